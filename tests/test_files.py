"""Files are written whole or not at all."""

import errno
import os
from pathlib import Path

import pytest

from mapgen import files
from mapgen.errors import OutputError
from mapgen.files import write_all, write_atomic


def test_a_file_is_written_and_replaced(tmp_path):
    path = tmp_path / "map.html"
    write_atomic(path, b"one")
    write_atomic(path, b"two")
    assert path.read_bytes() == b"two"
    assert list(tmp_path.iterdir()) == [path]


def test_a_full_disk_leaves_what_was_there(tmp_path, monkeypatch):
    path = tmp_path / "map.html"
    path.write_bytes(b"old")

    def full(_handle):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(files.os, "fsync", full)
    with pytest.raises(OutputError, match="No space left on device"):
        write_atomic(path, b"new" * 100_000)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full")
def test_a_device_that_is_full_is_an_error_not_a_traceback():
    with pytest.raises(OutputError, match="No space left"):
        write_atomic(Path("/dev/full"), b"new")


def test_of_several_files_none_is_changed_when_one_cannot_be_written(tmp_path):
    first = tmp_path / "a.html"
    first.write_bytes(b"old")
    with pytest.raises(OutputError, match=r"cannot write .*b\.geojson"):
        write_all({first: b"new", tmp_path / "missing" / "b.geojson": b"new"})
    assert first.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [first]


def test_a_folder_is_no_file(tmp_path):
    with pytest.raises(OutputError, match="it is a folder"):
        write_atomic(tmp_path, b"new")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_without_permission_is_an_error(tmp_path):
    tmp_path.chmod(0o500)
    with pytest.raises(OutputError, match="Permission denied"):
        write_atomic(tmp_path / "map.html", b"new")


def test_a_link_stays_a_link(tmp_path):
    target = tmp_path / "real.html"
    target.write_bytes(b"old")
    link = tmp_path / "link.html"
    link.symlink_to(target)
    write_atomic(link, b"new")
    assert link.is_symlink()
    assert target.read_bytes() == b"new"


def test_the_mode_of_a_replaced_file_is_kept_and_of_a_new_one_usual(tmp_path):
    path = tmp_path / "map.html"
    path.write_bytes(b"old")
    path.chmod(0o640)
    write_atomic(path, b"new")
    assert path.stat().st_mode & 0o777 == 0o640
    fresh, plain = tmp_path / "fresh.html", tmp_path / "plain.html"
    write_atomic(fresh, b"new")
    plain.write_bytes(b"new")
    assert fresh.stat().st_mode == plain.stat().st_mode


def test_a_long_name_is_no_obstacle(tmp_path):
    path = tmp_path / ("x" * 250)
    write_atomic(path, b"new")
    assert path.read_bytes() == b"new"
