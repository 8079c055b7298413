"""A second reading of an article gives what it would give alone, and begins where the first was."""

from dataclasses import dataclass

import pytest

from mapgen.corpus import work
from mapgen.corpus.engine import _Queue
from mapgen.corpus.readings import FirstReading, Readings
from mapgen.corpus.records import Record
from mapgen.corpus.work import Task, map_records
from mapgen.places import Named
from mapgen.resolve import Background
from tests.trees import text_of_words

DOUBTFUL = "Soldiers shelled Springfield and Ghostford on 4 May 2021, officials in Salem said."
SURE = "Nepalese soldiers entered Pokhara on 4 May 2021, the army said."


@pytest.fixture
def fresh(monkeypatch):
    """A worker that has read nothing, and the number of articles that the model reads for it."""
    readings, analysed = Readings(), []
    monkeypatch.setattr(work, "_readings", lambda: readings)
    analyse_many = work.analyse_many

    def counted(articles, *, model):
        return analyse_many((analysed.append(one) or one for one in articles), model=model)

    monkeypatch.setattr(work, "analyse_many", counted)
    return readings, analysed


def first_and_second(background):
    record = Record(id="a", name="a", data=DOUBTFUL.encode(), plain=True)
    return Task(record, record.key), Task(record, f"{record.key}/2", background)


@pytest.mark.parametrize(
    "background",
    [
        Background(common=("US",)),
        Background(common=("GB", "US"), countries=("US",)),
        Background(places=(("springfield", "gn:4951788", 3),)),
        Background(places=(("nowhere else", "gn:4951788", 3),)),
    ],
)
@pytest.mark.parametrize("geojson", [False, True])
def test_a_kept_reading_gives_the_rows_of_a_new_one_without_the_model(
    config, fresh, background, geojson
):
    _, analysed = fresh
    first, second = first_and_second(background)
    (alone,) = map_records([second], config, geojson=geojson)
    (one,) = map_records([first], config, geojson=geojson)
    assert len(analysed) == 2
    (again,) = map_records([second], config, geojson=geojson)
    assert len(analysed) == 2
    same = {**one, "key": second.key} if "same_as" in again else again
    assert again.get("same_as", first.key) == first.key
    assert same == alone


def test_both_ways_of_a_second_reading_happen(config, fresh):
    """One background moves a name; what the other knows is of no name in the article."""
    found = []
    for background in (
        Background(places=(("springfield", "gn:4951788", 3),)),
        Background(places=(("nowhere else", "gn:4951788", 3),)),
    ):
        for task in first_and_second(background):
            (result,) = map_records([task], config, geojson=False)
        found.append("same_as" in result)
    assert found == [False, True]


def test_nothing_is_kept_of_an_article_without_doubt_and_nothing_used_twice(config, fresh):
    readings, analysed = fresh
    record = Record(id="b", name="b", data=SURE.encode(), plain=True)
    map_records([Task(record, record.key)], config, geojson=False)
    assert readings.take((config, record.key)) is None
    first, second = first_and_second(Background(common=("US",)))
    map_records([first], config, geojson=False)
    map_records([second], config, geojson=False)
    map_records([second], config, geojson=False)
    assert len(analysed) == 3


def reading(words):
    return FirstReading(Named(text_of_words(words), ()), ())


def test_readings_stay_within_their_bytes_and_the_oldest_goes_first():
    one = reading("they/PRP left/VBD Velm/NNP ./.")
    small, wide = Readings(0), Readings(1_000_000)
    small.keep("a", one)
    assert small.take("a") is None
    wide.keep("a", one)
    size = wide._bytes
    assert wide.take("a") == one
    assert wide.take("a") is None
    assert wide._bytes == 0
    two = Readings(2 * size + 10)
    for key in "abc":
        two.keep(key, one)
    assert [two.take(key) is not None for key in "abc"] == [False, True, True]
    two.keep("a", one)
    two.keep("a", one)
    assert two._bytes <= size + 10


@dataclass(frozen=True)
class Article:
    key: str


@dataclass(frozen=True)
class Waiting:
    record: Article


def test_an_article_waits_for_who_read_it_and_nobody_waits_for_work():
    tasks = [Waiting(Article(str(n))) for n in range(6)]
    queue = _Queue(tasks, {"0": "one", "1": "one", "2": "two"}, 9)

    def next_of(worker):
        found = queue.next(worker)
        return found and ([task.record.key for task in found[0]], found[1])

    assert next_of("two") == (["2"], "two")
    assert next_of("two") == (["3"], "")
    assert next_of("one") == (["0"], "one")
    assert next_of("three") == (["4"], "")
    assert next_of("") == (["5"], "")
    assert next_of("two") == (["1"], "")
    assert next_of("one") is None
