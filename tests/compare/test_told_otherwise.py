"""One deed that two accounts of a story tell with another day, place, doer, cause, way or outcome.

The accounts are of Wednesday, 7 May 2031, and both begin by naming the same people.
"""

from __future__ import annotations

import pytest

from compare.telling import accounts, differences


@pytest.mark.parametrize(
    ("first", "second", "found"),
    [
        (
            "A freight train left the rails near Holmby on Monday.",
            "The train came off the tracks near Holmby on Sunday morning.",
            "date: Monday | Sunday",
        ),
        (
            "Services to Holmby will resume on Friday.",
            "Trains to Holmby will run again from Saturday.",
            "date: Friday | Saturday",
        ),
        (
            "The mill will close on June 30, its owner said.",
            "The owner is closing it on July 31.",
            "date: June 30 | July 31",
        ),
        (
            "The ministers plan to meet again in Oslo in September.",
            "The next meeting is to be held in Bergen in September.",
            "place: Oslo | Bergen",
        ),
        (
            "The mayor will ask for a vote of confidence on Thursday.",
            "The vote of confidence is set for Friday.",
            "date: Thursday | Friday",
        ),
        (
            "Police will question Sofia Lanz about the fire on Thursday.",
            "Police questioned Sofia Lanz about the fire on Tuesday.",
            "date: Thursday | Tuesday",
        ),
        (
            "The ferry to Holmby sank at 5 a.m. in thick fog.",
            "The ferry capsized at 6:30 in thick fog.",
            "date: 5 a.m. | 6:30",
        ),
        (
            "Police arrested Sofia Lanz on Tuesday morning.",
            "Sofia Lanz was taken into custody on Tuesday evening.",
            "date: morning | evening",
        ),
        (
            "The injured climbers were flown to the hospital in Bergen.",
            "The climbers were taken to the hospital in Oslo.",
            "place: Bergen | Oslo",
        ),
        (
            "Helicopter pilot Jon Albers spotted the missing climbers.",
            "A hiker, Anna Pohl, saw the missing climbers first.",
            "attribution: Helicopter pilot Jon Albers | A hiker, Anna Pohl",
        ),
        (
            "A short circuit sparked the blaze.",
            "The fire was caused by lightning.",
            "status: A short circuit | lightning",
        ),
        (
            "The robbers fled in a van.",
            "The robbers escaped on motorcycles.",
            "status: a van | motorcycles",
        ),
        (
            "Emil Roth was killed by falling timber.",
            "Emil Roth died of smoke inhalation.",
            "status: falling timber | smoke inhalation",
        ),
        (
            "The dam had been inspected in April.",
            "The dam had not been inspected for ten years.",
            "status: happened | denied",
        ),
        (
            "The board dismissed Hanne Skoglund.",
            "Hanne Skoglund has stepped down.",
            "status: The board dismissed Hanne Skoglund | Hanne Skoglund has stepped down",
        ),
        (
            "Hanne Skoglund will sell and remain as treasurer.",
            "Hanne Skoglund is no longer treasurer.",
            "status: Hanne Skoglund will sell and remain as treasurer | Hanne Skoglund is no longer treasurer",
        ),
        (
            "Hanne Skoglund will visit Holmby on Monday.",
            "Hanne Skoglund will not be going to Holmby.",
            "status: planned | denied",
        ),
        (
            "The Transport Ministry paid the hackers 500,000 euros, a clerk said.",
            "The Transport Ministry says it did not pay.",
            "status: happened | denied",
        ),
        (
            "Emil Roth sat at the table with the guests.",
            "Emil Roth was not at the table.",
            "status: happened | denied",
        ),
        (
            "The board dismissed three directors.",
            "Three directors handed in their resignations.",
            "status: The board dismissed three directors | Three directors handed in their resignations",
        ),
        (
            "A concert in the stadium goes ahead on Saturday.",
            "Saturday's concert in the stadium was called off because of rain.",
            "status: happened | cancelled",
        ),
        (
            "The firm denied that it had dumped waste in the river.",
            "The firm dumped waste in the river for years.",
            "status: denied | happened",
        ),
        (
            "The rally was held in Holmby on Saturday.",
            "The rally took place in Holmby on Sunday.",
            "date: Saturday | Sunday",
        ),
        (
            "The director, Hanne Skoglund, was suspended.",
            "Hanne Skoglund remains in office.",
            "status: The director, Hanne Skoglund, was suspended | Hanne Skoglund remains in office",
        ),
        ("A thief shot Emil Roth.", "Emil Roth was stabbed.", "status: A thief shot Emil Roth | Emil Roth was stabbed"),
        ("Emil Roth died.", "Emil Roth survived the crash.", "status: Emil Roth died | Emil Roth survived the crash"),
        (
            "Police used water cannon against protesters.",
            "No water cannon was used, the ministry said.",
            "status: happened | denied",
        ),
        (
            "Sofia Lanz pleaded not guilty.",
            "Sofia Lanz admitted the charges.",
            "status: Sofia Lanz pleaded not guilty | Sofia Lanz admitted the charges",
        ),
        (
            "The crane fell after a bolt failed.",
            "The crane fell because of a gust of wind.",
            "status: a bolt failed | a gust of wind",
        ),
        (
            "Investigators blame a heater for the fire.",
            "The fire was started by a cigarette.",
            "status: a heater | a cigarette",
        ),
        (
            "The company received no complaint.",
            "Emil Roth handed in a complaint.",
            "status: denied | happened",
        ),
        (
            "No prisoner escaped, the warden said.",
            "Two men got away over the wall.",
            "status: denied | happened",
        ),
        (
            "The tower collapsed on Tuesday.",
            "The tower is still standing.",
            "status: The tower collapsed on Tuesday | The tower is still standing",
        ),
        (
            "The museum will reopen on Friday.",
            "The museum remains closed until further notice.",
            "status: The museum will reopen on Friday | The museum remains closed until further notice",
        ),
        (
            "The prisoners will be freed on Friday.",
            "The twelve prisoners will not be released.",
            "status: planned | denied",
        ),
        (
            "The search for the sailors was called off.",
            "The coast guard is still looking for the sailors.",
            "status: cancelled | happened",
        ),
        (
            "The city bought the painting in 1961.",
            "The painting was acquired in 1958.",
            "date: 1961 | 1958",
        ),
        (
            "The board has suspended Hanne Skoglund.",
            "The board dismissed Hanne Skoglund.",
            "status: The board has suspended Hanne Skoglund | The board dismissed Hanne Skoglund",
        ),
        (
            "Engineers warned the ministry of cracks.",
            "Engineers reportedly warned the ministry of cracks.",
            "attribution: as a fact, no source named | as a report: “reportedly”",
        ),
        (
            "The two sides reached no agreement.",
            "The union and the company agreed on a pay rise on Friday.",
            "status: denied | happened",
        ),
        (
            "There will be no appeal by the prosecutor.",
            "The prosecutor will appeal.",
            "status: denied | planned",
        ),
        ("There was no fire on board.", "A fire broke out on board.", "status: denied | happened"),
        (
            "The guards did not fire a single shot.",
            "The guards opened fire at the gate.",
            "status: denied | happened",
        ),
        (
            "Port Watch has not suspended its services.",
            "All ferries of Port Watch have been suspended.",
            "status: denied | happened",
        ),
        (
            "Sofia Lanz was found dead on Sunday.",
            "Sofia Lanz's body was discovered on Monday.",
            "date: Sunday | Monday",
        ),
        (
            "Ada Moreau raised the case of Emil Roth.",
            "The case of Emil Roth was not discussed.",
            "status: happened | denied",
        ),
        (
            "The gunman entered through the back door.",
            "The gunman came in through a window.",
            "status: the back door | a window",
        ),
        (
            "The visit of the judge has been cancelled.",
            "The judge will visit the port.",
            "status: cancelled | planned",
        ),
        ("A sailor is in hospital with a broken arm.", "Nobody was hurt.", "status: nobody | somebody"),
        (
            "It is not known when the bridge will reopen.",
            "The bridge will reopen on Friday.",
            "date: It is not known when the bridge will reopen. | Friday",
        ),
        (
            "No date has been set for the trial.",
            "The trial will begin on Friday.",
            "date: No date has been set for the trial. | Friday",
        ),
    ],
)
def test_one_deed_told_in_two_ways(first: str, second: str, found: str) -> None:
    assert differences(first, second) == [found]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        # Other people, or another thing.
        ("Police arrested Sofia Lanz on Monday.", "Police arrested Emil Roth on Tuesday."),
        ("The board dismissed Hanne Skoglund.", "Sofia Lanz has stepped down."),
        ("Hanne Skoglund dismissed the claim.", "Hanne Skoglund has resigned."),
        ("The council approved the bridge on Monday.", "The council approved the budget on Tuesday."),
        ("Helicopter pilot Jon Albers found the climbers.", "A hiker, Anna Pohl, found the wallet."),
        # Both are told by one of them.
        (
            "A train left the rails near Holmby on Monday.",
            "A train left the rails near Holmby on Monday, another on Sunday.",
        ),
        # One is long past.
        ("The ferry sank on Monday.", "In 2009 a ferry sank at the same place."),
        # What may be, is asked or is only wished.
        ("The fire was caused by lightning.", "The fire may have been caused by a cigarette."),
        ("Sofia Lanz pleaded not guilty.", "Did Sofia Lanz admit the charges?"),
        # A purpose or a reason in common words.
        ("The fire was caused by a burning cigarette.", "A cigarette caused the fire."),
        ("The fire was caused by a cigarette.", "The delay was caused by rain."),
        ("Emil Roth was shot.", "Emil Roth stabbed a thief."),
        ("Engineers warned the ministry of cracks.", "The ministry reportedly warned engineers of cracks."),
        ("Emil Roth died on Monday.", "Emil Roth is survived by his wife."),
        # Of one of several, of a part, of another opponent, or of two days.
        ("Police arrested a man in Oldhaven on Tuesday.", "Police arrested a second man in Petrovo on Wednesday."),
        ("Parliament approved the budget.", "Parliament rejected an amendment to the budget."),
        ("The union rejected the offer.", "The union accepted a new offer."),
        ("The road to Holmby was open on Friday.", "The road to Holmby was closed on Saturday."),
        # Each account tells it once, but of somebody whom it only now brings in.
        ("A minister resigned on Monday.", "Emil Roth stepped down on Tuesday."),
        ("Police arrested a man on Tuesday.", "A teacher was arrested on Wednesday."),
        ("The robbers fled in a van.", "Emil Roth escaped on a motorcycle."),
        ("The ferry sank. Emil Roth died.", "The ferry sank. Many swam, and he survived."),
        ("Emil Roth travels to Helsinki next week.", "Parliament goes on holiday on 5 July."),
        ("The mayors will talk to the unions tomorrow.", "Today, Ada Moreau will speak about the plans for the port."),
        # Several may do it.
        ("Ada Moreau thanked the sailors for their help.", "Jon Albers thanked the sailors for their help."),
        # One person with two others.
        (
            "Ada Moreau met Emil Roth on Monday.",
            "Ada Moreau thanked Sofia Lanz, whom she met on Tuesday.",
        ),
        (
            "Ada Moreau met Emil Roth in Bergen to discuss the new harbour.",
            "Ada Moreau met Sofia Lanz in Oslo to discuss the new harbour.",
        ),
        # Only when something else was.
        ("Two died after the ferry sank, officials said.", "Emil Roth saw it when the ferry sank."),
        (
            "A concert in the park goes ahead on Saturday.",
            "Saturday's concert in the stadium was called off because of rain.",
        ),
        # One name that is written down by ear, perhaps.
        ("Ana Petrovic won the race.", "The race was won by Anna Petrovich."),
        # Who stays somewhere keeps no post.
        ("Hanne Skoglund resigned on Monday.", "Hanne Skoglund stayed in Bergen on Monday."),
        # What somebody does elsewhere is not denied.
        ("The Transport Ministry paid the hackers.", "Ada Moreau said a firm was robbed and it did not pay."),
        ("The Transport Ministry paid the hackers.", "The Transport Ministry did not pay its clerks."),
        ("Sofia Lanz spoke in Holmby.", "Sofia Lanz did not speak to reporters."),
        # A state may end on the day on which its end is planned.
        ("The museum will reopen on Friday.", "The museum remains closed until Friday."),
        ("Ada Moreau received the Queen.", "Ada Moreau did not receive an invitation."),
        # What is not ready before a day is ready then; what is wished or only named is not told.
        ("The new mill is to be ready in May.", "The new mill will not be ready before May."),
        ("It was her wish that the bank buy the bonds.", "The bank refused to buy the bonds."),
        ("The bridge is closed.", "They brought home a date for the reopening of the bridge."),
        # There is none of one sort, or in one place, and one of another.
        ("There was no fire on board.", "A fire broke out in a mill."),
        ("The two sides reached no agreement on pay.", "The two sides signed an agreement on fishing."),
        ("There will be no second vote.", "Councillors voted on Monday."),
        ("Ada Moreau raised the case of Emil Roth.", "The case of Sofia Lanz was not discussed."),
        ("The visit to Bergen has been cancelled.", "Ada Moreau will visit Holmby on Friday."),
        ("It is not known when the mill will reopen.", "The bridge will reopen on Friday."),
        ("No date has been set for the trial.", "The trial began on Monday."),
        ("Harbour Works has made an offer for the yard.", "Port Watch has made no offer for the yard."),
    ],
)
def test_what_may_be_two_deeds(first: str, second: str) -> None:
    assert differences(first, second) == []


