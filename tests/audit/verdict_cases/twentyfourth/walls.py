"""Walls and gates: the server answers and will not show the page to us."""

from __future__ import annotations

from collections.abc import Iterator

from citekeeper.demo.exchange import Reply

from ..case import BLOCKED, UNKNOWN, Case, gate, page, sent, to
from .kits import front, show

CF = "<script>(function(){window._cf_chl_opt={cvId:'3',cType:'managed',cRay:'8f1'};var a=document.createElement('script');a.src='/cdn-cgi/challenge-platform/h/g/orchestrate/chl_page/v1?ray=8f1';document.head.appendChild(a)}())</script>"


def _wall(
    title: str, body: str, status: int, lang: str = "en", head: str = "", **headers: str
) -> Reply:
    return sent(page(body, title=title, lang=lang, head=head), status, **headers)


WALLS: dict[str, tuple[str, Reply]] = {
    "cf-moment": (
        "/journal/12/3",
        _wall(
            "Just a moment...",
            "<div class='main-wrapper'><h1>Verifying you are human. This may take a few seconds.</h1><noscript>Enable JavaScript and cookies to continue</noscript>"
            + CF
            + "</div>",
            403,
            cf_mitigated="challenge",
            server="cloudflare",
        ),
    ),
    "cf-de": (
        "/zeitschrift/2012",
        _wall(
            "Nur einen Moment…",
            "<h1>Bestätigen Sie, dass Sie ein Mensch sind.</h1><p>Die Sicherheit Ihrer Verbindung muss überprüft werden, bevor Sie fortfahren können.</p>"
            + CF,
            403,
            "de",
            cf_mitigated="challenge",
            server="cloudflare",
        ),
    ),
    "cf-1020": (
        "/ley/44",
        _wall(
            "Access denied | x24-cf-1020.example used Cloudflare to restrict access",
            "<h1>Error 1020</h1><h2>Access denied</h2><p>What happened? This website is using a security service to protect itself from online attacks. Cloudflare Ray ID: 8f1a22. Performance &amp; security by Cloudflare</p>",
            403,
            server="cloudflare",
        ),
    ),
    "datadome": (
        "/actu/88121.html",
        _wall(
            "x24-datadome.example",
            "<p id='cmsg'>Please enable JS and disable any ad blocker</p><script>var dd={'rt':'c','cid':'AH','hsh':'A','t':'fe','host':'geo.captcha-delivery.com'}</script><script src='https://ct.captcha-delivery.com/c.js'></script>",
            403,
            "fr",
            x_datadome="protected",
        ),
    ),
    "akamai": (
        "/reports/10k.html",
        _wall(
            "Access Denied",
            '<h1>Access Denied</h1> You don\'t have permission to access "http&#58;&#47;&#47;x24-akamai.example&#47;reports" on this server.<p>Reference&#32;&#35;18&#46;9f3c1702&#46;1700000000&#46;1a2b3c4d</p><p>https&#58;&#47;&#47;errors&#46;edgesuite&#46;net&#47;18</p>',
            403,
            server="AkamaiGHost",
        ),
    ),
    "imperva": (
        "/norma/12",
        _wall(
            "",
            "<iframe src='/_Incapsula_Resource?SWUDNSAI=31&amp;xinfo=4-1-0&amp;incident_id=771-88' frameborder=0 width='100%' height='100%'>Request unsuccessful. Incapsula incident ID: 771000-88</iframe>",
            200,
            head="<meta name='ROBOTS' content='NOINDEX, NOFOLLOW'>",
        ),
    ),
    "perimeterx": (
        "/homes/881",
        _wall(
            "Access to this page has been denied",
            "<div id='px-captcha'></div><h1>Press &amp; Hold to confirm you are a human (and not a bot).</h1><p>Reference ID 8f1a</p><script>window._pxAppId='PXabc';window._pxUuid='1';</script>",
            403,
        ),
    ),
    "awswaf": (
        "/story/88",
        _wall(
            "",
            "<div id='challenge-container'></div><script>AwsWafIntegration.saveReferrer();AwsWafIntegration.checkForceRefresh()</script><noscript><h1>JavaScript is disabled</h1>In order to continue, we need to verify that you're not a robot.</noscript>",
            202,
            head="<script>window.awsWafCookieDomainList=[];</script><script src='https://a.token.awswaf.com/a/challenge.js'></script>",
            x_amzn_waf_action="challenge",
        ),
    ),
    "anubis": (
        "/git/repo/tree",
        _wall(
            "Making sure you're not a bot!",
            '<h1>Making sure you\'re not a bot!</h1><p id=\'status\'>Loading...</p><p>You are seeing this because the administrator of this website has set up Anubis to protect the server against the scourge of AI companies aggressively scraping websites.</p><script id=\'anubis_challenge\' type=\'application/json\'>{"rules":{"algorithm":"fast","difficulty":4}}</script>',
            200,
        ),
    ),
    "vercel": (
        "/posts/88",
        _wall(
            "Vercel Security Checkpoint",
            "<p>We're verifying your browser</p><p>Website owner? Click here to fix</p>",
            429,
            x_vercel_mitigated="challenge",
        ),
    ),
    "ddosguard": (
        "/doc/44",
        _wall(
            "DDoS-Guard",
            "<h1>Проверка браузера перед переходом на сайт</h1><p>Это займёт несколько секунд. Включите JavaScript и cookies.</p><script src='/.well-known/ddos-guard/js-challenge/index.js'></script>",
            403,
            "ru",
            server="ddos-guard",
        ),
    ),
    "sucuri": (
        "/blog/44",
        _wall(
            "Sucuri WebSite Firewall - Access Denied",
            "<h1>Access Denied - Sucuri Website Firewall</h1><p>If you are the site owner, please whitelist your IP. Block ID: BOT44. Block reason: Bad bot access attempt.</p>",
            403,
            server="Sucuri/Cloudproxy",
            x_sucuri_block="BOT44",
        ),
    ),
    "distil": (
        "/store/88",
        _wall(
            "Pardon Our Interruption",
            "<h1>Pardon Our Interruption...</h1><p>As you were browsing something about your browser made us think you were a bot. There are a few reasons this might happen: you're a power user moving through this website with super-human speed; you've disabled cookies. To regain access, please make sure that cookies and JavaScript are enabled.</p>",
            200,
        ),
    ),
    "f5": (
        "/banco/tasas",
        _wall(
            "Request Rejected",
            "<p>The requested URL was rejected. Please consult with your administrator.</p><p>Your support ID is: 1188223344556677</p><a href='javascript:history.back();'>[Go Back]</a>",
            200,
        ),
    ),
    "yandex-captcha": (
        "/text/88",
        _wall(
            "Ой, капча!",
            "<h1>Подтвердите, что запросы отправляли вы, а не робот</h1><p>Нам очень жаль, но запросы с вашего устройства похожи на автоматические.</p><div class='CheckboxCaptcha'>Я не робот</div><form action='/checkcaptcha'></form>",
            200,
            "ru",
        ),
    ),
    "aliyun": (
        "/art/88",
        _wall(
            "405",
            "<h1>很抱歉，由于您访问的URL有可能对网站造成安全威胁，您的访问被阻断。</h1><p>您的请求ID是：7b2a88</p><div class='desc'>阿里云 Web应用防火墙</div>",
            403,
            "zh",
        ),
    ),
    "safeline": (
        "/news/88",
        _wall(
            "访问验证",
            "<h1>正在检测客户端环境</h1><p>请完成滑动验证后继续访问。雷池防护</p>",
            468,
            "zh",
        ),
    ),
    "plain-403": (
        "/data/44.html",
        _wall(
            "403 Forbidden",
            "<h1>Forbidden</h1><p>You don't have permission to access this resource.</p><hr><address>Apache/2.4 Server at x24-plain-403.example Port 80</address>",
            403,
        ),
    ),
    "geo-us": (
        "/paper/44",
        _wall(
            "Unavailable due to legal reasons",
            "<h1>451: Unavailable due to legal reasons</h1><p>We recognize you are attempting to access this website from a country belonging to the European Economic Area which enforces the GDPR and therefore access cannot be granted at this time.</p>",
            451,
        ),
    ),
    "geo-es": (
        "/estadisticas/44",
        _wall(
            "Acceso no permitido",
            "<h1>Acceso no permitido</h1><p>El contenido solicitado no está disponible desde su ubicación geográfica.</p>",
            403,
            "es",
        ),
    ),
    "ja-403": (
        "/kouhou/44.html",
        _wall(
            "アクセスできません",
            "<h1>海外からのアクセスは制限されています</h1><p>セキュリティ対策のため、国外からの接続を遮断しています。</p>",
            403,
            "ja",
        ),
    ),
    "rate": (
        "/w/index.php?title=Weir",
        _wall(
            "429 Too Many Requests",
            "<h1>Too Many Requests</h1><p>Your network has sent too many requests. Slow down.</p>",
            429,
        ),
    ),
    "rate-de": (
        "/katalog/44",
        _wall(
            "Zu viele Anfragen",
            "<h1>Zu viele Anfragen</h1><p>Bitte versuchen Sie es in einigen Minuten erneut.</p>",
            429,
            "de",
        ),
    ),
    "pay": (
        "/premium/44",
        _wall(
            "Payment required",
            "<h1>This report is for customers</h1><p>Buy access for 40 dollars.</p>",
            402,
        ),
    ),
    "basic": (
        "/intern/44.pdf",
        _wall(
            "401 Unauthorized",
            "<h1>Unauthorized</h1><p>This server could not verify that you are authorized to access the document requested.</p>",
            401,
            www_authenticate='Basic realm="Mitglieder"',
        ),
    ),
    "linkedin": (
        "/pulse/44",
        Reply(
            999,
            {"Content-Type": "text/html"},
            "<html><head><script>window.onload=function(){location.href='/authwall?trk=bf'}</script></head><body></body></html>",
        ),
    ),
}


