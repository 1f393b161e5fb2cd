"""Pages that changed or moved, servers in trouble, and answers that decide nothing."""

from __future__ import annotations

from collections.abc import Iterator

from citekeeper.demo.exchange import Reply
from citekeeper.model import Standing

from ..case import DEAD, DRIFTED, LIVE, MOVED, UNKNOWN, UNREACHABLE, Case, Route, page, sent, to
from .frames import House, Routes, around, case, paragraphs

Truth = tuple[Standing, ...]
PAUSE: Truth = (UNKNOWN, UNREACHABLE)

# name, language, style, path, publisher, old title, old text, new title, new text: nothing is left
REPLACED: tuple[tuple[str, str, str, str, str, str, str, str, str], ...] = (
    (
        "drift-home",
        "en",
        "drupal",
        "/what-we-do/",
        "Safe Schools Charity",
        "Our work on exclusion",
        "Between 2006 and 2009 we followed ninety pupils who had been excluded for good. Sixty-one were out of school for more than a year, and nobody had written down where they were.|Our report asks for a register.",
        "Run for us this summer",
        "Sign up for the half marathon in June, raise two hundred pounds and we will give you a shirt. Places go fast, and the baggage tent has tea.|Corporate partners can book a team of twelve.",
    ),
    (
        "drift-stats",
        "en",
        "portal",
        "/statistics/latest",
        "Statistics Office",
        "Looked after children, year ending March 2009",
        "There were 60,900 looked after children at 31 March 2009, an increase of two per cent. The main reason for entering care was abuse or neglect, 61 per cent.",
        "Retail sales, October 2024",
        "Retail volumes fell by 0.7 per cent in October, after a rise of 0.1 per cent in September. Clothing stores reported poor trade before the budget.",
    ),
    (
        "drift-fr",
        "fr",
        "drupal",
        "/actualite/a-la-une",
        "Préfecture",
        "Fermeture du foyer des Tilleuls",
        "Par arrêté du 4 février 2010 le préfet ferme le foyer des Tilleuls après l'inspection de décembre, qui a relevé des violences répétées et l'absence de registre.",
        "Carte grise : prenez rendez-vous",
        "À compter du 1er mars les guichets reçoivent uniquement sur rendez-vous. Apportez une pièce d'identité, un justificatif de domicile et le certificat de cession.",
    ),
    (
        "drift-de",
        "de",
        "typo3",
        "/aktuelles/thema-des-monats",
        "Landesarchiv",
        "Thema des Monats: Akten der Fürsorge",
        "Im März zeigen wir Akten der Fürsorgeerziehung aus Breitenau: Aufnahmebögen, Strafbücher und Briefe, die nie abgeschickt wurden.",
        "Thema des Monats: Brückenbau",
        "Im November geht es um die Pläne der Autobahnbrücken, vom ersten Strich bis zur Sprengung, mit Fotografien aus dem Nachlass eines Ingenieurs.",
    ),
    (
        "drift-es",
        "es",
        "wordpress",
        "/proyecto/",
        "Fundación Puente",
        "Proyecto Regreso",
        "El proyecto Regreso acompaña a jóvenes que fueron adoptados en los años setenta y buscan su partida de nacimiento; hemos abierto 212 expedientes.",
        "Huerto urbano",
        "Cada sábado plantamos lechugas, acelgas y tomates en la azotea. Trae guantes y agua. La cosecha se reparte entre los vecinos del barrio.",
    ),
    (
        "drift-nl",
        "nl",
        "wordpress",
        "/project/",
        "Stichting Noord",
        "Onderzoek naar de weeshuizen",
        "Wij lazen 3.400 brieven van wezen uit Groningen, geschreven tussen 1920 en 1958, en legden ze naast de jaarverslagen van de regenten.",
        "Kinderfeestje boeken",
        "Vier je verjaardag op de boerderij met pannenkoeken, een huifkar en een speurtocht. Vanaf acht kinderen, op woensdag en zaterdag.",
    ),
    (
        "drift-ru",
        "ru",
        "wordpress",
        "/proekt/",
        "Фонд «Дом»",
        "Проект «Голоса интерната»",
        "Мы записали шестьдесят рассказов людей, выросших в интернатах Карелии в пятидесятые и шестидесятые годы.",
        "Курсы кройки и шитья",
        "Приглашаем всех желающих научиться шить шторы, юбки и рубашки. Занятия проходят по вторникам, ткани приносите с собой.",
    ),
)

