"""Living pages in English that look difficult."""

from __future__ import annotations

from collections.abc import Iterator

from citekeeper.demo.exchange import Reply
from citekeeper.demo.media import small_pdf

from .kit import ALIVE, Case, Site, case, living, page, sent

NEWS = Site("en", "The Eastmoor Courier", "news")
GOV = Site("en", "Department of Local Affairs", "drupal")
UNI = Site("en", "Harrow Vale University", "wp")
NGO = Site("en", "Children First Alliance", "wp")
OLD = Site("en", "Pembroke Local History Pages", "old")
SP = Site("en", "Ministry of Health, Republic of Tamora", "aspx")
LAW = Site("en", "Consolidated Acts of the Islands", "typo3")

ROWS: tuple[tuple[str, Site, str, str, str], ...] = (
    (
        "en-linkrot",
        UNI,
        "/blog/2019/03/why-links-die/",
        "Why links die: a librarian on the 404",
        "Every year our thesis office checks some nine thousand footnotes. Last spring, 27 per cent of them led to a page not found message or to the front page of a ministry.\n\n"
        "The worst are not the honest ones. A server that says 404 Not Found at least tells the reader the truth; a server that says 'this page no longer exists' with status 200 deceives every machine that calls.\n\n"
        "We now ask our doctoral students to deposit a copy with a web archive on the day they cite. It takes a minute, and it has saved the argument of more than one chapter.",
    ),
    (
        "en-domainsale",
        NEWS,
        "/business/2016/05/11/village-domain-for-sale",
        "Village's domain name for sale for $40,000",
        "The parish council of Nether Wallop has been told that the domain name it let lapse in February is for sale for $40,000.\n\n"
        "A clerk forgot to renew the registration, and within a day the address had been bought by a reseller in Florida. 'Buy this domain', the page says now, next to links about mortgages and sofas.\n\n"
        "Councillor Jean Attwood said the parish would not make an offer. 'We shall buy a different name, and put the renewal in two diaries.'",
    ),
    (
        "en-casino",
        NEWS,
        "/2018/09/casino-licence-inquiry.html",
        "Casino licence inquiry hears of slot machines in sports clubs",
        "The inquiry into the casino licence was told yesterday that 340 slot machines stood in sports clubs that had no permission for them.\n\n"
        "Counsel read out advertisements for free spins, jackpot nights and online poker that had been placed in junior league programmes. Betting firms paid four of the clubs a bonus for every new account.\n\n"
        "The hearing goes on on Thursday, when the gambling commissioner will give evidence.",
    ),
    (
        "en-captcha",
        UNI,
        "/access/notes/captcha.html",
        "CAPTCHAs and screen readers",
        "'Verify you are human' is the sentence our blind students dread most. This note collects what we learned from eleven interviews.\n\n"
        "An image grid without an audio alternative is a closed door. A checkbox that says 'I am not a robot' is better, but it fails whenever the student browses through the campus proxy, since many people share one address.\n\n"
        "We recommend time-based checks and honeypot fields, and we ask departments not to put forms behind a security check at all.",
    ),
    (
        "en-nolonger",
        NGO,
        "/stories/no-longer-available/",
        "No longer available: the medicine that left our shelves",
        "In March the pharmacist in Kitwe wrote three words on a sheet of paper: no longer available. The syrup that 4,000 children with epilepsy relied on had been discontinued by its only maker.\n\n"
        "Mothers walked to the next town and read the same notice there. It took seven months and a petition until a second manufacturer was found.\n\n"
        "This is the story of those months, told by two nurses and a grandmother.",
    ),
    (
        "en-outage",
        NEWS,
        "/technology/outage-hits-council-websites",
        "Outage hits 60 council websites: '503 Service Unavailable'",
        "Residents who wanted to pay council tax on Tuesday read '503 Service Unavailable' or 'We are down for maintenance, please try again later'.\n\n"
        "The contractor that hosts sixty local authorities lost a cooling unit at 6.40 in the morning. Services came back one after another until midnight.\n\n"
        "A spokesman said no data had been lost and that the firm was sorry.",
    ),
    (
        "en-obit",
        NEWS,
        "/obituaries/2011/dr-ruth-halloran",
        "Dr Ruth Halloran, 1926-2011",
        "Ruth Halloran, who has died aged 84, ran the fever hospital at Crane Point for nineteen years and closed it herself, in 1979, when there was nobody left to treat.\n\n"
        "She leaves no children. The archive of the hospital was given to the county. Flowers, she once said, should go to the living.",
    ),
    (
        "en-farewell",
        Site("en", "Tin Whistle Weekly", "wp"),
        "/2014/12/goodbye/",
        "Goodbye, and thank you for reading",
        "This is the last post on Tin Whistle Weekly. After eleven years and 2,310 entries I am closing the blog; comments are closed as of today.\n\n"
        "The archive stays where it is for as long as I can pay the bill. If you have cited something here, the address will go on working.\n\n"
        "What have I learned? That session players remember tunes by the room they first heard them in, and that nobody has ever agreed on the second part of The Old Bush.",
    ),
    (
        "en-closedproject",
        UNI,
        "/projects/mosses/index.html",
        "The Moss Survey (2003-2009): project closed",
        "The Moss Survey ended on 30 September 2009. This website is no longer updated; it is kept as a record of the project and some links may not work.\n\n"
        "In six seasons 211 volunteers recorded 148 species in 902 squares. The data set was given to the national biodiversity archive, and the herbarium sheets are in cabinets 40 to 57 of the department.\n\n"
        "Reports: first season (PDF), third season (PDF), final report (PDF).",
    ),
    (
        "en-statute",
        LAW,
        "/acts/1987/14/section/23",
        "Section 23. Duty to notify removal of a child",
        "(1) A person who removes a child from the place in which the child ordinarily lives shall notify the department within seven days.\n\n"
        "(2) Where the address of the child cannot be found, the notice shall be given to the clerk of the district.\n\n"
        "(3) [Repealed by Act 9 of 2004.]\n\n(4) A person who fails to give notice commits an offence and is liable to a fine not exceeding level 3.",
    ),
    (
        "en-repealed",
        LAW,
        "/regulations/1994/206",
        "Fisheries (Mesh Size) Regulations 1994 - REPEALED",
        "This instrument has been repealed and is no longer in force. It is shown as it stood on 31 March 2011.\n\n"
        "1. These regulations may be cited as the Fisheries (Mesh Size) Regulations 1994.\n\n2. No person shall carry in any boat a net whose mesh is smaller than 70 millimetres.\n\n3. Regulation 2 does not apply to nets used for scientific inquiry under a written permit.",
    ),
    (
        "en-shortnotice",
        GOV,
        "/notices/2017/road-closure-a12",
        "Road closure: A12 at Fenny Bridge",
        "The A12 will be closed at Fenny Bridge from 9 pm on 4 May to 5 am on 5 May 2017. Diversion by the B1033. Contact: highways desk.",
    ),
    (
        "en-stub",
        Site("en", "Ferry Wiki", "drupal"),
        "/wiki/MV_Corran_Lass",
        "MV Corran Lass",
        "MV Corran Lass was a turntable ferry built in 1951 at Ardrossan. She carried six cars. Her fate after 1974 is not known.\n\n"
        "This article is a stub. You can help Ferry Wiki by expanding it. This page has no references. You are not logged in; create an account to edit.",
    ),
    (
        "en-comments404",
        Site("en", "Sourdough Notes", "wp"),
        "/2013/rye-starter-day-by-day/",
        "Rye starter, day by day",
        "Day one: fifty grams of whole rye and fifty of water, in a jar you can see through. Day two: nothing, and that is right. Day three: bubbles at the edge, a smell of apples.\n\n"
        "From day five it should double in six hours; then bake with it.\n\nComments (3)\n\nPaula: The link to the spreadsheet gives me 'Error 404 page not found'. Has it been removed?\n\n"
        "Admin: Sorry, the file no longer exists, my old host closed down.\n\nNils: Page not found for me as well, but the bread came out fine.",
    ),
    (
        "en-pressrelease",
        Site("en", "Halden Marine Insurance plc", "aspx"),
        "/investors/press/2008/Pages/pr-081022.aspx",
        "Halden Marine withdraws offer for Corvus",
        "22 October 2008. Not for release in the United States, Canada, Australia or Japan.\n\nHalden Marine Insurance plc announces that it no longer intends to make an offer for Corvus Holdings. In accordance with rule 2.8 the company is bound by the restrictions contained in that rule.\n\n"
        "Enquiries: investor relations.",
    ),
    (
        "en-index",
        GOV,
        "/statistics/archive/1990-1999",
        "Statistical bulletins 1990-1999",
        "Bulletin 1/1990 Live births. Bulletin 2/1990 Dwellings completed. Bulletin 3/1990 Tonnage at ports. Bulletin 1/1991 Live births. Bulletin 2/1991 Dwellings completed. Bulletin 4/1993 was not published. "
        "Bulletin 1/1996 Live births. Bulletin 2/1997 Milk deliveries. Bulletin 3/1998 Tonnage at ports. Bulletin 1/1999 Live births.",
    ),
    (
        "en-removedstory",
        NEWS,
        "/media/2015/why-we-removed-the-article",
        "Why we removed an article about the orphanage",
        "On Friday this newspaper removed an article about St Columb's home from its website. The editor explains.\n\nThe report, published in 2009, named three former residents who had not agreed to be named. They asked us to take it down, and we should have done so sooner.\n\n"
        "We do not remove articles because somebody finds them embarrassing. We did it here because the law gives people who were children in care the right not to be found by a search.",
    ),
    (
        "en-hacked",
        UNI,
        "/it/security/2012-website-defacement",
        "What we learned when our website was hacked",
        "For nine hours in July the home page of the faculty said 'Hacked by Cr3w'. Visitors were sent to a shop that sold pills, and the search engines listed us under cheap viagra for a month.\n\n"
        "The intruders came in through a calendar plug-in that nobody had updated since 2009. We rebuilt the server from the tapes, changed every password and wrote this report.",
    ),
    (
        "en-payday",
        NGO,
        "/research/payday-loans-and-families/",
        "Payday loans and families: findings of our survey",
        "One in six of the families we asked had taken a payday loan in the last twelve months. The typical loan of £180 cost £243.\n\nInstant cash, no credit check, apply now: these are the words mothers remembered from the advertisements. Many did not know what the annual rate was.\n\n"
        "We call for a cap on the total cost of credit and for help desks at schools.",
    ),
    (
        "en-pharmacy",
        SP,
        "/publications/Pages/counterfeit-medicines.aspx",
        "Counterfeit medicines sold online: advice to the public",
        "The Ministry has seized 12,000 tablets that were sold as Viagra, Cialis and Xanax by websites that call themselves online pharmacies without prescription.\n\n"
        "Do not buy medicine from a page that offers it without a prescription, that hides its address or that promises a discount for larger packs. Report such pages to the inspectorate.",
    ),
    (
        "en-bots",
        NEWS,
        "/science/2017/bots-half-of-traffic",
        "Half of all visitors to this website are robots",
        "Access denied, says the server, and the robot comes back a second later under another name. Of the 4.1 million requests this newspaper answered in a week, 2.2 million came from automated clients.\n\n"
        "'We are checking your browser' pages, which delay visitors for five seconds, stop the simple ones. The clever ones run a real browser.",
    ),
    (
        "en-jobhist",
        GOV,
        "/about/history/vacancies-1948",
        "This vacancy has been filled: the Colonial Office advertises, 1948",
        "'This position has now been filled.' The card that the Colonial Office posted to 311 applicants in June 1948 is among the treasures of our archive.\n\nThe post was that of a harbour master in Tamora. The man who got it stayed for thirty years and left eleven boxes of diaries.\n\nSee also: job descriptions of the port authority, 1951-1962.",
    ),
    (
        "en-maint",
        Site("en", "Bridge Engineers' Gazette", "typo3"),
        "/articles/under-maintenance",
        "Under maintenance: a year on the Forth Rail Bridge",
        "'We are under maintenance for ever', says the foreman and laughs. Painting the bridge was a proverb for work without an end until, in 2011, a coating was found that lasts for twenty-five years.\n\nWe spent a year with the men and the three women who applied it.",
    ),
    (
        "en-subscribe",
        NEWS,
        "/news/long-reads/ferry-disaster-anniversary",
        "Thirty years on: the night the Saint Brannoc sank",
        "The sea was calm at ten past nine when the bow door of the Saint Brannoc failed to close. Within four minutes she lay on her side, a mile from the harbour wall, and 61 people were in the water.\n\n"
        "Thomas Ewing, then a steward of nineteen, remembers the quiet. 'People think of screaming. What I heard was crockery.'\n\nTo continue reading, subscribe for £1 a week. Already a subscriber? Sign in. You have read 3 of 3 free articles this month.",
    ),
    (
        "en-abstract",
        Site("en", "Journal of Rural Paediatrics", "wp"),
        "/doi/abs/10.5555/jrp.2010.0417",
        "Growth of infants in four highland valleys",
        "Objective. To describe weight gain of infants in four valleys between 2004 and 2008. Methods. 612 infants were weighed each month by health assistants. Results. Weight for age fell from the fourth month. Conclusion. Complementary feeding should be supported from month six.\n\n"
        "You do not have access to this article. Log in via your institution, or purchase a PDF for 48 hours: USD 39.00. Get access.",
    ),
    (
        "en-oldhtml",
        OLD,
        "/~mward/mills/mill07.htm",
        "Carew Upper Mill",
        "Carew Upper Mill stood half a mile above the French Mill. It ground barley until about 1911 and was roofless by 1935. The wheel pit can still be found below the brambles. Last updated 3 Feb 1999. You are visitor number 4,017. This page is best viewed at 800x600.",
    ),
    (
        "en-interview",
        NGO,
        "/blog/interview-hotline/",
        "'Nobody answers': an interview with the child helpline",
        "The number you have dialled is not in service. That is what children heard in four of nine provinces when they called the helpline in 2012.\n\nWe asked its founder, Ama Serwaa, why. 'The telephone company had suspended our account because of an unpaid bill of 90 dollars.' Since then donors pay by standing order.",
    ),
    (
        "en-errorcodes",
        Site("en", "Server Handbook", "drupal"),
        "/manual/errors/404.html",
        "404 Not Found",
        "The 404 (Not Found) status code indicates that the origin server did not find a current representation for the target resource or is not willing to disclose that one exists.\n\nUse the ErrorDocument directive to send a page of your own: ErrorDocument 404 /missing.html. Do not send a redirect, since the client would then receive status 302 and, in the end, 200.\n\nSee also: 410 Gone, 403 Forbidden, 301 Moved Permanently.",
    ),
    (
        "en-underconstruction",
        OLD,
        "/~mward/railways/constr.htm",
        "Under construction: the Pembroke and Tenby line, 1862-63",
        "Photographs of the Pembroke and Tenby line under construction. Plate 1: navvies at Kilgetty. Plate 2: the viaduct with its centring. Plate 3: the contractor's engine Milford. The site of the turntable is now a car park. Coming soon: plates 4 to 9.",
    ),
    (
        "en-sessionexp",
        UNI,
        "/law/journals/session-laws-expired",
        "Your session has expired: sunset clauses in session laws, 1970-2000",
        "A session law expires when its sunset clause says so. Of 3,204 clauses enacted between 1970 and 2000, 71 per cent were extended at least once, often in the last hours of the legislature.\n\nThis page gives the table by state and the code book.",
    ),
    (
        "en-banned",
        NEWS,
        "/world/2009/blocked-in-your-country",
        "'Not available in your country': how a ministry built its blocklist",
        "'This content is not available in your country' was the sentence that 1,304 websites showed in the week before the vote.\n\nOur reporters obtained the blocklist, which is a spreadsheet kept by two officials. It contains newspapers, a cookery forum and the site of a primary school.",
    ),
    (
        "en-quote",
        NEWS,
        "/politics/2012/speech-in-full",
        "The minister's speech in full",
        "Mr Speaker, I shall be brief. We found the files in a cellar that nobody had opened since 1983.\n\nThere were 417 of them, one for each child sent overseas without the knowledge of its parents. I have read them all. On behalf of the government I say to those who were children then: we are sorry.\n\nI commend the motion to the House.",
    ),
    (
        "en-minutes",
        Site("en", "Ashcombe Parish Council", "wp"),
        "/minutes/2010-07-14/",
        "Minutes of the meeting held on 14 July 2010",
        "Present: Cllrs Attwood, Brice, Dunn (chair), Osei. Apologies: Cllr Field.\n\n1. Minutes of the last meeting: not available, to be approved in September. 2. Allotments: plot 9 vacant. 3. Website: the clerk reported that the page with the footpath map cannot be found since the redesign. 4. Next meeting: 8 September.",
    ),
    (
        "en-thanksvisit",
        Site("en", "Quarry Hill Museum of Slate", "wp"),
        "/collection/object-1974-22/",
        "Slate splitter's chisel (1974.22)",
        "Chisel, steel with oak handle, about 1890. Length 31 cm. Given by Mrs E. Pugh. Not on display. Image not available. Object is not on loan.",
    ),
    (
        "en-discontinued",
        Site("en", "Norvik Tools", "typo3"),
        "/products/archive/plane-no-6.html",
        "Fore plane No. 6 (discontinued)",
        "This product has been discontinued and is no longer available. Spare parts are available until stocks are exhausted.\n\nLength 18 in., cutter 2 3/8 in., weight 7 lb 12 oz. Made in Sheffield 1934-1961. Users' manual: see downloads. Successor: No. 606.",
    ),
    (
        "en-listserv",
        Site("en", "MAPHIST list archives", "old"),
        "/archives/maphist/2001-March/001982.html",
        "[maphist] Re: broken link to Ortelius page",
        "From: J. Wickham. Date: Tue, 13 Mar 2001 18:02:11 +0000. &gt; The link is dead, I get 'The page cannot be found' and 'HTTP 404'.\n\nIt works again now, Peter. The server at Leiden was down over the weekend. On your question about the 1579 plate: the cartouche was recut, see Koeman III p. 44.\n\nPrevious message. Next message. Messages sorted by date, thread, subject, author.",
    ),
)


