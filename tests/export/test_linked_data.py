"""The JSON-LD formats, expanded by a JSON-LD processor without a network.

`contexts/` holds the terms we use of the official contexts, with the meanings they have there, so
that a term the processor drops is a term we made up.
"""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from mapgen.export import export
from mapgen.export.jsonld import MOST, news_article
from mapgen.export.lpf import CONTEXT

CONTEXTS = {
    CONTEXT: "linked-places.jsonld",
    "http://www.w3.org/ns/anno.jsonld": "anno.jsonld",
}
OA = "http://www.w3.org/ns/oa#"
LPO = "http://linkedpasts.org/ontology/lpo_latest.ttl#"
SCHEMA = "https://schema.org/"


@pytest.fixture(scope="module")
def expand():
    """Return a function that expands JSON-LD and lists the members it had to drop."""
    jsonld = pytest.importorskip("pyld.jsonld")

    def load(url, _options):
        if url == "https://schema.org":
            document = {"@context": {"@vocab": SCHEMA, "url": {"@type": "@id"}}}
        else:
            path = Path(__file__).parent / "contexts" / CONTEXTS[url]
            document = json.loads(path.read_text("utf-8"))
        return {"contextUrl": None, "documentUrl": url, "document": document}

    def run(text):
        return jsonld.expand(json.loads(text), {"documentLoader": load})

    return run


def members(node):
    """Yield the names of all members, at any depth."""
    if isinstance(node, dict):
        yield from node
        node = list(node.values())
    if isinstance(node, list):
        for item in node:
            yield from members(item)


def test_linked_places_expand_to_marks_with_names_and_times(sample, expand):
    (collection,) = expand(export(sample, "lpf"))
    features = collection[f"{LPO}hasFeature"]
    assert [node["@id"].rsplit(":", 1)[1] for node in features] == [m.id for m in sample.marks]
    first = features[0]
    names = [item[f"{LPO}toponym"][0]["@value"] for item in first[f"{LPO}name_attestation"]]
    assert names == ["Valga", "Valka", "Валга"]
    (span,) = first[f"{LPO}when"][0][f"{LPO}timespan"]
    assert span[f"{LPO}has_start"][0][f"{LPO}in"][0]["@value"] == "2024-06-03"


def test_linked_places_use_no_term_of_our_own_but_the_ids(sample, expand):
    written = set(members(json.loads(export(sample, "lpf"))))
    known = set(
        json.loads((Path(__file__).parent / "contexts/linked-places.jsonld").read_text())[
            "@context"
        ]
    )
    assert written - known == {"@context", "@id", "mark_id", "claim_id", "summary"}


def test_certainty_is_one_of_three_words_and_follows_the_form(sample):
    features = json.loads(export(sample, "lpf"))["features"]
    sure = {f["properties"]["mark_id"]: (f["geometry"] or {}).get("certainty") for f in features}
    assert sure == {"m1": "certain", "m2": "less-certain", "m3": "uncertain",
                    "m4": "uncertain", "m5": "uncertain", "m6": None}  # fmt: skip


def test_a_denied_claim_gives_a_place_no_date(sample):
    mark = replace(sample.marks[0], claims=(replace(sample.marks[0].claims[0], negated=True),))
    (feature,) = json.loads(export(replace(sample, marks=(mark,)), "lpf"))["features"]
    assert "when" not in feature


def test_annotations_expand_to_quotes_and_offsets(sample, expand):
    (page,) = expand(export(sample, "annotations"))
    (ordered,) = page["https://www.w3.org/ns/activitystreams#items".replace("https", "http")]
    notes = ordered["@list"]
    assert len(notes) == 9
    target = notes[0][f"{OA}hasTarget"][0]
    quote, position = target[f"{OA}hasSelector"]
    cited = sample.marks[0].claims[0].citations[0]
    assert quote[f"{OA}exact"][0]["@value"] == cited.quote
    assert position[f"{OA}start"][0]["@value"] == cited.start
    assert position[f"{OA}end"][0]["@value"] == cited.end
    assert target[f"{OA}hasSource"][0]["@id"] == "https://example.org/valga"


def test_annotations_use_no_term_of_our_own(sample):
    written = set(members(json.loads(export(sample, "annotations"))))
    known = set(
        json.loads((Path(__file__).parent / "contexts/anno.jsonld").read_text())["@context"]
    )
    assert written - known == {"@context"}


def test_offsets_of_annotations_find_the_quote_in_the_article(sample):
    text = (Path(__file__).parents[1] / "golden" / "sample.txt").read_text("utf-8")
    for item in json.loads(export(sample, "annotations"))["items"]:
        quote, position = item["target"]["selector"]
        assert text[position["start"] : position["end"]] == quote["exact"]


def test_prefix_and_suffix_are_given_when_the_map_has_the_text(sample):
    text = (Path(__file__).parents[1] / "golden" / "sample.txt").read_text("utf-8")
    full = replace(sample, articles=(replace(sample.articles[0], text=text),))
    for item in json.loads(export(full, "annotations"))["items"]:
        quote = item["target"]["selector"][0]
        assert quote["prefix"] + quote["exact"] + quote["suffix"] in text


def test_the_page_describes_its_article_by_content_not_by_where_it_was_filed(sample, expand):
    text = news_article(sample)
    (article,) = expand(text)
    assert article["@type"] == [f"{SCHEMA}NewsArticle"]
    places = article[f"{SCHEMA}contentLocation"]
    names = [place[f"{SCHEMA}name"][0]["@value"] for place in places]
    # A county that the article says nobody entered is not where its story happens.
    assert names == [mark.title for mark in sample.marks if mark.id != "m3"]
    assert "locationCreated" not in text
    assert "dateline" not in text


def test_an_area_is_a_box_to_schema_org_never_a_point(sample):
    places = json.loads(news_article(sample))["@graph"][0]["contentLocation"]
    kinds = [place.get("geo", {}).get("@type") for place in places]
    assert kinds == ["GeoCoordinates", "GeoShape", "GeoShape", "GeoShape", None]


def test_the_json_ld_of_a_hostile_article_holds_no_markup(sample):
    title = "</script><script>alert(1)</script>\u2028"
    hostile = replace(
        sample, articles=(replace(sample.articles[0], title=title, url="javascript:alert(1)"),)
    )
    text = news_article(hostile)
    assert not set(text) & set("<>&\u2028")
    assert json.loads(text)["@graph"][0]["headline"] == title
    assert "javascript" not in text


def test_an_article_of_very_many_places_is_described_by_those_it_says_most_of(sample):
    few = replace(sample.marks[0], claims=sample.marks[0].claims[:1])
    more = replace(few, id="most", claims=few.claims * 3)
    marks = (*(replace(few, id=f"x{n}") for n in range(MOST + 50)), more)
    places = json.loads(news_article(replace(sample, marks=marks)))["@graph"][0]["contentLocation"]
    assert [place["identifier"] for place in places] == [
        *(f"x{n}" for n in range(MOST - 1)),
        "most",
    ]
