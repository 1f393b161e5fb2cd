"""Pages that are gone: honest codes with odd bodies, soft ones, redirects, notices, shells."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from html import escape
from typing import Any

from citekeeper.demo.exchange import Reply, Request

from ..case import (
    BLOCKED,
    DEAD,
    DRIFTED,
    SOFT_404,
    UNKNOWN,
    UNREACHABLE,
    Case,
    page,
    sent,
    to,
)
from .frames import (
    NGINX,
    Truth,
    apache,
    frame,
    front,
    honest,
    hosted,
    named,
    slug,
)
from .words import TONGUES

SOFT: Truth = (SOFT_404,)

# name, language, software, site, path, title, what is said in 200 to any address ({0}: the path)
EVERYWHERE: tuple[tuple[str, str, str, str, str, str, str], ...] = (
    (
        "wp-oops",
        "en",
        "wordpress",
        "Valley Choir",
        "/2012/05/spring-concert/",
        "Oops! That page can't be found.",
        "<p>It looks like nothing was found at this location. Maybe try one of the links "
        "below or a "
        "search?</p>",
    ),
    (
        "drupal-nf",
        "en",
        "drupal",
        "Water Trust",
        "/reports/leaks-2012",
        "Page not found",
        "<p>The requested page could not be found.</p>",
    ),
    (
        "dspace-nf",
        "en",
        "dspace",
        "Repository",
        "/handle/1842/9911",
        "Resource not found",
        "<p>The identifier {0} does not correspond to a valid resource in this repository.</p>",
    ),
    (
        "ministry",
        "en",
        "gov",
        "Department of Works",
        "/reports/dams.html",
        "Page not found",
        "<p>If you typed the web address, check it is correct. If you pasted the web "
        "address, check "
        "you copied the entire address.</p>",
    ),
    (
        "iis-custom",
        "en",
        "plain",
        "County Clerk",
        "/Forms/old.aspx",
        "Sorry",
        "<p>The resource you are looking for might have been removed, had its name changed, or is "
        "temporarily unavailable. Requested URL: {0}</p>",
    ),
    (
        "sharepoint",
        "en",
        "gov",
        "University Intranet",
        "/sites/lab/Pages/wells.aspx",
        "Page not found",
        "<p>The page you're looking for doesn't exist. Check for a typo in the URL, "
        "or go to the site home.</p>",
    ),
    (
        "news-moved",
        "en",
        "news",
        "Daily Argus",
        "/local/pump-house-3341",
        "We can't find that story",
        "<p>The story you requested may have expired from our site after 30 days.</p>",
    ),
    (
        "eprints",
        "en",
        "plain",
        "EPrints Archive",
        "/id/eprint/2231/",
        "Invalid EPrint ID",
        "<p>No such eprint: the eprint at {0} is not in this archive.</p>",
    ),
    (
        "shop-nf",
        "en",
        "shop",
        "Lamp Barn",
        "/products/brass-lamp",
        "404 Page Not Found",
        "<p>The page you requested does not exist. Click here to continue shopping.</p>",
    ),
    (
        "wiki-none",
        "en",
        "mediawiki",
        "Fan Wiki",
        "/wiki/Old_Mill",
        "{1}",
        "<div class='noarticletext'><p>There is currently no text in this page. You can search for "
        "this page title in other pages, or create this page.</p></div>",
    ),
    (
        "search-none",
        "en",
        "drupal",
        "Health Portal",
        "/guides/well-water",
        "Search results for “{1}”",
        "<p>Your search yielded no results. Check if your spelling is "
        "correct, or try removing filters.</p>",
    ),
    (
        "fr-spip",
        "fr",
        "plain",
        "Atelier du livre",
        "/spip.php/article112",
        "Erreur",
        "<p>Pas d'article à cette adresse. Retour au sommaire.</p>",
    ),
    (
        "fr-mairie",
        "fr",
        "typo3",
        "Ville de Valmont",
        "/services/eau.html",
        "Page introuvable",
        "<p>Oups ! La page demandée n'existe plus depuis la refonte de notre site.</p>",
    ),
    (
        "fr-journal",
        "fr",
        "news",
        "Le Républicain",
        "/2011/06/03/le-moulin",
        "Contenu indisponible",
        "<p>Cet article a été supprimé ou l'adresse est erronée. Voici nos derniers titres.</p>",
    ),
    (
        "de-typo3",
        "de",
        "typo3",
        "Gemeinde Auheim",
        "/rathaus/wasser.html",
        "Seite nicht gefunden",
        "<p>Die Seite wurde im Zuge des Relaunchs entfernt. Bitte nutzen Sie die Suche.</p>",
    ),
    (
        "de-ups",
        "de",
        "wordpress",
        "Turnverein Auheim",
        "/2010/turnfest/",
        "Ups, nichts da!",
        "<p>Unter der Adresse {0} liegt bei uns leider kein Beitrag (mehr).</p>",
    ),
    (
        "de-uni",
        "de",
        "drupal",
        "Universität Hellberg",
        "/institut/skripte/hydro",
        "Objekt nicht gefunden",
        "<p>Der angeforderte URL konnte auf dem Server nicht gefunden werden.</p>",
    ),
    (
        "nl-weg",
        "nl",
        "gov",
        "Gemeente Duinrand",
        "/dossier/water",
        "Helaas, deze pagina is weg",
        "<p>De pagina is verwijderd of heeft een ander adres gekregen.</p>",
    ),
    (
        "es-portal",
        "es",
        "gov",
        "Ministerio de Obras",
        "/informes/presas.html",
        "Error 404",
        "<p>No hemos podido encontrar la página que busca. Puede que haya sido eliminada.</p>",
    ),
    (
        "es-diario",
        "es",
        "news",
        "La Voz",
        "/cultura/molino-772",
        "¡Vaya!",
        "<p>La noticia que busca ya no está disponible en nuestra hemeroteca.</p>",
    ),
    (
        "it-comune",
        "it",
        "joomla",
        "Comune di Pieve",
        "/acqua/relazione",
        "Pagina inesistente",
        "<p>La pagina {0} non esiste o è stata rimossa.</p>",
    ),
    (
        "pt-gov",
        "pt",
        "gov",
        "Secretaria de Obras",
        "/relatorios/agua",
        "Conteúdo não encontrado",
        "<p>Parece que não há nada neste endereço. O portal mudou; use a busca.</p>",
    ),
    (
        "pl-gmina",
        "pl",
        "joomla",
        "Gmina Lipno",
        "/woda/raport",
        "Błąd 404",
        "<p>Nie odnaleziono strony pod adresem {0}.</p>",
    ),
    (
        "cs-obec",
        "cs",
        "typo3",
        "Obec Lhota",
        "/voda/zprava",
        "Chyba 404",
        "<p>Stránku se nepodařilo najít. Možná byla smazána.</p>",
    ),
    (
        "sv-kommun",
        "sv",
        "gov",
        "Kommunen",
        "/vatten/rapport",
        "Hoppsan!",
        "<p>Vi hittar inte sidan du letar efter. Den kan vara borttagen.</p>",
    ),
    (
        "da-kommune",
        "da",
        "drupal",
        "Kommunen",
        "/vand/rapport",
        "Ups! 404",
        "<p>Vi kan ikke finde siden. Den er måske slettet.</p>",
    ),
    (
        "fi-kunta",
        "fi",
        "drupal",
        "Kunta",
        "/vesi/raportti",
        "Hups!",
        "<p>Hakemaasi sivua ei löytynyt. Se on ehkä poistettu.</p>",
    ),
    (
        "el-dimos",
        "el",
        "joomla",
        "Δήμος",
        "/nero/ekthesi",
        "Σφάλμα 404",
        "<p>Το περιεχόμενο που ζητήσατε δεν βρέθηκε.</p>",
    ),
    (
        "ru-bitrix",
        "ru",
        "gov",
        "Администрация района",
        "/docs/voda.php",
        "404 - Страница не найдена",
        "<p>Возможно, она была удалена, или вы ошиблись в адресе {0}.</p>",
    ),
    (
        "tr-bel",
        "tr",
        "gov",
        "Belediye",
        "/rapor/su",
        "Hata 404",
        "<p>Aradığınız içerik kaldırılmış olabilir.</p>",
    ),
    (
        "ja-shi",
        "ja",
        "gov",
        "市公式サイト",
        "/suido/hokoku.html",
        "お探しのページはありません",
        "<p>ページが削除されたか、サイトの改修により場所が変わりました。</p>",
    ),
    (
        "zh-qu",
        "zh",
        "gov",
        "区政府门户",
        "/shui/baogao.html",
        "404",
        "<p>您要查看的页面已删除或更名，请返回首页。</p>",
    ),
    (
        "ar-baladiya",
        "ar",
        "gov",
        "البلدية",
        "/water/report",
        "خطأ 404",
        "<p>لم يتم العثور على الصفحة المطلوبة.</p>",
    ),
)

# name, language, software, site, path, title, notice; neighbours answer the software's own 404
NOTICES: tuple[tuple[str, str, str, str, str, str, str, Truth], ...] = (
    (
        "takedown",
        "en",
        "news",
        "Daily Argus",
        "/news/fire-at-mill-881",
        "Article removed",
        "This article has been removed following a complaint. We are sorry for the inconvenience.",
        (SOFT_404, DRIFTED),
    ),
    (
        "user-gone",
        "en",
        "phpbb",
        "Steam Forum",
        "/viewtopic.php?t=88",
        "Information",
        "The requested topic does not exist.",
        (SOFT_404,),
    ),
    (
        "job-gone",
        "en",
        "gov",
        "Jobs Board",
        "/vacancy/8812",
        "Vacancy closed",
        "This vacancy is no longer available. Search for current vacancies.",
        (SOFT_404, DRIFTED),
    ),
    (
        "video",
        "en",
        "shop",
        "Clips",
        "/watch/kd82",
        "Video unavailable",
        "This video has been removed by the uploader.",
        (SOFT_404, DRIFTED),
    ),
    (
        "paste",
        "en",
        "plain",
        "PasteBoard",
        "/p/Xk2d9",
        "Paste removed",
        "This paste has expired and was deleted.",
        (SOFT_404, DRIFTED),
    ),
    (
        "ojs-unpub",
        "en",
        "ojs",
        "Journal of Mills",
        "/index.php/jm/article/view/12",
        "Not available",
        "This submission is no longer published and has been taken down.",
        (SOFT_404, DRIFTED),
    ),
    (
        "dspace-wd",
        "en",
        "dspace",
        "Repository",
        "/handle/1842/17",
        "Item withdrawn",
        "The item you are trying to access has been withdrawn from the repository.",
        (SOFT_404, DRIFTED),
    ),
    (
        "fr-annonce",
        "fr",
        "shop",
        "Annonces",
        "/annonce/99812",
        "Annonce désactivée",
        "Cette annonce n'est plus disponible. Voir les annonces similaires.",
        (SOFT_404, DRIFTED),
    ),
    (
        "de-stelle",
        "de",
        "shop",
        "Stellenbörse",
        "/stelle/77123",
        "Stelle nicht mehr verfügbar",
        "Diese Stellenanzeige ist abgelaufen und wurde gelöscht.",
        (SOFT_404, DRIFTED),
    ),
    (
        "nl-bericht",
        "nl",
        "news",
        "De Kade",
        "/artikel/88121",
        "Artikel verwijderd",
        "Dit artikel is op verzoek verwijderd.",
        (SOFT_404, DRIFTED),
    ),
    (
        "es-foro",
        "es",
        "phpbb",
        "Foro de trenes",
        "/viewtopic.php?t=12",
        "Información",
        "El tema solicitado no existe.",
        (SOFT_404,),
    ),
    (
        "ru-post",
        "ru",
        "phpbb",
        "Форум",
        "/viewtopic.php?t=901",
        "Информация",
        "Запрошенной темы не существует.",
        (SOFT_404,),
    ),
    (
        "ja-kiji",
        "ja",
        "news",
        "港新聞",
        "/article/20110203",
        "記事の公開終了",
        "この記事の掲載期間は終了しました。",
        (SOFT_404, DRIFTED),
    ),
    (
        "zh-tie",
        "zh",
        "phpbb",
        "论坛",
        "/thread-8812-1.html",
        "提示信息",
        "抱歉，指定的主题不存在或已被删除或正在被审核。",
        (SOFT_404,),
    ),
    (
        "it-annuncio",
        "it",
        "shop",
        "Annunci",
        "/annuncio/5521",
        "Annuncio scaduto",
        "L'annuncio che cercavi non è più disponibile.",
        (SOFT_404, DRIFTED),
    ),
)


def _bare(status: int, body: str, path: str = "/docs/wells.html") -> dict[Any, Any]:
    return {path: sent(body, status), "*": sent(body, status)}


SPRING = page(
    "<h1>Whitelabel Error Page</h1><p>This application has no explicit mapping for /error, so you "
    "are seeing this as a fallback.</p><div>There was an unexpected error (type=Not Found, "
    "status=404).</div><div>No message available</div>"
)
S3 = (
    '<?xml version="1.0" encoding="UTF-8"?><Error><Code>NoSuchKey</Code><Message>The specified key '
    "does not exist.</Message><Key>{0}</Key><RequestId>7KJ2</RequestId></Error>"
)
HONEST: tuple[tuple[str, int, str], ...] = (
    ("nginx", 404, NGINX),
    ("nginx-410", 410, NGINX.replace("404 Not Found", "410 Gone")),
    ("spring", 404, SPRING),
    ("empty", 404, ""),
    (
        "rails",
        404,
        page(
            "<div class='dialog'><h1>The page you were looking for doesn't exist.</h1><p>You "
            "may have "
            "mistyped the address or the page may have moved.</p></div>",
            title="The page you were looking for doesn't exist (404)",
        ),
    ),
    (
        "django",
        404,
        "<!doctype html><html><head><title>Not Found</title></head><body><h1>Not Found"
        "</h1><p>The requested resource was not found on this server.</p></body></html>",
    ),
    (
        "tomcat",
        404,
        page(
            "<h1>HTTP Status 404 – Not Found</h1><hr><p><b>Type</b> Status "
            "Report</p><p><b>Description"
            "</b> The origin server did not find a current representation for the target "
            "resource.</p>"
            "<hr><h3>Apache Tomcat/9.0.71</h3>",
            title="HTTP Status 404 – Not Found",
        ),
    ),
    (
        "iis",
        404,
        page(
            "<div id='header'><h1>Server Error</h1></div><fieldset><h2>404 - File or directory not "
            "found.</h2><h3>The resource you are looking for might have been removed, had its name "
            "changed, or is temporarily unavailable.</h3></fieldset>",
            title="404 - File or directory not found.",
        ),
    ),
    (
        "joke",
        404,
        page(
            "<h1>The river ate it</h1><p>Our hamster is looking. By the way: casino night is "
            "Friday.</p>",
            title="Well, well",
        ),
    ),
)

UNSURE: Truth = (UNKNOWN, UNREACHABLE)
FALLS: tuple[tuple[str, int, str, Truth], ...] = (
    (
        "bad-gateway",
        502,
        "<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 "
        "Bad Gateway</h1></center><hr><center>nginx</center></body></html>",
        (UNREACHABLE,),
    ),
    (
        "cf-522",
        522,
        page(
            "<h1>Connection timed out Error code 522</h1><p>The initial connection "
            "between Cloudflare's network and the origin web server timed out.</p>",
            title="fse | 522: Connection timed out",
        ),
        (UNREACHABLE,),
    ),
    (
        "wp-db",
        500,
        page("<h1>Error establishing a database connection</h1>", title="Database Error"),
        (UNREACHABLE,),
    ),
    (
        "wp-maint",
        503,
        page(
            "<p>Briefly unavailable for scheduled maintenance. Check back in a minute.</p>",
            title="Maintenance",
        ),
        (UNREACHABLE,),
    ),
    (
        "wp-critical",
        500,
        page(
            "<p>There has been a critical error on this website.</p>",
            title="WordPress &rsaquo; Error",
        ),
        (UNREACHABLE,),
    ),
    (
        "varnish",
        503,
        page(
            "<h1>Error 503 Backend fetch failed</h1><p>Backend fetch failed</p><h3>"
            "Guru Meditation:</h3><p>XID: 32770</p><hr><p>Varnish cache server</p>",
            title="503 Backend fetch failed",
        ),
        (UNREACHABLE,),
    ),
    (
        "drupal-maint",
        503,
        page(
            "<h1>Site under maintenance</h1><p>Water Trust is currently under "
            "maintenance. We should be back shortly. Thank you for your patience.</p>",
            title="Site under maintenance",
        ),
        (UNREACHABLE,),
    ),
    (
        "de-wartung",
        503,
        page(
            "<h1>Wartungsarbeiten</h1><p>Unsere Website ist in Kürze wieder für Sie da.</p>",
            title="Wartung",
            lang="de",
        ),
        (UNREACHABLE,),
    ),
    (
        "maint-200",
        200,
        page(
            "<h1>We'll be back soon!</h1><p>Sorry for the inconvenience, we are "
            "performing some maintenance at the moment.</p>",
            title="Site Maintenance",
        ),
        UNSURE,
    ),
    (
        "ja-maint-200",
        200,
        page(
            "<h1>メンテナンス中</h1><p>ただいまシステムメンテナンスの"
            "ためサービスを停止しております。</p>",
            title="メンテナンス中",
            lang="ja",
        ),
        UNSURE,
    ),
    (
        "es-maint-200",
        200,
        page(
            "<h1>Sitio en mantenimiento</h1><p>Estamos realizando tareas de "
            "mantenimiento. Vuelva en unas horas.</p>",
            title="En mantenimiento",
            lang="es",
        ),
        UNSURE,
    ),
    (
        "bad-request",
        400,
        page(
            "<h1>Bad Request - Invalid URL</h1><p>HTTP Error 400. The request URL is invalid.</p>",
            title="Bad Request",
        ),
        (UNKNOWN,),
    ),
    (
        "not-acceptable",
        406,
        page(
            "<h1>Not Acceptable</h1><p>An appropriate representation of the "
            "requested resource could not be found on this server.</p>",
            title="Not Acceptable",
        ),
        (UNKNOWN, BLOCKED),
    ),
    ("void", 200, "", (UNKNOWN,)),
    (
        "react",
        200,
        page(
            "<noscript>You need to enable JavaScript to run this app.</noscript><div "
            'id="root"></div><script src="/static/js/main.4f1c.js"></script>',
            title="Portal",
        ),
        (UNKNOWN,),
    ),
    (
        "angular",
        200,
        page(
            "<app-root></app-root><script src='runtime.js'></script><script "
            "src='main.js'></script>",
            title="DSpace Angular :: Loading",
        ),
        (UNKNOWN,),
    ),
    ("ru-php", 500, "", (UNREACHABLE,)),
)


def _homeward(lang: str, software: str, site: str, target: str, status: int) -> dict[Any, Any]:
    return {
        target: front(software, lang, site),
        "/": front(software, lang, site),
        "*": to(target, status),
    }


# name, language, software, target, code
HOMEWARD: tuple[tuple[str, str, str, str, int], ...] = (
    ("wp-plugin", "en", "wordpress", "/", 301),
    ("gov-relaunch", "en", "gov", "/home", 302),
    ("shop", "en", "shop", "/", 302),
    ("news", "en", "news", "/", 301),
    ("lang-root", "en", "drupal", "/en", 302),
    ("fr", "fr", "drupal", "/fr/accueil", 302),
    ("de", "de", "typo3", "/", 301),
    ("es", "es", "joomla", "/index.php", 303),
    ("it", "it", "joomla", "/", 301),
    ("pt", "pt", "news", "/", 302),
    ("ru", "ru", "gov", "/", 301),
    ("ja", "ja", "gov", "/index.html", 302),
    ("pl", "pl", "gov", "/", 302),
    ("tr", "tr", "news", "/", 302),
)

# name, language, software, target
ERRORWARD: tuple[tuple[str, str, str, str], ...] = (
    ("aspx", "en", "gov", "/Error/404.aspx?aspxerrorpath=HERE"),
    ("notfound", "en", "drupal", "/page-not-found"),
    ("sp", "en", "gov", "/_layouts/15/PageNotFoundError.aspx?requestUrl=HERE"),
    ("fr-erreur", "fr", "gov", "/erreur404.html"),
    ("de-fehler", "de", "typo3", "/fehler-404.html"),
    ("zh-404", "zh", "gov", "/404.html"),
    ("sv-fel", "sv", "gov", "/404"),
)


def _soft(lang: str, software: str, site: str, title: str, text: str) -> Callable[[Request], Reply]:
    def body(path: str) -> str:
        words = slug(path)
        return frame(
            software,
            lang,
            site,
            title.replace("{1}", words),
            text.replace("{0}", path).replace("{1}", words),
        )

    return named(body)


def _bucket(request: Request) -> Reply:
    body = S3.replace("{0}", escape(request.bare_path[1:]))
    return Reply(404, {"Content-Type": "application/xml"}, body)


def _erring(target: str) -> Callable[[Request], Reply]:
    return lambda request: to(target.replace("HERE", escape(request.path)))


def cases() -> Iterator[Case]:
    """The pages that are gone, or of which nothing can be told."""
    for name, lang, software, site, path, title, text in EVERYWHERE:
        soft = {"/": front(software, lang, site), "*": _soft(lang, software, site, title, text)}
        yield Case("soft", f"fse-soft-{name}", SOFT, soft, path=path)
    for name, lang, software, site, path, title, text, truth in NOTICES:
        shown = sent(frame(software, lang, site, title, f"<p>{text}</p>"))
        routes = hosted(software, lang, site, path, shown)
        if software == "phpbb":
            routes["*"] = shown
        yield Case("notice", f"fse-notice-{name}", truth, routes, path=path)
    for name, status, text in HONEST:
        yield Case(
            "honest", f"fse-dead-{name}", (DEAD,), _bare(status, text), path="/docs/wells.html"
        )
    kind = {"Content-Type": "application/json; charset=utf-8"}
    refusal = Reply(404, kind, '{"message":"Not Found","documentation_url":"/rest"}')
    yield Case("honest", "fse-dead-json", (DEAD,), {"*": refusal}, path="/repos/hale/wells")
    yield Case("honest", "fse-dead-s3", (DEAD,), {"*": _bucket}, path="/docs/wells.html")
    yield Case("honest", "fse-dead-apache", (DEAD,), {"*": apache}, path="/~hale/wells.html")
    for lang, software, path in (
        ("fr", "drupal", "/eau/rapport"),
        ("de", "typo3", "/wasser/bericht.html"),
        ("el", "wordpress", "/2012/nero/"),
        ("ar", "news", "/news/water"),
        ("cs", "joomla", "/clanek/voda"),
        ("en", "mediawiki", "/wiki/Wells"),
    ):
        site = TONGUES[lang].menu.split("|")[1]
        routes = {"/": front(software, lang, site), "*": honest(software, lang, site)}
        yield Case("honest", f"fse-dead-{software}-{lang}", (DEAD,), routes, path=path)
    for name, status, text, truth in FALLS:
        yield Case("falls", f"fse-fall-{name}", truth, _bare(status, text), path="/docs/wells.html")
    for name, lang, software, target, status in HOMEWARD:
        routes = _homeward(lang, software, TONGUES[lang].more, target, status)
        yield Case("homeward", f"fse-home-{name}", SOFT, routes, path="/archive/2011/wells.html")
    for name, lang, software, target in ERRORWARD:
        tongue = TONGUES[lang]
        shown = sent(frame(software, lang, tongue.more, tongue.lost, f"<p>{tongue.gone}</p>"))
        routes = {
            target.partition("?")[0]: shown,
            "/": front(software, lang, tongue.more),
            "*": _erring(target),
        }
        yield Case("errorward", f"fse-error-{name}", SOFT, routes, path="/archive/2011/wells.html")
    for trouble, truth in (
        ("nxdomain", (DEAD,)),
        ("nxdomain-domain", (DEAD,)),
        ("servfail", (UNREACHABLE,)),
        ("refused", (UNREACHABLE,)),
    ):
        yield Case("names", f"fse-name-{trouble}", truth, {"*": sent(NGINX)}, trouble=trouble)
    loop = {"/a": to("/b"), "/b": to("/a"), "*": sent(NGINX, 404)}
    yield Case("loop", "fse-loop", (UNREACHABLE,), loop, path="/a")
    reset = {"*": Reply(then="reset")}
    yield Case("cut", "fse-cut-reset", (UNREACHABLE,), reset)
    yield Case("cut", "fse-cut-empty", (UNREACHABLE,), {"*": Reply(then="empty")})
    listing = page("<h1>Index of /</h1><ul><li>cgi-bin/</li></ul>", title="Index of /")
    yield Case(
        "honest",
        "fse-dead-listing",
        (DEAD,),
        {"/": sent(listing), "*": apache},
        path="/pub/wells.pdf",
    )
    library = "<p>All reports are now in our library.</p>"
    pdf = frame("gov", "en", "Archive", "Publications", library)
    yield Case("type", "fse-pdf-html", (DRIFTED, SOFT_404), {"*": sent(pdf)}, path="/doc/wells.pdf")
