"""Living English pages of the kinds that reports cite, most of them with words that mislead."""

from __future__ import annotations

from collections.abc import Iterator

from ..case import BLOCKED, LIVE, UNKNOWN, Case, page, sent
from .kit import alive, home, listed, no_page, paras, pdf, rows


def subjects() -> Iterator[Case]:
    """Texts about missing pages, domains, captchas, casinos, outages, expired things."""
    yield alive(
        "press-portal-outage",
        "en",
        "Ministry of Interior Services",
        "Portal outage of 4 May: service restored",
        "The online permits portal was unavailable between 06:10 and 14:35 on 4 May. Visitors saw the message “503 Service Unavailable” or were returned to the start page.\nThe fault lay in a storage controller. No applications were lost, and deadlines that fell on that day are extended by one week.",
        path="/press/2019/05/portal-outage",
        date="5 May 2019",
        quote="The fault lay in a storage controller.",
    )
    yield alive(
        "linkrot-study",
        "en",
        "Halden Law Library",
        "404 in the footnotes: link rot in court opinions",
        "We followed 2,346 web addresses cited by the court since 1998. Page not found was the answer for 29 per cent; a further 11 per cent led to a domain that is for sale or to an unrelated shop.\nSoft 404s, where a server says 200 and shows an error, were counted by hand.",
        path="/blog/2014/link-rot-opinions/",
        date="18 March 2014",
        cited="404 in the footnotes",
    )
    yield alive(
        "domain-seizure-release",
        "en",
        "Office of the Regional Prosecutor",
        "Court orders seizure of 87 domain names",
        "This domain has been seized: that is what visitors of 87 shops for counterfeit medicines now read. The names were used to sell pills without prescription, among them cheap Viagra and Cialis copies.\nTwo defendants were charged with conspiracy. An indictment is an allegation only.",
        path="/usao/pr/court-orders-seizure-87-domain-names",
        date="November 28, 2016",
        fill=1,
    )
    yield alive(
        "casino-ruling",
        "en",
        "Appeals Tribunal",
        "R (Westpier Casino Ltd) v Gambling Commission [2013]",
        "<p>1. This is an appeal against the refusal of an online casino licence. The appellant runs slots, roulette and poker rooms.</p><p>2. The bonus terms said that free spins would expire within 24 hours.</p><p>3. The appeal is dismissed for the reasons at paragraphs 14 to 31.</p>",
        path="/ew/cases/2013/1187.html",
        look="old",
        fill=5,
    )
    yield alive(
        "captcha-accessibility",
        "en",
        "Working Group on Inclusive Design",
        "Inaccessibility of CAPTCHA",
        "Please verify that you are a human: the request shuts out people who cannot see or hear the puzzle. This note lists alternatives to visual tests.\nAudio captchas, hashcash, and federated identity are compared. Status: Group Note.",
        path="/TR/turingtest/",
        look="bare",
        fill=5,
    )
    yield alive(
        "job-scheme-closed",
        "en",
        "Department for Work Programmes",
        "The Youth Placement Scheme is closed",
        "This scheme closed on 31 March 2012 and no longer accepts applications. The page is kept for reference.\nBetween 2009 and 2012 it paid for 41,200 placements, of which 63 per cent lasted six months or longer. The evaluation compares regions.",
        path="/schemes/youth-placement",
        quote="paid for 41,200 placements",
    )
    yield alive(
        "recall-notice",
        "en",
        "Consumer Safety Bureau",
        "Recall: Pinewood drop-side cots",
        "This product is no longer available in shops. Owners should stop using the cot at once and remove the side rail.\nModel numbers PW-210 to PW-219 sold between January 2006 and June 2009 are affected. Eleven incidents were reported.",
        path="/recalls/2010/pinewood-cots",
        fill=0,
    )
    yield alive(
        "hotline-annual",
        "en",
        "Saferline Foundation",
        "What our analysts removed in 2017",
        "Of 80,319 reported pages, 43 per cent had been removed before we looked: the server answered not found or the account was suspended.\nHosting in four countries accounted for most of the rest. The median time to removal was two days.",
        path="/news/2018/annual-figures",
        look="news",
    )
    yield alive(
        "expired-domain-warning",
        "en",
        "Charity Digital Desk",
        "Don't let your charity's domain expire",
        "Renew it now: a domain that has expired may be bought by anybody. Last year a hospice found a betting site at its old address.\nBuy this domain, the lander said, for 4,900 dollars. The hospice declined, told its donors and moved.",
        path="/guides/domain-expiry",
        fill=1,
    )
    yield alive(
        "maintenance-blog",
        "en",
        "Canal Restoration Trust",
        "Site under maintenance: lock 14",
        "Lock 14 is closed for maintenance from Monday. We will be back soon with a report about the gates.\nWalkers may use the eastern towpath. Boats must turn at the winding hole below the old brewery.",
        path="/2015/02/lock-14/",
        fill=1,
    )
    yield alive(
        "obituary-teacher",
        "en",
        "Fenwick University",
        "Professor Ada Whitcombe, 1931–2016",
        "Ada Whitcombe, who is no longer with us, taught hydrology for thirty years. She died at home on 9 October.\nA page of memories has been opened. Flowers are not needed; gifts go to the rowing club.",
        path="/news/obituaries/whitcombe",
        look="uni",
        fill=0,
    )
    yield alive(
        "archive-closed-blog",
        "en",
        "Notes from Elsewhere",
        "Goodbye, and thanks for reading",
        "After nine years this blog has come to an end. It will not be updated, comments are closed and the newsletter has been deleted.\nThe posts stay here. My reason is simple: two children, one evening a week, and a book to finish.",
        path="/2013/07/goodbye/",
        look="wp",
        fill=0,
    )
    yield alive(
        "project-ended",
        "en",
        "KIDSNET II — EU Safer Internet Plus",
        "Final report of work package 4",
        "The project ended on 30 June 2011. This website is no longer maintained and some links may not work.\nWork package 4 asked 25,142 children in 25 countries what had upset them online. Twelve per cent named at least one thing.",
        path="/wp4/final-report.html",
        look="old",
        quote="asked 25,142 children in 25 countries",
    )
    yield alive(
        "forum-notfound",
        "en",
        "Stationmasters Board",
        "Thread: ‘Error 404’ on the new ticket machine",
        "<div class=post><b>signalbox</b>: Mine says page not found when I press Season tickets.</div><div class=post><b>upline</b>: Same at Ely. Staff told me the server has gone.</div><div class=post><b>signalbox</b>: Working again today, thanks all.</div>",
        path="/viewtopic.php?f=4&t=8121",
        look="old",
        fill=0,
    )
    yield alive(
        "faq-account-suspended",
        "en",
        "Helpdesk",
        "Why has my account been suspended?",
        "Accounts are suspended when the rules on impersonation, spam or child safety are broken. You will see “Account suspended” when you sign in.\nTo appeal, use the form below within 30 days. We answer most appeals within two working days.",
        path="/hc/en-us/articles/360001234",
        look="wp",
        fill=0,
    )
    yield alive(
        "policy-child-safety",
        "en",
        "Plinko",
        "Child safety policy",
        "We do not allow content that sexualises or endangers children. We remove it, close the account and report it.\nIf content is not available in your country, that may be because of a legal request. Effective 1 September 2020.",
        path="/policies/child-safety",
        fill=0,
        quote="We remove it, close the account and report it.",
    )
    yield alive(
        "transparency-blocked",
        "en",
        "Openwire Observatory",
        "Access denied: blocked websites in twelve countries",
        "Access to this site has been blocked by order of the authority: the sentence, in various languages, met our probes on 1,870 addresses.\nWe list the block pages, the vendors of the filters and the dates. Error 451 was used only twice.",
        path="/reports/2018-blockpages/",
        fill=5,
    )
    yield alive(
        "ratelimit-docs",
        "en",
        "Statbank Developers",
        "Errors: 429 Too Many Requests",
        "If you send more than 30 queries in ten seconds the interface answers 429 Too Many Requests. Wait and try again.\nOther codes: 403 Forbidden when the table is restricted, 404 when it does not exist.",
        path="/api/errors",
        look="uni",
        fill=0,
    )
    yield alive(
        "login-box-header",
        "en",
        "Journal of Fisheries History",
        "Herring stations of the outer isles, 1880–1914",
        "<form class=login><label>Username<input></label><label>Password<input type=password></label><button>Log in</button><a>Forgot your password?</a></form><h2>Abstract</h2><p>The stations were built by curers from the east coast. Using rent books and census returns, the article shows that most workers came by rail and stayed ten weeks.</p>",
        path="/index.php/jfh/article/view/212",
        fill=0,
    )
    yield alive(
        "paywalled-abstract",
        "en",
        "Wellhouse Online Library",
        "Parental mediation and online risk: a panel study",
        "<h2>Abstract</h2><p>This study follows 1,104 families over three years. Restrictive mediation lowered exposure in the first year but not later.</p><div class=access><h3>Get access to the full version of this article</h3><p>Log in with your institution. Purchase instant access: 48-hour PDF $7.00.</p></div>",
        path="/doi/abs/10.5555/j.1467.2011.00231.x",
        truth=(LIVE,),
        fill=0,
    )
    yield alive(
        "embargo-item",
        "en",
        "Dunmore Research Repository",
        "Grooming in text: a corpus approach (PhD thesis)",
        "<table><tr><td>Author</td><td>Okafor, L.</td></tr><tr><td>Date</td><td>2014-09</td></tr></table><p>Full text not available from this repository. Restricted to repository staff only until 1 October 2030. Request a copy.</p><p>The thesis examines 312 transcripts and proposes seven moves.</p>",
        path="/id/eprint/4412/",
        look="uni",
        fill=0,
    )
    yield alive(
        "withdrawn-guidance",
        "en",
        "Central Government Guidance",
        "[Withdrawn] Safeguarding in boarding schools",
        "<div class=notice><p>This guidance was withdrawn on 3 September 2018. It has been replaced by newer standards.</p></div><p>Boarding schools should name a senior member of staff who answers to the governors. Records are kept for 25 years.</p>",
        path="/government/publications/safeguarding-boarding",
        look="gov",
    )
    yield alive(
        "repealed-act",
        "en",
        "Statutes Online",
        "Telegraph Act 1978 (repealed)",
        "<p>This Act has been repealed and is no longer in force.</p><h2>1 Short title</h2><p>This Act may be cited as the Telegraph Act 1978.</p><h2>2 Offences</h2><p>A person who sends a message that is grossly offensive commits an offence.</p><h2>3</h2><p>. . . . . . . . . .</p>",
        path="/act/public/1978/0040/latest.html",
        look="gov",
        fill=0,
    )
    yield alive(
        "statute-section",
        "en",
        "Revised Code",
        "§ 18-1507. Definitions",
        "<p>(1) “Child” means a person less than eighteen years of age.</p><p>(2) “Not available” means that the record cannot be found after diligent search.</p><p>History: added 1983, ch. 110; am. 2006, ch. 22.</p>",
        path="/statutes/title18/t18ch15/sect18-1507/",
        look="bare",
        fill=0,
    )
    yield alive(
        "retracted-article",
        "en",
        "Annals of School Medicine",
        "RETRACTED: Screen time and sleep in 4th grade",
        "This article has been removed from the printed index at the request of the authors. The text remains for the record, with a watermark.\nData of 212 pupils were entered twice. The authors regret the error.",
        path="/article/S0140-6736(12)60111-3/fulltext",
        fill=5,
    )
    yield alive(
        "takedown-tale",
        "en",
        "The Wharf Gazette",
        "Video removed after complaint by mayor",
        "“This video is no longer available” was all that readers saw on Tuesday after the mayor complained about a film of his parrot.\nThe film, 43 seconds long, was restored on Friday. The parrot, Admiral, has since retired.",
        path="/2016/04/12/video-removed-after-complaint",
        look="news",
        date="12 April 2016",
    )
    yield alive(
        "sold-mill",
        "en",
        "Northvale Courier",
        "For sale: the mill, the weir and the name",
        "The mill is for sale, with the domain of 40 acres and the right to the name. Make an offer, says the agent, before the end of June.\nThe trustees hope for a buyer who will keep the wheel turning.",
        path="/news/local/2011/mill-for-sale-1.339912",
        look="news",
    )
    yield alive(
        "survey-empty-results",
        "en",
        "National Statistics Office",
        "Table 7.3 Children in care, by region",
        rows(
            "Region|2008|2009|2010",
            "North|1 204|1 188|..",
            "East|933|not available|941",
            "Isles|0|0|0",
            "Total|5 611|5 590|5 702",
        )
        + "<p>.. not available. Source: returns of local authorities. 0 results means nil return.</p>",
        path="/table/7-3.html",
        fill=0,
    )
    yield alive(
        "wiki-stub",
        "en",
        "Civic Wiki",
        "Harrow Lane Inquiry",
        "The <b>Harrow Lane Inquiry</b> was a public inquiry held in 1997. This article is a stub. You can help by expanding it.<br>There is currently no text on its findings; the page “Harrow Lane report” does not exist (create it).",
        path="/wiki/Harrow_Lane_Inquiry",
        look="uni",
        fill=0,
    )
    yield alive(
        "talk-deleted",
        "en",
        "Openpedia",
        "Articles for deletion: Blue Lantern Society",
        "The result was <b>delete</b>. The page has been deleted. The following discussion is preserved as an archive; please do not modify it.<br>No sources found beyond two local papers. — Rook 12:04, 3 May 2009",
        path="/wiki/Project:Articles_for_deletion/Blue_Lantern_Society",
        look="uni",
        fill=0,
    )
    yield alive(
        "hijack-report",
        "en",
        "Press Watchers",
        "How a closed newspaper's site came to sell slots",
        "When the Lakeside Herald closed, its domain lapsed. Today the address carries judi slot gacor pages, poker bonuses and a copied masthead.\nThe buyer used 212 former newspapers in this way. We describe how the money flows and what editors can do.",
        path="/investigations/lapsed-newspapers",
        look="news",
        cited="How a closed newspaper's site came to sell slots",
    )
    yield alive(
        "bots-essay",
        "en",
        "Quarterly of the Web",
        "Are you a robot? Checking your browser since 1997",
        "Just a moment, says the page; checking your browser before accessing. The essay tells how the walls were built, from the first reversed Turing test to proofs of work.\nEnable JavaScript and cookies to continue was, for a decade, the most read sentence of the web.",
        path="/issues/14/robot",
        fill=5,
    )


