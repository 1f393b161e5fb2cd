"""Long living pages: glossaries, bibliographies, chronologies, minutes, questions and answers."""

from __future__ import annotations

from collections.abc import Iterator

from ..case import LIVE, Case
from .frames import living

GLOSSARY = (
    ("404", "The answer of a server that has no document at the address. Also: page not found."),
    ("410", "The document was here and has been removed for good."),
    (
        "Blocking",
        "A provider refuses to pass on a request. The user may see a stop page or nothing at all.",
    ),
    ("Captcha", "A puzzle that a person should solve and a robot should not."),
    (
        "Casino site",
        "For the purposes of the Act, any page with slots, roulette or poker for money.",
    ),
    ("Cloaking", "Showing one page to the search engine and another to the visitor."),
    (
        "Domain parking",
        "A page of advertisements on a domain that nobody uses. Often it says: this domain is for sale.",
    ),
    ("Drop catching", "Buying a domain in the second in which it expires."),
    (
        "Geo-blocking",
        "Not available in your country, says the page, and means the country of your provider.",
    ),
    ("Hotline", "An office that takes reports from the public, looks at them and passes them on."),
    ("Link rot", "What happens to footnotes."),
    ("Notice and takedown", "The host removes what he has been told about, or answers for it."),
    (
        "Soft 404",
        "An error page that claims to be a success. Sorry, we could not find it, with status 200.",
    ),
    ("Typosquatting", "Registering the misspelt name of somebody else."),
)

YEARS = (
    (2005, "The filter starts in two countries. The list has 411 entries."),
    (2006, "The list is leaked. A newspaper finds that a third of the addresses no longer exist."),
    (
        2007,
        "The ministry asks the research centre for an evaluation. The police say the list is secret.",
    ),
    (2008, "The evaluation finds no legal basis. Providers say that they will go on if asked."),
    (2009, "An agreement is signed and not published. The minister calls it voluntary."),
    (
        2010,
        "Parliament asks for the agreement. The page on which it was announced has been removed.",
    ),
    (2011, "The directive leaves blocking to the member states. Removal at source comes first."),
    (
        2012,
        "The working group meets for the last time. Its website is switched off; the domain is sold to a betting firm.",
    ),
    (2013, "The hotline moves to new rooms and doubles its staff, to eight."),
    (2014, "The Court strikes down the retention directive."),
    (2016, "A new coalition wants a list again. Nobody can find the old one."),
    (2018, "Companies report fourteen million times in a year. The police can read one in forty."),
    (2020, "Everybody is at home. Reports rise by half."),
)

BOOKS = (
    "Adeyemi, K. (2006) Watching the watchers, Skerry Law Journal 4, 11-39. [dead link]",
    "Bream, T. and Coley, A. (2009) Children online in nine towns. Out of print.",
    "Commission for Coastal Affairs (2007) Communication 174, Brussels. Page not found on 3 May 2019; copy in archive.",
    "Dunmore, I. (2011) Should we block?, Marram Press. Reviewed in item 31.",
    "Foss, A. (2010) Access Denied, Women & Justice Network. 404 since the relaunch of 2016.",
    "Halloran, P. (2013) Page Not Found, Brackwater L. Rev. 12, 311.",
    "Lindqvist, E. (2010) Blocking lists in four countries, thesis, Ostrand. [domain for sale]",
    "Ockham, S. (2008) Removed content, Fenwick Research Repository, working paper 8.",
    "Petheram, I. (2015) 404 Not Found. A History, Marram Press.",
    "Quill, L. (2011) Prove you are human, University of Stanmere. [captcha]",
    "Wendt, K. (2003) Die Liste, Lübeck. Nicht mehr lieferbar.",
    "Zwart, J. (2008) Filteren, Zeist. [link werkt niet meer]",
)

