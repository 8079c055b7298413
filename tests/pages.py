"""Twelve shapes of saved page, each with its own furniture around the same few sentences."""

LEAD = (
    "Soldiers of the second brigade raided the town of Ashby on Monday, the ministry said, and "
    "arrested nine men in two houses near the river."
)
MORE = (
    "Residents of Port Elmford said by telephone that they had heard helicopters for most of the "
    "night and that the road along the coast was closed until noon."
)
LAST = (
    "The governor promised to publish a full account of the losses at the end of the week, after "
    "the families of the dead have been told by their commanders."
)
_P = f"<p>{LEAD}</p><p>{MORE}</p><p>{LAST}</p>"
_FOOT = (
    "<footer><p>&copy; 2019 Example Media, 1 May 2019. Oslo office.</p>"
    "<a href=/privacy>Privacy</a></footer>"
)
_NAV = "<nav><ul><li><a href=/>Home</a><li><a href=/w>World</a><li><a href=/l>London</a></ul></nav>"


def _page(body: str, head: str = "", lang: str = "en") -> str:
    return (
        f'<!doctype html><html lang="{lang}"><head><meta charset="utf-8">{head}</head>'
        f"<body>{body}</body></html>"
    )


NEWS = _page(
    f"<header>{_NAV}</header><main><article><h1>Army raids Ashby</h1><p class=byline>By Ann Lee in "
    f'Oakton</p><time itemprop="datePublished" datetime="2023-03-07T08:00:00+03:00">7 March'
    f"</time><figure><img src=a.jpg><figcaption>Soldiers near Ashby in 2016. Photo: Bob Poe/Example"
    f"</figcaption></figure>{_P}<h2>What is known</h2><ul><li>Nine men were arrested</li>"
    f"<li>Two houses burned</li></ul></article><aside><h3>Related</h3><a href=/x>Mosul fell in 2014"
    f"</a></aside></main>{_FOOT}",
    '<title>Army raids Ashby | The Elm Post</title><meta property="og:site_name" content="The Elm '
    'Post"><meta property="og:title" content="Army raids Ashby">',
)
WIRE = _page(
    f"<div class=story><h1>Army raids Ashby</h1><div class=body><p>OAKTON, March 7, 2023 (Wire) - "
    f"{LEAD}</p><p>{MORE}</p><p>{LAST}</p><p>(Reporting by Ann Lee in Oakton; editing by Bob Poe)"
    f"</p></div></div>{_FOOT}",
    "<title>Army raids Ashby</title>",
)
BLOG = _page(
    f"<div id=content><div class='post hentry'><h2 class=entry-title>Army raids Ashby</h2><div "
    f"class=entry-meta>Posted on <time class='entry-date published' datetime='2023-03-07'>March 7, "
    f"2023</time> <time class=updated datetime='2024-01-01'>x</time></div><div class="
    f"entry-content>{_P}<blockquote><p>We will not return, said the mayor of Ashby.</p>"
    f"</blockquote></div></div><div id=comments><p>bob: I was in Paris on 3 May</p></div></div>"
    f"<div id=sidebar><h3>Recent posts</h3><a href=/1>Visiting Rome</a></div>{_FOOT}",
    "<title>Army raids Ashby - Elm Notes</title>",
)
MINISTRY = _page(
    f"<table class=layout><tr><td>{_NAV}</td><td><div class=content><h1>Statement No. 12</h1><p>"
    f"Published: 7 March 2023</p>{_P}</div></td></tr></table>{_FOOT}",
    "<title>Ministry of Defence - Statement No. 12</title>",
)
AGENCY = _page(
    f"<main><div class=article-body><h1>Army raids Ashby</h1>{_P}<p>Read more: Rebels hold "
    f"Oakton</p></div></main>{_FOOT}",
    '<title>Army raids Ashby</title><script type="application/ld+json">{"@context":"https://'
    'schema.org","@graph":[{"@type":"WebPage","datePublished":"2019-01-01"},{"@type":"NewsArticle",'
    '"headline":"Army raids Ashby","datePublished":"2023-03-07T05:00:00Z","dateModified":'
    '"2023-03-09T05:00:00Z"}]}</script>',
)
SITUATION = _page(
    f"<main><h1>Elmland: situation report no. 6</h1>{_P}<h3>People in need</h3><table><thead><tr>"
    f"<th>District</th><th>Families</th></tr></thead><tbody><tr><td>Ashby</td><td>1,200</td></tr>"
    f"<tr><td>Oakton</td><td>300</td></tr></tbody></table><p>{MORE.replace('night', 'week')}</p>"
    f"</main>{_FOOT}",
    '<title>Elmland: situation report no. 6</title><meta name="dcterms.issued" '
    'content="2023-03-07">',
)
OLD = (
    "<html><head><title>Army raids Ashby</title><meta http-equiv=Content-Type content='text/html; "
    "charset=iso-8859-1'></head><body bgcolor=white><center><font size=5><b>Army raids Ashby</b>"
    f"</font></center><br><font face=Times>{LEAD}<br><br>{MORE}<br><br>{LAST} \u201cNo losses\u201d"
    " \u2013 it said.</font><hr><font size=1>Last updated 1 May 2019</font></body></html>"
)
STUB = _page(
    "<main><article><h1>Army raids Ashby</h1><p>Soldiers raided Ashby on Monday, the ministry said."
    "</p><div class=paywall><p>Subscribe now</p><p>Already a reader? Sign in</p></div></article>"
    f"</main>{_FOOT}",
    '<title>Army raids Ashby</title><meta property="article:published_time" '
    'content="2023-03-07T05:00:00Z">',
)
EMBEDS = _page(
    f"<main><article><h1>Army in Ashby</h1><p>{LEAD}</p><blockquote class=twitter-tweet><p>Boats "
    f"off Lagos!</p>&mdash; Bob (@bob) <a href=x>May 1, 2020</a><time datetime=2020-05-01></time>"
    f"</blockquote><p>{MORE}</p><p>{LAST}</p><iframe src=x></iframe></article></main>{_FOOT}",
    "<title>Army in Ashby</title>",
)
LIST = _page(
    f"<main><article><h1>Five things about the raid</h1><p>{LEAD}</p><ol><li>Soldiers entered Ashby"
    f"</li><li>Rebels left Oakton</li><li>Police closed Elmford</li></ol><p>{MORE}</p><p>{LAST}</p>"
    f"</article></main>{_FOOT}",
    '<title>Five things</title><link rel=canonical href="https://example.org/2023/03/07/five">',
)
LIVE = _page(
    "<main><h1>Live: raids in Elmland</h1><div class=update><time datetime=2023-03-08T10:00Z>10:00"
    f"</time><h2>Rebels return</h2><p>Rebels shelled Oakton yesterday.</p></div><div class=update>"
    f"<time datetime=2023-03-07T09:00Z>09:00</time><p>{LEAD}</p></div></main>{_FOOT}",
    '<title>Live</title><script type="application/ld+json">{"@type":"LiveBlogPosting","headline":'
    '"Live: raids in Elmland","datePublished":"2023-03-07"}</script>',
)
ARABIC = _page(
    "<main><article><h1>الجيش يدخل مدينة الموصل</h1><p>قال سكان إن الجيش دخل الموصل فجر اليوم "
    "بعد قصف استمر ساعات طويلة في الأحياء الشرقية من المدينة.</p><p>وأضافت وزارة الدفاع أن القوات "
    "تتقدم نحو مركز المدينة وأن الطريق إلى كركوك مغلق منذ الصباح كله.</p></article></main>"
    "<footer>© 2019</footer>",
    '<title>الجيش يدخل مدينة الموصل</title><meta property="article:published_time" '
    'content="2023-03-07">',
    "ar",
)
