"""Redirects of every kind, outages, shells, documents, network trouble."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from citekeeper.demo.exchange import Reply
from citekeeper.demo.media import small_pdf

from ..case import (
    DEAD,
    DRIFTED,
    LIVE,
    MOVED,
    PARKED,
    SOFT_404,
    UNKNOWN,
    UNREACHABLE,
    Case,
)
from .kit import Truth, answer, around, bare, framed, front, leads, lost, paragraphs

Site = tuple[str, str, str]
DOWN: Truth = (UNREACHABLE,)
PAUSE: Truth = (UNKNOWN, UNREACHABLE)

TEXTS: Mapping[str, tuple[str, str]] = {
    "lime": (
        "Lime kilns of the Kennet",
        "Eleven kilns stood between Hungerford and Newbury, fed by barge from the chalk at Kintbury. "
        "A kiln burned for three days and cooled for two.\n\nThe burners were paid by the yard and "
        "slept on the draw arch for the warmth. Two died of it, in 1811 and 1840. The last load went "
        "to a tannery in 1926.",
    ),
    "storks": (
        "Weißstörche in der Niederung: Zählung 2012",
        "Besetzt waren 31 Horste, drei mehr als im Vorjahr. 58 Junge wurden flügge, das sind 1,9 je "
        "Paar.\n\nIn Rühstädt brütete ein Paar auf einem Baukran, der dafür bis August stehen blieb. "
        "Verluste: sieben an Leitungen, zwei durch Kampf, eines durch einen Drachen.",
    ),
    "chestnut": (
        "La châtaigne, pain de bois",
        "Un hectare de châtaigniers nourrissait une famille de cinq. On séchait les fruits trois "
        "semaines dans la clède, sur un feu de coques qui ne devait pas flamber.\n\nLa maladie de "
        "l'encre arriva en 1871 par le bas des vallées. À Saint-Germain les anciens disent encore "
        "que c'est le chemin de fer qui l'avait apportée.",
    ),
    "salt": (
        "Salinas de interior: inventario",
        "Se describen 94 explotaciones, de las que siguen en uso siete. El agua sale de un pozo con "
        "noria de mulas y se reparte por canales de pino.\n\nEl salinero prueba la salmuera con un "
        "huevo: si flota enseñando una moneda, está lista. Imón cerró en 1996; Poza, antes.",
    ),
    "ferry": (
        "Report on the chain ferry accident at Sandholm",
        "At 07.52 the upstream chain parted and the ferry swung on the other. Fourteen passengers "
        "were taken off by a sand barge. There were no injuries.\n\nThe broken link had been worn to "
        "a third of its section. The board makes three recommendations, of which the second, on the "
        "spare chain, was also made in 1978.",
    ),
    "windmill": (
        "De wieken van molen De Kraai",
        "De binnenroede dateert van 1889 en is geklonken. In de storm van 1972 brak de buitenroede "
        "en sloeg door het dak van de bakkerij.\n\nSinds 1998 draait de molen weer op zaterdag. De "
        "molenaar maalt tarwe voor twee bakkers en zegt dat de wind minder wordt.",
    ),
}


def _story(site: Site, key: str) -> Reply:
    style, lang, name = site
    title, text = TEXTS[key]
    return answer(framed(style, lang, name, title, paragraphs(text), alike=name))


def _old(site: Site, key: str) -> bytes:
    return _story(site, key).content


def _road(
    name: str, host: str, path: str, truth: Truth, routes: Mapping[Any, Any], **more: Any
) -> Case:
    return Case("redirect", f"v35-{name}", truth, routes, path=path, host=host, **more)


def _moved() -> list[Case]:
    canal: Site = ("drupal", "en", "Kennet Canal Society")
    birds: Site = ("typo3", "de", "Naturwacht Elbtalaue")
    trees: Site = ("wordpress", "fr", "Maison du Châtaignier")
    saline: Site = ("portal", "es", "Patrimonio Salinero")
    board: Site = ("gov", "en", "Marine Accident Board")
    mill: Site = ("joomla", "nl", "Stichting Molen De Kraai")
    return [
        _road(
            "mv-slug",
            "kennet-canal.example",
            "/article.php?id=41",
            (MOVED,),
            {
                **around(*canal),
                "/article.php?id=41": leads("/history/lime-kilns"),
                "/history/lime-kilns": _story(canal, "lime"),
            },
            memento=_old(canal, "lime"),
        ),
        _road(
            "mv-domain",
            "naturwacht-elbe-alt.example",
            "/stoerche2012.html",
            (MOVED,),
            {
                "/stoerche2012.html": leads(
                    "https://www.naturwacht-elbtalaue.example/zaehlung/stoerche2012.html"
                ),
                "*": lost(*birds),
                ("www.naturwacht-elbtalaue.example", "/zaehlung/stoerche2012.html"): _story(
                    birds, "storks"
                ),
                ("www.naturwacht-elbtalaue.example", "*"): lost(*birds),
            },
            title="Weißstörche in der Niederung: Zählung 2012",
        ),
        _road(
            "mv-308-chain",
            "maison-chataignier.example",
            "/pain-de-bois.php3",
            (MOVED,),
            {
                **around(*trees),
                "/pain-de-bois.php3": leads("/dossiers/pain-de-bois", 308),
                "/dossiers/pain-de-bois": leads("/savoirs/2015/la-chataigne-pain-de-bois/", 301),
                "/savoirs/2015/la-chataigne-pain-de-bois/": _story(trees, "chestnut"),
            },
            memento=_old(trees, "chestnut"),
        ),
        _road(
            "mv-https-www",
            "patrimonio-salinero.example",
            "/inventario/salinas",
            (LIVE,),
            {
                "*": lambda request: leads(
                    f"https://www.patrimonio-salinero.example{request.path}"
                ),
                ("www.patrimonio-salinero.example", "/inventario/salinas"): _story(saline, "salt"),
                ("www.patrimonio-salinero.example", "*"): lost(*saline),
            },
        ),
        _road(
            "mv-locale",
            "marine-accident-board.example",
            "/reports/sandholm",
            (LIVE, MOVED),
            {
                **around(*board),
                "/reports/sandholm": leads("/en/reports/sandholm", 302),
                "/en/reports/sandholm": _story(board, "ferry"),
            },
        ),
        _road(
            "mv-slash",
            "molen-dekraai.example",
            "/wieken",
            (LIVE,),
            {
                **around(*mill),
                "/wieken": leads("/wieken/"),
                "/wieken/": _story(mill, "windmill"),
            },
            memento=_old(mill, "windmill"),
        ),
        _road(
            "mv-meta-refresh",
            "kilns-oldserver.example",
            "/~green/lime.html",
            (MOVED, LIVE),
            {
                "/~green/lime.html": answer(
                    bare(
                        "This page has moved",
                        "<p>This page has moved to my new address. You will be taken there.</p>",
                        head='<meta http-equiv="refresh" content="2; '
                        'url=http://kilns-oldserver.example/people/green/lime-kilns">',
                    )
                ),
                "/people/green/lime-kilns": _story(canal, "lime"),
                "*": lost(*canal),
            },
            title="Lime kilns of the Kennet",
            memento=_old(canal, "lime"),
        ),
        _road(
            "mv-doi-like",
            "handle-salinas.example",
            "/10.5512/salt.94",
            (LIVE, MOVED),
            {
                "/10.5512/salt.94": leads("https://revista-sal.example/articulos/94", 302),
                "*": answer("<h1>Handle not found</h1>", 404),
                ("revista-sal.example", "/articulos/94"): _story(saline, "salt"),
                ("revista-sal.example", "*"): lost(*saline),
            },
            title="Salinas de interior: inventario",
        ),
        _road(
            "mv-ferry-301",
            "shipping-board-old.example",
            "/docs/sandholm.asp",
            (MOVED,),
            {
                "/docs/sandholm.asp": leads(
                    "https://transport-safety.example/marine/2009/sandholm"
                ),
                "*": leads("https://transport-safety.example/"),
                ("transport-safety.example", "/marine/2009/sandholm"): _story(board, "ferry"),
                ("transport-safety.example", "/"): front(*board),
                ("transport-safety.example", "*"): lost(*board),
            },
            title="Report on the chain ferry accident at Sandholm",
        ),
        _road(
            "mv-tracking",
            "molenpost.example",
            "/nieuws/wieken-de-kraai",
            (LIVE,),
            {
                **around(*mill),
                "/nieuws/wieken-de-kraai": leads("/nieuws/wieken-de-kraai?utm_source=r", 302),
                "/nieuws/wieken-de-kraai?utm_source=r": _story(mill, "windmill"),
            },
        ),
    ]


def _lost_roads() -> list[Case]:
    gazette: Site = ("news", "en", "Teesdale Gazette")
    museum: Site = ("wordpress", "it", "Museo della Seta di Valmarina")
    ministry: Site = ("gov", "fr", "Ministère des Voies d'eau")
    college: Site = ("portal", "pt", "Instituto Agrário do Dão")
    shop: Site = ("shop", "de", "Drechselbedarf Tannhof")
    sea: Site = ("drupal", "sv", "Havsinstitutet")
    clinic: Site = ("typo3", "cs", "Ústav dějin lázeňství")
    library: Site = ("repo", "zh", "海港大学机构库")

    def astray(_request: object) -> Reply:
        return leads("/error/notfound.aspx?aspxerrorpath=x", 302)

    return [
        _road(
            "ro-root-301",
            "teesdale-gazette.example",
            "/archive/2009/05/lead-miners.html",
            (SOFT_404,),
            {"/": front(*gazette), "*": leads("/")},
            fellows=("/archive/2010/01/snow.html", "/letters/2008/12/ducks.html"),
        ),
        _road(
            "ro-root-302-it",
            "museo-seta-valmarina.example",
            "/collezione/filanda-1862",
            (SOFT_404,),
            {"/": front(*museum), "*": leads("/", 302)},
        ),
        _road(
            "ro-section-fr",
            "voies-eau-gouv.example",
            "/actualites/2011/ecluse-de-givet",
            (SOFT_404,),
            {
                "/": front(*ministry),
                "/actualites/": front(*ministry),
                "*": leads("/actualites/"),
            },
        ),
        _road(
            "ro-error-page",
            "instituto-dao.example",
            "/teses/vinha-1999",
            (SOFT_404,),
            {
                "/": front(*college),
                "/error/notfound.aspx": answer(
                    framed(*college, "Erro", "<p>O conteúdo pedido não está disponível.</p>")
                ),
                "*": astray,
            },
        ),
        _road(
            "ro-search",
            "drechsel-tannhof.example",
            "/p/hohlmeissel-19",
            (SOFT_404,),
            {
                "/": front(*shop),
                "/suche": answer(
                    framed(*shop, "Suchergebnisse", "<p>Ihre Suche ergab leider keine Treffer.</p>")
                ),
                "*": leads("/suche?q=", 302),
            },
        ),
        _road(
            "ro-new-org",
            "fiskeristyrelsen-gammal.example",
            "/rapport/torsk-1996",
            (SOFT_404,),
            {
                "*": leads("https://havsinstitutet.example/"),
                ("havsinstitutet.example", "/"): front(*sea),
                ("havsinstitutet.example", "*"): lost(*sea),
            },
        ),
        _road(
            "ro-to-404",
            "ustav-lazenstvi.example",
            "/clanky/teplice-1813",
            (DEAD,),
            {"/": front(*clinic), "/404": lost(*clinic), "*": leads("/404", 302)},
        ),
        _road(
            "ro-zh-home",
            "haigang-jigouku.example",
            "/handle/1002/3317",
            (SOFT_404,),
            {"/": front(*library), "*": leads("/", 302)},
        ),
        _road(
            "ro-loop",
            "cider-apples-list.example",
            "/dabinett",
            DOWN,
            {"/dabinett": leads("/dabinett/", 302), "*": leads("/dabinett", 302)},
        ),
        _road(
            "ro-casino",
            "stamp-circle.example",
            "/catalogue/1d-red",
            (PARKED,),
            {
                "*": leads("https://royal-spins-club.example/welcome", 302),
                ("royal-spins-club.example", "*"): answer(
                    bare(
                        "Royal Spins Online Casino - 500% Welcome Bonus",
                        "<h1>Online casino bonus</h1><p>Play slots, roulette, blackjack and poker. "
                        "Jackpot of the day, free spins, sports betting.</p>",
                    )
                ),
            },
        ),
        _road(
            "ro-pdf-html",
            "valmarina-atti.example",
            "/atti/1998/seta.pdf",
            (SOFT_404, DRIFTED),
            {"*": front(*museum)},
        ),
    ]


def _other(name: str, host: str, path: str, truth: Truth, reply: Reply, **more: Any) -> Case:
    return Case("outage", f"v35-{name}", truth, {"*": reply}, path=path, host=host, **more)


def _outages() -> list[Case]:
    database = bare(
        "Database Error",
        "<div class='wp-die-message'><h1>Error establishing a database connection</h1></div>",
    )
    origin = bare(
        "coracle-builders.example | 522: Connection timed out",
        '<div id="cf-error-details"><h1>Connection timed out <span>Error code 522</span></h1><div>'
        "You: Browser Working. Frankfurt: Cloudflare Working. coracle-builders.example: Host Error"
        "</div><h2>What happened?</h2><p>The initial connection between Cloudflare's network and the "
        "origin web server timed out.</p></div>",
    )
    dns = bare(
        "Origin DNS error | vinegar-works.example | Cloudflare",
        "<h1>Error 1016</h1><h2>Origin DNS error</h2><p>Cloudflare is currently unable to resolve "
        "your requested domain.</p>",
    )
    varnish = bare(
        "503 Backend fetch failed",
        "<h1>Error 503 Backend fetch failed</h1><p>Backend fetch failed</p><h3>Guru Meditation:"
        "</h3><p>XID: 99812</p><hr><p>Varnish cache server</p>",
    )
    pause_de = framed(
        "portal",
        "de",
        "Kartenportal Ostharz",
        "Wartungsarbeiten",
        "<p>Das Portal wird am Wochenende auf neue Server umgezogen. Bitte versuchen Sie es ab Montag "
        "wieder.</p>",
    )
    pause_es = bare(
        "Sitio en mantenimiento",
        "<h1>Estamos en mantenimiento</h1><p>Volvemos enseguida. Disculpen las molestias.</p>",
        lang="es",
    )
    pause_fr = bare(
        "Maintenance en cours",
        "<h1>Le site est momentanément indisponible</h1><p>Une opération de maintenance est en cours "
        "jusqu'à 14 heures.</p>",
        lang="fr",
    )
    asp = bare(
        "Runtime Error",
        "<h1>Server Error in '/' Application.</h1><h2><i>Runtime Error</i></h2><p>An application error "
        "occurred on the server.</p>",
    )
    shell = bare(
        "Atlas",
        '<noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div>'
        '<script src="/static/js/main.4f1a.chunk.js"></script>',
    )
    vue = bare(
        "oyster-beds",
        '<div id="app"></div><script type="module" src="/assets/index-77ac.js"></script>',
    )
    angular = bare(
        "Katalog",
        "<app-root>Laden...</app-root><script src='runtime.js'></script><script src='main.js'>"
        "</script>",
        lang="de",
    )
    return [
        _other("ou-db", "stilt-houses.example", "/2013/mussel/", DOWN, answer(database, 500)),
        _other("ou-db-200", "bobbin-mill.example", "/tour", PAUSE, answer(database)),
        _other("ou-522", "coracle-builders.example", "/frames", DOWN, answer(origin, 522)),
        _other("ou-1016", "vinegar-works.example", "/casks", DOWN, answer(dns, 530)),
        _other("ou-varnish", "toll-houses.example", "/a38", DOWN, answer(varnish, 503)),
        _other(
            "ou-maint-503",
            "kartenportal-ostharz.example",
            "/blatt/4230",
            DOWN,
            answer(pause_de, 503, {"Retry-After": "30"}),
        ),
        _other("ou-maint-200", "archivo-canteras.example", "/f/118", PAUSE, answer(pause_es)),
        _other("ou-maint-fr", "phares-en-mer.example", "/ar-men", PAUSE, answer(pause_fr)),
        _other("ou-asp", "herring-curers.example", "/list.aspx?y=1907", DOWN, answer(asp, 500)),
        _other("ou-502", "ropewalk-papers.example", "/p/7", DOWN, answer("<h1>502</h1>", 502)),
        _other("ou-reset", "sailmakers-loft.example", "/seams", DOWN, Reply(then="reset")),
        _other("ou-no-bytes", "pitch-and-oakum.example", "/caulking", DOWN, Reply(then="empty")),
        _other(
            "ou-servfail",
            "knotgarden.example",
            "/box-hedge",
            DOWN,
            answer(shell),
            trouble="servfail",
        ),
        _other(
            "ou-refused", "lockkeeper.example", "/diary", DOWN, answer(shell), trouble="refused"
        ),
        _other(
            "ou-nxdomain",
            "osier-beds.example",
            "/withies.html",
            (DEAD,),
            answer(shell),
            trouble="nxdomain-domain",
        ),
        _other("js-react", "atlas-of-mills.example", "/mill/88", (UNKNOWN,), answer(shell)),
        _other("js-vue", "oyster-beds.example", "/whitstable", (UNKNOWN,), answer(vue)),
        _other("js-angular", "katalog-fayencen.example", "/stueck/9", (UNKNOWN,), answer(angular)),
        _other("js-empty", "thimble-museum.example", "/case/3", (UNKNOWN,), answer("")),
    ]


def _documents() -> list[Case]:
    def pdf(title: str) -> Reply:
        return Reply(200, {"Content-Type": "application/pdf"}, small_pdf(title))

    gov: Site = ("gov", "en", "Bureau of Estuaries")
    return [
        Case(
            "document",
            "v35-pdf-404-subject",
            (LIVE,),
            {
                **around(*gov),
                "/docs/404-survey.pdf": pdf("Survey of 404 sluices and culverts, 2008"),
            },
            path="/docs/404-survey.pdf",
            host="bureau-estuaries.example",
        ),
        Case(
            "document",
            "v35-pdf-plain",
            (LIVE,),
            {**around(*gov), "/docs/silt.pdf": pdf("Silt budget of the outer estuary 1990-1999")},
            path="/docs/silt.pdf",
            host="estuary-silt.example",
        ),
        Case(
            "document",
            "v35-pdf-gone",
            (DEAD,),
            around(*gov),
            path="/docs/groynes-1974.pdf",
            host="estuary-groynes.example",
        ),
    ]


def cases() -> list[Case]:
    """The roads, the outages, the shells and the documents."""
    return [*_moved(), *_lost_roads(), *_outages(), *_documents()]
