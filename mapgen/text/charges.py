"""What somebody is accused of: "accused X of opening fire at Y"."""

from collections.abc import Sequence
from dataclasses import replace

from mapgen.model import Token
from mapgen.text import deps
from mapgen.text.reattach import parts_of
from mapgen.text.words import word_lists

__all__ = ["give_charge", "is_charge"]


def give_charge(tokens: list[Token], index: int, last: int) -> None:
    """Hang the deed of "accused X of firing on Y" on the accusation, and read it as a deed.

    Parsers hang "of" on X, or take "opening" of "of opening fire at Y" for a noun.
    """
    token = tokens[index]
    if token.pos != "VERB" or token.lemma.lower() not in _words("accusing"):
        return
    whom = parts_of(tokens, index, last, (deps.OBJECT, deps.PASSIVE_SUBJECT))
    led = [p for one in (index, *whom) for p in parts_of(tokens, one, last, (deps.PREP,))]
    of = next((p for p in sorted(led) if p > index and tokens[p].text.lower() == "of"), None)
    if of is None or of + 1 >= last or not tokens[of + 1].text.lower().endswith("ing"):
        return
    deed = tokens[of + 1]
    thing = deed.head
    named = deed.dep in {deps.COMPOUND, deps.ADJECTIVE} and tokens[thing].head == of
    named = named and tokens[thing].pos == "NOUN"
    if named or _aims(tokens, of + 1):
        tokens[of] = replace(tokens[of], head=index)
    if not named or thing != of + 2:
        return
    for part in range(thing + 1, last):
        if tokens[part].dep == deps.PREP and tokens[part].head == index:
            tokens[part] = replace(tokens[part], head=of + 1)
    tokens[thing] = replace(tokens[thing], dep=deps.OBJECT, head=of + 1)
    tokens[of + 1] = replace(
        deed, pos="VERB", tag="VBG", dep=deps.PREP_CLAUSE, head=of, lemma=_base(deed.text.lower())
    )


def is_charge(tokens: Sequence[Token], index: int) -> bool:
    """Tell "firing" of "accused X of firing on Y", which is no noun."""
    of = tokens[index].head
    over = tokens[tokens[of].head]
    return (
        _aims(tokens, index)
        and tokens[of].text.lower() == "of"
        and over.lemma.lower() in _words("accusing")
    )


def _aims(tokens: Sequence[Token], index: int) -> bool:
    return index + 1 < len(tokens) and tokens[index + 1].text.lower() in _words("fired_on")


def _base(gerund: str) -> str:
    """Return "fire" of "firing" and "open" of "opening"."""
    stem = gerund.removesuffix("ing")
    return f"{stem}e" if stem in _words("silent_e") else stem


def _words(name: str) -> frozenset[str]:
    return word_lists("text", "charges")[name]
