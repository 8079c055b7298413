"""Who does what, where and when, read from single sentences of our own."""

import hashlib
import re
from dataclasses import replace
from datetime import date

import pytest

from mapgen.actors import find_mentions, load_actors
from mapgen.dates import find_dates
from mapgen.events import read_events
from mapgen.model import (
    Article,
    Location,
    LonLat,
    Place,
    Reading,
    Resolution,
    Toponym,
)
from mapgen.text import text_of
from mapgen.text.analyse import analyse
from mapgen.vocabulary import load_vocabulary

COUNTRIES = {"Iraqi": "IQ", "Turkish": "TR", "Sudanese": "SD", "Kenyan": "KE", "Russian": "RU"}
NAMES = {"IQ": "Iraq", "TR": "Turkey", "SD": "Sudan", "KE": "Kenya", "RU": "Russia"}


def demonym(word: str) -> Place | None:
    code = COUNTRIES.get(word)
    if code is None:
        return None
    return Place(
        id=f"country:{code}",
        name=NAMES[code],
        point=LonLat(0, 0),
        feature="A.PCLI",
        country=code,
    )


def at(text: str, phrase: str, *, form: str = "exact", kind: str = "name") -> list[Location]:
    place = Place(id=f"x:{phrase}", name=phrase, point=LonLat(0, 0), feature="P.PPL")
    found = []
    for match in re.finditer(rf"(?<!\w){re.escape(phrase)}(?!\w)", text):
        toponym = Toponym(start=match.start(), end=match.end(), surface=phrase, kind=kind)
        found.append(
            Location(
                key=place.id,
                start=match.start(),
                end=match.end(),
                title=phrase,
                form=form,
                geometry=None,
                anchor=None,
                place=place,
                geo_precision=1,
                where_prec=1,
                resolutions=(Resolution(toponym=toponym, place=place, score=1, reason=""),),
            )
        )
    assert found, phrase
    return found


def read(text: str, *phrases: str, unit: str = "", country: str = "") -> tuple[Reading, ...]:
    locations = [
        place
        for phrase in phrases
        for place in at(
            text,
            phrase,
            form="country" if phrase == country else "region",
            kind="in_organisation" if phrase == unit else "name",
        )
    ]
    return read_at(text, locations)


def read_at(text: str, locations: list[Location]) -> tuple[Reading, ...]:
    digest = hashlib.sha256(text.encode()).hexdigest()
    analysis = analyse(Article(text=text, sha256=digest, published=date(2024, 5, 10)))
    locations = sorted(locations, key=lambda place: place.start)
    book, analysis = load_actors(), text_of(analysis, locations)
    mentions = find_mentions(book, analysis, demonym)
    told = read_events(analysis, locations, mentions, find_dates(analysis), book, demonym)
    return told.readings


def triples(readings: tuple[Reading, ...]) -> set[tuple[str, str, str]]:
    return {(r.location.title if r.location else "", r.claim.layer, r.claim.role) for r in readings}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Turkish troops entered Amara.", ("turkey", "operating")),
        ("Turkish troops entered Amara and seized the bridge.", ("turkey", "took_control")),
        ("The Turkish army launched an operation in Amara.", ("turkey", "launched")),
        ("Turkish troops will enter Amara.", ("turkey", "planned")),
        ("The Turkish army plans to send troops to Amara.", ("turkey", "planned")),
        ("Turkish jets bombed Amara.", ("turkey", "attacked")),
        ("ISIS attacks rose in Amara.", ("isis", "attacked")),
        ("The threat of ISIS remains in Amara.", ("isis", "threat")),
        ("ISIS fighters hide in Amara.", ("isis", "threat")),
        ("Turkish jets supported the advance in Amara.", ("turkey", "supporting")),
        ("The Iraqi army and the Peshmerga cooperated in Amara.", ("joint", "coordinating")),
        ("A Turkish regiment from Amara was praised.", ("turkey", "home_base")),
        ("The Turkish brigade, based in Amara, was praised.", ("turkey", "home_base")),
        ("Turkish troops were deployed in Amara.", ("turkey", "operating")),
        ("Turkish troops waited. Talks in Amara failed.", ("unattributed", "negotiating")),
    ],
)
def test_the_role_comes_from_the_words_around_the_place(text, expected):
    assert ("Amara", *expected) in triples(read(text, "Amara"))


