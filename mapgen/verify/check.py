"""Runs every check on a map."""

from collections.abc import Sequence
from itertools import chain
from pathlib import Path

from mapgen.config import Config
from mapgen.errors import InputError
from mapgen.export.mapfile import MapFile, open_map
from mapgen.files import is_file
from mapgen.model import Article
from mapgen.read import Overrides, read
from mapgen.verify.compare import SAME, check_rebuilt
from mapgen.verify.desk import check_desk
from mapgen.verify.evidence import check_evidence
from mapgen.verify.page import check_page, check_same
from mapgen.verify.problems import Problem, Report, gathered
from mapgen.verify.quotes import check_quotes
from mapgen.verify.rebuild import conditions, rebuild
from mapgen.verify.remake import check_remade, unproved
from mapgen.verify.seals import check_seals

__all__ = ["verify", "verify_file"]

_PAGES = frozenset({".html", ".htm", ".xhtml", ".svg", ".xml"})
_CONSISTENT = (
    "checked without the article: its digests show that the map was not edited since it was "
    "written, unless they were made anew; they prove consistency, not origin"
)


def verify(
    found: MapFile, articles: Sequence[Article] = (), beside: MapFile | None = None
) -> tuple[Problem, ...]:
    """Check a map; empty when nothing is wrong.

    Parameters
    ----------
    found : MapFile
    articles : sequence of Article
        The articles it was made from, or what they are now; none checks no quotes.
    beside : MapFile, optional
        The same map in the other format: a page and its GeoJSON.
    """
    checks = [
        check_evidence(found.document),
        check_seals(found),
        check_page(found),
        check_remade(found),
        check_desk(found),
    ]
    if articles:
        checks.append(check_quotes(found.document, articles))
    if beside is not None:
        checks.append(check_same(found, beside))
    return gathered(chain.from_iterable(checks))


def verify_file(
    path: Path,
    articles: Sequence[str] = (),
    *,
    anew: Config | None = None,
    said: Overrides | None = None,
) -> Report:
    """Check a map in a file, together with the page or GeoJSON of the same name beside it.

    Parameters
    ----------
    path : Path
        A .geojson or .html file.
    articles : sequence of str
        Paths or URLs of the articles.
    anew : Config, optional
        With it the articles are read anew under this configuration, and the map is compared.
    said : Overrides, optional
        What was said of the articles when the map was made.

    Raises
    ------
    InputError
        If a file cannot be read as what it should be, or an article to be read anew is another.
    """
    other = path.with_suffix({".geojson": ".html"}.get(path.suffix.lower(), ".geojson"))
    beside = open_map(other) if is_file(other) and other != path else None
    texts = [read(source, said) for source in articles]
    notes = [] if articles else [_CONSISTENT]
    if beside is not None:
        notes.append(f"compared with {other.name}")
    found = open_map(path)
    if found.text is None and path.suffix.lower() in _PAGES:
        raise InputError(f"{path}: is named a page and holds GeoJSON; a browser shows its texts")
    doubts = [*unproved(found)]
    problems = verify(found, texts, beside)
    if anew is not None:
        fresh = rebuild(found.document, articles, anew, said)
        differing = tuple(check_rebuilt(found.document, fresh.document))
        doubts += [*fresh.notes, *conditions(found.document, fresh.document)]
        notes += [] if differing else [SAME]
        problems = gathered((*problems, *differing))
    return Report(problems=problems, notes=tuple(notes), unproved=tuple(doubts))
