"""What a second severe reading found false, kind by kind, each in sentences of our own."""

import pytest

from tests.test_events_severe import claims, kinds


@pytest.mark.parametrize(
    "text",
    [
        "Kenyan troops evicted the Taliban from Amara.",
        "Kenyan troops cleared al-Shabaab from Amara.",
        "Kenyan troops drove the Taliban from Amara.",
        "The Taliban were driven from Amara by Kenyan troops.",
    ],
)
def test_a_force_that_is_expelled_from_a_place_is_not_at_home_there(text):
    found = kinds(text, "Amara")
    assert found == {("Amara", "operating", "capture"), ("Amara", "target", "capture")}


def test_a_force_is_at_home_where_it_is_from():
    assert kinds("Kenyan troops fought the Taliban from Amara.", "Amara") == {
        ("Amara", "home_base", "")
    }


@pytest.mark.parametrize(
    "text",
    [
        "Kenyan troops drove from Amara to a bridge on Sunday.",
        "Workers cleared debris from Amara.",
    ],
)
def test_nobody_is_expelled_where_troops_only_drive(text):
    assert claims(text, "Amara") == []


def test_people_who_are_forced_from_a_place_are_displaced():
    found = claims("Militants forced hundreds of residents from Amara.", "Amara")
    assert {c.event for c in found} == {"displacement"}


@pytest.mark.parametrize(
    "text",
    [
        "Police arrested several people in connection with the attack on Amara.",
        "Soldiers detained ten men over a raid on Amara.",
        "Police held two suspects for their role in the bombing of Amara.",
        "Soldiers charged with shelling Amara fled.",
        "Police arrested two officers charged with shelling Amara.",
        "Police made arrests after threats to attack Amara.",
    ],
)
def test_nobody_is_arrested_where_they_are_said_to_have_struck(text):
    assert "arrest" not in {c.event for c in claims(text, "Amara")}


@pytest.mark.parametrize(
    "text",
    [
        "Police arrested several people in a raid on Amara.",
        "Police in Amara arrested three men over the killing of a farmer.",
        "A man was charged in Amara with murder.",
    ],
)
def test_an_arrest_is_told_where_it_was_made(text):
    assert "arrest" in {c.event for c in claims(text, "Amara")}


@pytest.mark.parametrize(
    "text",
    [
        "Police made arrests after threats to attack Amara.",
        "Security was tightened following threats to bomb Amara.",
        "Schools closed amid threats to shell Amara.",
    ],
)
def test_what_is_only_threatened_has_not_happened(text):
    assert not any(c.role in {"happened", "attacked"} for c in claims(text, "Amara"))


@pytest.mark.parametrize(
    "text",
    [
        "The mayor rejects the attacks on Amara by militiamen.",
        "Residents reject the occupation of Amara by rebels.",
        "We reject the hostilities by rebels targeting Amara.",
    ],
)
def test_what_is_rejected_as_a_crime_is_not_denied(text):
    found = claims(text, "Amara")
    assert found
    assert not any(c.negated for c in found)


def test_what_is_rejected_as_a_plan_is_denied():
    found = claims("The mayor rejected the deployment of troops in Amara.", "Amara")
    assert all(c.negated for c in found)


@pytest.mark.parametrize(
    ("text", "event", "whom"),
    [
        ("Rebels killed six civilians in Ofer, while in Amara they killed one person.",
         "ground_attack", "person"),
        ("Gunmen in Ofer shot nine traders, while in Amara they abducted two teachers.",
         "abduction", "teachers"),
        ("The army shelled a market in Ofer, while in Amara it raided two houses.",
         "search_and_clearing", ""),
    ],
)  # fmt: skip
def test_what_is_done_meanwhile_elsewhere_is_a_deed_of_its_own(text, event, whom):
    found = [c for c in claims(text, "Amara") if c.role != "target"]
    assert {c.event for c in found} == {event}
    assert whom in {a.name for c in found for a in c.targets} | {""}
