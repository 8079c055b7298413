"""Who does what where, on invented reports whose expectations were written before they were read.

`articles.toml` was written before the rules existed, `held_out.toml` and `last.toml` after them;
`outside_d.toml` and `outside_e.toml` by an annotator who had seen neither the code nor its output.
Each set was first scored unseen (precision, recall of place, side and role, places given):
articles .91, .92; held_out .79, .61; last .85, .89; outside_d .86, .65; outside_e .93, .68; the
whole way outside_d .78, .38 and outside_e .96, .33, where most places were missing from the
gazetteer. Then rules were mended, so that what their floors pin is no longer an unseen figure.

`outside_f.toml`, by the same annotator, stayed closed until all of that was done, and nothing was
mended after it: .94, .89 with the places given, .96, .73 the whole way (.93, .83 and .92, .54 with
the rules before). Its floors are those of unseen text, as long as nobody mends rules by it.
"""

import functools
import hashlib
import re
import sys
import tomllib
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from mapgen.actors import find_mentions, load_actors
from mapgen.actors.forces import known_forces
from mapgen.actors.words import slug
from mapgen.areas import Areas
from mapgen.dates import find_dates
from mapgen.events import read_events
from mapgen.locate import locate
from mapgen.model import Article, Location, LonLat, Place, Reading, Resolution, Toponym
from mapgen.recognise import recognise
from mapgen.resolve import resolve
from mapgen.text import text_of
from mapgen.text.analyse import analyse

HERE = Path(__file__).parent
SETS = ("articles", "held_out", "last", "outside_d", "outside_e", "outside_f")
FLOORS = {  # set -> (sha256 of the file, precision, recall) with the places given
    "articles": ("83a5dd9e76218365", 0.95, 0.95),
    "held_out": ("6ae14f0d311ab8ca", 0.90, 0.85),
    "last": ("3857dd3b1ffbc59d", 0.95, 0.90),
    "outside_d": ("4fe43cea319c776b", 0.95, 0.92),
    "outside_e": ("182a9f944517f732", 0.95, 0.88),
    "outside_f": ("7aac7b2126b97833", 0.93, 0.88),
}
WHOLE_WAY = {  # sets -> (precision, recall), places found by mapgen itself
    ("articles", "held_out", "last"): (0.92, 0.66),
    ("outside_d", "outside_e"): (0.95, 0.75),
    ("outside_f",): (0.94, 0.72),
}
QUIET = frozenset({"mentioned", "happened"})
"""Roles that the annotators of these sets were not asked for."""
UNASKED = frozenset({"armed-groups", "security", "organisations", "civilians"})
"""Layers of those who are only described: the guide of these sets asked for named sides alone."""

Triple = tuple[str, str, str]


@dataclass(frozen=True)
class Report:
    name: str
    text: str
    published: date
    places: tuple[str, ...]
    countries: tuple[str, ...]
    in_organisation: tuple[str, ...]
    expect: frozenset[Triple]
    negated: frozenset[Triple]
    hedged: frozenset[Triple]
    absent: tuple[str, ...]

    @property
    def article(self) -> Article:
        digest = hashlib.sha256(self.text.encode()).hexdigest()
        return Article(text=self.text, sha256=digest, published=self.published)


def _reports(name: str) -> list[Report]:
    rows = tomllib.loads((HERE / f"{name}.toml").read_text(encoding="utf-8"))["article"]
    return [
        Report(
            name=row["id"],
            text=row["text"],
            published=row["published"],
            places=tuple(row["places"]),
            countries=tuple(row.get("countries", ())),
            in_organisation=tuple(row.get("in_organisation", ())),
            expect=_expected(row["expect"]),
            negated=_expected(row.get("negated", ())),
            hedged=_expected(row.get("hedged", ())),
            absent=tuple(row["absent"]),
        )
        for row in rows
    ]


@functools.cache
def _sides() -> dict[str, str]:
    """Return the side of each force that is known, by every name of it."""
    return {
        slug(name): force.party.side.id
        for force in known_forces()
        if force.party
        for name in (*force.entry.aliases, *force.entry.generic)
    }


def _expected(rows) -> frozenset[Triple]:
    """Read expectations, which call a known force by the words of their own article.

    Since forces are known by name, "eln" and "national-liberation-army" are one side.
    """
    ids = _sides()
    return frozenset((place, ids.get(layer, layer), role) for place, layer, role in rows)


ALL = [pytest.param(report, id=report.name) for name in SETS for report in _reports(name)]


def _given(report: Report, gazetteer) -> tuple[Location, ...]:
    """Hand the places over as if they had been found, every one at (0, 0)."""
    found = []
    for name in (*report.places, *report.countries):
        for match in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", report.text):
            found += [_location(report, name, match.start(), match.end(), gazetteer)]
    return tuple(sorted(found, key=lambda location: location.start))


