"""Map every article of other people's corpora: python tests/benchmarks/corpora.py FOLDER

Each line of FOLDER's *.jsonl with a `text` goes through map_article, page, GeoJSON and verify in
one run. Printed are counts, seconds of each stage, sizes and peak memory; the exit code is 1 when
an article met an internal error or its map did not pass. Also called by a slow test.
"""

import json
import resource
import statistics
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from mapgen.config import load_config
from mapgen.errors import MapgenError
from mapgen.export.geojson import compact_geojson
from mapgen.pipeline import Tools, map_article, open_tools
from mapgen.publish import page
from mapgen.read import read_text
from mapgen.verify import verify_file


@dataclass
class Run:
    """What became of the articles, and what it cost."""

    outcomes: Counter[str] = field(default_factory=Counter)
    seconds: Counter[str] = field(default_factory=Counter)
    sizes: list[int] = field(default_factory=list)
    failures: list[str] = field(default_factory=list)


def texts(folder: Path) -> Iterator[tuple[str, str]]:
    """Yield name and text of each article."""
    for path in sorted(folder.glob("*.jsonl")):
        with path.open(encoding="utf-8") as lines:  # not splitlines(): texts hold U+2028
            for number, line in enumerate(lines, start=1):
                text = json.loads(line).get("text", "")
                if text:
                    yield f"{path.stem}:{number}", text


def run(folder: Path, most: int | None = None) -> Run:
    """Send the articles, or the first `most`, through everything."""
    found = Run()
    with open_tools(load_config()) as tools, tempfile.TemporaryDirectory() as out:
        for number, (name, text) in enumerate(texts(folder)):
            if number == most:
                break
            try:
                found.outcomes[_one(text, tools, Path(out) / "map.html", found)] += 1
            except MapgenError as error:
                found.outcomes[f"refused: {type(error).__name__}"] += 1
            except Exception:  # noqa: BLE001 - an internal error is what is looked for
                found.outcomes["internal error"] += 1
                found.failures.append(f"{name}: {traceback.format_exc(limit=-3)}")
    return found


def _one(text: str, tools: Tools, target: Path, found: Run) -> str:
    at = time.perf_counter()

    def took(stage: str) -> None:
        nonlocal at
        found.seconds[stage] += time.perf_counter() - at
        at = time.perf_counter()

    document = map_article(read_text(text), tools)
    took("map")
    html = page(document)
    took("page")
    geojson = compact_geojson(document)
    took("geojson")
    target.write_text(html, "utf-8")
    target.with_suffix(".geojson").write_text(geojson, "utf-8")
    found.sizes.append(target.stat().st_size)
    at = time.perf_counter()
    report = verify_file(target)
    took("verify")
    if report.problems:
        found.failures.append(f"verify: {report.problems[0]}")
        return "not verified"
    return "mapped and verified"


def main(folder: Path, most: int | None = None) -> int:
    start = time.perf_counter()
    found = run(folder, most)
    total = sum(found.outcomes.values())
    print(f"{total} articles in {time.perf_counter() - start:.0f} s")
    for outcome, count in found.outcomes.most_common():
        print(f"  {outcome}: {count}")
    for stage, seconds in found.seconds.items():
        print(f"  {stage}: {seconds:.1f} s, {1000 * seconds / max(total, 1):.0f} ms an article")
    if found.sizes:
        print(f"  pages: {statistics.median(found.sizes) / 1000:.0f} kB at the median, "
              f"{max(found.sizes) / 1000:.0f} kB at most")  # fmt: skip
    unit = 1e6 if sys.platform == "darwin" else 1e3
    print(f"  peak memory: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit:.0f} MB")
    for failure in found.failures[:20]:
        print(failure)
    return 1 if found.failures else 0


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    sys.exit(main(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else None))
