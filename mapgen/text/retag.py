"""Words that a parser took for another part of speech than they are."""

from dataclasses import replace

from mapgen.model import Token
from mapgen.text import deps
from mapgen.text.charges import is_charge
from mapgen.text.reattach import parts_of
from mapgen.text.words import word_lists

__all__ = ["retag"]

_FINITE = frozenset({"VBD", "VBZ", "VBP"})
_OF_CLAUSES = frozenset({deps.PREP, deps.ADVERB, deps.ADVERBIAL, deps.PUNCTUATION})
_LEAD = 40  # words of a sentence before its verb


def retag(tokens: list[Token], index: int, last: int) -> None:
    """Put right what a word of a sentence that ends at `last` is taken for."""
    _give_thing(tokens, index, last)
    _give_blow(tokens, index, last)
    _give_struck(tokens, index, last)
    _give_verb(tokens, index, last)
    _give_doing(tokens, index, last)
    _give_deployed(tokens, index, last)
    _give_done(tokens, index, last)
    _give_dead(tokens, index, last)
    _give_harmed(tokens, index, last)


def _give_thing(tokens: list[Token], index: int, last: int) -> None:
    """Make a noun of "offensive" in "launched offensive against X", and of "Military" there."""
    token = tokens[index]
    if token.tag != "JJ" or token.lemma.lower() not in _words("nouns"):
        return
    if token.dep in deps.SUBJECTS:
        tokens[index] = replace(token, pos="NOUN", tag="NN")
        return
    verb = token.head
    said = token.dep in {deps.PREDICATE, deps.COMPLEMENT} and tokens[verb].lemma.lower() != "be"
    if said and not parts_of(tokens, verb, last, (deps.OBJECT,)):
        tokens[index] = replace(token, pos="NOUN", tag="NN", dep=deps.OBJECT)


def _give_blow(tokens: list[Token], index: int, last: int) -> None:
    """Make a noun of "airstrikes" in "coalition airstrikes hit X" and "wildfires in X have"."""
    token, after = tokens[index], tokens[index].head
    if token.tag != "VBZ" or token.text.lower() not in _words("blows"):
        return
    beside = after == index + 1 or (after > index and token.dep in deps.SUBJECTS)
    if not beside or after >= last or tokens[after].tag not in _FINITE | {"VBN"}:
        return
    for owner in parts_of(tokens, index, last, deps.SUBJECTS):
        dep = deps.ADJECTIVE if tokens[owner].tag == "JJ" else deps.COMPOUND
        tokens[owner] = replace(tokens[owner], dep=dep)
    lemma = token.text.lower().removesuffix("s")
    tokens[index] = replace(token, pos="NOUN", tag="NNS", lemma=lemma, dep=deps.SUBJECT)
    if tokens[after].tag == "VBN" and not parts_of(tokens, after, last, deps.AUXILIARIES):
        tokens[after] = replace(tokens[after], tag="VBD")


def _give_struck(tokens: list[Token], index: int, last: int) -> None:
    """Make the main verb of "killed" in "Regime airstrikes killed ten men", read as its clause."""
    blow, verb = tokens[index], index + 1
    if blow.head != index or blow.text.lower() not in _words("blows") or verb >= last:
        return
    hung = tokens[verb].head == index and tokens[verb].tag in {"VBN", "VBD"}
    passive = parts_of(tokens, verb, last, (deps.AGENT, *deps.AUXILIARIES))
    if not hung or passive or not parts_of(tokens, verb, last, (deps.OBJECT,)):
        return
    for part in range(max(0, index - _LEAD), last):
        if tokens[part].head != index or part in {index, verb}:
            continue
        if part < index and tokens[part].dep in deps.SUBJECTS:
            tokens[part] = replace(tokens[part], dep=deps.COMPOUND)
        elif part > verb or tokens[part].dep in _OF_CLAUSES:
            tokens[part] = replace(tokens[part], head=verb)
    lemma = blow.text.lower().removesuffix("s")
    as_noun = replace(blow, pos="NOUN", tag="NNS", lemma=lemma)
    tokens[index] = replace(as_noun, dep=deps.SUBJECT, head=verb)
    tokens[verb] = replace(tokens[verb], pos="VERB", tag="VBD", dep="ROOT", head=verb)


def _give_verb(tokens: list[Token], index: int, last: int) -> None:
    """Make a verb of "control" in "Armed factions control most of X" and "if they attack X"."""
    token = tokens[index]
    clause = parts_of(tokens, index, last, (deps.MARKER,)) and token.dep == deps.ADVERBIAL
    if token.tag not in {"NN", "NNS"} or not (token.head == index or clause):
        return
    who = [i for i in parts_of(tokens, index, last, (deps.SUBJECT,)) if i < index]
    what = [i for i in parts_of(tokens, index, last, (deps.OBJECT,)) if i > index]
    helped = parts_of(tokens, index, last, (deps.DETERMINER, *deps.AUXILIARIES))
    if len(who) == 1 and what and not helped and tokens[who[0]].pos in {"NOUN", "PROPN"}:
        lemma = token.text.lower() if token.tag == "NN" else token.lemma.lower()
        tag = "VBP" if token.tag == "NN" else "VBZ"
        tokens[index] = replace(token, pos="VERB", tag=tag, lemma=lemma)


