import json
import re
from pathlib import Path

import pytest

from mapgen.errors import CheckFailedError, NoPlaceError, OutputError, UsageError
from mapgen.publish import Job, output_for, publish, summary

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="module")
def story(tmp_path_factory, config):
    out = tmp_path_factory.mktemp("story") / "heroes-of-iraq.html"
    return publish(Job(output=out), config), out


@pytest.mark.parametrize("suffix", [".html", ".geojson"])
def test_the_map_in_the_repository_is_what_a_fresh_build_writes(story, suffix):
    fresh = story[1].with_suffix(suffix).read_bytes()
    kept = (ROOT / "output" / f"heroes-of-iraq{suffix}").read_bytes()
    assert fresh == kept, f"output/heroes-of-iraq{suffix} is stale: run `mapgen build`"


def test_the_page_is_small(story):
    assert story[1].stat().st_size <= 900_000


def test_the_page_links_to_nothing_it_would_have_to_fetch(story):
    text = story[1].read_text()
    for attribute in ('src="http', "src='http", 'href="//', "@import", "url(http"):
        assert attribute not in text
    links = re.findall(r"<link[^>]*>", text)
    assert links == ['<link rel="icon" href="data:,">']  # which keeps browsers from asking for one


def test_the_summary_counts_what_is_on_the_map(story):
    result, out = story
    text = summary(result)
    drawn = [mark for mark in result.document.marks if mark.geometry is not None]
    assert f"{len(drawn)} places drawn" in text
    assert str(out) in text
    for layer in result.document.layers:
        assert layer.name in text


def test_the_data_and_the_document_have_the_same_marks(story):
    result, out = story
    data = json.loads(out.with_suffix(".geojson").read_text())
    assert [f["id"] for f in data["features"]] == [mark.id for mark in result.document.marks]


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("a/b/story.txt", "story.html"),
        ("https://example.org/news/2021/flood-relief.html?x=1", "flood-relief.html"),
        ("https://example.org/", "article.html"),
        ("-", "article.html"),
        ("x y & z.md", "x-y-z.html"),
    ],
)
def test_a_map_is_named_after_its_source(source, name):
    assert output_for(Job(sources=(source,))) == Path(name)


def test_a_map_is_a_page():
    with pytest.raises(UsageError, match=r"ends in \.html"):
        output_for(Job(output=Path("map.kml")))


def test_a_missing_folder_is_found_out_before_the_work(tmp_path, config):
    with pytest.raises(OutputError, match="no such folder"):
        publish(Job(sources=("nothing.txt",), output=tmp_path / "no" / "m.html"), config)


def test_a_stale_decision_fails_a_strict_build(tmp_path, config):
    import dataclasses

    article = tmp_path / "a.txt"
    article.write_text("Soldiers of the Nepalese army reached Pokhara on 4 May 2021.")
    decisions = tmp_path / "a.decisions.toml"
    decisions.write_text(
        '[[decision]]\nid = "d1"\naction = "reject"\nquote = "Nobody ever said this."\n'
        'place = "Pokhara"\nwhy = "a test"\nby = "the tests"\n'
    )
    job = Job(sources=(str(article),), output=tmp_path / "m.html")
    result = publish(job, config)
    assert result.document.run.stale_decisions
    with pytest.raises(CheckFailedError, match="stale decision"):
        publish(job, dataclasses.replace(config, strict=True))


def test_a_title_of_several_articles_is_the_maps(tmp_path, config):
    from mapgen.export import read_map
    from mapgen.read import Overrides

    for n, town in enumerate(("Pokhara", "Bharatpur")):
        text = f"Soldiers seen in {town}\n\nNepalese soldiers reached {town} on 4 May 2021.\n"
        (tmp_path / f"{n}.txt").write_text(text)
    job = Job(sources=(str(tmp_path / "0.txt"), str(tmp_path / "1.txt")),
              output=tmp_path / "m.html", overrides=Overrides(title="The march"))  # fmt: skip
    publish(job, config)
    document = read_map(tmp_path / "m.geojson")
    assert document.title == "The march"
    assert [one.title for one in document.articles] == [
        "Soldiers seen in Pokhara", "Soldiers seen in Bharatpur"
    ]  # fmt: skip
    assert "<title>The march</title>" in (tmp_path / "m.html").read_text()


