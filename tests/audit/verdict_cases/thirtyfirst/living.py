"""Living pages in English that look difficult."""

from __future__ import annotations

from collections.abc import Iterator

from citekeeper.demo.exchange import Reply
from citekeeper.demo.media import PNG, small_pdf

from ..case import LIVE, UNKNOWN, Case
from .frames import absent, framed, front, living, made

PDF = {"Content-Type": "application/pdf"}


def cases() -> Iterator[Case]:
    """The cases of this module."""
    yield from _subjects()
    yield from _official()
    yield from _products()
    yield from _files()


def _subjects() -> Iterator[Case]:
    yield living(
        "hoax-mail",
        "en",
        "gov",
        "Wexmoor Constabulary",
        "/news/2014/fake-404-extortion",
        "Warning over fake 404 extortion pages",
        "Officers are warning residents about a message that pretends to be an error page. The victim "
        "opens a link, sees the words 404 Not Found and, a minute later, a demand for ninety pounds. "
        "|Detective Sergeant Oona Marlin said: the page you were looking for was never there, it was "
        "built to frighten you. Thirty-one people in the county have reported the trick since March. "
        "|Anyone who has paid should contact their bank and then call 101, quoting reference 4471.",
        title="Warning over fake 404 extortion pages",
    )
    yield living(
        "linkrot-law",
        "en",
        "lib",
        "Brackwater Law Review",
        "/vol12/iss3/art4/",
        "Page Not Found: Citations to the Web in Appellate Opinions",
        "<p><b>Volume 12, Issue 3, Article 4 (2013)</b></p>|Abstract. We followed every web address "
        "printed in the opinions of one appellate court between 1998 and 2012. Of 555 addresses, 161 "
        "answered that the document no longer exists, and 44 led to a domain that is for sale. We "
        "propose that clerks keep a copy of each page at the time of citation.|Recommended citation: "
        "Halloran, P., Page Not Found, 12 Brackwater L. Rev. 311 (2013). Download 214 times.",
        title="Page Not Found: Citations to the Web in Appellate Opinions",
    )
    yield living(
        "domain-auction",
        "en",
        "news",
        "The Penhallow Courier",
        "/business/item-88213.html",
        "County's old web address sold to betting firm for £12,000",
        "The address that carried the county council's pages for eleven years has been sold at auction. "
        "Nobody renewed it when the council moved to a shorter name in 2009, and since Tuesday it "
        "offers roulette and poker bonuses.|'This domain is for sale' read the notice that librarians "
        "found when they followed the link from the town's history. The buyer, a casino marketing firm "
        "in Malta, made an offer within the hour.|Councillor Ruth Pask called the loss embarrassing.",
    )
    yield living(
        "casino-licence",
        "en",
        "gov",
        "Isle Gaming Supervision Commission",
        "/decisions/2011/17",
        "Decision 17/2011: refusal of an online casino licence",
        "The Commission considered an application by Redthorn Interactive for a licence to offer slots, "
        "blackjack and live poker to players outside the Isle. |The applicant's jackpot reserve was held "
        "in an account of its director. Bonus terms were not shown before the deposit. Age checks on the "
        "betting pages relied on a tick box. |The application is refused under section 8(2). The "
        "applicant may appeal to the tribunal within 28 days.",
    )
    yield living(
        "pharmacy-raid",
        "en",
        "drupal",
        "Medicines Inspectorate of Ardmore",
        "/press/operation-larkspur",
        "Operation Larkspur: 214 illegal online pharmacies closed",
        "Inspectors seized 86,000 tablets sold as Viagra, Cialis and Xanax in a week of action with "
        "customs and eleven registrars. Buyers had been told no prescription was needed.|Laboratory "
        "tests found chalk, road paint and, in one sample, no active substance at all. Payment pages "
        "were copied from a charity in Leeds.|The public can check a pharmacy's licence in our register.",
    )
    yield living(
        "stop-page",
        "en",
        "wp",
        "Childwatch Policy Lab",
        "/2009/05/what-the-stop-page-says/",
        "What the stop page says",
        "In seven of the nine countries we visited, a person who tries to open a blocked address sees a "
        "page instead. 'Access denied. This site has been blocked because it may contain illegal "
        "images,' is the Norwegian wording; the Italian one shows the crest of the postal police.|None "
        "of them tells the visitor how to appeal, and two write down the address of the computer that "
        "asked. Blocking hides; it does not remove. The report's fourth chapter lists all wordings.",
        quote="Blocking hides; it does not remove.",
    )
    yield living(
        "captcha-study",
        "en",
        "lib",
        "Digital Collections, University of Stanmere",
        "/handle/1920/3318",
        "Prove you are human: captchas and blind users, 2007-2011",
        "Thesis (MSc). The thesis describes how 41 blind users met tests that ask them to type distorted "
        "letters. Half gave up at the second attempt. Audio versions helped only those who could hear "
        "the whole recording without noise.|Collections: Human factors. Advisor: Dr L. Quill. "
        "Files: thesis.pdf (2.1 MB), data.csv (44 KB). Issued: 2011-10-03.",
        head='<script src="https://www.google.com/recaptcha/api.js" async></script>',
    )
    yield living(
        "outage-report",
        "en",
        "builder",
        "Tolworth Cloud Newsroom",
        "/newsroom/incident-2012-06-29",
        "503: what happened on 29 June",
        "On Friday evening 14% of our customers saw Service Unavailable for three hours. A storm cut the "
        "mains, the first generator started and the second did not.|At 20:04 we told the status page "
        "that we were experiencing technical difficulties, which was true and useless. We now test both "
        "generators under load each month. Please try again later is not a sentence we like to write.",
    )
    yield living(
        "missing-persons",
        "en",
        "gov",
        "Lough County Police",
        "/appeals/2006/carrow-case",
        "Not found: the search for Daniel Carrow, ten years on",
        "Daniel Carrow, then 14, left his school on 9 May 1996 and could not be found. Divers searched "
        "the canal twice, and 400 volunteers walked the moor.|Detectives have reopened the file after a "
        "bicycle was handed in at Tarn Bridge. Please call the incident room with any information. "
        "A reward of £5,000 is offered by the family.",
    )
    yield living(
        "parked-cars",
        "en",
        "gov",
        "Borough of Eastry",
        "/streets/parked-vehicles-policy",
        "Parked and abandoned vehicles",
        "A car that has been parked in one place for fifteen days without tax may be removed. We attach "
        "a yellow notice first. If the owner does not make an offer to move it, it goes to the pound at "
        "Mill Lane.|Last year 312 cars were reported and 74 removed. The policy was adopted on 3 March 2010.",
    )
    yield living(
        "child-maintenance",
        "en",
        "gov",
        "Family Support Agency",
        "/maintenance/temporary-changes",
        "Maintenance: temporary changes to payments",
        "Child maintenance is usually paid each month. When a parent is temporarily out of work the "
        "amount can be suspended for up to twelve weeks. Payments resume without a new application."
        "|Maintenance that is unavailable to the receiving parent for longer is advanced by the Agency. "
        "We will be back in touch within five working days of your call.",
    )
    yield living(
        "forbidden-arms",
        "en",
        "old",
        "Hague Arms Forum",
        "/texts/forbidden.htm",
        "Forbidden",
        "A list of weapons forbidden by treaty between 1868 and 2008, with the date and place of "
        "signature. Exploding bullets, St Petersburg 1868. Expanding bullets, The Hague 1899. Gas, "
        "Geneva 1925. Blinding lasers, Vienna 1995. Mines, Ottawa 1997. Cluster bombs, Dublin 2008."
        "|Access to the full texts is free. You do not have permission to use them, says Article 23 of "
        "the 1907 rules, against those who have laid down their arms.",
    )
    yield living(
        "access-denied",
        "en",
        "drupal",
        "Women & Justice Network",
        "/report/access-denied-2010",
        "Access Denied: women before the rural courts",
        "Two thirds of the women we spoke to had never seen a judge. The nearest court is forty miles "
        "away and opens on Wednesdays. Where legal aid exists, the form asks for a husband's signature."
        "|This report, the result of fourteen months in three districts, asks for mobile courts and for "
        "interpreters. It was written by Amina Foss and Jo Reddick.",
        title="Access Denied: women before the rural courts",
    )
    yield living(
        "suspended-officer",
        "en",
        "news",
        "Gravesham Mercury",
        "/2016/11/officer-account-suspended",
        "Officer suspended over account that mocked missing teenager",
        "A sergeant has been suspended after an account in his name made jokes about a missing girl. "
        "'This account has been suspended' was all that visitors saw by noon; the force said that it "
        "had asked the network to keep the posts as evidence.|A hearing is expected in spring.",
    )
    yield living(
        "sunset-act",
        "en",
        "gov",
        "Office of the Parliamentary Draftsman",
        "/acts/1998/c41/expired",
        "Emergency Detention Act 1998 (expired)",
        "This Act has expired. It ceased to have effect at the end of 31 December 2001 by virtue of "
        "section 14, and no order continuing it was made.|1. A constable may detain a person whom he "
        "reasonably suspects of an offence under the Schedule for not more than 48 hours.|2. The person "
        "shall be told the reason at the time. 3. (Repealed.) 4. (Spent.)",
    )
    yield living(
        "hacked-confession",
        "en",
        "wp",
        "St Brannock Parish Trust",
        "/2013/08/our-site-was-hacked/",
        "Our site was hacked, and what we learnt",
        "For nine days in July people who searched for the food bank were offered payday loans, cheap "
        "Viagra and a casino bonus. We found out from a neighbour.|An old gallery plug-in let the "
        "intruder in. We have moved to a new host, changed every password and thrown the gallery away. "
        "The opening hours are on the home page again. Sorry.",
    )
    yield living(
        "takedown-study",
        "en",
        "lib",
        "Fenwick Research Repository",
        "/id/eprint/4410/",
        "Removed content: how long do reported images stay online?",
        "Items: Monograph (Working Paper). We timed 1,480 removals. Where the host was told by a hotline "
        "in its own country, half the pages were gone in under a day; where the report crossed a border "
        "the median was 29 days.|A page counts as gone when it answers 404 or 410, or when the domain no "
        "longer resolves. Text: Accepted Version, 612kB. Deposited by: S. Ockham, 9 June 2008.",
        quote="the median was 29 days",
    )
    yield living(
        "blog-farewell",
        "en",
        "wp",
        "Data Retention Watch",
        "/2014/04/closing-down/",
        "Closing down",
        "The Court has struck down the directive, and so this blog has nothing left to watch. This is "
        "the last post. The 611 older ones stay where they are, comments are closed and the feed stops "
        "tonight.|Thank you to the readers who sent scans, corrections and, once, a cake. I am moving to "
        "a house without a telephone. Goodbye.",
    )
    yield living(
        "project-ended",
        "en",
        "typo3",
        "SAFEPORT project",
        "/index.php/results/",
        "SAFEPORT (2008-2010): results",
        "The project has ended and this website is no longer updated. The deliverables remain available "
        "below.|D1.1 Survey of national hotlines. D1.2 Interviews with moderators. D2.1 Prototype "
        "(discontinued). D3.4 Final report to the Commission, 88 pages. |The consortium: University of "
        "Lund-Skerry, Tessera SpA, Foundation Net-Aware. Grant agreement SI-2.551.",
    )
    yield living(
        "obituary",
        "en",
        "news",
        "The Carrick Observer",
        "/obituaries/chief-inspector-amos-dell",
        "Chief Inspector Amos Dell, 1931-2009",
        "Amos Dell, who founded the county's first juvenile bureau in a disused dairy, has gone, aged 77."
        "|He kept no files on children under ten and burnt those he inherited. He is survived by his "
        "sister. The funeral is on Thursday at St Olave's; no flowers.",
    )
    yield living(
        "book-404",
        "en",
        "news",
        "Quarterly of Information Policy",
        "/reviews/404-not-found-a-history",
        "Review: '404 Not Found. A History' by I. Petheram",
        "The error that everybody knows has found its historian. Petheram follows the number from a room "
        "at Geneva, which never existed, to the comic pages with which firms now greet their lost "
        "visitors: 'Oops! That page can't be found'.|The best chapter is on the ministries that answer "
        "200 OK to everything. 214 pp., Marram Press, 2015.",
    )
    yield living(
        "under-construction",
        "en",
        "gov",
        "Northmere Roads Authority",
        "/projects/a17-under-construction",
        "A17 bypass: under construction",
        "The bypass is under construction and will be opening soon. Work on the two bridges began in May "
        "2018. Traffic lights stay at Holm Corner until the end of September.|Coming soon: a new lay-by "
        "at Tiddy Lane. Please check back for the night closures, which are listed each Friday.",
    )
    yield living(
        "bot-report",
        "en",
        "drupal",
        "Election Integrity Observatory",
        "/analysis/are-you-a-robot",
        "Are you a robot? Automated accounts in the 2016 mayoral race",
        "Of 90,000 accounts that used the candidates' tags, at least 7,400 behaved like robots: they "
        "posted at night, never replied and were created in the same week.|We asked each of them a "
        "question. Unusual traffic from one university network, which we first took for an attack, was "
        "a seminar doing its homework. Please verify you are human, wrote one of the students.",
    )
    yield living(
        "blocked-spending",
        "en",
        "news",
        "The Public Purse",
        "/story/your-request-has-been-blocked",
        "'Your request has been blocked': how departments refuse FOI",
        "Ministries turned down 38% of requests last year. The commonest reason was cost, the second "
        "silence. In nineteen cases the applicant's mail never arrived: a filter had blocked it, and the "
        "sender read only that the request had been refused and a reference number.|A spokesman said "
        "that the rules had been changed. We have asked which rules. We are waiting.",
    )
    yield living(
        "gdpr-geo",
        "en",
        "news",
        "Transatlantic Media Review",
        "/2018/06/unavailable-in-the-eu/",
        "Unavailable in your region: a month of closed American newspapers",
        "'Our website is currently unavailable in most European countries,' say the pages of thirty-one "
        "regional papers since 25 May. We called them all. Eleven are working on it, nine were not aware "
        "of it, and one editor asked what the EEA was.|Readers in Lisbon can still subscribe to the "
        "printed edition, which arrives after nineteen days.",
    )
    yield living(
        "error-in-law",
        "en",
        "lib",
        "Tamar Criminal Law Quarterly",
        "/article/view/118",
        "Error",
        "By Miriam Osgood. A defendant who errs about the age of the child does not err about the law. "
        "The article traces the defence of honest error from Prince (1875) to the Act of 2003 and shows "
        "that juries were told two different things in the same building on the same day.|Keywords: "
        "error, mistake, strict liability. Published 2007-02-01. Pages 19-44.",
    )


