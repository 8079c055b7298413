"""Makes a map again from its articles, and says under which other conditions."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from mapgen.config import Config
from mapgen.errors import InputError
from mapgen.export.geojson import rounded
from mapgen.job import decisions_beside
from mapgen.merge import merge
from mapgen.model import Article, ArticleRef, MapDocument
from mapgen.pipeline import Tools, map_article, map_articles, open_tools
from mapgen.read import Overrides, overridden, read
from mapgen.viewpoint import seen_by

__all__ = ["Rebuilt", "conditions", "rebuild"]

_SAID = ("title", "publisher", "published", "url")
"""What of an article a person may have said when the map was made."""


_GAZETTEER = ("gazetteer", "gazetteer additions", "places.csv")


@dataclass(frozen=True, slots=True, kw_only=True)
class Rebuilt:
    """A map made again, and what had to be taken from the old one on trust."""

    document: MapDocument
    notes: tuple[str, ...]


def rebuild(
    document: MapDocument, sources: Sequence[str], config: Config, said: Overrides | None = None
) -> Rebuilt:
    """Make a map again from its articles.

    Parameters
    ----------
    document : MapDocument
        The map as it is.
    sources : sequence of str
        The articles' paths or addresses; the map says in which order they belong.
    config : Config
        With the decisions and actors files that the map was made with.
    said : Overrides, optional
        What was said of the articles when the map was made. What neither they nor `said` tell is
        taken from the map, and named in the notes.

    Raises
    ------
    InputError
        If an article is not the one that the map names.
    """
    found = _read(document, sources, config, said)
    notes: list[str] = []
    config = replace(config, full_text=any(ref.text is not None for ref in document.articles))
    articles, beside = [], []
    for ref in document.articles:
        source, plain = found[ref.sha256]
        article, taken = _completed(plain, ref)
        notes += taken
        articles.append(article)
        beside.append(decisions_beside(source))
    with open_tools(config) as tools:
        documents = _mapped(articles, beside, tools)
    fresh = documents[0] if len(documents) == 1 else merge(documents)
    sides = {key: _listed(document, key) for key in ("friendly", "hostile")}
    if any(sides.values()):
        notes.append("taken from the map, not proved: its point of view")
    fresh = seen_by(fresh, sides["friendly"], sides["hostile"])
    return Rebuilt(document=rounded(fresh), notes=tuple(dict.fromkeys(notes)))


def _mapped(
    articles: Sequence[Article], beside: Sequence[Path | None], tools: Tools
) -> tuple[MapDocument, ...]:
    """Map articles as `build` does: by one decisions file, or by the one beside each."""
    if tools.config.decisions is not None:
        return map_articles(articles, tools)[0]
    return tuple(
        map_article(article, replace(tools, config=replace(tools.config, decisions=file)))
        for article, file in zip(articles, beside, strict=True)
    )


def conditions(document: MapDocument, fresh: MapDocument) -> Iterator[str]:
    """Say in which of the things that make a map the two differ, the gazetteer first."""
    old, new = dict(document.run.inputs), dict(fresh.run.inputs)
    if "gazetteer" not in old:
        yield "the map does not say which gazetteer it was made with"
    elif {key: old.get(key) for key in _GAZETTEER} != {key: new.get(key) for key in _GAZETTEER}:
        yield (
            f"the gazetteer is another: the map's was {_gazetteer(old)}, this one is "
            f"{_gazetteer(new)}; positions may differ for that"
        )
    for name in sorted({*old, *new} - {*_GAZETTEER}):
        if old.get(name) == new.get(name):
            continue
        if name not in new:
            yield f"the map was made with a file that was not given: {name}"
        elif name not in old:
            yield f"the map was made without: {name}"
        else:
            yield f"the map was made with another {name}"
    for what, ours, theirs in (
        ("version", document.run.versions, fresh.run.versions),
        ("option", document.run.options, fresh.run.options),
    ):
        was, now = dict(ours), dict(theirs)
        for name in sorted({*was, *now}):
            if was.get(name) != now.get(name):
                yield (
                    f"{what} {name}: the map's is {was.get(name, 'none')}, "
                    f"this one {now.get(name, 'none')}"
                )


def _read(
    document: MapDocument, sources: Sequence[str], config: Config, said: Overrides | None
) -> dict[str, tuple[str, Article]]:
    """Read the articles; by their hash."""
    found = {}
    for source in sources:
        article = read(source, said, allow_private=config.allow_private)
        found[article.sha256] = source, article
    lacking = [ref for ref in document.articles if ref.sha256 not in found]
    if lacking:
        name = lacking[0].title or lacking[0].sha256[:12]
        raise InputError(f"not read anew: no article given has the sha256 of {name!r}")
    return found


def _listed(document: MapDocument, option: str) -> tuple[str, ...]:
    return tuple(filter(None, dict(document.run.options).get(option, "").split(",")))


def _gazetteer(inputs: Mapping[str, str]) -> str:
    return "+".join(inputs[key][:12] for key in _GAZETTEER if key in inputs) or "none"


def _completed(article: Article, ref: ArticleRef) -> tuple[Article, list[str]]:
    """Give an article what it does not tell of itself and its map does."""
    lacking = {
        name: getattr(ref, name)
        for name in _SAID
        if getattr(ref, name) and not getattr(article, name)
    }
    notes = [f"taken from the map, not proved: {name} ({value})" for name, value in lacking.items()]
    if ref.lang != article.lang:
        lacking["lang"] = ref.lang
        notes.append(f"taken from the map, not proved: language of the article ({ref.lang})")
    return (overridden(article, Overrides(**lacking)) if lacking else article), notes
