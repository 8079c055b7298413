"""What is kept, fetched, looked up and decided beside an article: parts of several packages."""

import threading
from contextlib import closing
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import SimpleNamespace

import pytest
from geopy.exc import GeocoderServiceError

from mapgen.areas.kept import Kept, Layer
from mapgen.blocks.lines import chunks, goes_on, split_lines, width_of
from mapgen.decisions.actions import CARRY_OUT, Case, State, hits_of
from mapgen.decisions.values import Change, Decision, Sides
from mapgen.errors import GeocoderError, InputError, UsageError
from mapgen.files import hash_of
from mapgen.gazetteer import queries
from mapgen.gazetteer.download import fetch
from mapgen.gazetteer.schema import SCHEMA
from mapgen.gazetteer.sets import added_records
from mapgen.gazetteer.store import Added, Store
from mapgen.geocode import transport
from mapgen.geocode.offline import OfflineGeocoder
from mapgen.geocode.transport import Transport
from mapgen.model import Citation, Claim, Reading, Resolution, Toponym
from tests.stage import location_of, place_of
from tests.trees import text_of_words

VELM = place_of("Velm")


# ---- lines


def lines(text: str):
    return list(split_lines(text, 0))


def test_lines_are_those_with_words_and_know_how_often_they_are_quoted():
    found = lines("One\r\n\n> > two\n>\n  three  ")
    assert [(line.text, line.quoted, line.after_gap) for line in found] == [
        ("One", 0, True), ("two", 2, True), ("three", 0, True),
    ]  # fmt: skip
    assert ["One\r\n\n> > two\n>\n  three  "[line.start : line.end] for line in found] == [
        "One", "two", "three",
    ]  # fmt: skip
    assert [len(chunk) for chunk in chunks(iter(lines("a\nb\n> c\n\nd")))] == [2, 1, 1]


def test_a_line_goes_on_where_it_has_no_stop_and_was_full():
    full = "The soldiers of the second brigade raided the town of"
    one, two, item, stop = lines(f"{full}\nashby on Monday.\n- Another\nIt was over.")
    assert goes_on(one, two, 0)
    assert not goes_on(two, stop, 0)
    assert not goes_on(one, item, 0)
    assert width_of([lines(f"{full}\nashby on Monday and\nleft")]) in {0, len(full)}
    assert width_of([lines("One.\nTwo.")]) == 0


# ---- what of the basemap is kept


def test_shapes_are_kept_until_they_are_too_many():
    kept = Kept()
    assert kept.get(1) is None
    assert kept.keep(1, "shape", 10) == "shape"
    assert kept.get(1) == "shape"
    kept.keep(2, "huge", 5_000_000)
    assert kept.get(1) == "shape"
    kept.keep(3, "next", 1)
    assert (kept.get(1), kept.get(2), kept.get(3)) == (None, None, "next")


def test_a_layer_gives_what_touches_a_box_the_best_rank_first():
    from mapgen.areas.codec import SCALE

    def row(number, lon, rank, note=""):
        at = round(lon * SCALE)
        return (number, 0, 0, 0, 0, 0, rank, note, 0, at, 0, None, None)

    layer = Layer([row(1, 0, 5), row(2, 1, 3), row(3, 50, 1), row(4, 2, 9, "capital")])
    found = lambda box, most=None: [r[0] for r in layer.rows(box, most)]  # noqa: E731
    assert found((-1, -1, 5, 1)) == [1, 2, 4]
    assert found((-1, -1, 5, 1), 1) == [4]  # a capital has rank 2 at least
    assert found((-1, -1, 5, 1), 2) == [2, 4]
    assert found(None) == [1, 2, 3, 4]


# ---- geocoders


class Book:
    """A gazetteer of one town."""

    def lookup(self, name):
        return (VELM, replace(VELM, id="t:2", country="XB")) if name == "Velm" else ()

    def fuzzy(self, name):
        return (VELM,) if name == "Velmm" else ()

    def get(self, place_id):
        return place_of("Tarn") if place_id == "country:XT" else None


