"""The desk: every decision is in the file at once, and undoing all of them leaves it as it was."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from shapely.geometry import Point, mapping
from shapely.geometry import shape as geometry_of

from mapgen.decisions import Outcome, load_decisions
from mapgen.errors import ChangedMeanwhileError, OutputError, UsageError
from mapgen.model import Citation, Unread
from mapgen.render.words import load_words
from mapgen.review.article import shelf_view
from mapgen.review.detail import detail_view
from mapgen.review.offline import offline_desk
from mapgen.review.page import voice_for
from mapgen.review.serve import Session, _alone, decisions_for
from mapgen.review.shapes import Shapes
from mapgen.review.stale import stale_ones
from mapgen.review.view import state_view
from mapgen.review.voice import Voice

VOICE = Voice(words=load_words("en"))
HAND = '# by hand\nby = "Ada"   # me\n\n# the end\n'


def state(desk, ref):
    return next(item for item in state_view(desk, VOICE)["items"] if item["ref"] == ref)


def first(desk, kind):
    return next(item for item in desk.items if item.kind == kind)


def test_the_riskiest_come_first_and_bare_mentions_last(desk):
    scores = [item.risk.score for item in desk.items]
    assert scores == sorted(scores, reverse=True)
    kinds = [item.kind for item in desk.items]
    assert kinds.index("claim") < kinds.index("mention")
    assert "name" in kinds
    assert len({item.ref for item in desk.items}) == len(desk.items)


def test_accepting_writes_the_file_at_once_with_neither_reason_nor_name(desk):
    item = first(desk, "claim")
    desk.decide([item.ref], "accept")
    (decision,) = load_decisions(desk.file.path).decisions
    assert (decision.action, str(decision.ref), decision.why) == ("accept", item.ref, "")
    assert state(desk, item.ref)["state"] == "accepted"


def test_rejecting_and_accepting_again_leaves_one_entry(desk):
    item = first(desk, "claim")
    desk.decide([item.ref], "reject")
    assert state(desk, item.ref)["state"] == "rejected"
    desk.decide([item.ref], "accept")
    assert [row["action"] for row in desk.rows(item.ref)] == ["accept"]
    assert state(desk, item.ref)["state"] == "accepted"


def test_of_two_equal_sentences_only_the_one_meant_is_rejected(desk):
    one, two = [i for i in desk.items if i.citation.quote == "Malian troops attacked Timbuktu."]
    desk.decide([two.ref], "reject")
    assert state(desk, one.ref)["state"] == "undecided"
    assert state(desk, two.ref)["state"] == "rejected"


def test_side_day_and_place_of_one_claim_are_two_entries(desk):
    item = first(desk, "claim")
    desk.decide([item.ref], "set", {"side": "jnim"})
    desk.decide([item.ref], "set", {"date": "2024-05-01"})
    desk.decide([item.ref], "move", {"lon": 1.5, "lat": 15.5, "radius_km": 5})
    assert [row["action"] for row in desk.rows(item.ref)] == ["set", "move"]
    shown = state(desk, item.ref)
    assert shown["claim"]["layer"] == "jnim"
    assert shown["claim"]["date"]["start"] == "2024-05-01"
    assert shown["claim"]["place"]["radius_km"] == 5
    assert shown["claim"]["who"]
    assert all(row["why"] for row in desk.rows(item.ref))


def test_undoing_everything_gives_the_original_file(make_desk, tmp_path):
    path = tmp_path / "hand.toml"
    path.write_text(HAND, encoding="utf-8")
    desk = make_desk(path)
    mentions = [item.ref for item in desk.items if item.kind == "mention"]
    desk.decide(mentions, "accept")
    desk.decide([first(desk, "claim").ref], "reject")
    desk.sign("Bo")
    after = path.read_bytes()
    for _ in range(5):
        desk.history.undo()
    assert path.read_text(encoding="utf-8") == HAND
    for _ in range(5):
        desk.history.redo()
    assert path.read_bytes() == after


def test_undoing_everything_takes_a_new_file_away_again(desk):
    desk.decide([first(desk, "claim").ref], "accept")
    assert desk.file.path.exists()
    desk.history.undo()
    assert not desk.file.path.exists()


def test_a_hand_written_file_stays_byte_for_byte_before_what_is_decided(make_desk, tmp_path):
    path = tmp_path / "hand.toml"
    path.write_text(HAND, encoding="utf-8")
    desk = make_desk(path)
    desk.decide([first(desk, "claim").ref], "accept")
    assert path.read_text(encoding="utf-8").startswith(HAND)


def test_a_name_gets_its_place_and_is_one_mention(desk):
    item = first(desk, "name")
    desk.place_name(item.ref, {"lon": 1.0, "lat": 16.0})
    assert state(desk, item.ref)["state"] == "changed"
    assert item.title in [mark.title for mark in desk.document.marks]
    assert item.title not in [one.surface for one in desk.document.unresolved]


def test_a_name_that_is_none_leaves_the_list(desk):
    item = first(desk, "name")
    desk.decide([item.ref], "reject")
    assert item.title not in [one.surface for one in desk.document.unresolved]


def test_a_name_can_be_rejected_wherever_it_stands_and_that_be_taken_back(desk):
    said = [item for item in desk.items if state(desk, item.ref)["name"] == "Timbuktu"]
    assert len(said) > 1
    desk.everywhere(said[0].ref, "name")
    (decision,) = load_decisions(desk.file.path).decisions
    assert (decision.action, decision.everywhere, decision.place) == ("reject", True, "Timbuktu")
    assert {state(desk, item.ref)["state"] for item in said} == {"rejected"}
    assert "Timbuktu" not in [mark.title for mark in desk.document.marks]
    with pytest.raises(UsageError, match="rejected everywhere"):
        desk.decide([said[1].ref], "accept")
    desk.everywhere(said[1].ref, "name")
    assert load_decisions(desk.file.path).decisions == ()
    assert {state(desk, item.ref)["state"] for item in said} == {"undecided"}
    desk.decide([said[0].ref], "accept")  # a file without an entry takes entries again
    for _ in range(3):
        desk.history.undo()
    assert not desk.file.path.exists()


def test_a_name_without_a_place_can_be_rejected_everywhere(desk):
    item = first(desk, "name")
    desk.everywhere(item.ref, "name")
    assert state(desk, item.ref)["state"] == "rejected"
    assert item.title not in [one.surface for one in desk.document.unresolved]


def test_a_name_that_was_given_a_place_says_where_it_stands(desk):
    item = first(desk, "name")
    assert state(desk, item.ref)["spot"] is None
    desk.place_name(item.ref, {"lon": 1.0, "lat": 16.0})
    assert state(desk, item.ref)["spot"] == [1.0, 16.0]
    place = first(desk, "claim").candidates[0]
    desk.place_name(item.ref, {"place": place.id})
    assert state(desk, item.ref)["spot"] == [place.point.lon, place.point.lat]


def test_a_page_without_a_server_holds_each_shape_once(desk):
    local = offline_desk(desk, VOICE)["local"]
    shapes = [json.dumps(shape) for shape in local["shapes"]]
    assert shapes
    assert len(set(shapes)) == len(shapes)
    details = {item.ref: detail_view(desk, item)["shape"] for item in desk.items}
    drawn = {ref for ref, one in details.items() if one and one["type"] != "Point"}
    assert drawn == {ref for ref, one in local["details"].items() if one["shape"] >= 0}


def test_a_shape_is_drawn_no_finer_than_a_page_can_carry_and_none_is_left_out():
    whole = Point(20, 30).buffer(2, quad_segs=900)
    for rough in (whole, whole.difference(Point(20, 30).buffer(1, quad_segs=900))):
        shapes = Shapes()
        ring = {**mapping(rough), "title": "Ansongo"}
        found = shapes.interned({"shape": ring, "regions": [ring, None], "everywhere": []})
        assert (found["shape"], found["regions"]) == (0, [0])
        (coarse,) = shapes.kept
        assert len(json.dumps(coarse)) <= 4_000
        drawn = geometry_of({key: coarse[key] for key in ("type", "coordinates")})
        assert drawn.symmetric_difference(rough).area < 0.03 * rough.area


def test_an_arabic_desk_says_in_arabic_what_cannot_be_done(desk):
    desk.words = load_words("ar")
    session = Session(desk, lambda: None)
    with pytest.raises(UsageError) as caught:
        session.post(
            "/api/decide",
            {"refs": [first(desk, "claim").ref], "action": "move", "to": {"place": "gn:0"}},
        )
    assert "no such place in the gazetteer" in str(caught.value)
    told = session.explain(caught.value.args[0])
    assert "لا يوجد مكان كهذا" in told
    assert "no such place" not in told
    view = session.post(
        "/api/decide",
        {"refs": [first(desk, "claim").ref], "action": "set", "to": {"side": "jnin"}},
    )
    assert view["doubts"]
    assert not [line for line in view["doubts"] if "known" in line]


@pytest.mark.parametrize(("lang", "land"), [("en", "Mali"), ("ar", "مالي")])
def test_a_reason_names_countries_and_says_no_number_twice(desk, lang, land):
    desk.words = load_words(lang)
    voice = voice_for(desk)
    told = [text for item in state_view(desk, voice)["items"] for _, text in item["reasons"]]
    about = [text for text in told if land in text]
    assert about
    assert not [text for text in told if " ML" in text or "the only place of this name" in text]


def test_a_claim_is_added_and_taken_back(desk):
    article = desk.claims[0].analysis.article
    start = article.text.index("Nobody could")
    quote = Citation(
        article=article.sha256, quote=article.text[start : start + 12], start=start, end=start + 12
    )
    desk.add(quote, "", {"role": "operating", "side": "jnim", "lon": 1.0, "lat": 16.0})
    (made,) = [item for item in state_view(desk, VOICE)["items"] if item["kind"] == "added"]
    assert made["claim"]["role"] == "operating"
    desk.remove(made["ref"].removeprefix("add:"))
    assert not [item for item in state_view(desk, VOICE)["items"] if item["kind"] == "added"]


def test_what_cannot_be_carried_out_changes_nothing(desk):
    item = first(desk, "claim")
    with pytest.raises(UsageError, match="no such place"):
        desk.decide([item.ref], "move", {"place": "gn:0"})
    assert not desk.file.path.exists()
    assert state(desk, item.ref)["state"] == "undecided"
    assert desk.history.can_undo == 0


def test_a_file_that_somebody_else_changed_is_never_overwritten(make_desk, tmp_path):
    one, two = make_desk(tmp_path / "x.toml"), make_desk(tmp_path / "x.toml")
    one.decide([first(one, "claim").ref], "accept")
    before = one.file.path.read_bytes()
    with pytest.raises(ChangedMeanwhileError):
        two.decide([first(two, "mention").ref], "accept")
    assert one.file.path.read_bytes() == before
    two.reload()
    two.decide([first(two, "mention").ref], "accept")
    assert len(load_decisions(one.file.path).decisions) == 2


def test_a_second_desk_on_the_same_file_is_told(tmp_path):
    with (
        _alone(tmp_path / "d.toml", tmp_path),
        pytest.raises(OutputError, match="another review desk"),
        _alone(tmp_path / "d.toml", tmp_path),
    ):
        pass


def test_the_article_and_its_marks_reach_the_page_as_data(desk):
    shown = shelf_view(desk, VOICE)["articles"][0]
    kinds = {span["kind"] for span in shown["spans"]}
    assert {"place", "region", "none", "actor", "date", "deed"} <= kinds
    assert all(0 <= s["start"] < s["end"] <= len(shown["text"]) for s in shown["spans"])


def test_candidates_come_with_where_they_are(desk):
    item = max(desk.items, key=lambda one: len(one.candidates))
    shown = detail_view(desk, item)
    assert shown["rivals"][0]["id"] == item.candidates[0].id
    assert all(len(one["at"]) == 2 for one in shown["rivals"])


def test_the_decisions_file_lies_beside_the_article(story, tmp_path):
    assert decisions_for([str(story)], None) == story.with_name("story.decisions.toml")
    assert decisions_for(["https://example.org/a"], None) == Path("article.decisions.toml")
    assert decisions_for([str(story)], tmp_path / "x") == tmp_path / "x"


def test_what_build_replays_has_the_bytes_of_the_desk(desk, story, tmp_path):
    claims = [item.ref for item in desk.items if item.kind == "claim"]
    desk.decide(claims, "accept")
    desk.decide([claims[0]], "set", {"side": "jnim"})
    desk.decide([claims[1]], "reject")
    target = tmp_path / "map.html"
    run = subprocess.run(
        [sys.executable, "-m", "mapgen", "build", story, "-o", target, "--decisions",
         desk.file.path],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert run.returncode == 0, run.stderr
    assert "stale" not in run.stderr
    from mapgen.export.geojson import both_geojson

    built = target.with_suffix(".geojson").read_text(encoding="utf-8")
    assert '"jnim"' in built
    ours = both_geojson(desk.document)[0]
    assert [line for line in built.splitlines() if '"ref"' in line] == [
        line for line in ours.splitlines() if '"ref"' in line
    ]


def test_a_changed_sentence_is_asked_about_and_carried_over(make_desk, tmp_path):
    path = tmp_path / "old.toml"
    path.write_text(
        '[[decision]]\nid = "old"\naction = "accept"\n'
        'quote = "Malian troops had withdrawn from Bourem."\n'
        '[[decision]]\nid = "gone"\naction = "reject"\nquote = "Snow fell in Oslo"\nwhy = "x"\n',
        encoding="utf-8",
    )
    desk = make_desk(path)
    before = path.read_bytes()
    asked = [item for item in state_view(desk, VOICE)["items"] if item["kind"] == "stale"]
    assert [item["id"] for item in asked] == ["old", "gone"]
    assert ["-", "had withdrawn"] in asked[0]["changes"]
    desk.carry("old", holds=True)
    assert 'quote = "Malian troops withdrew from Bourem."' in path.read_text(encoding="utf-8")
    desk.carry("gone", holds=False)
    assert "# orphan: " in path.read_text(encoding="utf-8")
    (left,) = [item for item in state_view(desk, VOICE)["items"] if item["kind"] == "stale"]
    assert (left["id"], left["state"]) == ("gone", "aside")
    with pytest.raises(UsageError):
        desk.carry("old", holds=True)
    desk.history.undo()
    desk.history.undo()
    assert path.read_bytes() == before


def test_a_decision_on_repeated_words_is_offered_each_of_their_places(make_desk, tmp_path):
    path = tmp_path / "old.toml"
    entry = (
        '[[decision]]\nid = "{0}"\naction = "accept"\nref = "{1}:0-6:name::"\n'
        'quote = "troops"\noccurrence = 2\naround = {{ before = "x", after = "y", of = 2 }}\n'
    )
    old = entry.format("old", "ab" * 6) + entry.format("other", "ab" * 6)
    path.write_text(old, encoding="utf-8")
    desk = make_desk(path)
    text = desk.claims[0].analysis.article.text
    places = text.count("troops")
    assert places > 1
    asked = [item for item in state_view(desk, VOICE)["items"] if item["kind"] == "stale"]
    assert [item["id"] for item in asked[:places]] == [f"old@{n}" for n in range(1, places + 1)]
    assert {text[i["cite"]["start"] : i["cite"]["end"]] for i in asked} == {"troops"}
    assert len({item["cite"]["start"] for item in asked}) == places
    assert f"stand {places} times" in asked[0]["reasons"][0][1]
    desk.carry("other@1", holds=False)
    notes = re.findall(r"# (not meant: 1 of|orphan|open)", path.read_text(encoding="utf-8"))
    assert notes == ["not meant: 1 of"]
    assert asked_states(desk, "other") == ["aside"] + ["undecided"] * (places - 1)
    desk.carry("old@2", holds=True)
    (row, _) = desk.file.entries
    assert f":{asked[1]['cite']['start']}-" in row["ref"]
    assert (row["occurrence"], row["around"]["of"]) == (2, places)
    # No longer which: only that "troops" is no name that could be accepted.
    assert [one.fit.kind for one in desk.stale if one.decision.id == "old"] == ["exact"]
    analyses = [claims.analysis for claims in desk.claims]
    unmet = Outcome(readings=(), resolutions=(), unmet=frozenset({"old", "other"}))
    fits = {
        one.decision.id: one.fit.kind
        for one in stale_ones([desk.file.decisions.decisions], [unmet], analyses)
    }
    assert fits == {"old": "exact", "other": "several"}


def asked_states(desk, identity):
    items = state_view(desk, VOICE)["items"]
    mine = [i for i in items if i["kind"] == "stale" and i["id"].partition("@")[0] == identity]
    return [item["state"] for item in mine]


REPEATED = (
    '[[decision]]\nid = "old"\naction = "accept"\nref = "{}:0-6:name::"\n'
    'quote = "troops"\noccurrence = 2\naround = {{ before = "x", after = "y", of = 2 }}\n'
).format("ab" * 6)


def test_a_decision_is_open_only_when_each_of_its_places_was_refused(make_desk, tmp_path):
    path = tmp_path / "old.toml"
    path.write_text(REPEATED + "\n# the end\n", encoding="utf-8")
    desk = make_desk(path)
    places = desk.claims[0].analysis.article.text.count("troops")
    for number in range(1, places + 1):
        assert "# open: " not in path.read_text(encoding="utf-8")
        desk.carry(f"old@{number}", holds=False)
        assert asked_states(desk, "old").count("aside") == number
    assert path.read_text(encoding="utf-8").count("# open: ") == 1
    desk.history.undo()
    assert asked_states(desk, "old").count("undecided") == 1
    desk.history.redo()
    desk.carry("old@1", holds=True)  # the person thinks again
    now = path.read_text(encoding="utf-8")
    assert ("# open" in now, "# not meant" in now, "# the end" in now) == (False, False, True)


def test_a_file_marked_open_by_an_older_mapgen_stays_put_aside(make_desk, tmp_path):
    path = tmp_path / "old.toml"
    path.write_text(
        REPEATED + "# open: which of several equal sentences is meant\n", encoding="utf-8"
    )
    assert set(asked_states(make_desk(path), "old")) == {"aside"}


@pytest.mark.parametrize(
    ("entry", "note"),
    [
        (REPEATED, "orphan: its sentence is no longer in the article"),
        (REPEATED, "not meant: 1 of 99, after “Elsewhere”"),
        (
            REPEATED.replace('"troops"', '"Snow fell"'),
            "open: which of several equal sentences is meant",
        ),
    ],
)
def test_a_no_to_another_question_answers_none_that_is_asked_now(make_desk, tmp_path, entry, note):
    path = tmp_path / "old.toml"
    path.write_text(f"{entry}# {note}\n", encoding="utf-8")
    assert set(asked_states(make_desk(path), "old")) == {"undecided"}


def test_a_claim_added_on_repeated_words_says_which_are_meant(desk):
    article = desk.claims[0].analysis.article
    start = article.text.index("troops", article.text.index("troops") + 1)
    cited = Citation(article=article.sha256, quote="troops", start=start, end=start + 6)
    desk.add(cited, "Konna", {"role": "operating", "side": "mali"})
    row = desk.file.entries[-1]
    assert (row["occurrence"], row["around"]["of"]) == (2, article.text.count("troops"))


def test_a_sentence_not_read_leaves_the_list_when_it_is_decided_on(make_desk, read_story):
    article = read_story.analysis.article
    said = ("Residents of Bamako", "Nobody could\nreach Zarkulu.")
    cites = (
        Citation(article=article.sha256, quote=quote, start=start, end=start + len(quote))
        for quote, start in ((quote, article.text.index(quote)) for quote in said)
    )
    listed = tuple(Unread(citation=cite, event="clash", words="fighting") for cite in cites)
    desk = make_desk(unread=listed)
    one, other = (item for item in desk.items if item.kind == "unread")
    assert desk.document.unread == listed
    desk.decide([one.ref], "reject")
    assert state(desk, one.ref)["state"] == "rejected"
    assert state(desk, other.ref)["state"] == "undecided"
    assert desk.document.unread == listed[1:]
    assert desk.outcomes[0].stale == ()
