"""Ways of telling an event that news agencies use every day: speech put in, weapons, labels."""

import pytest

from tests.articles import told


@pytest.mark.parametrize(
    ("text", "place", "doer", "speaker"),
    [
        (
            "Insurgents ambushed a convoy in Mosul, police said, burning trucks in Tikrit.",
            "Tikrit", "insurgents", "police",
        ),
        (
            "The rebels fired dozens of rockets on Monday, the army said, hitting houses in Mosul.",
            "Mosul", "rebels", "army",
        ),
        (
            "Gunmen killed six villagers, the police said, setting homes on fire in Tikrit.",
            "Tikrit", "gunmen", "police",
        ),
    ],
)  # fmt: skip
def test_who_speaks_in_between_does_nothing(text, place, doer, speaker, config):
    found = told(text, config)
    assert any(at == place and who == doer for at, _, who in found)
    assert not any(who == speaker for _, _, who in found)


def test_who_adds_something_still_speaks(config):
    found = told("Gunmen attacked a post in Mosul, police said, adding that two had died.", config)
    assert ("Mosul", "attacked", "gunmen") in found


@pytest.mark.parametrize(
    ("text", "place", "doer"),
    [
        ("Cartels in Iraq: soldiers take over the town of Tikrit", "Tikrit", "soldiers"),
        ("Smugglers in Libya: police raid a market in Mosul", "Mosul", "police"),
    ],
)
def test_a_label_before_a_colon_does_nothing(text, place, doer, config):
    assert {who for at, _, who in told(text, config) if at == place} == {doer}


@pytest.mark.parametrize(
    ("text", "place", "doer"),
    [
        ("Iran fired missiles that struck an air base near Erbil.", "Near Erbil", "Iran"),
        ("Russia launched dozens of missiles, some of which landed in Lviv.", "Lviv", "Russia"),
        ("The army fired shells that hit homes in Omdurman.", "Omdurman", "army"),
        ("Gunmen planted a bomb that went off in a market in Mosul.", "Mosul", "gunmen"),
        ("Rebels fired rockets at the capital, some reaching the city of Mosul.", "Mosul",
         "rebels"),
    ],
)  # fmt: skip
def test_whoever_sent_what_hits_a_place_attacks_it(text, place, doer, config):
    assert (place, "attacked", doer) in told(text, config)


def test_what_somebody_finds_they_did_not_send(config):
    found = told("Police found a bomb that later exploded in Mosul.", config)
    assert not any(role == "attacked" and who for _, role, who in found)


@pytest.mark.parametrize("leading", ["from", "by"])
@pytest.mark.parametrize("what", ["fire", "heavy gunfire"])
def test_whose_fire_it_comes_under(leading, what, config):
    found = told(f"Police came under {what} {leading} gunmen in Mosul.", config)
    assert ("Mosul", "attacked", "gunmen") in found
    assert ("Mosul", "target", "police") in found


@pytest.mark.parametrize(
    "text",
    [
        "Seven villagers in Mosul had their throats cut by gunmen on Monday.",
        "Dozens of families in Mosul saw their homes burned by gunmen.",
    ],
)
def test_what_people_have_done_to_them(text, config):
    assert ("Mosul", "attacked", "gunmen") in told(text, config)


def test_who_does_it_where_they_withdrew_to(config):
    found = told("The rebels then withdrew to Mosul, where they attacked the police.", config)
    assert ("Mosul", "attacked", "rebels") in found


def test_who_is_spoken_of_does_not_do_what_is_done_in_spite_of_them(config):
    text = "Rebels staged more raids despite an army campaign to crush the uprising in Diyala."
    found = told(text, config)
    doers = {who.lower() for _, role, who in found if role == "operating"}
    assert doers == {"army"}
    text = "Rebels staged raids despite a joint operation to clear the villages in Diyala."
    assert not any(role == "operating" for _, role, _ in told(text, config))


@pytest.mark.parametrize(
    ("before", "after", "place", "doer"),
    [
        (
            "Gunmen killed nine policemen in an attack in northern Burkina Faso on Monday.",
            "The ambush took place near the town of Djibo.",
            "Near Djibo", "gunmen",
        ),
        (
            "Rebels killed six soldiers in an attack north of Baghdad on Monday.",
            "The attack occurred in the town of Baqubah.",
            "Baqubah", "rebels",
        ),
    ],
)  # fmt: skip
def test_a_finer_place_told_next_takes_the_event(before, after, place, doer, config):
    found = told(f"{before} {after}", config)
    assert {at for at, role, who in found if role == "attacked"} == {place}
    claim = found[place, "attacked", doer]
    assert claim.inferred
    assert [c.quote for c in claim.citations] == [after, before]
    assert str(claim.date.start) == "2023-05-15"


@pytest.mark.parametrize(
    "after",
    [
        "In particular, posts in Mosul and Tikrit were shelled.",
        "Among others, plants in Mosul and Tikrit were hit.",
    ],
)
def test_a_list_goes_on_with_what_was_done(after, config):
    found = told(f"Turkish forces shelled posts along the border. {after}", config)
    done = {at for at, role, who in found if role == "attacked" and who == "Turkish forces"}
    assert {"Mosul", "Tikrit"} <= done


