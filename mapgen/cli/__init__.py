"""The command line; the only importer of click."""

__all__: list[str] = []
