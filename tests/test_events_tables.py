"""What is read from sentences of our own on trees as the parser makes them: pinned, claim by claim.

The trees were written down once, so that neither the model nor its version has a say.
"""

from mapgen.model import Reading
from tests.stage import stage

FLAGS = ("planned", "negated", "hypothetical", "inferred")


def claim(reading: Reading) -> str:
    """Say all that a claim says, but for its words."""
    found, place = reading.claim, reading.location.title if reading.location else "-"
    who = ", ".join(actor.name for actor in found.actors)
    whom = ", ".join(actor.name for actor in found.targets)
    day = f"{found.date.start}..{found.date.end}" if found.date else ""
    more = (
        day.replace("2023-", ""),
        " ".join(name for name in FLAGS if getattr(found, name)),
        "; ".join(found.hedges),
        found.speaker or "",
        ", ".join(found.figures),
        "" if found.fatalities is None else f"{found.fatalities} dead",
    )
    said = f"{place}: {found.role} {found.event} [{found.layer}] {who} > {whom}".rstrip(" >")
    return " | ".join((said, *(part for part in more if part)))


def test_sentences_give_the_claims_of_the_table(pinned):
    pinned("events_claims", lambda case: [claim(reading) for reading in stage(case).read()])
