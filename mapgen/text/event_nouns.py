"""Nouns for events behind the name of whoever does them, which parsers take for something else."""

from dataclasses import replace

from mapgen.model import Token
from mapgen.text import deps
from mapgen.text.reattach import parts_of
from mapgen.text.token_list import dependents
from mapgen.text.words import word_lists

__all__ = ["give_event"]

_FINITE = frozenset({"VBD", "VBZ", "VBP"})
_NAMES = frozenset({"NOUN", "PROPN"})
_NOMINAL = frozenset({deps.APPOSITION, deps.PREP_OBJECT, *deps.OBJECTS, *deps.SUBJECTS})


def give_event(tokens: list[Token], index: int, last: int) -> None:
    """Make "raid" of "an X raid in Y" what is told of, and X what it is called after.

    Parsers make X the head of it, "under X shelling", or its doer, "X airstrikes on Y killed".
    """
    name = index - 1
    words = word_lists("text", "retag")
    known = words["blows"] | words["doings"] | words["nouns"]
    said = {tokens[index].text.lower(), tokens[index].text.lower() + "s"}
    if name < 0 or tokens[name].pos not in _NAMES:
        return
    deed = not known.isdisjoint(said)
    if _is_owned(tokens, index, last, deed=deed):
        tokens[name] = replace(tokens[name], dep=deps.COMPOUND)
        if deed:
            tokens[index] = _as_noun(tokens[index], tokens[index].dep, tokens[index].head)
    elif deed and _is_told(tokens, index, last):
        _give_subject(tokens, index, last)
    elif deed and _is_described(tokens, index, last):
        over = tokens[name]
        root = over.head == name
        tokens[index] = _as_noun(tokens[index], over.dep, index if root else over.head)
        for other in list(dependents(tokens, name)):
            if other > index or tokens[other].dep in {deps.DETERMINER, deps.ADJECTIVE}:
                tokens[other] = replace(tokens[other], head=index)
        tokens[name] = replace(tokens[name], dep=deps.COMPOUND, head=index)


def _is_owned(tokens: list[Token], index: int, last: int, *, deed: bool) -> bool:
    """Tell "the X stronghold" and "in an X raid", whose X is no subject, from a clause."""
    token = tokens[index]
    noun = token.pos == "NOUN" or (deed and token.dep == deps.PREP_OBJECT)
    beside = index - 1 in parts_of(tokens, index, last, deps.SUBJECTS)
    helped = parts_of(tokens, index, last, (*deps.AUXILIARIES, *deps.OBJECTS))
    return noun and token.dep in _NOMINAL and beside and not helped


def _as_noun(token: Token, dep: str, head: int) -> Token:
    many = token.tag in {"VBZ", "NNS"}
    lemma = token.text.lower()
    lemma = lemma.removesuffix("s") if many else lemma
    return replace(token, pos="NOUN", tag="NNS" if many else "NN", lemma=lemma, dep=dep, head=head)


def _is_told(tokens: list[Token], index: int, last: int) -> bool:
    """Tell "X airstrikes on Y killed two", whose verb is another, from "X strikes Y"."""
    token, name = tokens[index], index - 1
    whose = tokens[name].head == index and tokens[name].dep in deps.SUBJECTS
    led = index + 1 < last and tokens[index + 1].pos == "ADP"
    plain = not parts_of(tokens, index, last, deps.OBJECTS)
    return token.tag == "VBZ" and whose and led and plain and _told_by(tokens, index, last) > 0


def _told_by(tokens: list[Token], index: int, last: int) -> int:
    """Return the verb behind such a noun that has nobody else who does it; 0 is none."""
    clauses = (deps.ADVERBIAL, deps.CONTENT, deps.CONJUNCT, deps.OPEN_CLAUSE, deps.UNCLEAR)
    for verb in parts_of(tokens, index, last, clauses):
        helped = parts_of(tokens, verb, last, (*deps.SUBJECTS, deps.MARKER, *deps.AUXILIARIES))
        parted = any(t.pos in {"CCONJ", "PUNCT"} for t in tokens[verb - 1 : verb])
        if verb > index and tokens[verb].tag in _FINITE | {"VBN"} and not (helped or parted):
            return verb
    return 0


def _give_subject(tokens: list[Token], index: int, last: int) -> None:
    verb, token = _told_by(tokens, index, last), tokens[index]
    root = token.head == index
    dep = "ROOT" if root else token.dep
    tag = "VBD" if tokens[verb].tag == "VBN" else tokens[verb].tag
    tokens[verb] = replace(tokens[verb], dep=dep, head=verb if root else token.head, tag=tag)
    for other in list(dependents(tokens, index)):
        if other > verb or other < index - 1:
            tokens[other] = replace(tokens[other], head=verb)
    tokens[index] = _as_noun(token, deps.SUBJECT, verb)
    tokens[index - 1] = replace(tokens[index - 1], dep=deps.COMPOUND)


def _is_described(tokens: list[Token], index: int, last: int) -> bool:
    """Tell "X shelling of Y" and "under X shelling" from "people fighting in Y"."""
    token, name = tokens[index], tokens[index - 1]
    if parts_of(tokens, index, last, deps.OBJECTS) or name.dep in deps.PREMODIFIERS:
        return False
    after = tokens[index + 1] if index + 1 < last else None
    owned = after is not None and after.text.lower() == "of"
    if token.head == index - 1:
        clause = token.dep == deps.NOUN_CLAUSE and (token.tag == "NN" or owned)
        return clause or (token.dep == deps.ADJECTIVE and token.tag == "JJ")
    one = name.pos == "PROPN" or (name.tag == "NN" and not _is_one(tokens, index - 1))
    under = name.dep == deps.PREP_OBJECT and one and token.dep == deps.ADVERBIAL
    return under and token.tag in {"VBG", "NN"} and name.head < index - 1


def _is_one(tokens: list[Token], noun: int) -> bool:
    """Tell "by a man looting" from "under rebel shelling"."""
    return any(tokens[i].dep == deps.DETERMINER for i in dependents(tokens, noun))
