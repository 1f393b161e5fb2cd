"""Pages that live: plain ones, and ones whose subject sounds like the death of a page."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from citekeeper.demo.exchange import Reply
from citekeeper.demo.media import small_pdf
from citekeeper.model import Standing

from ..case import LIVE, UNKNOWN, Case, page, sent, to
from .make import framed, front, living, lost, once, text_of
from .words import TONGUES

ALIVE: tuple[Standing, ...] = (LIVE,)

# name, language, style, publisher, path, title, own words, paragraphs of context, quotation
Row = tuple[str, str, str, str, str, str, str, int, str | None]

SUBJECTS: tuple[Row, ...] = (
    (
        "hacked-charity",
        "en",
        "news",
        "The Civic Ledger",
        "/2016/03/charity-site-casino-adverts",
        "Children's charity website taken over to advertise online casinos",
        (
            "A charity that ran a helpline for fifteen years has found its old web "
            "address filled with adverts for online casinos and slot machines. The "
            "domain lapsed when the treasurer retired, and was bought at auction "
            'four days later.|"Parents still ring us because a leaflet sent them '
            'to a page about free spins and poker bonuses," the chair said. The '
            "registrar declined to comment."
        ),
        6,
        "a leaflet sent them to a page about free spins and poker bonuses",
    ),
    (
        "domain-sale-study",
        "en",
        "repo",
        "Institute for Internet Policy",
        "/handle/10255/4471",
        "This domain is for sale: what becomes of lapsed NGO websites",
        (
            "We followed 1,203 web addresses cited in human rights reports between "
            "2005 and 2015. By 2019, 188 of them showed a parking page, an offer "
            "to buy the domain or a notice that the registration had expired.|Half "
            "of the parked names belonged to organisations that had merged or "
            "closed."
        ),
        7,
        None,
    ),
    (
        "error-404-essay",
        "en",
        "plain",
        "Notes of a web librarian",
        "/2013/09/error-404.html",
        "404 Not Found: a short history of an error page",
        (
            "The message has been with us since 1992. It says that the server was "
            "reached and that the page was not found, and it says nothing about "
            "why. In this essay I argue that institutions owe their readers more "
            "than that.|A page that cannot be found is a promise that was not "
            "kept."
        ),
        5,
        "A page that cannot be found is a promise that was not kept",
    ),
    (
        "gambling-minors",
        "en",
        "ministry",
        "Office for Consumer Protection",
        "/research/2018/minors-gambling",
        "Online gambling by minors: findings of the 2018 survey",
        (
            "Eleven per cent of 14- to 17-year-olds told us that they had played "
            "slots, roulette or poker on a casino site in the past year. Bonus "
            "offers and free spins were the reason given most often for a first "
            "visit.|We recommend age checks before any betting account is opened."
        ),
        6,
        None,
    ),
    (
        "pharma-fakes",
        "en",
        "news",
        "Health Reporter",
        "/investigations/fake-pharmacies",
        "Inside the fake pharmacies that sell Viagra and Xanax without prescription",
        (
            "Over six months we ordered tablets from nineteen websites offering "
            "cheap viagra, cialis and tramadol. Eleven parcels came; in four of "
            "them laboratory tests found no active substance at all."
        ),
        6,
        None,
    ),
    (
        "bot-rules",
        "en",
        "ministry",
        "National Digital Service",
        "/guidance/bots-and-crawlers",
        "Guidance on bots, crawlers and unusual traffic",
        (
            "Public bodies should not block automated traffic merely because it is "
            "automated. Before you show visitors a captcha or an access denied "
            "page, check whether a rate limit would do.|Verify you are human "
            "checks shut out people who use screen readers."
        ),
        4,
        "Verify you are human checks shut out people who use screen readers",
    ),
    (
        "outage-report",
        "en",
        "ministry",
        "Court Service of the Republic",
        "/news/2019-11-outage",
        "Statement on the outage of the case portal",
        (
            "From 7 to 11 November the case portal was unavailable. Visitors saw "
            "the message 503 Service Unavailable. We apologise. The service has "
            "been restored in full and no data were lost."
        ),
        2,
        None,
    ),
    (
        "helpline-closed",
        "en",
        "news",
        "Harbour Voice",
        "/news/helpline-closes",
        "Helpline closes after 31 years",
        (
            "The helpline closed on Friday. The number is no longer in service and "
            "the website will be archived by the county record office. In its last "
            "year it took 14,200 calls."
        ),
        5,
        None,
    ),
    (
        "page-removed-foi",
        "en",
        "wiki",
        "Open Requests Wiki",
        "/wiki/Removed_pages",
        "Removed pages",
        (
            "This page lists guidance that has been removed from government "
            "websites since 2010 and, where known, the reason. This content is no "
            "longer available is the notice shown most often."
        ),
        5,
        None,
    ),
    (
        "closing-blog",
        "en",
        "plain",
        "Family Law Notes",
        "/2017/12/goodbye.html",
        "This blog has come to an end",
        (
            "After eleven years and 640 posts I am closing this blog. The site "
            "will stay online as it is, but comments are disabled. Thank you for "
            "reading."
        ),
        1,
        None,
    ),
    (
        "expired-consent",
        "en",
        "news",
        "The Civic Ledger",
        "/2020/02/account-suspended",
        "Account suspended: when platforms silence caseworkers",
        (
            '"This account has been suspended" was all that Maria B. saw when she '
            "logged in one morning. Her posts on foster care had been reported by "
            "a coordinated group."
        ),
        6,
        "was all that Maria B. saw when she logged in one morning",
    ),
    (
        "soft404-paper",
        "en",
        "repo",
        "Digital Libraries Journal",
        "/article/view/212",
        "Soft 404s and the limits of link checking",
        (
            "A soft 404 answers with status 200 and tells the reader that the page "
            "does not exist. We crawled 71,000 links of court decisions and found "
            "that 29 per cent of the dead ones were soft 404s."
        ),
        6,
        None,
    ),
    (
        "geo-block-report",
        "en",
        "news",
        "Press Freedom Watch",
        "/reports/geoblocking",
        "Not available in your region: geoblocking of news after 2018",
        (
            "Readers in Europe were told that this content is not available in "
            "your region by 1,129 American newspaper sites. Two years on, a third "
            "of them still refuse."
        ),
        6,
        None,
    ),
    (
        "captcha-ruling",
        "en",
        "ministry",
        "Equality Tribunal",
        "/decisions/2014-77",
        "Decision 2014-77: captcha on a benefits form",
        (
            "The applicant, who is blind, could not pass the captcha on the form. "
            "The Tribunal finds indirect discrimination. Access denied to a "
            "service by a puzzle is access denied."
        ),
        5,
        "Access denied to a service by a puzzle is access denied",
    ),
    (
        "job-cuts",
        "en",
        "news",
        "Harbour Voice",
        "/business/vacancy-closed",
        "Vacancy closed, post gone: council freezes hiring",
        (
            "This position is no longer available, applicants for 43 council posts "
            "were told by e-mail on Monday. The freeze covers social work as well."
        ),
        5,
        None,
    ),
    (
        "login-widget",
        "en",
        "table",
        "Forum of Guardians",
        "/viewtopic.php?t=8841",
        "Re: guardian ad litem reports",
        (
            "I asked the clerk and was told the report must reach the parties ten "
            "days before the hearing. Somebody posted that the topic does not "
            "exist any more in the old forum, but here it is.|You must be logged "
            "in to reply. Username: Password: Log in. Forgot password?"
        ),
        3,
        None,
    ),
    (
        "maintenance-note",
        "en",
        "ministry",
        "Statistical Office",
        "/methods/revision-2012",
        "Revision of the child protection series",
        (
            "Please note that the database is under maintenance every Sunday. The "
            "series was revised in 2012 because two regions had counted families "
            "instead of children."
        ),
        6,
        None,
    ),
    (
        "retraction",
        "en",
        "repo",
        "Journal of Social Paediatrics",
        "/content/14/2/88",
        "RETRACTED: Home visits and injury rates",
        (
            "This article has been withdrawn at the request of the authors because "
            "of an error in the data of one clinic. The abstract and the full text "
            "are kept for the record."
        ),
        5,
        None,
    ),
    (
        "deleted-user-study",
        "en",
        "repo",
        "Institute for Internet Policy",
        "/handle/10255/5102",
        "Deleted accounts, lost evidence",
        (
            "Videos of attacks on hospitals vanish when platforms close an "
            "account. Of 3,314 clips cited in reports, 21 per cent now show that "
            "the video is unavailable or that the user has been deleted."
        ),
        5,
        None,
    ),
    (
        "squatters-wipo",
        "en",
        "ministry",
        "Domain Name Panel",
        "/decisions/d2011-1904",
        "Administrative panel decision: case D2011-1904",
        (
            "The disputed domain name resolves to a parking page with sponsored "
            "links and the words buy this domain. The Panel orders that the domain "
            "name be transferred to the Complainant."
        ),
        4,
        "The Panel orders that the domain name be transferred to the Complainant",
    ),
    (
        "piratage-fr",
        "fr",
        "news",
        "Le Courrier civique",
        "/2015/06/site-pirate-casino",
        "Le site d'une association piraté au profit de casinos en ligne",
        (
            "Depuis lundi, les visiteurs du site de l'association tombent sur des "
            "publicités pour des casinos en ligne, des machines à sous et des "
            "bonus sans dépôt. Une plainte a été déposée."
        ),
        5,
        "Une plainte a été déposée",
    ),
    (
        "erreur-fr",
        "fr",
        "ministry",
        "Défenseur des usagers",
        "/decisions/2018-112",
        "Décision 2018-112 relative aux pages introuvables",
        (
            "Le réclamant a reçu, pendant quatre mois, le message « page "
            "introuvable » en voulant déposer son dossier. L'administration ne "
            "peut se prévaloir de l'erreur 404 de son propre site."
        ),
        5,
        None,
    ),
    (
        "domaine-fr",
        "fr",
        "repo",
        "Archives du web",
        "/hal-01822",
        "« Ce nom de domaine est à vendre » : que deviennent les sites d'ONG ?",
        (
            "Nous avons suivi 1 203 adresses citées dans des rapports. Quinze pour "
            "cent affichent aujourd'hui une page de parking ou une offre de vente."
        ),
        5,
        None,
    ),
    (
        "fermeture-fr",
        "fr",
        "news",
        "Gazette du littoral",
        "/societe/fermeture-foyer",
        "Le foyer ferme, le site aussi",
        (
            "Le foyer a fermé ses portes vendredi. « Ce service n'est plus "
            "disponible », indique l'affiche collée sur la grille. Le site restera "
            "consultable."
        ),
        4,
        None,
    ),
    (
        "robot-fr",
        "fr",
        "ministry",
        "Direction du numérique",
        "/fiches/robots",
        "Robots et captchas : les bonnes pratiques",
        (
            "Un écran « Vérifiez que vous êtes humain » exclut une partie des "
            "usagers. Cette fiche rappelle quand un accès refusé se justifie."
        ),
        3,
        None,
    ),
    (
        "hack-de",
        "de",
        "news",
        "Küstenbote",
        "/2017/verein-gehackt",
        "Gehackt: Vereinsseite warb wochenlang für Online-Casinos",
        (
            "Wer die Seite des Kinderschutzvereins aufrief, sah Werbung für "
            "Spielautomaten, Poker und Sportwetten. Der Verein hatte vergessen, "
            "die Domain zu verlängern."
        ),
        5,
        "Der Verein hatte vergessen, die Domain zu verlängern",
    ),
    (
        "fehler-de",
        "de",
        "ministry",
        "Landesbeauftragte für Bürgeranliegen",
        "/berichte/2016/kap4",
        "Kapitel 4: Seite nicht gefunden",
        (
            "Wiederholt beschwerten sich Bürger, dass Formulare nicht mehr "
            "verfügbar seien. Die Meldung „Seite nicht gefunden“ erschien in 38 "
            "von 112 Fällen."
        ),
        5,
        None,
    ),
    (
        "domain-de",
        "de",
        "plain",
        "Rechtsblog Namensrecht",
        "/2012/domain-zu-verkaufen",
        "„Diese Domain steht zum Verkauf“ - BGH zum Domaingrabbing",
        (
            "Der Kläger verlangte die Löschung der Domain. Der Senat sieht in dem "
            "Hinweis, die Domain stehe zum Verkauf, noch keinen Missbrauch."
        ),
        4,
        None,
    ),
    (
        "wartung-de",
        "de",
        "ministry",
        "Statistisches Landesamt",
        "/meldungen/wartungsarbeiten",
        "Wartungsarbeiten abgeschlossen",
        (
            "Die Datenbank war vom 3. bis 5. Mai wegen Wartungsarbeiten nicht "
            "erreichbar. Sie steht wieder zur Verfügung. Die Tabellen zur "
            "Jugendhilfe wurden ergänzt."
        ),
        1,
        None,
    ),
    (
        "abschied-de",
        "de",
        "plain",
        "Projekt Kindeswohl",
        "/aktuelles/projektende",
        "Projektende",
        (
            "Das Projekt ist zum 31. Dezember 2014 ausgelaufen. Diese Seiten "
            "werden nicht mehr gepflegt, bleiben aber als Archiv erhalten."
        ),
        3,
        None,
    ),
    (
        "casino-nl",
        "nl",
        "news",
        "De Waterkant",
        "/nieuws/gokken-jongeren",
        "Jongeren gokken steeds vaker online",
        (
            "Eén op de tien scholieren speelde vorig jaar in een online casino, op "
            "gokkasten of met sportweddenschappen. De bonus bij de eerste storting "
            "trekt hen aan."
        ),
        5,
        None,
    ),
    (
        "verwijderd-nl",
        "nl",
        "ministry",
        "Ombudsdienst",
        "/rapporten/2019-044",
        "Rapport 2019/044: pagina verwijderd",
        (
            "De gemeente verwijderde de pagina over pleegzorg zonder bericht. "
            "Verzoeker las 'deze pagina bestaat niet meer'. De klacht is gegrond."
        ),
        4,
        "De klacht is gegrond",
    ),
    (
        "dominio-es",
        "es",
        "news",
        "El Correo Cívico",
        "/2018/05/dominio-caducado",
        "El dominio caducado de una ONG acaba en manos de una casa de apuestas",
        (
            "La página mostraba apuestas deportivas, tragaperras y casino en vivo. "
            "La organización no renovó el dominio y lo perdió en una subasta."
        ),
        5,
        None,
    ),
    (
        "pagina-es",
        "es",
        "ministry",
        "Defensoría",
        "/resoluciones/2015-31",
        "Resolución 31/2015: «página no encontrada»",
        (
            "La interesada no pudo presentar su solicitud porque la sede "
            "electrónica respondía «página no encontrada». Se recomienda ampliar "
            "el plazo."
        ),
        4,
        "Se recomienda ampliar el plazo",
    ),
    (
        "caduta-it",
        "it",
        "ministry",
        "Tribunale per i minorenni",
        "/avvisi/disservizio",
        "Avviso: ripristinato il servizio",
        (
            "Il portale non è stato raggiungibile dal 4 al 6 marzo. I termini "
            "scaduti in quei giorni sono prorogati. Ci scusiamo per il disagio."
        ),
        1,
        None,
    ),
    (
        "azzardo-it",
        "it",
        "news",
        "Il Molo",
        "/inchieste/azzardo-minori",
        "Minorenni e azzardo: slot, poker e scommesse a portata di clic",
        (
            "Un ragazzo su dieci ha giocato in un casinò online nell'ultimo anno. "
            "Bastano un bonus e un documento altrui."
        ),
        5,
        None,
    ),
    (
        "dominio-pt",
        "pt",
        "news",
        "O Farol",
        "/sociedade/dominio-a-venda",
        "«Este domínio está à venda»: o fim do sítio de uma associação",
        (
            "A associação fechou em 2013 e ninguém renovou o domínio. Hoje a "
            "página oferece apostas e casino online."
        ),
        4,
        None,
    ),
    (
        "blad-pl",
        "pl",
        "news",
        "Głos Portu",
        "/2016/strona-nie-istnieje",
        "Strona nie istnieje, czyli jak znikają dokumenty",
        (
            "Ministerstwo zmieniło serwis i z dnia na dzień 4 tysiące adresów "
            "przestało działać. Czytelnik widzi napis „strona nie istnieje”."
        ),
        3,
        None,
    ),
    (
        "kasino-cs",
        "cs",
        "news",
        "Přístavní list",
        "/domaci/hazard-mladez",
        "Hazard mladistvých: automaty, poker a sázky",
        (
            "Každý desátý středoškolák loni hrál v online kasinu. Školy žádají "
            "přísnější kontrolu věku."
        ),
        3,
        None,
    ),
    (
        "hackad-sv",
        "sv",
        "news",
        "Kustbladet",
        "/nyheter/hackad-sajt",
        "Föreningens sajt kapades av casinobolag",
        (
            "Domänen gick ut i januari och köptes av ett bolag som nu visar "
            "casino, slots och betting på adressen. Polisanmälan är gjord."
        ),
        3,
        "Polisanmälan är gjord",
    ),
    (
        "lukket-da",
        "da",
        "news",
        "Kysttidende",
        "/indland/siden-findes-ikke",
        "»Siden findes ikke«: kommuner sletter vejledninger",
        (
            "Mindst 38 kommuner har slettet vejledninger om underretning. Borgerne "
            "får beskeden, at siden ikke findes."
        ),
        3,
        None,
    ),
    (
        "virhe-fi",
        "fi",
        "ministry",
        "Oikeusasiamiehen toimisto",
        "/ratkaisut/2016-22",
        "Ratkaisu: sivua ei löytynyt",
        (
            "Kantelija ei voinut jättää hakemusta, koska verkkopalvelu ilmoitti, "
            "että sivua ei löydy. Viranomainen sai huomautuksen."
        ),
        3,
        None,
    ),
    (
        "kazino-ru",
        "ru",
        "news",
        "Портовый вестник",
        "/news/2014/vzlom-saita",
        "Сайт фонда взломали: вместо отчётов реклама казино",
        (
            "Посетители видели рекламу казино, игровых автоматов и ставок на "
            "спорт. Фонд восстановил страницы из копии."
        ),
        3,
        None,
    ),
    (
        "bahis-tr",
        "tr",
        "news",
        "Liman Postası",
        "/haber/bahis-cocuk",
        "Çocuklar yasa dışı bahis ve casino sitelerinin hedefinde",
        (
            "Rapora göre her on öğrenciden biri geçen yıl bahis ya da slot oynadı. "
            "Deneme bonusu en sık anılan nedendi."
        ),
        3,
        None,
    ),
    (
        "kieta-ja",
        "ja",
        "news",
        "港湾新聞",
        "/2013/1105.html",
        "「ページが見つかりません」消える行政資料",
        "省庁のサイト改修により、報告書に引用された資料の二割が表示されなくなった。利用者には「ページが見つかりません」とだけ表示される。",
        3,
        None,
    ),
    (
        "guanbi-zh",
        "zh",
        "news",
        "港口日报",
        "/2012/guanbi.html",
        "网站关闭公告引发读者讨论",
        "该网站运营十五年后于周五关闭，读者访问时只看到“页面不存在”的提示。编辑部表示全部文章将移交档案馆保存。",
        3,
        None,
    ),
    (
        "ikhtiraq-ar",
        "ar",
        "news",
        "صحيفة الميناء",
        "/2015/ikhtiraq",
        "اختراق موقع جمعية ونشر إعلانات للقمار",
        (
            "فوجئ زوار الموقع بإعلانات الكازينو والمراهنات بدلا من تقارير الجمعية. "
            "وقد استعيدت الصفحات من نسخة احتياطية."
        ),
        3,
        None,
    ),
)

PLAIN: tuple[Row, ...] = (
    (
        "cps-annual",
        "en",
        "ministry",
        "Department for Families",
        "/publications/annual-report-2014",
        "Annual report 2014: children in care",
        (
            "At the end of March 2014, 7,412 children were looked after by local "
            "authorities, 4 per cent more than a year before."
        ),
        9,
        "7,412 children were looked after by local authorities",
    ),
    (
        "ngo-alt-report",
        "en",
        "news",
        "Child Rights Alliance",
        "/en/alternative-report-2013",
        "Alternative report to the Committee on the Rights of the Child",
        (
            "This report was written by 27 organisations. It covers the years 2006 "
            "to 2013 and is limited to articles 9, 20 and 25."
        ),
        8,
        None,
    ),
    (
        "echr-case",
        "en",
        "ministry",
        "Human Rights Court Digest",
        "/eng?i=001-58124",
        "CASE OF K. AND T. v. THE REPUBLIC (Application no. 25702/04)",
        (
            "The applicants complained that the emergency care order had violated "
            "Article 8. The Court holds by eleven votes to six that there has been "
            "a violation."
        ),
        7,
        "The Court holds by eleven votes to six that there has been a violation",
    ),
    (
        "hansard",
        "en",
        "table",
        "Parliamentary Debates",
        "/cm200809/debtext/90512-0003.htm",
        "12 May 2009 : Column 731",
        (
            "Mr. Hale: Will the Minister publish the review? The Minister: I shall "
            "place a copy in the Library before the recess."
        ),
        6,
        None,
    ),
    (
        "uni-lecture",
        "en",
        "table",
        "University of Northmouth",
        "/~mhall/lectures/ch7.html",
        "Chapter 7. Attachment and its critics",
        (
            "The word attachment entered the courts long before the evidence for "
            "its use there was examined."
        ),
        5,
        None,
    ),
    (
        "dspace-thesis",
        "en",
        "repo",
        "Northmouth Repository",
        "/handle/1887/13345",
        "Removal decisions in three counties: a doctoral thesis",
        (
            "Abstract: The thesis studies 311 removal decisions. Files in this "
            "item: thesis.pdf 4.1 MB Adobe PDF View/Open."
        ),
        2,
        None,
    ),
    (
        "eprints",
        "en",
        "repo",
        "Lakeside ePrints",
        "/id/eprint/20911/",
        "Wells, A. (2011) Listening to care leavers",
        (
            "Full text not available from this repository. Abstract: Forty care "
            "leavers were asked what they would have wished to be asked. Item "
            "type: Article. Deposited: 12 Mar 2012."
        ),
        1,
        None,
    ),
    (
        "ojs-abstract",
        "en",
        "repo",
        "Nordic Journal of Child Law",
        "/index.php/njcl/article/view/55",
        "Contact orders after removal",
        (
            "Abstract. Contact between parents and children after removal is "
            "ordered less often than the law suggests. Keywords: contact, removal, "
            "proportionality."
        ),
        2,
        None,
    ),
    (
        "statute",
        "en",
        "ministry",
        "Revised Statutes",
        "/ukpga/1989/41/section/31",
        "31 Care and supervision orders",
        (
            "(1) On the application of any local authority or authorised person, "
            "the court may make an order placing the child in the care of a "
            "designated local authority.|(2) Subsection (3) repealed by 2008 c. "
            "23. There are no outstanding effects."
        ),
        0,
        None,
    ),
    (
        "who-fact",
        "en",
        "ministry",
        "World Health Desk",
        "/news-room/fact-sheets/child-maltreatment",
        "Child maltreatment: key facts",
        (
            "Nearly three in four children aged two to four years regularly suffer "
            "physical punishment by parents or caregivers."
        ),
        5,
        None,
    ),
    (
        "obit",
        "en",
        "news",
        "Harbour Voice",
        "/obituaries/judge-ellen-moor",
        "Ellen Moor, judge, 1931-2012",
        (
            "Ellen Moor, who has died aged 81, was the first woman to preside over "
            "the family division of the county court."
        ),
        3,
        None,
    ),
    (
        "press-release",
        "en",
        "ministry",
        "Office of the Ombudsman",
        "/press/2010-06-02",
        "Ombudsman publishes report on emergency placements",
        (
            "The Ombudsman, Peter Lund, today laid before Parliament his report on "
            "emergency placements. For further information please call the press "
            "office."
        ),
        4,
        None,
    ),
    (
        "short-notice",
        "en",
        "plain",
        "Parish of Saint Anne",
        "/notice.html",
        "Notice",
        (
            "The meeting of 4 June 2008 agreed to keep the playground open. "
            "Minutes may be read at the hall."
        ),
        0,
        None,
    ),
    (
        "short-def",
        "en",
        "plain",
        "Glossary of Family Law",
        "/g/wardship.htm",
        "Wardship",
        "Wardship: the state of being under the protection of the court.",
        0,
        None,
    ),
    (
        "short-index",
        "en",
        "table",
        "Inquiry Documents",
        "/docs/index.html",
        "Index of documents",
        (
            "A1 Letter of 3 May 2004. A2 Memorandum. A3 Minutes. B1 Statement of "
            "Mrs Orr. B2 withdrawn."
        ),
        0,
        None,
    ),
    (
        "short-errata",
        "en",
        "plain",
        "County Press Books",
        "/errata/2009.html",
        "Errata",
        "Page 41: for 1989 read 1998. Page 77: note 12 is missing.",
        0,
        None,
    ),
    (
        "short-stub",
        "en",
        "wiki",
        "Care Wiki",
        "/wiki/Kinship_care",
        "Kinship care",
        (
            "Kinship care is the raising of children by relatives. This article is "
            "a stub. You can help by expanding it."
        ),
        0,
        None,
    ),
    (
        "short-abstract",
        "en",
        "plain",
        "Conference on Fostering 2007",
        "/abs/31.txt.html",
        "Abstract 31",
        (
            "H. Berg: Sibling placements in rural counties. Withdrawn by the "
            "author on 2 May; the poster is shown in hall B."
        ),
        0,
        None,
    ),
    (
        "foi-answer",
        "en",
        "ministry",
        "County Council of Easting",
        "/foi/2016/1189",
        "FOI 1189: costs of private placements",
        (
            "You asked how much was spent on private placements. We hold no "
            "information for the years before 2006. The answer for 2006 to 2015 is "
            "41.2 million."
        ),
        2,
        None,
    ),
    (
        "audit-office",
        "en",
        "ministry",
        "Audit Office",
        "/report/children-in-care",
        "Children in care",
        (
            "The department does not understand why spending on residential care "
            "has risen by 23 per cent in four years."
        ),
        9,
        None,
    ),
    (
        "long-read",
        "en",
        "news",
        "The Longer View",
        "/2021/the-knock-at-the-door",
        "The knock at the door",
        (
            "At ten past six the kettle was on. Two people stood at the door with "
            "a folder, and neither gave a name."
        ),
        10,
        "Two people stood at the door with a folder",
    ),
    (
        "cookie-overlay",
        "en",
        "news",
        "Evening Echo",
        "/news/uk/article4413.ece",
        "Social workers 'overruled twice'",
        (
            "Two social workers were overruled when they asked for a child to be "
            "moved, the inquiry heard yesterday."
        ),
        8,
        None,
    ),
    (
        "paywall-teaser-ok",
        "en",
        "news",
        "Sunday Chronicle",
        "/free/2012/care-crisis",
        "The care crisis in numbers",
        (
            "This article is free to read. Already a subscriber? Log in. Subscribe "
            "for full access to our archive from 3 a week."
        ),
        8,
        None,
    ),
    (
        "comments-404",
        "en",
        "news",
        "Daily Shore",
        "/opinion/open-the-courts",
        "Open the family courts",
        (
            "Secrecy protects children less than it protects procedure.|Comments "
            "(3). tomh: your second link gives page not found. anna: 404 for me "
            "too. editor: fixed, thanks."
        ),
        6,
        None,
    ),
    (
        "rapport-fr",
        "fr",
        "ministry",
        "Inspection des affaires sociales",
        "/rapports/2009-011",
        "Contrôle de l'aide sociale à l'enfance",
        (
            "La mission a examiné 120 dossiers dans trois départements. Elle "
            "formule 22 recommandations."
        ),
        6,
        "La mission a examiné 120 dossiers dans trois départements",
    ),
    (
        "arret-fr",
        "fr",
        "plain",
        "Cour de cassation",
        "/arret/2013/12-24780",
        "Arrêt n° 12-24.780 du 4 décembre 2013",
        (
            "Casse et annule, en toutes ses dispositions, l'arrêt rendu le 21 juin "
            "2012 et remet la cause et les parties devant la cour d'appel."
        ),
        2,
        None,
    ),
    (
        "these-fr",
        "fr",
        "repo",
        "Thèses en ligne",
        "/tel-00441",
        "La protection de l'enfance à l'épreuve du placement",
        "Résumé : cette thèse analyse 214 décisions de placement. Texte intégral en libre accès.",
        2,
        None,
    ),
    (
        "presse-fr",
        "fr",
        "news",
        "Le Quotidien du Rhône",
        "/faits-divers/2011/placement",
        "Trois mois d'attente pour revoir sa fille",
        (
            "Elle a appris par courrier que la visite de décembre était supprimée. "
            "« On ne m'a rien expliqué », dit-elle."
        ),
        5,
        "On ne m'a rien expliqué",
    ),
    (
        "court-fr",
        "fr",
        "plain",
        "Mairie de Val-Noir",
        "/avis.html",
        "Avis",
        "Le registre est consultable en mairie jusqu'au 30 juin 2010.",
        0,
        None,
    ),
    (
        "senat-fr",
        "fr",
        "table",
        "Questions écrites",
        "/questions/qSEQ0809",
        "Question écrite n° 05512",
        (
            "M. Jean Aubry attire l'attention du ministre sur les délais des "
            "mesures éducatives. Réponse : le ministre n'a pas répondu dans le "
            "délai."
        ),
        3,
        None,
    ),
    (
        "unicef-fr",
        "fr",
        "news",
        "Comité pour l'enfance",
        "/etudes/2014/consultation",
        "Consultation nationale des 6-18 ans",
        "11 232 enfants et adolescents ont répondu aux 133 questions.",
        5,
        None,
    ),
    (
        "bericht-de",
        "de",
        "ministry",
        "Bundesministerium für Familie",
        "/publikationen/kinder-jugendbericht",
        "14. Kinder- und Jugendbericht",
        (
            "Der Bericht beschreibt das Aufwachsen in neuer Verantwortung. Die "
            "Stellungnahme der Bundesregierung ist beigefügt."
        ),
        6,
        None,
    ),
    (
        "urteil-de",
        "de",
        "plain",
        "Rechtsprechungsdatenbank",
        "/jportal/urteil?nr=1-bvr-1178-14",
        "Beschluss vom 19. November 2014 - 1 BvR 1178/14",
        (
            "Die Beschlüsse verletzen den Beschwerdeführer in seinem Elternrecht. "
            "Sie werden aufgehoben, die Sache wird zurückverwiesen."
        ),
        4,
        "Die Beschlüsse verletzen den Beschwerdeführer in seinem Elternrecht",
    ),
    (
        "paragraph-de",
        "de",
        "plain",
        "Gesetze im Überblick",
        "/bgb/__1666.html",
        "§ 1666 Gerichtliche Maßnahmen bei Gefährdung des Kindeswohls",
        (
            "Wird das körperliche, geistige oder seelische Wohl des Kindes "
            "gefährdet, so hat das Familiengericht die erforderlichen Maßnahmen zu "
            "treffen."
        ),
        0,
        None,
    ),
    (
        "zeitung-de",
        "de",
        "news",
        "Norddeutsche Rundschau",
        "/politik/jugendamt-akten",
        "Akten, die niemand las",
        (
            "Drei Vermerke, drei Unterschriften, keine Antwort: Der "
            "Untersuchungsausschuss hat am Dienstag die Akten des Jugendamts "
            "ausgebreitet."
        ),
        6,
        None,
    ),
    (
        "opus-de",
        "de",
        "repo",
        "OPUS Hochschulschriften",
        "/frontdoor/index/docId/3317",
        "Inobhutnahmen im Zeitvergleich",
        (
            "Zusammenfassung: Untersucht werden 1.904 Inobhutnahmen. Volltext nur "
            "im Hochschulnetz zugänglich."
        ),
        1,
        None,
    ),
    (
        "destatis-de",
        "de",
        "ministry",
        "Statistisches Amt",
        "/presse/2012/pd12-308",
        "38 500 Inobhutnahmen im Jahr 2011",
        (
            "Im Jahr 2011 haben die Jugendämter 38 500 Kinder und Jugendliche in "
            "Obhut genommen, sechs Prozent mehr als im Vorjahr."
        ),
        2,
        "sechs Prozent mehr als im Vorjahr",
    ),
    (
        "kurz-de",
        "de",
        "plain",
        "Amtsgericht Seestadt",
        "/aushang.html",
        "Aushang",
        "Termin am 4. Mai 2011, 9 Uhr, Saal 3. Öffentlichkeit ausgeschlossen.",
        0,
        None,
    ),
    (
        "wiki-de",
        "de",
        "wiki",
        "Sozialwiki",
        "/wiki/Verfahrensbeistand",
        "Verfahrensbeistand",
        (
            "Der Verfahrensbeistand vertritt die Interessen des Kindes. Der "
            "Abschnitt Geschichte fehlt noch."
        ),
        3,
        None,
    ),
    (
        "rapport-nl",
        "nl",
        "ministry",
        "Inspectie Jeugdzorg",
        "/documenten/2013/spoeduithuisplaatsing",
        "Spoeduithuisplaatsingen onderzocht",
        "De inspectie onderzocht 84 spoeduithuisplaatsingen in vijf regio's.",
        5,
        None,
    ),
    (
        "uitspraak-nl",
        "nl",
        "plain",
        "Uitspraken",
        "/inziendocument?id=ECLI:NL:RBNH:2014:882",
        "ECLI:NL:RBNH:2014:882",
        "De kinderrechter wijst het verzoek af. Deze beschikking is gegeven op 3 februari 2014.",
        2,
        "De kinderrechter wijst het verzoek af",
    ),
    (
        "krant-nl",
        "nl",
        "news",
        "Avondblad",
        "/binnenland/2010/pleegouders",
        "Pleegouders voelen zich niet gehoord",
        "Zes op de tien pleegouders zeggen dat hun mening in het dossier ontbreekt.",
        5,
        None,
    ),
    (
        "kort-nl",
        "nl",
        "plain",
        "Dorpsraad",
        "/besluit.html",
        "Besluit",
        "De speeltuin blijft open. Vastgesteld op 2 juni 2009.",
        0,
        None,
    ),
    (
        "scriptie-nl",
        "nl",
        "repo",
        "Scriptiebank",
        "/handle/1874/20118",
        "Ouders aan tafel",
        (
            "Samenvatting: zestien gesprekken met ouders na uithuisplaatsing. Het "
            "volledige document is niet publiek beschikbaar."
        ),
        1,
        None,
    ),
    (
        "boe-es",
        "es",
        "ministry",
        "Boletín del Estado",
        "/diario/txt.php?id=A-2015-8222",
        "Ley 26/2015, de modificación del sistema de protección a la infancia",
        (
            "Felipe VI, Rey de España, a todos los que la presente vieren y "
            "entendieren. Sabed: que las Cortes Generales han aprobado la "
            "siguiente ley."
        ),
        4,
        None,
    ),
    (
        "informe-es",
        "es",
        "news",
        "Plataforma de Infancia",
        "/informes/2012/acogimiento",
        "Informe sobre acogimiento residencial",
        "El 42 % de los menores tutelados vive en centros.",
        5,
        None,
    ),
    (
        "sentencia-es",
        "es",
        "plain",
        "Tribunal Constitucional",
        "/sentencias/176-2008",
        "Sentencia 176/2008, de 22 de diciembre",
        "Se desestima el recurso de amparo.",
        3,
        "Se desestima el recurso de amparo",
    ),
    (
        "breve-es",
        "es",
        "plain",
        "Ayuntamiento",
        "/bando.html",
        "Bando",
        "El parque queda abierto desde el 3 de mayo de 2007.",
        0,
        None,
    ),
    (
        "blog-es",
        "es",
        "plain",
        "Cuaderno de una educadora",
        "/2009/11/visitas.html",
        "Las visitas de los jueves",
        "Los jueves, a las cinco, la sala olía a lejía y a galletas.",
        4,
        None,
    ),
    (
        "istat-it",
        "it",
        "ministry",
        "Istituto di statistica",
        "/it/archivio/44021",
        "I minori fuori famiglia",
        "Al 31 dicembre 2010 erano 29.309 i bambini e i ragazzi accolti.",
        4,
        "29.309 i bambini e i ragazzi accolti",
    ),
    (
        "giornale-it",
        "it",
        "news",
        "La Voce del Porto",
        "/cronaca/2013/affido",
        "Affido, il fascicolo smarrito",
        "Il fascicolo è stato ritrovato in un armadio dopo quattordici mesi.",
        5,
        None,
    ),
    (
        "sentenza-it",
        "it",
        "plain",
        "Corte di cassazione",
        "/sentenze/2014-11758",
        "Sentenza n. 11758 del 2014",
        "La Corte accoglie il ricorso e rinvia alla Corte d'appello in diversa composizione.",
        3,
        None,
    ),
    (
        "breve-it",
        "it",
        "plain",
        "Comune di Lago",
        "/avviso.html",
        "Avviso",
        "La graduatoria è esposta all'albo fino al 12 luglio 2011.",
        0,
        None,
    ),
    (
        "dre-pt",
        "pt",
        "ministry",
        "Diário da República",
        "/pesquisa/-/search/581619",
        "Lei n.º 142/2015 de 8 de setembro",
        "Segunda alteração à Lei de Proteção de Crianças e Jovens em Perigo.",
        4,
        None,
    ),
    (
        "jornal-pt",
        "pt",
        "news",
        "Diário da Barra",
        "/pais/2016/acolhimento",
        "Oito mil crianças em acolhimento",
        "Oito mil crianças vivem em instituições, revela o relatório entregue ao parlamento.",
        4,
        None,
    ),
    (
        "camara-pt",
        "pt",
        "table",
        "Câmara dos Deputados",
        "/proposicoes?id=26911",
        "PL 1021/2011",
        "Situação: arquivada. Ementa: altera o estatuto da criança e do adolescente.",
        2,
        None,
    ),
    (
        "raport-pl",
        "pl",
        "ministry",
        "Rzecznik Praw Dziecka",
        "/raporty/2012",
        "Raport o pieczy zastępczej",
        "W 2012 roku w pieczy zastępczej przebywało 96 tysięcy dzieci.",
        3,
        None,
    ),
    (
        "krotko-pl",
        "pl",
        "plain",
        "Sąd Rejonowy",
        "/komunikat.html",
        "Komunikat",
        "Czytelnia akt nieczynna 2 maja 2013 r.",
        0,
        None,
    ),
    (
        "zprava-cs",
        "cs",
        "ministry",
        "Veřejný ochránce práv",
        "/zpravy/2013",
        "Zpráva z návštěv dětských domovů",
        "Ochránce navštívil osmnáct zařízení a vydal čtyřicet doporučení.",
        3,
        "Ochránce navštívil osmnáct zařízení",
    ),
    (
        "sou-sv",
        "sv",
        "ministry",
        "Statens utredningar",
        "/sou-2009-99",
        "Vanvård i social barnavård",
        "Utredningen har intervjuat 404 personer som varit placerade i fosterhem.",
        3,
        None,
    ),
    (
        "kort-sv",
        "sv",
        "plain",
        "Tingsrätten",
        "/anslag.html",
        "Anslag",
        "Förhandlingen är inställd. Ny tid meddelas.",
        0,
        None,
    ),
    (
        "dom-da",
        "da",
        "plain",
        "Højesteret",
        "/domme/2012-118",
        "Dom afsagt 7. juni 2012",
        "Højesteret stadfæster landsrettens dom.",
        3,
        None,
    ),
    (
        "avis-da",
        "da",
        "news",
        "Øbladet",
        "/2014/anbragte-boern",
        "Anbragte børn skifter sagsbehandler hvert år",
        "Hvert andet anbragt barn har haft mere end fem sagsbehandlere.",
        3,
        None,
    ),
    (
        "thl-fi",
        "fi",
        "ministry",
        "Hyvinvointilaitos",
        "/tilastot/lastensuojelu-2013",
        "Lastensuojelu 2013",
        "Kodin ulkopuolelle oli sijoitettuna 18 022 lasta.",
        3,
        "Kodin ulkopuolelle oli sijoitettuna 18 022 lasta",
    ),
    (
        "ekthesi-el",
        "el",
        "ministry",
        "Συνήγορος του Παιδιού",
        "/ektheseis/2011",
        "Ετήσια έκθεση 2011",
        "Ο Συνήγορος εξέτασε 512 αναφορές για παιδιά σε ιδρύματα.",
        3,
        None,
    ),
    (
        "syntomo-el",
        "el",
        "plain",
        "Δήμος",
        "/anakoinosi.html",
        "Ανακοίνωση",
        "Η παιδική χαρά ανοίγει στις 3 Μαΐου 2010.",
        0,
        None,
    ),
    (
        "doklad-ru",
        "ru",
        "ministry",
        "Уполномоченный по правам ребёнка",
        "/doklady/2011",
        "Доклад за 2011 год",
        "В 2011 году поступило 8 140 обращений о нарушении прав детей в учреждениях.",
        3,
        None,
    ),
    (
        "kratko-ru",
        "ru",
        "plain",
        "Районный суд",
        "/obyavlenie.html",
        "Объявление",
        "Приём граждан по вторникам с 9 до 13 часов.",
        0,
        None,
    ),
    (
        "rapor-tr",
        "tr",
        "ministry",
        "Kamu Denetçiliği",
        "/raporlar/2014",
        "Kurum bakımındaki çocuklar özel raporu",
        "Kurum bakımında 12 bin 331 çocuk bulunuyor.",
        3,
        None,
    ),
    (
        "hakusho-ja",
        "ja",
        "ministry",
        "児童家庭局",
        "/hakusho/h24.html",
        "平成二十四年度 社会的養護の現況",
        "児童養護施設に入所している児童は約二万九千人である。",
        3,
        "児童養護施設に入所している児童は約二万九千人である",
    ),
    (
        "tanshin-ja",
        "ja",
        "plain",
        "町役場",
        "/osirase.html",
        "お知らせ",
        "児童館は五月三日から開館します。",
        0,
        None,
    ),
    (
        "gongbao-zh",
        "zh",
        "ministry",
        "民政统计公报",
        "/gb/2013.html",
        "二〇一三年社会服务发展统计公报",
        "全国共有孤儿五十四万九千人，其中集中供养九万四千人。",
        3,
        None,
    ),
    (
        "duan-zh",
        "zh",
        "plain",
        "县人民法院",
        "/gg.html",
        "公告",
        "本院定于五月三日上午九时公开开庭审理。",
        0,
        None,
    ),
    (
        "taqrir-ar",
        "ar",
        "ministry",
        "المجلس الوطني للطفولة",
        "/taqrir/2012",
        "تقرير أوضاع الطفولة 2012",
        "بلغ عدد الأطفال في مؤسسات الرعاية 4300 طفل.",
        3,
        None,
    ),
)


def special() -> Iterator[Case]:
    """Living pages that are served in unusual ways."""
    at = "/files/report-2011.pdf"
    yield once(
        "living",
        "pdf-plain",
        ALIVE,
        at,
        sent_pdf("Placement review 2011"),
        lost("en", "news", "Alliance"),
    )
    yield once(
        "living",
        "pdf-removed",
        ALIVE,
        at,
        sent_pdf("Page not found: links of the courts"),
        lost("en", "table", "Law Library"),
    )
    yield once(
        "living",
        "pdf-php",
        ALIVE,
        "/download.php?id=771",
        sent_pdf("Statistik der Jugendhilfe"),
        lost("de", "table", "Amt"),
    )
    for lang, name in (
        ("en", "County"),
        ("fr", "Préfecture"),
        ("de", "Kreis"),
        ("es", "Diputación"),
    ):
        made = text_of(lang, "ministry", name, TONGUES[lang].items[1], TONGUES[lang].pool[0], 4)
        www = f"www.fth-www-{lang}.example"
        deep = "/dossiers/2012/letter"
        yield Case(
            "living",
            f"fth-www-{lang}",
            ALIVE,
            {
                "*": lambda request: sent_to(f"http://{'www.' + request.host}{request.path}"),
                (www, deep): sent(made),
                (www, "/"): front(lang, "ministry", name),
                (www, "*"): lost(lang, "ministry", name),
            },
            deep,
        )
    rows = "".join(
        f"<tr><td>{year}</td><td>{year * 7 - 9000}</td></tr>" for year in range(1995, 2015)
    )
    table = framed(
        "en", "ministry", "Statistics", "Table 4.2 Children in care", f"<table>{rows}</table>"
    )
    yield once(
        "living",
        "figures",
        ALIVE,
        "/tables/t42.html",
        sent(table),
        lost("en", "ministry", "Statistics"),
    )
    plain = "RFC-like memo\n\nStatus of this memo\n\n" + " ".join(TONGUES["en"].pool[:5])
    text = sent(plain, Content_Type="text/plain; charset=utf-8")
    yield once("living", "textfile", ALIVE, "/memo/44.txt", text, lost("en", "plain", "Memos"))
    csv = sent(
        "year,county,children\n"
        + "".join(f"{year},East,{year % 97}\n" for year in range(1980, 2012)),
        Content_Type="text/csv",
    )
    yield once("living", "csv", ALIVE, "/data/children.csv", csv, lost("en", "plain", "Open data"))
    latin = page(
        f"<h1>Jugendhilfe in Zahlen</h1><p>{escape(TONGUES['de'].pool[1])}</p>",
        title="Jugendhilfe",
        lang="de",
    )
    yield once(
        "living", "entities-de", ALIVE, "/zahlen.htm", sent(latin), lost("de", "plain", "Amt")
    )
    frameset = (
        "<html><head><title>County archive</title></head><frameset "
        "cols='20%,80%'><frame src='/menu.htm'><frame "
        "src='/main.htm'><noframes><body>This archive uses "
        "frames.</body></noframes></frameset></html>"
    )
    yield once(
        "living",
        "frameset",
        (LIVE, UNKNOWN),
        "/archive/index2.htm",
        sent(frameset),
        lost("en", "plain", "Archive"),
    )
    amp = text_of(
        "it",
        "news",
        "Il Faro",
        "Tre anni senza risposta",
        "Il ricorso era stato depositato nel 2016 e mai discusso.",
        5,
    )
    yield once(
        "living", "amp-it", ALIVE, "/2019/ricorso/amp", sent(amp), lost("it", "news", "Il Faro")
    )
    wide = text_of(
        "en",
        "news",
        "Access Today",
        "How captchas came to guard the courts",
        (
            "Just a moment, says the screen, and checks your browser. Of 50 court "
            "sites we tried, nine asked us to prove that we are human."
        ),
        7,
    )
    scripted = wide.replace(
        "</body>", '<script src="/cdn-cgi/challenge-platform/scripts/jsd/main.js"></script></body>'
    )
    yield once(
        "living",
        "captcha-article",
        ALIVE,
        "/2022/captcha-courts",
        sent(scripted),
        lost("en", "news", "Access Today"),
        quote="nine asked us to prove that we are human",
    )
    hidden = text_of(
        "pt",
        "news",
        "Associação Raiz",
        "Relatório de atividades 2012",
        "Em 2012 acompanhámos 118 famílias.",
        4,
    )
    spam = hidden.replace(
        "</body>", '<div style="display:none">casino bonus slots poker viagra</div></body>'
    )
    yield once(
        "living",
        "hidden-spam-pt",
        ALIVE,
        "/relatorio-2012",
        sent(spam),
        lost("pt", "news", "Associação Raiz"),
    )
    for lang, title in (("en", "Consent"), ("de", "Einwilligung"), ("nl", "Toestemming")):
        story = text_of(lang, "news", "Tageblick", TONGUES[lang].items[0], TONGUES[lang].pool[3], 5)
        wall = f'<div id="cmp" class="overlay"><h2>{title}</h2><p>{TONGUES[lang].cookies}</p></div>'
        shown = story.replace("<header>", wall + "<header>")
        yield once(
            "living",
            f"overlay-{lang}",
            ALIVE,
            "/artikel/88112",
            sent(shown),
            lost(lang, "news", "Tageblick"),
        )


def sent_pdf(title: str) -> Reply:
    """A PDF as an answer."""
    return Reply(200, {"Content-Type": "application/pdf"}, small_pdf(title))


def sent_to(where: str) -> Reply:
    """A lasting redirect."""
    return to(where, 301)


def cases() -> Iterator[Case]:
    """All living pages."""
    for number, row in enumerate((*SUBJECTS, *PLAIN)):
        name, lang, style, publisher, path, title, own, count, quote = row
        cited = title if number % 3 == 0 else None
        old = number % 4 == 1
        yield living(name, lang, style, publisher, path, title, own, count, quote, cited, old=old)
    yield from special()
