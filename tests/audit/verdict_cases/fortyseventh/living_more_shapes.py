"""More living pages of a hard shape: redirects of little moment, scripts, old markup."""

from __future__ import annotations

from citekeeper.demo.exchange import Reply

from ..case import Case, page, sent, to
from .frames import ALIVE, Site, prose, served
from .living_shapes import BODY, NEWSROOM, OFFICE, REPORT, STORY, shaped

CASES: tuple[Case, ...] = (
    shaped(
        "cf-script",
        "/local/2014/archive-row.html",
        {
            "/local/2014/archive-row.html": Reply(
                200,
                {
                    "Content-Type": "text/html; charset=utf-8",
                    "Server": "cloudflare",
                    "CF-RAY": "8a1b2c3d4e5f-AMS",
                    "Set-Cookie": "__cf_bm=abc; path=/",
                },
                NEWSROOM.page(
                    "Row over access to archive",
                    STORY
                    + '<script>(function(){var a=document.createElement("script");a.src="/cdn-cgi/challenge-platform/scripts/jsd/main.js";document.head.appendChild(a);})();</script>',
                ),
            ),
            "*": NEWSROOM.lost,
        },
    ),
    shaped(
        "datadome-ok",
        "/local/2015/records.html",
        {
            "/local/2015/records.html": Reply(
                200,
                {
                    "Content-Type": "text/html; charset=utf-8",
                    "X-DataDome": "protected",
                    "Set-Cookie": "datadome=x1; path=/",
                },
                NEWSROOM.page(
                    "Records of home to be opened",
                    STORY + '<script src="https://js.datadome.co/tags.js" async></script>',
                ),
            ),
            "*": NEWSROOM.lost,
        },
    ),
    shaped(
        "recaptcha-form",
        "/news/2012/petition",
        {
            "/news/2012/petition": sent(
                NEWSROOM.page(
                    "Petition for the names",
                    STORY
                    + '<form action="/sign"><h3>Sign the petition</h3><input name="name"><div class="g-recaptcha" data-sitekey="6Lc"></div><p>Please tick the box to show that you are not a robot.</p></form><script src="https://www.google.com/recaptcha/api.js"></script>',
                )
            ),
            "*": NEWSROOM.lost,
        },
    ),
    shaped(
        "adsense",
        "/blog/2009/workhouse.html",
        {
            "/blog/2009/workhouse.html": sent(
                page(
                    '<h1>The workhouse at Bourne</h1><script async src="https://pagead2.googlesyndication.com/pagead/js/adsbygoogle.js"></script><p>The workhouse was built for 300 and held 410 in the winter of 1847. Children slept four to a bed. The master was dismissed for selling the bread. In 1930 the building passed to the county and became a home for the old; it was put up for sale in 2001.</p><p>Sources: guardians\' minutes, vols. 3 to 9.</p>',
                    title="The workhouse at Bourne",
                )
            )
        },
    ),
    shaped(
        "hidden-spam",
        "/history/school-log",
        {
            "/history/school-log": sent(
                OFFICE.page(
                    "The school log, 1871 to 1902",
                    BODY
                    + '<div style="position:absolute;left:-9999px"><a href="http://x.example">online casino bonus</a> <a href="http://x.example">slot gacor</a> <a href="http://x.example">poker</a></div>',
                )
            ),
            "*": OFFICE.lost,
        },
    ),
    shaped(
        "chunked",
        "/tables/p2012.html",
        {
            "/tables/p2012.html": Reply(
                200,
                {"Content-Type": "text/html; charset=utf-8"},
                OFFICE.page("Placements outside the district, 2012", BODY),
                then="chunked",
            ),
            "*": OFFICE.lost,
        },
    ),
    shaped(
        "meta-refresh-self",
        "/live/board.html",
        {
            "/live/board.html": sent(
                OFFICE.page("Notice board", BODY, head='<meta http-equiv="refresh" content="300">')
            ),
            "*": OFFICE.lost,
        },
    ),
    shaped(
        "https-hop",
        "/tables/p2013.html",
        {
            "/tables/p2013.html": lambda request: (
                REPORT
                if request.scheme == "https"
                else to("https://fv-https-hop.example/tables/p2013.html", 301)
            ),
            "*": OFFICE.lost,
        },
    ),
    Case(
        "alive-shape",
        "fv-one-line",
        ALIVE,
        served(
            Site("en", "Companies Register", "tables"),
            "/entry/00412",
            sent(
                page(
                    "<pre>00412  HARBOUR HOME FOR GIRLS LTD   DISSOLVED 12/03/1964   NO FILES HELD</pre>",
                    title="Entry 00412",
                )
            ),
        ),
        path="/entry/00412",
    ),
    Case(
        "alive-shape",
        "fv-query-id",
        ALIVE,
        served(
            Site("en", "Hansard Library", "aspx"),
            "/view.aspx?id=1986-11-04.12",
            sent(
                Site("en", "Hansard Library", "aspx").page(
                    "4 November 1986, column 12",
                    prose(
                        "MR HALE asked the Secretary of State how many children were in secure units. THE SECRETARY OF STATE: I regret that the information is not available. MR HALE: Does it exist? THE SECRETARY OF STATE: It does not. (Laughter.)\n\nMRS COATES asked when the regulations would be laid. THE SECRETARY OF STATE: They have been withdrawn and will be laid again in the new session."
                    ),
                )
            ),
        ),
        path="/view.aspx?id=1986-11-04.12",
    ),
)
