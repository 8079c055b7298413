"""Decisions: a person has the last word, and a decision that no longer fits is told."""

import re
import tomllib
from dataclasses import astuple, replace
from datetime import date
from pathlib import Path

import pytest

from mapgen.compose import Frame, compose, identified
from mapgen.decisions import Outcome, apply, draft, load_decisions
from mapgen.decisions.fit import find_fit
from mapgen.decisions.values import Sides
from mapgen.errors import UsageError
from mapgen.model import (
    Actor,
    Analysis,
    Article,
    Citation,
    Claim,
    DateSpan,
    Geometry,
    Layer,
    Location,
    LonLat,
    MapDocument,
    Place,
    Reading,
    Resolution,
    Sentence,
    Toponym,
)
from mapgen.read import read
from mapgen.resources import data_path

TEXT = (
    "The army entered Alba. Rebels attacked Bruma, it said. The army entered Alba again in May. "
    "Nobody knows Corvo. It rained."
)
ARTICLE = Article(text=TEXT, sha256="a" * 64)
ARMY = Actor(id="army", name="army", side="army")
REBELS = Actor(id="rebels", name="rebels", side="rebels")
ALBA = Place(id="gn:1", name="Alba", point=LonLat(10.0, 50.0), feature="P.PPL", country="XX")
BRUMA = Place(id="gn:2", name="Bruma", point=LonLat(11.0, 50.0), feature="P.PPL", country="XX")
OTHER = Place(id="gn:3", name="Bruma", point=LonLat(12.0, 51.0), feature="P.PPL", country="YY")
SENTENCES = tuple(
    Sentence(start=TEXT.index(words), end=TEXT.index(words) + len(words), first=0, last=0,
             paragraph=0)
    for words in ("The army entered Alba.", "Rebels attacked Bruma, it said.",
                  "The army entered Alba again in May.", "Nobody knows Corvo.", "It rained.")
)  # fmt: skip
ANALYSIS = Analysis(
    article=ARTICLE, sentences=SENTENCES, tokens=(), entities=(), paragraphs=((0, len(TEXT)),)
)
HEAD = 'by = "the desk"\n'


def get(place_id: str) -> Place | None:
    return {"gn:1": ALBA, "gn:2": BRUMA, "gn:3": OTHER}.get(place_id)


def located(place: Place, at: int) -> Location:
    return Location(
        key=place.id,
        start=at,
        end=at + len(place.name),
        title=place.name,
        form="exact",
        geometry=Geometry("Point", (place.point.lon, place.point.lat)),
        anchor=place.point,
        place=place,
        geo_precision=1,
        where_prec=1,
        words="named town",
    )


def reading(sentence: str, place: Place | None, role: str, actor: Actor, **more: object) -> Reading:
    start = TEXT.index(sentence)
    end = start + len(sentence)
    claim = Claim(
        id="",
        role=role,
        layer=actor.side,
        actors=(actor,),
        action="",
        date=None,
        citations=(Citation(article=ARTICLE.sha256, quote=sentence, start=start, end=end),),
        **more,
    )
    where = located(place, TEXT.index(place.name, start)) if place else None
    return Reading(claim=claim, location=where)


READINGS = (
    reading("The army entered Alba.", ALBA, "operating", ARMY),
    reading("Rebels attacked Bruma, it said.", BRUMA, "attacked", REBELS),
    reading("The army entered Alba again in May.", ALBA, "operating", ARMY),
)
CORVO = Resolution(
    toponym=Toponym(
        start=TEXT.index("Corvo"), end=TEXT.index("Corvo") + 5, surface="Corvo", name="Corvo"
    ),
    place=None,
    score=0.0,
    reason="not in the gazetteer",
)


def decided(tmp_path: Path, text: str, readings: tuple[Reading, ...] = READINGS) -> Outcome:
    path = tmp_path / "decisions.toml"
    path.write_text(HEAD + text, encoding="utf-8")
    return apply(load_decisions(path), readings, (CORVO,), analysis=ANALYSIS, get=get)


def entry(action: str, quote: str, more: str = "", identity: str = "d1") -> str:
    return (
        f'[[decision]]\nid = "{identity}"\naction = "{action}"\nquote = "{quote}"\n{more}\n'
        'why = "checked"\n'
    )


