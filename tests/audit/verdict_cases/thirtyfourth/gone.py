"""Pages that are gone, in all the styles in which servers say so."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from citekeeper.demo.exchange import Reply, Request

from ..case import DEAD, DRIFTED, SOFT_404, UNKNOWN, Case
from .kit import every, frame, go, html, paras, raw

GONE = (DEAD,)
SOFT = (SOFT_404,)


def dead(name: str, path: str, answer: Any, **more: Any) -> Case:
    """A site that answers so to the cited address and to those beside it."""
    return every(name, GONE, path, answer, cause="dead", **more)


def framed(
    lang: str, style: str, site: str, title: str, text: str, status: int = 200, **more: Any
) -> Any:
    """An answer in a site's frame, made anew for each request where it has advertisements."""
    return lambda request: html(frame(style, lang, site, title, paras(text), **more), status)


def soft(
    name: str, path: str, lang: str, style: str, site: str, title: str, text: str, **more: Any
) -> Case:
    """A site that says so with 200 to every address."""
    kept = {
        key: more.pop(key)
        for key in ("quote", "title", "memento")
        if key in more and key != "title"
    }
    cited = more.pop("cited", None)
    return every(
        name,
        SOFT,
        path,
        framed(lang, style, site, title, text, **more),
        cause="soft",
        title=cited,
        **kept,
    )


def away(
    name: str,
    path: str,
    to: str,
    target: Reply,
    truth: tuple[Any, ...] = SOFT,
    status: int = 302,
    **more: Any,
) -> Case:
    """A site that sends every other address to one place of its own."""

    def other(request: Request) -> Reply:
        return (
            target
            if request.bare_path == to.partition("?")[0]
            else go(to.replace("ASKED", request.path.strip("/").replace("/", "+")), status)
        )

    return Case("away", f"v34-{name}", truth, {"*": other}, path=path, **more)