def _give_doing(tokens: list[Token], index: int, last: int) -> None:
    """Make a noun of "shelling" in "came under shelling from X" and "heard shelling", bare."""
    token = tokens[index]
    hearing = word_lists("events", "grammar")["perceiving"]
    heard = token.dep == deps.OPEN_CLAUSE and token.head == index - 1
    heard = heard and tokens[token.head].lemma.lower() in hearing
    led = token.dep in {deps.PREP_CLAUSE, deps.PREP_OBJECT}
    if token.tag != "VBG" or not (led or heard):
        return
    named = token.text.lower() in _words("doings") and not is_charge(tokens, index)
    if named and not parts_of(tokens, index, last, deps.OBJECTS):
        lemma = token.text.lower()
        dep = deps.OBJECT if heard else deps.PREP_OBJECT
        tokens[index] = replace(token, pos="NOUN", tag="NN", lemma=lemma, dep=dep)


def _give_deployed(tokens: list[Token], index: int, last: int) -> None:
    """Make the main verb of "deployed" in "Troops deployed on Friday more guns to X"."""
    verb, who = tokens[index], tokens[index].head
    if verb.tag != "VBN" or verb.dep != deps.NOUN_CLAUSE or tokens[who].head != who:
        return
    if parts_of(tokens, index, last, (deps.AGENT, deps.OBJECT)) or who > index:
        return
    what = [i for i in parts_of(tokens, who, last, (deps.APPOSITION,)) if i > index]
    if not what or any(t.text in {",", ":", "("} for t in tokens[index : what[0]]):
        return
    tokens[index] = replace(verb, tag="VBD", dep="ROOT", head=index)
    tokens[who] = replace(tokens[who], dep=deps.SUBJECT, head=index)
    tokens[what[0]] = replace(tokens[what[0]], dep=deps.OBJECT, head=index)


def _give_done(tokens: list[Token], index: int, last: int) -> None:
    """Make the main verb of "targeted" in "Troops targeted militia posts": it has a subject.

    What only describes a thing has none: "targeted posts".
    """
    verb, thing = tokens[index], tokens[index].head
    if verb.tag != "VBN" or verb.dep not in deps.PREMODIFIERS or thing < index:
        return
    if not any(i < index for i in parts_of(tokens, index, last, deps.SUBJECTS)):
        return
    over = tokens[thing]
    root = over.head == thing
    for part in range(max(0, index - _LEAD), index):
        if tokens[part].head == thing:
            tokens[part] = replace(tokens[part], head=index)
    tokens[index] = replace(verb, tag="VBD", dep=over.dep, head=index if root else over.head)
    tokens[thing] = replace(over, dep=deps.OBJECT, head=index)


def _give_dead(tokens: list[Token], index: int, last: int) -> None:
    """Hang "dead" of "shot dead two soldiers" and "left two soldiers dead" on the verb."""
    token, verb = tokens[index], index - 1
    who = parts_of(tokens, index, last, deps.SUBJECTS)
    left = token.dep == deps.CONTENT and token.pos == "ADJ" and token.head < index
    left = left and not parts_of(tokens, index, last, (*deps.AUXILIARIES, deps.MARKER))
    left = left and tokens[token.head].lemma.lower() in _words("leaving")
    if left and who and token.lemma.lower() in _words("ends"):
        tokens[index] = replace(token, dep=deps.PREDICATE)
        tokens[who[0]] = replace(tokens[who[0]], dep=deps.OBJECT, head=token.head)
        return
    if verb < 0 or token.dep != deps.ADJECTIVE or token.lemma.lower() not in _words("ends"):
        return
    whom = tokens[token.head]
    if tokens[verb].pos == "VERB" and (whom.dep, whom.head) == (deps.OBJECT, verb):
        tokens[index] = replace(token, dep=deps.PREDICATE, head=verb)


def _give_harmed(tokens: list[Token], index: int, last: int) -> None:
    """Read "an officer who killed in the blast" as one who was killed: nobody is said to be."""
    verb = tokens[index]
    if verb.tag != "VBD" or verb.dep != deps.RELATIVE or verb.text.lower() not in _words("harmed"):
        return
    who = parts_of(tokens, index, last, (deps.SUBJECT,))
    others = parts_of(tokens, index, last, (deps.OBJECT, deps.AUXILIARY))
    led = [tokens[i].text.lower() for i in parts_of(tokens, index, last, (deps.PREP,))]
    if len(who) == 1 and tokens[who[0]].tag == "WP" and not others and "in" in led:
        tokens[index] = replace(verb, tag="VBN")
        tokens[who[0]] = replace(tokens[who[0]], dep=deps.PASSIVE_SUBJECT)


def _words(name: str) -> frozenset[str]:
    return word_lists("text", "retag")[name]