@pytest.fixture
def article(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("Nepalese soldiers reached Pokhara on 4 May 2021.")
    return path


def _meta(page: str) -> dict[str, str]:
    found = re.findall(r'<meta (?:property|name)="((?:og|twitter):[^"]+)" content="([^"]*)">', page)
    return dict(found)


def test_every_page_says_what_a_link_to_it_shows(article, tmp_path, config):
    result = publish(Job(sources=(str(article),), output=tmp_path / "m.html"), config)
    meta = _meta((tmp_path / "m.html").read_text())
    assert set(meta) == {"og:type", "og:title", "og:description", "og:locale", "twitter:card"}
    assert meta["twitter:card"] == "summary"
    assert [path.name for path, _ in result.files] == ["m.html", "m.geojson"]


def test_a_card_is_a_picture_beside_the_map_at_the_address_it_will_have(article, tmp_path, config):
    job = Job(sources=(str(article),), output=tmp_path / "my map.html",
              card_url="https://example.org/maps")  # fmt: skip
    shown: list[str] = []

    def camera(page: str) -> bytes:
        shown.append(page)
        return b"PNG"

    result = publish(job, config, camera=camera)
    page = (tmp_path / "my map.html").read_text()
    meta = _meta(page)
    assert meta["og:image"] == "https://example.org/maps/my%20map.card.png"
    assert meta["og:url"] == "https://example.org/maps/my%20map.html"
    assert meta["twitter:card"] == "summary_large_image"
    assert (meta["og:image:width"], meta["og:image:height"]) == ("1200", "630")
    assert shown == [page]
    assert (tmp_path / "my map.card.png").read_bytes() == b"PNG"
    assert (tmp_path / "my map.card.png") in [path for path, _ in result.files]
    assert str(tmp_path) not in page


def test_without_a_picture_no_file_is_written(article, tmp_path, config):
    def camera(page: str) -> bytes:
        raise OutputError("Chromium gave no picture within 60 s")

    with pytest.raises(OutputError, match="no picture"):
        publish(Job(sources=(str(article),), output=tmp_path / "m.html"), config, camera=camera)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.txt"]


@pytest.mark.parametrize(
    "address",
    ["foo", "file:///home/someone", "ftp://example.org/", "https://", "https://me:pw@example.org/",
     "https://example.org/?q=1", "https://example.org/#x", "https://exa mple.org/", "http://[x/",
     "https://example.org/\u202e"],
)  # fmt: skip
def test_a_wrong_address_of_a_card_is_found_out_before_the_work(address, tmp_path, config):
    with pytest.raises(UsageError, match="card address"):
        publish(Job(sources=("missing.txt",), output=tmp_path / "m.html", card_url=address), config)


def test_an_address_is_escaped(article, tmp_path, config):
    job = Job(sources=(str(article),), output=tmp_path / "m.html",
              card_url='https://example.org/"><script>alert(1)</script>/')  # fmt: skip
    publish(job, config)
    page = (tmp_path / "m.html").read_text()
    assert "<script>alert" not in page
    assert _meta(page)["og:image"].startswith("https://example.org/%22%3E%3Cscript")


def test_an_unknown_language_is_found_out_before_the_work(tmp_path, config):
    from dataclasses import replace

    with pytest.raises(UsageError, match=r"no interface language 'xx'; there is: ar, en"):
        publish(
            Job(sources=("missing.txt",), output=tmp_path / "m.html"), replace(config, lang="xx")
        )


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Troops entered Qarzibil on Monday.", "Qarzibil: "),
        ("Two people were killed in Umbolozi and Katenge on Friday.", "Katenge: "),
        ("Hello.", "could be mapped (see"),
    ],
)
def test_where_nothing_can_be_placed_the_reason_is_told(text, told, tmp_path, config):
    source = tmp_path / "a.txt"
    source.write_text(text, encoding="utf-8")
    with pytest.raises(NoPlaceError, match=re.escape(told)):
        publish(Job(sources=(str(source),), output=tmp_path / "a.html"), config)
