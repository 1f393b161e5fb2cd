"""Pages that are gone: true errors and soft ones."""

from __future__ import annotations

from collections.abc import Iterator

from ..case import DEAD, LIVE, SOFT_404, UNKNOWN, UNREACHABLE, Case
from .frames import case, filler, framed, front, lost, page, sent, to

# name, status, lang, style, site, title, text
ERRORS: tuple[tuple[str, int, str, str, str, str, str], ...] = (
    (
        "nginx-404",
        404,
        "en",
        "",
        "",
        "404 Not Found",
        "<center><h1>404 Not Found</h1></center><hr><center>nginx/1.18.0 (Ubuntu)</center>",
    ),
    (
        "apache-410",
        410,
        "en",
        "",
        "",
        "410 Gone",
        "<h1>Gone</h1><p>The requested resource<br>is no longer available on this server and there is no forwarding address. Please remove all references to this resource.</p><hr><address>Apache/2.4.57 (Debian)</address>",
    ),
    (
        "iis-404",
        404,
        "en",
        "",
        "",
        "404 - File or directory not found.",
        "<h1>Server Error</h1><fieldset><h2>404 - File or directory not found.</h2><h3>The resource you are looking for might have been removed, had its name changed, or is temporarily unavailable.</h3></fieldset>",
    ),
    (
        "tomcat-404",
        404,
        "de",
        "",
        "",
        "HTTP Status 404 – Nicht gefunden",
        "<h1>HTTP Status 404 – Nicht gefunden</h1><hr><p><b>Type</b> Status Report</p><p><b>Beschreibung</b> Der Server konnte die angefragte Ressource nicht finden.</p><h3>Apache Tomcat/9.0.65</h3>",
    ),
    (
        "s3-nosuchkey",
        404,
        "en",
        "",
        "",
        "404 Not Found",
        "<h1>404 Not Found</h1><ul><li>Code: NoSuchKey</li><li>Message: The specified key does not exist.</li><li>RequestId: 4442587FB7D0A2F9</li></ul>",
    ),
    (
        "wp-404-oops",
        404,
        "en",
        "wp",
        "Kinship Network",
        "Oops! That page can&rsquo;t be found.",
        "It looks like nothing was found at this location. Maybe try one of the links below or a search?",
    ),
    (
        "govuk-410",
        410,
        "en",
        "drupal",
        "Government services",
        "The page you're looking for is no longer available",
        "The information on this page has been removed because it was published in error.",
    ),
    (
        "news-404-mostread",
        404,
        "en",
        "news",
        "The Evening Ledger",
        "Sorry, we can't find that page",
        "Here are today's top stories instead. Councils to publish care figures. Court rules on adoption records. Storm closes schools in the north.",
    ),
    (
        "poem-404",
        404,
        "en",
        "wp",
        "Small Press",
        "A poem",
        "The moth has eaten what you sought; the leaf was here and now is not.",
    ),
    (
        "fr-404-spip",
        404,
        "fr",
        "typo3",
        "Union départementale",
        "Erreur 404",
        "Pas de page à cette adresse. Document supprimé ou déplacé.",
    ),
    (
        "fr-410",
        410,
        "fr",
        "drupal",
        "Portail de l'enfance",
        "Contenu retiré",
        "Ce contenu a été retiré par son auteur.",
    ),
    (
        "de-404-typo3",
        404,
        "de",
        "typo3",
        "Landesjugendamt",
        "Hoppla, da ist etwas schiefgelaufen",
        "Die Seite existiert nicht (mehr). Möglicherweise haben Sie ein altes Lesezeichen verwendet.",
    ),
    (
        "fi-404",
        404,
        "fi",
        "drupal",
        "Kunta",
        "Hups!",
        "Sivua ei ole. Ehkä se on poistettu uudistuksessa.",
    ),
    (
        "ja-404",
        404,
        "ja",
        "typo3",
        "市役所",
        "お探しのページは見つかりませんでした",
        "ホームページのリニューアルに伴い、アドレスが変更されました。",
    ),
    ("zh-404", 404, "zh", "table", "政府网", "抱歉，您访问的页面找不到了", "三秒后返回首页。"),
    ("ar-404", 404, "ar", "drupal", "وزارة", "خطأ 404", "تعذر العثور على الصفحة المطلوبة."),
    (
        "github-404",
        404,
        "en",
        "",
        "",
        "Page not found",
        "<p>This is not the web page you are looking for.</p><form>Find code, projects, and people: <input name='q'></form>",
    ),
    (
        "profile-410",
        410,
        "en",
        "table",
        "HomePages",
        "This member has left",
        "The member closed the account and all pages of it were deleted.",
    ),
)

