"""How many people an event killed, where its own clause says so in one number."""

from collections.abc import Iterator

from mapgen.events.beside import owns_up
from mapgen.events.grammar import grammar
from mapgen.text import Tree, deps, word_lists

__all__ = ["deaths"]

_JOINED = (deps.ADVERBIAL, deps.CONJUNCT, deps.OPEN_CLAUSE, deps.NOUN_CLAUSE)
_WITHIN = frozenset(
    {
        deps.PREP,
        deps.PREP_OBJECT,
        deps.AGENT,
        deps.SUBJECT,
        deps.OBJECT,
        deps.COMPOUND,
        deps.CONJUNCT,
        deps.PASSIVE_SUBJECT,
    }
)
_DIGITS = 6  # longer runs of digits are no count of people


def deaths(tree: Tree, index: int) -> int | None:
    """Return the number of dead that the clause of an event states.

    Parameters
    ----------
    tree : Tree
        The article.
    index : int
        Token of the word that says what happened, a verb or a noun.

    Returns
    -------
    int or None
        None where no number is said, more than one clause counts, or none is a number
        ("dozens"). "At least 12" is 12, as the codebooks of events count.
    """
    counts = [number for at in _clauses(tree, index) if (number := _count(tree, at)) is not None]
    return counts[0] if len(counts) == 1 else None


def _clauses(tree: Tree, index: int) -> Iterator[int]:
    """Yield the words for dying of an event: its own, or of a clause that tells the same."""
    words = word_lists("deaths", "words")
    known = words["killing"] | words["dying"] | words["dead"]
    above = list(_governors(tree, index))
    blame = [i for i in above if tree.lemma(i) in grammar("owning_up") and owns_up(tree, i)]
    owned = [j for i in blame for j in _joined(tree, tree.tokens[i].head)]
    near = [index, *_joined(tree, index), *above, *owned]  # "claims responsibility, kills three"
    near += [j for i in near for j in tree.children(i, deps.PREDICATE, deps.COMPLEMENT)]
    near += [
        j for i in near for obj in tree.children(i, deps.OBJECT)
        for j in tree.children(obj, deps.ADJECTIVE, deps.NOUN_CLAUSE)
    ]  # fmt: skip
    for at in dict.fromkeys(near):
        if tree.lemma(at) in known and not tree.children(at, deps.NEGATION):
            yield at


def _joined(tree: Tree, index: int) -> Iterator[int]:
    """Yield "killing 12", "and killed 12", "which killed 12"; not "after police killed 12"."""
    for at in tree.children(index, *_JOINED):
        if not tree.children(at, deps.MARKER) and not _elsewhere(tree, at):
            yield at
    for at in tree.children(index, deps.RELATIVE):
        pronoun = any(tree.tokens[i].tag == "WDT" for i in tree.children(at, deps.SUBJECT))
        if pronoun and not tree.children(at, deps.NOUN_AS_ADVERB) and not _elsewhere(tree, at):
            yield at


def _governors(tree: Tree, index: int) -> Iterator[int]:
    """Yield the verb above a noun, "12 were killed in an attack", and that above "and raided X"."""
    for below, above in tree.path_up(index):
        token = tree.tokens[below]
        if token.dep not in _WITHIN or tree.children(below, deps.MARKER):
            return
        if token.dep == deps.CONJUNCT and (_elsewhere(tree, above) or not tree.is_verb(below)):
            return
        yield above


def _elsewhere(tree: Tree, at: int) -> bool:
    """Tell a clause with a place or name of its own, so that it may tell another event."""
    days = [(e.start, e.end) for e in tree.analysis.entities if e.label == "DATE"]
    for prep in tree.noun_phrase(at):
        for noun in (
            tree.children(prep, deps.PREP_OBJECT) if tree.lemma(prep) in grammar("at") else ()
        ):
            token = tree.tokens[noun]
            if token.pos == "PROPN" and not any(a <= token.start < b for a, b in days):
                return True
    return False


def _count(tree: Tree, at: int) -> int | None:
    words = word_lists("deaths", "words")
    lemma, token = tree.lemma(at), tree.tokens[at]
    if lemma in words["dead"] and token.dep in (
        deps.ADJECTIVE,
        deps.PREDICATE,
        deps.COMPLEMENT,
        deps.NOUN_CLAUSE,
    ):
        return _total(tree, _described(tree, at))
    if any(tree.tokens[i].pos in {"NOUN", "NUM"} for i in tree.children(at, deps.CONJUNCT)):
        return None  # "killed 27 people in one town and 10 people in another"
    if any(_counts_elsewhere(tree, i) for i in tree.subtree(at)):
        return None  # the same, wherever a parser hangs the ten
    passive = bool(tree.children(at, deps.PASSIVE_SUBJECT, deps.PASSIVE_AUXILIARY))
    if lemma in words["dying"] or passive:
        return _total(tree, tree.children(at, *deps.SUBJECTS))
    return _total(tree, tree.children(at, deps.OBJECT))


