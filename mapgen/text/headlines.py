"""Headlines in the present tense: the deed they go on with, which a parser takes for a thing."""

from dataclasses import replace

from mapgen.model import Token
from mapgen.text import deps
from mapgen.text.reattach import parts_of
from mapgen.text.upward import first_over
from mapgen.text.words import word_lists

__all__ = ["give_next_deed"]

_FINITE = frozenset({"VBD", "VBZ", "VBP"})
_NAMES = frozenset({"NOUN", "PROPN"})
_BEFORE_A_THING = frozenset({"NOUN", "PROPN", "ADJ", "NUM"})
_ENDS = {"VBP": ("",), "VBZ": ("s", "es")}  # of a verb in the present tense


def give_next_deed(tokens: list[Token], index: int, last: int) -> None:
    """Make a verb of "attack" in the headline "Rebels capture X, attack army base in Y".

    So, too, "attacks" of "Army captures X, attacks base in Y": it ends as the verb before it does.
    """
    token = tokens[index]
    if index < 3 or tokens[index - 1].text != ",":
        return
    if token.tag in _FINITE and token.dep not in deps.PREMODIFIERS | deps.SUBJECTS:
        return
    word, deeds = token.text.lower(), _words("deeds")
    if not any(word.removesuffix(end) in deeds for ends in _ENDS.values() for end in ends):
        return
    thing = _done_to(tokens, index, last)
    verb = None if thing is None else _verb_before(tokens, index, thing, last)
    if thing is None or verb is None:
        return
    tag = "VBZ" if tokens[verb].tag == "VBZ" else "VBP"
    stems = (word[: len(word) - len(end)] for end in _ENDS[tag] if word.endswith(end))
    lemma = next((stem for stem in stems if stem in deeds), "")
    weapon = tokens[thing].lemma.lower() in word_lists("events", "words")["weapons"]
    if not lemma or weapon != (lemma in word_lists("events", "words")["sending"]):
        return  # "fire rockets at X"; but "attack helicopters"
    if tokens[verb].head == thing:
        _turn(tokens, verb, thing, index)
    tokens[index] = replace(token, pos="VERB", tag=tag, lemma=lemma, dep=deps.CONJUNCT, head=verb)
    tokens[thing] = replace(tokens[thing], dep=deps.OBJECT, head=index)
    for part in range(index + 1, thing):
        tokens[part] = replace(tokens[part], head=thing)


def _done_to(tokens: list[Token], index: int, last: int) -> int | None:
    """Return "base" of "attack army base", of whose name the deed may be taken for a part."""
    own = [i for i in parts_of(tokens, index, last, (deps.OBJECT,)) if i > index]
    named = first_over(tokens, index, lambda i: tokens[i].dep not in deps.PREMODIFIERS)
    thing = own[0] if own else named
    if thing is None or thing <= index or tokens[thing].dep in deps.SUBJECTS:
        return None  # "attack fears grow"
    if any(t.pos not in _BEFORE_A_THING for t in tokens[index + 1 : thing]):
        return None
    listed = [i for i in parts_of(tokens, thing, last, (deps.CONJUNCT,)) if i > thing]
    return None if listed or tokens[thing].lemma.lower() in _words("things") else thing


def _verb_before(tokens: list[Token], index: int, thing: int, last: int) -> int | None:
    """Return the verb of the headline before a deed, be it taken for a part of the thing's name."""
    above = first_over(tokens, index, lambda i: i < index and _is_present(tokens, i, last))
    if above is not None:
        return above if _is_headline(tokens, above, last) else None
    beside = parts_of(tokens, thing, index, (*deps.PREMODIFIERS, deps.UNCLEAR))
    verbs = [i for i in beside if _is_present(tokens, i, last) and _is_headline(tokens, i, last)]
    return verbs[-1] if verbs else None


def _is_present(tokens: list[Token], verb: int, last: int) -> bool:
    """Tell a verb in the present tense, were it taken for one in the past, or for a noun."""
    token = tokens[verb]
    if token.tag in _ENDS:
        return token.pos == "VERB"
    if token.text.lower() != token.lemma.lower() or token.tag not in {"VBD", "VB", "NN"}:
        return False
    whom = parts_of(tokens, verb, last, (deps.OBJECT,))
    return token.tag == "VBD" or bool(whom and parts_of(tokens, verb, last, (deps.SUBJECT,)))


def _is_headline(tokens: list[Token], verb: int, last: int) -> bool:
    """Tell "Rebels capture X", a headline, from "The rebels capture X" and "who capture X"."""
    words = word_lists("events", "words")
    if tokens[verb].lemma.lower() in words["speech"] | words["commenting"]:
        return False  # "Rebels claim ambush, attack on X"
    who = [i for i in parts_of(tokens, verb, last, (deps.SUBJECT,)) if i < verb]
    named = len(who) == 1 and tokens[who[0]].pos in _NAMES
    return named and not parts_of(tokens, who[0], last, (deps.DETERMINER,))


def _turn(tokens: list[Token], verb: int, thing: int, index: int) -> None:
    """Hang on nothing, or where the thing hung, the verb that was taken for a part of its name."""
    over = tokens[thing]
    root = over.head == thing
    for part in parts_of(tokens, thing, index, (deps.PUNCTUATION, deps.PREP, deps.ADVERB)):
        tokens[part] = replace(tokens[part], head=verb)
    tokens[verb] = replace(
        tokens[verb],
        pos="VERB",
        tag=tokens[verb].tag if tokens[verb].tag in _ENDS else "VBP",
        dep="ROOT" if root else over.dep,
        head=verb if root else over.head,
    )


def _words(name: str) -> frozenset[str]:
    return word_lists("text", "headlines")[name]
