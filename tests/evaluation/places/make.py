"""Makes gold.jsonl of each set from its articles.txt and points.tsv.

Run as: python tests/evaluation/places/make.py

`[[Paris|paris-texas]]` marks a toponym with the key of its point, `c:FR` the country's point in
the gazetteer's tables (points.tsv goes before countries.tsv there, as in the index), `-` a place
whose position nobody annotated.
"""

import csv
import json
import re
from pathlib import Path

SETS = tuple(Path(__file__).parents[1] / name for name in ("places", "places_world", "places_last"))
TABLES = Path(__file__).parents[3] / "data" / "gazetteer"
MARK = re.compile(r"\[\[([^|\]]+)\|([^\]]+)\]\]")


def main() -> None:
    """Write gold.jsonl of each set."""
    for folder in SETS:
        points = dict(_points(folder))
        documents = (_document(name, body, points) for name, body in _articles(folder))
        lines = [json.dumps(document, ensure_ascii=False) for document in documents]
        text = "".join(f"{line}\n" for line in lines)
        (folder / "gold.jsonl").write_text(text, encoding="utf-8")


def _articles(folder: Path) -> list[tuple[str, str]]:
    text = (folder / "articles.txt").read_text(encoding="utf-8")
    parts = re.split(r"^# (.+)\n", text, flags=re.MULTILINE)[1:]
    return [
        (name.strip(), body.strip()) for name, body in zip(parts[::2], parts[1::2], strict=True)
    ]


def _points(folder: Path) -> list[tuple[str, tuple[float, float] | None]]:
    found: list[tuple[str, tuple[float, float] | None]] = [("-", None)]
    for line in (folder / "points.tsv").read_text(encoding="utf-8").splitlines():
        key, lat, lon = line.split("\t")
        found.append((key, (float(lat), float(lon))))
    for table in ("countries.tsv", "points.tsv"):
        with (TABLES / table).open(encoding="utf-8", newline="") as file:
            rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
            found.extend(
                (f"c:{code}", (float(row["lat"]), float(row["lon"])))
                for row in rows
                for kind, _, code in [(row.get("id") or row["place"]).partition(":")]
                if kind == "country"
            )
    return found


def _document(
    name: str, body: str, points: dict[str, tuple[float, float] | None]
) -> dict[str, object]:
    text, toponyms, last = "", [], 0
    for match in MARK.finditer(body):
        text += body[last : match.start()]
        last = match.end()
        point = points[match[2]]
        toponyms.append(
            {
                "start": len(text),
                "end": len(text) + len(match[1]),
                "surface": match[1],
                "lat": point[0] if point else None,
                "lon": point[1] if point else None,
                "geonameid": None,
                "type": None,
            }
        )
        text += match[1]
    return {"id": name, "text": text + body[last:], "toponyms": toponyms}


if __name__ == "__main__":
    main()