def test_no_file_decides_nothing():
    outcome = apply(load_decisions(None), READINGS, (CORVO,), analysis=ANALYSIS, get=get)
    assert outcome == Outcome(readings=READINGS, resolutions=(CORVO,))


def test_accept_reviews_the_claims_of_its_quote_only(tmp_path):
    outcome = decided(tmp_path, entry("accept", "Rebels attacked Bruma"))
    assert [r.claim.reviewed for r in outcome.readings] == [False, True, False]
    assert outcome.applied == ("d1: accept “Rebels attacked Bruma”: checked (the desk)",)
    assert outcome.reviewers == ("the desk",)


def test_reject_takes_a_claim_off_the_map(tmp_path):
    outcome = decided(tmp_path, entry("reject", "Rebels attacked Bruma", 'place = "Bruma"'))
    assert outcome.readings == (READINGS[0], READINGS[2])


def test_reject_settles_a_name_without_a_place(tmp_path):
    outcome = decided(tmp_path, entry("reject", "Nobody knows Corvo", 'place = "Corvo"'))
    assert outcome.resolutions == ()
    assert outcome.stale == ()


def test_set_changes_role_side_and_date(tmp_path):
    to = 'to = { role = "threat", side = "army", actors = ["army"], date = 2020-07-11 }'
    claim = decided(tmp_path, entry("set", "Rebels attacked Bruma", to)).readings[1].claim
    assert (claim.role, claim.layer, claim.reviewed) == ("threat", "army", True)
    assert [actor.name for actor in claim.actors] == ["army"]
    assert (claim.date.start, claim.date.end) == (date(2020, 7, 11), date(2020, 7, 11))
    assert (claim.date.time_precision, claim.date.date_prec) == (1, 1)


def test_set_takes_a_date_away(tmp_path):
    dated = decided(
        tmp_path,
        entry("set", "attacked Bruma", 'to = { date = "2020-07-01", date_end = "2020-07-31" }')
        + entry("set", "Rebels", 'to = { date_precision = "week" }', "d2")
        + entry("set", "Rebels", 'to = { date = "none" }', "d3"),
    )
    assert dated.readings[1].claim.date is None
    assert len(dated.applied) == 3


def test_a_side_keeps_the_actor_and_is_its_side_from_then_on(tmp_path):
    claim = decided(tmp_path, entry("set", "Rebels", 'to = { side = "army" }')).readings[1].claim
    assert claim.layer == "army"
    assert [(actor.name, actor.side) for actor in claim.actors] == [("rebels", "army")]


def test_move_to_another_candidate_moves_the_whole_mark(tmp_path):
    more = 'occurrence = 1\nto = { place = "gn:3" }'
    outcome = decided(tmp_path, entry("move", "The army entered Alba", more))
    places = [r.location.place.id for r in outcome.readings]
    assert places == ["gn:3", "gn:2", "gn:3"]
    assert [r.claim.reviewed for r in outcome.readings] == [True, False, False]
    assert "checked" in outcome.readings[0].location.rule


def test_move_to_a_position_with_a_radius_is_a_circle(tmp_path):
    to = "to = { lon = 10.5, lat = 50.25, radius_km = 5 }"
    location = decided(tmp_path, entry("move", "Rebels", to)).readings[1].location
    assert (location.form, location.radius_km, location.anchor) == ("near", 5, LonLat(10.5, 50.25))
    assert (location.geo_precision, location.where_prec) == (2, 2)
    assert location.title == "Bruma"
    assert location.place is None


def test_rename_changes_the_title(tmp_path):
    outcome = decided(tmp_path, entry("rename", "Rebels", 'to = { title = "Bruma Pass" }'))
    assert outcome.readings[1].location.title == "Bruma Pass"


