"""Walls and gates, and domains in other hands."""

from __future__ import annotations

from collections.abc import Iterator

from citekeeper.demo.exchange import Reply

from ..case import BLOCKED, PARKED, UNKNOWN, UNREACHABLE, Case, gate, page, sent, to
from .frames import frame, lost

WALL = (BLOCKED,)
GATE = (BLOCKED, UNKNOWN)
SOLD = (PARKED,)

CF = page(
    '<div class="main-wrapper"><h1>records.example</h1><p>Verifying you are human. This may take a few seconds.</p>'
    "<noscript>Enable JavaScript and cookies to continue</noscript></div><script>window._cf_chl_opt={cType:'managed'};</script>"
    '<script src="/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1"></script>',
    title="Just a moment...",
)
CF_BAN = page(
    '<div id="cf-wrapper"><h1>Sorry, you have been blocked</h1><h2>You are unable to access this site</h2><p>This website is using a '
    "security service to protect itself from online attacks.</p><p>Cloudflare Ray ID: 8f1c2b3a4d5e6f70</p></div>",
    title="Attention Required! | Cloudflare",
)
AKAMAI = '<HTML><HEAD><TITLE>Access Denied</TITLE></HEAD><BODY><H1>Access Denied</H1>You don\'t have permission to access "http://site/doc" on this server.<P>Reference #18.6c2d1402.1764200000.2b1f0c4</BODY></HTML>'
INCAPSULA = '<html style="height:100%"><head><META NAME="ROBOTS" CONTENT="NOINDEX, NOFOLLOW"></head><body><iframe id="main-iframe" src="/_Incapsula_Resource?CWUDNSAI=9&xinfo=7-1" width="100%">Request unsuccessful. Incapsula incident ID: 771000-12</iframe></body></html>'
DATADOME = "<html><head><title>example.org</title></head><body><p id=\"cmsg\">Please enable JS and disable any ad blocker</p><script>var dd={'rt':'c','cid':'AHrl','host':'geo.captcha-delivery.com'}</script><script src=\"https://ct.captcha-delivery.com/c.js\"></script></body></html>"
ANUBIS = page(
    '<h1>Making sure you\'re not a bot!</h1><p>You are seeing this because the administrator of this website has set up Anubis to protect the server against scraping.</p><script id="anubis_challenge" type="application/json">{"rules":{"difficulty":4}}</script>',
    title="Making sure you're not a bot!",
)
PX = page(
    '<h1>Press &amp; Hold to confirm you are a human (and not a bot).</h1><div id="px-captcha"></div><script>window._pxAppId="PXabc";</script>',
    title="Access to this page has been denied",
)
IMPERVA = page(
    "<h1>Pardon Our Interruption</h1><p>As you were browsing something about your browser made us think you were a bot.</p>",
    title="Pardon Our Interruption",
)
AWS = page(
    '<div id="challenge-container"></div><script src="https://x.token.awswaf.com/x/challenge.js"></script><noscript>JavaScript is disabled</noscript>'
)
F5 = "<html><head><title>Request Rejected</title></head><body>The requested URL was rejected. Please consult with your administrator.<br><br>Your support ID is: 1192837465019<br><br><a href='javascript:history.back();'>[Go Back]</a></body></html>"

