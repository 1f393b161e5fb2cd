"""Pages that are gone, in all the ways in which servers say so."""

from __future__ import annotations

from collections.abc import Iterator

from citekeeper.demo.exchange import Reply

from ..case import DEAD, DRIFTED, SOFT_404, UNKNOWN, Case, page, sent, to
from .kit import CHROME, POOL, doc, lost

SOFT = (SOFT_404,)

# slug, lang, style, path, title, text: the same answer, with 200, at every address of the host
EVERYWHERE = (
    (
        "eurlex",
        "en",
        "gov",
        "/legal-content/EN/TXT/?uri=CELEX:52010XC0000",
        "",
        "The requested document does not exist.",
    ),
    (
        "undoc",
        "en",
        "portal",
        "/doc/UNDOC/GEN/G08/135/52/PDF/G0813552.pdf?OpenElement",
        "Official Document System",
        "There is no document matching your request. Please check the symbol or job number and try again.",
    ),
    (
        "news-unavail",
        "en",
        "news",
        "/story/2009/07/11/home.html",
        "Sorry",
        "The story you are looking for is not available on our site any longer. Here are some of today's most popular stories.",
    ),
    (
        "parl-record",
        "en",
        "parl",
        "/bills/view?id=3391",
        "Bill tracker",
        "No bill with this identifier was found in the database. The session may have ended before 1999.",
    ),
    (
        "ngo-nothing",
        "en",
        "ngo",
        "/2010/resources/child-labour-brief",
        "Oops! That page can't be found.",
        "It looks like nothing was found at this location. Maybe try one of the links below or a search?",
    ),
    (
        "police-moved",
        "en",
        "gov",
        "/content/internet/411.aspx",
        "We have a new website",
        "The page you were looking for has moved or no longer exists. Our website has been redesigned. Please use the search or start from the homepage.",
    ),
    (
        "dspace",
        "en",
        "portal",
        "/handle/1842/99127",
        "Invalid Identifier",
        "The identifier 1842/99127 does not correspond to a valid item in the repository. It may have been removed or the URL is wrong.",
    ),
    (
        "ojs",
        "en",
        "journal",
        "/index.php/j/article/view/77122",
        "",
        "The requested article was not found. The page you requested cannot be displayed because the issue is not published.",
    ),
    (
        "stats-table",
        "en",
        "stats",
        "/table.aspx?id=JUV0417",
        "Error retrieving table",
        "The table you requested could not be located. It has been deleted or the link is out of date.",
    ),
    (
        "asp-empty",
        "en",
        "old",
        "/showdoc.asp?doc=8812",
        "Document",
        "Sorry, no record matched your query. [Back]",
    ),
    (
        "lotus",
        "en",
        "old",
        "/web/pubs.nsf/0/8AFE0011",
        "",
        "HTTP Web Server: Lotus Notes Exception - Entry not found in index",
    ),
    (
        "fr-introuvable",
        "fr",
        "gov",
        "/article/rapport-2006.html",
        "Oups…",
        "Le contenu demandé n'est plus en ligne. Il a pu être déplacé lors de la refonte du site. Utilisez la recherche.",
    ),
    (
        "fr-article",
        "fr",
        "news",
        "/archives/2004/11/article_388.html",
        "Cet article n'est plus disponible",
        "L'article que vous cherchez a été supprimé ou archivé. Retrouvez toute l'actualité en continu.",
    ),
    (
        "fr-senat",
        "fr",
        "parl",
        "/rap/l03-999/l03-999.html",
        "Document inconnu",
        "Aucun document ne correspond à votre demande. Vérifiez le numéro du rapport.",
    ),
    (
        "fr-vide",
        "fr",
        "portal",
        "/spip.php?article2217",
        "",
        "Il n'y a pas d'article à cette adresse.",
    ),
    (
        "de-inhalt",
        "de",
        "gov",
        "/bmfsfj/generator/Kategorien/presse,did=100.html",
        "Inhalt nicht verfügbar",
        "Der angeforderte Inhalt steht nicht mehr zur Verfügung. Das Internetangebot wurde neu gestaltet. Bitte nutzen Sie die Suche.",
    ),
    (
        "de-zeitung",
        "de",
        "news",
        "/lokales/1.4411-heim",
        "Artikel nicht mehr verfügbar",
        "Leider ist der von Ihnen gewünschte Artikel aus rechtlichen Gründen nicht mehr online. Vielleicht interessieren Sie diese Themen.",
    ),
    (
        "de-daten",
        "de",
        "old",
        "/cgi-bin/doc.pl?nr=7712",
        "Dokumentenanzeige",
        "Zu der angegebenen Nummer ist kein Dokument vorhanden.",
    ),
    (
        "de-hoppla",
        "de",
        "ngo",
        "/material/broschuere",
        "Hoppla!",
        "Da ist etwas schiefgelaufen. Unter dieser Adresse gibt es keine Seite mehr.",
    ),
    (
        "nl-weg",
        "nl",
        "gov",
        "/dossiers/jeugdzorg/brief.html",
        "Helaas",
        "De pagina die u probeert te openen is verwijderd of verplaatst. Mogelijk vindt u de informatie via de zoekfunctie.",
    ),
    (
        "nl-krant",
        "nl",
        "news",
        "/artikel/detail/311477",
        "Dit artikel bestaat niet meer",
        "Het artikel dat u zoekt is niet langer beschikbaar. Lees verder op onze voorpagina.",
    ),
    (
        "nl-document",
        "nl",
        "parl",
        "/zoeken/document/kst-00000",
        "",
        "Het opgevraagde document is niet gevonden. Controleer de identificatie.",
    ),
    (
        "es-noexiste",
        "es",
        "gov",
        "/ss/Satellite?c=Page&cid=121",
        "Contenido no disponible",
        "El contenido solicitado no existe o ha sido retirado de este portal. Disculpe las molestias.",
    ),
    (
        "es-diario",
        "es",
        "news",
        "/diario/2006/05/04/nota.html",
        "La nota que busca ya no está disponible",
        "Es posible que haya sido eliminada o que el enlace sea incorrecto. Vea lo último.",
    ),
    (
        "es-expediente",
        "es",
        "old",
        "/consulta.php?exp=4410-2",
        "Resultado",
        "El expediente no existe.",
    ),
    (
        "it-nondisp",
        "it",
        "gov",
        "/web/guest/documenti/relazione-2007",
        "Risorsa non disponibile",
        "La risorsa richiesta non è più presente sul portale. È possibile che sia stata rimossa.",
    ),
    (
        "it-giornale",
        "it",
        "news",
        "/2008/cronaca/art_1.html",
        "Ops!",
        "L'articolo che stai cercando non esiste o è stato cancellato. Torna alla prima pagina.",
    ),
    (
        "pt-removido",
        "pt",
        "gov",
        "/noticias/2010/relatorio",
        "Desculpe",
        "O conteúdo que procura foi removido ou não existe neste endereço. Volte à página inicial.",
    ),
    (
        "pt-jornal",
        "pt",
        "news",
        "/mundo/noticia-14411",
        "Esta notícia já não está disponível",
        "O artigo que procura foi retirado. Veja as últimas notícias.",
    ),
    (
        "pl-brak",
        "pl",
        "gov",
        "/index.php?id=771",
        "Brak artykułu",
        "Artykuł o podanym identyfikatorze nie istnieje lub został usunięty.",
    ),
    (
        "pl-gazeta",
        "pl",
        "news",
        "/1,34,2216.html",
        "Przepraszamy",
        "Artykuł, którego szukasz, jest już niedostępny. Przejdź na stronę główną serwisu.",
    ),
    (
        "cs-chyba",
        "cs",
        "gov",
        "/clanek/zprava-2008.aspx",
        "Chyba",
        "Požadovaný dokument nebyl nalezen. Pravděpodobně byl odstraněn.",
    ),
    (
        "sv-finnsej",
        "sv",
        "gov",
        "/sb/d/108/a/1771",
        "Dokumentet finns inte längre",
        "Sidan du försöker nå har tagits bort. Äldre material finns i webbarkivet.",
    ),
    (
        "da-vaek",
        "da",
        "news",
        "/artikel/ece4411",
        "Ups",
        "Artiklen findes ikke længere. Prøv forsiden i stedet.",
    ),
    (
        "fi-poistettu",
        "fi",
        "gov",
        "/fi/julkaisut/2006/18",
        "Hups!",
        "Sisältö on poistettu tai osoite on virheellinen. Kokeile hakua.",
    ),
    (
        "no-borte",
        "no",
        "news",
        "/nyheter/1.48812",
        "Beklager",
        "Artikkelen er slettet eller flyttet. Gå til forsiden.",
    ),
    (
        "el-yparxei",
        "el",
        "gov",
        "/site/content.php?art=2281",
        "Σφάλμα",
        "Το περιεχόμενο που ζητήσατε δεν υπάρχει πλέον στον ιστότοπό μας.",
    ),
    (
        "ru-net",
        "ru",
        "gov",
        "/news/detail.php?ID=8812",
        "Элемент не найден",
        "Элемент не найден! Возможно, он был удалён или адрес указан неверно.",
    ),
    (
        "ru-gazeta",
        "ru",
        "news",
        "/society/2008/0412.html",
        "Материал удалён",
        "К сожалению, материал по этому адресу больше недоступен. Читайте свежие новости.",
    ),
    (
        "uk-nema",
        "uk",
        "parl",
        "/laws/show/n0000",
        "Документ",
        "Такого документа немає в базі даних.",
    ),
    (
        "tr-yok",
        "tr",
        "news",
        "/haber/4412233",
        "Üzgünüz",
        "Aradığınız haber yayından kaldırılmış veya adresi değişmiş. Ana sayfaya dönün.",
    ),
    (
        "hu-nincs",
        "hu",
        "gov",
        "/cikk/jelentes-2009",
        "Hiba",
        "A keresett tartalom már nem elérhető, törölték vagy áthelyezték.",
    ),
    (
        "ro-lipsa",
        "ro",
        "gov",
        "/pages.php?cod=441",
        "Eroare",
        "Documentul solicitat nu există sau a fost șters.",
    ),
    (
        "ja-keisai",
        "ja",
        "news",
        "/news/20081104k000.html",
        "記事が見つかりません",
        "お探しの記事は掲載期間が終了したか、削除されました。トップページからお探しください。",
    ),
    (
        "ja-shiryo",
        "ja",
        "gov",
        "/shingi/2004/s0412.html",
        "",
        "ご指定のページは存在しません。URLをご確認ください。",
    ),
    (
        "zh-shanchu",
        "zh",
        "news",
        "/a/20120412_8812.shtml",
        "提示信息",
        "对不起,您要查看的文章不存在或已被删除。3秒后返回首页。",
    ),
    (
        "zh-zhengfu",
        "zh",
        "gov",
        "/gongbao/content/2006/44.htm",
        "抱歉",
        "您访问的内容不存在或已下线,请返回首页查看其他内容。",
    ),
    (
        "ar-gher",
        "ar",
        "news",
        "/ar/article/88122",
        "عذراً",
        "المقال الذي تبحث عنه غير متوفر أو تم حذفه.",
    ),
)

