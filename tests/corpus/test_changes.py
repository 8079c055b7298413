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


def test_what_is_no_corpus_is_told(tmp_path):
    with pytest.raises(InputError, match="no table"):
        list(corpus_changes(tmp_path, tmp_path))