# name, path, answer for everybody, truth
EVERYBODY: tuple[tuple[str, str, Reply, tuple[object, ...]], ...] = (
    (
        "cf-managed",
        "/report/2014",
        sent(CF, 403, cf_mitigated="challenge", server="cloudflare"),
        WALL,
    ),
    ("cf-503", "/gazette/77", sent(CF, 503, server="cloudflare"), WALL),
    ("cf-ban", "/minutes/3", sent(CF_BAN, 403, server="cloudflare"), WALL),
    ("akamai", "/press/1.html", sent(AKAMAI, 403, server="AkamaiGHost"), WALL),
    ("incapsula", "/statistik/4", sent(INCAPSULA), WALL),
    ("datadome", "/annonce/9", sent(DATADOME, 403, x_datadome="protected"), WALL),
    ("anubis", "/wiki/Lock_gate", sent(ANUBIS), WALL),
    ("px", "/story/44", sent(PX, 403), WALL),
    ("imperva", "/legal/8", sent(IMPERVA), WALL),
    ("aws-202", "/data/1", sent(AWS, 202, x_amzn_waf_action="challenge"), WALL),
    ("f5", "/ministerio/nota-4", sent(F5), WALL),
    (
        "limit-429",
        "/api/doc",
        sent(page("<h1>Too Many Requests</h1>", title="429"), 429, retry_after="7200"),
        WALL,
    ),
    (
        "basic-auth",
        "/intern/bericht",
        sent(
            page("<h1>401 Authorization Required</h1>"),
            401,
            WWW_Authenticate='Basic realm="Intern"',
        ),
        WALL,
    ),
    (
        "legal-451",
        "/news/court-case",
        sent(
            frame(
                "en",
                "Unavailable for legal reasons",
                "<p>We do not offer this page to readers in the European Economic Area.</p>",
                name="Plains Tribune",
            ),
            451,
        ),
        WALL,
    ),
    (
        "nginx-403",
        "/files/a.html",
        sent(
            "<html><head><title>403 Forbidden</title></head><body><center><h1>403 Forbidden</h1></center><hr><center>nginx</center></body></html>",
            403,
        ),
        WALL,
    ),
    (
        "linkedin-999",
        "/in/someone",
        Reply(
            999, {"Content-Type": "text/html"}, "<script>window.location.href='/authwall'</script>"
        ),
        WALL,
    ),
    (
        "pay-402",
        "/edition/12",
        sent(frame("en", "Payment required", "<p>Buy a day pass.</p>", name="Ledger"), 402),
        WALL,
    ),
    (
        "modsec-406",
        "/x/doc.html",
        sent(
            "<html><head><title>Not Acceptable!</title></head><body><h1>Not Acceptable!</h1><p>An appropriate representation of the requested resource could not be found on this server. This error was generated by Mod_Security.</p></body></html>",
            406,
        ),
        GATE,
    ),
    (
        "de-zugriff",
        "/akten/7",
        sent(
            frame(
                "de",
                "Zugriff verweigert",
                "<p>Ihre Anfrage wurde als automatisiert erkannt. Vorgangsnummer 88-1201.</p>",
                name="Justizportal",
            ),
            403,
        ),
        WALL,
    ),
    (
        "fr-robot",
        "/doc/12",
        sent(
            page(
                "<h1>Vérification de sécurité</h1><p>Confirmez que vous n’êtes pas un robot pour continuer.</p><div class='g-recaptcha' data-sitekey='6Lx'></div><script src='https://www.google.com/recaptcha/api.js'></script>",
                title="Vérification",
                lang="fr",
            ),
            403,
        ),
        WALL,
    ),
    (
        "ru-servicepipe",
        "/novosti/9",
        sent(
            page(
                "<p>Проверка браузера. Пожалуйста, подождите, вы будете перенаправлены.</p><script>document.cookie='c=1'</script>",
                title="Проверка",
                lang="ru",
            ),
            403,
        ),
        WALL,
    ),
    (
        "zh-waf",
        "/art/4",
        sent(
            page(
                "<h1>405</h1><p>很抱歉，由于您访问的URL有可能对网站造成安全威胁，您的访问被阻断。</p>",
                title="405",
                lang="zh",
            ),
            405,
        ),
        GATE,
    ),
    (
        "ja-geo",
        "/bangumi/2",
        sent(
            page(
                "<h1>アクセスが制限されています</h1><p>海外からはご利用いただけません。</p>",
                title="アクセス制限",
                lang="ja",
            ),
            403,
        ),
        WALL,
    ),
)

