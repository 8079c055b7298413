"""The number of the dead: only what an event's own clause states."""

import pytest

from mapgen.events.deaths import deaths
from mapgen.model import Article
from mapgen.text import text_of
from mapgen.text.analyse import analyse


def read(text: str, word: str) -> int | None:
    tree = text_of(analyse(Article(text=text, sha256="0" * 64))).tree
    index = next(i for i, token in enumerate(tree.tokens) if token.text == word)
    return deaths(tree, index)


@pytest.mark.parametrize(
    ("text", "word", "number"),
    [
        ("An airstrike on Idlib killed 12 people, including three children.", "airstrike", 12),
        ("Gunmen attacked a market, killing two policemen and three traders.", "attacked", 5),
        ("The shelling of the port left 7 people dead and 30 wounded.", "shelling", 7),
        ("At least 24 civilians were killed in an attack on the town.", "attack", 24),
        ("Two soldiers died in an ambush near the river.", "ambush", 2),
        ("Fighters raided the camp and killed 20 villagers.", "raided", 20),
        ("A landslide killed 1,200 people.", "landslide", 1200),
        ("Twenty-three soldiers were killed in an attack on the post.", "attack", 23),
        ("A landslide killed forty-two people.", "landslide", 42),
        ("A bomb that killed a soldier exploded at the gate.", "bomb", 1),
    ],
)
def test_a_stated_number_is_read(text, word, number):
    assert read(text, word) == number


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Clashes near the port wounded 30 soldiers.", "Clashes"),
        ("Dozens of people died in the flood.", "flood"),
        ("The strike killed several people.", "strike"),
        ("The raid did not kill 12 people.", "raid"),
        ("Students protested after police killed three people.", "protested"),
        ("The army retook the town where rebels killed 40 people in May.", "retook"),
        ("Militants killed 12 people before troops retook the base.", "retook"),
        ("Rebels shelled the camp and killed 12 people in Bunia.", "shelled"),
        ("Floods killed 27 people in one town and 10 people in another.", "Floods"),
        ("The bombing, which killed 9 people last year, was condemned.", "bombing"),
    ],
)
def test_what_is_said_of_something_else_or_in_no_number_is_left_open(text, word):
    assert read(text, word) is None
