"""What a worker of a corpus holds over a long run: python tests/benchmarks/bench_memory.py [N]

N short articles (2,000 unless given) are mapped eight a task, as a worker does it, in this one
process; after each quarter its resident memory is printed, and the articles a second. The articles
are the invented tellings of tests/corpus/linked, six to an article, with towns of the packaged
gazetteer, drawn from all the world, in the place of theirs: so new countries and waters are opened
all the time, which a campaign in one region does not do. Figures are printed, never asserted.
"""

import os
import random
import re
import sqlite3
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from mapgen.config import load_config
from mapgen.corpus.records import Record
from mapgen.corpus.work import Task, map_records
from mapgen.gazetteer import ensure

LINKED = Path(__file__).parents[1] / "corpus" / "linked"
TASK, TELLINGS, STEPS = 8, 6, 4


def main() -> None:
    """Print a line after each quarter of the articles."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 2_000
    config = load_config()
    tasks = list(articles(count, towns(ensure(config.cache_dir))))
    began, at = time.process_time(), 0
    for step in range(1, STEPS + 1):
        while at < count * step // STEPS:
            map_records(tasks[at : at + TASK], config, geojson=False)
            at += TASK
        rate = at / (time.process_time() - began)
        print(f"{at:>6} articles: {resident_mb():.0f} MB, {rate:.1f} a second", flush=True)


def resident_mb() -> float:
    """Return what of this process is in memory now; Linux only."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def towns(index: Path) -> list[str]:
    """Return names of larger towns of one word, in a fixed order."""
    with sqlite3.connect(f"file:{index}?mode=ro", uri=True) as db:
        rows = db.execute("select name from places where population > 100000 order by pk")
        return [name for (name,) in rows if re.fullmatch(r"[A-Z][a-z]{3,}", name)]


def tellings() -> list[str]:
    """Return the invented texts, those of one region and war beside each other."""
    return [
        line.split(" | ", 1)[1]
        for path in sorted(LINKED.glob("*.txt"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if " | " in line and not line.startswith("#")
    ]


def articles(count: int, names: list[str]) -> Iterator[Task]:
    """Yield articles that no run has twice, always the same."""
    draw = random.Random(20)  # noqa: S311 - always the same
    told = tellings()
    for number in range(count):
        some = draw.sample(told, TELLINGS)
        text = "\n\n".join(_elsewhere(text, draw.choice(names)) for text in some)
        key = str(number)
        yield Task(Record(id=key, name=key, data=text.encode(), plain=True), key)


def _elsewhere(text: str, town: str) -> str:
    """Put a town in the place of the name after the first "in" or "at"."""
    return re.sub(r"\b(in|at|near) (?:[A-Z][\w-]+)\b", rf"\1 {town}", text, count=1)


if __name__ == "__main__":
    main()
