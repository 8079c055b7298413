"""What is no language is found, whatever it is made of, and prose is left alone."""

import functools
import time

import pytest

from mapgen.lang.noise import MOST_LETTERS, noise, sound

NOISE = {
    "commas": "," * 400,
    "brackets": "([" * 200,
    "quotes": "“”" * 150,
    "signs in a row of cells": "| --- " * 60,
    "hyphens": "a-" * 300,
    "one long word": "q" * 300,
    "one word again and again": "ha " * 40,
    "combining marks": "e\u0301\u0323" * 120,
}


@pytest.mark.parametrize("kind", NOISE)
def test_noise_between_two_sentences_is_cut_out_and_they_stay(kind):
    text = f"Rain fell on Monday.\n{NOISE[kind]}\nIt stopped on Tuesday."
    read = " ".join(text[start:end].strip() for start, end in sound(text, 0, len(text)))
    assert read.startswith("Rain fell on Monday.")
    assert read.endswith("It stopped on Tuesday.")
    assert len(read) < 60
    assert noise(text)


@pytest.mark.parametrize(
    "prose",
    [
        "Read https://example.org/" + "a-long-path/" * 15 + " before you go.",
        "-" * 60 + "\nThe ministry said no, no, no and again no.",
        "Bor, Juba, Wau, Aweil, Torit, Yambio and Rumbek were calm.",
        "قالت الوزارة إن الطريق بين المدينتين فُتح صباح الاثنين أمام الشاحنات.",
        "| Town | Dead |\n|---|---|\n| Bor | 4 |\n| Wau | 2 |\n",
    ],
)
def test_prose_addresses_rules_and_small_tables_are_no_noise(prose):
    assert noise(prose) == ()
    assert list(sound(prose, 0, len(prose))) == [(0, len(prose))]


def test_a_long_stretch_is_cut_behind_a_sentence():
    text = "The road to the north was open again. " * 1_000
    spans = list(sound(text, 0, len(text)))
    assert "".join(text[start:end] for start, end in spans) == text
    assert all(end - start <= MOST_LETTERS for start, end in spans)
    assert all(text[start:end].rstrip().endswith("again.") for start, end in spans)


def test_without_a_sentence_it_is_cut_between_words():
    words = " ".join(f"w{n}" for n in range(10_000))
    spans = list(sound(words, 0, len(words)))
    assert [w for s, e in spans for w in words[s:e].split()] == words.split()


@pytest.mark.parametrize("part", [",", "a-", "ha ", "x  ,", " ", "a b ", ",\t"])
def test_looking_for_noise_takes_linear_time(part):
    def seconds(size: int) -> float:
        text, begun = (part * size)[:size], time.process_time()
        list(sound(text, 0, size))
        return time.process_time() - begun

    @functools.cache
    def best(size: int) -> float:  # another process may slow any one run
        return min(seconds(size) for _ in range(3))

    # Four times the text takes 4 times as long; 8 times where time grows with the power 1.5. The
    # engine's memory gets dearer once, somewhere between these sizes.
    assert any(best(4 * size) < 6 * best(size) for size in (50_000, 100_000, 1_600_000))
    assert best(1_600_000) < 80 * best(100_000)  # a square that is small at first would be 256
