import json
import math
import threading
import time
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

import pytest

from mapgen.cache import Cache
from mapgen.errors import GeocoderError, UsageError
from mapgen.geocode import OfflineGeocoder, make_lookup
from mapgen.geocode.services import Pace
from mapgen.model import LonLat, Place

TOWN = Place(
    id="gn:1", name="Testabad", point=LonLat(45.0, 34.0), feature="P.PPL", country="IQ",
    admin1="Diyala",
)  # fmt: skip
COUNTRY = Place(id="country:IQ", name="Iraq", point=LonLat(44, 33), feature="A.PCLI", country="IQ")
NOMINATIM = {
    "place_id": 1, "osm_type": "node", "osm_id": 42, "lat": "34.72", "lon": "44.58",
    "category": "place", "type": "town", "addresstype": "town", "name": "Amerli",
    "display_name": "Amerli, Salah al-Din, Iraq",
    "address": {"town": "Amerli", "state": "Salah al-Din", "country_code": "iq"},
    "boundingbox": ["34.70", "34.74", "44.56", "44.60"],
}  # fmt: skip
PHOTON = {
    "type": "FeatureCollection",
    "features": [{
        "type": "Feature", "geometry": {"type": "Point", "coordinates": [44.58, 34.72]},
        "properties": {"osm_type": "N", "osm_id": 42, "osm_key": "place", "osm_value": "town",
                       "name": "Amerli", "state": "Salah al-Din", "country": "Iraq",
                       "countrycode": "IQ"},
    }],
}  # fmt: skip


class Book:
    """A gazetteer of one town."""

    def lookup(self, name):
        return (TOWN,) if name == "Testabad" else ()

    def fuzzy(self, name):
        return (TOWN,) if name == "Testabadd" else ()

    def get(self, place_id):
        return {"country:IQ": COUNTRY}.get(place_id)


class Server:
    """Answers with what a test puts into `replies`, the last one for ever."""

    def __init__(self):
        self.replies, self.asked = [(200, "[]", {})], []
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self):
                query = {k: v[0] for k, v in parse_qs(urlsplit(self.path).query).items()}
                outer.asked.append((query.get("q"), dict(self.headers), query))
                reply = outer.replies.pop(0) if len(outer.replies) > 1 else outer.replies[0]
                if reply is None:
                    time.sleep(1.5)
                    return
                status, body, headers = reply
                data = body if isinstance(body, bytes) else body.encode()
                self.send_response(status)
                for key, value in headers.items():
                    self.send_header(key, value)
                self.send_header("Content-Length", str(len(data)))
                self.end_headers()
                self.wfile.write(data)

            def log_message(self, *args):
                pass

        self.http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.http.daemon_threads = True
        self.url = f"http://127.0.0.1:{self.http.server_port}"
        threading.Thread(target=self.http.serve_forever, args=(0.02,), daemon=True).start()

    def says(self, *replies):
        self.replies = [
            reply if reply is None or isinstance(reply, tuple) else (200, json.dumps(reply), {})
            for reply in replies
        ]


class Clock:
    """Time that passes only when somebody sleeps."""

    def __init__(self):
        self.now, self.slept = 0.0, []

    def sleep(self, seconds):
        self.slept.append(round(seconds, 3))
        self.now += seconds

    def pace(self):
        return Pace(clock=lambda: self.now, sleep=self.sleep)


@pytest.fixture
def server():
    running = Server()
    yield running
    running.http.shutdown()
    running.http.server_close()


@pytest.fixture
def cache(tmp_path):
    noon = datetime(2020, 7, 14, 12, tzinfo=UTC)
    with Cache(tmp_path / "c.sqlite", now=lambda: noon) as opened:
        yield opened


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def ask(server, cache, clock):
    def make(chain="nominatim", **given):
        hosts = {"photon": server.url, "arcgis": server.url}
        options = {"host": server.url, "hosts": hosts, "user_agent": "mapgen-test", **given}
        return make_lookup(chain, Book(), cache, pace=clock.pace(), **options)

    return make


def test_offline_is_a_geopy_geocoder():
    from geopy.geocoders.base import Geocoder

    geocoder = OfflineGeocoder(Book())
    assert isinstance(geocoder, Geocoder)
    location = geocoder.geocode("Testabad")
    assert (location.latitude, location.longitude) == (34.0, 45.0)
    assert location.address == "Testabad, Diyala, Iraq"
    assert location.raw["id"] == "gn:1"
    assert [item.raw["id"] for item in geocoder.geocode("Testabad", exactly_one=False)] == ["gn:1"]
    assert geocoder.geocode("Testabadd").raw["id"] == "gn:1"
    assert geocoder.geocode("Nowhere") is None
    assert geocoder.geocode("Testabad", country_codes="ir") is None
    assert geocoder.geocode("Testabad", country_codes=["iq", "ir"]).raw["id"] == "gn:1"


