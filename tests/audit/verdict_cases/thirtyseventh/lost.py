"""Gone pages: true ones with odd bodies, soft ones, redirects to fronts and errors, empty shells."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from citekeeper.demo.exchange import Reply, Request

from ..case import DEAD, PARKED, UNKNOWN, UNREACHABLE, Case, page, sent, to
from .frames import GONE, OPEN, PAUSE, SOFT, WORDS, everywhere, framed, front, lost, told


def _homeward(lang: str, style: str, status: int) -> Callable[[Request], Reply]:
    def answer(request: Request) -> Reply:
        return front(lang, style) if request.path == "/" else to("/", status)

    return answer


def _errorward(where: str, reply: Reply, home: Reply) -> Callable[[Request], Reply]:
    def answer(request: Request) -> Reply:
        if request.bare_path == where:
            return reply
        return home if request.path == "/" else to(where)

    return answer


def cases() -> Iterator[Case]:
    """Gone in every style."""
    why = "gone"
    # soft: the site's lost page under 200 for all
    for lang, style in (
        ("en", "news"),
        ("fr", "gov"),
        ("de", "uni"),
        ("nl", "shop"),
        ("es", "lib"),
        ("pl", "table"),
        ("cs", "uni"),
        ("sv", "gov"),
        ("fi", "lib"),
        ("el", "news"),
        ("ru", "table"),
        ("tr", "gov"),
        ("ja", "shop"),
        ("zh", "gov"),
        ("ar", "news"),
    ):
        yield told(
            f"soft-{lang}",
            SOFT,
            lang,
            style,
            WORDS[lang].lost,
            WORDS[lang].sorry,
            cause=why,
            beside="soft",
        )
    # dead: a true code under an odd body
    yield told(
        "dead-frontlike",
        GONE,
        "en",
        "news",
        "",
        "<h2>Bus timetable changes from Monday</h2><h2>School orchestra returns</h2>\nToday's stories from the valley.",
        cause=why,
        status=404,
        beside="same",
        tag="Valley Courier",
    )
    yield told(
        "dead-poem",
        GONE,
        "en",
        "bare",
        "Lines on an empty nest",
        "The twig is there, the down is there, the warmth went with the bird.",
        cause=why,
        status=404,
        beside="same",
    )
    yield told(
        "dead-search",
        GONE,
        "de",
        "shop",
        "Ihre Suche ergab 0 Treffer",
        "Vielleicht gefällt Ihnen: Gartenschnur, Saatdosen, Etiketten aus Eiche.",
        cause=why,
        status=404,
        beside="same",
    )
    yield told(
        "dead-410-nl",
        GONE,
        "nl",
        "gov",
        "Deze pagina is vervallen",
        "De inhoud is opgenomen in het nieuwe loket.",
        cause=why,
        status=410,
    )
    yield everywhere(
        "dead-json",
        GONE,
        why,
        Reply(
            404,
            {"Content-Type": "application/json"},
            '{"timestamp":"2016-05-02T10:11:12","status":404,"error":"Not Found","path":"/articles"}',
        ),
    )
    yield everywhere(
        "dead-xml",
        GONE,
        why,
        Reply(
            404,
            {"Content-Type": "application/xml"},
            "<?xml version='1.0'?><Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message></Error>",
        ),
        path="/files/harvest-2014.pdf",
    )
    yield everywhere("dead-blank", GONE, why, sent("", 404))
    yield everywhere(
        "dead-tomcat",
        GONE,
        why,
        sent(
            page(
                "<h1>HTTP Status 404 - /articles/harvest</h1><hr><p><b>type</b> Status report</p><p><b>description</b> The requested resource is not available.</p><hr><h3>Apache Tomcat/7.0.52</h3>",
                title="Apache Tomcat/7.0.52 - Error report",
            ),
            404,
        ),
    )
    yield everywhere(
        "dead-iis",
        GONE,
        why,
        sent(
            page(
                "<div id='header'><h1>Server Error</h1></div><fieldset><h2>404 - File or directory not found.</h2><h3>The resource you are looking for might have been removed, had its name changed, or is temporarily unavailable.</h3></fieldset>",
                title="404 - File or directory not found.",
            ),
            404,
        ),
    )
    yield everywhere(
        "dead-blogger",
        GONE,
        why,
        sent(
            page(
                "<h1>Blog not found</h1><p>Sorry, the blog you were looking for does not exist. However, the name is available to register!</p>",
                title="Blog not found",
            ),
            404,
        ),
        path="/2011/04/weir-notes.html",
    )
    yield everywhere(
        "dead-wpcom",
        GONE,
        why,
        sent(
            page(
                "<h1>millnotes is no longer available.</h1><p>The authors have deleted this site.</p>",
                title="millnotes is no longer available",
            ),
            410,
        ),
        path="/2011/04/03/weir-notes/",
    )
    yield everywhere(
        "dead-pages",
        (PARKED, DEAD),
        why,
        sent(
            page(
                "<h1>404</h1><p><strong>There isn't a GitHub Pages site here.</strong></p><p>If you're trying to publish one, read the full documentation.</p>",
                title="Site not found",
            ),
            404,
        ),
    )
    # redirects
    yield Case(
        why,
        "tse-home-302",
        SOFT,
        {"*": _homeward("en", "news", 302)},
        path="/news/2013/08/reed-harvest-4471",
    )
    yield Case(
        why,
        "tse-home-301",
        SOFT,
        {"*": _homeward("en", "gov", 301)},
        path="/publications/2013/drainage-review.html",
    )
    yield Case(
        why,
        "tse-home-fr",
        SOFT,
        {"*": _homeward("fr", "gov", 302)},
        path="/dossiers/2012/les-digues.html",
    )
    yield Case(
        why, "tse-home-ja", SOFT, {"*": _homeward("ja", "news", 302)}, path="/kiji/2012/seki.html"
    )
    yield Case(
        why,
        "tse-error-302",
        SOFT,
        {"*": _errorward("/error/404", lost("en", "gov", 200), front("en", "gov"))},
        path="/reports/2011/pumps.html",
    )
    yield Case(
        why,
        "tse-error-404",
        GONE,
        {"*": _errorward("/notfound.aspx", lost("en", "uni"), front("en", "uni"))},
        path="/reports/2011/pumps.aspx",
    )
    yield Case(
        why,
        "tse-error-nl",
        SOFT,
        {"*": _errorward("/pagina-niet-gevonden", lost("nl", "gov", 200), front("nl", "gov"))},
        path="/rapporten/2011/gemalen",
    )
    yield Case(
        why,
        "tse-error-sv",
        SOFT,
        {"*": _errorward("/404.html", lost("sv", "gov", 200), front("sv", "gov"))},
        path="/rapporter/2011/pumpar",
    )
    yield Case(
        why,
        "tse-home-search",
        SOFT,
        {
            "*": _errorward(
                "/search",
                sent(framed("en", "shop", "Search results", "0 results. Try another word.")),
                front("en", "shop"),
            )
        },
        path="/products/oak-peg-44.html",
    )
    yield Case(
        why,
        "tse-section-index",
        SOFT,
        {
            "*": _errorward(
                "/aktuelles/",
                sent(
                    framed(
                        "de",
                        "gov",
                        "Aktuelles",
                        "<ul><li>Neue Fahrpläne</li><li>Wochenmarkt zieht um</li><li>Müllgebühr</li></ul>",
                    )
                ),
                front("de", "gov"),
            )
        },
        path="/aktuelles/2010/hochwasser-bericht.html",
    )
    # soft with odd words
    for name, title, text in (
        ("db", "Notice", "No article matches the number you gave."),
        ("node", "Nothing here", "This node could not be loaded."),
        (
            "oops",
            "Oops! That page can't be found.",
            "It looks like nothing was found at this location. Maybe try one of the links below or a search?",
        ),
        (
            "renewed",
            "We have a new website",
            "Our website has been renewed and your bookmark does not work any more. Please start from the home page.",
        ),
    ):
        yield told(
            f"odd-{name}",
            SOFT,
            "en",
            "table" if name in ("db",) else "uni",
            title,
            text,
            cause=why,
            beside="same",
        )
    for name, lang, title, text in (
        (
            "neu",
            "de",
            "Unsere Internetseite wurde neu gestaltet",
            "Alte Lesezeichen funktionieren leider nicht mehr. Bitte beginnen Sie auf der Startseite.",
        ),
        (
            "refonte",
            "fr",
            "Notre site fait peau neuve",
            "L'adresse que vous avez enregistrée n'est plus valable. Repartez de l'accueil.",
        ),
        ("net", "ru", "Ничего не найдено", "Запись с таким номером отсутствует."),
        ("meiyou", "zh", "提示信息", "您查看的主题不存在或已被删除。"),
    ):
        yield told(f"odd-{name}", SOFT, lang, "news", title, text, cause=why, beside="same")
    # shells, pauses, and what cannot be told
    yield everywhere(
        "shell-react",
        OPEN,
        "other",
        sent(
            page('<div id="root"></div><script src="/static/js/main.8f2.js"></script>', title="App")
        ),
    )
    yield everywhere(
        "shell-angular",
        OPEN,
        "other",
        sent(
            page(
                '<app-root>Loading...</app-root><script src="runtime.js"></script><script src="main.js"></script>'
            )
        ),
    )
    yield everywhere("empty-200", OPEN, "other", sent(""))
    yield everywhere("blank-body", OPEN, "other", sent("<html><head></head><body></body></html>"))
    yield everywhere(
        "pause-522",
        PAUSE,
        "other",
        sent(
            page(
                "<h1>Connection timed out</h1><p>Error code 522. The initial connection between the network and the origin web server timed out.</p>",
                title="522",
            ),
            522,
        ),
    )
    yield everywhere(
        "pause-maint-de",
        PAUSE,
        "other",
        sent(
            framed(
                "de",
                "gov",
                "Wartungsarbeiten",
                "Unser Angebot ist zurzeit wegen Wartungsarbeiten nicht erreichbar.",
            ),
            503,
            retry_after="7200",
        ),
    )
    yield everywhere(
        "pause-200",
        (UNKNOWN, UNREACHABLE),
        "other",
        sent(
            framed(
                "en",
                "gov",
                "Down for maintenance",
                "The site is being worked on tonight and will be back at six in the morning.",
            )
        ),
    )
    yield everywhere(
        "pause-db",
        (UNREACHABLE, UNKNOWN),
        "other",
        sent(
            page("<h1>Error establishing a database connection</h1>", title="Database Error"), 500
        ),
    )
    yield everywhere(
        "pause-db-200",
        (UNKNOWN, UNREACHABLE),
        "other",
        sent(
            page(
                "<b>Warning</b>: mysql_connect(): Can't connect to local MySQL server through socket in <b>/home/www/inc/db.php</b> on line <b>12</b><br>Could not connect to database."
            )
        ),
    )
    yield everywhere("drop", PAUSE, "other", Reply(200, {}, b"", then="reset"))
    yield everywhere("hushed", PAUSE, "other", Reply(200, {}, b"", then="empty"))
    yield Case("other", "tse-no-name", GONE, {"*": sent("")}, trouble="nxdomain-domain")
    yield Case("other", "tse-no-host", GONE, {"*": sent("")}, trouble="nxdomain")
    yield Case("other", "tse-servfail", PAUSE, {"*": sent("")}, trouble="servfail")
    yield Case("other", "tse-refused", PAUSE, {"*": sent("")}, trouble="refused")
    yield everywhere(
        "bad-400",
        OPEN,
        "other",
        sent(
            page(
                "<h1>Bad Request</h1><p>Your browser sent a request that this server could not understand.</p>",
                title="400 Bad Request",
            ),
            400,
        ),
    )
    yield Case(
        "other",
        "tse-loop",
        PAUSE,
        {
            "/a/one.html": to("/a/two.html"),
            "/a/two.html": to("/a/one.html"),
            "*": lost("en", "bare"),
        },
        path="/a/one.html",
    )
