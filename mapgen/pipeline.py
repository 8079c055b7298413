"""One article from text to map: the stages in their order, and nothing else."""

import logging
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import asdict, dataclass, replace
from functools import cache

from mapgen.actors import ActorBook, find_mentions, load_actors
from mapgen.areas import Areas, opened_areas
from mapgen.cache import Cache
from mapgen.compose import Frame, compose, identified
from mapgen.config import Config
from mapgen.dates import calendar_words, carry_dates, find_dates
from mapgen.decisions import (
    Decisions,
    Outcome,
    Sides,
    apply,
    load_decisions,
    share,
    unread_ref,
)
from mapgen.errors import UsageError
from mapgen.events import read_events
from mapgen.gazetteer import Gazetteer, ensure
from mapgen.geocode import make_lookup
from mapgen.lang.identify import NAMES_ONLY, check_language
from mapgen.locate import locate
from mapgen.manifest import credits_of, manifest, notices
from mapgen.model import (
    ASIDE,
    ActorMention,
    Analysis,
    Article,
    DateSpan,
    Lookup,
    MapDocument,
    Reading,
    Resolution,
    Review,
    Unread,
)
from mapgen.recognise import recognise
from mapgen.resolve import Background, resolve
from mapgen.spellings import with_spellings
from mapgen.text import Text, text_of
from mapgen.text.analyse import analyse, model_version

__all__ = [
    "Claims",
    "Tools",
    "composed",
    "decided",
    "find_places",
    "map_article",
    "map_articles",
    "open_tools",
    "read_claims",
    "replayed",
]

_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tools:
    """What the stages work with; opened once for any number of articles."""

    config: Config
    gazetteer: Gazetteer
    lookup: Lookup
    areas: Areas
    book: ActorBook
    background: Background = Background()  # noqa: RUF009 - frozen, as this is


@contextmanager
def open_tools(
    config: Config,
    progress: Callable[[str], Callable[[int, int], None]] | None = None,
    notify: Callable[[str], None] | None = None,
) -> Iterator[Tools]:
    """Open the gazetteer (built on first use), the geocoders and the actors files.

    Parameters
    ----------
    progress : callable, optional
        Label -> callback (done, total), called while the gazetteer is being built.
    notify : callable, optional
        Takes one line for the user, such as that place names leave the machine.
    """
    book = load_actors(*config.actors)
    bar = progress("Building the gazetteer, once") if progress else None
    index = ensure(config.cache_dir, progress=bar)
    with ExitStack() as stack:
        gazetteer = stack.enter_context(Gazetteer(index))
        # Opened only for services: a damaged cache of answers must not stop an offline build.
        online = {name.strip() for name in config.geocoder.split(",")} - {"offline", ""}
        path = config.cache_dir / "geocoders.sqlite"
        cache = stack.enter_context(Cache(path)) if online else None
        lookup = make_lookup(
            config.geocoder,
            gazetteer,
            cache,
            host=config.nominatim_host,
            user_agent=config.user_agent,
            key=config.geocoder_key,
            notify=notify,
        )
        unknown = [code for code in config.countries if gazetteer.get(f"country:{code}") is None]
        if unknown:
            raise UsageError(f"no country has the code {unknown[0]!r}: two letters, such as ML")
        yield Tools(
            config=config,
            gazetteer=gazetteer,
            lookup=lookup,
            areas=opened_areas(),
            book=book,
            background=Background(countries=config.countries),
        )


def find_places(article: Article, tools: Tools) -> tuple[Analysis, tuple[Resolution, ...]]:
    """Find the toponyms of an article and resolve them, in text order.

    What is no part of the article, such as its byline and links to others, names none, and the
    months of other calendars are no places.

    Raises
    ------
    InputError
        If the article is in a language that is not read.
    """
    check_language(article)
    analysis = analyse(article, model=tools.config.model)
    found = recognise(analysis, tools.gazetteer)
    months = calendar_words(analysis.text, article.body_start, len(article.text))
    toponyms = tuple(
        item
        for item in found
        if analysis.kind_at(item.start) not in ASIDE
        and not any(month.start <= item.start < month.end for month in months)
    )
    names_only = article.lang in NAMES_ONLY
    return analysis, resolve(
        analysis,
        toponyms,
        tools.lookup,
        fuzzy=None if names_only else tools.gazetteer.fuzzy,
        former=tools.gazetteer.former,
        alike=None if names_only else tools.gazetteer.alike,
        background=tools.background,
    )


