"""When a page says that it was published, with what says so; never from its footer or its words."""

import json
import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from mapgen.addresses import parts_of
from mapgen.blocks.dateline import MONTHS, day_of
from mapgen.blocks.kinds import kind_of
from mapgen.lang.day_order import day_order
from mapgen.model import DateEvidence, PublishedDate
from mapgen.text import WordPattern, word_lists

__all__ = ["day_in", "page_evidence", "structured"]

_ARTICLE = re.compile(r"(?:Article|Posting|Report|Reportage|Story)$")
_PUBLISHED = WordPattern("<read.published.day>", re.IGNORECASE)
_NOT_PUBLISHED = WordPattern("<read.published.other>", re.IGNORECASE)
_DATED = WordPattern(r"(?:^|[\s_-])(?:<read.published.dated>)(?=$|[\s_-])", re.IGNORECASE)
_NOW = WordPattern("<read.published.now>", re.IGNORECASE)
_OUTSIDE = frozenset({"aside", "footer", "nav", "blockquote", "form", "iframe"})
_ISO = re.compile(r"((?:19|20)\d\d)-?(\d\d)-?(\d\d)(?=$|\D)")
_NAMED = re.compile(
    r"(?:(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3,9})\.?,?|([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?)"
    r"\s+((?:19|20)\d\d)",
    re.IGNORECASE,
)
_NUMBERS = re.compile(r"(?<!\d)(\d{1,2})[./-](\d{1,2})[./-]((?:19|20)\d\d)(?!\d)")
_PATH = re.compile(r"/((?:19|20)\d\d)[/-]?(\d\d|[a-z]{3})[/-]?(\d\d)(?=\D|$)")
_MOST = 2_000  # elements of a kind that are looked at


def page_evidence(root: Any, url: str = "") -> tuple[PublishedDate, ...]:
    """Return what a page says of its day of publication, the strongest first.

    Parameters
    ----------
    root : lxml element
        The whole page.
    url : str
        Where it was published; a day in it is no more than a guess.
    """
    order = _order(root, url or _canonical(root))
    found = [*_json_ld(root, url), *_meta(root, order), *_times(root, order)]
    found = found or [*_named_dates(root, order)]
    return (*found, *_address(url or _canonical(root)))


def day_in(text: str, order: str = "") -> date | None:
    """Return the one day that a text names with its year, else None.

    Parameters
    ----------
    text : str
        "2023-03-10T09:00:00Z", "10 March 2023", "March 10, 2023" or "10/03/2023".
    order : str
        "DMY" or "MDY" where the page's language and site tell; otherwise 10/03/2023 is no day.
    """
    if iso := _ISO.search(text):
        return day_of(*map(int, iso.groups()))
    if named := _NAMED.search(text):
        return _named(named)
    if (found := _NUMBERS.search(text)) is None:
        return None
    one, two, year = map(int, found.groups())
    days = {"DMY": (day_of(year, two, one),), "MDY": (day_of(year, one, two),)}
    both = {day for day in days.get(order, (*days["DMY"], *days["MDY"])) if day is not None}
    return both.pop() if len(both) == 1 else None


def structured(root: Any) -> tuple[dict[str, Any], ...]:
    """Return the top-level objects of a page's JSON-LD, those of a graph among them."""
    found: list[dict[str, Any]] = []
    for script in root.xpath('//script[@type="application/ld+json"]')[:_MOST]:
        try:
            data = json.loads(script.text or "", strict=False)
        except (ValueError, RecursionError):
            continue
        items = data if isinstance(data, list) else [data]
        for item in items:
            graph = item.get("@graph") if isinstance(item, dict) else None
            found += [i for i in (graph if isinstance(graph, list) else [item])
                      if isinstance(i, dict)]  # fmt: skip
    return tuple(found)


def is_article(item: dict[str, Any]) -> bool:
    """Tell whether an object of JSON-LD describes an article."""
    kinds = item.get("@type")
    kinds = kinds if isinstance(kinds, list) else [kinds]
    return any(isinstance(kind, str) and _ARTICLE.search(kind) for kind in kinds)


def _order(root: Any, url: str) -> str:
    """Return the order of day and month on a page: by its language, its site, its publisher."""
    tags = [root.get("lang") or ""]
    tags += root.xpath("//meta[@property='og:locale']/@content")[:1]
    lands = set()
    for item in filter(is_article, structured(root)):
        publisher = item.get("publisher")
        address = publisher.get("address") if isinstance(publisher, dict) else None
        land = address.get("addressCountry") if isinstance(address, dict) else None
        land = land.get("name") if isinstance(land, dict) else land
        lands |= {land} if isinstance(land, str) and len(land) == 2 else set()
        tags += [item["inLanguage"]] if isinstance(item.get("inLanguage"), str) else []
    country = lands.pop() if len(lands) == 1 else ""
    return day_order(*map(str, tags), url=url, country=country)


