"""An article's places: what they are looked up in, and the stages that find them."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial

from mapgen.actors import ActorBook, load_actors
from mapgen.areas import Areas, opened_areas, touches_land
from mapgen.cache import Cache
from mapgen.config import Config
from mapgen.dates import calendar_words
from mapgen.errors import UsageError
from mapgen.gazetteer import Gazetteer, ensure
from mapgen.geocode import make_lookup
from mapgen.lang.identify import NAMES_ONLY, check_language
from mapgen.model import BOILERPLATE, Analysis, Article, Lookup, Resolution, Toponym, country_id
from mapgen.recognise import recognise
from mapgen.resolve import Background, resolve
from mapgen.text.analyse import analyse

__all__ = ["Named", "Tools", "find_names", "find_places", "open_tools", "resolve_names"]


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
        unknown = [code for code in config.countries if gazetteer.get(country_id(code)) is None]
        if unknown:
            raise UsageError(f"no country has the code {unknown[0]!r}: two letters, such as ML")
        yield Tools(
            config=config,
            gazetteer=gazetteer,
            lookup=lookup,
            areas=opened_areas().beside(gazetteer.outline),
            book=book,
            background=Background(countries=config.countries),
        )


@dataclass(frozen=True, slots=True)
class Named:
    """An article as the language model read it, and the names of places in it, in text order."""

    analysis: Analysis
    toponyms: tuple[Toponym, ...]


def find_places(
    article: Article, tools: Tools, analysis: Analysis | None = None
) -> tuple[Analysis, tuple[Resolution, ...]]:
    """Find the toponyms of an article and resolve them, in text order.

    Parameters
    ----------
    analysis : Analysis, optional
        What the language model read in the article, where it has read it already.

    Raises
    ------
    InputError
        If the article is in a language that is not read.
    """
    named = find_names(article, tools, analysis)
    return named.analysis, resolve_names(named, tools)


def find_names(article: Article, tools: Tools, analysis: Analysis | None = None) -> Named:
    """Find the toponyms of an article; parameters and errors as of `find_places`.

    What is no part of the article, such as its byline and links to others, names none, and the
    months of other calendars are no places.
    """
    check_language(article)
    analysis = analysis or analyse(article, model=tools.config.model)
    found = recognise(analysis, tools.gazetteer)
    months = calendar_words(analysis.text, article.body_start, len(article.text))
    toponyms = tuple(
        item
        for item in found
        if analysis.kind_at(item.start) not in BOILERPLATE
        and not any(month.start <= item.start < month.end for month in months)
    )
    return Named(analysis, toponyms)


def resolve_names(named: Named, tools: Tools) -> tuple[Resolution, ...]:
    """Tie each name to a place, or say why not; the background of the tools has its say."""
    names_only = named.analysis.article.lang in NAMES_ONLY
    return resolve(
        named.analysis,
        named.toponyms,
        tools.lookup,
        fuzzy=None if names_only else tools.gazetteer.fuzzy,
        former=tools.gazetteer.former,
        alike=None if names_only else tools.gazetteer.alike,
        background=tools.background,
        on_land=partial(touches_land, tools.areas),
    )
