"""A person whom one article names with a second surname, another without."""

from resolve.story import because, names, who


def test_second_surname_may_be_missing_when_the_office_agrees() -> None:
    found = who("""
north
    {Harbour Minister} [Ada R. Moreau Orden] spoke.
south
    {Harbour Minister} [Ada Moreau] spoke.
""")
    assert names(found) == ["Ada R. Moreau Orden = Ada Moreau (north south)"]
    assert because(found) == ["Ada Moreau = Ada R. Moreau Orden: second surname"]


def test_second_surname_without_a_shared_office_leaves_two() -> None:
    found = who("""
north
    [Ada Moreau Orden] spoke.
south
    {Harbour Minister} [Ada Moreau] spoke.
""")
    assert len(names(found)) == 2


def test_second_surname_may_not_be_missing_when_two_could_be_meant() -> None:
    found = who("""
north
    {Harbour Minister} [Ada Moreau Orden] spoke.
south
    {Harbour Minister} [Ada Moreau Lund] spoke.
west
    {Harbour Minister} [Ada Moreau] spoke.
""")
    assert len(names(found)) == 3


def test_two_who_meet_in_an_article_are_two() -> None:
    found = who("""
north
    {Harbour Minister} [Ada Moreau Orden] spoke. {Harbour Minister} [Ada Moreau] left.
""")
    assert len(names(found)) == 2
