"""Who is named together: pairs, their passages, and the picture of the same."""

from __future__ import annotations

from explainer.present.together import together
from explainer.present.views import TogetherView
from present.shelves import shelf_of

PORT = """
north
    {Mayor} [Ada Moreau] met {Pilot} [Jon Lind] in [@Aldmoor].
    [Ada Moreau], [Jon Lind] and {Surveyor} [Bo Persson] spoke.
south
    [Ada Moreau] met [Bo Persson] of the [#Port Pilots Union (PPU)].
"""


def people(text: str) -> TogetherView:
    (group,) = together(shelf_of(text)).groups
    return group


def test_each_pair_with_its_passages_most_first() -> None:
    pairs = [(pair.left.text, pair.right.text, pair.count) for pair in people(PORT).pairs]
    assert pairs == [
        ("Ada Moreau", "Bo Persson", "2 passages"),
        ("Ada Moreau", "Jon Lind", "2 passages"),
        ("Bo Persson", "Jon Lind", "1 passage"),
    ]
    assert [mark.href for mark in people(PORT).pairs[1].places[0].marks] == [
        "sources/north.html#p0",
        "sources/north.html#p1",
    ]


def test_the_picture_shows_the_pairs_of_the_list() -> None:
    group = people(PORT)
    name = {node.y: node.link.text for node in group.picture.nodes}
    assert {(name[line.top], name[line.bottom]) for line in group.picture.lines} == {
        (pair.left.text, pair.right.text) for pair in group.pairs
    }


def test_two_pairs_are_no_picture() -> None:
    assert together(shelf_of("north\n    [Ada Moreau] met [Jon Lind].")).groups == ()
