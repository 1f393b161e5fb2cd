"""Walls and gates."""

from __future__ import annotations

from citekeeper.demo.exchange import Reply
from citekeeper.model import Standing

from ..case import BLOCKED, UNKNOWN, UNREACHABLE, Case, gate, page, sent
from .kit import everywhere, frame

B = (BLOCKED,)
BU = (BLOCKED, UNKNOWN)
AT = "/articles/2016/harbour-inquiry.html"


def _w(
    title: str, body: str, status: int, head: str = "", lang: str = "en", **headers: str
) -> Reply:
    return sent(page(body, title=title, head=head, lang=lang), status, **headers)


WALLS: dict[str, tuple[tuple[Standing, ...], Reply]] = {
    "cf-moment": (
        B,
        _w(
            "Just a moment...",
            '<div class="main-wrapper"><h1>news.example</h1><p>Verifying you are human. This may take a few seconds.</p><p>news.example needs to review the security of your connection before proceeding.</p><noscript>Enable JavaScript and cookies to continue</noscript></div><script>window._cf_chl_opt={cvId:"3"};</script><script src="/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1"></script>',
            403,
            cf_mitigated="challenge",
            Server="cloudflare",
        ),
    ),
    "cf-moment-de": (
        B,
        _w(
            "Nur einen Moment…",
            "<h1>Elbkurier</h1><p>Es wird überprüft, ob Sie ein Mensch sind. Dies kann einige Sekunden dauern.</p><script>window._cf_chl_opt={};</script>",
            503,
            lang="de",
            Server="cloudflare",
        ),
    ),
    "cf-1020": (
        B,
        _w(
            "Access denied | records.example used Cloudflare to restrict access",
            "<h1><span>Error 1020</span> Ray ID: 8f1c</h1><h2>Access denied</h2><p>What happened? This website is using a security service to protect itself from online attacks.</p>",
            403,
            Server="cloudflare",
        ),
    ),
    "cf-blocked": (
        B,
        _w(
            "Attention Required! | Cloudflare",
            "<h1>Sorry, you have been blocked</h1><h2>You are unable to access gov.example</h2><p>Why have I been blocked? This website is using a security service to protect itself. The action you just performed triggered the security solution.</p><p>Cloudflare Ray ID: 7a11</p>",
            403,
            Server="cloudflare",
        ),
    ),
    "dd": (
        B,
        _w(
            "records.example",
            '<p id="cmsg">Please enable JS and disable any ad blocker</p><script>var dd={"cid":"AHrlq","host":"geo.captcha-delivery.com"}</script><script src="https://ct.captcha-delivery.com/c.js"></script>',
            403,
            X_DataDome="protected",
            X_DD_B="1",
        ),
    ),
    "incap": (
        B,
        Reply(
            200,
            {"Content-Type": "text/html", "X-Iinfo": "9-1"},
            '<html><head><META NAME="robots" CONTENT="noindex,nofollow"></head><iframe id="main-iframe" src="/_Incapsula_Resource?SWUDNSAI=31&xinfo=9" frameborder=0 width="100%">Request unsuccessful. Incapsula incident ID: 9000-1</iframe></html>',
        ),
    ),
    "akamai": (
        B,
        Reply(
            403,
            {"Content-Type": "text/html", "Server": "AkamaiGHost"},
            '<HTML><HEAD><TITLE>Access Denied</TITLE></HEAD><BODY><H1>Access Denied</H1>You don\'t have permission to access "http&#58;&#47;&#47;gov.example/" on this server.<P>Reference&#32;&#35;18&#46;2d1c1402&#46;1700000000&#46;4f</BODY></HTML>',
        ),
    ),
    "px": (
        B,
        _w(
            "Access to this page has been denied",
            '<p>Please verify you are a human</p><p>Press and hold the button. Access to this page has been denied because we believe you are using automation tools to browse the website.</p><script>window._pxAppId="PX1a2b";</script>',
            403,
        ),
    ),
    "aws": (
        B,
        _w(
            "",
            '<script>window.awsWafCookieDomainList=[];</script><script src="https://x.token.awswaf.com/challenge.js"></script><noscript><h1>JavaScript is disabled</h1>In order to continue, we need to verify that you\'re not a robot.</noscript>',
            202,
            x_amzn_waf_action="challenge",
        ),
    ),
    "anubis": (
        B,
        _w(
            "Making sure you're not a bot!",
            '<h1>Making sure you\'re not a bot!</h1><p>Loading...</p><details><summary>Why am I seeing this?</summary><p>You are seeing this because the administrator of this website has set up Anubis to protect the server against the scourge of AI companies aggressively scraping websites.</p></details><script id="anubis_challenge" type="application/json">{"rules":{"difficulty":4}}</script>',
            200,
        ),
    ),
    "imperva-pardon": (
        B,
        _w(
            "Pardon Our Interruption",
            "<h1>Pardon Our Interruption</h1><p>As you were browsing something about your browser made us think you were a bot. You've disabled JavaScript. You're a power user moving through this website with super-human speed.</p>",
            200,
        ),
    ),
    "vercel": (
        B,
        _w(
            "Vercel Security Checkpoint",
            "<p>We're verifying your browser</p><p>Website owner? Click here to fix</p>",
            429,
            x_vercel_mitigated="challenge",
        ),
    ),
    "sucuri": (
        B,
        _w(
            "Sucuri WebSite Firewall - Access Denied",
            "<h1>Access Denied - Sucuri Website Firewall</h1><p>If you are the site owner, whitelist your IP. Block ID: BNP005. Block reason: Bad bot access attempt.</p>",
            403,
            X_Sucuri_ID="14014",
        ),
    ),
    "wordfence": (
        B,
        _w(
            "Your access to this site has been limited",
            "<h1>Your access to this site has been limited by the site owner</h1><p>Your access to this service has been limited. (HTTP response code 503)</p><p>Block Technical Data. Block Reason: Exceeded the maximum number of page requests per minute for crawlers. Generated by Wordfence.</p>",
            503,
        ),
    ),
    "modsec": (
        B,
        Reply(
            406,
            {"Content-Type": "text/html"},
            "<html><head><title>Not Acceptable!</title></head><body><h1>Not Acceptable!</h1><p>An appropriate representation of the requested resource could not be found on this server. This error was generated by Mod_Security.</p></body></html>",
        ),
    ),
    "403-plain": (
        B,
        Reply(
            403,
            {"Content-Type": "text/html"},
            "<html><head><title>403 Forbidden</title></head><body><center><h1>403 Forbidden</h1></center><hr><center>nginx</center></body></html>",
        ),
    ),
    "403-fr": (
        B,
        _w(
            "Accès refusé",
            "<h1>Accès refusé</h1><p>Votre requête a été bloquée par le pare-feu applicatif du ministère. Identifiant : 4471-8812. Communiquez-le à l'assistance.</p>",
            403,
            lang="fr",
        ),
    ),
    "403-es": (
        B,
        _w(
            "Acceso denegado",
            "<h1>Acceso denegado</h1><p>Su dirección IP ha sido bloqueada por motivos de seguridad. Contacte con el CAU.</p>",
            403,
            lang="es",
        ),
    ),
    "403-ru": (
        B,
        _w(
            "Доступ ограничен",
            "<h1>Доступ к ресурсу ограничен</h1><p>Доступ с зарубежных адресов временно ограничен.</p>",
            403,
            lang="ru",
        ),
    ),
    "405-cn": (
        B,
        _w(
            "访问被拦截",
            "<h1>很抱歉，由于您访问的网址有可能对网站造成安全威胁，您的访问被阻断。</h1><p>您的请求ID是：76b20f。阿里云Web应用防火墙。</p>",
            405,
            lang="zh",
        ),
    ),
    "f5": (
        B,
        Reply(
            200,
            {"Content-Type": "text/html"},
            "<html><head><title>Request Rejected</title></head><body>The requested URL was rejected. Please consult with your administrator.<br><br>Your support ID is: 4471881200471<br><br><a href='javascript:history.back();'>[Go Back]</a></body></html>",
        ),
    ),
    "429": (
        B,
        Reply(
            429,
            {"Content-Type": "text/html", "Retry-After": "1"},
            "<h1>Too Many Requests</h1><p>You have exceeded the request limit of this catalogue.</p>",
        ),
    ),
    "451": (
        B,
        _w(
            "451: Unavailable due to legal reasons",
            "<h1>451: Unavailable due to legal reasons</h1><p>We recognize you are attempting to access this website from a country belonging to the European Economic Area (EEA) including the EU which enforces the General Data Protection Regulation (GDPR) and therefore access cannot be granted at this time. For any issues, call us.</p>",
            451,
        ),
    ),
    "geo-200": (
        BU,
        _w(
            "Not available in your region",
            "<h1>This site is not available in your region</h1><p>Our European visitors are important to us. This site is currently unavailable to visitors from the European Economic Area while we work to ensure your data is protected in accordance with applicable EU laws.</p>",
            200,
        ),
    ),
    "401": (
        B,
        Reply(
            401,
            {"Content-Type": "text/html", "WWW-Authenticate": 'Basic realm="Staff"'},
            "<h1>Authorization Required</h1><p>This server could not verify that you are authorized to access the document requested.</p>",
        ),
    ),
    "402": (
        B,
        _w(
            "Payment required",
            "<h1>Crawling this archive needs a licence</h1><p>Please contact our licensing desk.</p>",
            402,
        ),
    ),
    "999": (
        B,
        Reply(
            999,
            {"Content-Type": "text/html"},
            "<script>window.onload=function(){location.href='/authwall'}</script>",
        ),
    ),
    "altcha-nl": (
        BU,
        _w(
            "Even controleren",
            '<h1>Even controleren of u een mens bent</h1><p>Wij krijgen veel geautomatiseerd verkeer. Klik op het vakje om door te gaan.</p><form><div class="h-captcha" data-sitekey="x"></div><button>Doorgaan</button></form><script src="https://js.hcaptcha.com/1/api.js"></script>',
            200,
            lang="nl",
        ),
    ),
    "ja-captcha": (
        BU,
        _w(
            "アクセスの確認",
            '<h1>ロボットではないことを確認してください</h1><p>ご利用のネットワークから大量のアクセスがありました。</p><form><div class="g-recaptcha" data-sitekey="x"></div></form><script src="https://www.google.com/recaptcha/api.js"></script>',
            200,
            lang="ja",
        ),
    ),
    "ddosguard": (
        B,
        _w(
            "DDoS-Guard",
            "<h1>Checking your browser before accessing vestnik.example</h1><p>Please wait a few seconds. Once this check is complete, the website will open automatically.</p><script src='/.well-known/ddos-guard/js-challenge/index.js'></script>",
            403,
            Server="ddos-guard",
        ),
    ),
}

