"""What a counted part is part of: "killed ten people, including two in a raid on X"."""

from collections.abc import Mapping

from mapgen.events.grammar import grammar
from mapgen.events.triggers import Trigger
from mapgen.text import Tree, deps

__all__ = ["whole_of"]

_NAMES = frozenset({"NOUN", "PROPN", "NUM"})


def whole_of(tree: Tree, part: int, triggers: Mapping[int, Trigger]) -> int | None:
    """Return the deed of which "two" of "including two" counts a part; None for no such count.

    Not what somebody suffered: "lost ten men, including two in a raid".
    """
    token = tree.tokens[part]
    counts = token.pos == "NUM" or bool(tree.children(part, deps.NUMBER))
    if not counts or tree.lemma(token.head) not in grammar("counting_in"):
        return None
    over = tree.tokens[token.head].head
    verb = tree.verb_of(over) if tree.tokens[over].pos in _NAMES else over
    deed = None if verb is None else triggers.get(verb)
    done = deed is not None and bool(deed.frame.agent) and deed.frame.subject == "agent"
    return verb if done else None
