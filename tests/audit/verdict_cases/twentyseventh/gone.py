"""Pages that are gone, in all styles."""

from __future__ import annotations

from collections.abc import Iterator

from citekeeper.demo.exchange import Reply

from ..case import DEAD, LIVE, SOFT_404, UNKNOWN, Case, page, rotating, sent, to
from .kit import T, every, frame, front, none, p

AT = "/publications/2019/report-118.html"
# (name, language, build, site, title, text, status)
TRUE = (
    (
        "wp-404",
        "en",
        "wp",
        "Grey Skerry Trust",
        "Oops! That page can&rsquo;t be found.",
        "It looks like nothing was found at this location. Maybe try one of the links below or a search?",
        404,
    ),
    (
        "drupal-404",
        "de",
        "drupal",
        "Hafenamt",
        "Seite nicht gefunden",
        "Die angeforderte Seite konnte nicht gefunden werden.",
        404,
    ),
    (
        "typo3-404",
        "de",
        "bare",
        "",
        "Page Not Found",
        "The page did not exist or was inaccessible. Reason: ID was not an accessible page",
        404,
    ),
    (
        "gov-404",
        "en",
        "gov",
        "GOV Guidance",
        "Page not found",
        "If you typed the web address, check it is correct. If you pasted the web address, check you copied the entire address. Browse from the homepage to find the information you need.",
        404,
    ),
    (
        "gone-410",
        "en",
        "gov",
        "GOV Guidance",
        "The page you're looking for is no longer available",
        "The information on this page has been removed because it was published in error.",
        410,
    ),
    (
        "mediawiki-404",
        "en",
        "wiki",
        "Harbour Wiki",
        "Crane 44",
        "There is currently no text in this page. You can search for this page title in other pages, search the related logs, or create this page.",
        404,
    ),
    (
        "github-404",
        "en",
        "bare",
        "Code Forge",
        "Page not found",
        "This is not the web page you are looking for. Find code, projects, and people on Code Forge.",
        404,
    ),
    (
        "dspace-tomb",
        "en",
        "dspace",
        "Lake University Repository",
        "Item withdrawn",
        "The item you are trying to access has been withdrawn from the repository. If you have any questions, please contact the administrators.",
        410,
    ),
    (
        "eprints-410",
        "en",
        "table",
        "Research Archive",
        "Item has been removed",
        "This item was deposited in error and has been deleted from the repository.",
        410,
    ),
    (
        "lemonde-404",
        "fr",
        "news",
        "Le Courrier du Port",
        "Cette page n'existe pas",
        "L'article que vous recherchez a peut-être été déplacé ou supprimé. Voici les articles les plus lus en ce moment.",
        404,
    ),
    (
        "spip-404",
        "fr",
        "table",
        "Réseau éducation",
        "Erreur 404",
        "Il n'y a pas d'article à cette adresse",
        404,
    ),
    (
        "elpais-404",
        "es",
        "news",
        "El Correo del Sur",
        "Lo sentimos",
        "La página solicitada no se ha encontrado. Puede que hayas seguido un enlace caducado.",
        404,
    ),
    (
        "joomla-404",
        "it",
        "bare",
        "Associazione Fari",
        "404 - Componente non trovato",
        "Potresti non essere in grado di visitare questa pagina a causa di: un segnalibro scaduto, un motore di ricerca con un elenco datato, un indirizzo errato.",
        404,
    ),
    (
        "sapo-404",
        "pt",
        "news",
        "Jornal da Baía",
        "Ups!",
        "Não encontrámos a página que procura. Veja as últimas.",
        404,
    ),
    (
        "onet-404",
        "pl",
        "news",
        "Gazeta Portowa",
        "Ups, nie ma takiej strony",
        "Artykuł mógł zostać usunięty lub przeniesiony.",
        404,
    ),
    (
        "svt-404",
        "sv",
        "news",
        "Kustbladet",
        "Hoppsan!",
        "Sidan kunde inte hittas. Den kan ha tagits bort.",
        404,
    ),
    (
        "yle-410",
        "fi",
        "news",
        "Satamauutiset",
        "Sisältö on poistettu",
        "Tämä sisältö ei ole enää saatavilla.",
        410,
    ),
    (
        "nhk-404",
        "ja",
        "news",
        "港湾新聞",
        "お探しのページは見つかりませんでした",
        "掲載期間が終了したか、URLが変更された可能性があります。",
        404,
    ),
    (
        "sina-404",
        "zh",
        "news",
        "港口日报",
        "页面没有找到",
        "您要访问的页面不存在或已删除，五秒后返回首页。",
        404,
    ),
    (
        "ria-404",
        "ru",
        "news",
        "Портовые ведомости",
        "Такой страницы нет",
        "Возможно, материал удалён или вы ошиблись в адресе.",
        404,
    ),
    (
        "silent-article",
        "en",
        "news",
        "Harbor City Times",
        "Most read today",
        "Ferry strike enters third week. Council votes on bridge. Ten walks by the sea.",
        404,
    ),
)
SOFT = (
    (
        "aspnet",
        "en",
        "gov",
        "State Department of Children",
        "The page cannot be displayed",
        "The document you requested is not available. We recently redesigned our website and many addresses have changed. Please use the search or the site index.",
    ),
    (
        "news-pulled",
        "en",
        "news",
        "Harbor City Times",
        "This story is no longer available",
        "Stories from the wire agencies are removed after 30 days under our licence. Try our archive search.",
    ),
    (
        "tumblr",
        "en",
        "bare",
        "Blogs",
        "There's nothing here.",
        "Whatever you were looking for doesn't currently exist at this address. Unless you were looking for this error page, in which case: Congrats! You totally found it.",
    ),
    (
        "blogspot",
        "en",
        "wp",
        "Salt Marsh Diary",
        "Sorry, the page you were looking for in this blog does not exist.",
        "Home. Powered by Blogs. Report abuse.",
    ),
    (
        "scribd",
        "en",
        "bare",
        "Docs Share",
        "This document has been removed",
        "The document was deleted by its uploader. You may also like: Annual accounts template; Lease form; Physics notes.",
    ),
    (
        "youtube",
        "en",
        "bare",
        "Tube",
        "Video unavailable",
        "This video is no longer available because the account associated with this video has been terminated.",
    ),
    (
        "forum-phpbb",
        "en",
        "bare",
        "Old Lamps Forum",
        "Information",
        "The requested topic does not exist. Board index. Delete cookies. All times are UTC. Powered by phpBB.",
    ),
    (
        "vbulletin",
        "en",
        "table",
        "Boat Builders",
        "vBulletin Message",
        "Invalid Thread specified. If you followed a valid link, please notify the administrator.",
    ),
    (
        "ojs-none",
        "en",
        "bare",
        "Journal of Archive Work",
        "Archives",
        "The requested article is not available. It may have been unpublished by the journal manager.",
    ),
    (
        "jobs",
        "en",
        "wp",
        "Council Careers",
        "This vacancy has closed",
        "The vacancy you are looking for is closed or does not exist. See our current vacancies or set up an alert.",
    ),
    (
        "insee",
        "fr",
        "gov",
        "Institut de la statistique",
        "Page non trouvée",
        "Nous n'avons pas trouvé la page demandée. Le site a fait peau neuve en 2021 ; utilisez le moteur de recherche ou le plan du site.",
    ),
    (
        "skyrock",
        "fr",
        "bare",
        "Blogs libres",
        "Ce blog n'existe pas ou plus",
        "Le blog que vous cherchez a été supprimé par son auteur ou désactivé par la modération. Créez votre blog gratuitement.",
    ),
    (
        "ministere",
        "fr",
        "drupal",
        "Ministère de la Mer",
        "Contenu archivé ou supprimé",
        "La ressource demandée n'est plus disponible sur ce site. Pour consulter les anciens contenus, contactez la mission des archives.",
    ),
    (
        "welt",
        "de",
        "news",
        "Hafenzeitung",
        "Der Artikel ist nicht mehr verfügbar",
        "Aus rechtlichen oder redaktionellen Gründen steht dieser Beitrag nicht mehr zur Verfügung. Das könnte Sie interessieren.",
    ),
    (
        "ard",
        "de",
        "news",
        "Mediathek Nord",
        "Inhalt nicht mehr verfügbar",
        "Aufgrund gesetzlicher Vorgaben durfte dieses Video nur für eine bestimmte Zeit angeboten werden. Die Verweildauer ist abgelaufen.",
    ),
    (
        "landkreis",
        "de",
        "table",
        "Landkreis Nordstrand",
        "Hinweis",
        "Der gewünschte Inhalt existiert nicht (mehr). Vermutlich haben Sie ein altes Lesezeichen benutzt. Zur Startseite.",
    ),
    (
        "rijk",
        "nl",
        "gov",
        "Rijksloket",
        "Deze pagina bestaat niet meer",
        "De informatie is verwijderd of verplaatst. Zoek op de website of bekijk het archief.",
    ),
    (
        "marktplaats",
        "nl",
        "bare",
        "Kraam",
        "Deze advertentie is helaas verlopen",
        "De verkoper heeft de advertentie verwijderd. Bekijk vergelijkbare advertenties.",
    ),
    (
        "junta",
        "es",
        "drupal",
        "Junta de Puertos",
        "Contenido no disponible",
        "El contenido al que intenta acceder no existe o ha sido retirado. Le invitamos a utilizar el buscador.",
    ),
    (
        "abc",
        "es",
        "news",
        "Diario del Muelle",
        "Esta noticia ya no está disponible",
        "La noticia que busca ha sido eliminada por su antigüedad. Últimas noticias a continuación.",
    ),
    (
        "regione",
        "it",
        "gov",
        "Regione Costa",
        "Contenuto non trovato",
        "Il contenuto richiesto non è più presente sul portale. Il sito è stato rinnovato: usa la ricerca.",
    ),
    (
        "ansa",
        "it",
        "news",
        "Agenzia del Porto",
        "Notizia non disponibile",
        "La notizia richiesta non è più in archivio. Torna alla home.",
    ),
    (
        "prefeitura",
        "pt",
        "drupal",
        "Prefeitura de Porto Belo",
        "Desculpe, mas esta página não existe…",
        "Pedimos desculpas pelo inconveniente, mas a página que você estava tentando acessar não existe neste endereço.",
    ),
    (
        "urzad",
        "pl",
        "gov",
        "Urząd Morski",
        "Strona nie istnieje",
        "Dokument został usunięty lub przeniesiony do archiwum. Skorzystaj z wyszukiwarki.",
    ),
    (
        "kraj",
        "cs",
        "table",
        "Krajský úřad",
        "Stránka neexistuje",
        "Omlouváme se, požadovaný dokument byl odstraněn nebo nikdy neexistoval.",
    ),
    (
        "kommun",
        "sv",
        "gov",
        "Skärgårdens kommun",
        "Sidan finns inte längre",
        "Vi har bytt webbplats och alla sidor har inte flyttats med. Använd sökfunktionen.",
    ),
    (
        "kommune-da",
        "da",
        "drupal",
        "Havnekommunen",
        "Siden findes ikke",
        "Siden er slettet eller flyttet. Prøv søgefeltet øverst.",
    ),
    (
        "virasto",
        "fi",
        "gov",
        "Virasto",
        "Sivua ei löydy",
        "Sivu on poistettu tai siirretty verkkosivu-uudistuksessa.",
    ),
    (
        "ypourgeio",
        "el",
        "drupal",
        "Υπουργείο",
        "Το περιεχόμενο δεν βρέθηκε",
        "Η σελίδα που ζητήσατε έχει αφαιρεθεί ή δεν υπάρχει.",
    ),
    (
        "vedomstvo",
        "ru",
        "gov",
        "Ведомство",
        "Материал не найден",
        "Запрошенный материал удалён или перемещён в архив. Воспользуйтесь поиском.",
    ),
    (
        "bakanlik",
        "tr",
        "gov",
        "Bakanlık",
        "İçerik bulunamadı",
        "Aradığınız içerik yayından kaldırılmış olabilir. Ana sayfaya dönünüz.",
    ),
    (
        "machi",
        "ja",
        "gov",
        "みなと市",
        "ページが存在しません",
        "指定されたページは、削除されたか移動した可能性があります。サイト内検索をご利用ください。",
    ),
    ("qikan", "zh", "table", "期刊网", "文章不存在", "您查找的文章不存在或已被撤下，请返回首页。"),
    (
        "wizara",
        "ar",
        "drupal",
        "الوزارة",
        "المحتوى غير موجود",
        "تم حذف الصفحة المطلوبة أو نقلها. يرجى استخدام البحث.",
    ),
)


