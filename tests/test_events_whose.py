"""Whose a deed is: whose forces did it, who only looks like a soldier, who is behind an attack."""

import pytest

from mapgen.actors import force_names
from tests.articles import WAR, mapped, told


def read(text, config):
    return told(text + WAR, config)


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Haftar's forces bombed Derna on Monday.", ("Derna", "attacked", "Haftar’s forces")),
        ("Forces loyal to Khalifa Haftar captured Derna.",
         ("Derna", "took_control", "forces loyal to Khalifa Haftar")),
        ("Militiamen led by Moqtada al-Sadr attacked Basra.",
         ("Basra", "attacked", "militiamen led by Moqtada al-Sadr")),
        ("Haftar's forces fought in Derna.\n\nHaftar attacked Benghazi in Libya in May.",
         ("Benghazi", "attacked", "Haftar’s forces")),
        ("Monday's troops moved into Goma.", ("Goma", "operating", "troops")),
    ],
)  # fmt: skip
def test_whose_forces_is_said_in_the_articles_words(text, claim, config):
    assert claim in read(text, config)


def test_a_commander_who_meets_somebody_is_no_force(config):
    text = (
        "Haftar's forces fought in Derna in Libya.\n\nHaftar met the president in Cairo in Egypt."
    )
    assert not any("Cairo" in title for title, _, _ in read(text, config))


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Gunmen dressed as soldiers killed nine people in Bama in Nigeria.",
         ("Bama", "attacked", "gunmen")),
        ("On Saturday, militants disguised as peacekeepers attacked the camp in Timbuktu in Mali.",
         ("Timbuktu", "attacked", "militants")),
        ("Attackers posing as policemen stormed a hotel in Kabul on Monday, officials said.",
         ("Kabul", "attacked", "attackers")),
    ],
)  # fmt: skip
def test_who_is_dressed_as_a_soldier_is_none(text, claim, config):
    found = read(text, config)
    assert claim in found
    assert not any(who in {"soldiers", "peacekeepers", "policemen"} for _, _, who in found)


@pytest.mark.parametrize(
    ("text", "doers"),
    [
        ("The Taliban was behind the attack in Kabul.", {"Taliban"}),
        ("Officials believe Boko Haram is behind the attack in Kolofata in Cameroon.",
         {"Boko Haram"}),
        ("The Taliban said they were not behind the attack in Kabul.", set()),
        ("The Taliban may be behind the protests in Kabul.", set()),
    ],
)  # fmt: skip
def test_who_is_behind_an_attack_did_it_and_who_denies_it_did_not(text, doers, config):
    assert {who for _, role, who in read(text, config) if role == "attacked"} == doers


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Warplanes struck Misrata positions in Tripoli.", "Tripoli"),
        ("Rebels attacked the Baga base in Borno state.", "Baga"),
        ("Shells hit Marinka near Donetsk.", "Marinka"),
        ("Troops shelled Douma near Damascus.", "Douma"),
        ("Rebels took another town, Bunagana, on Friday.", "Bunagana"),
        ("Fighting erupted near Donetsk.", "Near Donetsk"),
        ("A bomb struck a checkpoint in southern Helmand province, killing two policemen.",
         "Helmand province"),
        ("Shells hit southern Idlib province in Syria.", "Southern Idlib governorate"),
    ],
)  # fmt: skip
def test_where_it_was_is_the_place_that_the_words_mean(text, place, config):
    assert {title for title, _, _ in read(text, config)} == {place}


def test_each_of_several_unknown_villages_in_a_district_is_one(config):
    found = read("Militants stormed Saro, Batoor, Kabotor and Nusrat Dara in Swat.", config)
    places = {title for title, role, _ in found if role == "attacked"}
    assert places == {"Saro", "Batoor", "Kabotor", "Nusrat Dara"}


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("The UN warned that militants had seized Palma in Mozambique.", "took_control"),
        ("Officials warned that rebels would attack Goma.", "threat"),
    ],
)
def test_what_is_warned_to_have_happened_has_happened(text, role, config):
    assert {found for _, found, _ in read(text, config)} == {role}


def test_a_fight_is_no_weapon(config):
    found = read("Militants raided Palma in Mozambique, fighting soldiers for hours.", config)
    assert {("Palma", "attacked", "militants"), ("Palma", "operating", "soldiers")} <= set(found)