# a page served with 200, and neighbours get the same
SOFT: tuple[tuple[str, str, str, str, str, str], ...] = (
    (
        "sp-pagenotfound",
        "en",
        "drupal",
        "State Agency",
        "Page Not Found",
        "The page you're looking for doesn't exist. We redesigned our website in 2021 and many links have changed.",
    ),
    (
        "cf-coldfusion-norecord",
        "en",
        "table",
        "Digest Database",
        "Record display",
        "No record matches the ID you asked for.",
    ),
    (
        "ojs-noarticle",
        "en",
        "ojs",
        "Review of Social Work",
        "Article not available",
        "The requested article is not part of this journal or has been removed from it.",
    ),
    (
        "dspace-invalid-id",
        "en",
        "drupal",
        "Scholar Repository",
        "Invalid Identifier",
        "The identifier 10024/8891 does not correspond to a valid Bitstream or Item. It may have been withdrawn.",
    ),
    (
        "phpbb-notopic",
        "en",
        "table",
        "Adopters' Board",
        "Information",
        "The requested topic does not exist. Return to the index page.",
    ),
    (
        "news-expired",
        "en",
        "news",
        "County Herald",
        "Story no longer available",
        "This story has expired from our web site. Stories stay online for 30 days; older ones are in the paid archive.",
    ),
    (
        "wire-expired",
        "en",
        "news",
        "Wire Service",
        "The article you requested has expired",
        "Our licence allows us to show agency copy for fourteen days only.",
    ),
    (
        "job-gone",
        "en",
        "wp",
        "CareJobs",
        "This vacancy has closed",
        "The job you are looking for is no longer listed. See similar jobs below: Support worker, Leeds. Social worker, Hull.",
    ),
    (
        "event-404-mw",
        "en",
        "mw",
        "Localwiki",
        "No such page",
        "There is currently no text in this page. You can search for this page title in other pages, or create this page.",
    ),
    (
        "fr-soft",
        "fr",
        "typo3",
        "Conseil départemental",
        "Page introuvable",
        "La page demandée n'existe plus. Elle a peut-être été déplacée lors de la refonte du site.",
    ),
    (
        "fr-article-absent",
        "fr",
        "news",
        "Le Courrier du Rhône",
        "Cet article n'est plus disponible",
        "L'article que vous demandez a été retiré de nos archives.",
    ),
    (
        "de-soft",
        "de",
        "typo3",
        "Kreis",
        "Fehler 404",
        "Der Artikel ist leider nicht mehr verfügbar. Aus rechtlichen Gründen werden Agenturmeldungen gelöscht.",
    ),
    (
        "de-depub",
        "de",
        "news",
        "Rundfunk",
        "Dieser Beitrag ist nicht mehr verfügbar",
        "Der Beitrag wurde depubliziert. Er steht aus rundfunkrechtlichen Gründen nicht mehr im Netz.",
    ),
    (
        "nl-soft",
        "nl",
        "drupal",
        "Gemeente",
        "Helaas",
        "Deze pagina bestaat niet meer. Probeer de zoekfunctie of ga naar de startpagina.",
    ),
    (
        "es-soft",
        "es",
        "news",
        "El Faro del Sur",
        "Noticia no disponible",
        "La noticia que busca ya no se encuentra en nuestro archivo.",
    ),
    (
        "pl-soft",
        "pl",
        "news",
        "Kurier Wiślany",
        "Artykuł niedostępny",
        "Ten artykuł został usunięty z serwisu.",
    ),
    ("cs-soft", "cs", "drupal", "Kraj", "Chyba 404", "Hledaná stránka už na webu není."),
    (
        "sv-soft",
        "sv",
        "drupal",
        "Länsstyrelsen",
        "Sidan finns inte",
        "Sidan har tagits bort eller bytt adress.",
    ),
    (
        "da-soft",
        "da",
        "drupal",
        "Styrelsen",
        "Siden findes ikke",
        "Vi har fået ny hjemmeside, og siden er desværre fjernet.",
    ),
    ("el-soft", "el", "drupal", "Δήμος", "Σφάλμα 404", "Η σελίδα δεν υπάρχει πλέον."),
    (
        "ru-soft",
        "ru",
        "news",
        "Волжский вестник",
        "Новость не найдена",
        "Запрошенная новость удалена или перенесена в архив.",
    ),
    (
        "tr-soft",
        "tr",
        "news",
        "Ege Postası",
        "Haber bulunamadı",
        "Aradığınız haber yayından kaldırılmış.",
    ),
    (
        "ja-soft",
        "ja",
        "news",
        "港新聞",
        "記事が見つかりません",
        "この記事は掲載期間が終了したため、削除されました。",
    ),
    (
        "zh-soft",
        "zh",
        "news",
        "江南日报",
        "您访问的文章已删除",
        "文章不存在或已被删除，请返回首页。",
    ),
    (
        "ar-soft",
        "ar",
        "news",
        "صحيفة الساحل",
        "المقال غير متاح",
        "تم حذف هذا المقال أو لم يعد متاحا.",
    ),
)

