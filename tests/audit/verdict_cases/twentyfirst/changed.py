"""Moved and drifted pages, and those of which nothing can be said."""

from __future__ import annotations

from collections.abc import Iterator

from citekeeper.demo.exchange import Reply

from ..case import DRIFTED, LIVE, MOVED, UNKNOWN, Case, page, sent, to
from .frames import Site, everywhere, fill, put

S = Site
EN = (
    "The upper lock of the Harrowdale canal was rebuilt in 1873 by the engineer Josiah Penhallow, after a flood had torn the old gates from their posts. "
    "He set the sill two feet lower, lined the chamber with blue brick from Fennside and moved the keeper's cottage to the western bank. "
    "The accounts show that four hundred barges passed in the first year, most of them with coal, lime and barley. "
    "A plate on the bridge names the board, the engineer and the mason, but not the nine men who died in the works. "
    "Their names were found by Ruth Okafor in the burial register and read aloud at the meeting of the society in 1998."
)
DE = (
    "Die Flurnamen der Gemarkung Oberlauter wurden zwischen 2006 und 2011 im Gelände und in den Akten erhoben. "
    "Grundlage sind das Lagerbuch von 1588, die Urkarte von 1834 und Gespräche mit einundvierzig älteren Einwohnern. "
    "Von den 412 Namen sind 97 auf keiner heutigen Karte mehr verzeichnet. "
    "Auffällig ist die große Zahl der Namen, die auf Flachs, Hanf und Hopfen hinweisen, obwohl dort seit Menschengedenken nur Wiesen liegen."
)
FR = (
    "Les registres du greffe de Valmorin couvrent les années 1702 à 1791 et forment trente volumes reliés en parchemin. "
    "On y lit les plaintes, les dépositions et les sentences, mais aussi, dans les marges, les calculs et les dessins des clercs. "
    "Le volume onze, perdu en 1944, fut retrouvé dans le grenier d'un notaire en 1987. "
    "L'inventaire complet a été publié par la société d'histoire avec une table des noms de lieux."
)
NEW_EN = (
    "<p>Book your boat for the summer season now. Our new fleet of electric day boats seats eight persons, with a fridge, an awning and a loudspeaker. "
    "No licence is needed, and our staff show you how to steer in ten minutes. Prices start at 120 for half a day. Dogs travel free of charge.</p>"
    "<p>Gift vouchers can be printed at home. Groups of more than thirty receive lunch at the quay with a discount, on request with live music.</p>"
)
NEW_DE = (
    "<p>Willkommen im neuen Serviceportal. Hier beantragen Sie Ausweise, melden einen Hund an und bestellen Mülltonnen. "
    "Für die Anmeldung brauchen Sie ein Konto des Landes. Häufige Fragen zu Gebühren, Terminen und Unterlagen beantwortet unser Assistent.</p>"
    "<p>Das Büro ist von Montag bis Donnerstag geöffnet, freitags nur nach Vereinbarung. Parkplätze liegen hinter dem Haus.</p>"
)


def old(text: str, title: str) -> str:
    """The memento's page."""
    return page(f"<h1>{title}</h1><p>{text}</p>", title=title)


