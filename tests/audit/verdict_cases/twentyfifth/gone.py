"""Pages that are gone: true error answers with odd bodies, and absence said with 200."""

from __future__ import annotations

from collections.abc import Iterator

from ..case import to
from .kit import (
    AT,
    DEAD,
    GONE,
    PARKED,
    SOFT,
    SOFT_404,
    UNKNOWN,
    Case,
    Reply,
    frame,
    front,
    kase,
    lost,
    lostpage,
    page,
    paras,
    sent,
    teasers,
    ticking,
)

# name, status, markup or text, content type
BARE: tuple[tuple[str, int, str, str], ...] = (
    (
        "nginx",
        404,
        "<html>\r\n<head><title>404 Not Found</title></head>\r\n<body>\r\n<center><h1>404 Not Found</h1></center>\r\n<hr><center>nginx/1.18.0 (Ubuntu)</center>\r\n</body>\r\n</html>",
        "text/html",
    ),
    (
        "apache",
        404,
        '<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN"><html><head><title>404 Not Found</title></head><body><h1>Not Found</h1><p>The requested URL was not found on this server.</p><p>Additionally, a 404 Not Found error was encountered while trying to use an ErrorDocument to handle the request.</p></body></html>',
        "text/html; charset=iso-8859-1",
    ),
    (
        "iis",
        404,
        "<html><head><title>404 - File or directory not found.</title></head><body><div id='header'><h1>Server Error</h1></div><div id='content'><h2>404 - File or directory not found.</h2><h3>The resource you are looking for might have been removed, had its name changed, or is temporarily unavailable.</h3></div></body></html>",
        "text/html",
    ),
    (
        "aspnet",
        404,
        "<html><head><title>The resource cannot be found.</title></head><body><span><h1>Server Error in '/' Application.<hr></h1><h2><i>The resource cannot be found.</i></h2></span><b>Description:</b> HTTP 404. The resource you are looking for (or one of its dependencies) could have been removed. <b>Requested URL:</b> /x<hr>Version Information: Microsoft .NET Framework Version:4.0.30319</body></html>",
        "text/html; charset=utf-8",
    ),
    (
        "tomcat",
        404,
        "<html><head><title>HTTP Status 404 – Not Found</title></head><body><h1>HTTP Status 404 – Not Found</h1><hr><p><b>Type</b> Status Report</p><p><b>Description</b> The origin server did not find a current representation for the target resource or is not willing to disclose that one exists.</p><hr><h3>Apache Tomcat/9.0.65</h3></body></html>",
        "text/html;charset=utf-8",
    ),
    (
        "whitelabel",
        404,
        "<html><body><h1>Whitelabel Error Page</h1><p>This application has no explicit mapping for /error, so you are seeing this as a fallback.</p><div>There was an unexpected error (type=Not Found, status=404).</div></body></html>",
        "text/html",
    ),
    (
        "s3",
        404,
        '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message><Key>reports/gauges.pdf</Key><RequestId>4F1</RequestId></Error>',
        "application/xml",
    ),
    (
        "json",
        404,
        '{"statusCode":404,"error":"Not Found","message":"Route GET:/articles not found"}',
        "application/json",
    ),
    ("empty", 404, "", "text/html"),
)