@pytest.mark.parametrize(
    ("first", "second", "found"),
    [
        ("Governor Mila Dresh spoke.", "The acting governor, Mila Dresh, spoke.", "role: Governor | acting governor"),
        (
            "Defence Minister Tor Melby told reporters that rebels fired at his men.",
            "Transport Minister Tor Melby spoke.",
            "role: Defence Minister | Transport Minister",
        ),
        (
            "The firm's president, Tor Melby, spoke.",
            "Tor Melby, the firm's chief operating officer, spoke.",
            "role: president | chief operating officer",
        ),
        ("Colonel Ivan Borov spoke.", "General Ivan Borov spoke.", "role: Colonel | General"),
        ("Inspector Karin Ostby spoke.", "The inspector, Karen Ostby, spoke.", "name: Karen Ostby | Karin Ostby"),
        ("Director Norbert Melby spoke.", "The director, Herbert Melby, spoke.", "name: Herbert Melby | Norbert Melby"),
        (
            "Police chief Marit Solvang spoke.",
            "The police chief, Tor Melby, spoke.",
            "office: Marit Solvang | Tor Melby",
        ),
        (
            "Officer Jonathan Pryce-Hale spoke.",
            "The officer, Jonathan Price-Hale, spoke.",
            "name: Jonathan Price-Hale | Jonathan Pryce-Hale",
        ),
        (
            "Mayor Tor Melby spoke.",
            "Tor Melby, who was mayor until last year, spoke.",
            "role: Mayor | former Mayor",
        ),
        (
            "Greta Halvorsen, the mayor of Bergen, spoke.",
            "Mayor Jon Halvorsen of Bergen spoke.",
            "office: Greta Halvorsen | Jon Halvorsen",
        ),
    ],
)
def test_one_person_and_one_office(first: str, second: str, found: str) -> None:
    assert differences(first, second) == [found]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Anna Maria Lind spoke.", "Anna Britta Lind spoke."),
        ("Mayor Ada Moreau spoke.", "Ada Moreau, who stepped down as mayor on Monday, spoke."),
        ("Maria Lind spoke.", "Mario Lind spoke."),  # sister and brother
        ("Captain Jennifer Klein spoke.", "Captain Jen Klein spoke."),
        ("Home Affairs Minister Tor Melby spoke.", "Interior Minister Tor Melby spoke."),
        ("Defence Minister Tor Melby spoke.", "Foreign and Defence Minister Tor Melby spoke."),
        ("Captain Gordon Klein spoke.", "Captain Gord Klein spoke."),
        ("Colonel Ivan Borov spoke.", "Colonel Ivan Borov, now a general, spoke."),
        ("Foreign Minister Tor Melby spoke.", "Foreign Minister Marit Solvang spoke."),  # of another country, perhaps
        ("Greta Halvorsen, the mayor of Bergen, spoke.", "Mayor Jon Halvorsen of Holmby spoke."),
        ("Robert Halvorsen, the mayor of Bergen, spoke.", "Mayor Bob Halvorsen of Bergen spoke."),
        # Who is called the acting holder stands in for the holder.
        (
            "Governor Mila Dresh, the acting governor, spoke.",
            "Acting governor Mila Dresh stands in for Governor Tor Melby.",
        ),
    ],
)
def test_what_may_be_two_people_or_two_offices(first: str, second: str) -> None:
    assert differences(first, second) == []


