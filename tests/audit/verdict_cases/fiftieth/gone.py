"""Pages that are gone: true 404 and 410, soft 404, redirects to home, search and error pages."""

from __future__ import annotations

from collections.abc import Iterator

from ..case import DEAD, SOFT_404, UNKNOWN, Case, page, rotating, sent, to
from .frames import (
    article,
    based,
    echo,
    everywhere,
    framed,
    front,
    homeward,
    missing,
    paragraphs,
    table,
)

# name | status | language | style | site | path | title | text
STATUS = """
d-gov|404|en|gov|Department for Families|/publications/2011/placement-review.html|Page not found|Sorry, the page you asked for has moved or been deleted. Pages from before 2015 may be in the national web archive.
d-news|404|en|news|The Harbour Courier|/2013/05/orphanage-inquiry|We can't find that story|It may have been taken down, or the address may be wrong. Here is what others are reading now.
d-uni|410|en|wp|Eastmarch University Staff Pages|/~pwells/kinship.html|Gone|The home page of this member of staff was removed when they left the university.
d-repo|404|en|gov|Coldmere Research Online|/id/eprint/2217/|Unknown eprint|The item you requested does not exist in this repository.
d-tomb|410|en|gov|Northmoor Repository|/id/eprint/911/|This item has been removed|The item has been withdrawn from the repository at the request of its owner. Title: Boys in care. Date withdrawn: 3 June 2014.
d-wiki|404|en|table|Localpedia|/wiki/Saint_Olave_Home|Saint Olave Home|Localpedia does not have an article with this exact name. Search for Saint Olave Home in other articles, or create this page.
d-forum|404|en|table|Kinship Carers Forum|/viewtopic.php?t=8812|Information|The requested topic does not exist. Board index. All times are UTC. Delete cookies.
d-job|410|en|gov|Care Jobs North|/vacancies/44120-residential-worker|This vacancy has closed|The post you are looking for is no longer advertised. See 312 similar vacancies.
d-act|404|en|gov|Legislation of Kestrel Island|/si/2004/88/made|Sorry, but we were unable to satisfy your request|The document may not be available on this site, or the address is wrong.
d-court|404|en|gov|Family Court Reports|/judgments/2012/fc-12|No judgment at this address|Judgments are taken down when the court so orders. Try a search by neutral citation.
d-de-min|404|de|gov|Ministerium für Familie Nordmark|/service/publikationen/heimbericht-2012.html|Seite nicht gefunden|Die gewünschte Seite ist leider nicht (mehr) vorhanden. Ältere Inhalte finden Sie im Webarchiv.
d-de-pm|410|de|gov|Polizeipräsidium Nordmark|/presse/2014/fahndung-2231|Fahndung beendet|Diese Pressemitteilung wurde gelöscht, da der Grund der Fahndung entfallen ist.
d-de-zeit|404|de|news|Hafenbote|/archiv/2009/kinderheim|Hoppla! Diesen Artikel haben wir nicht|Vielleicht ist er umgezogen, vielleicht hat es ihn nie gegeben.
d-fr-min|404|fr|gov|Ministère de la Famille|/rapports/2010/placement|Oups ! Cette page n'est plus là|Le contenu demandé a été supprimé ou déplacé lors de la refonte du site.
d-fr-jo|410|fr|news|Le Courrier du Port|/archives/2008/orphelinat|Article retiré|Cet article a été retiré à la demande d'une personne citée.
d-nl|404|nl|gov|Inspectie Jeugdwelzijn|/rapporten/2009/tehuizen|Deze pagina bestaat niet (meer)|Mogelijk is de pagina verplaatst of is de link verouderd.
d-es|404|es|gov|Defensoría de la Niñez|/informes/2011/hogares|No encontramos lo que busca|La página puede haber cambiado de dirección tras la renovación del portal.
d-pt|404|pt|gov|Provedoria da Criança|/relatorios/2009/lares|Erro 404|O conteúdo foi removido ou mudou de endereço.
d-pl|404|pl|gov|Rzecznik Praw Dziecka Wybrzeża|/raporty/2010/domy|Błąd 404|Strona została usunięta albo przeniesiona.
d-sv|404|sv|gov|Barnombudet|/rapporter/2008/hem|404|Sidan har tagits bort eller flyttats.
d-ru|404|ru|gov|Уполномоченный по делам детей|/doklady/2011|Ошибка 404|Страница удалена или перемещена.
d-ja|404|ja|gov|海浜県子ども局|/houkoku/2010.html|ページが見つかりません|ページは削除されたか、移動した可能性があります。
"""
SOFT = """
s-gov|en|gov|Bureau for Minors|/reports/2012/homes.html|Page not found|The page you requested could not be found. It may have been removed during the redesign of this site. Please use the search or the site map.
s-news|en|news|The Tidewater Echo|/2011/03/institute-closed.html|This article is no longer available|The article you are looking for has been removed from our site or has expired. Browse today's headlines instead.
s-dspace|en|gov|Brill Institutional Repository|/handle/2262/5511|Invalid identifier|The identifier 2262/5511 does not correspond to a valid item, collection or community in this repository.
s-lib|en|table|Quayport Digital Library|/cgi-bin/record?id=7781|Error|Record not found in database. The record may have been deleted. Back to catalogue.
s-asp|en|table|Regional Assembly of Dunholt|/default.aspx?page=8821|An error has occurred|The content you requested does not exist or you do not have the right version of the link. Please contact the webmaster.
s-user|en|news|Pebble Social|/p/ngo_kids/88123|Sorry, this content isn't available right now|When this happens, it is usually because the owner removed it, or the link is broken. Go to the feed.
s-job|en|gov|Jobs in Care|/job/22910|This job is no longer available|The position has been filled or the advert has expired. Search for similar jobs.
s-joke|en|wp|Lantern Think Tank|/briefs/2014/foster-care|Well, this is awkward|Our best people are looking for the page you wanted. It is not here. It may never have been here. Have a cup of tea and try the search.
s-doc|en|gov|Union Documents Register|/doc/ST-8810-2009-INIT|No documents found|No document matches the reference you entered. Check the reference or use the advanced search.
s-de-min|de|gov|Landesamt für Soziales Küste|/berichte/2011/heime|Die Seite wurde nicht gefunden|Die angeforderte Seite existiert nicht mehr oder wurde verschoben. Bitte nutzen Sie die Suche.
s-de-news|de|news|Küstenblatt|/artikel/778120|Artikel nicht mehr verfügbar|Der von Ihnen gesuchte Artikel ist nicht mehr verfügbar. Aus rechtlichen Gründen löschen wir Agenturmeldungen nach zwölf Monaten.
s-de-rat|de|table|Ratsinformation Altdorf|/vo020.asp?VOLFDNR=3381|Vorlage|Die Vorlage wurde nicht gefunden oder ist nicht öffentlich. Zurück zur Übersicht.
s-fr-gov|fr|gov|Agence du placement familial|/etudes/2012/foyers|La page demandée n'existe pas|La page que vous cherchez a été supprimée ou a changé d'adresse. Consultez le plan du site.
s-nl|nl|gov|Raad voor Pleegzorg|/publicaties/2010/tehuis|Pagina niet gevonden|De pagina die u zoekt bestaat niet meer. Misschien helpt de zoekfunctie u verder.
s-es|es|gov|Instituto del Menor|/estudios/2011/hogares|La página solicitada no existe|El contenido que busca ha sido eliminado o ha cambiado de dirección.
s-pt|pt|news|Jornal da Barra|/noticias/2010/lar|Notícia não encontrada|A notícia que procura foi removida ou já não existe.
s-pl|pl|gov|Instytut Opieki|/raporty/2009|Nie znaleziono strony|Szukana strona nie istnieje lub została usunięta.
s-da|da|gov|Rådet for Anbragte Børn|/rapporter/2010|Siden findes ikke|Siden er flyttet eller slettet.
s-fi|fi|news|Satamalehti|/uutiset/2010/lastenkoti|Artikkelia ei löytynyt|Juttu on poistettu tai linkki on vanhentunut.
s-el|el|news|Λιμενικά Νέα|/arthra/2011/idryma|Το άρθρο δεν βρέθηκε|Το άρθρο που ζητήσατε έχει διαγραφεί ή δεν υπάρχει.
s-ru|ru|news|Портовый вестник|/news/2010/priyut|Материал не найден|Материал удалён или никогда не существовал.
s-ja|ja|news|港町新聞|/kiji/20110304.html|記事が見つかりません|お探しの記事は掲載期間が終了したか、削除されました。
s-zh|zh|news|滨海日报|/news/2011/0304.html|页面不存在|您访问的页面不存在或已被删除，请返回首页。
s-ar|ar|news|صحيفة الميناء|/akhbar/2011/dar|الصفحة غير موجودة|المقال الذي تبحث عنه غير موجود أو تم حذفه.
"""
BARE = {
    "d-nginx": (404, "<center><h1>404 Not Found</h1></center><hr><center>nginx/1.18.0</center>"),
    "d-apache": (
        404,
        "<h1>Not Found</h1><p>The requested URL was not found on this server.</p><hr><address>Apache/2.4.41 (Ubuntu) Server Port 80</address>",
    ),
    "d-iis": (
        404,
        "<h1>Server Error</h1><h2>404 - File or directory not found.</h2><h3>The resource you are looking for might have been removed, had its name changed, or is temporarily unavailable.</h3>",
    ),
    "d-tomcat": (
        404,
        "<h1>HTTP Status 404 - /reports/2014/summary.html</h1><p>type Status report</p><h3>Apache Tomcat/7.0.52</h3>",
    ),
    "d-apache-410": (
        410,
        "<h1>Gone</h1><p>The requested resource is no longer available on this server and there is no forwarding address. Please remove all references to this resource.</p>",
    ),
    "d-empty": (404, ""),
}


