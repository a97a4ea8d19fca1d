"""Who met, visited, left, voted or attacked; where, when, and whether it happened.

The article of the examples is of Tuesday, 12 March 2019.
"""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from explainer.analyse.dates import dates
from explainer.analyse.events import RULES, events, scenes
from explainer.analyse.language import Parsed
from explainer.analyse.names import mentions
from explainer.model import Event

Read = Callable[..., Parsed]


def found(parsed: Parsed) -> tuple[Event, ...]:
    return events(scenes(parsed, named := mentions(parsed), dates(parsed)), (), named)


def told(article: Read, text: str) -> list[tuple[str, str, list[str]]]:
    """Kind, status and the participants' words of each event."""
    return [
        (event.kind, event.status, [who.words.quote for who in event.participants])
        for event in found(article(text, date="2019-03-12"))
    ]


@pytest.mark.parametrize(
    ("text", "kind", "people"),
    [
        ("Ada Lind and Bo Holm met in Oslo.", "meeting", ["Ada Lind", "Bo Holm"]),
        ("Mayor Ada Lind met with Bo Holm.", "meeting", ["Mayor Ada Lind", "Bo Holm"]),
        ("Bo Holm was received by Queen Ada Lind.", "meeting", ["Queen Ada Lind", "Bo Holm"]),
        ("Ada Lind, who met Bo Holm in Rome, smiled.", "meeting", ["Ada Lind", "Bo Holm"]),
        ("Ada Lind and Bo Holm signed a letter of intent.", "agreement", ["Ada Lind", "Bo Holm"]),
        ("After a meeting with Bo Holm, Ada Lind held a meeting with Eva Berg.", "meeting", ["Ada Lind", "Eva Berg"]),
        ("The meeting between Ada Lind and Bo Holm took place in Oslo.", "meeting", ["Ada Lind", "Bo Holm"]),
        ("Ada Lind visited Norway.", "visit", ["Ada Lind"]),
        ("Ada Lind arrived in Oslo.", "arrival", ["Ada Lind"]),
        ("Ada Lind left Oslo on Monday.", "departure", ["Ada Lind"]),
        ("Ada Lind left on Monday.", "departure", ["Ada Lind"]),
        ("The trip was short, and Ada Lind left without a word.", "departure", ["Ada Lind"]),
        ("Norway and Sweden signed a treaty in Oslo.", "agreement", ["Norway", "Sweden"]),
        ("Parliament voted to approve the bill.", "vote", ["Parliament"]),
        ("The Senate passed the bill on Friday.", "vote", ["The Senate"]),
        ("The budget was rejected by Parliament.", "vote", ["Parliament"]),
        ("The bill passed the Senate on Friday.", "vote", ["the Senate"]),
        ("Norway abstained on Monday.", "vote", ["Norway"]),
        ("Norway held a referendum in May.", "vote", ["Norway"]),
        ("Voters were angered by Norway's abstention.", "vote", ["Norway"]),
        ("The resolution was approved with 14 votes in favour.", "vote", []),
        ("Delegations from Norway and Denmark met in Oslo.", "meeting", ["Delegations from Norway and Denmark"]),
        (
            "A delegation led by Ada Lind held talks with officials of Norway.",
            "meeting",
            ["A delegation", "Ada Lind", "officials of Norway"],
        ),
        ("The Senate confirmed Ada Lind's nomination on Friday.", "other", ["The Senate"]),
        ("Ada Lind is on a visit to Norway.", "visit", ["Ada Lind"]),
        ("Ada Lind and Bo Holm are sailors who formed an alliance.", "other", ["Ada Lind", "Bo Holm"]),
        ("Spokeswoman Ada Lind addressed the flood yesterday.", "other", ["Spokeswoman Ada Lind"]),
        ("Ada Lind had lunch with Bo Holm in Oslo.", "meeting", ["Ada Lind", "Bo Holm"]),
        ("Ada Lind embarked on a trip to Norway.", "visit", ["Ada Lind"]),
        ("A gunman opened fire at a market in Oslo.", "attack", ["A gunman"]),
        ("The fighting broke out in May 2011.", "other", []),
        ("They mourned after the attacks that began on 3 May 2018.", "attack", []),
        ("He resigned after the local elections held in 2011.", "vote", []),
        ("Last week a bombing killed five people.", "attack", ["five people"]),
        ("Rebels attacked the town of Kallby.", "attack", ["Rebels"]),
        ("President Ada Lind appointed Bo Holm.", "other", ["President Ada Lind", "Bo Holm"]),
        ("Ada Lind spoke with Prime Minister Bo Holm.", "other", ["Ada Lind", "Prime Minister Bo Holm"]),
        ("During a phone call with Bo Holm, Ada Lind agreed.", "other", ["Ada Lind", "Bo Holm"]),
        ("Ada Lind said in a meeting with Bo Holm that it was late.", "meeting", ["Ada Lind", "Bo Holm"]),
        ("The leaders of the union met in Oslo on Monday.", "meeting", ["The leaders of the union"]),
        ("President Ada Lind signed the bill into law.", "agreement", ["President Ada Lind"]),
        ("The town mourned the death of Mayor Ada Lind.", "other", ["Mayor Ada Lind"]),
        ("Monday's attack was the deadliest.", "attack", []),
    ],
)
def test_what_happened_to_whom(article: Read, text: str, kind: str, people: list[str]) -> None:
    assert told(article, text) == [(kind, "happened", people)]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Ada Lind met Bo Holm.", "happened"),
        ("Ada Lind will meet Bo Holm.", "planned"),
        ("Ada Lind is expected to meet Bo Holm.", "planned"),
        ("Ada Lind was scheduled to meet Bo Holm.", "planned"),
        ("Ada Lind said she would meet Bo Holm.", "planned"),
        ("Ada Lind flew home to meet Bo Holm.", "planned"),
        ("Ada Lind is due in Oslo on Friday for talks with Bo Holm.", "planned"),
        ("Ada Lind travelled to Oslo for a meeting with Bo Holm.", "planned"),
        ("Ada Lind put off a meeting with Bo Holm.", "cancelled"),
        ("Ada Lind did not meet Bo Holm.", "denied"),
        ("Ada Lind refused to meet Bo Holm.", "denied"),
        ("Ada Lind denied that she met Bo Holm.", "denied"),
    ],
)
def test_whether_it_happened(article: Read, text: str, status: str) -> None:
    assert [status for kind, status, _ in told(article, text) if kind == "meeting"] == [status]


