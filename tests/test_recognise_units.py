"""What is taken for the name of a place: rules on hand-built sentences, with names of our own."""

import re
from dataclasses import dataclass

import pytest

from mapgen.actors.forces import known_forces
from mapgen.model import Analysis, Article, LonLat, Place, Sentence, Token
from mapgen.recognise.arabic import recognise_arabic
from mapgen.recognise.arabic_company import Company
from mapgen.recognise.arabic_evidence import before, kind_before, sure_spans
from mapgen.recognise.arabic_spans import ArabicText, arabic_spans
from mapgen.recognise.arabic_words import load, words_of
from mapgen.recognise.bodies import body_around, in_body, in_force, publishes
from mapgen.recognise.context import describe
from mapgen.recognise.decide import judge, recognise
from mapgen.recognise.doubtful import is_acronym, is_heading, is_kind, is_person, may_be_place
from mapgen.recognise.evidence import Evidence, features, prominence
from mapgen.recognise.gathered import gathered
from mapgen.recognise.known import cut, is_known, is_within
from mapgen.recognise.missed import is_force, is_missed
from mapgen.recognise.position import as_water, coordinated, located, placed, positions
from mapgen.recognise.possible import possible_names
from mapgen.recognise.runs import run_after, run_before
from mapgen.recognise.sites import is_part, sites
from mapgen.recognise.spans import find_spans, people_of
from mapgen.recognise.stated import stated
from mapgen.recognise.things import no_places, sickens
from mapgen.recognise.typed import is_road, numbered_road, typed_name
from mapgen.recognise.view import View, ends, relation, view
from mapgen.recognise.word_hints import word_hints
from mapgen.resources import weights_of
from tests.trees import text_of_words


def place(name: str, feature: str = "P.PPL", **more) -> Place:
    given = {"id": f"t:{name}", "point": LonLat(45, 34), "country": "XT"} | more
    return Place(name=name, feature=feature, **given)


KNOWN = {
    place.name: place
    for place in (
        place("Velm", population=50_000),
        place("Orlo", population=5_000, point=LonLat(45.2, 34.1)),
        place("Mira", population=200, point=LonLat(45.4, 34.1)),
        place("Ostra", "A.ADM1"),
        place("Tarn", "A.PCLI", id="country:XT"),
        place("Sarn", "P.PPLC", population=900_000),
        place("Quell", "H.STM"),
        place("فلم", population=900_000, country="SY"),
        place("اورلو", population=200, country="SY"),
    )
}


class Names:
    """A gazetteer of a few names."""

    def knows(self, name: str) -> bool:
        return name in KNOWN

    def lookup(self, name: str) -> tuple[Place, ...]:
        return (KNOWN[name],) if name in KNOWN else ()

    def demonym(self, word: str) -> Place | None:
        return KNOWN["Tarn"] if word == "Tarnian" else None


def seen_in(line: str) -> View:
    return view(text_of_words(line), Names())


def span(seen: View, name: str, nth: int = 0):
    return [s for s in find_spans(seen) if s.text == name][nth]


def texts(spans) -> list[str]:
    return [one.text for one in spans]


# ---- words into spans


def test_spans_are_the_longest_known_names_peoples_and_what_is_called_a_place():
    seen = seen_in(
        "Tarnian/JJ troops/NNS left/VBD Velm/NNP and/CC the/DT village/NN of/IN Zzyr/NNP"
    )
    found = {s.text: s for s in find_spans(seen)}
    assert set(found) == {"Tarnian", "Velm", "Zzyr"}
    assert found["Tarnian"].demonym
    assert found["Velm"].known
    assert not found["Velm"].stated
    assert found["Zzyr"].stated
    assert people_of(seen, "Tarnian") == "Tarn"
    assert people_of(seen, "Velm") == ""


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("the/DT villages/NNS of/IN Zzyr/NNP and/CC Aaro/NNP", ["Zzyr", "Aaro"]),
        ("they/PRP left/VBD Zzyr/NNP district/NN", ["Zzyr"]),
        ("Zzyr/NNP , a/DT village/NN in/IN Ostra/NNP", ["Zzyr"]),
        ("the/DT mayor/NN of/IN Zzyr/NNP", []),
        ("the/DT Zzyr/NNP - Aaro/NNP road/NN", ["Zzyr", "Aaro"]),
    ],
)
def test_what_the_text_calls_a_place_is_one(line, names):
    seen = seen_in(line)
    found = stated(seen)
    assert [seen.words[first].text for first in sorted(found)] == names


