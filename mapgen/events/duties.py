"""Duties with which somebody is charged: no charges in court, and nothing that was done yet."""

from mapgen.text import Tree, deps, word_lists, wording

__all__ = ["gives_duty", "is_task"]


def gives_duty(tree: Tree, verb: int) -> bool:
    """Tell "charges the army with guarding X" from "charges a man with killing two".

    Whoever charges in court, or with what is a crime whoever guards it ("with guarding captives"),
    gives nobody a duty.
    """
    words = word_lists("events", "duties")
    if tree.lemma(verb) not in words["giving"]:
        return False
    by = [i for a in tree.children(verb, deps.AGENT) for i in tree.children(a, deps.PREP_OBJECT)]
    if any(tree.lemma(i) in words["courts"] for i in (*tree.subjects(verb), *by)):
        return False
    over = (verb, *tree.children(verb, deps.OBJECT))  # parsers hang "with" on either
    led = [p for i in over for p in tree.children(i, deps.PREP) if tree.lemma(p) in words["led"]]
    what = [i for p in led for i in tree.children(p, deps.PREP_CLAUSE, deps.PREP_OBJECT)]
    return any(tree.lemma(i) in words["duties"] and not _is_crime(tree, i) for i in what)


def is_task(tree: Tree, verb: int) -> bool:
    """Tell "to secure X" and "charged with securing X" from "secured X"."""
    above = tree.tokens[verb].head
    led = tree.tokens[verb].dep == deps.PREP_CLAUSE and above != verb
    given = led and gives_duty(tree, tree.tokens[above].head)
    return given or wording.is_infinitive(tree, verb)


def _is_crime(tree: Tree, duty: int) -> bool:
    """Tell "guarding captives" and "protecting smugglers" from "guarding the border"."""
    of = [p for p in tree.children(duty, deps.PREP) if tree.lemma(p) == "of"]
    things = [i for word in (duty, *of) for i in tree.children(word, deps.OBJECT, deps.PREP_OBJECT)]
    return any(tree.lemma(i) in word_lists("events", "duties")["unlawful"] for i in things)