def test_add_brings_its_quote_and_settles_the_name(tmp_path):
    more = 'place = "Corvo"\nto = { role = "operating", side = "army", lon = 9.0, lat = 49.0 }'
    outcome = decided(tmp_path, entry("add", "Nobody knows Corvo.", more))
    (new,) = [r for r in outcome.readings if r not in READINGS]
    assert (new.claim.role, new.claim.layer, new.claim.reviewed) == ("operating", "army", True)
    assert new.claim.citations[0].quote == "Nobody knows Corvo."
    assert TEXT[slice(*new.claim.highlight)] == "Corvo"
    assert (new.location.title, new.location.anchor) == ("Corvo", LonLat(9.0, 49.0))
    assert outcome.resolutions == ()


def test_add_at_a_place_of_the_map_joins_its_mark(tmp_path):
    more = 'place = "Bruma"\nto = { role = "threat" }'
    outcome = decided(tmp_path, entry("add", "It rained.", more))
    assert outcome.readings[-1].location == READINGS[1].location


def test_a_lost_quote_is_stale_and_the_rest_still_applies(tmp_path):
    text = entry("accept", "The navy sank") + entry("accept", "Rebels", identity="d2")
    outcome = decided(tmp_path, text)
    assert outcome.stale == ("d1: accept “The navy sank”: the quote is no longer in the article",)
    assert outcome.readings[1].claim.reviewed


def test_a_lost_claim_is_stale(tmp_path):
    outcome = decided(tmp_path, entry("accept", "Rebels attacked", 'place = "Alba"'))
    assert outcome.stale == (
        "d1: accept “Rebels attacked” at Alba: no such claim or place there any more",
    )


def test_a_quote_may_be_broken_into_lines(tmp_path):
    text = entry("accept", "Rebels   attacked\\n  Bruma")
    assert decided(tmp_path, text).readings[1].claim.reviewed


@pytest.mark.parametrize(
    ("text", "line", "key", "problem"),
    [
        (entry("accept", "The army entered Alba"), 5, "quote", "occurs 2 times"),
        (entry("accept", "Rebels", 'colour = "red"'), 6, "colour", "unknown key"),
        (entry("set", "Rebels", 'to = { rolle = "threat" }'), 6, "to.rolle", "unknown key"),
        (entry("set", "Rebels", 'to = { role = "boss" }'), 6, "to.role", "none of"),
        (entry("move", "Rebels", "to = { lon = 10, lat = 95 }"), 6, "to.lat", "out of range"),
        (entry("move", "Rebels", "to = { lon = nan, lat = 5 }"), 6, "to.lon", "out of range"),
        (entry("move", "Rebels", "to = { lon = 10 }"), 6, "to.lat", "missing"),
        (entry("move", "Rebels", "to = { lon = 0, lat = 0 }"), 6, "to.lon", "no place"),
        (
            entry("add", "Rebels", "to = { role = 'threat', lat = -0.0, lon = 0.0 }"),
            6,
            "to.lon",
            "no place",
        ),
        (entry("move", "Rebels", 'to = { place = "gn:9" }'), 6, "to.place", "no such place"),
        (entry("set", "Rebels", 'to = { date = "2020-02-30" }'), 6, "to.date", "no such date"),
        (entry("set", "Rebels", "to = { date = 2020-02-30 }"), 6, "to", "date"),
        (entry("set", "Rebels", "[decision.to]\ndate = 2020-02-30"), 7, "date", "date"),
        (entry("set", "Rebels", 'to = { title = "X" }'), 6, "to.title", "no meaning"),
        (entry("set", "Rebels"), 2, "to", "needs"),
        (entry("add", "Rebels", 'to = { side = "army" }'), 6, "to", "needs role"),
        (entry("add", "Rebels", 'place = "Zug"\nto = { role = "threat" }'), 6, "place", "not on"),
        (entry("bless", "Rebels"), 4, "action", "none of"),
        (entry("accept", "Rebels", "occurrence = 0"), 6, "occurrence", "out of range"),
        (entry("accept", "Rebels") + entry("accept", "Alba again"), 9, "id", "duplicate id"),
        ('[[decision]]\nid = "x"\naction = "accept"\n', 2, "quote", "missing"),
        ('[[decision]]\nid = "x"\naction = "reject"\nquote = "Rebels"\n', 2, "why", "missing"),
        (entry("accept", "Rebels", 'ref = "here"'), 6, "ref", "no claim's reference"),
        ('[[ruling]]\nid = "x"\n', 1, "ruling", "unknown key"),
    ],
)
def test_a_mistake_is_told_with_file_line_and_key(text, line, key, problem, tmp_path):
    with pytest.raises(UsageError) as raised:
        decided(tmp_path, text)
    message = str(raised.value)
    assert "\n" not in message
    assert f"decisions.toml, line {line}: {key}: " in message
    assert problem.lower() in message.lower()


