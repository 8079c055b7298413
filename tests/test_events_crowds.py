"""People who are no force and act all the same, and who belongs to a force by its words."""

import pytest

from tests.articles import mapped


def parts(text, config):
    """Return (place, role, who) of each claim of a text, every party by itself."""
    document = mapped(text, config)
    return {
        (mark.title, claim.role, actor.name)
        for mark in document.marks
        for claim in mark.claims
        for actor in claim.actors
        if claim.role != "mentioned"
    }


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Clashes between demonstrators and soldiers broke out in Mosul.", "demonstrators"),
        ("Police battled football fans and residents in Mosul on Monday.", "residents"),
        ("Herders and farmers clashed in Mosul, killing six.", "herders"),
        ("Protesters clashed with riot police in Mosul.", "riot police"),
    ],
)
def test_people_have_a_part_in_the_clash_they_fight(text, who, config):
    assert ("Mosul", "operating", who) in parts(text, config)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Hundreds of monks staged a protest in Mosul.", "monks"),
        ("Bakers marched through Mosul on Friday.", "bakers"),
        ("Nurses have been blocking roads in Mosul for a week.", "nurses"),
    ],
)
def test_whoever_protests_is_told(text, who, config):
    assert ("Mosul", "operating", who) in parts(text, config)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Residents attacked a health centre in Mosul.", "residents"),
        ("Two men threw a grenade at the police in Mosul.", "men"),
        ("A student opened fire in Mosul, killing two policemen.", "student"),
    ],
)
def test_people_who_attack_are_told(text, who, config):
    assert ("Mosul", "attacked", who) in parts(text, config)


@pytest.mark.parametrize(
    "text",
    [
        "Residents of Mosul hit out at the price of bread.",
        "Students attacked the new timetable in Mosul.",
    ],
)
def test_people_who_attack_nobody_are_not(text, config):
    assert not [p for p in parts(text, config) if p[1] == "attacked"]


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            (
                "Fighting between members of the National Guard and members of the Red Front "
                "flared in Mosul."
            ),
            ("Mosul", "operating", "Red Front"),
        ),
        (
            "Agents of the Central Narcotics Bureau arrested two men in Mosul.",
            ("Mosul", "operating", "Central Narcotics Bureau"),
        ),
        (
            "Members of an unknown group kidnapped a teacher in Mosul.",
            ("Mosul", "attacked", "members"),
        ),
        (
            "Armed youth from the Eastern Area launched an attack on shepherds in Mosul.",
            ("Mosul", "attacked", "armed youth"),
        ),
    ],
)
def test_who_belongs_to_a_force_acts_as_one(text, claim, config):
    assert claim in parts(text, config)


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "The army said the town of Tikrit had been recaptured. Two rebels were killed.",
            ("Tikrit", "took_control", "army"),
        ),
        (
            "The army said that Tikrit had been liberated after heavy fighting.",
            ("Tikrit", "took_control", "army"),
        ),
    ],
)
def test_own_words_on_a_town_regained_say_who_took_it(text, claim, config):
    assert claim in parts(text, config)


@pytest.mark.parametrize(
    "text",
    [
        "The army said the town of Tikrit had been captured. Two soldiers were killed.",
        "The army said the town of Tikrit had been retaken by the rebels after fighting.",
    ],
)
def test_own_words_on_a_town_lost_do_not(text, config):
    assert ("Tikrit", "took_control", "army") not in parts(text, config)


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            (
                "Jets struck two targets on the coast: a depot near Basra and the port of Umm "
                "Qasr. Soldiers died."
            ),
            {("Near Basra", "happened"), ("Umm Qasr", "happened")},
        ),
        (
            "Troops fired back after Tikrit, 40 km from the front, was hit by rebels.",
            {("Tikrit", "attacked")},
        ),
        (
            "Gunmen attacked a post near Mosul and went on to occupy the town of Tikrit.",
            {("Tikrit", "took_control")},
        ),
        (
            "The raids were connected to an incident in Mosul in which gunmen shot a soldier.",
            {("Mosul", "attacked"), ("Mosul", "target")},
        ),
        (
            "Police raided houses in the Mosul region and in Tikrit and Basra.",
            {("Tikrit", "operating"), ("Basra", "operating")},
        ),
        (
            "Rebels fired a cruise missile towards Basra on Monday.",
            {("Basra", "attacked")},
        ),
        (
            "Gunmen stormed a bank, killing two policemen and injuring five women in Mosul.",
            {("Mosul", "attacked"), ("Mosul", "target")},
        ),
        (
            "A soldier was killed and three were wounded when a bomb targeted a lorry in Mosul.",
            {("Mosul", "target"), ("Mosul", "happened")},
        ),
    ],
)
def test_a_place_goes_to_the_event_it_is_told_of(text, claims, config):
    document = mapped(text, config)
    found = {(m.title, c.role) for m in document.marks for c in m.claims}
    assert claims <= found


