"""How fast a corpus is mapped, beside the bare language model on the same texts in the same run.

python tests/benchmarks/bench_corpus.py TEXTS.jsonl [--most 200]
"""

import argparse
import json
import resource
import tempfile
import time
from pathlib import Path

import mapgen
from mapgen.config import load_config
from mapgen.text.analyse import analyse


def main() -> None:
    """Print articles a second for the model alone, one and two workers, and what grows."""
    options = argparse.ArgumentParser()
    options.add_argument("texts", type=Path)
    options.add_argument("--most", type=int, default=200)
    given = options.parse_args()
    lines = given.texts.read_text("utf-8").splitlines()[: given.most]
    rows = [json.loads(line) for line in lines]
    config = load_config()
    articles = [mapgen.read_text(row["text"]) for row in rows]
    analyse(articles[0], model=config.model)
    began = time.perf_counter()
    for article in articles:
        analyse(article, model=config.model)
    bare = len(articles) / (time.perf_counter() - began)
    print(f"bare language model: {bare:.1f} articles a second")
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "set.jsonl"
        source.write_text(
            "\n".join(json.dumps({"id": str(n), "text": row["text"]}) for n, row in enumerate(rows))
        )
        rates = []
        for workers in (1, 2):
            steps: list[float] = []
            mapgen.map_corpus(
                str(source), folder=Path(folder) / str(workers), config=config, workers=workers,
                progress=lambda *_, steps=steps: steps.append(time.perf_counter()),
            )  # fmt: skip
            warm = steps[len(steps) // 5 :]
            rates.append((len(warm) - 1) / (warm[-1] - warm[0]))
            print(f"{workers} worker(s): {rates[-1]:.1f} a second, {rates[-1] / bare:.2f} x bare")
        print(f"two workers: {rates[1] / rates[0]:.2f} x one")
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print(f"peak memory of the largest child: {peak:.0f} MB")


if __name__ == "__main__":
    main()
