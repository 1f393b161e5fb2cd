"""Walls and gates: what the big vendors send, login pages, paywalls, rate limits, legal blocks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..case import BLOCKED, LIVE, UNKNOWN, Case, gate
from .kit import Truth, answer, around, bare, framed, front, leads

WALL: Truth = (BLOCKED,)
MAYBE: Truth = (BLOCKED, UNKNOWN)


def _all(
    name: str,
    host: str,
    path: str,
    body: str,
    *,
    status: int = 403,
    truth: Truth = WALL,
    headers: Mapping[str, str] | None = None,
) -> Case:
    """A wall before every address of a site."""
    routes = {"*": answer(body, status, headers)}
    return Case("wall", f"v35-{name}", truth, routes, path=path, host=host)


def _cloudflare() -> list[Case]:
    challenge = bare(
        "Just a moment...",
        '<div class="main-wrapper" role="main"><div class="main-content"><noscript><div class="h2">'
        '<span id="challenge-error-text">Enable JavaScript and cookies to continue</span></div>'
        "</noscript></div></div><script>(function(){window._cf_chl_opt = {cvId: '3',cZone: "
        "'estuary-press.example',cType: 'managed',cRay: '8c41f0aa9d'};var a=document.createElement("
        "'script');a.src='/cdn-cgi/challenge-platform/h/g/orchestrate/chl_page/v1?ray=8c41f0aa9d';"
        "document.getElementsByTagName('head')[0].appendChild(a);}());</script>",
        head='<meta name="robots" content="noindex,nofollow"><meta http-equiv="refresh" '
        'content="360">',
    )
    old = bare(
        "Please Wait... | Cloudflare",
        '<div id="cf-wrapper"><h1><span data-translate="checking_browser">Checking your browser '
        "before accessing</span> dredge-data.example.</h1><p>This process is automatic. Your "
        "browser will redirect to your requested content shortly.</p><p>DDoS protection by "
        '<a href="https://www.cloudflare.com/">Cloudflare</a></p><p>Ray ID: 4ce1a7</p><form '
        'id="challenge-form" action="/cdn-cgi/l/chk_jschl?__cf_chl_jschl_tk__=77" method="POST">'
        '<input type="hidden" name="jschl_vc"></form></div>',
    )
    blocked = bare(
        "Attention Required! | Cloudflare",
        '<div id="cf-error-details" class="cf-error-details-wrapper"><h1 '
        'data-translate="block_headline">Sorry, you have been blocked</h1><h2>You are unable to '
        "access mosaic-index.example</h2><h3>Why have I been blocked?</h3><p>This website is using "
        "a security service to protect itself from online attacks. The action you just performed "
        "triggered the security solution.</p><h3>What can I do to resolve this?</h3><p>You can "
        "email the site owner to let them know you were blocked.</p><p>Cloudflare Ray ID: "
        "<strong>7d2f</strong> &bull; Your IP: 192.0.2.7</p></div>",
    )
    country = bare(
        "Access denied | granary-rates.example used Cloudflare to restrict access",
        '<div id="cf-error-details"><h1>Error <span>1009</span></h1><h2>Access denied</h2><h2>What '
        "happened?</h2><p>The owner of this website (granary-rates.example) has banned the country "
        "or region your IP address is in from accessing this website.</p></div>",
    )
    return [
        _all(
            "cf-managed",
            "estuary-press.example",
            "/essays/mudlarks/",
            challenge,
            headers={"cf-mitigated": "challenge", "Server": "cloudflare", "CF-RAY": "8c41f0aa9d"},
        ),
        _all("cf-iuam", "dredge-data.example", "/series/1998.csv.html", old, status=503),
        _all("cf-block", "mosaic-index.example", "/plates/44", blocked),
        _all("cf-1009", "granary-rates.example", "/tables/2010", country),
    ]


def _vendors() -> list[Case]:
    incapsula = (
        "<html style='height:100%'><head><META NAME='ROBOTS' CONTENT='NOINDEX, NOFOLLOW'><meta "
        "name='viewport' content='initial-scale=1.0'></head><body style='margin:0px;height:100%'>"
        "<iframe id='main-iframe' src='/_Incapsula_Resource?SWUDNSAI=31&xinfo=5-1122-0&incident_id"
        "=112-99' frameborder=0 width='100%' height='100%'>Request unsuccessful. Incapsula "
        "incident ID: 112000990077-99</iframe></body></html>"
    )
    akamai = (
        "<HTML><HEAD>\n<TITLE>Access Denied</TITLE>\n</HEAD><BODY>\n<H1>Access Denied</H1>\n \nYou "
        "don't have permission to access \"http&#58;&#47;&#47;larchwood&#45;rail&#46;example&#47;"
        'plans" on this server.<P>\nReference&#32;&#35;18&#46;3d4c1602&#46;1469&#46;2b7e\n<P>'
        "https&#58;&#47;&#47;errors&#46;edgesuite&#46;net&#47;18&#46;3d4c1602\n</BODY>\n</HTML>"
    )
    datadome = (
        '<html lang="en"><head><title>ferrymen-gazette.example</title><style>#cmsg{animation: A '
        '1.5s;}</style></head><body style="margin:0"><p id="cmsg">Please enable JS and disable any '
        "ad blocker</p><script>var dd={'rt':'c','cid':'AHrlqAAA','hsh':'77','t':'fe','s':1,'host':"
        "'geo.captcha-delivery.com'}</script><script src=\"https://ct.captcha-delivery.com/c.js\">"
        "</script></body></html>"
    )
    perimeter = bare(
        "Access to this page has been denied.",
        '<div class="px-captcha-container"><div class="px-captcha-header">Before we continue...'
        '</div><div class="px-captcha-message">Press &amp; Hold to confirm you are a human (and not '
        'a bot).</div><div id="px-captcha"></div><div class="px-captcha-refid">Reference ID 5e2a'
        "</div></div><script>window._pxAppId = 'PXk4h2aa';window._pxJsClientSrc = '/k4h2aa/init.js'"
        ";</script>",
    )
    distil = bare(
        "Pardon Our Interruption",
        '<div class="container"><h1>Pardon Our Interruption...</h1><p>As you were browsing '
        "something about your browser made us think you were a bot. There are a few reasons this "
        "might happen:</p><ul><li>You're a power user moving through this website with super-human "
        "speed.</li><li>You've disabled cookies in your web browser.</li><li>A third-party browser "
        "plugin is preventing JavaScript from running.</li></ul></div>",
        head='<script src="/ddtabletop.js" defer></script>',
    )
    aws = bare(
        "Human Verification",
        '<div id="captcha-container"></div><script type="text/javascript">window.awsWafCookieDomain'
        "List = [];window.gokuProps = {'key':'AQID','iv':'CgAA','context':'77'};</script><script "
        'src="https://3f1c.edge.captcha-sdk.awswaf.com/3f1c/jsapi.js"></script><noscript><h1>'
        "JavaScript is disabled</h1>In order to continue, you need to verify that you're not a "
        "robot by solving a CAPTCHA puzzle.</noscript>",
    )
    vercel = bare(
        "Vercel Security Checkpoint",
        '<div id="root"><div class="spinner"></div><p id="header-text">We\'re verifying your '
        'browser</p><p id="footer-text">Website owner? Click here to fix</p><p>Vercel Security '
        "Checkpoint | fra1::1479</p></div><noscript>Enable JavaScript to continue</noscript>",
    )
    anubis = bare(
        "Making sure you're not a bot!",
        '<main><h1 id="title" class="centered-div">Making sure you\'re not a bot!</h1><img '
        'id="image" src="/.within.website/x/cmd/anubis/static/img/pensive.webp"><p id="status">'
        "Loading...</p><details><summary>Why am I seeing this?</summary><p>You are seeing this "
        "because the administrator of this website has set up Anubis to protect the server against "
        "the scourge of AI companies aggressively scraping websites.</p></details></main>"
        '<script id="anubis_challenge" type="application/json">{"rules":{"difficulty":4}}</script>',
    )
    sucuri = bare(
        "Sucuri WebSite Firewall - Access Denied",
        '<div id="main-container"><header><h1>Access Denied - Sucuri Website Firewall</h1></header>'
        "<section><p>If you are the site owner (or you manage this site), please whitelist your IP "
        "or if you think this block is an error please open a support ticket.</p><h2>Block details:"
        "</h2><table><tr><td>Your IP:</td><td>192.0.2.7</td></tr><tr><td>Block ID:</td><td>BNP007"
        "</td></tr><tr><td>Block reason:</td><td>Bad bot access attempt.</td></tr></table></section>"
        "</div>",
    )
    wordfence = bare(
        "Your access to this site has been limited",
        "<h1>Your access to this site has been limited by the site owner</h1><p>Your access to this "
        "service has been limited. (HTTP response code 503)</p><p>If you think you have been blocked"
        " in error, contact the owner of this site for assistance.</p><p>Block Technical Data</p>"
        "<p>Generated by Wordfence at Fri, 6 May 2016 8:11:02 GMT.</p>",
    )
    ninja = bare(
        "NinjaFirewall 403 Forbidden",
        "<p>Sorry, your request cannot be processed.<br>For security reason, it was blocked and "
        "logged.</p><p>If you believe this was an error please contact the webmaster and enclose the "
        "following incident ID:<br>[ #4471902 ]</p>",
    )
    modsec = (
        "<head><title>Not Acceptable!</title></head><body><h1>Not Acceptable!</h1><p>An appropriate "
        "representation of the requested resource could not be found on this server. This error was "
        "generated by Mod_Security.</p></body></html>"
    )
    f5_page = (
        "<html><head><title>Request Rejected</title></head><body>The requested URL was rejected. "
        "Please consult with your administrator.<br><br>Your support ID is: 1290077418823<br><br>"
        "<a href='javascript:history.back();'>[Go Back]</a></body></html>"
    )
    forti = bare(
        "Web Page Blocked!",
        '<div class="header"><h3>Web Page Blocked!</h3></div><p>The page cannot be displayed. Please '
        "contact the administrator for additional information.</p><p>URL: barrow-antiq.example/"
        "finds/torc</p><p>Attack ID: 20000051</p><p>Message ID: 000441</p><p>FortiWeb</p>",
    )
    azure = bare(
        "Azure Front Door",
        "<h2>The request is blocked.</h2><div id='errorref'><span>Ref A: 0B4C77 Ref B: FRA31EDGE0 "
        "Ref C: 2016-05-06T08:11:02Z</span></div>",
    )
    ddosguard = bare(
        "DDOS-GUARD",
        '<h1 id="title">Checking your browser before accessing strannik-knigi.example</h1><p>This '
        "process is automatic. Please wait a few seconds.</p><p>Protection by DDoS-Guard</p>",
        head='<script src="/.well-known/ddos-guard/js-challenge/index.js" defer></script>',
        lang="ru",
    )
    qrator = bare(
        "",
        '<div id="loader"></div><noscript>Please enable JavaScript to view this page</noscript>'
        '<script src="/__qrator/qauth_utm_v2d.js"></script>',
        lang="ru",
    )
    aliyun = bare(
        "访问被阻断",
        "<div class='block'><h1>405</h1><p>很抱歉，由于您访问的URL有可能对网站造成安全威胁，您的访问被阻断。"
        "</p><p>您的请求ID是：<strong>781bad0a1462</strong></p></div>",
        lang="zh",
        head='<script src="https://errors.aliyun.com/images/TB1TpamHpXXXXaJXXXXeB7nYVXX.js">'
        "</script>",
    )
    stackpath = bare(
        "Site Verification",
        '<div class="verification"><h1>sextant-notes.example</h1><h2>Please verify you are a human'
        "</h2><p>Access to this page has been denied because we believe you are using automation "
        "tools to browse the website.</p><p>Powered by StackPath</p></div>",
        head='<script src="/sbbi/?sbbpg=sbbShell"></script>',
    )
    kasada = (
        "<html><head></head><body><script>window.KPSDK={};KPSDK.now=function(){return "
        'Date.now()};</script><script src="/149e9513-01fa/2d206a39/ips.js?KP_UIDz=77"></script>'
        "</body></html>"
    )
    captcha_sg = bare(
        "Robot Challenge Screen",
        "<h1>Checking the site connection security</h1><p>thatchers-guild.example needs to review "
        "the security of your connection before proceeding. Not a robot?</p>",
        head='<meta http-equiv="refresh" content="30;/.well-known/sgcaptcha/?r=%2Fstraw&y=ipc">',
    )
    imunify = bare(
        "One moment, please...",
        "<h1>Please wait while your request is being verified...</h1><form id='wsidchk-form' "
        "style='display:none' action='/z0f76a1d14fd21a8fb5fd0d03e0fdc3d3cedae52f' method='get'>"
        "<input type='hidden' id='wsidchk' name='wsidchk'></form>",
    )
    ovh_rate = bare(
        "Too Many Requests",
        "<h1>Too Many Requests</h1><p>You have sent too many requests in a given amount of time.</p>",
    )
    return [
        _all("incapsula", "tollbridge-trust.example", "/annual/2012", incapsula, status=200),
        _all(
            "akamai",
            "larchwood-rail.example",
            "/plans",
            akamai,
            headers={"Server": "AkamaiGHost", "Mime-Version": "1.0"},
        ),
        _all(
            "datadome",
            "ferrymen-gazette.example",
            "/2014/03/ropes.html",
            datadome,
            headers={"X-DataDome": "protected", "X-DD-B": "1", "Server": "DataDome"},
        ),
        _all("perimeterx", "lampmakers-depot.example", "/p/gas-mantle-22", perimeter),
        _all("distil", "oxbow-auctions.example", "/lot/20417", distil, status=200),
        _all(
            "aws-captcha",
            "brineworks-data.example",
            "/wells/77",
            aws,
            status=405,
            headers={"x-amzn-waf-action": "captcha", "Server": "CloudFront"},
        ),
        _all(
            "aws-challenge",
            "peatland-atlas.example",
            "/sheet/nh41",
            "",
            status=202,
            headers={"x-amzn-waf-action": "challenge"},
        ),
        _all(
            "vercel",
            "windpump-parts.example",
            "/docs/vanes",
            vercel,
            status=429,
            headers={"x-vercel-mitigated": "challenge", "Server": "Vercel"},
        ),
        _all("anubis", "git-oldmaps.example", "/tithe/tree/README", anubis, status=200),
        _all(
            "sucuri",
            "cooper-and-stave.example",
            "/how-a-barrel-is-raised/",
            sucuri,
            headers={"Server": "Sucuri/Cloudproxy", "X-Sucuri-ID": "18011", "X-Sucuri-Block": "1"},
        ),
        _all("wordfence", "hedgewitch-herbal.example", "/comfrey/", wordfence, status=503),
        _all("ninjafirewall", "slatequarry-men.example", "/lists/1891", ninja),
        _all("modsecurity", "cavers-log.example", "/trips/2009-12.php", modsec, status=406),
        _all(
            "f5-asm", "harbour-dues.example", "/tariff/1999.html", f5_page, status=200, truth=WALL
        ),
        _all("fortiweb", "barrow-antiq.example", "/finds/torc", forti, status=500),
        _all(
            "azure-fd",
            "parish-loans.example",
            "/scheme/1834",
            azure,
            headers={"x-azure-ref": "0B4C77"},
        ),
        _all(
            "ddos-guard",
            "strannik-knigi.example",
            "/obzor/2011",
            ddosguard,
            headers={"Server": "ddos-guard"},
        ),
        _all("qrator", "birzha-lesa.example", "/ceny/2010", qrator, status=401, truth=MAYBE),
        _all("aliyun", "cidu-shiliao.example", "/yao/kiln-3.html", aliyun, status=405),
        _all("stackpath", "sextant-notes.example", "/noon-sight", stackpath),
        _all("kasada", "hoptrader.example", "/fuggle-1955", kasada, status=429),
        _all("siteground", "thatchers-guild.example", "/straw", captcha_sg, status=202),
        _all("imunify", "balloon-mail.example", "/1870/letters", imunify, status=200),
        _all(
            "rate-429",
            "gull-ringers.example",
            "/recoveries?ring=4417",
            ovh_rate,
            status=429,
            headers={"Retry-After": "3600"},
        ),
    ]


def _plain() -> list[Case]:
    forbidden_fr = bare(
        "403 Interdit",
        "<h1>Accès interdit</h1><p>Votre adresse IP a été bloquée par notre hébergeur à la suite "
        "d'un trop grand nombre de requêtes.</p>",
        lang="fr",
    )
    legal = framed(
        "news",
        "en",
        "Prairie Post-Dispatch",
        "451: Unavailable due to legal reasons",
        "<p>We recognize you are attempting to access this website from a country belonging to the "
        "European Economic Area and therefore cannot grant you access at this time.</p>",
    )
    google = bare(
        "Sorry...",
        "<h1>We're sorry...</h1><p>... but your computer or network may be sending automated "
        "queries. To protect our users, we can't process your request right now.</p>",
    )
    geo_de = framed(
        "news",
        "de",
        "Mediathek Nordlicht",
        "Nicht verfügbar in Ihrem Land",
        "<p>Aus rechtlichen Gründen ist dieses Angebot in Ihrer Region nicht abrufbar.</p>",
    )
    japan = bare(
        "アクセスが制限されています",
        "<h1>アクセスが制限されています</h1><p>海外からのアクセスは、セキュリティ上の理由により遮断しています。</p>",
        lang="ja",
    )
    radware = bare(
        "Radware Captcha Page",
        "<h1>We apologize for the inconvenience...</h1><p>...but your activity and behavior on this "
        "site made us think that you are a bot. Please solve this CAPTCHA to request unblock to the "
        "website.</p><div class='h-captcha' data-sitekey='ae73'></div>",
        head='<script src="https://captcha.perfdrive.com/captcha-public/a.js"></script>',
    )
    apache = (
        "<html><head><title>403 Forbidden</title></head><body><h1>Forbidden</h1><p>You don't have "
        "permission to access this resource.</p><hr><address>Apache Server</address></body></html>"
    )
    spanish = framed(
        "portal",
        "es",
        "Hemeroteca del Sur",
        "Comprobación de seguridad",
        "<p>Hemos detectado un tráfico inusual desde su red. Para seguir, resuelva la prueba.</p>"
        '<div class="g-recaptcha" data-sitekey="6Lc77"></div>',
        head='<script src="https://www.google.com/recaptcha/api.js"></script>',
    )
    return [
        _all("fr-403", "vieux-greements.example", "/plans/dundee.html", forbidden_fr),
        _all("eea-451", "prairie-post.example", "/local/grain-elevator-fire", legal, status=451),
        _all("sorry-503", "bookscan-search.example", "/books?id=Qx4C", google, status=503),
        _all("geo-403", "mediathek-nordlicht.example", "/doku/hallig", geo_de),
        _all("ja-foreign", "kyoto-machiya-kiroku.example", "/zumen/12", japan),
        _all("radware", "fjord-timetables.example", "/1977/winter", radware, status=200),
        _all("apache-403", "clavichord-makers.example", "/drawings/", apache),
        _all("es-recaptcha", "hemeroteca-sur.example", "/n/1931/04/15", spanish, status=200),
        _all("status-999", "profilesquare.example", "/in/bellfounder", "", status=999),
        _all(
            "teapot",
            "kettlewell-news.example",
            "/n/2012/teashop",
            "<h1>I'm a teapot</h1>",
            status=418,
        ),
    ]


def _login(
    name: str,
    host: str,
    path: str,
    routes: Mapping[Any, Any],
    truth: Truth = WALL,
    title: str | None = None,
) -> Case:
    return Case("login", f"v35-{name}", truth, routes, path=path, host=host, title=title)


def _logins() -> list[Case]:
    shibboleth = answer(
        framed(
            "repo",
            "de",
            "Hochschulbibliothek Lauenfurt",
            "Anmeldung am Identity Provider",
            '<form method="post"><label>Kennung</label><input name="j_username"><label>Passwort'
            '</label><input type="password" name="j_password"><button>Anmelden</button></form>',
        )
    )
    cas = answer(
        bare(
            "CAS - Service central d'authentification",
            "<h1>Connexion</h1><form id='fm1' method='post'><label>Identifiant</label><input "
            "name='username'><label>Mot de passe</label><input type='password' name='password'>"
            "<input type='hidden' name='execution'></form>",
            lang="fr",
        )
    )
    wp_login = answer(
        bare(
            "Log In &lsaquo; Guild of Fletchers",
            '<div id="login"><form name="loginform" id="loginform" action="/wp-login.php" '
            'method="post"><label>Username or Email Address</label><input name="log"><label>Password'
            '</label><input type="password" name="pwd"><input type="submit" value="Log In">'
            "</form></div>",
        )
    )
    in_place = answer(
        framed(
            "forum",
            "en",
            "Signalbox Talk",
            "Login",
            "<p>The board requires you to be registered and logged in to view this forum.</p><form>"
            '<input name="username"><input type="password" name="password"></form>',
        )
    )
    basic = answer("<h1>401 Authorization Required</h1>", 401, {"WWW-Authenticate": "Basic"})
    pay = answer(
        framed(
            "news",
            "sv",
            "Skärgårdsbladet",
            "Den här artikeln är för prenumeranter",
            "<p>Logga in eller köp en digital prenumeration för att läsa vidare.</p>",
        ),
        402,
    )
    moodle = answer(
        framed(
            "portal",
            "es",
            "Aula Virtual de Montesol",
            "Entrar al sitio",
            "<p>Los usuarios anónimos no tienen acceso a este curso.</p><form><input "
            'name="username"><input type="password" name="password"></form>',
        )
    )
    teaser = answer(
        framed(
            "news",
            "en",
            "Fenwick Business Journal",
            "Brickworks to reopen after eleven years",
            "<p>The kilns at Stewartby West will be lit again in March, according to papers seen by "
            "the Journal. The new owner has taken on nineteen people, twelve of whom worked there "
            "before.</p><p>The clay has not changed, and neither has the chimney, which the council "
            "listed in 2009.</p><div class='paywall'><p>To read the rest, subscribe from 2 pounds a "
            "week. Already a subscriber? Log in.</p></div>",
        )
    )
    library = answer(
        framed(
            "repo",
            "nl",
            "Vakbibliotheek Zeevaart",
            "Het kompas van Van der Wal: een reconstructie",
            "<p>Mijn account. Inloggen met lenerspas. Wachtwoord vergeten?</p><p>Auteur: T. Brouwer. "
            "Jaar: 1994. Omvang: 88 bladzijden, met 31 tekeningen. Plaats: magazijn 3, kast 12.</p>"
            "<p>Samenvatting: het kompas uit 1742 werd in 1951 verzaagd voor een "
            "tentoonstelling. Aan de hand van drie röntgenfoto's wordt de roos teruggetekend.</p>",
        )
    )
    return [
        _login(
            "shibboleth",
            "hsb-lauenfurt.example",
            "/ebooks/view/99812",
            {
                "*": gate("https://idp.hsb-lauenfurt.example/idp/login?return=HERE"),
                ("idp.hsb-lauenfurt.example", "*"): shibboleth,
            },
        ),
        _login(
            "cas",
            "cours-arvelle.example",
            "/l2/geomorpho/td4",
            {
                "*": gate("https://cas.cours-arvelle.example/cas/login?service=HERE"),
                ("cas.cours-arvelle.example", "*"): cas,
            },
        ),
        _login(
            "wp-redirect",
            "guild-fletchers.example",
            "/members/minutes-2013/",
            {
                "/": front("wordpress", "en", "Guild of Fletchers"),
                "/wp-login.php": wp_login,
                "*": gate("/wp-login.php?redirect_to=HERE"),
            },
        ),
        _login(
            "forum-in-place",
            "signalbox-talk.example",
            "/viewtopic.php?t=551",
            {"*": in_place},
            MAYBE,
        ),
        _login("basic-401", "staging-hydrology.example", "/reports/q3", {"*": basic}),
        _login(
            "sv-402",
            "skargardsbladet.example",
            "/nyheter/isvagen",
            {**around("news", "sv", "Skärgårdsbladet"), "/nyheter/isvagen": pay},
        ),
        _login(
            "moodle",
            "aula-montesol.example",
            "/course/view.php?id=311",
            {
                "/login/index.php": moodle,
                "*": leads("/login/index.php?wantsurl=%2Fcourse%2Fview.php%3Fid%3D311", 303),
            },
            WALL,
        ),
        _login(
            "look-teaser",
            "fenwick-journal.example",
            "/2016/brickworks",
            {**around("news", "en", "Fenwick Business Journal"), "/2016/brickworks": teaser},
            (LIVE,),
            "Brickworks to reopen after eleven years",
        ),
        _login(
            "look-catalogue",
            "vakbib-zeevaart.example",
            "/titel/40012",
            {**around("repo", "nl", "Vakbibliotheek Zeevaart"), "/titel/40012": library},
            (LIVE,),
        ),
    ]


def cases() -> list[Case]:
    """The walls, the logins and two that only look so."""
    return [*_cloudflare(), *_vendors(), *_plain(), *_logins()]
