"""Owns the archive page: the events of a corpus on one page, density that turns to marks."""

import base64
import functools
import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from mapgen.actors import DESCRIBED, ActorBook, load_actors
from mapgen.lang import Cldr
from mapgen.model import SourceRef
from mapgen.render.archive_ground import ground_of_events
from mapgen.render.packed import pack
from mapgen.render.sheets import leaflet_file
from mapgen.render.style import SHAPES, theme_css
from mapgen.render.words import load_words
from mapgen.vocabulary import load_vocabulary

__all__ = ["archive_page"]

_ASSETS = Path(__file__).resolve().parent / "assets" / "archive"
_SCALE = 10_000  # units of a degree: about ten metres
_SIGNS = 8  # named sides with a colour and shape of their own
_QUOTES = 3  # sentences an event shows; the tables have all

Row = Mapping[str, Any]


def archive_page(
    events: Iterable[Row],
    claims: Iterable[Row],
    articles: Iterable[Row],
    *,
    title: str,
    lang: str = "en",
    sources: Sequence[SourceRef] = (),
    book: ActorBook | None = None,
) -> str:
    """Return one self-contained page of a corpus's events; same rows, same characters.

    Parameters
    ----------
    events, claims, articles : iterable of mapping
        Rows of the corpus's tables. Events without a point are in the table, not on the map.
    title : str
        The headline.
    lang : str
        Language of the page.
    sources : sequence of SourceRef
        Whose data the places and the ground are; each is named with its licence.
    book : ActorBook, optional
        Who has which colour; the packaged sides otherwise.

    Raises
    ------
    UsageError
        If there is no such language.
    """
    import jinja2

    words = load_words(lang)
    lands = dict(words.cldr.territories)
    data = _columns(list(events), claims, list(articles), book or load_actors(), lands)
    ground = ground_of_events(words.code, data["lon"], data["lat"], _SCALE)
    strings = {key.split(".", 1)[1]: words.catalogue.strings[key]
               for key in words.catalogue.strings if key.startswith("archive.")}  # fmt: skip
    strings |= {f"event.{key}": words.text(f"event.{key}") for key in load_vocabulary().events}
    strings["cldr"] = _calendar(words.cldr)
    scripts = (leaflet_file("leaflet.js"), _sources("js"))
    env = jinja2.Environment(
        loader=jinja2.FileSystemLoader(_ASSETS), autoescape=True, undefined=jinja2.StrictUndefined
    )
    page: str = env.get_template("archive.html.j2").render(
        words=words,
        title=title,
        count=len(data["lon"]),
        sources=sources,
        csp=_policy(scripts),
        css="\n".join((leaflet_file("leaflet.css"), theme_css(), _sources("css"))),
        scripts=scripts,
        strings=json.dumps(strings, ensure_ascii=False).translate(_ESCAPES),
        ground=json.dumps(ground, ensure_ascii=False, separators=(",", ":")).translate(_ESCAPES),
        data=pack(json.dumps(data, ensure_ascii=False, separators=(",", ":"))),
    )
    return page.encode("utf-8", "replace").decode()


class _Index:
    """Texts by number, so that each stands once."""

    def __init__(self) -> None:
        self._at: dict[str, int] = {}

    def __call__(self, text: str | None) -> int:
        return -1 if not text else self._at.setdefault(text, len(self._at))

    def texts(self) -> list[str]:
        return list(self._at)


