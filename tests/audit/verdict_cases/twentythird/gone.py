"""Pages that are gone: honest and dishonest answers of many countries."""

from __future__ import annotations

from collections.abc import Iterator

from citekeeper.demo.exchange import Reply

from .kit import (
    DEAD,
    DRIFTED,
    GONE,
    PARKED,
    SOFT,
    SOFT_404,
    TOMB,
    UNKNOWN,
    Case,
    Request,
    Site,
    case,
    everywhere,
    hop,
    page,
    sent,
    to,
)

# --- true 404 and 410, with the bodies that servers send ------------------------------------------

EN = Site("en", "Institute of Rural Studies", "drupal")
FR = Site("fr", "Observatoire des familles", "wp")
DE = Site("de", "Bundesarbeitsgemeinschaft Heimkinder", "typo3")
ES = Site("es", "Defensoría de la Niñez", "wp")
NL = Site("nl", "Nationaal Instituut Jeugd", "drupal")
IT = Site("it", "Istituto degli Innocenti di Valdora", "wp")
PT = Site("pt", "Arquivo Público Estadual", "aspx")
PL = Site("pl", "Instytut Badań Wsi", "wp")
SV = Site("sv", "Riksförbundet Hembygd", "wp")
JA = Site("ja", "児童福祉研究所", "typo3")
RU = Site("ru", "Институт семьи", "old")

S3 = '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message><Key>reports/2014/annex.html</Key><RequestId>8F2C1D</RequestId><HostId>abc=</HostId></Error>'
BLOB = '<?xml version="1.0" encoding="utf-8"?><Error><Code>BlobNotFound</Code><Message>The specified blob does not exist.\nRequestId:77c1\nTime:2026-11-20T10:00:00Z</Message></Error>'
IIS = page(
    "<div id='header'><h1>Server Error</h1></div><div id='content'><div class='content-container'><fieldset><h2>404 - File or directory not found.</h2><h3>The resource you are looking for might have been removed, had its name changed, or is temporarily unavailable.</h3></fieldset></div></div>",
    title="404 - File or directory not found.",
)
TOMCAT = "<html><head><title>Apache Tomcat/7.0.52 - Error report</title></head><body><h1>HTTP Status 404 - /opac/record/20177</h1><HR size=1 noshade><p><b>type</b> Status report</p><p><b>message</b> <u>/opac/record/20177</u></p><p><b>description</b> <u>The requested resource is not available.</u></p><h3>Apache Tomcat/7.0.52</h3></body></html>"
DSPACE = EN.wrap(
    "Resource not found",
    "<h1>Resource not found</h1><h2>The item you requested does not exist, or you have mistyped its handle.</h2><p>Go to the repository home. Communities and collections. By issue date. Authors. Titles. Subjects.</p>",
)