def test_who_fires_back_does_not_strike_the_place_that_was_hit(config):
    text = "Troops fired back with 80 shells after Tikrit, 40 km from the front, was hit."
    found = parts(text, config)
    assert not [p for p in found if p[:2] == ("Tikrit", "attacked")]
    assert ("Tikrit", "launched", "troops") in found


@pytest.mark.parametrize(
    "text",
    [
        "The market in Mosul was closed by a strike of bakers. Two soldiers died.",
        "A nationwide transport strike emptied the streets of Mosul. Two soldiers died.",
        "A strike by nurses in Mosul went into its third week. Two soldiers died.",
    ],
)
def test_a_stoppage_is_no_air_strike(text, config):
    document = mapped(text, config)
    kinds = {c.event for m in document.marks for c in m.claims if m.title == "Mosul"}
    assert "air_or_drone_strike" not in kinds


def test_a_strike_that_kills_is_an_air_strike(config):
    text = "A strike on a house in Mosul killed two soldiers."
    document = mapped(text, config)
    kinds = {c.event for m in document.marks for c in m.claims}
    assert kinds == {"air_or_drone_strike"}


@pytest.mark.parametrize(
    "text",
    [
        "On the road to Mosul, gunmen killed two soldiers.",
        "The highway to Mosul has been blocked by protesters.",
    ],
)
def test_what_is_on_the_road_to_a_town_is_not_in_it(text, config):
    assert not [p for p in parts(text, config) if p[0] == "Mosul"]


def test_the_navy_is_not_a_gang(config):
    text = (
        "Extortion by Los Lobos is feared in Guayaquil. Navy and police searched eleven houses "
        "in Machala and seized 340 kg of cocaine."
    )
    found = parts(text, config)
    assert ("Machala", "operating", "police") in found
    assert ("Machala", "operating", "Los Lobos") not in found


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "The Kenya Red Cross handed out food in Mombasa.",
            ("Mombasa", "operating", "Kenya Red Cross"),
        ),
        (
            "The Malagasy Red Cross has distributed kitchen sets in Manakara.",
            ("Manakara", "operating", "Malagasy Red Cross"),
        ),
        (
            "Hezbollah has called a rally in Tyre for tomorrow.",
            ("Tyre", "planned", "Hezbollah"),
        ),
        (
            "The shelling of villages in Mosul by militants killed six.",
            ("Mosul", "attacked", "militants"),
        ),
        (
            "Masked men took three teachers from their homes in Mosul.",
            ("Mosul", "attacked", "masked men"),
        ),
        (
            "Hired thugs broke up a march in Mosul.",
            ("Mosul", "operating", "hired thugs"),
        ),
    ],
)
def test_further_doers_are_told(text, claim, config):
    assert claim in parts(text, config)


def test_who_is_arrested_by_others_does_not_kill(config):
    text = "The death of four soldiers and the capture of seven others by rebels near Mosul."
    assert ("Near Mosul", "target", "rebels") not in parts(text, config)


def test_what_is_to_be_feared_has_not_happened(config):
    text = "Red alert remains in force for Mosul, where landslides are to be feared."
    document = mapped(text, config)
    assert not [c for m in document.marks for c in m.claims if c.role == "happened"]


