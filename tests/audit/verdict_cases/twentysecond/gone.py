"""Pages that are gone, and how their servers say so."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from html import escape
from urllib.parse import quote

from citekeeper.demo.exchange import Reply, Request

from ..case import DEAD, LIVE, SOFT_404, UNKNOWN, UNREACHABLE, Case, page, sent, to
from .frames import Truth, around, doc, front, lost, plain
from .words import T, paras, seed

GONE: Truth = (DEAD,)
SOFT: Truth = (SOFT_404,)

# --- honest codes with odd bodies ---------------------------------------------------------------


def _hard() -> Iterator[tuple[str, str, Reply]]:
    en = T["en"]
    yield (
        "nginx",
        "/research/a12.html",
        sent(
            "<html>\r\n<head><title>404 Not Found</title></head>\r\n<body>\r\n<center><h1>404 Not Found</h1></center>\r\n<hr><center>nginx/1.18.0 (Ubuntu)</center>\r\n</body>\r\n</html>\r\n",
            404,
        ),
    )
    yield (
        "apache-errordoc",
        "/pubs/2009/report.pdf",
        sent(
            '<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN"><html><head><title>404 Not Found</title></head><body><h1>Not Found</h1><p>The requested URL was not found on this server.</p><p>Additionally, a 404 Not Found error was encountered while trying to use an ErrorDocument to handle the request.</p></body></html>',
            404,
        ),
    )
    yield (
        "iis-404",
        "/default.aspx?id=812",
        sent(
            page(
                '<div id="header"><h1>Server Error</h1></div><div id="content"><fieldset><h2>404 - File or directory not found.</h2><h3>The resource you are looking for might have been removed, had its name changed, or is temporarily unavailable.</h3></fieldset></div>',
                title="404 - File or directory not found.",
            ),
            404,
        ),
    )
    yield (
        "tomcat-404",
        "/portal/doc/4411",
        sent(
            "<html><head><title>Apache Tomcat/7.0.52 - Error report</title></head><body><h1>HTTP Status 404 - /portal/doc/4411</h1><p><b>type</b> Status report</p><p><b>message</b> /portal/doc/4411</p><p><b>description</b> The requested resource is not available.</p></body></html>",
            404,
        ),
    )
    yield "home-in-404", "/reports/annual-2012.html", sent(front("en", style="gov"), 404)
    yield "home-in-404-de", "/presse/2010/12.html", sent(front("de", style="typo3"), 404)
    yield "empty-404", "/doc/a-17.pdf", Reply(404, {"Content-Type": "text/html"}, "")
    yield (
        "json-404",
        "/content/items/1882",
        plain(
            '{"timestamp":"2026-11-27T09:14:22.120+0000","status":404,"error":"Not Found","message":"No message available","path":"/content/items/1882"}',
            "application/json",
            404,
        ),
    )
    yield "text-404", "/lists/2011-03/msg00041.html", plain("File not found.\n", "text/plain", 404)
    yield (
        "article-in-404",
        "/stories/2013/04/12/raid.html",
        sent(
            doc(
                "en",
                "We could not find that story",
                paras("en", 1, 5)
                + "<p>While you are here, these are our most read stories this week.</p>",
                style="news",
            ),
            404,
        ),
    )
    yield (
        "missing-child-404",
        "/nieuws/2012/8812",
        sent(
            doc(
                "nl",
                "Pagina niet gevonden. Dit kind ook niet.",
                "<p>Vermist sinds 4 februari 2009. Lengte: 1,42 m. Ogen: bruin. Heeft u informatie? Bel de politie.</p>"
                + paras("nl", 0, 1),
                style="news",
            ),
            404,
        ),
    )
    yield (
        "gone-410-gov",
        "/guidance/esafety-audit",
        sent(
            doc(
                "en",
                "This page has been removed",
                "<p>The information on this page has been removed because it was published in error.</p>",
                style="gov",
            ),
            410,
        ),
    )
    yield (
        "gone-410-fr",
        "/article/2014/02/enquete.html",
        sent(
            doc(
                "fr",
                "Cet article a été supprimé",
                "<p>Le contenu que vous cherchez a été définitivement retiré par la rédaction.</p>"
                + paras("fr", 2, 1),
                style="news",
            ),
            410,
        ),
    )
    yield (
        "archive-hint-404",
        "/eSafety/kids.html",
        sent(
            doc(
                "en",
                "Page not found",
                "<p>This department closed in 2015. Its pages are held by the web archive. Please use the archive’s search with the address you were given.</p><p>Policies have been taken over by the Department for Digital.</p>",
                style="gov",
            ),
            404,
        ),
    )
    yield (
        "wiki-404",
        "/wiki/Operation_Cathedral_(draft)",
        sent(
            doc(
                "en",
                "Operation Cathedral (draft)",
                '<div class="noarticletext"><p>There is currently no text in this page. You can search for this page title in other pages, or search the related logs, but you do not have permission to create this page.</p></div>',
                style="wiki",
            ),
            404,
        ),
    )
    yield (
        "phpbb-404",
        "/viewtopic.php?t=99121",
        sent(
            doc(
                "en",
                "Information",
                '<div class="panel"><h2>Information</h2><p>The requested topic does not exist.</p></div>',
                style="board",
            ),
            404,
        ),
    )
    yield (
        "dspace-404",
        "/xmlui/handle/1887/20111",
        sent(
            doc(
                "nl",
                "Bron niet gevonden",
                '<p>De gevraagde pagina kan niet worden gevonden. Controleer of het handle-nummer juist is.</p><p><a href="/xmlui/">Naar de startpagina</a></p>',
                style="repo",
            ),
            404,
        ),
    )
    yield (
        "ojs-404",
        "/index.php/kjm/article/view/9912",
        sent(
            doc(
                "de",
                "404 Nicht gefunden",
                "<p>Der angeforderte Artikel ist in dieser Zeitschrift nicht (mehr) vorhanden.</p>",
                style="repo",
            ),
            404,
        ),
    )
    yield "drupal-404-es", "/es/node/3321", lost("es", "drupal")
    yield "gov-404-it", "/it/documenti/rapporto-2010", lost("it", "gov")
    yield "gov-404-pt", "/pt/relatorios/2011.html", lost("pt", "gov")
    yield "wp-404-pl", "/2012/raport-roczny/", lost("pl", "wp")
    yield "gov-404-sv", "/publikationer/2011-22.html", lost("sv", "gov")
    yield "typo3-404-cs", "/publikace/zprava-2010.html", lost("cs", "typo3")
    yield "wp-404-ja", "/houkoku/2010.html", lost("ja", "wp")
    yield "news-404-ru", "/news/2011/05/17/otchet.html", lost("ru", "news")
    yield (
        "meta-404",
        "/library/paper/221",
        sent(
            page(
                f"<p>Redirecting…</p><p>{en.foot}</p>",
                title="404",
                head='<meta http-equiv="refresh" content="12;url=/">',
            ),
            404,
        ),
    )
    yield (
        "s3-nosuchkey",
        "/uploads/2013/05/strategy.pdf",
        plain(
            '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message><Key>uploads/2013/05/strategy.pdf</Key><RequestId>5C1F</RequestId><HostId>aa=</HostId></Error>',
            "application/xml",
            404,
        ),
    )
    yield (
        "pages-host-404",
        "/keeping-children-safe/",
        sent(
            page(
                '<div class="container"><h1>404</h1><p><strong>File not found</strong></p><p>The site configured at this address does not contain the requested file.</p><p>If this is your site, make sure that the filename case matches the URL as well as any file permissions.</p></div>',
                title="Page not found &middot; GitHub Pages",
            ),
            404,
        ),
    )
    yield (
        "login-404",
        "/intranet/circulars/44.html",
        sent(
            doc(
                "en",
                "Not found",
                '<p>This page does not exist or is only visible to members.</p><form><label>User name</label><input name="u"><label>Password</label><input type="password"><button>Log in</button></form>',
                style="drupal",
            ),
            404,
        ),
    )


# --- 200 and yet not there: the same for every address --------------------------------------------

EVERYWHERE: tuple[tuple[str, str, str, str, str, str], ...] = (
    (
        "soft-wp-en",
        "en",
        "/2011/05/filtering-evidence/",
        "Nothing found",
        "It seems we can’t find what you’re looking for. Perhaps searching can help.",
        "wp",
    ),
    (
        "soft-joomla-en",
        "en",
        "/index.php?option=com_content&view=article&id=77",
        "Category not found",
        "The category or article you requested is not available. Please contact the webmaster if you believe this to be an error.",
        "old",
    ),
    (
        "soft-gov-en",
        "en",
        "/documents/briefing-2010-04.html",
        "Sorry, this document is not available",
        "We recently launched a new website. Some documents of the former directorate were not transferred. You may be able to find it in the national web archive.",
        "gov",
    ),
    (
        "soft-news-en",
        "en",
        "/news/uk-england-1182210.html",
        "This story is no longer available",
        "For legal or editorial reasons some stories are removed from our website. Here are the latest headlines instead.",
        "news",
    ),
    (
        "soft-unlisted-en",
        "en",
        "/people/staff/jharding",
        "Staff profile unavailable",
        "We don’t have a profile for this person. They may have left the university.",
        "drupal",
    ),
    (
        "soft-pdfhost",
        "en",
        "/document/d/118822/child-protection-strategy",
        "Document removed",
        "This document was removed by its owner or is private. Discover more documents: Essays, Legal forms, Reports, Sheet music.",
        "news",
    ),
    (
        "soft-job-en",
        "en",
        "/vacancies/view/1881",
        "Job no longer available",
        "The job you are looking for has expired. Browse 1,204 other jobs in the public sector.",
        "gov",
    ),
    (
        "soft-event-en",
        "en",
        "/events/2012/annual-lecture",
        "Event not found",
        "The event you requested could not be found in our calendar. See upcoming events below.",
        "drupal",
    ),
    (
        "soft-repo-en",
        "en",
        "/xmlui/handle/123456789/5512",
        "Page cannot be found",
        "We can’t find the page you asked for. The identifier cannot be resolved in this repository.",
        "repo",
    ),
    (
        "soft-forum-en",
        "en",
        "/showthread.php?t=20913",
        "vBulletin Message",
        "No Thread specified. If you followed a valid link, please notify the administrator.",
        "board",
    ),
    (
        "soft-typo3-de",
        "de",
        "/presse/meldung/article/neue-zahlen.html",
        "Kein Eintrag gefunden",
        "Es wurde keine Meldung mit dieser Kennung übergeben. Zurück zur Übersicht.",
        "typo3",
    ),
    (
        "soft-minist-de",
        "de",
        "/DE/Themen/Jugend/sperren.html",
        "Inhalt nicht verfügbar",
        "Im Zuge des Relaunchs wurden ältere Inhalte der 16. und 17. Wahlperiode entfernt. Bitte verwenden Sie die Suche.",
        "gov",
    ),
    (
        "soft-zeitung-de",
        "de",
        "/politik/art4306,1822011",
        "Artikel nicht mehr online",
        "Der gewünschte Artikel ist aus rechtlichen Gründen nicht mehr abrufbar. Viele ältere Beiträge finden Sie in unserem kostenpflichtigen Archiv.",
        "news",
    ),
    (
        "soft-uni-de",
        "de",
        "/fb02/projekte/heimerziehung",
        "Hoppla!",
        "Das hätte nicht passieren dürfen: Hier ist nichts. Die Arbeitsgruppe gibt es nicht mehr, oder sie hat ihre Seiten umgezogen.",
        "drupal",
    ),
    (
        "soft-gouv-fr",
        "fr",
        "/spip.php?article2214",
        "Aucun article à cette adresse",
        "L’article demandé n’est pas ou plus publié. Retour au sommaire.",
        "old",
    ),
    (
        "soft-presse-fr",
        "fr",
        "/societe/201205141230-colonie.html",
        "Cette page n’est plus disponible",
        "L’article que vous souhaitez consulter a été retiré de notre site. Découvrez nos derniers articles.",
        "news",
    ),
    (
        "soft-onf-fr",
        "fr",
        "/publications/rapport-2009",
        "Oups !",
        "Le contenu demandé est introuvable. Il a peut-être changé d’adresse lors de la refonte.",
        "gov",
    ),
    (
        "soft-nl",
        "nl",
        "/onderwerpen/filter/rapport",
        "Helaas",
        "Deze pagina is niet meer beschikbaar. Misschien vindt u het antwoord via de zoekfunctie.",
        "gov",
    ),
    (
        "soft-krant-nl",
        "nl",
        "/archief/2010/11/03/filter-a12210",
        "Artikel niet gevonden",
        "Het artikel dat u zoekt is niet (meer) in ons archief opgenomen. Meest gelezen: zie hieronder.",
        "news",
    ),
    (
        "soft-junta-es",
        "es",
        "/portal/web/menores/informe-2010",
        "Contenido no disponible",
        "El contenido al que intenta acceder no existe o ha caducado. Puede consultar el mapa web.",
        "gov",
    ),
    (
        "soft-diario-es",
        "es",
        "/hemeroteca/2009/11/02/reformatorio.html",
        "Noticia no encontrada",
        "Lo sentimos, la noticia solicitada no se encuentra en nuestra hemeroteca.",
        "news",
    ),
    (
        "soft-regione-it",
        "it",
        "/wps/portal/regione/minori/rapporto",
        "Contenuto non disponibile",
        "Il contenuto richiesto non è più disponibile. È possibile che sia stato rimosso durante la migrazione del portale.",
        "gov",
    ),
    (
        "soft-quotid-it",
        "it",
        "/cronaca/2011/04/12/news/minori-18221/",
        "Articolo rimosso",
        "L’articolo che stai cercando è stato rimosso o spostato.",
        "news",
    ),
    (
        "soft-camara-pt",
        "pt",
        "/noticias/detalhe/4431",
        "Registo inexistente",
        "O registo pedido não existe na base de dados.",
        "gov",
    ),
    (
        "soft-pl",
        "pl",
        "/aktualnosci/1182,raport.html",
        "Brak artykułu",
        "Artykuł o podanym numerze nie istnieje lub został usunięty.",
        "gov",
    ),
    (
        "soft-cs",
        "cs",
        "/clanek.php?id=881",
        "Článek neexistuje",
        "Požadovaný článek neexistuje nebo byl smazán redakcí.",
        "news",
    ),
    (
        "soft-sv",
        "sv",
        "/artikel/1.18221",
        "Artikeln är borttagen",
        "Artikeln du söker finns inte kvar på vår webbplats.",
        "news",
    ),
    (
        "soft-da",
        "da",
        "/nyheder/2011/netfilter",
        "Indholdet findes ikke længere",
        "Indholdet er fjernet i forbindelse med overgangen til ny hjemmeside.",
        "gov",
    ),
    (
        "soft-fi",
        "fi",
        "/artikkeli/118221",
        "Artikkelia ei ole",
        "Pyytämäsi artikkeli on poistettu tai sen osoite on väärä.",
        "news",
    ),
    (
        "soft-el",
        "el",
        "/nea/2011/1822",
        "Το άρθρο δεν υπάρχει",
        "Το άρθρο που ζητήσατε δεν υπάρχει πλέον στον ιστότοπό μας.",
        "news",
    ),
    (
        "soft-ru",
        "ru",
        "/news/detail.php?ID=18221",
        "Элемент не найден",
        "Новость с таким номером не найдена или снята с публикации.",
        "gov",
    ),
    (
        "soft-tr",
        "tr",
        "/haber/1822114",
        "Haber bulunamadı",
        "Aradığınız haber yayından kaldırılmış olabilir.",
        "news",
    ),
    (
        "soft-ja",
        "ja",
        "/news/detail.php?no=412",
        "記事は掲載を終了しました",
        "ご指定の記事は掲載期間が終了したか、削除されました。",
        "news",
    ),
    (
        "soft-zh",
        "zh",
        "/art/2011/5/17/art_441_18221.html",
        "内容已下线",
        "您访问的内容已被删除或已下线，五秒后返回首页。",
        "gov",
    ),
    (
        "soft-ar",
        "ar",
        "/news/details/18221",
        "الخبر غير متوفر",
        "الخبر المطلوب غير موجود أو تم حذفه من الموقع.",
        "news",
    ),
)


def _everywhere(lang: str, title: str, text: str, style: str) -> Callable[[Request], Reply]:
    turn = itertools.count(1)

    def answer(request: Request) -> Reply:
        n = next(turn)
        body = (
            f"<p>{text}</p><p><small>{escape(request.path)} #{4400 + 7 * n}</small></p><form "
            f'action="/search"><input name="q"></form>{paras(lang, n, 1) if style == "news" else ""}'
        )
        return sent(doc(lang, title, body, style=style))

    return answer


# --- the notice stands at this one address; its neighbours answer 404 -----------------------------

NOTICES: tuple[tuple[str, str, str, str, str, str], ...] = (
    (
        "notice-withdrawn",
        "en",
        "/news/2014/teacher-arrested.html",
        "Article removed",
        "This article has been removed following a complaint. We are not able to give further information.",
        "news",
    ),
    (
        "notice-user-deleted",
        "en",
        "/@lanternpost/why-lists-leak-3f2a",
        "The author deleted this story",
        "The author deleted this story. Stories by other writers are listed below.",
        "news",
    ),
    (
        "notice-account",
        "en",
        "/u/hotlinewatch/posts/118",
        "Account suspended",
        "This account has been suspended for a breach of the rules. Its posts are no longer shown.",
        "drupal",
    ),
    (
        "notice-video",
        "en",
        "/watch?v=k2Xq81",
        "Video unavailable",
        "This video has been removed by the uploader.",
        "news",
    ),
    (
        "notice-paste",
        "en",
        "/p/8XkD2",
        "This paste has been removed",
        "This paste was deactivated because it was reported as abusive, or it expired.",
        "wp",
    ),
    (
        "notice-geloescht-de",
        "de",
        "/forum/thread-4120.html",
        "Thema gelöscht",
        "Dieses Thema wurde auf Wunsch des Erstellers gelöscht.",
        "board",
    ),
    (
        "notice-depub-de",
        "de",
        "/sendung/beitrag-netzsperren-100.html",
        "Dieser Beitrag ist leider nicht mehr verfügbar",
        "Der Beitrag darf aus rechtlichen Gründen nur befristet angeboten werden. Die Verweildauer ist abgelaufen.",
        "news",
    ),
    (
        "notice-depublie-fr",
        "fr",
        "/petitions/filtrage-2012",
        "Pétition supprimée",
        "Cette pétition a été supprimée par son auteur ou par l’administration du site.",
        "drupal",
    ),
    (
        "notice-nl",
        "nl",
        "/uitzending/gemist/18221",
        "Uitzending niet meer beschikbaar",
        "De rechten op deze uitzending zijn verlopen. U kunt haar niet meer bekijken.",
        "news",
    ),
    (
        "notice-es",
        "es",
        "/video/reformatorio-parte-1",
        "Este vídeo ya no está disponible",
        "El vídeo ha sido retirado por el usuario.",
        "news",
    ),
)

# --- redirects ------------------------------------------------------------------------------------


def _thrown(
    name: str,
    lang: str,
    path: str,
    style: str,
    where: str = "/",
    status: int = 302,
    target: Reply | None = None,
    truth: Truth = SOFT,
) -> Case:
    aim = where.partition("?")[0]
    routes = {"/": sent(front(lang, style=style)), "*": to(where, status)}
    routes[aim] = target or sent(front(lang, style=style))
    return Case("gone-redirect", "v22-" + name, truth, routes, path=path)


def _echoed(where: str) -> Callable[[Request], Reply]:
    return lambda request: to(where + quote(request.path, safe=""))


def _redirects() -> Iterator[Case]:
    yield _thrown("home-en", "en", "/briefings/hotline-2009.html", "gov")
    yield _thrown("home-301-en", "en", "/dyn/pages/reports.asp?id=12", "wp", "/", 301)
    yield _thrown("home-de", "de", "/presse/archiv/2008-11.htm", "typo3")
    yield _thrown("home-fr", "fr", "/rapports/2007/annexe.php", "drupal", "/", 301)
    yield _thrown("home-lang-nl", "nl", "/rapporten/2010-filter.html", "gov", "/nl/")
    yield _thrown("home-lang-es", "es", "/docs/informe2008.asp", "gov", "/es/inicio", 301)
    yield _thrown("home-index-it", "it", "/doc/relazione_2009.asp", "typo3", "/index.html")
    yield _thrown("home-pl", "pl", "/raport/2008.html", "wp", "/", 301)
    yield _thrown("home-ja", "ja", "/houkoku/h20/index.html", "gov")
    yield _thrown("home-ru", "ru", "/docs/2009/otchet.html", "news")
    yield _thrown("home-tr", "tr", "/rapor/2009.aspx", "gov", "/anasayfa")
    fault = sent(
        doc(
            "en",
            "An error has occurred",
            "<p>An unexpected error has occurred. Please try again, or go to the home page.</p>",
            style="gov",
        )
    )
    yield _thrown(
        "errorpage-aspx",
        "en",
        "/Publications/View.aspx?ID=44",
        "gov",
        "/Error.aspx?aspxerrorpath=/Publications/View.aspx",
        302,
        fault,
    )
    yield _thrown(
        "errorpage-404html",
        "en",
        "/law/notes/section1.html",
        "old",
        "/404.html",
        302,
        sent(str(lost("en", "old").body)),
    )
    yield _thrown(
        "errorpage-de",
        "de",
        "/service/download/12.html",
        "typo3",
        "/fehler/seite-nicht-gefunden.html",
        302,
        sent(str(lost("de", "typo3").body)),
    )
    yield _thrown(
        "errorpage-fr",
        "fr",
        "/dossier/pupilles.html",
        "gov",
        "/erreur/404",
        302,
        sent(str(lost("fr", "gov").body)),
    )
    yield _thrown(
        "errorpage-es",
        "es",
        "/menores/informe.html",
        "gov",
        "/paginaNoEncontrada.html",
        301,
        sent(str(lost("es", "gov").body)),
    )
    none = sent(
        doc(
            "en",
            "Search results",
            "<p>Your search returned 0 results.</p><p>Tips: check the spelling, try fewer words.</p>",
            style="drupal",
        )
    )
    yield Case(
        "gone-redirect",
        "v22-search-none",
        SOFT,
        {"/": sent(front("en", style="drupal")), "/search": none, "*": _echoed("/search?q=")},
        path="/policies/acceptable-use.html",
    )
    none_de = sent(
        doc(
            "de",
            "Suche",
            "<p>Ihre Suche ergab keine Treffer. Bitte versuchen Sie es mit anderen Begriffen.</p>",
            style="gov",
        )
    )
    yield Case(
        "gone-redirect",
        "v22-search-none-de",
        SOFT,
        {"/": sent(front("de", style="gov")), "/suche": none_de, "*": _echoed("/suche?begriff=")},
        path="/themen/jugendhilfe/bericht-2008.html",
    )
    yield Case(
        "gone-redirect",
        "v22-section-index",
        SOFT,
        {
            "/": sent(front("en", style="news")),
            "/news/": sent(front("en", style="news", more=paras("en", 2, 2))),
            "*": to("/news/", 301),
        },
        path="/news/2009/nov/14/children-filter.html",
        fellows=(
            "/news/2010/jan/03/raid.html",
            "/news/2011/feb/21/hotline.html",
            "/news/2008/dec/01/mettray.html",
        ),
    )
    merged = {
        "/": sent(front("en", style="gov", site="National Crime Directorate")),
        "*": to("/", 301),
    }
    yield Case(
        "gone-redirect",
        "v22-agency-merged",
        SOFT,
        {
            ("v22-agency-new.example", "/"): merged["/"],
            ("v22-agency-new.example", "*"): lost("en", "gov", site="National Crime Directorate"),
            "*": to("http://v22-agency-new.example/", 301),
            "/": to("http://v22-agency-new.example/", 301),
        },
        path="/publications/threat-assessment-2012.html",
    )
    taken = sent(front("de", style="gov", site="Bundesservice Kinderschutz"))
    yield Case(
        "gone-redirect",
        "v22-portal-merged-de",
        SOFT,
        {
            ("v22-portal-neu-de.example", "/"): taken,
            ("v22-portal-neu-de.example", "*"): lost("de", "gov"),
            "*": to("http://v22-portal-neu-de.example/", 302),
            "/": to("http://v22-portal-neu-de.example/", 302),
        },
        path="/fachinfo/sperren-2010.html",
    )
    refresh = sent(
        page(
            "<p>Sie werden weitergeleitet …</p>",
            title="Weiterleitung",
            lang="de",
            head='<meta http-equiv="refresh" content="0; url=/">',
        )
    )
    yield Case(
        "gone-redirect",
        "v22-refresh-home",
        SOFT,
        {"/": sent(front("de", style="old")), "*": refresh},
        path="/texte/fuersorge.htm",
    )
    home = sent(front("en", style="wp"))
    yield Case(
        "gone-same",
        "v22-front-everywhere",
        SOFT,
        {"/": home, "*": home},
        path="/old/cp-manual.html",
    )
    home_pt = sent(front("pt", style="drupal"))
    yield Case(
        "gone-same",
        "v22-front-everywhere-pt",
        SOFT,
        {"/": home_pt, "*": home_pt},
        path="/docs/relatorio2010.html",
    )
    closed = sent(
        page(
            "<h1>The Safer Lines project has closed</h1><p>This website has been taken offline. Thank you to everybody who took part. For enquiries write to the university’s press office.</p>",
            title="Safer Lines",
        )
    )
    yield Case(
        "gone-same", "v22-closed-everywhere", SOFT, {"*": closed}, path="/deliverables/d3.4.html"
    )
    closed_nl = sent(
        doc(
            "nl",
            "Deze website is opgeheven",
            "<p>Per 1 januari 2016 is deze website opgeheven. De informatie is deels overgenomen door de gemeente.</p>",
            style="bare",
        )
    )
    yield Case("gone-same", "v22-opgeheven-nl", SOFT, {"*": closed_nl}, path="/jeugd/protocol.html")


# --- nothing to read ------------------------------------------------------------------------------

SHELL = page(
    '<div id="root"></div><noscript></noscript><script src="/static/js/main.8f1c2.chunk.js"></script>',
    title="Digital Collections",
)
SHELL_NG = page(
    '<app-root></app-root><script src="runtime.js" type="module"></script><script src="main.js" type="module"></script>',
    title="Rechtsprechung",
    lang="de",
)
SHELL_NUXT = page(
    '<div id="__nuxt"><div class="loader"></div></div><script>window.__NUXT__={}</script><script src="/_nuxt/a1.js" defer></script>',
    title="",
    lang="fr",
)


def _shells() -> Iterator[Case]:
    undecided: Truth = (UNKNOWN,)
    for name, path, reply in (
        ("shell-react", "/collections/item/8812", sent(SHELL)),
        ("shell-angular-de", "/portal/dokument/JURE140012", sent(SHELL_NG)),
        ("shell-nuxt-fr", "/dossiers/justice-mineurs", sent(SHELL_NUXT)),
        ("empty-200", "/reports/print.php?id=4", sent("")),
        ("blank-html", "/show.asp?doc=991", sent("<html><head></head><body></body></html>")),
        (
            "dberror-200",
            "/view.php?id=31",
            sent(
                "<br />\n<b>Warning</b>:  mysql_connect(): Access denied for user 'web'@'localhost' (using password: YES) in <b>/var/www/inc/db.php</b> on line <b>12</b><br />\nCould not connect: Access denied"
            ),
        ),
    ):
        truth: Truth = (UNKNOWN, UNREACHABLE) if name == "dberror-200" else undecided
        if name != "dberror-200":
            truth = (UNKNOWN, SOFT_404)  # every address answers the same emptiness
        yield Case("shell", "v22-" + name, truth, {"*": reply}, path=path)


def _down() -> Iterator[Case]:
    down: Truth = (UNREACHABLE,)
    maint = sent(
        page(
            "<h1>We’ll be back soon!</h1><p>Sorry for the inconvenience. We’re performing some maintenance at the moment. If you need to you can always contact us by telephone.</p>",
            title="Site Maintenance",
        ),
        503,
        Retry_After="3600",
    )
    for name, lang_path, reply in (
        ("maintenance-503", "/statistics/2012.html", maint),
        (
            "wp-db-error",
            "/2012/03/blocklists/",
            sent(
                page("<h1>Error establishing a database connection</h1>", title="Database Error"),
                500,
            ),
        ),
        (
            "bad-gateway-520",
            "/analysis/dns-blocking",
            sent(
                page(
                    "<h1>Web server is returning an unknown error</h1><p>Error code 520. What happened? There is an unknown connection issue between Cloudflare and the origin web server.</p><p>Visit cloudflare.com for more information.</p>",
                    title="example | 520: Web server is returning an unknown error",
                ),
                520,
            ),
        ),
        (
            "typo3-oops",
            "/themen/hilfen.html",
            sent(
                page(
                    "<h1>Oops, an error occurred!</h1><p>Code: 20261127091422ab12</p><p>An unexpected error occurred while processing your request.</p>",
                    title="Oops, an error occurred!",
                ),
                500,
            ),
        ),
        (
            "tomcat-500",
            "/opac/record?id=88",
            sent(
                "<html><head><title>Error report</title></head><body><h1>HTTP Status 500</h1><pre>java.lang.NullPointerException</pre></body></html>",
                500,
            ),
        ),
        (
            "504-varnish",
            "/noticias/2010/1122",
            sent(
                page(
                    "<h1>Error 503 Backend fetch failed</h1><p>Backend fetch failed</p><h3>Guru Meditation:</h3><p>XID: 1182</p><hr><p>Varnish cache server</p>",
                    title="503 Backend fetch failed",
                ),
                503,
            ),
        ),
        (
            "wartung-503-de",
            "/recht/urteile/2011.html",
            sent(
                doc(
                    "de",
                    "Wartungsarbeiten",
                    "<p>Unser Internetangebot wird zurzeit gewartet. Wir bitten um Verständnis.</p>",
                    style="gov",
                ),
                503,
            ),
        ),
    ):
        yield Case("down", "v22-" + name, down, {"*": reply}, path=lang_path)
    yield Case("down", "v22-reset", down, {"*": Reply(then="reset")}, path="/cp/minutes.html")
    yield Case("down", "v22-no-answer", down, {"*": Reply(then="empty")}, path="/library/0091.html")
    loop = {"*": to("/index.php", 302)}
    yield Case("down", "v22-loop", down, loop, path="/index.php?page=report")
    ok = sent(front("en"))
    yield Case("names", "v22-refused", down, {"*": ok}, path="/a/b.html", trouble="refused")
    yield Case("names", "v22-servfail", down, {"*": ok}, path="/a/b.html", trouble="servfail")
    yield Case(
        "names",
        "v22-name-gone",
        GONE,
        {"*": ok},
        path="/hotline/annual-2008.html",
        trouble="nxdomain-domain",
    )
    yield Case(
        "names", "v22-subdomain-gone", GONE, {"*": ok}, path="/esafety/toolkit/", trouble="nxdomain"
    )
    two = sent(
        doc(
            "en",
            "Maintenance",
            "<p>The site is currently undergoing scheduled maintenance and will be available again on Monday morning. We apologise for any inconvenience.</p>",
            style="bare",
        )
    )
    yield Case(
        "down",
        "v22-maintenance-200",
        (UNKNOWN, UNREACHABLE),
        {"*": two},
        path="/publications/wells.html",
    )


def gone() -> Iterator[Case]:
    """All of them."""
    for name, path, reply in _hard():
        lang = "en"
        yield Case(
            "gone-code", "v22-" + name, GONE, {"/": sent(front(lang)), "*": reply}, path=path
        )
    for name, lang, path, title, text, style in EVERYWHERE:
        routes = {"/": sent(front(lang, style=style)), "*": _everywhere(lang, title, text, style)}
        yield Case("gone-soft", "v22-" + name, SOFT, routes, path=path)
    for name, lang, path, title, text, style in NOTICES:
        found = sent(doc(lang, title, f"<p>{text}</p>", style=style))
        yield Case("gone-notice", "v22-" + name, SOFT, around(lang, style, found, path), path=path)
    yield from _redirects()
    yield from _shells()
    yield from _down()


__all__ = ["LIVE", "gone", "seed"]
