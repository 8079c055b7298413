"""Named operations: who launched them, so that claims about them can name their sides."""

from mapgen.events.arguments import Arguments
from mapgen.events.build import Leader
from mapgen.events.mentioned import Scene
from mapgen.model import ActorMention, DateSpan
from mapgen.text import word_lists

__all__ = ["find_leaders"]


def find_leaders(
    scene: Scene, arguments: Arguments, dates: tuple[DateSpan, ...]
) -> dict[str, Leader]:
    """Find, for each operation, the sentence in which a named force launches it."""
    leaders: dict[str, Leader] = {}
    for mention in scene.mentions:
        if not mention.operation or mention.operation in leaders:
            continue
        if leader := _leader(scene, arguments, mention, dates):
            leaders[mention.operation] = leader
    return leaders


def _leader(
    scene: Scene, arguments: Arguments, mention: ActorMention, dates: tuple[DateSpan, ...]
) -> Leader | None:
    tree = scene.tree
    top = tree.top(mention.start, mention.end)
    number = tree.sentence(mention.start)
    if top is None or number is None:
        return None
    launches = word_lists("events", "words")["launching"]
    launched = False
    for head in tree.ancestors(top):
        launched = launched or tree.lemma(head) in launches
        if launched and tree.is_verb(head):
            doers = arguments.doers(head)[0]
            forces = tuple(m for m in doers if m.actors and scene.is_force(m))
            if forces:
                return Leader(forces, number, _date(scene, number, dates))
    return None


def _date(scene: Scene, number: int, dates: tuple[DateSpan, ...]) -> DateSpan | None:
    sentence = scene.tree.sentence_at(number)
    here = [d for d in dates if sentence.start <= d.at < sentence.end and d.start is not None]
    return here[0] if len(here) == 1 else None