def test_offline_answers_from_the_whole_gazetteer(gazetteer):
    location = OfflineGeocoder(gazetteer).geocode("Khanaqin")
    assert math.dist((location.latitude, location.longitude), (34.348, 45.391)) < 0.02


def test_nominatim_is_understood(server, ask):
    server.says([NOMINATIM])
    (place,) = ask()("Amerli")
    assert (place.id, place.name, place.feature) == ("osm:node/42", "Amerli", "P.PPL")
    assert place.point == LonLat(44.58, 34.72)
    assert (place.country, place.admin1, place.extent_km) == ("IQ", "Salah al-Din", 2.2)
    assert "OpenStreetMap contributors, ODbL" in place.source
    assert "2020-07-14" in place.source
    assert server.asked[0][1]["User-Agent"] == "mapgen-test"


def test_photon_is_understood(server, ask):
    server.says(PHOTON)
    (place,) = ask("photon")("Amerli")
    assert (place.id, place.name, place.feature) == ("osm:node/42", "Amerli", "P.PPL")
    assert (place.point, place.country) == (LonLat(44.58, 34.72), "IQ")


def test_an_answer_is_asked_for_once_even_when_it_is_not_found(server, ask):
    server.says([])
    assert ask()("Nowhere") == ask()("Nowhere") == ()
    assert len(server.asked) == 1


def test_a_chain_goes_on_only_when_nothing_was_found(server, ask):
    server.says([NOMINATIM])
    lookup = ask("offline, nominatim")
    assert lookup("Testabad") == (TOWN,)
    assert server.asked == []
    assert lookup("Amerli")[0].id == "osm:node/42"


def test_an_outage_is_no_missing_place(server, ask):
    server.says((500, "broken", {}))
    with pytest.raises(GeocoderError):
        ask("offline,nominatim")("Amerli")
    server.says([NOMINATIM])
    assert ask()("Amerli")


@pytest.mark.parametrize("status", [400, 401, 403, 404, 500, 502, 503, 504])
def test_every_http_error_is_an_outage(server, ask, status):
    server.says((status, "no", {}))
    with pytest.raises(GeocoderError) as caught:
        ask()("Amerli")
    assert caught.value.exit_code == 4
    assert "\n" not in str(caught.value)


def test_nobody_listening_is_an_outage(cache, clock):
    lookup = make_lookup(
        "nominatim", None, cache, host="http://127.0.0.1:9", user_agent="t", pace=clock.pace()
    )
    with pytest.raises(GeocoderError):
        lookup("Amerli")


def test_a_server_that_never_answers_is_an_outage(server, ask):
    server.says(None)
    lookup = ask()
    lookup.online[0].geocoder.timeout = 0.2
    with pytest.raises(GeocoderError):
        lookup("Amerli")


def test_a_passing_fault_is_tried_once_more(server, ask):
    server.says((503, "busy", {}), [NOMINATIM])
    assert ask()("Amerli")
    assert len(server.asked) == 2


def test_a_short_wait_that_the_server_asks_for_is_kept(server, ask, clock):
    server.says((429, "slow", {"Retry-After": "7"}), [NOMINATIM])
    assert ask()("Amerli")
    assert clock.slept == [7]


def test_a_long_wait_is_told_to_the_user(server, ask, clock):
    server.says((429, "slow", {"Retry-After": "3600"}))
    with pytest.raises(GeocoderError) as caught:
        ask()("Amerli")
    assert caught.value.retry_after_s == 3600
    assert clock.slept == []


def test_requests_keep_a_second_apart_and_cached_ones_do_not_wait(server, ask, clock):
    server.says([])
    lookup = ask("nominatim,photon")
    server.says([], {"features": []}, [], {"features": []})
    lookup("One")
    lookup("Two")
    lookup("One")
    assert clock.slept == [1.0, 1.0, 1.0]


def _with(**changes):
    return [NOMINATIM | changes]


@pytest.mark.parametrize(
    "answer",
    [
        _with(lat="91"),
        _with(lon="400"),
        _with(lat="NaN"),
        _with(lon="inf"),
        _with(lat=None),
        _with(lat=[1]),
        _with(lat=True),
        _with(lat="1e999"),
        [{"display_name": "no position"}],
        ["text"],
        [None],
        "text",
        7,
        {"error": "broken"},
        {"lat": 1},
    ],
)
def test_an_answer_without_sense_is_an_outage(server, ask, answer):
    server.says(answer)
    with pytest.raises(GeocoderError):
        ask()("Amerli")


