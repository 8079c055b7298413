"""Online tiles: only when asked for, only that host, only with credit."""

import re
from typing import Any

import pytest

from mapgen.errors import UsageError
from mapgen.render.html import to_html
from mapgen.render.tiles import load_tiles


def policy(html: str) -> str:
    found = re.search(r'Content-Security-Policy" content="([^"]+)"', html)
    assert found
    return found[1]


def test_the_policy_opens_for_the_host_of_the_tiles_only(sample: Any) -> None:
    html = to_html(sample.sample_document(), tiles="OpenStreetMap.Mapnik")
    assert "img-src data: https://tile.openstreetmap.org;" in policy(html)
    assert "https://tile.openstreetmap.org/{z}/{x}/{y}.png" in html
    assert "(C) OpenStreetMap contributors" in html


def test_without_tiles_the_policy_allows_no_host(sample: Any) -> None:
    assert "img-src data:;" in policy(to_html(sample.sample_document()))


def test_subdomains_are_named_one_by_one() -> None:
    assert load_tiles("OpenTopoMap").hosts == tuple(
        f"https://{one}.tile.opentopomap.org" for one in "abc"
    )


@pytest.mark.parametrize("name", ["Nowhere", "Thunderforest.Landscape", ""])
def test_tiles_that_cannot_be_offered_are_refused(name: str) -> None:
    with pytest.raises(UsageError, match=r"take e\.g\.|known are e\.g\."):
        load_tiles(name)
