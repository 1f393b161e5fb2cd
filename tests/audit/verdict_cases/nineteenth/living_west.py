"""Living pages in English, German, French and Dutch that look difficult."""

from __future__ import annotations

from collections.abc import Iterator

from citekeeper.demo.exchange import Reply

from ..case import Case, sent, to
from .frames import LIVE, MOVED, frame, front, living, lost, paras, pdf_reply

ENGLISH: tuple[tuple[str, str, str, str, str, str, dict[str, object]], ...] = (
    (
        "en-project-closed",
        "drupal",
        "/projects/safetots/results",
        "SafeTots",
        "Project results",
        """SafeTots ended on 30 June 2012. This website is no longer updated and is kept as an archive of the project's results; the contact form has been switched off.

The consortium of nine partners interviewed 412 parents and 96 child-minders in five countries. The final report recommends a common minimum of background checks, and a register that a parent can consult without giving a reason.

<ul><li>Deliverable 3.1: Interview guide</li><li>Deliverable 4.2: Country sheets</li><li>Deliverable 6.1: Final report (PDF, 2.1 MB)</li></ul>

Funded by the Daphne III programme of the European Union. The content is the sole responsibility of the authors.""",
        {"old": "tables"},
    ),
    (
        "en-hotline-farewell",
        "wordpress",
        "/2013/11/29/goodbye/",
        "Listening Line",
        "Goodbye, and thank you",
        """After twenty-two years the Listening Line closes its telephones tonight at midnight. The number will not be answered from tomorrow; callers will hear a message with the numbers of the national services.

We began in a kitchen with one telephone and a notebook. Since then 190 volunteers have taken about 61,000 calls. Our records will be destroyed as we promised every caller they would be.

The trustees have given what money was left to the county's refuge. Nothing on this blog will be deleted.""",
        {},
    ),
    (
        "en-about-404",
        "news",
        "/technology/2011/why-ministries-lose-pages",
        "The Weekly Clerk",
        "Page not found: why ministries lose a third of their documents",
        """"Sorry, the page you requested could not be found." Anyone who reads the footnotes of an old committee report knows the sentence. A librarian in Leeds counted 1,840 links in reports of the last parliament; 611 ended in an error page, and another 205 in the front page of something else.

She blames relaunches. "Each new minister buys a new website, and the old addresses are thrown out with the colours," she says. The department answered that documents were still available on request.

The archive has copies of about half of them. The rest exist, if at all, on paper.""",
        {"quote": "the old addresses are thrown out with the colours"},
    ),
    (
        "en-domain-sale-policy",
        "news",
        "/2014/law/charity-domain-sold",
        "Third Sector Notes",
        "This domain is for sale: how a helpline lost its name",
        """When the helpline's only technician left in 2012, the reminder to renew went to his old mailbox. Three weeks later the address showed a page offering the domain for sale at 2,400 dollars; by Easter it carried advertisements for an online casino.

The trustees took the matter to arbitration and lost, since the name was two dictionary words. They now answer at a longer address and pay ten years ahead.

The regulator advises charities to keep a list of their domains with their other assets.""",
        {"old": "wordpress"},
    ),
    (
        "en-statute-repealed",
        "tables",
        "/acts/1989/c-14/s-12",
        "Statutes Online",
        "Section 12: Repealed",
        """12. [Repealed by the Children and Young Persons (Amendment) Act 2009, s. 4, Sch. 2.]

Annotations: this section came into force on 1 September 1990 and ceased to have effect on 6 April 2010. Earlier versions can be seen in the timeline of changes.""",
        {},
    ),
    (
        "en-statute-current",
        "react",
        "/ukpga/1997/40/section/2",
        "Law of the Land",
        "Duty to report concerns",
        """2. (1) A person to whom this section applies who has reasonable cause to believe that a child has been harmed shall inform the appropriate authority without delay. (2) A person who fails to comply with subsection (1) commits an offence. (3) In this section "child" means a person under the age of eighteen.

Changes to legislation: there are no outstanding effects for this section. Revised legislation carried on this site may not be fully up to date.""",
        {"quote": "shall inform the appropriate authority without delay"},
    ),
    (
        "en-press-2006",
        "sharepoint",
        "/Pages/PR-2006-114.aspx",
        "Office of the Children's Advocate",
        "Press release 114/2006",
        """FOR IMMEDIATE RELEASE. 9 October 2006. The Children's Advocate today laid before parliament her third report on young people held in adult cells. In the year to June, 318 persons under seventeen spent at least one night in a police station.

"Not one of them should have been there," the Advocate said. Notes to editors follow. Contact: press desk, telephone during office hours. ENDS.""",
        {"old": "tables"},
    ),
    (
        "en-short-notice",
        "plone",
        "/notices/2009/office-closed",
        "Registry of Births",
        "Notice",
        "The registry will be closed on 14 and 15 May 2009 for the removal to Mill Street.",
        {},
    ),
    (
        "en-withdrawn-guidance",
        "drupal",
        "/guidance/working-with-families-2007",
        "Department for Schools and Families",
        "Working with families (2007 edition)",
        """This guidance was withdrawn on 1 March 2015. It has been replaced by the 2015 edition. The text below is kept for reference and does not represent current policy.

Chapter 1. A child's welfare is the business of every professional who meets the child. Chapter 2. Where a professional is unsure, the named person in the agency should be asked on the same day. Chapter 3. Written records should separate what was seen from what was told.""",
        {},
    ),
    (
        "en-obituary",
        "news",
        "/obituaries/2010/marion-ash",
        "Northern Herald",
        "Marion Ash, who found the lost children of the canal boats",
        """Marion Ash, who has died aged 91, spent forty years finding children that the registers had lost. She was a school attendance officer in a district with two hundred narrow boats and not one fixed address.

"They were recorded as not found, and then as no longer existing," she told this newspaper in 1988. "They existed. I had made them cocoa." She is survived by a sister.""",
        {},
    ),
    (
        "en-faq-captcha",
        "drupal",
        "/help/why-am-i-asked",
        "Digital Library of the Coast",
        "Why am I asked to prove I am human?",
        """Since March we show a captcha to readers who open more than sixty pages in a minute. Robots that copy the whole collection had slowed the catalogue for everyone. If you see the words "Checking your browser", wait five seconds.

Teachers who need many pages for a class may write to us for an exemption. We keep no record of the answers.""",
        {},
    ),
    (
        "en-casino-study",
        "plone",
        "/research/reports/2012/gambling-near-schools",
        "Institute for Youth Studies",
        "Casinos, slot machines and betting shops within walking distance of schools",
        """This study mapped 1,204 licensed premises in three cities. Poker rooms and casinos were found mainly in the centre, betting shops in poorer quarters; 38 per cent of secondary schools had slot machines within 400 metres.

Pupils knew the odds of roulette better than the age limit. We recommend a distance rule and a duty to ask for identification. Online casino bonuses were not part of the study.""",
        {"old": "tables"},
    ),
    (
        "en-pharmacy-warning",
        "wordpress",
        "/alerts/fake-viagra-2011/",
        "Medicines Watch",
        "Alert: fake Viagra and Cialis sold by online pharmacies",
        """Samples bought without prescription from fourteen online pharmacies contained chalk, blue ink and in two cases warfarin. Cheap Viagra was the most common counterfeit, followed by Cialis and Xanax.

Consumers should return such tablets to any dispensary. The sellers' sites were reported to the registrars; nine are no longer reachable.""",
        {},
    ),
    (
        "en-conference-2008",
        "tables",
        "/2008/programme.html",
        "ICPR 2008",
        "Programme",
        """<table><tr><td>Mon 9:00</td><td>Registration</td></tr><tr><td>Mon 10:00</td><td>Keynote: What the registers forget</td></tr><tr><td>Mon 14:00</td><td>Session A: Fostering</td></tr><tr><td>Tue 9:00</td><td>Session B: Cross-border placements</td></tr><tr><td>Tue 17:00</td><td>Closing</td></tr></table>

Registration is closed. The conference is over; thanks to all who came. Proceedings can be ordered from the secretariat.""",
        {},
    ),
    (
        "en-cfp-expired",
        "wordpress",
        "/call-for-papers-2011/",
        "Childhoods Network",
        "Call for papers (closed)",
        """The deadline has passed and submissions are no longer accepted.

We invited papers on the history of children's institutions in the twentieth century, in particular on inspection, complaint and silence. Abstracts of 300 words were to reach the committee by 15 January 2011.""",
        {},
    ),
    (
        "en-job-in-archive",
        "typo3",
        "/archive/vacancies/2013-07-researcher",
        "Children's Rights Observatory",
        "Vacancy 2013/07: Researcher (position filled)",
        """This position has been filled. The text remains for documentation. The Observatory sought a researcher to compare complaint procedures in residential care in eight countries, with fluency in two languages, for twenty-four months from October 2013.""",
        {},
    ),
    (
        "en-wiki-stub",
        "plone",
        "/wiki/Fosdyke_Inquiry",
        "Reform Wiki",
        "Fosdyke Inquiry",
        """The Fosdyke Inquiry was a public inquiry into the children's homes of the county of Fosdyke, which reported in 1994. This article is a stub. You can help by expanding it.""",
        {
            "extra": '<p>There is currently no talk page for this article. <a href="/wiki/Special:UserLogin">Log in</a> to create it.</p>'
        },
    ),
    (
        "en-tombstone-listing",
        "tables",
        "/list/missing-links.html",
        "Jane's link collection",
        "Links that died",
        """<ul><li>Youth Policy Review - 404 Not Found since 2009</li><li>Orphan Trains Archive - domain expired</li><li>Fostering FAQ - page removed by author</li><li>Parents' Forum - account suspended</li><li>Ministry circulars - redirects to the home page</li></ul>

I keep this list so that nobody writes to me about them. Last changed 3 May 2011.""",
        {},
    ),
    (
        "en-comments-404",
        "wordpress",
        "/2012/02/register/",
        "Desk 14",
        "Who may read the register?",
        """The register of guardians is public, said the clerk, and then would not show it to me. It took four letters and a solicitor until I sat before the two grey volumes.

<h3>3 comments</h3><p>Tom: the link to the form gives 404 page not found!</p><p>Anna: for me too, "this page no longer exists".</p><p>Author: they have moved it again, I will ask.</p>""",
        {},
    ),
    (
        "en-index-yearly",
        "sharepoint",
        "/press/Pages/2007.aspx",
        "Council of Provinces",
        "Press releases 2007",
        """<ul><li>12 Jan: Plenary on family policy</li><li>3 Feb: Visit of the ombudsman</li><li>19 Mar: Youth card extended</li><li>2 May: Statement on school meals</li><li>8 Sep: Committee elects chair</li><li>20 Nov: Children's Day</li></ul>""",
        {},
    ),
    (
        "en-pdf-landing",
        "drupal",
        "/node/3187",
        "Safe Childhood Alliance",
        "Counting what counts: indicators for child protection (2010)",
        """Download: counting-what-counts.pdf (3.4 MB). Annex tables are no longer available for download; please contact the secretariat.

This paper proposes fourteen indicators that a municipality can collect without new staff, tests them in six towns, and discards five that measured paper and not children.""",
        {"old": "wordpress"},
    ),
    (
        "en-ojs-abstract",
        "plone",
        "/index.php/jcw/article/view/211",
        "Journal of Child Welfare",
        "Kinship care in island communities",
        """Vol 8 No 2 (2009). Abstract: Kinship care is the rule and not the exception on the four islands studied. The authors followed 41 placements for two years and found that formal supervision began in nine of them. Full text: PDF (subscribers only). How to cite. Keywords: kinship, fostering, islands.""",
        {
            "extra": '<form action="/login"><input name="username"><input type="password" name="password"><button>Login</button></form>'
        },
    ),
    (
        "en-dspace-item",
        "react",
        "/handle/2097/1344",
        "Open Repository of the Two Rivers University",
        "The reporting gap: teachers and suspected neglect",
        """Author: Okafor, L. Date: 2011-05. Publisher: Two Rivers University. Abstract: Teachers in thirty schools were asked when they would report neglect; the answers and the files differ. Files in this item: Okafor_2011.pdf (1.2 MB). This item appears in the following collections: Theses, Social Work. Show full item record.""",
        {},
    ),
    (
        "en-embargo",
        "plone",
        "/id/eprint/5120",
        "University of Saltmarsh ePrints",
        "Complaints unheard",
        """Harrow, P. (2013) Complaints unheard. PhD thesis. Full text not available from this repository. Abstract: The thesis examines 260 complaints made by residents of approved schools between 1948 and 1969, of which eleven were upheld. Actions (login required). View item.""",
        {},
    ),
    (
        "en-testimony-tree",
        "tables",
        "/hansard/2005/jul/12/column-44",
        "Parliamentary Record",
        "Orders of the day: Column 44",
        """Mr Lowe: Is the Minister aware that the page of her department's website which sets out the complaint procedure has been removed? The Minister: The page has been moved and not removed. Hon. Members: Where? The Minister: I shall write to the hon. Gentleman.""",
        {"quote": "The page has been moved and not removed."},
    ),
    (
        "en-outage-history",
        "news",
        "/2009/03/state-portal-down",
        "Capital Journal",
        "State portal unavailable for eleven days: what went wrong",
        """The service is temporarily unavailable, the portal told 2.3 million citizens between 3 and 14 March. An auditors' report published yesterday blames a single disk controller and a contract that nobody had read.

Maintenance had been postponed four times. The families ministry lost 1,900 applications for child benefit, most of which have been entered again by hand.""",
        {},
    ),
    (
        "en-removed-by-author",
        "wordpress",
        "/2010/08/retracted-claims/",
        "Plain Evidence",
        "Article removed, lesson kept",
        """Last week I removed an article about a residential school because one of its figures was wrong. Several readers asked what it had said. It said that 61 of 90 children had been moved without notice; the correct figure is 16 of 90, as the inspectorate's report shows on page 12.

I misread a photocopy. The corrected article is printed below in full. The school had, in fact, answered every letter of its inspectors.""",
        {},
    ),
    (
        "en-login-header",
        "liferay",
        "/web/guest/strategy-2020",
        "European Families Platform",
        "Strategy 2011-2020",
        """You are not logged in. Members can sign in above to see working documents.

The Platform's strategy rests on four aims: that no family should be too poor to stay together; that leaving care should not mean leaving help; that data should follow the question and not the budget; that children should be asked.""",
        {},
    ),
    (
        "en-uni-page",
        "typo3",
        "/~hbrandt/childhood/sources.html",
        "Department of History",
        "Sources for the history of boarding-out",
        """A private page of H. Brandt, retired 2014. This page is not maintained by the university. Poor Law Union minutes; Local Government Board circulars; the reports of Miss Mason, 1885-1910; newspapers. Many of the links below are broken and will stay so.""",
        {},
    ),
    (
        "en-consultation-closed",
        "drupal",
        "/consultations/guardianship-2014",
        "Scottish Islands Government",
        "Guardianship of unaccompanied children: consultation",
        """This consultation closed on 12 September 2014. You can no longer respond. We asked whether every unaccompanied child should have a guardian within five days. We received 143 responses; an analysis has been published.""",
        {},
    ),
    (
        "en-evaluation-pdf-text",
        "tables",
        "/docs/eval09.htm",
        "Evaluation Unit",
        "Mid-term evaluation 2009 (text version)",
        """1. Introduction. The programme started late in three of seven provinces. 2. Findings. Social workers were appointed but not paid. Case files exist for 840 of 1,310 children. 3. Recommendations. Pay the social workers. Count the children once. Close the two homes without water.""",
        {"old": "plone"},
    ),
    (
        "en-news-amended",
        "news",
        "/uk/2008/jun/11/foster-figures",
        "The Evening Mail",
        "Foster care: one in five moved three times in a year",
        """One in five children in foster care moved at least three times last year, according to figures released today. This article was amended on 14 June 2008 to correct the number of councils that replied.

Councils blamed a shortage of carers. The charity that collected the figures said 112 councils had answered, and eleven had refused. A spokesman said the requests "cannot be found" in three.""",
        {"old": "tables"},
    ),
    (
        "en-cookie-over-text",
        "news",
        "/features/2014/the-last-orphanage",
        "Continental Review",
        "The last orphanage",
        """<div class="overlay">We and our 812 partners store and access information on a device. You can accept or refuse. Purposes: measurement, advertising, development. To continue reading you must choose.</div>

The last orphanage of the district has eleven children and thirty-four staff. The director shows the dormitory with its sixty beds, all of them made. "The inspectors count beds," she says. "So there are beds." The youngest child is four and calls the cook mother.

Closing it has been decided three times. Each time the village wrote to the capital, because there is no other work.""",
        {},
    ),
    (
        "en-tiny-decision",
        "tables",
        "/decisions/2006/112",
        "Press Council",
        "Decision 112/2006",
        "Complaint not upheld. The photograph did not identify the child.",
        {},
    ),
    (
        "en-archived-blog",
        "wordpress",
        "/archives/441",
        "Case Notes (archived)",
        "On closing a file",
        """This blog is archived. Comments are disabled. Nothing new will be posted here.

To close a file is the only ceremony of our trade. You write the date, you tie the tape, you send it down. Nobody tells the child that the file is closed.""",
        {},
    ),
    (
        "en-gone-children",
        "plone",
        "/reports/2010/gone",
        "Missing Children Europe Archive",
        "Gone: children who disappear from reception centres",
        """Between 2005 and 2009 at least 4,800 children disappeared from reception centres in six countries. In most files the last entry reads "gone" or "no longer here". Police were told in a third of cases.

The report asks for one thing: that a missing child be treated as a missing child.""",
        {},
    ),
    (
        "en-parking-policy",
        "drupal",
        "/council/parking-permits-2013",
        "Borough of Eastwell",
        "Parking permits for foster carers",
        """Foster carers may park free of charge in residents' zones. Buy this permit at the counter or online. Permits that have expired must be returned. The offer is limited to two cars a household.""",
        {},
    ),
    (
        "en-under-construction",
        "tables",
        "/history/chapter3.html",
        "St Brigid's Industrial School: a history",
        "Chapter 3 (under construction)",
        """I am still writing this chapter. What is certain: the laundry opened in 1871, the fire was in 1889, and eight girls are named on the stone. The coroner's papers have not been found. Please come back later, or write if your grandmother was there.""",
        {},
    ),
    (
        "en-error-codes-doc",
        "react",
        "/docs/api/errors",
        "Case Register Developer Portal",
        "Error responses",
        """404 Not Found: the record does not exist. 410 Gone: the record was deleted after the retention period. 403 Forbidden: your certificate lacks the scope. 503 Service Unavailable: retry after the time given. 429 Too Many Requests: slow down. Error bodies follow the format below.""",
        {},
    ),
    (
        "en-treaty-table",
        "sharepoint",
        "/treaties/Pages/status-201.aspx",
        "Treaty Office",
        "Chart of signatures and ratifications of Treaty 201",
        """<table><tr><th>State</th><th>Signature</th><th>Ratification</th><th>Entry into force</th></tr><tr><td>Albania</td><td>17/12/2008</td><td>14/04/2009</td><td>01/07/2010</td></tr><tr><td>Greece</td><td>25/10/2007</td><td>10/03/2009</td><td>01/07/2010</td></tr><tr><td>Ireland</td><td>25/10/2007</td><td></td><td></td></tr></table>""",
        {},
    ),
)

