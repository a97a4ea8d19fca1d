"""Identifiers are file names that stay the same."""

from hypothesis import given, settings
from hypothesis import strategies as st

from explainer.resolve.identifiers import IDENTIFIER, identifiers, slug
from resolve.story import who


def test_a_name_in_plain_letters() -> None:
    assert slug("Zoë O’Hara-Lind Jr.") == "zoe-ohara-lind-jr"


@settings(deadline=None)
@given(st.dictionaries(st.text(max_size=8), st.text(max_size=200), max_size=6))
def test_identifiers_are_valid_differ_and_do_not_depend_on_order(names: dict[str, str]) -> None:
    found = identifiers(names, {"a"})
    assert all(IDENTIFIER.fullmatch(name) for name in found.values())
    assert len({*found.values(), "a"}) == len(names) + 1
    assert identifiers(dict(reversed(names.items())), {"a"}) == found


def test_names_that_a_file_system_keeps_for_itself_get_a_suffix() -> None:
    assert not {"con", "index"} & set(identifiers({"1": "Con", "2": "Index"}).values())


def test_neither_of_two_entities_of_one_name_has_the_plain_identifier() -> None:
    ids = [
        e.id for e in who("north\n    {Mayor} [Aldmoor] spoke in [@Aldmoor].\nsouth\n    [@Aldmoor] slept.").entities
    ]
    assert len(set(ids)) == 2
    assert all(identifier.startswith("aldmoor-") for identifier in ids)
