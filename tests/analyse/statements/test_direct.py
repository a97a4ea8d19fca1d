"""Direct quotations are whole, and have the speaker that the words beside them name."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from explainer.model import Mention, Statement

Found = Callable[..., tuple[tuple[Statement, ...], tuple[Mention, ...]]]


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        (
            '"We will rebuild the harbour," said Ada Lind, a spokeswoman for the port.',
            "Ada Lind",
            "We will rebuild the harbour",
        ),
        (
            "“We will rebuild. It will take a year,” Lind told reporters.",
            "Lind",
            "We will rebuild. It will take a year",
        ),
        (
            '"I am in awe of the crews" tweeted Mayor of Norby Ada Lind.',
            "Mayor of Norby Ada Lind",
            "I am in awe of the crews",
        ),
        (
            'Remarked curator Ada Lind, "This is a gift to all who planted trees."',
            "curator Ada Lind",
            "This is a gift to all who planted trees.",
        ),
        (
            '"The sea is rising faster," said study co-author Ada Lind of Norby College.',
            "study co-author Ada Lind of Norby College",
            "The sea is rising faster",
        ),
        (
            "Lind commented on the matter — which the Herald noted as unusual — “It is plain what this is for.”",
            "Lind",
            "It is plain what this is for.",
        ),
        ('Mayor Ada Lind said "We lost," and the town hall is closed.', "Mayor Ada Lind", "We lost"),
        ('According to Lind, "No. We will wait until May."', "Lind", "No. We will wait until May."),
        (
            'Lind was asked by a reporter whether she would go, to which she replied: "I will stay in office."',
            "she",
            "I will stay in office.",
        ),
        (
            'In a letter to the council, Lind wrote that "nobody knew about the leak".',
            "Lind",
            "nobody knew about the leak",
        ),
        (
            'Lind praised the crew: "They were the bravest people on board."',
            "Lind",
            "They were the bravest people on board.",
        ),
    ],
)
def test_speaker_and_words(found: Found, text: str, speaker: str, content: str) -> None:
    direct = [s for s in found(text)[0] if s.mode == "direct"]
    assert [(s.speaker.words.quote, s.content.quote) for s in direct if s.speaker] == [(speaker, content)]


def test_a_quotation_split_by_its_speaker_gives_two_pieces_of_one_speaker(said: Callable[..., list[object]]) -> None:
    assert said('"It is over," Lind told reporters on Monday. "We have lost everything we had."') == [
        ("Lind", "It is over"),
        ("Lind", "We have lost everything we had."),
    ]


def test_evidence_covers_speaker_cue_and_quotation_marks(found: Found) -> None:
    (statement,) = found("It rained. “We will rebuild it all,” Lind said on Monday.")[0]
    assert statement.evidence.quote == "“We will rebuild it all,” Lind said"


def test_a_quotation_goes_on_in_the_next_paragraph(found: Found) -> None:
    first, second = found("Lind said: “We waited all night long.", "“Nobody ever came to us.”")[0]
    assert second.content.quote == "Nobody ever came to us."
    assert second.speaker == first.speaker


def test_paragraphs_before_the_one_that_names_the_speaker_are_the_speakers_too(found: Found) -> None:
    statements, _ = found("“We waited all night.", "“Nobody came to us.", "“It is over,” Ada Lind told the Herald.")
    assert [(s.speaker.words.quote, s.content.quote, s.continues) for s in statements if s.speaker] == [
        ("Ada Lind", "We waited all night.", False),
        ("Ada Lind", "Nobody came to us.", True),
        ("Ada Lind", "It is over", True),
    ]


def test_a_quotation_follows_the_sentence_that_tells_what_somebody_said(said: Callable[..., list[object]]) -> None:
    assert said("Ada Lind said the plan was bad for Norby. “Nobody asked us about it.” She left.") == [
        ("Ada Lind", "the plan was bad for Norby"),
        ("Ada Lind", "Nobody asked us about it."),
    ]
    assert said("Ada Lind said no, Bo Ek told us. “Nobody asked us about it.”")[-1] != (
        "Bo Ek",
        "Nobody asked us about it.",
    )


def test_who_is_spoken_of_by_name_is_not_the_he_who_speaks(found: Found) -> None:
    statements, _ = found("Bo Ek visited Norby. He said: “Bo Ek was the best painter of our time.”")
    assert [s.speaker.mention for s in statements if s.speaker and s.mode == "direct"] == [None]


def test_words_that_name_a_thing_are_not_said(said: Callable[..., list[tuple[str, str]]]) -> None:
    contents = [words for _, words in said("Lind says her event, “Storm the Harbour of Norby”, was a joke.")]
    assert "Storm the Harbour of Norby" not in contents
    assert said("They cite the Lind quote that “every thousand bad drawings count”.") == []


def test_a_quotation_that_nothing_ties_to_a_speaker_is_left_out(said: Callable[..., list[object]]) -> None:
    assert said("Lind met the crew.", "“We waited all night long for help.”") == []


def test_an_expression_set_off_makes_a_statement_mixed(found: Found) -> None:
    (statement,) = found('Lind said the plan was "a joke" and would fail.')[0]
    assert statement.mode == "mixed"
    assert statement.content.quote == 'the plan was "a joke" and would fail'


def test_the_speaker_of_a_transcript_is_its_label(said: Callable[..., list[object]]) -> None:
    turns = said(
        "MR. BERG: Good morning.", "We have news today.", "Q Is the road open?", "MR. BERG: It is open.", "END"
    )
    assert turns == [
        ("MR. BERG", "Good morning."),
        ("MR. BERG", "We have news today."),
        ("Q", "Is the road open?"),
        ("MR. BERG", "It is open."),
    ]


def test_a_speech_has_one_label(said: Callable[..., list[object]]) -> None:
    turns = said("Oslo", "THE DEPUTY MINISTER:  Good morning.", "We have news today.", "END", "The office is closed.")
    assert turns == [("THE DEPUTY MINISTER", "Good morning."), ("THE DEPUTY MINISTER", "We have news today.")]


def test_one_label_that_names_no_official_makes_no_speech(said: Callable[..., list[object]]) -> None:
    assert said("WARNING: The road is closed.", "The bridge is closed, too.") == []


def test_what_is_told_in_a_quotation_does_not_reach_beyond_it(said: Callable[..., list[tuple[str, str]]]) -> None:
    text = 'Ada Lind commented on the ruling: "The town has pointed to custom as a reason for its being unsuitable."'
    assert [content for _, content in said(text) if "commented" in content] == []


def test_a_speaker_who_begins_the_next_sentence_does_not_take_the_quotation_before(
    said: Callable[..., list[object]],
) -> None:
    text = 'Ada Lind said, "Why should we wait until the spring?" Peter Berg said, "We cannot wait any longer."'
    assert said(text) == [
        ("Ada Lind", "Why should we wait until the spring?"),
        ("Peter Berg", "We cannot wait any longer."),
    ]


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ('Ada Lind said Bo Ek had resigned, adding, "He was tired of us all."', "Ada Lind", "He was tired of us all."),
        (
            'The Coast Guard of Norway confirmed they found the boat, stating "The engine was broken and wet."',
            "The Coast Guard of Norway",
            "The engine was broken and wet.",
        ),
        (
            'The ministry announced that it closed the harbour, saying "The storm is too strong for ships."',
            "The ministry",
            "The storm is too strong for ships.",
        ),
        (
            'Ada Lind told reporters that Bo Ek left the hall, saying "We did not want this to end so badly."',
            "Ada Lind",
            'Bo Ek left the hall, saying "We did not want this to end so badly."',
        ),
    ],
)
def test_words_behind_a_report_are_the_reporters_or_part_of_the_report(
    said: Callable[..., list[tuple[str, str]]], text: str, speaker: str, content: str
) -> None:
    statements = said(text)
    assert (speaker, content) in statements
    assert {who for who, _ in statements} == {speaker}
