"""What mapgen says of its own: a key with what fills it, whose text form is English."""

from collections.abc import Iterable
from typing import Any

__all__ = ["Field", "Said"]


class Said(str):
    """A text of ours that is told by its key in any language; as a text it is the English.

    So whoever shows English, compares or writes it down has a text, and whoever shows another
    language reads no English: `key` names a template of the catalogues, `fields` fill it.

    Attributes
    ----------
    key : str
        The template, without ``says.``; ``joined`` for several texts, its field ``parts``.
    fields : tuple of (str, Field)
        In the template's order. A field is a text or the key of a term, a text of ours, or a
        tuple of these: a list, such as the places that bound an area.
    """

    __slots__ = ("fields", "key")

    key: str
    fields: tuple[tuple[str, "Field"], ...]

    def __new__(cls, text: str, key: str, fields: Iterable[tuple[str, "Field"]] = ()) -> "Said":
        """Say by `key` what `text` says in English."""
        made = super().__new__(cls, text)
        object.__setattr__(made, "key", key)
        object.__setattr__(made, "fields", tuple(fields))
        return made

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"a value between stages is never edited: {name}")

    def __reduce__(self) -> tuple[Any, ...]:
        return Said, (str(self), self.key, self.fields)

    def field(self, name: str) -> "Field":
        """Return what fills one place of the template; "" where it has none of this name."""
        return dict(self.fields).get(name, "")


Field = str | tuple["Field", ...]
"""What fills a place of a template; `Said` is a `str`."""
