"""PLOVER-style table: POLECAT's forty columns, filled where the article says so."""

from collections.abc import Iterator
from datetime import date

from mapgen.export.codebooks import codes, country, plover
from mapgen.export.rows import Cell, pairs, publisher_of
from mapgen.export.tabular import table
from mapgen.model import Actor, Claim, MapDocument, Mark, geonames_number
from mapgen.vocabulary import load_vocabulary

__all__ = ["COLUMNS", "EXPLAIN", "to_plover"]

COLUMNS = (
    "Event ID", "Event Date", "Event Type", "Event Mode", "Intensity", "Quad Code", "Contexts",
    "Actor Name", "Actor Country", "Actor COW", "Primary Actor Sector", "Actor Sectors",
    "Actor Title", "Actor Name Raw", "Wikipedia Actor ID",
    "Recipient Name", "Recipient Country", "Recipient COW", "Primary Recipient Sector",
    "Recipient Sectors", "Recipient Title", "Recipient Name Raw", "Wikipedia Recipient ID",
    "Placename", "City", "District", "Province", "Country", "Latitude", "Longitude", "GeoNames ID",
    "Raw Placename", "Feature Type", "Source", "Publication Date", "Story People",
    "Story Organizations", "Story Locations", "Language", "Version",
)  # fmt: skip
"""POLECAT's columns, in POLECAT's order."""

EXPLAIN = """\
PLOVER-style, in the columns of POLECAT (comma-separated here): one row per claim whose event or
role PLOVER has a type for, by an actor, and not denied. Weather and accidents have no type there
and are left out. What is planned has the context "future", what is possible, feared or was tried
"hypothetical"; do not count them as done. Event Mode "firearms" needs a shot in the quotes.
Intensity, COW and Wikipedia ids, titles, districts and the people and organisations of the story
stay empty. Event ID is the map's own (mark and claim); an interval is reduced to its first day, an
area to one point, several actors are joined by "; ".
"""


def to_plover(document: MapDocument) -> bytes:
    """Return the claims that PLOVER has a type for as CSV in UTF-8."""
    return table(COLUMNS, _rows(document))


def _rows(document: MapDocument) -> Iterator[dict[str, Cell]]:
    roles = load_vocabulary().of_kind("done", "unreal")
    for mark, claim in pairs(document):
        event, mode = codes("plover", claim.event, claim.role)
        if claim.role in roles and event and claim.actors and not claim.negated:
            yield _row(document, mark, claim, event, _said(mode, claim))


def _said(mode: str, claim: Claim) -> str:
    """Return a mode whose words stand in the quotes, where it has words: no shot is supposed."""
    words = plover()["said"].get(mode)
    quotes = " ".join(cited.quote for cited in claim.citations).lower()
    return mode if not words or any(word in quotes for word in words) else ""


def _row(
    document: MapDocument, mark: Mark | None, claim: Claim, event: str, mode: str
) -> dict[str, Cell]:
    start = claim.date.start if claim.date else None
    article = next(
        (ref for ref in document.articles
         if claim.citations and ref.sha256 == claim.citations[0].article),
        None,
    )  # fmt: skip
    return {
        **dict.fromkeys(COLUMNS),
        "Event ID": f"{mark.id}-{claim.id}" if mark else claim.id,
        "Event Date": start.isoformat() if start else None,
        "Event Type": event,
        "Event Mode": mode,
        "Quad Code": _quad(event),
        "Contexts": "; ".join(_contexts(claim, article.published if article else None)),
        **_people("Actor", claim.actors),
        **_people("Recipient", claim.targets),
        **(_place(mark) if mark else {}),
        "Raw Placename": _as_written(claim),
        "Source": publisher_of(document, claim),
        "Publication Date": article.published.isoformat()
        if article and article.published
        else None,
        "Language": article.lang if article else None,
        "Version": "mapgen, PLOVER-style",
    }


def _quad(event: str) -> str:
    found = (
        name
        for name, types in plover().items()
        if event in types and name not in {"sector", "said"}
    )
    return next(found, "").replace("_", " ").upper()


def _contexts(claim: Claim, published: date | None) -> Iterator[str]:
    planned = claim.planned or claim.role == "planned"
    end = claim.date.end if claim.date else None
    over = end is not None and published is not None and end < published
    if planned and not over:
        yield "future"
    if claim.hypothetical or (planned and over):  # tried on a day that is past
        yield "hypothetical"


def _people(title: str, people: tuple[Actor, ...]) -> dict[str, Cell]:
    sectors = [plover()["sector"].get(actor.kind, "") for actor in people]
    known = list(dict.fromkeys(sector for sector in sectors if sector))
    states = [actor.name for actor in people if actor.kind == "state"]
    return {
        f"{title} Name": "; ".join(actor.name for actor in people),
        f"{title} Country": "; ".join(states),
        f"Primary {title} Sector": sectors[0] if sectors else None,
        f"{title} Sectors": "; ".join(known),
    }


def _place(mark: Mark) -> dict[str, Cell]:
    name, _ = country(mark.country)
    return {
        "Placename": mark.title,
        "City": mark.title if mark.form == "exact" else None,
        "Province": mark.admin1,
        "Country": name,
        "Latitude": round(mark.anchor.lat, 5) if mark.anchor else None,
        "Longitude": round(mark.anchor.lon, 5) if mark.anchor else None,
        "GeoNames ID": geonames_number(mark.place_id),
    }


def _as_written(claim: Claim) -> str | None:
    """Return the place as the article writes it."""
    if claim.highlight is None or not claim.citations:
        return None
    first = claim.citations[0]
    start, end = (at - first.start for at in claim.highlight)
    return first.quote[start:end] if 0 <= start < end <= len(first.quote) else None
