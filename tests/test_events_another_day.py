"""What stands between a day and a place: another day, or only how late the day was."""

import pytest

from mapgen.events.another_day import tells_another_day


@pytest.mark.parametrize(
    ("between", "told"),
    [
        (" and, the next day, ", True),
        (" in Velm, and two days later in ", True),
        (", the following day they shelled ", True),
        (", later that night ", True),
        (", two days later, troops entered ", False),
        (" (the next day), troops entered ", False),
        (", or a week later, in ", False),
        (" - the same day - in ", True),  # a hyphen sets nothing off
        (" – the same day – in ", False),
        (", the army said, in ", False),
        (" ", False),
    ],
)
def test_what_is_set_off_behind_a_day_is_that_day(between, told):
    assert tells_another_day(between) is told
