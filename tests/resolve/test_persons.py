"""Which names of persons stand for one, and which stay apart."""

from resolve.story import because, names, who


def test_one_full_name_is_one_person_whatever_its_case_accents_and_hyphens() -> None:
    found = who("""
north
    [José Marín-Vale] spoke. [she > José Marín-Vale] left.
south
    [Jose Marin Vale] spoke.
west
    [JOSÉ MARÍN-VALE] spoke. [José Marín-Vale] left.
""")
    assert names(found) == ["José Marín-Vale = Jose Marin Vale = JOSÉ MARÍN-VALE (north south west)"]


def test_a_middle_initial_may_be_missing() -> None:
    found = who("""
north
    [Ada K. Moreau] spoke.
south
    [Ada Moreau] spoke.
""")
    assert names(found) == ["Ada K. Moreau = Ada Moreau (north south)"]
    assert because(found) == ["Ada K. Moreau = Ada Moreau: middle initial"]


def test_a_middle_initial_may_not_be_missing_when_two_could_be_meant() -> None:
    found = who("""
north
    [Ada K. Moreau] met [Ada R. Moreau].
south
    [Ada Moreau] spoke.
""")
    assert len(names(found)) == 3
    assert because(found) == [
        "Ada K. Moreau ≠ Ada Moreau: several could be meant",
        "Ada Moreau ≠ Ada R. Moreau: several could be meant",
    ]


def test_two_initials_are_nobodys_who_has_one_first_name() -> None:
    found = who("""
north
    {Harbour Minister} [J.P. Moreau] spoke.
south
    {Harbour Minister} [Jason Moreau] spoke.
""")
    assert len(names(found)) == 2


def test_an_initial_joins_the_only_name_it_fits_when_the_office_agrees() -> None:
    found = who("""
north
    {Harbour Minister} [A. Moreau] spoke.
south
    {Harbour Minister} [Ada Moreau] spoke.
""")
    assert names(found) == ["Ada Moreau = A. Moreau (north south)"]


def test_an_initial_without_support_stays_apart() -> None:
    found = who("""
north
    [A. Moreau] spoke.
south
    [Ada Moreau] spoke.
""")
    assert because(found) == ["A. Moreau ≠ Ada Moreau: initial, without support"]


def test_an_english_short_form_joins_the_only_name_it_fits_when_the_office_agrees() -> None:
    found = who("""
north
    {Harbour Minister} [Bob Lind] spoke.
south
    {Harbour Minister} [Robert Lind] spoke.
""")
    assert because(found) == ["Bob Lind = Robert Lind: short first name"]


def test_a_plain_title_alone_supports_nothing() -> None:
    found = who("""
north
    {President} [Jon Lind] spoke for [#Chess Club].
south
    {President} [Lind] spoke for [#Rowing Club].
""")
    assert {"Jon Lind (north)", "Lind (south)"} <= set(names(found))


def test_a_title_that_was_read_as_part_of_the_name() -> None:
    found = who("""
north
    [Harbour Minister Ada Moreau] spoke.
south
    [Ada Moreau] spoke. [Ada Moreau] left.
""")
    assert names(found) == ["Ada Moreau = Harbour Minister Ada Moreau (north south)"]


def test_father_and_son_stay_apart() -> None:
    found = who("""
north
    {Harbour Minister} [Jon Lind] met [Jon Lind Jr.] of [#Port Council].
south
    [Jon Lind Jr.] spoke for [#Port Council].
""")
    assert names(found) == ["Jon Lind (north)", "Jon Lind Jr. (north south)", "Port Council (north south)"]


def test_two_spellings_of_a_rare_name_that_hold_one_office_are_one_person() -> None:
    found = who("""
north
    {Chief Harbour Pilot} [Tamasz Oberlend] spoke.
south
    {Harbour Pilot} [Tamash Oberlend] spoke.
""")
    assert because(found) == ["Tamash Oberlend = Tamasz Oberlend: spelling variant"]


def test_two_spellings_without_one_office_stay_apart() -> None:
    found = who("""
north
    {Harbour Pilot} [Tamasz Oberlend] spoke in [@Aldmoor].
south
    {Chess Champion} [Tamash Oberlend] spoke in [@Aldmoor].
""")
    assert because(found) == ["Tamash Oberlend ≠ Tamasz Oberlend: spelling variant, without support"]


def test_two_spellings_in_one_article_are_two_persons() -> None:
    found = who("""
north
    {Harbour Pilot} [Tamasz Oberlend] and {Harbour Pilot} [Tamash Oberlend] spoke.
""")
    assert len(found.entities) == 2


def test_a_lone_surname_with_the_office_of_its_only_bearer_is_his() -> None:
    found = who("""
north
    {Harbour Minister} [Ada Moreau] spoke. [Moreau > Ada Moreau] left.
south
    former {Harbour Minister} [Moreau] spoke.
""")
    assert names(found) == ["Ada Moreau = Moreau (north south)"]
    assert because(found) == ["Ada Moreau = Moreau: surname, shared office"]


def test_a_lone_surname_in_the_company_of_its_only_bearer_is_his() -> None:
    found = who("""
north
    [Ada Moreau] met [Jon Lind] of [#Port Council].
south
    [Moreau] met [Jon Lind] of [#Port Council].
""")
    assert "Ada Moreau = Moreau (north south)" in names(found)


def test_countries_are_no_company() -> None:
    found = who("""
north
    [Ada Moreau] flew from [@France] to [@Peru].
south
    [Moreau] flew from [@France] to [@Peru].
""")
    assert "Moreau (south)" in names(found)
    assert because(found) == ["Ada Moreau ≠ Moreau: surname, without support"]


