import pickle
from dataclasses import replace
from datetime import date

from mapgen.compose import Frame, compose
from mapgen.model import (
    Actor,
    Analysis,
    Citation,
    Claim,
    DateSpan,
    Geometry,
    Layer,
    Location,
    LonLat,
    Place,
    Reading,
    Resolution,
    Sentence,
    Toponym,
)
from mapgen.read import text_article

TEXT = "Soldiers entered Orlov. Orlov is small. Nobody knows Zubra."
ARTICLE = text_article(TEXT)
ANALYSIS = Analysis(
    article=ARTICLE,
    sentences=(
        Sentence(start=0, end=23, first=0, last=4, paragraph=0),
        Sentence(start=24, end=39, first=4, last=8, paragraph=0),
        Sentence(start=40, end=59, first=8, last=12, paragraph=0),
    ),
    tokens=(),
    entities=(),
    paragraphs=((0, 59),),
)
ORLOV = Place(
    id="t:1", name="Orlov", point=LonLat(40.0, 50.0), feature="P.PPL", country="RU", note="a note"
)
RIVAL = Place(id="t:2", name="Orlov", point=LonLat(48.9, 58.5), feature="P.PPL", country="UA")
FOUND = Resolution(
    toponym=Toponym(start=17, end=22, surface="Orlov"),
    place=ORLOV,
    score=0.81,
    reason="only one near",
    rivals=(RIVAL,),
)
LOST = Resolution(
    toponym=Toponym(start=53, end=58, surface="Zubra"),
    place=None,
    score=0.0,
    reason="in no gazetteer",
)
ARMY = Actor(id="army", name="Army", side="army")


def _location(start: int, key: str = "t:1", **more: object) -> Location:
    values: dict[str, object] = {
        "key": key, "start": start, "end": start + 5, "title": "Orlov", "form": "exact",
        "geometry": Geometry("Point", (40.0, 50.0)), "anchor": LonLat(40.0, 50.0), "place": ORLOV,
        "geo_precision": 1, "where_prec": 1, "resolutions": (FOUND,),
    } | more  # fmt: skip
    return Location(**values)  # type: ignore[arg-type]


def _claim(role: str, start: int, end: int, **more: object) -> Claim:
    citation = Citation(article=ARTICLE.sha256, quote=TEXT[start:end], start=start, end=end)
    values: dict[str, object] = {
        "id": "", "role": role, "layer": "army" if role != "mentioned" else "unattributed",
        "actors": (ARMY,) if role != "mentioned" else (), "action": "entered", "date": None,
        "citations": (citation,),
    } | more  # fmt: skip
    return Claim(**values)  # type: ignore[arg-type]


def _layer(layer_id: str) -> Layer:
    sides = () if layer_id == "unattributed" else (layer_id,)
    return Layer(id=layer_id, name=layer_id.title(), sides=sides, slot=0 if sides else -1)


def _compose(*readings: Reading, **more: object):
    return compose(ANALYSIS, readings, (FOUND, LOST), Frame(layer_for=_layer, **more))  # type: ignore[arg-type]


def test_equal_keys_are_one_mark_with_both_claims():
    document = _compose(
        Reading(claim=_claim("operating", 0, 23), location=_location(17)),
        Reading(claim=_claim("mentioned", 24, 39), location=_location(24)),
    )
    (mark,) = document.marks
    assert [claim.role for claim in mark.claims] == ["operating", "mentioned"]
    assert [claim.id for claim in mark.claims] == ["c1", "c2"]


def test_a_bare_mention_beside_a_claim_belongs_to_no_layer():
    document = _compose(
        Reading(claim=_claim("operating", 0, 23), location=_location(17)),
        Reading(claim=_claim("mentioned", 24, 39), location=_location(24)),
    )
    assert document.marks[0].layers == ("army",)
    assert [layer.id for layer in document.layers] == ["army"]


def test_bare_mentions_alone_are_one_claim_with_all_their_sentences():
    document = _compose(
        Reading(claim=_claim("mentioned", 0, 23), location=_location(17)),
        Reading(claim=_claim("mentioned", 24, 39), location=_location(24)),
    )
    (claim,) = document.marks[0].claims
    assert [c.start for c in claim.citations] == [0, 24]
    assert document.marks[0].layers == ("unattributed",)


def test_a_name_without_a_place_is_listed_with_its_sentence_and_never_drawn():
    document = _compose(Reading(claim=_claim("operating", 0, 23), location=_location(17)))
    (lost,) = document.unresolved
    assert (lost.surface, lost.reason) == ("Zubra", "in no gazetteer")
    assert lost.citation.quote == "Nobody knows Zubra."
    assert all("Zubra" not in mark.title for mark in document.marks)


def test_a_claim_without_a_place_is_kept():
    day = DateSpan(start=date(2020, 6, 22), end=date(2020, 6, 22), words="June 22")
    document = _compose(
        Reading(claim=_claim("operating", 0, 23), location=_location(17)),
        Reading(claim=_claim("planned", 24, 39, date=day), location=None),
    )
    assert [claim.role for claim in document.unplaced] == ["planned"]
    assert document.unplaced[0].id == "c2"


def test_why_the_spot_and_its_rivals_stay_with_the_mark():
    document = _compose(Reading(claim=_claim("operating", 0, 23), location=_location(17)))
    (mark,) = document.marks
    assert mark.rule == "only one near"
    assert mark.rivals == ("Orlov, Ukraine",)
    assert mark.score == 0.81
    assert mark.note == "a note"


def test_reviewed_only_when_a_decision_stands_behind_every_claim():
    done = Reading(claim=_claim("operating", 0, 23, reviewed=True), location=_location(17))
    open_ = Reading(claim=_claim("attacked", 24, 39), location=_location(24))
    assert _compose(done, reviewers=("a desk",)).reviewed_by == "a desk"
    assert _compose(done, open_, reviewers=("a desk",)).reviewed_by == ""


def test_the_document_can_be_pickled():
    document = _compose(Reading(claim=_claim("operating", 0, 23), location=_location(17)))
    assert pickle.loads(pickle.dumps(document)) == document


def test_an_area_between_places_shows_no_rivals_of_theirs():
    area = _location(17, key="between", place=None, title="Between", form="vague")
    document = _compose(Reading(claim=_claim("operating", 0, 23), location=area))
    (mark,) = document.marks
    assert (mark.rivals, mark.score) == ((), 1.0)


def test_a_mark_is_as_sure_as_its_least_sure_name():
    surer = replace(FOUND, score=0.95, rivals=())
    readings = [
        Reading(claim=_claim("operating", 0, 23), location=_location(17, resolutions=(surer,))),
        Reading(claim=_claim("operating", 24, 39), location=_location(24, resolutions=(FOUND,))),
    ]
    for both in (readings, readings[::-1]):
        (mark,) = _compose(*both).marks
        assert mark.score == 0.81
        assert len(mark.rivals) == 1
