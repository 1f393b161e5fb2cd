"""Living English pages that look like something else."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from citekeeper.demo.exchange import Reply, Request
from citekeeper.demo.media import small_pdf

from ..case import HTML, Case, page, sent
from .kit import ALIVE, frame, living, lost, paragraphs

COMMENTS = (
    '<section id="comments"><h2>4 thoughts</h2><ol class="comment-list"><li>Marie says: the second '
    "link gives me page not found, is it only me?</li><li>Tom says: same here, 404 since Tuesday."
    "</li><li>editor says: mended, thank you both.</li><li>Oluwaseun says: lovely pictures.</li>"
    "</ol><p>Comments are closed.</p></section>"
)
LOGIN = (
    '<div class="login-box"><form action="/user/login" method="post"><label>Username</label><input '
    'name="name"><label>Password</label><input type="password" name="pass"><button>Log in</button>'
    "</form><p>Not a member yet? Create an account. Forgot your password?</p></div>"
)
PROMO = (
    '<div class="sponsored"><h3>From our partners</h3><p>Casino night at the Pavilion, 18+. Play '
    "responsibly.</p><p>Compare loans in two minutes.</p></div>"
)

ROWS: tuple[tuple[str, str, str, str, str, int], ...] = (
    (
        "soft404-essay",
        "wordpress",
        "/2017/06/what-a-soft-404-costs/",
        "Page not found, and nobody told the machine",
        "A page that says it is missing while the server says all is well is called a soft 404. We "
        "crawled nine council sites for a month and found that one missing page in four answered "
        "with the code 200. The words were honest, the code was not.",
        4,
    ),
    (
        "http410-note",
        "dokuwiki",
        "/http/status_410",
        "410 Gone",
        "The status 410 Gone says that a resource was here and will not come back. Crawlers drop "
        "such addresses sooner than those with 404 Not Found. Use it for pages removed on purpose, "
        "never for a page under repair.",
        2,
    ),
    (
        "captcha-history",
        "news",
        "/technology/2014/nov/09/captcha-history",
        "Prove you are not a robot: fifteen years of the captcha",
        "Please verify you are human, said the box, and millions did, several times a day. The "
        "puzzle that began as a lab exercise became a toll on the open web, and its inventors now "
        "say that it should be retired. Blind users were locked out from the first day.",
        5,
    ),
    (
        "domain-sale-reg",
        "news",
        "/business/domain-names-for-sale",
        "This domain is for sale: the trade in lapsed names",
        "When the charity forgot to renew, its name was on a market within the hour, priced at "
        "four thousand dollars. Brokers call it the drop. We followed one name from its expiry "
        "to a parking page and on to a casino, and spoke with the woman who bought it back.",
        5,
    ),
    (
        "casino-law",
        "gov",
        "/legislation/casino-premises-licences",
        "Casino premises licences: conditions",
        "A casino premises licence is subject to the mandatory conditions in Schedule 3. No "
        "roulette, baccarat or blackjack may be offered outside the gaming area, and slot machines "
        "must be placed in sight of a supervisor. A licence lapses on the death of its holder.",
        4,
    ),
    (
        "viagra-review",
        "ojs",
        "/index.php/jup/article/view/1182",
        "Counterfeit sildenafil sold online: a purchase study",
        "We ordered sildenafil and tadalafil from twenty-two web pharmacies. Eleven parcels came; "
        "seven held tablets with less than half of the declared dose. Viagra without prescription "
        "was the commonest promise on the front pages. Customs held two parcels.",
        5,
    ),
    (
        "outage-postmortem",
        "bare",
        "/postmortems/2021-08-04.html",
        "503 Service Unavailable: what went wrong on 4 August",
        "Between 09:12 and 11:40 every page of the service answered 503 Service Unavailable. A "
        "database connection pool had been sized for the old machines. Nothing was lost. This "
        "page tells the story by the minute and lists what we have changed.",
        3,
    ),
    (
        "closed-project",
        "drupal",
        "/projects/lantern",
        "Lantern (2009–2016)",
        "The Lantern project has ended and this site is no longer updated. The pages are kept as "
        "they were in March 2016 for reference. Some links may be broken and the download area is "
        "closed; the data are in the national archive.",
        4,
    ),
    (
        "discontinued-lens",
        "shop",
        "/products/field-lens-10x",
        "Field lens 10x (discontinued)",
        "This item is no longer available. We made the field lens from 1988 to 2019. Its brass "
        "ring takes a 14 mm triplet; spare glasses can still be ordered by post. Below are the "
        "drawing, the care instructions and the letters of three botanists who used it.",
        2,
    ),
    (
        "obituary-mason",
        "news",
        "/obituaries/edith-vale",
        "Edith Vale, stonemason, 1931–2018",
        "Edith Vale, who has died aged 87, was the first woman to be admitted to the lodge of "
        "masons at Marlstone. She cut the lettering of the war memorial by hand and never signed "
        "her work. She is survived by a sister and by four apprentices.",
        4,
    ),
    (
        "phpbb-thread",
        "phpbb",
        "/viewtopic.php?f=7&t=20418",
        "Error 404 after moving to nginx",
        "by gardener &raquo; Sun Mar 03, 2019 8:12 pm<br>Since the move every topic gives The "
        "requested topic does not exist. Rewrite rules are those of the wiki. Any ideas?</p><p>by "
        "ferrous &raquo; Sun Mar 03, 2019 9:40 pm<br>You lost the query string. Add $is_args$args "
        "to the try_files line.</p><p>by gardener<br>That was it, thank you. Solved.",
        1,
    ),
    (
        "discourse-topic",
        "discourse",
        "/t/oops-that-page-doesn-t-exist/4312",
        "“Oops! That page doesn’t exist or is private” for staff",
        "Our moderators get this message for a category that everyone should see. The log says "
        "the group was renamed last week. Has anybody seen the permission survive a rename?",
        2,
    ),
    (
        "mediawiki-stub",
        "mediawiki",
        "/wiki/Sallow_Weir",
        "Sallow Weir",
        "Sallow Weir is a small weir on the Marl, built in 1823. This article about a river "
        "structure is a stub. You can help by expanding it. There is currently no text in the "
        "history section.",
        0,
    ),
    (
        "mediawiki-long",
        "mediawiki",
        "/wiki/Link_rot",
        "Link rot",
        "Link rot is the phenomenon of hyperlinks ceasing to point to their original page. A dead "
        "link may give a 404 error, a parked domain, or a page that has been replaced. Studies "
        "differ on its rate: between one in two hundred and one in ten links a year.",
        6,
    ),
    (
        "dspace-item",
        "dspace",
        "/handle/10217/48812",
        "Sediment yield of three upland weirs",
        "Access to the full text of this item is restricted by embargo until 2031. Abstract: we "
        "measured the load behind three weirs for six winters. URI: http://hdl.handle.net/10217/"
        "48812. Files in this item: Request a copy. Show full item record.",
        1,
    ),
    (
        "eprints-item",
        "eprints",
        "/id/eprint/7713/",
        "Tariffs and tea: a merchant's letters, 1771–1784",
        "Full text not available from this repository. Item Type: Article. Uncontrolled Keywords: "
        "trade, letters, tea. Divisions: Faculty of Humanities. Depositing User: Ms A Lorne. Date "
        "Deposited: 09 Feb 2015 11:02. URI: /id/eprint/7713.",
        1,
    ),
    (
        "retraction",
        "ojs",
        "/index.php/jfs/article/view/204",
        "Retraction: Growth of alder under shade",
        "This article has been withdrawn at the request of the authors and the editor. The tables "
        "2 and 4 were computed from duplicated rows. The original text remains below, marked, for "
        "the record. The editors regret that the fault was not found in review.",
        4,
    ),
    (
        "gov-withdrawn",
        "gov",
        "/guidance/river-wall-repairs-2011",
        "[Withdrawn] River wall repairs: guidance for owners",
        "This guidance was withdrawn on 1 April 2020. It has been replaced by the code of practice "
        "for embankments. The text is kept for reference. Owners of a river wall must inspect it "
        "each spring and report cracks wider than four millimetres.",
        5,
    ),
    (
        "press-recall",
        "drupal",
        "/news/recall-of-kettles",
        "Recall: model K2 kettles not available in shops from today",
        "The model K2 has been removed from sale after eleven reports of a hot handle. Owners may "
        "return it to any shop for a refund; no receipt is needed. Nobody was badly hurt. The "
        "serial number is on the base.",
        3,
    ),
    (
        "job-archive",
        "wordpress",
        "/jobs/keeper-of-maps-2018/",
        "Keeper of Maps (this vacancy has closed)",
        "Applications for this position closed on 30 June 2018; the post has been filled. We keep "
        "old notices because people ask what the work was. The keeper has charge of 61,000 sheets, "
        "answers some forty letters a week and speaks at the yearly open day.",
        3,
    ),
    (
        "bot-policy",
        "drupal",
        "/about/robots",
        "Our policy on bots and crawlers",
        "Automated access is welcome within limits: one request a second, no more than five "
        "thousand a day. Clients that ignore the limit receive 429 Too Many Requests and, after "
        "three warnings, Access denied. Please put an address into the user agent.",
        3,
    ),
    (
        "akamai-explainer",
        "wordpress",
        "/what-does-reference-18-mean/",
        "Access Denied, Reference #18: how to read the number",
        "You don't have permission to access this server, followed by Reference #18 and a long "
        "string: readers send us this picture every week. The string names an edge machine, a time "
        "and a request. Your own network cannot mend it. Here is what the site's owner can do.",
        3,
    ),
    (
        "cloudflare-explainer",
        "discourse",
        "/t/just-a-moment-loop/991",
        "Stuck on “Just a moment...” in an old browser",
        "Checking if the site connection is secure, then again, then again. The loop is caused by "
        "a blocked third-party cookie, not by your address. Turn off the strict mode for the one "
        "site and reload. Ray IDs do not help here.",
        3,
    ),
    (
        "maintenance-manual",
        "sharepoint",
        "/sites/works/Pages/maintenance.aspx",
        "Under maintenance: the winter closure of locks",
        "Locks 4 to 9 are under maintenance from 4 January and will be back on 12 March. Boats "
        "wait at the upper basin. We apologise for the inconvenience. The towpath stays open, and "
        "the café at lock 6 opens on Saturdays.",
        3,
    ),
    (
        "error-codes",
        "tables",
        "/docs/errors.htm",
        "Error messages of the 3270 emulator",
        "E404 file not found on host. E403 access denied by security exit. E410 session gone. E500 "
        "internal error, call support. E503 host unavailable, try later. Each message is "
        "explained with its likely cause and the reply expected of the operator.",
        3,
    ),
    (
        "missing-persons",
        "gov",
        "/police/missing/2016-0417",
        "Missing: case 2016-0417",
        "He could not be found after the ferry landed. He was last seen on the quay at 21:40 in a "
        "grey coat. The search was suspended on the fifth day and the file stays open. Anybody who "
        "remembers the evening is asked to call the station.",
        2,
    ),
    (
        "coming-soon-film",
        "wordpress",
        "/coming-soon-the-history-of-the-trailer/",
        "Coming soon: a history of the film trailer",
        "Coming soon to this theatre: the words are older than sound. We are launching soon, "
        "studios wrote in 1914, and hung painted sheets outside. The first trailers ran after the "
        "film, hence the name, and nobody stayed for them.",
        4,
    ),
    (
        "under-construction",
        "tables",
        "/viaduct/index.html",
        "The viaduct under construction, 1891",
        "Under construction: forty plates by an unknown hand. The site was opened in May and the "
        "piers stood by autumn. Default arches of brick were replaced with stone on the northern "
        "side after the fall of the second.",
        2,
    ),
    (
        "poker-theory",
        "eprints",
        "/id/eprint/9020/",
        "Bluffing in a poker game with one bet",
        "We solve a poker game with a single bet and a continuous deal. The player who bluffs too "
        "often loses a third of the pot. Item Type: Thesis. Casino data were used for table 5 "
        "only. Full text: PDF (1MB).",
        3,
    ),
    (
        "cookie-guidance",
        "gov",
        "/guidance/cookies-and-consent",
        "Cookies and consent: before you continue",
        "Before you continue to the website you must be told what is stored. Accept all and Reject "
        "all have to be of equal size. A wall that shows nothing until consent is given is not "
        "free consent. Enable JavaScript and cookies to continue is not a lawful notice.",
        4,
    ),
    (
        "paywall-study",
        "ojs",
        "/index.php/jmedia/article/view/88",
        "Subscribe to read: paywalls in forty newspapers",
        "Subscribe to continue reading, says the box after the second paragraph. We recorded where "
        "the box falls in forty newspapers and what share of the text stands before it. The median "
        "is one hundred and ten words. Log in to read more is the second commonest phrase.",
        5,
    ),
    (
        "law-not-found",
        "gov",
        "/acts/lost-property-1952/section/4",
        "Lost Property Act 1952, section 4",
        "Where the owner of a lost thing is not found within six months, the thing shall belong to "
        "the finder. A thing that does not exist as a separate chattel is no lost thing. (3) "
        "Repealed. (4) The page numbers of the register are evidence.",
        1,
    ),
    (
        "short-notice",
        "bare",
        "/notices/0311.html",
        "Notice",
        "The well in Tanner Row is closed until the water has been tested. By order of the clerk, "
        "11 March.",
        0,
    ),
    (
        "index-ledgers",
        "bare",
        "/ledgers/",
        "Index of /ledgers",
        "ledger-1791.pdf 2014-02-11 09:41 2.1M<br>ledger-1792.pdf 2014-02-11 09:41 1.9M<br>"
        "ledger-1793-missing.txt 2014-02-11 09:44 312<br>404.txt 2014-02-12 10:01 88<br>"
        "Apache/2.4.57 (Debian) Server",
        0,
    ),
    (
        "faq-suspended",
        "drupal",
        "/help/suspended",
        "Why is my account suspended?",
        "This account has been suspended is shown when a bill is two months late. The files are "
        "kept for ninety days. Contact your hosting provider for more information is the old text "
        "and will be changed. To open the account again pay the bill and write to the desk.",
        2,
    ),
    (
        "seo-parked",
        "wordpress",
        "/blog/parked-pages-2013/",
        "How parked pages make money",
        "Related searches, a photograph of a smiling family and the words buy this domain: a "
        "parked page has few parts. Sedo, Bodis and ParkingCrew share the fee with the owner. We "
        "measured what two hundred such pages earned in a year.",
        4,
    ),
    (
        "login-header",
        "joomla",
        "/index.php/bulletin/62-owls",
        "Barn owls counted in the upper valley",
        "Seventeen pairs were counted, two fewer than last year. The members' area needs a login; "
        "the table of boxes is open to all. Access denied signs at the quarry gate are new and "
        "counters are asked to respect them.",
        3,
    ),
    (
        "farewell-blog",
        "wordpress",
        "/2020/12/31/goodbye/",
        "Goodbye, and thanks for reading",
        "This is the last post. The blog will be deleted one day, when the bill is no longer "
        "paid, and the domain will then be for sale like any other. Until then all pages stay. "
        "I have written nine hundred of them and am tired.",
        2,
    ),
    (
        "geoblock-study",
        "news",
        "/world/geoblocking",
        "Not available in your country: the map of closed videos",
        "This content is not available in your region is the sentence that half of the world "
        "reads. A team in four cities opened the same thousand addresses. Where you stand decides "
        "what you see; lawyers call it windowing.",
        4,
    ),
    (
        "moved-house",
        "wordpress",
        "/we-have-moved/",
        "We have moved: the library in its new house",
        "The library has moved to the old corn exchange. This page has moved readers to tears, "
        "writes one. Please update your bookmarks, joked the mayor, handing out paper ones. The "
        "old building is for sale and the parish has made an offer.",
        3,
    ),
    (
        "deleted-tweets",
        "ojs",
        "/index.php/soc/article/view/311",
        "This post has been deleted: absence in social archives",
        "This account doesn't exist, this post has been deleted by its author, this page isn't "
        "available: we coded 4,200 tombstones in a public collection. One in six had come back a "
        "year later under the same address.",
        5,
    ),
    (
        "ratelimit-docs",
        "dokuwiki",
        "/api/rate_limits",
        "Rate limits",
        "When you exceed the limit the service answers 429 Too Many Requests with the header "
        "Retry-After. You have been rate limited is the text of the body. Wait, then try again; "
        "do not retry at once. Signed-in clients may ask six times as often.",
        2,
    ),
    (
        "hacked-report",
        "gov",
        "/csirt/2022/17-defaced-sites",
        "Defaced municipal sites: slot gacor and the judol wave",
        "Between May and August forty town sites showed slot gacor and togel adverts to search "
        "engines while visitors saw the usual pages. The intruders came through an old upload "
        "form. This notice tells how to find the hidden links and whom to call.",
        4,
    ),
    (
        "blank-verse",
        "bare",
        "/poems/empty.html",
        "Nothing here",
        "Nothing here but the wind,<br>nothing to see but the weir,<br>the page you seek is the "
        "river,<br>it has moved, it is not here.<br>E. V., 1971",
        0,
    ),
    (
        "auction-offer",
        "shop",
        "/products/milestone-cottage",
        "Milestone Cottage: make an offer",
        "The cottage is for sale by sealed bid. Make an offer before noon on Friday. It has two "
        "rooms, a pump and a walnut tree. The clerk holds the deeds. Viewing on request; the lane "
        "is closed to cars.",
        1,
    ),
    (
        "newsletter-old",
        "tables",
        "/newsletter/1999-03.html",
        "Newsletter, March 1999",
        "Our web site has moved to a new server. If you get 404 File Not Found please tell Ken. "
        "Site best viewed in 800x600. The walk of 7 March is cancelled. Subs are due. Best wishes "
        "to Joan, who is in hospital again.",
        2,
    ),
    (
        "accessibility-redirect",
        "gov",
        "/help/if-a-link-does-not-work",
        "If a link does not work",
        "The page you are looking for may have been moved, renamed or removed. Tell us the address "
        "and we will look. We keep a register of removed pages with the reason; in 2019 it had "
        "212 entries. This help page explains how to use the register.",
        3,
    ),
)


def _numbered(story: Reply) -> Callable[[Request], Reply]:
    """The number decides, whatever stands before it."""
    missing = lost("news", "en")
    return lambda request: story if request.path.endswith(",48122.html") else missing(request)


def cases() -> Iterator[Case]:
    """All of them."""
    for number, (ident, product, path, title, lead, size) in enumerate(ROWS):
        extra = ("", COMMENTS, "", PROMO)[number % 4] if product in ("wordpress", "news") else ""
        before = LOGIN if product in ("joomla", "drupal") and number % 2 else ""
        dated = ident not in {"index-ledgers", "blank-verse"}
        yield living(
            ident, product, "en", path, title, lead, size, extra=extra, before=before, dated=dated
        )
    pdf = Reply(200, {"Content-Type": "application/pdf"}, small_pdf("Report on the missing pages"))
    yield Case(
        "living",
        "for-pdf-missing",
        ALIVE,
        {"/files/report-404.pdf": pdf, "*": lost("drupal", "en")},
        "/files/report-404.pdf",
    )
    yield Case(
        "living",
        "for-txt-rfc",
        ALIVE,
        {
            "/rfc/gone.txt": Reply(
                200,
                {"Content-Type": "text/plain; charset=utf-8"},
                "Request for Comments: 410 Gone\n\nStatus of this memo\n\n"
                + "This memo tells what a server should say of a page that was removed. It is not "
                "found is not the same as it is gone. The server SHOULD answer 410 where it knows "
                "that the absence is lasting.\n" * 6,
            ),
            "*": Reply(404, HTML, "<html><title>404 Not Found</title><h1>Not Found</h1></html>"),
        },
        "/rfc/gone.txt",
    )
    # a hidden spam block in an ordinary page
    hidden = (
        '<div style="position:absolute;left:-9999px"><a>slot gacor</a> <a>togel online</a> '
        "<a>judi bola</a> <a>casino online</a></div>"
    )
    yield living(
        "hidden-spam",
        "wordpress",
        "en",
        "/2016/05/the-heronry/",
        "The heronry in its ninetieth year",
        "Forty-one nests were counted from the tower. The oldest alder has fallen.",
        4,
        extra=hidden,
    )
    # a paywall's first paragraphs
    yield living(
        "metered",
        "news",
        "en",
        "/city/tram-line-nine-opens",
        "Tram line nine opens after eleven years",
        "The first car left the depot at 5.12 with forty people and a dog on board.",
        1,
        extra='<div class="paywall"><p>You have read your free articles this month. Subscribe from '
        "1 a week to continue reading.</p></div>",
    )
    # slug is ignored: another slug with the same id shows the same page
    story = sent(
        frame(
            "news",
            "en",
            "Swans return to the millpond",
            "<h1>Swans return to the millpond</h1><p>A pair came on Tuesday.</p>"
            + paragraphs("en", "swans", 5),
        )
    )

    yield Case(
        "living",
        "for-slug-ignored",
        ALIVE,
        {"*": _numbered(story)},
        "/news/swans-return,48122.html",
    )
    # a challenge vendor's script on an ordinary long page
    yield living(
        "cf-script",
        "drupal",
        "en",
        "/archive/letters-1840",
        "Letters of 1840",
        "Twenty-six letters of the clerk to the lord lieutenant, with notes.",
        6,
        head='<script src="/cdn-cgi/challenge-platform/scripts/jsd/main.js"></script>',
    )
    yield living(
        "datadome-tag",
        "news",
        "en",
        "/garden/pruning-pears",
        "When to prune pears",
        "Prune in the dead of winter, on a dry day, and never more than a fifth of the wood.",
        4,
        head='<script src="https://js.datadome.co/tags.js" async></script>',
    )
    yield living(
        "px-tag",
        "shop",
        "en",
        "/blogs/journal/glazes",
        "On ash glazes",
        "Ash from apple wood gives a grey with green in it; vine ash runs.",
        3,
        head="<script>window._pxAppId='PX3Vk96I6i';</script>",
    )
    yield Case(
        "living",
        "for-server-rendered-shell",
        ALIVE,
        {
            "/book/chapter-3": sent(
                page(
                    '<div id="root"><main><h1>Chapter 3. Currents</h1>'
                    + paragraphs("en", "currents", 6)
                    + "</main></div><noscript>You need to enable JavaScript to run this app."
                    '</noscript><script src="/static/js/main.3f9a.js"></script>',
                    title="Chapter 3. Currents | The River Book",
                )
            ),
            "*": lost("bare", "en"),
        },
        "/book/chapter-3",
    )
