"""Writes the tables, the manifest and the archive page of a corpus, from its journal."""

import json
from array import array
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePath
from typing import Any

from mapgen.actors import load_actors
from mapgen.areas import opened_areas
from mapgen.config import Config
from mapgen.corpus.decided import homeless
from mapgen.corpus.events import by_sides, event_rows
from mapgen.corpus.families import families
from mapgen.corpus.journal import Journal
from mapgen.corpus.link import link
from mapgen.corpus.passes import CorpusJob
from mapgen.corpus.records import Decided
from mapgen.corpus.tables import Writer, write_table
from mapgen.corpus.tellings import key_of
from mapgen.corpus.work import Result
from mapgen.export.columns import VERSION
from mapgen.files import make_folder, write_atomic
from mapgen.gazetteer import Gazetteer, ensure
from mapgen.manifest import credits_of, manifest
from mapgen.model import SourceRef
from mapgen.render.archive import archive_page
from mapgen.vocabulary import load_vocabulary

__all__ = ["MANIFEST", "CorpusResult", "Run", "write_corpus"]

MANIFEST = "corpus.json"
_LINKED = (
    "article_id", "claim_id", "event_id", "event", "role", "date_start", "date_end", "date_words",
    "date_inferred", "time_precision", "place", "place_id", "country", "geo_precision", "lon",
    "lat", "geometry", "form", "sides", "actors", "actor_ids", "targets", "target_ids", "negated",
    "hedged", "reviewed", "fatalities", "quote", "publisher", "published",
)  # fmt: skip
"""What of a claim is held in memory, to link it and to show it on the archive page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CorpusResult:
    """What became of a corpus, in numbers; the tables hold the rest."""

    folder: Path
    articles: int
    failures: int
    claims: int
    events: int
    reused: int  # results taken from an earlier run


@dataclass(frozen=True, slots=True)
class Run:
    """What a corpus is written from."""

    job: CorpusJob
    config: Config
    journal: Journal
    decided: Decided | None


def write_corpus(run: Run, results: Sequence[str], reused: int) -> CorpusResult:
    """Write the tables in the order of the articles, from the journal."""
    job, config, journal = run.job, run.config, run.journal
    found = _gathered(run, results)
    signs, rows = found.signs, found.rows
    family = families(signs)
    linked = link(rows, family)
    digests = {}
    known = ({**row, "family": family[row["article_id"]]} for row in found.articles)
    digests["articles"] = write_table(job.folder, "articles", known)
    with Writer(job.folder, "marks") as marks, Writer(job.folder, "claims") as claims:
        for result in _results(results, journal):
            marks.add(result["marks"])
            claims.add({**row, "linked": linked.get(key_of(row))} for row in result["claims"])
        digests |= {"marks": marks.commit(), "claims": claims.commit()}
    events = list(event_rows(rows, linked, family))
    digests["events"] = write_table(job.folder, "events", events)
    digests["failures"] = write_table(job.folder, "failures", found.failures)
    write_atomic(job.folder / MANIFEST, _manifest(run, digests, len(signs), len(found.failures)))
    named = by_sides(events, found.sides)
    title = job.title or _title(job)
    page = archive_page(
        named,
        rows,
        found.articles,
        title=title,
        lang=config.lang,
        sources=_sources(config),
        book=load_actors(*config.actors),
    )
    write_atomic(job.folder / "archive.html", page.encode())
    return CorpusResult(
        folder=job.folder,
        articles=len(signs),
        failures=len(found.failures),
        claims=found.claims,
        events=len(events),
        reused=reused,
    )


def _sources(config: Config) -> tuple[SourceRef, ...]:
    """Return what the places and the ground of the archive page come from."""
    with Gazetteer(ensure(config.cache_dir)) as gazetteer:
        return credits_of(gazetteer.sources, opened_areas().sources)


@dataclass(slots=True)
class _Gathered:
    """What all articles give together; marks, and claims without an event, stay in the journal."""

    signs: dict[str, "array[int]"] = field(default_factory=dict)  # article -> its text's MinHash
    rows: list[dict[str, Any]] = field(default_factory=list)
    claims: int = 0
    articles: list[dict[str, Any]] = field(default_factory=list)
    failures: list[dict[str, Any]] = field(default_factory=list)
    used: set[str] = field(default_factory=set)  # decisions that were about an article
    sides: dict[str, str] = field(default_factory=dict)  # the first to name one names it for all

    def add(self, result: Result) -> None:
        if result["article"]:
            article = dict(result["article"])
            self.signs[article["article_id"]] = array("Q", article.pop("signature"))
            self.articles.append(article)
        self.claims += len(result["claims"])
        background = load_vocabulary().of_kind("background")
        for row in result["claims"]:
            if row["role"] not in background:
                self.rows.append({name: row.get(name) for name in _LINKED})
        self.failures += result["failures"]
        self.used.update(result["decided"])
        for side, name in result["sides"].items():
            self.sides.setdefault(side, name)


def _gathered(run: Run, results: Sequence[str]) -> _Gathered:
    """Go through the results once, in the order of the articles; write their maps if asked."""
    found = _Gathered()
    kept: Counter[str] = Counter()
    for result in _results(results, run.journal):
        found.add(result)
        if run.job.geojson and result["geojson"]:
            name = result["article"]["sha256"][:16]
            kept[name] += 1
            _keep(run.job.folder, name if kept[name] == 1 else f"{name}-{kept[name]}", result)
    found.failures += homeless(run.decided, found.used)
    return found


def _title(job: CorpusJob) -> str:
    """Name the corpus after its sources, without their folders."""
    names = [PurePath(source).name or source for source in job.sources]
    return ", ".join(names[:3]) + (" …" if len(names) > 3 else "")


def _results(keys: Sequence[str], journal: Journal) -> Iterator[Result]:
    for key in keys:
        yield journal.result(key)


def _keep(folder: Path, name: str, result: Result) -> None:
    """Write one article's map under the digest of its text, whatever its id looks like.

    A second article of the same text has a map of its own: it may be of another day.
    """
    target = folder / "geojson"
    make_folder(target)
    write_atomic(target / f"{name}.geojson", result["geojson"].encode())


def _manifest(run: Run, digests: Mapping[str, str], articles: int, failures: int) -> bytes:
    made = manifest(run.config, model=run.config.model)
    decided = {"decisions": run.decided.sha256} if run.decided is not None else {}
    facts = {
        "tables": VERSION,
        "articles": articles,
        "failures": failures,
        "versions": dict(made.versions),
        "inputs": dict(made.inputs) | decided,
        "options": dict(made.options),
        "sha256": {f"{name}.parquet": digest for name, digest in sorted(digests.items())},
    }
    return (json.dumps(facts, indent=1, ensure_ascii=False) + "\n").encode()