GERMAN: tuple[tuple[str, str, str, str, str, str, dict[str, object]], ...] = (
    (
        "de-pm-2009",
        "typo3",
        "/presse/pm-2009-087.html",
        "Ministerium für Familie und Jugend",
        "Pressemitteilung 87/2009",
        """Kabinett beschließt Frühe Hilfen. Die Ministerin hat heute den Bericht über die Modellprojekte vorgestellt. In 25 Kommunen wurden 1.600 Familien begleitet, in denen ein Kind unter drei Jahren lebt.

„Hilfe muss kommen, bevor jemand nach ihr rufen muss“, sagte die Ministerin. Der Bericht kann bei der Broschürenstelle bestellt werden; er ist dort inzwischen vergriffen.""",
        {"old": "tables"},
    ),
    (
        "de-gesetz-weggefallen",
        "tables",
        "/sgb_8/__37.html",
        "Gesetze im Netz",
        "§ 37 (weggefallen)",
        "-",
        {
            "truth": (LIVE,),
            "extra": "<p>Nichtamtliches Inhaltsverzeichnis. Fundstelle: aufgehoben durch Artikel 1 des Gesetzes vom 3. Juni 2021.</p>",
        },
    ),
    (
        "de-projekt-beendet",
        "wordpress",
        "/abschluss/",
        "KiSchu-Netz",
        "Projekt beendet",
        """Das Projekt KiSchu-Netz endete am 31. Dezember 2011. Diese Seiten werden nicht mehr gepflegt, bleiben aber als Archiv bestehen.

In drei Jahren haben wir 48 Fortbildungen für Erzieherinnen und Lehrer gegeben. Der Abschlussbericht zeigt, dass Meldungen vor allem dort zunahmen, wo das Jugendamt einen festen Ansprechpartner nannte.""",
        {},
    ),
    (
        "de-seite-nicht-gefunden-artikel",
        "news",
        "/netz/2012/seite-nicht-gefunden",
        "Rheinische Rundschau",
        "„Seite nicht gefunden“: Das Amt und seine verlorenen Akten",
        """Wer auf der Seite des Landesjugendamts nach den Heimrichtlinien von 1998 sucht, liest „Fehler 404“. Das Dokument sei beim Umzug auf das neue System verloren gegangen, sagt ein Sprecher. Eine Kopie fand sich schließlich im Keller, in einem Ordner mit der Aufschrift „Kantine“.""",
        {},
    ),
    (
        "de-vereinsaufloesung",
        "wordpress",
        "/2014/03/verein-aufgeloest/",
        "Elterninitiative Lichtblick",
        "Wir haben den Verein aufgelöst",
        """Die Mitgliederversammlung hat am 1. März mit 31 zu 2 Stimmen die Auflösung beschlossen. Die Beratungsstelle ist geschlossen, das Telefon abgemeldet. Das Restvermögen geht an das Frauenhaus.

Die Texte auf dieser Seite lassen wir stehen, solange jemand die Rechnung bezahlt.""",
        {},
    ),
    (
        "de-drucksache",
        "liferay",
        "/drucksachen/17/3412",
        "Landtag",
        "Drucksache 17/3412: Kleine Anfrage",
        """Frage 1: Wie viele Inobhutnahmen gab es 2008? Antwort: 2.114. Frage 2: In wie vielen Fällen lag eine Meldung der Schule vor? Antwort: Dazu liegen der Landesregierung keine Erkenntnisse vor. Frage 3: Warum nicht? Antwort: Siehe Antwort zu Frage 2.""",
        {"quote": "Dazu liegen der Landesregierung keine Erkenntnisse vor."},
    ),
    (
        "de-tagung",
        "plone",
        "/tagungen/2007/heimerziehung",
        "Evangelische Akademie am See",
        "Tagung: Heimerziehung der fünfziger Jahre (ausgebucht)",
        """Diese Veranstaltung liegt in der Vergangenheit. Anmeldung nicht mehr möglich. 12. bis 14. Oktober 2007. Zeitzeugen, Träger und Historiker sprechen zum ersten Mal an einem Tisch. Programm: Freitag Anreise, Samstag Vorträge, Sonntag Podium.""",
        {},
    ),
    (
        "de-kurz-bekanntmachung",
        "tables",
        "/amtsblatt/2010/21/3.html",
        "Amtsblatt der Stadt Wernau",
        "Bekanntmachung",
        "Der Kindergarten Lindenweg bleibt vom 2. bis 6. August 2010 geschlossen.",
        {},
    ),
    (
        "de-uni-lehrstuhl",
        "typo3",
        "/lehrstuhl/projekte/vormundschaft",
        "Universität Auental",
        "Vormundschaft im 19. Jahrhundert (abgeschlossen)",
        """Laufzeit 2006 bis 2010. Leitung: Prof. Dr. em. Ruth Sander. Das Vorhaben wertete 900 Vormundschaftsakten aus vier Amtsgerichten aus. Die Projektdatenbank ist aus technischen Gründen abgeschaltet worden; eine Kopie der Daten liegt im Universitätsarchiv.""",
        {},
    ),
    (
        "de-glueckspiel-studie",
        "drupal",
        "/studien/gluecksspiel-jugend-2013",
        "Landesstelle Suchtfragen",
        "Casino, Poker, Sportwetten: Glücksspiel im Jugendalter",
        """Jeder vierte befragte Schüler hat schon einmal um Geld gespielt. Am häufigsten waren Rubbellose und Sportwetten, gefolgt von Spielautomaten und Poker. Online-Casinos nannten acht Prozent. Die Studie befragte 5.100 Schülerinnen und Schüler.""",
        {"old": "wordpress"},
    ),
    (
        "de-at-ris",
        "tables",
        "/Dokument.wxe?Abfrage=LrK&Dokumentnummer=LRKT_40001",
        "Rechtsinformation",
        "Landesrecht konsolidiert: § 9 Jugendwohlfahrt",
        """Text: (1) Der Jugendwohlfahrtsträger hat Meldungen über den Verdacht der Vernachlässigung unverzüglich personenbezogen zu erfassen. Beachte: außer Kraft getreten am 31.12.2013. Zuletzt aktualisiert am 4.2.2014.""",
        {"next_door": None},
    ),
    (
        "de-ch-medien",
        "sharepoint",
        "/aktuell/medien/2011/Seiten/mm-verdingkinder.aspx",
        "Kanton Oberau",
        "Medienmitteilung: Gedenkanlass für Verdingkinder",
        """Der Regierungsrat hat am 11. Mai ehemalige Verdingkinder empfangen. Der Regierungspräsident bat im Namen des Kantons um Entschuldigung. Rund achtzig Personen nahmen teil; einige sagten ab, weil sie dem Kanton nicht mehr begegnen wollten.""",
        {},
    ),
    (
        "de-archivhinweis",
        "typo3",
        "/archiv/2005/bericht-hilfen",
        "Bundesarchiv Web",
        "Archivierte Fassung: Bericht Hilfen zur Erziehung",
        """Sie sehen eine archivierte Seite. Die Inhalte sind nicht mehr aktuell, Formulare und Suche funktionieren nicht. Bericht vom 4. April 2005: Die Ausgaben stiegen um sieben Prozent, die Zahl der Pflegefamilien sank.""",
        {},
    ),
)

