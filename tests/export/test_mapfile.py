"""Reading maps back from files: GeoJSON, pages, and what is neither."""

import base64
import zlib

import pytest

from mapgen.errors import InputError
from mapgen.export import read_map
from mapgen.export.geojson import MAX_BYTES, compact_geojson, write_geojson
from mapgen.export.mapfile import open_map


def page(document, *, data=None):
    text = compact_geojson(document) if data is None else data
    return (
        "<!doctype html>\n<html><head><title>A &amp; B</title></head><body>"
        "<blockquote>One &lt;quote&gt;</blockquote>"
        f'<script type="application/json" id="mapgen-geojson">{text}</script>'
        '<script type="application/json" id="mapgen-data">{"marks": []}</script>'
        "<script>const a = 1 < 2;</script></body></html>"
    )


def test_a_geojson_file_is_read(sample, tmp_path):
    path = tmp_path / "map.geojson"
    path.write_text(write_geojson(sample), "utf-8")
    assert read_map(path) == sample


def test_a_byte_order_mark_is_no_obstacle(sample, tmp_path):
    path = tmp_path / "map.geojson"
    path.write_text("\ufeff" + write_geojson(sample), "utf-8")
    assert read_map(path) == sample


def test_a_page_gives_the_same_document(sample, tmp_path):
    path = tmp_path / "map.html"
    path.write_text(page(sample), "utf-8")
    found = open_map(path)
    assert found.document == sample
    assert found.view == {"marks": []}
    assert found.shown == ("One <quote>",)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "ends too early"),
        (b"<!doctype html><p>Hello", "page without the data of a mapgen map"),
        (b"<?xml version='1.0'?><kml/>", "page without the data"),
        (b"SQLite format 3\x00\x01\xff\xfe", r"not UTF-8 \(byte 17\)"),
        ('{"title": "é"}'.encode("latin-1"), "not UTF-8"),
        (write_geojson.__doc__.encode(), "is not JSON"),
        (b'{"type": "FeatureCollection", "features": []}', "another program"),
    ],
    ids=["empty", "page", "xml", "binary", "latin-1", "text", "foreign"],
)
def test_what_is_no_map_is_refused_with_the_name_of_the_file(tmp_path, content, message):
    path = tmp_path / "thing.geojson"
    path.write_bytes(content)
    with pytest.raises(InputError, match=rf"thing\.geojson: .*{message}"):
        read_map(path)


def test_a_missing_file_and_a_folder_are_refused(tmp_path):
    with pytest.raises(InputError, match="No such file"):
        read_map(tmp_path / "no.geojson")
    with pytest.raises(InputError, match=r"directory"):
        read_map(tmp_path)


def test_a_huge_file_is_refused_unread(tmp_path):
    path = tmp_path / "huge.geojson"
    with path.open("wb") as stream:
        stream.truncate(100_000_000)
    with pytest.raises(InputError, match="larger than 64 MB"):
        read_map(path)
    assert MAX_BYTES == 64_000_000


def test_a_page_with_two_sets_of_data_is_refused(sample, tmp_path):
    path = tmp_path / "map.html"
    path.write_text(page(sample) + page(sample), "utf-8")
    with pytest.raises(InputError, match="two elements with the id mapgen-geojson"):
        read_map(path)


def test_a_truncated_page_is_refused(sample, tmp_path):
    path = tmp_path / "map.html"
    path.write_text(page(sample)[:4000], "utf-8")
    with pytest.raises(InputError, match=r"too early|not JSON|without the data"):
        read_map(path)


def packed(text, *, whole=True):
    data = zlib.compress(text.encode())
    letters = base64.b64encode(data if whole else data[:-9]).decode()
    return (
        "<!doctype html><script type='text/plain' id='mapgen-geojson' "
        f"data-packed='deflate base64'>{letters}</script>"
        '<script type="application/json" id="mapgen-data">{"order": []}</script>'
    )


def test_a_packed_page_gives_the_same_document(sample, tmp_path):
    path = tmp_path / "map.html"
    path.write_text(packed(write_geojson(sample)), "utf-8")
    found = open_map(path)
    assert found.document == sample
    assert found.view == {"order": []}


@pytest.mark.parametrize(
    ("page", "message"),
    [
        (packed("{}" * 5000, whole=False), "packed data are not whole"),
        (packed("{}").replace("</script>", "*</script>", 1), "cannot be unpacked"),
        (packed("{}").replace(">eJ", ">AA"), "cannot be unpacked"),
        (packed(" " * (MAX_BYTES + 1)), "too large"),
    ],
    ids=["cut", "no base64", "no deflate", "a bomb"],
)
def test_packed_data_that_are_none_are_refused(tmp_path, page, message):
    path = tmp_path / "map.html"
    path.write_text(page, "utf-8")
    with pytest.raises(InputError, match=message):
        read_map(path)