def _json_ld(root: Any, url: str) -> Iterator[PublishedDate]:
    """Yield the day of the page's own article; of several, the one that bears its address."""
    items = [item for item in structured(root) if is_article(item)]
    if len(items) > 1:
        own = {url, _canonical(root)} - {""}
        items = [item for item in items if own & _addresses(item)] or items
    days = {(str(i["datePublished"]), day_in(str(i["datePublished"]))) for i in items
            if "datePublished" in i}  # fmt: skip
    if len({day for _, day in days}) == 1:
        words, day = min(days, key=lambda pair: pair[0])
        if day is not None:
            yield _evidence("json_ld", day, words)


def _addresses(item: dict[str, Any]) -> set[str]:
    page = item.get("mainEntityOfPage")
    page = page.get("@id") if isinstance(page, dict) else page
    return {value for value in (item.get("url"), page, item.get("@id")) if isinstance(value, str)}


def _meta(root: Any, order: str) -> Iterator[PublishedDate]:
    members = word_lists("read", "published")["members"]
    for tag in root.xpath("//meta[@content]")[:_MOST]:
        name = tag.get("property") or tag.get("name") or tag.get("itemprop") or ""
        day = day_in(tag.get("content"), order) if name.strip().lower() in members else None
        if day is not None and not _outside(tag):
            yield _evidence("meta", day, tag.get("content"))
            return


def _times(root: Any, order: str) -> Iterator[PublishedDate]:
    """Yield the day of the time element that dates the article: marked so, or the only one."""
    marked: list[tuple[date, str]] = []
    plain: list[tuple[date, str]] = []
    for tag in root.xpath("//time | //abbr[@title][contains(@class, 'publish')]")[:_MOST]:
        words = tag.get("datetime") or tag.get("title") or " ".join(tag.itertext())
        day = day_in(words, order)
        if day is None or _outside(tag):
            continue
        signs = " ".join(filter(None, (tag.get("class"), tag.get("itemprop"), tag.get("id"))))
        if _NOT_PUBLISHED.search(signs) or "datemodified" in signs.lower():
            continue
        named = _PUBLISHED.search(signs) or tag.get("pubdate") is not None
        (marked if named else plain).append((day, words))
    for group in (marked, plain):
        if group and len({day for day, _ in group}) == 1:
            yield _evidence("time", *group[0])
            return


def _named_dates(root: Any, order: str) -> Iterator[PublishedDate]:
    """Yield the one day that stands alone in an element whose name says that it is a date."""
    found: list[tuple[date, str]] = []
    for tag in root.xpath("//*[@class or @id]")[:_MOST]:
        signs = f"{tag.get('class') or ''} {tag.get('id') or ''}"
        if not _DATED.search(signs) or _NOT_PUBLISHED.search(signs) or _NOW.search(signs):
            continue
        words = " ".join("".join(tag.itertext()).split())
        day = day_in(words, order) if kind_of(words) == "stamp" else None
        if day is not None and not _outside(tag):
            found.append((day, words))
    if len({day for day, _ in found}) == 1:
        yield _evidence("time", *found[0])


def _outside(tag: Any) -> bool:
    """Tell whether an element is no part of the article: in a footer, an aside or a quotation."""
    for parent in tag.iterancestors():
        signs = f"{parent.get('class') or ''} {parent.get('id') or ''}"
        if parent.tag in _OUTSIDE or (parent.tag != "body" and _NOT_PUBLISHED.search(signs)):
            return True
    return False


def _address(url: str) -> Iterator[PublishedDate]:
    found = _PATH.search(parts_of(url).path.lower())
    if not found:
        return
    year, month, day = found.groups()
    number = int(month) if month.isdigit() else _month(month)
    known = day_of(int(year), number, int(day))
    if known is not None:
        yield _evidence("address", known, found.group().strip("/"), sure=False)


def _canonical(root: Any) -> str:
    links = root.xpath("//link[@rel='canonical']/@href") + root.xpath(
        "//meta[@property='og:url']/@content"
    )
    return str(links[0]) if links else ""


def _named(found: re.Match[str]) -> date | None:
    one, first, second, two, year = found.groups()
    return day_of(int(year), _month(first or second), int(one or two))


def _month(name: str) -> int | None:
    return next((n for n, month in enumerate(MONTHS, 1) if month[:3] == name[:3].lower()), None)


def _evidence(source: DateEvidence, day: date, words: str, *, sure: bool = True) -> PublishedDate:
    return PublishedDate(day=day, source=source, sure=sure, words=" ".join(words.split())[:60])
