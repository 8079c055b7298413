"""`python -m mapgen` and the `mapgen` command."""

import os
import sys
from typing import NoReturn

__all__ = ["main"]

_DEFECT = 70  # what sysexits.h calls EX_SOFTWARE
_INTERRUPTED = 130


def main() -> NoReturn:
    """Run the command line; whatever happens ends in one line and an exit code of the README."""
    try:
        code = _run(sys.argv[1:])
    except KeyboardInterrupt:
        _leave_interrupted()
    sys.exit(code)


def _run(arguments: list[str]) -> int:
    from mapgen.cli import streams
    from mapgen.errors import MapgenError

    debug = "--debug" in arguments
    if debug:
        arguments = [word for word in arguments if word != "--debug"]
    streams.prepare()
    try:
        from mapgen.cli.main import run

        code = run(arguments)
        streams.finish()
    except MapgenError as error:  # from where no command runs yet, such as --help
        return _said(str(error), error.exit_code)
    except Exception as error:
        if debug:
            raise
        text = " ".join(str(error).split())[:300]
        return _said(
            f"internal error: {type(error).__name__}: {text}\n"
            "This is a defect of mapgen; `mapgen --debug ...` shows where it happened.",
            _DEFECT,
        )
    return code


def _said(text: str, code: int) -> int:
    sys.stderr.write(f"mapgen: {text}\n")
    return code


def _leave_interrupted() -> NoReturn:
    """End at once: threads and libraries would have more to say on the way out."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.stderr is not None:
        sys.stderr.write("mapgen: interrupted\n")
        sys.stderr.flush()
    os._exit(_INTERRUPTED)


if __name__ == "__main__":
    main()