def test_a_list_of_what_nobody_did_stays_nobodys(config):
    found = told("Posts were shelled. In particular, posts in Mosul were hit.", config)
    assert not any(role == "attacked" for _, role, _ in found)


def test_both_deaths_have_who_killed_them(config):
    text = (
        "A farmer was killed on Friday in Mosul and a trader was killed in Tikrit. "
        "Both were shot by gunmen."
    )
    found = told(text, config)
    assert {at for at, role, who in found if who == "gunmen"} == {"Mosul", "Tikrit"}


def test_a_cell_behind_bombings_elsewhere_puts_nobody_there(config):
    text = "Police are searching for the cell behind the Madrid bombings. Commandos were deployed."
    assert not any(who for at, _, who in told(text, config) if at == "Madrid")


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Israel bombed southern and eastern Lebanon.", {"Southern Lebanon", "Eastern Lebanon"}),
        (
            "Floods hit northern, central and eastern Somalia.",
            {"Northern Somalia", "Central Somalia", "Eastern Somalia"},
        ),
    ],
)
def test_parts_of_one_country(text, places, config):
    assert {at for at, _, _ in told(text, config)} == places


@pytest.mark.parametrize(
    ("text", "doer", "suffers"),
    [
        ("Government forces took control of Mosul from ISIS on Friday.", "Government forces",
         "ISIS"),
        ("Rebels captured the town of Mosul from the army.", "Rebels", "army"),
    ],
)  # fmt: skip
def test_from_whom_a_town_is_taken(text, doer, suffers, config):
    found = told(text, config)
    assert ("Mosul", "took_control", doer[0].lower() + doer[1:]) in found
    assert ("Mosul", "target", suffers) in found


@pytest.mark.parametrize("who", ["A member of the Iraqi army", "Two members of the Iraqi army"])
def test_members_of_a_force_are_of_it(who, config):
    assert ("Mosul", "target", "Iraqi army") in told(f"{who} were killed in Mosul.", config)


def test_a_member_of_parliament_is_of_no_force(config):
    found = told("A member of parliament was killed by gunmen in Mosul.", config)
    assert not any(role == "target" for _, role, _ in found)


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Gunmen killed the governor of Kirkuk in an ambush near Mosul.", {"Near Mosul"}),
        ("Gunmen killed the mayor of Mosul in his home on Sunday.", {"Mosul"}),
        ("The mayor of Mosul was killed by gunmen in Baghdad.", {"Baghdad"}),
    ],
)
def test_where_the_holder_of_an_office_is_killed(text, places, config):
    assert {at for at, role, _ in told(text, config) if role == "attacked"} == places


@pytest.mark.parametrize(
    ("text", "doer"),
    [
        ("Police used tear gas to disperse protesters in Mosul.", "police"),
        ("The army used drones to bomb a rebel camp in Mosul.", "army"),
    ],
)
def test_what_is_used_does_nothing_itself(text, doer, config):
    assert any(at == "Mosul" and who == doer for at, _, who in told(text, config))


def test_who_sets_off_has_no_bomb(config):
    found = told("Gunmen killed two in Mosul. Soldiers set off in pursuit of the gunmen.", config)
    assert not any(claim.event == "bomb_or_mine" for claim in found.values())


def test_an_illness_is_no_place(config):
    found = told("Health officials confirmed an outbreak of Ebola in Mubende.", config)
    assert {at for at, _, _ in found} == {"Mubende"}


@pytest.mark.parametrize(
    "text",
    ["A landslide buried houses in Mosul on Friday.", "A mudslide injured villagers in Mosul."],
)
def test_a_noun_with_an_article_does_what_follows_it(text, config):
    assert any(at == "Mosul" for at, _, _ in told(text, config))


@pytest.mark.parametrize(
    ("next_", "role", "doer"),
    [
        ("Soldiers are searching for the attackers.", "operating", "soldiers"),
        ("Police had arrested a suspect.", "operating", "police"),
    ],
)
def test_what_is_still_done_is_where_the_story_is(next_, role, doer, config):
    found = told(f"A bomb went off in Mosul on Sunday, police said. {next_}", config)
    assert ("Mosul", role, doer) in found


@pytest.mark.parametrize(
    ("text", "doer"),
    [
        ("Those troops not killed in the blast fought the rebels in Mosul for hours.", "troops"),
        ("Soldiers not wounded in the ambush returned fire in Mosul.", "soldiers"),
    ],
)
def test_who_was_not_killed_is_still_said_to_have_fought(text, doer, config):
    claim = told(text, config)["Mosul", "operating", doer]
    assert not claim.negated


@pytest.mark.parametrize(
    ("text", "doer"),
    [
        ("Heavily armed men believed to be ex-Seleka fighters stormed Mosul.",
         "Séléka"),
        ("Gunmen thought to be ISIS members attacked a post in Mosul.", "ISIS"),
    ],
)  # fmt: skip
def test_who_is_only_believed_to_be_somebody_acts_and_is_doubted(text, doer, config):
    claim = told(text, config)["Mosul", "attacked", doer]
    assert claim.hedges


