"""What stages said in English is said in the language of the page."""

from dataclasses import replace
from pathlib import Path
from types import ModuleType

import pytest

from mapgen.actors.names import load_names
from mapgen.errors import UsageError
from mapgen.events.described import LAYERS
from mapgen.lang import capital, joined, say
from mapgen.lang.earlier import read_title
from mapgen.model import LonLat, MapDocument, Mark, Side
from mapgen.render.translate import Translated, translate
from mapgen.render.words import load_words

AR = load_words("ar")
FIRST, LAST = "\u2068", "\u2069"


def mark(title: str, **fields: object) -> Mark:
    given = {
        "id": "m1", "title": title, "place_id": None, "layers": (), "form": "near",
        "geometry": None, "anchor": LonLat(45, 34), "geo_precision": 2, "where_prec": 2,
        "radius_km": 10.0, "words": "", "claims": (), **fields,
    }  # fmt: skip
    return Mark(**given)  # type: ignore[arg-type]


def told(*marks: Mark, basemap: object = None, **fields: object) -> Translated:
    document = MapDocument(articles=(), layers=(), marks=marks, **fields)  # type: ignore[arg-type]
    return translate(document, AR, load_names(), basemap or {})  # type: ignore[arg-type]


def outskirts(place: str) -> str:
    return capital(say("title.around", vicinity="outskirts", place=place))


def governorate(place: str) -> str:
    return say("title.division", place=place, division="governorate")


def test_english_stays_as_the_stages_say_it() -> None:
    document = MapDocument(articles=(), layers=(), marks=(mark("Near Orlov"),))
    assert translate(document, load_words("en"), {}, {}) == Translated(code="en")


def test_words_and_every_part_of_a_rule_are_told() -> None:
    words = say("words.around", around="outskirts", km=10)
    reasons = say("reason.largest", n=3), say("reason.country", country="IQ", n=12)
    rule = joined((say("rule.point"), *reasons))
    found = told(mark("Orlov", words=words, rule=rule))
    assert found.said[words] == "الأطراف، ضمن نحو 10 كم"
    assert found.said[rule].split("؛ ") == [
        "نقطة المكان نفسه",
        "الأكبر بين أماكن بهذا الاسم، عددها 3",
        "عدد مرات ذكر العراق أو أماكن فيه في المقال: 12",
    ]


def test_a_sentence_with_a_semicolon_is_one() -> None:
    rule = joined((say("rule.unchecked", km=3), say("reason.only")))
    assert told(mark("Orlov", rule=rule)).said[rule].endswith("؛ المكان الوحيد بهذا الاسم")


def test_a_persons_words_stay_and_are_set_apart() -> None:
    rule = say("rule.decided", person="A. Editor", quoted="the report says so; page 3")
    found = told(mark("Orlov", rule=rule)).said[rule]
    assert f"{FIRST}A. Editor{LAST}" in found
    assert f"{FIRST}the report says so; page 3{LAST}" in found


def test_what_is_not_ours_is_left_to_its_own_language() -> None:
    found = told(mark("Orlov", words="beside the mill", note="ask the miller"))
    assert "beside the mill" not in found.said
    assert found.text("beside the mill") == "beside the mill"


def test_a_title_is_told_with_the_places_own_name() -> None:
    one = mark(outskirts("Amerli"), names=(("ar", "آمرلي"),))
    assert told(one).titles == {"m1": "أطراف آمرلي"}
    other = mark(outskirts("Orlov"))
    assert told(other).titles == {"m1": f"أطراف {FIRST}Orlov{LAST}"}


def test_places_of_a_title_are_named_by_the_basemap_other_marks_and_cldr() -> None:
    title = capital(say("title.boundary", place="Kirkuk", places=("Diyala", "Orlov", "Iran")))
    labels = {"labels": [{"name": "Diyala", "names": {"ar": "ديالى"}}]}
    kirkuk = mark("Kirkuk", id="m2", names=(("ar", "كركوك"),))
    found = told(mark(title, form="band"), kirkuk, basemap=labels)
    assert found.titles["m1"] == f"الحدود بين كركوك وديالى و{FIRST}Orlov{LAST} وإيران"


def test_a_place_whose_name_looks_like_our_words_keeps_it() -> None:
    for title, form in (("Near East", "region"), ("Central African Republic", "region"),
                        ("Diyala", "region"), ("Areas", "exact")):  # fmt: skip
        assert told(mark(title, form=form)).titles == {}, title
        assert told(mark(read_title(title, form, ""), form=form)).titles == {}, title
    title = read_title("Northern Aleppo", "region", say("rule.part", side="north"))
    assert told(mark(title)).titles == {"m1": f"الجزء الشمالي من {FIRST}Aleppo{LAST}"}


