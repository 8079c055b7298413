import json

import pytest

import mapgen
from mapgen.corpus.changes import corpus_changes
from mapgen.corpus.tables import write_table
from mapgen.errors import InputError


def corpus(folder, texts, **how):
    source = folder.with_suffix(".jsonl")
    source.write_text(
        "\n".join(json.dumps({"id": k, "text": v, "title": k.title()}) for k, v in texts.items())
    )
    mapgen.map_corpus(str(source), folder=folder, **how)
    return folder


def test_a_report_names_articles_by_title_and_an_edit_once(tmp_path, how):
    texts = {
        "gao": "Malian soldiers attacked Gao on 4 May 2021.",
        "kidal": "Malian soldiers attacked Kidal on 6 May 2021.",
    }
    old = corpus(tmp_path / "old", texts, **how)
    texts["gao"] += " Nobody was hurt."
    del texts["kidal"]
    texts["menaka"] = "Malian soldiers attacked Menaka on 8 May 2021."
    new = corpus(tmp_path / "new", texts, **how)
    lines = list(corpus_changes(old, new))
    articles = [line for line in lines if " article " in line]
    assert sorted(articles) == [
        "+ article Menaka", "- article Kidal", "~ article Gao: its text was edited"
    ]  # fmt: skip
    events = [line for line in lines if line not in articles]
    assert any(line.startswith("- ") and "Kidal" in line for line in events)
    assert any(line.startswith("+ ") and "Menaka" in line for line in events)
    assert not any("Gao" in line for line in events)
    assert list(corpus_changes(new, new)) == []


def test_a_telling_less_and_an_edit_are_told_of_the_same_event(tmp_path, how):
    texts = {
        "one": "Malian soldiers attacked Gao on 4 May 2021, killing two.",
        "two": "Mali's army attacked Gao on 4 May 2021, killing three people.",
        "three": "JNIM fighters attacked Kidal on 6 May 2021.",
        "four": "JNIM fighters shelled Timbuktu on 7 May 2021.",
    }
    old = corpus(tmp_path / "old", texts, **how)
    del texts["one"]
    texts["three"] = "JNIM fighters captured Kidal on 6 May 2021."
    texts["four"] = "JNIM fighters shelled Timbuktu on 8 May 2021."
    new = corpus(tmp_path / "new", texts, **how)
    lines = sorted(corpus_changes(old, new))
    edited = [f"~ article {name}: its text was edited\n" for name in ("Four", "Three")]
    assert lines == [
        "- article One",
        "~ Attack at Gao, 4 May 2021, Mali's army (Two): dead: 3, was 2 to 3; no longer by One",
        f"{edited[0]}    ~ Shelling at Timbuktu, 8 May 2021, JNIM (Four): was 7 May 2021",
        f"{edited[1]}    ~ Capture at Kidal, 6 May 2021, JNIM (Three): was Attack",
    ]


def test_what_is_no_corpus_is_told(tmp_path):
    with pytest.raises(InputError, match="no table"):
        list(corpus_changes(tmp_path, tmp_path))


def event(name, *claims, **told):
    """Return a row of `mapgen.corpus.tables.EVENTS`, of a clash at Gao."""
    row = {
        "event": name, "group": "battle", "types": ["clash"], "place": "Gao", "place_id": "gn:1",
        "date_start": "2021-05-04", "date_end": "2021-05-04", "sides": ["mali"],
        "actors": ["Mali's army"], "actor_ids": ["mali-army"], "targets": [], "target_ids": [],
        "claims": list(claims), "articles": sorted({c.partition("#")[0] for c in claims}),
        "families": 1, "denied": False, "contradictions": [],
    }  # fmt: skip
    return row | told


def written(folder, articles, *events):
    """Write what a comparison reads of a corpus: article -> its text, and the events."""
    folder.mkdir()
    rows = [
        {"article_id": name, "title": name.title(), "sha256": text, "unresolved": [], "notices": []}
        for name, text in articles.items()
    ]
    write_table(folder, "articles", rows)
    write_table(folder, "events", events)
    return folder


def changes(tmp_path, old, new):
    return list(corpus_changes(written(tmp_path / "old", *old), written(tmp_path / "new", *new)))


def test_an_event_that_takes_over_the_id_of_its_twin_is_not_taken_for_it(tmp_path):
    twin = event("e1", "two#c1", fatalities_min=7, fatalities_max=7)
    old = ({"one": "a", "two": "b"}, event("e1", "one#c1"), twin | {"event": "e2"})
    assert changes(tmp_path, old, ({"two": "b"}, twin)) == [
        "- article One",
        "- Clash at Gao, 4 May 2021, Mali's army (One)",
    ]


