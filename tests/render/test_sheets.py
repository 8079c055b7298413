"""The page's style sheets: small, and without rules for what no page has."""

from mapgen.render.sheets import leaflet_file, page_css


def test_leaflets_panes_are_kept_and_its_controls_left_out():
    css = page_css()
    assert ".leaflet-pane" in css
    assert ".leaflet-grab" in css
    assert ".leaflet-popup" not in css
    assert ".leaflet-bar" not in css
    assert css.count("{") == css.count("}")


def test_no_sheet_links_to_a_file():
    assert "url(" not in leaflet_file("leaflet.css").replace("url(#", "")
    assert "/*" not in page_css()
