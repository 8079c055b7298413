"""Names, points and people that mapgen's own lists give to places of other sources."""

from collections.abc import Callable
from dataclasses import replace

from mapgen.gazetteer.tables import Alias, Record, table_lines
from mapgen.model import LonLat

__all__ = ["corrections"]

_PROPER = "name"  # the mark of a name to show in place of the source's


def corrections() -> Callable[[Record], Record]:
    """Return a function that gives a record its further names, usual name, point and people.

    The lists are withdrawn.tsv (names that a source gives wrongly), aliases.tsv,
    aliases_arabic.tsv and abbreviations.tsv (further names; "name" marks the one to show),
    points.tsv, and people.tsv (of towns whose people the source did not count), in
    data/gazetteer/.
    """
    aliases: dict[str, list[Alias]] = {}
    proper: dict[str, str] = {}
    for table in ("aliases.tsv", "aliases_arabic.tsv", "abbreviations.tsv"):
        for place, name, when in table_lines(table):
            if when == _PROPER:
                proper[place] = name
            else:
                aliases.setdefault(place, []).append(Alias(name, 1, when))
    points = {
        place: (LonLat(float(lon), float(lat)), source)
        for place, lon, lat, source in table_lines("points.tsv")
    }
    people = {place: int(number) for place, number in table_lines("people.tsv")}
    withdrawn: dict[str, set[str]] = {}
    for place, name, _ in table_lines("withdrawn.tsv"):
        withdrawn.setdefault(place, set()).add(name)
    touched = withdrawn.keys() | people.keys() | aliases.keys() | proper.keys() | points.keys()

    def correct(record: Record) -> Record:
        if record.id not in touched:
            return record
        wrong = withdrawn.get(record.id, set())
        point, source = points.get(record.id, (record.point, record.source))
        return replace(
            record,
            name=proper.get(record.id, record.name),
            point=point,
            population=people.get(record.id, record.population),
            source=source,
            aliases=tuple(n for n in (record.name, *record.aliases) if n not in wrong),
            marked=(*record.marked, *aliases.get(record.id, ())),
        )

    return correct
