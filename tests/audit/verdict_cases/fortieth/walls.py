"""Walls, gates and troubles, as the vendors' products serve them."""

from __future__ import annotations

from collections.abc import Iterator

from citekeeper.demo.exchange import Reply, Request

from ..case import HTML, Case, gate, page, sent, to
from .kit import (
    ALIVE,
    DOWN,
    GATE,
    GONE,
    OPEN,
    PAUSE,
    WALL,
    Route,
    Truth,
    everywhere,
    frame,
    lost,
    paragraphs,
    said,
)

AT = "/reports/2016/river-walls.html"


def _html(body: str, status: int, **headers: str) -> Reply:
    return sent(f"<!DOCTYPE html><html>{body}</html>", status, **headers)


CF_CHALLENGE = _html(
    '<head lang="en-US"><title>Just a moment...</title><meta name="robots" '
    'content="noindex,nofollow"><meta http-equiv="refresh" content="360"></head><body><div '
    'class="main-wrapper" role="main"><div class="main-content"><noscript><div class="h2"><span '
    'id="challenge-error-text">Enable JavaScript and cookies to continue</span></div></noscript>'
    "</div></div><script>(function(){window._cf_chl_opt={cvId:'3',cZone:'x',cType:'managed',cRay:"
    "'8c1d0f2e9b7a3c55'};var a=document.createElement('script');a.src='/cdn-cgi/"
    "challenge-platform/h/g/orchestrate/chl_page/v1?ray=8c1d0f2e9b7a3c55';}());</script></body>",
    403,
    cf_mitigated="challenge",
    server="cloudflare",
    cf_ray="8c1d0f2e9b7a3c55-AMS",
)


def _cf_error(code: str, head: str, text: str, status: int) -> Reply:
    return _html(
        f"<head><title>{head} | Cloudflare</title></head><body><div id='cf-wrapper'><div "
        f"id='cf-error-details' class='cf-error-details-wrapper'><h1><span>Error</span> "
        f"<span>{code}</span></h1><h2>{head}</h2><section><h2>What happened?</h2><p>{text}</p>"
        "</section><p class='cf-error-footer'>Cloudflare Ray ID: <strong>8c1d0f2e9b7a3c55</strong> "
        "&bull; Your IP: 192.0.2.7 &bull; Performance &amp; security by Cloudflare</p></div></div>"
        "</body>",
        status,
        server="cloudflare",
    )


def _akamai(request: Request) -> Reply:
    return _html(
        "<HEAD><TITLE>Access Denied</TITLE></HEAD><BODY><H1>Access Denied</H1>You don't have "
        f'permission to access "{request.url.replace("/", "&#47;")}" on this server.<P>'
        "Reference&#32;&#35;18&#46;2d1c1202&#46;1710412800&#46;1a2b3c4d<P>https&#58;&#47;&#47;"
        "errors&#46;edgesuite&#46;net&#47;18&#46;2d1c1202&#46;1710412800&#46;1a2b3c4d</BODY>",
        403,
        server="AkamaiGHost",
    )


ANUBIS = _html(
    "<head><title>Making sure you&#39;re not a bot!</title><link rel='stylesheet' "
    "href='/.within.website/x/xess/xess.min.css'><script id='anubis_version' "
    "type='application/json'>\"v1.19.1\"</script><script id='anubis_challenge' "
    'type=\'application/json\'>{"rules":{"algorithm":"fast","difficulty":4},"challenge":"a81c"}'
    "</script></head><body id='top'><main><h1 id='title'>Making sure you&#39;re not a bot!</h1>"
    "<p id='status'>Loading...</p><details><summary>Why am I seeing this?</summary><p>You are "
    "seeing this because the administrator of this website has set up Anubis to protect the server "
    "against the scourge of AI companies aggressively scraping websites.</p></details><noscript><p>"
    "Sadly, you must enable JavaScript to get past this challenge.</p></noscript><footer>Protected "
    "by Anubis from Techaro</footer></main></body>",
    200,
)

