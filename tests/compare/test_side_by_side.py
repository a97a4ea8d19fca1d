"""Which sentences of several sources stand side by side for a reader to compare."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from compare.comparing import compared

WHO = "[Ada Lind], [Bo Berg] and [Cem Aydin] spoke."
STORM = "The storm tore the roof off the old market hall."
ON_HILL_ROAD = "The storm tore the roof off the old market hall on Hill Road."


def beside(*told: str) -> list[list[str]]:
    """The sentences of each group that accounts of one story give."""
    texts = "\n".join(f"s{number} 2031-05-04\n    {WHO}\n    {text}" for number, text in enumerate(told))
    return [[words.quote for words in group] for group in compared(texts).beside]


def test_what_two_sources_tell_in_other_words() -> None:
    hall = "Nobody was in the market hall when the wind took its roof away in the storm."
    assert beside(STORM, f"It rained. {hall}") == [[STORM, hall]]


def test_each_is_the_others_nearest() -> None:
    nearer = "The roof of the old market hall is gone after the storm."
    farther = "A market hall with such a roof was built in no other town."
    assert beside(STORM, f"{farther} {nearer}") == [[STORM, nearer]]
    assert beside(f"{farther} {nearer}", STORM) == [[nearer, STORM]]


def test_whose_nearest_is_with_another_stays_alone() -> None:
    ours = f"{STORM} The roof of the old market hall on Hill Road was blue."
    theirs = f"{ON_HILL_ROAD} Any hall with a blue roof is to be cleaned."
    assert beside(ours, theirs) == [[STORM, ON_HILL_ROAD]]
    assert beside(theirs, ours) == [[ON_HILL_ROAD, STORM]]


def test_one_sentence_of_each_source() -> None:
    told = [STORM, "The roof of the market hall is gone.", "Who pays for the roof of the old market hall?"]
    assert beside(*told) == [told]


def test_what_belongs_to_either_of_the_two_that_are_nearest_stands_with_them() -> None:
    roof, baker = "The old roof of the hall is gone.", "The storm woke a baker on Hill Road."
    assert beside(STORM, ON_HILL_ROAD, baker) == [[STORM, ON_HILL_ROAD, baker]]
    assert beside(STORM, ON_HILL_ROAD, f"{baker} {roof}") == [[STORM, ON_HILL_ROAD, roof]]


SAID = st.lists(st.sampled_from(["storm", "roof", "hall", "baker", "road", "ferry", "crane"]), min_size=3, max_size=6)


@given(told=st.lists(st.lists(SAID, min_size=1, max_size=4), min_size=2, max_size=4))
@settings(max_examples=60, deadline=None)
def test_no_sentence_stands_twice_and_no_source_twice_in_a_group(told: list[list[list[str]]]) -> None:
    texts = "\n".join(
        f"s{number} 2031-05-04\n    {WHO} {' '.join('The ' + ' '.join(words) + '.' for words in sentences)}"
        for number, sentences in enumerate(told)
    )
    groups = compared(texts).beside
    assert all(len({words.source for words in group}) == len(group) > 1 for group in groups)
    assert len({words for group in groups for words in group}) == sum(map(len, groups))


def test_sentences_with_little_in_common_stand_apart() -> None:
    assert beside(STORM, "A storm of applause met the mayor in the hall.") == []


def test_few_words_in_common_of_many_bring_none_together() -> None:
    hall = "The market hall, its roof and"
    ours, theirs = "a fountain with seven stone fish stand near green trees", "benches where old women sell plums stay"
    assert beside(f"{hall} {ours}.", f"{hall} {theirs} each autumn morning.") == []


def test_the_name_of_a_country_brings_none_together() -> None:
    lent, play = "[@{}] and [@{}] lent [@{}] pumps.", "In June [@{}] and [@{}] play against [@{}]."
    for number, names in enumerate((("Poland", "Norway", "France"), ("Aldmoor", "Eastmere", "Westmere"))):
        assert len(beside(lent.format(*names), play.format(*names))) == number


def test_what_was_printed_twice_is_nothing_to_compare() -> None:
    assert beside(STORM, STORM) == []
    assert beside(f"Yesterday, {STORM}", f"{STORM[:-1]}, too.") == []


def test_sources_of_other_stories_are_not_compared() -> None:
    first, second = f"s0 2031-05-04\n    {WHO} {STORM}", f"s1 2031-09-04\n    {STORM[:-1]} again."
    assert compared(f"{first}\n{second}").beside == ()


def test_what_stands_in_an_agreement_is_not_repeated() -> None:
    first = "((meeting, happened: [Bo Berg] met [Cem Aydin] in the old market hall.))"
    second = "((meeting, happened: In the old market hall [Cem Aydin] met with [Bo Berg].))"
    graph = compared(f"s0 2031-05-04\n    {WHO} {first}\ns1 2031-05-04\n    {WHO} {second}")
    assert [found.kind for found in graph.corroborations] == ["status"]
    assert graph.beside == ()


def test_what_stands_in_a_difference_is_not_repeated() -> None:
    told = ("The old harbour crane fell on Monday.", "On Tuesday the crane of the old harbour fell.")
    texts = "\n".join(f"s{number} 2031-05-04\n    {WHO} {text}" for number, text in enumerate(told))
    graph = compared(texts)
    assert [found.kind for found in graph.disagreements] == ["date"]
    assert graph.beside == ()
