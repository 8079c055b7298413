"""How small words turn a deed: "fake news", "kept from", "no trucks", "to be held", "held"."""

from mapgen.text import deps
from mapgen.text.tree import Tree
from mapgen.text.words import word_lists

__all__ = [
    "is_absolute",
    "is_condemned",
    "is_contrast",
    "is_fake",
    "is_forestalled",
    "is_held",
    "is_infinitive",
    "is_kept",
    "is_left_open",
    "is_nearly",
    "is_none",
    "is_outlook",
    "is_over",
    "is_told",
    "is_untrue",
]


def is_held(tree: Tree, clause: int) -> bool:
    """Tell "the talks held in X" from "talks to hold" and "a plan to be carried out"."""
    done = tree.tokens[clause].tag == "VBN" and tree.tokens[clause].dep == deps.NOUN_CLAUSE
    return done and not is_infinitive(tree, clause)


def is_fake(tree: Tree, verb: int) -> bool:
    """Tell what "fake news" and a hoax say from what is so."""
    words = word_lists("events", "modality")
    first = tree.sentence_at(tree.number(verb)).first
    return any(
        tree.lemma(i) in words["hoaxes"]
        or (tree.lemma(i) in words["fake"] and tree.lemma(i + 1) in words["tales"])
        for i in range(first, verb)
    )


def is_nearly(tree: Tree, verb: int) -> bool:
    """Tell "nearly took X" and "came close to taking X" from "took nearly all of X"."""
    almost = word_lists("events", "modality")["almost"]
    words = tree.children(verb, deps.ADVERB)
    return any(i < verb and tree.tokens[i].text.lower() in almost for i in words)


def is_left_open(tree: Tree, verb: int) -> bool:
    """Tell "did not deny" and "nor deny", by which nothing is said, from "denied"."""
    denies = tree.lemma(verb) in word_lists("events", "modality")["deny"]
    nor = verb > 0 and tree.tokens[verb - 1].text.lower() == "nor"
    return denies and (nor or bool(tree.children(verb, deps.NEGATION)))


def is_over(tree: Tree, verb: int) -> bool:
    """Tell "no longer hold X" from "hold X" and "hold it longer"."""
    words = (i for i in tree.children(verb, deps.ADVERB) if i)
    longer = (i for i in words if tree.tokens[i].text.lower() in _grammar("longer"))
    return any(tree.tokens[i - 1].text.lower() == "no" for i in longer)


def is_untrue(tree: Tree, verb: int | None) -> bool:
    """Tell "the reports were false" from "the reports were confirmed"."""
    if verb is None or tree.children(verb, deps.NEGATION):
        return False
    words = word_lists("events", "modality")["untrue"]
    said = tree.children(verb, deps.COMPLEMENT, deps.PREDICATE)
    return any(tree.lemma(i) in words for i in said)


def is_kept(tree: Tree, preposition: int, verb: int) -> bool:
    """Tell "repulsed them from entering X": they did not enter it."""
    away = tree.lemma(preposition) == "from" and tree.lemma(verb) in _grammar("kept_from")
    return away and bool(tree.children(preposition, deps.PREP_CLAUSE))


def is_infinitive(tree: Tree, verb: int) -> bool:
    """Tell "to attack" from "attacks" and "attacked"."""
    return any(tree.lemma(i) == "to" for i in tree.children(verb, deps.AUXILIARY))


def is_outlook(tree: Tree, clause: int) -> bool:
    """Tell "is likely to reach X", still to come, from "to have reached" it, "to be in" it."""
    likely = tree.lemma(tree.tokens[clause].head) in word_lists("events", "modality")["likely"]
    helped = {tree.lemma(i) for i in tree.children(clause, deps.AUXILIARY)} - {"to"}
    standing = tree.lemma(clause) in _grammar("staying")
    return likely and not helped and not standing


def is_condemned(tree: Tree, noun: int) -> bool:
    """Tell "rejects the attacks", which were, from "denies the attacks" and "rejects talks"."""
    words = word_lists("events", "modality")
    rejects = tree.lemma(tree.tokens[noun].head) in words["condemn"]
    return rejects and tree.lemma(noun) in words["abhorred"]


def is_told(tree: Tree, clause: int) -> bool:
    """Tell "warned that rebels had taken X", who tells it, from "warned that they may"."""
    warner = tree.lemma(tree.tokens[clause].head) in _grammar("warning")
    helped = tree.children(clause, *deps.AUXILIARIES)
    past = {tree.tokens[i].text.lower() for i in helped} <= _grammar("past_helpers")
    return warner and past and (bool(helped) or tree.tokens[clause].tag == "VBD")


def is_forestalled(tree: Tree, clause: int, marks: set[str]) -> bool:
    """Tell "sent troops before the city falls", which it has not, from "before it fell".

    So "it was a matter of time before they took it", whatever the tense.
    """
    now = tree.tokens[clause].tag in {"VBZ", "VBP"}
    soon = any(
        tree.lemma(i) in _grammar("forestalling")
        and {tree.lemma(max(0, i - back)) for back in (3, 1)} == _grammar("matter_of_time")
        for i in tree.children(clause, deps.MARKER)
    )
    return soon or (now and bool(marks & _grammar("forestalling")))


def is_contrast(tree: Tree, verb: int) -> bool:
    """Tell "while in X they abducted two", another deed of theirs, from "while they were there"."""
    marks = {tree.tokens[i].text.lower() for i in tree.children(verb, deps.MARKER, deps.ADVERB)}
    told = tree.tokens[verb].tag == "VBD" and not tree.children(verb, *deps.AUXILIARIES)
    beside = tree.tokens[verb].dep in (deps.ADVERBIAL, deps.CONJUNCT)
    return told and beside and bool(marks & _grammar("contrasting"))


def is_none(tree: Tree, noun: int) -> bool:
    """Tell "no trucks", "not a single truck" and "nobody" from some and "no fewer than ten"."""
    words = word_lists("events", "modality")
    if tree.lemma(noun) in words["nobody"]:
        return True
    if any(i < noun for i in tree.children(noun, deps.NEGATION)):
        return True  # but "the army, not the rebels"
    beside = tree.children(noun, deps.DETERMINER)
    none = [i for i in beside if tree.tokens[i].text.lower() in words["no"]]
    return any(tree.tokens[i + 1].text.lower() not in words["at_least"] for i in none)


def _grammar(name: str) -> frozenset[str]:
    return word_lists("events", "grammar")[name]


def is_absolute(tree: Tree, noun: int, preposition: int) -> bool:
    """Tell "with 12 deaths reported in X", which is told whatever the clause above only expects."""
    told = tree.children(noun, *deps.NOUN_CLAUSES)
    return tree.lemma(preposition) in _grammar("absolute") and any(
        tree.tokens[i].tag in {"VBN", "VBG"} for i in told
    )
