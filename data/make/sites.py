"""Writes data/sites.txt: English nouns that mean a spot, a building or a piece of ground.

Run it with the folder of WordNet's files, such as `/usr/share/wordnet` of Debian's
`wordnet-base`. The first sense of a noun is its most frequent one (wninput(5WN)); "@" points to
what a sense is a kind of.
"""

import sys
from pathlib import Path

from persons import NOTICE

TARGET = Path(__file__).resolve().parents[1] / "sites.txt"
ROOTS = frozenset({
    "04341686",  # structure, construction
    "03315023",  # facility, installation
    "04564698",  # way: any artefact for passing
    "02735688",  # area of a building
    "04105893",  # room
    "00027167",  # location
    "09287968",  # geological formation
    "09225146",  # body of water
    "09335240",  # land, ground
    "09334396",  # dry land
})  # fmt: skip
MOSTLY = 0.5  # share of a noun's senses that are sites
SHORTEST = 4


def main(folder: Path) -> None:
    """Write the file."""
    kinds, proper = {}, set()
    for line in (folder / "data.noun").read_text(encoding="latin-1").splitlines():
        if line.startswith(" "):
            continue
        fields = line.split("|")[0].split()
        end = 4 + 2 * int(fields[3], 16)
        proper.update(w.lower() for w in fields[4:end:2] if not w.islower())
        rest = fields[end + 1 :]
        kinds[fields[0]] = [rest[i + 1] for i in range(0, len(rest), 4) if rest[i] == "@"]
    known: dict[str, bool] = {}

    def is_site(sense: str) -> bool:
        if sense not in known:
            known[sense] = sense in ROOTS or any(is_site(kind) for kind in kinds[sense])
        return known[sense]

    nouns = []
    for line in (folder / "index.noun").read_text(encoding="latin-1").splitlines():
        if line.startswith(" "):
            continue
        lemma, _, count, pointers, *rest = line.split()
        senses = [is_site(at) for at in rest[int(pointers) + 2 :]]
        plain = lemma.replace("-", "").isalpha() and len(lemma) >= SHORTEST
        if plain and lemma not in proper and senses[0] and sum(senses) >= MOSTLY * int(count):
            nouns.append(lemma)
    notice = NOTICE.replace("a person", "a spot, a building or a piece of ground")
    TARGET.write_text(notice.replace("persons.py", "sites.py") + "\n".join(nouns) + "\n", "utf-8")
    print(f"{len(nouns)} nouns")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
