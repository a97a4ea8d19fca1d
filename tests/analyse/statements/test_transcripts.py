"""Whose words the paragraphs of a transcript are."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from explainer.analyse.language import load, parse
from explainer.analyse.names import mentions
from explainer.analyse.statements import statements
from explainer.model import Passage, Source

Read = Callable[..., list[tuple[str, str | None]]]


@pytest.fixture(scope="module")
def speakers() -> Read:
    """The label and the person behind it, of each paragraph of a transcript with a headline."""

    def read(headline: str, *paragraphs: str) -> list[tuple[str, str | None]]:
        texts = (
            Passage("a", 0, "title", headline),
            *(Passage("a", n, "paragraph", t) for n, t in enumerate(paragraphs, 1)),
        )
        parsed = next(parse(load(), [Source("a", "a.txt", "", None, None, None, None, None, "en", "full", (), texts)]))
        named = mentions(parsed)
        found = []
        for said in statements(parsed, named):
            assert said.speaker is not None
            holder = None if said.speaker.mention is None else named[said.speaker.mention]
            bearer = holder if holder is None or holder.refers is None else named[holder.refers]
            found.append((said.speaker.words.quote, bearer.name if bearer else None))
        return found

    return read


def test_a_title_as_a_label_is_the_one_whom_the_headline_gives_it(speakers: Read) -> None:
    turns = ("THE PRESIDENT:  Good morning to you all.", "Q    Will you go?", "THE PRESIDENT:  We will see.")
    assert speakers("Remarks by President Anna Lind", *turns) == [
        ("THE PRESIDENT", "Anna Lind"),
        ("Q", None),
        ("THE PRESIDENT", "Anna Lind"),
    ]
    assert speakers("Remarks by Vice President Anna Lind", *turns)[0] == ("THE PRESIDENT", None)
    assert speakers("Remarks by President Anna Lind on a Call with President Bo Ek", *turns)[0][1] == "Anna Lind"
    assert speakers("Remarks by President Anna Lind and President Bo Ek", *turns)[0] == ("THE PRESIDENT", None)


def test_a_president_whom_a_question_names_is_not_the_one_who_answers(speakers: Read) -> None:
    found = speakers(
        "Remarks before departure",
        "THE PRESIDENT:  Good morning to you all.",
        "Q    Will you meet President Olga Dahl, sir?",
        "THE PRESIDENT:  We will see about that.",
    )
    assert found == [("THE PRESIDENT", None), ("Q", None), ("THE PRESIDENT", None)]


@pytest.mark.parametrize("label", ["Q    ", "Q:  ", "Q  — "])
def test_a_question_is_never_given_to_the_one_who_answers(speakers: Read, label: str) -> None:
    found = speakers(
        "Press gaggle",
        "MS. LIND:  We had a good meeting.",
        f"{label}What did you talk about?",
        "And when will you meet again?",
        "MS. LIND:  We talked about the bridge.",
    )
    assert [name for name, _ in found] == ["MS. LIND", "Q", "Q", "MS. LIND"]


def test_an_unlabelled_paragraph_of_an_interview_is_nobodys(speakers: Read) -> None:
    found = speakers(
        "Wikinews interviews Ada Lind",
        "Wikinews: How did you begin?",
        "Ada Lind: I began with a boat.",
        "Lind's boat lies in the harbour of Norby today.",
        "Wikinews: And now?",
        "Ada Lind: Now I have two.",
    )
    assert [name for name, _ in found] == ["Wikinews", "Ada Lind", "Wikinews", "Ada Lind"]


def test_he_in_somebody_elses_words_is_nobody_safe(speakers: Read) -> None:
    found = speakers(
        "Remarks by President Anna Lind",
        "THE PRESIDENT:  Bo Ek came to see me. He said that the bridge was safe.",
        "Q    Is it?",
        "THE PRESIDENT:  Yes.",
    )
    assert ("He", None) in found


def test_a_word_and_a_colon_label_a_speaker_only_when_he_speaks_again(speakers: Read) -> None:
    turns = (
        "Norby Times: How did you begin?",
        "Reindeer: a kind of deer.",
        "Norby Times: And now?",
        "Norby Times: Why?",
    )
    assert [name for name, _ in speakers("An interview", *turns)] == ["Norby Times"] * 3


def test_applause_does_not_take_a_paragraph_from_its_speaker(speakers: Read) -> None:
    turns = ("THE PRESIDENT:  Thank you all.", "We are going to win this.  (Applause.)")
    assert speakers("Remarks by President Anna Lind", *turns) == [("THE PRESIDENT", "Anna Lind")] * 2


def test_the_headline_names_who_speaks_in_a_text_without_labels(speakers: Read) -> None:
    paragraphs = ("I am saddened by the loss of the ferry.", "Our thoughts are with all who were on board.", "###")
    by = "President Anna Lind"
    assert speakers(f"Statement by {by} on the Loss of the Ferry", *paragraphs) == [(by, "Anna Lind")] * 2
    assert speakers(f"Statement by {by} Congratulating Mayor Bo Ek", *paragraphs) == [(by, "Anna Lind")] * 2
    assert speakers("Statement from the Harbour Council", *paragraphs) == [("the Harbour Council", None)] * 2


def test_salutation_and_signature_of_a_letter_are_no_statements(speakers: Read) -> None:
    letter = ("Dear Madam Speaker: (Dear Madam President:)", "I am closing the harbour in May.", "ANNA R. LIND JR.")
    assert speakers("Letter from President Anna Lind", *letter) == [("President Anna Lind", "ANNA R. LIND JR")]


def test_a_headline_does_not_name_the_speaker_of_what_is_written_about_her(speakers: Read) -> None:
    told = "The ferry was lost on Monday with all its cargo."
    assert speakers("Statement by President Anna Lind on the Loss of the Ferry", told) == []
    assert speakers("Statement by President Anna Lind", "We were told that Anna Lind is well today.") == []
    assert speakers("Statement by President Anna Lind and Mayor Bo Ek on Trade", "We are glad to meet.") == []
    assert speakers("Lind's Statement Surprises the Council", "I was there when it was read.") == []


def test_a_label_in_capitals_may_have_accents(speakers: Read) -> None:
    found = speakers(
        "Remarks by President Lind and President Núñez Orden After Their Meeting",
        "PRESIDENT LIND:  Welcome to the harbour.",
        "PRESIDENT NÚÑEZ ORDEN:  Thank you for having me here.",
        "PRESIDENT LIND:  The quay is yours.",
    )
    assert [label for label, _ in found] == ["PRESIDENT LIND", "PRESIDENT NÚÑEZ ORDEN", "PRESIDENT LIND"]


def test_two_of_one_surname_in_a_headline_are_not_taken_for_one_another(speakers: Read) -> None:
    found = speakers(
        "Remarks by President Lind and First Lady Lind at the Harbour",
        "THE PRESIDENT:  Good morning to you all.",
        "THE FIRST LADY:  I am glad to be here today.",
        "THE PRESIDENT:  She is glad to be here.",
    )
    assert found == [("THE PRESIDENT", "Lind"), ("THE FIRST LADY", None), ("THE PRESIDENT", "Lind")]
