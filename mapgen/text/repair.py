"""Sentence trees set right where the places in them show that the parser took them amiss."""

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import replace

from mapgen.model import Analysis, Location, Sentence, Token
from mapgen.text import deps
from mapgen.text.apposed import give_apposed
from mapgen.text.far_parts import give_far
from mapgen.text.headlines import give_headline
from mapgen.text.reattach import (
    WHERE,
    give_aside,
    give_back,
    give_counted,
    give_felt,
    give_finite,
    give_had,
    give_list,
    give_main,
    give_negation,
    give_origin,
    give_pair,
    give_passive,
    parts_of,
)
from mapgen.text.rejoin import rejoin
from mapgen.text.supposed import give_believed
from mapgen.text.token_list import TokenList
from mapgen.text.upward import first_over, loose
from mapgen.text.words import word_lists

__all__ = ["repaired"]

_FINITE = frozenset({"VBD", "VBZ", "VBP"})
_BESIDE = frozenset({deps.CONJUNCT, deps.ADVERBIAL})


def repaired(analysis: Analysis, locations: Iterable[Location]) -> Analysis:
    """Return the analysis with some slips of parsers undone.

    "Troops hold X, an officer said" where X is taken for who said it; "fighters, arriving on
    bikes, attacked X" where they are taken to have arrived only; "was killed by a drone in X"
    where only the drone is taken to be there; "shelling by X killed two" where nobody shelled;
    "died after debris hit a house" where nothing is taken to have hit it;
    "arrested six IS members" where IS is taken for a verb.
    """
    tokens = TokenList(analysis.tokens)
    starts = [token.start for token in tokens]
    for location in locations:
        first, end = bisect_left(starts, location.start), bisect_left(starts, location.end)
        _give_place(tokens, first, end)
    for sentence in analysis.sentences:
        for index in range(sentence.first, sentence.last):
            _give_name(tokens, index, sentence)
            _give_subject(tokens, index, sentence.last)
            _give_deed(tokens, index, sentence.last)
            _give_where(tokens, index)
            _give_time(tokens, index, sentence.last)
            _give_clause(tokens, index, sentence.last)
            _give_joined(tokens, index, sentence.last)
            _give_people(tokens, index, sentence.last)
            give_headline(tokens, index, sentence.last)
            _give_report(tokens, index, sentence.last)
            give_pair(tokens, index, sentence)
            rejoin(tokens, index, sentence.last)
            give_aside(tokens, index, sentence.last)
            give_main(tokens, index, sentence.last)
            give_passive(tokens, index, sentence.last)
            give_finite(tokens, index, sentence.last)
            give_felt(tokens, index)
            give_counted(tokens, index, sentence.last)
            give_list(tokens, index, sentence.last)
            give_negation(tokens, index, sentence.last)
            give_believed(tokens, index, sentence.last)
            give_had(tokens, index, sentence.last)
            give_back(tokens, index, sentence.last)
        _settle(tokens, sentence, analysis)
    return replace(analysis, tokens=tuple(tokens))


def _settle(tokens: list[Token], sentence: Sentence, analysis: Analysis) -> None:
    """Find what is lost far from its clause; then undo repairs that stand in one another's way.

    What comes out is a tree, even of what was none; a word that hangs on nothing is called a root.
    """
    words = range(sentence.first, sentence.last)
    for index in words:
        give_far(tokens, index, sentence.first, sentence.last)
    if loose(tokens, sentence.first, sentence.last):
        tokens[sentence.first : sentence.last] = analysis.tokens[sentence.first : sentence.last]
        for index in loose(tokens, sentence.first, sentence.last):
            tokens[index] = replace(tokens[index], head=index)
    for index in words:
        if tokens[index].head == index and tokens[index].dep != "ROOT":
            tokens[index] = replace(tokens[index], dep="ROOT")


def _give_place(tokens: list[Token], first: int, end: int) -> None:
    """Put right what hangs on the name of a place, tokens `first` to `end`."""
    _give_object(tokens, range(first, end))
    give_origin(tokens, first)
    give_apposed(tokens, first, end)


def _give_object(tokens: list[Token], span: range) -> None:
    """Make a place the object of the verb right before it, if it is taken for a speaker."""
    tops = [i for i in span if tokens[i].head not in span]
    if not tops or not span.start or tokens[tops[0]].dep not in deps.SUBJECTS:
        return
    top, before = tops[0], span.start - 1
    speech = word_lists("events", "words")["speech"]
    speaks = tokens[tokens[top].head].lemma.lower() in speech
    if speaks and tokens[before].pos == "VERB" and tokens[top].head > top:
        tokens[top] = replace(tokens[top], dep=deps.OBJECT, head=before)


