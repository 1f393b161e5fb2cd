"""Logins, servers out of breath, and doors that stand half open."""

from __future__ import annotations

from collections.abc import Iterator

from citekeeper.demo.exchange import Reply, Request

from ..case import DEAD, LIVE, UNKNOWN, UNREACHABLE, Case, gate, sent, to
from .frames import framed, front, lost
from .make import alive, article, bare, everywhere
from .walls import GATE, WALL, answer


def logins() -> Iterator[Case]:
    for ident, lang, soft, name, path, target, title, text in (
        (
            "login-confluence",
            "en",
            "confluence",
            "Estuary Data Service",
            "/display/INT/Gauge+log",
            "/login.action?os_destination=HERE",
            "Log in",
            "Username, password. Keep me logged in. Forgot your password? Request an account.",
        ),
        (
            "login-sharepoint",
            "de",
            "sharepoint",
            "Intranet der Kammer",
            "/Seiten/rundschreiben-12.aspx",
            "/_layouts/15/Authenticate.aspx?Source=HERE",
            "Anmelden",
            "Benutzername, Kennwort. Sie müssen sich anmelden, um fortzufahren.",
        ),
        (
            "login-saml-fr",
            "fr",
            "liferay",
            "Portail des notaires",
            "/group/minutes/acte-118",
            "/c/portal/login?redirect=HERE",
            "Connexion",
            "Identifiant, mot de passe. L'accès à cet espace est réservé aux membres.",
        ),
        (
            "login-plone-pt",
            "pt",
            "plone",
            "Rede de Arquivos",
            "/reservado/inventario",
            "/acl_users/credentials_cookie_auth/require_login?came_from=HERE",
            "Entrar",
            "Nome de utilizador, palavra-passe. Precisa de iniciar sessão para ver este conteúdo.",
        ),
        (
            "login-ojs",
            "en",
            "ojs",
            "Members' Quarterly",
            "/index.php/mq/article/view/31/19",
            "/index.php/mq/login?source=HERE",
            "Login",
            "Required fields are marked with an asterisk. Username, password. Register. Forgot your password?",
        ),
    ):
        form = f"<form><p>{text}</p><input name='u'><input type='password' name='p'></form>"
        yield Case(
            "walls",
            f"fe-{ident}",
            WALL,
            {
                "/": sent(front(soft, lang, name)),
                target.partition("?")[0]: sent(framed(soft, lang, name, title, form)),
                "*": gate(target),
            },
            path=path,
        )
    form = "<form><p>The page you are trying to view can only be seen by registered members of this board. You must log in.</p><input name='u'><input type='password'></form>"
    yield everywhere(
        "login-board",
        GATE,
        sent(framed("phpbb", "en", "Locksmiths' Board", "Login", form)),
        path="/viewtopic.php?f=9&t=771",
        cause="walls",
    )
    form = "<form><p>Bitte melden Sie sich an, um auf dieses Dokument zuzugreifen. Benutzerkennung, Kennwort.</p><input name='u'><input type='password'></form>"
    yield everywhere(
        "login-opac",
        GATE,
        sent(framed("jsp", "de", "Verbundarchiv", "Anmeldung erforderlich", form)),
        path="/doc/view.jsp?sig=HA-31",
        cause="walls",
    )


