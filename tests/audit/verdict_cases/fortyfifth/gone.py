"""Pages that are gone, drifted or moved."""

from __future__ import annotations

from collections.abc import Iterator

from citekeeper.demo.exchange import Reply, Request

from ..case import (
    DEAD,
    DRIFTED,
    MOVED,
    PARKED,
    SOFT_404,
    UNKNOWN,
    UNREACHABLE,
    Case,
    page,
    sent,
    to,
)
from .kit import all_over, fill, frame, front, missing, only, paras

# soft 404: the same 200 for all addresses of the site, in its frame
SOFT = (
    (
        "gov",
        "en",
        "drupal",
        "/publications/2011/weirs",
        "Sorry",
        "We have redesigned our website and "
        "the page that you are looking for may have been removed or had its name changed.",
    ),
    (
        "uni",
        "en",
        "typo3",
        "/staff/wren/papers.html",
        "Oops!",
        "The link you followed may be broken, or "
        "the page may have been removed. Try the A-Z or contact the web team.",
    ),
    (
        "phpbb",
        "en",
        "phpbb",
        "/viewtopic.php?t=99812",
        "Information",
        "The requested topic does not exist.",
    ),
    (
        "vb",
        "en",
        "phpbb",
        "/showthread.php?t=4471",
        "vBulletin Message",
        "No Thread specified. If you followed a valid link, please notify the administrator.",
    ),
    (
        "eprints",
        "en",
        "plain",
        "/4471/",
        "Item not found",
        "The eprint you requested does not exist in "
        "this repository, or it has been removed from the live archive.",
    ),
    (
        "dspace",
        "en",
        "dspace",
        "/handle/1842/4471",
        "Invalid Identifier",
        "The identifier "
        "1842/4471 does not correspond to a valid Item, Collection or Community in DSpace.",
    ),
    (
        "fr-min",
        "fr",
        "drupal",
        "/dossiers/eau-2010",
        "Page introuvable",
        "La page que vous cherchez a été "
        "déplacée ou supprimée. Vous pouvez utiliser le moteur de recherche ou le plan du site.",
    ),
    ("fr-presse", "fr", "news", "/a/2012/lavoir.html", "Oups", "Cet article n'est plus en ligne."),
    (
        "de-stadt",
        "de",
        "typo3",
        "/rathaus/mauern.html",
        "Fehler 404",
        "Die von Ihnen aufgerufene Seite "
        "konnte leider nicht gefunden werden. Nutzen Sie bitte die Suche.",
    ),
    (
        "de-artikel",
        "de",
        "news",
        "/archiv/4471",
        "Hoppla",
        "Der gewünschte Artikel steht nicht mehr zur Verfügung.",
    ),
    (
        "nl-gem",
        "nl",
        "drupal",
        "/beleid/sluizen",
        "Helaas",
        "De pagina die u zoekt bestaat niet (meer). "
        "Mogelijk is de pagina verplaatst of verwijderd.",
    ),
    (
        "es-junta",
        "es",
        "typo3",
        "/export/molinos.html",
        "Contenido no disponible",
        "El contenido solicitado no se encuentra o ha sido eliminado del portal.",
    ),
    (
        "it-com",
        "it",
        "drupal",
        "/notizie/fontane",
        "Errore 404",
        "Il documento richiesto non è stato trovato oppure non è più pubblicato all'albo.",
    ),
    (
        "pt-pref",
        "pt",
        "wordpress",
        "/noticia/engenhos",
        "Ops! Não encontramos a página",
        "O endereço pode ter mudado ou a página foi retirada do ar.",
    ),
    (
        "pl-gmina",
        "pl",
        "typo3",
        "/gmina/kapliczki",
        "Błąd 404",
        "Strona, której szukasz, nie istnieje lub została usunięta.",
    ),
    ("cs-obec", "cs", "typo3", "/obec/studny", "Chyba", "Požadovaný dokument nebyl nalezen."),
    (
        "sv-kom",
        "sv",
        "drupal",
        "/kvarnar",
        "Hoppsan",
        "Sidan du försökte nå finns inte längre kvar.",
    ),
    ("da-kom", "da", "drupal", "/gaerder", "Ups", "Siden er slettet eller flyttet."),
    (
        "fi-kau",
        "fi",
        "drupal",
        "/sillat",
        "Hups",
        "Etsimääsi sivua ei löytynyt tai se on poistettu.",
    ),
    ("el-dim", "el", "wordpress", "/gefyria", "Σφάλμα 404", "Η σελίδα που αναζητάτε δεν υπάρχει."),
    (
        "ru-adm",
        "ru",
        "drupal",
        "/melnicy",
        "Ошибка",
        "Запрашиваемый материал удалён или не существует.",
    ),
    (
        "tr-bel",
        "tr",
        "news",
        "/cesme",
        "Hata",
        "Aradığınız sayfa kaldırılmış ya da taşınmış olabilir.",
    ),
    (
        "ja-cho",
        "ja",
        "drupal",
        "/bunkazai/hashi.html",
        "ご指定のページが見つかりません",
        "ページが移動または削除された可能性があります。トップページからお探しください。",
    ),
    ("zh-xian", "zh", "news", "/2013/gujing.html", "提示", "您访问的页面不存在或已被删除。"),
    ("ar-bal", "ar", "drupal", "/abar", "عذرا", "الصفحة التي تبحث عنها غير موجودة أو تم حذفها."),
)

