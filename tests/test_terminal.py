"""Nothing that is printed commands the terminal."""

import pytest

from mapgen.terminal import printable


@pytest.mark.parametrize(
    "sign",
    [
        "\n",
        "\r",
        "\t",
        "\b",
        "\x1b",
        "\x7f",
        "\x9b",
        "\u2028",
        "\u202e",
        "\u2066",
        "\ufeff",
        "\ud800",
    ],
    ids=ascii,
)
def test_a_sign_that_commands_a_terminal_or_turns_a_line_becomes_a_mark(sign):
    assert printable(f"a{sign}[31mb") == "a\ufffd[31mb"


@pytest.mark.parametrize(
    "line", ["", "Ber, 3 km – “so”", "باماكو", "Кидаль", "Zürich 🜂", "e\u0301"]
)
def test_what_people_write_stays(line):
    assert printable(line) == line
