"""Drifted, moved, unreachable and undecidable pages, and living ones of unusual make."""

from __future__ import annotations

from collections.abc import Iterator

from citekeeper.demo.exchange import Reply

from ..case import DRIFTED, LIVE, MOVED, UNKNOWN, UNREACHABLE, Case, page, sent, to
from .frames import Truth, article, based, everywhere, framed, front, missing, paragraphs, table

# name | language | style | site | path | old title | old text | new title | new text
DRIFT = """
c-program|en|gov|National Youth Agency|/programmes/current|Programme 2014: Safe Homes|Safe Homes pays for two visitors in every county who see each child in residential care alone once a month. The programme began in January 2014 with 61 visitors and 2,300 children. Managers may not be in the room. Each visitor writes a letter to the director, who must answer within ten days.//An evaluation by Coldmere University found that complaints doubled in the first year and that nine homes were closed after visits.|Current programme: Sport for All|Sport for All gives clubs small sums for shirts, balls and the hire of halls. Applications close on the last Friday of each quarter. Clubs with girls' teams are served first.//So far 880 clubs have been helped, most of them in the north. Read how a rowing club in Quayport used its money to mend two boats.
c-director|en|wp|Lantern Think Tank|/team/director|Dr Helen Marsh, director|Helen Marsh has led the institute since 2009. She studied law in Leith and Lund and worked for eight years at the court of human rights, where she wrote the handbook on the hearing of minors. Her book on guardianship was published in 2012. She sits on the boards of two archives and teaches every winter in Tartu.|Samuel Okoro, director|Samuel Okoro joined us from the central bank. An economist by training, he works on pensions, ageing and the price of housing. He has advised three governments and is a regular guest on the wireless. In his spare time he keeps bees and plays the viola in an amateur quartet.
c-stat|en|gov|National Statistics Bureau|/latest/children|Children in care, 2013|At the end of March 2013 there were 8,412 children in care, three per cent fewer than the year before. Six in ten lived with foster families, one in five in homes. The largest fall was among children under five. Courts made 2,011 new orders. Half of the children had been moved at least once during the year, and one in nine three times or more.|Road accidents among cyclists|Cyclists were hurt in 3,118 accidents reported by the police. Most happened at junctions and in the dark months. Helmets were worn by four in ten. The bureau has changed the way in which minor injuries are counted, so that earlier figures cannot be compared.
c-de|de|gov|Ministerium für Soziales Küste|/aktuell/thema-des-monats|Thema des Monats: Heimaufsicht|Die Heimaufsicht prüft seit Januar unangemeldet. In 61 Einrichtungen wurden Kinder ohne Beisein der Leitung angehört. In neun Häusern fanden die Prüferinnen verschlossene Zimmer, in vier fehlten Akten. Die Ministerin hat angekündigt, die Zahl der Stellen zu verdoppeln und einen jährlichen Bericht vorzulegen.|Thema des Monats: Barrierefreie Bahnhöfe|Bis zum Sommer erhalten zwölf Bahnhöfe einen Aufzug. Die Mittel stammen aus dem Sonderprogramm für den Nahverkehr. Fahrgäste können Mängel über eine Karte melden. An der Strecke nach Altdorf wird außerdem der Bahnsteig erhöht.
c-fr|fr|gov|Département du Littoral|/actualites/une|Rapport sur les foyers de l'enfance|Le rapport remis hier décrit quarante et un foyers. Les enfants y changent d'éducateur tous les quatre mois. Neuf établissements enfermaient des mineurs la nuit. Le président du département promet une inspection permanente et une ligne d'appel gratuite, ouverte jour et nuit aux enfants placés.|La saison des musées|Les sept musées du département ouvrent le dimanche jusqu'en septembre. Une carte commune coûte douze euros. À voir cet été : les maquettes de navires, les affiches des chemins de fer et une salle entière de phares en verre.
c-nl|nl|gov|Gemeente Zeewijk|/uitgelicht|Onderzoek naar het kindertehuis aan de Kade|De commissie sprak met 88 oud-bewoners van het tehuis. Zij vertellen over opsluiting, honger en brieven die nooit werden verstuurd. De gemeente bood vorige week excuses aan en stelt een fonds in. Het archief wordt geopend voor wie er als kind heeft gewoond.|Afvalkalender|Vanaf maart wordt het groene afval om de week opgehaald. Zet de bak voor half acht aan de weg. De milieustraat is op zaterdag open tot vier uur. Voor grof vuil maakt u een afspraak.
c-es|es|gov|Diputación de la Ría|/destacado|Informe sobre los hogares de menores|El informe describe treinta hogares y recoge la voz de 290 niños. La mitad había cambiado de centro tres veces. En cinco casas se cerraban las habitaciones por la noche. La Diputación creará una inspección propia y un teléfono gratuito.|Plan de playas|Las playas contarán con socorristas desde junio. Se renuevan las pasarelas y los aseos. Habrá autobuses cada veinte minutos los fines de semana y una zona para perros al sur del faro.
c-pl|pl|gov|Powiat Portowy|/aktualnosci/temat|Raport o domach dziecka|Raport opisuje dwanaście domów i rozmowy ze 140 dziećmi. Co drugie dziecko trzy razy zmieniało placówkę. W dwóch domach zamykano pokoje na noc. Starosta zapowiada stałą kontrolę i bezpłatny telefon.|Remont drogi do latarni|Droga do latarni będzie zamknięta do końca sierpnia. Objazd prowadzi przez wieś Wydmy. Autobusy kursują według zmienionego rozkładu, a rowerzyści mogą jechać wałem.
"""
# name | language | style | site | path | new path | title | text
MOVE = """
m-paper|en|gov|Coldmere Research Online|/papers/wp-88.html|/publications/working-papers/2012/088/|Guardians and their wards (Working paper 88)|The paper follows 212 guardians over five years. It finds that wards who saw their guardian once a month did better in school. The appendix gives the interview guide in three languages.
m-press|en|news|The Harbour Courier|/story.php?id=3381|/2012/04/inspectors-close-home|Inspectors close home after complaint by girl, 12|Inspectors closed the home on Thursday after a girl of twelve wrote to the mayor. Fourteen children were taken to other places before dark.
m-de|de|gov|Landesamt für Soziales Küste|/bericht.asp?nr=12|/veroeffentlichungen/heimbericht-2012/|Heimbericht 2012|Der Bericht beschreibt 61 Einrichtungen und enthält 88 Empfehlungen. Die Anhörung der Kinder fand ohne die Leitung statt.
m-fr|fr|gov|Défenseur de l'enfance|/rapport44.htm|/publications/rapports/2011/rapport-44|Rapport 44 : l'enfant entendu|Le rapport examine comment douze tribunaux entendent les enfants. Il formule vingt recommandations et publie les réponses des juges.
m-nl|nl|gov|Kinderombudsman Kust|/rapport/7|/publicaties/rapporten/rapport-7-gehoord|Rapport 7: Gehoord|Het rapport beschrijft hoe rechters kinderen horen in negen rechtbanken. Het doet veertien aanbevelingen.
m-it|it|gov|Garante Minori Costa|/doc.php?n=31|/documenti/relazioni/2010-relazione|Relazione 2010|La relazione descrive le visite a trenta comunità e le conversazioni con 260 ragazzi.
"""


