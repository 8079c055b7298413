"""One army is one actor, whatever articles call it; and whoever a person says is one."""

import pytest

import mapgen
from mapgen.actors import identity_of, load_actors
from mapgen.corpus.events import event_rows
from mapgen.errors import UsageError
from mapgen.export.columns import claim_rows
from mapgen.model import Actor


def actor(name, side="mali", kind="army", identity=""):
    return Actor(id=identity or name.lower().replace(" ", "-"), name=name, side=side, kind=kind)


@pytest.mark.parametrize(
    "name",
    ["Malian army", "Malian troops", "Malian soldiers", "Malian soldier", "Malian military",
     "Mali's army", "Mali’s armed forces", "Malian government troops", "Malian national army",
     "Malian army troops"],
)  # fmt: skip
def test_a_states_army_is_one_under_all_its_names(name):
    assert identity_of(actor(name)) == "mali-army"
    assert identity_of(actor("Malian Armed Forces", identity="malian-armed-forces")) == "mali-army"


@pytest.mark.parametrize(
    "other",
    [
        actor("Malian police", kind="police"),
        actor("Malian forces"),  # any of them
        actor("Malian security forces", kind="security forces"),
        actor("Malian special forces", kind="special operations"),
        actor("Malian 33rd brigade"),
        actor("Malian air force", kind="air force"),
        actor("Malian junta", kind="government"),
        actor("Malian army helicopters", kind="air force"),
        actor("Russian troops", side="russia"),
        actor("army", side="security"),  # nobody says whose
        actor("Azawad army", side="azawad-army", kind="armed force"),
        actor("JNIM", side="jnim", kind="armed group"),
        actor("IRGC", side="iran", identity="islamic-revolutionary-guard-corps"),
        actor("former Malian soldiers"),
    ],
    ids=lambda one: one.name,
)
def test_other_forces_are_not_it(other):
    assert identity_of(other) != "mali-army"
    assert identity_of(other) in {other.id, "russia-army"}


def test_what_a_person_says_wins(tmp_path):
    path = tmp_path / "ours.toml"
    path.write_text(
        '[[identity]]\nid = "sahel-army"\nactors = ["Malian army", "burkina-army"]\n'
        '[[identity]]\nid = "guard"\nactors = ["Malian soldiers"]\n'
    )
    book = load_actors(path)
    assert identity_of(actor("Malian army"), book) == "sahel-army"
    assert identity_of(actor("Anything", identity="burkina-army"), book) == "sahel-army"
    assert identity_of(actor("Malian soldiers"), book) == "guard"
    assert identity_of(actor("Malian troops"), book) == "mali-army"
    later = tmp_path / "later.toml"
    later.write_text('[[identity]]\nid = "army"\nactors = ["malian-army"]\n')
    assert identity_of(actor("Malian army"), load_actors(path, later)) == "army"


@pytest.mark.parametrize(
    ("text", "match"),
    [
        ('[[identity]]\nid = "a"\n', "identity.actors: missing"),
        ('[[identity]]\nid = "A b"\nactors = ["x"]\n', "is no id"),
        ('[[identity]]\nid = "a"\nactors = ["x"]\n[[identity]]\nid = "b"\nactors = ["X"]\n', "'a'"),
    ],
)
def test_a_wrong_identity_is_told(tmp_path, text, match):
    path = tmp_path / "ours.toml"
    path.write_text(text)
    with pytest.raises(UsageError, match=match):
        load_actors(path)


def test_one_army_is_one_actor_of_an_event(config):
    texts = (
        "The Malian army shelled the town of Ber on Monday.",
        "Malian troops shelled the town of Ber on Monday, residents said.",
        "Mali's soldiers and the police shelled Ber on Monday.",
    )
    rows = []
    for n, text in enumerate(texts):
        article = mapgen.read_text(text, published="2024-05-08")
        rows += claim_rows(mapgen.build_map(article, config=config), f"a{n}")
    linked = {f"{row['article_id']}#{row['claim_id']}": "e" for row in rows if row["actors"]}
    (event,) = event_rows(rows, linked, {})
    assert event["actor_ids"][0] == "mali-army"
    assert event["actors"][0] == "Malian army"
    assert not {"Malian troops", "Mali's soldiers"} & set(event["actors"])
    assert any(name.startswith("Mali's") for row in rows for name in row["actors"])
