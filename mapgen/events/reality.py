"""How real the event of a trigger is: what is said of its word, of deals kept, of bans lifted."""

from dataclasses import replace

from mapgen.events.blows import is_work
from mapgen.events.frames import Frame
from mapgen.events.grammar import grammar
from mapgen.events.parties import Parties
from mapgen.events.talks import Talks
from mapgen.events.triggers import Trigger
from mapgen.text import Modality, Tree, deps, modality_of, word_lists

_AIMS = frozenset({"capture", "arrest", "release", "ground_attack"})

__all__ = ["event_reality", "is_denied"]


def event_reality(
    tree: Tree, parties: Parties, triggers: dict[int, Trigger], trigger: Trigger, frame: Frame
) -> Modality:
    """Return how real an event is said to be; of broken deals nobody talks.

    Talks are no more real than the sending of those who will take part in them.
    """
    told = _gathering(tree, triggers, trigger, frame) or trigger
    said = modality_of(tree, told.index, noun=told.noun)
    if told.noun and frame.agent == "holding" and _is_not_held(tree, told.index):
        said = replace(said, negated=True)
    if trigger.noun and frame.is_hazard and _is_met(tree, trigger.index):
        return replace(said, planned=False, feared=False, unreal=False, negated=False)
    idle = (frame.is_hazard and _is_spared(tree, trigger.index)) or _is_lifted(tree, trigger.index)
    off = _is_put_off if trigger.noun else _calls_off
    if (trigger.noun and idle) or off(tree, trigger.index) or _is_long_past(tree, trigger.index):
        return replace(said, unreal=True)
    aim = frame.type in _AIMS and _is_aim(tree, triggers, trigger.index)
    aim |= trigger.noun and _is_foreseen(tree, trigger.index)
    if frame.agent != "negotiating":
        return replace(said, planned=said.planned or aim)
    if _is_broken(tree, told.index):
        return replace(said, unreal=True)
    token = tree.tokens[trigger.index]
    led = trigger.noun and token.dep == deps.PREP_OBJECT
    verb = None
    if led and tree.lemma(token.head) in grammar("sent_to"):
        verb = Talks(tree, parties, triggers).verb(trigger)  # "would send envoys to a meeting"
    if verb is None:
        return said
    above = modality_of(tree, verb)
    return replace(said, planned=said.planned or above.planned, unreal=said.unreal or above.unreal)


def _is_foreseen(tree: Tree, index: int) -> bool:
    """Tell "heavy rain is likely in X" from "the likely strike on X", which there was."""
    token = tree.tokens[index]
    be = token.head if token.dep == deps.SUBJECT else index
    said = tree.children(be, deps.COMPLEMENT) if tree.lemma(be) == "be" else []
    now = tree.tokens[be].tag in {"VBZ", "VBP"}
    return now and any(tree.lemma(i) in grammar("foreseen") for i in said)


def _is_aim(tree: Tree, triggers: dict[int, Trigger], verb: int) -> bool:
    """Tell "an operation to drive X out", which may fail, from one "to search" a town, going on."""
    token = tree.tokens[verb]
    to = any(tree.lemma(i) == "to" for i in tree.children(verb, deps.AUXILIARY))
    return to and token.dep in deps.NOUN_CLAUSES and is_work(triggers, token.head)


def is_denied(tree: Tree, index: int, real: Modality) -> bool:
    """Tell what somebody says is not so from what the article itself only does not tell."""
    if not real.negated or real.planned or real.feared:
        return False
    words = word_lists("events", "words")["speech"] | word_lists("events", "modality")["deny"]
    return any(
        tree.lemma(verb) in words and tree.is_verb(verb) and tree.children(verb, deps.SUBJECT)
        for verb in tree.ancestors(index)
    )


def _is_met(tree: Tree, index: int) -> bool:
    """Tell "struggle to contain a fire", which burns whatever becomes of that."""
    token = tree.tokens[index]
    return token.dep == deps.OBJECT and tree.lemma(token.head) in grammar("coping")


