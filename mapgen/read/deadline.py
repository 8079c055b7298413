"""A bound in time for work that nothing can stop from inside."""

import threading
from collections.abc import Callable
from typing import TypeVar

__all__ = ["within"]

_T = TypeVar("_T")


def within(seconds: float, work: Callable[[], _T]) -> _T:
    """Return what `work` returns, or stop waiting for it.

    The clock is watched from outside: a socket's own limit begins anew with each byte, and a
    library may stay in one page. Work that is given up goes on in a thread that ends with the run.

    Parameters
    ----------
    seconds : float
        The longest that is waited.
    work : callable

    Raises
    ------
    TimeoutError
        If it takes longer. What `work` raises is raised here, too.
    """
    done: list[_T] = []
    failed: list[Exception] = []

    def run() -> None:
        try:
            done.append(work())
        except Exception as error:  # noqa: BLE001 - raised below, in the thread that asked
            failed.append(error)

    thread = threading.Thread(target=run, name="mapgen-within", daemon=True)
    thread.start()
    thread.join(seconds)
    if failed:
        raise failed[0]
    if not done:
        raise TimeoutError
    return done[0]
