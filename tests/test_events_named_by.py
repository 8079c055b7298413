"""Events whose place or doer other words name: capitals, officials, owners, weapons."""

from dataclasses import replace

import pytest

from tests.test_events import at, read, read_at


def kinds(readings):
    found = {(r.location.title, r.claim.role, r.claim.event) for r in readings if r.location}
    return {k for k in found if k[1] != "mentioned"}


def seat(text, name, country, feature="P.PPLC"):
    named = at(text, name)
    return [replace(p, place=replace(p.place, feature=feature, country=country)) for p in named]


@pytest.mark.parametrize(
    ("told", "found"),
    [
        ("Jets fired missiles at the Sudanese capital on Monday.", True),
        ("A car bomb went off in the capital on Monday.", True),
        ("A car bomb went off in the Kenyan capital on Monday.", False),
        ("A car bomb went off in the provincial capital on Monday.", False),
        ("A car bomb went off in the capital, Basra, on Monday.", False),
    ],
)
def test_the_capital_of_a_country_is_the_one_the_article_names(told, found):
    text = f"Talks were held in Amara last year. The army sent troops, soldiers said. {told}"
    places = seat(text, "Amara", "SD")
    if "Basra" in text:
        places += at(text, "Basra")
    here = {event for title, _, event in kinds(read_at(text, places)) if title == "Amara"}
    assert bool(here & {"shelling", "bomb_or_mine"}) is found


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("Officials in Amara said 35 people were killed in landslides.", "casualties_found"),
        ("Gunmen abducted 30 pupils, the Amara police spokesman said.", "abduction"),
        (
            "Two soldiers were killed by a roadside bomb, the governor of Amara said.",
            "bomb_or_mine",
        ),
    ],
)
def test_what_the_authorities_of_a_place_tell_happened_there(text, event):
    assert event in {e for _, _, e in kinds(read(text, "Amara"))}


@pytest.mark.parametrize(
    "text",
    [
        "AMARA (Wire) May 3 Authorities said two soldiers were killed by a bomb.",
        "The mayor of Amara said two soldiers were killed by a bomb in Basra.",
        "A bomb killed a soldier in Basra. Police in Amara said a bomb had wounded two.",
        "The governor of Amara said that the army had captured a bridge.",
    ],
)
def test_authorities_place_nothing_that_has_or_may_have_another_place(text):
    places = [name for name in ("Amara", "AMARA", "Basra") if name in text]
    assert not {k for k in kinds(read(text, *places)) if k[0] in {"Amara", "AMARA"}}


def test_the_officials_of_a_capital_speak_for_the_country():
    text = "Officials in Amara said two soldiers were killed by a roadside bomb."
    assert not kinds(read_at(text, seat(text, "Amara", "SD")))


@pytest.mark.parametrize(
    "text",
    [
        "Gunmen raided a school in Basra's Amara district on Monday.",
        "Gunmen raided a school in Basra’s restive northern Amara on Monday.",
        "Gunmen raided the Basra district of Amara on Monday.",
    ],
)
def test_what_owns_a_place_is_not_where_it_happens(text):
    assert {title for title, _, _ in kinds(read(text, "Amara", "Basra"))} == {"Amara"}


def test_a_province_with_a_new_description_is_none_named_before():
    text = "Gunmen attacked Amara. Shells hit the eastern Iraqi province on Monday."
    places = seat(text, "Amara", "IQ", feature="A.ADM1")
    assert "shelling" not in {event for _, _, event in kinds(read_at(text, places))}


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("The army said Amara was attacked by eight drones.", "air_or_drone_strike"),
        ("The army said Amara was hit by two rockets.", "shelling"),
        ("Four people died after debris from a drone hit a house in Amara.", "ground_attack"),
        ("The army reported operations targeting rebels in Amara.", "ground_attack"),
    ],
)
def test_weapons_hit_a_place_though_nobody_is_said_to_fire_them(text, event):
    assert ("Amara", "happened", event) in kinds(read(text, "Amara"))


def test_what_is_no_weapon_attacks_nobody_for_the_map():
    assert not kinds(read("The army said two men were attacked by dogs in Amara.", "Amara"))


