"""What a country is called in English, the language that stages speak: by CLDR, and shortly."""

import functools
from collections.abc import Mapping

from mapgen.lang.catalogue import load_catalogue
from mapgen.lang.cldr import load_cldr

__all__ = ["country_code", "country_codes", "country_name"]


def country_name(code: str, *, sentence: bool = False) -> str:
    """Return the English name of a country, or the code where there is none.

    Parameters
    ----------
    code : str
        ISO 3166-1 alpha-2.
    sentence : bool
        Whether the name stands in a sentence: "in the United States".
    """
    name = _names().get(code, code)
    return f"the {name}" if sentence and code in load_catalogue("en").definite else name


def country_code(name: str) -> str:
    """Return the code of a country by the name that `country_name` gives it, or the text itself."""
    return country_codes().get(name.removeprefix("the "), name)


@functools.cache
def country_codes() -> Mapping[str, str]:
    """Return the codes of all countries by their names."""
    return {name: code for code, name in _names().items() if len(code) == 2}


@functools.cache
def _names() -> Mapping[str, str]:
    catalogue = load_catalogue("en")
    return {
        **dict(load_cldr(catalogue.locale, catalogue.digits).territories),
        **catalogue.countries,
    }