def test_a_run_of_names_ends_at_titles_bodies_and_peoples():
    seen = seen_in("President/NNP Zzyr/NNP Aaro/NNP Tarnian/NNP")
    run = run_after(seen, 1)
    assert run is not None
    assert (run.first, run.last) == (1, 3)
    assert run_after(seen, 3) is None
    back = run_before(seen, 3)
    assert back is not None
    assert back.last == 3
    assert run_before(seen, 0) is None


def test_a_view_has_the_models_entities_without_their_small_words():
    seen = seen_in("they left/VBD [GPE|the/DT Velm/NNP] and/CC [PERSON|Ada/NNP Oakes/NNP]")
    assert relation(seen, span(seen, "Velm")) == ("GPE", True)
    assert seen.people == frozenset({"ada", "oakes"})
    assert "left" in seen.small
    assert seen.knows("Velm")
    assert not seen.knows("Oakes")


# ---- where a name stands


@pytest.mark.parametrize(
    ("line", "stands"),
    [
        ("they/PRP live/VBP in/IN Velm/NNP .", True),
        ("residents/NNS from/IN Velm/NNP .", True),
        ("men/NNS from/IN Velm/NNP .", False),
        ("in/IN Velm/NNP 's/POS house/NN", False),
        ("they/PRP capture/VBP Velm/NNP .", True),
        ("they/PRP like/VBP Velm/NNP .", False),
        ("rebel/NN - held/VBN Velm/NNP .", True),
    ],
)
def test_hardly_anything_but_a_place_stands_there(line, stands):
    seen = seen_in(line)
    one = span(seen, "Velm")
    assert placed(seen, one.first, one.last) is stands
    assert (one in positions(seen, (one,))) is stands


def test_later_names_of_a_list_share_the_place_of_the_first():
    seen = seen_in("they/PRP went/VBD to/TO Velm/NNP and/CC Orlo/NNP .")
    both = find_spans(seen)
    assert coordinated(seen, *both)
    assert located(seen, both) == frozenset(both)
    assert ends(seen, both[1].last)
    apart = seen_in("they/PRP went/VBD to/TO Velm/NNP before/IN Orlo/NNP came/VBD")
    assert not coordinated(apart, *find_spans(apart))


def test_the_before_a_rivers_name_asks_for_the_water():
    seen = seen_in("they/PRP crossed/VBD the/DT Quell/NNP .")
    assert texts_of(as_water(seen, span(seen, "Quell"))) == ["Quell"]
    seen = seen_in("they/PRP crossed/VBD Quell/NNP .")
    assert as_water(seen, span(seen, "Quell")) == ()
    seen = seen_in("the/DT Quell/NNP talks/NNS began/VBD .")
    assert as_water(seen, span(seen, "Quell")) == ()


def texts_of(places) -> list[str]:
    return [one.name for one in places]


# ---- what else a name may be


@pytest.mark.parametrize(
    ("line", "body"),
    [
        ("the/DT Velm/NNP Council/NNP met/VBD", True),
        ("the/DT Bank/NNP of/IN Velm/NNP met/VBD", True),
        ("the/DT council/NN in/IN Velm/NNP met/VBD", False),
    ],
)
def test_a_bodys_word_beside_a_name_makes_it_the_bodys(line, body):
    seen = seen_in(line)
    assert body_around(seen, span(seen, "Velm")) is body
    assert in_body(seen, span(seen, "Velm")) is body


def test_a_paper_and_a_command_bear_the_name_of_a_town():
    seen = seen_in("the/DT Velm/NNP Times/NNP said/VBD")
    assert publishes(seen, span(seen, "Velm"))
    seen = seen_in("the/DT Velm/NNP Operations/NNP Command/NNP said/VBD")
    assert in_force(seen, span(seen, "Velm"))
    assert not publishes(seen, span(seen, "Velm"))
    seen = seen_in("the/DT mayor/NN of/IN Velm/NNP said/VBD")
    assert not in_force(seen, span(seen, "Velm"))


