"""What a claim is known by when its map is made again: the article, sentence, event and place."""

import hashlib
import re
from dataclasses import dataclass, replace
from urllib.parse import quote, unquote

__all__ = ["ClaimRef"]

_TEXT = re.compile(
    r"(?P<article>[0-9a-f]{12}):(?P<start>\d{1,9})-(?P<end>\d{1,9}):(?P<what>[^:#]+):"
    r"(?P<layer>[^:#]*):(?P<place>[^#]*)(?:#(?P<number>[1-9]\d{0,5}))?"
)
_PLAIN = re.compile(r"[\w.:,+@-]{1,64}", re.ASCII)
_ARTICLE = 12  # hexadecimal digits of the article's hash: enough to tell one's articles apart


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimRef:
    """The identity of one claim; its text form is `Claim.ref`.

    Attributes
    ----------
    article : str
        The first twelve hexadecimal digits of the sha256 of the article's text.
    start, end : int
        The sentence that makes the claim: code points, `end` exclusive.
    what : str
        Type of the event, or the role where no event is told; "name" is a name without a place,
        "unread" a sentence that gave no claim.
    layer, place : str
        Whose claim it is, and the key of where it is; empty without a place.
    number : int
        From 2 on, where one sentence makes several claims that agree in all of these.
    """

    article: str
    start: int
    end: int
    what: str
    layer: str = ""
    place: str = ""
    number: int = 1

    @classmethod
    def make(
        cls, article: str, span: tuple[int, int], what: str, layer: str = "", place: str = ""
    ) -> "ClaimRef":
        """Make the reference of a claim from the article's full hash and the place's key."""
        plain = place if not place or _PLAIN.fullmatch(place) else _digest(place)
        return cls(
            article=article[:_ARTICLE],
            start=span[0],
            end=span[1],
            what=what,
            layer=layer,
            place=plain,
        )

    @classmethod
    def parse(cls, text: str) -> "ClaimRef | None":
        """Read the text form; None when it is none."""
        match = _TEXT.fullmatch(text)
        if match is None:
            return None
        return cls(
            article=match["article"],
            start=int(match["start"]),
            end=int(match["end"]),
            what=unquote(match["what"]),
            layer=unquote(match["layer"]),
            place=match["place"],
            number=int(match["number"] or 1),
        )

    def __str__(self) -> str:
        what, layer = quote(self.what, safe=""), quote(self.layer, safe="")
        text = f"{self.article}:{self.start}-{self.end}:{what}:{layer}:{self.place}"
        return text if self.number == 1 else f"{text}#{self.number}"

    @property
    def span(self) -> tuple[int, int]:
        """The sentence, as code points of the article."""
        return self.start, self.end

    @property
    def kind(self) -> tuple[str, str, str, int]:
        """What is left of it when its sentence has moved."""
        return self.what, self.layer, self.place, self.number

    def at(self, start: int, end: int) -> "ClaimRef":
        """Return the same claim made by another sentence."""
        return replace(self, start=start, end=end)

    def is_of(self, article: str) -> bool:
        """Tell whether it refers to the article with this hash."""
        return article.startswith(self.article)


def _digest(key: str) -> str:
    return hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()[:16]