def test_a_public_school_is_nobodys_post(config):
    text = "The militants blew up three government primary schools in Miranshah, Pakistan."
    assert {(role, who) for _, role, who in read(text, config)} == {("attacked", "militants")}


def test_a_camp_of_a_known_force_is_no_place_of_its_name(config):
    assert "barkhane" in force_names()
    found = read("Militants attacked the Barkhane camp in Timbuktu in Mali.", config)
    assert {title for title, _, _ in found} == {"Timbuktu"}
    assert ("Timbuktu", "target", "Barkhane") in found


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("M23 rebels left the army.\n\nThey said they took the towns of Rutshuru in Congo.",
         ("Rutshuru", "took_control", "M23")),
        ('"Our forces have taken Rutshuru in Congo," M23 spokesman Vianney Kazarama said.',
         ("Rutshuru", "took_control", "M23")),
        ('"We shelled Qusayr," Colonel Ali, a spokesman for the Syrian army, said.',
         ("Al Qusayr", "attacked", "Syrian army")),
        ("The gains come two days after rebels took a second town, Bunagana, near the border.",
         ("Bunagana", "took_control", "rebels")),
    ],
)  # fmt: skip
def test_who_they_and_we_are(text, claim, config):
    assert claim in read(text, config)


@pytest.mark.parametrize(
    "text",
    [
        'The rebels left the army.\n\n"They took Rutshuru in Congo," a man said.',
        "The rebels left the army.\n\nThey took Rutshuru in Congo by night.\n\nM23 is a band.",
    ],
)
def test_they_in_somebodys_own_words_are_others(text, config):
    doers = {who for _, role, who in read(text, config) if role == "took_control"}
    assert doers == ({"rebels"} if "by night" in text else set())


def test_the_province_of_several_towns_is_not_taken_with_them(config):
    found = read("Rebels took the Nord-Kivu towns of Rutshuru and Rubare in Congo.", config)
    assert {title for title, _, _ in found} == {"Rutshuru", "Rubare"}


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("An army offensive in Waingmaw in Myanmar forced thousands to flee on Tuesday evening.",
         {("launched", "army"), ("happened", "")}),
        ("Clashes in Waingmaw in Myanmar on Tuesday forced hundreds of families to flee.",
         {("happened", "")}),
    ],
)  # fmt: skip
def test_who_fled_is_told_beside_what_drove_them_out(text, claims, config):
    found = told(text + WAR, config)
    assert {(role, who) for _, role, who in found} == claims
    document = mapped(text + WAR, config)
    events = [c for m in document.marks for c in m.claims if c.event == "displacement"]
    assert [str(c.date.start) for c in events if c.date] == ["2023-05-16"]


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("The Israeli army said its fighter jets struck Hodeidah in Yemen on Saturday.",
         {("Hodeidah", "attacked", "Israeli army")}),
        ("Israeli jets struck military targets in Hodeidah in Yemen on Saturday.",
         {("Hodeidah", "attacked", "Israeli jets")}),
        ("Israeli jets struck military targets of the Houthis in Hodeidah in Yemen.",
         {("Hodeidah", "attacked", "Israeli jets"), ("Hodeidah", "target", "Houthis")}),
        ("Bombs exploded in Kabul and Ghazni on Sunday.\n\nThe Taliban claimed the attacks.",
         {("Kabul", "attacked", "Taliban"), ("Ghazni", "attacked", "Taliban")}),
        ("Syrian troops attacked the Nusra Front in Qalamoun in Syria.",
         {("Qalamoun", "attacked", "Syrian troops"), ("Qalamoun", "target", "Nusra Front")}),
        ("The arrest of two militants in Kaduna in Nigeria foiled a bomb attack on Kano.",
         {("Kaduna", "target", "militants"), ("Kaduna", "happened", "")}),
        ("It is a matter of time before the rebels took Goma in Congo.",
         {("Goma", "threat", "rebels")}),
    ],
)  # fmt: skip
def test_whose_jets_which_targets_and_what_was_foiled(text, claims, config):
    assert set(read(text, config)) == claims


def test_what_only_its_doers_claim_is_doubted(config):
    text = "Bombs exploded in Kabul and Ghazni on Sunday.\n\nThe Taliban claimed the attacks."
    assert all(claim.hedges for claim in read(text, config).values())
