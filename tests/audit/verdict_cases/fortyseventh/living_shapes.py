"""Living pages whose shape is hard: files, plain text, redirects of little moment, old markup."""

from __future__ import annotations

from typing import Any

from citekeeper.demo.exchange import Reply
from citekeeper.demo.media import PNG, small_pdf

from ..case import Case, page, rotating, sent, to
from .frames import ALIVE, Site, bare, prose

NO = sent(bare("404 Not Found", "Apache/2.4.41"), 404)


def shaped(name: str, path: str, routes: dict[Any, Any], **more: Any) -> Case:
    """A living page of a host that answers everything else with a plain 404."""
    return Case("alive-shape", f"fv-{name}", ALIVE, {"*": NO, **routes}, path=path, **more)


OFFICE = Site("en", "Office for Children's Statistics", "drupal")
BODY = prose(
    "Placements outside the home district rose for the fourth year. The Office counts a placement "
    "once, on the last day of the year, whatever its length.\n\nDistricts with a residential "
    "school of their own place fewer than one child in ten elsewhere; those without place four in "
    "ten. Distances are measured from the centre of the postcode.\n\nThe next issue appears in "
    "September. Corrections are listed at the end of the tables."
)
REPORT = sent(OFFICE.page("Placements outside the district, 2011", BODY))
PDF = {"Content-Type": "application/pdf"}
TEXT = {"Content-Type": "text/plain; charset=utf-8"}
CSV = "district;year;children\nAldham;2010;131\nBrook;2010;404\nCarrow;2010;75\nDene;2010;0\n"
RFC = (
    "Working Group on Preservation                                 J. Okafor\nMemo 12              "
    "                                        March 2009\n\n            The code 410 Gone and its "
    "use by archives\n\n1.  Introduction\n\n   A server that knows that a page has been removed "
    "may say 410 Gone.\n   Most say 404 Not Found.  This memo asks archives to record both.\n\n2."
    '  Wording\n\n   "The requested resource is no longer available at this server\n   and there '
    'is no forwarding address."\n\n3.  Security considerations\n\n   None.\n'
)
NEWSROOM = Site("en", "The Harbour Gazette", "news")
STORY = prose(
    "The county's last mother and baby home will close in June, the diocese said on Tuesday. Four "
    "women and five infants live there now.\n\nThe home opened in 1922. A commission is to examine "
    'its records, which fill two rooms. Relatives gathered at the gate in the rain.\n\n"We want '
    'the names", said one of them, "and where they lie." The diocese promised full access.'
)


