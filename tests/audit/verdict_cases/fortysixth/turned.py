"""Pages that moved, changed or hold: most with what the archive kept, in the frame of then."""

from __future__ import annotations

from collections.abc import Iterator

from citekeeper.demo.exchange import Reply

from ..case import DRIFTED, LIVE, MOVED, SOFT_404, UNKNOWN, Case, to
from .make import ALIVE, CHANGED, ELSEWHERE, Site, Truth, on, pdf

SITES = {
    "en": Site("Severn Trows Trust", "en", "wp"),
    "gov": Site("Board of Sluices", "en", "gov"),
    "fr": Site("Musée des Haleurs", "fr", "drupal"),
    "de": Site("Kanalmuseum Schleusingen", "de", "typo3"),
    "nl": Site("Museum De Trekschuit", "nl", "gov"),
    "es": Site("Museo del Canal", "es", "joomla"),
    "it": Site("Museo delle Chiuse", "it", "wp"),
    "sv": Site("Kanalmuseet", "sv", "wp"),
}

TEXTS = {
    "en": "The trow Alma was built at Bewdley in 1854 and carried salt, bricks and once a church bell. | Her crew was a man, his wife and a boy. In winter they slept over the stove and in summer under the sail. | She was last seen afloat in 1931, when she was filled with stone and sunk to hold the bank. | In a dry summer her ribs can be counted from the path: there are twenty-two on each side.",
    "gov": "Sluice keepers must record the level at six in the morning and at six in the evening. | A level above the red line is reported at once to the district office by telephone. | The keeper may open two gates on his own authority and a third with leave. | The book is collected on the last day of the quarter and kept for thirty years.",
    "fr": "Les haleurs marchaient à deux devant la péniche, le dos courbé, une bricole passée sur l'épaule. | Une journée comptait vingt kilomètres et rapportait trois francs. | Le dernier couple de haleurs cessa le travail en 1928, remplacé par un tracteur électrique. | Leurs bricoles sont exposées dans la salle basse.",
    "de": "Der Treidelpfad wurde 1846 mit Kies befestigt und an den Brücken verbreitert. | Ein Pferd zog sechzig Tonnen, der Treidler ging daneben und rauchte. | Nach dem Bau der Bahn verfiel der Pfad; heute fahren dort Kinder mit dem Rad zur Schule. | Drei Prellsteine mit Rillen vom Seil sind erhalten.",
    "nl": "De trekschuit voer zes keer per dag en deed over twaalf kilometer twee uur. | De jager reed op het paard en blies op zijn hoorn voor elke brug. | In de roef zat men droog voor een stuiver meer. | De laatste schuit voer in 1894 zonder passagiers.",
    "es": "Las barcazas bajaban cargadas de trigo y subían vacías, tiradas por dos mulas. | El viaje duraba cuatro días con parada en la venta del puente. | En 1921 una riada rompió la presa y nadie la reparó. | Las mulas fueron vendidas en la feria de octubre.",
    "it": "Il custode della chiusa apriva le porte a mano con un argano di quercia. | Ogni barca pagava in sale o in soldi, e chi non pagava aspettava la pioggia. | L'argano è stato restaurato nel 1999 e funziona ancora. | La casa del custode ospita la biglietteria.",
    "sv": "Slussvakten bodde i det röda huset och väcktes av en klocka som båtfolket drog i. | Avgiften betalades i kontanter eller ved. | År 1952 fick slussen en motor, men klockan hänger kvar. | Huset hyrs ut om sommaren.",
}
TITLES = {
    "en": "The trow Alma",
    "gov": "Rules for sluice keepers",
    "fr": "Les haleurs",
    "de": "Der Treidelpfad",
    "nl": "De trekschuit",
    "es": "Las barcazas del trigo",
    "it": "Il custode della chiusa",
    "sv": "Slussvakten",
}