@pytest.mark.parametrize("data", [b"\xff\xfe\x00", b"by = ", b"[[decision]]\nid = 'a\n"])
def test_what_is_no_toml_is_told_in_one_line(data, tmp_path):
    path = tmp_path / "bad.toml"
    path.write_bytes(data)
    with pytest.raises(UsageError, match=r"bad\.toml") as raised:
        load_decisions(path)
    assert "\n" not in str(raised.value)


@pytest.mark.parametrize("name", ["missing.toml", "."])
def test_what_cannot_be_read_is_a_usage_error(name, tmp_path):
    with pytest.raises(UsageError, match="cannot be read"):
        load_decisions(tmp_path / name)


def document(outcome: Outcome) -> MapDocument:
    frame = Frame(
        layer_for=lambda layer: Layer(id=layer, name=layer, sides=(layer,), slot=0),
        reviewers=outcome.reviewers,
    )
    return compose(ANALYSIS, outcome.readings, outcome.resolutions, frame)


def undecided(readings: tuple[Reading, ...] = READINGS) -> MapDocument:
    return document(Outcome(readings=readings, resolutions=(CORVO,)))


def test_a_draft_holds_every_claim_and_every_name_without_a_place():
    unplaced = replace(reading("It rained.", None, "threat", REBELS))
    rows = tomllib.loads(draft(undecided((*READINGS, unplaced))))["decision"]
    assert [row.get("place") for row in rows] == ["Alba", "Alba", "Bruma", None, "Corvo"]
    assert len({row["id"] for row in rows}) == 5


def test_a_draft_as_written_reviews_nothing(tmp_path):
    path = tmp_path / "draft.toml"
    path.write_text(draft(undecided()), encoding="utf-8")
    outcome = apply(load_decisions(path), READINGS, (CORVO,), analysis=ANALYSIS, get=get)
    assert outcome == Outcome(readings=READINGS, resolutions=(CORVO,))


def test_a_draft_that_a_person_accepts_reviews_the_map(tmp_path):
    path = tmp_path / "draft.toml"
    text = draft(undecided()).replace('"undecided"', '"accept"').replace('by = ""', 'by = "me"')
    path.write_text(text.replace('why = ""', 'why = "read"'), encoding="utf-8")
    readings = identified(READINGS)
    outcome = apply(load_decisions(path), readings, (CORVO,), analysis=ANALYSIS, get=get)
    assert outcome.stale == ()
    assert document(outcome).reviewed_by == "me"


def test_half_a_review_leaves_the_map_unreviewed(tmp_path):
    outcome = decided(tmp_path, entry("accept", "Rebels"))
    assert document(outcome).reviewed_by == ""


def test_a_mention_in_two_sentences_is_reviewed_sentence_by_sentence(tmp_path):
    first = reading("The army entered Alba.", ALBA, "mentioned", ARMY)
    second = reading("The army entered Alba again in May.", ALBA, "mentioned", ARMY)
    both = replace(
        first.claim, actors=(), citations=(*first.claim.citations, *second.claim.citations)
    )
    bare = (replace(first, claim=both),)
    half = entry("accept", "entered Alba again")
    assert document(decided(tmp_path, half, bare)).reviewed_by == ""
    (claim,) = document(decided(tmp_path, half, bare)).marks[0].claims
    assert claim.citations == both.citations
    whole = half + entry("accept", "The army entered Alba.", identity="d2")
    assert document(decided(tmp_path, whole, bare)).reviewed_by == "the desk"


