"""Pages that are gone and say so with their status: one a line, in tables."""

from __future__ import annotations

from collections.abc import Iterator

from citekeeper.demo.exchange import Reply

from ..case import DEAD, PARKED, UNREACHABLE, Case, page, sent
from .make import GONE, Site, everywhere, on

SITES = {
    "en": Site("County Records Online", "en", "drupal"),
    "news": Site("The Estuary Herald", "en", "news", "Sign in"),
    "fr": Site("Préfecture du Haut-Canal", "fr", "gov"),
    "de": Site("Universität Wehrstadt", "de", "typo3"),
    "nl": Site("Gemeente Slotermeer", "nl", "gov"),
    "es": Site("Diputación de Valdehoyos", "es", "joomla"),
    "it": Site("Regione dei Laghi", "it", "gov"),
    "pt": Site("Jornal da Ria", "pt", "news"),
    "pl": Site("Gazeta Nadrzeczna", "pl", "news"),
    "cs": Site("Kraj pod Horou", "cs", "gov"),
    "sv": Site("Kommunbladet", "sv", "news"),
    "fi": Site("Saaristolehti", "fi", "news"),
    "el": Site("Νέα του Λιμανιού", "el", "news"),
    "ru": Site("Заречная правда", "ru", "news"),
    "tr": Site("Körfez Haber", "tr", "news"),
    "ja": Site("湊新聞", "ja", "news"),
    "zh": Site("河口日报", "zh", "news"),
    "ar": Site("صحيفة الميناء", "ar", "news"),
}

FRAMED = """
lost-en ~ en ~ /records/births/1871-17 ~ 404 ~ We've looked everywhere ~ The record you followed a link to isn't here. Our addresses changed in 2019; try the new search with the name and the year.
lost-poem ~ news ~ /2009/04/ferry.html ~ 404 ~ This story has sailed ~ The tide went out and took the page along. Here are the ten stories that others are reading now. | Ferry timetable changes. | Mayor's speech in full. | Win a hamper.
gone-410 ~ news ~ /2012/07/court-report.html ~ 410 ~ Story removed ~ This story was removed at the request of a person named in it. It will not come back.
gone-jobs ~ de ~ /stellen/2016-114 ~ 410 ~ Diese Ausschreibung ist beendet ~ Die Stelle wurde besetzt. Die Anzeige steht nicht mehr zur Verfügung. Aktuelle Ausschreibungen finden Sie im Stellenportal.
lost-fr ~ fr ~ /Publications/Rapport-2014 ~ 404 ~ Oups ! ~ Cette page s'est égarée entre deux écluses. Utilisez le plan du site ou signalez-nous le lien brisé.
lost-de ~ de ~ /institute/wasserbau/projekte/alt ~ 404 ~ Hier ist nichts ~ Unter dieser Adresse gibt es keine Seite mehr. Das Institut ist 2018 umgezogen, viele alte Adressen gelten nicht mehr.
lost-nl ~ nl ~ /raadsstukken/2011/44 ~ 404 ~ Helaas ~ Dit stuk staat niet (meer) op onze website. Raadsstukken van voor 2014 kunt u opvragen bij het archief.
lost-es ~ es ~ /noticias/2010/puente ~ 404 ~ ¡Vaya! ~ El contenido solicitado ha sido eliminado o nunca existió.
lost-it ~ it ~ /bandi/2013/b-17 ~ 404 ~ Ops! ~ Il contenuto che cerchi non è più disponibile. Torna alla pagina dei bandi.
lost-pt ~ pt ~ /2008/noticia-411.html ~ 404 ~ Erro 404 ~ A notícia foi retirada ou o endereço está errado. Veja as mais lidas de hoje.
lost-pl ~ pl ~ /artykul/88121 ~ 404 ~ Błąd 404 ~ Artykuł został usunięty lub adres jest nieprawidłowy.
lost-cs ~ cs ~ /dokumenty/2012/zprava ~ 404 ~ Chyba 404 ~ Dokument nebyl nalezen. Mohl být přesunut nebo odstraněn.
lost-sv ~ sv ~ /2007/artikel-12 ~ 410 ~ Artikeln är borttagen ~ Artikeln finns inte längre kvar på vår sajt.
lost-fi ~ fi ~ /uutiset/2011/silta ~ 404 ~ Hups! ~ Juttu on poistettu tai osoite on väärä.
lost-el ~ el ~ /2012/limani ~ 404 ~ Σφάλμα 404 ~ Το άρθρο που ζητήσατε δεν είναι πλέον διαθέσιμο.
lost-ru ~ ru ~ /news/2009/1204 ~ 404 ~ Ошибка 404 ~ Материал удалён или никогда не существовал.
lost-tr ~ tr ~ /haber/2010/kopru ~ 404 ~ Hata 404 ~ Haber yayından kaldırılmış olabilir.
lost-ja ~ ja ~ /articles/2011/0612 ~ 404 ~ 記事の掲載は終了しました ~ お探しの記事は掲載期間が終了したか、削除されました。
lost-zh ~ zh ~ /2010/06/content_8812.html ~ 404 ~ 抱歉 ~ 您要访问的文章已被删除或地址有误。
lost-ar ~ ar ~ /2012/port ~ 404 ~ خطأ 404 ~ الخبر الذي تبحث عنه محذوف أو غير متاح.
"""

