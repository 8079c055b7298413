"""Measure how work grows with length: python tests/benchmarks/linear.py [PATTERN]...

Each pattern is read, mapped, drawn and written as GeoJSON at n and at 2 n; printed are the
processor time of both, their ratio, and the peak memory so far. The exit code is 1 when twice the
length costs more than 2.6 times the time, or memory passes 1 GB. Also called by a slow test.
"""

import gc
import resource
import sys
import time
from collections.abc import Callable

from mapgen.config import load_config
from mapgen.errors import MapgenError
from mapgen.export.geojson import compact_geojson
from mapgen.pipeline import Tools, map_article, open_tools
from mapgen.publish import page
from mapgen.read import Raw, article_of

RATIO, MEMORY_MB = 2.6, 1_000.0
LEAST_S = 0.25  # below this a ratio says nothing
NEWS = "Soldiers reached Pokhara on Monday. "


def _named(number: int) -> str:
    """Return a name that no other number has, in letters that a language could have."""
    name = ""
    while number or not name:
        number, syllable = divmod(number, 75)
        name += "bdgklmnprstvzhj"[syllable // 5] + "aeiou"[syllable % 5]
    return f"K{name}ra".capitalize()


def _page(inner: str) -> str:
    return f"<html><body><article><h1>Pokhara</h1><p>{NEWS * 6}</p>{inner}</article></body></html>"


TEXTS: dict[str, Callable[[int], str]] = {
    "commas": lambda n: "," * n,
    "opening brackets": lambda n: "(" * n,
    "brackets in pairs": lambda n: "()" * (n // 2),
    "quotes": lambda n: '"' * n,
    "curly quotes": lambda n: "“x” " * (n // 4),
    "hyphens": lambda n: "a-" * (n // 2),
    "dashes": lambda n: "a — " * (n // 4),
    "capitals": lambda n: "A " * (n // 2),
    "capitals in one": lambda n: "A" * n,
    "capitalised words": lambda n: "Gor " * (n // 4),
    "different names": lambda n: (
        NEWS + "".join(f"They left {_named(i)} for Pokhara. " for i in range(n // 32))
    ),
    "different names in a list": lambda n: (
        NEWS
        + "".join(
            f"They left {', '.join(_named(16 * i + j) for j in range(16))} on Monday. "
            for i in range(n // 165)
        )
    ),
    "digits": lambda n: NEWS + "7" * n,
    "numbers": lambda n: NEWS + " ".join(f"{i},5" for i in range(n // 6)),
    "days": lambda n: "4 May 2021 " * (n // 11),
    "and X": lambda n: "and Xan " * (n // 8),
    "A and B": lambda n: "Gorkha and Pokhara, " * (n // 20),
    "spaces": lambda n: " " * n + "Gorkha",
    "line ends": lambda n: "\n" * n + "Gorkha",
    "one long word": lambda n: "x" * n,
    "long words": lambda n: ("y" * 200 + " ") * (n // 201),
    "full stops": lambda n: "a. " * (n // 3),
    "sentences": lambda n: NEWS * (n // len(NEWS)),
    "paragraphs": lambda n: (NEWS + "\n\n") * (n // (len(NEWS) + 2)),
    "short lines": lambda n: "Gorkha\n" * (n // 7),
    "list items": lambda n: "- Gorkha\n" * (n // 9),
    "Arabic": lambda n: "وصل الجنود الى الموصل يوم الاثنين. " * (n // 35),
    "combining marks": lambda n: "a" + "\u0301" * n,
    "addresses": lambda n: "https://example.org/a/b?c=d " * (n // 28),
    "said": lambda n: "he said that " * (n // 13),
    "days joined": lambda n: "1 May and 2 May and " * (n // 20),
    "days of a list": lambda n: "3 and " * (n // 6) + "4 May 2021 in Gorkha.",
    "counts": lambda n: "Rebels killed 12 soldiers and 3 in Gorkha, " * (n // 43),
    "quotations": lambda n: "“Rebels took Gorkha,” said the army. " * (n // 37),
    "an open quotation": lambda n: "“" + NEWS * (n // len(NEWS)),
    "semicolons": lambda n: "rebels took Gorkha; " * (n // 20),
    "of": lambda n: "the town of " * (n // 12) + "Gorkha.",
    "of names": lambda n: "Gorkha of " * (n // 10),
    "near": lambda n: "10 km north of Gorkha near " * (n // 27),
    "between": lambda n: "between Gorkha and " * (n // 19),
    "brackets within brackets": lambda n: "(a " * (n // 5) + ")" * (n // 5),
    "sentences in brackets": lambda n: f"({NEWS})" * (n // (len(NEWS) + 2)),
    "datelines": lambda n: f"GORKHA, 4 May 2021 (Post) - {NEWS}\n\n" * (n // 66),
    "a long table": lambda n: "Gorkha | 4 May 2021 | 12 dead\n" * (n // 30),
    "tabs": lambda n: "Gorkha\t12\tPokhara\n" * (n // 18),
    "headings": lambda n: f"# Gorkha\n\n{NEWS}\n\n" * (n // 48),
    "quoted lines": lambda n: f"> {NEWS}\n" * (n // (len(NEWS) + 3)),
    "hard line ends": lambda n: NEWS.replace(" ", "\n") * (n // len(NEWS)),
    "attacks": lambda n: (
        "Rebels attacked soldiers in Gorkha on 4 May 2021, killing 3. " * (n // 61)
    ),
    "attacks in one sentence": lambda n: "rebels attacked Gorkha and " * (n // 27),
    "attacks at different names": lambda n: (
        NEWS + "".join(f"Rebels attacked {_named(i)} on Monday. " for i in range(n // 36))
    ),
    "different forces": lambda n: "".join(
        f"The {i:x}th Hill Brigade attacked Gorkha. " for i in range(n // 40)
    ),
    "different days": lambda n: "".join(
        f"Rebels attacked Gorkha on {i % 28 + 1} May {1990 + i // 28 % 30}. "
        for i in range(n // 40)
    ),
    "pronouns": lambda n: "They left. It fell there. He said so. " * (n // 38),
    "that": lambda n: "the army that the rebels that " * (n // 30),
    "coordinates": lambda n: "27.98, 84.63 " * (n // 13),
    "grid references": lambda n: "38SMB44604840 " * (n // 14),
    "Hebrew and Latin": lambda n: "שלום Gorkha " * (n // 12),
    "marks of direction": lambda n: "\u202eGorkha\u202c\u200f " * (n // 10),
    "names with marks": lambda n: "Go\u0308r\u0301kha\u0323 " * (n // 10),
    "nothing seen": lambda n: "\u200b" * n + "Gorkha",
    "Arabic names": lambda n: "في الموصل وكركوك " * (n // 17),
    "Sorani": lambda n: "سەربازەکان گەیشتنە هەولێر. " * (n // 27),
    "Chinese": lambda n: "我们" * (n // 2),
    "pictures": lambda n: "😀 " * (n // 2),
}
"""Name -> about n code points of plain text."""

PAGES: dict[str, Callable[[int], str]] = {
    "p": lambda n: _page("<p>x</p>" * (n // 8)),
    "nested div": lambda n: _page("<div>" * (n // 11) + "x" + "</div>" * (n // 11)),
    "open tags": lambda n: _page("<b>" * (n // 3)),
    "attributes": lambda n: _page(f"<p {'a=b ' * (n // 4)}>x</p>"),
    "entities": lambda n: _page("<p>" + "&amp;" * (n // 5) + "</p>"),
    "list": lambda n: _page("<ul>" + "<li>x</li>" * (n // 10) + "</ul>"),
    "table": lambda n: _page("<table>" + "<tr><td>x</td></tr>" * (n // 19) + "</table>"),
    "captions": lambda n: _page("<figcaption>x y</figcaption>" * (n // 28)),
    "times": lambda n: _page('<time datetime="2021-05-04">x</time>' * (n // 37)),
    "breaks": lambda n: _page("<p>" + "x<br>" * (n // 5) + "</p>"),
    "links": lambda n: _page('<p>a <a href="/x">Gorkha</a> b</p>' * (n // 35)),
    "rows of names": lambda n: _page(
        "<table>" + "<tr><th>Gorkha</th><td>4 May 2021</td></tr>" * (n // 44) + "</table>"
    ),
    "tables in tables": lambda n: _page("<table><tr><td>" * (n // 30) + "x"),
    "quotations": lambda n: _page(f"<blockquote>{NEWS}</blockquote>" * (n // (len(NEWS) + 25))),
    "open lists": lambda n: _page("<ul><li>" * (n // 8)),
    "comments": lambda n: _page("<!-- x -->" * (n // 10)),
    "scripts": lambda n: _page("<script>x</script>" * (n // 18)),
    "meta": lambda n: _page('<meta name="date" content="2021-05-04">' * (n // 39)),
    "linked data": lambda n: _page(
        '<script type="application/ld+json">' + '{"a":' * (n // 10) + "</script>"
    ),
    "less than": lambda n: _page("<" * n),
    "open comments": lambda n: _page("<!-" * (n // 3)),
    "paragraphs of news": lambda n: _page(f"<p>{NEWS}</p>" * (n // (len(NEWS) + 7))),
}
"""Name -> about n code points of a page."""

SIZES = {"text": 20_000, "page": 150_000}  # twice that is below the most elements of a page


def cost(text: str, tools: Tools, *, html: bool) -> tuple[float, str]:
    """Return the processor time, in s, from bytes to the page and its data, and why it ended early.

    What is refused costs only what was done until then: its ratio says little.
    """
    gc.collect()
    start = time.process_time()
    refused = ""
    try:
        article = article_of(Raw(name="x", data=text.encode(), html=html))
        document = map_article(article, tools)
        page(document)
        compact_geojson(document)
    except MapgenError as error:
        refused = str(error)
    return time.process_time() - start, refused


def memory_mb() -> float:
    """Return the most memory that this process has had, in MB."""
    unit = 1e6 if sys.platform == "darwin" else 1e3
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit


def ratio(
    make: Callable[[int], str], size: int, tools: Tools, *, html: bool
) -> tuple[float, float, float, str]:
    """Return the processor times at `size` and twice that, their ratio, and why it was refused.

    A ratio that is too large is measured once more, for a busy machine makes one too easily.
    """
    small, large = make(size), make(2 * size)
    (once, refused), (twice, _) = cost(small, tools, html=html), cost(large, tools, html=html)
    if twice > RATIO * max(once, LEAST_S):
        once = min(once, cost(small, tools, html=html)[0])
        twice = min(twice, cost(large, tools, html=html)[0])
    return once, twice, twice / max(once, LEAST_S), refused


def main(wanted: list[str]) -> int:
    worst, ended = 0.0, []
    with open_tools(load_config()) as tools:
        cost(NEWS * 20, tools, html=False)  # everything is loaded
        for kind, patterns in (("text", TEXTS), ("page", PAGES)):
            for name, make in patterns.items():
                if wanted and name not in wanted:
                    continue
                once, twice, found, refused = ratio(make, SIZES[kind], tools, html=kind == "page")
                worst = max(worst, found)
                ended += [name] if refused else []
                print(
                    f"{kind} {name}: {once:.2f} s, {twice:.2f} s, ratio {found:.2f}, "
                    f"{memory_mb():.0f} MB{f', refused: {refused}' if refused else ''}",
                    flush=True,
                )
        if not wanted:
            huge, _ = cost(PAGES["p"](1_600_000), tools, html=True)
            print(f"page of 200,000 paragraphs: {huge:.2f} s, {memory_mb():.0f} MB")
    print(f"worst ratio {worst:.2f}, peak memory {memory_mb():.0f} MB; refused: {ended or 'none'}")
    return int(worst > RATIO or memory_mb() > MEMORY_MB or bool(ended))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
