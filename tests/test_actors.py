"""The actors file, and where an article names its actors."""

import hashlib
import pickle
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from milsymbol import Symbol

from mapgen.actors import UNATTRIBUTED, ActorBook, find_mentions, load_actors
from mapgen.actors.book import COLOURS as COLOUR_NAMES
from mapgen.actors.book import Party
from mapgen.actors.words import sidc_of
from mapgen.errors import UsageError
from mapgen.model import Actor, ActorMention, Article, LonLat, Place, Side
from mapgen.render.style import COLOURS
from mapgen.text import text_of
from mapgen.text.analyse import analyse

COUNTRIES = {
    "Iraqi": ("IQ", "Iraq"),
    "Iraq": ("IQ", "Iraq"),
    "Nepali": ("NP", "Nepal"),
    "Nepal": ("NP", "Nepal"),
    "Sudanese": ("SD", "Sudan"),
    "Sudan": ("SD", "Sudan"),
    "Turkish": ("TR", "Turkey"),
    "Syrian": ("SY", "Syria"),
    "Israeli": ("IL", "Israel"),
    "Ukrainian": ("UA", "Ukraine"),
    "Russian": ("RU", "Russia"),
}


def demonym(word: str) -> Place | None:
    if word not in COUNTRIES:
        return None
    code, name = COUNTRIES[word]
    return Place(
        id=f"country:{code}", name=name, point=LonLat(0, 0), feature="A.PCLI", country=code
    )


def named(text: str) -> list[tuple[str, str]]:
    """Return (words, side) of each mention; an operation has its name for a side."""
    article = Article(text=text, sha256=hashlib.sha256(text.encode()).hexdigest())
    mentions = find_mentions(load_actors(), text_of(analyse(article)), demonym)
    return [(m.surface, m.actors[0].side if m.actors else str(m.operation)) for m in mentions]


