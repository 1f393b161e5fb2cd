"""Pages that are gone: with the right code, with the wrong one, and by way of another page."""

from __future__ import annotations

from collections.abc import Iterator

from citekeeper.demo.exchange import Reply, Request

from ..case import DEAD, DRIFTED, LIVE, SOFT_404, UNKNOWN, Case, page, rotating, sent, to
from .frames import CHROME, frame, lost, paras

# name, lang, path, site, status, title, text
HARD: tuple[tuple[str, str, str, str, int, str, str], ...] = (
    (
        "hard-poem",
        "en",
        "/wp/2013/02/tide-mills/",
        "Tide Mills Trust",
        404,
        "Well, this is awkward",
        "The tide has taken this one. Try the menu, or have a cup of tea.",
    ),
    (
        "hard-410-doc",
        "en",
        "/documents/circular-12.pdf",
        "Health Service Circulars",
        410,
        "Withdrawn",
        "This circular has been withdrawn and is held by the national archive.",
    ),
    (
        "hard-looks-live",
        "en",
        "/story/flood-gates",
        "Estuary Times",
        404,
        "Most read today",
        "Flood gates pass test. School kitchen wins prize. Ferry to sail on Sundays. Weather: showers.",
    ),
    (
        "hard-iis",
        "en",
        "/pubs/view.aspx?id=33",
        "Agency",
        404,
        "Server Error in '/' Application.",
        "The resource cannot be found. HTTP 404. Requested URL: /pubs/view.aspx",
    ),
    (
        "hard-de-typo3",
        "de",
        "/service/publikationen/band-9/",
        "Landesamt für Geologie",
        404,
        "Hoppla",
        "Dieser Stein wurde bereits umgedreht. Hier liegt nichts mehr.",
    ),
    (
        "hard-de-410",
        "de",
        "/kleinanzeigen/ruderboot-4471",
        "Bootsbörse",
        410,
        "Anzeige gelöscht",
        "Diese Anzeige wurde vom Anbieter gelöscht. Ähnliche Anzeigen finden Sie hier.",
    ),
    (
        "hard-fr",
        "fr",
        "/IMG/pdf/rapport-2009.pdf",
        "Académie du Littoral",
        404,
        "Erreur 404",
        "Le document demandé n’est plus en ligne.",
    ),
    (
        "hard-nl",
        "nl",
        "/onderwerpen/dijken/rapport-4",
        "Waterschap Oost",
        404,
        "Helaas",
        "We hebben onze website vernieuwd. Deze pagina is niet meegekomen.",
    ),
    (
        "hard-es",
        "es",
        "/prensa/2008/nota-51.html",
        "Diputación",
        404,
        "Ups",
        "No hemos encontrado lo que busca.",
    ),
    (
        "hard-it",
        "it",
        "/archivio/verbali/1999-4",
        "Provincia di Valdoro",
        404,
        "Contenuto non disponibile",
        "Il contenuto non è più disponibile.",
    ),
    (
        "hard-pl",
        "pl",
        "/dokumenty/protokol-7.doc",
        "Starostwo",
        404,
        "Błąd 404",
        "Nie ma takiego dokumentu.",
    ),
    (
        "hard-ja",
        "ja",
        "/shiryo/h18/03.html",
        "市役所",
        404,
        "お探しのページはございません",
        "年度の切り替えに伴い削除しました。",
    ),
    ("hard-zh", "zh", "/art/2010/3/4/art_22.html", "市统计局", 404, "404", "您访问的页面已删除。"),
    (
        "hard-ru",
        "ru",
        "/arhiv/doklad-3",
        "Институт озёр",
        404,
        "Ошибка 404",
        "Такой страницы у нас нет.",
    ),
    (
        "hard-sv",
        "sv",
        "/rapporter/2007-11",
        "Länsstyrelsen",
        410,
        "Borttagen",
        "Rapporten är borttagen från webbplatsen.",
    ),
)