def test_a_surname_with_an_office_is_nobodys_of_whom_no_article_tells_that_office() -> None:
    found = who("""
north
    [Ada Moreau], a friend of [Luis Bolt], [Vera Crane] and [Otto Dahl], took the test for him.
south
    {Governor} [Moreau] met [Luis Bolt], [Vera Crane] and [Otto Dahl].
""")
    assert "Ada Moreau (north)" in names(found)
    assert because(found) == ["Ada Moreau ≠ Moreau: surname, without support"]


def test_two_people_with_one_surname_stay_apart_and_so_does_the_surname() -> None:
    found = who("""
north
    {Mayor} [Ada Moreau] met [Jon Lind] of [#Port Council].
south
    [Ben Moreau] met [Jon Lind] of [#Port Council].
west
    [Moreau] met [Jon Lind] of [#Port Council].
""")
    assert {"Ada Moreau (north)", "Ben Moreau (south)", "Moreau (west)"} <= set(names(found))
    assert "Ada Moreau ≠ Moreau: several bear the surname" in because(found)


def test_of_two_with_one_surname_office_and_company_together_tell() -> None:
    found = who("""
north
    {Mayor} [Ada Moreau] met [Jon Lind] of [#Port Council].
south
    [Ben Moreau] slept.
west
    {Mayor} [Moreau] met [Jon Lind] of [#Port Council].
""")
    assert "Ada Moreau = Moreau (north west)" in names(found)


def test_a_surname_that_the_article_could_have_tied_and_did_not_stays_apart() -> None:
    found = who("""
north
    {Harbour Minister} [Ada Moreau] spoke. {Harbour Minister} [Moreau] left.
""")
    assert names(found) == ["Ada Moreau (north)", "Moreau (north)"]


def test_he_is_not_she() -> None:
    found = who("""
north
    {Harbour Minister} [Ada Moreau] spoke. [she > Ada Moreau] left.
south
    {Harbour Minister} [Moreau] spoke. [he > Moreau] left.
""")
    assert len(found.entities) == 2


def test_a_surname_with_particle_is_the_end_of_a_longer_name() -> None:
    found = who("""
north
    {Harbour Minister} [Luis van Orden] spoke.
south
    {Harbour Minister} [van Orden] spoke.
""")
    assert names(found) == ["Luis van Orden = van Orden (north south)"]


def test_a_surname_with_hyphen_is_one_word() -> None:
    found = who("""
north
    {Harbour Minister} [Lisa Vale-Orden] spoke.
south
    {Harbour Minister} [Vale-Orden] spoke.
""")
    assert names(found) == ["Lisa Vale-Orden = Vale-Orden (north south)"]


def test_a_person_is_never_a_place() -> None:
    found = who("""
north
    {Mayor} [Ada Aldmoor] spoke. [Aldmoor > Ada Aldmoor] left for [@Aldmoor].
south
    [@Aldmoor] slept.
west
    {Mayor} [Aldmoor] spoke in [@Aldmoor].
""")
    assert [(e.kind, e.name) for e in found.entities] == [("person", "Ada Aldmoor"), ("place", "Aldmoor")]


def test_the_corpus_votes_on_what_a_name_is() -> None:
    found = who("""
north
    [@Grenholt] lies by the sea.
south
    [#Grenholt] lies by the sea.
west
    [@Grenholt] lies by the sea.
""")
    assert [(e.kind, len(e.mentions)) for e in found.entities] == [("place", 3)]


YEARS = "\n".join(
    f"year{month} 2031-{month:02d}-01\n    {{President}} [Ada Moreau] spoke in [@Place{month}]."
    for month in range(1, 7)
)


def test_a_surname_with_the_office_that_one_of_several_holds_all_that_time_is_hers() -> None:
    found = who(f"""
{YEARS}
other 2031-02-02
    [Karl Moreau] sailed.
south 2031-03-15
    {{President}} [Moreau] spoke.
""")
    assert "Ada Moreau = Moreau: surname, office of the time" in because(found)


def test_it_is_nobodys_in_another_time_or_office() -> None:
    for line in ("2021-03-15\n    {President} [Moreau] spoke.", "2031-03-15\n    {Harbour Master} [Moreau] spoke."):
        found = who(f"""
{YEARS}
other 2031-02-02
    [Karl Moreau] sailed.
south {line}
""")
        assert not [reason for reason in because(found) if "office of the time" in reason]


def test_two_surnames_without_the_first_name_are_the_only_bearers() -> None:
    found = who("""
north
    {Harbour Minister} [Ana Lucía Quiroga Ferrán] spoke.
south
    {Harbour Minister} [Quiroga Ferrán] spoke.
""")
    assert names(found) == ["Ana Lucía Quiroga Ferrán = Quiroga Ferrán (north south)"]


def test_name_torn_behind_mc_is_whole() -> None:
    found = who("""
north
    [Tina McMoreau] spoke. [Tina Mc Moreau] left.
""")
    assert len(names(found)) == 1


def test_fuller_name_is_shown_where_the_more_frequent_is_a_surname_of_several_words() -> None:
    found = who("""
north
    [Ada van der Moreau] spoke. [van der Moreau > Ada van der Moreau] left. [van der Moreau > Ada van der Moreau] sang.
""")
    assert names(found)[0].startswith("Ada van der Moreau")


def test_name_without_its_middle_joins_whom_another_article_calls_by_both() -> None:
    found = who("""
north
    [Ada Korbel Moreau] spoke. [Ada Moreau > Ada Korbel Moreau] left.
south
    [Ada Moreau] sang.
""")
    assert names(found) == ["Ada Korbel Moreau = Ada Moreau (north south)"]