# true 404 and 410 with odd bodies
DEATHS = (
    (
        "nginx",
        "en",
        "",
        404,
        page(
            "<center><h1>404 Not Found</h1></center><hr><center>nginx/1.24.0</center>",
            title="404 Not Found",
        ),
    ),
    (
        "iis",
        "en",
        "",
        404,
        page(
            "<h1>Server Error</h1><h2>404 - File or directory not found.</h2><h3>The "
            "resource you are looking for might have been removed.</h3>",
            title="404 - File or directory not found.",
        ),
    ),
    (
        "tomcat",
        "en",
        "",
        404,
        page(
            "<h1>HTTP Status 404 – Not Found</h1><hr><p><b>Type</b> Status "
            "Report</p><h3>Apache Tomcat/9.0.65</h3>",
            title="HTTP Status 404 – Not Found",
        ),
    ),
    (
        "gh",
        "en",
        "",
        404,
        page(
            "<h1>404</h1><p><strong>There isn't a GitHub Pages site here.</strong></p>",
            title="Site not found · GitHub Pages",
        ),
    ),
    (
        "410-blog",
        "en",
        "",
        410,
        page("<h1>Gone</h1><p>The author deleted this post.</p>", title="Gone"),
    ),
    ("empty", "en", "", 404, ""),
    ("json", "en", "", 404, '{"message":"Not Found","status":"404"}'),
)
FRAMED = (
    ("en", "wordpress"),
    ("fr", "typo3"),
    ("de", "drupal"),
    ("es", "news"),
    ("it", "typo3"),
    ("pl", "wordpress"),
    ("sv", "drupal"),
    ("ja", "drupal"),
    ("pt", "wordpress"),
    ("nl", "news"),
)

# one removed thing among honest neighbours: name, language, software, title, words
REMOVED = (
    (
        "article",
        "en",
        "news",
        "Article removed",
        "This article has been removed at the request of a "
        "third party. We regret any inconvenience.",
    ),
    (
        "vacancy",
        "nl",
        "drupal",
        "Vacature gesloten",
        "Deze vacature is gesloten en niet meer beschikbaar.",
    ),
    ("user", "en", "wordpress", "Content deleted", "This post was deleted by its author."),
    ("annonce", "fr", "news", "Annonce expirée", "Cette annonce a expiré et n'est plus en ligne."),
    ("stelle", "de", "typo3", "Nicht mehr verfügbar", "Diese Pressemitteilung wurde gelöscht."),
    ("oferta", "pl", "news", "Oferta nieaktualna", "To ogłoszenie zostało usunięte."),
)

# drift: name, language, software, new title, new words
DRIFTS = (
    ("en", "Kitchen worktops fitted in a day", "fr"),
    ("de", "Ferienwohnung am See", "es"),
    ("fr", "Cours de yoga du mardi", "it"),
    ("nl", "Fietsen huren", "de"),
)


