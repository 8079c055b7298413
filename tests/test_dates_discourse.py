"""An event without a date takes that of what it goes on with, and says so; nothing else does."""

from dataclasses import replace
from datetime import date

import pytest

from mapgen.dates import carry_dates, find_dates
from mapgen.model import Citation, Claim, Geometry, Location, LonLat, Reading
from mapgen.read import read_text
from mapgen.text import text_of
from mapgen.text.analyse import analyse

PUBLISHED = "2023-05-18"  # a Thursday


def read(text, *told):
    """Read a text in which `told` are words that tell an event: (word, place, type, role).

    What was "stormed" has the date of its own sentence, as the reader of events gives it.
    """
    analysis = text_of(analyse(read_text(text, published=PUBLISHED)))
    dates = find_dates(analysis)
    readings = [_reading(analysis, *one) for one in told]
    readings = [
        replace(r, claim=replace(r.claim, date=dates[0])) if r.claim.action == "stormed the" else r
        for r in readings
    ]
    dated = carry_dates(analysis, readings, dates)
    return [reading.claim for reading in dated]


def _reading(analysis, word, place, event="ground_attack", role="attacked"):
    text = analysis.text
    at = text.index(word)
    start = text.index(place)
    sentence = next(s for s in analysis.sentences if s.start <= at < s.end)
    point = LonLat(20.0, 10.0)
    return Reading(
        claim=Claim(
            id="", role=role, layer="", actors=(), action=word, date=None, event=event,
            citations=(Citation(article=analysis.article.sha256, start=sentence.start,
                                end=sentence.end, quote=text[sentence.start : sentence.end]),),
        ),
        location=Location(
            key=place, start=start, end=start + len(place), title=place, form="exact",
            geometry=Geometry("Point", (20.0, 10.0)), anchor=point, place=None,
            geo_precision=1, where_prec=1,
        ),
        at=at,
    )  # fmt: skip


def _day(claim):
    return claim.date.start.isoformat() if claim.date and claim.date.start else None


LEAD = "Gunmen stormed the market of Velm on Tuesday, police said. "


@pytest.mark.parametrize(
    "after",
    [
        "They burned the mill at Orin.",
        "The attackers burned the mill at Orin.",
        "Soldiers then shelled the mill at Orin.",
        "\n\nIn response, soldiers shelled the mill at Orin.",
        "\n\nMeanwhile soldiers shelled the mill at Orin.",
        "\n\nSoldiers shelled the mill at Orin hours later.",
        "\n\nSoldiers shelled the mill at Orin at about 4 p.m.",
        "\n\nSoldiers shelled the mill at Orin shortly before dawn.",
        "\n\nThe gunmen burned the mill at Orin, a witness said.",
        "\n\nThe second victim was shot near Orin.",
        "\n\nThe mayor was in town.\n\nThe attack left the mill at Orin in ashes.",
        "\n\nThe gunmen also burned the mill at Orin.",
        "\n\nHerders burned the mill at Orin.\n\nElsewhere on Tuesday, police closed a road.",
    ],
)
def test_what_goes_on_with_a_dated_sentence_takes_its_date_as_inferred(after):
    word = next(w for w in ("burned", "shelled", "shot", "attack left") if w in after)
    claim = read(LEAD + after, ("stormed the", "Velm"), (word, "Orin"))[1]
    assert _day(claim) == "2023-05-16"
    assert claim.date.inferred
    assert claim.citations[-1].quote.startswith("Gunmen stormed") or "Elsewhere" in after


@pytest.mark.parametrize(
    "after",
    [
        "In Orin, soldiers shelled a mill.",
        "Soldiers shelled the mill at Orin.",
        "Elmland marines shelled the mill at Orin at 1830.",
        "\n\nSoldiers shelled the mill at Orin.",
        "\n\nIn other news, soldiers shelled the mill at Orin.",
        "They had burned the mill at Orin.",
        "They have often shelled the mill at Orin.",
        "They may have burned the mill at Orin.",
        "They burned the mill at Orin in March.",
        "For years they shelled the mill at Orin.",
        "The mill at Orin was burned in recent raids.",
        "\n\nThe flood reached the mill at Orin, which was burned.",
        "\n\nSince then soldiers shelled the mill at Orin.",
        "\n\nMeanwhile soldiers shelled the mill at Orin, and on 3 May the dam.",
    ],
)
def test_what_is_of_another_time_or_scene_takes_none(after):
    word = "burned" if "burned" in after else "shelled"
    claim = read(LEAD + after, ("stormed the", "Velm"), (word, "Orin"))[1]
    assert _day(claim) is None


def test_what_is_planned_or_lasts_takes_none():
    for role in ("planned", "threat", "home_base", "holding"):
        told = ("burned", "Orin", "ground_attack", role)
        (claim,) = read(LEAD + "They burned the mill at Orin.", told)
        assert _day(claim) is None


