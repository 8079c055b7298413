"""merge: two tellings of one operation that agree on three things and disagree on three."""

import hashlib
from dataclasses import fields, replace
from datetime import date
from pathlib import Path

import pytest

from mapgen.export import read_map
from mapgen.export.geojson import read_geojson, write_geojson
from mapgen.lang import say
from mapgen.lang.earlier import read_back
from mapgen.merge import merge
from mapgen.model import (
    Actor,
    ArticleRef,
    Citation,
    Claim,
    DateSpan,
    Geometry,
    Layer,
    LonLat,
    MapDocument,
    Mark,
    Review,
    RunManifest,
    Side,
    SourceRef,
    Unread,
    Unresolved,
)

GOLDEN = Path(__file__).parent / "golden"
GUARD = Actor(id="guard", name="Coast Guard", side="state")
NAVY = Actor(id="navy", name="Navy", side="state")
CLUB = Actor(id="club", name="Sailing Club", side="club")
PLACES = {"Kärdla": (22.75, 58.997), "Virtsu": (23.513, 58.573), "Haapsalu": (23.54, 58.94),
          "Heltermaa": (23.05, 58.866), "Rohuküla": (23.425, 58.905)}  # fmt: skip


def story(name, text, rows, *, layers=("state", "club")):
    """Make a document of an article whose lines are claims: place, role, actors, day, ..."""
    sha256 = hashlib.sha256(text.encode()).hexdigest()
    marks = []
    for number, (place, role, actors, day, quote, more) in enumerate(rows, 1):
        start = text.index(quote)
        cited = Citation(article=sha256, quote=quote, start=start, end=start + len(quote))
        span = DateSpan(start=day, end=day, words=str(day), time_precision=1) if day else None
        claim = Claim(id=f"c{number}", role=role, layer=actors[0].side, actors=actors,
                      action=role, date=span, citations=(cited,), **more)  # fmt: skip
        point = PLACES[place]
        marks.append(
            Mark(
                id=f"m{number}",
                title=place,
                place_id=f"test:{place}",
                layers=(claim.layer,),
                form="exact",
                geometry=Geometry("Point", point),
                anchor=LonLat(*point),
                geo_precision=1,
                where_prec=1,
                radius_km=None,
                words="named town",
                claims=(claim,),
            )
        )
    return MapDocument(
        articles=(
            ArticleRef(
                sha256=sha256,
                length=len(text),
                title=name,
                publisher=name,
                published=None,
                url="",
                lang="en",
                paragraphs=(),
            ),
        ),
        layers=tuple(Layer(id=i, name=i, sides=(i,), slot=n) for n, i in enumerate(layers)),
        marks=tuple(marks),
        actors=tuple(dict.fromkeys(a for row in rows for a in row[2])),
        sides=tuple(Side(id=i, name=i) for i in layers),
        sources=(SourceRef(name="GeoNames"),),
        run=RunManifest(versions=(("mapgen", "1"),), inputs=((name, sha256),)),
    )