# one page withdrawn (200), the host's other addresses answer 404
WITHDRAWN = (
    (
        "wd-en",
        "en",
        "news",
        "/uk/teacher-cleared",
        "Article removed",
        "This article has been removed from our website at the request of our legal department.",
    ),
    (
        "wd-en-time",
        "en",
        "news",
        "/ap/2011/girl-found",
        "This story is no longer available",
        "Our agreement with the agency allows us to show its stories for thirty days only. This story has expired.",
    ),
    (
        "wd-en-report",
        "en",
        "gov",
        "/publications/toolkit-2007",
        "Publication withdrawn",
        "This publication has been taken down and is no longer available. For questions write to the publications desk.",
    ),
    (
        "wd-en-dataset",
        "en",
        "stats",
        "/dataset/juv-0417",
        "Dataset deleted",
        "This dataset was deleted by its owner on 4 May 2016. No copy is kept.",
    ),
    (
        "wd-en-job",
        "en",
        "ngo",
        "/jobs/child-protection-officer",
        "This vacancy is no longer available",
        "Sorry, the job you are looking for has expired. Browse all vacancies.",
    ),
    (
        "wd-fr",
        "fr",
        "news",
        "/justice/proces-foyer",
        "Article retiré",
        "Cet article a été retiré de notre site à la suite d'une décision de justice.",
    ),
    (
        "wd-de",
        "de",
        "news",
        "/chronik/heimleiter",
        "Beitrag gelöscht",
        "Dieser Beitrag wurde gelöscht und steht nicht mehr zur Verfügung.",
    ),
    (
        "wd-de-depub",
        "de",
        "news",
        "/mediathek/heim-doku",
        "Nicht mehr verfügbar",
        "Dieser Beitrag ist aus rechtlichen Gründen nicht mehr abrufbar. Die Verweildauer ist abgelaufen.",
    ),
    (
        "wd-nl",
        "nl",
        "news",
        "/misdaad/leraar",
        "Artikel verwijderd",
        "Dit artikel is op verzoek van betrokkenen verwijderd.",
    ),
    (
        "wd-es",
        "es",
        "news",
        "/sucesos/monitor",
        "Contenido eliminado",
        "Este contenido ha sido eliminado en aplicación del derecho al olvido.",
    ),
    (
        "wd-pt",
        "pt",
        "news",
        "/policia/caso-escola",
        "Conteúdo removido",
        "Esta reportagem foi removida por decisão judicial.",
    ),
    (
        "wd-ru",
        "ru",
        "news",
        "/proisshestviya/internat",
        "Публикация удалена",
        "Публикация удалена по требованию надзорного ведомства.",
    ),
    (
        "wd-tr",
        "tr",
        "news",
        "/gundem/yurt",
        "İçerik kaldırıldı",
        "Bu içerik mahkeme kararıyla yayından kaldırılmıştır.",
    ),
)