@pytest.mark.parametrize(
    ("line", "other"),
    [
        ("the/DT frigate/NN Velm/NNP sailed/VBD", True),
        ("Sarn/NNP , a/DT separatist/JJ group/NN , left/VBD", False),  # a large town is one
        ("Orlo/NNP , a/DT separatist/JJ group/NN , left/VBD", True),
        ("they/PRP spoke/VBD/ROOT//speak to/TO Velm/NNP Oakes/NNP today/NN", True),
        ("they/PRP left/VBD Velm/NNP today/NN", False),
    ],
)
def test_ships_bands_and_persons_are_no_places(line, other):
    seen = seen_in(line)
    names = find_spans(seen)
    assert ({"Velm", "Orlo", "Sarn"} & set(texts(no_places(seen, names))) != set()) is other
    assert not any(sickens(seen, one) for one in names)


def test_words_beside_a_name_ask_for_its_kind():
    seen = seen_in(
        "Velm/NNP district/NN and/CC the/DT city/NN of/IN Orlo/NNP and/CC Mira/NNP left/VBD"
    )
    hints = dict(zip(texts(find_spans(seen)), word_hints(seen, find_spans(seen)), strict=True))
    assert str(hints["Velm"]).startswith("A.ADM")
    assert str(hints["Orlo"]).startswith("P")
    many = seen_in("in/IN Velm/NNP , Orlo/NNP and/CC Mira/NNP provinces/NNS")
    assert {str(h)[:1] for h in word_hints(many, find_spans(many))} == {"A"}
    assert word_hints(seen_in("in/IN Velm/NNP ."), find_spans(seen_in("in/IN Velm/NNP ."))) == (
        None,
    )


# ---- weighing


def test_the_best_known_place_of_a_name_says_how_well_known_it_is():
    assert prominence((KNOWN["Tarn"],), "Tarn") == 1.0
    assert prominence((KNOWN["Ostra"],), "Ostra") == 0.9
    assert 0.6 < prominence((KNOWN["Velm"],), "Velm") < 0.7
    assert prominence((KNOWN["Mira"], KNOWN["Velm"]), "x") == prominence((KNOWN["Velm"],), "x")
    assert prominence((), "x") == 0.0


def test_a_span_has_the_features_of_where_it_stands():
    seen = seen_in("they/PRP live/VBP in/IN [GPE|Velm/NNP] , Ostra/NNP .")
    spans = find_spans(seen)
    found = features(seen, spans[0], Evidence(seen, spans))
    assert found["place"] == found["locative"] == found["contained"] == found["bias"] == 1.0
    assert "body" not in found
    seen = seen_in("President/NNP Velm/NNP said/VBD")
    spans = find_spans(seen)
    found = features(seen, spans[0], Evidence(seen, spans))
    assert found["spoken"] == 2.0
    assert "locative" not in found


def test_a_countrys_share_leaves_the_names_own_places_out():
    seen = seen_in("in/IN [GPE|Velm/NNP] and/CC [GPE|Orlo/NNP] .")
    evidence = Evidence(seen, find_spans(seen))
    assert evidence.share("XT", "Velm") == 1.0
    assert evidence.share("XA", "Velm") == 0.0
    assert evidence.spoken_of() == frozenset({"XT"})
    alone = seen_in("in/IN [GPE|Velm/NNP] .")
    assert Evidence(alone, find_spans(alone)).share("XT", "Velm") == 0.0


def test_names_of_a_list_that_lie_together_are_places():
    seen = seen_in("they/PRP left/VBD Velm/NNP , Orlo/NNP and/CC Mira/NNP .")
    spans = find_spans(seen)
    assert gathered(seen, spans, {"XT"}) == frozenset(spans)
    assert gathered(seen, spans, {"XA"}) == frozenset()
    assert gathered(seen, spans[:2], {"XT"}) == frozenset()  # two are no list


