"""A decision finds its claim again: by reference, by its words, or by the nearest sentence."""

import hashlib
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from mapgen.compose import Frame, compose, identified
from mapgen.decisions import (
    DecisionsFile,
    Outcome,
    Sides,
    apply,
    draft,
    load_decisions,
    word_changes,
)
from mapgen.decisions.fit import find_fit, find_spans
from mapgen.errors import ChangedMeanwhileError, UsageError
from mapgen.model import (
    Actor,
    Analysis,
    Article,
    Citation,
    Claim,
    ClaimRef,
    Geometry,
    Layer,
    Location,
    LonLat,
    MapDocument,
    Place,
    Reading,
    Sentence,
)

REBELS = Actor(id="rebels", name="rebels", side="rebels")
ALBA = Place(id="gn:1", name="Alba", point=LonLat(10.0, 50.0), feature="P.PPL", country="XX")
THRICE = "Rebels shelled Alba. It rained. Rebels shelled Alba. Rebels shelled Alba."
SIDES = Sides(single=frozenset({"rebels", "army"}), joint=frozenset({"pact"}))


def analysis(text: str) -> Analysis:
    spans, start = [], 0
    for part in text.split(". "):
        spans.append((start, start + len(part.rstrip(".")) + 1))
        start += len(part) + 2
    return Analysis(
        article=Article(
            text=text, sha256=hashlib.sha256(text.encode()).hexdigest(), published=date(2024, 5, 1)
        ),
        sentences=tuple(
            Sentence(start=a, end=min(b, len(text)), first=0, last=0, paragraph=0) for a, b in spans
        ),
        tokens=(),
        entities=(),
        paragraphs=((0, len(text)),),
    )


def readings(read: Analysis, role: str = "attacked", **where: object) -> tuple[Reading, ...]:
    """One claim for each sentence that names Alba."""
    text = read.article.text
    found = []
    for sentence in read.sentences:
        quote = text[sentence.start : sentence.end]
        if "Alba" not in quote:
            continue
        cited = Citation(
            article=read.article.sha256, quote=quote, start=sentence.start, end=sentence.end
        )
        claim = Claim(
            id="",
            role=role,
            layer="rebels",
            actors=(REBELS,),
            action="",
            date=None,
            citations=(cited,),
        )
        at = sentence.start + quote.index("Alba")
        location = Location(
            key="gn:1",
            start=at,
            end=at + 4,
            title="Alba",
            form="exact",
            geometry=Geometry("Point", (10.0, 50.0)),
            anchor=ALBA.point,
            place=ALBA,
            geo_precision=1,
            where_prec=1,
            words="named town",
        )
        found.append(Reading(claim=claim, location=replace(location, **where)))
    return identified(found)


def composed(read: Analysis, outcome: Outcome) -> MapDocument:
    frame = Frame(layer_for=lambda layer: Layer(id=layer, name=layer, sides=(layer,), slot=0))
    return compose(read, outcome.readings, outcome.resolutions, frame)


def get(place_id: str) -> Place | None:
    return {"gn:1": ALBA}.get(place_id)


def replayed(path: Path, read: Analysis, **where: object) -> Outcome:
    given = readings(read, **where)
    return apply(load_decisions(path), given, (), analysis=read, get=get, sides=SIDES)


def drafted(path: Path, read: Analysis) -> str:
    document = composed(read, Outcome(readings=readings(read), resolutions=()))
    path.write_text(draft(document, (read.article,)), encoding="utf-8")
    return path.read_text(encoding="utf-8")


def decide(path: Path, identity: str, action: str, more: str = "") -> None:
    head, _, tail = path.read_text(encoding="utf-8").partition(f'id = "{identity}"')
    tail = tail.replace('action = "undecided"', f'action = "{action}"\n{more}', 1)
    path.write_text(
        head + f'id = "{identity}"' + tail.replace('why = ""', 'why = "x"', 1), encoding="utf-8"
    )


@pytest.mark.parametrize(
    ("what", "layer", "place"),
    [("attacked", "rebels", "gn:1"), ("name", "", ""), ("clash", "a:b#c", "between:gn:1+gn:2")],
)
def test_a_reference_survives_its_text_form(what, layer, place):
    ref = ClaimRef.make("ab" * 32, (3, 40), what, layer, place)
    assert ClaimRef.parse(str(ref)) == ref
    assert ClaimRef.parse(str(replace(ref, number=2))).number == 2


