"""Pages that are gone: honest codes with odd bodies, soft 404s, redirects to elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from citekeeper.demo.exchange import Reply, Request

from ..case import HTML, SOFT_404, UNKNOWN, Case, page, sent, to
from .kit import (
    GONE,
    SOFT,
    TAKEN,
    Route,
    Truth,
    everywhere,
    frame,
    lost,
    paragraphs,
    said,
    wording,
)
from .words import FILL, TALKS

LAPSED: Truth = (SOFT_404, UNKNOWN)

AT = "/artikel/2015/09/flut-und-mauer.html"

# --- honest codes: product, language, status, path ------------------------------------------------

HONEST: tuple[tuple[str, str, str, int, str], ...] = (
    ("honest-wp", "wordpress", "en", 404, "/2014/03/tide-mill/"),
    ("honest-drupal", "drupal", "fr", 404, "/node/4410"),
    ("honest-typo3", "typo3", "de", 404, "/aktuelles/detail/flut/"),
    ("honest-mediawiki", "mediawiki", "en", 404, "/wiki/Tide_mill_of_Marl"),
    ("honest-dspace", "dspace", "es", 404, "/handle/10261/4410"),
    ("honest-eprints", "eprints", "en", 404, "/id/eprint/312/"),
    ("honest-ojs", "ojs", "pt", 404, "/index.php/rv/article/view/33"),
    ("honest-news", "news", "sv", 404, "/inrikes/kvarnen-brann"),
    ("honest-gov", "gov", "pl", 404, "/komunikaty/powodz-2011"),
    ("honest-410-news", "news", "ja", 410, "/articles/ASJ9K4410.html"),
    ("honest-zh", "gov", "zh", 404, "/tongzhi/2011/0311.html"),
    ("honest-ar", "drupal", "ar", 404, "/node/88"),
    ("honest-el", "joomla", "el", 404, "/index.php/arthra/77"),
    ("honest-fi", "sharepoint", "fi", 404, "/sivut/tulva.aspx"),
)

S3_NONE = Reply(
    404,
    {"Content-Type": "application/xml", "Server": "AmazonS3"},
    '<?xml version="1.0" encoding="UTF-8"?><Error><Code>NoSuchKey</Code><Message>The specified key '
    "does not exist.</Message><Key>report.pdf</Key><RequestId>1A2B</RequestId></Error>",
)
HOME_DE = frame(
    "news",
    "de",
    "Rundschau Ilmtal",
    "<h1>Rundschau Ilmtal</h1><h2>Schleuse gesperrt</h2><h2>Neue Bücherei</h2><h2>Wetter</h2>"
    + paragraphs("de", "home", 2),
)

CODED: tuple[tuple[str, Route, str], ...] = (
    ("s3-nosuchkey", S3_NONE, "/files/report.pdf"),
    ("front-with-404", sent(HOME_DE, 404), AT),
    ("empty-404", Reply(404, HTML, ""), AT),
    (
        "tomcat-404",
        sent(
            page(
                "<h1>HTTP Status 404 – Not Found</h1><hr/><p><b>Type</b> Status Report</p><p><b>"
                "Description</b> The origin server did not find a current representation for the "
                "target resource or is not willing to disclose that one exists.</p><h3>Apache "
                "Tomcat/9.0.31</h3>",
                title="HTTP Status 404 – Not Found",
            ),
            404,
        ),
        "/servlet/doc",
    ),
    (
        "dspace-tombstone",
        said(
            "dspace",
            "en",
            "Item Withdrawn",
            "The item you are trying to access has been withdrawn from the repository. If you have "
            "any questions, please contact the administrators.",
            410,
        ),
        "/handle/10217/1182",
    ),
    (
        "spa-404-shell",
        sent(
            "<html><head><title>River Portal</title><script src='/main.js'></script></head><body>"
            "<div id='root'></div></body></html>",
            404,
        ),
        "/story/44",
    ),
    (
        "expired-domainless-press",
        said(
            "gov",
            "en",
            "This press release has been archived",
            "Releases older than five years are removed from this site. Ask the national archives.",
            410,
        ),
        "/press/2009/11",
    ),
)


def _file_not_found_asp(request: Request) -> Reply:
    return to(f"/GenericErrorPage.aspx?aspxerrorpath={request.bare_path}")


def _blogger(request: Request) -> Reply:
    return said(
        "bare",
        "en",
        "Nothing Found",
        f"Sorry, nothing in this blog matches {wording(request)}.",
        extra="<ul><li>Home</li><li>About</li></ul><p>Powered by an old theme</p>",
    )


def _wiki_blank(request: Request) -> Reply:
    title = wording(request)
    return sent(
        frame(
            "mediawiki",
            "de",
            title,
            f"<h1>{title}</h1><div class='noarticletext'><p>Diese Seite enthält momentan noch keinen "
            "Text. Du kannst ihren Titel auf anderen Seiten suchen oder die zugehörigen Logbücher "
            "betrachten.</p></div>",
        )
    )


def _search_instead(request: Request) -> Reply:
    term = wording(request)
    return said(
        "shop",
        "en",
        f"0 results found for “{term}”",
        "Check the spelling or use a different word or phrase.",
    )


def _phpwiki(request: Request) -> Reply:
    title = wording(request)
    return said("tables", "en", title, f"Describe {title} here.", extra="<p>Edit PageHistory</p>")


SOFTLY: tuple[tuple[str, str, Route], ...] = (
    ("blogger-nothing", "/2011/03/weir.html", _blogger),
    ("mediawiki-200-de", "/index.php?title=Wehr_am_Markt", _wiki_blank),
    ("shop-search", "/lamps/miner-lamp-17", _search_instead),
    ("phpwiki-describe", "/wiki/MarlWeir", _phpwiki),
    (
        "vb-nothread",
        "/showthread.php?t=44120",
        sent(
            page(
                "<div class='standard_error'><h2>vBulletin Message</h2><p>No Thread specified. If you "
                "followed a valid link, please notify the administrator</p></div><p>All times are "
                "GMT. Powered by vBulletin&reg; Version 4.2.5</p>",
                title="River Forums",
            )
        ),
    ),
    (
        "smf-missing",
        "/index.php?topic=8812.0",
        sent(
            page(
                "<div id='fatal_error'><h3>An Error Has Occurred!</h3><p>The topic or board you are "
                "looking for appears to be either missing or off limits to you.</p><a>Back</a></div>"
                "<p>SMF 2.0.15 | SMF &copy; 2017, Simple Machines</p>",
                title="An Error Has Occurred!",
            )
        ),
    ),
    (
        "fluxbb-de",
        "/viewtopic.php?id=3312",
        sent(
            page(
                "<div id='msg'><h2>Info</h2><p>Ungültige Anfrage. Der Link, dem du gefolgt bist, ist "
                "falsch oder veraltet.</p><p><a>Zurück</a></p></div><p>Powered by FluxBB</p>",
                title="Info / Imkerforum",
                lang="de",
            )
        ),
    ),
    (
        "liferay-old",
        "/web/guest/-/noticia-44",
        said(
            "gov",
            "es",
            "No encontrado",
            "El recurso solicitado no se ha encontrado. http://portal/web/guest",
        ),
    ),
    (
        "sharepoint-gone",
        "/Pages/tide.aspx",
        said(
            "sharepoint",
            "en",
            "Sorry, something went wrong",
            "The file you are looking for has been moved or deleted. Technical details. Correlation "
            "ID: 1a2b3c. Go back to site",
        ),
    ),
    (
        "bitrix-200",
        "/novosti/detail.php?ID=4410",
        said("joomla", "ru", "404 - Страница не найдена", "Элемент не найден. Перейти на главную."),
    ),
    (
        "news-soft-fr",
        "/societe/2012/crue-4410.html",
        said(
            "news",
            "fr",
            "Oups !",
            "L'article que vous cherchez a été dépublié ou n'a jamais existé.",
        ),
    ),
    (
        "news-soft-it",
        "/cronaca/2013/piena.html",
        said(
            "news",
            "it",
            "Ci dispiace",
            "Il contenuto richiesto non è più disponibile. Leggi le altre notizie.",
        ),
    ),
    (
        "news-soft-es",
        "/local/2010/riada.html",
        said(
            "news",
            "es",
            "Vaya, esto no está",
            "La noticia que busca ya no está disponible en nuestra hemeroteca.",
        ),
    ),
    (
        "gov-soft-nl",
        "/besluiten/2012/114",
        said(
            "gov",
            "nl",
            "Document niet beschikbaar",
            "Het door u opgevraagde document bestaat niet of is verwijderd.",
        ),
    ),
    (
        "gov-soft-pl",
        "/bip/dokument/4410",
        said("gov", "pl", "Błąd", "Brak dokumentu o podanym identyfikatorze."),
    ),
    (
        "gov-soft-cs",
        "/deska/oznameni-88",
        said("gov", "cs", "Chyba", "Požadovaný dokument již není vyvěšen nebo neexistuje."),
    ),
    (
        "uni-soft-sv",
        "/avhandlingar/1182",
        said("drupal", "sv", "Hoppsan", "Sidan du letar efter finns inte längre hos oss."),
    ),
    (
        "soft-el",
        "/arthro/4410",
        said("news", "el", "Σφάλμα", "Το άρθρο που ζητήσατε δεν υπάρχει ή έχει διαγραφεί."),
    ),
    (
        "soft-tr",
        "/haber/4410",
        said("news", "tr", "Üzgünüz", "Aradığınız haber yayından kaldırılmış."),
    ),
    (
        "soft-ja",
        "/news/2012/0311.html",
        said("news", "ja", "お知らせ", "ご指定の記事は掲載期間が終了したか、URLが変更されました。"),
    ),
    (
        "soft-zh",
        "/a/20120311/44.htm",
        said("news", "zh", "提示", "您查看的文章已被删除或不存在，三秒后返回首页。"),
    ),
    ("soft-ar", "/news/2012/44", said("news", "ar", "عذرا", "الخبر الذي تبحث عنه غير متوفر.")),
    (
        "opac-session",
        "/F/KLM?func=full-set&doc=4410",
        said(
            "tables",
            "de",
            "Sitzung beendet",
            "Ihre Sitzung ist abgelaufen. Bitte beginnen Sie eine neue Recherche im Katalog.",
        ),
    ),
    (
        "video-gone",
        "/watch?v=Marl88",
        said(
            "bare",
            "en",
            "Video unavailable",
            "This video is no longer available because the account associated with it has been "
            "terminated.",
        ),
    ),
    (
        "user-deleted",
        "/profile/heron",
        said(
            "discourse",
            "en",
            "Account deactivated",
            "This account was deactivated by its owner and its content can't be shown.",
        ),
    ),
    (
        "jobs-expired",
        "/jobs/view/4410",
        said(
            "bare",
            "en",
            "Job no longer posted",
            "The job you were trying to view is not accepting applications anymore. Similar jobs: "
            "Clerk, Porter, Boatman.",
        ),
    ),
    (
        "pastebin",
        "/Xk3fa1",
        said(
            "bare",
            "en",
            "Not Found (#404)",
            "This page is no longer available. It has either expired, been removed by its creator, or "
            "removed by one of the staff.",
            404,
        ),
    ),
    (
        "file-host",
        "/file/a1b2c3/report.pdf",
        said(
            "bare",
            "en",
            "File not found",
            "The file link that you requested is not valid. It was deleted by its owner or violated "
            "our terms.",
        ),
    ),
    (
        "ckan-empty",
        "/dataset/tides",
        said(
            "gov",
            "en",
            "Dataset not found",
            "We couldn't find that dataset. It may have been retired by its publisher.",
            404,
        ),
    ),
    (
        "doi-none",
        "/10.9999/marl.2014.88",
        said(
            "bare",
            "en",
            "DOI Not Found",
            "This DOI cannot be found in the DOI System. The DOI is incorrect in your source, or has "
            "not been activated yet.",
            404,
        ),
    ),
    (
        "vn-soft-it-forum",
        "/viewtopic.php?t=881",
        said("phpbb", "it", "Informazione", "L'argomento o il messaggio richiesto non esiste."),
    ),
)


def _home(lang: str, product: str) -> Reply:
    org = TALKS[lang].org
    news = "".join(f"<h2>{text[:40]}</h2><p>{text[40:160]}</p>" for text in FILL[lang])
    return sent(frame(product, lang, org, f"<h1>{org}</h1>{news}"))


AWAY_TO: tuple[tuple[str, str, str, str, Truth], ...] = (
    # ident, language, product, where everything unknown is sent, truth
    ("home-wp", "en", "wordpress", "/", SOFT),
    ("home-de", "de", "typo3", "/startseite/", SOFT),
    ("home-ja", "ja", "news", "/index.html", SOFT),
    ("error-asp", "en", "sharepoint", "/error/404.aspx", SOFT),
    ("error-es", "es", "gov", "/error/pagina-no-encontrada", SOFT),
    ("search-nl", "nl", "gov", "/zoeken", SOFT),
    ("section-it", "it", "news", "/cronaca/", SOFT),
    ("home-pl", "pl", "wordpress", "/", SOFT),
    ("archive-en", "en", "drupal", "/archive", SOFT),
)


def _sends(where: str, landing: Reply, status: int) -> Callable[[Request], Reply]:
    """Everything but the landing page goes to the landing page."""
    return lambda request: landing if request.bare_path == where else to(where, status)


TAKEN_DOWN: tuple[tuple[str, str, str, str, str, str], ...] = (
    # the address is known, its text was taken away; neighbours get an honest 404
    (
        "taken-en",
        "news",
        "en",
        "/city/2014/fire-at-the-mill",
        "This article has been removed",
        "This article has been removed following a complaint.",
    ),
    (
        "taken-de",
        "news",
        "de",
        "/lokales/2014/brand-4410.html",
        "Beitrag nicht mehr verfügbar",
        "Dieser Beitrag wurde aus rechtlichen Gründen depubliziert.",
    ),
    (
        "taken-fr",
        "wordpress",
        "fr",
        "/2014/03/incendie/",
        "Article supprimé",
        "Cet article a été supprimé à la demande de son auteur.",
    ),
    (
        "taken-nl",
        "news",
        "nl",
        "/regio/2014/brand",
        "Artikel verwijderd",
        "Dit artikel is door de redactie verwijderd.",
    ),
    (
        "taken-sv",
        "news",
        "sv",
        "/lokalt/2014/branden",
        "Artikeln är avpublicerad",
        "Artikeln är avpublicerad och kan inte längre läsas.",
    ),
    (
        "taken-user",
        "discourse",
        "en",
        "/t/mill-fire/3312",
        "(topic deleted by author)",
        "(topic deleted by author)",
    ),
)


def cases() -> Iterator[Case]:
    """All of them."""
    for ident, product, lang, status, path in HONEST:
        yield everywhere(ident, GONE, path, lost(product, lang, status=status), cause="dead")
    for ident, reply, path in CODED:
        yield everywhere(ident, GONE, path, reply, cause="dead")
    for ident, path, reply in SOFTLY:
        coded = isinstance(reply, Reply) and reply.status == 404
        absent = LAPSED if ident == "opac-session" else SOFT
        yield everywhere(f"s-{ident}", GONE if coded else absent, path, reply)
    for number, (ident, lang, product, where, truth) in enumerate(AWAY_TO):
        if "error" in ident or "search" in ident:
            landing = lost(product, lang, status=200)(Request("GET", "x", where))
        else:
            landing = _home(lang, product)
        status = (301, 302)[number % 2]
        yield Case("redirected", f"for-r-{ident}", truth, {"*": _sends(where, landing, status)}, AT)
    for ident, product, lang, path, title, text in TAKEN_DOWN:
        yield Case(
            "taken down",
            f"for-{ident}",
            TAKEN,
            {path: said(product, lang, title, text), "*": lost(product, lang)},
            path,
        )
    yield Case(
        "redirected",
        "for-r-aspx",
        SOFT,
        {
            "*": _file_not_found_asp,
            "/GenericErrorPage.aspx": said(
                "sharepoint", "en", "An error occurred", "Sorry, an error occurred on this page."
            ),
        },
        "/Reports/Tide.aspx",
    )
    # three cited pages of one host land on one page
    yield Case(
        "redirected",
        "for-r-converge",
        SOFT,
        {
            "/old/tides-2009.html": to("/publications", 301),
            "/old/weirs-2011.html": to("/publications", 301),
            "/old/mills-2012.html": to("/publications", 301),
            "/publications": _home("en", "gov"),
            "*": lost("gov", "en"),
        },
        "/old/tides-2009.html",
        fellows=("/old/weirs-2011.html", "/old/mills-2012.html"),
    )
    # a whole front page is served for any address, without a redirect
    yield everywhere("s-front-at-all", SOFT, AT, sent(HOME_DE))
    # a foreign host to which all is sent
    yield Case(
        "redirected",
        "for-r-merged",
        SOFT,
        {
            "*": to("https://for-merged-agency.example/", 301),
            ("for-merged-agency.example", "*"): lost("gov", "en"),
            ("for-merged-agency.example", "/"): _home("en", "gov"),
        },
        "/guidance/weirs",
    )
    # the old path is sent on and is missing there
    yield Case(
        "dead",
        "for-r-then-404",
        GONE,
        {
            "*": lambda request: to("https://www.for-r-then-404.example" + request.path, 301),
            ("www.for-r-then-404.example", "*"): lost("wordpress", "de"),
        },
        AT,
    )
