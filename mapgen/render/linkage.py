"""Places taken together by how near they lie: the single-linkage tree."""

from typing import Any

import numpy as np

__all__ = ["links", "merged"]

_FIRST_CELL = 0.01


def links(xy: Any) -> list[tuple[float, Any]]:
    """Return each link of the single-linkage tree, shortest first, with the group it makes.

    Parameters
    ----------
    xy : array of shape (n, 2)
        Places; time and memory grow with n squared, so join very many first with `merged`.

    Returns
    -------
    list of (float, array of int)
        The link's length and the positions in `xy` of all that it holds together; n - 1 of them.
    """
    members = {n: np.array([n]) for n in range(len(xy))}
    home = np.arange(len(xy))
    found = []
    for length, a, b in sorted(_shortest(xy)):
        group = np.sort(np.concatenate((members.pop(home[a]), members.pop(home[b]))))
        home[group] = group[0]
        members[int(group[0])] = group
        found.append((length, group))
    return found


def merged(xy: Any, most: int) -> Any:
    """Return for each place the number of its cell, so that there are at most `most` cells."""
    size = 0.0
    while True:
        keys = np.floor(xy / size) if size else xy
        cells = np.unique(keys, axis=0, return_inverse=True)[1].reshape(-1)
        if cells.max(initial=0) < most:
            return cells
        size = 2 * size or _FIRST_CELL


def _shortest(xy: Any) -> list[tuple[float, int, int]]:
    """Return the edges of the minimum spanning tree (Prim's way)."""
    edges: list[tuple[float, int, int]] = []
    if len(xy) < 2:
        return edges
    far = np.hypot(*(xy - xy[0]).T)
    near = np.zeros(len(xy), dtype=int)
    left = np.ones(len(xy), dtype=bool)
    left[0] = False
    while left.any():
        new = int(np.argmin(np.where(left, far, np.inf)))
        edges.append((float(far[new]), int(near[new]), new))
        left[new] = False
        reach = np.hypot(*(xy - xy[new]).T)
        near = np.where(reach < far, new, near)
        far = np.minimum(far, reach)
    return edges