@pytest.mark.parametrize(
    "text",
    [
        "AMARA, May 3 (Wire) - Turkish troops entered the valley.",
        "The governor of Amara said that Turkish troops had left.",
        "Turkish troops left, an official in Amara said.",
        "Turkish troops left, according to the ministry in Amara.",
        "The captain attacked the plan at a rally in Amara. Kenyan police watched elsewhere.",
        "Turkish troops could be sent to Amara.",
        "Turkish troops left, said an officer, while addressing reporters in Amara.",
        "Turkish troops were ambushed, the minister said when commenting on the war in Amara.",
        "Turkish troops were shelled, police said while describing the day to lawmakers in Amara.",
        "A council meeting was held in Amara. Turkish troops were elsewhere.",
    ],
)
def test_datelines_speakers_and_bystanders_place_no_force(text):
    name = "AMARA" if text.startswith("AMARA") else "Amara"
    assert triples(read(text, name)) == {(name, "unattributed", "mentioned")}


def test_people_who_flee_are_nobodys_deed_at_the_place_they_leave():
    (reading,) = read("People fled from Amara when Turkish troops came.", "Amara")
    assert (reading.claim.role, reading.claim.event) == ("happened", "displacement")


def test_a_loss_that_is_denied_stays_denied():
    (reading,) = read("The Turkish army denied that it had lost Amara.", "Amara")
    assert (reading.claim.role, reading.claim.negated) == ("withdrew", True)


def test_a_units_name_places_nobody():
    readings = read("The Samarra Operations Command of Iraq took part.", "Samarra", unit="Samarra")
    assert triples(readings) == {("Samarra", "federal", "unit_name")}


def test_one_attack_is_never_put_down_to_whoever_attacked_before():
    text = "ISIS attacks shook Amara. A blast in Balad was heard on Monday."
    assert ("Balad", "unattributed", "happened") in triples(read(text, "Amara", "Balad"))


def test_a_people_is_no_place():
    readings = read("Turkish troops entered Amara.", "Turkish", "Amara")
    assert ("Turkish", "unattributed", "mentioned") in triples(readings)


def test_a_country_that_is_only_named_is_mentioned():
    readings = read("Turkish troops crossed into Sudan.", "Sudan", country="Sudan")
    assert triples(readings) == {("Sudan", "unattributed", "mentioned")}


def test_negation_is_kept():
    (claim,) = [r.claim for r in read("Turkish troops have not entered Amara.", "Amara")]
    assert claim.negated
    assert claim.role == "operating"


@pytest.mark.parametrize(
    ("text", "hedge"),
    [
        ("It appears that Turkish troops entered Amara.", "It appears"),
        ("Turkish troops reportedly entered Amara.", "reportedly"),
        (
            "Turkish troops entered Amara, according to unconfirmed reports.",
            "according to unconfirmed reports",
        ),
    ],
)
def test_the_articles_words_of_doubt_stay_on_the_claim(text, hedge):
    (claim,) = [r.claim for r in read(text, "Amara")]
    assert claim.hedges == (hedge,)


def test_a_law_is_no_doubt():
    text = "Turkish troops entered Amara, according to the law."
    assert [r.claim.hedges for r in read(text, "Amara")] == [()]


def test_who_says_so_is_kept():
    text = "The mayor said that Turkish troops had entered Amara."
    assert [r.claim.speaker for r in read(text, "Amara")] == ["The mayor"]