def _cut(lang: str) -> str:
    """Another text of the same site: what stands here now."""
    other = {
        "en": "Our fitters arrive at eight and leave at five with the old worktop. Choose from "
        "forty "
        "colours of quartz and laminate, all kept at the Selby yard. Prices include removal, "
        "templates and a ten-year guarantee. Call Monday to Friday for a free visit at home. "
        "Showroom open on Saturday mornings, tea and parking free for customers.",
        "de": "Die helle Wohnung im Dachgeschoss bietet Platz für vier Personen. Bettwäsche und "
        "Handtücher liegen bereit, das Boot darf benutzt werden. Anreise samstags ab fünfzehn "
        "Uhr, Hunde nach Absprache. Buchen Sie früh, der August ist meist schon vergeben.",
        "fr": "Le cours a lieu chaque mardi à dix-neuf heures dans la salle des fêtes. Apportez un "
        "tapis et une couverture. La première séance est offerte, puis comptez huit euros. "
        "Inscription auprès de Mireille, qui enseigne depuis vingt ans dans le canton.",
        "nl": "Huur een degelijke fiets met zeven versnellingen vanaf tien euro per dag. "
        "Kinderzitjes "
        "en kaarten krijgt u erbij. Ophalen kan vanaf negen uur bij de brug, terugbrengen tot "
        "zes. Groepen bellen een dag van tevoren en krijgen koffie van de baas.",
    }
    return paras(other[lang])


