"""Clauses and lists that a parser began or ended at the wrong word, put together again."""

from dataclasses import replace

from mapgen.model import Token
from mapgen.text import deps
from mapgen.text.attachment import attach
from mapgen.text.charges import give_charge
from mapgen.text.event_nouns import give_event
from mapgen.text.guise import give_guise
from mapgen.text.headlines import give_next_deed
from mapgen.text.holders import give_holder
from mapgen.text.reattach import give_label, parts_of
from mapgen.text.retag import retag
from mapgen.text.upward import first_over, top_over
from mapgen.text.words import word_lists

__all__ = ["rejoin"]

_FINITE = frozenset({"VBD", "VBZ", "VBP"})
_NAMES = frozenset({"NOUN", "PROPN"})
_SHARED = frozenset({"between", "among"})
_BEFORE = frozenset({"after", "before", "until", "since"})


def rejoin(tokens: list[Token], index: int, last: int) -> None:
    """Put right what hangs on one word of a sentence that ends at `last`."""
    give_charge(tokens, index, last)
    give_guise(tokens, index, last)
    retag(tokens, index, last)
    give_event(tokens, index, last)
    give_holder(tokens, index)
    give_next_deed(tokens, index, last)
    give_label(tokens, index)
    _give_noun(tokens, index, last)
    _give_parted(tokens, index, last)
    _give_suffered(tokens, index, last)
    _give_told(tokens, index, last)
    _give_struck(tokens, index, last)
    _give_new_subject(tokens, index, last)
    _give_went_on(tokens, index, last)
    _give_to_be(tokens, index, last)
    _give_listed(tokens, index, last)
    _give_part(tokens, index, last)
    _give_result(tokens, index)
    _give_markers(tokens, index, last)
    attach(tokens, index, last)


def _give_noun(tokens: list[Token], index: int, last: int) -> None:
    """Make "Fighting between X and Y until noon", which no verb helps, what is told of."""
    token = tokens[index]
    if token.tag != "VBG" or parts_of(tokens, index, last, (*deps.SUBJECTS, *deps.AUXILIARIES)):
        return
    led = parts_of(tokens, index, last, (deps.PREP,))
    if token.dep != "ROOT" or not any(tokens[i].lemma.lower() in _SHARED for i in led):
        return
    if led[0] == index + 1:
        tokens[index] = replace(token, pos="NOUN", tag="NN")


def _give_markers(tokens: list[Token], index: int, last: int) -> None:
    """Part "after the raid on X" from "since war broke out", whose verb is no raid's."""
    marks = parts_of(tokens, index, last, (deps.MARKER,))
    marks = [i for i in marks if i < index and tokens[i].text.lower() in _BEFORE]
    who = [i for i in parts_of(tokens, index, last, deps.SUBJECTS) if i < index]
    if len(marks) != 2 or len(who) != 2 or not marks[0] < who[0] < marks[1] < who[1]:
        return
    tokens[marks[0]] = replace(tokens[marks[0]], pos="ADP", dep=deps.PREP, head=tokens[index].head)
    tokens[who[0]] = replace(tokens[who[0]], dep=deps.PREP_OBJECT, head=marks[0])


def _give_parted(tokens: list[Token], index: int, last: int) -> None:
    """Read "soldiers arrested, in X, two men" as what was done to the two men."""
    verb, comma = tokens[index], index + 1
    parted = comma < last - 1 and tokens[comma].text == "," and tokens[comma + 1].pos == "ADP"
    if verb.tag not in {"VBN", "VBD"} or not parted:
        return
    if parts_of(tokens, index, last, (*deps.OBJECTS, *deps.AUXILIARIES, deps.AGENT)):
        return
    ends = next((i for i in range(comma + 2, last) if tokens[i].text == ","), last)
    for whom in range(ends + 1, min(last, ends + 6)):
        aside = tokens[whom].dep in {deps.APPOSITION, deps.CONJUNCT, deps.UNCLEAR}
        near = tokens[whom].head == index or comma < tokens[whom].head < ends
        if not (aside and near) or tokens[whom].pos != "NOUN":
            continue
        if parts_of(tokens, whom, last, (deps.NUMBER, deps.DETERMINER)):
            tokens[whom] = replace(tokens[whom], dep=deps.OBJECT, head=index)
            tokens[index] = replace(verb, tag="VBD")
            for who in parts_of(tokens, index, last, (deps.PASSIVE_SUBJECT,)):
                tokens[who] = replace(tokens[who], dep=deps.SUBJECT)
        return


