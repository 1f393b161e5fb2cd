"""Living pages in English that look like something else."""

from __future__ import annotations

import random
from collections.abc import Iterator

from citekeeper.demo.exchange import Reply
from citekeeper.demo.media import small_pdf

from ..case import LIVE, Case, page, sent
from .frame import hosted, shell, whole

# name: (style, answer of other paths, path, title, text)
PAGES: dict[str, tuple[str, str, str, str, str]] = {
    "en-404-design": (
        "wp",
        "404",
        "/blog/designing-404-pages/",
        "Designing the perfect 404 page",
        "Every site owner dreads the words “page not found”. In this post we look at eleven error pages that turn frustration into a smile.|The best of them apologise in one line, offer a search box, and never blame the visitor. One museum shows an empty picture frame; a railway shows a train leaving.|Our advice: send a real 404 status, log the referrer, and keep the menu.",
    ),
    "en-linkrot": (
        "news",
        "soft",
        "/research/link-rot-in-court-opinions",
        "404 Not Found: half of the links in court opinions are dead",
        "A team at the law library followed 1,840 links cited by judges since 1998 and found that 49 percent no longer lead to the material cited.|“Page not found is the honest case,” says the lead author. “Worse are the domains that somebody else has bought.”|The authors recommend depositing a copy with an archive at the time of writing.",
    ),
    "en-domain-market": (
        "news",
        "root",
        "/business/domains-for-sale-boom",
        "Domain for sale: inside the trade in short web names",
        "When the bakery in Mill Lane closed, its web address was worth more than its ovens. Brokers make an offer within hours of a name expiring.|We followed one auction from the first bid of 60 pounds to a final price of 14,200. “This domain is for sale” is, for some, a business model.|Parking pages with advertisements earn a few cents a day, the brokers say, but thousands of names add up.",
    ),
    "en-captcha-history": (
        "wp",
        "404",
        "/essays/captcha",
        "Verify you are human: a short history of the CAPTCHA",
        "In 2000 a search engine asked its visitors to type distorted letters. Two decades later we tick a box, pick traffic lights and wait for a checkmark.|“Checking your browser” became the most read sentence of the web. Blind users had to wait for audio puzzles, which bots soon solved better than people.|Today the puzzle has moved into the background, where scripts watch the mouse.",
    ),
    "en-casino-study": (
        "gov",
        "404",
        "/publications/gambling-harm-2016",
        "Online casino harms: survey of young adults",
        "This statistical release covers gambling participation. 12 percent of respondents had used online slots, 4 percent live roulette, 3 percent poker and 7 percent sports betting.|Free spins and welcome bonus offers were named as the first contact by every third respondent.|The next release is planned for June.",
    ),
    "en-viagra-patent": (
        "news",
        "404",
        "/health/sildenafil-patent-expires",
        "Viagra patent expires: what pharmacies expect",
        "Generic sildenafil will be on the shelves from Monday. Pharmacists expect the price of a tablet to fall by two thirds, and warn against buying cialis or levitra from online pharmacies without a prescription.|The regulator seized 3.2 million counterfeit tablets last year.",
    ),
    "en-outage": (
        "news",
        "soft",
        "/tech/cloud-outage-explained",
        "503 Service Unavailable: how one typo took down half the web",
        "At 09:47 the first dashboards turned red. For four hours shops, banks and newspapers answered with “service temporarily unavailable”.|An engineer had meant to remove a few servers from a billing cluster. The command had one digit too many.|The post-mortem lists nine changes, of which the most important is the slowest: restarts will be tested.",
    ),
    "en-discontinued": (
        "table",
        "plain",
        "/cameras/olb-35.htm",
        "Olbers 35 rangefinder (discontinued)",
        "This product is no longer available. Production ended in 1974.|The 35 has a coupled rangefinder, a leaf shutter from 1 s to 1/500 s and a fixed 40 mm f/2.8 lens of four elements. About 60,000 were made. The mercury cell is no longer sold; use a zinc-air cell instead.",
    ),
    "en-withdrawn-std": (
        "gov",
        "404",
        "/standards/detail/4417",
        "BS 4417:1969 Specification for semiconductor rectifier stacks",
        "Status: Withdrawn. Withdrawn on 15 June 1992. This standard has been superseded and is no longer current.|Committee: PEL/22. Pages: 24. Descriptors: rectifiers, semiconductor devices, ratings, test methods, marking.",
    ),
    "en-retracted": (
        "repo",
        "404",
        "/articles/10.5555/jx.2013.88",
        "RETRACTED: Effects of caffeine on zebrafish sleep",
        "This article has been retracted at the request of the Editor-in-Chief because figure 3 was duplicated from an earlier work.|Abstract. Larval zebrafish were exposed to caffeine in four concentrations. Rest bouts shortened with dose. We discuss adenosine receptors as the likely pathway.|References 41. Cited by 17.",
    ),
    "en-farewell": (
        "wp",
        "404",
        "/2015/12/goodbye/",
        "This blog is closed",
        "After nine years and 1,411 posts I am putting the kettle away. Nothing dramatic happened; the children got bigger and the evenings shorter.|The archive stays where it is, comments are switched off. Thank you for the recipes you sent, and for arguing about scones.|See you in the garden. – Moira",
    ),
    "en-project-closed": (
        "drupal",
        "404",
        "/projects/open-tides",
        "Open Tides (2009–2014)",
        "The project has ended and this site is no longer updated. It is kept as an archive.|Open Tides put 62 low-cost gauges in harbours between Harwich and Wick. Data, drawings and the final report can be downloaded below.|Funding: Coastal Fund grant 2281. Partners: three universities and eleven harbour masters.",
    ),
    "en-obit": (
        "news",
        "root",
        "/obituaries/harald-lunn",
        "Harald Lunn, keeper of the lost pages, dies at 81",
        "Harald Lunn, who spent forty years looking for missing pages in parish registers, has died.|He was born in Grimsby, the son of a net maker. Of the 311 gaps he listed in 1970 he closed 296.|He is survived by his sister. The service is on Thursday.",
    ),
    "en-one-para": (
        "bare",
        "plain",
        "/notices/2016-14.txt.html",
        "Notice to mariners 14/2016",
        "The light buoy off Scar Point has been withdrawn for repair until further notice. Vessels should keep two cables clear.",
    ),
    "en-stub": (
        "table",
        "soft",
        "/wiki/Lower_Wapley",
        "Lower Wapley",
        "<b>Lower Wapley</b> is a hamlet in Herefordshire, England. It had 41 inhabitants in 2011.|<i>This article is a stub. You can help by expanding it.</i>|Category: Hamlets in Herefordshire",
    ),
    "en-comment-404": (
        "wp",
        "404",
        "/2011/07/photo-sets-moved/",
        "Photographs of the 1911 flood",
        "Sixty glass plates, scanned by the Society. The first shows the ferry inn with water to the window sills.|<h3>Comments (4)</h3>|Tom: link to plate 9 gives 404 not found?|Editor: mended, thank you.|Jean: the page you requested does not exist, it says for plate 12.|Editor: plate 12 was never taken.",
    ),
    "en-statute": (
        "gov",
        "404",
        "/acts/1954/c12/s7",
        "Section 7. Removal of abandoned vessels",
        "(1) Where a vessel has been abandoned in a harbour, the harbour master may serve a notice on the owner.|(2) If the owner cannot be found, the notice shall be fixed to the vessel.|(3) [Repealed by the Ports Act 1991, sch. 4.]",
    ),
    "en-repealed": (
        "gov",
        "404",
        "/regs/1988-311",
        "Carriage of Bees Regulations 1988 (repealed)",
        "These Regulations are no longer in force. They were revoked on 1 May 2004.|1. These Regulations may be cited as the Carriage of Bees Regulations 1988. 2. No person shall convey a hive by rail except in a ventilated van.",
    ),
    "en-login-head": (
        "forum",
        "404",
        "/viewtopic.php?t=8812",
        "Bleeding the brakes on a 1962 tandem",
        "You are not logged in. Log in or register to post a reply.|<b>pedalpete</b> wrote: start at the rear, that is the longest line. Use mineral oil, never DOT fluid.|<b>old_spoke</b> wrote: and tap the caliper gently, you will be amazed how much air hides there.|This topic is locked.",
    ),
    "en-job-article": (
        "news",
        "404",
        "/careers/ghost-jobs",
        "This job is no longer available: why adverts stay online",
        "One in five vacancies on job boards is already filled, a study says. Firms keep adverts open to look as if they were growing.|Applicants told us of months of waiting. “The vacancy has expired, said the mail, on the day I was invited.”",
    ),
    "en-expired-dom": (
        "wp",
        "404",
        "/guide/domain-has-expired",
        "Your domain has expired – what now?",
        "A step by step guide for clubs and parishes. In the first 30 days you can renew at the normal price. After that comes the redemption period, with a fee.|Do not panic if a parking page with adverts appears; mail may still be queued for you.|Write down who holds the password of the registrar account.",
    ),
    "en-suspended": (
        "news",
        "soft",
        "/sport/account-suspended",
        "Account suspended: striker loses 2 million followers overnight",
        "The winger’s page showed “this account has been suspended” on Sunday evening. By Monday his agent had sent eleven letters.|The platform says that an automated system mistook a charity raffle for gambling.",
    ),
    "en-maint": (
        "gov",
        "404",
        "/rail/works-easter",
        "Under maintenance: the viaduct, Easter 2016",
        "The line between Holt and Sarn will be closed for maintenance from Good Friday. We will be back soon: trains run again on Tuesday.|Buses replace trains and leave from the station yard. Bicycles cannot be carried.",
    ),
    "en-coming-soon": (
        "wp",
        "404",
        "/exhibits/coming-soon",
        "Coming soon: a room for the whale",
        "The skeleton has been in boxes since 1938. Next spring it will hang in the new east room.|Conservators have cleaned 152 bones with toothbrushes. The lower jaw is a cast; the real one was burned as fuel in the war.",
    ),
    "en-under-constr": (
        "table",
        "plain",
        "/~hk/streams.html",
        "Stream gauging notes",
        "<i>This page is under construction since 1998.</i>|Rating curves for nine weirs of the upper Dore, with the dates of each survey. Weir 3 was rebuilt in 1987, so use the second table after that.|Last modified 3 Jan 2002.",
    ),
    "en-moved-note": (
        "bare",
        "plain",
        "/lab/pages/nmr.html",
        "NMR facility",
        "The facility has moved to building 14. The spectrometers (300, 400 and 600 MHz) are open to members of all departments. Bookings by telephone; samples must be in the rack by nine. Contact: Dr Annis Webb.",
    ),
    "en-accessdenied": (
        "wp",
        "404",
        "/books/access-denied",
        "Access Denied: The practice of internet filtering",
        "Edited volume, 449 pages. Chapters describe blocking in forty states, from blocked political sites to filtered search terms.|“A careful and sobering atlas.” – Review of Books|Contents, contributors and two sample chapters are below.",
    ),
    "en-forbidden": (
        "news",
        "404",
        "/culture/403-forbidden-festival",
        "403 Forbidden: a festival of banned music",
        "For three nights songs that were once struck from the radio are sung in the old customs house.|Some were banned for politics, one for a bicycle bell that listeners took for an alarm.",
    ),
    "en-error-title": (
        "repo",
        "404",
        "/handle/10125/5521",
        "Error",
        "Title: Error. Author: Vasko, Lena. Type: Thesis (MA). Date: 2012. Abstract: The thesis reads three Baroque treatises on error as a theological and a grammatical notion. Keywords: error, sin, grammar, Comenius. Files: vasko_error.pdf (1.2 MB).",
    ),
    "en-empty-chair": (
        "bare",
        "plain",
        "/poems/nothing-here.html",
        "Nothing Here",
        "Nothing here but the hum of a lamp,<br>a coat on the nail, the last of the damp.<br>You came for a page and you found a door.<br>Nothing here. There was nothing before.",
    ),
    "en-index": (
        "table",
        "plain",
        "/minutes/index1967.html",
        "Minutes 1967",
        "<ul><li><a href=6701.html>January</a></li><li><a href=6702.html>February</a></li><li>March (missing)</li><li><a href=6704.html>April</a></li><li>May to December: lost in the fire</li></ul>",
    ),
    "en-press": (
        "gov",
        "404",
        "/news/2016/bot-law",
        "Ministers ban ticket bots",
        "Software that buys tickets in bulk will be a criminal offence. Press release 16/44, embargoed until 00:01.|Notes to editors: automated requests made up 40 percent of traffic at four sellers. Are you a robot? The law will ask it too.|Press office: 020 0000 0000.",
    ),
    "en-recipe": (
        "wp",
        "root",
        "/recipes/samphire",
        "Samphire with brown butter",
        "Serves 2. Blanch the samphire for one minute. Melt butter till it smells of nuts. Lemon, pepper, no salt.|We are sorry, the video for this recipe is no longer available.",
    ),
    "en-video-gone": (
        "news",
        "404",
        "/2013/comet-over-pier",
        "The comet over the pier, in pictures",
        "This video is not available in your country.|Hundreds came to the pier before dawn to see the comet. Our readers sent 212 photographs; ten are shown here with the names of those who froze for them.|1. Alan Peel, from the lifeboat slip, 5.41am. 2. Rosie Tan, from her bath.",
    ),
    "en-paywall-open": (
        "news",
        "404",
        "/long-reads/salt-road",
        "The salt road",
        "Subscribe now from 1 pound a week. Already a subscriber? Sign in.|For eight hundred years mules carried salt over the pass at Gell. The last driver, Owen Prosser, is ninety and remembers the bells.|He walks us to the ford, where the stones are worn in pairs of grooves. “They knew the way. We only held the rope.”|The Society has mapped 31 miles of it, and wants eleven more.",
    ),
    "en-tos": (
        "gov",
        "404",
        "/legal/robots",
        "Automated access policy",
        "Robots, crawlers and scrapers must not make more than one request in ten seconds. We may block addresses that send unusual traffic, and will then show a page that asks you to prove you are human.|Researchers can ask for a data dump by writing to the registry.",
    ),
    "en-geo": (
        "news",
        "soft",
        "/media/geoblocking-vote",
        "“Not available in your region”: parliament votes on geo-blocking",
        "Sellers may no longer turn customers away because of where they live. Films and football stay outside the law.|The sentence “this content is not available in your country” will be with us for some years.",
    ),
    "en-ghost-page": (
        "wp",
        "404",
        "/toponymy/deleted-villages",
        "Deleted: villages removed from the map",
        "Argleton did not exist. It was on the map for four years, with a weather forecast and a dentist.|Here we list 26 phantom places, who deleted them, and when.",
    ),
    "en-oops": (
        "news",
        "404",
        "/columns/oops",
        "Oops! Something went wrong",
        "That is what my oven said on Christmas morning. It has a screen now. It has, the manual says, a personality.|I pressed the button marked back. It took me to a page about warranties.",
    ),
    "en-hosting-howto": (
        "wp",
        "404",
        "/docs/apache-default-page",
        "Replacing the Apache2 default page",
        "After installation your server shows “It works!”. This is the default welcome page used to test the correct operation of the server.|To replace it, put your own index.html into /var/www/html and reload. If you see 403 Forbidden, check the rights of the folder.",
    ),
    "en-js-noscript": (
        "news",
        "404",
        "/maps/peat",
        "Peat depth in the western moors",
        "<noscript>Please enable JavaScript to view this page.</noscript>|The map joins 3,100 probe depths taken between 1951 and 1968. Depth is greatest, 7.4 m, at Cold Moss. In 14 squares the survey was never finished.|Table 2 lists each square with the number of probes and the mean.",
    ),
    "en-no-results": (
        "repo",
        "404",
        "/catalogue/record/77120",
        "No results: negative findings in wave tank trials",
        "Report 71/4. Author: Ferris, D. 1971. 33 p. No results of significance were obtained in runs 1 to 18. Run 19 was stopped when the paddle broke. Shelfmark T.71.4. Status: available for loan.",
    ),
    "en-wayback": (
        "wp",
        "404",
        "/how-to/find-a-lost-page",
        "How to find a page that is gone",
        "Type the address into an archive. If it says the page has not been archived, try the site’s old name.|If the server says 410 Gone, the owner wants you to stop asking. If it says the domain is parked, look for a paper copy.|Example: our own first page, lost in 2003 and found on a floppy disk.",
    ),
    "en-errata": (
        "repo",
        "404",
        "/journal/v9/errata",
        "Erratum",
        "In volume 8, page 112, for “not found” read “now found”. The editors regret the error.",
    ),
    "en-ban-list": (
        "gov",
        "404",
        "/consumer/unlicensed-betting-sites",
        "Blocked websites: unlicensed betting operators",
        "The authority has ordered providers to block the following 12 sites offering casino games, slots, poker and sports betting without licence: luckyfox, spinharbour, betcrown, royal-reel and others.|Consumers who deposited money can write to the ombudsman.",
    ),
    "en-crypto-scam": (
        "news",
        "404",
        "/money/bitcoin-bonus-fraud",
        "Bitcoin casino promised a 200% bonus, then vanished",
        "Rita M. saw the advertisement on a page that once belonged to a church choir. The domain had lapsed; the new owner sold free spins.|Police say that 400 clubs and parishes lost their names this way last year. Renew early, they advise.",
    ),
    "en-hacked": (
        "drupal",
        "404",
        "/about/news/incident-2015",
        "Our website was hacked",
        "On 3 August the front page showed “Hacked by” and a skull for about two hours. No member data was taken.|We have moved to a new server and changed all passwords. We are sorry for the scare.",
    ),
    "en-tender-closed": (
        "gov",
        "404",
        "/tenders/2014/088",
        "Tender 2014/088: dredging of the inner harbour (closed)",
        "This tender has closed. Bids were opened on 9 May 2014. Six bids were received; the contract was awarded to Brandt Dredging for 1.84 million.|Scope: 90,000 cubic metres of silt, disposal at the outer ground, completion before the herring season.",
    ),
    "en-cookie-thick": (
        "news",
        "404",
        "/features/tide-clock",
        "The man who mends tide clocks",
        "Before you continue we and our 812 partners store and access information on your device. You can change your mind at any time. Accept Reject Manage. Purposes: store information; select basic ads; measure content.|In a shed behind the pilot house Ernest Cole has forty clocks that tell no time. They tell water.|He sets each by the almanac and then by boot: when his left one gets wet, it is high.",
    ),
}


