"""The role that a verb gives whoever does what it says."""

from collections.abc import Callable
from dataclasses import dataclass

from mapgen.events import lexicon as lx
from mapgen.events.modality import is_aim, is_negated
from mapgen.events.phrases import companion_verbs, companions, is_place, objects
from mapgen.events.scene import Scene
from mapgen.model import ActorMention, Role

__all__ = ["role_of"]

_LEAVING = frozenset({"withdraw", "leave", "retreat", "flee", "abandon", "lose", "pull", "go"})
_LANDING = frozenset({"slam", "land", "fall", "explode", "crash", "rain", "detonate", "drop"})
_HURLING = frozenset({"drop", "hurl", "throw", "lob", "rain", "pour", "direct", "send", "plant"})
_DAMAGED = lx.AREA_NOUNS | lx.SITE_NOUNS | {"shop", "vehicle", "truck"}


@dataclass(frozen=True, slots=True)
class _Deed:
    """A verb with what its role depends on."""

    scene: Scene
    verb: int
    lemma: str
    things: frozenset[str]  # lemmas of its objects
    doers: tuple[ActorMention, ...]
    group: bool  # whether an armed group is among the doers


def role_of(scene: Scene, verb: int, doers: tuple[ActorMention, ...]) -> Role | None:
    """Return the role that a verb gives its doers; None when it says nothing of a place."""
    things = objects(scene, verb)
    lemmas = frozenset(scene.tree.lemma(i) for i in things)
    lemma = scene.tree.lemma(verb)
    if lemma in lx.LAUNCHES and (
        lemmas & lx.OPERATION_NOUNS or any(_operation(scene, i) for i in things)
    ):
        return "launched"
    if not doers or _bygone(scene, verb):
        return None
    deed = _Deed(scene, verb, lemma, lemmas, doers, any(scene.is_group(m) for m in doers))
    return next((role for read in _READERS if (role := read(deed))), None)


def _bygone(scene: Scene, verb: int) -> bool:
    """Tell "used to control", and "who had held X left": true once, no more."""
    tree = scene.tree
    token = tree.tokens[verb]
    if tree.lemma(verb) == "use":
        return bool(tree.children(verb, "xcomp"))
    if token.dep == "relcl" and any(tree.tokens[i].text == "had" for i in tree.children(verb)):
        above = tree.verb_of(token.head)
        return above is not None and tree.lemma(above) in _LEAVING
    return token.dep == "xcomp" and tree.lemma(token.head) == "use"


def _based(deed: _Deed) -> Role | None:
    passive = deed.scene.tree.children(deed.verb, "nsubjpass")
    return "home_base" if deed.lemma in {"base", "headquarter"} and passive else None


def _profits(deed: _Deed) -> Role | None:
    """Read "exploits", "hides in", "takes advantage of", "makes use of", of armed groups."""
    phrases = {("take", "advantage"), ("make", "use")}
    profits = deed.lemma in lx.THREAT_VERBS or any((deed.lemma, t) in phrases for t in deed.things)
    return "threat" if deed.group and profits else None


def _attacks(deed: _Deed) -> Role | None:
    lemma, things = deed.lemma, deed.things
    opened = lemma == "open" and "fire" in things
    landed = lemma in _LANDING and _is_weapon(deed)
    ruined = lemma in lx.RUINING and _ruins(deed)
    carried = lemma in lx.CARRYING and things & lx.ATTACK_NOUNS
    ruined = ruined or (lemma in _HURLING and bool(things & lx.WEAPONS))
    if opened or landed or ruined or carried:
        return "attacked"
    if lemma not in lx.ATTACK_VERBS:
        return None
    mild = lemma in {"fire", "shoot"} and things & lx.MILD_WEAPONS
    if mild or (lemma in {"raid", "storm", "target"} and not deed.group):
        return "operating"
    weapons = things & (lx.ATTACK_NOUNS | lx.WEAPONS)
    return "attacked" if weapons or lemma != "launch" else None


def _is_weapon(deed: _Deed) -> bool:
    """Tell "missiles slammed into" from "troops landed at"."""
    tree = deed.scene.tree
    return any(tree.lemma(i) in lx.WEAPONS for i in tree.children(deed.verb, "nsubj"))


def _ruins(deed: _Deed) -> bool:
    """Tell "burned a village" and "drones destroyed a depot" from "destroyed three mines"."""
    if deed.lemma == "burn" or deed.group:
        return bool(deed.things & _DAMAGED)
    return any(a.kind in {"air force", "artillery"} for m in deed.doers for a in m.actors)


def _coordinates(deed: _Deed) -> Role | None:
    """Read what sides do together: "cooperate", "opened a joint coordination centre"."""
    tree = deed.scene.tree
    whole = {tree.lemma(i) for o in objects(deed.scene, deed.verb) for i in tree.children(o)}
    if deed.lemma not in lx.COORDINATION and not whole & lx.COORDINATION:
        return None
    members = (*deed.doers, *companions(deed.scene, deed.verb))
    several = len({a.side for m in members for a in m.actors}) > 1
    return "coordinating" if several and not is_negated(deed.scene, deed.verb) else None


def _controls(deed: _Deed) -> Role | None:
    """Tell whether a place, not just something in it, came under control."""
    verbs = (deed.verb, *companion_verbs(deed.scene, deed.verb))
    taken = any(_takes_place(deed.scene, one, own=one == deed.verb) for one in verbs)
    return "took_control" if taken and deed.lemma not in lx.ALLOCATING else None


def _takes_place(scene: Scene, verb: int, *, own: bool) -> bool:
    tree = scene.tree
    lemma = tree.lemma(verb)
    if lemma not in lx.CONTROL_VERBS:
        return False
    things = objects(scene, verb)
    lemmas = {tree.lemma(i) for i in things}
    if "control" in lemmas:
        return True
    over = any(tree.lemma(i) in {"over", "back"} for i in tree.children(verb, "prt", "advmod"))
    if own and lemma in {"take", "impose", "secure"} and not over:
        return False
    which = [scene.antecedent(verb) if tree.lemma(i) in {"which", "that"} else i for i in things]
    return bool(lemmas & lx.AREA_NOUNS) or any(is_place(scene, i) for i in which)


def _acts(deed: _Deed) -> Role | None:
    if deed.lemma in lx.ALLOCATING:
        return "planned"
    if deed.lemma in lx.SUPPORT:
        return "supporting"
    if deed.lemma in lx.ENDINGS:
        over = deed.things & lx.DEEDS or deed.scene.tree.children(deed.verb, "xcomp")
        return None if over else "operating"
    spared = deed.lemma in lx.SPARING and is_aim(deed.scene, deed.verb)  # "to save X"
    if spared or (deed.lemma not in lx.FACTIVE and _only_means_to(deed)):
        return None
    if deed.lemma == "train" and deed.things:
        return "operating"
    return None if deed.lemma in lx.NOT_DOING | lx.WISHES else "operating"


def _only_means_to(deed: _Deed) -> bool:
    """Tell "tried to enter": what is meant to be done has a verb of its own."""
    tree = deed.scene.tree
    wanted = tree.children(deed.verb, "xcomp")
    return any(tree.lemma(i) == "to" for verb in wanted for i in tree.children(verb, "aux"))


def _operation(scene: Scene, index: int) -> bool:
    return any(
        i in scene.by_token and scene.by_token[i].operation for i in scene.tree.noun_phrase(index)
    )


_READERS: tuple[Callable[[_Deed], Role | None], ...] = (
    _based,
    _profits,
    _attacks,
    _coordinates,
    _controls,
    _acts,
)