HONEST: tuple[tuple[str, str, Reply], ...] = (
    ("404-drupal-en", "/sites/reports/2012", EN.no()),
    ("404-fr", "/rapport-annuel-2009", FR.no()),
    ("404-de", "/index.php?id=1144", DE.no()),
    ("410-it", "/pubblicazioni/brefotrofi", IT.no(410)),
    ("404-pt", "/acervo/Paginas/livro12.aspx", PT.no()),
    ("404-ja", "/ronbun/h12/03.html", JA.no()),
    (
        "404-s3",
        "/reports/2014/annex.html",
        Reply(404, {"Content-Type": "application/xml", "x-amz-request-id": "8F2C1D"}, S3),
    ),
    ("404-blob", "/public/annex.html", Reply(404, {"Content-Type": "application/xml"}, BLOB)),
    ("404-iis", "/Reports/2008/default.aspx", sent(IIS, 404, Server="Microsoft-IIS/8.5")),
    ("404-tomcat", "/opac/record/20177", sent(TOMCAT, 404)),
    ("404-dspace", "/handle/2099/4411", sent(DSPACE, 404)),
    ("404-empty", "/media/interview-7", Reply(404, {"Content-Length": "0"}, "")),
    ("404-front-body", "/news/2011/07/14", sent(EN.front(), 404)),
    ("404-fr-accueil-body", "/spip.php?article212", sent(FR.front(), 404)),
    (
        "404-poem",
        "/essays/fathers",
        sent(
            Site("en", "The Lantern Review", "wp").wrap(
                "Lost",
                "<h1>You have wandered off the path</h1><p>There is a clearing here, and some moss, and a bench with nobody's name on it. The essay you wanted is not among the trees.</p>",
            ),
            404,
        ),
    ),
    (
        "404-search-results",
        "/thema/pleegzorg/cijfers",
        sent(
            NL.wrap(
                "Niet gevonden",
                "<h1>Bedoelde u misschien?</h1><ol><li>Pleegzorg in cijfers 2022</li><li>Pleegouders gezocht</li><li>Kwaliteitskader</li></ol>",
            ),
            404,
        ),
    ),
    (
        "410-blogger",
        "/2008/05/orphan-trains.html",
        sent(
            page(
                "<h1>Blog has been removed</h1><p>Sorry, the blog at this address has been removed. This address is not available for new blogs. Did you expect to see your blog here? See: 'I can't find my blog on the Web, where is it?'</p>",
                title="Blog not found",
            ),
            410,
        ),
    ),
    (
        "404-wpcom",
        "/2010/02/14/archive/",
        sent(
            page(
                "<h1>The site is no longer available</h1><p>The authors have deleted this site. Create your own website.</p>",
                title="Deleted site",
            ),
            410,
        ),
    ),
    (
        "404-jobs",
        "/vacancies/1022-archivist",
        sent(
            EN.wrap(
                "Vacancy closed",
                "<h1>This vacancy has closed</h1><p>The position is no longer advertised. See our current vacancies.</p>",
            ),
            410,
        ),
    ),
    ("404-ar", "/ar/reports/1999", Site("ar", "مؤسسة الطفل", "drupal").no()),
    ("404-zh", "/art/2009/5/art_112.html", Site("zh", "民政厅", "aspx").no()),
    ("404-el", "/ekdoseis/vrefokomeio", Site("el", "Ίδρυμα Παιδιού", "wp").no()),
)

# --- soft: status 200 for whatever is asked -------------------------------------------------------


def mayor(request: Request) -> Reply:
    """A rails shop that names the asked address in its apology."""
    site = Site("en", "Tamora Government Portal", "drupal")
    return sent(
        site.wrap(
            "Sorry",
            f"<h1>We can't find that</h1><p>There is nothing at <code>{request.path}</code>. The portal was renewed in 2019 and older documents were not carried over.</p>{site.teasers(6, 'soft')}",
        )
    )