def true() -> Iterator[Case]:
    """404 and 410."""
    for name, lang, style, who, title, text, status in TRUE:
        body = sent(frame(style, lang, who, title, p(text)), status)
        yield every(f"true-{name}", (DEAD,), "true 404", body, home=sent(front(style, lang, who)))
    yield every("true-empty", (DEAD,), "true 404", Reply(404, {}, b""))
    yield every(
        "true-nginx",
        (DEAD,),
        "true 404",
        sent(
            "<html><head><title>404 Not Found</title></head><body><center><h1>404 Not Found</h1></center><hr><center>nginx</center></body></html>",
            404,
        ),
    )
    yield every(
        "true-json",
        (DEAD,),
        "true 404",
        Reply(
            404,
            {"Content-Type": "application/json"},
            '{"message":"Not Found","documentation_url":"https://docs.example"}',
        ),
    )
    yield every(
        "true-s3",
        (DEAD,),
        "true 404",
        Reply(
            404,
            {"Content-Type": "application/xml"},
            '<?xml version="1.0"?><Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message><Key>reports/118.pdf</Key></Error>',
        ),
        path="/reports/118.pdf",
    )
    yield every(
        "true-azure",
        (DEAD,),
        "true 404",
        Reply(
            404,
            {"Content-Type": "application/xml"},
            "<Error><Code>BlobNotFound</Code><Message>The specified blob does not exist.</Message></Error>",
        ),
        path="/files/annual.pdf",
    )
    yield every(
        "true-redirected",
        (DEAD,),
        "true 404",
        none("gov", "nl", "Loket"),
        more={AT: to("/nieuw/rapport-118", 301), "/nieuw/rapport-118": none("gov", "nl", "Loket")},
        home=sent(front("gov", "nl", "Loket")),
    )
    yield Case(
        "host gone", "aa27-nx-project", (DEAD,), {AT: sent("never")}, AT, trouble="nxdomain-domain"
    )
    yield Case("host gone", "aa27-nx-sub", (DEAD,), {AT: sent("never")}, AT, trouble="nxdomain")


