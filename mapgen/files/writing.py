"""Writes files whole or not at all; several of them all or none."""

import os
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from mapgen.errors import OutputError
from mapgen.files import system
from mapgen.files.parts import new_part, reason

__all__ = ["check_target", "write_all", "write_atomic", "write_program"]


@dataclass(frozen=True, slots=True)
class _Ready:
    """A file that is complete but for its name."""

    path: Path  # as it was asked for, for messages
    part: Path
    target: Path  # where links lead


def check_target(path: Path) -> None:
    """Raise OutputError where a file cannot be written: no such folder, a name too long."""
    try:
        target = Path(os.path.realpath(path))
        problem = "it is a folder" if target.is_dir() else ""
        problem = problem or ("" if target.parent.is_dir() else "no such folder")
        target.lstat() if not problem else None
    except FileNotFoundError:
        problem = "" if path.is_absolute() or _here() else "the working folder is gone"
    except (OSError, ValueError) as error:  # such as a name too long, or with a NUL in it
        problem = reason(error)
    if problem:
        raise OutputError(f"cannot write {path}: {problem}")


def write_atomic(path: Path, data: bytes) -> None:
    """Write `data` to `path`; see `write_all`."""
    write_all({path: data})


def write_program(path: Path, data: bytes) -> None:
    """Write a program that its owner can start; see `write_all`."""
    write_all({path: data})
    path.chmod(0o700)


def write_all(files: Mapping[Path, bytes]) -> None:
    """Write several files by way of unfinished ones beside them, which are renamed at the end.

    Symbolic links are followed, so that a link stays a link; missing folders are not made.

    Raises
    ------
    OutputError
        If anything goes wrong; all of `files` are then what they were.
    """
    ready: list[_Ready] = []
    try:
        for path, data in files.items():
            check_target(path)
            target = Path(os.path.realpath(path))
            if target.exists() and not target.is_file():
                _write_stream(path, data)
            else:
                item = _Ready(path, new_part(target), target)
                ready.append(item)
                _fill(item, data)
        _put(ready)
    finally:
        _clear(item.part for item in ready)


def _fill(item: _Ready, data: bytes) -> None:
    """Write everything and have it on the disk, so that a full disk shows before the rename."""
    try:
        with item.part.open("wb") as stream:
            system.write(stream, data)
            system.sync(stream)
        item.part.chmod(_mode(item.target))
    except OSError as error:
        raise OutputError(f"cannot write {item.path}: {reason(error)}") from error


def _put(ready: Sequence[_Ready]) -> None:
    """Rename all, or undo what was renamed."""
    former: dict[Path, Path] = {}  # target -> a second name of what stands there
    done: list[_Ready] = []
    try:
        if len(ready) > 1:
            for item in ready:
                if item.target.exists():
                    former[item.target] = _second_name(item)
        for item in ready:
            _rename(item)
            done.append(item)
    except BaseException:  # an interruption between two renames, too
        _undo(done, former)
        raise
    finally:
        _clear(former.values())


def _rename(item: _Ready) -> None:
    try:
        system.rename(item.part, item.target)
    except OSError as error:
        raise OutputError(f"cannot write {item.path}: {reason(error)}") from error


def _second_name(item: _Ready) -> Path:
    """Give what stands at a target a second name; a copy where the system has no links."""
    name = new_part(item.target)
    try:
        system.remove(name)
        system.link(item.target, name)
    except OSError:
        try:
            system.copy(item.target, name)
            name.chmod(_mode(item.target))
        except OSError as error:
            _clear([name])
            raise OutputError(f"cannot write {item.path}: {reason(error)}") from error
    return name


def _undo(done: Sequence[_Ready], former: Mapping[Path, Path]) -> None:
    for item in done:
        with suppress(OSError):
            if item.target in former:
                system.rename(former[item.target], item.target)
            else:
                system.remove(item.target)


def _clear(parts: Iterable[Path]) -> None:
    for part in parts:
        with suppress(OSError):
            system.remove(part)


def _write_stream(path: Path, data: bytes) -> None:
    """Write to a device or a pipe such as /dev/stdout, which cannot be replaced."""
    try:
        with path.open("wb") as stream:
            system.write(stream, data)
    except OSError as error:
        raise OutputError(f"cannot write {path}: {reason(error)}") from error


def _mode(target: Path) -> int:
    """Keep the mode of a file that is replaced; give a new one what `open` would have given."""
    try:
        return target.stat().st_mode & 0o777
    except FileNotFoundError:
        mask = os.umask(0)
        os.umask(mask)
        return 0o666 & ~mask


def _here() -> bool:
    try:
        return bool(Path.cwd())
    except OSError:
        return False
