"""Pages that are gone: honest 404s in odd clothes, soft ones in 200, redirects to catch-alls, removed content."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from citekeeper.demo.exchange import Reply

from ..case import DEAD, PARKED, SOFT_404, UNKNOWN, Case, page, rotating, sent, to
from .frames import Truth, case, framed, framed_case, front

D: Truth = (DEAD,)
S: Truth = (SOFT_404,)
SD: Truth = (SOFT_404, DEAD)

# --- honest statuses, odd bodies: name, status, path, body -----------------------------------------

ODD: tuple[tuple[str, int, str, str], ...] = (
    (
        "dead-heron",
        404,
        "/2014/reeds",
        framed(
            "en",
            "blog",
            "The heron has flown",
            "It stood here a moment ago. Try the <a href=/>front page</a>, or wait very still.",
        ),
    ),
    ("dead-front-as-404", 404, "/journal/2013/knots", front("en", "corp")),
    (
        "dead-apache",
        404,
        "/~miller/lace/index.html",
        '<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN"><html><head><title>404 Not Found</title></head><body><h1>Not Found</h1><p>The requested URL was not found on this server.</p><hr><address>Apache/2.4.57 (Debian) Server Port 80</address></body></html>',
    ),
    (
        "dead-nginx",
        404,
        "/wiki/doku.php?id=start",
        "<html><head><title>404 Not Found</title></head><body><center><h1>404 Not Found</h1></center><hr><center>nginx/1.22.1</center></body></html>",
    ),
    (
        "dead-iis-de",
        404,
        "/produkte/hobel.aspx",
        page(
            "<div id=header><h1>Serverfehler</h1></div><fieldset><h2>404 - Datei oder Verzeichnis wurde nicht gefunden.</h2><h3>Die gesuchte Ressource wurde möglicherweise entfernt oder umbenannt, oder sie steht vorübergehend nicht zur Verfügung.</h3></fieldset>",
            title="404 - Datei oder Verzeichnis wurde nicht gefunden.",
            lang="de",
        ),
    ),
    (
        "dead-tomcat",
        404,
        "/catalog/item.do?id=88",
        "<html><head><title>HTTP Status 404 – Not Found</title></head><body><h1>HTTP Status 404 – Not Found</h1><hr><p><b>Type</b> Status Report</p><p><b>Description</b> The origin server did not find a current representation for the target resource.</p><hr><h3>Apache Tomcat/9.0.71</h3></body></html>",
    ),
    ("dead-empty", 404, "/press/2015/44", ""),
    (
        "dead-json",
        404,
        "/v1/articles/5512",
        '{"error":"not_found","message":"Record 5512 does not exist","status":404}',
    ),
    (
        "dead-spa",
        404,
        "/app/recipes/77",
        page('<div id="root"></div><script src="/static/main.8a1.js"></script>', title="Recipes"),
    ),
    (
        "dead-410-story",
        410,
        "/p/why-i-left-4f2a",
        framed(
            "en",
            "social",
            "This story is unavailable",
            "The author deleted this story. <a href=/>Read other stories</a>",
        ),
    ),
    (
        "dead-410-blog",
        410,
        "/2011/05/03/looms",
        page(
            "<h1>weftandwarp.example is no longer available</h1><p>The authors have deleted this site.</p>",
            title="Site deleted",
        ),
    ),
    (
        "dead-blogger-removed",
        404,
        "/2009/07/cheese.html",
        framed(
            "en",
            "bare",
            "Blog has been removed",
            "Sorry, the blog at this address has been removed. This address is not available for new blogs. Did you expect to see your blog here?",
        ),
    ),
    (
        "dead-xf-thread",
        404,
        "/threads/anvils.3301/",
        framed(
            "en",
            "forum",
            "Oops! We ran into some problems.",
            "<div class=blockMessage>The requested thread could not be found.</div>",
        ),
    ),
    (
        "dead-phpbb-fr",
        404,
        "/forum/viewtopic.php?t=991",
        framed("fr", "forum", "Information", "Le sujet que vous cherchez n'existe pas."),
    ),
    (
        "dead-s3",
        404,
        "/reports/2016.pdf",
        '<?xml version="1.0" encoding="UTF-8"?><Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message><Key>reports/2016.pdf</Key></Error>',
    ),
    (
        "dead-login-hint",
        404,
        "/group/quilting/page",
        framed(
            "en",
            "social",
            "This content isn't available right now",
            "When this happens, it's usually because the owner only shared it with a small group of people, changed who can see it or it's been deleted. <a href=/login>Log in</a>",
        ),
    ),
    (
        "dead-shop-nl",
        404,
        "/p/sokken-124",
        framed(
            "nl",
            "shop",
            "Helaas, dit artikel is er niet meer",
            "Bekijk onze andere sokken: grijs, blauw, wol, katoen. <ul><li>Sokken grijs € 9,95</li><li>Sokken blauw € 9,95</li></ul>",
        ),
    ),
    (
        "dead-ru-410",
        410,
        "/news/2012/118",
        framed("ru", "news", "Материал удалён", "Эта публикация снята по решению редакции."),
    ),
    (
        "dead-ja-404",
        404,
        "/diary/20080411.html",
        framed(
            "ja",
            "blog",
            "お探しの記事は見つかりませんでした",
            "削除されたか、移動した可能性があります。",
        ),
    ),
    (
        "dead-sharepoint",
        404,
        "/sites/docs/Seiten/vortrag.aspx",
        framed(
            "de",
            "corp",
            "Diese Seite konnte nicht gefunden werden",
            "Möglicherweise wurde sie umbenannt, verschoben oder gelöscht. Wenden Sie sich an den Administrator.",
        ),
    ),
)

# --- soft 404: every address of the site answers like that; name, lang, style, path, title, text ----

SOFT: tuple[tuple[str, str, str, str, str, str], ...] = (
    (
        "soft-wp-nothing",
        "en",
        "blog",
        "/2012/08/14/curing-leather/",
        "Nothing Found",
        "It seems we can't find what you're looking for. Perhaps searching can help. <form role=search><input type=search></form>",
    ),
    (
        "soft-oops",
        "en",
        "corp",
        "/solutions/pallet-tracking",
        "Oops!",
        "That page can't be found. It looks like nothing was found at this location. Maybe try one of the links below?",
    ),
    (
        "soft-shop-gone",
        "en",
        "shop",
        "/product/walnut-stool-44",
        "",
        "<p>We're sorry, this product does not exist or has been discontinued.</p><p>Popular now: oak stool, ash bench, beech rack.</p>",
    ),
    (
        "soft-forum-vb",
        "en",
        "forum",
        "/showthread.php?t=20919",
        "Forum Message",
        "Invalid Thread specified. If you followed a valid link, please notify the administrator.",
    ),
    (
        "soft-forum-smf",
        "en",
        "forum",
        "/index.php?topic=4410.0",
        "An Error Has Occurred!",
        "The topic or board you are looking for appears to be either missing or off limits to you.",
    ),
    (
        "soft-dokuwiki",
        "en",
        "wiki",
        "/doku.php?id=tools:adze",
        "tools:adze",
        "<h2>This topic does not exist yet</h2>||You've followed a link to a topic that doesn't exist yet. If permissions allow, you may create it by clicking on Create this page.",
    ),
    (
        "soft-mediawiki",
        "en",
        "wiki",
        "/index.php?title=Quern_dressing",
        "Quern dressing",
        "There is currently no text in this page. You can search for this page title in other pages, or search the related logs.",
    ),
    (
        "soft-video",
        "en",
        "social",
        "/watch?v=9xKf20aa",
        "Video unavailable",
        "This video is no longer available because the account associated with it has been terminated.",
    ),
    (
        "soft-profile",
        "en",
        "social",
        "/thatchers_guild",
        "Sorry, this page isn't available.",
        "The link you followed may be broken, or the page may have been removed. Go back to the start.",
    ),
    (
        "soft-docs",
        "en",
        "docs",
        "/en/0.9/guide/install.html",
        "Uh-oh",
        "We looked in every drawer, and there is no such chapter in this manual. It may belong to another version. Choose one from the list on the left.",
    ),
    (
        "soft-hosting-free",
        "en",
        "bare",
        "/members/knots/bowline.htm",
        "Member page not available",
        "The member you are looking for has moved out. The service that hosted member pages ended on 30 June 2014.",
    ),
    (
        "soft-jobs",
        "en",
        "corp",
        "/careers/job/20931-cooper",
        "This job has expired",
        "The position you are looking for is no longer open. Search all jobs or sign up for alerts.<ul><li>Driver, Athy</li><li>Clerk, Naas</li></ul>",
    ),
    (
        "soft-press",
        "en",
        "news",
        "/article/184402",
        "",
        "<p>The article you requested is no longer in our archive.</p><p>Top stories: ferry delayed, pier repaired, choir wins.</p>",
    ),
    (
        "soft-cfm-err",
        "en",
        "corp",
        "/story.cfm?id=8812",
        "Error",
        "An error occurred while processing your request: Element STORY is undefined. The record could not be retrieved.",
    ),
    (
        "soft-de-typo3",
        "de",
        "corp",
        "/leistungen/drechseln/",
        "Fehler 404",
        "Die aufgerufene Seite ist leider nicht (mehr) vorhanden. Nutzen Sie bitte die Navigation.",
    ),
    (
        "soft-de-forum",
        "de",
        "forum",
        "/viewtopic.php?t=60120",
        "Information",
        "Das ausgewählte Thema existiert nicht.",
    ),
    (
        "soft-de-shop",
        "de",
        "shop",
        "/artikel/filzpantoffel-42",
        "Artikel nicht gefunden!",
        "Der gesuchte Artikel ist nicht mehr im Sortiment. Vielleicht gefällt Ihnen: Filzpantoffel grau, Filzpantoffel rot.",
    ),
    (
        "soft-de-aktion",
        "de",
        "corp",
        "/aktion/winter-2014",
        "Schade!",
        "Diese Aktion ist leider schon vorbei, den Inhalt dazu gibt es nicht mehr.",
    ),
    (
        "soft-fr-spip",
        "fr",
        "blog",
        "/spip.php?article412",
        "Erreur",
        "Aucun article à cette adresse. <a href=/>Revenir à l'accueil</a>",
    ),
    (
        "soft-fr-annonce",
        "fr",
        "shop",
        "/annonce/884120",
        "Cette annonce est désactivée",
        "L'annonce a expiré ou a été supprimée par son auteur. Voici des annonces semblables : charrue, brabant, herse.",
    ),
    (
        "soft-nl-nieuws",
        "nl",
        "news",
        "/artikel/77301",
        "Oeps",
        "Het artikel dat u zoekt is verwijderd of verplaatst. Meest gelezen: brug dicht, kermis open.",
    ),
    (
        "soft-nl-blog",
        "nl",
        "blog",
        "/2011/09/brood",
        "Niets gevonden",
        "Er is niets gevonden op deze locatie. Probeer te zoeken.",
    ),
    (
        "soft-es-foro",
        "es",
        "forum",
        "/viewtopic.php?t=3001",
        "Información",
        "El tema solicitado no existe.",
    ),
    (
        "soft-es-noticia",
        "es",
        "news",
        "/noticia/21990",
        "¡Vaya!",
        "No hemos encontrado la noticia que busca. Quizá ha sido retirada. Lo más leído: puente, feria, lluvia.",
    ),
    (
        "soft-it-prodotto",
        "it",
        "shop",
        "/prodotto/sgabello-12",
        "Il prodotto non esiste",
        "Il prodotto richiesto non è presente nel catalogo. Torna alla vetrina.",
    ),
    (
        "soft-it-utente",
        "it",
        "social",
        "/utente/rustico",
        "Utente inesistente",
        "Questo profilo è stato cancellato o non è mai esistito.",
    ),
    (
        "soft-pt-artigo",
        "pt",
        "news",
        "/artigo/4412",
        "Conteúdo indisponível",
        "O conteúdo que procura foi removido ou o endereço está errado.",
    ),
    (
        "soft-pl-wpis",
        "pl",
        "blog",
        "/2010/04/wiklina",
        "Nic nie znaleziono",
        "Pod tym adresem nic nie ma. Może pomoże wyszukiwarka.",
    ),
    (
        "soft-cs-clanek",
        "cs",
        "news",
        "/clanek/5512",
        "Chyba",
        "Článek byl smazán nebo nikdy neexistoval.",
    ),
    (
        "soft-sv-annons",
        "sv",
        "shop",
        "/annons/9981",
        "Annonsen är borttagen",
        "Annonsen du letar efter finns inte längre. Här är liknande: vävstol, spinnrock.",
    ),
    (
        "soft-da-artikel",
        "da",
        "news",
        "/artikel/3377",
        "Hov!",
        "Vi kan desværre ikke finde den artikel, du leder efter.",
    ),
    (
        "soft-fi-tuote",
        "fi",
        "shop",
        "/tuote/771",
        "Tuotetta ei löydy",
        "Tuote on poistettu valikoimasta tai osoite on väärä.",
    ),
    (
        "soft-el-arthro",
        "el",
        "news",
        "/arthro/881",
        "Σφάλμα",
        "Το άρθρο που ζητήσατε δεν υπάρχει ή έχει αφαιρεθεί.",
    ),
    (
        "soft-ru-tema",
        "ru",
        "forum",
        "/viewtopic.php?t=1902",
        "Информация",
        "Запрошенной темы не существует.",
    ),
    (
        "soft-tr-haber",
        "tr",
        "news",
        "/haber/55102",
        "Hata",
        "Aradığınız haber yayından kaldırılmış veya hiç yayımlanmamış.",
    ),
    (
        "soft-ja-kiji",
        "ja",
        "blog",
        "/entry/2009/03/12",
        "Not Found",
        "この記事は存在しないか、削除されました。",
    ),
    (
        "soft-zh-discuz",
        "zh",
        "forum",
        "/thread-1022-1-1.html",
        "提示信息",
        "抱歉，指定的主题不存在或已被删除或正在被审核。",
    ),
    (
        "soft-ar-khabar",
        "ar",
        "news",
        "/khabar/4410",
        "عذرا",
        "الخبر الذي تبحث عنه غير متوفر أو تم حذفه.",
    ),
)

# --- notices at this address only; its neighbours are honest 404s -----------------------------------

NOTICES: tuple[tuple[str, str, str, str, str, str], ...] = (
    (
        "note-removed-legal",
        "en",
        "news",
        "/2013/06/court-report",
        "Article removed",
        "This article has been removed from our website. We no longer publish it.",
    ),
    (
        "note-deleted-post",
        "en",
        "social",
        "/r/weaving/comments/8f21",
        "[deleted]",
        "Sorry, this post was deleted by the person who originally posted it.",
    ),
    (
        "note-de-geloescht",
        "de",
        "news",
        "/artikel/2012/handwerk-1190",
        "Artikel nicht mehr verfügbar",
        "Dieser Beitrag ist aus rechtlichen Gründen nicht mehr verfügbar und wurde gelöscht.",
    ),
    (
        "note-fr-supprime",
        "fr",
        "blog",
        "/billet/991",
        "Billet supprimé",
        "Ce billet a été supprimé par son auteur.",
    ),
    (
        "note-es-retirado",
        "es",
        "news",
        "/articulo/5120",
        "Contenido retirado",
        "Este contenido ha sido retirado y ya no está disponible.",
    ),
    (
        "note-nl-verwijderd",
        "nl",
        "social",
        "/status/441209",
        "Bericht verwijderd",
        "Dit bericht is verwijderd door de gebruiker.",
    ),
    (
        "note-video-private",
        "en",
        "social",
        "/video/20114",
        "Video removed",
        "This video has been removed by the user.",
    ),
    (
        "note-listing-ended",
        "en",
        "shop",
        "/itm/2201945",
        "This listing was ended",
        "This listing was ended by the seller because the item is no longer available. Details have been removed from the site.",
    ),
)


def _moved_away() -> Iterator[Case]:
    home = sent(front("en", "corp"))
    yield case(
        "gone-redirect", "home-302", S, "/insights/2014/chain-of-custody", {"/": home, "*": to("/")}
    )
    yield case(
        "gone-redirect",
        "home-301-de",
        S,
        "/blog/2013/leinoel-firnis",
        {"/": sent(front("de", "shop")), "*": to("/", 301)},
    )
    yield case(
        "gone-redirect",
        "home-lang-fr",
        S,
        "/dossiers/2011/gabelle.html",
        {"/fr/": sent(front("fr", "corp")), "/": to("/fr/"), "*": to("/fr/", 301)},
    )
    yield case(
        "gone-redirect",
        "home-query",
        S,
        "/node/8812",
        {"/": sent(front("en", "news")), "*": to("/?ref=404", 302)},
    )
    lost_es = sent(
        framed("es", "corp", "No encontrado", "Lo sentimos: el recurso no se encuentra.")
    )
    yield case(
        "gone-redirect",
        "error-es",
        S,
        "/publicaciones/2012/pesca",
        {"/": sent(front("es", "corp")), "/error404.html": lost_es, "*": to("/error404.html")},
    )
    lost_it = sent(
        framed("it", "shop", "Pagina non disponibile", "La pagina richiesta non è disponibile.")
    )
    yield case(
        "gone-redirect",
        "error-aspx",
        S,
        "/scheda.aspx?id=41",
        {
            "/": sent(front("it", "shop")),
            "/Error.aspx": lost_it,
            "*": lambda r: to("/Error.aspx?aspxerrorpath=" + r.bare_path),
        },
    )
    found = sent(
        framed(
            "en",
            "corp",
            "Search",
            "<form><input name=q></form>||Your search returned 0 results. Try other words.",
        )
    )
    yield case(
        "gone-redirect",
        "search-en",
        S,
        "/library/tanning-bark.html",
        {
            "/": home,
            "/search": found,
            "*": lambda r: to("/search?q=" + r.bare_path.rsplit("/", 1)[-1].replace(".html", "")),
        },
    )
    section = sent(
        framed(
            "pt",
            "news",
            "Notícias",
            "<h2>Feira abre sábado</h2><p>Programa completo.</p><h2>Ponte em obras</h2><p>Desvio pela estrada velha.</p>",
        )
    )
    yield case(
        "gone-redirect",
        "section-pt",
        S,
        "/noticias/2010/lagar-comunitario",
        {"/": sent(front("pt", "news")), "/noticias/": section, "*": to("/noticias/", 301)},
    )
    cat = sent(framed("pl", "shop", "Narzędzia", "<p>Dłuta, strugi, piły. Sortuj według ceny.</p>"))
    yield case(
        "gone-redirect",
        "category-pl",
        S,
        "/narzedzia/strug-nr-9",
        {"/": sent(front("pl", "shop")), "/narzedzia/": cat, "*": to("/narzedzia/", 302)},
        fellows=("/narzedzia/dluto-4", "/narzedzia/pila-2", "/meble/stolek-7"),
    )
    yield case(
        "gone-redirect",
        "to-404-status",
        D,
        "/story/clay-pipes",
        {
            "/": home,
            "/404": sent(framed("en", "corp", "404", "Nothing here."), 404),
            "*": to("/404"),
        },
    )
    closed = sent(
        framed(
            "en",
            "bare",
            "Groups have closed",
            "The groups service ended in December 2020. Messages can no longer be read. Thank you for twenty years.",
        )
    )
    yield case(
        "gone-redirect",
        "service-ended",
        SD,
        "/group/coopers/message/412",
        {
            ("sunset.r18-service-ended.example", "/"): closed,
            ("sunset.r18-service-ended.example", "*"): closed,
            "*": to("http://sunset.r18-service-ended.example/", 301),
        },
    )
    other = sent(front("en", "corp", "Bramble Holdings"))
    yield case(
        "gone-redirect",
        "bought-firm",
        S,
        "/about/history-of-the-mill",
        {
            ("group.r18-bought-firm.example", "*"): other,
            ("group.r18-bought-firm.example", "/"): other,
            "*": to("http://group.r18-bought-firm.example/", 301),
        },
    )


def _shells() -> Iterator[Case]:
    """Frames whose middle is empty for every address, and lost pages that change with each visit."""
    for name, lang, style, path in (
        ("empty-frame-en", "en", "corp", "/reports/wool-2013"),
        ("empty-frame-de", "de", "news", "/nachricht/44120.html"),
        ("empty-frame-zh", "zh", "news", "/show.php?id=5519"),
    ):
        yield framed_case(
            "gone-soft", name, (SOFT_404, UNKNOWN), path, lang, style, "", "", everywhere=True
        )
    for name, lang, style, path, title, text in (
        (
            "turning-en",
            "en",
            "news",
            "/stories/2011/peat-boats",
            "Story not found",
            "We could not find that story.",
        ),
        (
            "turning-fr",
            "fr",
            "shop",
            "/fiche/7719",
            "Fiche introuvable",
            "Cette fiche n'est plus au catalogue.",
        ),
        (
            "turning-ru",
            "ru",
            "shop",
            "/tovar/5512",
            "Товар не найден",
            "Такого товара нет в каталоге.",
        ),
    ):
        answer = rotating(partial(_shown, lang, style, title, text))
        yield case("gone-soft", name, S, path, {"*": answer, "/": sent(front(lang, style))})


def _shown(lang: str, style: str, title: str, text: str, request: object, shown: str) -> str:
    return framed(lang, style, title, text + "||<div>" + shown + "</div>")


def cases() -> Iterator[Case]:
    for name, status, path, body in ODD:
        kind = (
            "application/json"
            if body.startswith("{")
            else "application/xml"
            if body.startswith("<?xml")
            else "text/html; charset=utf-8"
        )
        yield case(
            "gone-status",
            name,
            (DEAD, UNKNOWN) if name == "dead-login-hint" else D,
            path,
            {"*": Reply(status, {"Content-Type": kind}, body), "/": sent(front("en", "corp"))},
        )
    for name, lang, style, path, title, text in SOFT:
        yield framed_case(
            "gone-soft",
            name,
            (SOFT_404, UNKNOWN) if name == "soft-cfm-err" else S,
            path,
            lang,
            style,
            title,
            text,
            everywhere=True,
        )
    for name, lang, style, path, title, text in NOTICES:
        yield framed_case("gone-notice", name, SD, path, lang, style, title, text)
    yield from _moved_away()
    yield from _shells()
    bucket = '<?xml version="1.0" encoding="UTF-8"?><Error><Code>NoSuchBucket</Code><Message>The specified bucket does not exist</Message></Error>'
    yield case(
        "gone-status",
        "dead-bucket",
        (DEAD, PARKED),
        "/thesis/ch3.html",
        {"*": Reply(404, {"Content-Type": "application/xml"}, bucket)},
    )
    yield case(
        "gone-status",
        "dead-no-app",
        (PARKED, DEAD),
        "/atlas/sheet/9",
        {
            "*": sent(
                page(
                    "<h1>No such app</h1><p>There is no app configured at that hostname. Perhaps the app owner has renamed it, or you mistyped the URL.</p>",
                    title="No such app",
                ),
                404,
            )
        },
    )
    yield case(
        "gone-status",
        "dead-no-pages",
        (PARKED, DEAD),
        "/docs/intro.html",
        {
            "*": sent(
                page(
                    "<h1>404</h1><p><strong>There isn't a Pages site here.</strong></p><p>If you're trying to publish one, read the full documentation to learn how to set it up for your repository, organization, or user account.</p>",
                    title="Site not found",
                ),
                404,
            )
        },
    )
