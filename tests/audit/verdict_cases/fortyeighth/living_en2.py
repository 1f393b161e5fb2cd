"""More living pages in English: technical, short, legal, listed, moved about by their servers."""

from __future__ import annotations

from collections.abc import Iterator

from citekeeper.demo.exchange import Reply

from ..case import LIVE, Case, sent
from .make import alive, bare


def technical() -> Iterator[Case]:
    yield alive(
        "qa-403",
        "en",
        "static",
        "Serverhelp",
        "/questions/20114/nginx-403-forbidden-after-moving-root",
        "nginx: 403 Forbidden after moving the document root",
        'I moved the root to /home/www and now each request gives 403 Forbidden. The log says <code>directory index of "/home/www/" is forbidden</code>. File modes are 644.',
        "<h3>2 answers</h3>",
        "The worker must be able to pass through every directory above the file. /home is 700 on your system. Give it x for others, or move the root back to /srv.",
        "Same here with SELinux: restorecon solved it. The blog that explained this returns 404 by now.",
    )
    yield alive(
        "incident-503",
        "en",
        "static",
        "Lattice Status",
        "/incidents/2014-02-11",
        "Incident report: 503 Service Unavailable on 11 February",
        "Between 09:14 and 11:52 UTC, 38 per cent of requests were answered 503 Service Temporarily Unavailable. A certificate on an inner load balancer had expired at nine.",
        "Resolved 11:52. Monitoring 11:10. Identified 10:31. Investigating 09:20: we are currently experiencing problems and apologise for the inconvenience.",
        "We now page a person thirty days before any certificate ends.",
    )
    yield alive(
        "ticket-soft404",
        "en",
        "old",
        "Bugs: Larkspur CMS",
        "/ticket/1871",
        "Ticket #1871: Page not found is sent with status 200 (closed defect: fixed)",
        "<table><tr><td>Reported by</td><td>gwen</td></tr><tr><td>Milestone</td><td>2.4</td></tr><tr><td>Resolution</td><td>fixed</td></tr></table>",
        "The handler renders the template <code>notfound.tpl</code> with the words <em>Sorry, the page you are looking for does not exist</em> but never sets the status. Search engines keep such pages for ever.",
        "Changed by tom: set 404 before output starts. Test added. Merged in r9120.",
    )
    yield alive(
        "mail-archive",
        "en",
        "old",
        "The Gopher-Users Archives",
        "/pipermail/gopher-users/2012-March/000418.html",
        "[gopher-users] is quux.example down for good?",
        '<i>Wed Mar 14 08:12:40 EDT 2012</i><pre>On Tue, 13 Mar 2012, K. Ibsen wrote:\n&gt; I get "Error: 404 page not found" for every item on quux.\n\nHe let the domain expire in January and somebody else has it\nnow. I have a mirror of the recipes and the tide tables, 40 MB.\nWrite me if you want the tarball.\n\n-- \nPetra</pre>',
    )
    yield alive(
        "deprecated-package",
        "en",
        "static",
        "Parcelhub",
        "/package/left-indent",
        "left-indent 0.9.2",
        "<div class='warn'>This package has been deprecated. Author message: no longer supported, use indent-core.</div>",
        "Indents each line of a string by a number of spaces. Licence MIT, published three years ago, 14 dependents, 2.1 kB unpacked.",
        "<pre>indent('a\\nb', 2)  // '  a\\n  b'</pre>",
        "Versions: 0.9.2, 0.9.1, 0.8.0, 0.1.0.",
    )
    yield alive(
        "maintenance-news",
        "en",
        "joomla",
        "County Land Registry",
        "/index.php/notices/41-maintenance",
        "Scheduled maintenance of the online register, 22–23 March 2014",
        "The online register will be unavailable from Saturday 18:00 to Sunday 12:00 while the database is moved to new machines. Searches paid for on Saturday remain valid for a further two days.",
        "Counter services on Friday and Monday are not affected. We apologise for any inconvenience and will be back soon.",
    )
    yield alive(
        "default-page-doc",
        "en",
        "mediawiki",
        "Sysadmin Notes",
        "/wiki/Apache_default_page",
        "Apache default page",
        "The <b>default page</b> is what a freshly installed web server shows. Older versions said <i>It works!</i>; distributions replace it by a page which explains where the configuration lives.",
        "Finding one where a site used to be usually means that a virtual host was lost in an upgrade. Nginx greets with <i>Welcome to nginx!</i>, hosting panels with <i>this account has been suspended</i> or <i>future home of something quite cool</i>.",
        "<h2>How to remove it</h2><pre>a2dissite 000-default &amp;&amp; systemctl reload apache2</pre>",
    )
    yield alive(
        "js-heavy-real",
        "en",
        "aem",
        "Ardent Rail",
        "/en/media/class-31-refurbishment.html",
        "Class 31 trains return after refurbishment",
        "Twenty-two units re-enter service in May with new seats, sockets and a second toilet. The work took fourteen months at the Brampton shops and cost £19m.",
        "<noscript>Please enable JavaScript to view this site.</noscript><script>window.__STATE__={'a':[1,2,3]};</script>",
        "Trains 31 104 and 31 117 keep their old livery for the anniversary of the line.",
    )