SOFTS: tuple[tuple[str, str, object], ...] = (
    ("soft-gov-en", "/documents/childcare-inspection-2007", mayor),
    (
        "soft-fr-200",
        "/publications/etudes/pupilles-1950.html",
        sent(Site("fr", "Conseil départemental de l'Ourcq", "typo3").lost()),
    ),
    (
        "soft-de-200",
        "/presse/2006/mitteilung-44.html",
        sent(Site("de", "Landesjugendamt Nordmark", "typo3").lost()),
    ),
    (
        "soft-es-200",
        "/portal/web/guest/informe-2005",
        sent(Site("es", "Ministerio de la Familia", "aspx").lost()),
    ),
    ("soft-pt-200", "/noticia.php?id=8812", sent(Site("pt", "Portal da Infância", "wp").lost())),
    (
        "soft-fi-200",
        "/julkaisu/laitokset",
        sent(Site("fi", "Lapsiasiain toimisto", "drupal").lost()),
    ),
    (
        "soft-ru-200",
        "/news/detail.php?ID=2291",
        sent(Site("ru", "Администрация района", "old").lost()),
    ),
    ("soft-ja-200", "/soshiki/kodomo/1204.html", sent(Site("ja", "山城町", "wp").lost())),
    (
        "soft-zh-200",
        "/content/2010-03/11/content_8812.htm",
        sent(Site("zh", "晨报网", "news").lost()),
    ),
    ("soft-ko-200", "/board/view.do?seq=7712", sent(Site("ko", "아동정책원", "aspx").lost())),
    (
        "soft-front-en",
        "/article/2009/orphans-of-the-dam",
        sent(Site("en", "Tamora Sentinel", "news").front()),
    ),
    (
        "soft-front-hu",
        "/hirek/2007/gyermekotthon",
        sent(Site("hu", "Megyei Hírek", "news").front()),
    ),
    ("soft-front-id", "/read/2008/11/panti", sent(Site("id", "Kabar Pulau", "news").front())),
    (
        "soft-opac",
        "/cgi-bin/opac.pl?rec=20114",
        sent(
            Site("en", "Diocesan Library", "old").wrap(
                "Catalogue",
                "<h1>Catalogue</h1><p>Your search returned no records. Refine your search. Title, author, subject, shelf mark.</p>",
            )
        ),
    ),
    (
        "soft-pdf-html",
        "/fileadmin/pdf/gutachten.pdf",
        sent(Site("de", "Stiftung Heimgeschichte", "typo3").lost()),
    ),
    (
        "soft-empty-article",
        "/ver_nota.asp?nota=3312",
        sent(
            Site("es", "La Tribuna", "news").wrap(
                "",
                "<h1></h1><p class='fecha'>Publicado: </p><p>Autor: </p><div class='cuerpo'></div><h4>Comentarios (0)</h4><h4>Notas relacionadas</h4>",
            )
        ),
    ),
    ("soft-uk-200", "/article/8841/", sent(Site("uk", "Служба у справах дітей", "wp").lost())),
)

# --- redirects --------------------------------------------------------------------------------------


def bounced(
    name: str,
    site: Site,
    path: str,
    target: str,
    status: int = 302,
    *,
    shown: str = "",
    real: bool = False,
) -> Case:
    """The cited page leads to `target`; so does everything else, or it is an honest 404 elsewhere."""
    routes: dict[object, object] = {
        target: sent(shown or site.front()),
        "/": sent(site.front()),
        path: to(target, status),
    }
    routes["*"] = site.no() if real else hop(target, status)
    return case("redirect", name, SOFT, path, routes)


