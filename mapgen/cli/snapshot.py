"""`mapgen snapshot`: a picture or a printed page of a saved map."""

import re
from pathlib import Path

import click

from mapgen.cli import options
from mapgen.errors import UsageError

__all__ = ["command"]


@click.command("snapshot", short_help="Take a picture of a map.")
@click.argument("source", metavar="MAP.html", type=click.Path(path_type=Path))
@click.option(
    "-o",
    "--output",
    required=True,
    metavar="FILE",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Ends in .png or .pdf.",
)
@click.option("--size", default="1600x900", show_default=True, help="Width and height in pixels.")
@click.option("--scale", default=1.0, show_default=True, help="Pixels of the picture for each.")
@click.option("--select", metavar="ID", help="Open the card of this mark.")
@click.option("--only", type=click.Choice(["map"]), help="Nothing but the map: no interface.")
@click.option("--dark", is_flag=True, help="Use the dark theme.")
@options.force_opt
@click.option("--timeout", "timeout_s", default=60.0, show_default=True, help="Seconds to wait.")
def command(
    source: Path, output: Path, size: str, scale: float, select: str | None,
    only: str | None, dark: bool, timeout_s: float, force: bool,
) -> None:  # fmt: skip
    """Take a picture of MAP.html, or print it to PDF, with the system's Chromium.

    \b
    Example: mapgen snapshot map.html -o map.png --size 1600x900 --select m3
    """
    from mapgen.snapshot import Shot, snapshot

    found = re.fullmatch(r"(\d{1,6})x(\d{1,6})", size)
    if not found:
        raise UsageError(f"--size {size}: give width and height, such as 1600x900")
    shot = Shot(width=int(found[1]), height=int(found[2]), scale=scale, select=select, only=only,
                dark=dark, timeout_s=timeout_s)  # fmt: skip
    snapshot(source, output, shot, force=force, notify=options.say)
