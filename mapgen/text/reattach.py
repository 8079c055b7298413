"""Words that a parser hung on the wrong neighbour, hung on the right one."""

from collections.abc import Collection
from dataclasses import replace

from mapgen.model import Sentence, Token
from mapgen.text import deps
from mapgen.text.token_list import dependents
from mapgen.text.upward import first_over
from mapgen.text.words import word_lists

__all__ = [
    "WHERE",
    "give_aside",
    "give_back",
    "give_counted",
    "give_felt",
    "give_finite",
    "give_had",
    "give_label",
    "give_list",
    "give_main",
    "give_negation",
    "give_origin",
    "give_pair",
    "give_passive",
    "parts_of",
    "turn_around",
]

_FINITE = frozenset({"VBD", "VBZ", "VBP"})
WHERE = frozenset({"in", "near", "at", "outside", "around", "on", "inside", "off"})


def give_origin(tokens: list[Token], place: int) -> None:
    """Hang "from Y" of "fired at a post in X from Y" on the verb."""
    before = place - 1
    if before < 0 or place >= len(tokens) or tokens[before].text.lower() != "from":
        return
    noun = tokens[tokens[before].head]
    words = word_lists("events", "words")
    sites = words["area"] | words["site"] - words["units"]
    if noun.pos not in {"NOUN", "PROPN"} or noun.lemma.lower() not in sites:
        return
    verb = first_over(tokens, tokens[before].head, lambda i: tokens[i].pos == "VERB")
    if verb is not None and tokens[verb].lemma.lower() in words["fired_from"]:
        tokens[before] = replace(tokens[before], head=verb)


def give_pair(tokens: list[Token], index: int, sentence: Sentence) -> None:
    """Join "Y" of "clashed in X and Y areas" to X: no noun is joined to a verb."""
    token = tokens[index]
    verb = token.head
    if token.dep != deps.CONJUNCT or token.pos not in {"NOUN", "PROPN"} or verb >= index:
        return
    first = next((i for i in range(index - 1, verb, -1) if tokens[i].pos == "CCONJ"), 0)
    before = tokens[first - 1] if first > verb + 1 else None
    if tokens[verb].pos != "VERB" or before is None or before.dep != deps.PREP_OBJECT:
        return
    counted = parts_of(tokens, index, sentence.last, (deps.NUMBER,))
    if not counted and not parts_of(tokens, index, sentence.last, deps.SUBJECTS):
        tokens[index] = replace(token, head=first - 1)  # not "killed 2 in X and 3 men in Y"


def give_main(tokens: list[Token], index: int, last: int) -> None:
    """Join "evacuated them" of "found bodies of men who fell, and evacuated them" to "found".

    A comma parts it from the clause about the men, and "them" are not those who did it.
    """
    token = tokens[index]
    clause = tokens[token.head]
    if token.dep != deps.CONJUNCT or clause.dep != deps.RELATIVE or token.tag != clause.tag:
        return
    joined = [i for i in range(token.head, index) if tokens[i].pos == "CCONJ"]
    parted = bool(joined) and tokens[joined[-1] - 1].text == ","
    things = parts_of(tokens, index, last, (deps.OBJECT,))
    if not parted or not any(tokens[i].pos == "PRON" for i in things):
        return
    verb = first_over(tokens, clause.head, lambda i: tokens[i].tag == token.tag)
    if verb is not None and verb < index:
        tokens[index] = replace(token, head=verb)


def give_passive(tokens: list[Token], index: int, last: int) -> None:
    """Make the pilot of "a pilot taken hostage by rebels" the one to whom it was done."""
    token = tokens[index]
    if token.tag != "VBN" or parts_of(tokens, index, last, deps.AUXILIARIES):
        return
    if not parts_of(tokens, index, last, (deps.AGENT,)):
        return
    for noun in parts_of(tokens, index, last, (deps.SUBJECT,)):
        tokens[noun] = replace(tokens[noun], dep=deps.PASSIVE_SUBJECT)


def give_aside(tokens: list[Token], index: int, last: int) -> None:
    """Hang "in May" of "although X won in May, the war goes on" on "won", where it stands."""
    token = tokens[index]
    main = token.head
    if token.dep != deps.PREP or main <= index:
        return
    clauses = parts_of(tokens, main, last, (deps.ADVERBIAL,))
    asides = [v for v in clauses if v < index and parts_of(tokens, v, last, (deps.MARKER,))]
    commas = [i for i in range(index, main) if tokens[i].text == ","]
    if asides and commas and not any(t.text == "," for t in tokens[asides[-1] : index]):
        tokens[index] = replace(token, head=asides[-1])


