"""Walls and gates: the server is there and refuses this client."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from urllib.parse import quote

from citekeeper.demo.exchange import Reply, Request

from ..case import Case
from .frames import (
    BLOCKED,
    UNKNOWN,
    UNREACHABLE,
    Truth,
    framed,
    html,
    raw,
    to,
)

WALL: Truth = (BLOCKED,)
GATE: Truth = (BLOCKED, UNKNOWN)


def walled(
    name: str,
    lang: str,
    path: str,
    title: str,
    body: str,
    status: int = 403,
    *,
    truth: Truth = WALL,
    head: str = "",
    headers: dict[str, str] | None = None,
    **rest: Any,
) -> Case:
    """A wall before the whole host."""
    page = f'<!DOCTYPE html><html lang="{lang}"><head><title>{title}</title><meta name="robots" content="noindex">{head}</head><body>{body}</body></html>'
    return raw("wall", name, truth, lang, path, html(page, status, **(headers or {})), **rest)


def fenced(
    name: str,
    style: str,
    lang: str,
    site: str,
    path: str,
    title: str,
    text: str,
    /,
    status: int = 200,
    truth: Truth = GATE,
    **rest: Any,
) -> Case:
    """A page of the site that lets nobody in without a name."""
    return raw(
        "gate",
        name,
        truth,
        lang,
        path,
        html(framed(style, lang, site, title, text), status),
        **rest,
    )


def login(where: str) -> Callable[[Request], Reply]:
    """Whatever is asked goes to a form of the same host."""

    def answer(request: Request) -> Reply:
        if request.path.startswith(where):
            return html(
                "<html><head><title>Sign in</title></head><body><h1>Sign in</h1><form method='post'><label>User name</label><input name='u'><label>Password</label><input type='password' name='p'><button>Sign in</button></form></body></html>"
            )
        return to(f"{where}?return={quote(request.path, safe='')}")

    return answer


def sso(host: str, path: str) -> Callable[[Request], Reply]:
    """Whatever is asked goes to the form of another host."""

    def answer(request: Request) -> Reply:
        return to(f"https://{host}{path}?service={quote(request.url, safe='')}")

    return answer


WALLS = (
    walled(
        "w-cf-moment",
        "en",
        "/reports/2018/kelp",
        "Just a moment...",
        "<div class='main-wrapper'><h1 class='zone-name-title'>kelpwatch.example</h1><h2>Checking if the site connection is secure</h2><noscript>Enable JavaScript and cookies to continue</noscript></div><script>window._cf_chl_opt={cvId:'3',cType:'managed'};</script><script src='/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1'></script>",
        headers={"cf_mitigated": "challenge", "Server": "cloudflare"},
    ),
    walled(
        "w-cf-1020",
        "en",
        "/articles/44",
        "Access denied | gorsepress.example used Cloudflare to restrict access",
        "<div id='cf-wrapper'><h1><span>Error</span> <span>1020</span></h1><h2>Access denied</h2><p>This website is using a security service to protect itself from online attacks.</p><p>Cloudflare Ray ID: 7f1d0aa9</p></div>",
    ),
    walled(
        "w-incapsula",
        "en",
        "/data/tables.html",
        "",
        "<iframe id='main-iframe' src='/_Incapsula_Resource?SWUDNSAI=31&xinfo=9-1&incident_id=1180000'>Request unsuccessful. Incapsula incident ID: 1180000-447</iframe>",
        200,
    ),
    walled(
        "w-datadome",
        "fr",
        "/annonces/maison-4411",
        "leboisvert.example",
        "<p id='cmsg'>Please enable JS and disable any ad blocker</p><script data-cfasync='false'>var dd={'rt':'c','cid':'AHrl','host':'geo.captcha-delivery.com'}</script><script src='https://ct.captcha-delivery.com/c.js'></script>",
        headers={"x_datadome": "blocked"},
    ),
    walled(
        "w-px",
        "en",
        "/house/prices/2016",
        "Access to this page has been denied",
        "<h1>Press &amp; Hold to confirm you are a human (and not a bot).</h1><div id='px-captcha'></div><script>window._pxAppId='PXk3JZ';</script><p>Reference ID 1a2b-77</p>",
    ),
    walled(
        "w-aws",
        "en",
        "/papers/w-1201",
        "Human Verification",
        "<div id='captcha-container'></div><script src='https://aabb.token.awswaf.com/aabb/challenge.js'></script><noscript><h1>JavaScript is disabled</h1>In order to continue, we need to verify that you're not a robot. This requires JavaScript.</noscript>",
        202,
        headers={"x_amzn_waf_action": "challenge"},
    ),
    walled(
        "w-akamai",
        "en",
        "/press/2014/q3",
        "Access Denied",
        '<h1>Access Denied</h1>You don\'t have permission to access "http&#58;&#47;&#47;mills&#46;example&#47;press" on this server.<p>Reference&#32;&#35;18&#46;2d3e1102&#46;1700000000&#46;1a2b3c4d</p>',
    ),
    walled(
        "w-anubis",
        "en",
        "/git/tree/README",
        "Making sure you're not a bot!",
        "<h1>Making sure you're not a bot!</h1><p>Loading...</p><p>You are seeing this because the administrator of this website has set up Anubis to protect the server against the scourge of AI companies aggressively scraping websites.</p><script id='anubis_challenge' type='application/json'>{\"challenge\":\"a\"}</script>",
        200,
    ),
    walled(
        "w-distil",
        "en",
        "/theses/22",
        "Pardon Our Interruption",
        "<h1>Pardon Our Interruption</h1><p>As you were browsing something about your browser made us think you were a bot. There are a few reasons this might happen: you've disabled JavaScript, or you're a power user moving at super human speed.</p>",
        200,
    ),
    walled(
        "w-vercel",
        "en",
        "/notes/sedge",
        "Vercel Security Checkpoint",
        "<p>We're verifying your browser</p><p>Website owner? Click here to fix</p>",
        429,
        headers={"x_vercel_mitigated": "challenge"},
    ),
    walled(
        "w-sucuri",
        "es",
        "/reportajes/salinas",
        "Sucuri WebSite Firewall - Access Denied",
        "<h1>Sucuri WebSite Firewall</h1><h2>Access Denied</h2><p>If you are the site owner, please open a ticket.</p><table><tr><td>Block ID:</td><td>BAK014</td></tr><tr><td>Block reason:</td><td>Bad bot access attempt.</td></tr></table>",
    ),
    walled(
        "w-wordfence",
        "de",
        "/chronik/1848",
        "503",
        "<h1>Ihr Zugriff auf diese Website wurde eingeschränkt</h1><p>Der Zugriff wurde vom Betreiber eingeschränkt. Erzeugt von Wordfence. Blocktechnische Daten: Grund: Advanced blocking in effect.</p>",
        503,
        truth=(BLOCKED, UNREACHABLE),
    ),
    walled(
        "w-modsec",
        "en",
        "/cgi-bin/view.pl?doc=81",
        "Not Acceptable!",
        "<h1>Not Acceptable!</h1><p>An appropriate representation of the requested resource could not be found on this server. This error was generated by Mod_Security.</p>",
        406,
        truth=(BLOCKED, UNKNOWN),
    ),
    walled(
        "w-plain403",
        "pl",
        "/archiwum/1980.html",
        "403 Forbidden",
        "<center><h1>403 Forbidden</h1></center><hr><center>nginx</center>",
    ),
    walled(
        "w-geo-en",
        "en",
        "/local/2019/mill-fire",
        "451: Unavailable due to legal reasons",
        "<h1>451: Unavailable due to legal reasons</h1><p>We recognize you are attempting to access this website from a country belonging to the European Economic Area and therefore cannot grant you access at this time.</p>",
        451,
    ),
    walled(
        "w-geo-403",
        "ru",
        "/doc/5511",
        "Доступ ограничен",
        "<h1>Доступ ограничен</h1><p>Доступ к сайту возможен только с российских IP-адресов.</p>",
    ),
    walled(
        "w-rate-ja",
        "ja",
        "/kiji/8812",
        "429 Too Many Requests",
        "<h1>アクセスが集中しています</h1><p>しばらく時間をおいてから再度お試しください。</p>",
        429,
    ),
    walled(
        "w-rate-403",
        "en",
        "/api/record/12.html",
        "Slow down",
        "<h1>Slow down, please</h1><p>You have used all your requests for this hour.</p>",
        403,
        headers={"X_RateLimit_Limit": "60", "X_RateLimit_Remaining": "0"},
    ),
    walled(
        "w-999",
        "en",
        "/in/j-hallam-archivist",
        "",
        "<script>window.location='/authwall';</script>",
        999,
    ),
    walled(
        "w-basic",
        "de",
        "/intern/protokoll-7.html",
        "401 Unauthorized",
        "<h1>Unauthorized</h1><p>Bitte Zugangsdaten eingeben.</p>",
        401,
        headers={"WWW_Authenticate": 'Basic realm="Intern"'},
    ),
    walled(
        "w-402",
        "en",
        "/archive/1931/05/12/p4",
        "Payment required",
        "<h1>Payment required</h1><p>A day pass costs 4 dollars.</p>",
        402,
    ),
    walled(
        "w-fortinet",
        "en",
        "/blog/reed-beds",
        "Web Page Blocked!",
        "<h1>Web Page Blocked!</h1><p>The page cannot be displayed. Please contact the administrator for additional information.</p><p>URL: /blog/reed-beds<br>Client IP: 192.0.2.7<br>Attack ID: 20000051<br>Message ID: 001122</p>",
        403,
    ),
    walled(
        "w-f5",
        "it",
        "/delibere/55",
        "Request Rejected",
        "The requested URL was rejected. Please consult with your administrator.<br><br>Your support ID is: 1180445599887711<br><br><a href='javascript:history.back();'>[Go Back]</a>",
        200,
    ),
    walled(
        "w-turnstile-zh",
        "zh",
        "/lunwen/2015/9",
        "安全验证",
        "<h2>请完成安全验证</h2><p>检测到您的访问异常，请拖动滑块完成拼图后继续访问。</p><div id='nc_1_wrapper'></div>",
        200,
    ),
    walled(
        "w-ddosguard-ru",
        "ru",
        "/news/2013/77",
        "DDoS-Guard",
        "<h1>Проверка браузера перед переходом на сайт</h1><p>Пожалуйста, подождите несколько секунд. Включите JavaScript и файлы cookie.</p><script src='/.well-known/ddos-guard/js-challenge/index.js'></script>",
        403,
    ),
    walled(
        "w-pt-robo",
        "pt",
        "/estudos/salinas-2010",
        "Verificação",
        "<h1>Confirme que não é um robô</h1><div class='g-recaptcha' data-sitekey='6Lc'></div><p>O seu endereço fez demasiados pedidos.</p>",
        200,
    ),
    raw(
        "gate",
        "g-login-hop",
        WALL,
        "en",
        "/intranet/minutes/2014-03.html",
        login("/account/login"),
        near=login("/account/login"),
    ),
    raw(
        "gate",
        "g-cas-fr",
        WALL,
        "fr",
        "/cours/geol2/poly.html",
        sso("cas.univ-armance.example", "/login"),
        near=sso("cas.univ-armance.example", "/login"),
        more={
            ("cas.univ-armance.example", "*"): html(
                "<html><head><title>CAS - Service central d'authentification</title></head><body><h1>Authentification</h1><form><label>Identifiant</label><input><label>Mot de passe</label><input type='password'></form></body></html>"
            )
        },
    ),
    raw(
        "gate",
        "g-shib-de",
        WALL,
        "de",
        "/elearning/kurs/441",
        sso("idp.uni-weser.example", "/shibboleth/sso"),
        near=sso("idp.uni-weser.example", "/shibboleth/sso"),
        more={
            ("idp.uni-weser.example", "*"): html(
                "<html lang='de'><head><title>Anmeldung</title></head><body><h1>Anmeldung Universität Weser</h1><form>Benutzername <input> Passwort <input type='password'></form></body></html>"
            )
        },
    ),
    fenced(
        "g-members-forum",
        "forum",
        "en",
        "Falconers Round Table",
        "/viewtopic.php?t=551",
        "Information",
        "You must be registered and logged in to view this forum. The board requires you to be registered to read topics.",
    ),
    fenced(
        "g-members-fr",
        "forum",
        "fr",
        "Forum des apiculteurs",
        "/sujet/4412",
        "Connexion requise",
        "Vous devez être connecté pour lire les messages de ce forum. Identifiez-vous ou créez un compte.",
    ),
    fenced(
        "g-private-wiki",
        "wiki",
        "de",
        "Vereinswiki Segelflug",
        "/wiki/Satzung",
        "Anmeldung erforderlich",
        "Du musst dich anmelden, um Seiten dieses Wikis sehen zu können.",
    ),
    fenced(
        "g-group-nl",
        "drupal",
        "nl",
        "Buurtplein",
        "/groep/tuinen/bericht/12",
        "Besloten groep",
        "Log in om berichten van deze groep te lezen. Nog geen lid? Vraag toegang aan de beheerder.",
    ),
    fenced(
        "g-sv-bankid",
        "gov",
        "sv",
        "E-arkivet",
        "/handling/2011/551",
        "Logga in för att läsa handlingen",
        "Den här tjänsten kräver e-legitimation. Välj BankID eller Freja.",
    ),
    raw(
        "gate",
        "g-age",
        GATE,
        "en",
        "/spirits/peat-1988",
        html(
            "<html><head><title>Are you of legal drinking age?</title></head><body><h1>Are you over 18?</h1><form method='post'><input name='dob'><button>Enter</button></form></body></html>"
        ),
    ),
)
