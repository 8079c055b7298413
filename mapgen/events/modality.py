"""Whether a deed is done, denied, planned, wished for or the purpose of another."""

from mapgen.events import lexicon as lx
from mapgen.events.scene import Scene

__all__ = [
    "is_absent",
    "is_aim",
    "is_infinitive",
    "is_negated",
    "is_open",
    "is_planned",
    "is_purpose",
    "is_refusal",
    "is_refused",
    "only_extends",
    "only_wished",
]

_CONDITIONS = frozenset({"if", "unless", "whether", "could", "should", "must"})
_PHRASAL = frozenset({("rule", "out"), ("call", "off"), ("put", "off"), ("turn", "down")})
_MODALS = frozenset({"will", "would", "shall", "'ll", "’ll"})


def is_planned(scene: Scene, verb: int) -> bool:
    """Tell whether a verb speaks of what is to come."""
    tree = scene.tree
    if any(
        tree.lemma(i) in _MODALS or tree.tokens[i].text.lower() in _MODALS
        for i in tree.children(verb, "aux")
    ):
        return True
    token = tree.tokens[verb]
    if token.dep == "conj":
        return is_planned(scene, token.head)
    if token.dep in {"xcomp", "ccomp", "acl", "advcl"} and token.head != verb:
        infinitive = any(tree.lemma(i) == "to" for i in tree.children(verb, "aux"))
        return infinitive and tree.lemma(token.head) in lx.INTENTS | lx.ALLOCATING
    return False


def is_negated(scene: Scene, verb: int) -> bool:
    """Tell whether a verb is denied: "had not entered", "denied that it had entered"."""
    if scene.tree.children(verb, "neg"):
        return True
    denials = [i for i in scene.tree.ancestors(verb) if scene.tree.lemma(i) in lx.DENIALS]
    if any(i < verb or scene.tree.children(i, "nsubjpass") for i in denials):
        return True  # but not "X took it; Y denied that", where both have their say
    return _left_undone(scene, verb)


def _left_undone(scene: Scene, verb: int) -> bool:
    """Tell what a verb of refusal says is not done: "failed to enter", "refused to go and see"."""
    tree = scene.tree
    for child, head in tree.climb(verb):
        dep = tree.tokens[child].dep
        if dep in {"xcomp", "ccomp", "pcomp"}:
            if tree.is_verb(head):
                return is_refusal(scene, head)
        elif dep not in {"conj", "prep"}:
            return False
    return False


def is_refusal(scene: Scene, verb: int) -> bool:
    """Tell a verb that says its object is not to be: "refused", "ruled out", "called off"."""
    lemma = scene.tree.lemma(verb)
    particles = {scene.tree.lemma(i) for i in scene.tree.children(verb, "prt", "advmod")}
    if lemma in lx.REFUSALS or any(lemma == v and p in particles for v, p in _PHRASAL):
        return True
    token = scene.tree.tokens[verb]  # "refused to hold"
    return token.dep == "xcomp" and token.head != verb and is_refusal(scene, token.head)


def is_refused(scene: Scene, noun: int) -> bool:
    """Tell a deed that a verb of refusal has as its object: "ruled out talks"."""
    tree = scene.tree
    for child, head in tree.climb(noun):
        if tree.is_verb(head):
            return tree.tokens[child].dep in {"dobj", "nsubjpass"} and is_refusal(scene, head)
        if tree.tokens[child].dep not in {"pobj", "prep", "conj", "compound"}:
            return False
    return False


def only_wished(scene: Scene, index: int) -> bool:
    """Tell what is called for, or only true on a condition, from what is done."""
    tree = scene.tree
    chain = [index, *tree.ancestors(index)]
    for one in chain[:4]:
        if one != index and tree.lemma(one) in lx.WISHES:
            return True
        if any(tree.lemma(i) in lx.WISHES for i in tree.children(one, "nsubj")):
            return True
        if tree.is_verb(one) and any(
            tree.tokens[i].text.lower() in _CONDITIONS for i in tree.children(one, "mark", "aux")
        ):
            return True
        if tree.is_verb(one) and _may(scene, one):
            return True
    return _long_as(scene, index)