FRENCH: tuple[tuple[str, str, str, str, str, str, dict[str, object]], ...] = (
    (
        "fr-communique",
        "drupal",
        "/presse/communique-2008-45",
        "Défense des enfants",
        "Communiqué du 20 novembre 2008",
        """La Défenseure a remis ce matin son rapport annuel au Président. Sur 1 730 réclamations reçues, une sur six concerne le placement d'un enfant loin de ses frères et sœurs.

« On ne sépare pas des valises », a-t-elle déclaré. Contact presse : ce numéro n'est plus attribué.""",
        {"old": "tables", "quote": "On ne sépare pas des valises"},
    ),
    (
        "fr-article-abroge",
        "react",
        "/codes/article_lc/LEGIARTI000006796",
        "Droit public en ligne",
        "Article L. 223-7 (abrogé)",
        """Abrogé par la loi n° 2007-293 du 5 mars 2007. Version en vigueur du 23 décembre 2000 au 6 mars 2007. Le service informe les parents du lieu de placement, sauf décision contraire du juge. Liens relatifs.""",
        {},
    ),
    (
        "fr-asso-dissoute",
        "wordpress",
        "/2012/06/dissolution/",
        "Enfance et Territoires",
        "L'association est dissoute",
        """Réunie le 9 juin, l'assemblée générale a voté la dissolution. Le site restera en ligne sans mise à jour. Les archives papier sont déposées aux archives départementales, cote 214 J.

Merci aux familles qui nous ont ouvert leur porte.""",
        {},
    ),
    (
        "fr-erreur-404-chronique",
        "news",
        "/idees/2013/chronique-erreur-404",
        "Le Matin des Communes",
        "Chronique : Erreur 404, ou l'administration sans mémoire",
        """« La page que vous demandez n'existe pas ou n'existe plus. » C'est ainsi que le ministère répond à qui cherche sa propre circulaire de 2006. Le texte est pourtant toujours en vigueur, et l'on continue de sanctionner ceux qui l'ignorent.""",
        {},
    ),
    (
        "fr-rapport-senat",
        "tables",
        "/rap/r05-392/r05-3921.html",
        "Assemblée haute",
        "Rapport d'information n° 392",
        """I. Le constat. Les départements n'ont pas tous désigné de référent. II. Les propositions. Première proposition : créer une cellule unique de recueil. Deuxième proposition : entendre l'enfant. Annexe : liste des personnes auditionnées.""",
        {"old": "plone"},
    ),
    (
        "fr-be-avis",
        "plone",
        "/avis/2010/avis-112",
        "Délégué aux droits de l'enfant (Belgique)",
        "Avis 112",
        """Avis remis d'initiative le 3 mai 2010 sur l'accueil des mineurs non accompagnés à l'hôtel. Le Délégué constate que des enfants de douze ans vivent à quatre par chambre, sans éducateur. Il recommande une solution avant l'été.""",
        {},
    ),
    (
        "fr-ca-ministere",
        "sharepoint",
        "/publications/Pages/bilan-2011.aspx",
        "Ministère de la Famille (Québec)",
        "Bilan des directeurs de la protection de la jeunesse 2011",
        """Signalements traités : 77 244. Signalements retenus : 34 140. Ce document n'est plus imprimé. La version PDF n'est plus offerte ; la version web ci-dessous fait foi.""",
        {},
    ),
    (
        "fr-colloque",
        "wordpress",
        "/colloque-2009/",
        "Laboratoire Enfances",
        "Colloque 2009 : inscriptions closes",
        """Les inscriptions sont closes. Le colloque s'est tenu les 4 et 5 juin 2009 à Lille. On trouvera ici les résumés des dix-huit communications ; l'enregistrement sonore n'est plus disponible.""",
        {},
    ),
    (
        "fr-jeux-enquete",
        "news",
        "/societe/2014/casinos-mineurs",
        "Gazette de la Côte",
        "Casinos, machines à sous, paris en ligne : les mineurs jouent aussi",
        """Dans trois casinos sur cinq, notre testeur de seize ans a pu s'asseoir devant une machine à sous. Au poker en ligne, une photographie de la carte de sa mère a suffi. Le préfet promet des contrôles.""",
        {},
    ),
    (
        "fr-une-phrase",
        "tables",
        "/jo/2007/avis-17.html",
        "Journal des communes",
        "Avis",
        "La crèche de la rue Haute est fermée du 6 au 24 août 2007.",
        {},
    ),
    (
        "fr-hal-notice",
        "react",
        "/hal-00412233",
        "Archive ouverte des sciences sociales",
        "Les enfants du dépôt",
        """Jeanne Morel. Les enfants du dépôt. Annales, 2009, 64 (3), pp. 611-640. Fichier : texte intégral indisponible, demander une copie à l'auteur. Résumé : l'article suit soixante enfants de l'entrée au dépôt jusqu'à leur placement à la campagne.""",
        {},
    ),
)