def write(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "mine.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_every_packaged_symbol_is_valid_and_neutral():
    for entry in load_actors().entries:
        if entry.actor.sidc:
            assert Symbol(entry.actor.sidc).is_valid(), entry.actor.id
            assert entry.actor.sidc[3] == "4", entry.actor.id


def test_the_first_story_has_its_layers_by_name():
    book = load_actors()
    names = {
        "federal": "Federal forces",
        "peshmerga": "Peshmerga and Kurdistan Region forces",
        "joint": "Joint coordination",
        "coalition": "International coalition",
        "isis": "ISIS activity",
        "unattributed": "No actor named",
    }
    assert {key: book.layer_for(key).name for key in names} == names


def test_a_claim_of_both_coordinating_sides_is_joint():
    book = load_actors()
    assert book.layer_id(["federal", "peshmerga"]) == "joint"
    assert book.layer_id(["peshmerga"]) == "peshmerga"
    assert book.layer_id(["federal", "isis"]) == UNATTRIBUTED
    assert book.layer_id([]) == UNATTRIBUTED


def test_machine_translated_names_are_known_in_an_article_about_iraq():
    text = (
        "The Iraqi army pushed on. The rapid reaction forces and the popular crowd entered the "
        "town, and the anti-terrorism apparatus followed."
    )
    assert named(text) == [
        ("Iraqi army", "federal"),
        ("rapid reaction forces", "federal"),
        ("popular crowd", "federal"),
        ("anti-terrorism apparatus", "federal"),
    ]


def test_generic_names_mean_nobody_in_an_article_about_another_country():
    assert named("Mexican traders praised the rapid response forces and the popular crowd.") == []


def test_terrorist_remnants_are_isis_only_where_isis_is_named():
    assert ("terrorist remnants", "isis") in named("ISIS lost ground; terrorist remnants hide.")
    assert named("The minister spoke of terrorist remnants.") == []


def test_an_operation_is_no_actor():
    assert ("Heroes of Iraq", "Heroes of Iraq") in named("Heroes of Iraq began in the north.")


def test_any_countrys_forces_share_one_side():
    assert named("The Nepal Army and Nepali police cleared the road.") == [
        ("Nepal Army", "nepal"),
        ("Nepali police", "nepal"),
    ]


def test_an_armed_group_keeps_its_side_under_its_short_name():
    text = "The Rapid Support Forces (RSF) withdrew. Later the RSF returned to the bridge."
    assert {side for _, side in named(text)} == {"rapid-support-forces"}


def test_fighters_are_of_the_group_they_are_named_after():
    assert named("Fighters of the Blue River Front burned a bridge.") == [
        ("Fighters of the Blue River Front", "blue-river-front")
    ]


def test_strikes_belong_to_the_people_named_before_them():
    assert named("Israeli strikes hit a road.") == [("Israeli", "israel")]


def test_the_army_is_the_only_army_of_the_article():
    text = "The Sudanese army advanced. The army then rested, and its troops slept."
    assert [side for _, side in named(text)] == ["sudan", "sudan", "sudan"]


def test_the_army_is_nobody_where_two_armies_are_named():
    text = "The Ukrainian army and the Russian army met. The army then rested."
    assert [side for _, side in named(text)] == ["ukraine", "russia"]


def test_a_police_station_is_no_police():
    assert named("The Turkish army passed a police station.") == [("Turkish army", "turkey")]


def test_ordinary_words_before_fighters_are_no_name():
    assert named("Armed rebels came. Two fighters fled.") == []


def test_sides_come_in_the_order_in_which_an_article_names_them():
    text = "Fighters of the Blue River Front met the Turkish army."
    article = Article(text=text, sha256="0" * 64)
    book = load_actors()
    mentions = find_mentions(book, text_of(analyse(article)), demonym)
    extended = book.extended(mentions)
    assert [side.id for side in extended.sides[:2]] == ["blue-river-front", "turkey"]
    assert extended.layer_for("turkey").name == "Turkish forces"
    assert [extended.rank(s) for s in ("blue-river-front", "turkey")] == [0, 1]


def test_mentions_never_overlap_and_the_book_can_be_pickled():
    text = "The Iraqi army's 9th Division and Iraqi security forces met the Peshmerga forces."
    article = Article(text=text, sha256="0" * 64)
    book = pickle.loads(pickle.dumps(load_actors()))
    mentions = find_mentions(book, text_of(analyse(article)), demonym)
    assert all(a.end <= b.start for a, b in pairwise(mentions))
    assert all(text[m.start : m.end] == m.surface for m in mentions)


def test_a_users_entry_overrides_and_adds(tmp_path):
    path = write(
        tmp_path,
        '[[side]]\nid = "blue"\nname = "Blue side"\n'
        '[[actor]]\nid = "peshmerga"\nside = "blue"\nname = "Others"\naliases = ["Peshmerga"]\n',
    )
    book = load_actors(path)
    entry = next(e for e in book.entries if e.actor.id == "peshmerga")
    assert (entry.actor.name, entry.actor.side) == ("Others", "blue")
    assert len(book.entries) == len(load_actors().entries)


@pytest.mark.parametrize(
    ("text", "line", "key"),
    [
        ('[[side]]\nid = "blue"\nname = "Blue"\ncolour = "red"\n', 4, "side.colour"),
        ('[[side]]\nid = "blue"\n', 1, "side.name"),
        ('[[side]]\nid = "blue"\nname = "B"\n[[side]]\nid = "blue"\nname = "C"\n', 5, "side.id"),
        ('[[side]]\nid = "Not An Id"\nname = "B"\n', 2, "side.id"),
        ('[[side]]\nid = "blue"\nname = ["B"]\n', 3, "side.name"),
        ('[[actor]]\nid = "a"\nside = "nowhere"\nname = "A"\n', 3, "actor.side"),
        ('[[actor]]\nid = "a"\nside = "isis"\nname = "A"\nsidc = "123"\n', 5, "actor.sidc"),
        (
            '[[actor]]\nid = "a"\nside = "isis"\nname = "A"\nsidc = "1004990000xx11000000"\n',
            5,
            "actor.sidc",
        ),
        ('[[actor]]\nid = "a"\nside = "isis"\nname = "A"\naliases = "A"\n', 5, "actor.aliases"),
        ('\n[[people]]\nid = "a"\n', 2, "people"),
        ('[[joint]]\nid = "both"\nname = "Both"\nsides = ["federal"]\n', 4, "joint.sides"),
        ('[[joint]]\nid = "both"\nname = "B"\nsides = ["federal", "x"]\n', 4, "joint.sides"),
    ],
)
def test_a_wrong_actors_file_is_refused_with_file_line_and_key(tmp_path, text, line, key):
    path = write(tmp_path, text)
    with pytest.raises(UsageError) as error:
        load_actors(path)
    message = str(error.value)
    assert message.startswith(f"{path}, line {line}: {key}")
    assert "\n" not in message


@pytest.mark.parametrize("text", ["[[side]\n", "\x00"])
def test_a_broken_or_missing_file_is_one_clear_line(tmp_path, text):
    with pytest.raises(UsageError, match="not a valid TOML file"):
        load_actors(write(tmp_path, text))
    with pytest.raises(UsageError, match="cannot be read"):
        load_actors(tmp_path / "absent.toml")


def test_an_acronym_is_the_group_whose_initials_it_has():
    text = (
        "RSF fighters stormed a market. The paramilitary Rapid Support Forces denied it, "
        "but fighters of the RSF stayed."
    )
    digest = hashlib.sha256(text.encode()).hexdigest()
    analysis = text_of(analyse(Article(text=text, sha256=digest)))
    found = [m for m in find_mentions(load_actors(), analysis, demonym) if m.actors]
    assert len(found) == 3
    assert {m.actors[0].side for m in found} == {"rapid-support-forces"}


def sides(text: str) -> set[str]:
    return {side for _, side in named(text)}


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("Hayat Tahrir al-Sham (HTS) holds the town.", "hayat-tahrir-al-sham"),
        ("The Houthis fired missiles. Jets bombed Houthi bunkers.", "houthis"),
        ("The Clan del Golfo, a drug gang, took control of the port.", "clan-del-golfo"),
        ("Forces of the Southern Council (SC) took the town.", "southern-council"),
        ("Sudan sent troops to the border.", "sudan"),
    ],
)
def test_a_group_or_country_is_known_by_what_it_does(text, side):
    assert side in sides(text)