MORNING = (
    "The Coast Guard searched Kärdla on 3 May. "
    "The Sailing Club helped at Virtsu on 4 May. "
    "The Coast Guard took over the pier of Haapsalu on 5 May and found 12 boats. "
    "The Coast Guard searched Heltermaa on 6 May. "
    "The Coast Guard reached Rohuküla on 7 May."
)
EVENING = (
    "On 3 May, Kärdla was searched by the Coast Guard. "
    "The club's members assisted in Virtsu on 4 May, allegedly. "
    "On 5 May the Coast Guard seized the pier of Haapsalu with 15 boats. "
    "The Navy, not the Coast Guard, searched Heltermaa on 6 May. "
    "The Coast Guard reached Rohuküla only on 9 May. "
)
DAY = {n: date(2021, 5, n) for n in range(3, 10)}
FIRST = story(
    "Morning Post",
    MORNING,
    [
        ("Kärdla", "operating", (GUARD,), DAY[3], "The Coast Guard searched Kärdla on 3 May.", {}),
        (
            "Virtsu",
            "supporting",
            (CLUB,),
            DAY[4],
            "The Sailing Club helped at Virtsu on 4 May.",
            {},
        ),
        (
            "Haapsalu",
            "took_control",
            (GUARD,),
            DAY[5],
            "The Coast Guard took over the pier of Haapsalu on 5 May and found 12 boats.",
            {"figures": ("12 boats",)},
        ),
        (
            "Heltermaa",
            "operating",
            (GUARD,),
            DAY[6],
            "The Coast Guard searched Heltermaa on 6 May.",
            {},
        ),
        (
            "Rohuküla",
            "operating",
            (GUARD,),
            DAY[7],
            "The Coast Guard reached Rohuküla on 7 May.",
            {},
        ),
    ],
)
SECOND = story(
    "Evening Star",
    EVENING,
    [
        (
            "Kärdla",
            "operating",
            (GUARD,),
            DAY[3],
            "On 3 May, Kärdla was searched by the Coast Guard.",
            {},
        ),
        (
            "Virtsu",
            "supporting",
            (CLUB,),
            DAY[4],
            "The club's members assisted in Virtsu on 4 May, allegedly.",
            {"hedges": ("allegedly",)},
        ),
        (
            "Haapsalu",
            "took_control",
            (GUARD,),
            DAY[5],
            "On 5 May the Coast Guard seized the pier of Haapsalu with 15 boats.",
            {"figures": ("15 boats",)},
        ),
        (
            "Heltermaa",
            "operating",
            (NAVY,),
            DAY[6],
            "The Navy, not the Coast Guard, searched Heltermaa on 6 May.",
            {},
        ),
        (
            "Rohuküla",
            "operating",
            (GUARD,),
            DAY[9],
            "The Coast Guard reached Rohuküla only on 9 May.",
            {},
        ),
    ],
    layers=("club", "state"),
)


@pytest.fixture(scope="module")
def merged():
    return merge([FIRST, SECOND])


def at(document, title):
    (mark,) = (mark for mark in document.marks if mark.title == title)
    return mark


def test_the_same_place_is_one_mark(merged):
    assert [mark.title for mark in merged.marks] == list(PLACES)
    assert [mark.id for mark in merged.marks] == ["m1", "m2", "m3", "m4", "m5"]


@pytest.mark.parametrize("title", ["Kärdla", "Virtsu", "Haapsalu"])
def test_what_both_say_is_one_claim_that_cites_both(merged, title):
    (claim,) = at(merged, title).claims
    assert [cited.article for cited in claim.citations] == [
        document.articles[0].sha256 for document in (FIRST, SECOND)
    ]


def test_doubt_of_either_article_stays(merged):
    assert at(merged, "Virtsu").claims[0].hedges == ("allegedly",)


def test_agreement_is_no_disagreement(merged):
    assert at(merged, "Kärdla").disagreements == at(merged, "Virtsu").disagreements == ()


def test_different_figures_are_noted_on_the_one_claim(merged):
    mark = at(merged, "Haapsalu")
    (found,) = mark.disagreements
    assert (found.kind, found.values) == ("figure", ("12 boats", "15 boats"))
    assert found.claims == (mark.claims[0].id,)
    assert [cited.quote for cited in found.citations] == [
        "The Coast Guard took over the pier of Haapsalu on 5 May and found 12 boats.",
        "On 5 May the Coast Guard seized the pier of Haapsalu with 15 boats.",
    ]


def test_different_actors_are_noted_with_both_quotes(merged):
    mark = at(merged, "Heltermaa")
    (found,) = mark.disagreements
    assert (found.kind, found.values) == ("actor", ("Coast Guard", "Navy"))
    assert found.claims == tuple(claim.id for claim in mark.claims)
    assert "The Navy, not" in found.citations[1].quote


