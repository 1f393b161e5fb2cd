"""Pages that are gone: honest codes with odd bodies, soft ones, redirects, notices of removal."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from citekeeper.demo.exchange import Reply, Request

from ..case import DEAD, DRIFTED, SOFT_404, UNKNOWN, Case, page, sent, to
from .frames import TALK, Route, frame, front, honest, missing

# name | language | style | path | status : the site's own error page, everywhere
CODES = """
dead-en-wp|en|wordpress|/2012/05/shelter-report/|404
dead-de-typo3|de|typo3|/aktuelles/heimbericht.html|404
dead-fr-drupal|fr|drupal|/rapports/2009-foyers|404
dead-es-portal|es|portal|/informes/acogida.aspx|404
dead-nl-410|nl|news|/nieuws/2011/tehuizen|410
dead-it-news|it|news|/cronaca/2010/case-famiglia|404
dead-pt-portal|pt|portal|/relatorios/2008|404
dead-pl-410|pl|wordpress|/raport-2013/|410
dead-sv-news|sv|news|/nyheter/2014/boenden|404
dead-ru-tables|ru|tables|/docs/doklad.html|404
dead-ja-portal|ja|portal|/hoikuen/report.html|404
dead-ar-drupal|ar|drupal|/ar/taqrir/2012|404
soft-en-drupal|en|drupal|/node/3321|200
soft-de-portal|de|portal|/bericht/heime-2009|200
soft-fr-news|fr|news|/societe/2010/foyers|200
soft-es-wp|es|wordpress|/2011/04/menores/|200
soft-nl-typo3|nl|typo3|/publicaties/jeugdzorg|200
soft-it-portal|it|portal|/documenti/minori-2007|200
soft-pt-wp|pt|wordpress|/2013/criancas/|200
soft-pl-drupal|pl|drupal|/dokumenty/raport|200
soft-cs-portal|cs|portal|/zpravy/2010/domovy|200
soft-sv-typo3|sv|typo3|/rapport/2009|200
soft-da-news|da|news|/indland/2012/opholdssteder|200
soft-fi-portal|fi|portal|/julkaisut/2011|200
soft-el-wp|el|wordpress|/2012/idrymata/|200
soft-ru-news|ru|news|/society/2009/detdom|200
soft-tr-portal|tr|portal|/haber/yurtlar|200
soft-ja-news|ja|news|/news/2011/shisetsu|200
soft-zh-portal|zh|portal|/art/2010/7/1/art_12.html|200
soft-ar-news|ar|news|/reports/2011|200
"""
# name | language | style | path | title | words, in 200 at every address
SAYINGS = """
rec-en|en|library|/cgi-bin/record?id=88123|Record view|The record you requested is not in the \
catalogue. Records found: 0.
rec-de|de|library|/opac/titel?nr=55120|Titelanzeige|Es wurde kein Datensatz mit dieser Nummer \
gefunden.
rec-fr|fr|library|/notice?id=71200|Notice|Aucune notice ne correspond à cet identifiant.
topic-en|en|tables|/viewtopic.php?t=41230|Information|The requested topic does not exist.
topic-ru|ru|tables|/forum/topic?id=9120|Информация|Запрошенной темы не существует.
job-en|en|portal|/jobs/view/child-officer-2213|Vacancy|This vacancy has been closed or the \
address is wrong. See all current vacancies.
shop-en|en|wordpress|/product/annual-report-2008/|Sorry|This product does not exist in our shop \
any more. Perhaps you like one of our other titles.
wp-nothing|en|wordpress|/2009/07/kilns/|Oops! That page can&rsquo;t be found.|It looks like \
nothing was found at this location. Maybe try one of the links below or a search?
joomla-en|en|tables|/index.php/reports/44-homes|Error|The component or article you asked for is \
not available. Category not found.
sharepoint|en|portal|/Pages/Report2011.aspx|Page not found|The page you're looking for doesn't \
exist. Check for a typo in the URL, or go to the site home.
coldf-en|en|tables|/article.cfm?id=3312|Article|Invalid article ID. Please contact the webmaster.
es-doc|es|portal|/doc/3312/2009|Documento|El documento solicitado no existe o fue dado de baja.
it-atto|it|portal|/atti/2210/08|Atto|L'atto cercato non è presente nell'archivio.
nl-stuk|nl|portal|/kamerstukken/31839-77|Document|Het opgevraagde document bestaat niet.
pt-noticia|pt|news|/noticia/88121|Notícia|Esta notícia não existe ou foi retirada do sítio.
pl-artykul|pl|news|/artykul/77211|Artykuł|Artykuł o podanym numerze nie istnieje.
cs-clanek|cs|news|/clanek/4412|Článek|Takový článek v databázi nemáme, zkuste hledat jinak.
fi-uutinen|fi|news|/uutinen/4412|Uutinen|Hakemaasi uutista ei löytynyt arkistosta.
tr-haber|tr|news|/haber/44121|Haber|Bu haber yayından kaldırılmış ya da hiç var olmamış.
"""
# name | language | style | path | title | words; neighbours get an honest 404
REMOVED = """
rm-en-legal|en|news|/uk/2013/feb/08/home-manager|Article removed|This article was taken down on \
3 June 2015 following a legal complaint.
rm-en-rights|en|news|/world/2009/kilns-photos|Sorry, this page has been removed|This could be \
because our right to publish it has expired.
rm-en-doc|en|drupal|/publications/guidance-2008|Document withdrawn|This publication has been \
withdrawn and is no longer available from this website.
rm-de|de|news|/politik/2012/heimakten|Beitrag gelöscht|Dieser Beitrag wurde aus rechtlichen \
Gründen gelöscht und kann nicht mehr abgerufen werden.
rm-de-depub|de|news|/sendung/2014/heimkinder|Nicht mehr verfügbar|Dieser Inhalt wurde gemäß den \
Vorgaben des Rundfunkstaatsvertrags aus dem Angebot entfernt.
rm-fr|fr|news|/societe/2011/foyer-ferme|Article supprimé|Cet article a été supprimé à la demande \
de la personne concernée.
rm-es|es|news|/sucesos/2010/centro|Contenido retirado|Este contenido fue retirado por resolución \
judicial y ya no está disponible.
rm-nl|nl|news|/binnenland/2012/tehuis|Artikel verwijderd|Dit artikel is op verzoek van de \
betrokkenen verwijderd.
rm-sv|sv|news|/2013/hvb-hem|Artikeln är borttagen|Artikeln har tagits bort av utgivaren.
rm-user|en|wordpress|/users/tarnby/posts/881|Post deleted|The author has deleted this post.
"""


def _catch_all(where: str, status: int) -> Callable[[Request], Reply]:
    def answer(request: Request) -> Reply:
        return to(where, status)

    return answer


def _echoing(lang: str, style: str) -> Callable[[Request], Reply]:
    """The template takes its title from the address, and says that nothing is there."""

    def answer(request: Request) -> Reply:
        slug = request.bare_path.rstrip("/").rpartition("/")[2].partition(".")[0]
        title = slug.replace("-", " ").replace("_", " ").title()
        return sent(frame(lang, title, f"<p>{TALK[lang][6]}. {TALK[lang][7]}</p>", style))

    return answer


def _wiki(request: Request) -> Reply:
    """MediaWiki: an article that was never written is a 404 with an offer to write it."""
    title = request.bare_path.rpartition("/")[2].replace("_", " ")
    words = (
        f"<p>There is currently no text in this page. You can search for this page title in other "
        f"pages, or create the page {title}.</p>"
    )
    return sent(frame("en", title, words, "library", "Care Wiki"), 404)


def _apache(request: Request) -> Reply:
    return sent(
        page(
            f"<h1>Not Found</h1><p>The requested URL {request.bare_path} was not found on this "
            "server.</p><hr><address>Apache/2.2.15 (CentOS) Server at Port 80</address>",
            title="404 Not Found",
        ),
        404,
    )


def _iis(request: Request) -> Reply:
    return sent(
        page(
            "<fieldset><h2>404 - File or directory not found.</h2><h3>The resource you are looking "
            "for might have been removed, had its name changed, or is temporarily unavailable."
            "</h3></fieldset>",
            title="404 - File or directory not found.",
        ),
        404,
    )


def _s3(request: Request) -> Reply:
    key = request.bare_path.lstrip("/")
    body = (
        '<?xml version="1.0" encoding="UTF-8"?><Error><Code>NoSuchKey</Code><Message>The specified '
        f"key does not exist.</Message><Key>{key}</Key><RequestId>4D1F</RequestId></Error>"
    )
    return Reply(404, {"Content-Type": "application/xml"}, body)


def _spring(request: Request) -> Reply:
    body = f'{{"status":404,"error":"Not Found","path":"{request.bare_path}"}}'
    return Reply(404, {"Content-Type": "application/json"}, body)


def _search(lang: str) -> Callable[[Request], Reply]:
    """Everything unknown is sent to a search of its last word, which finds nothing."""

    def answer(request: Request) -> Reply:
        if request.bare_path == "/search":
            asked = dict(request.query).get("q", "")
            text = f"<p>0 / 0: {asked}</p><p>{TALK[lang][7]}</p>"
            return sent(frame(lang, TALK[lang][3], text, "portal"))
        if request.bare_path == "/":
            return front(lang, "portal")
        return to(f"/search?q={request.bare_path.rstrip('/').rpartition('/')[2]}", 302)

    return answer


BODIES: tuple[tuple[str, str, Route], ...] = (
    ("apache", "/reports/2004/homes.htm", _apache),
    ("iis", "/Reports/Homes.asp", _iis),
    ("s3-key", "/media/2016/report-final.pdf", _s3),
    ("spring", "/api/docs/4412", _spring),
    ("wiki-none", "/wiki/Lindhaven_Inquiry", _wiki),
    ("empty-404", "/a/2010/kilns", Reply(404, {"Content-Type": "text/html"}, "")),
    ("empty-410", "/a/2011/kilns", Reply(410, {"Content-Type": "text/plain"}, "Gone")),
    (
        "nginx-404",
        "/kilns/2012",
        sent(
            "<html><head><title>404 Not Found</title></head><body><center><h1>404 Not Found</h1>"
            "</center><hr><center>nginx</center></body></html>",
            404,
        ),
    ),
    ("front-404", "/kilns/2013", sent(front("de", "news").content.decode(), 404)),
    (
        "joke-404",
        "/kilns/2014",
        sent(
            page(
                "<h1>Well, this is awkward</h1><p>Our intern has "
                "eaten this page. Have a biscuit.</p>"
            ),
            404,
        ),
    ),
)
REDIRECTS: tuple[tuple[str, str, str, str, str, int], ...] = (
    ("root-en", "en", "news", "/world/2008/mar/kilns", "/", 302),
    ("root-de", "de", "portal", "/bericht/2011/heime.html", "/", 301),
    ("root-fr", "fr", "drupal", "/rapport/2012/foyers.html", "/", 302),
    ("root-es", "es", "portal", "/informe/2009/menores.html", "/", 301),
    ("root-it", "it", "typo3", "/documenti/2006/minori.html", "/", 302),
    ("root-tr", "tr", "news", "/haber/2013/yurt.html", "/", 302),
    ("root-zh", "zh", "portal", "/2011/0304/c12.html", "/", 302),
)
ERRORS = (
    ("err-en", "en", "portal", "/pub/2008/homes.aspx", "/error/404.aspx"),
    ("err-nl", "nl", "portal", "/pub/2009/tehuizen.aspx", "/foutpagina"),
    ("err-pt", "pt", "portal", "/pub/2010/lares.aspx", "/erro404.html"),
    ("err-el", "el", "drupal", "/pub/2011/idrymata.html", "/404.html"),
)


def cases() -> Iterator[Case]:
    """All of them."""
    for row in CODES.strip().splitlines():
        name, lang, style, path, status = row.split("|")
        truth = (SOFT_404,) if status == "200" else (DEAD,)
        routes: dict[str, Route] = {
            "/": front(lang, style),
            "*": missing(lang, style, "", int(status)),
        }
        yield Case("gone", f"ffi-{name}", truth, routes, path=path)
    for row in SAYINGS.strip().splitlines():
        name, lang, style, path, title, words = row.split("|")
        routes = {"/": front(lang, style), "*": sent(frame(lang, title, f"<p>{words}</p>", style))}
        yield Case("gone", f"ffi-{name}", (SOFT_404,), routes, path=path)
    for row in REMOVED.strip().splitlines():
        name, lang, style, path, title, words = row.split("|")
        reply = sent(frame(lang, title, f"<p>{words}</p>", style))
        routes = honest(lang, path, reply, style)
        yield Case("removed", f"ffi-{name}", (SOFT_404, DRIFTED), routes, path=path)
    for name, path, route in BODIES:
        routes = {"/": front("en"), "*": route}
        yield Case("gone", f"ffi-{name}", (DEAD,), routes, path=path)
    for name, lang, style, path, where, code in REDIRECTS:
        routes = {"/": front(lang, style), "*": _catch_all(where, code)}
        fellows = ("/a/2010/annex.html", "/b/2011/notes.html") if code == 302 else ()
        yield Case("redirected", f"ffi-{name}", (SOFT_404,), routes, path=path, fellows=fellows)
    for name, lang, style, path, where in ERRORS:
        routes = {
            "/": front(lang, style),
            where: missing(lang, style, "", 200),
            "*": _catch_all(where, 302),
        }
        yield Case("redirected", f"ffi-{name}", (SOFT_404,), routes, path=path)
    for lang, style in (("en", "wordpress"), ("fr", "news"), ("pl", "portal")):
        routes = {"/": front(lang, style), "*": _echoing(lang, style)}
        path = "/dossier/kinder-2010.html"
        yield Case("gone", f"ffi-echo-{lang}", (SOFT_404,), routes, path=path)
    for lang in ("en", "de", "ja"):
        yield Case(
            "redirected",
            f"ffi-search-{lang}",
            (SOFT_404,),
            {"*": _search(lang)},
            path="/themen/2007/kinderheim",
        )
    # only this address goes to the front page; its neighbours are honestly missing
    for lang in ("en", "es"):
        routes = honest(lang, "/reports/2003/kilns", to("/", 301), "drupal")
        yield Case(
            "redirected",
            f"ffi-only-{lang}",
            (SOFT_404, UNKNOWN),
            routes,
            path="/reports/2003/kilns",
        )