# The same answer, with 200, for whatever is asked
SOFT: tuple[tuple[str, str, str, str, str, str], ...] = (
    (
        "soft-news",
        "en",
        "/news/uk/story-88121",
        "Northern Herald",
        "Oops!",
        "That story seems to have wandered off. Here are the headlines of today.",
    ),
    (
        "soft-joomla",
        "en",
        "/index.php?option=com_content&id=71",
        "Rural Forum",
        "Error",
        "404 - Article not found. You may not be able to visit this page because of an out-of-date bookmark.",
    ),
    (
        "soft-dspace",
        "en",
        "/handle/10900/4471",
        "Repository of the College",
        "Invalid Identifier",
        "The identifier does not correspond to a valid item in this repository.",
    ),
    (
        "soft-shop",
        "en",
        "/p/oak-gall-ink-30ml",
        "Ink Merchants",
        "Product unavailable",
        "This product is no longer in our range. You may like: iron ink, quills, blotters.",
    ),
    (
        "soft-jobs",
        "en",
        "/jobs/assistant-keeper-881",
        "Heritage Jobs",
        "This job has expired",
        "The position you are looking for is no longer open. Search 412 current jobs.",
    ),
    (
        "soft-ministry",
        "en",
        "/Pages/Strategy2012.aspx",
        "Ministry of Lands",
        "Page not available",
        "The page you have requested is not available. Please use the site map.",
    ),
    (
        "soft-forum",
        "en",
        "/showthread.php?t=55120",
        "Narrowboat Forum",
        "vBulletin Message",
        "No Thread specified. If you followed a valid link, please notify the administrator",
    ),
    (
        "soft-user",
        "en",
        "/u/greyheron/post/771",
        "Postbox",
        "Nothing to see here",
        "This user has deleted their account or the post never existed.",
    ),
    (
        "soft-de-zeitung",
        "de",
        "/lokales/artikel-55129",
        "Hafenbote",
        "Artikel nicht verfügbar",
        "Der Artikel ist aus rechtlichen Gründen nicht mehr abrufbar oder die Adresse ist falsch.",
    ),
    (
        "soft-de-uni",
        "de",
        "/~mkoch/skript.html",
        "Hochschule am Wall",
        "Unbekannte Adresse",
        "Die Seite, die Sie aufrufen wollten, gibt es auf diesem Server nicht.",
    ),
    (
        "soft-de-amt",
        "de",
        "/SharedDocs/Berichte/b12.html",
        "Bundesanstalt",
        "Fehler",
        "Das gewünschte Dokument wurde nicht gefunden. Möglicherweise haben wir es archiviert.",
    ),
    (
        "soft-fr-presse",
        "fr",
        "/region/2011/05/pont-ferme.php",
        "La Dépêche du Marais",
        "Oups",
        "Cet article n’est plus disponible ou n’a jamais existé.",
    ),
    (
        "soft-fr-biblio",
        "fr",
        "/notice/ark-772",
        "Bibliothèque numérique",
        "Aucun document",
        "Aucun document ne correspond à cet identifiant.",
    ),
    (
        "soft-nl-gemeente",
        "nl",
        "/besluiten/2010/77",
        "Gemeente Zandwijk",
        "Niet gevonden",
        "We kunnen deze pagina niet vinden. Probeer de zoekfunctie.",
    ),
    (
        "soft-es-diario",
        "es",
        "/local/noticia-4471.html",
        "El Correo del Puerto",
        "Contenido no disponible",
        "La noticia que busca ya no está disponible o la dirección es incorrecta.",
    ),
    (
        "soft-it-comune",
        "it",
        "/notizia/4412",
        "Comune di Lagobianco",
        "Ops! Pagina inesistente",
        "La pagina cercata non è stata trovata.",
    ),
    (
        "soft-pt-orgao",
        "pt",
        "/noticias/detalhe?id=902",
        "Instituto da Água",
        "Conteúdo não encontrado",
        "O conteúdo solicitado não foi encontrado.",
    ),
    (
        "soft-pl",
        "pl",
        "/artykul/3321",
        "Kurier Nadrzeczny",
        "Ups! Nie ma takiej strony",
        "Artykuł został usunięty lub adres jest błędny.",
    ),
    (
        "soft-cs",
        "cs",
        "/clanek/1187",
        "Moravské listy",
        "Článek nenalezen",
        "Požadovaný článek neexistuje.",
    ),
    ("soft-da", "da", "/artikel/8812", "Fjordbladet", "Ups", "Artiklen findes ikke længere."),
    (
        "soft-fi",
        "fi",
        "/uutinen/3310",
        "Järvilehti",
        "Juttua ei löytynyt",
        "Etsimääsi juttua ei ole tai se on poistettu.",
    ),
    (
        "soft-el",
        "el",
        "/arthro/771",
        "Η Φωνή του Νησιού",
        "Δεν βρέθηκε",
        "Το άρθρο που ζητήσατε δεν υπάρχει.",
    ),
    (
        "soft-tr",
        "tr",
        "/haber/55120",
        "Liman Gazetesi",
        "Haber bulunamadı",
        "Aradığınız haber yayından kaldırılmış.",
    ),
    (
        "soft-zh",
        "zh",
        "/news/show-4412.html",
        "河畔新闻网",
        "提示信息",
        "您要查看的信息不存在或者还未通过审批！",
    ),
    ("soft-ar", "ar", "/news/8812", "جريدة المرفأ", "عذرا", "الصفحة المطلوبة غير موجودة."),
)


