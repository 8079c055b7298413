"""Events that name no place, or whose place the parser ties to nothing, and where they are put."""

import pytest

from tests.articles import told

BOMB = "A bomb went off in Mosul on Sunday, police said. "
CLASH = "Clashes broke out in Mosul on Sunday. "


@pytest.mark.parametrize(
    ("next_", "role", "doer"),
    [
        ("Soldiers shot dead one of the attackers.", "attacked", "soldiers"),
        ("Two policemen were killed.", "target", "policemen"),
        ("Gunmen then opened fire on a crowd.", "attacked", "gunmen"),
        ("Police arrested a suspect.", "operating", "police"),
    ],
)
def test_what_follows_a_sentence_with_a_place_is_there(next_, role, doer, config):
    found = told(BOMB + next_, config)
    claim = found["Mosul", role, doer]
    assert claim.inferred
    assert [c.quote for c in claim.citations] == [next_, BOMB.strip()]


@pytest.mark.parametrize(
    "next_",
    [
        "Gunmen killed a judge in Kirkuk.",  # it has a place of its own
        "Gunmen killed six people last month.",
        "Gunmen have killed dozens of people since January.",
        "Elsewhere, gunmen killed a judge.",
        "Gunmen killed a judge in Zzyrvan.",  # nobody knows where that is
        "Gunmen killed people in other parts of the country.",
        "Gunmen will attack a village.",
        "Gunmen did not attack any village.",
        "The driver, whom gunmen had abducted in May, said he was well.",
        "Militants often attack convoys.",
        "Gunmen shelled Zzyrvan.",
        "The raid came three days after gunmen destroyed six camps.",
        "Gunmen shelled three villages.",  # which of them?
        "Gunmen opened fire in several towns.",
        "Gunmen burned four villages.",
    ],
)
def test_what_may_be_elsewhere_is_not_carried(next_, config):
    found = told(BOMB + next_, config)
    assert {doer for place, _, doer in found if place == "Mosul"} <= {""}


def test_a_place_holds_for_three_sentences_where_a_story_has_several(config):
    start = "Rebels burned a school in Kirkuk on Friday. " + CLASH
    idle = "It rained. " * 3
    near = told(f"{start}Soldiers shot two men.", config)
    far = told(f"{start}{idle}Soldiers shot two men.", config)
    assert ("Mosul", "attacked", "soldiers") in near
    assert not any(doer == "soldiers" for _, _, doer in far)


def test_a_story_with_one_place_is_there_before_and_after_it_is_named(config):
    near, far = "It rained. " * 2, "It rained. " * 5
    parts = {("Mosul", "target", "policemen"), ("Mosul", "attacked", "gunmen")}
    assert parts & told(f"Gunmen kill six policemen\n\n{near}{CLASH}", config).keys()
    assert not parts & told(f"Gunmen kill six policemen\n\n{far}{CLASH}", config).keys()
    assert parts & told(f"{CLASH}{near}Gunmen killed six policemen.", config).keys()
    assert not parts & told(f"{CLASH}{far}Gunmen killed six policemen.", config).keys()


@pytest.mark.parametrize(
    ("text", "place", "role", "doer"),
    [
        (
            "In Mosul, five men were arrested after soldiers stormed their houses.",
            "Mosul",
            "attacked",
            "soldiers",
        ),
        (
            "After a clash with the army in Kirkuk, gunmen burned lorries.",
            "Kirkuk",
            "attacked",
            "gunmen",
        ),
        (
            "Firefighters rescued six people after a fire broke out in a market in Basra.",
            "Basra",
            "operating",
            "firefighters",
        ),
    ],
)
def test_what_one_sentence_tells_shares_its_only_place(text, place, role, doer, config):
    assert (place, role, doer) in told(text, config)


@pytest.mark.parametrize(
    "text",
    [
        "Police seized rebel mines in Mosul.",  # found, and not used
        "The driver, whom gunmen had abducted in May, died in Mosul in a clash.",
    ],
)
def test_what_a_sentence_only_describes_does_not_share_its_place(text, config):
    assert not any(role == "attacked" for _, role, _ in told(text, config))


@pytest.mark.parametrize(
    ("text", "place", "doer"),
    [
        (
            "Soldiers seized rifles left behind by smugglers in a village in Kirkuk province.",
            "Kirkuk",
            "soldiers",
        ),
        (
            "Footage from a phone shows shelling by Turkish forces on Sunday in the city of Mosul.",
            "Mosul",
            "Turkish forces",
        ),
    ],
)
def test_a_place_that_the_parser_ties_to_nothing_is_that_of_the_last_event(
    text, place, doer, config
):
    assert any(title.startswith(place) and who == doer for title, _, who in told(text, config))


@pytest.mark.parametrize(
    "text",
    [
        "Rebels attacked a ship, according to an official in Mosul.",
        "Rebels attacked a ship amid the war in Mosul.",
        "Rebels attacked the road connecting villages near Mosul.",
        "The arrested man is suspected to be behind the protests in Mosul.",
        "Rebels attacked a ship, a man who lives in Mosul said.",
    ],
)
def test_word_order_does_not_cross_clauses(text, config):
    assert not {who for title, _, who in told(text, config) if title == "Mosul"} - {""}


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("An army lorry hit a landmine near Mosul, killing an officer.", "army"),
        ("A police vehicle triggered a roadside bomb in Mosul, killing two policemen.", "police"),
        ("Soldiers drove over a mine in Mosul, and three died.", "soldiers"),
    ],
)
def test_who_hits_a_mine_is_hit_by_it(text, who, config):
    parts = {(role, doer) for _, role, doer in told(text, config)}
    assert ("target", who) in parts
    assert not any(role == "attacked" for role, _ in parts)


