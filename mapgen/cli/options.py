"""Options that several commands share, each defined once."""

import os
import select
import stat
import sys
from collections.abc import Callable
from datetime import date, datetime
from inspect import signature
from pathlib import Path
from typing import Any, TypeVar

import click

from mapgen.config import Config, load_config
from mapgen.read import Overrides

__all__ = [
    "actors_opt",
    "article_and_config",
    "article_options",
    "camera",
    "configured",
    "force_opt",
    "gazetteer_options",
    "input_waits",
    "json_opt",
    "overrides",
    "progress_bar",
    "reading_options",
    "say",
    "sources_arg",
    "viewpoint_options",
]

_F = TypeVar("_F", bound=Callable[..., Any])

force_opt = click.option(
    "--force", is_flag=True, help="Write over files that mapgen did not write."
)
json_opt = click.option("--json", "as_json", is_flag=True, help="Write JSON.")
sources_arg = click.argument("sources", nargs=-1, metavar="[SOURCE]...")

_FILE = click.Path(path_type=Path, dir_okay=False)

actors_opt = click.option(
    "--actors", type=_FILE, multiple=True, help="Your own actors file (TOML)."
)


def _stack(*decorators: Callable[[_F], _F]) -> Callable[[_F], _F]:
    def apply(command: _F) -> _F:
        for decorator in reversed(decorators):
            command = decorator(command)
        return command

    return apply


gazetteer_options = _stack(
    click.option("--config", "config_file", type=_FILE, help="TOML file with settings."),
    click.option("--cache-dir", type=click.Path(path_type=Path, file_okay=False),
                 help="Where the gazetteer index is kept."),
)  # fmt: skip
"""Where settings and the gazetteer index are."""

geocoder_options = _stack(
    click.option("--geocoder", metavar="NAMES",
                 help="Services to ask, in order: offline (default), nominatim, photon, ..."),
    click.option("--nominatim-host", metavar="HOST", help="Your own Nominatim server."),
    click.option("--user-agent", metavar="TEXT", help="How requests introduce themselves."),
    click.option("--geocoder-key", metavar="KEY",
                 help="Key of a service that needs one (or MAPGEN_GEOCODER_KEY)."),
)  # fmt: skip


def _codes(_context: click.Context, _option: click.Parameter, value: tuple[str, ...]) -> Any:
    codes = [code.strip().upper() for text in value for code in text.split(",") if code.strip()]
    return tuple(dict.fromkeys(codes)) or None


reading_options = _stack(
    gazetteer_options,
    geocoder_options,
    click.option(
        "--country",
        "countries",
        multiple=True,
        metavar="CODES",
        callback=_codes,
        help="Countries that it is about, such as ML,BF: they speak for doubtful names.",
    ),
    click.option(
        "--allow-private",
        is_flag=True,
        default=None,
        help="Let a page on the web redirect to a private address.",
    ),
    click.option("--model", metavar="NAME", help="Another installed spaCy model."),
)
"""How articles are read and places looked up."""

article_options = _stack(
    click.option("--published", type=click.DateTime(["%Y-%m-%d"]), metavar="YYYY-MM-DD",
                 help="Date of publication; relative dates count from it."),
    click.option("--title", help="Headline, if the file has none."),
    click.option("--publisher", help="Who published it."),
    click.option("--source-url", help="Where it was published."),
    click.option("--home", metavar="PLACE",
                 help='Where the outlet writes from: "Oxford, Ohio", a country, a site.'),
    click.option("--article-lang", metavar="CODE",
                 help="Language of the article, if it is mistaken: en, ar, ckb."),
    click.option("--encoding", metavar="NAME",
                 help="Encoding of the file, if it is mistaken: cp1252, windows-1256, ..."),
)  # fmt: skip
"""What the file does not say of itself."""


viewpoint_options = _stack(
    click.option("--friendly", multiple=True, metavar="SIDE",
                 help="Draw this side's symbols with a friend's frame; all are neutral otherwise."),
    click.option("--hostile", multiple=True, metavar="SIDE",
                 help="Draw this side's symbols with an enemy's frame."),
)  # fmt: skip
"""Whose point of view the symbols have: nobody's, unless asked."""


def configured(options: dict[str, Any]) -> Config:
    """Make the configuration from a command's options."""
    file = options.pop("config_file", None)
    return load_config(options, file=file)


def article_and_config(given: dict[str, Any]) -> tuple[Overrides, Config]:
    """Make the article's overrides and the configuration from a command's options."""
    extra = overrides(**{name: given.pop(name) for name in signature(overrides).parameters})
    return extra, configured({key: value or None for key, value in given.items()})


def camera() -> Callable[[str], bytes]:
    """Return what takes a page's picture; it needs Chromium, which most runs do not."""
    from mapgen.snapshot import card_camera

    return card_camera(say)


def overrides(
    published: datetime | None,
    title: str | None,
    publisher: str | None,
    source_url: str | None,
    home: str | None,
    article_lang: str | None,
    encoding: str | None = None,
) -> Overrides:
    """Make the article's overrides from a command's options."""
    if source_url and not source_url.startswith(("http://", "https://")):
        raise click.BadParameter("must begin with http:// or https://", param_hint="--source-url")
    day: date | None = published.date() if published else None
    return Overrides(
        title=title,
        publisher=publisher,
        published=day,
        url=source_url,
        home=home,
        lang=article_lang,
        encoding=encoding,
    )


def say(message: str) -> None:
    """Write a message for the person at the terminal, never to standard output."""
    click.echo("".join(c if c.isprintable() or c == "\n" else " " for c in message), err=True)


def input_waits() -> bool:
    """Tell whether a file or pipe with something in it is standard input."""
    try:
        number = sys.stdin.fileno()
        kind = os.fstat(number)
    except (AttributeError, OSError, ValueError):
        return False
    if stat.S_ISREG(kind.st_mode):
        return kind.st_size > 0
    if not stat.S_ISFIFO(kind.st_mode) or os.name == "nt":
        return False
    ready, _, _ = select.select([number], [], [], 0)
    return bool(ready) and bool(getattr(sys.stdin.buffer, "peek", bytes)(1))


def progress_bar(label: str) -> Callable[[int, int], None]:
    """Return a callback that draws a progress bar on standard error: (done, total)."""
    bars: list[Any] = []

    def update(done: int, total: int) -> None:
        if not bars:
            bar: Any = click.progressbar(length=total, label=label, file=sys.stderr)
            bars.append(bar)
            bar.render_progress()
        bars[0].update(done - bars[0].pos)
        if done >= total:
            bars[0].render_finish()

    return update
