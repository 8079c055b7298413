"""No list of English words stands in the code that reads events: they are data of a language."""

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import mapgen.events
from mapgen.dates.cues import load_cues
from mapgen.dates.words import NUMBERS
from mapgen.events.described import LAYERS
from mapgen.events.frames import Frame, load_frames
from mapgen.recognise.words import load_lists
from mapgen.resources import data_path
from mapgen.text import deps, word_lists
from mapgen.vocabulary import load_vocabulary

CODE = Path(mapgen.events.__file__).parent
ROOT = CODE.parent
TEXT = CODE.parent / "text"
READERS = (*sorted(CODE.glob("*.py")), TEXT / "modality.py", TEXT / "wording.py")
WORD = re.compile(r"[a-z][a-z'’ -]*")
FORMS = {"exact", "near", "region", "country", "vague", "band"}  # of a place
KEYS = {"verbs", "nouns", "from"} | set(Frame.__dataclass_fields__)  # of frames.toml
OBJECTS = {"place", "place?", "party", "weapon", "forces", "event", "some", "any", "none"}


def own_ids() -> set[str]:
    """Return what the code may name: ids of its own lists and the parser's labels."""
    words, frames = load_vocabulary(), load_frames()
    labels = {value for value in vars(deps).values() if isinstance(value, str)}
    kinds = {role.kind for role in words.roles.values()}
    told = {p.frame.id for some in frames.verbs.values() for p in some}
    told |= {frame.id for some in frames.nouns.values() for _, frame in some}
    groups = {event.group for event in words.events.values()}
    parts = {"agent", "target", "object"}
    ids = {*words.roles, *words.events, *LAYERS}
    return ids | kinds | told | groups | labels | parts | FORMS | KEYS | OBJECTS


def lists_of_words(tree: ast.AST) -> Iterator[tuple[int, list[str]]]:
    exported = {
        id(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__"
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Set | ast.Tuple | ast.List) and id(node) not in exported:
            words = [e.value for e in node.elts if isinstance(e, ast.Constant)]
            yield node.lineno, [w for w in words if isinstance(w, str) and WORD.fullmatch(w)]


def test_no_list_of_words_stands_in_the_code_of_events():
    known = own_ids()
    found = [
        f"{path.name}:{line} {strays}"
        for path in READERS
        for line, words in lists_of_words(ast.parse(path.read_text(encoding="utf-8")))
        if len(words) > 1 and (strays := sorted(set(words) - known))
    ]
    assert found == [], "put the words into data/language/en/events.toml"


LONG = 6  # words; fewer belong to a rule of grammar, not to a language's stock
ALSO_KEYS = {
    *load_lists().lists, *load_cues().patterns, *word_lists("events", "grammar"),
    "never", "places", "perhaps", "leads", "elsewhere", "speaking",  # lists of data/arabic.toml
    "north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest",
    *NUMBERS,
}  # fmt: skip
"""Names of lists that the code asks for, what it calls the ways of the compass itself, and the
numbers, whose order is their value."""
ENDINGS = {"an", "ans", "ish", "ese", "ic", "ist", "ists", "i", "is", "s", "im", "ed", "ing"}


def test_no_stock_of_words_stands_in_the_code_that_reads_articles():
    """In the other readers, too: what is not a handful is data of a language."""
    known = own_ids() | ALSO_KEYS | ENDINGS
    readers = ("actors", "dates", "locate", "recognise", "resolve", "text")
    found = [
        f"{path.relative_to(ROOT)}:{line} {strays}"
        for name in readers
        for path in sorted((ROOT / name).glob("*.py"))
        for line, words in lists_of_words(ast.parse(path.read_text(encoding="utf-8")))
        if len(strays := sorted(set(words) - known)) >= LONG
    ]
    assert found == [], "put the words into data/language/"


def test_every_list_of_a_reader_is_used():
    """Each table is named for the module that reads it."""
    for name in ("actors", "dates", "locate", "recognise", "resolve", "text"):
        path = data_path("language", "en", f"{name}.toml")
        for table, lists in tomllib.loads(path.read_text(encoding="utf-8")).items():
            code = (ROOT / name / f"{table}.py").read_text(encoding="utf-8")
            assert [key for key in lists if f'"{key}"' not in code] == []


def test_every_list_of_small_words_is_used():
    code = "".join(path.read_text(encoding="utf-8") for path in READERS)
    used = set(re.findall(r'grammar\(\s*"(\w+)"', code))
    assert set(word_lists("events", "grammar")) == used
