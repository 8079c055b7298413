"""Days that stand over what is told: of entries of a log, of hours, of what is summed up."""

from datetime import date

import pytest

from mapgen.dates import find_dates
from mapgen.dates.cues import load_cues
from mapgen.dates.entries import days_of_entries, hour_of
from mapgen.dates.narrative import Narrative
from mapgen.dates.retold import Retold
from mapgen.dates.standing import standing_days
from mapgen.dates.telling import Telling
from mapgen.events.by_then import comments_on, said_by_then, until
from mapgen.model import Block
from mapgen.read import read_text
from mapgen.text import is_filing_day, is_papers_day, text_of
from mapgen.text.analyse import analyse
from tests.articles import mapped
from tests.test_dates_discourse import read
from tests.trees import text_of_words

THURSDAY = date(2023, 5, 18)  # on which the texts of `read` were published


def _days(text, *told):
    return [c.date and (c.date.start, c.date.end) for c in read(text, *told)]


def _may(first, last=None):
    return date(2023, 5, first), date(2023, 5, last or first)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Velm, Mon 01:50.", "Orda, Tue 22:15."),
        ("VELM (Tesk district), Mon 01:50.", "ORDA, Tue 9 p.m."),
        ("Velm, Monday 01:50:", "Orda, Tuesday 22:15:"),
        ("Mon 01:50 -", "Tue 22:15 -"),
        ("15 May, 01:50 \u2013", "16 May, 22:15 \u2013"),
        ("15 May \u2013", "16 May:"),
        ("Monday night.", "Tuesday evening."),
        ("1. Velm, Mon 01:50.", "2. Orda, Tue 22:15."),
        ("Mon, 15 May, 01:50:", "Tue, 16 May, 22:15:"),
    ],
)
def test_an_entry_of_a_log_is_of_the_day_with_which_it_begins(first, second):
    text = (
        f"Police log\n\n{first} Gunmen raided a shop in Velm. They burned a car at Tesk.\n\n"
        f"{second} Two men were shot in Orda. A guard had been stabbed in Ruun.\n"
    )
    told = [("raided", "Velm"), ("burned", "Tesk"), ("shot", "Orda"), ("stabbed", "Ruun")]
    assert _days(text, *told) == [_may(15), _may(15), _may(16), None]


def test_the_day_of_an_entry_is_inferred_and_quoted():
    text = "Log\n\nVelm, Mon 01:50. A shop was raided.\n\nOrda, Tue 02:00. A man was shot.\n"
    raid, _ = read(text, ("raided", "Velm"), ("shot", "Orda"))
    assert raid.date.inferred
    assert raid.date.words == "Mon 01:50."
    assert "Mon 01:50" in raid.citations[-1].quote


@pytest.mark.parametrize(
    "entries",
    [
        "Velm, Mon 01:50. Gunmen raided a shop.\n\nA man was shot in Orda.\n",  # one is a dateline
        "On Monday gunmen came. Others raided Velm.\n\nOn Tuesday a man fell. Troops shot Orda.\n",
        "Sun shines. Gunmen raided Velm.\n\nSat down, he said. A man was shot in Orda.\n",
        "Velm: every Monday. Gunmen raided.\n\nOrda: each Tuesday. A man was shot.\n",
        "Next Monday: the fair. Gunmen raided Velm.\n\nNext Tuesday: a vote. Troops shot Orda.\n",
        "Velm, 15 May \u2013 Gunmen raided Velm.\n\nOrda, 16 May \u2013 Troops shot Orda.\n",
    ],
)
def test_what_is_no_label_of_an_entry_dates_nothing(entries):
    (raid, shot) = read(f"Notes\n\n{entries}", ("raided", "Velm"), ("shot", "Orda"))
    assert raid.date is None
    assert shot.date is None


def test_a_weekday_alone_does_not_say_that_something_is_done():
    text = "Programme\n\nMonday: March to Velm.\n\nTuesday: Shops in Orda were looted.\n"
    assert _days(text, ("March", "Velm"), ("looted", "Orda")) == [None, _may(16)]


HOURS = "{}\n\n{} Gunmen raid a shop in Velm.\n\n{} Two men were shot in Orda.\n"


@pytest.mark.parametrize(
    ("head", "one", "other", "day"),
    [
        ("Live updates\n\nWednesday, May 17", "16:05", "11:15", _may(17)),
        ("Live updates\n\nWednesday, May 17", "11.15", "16.05", _may(17)),
        ("Raids in the north: live updates, 17 May 2023", "16:05", "11:15", _may(17)),
        ("Live updates", "16:05", "11:15", None),
        ("Live updates\n\nWednesday, May 17", "Then", "Later", None),
    ],
)
def test_what_is_told_by_the_hour_under_a_day_is_of_that_day(head, one, other, day):
    told = [("raid a", "Velm"), ("shot", "Orda")]
    assert _days(HOURS.format(head, one, other), *told) == [day, day]