def redirects() -> Iterator[Case]:
    yield bounced(
        "home-en-301",
        Site("en", "Save the Valley", "wp"),
        "/reports/valley-children-2008/",
        "/",
        301,
    )
    yield bounced(
        "home-fr-302", Site("fr", "Secours aux enfants", "drupal"), "/actualites/2009/haiti", "/"
    )
    yield bounced(
        "home-de-301",
        Site("de", "Kinderhilfe Ost", "typo3"),
        "/projekte/rumaenien/heim.html",
        "/",
        301,
    )
    yield bounced(
        "home-nl-301",
        Site("nl", "Stichting Weeskinderen", "wp"),
        "/verhalen/batavia-1946/",
        "/",
        301,
    )
    yield bounced(
        "home-es-302",
        Site("es", "Radio Altiplano", "news"),
        "/noticias/20080512/orfanato.html",
        "/",
    )
    err = Site("en", "Ministry of Social Welfare", "aspx")
    yield bounced(
        "error-aspx",
        err,
        "/Publications/Orphanages.aspx",
        "/error.aspx?aspxerrorpath=/Publications/Orphanages.aspx",
        shown=err.wrap(
            "Error",
            "<h1>An error has occurred</h1><p>The page you requested could not be displayed. Return to the home page.</p>",
        ),
    )
    lost = Site("fr", "Ville de Marsanne", "wp")
    yield bounced("error-fr-404", lost, "/vie-municipale/archives/2007", "/404", shown=lost.lost())
    tr = Site("tr", "Sosyal Hizmetler Müdürlüğü", "aspx")
    yield bounced("error-tr", tr, "/yuva/1972.aspx", "/hata/sayfa-bulunamadi", shown=tr.lost())
    srch = Site("en", "Daily Post of Tamora", "news")
    yield bounced(
        "to-search",
        srch,
        "/archive/2004/06/12/babies-sold",
        "/search?q=",
        shown=srch.wrap(
            "Search",
            "<h1>Search results</h1><p>0 results for your search. Try other words, or browse the sections.</p>",
        ),
    )
    yield bounced(
        "to-section-real",
        Site("de", "Rundfunk Nordmark", "news"),
        "/sendungen/zeitzeichen/2005/heimkinder.html",
        "/",
        302,
        real=True,
    )
    yield bounced(
        "to-front-expired-es",
        Site("es", "Semanario Norte", "news"),
        "/ediciones/312/informe.html",
        "/",
        301,
        real=True,
    )
    # a redirect of a merged organisation to the front page of its heir
    heir = Site("en", "United Child Agencies", "drupal")
    path = "/library/bulletin-22.html"
    yield case(
        "redirect",
        "heir-front",
        (SOFT_404,),
        path,
        {
            "*": hop("http://w23-heir-front-new.example/", 301),
            ("w23-heir-front-new.example", "/"): sent(heir.front()),
            ("w23-heir-front-new.example", "*"): heir.no(),
        },
    )
    erbe = Site("fr", "Agence régionale unifiée", "drupal")
    yield case(
        "redirect",
        "heir-front-fr",
        (SOFT_404,),
        "/IMG/html/enquete.html",
        {
            "*": hop("http://w23-heir-front-fr-new.example/fr/accueil", 302),
            ("w23-heir-front-fr-new.example", "/fr/accueil"): sent(erbe.front()),
            ("w23-heir-front-fr-new.example", "*"): erbe.no(),
        },
    )


# --- tombstones: 200, and the page's own words say that it was taken away -----------------------------

STONES: tuple[tuple[str, Site, str, str, str], ...] = (
    (
        "stone-news",
        Site("en", "Coast Herald", "news"),
        "/2010/11/adoption-ring",
        "Article removed",
        "This article has been removed from our website for legal reasons. We are sorry for any inconvenience.",
    ),
    (
        "stone-agency",
        Site("en", "Wire & Ocean Agency", "news"),
        "/article/idUSL0412",
        "Story no longer available",
        "This story is no longer available. Our agreement with the photographer and the author has ended. You may be interested in the latest headlines below.",
    ),
    (
        "stone-video",
        Site("en", "StreamShelf", "wp"),
        "/watch/hx7721",
        "Video unavailable",
        "This video is no longer available because the account associated with it has been closed.",
    ),
    (
        "stone-fr",
        Site("fr", "La Dépêche du Canal", "news"),
        "/article/2009/02/02/881.html",
        "Article supprimé",
        "Cet article n'est plus disponible. Les dépêches d'agence sont retirées du site après un an.",
    ),
    (
        "stone-de",
        Site("de", "Tagesspur", "news"),
        "/politik/artikel-77120.html",
        "Beitrag nicht mehr verfügbar",
        "Dieser Beitrag ist nicht mehr verfügbar. Aus rechtlichen Gründen dürfen wir Sendungen nur sieben Tage anbieten.",
    ),
    (
        "stone-nl",
        Site("nl", "Omroep Veen", "news"),
        "/nieuws/44120/tehuis",
        "Bericht verwijderd",
        "Dit bericht is verwijderd op verzoek van de betrokkenen en kan niet meer worden bekeken.",
    ),
    (
        "stone-es",
        Site("es", "Canal Pampa", "news"),
        "/nota/2211-adopciones",
        "Contenido no disponible",
        "El contenido que intenta ver fue dado de baja y ya no está disponible.",
    ),
    (
        "stone-pt",
        Site("pt", "Folha do Cais", "news"),
        "/cotidiano/2007/11/abrigo.shtml",
        "Conteúdo indisponível",
        "Esta reportagem foi retirada do ar por decisão judicial e não está mais disponível.",
    ),
    (
        "stone-sv",
        Site("sv", "Radio Skogen", "news"),
        "/avsnitt/3312",
        "Programmet är inte längre tillgängligt",
        "Rättigheterna har gått ut och avsnittet kan inte längre höras.",
    ),
    (
        "stone-ja",
        Site("ja", "瀬戸新報", "news"),
        "/news/20110304-OYT1T.htm",
        "掲載期間が終了しました",
        "この記事は掲載期間が終了したため、ご覧いただけません。",
    ),
    (
        "stone-forum",
        Site("en", "Adoptees Forum", "old"),
        "/showthread.php?t=20118",
        "vBulletin Message",
        "No thread specified. If you followed a valid link, please notify the administrator. The thread has been deleted by its author.",
    ),
    (
        "stone-profile",
        Site("en", "Pagely Groups", "drupal"),
        "/groups/homechildren-descendants",
        "This content isn't available right now",
        "When this happens, it is usually because the owner only shared it with a small group of people, changed who can see it or it has been deleted.",
    ),
    (
        "stone-ru",
        Site("ru", "Дневники", "wp"),
        "/users/olga/8812.html",
        "Запись удалена",
        "Запись удалена автором дневника. Вы можете вернуться на главную или почитать новое.",
    ),
    (
        "stone-pl",
        Site("pl", "Portal Ogłoszeń BIP", "aspx"),
        "/dokument/11204",
        "Dokument usunięty",
        "Dokument został usunięty z rejestru i nie jest już dostępny.",
    ),
)