def test_a_dateline_with_its_day_first_is_no_place_of_events(config):
    found = told("Mar 05, Baghdad: The army imposed a curfew on Monday in Mosul.", config)
    assert {at for at, _, _ in found} == {"Mosul"}


@pytest.mark.parametrize(
    ("text", "doer"),
    [
        ("A military missile fired by the Houthis hit the city of Jazan.", "Houthis"),
        ("A rebel mortar killed two in Mosul.", "rebel"),
    ],
)
def test_a_weapon_is_nobody(text, doer, config):
    assert {who for _, role, who in told(text, config) if role == "attacked"} == {doer}


@pytest.mark.parametrize("side", ["government", "army"])
def test_whom_a_protest_is_against_does_not_hold_it(side, config):
    found = told(f"It is the worst violence since anti-{side} protests in Mosul in 2005.", config)
    assert {who for _, _, who in found} == {""}


def test_who_is_charged_with_it_did_it_and_not_who_charges(config):
    found = told("Police charged two rebels with an attack on a church in Mosul.", config)
    assert {who for _, role, who in found if role == "attacked"} == {"rebels"}
    assert found["Mosul", "attacked", "rebels"].hedges
    assert not any(who == "police" for _, role, who in found if role == "attacked")


@pytest.mark.parametrize(
    ("text", "role", "doer"),
    [
        ("Two men were arrested in Mosul after police raided a flat.", "operating", "police"),
        ("Ten girls were abducted in Mosul after gunmen stormed a school.", "attacked", "gunmen"),
    ],
)
def test_who_makes_an_arrest_told_after_what_they_did(text, role, doer, config):
    claim = told(text, config)["Mosul", role, doer]
    assert claim.event == ("abduction" if role == "attacked" else "arrest")


def test_rebels_arrest_nobody_for_what_they_did(config):
    found = told("Two suspects were arrested in Mosul after rebels attacked a bank.", config)
    assert not any(claim.event == "arrest" and claim.actors for claim in found.values())


def test_a_headline_with_two_parts_that_the_text_doubts(config):
    """The first part's doubt changes the second, which is joined with the text, too."""
    text = (
        "Iraq launches operation against rebels in Diyala\n\n"
        "The Iraqi army announced on Sunday night that it had launched an operation against "
        "rebels in Diyala, the scene of an old conflict. Residents fled."
    )
    found = told(text, config)
    assert {role for at, role, _ in found if at.startswith("Diyala")} >= {"launched", "target"}


def test_a_person_from_a_village_is_no_place(config):
    text = (
        "On June 3, Ali Hassan, a native of the town of Tikrit, was shot dead by gunmen in Mosul."
    )
    assert {at for at, _, _ in told(text, config)} == {"Mosul"}


@pytest.mark.parametrize(
    "text",
    [
        "The raid followed the capture of seven others by rebels in Mosul.",
        "Rebels announced the capture of three soldiers in Mosul.",
    ],
)
def test_people_who_are_captured_are_no_town(text, config):
    assert not any(role == "took_control" for _, role, _ in told(text, config))


def test_a_patrol_is_not_who_patrols(config):
    found = told("The soldiers were conducting a routine patrol in Mosul.", config)
    assert {actor.name for claim in found.values() for actor in claim.actors} == {"soldiers"}


@pytest.mark.parametrize(
    ("text", "doer"),
    [
        ("Protesters threw stones at police in Nairobi, Kenya, who fired tear gas.", "police"),
        ("Gunmen attacked police near Kisumu, Kenya, who shot two of them dead.", "police"),
        ("Rebels fired at soldiers in Gao, who returned fire, in Mali.", "soldiers"),
    ],
)
def test_who_fires_back_is_no_town(text, doer, config):
    doers = {name for _, role, name in told(text, config) if role in {"attacked", "operating"}}
    assert doer in doers
    assert not doers & {"Kenya", "Mali"}


@pytest.mark.parametrize(
    "text",
    [
        "Thirty people were killed by gunmen suspected to be bandits in Gao, Mali.",
        "Two men were shot dead by attackers thought to be cartel members in Culiacan, Mexico.",
        "Ten soldiers were killed by fighters believed to be rebels at Kidal, Mali.",
    ],
)
def test_what_the_killers_are_taken_for_does_not_hide_where(text, config):
    assert "attacked" in {role for _, role, _ in told(text, config)}


@pytest.mark.parametrize(
    "text",
    [
        "Gunmen raided parts of Mangu Local Government Area, Nigeria.",
        "Gunmen invaded the Kurmin area of Bokkos Local Government Area of Plateau State, Nigeria.",
        "Rebels attacked villages in Zangon-Kataf Local Government Area, Nigeria.",
    ],
)
def test_a_local_government_area_is_no_government(text, config):
    found = told(text, config)
    assert {role for _, role, _ in found} == {"attacked"}
    assert not any(claim.targets and "Government" in str(claim.targets) for claim in found.values())