def _is_spared(tree: Tree, index: int) -> bool:
    """Tell "the storm missed X", "X escaped the floods", "X was spared by the storm"."""
    token = tree.tokens[index]
    led = token.dep == deps.PREP_OBJECT
    verb = tree.tokens[token.head].head if led else token.head
    return tree.lemma(verb) in grammar("sparing")


def _is_lifted(tree: Tree, index: int) -> bool:
    """Tell "lifted the blockade of X" and, in a headline, "Curfew lifted in X": it is over."""
    head = tree.tokens[index].head
    done_to = tree.tokens[index].dep in (deps.OBJECT, deps.PASSIVE_SUBJECT)
    past = [i for i in tree.children(index, *deps.NOUN_CLAUSES) if tree.tokens[i].tag == "VBN"]
    subject = tree.tokens[index].dep == deps.SUBJECT and tree.tokens[head].tag in {"VBN", "VBD"}
    verbs = [*past, *([head] if done_to or subject else [])]
    over = any(tree.lemma(verb) in grammar("lifting") for verb in verbs)
    return over and tree.lemma(index) in grammar("lifted")


def _is_long_past(tree: Tree, verb: int) -> bool:
    """Tell "was besieged twice in its long history" from what is told as news."""
    parts = [p for p in tree.children(verb, deps.PREP) if tree.lemma(p) == "in"]
    times = [i for p in parts for i in tree.children(p, deps.PREP_OBJECT)]
    return tree.is_verb(verb) and any(
        tree.lemma(i) in grammar("history") and tree.children(i, deps.POSSESSOR) for i in times
    )


def _is_put_off(tree: Tree, index: int) -> bool:
    """Tell "protests planned for X were cancelled", of which there were none."""
    token = tree.tokens[index]
    noun = tree.tokens[token.head] if token.dep == deps.NOUN_CLAUSE else token
    done_to = noun.dep in (deps.OBJECT, deps.PASSIVE_SUBJECT)
    done_to |= noun.dep == deps.SUBJECT and tree.tokens[noun.head].tag == "VBN"
    over = noun.head
    return done_to and (tree.lemma(over) in grammar("putting_off") or _calls_off(tree, over))


def _calls_off(tree: Tree, verb: int) -> bool:
    """Tell "called off a protest" from "called a protest"."""
    off = any(tree.lemma(i) == "off" for i in tree.children(verb, deps.PARTICLE))
    return off and tree.lemma(verb) == "call"


def _is_not_held(tree: Tree, index: int) -> bool:
    """Tell "is not in control of X" and "did not leave the rebels in control of X"."""
    token = tree.tokens[index]
    verb = tree.tokens[token.head].head
    led = token.dep == deps.PREP_OBJECT and tree.lemma(token.head) == "in"
    return led and bool(tree.children(verb, deps.NEGATION))


def _is_broken(tree: Tree, index: int) -> bool:
    """Tell "violated the ceasefire" and "violations of the truce": nobody talks."""
    breaking = word_lists("events", "modality")["breaking"]
    head = tree.tokens[index].head
    if tree.tokens[head].pos == "ADP":
        head = tree.tokens[head].head
    if tree.lemma(index) in grammar("held_until") and tree.tokens[index].dep == deps.SUBJECT:
        return False  # talks that broke down were held
    put_off = _is_put_off(tree, index)  # "postponed the talks"
    ends = tree.tokens[index].dep == deps.OBJECT and tree.lemma(head) in grammar("suspending")
    put_off |= ends  # but talks that "have been suspended" were held
    return put_off or tree.lemma(head) in breaking or tree.lemma(index) in breaking


def _gathering(
    tree: Tree, triggers: dict[int, Trigger], trigger: Trigger, frame: Frame
) -> Trigger | None:
    """Return the deed to whose end something is done: "gathered to protest"."""
    over = tree.tokens[trigger.index].head
    head = triggers.get(over)
    if not any(tree.lemma(i) == "to" for i in tree.children(trigger.index, deps.AUXILIARY)):
        return None
    used = tree.lemma(over) in grammar("using")
    if used and (frame.type == "crackdown" or tree.lemma(over) == "use"):
        return head or Trigger(index=over, noun=False, frames=())
    gathers = frame.type == "protest" and head is not None
    return head if gathers and tree.lemma(over) in grammar("gathering") else None
