"""Shows a map in a notebook, apart from the notebook's own page."""

import html
from dataclasses import dataclass

__all__ = ["NotebookMap", "show"]


@dataclass(frozen=True, slots=True)
class NotebookMap:
    """A page that Jupyter and its relatives display.

    The page runs in a frame with an origin of its own: it cannot reach the notebook, and the
    notebook's styles do not reach it.
    """

    page: str
    height_px: int = 640

    def _repr_html_(self) -> str:
        return (
            f'<iframe srcdoc="{html.escape(self.page)}" sandbox="allow-scripts allow-popups" '
            f'title="mapgen map" style="width:100%;height:{self.height_px}px;border:0"></iframe>'
        )


def show(page: str, *, height_px: int = 640) -> NotebookMap:
    """Return what a notebook displays when it is the last value of a cell.

    Parameters
    ----------
    page : str
        The map as HTML, as `mapgen.page` returns it.
    """
    return NotebookMap(page, height_px)