OTHER = {
    "en": (
        "Wedding hire",
        "Get married on the wharf. Our marquee seats 120 and comes with lights, dance floor and a view. | Choose from three menus, each with a vegetarian dish. Saturdays in June are gone; ask for September. | Deposits are returned up to ninety days before the date.",
    ),
    "gov": (
        "Apply for a mooring permit",
        "You need a permit to stay longer than fourteen days. Apply online with the number of your boat and a picture. | It costs 84 a year, half for those over sixty. | We answer within five working days and send a sticker by post.",
    ),
    "fr": (
        "Louer nos salles",
        "La halle et le quai se louent pour vos séminaires, mariages et tournages. | Capacité de 40 à 250 personnes, sonorisation comprise, parking à cent mètres. | Demandez un devis en ligne, réponse sous trois jours.",
    ),
    "de": (
        "Kindergeburtstag im Museum",
        "Feiern Sie mit bis zu zwölf Kindern zwischen fünf und zehn Jahren. Wir basteln Boote aus Kork und lassen sie schwimmen. | Die Feier dauert zwei Stunden und kostet 95 Euro, Kuchen bringen Sie mit. | Buchung per Telefon, montags bis freitags.",
    ),
    "nl": (
        "Vacatures",
        "Wij zoeken een medewerker horeca voor twee dagen per week en een vrijwillige gids. | Je spreekt Nederlands en een beetje Duits. Wij bieden reiskosten en soep. | Stuur je brief voor het einde van de maand.",
    ),
    "es": (
        "Tienda",
        "Compre en línea nuestras láminas, tazas y libros. Los envíos salen los martes. | La lámina del canal cuesta nueve euros y la taza siete. | Los socios tienen un descuento del diez por ciento.",
    ),
}

PATHS = {
    "en": "/boats/alma",
    "gov": "/keepers/rules.html",
    "fr": "/histoire/haleurs",
    "de": "/geschichte/treidelpfad.html",
    "nl": "/verhalen/trekschuit",
    "es": "/historia/barcazas",
    "it": "/storie/custode",
    "sv": "/historia/slussvakten",
}
QUOTES = {
    "en": "there are twenty-two on each side",
    "gov": "kept for thirty years",
    "de": "Drei Prellsteine mit Rillen vom Seil sind erhalten",
}


def _moved() -> Iterator[Case]:
    for key, new in (
        ("en", "/collection/vessels/the-trow-alma/"),
        ("gov", "/guidance/rules-for-sluice-keepers"),
        ("fr", "/fr/collections/metiers/les-haleurs"),
        ("de", "/museum/themen/treidelpfad"),
        ("it", "/2021/04/il-custode-della-chiusa/"),
    ):
        site, title, text = SITES[key], TITLES[key], TEXTS[key]
        yield on(
            "moved",
            f"moved-{key}",
            ELSEWHERE,
            site,
            PATHS[key],
            to(new, 301),
            more={new: site.found(title, text)},
            memento=site.old(title, text),
        )
    there = "museum.fs-moved-host.example"
    site = SITES["nl"]
    yield Case(
        "moved",
        "fs-moved-host",
        ELSEWHERE,
        {
            "*": lambda request: to(f"http://{there}{request.path}", 301),
            (there, PATHS["nl"] + "/"): site.found(TITLES["nl"], TEXTS["nl"]),
            (there, PATHS["nl"]): to(f"http://{there}{PATHS['nl']}/", 301),
            (there, "/"): site.home(),
            (there, "*"): site.lost(),
        },
        PATHS["nl"],
        memento=site.old(TITLES["nl"], TEXTS["nl"]),
    )
    plain = SITES["sv"]
    yield on(
        "moved",
        "moved-title",
        (MOVED, LIVE),
        plain,
        PATHS["sv"],
        to("/samlingar/berattelser/slussvakten", 308),
        more={"/samlingar/berattelser/slussvakten": plain.found(TITLES["sv"], TEXTS["sv"])},
        title=TITLES["sv"],
    )