@pytest.mark.parametrize(
    "text",
    [
        "If Ada Lind meets Bo Holm, they will talk.",
        "Did Ada Lind meet Bo Holm?",
        "Ada Lind often meets Bo Holm.",
        "Ada Lind wants to meet Bo Holm.",
        "Ada Lind could meet Bo Holm.",
        "Ada Lind will not meet Bo Holm.",
        "Ada Lind is ready for talks with Bo Holm.",
        "Ada Lind asked for a meeting with Bo Holm.",
        "Ada Lind called for a meeting with Bo Holm.",
        "Ada Lind met the demand.",
        "Ada Lind left her coat behind.",
        "Ada Lind left without a word.",
        "Ada Lind welcomed the decision.",
    ],
)
def test_what_is_only_thought_of_is_no_event(article: Read, text: str) -> None:
    assert told(article, text) == []


def test_an_envoy_meets_not_whoever_sent_him(article: Read) -> None:
    text = "Ada Lind met with President Bo Holm's envoy to the northern islands Carl Ek, and her adviser Eva Berg."
    met = told(article, text)
    assert [people[0] for _, _, people in met] == ["Ada Lind", "Ada Lind"]
    assert sorted(people[1] for _, _, people in met) == [
        "President Bo Holm's envoy to the northern islands Carl Ek",
        "her adviser Eva Berg",
    ]
    parsed = article(text)
    named = mentions(parsed)
    assert {named[who.mention].name for e in found(parsed) for who in e.participants if who.mention is not None} == {
        "Ada Lind",
        "Carl Ek",
        "Eva Berg",
    }


