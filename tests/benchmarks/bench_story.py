"""Where an article's time goes: python tests/benchmarks/bench_story.py [--profile]

The reference stories of `tests/render/stories` are mapped and rendered three times; printed are
the processor milliseconds an article of the last round, stage by stage, beside the bare language
model on the same texts. `--profile` adds the functions that cost most.
"""

import cProfile
import functools
import pstats
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1] / "render"))

from reference_stories import REFERENCE_STORIES

from mapgen.config import load_config
from mapgen.export.geojson import compact_geojson, rounded
from mapgen.export.jsonld import news_article
from mapgen.pages import page_of
from mapgen.pipeline import Tools, find_places, map_article, open_tools
from mapgen.read import read_text
from mapgen.render.basemap import basemap_of
from mapgen.render.frame import frame_of
from mapgen.render.html import to_html
from mapgen.render.symbols import symbols_for
from mapgen.text.analyse import _load

ROUNDS = 3


def texts() -> list[str]:
    """Return the stories, one text an article."""
    return [path.read_text("utf-8") for paths in REFERENCE_STORIES.values() for path in paths]


def measure(tools: Tools) -> tuple[Counter[str], Counter[str]]:
    """Return the milliseconds of each stage, and kilobytes of what was made, over all stories."""
    spent: Counter[str] = Counter()
    sizes: Counter[str] = Counter()

    def timed(stage: str, make: Callable[[], Any]) -> Any:
        start = time.process_time()
        made = make()
        spent[stage] += 1000 * (time.process_time() - start)
        return made

    model = _load(tools.config.model)
    for text in texts():
        timed("model alone", lambda text=text: model(text))
        article = read_text(text)
        timed("places (model in it)", lambda article=article: find_places(article, tools))
        document = timed("map (places in it)", lambda article=article: map_article(article, tools))
        page = timed("page (all below)", lambda document=document: page_of(document))
        sizes["page"] += len(page.encode()) // 1000
        document = timed("  rounded", lambda document=document: rounded(document))
        timed("  frame", lambda document=document: frame_of(document))
        ground = timed("  basemap", lambda document=document: basemap_of(document))
        symbols = timed("  symbols", lambda document=document: symbols_for(document))
        geojson = timed("  GeoJSON", lambda document=document: compact_geojson(document))
        jsonld = timed("  JSON-LD", lambda document=document: news_article(document))
        write = functools.partial(
            to_html, basemap=ground, symbols=symbols, geojson=geojson, jsonld=jsonld
        )
        timed("  HTML", lambda document=document, write=write: write(document))
    return spent, sizes


def main(profile: bool) -> None:
    """Print the last round's table."""
    count = len(texts())
    with open_tools(load_config()) as tools:
        for _ in range(ROUNDS - 1):
            measure(tools)
        watch = cProfile.Profile()
        if profile:
            watch.enable()
        spent, sizes = measure(tools)
        watch.disable()
    print(f"{count} articles, processor ms an article, round {ROUNDS}")
    for stage, ms in spent.items():
        print(f"  {stage:24} {ms / count:7.1f}")
    whole = spent["map (places in it)"] + spent["page (all below)"]
    print(f"  article to page: {whole / spent['model alone']:.1f} x the bare model")
    print(f"  pages: {sizes['page'] / count:.0f} kB on average")
    if profile:
        pstats.Stats(watch).sort_stats("tottime").print_stats(45)


if __name__ == "__main__":
    main("--profile" in sys.argv[1:])