def cases() -> Iterator[Case]:
    """All of them."""
    yield dead(
        "nginx",
        "/pub/2013/fleet-census.pdf",
        raw(
            "text/html",
            "<html>\r\n<head><title>404 Not Found</title></head>\r\n<body>\r\n<center><h1>404 Not Found</h1></center>\r\n<hr><center>nginx/1.22.1</center>\r\n</body>\r\n</html>",
            404,
        ),
    )
    yield dead(
        "apache-gone",
        "/~mwells/gauge.html",
        raw(
            "text/html; charset=iso-8859-1",
            '<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN"><html><head><title>410 Gone</title></head><body><h1>Gone</h1><p>The requested resource is no longer available on this server and there is no forwarding address. Please remove all references to this resource.</p></body></html>',
            410,
        ),
    )
    yield dead(
        "iis",
        "/Documents/Leaflets/asbestos-in-barns.doc",
        raw(
            "text/html",
            "<html><head><title>404 - File or directory not found.</title></head><body><div id='header'><h1>Server Error</h1></div><fieldset><h2>404 - File or directory not found.</h2><h3>The resource you are looking for might have been removed, had its name changed, or is temporarily unavailable.</h3></fieldset></body></html>",
            404,
        ),
    )
    yield dead(
        "tomcat",
        "/opac/record.do?id=88123",
        raw(
            "text/html;charset=utf-8",
            "<!doctype html><html><head><title>HTTP Status 404 – Not Found</title></head><body><h1>HTTP Status 404 – Not Found</h1><hr><p><b>Type</b> Status Report</p><p><b>Message</b> /opac/record.do</p><p><b>Description</b> The origin server did not find a current representation for the target resource.</p><h3>Apache Tomcat/9.0.65</h3></body></html>",
            404,
        ),
    )
    yield dead(
        "s3",
        "/exhibits/whalebone/index.html",
        raw(
            "application/xml",
            '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message><Key>exhibits/whalebone/index.html</Key><RequestId>7C1E0</RequestId></Error>',
            404,
        ),
    )
    yield dead("empty-body", "/notes/1998/sluice", raw("text/html", "", 404))
    yield dead(
        "json-404",
        "/api/articles/5512",
        raw(
            "application/json",
            '{"statusCode":404,"message":"Cannot GET /api/articles/5512","error":"Not Found"}',
            404,
        ),
    )
    yield dead(
        "next-404",
        "/stories/the-last-lamplighter",
        raw(
            "text/html; charset=utf-8",
            '<!DOCTYPE html><html><head><title>404: This page could not be found</title><script src="/_next/static/chunks/main.js" defer></script></head><body><div id="__next"><h1>404</h1><h2>This page could not be found<!-- -->.</h2></div><script id="__NEXT_DATA__" type="application/json">{"page":"/_error"}</script></body></html>',
            404,
        ),
    )
    yield dead(
        "funny-404",
        "/menu/winter",
        framed(
            "en",
            "hugo",
            "The Copper Ladle",
            "This dish is off",
            "Our waiter looked in the kitchen, the cellar and the yard. Perhaps the soup?",
            404,
        ),
    )
    yield dead(
        "front-404",
        "/news/2010/ferry-strike.html",
        framed(
            "en",
            "news",
            "The Firth Times",
            "Latest headlines",
            "Ferry talks resume on Monday. Two hurt in bakery fire. Cup tie moved because of the tide. Weather: gales later. Letters: the dog question again.",
            404,
            ads=True,
        ),
    )
    yield dead(
        "search-404",
        "/product/brass-sextant-1912",
        framed(
            "en",
            "shop",
            "Chandlery Direct",
            "We looked high and low",
            "Nothing on this shelf. People who searched for 'brass sextant 1912' bought: brass bell, brass lamp, chart weights.",
            404,
        ),
    )
    yield dead(
        "gov-gone",
        "/consultations/2009/hedgerows",
        framed(
            "en",
            "gov",
            "Department for Lanes",
            "The page you were looking for has been withdrawn",
            "This consultation closed in 2009 and its papers were sent to the national archives.",
            410,
        ),
    )
    yield dead(
        "forum-gone",
        "/viewtopic.php?t=918",
        framed(
            "en",
            "forum",
            "Narrow Boat Talk",
            "Information",
            "The requested topic does not exist.",
            404,
        ),
    )
    yield dead(
        "gh-file",
        "/lapwing/data/blob/main/rings.csv",
        raw(
            "text/html; charset=utf-8",
            "<!DOCTYPE html><html><head><title>File not found · GitLab</title></head><body><h1>404</h1><h3>Page Not Found</h3><p>Make sure the address is correct and the page hasn't moved.</p><p>Please contact your GitLab administrator if you think this is a mistake.</p></body></html>",
            404,
        ),
    )
    yield dead(
        "de-404",
        "/presse/2011/wehr-saniert.html",
        framed(
            "de",
            "typo3",
            "Wasserverband Mittellauchra",
            "Da ist nichts",
            "Vermutlich haben wir aufgeräumt. Die Pressemitteilungen vor 2015 liegen im Keller.",
            404,
        ),
    )
    yield dead(
        "fr-410",
        "/actualites/bilan-2008",
        framed(
            "fr",
            "drupal",
            "Agence du Bocage",
            "Contenu supprimé",
            "Ce contenu a été définitivement retiré du site.",
            410,
        ),
    )
    yield dead(
        "nl-404",
        "/nieuws/2012/otterbrug",
        framed(
            "nl",
            "drupal",
            "Provincie Zuidwiel",
            "Helaas",
            "Op dit adres vinden wij niets. Misschien helpt de zoekmachine.",
            404,
            ads=True,
        ),
    )
    yield dead(
        "es-404",
        "/agenda/feria-2009",
        framed(
            "es",
            "joomla",
            "Ayuntamiento de Peñalara la Baja",
            "404",
            "No se ha encontrado la categoría.",
            404,
        ),
    )
    yield dead(
        "it-404",
        "/bandi/2010/ponte",
        framed(
            "it",
            "portal",
            "Provincia di Valdora",
            "Ops, errore 404",
            "Il contenuto cercato non è più pubblicato.",
            404,
        ),
    )
    yield dead(
        "pt-410",
        "/editais/2007/17",
        framed(
            "pt",
            "gov",
            "Câmara de Vila Parda",
            "Edital removido",
            "O edital deixou de produzir efeitos e foi retirado.",
            410,
        ),
    )
    yield dead(
        "ja-404-gone",
        "/info/2011/0412.html",
        framed(
            "ja",
            "nineties",
            "港北町役場",
            "お探しのページはありません",
            "公開期間が終了した可能性があります。",
            404,
        ),
    )
    yield dead(
        "ru-404-gone",
        "/news/2008/12/yarmarka.html",
        framed(
            "ru",
            "news",
            "Вести Приозерья",
            "Такой страницы нет",
            "Возможно, она была удалена редакцией.",
            404,
            ads=True,
        ),
    )
    yield dead(
        "pl-404-b",
        "/ogloszenia/2013/przetarg",
        framed(
            "pl", "portal", "Urząd Gminy Zalesie", "Błąd 404", "Ogłoszenie zostało usunięte.", 404
        ),
    )
    yield dead(
        "zh-404-b",
        "/art/2009/col_112.html",
        framed("zh", "gov", "河口县水利局", "您访问的页面已删除", "三秒后返回首页。", 404),
    )
    yield dead(
        "sv-410",
        "/lediga-jobb/kalkbrannare",
        framed(
            "sv", "wp", "Kalkbruket Norrvik", "Annonsen är borttagen", "Tjänsten är tillsatt.", 410
        ),
    )

    def canon(request: Request) -> Reply:
        return (
            html("<title>Not Found</title><h1>Not Found</h1>", 404)
            if request.host.startswith("www.")
            else go(f"https://www.v34-hop-404.example{request.path}", 301)
        )

    yield Case(
        "dead",
        "v34-hop-404",
        GONE,
        {"*": canon, ("www.v34-hop-404.example", "*"): canon},
        path="/papers/reed-beds-2006.htm",
    )
    yield Case(
        "dead",
        "v34-to-410",
        GONE,
        {
            "*": lambda r: (
                go("/retired" + r.path, 301)
                if not r.path.startswith("/retired")
                else html(
                    "<title>Retired content</title><h1>Retired content</h1><p>This part of the museum's site was switched off in 2020.</p>",
                    410,
                )
            )
        },
        path="/microsites/steam/beam.html",
    )
    yield Case(
        "dead",
        "v34-nx",
        GONE,
        {"/x": html("x")},
        host="v34-nx.example",
        trouble="nxdomain",
        path="/mills/list.html",
    )
    yield Case(
        "dead",
        "v34-nxd",
        GONE,
        {"/x": html("x")},
        host="v34-nxd.example",
        trouble="nxdomain-domain",
        path="/choir/programme.php",
    )

    # soft 404s with 200
    yield soft(
        "typo-en",
        "/collection/item/4471",
        "en",
        "portal",
        "Tern Valley Museum",
        "Object not found",
        "We have no object with this number. Numbers look like 1931.44.",
    )
    yield soft(
        "sorry-news",
        "/business/2011/10/tin-mine-sold",
        "en",
        "news",
        "The Moorland Mercury",
        "We can't find that page",
        "The story may have expired: agency reports are removed after ninety days. Try the search box or go to the front page.",
        ads=True,
        cited="Tin mine sold to consortium",
    )
    yield soft(
        "asp-record",
        "/catalogue/show.aspx?rec=20031",
        "en",
        "sharepoint",
        "County Record Office",
        "Invalid record",
        "The record identifier supplied was not recognised. Start a new search.",
    )
    yield soft(
        "paper-withdrawn",
        "/servlets/purl/88812",
        "en",
        "dspace",
        "Energy Reports Server",
        "Invalid Identifier",
        "The identifier does not correspond to a valid item. It may have been mistyped.",
        cited="Blade fatigue in small turbines",
    )
    yield soft(
        "blog-empty",
        "/2009/06/tea-with-colonel.html",
        "en",
        "wp",
        "A Curate's Blog",
        "Nothing Found",
        "It seems we can't find what you're looking for. Perhaps searching can help.",
    )
    yield soft(
        "jobs-expired",
        "/jobs/lock-keeper-4418",
        "en",
        "drupal",
        "Waterways Careers",
        "This job is no longer available",
        "The position has been filled or the advert has expired. Similar jobs: weir attendant, clerk, dredger crew.",
    )
    yield soft(
        "user-deleted",
        "/u/tidegauge/posts/118",
        "en",
        "hugo",
        "Pebble",
        "Oops!",
        "This content isn't available. The person who shared it may have deleted it or changed who can see it.",
    )
    yield every(
        "wiki-notext",
        SOFT,
        "/index.php?title=Lock_keepers_of_the_Greet",
        lambda r: html(
            frame(
                "wiki",
                "en",
                "Canal Wiki",
                dict(r.query).get("title", "Main").replace("_", " "),
                "<p>There is currently no text in this page. You can search for this page title in other pages, or search the related logs, but you do not have permission to create this page.</p>",
            )
        ),
        cause="soft",
    )
    yield soft(
        "video-gone",
        "/watch?v=kX0q11aa",
        "en",
        "portal",
        "Moorview Video",
        "Video unavailable",
        "This video has been removed by the uploader.",
    )
    yield soft(
        "de-soft",
        "/artikel/2012/hafenkran-4411",
        "de",
        "news",
        "Hafenbote",
        "Artikel nicht verfügbar",
        "Der gewünschte Artikel ist leider nicht mehr abrufbar. Aus lizenzrechtlichen Gründen nehmen wir Agenturmeldungen nach einem Jahr offline.",
        ads=True,
        cited="Hafenkran wird versetzt",
    )
    yield soft(
        "de-datensatz",
        "/objekt.php?nr=90017",
        "de",
        "bare",
        "Glockeninventar",
        "Fehler",
        "Kein Datensatz mit dieser Nummer vorhanden.",
    )
    yield soft(
        "de-stelle",
        "/karriere/anzeige/77120",
        "de",
        "typo3",
        "Klinikum Lauchratal",
        "Diese Stelle ist nicht mehr ausgeschrieben",
        "Die Anzeige wurde beendet. Sehen Sie sich unsere offenen Stellen an.",
    )
    yield soft(
        "fr-soft",
        "/article/2010/05/le-phare-rallume",
        "fr",
        "spip",
        "Mer et Marées",
        "Erreur 404 : cet article n'existe pas (ou plus)",
        "L'adresse est peut-être ancienne. Le plan du site vous aidera.",
    )
    yield soft(
        "fr-ark",
        "/ark:/77120/bt6k118",
        "fr",
        "portal",
        "Bibliothèque numérique du Littoral",
        "Document inaccessible",
        "L'identifiant demandé ne correspond à aucun document de la collection.",
    )
    yield soft(
        "nl-soft",
        "/artikel/1188231/otter-terug",
        "nl",
        "news",
        "Weerse Courant",
        "Oeps, niks te zien",
        "Dit artikel is verwijderd of heeft nooit bestaan.",
        ads=True,
    )
    yield soft(
        "es-soft",
        "/noticias/detalle?id=5514",
        "es",
        "portal",
        "Diputación de Altamira",
        "Contenido no disponible",
        "La noticia que busca ya no está publicada.",
    )
    yield soft(
        "it-soft",
        "/scheda.jsp?cod=LOM118",
        "it",
        "nineties",
        "Catasto dei Mulini",
        "Scheda inesistente",
        "Nessuna scheda corrisponde al codice indicato.",
    )
    yield soft(
        "pt-soft",
        "/noticias/farol-reabre",
        "pt",
        "wp",
        "Rádio Costa Norte",
        "Nada encontrado",
        "Não há nada aqui. Experimente uma pesquisa.",
    )
    yield soft(
        "pl-soft",
        "/artykul/4418/dzwonnica",
        "pl",
        "news",
        "Kurier Zaleski",
        "Ten artykuł nie jest już dostępny",
        "Materiał został usunięty z archiwum.",
        ads=True,
    )
    yield soft(
        "cs-soft",
        "/clanky/mlynka-2009",
        "cs",
        "drupal",
        "Povodí Mlýnky",
        "Stránka neexistuje",
        "Zkuste hledání nebo mapu webu.",
    )
    yield soft(
        "da-soft",
        "/nyhed/2011/havbrug",
        "da",
        "typo3",
        "Vester Hede Kommune",
        "Vi kan ikke finde siden",
        "Måske er nyheden slettet. Nyheder ligger her i to år.",
    )
    yield soft(
        "fi-soft",
        "/uutiset/lautta-2010",
        "fi",
        "joomla",
        "Saariston Uutiset",
        "Juttua ei löydy",
        "Juttu on poistettu tai osoite on väärä.",
    )
    yield soft(
        "el-soft",
        "/arthro/4471",
        "el",
        "news",
        "Ταχυδρόμος της Λίμνης",
        "Το άρθρο δεν βρέθηκε",
        "Ίσως έχει διαγραφεί από το αρχείο μας.",
        ads=True,
    )
    yield soft(
        "tr-soft",
        "/haber/fener-yeniden-yandi",
        "tr",
        "news",
        "Liman Gazetesi",
        "Aradığınız haber bulunamadı",
        "Haber yayından kaldırılmış olabilir.",
        ads=True,
    )
    yield soft(
        "ja-soft",
        "/article/20110412.html",
        "ja",
        "news",
        "港北新報",
        "この記事は掲載期間を終了しました",
        "記事の掲載期間は原則として三か月です。",
        ads=True,
    )
    yield soft(
        "zh-soft",
        "/show.aspx?id=77121",
        "zh",
        "portal",
        "河口文史网",
        "提示信息",
        "您要查看的文章不存在或已被管理员删除！",
    )
    yield soft(
        "ar-soft",
        "/khabar/8812",
        "ar",
        "news",
        "صوت الواحة",
        "عذرا، الخبر غير موجود",
        "ربما تم حذف هذا الخبر.",
        ads=True,
    )
    yield every(
        "empty-item",
        SOFT,
        "/item?id=7719",
        lambda r: html(
            frame(
                "portal",
                "en",
                "Fen Images",
                "Item",
                "<dl><dt>Title</dt><dd></dd><dt>Date</dt><dd></dd><dt>Place</dt><dd></dd><dt>Photographer</dt><dd></dd></dl><p>0 images</p>",
            )
        ),
        cause="soft",
        title="Eel catchers at Tern Lode",
    )
    yield every(
        "php-warning",
        (SOFT_404, UNKNOWN),
        "/show.php?page=weavers",
        html(
            "<html><head><title>Weavers' Guild</title></head><body><br /><b>Warning</b>: include(pages/weavers.inc): failed to open stream: No such file or directory in <b>/home/guild/www/show.php</b> on line <b>12</b><br /><hr>Weavers' Guild of Soke</body></html>"
        ),
        cause="soft",
        lost=lambda r: html(
            "<html><head><title>Weavers' Guild</title></head><body><br /><b>Warning</b>: include(pages/"
            + dict(r.query).get("page", "x")
            + ".inc): failed to open stream: No such file or directory in <b>/home/guild/www/show.php</b> on line <b>12</b><br /><hr>Weavers' Guild of Soke</body></html>"
        ),
    )
    yield every(
        "pdf-note",
        (SOFT_404, DRIFTED),
        "/docs/leases-1840.pdf",
        raw(
            "text/html; charset=utf-8",
            "<html><head><title>Document unavailable</title></head><body><p>The file you requested could not be located on this server. Contact the clerk.</p></body></html>",
        ),
        cause="soft",
    )

    # sent away
    home = html(
        frame(
            "wp",
            "en",
            "Isle of Carrow Pottery",
            "Hand-thrown since 1974",
            "<p>Mugs, jugs and the occasional chimney pot. Open Thursday to Sunday. New: glaze workshops in March.</p>",
        )
    )
    yield away("home-en", "/gallery/2008/salt-kiln.html", "/", home, status=301)
    yield away(
        "home-de",
        "/verein/chronik/1984.php",
        "/",
        html(
            frame(
                "joomla",
                "de",
                "Schützenverein Eckel",
                "Willkommen",
                "<p>Training dienstags ab 19 Uhr. Das Königsschießen ist am 2. Juni.</p>",
            )
        ),
    )
    yield away(
        "home-fr",
        "/dossiers/marais-salants",
        "/accueil",
        html(
            frame(
                "spip",
                "fr",
                "Pays des Marais",
                "Bienvenue au Pays des Marais",
                "<p>Visites guidées d'avril à octobre. Boutique. Hébergements.</p>",
            )
        ),
        title="Les marais salants, dossier complet",
    )
    yield away(
        "error-en",
        "/reports/water/2007.html",
        "/error404.html",
        html(
            frame(
                "gov",
                "en",
                "Rivers Office",
                "Page unavailable",
                "<p>The address you used does not lead anywhere.</p>",
            )
        ),
    )
    yield away(
        "error-asp",
        "/Lists/Minutes/DispForm.aspx?ID=31",
        "/_layouts/15/error.aspx?requestUrl=ASKED",
        html(
            frame(
                "sharepoint",
                "en",
                "Wendle Burial Board",
                "Sorry, something went wrong",
                "<p>Item does not exist. It may have been deleted by another user. Correlation ID: 1f2c-77.</p>",
            )
        ),
    )
    yield away(
        "search-en",
        "/guide/herons",
        "/search?q=ASKED",
        html(
            frame(
                "drupal",
                "en",
                "Wetland Guide",
                "Search results",
                "<p>Your search returned no results. Check the spelling.</p>",
            )
        ),
    )
    yield away(
        "nl-home",
        "/dossier/turfvaart",
        "/nl/home",
        html(
            frame(
                "typo3",
                "nl",
                "Erfgoedhuis Weren",
                "Welkom bij het Erfgoedhuis",
                "<p>Vandaag open van 10 tot 17 uur. Nieuwe tentoonstelling: touw.</p>",
            )
        ),
        status=301,
    )
    yield away(
        "es-portada",
        "/hemeroteca/1998/04/12/p14.html",
        "/portada.html",
        html(
            frame(
                "news",
                "es",
                "Diario del Valle",
                "Portada",
                "<p>El pleno aprueba las cuentas. Nieva en la sierra. El mercado se traslada al martes.</p>",
            )
        ),
    )
    yield away(
        "it-notfound",
        "/archivio/1999/11/fiume",
        "/pagina-non-trovata",
        html(
            frame(
                "portal", "it", "Il Ponte", "Pagina non trovata", "<p>Torna alla prima pagina.</p>"
            )
        ),
    )
    yield away(
        "ru-glavnaya",
        "/stati/lodki/",
        "/index.php",
        html(
            frame(
                "joomla",
                "ru",
                "Музей лодок",
                "Добро пожаловать",
                "<p>Музей открыт ежедневно, кроме понедельника.</p>",
            )
        ),
    )

    gone = html("<title>404</title><h1>404</h1>", 404)
    notice = (SOFT_404, DRIFTED, UNKNOWN)
    yield every(
        "removed-notice",
        notice,
        "/opinion/2014/letters-from-the-weir",
        html(
            frame(
                "news",
                "en",
                "Soke Sentinel",
                "This article has been removed",
                "<p>On legal advice this article has been removed from our website.</p>",
            )
        ),
        cause="notice",
        lost=gone,
        title="Letters from the weir",
    )
    yield every(
        "de-notice",
        notice,
        "/blog/2013/streit-um-den-deich",
        html(
            frame(
                "wp",
                "de",
                "Deichgraf bloggt",
                "Beitrag entfernt",
                "<p>Dieser Beitrag wurde auf Wunsch eines Beteiligten gelöscht.</p>",
            )
        ),
        cause="notice",
        lost=gone,
        title="Streit um den Deich",
    )
    yield every(
        "dspace-tomb",
        notice,
        "/handle/10871/9912",
        html(
            frame(
                "dspace",
                "en",
                "Carrow Data Store",
                "This item has been withdrawn",
                "<p>The item you are trying to access has been withdrawn from the archive. If you have questions contact the administrators.</p>",
            )
        ),
        cause="notice",
        lost=gone,
        title="Household survey of the outer isles",
    )