@pytest.mark.parametrize("word", ["offensive", "counteroffensive"])
def test_an_offensive_is_an_attack_and_an_operation_a_search(word):
    text = f"The army launched a major {word} in Amara."
    assert ("Amara", "launched", "ground_attack") in kinds(read(text, "Amara"))
    text = "The army launched a major security operation in Amara."
    assert ("Amara", "launched", "search_and_clearing") in kinds(read(text, "Amara"))


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("A bus was hit by a roadside bomb near Amara, wounding one policeman.", "bomb_or_mine"),
        (
            "A market in Amara was hit by rockets, killing two and wounding six.",
            "shelling",
        ),
        ("Amara came under missile attack on Monday.", "shelling"),
        ("Amara came under drone attack on Monday.", "air_or_drone_strike"),
        ("Gunmen raided a school in Amara, killing a policeman.", "ground_attack"),
    ],
)
def test_harm_is_of_the_type_of_what_did_it(text, event):
    assert {e for _, _, e in kinds(read(text, "Amara"))} == {event}


def test_the_coalition_is_the_one_that_is_named():
    text = "The Saudi-led coalition sent jets. The coalition bombed Amara on Monday."
    layers = {r.claim.layer for r in read(text, "Amara") if r.claim.role == "attacked"}
    assert layers == {"saudi-led-coalition"}
    text = "The coalition bombed Amara on Monday."
    assert {r.claim.layer for r in read(text, "Amara") if r.claim.role == "attacked"} == {
        "security"
    }


def test_a_village_that_no_list_has_is_nobody_who_is_hit():
    text = "Turkish forces attacked the village of Zmiivka near Amara with drones on Monday."
    assert not {a.name for r in read(text, "Amara") for a in r.claim.targets}


@pytest.mark.parametrize(
    "text",
    [
        "Rebels seized a strategic town on Saturday in Amara.",
        "Turkish forces recaptured three villages in the Amara region.",
    ],
)
def test_who_takes_a_town_in_an_area_acts_there_and_does_not_hold_it(text):
    places = [replace(p, form="region") for p in at(text, "Amara")]
    assert kinds(read_at(text, places)) == {("Amara", "operating", "capture")}


def unit(text, name, **of):
    named = at(text, name)
    return [replace(p, place=replace(p.place, country="IQ", **of)) for p in named]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Soldiers clashed with rebels in Amara town, Basra, on Monday.", {"Amara"}),
        ("Soldiers clashed with rebels in Amara, Basra, on Monday.", {"Amara"}),
        ("Soldiers clashed with rebels in Amara, Basra and Kut on Monday.", {"Amara", "Basra"}),
    ],
)
def test_the_unit_after_a_comma_holds_the_town(text, found):
    places = unit(text, "Amara") + unit(text, "Basra", feature="A.ADM2", extent_km=40.0)
    if "Kut" in text:
        places += at(text, "Kut")
    titles = {title for title, _, _ in kinds(read_at(text, places))}
    assert titles - {"Kut"} == found


@pytest.mark.parametrize(
    "text",
    [
        "Turkish forces killed three men during a raid in the Amara camp in the occupied Basra.",
        "A clash broke out in the woods along the Basra in the Amara district, soldiers said.",
    ],
)
def test_only_the_inner_place_is_where_it_happens(text):
    assert {title for title, _, _ in kinds(read(text, "Amara", "Basra"))} == {"Amara"}


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("The attack, which took place in Amara, was the deadliest on soldiers.", "ground_attack"),
        ("Some exchange of fire took place near the post in Amara, soldiers said.", "clash"),
        ("The violence that began in Amara in 2012 spread, soldiers said.", "ground_attack"),
    ],
)
def test_the_noun_before_a_relative_clause_tells_what_happens(text, event):
    assert ("Amara", "happened", event) in kinds(read(text, "Amara"))


def test_the_year_of_a_relative_clause_is_its_nouns():
    text = "The violence that began in Amara in 2012 spread, soldiers said."
    dates = [r.claim.date for r in read(text, "Amara") if r.claim.role != "mentioned"]
    assert [str(d.start) for d in dates if d] == ["2012-01-01"]


def test_a_list_of_divisions_has_a_curfew_in_each():
    text = "He said a curfew has been imposed in Amara and Basra Police Divisions."
    found = {title for title, _, event in kinds(read(text, "Amara", "Basra")) if event == "closure"}
    assert found == {"Amara", "Basra"}