def _soft(row: list[str]) -> Case:
    name, lang, style, site, path, title, text = row
    answer = sent(framed(lang, site, title, paragraphs(text), style=style))
    return Case(
        "soft 404",
        f"fx-{name}",
        (SOFT_404,),
        {"/": front(lang, site, style=style), "*": answer},
        path=path,
    )


def _dead(row: list[str]) -> Case:
    name, status, lang, style, site, path, title, text = row
    answer = sent(framed(lang, site, title, paragraphs(text), style=style), int(status))
    if status == "410":
        routes = based(lang, site, path, answer, style=style)
    else:
        routes = {"/": front(lang, site, style=style), "*": answer}
    return Case(f"true {status}", f"fx-{name}", (DEAD,), routes, path=path)


def _redirected() -> Iterator[Case]:
    """Old addresses that lead to a front page, a search or an error page."""
    homes = (
        ("en", "gov", "Alder Foundation", "/grants/2009/report.html"),
        ("en", "news", "Seaboard Tribune", "/story/2010/08/adoption-ring"),
        ("de", "gov", "Kinderschutzbund Küste", "/materialien/2010/leitfaden.html"),
        ("fr", "wp", "Fondation du Phare", "/publications/2011/enquete"),
        ("nl", "gov", "Stichting Baken", "/onderzoek/2009/eindrapport"),
        ("es", "wp", "Fundación Faro", "/informes/2010/infancia"),
        ("pl", "wp", "Fundacja Latarnia", "/raporty/2011/badanie"),
    )
    for number, (lang, style, site, path) in enumerate(homes):
        home = front(lang, site, style=style)
        routes = homeward(home, 301 if number % 2 else 302)
        yield Case("to the front page", f"fx-r-home{number}", (SOFT_404,), routes, path=path)
    errors = (
        ("en", "Bureau of Youth Affairs", "/research/2011/brief.html", "/error/404.html"),
        ("de", "Amt für Jugend Seeland", "/berichte/2010/plan.html", "/fehler/nicht-gefunden.html"),
        ("fr", "Conseil de l'enfance", "/avis/2010/44", "/page-introuvable"),
        ("it", "Istituto degli Innocenti di Porto", "/ricerche/2009/3", "/pagina-non-trovata"),
        ("en", "Commonwealth Care Review", "/papers/88", "/404"),
    )
    for number, (lang, site, path, where) in enumerate(errors):
        lost = missing(lang, site, status=200)
        table_ = {"/": front(lang, site), where: lost, "*": to(where)}
        yield Case("to an error page", f"fx-r-error{number}", (SOFT_404,), table_, path=path)
    lost = sent(
        framed(
            "en",
            "Harbour Archive",
            "Search results",
            "<p>Your search for this address returned 0 results. Try other words.</p>",
        )
    )
    routes = {"/": front("en", "Harbour Archive"), "/search": lost, "*": to("/search?q=")}
    yield Case(
        "to the search", "fx-r-search", (SOFT_404,), routes, path="/collections/2008/boys-homes"
    )