def test_a_date_belongs_to_the_clause_it_stands_in():
    text = "Turkish troops entered Amara on May 3. The mill had closed in 2017."
    (claim,) = [r.claim for r in read(text, "Amara")]
    assert claim.date is not None
    assert claim.date.start == date(2024, 5, 3)


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("Turkish soldiers have captured Amara, the mayor said on 3 May.", None),
        ("Turkish soldiers captured Amara, officials told reporters on 3 May.", None),
        ("The army announced on 3 May that Turkish soldiers had captured Amara.", "2024-05-03"),
        ("Turkish soldiers captured Amara on 3 May, the mayor said.", "2024-05-03"),
    ],
)
def test_what_is_said_to_be_done_was_done_by_the_day_it_was_said(text, start):
    (claim,) = [r.claim for r in read(text, "Amara") if r.claim.role == "took_control"]
    assert claim.date is not None
    assert claim.date.end == date(2024, 5, 3)
    assert claim.date.start == (date.fromisoformat(start) if start else None)
    assert (claim.date.time_precision is None) == (start is None)


def test_a_date_of_background_dates_no_deed():
    text = "Turkish troops entered Amara, where nobody has lived since 2017."
    assert [r.claim.date for r in read(text, "Amara")] == [None]


def test_two_sides_of_a_clash_have_a_claim_each():
    readings = read("Turkish troops clashed with ISIS fighters near Amara.", "Amara")
    assert {("Amara", "turkey", "operating"), ("Amara", "isis", "operating")} <= triples(readings)


def test_whom_a_deed_is_against_is_its_target():
    readings = read("The Turkish army pursued ISIS fighters in Amara.", "Amara")
    assert ("Amara", "isis", "target") in triples(readings)
    assert ("Amara", "isis", "operating") not in triples(readings)


OPERATION = (
    "The Iraqi army announced on Monday that it had launched Heroes of Iraq in the Amara hills. "
    "The operation began under the prime minister, and it involves forces of the Federal Police, "
    "the Border Force and the Anti-Terrorist Regiment from Sulaimaniyah, with the support of "
    "international coalition aircraft, over 900 km2."
)


def test_the_forces_of_an_operation_are_where_it_is_with_both_quotes():
    readings = read(OPERATION, "the Amara hills")
    claims = {(r.claim.layer, r.claim.role): r.claim for r in readings if r.claim.inferred}
    assert set(claims) == {
        ("federal", "operating"),
        ("peshmerga", "operating"),
        ("coalition", "supporting"),
    }
    federal = claims["federal", "operating"]
    assert [a.id for a in federal.actors] == ["federal-police", "border-force"]
    assert federal.figures == ("900 km2",)
    assert all(len(claim.citations) == 2 for claim in claims.values())


def test_an_operation_takes_its_side_from_the_sentence_that_launches_it():
    text = OPERATION + "\n\nA deputy welcomed the operations of Heroes of Iraq in Balad."
    (claim,) = [r.claim for r in read(text, "Balad") if r.location and r.location.title == "Balad"]
    assert (claim.layer, claim.role, claim.inferred) == ("federal", "operating", True)
    assert len(claim.citations) == 2
    assert "launched" in claim.citations[1].quote


def test_an_operation_nobody_is_said_to_launch_has_no_side():
    readings = read("A deputy welcomed the operations of Heroes of Iraq in Balad.", "Balad")
    assert {layer for _, layer, _ in triples(readings)} == {"unattributed"}


def test_who_is_to_hold_them_is_planned_at_the_places_just_taken():
    text = (
        "Turkish troops took full control of Amara and Balad. "
        "It is said that Turkish marines are assigned to hold both."
    )
    planned = [r for r in read(text, "Amara", "Balad") if r.claim.role == "planned"]
    assert {r.location.title for r in planned if r.location} == {"Amara", "Balad"}
    assert all(r.claim.inferred and len(r.claim.citations) == 2 for r in planned)


