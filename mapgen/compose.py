"""Readings -> MapDocument: marks, layers, what is not on the map, and who made it."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import count

from mapgen.denials import with_denials
from mapgen.lang import country_name, joined, known
from mapgen.model import (
    Analysis,
    ArticleRef,
    Citation,
    Claim,
    ClaimRef,
    Layer,
    Location,
    MapDocument,
    Mark,
    Place,
    Reading,
    Resolution,
    Review,
    RunManifest,
    Side,
    SourceRef,
    Unread,
    Unresolved,
)
from mapgen.vocabulary import load_vocabulary

__all__ = ["DOUBTFUL", "Frame", "article_ref", "compose", "identified"]

DOUBTFUL = 0.5
"""Below this score a place is shown as doubtful, with its rivals."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """What a map carries besides what was read from the article."""

    layer_for: Callable[[str], Layer]
    rank: Callable[[str], int] = field(default=lambda _: 0)  # a layer's place in the legend
    sides: tuple[Side, ...] = ()
    sources: tuple[SourceRef, ...] = ()
    notices: tuple[str, ...] = ()
    run: RunManifest = field(default_factory=RunManifest)
    reviewers: tuple[str, ...] = ()
    review: Review | None = None
    full_text: bool = False
    unread: tuple[Unread, ...] = ()


def compose(
    analysis: Analysis,
    readings: Sequence[Reading],
    resolutions: Iterable[Resolution],
    frame: Frame,
) -> MapDocument:
    """Put what was read from one article on a map.

    Parameters
    ----------
    analysis : Analysis
    readings : sequence of Reading
        Claims with their locations, in text order; equal location keys become one mark.
    resolutions : iterable of Resolution
        All of them: those without a place are listed on the map with their reasons.
    frame : Frame

    Returns
    -------
    MapDocument
        Marks and claims are numbered in text order, so that the same inputs give the same ids.
    """
    readings = identified(readings)
    marks = with_denials(_quiet(_number(_marks(readings))), analysis.article)
    unplaced = tuple(reading.claim for reading in readings if reading.location is None)
    numbers = count(sum(len(mark.claims) for mark in marks) + 1)
    unplaced = tuple(replace(claim, id=f"c{next(numbers)}") for claim in unplaced)
    claims = [claim for mark in marks for claim in mark.claims] + list(unplaced)
    actors = {a.id: a for claim in claims for a in (*claim.actors, *claim.targets)}
    used_sides = {actor.side for actor in actors.values()}
    return MapDocument(
        articles=(article_ref(analysis, full_text=frame.full_text),),
        layers=_layers({layer for mark in marks for layer in mark.layers}, frame),
        marks=marks,
        actors=tuple(actors[key] for key in sorted(actors)),
        sides=tuple(side for side in frame.sides if side.id in used_sides),
        unresolved=_unresolved(analysis, resolutions),
        unplaced=unplaced,
        unread=frame.unread,
        notices=frame.notices,
        sources=frame.sources,
        reviewed_by=", ".join(frame.reviewers) if _all_reviewed(marks) else "",
        review=frame.review and replace(frame.review, open=sum(not c.reviewed for c in claims)),
        run=frame.run,
    )


def identified(readings: Iterable[Reading]) -> tuple[Reading, ...]:
    """Give each claim that has none its `ref`, unique among these and the same when read again.

    A bare mention that cites several sentences becomes one for each, so that each is decided on
    by itself; on the map they are one again.
    """
    readings = tuple(readings)
    taken = _taken(readings)
    found: list[Reading] = []
    for reading in (part for whole in readings for part in _parts(whole)):
        claim, where = reading.claim, reading.location
        if not claim.ref and claim.citations:
            first = claim.citations[0]
            ref = ClaimRef.make(
                first.article,
                (first.start, first.end),
                claim.event or claim.role,
                claim.layer,
                where.key if where else "",
            )
            taken[str(ref)] += 1
            claim = replace(claim, ref=str(replace(ref, number=taken[str(ref)])))
        found.append(replace(reading, claim=claim))
    return tuple(found)


def _taken(readings: Iterable[Reading]) -> Counter[str]:
    """Count the references that are given already, by their text without a number."""
    taken: Counter[str] = Counter()
    for reading in readings:
        if ref := ClaimRef.parse(reading.claim.ref):
            plain = str(replace(ref, number=1))
            taken[plain] = max(taken[plain], ref.number)
    return taken


def _parts(reading: Reading) -> Iterator[Reading]:
    claim = reading.claim
    if not _bare(claim) or len(claim.citations) < 2:
        yield reading
        return
    for citation in claim.citations:
        yield replace(reading, claim=replace(claim, citations=(citation,)))


def article_ref(analysis: Analysis, *, full_text: bool = False) -> ArticleRef:
    """Describe an article without carrying its text, unless asked to."""
    article = analysis.article
    return ArticleRef(
        sha256=article.sha256,
        length=len(article.text),
        title=article.title,
        publisher=article.publisher,
        published=article.published,
        url=article.url,
        lang=article.lang,
        paragraphs=analysis.paragraphs,
        text=article.text if full_text else None,
    )


def _marks(readings: Sequence[Reading]) -> list[Mark]:
    groups: dict[str, list[Reading]] = {}
    for reading in readings:
        if reading.location is not None:
            groups.setdefault(reading.location.key, []).append(reading)
    return [_mark(group) for group in groups.values()]


def _mark(group: Sequence[Reading]) -> Mark:
    locations = [reading.location for reading in group if reading.location is not None]
    location = max(locations, key=_describes)
    place = location.place
    claims = _claims([reading.claim for reading in group])
    doubtful = _doubtful(locations, place) if place else None
    return Mark(
        id="",
        title=location.title,
        place_id=place.id if place else None,
        layers=tuple(dict.fromkeys(claim.layer for claim in claims if claim.layer)),
        form=location.form,
        geometry=location.geometry,
        anchor=location.anchor,
        geo_precision=location.geo_precision,
        where_prec=location.where_prec,
        radius_km=location.radius_km,
        words=location.words,
        claims=claims,
        approximate=location.approximate,
        rule=_why(location, doubtful),
        note=known(place.note) if place else "",
        names=place.names if place else (),
        rivals=_described(doubtful.rivals) if doubtful else (),
        score=round(doubtful.score, 2) if doubtful else 1.0,
        country=place.country if place else None,
        admin1=place.admin1 if place else None,
    )


def _quiet(marks: tuple[Mark, ...]) -> tuple[Mark, ...]:
    """Leave marks that are only named out of the opening view where the article has events."""
    told = {mark.id for mark in marks if any(c.role != "mentioned" for c in mark.claims)}
    return tuple(replace(mark, shown=not told or mark.id in told) for mark in marks)


def _doubtful(locations: Sequence[Location], place: Place) -> Resolution | None:
    """Return the least sure resolution to the mark's own place, not to one that bounds it."""
    own = [r for at in locations for r in at.resolutions if r.place and r.place.id == place.id]
    return min(own, key=lambda r: r.score, default=None)


