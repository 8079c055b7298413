"""What was seen and not read: sentences with a word for an event and a place, but no claim."""

from collections.abc import Iterator, Sequence

from mapgen.events.reader import Reader
from mapgen.model import NON_NARRATIVE, Citation, Location, Reading, Unread
from mapgen.text import Tree

__all__ = ["find_unread"]


def find_unread(
    tree: Tree, reader: Reader, locations: Sequence[Location], readings: Sequence[Reading]
) -> Iterator[Unread]:
    """Yield, in text order, each sentence that gave no claim although it may tell an event."""
    told = {
        (citation.start, citation.end)
        for reading in readings
        if reading.claim.role != "mentioned"
        for citation in reading.claim.citations
    }
    article = tree.analysis.article
    for number, sentence in enumerate(tree.analysis.sentences):
        if (sentence.start, sentence.end) in told or not tree.readable(number):
            continue
        if tree.analysis.kind_at(sentence.start) in NON_NARRATIVE:
            continue
        here = [p for p in locations if sentence.start <= p.start < sentence.end]
        places = [p.title for p in here if p.form != "country" and not p.component]
        words = [i for i in range(sentence.first, sentence.last) if i in reader.triggers]
        plain = (i for i in words if not reader.triggers[i].frame.silent)
        event = next((event for i in plain for event in reader.cast.parts(i)), None)
        if places and event is not None:
            yield Unread(
                citation=Citation(
                    article=article.sha256,
                    quote=article.text[sentence.start : sentence.end],
                    start=sentence.start,
                    end=sentence.end,
                ),
                event=event.kind,
                words=tree.tokens[event.index].text,
                places=tuple(dict.fromkeys(places)),
            )