BARE = """
nginx ~ /docs/a.html ~ 404 ~ 404 Not Found ~ <center><h1>404 Not Found</h1></center><hr><center>nginx/1.24.0</center>
apache ~ /~keller/lecture3.html ~ 404 ~ 404 Not Found ~ <h1>Not Found</h1><p>The requested URL was not found on this server.</p><hr><address>Apache/2.4.57 (Debian) Server Port 80</address>
iis ~ /reports/q3.aspx ~ 404 ~ IIS 10.0 Detailed Error - 404.0 - Not Found ~ <div id="header"><h1>Server Error in Application "REPORTS"</h1></div><h2>HTTP Error 404.0 - Not Found</h2><h3>The resource you are looking for has been removed, had its name changed, or is temporarily unavailable.</h3><table><tr><th>Module</th><td>IIS Web Core</td></tr><tr><th>Handler</th><td>StaticFile</td></tr><tr><th>Error Code</th><td>0x80070002</td></tr></table>
domino ~ /web/pub.nsf/0/A81 ~ 404 ~ Error ~ <h1>Error 404</h1>HTTP Web Server: Couldn't find design note - A81
blogremoved ~ /2011/02/post.html ~ 404 ~ Blog not found ~ <div class="mainbody"><h1>Blog not found</h1><p>Sorry, the blog you were looking for does not exist. The name of this blog is however free for a new one.</p><a href="/">Go to the start page</a></div>
eprints ~ /id/eprint/4411/ ~ 404 ~ Item has been deleted - Institute Repository ~ <div id="header">Institute Repository</div><ul><li>Home</li><li>Browse by year</li><li>Browse by subject</li><li>Login</li></ul><h1>Item has been deleted</h1><p>Item 4411 has been removed from this repository. It was last changed on 4 March 2015.</p><div>Powered by EPrints 3</div>
discourse ~ /t/pumps/8812 ~ 404 ~ Engine Talk ~ <h1>Oops! That page doesn't exist or is private.</h1><div class="popular"><h2>Popular</h2><ul><li>Grease for paddle gear</li><li>Welcome</li><li>Best book on locks?</li></ul><h2>Recent</h2><ul><li>Chains</li><li>Site feedback</li></ul></div>
mwdeleted ~ /wiki/Old_Pumps ~ 404 ~ Old Pumps - Fenwiki ~ <div id="content"><h1>Old Pumps</h1><div class="mw-warning-with-logexcerpt"><p>This page has been deleted. The deletion log is given below for reference.</p><ul><li>12:01, 3 May 2014 Bilge (talk) deleted page Old Pumps (copied from a book)</li></ul></div><div class="noarticletext"><p>There is currently no text in this page.</p></div></div>
"""

# what the same software says of an address that it never had
BESIDE = {
    "domino": ("Error", "<h1>Error 404</h1>HTTP Web Server: Item Not Found Exception"),
    "eprints": (
        "Not found - Institute Repository",
        '<div id="header">Institute Repository</div><ul><li>Home</li><li>Browse by year</li><li>Browse by subject</li><li>Login</li></ul><h1>Not found</h1><p>The requested address was not found on this server. If you typed it, please check the spelling.</p><div>Powered by EPrints 3</div>',
    ),
    "mwdeleted": (
        "Fenwiki",
        '<div id="content"><h1>Zz</h1><div class="noarticletext"><p>There is currently no text in this page. You can search for this page title in other pages, search the related logs, or create this page.</p></div></div>',
    ),
}


def _framed() -> Iterator[Case]:
    for row in FRAMED.strip().splitlines():
        name, key, path, status, title, text = row.split(" ~ ")
        site = SITES[key]
        answer = sent(site.html(title, site.body(text, 0)), int(status))
        neighbours = {} if status == "410" else {"*": answer}
        yield on(f"gone {status}", name, GONE, site, path, answer, more=neighbours)


def _bare() -> Iterator[Case]:
    for row in BARE.strip().splitlines():
        name, path, status, title, body = row.split(" ~ ")
        answer = sent(page(body, title=title), int(status))
        near = BESIDE.get(name)
        others = sent(page(near[1], title=near[0]), 404) if near else answer
        front = answer if name == "blogremoved" else SITES["en"].home()
        routes = {path: answer, "/": front, "*": others}
        yield Case("gone bare", f"fs-bare-{name}", GONE, routes, path)


def cases() -> Iterator[Case]:
    """All of them."""
    yield from _framed()
    yield from _bare()
    key = '<?xml version="1.0" encoding="UTF-8"?><Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message><Key>pub/r.pdf</Key></Error>'
    yield everywhere(
        "gone bare",
        "bucket-key",
        GONE,
        Reply(404, {"Content-Type": "application/xml"}, key),
        "/pub/r.pdf",
    )
    yield everywhere(
        "gone bare", "empty-404", GONE, Reply(404, {"Content-Type": "text/html"}, ""), "/a/b/c.html"
    )
    pages = page(
        "<h1>404</h1><p><strong>There isn't a GitHub Pages site here.</strong></p><p>If you're trying to publish one, read the full documentation.</p>",
        title="Site not found &middot; GitHub Pages",
    )
    yield everywhere("gone host", "pages-gone", (PARKED, DEAD), sent(pages, 404), "/fen-atlas/")
    app = page(
        "<iframe src='//www.herokucdn.com/error-pages/no-such-app.html'></iframe><p>No such app</p>",
        title="No such app",
    )
    yield everywhere("gone host", "no-such-app", (DEAD, PARKED), sent(app, 404), "/map")
    for trouble, truth in (
        ("nxdomain", GONE),
        ("nxdomain-domain", GONE),
        ("servfail", (UNREACHABLE,)),
        ("refused", (UNREACHABLE,)),
    ):
        yield Case("no host", f"fs-{trouble}", truth, {}, "/papers/1", trouble=trouble)
    yield everywhere("no answer", "reset", (UNREACHABLE,), Reply(then="reset"), "/papers/2")
    yield everywhere("no answer", "empty-reply", (UNREACHABLE,), Reply(then="empty"), "/papers/3")
