"""Living pages in English that look like something else."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from citekeeper.demo.exchange import Reply, Request
from citekeeper.demo.media import small_pdf

from ..case import LIVE, MOVED, UNKNOWN, Case
from .kit import alive, every, frame, html, miss, raw

OK = (LIVE,)


def a(name: str, style: str, site: str, path: str, title: str, text: str, **more: Any) -> Case:
    """A living English page."""
    return alive(name, "en", style, site, path, title, text, truth=OK, **more)


LOST = raw(
    "text/html",
    "<html><head><title>404 Not Found</title></head><body><center><h1>404 Not Found</h1></center><hr><center>nginx/1.18.0</center></body></html>",
    404,
)


def nothing(request: Request) -> Reply:
    """The catalogue's answer to other questions."""
    if request.bare_path == "/search":
        return html(
            frame(
                "portal",
                "en",
                "Union Catalogue of Maps",
                "Search results",
                "<p>0 records found. Try fewer words.</p>",
            )
        )
    return miss("portal", "en", "Union Catalogue of Maps")


def cases() -> Iterator[Case]:
    """All of them."""
    yield a(
        "http-404-explained",
        "sphinx",
        "Webwright Handbook",
        "/status/404.html",
        "404 Not Found",
        "The 404 status says that the server has no current representation for the target. It does not say whether that is temporary.\n\nIf the server knows that the thing is gone for good it ought to send 410 instead. A 404 may be cached unless headers forbid it.\n\n<h2>Common mistakes</h2>\n\nSending the page of apology with status 200; sending readers to the front page; sending 404 for a page that merely needs a login.",
        cited="404 Not Found",
        quote="It does not say whether that is temporary",
    )
    yield a(
        "lost-page-essay",
        "hugo",
        "Margins",
        "/essays/this-page-cannot-be-found/",
        "This page cannot be found",
        "An archivist's essay on missing leaves.\n\nIn the cartulary of Brask the folio numbered 61 is not there. Its stub is, with half of an initial. For two hundred years readers have written beside it, in four hands: this page cannot be found. One of them was hopeful and pencilled a question mark.\n\nI found it in 2011, folded in a hymnal. I have not yet told the question mark.",
        cited=True,
    )
    yield a(
        "domain-sold-story",
        "news",
        "Registrar Review",
        "/2019/11/two-letter-name-changes-hands",
        "Two-letter domain sold for 3.4 million",
        "The name was registered in 1995 by a maker of fish crates, who used it for e-mail and nothing else. Last week it changed hands through a broker for 3.4 million, the highest price of the year.\n\n'We put up a page that said this domain is for sale and forgot about it,' said the founder's daughter. 'We had offers from three parking companies and a casino. We waited.'\n\nThe buyer has not been named.",
        ads=True,
        quote="We had offers from three parking companies and a casino",
        cited=True,
    )
    yield a(
        "captcha-study",
        "ojs",
        "Proceedings on Human Factors",
        "/index.php/phf/article/view/412",
        "Are you a robot? Twelve years of CAPTCHA in public services",
        "A. Venkat and M. Roos\n\nAbstract. Verify you are human, please enable JavaScript, checking your browser before accessing: we collected 1,900 such interstitials from public services in 22 countries and timed 310 volunteers at them. Blind users needed five times as long, and a quarter gave up.\n\nKeywords: access denied, bot detection, accessibility.",
        quote="Blind users needed five times as long",
        cited=True,
    )
    yield a(
        "casino-history",
        "wp",
        "Skerrow Local History Society",
        "/articles/the-casino/",
        "The casino on the pier, 1911 to 1958",
        "It had slots, it had roulette for eleven weeks in 1934 until the constable noticed, and it had a jackpot machine that paid in herring vouchers. The society has nineteen photographs.\n\nBaccarat was played on Tuesdays in the room above the bar. Poker came with the airmen in 1942. Betting on the lifeboat races was never legal and never stopped.\n\nThe building burned on the night of the coronation dance and is now a car park.",
        quote="a jackpot machine that paid in herring vouchers",
    )
    yield a(
        "viagra-trial",
        "dspace",
        "Medical Faculty Archive",
        "/handle/1842/7719",
        "Sildenafil in altitude sickness: a randomised trial",
        "Objective: to test whether sildenafil (Viagra) reduces pulmonary pressure at 5,000 m. Methods: 62 climbers, double blind. Results: tadalafil and placebo did not differ; sildenafil lowered pressure by 6 mmHg. Conclusion: buy better tents.\n\nType: article. Peer reviewed: yes.",
        cited=True,
    )
    yield a(
        "bot-traffic",
        "hugo",
        "ops diary",
        "/2022/bots/",
        "Half of our visitors are bots",
        "I counted for a week. 52 percent of requests came from crawlers, 9 from scrapers that pretend to be phones, 3 from things that try wp-login.php for ever.\n\nWe now answer 429 too many requests to the worst, and 403 forbidden to anything that asks for /.env. Your request has been blocked, says the page. Nobody has ever complained, being nobody.",
        quote="3 from things that try wp-login.php for ever",
    )
    yield a(
        "outage-report",
        "hugo",
        "Brightline Status",
        "/incidents/2018-03-09/",
        "Post-mortem: 503 Service Unavailable on 9 March",
        "Between 09:12 and 10:47 all requests were answered with 503 Service Unavailable. We are sorry.\n\nA certificate expired on the load balancer. The alert for it had been silenced in February because of a false alarm. The page that said 'down for maintenance' was itself behind the balancer.\n\nActions: the alert is back; the page is elsewhere.",
        cited="Post-mortem: 503 Service Unavailable on 9 March",
    )
    yield a(
        "recall-notice",
        "shop",
        "Hobbins Cookware",
        "/notices/recall-k14",
        "Product K14 is no longer available",
        "Safety recall. We have stopped selling the stove kettle K14 because its handle may come loose. If you own one with a batch number from 2201 to 2290, stop using it and ask for your money back at any shop.\n\nWe apologise to all our customers.",
        cited=True,
    )
    yield a(
        "discontinued-docs",
        "sphinx",
        "Pelican Router SDK",
        "/legacy/v1/index.html",
        "Version 1 (no longer supported)",
        "This version has been discontinued and will not receive fixes. The pages remain for those who maintain old installations.\n\n<h2>Opening a socket</h2>\n\nCall <code>pel_open()</code> with the port number. It returns a handle or -1. The handle must be closed before a fork.\n\n<h2>Limits</h2>\n\nAt most sixteen handles for one process.",
        quote="The handle must be closed before a fork",
    )
    yield a(
        "farewell-blog",
        "wp",
        "One Pot a Day",
        "/2016/12/31/goodbye/",
        "Goodbye",
        "This is the last post. After 2,190 pots I am hanging up the ladle. The site will stay here for as long as I remember to pay for the domain; comments are closed.\n\nThank you for reading, for correcting my Hungarian, and for the lid.",
        cited="Goodbye",
    )
    yield a(
        "closed-project",
        "bare",
        "Project Lapwing",
        "/index2.html",
        "Project Lapwing 2004-2009 (closed)",
        "This project has ended. No further updates will be made to these pages.\n\nLapwing digitised 11,400 ringing cards. The data are kept at the national records centre under the accession 2009/118. Final report: lapwing-final.pdf. Partners: three trusts and a school.",
    )
    yield a(
        "stub-wiki",
        "wiki",
        "Parish Wiki",
        "/wiki/Nether_Soke",
        "Nether Soke",
        "<b>Nether Soke</b> is a hamlet in the parish of Soke. It has nine houses.\n\n<i>This article is a stub. You can help Parish Wiki by expanding it.</i>",
    )
    yield a(
        "empty-category",
        "wiki",
        "Tool Encyclopaedia",
        "/wiki/Category:Adzes",
        "Category:Adzes",
        "There is currently no text in this page. Pages in category 'Adzes' (7 in total):\n\n<ul><li>Bowl adze</li><li>Carpenter's adze</li><li>Cooper's adze</li><li>Gutter adze</li><li>Howel</li><li>Ship adze</li><li>Stirrup adze</li></ul>",
        cited="Category:Adzes",
    )
    yield a(
        "one-line-notice",
        "gov",
        "Soke Parish Council",
        "/notices/14",
        "Notice of casual vacancy",
        "A vacancy has arisen in the office of councillor. Ten electors may request an election by 4 May.",
    )
    yield a(
        "comments-notfound",
        "hugo",
        "Vim for Farmers",
        "/2012/vim-plugin/",
        "A small plugin for field notes",
        "Put the file in your plugin directory and restart. Then <code>:Field north</code> opens the notes for that field, with yesterday's date folded away.\n\n<h3>4 comments</h3>\n\nabe: I get Error 404 not found when I click download<br>me: fixed, sorry, the file was moved<br>lin: page not found again!<br>me: really fixed now.",
    )
    yield a(
        "login-header",
        "joomla",
        "Model Boilermakers' Guild",
        "/index.php/articles/lap-joints",
        "Lap joints without tears",
        "Please log in or register to post in the workshop section; this article is open to all.\n\nClean both edges to bright metal. Tin them separately. Clamp, and bring the heat up from below until the line runs silver. If it does not run, it is dirty. Do not add more solder: take it apart.",
        quote="If it does not run, it is dirty",
    )
    yield a(
        "cookie-wall-over",
        "news",
        "Fenland Post",
        "/news/2020/07/windmill-sails-return",
        "Windmill sails return after 81 years",
        "<div id='sp-message' role='dialog'><h2>Your privacy matters to us</h2><p>We and our 842 partners store and access information on your device. To continue, accept or subscribe. Reject all. Manage my choices. You can change your mind at any time under privacy settings.</p></div>\n\nFour sails of larch were lifted onto Tern Mill on Saturday before a crowd of six hundred. Millwright Paul Dack, who is 74, said the last man to see them turn had taught him to whistle.\n\nThe mill will grind its first flour in September, wind permitting.",
        ads=True,
        quote="the last man to see them turn had taught him to whistle",
        hop="https-www",
    )
    yield a(
        "paywall-preview",
        "news",
        "The Carrow Economist",
        "/2017/03/tin-returns",
        "Tin returns to the moor",
        "Subscribers only: you have 2 free articles left this month.\n\nFor the first time since 1998 a drill is turning on Soke Moor. The company, listed in a distant city, says that at today's price the old spoil alone would pay for the pumps. The moor's commoners say that nobody has asked them.\n\nThe licence, granted in January, runs for twenty-one years and covers a square of nine kilometres, in which are two farms, a chapel and the spring that supplies both.\n\nMr Tregenza has counted lorries: forty in a day. 'They were to be eight,' he says. Already a subscriber? Sign in.",
        quote="in which are two farms, a chapel and the spring that supplies both",
    )
    yield a(
        "withdrawn-guidance",
        "gov",
        "Food Standards Office",
        "/guidance/rabbit-meat-labelling",
        "Rabbit meat: labelling",
        "<div class='notice'>This guidance was withdrawn on 12 January 2019. It is kept here for reference and no longer applies.</div>\n\nPackages must state whether the rabbit was wild or farmed. The weight shown is that without the head. Where meat has been frozen the word 'thawed' must follow the name in letters of the same size.",
        quote="The weight shown is that without the head",
    )
    yield a(
        "retracted-paper",
        "ojs",
        "Annals of Applied Lichenology",
        "/index.php/aal/article/view/77",
        "RETRACTED: Lichens predict earthquakes",
        "This article has been retracted at the request of the editors. The text remains available.\n\nAbstract. Growth rings of 40 thalli were compared with records of a seismic station. A correlation of 0.9 was found. The retraction notice explains that the station's clock had been set by the lichens' author.",
        cited="RETRACTED: Lichens predict earthquakes",
    )
    yield a(
        "search-page-cited",
        "portal",
        "Union Catalogue of Maps",
        "/search?q=estate+map+soke",
        "Search results for 'estate map soke'",
        "3 records found.\n\n<ol><li>A plan of the manor of Soke, surveyed 1722. Vellum.</li><li>Soke Abbas, the property of the dean. 1790. Torn.</li><li>Estate map, Nether Soke. 1841. Copy.</li></ol>\n\nRefine: date, library, scale. No results for 'soke' in: globes.",
        lost=nothing,
    )
    yield a(
        "expired-job-archive",
        "wp",
        "Trade Union Archive",
        "/documents/situations-vacant-1911/",
        "This vacancy has been filled: job notices of 1911",
        "From the shop window of Messrs Hobbins. The cards were kept by the caretaker, who wrote across each, when the time came: This vacancy has been filled.\n\nWanted, strong lad for polishing. Wanted, two solderers, sober. Wanted, woman to sew gaskets, own thimble.",
        quote="Wanted, two solderers, sober",
    )
    yield a(
        "hosting-howto",
        "sphinx",
        "Homeserver Guide",
        "/apache/default-page.html",
        "Apache2 Ubuntu Default Page: how to replace it",
        "After installation you will see a page that says 'It works!'. This is the default welcome page used to test the correct operation of the server. It is a file: /var/www/html/index.html.\n\nTo replace it, put your own there, or point DocumentRoot elsewhere and reload. If you still see the old one, the browser has cached it.",
        quote="point DocumentRoot elsewhere and reload",
    )
    yield a(
        "suspended-story",
        "news",
        "Tern Valley Gazette",
        "/2015/account-suspended-choir",
        "Account suspended: choir loses its website",
        "When the treasurer of the Tern Male Voice Choir typed the address he saw three words: This Account Has Been Suspended. The bill, for 38, had gone to a tenor who died in April.\n\n'We are not a suspended choir,' said Mr Ellery, bass. A pupil at the high school has built them another one in a lunch break.",
        ads=True,
        cited=True,
    )
    yield a(
        "moved-announcement",
        "wp",
        "Greet Valley Ramblers",
        "/2011/we-have-moved/",
        "We have moved!",
        "Our meeting place, that is. From 1 October we meet in the Oddfellows' Hall and no longer at the Institute, which is damp. Same time, same biscuits. Parking behind the chapel.",
    )
    yield a(
        "js-notice-noscript",
        "drupal",
        "Tidal Power Institute",
        "/research/turbines/blade-fatigue",
        "Blade fatigue in tidal turbines",
        "<noscript><p>JavaScript is disabled in your browser. Please enable JavaScript to view this site properly.</p></noscript>\n\nWe tested eleven blades of glass fibre to destruction. Nine failed at the root, two at a repair. The load at failure was two thirds of what the designers had written down.\n\nThe rig can be hired.",
        quote="Nine failed at the root, two at a repair",
    )
    yield a(
        "blank-title",
        "bare",
        "D. Pargeter's Lathe Notes",
        "/notes/n3.html",
        "Note 3",
        "Centre height 3.5 inches. Mandrel bored for a no. 2 taper. Belts of leather, laced, never glued.",
        doc="Untitled Document",
        charset="windows-1252",
    )
    yield every(
        "plain-text-log",
        OK,
        "/~rd/obs/1997-comet.txt",
        raw(
            "text/plain",
            "OBSERVING LOG 1997\n==================\n\n28 Mar  20:40 UT  seeing fair, wind NW\n  Nucleus stellar. Dust tail 14 deg, ion tail 17 deg, blue.\n30 Mar  clouds\n02 Apr  20:15 UT  Two jets at PA 240 and 310, drawn in notebook 6.\n\nNot found tonight: the faint companion reported by Ames.\n",
        ),
        cause="kinds",
        lost=LOST,
        quote="Two jets at PA 240 and 310",
    )
    yield every(
        "rfc-txt-latin1",
        OK,
        "/txt/charter.txt",
        raw(
            "text/plain; charset=iso-8859-1",
            "Charter of the Fraternity of Café Keepers\n\nArt. 1. The fraternity meets at the Café Bélanger.\nArt. 2. Dues are one franc the quarter.\nArt. 3. Nobody shall speak of prices before noon.\n".encode(
                "latin-1"
            ),
        ),
        cause="kinds",
        lost=LOST,
        quote="Nobody shall speak of prices before noon",
    )
    yield every(
        "json-api",
        OK,
        "/api/v1/stations/2214.json",
        raw(
            "application/json",
            '{"id": 2214, "name": "Hallow Mill", "river": "Greet", "opened": "1961-04-01", "status": "open", "error": null, "readings": [{"t": "2026-11-27T06:00Z", "level_m": 0.81}, {"t": "2026-11-27T12:00Z", "level_m": 0.84}]}',
        ),
        cause="kinds",
        lost=raw("application/json", '{"error": "station not found"}', 404),
    )
    yield every(
        "csv-census",
        OK,
        "/files/cattle_1871.csv",
        raw(
            "text/csv; charset=utf-8",
            "parish,cows,oxen,remarks\nSoke,211,14,\nNether Soke,38,0,return missing\nTern,190,22,corrected\nPell,77,6,not found in second book\n",
        ),
        cause="kinds",
        lost=LOST,
    )
    yield every(
        "xml-feed",
        OK,
        "/feeds/tides.xml",
        raw(
            "application/rss+xml; charset=utf-8",
            '<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0"><channel><title>Tide warnings, Skerrow</title><link>http://v34-xml-feed.example/</link><description>Issued twice a day</description><item><title>Spring tide Saturday</title><description>High water 5.9 m at 11.20. The causeway floods from ten.</description></item><item><title>No warnings in force</title><description>Sunday</description></item></channel></rss>',
        ),
        cause="kinds",
        lost=LOST,
    )
    yield every(
        "tei-xml",
        OK,
        "/texts/letters/017.xml",
        raw(
            "application/xml",
            '<?xml version="1.0" encoding="UTF-8"?>\n<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Letter 17: Anne Pledge to her brother</title></titleStmt></fileDesc></teiHeader><text><body><p>Dear Will, the croze came safe and I have set it by the window. <unclear>They</unclear> say you will not be home before the herring.</p></body></text></TEI>',
        ),
        cause="kinds",
        lost=LOST,
        quote="the croze came safe and I have set it by the window",
        title="Letter 17: Anne Pledge to her brother",
    )
    yield every(
        "pdf-report",
        OK,
        "/docs/annual-report-2013.pdf",
        raw("application/pdf", small_pdf("Skerrow Harbour Trust Annual Report 2013")),
        cause="kinds",
        lost=LOST,
        title="Skerrow Harbour Trust Annual Report 2013",
    )
    yield every(
        "pdf-octet",
        OK,
        "/download.php?file=tables.pdf",
        raw(
            "application/octet-stream",
            small_pdf("Tables of Timber Strength"),
            Content_Disposition='attachment; filename="tables.pdf"',
        ),
        cause="kinds",
        lost=raw("text/html", "<b>File not found.</b>", 404),
    )
    nav = html(
        "<html><head><title>Stops</title></head><body><ol><li>Boiler house</li><li>Great beam</li><li>Well</li></ol></body></html>"
    )
    inner = html(
        "<html><head><title>Boiler house</title></head><body><h2>Boiler house</h2><p>Four Lancashire boilers, two of them cold since 1911. Coal came by barge to the door behind you.</p></body></html>"
    )
    outer = html(
        '<html><head><title>Tour of the Soke Pumping Station</title></head><frameset cols="160,*"><frame src="nav.htm"><frame src="main.htm"><noframes><body><h1>Tour of the Soke Pumping Station</h1><p>Your browser does not support frames. The tour has nine stops, from the boiler house to the great beam, and each has a photograph and a paragraph. Start at the <a href="main.htm">boiler house</a>.</p></body></noframes></frameset></html>'
    )
    yield Case(
        "kinds",
        "v34-frameset-real",
        OK,
        {"/tour/index.htm": outer, "/tour/nav.htm": nav, "/tour/main.htm": inner, "*": LOST},
        path="/tour/index.htm",
        title="Tour of the Soke Pumping Station",
    )
    choir = html(
        '<html><head><title>Tern Male Voice Choir</title></head><frameset rows="90,*"><frame src="top.html" name="top"><frame src="body.html" name="body"></frameset></html>'
    )
    sings = html(
        "<html><head><title>Choir</title></head><body><p>We rehearse on Thursdays in the chapel and sing wherever we are fed. Second tenors are sought, as ever.</p></body></html>"
    )
    yield Case(
        "kinds",
        "v34-frameset-thin",
        (LIVE, UNKNOWN),
        {"/choir/frames.html": choir, "/choir/top.html": nav, "/choir/body.html": sings, "*": LOST},
        path="/choir/frames.html",
    )
    gulls = html(
        "<html><head><title>Gulls of the Firth</title></head><body><h1>Gulls of the Firth</h1><p>Five kinds breed on the stacks: herring, common, black-headed, great and lesser black-backed. The last ivory gull was seen in 1934 by a boy named Tulloch, whose word was doubted until he produced a feather.</p><p>Counts are made on the second Sunday of June, from the boat if the swell permits.</p></body></html>"
    )
    hop = html(
        '<html><head><title>Gulls</title><meta http-equiv="refresh" content="0; url=/birds/gulls.html"></head><body><a href="/birds/gulls.html">Gulls</a></body></html>'
    )
    yield Case(
        "hops",
        "v34-meta-refresh",
        (LIVE, MOVED),
        {"/gulls.html": hop, "/birds/gulls.html": gulls, "*": LOST},
        path="/gulls.html",
        title="Gulls of the Firth",
        quote="whose word was doubted until he produced a feather",
    )
    yield a(
        "anti-phishing",
        "gov",
        "Consumer Advice Bureau",
        "/scams/parcel-texts",
        "Your parcel could not be delivered: how the text scam works",
        "The text says that a parcel is waiting and asks for a fee of 1.45. The link leads to a page that looks like the post office's.\n\nWarning signs: the domain was registered last week; the page asks for your card and then for a code. Suspected phishing? Forward the text to 7726.\n\nIf you have paid, ring your bank now.",
        cited=True,
        hop="https",
    )
    yield a(
        "security-advisory",
        "hugo",
        "grist security",
        "/advisories/GS-2020-03/",
        "GS-2020-03: access denied page reveals paths",
        "When a request is refused, grist-web before 2.4 answers 'Access denied' together with the path on disk. Severity: low. Fixed in 2.4.1. Thanks to Mo for the report.",
    )
    yield a(
        "lorem-fund",
        "drupal",
        "Coastal Heritage Fund",
        "/coming-soon-exhibition",
        "Coming soon: the Herring Road",
        "Opening 9 May 2015. Under construction at the moment are a smokehouse, forty yards of quay and a cart that visitors may push. The exhibition follows one barrel from Skerrow to the Black Sea.\n\nFree entry. Lift.",
        cited="Coming soon: the Herring Road",
    )
    yield a(
        "parking-council",
        "gov",
        "Tern Borough",
        "/parking/season-tickets",
        "Parking: season tickets for sale",
        "Season tickets for the four borough car parks are for sale at the town hall. Parked vehicles must show the ticket on the dashboard. A ticket which has expired is not valid, even for a minute, whatever the attendant said.\n\nPrices: 40 a quarter; residents 22.",
    )
    yield a(
        "buy-domain-guide",
        "wp",
        "Small Shop Advice",
        "/guides/buying-a-domain-name/",
        "Buy this domain? How to deal with a parked name",
        "You have chosen a name and found a page of advertisements on it with a line that says 'this domain may be for sale'. What now?\n\nLook up when it was registered. Offer a tenth of what is asked. Use an escrow. Do not tell them what your shop is called. And think about another name: most shops with a bad name do well, and no shop does well because of its name.",
        quote="no shop does well because of its name",
    )
    yield a(
        "geo-article",
        "news",
        "Screen Rights Watch",
        "/analysis/not-available-in-your-country",
        "'Not available in your country': the map of geoblocking",
        "We asked friends in 31 countries to open the same forty videos. Eleven opened everywhere. In Skerrow, which is nobody's territory, none did.\n\nThe message varies: this content is not available in your region; the owner has not made it available; unavailable for legal reasons. The reason is always the same. Somebody bought a map and coloured it.",
        ads=True,
        cited=True,
        quote="Somebody bought a map and coloured it",
    )
    yield a(
        "maint-manual",
        "hugo",
        "Lift Engineers' Notebook",
        "/notes/down-for-maintenance/",
        "Down for maintenance",
        "A notice on the door is not enough. Lock the main switch, keep the key in your pocket, hang the tag with your name and the hour. We'll be back soon is not a time.\n\nPit first, then motor room, then car. Wipe the guides last.",
    )
    yield a(
        "teen-safety",
        "drupal",
        "Safe Online Skerrow",
        "/parents/adult-content",
        "Talking about adult content",
        "Most children have seen porn by thirteen. Say so first; do not wait to be asked.\n\nFilters help a little. Sex education helps more. If a stranger sends pictures, or asks for them, keep the messages and ring us: nobody will be in trouble.\n\nHelpline 0800 555 0143, every day until ten.",
        quote="Filters help a little. Sex education helps more.",
    )
    yield a(
        "long-index",
        "bare",
        "Card Index of Clockmakers",
        "/index/p.html",
        "Clockmakers: P",
        "<ul>"
        + "".join(
            f"<li>{n}, {t}, {y}</li>"
            for n, t, y in (
                ("Pargeter, Amos", "Soke", "1761-90"),
                ("Pargeter, Ruth", "Soke", "1790-1804"),
                ("Peel, John", "Tern", "1822"),
                ("Pell, Isaac", "Eastmoor", "1702-31"),
                ("Pinder, W.", "Skerrow", "no record found"),
                ("Pledge, Wm", "Wendle", "1840"),
                ("Porteous, A.", "Carrow", "removed to London"),
                ("Pugh, Owen", "Gwern", "1777"),
                ("Pym, unknown", "", "deleted, see Pinn"),
            )
        )
        + "</ul>",
    )
    yield a(
        "header-404-image",
        "nineties",
        "The Tram Shed",
        "/cars/404.html",
        "Car 404",
        "Built 1927, open top, last of the second batch. Car 404 was lost from the books in 1951 and found in 1980 in an orchard with hens in it.\n\nError in earlier editions: 404 never ran on the pier line.",
        cited="Car 404",
    )
