"""Living pages about absence, sale, walls and outages, in English and its neighbours."""

from __future__ import annotations

from typing import Any

from ..case import Case
from .frames import ALIVE, case


def living(
    name: str, style: str, lang: str, site: str, path: str, title: str, text: str, /, **rest: Any
) -> Case:
    """A page that stands at its address; neighbours get the true 404."""
    return case("living", name, ALIVE, style, lang, site, path, title, text, **rest)


LIVING = (
    living(
        "takedown-report",
        "news",
        "en",
        "The Marram Post",
        "/media/2023/05/paper-pulls-column",
        "Article removed: why a regional paper pulled its own column",
        """
The Fenwick Courier removed an article about school inspections on Tuesday, four days after publication, and replaced it with a single line reading: “This article has been removed.”
The column had claimed that three head teachers were under investigation. Two of them told the Marram Post that they had never been contacted.
> We took it down because we could not stand behind it, and we should have said so at once.
The editor, Joan Pellow, said a full correction would follow. Readers who open the old link today see the notice and nothing else. Press lawyers call this an unpublishing, and most codes advise against doing it silently.
# What the code says
Clause 1 asks for a correction of due prominence. It says nothing about leaving a page that is no longer available.""",
    ),
    living(
        "museum-lost-works",
        "drupal",
        "en",
        "Stourbank Museum of Glass",
        "/collections/missing",
        "Missing, presumed lost",
        """
This page lists the pieces recorded in our accession registers that could not be found in the 2019 inventory.
- 1887.14 Decanter, ruby over clear. Not found on shelf.
- 1903.2 Bowl, opaline. Not found; receipt suggests loan to Dudley, never returned.
- 1931.77 Set of six rummers. Two not found.
If you know where an object is, please write to the registrar. We removed 41 entries in 2021 when the items turned up in a crate marked “curtains”.""",
    ),
    living(
        "domain-auction-history",
        "hugo",
        "en",
        "nameledger",
        "/posts/seven-figure-names/",
        "This domain is for sale: a short history of seven figure names",
        """
In 1994 nobody paid for names. By 1999 a bare page that said “this domain is for sale, make an offer” was an investment strategy.
I have kept a ledger of public auctions since 2003. The pattern is dull and steady: short words hold their price, hyphens never recover, and a name whose owner forgot to renew changes hands within ninety seconds of the drop.
# Who buys
Brokers buy for clients who will not be named. Parking companies buy for the traffic. Once in a while a charity buys back its own name, usually after a year of embarrassment.
# What I would not do
Do not answer an unsolicited mail that claims your domain has expired. Log in at your registrar by hand.""",
    ),
    living(
        "captcha-access-note",
        "gov",
        "en",
        "Office for Digital Inclusion",
        "/guidance/captcha-alternatives",
        "Alternatives to CAPTCHA",
        """
If your service asks people to prove they are human, some of them will fail. Use this guidance to choose something else.
# Why it matters
Checking your browser, ticking a box or picking traffic lights excludes people who use screen readers. In our 2022 survey 17 per cent gave up.
# What to use instead
- rate limits on the server
- hidden form fields
- confirmation by email
Do not show a message such as “Access denied” without a telephone number. Last updated 4 March 2023.""",
    ),
    living(
        "casino-planning",
        "news",
        "en",
        "Harrow Vale Gazette",
        "/2014/10/casino-plan-refused",
        "Casino plan for former Odeon refused",
        """
Councillors voted nine to two against turning the Odeon into a casino with 80 slot machines.
Objectors said the town already has four betting shops and a bingo hall. The applicant, Larch Leisure, said roulette and poker tables would bring forty jobs.
“We are not puritans, but a casino opposite a school is the wrong place,” said Cllr Dinah Marsh.
The company has six months to appeal.""",
    ),
    living(
        "outage-postmortem",
        "hugo",
        "en",
        "Tidewater Hosting engineering",
        "/2021-08-17-outage/",
        "Postmortem: 503 Service Unavailable for 94 minutes",
        """
On 17 August every site on cluster C answered 503 Service Temporarily Unavailable between 06:12 and 07:46 UTC. This is what happened.
# Timeline
- 06:12 A certificate on the internal load balancer expired.
- 06:20 The first customer reports that “the site is down for maintenance”. It was not.
- 07:31 We found the certificate.
- 07:46 Service restored.
# Lessons
Our error page blamed maintenance, which was untrue. We have rewritten it. Our status page ran on cluster C as well and could not be reached.""",
    ),
    living(
        "closed-project",
        "wp",
        "en",
        "Saltmarsh Carbon Study",
        "/about/",
        "This project has ended",
        """
The Saltmarsh Carbon Study ran from 2009 to 2014 and is now closed. This site is no longer updated and is kept as a record.
The team measured carbon burial at eleven sites between the Dee and the Solway. The main findings are that grazed marsh buried 12 per cent less than ungrazed marsh, and that creek edges gave back a third of what they took in a single storm.
Some links may no longer work. The data are deposited with the national environmental data centre under the number 4471. Questions go to Dr Ines Halloran.""",
    ),
    living(
        "farewell-post",
        "blog",
        "en",
        "A Quiet Allotment",
        "/2016/12/goodbye.html",
        "Goodbye, and thank you for the beans",
        """
After eleven years this will be my last post. The plot goes to a young couple with a rotavator and strong opinions about slugs.
I shall leave the blog up for as long as the company lets me. Comments are closed. The seed list page has gone already, because it was wrong anyway.
If you planted Carlin peas because of me, keep some back. That is all I have to say.""",
    ),
    living(
        "short-statute",
        "static",
        "en",
        "Statutes of Ellan Vare",
        "/acts/1926/c4/s17",
        "Section 17",
        """
17. No person shall remove seaweed from the foreshore between the first day of May and the last day of August save by licence of the Receiver.
(2) Repealed.
(3) Omitted.""",
    ),
    living(
        "repealed-act",
        "gov",
        "en",
        "Legislation Register",
        "/id/act/1951/33",
        "Wireless Receivers (Licensing) Act 1951 (repealed)",
        """
This Act is no longer in force. It was repealed by the Communications Consolidation Act 1984, schedule 3.
# Arrangement of sections
- 1. Licence required for receiver
- 2. Fees
- 3. Offences
# Text as enacted
1. A person shall not install or use a wireless receiver except under the authority of a licence granted by the Postmaster General.
2. The fee shall be one pound, or such other sum as may be prescribed.""",
    ),
    living(
        "obituary",
        "news",
        "en",
        "Kirkwell Times",
        "/obituaries/agnes-rendall",
        "Agnes Rendall, lighthouse keeper's daughter, 1921 to 2015",
        """
Agnes Rendall, who has died at 93, was the last person born on the Skerry of Noss. The lighthouse was automated in 1978 and the house no longer exists.
She taught for thirty years at Papdale, kept hens, and wrote a history of the light that was never published because, she said, the pages were lost at sea.
She is survived by two nephews. There will be no flowers and no minister.""",
    ),
    living(
        "comments-notfound",
        "wp",
        "en",
        "Rail Sketches",
        "/2012/03/signal-box-at-corrie/",
        "The signal box at Corrie",
        """
The box was built in 1893 to the Caledonian's type N2, with twelve levers of which seven were in use at closure. The finials came off in 1961.
I drew it on three damp mornings from the overbridge. The chimney is not straight in the drawing because it was not straight.
# 4 comments
Bert: The link to the plan gives me 404 Not Found.
Rail Sketches: Fixed, thank you.
Moira: Still not found here, page cannot be displayed.
Bert: Working now.""",
    ),
    living(
        "http-404-explainer",
        "wiki",
        "en",
        "Webwork Wiki",
        "/wiki/HTTP_404",
        "HTTP 404",
        """
The 404 Not Found error is an answer of a web server that cannot find the requested resource.
# Wording
Servers say “Not Found”, “The requested URL was not found on this server” or “Sorry, the page you are looking for does not exist”.
# Soft 404
A soft 404 is an error page that is sent with status 200. Search engines try to detect it.
# History
The story that room 404 housed the first server is not true.""",
    ),
    living(
        "login-header",
        "drupal",
        "en",
        "Society of Hedge Historians",
        "/articles/dating-hedges",
        "Dating hedges by counting species",
        """
Members: log in to read the journal. Forgot your password? Not a member? Join today.
Hooper's rule says that a hedge gains one species in each thirty yards for each century. It was measured on 227 hedges with known dates.
Rackham doubted it for the west, where elm suckers crowd out everything else. Our own counts at Bossington in 2007 found a scatter of four centuries.
Use the rule to tell a Saxon hedge from a Georgian one, and no further.""",
    ),
    living(
        "job-archive",
        "gov",
        "en",
        "Northmoor Council",
        "/history/job-adverts-1930s",
        "Job adverts of the 1930s",
        """
From our archive: vacancies printed in the Northmoor Reporter. All positions have of course been filled.
- Rat catcher, 45 shillings a week. Applications closed 3 May 1934.
- Lamplighter for the Quay ward. This vacancy is no longer available, said the next week's paper.
- Matron for the fever hospital, unmarried, with uniform.
Exhibition in the town hall until October.""",
    ),
    living(
        "withdrawn-medicine",
        "gov",
        "en",
        "Medicines Watch",
        "/alerts/2019/calmedrin",
        "Calmedrin tablets withdrawn from sale",
        """
Calmedrin 20 mg has been withdrawn. It is no longer available in pharmacies since 12 September 2019.
# Reason
The maker found glass particles in two batches.
# What to do
Do not stop taking your medicine without talking to a doctor. Take the remaining tablets back to the pharmacy. The leaflet has been removed from our register.
Batch numbers: 44C1, 44C2.""",
    ),
    living(
        "discontinued-product",
        "shop",
        "en",
        "Bramwell Saws",
        "/products/no-4-dovetail",
        "No. 4 dovetail saw (discontinued)",
        """
This product has been discontinued. We sold our last No. 4 in 2018 and keep this page for owners.
# Specification
Blade 203 mm, 0.5 mm thick, 18 teeth to the inch, rip. Handle beech, brass back.
# Care
Sharpen with a 4 inch double extra slim file. The set is 0.05 mm a side; take care not to overdo it.
# Spare parts
Handles and split nuts are still on sale. The No. 5 is the nearest saw we make now.
Currently unavailable. Notify me.""",
    ),
    living(
        "retracted-paper",
        "repo",
        "en",
        "Journal of Estuarine Letters",
        "/article/view/1187",
        "RETRACTED: Eel migration under artificial light",
        """
This article has been retracted at the request of the authors.
# Retraction notice
After publication the authors found that the light meters of sites 3 and 5 had been exchanged. The conclusion of section 4 is no longer supported.
# Abstract
Silver eels were tracked with acoustic tags in two rivers for three autumns. Movement past lit bridges was delayed by 40 minutes on average.
- Authors: P. Osei, L. Brandt
- Volume 12 (2011), pages 201-214
The text remains available for the record, with a watermark.""",
    ),
    living(
        "withdrawn-guidance",
        "gov",
        "en",
        "Department of Waterways",
        "/guidance/winter-moorings-2013",
        "Winter moorings 2013: guidance",
        """
<div class="withdrawal-notice"><h2>This publication was withdrawn on 2 April 2015</h2><p>It has been replaced by the general mooring terms.</p></div>
This guidance is for boaters who want to leave a boat in one place between November and March.
# Cost
The charge is by metre of boat length: 6.10 pounds on popular lengths and 4.40 elsewhere.
# How to apply
Apply from 1 October. You must have a continuous cruising licence and insurance.""",
    ),
    living(
        "one-line-notice",
        "table",
        "en",
        "Parish of St Endellion",
        "/notices/2010-11.htm",
        "Notice",
        """
The footpath by the mill is closed until further notice. The Clerk, 9 November 2010.""",
    ),
    living(
        "index-letters",
        "table",
        "en",
        "Hallam Papers",
        "/calendar/letters.html",
        "Calendar of letters 1801 to 1809",
        """
- 1801 Jan 4 Hallam to Pryce. Thanks for the geese.
- 1801 Mar 19 Pryce to Hallam. [missing]
- 1802 Feb 2 Hallam to his sister. Leaf removed.
- 1803 [no letters found]
- 1805 Oct 30 Pryce to Hallam. News of the battle.
- 1806 [not available for consultation]
- 1809 Jul 7 Executor to Pryce.""",
    ),
    living(
        "bot-book-review",
        "blog",
        "en",
        "Second Shelf",
        "/2018/04/are-you-human.html",
        "Are you a robot? Three novels about verification",
        """
Please verify you are human: with this line begins Tessa Quayle's third novel, and with it the whole joke.
Her heroine spends the book failing tests. She clicks every bus. She types the crooked letters. Access denied. By chapter nine she has begun to wonder whether the machine is right.
The other two books are duller. In one a bot falls in love, in the other a crawler reads the whole web and is sad.
Four stars, none and none.""",
    ),
    living(
        "rate-limit-docs",
        "hugo",
        "en",
        "Parcelbird API",
        "/docs/errors/429/",
        "429 Too Many Requests",
        """
You are sending more requests than your plan allows. The body is JSON:
<pre>{"error":"rate_limited","message":"Too many requests, please slow down"}</pre>
# What to do
Wait for the number of seconds in Retry-After. Use webhooks instead of polling. Ask for a higher limit.
# Related codes
401 Unauthorized, 403 Forbidden, 404 Not Found, 503 Service Unavailable.""",
    ),
    living(
        "expired-certificate-faq",
        "typo3",
        "en",
        "Riverside Credit Union",
        "/help/certificate-expired",
        "Why does my browser say the certificate has expired?",
        """
Most often because the clock of the device is wrong. Set date and time and try again.
If the clock is right, do not log in. Ring us on the number printed on your card.
On 4 June 2020 our own certificate had expired for fifty minutes. We apologise again to the 212 members who could not reach their account.""",
    ),
    living(
        "pharma-history",
        "wp",
        "en",
        "Pill and Pestle",
        "/viagra-trial-1992/",
        "The failed heart trial that became Viagra",
        """
In 1992 volunteers in Merthyr Tydfil took sildenafil for angina. It did little for the heart.
The nurses noticed what the men were reluctant to hand back: the tablets. The company changed the trial within a year.
By 1998 the drug was on sale, and with it came an industry of unsolicited mail. I have traced the earliest such message in an archive of a university news server, dated three weeks after approval.
The chemists, Dunn and Wood, are named in the patent. The nurses are not.""",
    ),
    living(
        "removed-statue",
        "news",
        "en",
        "Bellport Herald",
        "/news/statue-removed-overnight",
        "Statue removed overnight",
        """
The statue of Admiral Crane has been removed from the square. It is no longer there, and the council will not say where it is.
Workers arrived at two in the morning with a lorry and left at four. A sign on the plinth reads “Temporarily unavailable”.
Historian Prue Danning called it “a soft landing for a hard man”. A petition to bring it back has 300 signatures, a petition not to has 290.""",
    ),
    living(
        "archive-policy",
        "repo",
        "en",
        "Lodestar Research Archive",
        "/policies/withdrawal",
        "Withdrawal and tombstone policy",
        """
Items may be withdrawn at the request of the author, for breach of copyright, or by order of a court.
# Tombstones
The identifier of a withdrawn item continues to resolve. The reader sees the text: “The item you are trying to access has been withdrawn from the archive. If you have any questions, contact the administrator.”
# Deletion
We never delete metadata. Item not found errors should be reported to the help desk.""",
    ),
    living(
        "hosting-howto",
        "wiki",
        "en",
        "Penguin Notes",
        "/index.php/Default_page",
        "Replacing the default page of Apache",
        """
After installation the server shows the page “It works!” This is the default web page for this server. The web server software is running but no content has been added yet.
# Replace it
Put your own index.html into /var/www/html and reload.
# If you see “Welcome to nginx!” instead
Another server listens on port 80. Stop one of them.
# If the account was suspended
Then this page does not help; pay the bill.""",
    ),
    living(
        "parked-cars",
        "news",
        "en",
        "Millgate Reporter",
        "/story/parked-domain-road",
        "Parked in Domain Road: residents want permits",
        """
Cars parked in Domain Road block the bus twice a week, residents say. Some have been for sale there, with a telephone number in the window, since last summer.
“Make an offer on this one and you will find it has no engine,” said Ron Tully, who lives at number 9.
The council will consult in May.""",
    ),
    living(
        "paywall-teaser",
        "news",
        "en",
        "The Ledger of Commerce",
        "/markets/2019/tin-price",
        "Tin price doubles as smelter closes",
        """
The price of tin has doubled in a month after the smelter at Port Ardle closed for good. Traders in London said stocks would last six weeks.
The smelter supplied a fifth of the solder used in Europe. Its owner, Ardle Metals, went into administration on Friday with debts of 80 million.
<div class="paywall-promo"><p>You have 2 free articles left this month. Subscribe for unlimited access. Already a subscriber? Sign in.</p></div>""",
        quote="a fifth of the solder used in Europe",
        title="Tin price doubles as smelter closes",
    ),
    living(
        "press-release",
        "sp",
        "en",
        "Cobalt Health Trust",
        "/news/Pages/pr-2012-41.aspx",
        "Cobalt Health closes two walk in centres",
        """
FOR IMMEDIATE RELEASE, 12 October 2012. Cobalt Health Trust will close the walk in centres at Mere and Upton on 1 December. They will not be replaced.
Chief executive Dana Roth said: “The page has been turned on an old way of working.”
Notes to editors: the centres opened in 2004. Contact the press office. This telephone number is no longer in service outside office hours.""",
    ),
    living(
        "js-noscript-real",
        "drupal",
        "en",
        "Atlas of Lichens",
        "/species/xanthoria",
        "Xanthoria parietina",
        """
<noscript>Please enable JavaScript to view the map.</noscript>
Common orange lichen of roofs and twigs, rich in nitrogen. Thallus leafy, yellow in sun and grey in shade. Apothecia orange, up to 4 mm.
It tolerates sea spray and dung and has spread with farm ammonia since the 1970s. Not found above 600 m in our area.
Records: 12,404. Map cannot be displayed without JavaScript.""",
    ),
    living(
        "maintenance-manual",
        "static",
        "en",
        "Windmill Maintenance Group",
        "/manual/ch5.html",
        "Chapter 5. Under maintenance",
        """
A mill under maintenance must be chained. Hang the sign “Under maintenance, do not release” on the brake rope.
Grease the neck bearing with tallow. Inspect the sails for rot at the whip. We will be back shortly is not a plan: set two people to watch whenever a third is on the sail.
Replace the shutters in pairs.""",
    ),
    living(
        "forum-thread-deleted-user",
        "forum",
        "en",
        "Vintage Typewriter Board",
        "/viewtopic.php?t=4410",
        "Olympia SM9 carriage drags",
        """
[deleted user] wrote: My SM9 drags at the right margin. Mainspring is at four turns.
keyhammer wrote: Check the rail for hardened oil before you touch the spring. Lighter fluid and patience.
[This post has been removed by a moderator.]
keyhammer wrote: He is right about the draw band though. It rubs on the bell bracket. Bend it out by a hair.
[deleted user] wrote: That was it, thank you!""",
    ),
    living(
        "hacked-notice-history",
        "wp",
        "en",
        "Dunmore Brass Band",
        "/2011/06/website-hacked/",
        "Our website was hacked, and is back",
        """
Last weekend our site showed adverts for online casino bonus offers and cheap pills in place of the concert diary. We are sorry to anyone who saw them.
Our host restored the copy of 1 June. News posted after that is lost.
The next concert is in the Corn Exchange on 9 July: Holst, Vinter and a march by our own Fred Tindle.""",
    ),
    living(
        "geo-notice-with-text",
        "news",
        "en",
        "Radio Skerries",
        "/shows/night-boat",
        "The Night Boat, episode 12",
        """
Audio is not available in your country for rights reasons. You can read the transcript below.
ANNOUNCER: This is the Night Boat. ELSPETH: The ferry left Scrabster at seven, and by eight there was nobody on deck but me and a man with a cello in a sleeping bag.
ELSPETH: I asked him whether it could swim. He said nobody had ever asked that.
ANNOUNCER: Elspeth Gow reporting. Sound by Magnus Isbister.""",
    ),
    living(
        "unavailable-book-record",
        "repo",
        "en",
        "Wharfdale Libraries Catalogue",
        "/record=b1092233",
        "The care of canal horses / by E. Tranter",
        """
- Publisher: Stourport, 1908
- Description: 64 p. : ill. ; 18 cm
- Status: Not available (missing from shelf since 1997)
- Holds: 0
- Notes: Copy 2 withdrawn. Request cannot be placed on this title.
- Subjects: Horses; Canals -- England""",
    ),
    living(
        "dead-link-dataset",
        "repo",
        "en",
        "Kestrel Data Repository",
        "/dataset/link-rot-2020",
        "Link rot in parish council minutes 2000 to 2020",
        """
12,311 links from minutes of 410 councils, with the answer each gave in March 2020: 200 OK, 404 Not Found, 410 Gone, domain for sale, account suspended, soft 404.
- Licence: CC BY
- Files: links.csv (2.1 MB), codes.csv
- Method: each address was asked twice. Pages that said “page not found” under status 200 were read by hand.
Cite as Orme, T. (2020).""",
    ),
    living(
        "blocked-drain",
        "gov",
        "en",
        "Fairhaven Borough",
        "/report/blocked-drain",
        "Blocked: report a drain",
        """
If a drain in the road is blocked, tell us. Access to the form is denied to nobody: you do not need an account.
You need the street name and a rough position. We come within five working days, or at once if water enters a house.
Blocked private drains are the owner's business.""",
    ),
    living(
        "error-code-manual",
        "static",
        "en",
        "Halden Boilers Service",
        "/hb24/errors.html",
        "Error codes HB24",
        """
- E01 Flame not found. Check gas tap.
- E03 Access door open.
- E04 Sensor missing.
- E40 Fan blocked.
- E404 Display board fault. Replace.
- E500 Internal error. Switch off for a minute.
- E503 Service unavailable: call an engineer.""",
    ),
    living(
        "name-dispute-decision",
        "typo3",
        "en",
        "Panel for Domain Disputes",
        "/decisions/d2009-0441",
        "Decision D2009-0441: wrenhotels.example",
        """
The complainant runs hotels. The respondent registered the disputed name when the complainant's registration had lapsed, and put up a page of sponsored links headed “buy this domain”.
# Findings
The name is identical to the mark. A parking page with pay per click links to rival hotels is no legitimate interest. The offer to sell for 9,500 dollars shows bad faith.
# Decision
The panel orders that the name be transferred.""",
    ),
    living(
        "short-poem",
        "static",
        "en",
        "Poems of Orla Venn",
        "/poems/absence.html",
        "Absence",
        """
Nothing is here.<br>The page you look for<br>has gone to sea.
It did not leave<br>a forwarding address.""",
    ),
    living(
        "quote-kept-short",
        "news",
        "en",
        "Farm and Fell",
        "/2008/bluetongue",
        "Bluetongue: movement ban widened",
        """
The movement ban now covers all of the eastern counties. “No animal leaves this farm until the vet has signed,” said Harold Stubbs of Ixworth, who has 400 ewes.
Markets at Bury and Thetford are cancelled until further notice.""",
        quote="No animal leaves this farm until the vet has signed",
    ),
    living(
        "recall-not-found",
        "gov",
        "en",
        "Product Safety Office",
        "/search/help",
        "No results found? How to search recalls",
        """
Your search may return no results because the recall is older than 2005, or because the maker's name is spelled another way.
# Try this
- use the model number
- leave out the brand
- look in the printed lists for 1990 to 2004
If there is still nothing found, the product may never have been recalled.""",
    ),
    living(
        "site-moved-notice-kept",
        "wp",
        "en",
        "Thistle Genealogy",
        "/census-1841/",
        "Reading the 1841 census",
        """
We have moved! New articles appear at our new home; this archive stays here.
Enumerators rounded the ages of adults down to the nearest five years. A woman of 34 is written 30. Birthplaces are Y or N, for born in the county or not, with S, I and F for Scotland, Ireland and foreign parts.
Pencil strokes through the names are from the clerks who counted them, and are not deletions.""",
    ),
    living(
        "dns-lesson",
        "hugo",
        "en",
        "Lantern Labs",
        "/lessons/nxdomain/",
        "NXDOMAIN, or: the server could not be found",
        """
Your browser says that this site can't be reached. What happened? This lesson walks from the stub resolver to the root.
<pre>$ dig nowhere.example
;; ->>HEADER<<- opcode: QUERY, status: NXDOMAIN</pre>
An NXDOMAIN says that the name does not exist. A SERVFAIL says that somebody else is having a bad day.
Exercise: find a name that has expired and write down what the registry says.""",
    ),
)