def test_hostile_words_stay_inside_their_strings():
    quote = 'a "q" \\ \u2028 \x07 \x7f\n[[decision]]\n# x'
    claim = replace(
        READINGS[0].claim,
        citations=(Citation(article="a" * 64, quote=quote, start=0, end=len(quote)),),
    )
    evil = replace(READINGS[0], claim=claim)
    evil = replace(evil, location=replace(evil.location, rule="x\n[[decision]]", title='"]\n'))
    (row, _) = tomllib.loads(draft(undecided((evil,))))["decision"]
    assert row["quote"] == quote
    assert row["place"] == '"]\n'


def test_every_quote_of_our_own_decisions_stands_once_in_the_story():
    article = read(str(data_path("heroes-of-iraq", "article.md")))
    ours = load_decisions(data_path("heroes-of-iraq", "decisions.toml"))
    assert ours.decisions
    for decision in ours.decisions:
        assert find_fit(decision, article).kind == "exact", decision.id


FOUND = Resolution(
    toponym=Toponym(start=TEXT.index("Alba"), end=TEXT.index("Alba") + 4, surface="Alba"),
    place=ALBA,
    score=0.9,
    reason="the only place of this name",
)
HOMES = Sides(single=frozenset({"army", "rebels"}), joint=frozenset({"both"}))


def carried_out(case: str, path: Path) -> list[str]:
    """Say what one decision makes of the claims: what has changed, and what is told of it."""
    action, quote, more = (part.strip() for part in case.split("|"))
    path.write_text(HEAD + entry(action, quote, more.replace("; ", "\n")), encoding="utf-8")
    dated = replace(READINGS[1].claim, date=DateSpan(start=None, end=None, words="then", at=3))
    readings = (READINGS[0], replace(READINGS[1], claim=dated), READINGS[2])
    analysis = replace(ANALYSIS, article=replace(ARTICLE, published=date(2021, 1, 1)))
    try:
        outcome = apply(
            load_decisions(path), readings, (FOUND, CORVO), analysis=analysis, get=get, sides=HOMES
        )
    except UsageError as error:
        told = re.sub(r"(known are|is none of) .*", r"\1 ...", str(error))
        return [f"error: {told.removeprefix(str(path))}"]
    lines = [changed_line(r) for r in outcome.readings if r not in readings]
    gone = [r.claim.citations[0].quote for r in readings if r not in outcome.readings]
    return [
        *lines,
        *(f"gone or changed: {quote}" for quote in gone),
        *(f"names: {len(outcome.resolutions)}" for _ in range(len(outcome.resolutions) != 2)),
        *(f"applied: {line}" for line in outcome.applied),
        *(f"stale: {line}" for line in outcome.stale),
        *(f"doubt: {line}" for line in outcome.doubts),
        f"counts: {astuple(outcome.tally)} by {outcome.reviewers} {sorted(outcome.settled)}",
    ]


def changed_line(reading: Reading) -> str:
    claim, where, day = reading.claim, reading.location, reading.claim.date
    parts = [
        claim.role, claim.event, claim.layer,
        ", ".join(f"{actor.name} ({actor.side}) {actor.id}" for actor in claim.actors),
        "".join(f"to {actor.name} ({actor.side}) {actor.id}" for actor in claim.targets),
        f"{day.start} to {day.end} {day.time_precision} {day.date_prec} “{day.words}” {day.at}"
        if day else "no date",
        *(name for name in ("negated", "planned", "reviewed", "inferred") if getattr(claim, name)),
        *claim.hedges, f"“{claim.citations[0].quote}”",
        f"marked {claim.highlight}" if claim.highlight else "",
    ]  # fmt: skip
    if where:
        parts += [
            where.title, where.key, where.form, str((where.geo_precision, where.where_prec)),
            f"± {where.radius_km}", where.words, where.rule,
            f"{where.geometry.type} {where.anchor}" if where.geometry else "",
            "~" if where.approximate else "", f"{where.start}-{where.end}",
        ]  # fmt: skip
    return " | ".join(part for part in parts if part)


def test_a_decision_does_what_the_table_says(tmp_path, pinned):
    pinned("decisions", lambda case: carried_out(case, tmp_path / "d.toml"))


def test_the_last_of_several_places_of_a_quote_can_be_meant(tmp_path):
    outcome = decided(tmp_path, entry("accept", "The army entered Alba", "occurrence = 2"))
    assert [r.claim.reviewed for r in outcome.readings] == [False, False, True]
