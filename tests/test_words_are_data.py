"""No list of English words stands in the code that reads events: they are data of a language."""

import ast
import re
import tomllib
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import mapgen.events
from mapgen.blocks.dateline import MONTHS
from mapgen.dates.cues import load_cues
from mapgen.dates.words import NUMBERS
from mapgen.events.described import LAYERS
from mapgen.events.frames import Frame, load_frames
from mapgen.recognise.words import load_lexicon
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
OBJECTS = {
    "place",
    "place?",
    "party",
    "weapon",
    "uprooted",
    "people",
    "forces",
    "event",
    "some",
    "any",
    "none",
}


def own_ids() -> set[str]:
    """Return what the code may name: ids of its own lists and the parser's labels."""
    words, frames = load_vocabulary(), load_frames()
    labels = {value for value in vars(deps).values() if isinstance(value, str)}
    kinds = {role.kind for role in words.roles.values()}
    told = {p.frame.id for some in frames.verbs.values() for p in some}
    told |= {frame.id for some in frames.nouns.values() for _, frame in some}
    groups = {event.group for event in words.events.values()}
    parts = {"agent", "target", "object", *word_lists("events", "pointers")}
    ids = {*words.roles, *words.events, *LAYERS}
    return ids | kinds | told | groups | labels | parts | FORMS | KEYS | OBJECTS


def is_plain(value: ast.expr) -> bool:
    """Tell what a table of words may say of one from what a module does at one."""
    return isinstance(value, ast.Constant) or (
        isinstance(value, ast.Tuple) and all(map(is_plain, value.elts))
    )


def lists_of_words(tree: ast.AST) -> Iterator[tuple[int, list[str]]]:
    exported = {
        id(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__"
    }
    for node in ast.walk(tree):
        parts: list[ast.expr | None] = []
        if isinstance(node, ast.Set | ast.Tuple | ast.List) and id(node) not in exported:
            parts = [*node.elts]
        elif isinstance(node, ast.Dict) and all(map(is_plain, node.values)):
            parts = node.keys
        if parts:
            words = [part.value for part in parts if isinstance(part, ast.Constant)]
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


READ = ("actors", "blocks", "dates", "gazetteer", "locate", "recognise", "resolve", "text")
TABLES = ("actors", "dates", "locate", "read", "recognise", "resolve", "text")  # files named so
LONG = 6  # words; fewer belong to a rule of grammar, not to a language's stock
ALSO_KEYS = {
    *load_lexicon().words, *load_cues().patterns, *word_lists("events", "grammar"),
    "never", "places", "perhaps", "leads", "elsewhere", "speaking",  # lists of Arabic
    "north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest",
    *NUMBERS, *MONTHS,
    "abbr", "faac", "iata", "icao", "link", "phon", "piny", "post", "tcid", "unlc", "wkdt",
    "city", "town", "village", "hamlet", "locality", "farm", "suburb", "quarter", "neighbourhood",
    "borough", "island", "islet",
}  # fmt: skip
"""Names of lists that the code asks for, what it calls the ways of the compass itself, and the
numbers and months, whose order is their value; what GeoNames and OpenStreetMap call things."""
ENDINGS = {"an", "ans", "ish", "ese", "ic", "ist", "ists", "i", "is", "s", "im", "ed", "ing"}


def test_no_stock_of_words_stands_in_the_code_that_reads_articles():
    """In the other readers, too: what is not a handful is data of a language."""
    known = own_ids() | ALSO_KEYS | ENDINGS
    readers = READ
    found = [
        f"{path.relative_to(ROOT)}:{line} {strays}"
        for name in readers
        for path in sorted((ROOT / name).glob("*.py"))
        for line, words in lists_of_words(ast.parse(path.read_text(encoding="utf-8")))
        if len(strays := sorted(set(words) - known)) >= LONG
    ]
    assert found == [], "put the words into data/language/"


def test_every_list_of_a_reader_is_used():
    """Each table is named for the module that reads it, or asked for as a whole."""
    for lang, name in (*product(("en",), TABLES), ("ar", "locate"), ("ckb", "locate")):
        path = data_path("language", lang, f"{name}.toml")
        for table, lists in tomllib.loads(path.read_text(encoding="utf-8")).items():
            module = ROOT / name / f"{table}.py"
            if not module.exists():
                code = "".join(
                    path.read_text(encoding="utf-8") for path in module.parent.glob("*.py")
                )
                assert f'word_lists("{name}", "{table}")' in code
                continue
            code = module.read_text(encoding="utf-8")
            used = {k for k in lists if f'"{k}"' in code or f"<{name}.{table}.{k}>" in code}
            assert set(lists) == used, f"{path}: [{table}]"


def test_every_array_of_events_is_used():
    path = data_path("language", "en", "events.toml")
    for table, lists in tomllib.loads(path.read_text(encoding="utf-8")).items():
        if any(isinstance(words, list) for words in lists.values()):
            code = (CODE / f"{table}.py").read_text(encoding="utf-8")
            assert [key for key in lists if f"<events.{table}.{key}>" not in code] == []


def test_every_arabic_list_of_names_is_used():
    code = "".join(
        path.read_text(encoding="utf-8") for path in (ROOT / "recognise").glob("arabic*.py")
    )
    for lang in ("ar", "ckb"):
        path = data_path("language", lang, "toponyms.toml")
        tables = tomllib.loads(path.read_text(encoding="utf-8"))
        names = {*tables, *tables["words"], *tables["affixes"]}
        assert [name for name in names if f'"{name}"' not in code] == []


LISTED = 5  # words in one place of a pattern
SMALL = frozenset(
    """the and or but of in on at to from with by near for against into through is are was were that
    which have has had not as after before since until between first second third fourth fifth sixth
    seventh eighth ninth january february march april may june july august september october
    november december feb mar apr aug sept oct nov dec mon tues
    wednes thurs fri satur sun north south east west upper lower central""".split()  # noqa: SIM905
)
"""Words of grammar and of the calendar, and ways of the compass: patterns may list them."""


def alternatives(pattern: str) -> Iterator[list[str]]:
    """Return the plain words of each "(a|b|c)" of a regular expression."""
    plain = re.sub(r"\\s[+*]?", " ", pattern)
    plain = re.sub(r"\(\?:[a-z|]{1,12}\)\??|\[[a-z -]{2,4}\]\??|(?<=[a-z ])\?", "", plain)
    for part in re.split(r"[()\[\]{}\\]", plain):
        yield [w for w in part.lower().split("|") if re.fullmatch(r"[a-zé’' -]{2,}", w)]


def test_no_pattern_is_a_list_of_words():
    """Nouns, adjectives and verbs in patterns are data, too: `WordPattern` puts them in."""
    found = [
        f"{path.relative_to(ROOT)}:{node.lineno} {words}"
        for name in (*READ, "events", "read")
        for path in sorted((ROOT / name).glob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and "|" in node.value
        for words in alternatives(node.value)
        if len([word for word in words if word.strip() not in SMALL]) >= LISTED
    ]
    assert found == [], "put the words into data/language/en/"


def test_every_list_of_small_words_is_used():
    code = "".join(path.read_text(encoding="utf-8") for path in READERS)
    used = set(re.findall(r'grammar\(\s*"(\w+)"', code))
    assert set(word_lists("events", "grammar")) == used
