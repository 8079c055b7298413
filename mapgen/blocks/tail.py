"""What a list of links and an end of a letter take with them: lines that are no article."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from mapgen.blocks.kinds import is_sign_off, kind_of, sentence_like
from mapgen.model import Block

__all__ = ["tailed"]

_LABEL = 100  # code points of a link's words
_FOOT = 1_500  # code points of a signature or of a newsletter's foot
_NEXT = frozenset({"stamp", "byline", "quotation", "dateline"})  # another letter begins
_TOLD = frozenset({"paragraph", "quotation", "list_item"})
_LINKS = frozenset({"heading", "list_item", "paragraph", "caption"})


def tailed(text: str, blocks: Iterable[Block]) -> tuple[Block, ...]:
    """Return blocks in which lines that only go on with a list of links, or a foot, are such.

    Short lines without a full stop under "Related topics" are links; what stands under a letter's
    "-- " or "You are receiving this email because" is no article, to the next letter.

    Parameters
    ----------
    text : str
        What the offsets of the blocks count.
    blocks : iterable of Block
        In text order.
    """
    return tuple(_footed(text, tuple(_linked(text, blocks))))


def _linked(text: str, blocks: Iterable[Block]) -> Iterator[Block]:
    links = False
    for block in blocks:
        words = text[block.start : block.end]
        if block.kind == "related":
            links = kind_of(words, opens=True) == "related"
        elif block.kind == "navigation":
            pass
        elif links and block.kind in _LINKS and len(words) <= _LABEL and not sentence_like(words):
            yield replace(block, kind="related")
            continue
        else:
            links = False
        yield block


def _footed(text: str, blocks: Sequence[Block]) -> Iterator[Block]:
    until, told = -1, False
    for number, block in enumerate(blocks):
        words = text[block.start : block.end]
        if told and until < 0 and block.kind not in _NEXT and is_sign_off(words):
            until = _end(blocks, number)
        told = told or (block.kind in _TOLD and sentence_like(words))
        if block.start < until and block.kind not in _NEXT:
            yield replace(block, kind="credit")
        else:
            yield block
        if block.end >= until:
            until = -1


def _end(blocks: Sequence[Block], first: int) -> int:
    """Return where a foot ends, or where it begins if too much follows to be one."""
    last = blocks[first]
    for block in blocks[first + 1 :]:
        if block.kind in _NEXT:
            break
        last = block
    start = blocks[first].start
    return last.end if last.end - start <= _FOOT else blocks[first].end