DUTCH: tuple[tuple[str, str, str, str, str, str, dict[str, object]], ...] = (
    (
        "nl-kamerstuk",
        "react",
        "/kst-31839-4.html",
        "Officiële bekendmakingen",
        "Kamerstuk 31839, nr. 4: Jeugdzorg",
        """Brief van de minister aan de voorzitter. Den Haag, 14 april 2009. Hierbij zend ik u het rapport over wachtlijsten in de jeugdzorg. Op 1 januari wachtten 3.100 kinderen langer dan negen weken.""",
        {"quote": "wachtten 3.100 kinderen langer dan negen weken"},
    ),
    (
        "nl-vervallen-artikel",
        "tables",
        "/BWBR0016637/artikel29",
        "Wetten",
        "Artikel 29 [Vervallen per 01-01-2015]",
        "Geen tekst. Vervallen. Toon relaties in wet- en regelgeving.",
        {},
    ),
    (
        "nl-stichting-stopt",
        "wordpress",
        "/2013/12/wij-stoppen/",
        "Stichting De Kindertelefoon Noord",
        "Wij stoppen",
        """Na veertig jaar stoppen wij. Het kantoor is gesloten en de mailbox wordt niet meer gelezen. De verhalen op deze site blijven bewaard, met toestemming van wie ze vertelden.""",
        {},
    ),
    (
        "nl-persbericht",
        "drupal",
        "/nieuws/2007/persbericht-18",
        "Inspectie voor de Jeugd",
        "Persbericht: toezicht verscherpt",
        """De inspectie heeft vandaag het toezicht op vier instellingen verscherpt. In alle vier ontbraken verklaringen omtrent het gedrag. De namen worden niet langer vermeld, omdat het toezicht in 2009 is opgeheven.""",
        {"old": "tables"},
    ),
    (
        "nl-404-column",
        "news",
        "/columns/2014/pagina-niet-gevonden",
        "Dagblad van het Westen",
        "Pagina niet gevonden",
        """Zo heet het gedicht dat mijn dochter voorlas op school. "Pagina niet gevonden, zei de site, en ik dacht aan opa." De juf huilde. Het staat nu in de schoolkrant, op pagina vier, en is daar wel te vinden.""",
        {},
    ),
    (
        "nl-be-decreet",
        "tables",
        "/codex/decreet-2004-05-07",
        "Vlaamse wetgeving",
        "Decreet rechtspositie van de minderjarige",
        """Artikel 1. Dit decreet regelt een gemeenschapsaangelegenheid. Artikel 2. Bekwame minderjarigen oefenen de rechten zelf uit. Artikel 3. Opgeheven. Artikel 4. Opgeheven. Artikel 5. Elke minderjarige heeft recht op duidelijke informatie.""",
        {},
    ),
    (
        "nl-onderzoek",
        "plone",
        "/onderzoek/2012/pleegzorg",
        "Kenniscentrum Jeugd",
        "Verdwenen uit beeld: pleegkinderen na achttien",
        """Wat wordt er van pleegkinderen als de hulp stopt? Van 300 jongeren konden wij er 118 niet meer terugvinden. De anderen vertelden. Het rapport is uitverkocht; hieronder staat de samenvatting.""",
        {},
    ),
)