def test_the_noun_of_a_province_is_not_said_twice() -> None:
    names = {"labels": [{"name": "Diyala", "names": {"ar": "محافظة ديالى"}}]}
    diyala = governorate("Diyala")
    assert told(mark(diyala), basemap=names).titles == {"m1": "محافظة ديالى"}
    rule = say("rule.separating_in", place=diyala, km=4)
    assert "في محافظة ديالى،" in told(mark("X", rule=rule), basemap=names).said[rule]


def test_known_forces_have_official_names_and_others_the_articles(sample: ModuleType) -> None:
    document = sample.sample_document()
    stranger = replace(document.actors[0], id="x", name="Hill Rangers")
    document = replace(document, actors=(*document.actors, stranger))
    found = translate(document, AR, load_names(), {})
    assert found.said["Peshmerga"] == "قوات البيشمركة"
    assert found.said["ISIS"] == "تنظيم داعش"
    assert found.said["Named without an actor"] == "مذكورة بلا فاعل"
    assert "Hill Rangers" not in found.said


def test_a_users_actors_file_names_its_own_forces(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(
        '[[side]]\nid = "hill"\nname = "Hill people"\nlayer = "Hills"\n'
        'names = { ar = "أهل التل" }\nlayer_names = { ar = "التلال" }\n'
    )
    names = load_names(path)
    assert names["Hill people"] == {"ar": "أهل التل"}
    assert names["Hills"] == {"ar": "التلال"}
    path.write_text('[[side]]\nid = "hill"\nname = "Hill people"\nnames = { ar = 3 }\n')
    with pytest.raises(UsageError, match=r"line 4: side.names: must be a table of language codes"):
        load_names(path)


def test_the_title_on_the_page_is_the_names_in_its_language() -> None:
    one = mark("Baghdad", names=(("ar", "بغداد"), ("ckb", "بەغدا")))
    found = told(one)
    assert found.title(one, "en") == "بغداد"
    assert found.title(one, "ar") == "Baghdad"  # an Arabic article's own form
    assert found.title(mark("Orlov"), "en") == "Orlov"


def test_an_arabic_article_has_no_english_in_its_titles() -> None:
    names = (("ar", "ديالى"),)
    around = mark(outskirts("بغداد"))
    province = mark(governorate("ديالى"), id="m2", form="region", names=names)
    found = told(around, province)
    assert found.title(around, "ar") == f"أطراف {FIRST}بغداد{LAST}"
    assert found.title(province, "ar") == "ديالى"


@pytest.mark.parametrize(
    ("places", "parties"),
    [
        (("Bosnia and Herzegovina", "Serbia"), "البوسنة والهرسك وصربيا"),
        (("Serbia", "Trinidad and Tobago", "Bosnia and Herzegovina"),
         "صربيا وترينيداد وتوباغو والبوسنة والهرسك"),
        (("Orlov and Sons", "Serbia"), f"{FIRST}Orlov and Sons{LAST} وصربيا"),
    ],
)  # fmt: skip
def test_a_name_that_holds_and_is_one_party(places: tuple[str, ...], parties: str) -> None:
    between = capital(say("title.between", places=places))
    assert told(mark(between)).titles == {"m1": f"بين {parties}"}


def test_a_term_that_a_language_has_no_word_for_leaves_the_whole_in_english() -> None:
    title = say("title.strip", strip="frontier paths", place="Iran")
    assert told(mark(title)).titles == {}
    assert told(mark(title)).title(mark(title), "en") == "frontier paths with Iran"


def test_one_english_text_that_says_two_things_stays_english() -> None:
    one = say("title.between", places=("Orlov and Ashby", "Iran"))
    two = say("title.between", places=("Orlov", "Ashby and Iran"))
    assert one == "between Orlov and Ashby and Iran" == two
    found = told(mark("X", rule=one), mark("Y", id="m2", rule=two))
    assert one not in found.said


def test_those_who_are_only_described_have_their_layer_in_the_page_s_language() -> None:
    sides = tuple(Side(id=key, name=name) for key, name in LAYERS.items())
    found = told(mark("Orlov"), sides=sides)
    assert set(found.said) >= set(LAYERS.values())