def test_what_is_dated_or_planned_without_a_place_is_listed():
    text = (
        "Heroes of Iraq came late. The first stages of the operation began in February. "
        "A deputy spoke of a move to form a joint operations room of the Iraqi army and the "
        "Peshmerga."
    )
    assert triples(read(text)) == {("", "unattributed", "launched"), ("", "joint", "planned")}


def test_a_lack_of_cooperation_is_no_cooperation():
    text = "The lack of cooperation between the Iraqi army and the Peshmerga in Amara was felt."
    assert triples(read(text, "Amara")) == {("Amara", "unattributed", "mentioned")}


def test_what_is_called_for_is_not_done():
    text = "The plan requires coordination between the Iraqi army and the Peshmerga in Amara."
    assert triples(read(text, "Amara")) == {("Amara", "unattributed", "mentioned")}


def test_every_sentence_that_only_names_a_place_is_cited():
    readings = read("Amara is green. Amara is old. Rain fell in Amara.", "Amara")
    (claim,) = [r.claim for r in readings]
    assert [c.quote for c in claim.citations] == [
        "Amara is green.",
        "Amara is old.",
        "Rain fell in Amara.",
    ]


def test_claims_are_well_formed():
    text = OPERATION + " ISIS fighters hide in Balad."
    for reading in read(text, "the Amara hills", "Balad"):
        claim = reading.claim
        assert claim.role in load_vocabulary().roles
        assert len({a.side for a in claim.actors}) <= 1
        for citation in claim.citations:
            assert text[citation.start : citation.end] == citation.quote
        if reading.location is not None and not claim.inferred:
            first = claim.citations[0]
            assert claim.highlight is not None
            assert first.start <= claim.highlight[0] < claim.highlight[1] <= first.end


def test_reading_twice_gives_the_same():
    assert read(OPERATION, "the Amara hills") == read(OPERATION, "the Amara hills")


def test_a_text_without_anything_is_read_to_nothing():
    analysis = text_of(analyse(Article(text="Rain fell.", sha256="0" * 64)))
    assert read_events(analysis, (), (), (), load_actors(), demonym).readings == ()


def test_the_date_of_a_dateline_dates_nothing():
    text = "AMARA, 8 May 2024 - Turkish troops entered Amara on Sunday, officials said."
    dated = read(text, "Amara")
    days = {r.claim.date.start for r in dated if r.claim.role != "mentioned" and r.claim.date}
    assert days == {date(2024, 5, 5)}


@pytest.mark.parametrize(
    "text",
    [
        "The Turkish army ruled out talks in Amara.",
        "The Turkish army refused to hold talks in Amara.",
    ],
)
def test_talks_that_are_refused_are_not_held(text):
    roles = {r.claim.role for r in read(text, "Amara") if not r.claim.negated}
    assert roles <= {"mentioned"}


def test_a_place_that_only_describes_another_has_no_deed():
    text = "Turkish troops attacked Basra, the old capital of Amara."
    found = triples(read(text, "Basra", "Amara"))
    assert ("Basra", "turkey", "attacked") in found
    assert {role for name, _, role in found if name == "Amara"} == {"mentioned"}


def test_an_accusation_keeps_its_doubt():
    (claim,) = [
        r.claim
        for r in read("The Turkish army was accused of shelling Amara.", "Amara")
        if r.claim.role == "attacked"
    ]
    assert claim.hedges == ("was accused of",)


def test_a_launch_is_not_told_a_second_time_as_operating():
    text = "The Iraqi army said it had launched “Heroes of Iraq” along Amara."
    assert triples(read(text, "Amara")) == {("Amara", "federal", "launched")}