def cases() -> Iterator[Case]:
    """Them all."""
    for lang, rows in (("en", ENGLISH), ("de", GERMAN), ("fr", FRENCH), ("nl", DUTCH)):
        for name, style, path, site, title, text, more in rows:
            yield living(name, lang, style, path, site, title, text, **more)  # type: ignore[arg-type]
    yield from _special()


def _special() -> Iterator[Case]:
    lines = [
        "Summary. Of 212 files read, 74 had no plan.",
        "The committee met eleven times in 2008.",
        "Recommendation 1: a plan within thirty days.",
        "Recommendation 2: the child is told.",
    ]
    for name, path, title in (
        ("pdf-plain", "/fileadmin/user_upload/report_2008.pdf", "Report of the Committee on Files"),
        (
            "pdf-404-title",
            "/docs/404-not-found-a-study-of-lost-reports.pdf",
            "404 Not Found: a study of lost reports",
        ),
        ("pdf-withdrawn", "/assets/withdrawn/circular-12-2006.pdf", "Circular 12/2006 WITHDRAWN"),
        (
            "pdf-casino",
            "/wp-content/uploads/2012/04/casino-final.pdf",
            "Casinos and minors: final report",
        ),
        ("pdf-download-query", "/download.php?id=4412", "Minutes of the tenth meeting"),
    ):
        yield Case(
            "s19 pdf",
            f"s19-{name}",
            (LIVE,),
            {
                path: pdf_reply(title, lines),
                "/": front("en", "typo3", "Files Committee"),
                "*": lost("en", "typo3", "Files Committee"),
            },
            path=path,
        )
    # a PDF as octet-stream with a disposition
    yield Case(
        "s19 pdf",
        "s19-pdf-attachment",
        (LIVE,),
        {
            "/bitstream/2097/88/1/thesis.pdf": Reply(
                200,
                {
                    "Content-Type": "application/octet-stream",
                    "Content-Disposition": 'attachment; filename="thesis.pdf"',
                },
                pdf_reply("Thesis", lines).body,
            ),
            "*": lost("en", "plone", "Repository"),
        },
        path="/bitstream/2097/88/1/thesis.pdf",
    )
    # a plain text file, an old RFC-like circular
    yield Case(
        "s19 living",
        "s19-text-plain",
        (LIVE,),
        {
            "/circulars/0612.txt": Reply(
                200,
                {"Content-Type": "text/plain; charset=utf-8"},
                "CIRCULAR 06/12\n\nTo: all district offices\nSubject: Retention of files\n\n1. Files of closed cases are kept for fifteen years.\n2. Files that cannot be found are to be reported as missing.\n3. This circular expires on 31 December 2010.\n",
            ),
            "*": Reply(404, {"Content-Type": "text/plain"}, "not found"),
        },
        path="/circulars/0612.txt",
    )
    # XHTML of the year 2005 in latin-1, frames gone
    yield Case(
        "s19 living",
        "s19-latin1-page",
        (LIVE,),
        {
            "/info/kinder.htm": Reply(
                200,
                {"Content-Type": "text/html; charset=iso-8859-1"},
                "<html><head><title>Kinderschutz in der Stadt Köln</title></head><body bgcolor=white><h2>Kinderschutz in der Stadt Köln</h2><p>Stand: März 2005. Die Beratungsstelle für Mädchen öffnet dienstags. Für Jungen gibt es noch keine Stelle; der Ausschuss prüft dies.</p><hr><p>zurück</p></body></html>".encode(
                    "iso-8859-1"
                ),
            ),
            "*": Reply(
                404,
                {"Content-Type": "text/html"},
                "<h1>Not Found</h1><p>The requested URL was not found on this server.</p><hr><address>Apache/2.2.22</address>",
            ),
        },
        path="/info/kinder.htm",
    )
    # the site moved to https and www, trivial hops, text stands
    body = sent(
        frame(
            "en",
            "drupal",
            "Ombuds Office",
            "Opinion 7 of 2009",
            paras(
                "The Ombuds Office finds that the refusal to hear the girl before her removal was unlawful. It recommends that the court's own rule be printed on the summons, in words a child can read."
            ),
        )
    )
    yield Case(
        "s19 living",
        "s19-https-hop",
        (LIVE,),
        {
            "/opinions/2009/7": lambda r: (
                body
                if r.scheme == "https"
                else to("https://s19-https-hop.example/opinions/2009/7", 301)
            ),
            "*": lost("en", "drupal", "Ombuds Office"),
        },
        path="/opinions/2009/7",
    )
    # locale redirect
    fr = sent(
        frame(
            "fr",
            "react",
            "Office des familles",
            "Aide au logement des jeunes sortant de placement",
            paras(
                "L'aide est versée pendant trois ans à compter de la sortie. Elle n'est pas récupérable sur succession. En 2011, 4 200 jeunes l'ont reçue."
            ),
        )
    )
    yield Case(
        "s19 living",
        "s19-locale-hop",
        (LIVE, MOVED),
        {
            "/aides/logement-jeunes": to("/fr/aides/logement-jeunes", 302),
            "/fr/aides/logement-jeunes": fr,
            "*": lost("fr", "react", "Office des familles"),
        },
        path="/aides/logement-jeunes",
    )
    # consent cookie loop that ends on the page
    yield Case(
        "s19 living",
        "s19-cookie-set-hop",
        (LIVE,),
        {
            "/report/2010/care": to("/report/2010/care?cookieset=1", 302),
            "/report/2010/care?cookieset=1": sent(
                frame(
                    "en",
                    "sharepoint",
                    "Audit Office",
                    "Care leavers: audit 2010",
                    paras(
                        "The audit examined 31 municipalities. In nineteen, nobody could say where last year's care leavers now live."
                    ),
                )
            ),
            "*": lost("en", "sharepoint", "Audit Office"),
        },
        path="/report/2010/care",
    )
    # a login portal's public page, login form in the middle of the page
    yield living(
        "login-widget-middle",
        "nl",
        "liferay",
        "/web/jeugd/protocol-2011",
        "Zorgportaal",
        "Meldcode 2011",
        "Stap 1: breng signalen in kaart. Stap 2: vraag een collega. Stap 3: praat met de ouders. Stap 4: weeg. Stap 5: beslis.",
        extra='<div class="login"><h2>Inloggen voor leden</h2><form><input name="user"><input type="password"><button>Inloggen</button><a>Wachtwoord vergeten?</a></form></div>',
    )
    # served with noscript warning and real text
    yield living(
        "noscript-warning",
        "en",
        "react",
        "/stories/2013/letters",
        "Voices Archive",
        "Letters from the home",
        "Forty-one letters that never left the home were found behind a cupboard in 2012. They are printed here with the names shortened. Most ask for shoes.",
        head="<noscript><p>You need to enable JavaScript to run this app.</p></noscript>",
    )
    # the vendor's challenge script embedded in an ordinary page
    yield living(
        "cf-script-normal",
        "en",
        "wordpress",
        "/policy/2014/child-safeguarding/",
        "Relief Together",
        "Child safeguarding policy",
        "Every member of staff signs this policy before the first day of work. Every complaint is answered in ten days. The policy was adopted by the board on 4 March 2014.",
        extra="<script>(function(){var a=document.createElement('script');a.src='/cdn-cgi/challenge-platform/scripts/jsd/main.js';document.head.appendChild(a);})();</script>",
    )
    # recaptcha on the comment form
    yield living(
        "recaptcha-comment",
        "de",
        "wordpress",
        "/2010/05/runder-tisch/",
        "Heimkinder-Blog",
        "Der Runde Tisch tagt wieder",
        "Zum siebten Mal trafen sich gestern Ehemalige und Träger. Es ging um Rentenlücken und um die Frage, wer Akten aufbewahrt. Ein Ergebnis gab es nicht.",
        extra='<form id="commentform"><label>Kommentar</label><textarea></textarea><div class="g-recaptcha" data-sitekey="x"></div><p>Bitte bestätigen Sie, dass Sie kein Roboter sind.</p></form>',
    )
    # ignored slug: neighbours with another slug serve the same page
    yield Case(
        "s19 living",
        "s19-slug-ignored",
        (LIVE,),
        {"*": _by_number},
        path="/news/48812/court-hears-care-leavers",
    )


def _by_number(request: object) -> Reply:
    path = request.path  # type: ignore[attr-defined]
    if "/48812" in path:
        return sent(
            frame(
                "en",
                "news",
                "County Times",
                "Court hears care leavers",
                paras(
                    "Three former residents told the court yesterday how their savings books were lost. The judge asked the county to look once more in its vault, and gave it a month."
                ),
            )
        )
    if path == "/":
        return front("en", "news", "County Times")
    return lost("en", "news", "County Times")
