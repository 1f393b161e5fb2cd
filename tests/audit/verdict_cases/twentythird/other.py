"""Drift, moves, troubles, shells, and what stays undecided."""

from __future__ import annotations

from collections.abc import Iterator

from citekeeper.demo.exchange import Reply
from citekeeper.demo.media import small_pdf

from .kit import (
    ALIVE,
    DRIFTED,
    ILL,
    LIVE,
    MOVED,
    SOFT_404,
    UNKNOWN,
    Case,
    Site,
    case,
    everywhere,
    living,
    page,
    sent,
    to,
)

MILL = (
    "The mill at Carew was built in 1541 and rebuilt twice. It is driven by the tide: at high water the pond fills, the gates are shut, and on the ebb the water is let out under the wheels. "
    "Two undershot wheels drove six pairs of stones. The last miller, Josiah Pugh, ground barley meal until 1937. The sluice was repaired in 1972, and the building has been open to visitors since 1985."
)
TEXTS = {
    "en": ("Carew tidal mill", MILL),
    "fr": (
        "L'hospice de Saint-Vaast",
        "L'hospice de Saint-Vaast reçut entre 1811 et 1923 quelque six mille enfants. Le tour, une boîte de chêne pivotant dans le mur, fut supprimé en 1862. Les registres sont conservés aux archives de la ville. Chaque enfant portait un collier scellé d'une médaille. Les nourrices venaient le premier lundi du mois. Le dernier directeur, Anselme Rouvroy, publia une statistique des décès.",
    ),
    "de": (
        "Das Heim am Moorweg",
        "Das Heim am Moorweg bestand von 1949 bis 1974. Achtzig Jungen stachen dort Torf und besuchten die Dorfschule nur im Winter. Die Akten lagern im Kreisarchiv unter der Signatur 12 b. Der letzte Leiter, Hausvater Engelke, wurde nie angeklagt. Ein Gedenkstein steht seit 2009 an der Zufahrt. Ehemalige treffen sich dort am ersten Sonntag im September.",
    ),
    "es": (
        "El torno de Santa Eulalia",
        "El torno de Santa Eulalia funcionó hasta 1891. En sus libros constan cuatro mil criaturas, con la hora de entrada, la ropa y a veces una nota de la madre. Las amas cobraban en la portería. El último administrador, Blas Ortuño, dejó un informe sobre la mortalidad. El edificio es hoy una escuela de música.",
    ),
    "nl": (
        "Het weeshuis aan de Dijk",
        "Het weeshuis aan de Dijk nam van 1768 tot 1921 kinderen op. De regenten hielden een boek bij waarin elk kind met naam, leeftijd en kleding staat. De jongens leerden touwslaan, de meisjes naaien. In 1921 trok de gemeente het gebouw aan zich. De boeken liggen in het streekarchief.",
    ),
    "it": (
        "La ruota di Valdora",
        "La ruota di Valdora fu chiusa nel 1875. I registri contano settemila bambini, ognuno con un mezzo medaglione al collo. Le balie scendevano dai monti in marzo. L'ultimo economo, Pietro Galvan, lasciò un memoriale. Il portone si vede ancora accanto alla chiesa.",
    ),
    "sv": (
        "Barnhemmet vid bruket",
        "Barnhemmet vid bruket öppnades 1879 av patronessan Hedda Lilja. Fyrtio barn bodde där när det var som flest. De gick i brukets skola och arbetade i trädgården. Hemmet stängdes 1948 och liggarna finns i landsarkivet. Huset är numera vandrarhem.",
    ),
    "pl": (
        "Sierociniec w Wełnie",
        "Sierociniec w Wełnie działał od 1887 do 1950 roku. Prowadziły go siostry, a utrzymywał młyn parowy. W księdze zapisano dwa tysiące dzieci z datą przyjęcia i imieniem matki. Ostatnia przełożona, siostra Benigna, spisała wspomnienia. Budynek jest dziś szkołą.",
    ),
}
OTHER = {
    "en": (
        "Holiday cottages on the estuary",
        "Book your stay in one of our eleven cottages, each with a log burner, fibre broadband and a view of the water. Dogs are welcome in seven of them. Short breaks from Friday to Monday are offered from October to March. Changeover day is Saturday, arrival from four in the afternoon. A deposit of thirty per cent is due with the booking, the rest six weeks before you come.",
    ),
    "fr": (
        "Location de salles",
        "La salle polyvalente peut accueillir deux cents personnes assises. Les habitants de la commune bénéficient d'un tarif réduit. La réservation se fait en mairie, au moins deux mois à l'avance, contre un chèque de caution. La vaisselle est comprise. Le ménage doit être fait avant dimanche midi.",
    ),
    "de": (
        "Carport nach Maß",
        "Wir fertigen Carports aus heimischer Lärche, auf Wunsch mit Geräteraum und begrüntem Dach. Unser Meister berät Sie vor Ort und übernimmt den Bauantrag. Die Montage dauert zwei Tage. Auf alle Teile geben wir zehn Jahre Garantie. Rufen Sie uns an oder besuchen Sie die Ausstellung.",
    ),
    "es": (
        "Curso de marketing digital",
        "Aprende a posicionar tu negocio en doce semanas, con tutorías en directo y prácticas en empresas. Veremos redes sociales, correo electrónico y analítica. Al terminar recibirás un diploma. Puedes pagar en tres plazos sin intereses. Plazas limitadas a veinte alumnos por grupo.",
    ),
    "nl": (
        "Zonnepanelen vergelijken",
        "Vul uw dakoppervlak in en ontvang binnen een dag drie offertes van erkende installateurs. Wij rekenen de terugverdientijd voor u uit. De btw krijgt u terug. Een omvormer gaat ongeveer twaalf jaar mee. Meer dan vierduizend huishoudens gingen u voor.",
    ),
    "it": (
        "Ricette per l'autunno",
        "Pulite i funghi con un panno, affettateli e rosolateli in padella con l'aglio. A parte preparate il brodo. Tostate il riso, sfumate con vino bianco e aggiungete il brodo un mestolo alla volta. A fine cottura mantecate con burro e formaggio. Servite subito.",
    ),
    "sv": (
        "Däckbyte och förvaring",
        "Boka tid för däckbyte direkt på webben. Vi balanserar hjulen, kontrollerar mönsterdjupet och förvarar dina däck i ett uppvärmt lager. Väntrum med kaffe finns. Företagskunder får månadsfaktura. Öppet vardagar sju till sexton.",
    ),
    "pl": (
        "Kursy prawa jazdy",
        "Zapraszamy na kursy kategorii B. Zajęcia teoretyczne prowadzimy wieczorami i w soboty, jazdy w dogodnych godzinach. Mamy sześć samochodów i zdawalność powyżej średniej. Płatność w ratach. Dla uczniów i studentów rabat.",
    ),
}


