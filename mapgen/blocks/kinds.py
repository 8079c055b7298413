"""What a line is when it is not telling: its makers, a picture's, an hour, a link, a menu."""

import re
from functools import cache

from mapgen.blocks.words import block_words
from mapgen.model import BlockKind

__all__ = ["Kind", "is_cells", "is_link", "is_sign_off", "kind_of", "sentence_like"]

Kind = BlockKind

_LONGEST = 240  # code points of a line about makers; others are shorter
_STOP = re.compile(r"[.!?…؟۔][\"'”’»)\]]*$")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_HOUR = (
    r"(?:[01]?\d|2[0-3])(?:[:.h][0-5]\d)(?:[:.][0-5]\d)?\s*(?:[ap]\.?m\.?)?|\d{1,2}\s*[ap]\.?m\.?"
)
_ZONE = (
    r"(?:GMT|UTC|[BICW]ST|[EP][SD]?T|CES?T|EES?T|MSK|[WCE]AT|local\s+time)"
    r"(?:\s*[+-]\s*\d{1,2}(?::?\d\d)?)?|[+-]\d{4}|Z"
)
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|"
    r"sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\.?"
_DAY = (
    rf"\d{{1,2}}(?:st|nd|rd|th)?\s+{_MONTH}(?:,?\s+\d{{4}})?|"
    rf"{_MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?(?:,?\s+\d{{4}})?|"
    r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:T[\d:.]+)?|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}"
)
_AGO = r"(?:\d{1,2}|an?|one)\s+(?:min(?:ute)?s?|hours?|days?|weeks?|months?|[hdm])\s+ago"
_PART = rf"(?:{_HOUR}|{_ZONE}|{_DAY}|{_WEEKDAY}|{_AGO}|yesterday|today|at|on)"
_STAMP = re.compile(rf"\(?{_PART}(?:[\s,|·•/()–—-]+{_PART})*\)?\s*[:.–—-]?", re.IGNORECASE)
_SAID = re.compile(r"[a-z][a-z\s-]{1,20}?[:\s]\s*", re.IGNORECASE)
_WROTE = re.compile(r"On\s.{6,120}\s(?:wrote|writes):", re.DOTALL)
_NAMES = re.compile(r"[A-ZÀ-Þ][\w'’.-]*(?:(?:,?\s+(?:and|in|for|of|at|&|de|al|bin)|,|\s*[|/])?"
                    r"\s+[A-ZÀ-Þ@][\w'’.-]*){0,14}\.?")  # fmt: skip
_CELLS = re.compile(r"\|?\s*[^|\n]*\S\s*(?:\s\|\s|\|\s|\s\||\t)|[^|\n]*\|[^\n]*\|$")
_SIGNS = frozenset(":/©|»>–—·")
_AGENCIES = re.compile(r"\([A-Za-z]{2,10}(?:/[A-Za-z]{2,10}){1,3}\)")
_TRAIL = re.compile(r"[\w &'’-]{2,30}(?:\s*[>»›]\s*[\w &'’-]{2,40}){1,5}")
_ADDRESS = re.compile(r"\s*[<(\[]?(?:https?://|www\.)\S+[>)\]]?$")
_SIGNATURE = re.compile(r"--\s*")
_HELPED = re.compile(
    r"[^\n]{0,200}\bcontributed (?:to this (?:report|story|article|dispatch)|reporting)\b"
    r"[^\n]{0,80}"
)
_CALLED = r"[A-ZÀ-Þ][\w'’-]+"
_FROM = re.compile(rf"{_CALLED}(?: {_CALLED}){{1,3}} reported from {_CALLED}[^.\n]{{0,60}}\.")
_LETTER = re.compile(r"([A-Za-z-]{2,8}):\s")


def sentence_like(text: str) -> bool:
    """Tell whether a line ends as a sentence does, but for the address of a link behind it."""
    return _STOP.search(_ADDRESS.sub("", text)) is not None


def is_link(text: str) -> bool:
    """Tell a line that is nothing but an address, or a rule drawn under a heading."""
    return not _ADDRESS.sub("", text) or not any(map(str.isalnum, text))


def is_sign_off(text: str) -> bool:
    """Tell the line under which a letter holds only who sent it, and to whom."""
    return bool(_SIGNATURE.fullmatch(text)) or _starts("sign_off").match(text) is not None


def is_cells(text: str) -> bool:
    """Tell a row of a table: cells parted by bars or tabs."""
    if "\t" in text:
        return len([cell for cell in text.split("\t") if cell.strip()]) > 1
    return "|" in text and _CELLS.match(text) is not None


@cache
def _starts(name: str) -> re.Pattern[str]:
    words = sorted(block_words()[name], key=len, reverse=True)
    return re.compile("(?:" + "|".join(map(re.escape, words)) + r")(?![\w-])", re.IGNORECASE)


