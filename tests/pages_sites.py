"""Pages as kinds of site make them: the boxes around an article are known by their names."""

from tests.pages import LAST, LEAD, MORE

_P = f"<p>{LEAD}</p><p>{MORE}</p><p>{LAST}</p>"
_ABOUT = '"@type":"NewsArticle","headline":"Army raids Ashby","datePublished":"2023-03-07T05:00Z"'


def _page(body: str, head: str = "", title: str = "Army raids Ashby") -> str:
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>{head}'
        f"</head><body>{body}</body></html>"
    )


def _ld(words: str) -> str:
    return f'<script type="application/ld+json">{{"@context":"http://schema.org",{words}}}</script>'


MOBILE = _page(
    "<amp-consent id=c><div class=consent><p>We and our 842 partners store what you read in Paris, "
    "France, for a year.</p></div></amp-consent><article class=amp-article><h1>Army raids Ashby"
    f"</h1><p>{LEAD}</p><amp-twitter><blockquote class=twitter-tweet><p>I am in London today</p>"
    f"&mdash; Bob (@bob) <a href=x>May 3, 2020</a></blockquote></amp-twitter><p>{MORE}</p><p>{LAST}"
    "</p></article>",
    _ld(_ABOUT + ',"publisher":{"@type":"Organization","name":"Elm Courier"}'),
)
WEBLOG = _page(
    "<article class='post tag-war category-news'><header><h1 class=entry-title>Army raids "
    "Ashby</h1>"
    "<span class=posted-on><time class='entry-date published' datetime=2023-03-07T09:00Z>March 7"
    f"</time></span></header><div class=entry-content>{_P}<div class=jp-relatedposts><h3>Related"
    "</h3><p>Rebels burn a market in London, and the mayor of Paris is asked to leave his office"
    "</p></div></div><footer class=entry-footer><span class=tags-links>Oslo, Rome</span></footer>"
    "</article><div class=comments-area><ol><li><p>The army of London raided Paris on Tuesday.</p>"
    "</li></ol></div>",
    '<meta property="og:site_name" content="Elm Monitor"><meta property="og:title" content="Army '
    'raids Ashby - Elm Monitor">',
    "Army raids Ashby - Elm Monitor",
)
AGENCY = _page(
    "<main><article><h1>Army raids Ashby</h1><div "
    "class=article-body><figcaption>[1/3]Soldiers near "
    f"Ashby, March 6, 2023. ELM/Cara Voss</figcaption><div>OAKTON, March 7 (Elm) - "
    f"{LEAD}</div><div>"
    f"{MORE}</div><div data-testid=Ad><span>Advertisement · Scroll to continue</span></div><div>"
    f"{LAST}</div><p>Reporting by Ann Lee in Oslo and Bob Poe in Rome; Editing by Eve "
    f"Moss</p><p>Our "
    "Standards: The Elm Principles.</p><ul><li>Suggested Topics:</li><li>London</li><li>Paris</li>"
    "</ul><address><a>Ann Lee</a><p>Ann Lee covers Elmland from Rome. She has reported from Oslo "
    "and London.</p></address></div></article></main>",
    _ld(_ABOUT) + '<meta property="og:site_name" content="Elmwire">',
)
SCROLLED = _page(
    f"<div id=app><article><h1>Army raids Ashby</h1><time datetime=2023-03-07>7 Mar 2023</time>{_P}"
    "<p>Six men were let go in the evening, the ministry said, and nine others are still held in "
    "Oakton by the police of the province.</p></article><article><h1>Floods in Rome</h1><time "
    "datetime=2023-03-05>5 Mar 2023</time><p>Heavy rain flooded the centre of Rome on Saturday and "
    "firemen rescued forty people from cellars, the mayor said.</p></article></div>",
    '<link rel=canonical href="https://elm.org/a"><meta property="og:site_name" content="Elm News">'
    + _ld(_ABOUT + ',"url":"https://elm.org/a"')
    + _ld(_ABOUT.replace("03-07", "03-05") + ',"url":"https://elm.org/b"'),
)
SCRIPTED = _page(
    "<div id=root></div><noscript>You need to enable JavaScript.</noscript>",
    _ld(_ABOUT + f',"publisher":{{"name":"Elm App"}},"articleBody":"{LEAD}\\n\\n{MORE}\\n{LAST}"'),
    "Loading",
)
LOCKED = _page(
    "<main><article><h1>Army raids Ashby</h1><div class=paywall-body><p>" + LEAD + "</p><p>" + MORE
    + f"</p><p>{LAST}</p></div><div class=paywall><h2>Subscribe to read on</h2><p>Offers are "
    f"valid in "
    "London and Paris only.</p><p>Already a subscriber? Log in</p></div></article></main>",
    _ld(_ABOUT) + '<meta property="og:site_name" content="Elm Times">',
)  # fmt: skip
DIARY = _page(
    "<div class=header><h1 class=title>Elm Watch</h1></div><h2 "
    "class=date-header><span>Tuesday, March "
    f"7, 2023</span></h2><div class=post><h3 class=entry-title>Army raids Ashby</h3><div class="
    f"post-body>{LEAD}<br><br>{MORE}<br><br>{LAST}</div><div class=post-footer>Posted by Ann</div>"
    "</div><div id=comments><p>The army bombed London on 1 March.</p></div>",
    '<meta property="og:site_name" content="Elm Watch">',
    "Elm Watch: Army raids Ashby",
)
NAMED_DAY = _page(
    "<div class=top-bar><span class=current-date>Friday, 12 January 2024</span></div><h1>Army "
    "raids "
    f"Ashby</h1><p class=post-meta><span class=date>7 March 2023</span></p>{_P}<section id="
    "related_posts><h3>Related articles</h3><p>An envoy of Oslo leaves</p></section>",
    '<meta property="og:site_name" content="Elm Agency">',
)
CHANNEL = _page(
    "<div class=page_header><div class='text bold'>Elm Front</div></div><div class=history>"
    "<div class='message service'><div class='body details'>6 March 2023</div></div>"
    "<div class='message default'><div class='date details' title='06.03.2023 08:12:33 UTC+02:00'>"
    "08:12</div><div class=text>Soldiers raided Ashby.<br><br>The road is closed.</div></div>"
    "<div class='message default'><div class='date details' title='07.03.2023 06:02:10 UTC+02:00'>"
    "06:02</div><div class=text>Troops left <b>Ashby</b> yesterday.</div></div></div>",
    title="Exported Data",
)
LETTER = (
    "<table width=100%><tr><td><a href=x>View this email in your browser</a></td></tr><tr><td><h1>"
    f"Elm Briefing</h1></td></tr><tr><td><h2>Army raids Ashby</h2>{_P}</td></tr><tr><td><p>Our "
    "mailing address is:<br>Elm Media<br>12 King Street<br>London WC2</p><p>You can "
    "unsubscribe from "
    "this list.</p></td></tr></table>"
)
