"""Walls and gates."""

from __future__ import annotations

from collections.abc import Iterator

from ..case import gate
from .kit import BLOCKED, UNKNOWN, WALL, Case, Truth, frame, kase, page, paras, sent, ticking

GATE: Truth = (BLOCKED, UNKNOWN)
H = dict[str, str]

# name, status, title, body, head, headers
WALLS: tuple[tuple[str, int, str, str, str, H], ...] = (
    (
        "cf-managed",
        403,
        "Just a moment...",
        "<div class='main-wrapper'><h1>HOST</h1><h2>Verifying you are human. This may take a few seconds.</h2><p>HOST needs to review the security of your connection before proceeding.</p><div>Ray ID: TOKEN</div><div>Performance &amp; security by Cloudflare</div></div><script>window._cf_chl_opt={cvId:'3',cZone:'HOST',cType:'managed'};var a=document.createElement('script');a.src='/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1?ray=TOKEN';</script>",
        "<meta name='robots' content='noindex,nofollow'>",
        {"cf_mitigated": "challenge", "Server": "cloudflare"},
    ),
    (
        "cf-managed-de",
        403,
        "Nur einen Moment…",
        "<h1>HOST</h1><p>Bestätigen Sie, dass Sie ein Mensch sind. Dies kann einige Sekunden dauern.</p><p>HOST muss die Sicherheit Ihrer Verbindung überprüfen, bevor Sie fortfahren können.</p><script>window._cf_chl_opt={cZone:'HOST'};</script>",
        "",
        {"cf_mitigated": "challenge", "Server": "cloudflare"},
    ),
    (
        "cf-1020",
        403,
        "Access denied | HOST used Cloudflare to restrict access",
        "<h1><span>Error</span> <span>1020</span></h1><h2>Access denied</h2><h2>What happened?</h2><p>This website is using a security service to protect itself from online attacks.</p><p>Cloudflare Ray ID: TOKEN. Your IP: 192.0.2.7</p>",
        "",
        {"Server": "cloudflare"},
    ),
    (
        "incapsula",
        200,
        "",
        "<iframe id='main-iframe' src='/_Incapsula_Resource?SWUDNSAI=31&amp;xinfo=TOKEN&amp;incident_id=1234-TOKEN&amp;edet=15' frameborder=0 width='100%' height='100%'>Request unsuccessful. Incapsula incident ID: 1234000-TOKEN</iframe>",
        "<meta name='ROBOTS' content='NOINDEX, NOFOLLOW'>",
        {},
    ),
    (
        "datadome",
        403,
        "HOST",
        "<p id='cmsg'>Please enable JS and disable any ad blocker</p><script>var dd={'rt':'c','cid':'TOKEN','hsh':'2F','host':'geo.captcha-delivery.com'}</script><script src='https://ct.captcha-delivery.com/c.js'></script>",
        "",
        {"X_DataDome": "blocked"},
    ),
    (
        "px",
        403,
        "Access to this page has been denied",
        "<div id='px-captcha'></div><h1>Before we continue...</h1><p>Press &amp; Hold to confirm you are a human (and not a bot).</p><p>Reference ID TOKEN</p><script>window._pxAppId='PXq1';window._pxUuid='TOKEN';</script>",
        "",
        {},
    ),
    (
        "akamai",
        403,
        "Access Denied",
        '<H1>Access Denied</H1>You don\'t have permission to access "HERE" on this server.<P>Reference #18.TOKEN.1763<P>https://errors.edgesuite.net/18.TOKEN',
        "",
        {"Server": "AkamaiGHost"},
    ),
    (
        "awswaf-202",
        202,
        "",
        "<noscript><h1>JavaScript is disabled</h1>In order to continue, we need to verify that you're not a robot. This requires JavaScript. Enable JavaScript and then reload the page.</noscript><div id='challenge-container'></div>",
        "<script src='https://a1.token.awswaf.com/a1/challenge.js'></script>",
        {"x_amzn_waf_action": "challenge"},
    ),
    (
        "awswaf-405",
        405,
        "Human Verification",
        "<div id='captcha-container'></div><noscript>JavaScript is disabled</noscript>",
        "<script src='https://a1.captcha.awswaf.com/captcha.js'></script>",
        {"x_amzn_waf_action": "captcha"},
    ),
    (
        "vercel",
        429,
        "Vercel Security Checkpoint",
        "<p id='header-text'>We're verifying your browser</p><p>Website owner? Click here to fix</p><p>Vercel Security Checkpoint | fra1::TOKEN</p>",
        "",
        {"x_vercel_mitigated": "challenge"},
    ),
    (
        "sucuri",
        403,
        "Sucuri WebSite Firewall - Access Denied",
        "<h1>Access Denied - Sucuri Website Firewall</h1><p>If you are the site owner (or you manage this site), please whitelist your IP.</p><table><tr><td>Your IP:</td><td>192.0.2.7</td></tr><tr><td>Block ID:</td><td>EXPVP16</td></tr><tr><td>Block reason:</td><td>An exploit attempt was denied</td></tr></table>",
        "",
        {"Server": "Sucuri/Cloudproxy"},
    ),
    (
        "anubis",
        200,
        "Making sure you're not a bot!",
        "<h1>Making sure you're not a bot!</h1><p id='status'>Loading...</p><details><summary>Why am I seeing this?</summary><p>You are seeing this because the administrator of this website has set up Anubis to protect the server against the scourge of AI companies aggressively scraping websites. This can and does cause downtime for the websites.</p></details>",
        '<script id=\'anubis_challenge\' type=\'application/json\'>{"rules":{"difficulty":4},"challenge":"TOKEN"}</script>',
        {},
    ),
    (
        "anubis-fr",
        200,
        "Vérification que vous n'êtes pas un robot !",
        "<h1>Vérification que vous n'êtes pas un robot !</h1><p>Chargement... Pourquoi voyez-vous ceci ? L'administrateur de ce site a mis en place Anubis pour protéger le serveur des entreprises d'IA.</p>",
        "<script id='anubis_challenge' type='application/json'>{\"challenge\":\"TOKEN\"}</script>",
        {},
    ),
    (
        "wordfence",
        503,
        "Your access to this site has been limited",
        "<h1>Your access to this site has been limited by the site owner</h1><p>Your access to this service has been limited. (HTTP response code 503)</p><p>If you think you have been blocked in error, contact the owner of this site for assistance.</p><p>Block Technical Data. Block Reason: Exceeded the maximum number of page requests per minute. Generated by Wordfence at TIME</p>",
        "",
        {},
    ),
    (
        "f5",
        200,
        "Request Rejected",
        "The requested URL was rejected. Please consult with your administrator.<br><br>Your support ID is: 1420TOKEN<br><br><a href='javascript:history.back();'>[Go Back]</a>",
        "",
        {},
    ),
    (
        "imperva-distil",
        405,
        "Pardon Our Interruption",
        "<h1>Pardon Our Interruption...</h1><p>As you were browsing something about your browser made us think you were a bot. There are a few reasons this might happen: You're a power user moving through this website with super-human speed. You've disabled cookies in your web browser.</p>",
        "",
        {},
    ),
    (
        "ddosguard",
        403,
        "DDoS-Guard",
        "<h1>Проверка браузера перед переходом на HOST</h1><p>Это займёт несколько секунд. Включите JavaScript и файлы cookie.</p><p>DDoS-GUARD. Request ID TOKEN</p>",
        "<script src='/.well-known/ddos-guard/js-challenge/index.js'></script>",
        {"Server": "ddos-guard"},
    ),
    (
        "yandex",
        200,
        "Вы не робот?",
        "<h1>Подтвердите, что запросы отправляли вы, а не робот</h1><p>Нам очень жаль, но запросы с вашего устройства похожи на автоматические. Почему это могло произойти?</p><form action='/checkcaptcha?key=TOKEN'><div class='CheckboxCaptcha'>Я не робот. Нажмите, чтобы продолжить</div></form>",
        "",
        {},
    ),
    (
        "cn-waf",
        405,
        "405",
        "<h1>很抱歉，由于您访问的URL有可能对网站造成安全威胁，您的访问被阻断。</h1><p>您的请求ID是: TOKEN</p>",
        "",
        {"Server": "Tengine"},
    ),
    (
        "traffic-200",
        200,
        "Access Check",
        "<h1>Access Check</h1><p>Our systems have detected unusual traffic activity from your network. Please complete this reCAPTCHA to demonstrate that it's you making the requests and not a robot.</p><p>Block Reference: #TOKEN. VID: . IP: 192.0.2.7. Date and time: TIME</p><div class='g-recaptcha' data-sitekey='6L'></div>",
        "",
        {},
    ),
    (
        "linkedin",
        999,
        "",
        "<script>window.location.href='https://'+location.host+'/authwall?trk=TOKEN';</script>",
        "",
        {},
    ),
    (
        "geo-451",
        451,
        "451: Unavailable due to legal reasons",
        "<h1>451: Unavailable due to legal reasons</h1><p>We recognize you are attempting to access this website from a country belonging to the European Economic Area (EEA) including the EU which enforces the General Data Protection Regulation (GDPR) and therefore access cannot be granted at this time.</p>",
        "",
        {},
    ),
    (
        "s3-denied",
        403,
        "",
        "<Error><Code>AccessDenied</Code><Message>Access Denied</Message><RequestId>TOKEN</RequestId></Error>",
        "",
        {"Server": "AmazonS3"},
    ),
    (
        "basic",
        401,
        "401 Authorization Required",
        "<h1>Authorization Required</h1><p>This server could not verify that you are authorized to access the document requested.</p>",
        "",
        {"WWW_Authenticate": 'Basic realm="Intranet"'},
    ),
    (
        "ja-403",
        403,
        "403 Forbidden",
        "<h1>閲覧できません (Forbidden access)</h1><p>指定したページを閲覧することができません。海外からのアクセスは制限されています。</p>",
        "",
        {},
    ),
    (
        "radware",
        200,
        "Radware Captcha Page",
        "<h1>We apologize for the inconvenience...</h1><p>To ensure we keep this website safe, please can you confirm you are a human by ticking the box below. If you are unable to complete the above request please contact us quoting Incident ID: TOKEN</p><div class='h-captcha' data-sitekey='ae73'></div>",
        "<script src='https://js.hcaptcha.com/1/api.js'></script>",
        {},
    ),
)


