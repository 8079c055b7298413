"""Whether something is said to have happened: denied, failed, planned, feared, conditional."""

from dataclasses import dataclass

from mapgen.text import deps, wording
from mapgen.text.tree import Tree
from mapgen.text.words import word_lists

__all__ = ["Modality", "modality_of"]

_DIRECT = frozenset(
    {
        deps.OBJECT,
        deps.PASSIVE_SUBJECT,
        deps.OPEN_CLAUSE,
        deps.PREP_CLAUSE,
        deps.PREDICATE,
        deps.COMPLEMENT,
        deps.SUBJECT,
    }
)
_GOVERNED = _DIRECT | {deps.PREP, deps.ATTRIBUTE}
_NOUN_DOWN = frozenset({deps.CONJUNCT, deps.PREP, deps.COMPOUND, deps.ATTRIBUTE, deps.ADJECTIVE})
_PLANNED = frozenset({deps.PREP, deps.NOUN_CLAUSE, deps.COMPOUND, deps.PREP_OBJECT, deps.ADJECTIVE})

_REPORTED = frozenset({deps.NOUN_CLAUSE, deps.CONTENT, deps.PREP, deps.RELATIVE})


@dataclass(frozen=True, slots=True)
class Modality:
    """How real what a word tells of is said to be."""

    negated: bool = False
    planned: bool = False
    feared: bool = False
    unreal: bool = False  # conditional, over, or only spoken of: nothing is claimed


@dataclass(slots=True)
class _Read:
    """What has been read so far, from a word upward."""

    negated: bool = False
    planned: bool = False
    feared: bool = False
    unreal: bool = False


def modality_of(tree: Tree, index: int, *, noun: bool = False) -> Modality:
    """Return how real the text says that something is; each word is read once.

    Parameters
    ----------
    index : int
        The verb, or with `noun` the noun, that tells of it. Its own words come first ("no
        attack", "will attack"), then what stands above, up to a speaker's clause.
    """
    known = tree.modalities
    if (index, noun) not in known:
        state = _Read()
        (_at_noun if noun else _at_verb)(tree, index, state)
        for child, head in tree.path_up(index):
            if not _step(tree, child, head, state):
                break
        known[index, noun] = Modality(state.negated, state.planned, state.feared, state.unreal)
    return known[index, noun]


def _grammar(name: str) -> frozenset[str]:
    return word_lists("events", "grammar")[name]


def _at_noun(tree: Tree, noun: int, state: _Read) -> None:
    """Read "no attack", "a planned attack", "a foiled attack"."""
    words = word_lists("events", "modality")
    beside = {tree.tokens[i].text.lower() for i in tree.children(noun)}
    state.negated = wording.is_none(tree, noun) or bool(beside & words["failed_adjectives"])
    state.planned = bool(beside & words["planned_adjectives"])
    state.feared = bool(beside & words["feared_adjectives"])
    state.unreal = bool(beside & words["unnamed"])


def _at_verb(tree: Tree, verb: int, state: _Read) -> None:
    """Read a verb's own auxiliaries, negation and conjunction."""
    words = word_lists("events", "modality")
    state.negated |= bool(tree.children(verb, deps.NEGATION)) or wording.is_over(tree, verb)
    parts = tree.children(verb, *deps.SUBJECTS, deps.OBJECT)
    state.negated |= any(wording.is_none(tree, i) for i in parts)
    aux = {tree.tokens[i].text.lower() for i in tree.children(verb, deps.AUXILIARY)}
    if aux & words["future"]:
        state.planned = True
        state.unreal |= bool(_grammar("would") & aux) and not _reported(tree, verb)
    elif aux & words["conditional"]:
        feared = bool(_grammar("may") & aux)
        state.feared |= feared
        state.unreal |= not feared
    marks = {tree.tokens[i].text.lower() for i in tree.children(verb, deps.MARKER, deps.ADVERB)}
    state.unreal |= bool(marks & words["if"]) or wording.is_nearly(tree, verb)
    if state.planned and _has_condition(tree, verb):
        state.planned, state.feared = False, True
    token = tree.tokens[verb]
    joined = token.dep == deps.CONJUNCT and token.head != verb and tree.is_verb(token.head)
    finite = tree.lemma(verb) in words["lasting"] or (
        token.tag in {"VBD", "VBZ", "VBP"} and tree.tokens[token.head].tag == "VB"
    )
    alone = not (finite or aux or tree.subjects(verb))
    if joined and alone and _shares(tree, token.head, verb):
        _at_verb(tree, token.head, state)


def _has_condition(tree: Tree, verb: int) -> bool:
    """Tell "will take X if nobody helps", which may never be."""
    return any(
        tree.tokens[i].text.lower() in word_lists("events", "modality")["if"]
        for clause in tree.children(verb, deps.ADVERBIAL)
        for i in tree.children(clause, deps.MARKER)
    )


