"""What the only hazard of an article did is dated by its coming; two date nothing."""

from datetime import date

import pytest

from tests.articles import mapped

PUBLISHED = "2023-05-18"  # a Thursday


def day_at(place, text, config):
    """Return the only day that is told of a place: its start, its end, whether it is inferred."""
    document = mapped(text, config, PUBLISHED)
    claims = [c for m in document.marks if m.title == place for c in m.claims]
    found = {c.date for c in claims if c.role != "mentioned"}
    (day,) = found
    return (day.start, day.end, day.inferred) if day is not None else None


FRIDAY, TUESDAY, THURSDAY = date(2023, 5, 12), date(2023, 5, 16), date(2023, 5, 18)


@pytest.mark.parametrize(
    ("text", "place", "days"),
    [
        (
            ("A strong earthquake struck western Iraq on Tuesday. Rescuers worked all night. "
            "The market was full. Three other deaths were reported in Mosul."),
            "Mosul", (TUESDAY, THURSDAY, True),
        ),
        (
            ("A strong earthquake struck western Iraq on Tuesday. Rescuers worked all night. "
            "The market was full. The quake was felt in Mosul."),
            "Mosul", (TUESDAY, TUESDAY, True),
        ),
        (
            ("Severe floods that have hit Iraq since the weekend were worst on Tuesday. "
            "Floods swept through Tikrit on Tuesday. The market was full. "
            "Mosul remains flooded."),
            "Mosul", (FRIDAY, THURSDAY, True),
        ),
        (
            ("A wildfire broke out near Tikrit on Tuesday. The market was full. Nobody knew why. "
            "Hundreds of people were evacuated from Mosul."),
            "Mosul", (TUESDAY, THURSDAY, True),
        ),
    ],
)  # fmt: skip
def test_what_the_one_hazard_did_was_done_since_it_came(text, place, days, config):
    assert day_at(place, text, config) == days


def test_a_report_of_what_was_received_by_a_day_is_of_it_or_the_day_before(config):
    text = (
        "Latest from the mission, based on information received as of 19:30, 17 May 2023.\n\n"
        "This report is for the public.\n\nMany roads are bad.\n\n"
        "A landslide killed six people in Mosul.\n"
    )
    assert day_at("Mosul", text, config) == (date(2023, 5, 16), date(2023, 5, 17), True)


def test_a_town_that_is_described_by_an_older_day_is_hit_on_the_hazards(config):
    text = (
        "A strong earthquake struck western Iraq on Tuesday. Rescuers worked all night. "
        "It hit Mosul, close to a region devastated by a quake in 2009."
    )
    assert day_at("Mosul", text, config) == (TUESDAY, TUESDAY, True)


@pytest.mark.parametrize(
    "text",
    [
        # two quakes
        (
            "An earthquake struck Iraq on Monday. Another hit the country on Wednesday. "
            "The market was full. Houses collapsed in Mosul."
        ),
        # two hazards
        (
            "An earthquake struck Iraq on Monday. A storm hit the country on Tuesday. "
            "The market was full. Six bodies were recovered in Mosul."
        ),
        # people kill, too
        (
            "Gunmen killed six people in Baghdad on Monday. Floods struck Tikrit on Tuesday. "
            "The market was full. Six bodies were recovered in Mosul."
        ),
        # another country
        (
            "An earthquake struck Tehran on Tuesday. The market was full. Nobody knew why. "
            "Hundreds of people were evacuated from Mosul."
        ),
        # long ago
        (
            "An earthquake struck Iraq in 2017. The market was full. Nobody knew why. "
            "Houses collapsed in Mosul."
        ),
        # what may yet come
        (
            "An earthquake struck Iraq on Tuesday. The market was full. Nobody knew why. "
            "Hundreds of people had been evacuated from Mosul before."
        ),
    ],
)
def test_what_may_be_of_another_hazard_stays_without_a_day(text, config):
    assert day_at("Mosul", text, config) is None


def test_the_sentence_that_tells_the_coming_is_quoted(config):
    text = (
        "A strong earthquake struck western Iraq on Tuesday. Rescuers worked all night. "
        "The market was full. The quake was felt in Mosul."
    )
    (mark,) = (m for m in mapped(text, config, PUBLISHED).marks if m.title == "Mosul")
    quotes = [c.quote for c in mark.claims[0].citations]
    assert quotes[1:] == ["A strong earthquake struck western Iraq on Tuesday."]
