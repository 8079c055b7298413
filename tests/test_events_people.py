"""Which nouns mean people: of the packaged list, and of the lists of events."""

from mapgen.events.people import people, persons, trades


def test_people_of_any_trade_are_known():
    assert {"grower", "welder", "pensioner", "seamstress"} <= persons()
    assert {"grower", "baker", "cocoa-grower", "trader"} & trades() >= {"grower", "baker", "trader"}


def test_a_number_of_them_is_people_and_no_trade():
    assert {"resident", "woman", "grower"} <= people()
    assert not {"man", "woman", "people"} & trades()


def test_who_bears_arms_and_what_is_fired_are_no_people():
    assert not {"gunman", "soldier", "drone", "rebel", "rival"} & people()


def test_comments_and_names_of_persons_are_left_out():
    assert all(word == word.lower() and not word.startswith("#") for word in persons())
    assert "napoleon" not in persons()
