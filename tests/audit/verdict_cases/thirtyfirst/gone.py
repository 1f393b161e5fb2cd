"""Gone pages: honest errors with odd bodies, soft ones, redirects, removal notices."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from citekeeper.demo.exchange import Reply, Request

from ..case import DEAD, DRIFTED, PARKED, SOFT_404, UNKNOWN, Case, Route, page, rotating, sent, to
from .frames import Place, Truth, absent, framed, front, living, made, soft

H = {"Content-Type": "text/html; charset=utf-8"}
GONE: Truth = (DEAD,)


def _err(status: int, title: str, body: str, lang: str = "en") -> Reply:
    return sent(page(body, title=title, lang=lang), status)


HARD: Mapping[str, tuple[str, Reply]] = {
    "apache": (
        "/~mreed/papers/filters.html",
        Reply(
            404,
            H,
            '<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN"><html><head><title>404 Not '
            "Found</title></head><body><h1>Not Found</h1><p>The requested URL was not found on this server.</p><hr><address>Apache/2.4.57 "
            "(Debian) Server</address></body></html>",
        ),
    ),
    "gone-410": (
        "/press/2009/07/statement",
        _err(410, "Gone", "<h1>Gone</h1><p>This statement was taken down by its author.</p>"),
    ),
    "poem": (
        "/essays/on-watching",
        _err(
            404,
            "Oh",
            "<p>Roses are red, violets are blue,<br>this essay has gone and the link has gone too.</p>",
        ),
    ),
    "empty-404": ("/doc/view/1182", Reply(404, H, "")),
    "json-404": (
        "/api/v1/reports/8",
        Reply(
            404,
            {"Content-Type": "application/json"},
            '{"status":"fail","message":"No such record"}',
        ),
    ),
    "iis-de": (
        "/Dokumente/Lagebild2007.pdf",
        _err(
            404,
            "404 - Datei oder Verzeichnis wurde nicht gefunden.",
            "<h2>Serverfehler</h2><h3>404 - "
            "Datei oder Verzeichnis wurde nicht gefunden.</h3><h4>Die gesuchte Ressource wurde möglicherweise entfernt.</h4>",
            "de",
        ),
    ),
    "sp-404": (
        "/Pages/Expert-Meeting.aspx",
        sent(
            framed(
                "sharepoint",
                "en",
                "Institute of Public Order",
                "Sorry, we can't find that page",
                "It may have been moved in our 2019 relaunch. These pages are popular today: Annual report. Vacancies. Room hire.",
            ),
            404,
        ),
    ),
    "home-in-404": (
        "/dossiers/filtrage.html",
        sent(
            framed(
                "news",
                "fr",
                "Le Quotidien de Sarre",
                "À la une",
                "Grève des trains demain. Le budget est voté. La météo du week-end. Nos podcasts. Les plus lus.",
            ),
            404,
        ),
    ),
    "news-404-nl": (
        "/artikel/1844211",
        sent(
            framed(
                "news",
                "nl",
                "Dagblad De Maas",
                "Oeps",
                "Dit artikel staat niet meer in ons archief. "
                "Misschien vindt u iets anders dat de moeite waard is.",
            ),
            404,
        ),
    ),
    "gov-410-es": (
        "/prensa/notas/2006/1188",
        _err(
            410,
            "Contenido retirado",
            "<h1>Contenido retirado</h1><p>La nota fue retirada al "
            "reorganizarse el Ministerio.</p>",
            "es",
        ),
    ),
    "tomcat": (
        "/dspace/bitstream/10/44/1/thesis.pdf",
        Reply(
            404,
            H,
            "<html><head><title>HTTP Status 404 – Not Found</title></head><body><h1>HTTP "
            "Status 404 – Not Found</h1><p><b>Type</b> Status Report</p><h3>Apache Tomcat/9.0.31</h3></body></html>",
        ),
    ),
    "game": (
        "/blog/trust-safety-2010",
        _err(
            404,
            "You are lost in space",
            "<h1>You are lost in space</h1><canvas id='game'></canvas><p>Use the "
            "arrow keys to fly home. Score: 0</p>",
        ),
    ),
    "nosuchbucket": (
        "/reports/2013-transparency.pdf",
        Reply(
            404,
            {"Content-Type": "application/xml"},
            "<?xml version='1.0'?><Error><Code>NoSuchKey"
            "</Code><Message>The specified key does not exist.</Message></Error>",
        ),
    ),
    "ghpages": (
        "/policy-atlas/",
        _err(
            404,
            "Site not found · GitHub Pages",
            "<h1>404</h1><p><strong>There isn't a GitHub Pages site here.</strong>"
            "</p><p>If you're trying to publish one, read the full documentation.</p>",
        ),
    ),
    "pl-404": (
        "/artykuly/raport-2008",
        _err(
            404,
            "Błąd 404",
            "<h1>Błąd 404</h1><p>Artykuł został usunięty lub przeniesiony.</p>",
            "pl",
        ),
    ),
    "sv-404": (
        "/rapporter/barn-2007",
        _err(
            404, "Hoppsan", "<h1>Hoppsan!</h1><p>Sidan har flyttat utan att lämna adress.</p>", "sv"
        ),
    ),
    "ja-404": (
        "/kouhou/2006/04.html",
        _err(404, "404", "<h1>ページが移動または削除されました</h1>", "ja"),
    ),
    "ru-410": (
        "/pub/2009/doklad",
        _err(
            410,
            "Удалено",
            "<h1>Материал удалён</h1><p>Публикация удалена по решению редакции.</p>",
            "ru",
        ),
    ),
    "user-410": (
        "/@statewatcher/1188203",
        _err(410, "Gone", "<h1>This post was deleted by its author</h1>"),
    ),
    "search-in-404": (
        "/about/leadership/2010",
        sent(
            framed(
                "drupal",
                "en",
                "Bureau of Youth Justice",
                "Search results",
                "We looked for 'about leadership 2010' and found 214 documents.|1. Annual plan. 2. Duties of the director. 3. Leadership course.",
            ),
            404,
        ),
    ),
}


def cases() -> Iterator[Case]:
    """The cases of this module."""
    for name, (path, reply) in HARD.items():
        fronts: dict[Place, Route] = (
            {} if name == "ghpages" else {"/": front("wp", "en", f"House of {name}")}
        )
        truth: Truth = (PARKED, DEAD) if name == "ghpages" else GONE
        yield made(f"dead-{name}", truth, path, {**fronts, "*": reply}, "hard")
    yield made(
        "nx-host",
        GONE,
        "/whitepaper.html",
        {"/": absent("bare", "en", "Files Room")},
        "hard",
        trouble="nxdomain",
    )
    yield made(
        "nx-domain",
        GONE,
        "/bericht.php?nr=4",
        {"/": absent("bare", "de", "Bench Notes")},
        "hard",
        trouble="nxdomain-domain",
    )
    yield from _soft()
    yield from _hops()
    yield from _removed()


def _soft() -> Iterator[Case]:
    yield soft(
        "s-oops",
        "en",
        "builder",
        "Tidewater Advocacy",
        "/our-work/safe-online",
        "Oops!",
        "We can't seem to find the page you're looking for. Here are some helpful links instead: Home, Search, Help, Contact.",
    )
    yield soft(
        "s-nothing",
        "en",
        "wp",
        "Bramley Watchers",
        "/2008/11/green-paper/",
        "Nothing here",
        "It looks like nothing was found at this location. Maybe try one of the links below or a search?",
        tab="Nothing found for 2008 11 Green Paper",
    )
    yield soft(
        "s-record",
        "en",
        "lib",
        "Parliament Papers Online",
        "/papers/view.do?id=4471",
        "No record",
        "Your query returned no record. The identifier may have been retired when the collections were merged.",
    )
    yield soft(
        "s-session",
        "en",
        "old",
        "Statute Finder",
        "/cgi-bin/fetch?doc=88:12.3.1",
        "Statute Finder",
        "This search session has expired or the link is not valid. Please start a new search from the main screen.",
        truth=(SOFT_404, UNKNOWN),
    )
    yield soft(
        "s-job",
        "en",
        "drupal",
        "Portland Relief Careers",
        "/careers/req-20114",
        "This position is no longer available",
        "Thank you for your interest. The position you are trying to view has been filled. Browse our 41 open positions.",
    )
    yield soft(
        "s-press",
        "en",
        "news",
        "Gannet Industries Media Room",
        "/media/release-detail/?id=1203",
        "Press release unavailable",
        "The press release you requested has been removed from this site. Releases are kept for five years.",
    )
    yield soft(
        "s-vbulletin",
        "en",
        "old",
        "Security Pros Board",
        "/showthread.php?t=40012",
        "Board Message",
        "No thread specified. If you followed a valid link, please notify the administrator.",
    )
    yield soft(
        "s-file",
        "en",
        "builder",
        "DropShelf",
        "/file/9aa2kq/report.pdf",
        "File not available",
        "The file link that you requested is not valid. It may have been deleted by its owner or have had no downloads in 90 days.",
        truth=(SOFT_404, DRIFTED),
    )
    yield soft(
        "s-video",
        "en",
        "news",
        "ClipBarn",
        "/watch?v=kk21qq",
        "Video unavailable",
        "This video is no longer available because the account associated with it has been closed. You may like these instead.",
    )
    yield soft(
        "s-profile",
        "en",
        "builder",
        "Chirrup",
        "/policytank/status/8812",
        "Hmm...this page doesn't exist.",
        "Try searching for something else.",
    )
    yield soft(
        "s-product",
        "en",
        "builder",
        "Lexbooks Store",
        "/item/9781844",
        "We no longer sell this title",
        "The book you are looking for has left our catalogue. Customers also viewed: Evidence in a Nutshell; Tort Stories.",
    )
    yield soft(
        "s-aspx",
        "en",
        "sharepoint",
        "Coroner's Service",
        "/Pages/PageNotFoundError.aspx?requestUrl=x",
        "The page you're looking for doesn't exist",
        "Check for a typo in the URL, or go to the site home.",
        truth=(SOFT_404,),
    )
    yield made(
        "s-blogdeleted",
        (SOFT_404,),
        "/2007/12/on-retention.html",
        {
            "*": sent(
                page(
                    "<h1>Blog has been removed</h1><p>Sorry, the blog at this address has been removed. This address is not available for new blogs.</p>",
                    title="Blog not found",
                )
            )
        },
        "soft",
    )
    yield soft(
        "s-index0",
        "en",
        "gov",
        "Directorate of Prisons",
        "/circulars/2008/17",
        "Circulars",
        "There are no circulars to display for the chosen year and number.",
    )
    yield soft(
        "s-db",
        "en",
        "old",
        "Treaty Series Database",
        "/treaty.asp?NT=201",
        "Treaty",
        "Error: either BOF or EOF is True, or the current record has been deleted.",
        truth=(SOFT_404, UNKNOWN),
    )
    yield soft(
        "s-de-ups",
        "de",
        "news",
        "Nordkurier Stade",
        "/lokales/artikel-1188230.html",
        "Hier gibt es nichts zu lesen",
        "Der Artikel ist aus unserem Archiv gefallen. Das passiert nach zwei Jahren automatisch. Die neuesten Meldungen finden Sie auf der Startseite.",
    )
    yield soft(
        "s-de-cms",
        "de",
        "typo3",
        "Landespräventionsrat Elbe",
        "/index.php?id=218",
        "Fehler",
        "Die angeforderte Seite existiert nicht. Grund: Die ID war keine erreichbare Seite.",
    )
    yield soft(
        "s-de-relaunch",
        "de",
        "gov",
        "Ministerium für Jugend Elbmark",
        "/presse/2007/meldung-88",
        "Unsere Seiten haben sich geändert",
        "Im Zuge des Relaunchs haben sich viele Adressen geändert. Das gesuchte Dokument konnten wir nicht finden. Nutzen Sie bitte die Suche.",
    )
    yield soft(
        "s-de-kurz",
        "de",
        "bare",
        "Pipe Rolls",
        "/dl/studie.html",
        "Sackgasse",
        "Diese Seite gibt es nicht oder nicht mehr. Zurück zum Anfang.",
    )
    yield soft(
        "s-fr-erreur",
        "fr",
        "gov",
        "Secrétariat à la Famille",
        "/dossiers/internet-2005.html",
        "Document inexistant",
        "Le document demandé n'existe plus. Le site a fait peau neuve en 2014 ; consultez la rubrique Archives.",
    )
    yield soft(
        "s-fr-presse",
        "fr",
        "news",
        "L'Écho des Caps",
        "/2010/02/14/loppsi_4471.html",
        "Cet article n'est plus disponible",
        "Il a été retiré du site à l'expiration des droits. Retrouvez nos abonnements.",
    )
    yield soft(
        "s-fr-spip",
        "fr",
        "old",
        "Coordination Droits de l'enfant",
        "/spip.php?article218",
        "Erreur",
        "Pas d'article à cette adresse. Retour au sommaire.",
    )
    yield soft(
        "s-nl-weg",
        "nl",
        "gov",
        "Ministerie van Veiligheid Oost",
        "/actueel/persbericht-2007-11",
        "Niets gevonden",
        "Op dit adres staat geen informatie meer. Persberichten van voor 2010 zijn overgebracht naar het archief.",
    )
    yield soft(
        "s-nl-bes",
        "nl",
        "old",
        "Bits en Rechten",
        "/index.php?item=44",
        "Item bestaat niet",
        "Het opgevraagde item komt niet voor in onze database.",
    )
    yield soft(
        "s-es-lo",
        "es",
        "drupal",
        "Defensoría de la Infancia",
        "/informes/2009/red",
        "Lo sentimos",
        "No hemos podido encontrar lo que busca. Puede que el informe se haya eliminado.",
    )
    yield soft(
        "s-es-nota",
        "es",
        "news",
        "El Faro de Alba",
        "/noticias/55120",
        "Noticia no disponible",
        "La noticia que intenta leer ha caducado. Lea las más vistas de hoy.",
    )
    yield soft(
        "s-it-ops",
        "it",
        "wp",
        "Telefono Amico Minori",
        "/2009/dossier/",
        "Contenuto non trovato",
        "Quello che cerchi non c'è. Forse è stato cancellato, forse non è mai esistito.",
    )
    yield soft(
        "s-it-portale",
        "it",
        "sharepoint",
        "Regione Colli",
        "/Pagine/scheda.aspx?id=77",
        "Scheda non presente",
        "Nessuna scheda corrisponde al codice indicato.",
    )
    yield soft(
        "s-pt-erro",
        "pt",
        "typo3",
        "Instituto de Reinserção",
        "/noticias/detalhe/4410",
        "Erro 404",
        "Conteúdo não encontrado. Regresse à página inicial.",
    )
    yield soft(
        "s-pl",
        "pl",
        "gov",
        "Urząd Komunikacji Pomorza",
        "/raporty/2009.html",
        "Brak strony",
        "Szukana strona nie istnieje lub została przeniesiona do archiwum.",
    )
    yield soft(
        "s-cs",
        "cs",
        "old",
        "Bezpečný web",
        "/clanek.php?id=91",
        "Článek neexistuje",
        "Zadaný článek v databázi není.",
    )
    yield soft(
        "s-sv",
        "sv",
        "drupal",
        "Barnens Rätt",
        "/rapport/4",
        "Vi hittar inte sidan",
        "Den kan ha tagits bort. Prova sökningen.",
    )
    yield soft(
        "s-da",
        "da",
        "typo3",
        "Red Børn Nu",
        "/projekt/net",
        "Ups, her er tomt",
        "Siden er flyttet eller slettet. Gå til forsiden.",
    )
    yield soft(
        "s-fi",
        "fi",
        "wp",
        "Lasten verkko",
        "/2009/tiedote/",
        "Sisältöä ei löytynyt",
        "Etsimäsi tiedote on poistettu.",
    )
    yield soft(
        "s-el",
        "el",
        "gov",
        "Υπουργείο Νησιών",
        "/node/441",
        "Σφάλμα",
        "Το περιεχόμενο που αναζητάτε δεν υπάρχει πια.",
    )
    yield soft(
        "s-ru",
        "ru",
        "old",
        "Сетевая безопасность",
        "/article.php?id=7",
        "Ошибка",
        "Такой статьи нет. Возможно, она была удалена.",
    )
    yield soft(
        "s-tr",
        "tr",
        "news",
        "Boğaz Haber",
        "/haber/88123",
        "Haber bulunamadı",
        "Aradığınız haber yayından kaldırılmış olabilir.",
    )
    yield soft(
        "s-zh",
        "zh",
        "gov",
        "江北市信息办",
        "/info/1024/4471.htm",
        "提示信息",
        "您要查看的信息不存在或者已被删除。",
    )
    yield soft(
        "s-ar",
        "ar",
        "news",
        "صحيفة المرفأ",
        "/story/5512",
        "عذرا",
        "لم نعثر على المقال المطلوب، ربما تم حذفه.",
    )
    yield made(
        "s-front-all",
        (SOFT_404,),
        "/publikationer/2006/notat.htm",
        {"*": front("wp", "da", "Center for Netpolitik")},
        "soft",
    )
    yield made(
        "s-list-all",
        (SOFT_404,),
        "/news/item/4410",
        {
            "*": sent(
                framed(
                    "drupal",
                    "en",
                    "Alliance for Safer Screens",
                    "News",
                    "Spring newsletter. New patron announced. Screens and sleep: our reply. Summer fair. "
                    "Trustees' meeting moved to Tuesday.|Page 1 of 12. Older.",
                )
            )
        },
        "soft",
    )
    yield made(
        "s-rotating",
        (SOFT_404,),
        "/wire/2009/0412/filter-vote.html",
        {
            "*": rotating(
                lambda request, shown: framed(
                    "news",
                    "en",
                    "Wireline Daily",
                    "Story not located",
                    f"We could not locate {request.path} in our files.|{shown}|Top stories: strike, budget, "
                    "weather, football.",
                )
            )
        },
        "soft",
    )
    yield made("s-echo", (SOFT_404,), "/dokument/19/2201", {"*": _echo}, "soft")
    yield made("s-search", (SOFT_404,), "/publicaties/rapport-filteren", {"*": _results}, "soft")


def _echo(request: Request) -> Reply:
    return sent(
        framed(
            "gov",
            "de",
            "Dokumentenserver des Landtags",
            "Dokument",
            f"Zu der Anfrage {request.path} liegt kein Dokument vor.",
        )
    )


def _results(request: Request) -> Reply:
    words = request.bare_path.rsplit("/", 1)[-1].replace("-", " ")
    return sent(
        framed(
            "drupal",
            "nl",
            "Kennisbank Jeugd",
            f"Zoekresultaten voor '{words}'",
            "Geen resultaten. Probeer een ander trefwoord.",
        )
    )


def _hops() -> Iterator[Case]:
    def hop(
        name: str,
        path: str,
        where: str,
        status: int,
        landing: Reply,
        truth: Truth = (SOFT_404,),
        neighbours: bool = True,
    ) -> Case:
        rest = to(where, status) if neighbours else absent("gov", "en", f"Office {name}")
        return made(
            f"hop-{name}", truth, path, {path: to(where, status), where: landing, "*": rest}, "hop"
        )

    yield hop(
        "home301",
        "/en/policy/filtering.html",
        "/",
        301,
        front("wp", "en", "Open Frontier Foundation"),
    )
    yield hop(
        "home302-de",
        "/de/aktuell/2008/bericht.html",
        "/",
        302,
        front("typo3", "de", "Institut für Medienrecht"),
    )
    yield hop(
        "home-fr", "/rapport2006/chap2.html", "/", 301, front("drupal", "fr", "Forum des libertés")
    )
    yield hop(
        "home-alone",
        "/media/pr0709.html",
        "/",
        301,
        front("gov", "en", "Ofwell Regulator"),
        neighbours=False,
        truth=(SOFT_404, UNKNOWN),
    )
    yield hop(
        "error-page",
        "/docs/agenda-2007.html",
        "/error404.html",
        302,
        sent(
            framed(
                "gov",
                "en",
                "City of Larne",
                "Error 404",
                "We've redesigned the site and this page didn't make it.",
            )
        ),
    )
    yield hop(
        "notfound-nl",
        "/stukken/2005/brief.html",
        "/pagina-niet-gevonden",
        302,
        sent(
            framed(
                "gov", "nl", "Gemeente Drielanden", "Helaas", "Deze pagina kunnen we niet vinden."
            )
        ),
    )
    yield hop(
        "aspx-err",
        "/library/item.aspx",
        "/GenericErrorPage.htm",
        302,
        sent(
            page(
                "<h1>Resource not found</h1><p>The resource you are looking for could have been removed.</p>",
                title="Error",
            )
        ),
    )
    yield hop(
        "search-it",
        "/comunicati/2010/77.html",
        "/ricerca",
        302,
        sent(
            framed(
                "drupal",
                "it",
                "Garante dei Minori",
                "Ricerca",
                "Inserisci una parola. Nessun risultato.",
            )
        ),
    )
    yield hop(
        "section",
        "/news/2011/05/alert-on-toys.html",
        "/news",
        301,
        sent(
            framed(
                "gov",
                "en",
                "Toy Safety Board",
                "News",
                "Recall of bath ducks, 3 June 2024. New chair, 1 May 2024. Report 2023 out. Office closed on Monday.",
            )
        ),
    )
    yield hop(
        "sorry-es",
        "/noticias/2007/1204.html",
        "/lo-sentimos.html",
        302,
        sent(
            framed(
                "news",
                "es",
                "La Voz de Soria Alta",
                "Enlace caducado",
                "Ese contenido ya no forma parte de nuestra hemeroteca.",
            )
        ),
    )
    yield made(
        "hop-other-house",
        (SOFT_404,),
        "/whitepapers/dpi.html",
        {
            "*": to("http://v31-hop-buyer.example/", 301),
            ("v31-hop-buyer.example", "/"): front("builder", "en", "Megacorp Holdings"),
            ("v31-hop-buyer.example", "*"): absent("builder", "en", "Megacorp Holdings"),
        },
        "hop",
    )
    yield made(
        "hop-refresh",
        (SOFT_404,),
        "/1999/bulletin.htm",
        {
            "*": sent(
                page(
                    "<p>Page has gone. You will be taken to our home page.</p>",
                    title="Redirect",
                    head="<meta http-equiv='refresh' content='3;url=/'>",
                )
            ),
            "/": front("old", "en", "Hotline Bulletin"),
        },
        "hop",
    )
    yield made(
        "hop-converge",
        (SOFT_404,),
        "/research/rr41.html",
        {
            "/research/rr41.html": to("/publications", 301),
            "/research/rr42.html": to("/publications", 301),
            "/research/rr60.html": to("/publications", 301),
            "/research/hors99.html": to("/publications", 301),
            "/publications": sent(
                framed(
                    "gov",
                    "en",
                    "Home Research Office",
                    "Publications",
                    "All publications are now held in the central store. "
                    "Filter by year, topic or type. Showing 1 to 20 of 11,204.",
                )
            ),
            "*": to("/publications", 301),
        },
        "hop",
        fellows=("/research/rr42.html", "/research/rr60.html", "/research/hors99.html"),
    )


def _removed() -> Iterator[Case]:
    removed: Truth = (SOFT_404, DRIFTED)
    unsure: Truth = (SOFT_404, DRIFTED, UNKNOWN)
    yield living(
        "r-court",
        "en",
        "news",
        "Kestrel Post",
        "/2009/06/14/teacher-named",
        "Article removed",
        "This article has been removed for legal reasons.",
        truth=unsure,
        cause="removed",
    )
    yield living(
        "r-author",
        "en",
        "wp",
        "Notes on Policing",
        "/2010/02/three-officers/",
        "[Removed]",
        "This post has been deleted at the request of the author. There is nothing more to see.",
        truth=unsure,
        cause="removed",
    )
    yield living(
        "r-agency",
        "de",
        "news",
        "Süderländer Bote",
        "/agentur/dpa-118/",
        "Beitrag nicht mehr verfügbar",
        "Dieser Beitrag stammt von einer Agentur und ist aus rechtlichen Gründen nicht mehr verfügbar.",
        truth=removed,
        cause="removed",
    )
    yield living(
        "r-mediathek",
        "de",
        "news",
        "Landesfunk Mediathek",
        "/sendung/kontraste-2009-04",
        "Sendung nicht mehr verfügbar",
        "Die Verweildauer dieses Videos ist abgelaufen. Öffentlich-rechtliche Sender dürfen Beiträge nur begrenzte Zeit zeigen.",
        truth=removed,
        cause="removed",
    )
    yield living(
        "r-dataset",
        "en",
        "lib",
        "Survey Data Bank",
        "/study/5512",
        "Study withdrawn",
        "Study 5512 has been withdrawn by the depositor. Data and documentation are no longer available.",
        truth=unsure,
        cause="removed",
    )
    yield living(
        "r-comment",
        "en",
        "old",
        "OpenTalk Board",
        "/post/99120.html",
        "Post deleted",
        "This post was removed by a moderator. Reason: rule 4.",
        truth=removed,
        cause="removed",
    )
    yield living(
        "r-nl",
        "nl",
        "news",
        "Het Zuiden Vandaag",
        "/regio/88-verdachte",
        "Bericht verwijderd",
        "Dit bericht is op verzoek van betrokkene verwijderd.",
        truth=removed,
        cause="removed",
    )
    yield living(
        "r-fr",
        "fr",
        "news",
        "Ouest Riviera",
        "/faits-divers/4410",
        "Contenu supprimé",
        "Cet article a été supprimé en application du droit à l'oubli.",
        truth=removed,
        cause="removed",
    )
    yield living(
        "r-memento",
        "en",
        "drupal",
        "Foundation for Fair Courts",
        "/report/interpreters",
        "Content unavailable",
        "The content you requested has been unpublished.",
        truth=(DRIFTED, SOFT_404),
        cause="removed",
        memento=framed(
            "drupal",
            "en",
            "Foundation for Fair Courts",
            "Interpreters in the lower courts",
            "We sat in 212 hearings in nine towns. In sixty of them no interpreter came, in eleven the usher translated. "
            "The defendant's age was asked for in three. We recommend a register, a fee and an examination.|The report was "
            "paid for by readers.",
        ).encode(),
        title="Interpreters in the lower courts",
    )
