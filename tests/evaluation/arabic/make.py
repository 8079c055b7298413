"""Makes first.jsonl, last.jsonl and fresh.jsonl from the texts beside it: run it as a script.

`[[بغداد|baghdad]]` marks a toponym with the key of its point in points.tsv, `c:IQ` the country's
point in the gazetteer's tables, `-` a place whose position nobody annotated.
"""

import csv
import json
import re
from pathlib import Path

HERE = Path(__file__).parent
COUNTRIES = HERE.parents[2] / "data" / "gazetteer" / "countries.tsv"
MARK = re.compile(r"\[\[([^|\]]+)\|([^\]]+)\]\]")
Points = dict[str, tuple[float | None, float | None]]


def main() -> None:
    """Write the corpora."""
    points = _points()
    for name in ("first", "last", "fresh"):
        text = (HERE / f"{name}.txt").read_text(encoding="utf-8")
        parts = re.split(r"^# (.+)\n", text, flags=re.MULTILINE)[1:]
        lines = [
            json.dumps(_document(key, body.strip(), points), ensure_ascii=False)
            for key, body in zip(parts[::2], parts[1::2], strict=True)
        ]
        target = HERE / f"{name}.jsonl"
        target.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")


def _points() -> Points:
    found: Points = {"-": (None, None)}
    for line in (HERE / "points.tsv").read_text(encoding="utf-8").splitlines():
        key, lat, lon = line.split("\t")
        found[key] = (float(lat), float(lon))
    with COUNTRIES.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            if row["id"].startswith("country:"):
                found[f"c:{row['code']}"] = (float(row["lat"]), float(row["lon"]))
    for line in (COUNTRIES.parent / "points.tsv").read_text(encoding="utf-8").splitlines()[1:]:
        place, lon, lat, _ = line.split("\t")
        if place.startswith("country:"):
            found[f"c:{place[8:]}"] = (float(lat), float(lon))
    return found


def _document(name: str, body: str, points: Points) -> dict[str, object]:
    text, toponyms, last = "", [], 0
    for match in MARK.finditer(body):
        text += body[last : match.start()]
        last = match.end()
        start = len(text)
        text += match[1]
        lat, lon = points[match[2]]
        toponyms.append(
            {"start": start, "end": len(text), "surface": match[1], "lat": lat, "lon": lon}
        )
    return {"id": name, "text": text + body[last:], "toponyms": toponyms}


if __name__ == "__main__":
    main()
