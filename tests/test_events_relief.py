"""What reports of floods, protests and rescues were found to be misread in, in our own words."""

import pytest

from mapgen.config import Config
from tests.articles import mapped
from tests.test_events_severe import claims, kinds


@pytest.mark.parametrize(
    "text",
    [
        """Police fired tear gas in Togo on Friday. Youths set up barricades in Sokode.
        In the city of Kara, police fired into the air.""",
        """Soldiers shot at protesters in Togo on Friday. Protesters burnt a bank in Sokode.
        Police arrested ten people in Kara.""",
        """Troops arrested dozens of people in Togo on Friday. Soldiers raided a market in Sokode.
        Police clashed with youths in Kara.""",
    ],
)
def test_what_is_told_of_a_country_is_not_at_the_place_told_of_next(text, config: Config):
    marks = mapped(text, config).marks
    inferred = [(m.title, c.event) for m in marks for c in m.claims if c.inferred]
    assert inferred == []


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("The storm brought heavy rain to Kayes, Mopti, Sikasso and Segou regions.", "Segou"),
        ("The cyclone brought floods to Garissa, Wajir, Isiolo and Mandera counties.", "Mandera"),
        ("The storm has brought winds to Zambezia, Sofala, Tete and Nampula provinces.", "Nampula"),
    ],
)
def test_the_last_of_a_list_of_provinces_is_one_of_them(text, last, config: Config):
    hit = [m.title for m in mapped(text, config).marks for c in m.claims if c.event == "storm"]
    assert len(hit) == 4
    assert any(title.startswith(last) for title in hit)


@pytest.mark.parametrize(
    "text",
    [
        "The cyclone is likely to make landfall near Amara on Friday.",
        "Heavy rain is likely to flood Amara in the coming days.",
        "The river is likely to burst its banks at Amara.",
    ],
)
def test_what_is_likely_to_come_has_not_happened(text):
    assert [c for c in claims(text, "Amara") if c.role == "happened"] == []


def test_what_is_likely_to_have_come_is_doubtful():
    (claim,) = claims("The cyclone is likely to have made landfall at Amara.", "Amara")
    assert (claim.role, bool(claim.hedges)) == ("happened", True)


def test_who_is_likely_to_be_somewhere_may_be_there():
    found = kinds("The rebels are likely to be hiding in Amara.", "Amara")
    assert {role for _, role, _ in found} == {"threat"}


@pytest.mark.parametrize(
    "text",
    [
        "Four people were killed in the city of Amara during protests against the tax.",
        "Demonstrations went on for a third day. Six people were injured in Amara, a doctor said.",
        "Clashes marred a demonstration in the capital. Two men were killed in Amara.",
    ],
)
def test_who_was_killed_amid_protests_is_not_said_to_have_been_attacked(text):
    found = {c.event for c in claims(text, "Amara")}
    assert "casualties_found" in found
    assert "ground_attack" not in found


@pytest.mark.parametrize(
    "text",
    [
        "Gunmen stormed a rally on Sunday. Two men were killed in Amara.",
        "Protests followed an air strike. Four people were killed in Amara.",
        "Four people were shot dead in Amara during protests.",
    ],
)
def test_who_was_killed_in_an_attack_is_said_to_have_been_attacked(text):
    assert "casualties_found" not in {c.event for c in claims(text, "Amara")}


@pytest.mark.parametrize(
    "text",
    [
        "Police fired into the air in Amara to scatter the crowd.",
        "Soldiers shot into the air in Amara on Sunday.",
        "Guards and police fired in the air in Amara.",
    ],
)
def test_who_fires_into_the_air_attacks_nobody(text):
    found = claims(text, "Amara")
    assert found
    assert {c.event for c in found} == {"crackdown"}
    assert "attacked" not in {c.role for c in found}