def _give_suffered(tokens: list[Token], index: int, last: int) -> None:
    """Read "Two soldiers killed in attack in X", a headline, as what was done to them.

    Nobody kills without somebody who is killed; of "attacked in X" the participle alone tells.
    """
    verb, words = tokens[index], word_lists("text", "rejoin")
    lemma = verb.lemma.lower()
    sure = lemma in words["suffered"] and verb.tag in {"VBN", "VBD"}
    after = [tokens[i].text.lower() for i in range(index + 1, min(last, index + 4))]
    shot = lemma in words["shot"] and after[:1] and after[0] in words["where_shot"]
    shot = shot and "air" not in after
    if not sure and not shot and not (lemma in words["undergone"] and verb.tag == "VBN"):
        return
    taken = (*deps.OBJECTS, *deps.AUXILIARIES, deps.CONTENT, deps.PASSIVE_AUXILIARY, deps.PARTICLE)
    if parts_of(tokens, index, last, taken) or verb.dep in deps.NOUN_CLAUSES:
        return
    who = [i for i in parts_of(tokens, index, last, (deps.SUBJECT,)) if i < index]
    for noun in who if all(tokens[i].pos != "PRON" for i in who) else ():
        tokens[noun] = replace(tokens[noun], dep=deps.PASSIVE_SUBJECT)


def _give_told(tokens: list[Token], index: int, last: int) -> None:
    """Hang "a depot" of "drones struck two targets: a depot and a port" on the targets."""
    token, first = tokens[index], tokens[index].head
    verb = tokens[first].head
    if token.dep != deps.APPOSITION or tokens[first].dep not in deps.SUBJECTS:
        return
    if not first < verb < index or not any(t.text == ":" for t in tokens[verb:index]):
        return
    things = [i for i in parts_of(tokens, verb, last, (deps.OBJECT,)) if i < index]
    if things:
        tokens[index] = replace(token, head=things[-1])


def _give_struck(tokens: list[Token], index: int, last: int) -> None:
    """Read "after the town, long held by rebels, was hit" as one clause about the town."""
    verb = tokens[index]
    if verb.tag not in {"VBN", "VBD"}:
        return
    helped = parts_of(tokens, index, last, (deps.PASSIVE_AUXILIARY,))
    if not helped or tokens[helped[0] - 1].text != ",":
        return
    own = parts_of(tokens, index, last, deps.SUBJECTS)
    if any(tokens[i].lemma.lower() not in word_lists("events", "words")["units"] for i in own):
        return  # but "40 km" of "X, 40 km from the front, was hit" is not what was hit
    for at in range(helped[0] - 2, max(0, index - 40), -1):
        joint = tokens[at]
        if joint.tag in _FINITE:
            return
        if joint.dep != deps.PREP or joint.lemma.lower() not in _BEFORE:
            continue
        nouns = [i for i in parts_of(tokens, at, last, (deps.PREP_OBJECT,)) if i < index]
        if not nouns or tokens[nouns[0]].pos not in _NAMES or joint.head >= at:
            return
        over = first_over(tokens, joint.head, lambda i: tokens[i].pos == "VERB")
        over = top_over(tokens, joint.head) if over is None else over
        for length in own:
            tokens[length] = replace(tokens[length], dep=deps.NOUN_AS_ADVERB, head=nouns[0])
        tokens[nouns[0]] = replace(tokens[nouns[0]], dep=deps.PASSIVE_SUBJECT, head=index)
        tokens[index] = replace(verb, dep=deps.ADVERBIAL, head=over)
        tokens[at] = replace(joint, dep=deps.MARKER, head=index)
        return


def _give_new_subject(tokens: list[Token], index: int, last: int) -> None:
    """Make the jet of "fired at a ship but a jet shot it down" the one that shot."""
    verb, before = tokens[index], index - 1
    while before > 0 and tokens[before].pos == "ADV":
        before -= 1
    noun = tokens[before]
    if verb.dep != deps.CONJUNCT or verb.tag not in _FINITE or noun.dep != deps.CONJUNCT:
        return
    if noun.pos not in _NAMES or parts_of(tokens, index, last, deps.SUBJECTS):
        return
    if verb.head < noun.head < before and parts_of(tokens, index, last, (deps.OBJECT,)):
        tokens[before] = replace(noun, dep=deps.SUBJECT, head=index)