# name, language, product, title, text (200, the same for neighbours)
SOFTS: tuple[tuple[str, str, str, str, str], ...] = (
    (
        "en-sharepoint",
        "en",
        "plain",
        "Sorry, something went wrong",
        "File Not Found. Technical Details. Troubleshoot issues. Correlation ID: 5a3f9f9e-1b2c. Date and Time: TIME. Go back to site.",
    ),
    (
        "en-liferay",
        "en",
        "drupal",
        "Not Found",
        "The requested resource could not be found. http://HOSTPATH « Back",
    ),
    ("en-phpbb", "en", "bb", "Information", "The requested topic does not exist."),
    (
        "en-dspace",
        "en",
        "repo",
        "Invalid Identifier",
        "The identifier PATH does not correspond to a valid object in the repository. This may be because of one of the following reasons: the URL of the current page is incorrect; the token that is part of the URL is invalid.",
    ),
    (
        "en-wiki",
        "en",
        "mw",
        "PATH",
        "There is currently no text in this page. You can search for this page title in other pages, search the related logs, or create this page.",
    ),
    (
        "en-shop",
        "en",
        "shop",
        "Oops",
        "The product you were looking for is not here. It could have sold out for ever, or you mistyped. Continue shopping.",
    ),
    (
        "en-video",
        "en",
        "plain",
        "Video unavailable",
        "This video is no longer available because the uploader has closed their account. Sorry about that.",
    ),
    (
        "en-jobs",
        "en",
        "drupal",
        "This job has expired",
        "The position you requested is no longer available on our careers portal. Search open positions or set up a job alert.",
    ),
    (
        "en-lms",
        "en",
        "plain",
        "Error",
        "Can't find data record in database table course. More information about this error. Continue.",
    ),
    (
        "en-wix",
        "en",
        "plain",
        "There's nothing here...",
        "We can't find the page you're looking for. Check the URL, or head back home. Go Home.",
    ),
    (
        "en-blogpost",
        "en",
        "wp",
        "Nothing Found",
        "It seems we can't find what you're looking for. Perhaps searching can help.",
    ),
    (
        "en-hosted-blog",
        "en",
        "plain",
        "Blog has been removed",
        "Sorry, the blog at HOST has been removed. This address is not available for new blogs.",
    ),
    (
        "de-news",
        "de",
        "news",
        "Dieser Artikel ist leider nicht mehr verfügbar",
        "Aus rechtlichen Gründen können wir manche Beiträge nur eine begrenzte Zeit anbieten. Der gewünschte Beitrag wurde depubliziert. Hier finden Sie unsere aktuellen Themen.",
    ),
    (
        "de-typo3",
        "de",
        "typo3",
        "Huch!",
        "Unter dieser Adresse gibt es bei uns nichts (mehr) zu sehen. Vielleicht hilft Ihnen die Sitemap weiter oder ein Anruf in der Zentrale.",
    ),
    (
        "de-job",
        "de",
        "drupal",
        "Stelle nicht mehr online",
        "Das von Ihnen aufgerufene Stellenangebot ist nicht mehr verfügbar. Schauen Sie sich ähnliche Angebote an.",
    ),
    (
        "fr-gov",
        "fr",
        "gov",
        "Oups, cette page n'existe plus",
        "Le site a fait peau neuve. La page demandée n'a pas été reprise. Nous vous invitons à passer par la recherche ou le plan du site.",
    ),
    (
        "fr-news",
        "fr",
        "news",
        "Article supprimé",
        "L'article que vous souhaitez consulter a été retiré de notre site. Retrouvez l'actualité du jour.",
    ),
    (
        "nl-gov",
        "nl",
        "gov",
        "Deze pagina is er niet (meer)",
        "Onze website is vernieuwd. De pagina die u opvroeg, hebben wij verwijderd. Gebruik het zoekveld of bel ons.",
    ),
    (
        "es-gov",
        "es",
        "gov",
        "Contenido no disponible",
        "El contenido solicitado ha sido eliminado o no existe en el nuevo portal. Disculpe las molestias.",
    ),
    (
        "it-comune",
        "it",
        "gov",
        "Contenuto non presente",
        "Il contenuto richiesto non è presente o non è più pubblicato all'Albo. Torna alla home page.",
    ),
    (
        "it-news",
        "it",
        "news",
        "Ops! Questa pagina non c'è più",
        "L'articolo è stato rimosso o l'indirizzo è errato. Ecco le notizie più lette.",
    ),
    (
        "pt-gov",
        "pt",
        "gov",
        "Conteúdo não encontrado",
        "O conteúdo que você procura foi removido ou migrado para o novo portal. Utilize a busca.",
    ),
    (
        "pl-news",
        "pl",
        "news",
        "Ups! Artykuł został usunięty",
        "Materiał, którego szukasz, nie jest już dostępny w naszym serwisie. Zobacz najnowsze wiadomości.",
    ),
    (
        "cs-eshop",
        "cs",
        "shop",
        "Tady nic není",
        "Produkt už nenabízíme nebo jste zadali špatnou adresu. Pokračujte na úvodní stránku.",
    ),
    (
        "sv-kommun",
        "sv",
        "gov",
        "Sidan finns inte längre",
        "Vi har byggt om webbplatsen och sidan du försökte nå har tagits bort. Använd sökfunktionen eller kontakta kontaktcenter.",
    ),
    (
        "da-avis",
        "da",
        "news",
        "Artiklen findes ikke længere",
        "Artiklen er blevet slettet eller flyttet til arkivet. Se dagens nyheder.",
    ),
    (
        "fi-kunta",
        "fi",
        "gov",
        "Hups, sivua ei ole",
        "Verkkosivumme on uudistettu eikä hakemaasi sisältöä enää ole. Kokeile hakua.",
    ),
    (
        "el-news",
        "el",
        "news",
        "Σφάλμα 404",
        "Το άρθρο που ζητήσατε δεν υπάρχει πλέον. Δείτε τις τελευταίες ειδήσεις.",
    ),
    (
        "ru-news",
        "ru",
        "news",
        "Материал удалён",
        "Запрошенный материал удалён или никогда не существовал. Перейдите на главную страницу или воспользуйтесь поиском.",
    ),
    (
        "tr-haber",
        "tr",
        "news",
        "Haber yayından kaldırıldı",
        "Aradığınız haber yayından kaldırılmış ya da adresi değişmiştir. Son dakika haberlerine göz atın.",
    ),
    (
        "ja-news",
        "ja",
        "news",
        "この記事は掲載期間が終了しました",
        "お探しの記事は公開を終了したか、削除されました。トップページから最新のニュースをご覧ください。",
    ),
    (
        "zh-gov",
        "zh",
        "gov",
        "您访问的页面不存在",
        "该信息可能已被删除、更名或暂时不可用。请返回首页。",
    ),
    (
        "ar-news",
        "ar",
        "news",
        "عذرا",
        "المادة المطلوبة لم تعد متوفرة أو تم حذفها. يمكنك العودة إلى الصفحة الرئيسية.",
    ),
    (
        "ko-portal",
        "ko",
        "news",
        "삭제된 기사입니다",
        "요청하신 기사는 삭제되었거나 존재하지 않습니다. 메인 화면으로 이동해 주세요.",
    ),
)


