"""A whole job: sources in, the files of a map out, whole or not at all."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from mapgen.config import Config, load_config
from mapgen.errors import CheckFailedError, InputError, NoPlaceError, UsageError
from mapgen.export import EXPORTERS, export
from mapgen.export.geojson import write_geojson
from mapgen.export.notebook import NotebookMap
from mapgen.export.overwrite import check_free, marked
from mapgen.files import write_all
from mapgen.job import STORY, Job, check_targets, decisions_beside, output_for
from mapgen.merge import merge
from mapgen.model import Article, MapDocument
from mapgen.pages import page_of
from mapgen.pipeline import Tools, map_articles, open_tools, read_claims
from mapgen.read import Source, articles_of, read, sources_of
from mapgen.render.card import SUFFIX, Card, card_at
from mapgen.render.words import load_words
from mapgen.resources import data_path
from mapgen.viewpoint import seen_by

__all__ = [
    "Camera",
    "Job",
    "Published",
    "build_map",
    "decisions_beside",
    "output_for",
    "page",
    "publish",
    "show",
    "summary",
    "write_map",
]


Json = dict[str, Any]
Camera = Callable[[str], bytes]
"""Takes the picture (PNG) of a page for its social card."""
_REASONS = 3  # of places that could not be placed, where none could


@dataclass(frozen=True, slots=True, kw_only=True)
class Published:
    """A map and the files it was written to, with their sizes in bytes."""

    document: MapDocument
    files: tuple[tuple[Path, int], ...]
    elsewhere: int = 0  # decisions of the file that are about other articles


def publish(
    job: Job,
    config: Config,
    progress: Callable[[str], Callable[[int, int], None]] | None = None,
    notify: Callable[[str], None] | None = None,
    camera: Camera | None = None,
) -> Published:
    """Read the sources, map them, and write the map with everything asked for.

    Parameters
    ----------
    job : Job
    config : Config
    progress, notify : callable, optional
        See `open_tools`.
    camera : callable, optional
        Takes a picture for the social card, which is written beside the map.

    Raises
    ------
    UsageError
        If an option is wrong, such as the card's address; nothing is read then.
    InputError, NoPlaceError
        If a source cannot be used, or names no place.
    OutputError
        If a file cannot be written; none of the files is then changed.
    CheckFailedError
        With `strict`, if a decision no longer fits the article; nothing is written.
    """
    target = output_for(job)
    card = _card(job, target)
    load_words(config.lang)  # an unknown language is found out before the work
    check_targets(target, job, config, card=camera is not None)
    sources = _sources(job)
    if job.reviewable:
        _check_single(sources)
        config = replace(config, full_text=True)
    desk: Json | None = None
    with open_tools(config, progress, notify) as tools:
        articles = [
            read(source.name, source.overrides, allow_private=config.allow_private)
            for source in sources
        ]
        documents, elsewhere = _documents(articles, sources, job, tools)
        if job.reviewable:
            desk = _desk(articles[0], sources[0], job, tools)
    document = documents[0] if len(documents) == 1 else merge(documents)
    if len(sources) > 1:  # one headline for all: each article keeps its own
        document = replace(document, title=job.overrides.title or "")
    document = seen_by(document, config.friendly, config.hostile)
    _check(document, config)
    files = _files(document, target, job, config, card, desk)
    if job.draft is not None:
        files[job.draft] = _decisions(job.draft, document, articles)
    if camera is not None:
        files[target.with_suffix(SUFFIX)] = marked(camera(files[target].decode()))
    write_all(files)
    return Published(
        document=document,
        files=tuple((path, len(data)) for path, data in files.items()),
        elsewhere=elsewhere,
    )


def build_map(*sources: str | Article, config: Config | None = None) -> MapDocument:
    """Map one article, or several about one event.

    Parameters
    ----------
    *sources : str or Article
        Paths of files, folders or lists, URLs, ``-``, or articles that were read already.
    config : Config, optional
        See `load_config`; the defaults otherwise.

    Raises
    ------
    UsageError
        If there is no source.
    InputError, NoPlaceError
        If a source cannot be used, is in a language that is not read, or names no place.
    """
    if not sources:
        raise UsageError("give an article, or several about one event")
    articles = [
        article
        for source in sources
        for article in (articles_of([source]) if isinstance(source, str) else [source])
    ]
    for article in articles:
        if not article.text[article.body_start :].strip():
            raise InputError(f"{article.title or 'the article'}: no text in it")
    with open_tools(config or load_config()) as tools:
        documents, _ = map_articles(articles, tools)
        view = tools.config.friendly, tools.config.hostile
    document = seen_by(documents[0] if len(documents) == 1 else merge(documents), *view)
    _check(document, tools.config)
    return document


def write_map(
    document: MapDocument, path: Path | str, *, config: Config | None = None, force: bool = False
) -> None:
    """Write a map as HTML to `path`, and its GeoJSON beside it, whole or not at all.

    Raises
    ------
    OutputError
        If that cannot be, or a file stands there that mapgen did not write; `force` allows that.
    """
    job = Job(output=Path(path))
    files = _files(document, output_for(job), job, config or load_config())
    check_free(files, force=force)
    write_all(files)


def show(document: MapDocument, *, config: Config | None = None) -> NotebookMap:
    """Return an object that a notebook shows as the map, isolated in a frame of its own."""
    return NotebookMap(page(document, config))


def summary(result: Published) -> str:
    """Say in a few lines what is on the map, what is not and why, and where it was written."""
    document = result.document
    drawn = [mark for mark in document.marks if mark.geometry is not None]
    named = len(document.marks) - len(drawn)
    counts = (
        f"{len(drawn)} places drawn, {named} named only, "
        f"{len(document.unresolved)} unresolved, {len(document.unplaced)} claims without a place"
    )
    lines = [counts]
    lines += [
        f"  {layer.name}: {sum(layer.id in mark.layers for mark in drawn)}"
        for layer in document.layers
    ]
    titles = {ref.sha256: f" (“{ref.title}”)" for ref in document.articles if ref.title}
    many = len(document.articles) > 1
    lines += [
        f"  not resolved: {item.surface}{titles.get(item.citation.article, '') if many else ''}: "
        f"{item.reason}"
        for item in document.unresolved
    ]
    lines += list(document.notices)
    lines += [f"  stale decision: {line}" for line in document.run.stale_decisions]
    if result.elsewhere:
        lines.append(f"  {result.elsewhere} decisions are about other articles, or words now gone")
    lines += [f"{path} ({size / 1000:.0f} kB)" for path, size in result.files]
    return "\n".join(lines)


def page(document: MapDocument, config: Config | None = None) -> str:
    """Return the map as one self-contained HTML page."""
    return page_of(document, config)


def _sources(job: Job) -> tuple[Source, ...]:
    return sources_of(job.sources or (str(data_path(STORY, "article.md")),), job.overrides)


def _documents(
    articles: Sequence[Article], sources: Sequence[Source], job: Job, tools: Tools
) -> tuple[tuple[MapDocument, ...], int]:
    """Map each article, by the one decisions file that was given or by the one beside it."""
    if tools.config.decisions is not None:
        return map_articles(articles, tools)
    found: list[MapDocument] = []
    others = 0
    for article, source in zip(articles, sources, strict=True):
        beside = decisions_beside(source.name, packaged=not job.sources)
        own = replace(tools, config=replace(tools.config, decisions=beside))
        documents, elsewhere = map_articles((article,), own)
        found.extend(documents)
        others += elsewhere
    return tuple(found), others


def _check_single(sources: Sequence[Source]) -> None:
    if len(sources) != 1:
        raise UsageError("a page to be reviewed holds one article; for several: mapgen review")


def _desk(article: Article, source: Source, job: Job, tools: Tools) -> Json:
    """Return what the review desk of a page works with."""
    from mapgen.review.desk import Desk
    from mapgen.review.offline import offline_desk
    from mapgen.review.page import voice_for
    from mapgen.review.serve import decisions_for

    beside = decisions_beside(source.name, packaged=not job.sources)
    path = tools.config.decisions or beside or decisions_for([source.name], None)
    desk = Desk((read_claims(article, tools),), tools, path, load_words(tools.config.lang))
    return offline_desk(desk, voice_for(desk))


def _check(document: MapDocument, config: Config) -> None:
    if not document.marks and not config.allow_empty:
        seen = "; ".join(f"{one.surface}: {one.reason}" for one in document.unresolved[:_REASONS])
        raise NoPlaceError(
            f"the article names no place that could be mapped{f': {seen}' if seen else ''} "
            "(see --allow-empty)"
        )
    if config.strict and document.run.stale_decisions:
        raise CheckFailedError(f"stale decision: {document.run.stale_decisions[0]}")


def _card(job: Job, target: Path) -> Card | None:
    image = target.with_suffix(SUFFIX).name
    return card_at(job.card_url, target.name, image) if job.card_url else None


def _files(
    document: MapDocument,
    target: Path,
    job: Job,
    config: Config,
    card: Card | None = None,
    desk: Json | None = None,
) -> dict[Path, bytes]:
    data = write_geojson(document)
    files = {target: page_of(document, config, card, desk).encode()}
    files[target.with_suffix(EXPORTERS["geojson"].suffix)] = data.encode()
    for name in job.also:
        files[target.with_suffix(EXPORTERS[name].suffix)] = export(document, name)
    return files


def _decisions(path: Path, document: MapDocument, articles: Sequence[Article]) -> bytes:
    """Return a decisions file with every claim; what a person wrote in it stays as it is."""
    from mapgen.decisions import DecisionsFile

    file = DecisionsFile(path)
    file.merge(document, articles)
    return file.data or b""
