"""Pages that are gone: honest 404s and 410s, soft 404s, redirects to the front page or an error."""

from __future__ import annotations

from collections.abc import Iterator

from citekeeper.demo.exchange import Reply, Request
from citekeeper.model import Standing

from ..case import DEAD, SOFT_404, UNKNOWN, UNREACHABLE, Case, page, sent, to
from .make import Answer, Truth, everywhere, framed, front, lost, once, paragraphs, slug
from .words import TONGUES

SOFT: Truth = (SOFT_404,)
GONE: Truth = (DEAD,)

# name, language, style, publisher, path, title, text: all addresses of the host show the same
SOFTS: tuple[tuple[str, str, str, str, str, str, str], ...] = (
    (
        "news-en",
        "en",
        "news",
        "Evening Echo",
        "/news/2008/foster-cuts.html",
        "Sorry, we can't find that page",
        (
            "The story may have moved during our redesign in 2016. Try the search "
            "box or one of today's top stories."
        ),
    ),
    (
        "ministry-en",
        "en",
        "ministry",
        "Department for Families",
        "/dfe/pubs/0044",
        "Page unavailable",
        "This page has been removed or the link you followed is out of date.",
    ),
    (
        "uni-en",
        "en",
        "table",
        "University of Northmouth",
        "/staff/pubs/hall2009.html",
        "Oops!",
        "We looked everywhere but there is nothing here by that name.",
    ),
    (
        "dspace-en",
        "en",
        "repo",
        "Northmouth Repository",
        "/handle/1887/99213",
        "Invalid identifier",
        "The identifier you supplied does not correspond to a valid item, collection or community.",
    ),
    (
        "ojs-en",
        "en",
        "repo",
        "Journal of Care",
        "/index.php/joc/article/view/812",
        "Error",
        "The requested article does not exist or is not published.",
    ),
    (
        "forum-en",
        "en",
        "table",
        "Guardians' Board",
        "/showthread.php?t=3312",
        "vBulletin Message",
        "No Thread specified. If you followed a valid link, please notify the administrator.",
    ),
    (
        "video-en",
        "en",
        "news",
        "ClipHost",
        "/watch?v=Zk33aQ",
        "Video unavailable",
        "This video is no longer available because the uploader has closed their account.",
    ),
    (
        "profile-en",
        "en",
        "news",
        "Chirper",
        "/childrights/status/8812",
        "Hmm...this page doesn't exist",
        "Try searching for something else.",
    ),
    (
        "doc-en",
        "en",
        "plain",
        "PaperShare",
        "/doc/118820/report",
        "Deleted document",
        "This document has been deleted by its owner.",
    ),
    (
        "job-en",
        "en",
        "ministry",
        "Council Careers",
        "/vacancies/social-worker-881",
        "Vacancy not available",
        "This job is no longer being advertised. See all current vacancies.",
    ),
    (
        "news-fr",
        "fr",
        "news",
        "Le Quotidien du Rhône",
        "/2009/04/placement.html",
        "Oups, cette page n'existe plus",
        "L'article que vous cherchez a été déplacé ou supprimé.",
    ),
    (
        "ministere-fr",
        "fr",
        "ministry",
        "Ministère des Solidarités",
        "/rapports/enfance2008",
        "Erreur",
        "Le document demandé n'est plus disponible.",
    ),
    (
        "hal-fr",
        "fr",
        "repo",
        "Archives ouvertes",
        "/docs/00/44/12",
        "Document inexistant",
        "Aucun document ne correspond à cet identifiant.",
    ),
    (
        "blog-fr",
        "fr",
        "plain",
        "Plateforme de blogs",
        "/2010/05/visites",
        "Blog supprimé",
        "Ce blog a été supprimé par son auteur.",
    ),
    (
        "zeitung-de",
        "de",
        "news",
        "Norddeutsche Rundschau",
        "/politik/art772,1192",
        "Dieser Artikel ist leider nicht mehr verfügbar",
        "Vielleicht interessieren Sie die aktuellen Meldungen.",
    ),
    (
        "amt-de",
        "de",
        "ministry",
        "Landesjugendamt",
        "/service/broschuere44",
        "Hoppla, hier ist nichts",
        "Die von Ihnen gesuchte Seite wurde verschoben oder gelöscht.",
    ),
    (
        "typo3-de",
        "de",
        "table",
        "Kinderschutzverein",
        "/index.php?id=344",
        "Fehler",
        "Die angeforderte Seite existiert nicht.",
    ),
    (
        "krant-nl",
        "nl",
        "news",
        "Avondblad",
        "/binnenland/article2210.ece",
        "Helaas, dit artikel bestaat niet meer",
        "Mogelijk is het verplaatst of verwijderd.",
    ),
    (
        "rijk-nl",
        "nl",
        "ministry",
        "Ministerie van Jeugd",
        "/documenten/brief-2009",
        "Niet gevonden",
        "Het document dat u zoekt staat niet meer op deze site.",
    ),
    (
        "diario-es",
        "es",
        "news",
        "El Correo Cívico",
        "/2007/09/menores",
        "¡Vaya! Esta noticia ya no está disponible",
        "Puede que haya sido eliminada o que la dirección haya cambiado.",
    ),
    (
        "sede-es",
        "es",
        "ministry",
        "Consejería",
        "/sede/doc/1182",
        "Contenido no disponible",
        "El contenido al que intenta acceder no existe.",
    ),
    (
        "giornale-it",
        "it",
        "news",
        "La Voce del Porto",
        "/2008/affido",
        "Ci dispiace, la pagina non esiste più",
        "L'articolo potrebbe essere stato rimosso.",
    ),
    (
        "ministero-it",
        "it",
        "ministry",
        "Ministero della Famiglia",
        "/documenti/2006/44",
        "Risorsa non disponibile",
        "Il documento cercato è stato rimosso o spostato.",
    ),
    (
        "jornal-pt",
        "pt",
        "news",
        "Diário da Barra",
        "/2009/criancas",
        "Esta página não existe",
        "O conteúdo pode ter sido removido.",
    ),
    (
        "pl",
        "pl",
        "news",
        "Głos Portu",
        "/2010/dzieci",
        "Ups! Nie ma takiej strony",
        "Artykuł mógł zostać usunięty.",
    ),
    (
        "cs",
        "cs",
        "ministry",
        "Ministerstvo rodiny",
        "/cz/dokument/331",
        "Dokument neexistuje",
        "Požadovaný dokument byl odstraněn.",
    ),
    (
        "sv",
        "sv",
        "news",
        "Kustbladet",
        "/inrikes/vard",
        "Artikeln finns inte längre",
        "Den kan ha tagits bort eller flyttats.",
    ),
    (
        "da",
        "da",
        "ministry",
        "Socialstyrelsen",
        "/udgivelser/2009/7",
        "Vi kan ikke finde siden",
        "Den kan være flyttet eller slettet.",
    ),
    (
        "fi",
        "fi",
        "news",
        "Rannikon Sanomat",
        "/kotimaa/art-2210",
        "Artikkelia ei löytynyt",
        "Se on voitu poistaa tai siirtää.",
    ),
    (
        "el",
        "el",
        "news",
        "Το Λιμάνι",
        "/2011/paidia",
        "Το άρθρο δεν υπάρχει",
        "Η σελίδα που ζητήσατε έχει διαγραφεί.",
    ),
    (
        "ru",
        "ru",
        "news",
        "Портовый вестник",
        "/2008/deti",
        "Такой страницы нет",
        "Материал был удалён или перемещён.",
    ),
    (
        "tr",
        "tr",
        "news",
        "Liman Postası",
        "/haber/1182",
        "Aradığınız haber bulunamadı",
        "Haber kaldırılmış olabilir.",
    ),
    (
        "ja",
        "ja",
        "news",
        "港湾新聞",
        "/news/2009/0811.html",
        "記事は削除されました",
        "お探しの記事は掲載期間が終了したか、削除されました。",
    ),
    ("zh", "zh", "news", "港口日报", "/2008/11.html", "您访问的文章不存在", "该文章可能已被删除。"),
    (
        "ar",
        "ar",
        "news",
        "صحيفة الميناء",
        "/2010/atfal",
        "عذرا، الصفحة غير موجودة",
        "ربما حذف المقال أو نقل.",
    ),
)