SIGNED: tuple[tuple[str, Truth, Route], ...] = (
    ("cf-managed", WALL, CF_CHALLENGE),
    (
        "cf-1020",
        WALL,
        _cf_error(
            "1020",
            "Access denied",
            "This website is using a security service to protect itself from online attacks.",
            403,
        ),
    ),
    (
        "cf-1015",
        WALL,
        _cf_error(
            "1015",
            "You are being rate limited",
            "The owner of this website has banned you temporarily from accessing this website.",
            429,
        ),
    ),
    (
        "datadome",
        WALL,
        _html(
            "<head><title>courant.example</title><style>#cmsg{animation: A 1.5s;}</style></head>"
            "<body style='margin:0'><p id='cmsg'>Please enable JS and disable any ad blocker</p>"
            "<script data-cfasync='false'>var dd={'rt':'c','cid':'AHrlqAAAAAMA','hsh':'2211F522',"
            "'t':'bv','host':'geo.captcha-delivery.com'}</script><script "
            "src='https://ct.captcha-delivery.com/c.js'></script></body>",
            403,
            x_datadome="protected",
            x_dd_b="1",
        ),
    ),
    (
        "perimeterx",
        WALL,
        _html(
            "<head><title>Access to this page has been denied</title></head><body><section><h1>"
            "Press &amp; Hold to confirm you are a human (and not a bot).</h1><div id='px-captcha'>"
            "</div><p>Reference ID 3f1a2b</p></section><script>window._pxAppId='PXu6b0qd2S';"
            "window._pxJsClientSrc='/u6b0qd2S/init.js';</script></body>",
            403,
        ),
    ),
    ("akamai-denied", WALL, _akamai),
    (
        "akamai-bm-verify",
        WALL,
        _html(
            "<head><meta http-equiv='refresh' content='5; URL=/reports/2016/river-walls.html?"
            "bm-verify=AAQAAAAJ'></head><body><div id='sec-if-cpt-container' role='main'><div "
            "class='behavioral-content'></div></div><script src='/_sec/cp_challenge/sec-4-4.js'>"
            "</script></body>",
            200,
            server="AkamaiGHost",
        ),
    ),
    (
        "imperva-frame",
        WALL,
        _html(
            "<head><META NAME='robots' CONTENT='noindex,nofollow'><script "
            "src='/_Incapsula_Resource?SWJIYLWA=5074a744e2e3d891814e9a2dace20bd4'></script></head>"
            "<body><iframe id='main-iframe' src='/_Incapsula_Resource?CWUDNSAI=22&xinfo=9-1&"
            "incident_id=449000&edet=12' frameborder=0 width='100%' height='100%'>Request "
            "unsuccessful. Incapsula incident ID: 449000-88</iframe></body>",
            200,
            x_iinfo="9-11-0 0NNN RT(1710412800 0) q(0 -1 -1 -1)",
        ),
    ),
    (
        "imperva-pardon",
        WALL,
        _html(
            "<head><title>Pardon Our Interruption</title><script>window.onProtectionInitialized="
            "function(p){}</script><script src='/reese84.js' async></script></head><body><h1>Pardon "
            "Our Interruption</h1><p>As you were browsing something about your browser made us think "
            "you were a bot. There are a few reasons this might happen:</p><ul><li>You've disabled "
            "cookies in your web browser.</li><li>A third-party browser plugin is preventing "
            "JavaScript from running.</li></ul><div id='interstitial-inprogress'></div></body>",
            200,
        ),
    ),
    (
        "aws-challenge",
        WALL,
        _html(
            "<head><title></title><script src='https://a1b2.token.awswaf.com/a1b2/challenge.js'>"
            "</script></head><body><div id='challenge-container'></div><script>AwsWafIntegration."
            "getToken().then(()=>{window.location.reload(true)})</script><noscript><h1>JavaScript is "
            "disabled</h1>In order to continue, we need to verify that you're not a robot.</noscript>"
            "</body>",
            202,
            x_amzn_waf_action="challenge",
        ),
    ),
    (
        "aws-captcha",
        WALL,
        _html(
            "<head><title>Human Verification</title><script "
            "src='https://a1b2.captcha.awswaf.com/a1b2/captcha.js'></script></head><body><div "
            "id='captcha-container'></div></body>",
            405,
            x_amzn_waf_action="captcha",
        ),
    ),
    (
        "vercel",
        WALL,
        _html(
            "<head><title>Vercel Security Checkpoint</title></head><body><div id='root'><p>We're "
            "verifying your browser</p><a href='https://vercel.link/security-checkpoint'>Website "
            "owner? Click here to fix</a></div></body>",
            429,
            x_vercel_mitigated="challenge",
            server="Vercel",
        ),
    ),
    (
        "f5-rejected",
        WALL,
        _html(
            "<head><title>Request Rejected</title></head><body>The requested URL was rejected. "
            "Please consult with your administrator.<br><br>Your support ID is: "
            "4045204596866416688<br><br><a href='javascript:history.back();'>[Go Back]</a></body>",
            200,
        ),
    ),
    (
        "f5-tspd",
        WALL,
        _html(
            "<head><meta http-equiv='Pragma' content='no-cache'><script>(function(){"
            "window['loaderConfig']='/TSPD/?type=20';})();</script><script src='/TSPD/?type=17'>"
            "</script></head><body><noscript>Please enable JavaScript to view the page content.<br/>"
            "Your support ID is: 17829135787.</noscript></body>",
            200,
        ),
    ),
    (
        "sucuri",
        WALL,
        _html(
            "<head><title>Sucuri WebSite Firewall - Access Denied</title></head><body><div "
            "id='main-container'><header class='app-header'>Website Firewall</header><section><h1>"
            "Access Denied - Sucuri Website Firewall</h1><p>If you are the site owner (or you manage "
            "this site), please whitelist your IP.</p><table><tr><td>Your IP:</td><td>192.0.2.7</td>"
            "</tr><tr><td>Block ID:</td><td>GEO02</td></tr><tr><td>Block reason:</td><td>Access from "
            "your Country was disabled by the administrator.</td></tr></table></section></div></body>",
            403,
            server="Sucuri/Cloudproxy",
            x_sucuri_block="GEO02",
        ),
    ),
    (
        "wordfence-503",
        WALL,
        _html(
            "<head><title>Your access to this site has been limited by the site owner</title></head>"
            "<body><h1>Your access to this site has been limited by the site owner</h1><p>Your "
            "access to this service has been limited. (HTTP response code 503)</p><p>If you think "
            "you have been blocked in error, contact the owner of this site for assistance.</p><p>"
            "Block Reason: Advanced blocking in effect.</p><p>Generated by Wordfence at Thu, 14 Mar "
            "2019 10:00:00 GMT.</p></body>",
            503,
        ),
    ),
    (
        "modsecurity-406",
        GATE,
        _html(
            "<head><title>Not Acceptable!</title></head><body><h1>Not Acceptable!</h1><p>An "
            "appropriate representation of the requested resource could not be found on this server. "
            "This error was generated by Mod_Security.</p></body>",
            406,
        ),
    ),
    ("anubis", WALL, ANUBIS),
    (
        "ddos-guard",
        WALL,
        _html(
            "<head><title>DDoS-Guard</title><meta charset='utf-8'></head><body data-ddg-origin="
            "'true'><h1 id='ddg-l10n-title'>Checking your browser before accessing</h1><p "
            "id='ddg-l10n-description'>Please wait a few seconds. Once this check is complete, the "
            "website will open automatically</p><script src='/.well-known/ddos-guard/js-challenge/"
            "index.js'></script></body>",
            403,
            server="ddos-guard",
        ),
    ),
    (
        "siteground-captcha",
        WALL,
        Reply(
            202,
            {**HTML, "SG-Captcha": "challenge"},
            "<html><head><link rel='icon' href='data:;'><meta http-equiv='refresh' content='0;"
            "/.well-known/sgcaptcha/?r=%2F&y=ipc:192.0.2.7:1710412800.11'></head></html>",
        ),
    ),
    (
        "safeline",
        WALL,
        _html(
            "<head><title>安全检测能力由 SafeLine 提供</title></head><body><div id='slg-box'><h1>"
            "正在检查您的浏览器</h1><p id='slg-caption'>客户端安全检测中，请稍候</p></div><script "
            "src='/.safeline/static/sdk.js'></script></body>",
            468,
        ),
    ),
    (
        "aliyun-405",
        WALL,
        _html(
            "<head><title>405</title></head><body data-spm='a3c0e'><div class='main'><img "
            "src='//g.alicdn.com/sd-base/static/1.0.5/image/405.png'><h2 id='block_message'>很抱歉，"
            "由于您访问的URL有可能对网站造成安全威胁，您的访问被阻断。</h2><p>您的请求ID是: "
            "781bad0a</p></div></body>",
            405,
        ),
    ),
    (
        "imunify",
        WALL,
        _html(
            "<head><title>One moment, please...</title></head><body><h1>Please wait while your "
            "request is being verified...</h1><form id='wsidchk-form' style='display:none;' "
            "action='/z0f76a1d14fd21a8fb5fd0d03e0fdc3d3cedae52f' method='get'><input type='hidden' "
            "id='wsidchk' name='wsidchk'></form><script>(function(){})();</script></body>",
            200,
        ),
    ),
    (
        "bare-403-fr",
        WALL,
        _html(
            "<head><title>403 Accès refusé</title></head><body><h1>Accès refusé</h1><p>Votre adresse "
            "a été bloquée par le pare-feu de l'hébergeur.</p></body>",
            403,
        ),
    ),
    (
        "paywall-402",
        WALL,
        said("news", "en", "Payment required", "Crawlers pay per page at this address.", 402),
    ),
    (
        "basic-auth",
        WALL,
        _html(
            "<head><title>401 Unauthorized</title></head><body><h1>Unauthorized</h1><p>This server "
            "could not verify that you are authorized to access the document requested.</p></body>",
            401,
            www_authenticate='Basic realm="Members"',
        ),
    ),
    (
        "legal-451",
        WALL,
        said(
            "news",
            "en",
            "451: Unavailable due to legal reasons",
            "We recognize you are attempting to access this website from a country belonging to the "
            "European Economic Area and therefore access cannot be granted at this time.",
            451,
        ),
    ),
    (
        "geo-200",
        GATE,
        said(
            "bare",
            "en",
            "Not available in your region",
            "This website is currently unavailable to visitors from your location. We are working "
            "on ways to offer it again.",
        ),
    ),
    (
        "age-gate-200",
        GATE,
        sent(
            page(
                "<div class='age-gate'><h1>Are you of legal drinking age?</h1><form><input "
                "name='year'><button>Enter</button></form><p>You must be 18 or older to enter this "
                "site.</p></div>",
                title="Age verification | Marl Distillery",
            )
        ),
    ),
    (
        "vbulletin-login",
        GATE,
        sent(
            page(
                "<table class='tborder'><tr><td class='tcat'>vBulletin Message</td></tr><tr><td "
                "class='panelsurround'>You are not logged in or you do not have permission to access "
                "this page. This could be due to one of several reasons:<ol><li>You are not logged "
                "in. Fill in the form at the bottom of this page and try again.</li><li>You may not "
                "have sufficient privileges to access this page.</li></ol><form>User Name <input> "
                "Password <input type='password'><button>Log in</button></form></td></tr></table>",
                title="River Forums",
            )
        ),
    ),
    (
        "private-wiki",
        WALL,
        sent(
            frame(
                "mediawiki",
                "en",
                "Login required",
                "<h1 id='firstHeading'>Login required</h1><p>Please log in to view other pages.</p>"
                "<p>Return to Main Page.</p>",
            ),
            403,
        ),
    ),
    (
        "private-blog",
        GATE,
        said(
            "bare",
            "en",
            "This blog is open to invited readers only",
            "It doesn't look like you have been invited to read this blog. If you think this is a "
            "mistake, you might want to contact the blog author and request an invitation.",
        ),
    ),
    # redirects to where one signs in
    (
        "confluence-login",
        WALL,
        gate("/login.action?os_destination=HERE&permissionViolation=true"),
    ),
    ("moodle-login", WALL, gate("/login/index.php?wantsurl=HERE", 303)),
    ("ojs-subscription", WALL, gate("/index.php/jx/login?source=HERE")),
    ("consent-redirect", GATE, gate("/consent/collect?returnUrl=HERE&lang=fr")),
)