@pytest.mark.parametrize(
    ("before", "told_at", "place", "who"),
    [
        (
            "Gunmen killed six villagers in northern Iraq on Sunday.",
            "The attack took place in Sinjar.",
            "Sinjar",
            "gunmen",
        ),
        (
            "Rebels ambushed a convoy on Sunday, killing six soldiers.",
            "Police confirmed the ambush near Kirkuk.",
            "Kirkuk",
            "rebels",
        ),
        (
            "Students protested on Sunday against the law.",
            "The protest in Basra ended at night.",
            "Basra",
            "students",
        ),
    ],
)
def test_who_did_what_a_definite_noun_recalls_is_whom_the_text_told_before(
    before, told_at, place, who, config
):
    found = told(f"{before} {told_at}", config)
    claims = [c for (title, _, doer), c in found.items() if place in title and doer.lower() == who]
    assert claims
    assert {q.quote for c in claims for q in c.citations} >= {before, told_at}


@pytest.mark.parametrize(
    "before",
    [
        "Gunmen killed six villagers in Kirkuk on Sunday.",  # another place
        "Gunmen may attack villages again.",
        "Gunmen attacked a bank and rebels bombed a road in Kirkuk on Sunday.",
    ],
)
def test_a_recalled_attack_is_nobodys_where_the_text_leaves_it_open(before, config):
    found = told(f"{before} The attack in Basra killed two.", config)
    assert not [who for place, role, who in found if place == "Basra" and role == "attacked"]


@pytest.mark.parametrize(
    "text",
    [
        "The council responded to attacks by Turkish forces on the villages of Sinjar and Zakho.",
        "The council reacted to shelling by Turkish forces on villages near Mosul.",
    ],
)
def test_a_verb_that_tells_nothing_leaves_its_place_to_the_event_before_it(text, config):
    assert ("attacked", "Turkish forces") in {(role, who) for _, role, who in told(text, config)}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Riot police deployed tear gas to disperse a crowd in Basra.", "crackdown"),
        ("Security forces fired rubber bullets to disperse protesters in Mosul.", "crackdown"),
    ],
)
def test_what_gas_was_fired_for_was_done(text, kind, config):
    claims = told(text, config).values()
    assert {c.event for c in claims} == {kind}
    assert not any(c.planned for c in claims)


@pytest.mark.parametrize(
    "text",
    [
        "Protesters who occupied a road in Basra were dispersed by police.",
        "Students occupied the university in Basra on Sunday.",
    ],
)
def test_people_who_occupy_a_hall_take_no_town(text, config):
    assert not any(role in {"took_control", "holding"} for _, role, _ in told(text, config))


@pytest.mark.parametrize(
    "text",
    [
        "A militant suspected of a grenade attack on a market was shot dead by police in Basra.",
        "A rebel accused of a raid on a bank was shot by soldiers in Mosul.",
    ],
)
def test_who_is_suspected_of_another_attack_did_not_do_what_was_done_to_him(text, config):
    done = {who for _, role, who in told(text, config) if role == "attacked"}
    assert not done & {"militant", "rebel"}


def test_firms_are_no_forces(config):
    found = told("Gunmen burned lorries of forestry companies near Mosul on Monday.", config)
    assert not any(role == "target" for _, role, _ in found)


@pytest.mark.parametrize(
    ("text", "role", "kind"),
    [
        ("Troops captured two rebels near Mosul on Monday.", "operating", "arrest"),
        ("Six militants were captured by soldiers in Basra.", "operating", "arrest"),
        ("Rebels captured six soldiers near Mosul on Monday.", "attacked", "abduction"),
        ("The army captured Mosul on Monday.", "took_control", "capture"),
    ],
)
def test_what_a_capture_is_depends_on_who_captures_whom(text, role, kind, config):
    found = {(c.role, c.event) for c in told(text, config).values()}
    assert (role, kind) in found
    assert len({event for _, event in found}) == 1


def test_a_summit_in_a_list_of_towns_is_no_meeting(config):
    found = told("Kirkuk, Mosul and Zozik Summit received heavy rain in Iraq.", config)
    assert not any(role == "negotiating" for _, role, _ in found)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("The victims, all natives of Basra, were kidnapped on Sunday in Mosul.", "Basra"),
        ("Monitors saw shots inside and close to a buffer zone near Basra.", "Basra"),
    ],
)
def test_where_somebody_was_born_and_what_is_close_to_something_are_no_events(text, place, config):
    kinds = {(title, c.event) for (title, _, _), c in told(text, config).items()}
    assert not {kind for title, kind in kinds if place in title} & {"abduction", "closure"}


@pytest.mark.parametrize(
    "text",
    [
        "Two men were killed in an alleged shootout with soldiers in Basra.",
        "Three traders died in a so-called encounter with police in Mosul.",
    ],
)
def test_what_is_called_alleged_is_doubted(text, config):
    assert all(c.hedges for c in told(text, config).values())