def _special() -> Iterator[Case]:
    ads = rotating(
        lambda request, shown: framed(
            "en",
            "Coast Today",
            "Page not found",
            f"<p>We could not find {request.path}. It may have expired.</p>{shown}",
            style="news",
        )
    )
    yield Case(
        "soft 404",
        "fx-s-ads",
        (SOFT_404,),
        {"/": front("en", "Coast Today", style="news"), "*": ads},
    )
    said = echo(
        lambda path: framed(
            "de",
            "Stadtarchiv Altdorf",
            "Keine Treffer",
            f"<p>Zu „{path}“ wurde kein Dokument gefunden.</p>",
            style="table",
        )
    )
    yield Case(
        "soft 404",
        "fx-s-echo",
        (SOFT_404,),
        {"/": front("de", "Stadtarchiv Altdorf"), "*": said},
        path="/akten/1951/heim-7.html",
    )
    home = front("en", "Gull Street Trust", style="wp")
    yield Case(
        "soft 404, the front page everywhere",
        "fx-s-front",
        (SOFT_404,),
        {"*": home},
        path="/reports/2013/girls-home.html",
    )
    home = front("fr", "Maison des Enfants", style="gov")
    yield Case(
        "soft 404, the front page everywhere",
        "fx-s-front-fr",
        (SOFT_404,),
        {"*": home},
        path="/rapports/2012/bilan.html",
    )
    pdf = missing("en", "Ministry of Social Care", status=200)
    yield Case(
        "soft 404 for a PDF",
        "fx-s-pdf",
        (SOFT_404,),
        {"/": front("en", "Ministry of Social Care"), "*": pdf},
        path="/files/2010/care-review.pdf",
    )
    # One closed page of its own on a site whose neighbours are true 404: what it says decides.
    for name, lang, site, title, text in (
        (
            "s-own-en",
            "en",
            "Citizen Petitions",
            "Petition removed",
            "This petition has been removed by its author and can no longer be read or signed.",
        ),
        (
            "s-own-de",
            "de",
            "Offene Briefe",
            "Beitrag gelöscht",
            "Dieser Beitrag wurde von der Redaktion gelöscht und ist nicht mehr abrufbar.",
        ),
        (
            "s-own-fr",
            "fr",
            "Tribune libre",
            "Article supprimé",
            "Cet article a été supprimé par son auteur. Il n'est plus consultable.",
        ),
    ):
        path = "/posts/2012/8841"
        answer = sent(framed(lang, site, title, paragraphs(text), style="wp"))
        yield Case(
            "one page's own notice",
            f"fx-{name}",
            (SOFT_404, UNKNOWN),
            based(lang, site, path, answer, style="wp"),
            path=path,
        )
    long_ = article(
        "en",
        "Ministry of Youth",
        "Page not found",
        "The page could not be found.//Below you find what the ministry publishes.",
    )
    yield Case(
        "soft 404",
        "fx-s-long",
        (SOFT_404,),
        {"/": front("en", "Ministry of Youth"), "*": sent(long_)},
        path="/en/studies/2010/home-care",
    )


def cases() -> Iterator[Case]:
    """All of them."""
    for row in table(STATUS, 8):
        yield _dead(row)
    for name, (status, body) in BARE.items():
        answer = sent(page(body, title="404 Not Found" if status == 404 else "410 Gone"), status)
        if status == 404:
            yield everywhere("true 404", name, (DEAD,), answer)
        else:
            yield Case(
                "true 410",
                f"fx-{name}",
                (DEAD,),
                based("en", "Old Mill Press", "/a/b.html", answer),
                path="/a/b.html",
            )
    for row in table(SOFT, 7):
        yield _soft(row)
    yield from _redirected()
    yield from _special()
