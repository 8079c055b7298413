"""Every claim of the packaged story, pinned: none is lost, added or changed unseen."""

from mapgen.model import Claim
from mapgen.publish import Job, publish

FLAGS = ("planned", "negated", "hypothetical", "inferred", "reviewed")
WORDS = 8  # of the quote, by which a claim is found in the article


def row(title: str, claim: Claim) -> str:
    """Say in one line what a claim says: where, what, who, to whom, when, how sure, and by what."""
    day = claim.date
    parts = (
        title,
        claim.role,
        claim.layer,
        claim.event,
        ", ".join(actor.name for actor in claim.actors),
        ", ".join(actor.name for actor in claim.targets),
        f"{day.start}..{day.end}" if day is not None else "",
        "; ".join(claim.hedges),
        " ".join(flag for flag in FLAGS if getattr(claim, flag)),
        " ".join(claim.citations[0].quote.split()[:WORDS]),
    )
    return " | ".join(part or "-" for part in parts)


def test_the_packaged_story_says_all_that_it_said(pinned, config, tmp_path):
    def told(story: str) -> list[str]:
        document = publish(Job(output=tmp_path / f"{story}.html"), config).document
        placed = [(mark.title, claim) for mark in document.marks for claim in mark.claims]
        return [row(*pair) for pair in (*placed, *(("-", claim) for claim in document.unplaced))]

    pinned("story_claims", told)
