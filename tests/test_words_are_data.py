"""No list of English words stands in the code that reads events: they are data of a language."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import mapgen.events
from mapgen.events.described import LAYERS
from mapgen.events.frames import Frame, load_frames
from mapgen.text import deps, word_lists
from mapgen.vocabulary import load_vocabulary

CODE = Path(mapgen.events.__file__).parent
READERS = (*sorted(CODE.glob("*.py")), CODE.parent / "text" / "modality.py")
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


def test_every_list_of_small_words_is_used():
    code = "".join(path.read_text(encoding="utf-8") for path in READERS)
    used = set(re.findall(r'grammar\(\s*"(\w+)"', code))
    assert set(word_lists("events", "grammar")) == used