def test_spans_are_judged_by_their_features():
    weights = weights_of("recognise")
    seen = seen_in("they/PRP live/VBP in/IN [GPE|Velm/NNP] .")
    assert texts(judge(seen, find_spans(seen), weights)) == ["Velm"]
    seen = seen_in("President/NNP [PERSON|Ada/NNP Mira/NNP] said/VBD")
    assert texts(judge(seen, find_spans(seen), weights)) == []
    text = text_of_words("they/PRP live/VBP in/IN [GPE|Velm/NNP] .")
    assert [t.surface for t in recognise(text, Names())] == ["Velm"]


# ---- what is listed for a person


def test_what_just_missed_is_listed_unless_something_speaks_against_it():
    seen = seen_in("they/PRP live/VBP in/IN [GPE|Velm/NNP] .")
    one = span(seen, "Velm")
    assert is_missed(seen, one, {"place": 1.0}, -1.0)
    assert not is_missed(seen, one, {"place": 1.0}, -1.5)
    assert not is_missed(seen, one, {"place": 1.0, "surname": 1.0}, -1.0)
    assert is_force(known_forces()[0].entry.aliases[0].upper())
    assert not is_force("Velm")


def test_unknown_names_where_a_place_stands_are_listed_once():
    seen = seen_in("they/PRP live/VBP in/IN Zzyrvan/NNP . they/PRP live/VBP in/IN Zzyrvan/NNP .")
    assert texts(possible_names(seen, ())) == ["Zzyrvan"]
    seen = seen_in("they/PRP like/VBP Zzyrvan/NNP .")
    assert texts(possible_names(seen, ())) == []
    seen = seen_in("they/PRP live/VBP in/IN [DATE|Zzyrvan/NNP] .")
    assert texts(possible_names(seen, ())) == []


def test_a_toponym_is_described_for_the_resolver():
    seen = seen_in(
        "the/DT Velm/NNP Council/NNP met/VBD in/IN Orlo/NNP , Ostra/NNP . Sarn/NNP said/VBD no/DT ."
    )
    spans = tuple(find_spans(seen))
    found = {t.surface: t for t in describe(seen, spans)}
    assert found["Velm"].kind == "in_organisation"
    assert (found["Orlo"].kind, found["Orlo"].container) == ("name", "Ostra")
    assert found["Sarn"].kind == "metonym"
    (doubtful,) = describe(seen, (), spans[:1])
    assert doubtful.doubtful


def words_of_name(seen: View, name: str):
    """Return the span of some words, whatever they are taken for."""
    first = next(i for i, word in enumerate(seen.words) if word.text == name.split(maxsplit=1)[0])
    return cut(seen, first, first + len(name.split()))


@pytest.mark.parametrize(
    ("line", "name", "may"),
    [
        ("they/PRP left/VBD Zzyrvan/NNP .", "Zzyrvan", True),
        ("they/PRP left/VBD Zzy/NNP .", "Zzy", False),
        ("they/PRP left/VBD ZZYR/NNP .", "ZZYR", False),
        ("they/PRP left/VBD [PERSON|Ada/NNP Zzyrvan/NNP] .", "Ada Zzyrvan", False),
        ("they/PRP left/VBD [DATE|Zzyrvan/NNP] .", "Zzyrvan", False),
        ("they/PRP left/VBD Zzyrvan/NNP ( 32 ) .", "Zzyrvan", True),
        ("they/PRP left/VBD Zzyrvan/NNP Council/NNP .", "Zzyrvan", False),
    ],
)
def test_what_could_be_a_place_at_all(line, name, may):
    seen = seen_in(line)
    assert may_be_place(seen, words_of_name(seen, name), put=False) is may


def test_kinds_letters_and_headings_are_no_names():
    seen = seen_in("Ada/NNP Oakes/NNP left/VBD Districts/NNP")
    assert is_kind(seen, [words for words in seen.words if words.text == "Districts"])
    assert not is_kind(seen, seen.words[:1])
    assert is_acronym("AIG")
    assert not is_acronym("KIDAL-")
    assert not is_acronym("Aig")
    shouted = seen_in("Police/NN Clash/VBP With/IN Zzyrvan/NNP Traders/NNS")
    assert is_heading(shouted, words_of_name(shouted, "Zzyrvan"))
    told = seen_in("Police/NN clash/VBP with/IN Zzyrvan/NNP traders/NNS .")
    assert not is_heading(told, words_of_name(told, "Zzyrvan"))
    twice = seen_in("[PERSON|Ada/NNP Oakes/NNP] met/VBD Oakes/NNP")
    assert is_person(twice, 3)
    assert not is_person(twice, 2)


