"""A passage with overlapping findings becomes properly nested elements, and not a letter is lost."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from explainer.present.cutting import Spanned, cut
from explainer.present.views import Segment, Tag

TEXT = "Mayor Ada Reyes said the bridge will open."


def written(segments: tuple[Segment, ...]) -> str:
    """Segments in a notation to read: `(kind` opens an element, `)` closes one."""
    return "".join(
        f"{'('.join(['', *(tag.kind + ' ' for tag in s.opens)])}{s.text}{')' * len(s.closing)}" for s in segments
    )


def spanned(words: str, kind: str, **more: str) -> Spanned:
    start = TEXT.index(words)
    return Spanned(start, start + len(words), Tag(kind, **more))  # type: ignore[arg-type]


def test_a_text_without_findings_is_one_segment() -> None:
    assert written(cut(TEXT, [])) == TEXT


def test_an_inner_element_stands_inside_the_outer_one() -> None:
    spans = [spanned("Ada Reyes", "link"), spanned("Mayor Ada Reyes", "anchor")]
    assert written(cut(TEXT, spans)) == "(anchor Mayor (link Ada Reyes)) said the bridge will open."


def test_elements_over_the_same_words_nest_anchor_outside_link() -> None:
    spans = [spanned("Ada Reyes", "link"), spanned("Ada Reyes", "anchor")]
    assert written(cut(TEXT, spans)) == "Mayor (anchor (link Ada Reyes)) said the bridge will open."


def test_a_crossing_element_is_closed_and_opened_again_without_its_id() -> None:
    spans = [spanned("Mayor Ada Reyes said", "anchor", id="a"), spanned("said the bridge", "anchor", id="b")]
    segments = cut(TEXT, spans)
    assert written(segments) == "(anchor Mayor Ada Reyes (anchor said))(anchor  the bridge) will open."
    assert [tag.id for segment in segments for tag in segment.opens] == ["a", "b", ""]


def test_where_a_link_and_the_place_of_an_evidence_cross_the_link_is_split() -> None:
    link = spanned("Ada Reyes", "link")
    before, after = spanned("Mayor Ada", "anchor", id="a"), spanned("Reyes said", "anchor", id="b")
    assert written(cut(TEXT, [link, before])) == "(anchor Mayor (link Ada))(link  Reyes) said the bridge will open."
    assert written(cut(TEXT, [link, after])) == "Mayor (link Ada )(anchor (link Reyes) said) the bridge will open."


def test_a_part_of_a_passage_clips_what_reaches_beyond_it() -> None:
    spans = [spanned("Mayor Ada Reyes said", "anchor")]
    assert written(cut(TEXT, spans, 6, 24)) == "(anchor Ada Reyes said) the"


spans_of_text = st.builds(
    lambda start, length, kind, name: Spanned(start, min(len(TEXT), start + length), Tag(kind, id=name)),
    st.integers(0, len(TEXT) - 1),
    st.integers(1, 20),
    st.sampled_from(["link", "anchor", "said"]),
    st.text("abcdef", min_size=1, max_size=3),
)


@given(st.lists(spans_of_text, max_size=8))
def test_the_place_of_an_evidence_is_split_only_by_another(spans: list[Spanned]) -> None:
    anchor = Spanned(6, 20, Tag("anchor", id="here"))
    links = [span for span in spans if span.tag.kind == "link"]
    opened = [tag for segment in cut(TEXT, [*links, anchor]) for tag in segment.opens if tag.kind == "anchor"]
    assert opened == [anchor.tag]


@given(st.lists(spans_of_text, max_size=8), st.integers(0, 20), st.integers(21, len(TEXT)))
def test_whatever_overlaps_the_text_stays_whole_and_elements_nest(spans: list[Spanned], start: int, end: int) -> None:
    segments = cut(TEXT, spans, start, end)
    assert "".join(segment.text for segment in segments) == TEXT[start:end]
    stack: list[Tag] = []
    for segment in segments:
        stack += segment.opens
        for tag in segment.closing:
            assert stack.pop() == tag
    assert stack == []
