"""Clauses, passives and days that a parser took for something else."""

from dataclasses import replace

from mapgen.model import Token
from mapgen.text import deps
from mapgen.text.reattach import WHERE, parts_of
from mapgen.text.upward import first_over, top_over
from mapgen.text.words import word_lists

__all__ = ["give_clause"]

_FINITE = frozenset({"VBD", "VBZ", "VBP"})
_NAMES = frozenset({"NOUN", "PROPN"})


def give_clause(tokens: list[Token], index: int, last: int) -> None:
    """Read a word of a sentence that ends at `last` as the clause or the day that it is."""
    _give_subject(tokens, index, last)
    _give_passive(tokens, index, last)
    _give_as(tokens, index, last)
    _give_which(tokens, index, last)
    _give_weekday(tokens, index, last)


def _give_subject(tokens: list[Token], index: int, last: int) -> None:
    """Make "people" what "had sought refuge" in "people fleeing X had sought refuge"."""
    clause, verb = tokens[index], tokens[index].head
    if clause.dep != deps.CLAUSE_SUBJECT or clause.tag != "VBG" or verb < index:
        return
    who = [i for i in parts_of(tokens, index, last, (deps.SUBJECT,)) if i < index]
    if len(who) != 1 or tokens[who[0]].pos not in _NAMES:
        return
    if parts_of(tokens, index, last, deps.AUXILIARIES):
        return
    tokens[index] = replace(clause, dep=deps.NOUN_CLAUSE, head=who[0])
    passive = bool(parts_of(tokens, verb, last, (deps.PASSIVE_AUXILIARY,)))
    dep = deps.PASSIVE_SUBJECT if passive else deps.SUBJECT
    tokens[who[0]] = replace(tokens[who[0]], dep=dep, head=verb)


def _give_passive(tokens: list[Token], index: int, last: int) -> None:
    """Make "people" of "people remain displaced" what a passive is done to."""
    verb = tokens[index]
    helped = parts_of(tokens, index, last, (deps.PASSIVE_AUXILIARY,))
    if verb.tag != "VBN" or not helped or parts_of(tokens, index, last, deps.OBJECTS):
        return
    if tokens[helped[0]].lemma.lower() == "be":
        return  # "a storm is forecast"
    own = [i for v in (index, helped[0]) for i in parts_of(tokens, v, last, deps.SUBJECTS)]
    who = [i for i in own if i < helped[0]]  # some hang on "remain"
    if len(who) == 1 and tokens[who[0]].dep == deps.SUBJECT:
        tokens[who[0]] = replace(tokens[who[0]], dep=deps.PASSIVE_SUBJECT, head=index)


def _give_as(tokens: list[Token], index: int, last: int) -> None:
    """Make "a fire" of "and two injured as a fire broke out in X" what broke out."""
    joint = tokens[index]
    nouns = parts_of(tokens, index, last, (deps.PREP_OBJECT,))
    if joint.text.lower() != "as" or joint.dep != deps.PREP or not nouns:
        return
    noun, verb = nouns[0], nouns[0] + 1
    if verb >= last or tokens[verb].tag not in _FINITE or tokens[verb].dep != deps.CONJUNCT:
        return
    over = joint.head
    first = tokens[verb].head
    who = [i for i in parts_of(tokens, verb, last, (deps.SUBJECT,)) if i < index]
    if over in range(first, index) and who == [tokens[over].head]:
        tokens[over] = replace(tokens[over], dep=deps.CONJUNCT, head=first)
        tokens[who[0]] = replace(tokens[who[0]], dep=deps.PASSIVE_SUBJECT, head=over)
    elif who:
        return
    tokens[verb] = replace(tokens[verb], dep=deps.ADVERBIAL, head=over)
    tokens[noun] = replace(tokens[noun], dep=deps.SUBJECT, head=verb)
    tokens[index] = replace(joint, dep=deps.MARKER, head=verb)


def _give_which(tokens: list[Token], index: int, last: int) -> None:
    """Hang "which was hit" of "officials in X, which was hit" on X: people are no "which"."""
    verb = tokens[index]
    which = [i for i in parts_of(tokens, index, last, deps.SUBJECTS) if i < index]
    if verb.dep != deps.RELATIVE or not which or tokens[which[0]].text != "which":
        return
    name = which[0] - 2
    people = word_lists("events", "people")
    who = people["authorities"] | people["inhabitants"] | people["civilians"]
    said = tokens[which[0] - 1].text == "," and verb.head < name
    if said and tokens[name].pos == "PROPN" and tokens[verb.head].lemma.lower() in who:
        tokens[index] = replace(verb, head=name)


def _give_weekday(tokens: list[Token], index: int, last: int) -> None:
    """Make X the place of "in the city of X Monday", and the day a day."""
    day, name = tokens[index], index - 1
    weekday = day.tag == "NNP" and day.lemma.lower().endswith("day")
    if not weekday or day.dep != deps.PREP_OBJECT or day.head >= name:
        return
    joint = tokens[day.head].lemma.lower()
    named = tokens[name].tag == "NNP" and tokens[name].head == index
    if joint == "on" or joint not in WHERE | {"of"} or not named:
        return
    verb = first_over(tokens, day.head, lambda i: tokens[i].pos == "VERB")
    verb = top_over(tokens, day.head) if verb is None else verb
    for part in parts_of(tokens, index, last, deps.PREMODIFIERS):
        tokens[part] = replace(tokens[part], head=name)
    tokens[name] = replace(tokens[name], dep=deps.PREP_OBJECT, head=day.head)
    tokens[index] = replace(day, dep=deps.NOUN_AS_ADVERB, head=verb)
