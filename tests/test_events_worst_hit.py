"""Where it was worst is said after what happened, and is no attack."""

import pytest

from mapgen.events.worst_hit import is_worst_hit, lists_the_hit
from tests.articles import mapped

BEFORE = "Floods hit Bangladesh on Sunday."
assert callable(is_worst_hit)
assert callable(lists_the_hit)


def events(text, config):
    marks = mapped(text, config).marks
    return {(m.title, c.event) for m in marks for c in m.claims if c.role != "mentioned"}


@pytest.mark.parametrize(
    "text",
    [
        "Among the worst affected are Sylhet and Tangail.",
        "Among the worst affected areas are Sylhet and Tangail.",
        "The worst affected were Sylhet and Tangail.",
        "Sylhet and Tangail were the worst affected.",
        "Worst hit were Sylhet and Tangail.",
        "Sylhet and Tangail were among the hardest hit.",
        "Sylhet and Tangail have been hit hardest.",
        "The worst-hit districts were Sylhet and Tangail.",
    ],
)
def test_where_it_was_worst_is_of_what_was_told_before(text, config):
    assert events(f"{BEFORE} {text}", config) == {("Sylhet", "flood"), ("Tangail", "flood")}


def test_who_is_most_affected_by_an_arrest_was_not_flooded(config):
    text = "Police arrested ten men in Dhaka on Sunday. The most affected are Sylhet and Tangail."
    assert not any(title in {"Sylhet", "Tangail"} for title, _ in events(text, config))