def cases() -> Iterator[Case]:
    for name, site, path, title, text in ROWS:
        yield living(name, site, path, title, text)

    # with a quotation of the report
    yield living(
        "en-quoted",
        NEWS,
        "/politics/2013/inquiry-ends",
        "Inquiry ends without a finding",
        "The inquiry into the sale of the naval hospital ended on Monday without a finding. 'We could not find a single page of the minutes', the chairman said, 'and the man who kept them is dead.'\n\nThe opposition asked for the file to be reopened.",
        quote="We could not find a single page of the minutes",
        cause="quote",
    )
    yield living(
        "en-quoted-pdfless",
        GOV,
        "/reports/2006/summary",
        "Care leavers: summary of the 2006 report",
        "Of the 1,140 young people who left care in 2006, 312 had no address six months later. The department no longer publishes figures by district.",
        quote="312 had no address six months later",
        cause="quote",
    )
    # same page in the archive, edited
    long = (
        "The lighthouse at Skerry Head was lit for the first time on the second of October 1847. Its keeper, Donald Mackay, brought a wife, five children and a cow. "
        "Stores came twice a year by the tender Pharos; in between the family lived on what they grew and on fish. In 1931 the light was changed to paraffin vapour, and in 1974 the last keeper left. "
        "The lens is now in the museum at Wick. The tower belongs to the harbour trust, which opens it on Sundays in summer."
    )
    yield living(
        "en-edited",
        OLD,
        "/lights/skerry.htm",
        "Skerry Head light",
        long + " Update 2021: the path has been repaired.",
        cause="baseline",
        memento=page(f"<h1>Skerry Head light</h1><p>{long}</p>", title="Skerry Head light"),
    )
    redesigned = Site("en", "Northern Lights Trust", "news")
    yield living(
        "en-redesign",
        redesigned,
        "/lighthouses/skerry-head",
        "Skerry Head light",
        long,
        cause="baseline",
        memento=Site("en", "NLT online", "old").article("Skerry Head light", long),
    )
    # PDFs, texts and pictures
    pdf = {"Content-Type": "application/pdf"}
    for name, path, title in (
        (
            "pdf-report",
            "/sites/default/files/2011-03/care-report-final.pdf",
            "Care report, final version",
        ),
        ("pdf-404-title", "/documents/404_study.pdf", "Page not found: a study of link rot"),
        (
            "pdf-aspx",
            "/_layouts/download.aspx?SourceUrl=/docs/annex3.pdf",
            "Annex 3 tables of admissions",
        ),
    ):
        yield case(
            "pdf",
            "en-" + name,
            ALIVE,
            path,
            {path: Reply(200, pdf, small_pdf(title)), "*": GOV.no()},
        )
    yield case(
        "pdf",
        "en-pdf-octet",
        ALIVE,
        "/bitstream/handle/10125/2201/thesis.pdf?sequence=1",
        {
            "/bitstream/handle/10125/2201/thesis.pdf?sequence=1": Reply(
                200,
                {
                    "Content-Type": "application/octet-stream",
                    "Content-Disposition": 'attachment; filename="thesis.pdf"',
                },
                small_pdf("A thesis on dykes"),
            ),
            "*": UNI.no(),
        },
    )
    text = "RFC-Draft 12: A protocol for tide tables\n\nStatus of this memo: expired. This document is obsolete and has been superseded by draft 13.\n\n1. Introduction\nTide tables have been exchanged on paper since 1833.\n"
    yield case(
        "text",
        "en-plain-text",
        ALIVE,
        "/drafts/tide-12.txt",
        {
            "/drafts/tide-12.txt": Reply(
                200, {"Content-Type": "text/plain; charset=utf-8"}, text * 3
            ),
            "*": UNI.no(),
        },
    )
    # vendors' scripts over a real page
    yield living(
        "en-cfscript",
        NEWS,
        "/2019/11/harbour-dredging-vote",
        "Harbour board votes for dredging",
        "The harbour board voted six to two for dredging the inner basin. Work begins in February and will cost 3.4 million. Fishermen fear for the oyster beds on the western side.\n\nThe chairman said that the mud would be taken out to the deep ground beyond the bar and that samples would be published each month.",
        cause="vendor-script",
        extra="<script>(function(){var a=document.createElement('script');a.src='/cdn-cgi/challenge-platform/scripts/jsd/main.js';document.head.appendChild(a);})();</script>",
    )
    yield living(
        "en-recaptcha-form",
        UNI,
        "/staff/okafor",
        "Professor Adaeze Okafor",
        "Chair of hydrology since 2007. Works on groundwater in the Benue basin. Selected papers: Okafor (2009) Recharge under millet; Okafor and Bello (2012) Wells of the plateau.",
        cause="vendor-script",
        extra="<form><h3>Contact</h3><input name=mail><div class='g-recaptcha' data-sitekey='6Lc'></div><p>This site is protected by reCAPTCHA and the Privacy Policy and Terms of Service apply.</p></form>",
    )
    yield living(
        "en-loginheader",
        Site("en", "Coastal Research Forum", "drupal"),
        "/node/4471",
        "Saltmarsh erosion at Tollesbury: ten years of stakes",
        "Fifty stakes were driven into the marsh edge in 2002. By 2012 the edge had retreated by 4.1 m on average, most of it in two storms.\n\nLog in or register to post comments.",
        cause="login-widget",
        extra="<div id='block-user-login'><h2>User login</h2><form><label>Username *</label><input name=name><label>Password *</label><input type=password name=pass><a>Request new password</a></form></div>",
    )
    yield living(
        "en-consent-overlay",
        NEWS,
        "/health/2020/measles-returns",
        "Measles returns to the valley",
        "Nineteen cases of measles have been confirmed in the upper valley, the first since 1998. The health office opens a vaccination room in the fire station.\n\nParents who cannot find the record card of a child may come all the same.",
        cause="consent",
        head="<script>window._sp_={config:{accountId:11}}</script>",
        extra="<div class='modal'><h2>We value your privacy</h2><p>We and our 842 partners store and access information on a device. Before you continue to our website, choose whether you consent. Accept and continue. Reject all. More options.</p></div>",
    )
    yield living(
        "en-noscript",
        Site("en", "Tamora Open Data", "drupal"),
        "/dataset/births-by-district",
        "Births by district 1990-2015",
        "Number of live births by district and sex. Source: civil registration. Format: CSV, XLS. Licence: open government. Last changed 14 March 2016. Downloads: 2,204.",
        cause="noscript",
        extra="<noscript>You need to enable JavaScript to run this app. Please enable JavaScript and reload the page.</noscript>",
    )
    # a soft site that still holds the page
    soft = Site("en", "Bureau of Fisheries", "typo3")
    yield case(
        "soft-site-living",
        "en-soft-site-living",
        ALIVE,
        "/index.php?id=218",
        {
            "/index.php?id=218": sent(
                soft.article(
                    "Landings of herring 1950-2000",
                    "Landings fell from 41,000 tonnes in 1952 to 3,100 in 1977, when the fishery was closed. It reopened in 1983 under quota. The table gives tonnes by port and month.",
                )
            ),
            "/": sent(soft.front()),
            "*": sent(soft.front()),
        },
    )
    wiki = Site("en", "Genealogy Commons", "wp")
    yield case(
        "slug-ignored",
        "en-slug-ignored",
        ALIVE,
        "/person/88123-john-tregear-miller",
        {
            "*": lambda r: (
                sent(
                    wiki.article(
                        "John Tregear, miller (1788-1851)",
                        "John Tregear was baptised at St Keverne on 4 May 1788 and married Grace Pascoe in 1811. He ran the manor mill until his death. Eleven children are known; the burial of the eighth has not been found.",
                    )
                )
                if r.path.startswith("/person/88123")
                else wiki.no()
            )
        },
    )
