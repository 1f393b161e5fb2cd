"""Bot walls, gates and refusals; and servers that are ill."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from citekeeper.demo.exchange import Reply, Request

from ..case import BLOCKED, LIVE, UNKNOWN, UNREACHABLE, Case, gate
from .kit import every, frame, go, html, paras, raw

WALL = (BLOCKED,)
ILL = (UNREACHABLE,)


def w(name: str, path: str, answer: Any, truth: tuple[Any, ...] = WALL, **more: Any) -> Case:
    """A host that answers everybody so, wherever they knock."""
    return every(name, truth, path, answer, cause="walls", **more)


def doc(title: str, body: str, head: str = "", lang: str = "en") -> str:
    """A bare page."""
    return f'<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8"><title>{title}</title>{head}</head><body>{body}</body></html>'


def login(
    name: str, path: str, to: str, page: Reply, truth: tuple[Any, ...] = WALL, **more: Any
) -> Case:
    """A site that sends everybody to its login with the address to return to."""
    target = to.partition("?")[0]

    def answer(request: Request) -> Reply:
        return page if request.bare_path == target else gate(to)(request)

    return every(name, truth, path, answer, cause="login", **more)


def cases() -> Iterator[Case]:
    """All of them."""
    yield w(
        "cf-managed",
        "/journals/salt/12/3",
        html(
            doc(
                "Just a moment...",
                '<noscript><div class="h2">Enable JavaScript and cookies to continue</div></noscript><script>(function(){window._cf_chl_opt={cvId:"3",cType:"managed",cRay:"8c1f0"};var a=document.createElement("script");a.src="/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1";})();</script>',
            ),
            403,
            cf_mitigated="challenge",
            Server="cloudflare",
        ),
    )
    yield w(
        "cf-1020",
        "/prices/wheat-1840",
        html(
            doc(
                "Access denied | v34-cf-1020.example used Cloudflare to restrict access",
                '<div id="cf-wrapper"><h1><span>Error</span> <span>1020</span></h1><h2>Access denied</h2><p>What happened? This website is using a security service to protect itself from online attacks.</p><p>Cloudflare Ray ID: 7f1e Performance &amp; security by Cloudflare</p></div>',
            ),
            403,
            Server="cloudflare",
        ),
    )
    yield w(
        "akamai",
        "/retail/annual-review",
        html(
            '<HTML><HEAD>\n<TITLE>Access Denied</TITLE>\n</HEAD><BODY>\n<H1>Access Denied</H1>\nYou don\'t have permission to access "http&#58;&#47;&#47;v34&#45;akamai&#46;example&#47;retail" on this server.<P>\nReference&#32;&#35;18&#46;5d2a1602&#46;1732672011&#46;1a2b3c\n</BODY></HTML>',
            403,
            Server="AkamaiGHost",
        ),
    )
    yield w(
        "incapsula",
        "/filings/2016/q3.html",
        html(
            '<html><head><META NAME="robots" CONTENT="noindex,nofollow"><script src="/_Incapsula_Resource?SWJIYLWA=5074a744e2e3d891814e9a2dace20bd4"></script></head><body></body></html>'
        ),
    )
    yield w(
        "datadome",
        "/annonces/maison-de-garde-barriere",
        html(
            doc(
                "v34-datadome.example",
                '<p id="cmsg">Please enable JS and disable any ad blocker</p><script data-cfasync="false">var dd={"rt":"c","cid":"AHrl","hsh":"05B3","host":"geo.captcha-delivery.com"}</script><script src="https://ct.captcha-delivery.com/c.js"></script>',
            ),
            403,
            X_DataDome="protected",
        ),
    )
    yield w(
        "perimeterx",
        "/listing/lighthouse-4-bed",
        html(
            doc(
                "Access to this page has been denied",
                "<h1>Press &amp; Hold to confirm you are a human (and not a bot).</h1><p>Reference ID a1b2-77</p>",
                '<script>window._pxAppId="PXu6b0qd2S";window._pxJsClientSrc="/u6b0qd2S/init.js";</script>',
            ),
            403,
        ),
    )
    yield w(
        "distil",
        "/fares/skerrow-to-tern",
        html(
            doc(
                "Pardon Our Interruption",
                "<h1>Pardon Our Interruption</h1><p>As you were browsing something about your browser made us think you were a bot. There are a few reasons this might happen: you are moving through this website with super-human speed; you have disabled cookies; a third-party browser plugin is preventing JavaScript from running.</p>",
            )
        ),
    )
    yield w(
        "anubis",
        "/cgit/grist.git/tree/src/mill.c",
        html(
            doc(
                "Making sure you&#39;re not a bot!",
                '<h1>Making sure you&#39;re not a bot!</h1><p id="status">Loading...</p><p>You are seeing this because the administrator of this website has set up Anubis to protect the server against the scourge of AI companies aggressively scraping websites.</p>',
                '<script id="anubis_challenge" type="application/json">{"challenge":"d41d","rules":{"difficulty":4}}</script>',
            )
        ),
    )
    yield w(
        "awswaf",
        "/timetables/coast-line",
        html(
            doc(
                "Human Verification",
                '<div id="captcha-container"></div><script src="https://ab12.token.awswaf.com/ab12/captcha.js"></script>',
            ),
            405,
            x_amzn_waf_action="captcha",
        ),
    )
    yield w(
        "awswaf-202",
        "/permits/harbour/118",
        html(
            doc(
                "",
                '<script>window.awsWafCookieDomainList=[];</script><script src="https://cd34.token.awswaf.com/cd34/challenge.js"></script><noscript><h1>JavaScript is disabled</h1>In order to continue, we need to verify that you\'re not a robot.</noscript>',
            ),
            202,
            x_amzn_waf_action="challenge",
        ),
    )
    yield w(
        "vercel",
        "/docs/kiln-firing",
        html(
            doc(
                "Vercel Security Checkpoint",
                "<p>We're verifying your browser</p><p>Website owner? Click here to fix</p>",
            ),
            429,
            x_vercel_mitigated="challenge",
        ),
    )
    yield w(
        "sucuri",
        "/posts/oak-galls-as-ink/",
        html(
            doc(
                "Sucuri WebSite Firewall - Access Denied",
                "<h1>Access Denied - Sucuri Website Firewall</h1><p>If you are the site owner (or you manage this site), please whitelist your IP. Block ID: BPB003. Block reason: Bad bot access attempt.</p>",
            ),
            403,
            X_Sucuri_ID="15012",
        ),
    )
    yield w(
        "wordfence",
        "/2018/ropewalks/",
        html(
            doc(
                "Your access to this site has been limited by the site owner",
                "<h1>Your access to this site has been limited by the site owner</h1><p>Your access to this service has been limited. (HTTP response code 503). If you think you have been blocked in error, contact the owner of this site for assistance. Generated by Wordfence.</p>",
            ),
            503,
        ),
    )
    yield w(
        "ddosguard",
        "/lib/opisi/",
        html(
            doc(
                "DDoS-Guard",
                "<h1>Checking your browser before accessing v34-ddosguard.example</h1><p>Please wait a few seconds. Once this check is complete, the website will open automatically.</p>",
                '<script src="/.well-known/ddos-guard/js-challenge/index.js"></script>',
            ),
            403,
            Server="ddos-guard",
        ),
    )
    yield w(
        "f5",
        "/claims/form-12.html",
        html(
            "<html><head><title>Request Rejected</title></head><body>The requested URL was rejected. Please consult with your administrator.<br><br>Your support ID is: 4188271990221<br><br><a href='javascript:history.back();'>[Go Back]</a></body></html>"
        ),
    )
    yield w(
        "modsec",
        "/index.php?page=looms",
        html(
            doc(
                "Not Acceptable!",
                "<h1>Not Acceptable!</h1><p>An appropriate representation of the requested resource could not be found on this server. This error was generated by Mod_Security.</p>",
            ),
            406,
        ),
        (BLOCKED, UNKNOWN),
    )
    yield w(
        "plain-403",
        "/data/oystercatchers/",
        html(
            "<html><head><title>403 Forbidden</title></head><body><h1>Forbidden</h1><p>You don't have permission to access this resource.</p><hr><address>Apache/2.4.54 (Debian)</address></body></html>",
            403,
        ),
    )
    yield w(
        "429-plain", "/abs/1204.7719", raw("text/plain", "Rate exceeded.", 429, Retry_After="3600")
    )
    yield w(
        "999",
        "/in/harbour-master-tern",
        html(
            '<html><head><script>window.onload=function(){window.location.href="/authwall"}</script></head></html>',
            999,
        ),
    )
    yield w(
        "451",
        "/articles/judge-and-son",
        html(
            doc(
                "451: Unavailable due to legal reasons",
                "<h1>451: Unavailable due to legal reasons</h1><p>We recognize you are attempting to access this website from a country belonging to the European Economic Area, including the EU, which enforces the General Data Protection Regulation, and therefore access cannot be granted at this time.</p>",
            ),
            451,
        ),
    )
    yield w(
        "401",
        "/intern/protokolle/2011.pdf",
        html(
            "<html><head><title>401 Unauthorized</title></head><body><h1>Unauthorized</h1><p>This server could not verify that you are authorized to access the document requested.</p></body></html>",
            401,
            WWW_Authenticate='Basic realm="Mitglieder"',
        ),
    )
    yield w(
        "402",
        "/reports/spice-trade-2020",
        raw(
            "application/json",
            '{"error":"payment_required","message":"An active subscription is needed for this report"}',
            402,
        ),
    )
    yield w(
        "captcha-zh",
        "/paper/detail?id=8812",
        html(
            doc(
                "安全验证",
                "<p>您的访问过于频繁，请完成安全验证后继续访问。</p><div id='slider'>请拖动滑块完成拼图</div>",
                '<script src="/captcha/slider.js"></script>',
                "zh",
            )
        ),
    )
    yield w(
        "captcha-ru",
        "/catalog/shlyupki/",
        html(
            doc(
                "Ой!",
                '<p>Нам очень жаль, но запросы с вашего устройства похожи на автоматические. Подтвердите, что вы не робот.</p><form action="/checkcaptcha"><div class="CheckboxCaptcha">Я не робот</div></form>',
                '<script src="/captcha_smart.js"></script>',
                "ru",
            )
        ),
    )
    yield w(
        "captcha-de",
        "/inserate/drehbank-1938",
        html(
            doc(
                "Kurze Überprüfung",
                '<h1>Sind Sie ein Mensch?</h1><p>Wir haben ungewöhnliche Zugriffe aus Ihrem Netzwerk festgestellt. Bitte lösen Sie die Aufgabe, um fortzufahren.</p><div class="g-recaptcha" data-sitekey="6Lc"></div>',
                '<script src="https://www.google.com/recaptcha/api.js"></script>',
                "de",
            ),
            403,
        ),
    )
    yield w(
        "captcha-fr",
        "/avis/phare-de-nuit",
        html(
            doc(
                "Vérification de sécurité",
                '<h1>Vérifions que vous n\'êtes pas un robot</h1><p>Trafic inhabituel détecté. Cochez la case pour continuer.</p><div class="h-captcha" data-sitekey="10000000-ffff"></div>',
                '<script src="https://hcaptcha.com/1/api.js"></script>',
                "fr",
            ),
            429,
        ),
    )
    yield w(
        "geo",
        "/player/episode/hm7719",
        html(
            doc(
                "Not available",
                "<h1>This content is not available in your location</h1><p>Owing to rights agreements, this service can be used only from within the islands. Error 4032.</p>",
            ),
            403,
        ),
    )
    yield w(
        "cookie-test",
        "/doi/10.9999/salt.2012.4",
        html(
            doc(
                "Cookies required",
                "<h1>Cookies must be enabled</h1><p>Your browser did not accept our cookie, and this platform cannot show any page without it. Turn cookies on and reload.</p>",
            ),
            403,
        ),
    )

    page = html(
        frame(
            "dspace",
            "en",
            "Carrow e-Theses",
            "Sign in to continue",
            "<p>Access to this item is limited to members of the university. Use your institutional account.</p><form><input name='user'><input type='password' name='pass'></form>",
        )
    )
    yield login("sso", "/bitstream/handle/1842/551/full.pdf", "/login?service=HERE", page)
    yield login(
        "fb",
        "/groups/soke.photos/posts/4418",
        "/login/?next=HERE",
        html(
            doc(
                "Log in",
                "<h1>Log in to Facelike</h1><p>You must log in to continue.</p><form><input name='email'><input type='password'><button>Log In</button></form><p>Forgotten account? Sign up</p>",
            )
        ),
    )
    yield login(
        "moodle",
        "/mod/resource/view.php?id=7719",
        "/login/index.php?wantsurl=HERE",
        html(
            frame(
                "joomla",
                "de",
                "Lernplattform Lauchra",
                "Anmelden",
                "<p>Dieser Kurs erlaubt keinen Gastzugang.</p><form><input name='username'><input type='password'></form>",
            )
        ),
    )
    yield login(
        "nl-inlog",
        "/leden/blad/2014-3.html",
        "/inloggen?terug=HERE",
        html(
            frame(
                "drupal",
                "nl",
                "Vereniging Oude Gemalen",
                "Inloggen voor leden",
                "<p>Dit artikel is alleen voor leden.</p><form><input name='mail'><input type='password'></form>",
            )
        ),
    )
    yield login(
        "consent",
        "/wetenschap/zeegras-keert-terug~b88",
        "/privacy-gate/?redirectUri=HERE",
        html(
            doc(
                "Privacy Gate",
                "<h1>Even geduld: uw keuze over cookies</h1><p>Wij en onze partners willen gegevens opslaan. Maak een keuze om door te gaan naar de website. Akkoord. Instellingen.</p>",
                "",
                "nl",
            )
        ),
        (BLOCKED, UNKNOWN),
    )

    # the wall has a hole: real pages that carry a vendor's marks
    yield every(
        "cf-living",
        (LIVE,),
        "/essays/ropewalk",
        html(
            frame(
                "wp",
                "en",
                "Rope and Twine",
                "The length of a ropewalk",
                paras(
                    "A cable of a hundred and twenty fathoms needs a walk of more than three hundred yards, since the yarns shrink by a third as they are laid. That is why the sheds are where they are: on spits, along town walls, in the beds of old rivers.\n\nAt Skerrow the walk ran through the churchyard."
                ),
            ).replace(
                "</body>",
                '<script src="/cdn-cgi/challenge-platform/scripts/jsd/main.js"></script><script src="https://static.cloudflareinsights.com/beacon.min.js"></script></body>',
            ),
            200,
            Server="cloudflare",
            CF_RAY="8c1f",
        ),
        cause="living",
        lost=html("<title>404</title><h1>404</h1>", 404),
        quote="since the yarns shrink by a third as they are laid",
    )
    yield every(
        "recaptcha-form",
        (LIVE,),
        "/kontakt/",
        html(
            frame(
                "typo3",
                "de",
                "Orgelbau Dampf & Tochter",
                "Kontakt und Anfahrt",
                '<p>Werkstatt im alten Bahnhof, Gleis 1. Telefon werktags von acht bis zwölf. Stimmungen nehmen wir bis Ende September an.</p><form><label>Ihre Nachricht</label><textarea></textarea><div class="g-recaptcha" data-sitekey="6Lc">Ich bin kein Roboter</div></form>',
                head='<script src="https://www.google.com/recaptcha/api.js"></script>',
            )
        ),
        cause="living",
        lost=html("<title>404</title><h1>404</h1>", 404),
    )

    # the server is ill
    yield w(
        "500",
        "/cgi-bin/tide.pl?port=tern",
        html(
            "<title>500 Internal Server Error</title><h1>Internal Server Error</h1><p>The server encountered an internal error or misconfiguration and was unable to complete your request.</p>",
            500,
        ),
        ILL,
    )
    yield w(
        "502",
        "/wiki/Adze",
        html(
            "<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center><hr><center>openresty</center></body></html>",
            502,
        ),
        ILL,
    )
    yield w(
        "cf-522",
        "/plants/sea-kale",
        html(
            doc(
                "v34-cf-522.example | 522: Connection timed out",
                '<div id="cf-wrapper"><h1>Connection timed out <span>Error code 522</span></h1><p>Browser working. Cloudflare working. Host error.</p><p>The initial connection between Cloudflare\'s network and the origin web server timed out. As a result, the web page can not be displayed.</p></div>',
            ),
            522,
        ),
        ILL,
    )
    yield w(
        "maint-503",
        "/opac/title/4471",
        html(
            frame(
                "portal",
                "fr",
                "Médiathèque du Littoral",
                "Maintenance en cours",
                "<p>Le catalogue sera de nouveau accessible vers 18 heures.</p>",
            ),
            503,
            Retry_After="7200",
        ),
        (UNREACHABLE, UNKNOWN),
    )
    yield w("loop", "/kaart/blad-12", lambda r: go(r.path, 302), ILL)
    yield w("empty-reply", "/log/1987", Reply(then="empty"), ILL)
    yield w(
        "db-error",
        "/?p=418",
        html("<title>Database Error</title><h1>Error establishing a database connection</h1>", 500),
        ILL,
    )
    yield Case("ill", "v34-refused", ILL, {"/x": html("x")}, trouble="refused", path="/gauges/")
    yield Case(
        "ill", "v34-servfail", ILL, {"/x": html("x")}, trouble="servfail", path="/bells/tenor"
    )
    yield w(
        "maint-200",
        "/katalog/hledani?id=88",
        html(
            doc(
                "Odstávka",
                "<h1>Probíhá údržba</h1><p>Katalog není dočasně dostupný. Omlouváme se.</p>",
                "",
                "cs",
            )
        ),
        (UNKNOWN, UNREACHABLE),
    )
    yield w(
        "db-200",
        "/article.php?id=17",
        html("<html><body>Could not connect: Too many connections</body></html>"),
        (UNKNOWN, UNREACHABLE),
    )
