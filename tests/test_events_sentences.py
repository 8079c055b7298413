"""Sentences as reports have them: who they say did it, where a parser hangs words amiss."""

import pytest

from tests.articles import told


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "Fighting between the army and members of the Badr Brigade in Mosul went on.",
            {("Mosul", "operating", "army")},
        ),
        (
            "Clashes between police and gang members have been heard since noon in Mosul.",
            {("Mosul", "operating", "police"), ("Mosul", "operating", "gang members")},
        ),
        (
            "Policemen guarding a bank in Mosul clashed with robbers for an hour on Monday.",
            {("Mosul", "operating", "policemen"), ("Mosul", "operating", "robbers")},
        ),
        (
            "On 9 May fighting between soldiers and rebels intensified on two fronts in Mosul.",
            {("Mosul", "operating", "soldiers"), ("Mosul", "operating", "rebels")},
        ),
        (
            "Federal troops together with provincial police attacked militants in Mosul.",
            {("Mosul", "attacked", "federal troops"), ("Mosul", "attacked", "provincial police")},
        ),
        (
            "The army said two of its vehicles were hit by a roadside bomb in Mosul.",
            {("Mosul", "target", "army")},
        ),
        (
            "The police barracks in Mosul was the target of an attack, the governor said.",
            {("Mosul", "target", "police")},
        ),
        (
            "The rebels carried out assault operations in the direction of Mosul.",
            {("Mosul", "attacked", "rebels")},
        ),
        (
            "The rebels, whose stronghold is at Mosul, attacked Tikrit.",
            {("Mosul", "home_base", "rebels"), ("Tikrit", "attacked", "rebels")},
        ),
        (
            "The front moved south with clashes reported in Mosul.",
            {("Mosul", "happened", "")},
        ),
        (
            "A severed head was found on the side of a road in Mosul.",
            {("Mosul", "happened", "")},
        ),
        (
            "After rebels raided Tikrit, members of a self-defence group were deployed in Mosul.",
            {("Mosul", "operating", "self-defence group")},
        ),
        (
            "Military launches offensive against rebels in Mosul",
            {("Mosul", "launched", "military")},
        ),
        ("Eighteen are reported killed in Mosul after a raid.", {("Mosul", "happened", "")}),
        (
            "Farmers in Mosul block highways in protest against prices",
            {("Mosul", "operating", "farmers")},
        ),
        (
            "Clashes broke out in Tikrit. Sounds of gunfire were heard in Mosul for hours.",
            {("Mosul", "happened", "")},
        ),
        ("Firefighters struggle to contain a forest fire in Mosul", {("Mosul", "happened", "")}),
        (
            "Mosul police have closed five roads into the city and deployed 200 officers.",
            {("Mosul", "operating", "Mosul police")},
        ),
        (
            "A gunman was named in a shooting that killed a man and wounded a woman in Mosul.",
            {("Mosul", "happened", "")},
        ),
        (
            "Ten people were killed in a raid that began on Monday and continued in Mosul.",
            {("Mosul", "happened", "")},
        ),
        (
            "The army has deployed reinforcements around Mosul, a spokesman said.",
            {("Around Mosul", "operating", "army")},
        ),
        (
            "Most of the fronts in Mosul had witnessed heavy shelling by noon.",
            {("Mosul", "happened", "")},
        ),
        (
            "Mosul was tense as crowds clashed with soldiers.",
            {("Mosul", "operating", "crowds"), ("Mosul", "operating", "soldiers")},
        ),
        ("Mosul was calm on Sunday after a night of riots.", {("Mosul", "happened", "")}),
        (
            "Soldiers fell into an ambush near Mosul.",
            {("Near Mosul", "target", "soldiers")},
        ),
        (
            "Mosul had fallen into rebel hands, soldiers said.",
            {("Mosul", "took_control", "rebel")},
        ),
        (
            "Militants raided Tikrit. In Mosul, Amba shot dead a taxi driver.",
            {("Mosul", "happened", "")},
        ),
        (
            "The police blamed the Badr Brigade for the bombing of a shop in Mosul.",
            {("Mosul", "attacked", "Badr Brigade")},
        ),
        (
            "Rebels shelled Tikrit. Assaults near Mosul were beaten off, according to the army.",
            {("Near Mosul", "operating", "army")},
        ),
        (
            "Rebels shelled Tikrit. Two raids on Mosul were repelled, the army said.",
            {("Mosul", "operating", "army")},
        ),
        (
            "The authorities deported forty families through Mosul on Monday.",
            {("Mosul", "operating", "authorities")},
        ),
        (
            "Tents put up in Mosul by squatters were torn down by riot police.",
            {("Mosul", "operating", "riot police")},
        ),
        (
            "Fighting between soldiers and an armed group resumed around 3 a.m. in Mosul.",
            {("Mosul", "operating", "soldiers"), ("Mosul", "operating", "armed group")},
        ),
        (
            "Drones belonging to the army attacked positions of the Badr Brigade in Mosul.",
            {("Mosul", "attacked", "army"), ("Mosul", "target", "Badr Brigade")},
        ),
        (
            "The minister left after the militants' attack the day before on a base in Mosul.",
            {("Mosul", "attacked", "militants")},
        ),
        (
            "The raid involved heavy gunfire between militants and policemen in Mosul.",
            {("Mosul", "operating", "militants"), ("Mosul", "operating", "policemen")},
        ),
        (
            "Mosul became the first target of militants on 5 May.",
            {("Mosul", "attacked", "militants")},
        ),
        (
            "The army said rebel airstrikes targeted its positions in Mosul.",
            {("Mosul", "target", "army")},
        ),
        (
            "Turkish troops deployed on Friday night additional guns to Mosul.",
            {("Mosul", "operating", "Turkish troops")},
        ),
        ("Armed factions control most of Mosul", {("Mosul", "holding", "armed factions")}),
        (
            "Organised crime groups killed ten people in Mosul.",
            {("Mosul", "attacked", "organised crime groups")},
        ),
        ("The bodies of six men were found abandoned in Mosul.", {("Mosul", "happened", "")}),
        (
            "Killings and abductions were perpetrated by armed groups and bandits in Mosul.",
            {("Mosul", "attacked", "armed groups"), ("Mosul", "attacked", "bandits")},
        ),
        ("Ten thousand people were transported from Mosul.", {("Mosul", "happened", "")}),
        (
            "Rebels shelled Tikrit. Soldiers were engaged in an operation in Mosul.",
            {("Mosul", "operating", "soldiers")},
        ),
        (
            "Ten people were killed in Mosul following a raid by the Badr Brigade.",
            {("Mosul", "attacked", "Badr Brigade")},
        ),
        (
            "Soldiers arrested, in Mosul and Tikrit, six traffickers.",
            {("Mosul", "operating", "soldiers"), ("Tikrit", "operating", "soldiers")},
        ),
        (
            "The government commenced the relocation of families to Mosul.",
            {("Mosul", "operating", "government")},
        ),
        (
            "The government began the relocation of families from Camp Ten in Mosul.",
            {("Mosul", "operating", "government")},
        ),
        (
            "The insurgents now control the province after taking Mosul on Thursday.",
            {("Mosul", "took_control", "insurgents")},
        ),
        (
            "A police patrol was turned back by gunmen in Mosul.",
            {("Mosul", "operating", "gunmen"), ("Mosul", "target", "police patrol")},
        ),
    ],
)
def test_who_did_what(text, claims, config):
    found = {
        (place, role, name)
        for (place, role, _), claim in told(text, config).items()
        for name in [actor.name for actor in claim.actors] or [""]
    }
    assert claims <= found