def test_a_new_clause_ends_the_list_of_those_met(article: Read) -> None:
    text = "After meeting with Bo Holm, Ada Lind met with Carl Ek in Oslo."
    assert [people for _, _, people in told(article, text)] == [["Ada Lind", "Bo Holm"], ["Ada Lind", "Carl Ek"]]


def test_a_visit_called_off_is_two_events(article: Read) -> None:
    met = told(article, "Mayor Ada Lind cancelled her visit to Norway on Friday.")
    assert sorted((kind, status) for kind, status, _ in met) == [("cancellation", "happened"), ("visit", "cancelled")]


@pytest.mark.parametrize(
    ("text", "visitors"),
    [
        ("Mayor Ada Lind cancelled the visit of three of her deputies to Oslo.", ["three of her deputies"]),
        ("Mayor Ada Lind cancelled Bo Holm's visit to Oslo.", ["Bo Holm"]),
        ("Mayor Ada Lind cancelled a visit to Oslo.", ["Mayor Ada Lind"]),
        ("A visit to Oslo was cancelled by Mayor Ada Lind.", []),
    ],
)
def test_who_cancels_somebody_elses_visit_does_not_visit(article: Read, text: str, visitors: list[str]) -> None:
    assert [people for kind, _, people in told(article, text) if kind == "visit"] == ([visitors] if visitors else [])


def test_an_event_has_its_place_and_day(article: Read) -> None:
    (event,) = found(article("On Monday Ada Lind met Bo Holm at the palace in Oslo.", date="2019-03-12"))
    assert event.place is not None
    assert event.place.words.quote == "Oslo"
    assert event.when is not None
    assert (event.when.first, event.when.words) == ("2019-03-11", "Monday")
    assert event.evidence.quote == "On Monday Ada Lind met Bo Holm at the palace in Oslo"


@pytest.mark.parametrize(
    "text",
    [
        "Ada Lind met Bo Holm in the city of Oslo on Monday.",
        "On Monday in the capital city of Oslo, Ada Lind met Bo Holm.",
        "Bo Holm was killed while working in Oslo.",
        "Bo Holm was killed in occupied Oslo.",
        "A bus crashed outside of Oslo.",
        "A bus crashed in the Norway border city of Oslo.",
        "Today Ada Lind joined members of the Fishing Board (FB) as well as Bo Holm for the annual summit in Oslo.",
        "Ada Lind died at an Oslo hospital.",
    ],
)
def test_where_it_was(article: Read, text: str) -> None:
    (event,) = found(article(text, date="2019-03-12"))
    assert event.place is not None
    assert event.place.words.quote.endswith("Oslo")


def test_the_place_of_a_visit_is_that_of_the_meetings_there(article: Read) -> None:
    for text in ("Ada Lind visited Oslo, where she met Bo Holm.", "Ada Lind flew to Oslo to meet Bo Holm."):
        (meeting,) = (event for event in found(article(text, date="2019-03-12")) if event.kind == "meeting")
        assert meeting.place is not None
        assert meeting.place.words.quote == "Oslo"


def test_a_place_beside_which_it_was_is_not_its_place(article: Read) -> None:
    (event,) = found(
        article("Besides those in Norway, ten people died in Oslo. Apart from Norway, two people died on Monday.")
    )
    assert event.place is not None
    assert event.place.words.quote == "Oslo"


def test_a_source_does_not_do_what_it_tells(article: Read) -> None:
    text = (
        "According to reports from the ministry of internal affairs of Norway on Friday, and the Heron Board, a human "
        "rights centre, on Thursday, around 18,250 to 63,000 visitors attended the rally."
    )
    assert not any("Board" in who for _, _, people in told(article, text) for who in people)


def test_a_weekday_is_no_part_of_a_name(article: Read) -> None:
    assert told(article, "On Monday Norway banned the airline.") == [("other", "happened", ["Norway"])]


