"""What a word is to the word that governs it: the parser's labels, named in this one place."""

from typing import Final

__all__ = [
    "ADJECTIVE",
    "ADVERB",
    "ADVERBIAL",
    "AGENT",
    "APPOSITION",
    "ATTRIBUTE",
    "AUXILIARIES",
    "AUXILIARY",
    "CASE",
    "CLAUSE_SUBJECT",
    "COMPLEMENT",
    "COMPOUND",
    "CONJUNCT",
    "CONTENT",
    "DATIVE",
    "DESCRIBING",
    "DETERMINER",
    "MARKER",
    "NEGATION",
    "NOUN_AS_ADVERB",
    "NOUN_CLAUSE",
    "NOUN_CLAUSES",
    "NOUN_MODIFIER",
    "NUMBER",
    "OBJECT",
    "OBJECTS",
    "OPEN_CLAUSE",
    "OWNERS",
    "PARATAXIS",
    "PARTICLE",
    "PASSIVE_AUXILIARY",
    "PASSIVE_SUBJECT",
    "POSSESSOR",
    "PREDICATE",
    "PREMODIFIERS",
    "PREP",
    "PREP_CLAUSE",
    "PREP_OBJECT",
    "PUNCTUATION",
    "RELATIVE",
    "SUBJECT",
    "SUBJECTS",
    "UNCLEAR",
]

SUBJECT: Final = "nsubj"  # "troops" of "troops took X"
PASSIVE_SUBJECT: Final = "nsubjpass"  # "X" of "X was taken"
CLAUSE_SUBJECT: Final = "csubj"  # "shelling" of "shelling X killed two"
OBJECT: Final = "dobj"  # "X" of "took X"
DATIVE: Final = "dative"  # "to" of "gave it to them"
ATTRIBUTE: Final = "attr"  # "a threat" of "is a threat"
PREDICATE: Final = "oprd"  # "dead" of "was left dead"
COMPLEMENT: Final = "acomp"  # "dead" of "is dead"

PREP: Final = "prep"  # "in" of "died in X"
PREP_OBJECT: Final = "pobj"  # "X" of "in X"
PREP_CLAUSE: Final = "pcomp"  # "taking" of "after taking X"
AGENT: Final = "agent"  # "by" of "was taken by troops"

DETERMINER: Final = "det"  # "the"
ADJECTIVE: Final = "amod"  # "Iraqi" of "Iraqi troops"
COMPOUND: Final = "compound"  # "border" of "border troops"
NOUN_MODIFIER: Final = "nmod"  # another noun that describes a noun
NUMBER: Final = "nummod"  # "two" of "two soldiers"
POSSESSOR: Final = "poss"  # "Iraq" of "Iraq's army"
CASE: Final = "case"  # "'s" of "Iraq's army"
APPOSITION: Final = "appos"  # "the capital" of "X, the capital"

AUXILIARY: Final = "aux"  # "had" of "had taken"
PASSIVE_AUXILIARY: Final = "auxpass"  # "was" of "was taken"
NEGATION: Final = "neg"  # "not"
PARTICLE: Final = "prt"  # "up" of "blew up"
ADVERB: Final = "advmod"  # "there"
NOUN_AS_ADVERB: Final = "npadvmod"  # "miles" of "ten miles away"

CONJUNCT: Final = "conj"  # "Y" of "X and Y"
RELATIVE: Final = "relcl"  # "who fled"
NOUN_CLAUSE: Final = "acl"  # "held" of "the town held by rebels"
ADVERBIAL: Final = "advcl"  # "when they fled"
CONTENT: Final = "ccomp"  # "that they fled" of "said that they fled"
OPEN_CLAUSE: Final = "xcomp"  # "to flee" of "began to flee"
PARATAXIS: Final = "parataxis"  # "the army said", beside what it said
MARKER: Final = "mark"  # "because", which opens a clause
PUNCTUATION: Final = "punct"
UNCLEAR: Final = "dep"  # the parser does not say

SUBJECTS: Final = frozenset({SUBJECT, PASSIVE_SUBJECT})
OBJECTS: Final = frozenset({OBJECT, PASSIVE_SUBJECT})
"""What something is done to."""
AUXILIARIES: Final = frozenset({AUXILIARY, PASSIVE_AUXILIARY})
NOUN_CLAUSES: Final = frozenset({RELATIVE, NOUN_CLAUSE})
DESCRIBING: Final = frozenset({ADJECTIVE, COMPOUND})
PREMODIFIERS: Final = frozenset({ADJECTIVE, COMPOUND, NOUN_MODIFIER})
"""Words before a noun that say of what sort it is."""
OWNERS: Final = frozenset({ADJECTIVE, COMPOUND, NOUN_MODIFIER, POSSESSOR})
"""Words before a noun that say of what sort or whose it is."""
