"""Living pages in English that look difficult."""

from __future__ import annotations

from collections.abc import Iterator

from citekeeper.demo.media import small_pdf

from ..case import to
from .kit import (
    ALIVE,
    AT,
    BLOCKED,
    LIVE,
    UNKNOWN,
    Case,
    Reply,
    art,
    frame,
    front,
    kase,
    lost,
    ok,
    page,
    paras,
    sent,
    ticking,
    words,
)

# name, product, path, title, text
PAGES: tuple[tuple[str, str, str, str, str], ...] = (
    (
        "gh-readonly",
        "docs",
        "/org/gauge-tools",
        "org/gauge-tools: Command line tools for river gauges [archived]",
        "This repository has been archived by the owner on Mar 3, 2022. It is now read-only.\n\nCode Issues 14 Pull requests 2 Actions Security Insights\n\n<pre>gauge-tools/\n  README.md\n  setup.py\n  gauges/telemetry.py</pre>\n\ngauge-tools reads telemetry from pressure gauges and writes one CSV per station. Install it with pip and call gauge fetch --station 11. Tests need a recorded fixture, see tests/README. If the station cannot be found the tool exits with code 4 and prints “404: no such station”.\n\n312 stars, 27 watching, 61 forks. Licence: MIT. Languages: Python 94.1 %, Makefile 5.9 %.",
    ),
    (
        "status-incident",
        "plain",
        "/incidents/q7b1k2",
        "Elevated 503 errors in eu-west – Incident report",
        "Resolved. This incident has been resolved. Posted 4 years ago, Jun 08, 2021 - 12:41 UTC.\n\nMonitoring. A fix has been implemented and error rates have returned to normal. Posted Jun 08, 2021 - 10:57 UTC.\n\nIdentified. A valid configuration change by one customer triggered a software bug; 85 % of the network returned “503 Service Unavailable”. Posted Jun 08, 2021 - 10:27 UTC.\n\nInvestigating. We are investigating potential impact to performance with our CDN services. Posted Jun 08, 2021 - 09:58 UTC.\n\nThis incident affected: North America, Europe, Asia/Pacific.",
    ),
    (
        "retraction",
        "ojs",
        "/index.php/jrs/article/view/4410",
        "RETRACTED: Sediment yield under intermittent flow",
        "This article has been retracted at the request of the editors. The retraction notice is published in volume 31, page 402. The full text remains available for the record and is watermarked on every page.\n\nAbstract. We report suspended sediment for eleven stations over three winters. Concentrations rise with stage until bankfull and fall thereafter. A hysteresis index is proposed and compared with two earlier ones.\n\nKeywords: sediment, hysteresis, rating curve. Published 2017-03-02. PDF (1.2 MB). How to cite. Issue Vol. 29 No. 1. Section: Articles.",
    ),
    (
        "withdrawn-bs",
        "gov",
        "/standard/7843-3",
        "BS 7843-3 Acquisition and management of meteorological data. Guide for the management of rainfall data",
        "Status: Withdrawn, Superseded. Published: 15 May 1999. Withdrawn: 31 October 2012. Replaced by BS 7843:2012.\n\nThis standard is withdrawn and no longer maintained. It can still be bought for reference.\n\nContents. Scope. Normative references. Gauge types. Siting. Daily reading. Archive formats. Quality control codes.\n\nPrice £182.00, members £91.00. Format: PDF or hard copy. Committee CPI/113.",
    ),
    (
        "gov-withdrawn",
        "gov",
        "/guidance/river-gauge-funding",
        "River gauge funding for parish councils",
        "This guidance was withdrawn on 6 April 2021. The fund is closed. See the flood resilience programme for current schemes.\n\nParish councils could apply for up to £4,000 towards a gauge, a logger and its first year of telemetry. Applications were considered in March and September. The council had to own the bridge or hold the consent of the owner, and undertook to publish readings for five years.\n\nPublished 12 February 2016. Last updated 9 May 2018. From: Department for Rural Waters.",
    ),
    (
        "domain-column",
        "news",
        "/tech/2019/03/expired-domain-charity.html",
        "This domain is for sale: how a children's charity lost its name for £11",
        "The renewal notice went to a trustee who had left. By the Monday the address that 40 schools had printed on their leaflets showed a lander: “This domain is for sale. Make an offer.” By the Friday it showed adverts for an online casino.\n\nThe buyer, a broker in Nevada, asked for $4,200. The charity's treasurer, Mo Fenwick, asked the registry for help and was told that the grace period had run out two days earlier.\n\n“We had a rota for the tea,” she said, “and none for the domain.” The charity now trades under a different ending and has registered six spellings of it.",
    ),
    (
        "captcha-essay",
        "wp",
        "/2020/08/are-you-a-robot/",
        "Please verify you are a human: a short history of the captcha",
        "I have clicked on traffic lights in four languages. The phrase “checking your browser before accessing” has probably been read more often than the Lord's Prayer.\n\nThe first tests, from 1997, warped letters. Then came two scanned words, one known and one not, and millions of us transcribed old newspapers without being told. In 2014 the box arrived: I'm not a robot. It watches how the pointer wanders.\n\nWhat is never discussed is who fails. Screen-reader users told me that they give up on one form in five. “Access denied” is, for them, not an error but a policy.",
    ),
    (
        "casino-inquiry",
        "news",
        "/local/casino-licence-hearing.html",
        "Casino licence refused after eleven-hour hearing",
        "The licensing committee has refused a casino licence for the former Odeon by seven votes to two. Residents had handed in 2,140 objections.\n\nThe applicant had promised 180 jobs, a poker room, twenty roulette and blackjack tables and 80 slot machines. Counsel for the operator said that online betting was already available to anyone with a phone.\n\nDr Sunita Rao, who runs the gambling clinic, told members that bonus offers and free spins were “the free sample outside the school gate”. The operator has 21 days to appeal.",
    ),
    (
        "viagra-history",
        "mw",
        "/wiki/Sildenafil_in_popular_culture",
        "Sildenafil in popular culture",
        "Sildenafil, sold as Viagra among other names, has been referred to in film, song and e-mail since its approval in 1998. By 2004 one in four unsolicited messages advertised an online pharmacy offering cheap Viagra or Cialis without prescription.\n\n<h2>Spam</h2>\n\nThe misspelling of the name to pass filters was catalogued by Cockerham, who counted 600,426,974,379,824,381,952 ways.\n\n<h2>References</h2>\n\nThis page was last edited on 3 May 2023, at 07:12. Text is available under the Creative Commons licence.",
    ),
    (
        "wiki-stub",
        "mw",
        "/wiki/Lumb_Bridge",
        "Lumb Bridge",
        "<b>Lumb Bridge</b> is a packhorse bridge in Lumb. It is Grade II listed.\n\nThis article about a bridge in England is a stub. You can help by expanding it.\n\nRetrieved from the wiki. Categories: Bridges in West Yorkshire. Stub articles.",
    ),
    (
        "wiki-dab",
        "mw",
        "/wiki/Calder",
        "Calder (disambiguation)",
        "<b>Calder</b> may refer to:\n\n<ul><li>River Calder, West Yorkshire</li><li>River Calder, Cumbria</li><li>Calder, Saskatchewan (page does not exist)</li><li>Alexander Calder, sculptor</li></ul>\n\nThis disambiguation page lists articles associated with the title Calder. If an internal link led you here, you may wish to change the link.",
    ),
    (
        "forum-locked",
        "bb",
        "/viewtopic.php?t=8812",
        "Pressure gauge reads zero after frost",
        "This topic is locked, you cannot edit posts or make further replies. 3 posts, page 1 of 1.\n\n<b>millrace</b> » Sat Feb 06, 2016 8:14 pm. After the frost my vented gauge reads 0.00 and the log says “sensor not found (error 404)”. Anyone?\n\n<b>[deleted user]</b> » Sat Feb 06, 2016 9:02 pm. Desiccant is wet. Dry it in the oven at 80 °C.\n\n<b>millrace</b> » Sun Feb 07, 2016 6:40 pm. That was it, thank you. Link to the photo is dead now, sorry, the image host closed.\n\nYou do not have the required permissions to view the files attached to this post.",
    ),
    (
        "discourse",
        "plain",
        "/t/station-11-missing-values/771",
        "Station 11: missing values – Data questions – Open Water Forum",
        "fenland 2019-06-01T09:12. The API answers “Not Found” for station 11 since Friday although it is in the list. Is the station gone?\n\nk_osei 2019-06-01T10:40. Not gone, renamed: it is 11A now. The old identifier will redirect after the next release.\n\nfenland 2019-06-01T10:44. Works, thanks!\n\nsystem closed 2019-07-01. This topic was automatically closed 30 days after the last reply. New replies are no longer allowed.\n\nRelated topics. Topic Replies Views Activity. Powered by Discourse, best viewed with JavaScript enabled.",
    ),
    (
        "qa-404",
        "plain",
        "/questions/51188302/nginx-returns-404-for-existing-file",
        "nginx returns 404 Not Found for a file that exists – Questions",
        "Asked 8 years, 4 months ago. Modified 2 years ago. Viewed 212k times.\n\nMy server answers <code>404 Not Found</code> with <code>nginx/1.14.0</code> at the bottom for /data/levels.csv although the file is there. The error log says: open() failed (2: No such file or directory).\n\n<b>2 Answers.</b> 58. You used root where you need alias. With root the location is appended to the path. ✓\n\n7. Check the permissions of every parent directory as well.\n\nHighly active question. Earn 10 reputation to answer this question.",
    ),
    (
        "expired-call",
        "drupal",
        "/funding/early-career-call-2018",
        "Early career call 2018",
        "Application closed. This opportunity is no longer available. Deadline: 30 April 2018, 17:00.\n\nThe call supported researchers within five years of their doctorate who work on small catchments. Eleven awards of up to £60,000 were made; the list of holders follows.\n\n<ul><li>Dr I. Mensah, Hull: peat pipes</li><li>Dr R. Calloway, Leeds: parish logs as data</li><li>Dr T. Lindqvist, Durham: ice on gauges</li></ul>\n\nContact the grants office with questions about past awards.",
    ),
    (
        "job-archive",
        "drupal",
        "/vacancies/2016/hydrologist-ref-4471",
        "Hydrologist (ref. 4471)",
        "This vacancy has now closed. We are keeping the description for reference.\n\nSalary £28,452 to £33,943. Full time, fixed term for three years from January 2017. Location: Hebden.\n\nYou will look after eleven gauges, train parish volunteers and write the annual report. You hold a degree in hydrology or have five years of field practice. You can drive and do not mind being woken at three in the morning.\n\nInterviews were held on 12 December 2016.",
    ),
    (
        "product-discontinued",
        "shop",
        "/products/tg-20-tide-gauge",
        "TG-20 tide gauge",
        "Discontinued. This product is no longer available. Its successor is the TG-31.\n\nThe TG-20 measures water level from 0 to 20 m with an accuracy of 0.05 %. Housing: titanium. Supply: 9–28 V DC. Output: SDI-12 and 4–20 mA. Memory: 512,000 readings.\n\nDownloads: manual (PDF, 3.1 MB), dimensional drawing, declaration of conformity, firmware 2.14. Spare parts are kept until 2029.\n\nReviews (6) 4.5 out of 5.",
    ),
    (
        "sold-out",
        "shop",
        "/products/the-flood-year-hardback",
        "The Flood Year (hardback)",
        "£18.99 Sold out. Tax included. Notify me when it is back in stock.\n\nAnne Thirkell's account of the inquiry, with 40 photographs and the parish logs of Lumb in facsimile. 312 pages, 2018, ISBN 978-0-00-000000-2.\n\nYou may also like. Subscribe to our emails. Choosing a selection results in a full page refresh. Opens in a new window.",
    ),
    (
        "obituary",
        "news",
        "/obituaries/thirkell.html",
        "Anne Thirkell, hydrologist who listened to parish councils, dies at 81",
        "Anne Thirkell, who has died aged 81, gave rivers a second telephone line. Her inquiry of 2016 changed how floods are measured.\n\nBorn in Todmorden, the daughter of a weaver, she read physics at Leeds and joined the water board in 1963, where the lavatory for women was in another building. She resigned twice.\n\nShe is survived by her husband and by a rain gauge in every garden of her street. This page is no longer accepting tributes.",
    ),
    (
        "farewell",
        "wp",
        "/2021/12/the-last-post/",
        "The last post",
        "After fourteen years and 2,311 posts this blog ends here. There will be no new entries. Comments are closed and the mailing list has been deleted.\n\nI am leaving everything online for as long as my brother pays for the server. If you find a dead link, that is the web's way of ageing; try the Archive.\n\nThank you to the 300 of you who read the long ones. – Ruth",
    ),
    (
        "shutdown-faq",
        "plain",
        "/shutdown",
        "Brookside Photos is shutting down: frequently asked questions",
        "On 30 September 2023 Brookside Photos will close after eleven years. From that day accounts can no longer sign in and galleries will be unavailable.\n\n<b>How do I get my pictures?</b> Open Settings, Export, and wait for the e-mail. Archives larger than 50 GB are split.\n\n<b>What happens to my domain?</b> If you bought it through us, ask for the transfer code before 1 September, otherwise it will expire.\n\n<b>Is there a refund?</b> Yes, for whole months.\n\nUpdated 2 October 2023: the service has closed; exports remain until the end of the year.",
    ),
    (
        "archived-project",
        "typo3",
        "/projects/wet-2012-2016",
        "WET: Water, Evidence, Trust (2012–2016)",
        "This project has ended. This website is no longer updated and is kept as an archive; some links may not work.\n\nWET brought together six universities and nineteen parishes. Its aims were to compare amateur and official readings, to write a protocol for both and to train 200 volunteers. The final conference took place in Hebden in October 2016.\n\nDeliverables: D1.1 Inventory. D2.3 Protocol. D4.1 Comparison of series. D5.2 Lay summary.",
    ),
    (
        "robots-article",
        "wp",
        "/blog/blocking-bad-bots-with-fail2ban/",
        "Blocking bad bots: 403 Forbidden the gentle way",
        "Half the visitors to our tide tables are not people. Here is the rule that answers “Access denied” to those who fetch more than ninety pages a minute.\n\n<pre>location /tides/ { limit_req zone=slow burst=20; return 429; }</pre>\n\nWe show a page with the sentence “Too many requests, please try again later” and our telephone number. In two years eleven people rang. All were kind; one was a bot in the sense that he worked for a scraping company.\n\nPosted in Sysadmin. Tagged bots, nginx, rate limit. 3 comments.",
    ),
    (
        "maintenance-news",
        "gov",
        "/news/planned-maintenance-telemetry",
        "Planned maintenance of the telemetry service, 4 March",
        "The service will be unavailable from 22:00 on Saturday 4 March 2017 to 06:00 on Sunday while we are carrying out scheduled maintenance. Readings will be stored at the stations and sent afterwards.\n\nFlood warnings are not affected. The telephone line 0345 is staffed throughout. We apologise for any inconvenience.",
    ),
    (
        "one-line-notice",
        "old",
        "/notices/2016-12.html",
        "Notice",
        "The weir will be closed to canoes from 5 to 9 December 2016. By order, the Harbour Master.",
    ),
    (
        "statute",
        "gov",
        "/ukpga/2010/29/section/21",
        "Flood and Water Management Act 2010, Section 21",
        "<b>21 Duty to maintain a register</b>\n\n(1) A lead local flood authority must establish and maintain— (a) a register of structures or features which, in the opinion of the authority, are likely to have a significant effect on a flood risk in its area, and (b) a record of information about each of those structures.\n\n(2) The Minister may by regulations make provision about the content of the register. (3) . . . . . .\n\nTextual Amendments. F1 S. 21(3) repealed (1.4.2013). Previous Next. Latest available (Revised). Status: there are currently no known outstanding effects.",
    ),
    (
        "repealed",
        "gov",
        "/legislation/regs/1994/331",
        "River Gauges (Returns) Regulations 1994 (repealed)",
        "These Regulations are no longer in force. They were revoked by reg. 9 of the Water Returns Regulations 2011 and are shown as they stood on the day before.\n\n1. Citation. 2. Every owner of a gauge shall by the tenth day of each month send to the authority the readings of the preceding month. 3. A person who without reasonable excuse fails to do so is liable to a fine not exceeding level 2.",
    ),
    (
        "pr-2015",
        "drupal",
        "/press/2015/agency-launches-api",
        "Agency opens river levels to everyone",
        "Hebden, 11 March 2015. From today anyone can read the levels of 1,430 stations over the web, free of charge and without registration, updated every fifteen minutes.\n\n“What we measure with public money belongs to the public,” said the chief executive, Piers Haldane.\n\nNotes to editors. The interface is in beta; it may be unavailable without notice. Press office: 0300 000 0000. ENDS",
    ),
    (
        "faq-login",
        "drupal",
        "/help/cannot-log-in",
        "I cannot log in: page not found, session expired and other messages",
        "<b>“Your session has expired.”</b> You have been inactive for 30 minutes. Go back to the start page and log in again.\n\n<b>“Page not found (404).”</b> You have bookmarked an inner page of the old portal. Bookmark the start page instead.\n\n<b>“Access denied.”</b> Your account has no role yet. Ask your office manager.\n\n<b>“Too many attempts.”</b> Wait fifteen minutes.\n\nWas this article helpful? Yes / No. 214 out of 390 found this helpful.",
    ),
    (
        "rfc",
        "plain",
        "/rfc/rfc7725.html",
        "RFC 7725 – An HTTP Status Code to Report Legal Obstacles",
        "Internet Engineering Task Force. Category: Standards Track. February 2016.\n\nAbstract. This document specifies a Hypertext Transfer Protocol (HTTP) status code for use when resource access is denied as a consequence of legal demands.\n\n<pre>HTTP/1.1 451 Unavailable For Legal Reasons\nContent-Type: text/html\n\n<html><head><title>Unavailable For Legal Reasons</title></head></pre>\n\nThe 451 status code indicates that the server is denying access to the resource as a consequence of a legal demand.",
    ),
    (
        "glossary-404",
        "docs",
        "/reference/status.html",
        "HTTP status codes",
        "<dl><dt>401 Unauthorized</dt><dd>The request lacks valid credentials.</dd><dt>403 Forbidden</dt><dd>The server refuses.</dd><dt>404 Not Found</dt><dd>The server cannot find the requested resource.</dd><dt>410 Gone</dt><dd>The resource is no longer available and will not be available again.</dd><dt>429 Too Many Requests</dt><dd>Rate limited.</dd><dt>503 Service Unavailable</dt><dd>Down for maintenance or overloaded.</dd></dl>\n\nUse client.get(url).status to read it; gauges.NotFound is raised for 404 and 410.",
    ),
    (
        "docs-eol",
        "docs",
        "/en/2.1/quickstart.html",
        "Quickstart",
        "You are reading the documentation for version 2.1, which is no longer supported. The latest release is 5.0.\n\nInstall with <code>pip install gaugelib==2.1</code>. Then make a station:\n\n<pre>from gaugelib import Station\ns = Station(11)\nprint(s.level())</pre>\n\nIf the station is unknown, gaugelib.StationNotFound is raised. Next: User guide. Previous: Installation.",
    ),
    (
        "petition-closed",
        "gov",
        "/archived/petitions/108072",
        "Archived petition: Double every flood gauge in Yorkshire",
        "This petition is closed. All petitions run for 6 months. 12,418 signatures. Show on a map. 100,000 required for a debate.\n\nFour of eleven gauges failed on Boxing Day 2015. Fund a second path for all of them.\n\nGovernment responded. This response was given on 3 March 2016. The agency has been asked to review telemetry resilience. The government has committed a further £2.3 m.",
    ),
    (
        "dataset",
        "repo",
        "/handle/10023/8841",
        "Parish river logs, Lumb, 1988–2016",
        "Restricted access: the files of this item are under embargo until 1 January 2030. Request a copy.\n\nAuthor: Calloway, Ruth. Date issued: 2017-02-14. Publisher: University of Calder. Type: Dataset. Rights: CC BY 4.0.\n\nAbstract. Daily readings at 7 a.m. taken by hand from the staff on Lumb Bridge, transcribed from eleven notebooks. Two notebooks are missing. URI: hdl.handle.net/10023/8841. Show full item record. Collections: Geography datasets. Export BibTeX, RIS.",
    ),
    (
        "eprint-metaonly",
        "repo",
        "/id/eprint/5120/",
        "Listening to the staff gauge: amateurs and authority",
        "Full text not available from this repository.\n\nCalloway, R. and Mensah, I. (2018) Listening to the staff gauge: amateurs and authority. Journal of Rural Studies 61, pp. 12–24. ISSN 0743-0167.\n\nAbstract: who is believed when two readings of one river differ? We follow three parishes through a winter. Item type: Article. Subjects: GB Physical geography. Depositing user: R Calloway. Last modified: 07 Mar 2019 11:02. View Item (login required).",
    ),
    (
        "paywall-abstract",
        "ojs",
        "/doi/abs/10.1000/hyp.11102",
        "Duplicate telemetry and the cost of silence",
        "Thirkell A. First published: 9 May 2016. Citations: 31. No full text access. Get access to the full version of this article: institutional login, purchase instant access, 48-hour rental $12.00.\n\nAbstract. When gauges fall silent the forecast degrades in a way that is neither random nor symmetrical. Using the floods of 2015 we estimate the value of a second path at eleven stations.\n\nReferences. Related. Information. Recommended.",
    ),
    (
        "book-preview",
        "plain",
        "/books?id=Yk21",
        "The Flood Year – Anne Thirkell – Books",
        "No preview available. 312 pages. Calder Press, 2018. Common terms and phrases: battery, bridge, gauge, inquiry, Lumb, memory card, parish, telemetry, weir.\n\nFrom inside the book: what people are saying – write a review. We haven't found any reviews in the usual places.\n\nAbout the author. Anne Thirkell worked as a hydrologist for four decades. Bibliographic information: ISBN, length, subjects.",
    ),
    (
        "video",
        "plain",
        "/watch?v=lumb11",
        "Boxing Day flood: the gauge at Lumb goes under – Calder TV",
        "1:42. 88,214 views. 26 Dec 2015. 1.2K likes. Calder TV 14.1K subscribers. Comments are turned off.\n\nThe staff at Lumb Bridge filmed from 7 to 9 a.m. until the camera failed. With thanks to the bell-founder. Show more. Transcript. Up next: Weir opened by hand. If playback doesn't begin shortly, try restarting your device.",
    ),
    (
        "list-empty-year",
        "wp",
        "/events/2027/",
        "Events in 2027",
        "There are no upcoming events at this time. Our next season begins in spring; the programme will appear here in February.\n\nPast events: Annual lecture, “Who measures the river?”, 14 November 2016, 120 people. Walk to Lumb Bridge, 3 May 2017. Exhibition of parish logs, June 2018.",
    ),
    (
        "redlinks",
        "old",
        "/links.htm",
        "Links of the Calder gauging society",
        "Dead links have been struck out. If you find a broken link (404, page not found, domain for sale) please tell the webmaster.\n\n<ul><li>Rivers Board <s>archive</s> (gone)</li><li>Bell-founders' Guild (moved)</li><li>Met Office rainfall</li><li><s>Todmorden Weather</s> domain expired 2014, now a casino, do not visit</li><li>Parish logs on line</li></ul>\n\nLast updated 3rd August 2015. You are visitor 0014417.",
    ),
    (
        "lawsuit-doc",
        "plain",
        "/cases/sold-name-llc-v-calder",
        "Sold Name LLC v. Calder Gauging Society: decision on the domain",
        "1. The Parties. The Complainant is the Calder Gauging Society. The Respondent is Sold Name LLC.\n\n2. The Domain Name and Registrar. The disputed name resolves to a page of pay-per-click links headed “Buy this domain. The owner is offering it for sale.”\n\n6. Discussion. The Panel finds bad faith. Parking by itself is not unlawful; choosing a lapsed charity's name is another matter.\n\n7. Decision. The Panel orders that the name be transferred.",
    ),
    (
        "poem-absence",
        "wp",
        "/poems/nothing-here/",
        "Nothing here",
        "Nothing here but the sill and the weed.\nNothing was found when they dragged for the bell.\n\nGo back, says the water, return to the source,\nthe page has been moved, as pages are, by wind.\n\n– from the Lumb notebooks, 2017",
    ),
    (
        "transcript",
        "gov",
        "/committee/oral/2016-02-24.html",
        "Oral evidence: gauges, HC 811",
        "Q14 Chair: So when the screen said “data unavailable”, what did your duty officer do? <b>Anne Thirkell:</b> She rang the vicar.\n\nQ15 Chair: The vicar? <b>Anne Thirkell:</b> He can see the bridge.\n\nQ16 Ms Dole: Was the website down as well? <b>Piers Haldane:</b> It returned an error for two hours and eleven minutes. It said “Sorry, something went wrong”. We have changed the wording.\n\nQ17 Ms Dole: You have changed the wording.",
    ),
    (
        "recall",
        "gov",
        "/product-safety/recall-1604-0099",
        "Product recall: GaugeMate battery pack (1604-0099)",
        "This product has been removed from the market and is not available for sale. Stop using it.\n\nProduct: lithium battery pack for loggers. Batch: L1602 to L1609. Risk: burns. The cells may overheat when charged below 0 °C. Corrective action: recall from end users. Notified 14 April 2016.",
    ),
    (
        "sitemap",
        "drupal",
        "/sitemap",
        "Site map",
        "<ul><li>About<ul><li>Board</li><li>Staff</li><li>Careers</li></ul></li><li>Research<ul><li>Gauges</li><li>Peat</li><li>Parish logs</li></ul></li><li>Publications<ul><li>Reports 2010–2016</li><li>Reports 2017–</li><li>Withdrawn</li></ul></li><li>Error pages<ul><li>404 policy</li></ul></li><li>Log in</li></ul>",
    ),
    (
        "changelog",
        "docs",
        "/changelog.html",
        "Changelog",
        "<b>2.1.4</b> (2016-11-14)\n\n<ul><li>Fixed: the start page was served for unknown stations; they now answer 404.</li><li>Removed: export to Lotus 1-2-3. It is gone for good.</li></ul>\n\n<b>2.1.3</b> (2016-09-02)\n\n<ul><li>Deprecated: Station.find(); use Station.get().</li><li>Fixed: endless redirect to the login page when cookies are disabled.</li></ul>",
    ),
)