def _shares(tree: Tree, first: int, second: int) -> bool:
    """Tell "will search and clear" from "did not search but cleared"."""
    return all(tree.tokens[i].text.lower() != "but" for i in range(first, second))


def _reported(tree: Tree, verb: int) -> bool:
    """Tell "said it would attack" from a bare "would"."""
    token = tree.tokens[verb]
    speech = word_lists("events", "words")["speech"]
    by = (tree.lemma(i) in _grammar("according") for i in tree.children(verb, deps.PREP))
    return any(by) or (token.dep == deps.CONTENT and tree.lemma(token.head) in speech)


def _step(tree: Tree, child: int, head: int, state: _Read) -> bool:
    """Take over what the word above says of the one below; False ends the way."""
    if tree.tokens[head].pos == "ADP":
        if tree.tokens[child].dep == deps.PREP_CLAUSE and tree.lemma(head) in _grammar("aside"):
            _awaited(tree, head, state)
        return not wording.is_absolute(tree, child, head) and _preposition(tree, head, state)
    dep = tree.tokens[child].dep
    if not tree.is_verb(head) or dep in _GOVERNED:
        return (_governed if tree.is_verb(head) else _noun)(tree, child, head, state)
    if dep == deps.CONTENT:
        _clause(tree, child, head, state)
        return False
    if dep == deps.ADVERBIAL:
        return _aside(tree, child, head, state)
    return dep == deps.CONJUNCT


def _awaited(tree: Tree, preposition: int, state: _Read) -> None:
    """Read "would have to wait after capturing X" as no more real than the waiting."""
    verb = tree.verb_of(tree.tokens[preposition].head)
    while verb is not None:
        _at_verb(tree, verb, state)
        part = tree.tokens[verb].dep == deps.OPEN_CLAUSE
        verb = tree.tokens[verb].head if part else None


def _preposition(tree: Tree, head: int, state: _Read) -> bool:
    lemma = tree.lemma(head)
    words = word_lists("events", "modality")
    over = tree.lemma(tree.tokens[head].head)
    serves = lemma == "for" and over in words["serving_nouns"]
    short = over in words["short_of"] and lemma in _grammar("short_by")
    verb = tree.verb_of(head) if lemma == "of" else None  # "cleared them of killing"
    cleared = verb is not None and tree.lemma(verb) in words["acquitting"]
    unreal = lemma == "without" or serves or short  # "a springboard for", "close to"
    state.unreal |= unreal or cleared
    state.planned |= lemma == "for" and over in words["planning_nouns"]
    return lemma not in _grammar("aside")


def _noun(tree: Tree, child: int, head: int, state: _Read) -> bool:
    """Read "a plan to attack", "fears of an attack", "an end to attacks", "reports that"."""
    words = word_lists("events", "modality")
    lemma, dep = tree.lemma(head), tree.tokens[child].dep
    aim = dep == deps.RELATIVE and wording.is_infinitive(tree, child)  # "threats to attack"
    planned = dep in _PLANNED or aim
    governor = tree.verb_of(head)
    above = tree.lemma(governor) if governor is not None else ""
    if lemma in words["ended_nouns"] or lemma in _grammar("slow"):
        state.unreal = True
    elif lemma in words["want"] and dep == deps.OPEN_CLAUSE:
        state.planned = True  # "is due to meet"
    elif lemma in _grammar("unable") and dep == deps.OPEN_CLAUSE:
        state.negated = not state.negated
    elif dep == deps.OPEN_CLAUSE and wording.is_outlook(tree, child):
        state.feared = True  # "is likely to reach X"
    elif lemma in words["report_nouns"] and dep in _REPORTED:
        state.negated |= above in words["deny"] or wording.is_untrue(tree, governor)
        return False
    elif lemma in words["planning_nouns"] and planned and not wording.is_held(tree, child):
        if lemma in words["failed_nouns"]:
            stopped = above in words["fail"] | words["stopping"] or lemma == "failure"
            state.negated |= stopped
            state.planned |= not stopped
        elif lemma in words["feared_nouns"]:
            state.feared = True
        else:
            state.planned = True
        return False
    whole = lemma in word_lists("events", "words")["groups_of"] | _grammar("rounds")
    return dep in _NOUN_DOWN and (dep != deps.PREP or whole)


