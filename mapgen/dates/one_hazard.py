"""The one hazard that an article tells of: what it did elsewhere was done since it came."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace

from mapgen.dates.narrative import Narrative
from mapgen.dates.steps import country_of, since
from mapgen.dates.telling import Telling
from mapgen.model import DateSpan, Reading
from mapgen.text import Tree, deps, word_lists
from mapgen.vocabulary import load_vocabulary

__all__ = ["OneHazard", "one_hazard"]

_CLAUSE = 30  # words from a verb to the day of its clause
_RECENT = 10  # days from the coming of a hazard to the article
_WIDEST = 6  # days that one coming may be told to have taken
_APART = 6  # days over which rain and floods come again and are still one
_HARM = frozenset(
    {"casualties_found", "displacement", "evacuation", "closure", "rescue", "accident"}
)
_TOLD = frozenset({"past", "present", "perfect", ""})


@dataclass(frozen=True)
class OneHazard:
    """What an article tells of its only hazard."""

    telling: Telling
    kind: str  # type of event; "" where there is none, several, or the day is not known
    day: DateSpan | None
    countries: frozenset[str]  # where it came
    alone: bool  # nothing else is told that harms people

    def of(self, reading: Reading, word: int, sentence: int) -> DateSpan | None:
        """Return the days of a hazard's harm: from its coming to the article; a quake's own."""
        story, day, event = self.telling.story, self.day, reading.claim.event
        published = story.analysis.article.published
        if day is None or published is None or story.tense(word) not in _TOLD:
            return None
        own = event in story.cues.goes_with[self.kind]
        if not own and not (self.alone and event in _HARM):
            return None
        if story.has("lasting", sentence):
            return None  # "for weeks": maybe before this one
        another = own and story.has("other", sentence)  # but "three other deaths" are of this one
        if another or not self._is_free(word, sentence):
            return None
        if country_of(reading) not in self.countries:
            return None
        return day if event == self.kind and self._is_sudden else since(day, published)

    def _is_free(self, word: int, sentence: int) -> bool:
        """Tell a sentence without a day, or with this one: "an earthquake in X, 3 May 2023".

        A day of what only describes something, "a town that was hit in 2009", is another's.
        """
        story, own = self.telling.story, self.telling.story.own(sentence)
        known = [span for span in own if span.start is not None or span.end is not None]
        here = self.day is not None and all(
            (span.start, span.end) == (self.day.start, self.day.end)
            or self._is_described(word, span)
            for span in known
        )
        gone = word_lists("dates", "one_hazard")["gone"]
        back = any(gone & {*span.words.lower().split()} for span in own)
        return here and not back and not (story.names_year(sentence) and not known)

    def _is_described(self, word: int, span: DateSpan) -> bool:
        tree = self.telling.story.tree
        top = tree.top(span.at, span.ends_at)
        path = (top, *tree.ancestors(top)) if top is not None else ()
        below = path[: path.index(word)] if word in path else ()
        return any(tree.tokens[i].dep in deps.NOUN_CLAUSES for i in below)

    @property
    def _is_sudden(self) -> bool:
        return self.kind in self.telling.story.cues.sudden


def one_hazard(telling: Telling) -> OneHazard:
    """Find the hazard that alone is told to have come, and on which day.

    There is none where two kinds are told of, but for what comes with another (floods with a
    storm), or where a quake came on two days.
    """
    story, events = telling.story, load_vocabulary().events
    come = list(_comings(story))
    kinds = {kind for kind, _ in come}
    main = next((k for k in sorted(kinds) if kinds <= story.cues.goes_with[k]), "")
    spans = [span for kind, span in come if kind == main]
    day = _joined(spans, one=main in story.cues.sudden)
    told = [r for r in telling.readings if r.claim.event in events and r.claim.role != "mentioned"]
    groups = {events[r.claim.event].group for r in told}
    others = {r.claim.event for r in told if events[r.claim.event].group == "hazard"}
    alone = "violence" not in groups and others <= story.cues.goes_with.get(main, frozenset())
    numbers = {story.tree.sentence(span.at) for span in spans}
    here = {country_of(r) for r in told if telling.sentence(r) in numbers}
    here = here or {country_of(r) for r in told}
    countries = frozenset(c for c in here if c is not None)
    twice = main in story.cues.sudden and _comes_again(story, day)
    if len(countries) > 1:
        countries &= _named(telling, numbers)
    sure = day if countries and not twice else None
    return OneHazard(telling, main, sure, countries, alone)


def _named(telling: Telling, numbers: Collection[int | None]) -> frozenset[str | None]:
    """Return the countries that are named as those where it came: "in X, Y and Z since Monday"."""
    tree = telling.story.tree
    return frozenset(
        country_of(reading)
        for reading in telling.readings
        if reading.location is not None
        and reading.location.form == "country"
        and any(tree.sentence(cited.start) in numbers for cited in reading.claim.citations)
    )


def _comes_again(story: Narrative, day: DateSpan | None) -> bool:
    """Tell whether "another" is told of on a day of its own."""
    again = [n for n in range(len(story.analysis.sentences)) if story.has("other", n)]
    starts = [span.start for n in again for span in story.own(n) if span.start is not None]
    return day is not None and day.start is not None and any(s > day.start for s in starts)


def _comings(story: Narrative) -> Iterator[tuple[str, DateSpan]]:
    """Yield kind and day of "a quake struck on Monday", "Friday's floods", "hit by a storm on"."""
    published = story.analysis.article.published
    for number in range(len(story.analysis.sentences)):
        for span in story.own(number) if story.is_narrative(number) else ():
            if span.start is None or published is None:
                continue
            recent = 0 <= (published - span.start).days <= _RECENT
            long = span.end is not None and (span.end - span.start).days > _WIDEST
            if not recent or long or not (span.end is None or story.is_day(span)):
                continue
            for kind in _came_on(story, span):
                if span.end is not None:
                    yield kind, span
                elif kind not in story.cues.sudden:  # "have affected X since Saturday"
                    yield kind, replace(span, end=span.start)


def _came_on(story: Narrative, span: DateSpan) -> list[str]:
    """Return the kinds of hazard that are told to have come on a day."""
    tree, cues = story.tree, story.cues
    top = tree.top(span.at, span.ends_at)
    verb = tree.verb_of(top) if top is not None else None
    if top is None:
        return []
    above = tree.ancestors(top)
    nouns = list(above[: above.index(verb)]) if verb in above else list(above)
    for deed in {verb, _clause_before(story, span)}:
        tense = story.tense(deed) if deed is not None else ""
        told = tense != "future" if span.end is not None else tense == "perfect"
        if deed is None or tree.lemma(deed) not in cues.coming or not told:
            continue
        nouns += _with_joined(tree, tree.children(deed, *deps.SUBJECTS))
        nouns += [i for a in tree.children(deed, deps.AGENT) for i in tree.children(a)]
        over, apart = (
            tree.tokens[deed].head,
            tree.tokens[deed].dep in {deps.RELATIVE, deps.ADVERBIAL},
        )
        nouns += [over] if apart and not tree.is_verb(over) else []
    words = word_lists("dates", "one_hazard")
    if any(words["papers"] & {tree.lemma(n), tree.tokens[n].text.lower()} for n in nouns):
        return []  # "Floods snapshot (as of 3 May)" tells the day of the snapshot
    named = {tree.lemma(i) for n in nouns for i in (n, *tree.children(n, deps.COMPOUND))}
    kinds = [kind for kind, called in cues.coming_of.items() if called & named]
    rains = span.end is None and bool(words["rains"] & named)
    return [*kinds, *(["flood"] if rains and not kinds else [])]


def _with_joined(tree: Tree, nouns: list[int]) -> list[int]:
    """Return "rain" and "floods" of "rain and floods"."""
    found = list(nouns)
    for noun in found:
        found += tree.children(noun, deps.CONJUNCT)
    return found


def _clause_before(story: Narrative, span: DateSpan) -> int | None:
    """Return "hit" of "floods that hit X this week were", whatever parsers hang the week on."""
    tree = story.tree
    at = tree.span(span.at, span.ends_at)[0]
    first = max(tree.sentence_at(tree.number(at)).first, at - _CLAUSE)
    verb = next((i for i in range(at - 1, first - 1, -1) if tree.is_verb(i)), None)
    relative = verb is not None and tree.tokens[verb].dep == deps.RELATIVE
    return verb if relative else None


def _joined(spans: list[DateSpan], *, one: bool) -> DateSpan | None:
    """Return the day that all tell; of what may come again, the first of some days."""
    if not spans:
        return None
    starts = sorted(span.start for span in spans if span.start is not None)
    ends = sorted(span.end for span in spans if span.end is not None)
    if one:  # "last night" and "on Friday" may be one night
        narrow = min(spans, key=_length)
        return narrow if starts[-1] <= ends[0] else None
    first = min(spans, key=lambda span: (span.start, span.end))
    return first if (ends[-1] - starts[0]).days <= _APART else None


def _length(span: DateSpan) -> int:
    return (span.end - span.start).days if span.end and span.start else _RECENT