def test_a_place_without_a_plain_key_still_has_a_short_reference():
    ref = str(ClaimRef.make("ab" * 32, (0, 9), "name", "", "Ünver # \n" * 40))
    assert len(ref) < 80
    assert ClaimRef.parse(ref) is not None


@pytest.mark.parametrize("text", ["", "here", "abc:1-2:x:y:z", "ab" * 6 + ":1-2:x"])
def test_what_is_no_reference_is_none(text):
    assert ClaimRef.parse(text) is None


def test_equal_claims_of_one_sentence_have_different_references():
    read = analysis("Rebels shelled Alba.")
    (one,) = readings(read)
    plain = replace(one, claim=replace(one.claim, ref=""))
    first, second = identified((plain, plain))
    assert first.claim.ref != second.claim.ref
    assert identified((first, plain))[1].claim.ref == second.claim.ref


def test_a_draft_of_one_sentence_three_times_is_replayed_without_complaint(tmp_path):
    path, read = tmp_path / "d.toml", analysis(THRICE)
    drafted(path, read)
    outcome = replayed(path, read)
    assert outcome == Outcome(readings=readings(read), resolutions=())


def test_rejecting_the_second_of_three_removes_the_second(tmp_path):
    path, read = tmp_path / "d.toml", analysis(THRICE)
    drafted(path, read)
    decide(path, "d2", "reject")
    left = [r.claim.citations[0].start for r in replayed(path, read).readings]
    assert left == [r.claim.citations[0].start for r in readings(read)][::2]


def test_a_claim_keeps_its_reference_when_its_side_is_changed(tmp_path):
    path, read = tmp_path / "d.toml", analysis(THRICE)
    drafted(path, read)
    decide(path, "d1", "set", 'to = { side = "army" }')
    outcome = replayed(path, read)
    assert outcome.readings[0].claim.layer == "army"
    assert [r.claim.ref for r in outcome.readings] == [r.claim.ref for r in readings(read)]


def test_decisions_follow_a_sentence_that_has_moved(tmp_path):
    path, read = tmp_path / "d.toml", analysis("It rained. Rebels shelled Alba at dawn.")
    drafted(path, read)
    decide(path, "d1", "accept")
    later = analysis("A storm came up in the night. It rained. Rebels shelled Alba at dawn.")
    outcome = replayed(path, later)
    assert outcome.stale == ()
    assert outcome.readings[0].claim.reviewed


def test_a_changed_sentence_is_asked_about_and_not_decided(tmp_path):
    path, read = tmp_path / "d.toml", analysis("Rebels shelled Alba at dawn on Friday.")
    drafted(path, read)
    decide(path, "d1", "reject")
    later = analysis("It rained. Rebels shelled Alba at dusk on Friday.")
    outcome = replayed(path, later)
    assert len(outcome.readings) == 1
    assert not outcome.readings[0].claim.reviewed
    (line,) = outcome.stale
    assert "still true?" in line
    assert "at dusk on Friday" in line


@pytest.mark.parametrize("quote", ['He said "we’re in Alba"', "He  said\n“we're in Alba”"])
def test_quotation_marks_and_white_space_do_not_count(quote):
    text = "It rained. He said “we're in Alba” and left."
    assert [text[a:b] for a, b in find_spans(quote, text)] == ["He said “we're in Alba”"]


def test_an_empty_quote_stands_nowhere():
    assert find_spans("  ", "some text") == []


def test_words_are_compared():
    assert word_changes("a b c", "a x c d") == (
        ("=", "a"), ("-", "b"), ("+", "x"), ("=", "c"), ("+", "d"),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("action", "to", "told"),
    [
        ("set", 'side = "rebel"', "is 'rebels' meant?"),
        ("set", 'side = "navy-of-alba"', "is a new one"),
        ("set", "date = 2024-06-01", "after the article was published"),
        ("move", "lon = 50.0, lat = 10.0", "exchanged?"),
    ],
)
def test_what_looks_like_a_slip_is_told(action, to, told, tmp_path):
    path, read = tmp_path / "d.toml", analysis(THRICE)
    drafted(path, read)
    decide(path, "d1", action, f"to = {{ {to} }}")
    (line,) = replayed(path, read).doubts
    assert told in line