# slug, status, lang, style or raw body, path
HARD = (
    (
        "h-apache",
        404,
        "en",
        "<html><head><title>404 Not Found</title></head><body><h1>Not Found</h1><p>The requested URL was not found on this server.</p><hr><address>Apache/2.4.6 (CentOS) Server at port 80</address></body></html>",
        "/pdf/annual2003.pdf",
    ),
    (
        "h-nginx",
        404,
        "en",
        "<html><head><title>404 Not Found</title></head><body><center><h1>404 Not Found</h1></center><hr><center>nginx/1.18.0</center></body></html>",
        "/docs/r4.html",
    ),
    ("h-empty", 404, "en", "", "/en/data/child-labour"),
    (
        "h-gone-nginx",
        410,
        "en",
        "<html><head><title>410 Gone</title></head><body><center><h1>410 Gone</h1></center><hr><center>nginx</center></body></html>",
        "/press/1998/12.html",
    ),
    (
        "h-s3",
        404,
        "en",
        '<?xml version="1.0" encoding="UTF-8"?><Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message><Key>reports/2011.pdf</Key></Error>',
        "/reports/2011.pdf",
    ),
    (
        "h-json",
        404,
        "en",
        '{"status":404,"error":"Not Found","path":"/api/v1/publications/88"}',
        "/api/v1/publications/88",
    ),
    (
        "h-iis",
        404,
        "en",
        "<h2>404 - File or directory not found.</h2><h3>The resource you are looking for might have been removed, had its name changed, or is temporarily unavailable.</h3>",
        "/Documents/plan.aspx",
    ),
    (
        "h-iis-de",
        404,
        "de",
        "<h1>Serverfehler</h1><h2>404 - Datei oder Verzeichnis wurde nicht gefunden.</h2>",
        "/portal/vorlage.aspx",
    ),
    (
        "h-poem",
        404,
        "en",
        "<title>Lost</title><h1>Lost property</h1><p>One glove, a kite, a page from a report on orphans. None of them is yours.</p>",
        "/lost/orphans",
    ),
    (
        "h-looks-live",
        404,
        "en",
        doc("en", "news", "Today's headlines", POOL["en"]),
        "/2002/feb/shelter.html",
    ),
    (
        "h-login-widget",
        404,
        "fr",
        doc(
            "fr",
            "portal",
            "Erreur",
            "<form>Identifiant <input> Mot de passe <input type=password></form>\nLa ressource demandée n'est pas accessible.",
        ),
        "/extranet/note-12",
    ),
    ("h-gov-de", 404, "de", "", "/themen/kinderrechte-bericht"),
    ("h-gov-es", 404, "es", "", "/biblioteca/2013/estudio.htm"),
    ("h-gov-pl", 404, "pl", "", "/raporty/2010"),
    ("h-gone-gov", 410, "nl", "", "/actueel/kamerbrief-2009"),
    ("h-gone-ja", 410, "ja", "", "/news/2014/k1001.html"),
    ("h-gov-ja", 404, "ja", "", "/bunya/kodomo/dv.html"),
    ("h-gov-cs", 404, "cs", "", "/dokumenty/zprava"),
    ("h-gov-fi", 404, "fi", "", "/julkaisut/selvitys"),
    ("h-gov-tr", 404, "tr", "", "/yayin/rapor-2012"),
)