@pytest.mark.parametrize(
    "text",
    [
        "Turkish troops attacked Amara, the capital of Maysan, from the east on Friday.",
        "Turkish troops attacked Amara, a town in Maysan, on Friday.",
        "Turkish troops attacked the capital of Maysan, Amara.",
        "Turkish troops attacked Maysan's capital, Amara.",
    ],
)
def test_a_place_that_only_describes_another_is_mentioned(text):
    assert triples(read(text, "Amara", "Maysan")) == {
        ("Amara", "turkey", "attacked"),
        ("Maysan", "unattributed", "mentioned"),
    }


def test_the_next_town_of_a_list_is_no_apposition():
    found = triples(read("Turkish troops entered Amara, the town of Balad and Kut.", "Balad"))
    assert found == {("Balad", "turkey", "operating")}


@pytest.mark.parametrize(
    "text",
    [
        "In Balad, the Turkish army's chief ruled out talks in Amara.",
        "In Balad, the Turkish army refused talks in Amara.",
        "In Balad, the Turkish army called off an attack on Amara.",
    ],
)
def test_what_is_refused_or_called_off_is_no_deed(text):
    assert {role for *_, role in triples(read(text, "Amara", "Balad"))} == {"mentioned"}


def test_talks_are_where_they_are_said_to_be_not_where_the_speaker_is():
    found = triples(read("In Balad, the Turkish army welcomed talks in Amara.", "Amara", "Balad"))
    assert ("Balad", "unattributed", "mentioned") in found


@pytest.mark.parametrize("verb", ["denied entering", "refused to enter", "failed to take"])
def test_what_was_left_undone_is_negated(verb):
    (reading,) = read(f"The Turkish army {verb} Amara.", "Amara")
    assert (reading.claim.layer, reading.claim.negated) == ("turkey", True)


def test_talks_that_may_be_held_are_not_held():
    found = triples(read("Talks may be held in Amara. Turkish troops left.", "Amara"))
    assert found == {("Amara", "unattributed", "mentioned")}


def test_a_town_and_the_villages_beside_another_come_under_control_together():
    text = "Turkish troops had taken control of Amara and several villages south of Balad."
    assert triples(read(text, "Amara", "south of Balad")) == {
        ("Amara", "turkey", "took_control"),
        ("south of Balad", "turkey", "took_control"),
    }


def test_a_control_that_lasts_has_an_open_end():
    (reading,) = read("Turkish forces have held Amara since October 2023.", "Amara")
    span = reading.claim.date
    assert reading.claim.role == "holding"
    assert span is not None
    assert (span.start, span.end) == (date(2023, 10, 1), None)


@pytest.mark.parametrize(
    ("text", "hedge"),
    [
        ("The Turkish army was accused of firing rockets at Amara.", "was accused of"),
        ("The Russian army accused the Turkish army of shelling Amara.", "accused"),
    ],
)
def test_an_accusation_is_hedged_and_falls_on_the_accused(text, hedge):
    (reading,) = read(text, "Amara")
    assert (reading.claim.layer, reading.claim.role) == ("turkey", "attacked")
    assert hedge in reading.claim.hedges


@pytest.mark.parametrize(
    "text",
    [
        "Turkish troops rested after a dam broke near Amara.",
        "Turkish troops searched houses after gunmen had fled to Amara.",
        "Turkish troops flew tents from Amara to Basra.",
        "Turkish troops are advancing towards Amara.",
        "Turkish police arrested a man from Amara.",
        "Turkish police arrested the mayor of Amara.",
        "Turkish troops used drones made in Amara.",
        "The wife of a Turkish soldier gave birth in Amara.",
        "Turkish soldiers voted in Amara.",
        "Turkish troops stopped shelling Amara.",
        "Turkish troops shelled Basra across Amara.",
    ],
)
def test_what_is_not_said_to_happen_at_a_place_is_not_put_there(text):
    claims = triples(read(text, *(name for name in ("Amara", "Basra") if name in text)))
    assert {role for place, _, role in claims if place == "Amara"} == {"mentioned"}


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Turkish troops evacuated families from Amara.", "operating"),
        ("Turkish troops helped to evacuate Amara.", "operating"),
        ("Turkish sailors waited. Turkish marines rescued men trapped in Amara.", "operating"),
        ("A convoy of the Turkish army reached Amara.", "operating"),
        ("Turkish troops crossed the river to seize Amara.", "planned"),
        ("Turkish troops will march on Amara.", "planned"),
        ("Turkish troops threatened to attack Amara.", "threat"),
        ("Turkish police fired tear gas in Amara.", "operating"),
        ("Turkish soldiers burned houses in Amara.", "attacked"),
    ],
)
def test_what_happens_at_a_place_is_put_there(text, role):
    assert ("Amara", "turkey", role) in triples(read(text, "Amara"))


