"""Fetches one file over HTTP: only when it has changed, going on where it broke off, bounded."""

import json
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mapgen.errors import GeocoderError, InputError
from mapgen.files import append, finish, open_unfinished, read_limited, removed, write_atomic

__all__ = ["LARGEST", "Fetched", "fetch"]

LARGEST = 600_000_000
"""Bytes of the largest file that is fetched; GeoNames' of the whole world has 400 million."""

_ATTEMPTS = 4
_PAUSE_S = 0.5
_PART = 65_536
_LARGEST_NOTE = 10_000  # bytes
_TIMEOUT_S = (10.0, 30.0)  # to connect; between two parts
_WHOLE_S = 3600.0  # for one file


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetched:
    """What a server gave: a file, or the word that it has not changed (`path` is None)."""

    path: Path | None
    etag: str = ""
    last_modified: str = ""


class _BrokenError(Exception):
    """The connection broke; what came so far is kept."""


def fetch(
    address: str,
    target: Path,
    *,
    user_agent: str,
    etag: str = "",
    last_modified: str = "",
    largest: int = LARGEST,
) -> Fetched | None:
    """Fetch `address` into `target`; None when the server has no such file.

    What an earlier attempt left in "TARGET.part" is gone on with, if the server says that the
    file is still the same.

    Parameters
    ----------
    address : str
        An http or https address.
    target : Path
        Where the file goes when it is whole.
    user_agent : str
        How the request introduces itself.
    etag, last_modified : str
        Of the file one has; the server then says whether it has changed.
    largest : int
        Bytes beyond which the file is refused.

    Raises
    ------
    GeocoderError
        If the server gives no answer, or an error of its own.
    InputError
        If the file is too large or the address is no web address.
    """
    import requests

    if not address.startswith(("http://", "https://")):
        raise InputError(f"no web address: {address}")
    conditions = {"If-None-Match": etag, "If-Modified-Since": last_modified}
    asked = {key: value for key, value in conditions.items() if value}
    deadline = time.monotonic() + _WHOLE_S
    with requests.Session() as session:
        session.headers.update({"User-Agent": user_agent, "Accept-Encoding": "identity"})
        for attempt in range(_ATTEMPTS):
            if attempt:
                time.sleep(_PAUSE_S * attempt)
            try:
                return _attempt(session, address, target, asked, largest, deadline)
            except (requests.RequestException, _BrokenError) as error:
                reason = str(error) or type(error).__name__
    raise GeocoderError(f"{address} gave no whole answer ({reason[:200]}); run it again to go on")


def _attempt(
    session: Any, address: str, target: Path, asked: dict[str, str], largest: int, deadline: float
) -> Fetched | None:
    part, note = _part_of(target)
    have, known = _resumable(part, note, address)
    headers = dict(asked)
    if have:
        headers |= {"Range": f"bytes={have}-", "If-Range": known}
    with session.get(address, headers=headers, timeout=_TIMEOUT_S, stream=True) as reply:
        if reply.status_code == 304 and asked:
            return Fetched(path=None)
        if reply.status_code in {404, 410}:
            return None
        if reply.status_code == 416:
            removed(part)
            raise _BrokenError("the file there is another one now")
        if reply.status_code not in {200, 206}:
            raise GeocoderError(
                f"{address} answered {reply.status_code} {reply.reason}",
                retry_after_s=_after(reply),
            )
        begin = _begin(reply, have)
        marks = {"etag": reply.headers.get("ETag", ""),
                 "last_modified": reply.headers.get("Last-Modified", "")}  # fmt: skip
        write_atomic(note, json.dumps(marks | {"address": address}).encode())
        _receive(reply, part, begin, largest, deadline)
    finish(part, target)
    removed(note)
    return Fetched(path=target, **marks)


def _receive(reply: Any, part: Path, begin: int, largest: int, deadline: float) -> None:
    length = reply.headers.get("Content-Length", "")
    whole = begin + int(length) if length.isdigit() else None
    if whole is not None and whole > largest:
        raise InputError(f"{reply.url} is too large: {whole} bytes")
    reply.raw.enforce_content_length = False  # else what came before a break would be lost
    done = begin
    with open_unfinished(part, anew=not begin) as stream:
        for piece in reply.iter_content(_PART):
            done += len(piece)
            if done > largest:
                break
            append(stream, piece, part.name)
            if time.monotonic() > deadline:
                raise _BrokenError("it takes too long")
    if done > largest:
        removed(part)
        raise InputError(f"{reply.url} is too large: more than {largest} bytes")
    if whole is not None and done != whole:
        raise _BrokenError(f"{done} of {whole} bytes came")


def _begin(reply: Any, have: int) -> int:
    """Return where the reply's bytes go on; 0 when the server sends the file from its start."""
    if reply.status_code == 200:
        return 0
    said = reply.headers.get("Content-Range", "")
    if not have or not said.startswith(f"bytes {have}-"):
        raise _BrokenError(f"the server goes on at another place: {said[:60]}")
    return have


def _resumable(part: Path, note: Path, address: str) -> tuple[int, str]:
    """Return how many bytes there are to go on with, and by what the file is known."""
    try:
        marks = json.loads(read_limited(note, _LARGEST_NOTE))
        etag, day = str(marks["etag"]), str(marks["last_modified"])
        known = etag if etag and not etag.startswith("W/") else day
        if marks["address"] == address and known:
            return part.stat().st_size, known
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        pass
    return 0, ""


def _part_of(target: Path) -> tuple[Path, Path]:
    return target.with_name(target.name + ".part"), target.with_name(target.name + ".part.json")


def _after(reply: Any) -> float | None:
    text = reply.headers.get("Retry-After", "")
    return float(text) if text.isdigit() and len(text) < 7 else None