def pauses() -> Iterator[Case]:
    """Servers that are out of breath."""
    for ident, status, lang, title, text in (
        (
            "pause-503",
            503,
            "en",
            "Down for maintenance",
            "We are upgrading our collections system. Please come back in an hour.",
        ),
        (
            "pause-503-de",
            503,
            "de",
            "Wartungsarbeiten",
            "Unser Angebot ist wegen Wartungsarbeiten kurzzeitig nicht erreichbar.",
        ),
        (
            "pause-500",
            500,
            "en",
            "Server Error in '/' Application.",
            "Runtime Error. An application error occurred on the server.",
        ),
        ("pause-502", 502, "fr", "502 Bad Gateway", "nginx"),
        (
            "pause-522",
            522,
            "en",
            "Connection timed out",
            "Error 522. The host did not answer. Browser working, network working, host error.",
        ),
    ):
        yield everywhere(
            ident,
            (UNREACHABLE,),
            answer(status, title, f"<h1>{title}</h1><p>{text}</p>", lang=lang),
            path="/objects/1911-44",
            cause="pauses",
        )
    yield everywhere(
        "pause-reset", (UNREACHABLE,), Reply(then="reset"), path="/tables/1", cause="pauses"
    )
    yield everywhere(
        "pause-loop",
        (UNREACHABLE, UNKNOWN),
        to("/x/start?again=1", 302),
        path="/x/start",
        cause="pauses",
    )
    yield everywhere(
        "pause-400",
        (UNKNOWN,),
        answer(
            400,
            "Bad Request",
            "<h1>Bad Request</h1><p>Your browser sent a request that this server could not understand.</p>",
        ),
        path="/cgi/q?x=1",
        cause="pauses",
    )
    shut = sent(
        framed(
            "drupal",
            "en",
            "Tide Office",
            "Site under maintenance",
            "<p>Tide Office is currently under maintenance. We should be back shortly. Thank you for your patience.</p>",
        )
    )
    yield everywhere(
        "pause-200", (UNKNOWN, UNREACHABLE), shut, path="/tables/2013/hull", cause="pauses"
    )
    soon = sent(
        bare(
            "Wir bauen um",
            "<h1>Wir bauen um</h1><p>Unsere Website wird derzeit überarbeitet und ist ab Montag wieder für Sie da. Telefonisch erreichen Sie das Archiv unter der bekannten Nummer.</p>",
            lang="de",
        )
    )
    yield everywhere(
        "pause-200-de", (UNKNOWN, UNREACHABLE), soon, path="/bestand/akten/7", cause="pauses"
    )


def half_open() -> Iterator[Case]:
    """Doors that stand open for the cited page, or are shut for one page only."""
    yield alive(
        "abstract-paywall",
        "en",
        "ojs",
        "Hydraulics Letters",
        "/index.php/hl/article/view/991",
        "Seiches in narrow harbours",
        "<p><b>K. Osei</b>. Hydraulics Letters 22 (2012) 4, 301–318</p>",
        "Abstract. A harbour of one entrance answers to long waves like a bottle to breath. We give the periods of nine harbours, measured with floats over a winter, and a rule for the tenth.",
        "<p>Get access to the full text: log in through your institution or buy this article for $39.95.</p>",
    )
    yield alive(
        "login-header",
        "pt",
        "joomla",
        "Clube de Vela da Foz",
        "/index.php/historia",
        "História do clube",
        "Fundado em 1904 por três pilotos da barra, o clube teve a sede num barracão até ao incêndio de 1931. Desde então organiza a regata do solstício.",
        "<form><h3>Área de sócios</h3><p>Inicie sessão: utilizador, palavra-passe. Esqueceu a palavra-passe?</p><input type='password'></form>",
    )

    def only_here(request: Request) -> Reply:
        if request.bare_path == "/minutes/closed/2012-09":
            return sent(
                framed(
                    "drupal",
                    "en",
                    "Harbour Board",
                    "Access denied",
                    "<p>You are not authorized to access this page.</p>",
                ),
                403,
            )
        return sent(lost("drupal", "en", "Harbour Board"), 404)

    yield everywhere(
        "drupal-403",
        WALL,
        only_here,
        path="/minutes/closed/2012-09",
        cause="walls",
        more={"/": sent(front("drupal", "en", "Harbour Board"))},
    )
    yield everywhere(
        "gone-behind-cf",
        (DEAD,),
        sent(lost("wordpress", "en", "Eel Notes"), 404, Server="cloudflare", CF_RAY="8a1b"),
        path="/2012/04/glass-eels/",
        cause="gone",
        more={"/": sent(front("wordpress", "en", "Eel Notes"))},
    )
    yield Case(
        "living",
        "fe-consent-hop",
        (LIVE, UNKNOWN),
        {
            "/artikel/2014/deich.html": gate("http://consent.fe-consent-hop.example/?return=HERE"),
            ("consent.fe-consent-hop.example", "*"): to(
                "http://fe-consent-hop.example/artikel/2014/deich.html?consented=1", 302
            ),
            "/artikel/2014/deich.html?consented=1": sent(
                article(
                    "news",
                    "de",
                    "Deichbote",
                    "Der neue Deich hält",
                    "Bei der ersten Sturmflut des Winters stand das Wasser zwei Handbreit unter der Krone. Der Deichgraf lobte die Kleischicht, die im Sommer doppelt gewalzt worden war. Nur am Siel sickerte es.",
                )
            ),
            "/": sent(front("news", "de", "Deichbote")),
            "*": sent(lost("news", "de", "Deichbote"), 404),
        },
        path="/artikel/2014/deich.html",
    )