def short_ones() -> Iterator[Case]:
    yield alive(
        "gazette-line",
        "en",
        "jsp",
        "Official Gazette",
        "/notice.do?id=55102",
        "Notice 55102",
        "Street closure: Tanner Row, 4 May, 06.00 to 18.00. By order, the Town Clerk.",
        title="Notice 55102",
    )
    yield alive(
        "statute-repealed",
        "en",
        "jsp",
        "Statutes of the Territory",
        "/laws/view.jsp?chapter=114&section=9",
        "Chapter 114, section 9",
        "<b>9.</b> <i>Repealed. No. 31 of 1998, s. 4.</i>",
        "Notes: Section 9 concerned the licensing of ferries drawn by rope. The repeal took effect on 1 January 1999, and licences then in force lapsed.",
    )
    yield alive(
        "wiki-stub",
        "en",
        "mediawiki",
        "Millpond Wiki",
        "/wiki/Overshot_wheel_of_Harl",
        "Overshot wheel of Harl",
        "The <b>overshot wheel of Harl</b> is a water wheel of 5.4 m in Harl, built in 1861 and still turning on Sundays.",
        "<i>This article is a stub. You can help by expanding it.</i>",
    )
    index = "<h1>Index of /data/gauges/2013</h1><pre><a href='../'>Parent Directory</a>\n<a href='g01.csv'>g01.csv</a>   2014-01-04 09:12   88K\n<a href='g02.csv'>g02.csv</a>   2014-01-04 09:12   91K\n<a href='README'>README</a>    2014-01-04 09:15  1.2K</pre><address>Apache/2.2.22 (Debian) Server at files Port 80</address>"
    plain404 = sent(
        bare(
            "404 Not Found",
            "<h1>Not Found</h1><p>The requested URL was not found on this server.</p><hr><address>Apache/2.2.22 (Debian)</address>",
        ),
        404,
    )
    yield Case(
        "living",
        "fe-dir-index",
        (LIVE,),
        {"/data/gauges/2013/": sent(bare("Index of /data/gauges/2013", index)), "*": plain404},
        path="/data/gauges/2013/",
    )
    yield Case(
        "living",
        "fe-plain-rfc",
        (LIVE,),
        {
            "/notes/note-31.txt": Reply(
                200,
                {"Content-Type": "text/plain"},
                "NOTE 31                                   May 1996\n\n  Status codes for dead letters\n\n  A server that does not know a box SHOULD say 404. A server that\n  knew it once and will not know it again MAY say 410. Neither code\n  says why; the reason belongs in the body, where people read it.\n\n  1. Rationale\n\n  Mail returned without a reason is sent again.\n"
                * 3,
            ),
            "*": plain404,
        },
        path="/notes/note-31.txt",
    )
    yield Case(
        "living",
        "fe-csv-file",
        (LIVE,),
        {
            "/open/tides.csv": Reply(
                200,
                {"Content-Type": "text/csv"},
                "station,year,mean_cm\n"
                + "".join(f"S{n:02d},2013,{200 + n * 3}\n" for n in range(60)),
            ),
            "*": plain404,
        },
        path="/open/tides.csv",
    )
    yield alive(
        "disambiguation",
        "en",
        "mediawiki",
        "Placenames Wiki",
        "/wiki/Nowhere",
        "Nowhere",
        "<b>Nowhere</b> may refer to:",
        "<ul><li>Nowhere, Norfolk, a marsh in England</li><li>Nowhere, Oklahoma, an unincorporated community</li><li><i>Nowhere</i> (album), 1990</li></ul>",
    )
    yield alive(
        "errata-none",
        "en",
        "static",
        "Quarto Press",
        "/books/tidal-mills/errata.html",
        "Errata: Tidal Mills of the Atlantic Coast",
        "No errors have been reported for this edition.",
    )
    yield alive(
        "no-results-study",
        "en",
        "ojs",
        "Clinical Null Results",
        "/index.php/j/article/view/77",
        "No results: a trial of warm socks for cold feet",
        "<p><b>O. Birk, T. Anand</b>. Clinical Null Results 4 (2014) 1–6</p>",
        "Background. Socks were warmed to 35 degrees before bed. Methods. 212 adults, randomised by coin. Findings. Nothing was found: sleep, pulse and mood did not differ. Interpretation. Sorry.",
    )
    yield alive(
        "under-construction",
        "en",
        "typo3",
        "Bridges Authority",
        "/projects/firth-crossing.html",
        "Firth crossing: under construction since 2011",
        "The new crossing is under construction between the north and the south shore. Both towers have reached deck level and the first of 110 sections was lifted in September.",
        "Coming soon: the viewing platform at the south visitor centre opens in spring. Until then, please visit the north shore.",
    )
