"""A map that is moved: what is drawn stays while it reaches, and no end of it comes into view."""

from typing import Any

# Moves the map by so many pixels; then whether the areas that are there are the very same, and
# whether ground and areas reach beyond the view on all sides.
MOVED = """async ([dx, dy]) => {
  const frame = () => new Promise((next) => requestAnimationFrame(next));
  mapgen.scene.now();
  const before = document.querySelector("svg.areas .area");
  mapgen.map.panBy([dx, dy], { animate: false });
  await frame(); await frame();
  const wrap = document.getElementById("map-wrap").getBoundingClientRect();
  const over = (node) => { const b = node.getBoundingClientRect();
    return b.left <= wrap.left && b.top <= wrap.top && b.right >= wrap.right &&
      b.bottom >= wrap.bottom; };
  return [before.isConnected,
    ["svg.areas", "canvas.ground"].every((name) => over(document.querySelector(name)))]; }"""
# Whether the ground reaches further than it has to: more of it is drawn ahead.
AHEAD = """() => { const wrap = document.getElementById("map-wrap").getBoundingClientRect();
  const b = document.querySelector("canvas.ground").getBoundingClientRect();
  return b.right - wrap.right > 0.3 * wrap.width; }"""
# The ground's colours on a grid over the view, and the same drawn at once.
SAME = """() => { const canvas = document.querySelector("canvas.ground");
  const read = () => { const b = canvas.getBoundingClientRect(), ratio = canvas.width / b.width;
    const wrap = document.getElementById("map-wrap").getBoundingClientRect(), found = [];
    const copy = Object.assign(document.createElement("canvas"),
      { width: canvas.width, height: canvas.height });
    const pen = copy.getContext("2d", { willReadFrequently: true });
    pen.drawImage(canvas, 0, 0);
    const data = pen.getImageData(0, 0, canvas.width, canvas.height).data;
    for (let x = 3; x < wrap.width; x += 7) for (let y = 3; y < wrap.height; y += 7) {
      const px = Math.round((wrap.left + x - b.left) * ratio);
      const py = Math.round((wrap.top + y - b.top) * ratio);
      found.push(...data.slice(4 * (py * canvas.width + px), 4 * (py * canvas.width + px) + 3)); }
    return found; };
  const ahead = read();
  mapgen.scene.request(true); mapgen.scene.now();
  const anew = read();
  return [ahead.length, ahead.filter((one, n) => Math.abs(one - anew[n]) > 40).length]; }"""


def test_a_little_way_changes_no_area(open_page: Any, sample_html: str) -> None:
    page = open_page(sample_html)
    assert page.evaluate(MOVED, [120, 40]) == [True, True]


def test_a_long_way_shows_no_end_of_what_is_drawn(open_page: Any, sample_html: str) -> None:
    page = open_page(sample_html)
    assert page.evaluate(MOVED, [2500, 0])[1]


def test_what_is_drawn_ahead_is_what_is_drawn_at_once(
    open_page: Any, sample: Any, until: Any
) -> None:
    from mapgen.pages import page_of

    page = open_page(page_of(sample.sample_document()))
    assert page.evaluate(MOVED, [300, 0])[1]
    until(page, f"({AHEAD})()")
    read, other = page.evaluate(SAME)
    assert read > 10_000
    assert other < read / 1000