def soft() -> Iterator[Case]:
    """Words of absence with 200, the same for every address."""
    for name, lang, style, who, title, text in SOFT:
        body = sent(frame(style, lang, who, title, p(text)))
        yield every(
            f"soft-{name}", (SOFT_404,), "soft 404", body, home=sent(front(style, lang, who))
        )
    for lang in ("en", "de", "fr", "es"):
        home = front("gov", lang, "Regional Office")
        yield every(
            f"home-{lang}",
            (SOFT_404,),
            "redirect to front page",
            to("/", 302 if lang != "de" else 301),
            home=sent(home),
        )
        yield every(
            f"same-front-{lang}",
            (SOFT_404,),
            "front page everywhere",
            sent(front("drupal", lang, "Regional Office")),
        )
    yield every(
        "home-lang",
        (SOFT_404,),
        "redirect to front page",
        to("/it/"),
        more={"/it/": sent(front("drupal", "it", "Ente Fari"))},
    )
    yield every(
        "to-404page",
        (SOFT_404,),
        "redirect to error page",
        to("/404.html"),
        home=sent(front("wp", "pl", "Fundacja")),
        more={"/404.html": sent(frame("wp", "pl", "Fundacja", T["pl"].lost, p(T["pl"].lost_text)))},
    )
    yield every(
        "to-aspx-error",
        (SOFT_404,),
        "redirect to error page",
        lambda r: to("/Error.aspx?aspxerrorpath=" + r.bare_path),
        home=sent(front("table", "en", "County")),
        more={
            "/Error.aspx": sent(
                frame(
                    "table",
                    "en",
                    "County",
                    "Sorry, an error has occurred",
                    p("The page you requested could not be found on this server."),
                )
            )
        },
    )
    yield every(
        "to-search",
        (SOFT_404,),
        "redirect to search",
        lambda r: to("/search?q=" + r.bare_path.rsplit("/", 1)[-1]),
        home=sent(front("gov", "en", "Bureau")),
        more={
            "/search": sent(
                frame(
                    "gov",
                    "en",
                    "Bureau",
                    "Search results",
                    p(
                        "0 results found. Your search did not match any documents. Check the spelling or use fewer words."
                    ),
                )
            )
        },
    )
    yield every(
        "rotating-ads",
        (SOFT_404,),
        "soft 404",
        rotating(
            lambda r, s: frame(
                "news",
                "en",
                "Harbor City Times",
                "We couldn't find that story",
                p("The story you asked for isn't here any more. Meanwhile, try these.") + s,
            )
        ),
    )
    yield every(
        "echoes-path",
        (SOFT_404,),
        "soft 404",
        lambda r: sent(
            frame(
                "gov",
                "cs",
                "Archiv",
                "Dokument nenalezen",
                p(f"Dokument {r.bare_path} nebyl nalezen."),
            )
        ),
    )
    yield every(
        "wiki-notext-200",
        (SOFT_404,),
        "soft 404",
        lambda r: sent(
            frame(
                "wiki",
                "de",
                "Hafenwiki",
                r.bare_path.rsplit("/", 1)[-1],
                p(
                    "Diese Seite enthält momentan noch keinen Text. Du kannst sie erstellen oder ihren Titel auf anderen Seiten suchen."
                ),
            )
        ),
        path="/wiki/Kran_44",
    )
    yield every(
        "record-none",
        (SOFT_404,),
        "soft 404",
        lambda r: sent(
            frame(
                "table",
                "es",
                "Catálogo",
                "Resultado",
                p("No se ha encontrado ningún registro con ese identificador."),
            )
        ),
        path="/catalogo/ver.php?id=22118",
    )
    # one page with words of absence; its neighbours answer a true 404
    for name, lang, title, text in (
        (
            "removed-author",
            "en",
            "Story removed",
            "This story has been removed at the request of the person concerned.",
        ),
        (
            "removed-de",
            "de",
            "Beitrag gelöscht",
            "Dieser Beitrag wurde von der Redaktion gelöscht.",
        ),
        (
            "removed-fr",
            "fr",
            "Article retiré",
            "Cet article a été retiré par la rédaction à la suite d'une décision de justice.",
        ),
        (
            "removed-nl",
            "nl",
            "Artikel verwijderd",
            "Dit artikel is op verzoek van de geïnterviewde verwijderd.",
        ),
    ):
        yield every(
            f"{name}",
            (SOFT_404, UNKNOWN),
            "removed notice",
            none("news", lang, "Courier"),
            home=sent(front("news", lang, "Courier")),
            more={AT: sent(frame("news", lang, "Courier", title, p(text)))},
        )
    yield every(
        "front-neighbour404",
        (SOFT_404, UNKNOWN),
        "redirect to front page",
        none("gov", "pt", "Instituto"),
        home=sent(front("gov", "pt", "Instituto")),
        more={AT: to("/")},
    )
    yield every(
        "soft-pdf-home",
        (SOFT_404,),
        "redirect to front page",
        to("/", 301),
        path="/IMG/pdf/rapport2014.pdf",
        home=sent(front("drupal", "fr", "Défense des droits")),
    )
    yield Case(
        "short page",
        "aa27-neutral-thin",
        (LIVE, UNKNOWN),
        {
            AT: sent(
                page("<h1>Report 118</h1><p>Vol. 2 of the series. 44 pp.</p>", title="Report 118")
            ),
            "*": none("bare", "en", "Series"),
        },
        AT,
    )


def cases() -> list[Case]:
    """All of this module."""
    return [*true(), *soft()]
