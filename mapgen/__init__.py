"""mapgen: turn a news article into a map one can defend."""

__all__: list[str] = []