def moves() -> Iterator[Case]:
    """The same text at another address, by a permanent redirect."""
    canal, uni, arch = (
        S("en", "Harrowdale Canal Society", "club"),
        S("de", "Universität Lauterbach", "uni"),
        S("fr", "Archives de Valmorin", "gov"),
    )
    plan = [
        (
            "mv-clean",
            canal,
            EN,
            "The Upper Lock",
            "/history/lock2.php?id=7",
            "/history/the-upper-lock",
            301,
        ),
        ("mv-308", canal, EN, "The Upper Lock", "/locks/upper.htm", "/en/places/upper-lock/", 308),
        (
            "mv-de",
            uni,
            DE,
            "Die Flurnamen von Oberlauter",
            "/fb7/projekte/flurnamen.shtml",
            "/forschung/abgeschlossen/flurnamen-oberlauter",
            301,
        ),
        (
            "mv-fr",
            arch,
            FR,
            "Les registres du greffe",
            "/spip.php?article77",
            "/fonds/registres-du-greffe",
            301,
        ),
    ]
    for name, site, text, title, path, new, status in plan:
        yield Case(
            "moved",
            f"u21-{name}",
            (MOVED,),
            {
                "/": site.front(),
                path: to(new, status),
                new: fill(site.frame(title, text)),
                "*": site.missing(),
            },
            path=path,
            memento=old(text, title),
            title=title,
        )
    host = "u21-mv-host-new.example"
    title = "The Upper Lock"
    yield Case(
        "moved",
        "u21-mv-host",
        (MOVED,),
        {
            "/": to(f"http://{host}/", 301),
            "*": sent(page("<h1>404</h1>", title="404"), 404),
            "/~okafor/lock.html": to(f"http://{host}/places/upper-lock", 301),
            (host, "/"): canal.front(),
            (host, "/places/upper-lock"): fill(canal.frame(title, EN)),
            (host, "*"): canal.missing(),
        },
        path="/~okafor/lock.html",
        memento=old(EN, title),
        title=title,
    )
    chain = {
        "/doc/12": to("/d/12", 301),
        "/d/12": to("/articles/upper-lock", 301),
        "/articles/upper-lock": fill(canal.frame(title, EN)),
        "*": canal.missing(),
        "/": canal.front(),
    }
    yield Case(
        "moved",
        "u21-mv-chain",
        (MOVED,),
        chain,
        path="/doc/12",
        memento=old(EN, title),
        title=title,
    )
    yield Case(
        "moved",
        "u21-mv-302",
        (LIVE, MOVED),
        {
            "/": canal.front(),
            "/go/lock": to("/places/upper-lock", 302),
            "/places/upper-lock": fill(canal.frame(title, EN)),
            "*": canal.missing(),
        },
        path="/go/lock",
        memento=old(EN, title),
        title=title,
    )
    yield Case(
        "moved",
        "u21-mv-doi",
        (LIVE, MOVED),
        {
            "/": canal.front(),
            "/10.9999/fen.7": to("/article/view/7/upper-lock", 302),
            "/article/view/7/upper-lock": fill(S("en", "Fen Studies", "ojs").frame(title, EN)),
            "*": canal.missing(),
        },
        path="/10.9999/fen.7",
        memento=old(EN, title),
        title=title,
    )


def drifts() -> Iterator[Case]:
    """Another text at the same address, or half of the old one, and some that only look so."""
    canal, town, arch = (
        S("en", "Harrowdale Boats", "club"),
        S("de", "Gemeinde Oberlauter", "gov"),
        S("fr", "Archives de Valmorin", "gov"),
    )
    yield put(
        "u21-dr-en",
        (DRIFTED,),
        canal,
        "Day boats",
        NEW_EN,
        memento=old(EN, "The Upper Lock"),
        cite="The Upper Lock",
        cause="drift",
    )
    yield put(
        "u21-dr-de",
        (DRIFTED,),
        town,
        "Serviceportal",
        NEW_DE,
        memento=old(DE, "Flurnamen"),
        cite="Flurnamen",
        cause="drift",
    )
    yield put(
        "u21-dr-quote-gone",
        (DRIFTED,),
        canal,
        "Day boats",
        NEW_EN,
        memento=old(EN, "The Upper Lock"),
        quote="A plate on the bridge names the board, the engineer and the mason",
        cause="drift",
    )
    yield put(
        "u21-dr-fr",
        (DRIFTED,),
        arch,
        "Salle de lecture",
        "<p>La salle de lecture est ouverte du mardi au vendredi. L'inscription est gratuite sur présentation d'une pièce d'identité. Les commandes se font avant onze heures pour l'après-midi. Les appareils photographiques sont admis sans éclair ni pied.</p><p>Un vestiaire fermé à clef est à la disposition des lecteurs, ainsi qu'une petite cuisine.</p>",
        memento=old(FR, "Les registres du greffe"),
        cause="drift",
    )
    yield put(
        "u21-dr-index",
        (DRIFTED,),
        canal,
        "Places on the canal",
        "<ul><li>Lower lock</li><li>Tidal basin</li><li>Swing bridge</li><li>Aqueduct of Wexmoor</li><li>Old quay with crane</li><li>Reservoir and feeder</li></ul><p>Choose a place to read about it and see photographs by our members.</p>",
        memento=old(EN, "The Upper Lock"),
        cause="drift",
    )
    pdf = "/reports/lock-1998.pdf"
    yield Case(
        "drift",
        "u21-dr-pdf",
        (DRIFTED,),
        {
            "/": canal.front(),
            pdf: fill(
                canal.frame(
                    "Reports",
                    "<p>Our reports can be ordered from the secretary. Choose a year and send the form with your address.</p>",
                )
            ),
            "*": canal.missing(),
        },
        path=pdf,
    )
    yield put(
        "u21-dr-same",
        (LIVE,),
        S("en", "Harrowdale Canal Society", "club"),
        "The Upper Lock",
        EN,
        memento=old(EN, "The Upper Lock"),
        cause="same",
    )
    yield put(
        "u21-dr-edited",
        (LIVE,),
        S("en", "Harrowdale Canal Society", "club"),
        "The Upper Lock (revised)",
        EN
        + " The plate was cleaned in 2016, and a second one with the nine names was set beside it.",
        memento=old(EN, "The Upper Lock"),
        cite="The Upper Lock",
        cause="same",
    )
    yield put(
        "u21-dr-wrapped",
        (LIVE,),
        S("de", "Universität Lauterbach", "uni"),
        "Abgeschlossen: Flurnamen",
        "<p>Dieses Projekt ist abgeschlossen. Diese Seite wird nicht mehr gepflegt.</p><p>"
        + DE
        + "</p>",
        memento=old(DE, "Flurnamen"),
        cause="same",
    )
    yield put(
        "u21-dr-quote-fr",
        (LIVE,),
        arch,
        "Fonds du greffe",
        "<p>Le volume onze, perdu en 1944, fut retrouvé dans le grenier d'un notaire en 1987. Il est aujourd'hui numérisé, comme tout le fonds, et peut être feuilleté à l'écran. Des ateliers de lecture ont lieu chaque mois ; on y apprend les abréviations. Inscription à l'accueil.</p>",
        memento=old(FR, "Les registres du greffe"),
        quote="Le volume onze, perdu en 1944, fut retrouvé dans le grenier d'un notaire en 1987",
        cause="same",
    )