def _official() -> Iterator[Case]:
    yield living(
        "consultation-closed",
        "en",
        "gov",
        "Department for Communications",
        "/consultations/net-safety-2008",
        "Consultation: safety of social networks",
        "This consultation has closed. It ran from 4 February to 25 April 2008 and received 302 replies."
        "|We asked whether providers should show a report button on each page, whether moderators should "
        "be vetted and who should pay. A summary of replies is below. The response form is no longer "
        "available.",
    )
    yield living(
        "withdrawn-guidance",
        "en",
        "gov",
        "Department for Schools",
        "/guidance/vetting-of-volunteers",
        "Vetting of volunteers: guidance for schools",
        "<div class='notice'>Withdrawn. This guidance was withdrawn on 1 September 2012. It is kept for "
        "reference and should not be used.</div>|Schools must ask for a certificate for each volunteer "
        "who has charge of pupils for more than two hours in a week. Parents who help at a single event "
        "are exempt.|The head teacher keeps the record for six years.",
        title="Vetting of volunteers: guidance for schools",
    )
    yield living(
        "archived-banner",
        "en",
        "gov",
        "Public Safety Norland",
        "/archive/cyber-strategy-2010",
        "National Strategy for the Protection of Children on the Internet",
        "<div class='alert'>Archived content. Information identified as archived is provided for "
        "reference. It is not subject to the usual web standards and has not been altered since it was "
        "archived.</div>|The Strategy gives the police 42 million over five years, pays for the hotline "
        "and brings lessons into 600 schools. It is reviewed in 2013.",
    )
    yield living(
        "repealed-section",
        "en",
        "bare",
        "Texts of the Court",
        "/statutes/cap57/s12.html",
        "Cap. 57, s. 12",
        "12. [Repealed by Act 9 of 1994, s. 3.]|<a href='s11.html'>Previous</a> <a href='s13.html'>Next</a> "
        "<a href='index.html'>Contents</a>",
    )
    yield living(
        "written-answer",
        "en",
        "old",
        "Assembly Official Report",
        "/wa/2007-03-14/4471.htm",
        "Written answer 4471/07",
        "Mr Hale asked the Minister how many addresses were on the list of blocked sites on 1 March. "
        "|The Minister: The information is not available.",
    )
    yield living(
        "job-closed",
        "en",
        "drupal",
        "Save the Coast Children's Fund",
        "/jobs/hotline-analyst-2015",
        "Hotline analyst (maternity cover)",
        "Applications are closed. The closing date was 12 June 2015.|You will assess reports from the "
        "public, trace where the content is hosted and write to providers. You will see material that is "
        "hard to see, and you will have a counsellor. Salary: 24,600. Place: Ramsgate.",
    )
    yield living(
        "hearing-cancelled",
        "en",
        "sharepoint",
        "Tribunal Service of Corrin",
        "/hearings/Pages/2013-44.aspx",
        "Notice of hearing 2013/44",
        "Cancelled. The hearing listed for 9 October 2013 will not take place. The parties have settled. "
        "A new date will not be fixed.",
    )
    yield living(
        "erratum",
        "en",
        "lib",
        "Journal of Child Indicators, Skerry University Press",
        "/doi/10.7777/jci.2009.031",
        "Erratum",
        "In the article by Bream and Coley (vol. 3, no. 2), Table 4 printed 14.2 where 12.4 was meant. "
        "The conclusion is unaffected. The editors regret the error.",
    )
    yield living(
        "retraction",
        "en",
        "lib",
        "Annals of Online Behaviour",
        "/article/10.7777/aob.2012.9",
        "RETRACTED: Prevalence of grooming in chat rooms, a census",
        "This article has been retracted at the request of the editor. The survey on which it rests could "
        "not be found when the committee asked for it. Retraction notice: 8 May 2014.|Abstract. We "
        "surveyed 11,000 pupils aged 10 to 15 about contacts with strangers in chat rooms. One in five "
        "reported an invitation to meet. Boys reported it as often as girls.|PDF (with watermark).",
        title="Prevalence of grooming in chat rooms, a census",
    )
    yield living(
        "court-short",
        "en",
        "bare",
        "Register Office",
        "/cases/NSCA/2006/81.html",
        "Reg. v. Tolliver [2006] NSCA 81",
        "Leave refused.|Per Arden P, Moss and Kite JJA. 14 June 2006.|<hr>|<a href='/'>Database</a>",
    )
    yield living(
        "un-doc",
        "en",
        "typo3",
        "Committee on the Rights of the Minor",
        "/documents/crm-c-opsc-nor-co-1",
        "Concluding observations: Norland",
        "CRM/C/OPSC/NOR/CO/1. Distr. general, 21 June 2005. |9. The Committee welcomes the hotline set up "
        "in 2001 and regrets that its figures are not disaggregated by age. 10. It recommends that the "
        "State party make possession an offence.|11. Access providers should be required to preserve "
        "traffic data for ninety days.",
        quote="make possession an offence",
    )
    yield living(
        "press-ip",
        "en",
        "drupal",
        "European Commission for Coastal Affairs",
        "/pressroom/IP_07_1289",
        "IP/07/1289: Commission takes eight Member States to court",
        "Brussels, 6 September 2007. The Commission has decided to refer eight Member States to the Court "
        "because they have not told it how they carry out the directive. Reasoned opinions sent in March "
        "went unanswered.|The deadline expired on 15 June.",
    )
    yield living(
        "stats-table",
        "en",
        "sharepoint",
        "Bureau of Justice Figures",
        "/data/Pages/tab7-2.aspx",
        "Table 7.2 Persons convicted, by offence and year",
        "<table><tr><th>Offence</th><th>2005</th><th>2006</th><th>2007</th></tr><tr><td>Possession</td>"
        "<td>404</td><td>410</td><td>503</td></tr><tr><td>Distribution</td><td>86</td><td>91</td><td>403"
        "</td></tr><tr><td>Production</td><td>12</td><td>not available</td><td>9</td></tr></table>",
    )
    yield living(
        "az-index",
        "en",
        "old",
        "Police Gazette of Marra",
        "/az/n.htm",
        "Index: N",
        "Name, change of, 14, 88|Neglect, 3, 9, 120-131|Night duty, 44|Non-existent addresses, service "
        "at, 71|Not found, persons, 60-66|Notice, removal of, 12|Nuisance, 5",
    )
    yield living(
        "programme",
        "en",
        "builder",
        "Safer Streets Conference 2012",
        "/programme",
        "Programme",
        "09:00 Registration. 09:30 Welcome by the Lord Mayor. 10:00 Panel: should we block? 11:15 Coffee. "
        "11:45 Workshop A: removed, and then? Workshop B: logs and law (session full). 13:00 Lunch. "
        "|14:00 Keynote: Prof. I. Dunmore. (Cancelled.) 15:30 Close.",
    )
    yield living(
        "closed-helpline",
        "en",
        "wp",
        "Runaway Line",
        "/about/the-line/",
        "The Runaway Line, 1984-2016",
        "The line is no longer available. It closed on 31 March 2016 after thirty-two years and 410,000 "
        "calls. If you need help now, ring the national number.|It began with two telephones above a "
        "fishmonger's. Volunteers wrote the log by hand until 1999. The logs are in the county archive and "
        "closed for seventy years.",
    )
    yield living(
        "uni-error-policy",
        "en",
        "typo3",
        "University of Harrowdale IT Services",
        "/policies/expired-pages",
        "Policy on expired and deleted pages",
        "1. A page that has expired is deleted after 18 months unless it is cited. 2. The server answers "
        "410 Gone for a deleted page and names the archive. 3. No department shall redirect its deleted "
        "pages to the home page.|4. 'Sorry, the page you requested could not be found' is the only wording "
        "to be used. Approved by Senate, 11 November 2009.",
    )
    yield living(
        "access-faq",
        "en",
        "gov",
        "Land and Title Registry",
        "/help/why-access-denied",
        "Why do I see 'Access Denied'?",
        "If you see Access Denied with a reference number, our firewall has refused your network. "
        "|Try from another network. Switch off your VPN. Clear your cookies and enable JavaScript. If it "
        "does not help, write to the registry and copy the reference number.|If you see 404, the title "
        "number is wrong.",
    )
    yield living(
        "one-line",
        "en",
        "bare",
        "Statute Book",
        "/circulars/2006-11.html",
        "Circular 11/2006",
        "With immediate effect form B4 replaces form B3. Old stocks are to be destroyed.|J. Thorne, "
        "Registrar, 2 May 2006",
    )
    yield living(
        "newsroom-disc",
        "en",
        "news",
        "Orrin Telecom Newsroom",
        "/releases/2010/chat-discontinued",
        "Orrin to discontinue its chat rooms",
        "Orrin Telecom will close its 1,100 public chat rooms on 31 January. The service will no longer be "
        "available after that date, and profiles will be deleted.|'We cannot moderate them well enough, and "
        "we will not do it badly,' said Rena Holt, head of trust. Customers can save their messages until 15 "
        "February. Contact: press office, weekdays.",
        quote="We cannot moderate them well enough",
    )