def test_hours_that_go_on_beyond_midnight_are_of_no_day():
    text = HOURS.format("Live\n\nWednesday, May 17", "22:05", "23:15")
    text += "\n00:40 A bus was burned in Tesk.\n"
    assert _days(text, ("shot", "Orda"), ("burned", "Tesk")) == [None, None]


@pytest.mark.parametrize(
    ("head", "days"),
    [
        ("These attacks were logged over the past day.", _may(17, 18)),
        ("Police answered 31 incidents between Sunday night and the early hours of Tuesday.",
         _may(14, 16)),
        ("The following incidents were recorded from Monday to Wednesday.", _may(15, 17)),
        ("Daily incident list, Wednesday 17 May 2023", _may(16, 17)),
        ("The governor has been in town over the past day.", None),
        ("Three attacks were reported in 2014.", None),
    ],
)  # fmt: skip
def test_a_list_is_of_the_days_that_its_opening_sums_up(head, days):
    text = f"{head}\n\n- Gunmen shot a teacher in Velm.\n- Raiders burned Orda two weeks ago.\n"
    shot, burned = read(text, ("shot", "Velm"), ("burned", "Orda"))
    assert (shot.date and (shot.date.start, shot.date.end)) == days
    assert burned.date is None


def test_a_story_of_several_clashes_is_of_the_days_in_which_they_were_counted():
    text = (
        "Nine gunmen were killed in three separate clashes during the last 48 hours.\n\n"
        "On the night of 16/17 May, soldiers raided a house in Velm.\n\n"
        "In another clash in Orda, two men were shot.\n\nSoldiers had burned Tesk before.\n\n"
        "A minister visited Ruun.\n"
    )
    told = [("shot", "Orda"), ("burned", "Tesk"), ("visited", "Ruun", "visit", "operating")]
    assert _days(text, *told) == [_may(16, 18), None, None]


def test_the_reporting_period_before_is_another_time():
    text = (
        "Situation report, 8 - 14 May 2023\n\nGunmen raided Velm.\n\n"
        "In the previous reporting period, raiders burned Orda.\n"
    )
    assert _days(text, ("raided", "Velm"), ("burned", "Orda")) == [_may(8, 14), None]


def test_an_item_of_a_period_beside_a_day_of_it_is_of_the_period():
    text = (
        "Situation report, 8 - 14 May 2023\n\n- The river rose on 9 May, and people fled to Velm.\n"
        "- The river rose in March, and people fled to Orda.\n"
    )
    assert _days(text, ("fled to V", "Velm"), ("fled to O", "Orda")) == [_may(8, 14), None]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("On the night of 6/7 May, they fled.", [(6, 7)]),
        ("On the night of 6 May, they fled.", [(6, 7)]),
        ("Between the 3rd and the 5th, they fled.", [(3, 5)]),
        ("Between the 3rd and the 5th Brigade, they fled.", []),
        ("From Monday to the early hours of Wednesday, they fled.", [(15, 17)]),
    ],
)
def test_nights_and_ranges(text, days):
    spans = find_dates(text_of(analyse(read_text(text, published=THURSDAY.isoformat()))))
    assert [(span.start, span.end) for span in spans] == [_may(*pair) for pair in days]


def test_days_by_their_number_are_of_the_month_that_had_them_last():
    text = text_of(
        analyse(read_text("From the 20th to the 22nd, they fled.", published="2023-05-18"))
    )
    (span,) = find_dates(text)
    assert (span.start, span.end) == (date(2023, 4, 20), date(2023, 4, 22))


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("In Monday's bulletin the raid on Velm was misplaced; it took place on 9 May.", _may(9)),
        ("The raid on Velm was misdated in Monday's list. It happened on 9 May.", _may(9)),
        ("The raid on Velm was misdated in Monday's list. Nine men were hurt on 9 May.", None),
        ("The raid on Velm was misdated in Monday's list.\n\nIt happened on 9 May.", None),
    ],
)
def test_a_papers_day_is_of_the_paper_and_a_stated_day_of_the_event(text, day):
    assert _days(text, ("raid", "Velm")) == [day]


def test_what_is_counted_in_a_month_may_have_a_day_of_it():
    log = "Live\n\nWednesday, May 17\n\n16:05 {}\n\n11:15 Two men were shot in Orda.\n"
    text = log.format("Soldiers found a camp in Velm, the third this month.")
    found = read(text, ("found", "Velm"))[0]
    assert (found.date.start, found.date.end) == _may(17)


