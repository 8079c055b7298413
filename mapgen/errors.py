"""The errors mapgen raises, each with the exit code the command line ends with.

MapgenError
├── CheckFailedError            1   (verify, evaluate, diff, --strict)
├── UsageError (ValueError)     2   (options, config, actors and decisions files)
├── InputError (ValueError)     3   (the article cannot be used)
│   └── NoPlaceError            3   (the article names no place that could be mapped)
├── GeocoderError (OSError)     4   (a service gave no answer)
├── SchedulerError (OSError)   4   (a cluster's scheduler gave no answer)
├── DataError (RuntimeError)    5   (mapgen's own data or index cannot be used)
└── OutputError (OSError)       5   (a result could not be written)
    └── ChangedMeanwhileError   5   (somebody else has written the file)

Two more codes belong to no error of this tree: 70 is a defect of mapgen, 130 an interruption.
"""

__all__ = [
    "ChangedMeanwhileError",
    "CheckFailedError",
    "DataError",
    "GeocoderError",
    "InputError",
    "MapgenError",
    "NoPlaceError",
    "OutputError",
    "SchedulerError",
    "UsageError",
]


class MapgenError(Exception):
    """Root of everything mapgen raises on purpose.

    Attributes
    ----------
    exit_code : int
        What the command line exits with; one of the codes in the README.
    """

    exit_code = 1


class CheckFailedError(MapgenError):
    """A check the user asked for did not hold."""

    exit_code = 1


class UsageError(MapgenError, ValueError):
    """An option, or a file that steers mapgen, is wrong."""

    exit_code = 2


class InputError(MapgenError, ValueError):
    """The article cannot be read or used."""

    exit_code = 3


class NoPlaceError(InputError):
    """The article names no place that could be put on a map."""


class GeocoderError(MapgenError, OSError):
    """A geocoder gave no answer, which is not the same as "no such place".

    Attributes
    ----------
    retry_after_s : float or None
        How many seconds the service asks callers to wait, when it said so.
    """

    exit_code = 4

    def __init__(self, message: str, *, retry_after_s: float | None = None) -> None:
        super().__init__(message)
        self.retry_after_s = retry_after_s

    def __reduce__(self) -> tuple[object, ...]:
        return (_rebuild_geocoder_error, (str(self), self.retry_after_s))


class SchedulerError(MapgenError, OSError):
    """The scheduler of a cluster gave no answer."""

    exit_code = 4


class DataError(MapgenError, RuntimeError):
    """Data that mapgen ships, or the index made from it, cannot be used."""

    exit_code = 5


class OutputError(MapgenError, OSError):
    """A result could not be written; what was there before is untouched."""

    exit_code = 5


class ChangedMeanwhileError(OutputError):
    """Somebody else has written a file since it was read; it is left as it is."""


def _rebuild_geocoder_error(message: str, retry_after_s: float | None) -> GeocoderError:
    return GeocoderError(message, retry_after_s=retry_after_s)