def test_an_event_goes_with_its_claim_when_ids_are_exchanged(tmp_path):
    articles = {"one": "a", "two": "b"}
    first, second = event("e1", "one#c1"), event("e2", "two#c1")
    turned = (articles, first | {"event": "e2"}, second | {"event": "e1"})
    assert changes(tmp_path, (articles, first, second), turned) == []


def test_of_twins_in_one_article_each_is_the_one_of_its_claim(tmp_path):
    first, second = event("e1", "one#c1"), event("e2", "one#c2", denied=True)
    turned = ({"one": "a"}, second | {"event": "e1"}, first | {"event": "e2"})
    assert changes(tmp_path, ({"one": "a"}, first, second), turned) == []


def test_of_twins_in_an_edited_article_each_is_the_one_of_its_id(tmp_path):
    old = ({"one": "a"}, event("e1", "one#c1"), event("e2", "one#c2", denied=True))
    new = ({"one": "z"}, event("e2", "one#c1", denied=True), event("e1", "one#c2"))
    assert changes(tmp_path, old, new) == ["~ article One: its text was edited"]


def test_of_twins_in_an_edited_article_the_dead_say_more_than_the_id(tmp_path):
    dead = {"fatalities_min": 7, "fatalities_max": 7}
    old = ({"one": "a"}, event("e1", "one#c1"), event("e2", "one#c2", **dead))
    new = ({"one": "z"}, event("e2", "one#c4"), event("e1", "one#c5", **dead))
    assert changes(tmp_path, old, new) == ["~ article One: its text was edited"]


@pytest.mark.parametrize("known", [{}, {"types": [], "group": ""}, {"sides": [], "actors": []},
                                   {"types": [], "group": "", "sides": [], "actors": []}],
                         ids=["all", "no type", "no sides", "neither"])  # fmt: skip
@pytest.mark.parametrize("missing", [{}, {"date_start": None, "date_end": None},
                                     {"place": None, "place_id": None}],
                         ids=["all", "no day", "no place"])  # fmt: skip
@pytest.mark.parametrize("name", ["e1", "e9"])
def test_an_edit_that_changes_nothing_of_an_event_says_nothing_of_it(
    tmp_path, known, missing, name
):
    old = ({"one": "a"}, event("e1", "one#c1", **known, **missing))
    new = ({"one": "z"}, event(name, "one#c3", **known, **missing))
    assert changes(tmp_path, old, new) == ["~ article One: its text was edited"]


@pytest.mark.parametrize(
    ("what", "told"),
    [
        ({"place": "Gao Airport", "place_id": "gn:2"}, "was at Gao"),
        ({"place": None, "place_id": None}, "was at Gao"),
        ({"sides": ["mali", "jnim"]}, "of other sides than before"),
        ({"actors": ["FAMa"]}, ""),
        ({"denied": True}, "One side denies it"),
        ({"types": ["capture"]}, "was Clash"),
        ({"actors": [], "actor_ids": []}, "was Mali's army"),
        ({"date_start": None, "date_end": None}, "was 4 May 2021"),
        ({"fatalities_min": 2, "fatalities_max": 3}, "dead: 2 to 3, was no number"),
    ],
)
def test_each_change_of_an_event_is_told_in_words(tmp_path, what, told):
    articles = {"one": "a"}
    old, new = event("e1", "one#c1"), event("e1", "one#c1", **what)
    lines = changes(tmp_path, (articles, old), (articles, new))
    assert [line.rpartition("): ")[2] for line in lines] == ([told] if told else [])


def test_a_denial_that_is_gone_is_told_and_events_of_no_place_are_not_mixed(tmp_path):
    nowhere = {"place": None, "place_id": None}
    articles = {"one": "a", "two": "b"}
    old = (articles, event("e1", "one#c1", denied=True), event("e2", "two#c1", **nowhere))
    new = ({"one": "a", "six": "f"}, event("e1", "one#c1"), event("e6", "six#c1", **nowhere))
    assert changes(tmp_path, old, new) == [
        "- article Two",
        "+ article Six",
        "- Clash at an unknown place, 4 May 2021, Mali's army (Two)",
        "+ Clash at an unknown place, 4 May 2021, Mali's army (Six)",
        "~ Clash at Gao, 4 May 2021, Mali's army (One): no longer: One side denies it",
    ]