@pytest.mark.parametrize(
    ("text", "places"),
    [
        (
            "Nine people are dead and 12 missing after a mudslide in Amara hit a bus in Basra.",
            {("Amara", "landslide"), ("Basra", "landslide")},
        ),
        (
            "Five people were dead and dozens missing after a flood in Amara swept away a bridge.",
            {("Amara", "flood")},
        ),
        (
            "Two men are dead and six missing after a storm in Amara tore through a market.",
            {("Amara", "storm")},
        ),
    ],
)
def test_who_is_missing_after_a_flood_did_not_do_what_it_did(text, places):
    assert {(name, event) for name, _, event in kinds(text, *(p for p, _ in places))} == places


@pytest.mark.parametrize(
    "text",
    [
        "Rescue teams have been airlifted to Amara to help the stricken.",
        "Relief workers were flown to Amara on Sunday.",
        "Aid teams were rushed to Amara after the flood.",
    ],
)
def test_helpers_who_are_brought_somewhere_are_not_evacuated(text):
    found = {c.event for c in claims(text, "Amara")}
    assert "aid" in found
    assert "evacuation" not in found


def test_the_stricken_who_are_flown_out_are_evacuated():
    found = {c.event for c in claims("Flood victims were airlifted from Amara.", "Amara")}
    assert "evacuation" in found


@pytest.mark.parametrize(
    "text",
    [
        "A flood struck the coast. Some 300 families are housed in schools in Amara.",
        "A storm struck the coast. Hundreds of people have been accommodated in hotels in Amara.",
        "A flood struck the coast. Villagers near Amara have been forced into shelters.",
    ],
)
def test_who_is_put_up_in_schools_and_shelters_is_displaced(text):
    assert "displacement" in {c.event for c in claims(text, "Amara")}


def test_one_flood_counted_thrice_in_a_sentence_is_told_once():
    text = "In Amara, 90 homes were flooded and 40 fields were flooded, with 12 in Amara town."
    assert [c.event for c in claims(text, "Amara")].count("flood") == 1


@pytest.mark.parametrize(
    "text",
    [
        "The army evacuated villagers from Kisumu, which has been cut off for the past three days.",
        "The navy fed families in Kisumu, which has been flooded for the past four days.",
        "Soldiers entered Kisumu, which has been without power for the past two days.",
    ],
)
def test_how_long_a_state_has_lasted_is_no_day_of_a_deed(text, config: Config):
    (deed,) = (c for m in mapped(text, config).marks for c in m.claims if c.role == "operating")
    assert deed.date is None


def test_rain_since_a_day_dates_what_it_did_in_the_countries_named_with_it(config: Config):
    text = """Heavy rains since 14 May have led to floods in Kenya and Uganda.
    In Kenya, 890 people have been displaced in Garissa. Floods have hit Kasese in Uganda."""
    claims_ = [c for m in mapped(text, config).marks for c in m.claims if c.role == "happened"]
    days = {(str(c.date.start), str(c.date.end)) for c in claims_ if c.date}
    assert {c.event for c in claims_} == {"displacement", "flood"}
    assert days == {("2023-05-14", "2023-05-18")}


@pytest.mark.parametrize(
    "head",
    [
        "Kenya: Floods Snapshot (as of 14 May 2023)",
        "Kenya: Floods - Information bulletin, 14 May 2023",
        "Kenya: Flood situation report (14 May 2023)",
    ],
)
def test_the_day_of_a_report_is_not_the_day_of_its_flood(head, config: Config):
    text = f"{head}\n\nIn Garissa, 500 homes have been flooded. Floods have hit Wajir."
    found = [c for m in mapped(text, config).marks for c in m.claims if c.event == "flood"]
    assert len(found) == 2
    assert [c.date for c in found] == [None, None]


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("The storm hit the coast, affecting the district of Amara.", "storm"),
        ("A quake shook the north, damaging homes in Amara.", "earthquake"),
        ("Floods hit the south of the country, affecting ten towns, including Amara.", "flood"),
    ],
)
def test_what_hits_a_coast_affecting_a_town_is_there_too(text, event):
    assert {(c.role, c.event) for c in claims(text, "Amara")} == {("happened", event)}