FRAGEN = (
    (
        "Warum sehe ich 'Zugriff verweigert'?",
        "Ihr Arbeitgeber filtert. Fragen Sie dort nach, wer die Liste pflegt.",
    ),
    (
        "Was bedeutet 'Seite nicht gefunden'?",
        "Die Adresse ist falsch oder der Anbieter hat die Seite gelöscht. Eine Meldung ist dann nicht mehr nötig.",
    ),
    (
        "Meine Domain ist abgelaufen. Was nun?",
        "Sie haben dreißig Tage. Danach steht sie zum Verkauf, und nicht selten wirbt dort bald ein Casino.",
    ),
    (
        "Ist eine Meldung anonym?",
        "Ja. Wir speichern weder Ihre Adresse noch den Zeitpunkt auf die Minute genau.",
    ),
    (
        "Was geschieht mit meiner Meldung?",
        "Zwei Personen sehen sie an. Ist der Inhalt strafbar, geht sie an das Bundesamt und an den Anbieter.",
    ),
    (
        "Warum ist das Formular manchmal nicht verfügbar?",
        "Sonntags zwischen zwei und drei Uhr wird gewartet.",
    ),
    ("Muss ich beweisen, dass ich kein Roboter bin?", "Nein, wir verwenden keine Bilderrätsel."),
    (
        "Bekomme ich eine Antwort?",
        "Wenn Sie eine Mailadresse angeben, in der Regel binnen drei Tagen.",
    ),
)

VRAGEN = (
    "Vraag 1. Klopt het dat de website van de commissie al een maand onbereikbaar is? Antwoord: Ja. De verlenging van de domeinnaam is vergeten.",
    "Vraag 2. Is het waar dat op dat adres nu gokreclame staat? Antwoord: Dat was tussen 3 en 19 maart het geval.",
    "Vraag 3. Wie is daarvoor verantwoordelijk? Antwoord: De stichting die de site beheerde en die inmiddels is opgeheven.",
    "Vraag 4. Zijn de rapporten nog te raadplegen? Antwoord: Zij zijn overgebracht naar het archief. Oude verwijzingen werken niet meer.",
    "Vraag 5. Hoeveel verwijzingen in Kamerstukken leiden naar een pagina die niet meer bestaat? Antwoord: Een steekproef van driehonderd leverde er 88 op.",
    "Vraag 6. Bent u bereid de domeinnaam terug te kopen? Antwoord: Nee. De vraagprijs staat niet in verhouding tot het belang.",
    "Vraag 7. Deelt u de mening dat dit slordig is? Antwoord: Ja.",
)


def _terms(pairs: tuple[tuple[object, str], ...]) -> str:
    return "<dl>" + "".join(f"<dt>{term}</dt><dd>{text}</dd>" for term, text in pairs) + "</dl>"


