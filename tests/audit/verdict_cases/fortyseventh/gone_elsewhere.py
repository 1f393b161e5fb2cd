"""Redirects to a front page, a search or an error; notices of removal; hosts that are gone."""

from __future__ import annotations

from collections.abc import Callable

from citekeeper.demo.exchange import Reply, Request
from citekeeper.model import Standing

from ..case import DEAD, SOFT_404, UNKNOWN, Case, page, sent, to
from .frames import GONE, SOFT, TAKEN, Site, living, prose, served

PATH = "/publications/2009/children-in-care.html"


def _homeward(
    name: str,
    lang: str,
    org: str,
    path: str,
    where: str,
    text: str,
    *,
    status: int = 302,
    title: str = "",
    truth: tuple[Standing, ...] = SOFT,
) -> Case:
    """Every unknown address leads to one page of the site."""
    site = Site(lang, org)
    target = sent(site.home if where == "/" else site.page(title, prose(text)))
    routes = {"/": sent(site.home), where: target, "*": to(where, status)}
    return Case("gone-redirect", f"fv-{name}", truth, routes, path=path)


def _back_to(request: Request) -> Reply:
    return to("/suche?q=" + request.bare_path.rsplit("/", 1)[-1], 302)


FINDER = Site("de", "Stadtarchiv Neuburg", "typo3")
LEFT = Site("en", "Health Board of the Isles", "drupal")
JOINED: Callable[[Request], Reply] = _back_to

REDIRECTS: tuple[Case, ...] = (
    _homeward("home-302", "en", "Youth Justice Agency", PATH, "/", ""),
    _homeward("home-301", "en", "Council of Social Workers", PATH, "/", "", status=301),
    _homeward("home-fr", "fr", "Haut Conseil de la famille", "/avis/avis-2006.html", "/", ""),
    _homeward(
        "home-es", "es", "Instituto de la Infancia", "/informes/2005.html", "/", "", status=301
    ),
    _homeward(
        "error-aspx",
        "en",
        "Police Inspectorate",
        PATH,
        "/errors/404.aspx",
        "The page you requested cannot be displayed. Our webmaster has been told.",
        title="We are sorry",
    ),
    _homeward(
        "error-nl",
        "nl",
        "Kinderombudsman Zuid",
        "/rapport/2011",
        "/pagina-niet-gevonden",
        "De pagina is niet gevonden.",
        title="Niet gevonden",
    ),
    _homeward(
        "error-it",
        "it",
        "Garante dell'infanzia",
        "/pareri/2012-3",
        "/errore",
        "Si è verificato un errore: la risorsa non esiste.",
        title="Errore",
    ),
    _homeward(
        "list-301",
        "en",
        "Refugee Council of Northmark",
        "/policy/briefings/2008/unaccompanied-minors",
        "/policy",
        "Our policy pages have been renewed. Choose a topic: asylum, detention, family reunion, resettlement, integration.",
        status=301,
        title="Policy",
        truth=(SOFT_404, UNKNOWN),
    ),
    _homeward(
        "merger-landing",
        "en",
        "Children's Workforce Council",
        "/assets/0000/2411/report",
        "/closed",
        "The Council closed on 31 March 2012. Material from this site has been removed.",
        title="The Council has closed",
    ),
    Case(
        "gone-redirect",
        "fv-search-de",
        SOFT,
        {
            "/": sent(FINDER.home),
            "/suche": sent(
                FINDER.page(
                    "Suche",
                    prose(
                        "Ihre Suche ergab 0 Treffer. Die aufgerufene Adresse gibt es nicht; wir haben für Sie gesucht."
                    ),
                )
            ),
            "*": JOINED,
        },
        path="/bestaende/heimakten-1950.html",
    ),
    Case(
        "gone-redirect",
        "fv-only-this-home",
        (SOFT_404, UNKNOWN),
        {"/": sent(LEFT.home), "/reports/2007/annex-c.html": to("/", 301), "*": LEFT.lost},
        path="/reports/2007/annex-c.html",
    ),
    Case(
        "gone-redirect",
        "fv-redirect-then-404",
        GONE,
        {
            "/old/index.php?id=204": to("/reports/2007/annex-c.html", 301),
            "/": sent(LEFT.home),
            "*": LEFT.lost,
        },
        path="/old/index.php?id=204",
    ),
    Case(
        "gone-redirect",
        "fv-meta-home",
        SOFT,
        {
            "/": sent(LEFT.home),
            "*": sent(
                page(
                    "<p>Redirecting to our home page. The address you used is out of date.</p>",
                    title="Redirecting",
                    head='<meta http-equiv="refresh" content="0; url=/">',
                )
            ),
        },
        path=PATH,
    ),
)