def test_different_days_are_noted_with_both_quotes(merged):
    (found,) = at(merged, "Rohuküla").disagreements
    assert (found.kind, found.values) == ("date", ("2021-05-07", "2021-05-09"))


def test_all_versions_of_one_day_are_one_disagreement_however_many_articles_there_are():
    told = [
        story(
            f"Paper {day}",
            f"On day {day} the Coast Guard raided Rohuküla.",
            [
                (
                    "Rohuküla",
                    "attacked",
                    (GUARD,),
                    date(2021, 5, day),
                    f"On day {day} the Coast Guard raided Rohuküla.",
                    {},
                )
            ],
        )
        for day in range(1, 21)
    ]
    (found,) = at(merge(told), "Rohuküla").disagreements
    assert (found.kind, len(found.values), len(found.citations)) == ("date", 20, 20)


def test_layers_of_two_maps_that_colour_them_otherwise_have_one_colour_each(merged):
    assert [layer.id for layer in merged.layers] == ["state", "club"]
    assert len({layer.slot for layer in merged.layers}) == 2
    turned = {layer.id: layer.slot for layer in merge([SECOND, FIRST]).layers}
    assert turned == {layer.id: layer.slot for layer in merged.layers}


def test_a_new_layer_moves_at_most_whose_colour_it_takes():
    third = story("Noon", "A raid on Kärdla.", [
        ("Kärdla", "attacked", (Actor(id="x", name="X", side="raiders"),), None,
         "A raid on Kärdla.", {})], layers=("raiders",))  # fmt: skip
    merged = merge([FIRST, third])
    assert [layer.id for layer in merged.layers] == ["state", "club", "raiders"]
    assert len({layer.slot for layer in merged.layers}) == 3


def test_articles_actors_and_manifest_are_joined(merged):
    assert [ref.title for ref in merged.articles] == ["Morning Post", "Evening Star"]
    assert [actor.id for actor in merged.actors] == ["club", "guard", "navy"]
    assert dict(merged.run.versions) == {"mapgen": "1"}
    assert [name for name, _ in merged.run.inputs] == ["Morning Post", "Evening Star"]


def test_claim_ids_are_unique_and_the_map_reads_back(merged):
    ids = [claim.id for mark in merged.marks for claim in mark.claims]
    assert ids == [f"c{n}" for n in range(1, len(ids) + 1)]
    assert read_geojson(write_geojson(merged)) == merged


def test_one_document_stays_as_it_is():
    sample = read_map(GOLDEN / "sample.geojson")
    assert merge([sample]) == sample


def full() -> MapDocument:
    """Return a document with something in every field."""
    quote = Citation(article=FIRST.articles[0].sha256, quote="The C", start=0, end=5)
    return replace(
        FIRST,
        unread=(Unread(citation=quote, event="shelling", words="The"),),
        unplaced=(replace(FIRST.marks[0].claims[0], id="c99"),),
        unresolved=(Unresolved(surface="Xqzwv", reason="unknown", citation=quote),),
        notices=("Read in part.",),
        reviewed_by="desk",
        review=Review(by=("desk",), accepted=1),
        title="Both",
        run=replace(FIRST.run, decisions=("d1",), stale_decisions=("d2",)),
    )


@pytest.mark.parametrize("name", [field.name for field in fields(MapDocument)])
def test_nothing_of_one_telling_is_dropped_beside_another(name):
    other = MapDocument(
        articles=SECOND.articles, layers=(), marks=(), reviewed_by="desk", notices=("Else.",)
    )
    if name != "reviewed_by":  # a map is reviewed only where all of it is
        assert getattr(full(), name) != getattr(other, name)  # `full` has each new field, too
    for documents in ([full(), other], [other, full()]):
        merged = getattr(merge(documents), name)
        assert merged
        assert merged != getattr(other, name) or name == "reviewed_by"


def test_an_article_given_twice_counts_once():
    assert merge([FIRST, FIRST]) == merge([FIRST])


