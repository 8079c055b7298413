"""The system's Chromium: where it is, and whether it runs in its sandbox."""

import os
import shlex
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from mapgen.errors import OutputError
from mapgen.files import scratch_folder, write_program

__all__ = ["BROWSERS", "Launch", "find_browser", "launch"]

BROWSERS = (
    "chromium-headless-shell", "chromium", "chromium-browser", "google-chrome",
    "google-chrome-stable", "microsoft-edge",
)  # fmt: skip
"""Names under which systems install Chromium or a browser made of it.

The shell without windows goes first: it takes the same pictures, to the byte, in half the time.
"""

_MAC = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
)
_HOW_TO = (
    "no Chromium found: install it with the system's packages (Debian: apt install chromium; "
    "macOS: brew install --cask chromium)"
)
# Chromium refuses its sandbox to root; in a namespace of its own, root is somebody else.
_AS_SOMEBODY = ("unshare", "--user", "--map-user=1000", "--map-group=1000", "--")
_PATIENCE_S = 10.0


@dataclass(frozen=True, slots=True)
class Launch:
    """What is started, and whether Chromium's own sandbox holds it."""

    program: str
    sandbox: bool

    def __str__(self) -> str:
        if self.sandbox:
            return "Chromium runs in its sandbox"
        return "Chromium runs without its sandbox: as root, and there are no user namespaces"


def find_browser() -> str:
    """Return the path of the system's Chromium.

    Raises
    ------
    OutputError
        If there is none; the message says how to get one.
    """
    found = next((path for name in BROWSERS if (path := shutil.which(name))), None)
    found = found or next((path for path in _MAC if Path(path).is_file()), None)
    if found is None:
        raise OutputError(_HOW_TO)
    return found


@contextmanager
def launch(program: str) -> Iterator[Launch]:
    """Say how a browser is started: in its sandbox, unless root has no user namespaces.

    Parameters
    ----------
    program : str
        Path of the browser.
    """
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        yield Launch(program, sandbox=True)
        return
    with scratch_folder() as folder:
        if not _works(folder / "probe"):
            yield Launch(program, sandbox=False)
            return
        wrapper = folder / "browser"
        _wrap(wrapper, program)
        yield Launch(str(wrapper), sandbox=True)


def _wrap(path: Path, program: str) -> None:
    words = shlex.join([*_AS_SOMEBODY, program])
    write_program(path, f'#!/bin/sh\nexec {words} "$@"\n'.encode())


def _works(probe: Path) -> bool:
    """Tell whether a program can be started as somebody else here."""
    try:
        _wrap(probe, "true")
        done = subprocess.run([str(probe)], capture_output=True, timeout=_PATIENCE_S, check=False)  # noqa: S603
    except (OSError, subprocess.SubprocessError):
        return False
    return done.returncode == 0