def _pairs() -> Iterator[Case]:
    for name, lang, style, site, path, was, old, now, new in table(DRIFT, 9):
        routes = based(
            lang,
            site,
            path,
            sent(framed(lang, site, now, paragraphs(new), style=style)),
            style=style,
        )
        memento = framed(lang, site, was, paragraphs(old), style=style)
        quote = old.partition(".")[0]
        yield Case(
            "replaced",
            f"fx-{name}",
            (DRIFTED,),
            routes,
            path=path,
            memento=memento,
            quote=quote,
            title=was,
        )
    for name, lang, style, site, path, where, title, text in table(MOVE, 8):
        routes = based(
            lang, site, where, sent(article(lang, site, title, text, style=style)), style=style
        )
        memento = article(lang, site, title, text, style=style)
        routes = {path: to(where, 301), **routes}
        yield Case(
            "moved for good",
            f"fx-{name}",
            (MOVED,),
            routes,
            path=path,
            memento=memento,
            title=title,
        )
    title, text = (
        "Handbook for guardians",
        "The handbook explains the duties of a guardian from the first hearing to the last account.//Chapter 4 deals with money.",
    )
    whole = article("en", "Guardians' Institute", title, text)
    path = "/handbook/guardians.html"
    new = "new-fx-m-host.example"
    routes_: dict[object, object] = {
        "/": to(f"http://{new}/", 301),
        path: to(f"http://{new}{path}", 301),
        "*": missing("en", "Guardians' Institute"),
        (new, path): sent(whole),
        (new, "/"): front("en", "Guardians' Institute"),
        (new, "*"): missing("en", "Guardians' Institute"),
    }
    yield Case(
        "moved for good", "fx-m-host", (MOVED,), routes_, path=path, memento=whole, title=title
    )
    # Trivial changes: the page lives where it was cited.
    for name, lang, where in (
        ("l-slash", "en", "/guides/hearing/"),
        ("l-locale", "fr", "/fr/guides/hearing"),
    ):
        routes = based(
            lang, "Forum on Hearings", where, sent(article(lang, "Forum on Hearings", title, text))
        )
        yield Case(
            "living, trivial redirect",
            f"fx-{name}",
            (LIVE,),
            {"/guides/hearing": to(where, 302), **routes},
            path="/guides/hearing",
        )
    # Edited but still there; and a quotation that holds.
    old = article(
        "en",
        "Court Users' Council",
        "Waiting times",
        "Children waited 41 minutes on average before a hearing in 2013.//Rooms with toys exist in nine courts of fourteen.",
    )
    now = article(
        "en",
        "Court Users' Council",
        "Waiting times",
        "Children waited 41 minutes on average before a hearing in 2013. In 2016 it was 33 minutes.//Rooms with toys exist in twelve courts of fourteen.",
    )
    quote = "Children waited 41 minutes on average before a hearing in 2013"
    path = "/figures/waiting-times"
    yield Case(
        "living, edited",
        "fx-l-edited",
        (LIVE,),
        based("en", "Court Users' Council", path, sent(now)),
        path=path,
        memento=old,
        quote=quote,
    )


