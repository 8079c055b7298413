"""Which language a text is taken to be in."""

import subprocess
import sys

import pytest

from mapgen.errors import InputError
from mapgen.lang.cldr import language_name
from mapgen.lang.identify import check_language, language_code, language_of
from mapgen.read import Overrides, article_of, text_article
from mapgen.read.source import Raw

ENGLISH = (
    "Army units moved towards the crossing on Saturday, and residents of the border villages said "
    "that they had been told to leave their houses before the evening."
)
ARABIC = "وصل وفد من بغداد إلى أربيل لبحث ملف النفط والموازنة."
SORANI = "شاندێک لە بەغداوە گەیشتە سلێمانی بۆ گفتوگۆ لەسەر بودجە."
PERSIAN = "رئیس جمهور ایران روز گذشته در تهران با وزیر خارجه عراق گفت‌وگو کرد."
URDU = "وزیراعظم نے کہا ہے کہ حکومت عوام کے مسائل حل کرنے کے لیے اقدامات کر رہی ہے۔"
OTHERS = {
    "fr": "Le ministre des Affaires étrangères est arrivé mardi à Bagdad pour une visite de deux "
    "jours, avant de se rendre à Erbil où il doit rencontrer les dirigeants de la région.",
    "es": "El presidente llegó el martes a la capital para reunirse con los ministros y hablar de "
    "la lucha contra los incendios que han destruido miles de hectáreas en el norte del país.",
    "tr": "Cumhurbaşkanı salı günü Bağdat'a giderek iki ülke arasındaki ticaret ve güvenlik "
    "konularını görüştü, ardından Erbil'e geçerek bölge yöneticileriyle bir araya geldi. "
    "Görüşmelerde sınır kapılarının açılması ve su sorunu da ele alındı, açıklama yapıldı.",
    "ru": "Министр иностранных дел прибыл во вторник в Багдад с двухдневным визитом.",
    "de": "Der Außenminister traf am Dienstag zu einem zweitägigen Besuch in Bagdad ein, bevor er "
    "nach Erbil weiterreiste, wo er mit Vertretern der Region über die Lage sprechen will.",
}


@pytest.mark.parametrize(
    ("text", "code"),
    [(ENGLISH, "en"), (ARABIC, "ar"), (SORANI, "ckb"), (PERSIAN, "fa"), (URDU, "ur")],
)
def test_a_text_tells_its_language(text: str, code: str) -> None:
    assert language_of(text) == code


@pytest.mark.parametrize("code", sorted(OTHERS))
def test_languages_that_are_not_read_are_told_apart(code: str) -> None:
    assert language_of(OTHERS[code]) == code


@pytest.mark.parametrize("text", ["", "1, 2, 3", "Mosul", "Paris - Lyon", "Troops left Mosul."])
def test_what_says_too_little_is_taken_for_english(text: str) -> None:
    assert language_of(text) == "en"


def test_an_english_article_with_arabic_quotes_stays_english() -> None:
    assert language_of(f"{ENGLISH} {ARABIC}\n\n{ENGLISH}") == "en"


def test_an_arabic_article_with_english_names_stays_arabic() -> None:
    assert language_of(f"{ARABIC} (Reuters) {ARABIC} UNHCR") == "ar"


def test_a_short_text_is_in_the_language_it_declares() -> None:
    assert language_of("Tirs nourris à Mossoul", "fr-FR") == "fr"
    assert language_of("بغداد", "ku") == "ckb"


@pytest.mark.parametrize("declared", ["ar", "fr", "tr"])
def test_a_template_that_declares_another_language_is_not_believed(declared: str) -> None:
    assert language_of(ENGLISH, declared) == "en"


def test_a_page_that_calls_itself_english_is_not_believed_either() -> None:
    assert language_of(OTHERS["fr"], "en") == "fr"
    assert language_of(ARABIC, "en") == "ar"


def test_codes_come_out_of_tags() -> None:
    assert language_code("EN-gb") == "en"
    assert language_code("not a tag") == ""
    assert language_name("ckb") == "Central Kurdish"
    assert "xx" in language_name("xx")


def test_an_article_in_another_language_is_refused_and_the_user_may_insist() -> None:
    article = text_article(OTHERS["fr"])
    with pytest.raises(InputError, match="French") as caught:
        check_language(article)
    assert caught.value.exit_code == 3
    raw = Raw(name="a", data=OTHERS["fr"].encode(), html=False)
    check_language(article_of(raw, Overrides(lang="en")))


def test_a_wrong_code_is_refused() -> None:
    raw = Raw(name="a", data=ENGLISH.encode(), html=False)
    with pytest.raises(InputError, match="language code"):
        article_of(raw, Overrides(lang="???"))


def test_the_language_of_a_page_is_checked_against_its_text() -> None:
    page = f'<html lang="en"><body><article><p>{ARABIC * 5}</p></article></body></html>'
    assert article_of(Raw(name="a", data=page.encode(), html=True)).lang == "ar"


def test_english_needs_no_identifier() -> None:
    program = (
        "import sys; from mapgen.lang.identify import language_of; "
        f"language_of({ENGLISH!r}); language_of({ARABIC!r}); "
        "sys.exit('py3langid' in sys.modules or 'spacy' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


@pytest.mark.parametrize("text", ["÷", "7 ÷ 8", "", "…"])
def test_a_text_without_words_is_in_some_language(text):
    assert language_of(text)
