"""What a memo keeps, and when it forgets."""

from mapgen.gazetteer import memory


def test_a_memo_makes_each_value_once_and_forgets_all_when_full(monkeypatch):
    monkeypatch.setattr(memory, "_MOST", 2)
    made: list[str] = []
    memo: dict[str, str] = {}

    def kept(key: str) -> str:
        return memory.kept(memo, key, lambda: made.append(key) or key.upper())

    assert [kept(key) for key in "aabc"] == ["A", "A", "B", "C"]
    assert made == ["a", "b", "c"]
    assert kept("d") == "D"
    assert memo == {"d": "D"}


def test_a_memo_of_large_values_is_given_fewer_keys():
    memo: dict[str, str] = {}
    for key in "abc":
        memory.kept(memo, key, key.upper, 1)
    assert memo == {"c": "C"}