def _describes(location: Location) -> tuple[int, int]:  # the title that says most, the earlier
    return len(location.title.split()), -location.start


def _claims(claims: list[Claim]) -> tuple[Claim, ...]:
    """Join bare mentions into one claim, which is no layer's where anything more is said."""
    told = [claim for claim in claims if not _bare(claim)]
    bare = [claim for claim in claims if _bare(claim)]
    if bare:
        cites = tuple(dict.fromkeys(c for claim in bare for c in claim.citations))
        layer, reviewed = "" if told else bare[0].layer, all(claim.reviewed for claim in bare)
        told.append(replace(bare[0], citations=cites, layer=layer, reviewed=reviewed))
    return tuple(told)


def _bare(claim: Claim) -> bool:
    return claim.role == "mentioned" and not claim.actors


def _number(marks: list[Mark]) -> tuple[Mark, ...]:
    def first(mark: Mark) -> tuple[bool, int, str]:
        starts = [citation.start for claim in mark.claims for citation in claim.citations]
        return mark.form == "country", min(starts, default=0), mark.title

    numbers = count(1)
    return tuple(
        replace(
            mark,
            id=f"m{position}",
            claims=tuple(
                replace(claim, id=f"c{next(numbers)}")
                for claim in sorted(mark.claims, key=_claim_order)
            ),
        )
        for position, mark in enumerate(sorted(marks, key=first), 1)
    )


def _claim_order(claim: Claim) -> tuple[int, int]:
    return load_vocabulary().rank(claim.role), claim.citations[0].start if claim.citations else 0


def _why(location: Location, resolution: Resolution | None) -> str:
    return joined((location.rule, resolution.reason if resolution else ""))


def _described(places: Iterable[Place]) -> tuple[str, ...]:
    parts = ((one.name, one.admin1, country_name(one.country or "")) for one in places)
    return tuple(dict.fromkeys(", ".join(dict.fromkeys(filter(None, each))) for each in parts))


def _layers(used: set[str], frame: Frame) -> tuple[Layer, ...]:
    layers = [frame.layer_for(layer) for layer in sorted(used)]

    def order(layer: Layer) -> tuple[bool, bool, int, int, str]:
        return not layer.sides, len(layer.sides) > 1, frame.rank(layer.id), layer.slot, layer.id

    return tuple(sorted(layers, key=order))


def _unresolved(analysis: Analysis, resolutions: Iterable[Resolution]) -> tuple[Unresolved, ...]:
    """List each name without a place once, demonyms left out: they name a people."""
    found: dict[str, Unresolved] = {}
    for resolution in resolutions:
        toponym = resolution.toponym
        if resolution.place is not None or toponym.kind == "demonym":
            continue
        found.setdefault(
            toponym.surface,
            Unresolved(
                surface=toponym.surface,
                reason=resolution.reason,
                citation=_cite(analysis, toponym.start, toponym.end),
                rivals=_described(resolution.rivals),
            ),
        )
    return tuple(found.values())


def _cite(analysis: Analysis, start: int, end: int) -> Citation:
    article = analysis.article
    if (number := analysis.sentence_at(start)) is not None:
        sentence = analysis.sentences[number]
        start, end = sentence.start, max(end, sentence.end)
    return Citation(article=article.sha256, quote=article.text[start:end], start=start, end=end)


def _all_reviewed(marks: Sequence[Mark]) -> bool:
    return any(mark.claims for mark in marks) and all(c.reviewed for m in marks for c in m.claims)