def _dates(readings: tuple[Reading, ...], place: str) -> set[date | None]:
    found = [r.claim.date for r in readings if r.location and r.location.title == place]
    return {span.start if span else None for span in found}


def test_a_plan_has_not_the_date_of_its_announcement():
    text = "The Turkish army said on Monday that it would send troops to Amara."
    assert _dates(read(text, "Amara"), "Amara") == {None}
    later = "The Turkish army said on Monday that it would send troops to Amara on 20 May."
    assert _dates(read(later, "Amara"), "Amara") == {date(2024, 5, 20)}


def test_a_date_after_the_first_of_two_deeds_is_not_the_seconds():
    text = "Turkish troops seized Amara on Monday and now shell Basra."
    readings = read(text, "Amara", "Basra")
    assert _dates(readings, "Amara") == {date(2024, 5, 6)}
    assert _dates(readings, "Basra") == {None}


def test_the_host_of_talks_is_no_party_to_them():
    text = "Turkish troops waited. Turkey hosted talks in Amara between the army and the rebels."
    assert ("Amara", "turkey", "negotiating") not in {
        (r.location.title, r.claim.layer, r.claim.role)
        for r in read(text, "Turkey", "Amara", country="Turkey")
        if r.location and any(a.kind == "state" for a in r.claim.actors)
    }


def test_nobody_doubts_the_arrest_of_somebody_who_is_accused():
    text = "Turkish police arrested a man in Amara, who was accused of theft."
    (claim,) = [r.claim for r in read(text, "Amara")]
    assert claim.role == "operating"
    assert not claim.hedges


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Turkish troops tried to enter Amara.", "planned"),
        ("Turkish troops were ordered to hold Amara.", "planned"),
        ("Turkish troops will storm Amara within a week.", "planned"),
        ("Analysts expect that Turkish troops will attack Amara.", "threat"),
        ("Residents fear that ISIS might raid Amara.", "threat"),
    ],
)
def test_what_is_only_meant_or_feared_is_never_told_as_done(text, role):
    (reading,) = read(text, "Amara")
    assert reading.claim.role == role
    assert reading.claim.planned or reading.claim.hypothetical


def test_an_attack_by_nobody_named_is_joined_with_the_one_told_with_its_doer():
    text = "ISIS fighters shelled Amara on Monday. A clerk was killed in the shelling of Amara."
    told = [r.claim for r in read(text, "Amara") if r.claim.role != "mentioned"]
    assert [(claim.layer, claim.role) for claim in told] == [("isis", "attacked")]
    assert len(told[0].citations) == 2


def test_an_attribution_in_the_next_sentence_is_inferred_with_both_quotes():
    text = "A bomb attack on a post in Amara killed two men. The attack was attributed to ISIS."
    (claim,) = [r.claim for r in read(text, "Amara") if r.claim.role == "attacked"]
    assert (claim.layer, claim.inferred, len(claim.citations)) == ("isis", True, 2)
    assert claim.hedges == ("was attributed to",)


