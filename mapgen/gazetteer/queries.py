"""The questions that the index answers, in SQL."""

__all__ = ["BY_ID", "BY_NAME", "BY_PK", "FORMS", "OF_COUNTRY"]

_COLUMNS = (
    "p.pk, p.id, p.name, p.feature, p.lon, p.lat, p.country, p.admin1, p.admin2, p.population, "
    "p.radius_km, p.extent_km, p.names, p.source, p.note"
)
BY_NAME = (
    f"SELECT {_COLUMNS}, a.kind FROM aliases a JOIN places p ON p.pk = a.place "  # noqa: S608
    "WHERE a.number = ? AND instr(p.forms, ?)"
)
"""Asks for the number of a folded name, and for the name between bars, as `forms` has it."""
BY_PK = f"SELECT {_COLUMNS} FROM places p WHERE p.pk = ?"  # noqa: S608
BY_ID = f"SELECT {_COLUMNS} FROM places p WHERE p.id = ?"  # noqa: S608
FORMS = "SELECT forms FROM places WHERE pk = ?"
OF_COUNTRY = "SELECT pk, name FROM places WHERE country = ? AND feature GLOB '[PA].*'"
