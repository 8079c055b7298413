"""The parts of a text that no sentence and no name crosses."""

import pytest

from mapgen.blocks import blocks_of, dateline, plain_text
from mapgen.read import read_text
from mapgen.text import text_of
from mapgen.text.analyse import analyse
from tests.articles import mapped

PARAGRAPH = "The ministry said that its men had entered the town at dawn and met nobody there."


def told(text: str) -> list[tuple[str, str]]:
    blocks = blocks_of(text)
    plain = plain_text(text, blocks)
    assert len(plain) == len(text)
    return [(block.kind, " ".join(plain[block.start : block.end].split())) for block in blocks]


def test_a_headline_without_a_full_stop_is_a_block_of_its_own():
    assert told(f"Army takes Oakton\n{PARAGRAPH}\n") == [
        ("heading", "Army takes Oakton"),
        ("paragraph", PARAGRAPH),
    ]


def test_pasted_lines_stay_apart():
    lines = ["Army raids Oakton", "Rebels attack Elmford", "Police hold Ashby"]
    assert [text for _, text in told("\n".join(lines))] == lines


@pytest.mark.parametrize("bullet", ["-", "*", "•", "1.", "2)", "–", "(a)"])
def test_bullets_are_items(bullet):
    found = told(f"What is known:\n{bullet} Army raids Oakton\n{bullet} Rebels hold Ashby")
    assert found[1:] == [("list_item", "Army raids Oakton"), ("list_item", "Rebels hold Ashby")]


def test_lines_that_a_narrow_page_broke_are_one_paragraph():
    text = (
        "Soldiers of the second brigade moved into the town of Ashby on Monday,\n"
        "residents said. They had waited for two days on the hills above Port\n"
        "Elmford, where the road to the coast begins, and met no resistance at\n"
        "all.\n\nThe ministry gave no figures."
    )
    (_, first), (_, second) = told(text)
    assert "above Port Elmford, where" in first
    assert second == "The ministry gave no figures."


def test_two_short_lines_are_not_one():
    text = "A burnt bus stood on the road in Oakton\nRebels entered Ashby on Monday."
    assert len(told(text)) == 2


def test_quoted_mail_is_unwrapped():
    text = "> Troops raided Port\n> Elmford on Monday.\n>\n> Rebels held Ash\n> by night."
    assert told(text) == [
        ("quotation", "Troops raided Port Elmford on Monday."),
        ("quotation", "Rebels held Ash by night."),
    ]


def test_cells_of_a_table_are_never_joined():
    text = (
        "| Day | Place | Who |\n|---|---|---|\n| 6 March | Oakton | army |\n7 March\tAshby\trebels"
    )
    kinds = {kind for kind, _ in told(text)}
    assert kinds == {"table_cell"}
    assert [words for _, words in told(text)][3:] == [
        "6 March", "Oakton", "army", "7 March", "Ashby", "rebels",
    ]  # fmt: skip


def test_links_under_their_heading_are_links_until_something_is_told():
    text = f"{PARAGRAPH}\n\nRelated topics:\n- Oakton\n- Ashby\n\n{PARAGRAPH}\n\n- Rebels left"
    assert [kind for kind, _ in told(text)] == [
        "paragraph", "related", "related", "related", "paragraph", "list_item",
    ]  # fmt: skip


def test_a_foot_ends_where_another_letter_begins_and_is_no_long_text():
    foot = f"{PARAGRAPH}\n\n--\nAnn Lee\nOakton office\n\nFrom: Bob Poe\n\n{PARAGRAPH}"
    kinds = [kind for kind, _ in told(foot)]
    assert kinds == ["paragraph", "credit", "credit", "credit", "byline", "paragraph"]
    long = f"{PARAGRAPH}\n\nSent from my telephone\n\n" + f"{PARAGRAPH}\n\n" * 20
    assert [kind for kind, _ in told(long)][1:] == ["credit", *["paragraph"] * 20]


