"""Whose "the army" is: told by the other articles of the set where they leave no choice."""

import json

import mapgen
from mapgen.corpus.armies import army_of, named_armies, unnamed_armies
from mapgen.corpus.frames import read_table

NAMED = [
    "FAMa troops repelled an attack in Ber on 12 August 2023, killing 8 fighters.",
    "The Malian army shelled positions near Ber on 12 August 2023, officials in Mali said.",
]
OPEN = "On Sunday the army denied losing Ber to JNIM fighters."


def actors(folder, texts, config, scheduler):
    """Return the ids of the actors of each article, and its notices."""
    folder.mkdir()
    rows = [{"id": str(n), "text": t, "published": "2023-08-14"} for n, t in texts]
    (folder / "set.jsonl").write_text("\n".join(json.dumps(row) for row in rows))
    mapgen.map_corpus(
        str(folder / "set.jsonl"), folder=folder / "out", config=config, scheduler=scheduler
    )
    found: dict[str, set[str]] = {}
    for row in read_table(folder / "out", "claims").to_pylist():
        found.setdefault(row["article_id"], set()).update(row["actor_ids"], row["target_ids"])
    articles = read_table(folder / "out", "articles").to_pylist()
    return found, {row["article_id"]: row["notices"] for row in articles}


def test_the_army_is_the_one_that_independent_articles_name_there_in_any_order(
    tmp_path, config, scheduler
):
    texts = [*enumerate(NAMED), (9, OPEN)]
    found, notices = actors(tmp_path / "set", texts, config, scheduler)
    assert "mali-army" in found["9"]
    assert not any(name.startswith("security") for name in found["9"])
    assert any("other articles of the set" in line for line in notices["9"])
    assert notices["0"] == notices["1"] == []
    assert actors(tmp_path / "turned", texts[::-1], config, scheduler) == (found, notices)


def test_other_words_for_it_are_settled_and_what_may_be_another_is_not(tmp_path, config, scheduler):
    texts = {
        "a": "The military shelled Gao on Monday, officials in Mali said.",
        "b": "Army shells Gao\n\nThe army shelled Gao in northern Mali on Monday.",
        "c": "The army shelled Arlit in Niger on Monday.",
        "d": "Troops shelled Gao, Mali, on Monday.",
        "e": "The army of the prophet shelled Gao, Mali, on Monday.",
    }
    found, _ = actors(tmp_path / "set", [*enumerate(NAMED), *texts.items()], config, scheduler)
    assert found["a"] == found["b"] == {"mali-army"}
    assert all("mali-army" not in found.get(name, ()) for name in "cde")


def test_only_of_an_army_that_the_article_does_not_name_it_is_said_who_tells_of_it(
    tmp_path, config, scheduler
):
    named = [
        "On Sunday an army shelled Gao. FAMa troops fled Kidal, Mali, on Monday.",
        "On Sunday the army shelled Gao. The Malian army fled Kidal on Monday.",
        "On Sunday an army shelled Gao. The Malian army fled Kidal, Mali, on Monday.",
    ]
    texts = [*enumerate(NAMED), *((f"n{n}", text) for n, text in enumerate(named))]
    found, notices = actors(tmp_path / "set", texts, config, scheduler)
    for name in ("n0", "n1", "n2"):
        assert "mali-army" in found[name]
        assert any(actor.startswith("security") for actor in found[name])
        assert notices[name] == []


def test_one_article_or_two_armies_settle_nothing(tmp_path, config, scheduler):
    texts = [(0, NAMED[0]), (9, OPEN)]
    found, _ = actors(tmp_path / "one", texts, config, scheduler)
    assert "mali-army" not in found["9"]
    burkina = "The army of Burkina Faso shelled Ber in Mali on 12 August 2023."
    texts = [*enumerate(NAMED), (5, burkina), (9, OPEN)]
    found, _ = actors(tmp_path / "two", texts, config, scheduler)
    assert "burkina-faso-army" in found["5"]
    assert "mali-army" not in found["9"]


def test_armies_are_told_by_their_country(config):
    document = mapgen.build_map(mapgen.read_text(NAMED[1], published="2023-08-14"), config=config)
    (row,) = named_armies(document)
    country, army, side = army_of(row)
    assert (country, army.side, side.id) == ("ML", "mali", "mali")
    assert unnamed_armies(document, ()) == []
