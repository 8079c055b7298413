"""What the sentences of a story say of time: each rule on hand-built trees."""

from dataclasses import replace
from datetime import date

import pytest

from mapgen.dates import find_dates
from mapgen.dates.cues import load_cues
from mapgen.dates.narrative import Narrative
from mapgen.dates.one_hazard import one_hazard
from mapgen.dates.periods import introduced_day, lead_day, reported_period, resumed_days
from mapgen.dates.retold import Retold
from mapgen.dates.sections import days_of_sections
from mapgen.dates.standing import standing_days
from mapgen.dates.steps import of_hazard, ongoing, since_clause, step_before
from mapgen.dates.telling import Telling
from mapgen.model import Citation, Claim, Reading
from tests.stage import location_of
from tests.trees import text_of_words

ON = "on/IN/prep Tuesday/NNP/pobj/on"
BEGINNING = (load_cues().hazards, load_cues().beginning)
TUESDAY = date(2023, 5, 16)  # published on Thursday, the 18th


def story_of(line: str) -> Narrative:
    text = text_of_words(line)
    names = frozenset(i for i, t in enumerate(text.tokens) if t.text in {"Velm", "Orlo"})
    return Narrative(text.tree, find_dates(text), load_cues(), names)


def days(span) -> tuple[date | None, date | None] | None:
    return None if span is None else (span.start, span.end)


def reading(story: Narrative, word: str, day=None, *, event="ground_attack", at="Velm", nth=0):
    tokens = [t for t in story.analysis.tokens if t.text == word]
    token = tokens[nth]
    number = story.tree.sentence(token.start)
    whole = story.sentence(number)
    claim = Claim(
        id="", role="attacked", layer="", actors=(), action=word, date=day, event=event,
        citations=(Citation(article="", quote="", start=whole.start, end=whole.end),),
    )  # fmt: skip
    return Reading(claim=claim, location=location_of(at, whole.start), at=token.start)


# ---- one sentence


@pytest.mark.parametrize(
    ("line", "day"),
    [
        (f"They left/VBD {ON} .", TUESDAY),
        ("They left/VBD since/IN/prep Tuesday/NNP/pobj/since .", None),
        (
            (
                "They left/VBD a/DT man/NN/dobj who/WP/nsubj/came came/VBD/relcl/man "
                "on/IN/prep/came Tuesday/NNP/pobj/on ."
            ),
            None,
        ),
        ("They left/VBD .", None),
    ],
)
def test_the_main_day_of_a_sentence_is_that_of_its_main_clause(line, day):
    assert days(story_of(line).main_day(0)) == ((day, day) if day else None)


@pytest.mark.parametrize(
    ("line", "tense"),
    [
        ("They left/VBD", "past"),
        ("They will/MD/aux left/VB/ROOT", "future"),
        ("They had/VBD/aux left/VBN/ROOT", "pluperfect"),
        ("They have/VBP/aux left/VBN/ROOT", "perfect"),
        ("They left/VBZ", "present"),
    ],
)
def test_a_clause_has_the_tense_of_its_helpers(line, tense):
    story = story_of(line)
    word = next(i for i, t in enumerate(story.analysis.tokens) if t.text == "left")
    assert story.tense(word) == tense


def test_a_sentence_opens_a_scene_with_another_place_or_story():
    assert story_of("In/IN/prep Velm/NNP/pobj/In , they left/VBD").opens_scene(0)
    assert story_of("Separately/RB , they left/VBD").opens_scene(0)
    assert not story_of("In/IN/prep haste/NN/pobj/In , they left/VBD").opens_scene(0)
    assert not story_of("They left/VBD Velm/NNP/dobj").opens_scene(0)


def test_who_is_definite_and_unnamed_is_of_the_story():
    story = story_of("the/DT/det/gunmen gunmen/NNS/nsubj left/VBD . Gunmen/NNS/nsubj left/VBD .")
    at = [i for i, t in enumerate(story.analysis.tokens) if t.text.lower() == "gunmen"]
    assert [story.is_definite(i) for i in at] == [True, False]
    verbs = [i for i, t in enumerate(story.analysis.tokens) if t.text == "left"]
    assert [story.refers_back(v) for v in verbs] == [True, False]
    assert story.lead == 0


# ---- days told once for several