def _clause(tree: Tree, child: int, head: int, state: _Read) -> None:
    """Read what the verb above makes of a whole clause: "denied that", "will see troops leave"."""
    words, lemma = word_lists("events", "modality"), tree.lemma(head)
    if lemma in words["deny"] | words["fail"]:
        state.negated, state.unreal = True, state.unreal or wording.is_left_open(tree, head)
    elif wording.is_fake(tree, head) or lemma in _grammar("doubting"):
        state.unreal = True
    elif lemma in words["threaten"] | words["expect"]:
        state.feared |= not wording.is_told(tree, child)
    elif lemma in words["want"]:
        state.planned |= tree.tokens[child].tag == "VB"
    elif tree.children(head, deps.NEGATION) and lemma in _grammar("thinking"):
        state.unreal = True
    elif lemma in words["seeing"] and tree.tokens[child].tag in {"VB", "VBP"}:
        _at_verb(tree, head, state)


def _aside(tree: Tree, child: int, head: int, state: _Read) -> bool:
    """Read a clause beside another: "to capture X" is an aim, "once X fell" may be to come."""
    words = word_lists("events", "modality")
    if wording.is_infinitive(tree, child):
        state.planned = True
        return False
    marks = {tree.tokens[i].text.lower() for i in tree.children(child, deps.MARKER, deps.ADVERB)}
    state.feared |= wording.is_forestalled(tree, child, marks)
    if not marks:
        above = _Read()
        _at_verb(tree, head, above)
        state.planned |= above.planned
        state.unreal |= above.unreal
        state.feared |= above.feared
        return True
    if marks & _grammar("opening"):
        aux = {tree.tokens[i].text.lower() for i in tree.children(head, deps.AUXILIARY)}
        state.unreal |= bool(aux & (words["future"] | words["conditional"]))
    return False


def _is_denied(tree: Tree, verb: int) -> bool:
    """Tell "did not stop", "nobody stopped"."""
    parts = tree.children(verb, *deps.SUBJECTS, deps.OBJECT)
    return bool(tree.children(verb, deps.NEGATION)) or any(wording.is_none(tree, i) for i in parts)


def _undone(tree: Tree, verb: int, state: _Read) -> None:
    """Read "did not fail to take", "could not stop rebels from taking": they took it.

    Who does not rule something out may do it; what is not forbidden or cancelled is left open.
    """
    words = word_lists("events", "modality")
    lemma, above = tree.lemma(verb), _Read()
    _at_verb(tree, verb, above)
    aux = {tree.tokens[i].text.lower() for i in tree.children(verb, deps.AUXILIARY)}
    state.planned |= above.planned
    state.feared |= above.feared or lemma in words["open"]
    state.unreal |= above.unreal and not aux & _grammar("could")
    state.unreal |= lemma in words["allowed"]


def _governed(tree: Tree, child: int, head: int, state: _Read) -> bool:
    """Read what a governing verb makes of its object or infinitive: "failed to", "plans to"."""
    words = word_lists("events", "modality")
    lemma, dep = tree.lemma(head), tree.tokens[child].dep
    by = tree.lemma(child) if dep == deps.PREP else ""
    if dep == deps.SUBJECT and lemma not in _grammar("states"):
        _at_verb(tree, head, state)
        return False
    state.unreal |= lemma in _grammar("not_so") and dep == deps.OPEN_CLAUSE  # "used to control"
    infinitive = dep == deps.OPEN_CLAUSE and wording.is_infinitive(tree, child)
    ahead = lemma == "be" or (lemma == "go" and tree.tokens[head].tag == "VBG")
    state.planned |= ahead and infinitive  # "is to host", "was going to attack"
    if lemma == "fail" and dep == deps.SUBJECT:
        return False  # talks, attacks that failed were held
    failing = lemma in words["fail"] and (dep in _DIRECT or by == "from")
    if failing and _is_denied(tree, head):
        _undone(tree, head, state)
        return True
    if failing or wording.is_kept(tree, child, head):
        ended = lemma in words["ending"] and not tree.is_verb(child) and by != "from"
        if ended or (dep == deps.OPEN_CLAUSE and not infinitive):
            state.unreal = True  # "stopped shelling", "halted the offensive": it was
        else:
            state.negated = not state.negated
    elif lemma in words["deny"] and dep in _DIRECT and not wording.is_condemned(tree, child):
        state.negated, state.unreal = True, state.unreal or wording.is_left_open(tree, head)
    elif lemma in words["threaten"] and (dep in _DIRECT or by in _grammar("threatened_with")):
        state.feared = True
    elif lemma in words["want"] and (dep in _DIRECT or by in _grammar("wanted")):
        up = {tree.lemma(i) for i in tree.children(head, deps.PARTICLE)} & _grammar("set_up")
        done = bool(up or tree.children(head, deps.PREDICATE)) and dep in _DIRECT and not infinitive
        state.planned |= not done and (lemma not in words["permit"] or infinitive)
    elif dep == deps.PREP:
        return False
    _at_verb(tree, head, state)
    return True
