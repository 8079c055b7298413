"""The questions that the index answers, in SQL."""

__all__ = [
    "AT_LEAST",
    "BY_ID",
    "BY_NAME",
    "BY_PK",
    "FORMS",
    "IN_UNITS",
    "OF_COUNTRY",
    "OF_WATERS",
    "ONE_CAPITAL",
    "STANDING",
]

_COLUMNS = (
    "p.pk, p.id, p.name, p.feature, p.lon, p.lat, p.country, p.admin1, p.admin2, p.population, "
    "p.radius_km, p.extent_km, p.names, p.source, p.note"
)
BY_NAME = (
    f"SELECT {_COLUMNS}, a.kind FROM aliases a JOIN places p ON p.pk = a.place "  # noqa: S608
    "WHERE a.number = ? AND instr(p.forms, ?)"
)
"""Asks for the number of a folded name, and for the name between bars, as `forms` has it."""
STANDING = """
SELECT value FROM json_each(?) WHERE EXISTS (SELECT 1 FROM aliases WHERE number = value)
"""
"""Asks for a list of numbers of folded names, and gives those that the index has."""
BY_PK = f"SELECT {_COLUMNS} FROM places p WHERE p.pk = ?"  # noqa: S608
BY_ID = f"SELECT {_COLUMNS} FROM places p WHERE p.id = ?"  # noqa: S608
FORMS = "SELECT forms FROM places WHERE pk = ?"
OF_WATERS = "SELECT pk, name FROM places WHERE feature GLOB 'H.*'"
OF_COUNTRY = "SELECT pk, name FROM places WHERE country = ? AND feature GLOB '[PA].*'"
ONE_CAPITAL = """
UPDATE places SET feature = 'P.PPL' WHERE feature = 'P.PPLC' AND population < (
    SELECT max(population) FROM places other
    WHERE other.feature = 'P.PPLC' AND other.country = places.country
)
"""  # every town called Washington was taken for the capital of its country
IN_UNITS = """
SELECT max(population), admin1 FROM places
WHERE admin1 IS NOT NULL AND feature GLOB 'P.*' GROUP BY admin1
"""
AT_LEAST = "UPDATE places SET population = max(population, ?) WHERE pk = ?"
# Of some units the source counted hardly anybody: fewer than live in one of their towns.
