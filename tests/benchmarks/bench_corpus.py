"""How fast a corpus is mapped, beside the bare language model on the same texts in the same run.

python tests/benchmarks/bench_corpus.py [TEXTS.jsonl] [--most 200] [--rounds 3]

Each round reads the texts with the bare model, one call a text, with one worker and with two, one
after the other, so that a machine that others use slows all three alike; what is printed last is
the median of the rounds' ratios. Rates count from a fifth of the texts on, when the workers are
warm; what is read again for what the others know takes its time and counts once.

Each ratio is given by the clock and by processor time, that of the workers and of the process that
hands out and writes down together: on a machine that others use, the clock says more about them
than about mapgen, above all of two workers on two cores.

Without TEXTS the articles are made of the invented tellings of tests/corpus/linked: sixteen that
follow each other, so mostly of one region, about 1,900 characters.
"""

import argparse
import json
import resource
import statistics
import tempfile
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import psutil
from bench_memory import tellings

import mapgen
from mapgen.config import Config, load_config
from mapgen.text.analyse import _load

TELLINGS, STEP = 16, 7  # of an article; between the beginnings of two


def main() -> None:
    """Print articles a second for the model alone, one and two workers, and what they take."""
    options = argparse.ArgumentParser()
    options.add_argument("texts", type=Path, nargs="?")
    options.add_argument("--most", type=int, default=200)
    options.add_argument("--rounds", type=int, default=3)
    given = options.parse_args()
    config = load_config()
    texts = _texts(given.texts, given.most)
    _load(config.model)(texts[0])
    ratios: list[list[float]] = []
    for number in range(given.rounds):
        bare = _bare(texts, config)
        one, two = (_mapped(texts, config, workers) for workers in (1, 2))
        found = [one.clock / bare.clock, one.processor / bare.processor]
        found += [two.clock / one.clock, 2 * two.processor / one.processor]
        ratios.append(found)
        print(
            f"round {number + 1}: model {bare.clock:.1f} a second, one worker {one.clock:.1f}, "
            f"two {two.clock:.1f}; {_said(found)}",
            flush=True,
        )
    print(f"median: {_said([statistics.median(of) for of in zip(*ratios, strict=True)])}")
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print(f"peak memory of the largest worker: {peak:.0f} MB")


def _said(ratios: Sequence[float]) -> str:
    one, one_busy, two, two_busy = ratios
    return (
        f"one worker {one:.2f} of the model's rate ({one_busy:.2f} by processor time), "
        f"two {two:.2f} x one (at most {two_busy:.2f} by processor time)"
    )


def _texts(file: Path | None, most: int) -> list[str]:
    if file is None:
        told = tellings()
        starts = (number * STEP % (len(told) - TELLINGS) for number in range(most))
        return ["\n\n".join(told[at : at + TELLINGS]) for at in starts]
    lines = file.read_text("utf-8").split("\n")[:most]
    return [json.loads(line)["text"] for line in lines if line]


@dataclass(frozen=True)
class Rate:
    """Articles a second, by the clock and of processor time."""

    clock: float
    processor: float


def _bare(texts: Sequence[str], config: Config) -> Rate:
    model = _load(config.model)
    began, busy = time.perf_counter(), time.process_time()
    for text in texts:
        model(text)
    taken = time.perf_counter() - began
    return Rate(len(texts) / taken, len(texts) / (time.process_time() - busy))


def _mapped(texts: Sequence[str], config: Config, workers: int) -> Rate:
    """Return the articles a second of one run, without the start of its workers."""
    steps: list[tuple[float, float]] = []
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "set.jsonl"
        rows = [json.dumps({"id": str(n), "text": text}) for n, text in enumerate(texts)]
        source.write_text("\n".join(rows))
        mapgen.map_corpus(
            str(source),
            folder=Path(folder) / "out",
            config=config,
            workers=workers,
            progress=lambda *_: steps.append((time.perf_counter(), _busy())),
        )
    cold = len(texts) // 5
    clock, processor = (steps[-1][at] - steps[cold][at] for at in (0, 1))
    articles = len(texts) - cold - 1  # readings again are none: their time is counted all the same
    return Rate(articles / clock, articles / processor)


def _busy() -> float:
    """Return the seconds of processor time of this process and of its workers."""
    own = psutil.Process()
    total = 0.0
    for process in (own, *own.children(recursive=True)):
        with suppress(psutil.NoSuchProcess):
            times = process.cpu_times()
            total += times.user + times.system
    return total


if __name__ == "__main__":
    main()