def drifts() -> Iterator[Case]:
    for lang, (title, text) in [(key, TEXTS[key]) for key in TEXTS if key not in ("it", "nl")]:
        old, new = Site(lang, f"{title} online", "old"), Site(lang, f"{title} online", "wp")
        other, words = OTHER[lang]
        path = f"/pages/{lang}-12.html"
        answer = new.article(other, words)
        yield living(
            f"drift-{lang}",
            new,
            path,
            other,
            words,
            cause="drift",
            body=answer,
            truth=(DRIFTED,),
            memento=old.article(title, text),
        )
    # the list of this year in the place of the list of then
    gov = Site("en", "Register of Children's Homes", "drupal")
    then = gov.article(
        "Homes on the register, June 2015",
        "Ashfield House, 12 places. Birch Lodge, 9 places. Crane Cottage, 6 places. Dunmore, 20 places, under notice. Ellwood Grange, 14 places. Fenny Bank, 8 places. The Haven, 5 places. Ivy Court, 11 places, closed in May. Kestrel House, 7 places. Larkfield, 16 places.",
    )
    yield living(
        "drift-register",
        gov,
        "/register/current",
        "",
        "",
        cause="drift",
        truth=(DRIFTED,),
        memento=then,
        body=gov.article(
            "Inspection fees from April",
            "Providers pay an annual fee that depends on the number of beds. Invoices are sent in the first week of April and fall due within thirty days. Smaller providers may ask to pay by quarter. Late payment is charged at the statutory rate. Questions about invoices should go to the finance desk.",
        ),
    )
    # the quotation holds although everything around it is new
    yield living(
        "quote-holds",
        gov,
        "/policy/contact",
        "Keeping in touch",
        "Rewritten in 2022 for families and social workers. A child has the right to know where its brothers and sisters live. Our new guide explains how to arrange calls and visits, whom to ask for travel money and what to do when a visit is refused. Translations into six languages follow in the spring.",
        cause="quote",
        truth=(LIVE,),
        quote="A child has the right to know where its brothers and sisters live",
        memento=gov.article(
            "Contact policy",
            "A child has the right to know where its brothers and sisters live. Officers shall record each visit on form C7 and report to the superintendent by the fifth of the month. Form C7 replaces C4, which must be destroyed. Mileage is paid at the casual rate.",
        ),
    )
    # a weekly page
    radio = Site("es", "Radio Comarca", "news")
    yield living(
        "drift-weekly",
        radio,
        "/programa/esta-semana",
        "Esta semana",
        "Esta semana hablamos con una apicultora, con el nuevo párroco y con dos ciclistas que cruzaron los Andes. El viernes, concierto de la banda municipal y tertulia sobre el precio de la leche.",
        cause="drift",
        truth=(DRIFTED,),
        memento=radio.article(
            "Esta semana",
            "En el programa: la inclusa de San Roque y sus libros. Entrevista con la archivera que encontró las medallas de plomo, y el testimonio de una nieta que busca a su abuela. Además, la historia del último torno.",
        ),
    )


