"""What each part of deciding does by itself: where a quote stands, what is doubted or kept."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from mapgen.decisions.carry import carried
from mapgen.decisions.doubts import doubts
from mapgen.decisions.edit import changed_claim, precise, requoted
from mapgen.decisions.file import DecisionsFile
from mapgen.decisions.fit import Fit, find_fit, find_spans
from mapgen.decisions.load import load_decisions
from mapgen.decisions.match import matching, resolutions_in, target
from mapgen.decisions.values import Change, Decision, Sides
from mapgen.errors import UsageError
from mapgen.model import (
    Actor,
    Article,
    Citation,
    Claim,
    ClaimRef,
    DateSpan,
    Geometry,
    Location,
    LonLat,
    Place,
    Reading,
    Resolution,
    Toponym,
)

TEXT = "Rebels shelled Alba. Rebels shelled Alba. Rain fell."
ARTICLE = Article(text=TEXT, sha256="a" * 64, published=date(2024, 5, 10))
FIRST, SECOND, THIRD = (0, 20), (21, 41), (42, 52)
SPANS = (FIRST, SECOND, THIRD)
ALBA = Place(id="gn:1", name="Alba Nova", point=LonLat(10.0, 50.0), feature="P.PPL", country="XX")


def decision(quote: str = "shelled Alba", **more) -> Decision:
    given = {
        "id": "d1", "action": "accept", "ref": None, "quote": quote, "occurrence": None,
        "place": None, "role": None, "layer": None, "change": Change(), "why": "", "by": "",
        "file": "d.toml", "lines": (),
    } | more  # fmt: skip
    return Decision(**given)


def ref(span, what="attacked", article="a" * 64) -> ClaimRef:
    return ClaimRef.make(article, span, what)


@pytest.mark.parametrize(
    ("asked", "fit"),
    [
        ({}, Fit(kind="several", count=2)),
        ({"occurrence": 1}, Fit(kind="exact", span=(7, 19), count=2)),
        ({"occurrence": 2}, Fit(kind="exact", span=(28, 40), count=2)),
        ({"occurrence": 3}, Fit(kind="lost", count=2)),
        ({"ref": ref(FIRST)}, Fit(kind="exact", span=(7, 19), count=2)),
        ({"ref": ref(SECOND)}, Fit(kind="exact", span=(28, 40), count=2)),
        ({"ref": ref((18, 28))}, Fit(kind="exact", span=(7, 19), count=2)),
        ({"ref": ref((19, 28))}, Fit(kind="several", count=2)),  # it ends where another begins
        ({"ref": ref((19, 29))}, Fit(kind="exact", span=(28, 40), count=2)),
        ({"ref": ref(THIRD)}, Fit(kind="several", count=2)),
        ({"ref": ref(THIRD), "occurrence": 2}, Fit(kind="moved", span=(28, 40), count=2)),
        ({"ref": ref(FIRST, article="b" * 64)}, Fit(kind="several", count=2)),
        # `occurrence` counted the sentences of another text: it says nothing of this one
        ({"ref": ref(FIRST, article="b" * 64), "occurrence": 1}, Fit(kind="several", count=2)),
        ({"quote": "Rain fell"}, Fit(kind="exact", span=(42, 51))),
        ({"quote": "Rain fell", "ref": ref(FIRST)}, Fit(kind="moved", span=(42, 51))),
        ({"quote": "Rain fell", "ref": ref(THIRD)}, Fit(kind="exact", span=(42, 51), count=1)),
        ({"quote": "Rain  fell"}, Fit(kind="exact", span=(42, 51))),
    ],
)  # fmt: skip
def test_where_a_quote_stands(asked, fit) -> None:
    assert find_fit(decision(**asked), ARTICLE, SPANS) == fit


def test_a_quote_that_is_gone_has_its_nearest_sentence() -> None:
    fit = find_fit(decision("Rain fell hard."), ARTICLE, SPANS)
    assert (fit.kind, fit.span, fit.count) == ("changed", THIRD, 0)
    assert find_fit(decision("Nothing of the sort"), ARTICLE, SPANS).kind == "lost"
    assert find_fit(decision("Rain fell hard."), ARTICLE, ()).kind == "lost"


def reading(
    span=FIRST, *, layer="rebels", title="Alba", named="Alba", place=ALBA, **more
) -> Reading:
    start = TEXT.index("Alba", span[0])
    toponym = Toponym(start=start, end=start + len(named), surface=named)
    claim = Claim(
        id="", role="attacked", layer=layer, action="", date=None,
        actors=(Actor(id=layer, name=f"The {layer}", side=layer),),
        citations=(Citation(article="a" * 64, quote=TEXT[slice(*span)], start=span[0],
                            end=span[1]),), **more,
    )  # fmt: skip
    where = Location(
        key="gn:1", start=start, end=start + 4, title=title, form="exact",
        geometry=Geometry("Point", (10.0, 50.0)), anchor=LonLat(10.0, 50.0), place=place,
        geo_precision=1, where_prec=1,
        resolutions=(Resolution(toponym=toponym, place=place, score=1, reason=""),),
    )  # fmt: skip
    return Reading(claim=claim, location=where)


@pytest.mark.parametrize("name", ["gn:1", "Old Alba", "old alba", "Alba", "Alba Nova", "Albam"])
def test_a_place_is_meant_by_its_key_title_words_name_or_surface(name) -> None:
    readings = (reading(title="Old Alba", named="Albam"),)
    assert matching(decision(place=name), FIRST, readings, TEXT) == {0}
    for other in ("Corvo", "gn:2", " "):
        assert matching(decision(place=other), FIRST, readings, TEXT) == set()


def test_a_claim_is_meant_where_its_sentence_role_layer_and_actor_are() -> None:
    readings = (reading(), reading(SECOND, layer="army"))
    for asked, found in (
        ({}, {0}), ({"role": "attacked"}, {0}), ({"role": "holding"}, set()),
        ({"layer": "rebels"}, {0}), ({"layer": "army"}, set()),
        ({"actor": "the rebels"}, {0}), ({"actor": "The army"}, set()),
    ):  # fmt: skip
        assert matching(decision(**asked), FIRST, readings, TEXT) == found
    assert matching(decision(), (0, 22), readings, TEXT) == {0, 1}
    assert matching(decision(), (0, 21), readings, TEXT) == {0}
    assert matching(decision(), (20, 21), readings, TEXT) == set()


def test_a_name_is_meant_only_inside_the_quote() -> None:
    named = reading().location.resolutions  # code points 15 to 19
    for span, found in (((15, 19), {0}), ((16, 19), set()), ((15, 18), set()), (FIRST, {0})):
        assert resolutions_in(decision(place="Alba"), span, named) == found
    assert resolutions_in(decision(place="Corvo"), FIRST, named) == set()
    assert resolutions_in(decision(), FIRST, named) == set()


def test_a_reference_and_changed_words_are_carried_over() -> None:
    here = replace(reading(), claim=replace(reading().claim, ref=str(ref(FIRST))))
    fit, changed = Fit(kind="moved", span=FIRST), Fit(kind="changed", span=THIRD)
    gone = Fit(kind="lost")
    old = decision(ref=ref(SECOND, article="b" * 64))
    assert carried(old, gone, (here,), ARTICLE) == {}
    assert carried(decision(), fit, (here,), ARTICLE) == {}
    assert carried(decision(), changed, (here,), ARTICLE) == {"quote": "Rain fell."}
    assert carried(old, changed, (), ARTICLE) == {"quote": "Rain fell."}
    beside = {"before": "Rebels", "after": ". Rebels shelled Alba. Rain fell.", "of": 2}
    first = {"occurrence": 1, "around": beside}
    assert carried(old, fit, (here,), ARTICLE) == {
        "ref": target(old, FIRST, (here,), TEXT), **first
    }  # fmt: skip
    for what in ("name", "unread"):
        lost = decision(ref=ref(SECOND, what, article="b" * 64))
        assert carried(lost, fit, (), ARTICLE) == {"ref": str(ref(FIRST, what)), **first}
    stood = decision("Rain fell.", ref=ref(THIRD, "name", article="b" * 64), occurrence=2)
    now = {"ref": str(ref(THIRD, "name")), "occurrence": None}  # it stands once: it needs none
    assert carried(stood, Fit(kind="moved", span=THIRD), (), ARTICLE) == now
    assert carried(decision(ref=ref(SECOND, "clash")), fit, (), ARTICLE) == {}


@pytest.mark.parametrize(
    ("lon", "lat", "told"),
    [
        (50.0, 10.0, True),  # far off, and exactly there when exchanged
        (10.0, 50.0, False),
        (10.0, 63.0, False),  # 1,446 km: near enough to be meant
        (10.0, 64.0, False),  # 1,557 km, but no nearer when exchanged
        (35.0, 28.0, False),  # far off, but hardly nearer when exchanged
        (40.0, 18.0, True),  # more than three times as near when exchanged
        (91.0, 10.0, False),  # what is no latitude cannot have been exchanged
        (90.0, 10.0, False),
    ],
)
def test_positions_are_doubted_where_the_exchanged_one_is_at_home(lon, lat, told) -> None:
    change = Change(point=LonLat(lon, lat))
    found = doubts(
        decision(action="move", change=change), (), (), everywhere=(reading(),),
        article=ARTICLE, sides=Sides(),
    )  # fmt: skip
    assert bool(found) is told
    assert doubts(
        decision(action="move", change=change), (), (), everywhere=(), article=ARTICLE,
        sides=Sides(),
    ) == ()  # fmt: skip


MOSUL = replace(ALBA, id="gn:2", name="Mosul", point=LonLat(43.13, 36.34), country="IQ")
ALEPPO = replace(ALBA, id="gn:3", name="Aleppo", point=LonLat(37.16, 36.2), country="SY")
GULF = replace(ALBA, id="gn:4", name="Gulf", point=LonLat(50.0, 28.0), country="", feature="H.GULF")


@pytest.mark.parametrize(
    ("lon", "lat", "places", "told"),
    [
        (36.19, 44.0, (MOSUL,), "is not in Iraq, and would be with the two exchanged"),
        (33.5, 44.4, (MOSUL, ALEPPO), "is not in Iraq"),
        (36.3, 33.5, (MOSUL, ALEPPO), ""),
        (44.0, 36.19, (MOSUL,), ""),
        (36.3, 33.5, (MOSUL,), "is in Syria, where the article has nothing else"),
        (48.6, 29.8, (MOSUL,), ""),  # off the coast
        (64.0, 17.0, (MOSUL,), "is at sea"),
        (64.0, 17.0, (MOSUL, GULF), ""),
    ],
)
def test_a_position_in_no_country_of_the_story_is_told(lon, lat, places, told) -> None:
    story = [
        replace(reading(), location=replace(reading().location, place=place, anchor=place.point))
        for place in places
    ]
    for action, before in (("move", story[:1]), ("add", ())):
        found = doubts(
            decision(action=action, change=Change(point=LonLat(lon, lat))), before, (),
            everywhere=story, article=ARTICLE, sides=Sides(),
        )  # fmt: skip
        assert [str(line) for line in found if told not in str(line)] == []
        assert len(found) == bool(told)


@pytest.mark.parametrize(("day", "told"), [(date(2025, 5, 3), 0), (date(2025, 5, 4), 1)])
def test_a_day_long_after_all_others_of_an_undated_article_is_doubted(day, told) -> None:
    span = DateSpan(start=date(2024, 5, 2), end=None, words="2 May", time_precision=1)
    one = reading()
    one = replace(one, claim=replace(one.claim, date=span))
    asked, undated = (
        decision(action="set", change=Change(start=day)),
        replace(ARTICLE, published=None),
    )
    assert len(doubts(asked, (), (), everywhere=(one,), article=undated, sides=Sides())) == told


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (Change(start=date(2024, 5, 10)), 0),
        (Change(start=date(2024, 5, 11)), 1),
        (Change(start=date(2024, 5, 11), end=date(2024, 5, 11)), 1),
        (Change(start=date(2024, 5, 9), end=date(2024, 5, 11)), 1),
        (Change(start=date(2024, 5, 11), end=date(2024, 5, 12)), 2),
        (Change(side="rebels"), 0),
        (Change(side="pact"), 0),
        (Change(side="unattributed"), 0),
        (Change(side="rebel"), 1),
        (Change(side="navy"), 1),
    ],
)
def test_days_to_come_and_unknown_sides_are_doubted(change, told) -> None:
    sides = Sides(single=frozenset({"rebels"}), joint=frozenset({"pact"}))
    asked = decision(action="set", change=change)
    assert len(doubts(asked, (), (), everywhere=(), article=ARTICLE, sides=sides)) == told
    undated = replace(ARTICLE, published=None)
    if change.start:
        assert doubts(asked, (), (), everywhere=(), article=undated, sides=sides) == ()


def shaped(form: str, **more) -> Reading:
    here = reading()
    return replace(here, location=replace(here.location, form=form, **more))


@pytest.mark.parametrize(
    ("old", "new", "change", "told"),
    [
        (shaped("near", radius_km=15), shaped("exact"), Change(), "within 15 km"),
        (shaped("region", words="somewhere"), shaped("exact"), Change(), "was somewhere"),
        (shaped("region"), shaped("exact"), Change(), "an area"),
        (shaped("exact"), shaped("exact"), Change(), ""),
        (shaped("country"), shaped("exact"), Change(), ""),
        (shaped("near"), shaped("near"), Change(), ""),
        (shaped("near"), shaped("exact"), Change(radius_km=3), ""),
        (shaped("near"), shaped("exact"), Change(geo_precision=2), ""),
    ],
)
def test_a_precision_that_is_lost_is_told(old, new, change, told) -> None:
    for action in ("move", "set"):
        found = doubts(
            decision(action=action, change=change), (old,), (new,), everywhere=(),
            article=ARTICLE, sides=Sides(),
        )  # fmt: skip
        assert bool(found) is (bool(told) and action == "move")
        assert told in "".join(found) or action == "set"


def test_only_what_is_given_of_a_precision_changes() -> None:
    where = reading().location
    for change, codes in (
        (Change(), (1, 1, None)),
        (Change(geo_precision=3), (3, 1, None)),
        (Change(where_prec=4), (1, 4, None)),
        (Change(radius_km=7.5), (1, 1, 7.5)),
    ):
        found = precise(where, change)
        assert (found.geo_precision, found.where_prec, found.radius_km) == codes


@pytest.mark.parametrize("before", [True, False])
@pytest.mark.parametrize("sure", ["stated", "doubted", "denied", "planned"])
def test_how_sure_a_person_says_it_is_takes_the_place_of_what_was_read(sure, before) -> None:
    read = replace(
        reading().claim,
        role="attacked", negated=before, planned=before, hypothetical=before,
        hedges=("reportedly",) if before else (),
    )  # fmt: skip
    claim = changed_claim(read, Change(sure=sure), {}, Sides())
    assert claim.negated is (sure == "denied")
    assert claim.planned is (sure == "planned")
    assert claim.hypothetical is (before and sure == "planned")
    assert claim.role == ("planned" if sure == "planned" else "attacked")
    doubt = {True: ("reportedly",), False: ("doubted",)}[before]
    assert claim.hedges == (doubt if sure == "doubted" else ())


def test_a_claim_cites_the_words_nearest_to_its_own() -> None:
    for span, start in ((FIRST, 0), (SECOND, 21), ((10, 20), 0), ((11, 20), 21)):
        claim = replace(
            reading().claim,
            citations=(Citation(article="a" * 64, quote="", start=span[0], end=span[1]),) * 2,
        )
        first, second = requoted(claim, "Rebels", ARTICLE).citations
        assert (first.start, first.end, first.quote) == (start, start + 6, "Rebels")
        assert second == claim.citations[1]
    assert requoted(reading().claim, "Nobody", ARTICLE) == reading().claim
    assert requoted(reading().claim, None, ARTICLE) == reading().claim
    bare = replace(reading().claim, citations=())
    assert requoted(bare, "Rebels", ARTICLE) == bare


ENTRY = '[[decision]]\nid = "{}"\naction = "accept"\nquote = "Alba"\n'


def test_an_entry_is_taken_away_by_its_id_and_a_closed_file_is_opened(tmp_path: Path) -> None:
    path = tmp_path / "d.toml"
    path.write_text("\n".join(map(ENTRY.format, "abc")), encoding="utf-8")
    file = DecisionsFile(path)
    file.remove("b")
    assert [row["id"] for row in file.entries] == ["a", "c"]
    file.save()
    for change in (
        lambda one: one.remove("a"),
        lambda one: one.append({"id": "z", "action": "accept", "quote": "Alba"}),
    ):
        again = DecisionsFile(path)
        change(again)
        again.save()
    assert [row["id"] for row in DecisionsFile(path).entries] == ["c", "z"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('by = "me\n', "line 1: by"),
        ('by = "me"\nwhy = \n', "line 2: why"),
        (ENTRY.format("a") + "to = { lon = 1.0 }\n", "line 6: to.lat: missing"),
        (ENTRY.format("a") + "to = { lat = 1.0 }\n", "line 6: to: the action"),
        (ENTRY.format("a") + 'to = { lon = 1, lat = 2, place = "gn:1" }\n', "not both"),
        (ENTRY.format("a") + "to = { lon = 181, lat = 2 }\n", "line 6: to.lon"),
        (ENTRY.format("a") + "\n" + ENTRY.format("a"), "line 7: id: duplicate"),
        ("decision = 3\n", "line 1: decision"),
        ("x = 1\n", "line 1: x"),
        ("by = [", "d.toml"),
    ],
)
def test_what_is_wrong_in_a_file_is_told_by_line_and_key(text: str, told: str) -> None:
    text = text.replace('"accept"', '"move"\nwhy = "seen"') if "to = " in text else text
    with pytest.raises(UsageError, match=told):
        load_decisions(Path("d.toml"), text)


def test_white_space_and_quotation_marks_do_not_count_elsewhere_either() -> None:
    assert find_spans("“Rebels  shelled”", 'x "Rebels\nshelled" y') == [(2, 18)]
    assert find_spans("", "x") == []


def test_the_claim_of_a_reference_is_meant_else_the_only_one_that_fits() -> None:
    def referred(span, what: str, **more) -> Reading:
        one = reading(span, **more)
        return replace(one, claim=replace(one.claim, ref=str(ref(span, what))))

    first, second = referred(FIRST, "attacked"), referred(FIRST, "clash", layer="army")
    other = referred(SECOND, "attacked")
    asked = decision(ref=ref(FIRST))
    assert target(asked, FIRST, (first, second, other), TEXT) == first.claim.ref
    assert target(decision(), FIRST, (first,), TEXT) is None
    moved = decision(ref=ref(SECOND, "attacked", article="b" * 64))
    assert target(moved, FIRST, (first,), TEXT) == first.claim.ref
    assert target(moved, FIRST, (first, second), TEXT) == first.claim.ref  # of its kind
    assert target(moved, FIRST, (second,), TEXT) == second.claim.ref  # the only one
    third = referred(FIRST, "shelling", layer="navy")
    assert target(moved, FIRST, (second, third), TEXT) is None
    assert target(moved, FIRST, (first, replace(first), third), TEXT) is None
    unread = replace(first, claim=replace(first.claim, ref=""))
    assert target(moved, FIRST, (unread, first), TEXT) == first.claim.ref