def test_the_gazetteer_answers_as_any_geocoder_of_geopy():
    geocoder = OfflineGeocoder(Book())
    found = geocoder.geocode("Velm")
    assert (found.latitude, found.longitude) == (34.0, 45.0)
    assert found.address == "Velm, Ostra, Tarn"
    assert len(geocoder.geocode("Velm", exactly_one=False)) == 2
    assert geocoder.geocode("Velm", country_codes="xb").raw["id"] == "t:2"
    assert geocoder.geocode("Velmm").raw["id"] == VELM.id
    assert geocoder.geocode("Zzyr") is None


def test_an_answer_that_is_too_long_is_refused(monkeypatch):
    monkeypatch.setattr(transport, "_MOST_BYTES", 10)
    adapter = Transport(proxies=None, ssl_context=None)
    page = SimpleNamespace(read=lambda most: b"x" * min(most, 99), status=200)
    monkeypatch.setattr(transport, "_Page", transport._Page)
    assert transport._Page(page).status == 200
    with pytest.raises(GeocoderServiceError, match="too long"):
        transport._Page(page).read()
    assert transport._Page(SimpleNamespace(read=lambda most: b"ok")).read() == b"ok"
    assert adapter.urlopen is not None


# ---- the gazetteer


def test_every_question_of_the_index_is_answered_by_an_index():
    import sqlite3

    with closing(sqlite3.connect(":memory:")) as db:
        db.executescript(SCHEMA)
        db.execute("CREATE UNIQUE INDEX place_ids ON places (id) WHERE id IS NOT NULL")
        for name in ("BY_NAME", "BY_PK", "BY_ID", "FORMS", "STANDING"):
            question = getattr(queries, name)
            plan = db.execute(
                f"EXPLAIN QUERY PLAN {question}", (1,) * question.count("?")
            ).fetchall()
            assert not any("SCAN" in row[3] and "json_each" not in row[3] for row in plan), name


def test_one_town_of_a_country_is_its_capital_and_a_unit_has_its_towns_people():
    import sqlite3

    with closing(sqlite3.connect(":memory:")) as db:
        db.execute("CREATE TABLE places (pk, feature, country, admin1, population)")
        rows = [
            (1, "P.PPLC", "XT", "A", 900),
            (2, "P.PPLC", "XT", "A", 5),
            (3, "A.ADM1", "XT", None, 1),
        ]
        db.executemany("INSERT INTO places VALUES (?, ?, ?, ?, ?)", rows)
        db.execute(queries.ONE_CAPITAL)
        assert db.execute("SELECT feature FROM places ORDER BY pk").fetchall() == [
            ("P.PPLC",), ("P.PPL",), ("A.ADM1",),
        ]  # fmt: skip
        assert db.execute(queries.IN_UNITS).fetchall() == [(900, "A")]
        db.execute(queries.AT_LEAST, (900, 3))
        assert db.execute("SELECT population FROM places WHERE pk = 3").fetchone() == (900,)


def test_added_sets_are_read_the_users_own_first_and_a_changed_file_is_refused(tmp_path):
    store = Store(tmp_path)
    entries = []
    for name in ("b", "a"):
        path = tmp_path / f"{name}.csv"
        path.write_text(f"name,lat,lon,kind,country\nTown {name},34,45,town,IQ\n", encoding="utf-8")
        entries.append(
            Added(name=name, kind="list", file=path.name, address="", sha256=hash_of(path),
                  bytes=path.stat().st_size, retrieved_at="")
        )  # fmt: skip
    store.write(tuple(entries))
    assert [record.name for record in added_records(store)] == ["Town a", "Town b"]
    (tmp_path / "a.csv").write_text("name,lat,lon\nOther,1,1\n", encoding="utf-8")
    with pytest.raises(InputError):
        list(added_records(store))


@pytest.fixture
def served():
    """A server of one file that may change, be missing or break off."""
    state = SimpleNamespace(data=b"x" * 100, cut=0, status=200, asked=[])

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            state.asked.append(dict(self.headers))
            if state.status != 200:
                self.send_error(state.status)
                return
            if self.headers.get("If-None-Match") == '"1"':
                self.send_response(304)
                self.end_headers()
                return
            begin = int(self.headers.get("Range", "bytes=0-")[6:-1])
            self.send_response(206 if begin else 200)
            self.send_header("ETag", '"1"')
            self.send_header("Content-Length", str(len(state.data) - begin))
            if begin:
                self.send_header(
                    "Content-Range", f"bytes {begin}-{len(state.data) - 1}/{len(state.data)}"
                )
            self.end_headers()
            end = begin + state.cut if state.cut else None
            state.cut = 0
            self.wfile.write(state.data[begin:end])

        def log_message(self, *args):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    state.address = f"http://127.0.0.1:{server.server_port}/f"
    yield state
    server.shutdown()


