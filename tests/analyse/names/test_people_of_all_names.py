"""People whose names no list holds and the model takes for something else: what stands around them tells."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from explainer.analyse.vocabulary import is_plain

Named = Callable[..., list[str]]


def kinds(lines: list[str], words: str) -> set[str]:
    """As what the words are found."""
    return {line.split(": ")[0] for line in lines if line.split(": ")[1].split(" = ")[0] == words}


def test_office_of_one_person_and_a_verb_of_saying_make_a_person(named: Named) -> None:
    found = named("Speaking to reporters, an envoy Om Brenkash said the talks had failed.")
    assert kinds(found, "Om Brenkash") == {"person"}


@pytest.mark.parametrize("surname", ["Nunes", "Barnes", "Hayes"])
def test_surname_that_only_looks_like_a_plural_is_a_name(named: Named, surname: str) -> None:
    found = named(f"Mr. {surname}, 51 years old, was on his way to Aldmoor. {surname} survived.")
    assert not is_plain(surname)
    assert found.count(f"person: {surname}") == 2


def test_letters_after_a_name_are_no_part_of_it(named: Named) -> None:
    found = named("Judge Durham Brask QC said the harbour had been closed.")
    assert kinds(found, "Durham Brask") == {"person"}


def test_between_two_people_of_a_list_stands_a_person(named: Named) -> None:
    found = named("The ministers Ada Lund, Nikos Kristodulidis and Bo Berg gathered in Aldmoor.")
    assert kinds(found, "Nikos Kristodulidis") == {"person"}


def test_article_may_call_somebody_by_the_first_of_two_surnames(named: Named) -> None:
    found = named(
        "Ricardo Brassellón Vareda, the governor of Aldmoor, resigned on Friday.",
        "Brassellón said that he would leave in August. Protesters had called for Brassellón's resignation.",
    )
    assert found.count("person: Brassellón = Ricardo Brassellón Vareda") == 2


def test_first_surname_is_not_given_where_the_article_uses_the_last(named: Named) -> None:
    found = named("Ada Brassellón Lund won. Lund thanked the voters. Brassellón, a maker of boats, sponsored it.")
    assert "person: Brassellón = Ada Brassellón Lund" not in found


@pytest.mark.parametrize(
    ("people", "name"),
    [
        ("Ada Brassellón Vareda and Walter Brassellón Torrenz came.", "Brassellón"),
        ("Ada Maria Vareda came with Bo Berg.", "Maria"),
    ],
)
def test_one_name_is_not_given_to_whom_it_need_not_mean(named: Named, people: str, name: str) -> None:
    found = named(people, f"{name} said that it was late. Protesters had called for {name}'s resignation.")
    assert not [line for line in found if line.startswith(f"person: {name} = ")]


def test_office_before_a_name_is_left_out(named: Named) -> None:
    found = named("The bomb was placed in a market, stated Minister of Information Muammar al-Brani on Friday.")
    assert kinds(found, "Muammar al-Brani") == {"person"}


def test_speaker_of_a_house_is_a_person(named: Named) -> None:
    found = named("Among the guests were Speaker of the House Nancy Brandal and Mayor Ada Lund.")
    assert kinds(found, "Nancy Brandal") == {"person"}
    assert kinds(found, "House Nancy Brandal") == set()


def test_first_names_that_label_the_turns_of_an_interview_are_people(named: Named) -> None:
    turns = [
        "Bill: There is a misconception about this trade.",
        "Rebecca: I do wear a lot of black.",
        "Answer: It is anything but that.",
    ]
    found = named(*(f"{turn} So it went on." for turn in turns * 3))
    assert kinds(found, "Bill") == kinds(found, "Rebecca") == {"person"}
    assert kinds(found, "Answer") == set()


def test_who_asks_is_not_read_as_a_person(named: Named) -> None:
    turns = ["Wendela: Why do you row?", "Rebecca: Because the sea is there."]
    found = named(*(turns * 4))
    assert kinds(found, "Wendela") == set()
    assert kinds(found, "Rebecca") == {"person"}


def test_university_named_after_a_duke_is_nobody(named: Named) -> None:
    found = named("Duke University Health System and Duke University gave the money.")
    assert not any(line.startswith("person") for line in found)


def test_initials_that_are_a_word_name_a_body_in_capitals_only(named: Named) -> None:
    found = named("The World Health Organization said it was ready. On Friday the WHO sent doctors, who stayed.")
    assert kinds(found, "WHO") == {"organisation"}
    assert kinds(found, "who") == set()


def test_name_with_initial_and_second_surname_is_the_shorter_one_too(named: Named) -> None:
    found = named("Pedro R. Brandal Urrena was sworn in on Friday. Pedro Brandal thanked the senators.")
    assert "person: Pedro Brandal = Pedro R. Brandal Urrena" in found


def test_first_name_that_opens_a_sentence_belongs_to_the_name(named: Named) -> None:
    assert kinds(named("Kharat Ramabrandi was there. Mr. Ramabrandi said so."), "Kharat Ramabrandi") == {"person"}


def test_creed_before_a_first_name_is_no_part_of_it(named: Named) -> None:
    assert kinds(named("Ada Berg ran, too. Nonpartisan Paul Yiu won in the east."), "Paul Yiu") == {"person"}


def test_members_after_a_comma_make_no_person(named: Named) -> None:
    assert (
        kinds(named("According to Agência Brendo, members of a movement are accused of it."), "Agência Brendo") == set()
    )


def test_words_of_a_prize_are_nobody(named: Named) -> None:
    assert kinds(named("That is what the President Rank Awards are all about."), "Rank") == set()


def test_whose_life_is_told_is_a_person_though_the_name_is_a_word(named: Named) -> None:
    found = named("And we are here to celebrate the life of Tyre Nichalls. Tyre Nichalls should have been safe.")
    assert found.count("person: Tyre Nichalls") == 2


def test_chapter_and_verse_are_nobody(named: Named) -> None:
    assert not any("Luke Chapter" in line for line in named("My favourite verse in Scripture is Luke Chapter 1."))


def test_verb_that_opens_a_question_is_no_first_name(named: Named) -> None:
    assert not any("Will" in line for line in named("Q Will Harbournomics continue under Vice President Lund?"))


def test_name_in_double_brackets_labels_the_turns_of_an_interview(named: Named) -> None:
    found = named(
        "Developer Perttu Brahola talks about his game.",
        "((Harbour News)) What is it called?",
        "((Perttu Brahola)) It has no name yet.",
        "((Harbour News)) When will it have one?",
        "((Perttu Brahola)) When it is done.",
    )
    assert kinds(found, "Perttu Brahola") == {"person"}
    assert found.count("person: Perttu Brahola") == 3


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Child actor Brask Pirrence came to the harbour with his aunt.", "Brask Pirrence"),
        ("A ministry spokesperson, Morganel Ortabrus, indicated that talks had failed.", "Morganel Ortabrus"),
        ("The current president of Namibia, Hagel Geinbrod, expressed his sadness.", "Hagel Geinbrod"),
        ("I am saddened by the death of Ayselur Egri in Aldmoor.", "Ayselur Egri"),
        ("Former Ambassador to the United Nations Nikki Brask wrote to them.", "Nikki Brask"),
        ("United States Senator from Vermont Bernard Brask trailed him.", "Bernard Brask"),
        ("Today the Mayor of Koszalin Piotr Jedbrask declared a day of mourning.", "Piotr Jedbrask"),
        ("Minister of Foreign Affairs and Expatriates Ayman Brask came to the talks.", "Ayman Brask"),
        ("And thank you, Harbour Centre President Deborah Brask. Deborah, where are you?", "Deborah Brask"),
    ],
)
def test_what_stands_around_an_unknown_name_makes_it_a_person(named: Named, text: str, person: str) -> None:
    assert kinds(named(text), person) == {"person"}


@pytest.mark.parametrize(
    "text",
    [
        "The game developer Brask Pirrence and the owner Red Brask met the sponsor.",
        "The fine was paid by the operator Brask Pirrence on Friday.",
    ],
)
def test_offices_that_bodies_have_too_make_no_person(named: Named, text: str) -> None:
    assert kinds(named(text), "Brask Pirrence") <= {"organisation"}


def test_surname_of_two_words_is_its_bearers(named: Named) -> None:
    found = named(
        "Gloria La Brask and candidate Bo Pirrence met on Friday.",
        "La Brask blamed the system. While La Brask and Pirrence attacked it, nobody else did.",
        "La Brask said she opposed it.",
    )
    assert found.count("person: La Brask = Gloria La Brask") == 3


@pytest.mark.parametrize("question", ["Did Will Harmon resign?", "When did Will Harmon resign?"])
def test_who_is_asked_about_is_a_person_though_the_first_name_is_a_verb(named: Named, question: str) -> None:
    assert kinds(named(question), "Will Harmon") == {"person"}