def give_finite(tokens: list[Token], index: int, last: int) -> None:
    """Make "hit" of "said X hit members of Y" a verb, where it is taken for an adjective.

    So, too, "buried" of "a slide buried houses": the noun before it has an article of its own.
    """
    token = tokens[index]
    if token.tag not in {"VBD", "VBN"} or token.dep not in deps.PREMODIFIERS or token.head <= index:
        return
    thing, before = tokens[token.head], tokens[index - 1]
    if thing.pos not in {"NOUN", "PROPN"}:
        return
    beside = before.head == token.head and before.dep in {deps.NOUN_MODIFIER, deps.COMPOUND}
    if beside and parts_of(tokens, index - 1, last, (deps.DETERMINER,)):
        tokens[index - 1] = replace(before, dep=deps.SUBJECT, head=index)
    if not parts_of(tokens, index, last, deps.SUBJECTS):
        return
    root = thing.head == token.head
    over = index if root else thing.head
    tokens[index] = replace(token, pos="VERB", dep="ROOT" if root else thing.dep, head=over)
    tokens[token.head] = replace(thing, dep=deps.OBJECT, head=index)
    for i in parts_of(tokens, token.head, last, (deps.PREP, deps.MARKER)):
        away = tokens[i].dep == deps.MARKER or tokens[i].text in WHERE
        tokens[i] = replace(tokens[i], head=index) if away else tokens[i]


def parts_of(tokens: list[Token], head: int, last: int, deps: Collection[str]) -> list[int]:
    """Return what hangs on a word of a sentence that ends at `last`, of these kinds."""
    below = dependents(tokens, head)
    if not below:
        return []
    near = range(max(0, head - 60), min(last, head + 60))
    return [i for i in below if i in near and i != head and tokens[i].dep in deps]


def give_felt(tokens: list[Token], index: int) -> None:
    """Make "shaking" what is felt in "felt moderate shaking", where only "moderate" is taken so."""
    token = tokens[index]
    how = tokens[index - 1]
    verb = how.head
    loose = token.dep in (deps.OPEN_CLAUSE, deps.ADVERBIAL) and token.head in (index - 1, verb)
    told = loose and token.tag == "VBG"
    feels = tokens[verb].lemma.lower() in word_lists("events", "grammar")["perceiving"]
    if told and feels and how.dep == deps.COMPLEMENT:
        tokens[index] = replace(token, dep=deps.OBJECT, head=verb)
        tokens[index - 1] = replace(how, dep=deps.ADJECTIVE, head=index)


def give_list(tokens: list[Token], index: int, last: int) -> None:
    """Join Y to X in "X, Y, Z, U and V": names in a row are no other words for the first."""
    token = tokens[index]
    if token.dep != deps.APPOSITION or token.pos != "PROPN" or tokens[token.head].pos != "PROPN":
        return
    names, at = 0, index
    while more := [i for i in parts_of(tokens, at, last, (deps.CONJUNCT,))[:1] if i > at]:
        if tokens[more[0]].pos != "PROPN":
            break
        names, at = names + 1, more[0]
    between = {t.text for t in tokens[index + 1 : at] if t.pos in {"PUNCT", "CCONJ"}}
    if names > 1 and "," in between and len(between) > 1:
        tokens[index] = replace(token, dep=deps.CONJUNCT)


def give_counted(tokens: list[Token], index: int, last: int) -> None:
    """Hang "from X" of "evacuated 80 wounded from X" on "evacuated": the wounded are a noun."""
    token, number = tokens[index], tokens[index - 1]
    counted = token.tag == "VBN" and token.dep == deps.NOUN_CLAUSE and token.head == index - 1
    if not counted or number.pos != "NUM" or number.dep != deps.OBJECT:
        return
    if tokens[number.head].lemma.lower() in word_lists("events", "words")["removing"]:
        for part in parts_of(tokens, index, last, (deps.PREP,)):
            tokens[part] = replace(tokens[part], head=number.head)