def cases() -> Iterator[Case]:
    """The cases of this module."""
    yield living(
        "long-glossary",
        "en",
        "gov",
        "Parliamentary Internet Committee",
        "/inquiry/2010/glossary.html",
        "Glossary",
        "Terms used by witnesses before the Committee. They have no legal force.|"
        + _terms(GLOSSARY),
    )
    yield living(
        "long-years",
        "en",
        "typo3",
        "Filter Watch Archive",
        "/chronology/",
        "A chronology of the filter, 2005-2020",
        _terms(YEARS),
        quote="The page on which it was announced has been removed.",
    )
    yield living(
        "long-books",
        "en",
        "lib",
        "Reading Room of Information Law",
        "/lists/blocking.html",
        "Reading list: blocking and removal",
        "Checked in 2019. Remarks in brackets say what became of the address.|<ol>"
        + "".join(f"<li>{one}</li>" for one in BOOKS)
        + "</ol>",
    )
    yield living(
        "long-fragen",
        "de",
        "typo3",
        "Beschwerdestelle Nord",
        "/faq.html",
        "Häufige Fragen",
        _terms(FRAGEN),
    )
    yield living(
        "long-vragen",
        "nl",
        "gov",
        "Tweede Kamer der Provinciën",
        "/kamervragen/2014Z04410",
        "Vragen over de verlopen domeinnaam van de commissie",
        "|".join(VRAGEN),
        title="Vragen over de verlopen domeinnaam van de commissie",
    )
    yield living(
        "long-hansard",
        "en",
        "old",
        "Moray Assembly Debates",
        "/hansard/2009-05-12b.htm",
        "Internet (Blocking) Bill: second reading",
        "<b>Mr Pask:</b> I asked the Minister for the list and she told me that it is not available. I asked for the contract and was told it could not be found. I then "
        "looked at her Department's website, and there I read: the page you requested does not exist. [Laughter.]|<b>The Minister:</b> The site is under construction."
        "|<b>Mr Pask:</b> So is the Bill.|<b>Ms Reddick:</b> Every constituency has a hotline poster and none has a detective. Removing a page takes a telephone call; finding the "
        "child takes a year. I would rather pay for the year.|<b>Sir Ian Colt:</b> Will the hon. Lady give way? In my constituency a lapsed domain of the scouts now shows poker.|"
        "<b>Ms Reddick:</b> I am sorry for the scouts, but the Bill would not help them: poker is lawful.|<b>The Minister:</b> We shall bring forward amendments in Committee. "
        "Question put, That the Bill be now read a second time. The House divided: Ayes 41, Noes 38. Question accordingly agreed to.",
        quote="Removing a page takes a telephone call",
    )
    yield living(
        "long-arret",
        "fr",
        "lib",
        "Base de jurisprudence de Kerven",
        "/arret/2012/ca-rennes-0441",
        "Cour d'appel, 14 février 2012, n° 11/00441",
        "Vu l'appel. Considérant que l'huissier a constaté, le 3 mai, que la page litigieuse n'était plus disponible ; qu'il lut à l'écran les mots « page introuvable » ; que "
        "l'intimé en conclut que rien n'est prouvé.|Mais considérant qu'une copie tirée des archives de l'Internet, datée et complète, vaut commencement de preuve ; que le nom de "
        "domaine, expiré depuis, appartient à un revendeur.|Par ces motifs, confirme le jugement, condamne l'appelant aux dépens.",
    )
    yield living(
        "long-acta",
        "es",
        "drupal",
        "Consejo de la Red Infantil",
        "/actas/2011-06",
        "Acta de la sesión de junio",
        "Asisten once vocales. 1. Se aprueba el acta anterior. 2. La secretaria informa de que el antiguo dominio caducó en abril y está en venta por 3.000 dólares; se acuerda no "
        "comprarlo. 3. El vocal de prensa lamenta que cincuenta enlaces den error 404. 4. Se encarga una copia a la Biblioteca. 5. Ruegos y preguntas: ninguno. Se levanta la sesión.",
    )
    yield living(
        "long-verbale",
        "it",
        "gov",
        "Consiglio regionale delle Colline",
        "/sedute/2008/resoconto-44",
        "Resoconto della seduta n. 44",
        "Presidente: la seduta è aperta. Consigliere Ferri: il sito della Regione risponde «pagina non trovata» a chi cerca il piano. Assessore: il piano non c'è. (Ilarità.) "
        "Consigliera Orsi: e la pagina sul gioco d'azzardo rimanda a un casinò online. Assessore: il dominio è scaduto, lo stiamo recuperando.|La mozione è approvata con 22 voti.",
    )
    yield living(
        "long-thread",
        "en",
        "old",
        "Sysadmin Corner",
        "/t/12044/what-does-your-404-say",
        "What does your 404 say?",
        "<b>pike:</b> 'Oops, wrong turn.'|<b>lena:</b> 'This is not the page you are looking for.'|<b>gus:</b> ours just redirects to the home page, I hate it|<b>oz:</b> 'The "
        "document has been removed for legal reasons' since the court case|<b>rue:</b> nginx default|<b>lena:</b> a customer's lapsed domain says 'buy this domain' and they still "
        "print it on the vans|<b>pike:</b> lol|<b>mod:</b> thread closed, duplicate.",
    )
    yield living(
        "long-yearbook",
        "sv",
        "drupal",
        "Nätvakten",
        "/arsbok/2010",
        "Årsbok 2010",
        "Vi tog emot 2 104 tips. 411 länkar var döda när vi öppnade dem, 96 ledde till domäner till salu och 30 till kasinon. Resten gick till polisen.|Telefonen var stängd i juli. "
        "Två nya medarbetare började i augusti. Styrelsen höll sex möten.",
    )
    yield living(
        "long-raport",
        "pl",
        "drupal",
        "Fundacja Bezpieczna Sieć",
        "/raport-2012",
        "Raport za rok 2012",
        "Przyjęliśmy 3 310 zgłoszeń. W 612 przypadkach strona już nie istniała, w 90 domena była na sprzedaż, w 44 prowadziła do kasyna. Policja otrzymała 1 870 spraw."
        "|Dziękujemy wolontariuszom. Dyżur jest nieczynny w święta.",
    )
    yield living(
        "ru-otchet",
        "ru",
        "wp",
        "Горячая линия Север",
        "/2011/otchet/",
        "Отчёт за 2011 год",
        "Принято 4 410 сообщений. В 700 случаях страница не найдена, 120 доменов выставлены на продажу. Остальное передано в полицию. Приём звонков временно "
        "не вёлся в августе.",
    )
    yield living(
        "en-thanks",
        "en",
        "builder",
        "Runaway Shelter Ostrand",
        "/thank-you",
        "Thank you",
        "Thank you for visiting on our open day, 4 June 2016. 212 people came. The cake ran out at noon.",
    )
    yield living(
        "en-welcome",
        "en",
        "old",
        "Police Museum of Corrin",
        "/welcome.html",
        "Welcome",
        "This site is best viewed at 800 by 600. The museum is in the old gaol and open on Sundays. Website under construction since 1999; last updated 2 May 2006.",
        truth=(LIVE,),
    )
    yield living(
        "da-lang",
        "da",
        "lib",
        "Retsarkivet",
        "/artikel/441",
        "Om at henvise til det der forsvinder",
        "Hver fjerde henvisning i betænkningen fører til en side, der ikke findes. Hver tiende fører til et domæne til salg. Forfatteren foreslår, at udvalget gemmer en kopi. "
        "Artiklen er trukket fra det trykte nummer af pladshensyn.",
        title="Om at henvise til det der forsvinder",
    )
    yield living(
        "tr-uzun",
        "tr",
        "drupal",
        "Çocuk Hakları İzleme Evi",
        "/raporlar/2013",
        "2013 raporu: silinen sayfalar",
        "Bildirilen sayfaların dörtte biri açıldığında artık mevcut değildi. Kırk alan adı satılıktı, on ikisi bahis sitesine dönmüştü. Kalanları savcılığa ilettik.|Ev sahibimiz "
        "olan kütüphaneye teşekkür ederiz.",
    )
    yield living(
        "el-long",
        "el",
        "lib",
        "Επιθεώρηση Δικαίου Πληροφορικής",
        "/article/view/77",
        "Ο νεκρός σύνδεσμος ως απόδειξη",
        "Περίληψη. Το δικαστήριο αναζήτησε τη σελίδα και διάβασε ότι δεν βρέθηκε. Ο συγγραφέας εξετάζει σαράντα αποφάσεις. Λέξεις κλειδιά: σύνδεσμος, απόδειξη. Τεύχος 3, 2009.",
        title="Ο νεκρός σύνδεσμος ως απόδειξη",
    )
    yield living(
        "fi-uutinen",
        "fi",
        "news",
        "Saimaan Sanomat",
        "/kotimaa/2012/vanha-osoite-kasinolle",
        "Kunnan vanha osoite päätyi kasinolle",
        "Kunta unohti uusia verkkotunnuksensa. Nyt osoitteessa tarjotaan ilmaiskierroksia ja rulettia. Tunnus oli viikon myynnissä, hinta 900 euroa.|Kunnanjohtaja pahoittelee.",
    )
    yield living(
        "zh-wen",
        "zh",
        "lib",
        "南岸大学学报",
        "/cn/article/id/2210",
        "失效链接的证据效力",
        "摘要：本文考察四十份判决书。法官打开当事人提交的网址，看到的是“页面不存在”。作者主张采信存档副本。关键词：链接；证据。刊期：2011年第3期。",
        title="失效链接的证据效力",
    )
    yield living(
        "ar-khabar",
        "ar",
        "news",
        "جريدة الميناء",
        "/news/2014/88",
        "بيع عنوان البلدية القديم لموقع قمار",
        "نسيت البلدية تجديد نطاقها فعرض للبيع أسبوعا، ثم صار موقع قمار. وقال رئيس البلدية إن الروابط القديمة لم تعد تعمل وإن استعادتها مكلفة.",
    )
    yield living(
        "ja-ronbun",
        "ja",
        "lib",
        "港湾大学機関リポジトリ",
        "/record/5512",
        "リンク切れと引用の信頼性",
        "要旨。報告書百件の脚注を調べた。三割は「ページが見つかりません」と答え、一割は売りに出されたドメインであった。保存を提案する。紀要第九号、二〇一二年。",
        title="リンク切れと引用の信頼性",
    )
    yield living(
        "cs-dlouhe",
        "cs",
        "news",
        "Deník Podhůří",
        "/zpravy/2015/stranka-nenalezena",
        "Stránka nenalezena: úřad ztratil archiv",
        "Úřad přišel o tisíc dokumentů. Kdo je hledá, čte jen omluvu. Stará doména propadla a dnes láká k sázkám. Tajemník slibuje nápravu do léta.",
    )