LEAD = """Police killed nine people during Tuesday's protests over fuel, a group said.

The killings angered many in the capital.

In {}, officers shot four more.

{}

Raiders burned a mill at Tesk.
"""


@pytest.mark.parametrize(
    ("between", "second"),
    [
        ("Many shops stayed shut.", _may(16)),
        ("A court freed five men on Wednesday.", None),
        ("They had come from far away.", _may(16)),
    ],
)
def test_a_report_goes_on_with_its_day_until_another_is_told(between, second):
    told = [("shot", "Velm", "protest"), ("burned", "Tesk", "riot")]
    assert _days(LEAD.format("Velm", between), *told) == [_may(16), second]


def test_since_morning_is_no_lasting_time():
    text = LEAD.format("Velm, where roads were barred since morning", "Many shops stayed shut.")
    assert _days(text, ("shot", "Velm", "protest")) == [_may(16)]
    text = LEAD.format("Velm, where roads were barred since March", "Many shops stayed shut.")
    assert _days(text, ("shot", "Velm", "protest")) == [None]


@pytest.mark.parametrize(
    ("came", "day"),
    [
        ("Tropical Cyclone Bodo made landfall near Toamasina on Tuesday.", _may(16, 18)),
        ("Rain hit Toamasina on Tuesday.", None),
        ("A storm could hit Toamasina on Tuesday.", None),
    ],
)
def test_what_a_storm_did_is_of_the_days_since_it_came(came, day, config):
    text = f"{came}\n\nStreets in Mahajanga were flooded.\n"
    document = mapped(text, config)
    (dates,) = {c.date for m in document.marks if m.title == "Mahajanga" for c in m.claims}
    assert (dates and (dates.start, dates.end)) == day


def _story(text):
    analysis = text_of(analyse(read_text(text, published=THURSDAY.isoformat())))
    return Narrative(analysis.tree, find_dates(analysis), load_cues(), frozenset())


def test_an_entry_knows_where_its_label_ends():
    text = "Log\n\nVelm, Mon 01:50. A shop was raided.\n\nMonday: A man was shot.\n"
    first, *_, last = days_of_entries(_story(text)).values()
    assert text[: first.label_ends].endswith("01:50.")
    assert first.sure
    assert text[: last.label_ends].endswith("Monday:")
    assert not last.sure
    assert (last.day.start, last.day.words) == (date(2023, 5, 15), "Monday:")


@pytest.mark.parametrize(
    ("text", "minute"),
    [("21:40 They came.", 1300), ("[07.05] They came.", 425), ("25:10 won.", None), ("3.5", None)],
)
def test_the_hour_of_a_block(text, minute):
    assert hour_of(text, Block(kind="paragraph", start=0, end=len(text))) == minute


def test_what_stands_over_a_report_is_found_once():
    story = _story("These raids were counted over the past week.\n\n- Velm was raided.\n")
    telling = Telling(story, [])
    standing = standing_days(telling, Retold(telling))
    assert standing.summed is None  # raids alone are no list
    story = _story("These attacks were counted over the past week.\n\n- Velm was raided.\n")
    telling = Telling(story, [])
    standing = standing_days(telling, Retold(telling))
    assert standing.of_item(1, "past") == standing.summed
    assert standing.of_item(1, "pluperfect") is None
    assert standing.of_item(0, "past") is None


@pytest.mark.parametrize(
    ("text", "day", "papers", "filed"),
    [
        ("In Monday's evening bulletin, a raid.", "Monday", True, False),
        ("In Monday's attack on a newspaper, nine died.", "Monday", False, False),
        ("VELM, 5 May \u2013 Nine died.", "5 May", False, True),
        ("(Velm, 5 May) \u2014 Nine died.", "5 May", False, True),
        ("Situation report, 5 May\n\n- Nine died.", "5 May", False, False),
        ("Nine died on 3 May (Velm Times, 5 May).", "5 May", True, False),
        ("Nine died on 3 May (Velm Times, 5 May).", "3 May", False, False),
        ("Nine died (three in Velm on 5 May).", "5 May", False, False),
    ],
)
def test_days_of_the_telling(text, day, papers, filed):
    at = text.index(day)
    assert is_papers_day(text, at, at + len(day)) == papers
    assert is_filing_day(text, 0, at, at + len(day)) == filed


