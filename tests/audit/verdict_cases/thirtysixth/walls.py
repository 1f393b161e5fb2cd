"""Walls, gates and limits."""

from __future__ import annotations

from ..case import Case
from .kit import (
    BLOCKED,
    LIVE,
    UNKNOWN,
    Route,
    Truth,
    bare,
    carrying,
    framed,
    home,
    lost,
    ok,
    served,
)

WALL: Truth = (BLOCKED,)
GATE: Truth = (BLOCKED, UNKNOWN)


def _wall(name: str, path: str, route: Route, truth: Truth = WALL) -> Case:
    return served("wall", name, truth, path, {"*": route})


def walls() -> list[Case]:
    """Servers that are there and let this client not in."""
    return [
        _wall(
            "cf-moment",
            "/publications/iocta",
            ok(
                bare(
                    "en",
                    "Just a moment...",
                    "<h1>www.crimecentre.example</h1><p>Verifying you are human. This may take a few seconds.</p><script>window._cf_chl_opt={cvId:'3',cType:'managed'};</script><script src='/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1'></script>",
                ),
                403,
                cf_mitigated="challenge",
                Server="cloudflare",
            ),
        ),
        _wall(
            "cf-1020",
            "/library/2014/ilo",
            ok(
                bare(
                    "en",
                    "Access denied | library used Cloudflare to restrict access",
                    "<h1>Error 1020</h1><h2>Access denied</h2><p>What happened? This website is using a security service to protect itself from online attacks. Cloudflare Ray ID: 9a11b2c3d4e5f607</p>",
                ),
                403,
                Server="cloudflare",
            ),
        ),
        _wall(
            "akamai",
            "/news/world-europe-3110",
            ok(
                "<HTML><HEAD><TITLE>Access Denied</TITLE></HEAD><BODY><H1>Access Denied</H1>You don't have permission to access this on this server.<P>Reference&#32;&#35;18&#46;5d1b1160&#46;1764296000&#46;2b7c<P>https&#58;&#47;&#47;errors&#46;edgesuite&#46;net</BODY></HTML>",
                403,
                Server="AkamaiGHost",
            ),
        ),
        _wall(
            "incapsula",
            "/ministry/statement",
            ok(
                '<html><head><META NAME="robots" CONTENT="noindex,nofollow"><script src="/_Incapsula_Resource?SWJIYLWA=5074a744e2e3d891814e9a2dace20bd4"></script></head><body></body></html>'
            ),
        ),
        _wall(
            "datadome",
            "/economie/article/plateformes",
            ok(
                "<html><head><title>lematin.example</title></head><body><p id='cmsg'>Please enable JS and disable any ad blocker</p><script>var dd={'rt':'c','cid':'AHrlqAAA','host':'geo.captcha-delivery.com'}</script></body></html>",
                403,
                x_datadome="protected",
            ),
        ),
        _wall(
            "perimeterx",
            "/stories/hash-lists",
            ok(
                bare(
                    "en",
                    "Access to this page has been denied",
                    "<h1>Press &amp; Hold to confirm you are a human (and not a bot).</h1><p>Reference ID 7d1c-44.</p><script>window._pxAppId='PXu6b0qd2S';</script>",
                ),
                403,
            ),
        ),
        _wall(
            "anubis",
            "/git/hotline-forms",
            ok(
                bare(
                    "en",
                    "Making sure you're not a bot!",
                    "<h1>Making sure you're not a bot!</h1><p>Loading... You are seeing this because the administrator of this website has set up Anubis.</p><script id='anubis_challenge' type='application/json'>{\"rules\":{\"difficulty\":4}}</script>",
                )
            ),
        ),
        _wall(
            "aws-waf",
            "/en/cases/2014",
            ok(
                "<html><head><script>window.awsWafCookieDomainList=[];</script><script src='https://x.token.awswaf.example/challenge.js'></script></head><body><div id='challenge-container'></div><noscript><h1>JavaScript is disabled</h1>In order to continue, we need to verify that you're not a robot.</noscript></body></html>",
                202,
                x_amzn_waf_action="challenge",
            ),
        ),
        _wall(
            "distil",
            "/careers-in-policing",
            ok(
                bare(
                    "en",
                    "Pardon Our Interruption",
                    "<h1>Pardon Our Interruption...</h1><p>As you were browsing something about your browser made us think you were a bot. You're a power user moving through this website with super-human speed.</p>",
                )
            ),
        ),
        _wall(
            "vercel",
            "/blog/age-estimation",
            ok(
                bare("en", "Vercel Security Checkpoint", "<p>We're verifying your browser</p>"),
                429,
                x_vercel_mitigated="challenge",
            ),
        ),
        _wall(
            "sucuri",
            "/rapports",
            ok(
                bare(
                    "en",
                    "Sucuri WebSite Firewall - Access Denied",
                    "<h1>Access Denied - Sucuri Website Firewall</h1><p>If you are the site owner (or you manage this site), please whitelist your IP. Block ID: GEO02. Block reason: access from your country was disabled by the administrator.</p>",
                ),
                403,
            ),
        ),
        _wall(
            "wordfence",
            "/2015/01/stoplist",
            ok(
                bare(
                    "en",
                    "Your access to this site has been limited",
                    "<h1>Your access to this site has been limited by the site owner</h1><p>Generated by Wordfence. HTTP response code 503. If you think you have been blocked in error, contact the owner of this site.</p>",
                ),
                503,
            ),
        ),
        _wall(
            "mod-security",
            "/index.php?sida=218",
            ok(
                "<html><head><title>Not Acceptable!</title></head><body><h1>Not Acceptable!</h1><p>An appropriate representation of the requested resource could not be found on this server. This error was generated by Mod_Security.</p></body></html>",
                406,
            ),
            (BLOCKED, UNKNOWN),
        ),
        _wall(
            "f5",
            "/eng/press",
            ok(
                "<html><head><title>Request Rejected</title></head><body>The requested URL was rejected. Please consult with your administrator.<br><br>Your support ID is: 11820045112233445566<br><br><a href='javascript:history.back();'>[Go Back]</a></body></html>"
            ),
        ),
        _wall(
            "plain-403-de",
            "/lagebilder/2014",
            ok(
                bare(
                    "de",
                    "403 Forbidden",
                    "<h1>Zugriff verweigert</h1><p>Sie haben keine Berechtigung, diese Seite abzurufen.</p>",
                ),
                403,
            ),
        ),
        _wall(
            "plain-403-nl",
            "/rapporten/taskforce",
            ok(
                bare(
                    "nl",
                    "Geen toegang",
                    "<h1>Geen toegang</h1><p>Uw verzoek is tegengehouden door onze firewall.</p>",
                ),
                403,
            ),
        ),
        _wall(
            "geo-403-ru",
            "/press/2014/88",
            ok(
                bare(
                    "ru",
                    "Доступ ограничен",
                    "<h1>Доступ ограничен</h1><p>Доступ с зарубежных адресов к сайту ведомства временно закрыт.</p>",
                ),
                403,
            ),
        ),
        _wall(
            "geo-451-us",
            "/local/2015/03/tip-leads-to-arrest",
            ok(
                bare(
                    "en",
                    "Unavailable for legal reasons",
                    "<h1>451: Unavailable due to legal reasons</h1><p>We recognize you are attempting to access this website from a country belonging to the European Economic Area and therefore access cannot be granted at this time.</p>",
                ),
                451,
            ),
        ),
        _wall(
            "rate-429",
            "/papers.cfm?abstract_id=2418",
            ok(
                bare(
                    "en",
                    "Too Many Requests",
                    "<h1>429</h1><p>You have sent too many requests. Slow down.</p>",
                ),
                429,
            ),
        ),
        _wall(
            "rate-zh",
            "/wenzhang/4410",
            ok(
                bare(
                    "zh",
                    "访问过于频繁",
                    "<h1>访问过于频繁</h1><p>请输入验证码后继续访问。</p><input name='captcha'>",
                ),
                429,
            ),
        ),
        _wall(
            "linkedin-999",
            "/pulse/trust-and-safety-2015",
            ok(
                "<html><head><script>window.onload=function(){location.href='/authwall'}</script></head></html>",
                999,
            ),
        ),
        _wall(
            "basic-auth",
            "/intern/leitfaden.html",
            ok("<h1>Authorization Required</h1>", 401, WWW_Authenticate='Basic realm="Partner"'),
        ),
        _wall(
            "pay-402",
            "/archive/1224581",
            ok(
                bare(
                    "en",
                    "Subscription required",
                    "<h1>Payment required</h1><p>Archive articles are open to holders of a day pass.</p>",
                ),
                402,
            ),
        ),
        served(
            "wall",
            "login-return",
            WALL,
            "/restricted/manual",
            {
                "/login": ok(
                    bare(
                        "en",
                        "Log in",
                        "<h1>Log in</h1><form method='post'><input name='user'><input type='password' name='pass'></form><p>This area is for partner forces.</p>",
                    )
                ),
                "*": carrying("/login?return_to=HERE"),
            },
        ),
        served(
            "wall",
            "saml",
            WALL,
            "/eprints/8812/",
            {
                "/idp/profile/SAML2/Redirect/SSO": ok(
                    bare(
                        "en",
                        "University login",
                        "<h1>Sign in</h1><form method='post'><input name='username'><input type='password' name='password'></form>",
                    )
                ),
                "*": carrying("/idp/profile/SAML2/Redirect/SSO?RelayState=HERE"),
            },
        ),
        served(
            "wall",
            "login-pl",
            WALL,
            "/baza/orzeczenie/5512",
            {
                "/logowanie": ok(
                    framed(
                        "pl",
                        "Baza Orzeczeń",
                        "Logowanie",
                        "<form method='post'><input name='login'><input type='password' name='haslo'><button>Zaloguj</button></form> || Dostęp tylko dla prenumeratorów.",
                        skin="portal",
                    )
                ),
                "*": carrying("/logowanie?powrot=HERE"),
            },
        ),
        served(
            "wall",
            "login-sv",
            WALL,
            "/artikel/hosting-domen",
            {
                "/konto/logga-in": ok(
                    framed(
                        "sv",
                        "Juridisk Tidning",
                        "Logga in",
                        "<form method='post'><input name='email'><input type='password' name='pw'></form> || Endast för prenumeranter.",
                        skin="news",
                    )
                ),
                "*": carrying("/konto/logga-in?returnUrl=HERE"),
            },
        ),
        served(
            "wall",
            "consent-hop",
            GATE,
            "/politik/netzsperren-121.html",
            {
                ("v36-consent-hop-cmp.example", "*"): ok(
                    bare(
                        "de",
                        "Einwilligung",
                        "<h1>Bevor Sie weiterlesen</h1><p>Mit Werbung und Cookies weiterlesen oder das Pur-Abo für 3,99 Euro im Monat abschließen.</p><button>Akzeptieren und weiter</button>",
                    )
                ),
                "*": carrying("https://v36-consent-hop-cmp.example/consent?redirect=HERE"),
            },
        ),
        served(
            "wall",
            "consent-nl",
            GATE,
            "/binnenland/meldpunt~a38812",
            {
                "/cookiemuur": ok(
                    bare(
                        "nl",
                        "Cookies",
                        "<h1>Wij vragen je toestemming</h1><p>Met cookies houden wij deze krant gratis. Ga akkoord om naar het artikel te gaan.</p><button>Akkoord</button>",
                    )
                ),
                "*": carrying("/cookiemuur?url=HERE"),
            },
        ),
        _wall(
            "age-gate",
            "/rulings/a15",
            ok(
                bare(
                    "en",
                    "Human verification",
                    "<h1>Please complete the security check to access this site</h1><div class='g-recaptcha' data-sitekey='6Lc'></div><p>Why do I have to complete a CAPTCHA?</p>",
                ),
                403,
            ),
        ),
        _wall(
            "slider-ja",
            "/kiji/2015/0311",
            ok(
                bare(
                    "ja",
                    "アクセスが制限されています",
                    "<h1>アクセスが制限されています</h1><p>ロボットによるアクセスと判断されました。</p>",
                ),
                403,
            ),
        ),
        _wall(
            "waf-es",
            "/notas/fiscalia-2014",
            ok(
                bare(
                    "es",
                    "Acceso bloqueado",
                    "<h1>Acceso bloqueado</h1><p>Su dirección IP ha sido bloqueada por el sistema de seguridad. Incidencia 88-1120.</p>",
                ),
                403,
            ),
        ),
        _wall(
            "waf-fr",
            "/dossiers/enfants/2014",
            ok(
                bare(
                    "fr",
                    "Vérification de sécurité",
                    "<h1>Vérification en cours</h1><p>Nous vérifions que vous n'êtes pas un robot. Activez JavaScript et les cookies pour continuer.</p><script>window._cf_chl_opt={cRay:'8'};</script>",
                ),
                503,
            ),
        ),
        served(
            "wall",
            "cf-script-live",
            (LIVE,),
            "/bulletins/8",
            {
                "/bulletins/8": ok(
                    framed(
                        "en",
                        "Cyber Unit Bulletin",
                        "Bulletin 8",
                        "The unit closed 44 cases in the first quarter and sent 1,902 notices to hosts abroad. Two officers were seconded to The Hague. || The next bulletin appears in July.<script src='/cdn-cgi/challenge-platform/scripts/jsd/main.js'></script>",
                        skin="wp",
                    )
                ),
                "/": home("en", "Cyber Unit Bulletin", "wp"),
                "*": lost("en", "Cyber Unit Bulletin", skin="wp"),
            },
            quote_="sent 1,902 notices to hosts abroad",
        ),
        served(
            "wall",
            "js-shell",
            (UNKNOWN,),
            "/app/reports/2014",
            {
                "*": ok(
                    "<!doctype html><html><head><title>Insight</title><script src='/static/js/main.7a1.js' defer></script></head><body><noscript></noscript><div id='root'></div></body></html>"
                )
            },
        ),
        served(
            "wall",
            "angular-shell-fr",
            (UNKNOWN,),
            "/consultation/fiche/211",
            {
                "*": ok(
                    "<html lang='fr'><head><title>Légi</title><base href='/'></head><body><app-root></app-root><script src='runtime.js'></script><script src='main.js'></script></body></html>"
                )
            },
        ),
        served("wall", "empty-200", (UNKNOWN,), "/print.asp?n=12", {"*": ok("")}),
    ]