@pytest.mark.parametrize("thing", ["a number of explosive devices", "two IEDs"])
def test_who_destroys_bombs_bombs_nobody(thing):
    text = f"Turkish troops entered Amara, destroying {thing}."
    assert "attacked" not in {role for _, role, _ in kinds(read(text, "Amara"))}


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "Ten girls were abducted by armed men from a federal college in Amara.",
            ("attacked", "abduction"),
        ),
        ("A car bomb exploded near a US military patrol in Amara.", ("happened", "bomb_or_mine")),
        ("Militants killed a woman accused of spying in Amara.", ("attacked", "ground_attack")),
    ],
)
def test_a_place_at_the_end_is_where_the_whole_deed_was(text, claim):
    assert ("Amara", *claim) in kinds(read(text, "Amara"))


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Turkish forces would have to choose a way after capturing Amara.", None),
        ("Turkish forces may turn east after capturing Amara.", "planned"),
        ("Turkish forces rested after capturing Amara.", "took_control"),
    ],
)
def test_what_comes_before_something_not_yet_done_is_not_done(text, role):
    found = {r for _, r, event in kinds(read(text, "Amara")) if event == "capture"}
    assert "took_control" not in found or role == "took_control"
    assert (role is None and not found) or role in {*found, "planned"}


@pytest.mark.parametrize("who", ["Pan-Turkish", "Anti-Turkish", "Non-Turkish"])
def test_a_people_with_a_prefix_is_no_state(who):
    readings = read(f"{who} protesters blocked the road in Amara.", "Amara")
    assert "turkey" not in {r.claim.layer for r in readings}


def test_a_road_is_nobody_who_is_hit():
    readings = read("Protesters blocked the Kent Highway in Amara.", "Amara")
    assert not {a.name for r in readings for a in r.claim.targets}


@pytest.mark.parametrize("verb", ["repulsed", "blocked", "kept", "deterred", "repelled"])
def test_who_is_kept_from_a_town_did_not_enter_it(verb):
    readings = read(f"The army {verb} armed militiamen from entering the town of Amara.", "Amara")
    done = [r for r in readings if r.claim.role == "operating" and r.claim.event == "advance"]
    assert all(r.claim.negated or r.claim.planned for r in done)


def test_those_who_find_the_dead_carry_them_away():
    text = (
        "Soldiers found the bodies, including that of a policeman who fell into a ravine, "
        "and evacuated them to a hospital in Amara."
    )
    names = {a.name for r in read(text, "Amara") for a in r.claim.actors if r.location}
    assert "policeman" not in {name.lower() for name in names}


def test_a_pilot_is_not_his_countrys_force():
    text = "Troops searched. A Kenyan pilot was taken hostage by rebels in Amara."
    readings = read(text, "Amara")
    assert "kenya" not in {r.claim.layer for r in readings if r.claim.role != "mentioned"}


@pytest.mark.parametrize(
    "text",
    [
        "Talks on a ceasefire in Amara ended in Basra without an agreement.",
        "Talks aimed at securing a truce in Amara ended in Basra, soldiers said.",
        "The Amara ceasefire talks ended in Basra without an agreement.",
    ],
)
def test_a_truce_that_is_talked_of_is_not_where_it_is_talked_of(text):
    assert "Amara" not in {title for title, _, _ in kinds(read(text, "Amara", "Basra"))}


def test_who_was_taken_by_rebels_took_nobody():
    text = "Soldiers were killed while searching for a pilot taken hostage by rebels in Amara."
    doers = {
        a.name for r in read(text, "Amara") for a in r.claim.actors if r.claim.role == "attacked"
    }
    assert doers <= {"rebels"}


def test_who_is_slow_to_come_is_not_there():
    text = "Soldiers fought. He said the police had been slow to respond in parts of Amara."
    assert not kinds(read(text, "Amara"))


def test_the_day_of_an_although_clause_is_its_own():
    text = "Although Iraq declared victory in December 2017, ISIS fighters still attack Amara."
    dates = [r.claim.date for r in read(text, "Amara") if r.claim.role == "attacked"]
    assert dates
    assert dates == [None] * len(dates)


@pytest.mark.parametrize("thing", ["vehicle", "truck"])
def test_a_vehicle_that_hits_is_a_bomb(thing):
    text = f"Soldiers died when an explosive-laden {thing} hit a coach in Amara."
    assert "shelling" not in {event for _, _, event in kinds(read(text, "Amara"))}


def test_who_cuts_a_link_advances_nowhere():
    text = "The militants blew up a track near Amara, cutting off the rail link."
    assert "advance" not in {event for _, _, event in kinds(read(text, "Amara"))}


def test_the_unit_before_a_named_district_only_holds_it():
    text = "An attack on soldiers took place in Basra's southern district of Amara."
    assert {title for title, _, _ in kinds(read(text, "Amara", "Basra"))} == {"Amara"}