def cases() -> Iterator[Case]:
    """Walls stand before every address, gates before all but the front page."""
    for name, (path, reply) in WALLS.items():
        yield Case("walls", f"x24-{name}", (BLOCKED,), {"*": reply}, path=path)
    logins = {
        "login-en": (
            "en",
            "/members/minutes/4",
            "Log in to continue",
            "<p>Members only. Enter the number on your card.</p>",
        ),
        "login-sv": (
            "sv",
            "/medlem/protokoll/4",
            "Logga in",
            "<p>Du måste logga in för att läsa protokollet.</p>",
        ),
        "login-pt": (
            "pt",
            "/socios/ata/4",
            "Iniciar sessão",
            "<p>É necessário iniciar sessão para ver esta página.</p>",
        ),
    }
    for name, (lang, path, title, text) in logins.items():
        form = "<form method='post'><input name='user'><input type='password' name='pass'><button>OK</button></form>"
        door = sent(show(lang, title, text + form, look="thin"))
        routes = {"/": sent(front(lang)), "/login": door, "*": gate("/login?return=HERE")}
        yield Case("walls", f"x24-{name}", (BLOCKED,), routes, path=path)
    shib = sent(
        page(
            "<h1>Select your institution</h1><p>Sign in through your organisation to read this chapter.</p><form><input name='idp'></form>",
            title="Institutional sign in",
        )
    )
    yield Case(
        "walls",
        "x24-shibboleth",
        (BLOCKED,),
        {
            "*": to(
                "http://wayf.x24-shibboleth.example/ds?entityID=x&return=http%3A%2F%2Fx24-shibboleth.example%2Fchapter%2F4"
            ),
            ("wayf.x24-shibboleth.example", "*"): shib,
        },
        path="/chapter/4",
    )
    consent = sent(
        page(
            "<h1>Wij en onze partners hebben uw toestemming nodig</h1><p>Om deze site te bezoeken slaan wij gegevens op. Kies akkoord of beheer uw voorkeuren.</p><button>Akkoord</button><button>Instellen</button>",
            title="Privacy gate",
            lang="nl",
        )
    )
    yield Case(
        "walls",
        "x24-consent-nl",
        (BLOCKED, UNKNOWN),
        {
            "*": gate("http://consent.x24-consent-nl.example/gate?callbackUrl=HERE"),
            ("consent.x24-consent-nl.example", "*"): consent,
        },
        path="/nieuws/44",
    )
    robot = sent(
        page(
            "<h1>Bist du ein Mensch?</h1><p>Bitte löse die Aufgabe, um fortzufahren.</p><div class='g-recaptcha' data-sitekey='6Lx'></div>",
            title="Sicherheitsprüfung",
            lang="de",
            head="<script src='https://www.google.com/recaptcha/api.js'></script>",
        )
    )
    yield Case("walls", "x24-recaptcha-de", (BLOCKED,), {"*": robot}, path="/artikel/44")