def test_the_head_of_a_report_names_its_period():
    line = "# Situation/NN report/NN , 5/CD to/IN 11/CD May/NNP 2023/CD ¶ They left/VBD ."
    assert days(reported_period(story_of(line))) == (date(2023, 5, 5), date(2023, 5, 11))
    assert reported_period(story_of(line.replace("Situation", "Weather"))) is None
    assert reported_period(story_of("# Situation/NN report/NN ¶ They left/VBD .")) is None


def test_what_stands_before_elsewhere_on_a_day_is_of_that_day():
    line = "They left/VBD . Elsewhere/RB on/IN/prep Tuesday/NNP/pobj/on they came/VBD ."
    ((number, day),) = resumed_days(story_of(line))
    assert (number, day.start) == (0, TUESDAY)
    assert list(resumed_days(story_of(line.replace("Elsewhere", "Only")))) == []


def test_items_are_of_the_day_in_their_introduction():
    line = "What happened/VBD {} : ¶ - They left/VBD . ¶ - They came/VBD ."
    story = story_of(line.format(ON))
    assert [days(introduced_day(story, n)) for n in (1, 2)] == [(TUESDAY, TUESDAY)] * 2
    assert introduced_day(story_of(line.format("")), 1) is None
    assert introduced_day(story_of(line.format(ON).replace(" :", " .")), 1) is None


def test_the_recent_day_of_the_opening_is_that_of_a_report_until_another():
    line = f"They left/VBD {ON} . It rained/VBD . It rained/VBD . It rained/VBD ."
    lead = lead_day(story_of(line))
    assert days(lead.day) == (TUESDAY, TUESDAY)
    assert lead.until == 1  # a paragraph beyond the last
    another = " They came/VBD on/IN/prep Monday/NNP/pobj/on ."
    assert lead_day(story_of(line + another)).until == 0
    assert lead_day(story_of(f"{line} ¶ It rained/VBD . ¶ {another}")).until == 2
    two = f"They left/VBD {ON} . {another} It rained/VBD . It rained/VBD ."
    assert lead_day(story_of(two)) is None
    assert lead_day(story_of(f"They left/VBD {ON} . It rained/VBD .")) is None  # too short


def test_sections_under_days_are_of_those_days():
    line = "# 8/CD May/NNP 2023/CD ¶ They left/VBD . ¶ # 9/CD May/NNP 2023/CD ¶ They came/VBD ."
    found = days_of_sections(story_of(line))
    assert {number: span.start for number, span in found.items()} == {
        1: date(2023, 5, 8),
        3: date(2023, 5, 9),
    }
    assert days_of_sections(story_of(line.replace("9/CD May", "8/CD May"))) == {}  # one day only


# ---- told twice


def test_the_attack_has_the_day_of_the_one_told_before():
    line = (
        f"Gunmen/NNS/nsubj stormed/VBD Velm/NNP/dobj {ON} . {{}}/DT/det/attack "
        f"attack/NN/nsubj came/VBD ."
    )
    for word, again in (("The", 1), ("An", 0)):
        story = story_of(line.format(word))
        first = reading(story, "stormed", story.own(0)[0])
        second = reading(story, "attack")
        retold = Retold(Telling(story, [first, second]))
        nouns = retold.again(1)
        assert len(nouns) == again
        day = retold.named_again(second, nouns, 1)
        assert days(day) == ((TUESDAY, TUESDAY) if again else None)


def test_one_kind_of_event_at_one_place_is_told_again():
    line = f"They stormed/VBD Velm/NNP/dobj {ON} . They burned/VBD Velm/NNP/dobj ."
    story = story_of(line)
    first = reading(story, "stormed", story.own(0)[0])
    for at, event, same in (
        ("Velm", "ground_attack", True),
        ("Orlo", "ground_attack", False),
        ("Velm", "arrest", False),
    ):
        second = reading(story, "burned", at=at, event=event)
        retold = Retold(Telling(story, [first, second]))
        assert (retold.same(second, 1) is not None) is same


# ---- steps from a day


def test_a_step_leads_back_from_the_day_of_the_sentence():
    line = (
        "On/IN/prep Tuesday/NNP/pobj/On , a/DT/det/day day/NN/npadvmod/after after/IN/mark/took "
        "rebels/NNS/nsubj/took took/VBD/advcl/came Velm/NNP/dobj/took , "
        "soldiers/NNS/nsubj/came came/VBD/ROOT ."
    )
    story = story_of(line)
    took = reading(story, "took")
    telling = Telling(story, [took, reading(story, "came", story.own(0)[0])])
    word = telling.word(took)
    monday = date(2023, 5, 15)
    assert days(step_before(telling, word, 0)) == (monday, monday)
    plain = story_of(line.replace("a/DT/det/day day/NN/npadvmod/after ", ""))
    other = Telling(plain, [reading(plain, "took")])
    assert step_before(other, other.word(other.readings[0]), 0) is None


