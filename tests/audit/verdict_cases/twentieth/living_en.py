"""Pages in English that stand, though they look difficult."""

from __future__ import annotations

from collections.abc import Iterator

from citekeeper.demo.exchange import Reply
from citekeeper.demo.media import small_pdf

from ..case import LIVE, UNKNOWN, Case, sent
from .kit import POOL, alive, doc, lost

P = POOL["en"]

BRIEF = (
    "en-registry-moved",
    "en-missing",
    "en-found",
    "en-gone",
    "en-oops",
    "en-obituary",
    "en-erratum",
    "en-subscribers",
    "en-abstract-pay",
    "en-license",
)

ROWS = (
    # slug, style, path, title, text
    (
        "en-linkrot-court",
        "journal",
        "/index.php/j/article/view/318",
        "Page not found: link rot in the citations of a supreme court",
        "This article measures how many of the web addresses cited in 1,104 judgments still lead to what the judges saw. Of 2,870 links, 49 per cent answered with a 404 error or a domain that is no longer registered; a further 11 per cent redirected to a front page. The authors describe a protocol for libraries that wish to keep copies and argue that a court which cites a page should deposit it.\nKeywords: link rot, reference rot, courts, archiving.\nReceived 3 March 2016; accepted 9 August 2016.\n"
        + P,
    ),
    (
        "en-seized",
        "gov",
        "/media-centre/newsroom/news/domain-seizure-casino-ring",
        "48 domains seized in action against illegal casino ring",
        "Police in nine countries have taken down 48 domain names through which an organised group offered unlicensed online casino games, slots and sports betting. Visitors to the sites now see a notice that the domain has been seized. Seven suspects were arrested in the early hours of Tuesday. The investigation began in 2019 after a bank reported deposits from minors. The proceeds, estimated at 31 million euro, were laundered through shell companies that bought second-hand cars.",
    ),
    (
        "en-pangea",
        "gov",
        "/en/News-and-Events/News/2018/Illicit-online-pharmacies",
        "Illicit online pharmacies targeted in global operation",
        "Some 3,671 web links, including websites, social media pages and online marketplaces, were closed in a week of action against the illicit sale of medicines. Officers inspected more than 900,000 packages. Erectile dysfunction pills such as counterfeit Viagra and Cialis, painkillers and anabolic steroids were the most frequently seized. The organisation warned that buying without prescription from an unknown pharmacy can cost lives. National health regulators, customs and private partners from 116 countries took part.",
    ),
    (
        "en-access-denied",
        "ngo",
        "/reports/access-denied-2019",
        "Access Denied: journalists at the border camps",
        "Between March and October our researchers asked fourteen ministries for permission to enter the reception centres. Eleven refused, two never replied, one allowed a visit of forty minutes. This report collects what reporters were told at the gates: that they had no permission, that the area was closed for maintenance, that the officer in charge was not there. It closes with six recommendations to the ministries and one to the press council.",
    ),
    (
        "en-503-days",
        "news",
        "/2016/07/11/503-days",
        "503 days without a hearing",
        "Samuel K. has waited 503 days in a cell meant for two and shared by six. His file, his lawyer says, was sent to the wrong registry, and the registry to which it was sent denies that it exists. 'They look in the computer and the computer says no such record,' she told this newspaper. The court service declined to comment on a single case but acknowledged a backlog of 8,400 hearings.",
    ),
    (
        "en-repealed",
        "parl",
        "/acts/1933/c12/section/44",
        "Children and Young Persons Act, section 44A",
        "44A. (Repealed by the Criminal Justice (Amendment) Act, s. 71 and Sch. 9, with effect from 1 October 1992.)",
    ),
    (
        "en-spent",
        "old",
        "/statutes/c/c46/s-179.htm",
        "Criminal Code, s. 179",
        "179. [Repealed, R.S., c. 46, s. 22]\nPrevious section. Next section. Table of contents.",
    ),
    (
        "en-gazette",
        "bare",
        "/gazette/2009/no-214/item-7",
        "Notice No. 1187",
        "NOTICE is hereby given that the Minister, in exercise of the powers conferred by section 9(2) of the Prisons Act, has appointed Mrs. A. O. Banda to be a visiting justice for the Northern Circuit with effect from the 1st of May, 2009.",
    ),
    (
        "en-notforsale",
        "ngo",
        "/campaigns/not-for-sale",
        "Children are not for sale",
        "Our campaign against the trafficking of girls for marriage runs in three valleys. Community theatre groups play the story of Meena, who was sold to a broker for the price of a motorcycle, in village squares, and after the play people stay to talk. In 2014 the groups gave 212 performances. Teachers reported 37 planned marriages to the district office; 29 were prevented. You can make an offer of help: we look for translators, drivers and donors.",
    ),
    (
        "en-domains-trial",
        "news",
        "/technology/cybersquatter-trial",
        "Man who put ministry's domain up for sale goes on trial",
        "A 34-year-old web designer who registered the expired domain of the Ministry of Justice and offered it for sale at 25,000 dollars appeared before the district court on Monday. Prosecutors say that for eleven days victims who followed links in old leaflets were shown a parked page with advertisements for dating services. The ministry had forgotten to renew the name. The defendant denies extortion. 'The domain had expired and was available,' his counsel said.",
    ),
    (
        "en-captcha-paper",
        "journal",
        "/articles/10.5555/hr.2018.0042",
        "Are you a robot? CAPTCHAs and the exclusion of blind citizens from e-government",
        "Eighteen of twenty-seven national portals ask visitors to verify that they are human before a form is sent. We asked forty users of screen readers to complete a complaint to the police. Only nine passed the check without help. The audio alternative was missing on eleven portals and unintelligible on four. We argue that a security check which cannot be completed is a denial of access to justice in the sense of Article 13 of the Convention on the Rights of Persons with Disabilities.",
    ),
    (
        "en-ddos",
        "news",
        "/world/parliament-website-down",
        "Parliament website down after attack",
        "The website of the national parliament could not be reached for most of Sunday. Visitors saw the message 'Service temporarily unavailable' or waited until the connection timed out. The speaker's office said that a flood of requests had overloaded the servers and that checks of the browser had been switched on to keep bots out. By evening bills and transcripts could be read again. No data were lost.",
    ),
    (
        "en-takedown",
        "ngo",
        "/annual-report-2017/notice-and-takedown",
        "Notice and takedown in 2017",
        "In 2017 our analysts processed 132,636 reports. 78,589 addresses were confirmed as showing the sexual abuse of children. The content was removed: more than half within four days, and in this country within two hours of our notice. Where a page has been removed we look again after 24 hours, because what is gone in the evening may be back in the morning under another name. The table lists the number of pages removed by hosting country.",
    ),
    (
        "en-gone",
        "ngo",
        "/blog/gone-but-not-forgotten",
        "Gone but not forgotten",
        "This week the shelter on Mill Street closed its doors for good. It opened in 1987 with nine beds and a borrowed kettle. We no longer have the money, and the council no longer has the will. The helpline continues under the same number at our sister organisation. To the 4,112 women and children who slept here: you made this house. The archive of our newsletters will stay online.",
    ),
    (
        "en-farewell",
        "news",
        "/about/farewell",
        "A last post from the editors",
        "After fourteen years this magazine on prison reform stops publishing. All articles remain available, comments are closed, and the mailing list has been deleted. We thank the 300 authors who wrote without pay. If you wish to reuse texts, please write to the university library, which hosts the pages from now on.",
    ),
    (
        "en-daphne",
        "gov",
        "/daphne-toolkit/content/parents-first_en",
        "Parents First (project closed)",
        "This project ended in 2011. The toolkit is an archive and is no longer updated. Parents First trained 160 facilitators in five countries in the use of a twelve-session course for families in which a child had been hurt. Coordinator: Foundation for the Rights of the Child. Partners: two universities and a mothers' union. EU contribution: 214,980 euro. Documents: final report, facilitator handbook, evaluation.",
    ),
    (
        "en-archived-site",
        "gov",
        "/archive/cwdc/evidence-summary",
        "Evidence summary: recruitment of foster carers",
        "This is an archived page. The council that published it closed on 31 March 2012 and the content is kept for reference only; it may not reflect current policy. Adverts alone do not recruit foster carers. Word of mouth accounts for between 40 and 60 per cent of enquiries. Authorities that answered an enquiry within one working day were twice as likely to approve the household.",
    ),
    (
        "en-not-in-print",
        "gov",
        "/publications/hors-293",
        "Home office research study 293: no longer available in print",
        "Crime and the 2004 survey of offending by young people. The printed edition is no longer available. The study interviewed 5,000 people aged from 10 to 25 in households. A quarter had committed at least one of twenty core offences in the last year. Most did so rarely. Download the full report (PDF, 1.4 MB). ISBN 1 84473 702 X.",
    ),
    (
        "en-sessionexpired",
        "parl",
        "/hansard/2011-06-14/debates/expired",
        "Session expired: debate on the lapse of bills",
        "The Deputy Speaker: Order. The session has expired and with it the Child Marriage Restraint (Amendment) Bill, which stands on the order paper. Mr Oduya: On a point of order, is it right that a bill on which the committee sat for nine months is lost because of a date? The Deputy Speaker: The House made the rule, and the House may unmake it.",
    ),
    (
        "en-nil",
        "parl",
        "/written-questions/2015/4411",
        "Written question 4411",
        "To ask the Minister of Home Affairs how many children were held in police cells overnight in 2014. Answer: No records are held centrally. The information requested could not be found without disproportionate cost.",
    ),
    (
        "en-norecords",
        "stats",
        "/table/juv-0417?year=2013",
        "Table JUV-0417: Juveniles in custody on 30 June",
        "<table><tr><th>District</th><th>Boys</th><th>Girls</th></tr><tr><td>Northern</td><td>212</td><td>14</td></tr><tr><td>Eastern</td><td>97</td><td>..</td></tr><tr><td>Island</td><td>0</td><td>0</td></tr></table>\n.. = no data available. 0 = nil or less than half the unit. Source: Department of Corrections. Series discontinued after 2013.",
    ),
    (
        "en-discontinued",
        "stats",
        "/releases/recorded-crime-2012",
        "Recorded crime, 2012 (final issue)",
        "This release has been discontinued. From 2013 the figures are published by the Department of Justice. In 2012, 391,480 offences were recorded, four per cent fewer than in the year before. Sexual offences against children rose by nine per cent, which the police ascribe to more reporting. Next release: none planned. Contact: Information centre, phone 64 4 931 4600.",
    ),
    (
        "en-errors",
        "journal",
        "/doi/10.5555/lawrev.77.404",
        "404 (2003): Error and remedy in the family courts",
        "77 Law Rev. 404 (2003). The appellate courts find an error in one of eleven orders for the removal of a child. They correct few of them, because by the time that the appeal is heard the child has a new home. This article asks what a remedy is worth that comes too late, and proposes a hearing within fourteen days before a different judge.",
    ),
    (
        "en-erratum",
        "journal",
        "/article/view/911",
        "Erratum",
        "In the article 'Corporal punishment in six districts' (vol. 12, no. 2) the value in row 3 of Table 2 should read 14.1 per cent, not 41.1 per cent. The conclusions are not affected. The authors apologise.",
    ),
    (
        "en-retracted",
        "journal",
        "/article/view/740",
        "RETRACTED: Facial recognition of trafficking victims in classified advertisements",
        "This article has been retracted at the request of the editors. The photographs used for the training of the classifier had been collected without consent, and the ethics approval named in the paper could not be found. The original text is kept below for the record and carries a watermark on each page.\nAbstract. We present a classifier of escort advertisements that was trained on 41,000 pictures. Precision was 0.71 and recall 0.43.",
    ),
    (
        "en-escort-policy",
        "news",
        "/opinion/shut-the-adult-section",
        "Why closing the adult section did not end trafficking",
        "When the largest classifieds site shut its adult section in January, advertisements for escorts and massage moved within hours to other headings. Police officers I spoke to in three states say that they have lost a source: they used to find girls by telephone number. Advocates answer that a shop window for children cannot be justified by the fact that detectives look into it. Both are right, and the law should say so.",
    ),
    (
        "en-betting",
        "gov",
        "/dossiers/match-fixing-minors",
        "Match-fixing and betting in youth football",
        "Betting operators offer odds on matches of under-17 teams in forty-one leagues. The study of the research directorate examined 1,600 youth fixtures and found suspicious betting patterns in 23. It recommends a ban on live betting where minors play, a duty of casinos and bookmakers to report, and training for coaches.",
    ),
    (
        "en-login-help",
        "gov",
        "/e-justice/help/login",
        "How to log in to the e-justice portal",
        "You need a user name and a password to see your case. Enter your user name and your password on the login page and press Log in. If you have forgotten your password, choose 'Forgotten password?' and a new one is sent to you by post within five days. Lawyers log in with the card of the bar association. People without a computer can read their file at the registry of any district court between 9 and 12.",
    ),
    (
        "en-registry-moved",
        "gov",
        "/courts/registry-notice",
        "Registry has moved",
        "The registry of the Family Court has moved to 14 Quay Street. The old building is closed. Files that are stored in the annex can be seen on Thursdays. Telephone numbers remain the same.",
    ),
    (
        "en-missing",
        "gov",
        "/yellow-notices/2014-7721",
        "Missing: Aylin D., 15",
        "Missing since 4 September 2014 from Port Alma. Height 1.61 m, brown hair, scar on the left hand. May be in the company of an adult man. If you have any information, contact your national police. This notice does not contain an offence.",
    ),
    (
        "en-found",
        "news",
        "/local/missing-girl-found",
        "Missing girl found",
        "The 13-year-old who had been missing from Kells since Friday has been found safe and well. Police thanked the public for its help and asked that pictures of the girl now be removed from social media.",
    ),
    (
        "en-obituary",
        "news",
        "/obituaries/judge-halloran",
        "Judge Mary Halloran, 1931–2014",
        "Mary Halloran, who as president of the children's court ended the use of dock and handcuffs for under-fourteens, has died aged 83. She was born above a pharmacy in Clonmel and read law at night. Her ruling in the matter of T. is still cited. 'A child who is not found in the court room will not be found in the judgment,' she wrote. She is survived by two sons.",
    ),
    (
        "en-closed-consult",
        "gov",
        "/government/consultations/age-checks",
        "This consultation has closed: age checks on adult websites",
        "This consultation ran from 16 February 2016 to 12 April 2016. We asked for views on whether commercial sites that carry pornography should check that their visitors are over 18. We received 1,042 responses; half supported a legal requirement. The government will legislate. Read the summary of responses (HTML). Documents: impact assessment, young people's survey.",
    ),
    (
        "en-withdrawn",
        "gov",
        "/government/publications/working-together-2010",
        "[Withdrawn] Working together to safeguard children (2010)",
        "This guidance was withdrawn on 15 April 2013. It has been replaced by the edition of 2013. Chapter 1 sets out that all agencies and professionals should be alert to potential indicators of abuse or neglect; be alert to the risks which individual abusers may pose; and share and help to analyse information so that an assessment can be made of the child's needs and circumstances.\n"
        + P,
    ),
    (
        "en-un-doc",
        "parl",
        "/en/A/HRC/28/56",
        "A/HRC/28/56: Report of the Special Rapporteur on the sale of children",
        "Human Rights Council, twenty-eighth session, agenda item 3. Symbol: A/HRC/28/56. Title: Report of the Special Rapporteur on the sale of children, child prostitution and child pornography. Distribution: general. Date: 22 December 2014. Languages: A C E F R S. No summary available. Download: English PDF, Word.",
    ),
    (
        "en-treaty-stub",
        "bare",
        "/Treaty/177",
        "Chart of signatures, treaty 177",
        "<table><tr><th>State</th><th>Signature</th><th>Ratification</th></tr><tr><td>Andorra</td><td>31/05/2007</td><td>06/05/2008</td></tr><tr><td>Monaco</td><td></td><td></td></tr></table>\nStatus as of today. Total number of signatures not followed by ratifications: 18.",
    ),
    (
        "en-wiki-stub",
        "portal",
        "/wiki/Borstal_Institution_Act",
        "Borstal Institution Act",
        "The <b>Borstal Institution Act</b> was a law of the colony on the detention of young offenders, in force from 1921 to 1957. <i>This article about law is a stub. You can help by expanding it.</i> There is currently no text in the section on reception.",
    ),
    (
        "en-faq-blocked",
        "ngo",
        "/faq/why-am-i-seeing-a-block-page",
        "Why am I seeing a block page?",
        "If your provider uses our list, an attempt to open an address on it leads to a page that says: access to this page has been blocked because it may contain indecent images of children. Blocking is a stopgap. It protects people from stumbling on the images while we try to have them removed at the source. If you think that your site was blocked by mistake you can appeal; in 2016 we received four appeals and upheld none.",
    ),
    (
        "en-human-verif",
        "journal",
        "/paper/human-rights-verification",
        "Human verification: identity, papers and proof",
        "Verification of who is human has a long history. From parish book to iris scan, states have asked people to prove that they exist before they may ask for anything else. The paper follows three registers in the Sahel from 1904 to 2014 and shows how a child without a paper becomes a child who cannot be found.",
    ),
    (
        "en-comments",
        "news",
        "/2013/04/care-home-inquiry",
        "Care home inquiry: what the papers say",
        "The inquiry has now released 2,300 pages on the Ashfield home. Staff knew, wrote down what they knew and filed it. In 1979 a night nurse counted the beds that were empty after ten and sent her list to the county, where it was stamped and forgotten.\n<section id='comments'><h3>4 comments</h3><p>Tom_B: The link to volume 3 gives 404 not found for me.</p><p>Editor: Thanks, the page you were looking for has been moved, try again.</p><p>Anna: This comment has been removed by a moderator.</p><p>Guest: Error 404 here too!</p></section>",
    ),
    (
        "en-redirects-help",
        "gov",
        "/web-archive/why-404",
        "What to do when a page cannot be found",
        "Departments must not let an official address die. When a page is removed, the server should answer 410 and name the copy in the national web archive. When a department is closed, its domain must be kept registered for at least ten years: in 2015 the name of a former adoption agency was bought by a gambling site. This guide explains how to set up redirects, how to write a useful error page, and whom to ask.",
    ),
    (
        "en-under-constr",
        "parl",
        "/committees/infrastructure/under-construction",
        "Under construction: juvenile facilities, interim report",
        "The committee visited four facilities that are under construction. None will open on time. At Broken Hill the builder had left the site and weeds grew in the yard; a sign said 'coming soon'. The estimates of 2010 have doubled. The committee will report again.",
    ),
    (
        "en-parked",
        "news",
        "/features/parked-lives",
        "Parked lives: the families who live in their cars",
        "Behind the supermarket, where parking is free after eight, nineteen cars do not leave. In them live eleven children. The school bus has made the car park a stop. 'We are parked here,' says Dana, 9, 'until they buy us a house.' The city counted 340 households in vehicles last winter, and has no plan for them.",
    ),
    (
        "en-hosting",
        "ngo",
        "/policy/hosting-liability",
        "Liability of hosting providers: our position",
        "A web server that stores what others publish is not a publisher, but it is not a letterbox either. We ask that hosting companies suspend an account within one hour of a notice from a recognised hotline, keep the evidence for the police and tell the customer that the account has been suspended, unless the police ask them not to.",
    ),
    (
        "en-short-hotline",
        "bare",
        "/hotline",
        "Hotline",
        "Report images of child abuse here: 0800 117 117. Day and night, without giving your name.",
    ),
    (
        "en-short-dec",
        "old",
        "/decisions/2004/18.html",
        "Decision 18/2004",
        "The Ombudsman finds no breach. The complaint is dismissed. Reasons will follow.",
    ),
    (
        "en-denied",
        "parl",
        "/opinions/certiorari/11-9307",
        "No. 11-9307",
        "The petition for a writ of certiorari is denied. The motion for leave to proceed in forma pauperis is granted.",
    ),
    (
        "en-dead",
        "news",
        "/world/asia/hundred-dead",
        "Hundred dead in fire at garment works",
        "At least 104 people died when fire broke out on the third floor of a works in Ashulia. Doors had been locked. Among the dead are eleven girls under fourteen, whose papers said eighteen. Brands whose labels were found in the ash said that they had no longer placed orders there.",
    ),
    (
        "en-nothing",
        "ngo",
        "/nothing-found",
        "Nothing Found: the search for the disappeared of Valle Seco",
        "For nine years the mothers have dug. On Saturday they opened the seventh pit and found nothing, wrote it down, and moved the rope four metres east. The forensic team has identified 61 of 208. This photo essay was made over three summers. Search. Again.",
    ),
    (
        "en-oops",
        "ngo",
        "/blog/oops-we-did-it",
        "Oops! What we learned from a failed pilot",
        "Something went wrong, and we want to say so. The pilot that was to send text messages to young mothers reached 212 phones, of which 140 belonged to somebody else. We are sorry to the families who were told news that was not theirs. Here is what we changed: we now call first, and we ask who is there.",
    ),
    (
        "en-index",
        "old",
        "/archives/vaw-l/2003/index.html",
        "Archive of the list, 2003, by date",
        "<ul><li>Re: page not found? (Maria)</li><li>casino workers' union statement (forwarded)</li><li>domain for sale!! beware (Jo)</li><li>UNSUBSCRIBE (unknown)</li><li>CEDAW shadow report, draft 4 (Lindiwe)</li><li>job: legal officer, expired (Ruth)</li></ul>\nLast message date: Wed 31 Dec 2003. Archived on: Tue 2 Mar 2004.",
    ),
    (
        "en-vacancy-report",
        "gov",
        "/jobs/review-2018",
        "Vacancies that are no longer open: a review of recruitment in the police",
        "Of 1,410 advertised posts in the child protection units 388 were never filled and were closed without appointment. The review asks why. Shift patterns, the nature of the material, and a salary that has stood still since 2009 are the reasons most often given by those who left.",
    ),
    (
        "en-maint",
        "gov",
        "/child-maintenance/scheme-closure",
        "Child maintenance: the 1993 scheme is closing",
        "We are closing all cases of the 1993 and 2003 schemes. Payments end on the date in your letter. The service will be unavailable to new applicants. Please try to arrange maintenance between yourselves first; if that fails, apply to the new service. Arrears that are owed to you will not be lost.",
    ),
    (
        "en-consent",
        "journal",
        "/j/consent-age-cookies",
        "Cookies and consent: at what age may a child agree?",
        "We value your privacy, says the banner, and the child presses accept. Under Article 8 of the Regulation a state may choose an age between thirteen and sixteen. We compare twenty-eight choices, and find that no regulator has tested whether a child understands the sentence it agrees to. Accept all is chosen by 93 per cent of twelve-year-olds.",
    ),
    (
        "en-subscribers",
        "news",
        "/premium/inside-the-hotline",
        "Inside the hotline",
        "They begin at seven, in a room without windows that has the best coffee machine in the building. Nine analysts, none longer than six years here. Each looks at a thousand pictures a day so that nobody else has to. The first hour, says the head of the unit, is for the worst.\n<div class='paywall'><h3>Subscribe to continue reading</h3><p>You have read your free article this month. Subscribe from £1 a week. Already a subscriber? Log in.</p></div>",
    ),
    (
        "en-abstract-pay",
        "journal",
        "/doi/abs/10.5555/cab.2008.07.011",
        "Prevalence of child sexual abuse in community samples: a review",
        "Abstract. Thirty-eight studies from nineteen countries that were published between 1990 and 2006 are reviewed. Rates vary between 2 and 53 per cent for women and 2 and 60 per cent for men. Differences in definition explain half of the variance.\n<div>Get access. Purchase PDF 35.95 USD. Log in via your institution. Full text not available with your current access.</div>",
    ),
    (
        "en-speech-long",
        "gov",
        "/speeches/2012-11-20",
        "Speech on the anniversary of the Convention",
        "Check against delivery. Excellencies, friends, children of the choir: thank you. "
        + P
        + "\n"
        + P,
    ),
    (
        "en-pr-short",
        "bare",
        "/press/2001/pr-77.html",
        "Press release 77 (2001)",
        "The Committee of Ministers today took note of the report on children in institutions. Press contact: +33 3 88 41 25 60.",
    ),
    (
        "en-table-law",
        "parl",
        "/legislation/uksi/2003/1234/contents/made",
        "The Protection of Children (Tribunal) Regulations 2003",
        "Status: This is the original version (as it was originally made). This item of legislation is currently only available in its original format. 1. Citation and commencement 2. Interpretation 3. Revoked 4. Revoked 5. Application for leave 6. Procedure 7. Omitted. Schedule: forms.",
    ),
    (
        "en-robots-court",
        "news",
        "/law/robot-judge",
        "Robots, bots and the bench",
        "A bot that drafts decisions on parking fines is on trial in two towns. It says whether you are a driver, whether you paid and, politely, that your request could not be processed if a field is missing. Judges complain of its prose. Drivers do not: of 9,000 who were told 'access denied' to the car park, eleven appealed.",
    ),
    (
        "en-hacked",
        "ngo",
        "/news/2020/our-site-was-hacked",
        "Our website was hacked: what happened",
        "On 2 May our website showed advertisements for online slots and a page in Indonesian that said 'situs judi terpercaya'. Someone had entered through an old plugin. We took the site down, restored it from a backup and wrote to the 214 people whose addresses were in the form. No notes of the helpline are kept on this server. The page is back, and we are sorry.",
    ),
    (
        "en-lorem-docs",
        "portal",
        "/data/documentation/error-codes",
        "Error codes of the open data interface",
        "404 Not Found: the series does not exist. 403 Forbidden: your key is not valid. 429 Too Many Requests: more than 100 calls in a minute. 503 Service Unavailable: try again later. 410 Gone: the dataset has been withdrawn by its owner. All answers are JSON with the members 'error' and 'message'.",
    ),
    (
        "en-license",
        "gov",
        "/licensing/suspended-agencies",
        "Suspended and revoked licences of adoption agencies",
        "The account of the following agencies has been suspended: Hope Bridge (suspended 3 May), Little Stars (revoked), Angel Wings (expired, not renewed). Families who have paid should contact the registrar. The list is updated each Monday.",
    ),
)