def _products() -> Iterator[Case]:
    yield living(
        "wiki-stub",
        "en",
        "wiki",
        "Policewiki",
        "/wiki/Operation_Cathedral_Bell",
        "Operation Cathedral Bell",
        "<b>Operation Cathedral Bell</b> was a police operation of 1998 in twelve countries.<sup>[1]</sup>|"
        "<i>This article is a stub. You can help by expanding it.</i>|References: 1. <a class='new'>Annual "
        "report 1999</a> (page does not exist). [dead link]",
    )
    yield living(
        "wiki-afd",
        "en",
        "wiki",
        "Openpedia",
        "/wiki/Project:Articles_for_deletion/List_of_hotlines",
        "Project:Articles for deletion/List of hotlines",
        "The result was <b>delete</b>. This page is an archive of the debate; please do not change it."
        "|Delete. None of the sources can be found. Half of them are 404, the others parked.|Keep. I found "
        "two in the archive.|Delete as above. The page has been deleted, 12 March 2008.",
    )
    yield living(
        "forum-404",
        "en",
        "old",
        "WebAdmin Boards",
        "/viewtopic.php?t=9912",
        "Council site gives 404 for every PDF",
        "<b>marlow</b>: since Monday all pdfs on the council site give page not found. anyone?|<b>tess</b>: "
        "same. they moved to a new system, try the archive.|<b>admin</b>: please search before you post. "
        "|<b>marlow</b>: Thread can be closed, they answered my mail. The requested URL was not found was "
        "all the clerk had to say.",
    )
    yield living(
        "list-mail",
        "en",
        "bare",
        "Circular File",
        "/pipermail/cyber-rights/2005-April/000412.html",
        "[cyber-rights] link to the Home Office paper is dead",
        "<b>Iris Callan</b> <i>Tue Apr 12 10:02:11 BST 2005</i>|<pre>The link in your last message gives me\n"
        "   Not Found: The requested URL was not found on this server.\nDoes anybody have a copy of the paper?"
        "\n\nIris</pre>|<a href='000411.html'>Previous message</a> <a href='000413.html'>Next message</a>",
    )
    yield made(
        "dir-index",
        (LIVE,),
        "/pub/minutes/2006/",
        {
            "/pub/minutes/2006/": Reply(
                200,
                {"Content-Type": "text/html;charset=ISO-8859-1"},
                "<html><head><title>Index of /pub/minutes/2006</title></head><body><h1>Index of "
                "/pub/minutes/2006</h1><pre><a href='../'>Parent Directory</a>\n<a href='jan.pdf'>jan.pdf</a>"
                " 12-Feb-2006 09:11 88K\n<a href='mar.pdf'>mar.pdf</a> 10-Apr-2006 14:02 91K\n<a href="
                "'jun.pdf'>jun.pdf</a> 03-Jul-2006 10:40 102K\n</pre><address>Apache/2.2.3 (CentOS) Server "
                "</address></body></html>",
            ),
            "*": absent("bare", "en", "Annals"),
        },
        "living",
    )
    yield living(
        "cookie-over",
        "en",
        "news",
        "Metropolis Evening Post",
        "/world/2019/nov/hotline-funding",
        "Hotlines lose a third of their funding",
        "<div class='overlay'><h2>We value your privacy</h2><p>We and our 812 partners store and access "
        "information on a device. You can accept or manage your choices before you continue.</p></div>"
        "|Three of the continent's oldest hotlines will lose a third of their money in January. Ministers "
        "say that companies should pay; companies say that they already do.|In Utrecht four analysts have "
        "been given notice. 'The reports will not stop,' said one of them, who has worked there since 2003. "
        "Last year the number of reports doubled.",
        head="<script src='https://cdn.cookielaw.example/otSDKStub.js'></script>",
    )
    yield living(
        "noscript-text",
        "en",
        "drupal",
        "Institute for Road Peace",
        "/briefs/9",
        "Brief 9: Speed near schools",
        "<noscript><p>JavaScript is disabled. Please enable JavaScript in your browser to view this site "
        "correctly.</p></noscript>|Lower limits near schools cut injuries by a fifth. We compared 60 towns "
        "over eight years. Humps worked best, signs with lights almost as well, cameras only while they "
        "were there.|The brief has six pages and two maps.",
    )
    yield living(
        "cf-served",
        "en",
        "wp",
        "Harbourside Legal Blog",
        "/2017/02/warrants-for-cloud-data/",
        "Warrants for cloud data: two rulings, no answer",
        "Two judges, forty miles apart, have told us opposite things within a month. In the first case the "
        "data lay in Ireland and stayed there. In the second nobody could say where it lay, and so it had "
        "to be handed over.|The appeal will be heard in May. Until then the sensible client reads the terms "
        "of his provider, which is more than we have ever seen one do.",
        head="<script>(function(){window['__CF$cv$params']={r:'8a1',t:'MTc='};var a=document.createElement("
        "'script');a.src='/cdn-cgi/challenge-platform/scripts/jsd/main.js';})();</script>",
        headers={"Server": "cloudflare", "CF-RAY": "8a1f00c0ffee-LHR"},
    )
    yield living(
        "login-header",
        "en",
        "lib",
        "Social Care Evidence Online",
        "/resource/1207",
        "Foster care: what children told us",
        "<form class='login'>Log in to your account. Username Password <button>Sign in</button> Forgotten "
        "your password? Register</form>|Sixty children between 7 and 16 told us about moving house. Most "
        "had moved four times. They wished to be told a week before and to take their pets.|Published "
        "2006. 44 pages. Please sign in to add this resource to your favourites.",
    )
    yield living(
        "paywall-text",
        "en",
        "news",
        "Barrowdale Times",
        "/news/uk/filter-row-deepens-k2l8",
        "Filter row deepens as providers balk",
        "Internet providers have refused to pay for the national filter, three days before the deadline "
        "set by ministers. In a letter seen by this newspaper, five of the largest call the plan costly "
        "and easy to evade.|The Home Secretary is expected to answer on Thursday.|<div class='paywall'>To "
        "continue reading, subscribe from £1. Already a subscriber? Log in.</div>",
        title="Filter row deepens as providers balk",
    )
    yield living(
        "soft-neighbours",
        "en",
        "old",
        "Cheam Historical Society",
        "/show.asp?id=118",
        "The police station in Hook Lane",
        "The station was built in 1889 of yellow brick and had three cells, of which the smallest was for "
        "boys. It was closed in 1971 and is now a dentist's.|Photograph: the staff in 1904, with dog. The "
        "ledger of the cells came to us in 1980.",
        more={"*": absent("old", "en", "Cheam Historical Society", 200)},
    )
    yield living(
        "root-neighbours",
        "en",
        "wp",
        "Penlee Lifeguards",
        "/rescues-2011/",
        "Rescues in 2011",
        "We went out 88 times. Eleven people were taken off the sandbank at Crow Point, nine of them in one "
        "afternoon. Two dogs, one cow.|The new boat came in September. We thank the Rotary Club.",
        more={"*": Reply(302, {"Location": "/"}, "")},
    )
    yield living(
        "oversized-head",
        "en",
        "sharepoint",
        "Ministry of Interior of Tavria",
        "/en/Pages/human-trafficking.aspx",
        "Measures against trafficking in 2009",
        "The Ministry trained 1,240 border guards, opened a shelter with 20 places and signed agreements "
        "with four neighbours. 71 persons were convicted.|Sorry, something went wrong with the figures in "
        "last year's edition: the number of shelters was two, not twelve.",
    )
    yield living(
        "video-page",
        "en",
        "news",
        "Chamber TV",
        "/watch/20131105-home-affairs",
        "Home Affairs Committee, 5 November 2013",
        "<div class='player'>This video cannot be played in your browser. Please enable JavaScript or "
        "install Flash Player.</div>|Subject: online safety. Witnesses: Ms A. Parr, chief executive, "
        "Hotline Trust; Mr D. Lowe, Orrin Telecom. Meeting started at 10.02, ended 11.48. Transcript.",
    )
    yield living(
        "comments-nf",
        "en",
        "wp",
        "Civic Notes",
        "/2011/03/map-of-cameras/",
        "A map of all cameras in the borough",
        "It took us four Sundays. There are 611 cameras in the borough that can be seen from the street, "
        "and the council knows of 190.|The map is free to use. Send corrections.|<h3>3 comments</h3>|Kev: "
        "the link to the spreadsheet is broken, page not found.|Admin: fixed, thanks.|Jo: 404 again!",
    )
    yield living(
        "repo-item",
        "en",
        "lib",
        "Institutional Repository of Ostrand",
        "/xmlui/handle/10366/771",
        "Blocking lists in four countries: a comparison",
        "Author: Lindqvist, E. Date: 2010. Type: Thesis. |The full text is not available from this "
        "repository. Embargo: none. |Abstract: the thesis compares how entries get on the lists, who looks "
        "at them again and how they leave. In two of the countries nobody does.",
        title="Blocking lists in four countries: a comparison",
    )
    yield living(
        "catalogue",
        "en",
        "lib",
        "State Library of Moray",
        "/record=b1443200",
        "Report of the Select Committee on Obscene Publications",
        "Location: Stack 4. Call no.: 343.2 REP. Status: NOT AVAILABLE (missing since 1998). Description: "
        "xi, 211 p. Notes: no copy found at last count. Subjects: Obscenity (Law).",
    )
    yield living(
        "status-400",
        "en",
        "bare",
        "Reading Room",
        "/errors/http-410.html",
        "410 Gone",
        "From the handbook of web administration, chapter 9.|The status 410 says that the resource has "
        "been removed on purpose and will not come back. Use it for withdrawn press releases and closed "
        "campaigns. Do not use it when the page has only moved.|See also <a href='http-404.html'>404</a>.",
    )
    yield living(
        "shop-report",
        "en",
        "builder",
        "Hawthorn Press Shop",
        "/products/unsafe-childhoods",
        "Unsafe Childhoods: a report of the Hawthorn Inquiry",
        "£14.00. Sold out. This item is currently unavailable. Notify me when it is back in stock.|Paperback, "
        "266 pages, 2007. The inquiry heard 90 witnesses in eleven towns and wrote down what they said. "
        "With a foreword by Dame Joan Eccles.",
    )
    yield living(
        "drift-edited",
        "en",
        "news",
        "Severn Gazette",
        "/politics/2015/chief-constable-resigns",
        "Chief constable resigns",
        "The chief constable of Severn has resigned after a report into the handling of four hundred "
        "complaints. She will leave at the end of the month and will be followed by her deputy.|The report, "
        "which runs to 190 pages, found that letters had been left unopened in a cupboard for a year. Its "
        "author spoke of a culture of shrugging.|Updated 3 May: the Police Federation has reacted.",
        memento=framed(
            "old",
            "en",
            "Severn Gazette",
            "Chief constable resigns",
            "The chief constable of Severn has resigned after a report into the handling of four hundred "
            "complaints. She will leave at the end of the month and will be followed by her deputy.|The "
            "report, which runs to 190 pages, found that letters had been left unopened in a cupboard for a "
            "year. Its author spoke of a culture of shrugging.",
        ).encode(),
        title="Chief constable resigns",
    )


