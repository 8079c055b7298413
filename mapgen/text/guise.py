"""Who only looks like somebody: of "gunmen dressed as soldiers killed" the gunmen killed."""

from dataclasses import replace

from mapgen.model import Token
from mapgen.text import deps
from mapgen.text.reattach import parts_of
from mapgen.text.words import word_lists

__all__ = ["give_guise"]

_FINITE = frozenset({"VBD", "VBZ", "VBP"})
_NAMES = frozenset({"NOUN", "PROPN"})


def give_guise(tokens: list[Token], index: int, last: int) -> None:
    """Read "gunmen dressed as soldiers killed" as what the gunmen did, in a sentence to `last`.

    Parsers take the soldiers for those who kill, as the gunmen dress.
    """
    link, look = tokens[index], index - 1
    if link.text.lower() != "as" or link.dep != deps.MARKER or look < 1:
        return
    verb, looked = link.head, tokens[look].lemma.lower() in word_lists("text", "guise")["looking"]
    if not looked or not index < verb < last or tokens[verb].tag not in _FINITE:
        return
    seeming = [i for i in parts_of(tokens, verb, last, deps.SUBJECTS) if index < i < verb]
    doer = look - 1
    if not seeming or tokens[doer].pos not in _NAMES:
        return
    over = look if tokens[doer].head == look else doer
    if verb not in _chain(tokens, verb, over):
        return
    _settle(tokens, over, verb, last)
    passive = tokens[seeming[0]].dep
    tokens[doer] = replace(tokens[doer], dep=passive, head=verb)
    tokens[look] = replace(tokens[look], dep=deps.NOUN_CLAUSE, head=doer)
    tokens[index] = replace(link, dep=deps.PREP, head=look)
    tokens[seeming[0]] = replace(tokens[seeming[0]], dep=deps.PREP_OBJECT, head=index)


def _chain(tokens: list[Token], verb: int, over: int) -> tuple[int, ...]:
    """Return the verb if it hangs, by the word that tells the looks, on what is over both."""
    head = tokens[verb].head
    return (verb,) if head == over or tokens[head].head == over else ()


def _settle(tokens: list[Token], over: int, verb: int, last: int) -> None:
    """Put the verb in the place of the word over it, with what hangs on that before and after."""
    top = tokens[over]
    for at in range(max(0, over - 60), last):
        beside = tokens[at].head == over and at not in {over, verb}
        if beside and tokens[at].dep not in (*deps.PREMODIFIERS, deps.DETERMINER, deps.NUMBER):
            tokens[at] = replace(tokens[at], head=verb)
    head = verb if top.head == over else top.head
    tokens[verb] = replace(tokens[verb], dep=top.dep, head=head)