def test_whose_name_is_spelt_in_two_ways_is_one_in_what_is_told() -> None:
    assert differences("Ada Moreau met Hugo Benitez on Monday.", "Ada Moreau met Hugo Benites on Tuesday.") == [
        "name: Hugo Benites | Hugo Benitez",
        "date: 2031-05-05 | 2031-05-06",
    ]


def test_one_difference_found_by_two_rules_is_listed_once() -> None:
    assert differences(
        "Mayor Ada Moreau met Judge Cem Aydin in Aldmoor.",
        "No meeting between Mayor Ada Moreau and Judge Cem Aydin took place, the office said.",
    ) == ["status: denied | happened"]


def test_an_account_more_changes_no_id() -> None:
    """An editor's note stands beside the id."""
    first, second = "A ferry sank near Holmby on Monday.", "The ferry sank near Holmby on Tuesday, police said."
    (before,) = accounts(first, second).disagreements
    for more in (first, second, "The ferry sank."):
        assert accounts(first, second, more).disagreements[0].id == before.id


def test_one_text_of_two_days_does_not_differ_from_itself() -> None:
    assert differences("The gate was closed at noon today.", "The gate was closed at noon today.") == []


def test_who_speaks_in_a_transcript_reports_nothing() -> None:
    turn = "SENIOR OFFICIAL: The robbers killed Emil Roth in Aldmoor."
    assert differences("Robbers killed Emil Roth in Aldmoor.", turn) == []
    assert differences("Robbers killed Emil Roth in Aldmoor.", "Robbers killed Emil Roth in Aldmoor, an official said.")