def _give_name(tokens: list[Token], index: int, sentence: Sentence) -> None:
    """Read "struck IS positions" as what was struck: small letters follow a verb in capitals."""
    token, noun = tokens[index], index + 1
    if token.text != "IS" or token.pos not in {"AUX", "VERB"} or noun >= sentence.last:
        return
    verbs = [i for i in range(sentence.first, index) if tokens[i].tag in _FINITE | {"VBN", "VB"}]
    verbs = [i for i in verbs if tokens[i].dep not in {*deps.AUXILIARIES, deps.ADJECTIVE}]
    verbs = [i for i in verbs if not any(t.pos == "PUNCT" for t in tokens[i:index])]
    if not verbs or tokens[noun].pos != "NOUN" or not tokens[noun].text.islower():
        return
    verb = verbs[0] if len(verbs) == 1 else verbs[-2 if tokens[verbs[-1]].tag == "VBN" else -1]
    hung = tokens[verb].head == index
    for i in range(sentence.first, sentence.last):
        if tokens[i].head == index and i != index:
            tokens[i] = replace(tokens[i], head=verb)
    if token.head == noun:  # "follows an IS assault": only its kind is wrong
        tokens[index] = replace(token, pos="PROPN", tag="NNP", dep=deps.COMPOUND, lemma="IS")
        return
    if token.head == index or hung:
        over = verb if token.head == index else token.head
        dep = "ROOT" if over == verb else token.dep
        tokens[verb] = replace(tokens[verb], head=over, dep=dep)
    tokens[index] = replace(token, pos="PROPN", tag="NNP", dep=deps.COMPOUND, head=noun, lemma="IS")
    tokens[noun] = replace(tokens[noun], dep=deps.OBJECT, head=verb)
    for i in range(verb + 1, index):
        if tokens[i].pos in {"NUM", "ADJ", "DET", "VERB", "ADV"}:
            dep = deps.NUMBER if tokens[i].pos == "NUM" else deps.ADJECTIVE
            tokens[i] = replace(tokens[i], head=noun, dep=dep)


def _give_subject(tokens: list[Token], index: int, last: int) -> None:
    """Give the subject of a bare participle to the finite verb after it that has none."""
    token = tokens[index]
    if token.tag != "VBG" or not parts_of(tokens, index, last, deps.SUBJECTS):
        return
    if parts_of(tokens, index, last, deps.AUXILIARIES):
        return
    for verb in range(index + 1, last):
        if tokens[verb].tag in _FINITE and tokens[verb].pos == "VERB":
            if (
                not parts_of(tokens, verb, last, deps.SUBJECTS)
                and tokens[verb].dep == deps.CONJUNCT
            ):
                for subject in parts_of(tokens, index, last, deps.SUBJECTS):
                    tokens[subject] = replace(tokens[subject], head=verb)
            return


def _give_deed(tokens: list[Token], index: int, last: int) -> None:
    """Make "shelling by X" the subject of the verb it is hung on, which has none."""
    token = tokens[index]
    lemma = token.text.lower()
    bare = (
        token.tag == "VBG"
        and lemma in word_lists("events", "words")["deeds"]
        and token.dep in (deps.ADVERBIAL, deps.CLAUSE_SUBJECT)
    )
    if not bare or index > token.head or parts_of(tokens, token.head, last, deps.SUBJECTS):
        return
    if parts_of(tokens, index, last, {deps.AGENT, deps.PREP, deps.NOUN_CLAUSE}):
        tokens[index] = replace(token, pos="NOUN", tag="NN", dep=deps.SUBJECT, lemma=lemma)


def _give_where(tokens: list[Token], index: int) -> None:
    """Hang "in X" of "was killed by a drone in X" on the verb; so, too, "by A and B in X"."""
    token = tokens[index]
    if token.dep != deps.PREP or token.text not in WHERE:
        return
    head = _meant(tokens, token.head)
    first = first_over(tokens, head, lambda i: tokens[i].dep != deps.CONJUNCT)
    noun = tokens[head if first is None else first]
    by = tokens[noun.head]
    if noun.dep == deps.PREP_OBJECT and by.dep == deps.AGENT:
        tokens[index] = replace(token, head=by.head)


def _meant(tokens: list[Token], noun: int) -> int:
    """Return the gunmen of "gunmen suspected to be bandits"; the noun itself elsewhere."""
    be = tokens[noun].head
    clause = tokens[be].head
    called = tokens[noun].dep == deps.ATTRIBUTE and tokens[be].dep == deps.OPEN_CLAUSE
    called = called and tokens[clause].dep == deps.NOUN_CLAUSE and tokens[clause].tag[:2] == "VB"
    return tokens[clause].head if called else noun


