"""Who somebody is believed to be, whom a nation's word stands for, who is carried, who hears it."""

import pytest

from tests.articles import WAR, mapped, told


def read(text, config):
    return told(text + WAR, config)


@pytest.mark.parametrize(
    ("text", "doer"),
    [
        ("Men believed to be militants attacked Gwoza on Sunday.", "militants"),
        ("Gunmen thought to be Islamist militants raided Djibo on Sunday.", "Islamist militants"),
        ("Men suspected to be bandits attacked Kaduna on Sunday.", "bandits"),
        ("Fighters suspected to belong to al-Shabab attacked Lamu on Sunday.", "Al-Shabaab"),
        ("Gunmen believed to be from Boko Haram attacked Gwoza on Sunday.", "Boko Haram"),
    ],
)
def test_who_is_believed_to_be_somebody_is_so_in_doubt(text, doer, config):
    found = read(text, config)
    claims = [claim for (_, role, who), claim in found.items() if (role, who) == ("attacked", doer)]
    assert claims
    assert all(claim.hedges for claim in claims)


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("US airstrikes killed nine people in the city of Taiz in Yemen.",
         {("Taiz", "attacked", "United States")}),
        ("A US drone strike killed three people near Kismayo in Somalia.",
         {("Near Kismayo", "attacked", "US drone")}),
        ("US floods killed nine people in Houston.", {("Houston", "happened", "")}),
        ("Regime airstrikes killed 15 civilians in Kafr Nabl in Syria.",
         {("Kafr Nabl", "attacked", "regime")}),
        ("Two wounded policemen were airlifted to Nairobi in Kenya.",
         {("Nairobi", "happened", "")}),
        ("Fresh soldiers were flown to Gao in Mali.", {("Gao", "operating", "fresh soldiers")}),
        ("We received the body of an officer who killed in the blast in Mopti in Mali.",
         {("Mopti", "happened", "")}),
        ("A reporter in Sirte in Libya heard four blasts.", {("Sirte", "happened", "")}),
        ("A resident of Nyala in Sudan said he heard shelling.", {("Nyala", "happened", "")}),
        ("Residents of Kyiv in Ukraine heard of the attack on Kharkiv.",
         {("Kharkiv", "happened", "")}),
        ("The pullout left the rebels in control of Goma in Congo.",
         {("Goma", "holding", "rebels")}),
        ("Floods hit Kassala, the eastern part of Gedaref and Sennar states in Sudan.",
         {("Kassala", "happened", ""), ("Gedaref state", "happened", ""),
          ("Sennar state", "happened", "")}),
        ("Fighting raged in Darfur, the western part of Sudan.", {("Darfur", "happened", "")}),
        ("They shelled Goma in Congo for hours, villagers told reporters.", set()),
        ("After they took Goma in Congo, the rebels advanced.",
         {("Goma", "took_control", "rebels")}),
        ("Floods are likely in Sofala province in Mozambique this week.", set()),
        ("A and B had a war between each other, resulting in Azerbaijan retaking Lachin.",
         {("Lachin", "took_control", "Azerbaijan")}),
        ("Rebels fought in Syria's Qalamoun mountain range.",
         {("Qalamoun", "operating", "rebels")}),
        ("Residents returned to Gao in Mali on Monday.", {("Gao", "happened", "")}),
        ("Teachers returned to Gao in Mali on Monday.", set()),
        ("The army killed rebels who had attacked the town of Goma in Congo.",
         {("Goma", "attacked", "rebels")}),
    ],
)  # fmt: skip
def test_whose_it_is_and_where(text, claims, config):
    assert {c for c in read(text, config) if c[1] != "target"} == claims


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Gunmen killed two men in the Gulabad village of Swabi in Pakistan.", {"Gulabad"}),
        ("Militants attacked a post in the Tiarza area of South Waziristan in Pakistan.",
         {"Tiarza"}),
        ("Rebels attacked the Lhubiriha secondary school in Mpondwe town in Uganda.", {"Mpondwe"}),
        ("A riot broke out at the Guayas 1 prison in the city of Guayaquil in Ecuador.",
         {"Guayaquil"}),
    ],
)  # fmt: skip
def test_what_lies_in_another_place_is_there_alone(text, places, config):
    assert {place for place, *_ in read(text, config)} == places


