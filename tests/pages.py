"""Fifteen shapes of saved page, each with its own furniture around the same few sentences."""

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
MAGAZINE = _page(
    f"<div id=wrap><div class=top-bar>{_NAV}<form action=/s><input></form></div><div "
    f"class='article "
    "single'><ul class=breadcrumb><li><a href=/>Home</a></li><li><a href=/w>World</a></li></ul><h1>"
    "Army raids Ashby</h1><h2 class=standfirst>Nine men are held after a night of "
    "searches</h2><div "
    "class=meta><span class=author>Ann Lee</span><span class=pub itemprop=datePublished content="
    "'07/03/2023'>07/03/2023</span><span class=upd>Updated 09/03/2023</span></div><div class="
    "share-bar><a href=f>Share on Facebook</a><a href=t>Tweet</a></div><div class=article-text><p>"
    f"{LEAD}</p><div class=ad-slot><p>ADVERTISEMENT</p></div><p>{MORE}</p><div "
    f"class=inline-related>"
    "<h4>Also read</h4><ul><li><a href=/1>Mosul fell in 2014</a></li><li><a href=/2>A walk through "
    "Rome</a></li></ul></div><div class=newsletter><p>Sign up to our London letter</p><form><input>"
    f"</form></div><p>{LAST}</p></div><div class=tags><a href=/t/1>Oslo</a> <a href=/t/2>Paris</a>"
    f"</div></div></div>{_FOOT}",
    "<title>Army raids Ashby | Elm Weekly</title><link rel=canonical "
    "href='https://elm-weekly.co.uk/"
    "world/army-raids-ashby'><meta name=pubdate content='07/03/2023'>",
)
BROADCASTER = _page(
    "<div id=root><div class='ssrcss-1a2b'><main id=main-content class=x9f><article class=q1><div "
    "data-component=headline-block><h1 tabindex=-1>Army raids Ashby</h1></div><div data-component="
    "byline-block><div><time datetime='2023-03-07T05:12:00.000Z'>7 March 2023</time></div><div>By "
    "Ann Lee</div><div>in Oakton</div></div>"
    + "".join(f"<div data-component=text-block class=k{n}><div><p>{text}</p></div></div>"
              for n, text in enumerate((LEAD, MORE, LAST)))
    + "<div data-component=links-block><h2>More on this story</h2><ul><li><a href=/1>Mosul fell in "
    "2014</a><time datetime='2014-06-10'>10 June 2014</time></li></ul></div><div data-component="
    "topic-list><h2>Related topics</h2><ul><li><a href=/t>London</a></li><li><a "
    "href=/o>Oslo</a></li>"
    "</ul></div></article><section aria-label='Top stories'><h2>Top stories</h2><ul><li><a href=/p>"
    f"Paris strike ends</a></li></ul></section></main></div></div>{_FOOT}",
    '<title>Army raids Ashby - Elm News</title><script type="application/ld+json">[{"@type":'
    '"BreadcrumbList","itemListElement":[]},{"@type":"ReportageNewsArticle","headline":"Army raids '
    'Ashby","datePublished":"2023-03-07T05:12:00.000Z","dateModified":"2023-03-08T01:00:00Z"},'
    '{"@type":"VideoObject","uploadDate":"2019-01-01"}]</script>',
    "en-GB",
)  # fmt: skip
BLOCKS = _page(
    "<div class=wp-site-blocks><header class=wp-block-template-part><p "
    "class=wp-block-site-title><a "
    "href=/>Elm Notes</a></p></header><main class=wp-block-group><h1 "
    "class=wp-block-post-title>Army "
    "raids Ashby</h1><div class=wp-block-post-date><time "
    "datetime='2023-03-07T10:00:00+00:00'>March "
    "7, 2023</time></div><div class='entry-content wp-block-post-content'><p class=has-drop-cap>"
    f"{LEAD}</p><figure class=wp-block-image><img src=a.jpg><figcaption class=wp-element-caption>A "
    f"market in Ashby. Photo: Bob Poe</figcaption></figure><p>{MORE}</p><figure class=wp-block-"
    "pullquote><blockquote><p>We heard nothing, said the priest of Ashby.</p></blockquote></figure>"
    f"<p>{LAST}</p><div class='sharedaddy sd-sharing-enabled'><h3 class=sd-title>Share "
    f"this:</h3><ul>"
    "<li><a href=x>Twitter</a></li></ul></div><div id=jp-relatedposts class=jp-relatedposts><h3 "
    "class="
    "jp-relatedposts-headline><em>Related</em></h3><p>Visiting Rome</p><p>May 3, "
    "2019</p></div></div>"
    "<div class=wp-block-post-author><p class=wp-block-post-author__bio>Ann Lee lives in Oslo.</p>"
    "</div><nav class=post-navigation><a href=/p>Previous: Paris in spring</a></nav><div class="
    "wp-block-comments><h2>2 responses</h2><ol><li><div class=comment-content><p>My cousin in "
    "London "
    f"read this on 1 May 2019.</p></div></li></ol></div></main></div>{_FOOT}",
    "<title>Army raids Ashby – Elm Notes</title>",
)