# name, language, style, old path, new path, publisher, title, text: a permanent way to the same text
MOVES: tuple[tuple[str, str, str, str, str, str, str, str], ...] = (
    (
        "move-asp",
        "en",
        "portal",
        "/default.asp?page=317",
        "/library/guidance/private-fostering",
        "Children's Directorate",
        "Private fostering: guidance for councils",
        "A child is privately fostered when somebody who is not a close relative cares for him for twenty-eight days or more.",
    ),
    (
        "move-de",
        "de",
        "typo3",
        "/cms/front_content.php?idart=882",
        "/themen/jugendhilfe/inobhutnahme",
        "Landkreis Ahrtal",
        "Inobhutnahme: Zahlen und Verfahren",
        "Im Jahr 2013 wurden im Landkreis einundvierzig Kinder in Obhut genommen, neun davon zum zweiten Mal.",
    ),
    (
        "move-fr",
        "fr",
        "drupal",
        "/article.php3?id_article=441",
        "/dossiers/tutelles-et-curatelles",
        "Union des familles",
        "Tutelles des mineurs isolés",
        "Le juge des tutelles désigne un administrateur ad hoc lorsque personne n'exerce l'autorité parentale.",
    ),
    (
        "move-it",
        "it",
        "drupal",
        "/pagina.jsp?sezione=12&id=90",
        "/minori/comunita/linee-guida",
        "Regione Adriatica",
        "Linee guida per le comunità",
        "Ogni comunità accoglie al massimo dieci minori e tiene un registro delle presenze firmato ogni giorno.",
    ),
    (
        "move-pl",
        "pl",
        "drupal",
        "/index.php?strona=44",
        "/rodzina/piecza-zastepcza",
        "Powiat Lipowski",
        "Piecza zastępcza w powiecie",
        "W roku 2012 w powiecie działało trzydzieści rodzin zastępczych i jeden rodzinny dom dziecka.",
    ),
    (
        "move-sv",
        "sv",
        "drupal",
        "/templates/Page____881.aspx",
        "/barn-och-unga/familjehem",
        "Kommunförbundet",
        "Familjehem: ersättningar och ansvar",
        "Ersättningen består av ett arvode och en omkostnadsdel som räknas upp varje år.",
    ),
)

# name, truth, status, title, body, headers: the same for every address
STATES: tuple[tuple[str, Truth, int, str, str], ...] = (
    (
        "state-500",
        (UNREACHABLE,),
        500,
        "Internal Server Error",
        "<h1>Internal Server Error</h1><p>The server encountered an internal error or misconfiguration and was unable to complete your request.</p>",
    ),
    (
        "state-502",
        (UNREACHABLE,),
        502,
        "502 Bad Gateway",
        "<center><h1>502 Bad Gateway</h1></center><hr><center>nginx</center>",
    ),
    (
        "state-503-fr",
        (UNREACHABLE,),
        503,
        "Site en maintenance",
        "<h1>Site en maintenance</h1><p>Nous effectuons une opération de maintenance. Le site sera de nouveau accessible mardi matin.</p>",
    ),
    (
        "state-504",
        (UNREACHABLE,),
        504,
        "Gateway time-out",
        "<h1>504 Gateway Time-out</h1><p>The server didn't respond in time.</p>",
    ),
    (
        "state-521",
        (UNREACHABLE,),
        521,
        "Web server is down",
        "<h1>Error 521</h1><p>Web server is down. What happened? The web server is not returning a connection.</p>",
    ),
    (
        "state-wp-db",
        (UNREACHABLE,),
        500,
        "Database Error",
        "<h1>Error establishing a database connection</h1>",
    ),
    (
        "state-pause-de",
        PAUSE,
        200,
        "Wartungsarbeiten",
        "<h1>Wartungsarbeiten</h1><p>Unsere Seiten werden gerade überarbeitet und stehen in Kürze wieder zur Verfügung. Vielen Dank für Ihre Geduld.</p>",
    ),
    (
        "state-pause-en",
        PAUSE,
        200,
        "Down for maintenance",
        "<h1>We'll be back soon</h1><p>The catalogue is down for scheduled maintenance until Monday, 8 am. Sorry for the inconvenience.</p>",
    ),
    (
        "state-pause-cs",
        PAUSE,
        200,
        "Probíhá údržba",
        "<h1>Probíhá údržba</h1><p>Omlouváme se, web je dočasně mimo provoz. Zkuste to prosím později.</p>",
    ),
    (
        "state-400",
        (UNKNOWN,),
        400,
        "Bad Request",
        "<h1>Bad Request</h1><p>Your browser sent a request that this server could not understand.</p>",
    ),
    (
        "state-shell",
        (UNKNOWN,),
        200,
        "Research Explorer",
        "<div id=root></div><script src=/static/js/main.8f2c.js></script>",
    ),
    (
        "state-shell-noscript",
        (UNKNOWN,),
        200,
        "Portal",
        "<noscript>JavaScript required</noscript><div id=app></div><script src=/js/app.js></script>",
    ),
    ("state-empty", (UNKNOWN,), 200, "", ""),
)


