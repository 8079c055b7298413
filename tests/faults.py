"""Makes the n-th call to the disk fail, or kills the process there; and finishes a command."""

import errno
import itertools
import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from click.testing import CliRunner

from mapgen.cli.main import cli
from mapgen.files import parts, system

CALLS = ("read", "create", "write", "sync", "rename", "link", "remove")
SLOW = "MAPGEN_SLOW" in os.environ
_MENDED = ".sqlite.digest"
"""The note beside the gazetteer index: where it cannot be read the index is made again, and no
command fails."""
ERRORS = (errno.ENOSPC, errno.EIO, errno.EACCES)


@dataclass
class Faults:
    """What was called so far; `happened` is the call that failed, such as "rename"."""

    calls: int = 0
    happened: str = ""
    log: list[str] = field(default_factory=list)


@contextmanager
def fault(at: int, strike: Callable[[], None]) -> Iterator[Faults]:
    """Let `strike` happen in place of the call with the number `at`, counted from 1."""
    found, plain = Faults(), {name: getattr(system, name) for name in CALLS}

    def wrapped(name: str) -> Callable[..., object]:
        def call(*given: object) -> object:
            if str(getattr(given[0], "name", "")).endswith(_MENDED):
                return plain[name](*given)
            found.calls += 1
            found.log.append(name)
            if found.calls == at:
                found.happened = name
                strike()
            return plain[name](*given)

        return call

    parts._sweep.cache_clear()
    try:
        for name in CALLS:
            setattr(system, name, wrapped(name))
        yield found
    finally:
        for name, call in plain.items():
            setattr(system, name, call)


def error(number: int) -> Callable[[], None]:
    """Return what raises an error of the system."""

    def strike() -> None:
        raise OSError(number, os.strerror(number))

    return strike


def kill() -> None:
    """End this process as `kill -9` does."""
    os.kill(os.getpid(), signal.SIGKILL)


def run(*words: object) -> tuple[int, str]:
    """Run a command in this process; return its code and what it said to the person."""
    done = CliRunner().invoke(cli, [*map(str, words)], catch_exceptions=False)
    return done.exit_code, done.stderr


def killed(at: int, *words: object) -> bool:
    """Run a command in a copy of this process that is killed at a call; False if it was not."""
    child = os.fork()
    if not child:
        with fault(at, kill):
            run(*words)
        os._exit(0)
    return os.WIFSIGNALED(os.waitpid(child, 0)[1])


def each_fault() -> Iterator[tuple[int, int]]:
    """Pair each call with an error of the system; with all of them where MAPGEN_SLOW is set."""
    for at in each_call():
        for number in ERRORS if SLOW else (ERRORS[at % len(ERRORS)],):
            yield at, number


def each_failure(*words: object) -> Iterator[tuple[Faults, int, str]]:
    """Run a command again and again, each time with another call failing, until none does.

    Yields which call it was, the command's code and what it said to the person.
    """
    for at, number in each_fault():
        with fault(at, error(number)) as found:
            code, said = run(*words)
        if not found.happened:
            return
        yield found, code, said


def each_call(most: int = 200) -> Iterator[int]:
    """Count calls from 1; whoever uses it stops when no call has that number."""
    yield from itertools.count(1) if most < 1 else range(1, most + 1)
    raise AssertionError("a command that never ends calling")
