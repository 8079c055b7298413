"""Areas that articles speak of without a name of their own: who holds which side, what is disputed.

Read from data/territories.toml. No line there is a fact of law: every area made from it is
labelled approximate.
"""

import re
import tomllib
from dataclasses import dataclass
from functools import cache

from mapgen.lang import capital, say, say_table
from mapgen.resources import data_path

__all__ = ["Known", "Territories", "load_territories"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """An area along a line, known by phrases rather than by a name."""

    id: str
    title: str
    country: str  # ISO alpha-2: the phrases mean it only in articles about this country
    along: str  # id of the region whose line it follows
    beyond_km: float  # how far it reaches outside that region
    pattern: re.Pattern[str]
    rule: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Territories:
    """Home territories of forces, and areas known by phrases."""

    homes: tuple[tuple[re.Pattern[str], str, str], ...]  # pattern, side's id, id of the area
    known: tuple[Known, ...]

    def home(self, words: str) -> tuple[str, str] | None:
        """Return side and area of the force that `words` name, or None."""
        for pattern, side, area in self.homes:
            if pattern.fullmatch(words.strip()):
                return side, area
        return None


@cache
def load_territories() -> Territories:
    """Read the packaged file."""
    data = tomllib.loads(data_path("territories.toml").read_text(encoding="utf-8"))
    return Territories(
        homes=tuple((_any(h["names"]), str(h["id"]), str(h["area"])) for h in data["home"]),
        known=tuple(
            Known(
                id=str(area["id"]),
                title=capital(say(area["title"])),
                country=str(area["country"]),
                along=str(area["along"]),
                beyond_km=float(area["beyond_km"]),
                pattern=_any(area["phrases"]),
                rule=say_table(area["rule"]),
            )
            for area in data["area"]
        ),
    )


def _any(phrases: list[str]) -> re.Pattern[str]:
    words = "|".join(
        r"\s+".join(map(re.escape, phrase.split()))
        for phrase in sorted(phrases, key=len, reverse=True)
    )
    return re.compile(rf"\b(?:{words})\b", re.IGNORECASE)
