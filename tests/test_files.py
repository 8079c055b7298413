"""Files are written whole or not at all."""

import ast
import errno
import os
import re
from pathlib import Path

import pytest

import mapgen
from mapgen.errors import OutputError
from mapgen.files import system, write_all, write_atomic


def test_a_file_is_written_and_replaced(tmp_path):
    path = tmp_path / "map.html"
    write_atomic(path, b"one")
    write_atomic(path, b"two")
    assert path.read_bytes() == b"two"
    assert list(tmp_path.iterdir()) == [path]


def test_a_full_disk_leaves_what_was_there(tmp_path, monkeypatch):
    path = tmp_path / "map.html"
    path.write_bytes(b"old")

    def full(_stream):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(system, "sync", full)
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


def test_of_several_files_those_renamed_already_are_put_back(tmp_path, monkeypatch):
    names = [tmp_path / name for name in ("a.html", "b.geojson", "c.kml")]
    for path in names[:2]:
        path.write_bytes(b"old")
    plain, count = system.rename, iter(range(9))

    def third(old, new):
        if next(count) == 2:
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        plain(old, new)

    for link in (system.link, broken):  # with second names, and where the system has none
        count = iter(range(9))
        monkeypatch.setattr(system, "link", link)
        monkeypatch.setattr(system, "rename", third)
        with pytest.raises(OutputError, match=r"cannot write .*c\.kml: Input/output error"):
            write_all(dict.fromkeys(names, b"new"))
        assert [path.read_bytes() for path in names[:2]] == [b"old", b"old"]
        assert sorted(tmp_path.iterdir()) == names[:2]


def broken(_old, _new):
    raise OSError(errno.EOPNOTSUPP, os.strerror(errno.EOPNOTSUPP))


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


WRITERS = {"write_text", "write_bytes", "unlink", "rmdir", "mkdir", "makedirs", "touch", "chmod",
           "symlink_to", "hardlink_to", "mkstemp", "NamedTemporaryFile", "mkdtemp", "fsync",
           "TemporaryDirectory", "TemporaryFile", "copyfile", "copy2", "copytree", "rmtree",
           "truncate", "ParquetWriter"}  # fmt: skip
OF_MODULES = {"os": {"open", "rename", "replace", "link", "remove", "write"},
              "shutil": {"move", "copy"}, "sqlite3": {"connect"}}  # fmt: skip
ELSEWHERE = {
    ("__main__.py", "write"): "standard error, of an interruption before anything is imported",
    ("cli/streams.py", "open"): "standard streams, and the null device in place of closed ones",
    ("cli/streams.py", "write"): "standard streams",
    ("corpus/tables.py", "ParquetWriter"): "Arrow fills an unfinished table",
    ("corpus/journal.py", "truncate"): "cuts a line that a kill has torn off a journal",
    ("gazetteer/build.py", "connect"): "SQLite fills an unfinished index",
    ("cache.py", "connect"): "SQLite keeps the answers of services, in transactions",
    ("export/gpkg.py", "connect"): "SQLite settles a file in a scratch folder",
}
"""Where else something is written, and why that is right."""


def _writes(call: ast.Call) -> str:
    """Return the name of a call that may write to a disk; empty for others."""
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    owner = getattr(getattr(call.func, "value", None), "id", "")
    if name in OF_MODULES.get(owner, ()):
        return "" if "mode=ro" in ast.unparse(call) else name
    if name == "open":
        given = [*call.args, *(word.value for word in call.keywords if word.arg == "mode")]
        texts = [arg.value for arg in given if isinstance(arg, ast.Constant)]
        modes = [text for text in texts if re.fullmatch("[rwaxbt+]+", str(text))]
        return name if any(set(mode) & set("wax+") for mode in modes) else ""
    if name == "replace" and isinstance(call.func, ast.Attribute):  # of a Path: one argument
        return name if len(call.args) == 1 and not call.keywords else ""
    return name if name in WRITERS else ""


def test_nothing_else_in_mapgen_writes_renames_or_removes_a_file():
    found = set()
    root = Path(mapgen.__file__).parent
    for path in sorted(root.rglob("*.py")):
        name = path.relative_to(root).as_posix()
        if name.startswith("files/"):
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and (what := _writes(node)):
                found.add((name, what))
    assert found == set(ELSEWHERE)