def test_nothing_to_merge_is_an_error():
    with pytest.raises(ValueError, match="nothing to merge"):
        merge([])


def variant(document, **changes):
    """Tell the first line of a document once more, in another article."""
    sha256 = "e" * 64
    mark = document.marks[0]
    claim = mark.claims[0]
    cited = tuple(replace(c, article=sha256) for c in claim.citations)
    told = replace(claim, citations=cited, **changes)
    return replace(
        document,
        articles=(replace(document.articles[0], sha256=sha256),),
        marks=(replace(mark, claims=(told,)),),
    )


def test_another_role_of_the_same_actors_on_the_same_day_is_noted():
    (found,) = at(merge([FIRST, variant(FIRST, role="attacked")]), "Kärdla").disagreements
    assert (found.kind, found.values) == ("role", ("operating", "attacked"))


def test_a_denial_contradicts():
    (found,) = at(merge([FIRST, variant(FIRST, negated=True)]), "Kärdla").disagreements
    assert (found.kind, found.values) == ("role", ("operating", "not operating"))


def test_a_mere_mention_contradicts_nothing():
    assert at(merge([FIRST, variant(FIRST, role="mentioned")]), "Kärdla").disagreements == ()


def test_saying_more_is_not_contradicting():
    more = variant(FIRST, actors=(GUARD, NAVY))
    undated = variant(FIRST, date=None)
    assert at(merge([FIRST, more]), "Kärdla").disagreements == ()
    assert at(merge([FIRST, undated]), "Kärdla").disagreements == ()


def test_an_undated_claim_does_not_lend_its_words_to_a_dated_one():
    assert len(at(merge([FIRST, variant(FIRST, date=None)]), "Kärdla").claims) == 2


def test_one_article_does_not_contradict_itself():
    mark = FIRST.marks[0]
    again = replace(
        mark.claims[0], id="c9", date=replace(mark.claims[0].date, start=DAY[8], end=DAY[8])
    )
    twice = replace(FIRST, marks=(replace(mark, claims=(*mark.claims, again)),))
    assert at(merge([twice, SECOND]), "Kärdla").disagreements == ()


def test_the_same_number_written_otherwise_is_no_disagreement():
    mark = FIRST.marks[2]
    told = {}
    for sha256, figure in (("a" * 64, "12,500 tonnes"), ("b" * 64, "12500 tonnes")):
        cited = replace(mark.claims[0].citations[0], article=sha256, quote=f"It had {figure}.")
        claim = replace(mark.claims[0], citations=(cited,), figures=(figure,))
        told[sha256] = replace(
            FIRST,
            articles=(replace(FIRST.articles[0], sha256=sha256),),
            marks=(replace(mark, claims=(claim,)),),
        )
    assert at(merge(list(told.values())), "Haapsalu").disagreements == ()


def test_the_same_name_with_another_precision_stays_two_marks():
    vague = replace(SECOND.marks[0], form="near", radius_km=5.0)
    merged = merge([FIRST, replace(SECOND, marks=(vague,))])
    assert [mark.title for mark in merged.marks].count("Kärdla") == 2


def test_countries_come_last_and_unresolved_names_stay_with_their_article():
    sample = read_map(GOLDEN / "sample.geojson")
    cited = FIRST.marks[0].claims[0].citations[0]
    lost = Unresolved(surface="Springfield", reason="unknown", citation=cited)
    merged = merge([sample, replace(FIRST, unresolved=(lost,))])
    assert merged.marks[-1].title == "Estonia"
    assert [item.citation.article for item in merged.unresolved] == [
        sample.articles[0].sha256,
        FIRST.articles[0].sha256,
    ]


def test_a_merged_map_is_reviewed_only_when_all_of_it_was():
    first, second = (replace(d, reviewed_by=n) for d, n in ((FIRST, "Ann"), (SECOND, "Bo")))
    assert merge([first, second]).reviewed_by == "Ann, Bo"
    assert merge([first, SECOND]).reviewed_by == ""


