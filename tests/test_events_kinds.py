"""Kinds of events and of doubt, each read from single sentences of our own."""

import pytest

from tests.test_events import read, triples


def claims(text, *places):
    return [r.claim for r in read(text, *places) if r.claim.role != "mentioned"]


def kinds(text, *places):
    return {(r.location.title, r.claim.role, r.claim.event) for r in read(text, *places)}


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("Floods swept through Amara on Friday.", "flood"),
        ("The river burst its banks in Amara, and families left.", "flood"),
        ("A fire tore through a market in Amara overnight.", "fire"),
        ("Amara was jolted by a strong quake.", "earthquake"),
        ("A cyclone slammed into Amara, leaving 40 people dead.", "storm"),
        ("Demonstrations broke out in Amara on Monday.", "protest"),
        ("More than 3,000 people fled Amara after the raid.", "displacement"),
        ("Some 400 families arrived in Amara on Monday.", "displacement"),
        ("An outbreak of measles was confirmed in Amara.", "epidemic"),
        ("A bus plunged into a ravine near Amara.", "accident"),
        ("The airport in Amara was closed.", "closure"),
        ("Heavy clashes were reported in Amara.", "clash"),
        ("An explosion was heard in Amara.", "bomb_or_mine"),
        ("Amara came under attack on Sunday night.", "ground_attack"),
        ("An air strike on Amara killed seven civilians.", "air_or_drone_strike"),
    ],
)
def test_what_nobody_is_said_to_do_is_an_event_of_its_own_type(text, event):
    assert ("Amara", "happened", event) in kinds(text, "Amara")


@pytest.mark.parametrize(
    ("text", "role", "event"),
    [
        ("Militants abducted ten students from a school in Amara.", "attacked", "abduction"),
        ("Police arrested 12 people in Amara.", "operating", "arrest"),
        ("Clashes between the army and rebels erupted in Amara.", "operating", "clash"),
        ("Two soldiers are stationed in Amara, an officer said.", "operating", "deployment"),
        ("Amara fell to the rebels on Sunday.", "took_control", "capture"),
        ("Army retakes Amara from rebels", "took_control", "capture"),
        ("UNICEF vaccinated 4,000 children in Amara.", "operating", "aid"),
        ("Thousands of people took to the streets of Amara.", "operating", "protest"),
        ("Rescuers pulled three survivors from the rubble in Amara.", "operating", "rescue"),
        ("Troops neutralised eight gunmen in Amara.", "attacked", "ground_attack"),
        ("Government jets mounted strikes at Amara.", "attacked", "air_or_drone_strike"),
    ],
)
def test_who_does_it_has_the_role_of_the_frame(text, role, event):
    assert ("Amara", role, event) in kinds(text, "Amara")


@pytest.mark.parametrize(
    ("text", "hedge"),
    [
        ("The Turkish army claimed to have taken Amara.", "claimed"),
        ("The Turkish army said its forces had entered Amara.", "said"),
        ("Turkish soldiers reportedly shelled Amara.", "reportedly"),
        ("Turkish soldiers are believed to have shelled Amara.", "are believed to"),
        (
            "Turkish soldiers are believed by villagers to have shelled Amara.",
            "are believed by villagers to",
        ),
        (
            "Turkish soldiers were suspected by the town council of shelling Amara.",
            "were suspected by the town council of",
        ),
        (
            "Turkish soldiers, said by local people to be deserters, shelled Amara.",
            "said by local people to",
        ),
        ("Turkish soldiers may have shelled Amara.", "may have"),
        ("Unconfirmed reports said Turkish soldiers had shelled Amara.", "Unconfirmed"),
        ("“We have taken Amara,” the Turkish army said.", "said"),
        ("Suspected insurgents attacked Amara on Friday.", "Suspected"),
    ],
)
def test_doubt_is_never_lost(text, hedge):
    found = [word for claim in claims(text, "Amara") for word in claim.hedges]
    assert any(hedge in word for word in found), found


def test_a_claim_that_the_next_sentence_disputes_is_hedged_with_both_quotes():
    text = "Turkish troops shelled Amara. The report could not be independently verified."
    (claim,) = claims(text, "Amara")
    assert (bool(claim.hedges), len(claim.citations)) == (True, 2)


def test_what_its_headline_claims_has_the_doubt_of_the_text():
    text = (
        "Turkish army takes control of Amara\n\n"
        "The Turkish army announced that it took control of Amara."
    )
    (claim,) = claims(text, "Amara")
    assert (claim.role, bool(claim.hedges), len(claim.citations)) == ("took_control", True, 2)


def test_who_is_blamed_has_a_hedged_claim_beside_who_did_it():
    text = "Gunmen killed six men in Amara on Monday, police said, blaming ISIS fighters."
    found = {c.layer: bool(c.hedges) for c in claims(text, "Amara") if c.role == "attacked"}
    assert found == {"armed-groups": True, "isis": True}


def test_air_defence_attacks_nobody():
    text = "Turkish troops said they had shot down two drones over Amara."
    assert {c.role for c in claims(text, "Amara")} == {"operating"}


