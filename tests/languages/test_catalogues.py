"""Everything that the theme says goes through the catalogues, and every catalogue says all of it."""

from __future__ import annotations

import ast
import re
from html.parser import HTMLParser
from pathlib import Path

import catalogues
import pytest
from babel.messages.catalog import Message
from jinja2 import nodes

from explainer.ingest.furniture import COMMENT_FORM, RELATED
from explainer.present.languages import languages
from explainer.present.wording import Wording
from explainer.templates import environment

TEMPLATES = catalogues.ROOT / "theme" / "templates"
FOUND = [entry for entry in catalogues.extracted() if entry.id]
TRANSLATED = [language for language in languages() if language != "en"]
HEARD = {"alt", "aria-label", "aria-description", "placeholder", "title"}
ATTRIBUTE = re.compile(r'([\w-]+)="([^"]*)"')


class Literals(HTMLParser):
    """The text of a template that stands there as it is, and the attributes that are read out or shown."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, _: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found += [value for name, value in attrs if value and name in HEARD]

    def handle_data(self, data: str) -> None:
        self.handle_starttag("", ATTRIBUTE.findall(data))  # attributes that a macro prints outside of any element
        self.found.append(ATTRIBUTE.sub("", data))


def literals(template: Path) -> list[str]:
    """What stands in a template and is said as it is; a zero stands for what is printed by an expression."""
    tree = environment([TEMPLATES], Wording().catalogue).parse(template.read_text("utf-8"))
    classes = {output for block in tree.find_all(nodes.Block) if block.name == "kind" for output in block.body}
    parts = [
        node.data if isinstance(node, nodes.TemplateData) else "0"
        for output in tree.find_all(nodes.Output)
        if output not in classes
        for node in output.nodes
    ]
    parser = Literals()
    parser.feed("".join(parts))
    return [text for text in parser.found if re.search(r"[^\W\d_]", text)]


def forms(words: object) -> tuple[str, ...]:
    return words if isinstance(words, tuple) else (str(words or ""),)


def marks(text: str) -> list[str]:
    """The places of a message, and its tags."""
    return sorted(re.findall(r"%\(\w+\)s|\{\w+\}|<[^>]*>", text))


@pytest.mark.parametrize(
    "template", sorted(TEMPLATES.rglob("*.html")), ids=lambda path: path.relative_to(TEMPLATES).as_posix()
)
def test_a_template_has_no_words_of_its_own(template: Path) -> None:
    assert literals(template) == []


def test_words_that_stand_in_a_template_are_seen(tmp_path: Path) -> None:
    template = tmp_path / "new.html"
    template.write_text(
        '<p title="Tip {{ root }}">{{ _("said") }} <b>Bare</b> &middot; {% if root %}word{% endif %}</p>'
    )
    assert [text.strip(" 0·") for text in literals(template)] == ["Tip", "Bare", "word"]


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_catalogue_is_complete(language: str) -> None:
    known = catalogues.read(language)
    entries = [(entry, known.get(entry.id, entry.context)) for entry in FOUND]
    assert [entry.id for entry, said in entries if said is None or not all(forms(said.string))] == [], (
        "run `make words`"
    )
    assert [said.id for _, said in entries if said and said.fuzzy] == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_translation_keeps_places_and_tags_and_has_all_its_plural_forms(language: str) -> None:
    known = catalogues.read(language)
    for entry in (entry for entry in known if entry.id):
        said = forms(entry.string)
        assert len(said) == (known.num_plurals if entry.pluralizable else 1), entry.id
        for text in said:
            lost = set(marks(forms(entry.id)[-1])) ^ set(marks(text))
            assert lost <= ({"%(num)s"} if entry.pluralizable and text != said[-1] else set()), f"{entry.id}: {text}"
            assert "&" not in text, f"{entry.id}: {text}"
            assert '"' not in re.sub(r"<[^>]*>", "", text), f"{entry.id}: {text}"


def test_numbers_stand_in_every_plural_form_but_those_of_one_number() -> None:
    """Hebrew says "one source" without a digit; French counts 0 with 1, so it must keep the place."""
    for language in TRANSLATED:
        known = catalogues.read(language)
        alone = {n for n in range(known.num_plurals) if sum(_form(known.plural_expr, i) == n for i in range(1000)) == 1}
        for entry in (entry for entry in known if entry.id and entry.pluralizable and "%(num)s" in entry.id[1]):
            assert [
                text for n, text in enumerate(forms(entry.string)) if "%(num)s" not in text and n not in alone
            ] == [], entry.id


def test_the_reasons_for_which_text_is_left_out_can_be_said() -> None:
    """The stages that read articles know no language; their reasons are looked up as they are."""
    known = {entry.id for entry in FOUND}
    given = {COMMENT_FORM, RELATED}
    for path in (catalogues.ROOT / "plugins/explainer/ingest").glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and (getattr(node.func, "attr", "") == "drop" or _is_dropped(node)):
                given |= {each.value for each in node.args[1:2] if isinstance(each, ast.Constant)}
    assert given
    assert given - known == set()


def _is_dropped(node: ast.Call) -> bool:
    return isinstance(node.func, ast.Name) and node.func.id == "Dropped"


def _form(expression: str, number: int) -> int:
    from gettext import c2py

    return int(c2py(expression)(number))


def test_what_is_not_said_any_more_is_left_out_and_what_is_new_is_empty() -> None:
    found = catalogues.Catalog()
    found.add("Where sources differ", locations=[("theme/templates/home.html", 0)])
    found.add("A new line", locations=[("theme/templates/home.html", 0)])
    fresh = catalogues.updated("de", found)
    said = {entry.id: entry.string for entry in fresh if isinstance(entry, Message) and entry.id}
    assert said == {"Where sources differ": "Wo Quellen voneinander abweichen", "A new line": None}


def test_what_is_said_stands_where_the_catalogues_look_for_it() -> None:
    """Words that a variable brings to the call are not found, nor those of a call inside an f-string, nor the plural of
    `_`, which is one word everywhere.
    """
    known = {words for entry in FOUND for words in forms(entry.id)}
    strays: list[str] = []
    for path in sorted((catalogues.ROOT / "plugins").rglob("*.py")):
        if path.name not in ("wording.py", "message.py", "templates.py"):
            for call in (node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Call)):
                words = {"_": 1, "gettext": 1, "message": 1, "ngettext": 2, "pgettext": 2}.get(name_of(call), 0)
                said = [each.value if isinstance(each, ast.Constant) else None for each in call.args]
                found = [text in known for text in said[words - 1 : words]] if words else [True]
                if found != [True] or (words and isinstance((*said, None)[words], str)):
                    strays.append(f"{path.name}:{call.lineno}")
    assert strays == []


def name_of(call: ast.Call) -> str:
    return str(getattr(call.func, "attr", getattr(call.func, "id", "")))
