"""Maps in other programs' formats; GeoJSON is the one that reads back."""

__all__: list[str] = []
