"""How merged maps grow with their articles: seconds and bytes, and what doubling costs.

python tests/benchmarks/bench_merge.py [--most 400]

Ten invented reports on one event are read once; more articles are these under other digests and
titles, each a day later, so that all of them speak of the same places and none says the same:
the worst case for claims per mark. Seconds are the processor's.
"""

import argparse
import hashlib
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import mapgen
from mapgen.config import load_config
from mapgen.export.geojson import write_geojson
from mapgen.merge import merge
from mapgen.model import Citation, Claim, MapDocument
from mapgen.pipeline import map_article, open_tools
from mapgen.render.html import to_html

REPORT = (
    "Malian soldiers entered {0} on {3} May 2021, the army said. Militants attacked a village in "
    "the Gao region on Tuesday, killing {3} people. Fighters withdrew from {1} towards {2}. "
    "Residents fled the area around {2}. Clashes were reported along the border between Mali and "
    "Niger. Floods hit {1}."
)
TOWNS = ("Gao", "Kidal", "Ansongo", "Bourem", "Mopti", "Timbuktu", "Goundam", "Niono")


def main() -> None:
    """Print one line for each number of articles."""
    options = argparse.ArgumentParser()
    options.add_argument("--most", type=int, default=400)
    most = options.parse_args().most
    base = list(_documents())
    print("articles  marks  claims  merge s  GeoJSON s     kB  page s     kB")
    count, before = 25, 0.0
    while count <= most:
        documents = [_copy(base[n % len(base)], n) for n in range(count)]
        began = time.process_time()
        merged = merge(documents)
        joined = time.process_time()
        data = write_geojson(merged)
        written = time.process_time()
        page = to_html(merged)
        drawn = time.process_time()
        whole = drawn - began
        print(
            f"{count:8} {len(merged.marks):6} {sum(len(m.claims) for m in merged.marks):7} "
            f"{joined - began:8.2f} {written - joined:10.2f} {len(data) / 1000:6.0f} "
            f"{drawn - written:7.2f} {len(page.encode()) / 1000:6.0f}"
            + (f"   x {whole / before:.1f}" if before else "")
        )
        count, before = 2 * count, whole


def _documents() -> Iterator[MapDocument]:
    with open_tools(load_config()) as tools:
        for number in range(10):
            towns = [TOWNS[(number + step) % len(TOWNS)] for step in (0, 2, 5)]
            text = REPORT.format(*towns, 3 + number)
            yield map_article(mapgen.read_text(text, published="2021-05-28"), tools)


def _copy(document: MapDocument, number: int) -> MapDocument:
    """Return the map of another article that says the same."""
    sha = hashlib.sha256(str(number).encode()).hexdigest()
    (article,) = document.articles

    def other(claim: Claim) -> Claim:
        cited = tuple(replace(one, article=sha) for one in claim.citations)
        date = claim.date
        if date is not None and date.start is not None:
            later = date.start + timedelta(days=number)
            date = replace(date, start=later, end=later)
        return replace(claim, citations=cited, date=date)

    def elsewhere(citation: Citation) -> Citation:
        return replace(citation, article=sha)

    return replace(
        document,
        articles=(replace(article, sha256=sha, title=f"Report {number}"),),
        marks=tuple(
            replace(mark, claims=tuple(map(other, mark.claims))) for mark in document.marks
        ),
        unplaced=tuple(map(other, document.unplaced)),
        unresolved=tuple(
            replace(one, citation=elsewhere(one.citation)) for one in document.unresolved
        ),
        unread=tuple(replace(one, citation=elsewhere(one.citation)) for one in document.unread),
    )


if __name__ == "__main__":
    main()