def test_what_is_only_spoken_of_on_a_day_was_done_by_it():
    said = (
        "Rebels/NNS/nsubj condemned/VBD/ROOT//condemn raid/NN/dobj . "
        "They/PRP/nsubj/said had/VBD/aux/raided raided/VBN/ccomp/said Velm/NNP/dobj/raided said/VBD"
    )
    tree = text_of_words(said).tree
    word = {token.text: i for i, token in enumerate(tree.tokens)}
    assert comments_on(tree, word["raid"], word["condemned"])
    assert not comments_on(tree, word["raid"], word["raided"])
    line = (
        "They/PRP/nsubj claimed/VBD/ROOT//claim {}/NN/dobj and/CC bombed/VBD/conj/claimed Velm/NNP"
    )
    for claimed, owned in (("responsibility", True), ("land", False)):
        tree = text_of_words(line.format(claimed)).tree
        assert comments_on(tree, 1, 1) == owned
        assert not comments_on(tree, 4, 1)  # "claimed X and bombed Y on Friday"
    tree = text_of_words(line.format("land").replace("conj", "advcl")).tree
    assert comments_on(tree, 4, 1)
    tree = text_of_words(said).tree
    assert said_by_then(tree, word["raided"], word["said"])
    assert not said_by_then(tree, word["said"], word["said"])
    (span,) = find_dates(text_of(analyse(read_text("It was on 5 May.", published="2023-05-18"))))
    assert (until(span).start, until(span).end) == (None, date(2023, 5, 5))


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Leaders called for a march in {} on 20 June.", (date(2023, 6, 20),) * 2),
        ("Leaders called a strike in {} on 3 July.", (date(2023, 7, 3),) * 2),
        ("Leaders called for calm in {} on 2 May.", _may(2)),
        ("Gunmen burned {} on 20 December.", (date(2022, 12, 20),) * 2),
    ],
)
def test_days_to_come(text, day):
    found = find_dates(text_of(analyse(read_text(text.format("Velm"), published="2023-05-18"))))
    assert [(span.start, span.end) for span in found] == [day]


def test_a_year_in_a_sentence_keeps_the_day_of_the_report_from_it():
    told = [("shot", "Velm", "protest")]
    text = LEAD.format("Velm, where 1998 posters hung", "Many shops stayed shut.")
    assert _days(text, *told) == [None]


@pytest.mark.parametrize(
    ("last", "told", "day"),
    [
        ("An exchange of fire took place in Orda.", ("fire", "Orda"), _may(16)),
        ("Raiders burned Orda.", ("burned", "Orda"), _may(16)),
        ("Separately, raiders burned Orda.", ("burned", "Orda"), None),
        ("They added terms, including the lifting of a siege of Orda.", ("siege", "Orda"), None),
        ("Raiders had burned Orda.", ("burned", "Orda"), None),
        ("Raiders burned Orda last year.", ("burned", "Orda"), None),
        ("Raiders burned another mill at Orda.", ("burned", "Orda"), None),
    ],
)
def test_a_report_of_one_day_keeps_it_from_what_is_of_another_story(last, told, day):
    text = (
        "Gunmen stormed the market of Velm on Tuesday.\n\nShops stayed shut in the city.\n\n"
        f"Many families slept outdoors.\n\n{last}\n"
    )
    assert _days(text, ("stormed the", "Velm"), told)[1] == day


@pytest.mark.parametrize(
    ("sums", "day"),
    [
        ("Soldiers fought gunmen in three separate clashes over the past week.", _may(11, 18)),
        ("Soldiers flew 24 raids on Velm over the past week.", None),
    ],
)
def test_only_several_events_told_apart_sum_up_a_story(sums, day):
    text = f"{sums}\n\nShops stayed shut in the city.\n\nSoldiers burned Orda.\n"
    assert _days(text, ("burned", "Orda")) == [day]


def test_a_day_that_cannot_be_told_ends_the_day_of_a_report():
    text = (
        "Gunmen stormed the market of Velm on Tuesday.\n\nShops stayed shut in the city.\n\n"
        "{}\n\nMany families slept outdoors.\n\nRaiders burned Orda.\n"
    )
    told = [("stormed the", "Velm"), ("burned", "Orda")]
    assert _days(text.format("Troops came days before the vote."), *told)[1] == _may(16)
    assert _days(text.format("Troops came two weeks after the vote."), *told)[1] is None


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Relief office of Tesk, 17 May 2023, 18:00 local time.", None),
        ("Shops shut on 17 May.", _may(17)),
    ],
)
def test_a_line_that_tells_nothing_is_no_opening_of_a_report(line, day):
    text = f"Blaze\n\n{line}\n\nIt was hot.\n\nMany slept outdoors.\n\nRaiders burned Orda.\n"
    telling = Telling(_story(text), [])
    lead = standing_days(telling, Retold(telling)).lead
    assert (lead and (lead.day.start, lead.day.end)) == day
