"""`python -m mapgen` and the `mapgen` command."""

import os
import signal
import sys

TYPE_CHECKING = False  # `typing` is slow to load
if TYPE_CHECKING:
    from types import TracebackType

__all__ = ["main"]

_DEFECT = 70  # what sysexits.h calls EX_SOFTWARE
_INTERRUPTED = 130


def _leave_interrupted(*_given: object) -> None:
    """End at once: threads and libraries would have more to say on the way out."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:  # noqa: SIM105 - contextlib is not loaded yet
        os.write(2, b"mapgen: interrupted\n")
    except OSError:
        pass  # nobody is there to be told
    os._exit(_INTERRUPTED)


# From the first line on: Python's own way to end is a traceback, whichever import it is in.
if signal.getsignal(signal.SIGINT) is signal.default_int_handler:  # and not `nohup`'s, or a host's
    signal.signal(signal.SIGINT, _leave_interrupted)


def main() -> None:
    """Run the command line; whatever happens ends in one line and an exit code of the README."""
    import gc

    # A run ends soon and keeps most of what it makes: looking for waste so often is a tenth of it.
    gc.set_threshold(50_000, 20, 50)
    watched = signal.getsignal(signal.SIGINT) is _leave_interrupted
    if watched:
        sys.unraisablehook = _unraisable
        sys.excepthook = _printed
        signal.signal(signal.SIGINT, _interrupt)
    try:
        code = _run(sys.argv[1:])
    except KeyboardInterrupt:
        _leave_interrupted()
    else:
        if watched:
            signal.signal(signal.SIGINT, _leave_interrupted)
        gc.freeze()  # all of it goes with the process
        sys.exit(code)


def _interrupt(_number: int, _frame: object) -> None:
    """Let the work clean up after itself, this once; the next interruption ends it at once."""
    signal.signal(signal.SIGINT, _leave_interrupted)
    raise KeyboardInterrupt


def _unraisable(what: "sys.UnraisableHookArgs") -> None:
    """End also where an interruption cannot be raised and would be lost, as in a destructor."""
    if issubclass(what.exc_type, KeyboardInterrupt):
        _leave_interrupted()
    sys.__unraisablehook__(what)


def _printed(
    kind: type[BaseException], error: BaseException, trace: "TracebackType | None"
) -> None:
    """End also where compiled code prints an interruption and goes on, as in NumPy's import."""
    if issubclass(kind, KeyboardInterrupt):
        _leave_interrupted()
    sys.__excepthook__(kind, error, trace)


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
        if signal.getsignal(signal.SIGINT) is _leave_interrupted:
            raise KeyboardInterrupt from error  # libraries make errors of their own of it
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


if __name__ == "__main__":
    main()