def _grounds(resolutions: tuple[Resolution, ...]) -> tuple[tuple[int, str], ...]:
    """Return where places are named, peoples too, and the countries that they lie in."""
    return tuple(
        (found.toponym.start, found.place.country)
        for found in resolutions
        if found.place is not None and found.place.country
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Claims:
    """What was read from one article, before a person's decisions."""

    analysis: Text
    readings: tuple[Reading, ...]  # each with its reference
    resolutions: tuple[Resolution, ...]
    mentions: tuple[ActorMention, ...]
    dates: tuple[DateSpan, ...]
    book: ActorBook  # with the article's own sides
    unread: tuple[Unread, ...] = ()  # sentences that may tell an event but gave no claim


def map_article(article: Article, tools: Tools) -> MapDocument:
    """Turn one article into a map document."""
    (document,), _ = map_articles((article,), tools)
    return document


def map_articles(articles: Sequence[Article], tools: Tools) -> tuple[tuple[MapDocument, ...], int]:
    """Turn each article into a map document, by one decisions file.

    Returns
    -------
    tuple
        The documents, and how many decisions of the file are about other articles.
    """
    read = tuple(read_claims(article, tools) for article in articles)
    decisions = load_decisions(tools.config.decisions)
    shares = share(decisions, [claims.analysis for claims in read])
    found = []
    for claims, own in zip(read, shares.own, strict=True):
        document, outcome = decided(claims, own, tools)
        found.append(document)
        for line in outcome.doubts:
            _LOG.warning("doubtful decision: %s", line)
    return tuple(found), len(shares.elsewhere)


def read_claims(article: Article, tools: Tools) -> Claims:
    """Read what an article says, and where."""
    analysis, resolutions = find_places(article, tools)
    locations = locate(analysis, resolutions, tools.areas)
    text = text_of(analysis, locations)
    people = cache(tools.gazetteer.demonym)  # one look-up a word, whoever asks
    mentions: tuple[ActorMention, ...] = ()
    dates: tuple[DateSpan, ...] = ()
    if article.lang not in NAMES_ONLY:
        lookup = cache(tools.gazetteer.lookup)
        mentions = find_mentions(tools.book, text, people, lookup, _grounds(resolutions))
        dates = find_dates(text)
    told = read_events(text, locations, mentions, dates, tools.book, people)
    return Claims(
        analysis=text,
        readings=identified(carry_dates(text, told.readings, dates)),
        resolutions=resolutions,
        mentions=mentions,
        dates=dates,
        book=told.book,
        unread=told.unread,
    )


def decided(claims: Claims, decisions: Decisions, tools: Tools) -> tuple[MapDocument, Outcome]:
    """Put what was read on a map as a person has decided, and tell what became of the decisions."""
    outcome = replayed(claims, decisions, tools)
    return composed(claims, decisions, outcome, tools), outcome


def replayed(claims: Claims, decisions: Decisions, tools: Tools) -> Outcome:
    """Let a person have the last word on what was read."""
    book = claims.book
    return apply(
        decisions,
        claims.readings,
        claims.resolutions,
        analysis=claims.analysis,
        get=tools.gazetteer.get,
        sides=Sides(
            single=frozenset(side.id for side in book.sides),
            joint=frozenset(joint.id for joint in book.joints),
        ),
    )


def composed(claims: Claims, decisions: Decisions, outcome: Outcome, tools: Tools) -> MapDocument:
    """Put what is left after a person's decisions on a map."""
    analysis, book = claims.analysis, claims.book
    frame = Frame(
        layer_for=book.layer_for,
        rank=book.rank,
        sides=book.sides,
        sources=credits_of(tools.gazetteer.sources, tools.areas.sources),
        notices=notices(analysis.article, claims.dates),
        run=manifest(
            _config(tools.config, decisions),
            model=model_version(tools.config.model, lang=analysis.article.lang),
            gazetteer=tools.gazetteer.content,
            applied=outcome.applied,
            stale=outcome.stale,
        ),
        reviewers=outcome.reviewers,
        review=_review(decisions, outcome),
        full_text=tools.config.full_text,
        unread=tuple(
            item for item in claims.unread if str(unread_ref(item)) not in outcome.settled
        ),
    )
    document = compose(analysis, outcome.readings, outcome.resolutions, frame)
    return with_spellings(document, tools.gazetteer.spellings)


def _review(decisions: Decisions, outcome: Outcome) -> Review | None:
    if not outcome.applied:
        return None
    return Review(by=outcome.reviewers, on=decisions.on, **asdict(outcome.tally))


def _config(config: Config, decisions: Decisions) -> Config:
    """Leave a file that decides nothing out of what made the map."""
    if all(decision.action == "undecided" for decision in decisions.decisions):
        return replace(config, decisions=None)
    return config