def test_a_file_is_fetched_once_and_goes_on_where_it_broke_off(served, tmp_path, monkeypatch):
    monkeypatch.setattr("mapgen.gazetteer.download._PAUSE_S", 0.0)
    target = tmp_path / "f"
    served.cut = 40
    got = fetch(served.address, target, user_agent="t")
    assert (target.read_bytes(), got.etag) == (served.data, '"1"')
    assert [h.get("Range") for h in served.asked] == [None, "bytes=40-"]
    assert fetch(served.address, target, user_agent="t", etag='"1"').path is None
    with pytest.raises(InputError, match="too large"):
        fetch(served.address, target, user_agent="t", largest=50)
    served.status = 404
    assert fetch(served.address, target, user_agent="t") is None
    served.status = 503
    with pytest.raises(GeocoderError, match="503"):
        fetch(served.address, target, user_agent="t")
    with pytest.raises(InputError, match="no web address"):
        fetch("ftp://x", target, user_agent="t")


# ---- what a decision does


TEXT = text_of_words("They left/VBD Velm/NNP . They left/VBD Orlo/NNP .")


def reading(name: str, number: int) -> Reading:
    sentence = TEXT.sentences[number]
    claim = Claim(
        id="", role="attacked", layer="hawks", actors=(), action="", date=None,
        citations=(Citation(article=TEXT.article.sha256, start=sentence.start, end=sentence.end,
                            quote=TEXT.text[sentence.start : sentence.end]),),
    )  # fmt: skip
    return Reading(claim=claim, location=location_of(name, sentence.start))


READINGS = (reading("Velm", 0), reading("Orlo", 1))
LOST = Resolution(
    toponym=Toponym(start=10, end=14, surface="Velm"), place=None, score=0.0, reason=""
)
STATE = State(readings=READINGS, resolutions=(LOST,))


def case(action: str, hits=(), names=(), *, change: Change | None = None, **more) -> Case:
    decision = Decision(
        id="d", action=action, ref=None, quote="They left Velm.", occurrence=None,
        place=more.pop("place", None), role=None, layer=None, change=change or Change(), why="",
        by="", file="d.toml", lines=(), **more,
    )  # fmt: skip
    return Case(
        decision=decision, span=(TEXT.sentences[0].start, TEXT.sentences[0].end), analysis=TEXT,
        get=lambda place_id: place_of("Mira"), sides=Sides(),
        hits=frozenset(hits), names=frozenset(names),
    )  # fmt: skip


def after(action: str, *args, **more) -> State | None:
    one = case(action, *args, **more)
    return CARRY_OUT[action](STATE, one)


def test_accepting_reviews_and_rejecting_takes_away():
    accepted = after("accept", [0])
    assert [r.claim.reviewed for r in accepted.readings] == [True, False]
    assert after("accept", [], [0]) is STATE  # a name rightly left without a place
    assert after("accept") is None
    rejected = after("reject", [0])
    assert rejected.readings == READINGS[1:]
    assert after("reject", [], [0]).resolutions == ()  # it is settled
    assert after("reject") is None
    assert hits_of(STATE, case("accept", [1])) == [READINGS[1]]


def test_renaming_changes_the_mark_and_moving_its_place():
    renamed = after("rename", [0], change=Change(title="New"))
    assert [str(r.location.title) for r in renamed.readings] == ["New", "Orlo"]
    moved = after("move", [0], change=Change(place="t:Mira"))
    assert [r.location.place.id for r in moved.readings] == ["t:Mira", "t:Orlo"]
    everywhere = after("accept", [0], everywhere=True)
    assert not any(r.claim.reviewed for r in everywhere.readings)  # reviews no claim


def test_adding_needs_a_place_or_one_that_is_on_the_map():
    with pytest.raises(UsageError):
        after("add", place="Nowhere")
    added = after("add", place="Velm", change=Change(role="attacked"))
    assert len(added.readings) == 3
    assert added.readings[0].claim.citations[0].start <= added.readings[1].claim.citations[0].start
