"""Parts of the review desk: what is riskiest, what is asked, what holds everywhere."""

from dataclasses import replace
from datetime import date
from types import SimpleNamespace

import pytest

from mapgen.actors import ActorBook
from mapgen.errors import UsageError
from mapgen.model import (
    Actor,
    Citation,
    Claim,
    DateSpan,
    LonLat,
    MapDocument,
    Place,
    Reading,
    Unread,
    Unresolved,
)
from mapgen.pipeline import Claims
from mapgen.review import requests
from mapgen.review.body import BadRequestError
from mapgen.review.everywhere import (
    count_articles,
    for_all,
    name_of,
    placed_by,
    same_entry,
    settled,
)
from mapgen.review.queue import find_items, order
from mapgen.review.requests import COMMANDS, carry_out, detail, find_places
from mapgen.review.risk import Risk, is_mention, risk_of, story_of
from tests.stage import location_of
from tests.trees import text_of_words

TEXT = text_of_words("Hawks/NNP attacked/VBD Velm/NNP . They left/VBD Orlo/NNP .")
HAWKS = Actor(id="hawks", name="Hawks", side="hawks", kind="armed group")
DAY = DateSpan(start=date(2023, 5, 9), end=date(2023, 5, 9), words="May 9")


def cite(number: int) -> Citation:
    sentence = TEXT.sentences[number]
    return Citation(article=TEXT.article.sha256, quote=TEXT.text[sentence.start : sentence.end],
                    start=sentence.start, end=sentence.end)  # fmt: skip


def reading(name: str = "Velm", number: int = 0, **more) -> Reading:
    given = {"role": "attacked", "actors": (HAWKS,), "date": DAY, "action": ""} | more
    at = given.pop("at", location_of(name, TEXT.text.index(name)) if name else None)
    claim = Claim(id="", layer="hawks", citations=(cite(number),), ref=f"r{number}", **given)
    return Reading(claim=claim, location=at)


def keys(risk: Risk) -> list[str]:
    return [reason.key for reason in risk.reasons]


# ---- risk


@pytest.mark.parametrize(
    ("one", "reasons"),
    [
        (reading(), []),
        (reading(at=None), ["no_place"]),
        (reading(actors=()), ["nobody"]),
        (reading(inferred=True), ["who_inferred"]),
        (reading(hedges=("reportedly",)), ["hedged"]),
        (reading(negated=True), ["denied"]),
        (reading(planned=True), ["planned"]),
        (reading(date=None), ["no_day"]),
        (reading(date=replace(DAY, inferred=True)), ["day_inferred"]),
        (reading(speaker="the army", action="took"), ["speaker", "action"]),
    ],
)
def test_what_may_be_wrong_with_a_claim(one, reasons):
    story = story_of([one])
    assert keys(risk_of(one, story)) == reasons


def test_a_doubtful_place_is_the_gravest_and_a_far_one_is_told():
    at = location_of("Velm", 0)
    sure = at.resolutions[0]
    doubtful = reading(at=replace(at, resolutions=(replace(sure, score=0.4),)))
    assert risk_of(doubtful, story_of([])).level == 3
    rivals = reading(at=replace(at, resolutions=(replace(sure, score=0.7, rivals=(sure.place,)),)))
    assert keys(risk_of(rivals, story_of([]))) == ["rivals"]
    near = [reading(at=replace(at, key=str(n), anchor=LonLat(45 + n / 10, 34))) for n in range(3)]
    far = reading(at=replace(at, anchor=LonLat(90, 34)))
    assert "far" in keys(risk_of(far, story_of(near)))
    assert "far" not in keys(risk_of(near[0], story_of(near)))
    assert story_of(near[:2]).middle is None
    bare = reading(role="mentioned", actors=(), at=far.location)
    assert is_mention(bare)
    assert risk_of(bare, story_of(near)).score < risk_of(far, story_of(near)).score


# ---- the queue


def claims_of(*readings: Reading, resolutions=()) -> Claims:
    return Claims(analysis=TEXT, readings=readings, resolutions=resolutions, mentions=(), dates=(),
                  book=ActorBook())  # fmt: skip


def test_the_queue_has_claims_lost_names_and_unread_sentences_riskiest_first():
    lost = Unresolved(surface="Zzyr", reason="unknown", citation=cite(1))
    unread = Unread(citation=cite(1), event="ground_attack", words="left", places=("Orlo",))
    document = MapDocument(articles=(), layers=(), marks=(), unresolved=(lost,), unread=(unread,))
    items = find_items(claims_of(reading(inferred=True), reading("Orlo", 1)), document, article=2)
    assert [item.kind for item in items] == ["claim", "name", "unread", "claim"]
    assert {item.article for item in items} == {2}
    assert items[0].fields["place"] == "Velm"
    assert [item.title for item in items] == ["Velm", "Zzyr", "Orlo", "Orlo"]
    assert list(items) == sorted(items, key=order)
    assert items[0].candidates[0].id == "t:Velm"


# ---- what holds everywhere


@pytest.fixture
def item():
    (one,) = find_items(claims_of(reading()), MapDocument(articles=(), layers=(), marks=()))
    return one