@pytest.mark.parametrize(
    "text",
    [
        "Two members of the army killed in attack on checkpoint in Mosul",
        "Two soldiers killed in attack on checkpoint in Mosul.",
        "Police officer wounded in shooting in Mosul.",
        "Three fighters killed in attack in Mosul, two wounded.",
        "Soldier shot in Mosul.",
        "Gunmen arrested in Mosul after chase.",
    ],
)
def test_a_headline_that_leaves_out_was_tells_of_victims(text, config):
    document = mapped(text, config)
    claims = [c for m in document.marks for c in m.claims if m.title == "Mosul"]
    assert any(claim.role == "target" for claim in claims)
    assert not any(claim.role in {"attacked", "operating"} for claim in claims)


@pytest.mark.parametrize(
    "text",
    [
        "Gunmen attacked in Mosul.",
        "Soldiers shot two men in Mosul.",
        "Police killed a man in Mosul.",
    ],
)
def test_who_acts_in_a_headline_still_acts(text, config):
    assert any(p[:2] == ("Mosul", "attacked") for p in parts(text, config))


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("LURF forces retreated from Mosul on Monday after heavy fighting.", "LURF"),
        ("The ZODEL rebel fighters captured Mosul. Two soldiers died.", "ZODEL"),
    ],
)
def test_letters_before_forces_are_a_side_of_their_own(text, side, config):
    document = mapped(text, config)
    layers = {c.layer for m in document.marks for c in m.claims if c.role != "mentioned"}
    assert side.lower() in layers
    assert "security" not in {la for la in layers if "LURF" in text}


def test_a_people_stands_for_its_state_and_is_no_group_of_its_own(config):
    text = "The Russians captured Mosul on Monday. Russian troops stayed in the town."
    document = mapped(text, config)
    layers = {c.layer for m in document.marks for c in m.claims if c.role == "took_control"}
    assert layers == {"russia"}


@pytest.mark.parametrize(
    "text",
    [
        "Activists visited the homes of executives in Mosul to protest against bonuses.",
        "Aid workers will go to Mosul to meet with charities and residents.",
        "The killing by a member of the army of his wife shocked Mosul.",
    ],
)
def test_who_is_only_near_the_words_takes_no_part(text, config):
    found = {who for _, _, who in parts(text, config)}
    assert not found & {"executives", "residents", "army"}


@pytest.mark.parametrize(
    "text",
    [
        "The agreement would see troops leave Mosul.",
        "The plan will have rebels hand over Mosul to the army.",
        "The truce will see fighters withdraw from Mosul by Friday.",
    ],
)
def test_what_a_deal_will_see_has_not_happened(text, config):
    document = mapped(text, config)
    claims = [c for m in document.marks for c in m.claims if c.role not in {"mentioned"}]
    assert all(c.planned or c.hypothetical for c in claims)


def test_what_somebody_saw_has_happened(config):
    text = "The day saw rebels withdraw from Mosul. Police saw gunmen attack a shop in Tikrit."
    document = mapped(text, config)
    roles = {(m.title, c.role): c.planned for m in document.marks for c in m.claims}
    assert roles["Mosul", "withdrew"] is False
    assert roles["Tikrit", "attacked"] is False


def test_what_was_left_is_held_no_more(config):
    text = "Militants retreated from positions occupied over the weekend in Mosul."
    found = parts(text, config)
    assert ("Mosul", "withdrew", "Militants") in found or (
        "Mosul",
        "withdrew",
        "militants",
    ) in found
    assert not [p for p in found if p[1] == "holding"]


@pytest.mark.parametrize(
    "text",
    [
        "Iraq holds an urgent security meeting over blasts in Mosul. Soldiers died.",
        "Iraq holds a meeting on the bombing of a market in Mosul. Soldiers died.",
    ],
)
def test_who_meets_over_an_attack_did_not_make_it(text, config):
    assert not [p for p in parts(text, config) if p[1] == "attacked"]