@pytest.mark.parametrize(
    "text",
    [
        "The Raiders attacked from the start.",
        "The World Food Programme (WFP) distributed flour.",
        "The Salvation Army opened a shelter.",
    ],
)
def test_a_team_or_charity_is_no_group(text):
    assert sides(text) == set()


def test_one_force_has_one_side_under_all_its_names():
    text = "The Rapid Support Forces (RSF) left. RSF fighters came, and the RSF shelled a town."
    assert sides(text) == {"rapid-support-forces"}
    assert sides("The Sudanese Armed Forces (SAF) left. The SAF came.") == {"sudan"}


def test_a_unit_belongs_to_whoever_owns_it():
    text = "The Iraqi army waited. The Peshmerga's 3rd Brigade lost two men."
    assert ("3rd Brigade", "peshmerga") in named(text)
    assert ("Western Command", "sudan") in named("The Sudanese army's Western Command waited.")


def test_its_planes_are_those_of_the_army_just_named():
    text = "The Sudanese army waited. An RSF fighter left. The army denied that its planes came."
    assert ("its planes", "sudan") in named(text)


def test_a_bare_word_for_a_force_is_named_in_full():
    text = "The Sudanese government spoke. Its troops came."
    article = Article(text=text, sha256=hashlib.sha256(text.encode()).hexdigest())
    names = {
        m.actors[0].name for m in find_mentions(load_actors(), text_of(analyse(article)), demonym)
    }
    assert "Sudanese troops" in names


def test_both_governments_of_a_pair_of_ministers_are_named():
    assert sides("Russian and Ukrainian ministers held talks.") == {"russia", "ukraine"}


SIDES = """
[[side]]
id = "{first}"
name = "First"
words = ["First"]

[[side]]
id = "second"
name = "Second"
words = ["Second"]
{more}
"""


def coloured(tmp_path, *, present, more="", first="first"):
    path = tmp_path / "actors.toml"
    path.write_text(SIDES.format(first=first, more=more), "utf-8")
    book = replace(load_actors(path), present=present)
    return {side: book.layer_for(side).slot for side in present}


def test_a_side_has_the_same_colour_whoever_else_is_in_the_article(tmp_path):
    assert coloured(tmp_path, present=("second",)) == {"second": 1}
    assert coloured(tmp_path, present=("second", "first")) == {"second": 1, "first": 0}


def test_an_actors_file_chooses_colours_and_the_order_of_the_legend(tmp_path):
    more = 'color = "slate"\norder = 1'
    assert coloured(tmp_path, present=("first", "second"), more=more) == {"first": 0, "second": 3}
    # What a file says comes before what a place in it would mean.
    more = 'color = "ochre"'
    assert coloured(tmp_path, present=("first", "second"), more=more) == {"first": 2, "second": 0}


def test_sides_of_no_file_keep_the_colour_of_their_name():
    def slots(*names):
        parties = tuple(Party(side=Side(id=name, name=name), layer=name) for name in names)
        return ActorBook(parties=parties, present=names).slots()

    alone = {name: slots(name)[name] for name in ("kenya", "sudan", "peru", "chile", "mali")}
    assert len(set(alone.values())) > 1
    assert set(alone.values()) <= {0, 1, 2, 3}
    everyone = slots(*alone)
    assert slots(*reversed(alone)) == everyone
    *in_colour, ink = sorted(everyone.values())
    assert in_colour == [0, 1, 2, 3]
    assert ink in range(8, 12)  # the fifth has no colour, but a shape of its own


