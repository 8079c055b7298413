"""Words that an article repeats: a decision stays with its own sentence, or asks which it is."""

import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from mapgen.cli.main import cli
from mapgen.decisions import Decision, Outcome, draft, load_decisions
from mapgen.decisions.draft import which_fields
from mapgen.decisions.fit import find_fit, find_spans
from mapgen.decisions.neighbours import arounds
from tests.test_decisions_refs import analysis, composed, readings

SHELLED = "Rebels shelled Alba on Monday, an official of the province said."
DAWN = "The first shells fell at dawn beside the river, residents of the town told us."
MARKET = "By noon the market had closed and families were leaving on the road south."
NIGHT = "Nobody slept that night, for the guns could be heard from the hills."
RAIN = "Rain fell on Wednesday, and the bridge was closed to lorries for a while."
STORY = f"{DAWN} {SHELLED} {MARKET} {SHELLED} {NIGHT} {SHELLED} {RAIN}"


def drafted(text: str = STORY) -> str:
    read = analysis(text)
    return draft(composed(read, Outcome(readings=readings(read), resolutions=())), (read.article,))


def loaded(text: str) -> tuple[Decision, ...]:
    return load_decisions(Path("d.toml"), text).decisions


def old(text: str) -> str:
    """Return a draft as an older mapgen wrote it."""
    return re.sub(r"^around = .*\n", "", text, flags=re.MULTILINE)


def stands(decision: Decision, *sentences: str) -> str | int:
    """Return after which sentence a decision's words stand now, as a number; else what is told."""
    text = " ".join(sentences)
    fit = find_fit(decision, analysis(text).article, analysis(text).spans)
    if fit.span is None:
        return fit.kind
    return [text.index(s, at) for at, s in starts(sentences)].index(fit.span[0])


def starts(sentences: tuple[str, ...]) -> list[tuple[int, str]]:
    found, at = [], 0
    for sentence in sentences:
        found.append((at, sentence))
        at += len(sentence) + 1
    return found


CHANGES = {
    "the first is gone": [DAWN, MARKET, SHELLED, NIGHT, SHELLED, RAIN],
    "the second is gone": [DAWN, SHELLED, MARKET, NIGHT, SHELLED, RAIN],
    "the last is gone": [DAWN, SHELLED, MARKET, SHELLED, NIGHT, RAIN],
    "one more before all": [SHELLED, RAIN, DAWN, SHELLED, MARKET, SHELLED, NIGHT, SHELLED, RAIN],
    "one more after all": [DAWN, SHELLED, MARKET, SHELLED, NIGHT, SHELLED, RAIN, SHELLED],
    "a sentence before all": [RAIN, DAWN, SHELLED, MARKET, SHELLED, NIGHT, SHELLED, RAIN],
    "paragraphs changed places": [NIGHT, SHELLED, RAIN, DAWN, SHELLED, MARKET, SHELLED, NIGHT],
    "one neighbour is another": [DAWN, SHELLED, RAIN, SHELLED, NIGHT, SHELLED, RAIN],
    "only the second is left": [DAWN, MARKET, SHELLED, NIGHT, RAIN],
}  # fmt: skip
WHERE = {
    "the first is gone": ("several", 2, 4),
    "the second is gone": (1, "several", 4),
    "the last is gone": (1, 3, "several"),
    "one more before all": (3, 5, 7),
    "one more after all": (1, 3, 5),
    "a sentence before all": (2, 4, 6),
    "paragraphs changed places": (4, 6, 1),
    "one neighbour is another": (1, 3, 5),
    "only the second is left": ("several", 2, "several"),
}


@pytest.mark.parametrize("change", CHANGES)
def test_each_decision_stays_with_its_own_sentence(change):
    now = [stands(decision, *CHANGES[change]) for decision in loaded(drafted())]
    assert tuple(now) == WHERE[change]


@pytest.mark.parametrize("change", CHANGES)
def test_an_old_file_without_neighbours_asks_and_never_guesses(change):
    for decision in loaded(old(drafted())):
        assert stands(decision, *CHANGES[change]) == "several"


