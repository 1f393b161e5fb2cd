"""Living pages that are difficult by their form: PDFs, hops, numbers, odd files."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from citekeeper.demo.exchange import Reply, Request

from ..case import LIVE, MOVED, Case, to
from .make import ALIVE, Site, on, paragraphs, pdf

EN = Site("Fenland Drainage Papers", "en", "drupal")
DE = Site("Landesamt für Wehre", "de", "gov")
FR = Site("Revue des Écluses", "fr", "wp", "Connexion")
NEWS = Site("Harbour Evening Post", "en", "news", "Subscribe | Sign in")

PUMPS = "The steam pumps at Lotsholme lifted water from the main drain into the tidal river for ninety years. | They burned two tons of coal an hour and were heard at the church, two miles away. | When the diesel engine came in 1947 the stokers were offered work on the roads. Three of the five said no. | # The engine house | It has walls of yellow brick, iron windows, and a clock that was set by the sound of the morning train. It is open on the first Sunday of each month."
WEHR = "Das Wehr bei Unterau staut den Fluss seit 1889 um zwei Meter und zehn. | Fische steigen seit dem Umbau von 2011 über eine Rampe aus Blöcken auf; gezählt wurden im ersten Jahr 41.000 Barben. | # Zuständigkeit | Die Wehrwärter wohnten bis 1974 im Haus auf der linken Seite. Heute wird das Wehr von der Leitstelle aus gesteuert."
ECLUSE = "L'écluse de Montrezat compte sept bassins et rachète une chute de dix-neuf mètres. | L'éclusier note chaque bateau dans un registre ; celui de 1902 en compte 4 118. | Les portes de bois ont été remplacées en 1963, les mécanismes en 2007."


def _by_number(site: Site, number: str, title: str, text: str) -> Callable[[Request], Reply]:
    """A server that looks at the number in the path and ignores the words after it."""

    def answer(request: Request) -> Reply:
        if f"/{number}/" in request.path or f"={number}&" in f"{request.path}&":
            return site.found(title, text)
        return site.lost()

    return answer


def _secure(answer: Reply) -> Callable[[Request], Reply]:
    """The page over HTTPS; over HTTP the hop to it."""

    def answered(request: Request) -> Reply:
        if request.scheme == "http":
            return to(f"https://{request.host}{request.path}", 301)
        return answer

    return answered


def _hops() -> Iterator[Case]:
    good = EN.found("The pumps of Lotsholme", PUMPS)
    yield on("living hop", "https-up", ALIVE, EN, "/papers/pumps", _secure(good))
    yield on(
        "living hop",
        "slash",
        ALIVE,
        EN,
        "/papers/pumps",
        to("/papers/pumps/", 301),
        more={"/papers/pumps/": good},
    )
    at = "/veroeffentlichungen/wehr-unterau"
    yield on(
        "living hop",
        "locale-de",
        (LIVE, MOVED),
        DE,
        at,
        to(f"/de{at}", 302),
        more={f"/de{at}": DE.found("Das Wehr bei Unterau", WEHR)},
    )
    yield on(
        "living hop",
        "session",
        ALIVE,
        FR,
        "/articles/montrezat",
        to("/articles/montrezat?PHPSESSID=8f2", 302),
        more={"/articles/montrezat?PHPSESSID=8f2": FR.found("L'écluse de Montrezat", ECLUSE)},
    )
    yield on(
        "living hop",
        "cookie-test",
        ALIVE,
        NEWS,
        "/1998/pumps.html",
        to("/1998/pumps.html?cookieSet=1", 302),
        more={"/1998/pumps.html?cookieSet=1": NEWS.found("Last of the pumps", PUMPS)},
    )
    www = "www.fs-www.example"
    yield Case(
        "living hop",
        "fs-www",
        ALIVE,
        {
            "*": lambda request: to(f"http://{www}{request.path}", 301),
            (www, "/drains/lotsholme.html"): good,
            (www, "/"): EN.home(),
            (www, "*"): EN.lost(),
        },
        "/drains/lotsholme.html",
    )
    for name, path in (
        ("slug-number", "/story/48213/pumps-of-lotsholme"),
        ("query-id", "/index.php?option=com_content&id=48213&Itemid=7"),
    ):
        yield Case(
            "living number",
            f"fs-{name}",
            ALIVE,
            {"/": NEWS.home(), "*": _by_number(NEWS, "48213", "Last of the pumps", PUMPS)},
            path,
        )


def _files() -> Iterator[Case]:
    head = {"Content-Type": "application/pdf"}
    rows = (
        (
            "pdf-404",
            EN,
            "/files/404-study.pdf",
            "404 Not Found: Lost Links in Drainage Reports",
            "We followed 2,310 links printed in reports between 1998 and 2015.|Of these, 611 led to a page not found.|The commonest cause was a new content management system.|Tables 1 to 4 give the numbers by year and by office.",
        ),
        (
            "pdf-de",
            DE,
            "/dokumente/wehr-2012.pdf",
            "Bericht ueber das Wehr Unterau",
            "Der Bericht beschreibt den Umbau der Jahre 2010 und 2011.|Die Rampe ist 84 Meter lang.|Die Kosten lagen bei 2,1 Millionen Euro.",
        ),
        (
            "pdf-withdrawn",
            EN,
            "/files/guidance-17.pdf",
            "Guidance Note 17 (withdrawn)",
            "This guidance was withdrawn on 1 April 2016 and is kept for the record.|It tells how drains are to be cleared by hand.|See Guidance Note 32.",
        ),
        (
            "pdf-fr",
            FR,
            "/docs/registre-1902.pdf",
            "Registre de 1902",
            "Relevé des bateaux passés à l'écluse de Montrezat.|Janvier : 211. Février : 180. Mars : 344.|Les noms des bateaux sont en annexe.",
        ),
    )
    for name, site, path, title, lines in rows:
        yield on("living PDF", name, ALIVE, site, path, Reply(200, head, pdf(title, lines)))
    plain = "LOTSHOLME PUMPS\n===============\n\n" + PUMPS.replace(" | ", "\n\n")
    yield on(
        "living file",
        "txt",
        ALIVE,
        EN,
        "/notes/pumps.txt",
        Reply(200, {"Content-Type": "text/plain; charset=utf-8"}, plain),
    )
    data = '{"station": "Lotsholme", "error": null, "levels": [1.12, 1.15, 1.31, 1.22], "unit": "m", "note": "gauge 2 not available before 1998"}'
    yield on(
        "living file",
        "json",
        ALIVE,
        EN,
        "/api/stations/17",
        Reply(200, {"Content-Type": "application/json"}, data),
        more={
            "*": Reply(404, {"Content-Type": "application/json"}, '{"error": "no such station"}')
        },
    )
    feed = '<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Drainage Papers</title><item><title>Pumps stopped</title><description>The pumps stand still for a week while the boiler is scraped.</description></item><item><title>Page lost, page found</title><description>The log of 1921 is back in the box.</description></item></channel></rss>'
    yield on(
        "living file",
        "rss",
        ALIVE,
        EN,
        "/feed.xml",
        Reply(200, {"Content-Type": "application/rss+xml"}, feed),
    )
    yield on(
        "living file",
        "png",
        ALIVE,
        EN,
        "/img/engine-house.png",
        Reply(200, {"Content-Type": "image/png"}, b"\x89PNG\r\n\x1a\n" + bytes(range(200))),
    )
    old = (
        "<html><head><title>Écluses</title></head><body bgcolor=white><h1>Écluses à grand gabarit</h1>"
        + paragraphs(ECLUSE)
        + "<hr><a href=/>retour</a></body></html>"
    )
    yield on(
        "living file",
        "latin1",
        ALIVE,
        FR,
        "/vieux/ecluses.htm",
        Reply(200, {"Content-Type": "text/html; charset=iso-8859-1"}, old.encode("latin-1")),
    )


def cases() -> Iterator[Case]:
    """All of them."""
    for part in (_hops, _files):
        yield from part()
