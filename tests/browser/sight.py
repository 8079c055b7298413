"""What an opening view shows: how much of the story, how widely, and nothing cut or nameless."""

from typing import Any

__all__ = ["LARGEST", "SCREENS", "SPAN", "measured"]

SCREENS = {(1440, 900): 0.70, (820, 1180): 0.70, (390, 844): 0.60}
SPAN = 0.2  # of the map, that the middle 70 % of the marks take at least
LARGEST = 1_200_000  # bytes of any one-article page
SEEN = """async ([wide, high]) => {
  // The map refits when its box has the new size; then one drawing, in this very step.
  const box = mapgen.map.getContainer();
  const frame = () => new Promise((next) => requestAnimationFrame(next));
  const old = () => innerWidth !== wide || innerHeight !== high ||
    mapgen.map.getSize().x !== box.clientWidth || mapgen.map.getSize().y !== box.clientHeight;
  do { await frame(); await frame(); } while (old());
  mapgen.scene.now();
  const wrap = document.getElementById("map-wrap").getBoundingClientRect();
  const free = { left: wrap.left, top: wrap.top, right: wrap.right, bottom: wrap.bottom };
  const inset = mapgen.layout.insets();
  free.left += inset.left; free.top += inset.top;
  free.right -= inset.right; free.bottom -= inset.bottom;
  const over = [...document.querySelectorAll(
    "#panel, #card:not([hidden]), .zoom, .inset:not(.useless), .chip-edge," +
    "#timeline:not([hidden])")]
    .map((node) => node.getBoundingClientRect()).filter((box) => box.width);
  const at = mapgen.geo.frame(mapgen.map), [l, t] = mapgen.scene.sight();
  let all = 0, seen = 0;
  const xs = [], ys = [];
  for (const mark of mapgen.data.marks.filter((one) => !one.hidden)) {
    const [mx, my] = mapgen.geo.spot(mark);
    const x = at.x(mx) - l + wrap.left, y = at.y(my) - t + wrap.top;
    const weight = mapgen.data.frame.weights[mark.id] ?? 1;
    const within = x > free.left && x < free.right && y > free.top && y < free.bottom;
    const covered = over.some((b) => x > b.left && x < b.right && y > b.top && y < b.bottom);
    all += weight;
    if (within && !covered) seen += weight;
    xs.push(x); ys.push(y);
  }
  const span = (list, room) => {
    list.sort((a, b) => a - b);
    const cut = Math.floor(list.length * 0.15);
    return (list[list.length - 1 - cut] - list[cut]) / room;
  };
  const foot = wrap.bottom - inset.bottom;
  const cut = [...document.querySelectorAll("svg.marks .letters > text")].filter((node) => {
    const box = node.getBoundingClientRect();
    const beside = box.right < wrap.left || box.left > wrap.right;
    return !beside && box.top < foot - 3 && box.bottom > foot + 3;
  }).map((node) => node.textContent);
  const mute = [...document.querySelectorAll(".chip-edge")].filter((chip) =>
    !chip.querySelector("bdi")?.textContent.match(/\\p{L}{2}/u)).length;
  return { share: all ? seen / all : 1, zoom: mapgen.map.getZoom(), marks: xs.length, cut, mute,
    span: Math.max(span(xs, free.right - free.left), span(ys, free.bottom - free.top)) };
}"""


def measured(page: Any, size: tuple[int, int]) -> dict[str, Any]:
    """Return what the page's opening view holds on a screen of this size.

    `share` is of the story's weight, `span` of the map's longer use by the middle 70 % of the
    marks; `cut` are names of the ground that the sheet cuts, `mute` the chips without a name.
    """
    page.set_viewport_size({"width": size[0], "height": size[1]})
    seen: dict[str, Any] = page.evaluate(SEEN, list(size))
    return seen
