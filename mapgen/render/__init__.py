"""Views of a MapDocument for people: the page, its basemap, its symbols."""

__all__: list[str] = []
