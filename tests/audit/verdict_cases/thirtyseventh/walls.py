"""Walls and gates, and pages that only look like them."""

from __future__ import annotations

from collections.abc import Iterator

from citekeeper.demo.exchange import Reply

from ..case import BLOCKED, UNKNOWN, UNREACHABLE, Case, gate, page, sent
from .frames import WALL, Truth, everywhere, framed

GATE: Truth = (BLOCKED, UNKNOWN)


def _text(title: str, body: str, head: str = "", lang: str = "en") -> str:
    return page(body, title=title, head=head, lang=lang)


def _walls() -> Iterator[tuple[str, Truth, Reply]]:
    """The walls that stand before a whole host."""
    yield (
        "cf-managed",
        WALL,
        sent(
            _text(
                "Just a moment...",
                '<noscript><div class="h2"><span id="challenge-error-text">Enable JavaScript and cookies to continue</span></div></noscript><script>window._cf_chl_opt={cvId:"3",cZone:"x"};var a=document.createElement("script");a.src="/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1";</script>',
            ),
            403,
            cf_mitigated="challenge",
            server="cloudflare",
        ),
    )
    yield (
        "cf-managed-fr",
        WALL,
        sent(
            _text(
                "Un instant…",
                '<h1>exemple.fr</h1><p>Vérification que vous êtes humain. Cela peut prendre quelques secondes.</p><script>window._cf_chl_opt={cvId:"3"};</script><script src="/cdn-cgi/challenge-platform/h/g/orchestrate/chl_page/v1?ray=8f"></script>',
                lang="fr",
            ),
            503,
            server="cloudflare",
        ),
    )
    yield (
        "cf-1020",
        WALL,
        sent(
            _text(
                "Access denied | site used Cloudflare to restrict access",
                '<div id="cf-error-details"><h1><span>Error</span> <span>1020</span></h1><p>Ray ID: 7be2 2016-05-02 10:11:12 UTC</p><h2>Access denied</h2><p>What happened? This website is using a security service to protect itself from online attacks.</p></div>',
            ),
            403,
            server="cloudflare",
        ),
    )
    yield (
        "cf-1015",
        WALL,
        sent(
            _text(
                "Access denied",
                "<h1>Error 1015</h1><h2>You are being rate limited</h2><p>The owner of this website has banned you temporarily from accessing this website.</p>",
            ),
            429,
            server="cloudflare",
            retry_after="3600",
        ),
    )
    yield (
        "akamai-denied",
        WALL,
        sent(
            _text(
                "Access Denied",
                '<h1>Access Denied</h1>You don\'t have permission to access "http&#58;&#47;&#47;www&#46;example&#47;articles" on this server.<p>Reference&#32;&#35;18&#46;5dc31302&#46;1700000000&#46;3a1b2c</p>',
            ),
            403,
            server="AkamaiGHost",
        ),
    )
    yield (
        "incapsula-200",
        WALL,
        sent(
            '<html style="height:100%"><head><META NAME="ROBOTS" CONTENT="NOINDEX, NOFOLLOW"></head><body style="margin:0px;height:100%"><iframe id="main-iframe" src="/_Incapsula_Resource?SWUDNSAI=31&xinfo=9-1-0&incident_id=1120" frameborder=0 width="100%" height="100%">Request unsuccessful. Incapsula incident ID: 1120-44</iframe></body></html>'
        ),
    )
    yield (
        "datadome",
        WALL,
        sent(
            _text(
                "example.com",
                "<p id=\"cmsg\">Please enable JS and disable any ad blocker</p><script>var dd={'rt':'c','cid':'AHrl','hsh':'2F','t':'fe','host':'geo.captcha-delivery.com'}</script><script src=\"https://ct.captcha-delivery.com/c.js\"></script>",
            ),
            403,
            x_datadome="protected",
        ),
    )
    yield (
        "perimeterx",
        WALL,
        sent(
            _text(
                "Access to this page has been denied",
                '<div class="px-captcha-container"><h1>Press &amp; Hold to confirm you are a human (and not a bot).</h1><p>Reference ID 0a1b</p></div><script>window._pxAppId="PXab12";window._pxJsClientSrc="/ab12/init.js";</script>',
            ),
            403,
        ),
    )
    yield (
        "pardon",
        WALL,
        sent(
            _text(
                "Pardon Our Interruption",
                "<h1>Pardon Our Interruption</h1><p>As you were browsing something about your browser made us think you were a bot. There are a few reasons this might happen: you are a power user moving through this website with super-human speed; you have disabled cookies in your browser.</p>",
            ),
            200,
        ),
    )
    yield (
        "anubis",
        WALL,
        sent(
            _text(
                "Making sure you're not a bot!",
                '<script id="anubis_version" type="application/json">"v1.18"</script><script id="anubis_challenge" type="application/json">{"rules":{"difficulty":4}}</script><h1>Making sure you\'re not a bot!</h1><p>Loading... You are seeing this because the administrator of this website has set up Anubis to protect the server against the scourge of AI companies.</p>',
            ),
            200,
        ),
    )
    yield (
        "awswaf-202",
        WALL,
        sent(
            _text(
                "",
                '<script>window.gokuProps={"key":"AQ","context":"x"};</script><script src="https://ab.token.awswaf.com/ab/challenge.js"></script><noscript><h1>JavaScript is disabled</h1>In order to continue, we need to verify that you\'re not a robot.</noscript>',
            ),
            202,
            x_amzn_waf_action="challenge",
        ),
    )
    yield (
        "vercel-check",
        WALL,
        sent(
            _text(
                "Vercel Security Checkpoint",
                "<p>We're verifying your browser</p><p>Website owner? Click here to fix</p>",
            ),
            429,
            x_vercel_mitigated="challenge",
        ),
    )
    yield (
        "sucuri",
        WALL,
        sent(
            _text(
                "Sucuri WebSite Firewall - Access Denied",
                "<h1>Access Denied - Sucuri Website Firewall</h1><p>If you are the site owner (or you manage this site), please whitelist your IP.</p><p>Block ID: GEO02. Block reason: Access from your Country was disabled by the administrator.</p>",
            ),
            403,
            server="Sucuri/Cloudproxy",
        ),
    )
    yield (
        "wordfence",
        WALL,
        sent(
            _text(
                "Your access to this site has been limited by the site owner",
                "<h1>Your access to this site has been limited by the site owner</h1><p>Your access to this service has been limited. (HTTP response code 503)</p><p>If you think you have been blocked in error, contact the owner of this site for assistance. Generated by Wordfence.</p>",
            ),
            503,
        ),
    )
    yield (
        "modsec-406",
        (UNKNOWN, BLOCKED),
        sent(
            _text(
                "Not Acceptable!",
                "<h1>Not Acceptable!</h1><p>An appropriate representation of the requested resource could not be found on this server. This error was generated by Mod_Security.</p>",
            ),
            406,
        ),
    )
    yield "linkedin-999", WALL, sent("", 999)
    yield (
        "teapot",
        WALL,
        sent(
            _text("418", "<h1>Unusual activity</h1><p>Automated requests are not served.</p>"), 418
        ),
    )
    yield (
        "basic-auth",
        WALL,
        sent(
            _text(
                "401 Authorization Required",
                "<h1>Authorization Required</h1><p>This server could not verify that you are authorized to access the document requested.</p>",
            ),
            401,
            WWW_Authenticate='Basic realm="staff"',
        ),
    )
    yield (
        "payment-402",
        WALL,
        sent(_text("Payment Required", "<p>This endpoint needs a subscription.</p>"), 402),
    )
    yield (
        "geo-451",
        WALL,
        sent(
            _text(
                "451: Unavailable due to legal reasons",
                "<h1>451: Unavailable due to legal reasons</h1><p>We recognize you are attempting to access this website from a country belonging to the European Economic Area including the EU which enforces the General Data Protection Regulation and therefore access cannot be granted at this time.</p>",
            ),
            451,
        ),
    )
    yield (
        "geo-200",
        GATE,
        sent(
            _text(
                "Not available in your region",
                "<h1>We're sorry</h1><p>Our website is not available in your country. We are working on options to bring our journalism to readers in your region.</p>",
            )
        ),
    )
    yield "rate-429-plain", WALL, sent("Too Many Requests", 429, Retry_After="1800")
    yield (
        "rate-403-head",
        WALL,
        sent(
            '{"message":"API rate limit exceeded"}',
            403,
            X_RateLimit_Remaining="0",
            X_RateLimit_Limit="60",
        ),
    )
    yield (
        "forbidden-de",
        WALL,
        sent(
            _text(
                "Zugriff verweigert",
                "<h1>Zugriff verweigert</h1><p>Ihr Zugriff wurde aus Sicherheitsgründen blockiert. Vorgangsnummer 7712-3.</p>",
                lang="de",
            ),
            403,
        ),
    )
    yield (
        "forbidden-es",
        WALL,
        sent(
            _text(
                "Acceso denegado",
                "<h1>Acceso denegado</h1><p>Se ha bloqueado su petición por considerarse una posible amenaza. The requested URL was rejected. Your support ID is: 8821</p>",
                lang="es",
            ),
            403,
        ),
    )
    yield (
        "f5-200",
        GATE,
        sent(
            _text(
                "Request Rejected",
                "The requested URL was rejected. Please consult with your administrator.<br><br>Your support ID is: 4459331288712345<br><br><a href='javascript:history.back();'>[Go Back]</a>",
            )
        ),
    )
    yield (
        "ru-ddosguard",
        WALL,
        sent(
            _text(
                "DDoS-Guard",
                '<h1>Проверка браузера перед доступом</h1><p>Процесс автоматический. Ваш браузер перенаправит вас через несколько секунд.</p><script src="/.well-known/ddos-guard/js-challenge/index.js"></script>',
                lang="ru",
            ),
            403,
            server="ddos-guard",
        ),
    )
    yield (
        "zh-yanzheng",
        GATE,
        sent(
            _text(
                "安全验证",
                '<h1>请完成安全验证</h1><p>您的访问过于频繁，请拖动滑块完成验证后继续访问。</p><div id="nc_1_wrapper"></div>',
                lang="zh",
            )
        ),
    )
    yield (
        "ja-access",
        WALL,
        sent(
            _text(
                "アクセスが制限されています",
                "<h1>アクセスが制限されています</h1><p>不正なアクセスと判断されたため、接続を遮断しました。</p>",
                lang="ja",
            ),
            403,
        ),
    )
    yield (
        "hcaptcha-200",
        GATE,
        sent(
            _text(
                "Security check",
                '<h1>One more step</h1><p>Please complete the security check to go on.</p><form method="post"><div class="h-captcha" data-sitekey="1"></div></form><script src="https://js.hcaptcha.com/1/api.js"></script>',
            )
        ),
    )
    yield (
        "recaptcha-it",
        GATE,
        sent(
            _text(
                "Verifica di sicurezza",
                '<h1>Conferma di non essere un robot</h1><p>Abbiamo rilevato traffico insolito dalla tua rete.</p><div class="g-recaptcha" data-sitekey="6Lc"></div><script src="https://www.google.com/recaptcha/api.js"></script>',
                lang="it",
            )
        ),
    )
    yield (
        "queue",
        GATE,
        sent(
            _text(
                "You are now in line",
                "<h1>You are now in line</h1><p>When it is your turn, you will have ten minutes to enter the website. Your number in line: 4412. Users ahead of you: 3998.</p>",
            )
        ),
    )
    yield (
        "age-gate",
        GATE,
        sent(
            _text(
                "Are you over 18?",
                "<h1>Age check</h1><p>You must be of legal drinking age to enter this site. Please enter your date of birth.</p><form><select></select><button>Enter</button></form>",
            )
        ),
    )
    yield (
        "consent-only",
        GATE,
        sent(
            _text(
                "Before you continue",
                "<h1>Before you continue</h1><p>We and our 812 partners store and access information on your device. Accept all to read on for free, or take out a subscription without tracking.</p><form action='/consent'><button>Accept all</button><button>Subscribe without ads</button></form>",
            )
        ),
    )
    yield (
        "login-200",
        GATE,
        sent(
            framed(
                "en",
                "uni",
                "Sign in",
                "You must be signed in to view this page.\n<form action='/login' method='post'><label>User name<input name='u'></label><label>Password<input type='password' name='p'></label><button>Sign in</button></form>\nForgotten your password? Ask the help desk.",
            )
        ),
    )
    yield (
        "login-pl",
        GATE,
        sent(
            framed(
                "pl",
                "uni",
                "Zaloguj się",
                "Aby zobaczyć tę stronę, musisz się zalogować.\n<form action='/login' method='post'><input name='u'><input type='password' name='p'><button>Zaloguj</button></form>",
            )
        ),
    )
    yield (
        "busy-503",
        (UNREACHABLE, BLOCKED),
        sent(
            _text(
                "Service Unavailable",
                "<h1>Service Unavailable</h1><p>The server is too busy. Please try again in a few minutes.</p>",
            ),
            503,
        ),
    )