def short_pages() -> Iterator[Case]:
    """Pages of a few words, indexes, forms, files."""
    yield alive(
        "notice-one-line",
        "en",
        "Parish of Elmdon",
        "Notice",
        "The annual meeting is moved to 14 April at 7.30 pm in the school.",
        path="/notices/2009-04.html",
        look="old",
        fill=0,
    )
    yield alive(
        "press-index-2007",
        "en",
        "Commission for Children",
        "Press releases 2007",
        listed(
            [
                "12 December — Hearing on foster care",
                "3 October — Budget: statement",
                "15 June — Page of the month moved",
                "2 March — New commissioner",
            ]
        ),
        path="/press/2007/",
        look="gov",
        fill=0,
    )
    yield alive(
        "glossary",
        "en",
        "Hotline Handbook",
        "Glossary: N–P",
        "<dl><dt>Not found</dt><dd>The item was gone when the analyst looked.</dd><dt>Parked domain</dt><dd>A name without content of its own.</dd><dt>Proxy</dt><dd>A machine that asks for others.</dd></dl>",
        path="/glossary/n-p",
        fill=0,
    )
    yield alive(
        "vacancy-closed",
        "en",
        "Institute of Rural Studies",
        "Research officer (closed)",
        "Applications for this post closed on 1 February 2010. The job description is kept below.\nThe officer will interview 60 farm families about schooling and transport. Grade 7; fixed term of 24 months.",
        path="/jobs/ro-2010",
        fill=0,
    )
    yield alive(
        "event-past",
        "en",
        "Council Conference Service",
        "Lanzarote at Ten: programme",
        "<p>This event has ended. Registration is closed.</p>"
        + rows(
            "09:00|Opening",
            "09:30|Keynote: ten years of the Convention",
            "11:00|Panel: data",
            "13:00|Lunch",
            "16:30|Close",
        ),
        path="/events/2017/programme",
        fill=0,
    )
    yield alive(
        "dataset-landing",
        "en",
        "Social Data Archive",
        "SN 6712 — Young People Online, 2009",
        "<dl><dt>Principal investigator</dt><dd>Marsh, T.</dd><dt>Access</dt><dd>You must log in to download. Safeguarded.</dd><dt>Cases</dt><dd>1,511</dd></dl><p>A survey of pupils aged 9 to 16 in 61 schools about their use of the internet and what bothered them.</p>",
        path="/catalogue/6712",
        fill=0,
        head='<script type="application/ld+json">{"@type":"Dataset","name":"Young People Online"}</script>',
    )
    yield alive(
        "video-page",
        "en",
        "Clipwell",
        "Minister's statement on online safety (2 min)",
        "1,204 views. Published 6 Feb 2013. The minister told the house that the code will be reviewed in the spring.\nUp next: Budget debate. Comments are turned off. This other video is unavailable.",
        path="/watch?v=Zk3lPq81aBc",
        look="bare",
        fill=0,
    )
    yield alive(
        "social-post",
        "en",
        "Chirpr",
        "",
        "<article><b>Office of the Ombudsman</b> @ombud · 14 Nov 2018<p>Our report on detained minors is out: 212 files read, 41 recommendations. Thread.</p></article><p>Don't miss what's happening. Log in. Sign up.</p>",
        path="/ombud/status/1062731",
        tab="Ombudsman on Chirpr: “Our report on detained minors is out”",
        look="bare",
        fill=0,
    )
    yield alive(
        "help-article",
        "en",
        "Parcelio Help",
        "What happens when a listing is removed",
        "Listings that break the rules are removed and the link shows “This listing is not available”. Sellers get a message with the reason.\nWas this article helpful? Yes / No. 14 out of 61 found this helpful.",
        path="/help/article/112",
        fill=0,
    )
    yield alive(
        "consent-over-text",
        "en",
        "The Evening Ledger",
        "Fewer children on the register",
        "<div class=cmp role=dialog><p>We and our 812 partners store and access information on a device. Accept all. Reject all. More options. You can change your choice at any time.</p></div><p>The number of children on the at-risk register fell to 3,110 last year, the council said. Social workers warned that thresholds had changed.</p>",
        path="/2014/09/register-falls",
        look="news",
        fill=5,
    )
    yield alive(
        "subscribe-teaser",
        "en",
        "Financial Courier",
        "Charity watchdog opens inquiry into shelter",
        "The commission has opened a statutory inquiry into the Brightside shelter after two trustees resigned over loans of £410,000.\nSubscribe to continue reading. Already a subscriber? Sign in.",
        path="/content/2f1a2c-11e3",
        look="news",
        fill=0,
    )
    yield alive(
        "front-of-ended-project",
        "en",
        "COST Action IS0801",
        "Archive of the Action 2008–2012",
        "The Action is finished and this site is an archive. Forms and mailing lists no longer work.\nThe book, the five policy briefs and the minutes of nine meetings may be downloaded below.",
        path="/is0801/index.html",
        look="old",
        fill=0,
    )
    yield alive(
        "treaty-chart",
        "en",
        "Treaty Office",
        "Chart of signatures and ratifications of Treaty 201",
        rows(
            "State|Signature|Ratification|Entry",
            "Albania|17/12/2008|14/04/2009|01/07/2010",
            "Ireland|25/10/2007|21/12/2020|01/04/2021",
            "Total not ratified|0||",
        )
        + "<p>Status as of today. No reservations found for Monaco.</p>",
        path="/en/web/conventions/full-list?module=signatures&treatynum=201",
        fill=0,
    )
    yield alive(
        "question-parl",
        "en",
        "Parliament Debates",
        "Written answer: websites blocked",
        "<p><b>Mr Lowe</b>: To ask the Secretary of State how many websites have been blocked.</p><p><b>Ms Grant</b>: The information requested is not available and could be obtained only at disproportionate cost.</p>",
        path="/hansard/2009-11-03/wa/1131",
        look="gov",
        fill=0,
    )
    yield alive(
        "foi-notheld",
        "en",
        "AskThem",
        "FOI 2013/118: information not held",
        "I am writing to confirm that the department has searched its records and that no information was found within the scope of your request.\nIf you are unhappy, you may ask for an internal review within two months.",
        path="/request/2013-118",
        fill=0,
    )
    yield alive(
        "changelog",
        "en",
        "filterkit",
        "Release 2.3.1",
        listed(
            [
                "Fix 404 when the list is empty",
                "Remove deprecated endpoint /v1/check (410 Gone)",
                "Redirect /login to /signin",
                "Handle ‘domain for sale’ landers",
            ]
        ),
        path="/filterkit/releases/tag/v2.3.1",
        look="bare",
        fill=0,
    )
    yield alive(
        "readme-archived",
        "en",
        "Codeyard",
        "openhash/photodedupe",
        "<p class=flash>This repository has been archived by the owner on Mar 3, 2021. It is now read-only.</p><h2>README</h2><p>photodedupe finds near-duplicate pictures by perceptual hashes. Not maintained; no support.</p>",
        path="/openhash/photodedupe",
        look="bare",
        fill=0,
    )
    yield alive(
        "journal-issue",
        "en",
        "Nordic Review of Child Law",
        "Vol. 6 No. 2 (2005)",
        listed(
            [
                "Editorial, 89",
                "Error and absence in care orders, 91–118",
                "The page that was missing: records of the Vale Home, 119–140",
                "Book reviews, 141",
            ]
        ),
        path="/index.php/nrcl/issue/view/14",
        look="uni",
        fill=0,
    )
    yield alive(
        "search-result-page",
        "en",
        "Court Reports Finder",
        "3 results for “grooming 2008”",
        listed(
            [
                "State v. Parr (2008) — sentence upheld",
                "In re L. (2008) — remanded",
                "State v. Odum (2008) — not reported",
            ]
        ),
        path="/search?q=grooming+2008",
        look="gov",
        fill=0,
        truth=(LIVE,),
    )
    yield alive(
        "empty-search-cited",
        "en",
        "Directory of Registered Schools",
        "Inspection reports for Larkfield House",
        "<p>1 report. 2011-05-16: satisfactory. No other inspection reports found for this provider.</p>",
        path="/provider/131207",
        look="gov",
        fill=0,
    )
    yield alive(
        "map-page",
        "en",
        "Helpline Atlas",
        "Helplines in Europe",
        "<div id=map></div><noscript>The map needs JavaScript; the list below does not.</noscript>"
        + listed(["Austria 147", "Cyprus 1480", "Denmark 116 111", "Malta 179"]),
        path="/atlas/europe",
        head='<script src="/js/map.js"></script>',
        fill=0,
    )
    yield alive(
        "gallery-photo",
        "en",
        "County Archive Images",
        "Photograph HX/44/12: dormitory, about 1908",
        "Image not available online for copyright reasons. A print may be seen in the reading room.\nGelatin silver print, 160 × 210 mm. Two rows of iron beds, a stove, a clock at ten past six.",
        path="/images/HX-44-12",
        fill=0,
    )
    yield alive(
        "book-oop",
        "en",
        "Harbour Books",
        "Childhood in the Mills (paperback, 1998)",
        "This title is out of print and no longer available to order. ISBN 0-7190-5000-1. 312 pages, 24 plates.\nA study of half-timers in three towns, with a new introduction by the author.",
        path="/titles/0719050001",
        fill=0,
    )
    yield alive(
        "error-named-band",
        "en",
        "Gig Guide",
        "Error 404 live at the Corn Exchange",
        "The four-piece Error 404 play their second record, Page Not Found, on Friday. Doors at eight, tickets £9.\nThe support is Gone Girls. The bar takes cards.",
        path="/gigs/error-404-corn-exchange",
        fill=0,
    )
    yield alive(
        "storm-closure",
        "en",
        "Kent Coast Schools",
        "School closed on Thursday",
        "Because of the storm the school is closed on Thursday 28 January. The website of the bus company is down, so please phone.",
        path="/news/closed-thursday",
        look="wp",
        fill=0,
    )
    yield alive(
        "title-default",
        "en",
        "",
        "Annual report 2006",
        "The home cared for 61 children during the year. Nine went back to their families and four turned eighteen.\nThe roof was mended with a gift from the lodge.",
        path="/report06.htm",
        look="bare",
        tab="Untitled Document",
        fill=1,
    )
    yield alive(
        "apache-like-title",
        "en",
        "Old Mill Computing Club",
        "It works! Our first server",
        "It works! That is what the screen said on 3 March 1999 when the club's first Apache server came up in the scout hut.\nThis page tells how we put it together from three dead machines.",
        path="/history/it-works.html",
        look="old",
        fill=1,
    )
    yield alive(
        "un-document",
        "en",
        "Treaty Bodies Database",
        "CRC/C/GC/13 — General comment No. 13 (2011)",
        "<p>Symbol: CRC/C/GC/13. Date: 18/04/2011. Languages: E F S A C R.</p><p>If a language is not listed, the document is not available in it.</p><p>The right of the child to freedom from all forms of violence.</p>",
        path="/layouts/15/treatybodyexternal/Download.aspx?symbolno=CRC/C/GC/13",
        look="gov",
        fill=0,
    )
    yield alive(
        "company-press",
        "en",
        "Telenor Hill",
        "Telenor Hill starts filter against abuse pages",
        "From Monday, customers who try to open a listed address will be shown a stop page with the words “Access blocked”. No log is kept of who was stopped.\nThe list comes from the national police and is renewed every night.",
        path="/media/press-releases/2004/filter",
        look="news",
        date="21 September 2004",
        quote="No log is kept of who was stopped.",
    )
    yield alive(
        "legacy-gov-archive",
        "en",
        "Archived web of the Federal Office",
        "School nutrition: 2003 guidance",
        "<div class=banner><p>This is archived content from the former department. It is not updated, and links and search may not work.</p></div><p>Milk is served daily. Portions are given in the annex by age.</p>",
        path="/archive/nutrition/guide2003.html",
        look="gov",
    )
    yield alive(
        "working-paper",
        "en",
        "Institute for Migration Economics",
        "WP 2009-14: Remittances and schooling",
        "<p>No. 2009-14, May 2009. JEL: F24, I21.</p><p>We use four waves of a household panel. Remittances raise enrolment of girls by 4 points. Download (PDF, 412 kB). If the file cannot be found please write to the librarian.</p>",
        path="/papers/wp200914.html",
        look="uni",
        fill=0,
    )
    yield alive(
        "conference-abstract",
        "en",
        "IPSCAN Congress",
        "Abstract 418: hotline data as a research source",
        "Introduction: hotlines count pages, not children. Methods: records of six hotlines. Results: 31 per cent of the addresses were unreachable after a week. Conclusion: counts need care.",
        path="/abstracts/418",
        fill=0,
    )
    yield alive(
        "comments-notfound",
        "en",
        "Lowland Diaries",
        "Counting curlews",
        "Forty-one pairs this spring, against sixty in 2001. The wet meadows behind the pumping station held most of them.<h3>3 comments</h3><p>Bea: your link to the old survey gives me 404 not found.</p><p>Author: the agency deleted it, sorry.</p>",
        path="/2010/06/curlews.html",
        fill=1,
    )
    yield alive(
        "newsletter-archive",
        "en",
        "Safer Web Network",
        "Newsletter 14, March 2006",
        "<p>If you cannot read this message, view it online. To unsubscribe click here.</p><p>Safer Internet Day was marked in 37 countries. A new node opened in Riga. The next deadline is 30 April.</p>",
        path="/newsletter/14.html",
        look="old",
        fill=0,
    )
    yield alive(
        "court-list",
        "en",
        "Supreme Court Registry",
        "Judgments handed down in May 2008",
        listed(
            [
                "[2008] SC 21 — appeal allowed",
                "[2008] SC 22 — judgment removed pending retrial",
                "[2008] SC 23 — appeal dismissed",
            ]
        ),
        path="/judgments/2008/05",
        look="gov",
        fill=0,
    )