def cases() -> Iterator[Case]:
    """All of them."""
    yield from _replaced()
    yield from _kept()
    for seed, (name, lang, style, old, new, publisher, title, text) in enumerate(MOVES):
        house = House(lang, style, publisher)
        whole = house.frame(title, paragraphs(text) + house.filler(4, seed), seed=seed)
        before = House(lang, "tables", publisher).frame(
            title, paragraphs(text) + house.filler(4, seed)
        )
        routes = around(house, "honest")
        routes[new], routes[old] = sent(whole), to(new, 301)
        yield case(
            "moved", name, (MOVED,), routes, old, title=title, memento=before if seed % 2 else ""
        )
    yield from _to_another_host()
    for name, truth, status, title, body in STATES:
        whole = page(body, title=title) if title else ""
        yield case(
            "states", name, truth, {"*": sent(whole, status)}, "/reports/2014/evidence-review.html"
        )
    yield from _troubles()


def _replaced() -> Iterator[Case]:
    for seed, (name, lang, style, path, publisher, old, text, new, words) in enumerate(REPLACED):
        house = House(lang, style, publisher)
        half = len(house.tongue.parts("pool")) // 2
        pool = house.tongue.parts("pool")
        before = House(lang, "tables", publisher).frame(
            old, paragraphs(*text.split("|"), *pool[:half])
        )
        now = paragraphs(*words.split("|"), *_fresh(lang))
        routes = around(house, "honest")
        routes[path] = sent(house.frame(new, now, seed=seed))
        quote = text.partition("|")[0][:48] if seed % 2 else None
        yield case(
            "drifted", name, (DRIFTED,), routes, path, memento=before, quote=quote, title=old
        )
    # a PDF was cited; its address now sends a page about something else
    for name, lang, path, title in (
        (
            "drift-pdf",
            "en",
            "/pdf/inspection-ravenhill-2006.pdf",
            "Our publications have moved to a new library",
        ),
        ("drift-pdf-it", "it", "/allegati/relazione-2011.pdf", "Tutte le pubblicazioni"),
        (
            "drift-pdf-de",
            "de",
            "/fileadmin/pdf/Gutachten_2009.pdf",
            "Alle Veröffentlichungen im Überblick",
        ),
    ):
        house = House(lang, "drupal", "Inspectorate")
        routes = around(house, "honest")
        routes[path] = sent(house.frame(title, house.filler(3, 3)))
        yield case("drifted", name, (DRIFTED,), routes, path)


def _fresh(lang: str) -> list[str]:
    return {
        "en": [
            "Opening hours are nine to five from Monday to Thursday, and until noon on Fridays. Parking is free behind the sports hall."
        ],
        "fr": [
            "Les bureaux sont ouverts du lundi au vendredi, de 8 h 30 à 11 h 45. Parking gratuit derrière la gare."
        ],
        "de": [
            "Der Lesesaal ist montags bis donnerstags geöffnet. Parkplätze stehen hinter dem Gebäude bereit."
        ],
        "es": ["Abrimos de diez a dos. Se ruega puntualidad y traer calzado cómodo."],
        "nl": ["Neem laarzen mee. Honden zijn niet toegestaan op het erf."],
        "ru": ["Запись по телефону с десяти до шести. Количество мест ограничено."],
    }.get(lang, [])