def test_letters_stand_for_the_deed_they_shorten(config):
    text = (
        "Soldiers carried out a house-to-house search (HHS) in Tikrit on Friday. "
        "Policemen conducted an HHS in Mosul on Saturday."
    )
    assert ("Mosul", "operating", "policemen") in told(text, config)
    named = "The Supreme Court (SC) sat in Tikrit. Policemen attended the SC in Mosul."
    assert ("Mosul", "operating", "policemen") not in told(named, config)


def test_among_them_lists_what_was_hit(config):
    text = (
        "The rebels shelled more than ten villages on Friday. "
        "Among them are Tikrit and Balad of the Saladin Governorate."
    )
    found = told(text, config)
    assert ("Tikrit", "attacked", "rebels") in found
    assert ("Balad", "attacked", "rebels") in found
    assert not any(place.startswith("Saladin") for place, role, _ in found if role == "attacked")
    other = "The rebels shelled a base. Among them are men from Tikrit and Balad."
    assert ("Tikrit", "attacked", "rebels") not in told(other, config)


def test_who_met_after_a_clash_did_not_clash_there(config):
    text = "Envoys of Iraq and Turkey met in Mosul following a clash between border guards."
    assert not any(claim.event == "clash" for claim in told(text, config).values())


def test_an_exit_to_a_town_is_not_in_it(config):
    text = "Protesters blocked the exit to Mosul on Monday."
    assert not any(place == "Mosul" for place, _, _ in told(text, config))