def test_a_headline_is_of_the_day_of_what_it_heads():
    text = "Gunmen storm market of Velm\n\n" + LEAD
    (claim,) = read(text, ("storm market", "Velm"))
    assert _day(claim) == "2023-05-16"
    assert claim.date.inferred


def test_a_headline_takes_no_day_on_which_its_lead_was_only_told():
    """ "Gunmen killed seven, police said on Tuesday" was done by Tuesday, not on it."""
    text = "Market of Velm attacked\n\nGunmen stormed the market of Velm, police said on Tuesday."
    analysis = text_of(analyse(read_text(text, published=PUBLISHED)))
    (said,) = find_dates(analysis)
    head = _reading(analysis, "attacked", "Velm", event="clash")
    lead = _reading(analysis, "stormed the", "Velm")
    for start, day in ((None, None), (said.start, "2023-05-16")):
        told = replace(lead, claim=replace(lead.claim, date=replace(said, start=start)))
        first = carry_dates(analysis, [head, told], find_dates(analysis))[0]
        assert _day(first.claim) == day


def test_a_headline_over_two_days_stays_open():
    text = (
        "Gunmen storm market of Velm\n\nGunmen who burned a bus on Monday stormed the market of"
        " Velm on Tuesday."
    )
    (claim,) = read(text, ("storm market", "Velm"))
    assert _day(claim) is None


def test_two_deeds_of_one_sentence_share_its_day():
    text = "Rebels crossed the bridge yesterday morning and entered Velm."
    (claim,) = read(text, ("entered", "Velm"))
    assert _day(claim) == "2023-05-17"
    assert claim.date.inferred


def test_what_went_on_at_once_shares_its_day():
    (claim,) = read("Walls were burned in Orin as a storm moved in on Tuesday.", ("burned", "Orin"))
    assert _day(claim) == "2023-05-16"
    assert claim.date.inferred
    text = "Walls were burned in Orin before a storm moved in on Tuesday."
    (claim,) = read(text, ("burned", "Orin"))
    assert _day(claim) is None


def test_the_same_event_told_again_is_of_the_same_day():
    text = LEAD + "\n\nIt was market day.\n\nThe mayor wept.\n\nSix men {} in at Velm, he said."
    for words, day in (("stormed", "2023-05-16"), ("had once stormed", None)):
        told = (("stormed the", "Velm"), ("stormed in", "Velm"))
        claims = read(text.format(words), *told)
        assert _day(claims[1]) == day


def test_a_report_on_a_week_dates_what_it_tells():
    text = (
        "Karos: Situation Report, 8 - 14 May 2023\n\nSome 300 families have fled from Velm.\n\n"
        "Aid reached Orin.\n\nTalks are planned in Sorn."
    )
    fled, aid, plan = read(
        text,
        ("fled", "Velm", "displacement", "happened"),
        ("reached", "Orin", "aid", "supporting"),
        ("planned", "Sorn", "negotiation", "planned"),
    )
    for claim in (fled, aid):
        assert (claim.date.start, claim.date.end) == (date(2023, 5, 8), date(2023, 5, 14))
        assert claim.date.inferred
    assert plan.date is None


def test_neighbouring_days_are_one_stretch():
    analysis = text_of(
        analyse(read_text("Raids on Monday and Tuesday killed two men.", published=PUBLISHED))
    )
    (span,) = find_dates(analysis)
    assert (span.start, span.end) == (date(2023, 5, 15), date(2023, 5, 16))


@pytest.mark.parametrize(
    ("head", "first", "last"),
    [
        ("What happened on Monday:", "2023-05-15", "2023-05-15"),
        ("These attacks were told of on 14 May 2023:", "2023-05-14", "2023-05-14"),
        ("Events of 8 to 14 May", "2023-05-08", "2023-05-14"),
        ("A day of raids, Sunday 14 May\n\nThe following is known:", "2023-05-14", "2023-05-14"),
    ],
)
def test_an_item_takes_the_date_of_the_sentence_before_its_list(head, first, last):
    text = f"Raids go on\n\n{head}\n\n- Gunmen burned a mill at Orin.\n- A shell hit Velm.\n"
    for claim in read(text, ("burned", "Orin"), ("hit", "Velm")):
        assert claim.date.start.isoformat() == first
        assert claim.date.end.isoformat() == last
        assert claim.date.inferred


def test_an_item_takes_no_date_of_another_item_or_of_a_sentence_that_introduces_nothing():
    items = "- Gunmen burned a mill at Orin on Monday.\n- A shell hit Velm.\n"
    for head in ("The list is long:", "The minister spoke on Monday."):
        (claim,) = read(f"Raids go on\n\n{head}\n\n{items}", ("hit", "Velm"))
        assert _day(claim) is None