@pytest.mark.parametrize("body", ["", "{", "<html>", b"\xff\xfe", "null]"])
def test_what_is_no_json_is_an_outage(server, ask, body):
    server.says((200, body, {}))
    with pytest.raises(GeocoderError):
        ask()("Amerli")


@pytest.mark.parametrize(
    "answer",
    [{}, [], {"features": 7}, {"features": [{}]}, {"features": [{"geometry": None}]},
     {"features": [{"geometry": {"coordinates": [999, 0]}, "properties": {}}]}],
)  # fmt: skip
def test_an_answer_of_photon_without_sense_is_an_outage(server, ask, answer):
    server.says(answer)
    with pytest.raises(GeocoderError):
        ask("photon")("Amerli")


def test_hostile_texts_in_an_answer_are_cut_and_cleaned(server, ask):
    server.says(_with(
        name="A\u202e<img src=x>" + "x" * 10_000, osm_id="1; DROP", osm_type="weird",
        address={"country_code": "not a code", "state": ["list"]}, boundingbox="wide",
        addresstype=None, type={}, category=[],
    ))  # fmt: skip
    (place,) = ask()("Amerli")
    assert len(place.name) <= 200
    assert "\u202e" not in place.name
    assert (place.country, place.admin1, place.extent_km) == (None, None, None)
    assert place.id.startswith("nominatim:")
    assert place.feature == "S"


def test_a_thousand_answers_are_ten(server, ask):
    server.says([NOMINATIM] * 1000)
    assert len(ask()("Amerli")) == 10


def test_no_names_are_sent_that_are_none(server, ask):
    lookup = ask()
    for name in ("", "  ", "...", "x" * 10_000, "\ud800"):
        assert lookup(name) == ()
    assert server.asked == []


def test_the_user_is_told_once_before_names_leave(server, ask):
    server.says([])
    told = []
    lookup = ask("offline,nominatim", notify=lambda line: told.append((line, len(server.asked))))
    lookup("Testabad")
    assert told == []
    lookup("One")
    lookup("Two")
    ((line, asked_before),) = told
    assert "127.0.0.1" in line
    assert asked_before == 0


@pytest.mark.parametrize("chain", ["", ",", "offline,", "nowhere", "offline,offline", "offline;x"])
def test_a_chain_that_is_none_is_a_usage_error(ask, chain):
    with pytest.raises(UsageError):
        ask(chain)


@pytest.mark.parametrize("service", ["opencage", "mapbox", "bing", "geonames", "tomtom", "herev7"])
def test_a_service_without_its_key_is_a_usage_error(ask, service):
    with pytest.raises(UsageError, match="key"):
        ask(service)
    assert ask(service, key="secret").online[0].name == service
    assert ask(service, keys={service: "secret"}).online[0].name == service


def test_a_service_with_two_keys_takes_both(ask):
    with pytest.raises(UsageError, match="auth_id:auth_token"):
        ask("liveaddress", key="one")
    assert ask("liveaddress", key="one:two").online[0].name == "liveaddress"


def test_a_service_with_a_key_is_asked_with_it(server, ask):
    answer = {"results": [{"formatted": "Amerli, Iraq", "geometry": {"lat": 34.72, "lng": 44.58}}]}
    server.says(answer | {"status": {"code": 200}})
    lookup = ask("opencage", key="secret", hosts={"opencage": server.url})
    (place,) = lookup("Amerli")
    assert place.point == LonLat(44.58, 34.72)
    assert server.asked[0][2]["key"] == "secret"


def test_a_key_is_in_no_message(server, ask):
    server.says((401, "bad key", {}))
    lookup = ask("opencage", key="secret", hosts={"opencage": server.url})
    with pytest.raises(GeocoderError) as caught:
        lookup("Amerli")
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize("host", ["ftp://x", "http://", "://"])
def test_an_address_that_is_none_is_a_usage_error(ask, host):
    with pytest.raises(UsageError):
        ask(host=host)


def test_nominatim_needs_a_user_agent(ask):
    with pytest.raises(UsageError):
        ask(user_agent="")


def test_offline_alone_needs_no_cache_and_no_geopy(cache):
    lookup = make_lookup("offline", Book(), None)
    assert lookup("Testabad") == (TOWN,)
    with pytest.raises(UsageError):
        make_lookup("offline", None, None)
    with pytest.raises(UsageError):
        make_lookup("nominatim", Book(), None, user_agent="t")
