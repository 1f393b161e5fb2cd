"""Gone pages: true 404 and 410 with odd bodies, soft 404s, redirects to catch-alls, notices."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from citekeeper.demo.exchange import Reply, Request
from citekeeper.model import Standing

from ..case import DEAD, DRIFTED, LIVE, SOFT_404, UNKNOWN, UNREACHABLE, Case, page, sent, to
from .frames import PRE, TONGUES, every, home, inst, nope, soft

NEWS = "/2015/03/12/story-48213.html"


def hard() -> Iterator[Case]:
    """404 and 410, and what stands in them."""
    for lang, style, status in (
        ("en", "gov", 404),
        ("fr", "news", 404),
        ("de", "lib", 404),
        ("it", "gov", 410),
        ("pl", "agency", 404),
        ("ja", "gov", 404),
        ("tr", "news", 410),
        ("sv", "agency", 404),
    ):
        body = inst(lang, style, TONGUES[lang][6], TONGUES[lang][7], long=2)
        yield every(
            "gone",
            f"hard-{lang}",
            (DEAD,),
            sent(body, status),
            path=NEWS,
            more={"/": home(lang, style)},
        )
    yield every(
        "gone",
        "hard-front",
        (DEAD,),
        sent(
            inst(
                "es",
                "news",
                "Portada",
                *[f"<h3>{h}</h3>" for h in TONGUES["es"][4].split("|")],
                long=2,
            ),
            404,
        ),
        more={"/": home("es", "news")},
    )
    yield every(
        "gone",
        "hard-empty",
        (DEAD,),
        sent("", 404),
        path="/docs/wp/2015-04.pdf",
        more={"/": home("en", "agency")},
    )
    yield every(
        "gone",
        "hard-json",
        (DEAD,),
        Reply(
            404,
            {"Content-Type": "application/json"},
            '{"statusCode":404,"error":"Not Found","message":"Cannot GET /api/items/18822"}',
        ),
        path="/api/items/18822",
        more={"/": home("en", "lib")},
    )
    yield every(
        "gone",
        "hard-s3",
        (DEAD,),
        Reply(
            404,
            {"Content-Type": "application/xml", "Server": "AmazonS3"},
            '<?xml version="1.0" encoding="UTF-8"?><Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message><Key>docs/wp/2015-04.pdf</Key></Error>',
        ),
        path="/docs/wp/2015-04.pdf",
    )
    yield every(
        "gone",
        "hard-tomcat",
        (DEAD,),
        sent(
            "<html><head><title>HTTP Status 404 – Not Found</title></head><body><h1>HTTP Status 404 – Not Found</h1><hr><p><b>Type</b> Status Report</p><p><b>Message</b> /xmlui/handle/10451/18822</p><p><b>Description</b> The origin server did not find a current representation for the target resource or is not willing to disclose that one exists.</p><hr><h3>Apache Tomcat/9.0.31</h3></body></html>",
            404,
        ),
        path="/xmlui/handle/10451/18822",
        more={"/": home("pt", "lib")},
    )
    yield every(
        "gone",
        "hard-iis",
        (DEAD,),
        sent(
            "<html><head><title>404 - File or directory not found.</title></head><body><div id='header'><h1>Server Error</h1></div><h2>404 - File or directory not found.</h2><h3>The resource you are looking for might have been removed, had its name changed, or is temporarily unavailable.</h3></body></html>",
            404,
        ),
        path="/docs/circular15.htm",
        more={"/": home("da", "table")},
    )
    yield every(
        "gone",
        "hard-fun",
        (DEAD,),
        sent(
            inst(
                "en",
                "news",
                "Stop the presses!",
                "We have looked behind the radiators and asked the night editor. Here is a crossword instead: 1 across, wading bird (5).",
                long=2,
            ),
            404,
        ),
        more={"/": home("en", "news")},
    )
    yield every(
        "gone",
        "hard-search",
        (DEAD,),
        sent(
            inst(
                "fi",
                "lib",
                "Hakutulokset: story 48213",
                "Löytyi 0 tulosta. Tarkoititko: historia?",
                long=1,
            ),
            404,
        ),
        more={"/": home("fi", "lib")},
    )
    tomb = inst(
        "en",
        "lib",
        "Item withdrawn",
        "<p>This item was withdrawn on 4 June 2016 at the author's request. The record is kept so that citations resolve.</p><p>Marsh, T.: Salt prices in the Tave valley (2009).</p>",
    )
    yield Case(
        "gone",
        PRE + "hard-tombstone",
        (DEAD,),
        {"/id/eprint/18822/": sent(tomb, 410), "/": home("en", "lib"), "*": nope("en", "lib")},
        path="/id/eprint/18822/",
    )
    yield Case(
        "gone",
        PRE + "hard-410-de",
        (DEAD,),
        {
            "/pm/2015/31.html": sent(
                inst(
                    "de",
                    "gov",
                    "Pressemitteilung gelöscht",
                    "Pressemitteilungen werden nach fünf Jahren gelöscht.",
                    long=1,
                ),
                410,
            ),
            "/": home("de", "gov"),
            "*": nope("de", "gov"),
        },
        path="/pm/2015/31.html",
    )
    yield Case(
        "gone",
        PRE + "hard-301-404",
        (DEAD,),
        {
            "*": to("/archive/missing", 301),
            "/archive/missing": nope("nl", "gov"),
            "/": home("nl", "gov"),
        },
        path="/publicaties/2015/nota-7.html",
    )
    new = PRE + "new-host.example"
    yield Case(
        "gone",
        PRE + "hard-newhost",
        (DEAD,),
        {
            "*": lambda r: to("http://" + new + r.path, 301),
            (new, "/"): home("es", "gov"),
            (new, "*"): nope("es", "gov"),
        },
        path="/documentos/circular15.htm",
    )
    yield Case(
        "gone",
        PRE + "hard-memento",
        (DEAD,),
        {"/": home("cs", "gov"), "*": nope("cs", "gov")},
        path="/zpravy/2015-14.html",
        memento=inst(
            "cs",
            "gov",
            "Zpráva 14: topení v domácnostech",
            "V roce 2014 topilo dřevem 31 % domácností.",
            long=2,
        ),
    )
    yield Case(
        "gone",
        PRE + "nx-ministry",
        (DEAD,),
        {},
        trouble="nxdomain-domain",
        path="/reports/2015/lamps.html",
    )
    yield Case(
        "gone", PRE + "nx-sub", (DEAD,), {}, trouble="nxdomain", path="/library/volume11.html"
    )
    yield Case(
        "other",
        PRE + "servfail",
        (UNREACHABLE,),
        {},
        trouble="servfail",
        path="/library/volume11.html",
    )
    yield Case(
        "other", PRE + "refused", (UNREACHABLE,), {}, trouble="refused", path="/stat/t41.html"
    )
    for n, (title, text, status) in enumerate(
        (
            (
                "Service Unavailable",
                "The service is temporarily unavailable. Please try later.",
                503,
            ),
            ("502 Bad Gateway", "nginx/1.18.0", 502),
            (
                "Internal Server Error",
                "The server encountered an internal error. Contact webmaster@ministry.example.",
                500,
            ),
            ("Error establishing a database connection", "", 500),
            (
                "Wartungsarbeiten",
                "Das Portal ist wegen Wartungsarbeiten vorübergehend nicht erreichbar.",
                503,
            ),
            (
                "Site en maintenance",
                "Le site du ministère est en cours de maintenance. Merci de revenir plus tard.",
                503,
            ),
        )
    ):
        yield every(
            "other",
            f"down-{n}",
            (UNREACHABLE,),
            sent(page(f"<h1>{title}</h1><p>{text}</p>", title=title), status),
            path="/library/volume11.html",
        )
    yield every("other", "reset", (UNREACHABLE,), Reply(then="reset"))
    yield every("other", "loop", (UNREACHABLE,), to("/2015/03/12/story-48213.html?again=1"))
    yield every(
        "other",
        "down-200",
        (UNKNOWN, UNREACHABLE),
        sent(
            page(
                "<h1>Obras de mantenimiento</h1><p>Estamos realizando tareas de mantenimiento en la sede electrónica. Volveremos a estar disponibles en unas horas. Disculpe las molestias.</p>",
                title="Mantenimiento",
                lang="es",
            )
        ),
    )
    yield every(
        "other",
        "down-200-en",
        (UNKNOWN, UNREACHABLE),
        sent(
            page(
                "<h1>We'll be back soon</h1><p>The national statistics website is undergoing scheduled maintenance until 18:00.</p>",
                title="Scheduled maintenance",
            )
        ),
    )
    yield every(
        "other",
        "down-200-cz",
        (UNKNOWN, UNREACHABLE),
        sent(
            page(
                "<h1>Odstávka systému</h1><p>Probíhá plánovaná odstávka. Omlouváme se za komplikace.</p>",
                title="Odstávka",
                lang="cs",
            )
        ),
    )
    yield every(
        "other",
        "bad-request",
        (UNKNOWN,),
        sent(
            page(
                "<h1>Bad Request</h1><p>Your browser sent a request that this server could not understand.</p>",
                title="400 Bad Request",
            ),
            400,
        ),
    )
    yield every(
        "other",
        "not-acceptable",
        (UNKNOWN,),
        sent(page("<h1>406 Not Acceptable</h1>", title="406"), 406),
    )


def _included(request: Request) -> Reply:
    """A script that includes what the query names."""
    name = dict(request.query).get("page", "home")
    return sent(
        f"<br />\n<b>Warning</b>: include(pages/{name}.php): failed to open stream: No such file or directory in <b>/var/www/index.php</b> on line <b>41</b><br />\n<b>Warning</b>: include(): Failed opening 'pages/{name}.php' for inclusion in <b>/var/www/index.php</b> on line <b>41</b>"
    )


def softs() -> Iterator[Case]:
    """200 at every address."""
    yield soft(
        "soft-ministry-en",
        "en",
        "gov",
        "Sorry, we can't find that page",
        "The page may have been moved when our websites were joined in 2018. Try the search, or go to the home page.",
        long=1,
    )
    yield soft(
        "soft-ministry-fr",
        "fr",
        "gov",
        "Oups !",
        "La page que vous cherchez a été déplacée ou supprimée. Retour à l'accueil.",
        turning=True,
    )
    yield soft(
        "soft-ministry-de",
        "de",
        "gov",
        "Hoppla!",
        "Leider konnte der gewünschte Inhalt nicht gefunden werden. Möglicherweise wurde er beim Umzug auf unsere neue Seite nicht übernommen.",
        long=1,
    )
    yield soft(
        "soft-nl",
        "nl",
        "gov",
        "Deze pagina bestaat niet (meer)",
        "Misschien is de pagina verplaatst. Gebruik de zoekfunctie of bekijk het archief van onze website.",
    )
    yield soft(
        "soft-es",
        "es",
        "news",
        "Vaya, esta noticia ya no está disponible",
        "La noticia que busca ha sido retirada o su enlace ha cambiado. Le proponemos otras.",
        long=2,
        turning=True,
    )
    yield soft(
        "soft-it",
        "it",
        "news",
        "Contenuto non disponibile",
        "L'articolo richiesto non è più disponibile. Torna alla prima pagina.",
        long=2,
        turning=True,
    )
    yield soft(
        "soft-pt",
        "pt",
        "lib",
        "Item inexistente",
        "O identificador indicado não corresponde a nenhum item do repositório.",
    )
    yield soft(
        "soft-pl",
        "pl",
        "news",
        "Ups! Nie ma takiej strony",
        "Artykuł został usunięty lub adres jest błędny.",
        turning=True,
    )
    yield soft(
        "soft-cs",
        "cs",
        "agency",
        "Dokument nebyl nalezen",
        "Požadovaný dokument v databázi neexistuje.",
    )
    yield soft(
        "soft-sv",
        "sv",
        "gov",
        "Vi hittar inte sidan",
        "Vi har byggt om webbplatsen och många länkar fungerar inte längre.",
    )
    yield soft(
        "soft-da",
        "da",
        "news",
        "Øv! Artiklen findes ikke længere",
        "Prøv vores forside i stedet.",
        turning=True,
        long=2,
    )
    yield soft(
        "soft-fi",
        "fi",
        "gov",
        "Hups, sivu on kadonnut",
        "Etsimääsi sivua ei löytynyt. Se on ehkä siirretty tai poistettu.",
    )
    yield soft(
        "soft-no",
        "no",
        "agency",
        "Beklager, vi fant ikke siden",
        "Siden kan være flyttet eller slettet.",
    )
    yield soft(
        "soft-el",
        "el",
        "gov",
        "Σφάλμα",
        "Το περιεχόμενο που ζητάτε δεν υπάρχει ή έχει μετακινηθεί.",
    )
    yield soft(
        "soft-ru",
        "ru",
        "gov",
        "Материал не найден",
        "Возможно, материал удалён или перемещён в архив.",
    )
    yield soft(
        "soft-tr",
        "tr",
        "agency",
        "Aradığınız içerik bulunamadı",
        "İçerik kaldırılmış ya da taşınmış olabilir.",
    )
    yield soft(
        "soft-ja",
        "ja",
        "news",
        "この記事の掲載期間は終了しました",
        "記事は掲載から一定期間が過ぎたため削除されました。トップページへお戻りください。",
        long=1,
    )
    yield soft("soft-zh", "zh", "gov", "对不起,您访问的页面不存在或已被删除", "五秒后返回首页。")
    yield soft(
        "soft-ar", "ar", "news", "عذرا، الصفحة غير موجودة", "ربما حذفت المادة أو تغير رابطها."
    )
    yield soft(
        "soft-hu",
        "hu",
        "news",
        "A cikk már nem elérhető",
        "A keresett cikket töröltük vagy áthelyeztük.",
        turning=True,
    )
    yield soft(
        "soft-ro",
        "ro",
        "gov",
        "Conținut inexistent",
        "Pagina solicitată a fost ștearsă sau mutată.",
    )
    yield soft(
        "soft-record",
        "en",
        "lib",
        "No record",
        "The requested record does not exist in this catalogue, or it has been suppressed. Start a new search.",
    )
    yield soft(
        "soft-doc",
        "en",
        "agency",
        "Document unavailable",
        "The document symbol you entered could not be located in the documents system. Symbols are of the form A/RES/70/1.",
        path="/undocs/en/A/RES/69/417",
    )
    yield soft(
        "soft-court",
        "de",
        "gov",
        "Entscheidungssuche",
        "Zu Ihrer Anfrage wurde kein Dokument gefunden. Bitte ändern Sie die Suchkriterien.",
        path="/cgi-bin/rechtsprechung/document.py?Gericht=bgh&nr=64117",
    )
    yield soft(
        "soft-parl",
        "it",
        "gov",
        "Scheda non trovata",
        "La scheda richiesta non risulta in archivio.",
        path="/leg17/126?idDocumento=4417",
    )
    yield every(
        "soft",
        "soft-search",
        (SOFT_404,),
        lambda r: sent(
            inst(
                "en",
                "news",
                "Search results",
                f"Your search for “{r.bare_path.rsplit('/', 1)[-1].replace('-', ' ')}” did not match any articles. Check the spelling or browse the archive by date.",
                long=1,
            )
        ),
        more={"/": home("en", "news")},
    )
    yield soft(
        "soft-job",
        "en",
        "gov",
        "This vacancy is no longer open",
        "The vacancy you are looking for has been filled or withdrawn. See all vacancies.",
        path="/jobs/vacancy/14417",
    )
    yield soft(
        "soft-press",
        "fr",
        "agency",
        "Communiqué indisponible",
        "Ce communiqué n'est plus en ligne. Les communiqués de plus de trois ans sont à demander au service de presse.",
        path="/presse/communique.php?id=4417",
    )
    yield soft(
        "soft-pdf-html",
        "es",
        "gov",
        "Documento no encontrado",
        "El documento solicitado no se encuentra en el servidor.",
        path="/documentos/2015/circular15.pdf",
        truth=(SOFT_404, DRIFTED),
    )
    yield soft(
        "soft-blankframe", "en", "gov", "", path="/publications/2015/notice-0417.html", top=""
    )
    yield soft(
        "soft-blankframe-fr", "fr", "agency", "", top="", path="/publications/detail?id=4417"
    )
    yield soft(
        "soft-frontpage",
        "nl",
        "news",
        "Voorpagina",
        *[f"<h3>{h}</h3><p>Lees verder</p>" for h in TONGUES["nl"][4].split("|")],
        long=1,
        turning=True,
    )
    yield soft(
        "soft-frontpage-ru",
        "ru",
        "agency",
        "Добро пожаловать на новый портал",
        "Выберите раздел в меню. Портал объединил сайты семи ведомств.",
        long=1,
    )
    yield soft(
        "soft-newportal",
        "pl",
        "gov",
        "Zapraszamy na nową stronę",
        "Serwis został przeniesiony. Treści znajdziesz na nowym portalu urzędu.",
    )
    yield soft(
        "soft-error-app",
        "en",
        "lib",
        "An error has occurred",
        "Invalid parameter: bibId. The object requested could not be opened. Return to the catalogue.",
        path="/opac/show.asp?bibId=18822",
        truth=(SOFT_404, UNKNOWN),
    )
    yield soft("soft-titleonly", "de", "news", "Artikel", "<p></p>", truth=(SOFT_404,), head="")
    yield every(
        "soft",
        "soft-plain",
        (SOFT_404,),
        Reply(200, {"Content-Type": "text/plain"}, "File not found.\n"),
        path="/docs/circular15.htm",
    )
    yield every(
        "soft",
        "soft-php",
        (SOFT_404, UNKNOWN),
        _included,
        path="/index.php?page=lamps",
        more={"/": home("fr", "table")},
    )
    yield every(
        "soft",
        "soft-200-title404",
        (SOFT_404,),
        sent(
            page(
                "<script>var t=1</script><p>Lomark Tribune</p><p>Weather. Tides. Deaths. Contact.</p>"
                * 3,
                title="404 - Lomark Tribune",
            )
        ),
    )
    yield every(
        "soft",
        "soft-gallica",
        (SOFT_404,),
        sent(
            inst(
                "fr",
                "lib",
                "Document inaccessible",
                "L'identifiant ark demandé n'existe pas ou n'est plus diffusé dans la bibliothèque numérique.",
            )
        ),
        path="/ark:/12148/bpt6k18822",
    )


def redirects() -> Iterator[Case]:
    """To front pages, searches, errors."""
    for lang, style in (
        ("en", "news"),
        ("de", "gov"),
        ("fr", "agency"),
        ("es", "lib"),
        ("pt", "gov"),
        ("ru", "news"),
    ):
        yield Case(
            "redirect",
            PRE + f"home-{lang}",
            (SOFT_404,),
            {"/": home(lang, style), "*": to("/", 301 if lang in "de fr" else 302)},
            path=NEWS,
        )
    yield Case(
        "redirect",
        PRE + "err-aspx",
        (SOFT_404,),
        {
            "/": home("da", "gov"),
            "/Error/PageNotFound.aspx": sent(
                inst("da", "gov", "Fejl", "Der opstod en fejl. Gå til forsiden.")
            ),
            "*": lambda r: (
                to("/Error/PageNotFound.aspx?aspxerrorpath=" + r.path)
                if not r.path.startswith("/Error")
                else sent(inst("da", "gov", "Fejl", "Der opstod en fejl. Gå til forsiden."))
            ),
        },
        path="/da/udgivelser/lamper.aspx",
    )
    yield Case(
        "redirect",
        PRE + "err-404html",
        (SOFT_404,),
        {
            "/": home("it", "gov"),
            "/404.html": sent(inst("it", "gov", "Pagina non trovata", "Usare il menu.")),
            "*": to("/404.html"),
        },
        path="/atti/2015/circolare15.html",
    )
    yield Case(
        "redirect",
        PRE + "err-meta",
        (SOFT_404,),
        {
            "/": home("zh", "gov"),
            "*": sent(
                '<html><head><meta http-equiv="refresh" content="0;url=/"></head><body></body></html>'
            ),
        },
        path="/zwgk/2015/t20150312_48213.html",
    )
    yield Case(
        "redirect",
        PRE + "search",
        (SOFT_404,),
        {
            "/": home("nl", "agency"),
            "/zoeken": sent(
                inst("nl", "agency", "Zoeken", "Geen resultaten voor uw zoekopdracht.")
            ),
            "*": lambda r: to("/zoeken?q=" + r.bare_path.rsplit("/", 1)[-1]),
        },
        path="/rapporten/olielampen-2015",
    )
    yield Case(
        "redirect",
        PRE + "section",
        (SOFT_404,),
        {
            "/": home("sv", "news"),
            "/nyheter/": sent(
                inst(
                    "sv",
                    "news",
                    "Nyheter",
                    *[f"<h3>{h}</h3>" for h in TONGUES["sv"][4].split("|")],
                    long=1,
                )
            ),
            "*": to("/nyheter/", 301),
        },
        path="/nyheter/2015/hamnkran-48213",
    )
    fed = PRE + "portal-fed.example"
    yield Case(
        "redirect",
        PRE + "newhost-root",
        (SOFT_404,),
        {
            "*": to("http://" + fed + "/", 301),
            (fed, "/"): home("es", "gov", "Portal único del gobierno"),
            (fed, "*"): nope("es", "gov"),
        },
        path="/documentos/2015/circular15.html",
    )
    fed2 = PRE + "portal-uk.example"
    yield Case(
        "redirect",
        PRE + "newhost-org",
        (SOFT_404,),
        {
            "*": to("http://" + fed2 + "/government/organisations/lights-board", 301),
            (fed2, "/government/organisations/lights-board"): sent(
                inst(
                    "en",
                    "gov",
                    "Lights Board",
                    "The Lights Board keeps 41 lights. It is part of the Department of Harbours. Latest: Annual report. Grants. Our people.",
                    long=1,
                )
            ),
            (fed2, "/"): home("en", "gov"),
            (fed2, "*"): nope("en", "gov"),
        },
        path="/reports/2012/lamps.html",
        fellows=("/reports/2011/keepers.html", "/reports/2010/oil.html"),
    )
    yield Case(
        "redirect",
        PRE + "converge",
        (SOFT_404,),
        {
            "*": to("/archiv", 301),
            "/": home("de", "news"),
            "/archiv": sent(
                inst(
                    "de",
                    "news",
                    "Archiv",
                    "Das Archiv der Jahre bis 2016 steht Abonnenten im Lesesaal offen.",
                    long=1,
                )
            ),
        },
        path=NEWS,
        fellows=("/2015/02/01/story-41000.html", "/2014/07/09/story-30417.html"),
    )


def notices() -> Iterator[Case]:
    """The page itself says that it is gone; its neighbours answer 404."""

    def one(
        name: str,
        lang: str,
        style: str,
        title: str,
        *texts: str,
        truth: tuple[Standing, ...] = (SOFT_404, DEAD, DRIFTED),
        path: str = NEWS,
        **rest: Any,
    ) -> Case:
        return Case(
            "notice",
            PRE + name,
            truth,
            {
                path: sent(inst(lang, style, title, *texts)),
                "/": home(lang, style),
                "*": nope(lang, style),
            },
            path=path,
            **rest,
        )

    old = inst(
        "en",
        "news",
        "Nurses knew of ward deaths, letter shows",
        "A letter seen by this paper shows that the nurses of ward six had warned the board in January. Four patients died in the weeks that followed. The board did not wish to comment.",
        "The letter is signed by two sisters and by the night porter. It speaks of lamps that failed and of a door that was locked from outside.",
        long=1,
    )
    yield one(
        "removed-legal",
        "en",
        "news",
        "This article has been removed",
        "This article has been removed for legal reasons.",
        memento=old,
    )
    yield one(
        "removed-expired",
        "en",
        "news",
        "Article no longer available",
        "Agency copy is removed from our site after 30 days under the terms of our licence. This article is no longer available.",
        memento=old,
    )
    yield one(
        "removed-de",
        "de",
        "news",
        "Beitrag nicht mehr verfügbar",
        "Dieser Beitrag ist nicht mehr verfügbar. Aufgrund des Rundfunkstaatsvertrags dürfen wir Inhalte nur befristet anbieten (Depublizierung).",
    )
    yield one(
        "removed-fr",
        "fr",
        "news",
        "Contenu supprimé",
        "Cet article a été supprimé à la demande d'une personne citée.",
    )
    yield one(
        "removed-nl",
        "nl",
        "news",
        "Uitzending niet meer beschikbaar",
        "Deze uitzending is niet meer beschikbaar. De rechten zijn verlopen op 12 april 2016.",
        path="/gemist/48213",
    )
    yield one(
        "removed-es",
        "es",
        "gov",
        "Contenido retirado",
        "Este contenido ha sido retirado por la unidad responsable y ya no se encuentra publicado.",
        path="/documentos/circular15.htm",
    )
    yield one(
        "removed-lib",
        "en",
        "lib",
        "Item removed",
        "This item is no longer available. It has been removed from the repository at the request of the depositor.",
        path="/handle/10451/18822",
    )
    yield one(
        "removed-user",
        "en",
        "bare",
        "Page deleted",
        "<p>This user has deleted their account. The page is no longer available.</p>",
        path="/u/annal/notes-on-lamps",
    )
    yield one(
        "removed-wiki",
        "pl",
        "bare",
        "Zasady depozytu",
        "<p>Ta strona została usunięta. Powód usunięcia: brak źródeł. W tej chwili nie ma treści na stronie pod tym tytułem.</p>",
        path="/wiki/Zasady_depozytu",
    )
    yield one(
        "removed-ja",
        "ja",
        "news",
        "記事は削除されました",
        "この記事は配信元の都合により削除されました。",
        path="/articles/48213",
    )
    yield one(
        "replaced-blank",
        "en",
        "gov",
        "Notice 417",
        "",
        truth=(UNKNOWN, LIVE),
        path="/publications/2015/notice-0417.html",
    )


def cases() -> Iterator[Case]:
    yield from hard()
    yield from softs()
    yield from redirects()
    yield from notices()
