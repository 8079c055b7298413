"""What notebooks and data frames get."""

import sys
from html.parser import HTMLParser

import pytest

from mapgen.errors import UsageError
from mapgen.export import to_geodataframe
from mapgen.export.notebook import show


class _Frame(HTMLParser):
    attributes = None

    def handle_starttag(self, tag, attrs):
        assert tag == "iframe"
        assert self.attributes is None
        self.attributes = dict(attrs)


def test_a_notebook_gets_the_page_in_a_frame_of_its_own():
    page = '<!doctype html><p title="a">"quoted" </iframe><script>1 && 2</script>'
    frame = _Frame()
    frame.feed(show(page, height_px=300)._repr_html_())
    assert frame.attributes["srcdoc"] == page
    assert "allow-same-origin" not in frame.attributes["sandbox"]
    assert "height:300px" in frame.attributes["style"]


def test_a_data_frame_has_a_row_for_each_mark(sample):
    pytest.importorskip("geopandas")
    frame = to_geodataframe(sample)
    assert list(frame.index) == [mark.id for mark in sample.marks]
    assert frame.crs.to_epsg() == 4326
    assert frame.loc["m6"].geometry is None
    assert frame.loc["m1"].claims == sample.marks[0].claims


def test_without_geopandas_the_error_says_what_to_install(sample, monkeypatch):
    monkeypatch.setitem(sys.modules, "geopandas", None)
    with pytest.raises(UsageError, match="pip install geopandas"):
        to_geodataframe(sample)
