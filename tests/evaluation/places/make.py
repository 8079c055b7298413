"""Makes gold.jsonl from articles.txt and points.tsv: python tests/evaluation/places/make.py.

`[[Paris|paris-texas]]` marks a toponym with the key of its point, `c:FR` the country's point in
the gazetteer's tables, `-` a place whose position nobody annotated.
"""

import csv
import json
import re
from pathlib import Path

HERE = Path(__file__).parent
COUNTRIES = HERE.parents[2] / "data" / "gazetteer" / "countries.tsv"
MARK = re.compile(r"\[\[([^|\]]+)\|([^\]]+)\]\]")


def main() -> None:
    """Write gold.jsonl."""
    points = dict(_points())
    lines = [
        json.dumps(_document(name, body, points), ensure_ascii=False) for name, body in _articles()
    ]
    (HERE / "gold.jsonl").write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")


def _articles() -> list[tuple[str, str]]:
    text = (HERE / "articles.txt").read_text(encoding="utf-8")
    parts = re.split(r"^# (.+)\n", text, flags=re.MULTILINE)[1:]
    return [
        (name.strip(), body.strip()) for name, body in zip(parts[::2], parts[1::2], strict=True)
    ]


def _points() -> list[tuple[str, tuple[float, float] | None]]:
    found: list[tuple[str, tuple[float, float] | None]] = [("-", None)]
    for line in (HERE / "points.tsv").read_text(encoding="utf-8").splitlines():
        key, lat, lon = line.split("\t")
        found.append((key, (float(lat), float(lon))))
    with COUNTRIES.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        found.extend(
            (f"c:{row['code']}", (float(row["lat"]), float(row["lon"])))
            for row in rows
            if row["id"].startswith("country:")
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