def _front(lang: str, name: str) -> Reply:
    c = CHROME[lang]
    return sent(frame(lang, "", paras("\n".join(c.more.split("|") * 3)), name=name, style=2))


# Everything unknown is sent on: name, lang, cited path, site, target, code
SENT_ON: tuple[tuple[str, str, str, str, str, int], ...] = (
    ("home-302", "en", "/archive/2006/annual-review.html", "Seamen's Mission", "/", 302),
    ("home-301", "en", "/content/view/231/44/", "Peat Partnership", "/", 301),
    ("home-de", "de", "/presse/mitteilung-2009-31", "Handwerkskammer", "/", 301),
    ("home-fr", "fr", "/spip.php?article771", "Comité du Port", "/", 302),
    ("home-nl", "nl", "/dossiers/haven/deel-3", "Kamer van Handel", "/", 301),
    ("home-ja", "ja", "/old/kenkyu/12.html", "研究所", "/", 302),
    (
        "err-en",
        "en",
        "/Research/Paper12.aspx",
        "Treasury Board",
        "/Errors/404.aspx?aspxerrorpath=/Research/Paper12.aspx",
        302,
    ),
    (
        "err-es",
        "es",
        "/documentos/plan-2010.html",
        "Consejería",
        "/error/pagina-no-encontrada",
        302,
    ),
    ("err-tr", "tr", "/duyuru/2011-4", "Valilik", "/hata/404", 302),
    ("err-pt", "pt", "/biblioteca/tese-44", "Universidade do Cabo", "/404.html", 302),
)


def _sent_on() -> Iterator[Case]:
    for n, (name, lang, path, site, target, code) in enumerate(SENT_ON):
        routes: dict[str, Reply] = {"*": to(target, code), path: to(target, code)}
        if target == "/":
            routes["/"] = _front(lang, site)
        else:
            routes[target] = lost(lang, site, n, 200)
        yield Case("gone: sent on", f"bb28-{name}", (SOFT_404,), routes, path=path)


def _story(request: Request, shown: str) -> str:
    return frame(
        "en",
        "We can't find that page",
        f"<p>Nothing lives at {request.bare_path}.</p>{shown}",
        name="Isle Radio",
        style=2,
    )