def _soft(slug: str, path: str, routes: dict, truth=SOFT, **more) -> Case:  # type: ignore[no-untyped-def,type-arg]
    return Case("gone", f"t20-{slug}", truth, routes, path=path, **more)


def cases() -> Iterator[Case]:
    for slug, lang, style, path, title, text in EVERYWHERE:
        truth = (SOFT_404, DRIFTED) if ".pdf" in path else SOFT
        yield _soft(f"sf-{slug}", path, {"*": sent(doc(lang, style, title, text))}, truth)
    for slug, lang, style, path, title, text in WITHDRAWN:
        yield _soft(
            slug,
            path,
            {path: sent(doc(lang, style, title, text)), "*": lost(lang, style)},
            (SOFT_404, DRIFTED),
        )
    for slug, status, lang, body, path in HARD:
        answer = sent(
            body
            or (
                doc(lang, "gov", CHROME[lang].gone, CHROME[lang].gone_text)
                if slug.startswith(("h-gov", "h-gone-g", "h-gone-j"))
                else ""
            ),
            status,
        )
        yield Case(
            "gone",
            f"t20-{slug}",
            (DEAD,),
            {"*": answer, "/": sent(doc(lang, "gov", "", "Welcome."))},
            path=path,
        )
    # redirects
    for slug, lang, path, status in (
        ("rd-root-en", "en", "/reports/2005/street-children.asp", 302),
        ("rd-root-301", "en", "/Pages/Violence.aspx", 301),
        ("rd-root-fr", "fr", "/dossiers/maltraitance/2003.htm", 302),
        ("rd-root-de", "de", "/Dateien/pdf/bericht2004.html", 301),
        ("rd-root-pt", "pt", "/conselho/resolucao113.htm", 302),
        ("rd-root-sv", "sv", "/extra/pod/?id=441", 302),
    ):
        home = sent(doc(lang, "gov", "", "\n".join(f"<h3>{n}</h3>" for n in CHROME[lang].news)))
        yield _soft(slug, path, {"*": to("/", status), "/": home})
    for slug, lang, path, target in (
        ("rd-404-en", "en", "/uploads/brief12.htm", "/404.html"),
        (
            "rd-404-aspx",
            "en",
            "/Pages/Detail.aspx?item=77",
            "/Pages/PageNotFound.aspx?requestUrl=/Pages/Detail.aspx",
        ),
        ("rd-err-es", "es", "/noticias/ficha.do?id=8", "/error/404.html"),
        ("rd-err-it", "it", "/documenti/scheda.jsp?id=8", "/pagina-non-trovata"),
        ("rd-err-nl", "nl", "/stukken/123", "/niet-gevonden"),
        ("rd-err-ru", "ru", "/docs/view/221", "/errors/404/"),
        ("rd-err-zh", "zh", "/zcwj/2009/8.html", "/404/404.htm"),
    ):
        # the error page itself answers 200
        yield _soft(
            slug, path, {target.partition("?")[0]: lost(lang, "gov", status=200), "*": to(target)}
        )
    yield _soft(
        "rd-err-dead",
        "/en/library/44.html",
        {"/en/404": lost("en", "gov"), "*": to("/en/404")},
        (DEAD, SOFT_404),
    )
    yield _soft(
        "rd-search",
        "/nieuws/rapport-kindhuwelijk.html",
        {
            "/zoeken": sent(
                doc(
                    "nl",
                    "gov",
                    "Zoekresultaten",
                    "Uw zoekopdracht heeft geen resultaten opgeleverd. Controleer de spelling.",
                )
            ),
            "*": to("/zoeken?q=rapport"),
        },
    )
    yield _soft(
        "rd-section",
        "/news/2007/05/trafficking-ring.html",
        {
            "/news/": sent(
                doc("en", "news", "News", "\n".join(f"<h3>{n}</h3>" for n in CHROME["en"].news))
            ),
            "*": to("/news/", 301),
        },
    )
    yield _soft(
        "rd-only-one",
        "/campaigns/2008/lost-girls.html",
        {
            "/campaigns/2008/lost-girls.html": to("/", 301),
            "/": sent(doc("en", "ngo", "", "We work for children in nine countries. Donate now.")),
            "*": lost("en", "ngo"),
        },
        (SOFT_404, UNKNOWN),
    )
    # quoted pages whose host answers alike to everything
    yield _soft(
        "alike-portal",
        "/documents/10192/4471/Plan.html",
        {
            "*": sent(
                doc(
                    "es",
                    "portal",
                    "Portal",
                    "Bienvenido al portal institucional. Servicios. Trámites. Noticias destacadas.",
                )
            )
        },
        (SOFT_404,),
        title="Plan nacional de acción contra la explotación sexual",
    )
    yield _soft(
        "alike-newsfront",
        "/article.php?id=3417",
        {
            "*": sent(
                doc(
                    "en",
                    "news",
                    "",
                    "Top stories. Weather. Sport. Business. Letters to the editor. Horoscope.",
                )
            )
        },
        (SOFT_404,),
        title="Girl, 12, rescued from brothel",
    )
    yield _soft(
        "alike-ru",
        "/show.php?doc=12",
        {
            "*": sent(
                doc("ru", "portal", "", "Добро пожаловать на портал. Новости. Услуги. Документы.")
            )
        },
        (SOFT_404,),
        title="Доклад уполномоченного за 2006 год",
    )
    # deleted user content
    for slug, lang, path, title, text in (
        (
            "u-blog-removed",
            "en",
            "/2009/03/shelter.html",
            "Blog has been removed",
            "Sorry, the blog at this address has been removed. This address is not available for new blogs.",
        ),
        (
            "u-video",
            "en",
            "/watch?v=Zk31x",
            "Video unavailable",
            "This video has been removed by the uploader.",
        ),
        (
            "u-file",
            "en",
            "/d/8fh2k/report.zip.html",
            "File not found",
            "The file you are trying to download is no longer available: it was deleted by its owner or had not been downloaded for 90 days.",
        ),
        (
            "u-topic",
            "de",
            "/viewtopic.php?t=4471",
            "Information",
            "Das ausgewählte Thema existiert nicht.",
        ),
        (
            "u-profil",
            "fr",
            "/profil/asso-441",
            "Profil indisponible",
            "Ce profil n'existe pas ou a été supprimé par son propriétaire.",
        ),
        (
            "u-petition",
            "en",
            "/petition/save-the-refuge",
            "Petition closed and deleted",
            "This petition is not available. Either the URL is incorrect or the petition has been removed.",
        ),
        (
            "u-slides",
            "es",
            "/presentacion/44-derechos",
            "Presentación eliminada",
            "Esta presentación ha sido eliminada por su autor.",
        ),
    ):
        yield _soft(
            slug,
            path,
            {
                "*": sent(
                    page(
                        f"<div class='top'>Log in. Sign up. Help. Explore.</div><h1>{title}</h1><p>{text}</p><footer>About. Terms. Privacy. Jobs. Blog. Developers.</footer>",
                        title=title,
                        lang=lang,
                    )
                )
            },
        )
    # empty frames of a site: the record is not there, only chrome; its neighbours look alike
    for slug, lang, style, path in (
        ("shell-en", "en", "gov", "/ShowPub.aspx?ID=8812"),
        ("shell-it", "it", "portal", "/leg16/scheda.asp?doc=18"),
        ("shell-ar", "ar", "portal", "/node/771"),
        ("shell-zh", "zh", "gov", "/xxgk/show.jsp?id=41"),
    ):
        yield _soft(slug, path, {"*": sent(doc(lang, style, "", ""))}, (SOFT_404, UNKNOWN))
    # PDF addresses that answer with the site's words
    yield _soft(
        "pdf-soft",
        "/fileadmin/pdf/study_2006.pdf",
        {"*": lost("de", "gov", status=200)},
        (SOFT_404, DRIFTED),
    )
    yield _soft(
        "pdf-soft-en",
        "/sites/default/files/brief.pdf",
        {
            "*": sent(
                doc(
                    "en",
                    "ngo",
                    "Document not available",
                    "The document you requested has been removed from our library.",
                )
            )
        },
        (SOFT_404, DRIFTED),
    )
    yield _soft(
        "pdf-root",
        "/docs/2004/shadow.pdf",
        {"*": to("/"), "/": sent(doc("fr", "ngo", "", "Ensemble pour les enfants. Faire un don."))},
        (SOFT_404, DRIFTED),
    )
    # hosts that are gone
    yield Case("gone", "t20-nx-ngo", (DEAD,), {}, path="/en/reports/1.html", trouble="nxdomain")
    yield Case(
        "gone", "t20-nx-domain", (DEAD,), {}, path="/doc/raport.html", trouble="nxdomain-domain"
    )
    yield Case(
        "gone",
        "t20-gone-410-one",
        (DEAD,),
        {"*": lost("en", "gov"), "/old/paper.html": sent("", 410)},
        path="/old/paper.html",
    )
    # text answers
    yield Case(
        "gone",
        "t20-plain-nofile",
        (SOFT_404,),
        {"*": Reply(200, {"Content-Type": "text/plain"}, "No such file: /pub/reports/c44.txt\n")},
        path="/pub/reports/c44.txt",
    )
    yield Case(
        "gone",
        "t20-plain-404",
        (DEAD,),
        {"*": Reply(404, {"Content-Type": "text/plain"}, "default backend - 404")},
        path="/service/reports",
    )
    yield Case(
        "gone",
        "t20-404-drupal-search",
        (DEAD,),
        {"*": lost("fr", "portal")},
        path="/content/rapport-alternatif",
    )