def test_a_deed_is_not_of_the_day_since_which_another_went_on(config):
    text = "Output fell after the rebel strike on Malakal, a dip since the war erupted in May."
    text += "\n\nMalakal is in South Sudan."
    document = mapped(text + WAR, config, published="2014-08-23")
    dates = [c.date for m in document.marks for c in m.claims if c.role == "attacked"]
    assert dates == [None]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Troops came on Sunday. Gunmen had attacked Mosul the day before.", "2019-11-02"),
        ("Troops came on Sunday. Gunmen attacked Mosul the day after.", "2019-11-04"),
        ("Police on Sunday found bodies of men shot the day before in Mosul.", "2019-11-02"),
        ("Troops came on Sunday, two days after gunmen attacked Mosul.", "2019-11-01"),
    ],
)
def test_the_day_before_is_a_day_by_itself(text, day, config):
    document = mapped(text + WAR, config, published="2019-11-05")
    dates = [c.date for m in document.marks for c in m.claims if m.title == "Mosul"]
    assert {str(date.start) for date in dates if date} == {day}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Air strikes hit Idlib. The raids killed ten people in Saraqib.", "air_or_drone_strike"),
        ("Rebels shelled Idlib. The attacks wounded ten people in Saraqib.", "shelling"),
        ("Troops stormed Idlib. The attacks wounded ten people in Saraqib.", "ground_attack"),
        ("Gunmen kidnapped ten in Idlib. The attack killed ten people in Saraqib.",
         "ground_attack"),
        ("Air strikes hit Idlib. A raid killed ten people in Saraqib.", "ground_attack"),
        ("Air strikes hit Idlib and rebels shelled Hama. The attack killed ten in Saraqib.",
         "ground_attack"),
    ],
)  # fmt: skip
def test_the_raids_are_what_was_told_before(text, kind, config):
    document = mapped(text + "\n\nBoth are in Syria." + WAR, config)
    claims = [c for m in document.marks for c in m.claims if m.title == "Saraqib"]
    assert {claim.event for claim in claims} == {kind}


def test_a_day_after_a_clause_is_not_counted_on_from_another(config):
    text = "Troops came on Sunday, a day after at least ten men died in an attack in Mosul."
    document = mapped(text + WAR, config, published="2019-11-05")
    assert {str(c.date) for m in document.marks for c in m.claims} == {"None"}


@pytest.mark.parametrize("line", ["ORLO, 23 January 2019 (Press)", "Orlo, 23 January 2019 (Press)"])
def test_a_dateline_by_itself_is_no_day_of_what_is_told(line, config):
    text = f"Storm damage becomes clear\n\n{line}\n\nThe storm hit Mosul in Iraq on 21 January.\n\n"
    text += "In Tikrit one person was killed."
    document = mapped(text, config, published="2019-01-23")
    days = {m.title: c.date for m in document.marks for c in m.claims if c.date}
    assert str(days["Mosul"].start) == "2019-01-21"
    assert str(days["Tikrit"].start) == "2019-01-21"


@pytest.mark.parametrize(
    "text",
    [
        "Air strikes on Mosul were called off on Sunday.",
        "The army called off an attack on Mosul on Sunday.",
        "The protest in Mosul was called off on Sunday.",
        "An offensive on Mosul was postponed on Sunday.",
    ],
)
def test_what_is_called_off_has_not_happened(text, config):
    assert read(text, config) == {}


@pytest.mark.parametrize(
    ("text", "negated"),
    [
        ("The rebels are not in control of Mosul.", True),
        ("The deal did not leave the rebels in control of Mosul.", True),
        ("The rebels are in control of Mosul.", False),
    ],
)
def test_who_is_not_in_control_of_a_place_does_not_hold_it(text, negated, config):
    assert read(text, config)["Mosul", "holding", "rebels"].negated is negated