def test_a_notice_of_one_article_among_several_names_it():
    text = "The Navy took Kärdla."
    rows = [("Kärdla", "took_control", (NAVY,), None, "The Navy took Kärdla", {})]
    one, two, three = (
        replace(story(name, text + " " * n, rows), notices=notices)
        for n, (name, notices) in enumerate(
            [("A", ("own", "shared")), ("B; the “sequel”", ("shared",)), ("C", ("other",))]
        )
    )
    titles = [document.articles[0].title for document in (one, two, three)]
    assert merge([one]).notices == ("own", "shared")
    assert merge([one, two, three]).notices == (
        f"“{titles[0]}”: own",
        f"2 articles, “{titles[0]}” first: shared",
        f"“{titles[2]}”: other",
    )
    again = merge([merge([one, two]), three]).notices
    assert again == merge([one, two, three]).notices


def test_a_notice_with_an_article_is_said_in_other_languages():
    said = say("notice.noise", n=12)
    named = say("notice.of", article="A; b", said=said)
    found = read_back(named)
    assert found is not None
    assert found.fields == named.fields == (("article", "A; b"), ("said", said))


def test_dates_that_share_their_last_and_first_day_do_not_contradict():
    """Then what they count can be compared, too; at other times it may well be another number."""

    def told(first: int, last: int, name: str) -> MapDocument:
        text = f"The Navy took Kärdla with {last} boats."
        rows = [("Kärdla", "took_control", (NAVY,), date(2020, 5, 1), text,
                 {"figures": (f"{last} boats",)})]  # fmt: skip
        document = story(name, text, rows)
        mark = document.marks[0]
        span = DateSpan(start=date(2020, 5, first), end=date(2020, 5, last), words="then")
        claim = replace(mark.claims[0], date=span)
        return replace(document, marks=(replace(mark, claims=(claim,)),))

    for (first, last), apart in (((3, 5), False), ((4, 5), True), ((1, 4), False)):
        for pair in ([told(1, 3, "A"), told(first, last, "B")],
                     [told(first, last, "B"), told(1, 3, "A")]):  # fmt: skip
            (mark,) = merge(pair).marks
            kinds = [one.kind for one in mark.disagreements]
            assert ("date" in kinds) == apart, (first, last)
            assert ("figure" in kinds) == (not apart), (first, last)


@pytest.mark.parametrize(
    ("first", "second", "apart"),
    [
        ((1, 3), (4, 5), True),
        ((1, 3), (3, 5), False),
        ((3, 5), (1, 3), False),
        ((4, 5), (1, 3), True),
        ((1, None), (4, 5), False),
        ((5, None), (1, 4), True),
        ((5, None), (1, 5), False),
        ((None, 3), (4, 5), False),
    ],
)
def test_dates_differ_where_they_share_no_day(first, second, apart):
    text = "Guards took Virtsu."
    told = []
    for number, (start, end) in enumerate((first, second)):
        one = story(
            f"N{number}", f"{text} {number}", [("Virtsu", "took_control", (GUARD,), None, text, {})]
        )
        days = [day and date(2021, 5, day) for day in (start, end)]
        span = DateSpan(start=days[0], end=days[1], words="then")
        (mark,) = one.marks
        claims = tuple(replace(claim, date=span) for claim in mark.claims)
        told.append(replace(one, marks=(replace(mark, claims=claims),)))
    (mark,) = merge(told).marks
    found = [one for one in mark.disagreements if one.kind == "date"]
    assert bool(found) is apart


def test_a_map_that_only_repeats_another_is_left_out():
    text = "Guards took Virtsu."
    one = story("N", text, [("Virtsu", "took_control", (GUARD,), None, text, {})])
    assert merge([one, one]) == merge([one])
    assert len(merge([one, one]).marks[0].claims) == 1
