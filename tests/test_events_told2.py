"""What reports say by words that mean it only beside others: in sentences of our own."""

import pytest

from tests.test_events import read

QUAKE = "An earthquake of magnitude 6 struck at dawn.\n\n"
STORM = "A cyclone passed over the islands.\n\n"
FLOOD = "Floods swept the north.\n\n"


def told(text, *places):
    """Return (place, role, event type, names) of the claims that a text makes."""
    return {
        (r.location.title, r.claim.role, r.claim.event, tuple(a.name for a in r.claim.actors))
        for r in read(text, *places)
        if r.location is not None and r.claim.role != "mentioned"
    }


@pytest.mark.parametrize(
    ("story", "text", "event"),
    [
        (QUAKE, "Jolts were felt across Amara and Basra.", "earthquake"),
        (QUAKE, "In Amara, residents felt moderate shaking for five seconds.", "earthquake"),
        (QUAKE, "People in Amara felt a strong jolt.", "earthquake"),
        (QUAKE, "In Amara, two residents' houses were damaged.", "earthquake"),
        (STORM, "Hospital roof in Amara ripped off", "storm"),
        (STORM, "Roofs were blown off in Amara.", "storm"),
        (STORM, "It has battered the island of Amara.", "storm"),
        (FLOOD, "Some 200 homes collapsed in Amara.", "flood"),
        (FLOOD, "Five people were reported missing in Amara.", "flood"),
        (FLOOD, "Two people are missing in Amara.", "flood"),
        (FLOOD, "Four residents of Amara remain missing.", "flood"),
    ],
)
def test_a_hazard_is_told_by_what_it_does_where_the_article_names_one(story, text, event):
    assert ("Amara", "happened", event, ()) in told(story + text, "Amara")
    assert event not in {kind for _, _, kind, _ in told(text, "Amara")}


@pytest.mark.parametrize(
    "text",
    [
        "Electricity was switched off for 20,000 households in Amara.",
        "Power cut off for 12,000 customers in Amara",
        "Phone lines were cut to Amara.",
    ],
)
def test_what_is_cut_off_is_an_outage(text):
    assert told(text, "Amara") == {("Amara", "happened", "accident", ())}


@pytest.mark.parametrize(
    ("text", "role", "event", "name"),
    [
        ("Aid agencies are backing the response in Amara.", "supporting", "aid", "aid agencies"),
        (
            "Officers executed a search warrant at a flat in Amara.",
            "operating",
            "search_and_clearing",
            "officers",
        ),
        (
            "Soldiers seized 12 land mines in Amara.",
            "operating",
            "search_and_clearing",
            "soldiers",
        ),
        (
            "Marines confiscated 40 grenades left behind by gunmen in a village in Amara.",
            "operating",
            "search_and_clearing",
            "Marines",
        ),
        ("Police found two rifles in Amara.", "operating", "search_and_clearing", "police"),
        (
            "Operatives of the Narcotics Control Bureau arrested two dealers in Amara.",
            "operating",
            "arrest",
            "Narcotics Control Bureau",
        ),
    ],
)
def test_agencies_bring_relief_and_keep_order(text, role, event, name):
    assert ("Amara", role, event, (name,)) in told(text, "Amara")


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("Field presence has been established in Amara.", "aid"),
        ("Divers recovered the bodies of two women in Amara.", "casualties_found"),
        ("Some 112 migrants had disembarked in Amara.", "displacement"),
    ],
)
def test_so_do_those_whom_nobody_names(text, event):
    assert ("Amara", "happened", event, ()) in told(text, "Amara")


@pytest.mark.parametrize(
    "text",
    [
        "Investors felt shocks in Amara.",
        "Residents in Amara felt that the election was unfair.",
        QUAKE + "Residents in Amara felt that the help came late.",
        "The bodies of the union met in Amara.",
        "Two players are missing in Amara.",
        "The government was destroyed at the polls in Amara.",
        "It has battered the shares of Amara.",
    ],
)
def test_the_same_words_of_other_things_tell_nothing(text):
    assert told(text, "Amara") == set()
