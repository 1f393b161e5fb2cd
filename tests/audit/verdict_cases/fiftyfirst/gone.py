"""Gone pages: true 404 and 410, soft 404 under 200, redirects to fronts and error pages."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from citekeeper.demo.exchange import Reply, Request

from ..case import DEAD, DRIFTED, LIVE, SOFT_404, UNKNOWN, Case, page, sent, to
from .frame import TONGUES, framed, house, lost

SOFT = (SOFT_404,)
REMOVED = (SOFT_404, DRIFTED)

# The same page under 200 for every address but the front.
SOFTS: tuple[tuple[str, str, str, str, str, str, str], ...] = (
    ("ministry-en", "en", "sharepoint", "Department of Waters", "/policy/2011/abstraction.aspx", "Page not found", "The page may have been moved in our redesign or its name may have changed. Try the A to Z of services or write to the web team.|Most visited: licences, fees, flood maps, drought orders."),
    ("news-en", "en", "wp", "Daily Ferry", "/2012/04/ferry-fares.html", "We looked everywhere", "The story you wanted isn't here. It may have been retired. In the meantime, here is what others are reading today: Harbour wall gets new lamps; Council delays vote; Ten soups for March."),
    ("uni-de", "de", "typo3", "Universität Werrastadt", "/institute/geologie/exkursion-2009.html", "Seite nicht gefunden", "Im Zuge der Umstellung unseres Webauftritts haben sich viele Adressen geändert. Bitte nutzen Sie die Suche oder die Übersicht der Fakultäten."),
    ("zeitung-de", "de", "wp", "Elbtaler Anzeiger", "/lokales/bruecke-gesperrt,1234.html", "Dieser Artikel ist nicht mehr verfügbar", "Der aufgerufene Beitrag existiert nicht oder wurde aus unserem Angebot entfernt. Das könnte Sie interessieren: Neue Fähre ab Mai; Markt zieht um; Chor sucht Bass."),
    ("amt-de", "de", "sharepoint", "Amt für Geoinformation", "/produkte/tk25/blatt-4711.aspx", "Oje, hier ist nichts", "Unter der angegebenen Adresse liegt kein Inhalt. Vielleicht haben Sie ein altes Lesezeichen benutzt."),
    ("ministere-fr", "fr", "drupal", "Ministère des Eaux", "/dossiers/nappes-2010", "La page que vous cherchez n'existe pas ou n'existe plus", "Vous pouvez revenir à l'accueil, consulter le plan du site ou nous signaler le lien défectueux."),
    ("presse-fr", "fr", "wp", "Le Réveil de l'Ardrouze", "/article/2011/foire-aux-ovins", "Oups ! Contenu introuvable", "L'article demandé a été supprimé ou archivé. À lire aussi : la piscine rouvre, un sentier pour tous, les vendanges commencent."),
    ("biblio-fr", "fr", "joomla", "Bibliothèque numérique du Rouergue", "/notice/ark-81055.html", "Aucun document ne correspond", "L'identifiant transmis est inconnu de notre bibliothèque numérique. Relancez une recherche depuis le catalogue."),
    ("gemeente-nl", "nl", "drupal", "Gemeente Waalwijde", "/bestuur/nota-groen-2012", "Helaas, deze pagina bestaat niet", "Wij hebben de website vernieuwd. Misschien staat de informatie nu ergens anders. Zoek op een trefwoord of bel 14 0999."),
    ("krant-nl", "nl", "wp", "De Kustbode", "/artikel/99231/vuurtoren", "Artikel niet gevonden", "Dit artikel is verwijderd of de link klopt niet. Meest gelezen: strandtent brandt, nieuwe dirigent, zout op de weg."),
    ("gobierno-es", "es", "drupal", "Consejería de Montes", "/planes/incendios-2009", "Lo sentimos, la página solicitada no existe", "Es posible que el contenido haya cambiado de sitio o se haya eliminado. Pruebe con el mapa web."),
    ("diario-es", "es", "wp", "La Voz del Páramo", "/2010/11/trigo.html", "Esta noticia ya no está disponible", "El contenido que busca ha caducado. Lo más leído: nieve en el puerto, feria del queso, la biblioteca abre de noche."),
    ("regione-it", "it", "sharepoint", "Regione Altavalle", "/ambiente/piano-acque-2008.aspx", "Contenuto non disponibile", "Il contenuto richiesto non è presente sul portale oppure è stato rimosso. Utilizza il motore di ricerca o la mappa del sito."),
    ("giornale-it", "it", "wp", "Il Corriere del Lago", "/cronaca/2012/traghetto.html", "Ops! Qui non c'è niente", "La pagina che cercavi non esiste più. Torna alla prima pagina o guarda i più letti: sagra del persico, sciopero rinviato."),
    ("camara-pt", "pt", "joomla", "Câmara de Vale Fundo", "/documentos/plano-2010.html", "Conteúdo inexistente", "O endereço indicado não corresponde a nenhum conteúdo. O portal foi renovado em 2018."),
    ("gazeta-pl", "pl", "wp", "Kurier Nadmorski", "/2011/latarnia.html", "Ups, nie ma takiej strony", "Artykuł został usunięty lub nigdy nie istniał. Najczęściej czytane: sztorm, targ rybny, nowy most."),
    ("urad-cs", "cs", "drupal", "Krajský úřad", "/dokumenty/plan-2009", "Stránka neexistuje", "Požadovaný dokument byl odstraněn nebo přesunut. Zkuste mapu stránek."),
    ("kommun-sv", "sv", "typo3", "Åsbro kommun", "/bygga/detaljplan-2010.html", "Sidan finns inte längre", "Vi har en ny webbplats och alla gamla adresser har upphört att gälla. Sök eller ring växeln."),
    ("avis-da", "da", "wp", "Fjordposten", "/2012/faergen", "Artiklen findes ikke", "Artiklen kan være slettet eller flyttet. Mest læste: ny havn, gammelt orgel, koldt forår."),
    ("virasto-fi", "fi", "drupal", "Vesivirasto", "/julkaisut/raportti-2009", "Hups, sivua ei ole", "Etsimäsi sivu on poistettu tai siirretty. Kokeile hakua."),
    ("dimos-el", "el", "joomla", "Δήμος Κάτω Λίμνης", "/nea/2011/dromos.html", "Το περιεχόμενο δεν υπάρχει", "Η σελίδα έχει διαγραφεί ή μετακινηθεί. Επιστρέψτε στην αρχική."),
    ("gazeta-ru", "ru", "table", "Вестник Затона", "/news/2010/parom.html", "Материал не найден", "Запрошенный материал удалён или перемещён. Воспользуйтесь поиском по сайту."),
    ("belediye-tr", "tr", "sharepoint", "Göldere Belediyesi", "/duyuru/2012/su.aspx", "Aradığınız içerik bulunamadı", "İçerik kaldırılmış veya adresi değişmiş olabilir."),
    ("shicho-ja", "ja", "drupal", "水辺町", "/kurashi/2011/gomi.html", "お探しのページはありません", "ページは削除されたか、移動した可能性があります。サイト内検索をご利用ください。"),
    ("zf-zh", "zh", "sharepoint", "临河县", "/zwgk/2012/318.html", "您访问的页面不存在或已被删除", "请返回首页或使用站内搜索。"),
    ("baladiya-ar", "ar", "drupal", "بلدية الوادي", "/news/2011/tariq", "عذراً، المحتوى المطلوب غير متوفر", "ربما حُذفت الصفحة أو تغيّر عنوانها."),
)  # fmt: skip

# Only the cited address says so: its neighbours are true 404s.
NOTICES: tuple[tuple[str, str, str, str, str, str, str], ...] = (
    ("job-en", "en", "drupal", "Careers at Ironbridge", "/vacancy/20144", "This vacancy has expired", "The job you are looking for is no longer online. Applications can no longer be accepted. See our 14 current vacancies."),
    ("user-en", "en", "wp", "Sketchpost", "/u/marl/9912", "Post deleted", "This post was deleted by the person who originally posted it."),
    ("story-en", "en", "wp", "Borough Post", "/news/2013/court-case", "Article removed", "This article has been removed for legal reasons. The text that stood here is not available any more."),
    ("stelle-de", "de", "typo3", "Klinikum Saalheim", "/karriere/stelle-881.html", "Stellenangebot nicht mehr verfügbar", "Die Ausschreibung ist abgelaufen und wurde aus unserer Stellenbörse entfernt."),
    ("dpa-de", "de", "wp", "Heide-Rundschau", "/news/agentur/881231", "Beitrag gelöscht", "Dieser Agenturbeitrag wurde nach Ablauf der Lizenzfrist automatisch gelöscht."),
    ("video-fr", "fr", "drupal", "Télé Causse", "/videos/transhumance", "Cette vidéo n'est plus disponible", "La vidéo que vous souhaitez regarder a été retirée par son auteur."),
    ("oferta-es", "es", "joomla", "Empleo Sierra", "/oferta/4432.html", "Oferta retirada", "La oferta que intenta ver ha sido retirada o ya se ha cubierto. Consulte otras ofertas."),
    ("nieuws-nl", "nl", "drupal", "Omroep Duin", "/nieuws/5512", "Dit bericht is verwijderd", "Het nieuwsbericht dat u wilde lezen is door de redactie van de site gehaald."),
    ("annuncio-it", "it", "wp", "Case in Collina", "/annuncio/771/", "Annuncio non più disponibile", "L'annuncio è stato rimosso dall'inserzionista. Guarda annunci simili nella stessa zona."),
)  # fmt: skip

NGINX = "<html><head><title>404 Not Found</title></head><body><center><h1>404 Not Found</h1></center><hr><center>nginx/1.18.0 (Ubuntu)</center></body></html>"
APACHE = '<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN"><html><head><title>404 Not Found</title></head><body><h1>Not Found</h1><p>The requested URL was not found on this server.</p><hr><address>Apache/2.4.57 (Debian) Server Port 80</address></body></html>'
APACHE_GONE = APACHE.replace("404 Not Found", "410 Gone").replace("<h1>Not Found", "<h1>Gone")
IIS = "<html><head><title>404 - File or directory not found.</title></head><body><div id=header><h1>Server Error</h1></div><div id=content><fieldset><h2>404 - File or directory not found.</h2><h3>The resource you are looking for might have been removed, had its name changed, or is temporarily unavailable.</h3></fieldset></div></body></html>"
TOMCAT = "<!doctype html><html><head><title>HTTP Status 404 – Not Found</title></head><body><h1>HTTP Status 404 – Not Found</h1><hr><p><b>Type</b> Status Report</p><p><b>Description</b> The origin server did not find a current representation for the target resource.</p><hr><h3>Apache Tomcat/9.0.70</h3></body></html>"
S3 = '<?xml version="1.0" encoding="UTF-8"?><Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message><Key>docs/a.html</Key><RequestId>7A1</RequestId></Error>'
BARE: tuple[tuple[str, int, str, str], ...] = (
    ("nginx", 404, "/docs/guide.html", NGINX),
    ("apache", 404, "/~ines/tides.html", APACHE),
    ("apache-410", 410, "/2009/10/lamps.html", APACHE_GONE),
    ("iis", 404, "/reports/q3.asp", IIS),
    ("tomcat", 404, "/portal/view.do", TOMCAT),
    ("s3", 404, "/docs/a.html", S3),
    ("empty-404", 404, "/a/b/c", ""),
    ("json-404", 404, "/api/page/12", '{"message":"Not Found","documentation_url":"/rest"}'),
    ("gh-pages", 404, "/notes/kiln/", "<html><head><title>Page not found · GitHub Pages</title></head><body><h1>404</h1><p><strong>File not found</strong></p><p>The site configured at this address does not contain the requested file.</p></body></html>"),
    ("mediawiki", 404, "/wiki/Upper_Lock", framed("en", "table", "Canal Wiki", "Upper Lock", "There is currently no text in this page. You can search for this page title in other pages, or search the related logs.")),
    ("ojs", 404, "/index.php/rev/article/view/99", framed("pt", "drupal", "Revista do Sal", "404 Not Found", "Artigo inexistente.")),
)  # fmt: skip

FRAMED: tuple[tuple[str, str, str, str, int], ...] = (
    ("wp-en", "en", "wp", "Otter Trust", 404),
    ("typo3-de", "de", "typo3", "Kreis Norderwald", 404),
    ("drupal-fr", "fr", "drupal", "Parc du Mézan", 410),
    ("joomla-es", "es", "joomla", "Cofradía de la Sal", 404),
    ("sp-it", "it", "sharepoint", "Comune di Selvapiana", 404),
    ("wp-nl", "nl", "wp", "Molenstichting", 410),
    ("drupal-ja", "ja", "drupal", "川沿い博物館", 404),
    ("table-ru", "ru", "table", "Краеведческий музей", 404),
)


def _hop(where: str, status: int) -> Callable[[Request], Reply]:
    def answer(request: Request) -> Reply:
        return to(where, status)

    return answer


def _redirects() -> Iterator[Case]:
    fronts = (
        ("root-en", "en", "wp", "Lighthouse Board", "/news/2010/relief-ship.html", "/", 301),
        ("root-de", "de", "typo3", "Forstamt Hohenlinde", "/aktuell/sturm-2007.html", "/", 302),
        ("root-fr", "fr", "drupal", "Comité du Safran", "/publications/bilan-2011", "/", 301),
        ("root-es", "es", "joomla", "Caja de Montes", "/memoria/2009.html", "/", 302),
        ("root-pl", "pl", "drupal", "Muzeum Soli", "/wystawy/2012/bursztyn", "/", 301),
        ("root-ja", "ja", "drupal", "港の資料館", "/tenji/2011.html", "/", 302),
        ("home-nl", "nl", "sharepoint", "Waterlaboratorium", "/rapport/2010.aspx", "/home", 301),
        ("section-en", "en", "drupal", "Seed Bureau", "/reports/2008/flax-rust", "/reports", 302),
    )
    for name, lang, style, site, at, where, status in fronts:
        front = sent(framed(lang, style, site, site, TONGUES[lang].about))
        routes = {where: front, "/": front, "*": _hop(where, status)}
        yield Case("gone-front", f"fy-{name}", SOFT, routes, path=at)
    errors = (
        ("err-aspx", "en", "sharepoint", "Trade Statistics", "/tables/t14.aspx", "/_layouts/15/PageNotFoundError.aspx"),
        ("err-404-html", "de", "table", "Kirchenkreis Moor", "/texte/andacht.html", "/404.html"),
        ("err-fr", "fr", "drupal", "Agence du Littoral", "/cartes/trait-2012", "/erreur-404"),
        ("err-it", "it", "joomla", "Ente Parco", "/sentieri/12.html", "/errore/pagina-non-trovata"),
        ("err-es", "es", "wp", "Puerto de Arenas", "/noticias/2010/dique", "/error404"),
        ("err-notfound", "nl", "wp", "Stichting Klok", "/klokken/dom", "/notfound"),
    )  # fmt: skip
    for name, lang, style, site, at, where in errors:
        routes = {
            where: sent(lost(lang, style, site)),
            "/": sent(framed(lang, style, site, site, TONGUES[lang].about)),
            "*": _hop(where, 302),
        }
        yield Case("gone-error-page", f"fy-{name}", SOFT, routes, path=at)
    routes = {
        "/search": sent(framed("en", "drupal", "Coal Archive", "Search results", "Your search yielded no results. Check the spelling or try fewer words.")),
        "/": sent(framed("en", "drupal", "Coal Archive", "Coal Archive", TONGUES["en"].about)),
        "*": _hop("/search?q=", 302),
    }  # fmt: skip
    yield Case("gone-search", "fy-to-search", SOFT, routes, path="/pits/wath-main")


def _hard_to_tell() -> Iterator[Case]:
    # an application that sends the same empty shell for every address
    shell = sent(page('<div id="root"></div><script src="/static/js/main.8f2c.js"></script>', title="Atlas", head='<noscript>You need to enable JavaScript to run this app.</noscript>'))  # fmt: skip
    for n, at in enumerate(("/atlas/sheet/12", "/item/8871", "/visor/capas/3")):
        yield Case("shell", f"fy-shell-{n}", (UNKNOWN,), {"*": shell}, path=at)
    yield Case("shell", "fy-empty-200", (UNKNOWN,), {"*": sent("")}, path="/cgi/view")
    # "nothing found" of a search that is the cited page itself: other queries find something
    none = "Your search for 'great auk' matched 0 records. Tips: use fewer words; check the spelling; try the browse lists.|Records are added each month, most lately on 4 March."  # fmt: skip
    some = "Your search matched 212 records. 1 Fulmar, skin, 1887. 2 Fulmar, egg, 1901. 3 Shag, skin, 1911."  # fmt: skip
    site = ("en", "drupal", "Bird Skins Catalogue")
    routes = {
        "/search?q=great+auk": sent(framed(*site, "Search results", none)),
        "/search": sent(framed(*site, "Search results", some)),
        "*": sent(lost(*site), 404),
    }
    truth = (LIVE, UNKNOWN, SOFT_404)
    yield Case("search-none", "fy-search-none", truth, routes, path="/search?q=great+auk")


def cases() -> Iterator[Case]:
    """All of them."""
    for name, lang, style, site, at, title, text in SOFTS:
        front = sent(framed(lang, style, site, site, TONGUES[lang].about))
        routes = {"/": front, "*": sent(framed(lang, style, site, title, text))}
        yield Case("gone-soft", f"fy-soft-{name}", SOFT, routes, path=at)
    for name, lang, style, site, at, title, text in NOTICES:
        reply = sent(framed(lang, style, site, title, text))
        routes_ = house(lang, style, site, at, reply)
        yield Case("gone-notice", f"fy-notice-{name}", REMOVED, routes_, path=at)
    for name, status, at, body in BARE:
        front = sent(framed("en", "wp", "Home", "Home", TONGUES["en"].about))
        bare = {"/": front, "*": sent(body, status)}
        yield Case("gone-status", f"fy-bare-{name}", (DEAD,), bare, path=at)
    for name, lang, style, site, status in FRAMED:
        at = "/2011/report-7"
        said = sent(lost(lang, style, site), status)
        routes_ = house(lang, style, site, at, said)
        yield Case("gone-status", f"fy-framed-{name}", (DEAD,), routes_, path=at)
    yield from _redirects()
    yield from _hard_to_tell()
