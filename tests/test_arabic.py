"""Places in Arabic and Sorani: what is found, what is not, and what the map says of it."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from mapgen.config import Config
from mapgen.export.geojson import compact_geojson
from mapgen.gazetteer import Gazetteer
from mapgen.model import MapDocument, Toponym
from mapgen.pipeline import find_places, map_article, open_tools
from mapgen.publish import Published, page, summary
from mapgen.read import read_text
from mapgen.recognise import recognise
from mapgen.recognise.arabic_words import load
from mapgen.text.analyse import analyse

STORY = """القوات العراقية تطلق عملية شمال ديالى

أطلقت القوات العراقية عملية أمنية في محافظة ديالى، وصلت إلى قضاء خانقين وضواحي بلدة جلولاء.

وسقطت قذيفة على بعد 20 كم جنوب شرقي بعقوبة. هل تصل العمليات إلى طوزخورماتو؟ لم يجب محمد البصري.

وقال سكان قرية البوخنفر إنهم غادروا منازلهم إلى كركوك.
"""


def found(text: str, gazetteer: Gazetteer) -> list[Toponym]:
    return list(recognise(analyse(read_text(text)), gazetteer))


def names(text: str, gazetteer: Gazetteer) -> list[str]:
    return [toponym.surface for toponym in found(text, gazetteer)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("وصل الوفد إلى كربلاء ثم توجه إلى النجف.", ["كربلاء", "النجف"]),
        ("وقعت الاشتباكات في مدينة الحلة مساء أمس.", ["الحلة"]),
        ("اجتمع المحافظ بوجهاء قضاء سنجار في نينوى.", ["سنجار", "نينوى"]),
        ("سافر بالطائرة من البصرة وبغداد ثم عاد للموصل.", ["البصرة", "بغداد", "لموصل"]),
        ("أعلنت الشرطة اعتقال مطلوبين في محافظتي بابل وواسط.", ["بابل", "واسط"]),
        ("انفجرت عبوة قرب بغـــداد دون إصابات تذكر.", ["بغـــداد"]),
        ("وصلت القافلة إلى عَدَن بعد رحلة طويلة في اليَمَن.", ["عَدَن", "اليَمَن"]),
        ("هێزەکان لە سلێمانییەوە بۆ کەرکووک چوون.", ["سلێمانی", "کەرکووک"]),
        ("لە شاری هەولێر و پارێزگای دیالە باران باری.", ["هەولێر", "دیالە"]),
        ("خەڵکی هەڵەبجە لە کوردستاندا دەژین، بەرەو ئێران دەچن.", ["هەڵەبجە", "ئێران"]),
        ("وەزیر لە به‌غدا گەڕایەوە بۆ شاری هه‌ولێر و پشووی دا.", ["به‌غدا", "هه‌ولێر"]),
    ],
)
def test_places_are_found(text: str, expected: list[str], gazetteer: Gazetteer) -> None:
    assert [name for name in names(text, gazetteer) if name != "کوردستان"] == expected


@pytest.mark.parametrize(
    "text",
    [
        "ارتدت الأميرة الحلة الجديدة وسارت نحو النور.",
        "قال محمد البصري إن الخبر غير صحيح، ونفى أحمد بغدادي ذلك.",
        "يرى صلاح الدين محمود أن السلام والكرامة حق لكل الناس.",
        "أكد النائب كريم الموصلي أن القانون القائم يحتاج إلى تعديل.",
        "اشترى الأب حليباً وتمراً من سوق المدينة القديمة.",
        "افتتح حي النور الجديد، وأغلق شارع بغداد أمام المارة.",
        "قطر الدائرة نصف محيطها على وجه التقريب كما قال المعلم.",
        "وصلوا إلى قرية نائية، ثم إلى بلدة حدودية صغيرة.",
        "شاعیر ئازاد هەولێری شیعرێکی نوێی خوێندەوە.",
        "چین بە چین بەردەکانیان لەسەر یەک دانا و دڵی خۆش بوو.",
        "نان و ئاو و هیوا بۆ هەموو کەسێک پێویستە.",
    ],
)
def test_common_words_and_surnames_are_no_places(text: str, gazetteer: Gazetteer) -> None:
    assert names(text, gazetteer) == []


def test_a_peoples_name_is_a_demonym_of_its_country(gazetteer: Gazetteer) -> None:
    toponyms = found("زار الرئيس السوري القوات العراقية والتقى وفداً تركياً.", gazetteer)
    assert [(t.surface, t.kind, t.name) for t in toponyms] == [
        ("السوري", "demonym", "Syria"),
        ("العراقية", "demonym", "Iraq"),
        ("تركياً", "demonym", "Turkey"),
    ]


def test_a_minister_called_sudani_is_no_sudanese(gazetteer: Gazetteer) -> None:
    assert names("قال محمد شياع السوداني إن الحكومة ماضية في عملها.", gazetteer) == []


def test_a_bodys_name_holds_its_place(gazetteer: Gazetteer) -> None:
    (tikrit,) = found("افتتحت جامعة تكريت قسماً جديداً للهندسة.", gazetteer)
    assert (tikrit.surface, tikrit.kind) == ("تكريت", "in_organisation")


def test_a_capital_that_speaks_is_a_metonym(gazetteer: Gazetteer) -> None:
    (tehran,) = found("أعلنت طهران وقف العمل بالاتفاق النووي.", gazetteer)
    assert tehran.kind == "metonym"


def test_every_people_lives_in_a_country_of_the_gazetteer(gazetteer: Gazetteer) -> None:
    for name in set(load().peoples.values()):
        assert gazetteer.lookup(name)[0].feature.startswith("A.PCL"), name


@pytest.fixture(scope="module")
def document(config: Config) -> MapDocument:
    with open_tools(config) as tools:
        return map_article(read_text(STORY, published="2020-07-14"), tools)


def test_the_map_says_what_was_not_read(document: MapDocument) -> None:
    line = "The article is in Arabic: places are read, forces and dates are not"
    assert document.notices == (line,)
    assert line in summary(Published(document=document, files=()))
    assert line in page(document)


def test_claims_only_mention_and_quote_their_sentence(document: MapDocument) -> None:
    claims = [claim for mark in document.marks for claim in mark.claims]
    assert {(claim.role, claim.actors, claim.date) for claim in claims} == {("mentioned", (), None)}
    for claim in claims:
        for cite in claim.citations:
            assert STORY[cite.start : cite.end] == cite.quote
            assert "\n" not in cite.quote
    assert "هل تصل العمليات إلى طوزخورماتو؟" in {c.citations[0].quote for c in claims}


def test_titles_are_the_articles_words_and_precision_is_kept(document: MapDocument) -> None:
    marks = {mark.title: mark for mark in document.marks}
    assert marks["شمال ديالى"].form == "region"
    assert marks["شمال ديالى"].approximate
    assert marks["ضواحي بلدة جلولاء"].radius_km == 7.0
    assert marks["20 كم جنوب شرقي بعقوبة"].form == "near"
    anchor, place = marks["20 كم جنوب شرقي بعقوبة"].anchor, marks["كركوك"].anchor
    assert anchor is not None
    assert place is not None
    assert anchor.lat < 33.7 < place.lat


def test_a_village_that_is_not_known_is_listed(document: MapDocument) -> None:
    assert [left.surface for left in document.unresolved] == ["البوخنفر"]


def test_the_article_keeps_its_language(document: MapDocument) -> None:
    assert json.loads(compact_geojson(document))["article"]["lang"] == "ar"
    assert '<h1 dir="auto" lang="ar">' in page(document)


def test_no_language_model_is_loaded(config: Config, tmp_path: Path) -> None:
    program = (
        "import spacy; spacy.load = None\n"
        "from mapgen.text.analyse import analyse; from mapgen.read import read_text\n"
        f"assert len(analyse(read_text({STORY!r})).sentences) == 6"
    )
    subprocess.run([sys.executable, "-c", program], check=True, cwd=tmp_path)


def test_kurdish_is_named_as_such(config: Config) -> None:
    with open_tools(config) as tools:
        article = read_text("هێزەکانی پێشمەرگە لە نزیک کەرکووک چەند گوندێکیان پشکنی.")
        kurdish = map_article(article, tools)
        assert [r.toponym.surface for r in find_places(article, tools)[1]] == ["کەرکووک"]
    assert [mark.title for mark in kurdish.marks] == ["نزیک کەرکووک"]
    assert "Kurdish (Sorani)" in kurdish.notices[0]


def test_the_page_says_at_its_head_what_is_not_read(document: MapDocument) -> None:
    html = page(document)
    assert "Arabic or Kurdish text: places are read, forces and dates are not</p>" in html
    assert '"names_only":true' in html


def test_a_known_name_that_too_little_speaks_for_is_no_place_after_in(gazetteer: Gazetteer) -> None:
    for words in ("في الليل", "في ظاهرة غريبة", "في معسكر تدريب", "كيف كان", "في الهوية"):
        assert names(f"قال إنه رآهم {words} وعاد.", gazetteer) == []


def test_washington_is_the_capital_and_keeps_its_arabic_name(config: Config) -> None:
    with open_tools(config) as tools:
        document = map_article(read_text("أعلنت واشنطن أنها أرسلت مبعوثاً إلى عمّان."), tools)
    marks = {mark.title: mark for mark in document.marks}
    assert marks.keys() == {"واشنطن", "عمّان"}
    assert abs((marks["واشنطن"].anchor or pytest.fail("not drawn")).lat - 38.9) < 0.2


def test_a_name_means_the_place_that_is_called_so_itself(config: Config) -> None:
    with open_tools(config) as tools:
        text = "نزح الآلاف من ود مدني في ولاية الجزيرة نحو القضارف شرقي السودان."
        found = {r.toponym.surface: r.place for r in find_places(read_text(text), tools)[1]}
    assert found["الجزيرة"] is not None
    assert found["الجزيرة"].name == "Al Jazirah"


def test_the_red_sea_is_no_province(config: Config) -> None:
    with open_tools(config) as tools:
        text = "أُغلق الممر في البحر الأحمر، وقالت الولايات المتحدة إنها قلقة."
        found = {r.toponym.surface: r.place for r in find_places(read_text(text), tools)[1]}
    assert {name: place and place.feature for name, place in found.items()} == {
        "البحر الأحمر": "H.SEA",
        "الولايات المتحدة": "A.PCLI",
    }