def _echo(lang: str, style: str, name: str, text: str) -> Answer:
    def answer(request: Request) -> Reply:
        told = text.replace("SLUG", slug(request))
        return sent(framed(lang, style, name, slug(request), f"<p>{told}</p>"))

    return answer


def _hard() -> Iterator[Case]:
    odd = {
        "iis": (
            "/docs/a.asp",
            404,
            (
                "<h2>HTTP Error 404 - File or directory not found.</h2><p>Internet "
                "Information Services (IIS)</p>"
            ),
        ),
        "apache": (
            "/~lee/paper.html",
            404,
            (
                "<h1>Not Found</h1><p>The requested URL was not found on this "
                "server.</p><hr><address>Apache/2.2.3 (CentOS) Server</address>"
            ),
        ),
        "tomcat": (
            "/app/doc.do",
            404,
            (
                "<h1>HTTP Status 404 - /app/doc.do</h1><p>The requested resource "
                "is not available.</p><h3>Apache Tomcat/7.0.52</h3>"
            ),
        ),
        "s3": (
            "/reports/x.html",
            404,
            (
                "<h1>404 Not Found</h1><ul><li>Code: NoSuchKey</li><li>Message: "
                "The specified key does not exist.</li></ul>"
            ),
        ),
        "empty404": ("/p/12", 404, ""),
        "gone410": ("/blog/9", 410, "<h1>410 Gone</h1><p>The author deleted this blog.</p>"),
        "poem404": (
            "/story/4",
            404,
            "<h1>You have wandered off the map</h1><p>Here be gulls. Row back to the harbour.</p>",
        ),
        "nginx": (
            "/a/b/c",
            404,
            "<center><h1>404 Not Found</h1></center><hr><center>nginx</center>",
        ),
    }
    for name, (path, status, markup) in odd.items():
        yield everywhere(
            "gone", f"hard-{name}", GONE, path, sent(page(markup, title=str(status)), status)
        )
    for lang in ("en", "fr", "de", "nl", "es", "it", "ja", "pl", "ru"):
        said = lost(lang, "ministry", "Portal")
        home = front(lang, "ministry", "Portal")
        yield everywhere("gone", f"hard-{lang}", GONE, "/dok/2009/bericht", said, home)
    front404 = Reply(404, front("en", "news", "Echo").headers, front("en", "news", "Echo").body)
    yield everywhere("gone", "hard-front404", GONE, "/2006/11/inquiry", front404)
    yield Case("gone", "fth-nxdomain", GONE, {}, "/report.html", trouble="nxdomain-domain")


