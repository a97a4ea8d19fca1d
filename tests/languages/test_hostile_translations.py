"""A translation is text: what looks like markup in it is shown, but for the tags that its English has."""

from __future__ import annotations

from gettext import NullTranslations
from pathlib import Path

import pytest

from explainer.present import languages
from explainer.templates import environment


class Said(NullTranslations):
    """A catalogue that says one thing, whatever it is asked for."""

    def __init__(self, said: str) -> None:
        super().__init__()
        self.said = said

    def gettext(self, message: str) -> str:  # noqa: ARG002
        return self.said

    def ngettext(self, one: str, many: str, num: int) -> str:  # noqa: ARG002
        return self.said


@pytest.mark.parametrize("call", ['_("Sources")', 'ngettext("a", "b", 2)', '_("by %(who)s", who="Ada")'])
def test_markup_in_a_translation_is_shown_as_text(call: str) -> None:
    jinja = environment([], Said('"><script>x()</script>&'))
    made = jinja.from_string(f'<p title="{{{{ {call} }}}}">').render()
    assert made == '<p title="&#34;&gt;&lt;script&gt;x()&lt;/script&gt;&amp;">'


def test_the_tags_of_the_english_stay() -> None:
    jinja = environment([], Said('<b>nein</b> <span class="sign">¶</span> “%(who)s”'))
    made = jinja.from_string(
        '{% trans who="<i>" %}The mark <span class="sign">¶</span> {{ who }}{% endtrans %}'
    ).render()
    assert made == '&lt;b&gt;nein&lt;/b&gt; <span class="sign">¶</span> “&lt;i&gt;”'


@pytest.mark.parametrize("broken", [b"no catalogue", b'msgid "a"\nmsgstr "\xe4"\n', bytes(range(256))])
def test_a_catalogue_that_cannot_be_read_is_named_and_the_site_is_in_english(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, broken: bytes
) -> None:
    (tmp_path / "de.po").write_bytes(broken)
    monkeypatch.setattr(languages, "CATALOGUES", tmp_path)
    words, (notice,) = languages.wording("de")
    assert (words.language, notice.level) == ("en", "error")
    assert str(notice).startswith("languages/de.po: not readable as a catalogue of words: ")