@pytest.mark.parametrize(
    ("action", "to"),
    [
        ("set", 'side = "army"'),
        ("set", 'side = "pact"'),
        ("set", 'side = "unattributed"'),
        ("set", "date = 2024-05-01"),
        ("move", "lon = 10.5, lat = 50.2"),
        ("move", "lon = 11.0, lat = 48.0, radius_km = 5"),
    ],
)
def test_what_is_sound_is_not_doubted(action, to, tmp_path):
    path, read = tmp_path / "d.toml", analysis(THRICE)
    drafted(path, read)
    decide(path, "d1", action, f"to = {{ {to} }}")
    assert replayed(path, read).doubts == ()


def test_a_circle_that_a_move_makes_exact_is_told(tmp_path):
    path, read = tmp_path / "d.toml", analysis(THRICE)
    drafted(path, read)
    decide(path, "d1", "move", "to = { lon = 10.5, lat = 50.2 }")
    vague = {"form": "region", "radius_km": None, "words": "within 15 km"}
    (line,) = replayed(path, read, **vague).doubts
    assert "becomes exact" in line


def test_a_quote_that_stands_once_needs_no_reference():
    read = analysis("It rained. Rebels shelled Alba at dawn.")
    (plain,) = load_decisions(
        Path("x"), '[[decision]]\nid = "a"\naction = "accept"\nquote = "shelled Alba"\n'
    ).decisions
    assert find_fit(plain, read.article).kind == "exact"


HAND = (
    '# mine\nby = "me"  # the desk\n\n# first\n[[decision]]\nid = "own"\naction = "accept"\n'
    'quote = """\nRebels shelled\nAlba"""   # long\noccurrence = 1\n\n\n# the end\n'
)


def test_a_hand_written_file_stays_byte_for_byte_below_what_is_appended(tmp_path):
    path, read = tmp_path / "d.toml", analysis(THRICE)
    path.write_text(HAND, encoding="utf-8")
    document = composed(read, Outcome(readings=readings(read), resolutions=()))
    file = DecisionsFile(path)
    assert file.merge(document, (read.article,)) == 2
    assert file.data.decode().startswith(HAND)
    file.save()
    assert DecisionsFile(path).merge(document, (read.article,)) == 0
    assert replayed(path, read).stale == ()


def test_a_field_is_changed_in_its_place(tmp_path):
    path = tmp_path / "d.toml"
    path.write_bytes(b"\xef\xbb\xbf" + HAND.replace("\n", "\r\n").encode())
    file = DecisionsFile(path)
    file.update("own", {"action": "set", "to": {"side": "army", "date": "2024-05-01"}, "why": "y"})
    text = file.data.decode()
    assert text.startswith("\ufeff# mine\r\n")
    assert text.endswith("\r\n\r\n\r\n# the end\r\n")
    assert '[[decision]]\r\nid = "own"\r\naction = "set"\r\nquote = """\r\nRebels' in text
    assert "occurrence = 1\r\nto = {" in text
    (row,) = file.entries
    assert (row["to"]["side"], row["why"]) == ("army", "y")


def test_what_is_refused_leaves_the_file_as_it_was(tmp_path):
    path = tmp_path / "d.toml"
    path.write_text(HAND, encoding="utf-8")
    file = DecisionsFile(path)
    with pytest.raises(UsageError, match="none of"):
        file.update("own", {"action": "bless"})
    assert file.data.decode() == HAND


def test_a_file_that_somebody_else_has_written_is_not_overwritten(tmp_path):
    path = tmp_path / "d.toml"
    one, two = DecisionsFile(path), DecisionsFile(path)
    one.append({"id": "a", "action": "accept", "quote": "Alba"})
    one.save()
    two.append({"id": "b", "action": "accept", "quote": "Alba"})
    with pytest.raises(ChangedMeanwhileError):
        two.save()
    assert 'id = "a"' in path.read_text(encoding="utf-8")


def test_a_comment_marks_an_orphan_once(tmp_path):
    path = tmp_path / "d.toml"
    path.write_text(HAND, encoding="utf-8")
    file = DecisionsFile(path)
    file.mark("own", "orphan: gone")
    file.mark("own", "orphan: gone")
    assert file.data.decode().count("# orphan: gone\n") == 1
    assert file.data.decode().endswith("\n\n\n# the end\n")


def test_a_name_is_signed_at_the_top(tmp_path):
    path = tmp_path / "d.toml"
    path.write_text('[[decision]]\nid = "a"\naction = "accept"\nquote = "Alba"\n', "utf-8")
    file = DecisionsFile(path)
    file.sign('Ada "A"')
    assert file.by == 'Ada "A"'
    file.sign("Bo")
    assert file.data.decode().startswith('by = "Bo"\n[[decision]]\n')