def cases() -> Iterator[Case]:
    """All of them."""
    for name, lang, soft, path, title, words in SOFT:
        lost = frame(soft, lang, title, paras(words), name=f"{name} portal")

        def other(request: Request, lost: str = lost, path: str = path) -> Reply:
            if ".php" in path and request.bare_path != path.partition("?")[0]:
                return sent(page("<h1>Not Found</h1>", title="404 Not Found"), 404)
            if "/handle/" in path and "/handle/" in request.path:
                return sent(lost.replace("1842/4471", request.bare_path.split("/handle/")[1]))
            return sent(lost)

        yield Case(
            "soft-404",
            f"fif-g-{name}",
            (SOFT_404,),
            only(path, sent(lost), other, front(soft, lang, f"{name} portal")),
            path=path,
        )
    for name, _, _, status, body in DEATHS:
        truth = (PARKED, DEAD) if name == "gh" else (DEAD,)
        yield Case("dead", f"fif-d-{name}", truth, all_over(sent(body, status)))
    for number, (lang, soft) in enumerate(FRAMED):
        path = f"/archive/2009/item-{4471 + number}.html"
        gone = missing(soft, lang, status=410 if number % 4 == 3 else 404)
        yield Case(
            "dead-framed",
            f"fif-d-{soft}-{lang}",
            (DEAD,),
            only(path, gone, missing(soft, lang), front(soft, lang)),
            path=path,
        )
    for name, lang, soft, title, words in REMOVED:
        path = f"/item/{name}-88412"
        yield Case(
            "removed",
            f"fif-r-{name}",
            (SOFT_404, DRIFTED),
            only(
                path,
                sent(frame(soft, lang, title, paras(words))),
                missing(soft, lang),
                front(soft, lang),
            ),
            path=path,
            memento=frame(soft, lang, name.title(), fill(lang)).encode(),
        )
    # everything goes to the front page, an error page, a search
    for lang, soft in (("en", "wordpress"), ("de", "typo3"), ("es", "drupal"), ("fr", "news")):
        home = front(soft, lang)
        yield Case(
            "to-root",
            f"fif-t-root-{lang}",
            (SOFT_404,),
            {"*": to("/", 301 if lang in "en de" else 302), "/": home},
            path="/reports/2008/valley.html",
        )
    for lang, where in (
        ("en", "/error404.aspx?aspxerrorpath="),
        ("it", "/pagina-non-trovata"),
        ("pt", "/404.html"),
    ):
        title, words = (
            "404",
            {
                "en": "The resource cannot be found. Please use the menu above.",
                "it": "La pagina cercata non è più qui. Torna alla home o usa la ricerca.",
                "pt": "Conteúdo não localizado. Volte ao início ou faça uma busca.",
            }[lang],
        )
        said = sent(frame("plain", lang, title, paras(words)))

        def err(request: Request, where: str = where, lost: Reply = said) -> Reply:
            if request.bare_path == where.partition("?")[0]:
                return lost
            return to(where + request.bare_path if "?" in where else where)

        yield Case(
            "to-error",
            f"fif-t-error-{lang}",
            (SOFT_404,),
            {"*": err},
            path="/documenti/2010/4471.aspx",
        )

    def search(request: Request) -> Reply:
        if request.bare_path == "/search":
            return sent(
                frame(
                    "wordpress",
                    "en",
                    "Search results",
                    "<p>0 results. Nothing matched "
                    "your search terms. Please try again with different words.</p>",
                )
            )
        return to("/search?q=" + request.bare_path.strip("/").replace("/", "+"))

    yield Case(
        "to-search", "fif-t-search", (SOFT_404,), {"*": search}, path="/guide/old-weirs.html"
    )
    # the bare shell of a closed blog host: every blog goes to its own notice
    closed = sent(
        frame(
            "plain",
            "en",
            "The blog service has closed",
            paras(
                "After fourteen years the Harbour Blogs service was switched off on 30 June "
                "2021. Blogs and "
                "their pictures have been deleted and cannot be restored. Thank you for writing "
                "with us."
            ),
        )
    )
    yield Case(
        "closed-host", "fif-t-closed", (SOFT_404,), all_over(closed), path="/mossy/2012/05/otter"
    )
    # drift in the same frame
    for lang, title, _ in DRIFTS:
        path = f"/pages/{lang}/valley.html"
        yield Case(
            "drift",
            f"fif-x-{lang}",
            (DRIFTED,),
            only(
                path,
                sent(frame("wordpress", lang, title, _cut(lang))),
                missing("wordpress", lang),
                front("wordpress", lang),
            ),
            path=path,
            memento=frame("wordpress", lang, "2011", fill(lang)).encode(),
            quote={
                "en": "one carries nothing but sheep",
                "de": "eine seltene Biene",
                "fr": "les panneaux. Une promenade",
                "nl": "verhalen van de sluiswachters",
            }[lang],
        )
    pdf_page = sent(frame("typo3", "de", "Publikationen", fill("de")))
    yield Case(
        "type",
        "fif-x-pdf",
        (DRIFTED,),
        only("/fileadmin/bericht-2012.pdf", pdf_page, missing("typo3", "de")),
        path="/fileadmin/bericht-2012.pdf",
    )
    # moved for good, to a new place of the same site or a new host, neighbours carried or 404
    for lang, soft, title in (
        ("en", "wordpress", "Small bridges of the upper valley"),
        ("fr", "drupal", "Les lavoirs de la vallée"),
        ("de", "typo3", "Trockenmauern im oberen Tal"),
        ("pl", "wordpress", "Kapliczki w powiecie"),
        ("it", "news", "Le fontane del paese"),
        ("ja", "drupal", "町内の石橋の調査"),
    ):
        path, new = f"/index.php?id=4471&lang={lang}", f"/research/{lang}/valley-survey"
        full = frame(soft, lang, title, fill(lang))
        routes = {
            path: to(new, 301),
            new: sent(full),
            "/": front(soft, lang),
            "*": missing(soft, lang),
        }

        def answer(request: Request, routes: dict[str, Reply] = routes) -> Reply:
            return routes.get(request.path, routes["*"])

        yield Case(
            "moved",
            f"fif-m-{lang}",
            (MOVED,),
            {"*": answer},
            path=path,
            title=title,
            memento=full.encode(),
        )
    for lang in ("nl", "es"):
        name, title = f"fif-m-host-{lang}", "1870-1910"
        full = frame("wordpress", lang, title, fill(lang))
        inner = only(
            "/new/valley", sent(full), missing("wordpress", lang), front("wordpress", lang)
        )

        def over(request: Request, name: str = name) -> Reply:
            asked = request.path.replace("/old/", "/new/")
            return to(f"http://library.{name}.example{asked}", 308)

        yield Case(
            "moved",
            name,
            (MOVED,),
            {"*": over, (f"library.{name}.example", "*"): inner["*"]},
            path="/old/valley",
            memento=full.encode(),
        )
    # servers in trouble
    for name, status, words in (
        ("wp-db", 500, "<h1>Error establishing a database connection</h1>"),
        ("504", 504, "<h1>504 Gateway Time-out</h1><hr>nginx"),
        (
            "maint",
            503,
            "<p>Briefly unavailable for scheduled maintenance. Check back in a minute.</p>",
        ),
        ("cf522", 522, "<h1>Connection timed out</h1><p>Error code 522</p>"),
    ):
        yield Case("trouble", f"fif-e-{name}", (UNREACHABLE,), all_over(sent(page(words), status)))
    yield Case("trouble", "fif-e-reset", (UNREACHABLE,), all_over(Reply(200, then="reset")))
    yield Case("trouble", "fif-e-loop", (UNREACHABLE,), {"*": lambda request: to(request.path)})
    yield Case("empty", "fif-u-empty", (UNKNOWN,), all_over(sent("")))
    yield Case("empty", "fif-u-400", (UNKNOWN,), all_over(sent(page("<h1>Bad Request</h1>"), 400)))
    pause = sent(
        frame("plain", "de", "Wartungsmodus", paras("Wir sind in Kürze wieder für Sie da."))
    )
    yield Case("pause", "fif-u-pause-de", (UNKNOWN, UNREACHABLE), all_over(pause))
