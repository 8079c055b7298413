import html
import json
import re
import zlib
from base64 import b64decode

import pytest

from mapgen.actors import load_actors
from mapgen.errors import UsageError
from mapgen.model import SourceRef
from mapgen.render.archive import archive_page
from mapgen.render.archive_ground import ground_of_events

HOSTILE = "</script><img src=x onerror=alert(1)>${1}\u2028"


def rows(count=3):
    articles = [
        {"article_id": f"a{n}", "title": f"{HOSTILE} {n}", "source": "s", "publisher": "Paper",
         "published": "2021-05-04", "url": "javascript:alert(1)" if n else "https://example.org"}
        for n in range(count)
    ]  # fmt: skip
    claims = [
        {"article_id": f"a{n}", "claim_id": "c1", "quote": f"{HOSTILE} said {n}.", "hedged": n == 1,
         "publisher": "Paper", "reviewed": False}
        for n in range(count)
    ]  # fmt: skip
    events = [
        {"event": f"e{n}", "types": ["shelling"], "place": HOSTILE, "country": "ML", "lon": 1.0 + n,
         "lat": 16.0, "date_start": "2021-05-04", "date_end": "2021-05-05", "actors": [HOSTILE],
         "families": 1, "denied": False, "contradictions": [], "claims": [f"a{n}#c1"]}
        for n in range(count)
    ]  # fmt: skip
    events[-1] |= {"lon": None, "lat": None, "date_start": None, "date_end": None}
    return events, claims, articles


def unpacked(page):
    packed = re.search(r'<script type="text/plain" id="data">([^<]+)</script>', page)[1]
    return json.loads(zlib.decompress(b64decode(packed)))


def test_the_page_is_one_file_that_asks_for_nothing_and_holds_no_markup_of_an_article():
    page = archive_page(*rows(), title=HOSTILE)
    assert "onerror=alert" not in page.replace("&lt;img src=x onerror=alert", "")
    outside = re.sub(r"<script>.*?</script>", "", page, flags=re.DOTALL)
    assert not re.search(r"(?:src|href)=.?https?:", outside)
    assert "default-src 'none'" in html.unescape(page)
    assert page == archive_page(*rows(), title=HOSTILE)


def test_the_data_keep_days_points_and_quotes_and_no_unsafe_address():
    data = unpacked(archive_page(*rows(), title="T"))
    assert data["lon"] == [10_000, 20_000, None]  # what has no day comes last
    assert data["start"][0] == 18751  # 2021-05-04
    assert data["end"][0] - data["start"][0] == 1
    assert data["quotes"][0][0][0].endswith("said 0.")
    assert [article[3] for article in data["articles"]] == ["https://example.org", "", ""]
    assert sorted(data["hedged"]) == [0, 0, 1]


def test_the_newest_come_first_and_what_is_known_of_the_place_goes_with_each():
    events, claims, articles = rows(4)
    forms = ("exact", "near", "region", "band")
    for n, (event, told, form) in enumerate(zip(events, claims, forms, strict=True)):
        event |= {"date_start": f"2021-05-0{n + 1}", "actors": [f"Side {n}"]}
        told["form"] = form
    data = unpacked(archive_page(events, claims, articles, title="T"))
    assert data["form"] == [3, 2, 1, 0]
    assert data["start"] == sorted(data["start"], reverse=True)


def test_the_sides_told_of_most_have_a_colour_and_shape_each_and_keep_it():
    events, claims, articles = rows(40)
    for n, event in enumerate(events):
        event["actors"] = [f"Side {min(n, 60 - n) % 12}"]
    data = unpacked(archive_page(events, claims, articles, title="T"))
    slots = [slot for slot in data["slots"] if slot >= 0]
    assert sorted(slots) == [0, 1, 2, 3, 8, 9, 10, 11]  # 4 to 7 are of those without a name
    assert len(data["slots"]) > 8
    before = dict(zip(data["names"]["sides"], data["slots"], strict=True))
    more = unpacked(archive_page(events[::-1], claims, articles, title="T"))
    assert dict(zip(more["names"]["sides"], more["slots"], strict=True)) == before


def test_a_side_has_the_colour_that_it_has_on_the_map_of_an_article():
    book = load_actors()
    events, claims, articles = rows(3)
    for event, side in zip(events, ("isis", "mali", "security"), strict=True):
        event |= {"actors": [side.upper()], "sides": [side]}
    data = unpacked(archive_page(events, claims, articles, title="T", book=book))
    slots = dict(zip(data["names"]["sides"], data["slots"], strict=True))
    own = book.slots_for(["isis", "mali", "security"])
    assert slots == {name.upper(): slot for name, slot in own.items()}


def test_rivers_lakes_and_towns_stand_round_the_events_and_countries_have_names():
    ground = ground_of_events("en", [0, None, 4_0000], [17_0000, None, 14_0000], 10_000)
    assert ground["rivers"]
    assert {"Gao", "Mopti"} & {name for name, _, _ in ground["towns"]}
    assert all(-5 < lon < 9 for _, lon, _ in ground["towns"])
    assert ground_of_events("en", [None], [None], 10_000)["towns"] == []
    events, claims, articles = rows()
    data = unpacked(archive_page(events, claims, articles, title="T"))
    assert not any(len(name) == 2 for name in data["names"]["country"])


def test_a_source_without_a_publisher_is_not_called_by_a_line_of_a_file():
    events, claims, articles = rows()
    for claim in claims:
        claim |= {"publisher": None, "article_id": claim["article_id"]}
    data = unpacked(archive_page(events, claims, articles, title="T"))
    assert data["names"]["sources"] == []


def test_whose_data_the_page_is_made_of_is_said_with_the_licence():
    sources = [SourceRef(name="Gazetteer <b>", version="1", licence="CC BY 4.0", url="")]
    page = archive_page(*rows(), title="T", sources=sources)
    assert "<bdi>Gazetteer &lt;b&gt;</bdi> · <bdi>CC BY 4.0</bdi>" in page
    assert "no statement on the status of any territory" in page


def test_an_arabic_page_is_written_from_right_to_left_and_a_strange_language_is_refused():
    assert 'dir="rtl"' in archive_page(*rows(), title="T", lang="ar")
    with pytest.raises(UsageError):
        archive_page(*rows(), title="T", lang="xx")
