"""Gone pages: redirects to fronts, searches and errors, empty shells, notices at one address."""

from __future__ import annotations

from collections.abc import Iterator

from citekeeper.demo.exchange import Reply, Request

from ..case import SOFT_404, UNKNOWN, Case, rotating, sent, to
from .frames import framed, front, lost
from .make import Truth, bare, everywhere

SOFT: Truth = (SOFT_404,)


def to_fronts() -> Iterator[Case]:
    for ident, lang, soft, name, path, status in (
        ("front-en", "en", "sitecore", "Office for Piers", "/publications/annual-2011.html", 302),
        ("front-301-en", "en", "wordpress", "The Slipway Blog", "/2010/07/caulking-irons/", 301),
        ("front-fr", "fr", "drupal", "Agence des rivages", "/etudes/2009/dunes", 301),
        ("front-de", "de", "typo3", "Verband der Schleusenwärter", "/themen/lohn/2010.html", 302),
        ("front-es", "es", "liferay", "Consejo del Puerto", "/web/guest/informes/2010", 302),
        ("front-nl", "nl", "aem", "Havenbedrijf Zijl", "/pers/2011/kranen.html", 301),
        ("front-ja", "ja", "static", "港湾協会", "/report/2010/03.html", 302),
    ):
        home = sent(front(soft, lang, name))
        yield Case("gone", f"fe-{ident}", SOFT, {"/": home, "*": to("/", status)}, path=path)
    for ident, lang, soft, name, path, hop, title, text in (
        (
            "error-en",
            "en",
            "aspnet",
            "County Courts",
            "/judgments/view.aspx?no=881",
            "/Error/NotFound.aspx?aspxerrorpath=/judgments/view.aspx",
            "Resource not found",
            "The resource you are looking for might have been removed or had its name changed.",
        ),
        (
            "error-en2",
            "en",
            "sharepoint",
            "Ministry of Ferries",
            "/Pages/timetable-2009.aspx",
            "/_layouts/15/PageNotFoundError.aspx",
            "Sorry, something went wrong",
            "The page cannot be found on this site. Correlation ID: 8f2c.",
        ),
        (
            "error-de",
            "de",
            "jsp",
            "Grundbuchportal",
            "/auskunft/blatt.jsp?nr=12",
            "/fehler/404.html",
            "Fehler",
            "Das aufgerufene Blatt ist nicht vorhanden.",
        ),
        (
            "error-fr",
            "fr",
            "sitecore",
            "Assurance des gens de mer",
            "/guide/pensions-2008",
            "/erreur-404",
            "Erreur",
            "La page recherchée est introuvable ou n'existe plus.",
        ),
        (
            "error-it",
            "it",
            "liferay",
            "Regione delle Acque",
            "/web/guest/delibera-118",
            "/web/guest/pagina-non-trovata",
            "Pagina non trovata",
            "La delibera o la pagina richiesta non è disponibile.",
        ),
        (
            "error-ru",
            "ru",
            "aspnet",
            "Портал госзакупок",
            "/lot.aspx?id=118",
            "/error404.aspx",
            "Ошибка",
            "Страница не найдена или у вас нет на неё ссылки.",
        ),
    ):
        shown = sent(framed(soft, lang, name, title, f"<p>{text}</p>"))
        yield Case(
            "gone",
            f"fe-{ident}",
            SOFT,
            {
                "/": sent(front(soft, lang, name)),
                hop.partition("?")[0]: shown,
                "*": to(hop, 302),
            },
            path=path,
        )

    def search(request: Request) -> Reply:
        if request.bare_path == "/search":
            return sent(
                framed(
                    "aem",
                    "en",
                    "Ardent Rail",
                    "Search results",
                    "<p>0 results for your query. Check your spelling or browse our topics: tickets, stations, careers.</p>",
                )
            )
        return to("/search?q=" + request.bare_path.strip("/").replace("/", "+"), 302)

    yield everywhere("to-search", SOFT, search, path="/heritage/engines/class-9.html", cause="gone")
    yield Case(
        "gone",
        "fe-section-index",
        (SOFT_404, UNKNOWN),
        {
            "/": sent(front("drupal", "en", "Tidal Trust")),
            "/news": sent(
                framed(
                    "drupal",
                    "en",
                    "Tidal Trust",
                    "News",
                    "<ul><li>Trust appoints director</li><li>Autumn walks announced</li><li>New hides on the east bank</li></ul>",
                )
            ),
            "*": to("/news", 301),
        },
        path="/news/2010/otters-return",
    )
    yield Case(
        "gone",
        "fe-converge",
        SOFT,
        {"/": sent(front("ez", "de", "Kreis Ried")), "*": to("/", 301)},
        path="/Service/Formulare/Bauantrag",
        fellows=("/Service/Formulare/Jagdschein", "/Presse/2009/Deich", "/Kultur/Museum/Orgel"),
    )
    yield everywhere(
        "domain-moved-root",
        SOFT,
        to("http://www.fe-domain-moved-root-new.example/", 301),
        path="/archive/2008/paper-17.htm",
        cause="gone",
        more={
            ("www.fe-domain-moved-root-new.example", "/"): sent(
                front("aem", "en", "Corvane Group")
            ),
            ("www.fe-domain-moved-root-new.example", "*"): sent(
                lost("aem", "en", "Corvane Group"), 404
            ),
        },
    )
    yield everywhere(
        "meta-home",
        SOFT,
        sent(
            bare("", "<p>Redirecting...</p>", head='<meta http-equiv="refresh" content="0; url=/">')
        ),
        path="/docs/manual/ch3.html",
        cause="gone",
        more={"/": sent(front("static", "en", "Millpond Tools"))},
    )