def test_what_stands_under_a_day_is_of_that_day():
    text = (
        "Raids on Tuesday\n\nA mill was burned at Orin.\n\nEvents of Sunday 14 May\n\nMen came."
        "\n\nA shell hit Velm.\n\nWhat comes next\n\nA bomb fell on Sorn."
    )
    first, second, third = read(text, ("burned", "Orin"), ("hit", "Velm"), ("fell", "Sorn"))
    assert [_day(first), _day(second), _day(third)] == [None, "2023-05-14", None]


@pytest.mark.parametrize(
    ("first", "second", "day"),
    [
        (
            "Gunmen shelled Velm, killing six.",
            "The attack in Velm occurred early on Tuesday.",
            "16",
        ),
        ("Gunmen shelled Velm, killing six.", "The attack on Tuesday was the worst yet.", "16"),
        ("Gunmen have shelled Velm.", "They had slept.\n\nThe attack took place on Monday.", "15"),
        ("Gunmen shelled Velm, killing six.", "The attack followed a raid on Tuesday.", None),
        (
            "Gunmen shelled Velm, killing six.",
            "A similar attack in Velm occurred on Tuesday.",
            None,
        ),
        ("Gunmen shelled Velm, killing six.", "The attack took place on 3 May 2022.", None),
        ("Gunmen had shelled Velm for weeks.", "The attack took place on Monday.", None),
    ],
)
def test_what_a_report_opens_with_is_of_the_day_told_below_it(first, second, day):
    (claim,) = read(f"{first}\n\n{second}\n\nThe end.", ("shelled", "Velm"))
    assert _day(claim) == (day and f"2023-05-{day}")
    assert len(claim.citations) == (2 if day else 1)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("On Tuesday, a day after rebels burned Orin, soldiers came.",
         ("2023-05-15", "2023-05-15")),
        ("Men met on Tuesday.\n\nThe meeting came a day after rebels burned Orin.",
         ("2023-05-15", "2023-05-15")),
        ("Men met on Tuesday.\n\nThe meeting came a week after rebels burned Orin.",
         ("2023-05-06", "2023-05-12")),
        ("Men met on Tuesday.\n\nThe meeting came days after rebels burned Orin.", None),
        ("Men met a day after rebels burned Orin.", None),
    ],
)  # fmt: skip
def test_what_something_came_a_day_after_was_a_day_before_it(text, days):
    (claim,) = read(text, ("burned", "Orin"))
    found = claim.date and (claim.date.start.isoformat(), claim.date.end.isoformat())
    assert found == days


def test_also_adds_to_what_was_only_said_to_be_done_by_a_day():
    """ "Police said on Tuesday that gunmen stormed Velm. They also burned Orin.": by Tuesday."""
    text = "Police said on Tuesday that gunmen stormed Velm.\n\nGunmen also burned Orin."
    analysis = text_of(analyse(read_text(text, published=PUBLISHED)))
    (said,) = find_dates(analysis)
    told = _reading(analysis, "stormed", "Velm")
    told = replace(told, claim=replace(told.claim, date=replace(said, start=None)))
    added = carry_dates(analysis, [told, _reading(analysis, "burned", "Orin")], (said,))[1]
    assert added.claim.date.start is None
    assert added.claim.date.end == date(2023, 5, 16)


def test_a_deed_takes_no_day_on_which_only_something_else_was_planned():
    text = LEAD.replace("stormed the", "were told to storm the") + "They burned the mill at Orin."
    plan = ("storm the", "Velm", "capture", "planned")
    assert _day(read(text, plan, ("burned", "Orin"))[1]) is None


def test_what_goes_on_with_what_was_only_said_on_a_day_was_done_by_it():
    text = "Police said on Tuesday that men were seen. They also burned the mill at Orin."
    (claim,) = read(text, ("burned", "Orin"))
    assert claim.date is None or claim.date.start is None


def test_the_bombing_of_a_place_is_no_name_for_what_was_told():
    text = LEAD + "\n\nMen spoke of the bombing of Orin."
    assert _day(read(text, ("stormed the", "Velm"), ("bombing", "Orin"))[1]) is None


@pytest.mark.parametrize(
    ("after", "day"),
    [
        ("Gunmen fired on the market of Velm.", "2023-05-16"),
        ("In a similar attack, gunmen fired on the market of Velm.", None),
        ("Gunmen fired on the mill at Orin.", None),
        ("Gunmen have fired on the market of Velm.", None),
    ],
)
def test_a_new_paragraph_goes_on_with_the_like_at_one_place(after, day):
    place = "Orin" if "Orin" in after else "Velm"
    assert _day(read(f"{LEAD}\n\n{after}", ("stormed the", "Velm"), ("fired", place))[1]) == day
