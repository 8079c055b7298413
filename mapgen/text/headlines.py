"""Headlines in the present tense: their deeds, which a parser takes for things."""

from dataclasses import replace

from mapgen.model import Token
from mapgen.text import deps
from mapgen.text.reattach import parts_of
from mapgen.text.upward import first_over
from mapgen.text.words import word_lists

__all__ = ["give_headline", "give_next_deed"]

_FINITE = frozenset({"VBD", "VBZ", "VBP"})
_NAMES = frozenset({"NOUN", "PROPN"})
_BEFORE_A_THING = frozenset({"NOUN", "PROPN", "ADJ", "NUM"})
_ENDS = {"VBP": ("",), "VBZ": ("s", "es")}  # of a verb in the present tense
_BESIDE = (deps.NUMBER, deps.NOUN_AS_ADVERB, deps.APPOSITION, deps.UNCLEAR)


def give_headline(tokens: list[Token], index: int, last: int) -> None:
    """Make "abduct" of "Bandits abduct 30 in X" the verb that a headline has.

    So, too, "strike" of "Workers strike in X", and "shells" of "Army shells market in X": where
    they describe a thing, nouns are not in the plural.
    """
    at = index + 1
    if at >= last or tokens[index].pos not in _NAMES:
        return
    _give_many(tokens, index, at)
    who, verb = tokens[index], tokens[at]
    if who.tag == "NNS" and (who.dep, who.head, verb.tag) == (deps.COMPOUND, at, "VBP"):
        if not parts_of(tokens, at, last, deps.SUBJECTS):
            tokens[index] = replace(who, dep=deps.SUBJECT)  # "Nurses strike in X"
        return
    if verb.tag in _ENDS and verb.dep in deps.PREMODIFIERS and who.head == at:
        if who.dep == deps.SUBJECT and not parts_of(tokens, at, last, (deps.OBJECT,)):
            _give_acts(tokens, index, last, verb.tag, verb.lemma)  # "RSF attacks hospital"
        return
    if verb.pos not in _NAMES:
        return
    words = word_lists("events", "headlines")
    plural = verb.text.lower() in words["verbs"] and who.text.lower() in words["who"]
    if plural and _is_doer(tokens, index, at):
        _give_acts(tokens, index, last, "VBP", verb.text.lower())
        return
    stems = (verb.text.lower()[: -len(end)] for end in _ENDS["VBZ"] if verb.tag == "NNS")
    lemma = next((stem for stem in stems if stem in words["verbs"]), "")
    if lemma and _is_force(who) and verb.dep in deps.PREMODIFIERS and who.dep == deps.COMPOUND:
        _give_acts(tokens, index, last, "VBZ", lemma)


def _give_many(tokens: list[Token], index: int, at: int) -> None:
    """Make a common noun of "Guerrillas", which a headline begins with as with a name."""
    who, verb = tokens[index], tokens[at].text.lower()
    words, word = word_lists("events", "headlines"), who.text.lower()
    if who.tag not in {"NNP", "NNPS", "NN"} or word not in words["who"]:
        return
    one = word.removesuffix("s")
    if one != word and verb in words["verbs"] and _is_force(replace(who, text=one, lemma=one)):
        tokens[index] = replace(who, pos="NOUN", tag="NNS", lemma=one)


def _is_doer(tokens: list[Token], who: int, verb: int) -> bool:
    """Tell who acts, be they taken for a part of a name: "Guerrillas attack base"."""
    token, deed = tokens[who], tokens[verb]
    if token.dep == deps.SUBJECT:
        return token.head == verb and (deed.head == verb or deed.dep in deps.PREMODIFIERS)
    return token.dep in deps.PREMODIFIERS and token.head in {verb, _thing(tokens, verb)}


def _thing(tokens: list[Token], verb: int) -> int:
    """Return "attacks" over "repel" of "Troops repel multiple attacks", all taken for one name."""
    over = tokens[verb].head
    while over > verb and tokens[over].dep in deps.PREMODIFIERS and tokens[over].head > over:
        over = tokens[over].head
    return over


def _is_force(token: Token) -> bool:
    """Tell "Army" and "RSF" from "Paris" of "Paris attacks suspect"."""
    forces = word_lists("events", "forces")
    letters = token.text.isupper() and len(token.text) > 1
    return letters or token.lemma.lower() in forces["armed-groups"] | forces["security"]


def _give_acts(tokens: list[Token], index: int, last: int, tag: str, lemma: str) -> None:
    """Make a verb of the word after those who act, and an object of what they do it to."""
    at = index + 1
    verb, over = tokens[at], _thing(tokens, at)
    named = verb.dep in deps.PREMODIFIERS and over > at  # "gunmen storm market"
    only = lemma in _words("deeds") and tokens[over].lemma.lower() in _words("things")
    if named and (only or tokens[over].pos == "VERB"):
        return  # "police bomb squad"
    later = over if verb.dep in deps.SUBJECTS and over != at else None
    if named and tokens[over].dep in deps.SUBJECTS:
        later = tokens[over].head
        if not any(t.text == "," for t in tokens[over:later]):
            return  # "Army attacks trial opens"
    tokens[index] = replace(tokens[index], dep=deps.SUBJECT, head=at)
    for part in range(max(0, index - 4), index):
        if tokens[part].head in {at, over} and tokens[part].dep in deps.PREMODIFIERS:
            tokens[part] = replace(tokens[part], head=index)
    thing = over if named else None
    dep, head = _place_of(tokens, at, thing, later)
    tokens[at] = replace(verb, pos="VERB", tag=tag, lemma=lemma, dep=dep, head=head)
    if later is not None:  # "Bandits abduct 30, burn houses"
        tokens[later] = replace(tokens[later], dep=deps.CONJUNCT, head=at)
    thing = _beside(tokens, at, last) if thing is None else thing
    if thing is not None:
        tokens[thing] = replace(tokens[thing], dep=deps.OBJECT, head=at)


def _place_of(
    tokens: list[Token], verb: int, thing: int | None, later: int | None
) -> tuple[str, int]:
    """Return how a verb hangs in its sentence, and on what, where it is the first of a headline."""
    if later is not None:
        root = tokens[later].head == later
        return ("ROOT", verb) if root else (tokens[later].dep, tokens[later].head)
    if thing is None:
        root = tokens[verb].head == verb
        return ("ROOT", verb) if root else (tokens[verb].dep, tokens[verb].head)
    root = tokens[thing].head == thing
    return ("ROOT", verb) if root else (deps.ADVERBIAL, tokens[thing].head)


def _beside(tokens: list[Token], verb: int, last: int) -> int | None:
    """Return "Tikrit" of "Commandos storm Tikrit" and "30" of "Bandits abduct 30", but no day."""
    times = word_lists("text", "attachment")["times"]
    for noun in (i for i in parts_of(tokens, verb, last, _BESIDE) if i > verb):
        between = tokens[verb + 1 : noun]
        near = noun < verb + 3 or tokens[noun].dep != deps.NUMBER
        if near and all(t.pos in _BEFORE_A_THING for t in between):
            return noun if tokens[noun].lemma.lower() not in times else None
    return None


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