def _changed() -> Iterator[Case]:
    for key, (title, text) in OTHER.items():
        site = SITES[key]
        quote = QUOTES.get(key) if key != "de" else None
        yield on(
            "drifted",
            f"replaced-{key}",
            CHANGED,
            site,
            PATHS[key],
            site.found(title, text, pad=0),
            memento=site.old(TITLES[key], TEXTS[key], 0),
            quote=quote,
        )
    site = SITES["en"]
    shorter = (
        TEXTS["en"].split(" | ")[0]
        + " | In 2022 a replica was laid down by apprentices. She will be eighteen metres long, with an engine behind the cabin, and will take school classes up the river from Easter. | Planks are of larch given by the estate. You can adopt one for fifty pounds and have your name burnt into its inner side. | The yard is open on Fridays, with tea."
    )
    yield on(
        "drifted",
        "rewritten-en",
        CHANGED,
        site,
        "/boats/alma/story",
        site.found("Alma today", shorter, pad=0),
        memento=site.old(TITLES["en"], TEXTS["en"], 0),
        quote=QUOTES["en"],
    )
    yield on(
        "drifted",
        "rewritten-quote",
        ALIVE,
        site,
        "/boats/alma/ribs",
        site.found(
            "Alma today",
            shorter
            + " | On dry days the ribs show from the path: there are twenty-two on each side.",
            pad=0,
        ),
        memento=site.old(TITLES["en"], TEXTS["en"], 0),
        quote=QUOTES["en"],
    )
    gov = SITES["gov"]
    yield on(
        "type changed",
        "pdf-to-html",
        CHANGED,
        gov,
        "/files/keepers-1998.pdf",
        gov.found(
            "Downloads",
            "Our documents are now kept in the document centre. Choose a year and a subject to see the list. | 2024. 2023. 2022. 2021. 2020.",
        ),
        memento=pdf("Rules for sluice keepers 1998", TEXTS["gov"]),
        more={"*": gov.lost()},
    )
    de = SITES["de"]
    viewer = de.found(
        "Dokumentenportal",
        "Bitte wählen Sie ein Dokument aus der Liste. | Jahresberichte. Satzung. Hausordnung. Pressemappe.",
    )
    yield on("type changed", "pdf-to-html-de", CHANGED, de, "/pdf/jahresbericht-2009.pdf", viewer)
    listing = "".join(
        f"<h3>{n} October: talk number {n}</h3><p>At half past seven in the long room. Speaker to be announced, entry free.</p>"
        for n in range(3, 15)
    )
    then = "".join(
        f"<h3>{n} March: walk along reach {n}</h3><p>Meet at the pump at nine; bring boots, a stick and something to eat.</p>"
        for n in range(2, 14)
    )
    yield on(
        "drifted",
        "whats-on",
        CHANGED,
        site,
        "/whats-on",
        site.found("What's on", listing, pad=0),
        memento=site.old("What's on", then, 0),
    )
    astray: Truth = (DRIFTED, SOFT_404, UNKNOWN)
    fr = SITES["fr"]
    title, text = OTHER["fr"]
    yield on(
        "moved astray",
        "astray-fr",
        astray,
        fr,
        "/histoire/bricoles",
        to("/location-salles", 301),
        more={"/location-salles": fr.found(title, text, pad=0)},
        memento=fr.old(TITLES["fr"], TEXTS["fr"], 0),
    )
    kept = pdf("Der Treidelpfad", TEXTS["de"])
    yield on(
        "held",
        "pdf-held",
        ALIVE,
        de,
        "/pdf/treidelpfad.pdf",
        Reply(200, {"Content-Type": "application/pdf"}, kept),
        memento=kept,
    )
    yield on(
        "held",
        "quote-held-de",
        ALIVE,
        de,
        "/geschichte/treidelpfad-2",
        de.found(
            "Der Treidelpfad heute",
            TEXTS["de"] + " | Seit 2020 gibt es Bänke und eine Tafel mit alten Bildern.",
        ),
        memento=de.old(TITLES["de"], TEXTS["de"]),
        quote=QUOTES["de"],
    )


def cases() -> Iterator[Case]:
    """All of them."""
    yield from _moved()
    yield from _changed()
