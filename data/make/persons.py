"""Writes data/persons.txt: English nouns that mean a person, whatever else they seldom mean.

Run it with the folder of WordNet's files, such as `/usr/share/wordnet` of Debian's
`wordnet-base`. The first sense of a noun is its most frequent one (wninput(5WN), lexnames(5WN)).
"""

import sys
from pathlib import Path

TARGET = Path(__file__).resolve().parents[1] / "persons.txt"
PERSON = 18  # number of the file "noun.person" in lexnames(5WN)
MOSTLY = 0.75  # share of a noun's senses that are persons
SHORTEST = 4
NOTICE = """\
# English nouns that mean a person, from WordNet 3.0 by data/make/persons.py.
# WordNet 3.0 Copyright 2006 by Princeton University. All rights reserved.
# Permission to use, copy, modify and distribute this software and database and its documentation
# for any purpose and without fee or royalty is hereby granted, provided that you agree to comply
# with this copyright notice and statements, including the disclaimer, and that the same appear on
# ALL copies of the software, database and documentation, including modifications that you make.
# THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS" AND PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS
# OR WARRANTIES, EXPRESS OR IMPLIED. The name of Princeton University or Princeton may not be used
# in advertising or publicity pertaining to distribution of the software and/or database.
"""


def main(folder: Path) -> None:
    """Write the file."""
    kinds, proper = {}, set()
    for line in (folder / "data.noun").read_text(encoding="latin-1").splitlines():
        if line.startswith(" "):
            continue
        fields = line.split()
        kinds[fields[0]] = int(fields[1])
        words = fields[4 : 4 + 2 * int(fields[3], 16) : 2]
        proper.update(word.lower() for word in words if not word.islower())
    nouns = []
    for line in (folder / "index.noun").read_text(encoding="latin-1").splitlines():
        if line.startswith(" "):
            continue
        lemma, _, count, pointers, *rest = line.split()
        senses = [kinds[at] == PERSON for at in rest[int(pointers) + 2 :]]
        plain = lemma.replace("-", "").isalpha() and len(lemma) >= SHORTEST
        if plain and lemma not in proper and senses[0] and sum(senses) >= MOSTLY * int(count):
            nouns.append(lemma)
    TARGET.write_text(NOTICE + "\n".join(nouns) + "\n", encoding="utf-8")
    print(f"{len(nouns)} nouns")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
