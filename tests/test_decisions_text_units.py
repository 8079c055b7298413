"""The text of a decisions file: what is written where, and how words are compared."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from mapgen.decisions.draft import citation_fields, entry_text, merged
from mapgen.decisions.file import DecisionsFile
from mapgen.decisions.fit import Fit, find_fit, word_changes
from mapgen.decisions.lines import read_toml
from mapgen.decisions.load import load_decisions
from mapgen.decisions.notes import OPEN, ORPHAN, not_meant
from mapgen.decisions.outcome import line_of, problem
from mapgen.decisions.table import NO_DATE, Table
from mapgen.decisions.tally import count, counted
from mapgen.decisions.values import Tally
from mapgen.errors import UsageError
from mapgen.model import Citation
from tests.test_decisions_units import ARTICLE, SPANS, decision

DAY = date(2024, 5, 14)
ENTRY = '[[decision]]\nid = "a"\naction = "accept"\nquote = "Alba"\n'


def opened(tmp_path: Path, text: str) -> DecisionsFile:
    path = tmp_path / "d.toml"
    path.write_bytes(text.encode())
    return DecisionsFile(path)


@pytest.mark.parametrize(
    ("text", "on", "signed"),
    [
        (ENTRY, None, f'by = "Ada"\n{ENTRY}'),
        (ENTRY, DAY, f'by = "Ada"\non = 2024-05-14\n{ENTRY}'),
        (f'by = "Bo"  # us\n{ENTRY}', DAY, f'by = "Ada"  # us\non = 2024-05-14\n{ENTRY}'),
        (f'by = "Bo"\non = 2020-01-01\n{ENTRY}', DAY, f'by = "Ada"\non = 2024-05-14\n{ENTRY}'),
        (f'on = 2020-01-01\nby = "Bo"\n{ENTRY}', None, f'on = 2020-01-01\nby = "Ada"\n{ENTRY}'),
        (f'# note\nby = ""\n{ENTRY}', DAY, f'# note\nby = "Ada"\non = 2024-05-14\n{ENTRY}'),
    ],
)
def test_a_file_is_signed_where_names_stand(tmp_path, text, on, signed) -> None:
    file = opened(tmp_path, text)
    file.sign("Ada", on)
    assert file.data.decode() == signed
    days = [line.split(" = ")[1] for line in signed.splitlines() if line.startswith("on = ")]
    assert (file.by, file.on) == ("Ada", "".join(days))


@pytest.mark.parametrize(
    ("before", "between"), [("", ""), (ENTRY, "\n"), (ENTRY.rstrip("\n"), "\n\n")]
)
def test_an_empty_line_parts_what_is_added(tmp_path, before, between) -> None:
    file = opened(tmp_path, before)
    file.append({"id": "b", "action": "accept", "quote": "Rain"})
    added = '[[decision]]\nid = "b"\naction = "accept"\nquote = "Rain"\n'
    assert file.data.decode() == f"{before}{between}{added}"


def test_breaks_and_the_mark_at_the_beginning_stay(tmp_path) -> None:
    windows = ("\ufeff" + ENTRY).replace("\n", "\r\n")
    file = opened(tmp_path, windows)
    file.update("a", {"why": "seen"})
    assert file.data.decode() == windows + 'why = "seen"\r\n'
    mixed = ENTRY.replace("\n", "\r\n", 1)
    file = opened(tmp_path, mixed)
    file.append({"id": "b", "action": "accept", "quote": "Rain"})
    assert file.data.decode().startswith(mixed + "\n[[decision]]\n")


def test_fields_are_changed_taken_away_and_marked_in_their_entry(tmp_path) -> None:
    file = opened(tmp_path, f'{ENTRY}why = "x"  # so\nplace = "Alba"\n\n# of the next\n'
                  '[[decision]]\nid = "b"\naction = "accept"\nquote = "Rain"\n')  # fmt: skip
    file.update("a", {"why": "y", "place": None, "action": "set", "to": {"role": "threat"}})
    with_note = file.data.decode()
    assert with_note.index('to = {role = "threat"}') < with_note.index("# of the next")
    assert 'why = "y"  # so' in with_note
    assert "place" not in with_note


def test_a_note_is_put_into_an_entry_once(tmp_path) -> None:
    file = opened(tmp_path, f'{ENTRY}\n# of the next\n[[decision]]\nid = "b"\naction = "accept"\n'
                  'quote = "Rain"\n')  # fmt: skip
    assert not file.is_marked("a", "seen twice")
    for _ in range(2):
        file.mark("a", "seen twice")
    assert file.data.decode().count("# seen twice") == 1
    assert file.data.decode().index("# seen twice") < file.data.decode().index("# of the next")
    assert file.is_marked("a", "seen twice")
    assert not file.is_marked("b", "seen twice")
    with pytest.raises(UsageError, match="no decision has the id 'z'"):
        file.mark("z", "x")


def test_the_last_entry_can_go_and_another_come(tmp_path) -> None:
    file = opened(tmp_path, f'by = "x"\n\n{ENTRY}')
    file.remove("a")
    assert file.entries == []
    file.append({"id": "b", "action": "accept", "quote": "Rain"})
    assert [row["id"] for row in file.entries] == ["b"]


def test_what_makes_no_decisions_file_is_refused_and_nothing_changes(tmp_path) -> None:
    file = opened(tmp_path, ENTRY)
    for wrong in ({"action": "shout"}, {"action": "set"}):
        with pytest.raises(UsageError):
            file.update("a", wrong)
        assert file.data.decode() == ENTRY
    file.update("a", {"why": "fine"})
    assert 'why = "fine"' in file.data.decode()


@pytest.mark.parametrize(
    ("old", "new", "changes"),
    [
        ("a b c", "a b c", (("=", "a b c"),)),
        ("a b c", "a c", (("=", "a"), ("-", "b"), ("=", "c"))),
        ("a c", "a b c", (("=", "a"), ("+", "b"), ("=", "c"))),
        ("a b c", "a x y c", (("=", "a"), ("-", "b"), ("+", "x y"), ("=", "c"))),
        ("", "a", (("+", "a"),)),
        ("a", "", (("-", "a"),)),
        ("", "", ()),
        (" ".join("x" * 300), "x", (("=", "x"), ("-", " ".join("x" * 299)))),
    ],
)
def test_texts_are_compared_word_by_word(old, new, changes) -> None:
    assert word_changes(old, new) == changes


def test_words_that_come_often_are_compared_too() -> None:
    old = " ".join(f"the w{n}" for n in range(150))
    assert word_changes(old, old.replace("w7 ", "v7 ", 1))[1:3] == (("-", "w7"), ("+", "v7"))


@pytest.mark.parametrize(
    ("quote", "kind", "likeness"),
    [("Rain fell.", "exact", 100.0), ("Rain fell!", "changed", 100.0),
     ("Rain felt.", "changed", 88.9), ("Snow", "lost", 0.0)],
)  # fmt: skip
def test_how_alike_the_nearest_sentence_is(quote, kind, likeness) -> None:
    fit = find_fit(decision(quote), ARTICLE, SPANS)
    assert (fit.kind, fit.likeness) == (kind, likeness)
    assert Fit(kind="exact").likeness == 100.0
    assert Fit(kind="exact").count == 1


@pytest.mark.parametrize(
    ("asked", "what", "line"),
    [
        ({}, "", "d1: accept “shelled Alba”"),
        ({}, "why (me)", "d1: accept “shelled Alba”: why (me)"),
        ({"place": "Alba"}, "x", "d1: accept “shelled Alba” at Alba: x"),
        ({"actor": "army"}, "x", "d1: accept “shelled Alba” by army: x"),
        ({"everywhere": True, "place": "Alba"}, "x", "d1: accept in every article at Alba: x"),
        ({"quote": "w" * 60}, "", f"d1: accept “{'w' * 60}”"),
        ({"quote": "w" * 61}, "", f"d1: accept “{'w' * 57}...”"),
        ({"quote": "a  b\nc"}, "", "d1: accept “a b c”"),
    ],
)
def test_a_decision_is_named_in_a_line(asked, what, line) -> None:
    assert line_of(decision(**asked), what) == line


def test_why_a_decision_cannot_be_carried_out() -> None:
    changed = Fit(kind="changed", span=(42, 52), likeness=87.6)
    assert problem(decision(), changed, ARTICLE) == (
        "the sentence has changed; still true? “Rain fell.” (88 % alike)"
    )
    assert "no longer" in problem(decision(), Fit(kind="lost"), ARTICLE)
    lines = (("quote", 7), ("", 5))
    with pytest.raises(UsageError, match=r"d\.toml, line 7: quote: occurs 2 times"):
        problem(decision(lines=lines), Fit(kind="several", count=2), ARTICLE)


@pytest.mark.parametrize(("lines", "told"), [((("why", 7), ("", 5)), 7), ((("", 5),), 5), ((), 1)])
def test_a_mistake_is_at_its_key_else_at_its_entry(lines, told) -> None:
    assert f"line {told}:" in str(decision(lines=lines).wrong("why", "missing"))


def test_a_claim_counts_once_by_the_gravest_that_happened_to_it() -> None:
    counts: dict[str, str] = {}
    for action, refs in (
        ("accept", ["r1", "r2"]), ("set", ["r1"]), ("accept", ["r1"]), ("reject", ["r2"]),
        ("rename", ["r3"]), ("move", ["r4"]), ("add", ["r5"]), ("accept", []),
    ):  # fmt: skip
        count(counts, decision(id=f"{action}-{len(counts)}", action=action), refs)
    assert counted(counts) == Tally(accepted=1, changed=3, added=1, rejected=1)
    assert "r5" not in counts  # what is added counts as the decision that adds it
    everywhere: dict[str, str] = {}
    count(everywhere, decision(action="move", everywhere=True), ["r1", "r2"])
    assert everywhere == {"d1": "changed"}


def test_which_of_several_equal_quotes_is_meant_is_counted() -> None:
    texts = {ARTICLE.sha256: ARTICLE.text}
    for start, number, before, after in (
        (0, 1, "", "Rebels shelled Alba. Rain fell."),
        (21, 2, "Rebels shelled Alba.", "Rain fell."),
    ):
        cited = Citation(article=ARTICLE.sha256, quote="Rebels shelled Alba.", start=start,
                         end=start + 20)  # fmt: skip
        fields = citation_fields(cited, texts)
        assert fields == {
            "quote": "Rebels shelled Alba.", "occurrence": number,
            "around": {"before": before, "after": after, "of": 2},
        }  # fmt: skip
    once = Citation(article=ARTICLE.sha256, quote="Rain fell.", start=42, end=52)
    assert citation_fields(once, texts) == {"quote": "Rain fell."}
    assert citation_fields(replace(once, article="b" * 64), texts) == {"quote": "Rain fell."}


def test_values_are_written_as_toml_reads_them(tmp_path) -> None:
    fields = {"a": True, "b": 1.5, "c": 3, "d": DAY, "e": ["x", 'y"'], "f": {"g": False, "h": "i"},
              "j": "\x7f\n\\"}  # fmt: skip
    text = entry_text(fields)
    values, blocks, top = read_toml(Path("x"), text)
    assert values == fields
    assert blocks == []
    assert (top["a"], top["f"], top["f.g"], top["f.h"]) == (1, 6, 6, 6)


def test_lines_of_keys_are_known_in_tables_of_tables() -> None:
    text = (
        'by = ""\n[[decision]]\nid = "a"\n[decision.to]\nrole = "threat"\n'
        '\n[[decision]]\nid = "b"\n'
    )
    _, blocks, top = read_toml(Path("x"), text)
    assert top == {"by": 1}
    assert blocks == [{"": 2, "id": 3, "to.role": 5}, {"": 7, "id": 8}]


def test_what_a_file_has_already_is_not_drafted_again() -> None:
    from tests.test_decisions import ARTICLE as STORY
    from tests.test_decisions import undecided

    document = undecided()
    whole = merged("", document, (STORY,), file=Path("d.toml"))
    decided = load_decisions(Path("d.toml"), whole).decisions
    assert [one.id for one in decided] == [f"d{n}" for n in range(1, len(decided) + 1)]
    assert merged(whole, document, (STORY,), file=Path("d.toml")) == ""
    first, *others = decided
    kept = whole.split("[[decision]]")
    rest = "[[decision]]".join([kept[0], *kept[2:]])
    again = load_decisions(Path("d.toml"), merged(rest, document, (STORY,), file=Path("d.toml")))
    assert [(one.quote, one.place, one.id) for one in again.decisions] == [
        (first.quote, first.place, "d1")
    ]
    assert len(others) == len(decided) - 1


def test_a_table_reads_a_key_or_names_the_line_that_is_wrong() -> None:
    values = {"a": " ", "n": True, "x": 3, "c": "two", "d": "2024-13-01"}
    table = Table(Path("d.toml"), values, {"": 1, "to.x": 4}, "to.")
    assert (table.text("b"), table.number("x", 0, 3), table.integer("x", 3, 9)) == (None, 3.0, 3)
    assert table.choice("c", ("one", "two")) == "two"
    assert (table.day("b"), Table(Path("d"), {"d": NO_DATE}, {}).day("d")) == (None, None)
    for read, told in (
        (lambda: table.text("a"), "line 1: to.a"),
        (lambda: table.number("n", 0, 1), "must be a number"),
        (lambda: table.integer("n", 0, 1), "whole number"),
        (lambda: table.number("x", 0, 2), "line 4: to.x"),
        (lambda: table.choice("c", ("one",)), "none of one"),
        (lambda: table.day("d"), "to.d"),
        (lambda: table.check_keys(("a",)), "unknown key"),
    ):
        with pytest.raises(UsageError, match=told):
            read()


NOTED = (
    '[[decision]]\nid = "d1"\naction = "accept"\nquote = "Rebels"\n'
    '# mine\n{note}by = "Ada"\n\n# of the next\n'
    '[[decision]]\nid = "d2"\naction = "accept"\nquote = "Army"\n'
)
NOTES = [OPEN, ORPHAN, not_meant(2, 3, "Rain fell.\n\x07It rained. Rebels", 23)]


@pytest.mark.parametrize("note", NOTES)
@pytest.mark.parametrize(
    "fields",
    [{"ref": f"{'a' * 12}:0-6:clash::"}, {"occurrence": 2}, {"quote": "Rebels went"}],
)
def test_an_answer_takes_the_note_of_its_question_away(tmp_path, note, fields):
    file = opened(tmp_path, NOTED.format(note=""))
    file.mark("d1", note)
    file.mark("d2", note)
    assert file.is_marked("d1", note)
    file.update("d1", fields)
    assert (file.is_marked("d1", note), file.is_marked("d2", note)) == (False, True)
    assert "# mine\n" in file.data.decode()
    assert "# of the next\n" in file.data.decode()
    (key,) = fields
    assert file.entries[0][key] == fields[key]


SHAPES = {
    "a part with a heading of its own": '\n[decision.to]\nplace = "Mosul"\n',
    "a dotted key": 'to.place = "Mosul"\n',
    "two parts": 'around = { of = 2 }\n\n[decision.to]\nplace = "Mosul"\n# mine\nradius_km = 2\n',
    "a value of the same words": f'to = {{ place = "Mosul" }}\nbecause = "# {OPEN}"\n',
}


@pytest.mark.parametrize("breaks", ["\n", "\r\n"])
@pytest.mark.parametrize("shape", SHAPES)
def test_a_note_stands_in_its_own_entry_whatever_its_shape(tmp_path, shape, breaks):
    head = '[[decision]]\nid = "d1"\naction = "move"\nquote = "Rebels"\nwhy = "so"\n'
    text = f'{head}{SHAPES[shape]}\n# of the next\n[[decision]]\nid = "d2"\naction = "accept"\n'
    text = f'{text}quote = "Army"\n'.replace("because = ", "by = ").replace("\n", breaks)
    file = opened(tmp_path, text)
    assert not file.is_marked("d1", OPEN)
    file.mark("d1", OPEN)
    assert f"# {OPEN}{breaks}{breaks}# of the next" in file.data.decode()
    assert (file.is_marked("d1", OPEN), file.is_marked("d2", OPEN)) == (True, False)
    file.unmark("d1")
    assert file.data.decode() == text


def test_what_says_nothing_of_where_leaves_the_note(tmp_path):
    file = opened(tmp_path, NOTED.format(note=f"# {OPEN}\n"))
    file.update("d1", {"why": "so it is"})
    assert file.is_marked("d1", OPEN)
    file.unmark("d1")
    assert file.data.decode() == NOTED.format(note="").replace(
        'by = "Ada"\n', 'by = "Ada"\nwhy = "so it is"\n'
    )