def _columns(
    events: Sequence[Row],
    claims: Iterable[Row],
    articles: Sequence[Row],
    book: ActorBook,
    lands: Mapping[str, str],
) -> dict[str, Any]:
    number = {row["article_id"]: n for n, row in enumerate(articles)}
    by_key = {f"{row['article_id']}#{row['claim_id']}": row for row in claims}
    types, sides, places, countries, sources = (_Index() for _ in range(5))
    columns: dict[str, list[Any]] = {name: [] for name in _COLUMNS}
    ids: dict[str, str] = {}  # name of a side -> its id
    for event in sorted(events, key=_newest_first):
        cited = [by_key[key] for key in event["claims"] if key in by_key]
        point = event["lon"] is not None
        own = event.get("sides", ())
        told = event["actors"]
        ids |= dict(zip(told, own if len(own) == len(told) else told, strict=True))
        add = {
            "lon": round(event["lon"] * _SCALE) if point else None,
            "lat": round(event["lat"] * _SCALE) if point else None,
            "start": _day(event["date_start"]),
            "end": _day(event["date_end"]),
            "type": types((event["types"] or [""])[0]),
            "form": _form(cited),
            "sides": [sides(name) for name in event["actors"][:4]],
            "place": places(event["place"]),
            "country": countries(event["country"]),
            "sources": [sources(row["publisher"]) for row in cited[:6]],
            "families": event["families"],
            "denied": int(event["denied"]),
            "differs": len(event["contradictions"]),
            "hedged": int(any(row["hedged"] for row in cited)),
            "reviewed": int(bool(cited) and all(row["reviewed"] for row in cited)),
            "quotes": _quotes(cited, number),
        }
        for name, value in add.items():
            columns[name].append(value)
    return columns | {
        "scale": _SCALE,
        "slots": _slots(ids, sides.texts(), columns["sides"], book),
        "names": {"type": types.texts(), "sides": sides.texts(), "place": places.texts(),
                  "country": [lands.get(code, code) for code in countries.texts()],
                  "sources": sources.texts()},
        "articles": [
            [row["title"] or row["source"], row["publisher"] or "", row["published"] or "",
             _safe(row["url"])]
            for row in articles
        ],
    }  # fmt: skip


_COLUMNS = ("lon", "lat", "start", "end", "type", "form", "sides", "place", "country", "sources",
            "families", "denied", "differs", "hedged", "reviewed", "quotes")  # fmt: skip


_FORMS = {"exact": 0, "near": 1, "region": 2, "vague": 2, "country": 2, "band": 3}
"""How well a place is known: itself, near it, only its region, along a border or between two."""


def _form(cited: Sequence[Row]) -> int:
    """Return how well the place of an event is known; no better than its first telling has it."""
    return _FORMS[(cited[0].get("form") if cited else None) or "exact"]


def _newest_first(event: Row) -> tuple[bool, int, str]:
    """Order events by their day, the latest first; those without one come last."""
    day = _day(event["date_start"])
    return day is None, -(day or 0), event["event"]


def _slots(
    ids: Mapping[str, str], names: Sequence[str], told: Iterable[Sequence[int]], book: ActorBook
) -> list[int]:
    """Return the slot of the colour and shape of each side, -1 where it has none of its own.

    Those told of most have one, and it depends on who they are, as on the map of an article.
    """
    often = Counter(side for sides in told for side in sides[:1])
    most = sorted(often.items(), key=lambda one: (-one[1], names[one[0]]))
    named = [side for side, _ in most if ids[names[side]] not in DESCRIBED][:_SIGNS]
    chosen = [ids[names[side]] for side in named]
    slots = book.slots_for([*chosen, *DESCRIBED])
    known = {*chosen, *DESCRIBED}
    found = [slots[ids[name]] if ids[name] in known else -1 for name in names]
    return [slot if slot < len(SHAPES) else -1 for slot in found]


def _calendar(cldr: Cldr) -> dict[str, Any]:
    """Return what the page needs to write a day in its language."""
    patterns = dict(cldr.patterns)
    return {
        "months": cldr.months,
        "alone": cldr.alone,
        "short": cldr.short,
        "digits": cldr.digits,
        "patterns": {name: patterns[name] for name in ("day", "month", "axis", "axis_month")},
    }


def _quotes(cited: Sequence[Row], number: Mapping[str, int]) -> list[Any]:
    found = {row["quote"]: number.get(row["article_id"], -1) for row in cited if row["quote"]}
    return [[quote, at] for quote, at in list(found.items())[:_QUOTES]]


def _safe(url: str | None) -> str:
    return url if url and url.lower().startswith(("http://", "https://")) else ""


def _day(text: str | None) -> int | None:
    """Return a day's number, days since 1970-01-01, so that the page needs no time zone."""
    return date.fromisoformat(text).toordinal() - 719_163 if text else None


_ESCAPES = str.maketrans({letter: f"\\u{ord(letter):04x}" for letter in "<>&\u2028\u2029"})


def _policy(scripts: Sequence[str]) -> str:
    digests = (hashlib.sha256(text.encode()).digest() for text in scripts)
    hashes = " ".join(f"'sha256-{base64.b64encode(digest).decode()}'" for digest in digests)
    return (
        f"default-src 'none'; script-src {hashes}; style-src 'unsafe-inline'; img-src data:; "
        "base-uri 'none'; form-action 'none'"
    )


@functools.cache
def _sources(suffix: str) -> str:
    paths = sorted(_ASSETS.glob(f"*.{suffix}"))
    return "\n".join(path.read_text(encoding="utf-8") for path in paths)