def test_a_headline_may_ask_and_a_rule_may_stand_under_it():
    assert told(f"Who took Oakton?\n{PARAGRAPH}")[0] == ("heading", "Who took Oakton?")
    assert told(f"{PARAGRAPH}\n\nWho holds it\n======\n\n{PARAGRAPH}")[1][0] == "heading"
    assert told(f"{PARAGRAPH}\n\nShelling was reported from Oakton.")[1][0] == "paragraph"


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("By Ann Lee and Bob Poe in Oakton", "byline"),
        ("(Reporting by Ann Lee in Oakton; editing by Bob Poe)", "byline"),
        ("Additional reporting by Ann Lee", "byline"),
        ("Reporting by Ann Lee in Oakton; Writing by Bob Poe; Editing by Eve Moss", "byline"),
        ("Lee reported from Oakton. Bob Poe in Ashby contributed to this report.", "byline"),
        ("Ann Lee reported from Oakton.", "byline"),
        ("https://example.org/raid?x=1", "related"),
        ("View this email in your browser (https://example.org/v)", "related"),
        ("Advertisement · Scroll to continue", "related"),
        ("* * *", "navigation"),
        ("World > Africa > Elmland", "navigation"),
        ("(dpa/NAN)", "credit"),
        ("AP Photo", "credit"),
        ("From: Ann Lee <ann@example.org>", "byline"),
        ("Photo: Ann Lee/Example", "credit"),
        ("(AP Photo/Ann Lee)", "credit"),
        ("© 2019 Example News", "credit"),
        ("A burnt bus in Oakton, 2012. Getty Images", "caption"),
        ("Soldiers rest in Oakton on 3 May 2016 (Ann Lee/AFP)", "caption"),
        ("Read more: Oakton falls to the rebels", "related"),
        ("RELATED STORIES", "related"),
        ("Advertisement", "related"),
        ("Home World Africa Politics Sport", "navigation"),
        ("18:40 Friday 10 March", "stamp"),
        ("Published: 10 March 2023, 09:12 GMT", "stamp"),
        ("2 hours ago", "stamp"),
        ("On Mon, 6 Mar 2023 at 10:11, Ann Lee <ann@example.org> wrote:", "stamp"),
    ],
)
def test_lines_that_tell_nothing_are_known(line, kind):
    assert told(f"{PARAGRAPH}\n\n{line}\n\n{PARAGRAPH}")[1][0] == kind


@pytest.mark.parametrize(
    "line",
    [
        "By Tuesday the army had taken Oakton.",
        "By Tuesday Oakton Had Fallen",
        "Watch towers near Oakton burned all night.",
        "Related clashes were reported in Ashby.",
        "Police arrested 18 people at 18:40 on Friday.",
        "Image of a town at war",
        "On Monday, Ann Lee wrote: the town is lost.",
    ],
)
def test_sentences_are_not_taken_for_such_lines(line):
    assert told(f"{PARAGRAPH}\n\n{line}\n\n{PARAGRAPH}")[1][0] in {"paragraph", "heading"}


@pytest.mark.parametrize(
    "words",
    [
        "OAKTON, March 6 (Wire) -",
        "OAKTON, Elmland (Wire) —",
        "Oakton [Elmland], March 6 (Wire):",
        "Oakton [Elmland], March 6 :",
        "OAKTON [Elmland] (Wire) -",
        "Oakton (Wire) –",
        "PORT ASHBY and OAKTON, Elmland –",
        "Oakton, 3 September 2024:",
        "OAKTON --",
        "Oakton —",
        "March 8, 2024 –",
        # an agency after the day, a report that another prints, and many towns
        "Ashby (Elmland), 2 Aug (Wire) -",
        "Oakton — Ashby (Elmland), 2 Aug (Wire) -",
        "OAKTON — Port Ashby, 3 September 2024:",
        "OAKTON, PORT-au-ASHBY, ELM BAY, ST. ANN, LES ORMES, WEST END, NORTH END –",
    ],
)
def test_a_dateline_is_no_part_of_its_sentence(words):
    text = f"{words} Soldiers raided Ashby on Monday."
    assert told(text) == [("dateline", words), ("paragraph", "Soldiers raided Ashby on Monday.")]


@pytest.mark.parametrize(
    "text",
    [
        "Oakton - the old port - fell on Monday.",
        "Oakton, a port: it fell on Monday.",
        "The army — The Hague says — raided Ashby.",
        "Ministers said: Oakton has fallen.",
        "In Oakton, March 6 – a Monday – was quiet.",
        "Two men died in Ashby (Elmland), 2 of them (Wire) - said police - on Monday.",
    ],
)
def test_a_sentence_is_no_dateline(text):
    assert dateline(text, 0, len(text)) is None


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("NAIROBI — Goma (Congo), 2 Aug (Wire) - Rebels took a town.", "Rebels"),
        ("BAMAKO — Ansar Dine (AD): the group said it took a town.", "Ansar"),
        ("ABUJA — Boko Haram (BH): the group said it took a town.", "Boko"),
    ],
)
def test_a_second_dateline_names_a_day(text, first):
    found = dateline(text, 0, len(text))
    assert found is not None
    assert text[found.end :].lstrip().startswith(first)


