"""`mapgen evaluate`: measure place finding on a corpus."""

import json
from pathlib import Path
from typing import Any

import click

from mapgen.cli import options
from mapgen.export.overwrite import check_free

__all__ = ["command"]

_FILE = click.Path(path_type=Path, dir_okay=False)


@click.command("evaluate", short_help="Measure place finding on a corpus.")
@click.argument("gold", metavar="GOLD.jsonl", type=_FILE)
@click.option(
    "--predictions",
    type=_FILE,
    metavar="OUT.jsonl",
    help="Write what was found, one line for each document, in the gold format.",
)
@options.force_opt
@options.json_opt
@options.reading_options
def command(
    gold: Path, predictions: Path | None, as_json: bool, force: bool, **given: Any
) -> None:  # fmt: skip
    """Find the places in the texts of GOLD.jsonl and compare them with its own.

    \b
    Example: mapgen evaluate corpus.jsonl --json
    """
    from mapgen.evaluate import as_dict, evaluate_corpus, summary_line, write_predictions
    from mapgen.places import open_tools

    if predictions is not None:
        check_free([predictions], sources=[gold], force=force)
    with open_tools(options.configured(given), options.progress_bar, options.say) as tools:
        scores, found = evaluate_corpus(
            gold, tools.gazetteer, lookup=tools.lookup, model=tools.config.model,
            progress=options.progress_bar("documents"), areas=tools.areas,
        )  # fmt: skip
    if predictions is not None:
        write_predictions(predictions, found)
    click.echo(json.dumps(as_dict(scores)) if as_json else summary_line(scores))
