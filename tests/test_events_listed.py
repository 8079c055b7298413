"""Items of a list take the place and the day of the sentence before it, where they name none."""

import pytest

from tests.articles import mapped

ITEMS = "- Gunmen attacked a police station, killing six people.\n- Soldiers shelled Kirkuk.\n"


def claims(text, config):
    document = mapped(text, config)
    return {
        (mark.title, claim.role): claim
        for mark in document.marks
        for claim in mark.claims
        if claim.role != "mentioned"
    }


@pytest.mark.parametrize("head", ["In Mosul on Monday:", "What happened in Mosul on Monday"])
def test_an_item_without_a_place_is_where_its_list_is_said_to_be(head, config):
    found = claims(f"Raids go on\n\n{head}\n\n{ITEMS}", config)
    raid, shelling = found["Mosul", "attacked"], found["Kirkuk", "attacked"]
    assert "police station" in raid.citations[0].quote
    assert any("Mosul" in cited.quote for cited in raid.citations)
    for claim in (raid, shelling):
        assert claim.date.start.isoformat() == "2023-05-15"
        assert claim.date.inferred
    assert not any("Kirkuk" in c.quote for c in raid.citations)


@pytest.mark.parametrize(
    "head",
    [
        "In Mosul and Baiji on Monday:",  # which of them nobody says
        "In Iraq on Monday:",
        "The governor of Mosul spoke on Monday.",
    ],
)
def test_an_item_takes_no_place_that_is_not_said_of_it(head, config):
    found = claims(f"Raids go on\n\n{head}\n\n{ITEMS}", config)
    assert ("Kirkuk", "attacked") in found
    assert not any("police station" in c.quote for f in found.values() for c in f.citations)


def test_an_entry_with_an_hour_is_at_the_place_before_it(config):
    text = (
        "Crime log\n\nMosul, Saturday 22:15: A guard was shot dead outside a bar by two gunmen.\n\n"
        "Baiji (Sun, 03:40) \u2013 Gunmen fired at a patrol and wounded two policemen.\n\n"
        "Kirkuk, Mon 00:20 - Police arrested two men.\n"
    )
    found = claims(text, config)
    days = {title: claim.date.start.isoformat() for (title, role), claim in found.items()}
    assert days == {"Mosul": "2023-05-13", "Baiji": "2023-05-14", "Kirkuk": "2023-05-15"}
