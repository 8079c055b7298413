"""What is to be built, and which files that writes: none that is a person's."""

import re
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import unquote

from mapgen.addresses import parts_of
from mapgen.config import Config
from mapgen.errors import UsageError
from mapgen.export import EXPORTERS
from mapgen.export.overwrite import check_free
from mapgen.files import check_target, is_file, make_folder
from mapgen.read import Overrides
from mapgen.render.card import SUFFIX

__all__ = ["STORY", "Job", "check_targets", "decisions_beside", "is_path", "output_for"]

_LONGEST_NAME = 60  # letters of a name that mapgen makes up; systems end at 255 bytes
STORY = "heroes-of-iraq"
"""The packaged story, built when no source is given."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """What to build; no sources means the packaged story.

    `card_url` is the address of the folder that the files will be published in; without it the
    page cannot say where the picture of its social card is. `force` replaces files of others.
    `reviewable` puts the whole article and a review desk into the page.
    """

    sources: tuple[str, ...] = ()
    output: Path | None = None
    overrides: Overrides = field(default_factory=Overrides)
    also: tuple[str, ...] = ()
    draft: Path | None = None
    card_url: str = ""
    force: bool = False
    reviewable: bool = False


def output_for(job: Job) -> Path:
    """Return the HTML file a job writes: what was asked for, or a name made of the source's."""
    if job.output is not None:
        if job.output.suffix.lower() not in {".html", ".htm"}:
            raise UsageError(f"{job.output}: the map is a page; give a name that ends in .html")
        return job.output
    if not job.sources:
        return Path("output") / f"{STORY}.html"
    source = job.sources[0]
    path = source if is_path(source) else unquote(_path_of(source))
    stem = "" if source == "-" else Path(path).stem
    stem = re.sub(r"[^\w.-]+", "-", stem).strip("-.")[:_LONGEST_NAME] or "article"
    ours = {".html", ".htm", *(exporter.suffix for exporter in EXPORTERS.values())}
    taken = is_path(source) and Path(path).suffix.lower() in ours
    return Path(f"{stem}.map.html" if taken else f"{stem}.html")


def check_targets(target: Path, job: Job, config: Config, *, card: bool) -> None:
    """Find out before the work, not after it, what cannot or must not be written."""
    if not job.sources:
        make_folder(target.parent)
    ends = [EXPORTERS[name].suffix for name in ("geojson", *job.also)]
    ends += [SUFFIX] if card else []
    read = [*map(Path, filter(is_path, job.sources)), *config.actors]
    read += [config.decisions] if config.decisions else []
    check_free([target, *(target.with_suffix(end) for end in ends)], sources=read, force=job.force)
    if job.draft is not None:
        check_target(job.draft)


def decisions_beside(source: str, *, packaged: bool = False) -> Path | None:
    """Find the decisions file that lies beside an article."""
    if not is_path(source):
        return None
    path = Path(source)
    name = "decisions.toml" if packaged else f"{path.stem}.decisions.toml"
    found = path.with_name(name)
    return found if is_file(found) else None


def _path_of(url: str) -> str:
    return parts_of(url).path  # where it is none, reading it will say what is wrong


def is_path(source: str) -> bool:
    """Tell whether a source is a file, and no address or standard input."""
    return source != "-" and not source.lower().startswith(("http:", "https:"))