def _files() -> Iterator[Case]:
    none = absent("gov", "en", "Records Office")
    for name, path, words in (
        ("pdf-404", "/files/404-pages-of-evidence.pdf", "404 pages of evidence"),
        ("pdf-plain", "/docs/2008/cps_guidance_rev3.pdf", "Charging standards revision 3"),
        ("pdf-upper", "/Uploads/REPORT2005.PDF", "Annual Report 2005 of the Hotline Trust"),
    ):
        yield made(
            name, (LIVE,), path, {path: Reply(200, PDF, small_pdf(words)), "*": none}, "file"
        )
    yield made(
        "txt-memo",
        (LIVE,),
        "/rfc/memo-17.txt",
        {
            "/rfc/memo-17.txt": Reply(
                200,
                {"Content-Type": "text/plain"},
                "Network Memo 17                                             A. Thorne\n"
                "Category: Informational                                     May 2005\n\n"
                "          Error pages considered harmful\n\n1. A server that answers 200 to a request for a\n"
                "document it does not hold lies to the client.\n\n2. Not Found is not an insult.\n",
            ),
            "*": none,
        },
        "file",
    )
    yield made(
        "csv-list",
        (LIVE,),
        "/data/hotline-reports.csv",
        {
            "/data/hotline-reports.csv": Reply(
                200,
                {"Content-Type": "text/csv"},
                "year,reports,removed\n2005,404,12\n2006,503,44\n2007,900,410\n",
            ),
            "*": none,
        },
        "file",
    )
    yield made(
        "png-map",
        (LIVE,),
        "/maps/beat-areas.png",
        {"/maps/beat-areas.png": Reply(200, {"Content-Type": "image/png"}, PNG), "*": none},
        "file",
    )
    yield made(
        "json-rec",
        (LIVE, UNKNOWN),
        "/api/records/5512.json",
        {
            "/api/records/5512.json": Reply(
                200,
                {"Content-Type": "application/json"},
                '{"id":5512,"title":"Evaluation of the school liaison scheme","year":2011,"publisher":"Crime '
                'Prevention Council","abstract":"Officers who visit the same school for a year are trusted more '
                'than those who visit once.","error":null}',
            ),
            "*": Reply(404, {"Content-Type": "application/json"}, '{"error":"not found"}'),
        },
        "file",
    )
    yield made(
        "rss-feed",
        (LIVE, UNKNOWN),
        "/press/feed.xml",
        {
            "/press/feed.xml": Reply(
                200,
                {"Content-Type": "application/rss+xml"},
                '<?xml version="1.0"?><rss version="2.0"><channel><title>Press notices</title><item><title>Station '
                "in Hook Lane closes</title><description>The station closes on Friday.</description></item><item>"
                "<title>Parked lorries</title><description>Lorries parked overnight will be fined.</description>"
                "</item></channel></rss>",
            ),
            "*": none,
        },
        "file",
    )
    yield made(
        "zip-data",
        (LIVE,),
        "/download/survey2013.zip",
        {
            "/download/survey2013.zip": Reply(
                200, {"Content-Type": "application/zip"}, b"PK\x03\x04" + b"\x14\x00" * 40
            ),
            "/": front("gov", "en", "Records Office"),
            "*": none,
        },
        "file",
    )
    yield made(
        "doc-word",
        (LIVE,),
        "/docs/tor_committee.doc",
        {
            "/docs/tor_committee.doc": Reply(
                200,
                {"Content-Type": "application/msword"},
                b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
                + b"\x00" * 504
                + b"Terms of reference"
                + b"\x00" * 512,
            ),
            "*": none,
        },
        "file",
    )