def test_a_hazard_goes_on_from_the_day_it_began():
    line = "rain/NN/nsubj began/VBD {} . They left/VBD Velm/NNP/dobj ."
    story = story_of(line.format(ON))
    telling = Telling(story, [reading(story, "began", story.own(0)[0], event="flood")])
    going = ongoing(telling, *BEGINNING)
    assert [(number, span.start) for number, span in going] == [(0, TUESDAY)]
    talk = Telling(story_of(line.format(ON).replace("rain", "talk")), [])
    assert ongoing(talk, *BEGINNING) == ()
    harm = reading(story, "left", event="casualties_found")
    assert of_hazard(telling, going, harm, 1) == going[0][1]
    assert of_hazard(telling, going, reading(story, "left", event="arrest"), 1) is None
    assert of_hazard(telling, going, replace(harm, location=None), 1) is None


@pytest.mark.parametrize(
    ("line", "kind", "day"),
    [
        (f"quake/NN/nsubj struck/VBD///strike {ON} .", "earthquake", TUESDAY),
        ("quake/NN/nsubj struck/VBD///strike .", "", None),
        (f"talks/NNS/nsubj struck/VBD///strike {ON} .", "", None),
    ],
)
def test_the_one_hazard_is_what_came_on_a_day(line, kind, day):
    story = story_of(f"{line} They left/VBD Velm/NNP/dobj .")
    found = one_hazard(Telling(story, [reading(story, "left", event="casualties_found")]))
    assert (found.kind, found.day and found.day.start) == (kind, day)


def test_who_arrested_those_that_fled_did_so_later():
    line = (
        "Police/NNS/nsubj arrested/VBD men/NNS/dobj who/WP/nsubj/fled fled/VBD/relcl/men "
        "on/IN/prep/fled Tuesday/NNP/pobj/on ."
    )
    story = story_of(line)
    word = next(i for i, t in enumerate(story.analysis.tokens) if t.text == "arrested")
    found = since_clause(story, word, 0)
    assert found is not None
    assert found.start == TUESDAY
    assert found.end != TUESDAY
    own = story_of(f"Police/NNS/nsubj arrested/VBD men/NNS/dobj {ON} .")
    assert since_clause(own, word, 0) is None


# ---- days that stand over what is told


LOG = "{}/NNP , Sat/NNP 01:50/CD . Men/NNS/nsubj stormed/VBD a/DT post/NN/dobj . ¶ "


def test_what_an_entry_tells_is_of_its_day_unless_it_is_to_come():
    line = LOG.format("Velm") + LOG.format("Orlo").removesuffix("¶ ")
    story = story_of(line)
    standing = standing_days(Telling(story, []), Retold(Telling(story, [])))
    number = max(standing.entries)
    word = max(i for i, t in enumerate(story.analysis.tokens) if t.text == "stormed")
    assert standing.labels(number)
    assert standing.of_entry(number, word) == standing.entries[number].day
    ahead = story_of(line.replace("stormed/VBD", "will/MD/aux storm/VB/ROOT"))
    standing = standing_days(Telling(ahead, []), Retold(Telling(ahead, [])))
    word = max(i for i, t in enumerate(ahead.analysis.tokens) if t.text == "storm")
    assert standing.of_entry(number, word) is None


def test_an_item_is_of_what_introduces_it_and_a_section_of_its_heading():
    story = story_of(f"What happened/VBD {ON} : ¶ - They left/VBD . ¶ - They came/VBD .")
    standing = standing_days(Telling(story, []), Retold(Telling(story, [])))
    assert days(standing.of_item(1, "past")) == (TUESDAY, TUESDAY)
    assert standing.of_item(1, "future") is None
    assert standing.of_item(0, "past") is None
    assert standing.of_section(1, "past") is None
    parts = "# 8/CD May/NNP 2023/CD ¶ They left/VBD . ¶ # 9/CD May/NNP 2023/CD ¶ They came/VBD ."
    story = story_of(parts)
    standing = standing_days(Telling(story, []), Retold(Telling(story, [])))
    assert standing.of_section(3, "past").start == date(2023, 5, 9)
    assert standing.of_section(3, "future") is None
    assert not standing.labels(3)
