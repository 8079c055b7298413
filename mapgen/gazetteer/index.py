"""The open gazetteer: names to places, best first."""

import json
import sqlite3
from collections.abc import Container, Iterable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from mapgen.errors import DataError, OutputError
from mapgen.gazetteer.alike import Names
from mapgen.gazetteer.forms import FORMER, key_number, plain_admin, stored_names
from mapgen.gazetteer.fuzzy import near_keys
from mapgen.gazetteer.memory import kept
from mapgen.gazetteer.outlines import unpacked
from mapgen.gazetteer.queries import BY_ID, BY_NAME, BY_PK, FORMS, OF_COUNTRY, OF_WATERS, STANDING
from mapgen.gazetteer.ranking import Row, prior, written_so
from mapgen.gazetteer.schema import connect, state, unseal
from mapgen.gazetteer.tables import HAND_MADE
from mapgen.model import LonLat, Place, SourceRef, country_id, geonames_id, geonames_number
from mapgen.names import fold

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

__all__ = ["Gazetteer"]

_NAMES = 2_000  # of which rows are remembered: one article asks for each of its names many times


class Gazetteer:
    """An open index. Close it, or use it in a ``with`` statement.

    Parameters
    ----------
    path : Path
        An index that `build` or `ensure` made.

    Raises
    ------
    DataError
        If there is none, or the file is truncated, of another version or no index at all.

    Attributes
    ----------
    sources : tuple of SourceRef
        What the places come from, as a map has to credit it.
    content : str
        One hash over everything the index was made from; after a "+" that of what the user added.
    """

    def __init__(self, path: Path) -> None:
        if not path.is_file():
            raise DataError(f"no gazetteer index at {path}: run `mapgen gazetteer build`")
        content = state(path)
        if content is None:
            raise DataError(
                f"gazetteer index is damaged or of another version: {path}: "
                "run `mapgen gazetteer build`"
            )
        self._path, self.content = path, content
        self._db = connect(path)
        self._units: dict[int, Row | None] = {}
        self._chains: dict[str, frozenset[str]] = {}
        self._places: dict[int, Place] = {}
        self._of_country: dict[str, Names] = {}
        self._by_name: dict[str, list[Row]] = {}
        self._near: dict[str, tuple[tuple[str, ...], ...]] = {}
        self._peoples: dict[str, int] = dict(self._all("SELECT word, place FROM demonyms"))
        self._sources = {row[0]: row[1:] for row in self._all("SELECT * FROM sources")}

    def lookup(self, name: str) -> tuple[Place, ...]:
        """Return the places called `name`, best first by a plain prior; empty when unknown.

        The prior knows no context: the name proper before other names, countries before
        continents, first-level units and settlements by their people.
        """
        key = fold(name)
        if not key:
            return ()
        rows = self._rows(key, name)
        if not rows:
            rows = self._unit_rows(key)
        return self._ranked(rows)

    def fuzzy(
        self,
        name: str,
        *,
        countries: Container[str] | None = None,
        near: LonLat | None = None,
        radius_km: float = 150.0,
    ) -> tuple[Place, ...]:
        """Return places whose name differs by spelling only; for names that `lookup` lacks.

        Tried in this order, the first that finds anything wins: Arabic articles and usual
        transliterations, then one edit in a name of seven letters or more.

        Parameters
        ----------
        name : str
            The name as the text has it.
        countries : container of str, optional
            ISO codes; places elsewhere do not count. None: anywhere.
        near : LonLat, optional
            With it, places farther than `radius_km` do not count.
        radius_km : float
            How far from `near`, in km.
        """
        key = fold(name)
        for group in self._near_keys(key):
            rows: dict[object, Row] = {}
            for form in group:
                for row in self._rows(form, name):
                    if countries is not None and row[6] not in countries:
                        continue
                    if near is None or near.km_to(LonLat(row[4], row[5])) <= radius_km:
                        rows.setdefault(row[0], row)
            if rows:
                return self._ranked(rows.values())
        return ()

    def alike(self, name: str, countries: Iterable[str]) -> tuple[Place, ...]:
        """Return settlements and units of these countries (ISO codes) that are written nearly so.

        An empty code stands for waters, whatever countries they lie in.
        Most of their letters are the same, or all their consonants; only what the text says of
        such a place can tell whether it is meant.
        """
        found = []
        for code in sorted(countries):
            if code not in self._of_country:
                rows = self._all(OF_COUNTRY, code) if code else self._all(OF_WATERS)
                self._of_country[code] = Names(rows, land=code)
            for number in self._of_country[code].near(name):
                found += self._all(BY_PK, number)
        return tuple(map(self._place, found))

    def former(self, name: str) -> tuple[Place, ...]:
        """Return the places of `lookup` that bore this name in the past only: Leningrad."""
        rows = [row for row in self._rows(fold(name), name) if int(row[15]) >= FORMER]
        return self._ranked(rows)

    def knows(self, name: str) -> bool:
        """Tell whether `lookup` would find anything by the name itself; cheap."""
        key = fold(name)
        return bool(key and self._rows(key, name))

    def get(self, place_id: str) -> Place | None:
        """Return the place with this id, or None."""
        row = self._row(place_id)
        return None if row is None else self._place(row)

    def outline(self, place_id: str) -> "BaseGeometry | None":
        """Return the area of a place that somebody added with its outline, or None."""
        rows = self._all("SELECT shape FROM outlines WHERE place = ?", place_id)
        return unpacked(rows[0][0]) if rows else None

    def spellings(self, place_id: str) -> tuple[str, ...]:
        """Return every form, folded, under which a place is found, also those of its past."""
        row = self._row(place_id)
        found = self._all(FORMS, row[0]) if row else ()
        return tuple(form for (forms,) in found for form in str(forms).split("|") if form)

    def demonym(self, word: str) -> Place | None:
        """Return the country of a people: "Iraqi", "Iraqis" -> country:IQ; None when unknown."""
        key = fold(word)
        for form in (key, key.removesuffix("s"), key.removesuffix("es")):
            if form in self._peoples:
                rows = self._all(BY_PK, self._peoples[form])
                return self._place(rows[0]) if rows else None
        return None

    def contains(self, outer: Place, inner: Place) -> bool:
        """Tell whether `inner` lies in `outer` by country, unit codes and lists of members."""
        return outer.id != inner.id and outer.id in self._chain(inner.id)

    def info(self) -> dict[str, object]:
        """Return the counts, versions and size of the index."""
        facts: dict[str, object] = dict(self._all("SELECT key, value FROM meta"))
        facts["places"], facts["names"] = int(str(facts["places"])), int(str(facts["names"]))
        facts["bytes"] = self._path.stat().st_size
        facts["path"] = str(self._path)
        facts["sources"] = [f"{source.name} {source.version}".strip() for source in self.sources]
        return facts

    @property
    def sources(self) -> tuple[SourceRef, ...]:
        """What the places come from."""
        return tuple(
            SourceRef(name=f"{name} ({of})" if of else name, version=version, licence=own, url=url)
            for _, (_, name, of, version, own, url) in sorted(self._sources.items())
        )

    def close(self) -> None:
        """Close the index."""
        self._db.close()

    def __enter__(self) -> "Gazetteer":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _rows(self, key: str, name: str) -> list[Row]:
        return [row for row in self._named(key) if written_so(int(row[15]), name)]

    def _named(self, key: str) -> list[Row]:
        asked = key_number(key), f"|{key}|"
        return kept(self._by_name, key, lambda: self._all(BY_NAME, *asked), _NAMES)

    def _near_keys(self, key: str) -> tuple[tuple[str, ...], ...]:
        """Return the groups of `near_keys`, without the many forms that name nothing."""
        return kept(self._near, key, lambda: tuple(map(self._standing, near_keys(key))))

    def _standing(self, keys: Iterable[str]) -> tuple[str, ...]:
        numbers = {key: key_number(key) for key in keys}
        held = {number for (number,) in self._all(STANDING, json.dumps([*numbers.values()]))}
        return tuple(key for key, number in numbers.items() if number in held)

    def _unit_rows(self, key: str) -> list[Row]:
        """Find "Diyala province" under "Diyala", but units only."""
        plain, _ = plain_admin(key)
        if not plain:
            return []
        rows = self._named(fold(plain))
        return [row for row in rows if str(row[3]).startswith("A.ADM") and int(row[15]) < 10]

    def _ranked(self, rows: Iterable[Row]) -> tuple[Place, ...]:
        best = sorted(rows, key=prior)
        return tuple(self._place(row) for row in best)

    def _place(self, row: Row) -> Place:
        """Return the place of a row; the same one again while it is remembered."""
        return kept(self._places, row[0], lambda: self._made(row))

    def _made(self, row: Row) -> Place:
        source = self._sources.get(row[13])
        return Place(
            id=str(row[1] or geonames_id(row[0])),
            name=str(row[2]),
            point=LonLat(row[4], row[5]),
            feature=str(row[3]),
            country=row[6],
            admin1=self._unit_name(row[7]),
            admin2=self._unit_name(row[8]),
            population=row[9],
            radius_km=row[10],
            extent_km=row[11],
            names=stored_names(row[12]),
            source=str(source[1]) if source else "",
            note=row[14] or "",
            curated=source is not None and source[0] == HAND_MADE,
        )

    def _unit_name(self, pk: int | None) -> str | None:
        row = self._unit(pk)
        return None if row is None else str(row[2])

    def _unit(self, pk: int | None) -> Row | None:
        if pk is None:
            return None
        return kept(self._units, pk, lambda: next(iter(self._all(BY_PK, pk)), None))

    def _row(self, place_id: str) -> Row | None:
        if (number := geonames_number(place_id)) is not None:
            rows = self._all(BY_PK, number)
        else:
            rows = self._all(BY_ID, place_id.encode("utf-8", "replace").decode())
        return rows[0] if rows else None

    def _chain(self, place_id: str) -> frozenset[str]:
        """Return the ids of everything that a place lies in."""
        return kept(self._chains, place_id, lambda: self._outer(place_id))

    def _outer(self, place_id: str) -> frozenset[str]:
        row = self._row(place_id)
        if row is None:
            return frozenset()
        units = [unit for unit in (self._unit(row[7]), self._unit(row[8])) if unit]
        found = {str(unit[1]) for unit in units} | ({country_id(row[6])} if row[6] else set())
        waiting = sorted(found | {place_id})
        while waiting:
            inner = waiting.pop()
            for (outer,) in self._all("SELECT outer FROM members WHERE inner = ?", inner):
                if outer not in found:
                    found.add(outer)
                    waiting.append(outer)
        return frozenset(found)

    def _all(self, statement: str, *values: object) -> list[Row]:
        try:
            return self._db.execute(statement, values).fetchall()
        except sqlite3.Error as error:
            with suppress(OutputError):
                unseal(self._path)  # the next run proves it, or builds it anew
            raise DataError(
                f"gazetteer index cannot be read: {self._path} ({error}): "
                "the next run builds it anew"
            ) from error
