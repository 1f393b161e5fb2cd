"""Pages that are gone: honest and odd codes, soft 404s, redirects, notices of removal, empty shells."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from citekeeper.demo.exchange import Reply

from ..case import DEAD, SOFT_404, UNKNOWN, UNREACHABLE, Case, page, sent, to
from .kit import Truth, frame, home, listed, missing, no_page, paras, whole

GONE: Truth = (DEAD,)
PAUSE: Truth = (UNREACHABLE,)


def honest() -> Iterator[Case]:
    """404 and 410 with bodies of every kind."""
    code: dict[str, Any] = {"truth": GONE, "cause": "dead"}
    yield missing(
        "dead-menu",
        "en",
        "County Hospital Board",
        "Page not found",
        "The page may have moved when the board was merged.",
        path="/board/minutes/2009-06.pdf",
        status=404,
        **code,
    )
    yield missing(
        "dead-home-body",
        "en",
        "Coastal Programme",
        "",
        "Welcome to the Coastal Programme. Explore our work in nine bays.",
        path="/projects/bay-of-ards",
        status=404,
        fill=3,
        **code,
    )
    yield missing(
        "dead-410-policy",
        "en",
        "Plinko",
        "This content is gone",
        "It was removed by the account holder.",
        path="/p/8812311",
        status=410,
        **code,
    )
    yield missing(
        "dead-drupal-de",
        "de",
        "Ministerium für Familie",
        "Seite nicht gefunden",
        "Die angeforderte Seite „/node/4411“ konnte nicht gefunden werden.",
        path="/node/4411",
        status=404,
        **code,
    )
    yield missing(
        "dead-fr-refonte",
        "fr",
        "Ministère de l'Enfance",
        "Notre site fait peau neuve",
        "Le site a été refondu. Certains contenus n'ont pas été repris.",
        path="/IMG/pdf/rapport_2006.pdf",
        status=404,
        **code,
    )
    yield missing(
        "dead-nl-410",
        "nl",
        "Streekkrant",
        "Artikel verwijderd",
        "Dit artikel is op verzoek verwijderd.",
        path="/nieuws/8812",
        status=410,
        **code,
    )
    yield missing(
        "dead-it-iis",
        "it",
        "Regione Marina",
        "404 - File o directory non trovata.",
        "La risorsa richiesta potrebbe essere stata rimossa.",
        path="/delibere/2007/311.doc",
        status=404,
        look="bare",
        **code,
    )
    yield missing(
        "dead-es-wp",
        "es",
        "Red Infancia",
        "¡Vaya! Esa página no se puede encontrar.",
        "Parece que no hay nada aquí. ¿Quieres probar una búsqueda?",
        path="/2011/05/informe-sombra/",
        status=404,
        fill=1,
        **code,
    )
    yield missing(
        "dead-pl",
        "pl",
        "Rzecznik",
        "404",
        "Przepraszamy, strona została usunięta.",
        path="/pliki/1211.pdf",
        status=404,
        **code,
    )
    yield missing(
        "dead-ja",
        "ja",
        "県教育委員会",
        "指定されたページまたはファイルは存在しません",
        "URLをご確認ください。",
        path="/kyoiku/h17/plan.html",
        status=404,
        **code,
    )
    yield missing(
        "dead-ru",
        "ru",
        "Вестник думы",
        "404",
        "Такой страницы нет.",
        path="/doc/2008/11",
        status=404,
        **code,
    )
    yield missing(
        "dead-sv",
        "sv",
        "Barnrådet",
        "Oj!",
        "Här var det tomt.",
        path="/rapporter/2005",
        status=404,
        **code,
    )
    yield whole(
        "dead-tomcat",
        GONE,
        sent(
            page(
                "<h1>HTTP Status 404 - /app/report.do</h1><hr><p><b>type</b> Status report</p><p><b>description</b> The requested resource is not available.</p><hr><h3>Apache Tomcat/7.0.52</h3>",
                title="Apache Tomcat/7.0.52 - Error report",
            ),
            404,
        ),
        path="/app/report.do?id=11",
        cause="dead",
    )
    yield whole("dead-empty", GONE, sent("", 404), path="/docs/cr2008.pdf", cause="dead")
    yield whole(
        "dead-json",
        GONE,
        Reply(
            404,
            {"Content-Type": "application/json"},
            '{"message":"Not Found","documentation_url":"/rest"}',
        ),
        path="/repos/openhash/hashlist",
        cause="dead",
    )
    yield whole(
        "dead-s3",
        GONE,
        Reply(
            404,
            {"Content-Type": "application/xml"},
            "<Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message><Key>reports/2014.pdf</Key></Error>",
        ),
        path="/reports/2014.pdf",
        cause="dead",
    )
    yield whole(
        "dead-blogpost-410",
        GONE,
        sent(
            page(
                "<h1>Blog has been removed</h1><p>Sorry, the blog has been removed. This address is not available for new blogs.</p>",
                title="Blog not found",
            ),
            404,
        ),
        path="/2009/03/filters.html",
        cause="dead",
    )
    yield Case(
        "dead",
        "tei-dead-nxdomain",
        GONE,
        {"/": home("en", "x")},
        "/wp4/final.pdf",
        host="project-kidswatch-ended.example",
        trouble="nxdomain-domain",
    )
    yield Case(
        "dead",
        "tei-dead-sub",
        GONE,
        {"/": home("en", "x")},
        "/stats",
        host="old.archive-ministry-vv.example",
        trouble="nxdomain",
    )
    yield Case(
        "pause", "tei-refused", PAUSE, {"/": home("en", "x")}, "/en/report", trouble="refused"
    )
    yield Case(
        "pause", "tei-servfail", PAUSE, {"/": home("en", "x")}, "/daten/2004", trouble="servfail"
    )
    yield whole(
        "nginx-502",
        PAUSE,
        sent(
            "<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center><hr><center>nginx</center></body></html>",
            502,
        ),
        cause="pause",
    )
    yield whole(
        "wp-db-error",
        PAUSE,
        sent(
            page("<h1>Error establishing a database connection</h1>", title="Database Error"), 500
        ),
        path="/2011/09/hotline/",
        cause="pause",
    )
    yield whole(
        "maintenance-503-fr",
        PAUSE,
        sent(
            frame(
                "fr",
                "Observatoire",
                "Site en maintenance",
                paras("Le site est momentanément indisponible. Revenez dans quelques heures."),
            ),
            503,
        ),
        path="/etudes/2009",
        cause="pause",
    )
    yield whole(
        "cf-522",
        PAUSE,
        sent(
            page(
                "<h1>Connection timed out</h1><p>Error code 522. Ray ID: 5f1. The web server is not returning a connection.</p>",
                title="agency | 522: Connection timed out",
            ),
            522,
        ),
        cause="pause",
    )
    yield whole(
        "loop",
        PAUSE,
        lambda request: to(
            f"/de{request.path}" if not request.path.startswith("/de") else request.path[3:] or "/"
        ),
        path="/bericht",
        cause="pause",
    )
    yield whole("empty-reply", PAUSE, Reply(then="empty"), cause="pause")


def phrases() -> Iterator[Case]:
    """Soft 404s that answer 200 and say so."""
    yield missing(
        "soft-gov-en",
        "en",
        "Department of Social Care",
        "We can't find the page you're looking for",
        "If you typed the web address, check it is correct. You can browse from the homepage.",
        path="/publications/2008/children-in-need",
    )
    yield missing(
        "soft-news-en",
        "en",
        "Tribune of the Lakes",
        "Oops! This story has wandered off",
        "The story you are after is no longer on our site. Here is what others are reading.",
        path="/story/1993114.html",
        fill=3,
    )
    yield missing(
        "soft-news-expired",
        "en",
        "Wire Daily",
        "Article expired",
        "The agency article you requested has expired and is no longer available. Agency texts are kept for 30 days.",
        path="/article/ap-20070911",
        fill=1,
    )
    yield missing(
        "soft-dspace",
        "en",
        "Dunmore Repository",
        "Invalid identifier",
        "The identifier 2077/10412 does not correspond to a valid item in this repository.",
        path="/handle/2077/10412",
        look="uni",
    )
    yield missing(
        "soft-eprints",
        "en",
        "Ravenna Papers",
        "Item withdrawn",
        "This item has been withdrawn at the author's request and its record was deleted.",
        path="/4410/",
        look="uni",
        everywhere=False,
        truth=(SOFT_404, UNKNOWN),
        cause="soft",
    )
    yield missing(
        "soft-ojs",
        "en",
        "Review of Care",
        "Journal Review of Care",
        "Requested article was not found. Either it is invalid or has been unpublished.",
        path="/index.php/rc/article/view/31",
        look="uni",
    )
    yield missing(
        "soft-mediawiki",
        "en",
        "Hotline Wiki",
        "Association of Hotlines",
        "There is currently no text in this page. You can search for this page title in other pages, or create it.",
        path="/wiki/Association_of_Hotlines",
        look="uni",
    )
    yield missing(
        "soft-forum",
        "en",
        "Parents Board",
        "Information",
        "The requested topic does not exist.",
        path="/viewtopic.php?t=8822",
        look="old",
    )
    yield missing(
        "soft-vbulletin",
        "en",
        "Sysadmin Forum",
        "vBulletin Message",
        "Invalid Thread specified. If you followed a valid link, please notify the administrator.",
        path="/showthread.php?t=20114",
        look="old",
    )
    yield missing(
        "soft-video",
        "en",
        "Clipwell",
        "Video unavailable",
        "This video isn't available anymore. Go to home.",
        path="/watch?v=QxYY12abc",
        look="bare",
        tab="Clipwell",
    )
    yield missing(
        "soft-social-account",
        "en",
        "Chirpr",
        "This account doesn’t exist",
        "Try searching for another. Log in. Sign up.",
        path="/kidsnet_eu",
        look="bare",
        tab="Profile / Chirpr",
    )
    yield missing(
        "soft-user-deleted",
        "en",
        "Slidebox",
        "Presentation removed",
        "This presentation was deleted by its uploader. You might like these instead.",
        path="/infancia/hotline-data-2011",
        fill=1,
        truth=(SOFT_404,),
        everywhere=True,
    )
    yield missing(
        "soft-job",
        "en",
        "Jobs in Aid",
        "This job is no longer advertised",
        "The vacancy you are looking for has expired. See similar jobs below.",
        path="/job/112233/research-officer",
        fill=0,
    )
    yield missing(
        "soft-press",
        "en",
        "Northwind Telecom",
        "Newsroom",
        "The release you requested could not be found. Releases older than five years are not kept online.",
        path="/newsroom/releases/2006/0312.html",
    )
    yield missing(
        "soft-helpcentre",
        "en",
        "Plinko Help Centre",
        "This article isn't available",
        "It may have been removed or you may not have permission to see it. Browse topics: Safety, Account, Ads.",
        path="/help/1122004455",
    )
    yield missing(
        "soft-sharepoint-doc",
        "en",
        "Regional Council Documents",
        "File not found",
        "Sorry, something went wrong. The document with ID 44102 has been deleted or moved. Technical details. Correlation ID: 9f2a.",
        path="/_layouts/DocIdRedir.aspx?ID=44102",
        look="gov",
    )
    yield missing(
        "soft-statute",
        "en",
        "Legislature Search",
        "No such section",
        "Chapter 827 contains no section with the number requested.",
        path="/statutes/index.cfm?App_mode=Display&URL=0827.071",
        look="old",
    )
    yield missing(
        "soft-stats",
        "en",
        "StatLine",
        "Table does not exist",
        "Table 7461ENG does not exist or has been discontinued. Choose a theme on the left.",
        path="/selection/?PA=7461ENG",
        look="uni",
    )
    yield missing(
        "soft-lotus",
        "en",
        "Debates Database",
        "HTTP Web Server: Lotus Notes Exception - Entry not found in index",
        "Error 404. HTTP Web Server: Lotus Notes Exception.",
        path="/webdaily.nsf/0/8A11?OpenDocument",
        look="bare",
    )
    yield missing(
        "soft-dead-db",
        "en",
        "Institute for Peace Data",
        "Record 311",
        "Warning: mysql_fetch_array() expects parameter 1 to be resource. No record with that number.",
        path="/record.php?id=311",
        look="old",
    )
    yield missing(
        "soft-title-only",
        "en",
        "Skerry Islands Council",
        "",
        "Here are our most visited pages: bins, ferries, school meals, planning.",
        tab="404 | Skerry Islands Council",
        path="/reports/child-poverty-2011",
        fill=1,
    )
    yield missing(
        "soft-fr-article",
        "fr",
        "Le Progrès du Littoral",
        "Cet article n'est plus disponible",
        "L'article que vous cherchez a été archivé ou supprimé. Voici nos dernières informations.",
        path="/2008/06/12/filtrage.html",
        fill=2,
    )
    yield missing(
        "soft-fr-spip",
        "fr",
        "Collectif Enfance",
        "Aucun article à cette adresse",
        "Il n'y a pas d'article à cette adresse. Retour à l'accueil.",
        path="/spip.php?article411",
    )
    yield missing(
        "soft-fr-legi",
        "fr",
        "Le Droit en ligne",
        "Document indisponible",
        "Le document demandé n'a pas pu être trouvé dans la base.",
        path="/affichTexte.do?cidTexte=JORFTEXT0000",
        look="gov",
    )
    yield missing(
        "soft-de-artikel",
        "de",
        "Rheinbote",
        "Artikel nicht mehr verfügbar",
        "Aus rechtlichen Gründen steht dieser Artikel nicht mehr zur Verfügung. Agenturtexte löschen wir nach 14 Tagen.",
        path="/politik/art122,8812",
        fill=1,
    )
    yield missing(
        "soft-de-amt",
        "de",
        "Landesamt für Soziales",
        "Hier geht es leider nicht weiter",
        "Die gewünschte Seite wurde verschoben, umbenannt oder gelöscht. Nutzen Sie unsere Suche.",
        path="/cms/detail.php/bb1.c.12.de",
    )
    yield missing(
        "soft-de-mediathek",
        "de",
        "Sender Mitte",
        "Inhalt depubliziert",
        "Dieser Beitrag musste nach dem Staatsvertrag aus dem Angebot genommen werden.",
        path="/mediathek/kinderschutz-102.html",
    )
    yield missing(
        "soft-de-typo3",
        "de",
        "Fachstelle Kinderschutz",
        "Kein Eintrag",
        "Der Datensatz existiert nicht oder ist abgelaufen.",
        path="/aktuelles/?tx_ttnews[tt_news]=88",
    )
    yield missing(
        "soft-nl",
        "nl",
        "Meldpunt Zuid",
        "Helaas",
        "De opgevraagde pagina bestaat niet (meer). Misschien vindt u het via de zoekfunctie.",
        path="/jaarverslag/2005",
    )
    yield missing(
        "soft-nl-docs",
        "nl",
        "Gemeentearchief",
        "Document onbekend",
        "Het gevraagde document is niet aanwezig in het systeem.",
        path="/ris/doc?id=3321",
    )
    yield missing(
        "soft-es",
        "es",
        "Diario del Valle",
        "Noticia no disponible",
        "La noticia que busca ha sido eliminada o ha caducado. Lo más leído hoy:",
        path="/noticias/2009/1102.html",
        fill=2,
    )
    yield missing(
        "soft-es-gob",
        "es",
        "Ministerio de Asuntos Sociales",
        "Contenido no encontrado",
        "El contenido solicitado no se encuentra en este portal.",
        path="/infancia/plan2006.htm",
    )
    yield missing(
        "soft-it",
        "it",
        "Corriere delle Valli",
        "Contenuto rimosso",
        "La pagina che stai cercando è stata rimossa o non è più raggiungibile.",
        path="/archivio/2007/minori.shtml",
        fill=1,
    )
    yield missing(
        "soft-it-ateneo",
        "it",
        "Ateneo di Riva",
        "Elemento inesistente",
        "La risorsa con questo codice non è presente nel catalogo.",
        path="/docente/scheda?id=411",
        look="uni",
    )
    yield missing(
        "soft-pt",
        "pt",
        "Portal da Criança",
        "Conteúdo indisponível",
        "O conteúdo que procura foi removido ou mudou de lugar.",
        path="/node/881",
    )
    yield missing(
        "soft-pt-br",
        "pt",
        "Câmara Sul",
        "Proposição inexistente",
        "Nenhuma proposição encontrada com o código informado.",
        path="/prop_detalhe.asp?id=3311",
        look="old",
    )
    yield missing(
        "soft-pl",
        "pl",
        "Głos Pogranicza",
        "Ups!",
        "Artykuł, którego szukasz, został usunięty z serwisu.",
        path="/artykul/3311",
        fill=1,
    )
    yield missing(
        "soft-cs",
        "cs",
        "Kraj online",
        "Chyba",
        "Dokument byl odstraněn nebo nikdy neexistoval.",
        path="/dokument/88",
    )
    yield missing(
        "soft-sv",
        "sv",
        "Myndigheten för barn",
        "Vi kan inte hitta sidan",
        "Sidan kan ha flyttats eller tagits bort.",
        path="/statistik/2004",
    )
    yield missing(
        "soft-da",
        "da",
        "Red Linjen",
        "Øv, siden er væk",
        "Siden er slettet. Gå til forsiden.",
        path="/rapport/2006",
    )
    yield missing(
        "soft-fi",
        "fi",
        "Lapsi ja verkko",
        "Hups",
        "Etsimääsi sisältöä ei ole enää saatavilla.",
        path="/raportti/2007",
    )
    yield missing(
        "soft-el",
        "el",
        "Υπουργείο Μέριμνας",
        "Σφάλμα",
        "Το περιεχόμενο που ζητήσατε δεν υπάρχει ή έχει αφαιρεθεί.",
        path="/node/311",
    )
    yield missing(
        "soft-ru",
        "ru",
        "Северный вестник",
        "Материал удалён",
        "Запрошенный материал удалён или перемещён.",
        path="/news/2009/311",
    )
    yield missing(
        "soft-tr",
        "tr",
        "Kıyı Gazetesi",
        "Haber bulunamadı",
        "Aradığınız haber yayından kaldırılmış.",
        path="/haber/8811",
        fill=1,
    )
    yield missing(
        "soft-ja",
        "ja",
        "港町新聞",
        "記事の掲載は終了しました",
        "お探しの記事は掲載期間が終了したか、削除されました。",
        path="/articles/20080311.html",
        fill=1,
    )
    yield missing(
        "soft-ja-gov",
        "ja",
        "県庁",
        "ファイルがありません",
        "組織改編によりページが削除された可能性があります。",
        path="/kodomo/h18.html",
    )
    yield missing(
        "soft-zh",
        "zh",
        "河口日报",
        "出错了",
        "您查看的文章已被删除。三秒后返回首页。",
        path="/html/2009/0312.htm",
    )
    yield missing(
        "soft-ar",
        "ar",
        "صحيفة المرفأ",
        "عذرا",
        "المحتوى المطلوب لم يعد متوفرا.",
        path="/news/2009/11",
    )


def quiet() -> Iterator[Case]:
    """Soft 404s whose words say nothing: the front page or an empty list for every address."""

    def front(lang: str, site: str, look: str, text: str) -> Reply:
        return home(lang, site, look, text)

    yield whole(
        "catch-front-en",
        (SOFT_404,),
        front("en", "Bay Alliance", "wp", "We look after nine bays."),
        path="/resources/toolkit-2012.html",
        cause="soft",
    )
    yield whole(
        "catch-front-de",
        (SOFT_404,),
        front("de", "Bündnis Kind", "gov", "Wir setzen uns für Kinder ein."),
        path="/studien/2009/netz.html",
        cause="soft",
    )
    yield whole(
        "catch-front-es",
        (SOFT_404,),
        front("es", "Alianza Sur", "uni", "Somos una red de doce entidades."),
        path="/documentos/2011/mapa.html",
        cause="soft",
    )
    yield missing(
        "empty-list-en",
        "en",
        "Press Room of the Bureau",
        "Press releases",
        "<p>0 items.</p>",
        path="/press/item.aspx?id=912",
        fill=0,
    )
    yield missing(
        "empty-record-uni",
        "en",
        "Staff Directory",
        "Publication",
        "<p>Title:</p><p>Authors:</p><p>Year:</p><p>Abstract:</p>",
        path="/pub/show.php?id=5512",
        look="uni",
    )
    yield missing(
        "empty-article-fr",
        "fr",
        "Revue du Port",
        "",
        "<p>Auteur : </p><p>Publié le 01/01/1970</p>",
        path="/article.php?id=311",
        look="old",
    )
    yield missing(
        "empty-search-catch",
        "de",
        "Suche Rheinbote",
        "Suche",
        "Ihre Suche ergab 0 Treffer.",
        path="/archiv/2006/kinderschutz.html",
    )
    yield missing(
        "new-site-notice",
        "nl",
        "Jeugdzorg Oost",
        "Onze site is vernieuwd",
        "U komt van een oude link. De oude pagina's zijn niet overgezet. Begin bij de homepage.",
        path="/oud/feiten.html",
    )
    yield missing(
        "merged-agency",
        "en",
        "Digital Safety Authority",
        "Agency merged",
        "The Film and Media Board was merged into the Digital Safety Authority on 1 January. The old site has been closed; contact the registrar for former documents.",
        path="/fmb/statistics/2006.html",
    )
    yield missing(
        "service-closed-all",
        "en",
        "GroupHost",
        "GroupHost has shut down",
        "On 15 December 2019 all groups, files and messages were deleted. Thank you for twenty years.",
        path="/group/hotlines/message/211",
        look="bare",
    )
    yield missing(
        "free-host-closed",
        "fr",
        "Pages Perso",
        "Service arrêté",
        "Le service des pages personnelles est fermé depuis le 5 septembre. Les sites ne sont plus accessibles.",
        path="/famille.r/etude.htm",
        look="bare",
    )


def redirected() -> Iterator[Case]:
    """Redirects that lead away from what was cited."""

    def through(
        name: str,
        lang: str,
        site: str,
        path: str,
        target: str,
        reply: Reply,
        *,
        truth: Truth = (SOFT_404,),
        status: int = 302,
    ) -> Case:
        routes: dict[Any, Any] = {
            path: to(target, status),
            "*": to(target, status),
            "/": home(lang, site),
            target: reply,
        }
        return Case("soft", f"tei-{name}", truth, routes, path)

    yield through(
        "root-302-en",
        "en",
        "Coast Foundation",
        "/reports/2010/annual.html",
        "/",
        home("en", "Coast Foundation"),
    )
    yield through(
        "root-301-en",
        "en",
        "Bright Telecom",
        "/csr/2008/child-safety",
        "/",
        home("en", "Bright Telecom"),
        status=301,
    )
    yield through(
        "root-de",
        "de",
        "Stiftung Insel",
        "/projekte/2005/netz",
        "/",
        home("de", "Stiftung Insel"),
        status=301,
    )
    yield through(
        "root-fr-lang",
        "fr",
        "Agence du Sud",
        "/spip/rapport-2004",
        "/fr/",
        home("fr", "Agence du Sud"),
    )
    yield through(
        "root-pdf",
        "en",
        "Policy Exchange House",
        "/pdf/2007/brief.pdf",
        "/",
        home("en", "Policy Exchange House"),
        status=301,
    )
    yield through(
        "error-aspx",
        "en",
        "Regional Development Agency",
        "/docs/strategy.aspx",
        "/error.aspx",
        sent(
            frame(
                "en",
                "Regional Development Agency",
                "Error",
                paras(
                    "An error occurred while processing your request. Please return to the homepage."
                ),
            )
        ),
    )
    yield through(
        "notfound-path-it",
        "it",
        "Regione Marina",
        "/atti/2008/11",
        "/pagina-non-trovata",
        sent(frame("it", "Regione Marina", "Pagina non trovata", paras("Torna alla home."))),
    )
    yield through(
        "news-list-es",
        "es",
        "Fiscalía del Sur",
        "/notas/2006/11.html",
        "/noticias/",
        sent(
            frame(
                "es",
                "Fiscalía del Sur",
                "Noticias",
                listed(
                    ["Nueva sede", "Convenio con la universidad", "Jornada de puertas abiertas"]
                ),
            )
        ),
    )
    yield through(
        "search-page-nl",
        "nl",
        "Kennisbank",
        "/dossier/filters",
        "/zoeken",
        sent(frame("nl", "Kennisbank", "Zoeken", paras("Vul een zoekterm in."))),
    )
    yield through(
        "sunset-page-en",
        "en",
        "Hostlet",
        "/~kidsnet/report.html",
        "/sunset",
        sent(
            frame(
                "en",
                "Hostlet",
                "Member pages have been retired",
                paras("Member pages were switched off on 31 October 2014. Files were deleted."),
            )
        ),
        status=301,
    )
    yield through(
        "root-pl", "pl", "Fundacja Brzeg", "/raport/2008.html", "/", home("pl", "Fundacja Brzeg")
    )
    yield through(
        "root-ja", "ja", "みなと財団", "/report/2007/index.html", "/", home("ja", "みなと財団")
    )
    corporate = home(
        "en", "Gigantia Group", "news", "Gigantia brings people together in 41 markets."
    )
    yield Case(
        "soft",
        "tei-acquired",
        (SOFT_404,),
        {
            "*": to("http://www.tei-gigantia.example/", 301),
            ("www.tei-gigantia.example", "/"): corporate,
            ("www.tei-gigantia.example", "*"): no_page("en", "Gigantia Group"),
        },
        "/policies/child-safety.html",
    )


def shells() -> Iterator[Case]:
    """Answers that say nothing at all."""
    may: Truth = (UNKNOWN,)
    yield whole(
        "js-root",
        may,
        sent(
            page(
                '<div id="root"></div><script src="/static/js/main.8f1.js"></script>',
                title="Portal",
            )
        ),
        path="/case/2011/311",
        cause="shell",
    )
    yield whole(
        "js-app-noscript",
        may,
        sent(
            page(
                '<noscript>You need to enable JavaScript to run this app.</noscript><app-root></app-root><script src="main-es2015.js" type="module"></script>',
                title="Statistics Explorer",
            )
        ),
        path="/table/7.3",
        cause="shell",
    )
    yield whole("blank-200", may, sent(""), path="/report.php?id=2", cause="shell")
    yield whole(
        "blank-html-de", may, sent(page("", title="")), path="/bericht.php?nr=8", cause="shell"
    )
    yield whole(
        "loading-fr",
        may,
        sent(
            page(
                '<div class="spinner">Chargement…</div><script src="/app.js"></script>',
                title="Données",
            )
        ),
        path="/jeux/311",
        cause="shell",
    )
    yield whole(
        "bad-request",
        may,
        sent(
            page(
                "<h1>Bad Request</h1><p>Your browser sent a request that this server could not understand.</p>",
                title="400 Bad Request",
            ),
            400,
        ),
        path="/cgi-bin/show?x=1",
        cause="shell",
    )
    yield whole(
        "asp-session",
        may,
        sent(page("<h1>Session</h1><script>location.reload()</script>", title="Loading")),
        path="/netahtml/PTO/srchnum.htm",
        cause="shell",
    )


def cases() -> Iterator[Case]:
    """All of them."""
    yield from honest()
    yield from phrases()
    yield from quiet()
    yield from redirected()
    yield from shells()