DOWN: dict[str, Reply] = {
    "503-maint": sent(
        frame(
            "en",
            "County Record Office",
            "We'll be back soon",
            "<p>The catalogue is down for planned maintenance until Monday.</p>",
        ),
        503,
    ),
    "502": Reply(
        502,
        {"Content-Type": "text/html"},
        "<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1><hr>nginx</body></html>",
    ),
    "500-fr": sent(
        frame(
            "fr",
            "Préfecture du Delta",
            "Erreur interne",
            "<p>Un incident technique empêche l'affichage. Nos équipes sont prévenues.</p>",
        ),
        500,
    ),
    "522": Reply(
        522,
        {"Content-Type": "text/html", "Server": "cloudflare"},
        "<html><head><title>old.example | 522: Connection timed out</title></head><body><h1>Connection timed out Error code 522</h1><p>Host Error</p></body></html>",
    ),
    "reset": Reply(then="reset"),
    "empty": Reply(then="empty"),
}


def cases() -> list[Case]:
    """All of them."""
    out = [
        everywhere("wall", "w-" + slug, truth, AT, reply) for slug, (truth, reply) in WALLS.items()
    ]
    out += [
        everywhere("down", "x-" + slug, (UNREACHABLE,), AT, reply) for slug, reply in DOWN.items()
    ]
    form = "<form method='post'><label>Username</label><input name='u'><label>Password</label><input type='password' name='p'><button>Sign in</button></form><p>Forgot your password? Institutional sign in.</p>"
    for slug, lang, site, title, path in (
        ("en", "en", "Staff Library", "Sign in", "/login"),
        ("de", "de", "Hochschulportal", "Anmeldung", "/anmelden"),
        ("es", "es", "Intranet Municipal", "Iniciar sesión", "/acceso/login"),
        ("fr", "fr", "Espace agents", "Connexion", "/cas/login"),
    ):
        login = sent(frame(lang, site, title, form, related=False))
        out.append(
            Case(
                "login",
                f"z26-g-{slug}",
                B,
                {path: login, "*": gate(path + "?returnUrl=HERE")},
                path="/documents/4471",
            )
        )
    return out