def test_who_is_spoken_to_in_an_aside_takes_no_part(article: Read) -> None:
    text = "On Monday — Ada Lind, thanks for being here — a general arrived in Oslo."
    assert not any("Lind" in who for _, _, people in told(article, text) for who in people)


def test_two_plans_joined_by_and_have_their_own_words_and_day(article: Read) -> None:
    text = "On Tuesday Ada Lind is expected to meet with Bo Holm, and will then leave for Oslo."
    met, left = found(article(text, date="2019-03-12"))
    assert met.when is not None
    assert left.when is None
    assert left.evidence.quote == "will then leave for Oslo"
    assert [who.words.quote for who in left.participants] == ["Ada Lind"]


@settings(deadline=None, max_examples=40)
@given(
    st.lists(
        st.sampled_from(["Ada Lind", "met", "visit", "of", "'s", ",", "and", "(", "to", "5%", "Oslo", "?", "with"]),
        min_size=1,
    )
)
def test_broken_sentences_are_read_without_harm(article: Read, words: list[str]) -> None:
    for event in found(article(" ".join(words))):
        assert event.evidence.quote
        assert event.rule in {rule.name for rule in RULES}


def test_what_is_on_an_agenda_is_planned(article: Read) -> None:
    text = "Ada Lind's agenda includes a meeting with Bo Holm and a visit to Oslo."
    assert told(article, text) == [
        ("meeting", "planned", ["Ada Lind", "Bo Holm"]),
        ("visit", "planned", ["Ada Lind"]),
    ]


def test_meetings_on_a_trip_are_several(article: Read) -> None:
    text = "Ada Lind's trip to Oslo will include meetings with Mayor Bo Holm and Minister Eva Berg."
    assert told(article, text) == [
        ("visit", "planned", ["Ada Lind"]),
        ("meeting", "planned", ["Ada Lind", "Mayor Bo Holm"]),
        ("meeting", "planned", ["Ada Lind", "Minister Eva Berg"]),
    ]


@pytest.mark.parametrize(
    "text",
    ["Ada Lind met Bo Holm besides those in Bergen.", "In addition to those in Bergen, Ada Lind met Bo Holm."],
)
def test_where_others_are_is_not_where_it_is(article: Read, text: str) -> None:
    assert [event.place for event in found(article(text))] == [None]


@pytest.mark.parametrize(
    "text", ["Oslo, where Ada Lind met Bo Holm, is cold.", "Ada Lind flew to Oslo to meet Bo Holm."]
)
def test_where_it_is_by_the_clause_around_it(article: Read, text: str) -> None:
    assert [event.place and event.place.words.quote for event in found(article(text)) if event.kind == "meeting"] == [
        "Oslo"
    ]


def test_where_it_is_set_to_be(article: Read) -> None:
    (event,) = found(article("The debate is scheduled for 22 March at the university in Oslo.", date="2019-03-12"))
    assert event.place is not None
    assert event.place.words.quote == "Oslo"