def _location(report: Report, name: str, start: int, end: int, gazetteer) -> Location:
    country = name in report.countries
    place = Place(id=f"given:{name}", name=name, point=LonLat(0, 0), feature="P.PPL")
    if country:
        place = gazetteer.lookup(name)[0]
    kind = "in_organisation" if name in report.in_organisation else "name"
    toponym = Toponym(start=start, end=end, surface=name, kind=kind)
    return Location(
        key=place.id,
        start=start,
        end=end,
        title=name,
        form="country" if country else "exact",
        geometry=None,
        anchor=None,
        place=place,
        geo_precision=1,
        where_prec=1,
        resolutions=(Resolution(toponym=toponym, place=place, score=1, reason="given"),),
    )


@pytest.fixture(scope="module")
def given(gazetteer):
    """Readings of each report with its places given."""
    return {r.name: _read(r, gazetteer, None) for name in SETS for r in _reports(name)}


@pytest.fixture(scope="module")
def whole_way(gazetteer):
    """Readings of each report by mapgen alone."""
    with Areas() as areas:
        return {r.name: _read(r, gazetteer, areas) for name in SETS for r in _reports(name)}


def _read(report: Report, gazetteer, areas: Areas | None) -> tuple[Reading, ...]:
    analysis = analyse(report.article)
    if areas is None:
        locations = _given(report, gazetteer)
    else:
        toponyms = recognise(analysis, gazetteer)
        locations = locate(
            analysis, resolve(analysis, toponyms, gazetteer.lookup, fuzzy=gazetteer.fuzzy), areas
        )
    book, text = load_actors(), text_of(analysis, locations)
    mentions = find_mentions(book, text, gazetteer.demonym, gazetteer.lookup)
    told = read_events(text, locations, mentions, find_dates(text), book, gazetteer.demonym)
    return told.readings


def _name(location: Location, report: Report) -> str:
    """Return the report's own name for a location, or its title where it has none."""
    words = report.text[location.start : location.end].casefold()
    said = f"{words} {location.title.casefold()}"
    return next((p for p in report.places if p.casefold() in said), location.title)


def _triples(readings, report: Report) -> set[Triple]:
    return {
        (_name(r.location, report), r.claim.layer, r.claim.role)
        for r in readings
        if r.location is not None
        and r.claim.role not in QUIET
        and (r.claim.layer not in UNASKED or _triple(r, report) in report.expect)
    }


def _triple(reading: Reading, report: Report) -> Triple:
    return (_name(reading.location, report), reading.claim.layer, reading.claim.role)


def _say(line: str) -> None:
    """Print a line; pytest shows it with -rA."""
    sys.stdout.write(f"{line}\n")


def _score(readings, reports) -> tuple[float, float]:
    right = wrong = missed = 0
    for report in reports:
        got = _triples(readings[report.name], report)
        right += len(got & report.expect)
        wrong += len(got - report.expect)
        missed += len(report.expect - got)
        for label, rows in (("wrong", got - report.expect), ("missed", report.expect - got)):
            for row in sorted(rows):
                _say(f"  {report.name}: {label} {row}")
    return right / max(1, right + wrong), right / max(1, right + missed)


@pytest.mark.parametrize("name", SETS)
def test_claims_are_right_and_found_where_places_are_given(given, name):
    digest, precision_floor, recall_floor = FLOORS[name]
    assert hashlib.sha256((HERE / f"{name}.toml").read_bytes()).hexdigest()[:16] == digest, (
        "the reports changed: look at the floors again"
    )
    precision, recall = _score(given, _reports(name))
    _say(f"{name}: precision {precision:.2f}, recall {recall:.2f}, places given")
    assert precision >= precision_floor
    assert recall >= recall_floor


@pytest.mark.parametrize("sets", WHOLE_WAY, ids="+".join)
def test_claims_are_right_and_found_the_whole_way(whole_way, sets):
    precision_floor, recall_floor = WHOLE_WAY[sets]
    precision, recall = _score(whole_way, [r for name in sets for r in _reports(name)])
    _say(f"{sets}: precision {precision:.2f}, recall {recall:.2f}, the whole way")
    assert precision >= precision_floor
    assert recall >= recall_floor


@pytest.mark.parametrize("report", ALL)
def test_datelines_speakers_and_bystanders_carry_no_claim(given, report):
    claimed = {place for place, _, _ in _triples(given[report.name], report)}
    assert not claimed & set(report.absent)


@pytest.mark.parametrize("report", ALL)
def test_every_place_is_accounted_for(given, report):
    seen = {r.location.title for r in given[report.name] if r.location is not None}
    assert seen == set(report.places) | set(report.countries)


@pytest.mark.parametrize("report", ALL)
def test_every_quote_is_the_articles_own_sentence(whole_way, report):
    for reading in whole_way[report.name]:
        assert reading.claim.citations
        for citation in reading.claim.citations:
            assert citation.article == report.article.sha256
            assert report.text[citation.start : citation.end] == citation.quote


@pytest.mark.parametrize("report", ALL)
def test_denials_and_doubts_stay_on_the_claim(given, report):
    for reading in given[report.name]:
        if reading.location is None:
            continue
        triple = (reading.location.title, reading.claim.layer, reading.claim.role)
        if triple in report.expect:
            assert reading.claim.negated == (triple in report.negated)
        if triple in report.hedged:
            assert reading.claim.hedges
