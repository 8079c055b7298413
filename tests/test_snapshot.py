import os
import shutil
import time

import pytest

from mapgen import chromium
from mapgen.chromium import Launch, find_browser, launch
from mapgen.errors import InputError, OutputError, UsageError
from mapgen.publish import Job, publish
from mapgen.snapshot import Shot, snapshot

TEXT = "Nepalese soldiers reached Pokhara on 4 May 2021, an army spokesman said in Kathmandu."


@pytest.fixture(scope="module")
def saved(tmp_path_factory, config):
    folder = tmp_path_factory.mktemp("map")
    (folder / "a.txt").write_text(TEXT)
    publish(Job(sources=(str(folder / "a.txt"),), output=folder / "m.html"), config)
    return folder / "m.html"


@pytest.fixture(scope="module")
def browser():
    try:
        return find_browser()
    except OutputError as error:
        if os.environ.get("MAPGEN_REQUIRE_BROWSER"):
            raise
        pytest.skip(str(error))


@pytest.fixture(scope="module")
def picture(saved, browser, tmp_path_factory):
    """Take a picture of the map, each of them once."""
    folder = tmp_path_factory.mktemp("pictures")
    taken: dict[Shot, bytes] = {}

    def take(**how) -> bytes:
        shot = Shot(**how)
        if shot not in taken:
            path = folder / f"{len(taken)}.png"
            snapshot(saved, path, shot)
            taken[shot] = path.read_bytes()
        return taken[shot]

    return take


def _png_size(data: bytes) -> tuple[int, int]:
    assert data.startswith(b"\x89PNG")
    return int.from_bytes(data[16:20], "big"), int.from_bytes(data[20:24], "big")


PLAIN = {"width": 700, "height": 500}


@pytest.mark.browser
def test_a_picture_has_the_size_asked_for_times_the_scale(picture):
    assert _png_size(picture(width=800, height=500, scale=2)) == (1600, 1000)


@pytest.mark.browser
def test_two_pictures_are_the_same(saved, tmp_path, picture):
    snapshot(saved, tmp_path / "b.png", Shot(**PLAIN))
    assert picture(**PLAIN) == (tmp_path / "b.png").read_bytes()


@pytest.mark.browser
def test_an_open_card_changes_the_picture(picture):
    assert picture(**PLAIN) != picture(**PLAIN, select="m1")


@pytest.mark.browser
def test_a_map_can_be_printed(saved, tmp_path, browser):
    snapshot(saved, tmp_path / "m.pdf")
    assert (tmp_path / "m.pdf").read_bytes().startswith(b"%PDF")


def test_a_browser_that_hangs_is_given_up(saved, tmp_path):
    fake = tmp_path / "chromium"
    fake.write_text("#!/bin/sh\nexec sleep 30\n")
    fake.chmod(0o755)
    start = time.monotonic()
    with pytest.raises(OutputError, match="no picture within 1 s"):
        snapshot(saved, tmp_path / "m.png", Shot(timeout_s=1), browser=str(fake))
    assert time.monotonic() - start < 25
    assert not (tmp_path / "m.png").exists()


def test_without_a_browser_the_message_says_how_to_get_one(monkeypatch):
    monkeypatch.setattr(shutil, "which", lambda _: None)
    monkeypatch.setattr("mapgen.chromium._MAC", ())
    with pytest.raises(OutputError, match="apt install chromium"):
        find_browser()


@pytest.mark.parametrize(
    "wrong",
    [
        {"width": 0},
        {"height": 100_000},
        {"scale": 0},
        {"scale": 9},
        {"width": 9000, "height": 9000, "scale": 4},
    ],
)
def test_a_size_that_cannot_be_is_refused(wrong):
    with pytest.raises(UsageError):
        Shot(**wrong)


def test_what_is_no_map_is_refused(saved, tmp_path):
    page = tmp_path / "p.html"
    page.write_text("<!doctype html><p>Hello")
    with pytest.raises(InputError, match="mapgen"):
        snapshot(page, tmp_path / "m.png")
    with pytest.raises(InputError, match=r"\.html map"):
        snapshot(saved.with_suffix(".geojson"), tmp_path / "m.png")


def test_a_mark_that_is_not_there_and_a_wrong_ending_are_refused(saved, tmp_path):
    with pytest.raises(UsageError, match="no mark 'm99'"):
        snapshot(saved, tmp_path / "m.png", Shot(select="m99"))
    with pytest.raises(UsageError, match=r"\.png or \.pdf"):
        snapshot(saved, tmp_path / "m.gif")


@pytest.mark.browser
def test_the_picture_of_a_card_has_the_size_that_sites_show(saved, browser):
    from mapgen.snapshot import card_camera

    page = saved.read_text()
    data = card_camera()(page)
    assert _png_size(data) == (1200, 630)
    assert card_camera()(page) == data


def test_without_a_browser_a_card_is_refused_before_the_work(monkeypatch, tmp_path):
    from click.testing import CliRunner

    from mapgen.cli.main import cli

    monkeypatch.setattr(shutil, "which", lambda _: None)
    monkeypatch.setattr("mapgen.chromium._MAC", ())
    done = CliRunner().invoke(
        cli, ["build", "missing.txt", "--card", "-o", str(tmp_path / "m.html")]
    )
    assert done.exit_code == 5
    assert done.output.startswith("mapgen: no Chromium found")
    assert len(done.output.splitlines()) == 1
    assert list(tmp_path.iterdir()) == []


@pytest.mark.browser
def test_the_map_alone_is_taken_without_the_interface(picture):
    assert _png_size(picture(**PLAIN, only="map")) == (700, 500)
    assert picture(**PLAIN, only="map") != picture(**PLAIN)


def test_the_map_alone_is_no_printed_page_and_no_other_part_is_known(saved, tmp_path):
    with pytest.raises(UsageError, match=r"\.png"):
        snapshot(saved, tmp_path / "m.pdf", Shot(only="map"))
    with pytest.raises(UsageError, match="'map'"):
        Shot(only="panel")


@pytest.mark.browser
@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="no users")
def test_the_sandbox_is_said_and_is_on_unless_root_has_no_namespaces(
    saved, tmp_path, browser, monkeypatch
):
    said: list[str] = []
    snapshot(saved, tmp_path / "m.png", Shot(width=400, height=300), notify=said.append)
    assert said[0] in {str(Launch("", sandbox=True)), str(Launch("", sandbox=False))}
    if os.geteuid() != 0:
        assert said == ["Chromium runs in its sandbox"]
        return
    monkeypatch.setattr(chromium, "_AS_SOMEBODY", ("false",))
    snapshot(saved, tmp_path / "n.png", Shot(width=400, height=300), notify=said.append)
    assert "without its sandbox" in said[1]


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="no users")
def test_who_is_not_root_always_has_the_sandbox(monkeypatch):
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with launch("chromium") as how:
        assert how == Launch("chromium", sandbox=True)


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="no users")
@pytest.mark.parametrize(
    ("works", "sandbox"), [("env", True), ("false", False), ("nothing", False)]
)
def test_root_has_it_where_it_can_be_somebody_else(monkeypatch, works, sandbox):
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setattr(chromium, "_AS_SOMEBODY", (works,))
    with launch("/usr/bin/true") as how:
        assert how.sandbox is sandbox
        assert (how.program != "/usr/bin/true") is sandbox