SIGNIN = sent(
    page(
        "<h1>Sign in</h1><form method='post'><label>Username or email</label><input name='u'>"
        "<label>Password</label><input type='password' name='p'><button>Sign in</button></form>"
        "<p>Forgot your password?</p>",
        title="Sign in",
    )
)
CONSENT = sent(
    page(
        "<h1>Avant de continuer</h1><p>Nous et nos 842 partenaires stockons des informations sur "
        "votre appareil.</p><button>Tout accepter</button><button>Tout refuser</button>",
        title="Vos choix en matière de confidentialité",
        lang="fr",
    )
)
ROBOT = sent(
    page(
        "<h1>Checking the site connection security</h1><p>Robot Challenge Screen</p><script>const "
        "sgchallenge='20:1710412800:a1:b2:';</script>",
        title="Robot Challenge Screen",
    ),
    202,
    SG_Captcha="challenge",
)
DOORS = (
    "/login.action",
    "/users/sign_in",
    "/login/index.php",
    "/cas/login",
    "/wp-login.php",
    "/index.php/jx/login",
)

TROUBLES: tuple[tuple[str, Truth, Route], ...] = (
    (
        "wp-maintenance",
        DOWN,
        _html(
            "<head><title>Maintenance</title></head><body><div class='wp-die-message'>Briefly "
            "unavailable for scheduled maintenance. Check back in a minute.</div></body>",
            503,
            retry_after="1",
        ),
    ),
    (
        "wp-database",
        DOWN,
        _html(
            "<head><title>Database Error</title></head><body><h1>Error establishing a database "
            "connection</h1></body>",
            500,
        ),
    ),
    (
        "cf-522",
        DOWN,
        _html(
            "<head><title>522: Connection timed out</title></head><body><div "
            "id='cf-wrapper'><h1>Connection timed out <span>Error code 522</span></h1><p>The initial "
            "connection between Cloudflare's network and the origin web server timed out.</p></div>"
            "</body>",
            522,
            server="cloudflare",
        ),
    ),
    (
        "iis-500",
        DOWN,
        _html(
            "<head><title>Runtime Error</title></head><body><h1>Server Error in '/' Application."
            "<hr></h1><h2><i>Runtime Error</i></h2><p>An application error occurred on the server. "
            "The current custom error settings prevent the details from being viewed remotely.</p>"
            "</body>",
            500,
        ),
    ),
    ("reset", DOWN, Reply(then="reset")),
    ("loop", DOWN, lambda request: to(request.url, 302)),
    (
        "php-fatal-200",
        PAUSE,
        sent(
            "<br /><b>Fatal error</b>:  Uncaught mysqli_sql_exception: Too many connections in "
            "/var/www/html/inc/db.php:14 Stack trace: #0 {main} thrown in <b>/var/www/html/inc/"
            "db.php</b> on line <b>14</b><br />"
        ),
    ),
    (
        "maint-200-de",
        PAUSE,
        said(
            "bare",
            "de",
            "Wartungsarbeiten",
            "Diese Website wird gerade gewartet. Bitte versuchen Sie es später noch einmal.",
        ),
    ),
    (
        "maint-200-ja",
        PAUSE,
        said(
            "bare", "ja", "メンテナンス中", "ただいまメンテナンス中です。しばらくお待ちください。"
        ),
    ),
    (
        "joomla-offline",
        DOWN,
        _html(
            "<head><title>River Society</title></head><body><div class='outline'><h1>River "
            "Society</h1><p>This site is down for maintenance.<br>Please check back again soon.</p>"
            "<form><label>Username</label><input><label>Password</label><input type='password'>"
            "<button>Log in</button></form></div></body>",
            503,
        ),
    ),
    (
        "react-shell",
        OPEN,
        sent(
            "<!doctype html><html lang='en'><head><title>River Portal</title><script defer "
            "src='/static/js/main.3f9a.js'></script></head><body><noscript>You need to enable "
            "JavaScript to run this app.</noscript><div id='root'></div></body></html>"
        ),
    ),
    (
        "angular-dspace7",
        OPEN,
        sent(
            "<!DOCTYPE html><html><head><base href='/'><title>DSpace</title></head><body><ds-app>"
            "</ds-app><script src='runtime.1a2b.js' type='module'></script><script "
            "src='main.9c8d.js' type='module'></script></body></html>"
        ),
    ),
    ("empty-200", OPEN, sent("")),
    (
        "bad-request",
        OPEN,
        _html(
            "<head><title>400 Bad Request</title></head><body><center><h1>400 "
            "Bad Request</h1></center></body>",
            400,
        ),
    ),
)


