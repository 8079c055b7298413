"""Owns the content security policy of pages: which scripts run, and what is asked for."""

import base64
import functools
import hashlib
from collections.abc import Sequence

__all__ = ["policy"]


def policy(scripts: Sequence[str], hosts: Sequence[str]) -> str:
    """Return the content security policy of a page with these scripts and hosts of tiles."""
    hashes = " ".join(map(_script_hash, scripts))
    return (
        f"default-src 'none'; script-src {hashes}; style-src 'unsafe-inline'; "
        f"img-src {' '.join(('data:', *hosts))}; base-uri 'none'; form-action 'none'"
    )


@functools.lru_cache(maxsize=16)  # every page has nearly the same scripts
def _script_hash(script: str) -> str:
    """Return a script as a content security policy allows it."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()}'"