def _trouble() -> Iterator[tuple[str, Truth, Reply]]:
    down: Truth = (UNREACHABLE,)
    yield (
        "u-500",
        down,
        sent(
            page(
                "<h1>Internal Server Error</h1><p>The server encountered an internal error or misconfiguration and was unable to complete your request.</p>",
                title="500",
            ),
            500,
        ),
    )
    yield (
        "u-502",
        down,
        sent(
            page(
                "<center><h1>502 Bad Gateway</h1></center><hr><center>nginx</center>",
                title="502 Bad Gateway",
            ),
            502,
        ),
    )
    yield (
        "u-503-de",
        down,
        sent(
            framed(
                "de",
                "Statistikportal",
                "Wartungsarbeiten",
                "<p>Wegen Wartungsarbeiten ist das Portal bis Montag nicht erreichbar.</p>",
            ),
            503,
        ),
    )
    yield (
        "u-521",
        down,
        sent(
            page(
                "<h1>Web server is down</h1><p>Error code 521. Browser: working. Host: error.</p>",
                title="521: Web server is down",
            ),
            521,
        ),
    )
    yield "u-empty", down, Reply(200, {}, b"", then="empty")
    yield "u-reset", down, Reply(200, {}, b"", then="reset")
    yield (
        "u-db",
        (UNREACHABLE, UNKNOWN),
        sent(
            page("<h1>Error establishing a database connection</h1>", title="Database Error"), 500
        ),
    )
    yield (
        "k-shell",
        (UNKNOWN,),
        sent(
            page(
                '<noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div><script src="/static/js/main.8a1.js"></script>',
                title="Data Explorer",
            )
        ),
    )
    yield (
        "k-angular",
        (UNKNOWN,),
        sent(
            page(
                '<app-root></app-root><script src="runtime.js" type="module"></script><script src="main.js" type="module"></script>',
                title="Portal",
            )
        ),
    )
    yield "k-empty", (UNKNOWN,), sent("")
    yield (
        "k-400",
        (UNKNOWN,),
        sent(
            page(
                "<h1>Bad Request</h1><p>Your browser sent a request that this server could not understand.</p>",
                title="400",
            ),
            400,
        ),
    )
    yield "k-405", (UNKNOWN,), sent(page("<h1>Method Not Allowed</h1>", title="405"), 405)
    yield (
        "k-maint",
        (UNKNOWN, UNREACHABLE),
        sent(
            framed(
                "en",
                "Heritage Catalogue",
                "Scheduled maintenance",
                "<p>The catalogue is down for maintenance and will be back on Monday at eight.</p>",
            )
        ),
    )
    yield (
        "k-maint-fr",
        (UNKNOWN, UNREACHABLE),
        sent(
            framed(
                "fr",
                "Archives du Littoral",
                "Maintenance en cours",
                "<p>Le site est momentanément indisponible. Merci de revenir plus tard.</p>",
            )
        ),
    )


def cases() -> Iterator[Case]:
    """All of them."""
    yield from _pairs()
    for name, truth, answer in _trouble():
        yield everywhere("trouble", name, truth, answer)