def test_the_army_is_no_paramilitary_force(config):
    text = (
        "KHARTOUM, Sudan - The Rapid Support Forces shelled Omdurman on Monday. "
        "The army took Wad Madani."
    )
    found = told(text, config)
    assert ("Omdurman", "attacked", "Rapid Support Forces") in found
    assert ("Wad Madani", "took_control", "army") in found


def test_two_groups_named_before_one_word_are_two(config):
    text = "Boko Haram and ISWAP fighters fought each other near Baga in Nigeria on Monday."
    found = {name for _, role, name in told(text, config) if role == "operating"}
    assert found == {"Boko Haram", "Islamic State West Africa Province"}


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Police arrested a man on Monday over a shooting that killed two in Mosul.", "None"),
        ("Police named a suspect on Monday in a shooting that killed two in Mosul.", "None"),
        ("A man was charged on Monday with the murder of two women in Mosul.", "None"),
        ("Gunmen killed two people on Monday in a shooting in Mosul.", "2023-05-15"),
        ("Rebels attacked a base in Mosul on Monday.", "2023-05-15"),
    ],
)
def test_the_day_of_an_arrest_is_not_that_of_the_deed(text, day, config):
    found = [c for (_, _, _), c in told(text, config).items() if c.event == "ground_attack"]
    assert found
    assert {str(c.date and c.date.start) for c in found} == {day}


@pytest.mark.parametrize(
    "text",
    [
        "Hurricane Rana was moving towards Mosul on Monday.",
        "A cyclone is heading for Mosul.",
        "Protests planned for Mosul on Friday were cancelled.",
        "Rallies in Mosul were postponed after the floods in Tikrit.",
        "An arms depot belonging to the army blew up in Tikrit.",
    ],
)
def test_what_is_off_or_still_to_come_is_not_told_there(text, config):
    found = set(told(text, config))
    assert not any(place == "Mosul" for place, _, _ in found)
    assert ("Tikrit", "attacked", "army") not in found


def test_who_arrests_in_a_town_put_between_commas_is_not_arrested(config):
    found = set(told("Soldiers arrested, in Mosul, two traffickers on Monday.", config))
    assert ("Mosul", "operating", "soldiers") in found
    assert ("Mosul", "target", "soldiers") not in found
    found = set(told("Six soldiers were arrested, in Mosul, and two rifles seized.", config))
    assert ("Mosul", "target", "soldiers") in found


def test_what_is_done_after_freeing_others_they_did_not_do(config):
    found = set(told("Militants freed ten hostages after attacking a village in Mosul.", config))
    assert ("Mosul", "attacked", "militants") in found
    assert ("Mosul", "attacked", "hostages") not in found
    text = "Police arrested two gunmen for attacking a shop in Mosul."
    assert ("Mosul", "attacked", "gunmen") in told(text, config)


def test_a_clause_after_a_semicolon_gives_its_place_to_no_other(config):
    text = "Rebels attacked police posts; other men freed prisoners in Mosul."
    assert ("Mosul", "target", "police") not in told(text, config)


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("A blast at a coal mine in Mosul killed seven workers.", "accident"),
        ("An explosion at a fireworks factory in Mosul killed three people.", "accident"),
        ("The explosion in Mosul was caused by a gas leak, officials said.", "accident"),
        ("A boiler explosion at a textile plant in Mosul killed two.", "accident"),
        ("An explosion at a mosque in Mosul killed nine people.", "bomb_or_mine"),
        ("A mine explosion in Mosul killed two farmers.", "bomb_or_mine"),
        ("A drone attack caused an explosion at a coal mine in Mosul.", "bomb_or_mine"),
        ("Explosions were heard in Mosul on Monday.", "bomb_or_mine"),
    ],
)
def test_what_blows_up_by_itself_is_no_bomb(text, event, config):
    claims = told(text, config).values()
    assert {claim.event for claim in claims if claim.role == "happened"} == {event}


