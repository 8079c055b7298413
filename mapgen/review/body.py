"""What comes in over the wire: one JSON object, and not a large one."""

import json
from typing import Any

from mapgen.errors import UsageError

__all__ = ["MOST_BYTES", "BadRequestError", "parse"]

MOST_BYTES = 64_000


class BadRequestError(UsageError):
    """A request that the page itself never makes."""


def parse(body: bytes) -> dict[str, Any]:
    """Read the body of a request: one JSON object.

    Raises
    ------
    BadRequestError
        If it is none.
    """
    try:
        value = json.loads(body.decode("utf-8"), parse_constant=_no_constant)
        json.dumps(value, ensure_ascii=False).encode()  # half a character could not be written
    except (ValueError, RecursionError) as error:
        raise BadRequestError("the request is no JSON") from error
    if not isinstance(value, dict):
        raise BadRequestError("the request is no JSON object")
    return value


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} is no JSON")