def test_a_dateline_stands_in_the_paragraph_of_its_sentence():
    article = read_text(f"Army takes Oakton\n\nOAKTON (Wire) - {PARAGRAPH}")
    analysis = analyse(article)
    assert len(analysis.blocks) == 3
    assert len(analysis.paragraphs) == 2


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("in \u200eOakton\u200f on", "in  Oakton  on"),
        ("Oak\u00adton fell", "Oakton  fell"),
        ("Oakton\u200b fell", "Oakton  fell"),
        ("\u2067Oakton\u2069.", " Oakton ."),
        ("#Oakton fell", " Oakton fell"),
        ("**Oakton** and _Ashby_", "  Oakton   and  Ashby "),
        ("[Oakton](https://x.org) fell [1]", " Oakton                 fell    "),
        ("a_b_c and 2*3*4", "a_b_c and 2*3*4"),
    ],
)
def test_what_nobody_sees_is_not_read(text, plain):
    assert plain_text(text, blocks_of(text)) == plain


def test_capitals_are_read_as_a_headline_is():
    text = "ELM TROOPS RAIDED OAKTON ON MONDAY. ISIS SHELLED O'ASHBY, SAID THE UN."
    plain = "Elm Troops Raided Oakton on Monday. ISIS Shelled O'ashby, said the UN."
    assert plain_text(text, blocks_of(text)) == plain
    for quiet in (
        "ISIS, UNICEF, USA",
        "OAKTON, Elmland (Wire) - The UN left.",
    ):
        assert plain_text(quiet, blocks_of(quiet)) == quiet


def test_joiners_stay_in_words_of_other_scripts():
    text = "می\u200cگوید"
    assert plain_text(text, blocks_of(text)) == text


def test_words_keep_their_places_whatever_is_hidden_between_them():
    text = "Soldiers \u200e of\r\n  the  brigade raided\u200b Ashby."
    analysis = analyse(read_text(text))
    assert [text[t.start : t.end] for t in analysis.tokens] == [t.text for t in analysis.tokens]
    (sentence,) = analysis.sentences
    assert text[sentence.start : sentence.end] == text


def test_no_entity_crosses_a_line():
    analysis = analyse(read_text("Rebels enter Wad Ashby\nThe Rapid Elm Forces said so on Monday."))
    end = analysis.blocks[0].end
    assert not [e for e in analysis.entities if e.start < end < e.end]


def test_long_lines_are_cut_in_time():
    for text in ("a" * 200_000, "A " * 100_000, "| " * 50_000, "- " * 50_000, "\u200b" * 100_000,
                 "**" * 50_000, "[" * 100_000, "(reporting by " * 10_000):  # fmt: skip
        assert len(plain_text(text, blocks_of(text))) == len(text)


def test_no_actor_takes_the_end_of_the_line_before(gazetteer):
    from mapgen.actors import find_mentions, load_actors

    text = (
        "Elm army loses bases in Port Ashby\nThe Rapid Elm Forces (REF) captured the bridge on "
        "Monday. The Rapid Elm Forces attacked the market."
    )
    analysis = text_of(analyse(read_text(text)))
    mentions = find_mentions(load_actors(), analysis, gazetteer.demonym, gazetteer.lookup)
    assert "Rapid Elm Forces" in {m.surface.removeprefix("The ") for m in mentions}
    assert not [m for m in mentions if "Ashby" in m.surface]


@pytest.mark.parametrize(
    "mark",
    ["\u200b", "\u200c", "\u200d", "\u200e", "\u200f", "\u2060", "\u2066", "\u2069", "\u202a",
     "\u202c", "\u00ad", "\ufeff"],
)  # fmt: skip
def test_quotes_keep_the_marks_that_nobody_sees_and_hide_no_name(mark, config):

    text = (
        f"Soldiers{mark} raided {mark}Kirkuk{mark} on Monday. Rebels shelled Mo{mark}sul. "
        f"Police raided Tuz{mark} Khurmatu."
    )
    document = mapped(text, config, "2023-03-10")
    marks = {mark_.title: mark_ for mark_ in document.marks}
    assert set(marks) >= {"Kirkuk", "Mosul", "Tuz Khurmatu"}
    sentences = text.split(". ")
    for title, said in zip(("Kirkuk", "Mosul", "Tuz Khurmatu"), sentences, strict=True):
        claim = marks[title].claims[0]
        assert claim.role != "mentioned"
        (cited, *_) = claim.citations
        assert cited.quote.rstrip(".") == said.rstrip(".")
        assert text[cited.start : cited.end] == cited.quote
