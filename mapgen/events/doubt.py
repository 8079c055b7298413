"""Words of doubt: about an event, on its doers, or because they speak for themselves."""

import itertools
import re
from collections.abc import Iterator, Sequence

from mapgen.events.described import LAYERS
from mapgen.events.duties import gives_duty
from mapgen.events.grammar import grammar
from mapgen.events.parties import Parties
from mapgen.events.triggers import subjects_of
from mapgen.model import ActorMention
from mapgen.text import Tree, deps, phrases, word_lists

__all__ = ["accused_by", "doubts", "doubts_in_clause", "doubts_on"]

_SPOKEN = frozenset({deps.CONTENT, deps.OPEN_CLAUSE, deps.PREP_CLAUSE})
_OWNED = frozenset(
    {
        deps.COMPOUND,
        deps.ADJECTIVE,
        deps.POSSESSOR,
        deps.NOUN_MODIFIER,
        deps.APPOSITION,
        deps.CONJUNCT,
    }
)
_CLAUSES = deps.NOUN_CLAUSES | {deps.ADVERBIAL, deps.CONJUNCT}


def doubts_in_clause(
    tree: Tree, index: int, parties: Sequence[ActorMention] | None = None
) -> tuple[str, ...]:
    """Return the article's own words of doubt about the clause of an event's word.

    Where the `parties` of a claim are given, what is said of others does not count: of "an attack
    by suspected rebels on a base" only the rebels are in doubt.
    """
    sentence = tree.sentence_at(tree.number(index))
    text = tree.analysis.text
    found = [
        match
        for match in phrases("events", "doubt").finditer(text, sentence.start, sentence.end)
        if _is_about(tree, index, match.start(), match.end())
        and not _is_of_others(tree, index, match, parties)
    ]
    for match in phrases("events", "limits").finditer(text, sentence.start, sentence.end):
        top = tree.top(match.start(), match.end())
        if top is not None and index in (top, *tree.ancestors(top)):
            found.append(match)
    found.sort(key=lambda match: match.start())
    return tuple(dict.fromkeys(re.sub(r"\s+", " ", match[0]).strip() for match in found))


def accused_by(tree: Tree, index: int) -> tuple[str, ...]:
    """Return the article's own word by which somebody is only said to have done it."""
    if doubts_in_clause(tree, index):
        return ()
    words = word_lists("events", "words")
    accusing = words["accusing"] | words["doubtsay"]
    near = [*tree.children(index), *tree.ancestors(index)]
    maybe = [a for i in near for a in tree.children(i, deps.AUXILIARY) if tree.lemma(i) == "be"]
    near = [i for i in near if tree.lemma(i) in accusing and not gives_duty(tree, i)]
    near += [i for i in maybe if tree.lemma(i) in grammar("perhaps")]  # "may be behind it"
    return tuple(tree.tokens[i].text for i in near)[:1]


def _is_of_others(
    tree: Tree, index: int, match: re.Match[str], parties: Sequence[ActorMention] | None
) -> bool:
    """Tell "suspected" before somebody who is not among the parties of a claim."""
    top = tree.top(match.start(), match.end())
    if (
        parties is None
        or top is None
        or tree.tokens[top].dep not in {deps.ADJECTIVE, deps.COMPOUND}
    ):
        return False
    noun = tree.tokens[top].head
    while tree.tokens[noun].dep in {deps.COMPOUND, deps.ADJECTIVE}:
        noun = tree.tokens[noun].head
    at = tree.tokens[noun].start
    if noun == index or tree.tokens[noun].pos not in {"NOUN", "PROPN"}:
        return False
    if not _is_people(noun, tree):
        return _is_beside(tree, index, noun)
    return not any(m.start <= at < m.end or _is_of(tree, m, noun) for m in parties)


def _is_of(tree: Tree, mention: ActorMention, noun: int) -> bool:
    """Tell the X of "suspected members of X"."""
    top = tree.top(mention.start, mention.end)
    if top is None or tree.tokens[top].dep != deps.PREP_OBJECT:
        return False
    return tree.tokens[tree.tokens[top].head].head == noun


def _is_beside(tree: Tree, index: int, noun: int) -> bool:
    """Tell the blaze of "an engine on its way to a suspected blaze hit a car"."""
    above = tree.ancestors(noun)
    between = itertools.takewhile(lambda i: i != index, above)
    return index in above and any(tree.tokens[i].pos in {"NOUN", "PROPN"} for i in between)


def _is_people(noun: int, tree: Tree) -> bool:
    lists = [word_lists("events", "forces"), word_lists("events", "people")]
    words = (tree.lemma(noun), tree.tokens[noun].text.lower())
    return any(word in some for table in lists for some in table.values() for word in words)


def _is_about(tree: Tree, index: int, start: int, end: int) -> bool:
    top = tree.top(start, end)
    if top is None or top == index:
        return True
    if index in tree.ancestors(top):
        return not _is_of_another(tree, index, top)
    above = _above(tree, index)
    if tree.verb_of(top) in {index, *above}:
        return True
    # "killed two, officials said, blaming X": what hangs on the clause that says so
    blames = tree.lemma(top) in word_lists("events", "words")["accusing"]
    return blames and tree.tokens[top].dep == deps.ADVERBIAL and tree.tokens[top].head in above