def moves() -> Iterator[Case]:
    for lang, (title, text) in [(key, TEXTS[key]) for key in ("en", "fr", "es", "sv")]:
        old, new = Site(lang, f"Archiv {title}", "old"), Site(lang, f"Archiv {title}", "drupal")
        path, there = f"/{lang}/old/page12.htm", f"/{lang}/history/article-{lang}"
        yield case(
            "moved",
            f"moved-{lang}",
            (MOVED,),
            path,
            {
                path: to(there, 301),
                there: sent(new.article(title, text)),
                "/": sent(new.front()),
                "*": new.no(),
            },
            memento=old.article(title, text),
            title=title,
        )
    title, text = TEXTS["en"]
    site = Site("en", "Tide Mills Trust", "wp")
    host = "w23-moved-host-new.example"
    yield case(
        "moved",
        "moved-host",
        (MOVED,),
        "/mills/carew.html",
        {
            "/mills/carew.html": to(f"https://{host}/mills/carew/", 301),
            "*": to(f"https://{host}/", 301),
            (host, "/mills/carew/"): sent(site.article(title, text)),
            (host, "/"): sent(site.front()),
            (host, "*"): site.no(),
        },
        title=title,
        memento=site.article(title, text),
    )
    yield case(
        "moved",
        "moved-no-memento",
        (MOVED, LIVE),
        "/articles/carew.php",
        {
            "/articles/carew.php": to("/library/carew-tidal-mill/", 301),
            "/library/carew-tidal-mill/": sent(site.article(title, text)),
            "*": site.no(),
        },
        title=title,
    )
    # trivial hops
    fr = Site("fr", "Amis de l'hospice", "typo3")
    t, x = TEXTS["fr"]
    yield case(
        "trivial-hop",
        "hop-locale",
        ALIVE,
        "/hospice",
        {"/hospice": to("/fr/hospice", 302), "/fr/hospice": sent(fr.article(t, x)), "*": fr.no()},
    )
    yield case(
        "trivial-hop",
        "hop-https",
        ALIVE,
        "/tour.html",
        {
            "/tour.html": lambda r: (
                sent(fr.article(t, x))
                if r.scheme == "https"
                else to("https://w23-hop-https.example/tour.html", 301)
            ),
            "*": fr.no(),
        },
    )
    de = Site("de", "Moorweg-Archiv", "wp")
    t, x = TEXTS["de"]
    yield case(
        "moved",
        "meta-refresh",
        (MOVED, LIVE),
        "/heim.htm",
        {
            "/heim.htm": sent(
                page(
                    "<p>Diese Seite ist umgezogen. Sie werden weitergeleitet.</p>",
                    title="Umgezogen",
                    lang="de",
                    head='<meta http-equiv="refresh" content="0; url=/geschichte/heim-am-moorweg/">',
                )
            ),
            "/geschichte/heim-am-moorweg/": sent(de.article(t, x)),
            "*": de.no(),
        },
        title=t,
        memento=de.article(t, x),
    )


def troubles() -> Iterator[Case]:
    def ill(name: str, path: str, reply: Reply) -> Case:
        return everywhere("unreachable", name, ILL, path, reply)

    yield ill(
        "500-wp",
        "/2009/11/a-letter/",
        sent(
            page(
                "<p>There has been a critical error on this website. Learn more about troubleshooting WordPress.</p>",
                title="WordPress &rsaquo; Error",
            ),
            500,
        ),
    )
    yield ill(
        "500-asp",
        "/Reports.aspx?id=4",
        sent(
            page(
                "<h1>Server Error in '/' Application.</h1><h2><i>Runtime Error</i></h2><p>Description: An application error occurred on the server. The current custom error settings for this application prevent the details of the application error from being viewed remotely.</p>",
                title="Runtime Error",
            ),
            500,
        ),
    )
    yield ill(
        "503-es",
        "/buscador/acta/44",
        sent(
            page(
                "<h1>Servicio no disponible</h1><p>El servidor está saturado. Inténtelo de nuevo dentro de unos minutos.</p>",
                title="503",
                lang="es",
            ),
            503,
        ),
    )
    yield ill(
        "521-cf",
        "/reports/",
        sent(
            page(
                "<h1>Web server is down <span>Error code 521</span></h1><p>The web server is not returning a connection. As a result, the web page is not displaying. Cloudflare: Working. Host: Error.</p>",
                title="521: Web server is down",
            ),
            521,
        ),
    )
    yield ill("reset", "/doc/1", Reply(then="reset"))
    yield ill("loop", "/login/check", to("/login/check", 302))
    yield case("unreachable", "servfail", ILL, "/lib/45.html", {"*": sent("x")}, trouble="servfail")