@pytest.mark.parametrize("verb", ["charges", "entrusts", "tasks"])
def test_what_somebody_is_charged_with_they_do(verb, config):
    text = f"The law {verb} the police with guarding the bridges of Mosul."
    assert ("Mosul", "operating", "police") in told(text, config)


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "The army was charged with securing the airport in Mosul.",
            {("Mosul", "operating", "army")},
        ),
        (
            "Soldiers charged with patrolling the road to Mosul were attacked in Tikrit.",
            {
                ("Tikrit", "operating", "soldiers"),
                ("Tikrit", "target", "soldiers"),
                ("Tikrit", "happened", ""),
            },
        ),
        (
            "The militia, charged with securing a pipeline near Mosul, shelled Tikrit on Monday.",
            {("Near Mosul", "operating", "militia"), ("Tikrit", "attacked", "militia")},
        ),
        ("The treaty charges the police with the protection of a dam in Mosul.", set()),
        ("A brigade charged with guarding Tikrit fled on Monday.", set()),
    ],
)
def test_a_duty_with_which_somebody_is_charged_is_no_accusation(text, claims, config):
    found = told(text, config)
    assert set(found) == claims
    assert not any(claim.hedges for claim in found.values())


@pytest.mark.parametrize(
    "text",
    [
        "A soldier was charged with killing two in Mosul.",
        "Prosecutors charged the soldiers with guarding a camp in Mosul.",
        "Two soldiers were charged with attacking a base in Mosul.",
    ],
)
def test_what_somebody_is_charged_with_in_court_stays_in_doubt(text, config):
    deeds = [c for c in told(text, config).values() if c.role in {"attacked", "operating"}]
    assert deeds
    assert all(claim.hedges for claim in deeds)


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        ("Rebels capture town of Tikrit, attack army base in Mosul", "capture", "ground_attack"),
        ("Militants seize Tikrit, attack police station in Mosul", "capture", "ground_attack"),
        ("Gunmen kill five in Tikrit, ambush convoy in Mosul", "ground_attack", "ambush"),
        ("Bandits abduct 30 in Tikrit, torch market in Mosul", "abduction", "ground_attack"),
        ("Fighters overrun base in Tikrit, target convoy in Mosul", "capture", "ground_attack"),
        ("Army captures Tikrit, attacks base in Mosul", "capture", "ground_attack"),
        ("Rebels capture Tikrit, fire rockets at Mosul", "capture", "shelling"),
        ("Rebels storm Tikrit, free prisoners in Mosul", "ground_attack", "release"),
        ("Jets bomb Tikrit, strike targets in Mosul", "air_or_drone_strike", "air_or_drone_strike"),
        ("Separatists take Tikrit, block highway in Mosul", "capture", "closure"),
        ("Storm hits Tikrit, floods homes in Mosul", "storm", "storm"),
    ],
)
def test_both_deeds_of_a_headline_are_told_each_at_its_own_place(text, first, second, config):
    claims = told(text, config).items()
    assert {claim.event for (place, *_), claim in claims if place == "Tikrit"} == {first}
    assert {claim.event for (place, *_), claim in claims if place == "Mosul"} == {second}


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "Rebels claim ambush, attack on base in Mosul",
            {("Mosul", "attacked", "rebels")},
        ),
        (
            "Rebels capture Tikrit, attack fears grow in Mosul",
            {("Tikrit", "took_control", "rebels")},
        ),
        ("Rebels welcome truce, attack ban in Mosul", set()),
        (
            "Army deploys troops in Tikrit, attack helicopters in Mosul",
            {("Tikrit", "operating", "army")},
        ),
        (
            "Police arrest three in Tikrit, attack suspect in Mosul",
            {("Tikrit", "operating", "police")},
        ),
        (
            "The rebels hold Tikrit, target practice goes on in Mosul.",
            {("Tikrit", "holding", "rebels")},
        ),
    ],
)
def test_a_deed_that_is_a_thing_in_a_headline_is_nothing_done_next(text, claims, config):
    found = told(text, config)
    assert {(place, role, who.lower()) for place, role, who in found} == claims


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("Army shells market in Mosul", {("Mosul", "attacked", "shelling", "army")}),
        ("Militia attacks mosque in Mosul", {("Mosul", "attacked", "ground_attack", "militia")}),
        (
            "Army shells market in Tikrit, kills two in Mosul",
            {
                ("Tikrit", "attacked", "shelling", "army"),
                ("Mosul", "attacked", "ground_attack", "army"),
            },
        ),
        ("Guerrillas storm Mosul", {("Mosul", "attacked", "ground_attack", "guerrillas")}),
        ("Commandos attack base in Mosul", {("Mosul", "attacked", "ground_attack", "commandos")}),
        ("Jihadists overrun Mosul", {("Mosul", "took_control", "capture", "jihadists")}),
        ("Workers strike in Mosul", {("Mosul", "operating", "protest", "workers")}),
        ("Nurses strike in Mosul over pay", {("Mosul", "operating", "protest", "nurses")}),
        (
            "Rebels attack base in Mosul, raid bank in Tikrit",
            {
                ("Mosul", "attacked", "ground_attack", "rebels"),
                ("Tikrit", "attacked", "ground_attack", "rebels"),
            },
        ),
        ("Army attacks trial opens in Mosul", set()),
        ("Army shells kill ten in Mosul", {("Mosul", "attacked", "shelling", "army")}),
    ],
)
def test_the_verb_of_a_short_headline_is_no_thing(text, claims, config):
    found = told(text, config)
    assert {
        (place, role, claim.event, who.lower()) for (place, role, who), claim in found.items()
    } == claims


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        ("Rebels stormed a base in Tikrit and shelled Mosul.", "ground_attack", "shelling"),
        (
            "Rebels raided a base in Tikrit and shelled a bank in Mosul.",
            "ground_attack",
            "shelling",
        ),
        ("Rebels stormed Tikrit and bombed Mosul.", "ground_attack", "air_or_drone_strike"),
    ],
)
def test_what_is_done_with_a_weapon_elsewhere_says_nothing_of_the_deed_before(
    text, first, second, config
):
    claims = told(text, config).items()
    assert {claim.event for (place, *_), claim in claims if place == "Tikrit"} == {first}
    assert {claim.event for (place, *_), claim in claims if place == "Mosul"} == {second}