# name, status, body, headers
SALE: tuple[tuple[str, Reply], ...] = (
    (
        "sedo",
        sent(
            page(
                '<div>The domain quarryhistory.example may be for sale by its owner!</div><script src="https://img.sedoparking.com/js/jquery.js"></script>',
                title="quarryhistory.example",
            )
        ),
    ),
    (
        "bodis",
        sent(
            '<!doctype html><html data-adblockkey="MFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBA_x" lang="en"><head><title>eelweirs.example</title></head><body><div id="target"></div><script>window.park="eyJ1dWlkIjoi"</script><script src="/bTNzXy.js"></script></body></html>'
        ),
    ),
    (
        "godaddy",
        sent(
            '<!doctype html><html><head><title>tollroads.example</title><script>window.LANDER_SYSTEM="PW"</script><script src="https://img1.wsimg.com/parking-lander/static/js/main.js"></script></head><body><div id="root"></div></body></html>'
        ),
    ),
    (
        "huge",
        sent(
            page(
                "<h1>canalside.example is for sale</h1><p>$2,895 or $120 a month. Buy now. 30-day money back guarantee. Call us.</p>",
                title="canalside.example is for sale | HugeDomains",
            )
        ),
    ),
    (
        "expired",
        sent(
            page(
                "<h1>This domain has expired</h1><p>If you are the owner, renew it with your registrar now.</p>",
                title="Domain expired",
            )
        ),
    ),
    (
        "suspended",
        sent(
            page(
                "<h1>Account Suspended</h1><p>This account has been suspended. Contact your hosting provider for more information.</p>",
                title="Account Suspended",
            )
        ),
    ),
    (
        "apache",
        sent(
            page(
                "<h1>It works!</h1><p>This is the default welcome page used to test the correct operation of the Apache2 server after installation on Debian systems.</p>",
                title="Apache2 Debian Default Page: It works",
            )
        ),
    ),
    (
        "nginx",
        sent(
            page(
                "<h1>Welcome to nginx!</h1><p>If you see this page, the nginx web server is successfully installed and working. Further configuration is required.</p>",
                title="Welcome to nginx!",
            )
        ),
    ),
    (
        "plesk",
        sent(
            page(
                "<h1>Web Server's Default Page</h1><p>This page is generated by Plesk, the leading hosting automation software. You see this page because there is no Web site at this address.</p>",
                title="Domain Default page",
            )
        ),
    ),
    (
        "strato",
        sent(
            page(
                "<h1>Hier entsteht eine neue Internetpräsenz</h1><p>Diese Domain wurde soeben registriert.</p>",
                title="Neue Internetpräsenz",
                lang="de",
            )
        ),
    ),
    (
        "de-kauf",
        sent(
            page(
                "<h1>heideverein.example steht zum Verkauf</h1><p>Unterbreiten Sie ein Angebot für diese Domain. Treuhand inklusive.</p>",
                title="Domain zu verkaufen",
                lang="de",
            )
        ),
    ),
    (
        "fr-vendre",
        sent(
            page(
                "<h1>Ce nom de domaine est à vendre</h1><p>Faites une offre. Prix : 1 900 €.</p>",
                title="Nom de domaine à vendre",
                lang="fr",
            )
        ),
    ),
    (
        "nl-koop",
        sent(
            page(
                "<h1>Deze domeinnaam is te koop</h1><p>Doe een bod op molenpad.example.</p>",
                title="molenpad.example is te koop",
                lang="nl",
            )
        ),
    ),
    (
        "pl-sprzedaz",
        sent(
            page(
                "<h1>Domena na sprzedaż</h1><p>Domena zamek.example jest na sprzedaż. Złóż ofertę.</p>",
                title="Domena na sprzedaż",
                lang="pl",
            )
        ),
    ),
    (
        "ru-prodaetsya",
        sent(
            page(
                "<h1>Домен продаётся</h1><p>Домен mosty.example выставлен на продажу. Предложить цену.</p>",
                title="Домен продаётся",
                lang="ru",
            )
        ),
    ),
    (
        "zh-chushou",
        sent(
            page(
                "<h1>该域名正在出售</h1><p>您正在访问的域名可以转让！请联系我们报价。</p>",
                title="域名出售",
                lang="zh",
            )
        ),
    ),
    (
        "ja-registrar",
        sent(
            page(
                "<h1>このドメインは売りに出されています</h1><p>ドメインの購入をご希望の方はお問い合わせください。</p>",
                title="ドメイン販売",
                lang="ja",
            )
        ),
    ),
    (
        "slot-id",
        sent(
            page(
                "<h1>Situs Slot Gacor Terpercaya 2026</h1><p>Daftar slot online, judi bola, poker online dan casino dengan bonus new member 100. Deposit pulsa tanpa potongan, jackpot setiap hari.</p><p>Slot gacor, togel, sportsbook, baccarat.</p>",
                title="Slot Gacor: Judi Slot Online Casino",
                lang="id",
            )
        ),
    ),
    (
        "pills",
        sent(
            page(
                "<h1>Buy Cheap Viagra Online</h1><p>Order Cialis, Levitra and Kamagra without prescription. Fast discreet shipping from our trusted online pharmacy.</p>",
                title="Cheap Viagra and Cialis - Online Pharmacy",
            )
        ),
    ),
    (
        "bahis",
        sent(
            page(
                "<h1>Canlı Bahis ve Casino Siteleri</h1><p>Deneme bonusu veren bahis siteleri, slot oyunları, rulet, casino ve kaçak iddaa. Güncel giriş adresi için tıklayın.</p>",
                title="Deneme Bonusu Veren Bahis Siteleri - Casino",
                lang="tr",
            )
        ),
    ),
    (
        "kasino-fi",
        sent(
            page(
                "<h1>Parhaat nettikasinot ilman tiliä</h1><p>Kasinobonukset, ilmaiskierrokset, kolikkopelit, ruletti ja vedonlyönti. Pelaa nettikasinolla heti.</p>",
                title="Nettikasinot ja kasinobonukset",
                lang="fi",
            )
        ),
    ),
)