def cases() -> Iterator[Case]:
    """Every wall."""
    for name, status, title, body, head, headers in WALLS:
        yield kase(
            "wall",
            f"wall-{name}",
            WALL,
            ticking(page(body, title=title, head=head), status, **headers),
        )
    shib = sent(
        page(
            "<form action='/idp/profile/SAML2/Redirect/SSO?execution=e1s1' method='post'><h1>University login</h1><label>Username</label><input name='j_username'><label>Password</label><input type='password' name='j_password'><button>Login</button></form><p>You asked to access a protected service. Forgot your password? Need help?</p>",
            title="Web Login Service",
        )
    )
    yield kase(
        "login wall",
        "gate-shib",
        WALL,
        gate("https://idp-y25.example/idp/login?return=HERE"),
        more={("idp-y25.example", "*"): shib},
    )
    ad = sent(
        page(
            "<h1>Sign in</h1><p>Email, phone, or Skype. No account? Create one! Can't access your account?</p><input type='password'>",
            title="Sign in to your account",
        )
    )
    yield kase(
        "login wall",
        "gate-aad",
        WALL,
        gate("https://login-y25.example/common/oauth2/authorize?client_id=1&redirect_uri=HERE"),
        more={("login-y25.example", "*"): ad},
    )
    for lang, kind, where in (
        ("de", "typo3", "/login?redirect_url=HERE"),
        ("fr", "drupal", "/user/login?destination=HERE"),
        ("en", "wp", "/wp-login.php?redirect_to=HERE&reauth=1"),
    ):
        word = {
            "de": (
                "Anmelden",
                "Dieser Bereich ist nur für Mitglieder. Bitte melden Sie sich mit Benutzername und Passwort an.",
            ),
            "fr": (
                "Se connecter",
                "Cette page est réservée aux adhérents. Identifiant et mot de passe requis.",
            ),
            "en": (
                "Log In",
                "Username or Email Address. Password. Remember Me. Lost your password?",
            ),
        }[lang]
        form = sent(
            frame(
                kind,
                lang,
                word[0],
                f"<form method='post'><p>{word[1]}</p><input name='user'><input type='password' name='pass'></form>",
                aside=False,
            )
        )
        yield kase(
            "login wall",
            f"gate-{lang}-{kind}",
            WALL,
            gate(where),
            more={where.partition("?")[0]: form},
        )
    yield kase(
        "login wall 200",
        "gate-phpbb",
        GATE,
        sent(
            frame(
                "bb",
                "en",
                "Login",
                "<p>The board requires you to be registered and logged in to view this forum.</p><form><label>Username:</label><input name='username'><label>Password:</label><input type='password' name='password'></form>",
            )
        ),
    )
    yield kase(
        "login wall 403",
        "gate-mw-private",
        WALL,
        sent(
            frame(
                "mw",
                "en",
                "Login required",
                "<p>Please log in to view other pages. Return to Main Page.</p>",
            ),
            403,
        ),
    )
    wall = sent(
        page(
            "<h1>DPG Media Privacy Gate</h1><p>Wij geven om je privacy. Om de artikelen te kunnen lezen vragen wij toestemming voor cookies. Akkoord. Instellingen. Lees meer in ons privacybeleid.</p>",
            title="Privacy gate",
            lang="nl",
        )
    )
    yield kase(
        "consent redirect",
        "gate-consent-nl",
        GATE,
        gate("https://myprivacy-y25.example/consent?siteKey=1&callbackUrl=HERE"),
        more={("myprivacy-y25.example", "*"): wall},
    )
    de = sent(
        page(
            "<h1>Bevor Sie fortfahren</h1><p>Wir verwenden Cookies und Daten, um Dienste bereitzustellen. Alle ablehnen. Alle akzeptieren. Weitere Optionen.</p>",
            title="Bevor Sie fortfahren",
            lang="de",
        )
    )
    yield kase(
        "consent redirect",
        "gate-consent-de",
        GATE,
        gate("https://consent-y25.example/m?continue=HERE&gl=DE"),
        more={("consent-y25.example", "*"): de},
    )
    yield kase(
        "geo wall 200",
        "gate-geo-200",
        GATE,
        sent(
            page(
                "<h1>Sorry, this content is not available in your region.</h1><p>We are working on technical solutions to offer our content to readers in the European Union.</p>",
                title="Not available in your region",
            )
        ),
    )
    yield kase(
        "age gate 200",
        "gate-age",
        GATE,
        sent(
            page(
                "<h1>Are you of legal drinking age?</h1><p>You must be of legal drinking age to enter this site. Country. Date of birth. Enter.</p><form><input name='year'></form>",
                title="Welcome",
            )
        ),
    )
    yield kase(
        "payment",
        "gate-402",
        WALL,
        sent(
            frame(
                "news",
                "en",
                "Payment required",
                paras(
                    "Automated access to this content requires a licence. See our pay per crawl terms."
                ),
            ),
            402,
        ),
    )
    yield kase(
        "rate limit headers",
        "gate-gh-rate",
        WALL,
        sent(
            '{"message":"API rate limit exceeded for 192.0.2.7."}',
            403,
            X_RateLimit_Limit="60",
            X_RateLimit_Remaining="0",
            X_RateLimit_Reset="1795820000",
        ),
    )
    yield kase(
        "wall for 406",
        "gate-modsec",
        (UNKNOWN, BLOCKED),
        sent(
            page(
                "<h1>Not Acceptable!</h1><p>An appropriate representation of the requested resource could not be found on this server. This error was generated by Mod_Security.</p>",
                title="Not Acceptable!",
            ),
            406,
        ),
    )