def shells() -> Iterator[Case]:
    yield everywhere(
        "frame-empty-record",
        SOFT,
        sent(
            framed(
                "dspace",
                "en",
                "Coastal Repository",
                "Item not available",
                "<p>The item does not exist, was merged, or is restricted.</p>",
            )
        ),
        path="/handle/2011/4410",
        cause="gone",
        more={"/": sent(front("dspace", "en", "Coastal Repository"))},
    )
    yield everywhere(
        "blank-template",
        (SOFT_404, UNKNOWN),
        sent(framed("joomla", "de", "Kurverwaltung Seebruch", "", "")),
        path="/index.php/aktuelles/144-kurkonzert",
        cause="gone",
        more={"/": sent(front("joomla", "de", "Kurverwaltung Seebruch"))},
    )
    yield everywhere(
        "blank-aspnet",
        (SOFT_404, UNKNOWN),
        sent(
            framed(
                "aspnet",
                "es",
                "Registro de Patentes",
                "Detalle",
                "<table><tr><td>Título:</td><td></td></tr><tr><td>Titular:</td><td></td></tr><tr><td>Fecha:</td><td></td></tr></table>",
            )
        ),
        path="/detalle.aspx?exp=201100443",
        cause="gone",
        more={"/": sent(front("aspnet", "es", "Registro de Patentes"))},
    )
    yield everywhere(
        "home-under-200",
        SOFT,
        sent(front("liferay", "pt", "Porto de Serra")),
        path="/web/porto/relatorio-2010",
        cause="gone",
    )
    yield everywhere(
        "home-under-200-cs",
        SOFT,
        sent(front("plone", "cs", "Spolek lodníků")),
        path="/zpravy/2011/regata",
        cause="gone",
    )
    yield everywhere(
        "spa-shell",
        (UNKNOWN,),
        sent(
            bare(
                "Open Data Portal",
                '<div id="root"></div><noscript>You need to enable JavaScript to run this app.</noscript><script src="/static/js/main.8c1f.js"></script>',
            )
        ),
        path="/dataset/gauges-2014",
        cause="shell",
    )
    yield everywhere(
        "spa-shell-angular",
        (UNKNOWN,),
        sent(
            bare(
                "DSpace Angular",
                '<ds-app></ds-app><script src="runtime.js" type="module"></script><script src="main.js" type="module"></script>',
            )
        ),
        path="/items/2d1c-881",
        cause="shell",
    )
    yield everywhere("empty-200", (UNKNOWN,), sent(""), path="/viewer/doc?id=77", cause="shell")

    def turning(request: Request, shown: str) -> str:
        return framed(
            "news",
            "en",
            "Daily Tidings",
            "We can't find that",
            f"<p>You asked for {request.bare_path}. It has gone with the tide; perhaps the headlines below will do.</p>{shown}",
        )

    yield everywhere(
        "soft-rotating",
        SOFT,
        rotating(turning),
        path="/2011/03/lighthouse-sold",
        cause="gone",
        more={"/": sent(front("news", "en", "Daily Tidings"))},
    )

    def echo_title(request: Request) -> Reply:
        last = request.bare_path.rstrip("/").rpartition("/")[2].replace("-", " ")
        return sent(
            framed(
                "wordpress",
                "en",
                "Topic Finder",
                last,
                f"<p>Sorry, no posts matched your criteria for “{last}”.</p>",
            )
        )

    yield everywhere(
        "soft-echo-title",
        SOFT,
        echo_title,
        path="/tag/rope-making-in-hull/",
        cause="gone",
        more={"/": sent(front("wordpress", "en", "Topic Finder"))},
    )
