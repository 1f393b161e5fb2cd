"""Bot walls, challenges, logins, payment and legal gates, rate limits: the whole site shows them."""

from __future__ import annotations

from collections.abc import Iterator

from citekeeper.demo.exchange import Reply

from ..case import BLOCKED, UNKNOWN, UNREACHABLE, Case, gate, page, sent
from .frames import Truth, everywhere, framed, paragraphs

WALL: Truth = (BLOCKED,)
GATE: Truth = (BLOCKED, UNKNOWN)


def _challenges() -> Iterator[tuple[str, Truth, Reply]]:
    yield (
        "w-cf",
        WALL,
        sent(
            page(
                '<noscript><h2>Enable JavaScript and cookies to continue</h2></noscript><script>(function(){window._cf_chl_opt={cvId:"3",cType:"managed"};var a=document.createElement("script");a.src="/cdn-cgi/challenge-platform/h/g/orchestrate/chl_page/v1?ray=8f";document.head.appendChild(a)})();</script>',
                title="Just a moment...",
                head='<meta http-equiv="refresh" content="390">',
            ),
            403,
            cf_mitigated="challenge",
            Server="cloudflare",
        ),
    )
    yield (
        "w-cf-503",
        WALL,
        sent(
            page(
                '<h1>Checking your browser before accessing the site.</h1><p>This process is automatic. Your browser will redirect to your requested content shortly. Please allow up to 5 seconds.</p><form id="challenge-form" action="/?__cf_chl_jschl_tk__=1"></form><p>DDoS protection by Cloudflare. Ray ID: 5f0a</p><script>window._cf_chl_opt={};</script>',
                title="Just a moment...",
            ),
            503,
            Server="cloudflare",
        ),
    )
    yield (
        "w-incapsula",
        WALL,
        sent(
            '<html><head><META NAME="ROBOTS" CONTENT="NOINDEX, NOFOLLOW"></head><body style="margin:0"><iframe id="main-iframe" src="/_Incapsula_Resource?CWUDNSAI=9&xinfo=4-1&incident_id=88100" frameborder=0 width="100%">Request unsuccessful. Incapsula incident ID: 88100-4</iframe></body></html>'
        ),
    )
    yield (
        "w-datadome",
        WALL,
        sent(
            page(
                '<p id="cmsg">Please enable JS and disable any ad blocker</p><script>var dd={"rt":"c","cid":"AHr","host":"geo.captcha-delivery.com"}</script><script src="https://ct.captcha-delivery.com/c.js"></script>',
                title="tidewater",
            ),
            403,
            x_datadome="blocked",
        ),
    )
    yield (
        "w-px",
        WALL,
        sent(
            page(
                '<h1>Before we continue...</h1><p>Press &amp; Hold to confirm you are a human (and not a bot).</p><div id="px-captcha"></div><p>Reference ID 3f7</p><script>window._pxAppId="PX8810";</script>',
                title="Access to this page has been denied",
            ),
            403,
        ),
    )
    yield (
        "w-anubis",
        WALL,
        sent(
            page(
                '<h1>Making sure you\'re not a bot!</h1><p>Loading...</p><script id="anubis_challenge" type="application/json">{"difficulty":4}</script><details><summary>Why am I seeing this?</summary><p>You are seeing this because the administrator of this website has set up Anubis to protect the server against the scourge of AI companies aggressively scraping websites.</p></details>',
                title="Making sure you're not a bot!",
            )
        ),
    )
    yield (
        "w-akamai",
        WALL,
        sent(
            page(
                "<h1>Access Denied</h1><p>You don't have permission to access this page on this server.</p><p>Reference #18.8d0e1502.1600000000.3d1c</p><p>https://errors.edgesuite.net/18.8d0e1502.1600000000.3d1c</p>",
                title="Access Denied",
            ),
            403,
            Server="AkamaiGHost",
        ),
    )
    yield (
        "w-awswaf",
        WALL,
        sent(
            page(
                '<div id="challenge-container"></div><script>window.awsWafCookieDomainList=[];</script><script src="https://1a2b.token.awswaf.com/1a2b/challenge.js"></script><noscript><h1>JavaScript is disabled</h1>In order to continue, we need to verify that you\'re not a robot.</noscript>'
            ),
            202,
            x_amzn_waf_action="challenge",
        ),
    )
    yield (
        "w-imperva",
        WALL,
        sent(
            page(
                "<h1>Pardon Our Interruption</h1><p>As you were browsing something about your browser made us think you were a bot. There are a few reasons this might happen: you're a power user moving through this website with super-human speed; you've disabled cookies in your web browser.</p><p>To regain access, please make sure that cookies and JavaScript are enabled before reloading the page.</p>",
                title="Pardon Our Interruption",
            )
        ),
    )
    yield (
        "w-vercel",
        WALL,
        sent(
            page(
                "<p>We're verifying your browser</p><script>/* checkpoint */</script>",
                title="Vercel Security Checkpoint",
            ),
            429,
            x_vercel_mitigated="challenge",
        ),
    )
    yield (
        "w-f5",
        WALL,
        sent(
            "<html><head><title>Request Rejected</title></head><body>The requested URL was rejected. Please consult with your administrator.<br><br>Your support ID is: 1188102277<br><br><a href='javascript:history.back();'>[Go Back]</a></body></html>"
        ),
    )
    yield (
        "w-recaptcha",
        WALL,
        sent(
            page(
                '<h1>Are you a robot?</h1><p>Our systems have detected unusual traffic from your computer network. Please complete the check below to go on to the library.</p><form method="post"><div class="g-recaptcha" data-sitekey="6Lx"></div></form><script src="https://www.google.com/recaptcha/api.js"></script>',
                title="Security check",
            ),
            503,
        ),
    )