def _kept() -> Iterator[Case]:
    """Pages with a memento that still say it, edited or in a new frame."""
    for seed, (name, lang, style, path, title, text) in enumerate(
        (
            (
                "kept-frame",
                "en",
                "drupal",
                "/policy/secure-units",
                "Secure units: what the inspectors saw",
                "The door was locked at seven and opened at seven, and the log said nothing about the hours between.",
            ),
            (
                "kept-frame-de",
                "de",
                "paper",
                "/archiv/2006/freistatt.html",
                "Moor und Gebet: Freistatt",
                "Torf stechen, bis die Hände bluten, und am Abend das Lied vom guten Hirten.",
            ),
            (
                "kept-frame-es",
                "es",
                "drupal",
                "/memoria/preventorios",
                "Los preventorios antituberculosos",
                "Las niñas de Guadarrama comían lo que vomitaban; así lo cuentan once de ellas.",
            ),
            (
                "kept-frame-pl",
                "pl",
                "wordpress",
                "/2013/zabrze/",
                "Zabrze: dom, którego nie chciano widzieć",
                "Dzieci mówiły o tym w szkole, a szkoła mówiła siostrom.",
            ),
            (
                "kept-frame-el",
                "el",
                "drupal",
                "/istoria/leros",
                "Λέρος: τα παιδιά του παραρτήματος",
                "Στην πτέρυγα δεκαέξι δεν υπήρχαν κρεβάτια, μόνο πατώματα.",
            ),
        )
    ):
        house = House(lang, style, "Archive")
        body = paragraphs(text) + house.filler(4, seed)
        before = House(lang, "tables", "Archive 2005").frame(title, body)
        routes = around(house, "honest")
        routes[path] = sent(house.frame(title, body + paragraphs(*_fresh(lang)), seed=seed))
        yield case("living, with memento", name, (LIVE,), routes, path, memento=before, title=title)
    # the text around it was rewritten; the words of the citation are still there
    house = House("en", "drupal", "Commission Press Room")
    path = "/policies/missing-children"
    kept = "the number 116 000 shall be answered day and night in every Member State"
    before = House("en", "tables", "Commission 2008").frame(
        "Missing children",
        paragraphs(f"The decision says that {kept}.", *house.tongue.parts("pool")[:3]),
    )
    now = house.frame(
        "Missing children and hotlines",
        paragraphs(
            *house.tongue.parts("pool")[5:9],
            f"Since 2007, {kept}, though four still have no service.",
        ),
    )
    routes = around(house, "honest")
    routes[path] = sent(now)
    yield case(
        "living, with memento", "kept-quote", (LIVE,), routes, path, memento=before, quote=kept
    )
    # the same without the words
    now = house.frame(
        "Missing children and hotlines",
        paragraphs(
            *house.tongue.parts("pool")[5:9],
            "Twenty-eight hotlines have joined the network; see the map.",
        ),
    )
    routes = around(house, "honest")
    routes[path] = sent(now)
    yield case("drifted", "lost-quote", (DRIFTED,), routes, path, memento=before, quote=kept)


def _to_another_host() -> Iterator[Case]:
    house = House("en", "typo3", "University of Northport")
    title = "Ten years of the care leavers' survey"
    new = "research.tni-move-host.example"
    routes: dict[object, Route] = {
        "/~survey/ten-years.html": to(f"https://{new}/projects/care-leavers/ten-years", 301),
        "/": to(f"https://{new}/", 301),
        "*": house.lost(),
        (new, "/projects/care-leavers/ten-years"): sent(
            house.frame(
                title,
                paragraphs(
                    "In 2004 we asked 312 people who had left care; in 2014 we found 188 of them again."
                )
                + house.filler(5, 2),
            )
        ),
        (new, "/"): house.front(),
        (new, "*"): house.lost(),
    }
    yield case("moved", "move-host", (MOVED,), routes, "/~survey/ten-years.html", title=title)


def _troubles() -> Iterator[Case]:
    path = "/publications/2009/final-report.html"
    for name, truth, trouble in (
        ("dns-host", (DEAD,), "nxdomain"),
        ("dns-domain", (DEAD,), "nxdomain-domain"),
        ("dns-servfail", (UNREACHABLE,), "servfail"),
        ("refused", (UNREACHABLE,), "refused"),
    ):
        nothing: Routes = {}
        yield case("states", f"net-{name}", truth, nothing, path, trouble=trouble)
    loop: Routes = {
        "*": to("/session/check", 302),
        "/session/check": to(path, 302),
        path: to("/session/check", 302),
    }
    yield case("states", "net-loop", (UNREACHABLE,), loop, path)
    reset: Routes = {"*": Reply(then="reset")}
    yield case("states", "net-reset", (UNREACHABLE,), reset, path)
    empty: Routes = {"*": Reply(then="empty")}
    yield case("states", "net-empty", (UNREACHABLE,), empty, path)
