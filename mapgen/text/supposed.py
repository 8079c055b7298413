"""What somebody is believed to be, kept apart from what he did: "men believed to be rebels"."""

from dataclasses import replace

from mapgen.model import Token
from mapgen.text import deps
from mapgen.text.reattach import parts_of, turn_around
from mapgen.text.words import word_lists

__all__ = ["give_believed"]

_FINITE = frozenset({"VBD", "VBZ", "VBP"})


def give_believed(tokens: list[Token], index: int, last: int) -> None:
    """Make "stormed" the main verb of "men believed to be rebels stormed a post"."""
    verb = tokens[index]
    believing = word_lists("text", "supposed")["believing"]
    if verb.tag not in {"VBD", "VBN"} or verb.lemma.lower() not in believing:
        return
    being = parts_of(tokens, index, last, (deps.OPEN_CLAUSE,))
    if not being or being[0] != index + 2:
        return
    if verb.dep in deps.NOUN_CLAUSES and verb.head < index:
        _give_name(tokens, verb.head, being[0], last)
        return
    who = [i for i in parts_of(tokens, index, last, (deps.SUBJECT,)) if i < index]
    if len(who) != 1 or parts_of(tokens, index, last, deps.AUXILIARIES):
        return
    over = {index, being[0], *parts_of(tokens, being[0], last, (deps.ATTRIBUTE,))}
    later = [i for i in range(being[0] + 1, last) if tokens[i].head in over]
    later = [i for i in later if _is_told(tokens, i, last)]
    if not later:
        return
    for noun in parts_of(tokens, later[0], last, (deps.SUBJECT,)):
        tokens[noun] = replace(tokens[noun], dep=deps.ATTRIBUTE, head=being[0])
    turn_around(tokens, who[0], index, later[0])
    if tokens[later[0]].tag == "VBN" and not parts_of(tokens, later[0], last, deps.AUXILIARIES):
        tokens[later[0]] = replace(tokens[later[0]], tag="VBD")


def _give_name(tokens: list[Token], noun: int, being: int, last: int) -> None:
    """Hang "bandits" of "men suspected to be bandits killed two" on "be": "men" killed them."""
    if parts_of(tokens, being, last, (deps.ATTRIBUTE,)) or tokens[noun].dep not in deps.SUBJECTS:
        return
    main = tokens[noun].head
    for other in parts_of(tokens, main, last, deps.SUBJECTS):
        if being < other < main:
            tokens[other] = replace(tokens[other], dep=deps.ATTRIBUTE, head=being)


def _is_told(tokens: list[Token], verb: int, last: int) -> bool:
    """Tell "raided" of "men thought to be militants raided X", however it is hung."""
    helped = parts_of(tokens, verb, last, deps.AUXILIARIES)
    finite = tokens[verb].tag in _FINITE or any(tokens[i].tag in _FINITE for i in helped)
    done = tokens[verb].tag == "VBN" and not helped and parts_of(tokens, verb, last, (deps.OBJECT,))
    finite |= bool(done) and not parts_of(tokens, verb, last, (deps.AGENT,))
    return finite and tokens[verb].dep in {deps.CONTENT, deps.NOUN_CLAUSE}
