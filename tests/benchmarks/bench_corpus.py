"""How fast a corpus is mapped, beside the bare language model on the same texts in the same run.

python tests/benchmarks/bench_corpus.py TEXTS.jsonl [--most 200] [--rounds 3]

Each round reads the texts with the bare model, one call a text, with one worker and with two, one
after the other, so that a machine that others use slows all three alike; what is printed last is
the median of the rounds' ratios. Rates count from a fifth of the texts on, when the workers are
warm.
"""

import argparse
import json
import resource
import statistics
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import mapgen
from mapgen.config import Config, load_config
from mapgen.text.analyse import _load


def main() -> None:
    """Print articles a second for the model alone, one and two workers, and what they take."""
    options = argparse.ArgumentParser()
    options.add_argument("texts", type=Path)
    options.add_argument("--most", type=int, default=200)
    options.add_argument("--rounds", type=int, default=3)
    given = options.parse_args()
    lines = given.texts.read_text("utf-8").split("\n")[: given.most]
    texts = [json.loads(line)["text"] for line in lines if line]
    config = load_config()
    _load(config.model)(texts[0])
    shares, speedups = [], []
    for number in range(given.rounds):
        bare = _bare(texts, config)
        one, two = (_mapped(texts, config, workers) for workers in (1, 2))
        shares.append(one / bare)
        speedups.append(two / one)
        print(
            f"round {number + 1}: model {bare:.1f} a second, one worker {one:.1f} "
            f"({one / bare:.2f} of it), two {two:.1f} ({two / one:.2f} x one)",
            flush=True,
        )
    print(
        f"median: one worker {statistics.median(shares):.2f} of the model's rate, "
        f"two {statistics.median(speedups):.2f} x one"
    )
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print(f"peak memory of the largest worker: {peak:.0f} MB")


def _bare(texts: Sequence[str], config: Config) -> float:
    model = _load(config.model)
    began = time.perf_counter()
    for text in texts:
        model(text)
    return len(texts) / (time.perf_counter() - began)


def _mapped(texts: Sequence[str], config: Config, workers: int) -> float:
    """Return the articles a second of one run, without the start of its workers."""
    steps: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "set.jsonl"
        rows = [json.dumps({"id": str(n), "text": text}) for n, text in enumerate(texts)]
        source.write_text("\n".join(rows))
        mapgen.map_corpus(
            str(source),
            folder=Path(folder) / "out",
            config=config,
            workers=workers,
            progress=lambda *_: steps.append(time.perf_counter()),
        )
    warm = steps[len(steps) // 5 :]
    return (len(warm) - 1) / (warm[-1] - warm[0])


if __name__ == "__main__":
    main()
