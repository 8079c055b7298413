"""Words of doubt about an event: on its doers, or because they speak for themselves."""

from mapgen.events.parties import Parties
from mapgen.events.triggers import subjects_of
from mapgen.model import ActorMention
from mapgen.text import Tree, word_lists

__all__ = ["doubts"]


def doubts(
    tree: Tree, parties: Parties, index: int, agents: tuple[ActorMention, ...]
) -> tuple[str, ...]:
    """Return the article's words of doubt: "suspected bandits", "the army claimed that it"."""
    found = [word for mention in agents for word in _on(tree, mention)]
    sides = {actor.side for mention in agents for actor in mention.actors}
    if said := _own_word(tree, parties, index, sides):
        found.append(said)
    return tuple(dict.fromkeys(found))


def _on(tree: Tree, mention: ActorMention) -> list[str]:
    """Return the words of doubt in, or right before, the words for a doer."""
    words = word_lists("events", "words")["doubt"]
    span = tree.span(mention.start, mention.end)
    near = range(max(0, span.start - 2), span.stop)
    return [tree.tokens[i].text for i in near if tree.tokens[i].text.lower() in words]


def _own_word(tree: Tree, parties: Parties, index: int, sides: set[str]) -> str:
    """Return the verb by which a side itself says what it did, where the sentence has it."""
    own = word_lists("events", "words")["own_word"]
    for child, head in tree.climb(index):
        if tree.tokens[child].dep != "ccomp" or tree.lemma(head) not in own:
            continue
        speakers = [m for s in subjects_of(tree, head) for m in parties.of(s)]
        if sides & {actor.side for mention in speakers for actor in mention.actors}:
            return tree.tokens[head].text
        return ""
    return ""
