"""Drift, moves, living pages with mementos, what cannot be decided, and servers in trouble."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from citekeeper.demo.exchange import Reply
from citekeeper.demo.media import PNG, small_pdf
from citekeeper.model import Standing

from ..case import DRIFTED, LIVE, MOVED, SOFT_404, UNKNOWN, UNREACHABLE, Case, page, sent, to
from .frames import Truth, case, framed, framed_case, front, no

L: Truth = (LIVE,)
DR: Truth = (DRIFTED,)
M: Truth = (MOVED,)
U: Truth = (UNKNOWN,)
X: Truth = (UNREACHABLE,)

T = {
    "eel": (
        "en",
        "The eel weirs of Lough Mask",
        "Eleven weirs were counted on the river in 1842, each a row of stakes wattled with hazel and closed by a net of twine. The eels run on the darkest nights of October, when the water is high and the moon is hidden, and a single weir could take a ton before dawn. The rights belonged to the abbey, then to the landlord, and since 1911 to a company of nine families who divide the catch by lot. Two of the weirs are still fished; the stakes are renewed every seventh year with larch from the same wood.",
    ),
    "rope": (
        "en",
        "A rope walk in the cellar",
        "My neighbour found a rope walk under his house. It runs for ninety metres beneath four gardens, vaulted in brick, with hooks along one wall and a rail on which the sledge was drawn. The ropemaker's mark, a knot in a circle, is cut above the door with the year 1761. Hemp dust still lies in the corners and smells when it is wet. The council has forbidden us to dig, but the gas company had already filled a third of it with sand.",
    ),
    "uhr": (
        "de",
        "Die Sanduhr der Glasbläser",
        "In der Hütte von Lauscha stand eine Sanduhr, die vierzig Minuten lief, so lange wie eine Schicht am Hafen. Der Sand war gemahlene Eierschale, weil Quarz das Glas von innen mattiert. Wer die Uhr vorzeitig umdrehte, zahlte einen Groschen in die Kasse der Witwen. Drei solche Uhren sind erhalten; die größte misst sechzig Zentimeter und steht im Museum hinter der Kirche, wo sie jeden Sonntag um elf einmal gewendet wird.",
    ),
    "sel": (
        "fr",
        "Les paludiers de l'île aux Moines",
        "Le sel se lève le soir, quand le vent d'est a séché l'eau de l'œillet. Le paludier pousse sa lousse sans troubler l'argile, et la fleur vient à lui en plaques roses qui sentent la violette. Vingt-huit œillets sont encore exploités sur deux cents. Les talus furent relevés en 1976 par des jeunes gens venus de Nantes, qui croyaient rester un été et dont les petits-enfants tiennent aujourd'hui la coopérative.",
    ),
    "kaas": (
        "nl",
        "De kaasdragers van Edam",
        "Het gilde telt achtentwintig mannen, verdeeld over vier vemen met elk een eigen kleur. Een berrie weegt met acht kazen honderddertig kilo en wordt in dribbelpas gedragen, omdat hij dan niet zwaait. Wie te laat komt, staat op het schandebord. De oudste drager is zesenzeventig en draagt niet meer, maar hij telt de kazen, en niemand spreekt hem tegen.",
    ),
    "olio": (
        "it",
        "Il frantoio a sangue di Castel del Bosco",
        "La macina pesa dodici quintali e la girava un asino bendato, perché non si accorgesse di camminare in tondo. Le olive arrivavano di notte, le donne cantavano per non dormire, l'olio usciva all'alba. L'ultimo asino si chiamava Garibaldi e andò in pensione nel 1958. Il frantoio è del comune e si apre la prima domenica di novembre, con il pane abbrustolito e una mela per l'asino di turno.",
    ),
    "corcho": (
        "es",
        "La saca del corcho",
        "Cada nueve años se descorcha el alcornoque, entre junio y agosto, cuando la corteza se da. El hachero golpea sin herir la casca, y la plancha se abre como un libro. En la dehesa de Cortes trabajan cuadrillas de doce: ocho hachas, dos rajadores, un arriero y el aguador. El número pintado en el tronco es el último dígito del año, para que nadie vuelva antes de tiempo.",
    ),
    "dzwon": (
        "pl",
        "Dzwon z jeziora",
        "Rybacy z Wdzydz opowiadają o dzwonie, który leży na dnie i odzywa się przed burzą. W 1934 roku nurek zszedł na jedenaście metrów i dotknął brązu. Dzwon wydobyto dopiero po wojnie; ma pęknięte serce, napis po łacinie i datę 1612. Wisi dziś w szkole i dzwoni na przerwę, a przed burzą milczy.",
    ),
}

FILL = {
    "en": (
        "Our new spring collection",
        "Discover fresh colours, light fabrics and free delivery on every order above fifty pounds. Sign up for offers, follow the new season and book a styling session in one of our branches. Gift cards are available in all amounts. Returns are free within thirty days, and members of the club earn points with each purchase.",
    ),
    "de": (
        "Unsere Leistungen im Überblick",
        "Wir beraten mittelständische Unternehmen bei der Einführung moderner Software. Vereinbaren Sie ein Erstgespräch, lernen Sie unser Team kennen und laden Sie die Broschüre herunter. Zu unseren Kunden gehören Stadtwerke, Krankenhäuser und Speditionen. Jetzt Termin buchen und drei Monate kostenlos testen.",
    ),
    "fr": (
        "Nos offres de formation",
        "Développez vos compétences grâce à nos parcours certifiants, éligibles au compte formation. Sessions à distance ou dans nos centres de Lyon et de Lille. Téléchargez le catalogue, échangez avec un conseiller et obtenez un devis sous vingt-quatre heures. Nos formateurs vous accompagnent jusqu'à l'examen.",
    ),
    "nl": (
        "Zonnepanelen voor elk dak",
        "Vraag een vrijblijvende offerte aan en bespaar op uw energierekening. Onze monteurs plaatsen de panelen binnen zes weken. Bekijk de subsidies, bereken uw opbrengst en lees ervaringen van klanten. Tien jaar garantie op de omvormer en vijfentwintig jaar op de panelen.",
    ),
    "it": (
        "Prenota la tua vacanza",
        "Appartamenti e ville con piscina per tutta la famiglia. Scegli le date, confronta i prezzi e blocca l'offerta con un piccolo acconto. Cancellazione gratuita fino a quattordici giorni prima dell'arrivo. Scopri le recensioni degli ospiti e le promozioni di primavera.",
    ),
    "es": (
        "Seguros para tu hogar",
        "Calcula el precio de tu póliza en dos minutos y contrata en línea. Cubrimos agua, incendio, robo y responsabilidad civil. Nuestro equipo atiende todos los días del año. Los nuevos clientes disfrutan de dos meses sin coste y de una revisión gratuita de la instalación eléctrica.",
    ),
    "pl": (
        "Kredyty bez zbędnych formalności",
        "Sprawdź ofertę i złóż wniosek przez internet. Decyzja w piętnaście minut, pieniądze na koncie tego samego dnia. Porównaj raty, wybierz okres spłaty i skorzystaj z pomocy doradcy. Nowi klienci nie płacą prowizji przez pierwszy rok.",
    ),
}


def _old(key: str, style: str = "blog") -> bytes:
    lang, title, text = T[key]
    return framed(lang, style, title, text).encode()


def _drift() -> Iterator[Case]:
    for key, style in (
        ("eel", "corp"),
        ("uhr", "corp"),
        ("sel", "blog"),
        ("kaas", "shop"),
        ("olio", "corp"),
        ("corcho", "corp"),
        ("dzwon", "news"),
    ):
        lang, title, _ = T[key]
        new_title, new_text = FILL[lang]
        yield framed_case(
            "drift-replaced",
            f"replaced-{key}",
            DR,
            f"/page/{key}.html",
            lang,
            style,
            new_title,
            new_text,
            memento=_old(key, style),
            ctitle=title,
        )
    lang, title, text = T["rope"]
    first = text.split(". ")[0] + "."
    yield framed_case(
        "drift-cut",
        "cut-rope",
        DR,
        "/2015/rope-walk/",
        lang,
        "bare",
        "News",
        first
        + "||"
        + FILL["en"][1]
        + " "
        + FILL["en"][1].replace("spring", "autumn").replace("pounds", "euros"),
        memento=framed(lang, "bare", title, text).encode(),
        quote="The ropemaker's mark, a knot in a circle, is cut above the door with the year 1761.",
    )
    table = framed(
        "en",
        "docs",
        "Supported kilns",
        "<table><tr><td>K4</td><td>1200 °C</td></tr><tr><td>K7</td><td>1280 °C</td></tr></table>||The list below is generated from the register of models and changes with each release of the firmware. Ask the service desk for kilns that are missing. The values are those of the maker and were not measured by us.",
    )
    was = framed(
        "en",
        "docs",
        "Supported kilns",
        "Our tests of 2015 showed that the K2 overshoots by forty degrees in its second hour and should not be used for celadon. We recommend a slow ramp of sixty degrees an hour up to six hundred, then full power, and a soak of twenty minutes at the top. The cones fell evenly in nine of ten firings.",
    )
    yield case(
        "drift-quote",
        "quote-kiln",
        DR,
        "/en/latest/kilns.html",
        {"/en/latest/kilns.html": sent(table), "*": no("en", "docs")},
        memento=was.encode(),
        quote="the K2 overshoots by forty degrees in its second hour",
    )
    yield case(
        "drift-type",
        "pdf-to-html",
        (DRIFTED, SOFT_404),
        "/downloads/handbook-2012.pdf",
        {
            "/": sent(front("en", "corp")),
            "/downloads/handbook-2012.pdf": sent(
                framed(
                    "en",
                    "corp",
                    "Downloads",
                    "All handbooks are now in our download centre. Choose a product and a year.",
                )
            ),
            "*": no("en", "corp"),
        },
        memento=small_pdf("Handbook 2012"),
    )


def _same() -> Iterator[Case]:
    for key, style, add in (
        ("eel", "blog", "Update 2024: the third weir has been restored."),
        ("uhr", "wiki", "Ergänzung: Die Sonntagsführung entfällt im Winter."),
        ("sel", "news", "Les commentaires sont fermés."),
        ("kaas", "blog", "Deze pagina wordt niet meer bijgewerkt."),
        ("corcho", "corp", "Esta sección ha dejado de actualizarse."),
    ):
        lang, title, text = T[key]
        yield framed_case(
            "living-memento",
            f"same-{key}",
            L,
            f"/text/{key}",
            lang,
            style,
            title,
            text + "||" + add,
            memento=_old(key, "table-less"),
            ctitle=title,
        )
    lang, title, text = T["rope"]
    yield framed_case(
        "living-memento",
        "quote-held",
        L,
        "/2015/the-rope-walk/",
        lang,
        "blog",
        "Rope walk: what we know now",
        "Much of what I wrote in 2015 was wrong, and I have rewritten the page from the deeds. This alone stands: The ropemaker's mark, a knot in a circle, is cut above the door with the year 1761. The tunnel is not a rope walk alone; it was lengthened for a brewery, whose barrels rolled on the rail. Dendrochronology dates the door to 1804, so it was replaced. The sand was removed in 2022 and we found nine clay pipes.",
        memento=_old("rope"),
        quote="The ropemaker's mark, a knot in a circle, is cut above the door with the year 1761.",
    )


def _moves() -> Iterator[Case]:
    def move(
        name: str, key: str, path: str, where: str, style: str, status: int, **more: Any
    ) -> Case:
        lang, title, text = T[key]
        host = f"r18-{name}.example"
        target = sent(framed(lang, style, title, text))
        lost = no(lang, style)
        routes: dict[Any, Any] = {path: to(where, status), "*": lost}
        if where.startswith("http"):
            other, _, rest = where.removeprefix("http://").partition("/")
            routes[(other, "/" + rest)] = target
            routes[(other, "*")] = lost
        else:
            routes[(host, where)] = target
        return case("moved", name, M, path, routes, memento=_old(key, style), title=title, **more)

    yield move("mv-slug", "eel", "/?p=412", "/2015/06/eel-weirs/", "blog", 301)
    yield move(
        "mv-host",
        "uhr",
        "/hefte/sanduhr.htm",
        "http://neu.r18-mv-host.example/hefte/sanduhr/",
        "corp",
        301,
    )
    yield move(
        "mv-docs", "rope", "/docs/rope.html", "/en/latest/cellar/rope-walk.html", "docs", 308
    )
    yield move(
        "mv-wiki", "sel", "/wiki/index.php?title=Paludiers", "/wiki/Les_paludiers", "wiki", 301
    )
    yield move(
        "mv-forum", "kaas", "/viewtopic.php?t=8841", "/threads/de-kaasdragers.8841/", "forum", 301
    )
    yield move(
        "mv-shop",
        "olio",
        "/index.php?id_product=91",
        "/it/territorio/frantoio-a-sangue",
        "shop",
        301,
    )
    lang, title, text = T["corcho"]
    fresh = sent(framed(lang, "blog", title, text))
    hop = sent(
        page(
            "<p>Este blog se ha mudado.</p>",
            title="Mudanza",
            lang="es",
            head='<meta http-equiv="refresh" content="0; url=http://casa.r18-mv-meta.example/saca-del-corcho">',
        )
    )
    yield case(
        "moved",
        "mv-meta",
        (MOVED, LIVE),
        "/2012/07/saca.html",
        {
            "/2012/07/saca.html": hop,
            ("casa.r18-mv-meta.example", "/saca-del-corcho"): fresh,
            ("casa.r18-mv-meta.example", "*"): no("es", "blog"),
            "*": no("es", "blog"),
        },
        memento=_old("corcho"),
        title=title,
    )
    target = sent(framed("en", "blog", T["eel"][1], T["eel"][2]))
    yield case(
        "living-trivial",
        "slash-https",
        L,
        "/text/eel-weirs",
        {
            "/text/eel-weirs": to("/text/eel-weirs/", 301),
            "/text/eel-weirs/": target,
            "*": no("en", "blog"),
        },
        memento=_old("eel"),
        title=T["eel"][1],
    )
    yield case(
        "living-trivial",
        "locale-302",
        L,
        "/uhren/sanduhr",
        {
            "/uhren/sanduhr": to("/de/uhren/sanduhr", 302),
            "/de/uhren/sanduhr": sent(framed("de", "corp", T["uhr"][1], T["uhr"][2])),
            "*": no("de", "corp"),
        },
        memento=_old("uhr", "corp"),
        title=T["uhr"][1],
    )


def _undecided() -> Iterator[Case]:
    for name, body in (
        (
            "js-root",
            page(
                '<div id="root"></div><script src="/assets/index-91.js"></script>',
                title="Loom Atlas",
            ),
        ),
        (
            "js-noscript",
            page(
                '<noscript>You need to enable JavaScript to run this app.</noscript><div id="app"></div><script src="/js/chunk-vendors.js"></script>',
                title="Werkstatt",
                lang="de",
            ),
        ),
        (
            "js-angular",
            page(
                '<app-root>Loading…</app-root><script src="runtime.js"></script><script src="main.js"></script>',
                title="",
            ),
        ),
    ):
        yield case("unknown-js", name, U, "/view/record/5512", {"*": sent(body)})
    yield case("unknown-empty", "blank-200", U, "/feed/old", {"*": sent("")})
    yield case(
        "unknown-empty",
        "blank-html",
        U,
        "/node/17",
        {"*": sent("<html><head></head><body></body></html>")},
    )
    yield case(
        "unknown-client",
        "bad-request",
        U,
        "/wiki/Quern",
        {
            "*": sent(
                page(
                    "<h1>400 Bad Request</h1><p>Your browser sent a request that this server could not understand.</p>",
                    title="400 Bad Request",
                ),
                400,
            )
        },
    )
    yield case(
        "unknown-client",
        "method-405",
        U,
        "/cgi/view?doc=8",
        {"*": sent(page("<h1>Method Not Allowed</h1>", title="405"), 405)},
    )
    yield case(
        "unknown-noscript",
        "fb-like",
        (UNKNOWN, Standing.BLOCKED),
        "/pg/millmuseum/posts",
        {
            "*": sent(
                page(
                    '<div><p>JavaScript is not available. Please enable JavaScript or switch to a supported browser to continue.</p></div><script src="/x.js"></script>',
                    title="",
                )
            )
        },
    )


def _trouble() -> Iterator[Case]:
    yield case(
        "down",
        "db-error",
        X,
        "/2013/04/sluice/",
        {
            "*": sent(
                page("<h1>Error establishing a database connection</h1>", title="Database Error"),
                500,
            )
        },
    )
    yield case(
        "down",
        "bad-gateway",
        X,
        "/wiki/Sluice",
        {
            "*": sent(
                "<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center><hr><center>nginx</center></body></html>",
                502,
            )
        },
    )
    yield case(
        "down",
        "cf-522",
        X,
        "/guild/rules",
        {
            "*": sent(
                page(
                    '<div id="cf-error-details"><h1>Connection timed out <span>Error code 522</span></h1><p>The initial connection between the network and the origin web server timed out. As a result, the web page can not be displayed.</p></div>',
                    title="522: Connection timed out",
                ),
                522,
            )
        },
    )
    yield case(
        "down",
        "wartung-503",
        X,
        "/katalog/4",
        {
            "*": sent(
                framed(
                    "de",
                    "corp",
                    "Wartungsarbeiten",
                    "Unser Katalog wird gerade gewartet und steht in Kürze wieder zur Verfügung.",
                ),
                503,
            )
        },
    )
    yield case("down", "reset", X, "/a.html", {"*": Reply(then="reset")})
    yield case("down", "says-nothing", X, "/b.html", {"*": Reply(then="empty")})
    yield case("down", "loop", X, "/c", {"*": lambda r: to("/d" if r.bare_path == "/c" else "/c")})
    yield case(
        "down",
        "mw-db",
        X,
        "/wiki/Tannery",
        {
            "*": sent(
                page(
                    "<h1>Sorry! This site is experiencing technical difficulties.</h1><p>Try waiting a few minutes and reloading. (Cannot access the database)</p>",
                    title="Database error",
                ),
                500,
            )
        },
    )
    wartung = framed(
        "en",
        "corp",
        "Down for maintenance",
        "We are upgrading the site and will be back shortly. Thank you for your patience.",
    )
    yield case(
        "down-200",
        "maint-200",
        (UNKNOWN, UNREACHABLE),
        "/kb/article/77",
        {"*": sent(wartung), "/": sent(wartung)},
    )


def _media() -> Iterator[Case]:
    pdf = {"Content-Type": "application/pdf"}
    lost = no("en", "corp")
    yield case(
        "living-media",
        "pdf-ok",
        L,
        "/papers/eel-weirs.pdf",
        {
            "/papers/eel-weirs.pdf": Reply(200, pdf, small_pdf("The eel weirs of Lough Mask")),
            "*": lost,
        },
    )
    yield case(
        "living-media",
        "pdf-404-title",
        L,
        "/papers/page-not-found.pdf",
        {
            "/papers/page-not-found.pdf": Reply(
                200, pdf, small_pdf("Page not found: an ethnography of broken links")
            ),
            "*": lost,
        },
    )
    yield case(
        "living-media",
        "png",
        L,
        "/scans/ledger-12.png",
        {"/scans/ledger-12.png": Reply(200, {"Content-Type": "image/png"}, PNG), "*": lost},
    )
    yield case(
        "living-media",
        "plain-text",
        L,
        "/notes/loom.txt",
        {
            "/notes/loom.txt": Reply(
                200,
                {"Content-Type": "text/plain; charset=utf-8"},
                "LOOM NOTES\n\nHeddles: 400, linen. Reed: 12 dents. The treadle squeaks; use tallow, not oil.\n404 ends were threaded wrong in March and had to be drawn again.\n",
            ),
            "*": lost,
        },
    )
    # ignored slugs: the site finds the text by its number, whatever stands after it
    text = sent(
        framed(
            "en",
            "forum",
            "Which tallow for treadles?",
            "<div class=post><b>warp</b><p>Mutton or beef?</p></div><div class=post><b>weft</b><p>Mutton. Beef goes rancid by June.</p></div><div class=post><b>reed</b><p>Soap does as well and smells better.</p></div>",
        )
    )
    yield case(
        "living-slug",
        "slug-ignored",
        L,
        "/questions/30118/which-tallow-for-treadles",
        {"*": lambda r: text if r.bare_path.startswith("/questions/30118/") else no("en", "forum")},
    )
    # a one-page site that answers everything with its only page, cited at its root
    only = sent(
        framed(
            "fr",
            "personal",
            "Vieux outils",
            "Doloires, planes, bédanes, herminettes : j'achète, je restaure, je ne vends pas. Visite le samedi sur rendez-vous.",
        )
    )
    yield case("living-root", "one-page-root", L, "/", {"*": only})
    # a 200 page that says nothing of absence although its wording is thin; neighbours are honest
    yield framed_case(
        "living-thin",
        "thin-tag",
        (LIVE, UNKNOWN),
        "/tag/hemp",
        "en",
        "blog",
        "Tag: hemp",
        "0 posts",
    )
    yield framed_case(
        "living-thin",
        "thin-image",
        (LIVE, UNKNOWN),
        "/gallery/1911/41",
        "de",
        "corp",
        "Bild 41",
        '<img src="/i/41.jpg" alt="">',
    )


def cases() -> Iterator[Case]:
    yield from _drift()
    yield from _same()
    yield from _moves()
    yield from _undecided()
    yield from _trouble()
    yield from _media()
