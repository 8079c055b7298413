"""Phrases that a parser attached to the wrong noun or clause of their sentence."""

from dataclasses import replace

from mapgen.model import Token
from mapgen.text import deps
from mapgen.text.clauses import give_clause
from mapgen.text.reattach import WHERE, parts_of
from mapgen.text.upward import upward
from mapgen.text.words import word_lists

__all__ = ["attach"]

_FINITE = frozenset({"VBD", "VBZ", "VBP"})
_NAMES = frozenset({"NOUN", "PROPN"})
_CLAUSE = frozenset({"VBG", "VBD", "VBN"})  # the verb of a clause without a word that joins it


def attach(tokens: list[Token], index: int, last: int) -> None:
    """Attach a word of a sentence that ends at `last` to what it belongs to."""
    _give_second(tokens, index, last)
    _give_unit(tokens, index, last)
    _give_when(tokens, index)
    _give_between(tokens, index, last)
    _give_held(tokens, index)
    _give_found(tokens, index)
    _give_day(tokens, index, last)
    _give_late_verb(tokens, index, last)
    give_clause(tokens, index, last)
    _give_dated(tokens, index, last)
    _give_bare_deed(tokens, index, last)
    _give_who(tokens, index, last)
    _give_headline(tokens, index, last)


def _give_second(tokens: list[Token], index: int, last: int) -> None:
    """Hang "of Y" of "the army and fighters of Y" on the fighters.

    "Soldiers and officers of Y", of whom neither has words of its own, are both Y's.
    """
    token, first = tokens[index], tokens[index].head
    if token.dep != deps.PREP or token.lemma.lower() not in {"of", "from"} or first > index - 3:
        return
    joined = [i for i in parts_of(tokens, first, last, (deps.CONJUNCT,)) if i == index - 1]
    own = (*deps.PREMODIFIERS, deps.DETERMINER, deps.POSSESSOR)
    if not joined or tokens[first].pos not in _NAMES or tokens[joined[0]].pos not in _NAMES:
        return
    lists = word_lists("events", "forces")
    bands = lists["armed-groups"] | lists["security"]
    if tokens[joined[0]].lemma.lower() not in bands | word_lists("events", "words")["groups_of"]:
        return  # "the bombardment and destruction of X"
    known = tokens[first].lemma.lower() in _words("forces")
    before = [i for i in parts_of(tokens, first, last, own) if i < first]
    if not (known or before) or parts_of(tokens, joined[0], last, (deps.DETERMINER,)):
        return
    tokens[index] = replace(token, head=joined[0])


def _give_unit(tokens: list[Token], index: int, last: int) -> None:
    """Hang "from the 5th Brigade" of "killed two soldiers from the 5th Brigade" on the soldiers."""
    token, man = tokens[index], tokens[index - 1]
    led = token.dep == deps.PREP and token.lemma.lower() in {"of", "from"}
    if not led or man.head != token.head or man.dep not in {deps.OBJECT, deps.PASSIVE_SUBJECT}:
        return
    lists = word_lists("events", "forces")
    armed = man.lemma.lower() in lists["armed-groups"] | lists["security"] | _words("members")
    units = parts_of(tokens, index, last, (deps.PREP_OBJECT,))
    if armed and any(tokens[i].lemma.lower() in _words("units") for i in units):
        tokens[index] = replace(token, head=index - 1)


def _give_when(tokens: list[Token], index: int) -> None:
    """Hang "in X" of "heard since dawn in X" on the verb: no day is in a town."""
    token, when = tokens[index], tokens[tokens[index].head]
    led = tokens[when.head]
    if token.dep != deps.PREP or token.lemma.lower() not in WHERE or token.head > index:
        return
    if when.lemma.lower() not in _words("times"):
        return
    if when.dep == deps.PREP_OBJECT and led.dep == deps.PREP and led.head < index:
        tokens[index] = replace(token, head=led.head)
    elif when.dep == deps.NOUN_AS_ADVERB:
        tokens[index] = replace(token, head=when.head)


def _give_found(tokens: list[Token], index: int) -> None:
    """Hang "found" of "bodies of men killed by rebels found in X" on the bodies.

    What the rebels did is told of them; who is found after it are those whom it was done to.
    """
    token, doer = tokens[index], tokens[tokens[index].head]
    by = tokens[doer.head]
    if token.dep not in deps.NOUN_CLAUSES or token.tag not in {"VBN", "VBD"}:
        return
    if token.lemma.lower() not in _words("found") or (doer.dep, by.dep) != (
        deps.PREP_OBJECT,
        deps.AGENT,
    ):
        return
    whom = tokens[by.head].head
    if tokens[by.head].dep not in deps.NOUN_CLAUSES or whom >= index:
        return
    of = tokens[tokens[whom].head]
    if tokens[whom].dep == deps.PREP_OBJECT and of.lemma == "of":
        whom = of.head
    tokens[index] = replace(token, head=whom, dep=deps.NOUN_CLAUSE)