def files() -> Iterator[Case]:
    """PDF files, plain text, tables for machines, media."""
    en = no_page("en", "Document server")
    yield Case(
        "living",
        "tei-pdf-report",
        (LIVE,),
        {
            "/fileadmin/report2008.pdf": pdf(
                "Annual report 2008",
                "The hotline received 34,871 reports in the year.",
                "Of these 9,664 were passed to the police.",
                title="Annual report 2008",
            ),
            "/": home("en", "Document server"),
            "*": en,
        },
        "/fileadmin/report2008.pdf",
        quote="Of these 9,664 were passed to the police.",
    )
    yield Case(
        "living",
        "tei-pdf-404-subject",
        (LIVE,),
        {
            "/papers/notfound.pdf": pdf(
                "Page not found: a study of dead references",
                "404 errors were met in 23 per cent of the cases.",
                "Keywords: link rot, domain for sale, captcha",
                title="Page not found",
            ),
            "*": en,
        },
        "/papers/notfound.pdf",
    )
    yield Case(
        "living",
        "tei-pdf-octet",
        (LIVE,),
        {
            "/download.php?id=311": pdf(
                "Minutes of the 12th meeting", "Present: seven members. Apologies: two."
            ),
            "/": home("en", "Committee"),
            "*": no_page("en", "Committee"),
        },
        "/download.php?id=311",
    )
    yield Case(
        "living",
        "tei-txt-rfc",
        (LIVE,),
        {
            "/rfc/rfc9901.txt": sent(
                "Network Group                 J. Weir\nRequest for Comments: 9901\n\n   A Status Code for Absent Friends\n\nAbstract\n\n   404 (Not Found) tells that the server has not found anything.\n   This memo proposes nothing better, but explains how operators of\n   hotlines may record the answer with its date.\n\n1. Introduction\n\n   Many addresses are reported more than once.\n",
                content_type="text/plain; charset=utf-8",
            ),
            "*": en,
        },
        "/rfc/rfc9901.txt",
    )
    yield Case(
        "living",
        "tei-csv-data",
        (LIVE,),
        {
            "/data/reports.csv": sent(
                "year,reports,removed,not_found\n2004,17255,5410,2110\n2005,23658,6128,3015\n2006,31776,10656,4420\n",
                content_type="text/csv",
            ),
            "*": en,
        },
        "/data/reports.csv",
    )
    yield Case(
        "living",
        "tei-frameset-text",
        (LIVE, UNKNOWN),
        {
            "/act/index.htm": sent(
                page("", title="Child Welfare Act", head="").replace(
                    "<body></body>",
                    '<frameset cols="20%,80%"><frame src="toc.htm"><frame src="text.htm"><noframes><body><p>Child Welfare Act 1993. Your browser does not show frames; open the <a href="text.htm">text</a> of the Act, which has 71 sections, or the <a href="toc.htm">list of sections</a>.</p></body></noframes></frameset>',
                )
            ),
            "/act/toc.htm": sent(
                page("<ul><li>1 Purpose</li><li>2 Meaning</li></ul>", title="Contents")
            ),
            "/act/text.htm": sent(
                page(
                    paras(
                        "1. The purpose of this Act is to protect children.",
                        "2. In this Act child means a person under 18.",
                    ),
                    title="Text",
                )
            ),
            "*": en,
        },
        "/act/index.htm",
    )
    yield Case(
        "living",
        "tei-xml-feed",
        (LIVE, UNKNOWN),
        {
            "/feed.xml": sent(
                "<?xml version='1.0'?><rss version='2.0'><channel><title>Child Rights Wire</title><item><title>Committee ends session</title><description>The committee adopted four general comments.</description></item></channel></rss>",
                content_type="application/rss+xml",
            ),
            "*": en,
        },
        "/feed.xml",
    )
    yield Case(
        "living",
        "tei-doi-like-landing",
        (LIVE,),
        {
            "/10.5555/sj.2012.7": lambda request: sent(
                page(
                    paras(
                        "Scientific Journal 2012, 7: 11–29",
                        "Peer networks and disclosure. M. Ilves and R. Tamm.",
                        "Abstract. Children told friends before adults in 61 per cent of the cases; the age of the friend did not matter.",
                        "Cited by 14. References 37.",
                    ),
                    title="Peer networks and disclosure",
                )
            ),
            "*": en,
        },
        "/10.5555/sj.2012.7",
    )
    yield alive(
        "cf-analytics-alive",
        "en",
        "Rural Clinics Union",
        "Vaccines by bicycle",
        "In four districts nurses carry vaccines by bicycle in boxes with ice. Coverage rose from 58 to 81 per cent in two years.",
        path="/stories/bicycle",
        head='<script src="/cdn-cgi/scripts/5c5dd728/cloudflare-static/email-decode.min.js"></script><script src="https://www.google.com/recaptcha/api.js"></script>',
        fill=5,
        headers={"Server": "cloudflare", "CF-RAY": "7d1f2a-AMS"},
    )
    yield alive(
        "datadome-cookie-alive",
        "en",
        "The Provincial",
        "Judge criticises delay in care cases",
        "A family judge has criticised delays of up to 61 weeks. The council said that expert reports took too long.",
        path="/news/judge-delay-111",
        look="news",
        headers={"X-DataDome": "protected", "Set-Cookie": "datadome=abc; Path=/"},
    )
    yield alive(
        "thin-blockquote",
        "en",
        "Proverbs of the Sea",
        "No. 211",
        "He who looks for the page will find the book.",
        path="/p/211",
        look="bare",
        fill=0,
    )
    yield alive(
        "old-personal-page",
        "en",
        "Tom's pages",
        "Ferry timetables I have loved",
        "This page was last updated on 11 Nov 2001. My old guestbook is gone. The Geocities mirror does not exist any more.\nThe best timetable was the orange one of 1974, with a cormorant on the cover.",
        path="/~tom/ferries.html",
        look="old",
        fill=0,
    )
    yield alive(
        "status-history",
        "en",
        "Registry Status",
        "Incident history, March 2018",
        listed(
            [
                "31 Mar: Resolved — lookups answered “domain not found”",
                "17 Mar: Resolved — 502 bad gateway on the portal",
                "2 Mar: Scheduled maintenance completed",
            ]
        ),
        path="/history/2018-03",
        fill=0,
    )
    yield alive(
        "age-gate-overlay",
        "en",
        "Museum of Brewing",
        "Pale ale and empire",
        "<div class=age-gate role=dialog><p>Are you over 18? Yes. No.</p></div><p>Pale ale was shipped in hogsheads and crossed the line twice. The museum holds the letter books of three exporters, with prices for each port.</p>",
        path="/collections/pale-ale",
        fill=1,
    )
    yield alive(
        "survey-of-closures",
        "en",
        "Library Campaign",
        "Closed: 343 libraries since 2010",
        "This library has closed, the notice at the door says in 343 places. We asked each council for the date, the reason and what became of the books.\nThe county with the most closures did not reply.",
        path="/closures",
        fill=1,
    )
    yield whole_denied()


def whole_denied() -> Case:
    """A wall that stands before everything, with an article's title in its own text."""
    body = page(
        '<h1>Access Denied</h1><p>You don\'t have permission to access "http://tei-akamai-bureau.example/reports/2012" on this server.</p><p>Reference #18.2f1e1202.1480329921.3b1c2d</p>',
        title="Access Denied",
    )
    reply = sent(body, 403, Server="AkamaiGHost")
    return Case("walls", "tei-akamai-bureau", (BLOCKED,), {"*": reply, "/": reply}, "/reports/2012")


def cases() -> Iterator[Case]:
    """All of them."""
    yield from subjects()
    yield from short_pages()
    yield from files()