# name, lang, style, site, where everything deep leads
HOME: tuple[tuple[str, str, str, str, str], ...] = (
    ("home-en", "en", "drupal", "Family Trust", "/"),
    ("home-fr", "fr", "wp", "Association Relais", "/"),
    ("home-de", "de", "typo3", "Verband", "/de/"),
    ("home-es", "es", "wp", "Fundación", "/"),
    ("error-en", "en", "drupal", "Bureau of Children", "/error/404.html"),
    ("error-it", "it", "drupal", "Provincia", "/pagina-non-trovata"),
    ("error-nl", "nl", "drupal", "Provincie", "/404"),
    ("error-sv", "sv", "drupal", "Regionen", "/fel/sidan-finns-inte"),
)


def cases() -> Iterator[Case]:
    """Gone pages."""
    for name, status, lang, style, site, title, text in ERRORS:
        body = (
            framed(lang, style, site, title, f"<p>{text}</p>")
            if style
            else page(text, title=title, lang=lang)
        )
        answer = sent(body, status)
        others = sent(body, 404) if status == 404 else None
        yield case(
            "error",
            f"e-{name}",
            (DEAD,),
            answer,
            lang=lang,
            style=style or "table",
            site=site or "Archive",
            others=others,
        )
    for name, lang, style, site, title, text in SOFT:
        answer = sent(framed(lang, style, site, title, f"<p>{text}</p>"))
        yield case(
            "soft",
            f"s-{name}",
            (SOFT_404,),
            answer,
            lang=lang,
            style=style,
            site=site,
            others=answer,
            root=front(lang, style, site),
        )
    for name, lang, style, site, where in HOME:
        target = front(lang, style, site) if where.endswith("/") else lost(lang, style, site, 200)
        yield case(
            "redirect",
            f"r-{name}",
            (SOFT_404,),
            to(where),
            lang=lang,
            style=style,
            site=site,
            others=to(where),
            more={where: target},
            root=front(lang, style, site),
        )
    # user content deleted: this address says so, neighbours answer a true 404
    for name, lang, site, title, text in (
        (
            "youtube",
            "en",
            "VideoBox",
            "Video unavailable",
            "This video has been removed by the uploader.",
        ),
        (
            "reddit",
            "en",
            "Threads",
            "[deleted by user]",
            "Sorry, this post was deleted by the person who originally posted it.",
        ),
        (
            "blogspot",
            "en",
            "Blogs",
            "Blog has been removed",
            "Sorry, the blog at this address has been removed. This address is not available for new blogs.",
        ),
        (
            "fr-skyblog",
            "fr",
            "Blogs libres",
            "Ce blog a été fermé",
            "Le blog que vous cherchez a été supprimé par son auteur.",
        ),
        (
            "de-petition",
            "de",
            "Petitionen",
            "Petition gelöscht",
            "Diese Petition wurde vom Ersteller gelöscht.",
        ),
        (
            "ja-blog",
            "ja",
            "日記帳",
            "このブログは削除されました",
            "ご指定のブログは管理者によって削除されました。",
        ),
    ):
        answer = sent(framed(lang, "news", site, title, f"<p>{text}</p>"))
        yield case(
            "soft", f"deleted-{name}", (SOFT_404, DEAD), answer, lang=lang, style="news", site=site
        )
    # cannot tell, or may pass
    shell = sent(
        page(
            '<div id="root"></div><noscript>You need to enable JavaScript to run this app.</noscript><script src="/static/js/main.8f3a.js"></script>',
            title="Family Policy Explorer",
        )
    )
    yield case("shell", "react-shell", (UNKNOWN,), shell, others=shell, root=shell)
    vue = sent(
        page(
            '<div id="app"></div><script type="module" src="/assets/index-4b1c.js"></script>',
            title="Portal",
            lang="es",
        )
    )
    yield case("shell", "vue-shell-es", (UNKNOWN,), vue, lang="es", others=vue, root=vue)
    ang = sent(
        page(
            '<app-root></app-root><script src="runtime.js"></script><script src="main.js"></script>',
            title="DSpace",
            lang="de",
        )
    )
    yield case("shell", "angular-shell-de", (UNKNOWN,), ang, lang="de", others=ang, root=ang)
    yield case("shell", "empty-200", (UNKNOWN,), sent(""))
    for name, status, lang, title, text in (
        (
            "503-drupal",
            503,
            "en",
            "Site under maintenance",
            "State Agency is currently under maintenance. We should be back shortly. Thank you for your patience.",
        ),
        (
            "503-wp-fr",
            503,
            "fr",
            "Maintenance",
            "Indisponible brièvement pour cause de maintenance planifiée. Veuillez revenir dans une minute.",
        ),
        ("500-django", 500, "en", "Server Error (500)", "Server Error (500)"),
        ("502-nginx", 502, "en", "502 Bad Gateway", "502 Bad Gateway. nginx"),
        (
            "522-cf",
            522,
            "en",
            "example | 522: Connection timed out",
            "Connection timed out Error code 522. Browser: Working. Host: Error. What happened? The initial connection between the network and the origin web server timed out.",
        ),
        (
            "503-de",
            503,
            "de",
            "Wartungsarbeiten",
            "Aufgrund von Wartungsarbeiten ist das Portal vorübergehend nicht erreichbar.",
        ),
        (
            "503-ru",
            503,
            "ru",
            "Технические работы",
            "На сайте ведутся технические работы. Зайдите позже.",
        ),
    ):
        answer = sent(page(f"<h1>{title}</h1><p>{text}</p>", title=title, lang=lang), status)
        yield case(
            "trouble", f"t-{name}", (UNREACHABLE,), answer, lang=lang, others=answer, root=answer
        )
    wait = sent(
        page(
            "<h1>Coming back soon</h1><p>We are carrying out scheduled maintenance this weekend. All pages return on Monday.</p>",
            title="Scheduled maintenance",
        )
    )
    yield case("trouble", "t-200-maintenance", (UNKNOWN, UNREACHABLE), wait, others=wait, root=wait)
    wartung = sent(
        page(
            "<h1>Wartung</h1><p>Unser Angebot wird gerade überarbeitet und steht in Kürze wieder zur Verfügung.</p>",
            title="Wartung",
            lang="de",
        )
    )
    yield case(
        "trouble",
        "t-200-wartung",
        (UNKNOWN, UNREACHABLE),
        wartung,
        lang="de",
        others=wartung,
        root=wartung,
    )
    yield case("trouble", "t-nx", (DEAD,), sent("x"), trouble="nxdomain")
    yield case("trouble", "t-nx-domain", (DEAD,), sent("x"), trouble="nxdomain-domain")
    yield case("trouble", "t-servfail", (UNREACHABLE,), sent("x"), trouble="servfail")
    yield case("trouble", "t-refused", (UNREACHABLE,), sent("x"), trouble="refused")
    # the neighbours answer alike, but here stands an article
    slugless = sent(
        framed("en", "news", "The Evening Ledger", "Fostering rules under review", filler("en"))
    )
    yield case(
        "living",
        "true-neighbour-404",
        (LIVE,),
        slugless,
        style="news",
        site="The Evening Ledger",
        path="/a/48213/fostering-rules",
    )