def _give_went_on(tokens: list[Token], index: int, last: int) -> None:
    """Read "went on to occupy X" as "occupied X", which is no mere aim."""
    went = tokens[index]
    if went.lemma.lower() != "go" or went.tag not in _FINITE:
        return
    on = [i for i in parts_of(tokens, index, last, (deps.PARTICLE,)) if tokens[i].text == "on"]
    aims = parts_of(tokens, index, last, (deps.ADVERBIAL, deps.OPEN_CLAUSE))
    if not on or not aims:
        return
    done = aims[0]
    to = [i for i in parts_of(tokens, done, last, (deps.AUXILIARY,)) if tokens[i].text == "to"]
    if done < index or not to:
        return
    head = done if went.head == index else went.head
    for number in range(max(0, index - 60), min(last, index + 60)):
        if tokens[number].head == index and number not in {index, done}:
            tokens[number] = replace(tokens[number], head=done)
    tokens[done] = replace(tokens[done], tag="VBD", dep=went.dep, head=head)
    tokens[to[0]] = replace(tokens[to[0]], dep=deps.PARTICLE, head=index)
    tokens[index] = replace(went, dep=deps.PARTICLE, head=done)


def _give_to_be(tokens: list[Token], index: int, last: int) -> None:
    """Read "landslides are to be feared" as what is feared, and nothing that is."""
    being = tokens[index]
    if being.lemma.lower() != "be":
        return
    done = parts_of(tokens, index, last, (deps.OPEN_CLAUSE,))
    if not done or tokens[done[0]].tag != "VBN":
        return
    words = word_lists("events", "modality")
    if tokens[done[0]].lemma.lower() not in words["threaten"] | words["expect"]:
        return
    over = done[0] if being.head == index else being.head
    for number in range(max(0, index - 60), min(last, index + 60)):
        token = tokens[number]
        if token.head == index and number not in {index, done[0]}:
            dep = deps.PASSIVE_SUBJECT if token.dep == deps.SUBJECT else token.dep
            tokens[number] = replace(token, head=done[0], dep=dep)
    tokens[done[0]] = replace(tokens[done[0]], dep=being.dep, head=over)
    tokens[index] = replace(being, dep=deps.AUXILIARY, head=done[0])


def _give_listed(tokens: list[Token], index: int, last: int) -> None:
    """Join the provinces of "to X, Y, Z and W provinces" to X: they are more of the same."""
    noun, first = tokens[index], tokens[index].head
    if noun.dep != deps.APPOSITION or noun.tag != "NNS" or tokens[first].pos != "PROPN":
        return
    names = [i for i in parts_of(tokens, index, last, deps.PREMODIFIERS) if i < index]
    joined = [
        i
        for name in names
        for i in parts_of(tokens, name, index, (deps.CONJUNCT,))
        if tokens[name].pos == tokens[i].pos == "PROPN"
    ]
    if joined and first < names[0] and tokens[names[0] - 1].text == ",":
        tokens[index] = replace(noun, dep=deps.CONJUNCT)


def _give_part(tokens: list[Token], index: int, last: int) -> None:
    """Join "the south of Y" of "in X, the south of Y and Z" to X, of which it is no other name."""
    noun, first = tokens[index], tokens[index].head
    if noun.dep != deps.APPOSITION or tokens[first].pos != "PROPN" or first > index:
        return
    if noun.lemma.lower() not in word_lists("text", "rejoin")["parts"]:
        return
    of = [i for i in parts_of(tokens, index, last, (deps.PREP,)) if tokens[i].text == "of"]
    whole = [i for p in of for i in parts_of(tokens, p, last, (deps.PREP_OBJECT,))]
    whole += [i for n in whole for i in parts_of(tokens, n, last, deps.PREMODIFIERS)]
    if any(parts_of(tokens, i, last, (deps.CONJUNCT,)) for i in whole):
        tokens[index] = replace(noun, dep=deps.CONJUNCT)


def _give_result(tokens: list[Token], index: int) -> None:
    """Make X who takes it in "a war between X and Y, resulting in X taking Z", and not both."""
    token, before = tokens[index], tokens[index - 1]
    if token.tag != "VBG" or token.dep != deps.ADVERBIAL or before.dep != deps.PREP_OBJECT:
        return
    led, verb = before.head, token.head
    ends = tokens[verb].lemma.lower() in word_lists("text", "rejoin")["ending"]
    if ends and tokens[led].head == verb and led < index:
        tokens[index - 1] = replace(before, dep=deps.SUBJECT, head=index)
        tokens[index] = replace(token, dep=deps.PREP_CLAUSE, head=led)