def give_back(tokens: list[Token], index: int, last: int) -> None:
    """Hang "killing two" of "shelled X, the army said, killing two" on "shelled".

    So, too, "near X" after such a comma; not "adding that", which goes on with what is said.
    """
    token, said = tokens[index], tokens[index].head
    speech = word_lists("events", "words")["speech"]
    if said >= index or tokens[said].lemma.lower() not in speech:
        return
    clause = token.dep == deps.ADVERBIAL and token.tag == "VBG"
    where = token.dep == deps.PREP and token.lemma.lower() in WHERE
    if not (clause or where) or token.lemma.lower() in speech | _words("going_on"):
        return
    commas = [i for i in range(said + 1, index) if tokens[i].text == ","]
    if not commas or any(tokens[i].pos in {"VERB", "AUX"} for i in range(commas[-1], index)):
        return
    told = [i for i in parts_of(tokens, said, last, (deps.CONTENT,)) if i < said]
    if tokens[said].dep == deps.PARATAXIS and tokens[said].head < said:
        told.append(tokens[said].head)
    who = parts_of(tokens, said, last, deps.SUBJECTS)
    if told and (not who or told[-1] < who[-1]) and tokens[told[-1]].pos in {"VERB", "AUX"}:
        tokens[index] = replace(token, head=told[-1])


def give_label(tokens: list[Token], index: int) -> None:
    """Part "Gangs in X" of "Gangs in X: police storm a market" from the verb."""
    token = tokens[index]
    if token.dep not in deps.SUBJECTS or token.head <= index:
        return
    between = range(index + 1, token.head)
    colons = [i for i in between if tokens[i].text == ":"]
    later = (i for i in between if tokens[i].dep in deps.SUBJECTS and tokens[i].head == token.head)
    if colons and any(i > colons[-1] for i in later):
        tokens[index] = replace(token, dep=deps.PARATAXIS)


def give_had(tokens: list[Token], index: int, last: int) -> None:
    """Read "villagers had their throats cut by men" as what was done to the villagers."""
    verb, having = tokens[index], tokens[index].head
    had = tokens[having]
    if verb.tag != "VBN" or verb.dep != deps.CONTENT:
        return
    if had.lemma.lower() not in _words("undergoing"):
        return
    own = [i for i in parts_of(tokens, index, last, deps.SUBJECTS) if having < i < index]
    if not any(parts_of(tokens, i, last, (deps.POSSESSOR,)) for i in own):
        return
    whole = having if had.head != having else index
    for number in range(max(0, having - 60), min(last, having + 60)):
        token = tokens[number]
        if token.head == having and number not in {index, having}:
            dep = deps.PASSIVE_SUBJECT if token.dep == deps.SUBJECT else token.dep
            tokens[number] = replace(token, head=index, dep=dep)
        elif number in own:
            tokens[number] = replace(token, dep=deps.OBJECT)
    head = index if whole == index else had.head
    tokens[index] = replace(verb, head=head, dep=had.dep)
    tokens[having] = replace(had, head=index, dep=deps.PASSIVE_AUXILIARY)


def give_negation(tokens: list[Token], index: int, last: int) -> None:
    """Make "not killed" of "troops not killed in the blast fought" say which troops are meant.

    The verb after it is then the main one; elsewhere "not" goes to the participle it precedes.
    """
    token = tokens[index]
    at = index + 1
    if token.dep != deps.NEGATION or at >= last or tokens[at].tag != "VBN":
        return
    verb, before = tokens[at], tokens[index - 1]
    helped = parts_of(tokens, at, last, deps.AUXILIARIES)
    later = [i for i in parts_of(tokens, at, last, (deps.CONJUNCT,)) if tokens[i].tag in _FINITE]
    if helped or before.head != at or before.dep not in deps.SUBJECTS or not later:
        if token.head != at and not helped and verb.dep == deps.NOUN_CLAUSE:
            tokens[index] = replace(token, head=at)
        return
    if any(t.pos == "CCONJ" for t in tokens[at : later[0]]):
        return
    turn_around(tokens, index - 1, at, later[0])


def turn_around(tokens: list[Token], noun: int, clause: int, main: int) -> None:
    """Make a clause describe a noun, and another verb the one whose subject the noun is."""
    over = tokens[clause]
    head = main if over.head == clause else over.head
    tokens[main] = replace(tokens[main], dep=over.dep, head=head)
    tokens[clause] = replace(over, tag="VBN", dep=deps.NOUN_CLAUSE, head=noun)
    passive = any(t.head == main and t.dep == deps.PASSIVE_AUXILIARY for t in tokens[clause:main])
    dep = deps.PASSIVE_SUBJECT if passive else deps.SUBJECT
    tokens[noun] = replace(tokens[noun], dep=dep, head=main)


def _words(name: str) -> frozenset[str]:
    return word_lists("text", "reattach")[name]