OLD = frame(
    "en",
    "Register of dovecotes",
    "<p>The register lists ninety dovecotes in four counties, with their builders, the number of nests and the state of the lantern.</p><p>Members may borrow the survey forms from the secretary. The last visit to each is given in brackets.</p>",
    name="Dovecote Society",
)


def cases() -> Iterator[Case]:
    """Walls first, then what was sold."""
    for name, path, answer, truth in EVERYBODY:
        yield Case("wall", f"bb28-{name}", truth, {"*": answer}, path=path)  # type: ignore[arg-type]
    login = sent(
        frame(
            "en",
            "Sign in",
            "<form method='post'><label>User name <input name='u'></label><label>Password <input type='password' name='p'></label><button>Sign in</button></form>",
            name="Staff Portal",
        )
    )
    for name, where in (
        ("login-return", "/login?returnUrl=HERE"),
        ("login-cas", "/cas/login?service=HERE"),
        ("login-sp", "/_layouts/15/Authenticate.aspx?Source=HERE"),
    ):
        routes = {"*": gate(where), where.partition("?")[0]: login}
        yield Case("wall: login", f"bb28-{name}", WALL, routes, path="/team/handbook")
    for name, answer in SALE:
        yield Case("sold", f"bb28-{name}", SOLD, {"*": answer}, path="/register/list.html")
    yield Case(
        "sold", "bb28-slot-memento", SOLD, {"*": SALE[17][1]}, path="/dovecotes.html", memento=OLD
    )
    lapsed = "bb28-market.example"
    offer = sent(
        page(
            "<h1>The domain you asked for is available</h1><p>Make an offer now. Secure transfer.</p>",
            title="Premium domains for sale",
        )
    )
    sold = {"*": to(f"http://{lapsed}/?d=limekiln"), (lapsed, "*"): offer}
    yield Case("sold", "bb28-to-market", SOLD, sold, path="/kilns")
    # trouble that may pass
    for name, reply in (
        (
            "busy-503",
            sent(
                frame(
                    "nl",
                    "Even geduld",
                    "<p>Wegens onderhoud is de website tijdelijk niet bereikbaar.</p>",
                    name="Kadaster",
                ),
                503,
            ),
        ),
        (
            "cf-522",
            sent(
                page(
                    "<h1>Connection timed out</h1><p>Error code 522</p>",
                    title="522: Connection timed out",
                    lang="en",
                ),
                522,
            ),
        ),
        (
            "php-500",
            sent(
                page(
                    "<b>Fatal error</b>: Uncaught Error: Call to undefined function mysql_connect()"
                ),
                500,
            ),
        ),
        ("reset", Reply(then="reset")),
    ):
        yield Case("trouble", f"bb28-{name}", (UNREACHABLE,), {"*": reply}, path="/kaart/12")
    yield Case("trouble", "bb28-servfail", (UNREACHABLE,), {}, path="/a", trouble="servfail")
    loop = {"/a": to("/b"), "/b": to("/a"), "*": lost("en", "Loop")}
    yield Case("trouble", "bb28-loop", (UNREACHABLE,), loop, path="/a")
