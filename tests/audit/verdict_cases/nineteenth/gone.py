"""Pages that are gone: true codes with odd bodies, soft 404s, redirects to fronts, closed sites."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from citekeeper.demo.exchange import Reply, Request

from ..case import Case, page, sent, to
from .frames import CHROME, DEAD, PARKED, SOFT_404, UNKNOWN, frame, front, lost, paras

OLD = paras("""The working group met eleven times between 2007 and 2009 and visited fourteen residential homes in four provinces.

It found that complaints were written down in nine of them and answered in three. Its first recommendation is a written answer to every child within ten days, and its second a person from outside the home who brings it.""")


def _old(title: str = "Report of the working group") -> str:
    return frame("en", "tables", "Working Group", title, OLD)


# --- true codes -------------------------------------------------------------------------------------
TRUE: tuple[tuple[str, str, str, int, str, str, str, str], ...] = (
    # name, lang, style, status, site, path, title, text
    (
        "t-typo3-de",
        "de",
        "typo3",
        404,
        "Jugendministerium",
        "/service/presse/2009/087.html",
        "Diese Seite gibt es nicht (mehr)",
        "Wir haben unseren Internetauftritt neu gestaltet. Dabei haben sich viele Adressen geändert. Beliebte Seiten: Elterngeld, Kita-Finder, Publikationen.",
    ),
    (
        "t-drupal-en",
        "en",
        "drupal",
        404,
        "Family Rights Europe",
        "/en/content/position-paper-2010",
        "Oops!",
        "Looks like you took a wrong turn. Read our latest stories instead: the pledge, the petition, the podcast.",
    ),
    (
        "t-gone-410",
        "en",
        "wordpress",
        410,
        "Youth in Mind",
        "/2011/10/statement/",
        "This content has been removed",
        "We removed old statements in 2019. Ask our archivist for a copy.",
    ),
    (
        "t-sharepoint-nl",
        "nl",
        "sharepoint",
        404,
        "Provincie Midden",
        "/nieuws/Paginas/2008-44.aspx",
        "Deze pagina bestaat niet meer",
        "Sinds de vernieuwing van onze website zijn persberichten van voor 2016 verwijderd.",
    ),
    (
        "t-fr-refonte",
        "fr",
        "drupal",
        404,
        "Ministère des Solidarités",
        "/espaces/enfance/rapport-2006.html",
        "Oups, cette page a disparu",
        "Le site a fait peau neuve. Utilisez la recherche ou parcourez nos rubriques.",
    ),
    (
        "t-it-404",
        "it",
        "liferay",
        404,
        "Osservatorio Infanzia",
        "/documenti/rapporto2007",
        "La risorsa richiesta non esiste",
        "Status: Not Found. Risorsa non disponibile.",
    ),
    (
        "t-es-404",
        "es",
        "plone",
        404,
        "Observatorio de la Infancia",
        "/documentos/2005/informe",
        "Parece que hay un error",
        "El documento que busca fue retirado en la migración del portal.",
    ),
    (
        "t-poetic-404",
        "en",
        "react",
        404,
        "Museum of Childhood",
        "/exhibits/2008/toys",
        "Gone out to play",
        "This page has gone out to play and did not say when it would be back. Meanwhile, see our new galleries, book a visit, or hire the hall.",
    ),
    (
        "t-news-404-full",
        "en",
        "news",
        404,
        "Metro Courier",
        "/2006/03/14/orphanage-fire",
        "Latest news",
        "Council approves budget. Storm warning for the coast. Team wins at last. School names new head. The most read articles of the week. What you were looking for isn't here any more.",
    ),
    (
        "t-pl-404",
        "pl",
        "drupal",
        404,
        "Ministerstwo Rodziny",
        "/aktualnosci/2009/raport",
        "Ups! Nie ma takiej strony",
        "Możliwe, że została przeniesiona do archiwum.",
    ),
    (
        "t-ja-404",
        "ja",
        "tables",
        404,
        "県庁",
        "/kodomo/2007/report.html",
        "お探しのページは見つかりません",
        "リニューアルに伴いURLが変更されました。",
    ),
    (
        "t-ru-410",
        "ru",
        "typo3",
        410,
        "Детский фонд",
        "/reports/2008",
        "Материал удалён",
        "Материал удалён по решению редакции.",
    ),
    (
        "t-sv-404",
        "sv",
        "typo3",
        404,
        "Barnombudsmannen Syd",
        "/publikationer/2006/rapport",
        "Sidan har flyttat eller tagits bort",
        "Vi har en ny webbplats. Äldre rapporter kan beställas.",
    ),
    (
        "t-tr-404",
        "tr",
        "drupal",
        404,
        "Aile Müdürlüğü",
        "/duyurular/2010/7",
        "404",
        "Sayfa kaldırılmış olabilir.",
    ),
)


def _true() -> Iterator[Case]:
    for name, lang, style, status, site, path, title, text in TRUE:
        error = sent(frame(lang, style, site, title, paras(text)), status)
        yield Case(
            "s19 gone 404",
            f"s19-{name}",
            (DEAD,),
            {"/": front(lang, style, site), "*": error},
            path=path,
        )
    bare = {
        "t-apache": (
            "/pdf/report2007.pdf",
            Reply(
                404,
                {"Content-Type": "text/html; charset=iso-8859-1"},
                '<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN"><html><head><title>404 Not Found</title></head><body><h1>Not Found</h1><p>The requested URL was not found on this server.</p></body></html>',
            ),
        ),
        "t-nginx": (
            "/docs/a.html",
            Reply(
                404,
                {"Content-Type": "text/html", "Server": "nginx/1.24.0"},
                "<html><head><title>404 Not Found</title></head><body><center><h1>404 Not Found</h1></center><hr><center>nginx/1.24.0</center></body></html>",
            ),
        ),
        "t-iis": (
            "/lib/docs/report.asp?id=3",
            Reply(
                404,
                {"Content-Type": "text/html"},
                "<html><head><title>404 - File or directory not found.</title></head><body><div id='header'><h1>Server Error</h1></div><fieldset><h2>404 - File or directory not found.</h2><h3>The resource you are looking for might have been removed, had its name changed, or is temporarily unavailable.</h3></fieldset></body></html>",
            ),
        ),
        "t-empty-404": ("/lib/2006/paper.pdf", Reply(404, {"Content-Type": "text/html"}, "")),
        "t-json-404": (
            "/api/documents/9912",
            Reply(
                404,
                {"Content-Type": "application/json"},
                '{"type":"https://tools.ietf.org/html/rfc7231#section-6.5.4","title":"Not Found","status":404}',
            ),
        ),
        "t-s3-404": (
            "/uploads/2012/brief.pdf",
            Reply(
                404,
                {"Content-Type": "application/xml"},
                '<?xml version="1.0"?><Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message><Key>uploads/2012/brief.pdf</Key></Error>',
            ),
        ),
        "t-s3-bucket": (
            "/files/brief.pdf",
            Reply(
                404,
                {"Content-Type": "application/xml"},
                '<?xml version="1.0"?><Error><Code>NoSuchBucket</Code><Message>The specified bucket does not exist</Message><BucketName>assets-old</BucketName></Error>',
            ),
        ),
        "t-pages-404": (
            "/site/2014/index.html",
            sent(
                page(
                    "<div class=\"container\"><h1>404</h1><p><strong>There isn't a GitHub Pages site here.</strong></p><p>If you're trying to publish one, read the full documentation.</p></div>",
                    title="Site not found · GitHub Pages",
                ),
                404,
            ),
        ),
    }
    for name, (path, reply) in bare.items():
        truth = (DEAD, PARKED) if name == "t-pages-404" else (DEAD,)
        yield Case("s19 gone 404", f"s19-{name}", truth, {"*": reply}, path=path)


# --- soft 404s: every unknown address answers 200 with the same words ----------------------------------
SOFT: tuple[tuple[str, str, str, str, str, str, str], ...] = (
    (
        "s-en-relaunch",
        "en",
        "drupal",
        "Council of Cities",
        "/press/2008/pr-44",
        "We have a new website",
        "Welcome to our new website. The page you are looking for may have moved or no longer exists. Try the search, or start from the home page.",
    ),
    (
        "s-en-archived-away",
        "en",
        "wordpress",
        "Kids Forward",
        "/resources/2009/toolkit/",
        "Hmm.",
        "It looks like nothing was found at this location. Maybe try a search?",
    ),
    (
        "s-en-pr-expired",
        "en",
        "news",
        "Newswire Services",
        "/releases/2007/foster-study-1188",
        "Release no longer available",
        "This press release is no longer available. Releases are kept on this service for 24 months.",
    ),
    (
        "s-en-db-norec",
        "en",
        "tables",
        "Treaty Collection",
        "/doc.asp?ID=4412",
        "Database error",
        "No record was found for the identifier supplied.",
    ),
    (
        "s-en-doc-removed",
        "en",
        "liferay",
        "Public Library of Reports",
        "/documents/10180/2231",
        "Document unavailable",
        "The document you have requested does not exist or has been removed by its owner.",
    ),
    (
        "s-en-user-gone",
        "en",
        "react",
        "Slidebox",
        "/hjensen/child-protection-systems",
        "This deck is private or was deleted",
        "Explore other decks: marketing, finance, education, health.",
    ),
    (
        "s-en-forum",
        "en",
        "tables",
        "Foster Carers Forum",
        "/viewtopic.php?t=8812",
        "Information",
        "The requested topic does not exist.",
    ),
    (
        "s-en-wiki-empty",
        "en",
        "plone",
        "CareWiki",
        "/wiki/Inspection_of_Homes",
        "Inspection of Homes",
        "There is currently no text in this page. You can search for this page title in other pages, or search the related logs.",
    ),
    (
        "s-en-job",
        "en",
        "sharepoint",
        "Agency for Youth",
        "/vacancies/Pages/2012-17.aspx",
        "This vacancy is no longer open",
        "The vacancy you are looking for has expired or does not exist. See all current vacancies.",
    ),
    (
        "s-en-video",
        "en",
        "news",
        "WatchIt",
        "/v/9Gh22x",
        "Video unavailable",
        "This video is no longer available because the account associated with it has been terminated.",
    ),
    (
        "s-de-relaunch",
        "de",
        "typo3",
        "Landesjugendamt",
        "/aktuelles/2008/richtlinien",
        "Hier stimmt etwas nicht",
        "Die von Ihnen aufgerufene Seite ist leider nicht (mehr) vorhanden. Nach dem Relaunch wurden Inhalte neu geordnet.",
    ),
    (
        "s-de-artikel",
        "de",
        "news",
        "Abendkurier",
        "/politik/artikel-118832",
        "Artikel nicht mehr verfügbar",
        "Dieser Artikel steht aus rechtlichen Gründen nicht mehr zur Verfügung. Lesen Sie stattdessen: Wetter, Sport, Leute.",
    ),
    (
        "s-de-datenbank",
        "de",
        "tables",
        "Projektdatenbank Bund",
        "/projekt.php?nr=2219",
        "Kein Treffer",
        "Zu Ihrer Anfrage wurde kein Datensatz gefunden.",
    ),
    (
        "s-de-shop",
        "de",
        "wordpress",
        "Verlag am Tor",
        "/buch/heimkinder-2006",
        "Titel vergriffen oder unbekannt",
        "Diesen Artikel führen wir nicht (mehr). Stöbern Sie in unseren Neuerscheinungen.",
    ),
    (
        "s-fr-relaunch",
        "fr",
        "drupal",
        "Conseil des droits",
        "/avis/2007/12",
        "Nous avons changé",
        "La page demandée n'est plus disponible à cette adresse. Découvrez notre nouveau site.",
    ),
    (
        "s-fr-depeche",
        "fr",
        "news",
        "Agence Ouest",
        "/depeche/2009/1120-44",
        "Contenu expiré",
        "Cette dépêche n'est plus consultable. Les dépêches sont conservées trente jours.",
    ),
    (
        "s-fr-notice",
        "fr",
        "tables",
        "Catalogue des fonds",
        "/notice.php?n=4411",
        "Notice inexistante",
        "Aucune notice ne correspond à cet identifiant.",
    ),
    (
        "s-nl-soft",
        "nl",
        "sharepoint",
        "Jeugdinstituut",
        "/publicaties/Paginas/2010-3.aspx",
        "Oeps",
        "Deze publicatie is niet meer beschikbaar op onze website. Bekijk de nieuwste publicaties.",
    ),
    (
        "s-nl-kamer",
        "nl",
        "react",
        "Gemeentearchief",
        "/raad/2007/besluit-81",
        "Niets gevonden",
        "Er is geen document met dit kenmerk.",
    ),
    (
        "s-es-soft",
        "es",
        "sharepoint",
        "Consejería de Bienestar",
        "/prensa/Paginas/2009-88.aspx",
        "Contenido no disponible",
        "El contenido solicitado ya no se encuentra disponible. Consulte las últimas noticias.",
    ),
    (
        "s-es-pdf-host",
        "es",
        "news",
        "Documentalia",
        "/doc/118273/informe-menores",
        "Este documento ha sido eliminado",
        "El usuario eliminó este documento. Documentos similares: apuntes, trabajos, presentaciones.",
    ),
    (
        "s-it-soft",
        "it",
        "liferay",
        "Regione Alta",
        "/web/infanzia/dossier-2008",
        "Contenuto rimosso",
        "Il contenuto che cerchi non è più online.",
    ),
    (
        "s-pt-soft",
        "pt",
        "wordpress",
        "Instituto da Criança",
        "/2010/relatorio/",
        "Nada encontrado",
        "Parece que nada foi encontrado neste endereço. Tente pesquisar.",
    ),
    (
        "s-pl-soft",
        "pl",
        "wordpress",
        "Instytut Dzieciństwa",
        "/2011/raport/",
        "Nic tu nie ma",
        "Wygląda na to, że strona została usunięta.",
    ),
    (
        "s-cs-soft",
        "cs",
        "drupal",
        "Nadace Dětem",
        "/zpravy/2009/12",
        "Ouha",
        "Tato stránka už neexistuje.",
    ),
    (
        "s-sv-soft",
        "sv",
        "typo3",
        "Kommunen",
        "/nyheter/2008/barnhem",
        "Hoppsan",
        "Sidan finns inte längre kvar. Vi har gjort om webbplatsen.",
    ),
    (
        "s-da-soft",
        "da",
        "drupal",
        "Styrelsen",
        "/udgivelser/2007/4",
        "Siden er fjernet",
        "Udgivelsen er ikke længere tilgængelig.",
    ),
    (
        "s-fi-soft",
        "fi",
        "liferay",
        "Virasto",
        "/julkaisut/2008/31",
        "Hups",
        "Sivu on poistettu tai siirretty.",
    ),
    (
        "s-el-soft",
        "el",
        "drupal",
        "Υπουργείο",
        "/anakoinoseis/2009/3",
        "Σφάλμα",
        "Το περιεχόμενο δεν είναι πλέον διαθέσιμο.",
    ),
    (
        "s-ru-soft",
        "ru",
        "news",
        "Вестник",
        "/news/2009/8812",
        "Новость не найдена",
        "Запрошенная новость удалена или никогда не существовала.",
    ),
    (
        "s-ja-soft",
        "ja",
        "news",
        "地方新聞",
        "/article/2010/0311",
        "記事は掲載期間が終了しました",
        "この記事の公開は終了しています。",
    ),
    (
        "s-zh-soft",
        "zh",
        "news",
        "日报网",
        "/a/2010/0601/123.html",
        "抱歉，您访问的内容已被删除",
        "该文章已下线，请返回首页浏览其他内容。",
    ),
    (
        "s-ar-soft",
        "ar",
        "drupal",
        "الوزارة",
        "/news/2011/44",
        "عذرا",
        "المحتوى المطلوب لم يعد متوفرا.",
    ),
    (
        "s-tr-soft",
        "tr",
        "news",
        "Haber Postası",
        "/haber/2011/4431",
        "Haber yayından kaldırıldı",
        "Bu haber artık yayında değil.",
    ),
)


def _soft() -> Iterator[Case]:
    for n, (name, lang, style, site, path, title, text) in enumerate(SOFT):
        error = sent(frame(lang, style, site, title, paras(text)))
        memento = frame(lang, "tables", site, title and site, OLD) if n % 7 == 3 else ""
        yield Case(
            "s19 soft 404",
            f"s19-{name}",
            (SOFT_404,),
            {"/": front(lang, style, site), "*": error},
            path=path,
            memento=memento,
        )


# --- all unknown addresses lead to a front, a search, an error, a successor ------------------------------
HOPS: tuple[tuple[str, str, str, str, str, str, int], ...] = (
    # name, lang, style, site, path, target, status
    (
        "h-home-301",
        "en",
        "drupal",
        "Coalition for Children",
        "/index.php?option=com_content&id=211",
        "/",
        301,
    ),
    (
        "h-home-302",
        "de",
        "typo3",
        "Deutscher Kinderrat",
        "/xd/public/content/index._cGlkPTEz_.html",
        "/",
        302,
    ),
    (
        "h-lang-home",
        "nl",
        "sharepoint",
        "Europees Jeugdhuis",
        "/pages/2009/report.aspx",
        "/nl/",
        301,
    ),
    (
        "h-fr-accueil",
        "fr",
        "drupal",
        "Agence de l'enfance",
        "/article.php3?id_article=118",
        "/accueil",
        301,
    ),
    (
        "h-es-inicio",
        "es",
        "liferay",
        "Ministerio de Infancia",
        "/politicaSocial/docs/2006.htm",
        "/inicio",
        302,
    ),
    (
        "h-it-home",
        "it",
        "plone",
        "Istituto Innocenti Nuovi",
        "/attivita/2005/scheda.jsp",
        "/it",
        301,
    ),
    (
        "h-news-index",
        "en",
        "sharepoint",
        "Social Affairs Board",
        "/news/2007/september/foster.aspx",
        "/news/",
        301,
    ),
    (
        "h-error-page",
        "pt",
        "sharepoint",
        "Câmara Municipal",
        "/noticias/2008/12.aspx",
        "/Paginas/erro404.aspx",
        302,
    ),
    ("h-notfound-cz", "cs", "typo3", "Úřad práce", "/dokumenty/2007/7", "/404.html", 302),
    ("h-search", "en", "react", "National Data Portal", "/dataset/care-2009", "/search", 302),
    ("h-pl-glowna", "pl", "drupal", "Urząd Rodziny", "/index.php?id=44", "/", 302),
    ("h-fi-etusivu", "fi", "liferay", "Lapsiasia", "/fi/2008/lausunto.html", "/etusivu", 301),
)


def _hops() -> Iterator[Case]:
    for name, lang, style, site, path, target, status in HOPS:
        c = CHROME[lang]
        if "404" in target:
            end = sent(frame(lang, style, site, c.no_title, paras(c.no_text)))
        elif target == "/search":
            end = sent(
                frame(
                    lang,
                    style,
                    site,
                    c.search,
                    "<p>12,480 results. Use filters: topic, year, format.</p><ul><li>Road traffic 2024</li><li>Library loans</li><li>Air quality</li></ul>",
                )
            )
        elif target == "/news/":
            end = sent(
                frame(
                    lang,
                    style,
                    site,
                    c.menu[3],
                    "<ul><li>Minister opens new centre (3 Nov 2026)</li><li>Winter grants announced</li><li>Board meets in Ghent</li></ul>",
                )
            )
        else:
            end = front(lang, style, site)
        yield Case(
            "s19 to front",
            f"s19-{name}",
            (SOFT_404,),
            {target: end, "*": to(target, status)},
            path=path,
        )
    # a closed project's whole host leads to the funder's page on another host
    done = sent(
        frame(
            "en",
            "react",
            "European Funding Portal",
            "Discover results of past projects",
            paras(
                "More than 31,000 projects have been funded since 1998. Use the map, the list, or the advanced search. This service replaces the individual project websites."
            ),
        )
    )
    yield Case(
        "s19 to front",
        "s19-h-project-to-portal",
        (SOFT_404,),
        {
            "*": to("https://s19-portal-a.example/results", 301),
            ("s19-portal-a.example", "/results"): done,
            ("s19-portal-a.example", "*"): lost("en", "react", "European Funding Portal"),
        },
        path="/deliverables/d4-2.html",
        memento=_old(),
    )
    merged = front("de", "drupal", "Stiftung Kindheit und Zukunft")
    yield Case(
        "s19 to front",
        "s19-h-merged-charity",
        (SOFT_404,),
        {
            "*": to("https://s19-merged-a.example/", 301),
            ("s19-merged-a.example", "/"): merged,
            ("s19-merged-a.example", "*"): lost("de", "drupal", "Stiftung Kindheit und Zukunft"),
        },
        path="/themen/vormundschaft.html",
    )
    closed = sent(
        page(
            "<h1>Ce site est fermé</h1><p>Le site du projet DAPHNÉ-LIEN a été fermé en 2016. Pour toute demande, écrire à l'université coordinatrice.</p>",
            title="Site fermé",
            lang="fr",
        )
    )
    yield Case(
        "s19 soft 404",
        "s19-h-closed-everywhere",
        (SOFT_404,),
        {"*": closed},
        path="/rapports/rapport-final.html",
        memento=_old(),
    )
    # minister's site: everything shows the same portal page for the archive
    arch = sent(
        frame(
            "en",
            "drupal",
            "Government Web Archive Notice",
            "This website has closed",
            paras(
                "The Department for Young People was abolished in May 2010. Its website has been closed. Snapshots may be held by the national web archive. You will not be redirected automatically."
            ),
        )
    )
    yield Case(
        "s19 soft 404",
        "s19-h-dept-abolished",
        (SOFT_404,),
        {"*": arch},
        path="/everychild/strategy/2005/",
    )
    # javascript/meta jump to the front page
    jump = sent(
        '<html><head><meta http-equiv="refresh" content="0; url=/"></head><body></body></html>'
    )
    yield Case(
        "s19 to front",
        "s19-h-meta-refresh",
        (SOFT_404,),
        {"/": front("es", "wordpress", "Red de Acogida"), "*": jump},
        path="/documentos/guia2009.html",
    )
    # only pdfs lead to the front, everything else is a true 404
    yield Case(
        "s19 to front",
        "s19-h-pdf-to-front",
        (SOFT_404,),
        {
            "/docs/study-2010.pdf": to("/", 301),
            "/": front("en", "wordpress", "Childhood Lab"),
            "*": _pdf_front,
        },
        path="/docs/study-2010.pdf",
    )
    # PDF addresses answer a viewer shell that says the file is missing
    miss = sent(
        frame(
            "nl",
            "drupal",
            "Bestandenbank",
            "Bestand niet gevonden",
            "<p>Het bestand dat u wilt downloaden staat niet meer op onze server.</p>",
        )
    )
    yield Case(
        "s19 soft 404",
        "s19-s-pdf-html-missing",
        (SOFT_404,),
        {"*": miss},
        path="/bestanden/rapport-jeugdzorg.pdf",
    )
    # front page itself served under every address without a redirect
    every = front("en", "react", "Better Starts")
    yield Case(
        "s19 soft 404",
        "s19-s-front-everywhere",
        (SOFT_404,),
        {"*": every},
        path="/library/2011/evaluation",
    )
    # echoing the asked address in the apology
    yield Case(
        "s19 soft 404",
        "s19-s-echo",
        (SOFT_404,),
        {"*": _echo("de", "Stadtportal")},
        path="/buergerservice/2009/kita.html",
    )
    yield Case(
        "s19 soft 404",
        "s19-s-echo-it",
        (SOFT_404,),
        {"*": _echo("it", "Portale dei Comuni")},
        path="/delibere/2008/114.html",
    )
    # frames-era site: the body of the frame is missing, every address alike
    yield Case(
        "s19 soft 404",
        "s19-s-removed-by-court",
        (SOFT_404,),
        {
            "*": lambda r: (
                front("fr", "news", "L'Écho du Nord")
                if r.path == "/"
                else sent(
                    frame(
                        "fr",
                        "news",
                        "L'Écho du Nord",
                        "Article retiré",
                        "<p>Cet article a été retiré de notre site.</p>",
                    )
                )
            )
        },
        path="/2009/placement-abusif",
    )
    # deleted post on a host of blogs, neighbours alike
    yield Case(
        "s19 gone 404",
        "s19-t-blog-deleted",
        (DEAD,),
        {
            "*": sent(
                page(
                    "<h2>This blog has been removed</h2><p>Sorry, the blog at this address has been removed. This address is not available for new blogs.</p><p>Did you expect to see your blog here? See: I can't find my blog.</p>",
                    title="Blog not found",
                ),
                404,
            )
        },
        path="/2011/05/inspection.html",
    )
    yield Case(
        "s19 soft 404",
        "s19-s-free-host-closed",
        (SOFT_404,),
        {
            "*": sent(
                page(
                    "<h1>Service beendet</h1><p>Der kostenlose Webspace wurde zum 31.12.2014 eingestellt. Alle Seiten der Nutzer wurden gelöscht.</p>",
                    title="Webspace eingestellt",
                    lang="de",
                )
            )
        },
        path="/~heimkinder/bericht.htm",
    )
    # empty article shell: title stays the site name; neighbours alike
    shell = sent(
        frame(
            "en",
            "liferay",
            "Assembly of Regions",
            "",
            '<div class="portlet-msg-info">Select existing web content or add some web content to be displayed in this portlet.</div>',
            h1="",
        )
    )
    yield Case(
        "s19 soft 404",
        "s19-s-liferay-empty",
        (SOFT_404,),
        {"/": front("en", "liferay", "Assembly of Regions"), "*": shell},
        path="/web/guest/youth-report-2008",
    )
    shell2 = sent(frame("es", "sharepoint", "Parlamento Regional", "", "", h1=""))
    yield Case(
        "s19 soft 404",
        "s19-s-empty-frame-es",
        (SOFT_404, UNKNOWN),
        {"/": front("es", "sharepoint", "Parlamento Regional"), "*": shell2},
        path="/iniciativas/2007/pnl-44.aspx",
    )


def _pdf_front(request: Request) -> Reply:
    if request.bare_path.endswith(".pdf"):
        return to("/", 301)
    return lost("en", "wordpress", "Childhood Lab")


def _echo(lang: str, site: str) -> Callable[[Request], Reply]:
    def answer(request: Request) -> Reply:
        if request.path == "/":
            return front(lang, "typo3", site)
        c = CHROME[lang]
        return sent(
            frame(
                lang,
                "typo3",
                site,
                c.no_title,
                f"<p>{c.no_text}</p><p><code>{request.url}</code></p>",
            )
        )

    return answer


def cases() -> Iterator[Case]:
    """Them all."""
    yield from _true()
    yield from _soft()
    yield from _hops()