def _above(tree: Tree, index: int) -> list[int]:
    """Return what governs an event's word, up to the noun that its clause only describes."""
    found: list[int] = []
    for child, head in tree.path_up(index):
        dep = tree.tokens[child].dep
        if dep == deps.RELATIVE or (dep == deps.NOUN_CLAUSE and child == index):
            break
        found.append(head)
    return found


def _is_of_another(tree: Tree, index: int, top: int) -> bool:
    """Tell doubt of another clause below: "arrested a man who was reportedly armed".

    What is said of the doers, "shot by men believed to be bandits", is about the deed, too.
    """
    below = [top, *itertools.takewhile(lambda i: i != index, tree.ancestors(top))]
    if any(tree.tokens[i].dep == deps.APPOSITION for i in below):
        return True
    if tree.tokens[top].dep == deps.RELATIVE and _says_so(tree, top):
        return False
    apart = [i for i in below if tree.tokens[i].dep in _CLAUSES]
    if apart and tree.tokens[apart[-1]].head == index and not tree.is_verb(index):
        apart.pop()  # "an attack allegedly carried out by rebels"
    if any(tree.tokens[i].dep in deps.NOUN_CLAUSES for i in apart):
        return _is_of_state(tree, top) or not any(_is_doer(tree, i) for i in below)
    return any(tree.tokens[i].dep != deps.CONJUNCT or tree.is_verb(i) for i in apart)


def _is_of_state(tree: Tree, top: int) -> bool:
    """Tell "believed to be in his forties" from "believed to be bandits"."""
    states = [i for i in tree.children(top, deps.OPEN_CLAUSE) if tree.lemma(i) == "be"]
    parts = (p for i in states for p in tree.children(i, deps.PREP))
    if any(tree.lemma(p) in grammar("of_whom") for p in parts):
        return False  # "believed to be from the X"
    return any(not tree.children(i, deps.ATTRIBUTE) for i in states)


def _says_so(tree: Tree, verb: int) -> bool:
    """Tell "took the town, the army claimed", whatever noun a parser hangs it on."""
    named = [i for i in subjects_of(tree, verb) if tree.tokens[i].tag not in {"WDT", "WP"}]
    pronouns = (i for i in tree.children(verb) if tree.tokens[i].tag in {"WDT", "WP"})
    return bool(named) and not any(pronouns)


def _is_doer(tree: Tree, word: int) -> bool:
    token = tree.tokens[word]
    led = token.dep == deps.PREP_OBJECT and tree.tokens[token.head].dep in {deps.AGENT, deps.PREP}
    return token.dep == deps.SUBJECT or (led and tree.lemma(token.head) == "by")


def doubts(
    tree: Tree, parties: Parties, index: int, agents: tuple[ActorMention, ...]
) -> tuple[str, ...]:
    """Return the verb by which the doers say it themselves: "the army claimed that it took X"."""
    said = _own_word(tree, parties, index, agents)
    return (said,) if said else ()


def doubts_on(tree: Tree, mention: ActorMention) -> list[str]:
    """Return the words of doubt in, or right before, the words for somebody."""
    words = word_lists("events", "words")["doubt"]
    span = tree.span(mention.start, mention.end)
    near = range(max(0, span.start - 2), span.stop)
    return [tree.tokens[i].text for i in near if tree.tokens[i].text.lower() in words]


def _own_word(tree: Tree, parties: Parties, index: int, agents: tuple[ActorMention, ...]) -> str:
    """Return the verb by which a side itself says what it did, where the sentence has it."""
    own = word_lists("events", "words")["own_word"]
    for child, head in tree.path_up(index):
        if tree.tokens[child].dep not in _SPOKEN or tree.lemma(head) not in own:
            continue
        speakers = {
            party
            for subject in subjects_of(tree, head)
            for mention in _speaks_for(tree, parties, subject)
            for party in _identities(mention)
        }
        doers = {party for mention in agents for party in _identities(mention)}
        return tree.tokens[head].text if doers & speakers else ""
    return ""


def _identities(mention: ActorMention) -> Iterator[str]:
    """Yield by what a party is known again: its side, or what an unnamed force is called.

    "The army said that troops entered" is its own word; of two forces with names of their own in
    the layer of the unnamed ones, one does not speak for the other.
    """
    for actor in mention.actors:
        named = actor.side in LAYERS and actor.name != actor.name.lower()
        yield actor.id if named else actor.side


def _speaks_for(tree: Tree, parties: Parties, noun: int) -> Iterator[ActorMention]:
    """Yield the parties that a speaker belongs to: "a spokesman for the army", "its ministry"."""
    stack = [noun]
    while stack:
        one = stack.pop()
        for known in (parties.named, parties.unnamed):
            if one in known:
                yield known[one]
        if one in parties.states and (one == noun or _is_organ(tree, tree.tokens[one].head)):
            yield parties.states[one]
        for child in tree.children(one):
            token = tree.tokens[child]
            if token.dep in _OWNED:
                stack.append(child)
            elif token.dep == deps.PREP and tree.lemma(child) in grammar("speaking_for"):
                stack += tree.children(child, deps.PREP_OBJECT)


def _is_organ(tree: Tree, noun: int) -> bool:
    """Tell who speaks for a state, "the Syrian ministry", from "a Syrian charity"."""
    organs = word_lists("events", "words")["organs"] | word_lists("events", "forces")["security"]
    return tree.lemma(noun) in organs