SHELL = page(
    '<div id="root"></div><script src="/static/js/main.8f2c.js"></script>',
    title="Tamora Digital Library",
)
NG = page(
    "<app-root></app-root><script src='runtime.js' type='module'></script><script src='main.js' type='module'></script>",
    title="Catalogue",
)
NOSCRIPT = page(
    '<noscript>You need to enable JavaScript to run this app.</noscript><div id="app"></div><script src="/js/app.js"></script>',
    title="Portal",
    lang="en",
)


def undecided() -> Iterator[Case]:
    unknown = (UNKNOWN,)
    for name, path, body in (
        ("shell-react", "/item/4411", SHELL),
        ("shell-ng", "/catalogo/registro/77", NG),
        ("shell-vue", "/portal/doc/12", NOSCRIPT),
    ):
        yield everywhere("shell", name, unknown, path, sent(body))
    yield everywhere("shell", "empty-200", unknown, "/print.php?id=8", sent(""))
    yield everywhere(
        "client-error",
        "406",
        unknown,
        "/docs/annex",
        sent(
            page(
                "<h1>Not Acceptable!</h1><p>An appropriate representation of the requested resource could not be found on this server. This error was generated by Mod_Security.</p>",
                title="Not Acceptable!",
            ),
            406,
        ),
    )
    # cited as PDF, answered with a page about it
    dsp = Site("en", "Repository of Crane College", "drupal")
    yield living(
        "pdf-to-landing",
        dsp,
        "/download/thesis-ewing-2008.pdf",
        "Ewing, T. (2008) The orphan schools of Tamora",
        "PhD thesis, Crane College. Abstract: this thesis follows three orphan schools between 1860 and 1910 through their ledgers, and shows how they paid for themselves by the work of the children. Full text restricted until 2028. Request a copy. Item type: thesis. Divisions: history. Deposited 14 May 2009.",
        cause="type-changed",
        truth=(DRIFTED, LIVE),
    )
    lib = Site("de", "Hochschulschriftenserver Altbrück", "typo3")
    yield case(
        "type-changed",
        "pdf-to-front",
        (DRIFTED, SOFT_404),
        "/volltexte/2006/44/pdf/diss.pdf",
        {
            "/volltexte/2006/44/pdf/diss.pdf": sent(lib.front()),
            "/": sent(lib.front()),
            "*": lib.no(),
        },
    )
    yield case(
        "pdf",
        "pdf-moved",
        (MOVED, LIVE),
        "/pdf/r12.pdf",
        {
            "/pdf/r12.pdf": to("/wp-content/uploads/2014/r12.pdf", 301),
            "/wp-content/uploads/2014/r12.pdf": Reply(
                200, {"Content-Type": "application/pdf"}, small_pdf("Report 12")
            ),
            "*": dsp.no(),
        },
    )
    # media
    yield case(
        "media",
        "jpeg",
        ALIVE,
        "/img/register-1882.jpg",
        {
            "/img/register-1882.jpg": Reply(
                200, {"Content-Type": "image/jpeg"}, b"\xff\xd8\xff\xe0" + b"0" * 4000
            ),
            "*": dsp.no(),
        },
    )
    yield case(
        "media",
        "mp3",
        ALIVE,
        "/audio/ep12.mp3",
        {
            "/audio/ep12.mp3": Reply(200, {"Content-Type": "audio/mpeg"}, b"ID3" + b"0" * 4000),
            "*": dsp.no(),
        },
    )
    # a thin frameset and a page of pictures: there, but with few words
    yield case(
        "living",
        "frameset",
        (LIVE, UNKNOWN),
        "/mills/index.htm",
        {
            "/mills/index.htm": sent(
                '<html><head><title>Mills of Pembroke</title></head><frameset cols="20%,80%"><frame src="nav.htm"><frame src="main.htm"><noframes><body>This site on the mills of Pembroke uses frames. <a href="main.htm">Enter without frames</a>.</body></noframes></frameset></html>'
            ),
            "/mills/nav.htm": sent(page("<a href='main.htm'>Start</a>")),
            "/mills/main.htm": sent(page(f"<p>{MILL}</p>")),
            "*": dsp.no(),
        },
    )


def cases() -> Iterator[Case]:
    yield from drifts()
    yield from moves()
    yield from troubles()
    yield from undecided()