def test_a_second_doer_without_a_verb_takes_the_first_one_off_its_place():
    text = "The Turkish army bombed Amara and Kut, and Russian jets Basra."
    assert ("Basra", "turkey", "attacked") not in triples(read(text, "Amara", "Kut", "Basra"))


def test_rebels_of_a_nation_are_not_its_state():
    text = "Hard-line Turkish rebel groups seized Amara on Saturday."
    assert {c.layer for c in claims(text, "Amara")} == {"armed-groups"}


def test_who_helps_or_leaves_beside_a_deed_is_not_its_target():
    text = "Turkish troops took Amara with most of the rebels retreating from the town."
    assert not any(c.role == "target" for c in claims(text, "Amara"))


def test_the_town_is_the_one_named_before_with_both_quotes():
    text = "Turkish troops are in Amara. Gunmen attacked the town on Monday."
    found = [c for c in claims(text, "Amara") if c.role == "attacked"]
    assert [(c.inferred, len(c.citations)) for c in found] == [(True, 2)]


def test_the_town_of_two_named_before_is_nobodys():
    text = "Turkish troops are in Amara and Basra. Gunmen attacked the town on Monday."
    assert not any(c.role == "attacked" for c in claims(text, "Amara", "Basra"))


@pytest.mark.parametrize(
    "text",
    [
        "Turkish troops are expected to send soldiers to Amara.",
        "Turkish soldiers were sent to Amara by the Turkish army.",
        "ISIS fighters attacked ISIS fighters in Amara.",
        "Turkish troops clashed with Turkish police in Amara.",
        "The Turkish army, which the Turkish army backs, shelled Amara.",
    ],
)
def test_no_doer_is_its_own_target(text):
    for claim in claims(text, "Amara"):
        assert not {a.id for a in claim.actors} & {a.id for a in claim.targets}


def test_a_verb_that_no_frame_knows_places_nobody():
    text = "Turkish troops admired the ruins of Amara. Turkish soldiers pondered there."
    assert triples(read(text, "Amara")) == {("Amara", "unattributed", "mentioned")}


def test_a_dateline_is_no_state_that_acts():
    text = "BAGHDAD, Iraq: Fighters with a rebel group ambushed a convoy in Amara."
    assert not {c.layer for c in claims(text, "Amara")} & {"federal", "iraq"}


def test_those_linked_with_a_group_are_not_the_group():
    text = "ISIS-linked Jaysh al-Nur fighters attacked Amara."
    assert "isis" not in {c.layer for c in claims(text, "Amara")}


def test_where_an_official_tells_of_it_first_is_where_it_happened():
    text = "In Amara, the governor says 18 policemen were killed in a gunbattle with rebels."
    assert ("Amara", "target", "clash") in kinds(text, "Amara")


def test_where_an_official_speaks_is_not_where_another_place_was_hit():
    text = "In Amara, the minister said Turkish troops had attacked Basra."
    found = {(r.location.title, r.claim.role) for r in read(text, "Amara", "Basra")}
    assert found == {("Amara", "mentioned"), ("Basra", "attacked")}


def test_who_denounces_talks_takes_no_part_in_them():
    text = "The Turkish army denounced the talks in Amara."
    assert not any(c.actors for c in claims(text, "Amara"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Amara police arrested 150 people on Thursday.", ("operating", "arrest")),
        ("Teachers in Amara staged a sit-in.", ("operating", "protest")),
        ("Turkish units finished an orderly pull-out from Amara.", ("withdrew", "withdrawal")),
        ("Jets bombed rebel positions outside Amara.", ("happened", "air_or_drone_strike")),
        ("Heavy snowfall blocked roads in Amara.", ("happened", "storm")),
    ],
)
def test_further_ways_to_say_it(text, expected):
    assert ("Amara", *expected) in kinds(text, "Amara")


@pytest.mark.parametrize(
    "text",
    [
        "Eleven people were killed in Amara by floods and landslides.",
        "Six people were injured in Amara when an earthquake struck.",
        "Four villagers were killed in Amara in a fire on Sunday.",
    ],
)
def test_whom_a_hazard_kills_nobody_attacked(text):
    assert not {e for _, _, e in kinds(text, "Amara")} & {"ground_attack"}


def test_a_place_that_only_measures_a_distance_is_not_where_it_happened():
    text = "Floods hit villages in the Basra district, about 90 km east of the main city Amara."
    found = {(r.location.title, r.claim.role) for r in read(text, "Basra", "Amara")}
    assert ("Basra", "happened") in found
    assert ("Amara", "mentioned") in found
    assert ("Amara", "happened") not in found


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("The army pushed ISIS fighters back in Amara.", "target"),
        ("Turkish troops drove back ISIS in Amara.", "target"),
        ("Turkish troops beat back an attack by ISIS in Amara.", "attacked"),
        ("Turkish troops repelled ISIS fighters in Amara.", "attacked"),
    ],
)
def test_who_is_driven_back_attacked_only_where_it_says_so(text, role):
    roles = {c.role for c in claims(text, "Amara") if any(a.side == "isis" for a in c.actors)}
    assert roles == {role}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Gunmen attacked Amara.", "gunmen"),
        ("Ugandan soldiers attacked rebels in Amara.", "Ugandan soldiers"),
        ("A convoy of ECOMIG troops was attacked in Amara.", "ECOMIG troops"),
        ("Suspected bandits raided Amara.", "suspected bandits"),
    ],
)
def test_a_name_keeps_its_capital_and_a_sentence_does_not(text, name):
    told = {a.name for c in claims(text, "Amara") for a in (*c.actors, *c.targets)}
    assert name in told