def _give_held(tokens: list[Token], index: int) -> None:
    """Hang "in X" of "positions of the Hawks in X" on the positions."""
    token, name = tokens[index], tokens[tokens[index].head]
    if token.dep != deps.PREP or token.lemma.lower() not in WHERE or name.pos != "PROPN":
        return
    of = tokens[name.head]
    held = tokens[of.head]
    led = name.dep == deps.PREP_OBJECT and of.lemma.lower() == "of" and of.head < token.head < index
    if led and held.lemma.lower() in _words("held"):
        tokens[index] = replace(token, head=of.head)


def _give_who(tokens: list[Token], index: int, last: int) -> None:
    """Hang "who fired" of "police in X, Y, who fired" on the police: no town is anybody."""
    token = tokens[index]
    if token.dep != deps.RELATIVE or tokens[token.head].pos != "PROPN":
        return
    who = parts_of(tokens, index, last, (deps.SUBJECT,))
    if not who or tokens[who[0]].text.lower() != "who":
        return
    at, inside = token.head, False
    for over in upward(tokens, token.head):
        if tokens[at].pos == "NOUN":
            break
        if tokens[at].dep == deps.PREP_OBJECT and tokens[over].lemma.lower() in WHERE:
            inside = True
        elif tokens[at].dep not in (deps.APPOSITION, deps.PREP):
            break
        at = over
    if inside and tokens[at].pos == "NOUN" and at < token.head:
        tokens[index] = replace(token, head=at)


def _give_day(tokens: list[Token], index: int, last: int) -> None:
    """Hang "the day before" and "on X" of "after their raid the day before on X" on the raid."""
    token = tokens[index]
    if token.dep != deps.NOUN_AS_ADVERB or token.head > index:
        return
    first = min([index, *parts_of(tokens, index, index, (deps.DETERMINER,))])
    deed = first - 1
    if deed <= token.head or tokens[deed].lemma.lower() not in _words("deeds"):
        return
    tokens[index] = replace(token, head=deed)
    for part in parts_of(tokens, token.head, last, (deps.PREP,)):
        if part > index and not any(t.pos in {"PUNCT", "CCONJ"} for t in tokens[index:part]):
            tokens[part] = replace(tokens[part], head=deed)


def _give_between(tokens: list[Token], index: int, last: int) -> None:
    """Make Y of "Fighting between X and Y resumed" one who fought, not what resumed."""
    token, deed = tokens[index], tokens[index].head
    sides = parts_of(tokens, index, last, (deps.PREP_OBJECT,))
    if token.lemma.lower() != "between" or len(sides) != 1 or deed > index:
        return
    if parts_of(tokens, sides[0], last, (deps.CONJUNCT,)):
        return
    for verb in parts_of(tokens, deed, last, (deps.CONJUNCT,)):
        who = [i for i in parts_of(tokens, verb, last, (deps.SUBJECT,)) if sides[0] < i < verb]
        joint = [i for i in range(sides[0] + 1, who[0]) if tokens[i].text == "and"] if who else []
        if not joint or tokens[verb].tag not in _FINITE:
            continue
        over = tokens[deed]
        head = verb if over.head == deed else over.head
        tokens[verb] = replace(tokens[verb], dep=over.dep, head=head)
        tokens[deed] = replace(over, dep=deps.SUBJECT, head=verb)
        tokens[who[0]] = replace(tokens[who[0]], dep=deps.CONJUNCT, head=sides[0])
        tokens[joint[-1]] = replace(tokens[joint[-1]], head=sides[0])
        return


def _give_late_verb(tokens: list[Token], index: int, last: int) -> None:
    """Make "clashed" the main verb of "soldiers patrolling X clashed with rebels".

    So, too, "were removed" of "barricades put up in X by residents were removed".
    """
    clause = tokens[index]
    if clause.tag not in _CLAUSE or clause.dep in {deps.NOUN_CLAUSE, deps.ADVERBIAL}:
        return
    who = [i for i in parts_of(tokens, index, last, deps.SUBJECTS) if i < index]
    helped = parts_of(tokens, index, last, deps.AUXILIARIES)
    if helped or len(who) != 1 or tokens[who[0]].pos not in _NAMES:
        return
    later = (*deps.NOUN_CLAUSES, deps.OPEN_CLAUSE, deps.CONTENT, deps.CONJUNCT, deps.UNCLEAR)
    done = clause.tag != "VBG"
    if done and parts_of(tokens, index, last, deps.OBJECTS):
        return
    wanted = (*later, deps.ADVERBIAL) if done else later
    main = [i for i in parts_of(tokens, index, last, wanted) if i > index]
    main = [i for i in main if _is_finite(tokens, i, last, helped=done)]
    if not main or parts_of(tokens, main[0], last, (*deps.SUBJECTS, deps.MARKER)):
        return
    if any(t.pos in {"CCONJ", "PUNCT"} for t in tokens[index : main[0]]):
        return
    noun, verb = who[0], main[0]
    head = verb if clause.head == index else clause.head
    passive = bool(parts_of(tokens, verb, last, (deps.PASSIVE_AUXILIARY,)))
    tokens[verb] = replace(tokens[verb], dep=clause.dep, head=head)
    tokens[index] = replace(clause, tag="VBN" if done else "VBG", dep=deps.NOUN_CLAUSE, head=noun)
    dep = deps.PASSIVE_SUBJECT if passive else deps.SUBJECT
    tokens[noun] = replace(tokens[noun], dep=dep, head=verb)