@pytest.mark.parametrize(
    "text",
    [
        "Gunmen kill two after attempt to attack Mosul",
        "Police shoot man after attempt to stab officer in Mosul",
        "Troops killed two rebels after an attempt to attack Mosul.",
        "Police arrested five men over a plan to attack Mosul.",
        "The army killed ten rebels during an attempt to seize Mosul.",
        "Police foiled a plot to attack Mosul.",
        "Police uncovered a plot to bomb a market in Mosul.",
        "Police foil plot to bomb market in Mosul",
        "A scheme to attack Mosul was exposed by police.",
    ],
)
def test_a_plan_that_others_meet_is_not_theirs(text, config):
    assert {key for key in told(text, config) if key[2]} == set()


@pytest.mark.parametrize(
    ("text", "doer"),
    [
        ("Rebels withdrew after an attempt to seize Mosul.", "rebels"),
        ("Rebels killed ten soldiers in an attempt to seize Mosul.", "rebels"),
        ("The army announced a plan to attack Mosul.", "army"),
        ("Rebels hatched a plot to seize Mosul.", "rebels"),
    ],
)
def test_a_plan_of_ones_own_is_planned(text, doer, config):
    claims = {(p, role, who.lower()): c for (p, role, who), c in told(text, config).items()}
    assert set(claims) == {("Mosul", "planned", doer)}


@pytest.mark.parametrize(
    ("text", "dead"),
    [
        ("Islamic State claims responsibility for attack on Mosul, kills three", 3),
        ("Rebels claimed responsibility for the bombing of a base in Mosul and killed two.", 2),
        ("Islamic State claimed responsibility for an attack on Mosul, killing four people.", 4),
        ("Rebels claim responsibility for attack on Mosul, kill three in Tikrit", None),
        ("Rebels claim responsibility for attack on Mosul, bury three", None),
        ("The army took Tikrit after an attack on Mosul and killed three rebels.", None),
    ],
)
def test_who_owns_up_to_an_attack_killed_as_many_in_it(text, dead, config):
    claims = told(text, config).items()
    assert {claim.fatalities for (place, *_), claim in claims if place == "Mosul"} == {dead}