def test_a_name_or_an_actor_is_decided_for_all_articles(item):
    one = reading()
    assert for_all(item, one, None, "actor") == {
        "action": "set", "scope": "all", "actor": "Hawks", "to": {"side": "hawks"},
    }  # fmt: skip
    assert for_all(item, one, None, "name") == {"action": "reject", "scope": "all", "place": "Velm"}
    moved = for_all(item, one, None, "place")
    assert (moved["action"], moved["place"], moved["to"]) == ("move", "Velm", {"place": "t:Velm"})
    given = for_all(item, one, {"to": {"lon": 1.0, "role": "attacked"}}, "place")
    assert given["to"] == {"lon": 1.0}
    with pytest.raises(UsageError):
        for_all(item, reading(actors=()), None, "actor")
    with pytest.raises(UsageError):
        for_all(item, reading(at=None), None, "place")


def test_what_is_decided_already_is_found_again(item):
    move = {"action": "move", "scope": "all", "place": "velm", "to": {}}
    assert settled([move], item, "move") is move
    assert settled([move], item, "reject") is None
    assert settled([{**move, "scope": ""}], item, "move") is None
    assert same_entry([move], {"action": "move", "place": "VELM"}) is move
    assert same_entry([move], {"action": "move", "place": "Orlo"}) is None
    added = {"action": "add", "ref": item.ref}
    assert placed_by([added], item) is added
    assert placed_by([move], item) is None
    assert name_of(item, reading()) == "Velm"
    assert name_of(item, None) == item.title


def test_articles_are_counted_that_name_a_place_or_an_actor():
    with_place = claims_of(resolutions=location_of("Velm", 0).resolutions)
    with_actor = claims_of(reading())
    assert count_articles([with_place, with_actor], place="velm") == 1
    assert count_articles([with_place, with_actor, with_actor], actor="HAWKS") == 2


# ---- what the page may ask for


class Desk:
    """Notes what it is asked to do."""

    def __init__(self):
        self.done = []
        self.claims = [claims_of(reading())]
        town = Place(id="t:1", name="Velm", point=LonLat(1, 2), feature="P.PPL")
        self.tools = SimpleNamespace(
            gazetteer=SimpleNamespace(lookup=lambda name: (town,) * 20, fuzzy=lambda name: ())
        )

    def __getattr__(self, name):
        return lambda *args, **given: (
            self.done.append((name, args, given)) or SimpleNamespace(kind="claim")
        )


@pytest.fixture
def ask(monkeypatch):
    monkeypatch.setattr(requests, "state_view", lambda desk, voice: {"ok": True})
    desk = Desk()

    def asked(command: str, **body):
        assert carry_out(desk, None, command, body) == {"ok": True}
        return desk.done[-1] if desk.done else None

    return asked


def test_commands_reach_the_desk_with_their_fields(ask):
    assert ask("decide", refs=["r0"], action="reject", why="w")[:2] == (
        "decide",
        (["r0"], "reject", {}, "w"),
    )
    name, args, _ = ask("add", start=0, end=5, place="Velm")
    assert (name, args[0].quote, args[1]) == ("add", "Hawks", "Velm")
    assert ask("carry", id="d1", holds=True) == ("carry", ("d1",), {"holds": True})
    assert ask("sign", name="Ann", on="2023-05-09")[1] == ("Ann", date(2023, 5, 9))
    assert ask("everywhere", ref="r0", about="actor")[1] == ("r0", "actor")
    assert ask("amend", id="d1", to={"date": "2023-05-09", "sure": True})[1] == (
        "d1", {"date": date(2023, 5, 9), "sure": True},
    )  # fmt: skip
    assert {"undo", "redo", "reload", "state", "explain", "remove"} <= set(COMMANDS)


@pytest.mark.parametrize(
    ("command", "body"),
    [
        ("decide", {"refs": [], "action": "reject"}),
        ("decide", {"refs": ["r0"], "action": "add"}),
        ("decide", {"refs": [1], "action": "reject"}),
        ("decide", {"refs": ["r0"], "action": "reject", "more": 1}),
        ("decide", {"refs": ["r0"], "action": "set", "to": {"x": float("inf")}}),
        ("decide", {"refs": ["r0"], "action": "set", "to": {"x": {"y": 1}}}),
        ("add", {"start": 5, "end": 5}),
        ("add", {"start": 0, "end": 10**6}),
        ("add", {"article": 1, "start": 0, "end": 5}),
        ("carry", {"id": "d1", "holds": "yes"}),
        ("everywhere", {"ref": "r0", "about": "x"}),
        ("sign", {"name": "Ann", "on": "soon"}),
        ("explain", {"ref": "r0", "why": "x" * 5_000}),
    ],
)
def test_what_is_no_such_command_is_refused(ask, command, body):
    with pytest.raises(BadRequestError):
        ask(command, **body)


def test_places_are_looked_up_nine_at_most(monkeypatch):
    monkeypatch.setattr(requests, "place_view", lambda place: place.id)
    monkeypatch.setattr(requests, "detail_view", lambda desk, item: item.kind)
    assert find_places(Desk(), "Velm") == {"places": ["t:1"] * 9}
    assert detail(Desk(), "r0") == "claim"