def cases() -> Iterator[Case]:
    for number, (slug, style, path, title, text) in enumerate(ROWS):
        long = (
            number % 3 == 0
            and style in ("gov", "journal", "ngo", "news")
            and slug not in BRIEF
            and P not in text
        )
        yield alive(slug, "en", style, path, title, f"{text}\n{P}" if long else text)
    yield Case(
        "living",
        "t20-en-pdf-cells",
        (LIVE,),
        {
            "/files/report-cells-2012.pdf": Reply(
                200,
                {"Content-Type": "application/pdf"},
                small_pdf(
                    "Children in police cells: thematic inspection report 2012, joint inspectorates"
                ),
            ),
            "*": lost("en", "gov"),
        },
        path="/files/report-cells-2012.pdf",
    )
    yield Case(
        "living",
        "t20-en-pdf-octet",
        (LIVE,),
        {
            "/docs/CRC-C-GC-13.pdf": Reply(
                200,
                {
                    "Content-Type": "application/octet-stream",
                    "Content-Disposition": "attachment; filename=CRC-C-GC-13.pdf",
                },
                small_pdf(
                    "General comment No. 13 (2011) The right of the child to freedom from all forms of violence"
                ),
            ),
            "*": lost("en", "old"),
        },
        path="/docs/CRC-C-GC-13.pdf",
    )
    csv = "district;year;boys;girls\nNorth;2012;212;14\nEast;2012;97;3\nIsland;2012;0;0\n" * 30
    yield Case(
        "living",
        "t20-en-csv",
        (LIVE,),
        {
            "/data/juveniles.csv": Reply(200, {"Content-Type": "text/csv"}, csv),
            "*": lost("en", "stats"),
        },
        path="/data/juveniles.csv",
    )
    txt = "BILL TEXT\n105TH CONGRESS, 1ST SESSION\nH. R. 4040\nTo amend the code to prevent the use of computers for the exploitation of minors.\n\nSECTION 1. SHORT TITLE.\nThis Act may be cited as the Child Online Protection Act.\n\nSECTION 2. FINDINGS.\nThe Congress finds that custody, care and nurture of the child resides first with the parent.\n"
    yield Case(
        "living",
        "t20-en-txt",
        (LIVE,),
        {
            "/bills/hr4040.txt": Reply(200, {"Content-Type": "text/plain"}, txt),
            "*": lost("en", "old"),
        },
        path="/bills/hr4040.txt",
    )
    xml = '<?xml version="1.0" encoding="UTF-8"?><akomaNtoso><act name="act"><body><section id="s1"><num>1</num><heading>Interpretation</heading><content><p>In this Act child means a person under the age of eighteen years, and guardian has the meaning given to it in the Guardianship of Minors Act. A reference to custody includes care.</p></content></section></body></act></akomaNtoso>'
    yield Case(
        "living",
        "t20-en-xml",
        (LIVE,),
        {
            "/akn/act/2001/8/eng": Reply(200, {"Content-Type": "application/xml"}, xml),
            "*": lost("en", "parl"),
        },
        path="/akn/act/2001/8/eng",
    )
    # a site whose other addresses are soft 404s, while the cited page stands
    soft = lost("en", "news", status=200)
    body = doc(
        "en",
        "news",
        "Orphanage tourism: who profits?",
        "Volunteers pay up to two thousand dollars for a fortnight with children who are not orphans. Eight in ten of those counted in the capital's homes have a living parent. The ministry has closed nine homes and licensed eleven new ones.\n"
        + P,
    )
    yield Case(
        "living",
        "t20-en-softhost",
        (LIVE,),
        {"/world/orphanage-tourism": sent(body), "*": soft},
        path="/world/orphanage-tourism",
    )
    front = sent(
        doc(
            "en",
            "gov",
            "",
            "Welcome to the Office. Latest reports, statistics and news on the rights of children. Read our annual report. Follow us.",
        )
    )
    body = doc(
        "en",
        "gov",
        "Circular 2008/4: searches of pupils",
        "Head teachers may not ask a pupil to undress beyond outer clothing. A search must be witnessed and written down. Where police attend, the duty of the school to inform the parent remains.",
    )
    yield Case(
        "living",
        "t20-en-fronthost",
        (LIVE,),
        {"/circulars/2008-4": sent(body), "*": front},
        path="/circulars/2008-4",
    )
    # bot script on an ordinary page
    head = '<script src="https://js.datadome.example/tags.js" async></script><script>window.ddjskey="x";</script><script src="/cdn-cgi/challenge-platform/scripts/jsd/main.js"></script>'
    yield alive(
        "en-vendor-script",
        "en",
        "news",
        "/uk/serious-case-review",
        "Serious case review: eleven chances missed",
        "The boy was seen by a nurse, two doctors, a teacher, a housing officer and a neighbour who rang the council. Each wrote down a part. The review sets the parts side by side on a single page and the reader sees in a minute what nobody saw in a year.\n"
        + P,
        head=head,
    )
    head = '<meta name="robots" content="noindex"><script src="https://www.google.com/recaptcha/api.js"></script>'
    form = "<form action='/send'><label>Your message</label><textarea></textarea><div class='g-recaptcha' data-sitekey='6Lc'></div><button>Send</button></form>"
    yield alive(
        "en-recaptcha-form",
        "en",
        "ngo",
        "/contact/report-a-concern",
        "Report a concern",
        "If a child is in danger now, call the police. If you are worried about something that you saw, write to us. A member of the team reads every message within one working day. You need not give your name.\n"
        + form,
        head=head,
    )
    login = "<form action='/login' id='block-user-login'><label>User name</label><input name='u'><label>Password</label><input type='password'><a>Forgotten password?</a><button>Sign in</button></form>"
    yield alive(
        "en-login-widget",
        "en",
        "portal",
        "/resources/toolkit-interviewing",
        "Toolkit for interviewing children",
        login
        + "\nThe toolkit consists of nine cards. Card one: the room. A child who can see the door speaks more. Card two: the first sentence. Say who you are and how long it takes. Card three: no why. Card four: silence. Count to ten.",
    )
    noscript = "<noscript><div class='warn'>Please enable JavaScript to view this site properly. Some features are not available without it.</div></noscript>"
    yield alive(
        "en-noscript",
        "en",
        "stats",
        "/indicators/under-five",
        "Under-five mortality",
        noscript
        + "\nThe rate fell from 93 deaths per 1,000 live births in 1990 to 41 in 2016. Two regions carry four fifths of the deaths. Neonatal deaths fall more slowly than those of older children. Definition: probability of dying between birth and exactly five years of age.",
    )
    yield alive(
        "en-geo-note",
        "en",
        "news",
        "/news/world-41000771",
        "Backpage chief admits conspiracy",
        "<div class='player'>This video is not available in your country. Sorry, the media cannot be played.</div>\nThe chief executive of the classified site pleaded guilty to money laundering and agreed to shut it down throughout the world. He will testify against his two partners. Families of girls who were advertised there sat in the second row.",
    )
    yield alive(
        "en-expired-embed",
        "en",
        "ngo",
        "/stories/night-bus",
        "On the night bus",
        "<blockquote>This post is unavailable. This account doesn't exist.</blockquote>\nThe bus leaves the square at eleven with tea, blankets and a nurse. In six years it has met 1,900 girls under eighteen. Some ask for a sandwich, some for a seat, and a few for the number of a lawyer. The driver knows all of them by the names they give.",
    )
    yield alive(
        "en-empty-title",
        "en",
        "old",
        "/~wlrp/report3.html",
        "",
        "<h2>Report 3. Children of imprisoned mothers</h2>\nOf 214 mothers 131 had last seen their child on the day of arrest. The prison is 190 km from the capital; the bus costs a week's wage. Visits last twenty minutes, through glass.",
        whole="Untitled Document",
    )
    yield alive(
        "en-wrong-title",
        "en",
        "portal",
        "/content/guidelines-children",
        "Guidelines on child-friendly justice",
        "Adopted by the Committee of Ministers on 17 November 2010 at the 1098th meeting. A child should be heard in all matters that affect it. Judgments should be explained in language that it understands. Deprivation of liberty is a last resort and for the shortest time.",
        whole="Error - title missing",
    )
    yield alive(
        "en-home-title",
        "en",
        "portal",
        "/info/fgm-act",
        "Female Genital Mutilation Act: a guide for schools",
        "A person is guilty of an offence if she or he excises, infibulates or otherwise mutilates the whole or any part of a girl's labia. Teachers have a duty to report to the police. The guide explains the signs, the words to use, and what happens afterwards.",
        whole="Home",
    )
    yield alive(
        "en-meta-refresh-ad",
        "en",
        "news",
        "/a/2288",
        "Ninety minutes in the dock",
        "The trial of the two boys lasted ninety minutes a day, so that they would not tire. The dock had been raised so that they could see over the bar. The court in Strasbourg held later that they had not been able to take part.",
        head='<meta http-equiv="refresh" content="600">',
    )
    yield Case(
        "living",
        "t20-en-slash",
        (LIVE,),
        {
            "/reports/annual-2010": Reply(301, {"Location": "/reports/annual-2010/"}, ""),
            "/reports/annual-2010/": sent(
                doc(
                    "en",
                    "ngo",
                    "Annual report 2010",
                    "In our tenth year we answered 41,200 calls, trained 260 volunteers and opened a second room. The report lists income and spending, and names the people who left us and those who came.",
                )
            ),
            "*": lost("en", "ngo"),
        },
        path="/reports/annual-2010",
    )
    yield Case(
        "living",
        "t20-en-langredir",
        (LIVE,),
        {
            "/node/8812": Reply(302, {"Location": "/en/node/8812"}, ""),
            "/en/node/8812": sent(
                doc(
                    "en",
                    "gov",
                    "Opinion 4/2015 on the return directive",
                    "The Agency considers that the detention of unaccompanied children for the purpose of removal can hardly ever be justified. Where it occurs, it must be reviewed every week by a judge.",
                )
            ),
            "*": lost("en", "gov"),
        },
        path="/node/8812",
    )
    # a very large page
    yield alive(
        "en-long-report",
        "en",
        "gov",
        "/inquiry/report/volume-2/part-3",
        "Volume 2, part 3: what institutions knew",
        "\n".join([P] * 6),
    )
    yield alive(
        "en-quote-closed",
        "en",
        "news",
        "/2009/feb/14/home-shut",
        "Home shut after inspectors' visit",
        "Inspectors who came without notice found no record of any kind for nineteen of the children. 'It was as if they did not exist,' the lead inspector said. The home was shut the same evening.",
        quote="It was as if they did not exist",
    )
    # undecidable
    yield Case(
        "living",
        "t20-en-frameset",
        (LIVE, UNKNOWN),
        {
            "/legis/index.htm": sent(
                "<html><head><title>Laws of the Republic - Children's Protection Act</title></head><frameset cols='200,*'><frame src='menu.htm'><frame src='text.htm'><noframes>Laws of the Republic. Children's Protection Act, Cap. 41. Your browser does not support frames. Go to the text of the Act or to the table of contents.</noframes></frameset></html>"
            ),
            "*": lost("en", "old"),
        },
        path="/legis/index.htm",
    )
