"""Links claims of many articles that tell of one event."""

import hashlib
import math
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from mapgen.corpus.days import SLACK_DAYS
from mapgen.corpus.likeness import ENOUGH, likeness, near_in_time
from mapgen.corpus.tellings import Row, Telling, key_of, named_sides, tellings

__all__ = ["link"]

_CELL = 0.25  # degrees of latitude; wider than twice `NEAR_KM`
_COMPARED = 20  # tellings of an event that a new one is held against


def link(claims: Iterable[Row], families: Mapping[str, str] | None = None) -> dict[str, str]:
    """Return ``article_id#claim_id`` -> id of the event that the claim tells of.

    Tellings of different articles are put together where place, day and type allow it and enough
    speaks for it, see `likeness`: first those that may be of one day; then a lone telling may go
    to an event of the day before or after, where its day or that event's is not sure. Days that
    are told as such are days of their own, so shelling on two days running stays two events. A
    claim without a place, a day or a type stands alone.

    Parameters
    ----------
    claims : iterable of mapping
        Rows of `mapgen.export.columns.CLAIMS`, in the order of the corpus. An event keeps its id
        when articles are added after them, and when its first telling goes and another of the same
        place, first day, type and sides is left. Of two events of which all these are the same
        the first has the id that is made of them: when all of its tellings go, that id passes to
        the other.
    families : mapping, optional
        Article id -> its family of texts; without it each article is its own.
    """
    told, single = tellings(claims)
    known = families or {}
    found = {key: _name(key) for key in single}
    taken = set(found.values())
    for members in _near_days(_same_days(told), known):
        name = next(name for name in map(_name, _keys(members[0])) if name not in taken)
        taken.add(name)
        for telling in members:
            found |= dict.fromkeys(map(key_of, telling.claims), name)
    return found


def _keys(first: Telling) -> Iterator[str]:
    """Yield what an event may be called by: what it is, so that another telling of it calls it so.

    Of two of one place, day, type and sides the first is called so, the next by its first claim.
    """
    row = first.claims[0]
    sides = named_sides({side for claim in first.claims for side in claim["sides"]})
    what = (first.place_id, first.place, str(first.start), row["event"] or "", *sorted(sides))
    yield "\n".join(what)
    yield key_of(row)


def _name(key: str) -> str:
    return "e" + hashlib.sha256(key.encode("utf-8", "replace")).hexdigest()[:12]


@dataclass(slots=True)
class _Group:
    """Tellings of one event so far: their articles, and the days that all of them allow."""

    members: list[Telling] = field(default_factory=list)
    articles: set[str] = field(default_factory=set)
    days: dict[tuple[object, ...], Telling] = field(default_factory=dict)  # one for each
    first: int = 0
    last: int = sys.maxsize

    def add(self, telling: Telling) -> None:
        self.members.append(telling)
        self.days.setdefault((telling.start, telling.end, telling.dated, telling.around), telling)
        self.articles.add(telling.article)
        self.first, self.last = max(self.first, telling.start), min(self.last, telling.end)

    def fits(self, telling: Telling) -> int | None:
        """Return what speaks for a telling being of this event; None where it cannot be.

        An article tells an event once; beside each of the others something has to speak for it,
        and where the days differ at least nothing against it.
        """
        if telling.article in self.articles or not all(
            near_in_time(telling, other) for other in self.days.values()
        ):
            return None
        found = [likeness(telling, other) for other in self.members[:_COMPARED]]
        least = int(self.allows(telling))
        known = [one for one in found if one is not None and one >= least]
        return max(known) if known and len(known) == len(found) else None

    def allows(self, telling: Telling) -> bool:
        """Tell whether all of them may be of one day."""
        return telling.start <= self.last and self.first <= telling.end


def _same_days(told: Iterable[Telling]) -> list[_Group]:
    """Put tellings together whose days may be the same, each where most speaks for it."""
    groups: list[_Group] = []
    cells = _Cells()
    for telling in told:
        near = [at for at in cells.around(telling, 0) if groups[at].allows(telling)]
        best = _best({at: groups[at].fits(telling) for at in near})
        if best is None:
            best = len(groups)
            groups.append(_Group())
        groups[best].add(telling)
        cells.add(telling, best)
    return groups


def _near_days(groups: Sequence[_Group], families: Mapping[str, str]) -> Iterator[list[Telling]]:
    """Yield the tellings of each event; lone ones go to the event that most speaks for.

    It may be one of the day before or after, or one of whose day later tellings told more; it has
    to fit all that are in it by then, so that no row of days becomes one event.
    """
    cells = _Cells()
    members = [tuple(group.members) for group in groups]
    for at, some in enumerate(members):
        for telling in some:
            cells.add(telling, at)
    parts: dict[int, list[int]] = {at: [at] for at in range(len(groups))}
    for at, group in enumerate(groups):
        lone = at in parts and len({families.get(name, name) for name in group.articles}) == 1
        if lone and len(parts[at]) == 1:
            near = cells.around(group.members[0], SLACK_DAYS)
            near = [n for n in near if n != at and n in parts]
            best = _best({n: _all_fit(group, groups[n]) for n in near})
            if best is not None:
                parts[best] += parts.pop(at)
                for telling in members[at]:
                    groups[best].add(telling)
    for joined in parts.values():
        yield [telling for at in sorted(joined) for telling in members[at]]


def _all_fit(some: _Group, others: _Group) -> int | None:
    found = [others.fits(telling) for telling in some.members]
    known = [one for one in found if one is not None]
    return min(known) if len(known) == len(found) else None


def _best(weighed: Mapping[int, int | None]) -> int | None:
    """Return the one for which most speaks, the first of several; None where it is not enough."""
    most, at = max(((n, -at) for at, n in weighed.items() if n is not None), default=(0, 0))
    return -at if most >= ENOUGH else None


class _Cells:
    """Groups by where and when their tellings are, so that only neighbours are compared."""

    def __init__(self) -> None:
        self._at: dict[tuple[int, int, int], dict[int, None]] = {}

    def add(self, telling: Telling, group: int) -> None:
        x, y = _cell(telling)
        for day in range(telling.start, telling.end + 1):
            self._at.setdefault((x, y, day), {})[group] = None

    def around(self, telling: Telling, slack: int) -> list[int]:
        """Return the groups in the cells around a telling, `slack` days before and after it."""
        wide = max(1, math.ceil(1 / max(0.05, math.cos(math.radians(telling.at.lat)))))
        x, y = _cell(telling)
        days = range(telling.start - slack, telling.end + slack + 1)
        found = {
            group
            for dx in range(-wide, wide + 1)
            for dy in (-1, 0, 1)
            for day in days
            for group in self._at.get((x + dx, y + dy, day), ())
        }
        return sorted(found)


def _cell(telling: Telling) -> tuple[int, int]:
    return math.floor(telling.at.lon / _CELL), math.floor(telling.at.lat / _CELL)
