"""A district of which the outline is known is drawn by it, pointed at its town."""

from mapgen.areas import opened_areas
from mapgen.gazetteer import Gazetteer
from mapgen.locate.atlas import Atlas
from mapgen.locate.named_place import show_place
from mapgen.locate.setting import Named
from mapgen.model import Resolution, Toponym
from mapgen.resolve.seats import seated
from tests.articles import resolved


def test_a_district_is_its_outline_around_its_town(gazetteer: Gazetteer) -> None:
    name = "Nad Ali"
    unit = next(p for p in gazetteer.lookup(name) if p.feature == "A.ADM2")
    toponym = Toponym(start=0, end=len(name), surface=name)
    one = seated(Resolution(toponym=toponym, place=unit, score=0.9, reason=""), gazetteer.lookup)
    assert one.place is not None
    named = Named(resolution=one, place=one.place, start=0, end=len(name), sentence=0)
    shown = show_place(named, Atlas(opened_areas()))
    assert (shown.form, shown.radius_km, shown.anchor) == ("region", None, one.place.point)


def test_a_place_known_only_by_its_unit_is_drawn_by_that_outline(gazetteer: Gazetteer) -> None:
    text = "Gunmen raided Dankebe village in Kankara Local Government Area, Nigeria, on Monday."
    inner, outer = resolved(gazetteer, text)[:2]
    assert inner.place is not None
    assert inner.place.within is not None
    assert outer.place is not None
    assert inner.place.within.id == outer.place.id
    atlas = Atlas(opened_areas())
    name = inner.toponym
    named = Named(resolution=inner, place=inner.place, start=name.start, end=name.end, sentence=0)
    shown = show_place(named, atlas)
    assert (shown.form, shown.approximate, shown.title) == ("vague", True, "Dankebe")
    assert shown.words == "at an unknown place in Kankara"
    assert shown.shape is not None
    assert shown.shape() == atlas.polygon(outer.place)
