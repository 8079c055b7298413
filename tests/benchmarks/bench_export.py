"""Time and memory of writing 10,000 marks to each format, and of reading them back.

Run: python tests/benchmarks/bench_export.py [MARKS]
"""

import hashlib
import sys
import time
import tracemalloc
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from mapgen.diff import diff
from mapgen.export import EXPORTERS, export
from mapgen.export.geojson import encode, read_geojson, write_geojson
from mapgen.export.mapfile import MapFile, read_map
from mapgen.merge import merge
from mapgen.model import Geometry, LonLat, MapDocument
from mapgen.verify import verify

GOLDEN = Path(__file__).parents[1] / "golden"


def document(count: int) -> MapDocument:
    """Repeat the drawn marks of the sample all over the map, with ids of their own."""
    sample = read_map(GOLDEN / "sample.geojson")
    drawn = [mark for mark in sample.marks if mark.geometry]
    marks = []
    for number in range(count):
        mark = drawn[number % len(drawn)]
        lon, lat = (number % 360) - 180 + 0.5, (number // 360) % 160 - 80 + 0.25
        claim = mark.claims[0]
        day = date(2024, 1, 1) + timedelta(days=number % 300)
        dated = replace(claim.date, start=day, end=day) if claim.date else None
        shape = Geometry("Point", (lon, lat)) if mark.form == "exact" else mark.geometry
        marks.append(
            replace(
                mark,
                id=f"m{number}",
                place_id=f"gn:{number}",
                title=f"{mark.title} {number}",
                anchor=LonLat(lon, lat),
                geometry=shape,
                claims=(replace(claim, id=f"c{number}", date=dated),),
            )
        )
    return replace(sample, marks=tuple(marks), unplaced=())


def measured(name: str, work) -> object:
    """Run twice: for the processor time, then for the memory, whose tracing takes time itself."""
    start = time.process_time()
    result = work()
    seconds = time.process_time() - start
    tracemalloc.start()
    work()
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    size = f"{len(result) / 1e6:8.1f} MB" if isinstance(result, str | bytes) else ""
    print(f"{name:24} {seconds:7.2f} s {peak / 1e6:8.0f} MB {size}")
    return result


def main() -> None:
    """Print one line for each task."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    made = document(count)
    print(f"{count} marks{'':14} {'time':>9} {'peak':>11} {'size':>10}")
    for name in EXPORTERS:
        measured(name, lambda name=name: export(made, name))
    text = write_geojson(made)
    assert measured("read geojson", lambda: read_geojson(text)) == made
    measured("verify", lambda: verify(MapFile(made, encode(made))))
    moved = replace(made, marks=made.marks[::-1][: count - 10])
    assert len(measured("diff", lambda: diff(made, moved))) == 10
    other = replace(
        made,
        articles=(replace(made.articles[0], sha256=hashlib.sha256(b"other").hexdigest()),),
    )
    measured("merge", lambda: merge([made, other]))


if __name__ == "__main__":
    main()