NOTICES: tuple[Case, ...] = (
    living(
        "taken-press",
        "en",
        "The Harbour Gazette",
        "/news/2010/04/12/carer-charged",
        "Article removed",
        "This article has been removed for legal reasons following a ruling of the court. We apologise for any inconvenience.",
        style="news",
        cause="gone-notice",
        truth=TAKEN,
    ),
    living(
        "taken-deposit",
        "en",
        "Wexmoor Research Archive",
        "/handle/10024/811",
        "Item withdrawn",
        "This item has been withdrawn from the repository at the request of the author and is no longer available. Reason: superseded.",
        cause="gone-notice",
        truth=TAKEN,
    ),
    living(
        "taken-video",
        "en",
        "Public Video Channel",
        "/watch?v=a8Kd02",
        "Video unavailable",
        "This video has been removed by the uploader. Sorry about that.",
        style="news",
        cause="gone-notice",
        truth=TAKEN,
    ),
    living(
        "taken-post",
        "en",
        "Carers' Voices Blogs",
        "/anna/2011/first-week",
        "Post deleted",
        "The author has deleted this post. Other posts by this author are not available.",
        style="wp",
        cause="gone-notice",
        truth=TAKEN,
    ),
    living(
        "taken-user",
        "en",
        "Open Notes",
        "/u/streetworker/notes/14",
        "User not found",
        "The user you are looking for has closed the account. All notes have been deleted.",
        cause="gone-notice",
        truth=TAKEN,
    ),
    living(
        "taken-job",
        "en",
        "Jobs in Local Government",
        "/vacancy/social-worker-20114",
        "Vacancy closed",
        "This vacancy has expired and is no longer available. See 214 similar vacancies.",
        style="joomla",
        cause="gone-notice",
        truth=TAKEN,
    ),
    living(
        "taken-de",
        "de",
        "Abendblatt Nordmark",
        "/archiv/2008/kinderheim-prozess",
        "Beitrag gelöscht",
        "Dieser Beitrag wurde aufgrund einer Unterlassungserklärung gelöscht und steht nicht mehr zur Verfügung.",
        style="news",
        cause="gone-notice",
        truth=TAKEN,
    ),
    living(
        "taken-fr",
        "fr",
        "Le Quotidien du Rhône",
        "/justice/2011/affaire-du-foyer",
        "Article dépublié",
        "Cet article a été retiré à la demande d'une personne citée. Il n'est plus accessible.",
        style="news",
        cause="gone-notice",
        truth=TAKEN,
    ),
    living(
        "taken-es",
        "es",
        "Diario de Levante",
        "/sucesos/2009/menor",
        "Noticia eliminada",
        "Esta noticia ha sido eliminada en virtud del derecho al olvido.",
        style="news",
        cause="gone-notice",
        truth=TAKEN,
    ),
    living(
        "taken-ru",
        "ru",
        "Городские вести",
        "/2012/delo-internata",
        "Материал удалён",
        "Материал удалён по решению суда и более недоступен.",
        style="news",
        cause="gone-notice",
        truth=TAKEN,
    ),
    living(
        "taken-zh",
        "zh",
        "城市晚报网",
        "/2013/0412/fuliyuan.html",
        "该内容已删除",
        "该文章已被发布者删除，无法查看。",
        style="news",
        cause="gone-notice",
        truth=TAKEN,
    ),
    Case("gone-host", "fv-host-gone", GONE, {}, path=PATH, trouble="nxdomain"),
    Case("gone-host", "fv-domain-gone", GONE, {}, path=PATH, trouble="nxdomain-domain"),
    Case(
        "gone-code",
        "fv-410-one",
        (DEAD,),
        served(
            LEFT,
            "/reports/2007/annex-d.html",
            sent(
                LEFT.page(
                    "Removed",
                    prose(
                        "This report has been removed because of errors in chapter 3. A corrected version is in preparation."
                    ),
                ),
                410,
            ),
        ),
        path="/reports/2007/annex-d.html",
    ),
)


CASES = (*REDIRECTS, *NOTICES)
