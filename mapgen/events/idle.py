"""Places tied only to verbs that tell nothing there: "tried to breach barricades in X"."""

from collections.abc import Callable, Iterator, Mapping

from mapgen.events.anchors import Anchor, Anchors
from mapgen.events.grammar import grammar
from mapgen.events.reach import Reach
from mapgen.events.triggers import Trigger
from mapgen.model import Location

__all__ = ["past_idle"]


def past_idle(
    tie: Anchors,
    anchors: Mapping[Location, tuple[Anchor, ...]],
    tells: Callable[[Anchor], bool],
) -> Iterator[tuple[Location, tuple[Anchor, ...]]]:
    """Yield (place, its events) for places whose verbs mean no event in their sentences.

    A river breaches a levee and refugees are in a camp; of whoever else breaches a cordon or is
    in a town, the verb tells as little as any, and the place belongs to what it hangs on.

    Parameters
    ----------
    tie : Anchors
    anchors : mapping
        Place -> events, as the tree ties them.
    tells : callable
        Whether an event is one for the map at a place.
    """
    tied = {a for some in anchors.values() for a in some}
    told = {a.trigger for a in tied if tells(a)}
    idle = {
        a.trigger
        for a in tied
        if a.trigger not in told
        and _asks_who(tie, tie.triggers[a.trigger])
        and not tells(Anchor(a.trigger, "in"))
    }
    rest = {i: t for i, t in tie.triggers.items() if i not in idle}
    again = Anchors(tie.tree, tie.parties, rest, Reach(tie.tree, tie.parties, rest))
    for place, some in anchors.items():
        moved = any(a.relation in grammar("moved") for a in some)  # "the dead were taken to X"
        if some and not moved and all(a.trigger in idle for a in some):
            found = again.of(place)
            if any(tells(a) for a in found):
                yield place, found


def _asks_who(tie: Anchors, trigger: Trigger) -> bool:
    """Tell verbs that mean an event of some subjects only, or that somebody stays somewhere."""
    stays = tie.tree.lemma(trigger.index) in grammar("staying")
    return not trigger.noun and all(f.who or (f.silent and stays) for f, _ in trigger.frames)