def test_an_old_file_knows_the_neighbours_that_it_has_entries_of():
    plain = ("Rebels shelled Alba. It rained. Rebels took Alba. Rebels shelled Alba. "
             "Rebels left Alba. Nothing else happened.")  # fmt: skip
    first, *_, second, _ = loaded(old(drafted(plain)))
    assert (first.occurrence, second.occurrence) == (1, 2)
    later = "It rained. Rebels took Alba. Rebels shelled Alba. Rebels left Alba. Nothing else."
    assert stands(second, *[f"{part}." for part in later[:-1].split(". ")]) == 2
    assert stands(first, *[f"{part}." for part in later[:-1].split(". ")]) == "several"


@pytest.mark.parametrize(
    "now",
    [
        [DAWN, SHELLED, SHELLED, MARKET, NIGHT],  # a copy beside it: either may be the new one
        [DAWN, SHELLED, NIGHT],  # of the first and the second, one is left between their others
        [MARKET, SHELLED, MARKET, SHELLED],
    ],
)
def test_what_may_be_two_sentences_is_asked(now):
    first, second, _ = loaded(drafted())
    assert (stands(first, *now), stands(second, *now)) == ("several", "several")


def test_one_neighbour_is_enough_only_where_the_file_knows_the_other_sentences():
    entries = drafted().split("\n[[decision]]")
    alone = loaded(entries[0] + "\n[[decision]]" + entries[2])
    assert len(alone) == 1
    assert stands(alone[0], *CHANGES["the first is gone"]) == 2
    assert stands(alone[0], *CHANGES["one neighbour is another"]) == "several"


def test_what_other_entries_know_to_be_repeated_is_not_taken_for_the_one_that_is_left():
    text = re.sub(r"^occurrence = .*\n", "", old(drafted()), flags=re.MULTILINE)
    assert {stands(one, DAWN, NIGHT, SHELLED, RAIN) for one in loaded(text)} == {"several"}


def test_an_entry_that_says_how_often_its_words_stood_is_asked_about_the_one_that_is_left():
    text = re.sub(r"^occurrence = .*\n", "", drafted(), flags=re.MULTILINE)
    head, *entries = text.split("\n[[decision]]")
    for entry in entries:  # alone in its file, so that no other tells of it
        (one,) = loaded(f"{head}\n[[decision]]{entry}")
        assert stands(one, DAWN, RAIN, SHELLED, RAIN, NIGHT) == "several"
        (unsaid,) = loaded(f"{head}\n[[decision]]{re.sub(', of = 3', '', entry)}")
        assert stands(unsaid, DAWN, RAIN, SHELLED, RAIN, NIGHT) == 2


def test_white_space_and_quotation_marks_of_the_neighbours_do_not_count():
    text = STORY.replace("the town told us", "“the town” told us").replace(
        "market had", "market\nhad"
    )
    first, second, third = loaded(drafted(text))
    now = text.replace("“", '"').replace("”", '"').replace("\n", "  ") + " It rained."
    assert [find_fit(one, analysis(now).article).span for one in (first, second, third)] == list(
        find_spans(SHELLED, now)
    )


def test_so_much_of_the_neighbours_is_kept_as_tells_them_apart():
    text = f"{DAWN} {NIGHT} {SHELLED} {MARKET} {RAIN} {NIGHT} {SHELLED} {MARKET} {DAWN}"
    one, two = arounds(tuple(find_spans(SHELLED, text)), text)
    assert one.before != two.before
    assert one.before.endswith(NIGHT)
    assert len(one.before) < len(DAWN + NIGHT)
    assert one.after.startswith(MARKET)
    assert which_fields(DAWN[:20], 0, DAWN) == {}


def test_words_repeated_without_end_have_neighbours_of_bounded_length():
    text = "Alba. " * 3000
    found = arounds(tuple(find_spans("Alba.", text)), text)
    assert max(len(one.before or "") + len(one.after or "") for one in found) < 1500


