"""`python -m mapgen` and the `mapgen` command."""

import sys
from types import TracebackType

__all__ = ["main"]


def main() -> None:
    """Run the command line; a defect of ours ends in one line, not in a traceback."""
    from mapgen.cli.main import cli

    if "--debug" in sys.argv[1:]:
        sys.argv.remove("--debug")
    else:
        sys.excepthook = _one_line
    cli(prog_name="mapgen")


def _one_line(kind: type[BaseException], error: BaseException, _: TracebackType | None) -> None:
    text = " ".join(str(error).split())[:300]
    sys.stderr.write(
        f"mapgen: internal error: {kind.__name__}: {text}\n"
        "This is a defect of mapgen; `mapgen --debug ...` shows where it happened.\n"
    )


if __name__ == "__main__":
    main()
