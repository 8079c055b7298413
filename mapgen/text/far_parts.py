"""Parts of a clause that the parser lost behind the words put in between."""

from dataclasses import replace

from mapgen.model import Token
from mapgen.text import deps
from mapgen.text.reattach import WHERE, parts_of
from mapgen.text.upward import upward
from mapgen.text.words import word_lists

__all__ = ["give_far"]

_NAMES = frozenset({"NOUN", "PROPN"})
_PAST = frozenset({"VBD", "VBN"})
_FINITE = frozenset({"VBD", "VBZ", "VBP"})


def give_far(tokens: list[Token], index: int, first: int, last: int) -> None:
    """Put right a word of the sentence from `first` to before `last`."""
    _give_clause(tokens, index, last)
    _give_people(tokens, index, last)
    _give_deed(tokens, index, last)
    _give_sides(tokens, index, last)
    _give_verb(tokens, index, first, last)


def _give_sides(tokens: list[Token], index: int, last: int) -> None:
    """Hang "between" of "fighting went on in parts of X between Y and Z" on the fighting."""
    token = tokens[index]
    if token.lemma.lower() != "between" or not _is_behind_place(tokens, index):
        return
    inside = False
    for over in upward(tokens, index):
        if tokens[over].dep == deps.PREP and tokens[over].lemma.lower() in WHERE:
            inside = True
        elif tokens[over].pos in {"VERB", "AUX"}:
            fights = parts_of(tokens, over, last, deps.SUBJECTS)
            known = [i for i in fights if tokens[i].lemma.lower() in _words("fights")]
            if inside and known and known[0] < index:
                tokens[index] = replace(token, head=known[0])
            return
        elif tokens[over].pos not in _NAMES and tokens[over].dep != deps.PREP:
            return


def _is_behind_place(tokens: list[Token], index: int) -> bool:
    """Tell "in X between" and "in the X area between" from "on the road between"."""
    if index < 2 or tokens[index - 1].pos == "PROPN":
        return index > 1
    areas = word_lists("events", "words")["area"]
    return tokens[index - 1].lemma.lower() in areas and tokens[index - 2].pos == "PROPN"


def _give_clause(tokens: list[Token], index: int, last: int) -> None:
    """Make a clause of "after fighting between X and Y broke out": the fighting broke out."""
    when = tokens[index]
    if when.dep != deps.PREP or when.lemma.lower() not in _words("when") or when.head > index:
        return
    nouns = parts_of(tokens, index, last, (deps.PREP_OBJECT,))
    later = (deps.ADVERBIAL, deps.CONJUNCT, deps.CONTENT, deps.UNCLEAR)
    verbs = [i for i in parts_of(tokens, when.head, last, later) if nouns and i > nouns[0]]
    if not verbs or tokens[verbs[0]].tag not in _FINITE:
        return
    verb = verbs[0]
    own = (*deps.SUBJECTS, *deps.AUXILIARIES, deps.MARKER)
    joined = any(t.pos == "CCONJ" for t in tokens[verb - 2 : verb])
    timed = tokens[nouns[0]].lemma.lower() in word_lists("text", "attachment")["times"]
    if joined or timed or parts_of(tokens, verb, last, own):
        return
    tokens[index] = replace(when, dep=deps.MARKER, head=verb)
    tokens[nouns[0]] = replace(tokens[nouns[0]], dep=deps.SUBJECT, head=verb)
    tokens[verb] = replace(tokens[verb], dep=deps.ADVERBIAL)


def _give_people(tokens: list[Token], index: int, last: int) -> None:
    """Hang "who attacked" of "rebels riding motorcycles, who attacked" on the rebels."""
    clause, thing = tokens[index], tokens[tokens[index].head]
    who = [i for i in parts_of(tokens, index, last, (deps.SUBJECT,)) if tokens[i].text == "who"]
    if clause.dep != deps.RELATIVE or not who or tokens[who[0] - 1].text != ",":
        return
    lists = (*word_lists("events", "forces").values(), *word_lists("events", "people").values())
    known = frozenset().union(*lists)
    if thing.pos != "NOUN" or thing.lemma.lower() in known:
        return
    for over in upward(tokens, clause.head):
        if tokens[over].tag in _FINITE:
            return
        if tokens[over].pos == "NOUN" and tokens[over].lemma.lower() in known and over < index:
            tokens[index] = replace(clause, head=over)
            return


def _give_deed(tokens: list[Token], index: int, last: int) -> None:
    """Hang "killed" of "made an attack on Friday in which two were killed" on the attack."""
    clause, when = tokens[index], tokens[tokens[index].head]
    by = tokens[when.head]
    if clause.dep != deps.RELATIVE or by.dep != deps.PREP or when.dep != deps.PREP_OBJECT:
        return
    timed = when.lemma.lower() in word_lists("text", "attachment")["times"]
    led = parts_of(tokens, index, last, (deps.PREP,))
    what = [n for p in led for n in parts_of(tokens, p, last, (deps.PREP_OBJECT,))]
    if not timed or not any(tokens[n].text.lower() == "which" for n in what):
        return
    over = by.head
    things = parts_of(tokens, over, last, deps.OBJECTS) if tokens[over].pos == "VERB" else [over]
    if things and things[0] < clause.head:
        tokens[index] = replace(clause, head=things[0])


def _give_verb(tokens: list[Token], index: int, first: int, last: int) -> None:
    """Make "looted" of "Rebels, armed with guns, looted shops" what they did.

    So, too, in "Rebels on Friday looted shops": the sentence has no other verb.
    """
    verb, thing = tokens[index], tokens[index].head
    bare = verb.tag in _PAST and verb.dep == deps.ADJECTIVE and index < thing
    if not bare or tokens[thing].pos not in _NAMES or not index - first > 0:
        return
    roots = [i for i in range(first, last) if tokens[i].head == i]
    who = roots[0] if roots else last
    if len(roots) != 1 or who >= index or tokens[who].pos not in _NAMES or thing == who:
        return
    if any(t.tag in _FINITE and t is not verb for t in tokens[first:last]):
        return
    before = tokens[index - 1]
    parted = before.text == "," or before.lemma.lower() in word_lists("text", "attachment")["times"]
    if not parted or parts_of(tokens, thing, last, (deps.DETERMINER,)):
        return
    tokens[index] = replace(verb, pos="VERB", tag="VBD", dep="ROOT", head=index)
    tokens[who] = replace(tokens[who], dep=deps.SUBJECT, head=index)
    tokens[thing] = replace(tokens[thing], dep=deps.OBJECT, head=index)
    for part in parts_of(tokens, who, last, (deps.PREP, deps.PUNCTUATION)):
        if part > index:
            tokens[part] = replace(tokens[part], head=index)


def _words(name: str) -> frozenset[str]:
    return word_lists("text", "far_parts")[name]