def cases() -> Iterator[Case]:
    """All of them."""
    for ident, truth, reply in SIGNED:
        routes: dict[str, Route] = {"*": reply}
        if callable(reply):
            routes |= dict.fromkeys(DOORS, SIGNIN)
            routes["/consent/collect"] = CONSENT
        if ident == "siteground-captcha":
            routes["/.well-known/sgcaptcha/"] = ROBOT
        yield Case("wall", f"for-{ident}", truth, routes, AT)
    for ident, truth, reply in TROUBLES:
        cause = "trouble" if truth != OPEN else "undecided"
        yield Case(cause, f"for-{ident}", truth, {"*": reply}, AT)
    # one page is walled, the rest of the host is not
    yield Case(
        "wall",
        "for-members-page",
        WALL,
        {
            AT: said(
                "drupal", "en", "Access denied", "You are not authorized to access this page.", 403
            ),
            "*": lost("drupal", "en"),
        },
        AT,
    )
    yield Case(
        "wall",
        "for-phpbb-guests",
        GATE,
        {
            "/viewtopic.php?f=4&t=112": said(
                "phpbb",
                "en",
                "Information",
                "The board requires you to be registered and logged in to view this forum.",
                extra="<form>Username <input> Password <input type='password'></form>",
            ),
            "*": lost("phpbb", "en"),
        },
        "/viewtopic.php?f=4&t=112",
    )
    yield everywhere(
        "cf-iuam-503",
        WALL,
        AT,
        _html(
            "<head><title>Just a moment...</title></head><body><h1>Checking your browser before "
            "accessing the site.</h1><p>This process is automatic. Your browser will redirect to your "
            "requested content shortly.</p><p>DDoS protection by Cloudflare</p><form "
            "id='challenge-form' action='/?__cf_chl_jschl_tk__=a1'></form><script>window._cf_chl_opt="
            "{cvId:'2'};</script></body>",
            503,
            server="cloudflare",
        ),
        cause="wall",
    )
    yield everywhere("nx-domain", GONE, AT, sent(""), cause="dns", trouble="nxdomain-domain")
    yield everywhere("servfail", DOWN, AT, sent(""), cause="dns", trouble="servfail")
    # a notice of trouble that is an article
    yield Case(
        "living",
        "for-status-page",
        ALIVE,
        {
            AT: said(
                "tables",
                "en",
                "Planned maintenance of the catalogue, 3 June",
                "The catalogue will be unavailable from 8 to 11. Requests placed before noon are "
                "fetched on the same day.",
                extra=paragraphs("en", "status", 3),
            ),
            "*": lost("tables", "en"),
        },
        AT,
    )