def test_a_name_is_known_if_its_words_may_be_one():
    seen = seen_in("they/PRP left/VBD Velm/NNP")
    assert is_known(seen, "Velm", 2, 3)
    assert not is_known(seen, "Zzyr", 2, 3)
    assert cut(seen, 0, 2).text == "they left"
    seen = seen_in("in/IN [GPE|Nice/NNP] and/CC [GPE|Lyon/NNP]")
    assert [is_within(seen, 1), is_within(seen, 3), is_within(seen, 0)] == [True, True, False]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("they/PRP live/VBP at/IN Zzyr/NNP Primary/NNP School/NNP .", ["Zzyr Primary School"]),
        ("they/PRP like/VBP Zzyr/NNP cakes/NNS .", []),
        ("in/IN the/DT feared/VBN Zzyr/NNP prison/NN .", ["Zzyr"]),
        ("survivors/NNS of/IN the/DT Zzyr/NNP massacre/NN .", ["Zzyr"]),
        ("survivors/NNS of/IN a/DT Zzyr/NNP cake/NN .", []),
    ],
)
def test_sites_are_found_by_the_word_for_their_kind(line, found):
    seen = seen_in(line)
    assert texts(sites(seen, ())) == found
    assert all(not list(sites(seen, (one,))) for one in sites(seen, ()))


def test_names_end_in_the_word_for_their_kind_and_roads_have_numbers():
    seen = seen_in("they/PRP left/VBD Oak/NNP Street/NNP for/IN Highway/NNP 7")
    street = typed_name(seen, 2, 4)
    assert street is not None
    assert (street.text, street.road) == ("Oak Street", True)
    assert is_road(seen, 2, 4)
    assert not is_road(seen, 2, 3)
    assert typed_name(seen, 1, 3) is None
    way = numbered_road(seen, 5)
    assert way is not None
    assert (way.text, way.road) == ("Highway 7", True)
    assert numbered_road(seen, 2) is None
    school = words_of_name(seen_in("at/IN Zzyr/NNP Hospital/NNP"), "Zzyr Hospital")
    assert is_part(seen_in("at/IN Zzyr/NNP Hospital/NNP"), school)
    assert not is_part(seen, words_of_name(seen, "Oak Street"))


# ---- Arabic


@dataclass(frozen=True)
class Words:
    """A sentence of Arabic words as the rules see it."""

    text: str

    def analysis(self) -> Analysis:
        tokens = tuple(
            Token(start=m.start(), end=m.end(), text=m[0], lemma=m[0], pos="NOUN", tag="NN",
                  dep="", head=0)
            for m in re.finditer(r"\S+", self.text)
        )  # fmt: skip
        return Analysis(
            article=Article(text=self.text, sha256="", lang="ar"), entities=(),
            tokens=tokens, paragraphs=((0, len(self.text)),),
            sentences=(
                Sentence(start=0, end=len(self.text), first=0, last=len(tokens), paragraph=0),
            ),
        )  # fmt: skip

    def seen(self) -> ArabicText:
        return ArabicText(words_of(self.analysis()), load(), Names(), "ar")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("جنود في مدينة فلم", ["فلم"]),
        ("جنود في قرية اورلو", ["اورلو"]),
        ("قال اورلو", []),  # hardly known, and nothing says that it is a place
    ],
)
def test_an_arabic_name_is_a_place_where_enough_speaks_for_it(text, names):
    seen = Words(text).seen()
    spans = arabic_spans(seen)
    assert [s.name for s in sure_spans(seen, spans)] == names
    assert [t.name for t in recognise_arabic(Words(text).analysis(), Names())] == names


def test_the_word_before_an_arabic_name_says_its_kind():
    seen = Words("قرية اورلو").seen()
    (one,) = arabic_spans(seen)
    assert str(kind_before(seen, one)).startswith("P")
    seen = Words("رأى اورلو").seen()
    (one,) = arabic_spans(seen)
    assert kind_before(seen, one) is None
    assert not before(seen, one, "bodies")


