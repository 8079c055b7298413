"""What articles of one set know together; only what was doubtful is read again."""

import json
from dataclasses import replace

import pytest

import mapgen
from mapgen.config import load_config
from mapgen.corpus.context import SetContext, ask
from mapgen.corpus.frames import read_table
from mapgen.errors import UsageError
from mapgen.model import LonLat, Place

SURE = [
    "Firefighters from Hamilton, Ontario, trained in Toronto on Monday. Canada paid for it.",
    "A school in Hamilton, Ontario, was closed on Tuesday, teachers in Ottawa said, in Canada.",
    "Steel from Hamilton, Ontario, goes to Quebec City and to Canada's ports by rail each day.",
]
DOUBTFUL = "A fire broke out in Hamilton on Friday. Nobody was hurt, the fire brigade said."


def corpus(folder, texts, config, **options):
    folder.mkdir(parents=True)
    path = folder / "set.jsonl"
    rows = [{"id": str(n), "text": t, "published": "2024-05-05"} for n, t in texts]
    path.write_text("\n".join(json.dumps(row) for row in rows))
    mapgen.map_corpus(str(path), folder=folder / "out", config=config, **options)
    marks = read_table(folder / "out", "marks").to_pylist()
    return {(row["article_id"], row["title"], row["admin1"]) for row in marks}


def test_other_articles_tell_what_a_doubtful_name_means_in_any_order(tmp_path, config, scheduler):
    alone = mapgen.read_text(DOUBTFUL, published="2024-05-05")
    assert not mapgen.build_map(alone, config=replace(config, allow_empty=True)).marks
    texts = [*enumerate(SURE), (9, DOUBTFUL)]
    found = corpus(tmp_path / "set", texts, config, scheduler=scheduler)
    assert ("9", "Hamilton", "Ontario") in found
    turned = corpus(tmp_path / "turned", texts[::-1], config, scheduler=scheduler)
    assert found == turned


def test_a_country_given_by_hand_speaks_for_doubtful_names(config, tmp_path):
    article = mapgen.read_text(DOUBTFUL, published="2024-05-05")
    told = mapgen.build_map(article, config=replace(config, countries=("CA",)))
    assert [(m.title, m.country) for m in told.marks] == [("Hamilton", "CA")]
    assert dict(told.run.options)["countries"] == "CA"
    with pytest.raises(UsageError, match="no country has the code 'XX'"):
        mapgen.build_map(article, config=replace(config, countries=("XX",)))
    assert load_config({"countries": ("ML", "BF")}).countries == ("ML", "BF")


def result(names=(), doubtful=()):
    return {"key": "k", "names": list(names), "doubtful": list(doubtful)}


def test_reprints_count_once_and_a_place_in_dispute_is_not_shared():
    doubt = result(doubtful=[["ber", "Ber", ["GR"]]])
    reprinted = SetContext()
    for _ in range(3):
        reprinted.add(result([["ber", "x:1", "ML"]]), "one family")
    assert reprinted.background(doubt, {}, ()) is None
    disputed = SetContext()
    disputed.add(result([["ber", "x:1", "ML"]]), "a")
    disputed.add(result([["ber", "x:1", "ML"]]), "b")
    known = disputed.background(doubt, {}, ())
    assert known is not None
    assert known.places == (("ber", "x:1", 2),)
    disputed.add(result([["ber", "x:2", "GR"]]), "c")
    assert disputed.background(doubt, {}, ()) is None


def test_a_name_that_nobody_knows_is_asked_for_once():
    asked = []
    place = Place(id="osm:1", name="Zorgho-sur-Rien", point=LonLat(1, 2), feature="P.PPL",
                  country="BF")  # fmt: skip

    def lookup(name):
        asked.append(name)
        return (place,)

    doubts = [["zorgho sur rien", "Zorgho-sur-Rien", []], ["gao", "Gao", ["ML"]]]
    found = ask([result(doubtful=doubts), result(doubtful=doubts)], lookup)
    assert asked == ["Zorgho-sur-Rien"]
    known = SetContext().background(result(doubtful=doubts), found, ())
    assert known is not None
    assert known.lookup(lambda _name: ())("Zorgho-sur-Rien") == (place,)