def cases() -> Iterator[Case]:
    """Every wall, then the gates that redirect."""
    for name, truth, reply in _walls():
        yield everywhere(f"wall-{name}", truth, "wall", reply)
    yield Case(
        "wall",
        "tse-gate-login",
        WALL,
        {
            "/login": sent(
                framed(
                    "en",
                    "lib",
                    "Log in",
                    "<form method='post'><input name='user'><input type='password' name='pw'></form>\nUse your library card number.",
                )
            ),
            "*": gate("/login?return=HERE"),
        },
        path="/reader/item/4471.html",
    )
    yield Case(
        "wall",
        "tse-gate-sso",
        WALL,
        {
            ("tse-gate-sso-idp.example", "*"): sent(
                framed(
                    "de",
                    "uni",
                    "Anmeldung",
                    "<form method='post'><input name='user'><input type='password' name='pw'></form>\nBitte melden Sie sich mit Ihrer Kennung an.",
                )
            ),
            "*": gate("http://tse-gate-sso-idp.example/idp/SSO?target=HERE"),
        },
        path="/intern/bericht-2014.html",
    )
    yield Case(
        "wall",
        "tse-gate-fr",
        WALL,
        {
            "/connexion": sent(
                framed(
                    "fr",
                    "news",
                    "Connectez-vous",
                    "<form method='post'><input name='courriel'><input type='password' name='mdp'></form>\nCréez un compte pour lire nos articles.",
                )
            ),
            "*": gate("/connexion?retour=HERE"),
        },
        path="/article/2015/les-ecluses.html",
    )
    yield Case(
        "wall",
        "tse-gate-consent",
        GATE,
        {
            ("tse-gate-consent-cmp.example", "*"): sent(
                _text(
                    "Consent",
                    "<h1>Your choices</h1><p>We need your consent before we show you the page you asked for.</p><button>Agree</button><button>Manage settings</button>",
                )
            ),
            "*": gate("http://tse-gate-consent-cmp.example/collect?continue=HERE", 303),
        },
        path="/news/2014/reed-cutters.html",
    )
    yield Case(
        "wall",
        "tse-gate-captcha",
        WALL,
        {
            "/sorry/index": sent(
                _text(
                    "Sorry",
                    "<p>Our systems have detected unusual traffic from your computer network. Please try your request again later.</p><form id='captcha-form'><div class='g-recaptcha'></div></form>",
                ),
                429,
            ),
            "*": gate("/sorry/index?continue=HERE"),
        },
        path="/books/reader-4471.html",
    )
    yield Case(
        "wall",
        "tse-gate-subscribe",
        (BLOCKED, UNKNOWN),
        {
            "/subscribe": sent(
                framed(
                    "en",
                    "news",
                    "Choose your subscription",
                    "Digital only, 4 a month. Paper and digital, 19 a month. Already a subscriber? Log in.",
                )
            ),
            "*": gate("/subscribe?from=HERE"),
        },
        path="/2015/06/mill-sale.html",
    )
