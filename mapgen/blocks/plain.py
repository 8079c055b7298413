"""The text as readers read it: as long as the article's, without what nobody sees."""

import re
from collections.abc import Iterable

from mapgen.blocks.words import block_words
from mapgen.model import NON_NARRATIVE, Block

__all__ = ["plain_text"]

_HIDDEN = "\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff"
_JOINERS = "\u200c\u200d"  # part of words in some scripts
_ANY_HIDDEN = re.compile(f"[{_HIDDEN}]")
_AT_EDGE = re.compile(rf"(?<!\w)[{_HIDDEN}]+|[{_HIDDEN}]+(?!\w)")
_WORD = re.compile(rf"\w[\w{_HIDDEN}]*")
_GUTTURAL = "\u02bb\u02bc\u02be\u02bf"  # letters for sounds that most texts leave unwritten
_MARKED = re.compile(rf"[{_GUTTURAL}]|-[‘’'`](?=[^\W\d_])")
_OPENED = re.compile(
    r"(?<=[a-z] )‘(?=[A-Z][^\W\d_])(?![^‘.!?]*[’'](?!\w))([\w’-]*)"
)  # and not closed
_MARKED_WORD = re.compile(r"\w[\w‘’'`-]*")
_LATIN = re.compile("[A-Za-z\u00c0-\u024f\u0400-\u04ff]")
_NO_GUTTURAL = dict.fromkeys(map(ord, _GUTTURAL))
_WRAP = re.compile(r"[ \t]*(?:\r\n|[\r\n\v\f\x1c-\x1e\x85\u2028\u2029])(?:[ \t]*>)*[ \t]*")
_HASHTAG = re.compile(r"(?<!\w)#(?=[^\W\d_])")
_STRONG = re.compile(r"(?<![\w*_])(\*{1,3}|_{1,3}|`)(?=\S)([^*_`\n]{1,400}?)(?<=\S)\1(?![\w*_])")
_LINK = re.compile(r"!?\[([^\[\]\n]{1,300})\](\([^()\s]{0,500}(?:\s\"[^\"\n]{0,200}\")?\))")
_CAPITALS = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_LOUD, _WORDS = 0.85, 4  # share of capital letters, and words, of a block set in capitals
_NOTE = re.compile(r"\[\d{1,3}\]")


def plain_text(text: str, blocks: Iterable[Block]) -> str:
    """Return a text of the same length in which each block is one line of readable words.

    A block set in capitals is written as a headline is, for no reader knows names by it otherwise.
    Line ends within a block, marks that nobody sees and signs of Markdown become spaces; a hidden
    mark inside a word leaves it whole, with a space behind it.

    Parameters
    ----------
    text : str
        An article's.
    blocks : iterable of Block
        In text order.
    """
    parts, at = [], 0
    for block in blocks:
        words = _plain(text[block.start : block.end])
        loud = block.kind not in NON_NARRATIVE and _is_loud(words)
        parts += [text[at : block.start], _CAPITALS.sub(_quiet, words) if loud else words]
        at = block.end
    return "".join((*parts, text[at:]))


def _is_loud(text: str) -> bool:
    """Tell a block that is set in capitals."""
    large = sum(map(str.isupper, text))
    return (
        large > 3 * _WORDS
        and large >= _LOUD * sum(map(str.isalpha, text))
        and (len(_CAPITALS.findall(text)) >= _WORDS)
    )


def _quiet(found: re.Match[str]) -> str:
    """Write a word as a headline in capitals and small letters would."""
    word, lists = found.group(), block_words()
    small = word.lower()
    if small in lists["small"]:
        return small if len(small) == len(word) else word
    if small in lists["letters"] or (len(word) < 4 and not set(small) & set("aeiouy")):
        return word
    quiet = word[:1] + small[1:]
    return quiet if len(quiet) == len(word) else word


def _plain(text: str) -> str:
    text = _WRAP.sub(_spaces, text)
    if _ANY_HIDDEN.search(text):
        text = _AT_EDGE.sub(_spaces, _WORD.sub(_whole, text))
    if _MARKED.search(text):
        text = _MARKED_WORD.sub(_unmarked, text)
    if "‘" in text:
        text = _OPENED.sub(r"\1 ", text)  # "Umm ‘Oda"
    text = _HASHTAG.sub(" ", text)
    if "[" in text:
        text = _NOTE.sub(_spaces, _LINK.sub(_named, text))
    return _STRONG.sub(_bare, text) if any(sign in text for sign in "*_`") else text


def _spaces(found: re.Match[str]) -> str:
    return " " * len(found.group())


def _whole(found: re.Match[str]) -> str:
    """Move what is hidden in a word behind it; joiners belong to words of other scripts."""
    word = found.group()
    if word.isalnum():
        return word
    if not _LATIN.search(word) and all(c in _JOINERS for c in _ANY_HIDDEN.findall(word)):
        return word if word[-1] not in _JOINERS else word.rstrip(_JOINERS).ljust(len(word))
    return _ANY_HIDDEN.sub("", word).ljust(len(word))


def _unmarked(found: re.Match[str]) -> str:
    """Write "al-‘Oda" and "ʿOda" as texts do that leave such marks out, with spaces behind."""
    word = found.group()
    if not _LATIN.search(word):
        return word
    lead, dash, name = word.partition("-")
    if dash and lead.lower() in block_words()["articles"]:
        name = name.lstrip("‘’'`")
    plain = (lead + dash + name).translate(_NO_GUTTURAL)
    return (plain or word).ljust(len(word))


def _named(found: re.Match[str]) -> str:
    lead = found.start(1) - found.start()
    return (" " * lead + found[1]).ljust(len(found.group()))


def _bare(found: re.Match[str]) -> str:
    edge = " " * len(found[1])
    return edge + found[2] + edge