def _may(scene: Scene, verb: int) -> bool:
    """Tell "may be held", of what is to come, from "may have been held", a doubt of its own."""
    said = {scene.tree.lemma(i) for i in scene.tree.children(verb, "aux")}
    return bool(said & {"may", "might", "can"}) and "have" not in said


def _long_as(scene: Scene, index: int) -> bool:
    tree = scene.tree
    verb = tree.verb_of(index)
    if verb is None:
        return False
    before = " ".join(t.text.lower() for t in tree.tokens[max(0, verb - 8) : verb])
    return "as long as" in before


def is_purpose(scene: Scene, verb: int) -> bool:
    """Tell a clause that belongs to the deed above it: "to pursue X", "taking advantage of"."""
    tree = scene.tree
    verb, infinitive = _first_of(scene, verb)
    token = tree.tokens[verb]
    if infinitive:
        return token.dep in {"advcl", "acl", "relcl"}
    if token.dep == "relcl":  # "the campaign, which pursues X in Y"
        return any(m.operation for m in scene.named(tree.noun_phrase(token.head)))
    during = [i for i in tree.children(verb, "mark") if tree.tokens[i].text.lower() == "while"]
    return token.dep == "advcl" and (
        bool(during) or (token.tag == "VBG" and not _marked(scene, verb))
    )


def only_extends(scene: Scene, verb: int) -> bool:
    """Tell "an area that reaches to X" from "troops reached X"."""
    clause = scene.tree.tokens[verb].dep in {"relcl", "acl"}
    return clause and scene.tree.lemma(verb) in lx.EXTENDING


def is_open(scene: Scene, verb: int) -> bool:
    """Tell a deed that another verb only tries, hopes or orders: "tried to enter X"."""
    tree = scene.tree
    token = tree.tokens[verb]
    while token.dep == "conj" and not tree.children(verb, "nsubj", "nsubjpass"):
        verb, token = token.head, tree.tokens[token.head]
    if token.dep == "xcomp":
        above = tree.lemma(token.head)
        if above in lx.ENDINGS:
            return True
        return is_infinitive(scene, verb) and above not in lx.FACTIVE | lx.INTENTS | lx.ALLOCATING
    return token.dep == "ccomp" and tree.lemma(token.head) in lx.OPEN_SPEECH


def is_aim(scene: Scene, verb: int) -> bool:
    """Tell what something is done for: "crossed to seize X", "a plan to seize X"."""
    verb, infinitive = _first_of(scene, verb)
    return infinitive and scene.tree.tokens[verb].dep in {"advcl", "acl", "relcl"}


def _first_of(scene: Scene, verb: int) -> tuple[int, bool]:
    """Return the first of joined verbs, and whether any on the way to it is an infinitive."""
    infinitive = is_infinitive(scene, verb)
    while scene.tree.tokens[verb].dep == "conj":
        verb = scene.tree.tokens[verb].head
        infinitive |= is_infinitive(scene, verb)
    return verb, infinitive


def is_infinitive(scene: Scene, verb: int) -> bool:
    """Tell "to enter X" from a verb of its own."""
    return any(scene.tree.lemma(i) == "to" for i in scene.tree.children(verb, "aux"))


def _marked(scene: Scene, verb: int) -> bool:
    return any(
        scene.tree.tokens[i].text.lower() not in {"while", "that"}
        for i in scene.tree.children(verb, "mark")
    )


def is_absent(scene: Scene, noun: int) -> bool:
    """Tell "lack of cooperation", "no attack", "free from any presence"."""
    tree = scene.tree
    if any(tree.tokens[i].text.lower() in {"no", "any", "neither"} for i in tree.children(noun)):
        return True
    head = tree.tokens[noun].head
    return tree.tokens[noun].dep == "pobj" and (
        tree.lemma(head) == "without" or tree.lemma(tree.tokens[head].head) in lx.NEGATING_NOUNS
    )