def _give_time(tokens: list[Token], index: int, last: int) -> None:
    """Give "debris" of "died after debris from a drone hit a house" to "hit", as what hit it.

    Of "two are dead and ten missing after a flood hit X" the ten are missing, and hit nothing.
    """
    verb, when = tokens[index], _when_before(tokens, index)
    if verb.dep not in _BESIDE or verb.tag not in _FINITE or verb.head >= index or when is None:
        return
    if parts_of(tokens, index, last, {deps.MARKER}):
        return
    over = tokens[when].head
    lost = parts_of(tokens, index, last, deps.SUBJECTS)
    joined = tokens[over].dep == deps.CONJUNCT and tokens[over].head == verb.head
    if lost and (lost[0] + 1 != over or parts_of(tokens, over, last, deps.SUBJECTS)):
        return
    if over != verb.head and not joined:
        return
    led = parts_of(tokens, when, index, {deps.PREP_OBJECT})
    tokens[when] = replace(tokens[when], dep=deps.MARKER, head=index)
    tokens[led[0]] = replace(tokens[led[0]], dep=deps.SUBJECT, head=index)
    tokens[index] = replace(verb, dep=deps.ADVERBIAL, head=over)
    for who in lost:
        tokens[who] = replace(tokens[who], head=over)


def _when_before(tokens: list[Token], verb: int) -> int | None:
    """Return the "after" whose noun stands right before a verb, nothing else in between."""
    for at in range(verb - 1, -1, -1):
        token = tokens[at]
        if token.pos in {"CCONJ", "PUNCT", "VERB", "AUX"}:
            return None
        if token.dep == deps.PREP and token.text.lower() in _words("when"):
            return at if parts_of(tokens, at, verb, {deps.PREP_OBJECT}) else None
    return None


def _give_clause(tokens: list[Token], index: int, last: int) -> None:
    """Hang "sent" of "foiled an attempt by Y to enter X and sent help" on "foiled"."""
    token = tokens[index]
    first = tokens[token.head]
    if token.dep != deps.CONJUNCT or token.tag != "VBD" or first.tag != "VB":
        return
    head = first_over(tokens, token.head, lambda i: tokens[i].tag in _FINITE and i < index)
    if head is not None and not parts_of(tokens, index, last, deps.SUBJECTS):
        tokens[index] = replace(token, head=head)


def _give_joined(tokens: list[Token], index: int, last: int) -> None:
    """Join "shelled" of "stormed a base in X and shelled Y" to "stormed": no verb joins a noun."""
    token, noun = tokens[index], tokens[tokens[index].head]
    if token.dep != deps.CONJUNCT or token.tag not in _FINITE or token.pos != "VERB":
        return
    verb = noun.head
    thing = noun.pos in {"NOUN", "PROPN"} and noun.dep == deps.OBJECT and token.head < index
    if thing and tokens[verb].tag == token.tag and not parts_of(tokens, index, last, deps.SUBJECTS):
        tokens[index] = replace(token, head=verb)


def _give_report(tokens: list[Token], index: int, last: int) -> None:
    """Hang what was done under "said" of "killed six and injured two, the army said"."""
    token, first = tokens[index], tokens[index].head
    if token.dep != deps.CONJUNCT or token.tag not in _FINITE or first > index:
        return
    if token.lemma.lower() not in word_lists("events", "words")["saying"]:
        return
    subjects = [i for i in parts_of(tokens, index, last, deps.SUBJECTS) if i < index]
    commas = [i for i in range(first, index) if tokens[i].text == ","]
    said = parts_of(tokens, index, last, {deps.CONTENT, deps.OBJECT})
    if len(subjects) != 1 or not commas or said or subjects[0] < commas[-1]:
        return
    if any(t.pos == "CCONJ" for t in tokens[commas[-1] : subjects[0]]):
        return
    clause = first_over(tokens, first, lambda i: tokens[i].dep != deps.CONJUNCT)
    if clause is None:
        return
    first, root = clause, tokens[clause].head == clause
    over = index if root else tokens[first].head
    tokens[index] = replace(token, dep=tokens[first].dep, head=over)
    tokens[first] = replace(tokens[first], dep=deps.CONTENT, head=index)


def _give_people(tokens: list[Token], index: int, last: int) -> None:
    """Hang both peoples of "In X, Congolese and Rwandan ministers" on the ministers."""
    if index + 3 >= last or tokens[index].dep != deps.CONJUNCT or tokens[index].head >= index - 1:
        return
    first, joined, second, noun = tokens[index : index + 4]
    if noun.head in {index, index + 2}:
        return  # "abusive or insulting words", where who insults them has them for an object
    if [first.pos, joined.pos, second.pos, noun.pos] == ["ADJ", "CCONJ", "ADJ", "NOUN"]:
        tokens[index] = replace(first, head=index + 3, dep=deps.ADJECTIVE)
        tokens[index + 2] = replace(second, head=index, dep=deps.CONJUNCT)


def _words(name: str) -> frozenset[str]:
    return word_lists("text", "repair")[name]