def cases() -> Iterator[Case]:
    """All pages that are gone."""
    yield from _hard()
    for name, lang, style, publisher, path, title, text in SOFTS:
        shown = sent(framed(lang, style, publisher, title, f"<p>{text}</p>"))
        yield everywhere("soft", f"soft-{name}", SOFT, path, shown, front(lang, style, publisher))
    for lang in ("en", "fr", "de", "es", "it", "nl"):
        yield everywhere(
            "soft",
            f"home-{lang}",
            SOFT,
            "/publicaties/2009/rapport-44.html",
            to("/"),
            front(lang, "news", "Alliance"),
        )
    for lang in ("en", "de", "pt"):
        yield everywhere(
            "soft",
            f"front200-{lang}",
            SOFT,
            "/archive/2007/letter.html",
            front(lang, "ministry", "Office"),
        )
    for lang, place in (
        ("en", "/error/404.html"),
        ("fr", "/erreur-404"),
        ("de", "/fehler/404.html"),
        ("it", "/errore404.html"),
    ):
        title, text = TONGUES[lang].lost
        shown = sent(framed(lang, "ministry", "Portal", title, f"<p>{text}</p>"))
        path = "/documents/2011/opinion"
        routes = {place: shown, "/": front(lang, "ministry", "Portal"), "*": to(place)}
        yield Case("soft", f"fth-error-{lang}", SOFT, routes, path)
    yield everywhere(
        "soft",
        "echo-search",
        SOFT,
        "/library/child-removal-review",
        _echo(
            "en", "repo", "Library", "Your search for SLUG did not match any documents. 0 results."
        ),
    )
    yield everywhere(
        "soft",
        "echo-wiki",
        SOFT,
        "/wiki/Emergency_placement",
        _echo(
            "en",
            "wiki",
            "Care Wiki",
            (
                "There is currently no text in this page. You can search for this "
                "page title in other pages."
            ),
        ),
    )
    yield everywhere(
        "soft",
        "echo-wiki-de",
        SOFT,
        "/wiki/Inobhutnahme",
        _echo("de", "wiki", "Sozialwiki", "Diese Seite existiert nicht. Du kannst sie erstellen."),
    )
    yield everywhere(
        "soft",
        "echo-tag-es",
        SOFT,
        "/etiqueta/acogimiento-familiar",
        _echo("es", "news", "Correo", "No hay entradas sobre SLUG."),
    )
    empty = sent(framed("en", "ministry", "Register", "", ""))
    yield everywhere(
        "soft",
        "empty-frame",
        (SOFT_404, UNKNOWN),
        "/register/entry/7714",
        empty,
        front("en", "ministry", "Register"),
    )
    blank = sent("")
    yield everywhere("other", "empty-body", (UNKNOWN,), "/print.php?id=41", blank)
    shell = sent(
        page('<div id="root"></div><script src="/static/js/main.8f2.js"></script>', title="App")
    )
    for name in ("portal", "museum", "court"):
        yield everywhere("other", f"shell-{name}", (UNKNOWN,), f"/{name}/case/8812", shell)
    needs = page(
        (
            "<noscript>You need to enable JavaScript to run this "
            "app.</noscript><div id=app></div><script src=/a.js></script>"
        ),
        title="Case search",
    )
    yield everywhere("other", "shell-noscript", (UNKNOWN,), "/search/case/4410", sent(needs))
    for status, told in (
        (500, "Internal Server Error"),
        (502, "Bad Gateway"),
        (503, "Service Unavailable"),
        (504, "Gateway Time-out"),
        (522, "Connection timed out"),
    ):
        yield everywhere(
            "down",
            f"down-{status}",
            (UNREACHABLE,),
            "/doc/5",
            sent(page(f"<h1>{status} {told}</h1>", title=told), status),
        )
    upkeep = framed("de", "plain", "Archiv", "Wartung", "<p>Wir sind bald wieder da.</p>")
    yield everywhere(
        "down", "down-upkeep", (UNREACHABLE,), "/akte/3", sent(upkeep, 503, Retry_After="3600")
    )
    yield everywhere("down", "down-reset", (UNREACHABLE,), "/x.html", Reply(then="reset"))
    yield everywhere("down", "down-loop", (UNREACHABLE,), "/loop/1", to("/loop/1"))
    database = page("<h1>Error establishing a database connection</h1>", title="Database Error")
    yield everywhere(
        "down", "down-wordpress", (UNREACHABLE,), "/2012/05/visit/", sent(database, 500)
    )
    own = "This report was withdrawn on 4 May 2016 after a complaint. We are not able to show it."
    note = framed(
        "en", "ministry", "Audit Office", "Report withdrawn", paragraphs("en", own, 0, "")
    )
    yield once(
        "soft",
        "tombstone",
        (SOFT_404, UNKNOWN, Standing.LIVE),
        "/reports/2014-9",
        sent(note),
        lost("en", "ministry", "Audit Office"),
    )
