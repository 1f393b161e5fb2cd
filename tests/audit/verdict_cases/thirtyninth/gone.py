"""Pages that are gone: with a true code, in a 200, behind a redirect, or replaced by a notice."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from urllib.parse import quote, unquote

from citekeeper.demo.exchange import Reply, Request

from ..case import DEAD, DRIFTED, SOFT_404, Case, Route, page, sent, to
from .frames import House, Routes, case, paragraphs, turning, www

# name, language, style, path, publisher, status, title, text: a true code, whatever the words
CODED: tuple[tuple[str, str, str, str, str, int, str, str], ...] = (
    (
        "code-gov",
        "en",
        "drupal",
        "/government/uploads/system/file/174542/report.html",
        "Department for Families",
        404,
        "Page not found",
        "If you typed the web address, check it is correct. If you pasted it, check you copied the entire address.",
    ),
    (
        "code-410",
        "en",
        "wordpress",
        "/2009/04/care-leavers-charter/",
        "Care Leavers Now",
        410,
        "Gone",
        "This post was deleted by its author in 2018 and will not come back.",
    ),
    (
        "code-poem",
        "en",
        "paper",
        "/culture/2011/lost-and-found.html",
        "Western Chronicle",
        404,
        "You came for a page",
        "We have looked behind the radiator and asked the night editor. Nobody has seen it. Here is what other people are reading today.",
    ),
    (
        "code-child",
        "en",
        "typo3",
        "/research/centres/ccwi/briefs.html",
        "University of Northport",
        404,
        "This page is missing. So is Andrew.",
        "Andrew, 14, was last seen in Doncaster in 2007. Call 116 000 if you know anything. The page you wanted is not here either.",
    ),
    (
        "code-wiki",
        "en",
        "wiki",
        "/wiki/Smyllum_Park",
        "Institutions Wiki",
        404,
        "Smyllum Park",
        "There is currently no text in this page. You can search for this page title in other pages, or search the related logs, but you do not have permission to create this page.",
    ),
    (
        "code-repo",
        "en",
        "repository",
        "/handle/2134/9987",
        "University Research Portal",
        404,
        "Invalid Identifier",
        "The identifier 2134/9987 does not correspond to a valid item in the repository. It may have been withdrawn.",
    ),
    (
        "code-tombstone",
        "en",
        "repository",
        "/id/eprint/33102",
        "Northport ePrints",
        410,
        "This item has been removed from the repository",
        "Reason: at the request of the author. Title and metadata are no longer shown.",
    ),
    (
        "code-fr",
        "fr",
        "paper",
        "/societe/article/2008/06/11/les-enfants-de-la-creuse.html",
        "Le Courrier du soir",
        404,
        "Oups, cette page est introuvable",
        "Elle a pu être retirée ou changer d'adresse. Voici les articles les plus lus du moment.",
    ),
    (
        "code-fr-410",
        "fr",
        "drupal",
        "/dossiers/accueil-familial-2006",
        "Conseil général de la Creuse",
        410,
        "Contenu supprimé",
        "Ce contenu a été supprimé définitivement le 3 mai 2015.",
    ),
    (
        "code-de",
        "de",
        "portal",
        "/SharedDocs/Downloads/DE/2010/heimbericht.html",
        "Bundesministerium",
        404,
        "Fehler 404",
        "Die von Ihnen gewählte Seite wurde im Rahmen der Neugestaltung entfernt.",
    ),
    (
        "code-de-alt",
        "de",
        "bare",
        "/~weber/heime/niedersachsen.htm",
        "Rechenzentrum",
        404,
        "Object not found!",
        "Der angeforderte URL konnte auf dem Server nicht gefunden werden! Sofern Sie dies für eine Fehlfunktion halten, informieren Sie bitte den Webmaster. Error 404, Apache.",
    ),
    (
        "code-nl",
        "nl",
        "drupal",
        "/kamerstukken/2007/31001-12",
        "Ministerie voor Jeugd",
        404,
        "Deze pagina bestaat niet (meer)",
        "Misschien vindt u het document op de site met officiële bekendmakingen.",
    ),
    (
        "code-es",
        "es",
        "portal",
        "/menores/informes/2005.aspx",
        "Comunidad Autónoma",
        404,
        "Recurso no disponible",
        "El recurso solicitado no está disponible o ha sido retirado.",
    ),
    (
        "code-it",
        "it",
        "typo3",
        "/minori/pubblicazioni/quaderno-31",
        "Centro nazionale",
        404,
        "Errore 404",
        "La pagina che stai cercando non c'è più. Usa il motore di ricerca.",
    ),
    (
        "code-pt",
        "pt",
        "paper",
        "/sociedade/noticia/casa-pia-sentenca-1453",
        "Diário da Beira",
        404,
        "Conteúdo não encontrado",
        "Este artigo já não se encontra disponível. Veja as notícias mais recentes.",
    ),
    (
        "code-pl",
        "pl",
        "drupal",
        "/raport-2011-domy-dziecka",
        "Rzecznik Praw",
        404,
        "Błąd 404",
        "Nie ma takiej strony. Być może została usunięta po zmianie serwisu.",
    ),
    (
        "code-ru",
        "ru",
        "paper",
        "/news/2009/11/detskij-dom",
        "Новый вестник",
        404,
        "Ошибка 404",
        "Такой страницы нет. Возможно, материал снят с публикации.",
    ),
    (
        "code-sv",
        "sv",
        "typo3",
        "/publikationer/sou-2009-99",
        "Regeringskansliet",
        404,
        "Hoppsan!",
        "Sidan finns inte kvar. Dokument från före 2015 har gallrats.",
    ),
    (
        "code-ja",
        "ja",
        "portal",
        "/shingi/2008/0212-5.html",
        "厚生省",
        404,
        "お探しのページは見つかりませんでした",
        "掲載期間が終了したか、アドレスが変更された可能性があります。",
    ),
    (
        "code-cs",
        "cs",
        "paper",
        "/domaci/kojenecke-ustavy-2010.html",
        "Moravské noviny",
        410,
        "Článek byl smazán",
        "Článek byl na žádost zúčastněné osoby odstraněn.",
    ),
)

# name, language, style, path, publisher, title, text: the same in a 200 for every address
SOFT: tuple[tuple[str, str, str, str, str, str, str], ...] = (
    (
        "soft-gov",
        "en",
        "portal",
        "/childcare/Pages/Circular2006-14.aspx",
        "State Department of Human Services",
        "Page not found",
        "The page you are looking for is no longer here. Our website was redesigned in 2017 and many documents were retired.",
    ),
    (
        "soft-paper",
        "en",
        "paper",
        "/news/local/2008/abuse-inquiry-opens-1.88213",
        "Fenland Post",
        "Sorry, this story has expired",
        "Stories are kept for ninety days. Please try the search or read one of today's stories.",
    ),
    (
        "soft-asp",
        "en",
        "tables",
        "/display.asp?docid=4471",
        "Child Rights Information",
        "Document",
        "No document matches the number you supplied.",
    ),
    (
        "soft-index",
        "en",
        "portal",
        "/library/record.jsp?rec=99120",
        "Digital Library",
        "Search results",
        "0 records found. Try fewer words, or browse by subject.",
    ),
    (
        "soft-forum",
        "en",
        "forum",
        "/viewtopic.php?t=1102",
        "Adoptee Voices Board",
        "Information",
        "The requested topic does not exist.",
    ),
    (
        "soft-joke",
        "en",
        "wordpress",
        "/2010/02/letters-home",
        "Hope Street Project",
        "Well, this is awkward",
        "There was something here once. Maybe the archives below can help you on.",
    ),
    (
        "soft-shop",
        "en",
        "wordpress",
        "/product/the-boys-from-st-judes",
        "Island Bookshop",
        "Shop",
        "No products were found matching your selection.",
    ),
    (
        "soft-error-db",
        "en",
        "tables",
        "/article.php?id=551",
        "Youth Policy Review",
        "Error",
        "Article could not be loaded: no such row. Please go back and choose another article.",
    ),
    (
        "soft-fr",
        "fr",
        "drupal",
        "/rapports/2005/enfance-en-danger",
        "Observatoire national",
        "Page introuvable",
        "Le document demandé n'est plus en ligne. Nos rapports récents se trouvent dans la rubrique Publications.",
    ),
    (
        "soft-fr-spip",
        "fr",
        "wordpress",
        "/spip.php?article1183",
        "Réseau éducatif",
        "Erreur",
        "Il n'y a pas d'article à cette adresse.",
    ),
    (
        "soft-fr-presse",
        "fr",
        "paper",
        "/faits-divers/2007/foyer-ferme-1123",
        "L'Écho de l'Ouest",
        "Cet article n'est plus disponible",
        "Les articles sont consultables pendant deux ans. Découvrez l'actualité du jour.",
    ),
    (
        "soft-de",
        "de",
        "typo3",
        "/index.php?id=4127",
        "Landesjugendamt",
        "Hinweis",
        "Zu Ihrer Anfrage liegt kein Inhalt vor. Bitte beginnen Sie auf der Startseite.",
    ),
    (
        "soft-de-presse",
        "de",
        "paper",
        "/lokales/heimkinder-treffen_aid-12211",
        "Rheinische Zeitung",
        "Dieser Artikel ist leider nicht mehr verfügbar",
        "Aus lizenzrechtlichen Gründen wird der Beitrag nicht mehr angezeigt. Lesen Sie stattdessen unsere neuesten Meldungen.",
    ),
    (
        "soft-de-db",
        "de",
        "tables",
        "/detail.php?nr=20114",
        "Literaturdatenbank",
        "Detailansicht",
        "Der Datensatz konnte nicht gefunden werden.",
    ),
    (
        "soft-nl",
        "nl",
        "portal",
        "/dossiers/jeugdzorg/rapport-2009",
        "Provincie Zuid",
        "Oeps",
        "Wij kunnen deze pagina niet vinden. Mogelijk is zij bij de vernieuwing van de site verwijderd.",
    ),
    (
        "soft-nl-krant",
        "nl",
        "paper",
        "/archief/2006/internaat-dicht",
        "De Ochtendpost",
        "Artikel niet gevonden",
        "Dit artikel staat niet (meer) in ons archief.",
    ),
    (
        "soft-es",
        "es",
        "drupal",
        "/informes/menores-2007",
        "Defensoría",
        "Página no encontrada",
        "El contenido solicitado ya no se encuentra en nuestro portal.",
    ),
    (
        "soft-es-diario",
        "es",
        "paper",
        "/sociedad/caso-hogar-2005_33121",
        "Diario del Sur",
        "La noticia que busca no está disponible",
        "Puede que haya caducado. Estas son las noticias de hoy.",
    ),
    (
        "soft-it",
        "it",
        "tables",
        "/documento.asp?id=3310",
        "Archivio minori",
        "Documento",
        "Documento inesistente o rimosso.",
    ),
    (
        "soft-it-giornale",
        "it",
        "paper",
        "/archivio/2009/istituto-provolo",
        "Il Mattino Adriatico",
        "Contenuto non più disponibile",
        "L'articolo richiesto è stato rimosso dal nostro archivio.",
    ),
    (
        "soft-pt",
        "pt",
        "portal",
        "/relatorios/2008/cpcj.aspx",
        "Comissão Nacional",
        "Erro",
        "O documento que procura já não existe.",
    ),
    (
        "soft-pl",
        "pl",
        "paper",
        "/artykul/2010/dom-dziecka-zamkniety",
        "Gazeta Wschodnia",
        "Artykuł niedostępny",
        "Artykuł został usunięty lub przeniesiony do archiwum, do którego nie ma dostępu.",
    ),
    (
        "soft-cs",
        "cs",
        "drupal",
        "/zpravy/2009/ustavni-pece",
        "Kancelář ochránce",
        "Stránka neexistuje",
        "Obsah, který hledáte, byl odstraněn.",
    ),
    (
        "soft-da",
        "da",
        "paper",
        "/arkiv/2007/boernehjem",
        "Vestjysk Avis",
        "Artiklen findes ikke",
        "Artiklen er slettet eller flyttet.",
    ),
    (
        "soft-fi",
        "fi",
        "portal",
        "/julkaisut/2008/sijaishuolto",
        "Ministeriö",
        "Sivua ei löydy",
        "Sisältö on poistettu palvelusta.",
    ),
    (
        "soft-el",
        "el",
        "portal",
        "/ektheseis/2011/vrefokomeia",
        "Υπουργείο",
        "Σφάλμα",
        "Το περιεχόμενο που ζητήσατε δεν είναι πλέον διαθέσιμο.",
    ),
    (
        "soft-tr",
        "tr",
        "paper",
        "/haber/2010/yurt-kapatildi",
        "Anadolu Haber",
        "Haber bulunamadı",
        "Aradığınız haber yayından kaldırılmış olabilir.",
    ),
    (
        "soft-zh",
        "zh",
        "paper",
        "/2009/0512/guer.shtml",
        "新报周刊",
        "您访问的文章不存在",
        "文章可能已被删除,请返回首页。",
    ),
    (
        "soft-ar",
        "ar",
        "paper",
        "/akhbar/2012/dar-aytam",
        "صحيفة الشمال",
        "عذرا",
        "المقال المطلوب غير موجود أو تم حذفه.",
    ),
)

# name, language, style, path, publisher, where everything goes, status
ASIDE: tuple[tuple[str, str, str, str, str, str, int], ...] = (
    (
        "aside-home",
        "en",
        "drupal",
        "/reports/2006/behind-closed-doors.html",
        "Rights of the Child Network",
        "/",
        302,
    ),
    (
        "aside-home-301",
        "en",
        "wordpress",
        "/resources/research/peer-violence/",
        "Safe Schools Charity",
        "/",
        301,
    ),
    (
        "aside-home-fr",
        "fr",
        "drupal",
        "/espace/publications/rapport-2007.html",
        "Défense des enfants",
        "/",
        301,
    ),
    (
        "aside-home-de",
        "de",
        "typo3",
        "/service/archiv/bericht-2005.html",
        "Kinderschutzverband",
        "/",
        302,
    ),
    (
        "aside-home-es",
        "es",
        "paper",
        "/reportajes/2008/orfanatos.html",
        "El Correo Andino",
        "/",
        301,
    ),
    ("aside-home-pt", "pt", "portal", "/estudos/2006/lares.html", "Instituto da Criança", "/", 302),
    ("aside-home-ru", "ru", "drupal", "/doklad/2009/internaty.html", "Фонд защиты", "/", 302),
    ("aside-home-ja", "ja", "wordpress", "/report/2007/satooya.html", "子ども支援機構", "/", 301),
    (
        "aside-error",
        "en",
        "portal",
        "/pages/12/inquiry.aspx",
        "State Ombudsman",
        "/_layouts/error.aspx?code=404",
        302,
    ),
    (
        "aside-error-nl",
        "nl",
        "portal",
        "/onderzoek/2008/tehuizen",
        "Onderzoeksbureau",
        "/niet-gevonden",
        302,
    ),
    (
        "aside-error-it",
        "it",
        "portal",
        "/dossier/2010/adozioni",
        "Regione Adriatica",
        "/errore404.html",
        302,
    ),
    (
        "aside-error-sv",
        "sv",
        "portal",
        "/rapport/2006/fosterhem",
        "Länsstyrelsen",
        "/sidan-finns-inte",
        302,
    ),
    (
        "aside-search",
        "en",
        "repository",
        "/documents/crc-2004-77",
        "Documents of the Assembly",
        "/search?q=HERE",
        302,
    ),
    (
        "aside-search-de",
        "de",
        "tables",
        "/dokumente/drs-16-4421",
        "Parlamentsspiegel",
        "/suche?q=HERE",
        302,
    ),
    ("aside-archive-pl", "pl", "paper", "/wiadomosci/2008/adopcje", "Gazeta Wschodnia", "/", 301),
)

# name, language, style, path, publisher, title, text: this address has a notice, others a true 404
NOTICES: tuple[tuple[str, str, str, str, str, str, str], ...] = (
    (
        "notice-legal",
        "en",
        "paper",
        "/society/2009/jul/19/foster-agency",
        "The Morning Ledger",
        "This article has been removed",
        "This article has been removed for legal reasons.",
    ),
    (
        "notice-licence",
        "en",
        "paper",
        "/article/us-orphans-haiti-idUSTRE61",
        "Wire Service",
        "Article unavailable",
        "This article was removed because our licence to publish it has expired.",
    ),
    (
        "notice-job",
        "en",
        "portal",
        "/vacancies/researcher-child-protection-2016",
        "University of Northport",
        "Vacancy closed",
        "This vacancy is closed and its description is no longer available. See our current vacancies.",
    ),
    (
        "notice-user",
        "en",
        "forum",
        "/t/my-time-at-kincora/4471",
        "Survivors Board",
        "Topic removed",
        "This topic was deleted by its author.",
    ),
    (
        "notice-fr",
        "fr",
        "paper",
        "/enquetes/2011/les-disparues",
        "Le Courrier du soir",
        "Article retiré",
        "À la suite d'une décision de justice, cet article a été retiré du site.",
    ),
    (
        "notice-de",
        "de",
        "paper",
        "/panorama/2012/pflegefamilie-prozess",
        "Hanseatische Woche",
        "Beitrag gelöscht",
        "Dieser Beitrag wurde aus rechtlichen Gründen gelöscht.",
    ),
    (
        "notice-nl",
        "nl",
        "wordpress",
        "/2013/05/mijn-jaren-in-het-tehuis/",
        "Weblog van Anneke",
        "Bericht verwijderd",
        "Ik heb dit bericht verwijderd op verzoek van mijn familie.",
    ),
    (
        "notice-es",
        "es",
        "paper",
        "/investigacion/2010/adopciones",
        "Diario del Sur",
        "Contenido eliminado",
        "Este contenido ha sido eliminado en aplicación del derecho al olvido.",
    ),
)


def _everywhere(house: House, title: str, main: str) -> Route:
    if house.style == "paper":
        return turning(lambda turn: house.frame(title, main, seed=turn))
    return sent(house.frame(title, main))


def cases() -> Iterator[Case]:
    """All of them."""
    for name, lang, style, path, publisher, status, title, text in CODED:
        house = House(lang, style, publisher)
        body = house.frame(title, paragraphs(text))
        yield case(
            "gone, true code", name, (DEAD,), {"/": house.front(), "*": sent(body, status)}, path
        )
    for number, (name, lang, style, path, publisher, title, text) in enumerate(SOFT):
        house = House(lang, style, publisher)
        routes: Routes = {"/": house.front(), "*": _everywhere(house, title, paragraphs(text))}
        known = "Behind closed doors: the report" if number % 4 == 0 and lang == "en" else None
        yield case("gone, soft", name, (SOFT_404,), routes, path, title=known)
    for name, lang, style, path, publisher, where, status in ASIDE:
        yield case(
            "gone, redirected",
            name,
            (SOFT_404,),
            _aside(House(lang, style, publisher), where, status),
            path,
        )
    for name, lang, style, path, publisher, title, text in NOTICES:
        house = House(lang, style, publisher)
        routes = {
            "/": house.front(),
            path: sent(house.frame(title, paragraphs(text))),
            "*": house.lost(),
        }
        yield case("gone, notice", name, (SOFT_404, DRIFTED), routes, path)
    yield from _odd()


def _aside(house: House, where: str, status: int) -> Routes:
    """Every unknown address is sent to the front page, an error page or an empty search."""
    title, text = house.tongue.parts("missing")
    bare = where.partition("?")[0]

    def onward(request: Request) -> Reply:
        return to(where.replace("HERE", quote(request.path.strip("/"))), status)

    def searched(request: Request) -> Reply:
        asked = escape(dict(request.query).get("q", ""))
        label = house.tongue.parts("labels")[0]
        return sent(house.frame(f"{label}: {asked}", paragraphs(f"0 / {asked}", text)))

    routes: Routes = {"/": house.front(), "*": onward}
    if "HERE" in where:
        routes[bare] = searched
    elif where != "/":
        routes[bare] = sent(house.frame(title, paragraphs(text)))
    return routes


def _titled(house: House, text: str) -> Route:
    """Software that makes a title from the last part of whatever address it is asked for."""

    def answer(request: Request) -> Reply:
        slug = unquote(request.bare_path.rstrip("/").rpartition("/")[2]).partition(".")[0]
        words = escape(slug.replace("-", " ").replace("_", " ").capitalize())
        return sent(house.frame(words, paragraphs(text)))

    return answer


def _odd() -> Iterator[Case]:
    wiki = House("en", "wiki", "Care History Wiki")
    text = "This page does not exist yet. You may start it, if you have an account, or look for the words elsewhere."
    yield case(
        "gone, echo",
        "echo-wiki",
        (SOFT_404,),
        {"/": wiki.front(), "*": _titled(wiki, text)},
        "/wiki/Haut_de_la_Garenne",
    )
    tags = House("en", "wordpress", "Youth Policy Blog")
    yield case(
        "gone, echo",
        "echo-tag",
        (SOFT_404,),
        {
            "/": tags.front(),
            "*": _titled(
                tags,
                "Nothing has been filed under this heading. It seems we cannot find what you are looking for.",
            ),
        },
        "/topics/approved-schools-report-2008",
    )
    saite = House("de", "portal", "Ratgeberportal")
    yield case(
        "gone, echo",
        "echo-de",
        (SOFT_404,),
        {
            "/": saite.front(),
            "*": _titled(
                saite, "Zu diesem Stichwort gibt es keine Beiträge. Bitte wählen Sie ein anderes."
            ),
        },
        "/thema/erziehungsheime-bericht.html",
    )
    fiche = House("fr", "portal", "Annuaire associatif")
    yield case(
        "gone, echo",
        "echo-fr",
        (SOFT_404,),
        {"/": fiche.front(), "*": _titled(fiche, "Aucune fiche ne correspond à cette adresse.")},
        "/fiche/enfance-et-partage-rapport.html",
    )

    # frames with nothing in them, alike for every address
    shell = House("es", "typo3", "Ayuntamiento")
    yield case(
        "gone, shell",
        "shell-es",
        (SOFT_404,),
        {"/": shell.front(), "*": sent(shell.frame("", ""))},
        "/servicios/menores/plan-2009.html",
    )
    shell = House("en", "portal", "Health Board")
    yield case(
        "gone, shell",
        "shell-en",
        (SOFT_404,),
        {"/": shell.front(), "*": sent(shell.frame("", ""))},
        "/publications/8812/inspection-report.aspx",
    )

    # a true code with hardly any words, with other media, with the front page as its body
    nginx = "<center><h1>404 Not Found</h1></center><hr><center>nginx/1.18.0</center>"
    yield case(
        "gone, true code",
        "code-nginx",
        (DEAD,),
        {"*": sent(page(nginx, title="404 Not Found"), 404)},
        "/docs/2012/briefing.html",
    )
    yield case(
        "gone, true code", "code-empty", (DEAD,), {"*": Reply(404)}, "/media/press/2010-11.html"
    )
    yield case(
        "gone, true code",
        "code-json",
        (DEAD,),
        {
            "*": Reply(
                404,
                {"Content-Type": "application/json"},
                '{"error":"NoSuchKey","message":"The specified key does not exist."}',
            )
        },
        "/uploads/2014/annual-review.pdf",
    )
    front = House("en", "paper", "Courier Online")
    yield case(
        "gone, true code",
        "code-front",
        (DEAD,),
        {"/": front.front(), "*": sent(front.front().content.decode(), 404)},
        "/2005/10/kincora-files.html",
    )
    xml = '<?xml version="1.0" encoding="UTF-8"?><Error><Code>NoSuchBucket</Code><Message>The specified bucket does not exist</Message></Error>'
    yield case(
        "gone, true code",
        "code-bucket",
        (DEAD,),
        {"*": Reply(404, {"Content-Type": "application/xml"}, xml)},
        "/evidence/2013/witness-14.pdf",
    )

    # the host goes on to its www name, where the page is missing
    site = House("it", "drupal", "Fondazione Infanzia")
    yield case(
        "gone, true code",
        "code-www",
        (DEAD,),
        www("tni-code-www.example", {"/": site.front(), "*": site.lost()}),
        "/ricerche/2009/affidi.html",
    )
    # an organisation that was merged: every old address leads to the new front page
    merged = House("en", "drupal", "Family Justice Observatory")
    new: dict[object, Route] = {
        "*": to("https://newhome.tni-aside-merged.example/", 301),
        ("newhome.tni-aside-merged.example", "/"): merged.front(),
        ("newhome.tni-aside-merged.example", "*"): merged.lost(),
    }
    yield case(
        "gone, redirected",
        "aside-merged",
        (SOFT_404,),
        new,
        "/library/2007/kinship-care.html",
        title="Kinship care: a survey of 2007",
    )
    # a retired publications folder leads to the list of publications; others too
    lists = House("sv", "drupal", "Barnombudet")
    routes: Routes = {
        "/": lists.front(),
        "/publikationer/": sent(lists.frame("Publikationer", lists.filler(3, 2))),
        "*": to("/publikationer/", 301),
    }
    yield case(
        "gone, redirected",
        "aside-section-sv",
        (SOFT_404,),
        routes,
        "/publikationer/2007/upp-till-18.html",
    )
    # an expired press release and a closed profile in a 200 for everyone
    press = House("en", "typo3", "PR Newsroom")
    yield case(
        "gone, soft",
        "soft-press",
        (SOFT_404,),
        {
            "/": press.front(),
            "*": sent(
                press.frame(
                    "Press release expired",
                    paragraphs(
                        "The release you requested is older than twelve months and has been taken down."
                    ),
                )
            ),
        },
        "/news-releases/charity-calls-for-inquiry-120988.html",
    )
    profile = House("en", "bare", "MyPages")
    yield case(
        "gone, soft",
        "soft-profile",
        (SOFT_404,),
        {
            "*": sent(
                profile.frame(
                    "Sorry!",
                    paragraphs(
                        "The user or page you asked for does not exist, or closed the account."
                    )
                    + profile.filler(0, 0),
                )
            )
        },
        "/members/ian_w/childhood.html",
    )
    meta = page(
        "<p>One moment...</p>",
        title="Redirect",
        head='<meta http-equiv="refresh" content="0;url=/home.html">',
    )
    old = House("de", "tables", "Diakonie Süd")
    yield case(
        "gone, redirected",
        "aside-meta-de",
        (SOFT_404,),
        {"/": old.front(), "/home.html": old.front(), "*": sent(meta)},
        "/themen/heimkinder/interview.html",
    )