CASES: tuple[Case, ...] = (
    shaped(
        "pdf-plain",
        "/docs/2012/placement-report.pdf",
        {"/docs/2012/placement-report.pdf": Reply(200, PDF, small_pdf("Placement report 2012"))},
    ),
    shaped(
        "pdf-404-title",
        "/papers/404-not-found.pdf",
        {
            "/papers/404-not-found.pdf": Reply(
                200, PDF, small_pdf("404 Not Found: link rot in court opinions")
            )
        },
    ),
    shaped(
        "pdf-octet",
        "/download/4471/annex-b.pdf",
        {
            "/download/4471/annex-b.pdf": Reply(
                200,
                {
                    "Content-Type": "application/octet-stream",
                    "Content-Disposition": 'attachment; filename="annex-b.pdf"',
                },
                small_pdf("Annex B: tables by county"),
            )
        },
    ),
    shaped(
        "pdf-bitstream",
        "/bitstream/handle/1887/20101/full.pdf?sequence=1",
        {
            "/bitstream/handle/1887/20101/full.pdf?sequence=1": Reply(
                200, PDF, small_pdf("Kinderbescherming in Nederland 1901-1945")
            )
        },
    ),
    shaped(
        "pdf-moved-slash",
        "/files/report.pdf",
        {
            "/files/report.pdf": to("https://fv-pdf-moved-slash.example/files/report.pdf?v=2", 302),
            "/files/report.pdf?v=2": Reply(200, PDF, small_pdf("Inspection of secure units")),
        },
    ),
    shaped(
        "csv",
        "/data/children-2010.csv",
        {"/data/children-2010.csv": Reply(200, {"Content-Type": "text/csv"}, CSV)},
    ),
    shaped("txt-memo", "/memos/memo12.txt", {"/memos/memo12.txt": Reply(200, TEXT, RFC)}),
    shaped(
        "png",
        "/maps/districts-1974.png",
        {"/maps/districts-1974.png": Reply(200, {"Content-Type": "image/png"}, PNG)},
    ),
    shaped(
        "xml-act",
        "/xml/act-1958-65.xml",
        {
            "/xml/act-1958-65.xml": Reply(
                200,
                {"Content-Type": "application/xml"},
                '<?xml version="1.0"?><act><title>Boarding-out Act</title><section n="1"><p>A local authority shall not place a child unless the home has been visited by an officer within the preceding month.</p></section><section n="2"><p>Repealed.</p></section></act>',
            )
        },
    ),
    shaped(
        "json-rec",
        "/api/records/2204.json",
        {
            "/api/records/2204.json": Reply(
                200,
                {"Content-Type": "application/json"},
                '{"id": 2204, "title": "Survey of approved schools", "year": 1948, "error": null, "holdings": ["box 4", "box 5"], "note": "vol. 2 not found at last stocktaking"}',
            )
        },
    ),
    shaped(
        "apache-index",
        "/pub/hearings/",
        {
            "/pub/hearings/": sent(
                page(
                    '<h1>Index of /pub/hearings</h1><pre><a href="../">Parent Directory</a>\n<a href="day01.pdf">day01.pdf</a>  2009-03-02 11:02  410K\n<a href="day02.pdf">day02.pdf</a>  2009-03-03 11:07  388K\n<a href="day03-withdrawn.txt">day03-withdrawn.txt</a>  2009-03-09 09:00  1K\n</pre><address>Apache/2.4.41 Server at Port 80</address>',
                    title="Index of /pub/hearings",
                )
            )
        },
    ),
    shaped(
        "frontpage-99",
        "/~hlarsen/orphans.htm",
        {
            "/~hlarsen/orphans.htm": sent(
                "<HTML><HEAD><TITLE>Untitled Document</TITLE></HEAD><BODY BGCOLOR=#FFFFEE><CENTER><H2>The orphan trains</H2></CENTER><P>Between 1854 and 1929 about 200,000 children were taken west. My grandmother was one of them. She was number 14 on the list and was chosen at the third halt, in Nebraska, by a couple who wanted a boy.<P>This page is under construction. Last changed 3 March 1999.<HR>You are visitor 04041.</BODY></HTML>"
            )
        },
    ),
    shaped(
        "latin1",
        "/rapports/1998/enfance.htm",
        {
            "/rapports/1998/enfance.htm": Reply(
                200,
                {"Content-Type": "text/html; charset=iso-8859-1"},
                "<html><head><title>Rapport sur l'enfance en danger</title></head><body><h1>Rapport sur l'enfance en danger</h1><p>Le nombre de signalements a augmenté de huit pour cent. Les départements ont traité la moitié des situations sans saisir le juge. Aucune donnée n'est disponible pour trois départements.</p><p>L'observatoire recommande un document unique de signalement et une formation commune des travailleurs sociaux et des enseignants.</p></body></html>".encode(
                    "latin-1"
                ),
            )
        },
    ),
    shaped(
        "slash",
        "/themes/adoption",
        {"/themes/adoption": to("/themes/adoption/", 301), "/themes/adoption/": REPORT},
    ),
    shaped(
        "locale",
        "/publications/placements",
        {
            "/publications/placements": to("/en/publications/placements", 302),
            "/en/publications/placements": REPORT,
        },
    ),
    shaped(
        "www",
        "/tables/placements-2011.html",
        {
            "/tables/placements-2011.html": to(
                "https://www.fv-www.example/tables/placements-2011.html", 301
            ),
            ("www.fv-www.example", "/tables/placements-2011.html"): REPORT,
            ("www.fv-www.example", "*"): OFFICE.lost,
        },
    ),
    shaped("https", "/tables/p2011.html", {"/tables/p2011.html": REPORT, "*": OFFICE.lost}),
    shaped(
        "cookie-bounce",
        "/news/mother-and-baby-home",
        {
            "/news/mother-and-baby-home": to("/news/mother-and-baby-home?cookie_test=1", 302),
            "/news/mother-and-baby-home?cookie_test=1": sent(
                NEWSROOM.page("Last mother and baby home to close", STORY)
            ),
            "*": NEWSROOM.lost,
        },
    ),
    shaped(
        "ads-rotate",
        "/2013/05/home-to-close",
        {
            "/2013/05/home-to-close": rotating(
                lambda r, shown: NEWSROOM.page("Last mother and baby home to close", STORY + shown)
            ),
            "*": NEWSROOM.lost,
        },
    ),
    shaped(
        "consent-real",
        "/local/home-closes.html",
        {
            "/local/home-closes.html": sent(
                NEWSROOM.page(
                    "Last mother and baby home to close",
                    '<div id="sp_message_container" role="dialog"><h2>We value your privacy</h2><p>We and our 812 partners store and access information on a device. You can change your choice at any time.</p><button>Agree and continue</button><button>Options</button></div>'
                    + STORY,
                )
            ),
            "*": NEWSROOM.lost,
        },
    ),
)
