"""What is taken out of a document: text in blocks, with what it says of itself."""

from dataclasses import dataclass, field
from datetime import date

from mapgen.blocks.kinds import Kind, kind_of
from mapgen.blocks.shape import split_paragraph
from mapgen.blocks.tail import tailed
from mapgen.model import Block, PublishedDate

__all__ = ["Extracted", "Writer"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Extracted:
    """What a document holds of an article: its text, the blocks of it, what it says of itself."""

    text: str
    blocks: tuple[Block, ...]
    title: str = ""
    publisher: str = ""
    url: str = ""
    lang: str = ""
    evidence: tuple[PublishedDate, ...] = ()


@dataclass(slots=True)
class Writer:
    """Puts blocks one under the other and remembers where they stand."""

    parts: list[str] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)
    length: int = 0

    def add(
        self, words: str, kind: Kind, *, same_line: bool = False, day: date | None = None
    ) -> None:
        """Add one block; a paragraph that is a byline, a credit or a link becomes that."""
        words = " ".join(words.split(" ")).strip()
        if not words:
            return
        if kind in {"paragraph", "list_item", "caption"}:
            kind = kind_of(words) or kind
        elif kind == "heading" and kind_of(words) in {"related", "navigation"}:
            kind = "related"
        lead = {"list_item": "- ", "heading": ""}.get(kind, "")
        gap = "" if not self.parts else " | " if same_line else self._gap(kind)
        start = self.length + len(gap) + len(lead)
        self.parts.append(gap + lead + words)
        self.length = start + len(words)
        text = "".join(self.parts[-1:])
        offset = start - (len(text) - len(words))
        if day is not None:
            self.blocks.append(Block(kind=kind, start=start, end=self.length, day=day))
            return
        for block in split_paragraph(
            text, len(text) - len(words), len(text), kind, same_line=same_line
        ):
            self.blocks.append(_moved(block, offset))

    def _gap(self, kind: Kind) -> str:
        last = self.blocks[-1].kind if self.blocks else ""
        return "\n" if kind == last and kind in {"list_item", "table_cell"} else "\n\n"

    def text(self) -> str:
        """Return all that was added."""
        return "".join(self.parts)

    def settled(self) -> tuple[Block, ...]:
        """Return the blocks of all that was added; see `tailed`."""
        return tailed(self.text(), self.blocks)


def _moved(block: Block, offset: int) -> Block:
    return Block(kind=block.kind, start=block.start + offset, end=block.end + offset,
                 same_line=block.same_line, day=block.day)  # fmt: skip