def test_the_order_of_the_file_goes_before_the_order_of_the_article(tmp_path):
    path = tmp_path / "actors.toml"
    path.write_text(SIDES.format(first="first", more="order = 1"), "utf-8")
    book = load_actors(path)
    first, second = (book.party(side).side for side in ("first", "second"))
    said = [
        ActorMention(
            start=n, end=n + 1, surface="x", actors=(Actor(id=s.id, name=s.name, side=s.id),)
        )
        for n, s in enumerate((first, second))
    ]
    assert [side.id for side in book.extended(said).sides[:2]] == ["second", "first"]


def test_an_unknown_colour_is_a_mistake_of_the_file(tmp_path):
    with pytest.raises(UsageError, match=r"color.*ochre, teal, plum, slate"):
        coloured(tmp_path, present=("second",), more='color = "red"')
    with pytest.raises(UsageError, match=r"order.*whole number"):
        coloured(tmp_path, present=("second",), more='order = "first"')


def test_there_is_a_name_for_every_colour_of_a_side():
    tokens = [token for token in COLOURS["light"] if token[0] == "s" and token[1:].isdigit()]
    assert len(COLOUR_NAMES) == len(tokens)


def _sides(text: str, grounds: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Return (words, side) of each mention in a text that names places of these countries."""
    article = Article(text=text, sha256=hashlib.sha256(text.encode()).hexdigest())
    where = tuple((text.index(name), country) for name, country in grounds)
    mentions = find_mentions(load_actors(), text_of(analyse(article)), demonym, grounds=where)
    return [(m.surface, m.actors[0].side) for m in mentions if m.actors]


@pytest.mark.parametrize(
    ("text", "grounds"),
    [
        (
            "Israeli soldiers left Zaranj on Sunday. Police arrested a man in Boston on Monday.",
            [("Israeli", "IL"), ("Zaranj", "AF"), ("Boston", "US")],
        ),
        (
            "Russian troops entered Leh on Monday. The army deployed in Lima on Wednesday.",
            [("Russian", "RU"), ("Leh", "IN"), ("Lima", "PE")],
        ),
        (
            "Turkish soldiers reached Kismayo on Monday. Troops raided a farm in Durban.",
            [("Turkish", "TR"), ("Kismayo", "SO"), ("Durban", "ZA")],
        ),
    ],
)
def test_a_force_in_a_country_new_to_the_article_is_not_the_one_named_before(text, grounds):
    assert len(_sides(text, grounds)) == 1


def test_a_force_goes_on_in_the_country_that_it_was_in():
    text = "Turkish troops reached Kismayo. The troops then shelled Jilib. The army took Afmadow."
    grounds = [("Turkish", "TR"), ("Kismayo", "SO"), ("Jilib", "SO"), ("Afmadow", "SO")]
    assert {side for _, side in _sides(text, grounds)} == {"turkey"}
    assert len(_sides(text, grounds)) == 3


def test_the_army_of_an_army_named_before_may_act_abroad():
    text = "The Turkish army met in Ankara. On Monday the army bombed Afrin."
    grounds = [("Turkish", "TR"), ("Ankara", "TR"), ("Afrin", "SY")]
    assert len(_sides(text, grounds)) == 2


def test_federal_police_are_not_those_of_a_region():
    text = "The Peshmerga withdrew from Kalar yesterday. Federal police deployed to Amerli."
    assert "peshmerga" not in {side for words, side in named(text) if "olice" in words}


@pytest.mark.parametrize("kind", ["army", "armed group", "armed force", "government"])
def test_a_force_of_no_stated_branch_has_no_symbol(kind):
    assert sidc_of(kind) is None


def test_no_packaged_army_or_group_is_drawn_as_infantry():
    infantry = [e.actor.id for e in load_actors().entries if (e.actor.sidc or "")[10:14] == "1211"]
    assert infantry == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "The 5th Infantry Battalion left. The 7th Infantry Battalion arrived.",
            {"5th Infantry Battalion", "7th Infantry Battalion"},
        ),
        (
            "The 25th Airborne Brigade advanced, and the 92nd Assault Brigade waited.",
            {"25th Airborne Brigade", "92nd Assault Brigade"},
        ),
        ("The 9th Armoured Division entered the town.", {"9th Armoured Division"}),
        ("Gunners of the 1st Mountain Division fired.", {"1st Mountain Division"}),
    ],
)
def test_numbered_units_are_not_one(text, names):
    found = named(text)
    assert {name for name, _ in found} >= names
    assert len({side for name, side in found if name in names}) == len(names)