def cases() -> Iterator[Case]:
    """The English living pages."""
    for name, (style, no, path, title, text) in PAGES.items():
        reply = sent(shell("en", title, whole(name, "en", style, text), style=style))
        yield hosted(name, (LIVE,), reply, style=style, path=path, no=no, cause="g-live-en")
    for name, title in (
        ("pdf-404", "404 Not Found - a study of link rot in footnotes"),
        ("pdf-casino", "Casino tax receipts, fourth quarter 2015"),
        ("pdf-plan", "Local plan: inspector's report"),
    ):
        reply = Reply(200, {"Content-Type": "application/pdf"}, small_pdf(title))
        yield hosted(name, (LIVE,), reply, path=f"/files/2015/{name}.pdf", cause="g-live-pdf")
    reply = Reply(200, {"Content-Type": "application/octet-stream"}, small_pdf("Annual report"))
    yield hosted("pdf-octet", (LIVE,), reply, path="/dl/annual-2012.pdf", cause="g-live-pdf")
    reply = Reply(
        200,
        {"Content-Type": "text/plain; charset=utf-8"},
        "RFC draft 7\n\nStatus of this memo\n\nThe server SHOULD answer 404 Not Found where the "
        "resource does not exist, and 410 Gone where it was removed for good.\n\nAuthor's address\n",
    )
    yield hosted("txt-draft", (LIVE,), reply, path="/drafts/draft-07.txt", cause="g-live-text")
    reply = Reply(
        200,
        {"Content-Type": "text/csv"},
        "station,year,status\nA12,1961,not found\nA13,1961,removed\nA14,1962,ok\n",
    )
    yield hosted("csv-stations", (LIVE,), reply, path="/data/stations.csv", cause="g-live-text")
    tricky = (
        '<script src="/cdn-cgi/challenge-platform/scripts/jsd/main.js"></script><header>Log in'
        "</header><h1>Oak census 1950</h1><p>"
        + "The wardens counted every oak over two metres in girth, wood by wood, and wrote the "
        "numbers on cards that are now in the county archive. "
        * 14
        + '</p><div class="g-recaptcha" data-sitekey="x"></div><p>Send a comment</p>'
    )
    reply = sent(page(tricky, title="Oak census 1950"), server="cloudflare", cf_ray="8f-LHR")
    yield hosted("cf-scripts", (LIVE,), reply, path="/oaks/1950.html", cause="g-live-vendor")
    yield from _lists()


