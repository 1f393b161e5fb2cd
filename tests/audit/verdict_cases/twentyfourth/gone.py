"""Pages that are gone: true codes, soft ones, redirects to catch-alls, notices of removal."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator

from citekeeper.demo.exchange import Reply, Request

from ..case import DEAD, DRIFTED, SOFT_404, UNKNOWN, Case, page, sent, to
from .kits import KITS, front, missing, show

# --- true codes: name, language, look, path, status, title, text ("" for the kit's own) -----------

CODES: tuple[tuple[str, str, str, str, int, str, str], ...] = (
    (
        "404-en-wp",
        "en",
        "wp",
        "/2011/04/weir-plans/",
        404,
        "Oops! That page can’t be found.",
        "<p>It looks like nothing was found at this location. Maybe try one of the links below or a search?</p><form><input type='search'></form>",
    ),
    ("404-de-gov", "de", "gov", "/aktuelles/2012/deich.html", 404, "", ""),
    (
        "404-de-cheerful",
        "de",
        "news",
        "/lokales/art88,41",
        404,
        "Herzlich willkommen",
        "<p>Die neuesten Nachrichten aus der Region finden Sie auf unserer neuen Startseite. Wir haben umgebaut!</p>",
    ),
    (
        "404-es-portal",
        "es",
        "portal",
        "/c/document_library/get?id=41",
        404,
        "Recurso no encontrado",
        "<p>El recurso solicitado no se ha encontrado.</p><p>http://diario/c/document_library/get?id=41</p><p>« Volver</p>",
    ),
    ("404-pl-table", "pl", "table", "/arch/1999/most.html", 404, "", ""),
    (
        "404-sv-login",
        "sv",
        "portal",
        "/intranat/pm-12",
        404,
        "Sidan finns inte",
        "<p>Logga in för att se fler sidor. Sidan kan ha tagits bort vid flytten till det nya systemet.</p>",
    ),
    ("404-ru-news", "ru", "news", "/news/2010/41188.html", 404, "", ""),
    ("404-ja-gov", "ja", "gov", "/soshiki/kikaku/112.html", 404, "", ""),
    ("404-zh-gov", "zh", "gov", "/art/2011/3/4/art_41_2.html", 404, "", ""),
    ("404-ar-news", "ar", "news", "/node/4411", 404, "", ""),
    (
        "410-en-withdrawn",
        "en",
        "gov",
        "/guidance/tar-boiling",
        410,
        "The page you are looking for is no longer here",
        "<p>The information on this page has been removed because it was published in error.</p>",
    ),
    (
        "410-fr-supprime",
        "fr",
        "news",
        "/annonces/88121",
        410,
        "Cette annonce n'est plus en ligne",
        "<p>Elle a expiré ou a été retirée par son auteur. Voici des annonces proches.</p>",
    ),
    (
        "410-de-job",
        "de",
        "portal",
        "/jobs/4471",
        410,
        "Stellenangebot nicht mehr verfügbar",
        "<p>Diese Stelle ist bereits besetzt. Ähnliche Stellen finden Sie in der Liste.</p>",
    ),
    (
        "410-da",
        "da",
        "news",
        "/artikel/1188",
        410,
        "Artiklen er slettet",
        "<p>Artiklen er fjernet efter aftale med kilden.</p>",
    ),
)

BARE: tuple[tuple[str, str, int, str], ...] = (
    (
        "404-iis",
        "/docs/plan.aspx",
        404,
        "<html><head><title>404 - File or directory not found.</title></head><body><div id='header'><h1>Server Error</h1></div><h2>404 - File or directory not found.</h2><h3>The resource you are looking for might have been removed, had its name changed, or is temporarily unavailable.</h3></body></html>",
    ),
    ("404-empty", "/x/y/z", 404, ""),
    (
        "404-tomcat",
        "/opac/rec/12",
        404,
        "<html lang='de'><head><title>HTTP Status 404 – Nicht gefunden</title></head><body><h1>HTTP Status 404 – Nicht gefunden</h1><hr><p><b>Type</b> Status Report</p><p><b>Message</b> /opac/rec/12</p><p><b>Beschreibung</b> Der Ursprungsserver kann keine aktuelle Darstellung der Zielressource finden.</p><h3>Apache Tomcat/9.0.31</h3></body></html>",
    ),
    (
        "404-wiki",
        "/wiki/Sluice",
        404,
        "<html lang='en'><head><title>Sluice - Fenpedia</title></head><body><h1>Sluice</h1><p>There is currently no text in this page. You can search for this page title in other pages, search the related logs, but you do not have permission to create this page.</p><p>Log in. Random page. Recent changes. Privacy policy. About Fenpedia.</p></body></html>",
    ),
    (
        "404-spa-shell",
        "/stories/41",
        404,
        "<html><head><title>Stories</title></head><body><div id='root'></div><script src='/main.8f2.js'></script></body></html>",
    ),
)

# --- soft 404s, answered with 200 to every address ------------------------------------------------

SOFT: tuple[tuple[str, str, str, str, str, str], ...] = (
    ("soft-en-news", "en", "news", "/business/2008/quay", "", ""),
    (
        "soft-en-legacy",
        "en",
        "table",
        "/cgi-bin/show.pl?id=88",
        "Record not found",
        "<p>No record matches your request. Please check the number and try again.</p>",
    ),
    (
        "soft-en-expired",
        "en",
        "portal",
        "/jobs/view/8812",
        "This job has expired",
        "<p>The vacancy you are looking for is no longer advertised. Browse 1,204 other jobs or set up an alert.</p>",
    ),
    (
        "soft-de-news",
        "de",
        "news",
        "/artikel/2007/8812",
        "Dieser Artikel ist nicht mehr verfügbar",
        "<p>Aus rechtlichen Gründen können wir manche Beiträge nur begrenzte Zeit anbieten. Die wichtigsten Meldungen des Tages finden Sie hier.</p>",
    ),
    (
        "soft-de-mediathek",
        "de",
        "portal",
        "/video/8812",
        "Video nicht mehr verfügbar",
        "<p>Das gewünschte Video ist nicht mehr in der Mediathek verfügbar. Die Verweildauer ist abgelaufen.</p>",
    ),
    (
        "soft-fr-gov",
        "fr",
        "gov",
        "/spip.php?article881",
        "Erreur 404",
        "<p>Pas d'article à cette adresse.</p>",
    ),
    (
        "soft-nl-vacature",
        "nl",
        "portal",
        "/vacature/881",
        "Deze vacature is verlopen",
        "<p>Helaas, deze vacature staat niet meer open. Bekijk de andere vacatures.</p>",
    ),
    ("soft-es", "es", "news", "/noticia.php?id=4471", "", ""),
    (
        "soft-es-cl",
        "es",
        "gov",
        "/portal/4471",
        "¡Ups! Contenido no disponible",
        "<p>El contenido que intenta ver fue dado de baja o cambió de dirección con el nuevo portal.</p>",
    ),
    (
        "soft-it-news",
        "it",
        "news",
        "/articolo/4471",
        "Articolo non disponibile",
        "<p>L'articolo che cerchi non è più presente nel nostro archivio.</p>",
    ),
    (
        "soft-pt-br",
        "pt",
        "gov",
        "/acesso/noticias/881",
        "Esta página não existe…",
        "<p>Pedimos desculpas pelo inconveniente, mas a página que você estava tentando acessar não existe neste endereço.</p>",
    ),
    (
        "soft-pl",
        "pl",
        "news",
        "/art,4471.html",
        "Artykuł nie istnieje",
        "<p>Artykuł, którego szukasz, został usunięty z archiwum.</p>",
    ),
    ("soft-fi", "fi", "gov", "/sivu.tmpl?id=881", "", ""),
    ("soft-el", "el", "gov", "/articles.php?id=12", "", ""),
    (
        "soft-ru",
        "ru",
        "news",
        "/doc.html?id=4471",
        "Документ не найден",
        "<p>Возможно, он был удалён из базы или вы ошиблись в адресе.</p>",
    ),
    ("soft-tr", "tr", "gov", "/detay.asp?id=88", "", ""),
    ("soft-ja", "ja", "gov", "/contents.asp?c=88", "", ""),
    (
        "soft-ja-kiji",
        "ja",
        "news",
        "/articles/-/8812",
        "記事の掲載期間が終了しました",
        "<p>お探しの記事は掲載期間が終了したか、削除された可能性があります。</p>",
    ),
    ("soft-zh", "zh", "gov", "/info/1041/881.htm", "", ""),
    ("soft-ar", "ar", "news", "/article.aspx?id=881", "", ""),
    (
        "soft-ko",
        "ko",
        "news",
        "/article.php?no=4471",
        "기사가 존재하지 않습니다",
        "<p>삭제되었거나 잘못된 기사 번호입니다.</p>",
    ),
)

# --- redirects to a catch-all ---------------------------------------------------------------------

HOME: tuple[tuple[str, str, str, str, int], ...] = (
    ("home-en", "en", "/news/2005/lock.htm", "/", 302),
    ("home-de", "de", "/presse/2006/12.php", "/", 301),
    ("home-fr", "fr", "/dossiers/2004/canal.asp", "/", 301),
    ("home-nl", "nl", "/pdf/nota.pdf", "/", 302),
    ("home-pl", "pl", "/komunikaty/2003/44.html", "/", 302),
    ("home-ja", "ja", "/news/2004/0412.htm", "/", 302),
    ("err-en", "en", "/reports/eel.html", "/404.html", 302),
    ("err-de", "de", "/berichte/aal.html", "/fehler/seite-nicht-gefunden", 302),
    ("err-zh", "zh", "/baogao/man.html", "/error/404.html", 302),
)


def _codes() -> Iterator[Case]:
    for n, (name, lang, look, path, status, title, text) in enumerate(CODES, 2):
        lost = sent(missing(lang, look=look, seed=n, title=title, text=text), status)
        other = sent(missing(lang, look=look, seed=n), 404)
        start = sent(front(lang, look=look, seed=n + 3))
        yield Case("gone", f"x24-{name}", (DEAD,), {path: lost, "/": start, "*": other}, path=path)
    for name, path, status, body in BARE:
        yield Case(
            "gone",
            f"x24-{name}",
            (DEAD,),
            {"/": sent(front("en")), "*": sent(body, status)},
            path=path,
        )
    body = '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message><Key>reports/2014.pdf</Key></Error>'
    yield Case(
        "gone",
        "x24-404-bucket",
        (DEAD,),
        {"*": Reply(404, {"Content-Type": "application/xml"}, body)},
        path="/reports/2014.pdf",
    )
    yield Case(
        "gone",
        "x24-404-json",
        (DEAD,),
        {
            "*": Reply(
                404,
                {"Content-Type": "application/json"},
                '{"status":404,"error":"Not Found","path":"/v1/items/88"}',
            )
        },
        path="/v1/items/88",
    )
    yield Case(
        "gone",
        "x24-redirect-404",
        (DEAD,),
        {"/": sent(front("es")), "/alt/44": to("/nuevo/44", 301), "*": sent(missing("es"), 404)},
        path="/alt/44",
    )
    yield Case("gone", "x24-nxdomain", (DEAD,), {}, path="/a.html", trouble="nxdomain-domain")
    yield Case(
        "gone",
        "x24-nx-host",
        (DEAD,),
        {},
        host="members.x24-nx-host.example",
        path="/~tuck/",
        trouble="nxdomain",
    )


def _turning(
    lang: str, look: str, seed: int, title: str, text: str
) -> Reply | Callable[[Request], Reply]:
    """A soft 404; on news sites the stories around it come in another order each time."""
    if look != "news":
        return sent(missing(lang, look=look, seed=seed, title=title, text=text))
    turn = itertools.count(seed)
    return lambda _: sent(missing(lang, look=look, seed=next(turn), title=title, text=text))


def _soft() -> Iterator[Case]:
    for n, (name, lang, look, path, title, text) in enumerate(SOFT, 2):
        lost = _turning(lang, look, n, title, text)
        start = sent(front(lang, look=look, seed=n + 5))
        yield Case("gone", f"x24-{name}", (SOFT_404,), {"/": start, "*": lost}, path=path)


def _home() -> Iterator[Case]:
    for n, (name, lang, path, where, status) in enumerate(HOME, 2):
        start = sent(front(lang, seed=n))
        routes: dict[str, Reply] = {"/": start, "*": to(where, status)}
        if where != "/":
            routes[where] = sent(missing(lang, look="gov", seed=n))
        truth = (SOFT_404, DRIFTED) if path.endswith(".pdf") else (SOFT_404,)
        yield Case("gone", f"x24-{name}", truth, routes, path=path)
    results = sent(
        show(
            "en",
            "Search results",
            "<p>Your search for <b>weir plans</b> returned 0 results. Did you mean <i>wear plans</i>?</p>",
            look="gov",
            seed=4,
        )
    )
    yield Case(
        "gone",
        "x24-to-search",
        (SOFT_404,),
        {"/": sent(front("en")), "/search": results, "*": to("/search?q=weir+plans")},
        path="/plans/weir.html",
    )
    refresh = sent(
        page(
            "<p>Redirecting you to our home page…</p>",
            title="Redirecting",
            head='<meta http-equiv="refresh" content="2;url=/">',
        )
    )
    yield Case(
        "gone",
        "x24-refresh-home",
        (SOFT_404,),
        {"/": sent(front("en")), "*": refresh},
        path="/arts/1999/barge.html",
    )
    yield Case(
        "gone",
        "x24-any-front",
        (SOFT_404,),
        {"*": sent(front("fr", seed=9))},
        path="/dossier/halage.html",
    )
    yield Case(
        "gone",
        "x24-any-front-cs",
        (SOFT_404,),
        {"*": sent(front("cs", seed=9))},
        path="/clanek.php?id=88",
    )


def _asked(request: Request) -> Reply:
    return sent(
        show(
            "da",
            "Siden findes ikke",
            f"<p>Vi kunne ikke finde {request.path} på vores nye websted. Prøv søgningen.</p>",
            look="news",
        )
    )


REMOVED: tuple[tuple[str, str, str, str, str, str], ...] = (
    (
        "removed-en",
        "en",
        "/opinion/2012/tar",
        "Trouble at the tar works",
        "This article has been removed",
        "<p>This article was taken down on 4 May 2019 following a legal complaint.</p>",
    ),
    (
        "removed-de",
        "de",
        "/lokales/2012/teer",
        "Ärger im Teerwerk",
        "Beitrag gelöscht",
        "<p>Dieser Beitrag wurde auf Wunsch der betroffenen Person gelöscht.</p>",
    ),
    (
        "removed-fr",
        "fr",
        "/faits-divers/2012/goudron",
        "Conflit à la goudronnerie",
        "Article retiré",
        "<p>Cet article a été retiré à la suite d'une décision de justice.</p>",
    ),
    (
        "removed-es",
        "es",
        "/sucesos/2012/brea",
        "Conflicto en la fábrica de brea",
        "Artículo retirado",
        "<p>Este contenido ha sido retirado por derecho al olvido.</p>",
    ),
    (
        "removed-ru",
        "ru",
        "/incident/2012/degot",
        "Спор на дегтярном заводе",
        "Материал удалён",
        "<p>Материал удалён по решению суда.</p>",
    ),
    (
        "removed-ja",
        "ja",
        "/news/2012/tar",
        "タール工場の争議",
        "この記事は削除されました",
        "<p>この記事は編集部の判断により削除されました。</p>",
    ),
)


def _removed() -> Iterator[Case]:
    yield Case(
        "gone",
        "x24-soft-da-echo",
        (SOFT_404,),
        {"/": sent(front("da")), "*": _asked},
        path="/navne/2007/44",
    )
    for n, (name, lang, path, was, title, text) in enumerate(REMOVED, 2):
        stories = KITS[lang].news.replace("|", "</p><p>")
        before = show(lang, was, f"<p>{stories}</p>", look="thin", seed=n)
        now = sent(show(lang, title, text, look="news", seed=n + 1))
        routes = {path: now, "/": sent(front(lang)), "*": sent(missing(lang), 404)}
        yield Case(
            "gone", f"x24-{name}", (DRIFTED, SOFT_404), routes, path=path, memento=before, title=was
        )
    user = sent(
        show(
            "en",
            "This account has been deleted",
            "<p>The user removed their profile and all posts.</p>",
            look="portal",
        )
    )
    other = sent(
        show(
            "en",
            "No such user",
            "<p>There is no user by this name. Names are case sensitive.</p>",
            look="portal",
        ),
        404,
    )
    yield Case(
        "gone",
        "x24-deleted-user",
        (SOFT_404, UNKNOWN),
        {"/u/valveman": user, "/": sent(front("en")), "*": other},
        path="/u/valveman",
    )
    tomb = sent(
        show(
            "en",
            "Item withdrawn",
            "<p>The item you are trying to access has been withdrawn from the repository. If you have any questions, please contact the administrators.</p>",
            look="portal",
        )
    )
    yield Case(
        "gone",
        "x24-dspace-tombstone",
        (SOFT_404, UNKNOWN),
        {
            "/handle/2077/88": tomb,
            "/": sent(front("en")),
            "*": sent(
                missing(
                    "en",
                    title="Invalid Identifier",
                    text="The identifier 2077/99 does not correspond to a valid object.",
                ),
                404,
            ),
        },
        path="/handle/2077/88",
    )


def cases() -> Iterator[Case]:
    """All pages that are gone."""
    yield from _codes()
    yield from _soft()
    yield from _home()
    yield from _removed()