@pytest.mark.parametrize(
    "text",
    [
        "Ada Lind, the harbour minister, embarked on a long trip to Oslo.",
        # The tagger takes the verb behind the aside for a noun.
        "The mood in Norland is grim as Ada Lind, a senior harbour minister, embarks on a long trip to Oslo.",
    ],
)
def test_a_journey_somebody_embarks_on(article: Read, text: str) -> None:
    assert told(article, text) == [("visit", "happened", ["Ada Lind"])]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada Lind's trip to Oslo was postponed.", [("cancellation", "happened"), ("visit", "cancelled")]),
        (
            "She spoke of Ada Lind's trip to Oslo, which was cancelled.",
            [("cancellation", "happened"), ("visit", "cancelled")],
        ),
        ("The election is scheduled for March 24.", [("vote", "planned")]),
        ("Ada Lind's visit to Oslo will last three days.", [("visit", "planned")]),
        ("Ada Lind is looking forward to Bo Holm's visit to Oslo next week.", [("visit", "planned")]),
        ("It followed Norway's decision to abstain.", [("vote", "planned")]),
        ("Talks were held following Norway's decision to abstain.", [("vote", "happened")]),
        (
            "Ada Lind's decision to cancel Bo Holm's visit was criticised.",
            [("cancellation", "happened"), ("visit", "cancelled")],
        ),
    ],
)
def test_what_becomes_of_plans(article: Read, text: str, expected: list[tuple[str, str]]) -> None:
    assert sorted((kind, status) for kind, status, _ in told(article, text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The conflict between Ada Lind and Bo Holm is old.",
        "The war has ruined the town.",
        "President Ada Lind approved the budget.",
        "Ada Lind's visit to Norway was not delayed by the strike.",
        "Ada Lind addressed the flood.",
        "Ada Lind's visit to Norway is called a trial.",
        "Ada Lind's call for peace was heard.",
        "The senators have failed to pass the bill.",
        "Ada Lind fought hard to pass the bill.",
        "Ada Lind and Bo Holm saw that all needs were heard and met.",
        "Ada Lind spoke with pride of a visit with the troops.",
        "If Ada Lind visited Oslo on Monday, nobody saw her.",
        "Whether Ada Lind visited Oslo is unclear.",
        "Ada Lind visits Oslo every year.",
        "Ada Lind called the visit to Oslo a success.",
        "Ada Lind put the visit to Oslo on the agenda.",
    ],
)
def test_what_no_day_or_act_tells_is_no_event(article: Read, text: str) -> None:
    assert told(article, text) == []


def test_what_a_name_is_said_to_be_takes_no_part(article: Read) -> None:
    text = "Ada Lind met with Bo Holm, the mayor, Eva Berg and Carl Ek."
    assert [people[1] for _, _, people in told(article, text)] == ["Bo Holm", "Eva Berg", "Carl Ek"]


def test_two_titles_of_one_person_are_no_two_people(article: Read) -> None:
    assert told(article, "Singer and lyricist Ada Lind died.") == [
        ("other", "happened", ["Singer and lyricist Ada Lind"])
    ]


def test_whose_convictions_are_overturned_overturns_nothing(article: Read) -> None:
    text = "Yesterday the court overturned the convictions of Ada Lind and Bo Holm."
    assert [people for _, _, people in told(article, text)] == [["the court"]]


def test_he_and_his_are_one(article: Read) -> None:
    text = "Ada Lind began her climate protest on August 20, 2018."
    assert [people for _, _, people in told(article, text)] == [["Ada Lind"]]


@pytest.mark.parametrize("until", ["As of yesterday", "Until yesterday", "Since yesterday"])
def test_a_day_that_only_limits_the_time_is_not_the_day_of_what_happened(article: Read, until: str) -> None:
    (event,) = found(article(f"{until}, 45 people had been killed in Oslo.", date="2019-03-12"))
    assert event.when is None


def test_the_open_day_beside_a_settled_one_says_nothing(article: Read) -> None:
    (event,) = found(article("A decade later, in 2008, Ada Lind defeated Bo Holm.", date="2019-03-12"))
    assert event.when is not None
    assert event.when.words == "2008"


def test_what_a_body_is_said_to_be_takes_no_part(article: Read) -> None:
    text = "Ada Lind met with members of Parliament and envoys of the Norwegian Fishing Board (NFB), a lobby group."
    assert [people[1] for _, _, people in told(article, text)] == [
        "members of Parliament",
        "envoys of the Norwegian Fishing Board",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The Norwegian parliament approved the budget on Tuesday.",
        "Norway abstained on Monday. Denmark was angered by Norway's abstention.",
        "Norway abstained on Monday. Denmark was angered by Oslo's abstention.",
    ],
)
def test_what_is_told_twice_is_one_event(article: Read, text: str) -> None:
    assert len(told(article, text)) == 1


def test_three_titles_of_one_person_are_no_three_people(article: Read) -> None:
    text = "Radio personality, television host, and philanthropist Don Lind died on Friday at a hospital in Oslo."
    assert [people for _, _, people in told(article, text)] == [[text.split(" died")[0]]]
