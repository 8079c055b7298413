"""The further spellings of its places that a map holds for its search."""

from dataclasses import replace
from types import ModuleType

import pytest

from mapgen.gazetteer import Gazetteer
from mapgen.spellings import with_spellings

FORMS = {
    "gn:1": ("kharkiv", "kharkov", "kharkov city", "xarkiv", "харьков", "خاركيف", "bهghdad", "of"),
}


@pytest.fixture(scope="module")
def stories() -> ModuleType:
    from importlib import util
    from pathlib import Path

    path = Path(__file__).parent / "render" / "story_document.py"
    spec = util.spec_from_file_location("story_document", path)
    assert spec is not None
    assert spec.loader is not None
    module = util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_a_mark_holds_what_its_title_and_names_do_not(stories: ModuleType) -> None:
    document = stories.story_document("front")
    first = replace(document.marks[0], place_id="gn:1", title="Kharkiv", names=(("ar", "خاركيف"),))
    made = with_spellings(
        replace(document, marks=(first, *document.marks[1:])), lambda key: FORMS.get(key, ())
    )
    assert made.marks[0].spellings == ("xarkiv", "kharkov", "city")
    assert {mark.spellings for mark in made.marks[1:]} == {()}


def test_the_gazetteer_tells_every_form_of_a_place(gazetteer: Gazetteer) -> None:
    (place, *_) = gazetteer.lookup("Khanaqin")
    forms = gazetteer.spellings(place.id)
    assert {"khanaqin", "khanikin", "xaneqin"} <= set(forms)
    assert all(place.id in {one.id for one in gazetteer.lookup(form)} for form in forms[:5])
    assert gazetteer.spellings("gn:0") == ()
