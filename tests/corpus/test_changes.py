import json

import pytest

import mapgen
from mapgen.corpus.changes import corpus_changes
from mapgen.errors import InputError


def corpus(folder, texts, **how):
    source = folder.with_suffix(".jsonl")
    source.write_text(
        "\n".join(json.dumps({"id": k, "text": v, "title": k.title()}) for k, v in texts.items())
    )
    mapgen.map_corpus(str(source), folder=folder, **how)
    return folder


def test_a_report_names_articles_by_title_and_an_edit_once(tmp_path, config, scheduler):
    how = {"config": config, "scheduler": scheduler}
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


def test_a_telling_less_and_an_edit_are_told_of_the_same_event(tmp_path, config, scheduler):
    how = {"config": config, "scheduler": scheduler}
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
