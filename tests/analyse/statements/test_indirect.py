"""What is reported without quotation marks, and by whom."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from explainer.model import Mention, Statement

Found = Callable[..., tuple[tuple[Statement, ...], tuple[Mention, ...]]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lind told the Herald that the road would be built.", [("Lind", "the road would be built")]),
        (
            "The Northern Nations (NN) emergency relief coordinator Jan Holm has said that he is hopeful.",
            [("The Northern Nations (NN) emergency relief coordinator Jan Holm", "he is hopeful")],
        ),
        (
            "The ferry will run in May, the port authority announced on Monday.",
            [("the port authority", "The ferry will run in May")],
        ),
        (
            "According to friends close to Lind, the talks have failed.",
            [("friends close to Lind", "the talks have failed")],
        ),
        ("As reported by the Morning Herald, the talks failed.", [("the Morning Herald", "the talks failed")]),
        ("Lind called on the council to open the harbour.", [("Lind", "to open the harbour")]),
        ("Lind instructed the crew not to leave the ship.", [("Lind", "not to leave the ship")]),
        (
            "Experts have warned of a collapse of the fishing industry.",
            [("Experts", "a collapse of the fishing industry")],
        ),
        (
            "Experts have warned of a collapse in the harbour, where the navy has sunk a ship.",
            [("Experts", "a collapse in the harbour")],
        ),
        ("Lind accused the firm of hiding a report.", [("Lind", "the firm of hiding a report")]),
        ("The council was angry, saying that the road was unsafe.", [("The council", "the road was unsafe")]),
        ("The chairman is said to have left the country.", [("-", "have left the country")]),
        ("The council's claim that the water was safe has been disputed.", [("The council", "the water was safe")]),
        ("Officials believe the ship sank within minutes.", [("Officials", "the ship sank within minutes")]),
        ("The minister did not say that the ferry would run.", []),
        (
            "Eva Berg, a clerk for the port, told the Herald in a statement that the ferry was old, but she stayed.",
            [("Eva Berg", "the ferry was old")],
        ),
        ("A judge ruled the custom, or habit, is illegal.", [("A judge", "the custom, or habit, is illegal")]),
        ("Lind denied taking money from the firm.", [("Lind", "taking money from the firm")]),
        ("As Lind told the Herald, the ferry is old.", [("Lind", "the ferry is old")]),
        ("Lind proposed a bill that would close the port.", []),
        ("If Lind says that the road is closed, people will leave.", []),
        ("The minister declined to say whether the ferry would run.", []),
        ("The visit underscores that the two towns are close.", []),
        ("He told me what he was thinking about.", [("He", "what he was thinking about")]),
        ("The leaders committed to open the border.", [("The leaders", "to open the border")]),
        ("The harbour is for all who call it home.", []),
        ("The minister warned against it.", []),
        (
            "Mr. Lind urged that the Government of Norby and union leaders meeting in Oslo agree to talks, and aid.",
            [
                (
                    "Mr. Lind",
                    "the Government of Norby and union leaders meeting in Oslo agree to talks, and aid",
                )
            ],
        ),
        ("Ada Lind spoke out against the plan, and spoke about the dam.", [("Ada Lind", "the plan")]),
        ("Ada Lind called Berg's order swift and decisive.", [("Ada Lind", "Berg's order swift and decisive")]),
        ("The mayor called a meeting open to all.", []),
        ("Both towns have alleged foul play.", []),
        ("The mayor and the council have alleged foul play.", [("The mayor and the council", "foul play")]),
        ("The election in Norby reaffirmed what we know.", []),
        ("Lind demanded that Berg resign.", [("Lind", "Berg resign")]),
        ("Ada Lind made clear that she would stay.", [("Ada Lind", "she would stay")]),
        ("Ada Lind took to Twitter to say she was ill.", [("Ada Lind", "she was ill")]),
        ("Ada Lind voiced concern that the dam may break.", [("Ada Lind", "concern that the dam may break")]),
        ("Lind raised concerns about the dam.", [("Lind", "concerns about the dam")]),
        ("The accident raised concerns about the dam.", []),
        (
            "The mayor reaffirmed the United States’ commitment to helping Norby.",
            [("The mayor", "the United States’ commitment to helping Norby")],
        ),
        ("The bridge was, in Lind's words, “a disgrace”.", [("Lind", "a disgrace")]),
        ("In the words of Ada Lind, the bridge is a disgrace.", [("Ada Lind", "the bridge is a disgrace")]),
        ("In other words, the bridge is a disgrace. Lind told it in her own words.", []),
        (
            "Lind said he would resign and, if asked, would go to Oslo.",
            [("Lind", "he would resign and, if asked, would go to Oslo")],
        ),
        (
            "Lind was held in March, but Norby's Police Agency when announcing the arrest in May named him only as A.",
            [("Norby's Police Agency", "the arrest in May")],
        ),
        ("Over a million people requested ballots to vote by mail.", []),
        (
            "Lind called for the council to cut noise but at the same time sold loud engines.",
            [("Lind", "the council to cut noise")],
        ),
        (
            "The town counts the votes. Projections by CNN and NPR indicated he won.",
            [("Projections by CNN and NPR", "he won")],
        ),
        (
            "According to the Herald, former Mayor of Norby Ada Lind has won.",
            [("the Herald", "former Mayor of Norby Ada Lind has won")],
        ),
    ],
)
def test_who_said_what(said: Callable[..., list[object]], text: str, expected: list[tuple[str, str]]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("If elected, Ada Lind said, she would go.", [("Ada Lind", "If elected, Ada Lind said, she would go")]),
        (
            "The Herald reported three ships in the harbour were damaged.",
            [("The Herald", "three ships in the harbour were damaged")],
        ),
        ("Reuters reported Monday's storm the worst since May.", [("Reuters", "Monday's storm the worst since May")]),
        ("Lind told Agence France-Presse tea was smuggled in boats.", [("Lind", "tea was smuggled in boats")]),
        ("She said she did it to show “there is no shame”.", [("She", "she did it to show “there is no shame”")]),
        ("Officials said the matter “ends here and now”, and left.", [("Officials", "the matter “ends here and now”")]),
        (
            "The town is poor; Mayor Ada Lind suggested a wider plan may be needed.",
            [("Mayor Ada Lind", "a wider plan may be needed")],
        ),
        ("The attack was condemned by members of the council.", [("members of the council", "The attack")]),
        ("The council called for the bridge to be closed.", [("The council", "the bridge to be closed")]),
        ("The council announced new rules, which it dropped in May.", [("The council", "new rules")]),
        ("Lind urged the council to wait and spoke with Bo Ek.", [("Lind", "to wait")]),
        ("On Sunday, officials reported 36 infections at the base.", [("officials", "36 infections at the base")]),
        ("The plan is old; according to officials, it cost $5 million.", [("officials", "it cost $5 million")]),
        (
            "One child was, according to officials, among the dead.",
            [("officials", "One child was, according to officials, among the dead")],
        ),
        (
            "While few own a boat according to a study, organizers reported that two came by boat.",
            [("a study", "few own a boat"), ("organizers", "two came by boat")],
        ),
        (
            "Party leader and Prime Minister Ada Lind said it was over.",
            [("Party leader and Prime Minister Ada Lind", "it was over")],
        ),
        ("Neither Lind nor Ek said that the ice was thin.", []),
        ("Lind is going to announce a plan for the harbour.", []),
        ("When Lind asks you to stay, you stay.", []),
        ("They have found it difficult to be objective.", []),
    ],
)
def test_what_stands_around_a_clause(
    said: Callable[..., list[object]], text: str, expected: list[tuple[str, str]]
) -> None:
    assert said(text) == expected


def test_nothing_is_said_by_whom_somebody_else_quotes_a_claim_of(said: Callable[..., list[tuple[str, str]]]) -> None:
    found = said("“Ada Lind’s suggestion that we should leave the harbour is absurd,” Bo Ek said.")
    assert [speaker for speaker, _ in found] == ["Bo Ek"]


def test_a_report_of_a_report_has_its_source(found: Found) -> None:
    outer, inner = found("Reuters reported that Ada Lind told the crew that the ferry was lost.")[0]
    assert (inner.content.quote, [who.words.quote for who in inner.via]) == ("the ferry was lost", ["Reuters"])
    assert outer.via == ()


def test_what_is_reported_inside_a_quotation_comes_by_its_speaker(found: Found) -> None:
    text = 'According to sources close to Lind, "the mayor told the crew that the ferry was lost for good."'
    _, inner = found(text)[0]
    assert [who.words.quote for who in inner.via] == ["sources close to Lind"]


def test_hearsay_joined_to_a_sourced_sentence_is_not_the_sources(said: Callable[..., list[object]]) -> None:
    text = "According to reports, Lind told the crew not to sail and is claimed to have hidden the letter."
    assert ("reports", "Lind told the crew not to sail") in said(text)


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (
            "They spoke of Westmark, where more than 300 people were killed and 70 injured, according to the ministry.",
            "more than 300 people were killed and 70 injured",
        ),
        (
            "The ferry, which sank in May, was old, according to the ministry.",
            "The ferry, which sank in May, was old",
        ),
        ("Westmark was hit by a flood in May, according to the ministry.", "Westmark was hit by a flood in May"),
    ],
)
def test_a_source_at_the_end_vouches_for_the_last_clause(found: Found, text: str, content: str) -> None:
    statements, _ = found(text)
    assert [said.content.quote for said in statements] == [content]


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("Ada Lind reportedly said that the road was closed.", "reportedly"),
        ("Ada Lind has allegedly opposed the plan and instructed the crew to stay.", "reportedly"),
        ("A clerk reportedly said: “I was told to hide the letters.”", "reportedly"),
        ("Ada Lind reportedly left the hall, saying that she was ill.", "reportedly"),
        ("Ada Lind said that the road was allegedly closed.", "said-that"),
    ],
)
def test_what_was_only_reportedly_said_is_marked_by_its_rule(found: Found, text: str, rule: str) -> None:
    statements, _ = found(text)
    assert [said.rule for said in statements] == [rule]


def test_a_bracket_opened_in_the_words_is_closed_in_them(found: Found) -> None:
    (said,), _ = found("Ada Lind said that she had asked the Norwegian Inland Fishing Board (NIFB).")
    assert said.content.quote.endswith("Board (NIFB)")


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Ada Lind said that the road was open.", True),
        ("Ada Lind's lawyer said that the road was open.", False),
        ("The Lind administration said that the road was open.", False),
        ("Sources close to Ada Lind said that the road was open.", False),
        ("The mayor, Ada Lind, said that the road was open.", True),
    ],
)
def test_only_the_person_who_speaks_is_named(found: Found, text: str, named: bool) -> None:
    statements, mentions = found(text)
    (speaker,) = (statement.speaker for statement in statements)
    assert speaker is not None
    person = speaker.mention is not None and mentions[speaker.mention].kind == "person"
    assert person is named


def test_who_after_two_people_names_nobody(found: Found) -> None:
    statements, _ = found("Ada Lind welcomed Peter Berg, who criticized the council for its silence.")
    (speaker,) = (statement.speaker for statement in statements)
    assert speaker is not None
    assert (speaker.words.quote, speaker.mention) == ("who", None)


def test_the_same_article_gives_the_same_statements(found: Found) -> None:
    text = "Reuters reported that Ada Lind said: “We waited all night.” She added that help was near."
    assert found(text) == found(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ada Lind attacked the mayor, and in a letter to Peter Berg claimed that the road was closed.",
        "Ada Lind met the minister and in front of Peter Berg said that the road was closed.",
        "Ada Lind visited Norby and later that day with Peter Berg said that the road was closed.",
    ],
)
def test_who_is_named_in_a_circumstance_does_not_speak(found: Found, text: str) -> None:
    statements, mentions = found(text)
    speakers = [statement.speaker.mention for statement in statements if statement.speaker]
    assert "Peter Berg" not in {mentions[number].name for number in speakers if number is not None}


@pytest.mark.parametrize(
    ("text", "vouches"),
    [
        ("Per Lind, the mayor of Norby, the road was closed.", False),
        ("Per Anders Lind, the mayor of Norby, the road was closed.", False),
        ("The road was closed, per Ada Lind.", True),
        ("Per the North Bank, the road was closed on Monday.", True),
    ],
)
def test_a_man_called_per_is_no_source(found: Found, text: str, vouches: bool) -> None:
    statements, _ = found(text)
    assert ("according-to" in [said.rule for said in statements]) is vouches


def test_a_publication_named_after_what_it_publishes_is_no_document_from_a_place(
    said: Callable[..., list[tuple[str, str]]],
) -> None:
    assert said("According to Notes from Norland (NFN), the mine has closed.") == [
        ("Notes from Norland", "the mine has closed")
    ]
    assert said("According to a report from the council, the mine has closed.")[0][0] == "the council"


def test_who_goes_without_something_says_nothing(found: Found) -> None:
    statements, _ = found("The council is denying treatment to women.", "Norway denied the accusation of neglect.")
    assert [s.speaker.words.quote for s in statements if s.speaker] == ["Norway"]


def test_name_in_the_title_of_a_show_does_not_speak_for_its_host(found: Found) -> None:
    statements, _ = found(
        "Radio host Don Lind died on Friday.",
        'Longtime Lind in the Morning writer and performer Ada Berg wrote: "He was a rebel, and a harsh critic."',
    )
    assert [s.speaker.mention for s in statements if s.speaker] == [None]
