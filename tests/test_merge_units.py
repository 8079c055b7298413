"""What claims of several articles say together, and against each other, claim by claim."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from itertools import permutations

import pytest

from mapgen.actors import ActorBook, load_actors
from mapgen.merge import merge
from mapgen.merge.claims import join_claims
from mapgen.merge.conflicts import disagreements
from mapgen.merge.layers import merge_layers
from mapgen.model import Actor, Citation, Claim, DateSpan, Geometry, Layer, LonLat, Mark, Review
from tests.test_merge import FIRST, SECOND


def claim(told: str, number: int = 1) -> Claim:
    """Read "operating army,navy 3-5 A 12 boats": role, actors, days of May, article, figures.

    "not" before the role denies it; "-" is nobody, "?" no day, "3-" an open end.
    """
    negated, told = told.startswith("not "), told.removeprefix("not ")
    role, actors, days, article, *figures = told.split(maxsplit=4)
    first, _, last = days.partition("-")
    start, end = (date(2021, 5, int(day)) if day.isdigit() else None
                  for day in (first, last if "-" in days else first))  # fmt: skip
    quote = f"{told} {' and '.join(figures)}"
    return Claim(
        id=f"c{number}", role=role, layer=actors.split(",")[0].strip("-"), action=role,
        actors=tuple(Actor(id=a, name=a, side=a) for a in actors.split(",") if a != "-"),
        date=None if days == "?" else DateSpan(start=start, end=end, words=days),
        citations=tuple(Citation(article=one * 64, quote=quote, start=0, end=len(quote))
                        for one in article.split("+")),
        negated=negated, figures=tuple(f for part in figures for f in part.split(" and ")),
    )  # fmt: skip


def test_where_claims_contradict_each_other(pinned) -> None:
    """A case is claims about one place, parted by strokes."""

    def told(case: str) -> list[str]:
        claims = [claim(one.strip(), n) for n, one in enumerate(case.split("/"), 1)]
        return [
            f"{one.kind}: {' | '.join(one.values)} ({', '.join(one.claims)}; "
            f"{', '.join(c.article[:1] for c in one.citations)})"
            for one in disagreements(claims)
        ] or ["no disagreement"]

    pinned("merge_conflicts", told)


def test_what_two_articles_say_alike_is_joined(pinned) -> None:
    """A case is the claims of one article, and after two strokes those of the next."""

    def told(case: str) -> list[str]:
        groups = [[claim(one.strip()) for one in group.split("/")] for group in case.split("//")]
        return [
            f"{one.role} {','.join(a.id for a in one.actors)} "
            f"{one.date.words if one.date else '?'} "
            f"{'+'.join(c.article[:1] for c in one.citations)} {', '.join(one.figures)}".rstrip()
            for one in join_claims(groups)
        ]

    pinned("merge_joined", told)


@pytest.mark.parametrize("first", [True, False])
@pytest.mark.parametrize("second", [True, False])
def test_what_is_inferred_or_unread_by_a_person_in_one_is_so_only_if_in_both(first, second) -> None:
    one, other = (
        replace(claim(f"holding army 3 {name}"), inferred=mark, reviewed=mark, speaker=speaker,
                hedges=(speaker, "allegedly"), layer=layer)
        for name, mark, speaker, layer in (("A", first, "Ann", ""), ("B", second, "Bo", "army"))
    )  # fmt: skip
    (joined,) = join_claims([[one], [other]])
    assert joined.inferred is joined.reviewed is (first and second)
    assert joined.speaker == "Ann; Bo"
    assert joined.hedges == ("Ann", "allegedly", "Bo")
    assert joined.layer == "army"
    (same,) = join_claims([[one], [replace(other, speaker="Ann")]])
    assert same.speaker == "Ann"
    (kept,) = join_claims([[replace(one, layer="navy", speaker="")], [other]])
    assert (kept.layer, kept.speaker) == ("navy", "Bo")


def layer(name: str, slot: int, *sides: str) -> Layer:
    return Layer(id=name, name=name, sides=sides, slot=slot)


def test_layers_keep_their_order_and_get_free_colours() -> None:
    merged = merge_layers(
        [
            [layer("none", -1), layer("both", -1, "a", "b"), layer("a", 0, "a")],
            [layer("a", 3, "a"), layer("b", 0, "b"), layer("c", 2, "c"), layer("d", 5, "d"),
             layer("other", -1)],
        ]
    )  # fmt: skip
    assert [(one.id, one.slot) for one in merged] == [
        ("a", 0), ("b", 3), ("c", 2), ("d", 5), ("both", -1), ("none", -1), ("other", -1),
    ]  # fmt: skip


def legend(book: ActorBook, *sides: str) -> list[Layer]:
    """Return the layers of one map with these sides."""
    return [layer(side, slot, side) for side, slot in book.slots_for(sides).items()]


def colours(layers: Iterable[Layer]) -> dict[str, int]:
    return {one.id: one.slot for one in layers}


@pytest.mark.parametrize(
    "maps",
    [
        [("jnim",), ("niger",)],
        [("mali", "jnim"), ("niger",), ("wagner-group", "niger")],
        [("federal", "isis"), ("anbar-police",), ("isis", "a-militia")],
        [("burkina-faso",), ("united-nations",), ("mali",)],
        [("jnim", "mali"), ("jnim", "mali")],
    ],
    ids=str,
)
def test_a_merged_map_has_the_colours_of_one_map_of_all_in_any_order(
    maps: list[tuple[str, ...]],
) -> None:
    book = load_actors()
    told = [side for some in maps for side in some]
    for order in permutations(maps):
        merged = merge_layers([legend(book, *some) for some in order])
        assert colours(merged) == book.slots_for(told)
    first, *rest = (legend(book, *some) for some in maps)
    for one in rest:  # merged one after the other they are the same
        first = list(merge_layers([first, one]))
    assert colours(first) == book.slots_for(told)


def test_colours_of_an_actors_file_of_ones_own_stay_when_maps_are_merged() -> None:
    own = [layer("jnim", 3, "jnim"), layer("niger", 1, "niger")]
    for order in permutations([own, [layer("mali", 3, "mali")], own[:1]]):
        merged = colours(merge_layers(order))
        assert (merged["jnim"], merged["niger"]) == (3, 1)
        assert merged["mali"] not in {1, 3}


def test_marks_of_one_place_are_joined_and_numbered_in_order() -> None:
    def mark(**more: object) -> Mark:
        given = {
            "id": "m9", "title": "Kärdla", "place_id": "p", "layers": ("state",), "form": "exact",
            "geometry": Geometry("Point", (22.0, 58.0)), "anchor": LonLat(22.0, 58.0),
            "geo_precision": 1, "where_prec": 1, "radius_km": None, "words": "", "claims": (),
        } | more  # fmt: skip
        return Mark(**given)

    one = mark(claims=(claim("holding army 3 A"),), score=0.9, names=(("en", "K"),),
               rivals=("x",), approximate=False, rule="r1", spellings=("K",))  # fmt: skip
    two = mark(claims=(claim("holding navy 4 B"),), score=0.4, names=(("en", "K"), ("et", "L")),
               rivals=("y", "x"), approximate=True, rule="r2", spellings=("L",))  # fmt: skip
    merged = merge([replace(FIRST, marks=(one,)), replace(SECOND, marks=(two,))])
    (joined,) = merged.marks
    assert joined.id == "m1"
    assert [c.id for c in joined.claims] == ["c1", "c2"]
    assert (joined.layers, joined.score, joined.rivals) == (("army", "navy"), 0.4, ("x", "y"))
    assert joined.names == (("en", "K"), ("et", "L"))
    assert (joined.approximate, joined.spellings) == (True, ("K", "L"))
    assert joined.rule == "r1; r2"
    bare = mark(claims=(), layers=("state",))
    (kept,) = merge([replace(FIRST, marks=(bare,)), replace(SECOND, marks=(bare,))]).marks
    assert kept.layers == ("state",)
    twins = merge([replace(FIRST, marks=(one, one)), replace(SECOND, marks=(two, two, two))]).marks
    assert [len(twin.claims) for twin in twins] == [2, 1, 1, 1]
    assert [twin.id for twin in twins] == ["m1", "m2", "m3", "m4"]
    country = mark(form="country", place_id="q", geometry=None, anchor=None)
    order = merge([replace(FIRST, marks=(country, one)), SECOND]).marks
    assert [m.form for m in order][-1] == "country"


def test_what_was_decided_on_each_is_added_up() -> None:
    assert merge([FIRST, SECOND]).review is None
    reviews = [
        Review(by=("Ann",), on=date(2024, 5, 1), accepted=1, changed=2, added=3, rejected=4,
               open=5),
        Review(by=("Bo", "Ann"), on=date(2024, 5, 9), accepted=10, changed=20, added=30,
               rejected=40, open=50),
    ]  # fmt: skip
    both = merge([replace(d, review=r) for d, r in zip((FIRST, SECOND), reviews, strict=True)])
    assert both.review == Review(
        by=("Ann", "Bo"), on=date(2024, 5, 9), accepted=11, changed=22, added=33, rejected=44,
        open=55,
    )  # fmt: skip
    half = merge([replace(FIRST, review=reviews[0]), SECOND])
    assert (half.review.on, half.review.open) == (date(2024, 5, 1), 5 + 5)
    undated = merge([replace(FIRST, review=replace(reviews[0], on=None)), SECOND])
    assert undated.review.on is None


def test_lines_and_notices_name_their_article_by_title_source_address_or_number() -> None:
    def named(document, **more: str):
        article = replace(
            document.articles[0], **({"title": "", "publisher": "", "url": ""} | more)
        )
        run = replace(document.run, stale_decisions=("d1: gone",))
        return replace(document, articles=(article,), notices=("dark",), run=run)

    for more, called in (
        ({}, "1"), ({"url": "u"}, "u"), ({"publisher": "p", "url": "u"}, "p"),
        ({"title": "a “b”", "publisher": "p"}, "a ‘b’"),
    ):  # fmt: skip
        merged = merge([named(FIRST, **more), replace(SECOND, notices=())])
        assert merged.notices == (f"“{called}”: dark",)
        assert merged.run.stale_decisions == (f"“{called}”: d1: gone",)
    last = merge([replace(FIRST, notices=()), named(SECOND)])
    assert last.notices == ("“2”: dark",)
    assert merge([named(FIRST)]).run.stale_decisions == ("d1: gone",)
