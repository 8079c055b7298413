"""What is taken over from elsewhere in an article, and what is not: attackers, dates."""

from collections.abc import Iterator

import pytest

from mapgen.config import Config
from mapgen.model import Claim
from mapgen.pipeline import Tools, map_article, open_tools
from mapgen.read import text_article


@pytest.fixture(scope="module")
def tools(config: Config) -> Iterator[Tools]:
    with open_tools(config) as opened:
        yield opened


LATER = "In Diyala province the attacks killed 12 people."


def claims(text: str, tools: Tools, title: str) -> list[Claim]:
    """Return the claims about the place of this title, but for bare mentions."""
    document = map_article(text_article(f"+++\npublished = 2020-07-14\n+++\n{text}"), tools)
    marks = [mark for mark in document.marks if mark.title.startswith(title)]
    return [claim for mark in marks for claim in mark.claims if claim.role != "mentioned"]


def test_attacks_are_those_of_the_one_group_named_before(tools: Tools) -> None:
    text = f"ISIS attacks rose in Kirkuk province in Iraq. {LATER}"
    found = claims(text, tools, "Diyala")
    assert [(claim.layer, claim.inferred) for claim in found] == [("isis", True)]


@pytest.mark.parametrize("others", ["PKK attacks", "attacks by the PKK", "attacks of the Taliban"])
def test_of_two_groups_named_before_neither_is_inferred(tools: Tools, others: str) -> None:
    text = f"ISIS attacks and {others} rose in Kirkuk province in Iraq. {LATER}"
    assert not any(claim.inferred for claim in claims(text, tools, "Diyala"))
    assert all(not claim.actors for claim in claims(text, tools, "Diyala"))


@pytest.mark.parametrize("words", ["after June 22", "before June 22", "since June 22"])
def test_a_day_that_only_bounds_is_no_day_of_the_deed(tools: Tools, words: str) -> None:
    (found,) = claims(f"Iraqi troops entered Tikrit {words}.", tools, "Tikrit")
    assert found.date is None
    (dated,) = claims("Iraqi troops entered Tikrit on June 22.", tools, "Tikrit")
    assert dated.date is not None