def test_names_keep_company_by_where_they_stand_and_by_country():
    seen = Words("فلم و اورلو").seen()
    one, other = arabic_spans(seen)
    company = Company(seen, (one,))
    assert list(company.beside(other)) == [(one, other)]
    assert company.others(other, {"SY"}) == 1
    assert company.others(one, {"SY"}) == 0  # its own name is no company
    assert company.in_sentence(other, {"SY"}, seen.words[0].sentence)
    assert not company.in_sentence(other, {"IQ"}, seen.words[0].sentence)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("جنود سوريون في البلدة", [("سوريون", "demonym")]),
        ("جنود في بلدة زرنق", [("زرنق", "name")]),  # nobody knows it: it is listed
        ("جنود في بلدة بعيدة", []),  # a remote village
        ("طلاب جامعة فلم", [("فلم", "in_organisation")]),
    ],
)
def test_arabic_peoples_bodies_and_unknown_villages(text, found):
    names = recognise_arabic(Words(text).analysis(), Names())
    assert [(t.surface, t.kind) for t in names] == found


# ---- more of what a name may be


@pytest.mark.parametrize(
    ("line", "body"),
    [
        ("Islamic/NNP State/NNP Velm/NNP said/VBD", True),
        ("Northern/JJ State/NNP Velm/NNP said/VBD", False),
        ("the/DT Velm/NNP , Orlo/NNP and/CC Mira/NNP Councils/NNPS met/VBD", True),
        ("the/DT Velm/NNP , Orlo/NNP and/CC Mira/NNP farmers/NNS met/VBD", False),
        ("Task/NNP Force/NNP Velm/NNP left/VBD", True),
        ("they/PRP began/VBD “ Heroes/NNPS of/IN Velm/NNP ” today/NN", True),
        ("they/PRP met/VBD the/DT heroes/NNS for/IN Velm/NNP today/NN", False),
    ],
)
def test_branches_lists_and_operations_bear_the_names_of_towns(line, body):
    seen = seen_in(line)
    assert in_body(seen, words_of_name(seen, "Velm")) is body


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("in/IN Velm/NNP forest/NN .", ["Velm"]),
        ("in/IN Mira/NNP de/IN Oda/NNP .", ["Mira de Oda"]),
        ("in/IN Tarn/NNP de/IN Oda/NNP .", ["Tarn"]),  # a land is meant, whatever follows
        ("in/IN [GPE|Zzyr/NNP] .", ["Zzyr"]),
        ("in/IN [GPE|ZZYR/NNP] .", []),  # but capitals: an agency
        ("in/IN [GPE|South/NNP Velm/NNP] .", ["Velm"]),
        ("the/DT City/NNP of/IN Velm/NNP .", ["Velm"]),
        ("Tarnian/JJ men/NNS .", ["Tarnian"]),
        ("the/DT velm/NN .", []),
    ],
)
def test_where_a_name_begins_and_ends(line, found):
    assert texts(find_spans(seen_in(line))) == found


@pytest.mark.parametrize(
    ("line", "other"),
    [
        ("the/DT Velm/NNP 18 gang/NN left/VBD", True),
        ("the/DT Velm/NNP 18 houses/NNS left/VBD", False),
        ("they/PRP told/VBD The/DT Velm/NNP today/NN", True),
        ("they/PRP told/VBD the/DT Tarn/NNP today/NN", False),
        ("he/PRP met/VBD Velm/NNP/compound/Oakman Oakman/NNP/dobj/met today/NN", True),
        ("he/PRP met/VBD Velm/NNP/dobj/met today/NN", False),
        ("people/NNS in/IN Velm/NNP - dara/NN left/VBD", False),
        ("the/DT Orlo/NNP rebels/NNS left/VBD", True),
        ("in/IN Orlo/NNP rebels/NNS left/VBD", False),
    ],
)
def test_gangs_papers_and_persons_bear_the_names_of_towns(line, other):
    seen = seen_in(line)
    assert bool(no_places(seen, find_spans(seen))) is other