PLAIN = {
    "w-403": (
        403,
        "en",
        "403 Forbidden",
        "<center><h1>403 Forbidden</h1></center><hr><center>nginx</center>",
    ),
    "w-403-de": (
        403,
        "de",
        "Zugriff verweigert",
        "<h1>Zugriff verweigert</h1><p>Ihre Anfrage wurde von unserem Sicherheitssystem als automatisiert eingestuft. Vorgangsnummer 88-1207.</p>",
    ),
    "w-403-fr": (
        403,
        "fr",
        "Accès refusé",
        "<h1>Accès refusé</h1><p>Votre requête a été bloquée par le pare-feu du ministère. Identifiant : 7712.</p>",
    ),
    "w-403-ja": (
        403,
        "ja",
        "アクセスが拒否されました",
        "<h1>アクセスが拒否されました</h1><p>自動的な取得と判断したため、接続を遮断しました。</p>",
    ),
    "w-429": (
        429,
        "en",
        "Too Many Requests",
        "<h1>Too Many Requests</h1><p>You have sent too many requests in a given amount of time.</p>",
    ),
    "w-401": (
        401,
        "en",
        "401 Unauthorized",
        "<h1>Unauthorized</h1><p>This server could not verify that you are authorized to access the document requested.</p>",
    ),
    "w-451": (
        451,
        "en",
        "Unavailable For Legal Reasons",
        "<h1>451: Unavailable due to legal reasons</h1><p>We recognize you are attempting to access this website from a country belonging to the European Economic Area and therefore access cannot be granted at this time.</p>",
    ),
    "w-451-ru": (
        451,
        "ru",
        "Доступ ограничен",
        "<h1>Доступ ограничен</h1><p>Доступ к информационному ресурсу ограничен на основании федерального закона.</p>",
    ),
    "w-999": (999, "en", "", "<script>window.location='/authwall'</script>"),
    "w-418": (
        418,
        "en",
        "Unknown client",
        "<h1>I'm a teapot</h1><p>Your client is not one we serve.</p>",
    ),
}
FRAMED = (
    (
        "w-login-200",
        "en",
        "Care Professionals Network",
        "Log in to continue",
        "You must be logged in to view this page. User name. Password. Forgot your password? Not a member yet? Ask your employer for an invitation.",
        GATE,
    ),
    (
        "w-login-de",
        "de",
        "Fachportal Jugendhilfe",
        "Anmeldung erforderlich",
        "Dieser Bereich ist nur für angemeldete Mitglieder zugänglich. Benutzername. Passwort. Passwort vergessen?",
        GATE,
    ),
    (
        "w-geo",
        "en",
        "Lakeside Tribune",
        "Access from your region is blocked",
        "Our website is currently unavailable in most European countries. We are working on ways to serve readers there and regret the trouble.",
        GATE,
    ),
    (
        "w-robot-it",
        "it",
        "Banca Dati Giuridica",
        "Verifica di sicurezza",
        "Conferma di non essere un robot per continuare. Il nostro sistema ha rilevato un traffico insolito dalla tua rete.",
        GATE,
    ),
    (
        "w-robot-zh",
        "zh",
        "滨海法院文书网",
        "安全验证",
        "检测到您的网络存在异常访问，请完成验证后继续浏览。请输入验证码。",
        GATE,
    ),
)


def cases() -> Iterator[Case]:
    """All of them."""
    for name, truth, answer in _challenges():
        yield everywhere("bot wall", name, truth, answer)
    for name, (status, lang, title, body) in PLAIN.items():
        yield everywhere("refusal", name, WALL, sent(page(body, title=title, lang=lang), status))
    for name, lang, site, title, text, truth in FRAMED:
        yield everywhere(
            "gate under 200", name, truth, sent(framed(lang, site, title, paragraphs(text)))
        )
    login = sent(
        framed(
            "en",
            "Eastmarch Library",
            "Sign in",
            '<form><input name="user"><input type="password" name="pw"><button>Sign in</button></form>',
        )
    )
    for number, where in enumerate(
        ("/login?returnUrl=HERE", "/idp/sso?target=HERE", "/user/login?destination=HERE")
    ):
        path = where.partition("?")[0]
        routes = {path: login, "*": gate(where)}
        yield Case(
            "to a login",
            f"fx-w-tologin{number}",
            WALL,
            routes,
            path="/journals/child-law/12/3/88.html",
        )
    limited = sent(
        page("<h1>Service Unavailable</h1><p>Request limit reached.</p>", title="503"),
        503,
        X_RateLimit_Limit="100",
        X_RateLimit_Remaining="0",
        Retry_After="3600",
    )
    yield everywhere("refusal", "w-503-rate", (BLOCKED, UNREACHABLE), limited)