def cases() -> Iterator[Case]:
    for name, path, answer in HONEST:
        yield everywhere("http-404", name, GONE, path, answer)
    for name, path, soft in SOFTS:
        yield everywhere(
            "soft", name, (SOFT_404, DRIFTED) if name == "soft-pdf-html" else SOFT, path, soft
        )
    yield from redirects()
    for name, site, path, title, text in STONES:
        truth = (*TOMB, UNKNOWN) if name == "stone-profile" else TOMB
        stone = sent(site.wrap(title, f"<h1>{title}</h1><p>{text}</p>{site.teasers(4, 'stone')}"))
        yield case(
            "tombstone", name, truth, path, {path: stone, "/": sent(site.front()), "*": site.no()}
        )
    yield everywhere(
        "http-404",
        "404-heroku",
        (DEAD, PARKED),
        "/map",
        sent(
            page(
                "<h1>No such app</h1><p>There is no app configured at that hostname. Perhaps the app owner has renamed it, or you mistyped the URL.</p>",
                title="No such app",
            ),
            404,
            Server="Cowboy",
        ),
    )
    yield case("dns", "nx-domain", GONE, "/kinder/akten.html", {}, trouble="nxdomain-domain")
    yield case(
        "dns",
        "nx-host",
        GONE,
        "/pub/tr-1998-4.html",
        {},
        trouble="nxdomain",
        host="ftp-archive.w23-nxhost.example",
    )
    # 301 to a page that is then an honest 404
    move = Site("es", "Biblioteca del Congreso Andino", "drupal")
    yield case(
        "http-404",
        "301-then-404",
        GONE,
        "/leyes/ley-4412.html",
        {"/leyes/ley-4412.html": to("/es/leyes/ley-4412", 301), "*": move.no()},
    )
    muv = Site("cs", "Univerzita Podhora", "typo3")
    yield case(
        "http-404",
        "https-then-404",
        GONE,
        "/kdo/vavra.html",
        {
            "/kdo/vavra.html": to("https://w23-https-then-404.example/cs/lide/vavra", 301),
            "*": muv.no(),
        },
    )