@cache
def _makers() -> re.Pattern[str]:
    """Return the pattern of "(Reporting by A; editing by B)"."""
    words = "|".join(sorted(block_words()["makers"]))
    return re.compile(
        rf"\((?:[^()]{{0,60}}\b)?(?:{words})\s+by\b[^()]{{2,400}}\)\.?", re.IGNORECASE
    )


@cache
def _picture() -> re.Pattern[str]:
    """Return the pattern of whose a picture is, in brackets or after a sign."""
    words = "|".join(sorted(block_words()["agencies"] | {"file", "photo"}))
    return re.compile(
        rf"[\[(](?:[^()\[\]]{{0,80}}[/:]\s*)?(?:{words})[^()\[\]]{{0,60}}[\])]"
        r"|(?:©|\(c\)|copyright\b).{0,120}",
        re.IGNORECASE,
    )


@cache
def _caption() -> re.Pattern[str]:
    """Return the pattern of a caption, which ends with whose the picture is."""
    words = "|".join(sorted(block_words()["agencies"]))
    return re.compile(
        rf"[^\n]{{10,220}}(?:Getty(?: Images)?|AP Photo|/\s?(?:{words})|via (?:{words}))[\])]?"
    )


def kind_of(text: str, *, opens: bool = False) -> Kind | None:
    """Return what a line is when it tells nothing of the story, else None.

    Parameters
    ----------
    text : str
    opens : bool
        Ask instead whether links follow it: "related" for the heading of a list of them.
    """
    if len(text) > _LONGEST and not text.startswith("("):
        return None
    plain = text.strip("*_ \t")
    if opens:
        return "related" if _bare(plain) in block_words()["related"] else None
    if is_link(plain):
        return "related" if any(map(str.isalnum, plain)) else "navigation"
    checks: tuple[tuple[Kind, bool], ...] = (
        ("stamp", _is_stamp(plain)),
        ("byline", _is_byline(plain)),
        ("credit", _is_credit(plain)),
        ("caption", _caption().fullmatch(plain) is not None),
        ("related", _is_related(plain)),
        ("navigation", _is_menu(plain)),
    )
    return next((kind for kind, holds in checks if holds), None)


def _is_stamp(text: str) -> bool:
    """Tell a day, an hour or both, alone on a line, perhaps after "Updated"."""
    if _WROTE.fullmatch(text):
        return True
    if not any(char.isdigit() for char in text) or len(text) > 90:
        return False
    label = _starts("stamp").match(text)
    if label:
        text = text[label.end() :].lstrip(" :,-–—")
    return _STAMP.fullmatch(text) is not None


def _is_byline(text: str) -> bool:
    """Tell a line of makers: "By Ann Lee", "(Reporting by A; editing by B)", "From: Ann Lee"."""
    if _makers().fullmatch(text) or _HELPED.fullmatch(text) or _FROM.fullmatch(text):
        return True
    if ";" in text:
        return all(_is_byline(part.strip()) for part in text.split(";") if part.strip())
    letter = _LETTER.match(text)
    if letter and letter[1].lower() in block_words()["letter_people"]:
        return "@" in text or bool(_NAMES.fullmatch(text[letter.end() :].strip()))
    found = _starts("byline").match(text)
    if not found:
        return False
    rest = text[found.end() :].strip(" :")
    first = _WORD.match(rest)
    if not first or first.group().lower() in block_words()["no_maker"]:
        return False
    return _NAMES.fullmatch(rest) is not None


def _is_credit(text: str) -> bool:
    if _picture().fullmatch(text):
        return True
    found = _starts("credit").match(text)
    if found is None or len(text) >= 120:
        return bool(_AGENCIES.fullmatch(text))
    rest = text[found.end() :].lstrip()[:1]
    return not rest or rest in _SIGNS


def _is_related(text: str) -> bool:
    known = block_words()["furniture"] | block_words()["related"]
    if all(_bare(part) in known for part in re.split(r"\s[·|]\s", text)):
        return True
    found = _starts("related").match(text)
    return found is not None and text[found.end() :].lstrip()[:1] in _SIGNS


def _bare(text: str) -> str:
    """Return a line in small letters, without the signs and the address around it."""
    return _ADDRESS.sub("", text).strip(" :.|>»→…").lower()


def _is_menu(text: str) -> bool:
    """Tell a site's menu, or the trail to a page: nothing but the names of its sections."""
    if _TRAIL.fullmatch(text):
        return True
    words = [word.lower() for word in _WORD.findall(text)]
    known = sum(word in block_words()["sections"] for word in words)
    return len(words) >= 3 and not sentence_like(text) and known >= 0.8 * len(words)