@pytest.mark.parametrize("verb", ["connecting", "linking", "joining"])
def test_what_happens_on_a_road_is_at_neither_of_its_ends(verb):
    text = f"Turkish troops closed off the road {verb} Basra to the town of Amara."
    roles = {r.claim.role for r in read(text, "Basra", "Amara")}
    assert roles <= {"mentioned"}


@pytest.mark.parametrize(
    "text",
    [
        "Rebels seized a base in southern Amara on Monday.",
        "The fighters captured the town of Oren in Amara.",
        "The town of Oren in Amara fell to the rebels.",
        "A village in Amara was captured by the rebels on Monday.",
    ],
)
def test_a_town_that_changes_hands_is_not_the_area_around_it(text):
    assert not {role for _, role, _ in kinds(text, "Amara")} & {"took_control", "withdrew"}


@pytest.mark.parametrize(
    "text",
    [
        "Rebels seized Amara on Monday.",
        "Rebels took control of the province of Amara.",
        "Amara fell to the rebels on Monday.",
    ],
)
def test_an_area_that_is_taken_itself_is_taken(text):
    assert "took_control" in {role for _, role, _ in kinds(text, "Amara")}


def test_an_armed_group_alone_makes_a_story_of_force():
    assert kinds("Amara fell to the Taliban on August 8, lawmakers said.", "Amara") == {
        ("Amara", "took_control", "capture")
    }


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Gunmen blocked the highway in Amara on Monday.", "operating"),
        ("The rebels set fire to cars and blocked roads at seven places in Amara.", "operating"),
        ("Fallen trees blocked the road in Amara.", "happened"),
    ],
)
def test_roads_are_closed_by_others_than_protesters(text, role):
    assert (role, "closure") in {(r, kind) for _, r, kind in kinds(text, "Amara")}


def test_protesters_who_block_a_road_protest():
    assert kinds("Villagers blocked the road in Amara.", "Amara") == {
        ("Amara", "operating", "protest")
    }


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("One man died on Sunday after rebels raided Amara.", "2024-05-05"),
        ("On 6 May, following a clash near Amara, troops left the road.", "2024-05-06"),
        ("Officials met on Monday after an attack on Amara killed nine people.", "2024-05-06"),
    ],
)
def test_what_a_dated_deed_comes_after_was_done_by_that_day(text, end):
    dates = [c.date for c in claims(text, "Amara") if c.event in {"ground_attack", "clash"}]
    assert dates
    assert {(d.start, str(d.end)) for d in dates if d is not None} == {(None, end)}


@pytest.mark.parametrize(
    "text",
    [
        "The army left on Monday before rebels entered Amara.",
        "Talks have been held since rebels entered Amara; the army left on Monday.",
    ],
)
def test_what_comes_before_or_since_sets_no_end(text):
    assert all(c.date is None for c in claims(text, "Amara") if c.event == "advance")


@pytest.mark.parametrize(
    "text",
    [
        "A suicide bomber attacked a convoy as it drove through Amara on Friday.",
        "Gunmen ambushed a truck when it entered Amara.",
    ],
)
def test_what_it_means_is_left_open_between_two(text):
    assert not {role for _, role, _ in kinds(text, "Amara")} & {"operating"}


def test_it_is_the_force_where_only_a_place_stands_beside():
    text = "The Turkish army shelled the hills before it entered Amara."
    assert ("Amara", "operating", "advance") in kinds(text, "Amara")


@pytest.mark.parametrize(
    "text",
    [
        "A man, believed to be in his forties, was abducted in Amara.",
        "A crew on its way to a suspected blaze was ambushed in Amara.",
        "A lorry with an alleged bomb collided with a bus in Amara.",
        "Gunmen attacked Amara. There was no immediate claim of responsibility for it.",
    ],
)
def test_doubt_of_something_beside_a_deed_is_no_doubt_of_it(text):
    assert not any(claim.hedges for claim in claims(text, "Amara"))


@pytest.mark.parametrize(
    "text",
    [
        "Police arrested two men, accused of plotting an attack in Amara.",
        "Rebels plotted an attack on Amara.",
        "The rebels are on the verge of losing Amara.",
        "The army is on the brink of capturing Amara.",
    ],
)
def test_what_is_plotted_or_about_to_come_is_not_told_as_done(text):
    done = {"attacked", "took_control", "withdrew", "happened"}
    kinds_of_deed = {"ground_attack", "capture", "withdrawal"}
    told = [c for c in claims(text, "Amara") if c.event in kinds_of_deed]
    assert not any(c.role in done and not (c.planned or c.hypothetical) for c in told)
