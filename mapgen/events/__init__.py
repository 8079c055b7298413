"""Analysis + locations + mentions -> claims: what happened, who did it to whom, where and when."""

from mapgen.events.read import EventsRead, read_events

__all__ = ["EventsRead", "read_events"]
