"""Volcanoes, storms on their way, warnings, bans lifted, crowds put down, robbers and visitors."""

import pytest

from tests.test_events_told2 import told


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Lava flows reached Amara.", {"volcano"}),
        ("An eruption began near Amara.", {"volcano"}),
        ("Hurricane Rana entered on Sunday near Amara.", {"storm"}),
        ("Cyclone Rana hit the coast. Rana then crossed the town of Amara.", {"storm"}),
        ("The agency issued a flood warning for Amara.", set()),
        ("Tsunami warnings covering areas along the bay of Amara were lifted.", set()),
        ("The blockade of Amara was lifted in April.", set()),
        ("The army lifted the siege of Amara.", set()),
        ("The curfew in Amara was lifted on Friday.", set()),
        ("Three girls escaped from captivity near Amara.", {"release"}),
        ("Prisoners escaped from a jail in Amara.", set()),
        ("The village of Velm serves as a staging post for attacks into Amara.", set()),
        ("President Lind visited Amara on Monday.", {"visit"}),
        ("Ministers toured flooded villages near Amara.", {"visit"}),
        ("President Lind will visit Amara on Monday.", set()),
        ("A singer visited Amara on Monday.", set()),
        ("President Carla Lind arrived in Amara on Monday.", set()),
    ],
)
def test_what_happens_is_told_by_its_own_type(text: str, kinds: set[str]) -> None:
    assert {kind for _, role, kind, _ in told(text, "Amara") if role == "happened"} == kinds


@pytest.mark.parametrize(
    ("text", "role", "kind"),
    [
        ("Police opened fire on protesters in Amara.", "attacked", "crackdown"),
        ("Soldiers chased demonstrators through Amara.", "operating", "crackdown"),
        ("Police shot dead a protester in Amara.", "attacked", "crackdown"),
        ("Gunmen shot dead a protester in Amara.", "attacked", "ground_attack"),
        ("Soldiers chased gunmen through Amara.", "operating", "search_and_clearing"),
        ("Militants seized two armoured vehicles in Amara.", "attacked", "ground_attack"),
        ("Police seized two vehicles in Amara.", "operating", "search_and_clearing"),
        ("Groups of protesters blocked the entrance to Amara.", "operating", "protest"),
        ("The junta is in full control of Amara.", "holding", "base"),
    ],
)
def test_who_does_it_says_of_what_type_it_is(text: str, role: str, kind: str) -> None:
    assert (role, kind) in {(r, k) for _, r, k, _ in told(text, "Amara")}


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Thousands of people fled Amara on Monday.", {"displacement"}),
        ("A man wanted by police fled Amara on Monday.", set()),
        ("Many villages in Amara have been deserted.", {"displacement"}),
        ("About 2,450 migrants were housed at a centre in Amara.", {"displacement"}),
        ("Floods hit the north. Amara and Basra received at least 100mm of rain.", {"flood"}),
        ("Floods hit the north. More than 200 millimetres of rain fell on Amara.", {"flood"}),
        ("Rain fell on Amara.", set()),
        ("A landslide hit the north. Two slides in Amara killed 12 people.", {"landslide"}),
        ("A hillside collapsed in Amara.", {"landslide"}),
        ("A heatwave scorched Amara.", {"storm"}),
        ("Phone networks are disrupted in Amara.", {"accident"}),
        ("A footbridge gave way in Amara.", {"accident"}),
        ("A bus veered into a gorge near Amara.", {"accident"}),
        ("Aid trucks rolled into Amara.", {"aid"}),
        ("The plan calls for a sign to greet drivers entering Amara.", set()),
        ("Helicopters dropped food over Amara.", {"aid"}),
        ("Both sides swapped 90 prisoners at Amara.", {"release"}),
        ("A parcel exploded at a post office in Amara.", {"bomb_or_mine"}),
        ("Bodies lay in the streets of Amara.", {"casualties_found"}),
        ("Lifeboats picked up 60 migrants off Amara.", {"rescue"}),
    ],
)
def test_reports_say_it_in_other_words(text: str, kinds: set[str]) -> None:
    assert {kind for _, role, kind, _ in told(text, "Amara") if role == "happened"} == kinds


@pytest.mark.parametrize(
    ("text", "role", "kind"),
    [
        ("Gunmen seized 12 schoolgirls in Amara.", "attacked", "abduction"),
        ("Police seek a pilot taken hostage by rebels in Amara.", "attacked", "abduction"),
        ("Soldiers opened fire on a crowd in Amara.", "attacked", "crackdown"),
        ("Police seized three men in Amara.", "operating", "arrest"),
        ("Pirates boarded a tanker off Amara.", "attacked", "ground_attack"),
        ("Bandits carted away food in Amara.", "attacked", "ground_attack"),
        ("Demonstrators scuffled with guards in Amara.", "operating", "riot"),
        ("Residents barricaded streets in Amara.", "operating", "protest"),
        ("Police used pepper spray on marchers in Amara.", "operating", "crackdown"),
        ("The rebels now run the town of Amara.", "holding", "base"),
        ("Troops were airdropped over Amara.", "operating", "deployment"),
    ],
)
def test_parties_do_it_in_other_words(text: str, role: str, kind: str) -> None:
    violent = "Fighting and attacks killed 20 people. "
    assert (role, kind) in {(r, k) for _, r, k, _ in told(violent + text, "Amara")}


def test_arms_that_are_seized_are_nobodys_deed() -> None:
    violent = "Attacks killed 20 people.\n\n"
    assert not {k for _, _, k, _ in told(violent + "17 rebel landmines seized in Amara", "Amara")}
