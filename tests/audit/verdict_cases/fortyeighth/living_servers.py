"""Living pages behind the turns that servers make."""

from __future__ import annotations

from collections.abc import Iterator

from citekeeper.demo.exchange import Reply, Request

from ..case import LIVE, UNKNOWN, Case, sent, to
from .frames import framed, front, lost
from .make import alive, article, bare, secured


def servers() -> Iterator[Case]:
    site, path, title = "Institute of Coastal Law", "/papers/wrecks", "Who owns a wreck?"
    text = "A ship that lies below the mark of low water belongs to whoever owned her when she went down, unless the insurer paid, in which case the cargo is his and the hull nobody's. The paper follows three cases through four courts and finds five answers."
    shown = sent(article("drupal", "en", site, title, text, text.replace("ship", "barge")))
    no = sent(lost("drupal", "en", site), 404)
    yield Case(
        "living",
        "fe-slash-www",
        (LIVE,),
        {
            path: to("http://www.fe-slash-www.example/papers/wrecks", 301),
            "*": to("http://www.fe-slash-www.example/other", 301),
            ("www.fe-slash-www.example", "/papers/wrecks"): to("/papers/wrecks/", 301),
            ("www.fe-slash-www.example", "/papers/wrecks/"): shown,
            ("www.fe-slash-www.example", "*"): no,
        },
        path=path,
    )
    yield Case(
        "living",
        "fe-locale-hop",
        (LIVE,),
        {
            path: to("/en/papers/wrecks", 302),
            "/en/papers/wrecks": shown,
            "*": no,
            "/": to("/en/", 302),
            "/en/": sent(front("drupal", "en", site)),
        },
        path=path,
    )

    def cookie_test(request: Request) -> Reply:
        if "cookieSet=1" in request.path:
            return shown if request.bare_path == path else no
        return Reply(302, {"Location": f"{request.bare_path}?cookieSet=1", "Set-Cookie": "t=1"})

    yield Case("living", "fe-cookie-hop", (LIVE,), {"*": cookie_test}, path=path)

    def by_number(request: Request) -> Reply:
        return shown if request.bare_path.startswith("/news/4471") else no

    yield Case(
        "living", "fe-slug-ignored", (LIVE,), {"*": by_number}, path="/news/4471-who-owns-a-wreck"
    )
    soft = sent(
        framed(
            "drupal", "en", site, "Page not found", "<p>The requested page could not be found.</p>"
        )
    )
    yield Case("living", "fe-soft-beside", (LIVE,), {path: shown, "*": soft}, path=path)
    yield Case(
        "living",
        "fe-home-beside",
        (LIVE,),
        {
            path: shown,
            "/": sent(front("drupal", "en", site)),
            "*": to("/", 302),
        },
        path=path,
    )
    yield Case(
        "living",
        "fe-https-only",
        (LIVE,),
        secured(
            {
                path: shown,
                "/": sent(front("drupal", "en", site)),
                "*": no,
            }
        ),
        path=path,
    )
    spam = '<div style="position:absolute;left:-9999px"><a href="http://x.example">online casino bonus</a> <a href="http://y.example">buy viagra cheap</a> slots poker betting</div>'
    yield alive(
        "hidden-spam",
        "en",
        "wordpress",
        "Vale Choral Society",
        "/concerts/spring-2014/",
        "Spring concert 2014",
        "The society sings the Requiem of Fauré and four motets in St Anne's on 12 April at half past seven. Soloists are Ruth Elder and Piers Monk; the organ is played by Hugh Tindall.",
        "Tickets cost nine pounds and may be had at the bookshop in Bell Lane or at the door.",
        spam,
    )
    yield alive(
        "same-after-redesign",
        "en",
        "sitecore",
        "Harbour Heritage Fund",
        "/grants/awards-2013",
        "Awards 2013",
        "Eleven boats, two slipways and one lighthouse received grants in 2013. The largest sum, £210,000, went to the drifter Good Hope, which will be replanked at Leith.",
        "Applicants had to show that the work would be done by hand and that apprentices would learn from it. Forty-three applied.",
        then="old",
    )
    yield alive(
        "quote-kept",
        "en",
        "typo3",
        "Weather Chronicle",
        "/archive/great-frost.html",
        "The great frost, revised edition",
        "This account was rewritten in 2021 from new sources. Parish books give the date of the first ice as the ninth. The carrier of Ely wrote that the river bore a waggon and six horses for eleven days, which no other source confirms.",
        "Prices of coal doubled within the week, and the poor box was emptied twice.",
        memento=article(
            "old",
            "en",
            "Weather Chronicle",
            "The great frost",
            "In that winter all was white. Old people said they had never known the like. The carrier of Ely wrote that the river bore a waggon and six horses for eleven days. Birds fell from the sky and beer froze in cellars, and there were no letters from London until March came with wind and rain.",
        ),
        quote="the river bore a waggon and six horses for eleven days",
    )
    yield alive(
        "mojibake-old",
        "en",
        "old",
        "Parish of St Brannoc",
        "/history/bells.htm",
        "The six bells",
        "Cast by Abel Rudhall in 1744, the six bells weigh from four to eleven hundredweight. The tenor is cracked and is no longer rung; the treble was recast in 1902 after a fall.",
        "Visitor number 004117. This page is best viewed at 800 by 600. Last updated 3 June 2001.",
    )
    yield Case(
        "living",
        "fe-frames-set",
        (LIVE, UNKNOWN),
        {
            "/local/tour.htm": sent(
                "<html><head><title>Tour of the old town</title></head><frameset cols='20%,80%'><frame src='menu.htm'><frame src='tour1.htm'><noframes><body><h1>Tour of the old town</h1><p>The tour begins at the water gate, follows Fish Street to the market, where the corn hall of 1791 stands, and ends at the almshouses. Allow two hours. Leaflets are sold in the museum for fifty pence.</p></body></noframes></frameset></html>"
            ),
            "/local/menu.htm": sent(bare("menu", "<a href='tour1.htm'>Tour</a>")),
            "/local/tour1.htm": sent(
                bare("Tour", "<h1>Water gate</h1><p>The gate has two arches, one walled up.</p>")
            ),
            "*": sent(
                bare(
                    "404 Not Found",
                    "<h1>Not Found</h1><p>The requested URL was not found on this server.</p>",
                ),
                404,
            ),
        },
        path="/local/tour.htm",
    )
