"""Places that a sentence only points at: the worst hit, "the area", "the provincial capital"."""

import pytest

from tests.articles import WAR, mapped, told

BEFORE = "Floods hit Bangladesh on Sunday."


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


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Rebels attacked Baroua in Niger.\n\nThe area has been the target of raids by jihadists.",
         ("Baroua", "attacked", "jihadists")),
        ("The Taliban hit Farah city in Afghanistan.\n\nSoldiers looted the provincial capital.",
         ("Farah", "attacked", "soldiers")),
        ("Clashes broke out in Goma in Congo.\n\nTen people died.\n\nSoldiers looted the city.",
         ("Goma", "attacked", "soldiers")),
        ("Dori in Burkina Faso has been the target of armed attacks by militants.",
         ("Dori", "attacked", "militants")),
    ],
)  # fmt: skip
def test_a_place_named_before_is_meant(text, claim, config):
    assert claim in told(text + WAR, config)


def test_a_city_before_it_falls_has_not_fallen(config):
    text = '"Send troops before Goma falls to the rebels," an official in Congo said.'
    assert not any(role == "took_control" for _, role, _ in told(text + WAR, config))