STATES = (
    "no trace",
    "not found",
    "removed 1971",
    "in use",
    "page missing",
    "sold",
    "moved to Holt",
)
PLACES = ("Ashby", "Burn Mill", "Crook", "Dunfleet", "Elms", "Fold End", "Garth", "Hythe", "Inch")
WORDS = ("weir", "sluice", "culvert", "ford", "ferry", "lock", "pound", "staunch", "towpath")


def _rows(count: int, shape: str) -> str:
    turn = random.Random(count)
    return "".join(
        shape.format(
            n=n,
            place=turn.choice(PLACES),
            word=turn.choice(WORDS),
            state=turn.choice(STATES),
            year=turn.randint(1790, 1975),
        )
        for n in range(1, count)
    )


def _lists() -> Iterator[Case]:
    """Long registers, bibliographies, threads."""
    table = "<table><tr><th>No.</th><th>Place</th><th>State</th></tr>"
    row = "<tr><td>{n}</td><td>{place}, {word}</td><td>{state}</td></tr>"
    entry = "<li>{place}, {word} inquiry. Proceedings of the {word} society, {year}. Copy: {state}.</li>"
    post = "<div class=post><b>{place}{n}</b>: the old {word} at {place} was rebuilt in {year}. Link gives 404, {state}.</div>"
    clause = (
        "<p>{n}. The owner of a {word} at {place} shall keep it in repair. [Repealed {year}.]</p>"
    )
    for name, style, path, title, text in (
        (
            "long-register",
            "gov",
            "/registers/milestones",
            "Register of lost milestones",
            "<h2>Register</h2>" + table + _rows(160, row) + "</table>",
        ),
        (
            "long-bibliography",
            "repo",
            "/bibliography/water",
            "Missing and found: a bibliography",
            "<ul>" + _rows(90, entry) + "</ul>",
        ),
        (
            "long-thread",
            "forum",
            "/viewtopic.php?t=404",
            "Dead links: please report here",
            "<h2>Page 1 of 1</h2>" + _rows(70, post),
        ),
        (
            "long-act",
            "gov",
            "/acts/1861/tallow-water-act",
            "Tallow Water Act 1861 (repealed)",
            "<h2>Arrangement</h2>" + _rows(80, clause),
        ),
        (
            "long-changelog",
            "table",
            "/changes/removed-pages.html",
            "Pages removed from this site",
            "<h2>List</h2>" + table + _rows(120, row) + "</table>",
        ),
        (
            "long-errors",
            "wp",
            "/kb/error-messages",
            "Error messages and what they mean",
            "<h2>A to Z</h2><dl>"
            + _rows(
                60,
                "<dt>E{n} {state}</dt><dd>The {word} at {place} did not answer. Check the {word} and try again, or contact the administrator.</dd>",
            )
            + "</dl>",
        ),
    ):
        reply = sent(shell("en", title, text, style=style))
        yield hosted(name, (LIVE,), reply, style=style, path=path, cause="g-live-long")
