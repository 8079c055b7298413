import pytest

from mapgen.errors import DataError
from mapgen.lang import load_catalogue
from mapgen.vocabulary import load_vocabulary


def test_every_role_and_event_has_words_in_every_language():
    words = load_vocabulary()
    wanted = {f"role.{key}" for key in words.roles} | {f"event.{key}" for key in words.events}
    for lang in ("en", "ar"):
        assert wanted <= set(load_catalogue(lang).strings), lang


def test_ids_are_lower_case_words_and_scheme_pairs_are_pairs():
    words = load_vocabulary()
    for item in (*words.roles.values(), *words.events.values()):
        assert item.id.replace("_", "").isalpha(), item.id
        assert item.id == item.id.lower()
        assert len(item.acled) == len(item.plover) == 2


def test_what_is_not_said_to_be_done_is_no_done_role():
    words = load_vocabulary()
    assert words.of_kind("unreal") == {"planned", "threat"}
    assert words.of_kind("background") == {"home_base", "unit_name", "mentioned"}
    assert not words.of_kind("done") & words.of_kind("unreal", "background", "received", "event")


def test_roles_are_ranked_in_the_order_of_the_file_and_a_strange_one_is_last():
    words = load_vocabulary()
    assert words.rank("launched") == 0
    assert words.rank("mentioned") < words.rank("strange")


@pytest.mark.parametrize(
    "table", ['[role.x]\nkind = "odd"\nacled = ["", ""]\nplover = ["", ""]\n[event]\n', "[role]\n"]
)
def test_a_damaged_list_is_refused(tmp_path, monkeypatch, table):
    (tmp_path / "roles.toml").write_text(table)
    monkeypatch.setattr("mapgen.vocabulary.data_path", tmp_path.joinpath)
    with pytest.raises(DataError, match=r"roles\.toml"):
        load_vocabulary.__wrapped__()


@pytest.mark.parametrize(
    ("role", "event", "modality", "told"),
    [
        ("attacked", "shelling", {}, "attacked"),
        ("attacked", "shelling", {"feared": True}, "threat"),
        ("attacked", "shelling", {"planned": True}, "planned"),
        ("operating", "deployment", {"feared": True}, "planned"),
        ("negotiating", "negotiation", {"planned": True}, "negotiating"),
        ("negotiating", "negotiation", {"feared": True}, ""),
        ("threat", "threat", {"planned": True}, "threat"),
        ("target", "shelling", {"planned": True}, ""),
    ],
)
def test_a_table_says_what_a_part_becomes_that_is_not_told_as_done(role, event, modality, told):
    given = {"planned": False, "feared": False, **modality}
    assert load_vocabulary().modal_role(role, event, **given) == told