def test_those_who_speak_for_themselves_are_doubted():
    (reading,) = read("The Turkish army claimed that it had seized Amara.", "Amara")
    assert (reading.claim.role, bool(reading.claim.hedges)) == ("took_control", True)


def test_who_is_only_described_has_the_articles_words_and_no_side():
    (reading,) = read("Suspected bandits raided Amara and killed six villagers.", "Amara")
    assert (reading.claim.layer, reading.claim.actors[0].name) == (
        "armed-groups",
        "suspected bandits",
    )
    assert reading.claim.hedges


def test_the_state_of_another_country_gives_no_nation_to_bare_policemen():
    text = "The Russian army shelled Basra. Gunmen killed two policemen in Amara."
    claims = {(r.location.title, r.claim.layer) for r in read(text, "Amara", "Basra")}
    assert ("Amara", "russia") not in claims


def test_a_sentence_that_may_tell_an_event_and_gave_no_claim_is_listed():
    text = "Turkish troops entered Basra. Amara remembers the massacre of a century ago."
    digest = hashlib.sha256(text.encode()).hexdigest()
    analysis = analyse(Article(text=text, sha256=digest, published=date(2024, 5, 10)))
    places = [*at(text, "Basra"), *at(text, "Amara")]
    book, analysis = load_actors(), text_of(analysis, places)
    mentions = find_mentions(book, analysis, demonym)
    told = read_events(analysis, places, mentions, find_dates(analysis), book, demonym)
    claimed = {r.location.title for r in told.readings if r.claim.role != "mentioned"}
    listed = {name for item in told.unread for name in item.places}
    assert claimed | listed == {"Amara", "Basra"}


@pytest.mark.parametrize(
    "text",
    [
        "Turkish troops shelled Basra, citing a raid on Amara.",
        "Turkish jets bombed Basra in anger over an attack on Amara.",
    ],
)
def test_a_place_under_a_nouns_event_never_takes_the_doer_of_the_verb_above(text):
    claims = triples(read(text, "Amara", "Basra"))
    assert ("Basra", "turkey", "attacked") in claims
    assert not any(place == "Amara" and layer == "turkey" for place, layer, _ in claims)


@pytest.mark.parametrize(
    "text",
    [
        "Turkish troops foiled an attempt by ISIS fighters to enter Basra and sent help to Amara.",
        "Turkish troops stopped a bid by ISIS fighters to cross to Basra and handed men to Amara.",
        "Turkish troops beat back an attempt by ISIS to reach Basra and brought food to Amara.",
    ],
)
def test_what_was_done_is_no_part_of_what_another_attempted(text):
    found = read(text, "Amara", "Basra")
    claims = {(r.location.title, r.claim.layer) for r in found if r.location}
    assert ("Amara", "isis") not in claims


def test_a_stated_state_only_says_which_town_is_meant():
    text = "Turkish troops deployed in Amara, Maysan, on Monday."
    town, unit = at(text, "Amara")[0], at(text, "Maysan", form="region")[0]
    town, unit = _in_unit(town, "Maysan"), _as_unit(unit)
    digest = hashlib.sha256(text.encode()).hexdigest()
    analysis = analyse(Article(text=text, sha256=digest, published=date(2024, 5, 10)))
    book, analysis = load_actors(), text_of(analysis, [town, unit])
    mentions = find_mentions(book, analysis, demonym)
    told = read_events(analysis, [town, unit], mentions, [], book, demonym)
    claimed = {r.location.title for r in told.readings if r.claim.role != "mentioned"}
    assert claimed == {"Amara"}


def _in_unit(location: Location, unit: str) -> Location:
    return _with(location, replace(location.place, admin1=unit))


def _as_unit(location: Location) -> Location:
    return _with(location, replace(location.place, feature="A.ADM1"))


def _with(location: Location, place: Place) -> Location:
    resolutions = tuple(replace(r, place=place) for r in location.resolutions)
    return replace(location, place=place, resolutions=resolutions)