def _is_finite(tokens: list[Token], verb: int, last: int, *, helped: bool) -> bool:
    """Tell a verb that can stand alone; `helped`, only one with "was", "have" or their like."""
    if tokens[verb].pos not in {"VERB", "AUX"}:
        return False
    if not helped and tokens[verb].tag in _FINITE:
        return True
    helpers = parts_of(tokens, verb, last, deps.AUXILIARIES)
    return helped and any(tokens[i].tag in _FINITE for i in helpers)


def _give_dated(tokens: list[Token], index: int, last: int) -> None:
    """Make "clashes" of "On 11 November clashes between X and Y broke out" what broke out."""
    led = tokens[index]
    if led.dep != deps.PREP or led.lemma.lower() not in {"on", "in"} or led.head < index:
        return
    nouns = parts_of(tokens, index, last, (deps.PREP_OBJECT,))
    if not nouns or parts_of(tokens, led.head, last, deps.SUBJECTS):
        return
    noun, day = nouns[0], nouns[0] - 1
    if not tokens[noun].text.islower():
        return  # "In May Pen"
    if tokens[day].head != noun or tokens[day].dep not in deps.PREMODIFIERS or day <= index:
        return
    if tokens[day].lemma.lower() not in _words("times"):
        return
    for number in range(index + 1, day):
        if tokens[number].head == noun:
            tokens[number] = replace(tokens[number], head=day)
    tokens[day] = replace(tokens[day], dep=deps.PREP_OBJECT, head=index)
    tokens[noun] = replace(tokens[noun], dep=deps.SUBJECT, head=led.head)


def _give_bare_deed(tokens: list[Token], index: int, last: int) -> None:
    """Make a noun of "shelling" in "killed in rebel shelling in X", whoever shelled."""
    deed, who = tokens[index], index - 1
    lists = word_lists("events", "words")
    if deed.tag != "VBG" or deed.text.lower() not in lists["deeds"] or who < 1:
        return
    name = tokens[who]
    if deed.dep not in deps.NOUN_CLAUSES or name.dep != deps.PREP_OBJECT or name.head >= who:
        return
    verb = tokens[tokens[name.head].head]
    harmed = verb.lemma.lower() in word_lists("text", "rejoin")["suffered"]
    dead = verb.lemma.lower() in _words("dying")
    if not (harmed or dead) or parts_of(tokens, index, last, (*deps.OBJECTS, *deps.AUXILIARIES)):
        return
    tokens[index] = replace(deed, pos="NOUN", tag="NN", dep=deps.PREP_OBJECT, head=name.head)
    tokens[who] = replace(name, dep=deps.COMPOUND, head=index)


def _give_headline(tokens: list[Token], index: int, last: int) -> None:
    """Read "Farmers in X block roads", a headline, as what the farmers do."""
    verb, place = tokens[index], index - 1
    words = word_lists("events", "headlines")
    if verb.text.lower() not in words["verbs"] or verb.pos not in _NAMES or place < 2:
        return
    thing = verb.head
    if thing <= index or verb.dep not in deps.PREMODIFIERS or tokens[place].pos == "PUNCT":
        return
    who, joint = tokens[thing].head, place - 1
    if tokens[thing].dep == deps.PREP_OBJECT:  # "X block roads" is taken for where they are
        who, joint = tokens[who].head, who
    over = tokens[who]
    if tokens[joint].lemma.lower() not in WHERE or over.text.lower() not in words["who"]:
        return
    root = over.head == who
    head = index if root else over.head
    tokens[place] = replace(tokens[place], dep=deps.PREP_OBJECT, head=joint)
    tokens[index] = replace(
        verb, pos="VERB", tag="VBP", dep="ROOT" if root else over.dep, head=head
    )
    tokens[who] = replace(over, dep=deps.SUBJECT, head=index)
    tokens[thing] = replace(tokens[thing], dep=deps.OBJECT, head=index)
    for part in parts_of(tokens, who, last, (deps.PREP,)):
        if part > index:
            tokens[part] = replace(tokens[part], head=index)


def _words(name: str) -> frozenset[str]:
    return word_lists("text", "attachment")[name]