def _others() -> Iterator[Case]:
    turning = rotating(_story)
    yield Case(
        "gone: soft",
        "bb28-soft-turning",
        (SOFT_404,),
        {"*": turning},
        path="/listen/2015/sea-shanties",
    )
    # removed by name, while neighbours get a true 404
    for name, lang, path, site, title, text in (
        (
            "removed-press",
            "en",
            "/article/mayor-and-the-swan",
            "Weir Post",
            "This article has been removed",
            "This article was taken down on 3 May 2020 after a complaint. We apologise for any distress.",
        ),
        (
            "removed-video",
            "en",
            "/watch/8812ab",
            "Tubular",
            "Video unavailable",
            "This video has been removed by the uploader.",
        ),
        (
            "removed-de",
            "de",
            "/artikel/der-fall-b",
            "Stadtanzeiger",
            "Beitrag gelöscht",
            "Dieser Beitrag wurde auf Wunsch der Betroffenen gelöscht.",
        ),
        (
            "removed-fr",
            "fr",
            "/billet/la-maison-vide",
            "Plateforme Plume",
            "Ce billet a été supprimé",
            "Ce billet a été supprimé par son auteur.",
        ),
        (
            "removed-ru",
            "ru",
            "/blog/zapiska-12",
            "Дневники",
            "Запись удалена",
            "Запись удалена автором.",
        ),
    ):
        routes = {
            path: sent(frame(lang, title, f"<p>{text}</p>", name=site, style=2)),
            "*": lost(lang, site, 2),
        }
        yield Case("gone: removed", f"bb28-{name}", (SOFT_404, DRIFTED), routes, path=path)
    search = sent(
        frame("en", "Search results", "<p>0 results. Try fewer words.</p>", name="County Museum")
    )
    yield Case(
        "gone: sent on",
        "bb28-to-search",
        (SOFT_404,),
        {"*": to("/search?q="), "/search?q=": search},
        path="/objects/plough-1871",
    )
    yield Case(
        "gone: dead", "bb28-nodomain", (DEAD,), {}, path="/texts/1", trouble="nxdomain-domain"
    )
    yield Case(
        "gone: dead", "bb28-noname", (DEAD,), {}, path="/~ed/thesis.html", trouble="nxdomain"
    )
    plain = Reply(404, {"Content-Type": "text/plain"}, "404 page not found\n")
    yield Case("gone: dead", "bb28-go-plain", (DEAD,), {"*": plain}, path="/v1/report")
    api = Reply(404, {"Content-Type": "application/json"}, '{"error":"not_found","status":404}')
    yield Case("gone: dead", "bb28-json404", (DEAD,), {"*": api}, path="/items/55")
    yield Case("gone: dead", "bb28-empty404", (DEAD,), {"*": Reply(404)}, path="/x/memo.html")
    bare = sent(
        page(
            "<h1>Object not found</h1><p>No such object in the database.</p>",
            title="Object not found",
        )
    )
    yield Case("gone: soft", "bb28-bare-db", (SOFT_404,), {"*": bare}, path="/obj.cgi?no=4471")
    # a page that lives, though made-up addresses of the site are answered with the front page
    text = paras(
        "The ferry of Marl ran from 1790 to 1931 on a chain.\nThe toll was a penny, and for geese a farthing each. The chain lies in the museum yard."
    )
    lives = {
        "/ferries/marl": sent(frame("en", "The Marl ferry", text, name="Crossings")),
        "*": to("/"),
        "/": _front("en", "Crossings"),
    }
    yield Case(
        "living beside soft",
        "bb28-live-beside",
        (LIVE,),
        lives,
        path="/ferries/marl",
        quote="for geese a farthing each",
    )
    mute = {
        "*": lost("en", "Quarry Club"),
        "/walks/7": sent(
            frame("en", "", "<p>Please choose a walk from the menu.</p>", name="Quarry Club")
        ),
    }
    yield Case("unsure", "bb28-choose", (UNKNOWN, LIVE), mute, path="/walks/7")


def cases() -> Iterator[Case]:
    """All of them."""
    for n, (name, lang, path, site, status, title, text) in enumerate(HARD):
        gone = sent(frame(lang, title, f"<p>{text}</p>", name=site, style=n), status)
        routes = {path: gone, "*": gone if status == 404 else lost(lang, site, n)}
        yield Case("gone: dead", f"bb28-{name}", (DEAD,), routes, path=path)
    for n, (name, lang, path, site, title, text) in enumerate(SOFT):
        same = sent(frame(lang, title, f"<p>{text}</p>", name=site, style=n))
        yield Case("gone: soft", f"bb28-{name}", (SOFT_404,), {"*": same, path: same}, path=path)
    yield from _sent_on()
    yield from _others()