def dark() -> Iterator[Case]:
    """Shells and silences: no reader could tell."""
    shell = page(
        "<noscript>You need to enable JavaScript to run this app.</noscript><div id='root'></div><script src='/static/js/main.77ab.js'></script>",
        title="Wexmoor Collections",
    )
    yield everywhere("u21-js-react", (UNKNOWN,), sent(shell), path="/object/77120", cause="dark")
    angular = page(
        "<app-root></app-root><script src='runtime.js'></script><script src='main.js'></script>",
        title="DSpace",
        head="<base href='/'>",
    )
    yield everywhere(
        "u21-js-dspace7", (UNKNOWN,), sent(angular), path="/items/77ab-12cd", cause="dark"
    )
    yield everywhere("u21-empty-200", (UNKNOWN,), sent(""), path="/view.cgi?n=77", cause="dark")
    yield everywhere(
        "u21-400",
        (UNKNOWN,),
        sent(
            page(
                "<h1>Bad Request</h1><p>Your browser sent a request that this server could not understand.</p>",
                title="400 Bad Request",
            ),
            400,
        ),
        path="/id/77/(a)",
        cause="dark",
    )
    yield everywhere(
        "u21-406",
        (UNKNOWN,),
        sent(
            page(
                "<h1>Not Acceptable!</h1><p>An appropriate representation of the requested resource could not be found on this server. This error was generated by Mod_Security.</p>",
                title="Not Acceptable!",
            ),
            406,
        ),
        path="/notes/7.html",
        cause="dark",
    )
    docs = S("en", "Norvik Gateway", "docs")
    yield put(
        "u21-note-alone",
        (LIVE, UNKNOWN),
        docs,
        "Content coming soon",
        "<p>This chapter is being revised.</p>",
        cause="dark",
    )
    yield Case(
        "living",
        "u21-latin1",
        (LIVE,),
        {
            "/": docs.front(),
            "/bygg/kvarn.html": Reply(
                200,
                {"Content-Type": "text/html; charset=iso-8859-1"},
                "<html><head><title>Kvarnen i Åsbro</title></head><body><h1>Kvarnen i Åsbro</h1><p>Kvarnen byggdes 1744 och malde råg för fem byar. Den är nedlagd sedan 1921, men hjulet går än när bäcken är hög.</p></body></html>".encode(
                    "latin-1"
                ),
            ),
            "*": docs.missing(),
        },
        path="/bygg/kvarn.html",
    )


def cases() -> Iterator[Case]:
    """All of them."""
    yield from moves()
    yield from drifts()
    yield from dark()