def cases() -> Iterator[Case]:
    """Every lost page."""
    for name, status, body, kind in BARE:
        yield kase(
            f"http {status}",
            f"bare-{name}",
            GONE,
            Reply(status, {"Content-Type": kind}, body),
            path="/reports/gauges.pdf" if name == "s3" else AT,
        )
    for lang, kind in (
        ("en", "wp"),
        ("de", "typo3"),
        ("fr", "drupal"),
        ("nl", "gov"),
        ("it", "news"),
        ("ru", "news"),
        ("tr", "drupal"),
        ("ja", "gov"),
    ):
        yield kase("http 404", f"{lang}-404-{kind}", GONE, lost(kind, lang))
    yield kase("http 404", "en-404-front-body", GONE, sent(front("news", "en"), 404))
    yield kase(
        "http 404",
        "en-404-casino-ad",
        GONE,
        sent(
            lostpage(
                "news",
                "en",
                text="We can't find it. Sponsored: play roulette and slots at our partner's online casino, 100 free spins.",
            ),
            404,
        ),
    )
    yield kase(
        "http 404",
        "en-404-private",
        GONE,
        sent(
            frame(
                "plain",
                "en",
                "Oops! That page doesn’t exist or is private.",
                "<p>Popular topics and latest. Search this site. Sign in to see more.</p>"
                + teasers("en"),
            ),
            404,
        ),
    )
    yield kase(
        "http 410",
        "en-410-tombstone",
        GONE,
        sent(
            frame(
                "repo",
                "en",
                "Item withdrawn",
                paras(
                    "The item 10023/4410 has been withdrawn from the repository at the request of the author. Withdrawn 2019-02-11. Title: Parish logs of Heptonstall. Author: Calloway, Ruth. Contact the library."
                ),
            ),
            410,
        ),
        lost("repo", "en"),
        path="/handle/10023/4410",
    )
    yield kase(
        "http 410",
        "de-410-news",
        GONE,
        sent(
            lostpage(
                "news",
                "de",
                title="Dieser Beitrag ist depubliziert",
                text="Laut Telemediengesetz dürfen wir dieses Angebot nicht länger vorhalten.",
            ),
            410,
        ),
        lost("news", "de"),
    )
    yield kase(
        "http 404",
        "en-404-pages-host",
        (DEAD, PARKED),
        sent(
            page(
                "<h1>404</h1><p><strong>There isn't a GitHub Pages site here.</strong></p><p>If you're trying to publish one, read the full documentation to learn how to set up Pages for your repository, organization, or user account.</p>",
                title="Site not found · GitHub Pages",
            ),
            404,
        ),
    )
    for name, lang, kind, title, text in SOFTS:
        yield kase(
            f"soft {kind}",
            f"soft-{name}",
            SOFT,
            ticking(frame(kind, lang, title, paras(text), aside=kind != "plain")),
        )
    # redirects
    for lang, kind, status in (
        ("en", "news", 302),
        ("de", "drupal", 301),
        ("fr", "gov", 302),
        ("es", "shop", 301),
        ("ja", "news", 302),
    ):
        yield kase(
            "redirect to front",
            f"{lang}-to-front",
            SOFT,
            to("/", status),
            more={"/": sent(front(kind, lang))},
        )
    yield kase(
        "redirect to error",
        "en-aspx-error",
        SOFT,
        lambda q: to(f"/Error/NotFound.aspx?aspxerrorpath={q.bare_path}"),
        path="/reports/gauges.aspx",
        more={"/Error/NotFound.aspx": sent(lostpage("old", "en"))},
    )
    yield kase(
        "redirect to error",
        "it-pagina-404",
        SOFT,
        to("/pagina-non-trovata"),
        more={"/pagina-non-trovata": sent(lostpage("gov", "it"))},
    )
    yield kase(
        "redirect to error",
        "nl-404-html",
        SOFT,
        to("/404.html"),
        more={"/404.html": sent(lostpage("wp", "nl"))},
    )
    yield kase(
        "redirect to error 404",
        "en-to-404-404",
        (DEAD, SOFT_404),
        to("/404"),
        more={"/404": lost("drupal", "en")},
    )
    yield kase(
        "redirect to search",
        "en-to-search",
        SOFT,
        lambda q: to(f"/search?q={q.bare_path.strip('/').replace('/', '+')}"),
        more={
            "/search": ticking(
                frame(
                    "shop",
                    "en",
                    "Search results",
                    paras("0 results found. Check the spelling or use a different word or phrase."),
                )
            )
        },
    )
    yield kase(
        "redirect to search",
        "pl-to-search",
        SOFT,
        to("/szukaj?err=404"),
        more={
            "/szukaj": sent(
                frame(
                    "drupal",
                    "pl",
                    "Wyniki wyszukiwania",
                    paras("Nie znaleziono strony, której szukasz. Brak wyników."),
                )
            )
        },
    )
    yield kase(
        "redirect to section",
        "en-job-to-list",
        SOFT,
        to("/jobs?expired=true"),
        path="/jobs/4471-hydrologist",
        more={
            "/jobs": sent(
                frame(
                    "drupal",
                    "en",
                    "Current vacancies",
                    paras("The job you were looking for is no longer advertised.") + teasers("en"),
                )
            )
        },
    )
    yield kase("front served everywhere", "en-front-everywhere", SOFT, sent(front("wp", "en")))
    yield kase("front served everywhere", "pt-front-everywhere", SOFT, sent(front("gov", "pt")))
    yield kase(
        "front served everywhere",
        "cs-front-everywhere",
        SOFT,
        ticking(front("drupal", "cs").replace("</body>", "<p>TIME TOKEN</p></body>")),
    )
    yield kase(
        "meta refresh",
        "en-meta-refresh-home",
        SOFT,
        sent(
            page(
                "<p>The page has moved. You will be taken to our new home page.</p>",
                title="Redirect",
                head='<meta http-equiv="refresh" content="0; url=/">',
            )
        ),
        more={"/": sent(front("old", "en"))},
    )
    # true words of absence, though the neighbours answer a true 404
    yield kase(
        "removed, said with 200",
        "en-takedown",
        (SOFT_404, UNKNOWN),
        sent(
            frame(
                "news",
                "en",
                "This story has been removed",
                paras(
                    "This story has been removed from our website following a complaint. We apologise to the family. – The editor"
                ),
            )
        ),
        lost("news", "en"),
    )
    yield kase(
        "removed, said with 200",
        "de-profil",
        (SOFT_404, UNKNOWN),
        sent(
            frame(
                "bb",
                "de",
                "Beitrag gelöscht",
                paras("Dieser Beitrag wurde vom Verfasser gelöscht."),
            )
        ),
        lost("bb", "de"),
    )
