"""Write data/symbols.json: the drawings of every APP-6 code that mapgen's own files name.

Run in a checkout after a change of codes: python data/make/symbols.py
"""

import json
import re
from pathlib import Path

from mapgen.render.symbols import draw

ROOT = Path(__file__).resolve().parents[2]
SOURCES = (ROOT / "data" / "actors.toml", ROOT / "mapgen" / "actors" / "words.py")


def main() -> None:
    """Draw each code once, in order."""
    found = {code for path in SOURCES for code in re.findall(r'"(\d{20})"', path.read_text())}
    drawings = {code: drawing for code in sorted(found) if (drawing := draw(code))}
    text = json.dumps(drawings, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    (ROOT / "data" / "symbols.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
