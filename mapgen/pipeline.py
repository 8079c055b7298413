"""One article from text to map: the stages in their order, and nothing else."""

import logging
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from functools import cache, partial

from mapgen.actors import ActorBook, find_mentions
from mapgen.compose import Frame, compose, identified
from mapgen.config import Config
from mapgen.dates import carry_dates, find_dates
from mapgen.decisions import (
    Decisions,
    Outcome,
    Sides,
    apply,
    load_decisions,
    share,
    unread_ref,
)
from mapgen.events import read_events
from mapgen.lang.identify import NAMES_ONLY
from mapgen.locate import locate
from mapgen.manifest import credits_of, manifest, notices
from mapgen.model import (
    ActorMention,
    Analysis,
    Article,
    DateSpan,
    MapDocument,
    Place,
    Reading,
    Resolution,
    Review,
    Unread,
)
from mapgen.places import Tools, find_places, open_tools
from mapgen.spellings import with_spellings
from mapgen.text import Text, text_of
from mapgen.text.analyse import model_version

__all__ = [
    "Claims",
    "Tools",
    "claims_at",
    "composed",
    "decided",
    "find_places",
    "map_article",
    "map_articles",
    "open_tools",
    "place_of",
    "read_claims",
    "replayed",
]

_LOG = logging.getLogger(__name__)


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


def read_claims(article: Article, tools: Tools, analysis: Analysis | None = None) -> Claims:
    """Read what an article says, and where; `analysis` as in `find_places`."""
    return claims_at(*find_places(article, tools, analysis), tools)


def claims_at(analysis: Analysis, resolutions: tuple[Resolution, ...], tools: Tools) -> Claims:
    """Read what an article says of the places that its names mean."""
    article = analysis.article
    locations = locate(analysis, resolutions, tools.areas)
    text = text_of(analysis, locations)
    people = cache(tools.gazetteer.demonym)  # one look-up a word, whoever asks
    mentions: tuple[ActorMention, ...] = ()
    dates: tuple[DateSpan, ...] = ()
    if article.lang not in NAMES_ONLY:
        lookup = cache(tools.gazetteer.lookup)
        grounds, armies = _grounds(resolutions), tools.background.known_armies()
        mentions = find_mentions(tools.book, text, people, lookup, grounds, armies)
        dates = find_dates(text)
        resolutions = _without_actors(resolutions, mentions)
    names = (r.toponym for r in resolutions if r.place is None and r.toponym.kind == "name")
    unmapped = [toponym.start for toponym in names]
    told = read_events(text, locations, mentions, dates, tools.book, people, unmapped)
    return Claims(
        analysis=text,
        readings=identified(carry_dates(text, told.readings, dates)),
        resolutions=resolutions,
        mentions=mentions,
        dates=dates,
        book=told.book,
        unread=told.unread,
    )


def _without_actors(
    resolutions: Sequence[Resolution], mentions: Sequence[ActorMention]
) -> tuple[Resolution, ...]:
    """Leave out names that may be no place's and are in those of known forces."""
    held = [(m.start, m.end) for m in mentions if m.actors]
    return tuple(
        r
        for r in resolutions
        if r.place is not None
        or not r.toponym.doubtful
        or not any(a <= r.toponym.start and r.toponym.end <= b for a, b in held)
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
        get=partial(place_of, claims, tools),
        sides=Sides(
            single=frozenset(side.id for side in book.sides),
            joint=frozenset(joint.id for joint in book.joints),
        ),
    )


def place_of(claims: Claims, tools: Tools, identity: str) -> Place | None:
    """Return a place of the gazetteer, or one that only the article's own words tell."""
    told = (one.place for one in claims.resolutions if one.place is not None)
    return tools.gazetteer.get(identity) or next((p for p in told if p.id == identity), None)


def composed(claims: Claims, decisions: Decisions, outcome: Outcome, tools: Tools) -> MapDocument:
    """Put what is left after a person's decisions on a map."""
    analysis, book = claims.analysis, claims.book
    frame = Frame(
        layer_for=book.layer_for,
        rank=book.rank,
        sides=book.sides,
        sources=credits_of(tools.gazetteer.sources, tools.areas.sources),
        notices=notices(analysis.article, claims.dates, _armies(claims)),
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


def _armies(claims: Claims) -> tuple[str, ...]:
    """Return the armies that the article speaks of, and only the others of its set name."""
    settled = (mention for mention in claims.mentions if mention.settled)
    return tuple(dict.fromkeys(actor.name for mention in settled for actor in mention.actors))


def _review(decisions: Decisions, outcome: Outcome) -> Review | None:
    if not outcome.applied:
        return None
    return Review(by=outcome.reviewers, on=decisions.on, **asdict(outcome.tally))


def _config(config: Config, decisions: Decisions) -> Config:
    """Leave a file that decides nothing out of what made the map."""
    if all(decision.action == "undecided" for decision in decisions.decisions):
        return replace(config, decisions=None)
    return config