def cases() -> Iterator[Case]:
    """Every living page in English."""
    for name, kind, path, title, text in PAGES:
        kind = "app" if kind == "plain" else kind
        site = {
            "app": "Brookside",
            "mw": "Openpedia",
            "bb": "Telemetry Board",
            "repo": "Calder Research Repository",
            "ojs": "Journal of River Studies",
            "docs": "gaugelib",
            "shop": "Weir & Sons",
        }.get(kind)
        yield kase(
            f"living {kind}",
            f"en-{name}",
            ALIVE,
            ok(kind, "en", title, text, site=site),
            lost(kind, "en", site=site),
            path=path,
        )
    title, text = words("en")
    body = art("en")
    no = lost("news", "en")
    full = frame("news", "en", title, body)
    consent = (
        '<div id="sp_message_container" role="dialog" aria-modal="true"><h2>We value your privacy</h2><p>We and our 842 partners store and access information on a device, such as cookies, and process personal data. '
        "You may click to consent to our and our partners' processing. Your preferences will apply to this website only.</p><button>AGREE</button><button>MORE OPTIONS</button><p>To continue you must accept or subscribe.</p></div>"
    )
    yield kase(
        "consent over text",
        "en-consent-tcf",
        ALIVE,
        sent(full.replace("<body>", "<body>" + consent)),
        no,
    )
    wall = '<div class="login-modal"><h2>Create an account or sign in to continue reading</h2><p>Already registered? Sign in. Continue with Google. Continue with Apple.</p></div>'
    yield kase(
        "login over text",
        "en-login-modal",
        ALIVE,
        sent(full.replace("</body>", wall + "</body>")),
        no,
    )
    adb = '<div class="adblock-notice"><p>It looks like you are using an ad blocker. Please disable it to support us. JavaScript is disabled in your browser. Some features will not work.</p></div>'
    yield kase(
        "notice over text",
        "en-noscript-notice",
        ALIVE,
        sent(
            full.replace(
                "<body>", "<body><noscript>Please enable JavaScript to continue.</noscript>" + adb
            )
        ),
        no,
    )
    beacon = "<script>(function(){var d=document;window.__CF$cv$params={r:'8f01aa',t:'MTcz'};var a=d.createElement('script');a.src='/cdn-cgi/challenge-platform/scripts/jsd/main.js';d.head.appendChild(a);})();</script>"
    yield kase(
        "vendor script on a living page",
        "en-cf-jsd",
        ALIVE,
        sent(
            full.replace("</body>", beacon + "</body>"),
            Server="cloudflare",
            CF_RAY="8f01aa0b1c2d-LHR",
        ),
        no,
    )
    px = "<script>window._pxAppId='PXabc123';(function(){var s=document.createElement('script');s.src='/abc123/init.js';document.head.append(s)})()</script>"
    yield kase(
        "vendor script on a living page",
        "en-px-script",
        ALIVE,
        sent(full.replace("</body>", px + "</body>")),
        no,
    )
    yield kase(
        "vendor script on a living page",
        "en-datadome-header",
        ALIVE,
        sent(full, X_DataDome="protected", Set_Cookie="datadome=9aB; Path=/; Secure"),
        no,
    )
    yield kase(
        "vendor script on a living page",
        "en-recaptcha-form",
        ALIVE,
        sent(
            full.replace(
                "</article>",
                '<form><h3>Leave a comment</h3><textarea></textarea><div class="g-recaptcha" data-sitekey="6Lc"></div><p>Please prove you are not a robot.</p></form></article>',
            )
        ),
        no,
    )
    short = text.split("\n\n")[0]
    meter = frame(
        "news",
        "en",
        title,
        f'<p class="standfirst">Four of eleven gauges fell silent.</p><p>{short}</p><div class="paywall"><h2>Subscribe to keep reading</h2><p>Try unlimited access. Only £1 for 4 weeks. Then £9 per month. Cancel any time.</p><p>Explore more offers. Digital. Print. Team access.</p></div>',
    )
    yield kase("metered", "en-meter", (LIVE, BLOCKED), sent(meter), no)
    yield kase(
        "pdf",
        "en-pdf",
        ALIVE,
        Reply(
            200,
            {"Content-Type": "application/pdf"},
            small_pdf("Who measures the river? Final report of the gauges inquiry, 2016"),
        ),
        no,
        path="/files/gauges-final.pdf",
    )
    yield kase(
        "pdf",
        "en-pdf-octet",
        ALIVE,
        Reply(
            200,
            {
                "Content-Type": "application/octet-stream",
                "Content-Disposition": 'attachment; filename="404-report.pdf"',
            },
            small_pdf("Error 404: page not found, an annual study of dead links"),
        ),
        no,
        path="/bitstream/handle/10023/8842/404-report.pdf?sequence=1",
    )
    yield kase(
        "plain text",
        "en-txt",
        ALIVE,
        Reply(
            200,
            {"Content-Type": "text/plain"},
            text + "\n\n[Note of the editor: appendix C could not be found.]\n",
        ),
        Reply(404, {"Content-Type": "text/plain"}, "404 Not Found"),
        path="/pub/gauges/readme.txt",
    )
    yield kase(
        "json",
        "en-json",
        ALIVE,
        Reply(
            200,
            {"Content-Type": "application/json"},
            '{"station":"11A","river":"Calder","status":"closed","message":null,"readings":[{"t":"2016-11-14T07:00","m":0.71},{"t":"2016-11-14T07:15","m":0.72}]}',
        ),
        Reply(404, {"Content-Type": "application/json"}, '{"error":"not found"}'),
        path="/api/stations/11A",
    )
    yield kase(
        "directory index",
        "en-index-of",
        ALIVE,
        sent(
            page(
                "<h1>Index of /pub/gauges/2016</h1><pre>Name  Last modified  Size\n<a>Parent Directory</a>\n<a>lumb.csv</a> 2016-12-31 23:59 1.1M\n<a>weir.csv</a> 2016-12-31 23:59 998K\n<a>README</a> 2017-01-02 09:10 2.1K</pre><address>Apache/2.4.10 (Debian) Server at HOST Port 80</address>",
                title="Index of /pub/gauges/2016",
            )
        ),
        sent(
            page(
                "<h1>Not Found</h1><p>The requested URL was not found on this server.</p>",
                title="404 Not Found",
            ),
            404,
        ),
        path="/pub/gauges/2016/",
    )
    yield kase(
        "canonical redirect",
        "en-slash-https",
        ALIVE,
        to("https://y25-en-slash-https.example/river-gauges/", 301),
        lost("wp", "en"),
        path="/river-gauges",
        more={"/river-gauges/": ok("wp", "en")},
    )
    yield kase(
        "front page cited", "en-home", ALIVE, sent(front("gov", "en")), lost("gov", "en"), path="/"
    )
    yield kase(
        "odd error for others",
        "en-home-odd",
        ALIVE,
        sent(front("drupal", "en", site="Institute for Domain Names")),
        sent(front("drupal", "en")),
        path="/",
    )
    yield kase(
        "script tail",
        "en-next-ssr",
        ALIVE,
        sent(
            page(
                f'<div id="__next"><main><h1>{title}</h1>{body}</main></div><script id="__NEXT_DATA__" type="application/json">{{"props":{{"pageProps":{{"statusCode":200,"notFoundText":"404 - This page could not be found"}}}},"page":"/news/[slug]"}}</script>',
                title=title,
            )
        ),
        sent(
            page(
                '<div id="__next"><h1>404</h1><h2>This page could not be found.</h2></div>',
                title="404: This page could not be found",
            ),
            404,
        ),
    )
    yield kase(
        "quote present",
        "en-quote-frames",
        ALIVE,
        ok("old", "en"),
        lost("old", "en"),
        quote="one had been recording faithfully to a memory card which nobody had been asked to collect",
        title=title,
    )
    yield kase(
        "edited since",
        "en-edited",
        ALIVE,
        ok(
            "news",
            "en",
            title,
            text
            + "\n\nThis article was amended on 2 December 2016. An earlier version said that ten gauges had been doubled.",
        ),
        no,
        memento=frame("wp", "en", title, art("en")).encode(),
    )
    yield kase(
        "redesigned since",
        "en-redesign",
        ALIVE,
        ok("gov", "en"),
        lost("gov", "en"),
        memento=frame("old", "en", title, art("en")).encode(),
        title=title,
    )
    yield kase(
        "captcha in header",
        "en-shared-cfemail",
        ALIVE,
        ticking(
            frame(
                "drupal",
                "en",
                title,
                body
                + '<p>Contact: <a href="/cdn-cgi/l/email-protection" class="__cf_email__">[email&#160;protected]</a> TIME TOKEN</p>',
            )
        ),
        lost("drupal", "en"),
    )
    yield kase(
        "locale redirect",
        "en-locale",
        ALIVE,
        to("/en-gb" + AT),
        lost("drupal", "en"),
        more={"/en-gb" + AT: ok("drupal", "en")},
    )
    yield kase(
        "soft everywhere, page itself full",
        "en-neighbour-soft",
        ALIVE,
        ok("typo3", "en"),
        sent(
            frame(
                "typo3",
                "en",
                "Page not found",
                paras("Sorry, we could not find what you were looking for."),
            )
        ),
    )
    yield kase(
        "living, neighbours to front",
        "en-neighbour-front",
        ALIVE,
        ok(
            "shop",
            "en",
            "How to read a staff gauge",
            "Stand level with the water and read the lower edge of the meniscus. The E of the staff is five centimetres high. Write the time before the figure. If waves are larger than the letters, take the middle of ten readings. Never trust a staff that leans.",
        ),
        to("/"),
        path="/blogs/journal/read-a-staff-gauge",
        more={"/": sent(front("shop", "en"))},
    )
    yield kase(
        "empty js app",
        "en-undecided-shell-prerender",
        (UNKNOWN,),
        sent(
            page(
                '<noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div><script src="/static/js/main.3f1c.js"></script>',
                title="Open Levels",
            )
        ),
    )