def test_a_neighbour_that_is_no_text_is_told_with_its_line():
    entry = '[[decision]]\nid = "a"\naction = "accept"\nquote = "x"\naround = { before = 3 }\n'
    with pytest.raises(ValueError, match="line 5: around"):
        loaded(entry)
    with pytest.raises(ValueError, match=r"around\.of"):
        loaded(entry.replace("before = 3", "of = 0"))
    assert loaded(entry.replace("before = 3", 'after = "y"'))[0].around.after == "y"


TRIBUNE = """Shelling along the Zambezi

Mozambican troops attacked Tete on Monday, the army said. Troops entered Songo again. {}

Rebels of Renamo entered Songo. Troops entered Songo again. Nobody was hurt there, he said.
"""


def run(*words: object) -> str:
    given = [*map(str, words), "--published", "2024-05-14"]
    result = CliRunner().invoke(cli, given, catch_exceptions=False)
    assert result.exit_code in {0, 1}, result.output
    return result.output


@pytest.fixture
def asked(tmp_path: Path) -> tuple[Path, Path, str]:
    """A file that rejects the second of two equal sentences; the first has gone since."""
    article, path = tmp_path / "a.txt", tmp_path / "d.toml"
    article.write_text(TRIBUNE.format("Rain fell."), encoding="utf-8")
    run("decisions", "merge", path, article)
    text = path.read_text(encoding="utf-8")
    entry = next(e for e in text.split("[[decision]]") if "occurrence = 2" in e)
    rejected = entry.replace('"undecided"', '"reject"').replace('why = ""', 'why = "x"')
    path.write_text(text.replace(entry, rejected), encoding="utf-8")
    identity = re.search(r'id = "(\w+)"', entry)[1]
    return path, article, identity


def test_a_decision_is_carried_over_with_its_number_and_neighbours(asked):
    path, article, identity = asked
    now = TRIBUNE.replace("Troops entered Songo again. {}", "{}", 1).format("Rain fell.")
    article.write_text(now, encoding="utf-8")
    run("decisions", "rebase", path, article)
    (one,) = (d for d in load_decisions(path).decisions if d.id == identity)
    assert one.occurrence is None
    assert one.around is None or one.around.of is None  # not stated: it stands once
    assert now[one.ref.start :].startswith("Troops entered Songo again.")
    later = TRIBUNE.format("Troops entered Songo again.")
    article.write_text(later, encoding="utf-8")
    assert "is meant?" in run("decisions", "check", path, article)


def test_a_person_says_which_of_equal_sentences_is_meant(asked):
    path, article, identity = asked
    now = TRIBUNE.format("Rain fell.").replace("Rebels of Renamo entered Songo.", "Rain fell.")
    now = now.replace("Nobody was hurt there, he said.", "Rain fell.")
    article.write_text(now, encoding="utf-8")
    told = run("decisions", "check", path, article)
    assert "now stand 2 times in the article; which is meant?" in told
    assert "    2: ..." in told
    kept = path.read_bytes()
    run("decisions", "rebase", path, article)
    one = next(d for d in load_decisions(path).decisions if d.id == identity)
    assert (one.action, one.occurrence) == ("reject", 2)
    path.write_bytes(kept)
    run("decisions", "rebase", path, article, "--which", identity, 2)
    one = next(d for d in load_decisions(path).decisions if d.id == identity)
    assert one.ref.is_of(load_hash(now))
    assert now[one.ref.start :].startswith("Troops entered Songo again. Rain fell.\n")
    told = run("decisions", "check", path, article)
    assert f"{identity}:" not in told


def load_hash(text: str) -> str:
    return analysis(text).article.sha256


def test_a_place_that_there_is_not_is_refused(asked):
    path, article, identity = asked
    words = ["decisions", "rebase", path, article, "--which", identity, 9]
    result = CliRunner().invoke(cli, [*map(str, words), "--published", "2024-05-14"])
    assert result.exit_code == 2
    assert "stands 2 times" in result.output