def _counts_elsewhere(tree: Tree, noun: int) -> bool:
    """Tell further people that are counted at a place of their own: "12 in X, seven in Y"."""
    token = tree.tokens[noun]
    counted = token.pos == "NUM" or tree.children(noun, deps.NUMBER)
    if token.dep not in (deps.CONJUNCT, deps.APPOSITION) or not counted:
        return False
    over = tree.tokens[token.head]
    if token.pos == "NUM" and over.dep == deps.PREP_OBJECT and over.pos == "PROPN":
        return True  # joined to X, so at whatever place follows
    preps = tree.children(noun, deps.PREP)
    return any(tree.lemma(i) in grammar("at") and tree.children(i, deps.PREP_OBJECT) for i in preps)


def _described(tree: Tree, at: int) -> list[int]:
    """Return who is said to be dead: "left 12 people dead", "with 12 dead"."""
    head = tree.tokens[at].head
    if tree.tokens[head].pos in {"NOUN", "PROPN", "NUM", "PRON"}:
        return [head]
    return tree.children(head, deps.OBJECT) or tree.children(head, deps.SUBJECT)


def _total(tree: Tree, heads: list[int]) -> int | None:
    """Add the numbers of some people: "two policemen and three civilians" are five."""
    people = [noun for head in heads for noun in (head, *_companions(tree, head))]
    if len(people) > 1 and _places(tree, people) > 1:
        return None  # "27 people in one town and 10 in another"
    numbers = [_number(tree, noun) for noun in people]
    return sum(n for n in numbers if n) or None if None not in numbers else None


def _places(tree: Tree, people: list[int]) -> int:
    """Count the places of a clause that tells of some people, wherever they hang."""
    below = {
        i for noun in people for i in (*tree.subtree(noun), *tree.children(tree.tokens[noun].head))
    }
    return sum(
        tree.lemma(prep) in grammar("at") and bool(tree.children(prep, deps.PREP_OBJECT))
        for prep in below
    )


def _companions(tree: Tree, head: int) -> Iterator[int]:
    for noun in tree.children(head, deps.CONJUNCT):
        yield noun
        yield from _companions(tree, noun)


def _number(tree: Tree, noun: int) -> int | None:
    token = tree.tokens[noun]
    if token.pos == "NUM":
        return _value(tree, noun)
    for child in tree.children(noun, deps.NUMBER):
        return _value(tree, child)
    words = word_lists("deaths", "words")
    single = token.tag == "NN" and tree.lemma(noun) in words["person"]
    return 1 if single and tree.children(noun, deps.DETERMINER, deps.ADJECTIVE) else None


def _value(tree: Tree, at: int) -> int | None:
    """Read "12", "twelve" and both words of "twenty-three"; None of what has further words."""
    lists = word_lists("deaths", "words")
    beside = {tree.tokens[i].text.lower() for i in tree.children(at)}
    if beside & lists["below"] and not beside & lists["no"]:
        return None  # "fewer than ten", "up to ten"
    below = tree.children(at, deps.COMPOUND, deps.NUMBER, deps.ADVERB, deps.CONJUNCT)
    words = sorted([at, *(i for i in below if tree.tokens[i].pos == "NUM")])
    values = [_plain(tree.tokens[i].text) for i in words]
    if len(words) == 1:
        return _plain(_whole(tree, at))
    tens, ones = values[0], values[-1]
    joined = len(words) == 2 and tens is not None and ones is not None
    if not joined or tens is None or ones is None or tens % 10 or not 20 <= tens < 100 > ones * 10:
        return None
    return tens + ones


def _whole(tree: Tree, at: int) -> str:
    """Return a number with what a hyphen joins to it."""
    text, token = tree.analysis.text, tree.tokens[at]
    start, end = token.start, token.end
    while start and (text[start - 1].isalpha() or text[start - 1] == "-"):
        start -= 1
    while end < len(text) and (text[end].isalpha() or text[end] == "-"):
        end += 1
    return text[start:end]


def _plain(text: str) -> int | None:
    text = text.lower().replace(",", "")
    if text.isascii() and text.isdigit() and len(text) <= _DIGITS:
        return int(text)
    numbers = word_lists("deaths", "numbers")
    known = {name: int(number) for number, names in numbers.items() for name in names}
    tens, hyphen, ones = text.partition("-")
    if not hyphen:
        return known.get(text)
    return known[tens] + known[ones] if tens in known and known.get(ones, 99) < 10 else None
