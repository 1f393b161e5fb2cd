"""Walls and gates of every vendor, and living pages behind the same vendors."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from citekeeper.demo.exchange import Reply

from ..case import BLOCKED, LIVE, UNKNOWN, UNREACHABLE, Case, gate, page, sent, to
from .frames import Truth, case, framed, framed_case, front

B: Truth = (BLOCKED,)
BU: Truth = (BLOCKED, UNKNOWN)

# name, truth, status, path, body, headers; everybody gets it at every address
WALLS: tuple[tuple[str, Truth, int, str, str, Mapping[str, str]], ...] = (
    (
        "cf-moment",
        B,
        403,
        "/blog/quern",
        page(
            '<div class="main-wrapper"><h1 class="zone-name-title">r18-cf-moment.example</h1><p>Checking if the site connection is secure</p><noscript>Enable JavaScript and cookies to continue</noscript></div><script>window._cf_chl_opt={cvId:"3",cType:"managed"};</script><script src="/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1?ray=8a"></script>',
            title="Just a moment...",
        ),
        {"cf-mitigated": "challenge", "server": "cloudflare"},
    ),
    (
        "cf-503-old",
        B,
        503,
        "/blog/sieve",
        page(
            '<h1>Checking your browser before accessing r18-cf-503-old.example.</h1><p>This process is automatic. Your browser will redirect to your requested content shortly.</p><p>DDoS protection by Cloudflare. Ray ID: 5f1a</p><form id="challenge-form" action="/blog/sieve?__cf_chl_jschl_tk__=aa"></form>',
            title="Just a moment...",
        ),
        {"server": "cloudflare"},
    ),
    (
        "cf-1020",
        B,
        403,
        "/blog/flail",
        page(
            '<div id="cf-error-details"><h1><span>Error</span> 1020</h1><h2>Access denied</h2><p>What happened? This website is using a security service to protect itself from online attacks. Cloudflare Ray ID: 77ab</p></div>',
            title="Access denied | r18-cf-1020.example used Cloudflare to restrict access",
        ),
        {"server": "cloudflare"},
    ),
    (
        "akamai-ref",
        B,
        403,
        "/shop/scythe",
        '<HTML><HEAD><TITLE>Access Denied</TITLE></HEAD><BODY><H1>Access Denied</H1>You don\'t have permission to access "http&#58;&#47;&#47;r18-akamai-ref&#47;shop&#47;scythe" on this server.<P>Reference&#32;&#35;18&#46;5d8c1402&#46;1699&#46;1f2a</BODY></HTML>',
        {"Server": "AkamaiGHost"},
    ),
    (
        "akamai-200",
        B,
        200,
        "/news/weather",
        page(
            '<script type="text/javascript" src="/akam/13/3a9f"></script><div id="sec-if-cpt-container"><p>Powered and protected by Akamai</p></div><script>var chlgeId="";var scriptSrc="/_sec/cp_challenge/ak-challenge-4-3.htm"</script>',
            title="&nbsp;",
        ),
        {},
    ),
    (
        "incapsula",
        B,
        200,
        "/rates",
        '<html><head><META NAME="robots" CONTENT="noindex,nofollow"><script src="/_Incapsula_Resource?SWJIYLWA=719d34d31c8e3a6e6fffd425f7e032f3"></script></head><body></body></html>',
        {"X-Iinfo": "9-112-0 0NNN"},
    ),
    (
        "imperva-incident",
        B,
        403,
        "/rates/old",
        '<html><head><title>Error</title></head><body><iframe id="main-iframe" src="/_Incapsula_Resource?CWUDNSAI=9&incident_id=472" >Request unsuccessful. Incapsula incident ID: 472000-1298</iframe></body></html>',
        {},
    ),
    (
        "datadome",
        B,
        403,
        "/guide/ladder",
        '<html lang="en"><head><title>r18-datadome.example</title></head><body><p id="cmsg">Please enable JS and disable any ad blocker</p><script data-cfasync="false">var dd={"rt":"c","host":"geo.captcha-delivery.com"}</script><script src="https://ct.captcha-delivery.com/c.js"></script></body></html>',
        {"x-datadome": "challenge"},
    ),
    (
        "px-hold",
        B,
        403,
        "/homes/12",
        page(
            '<h1>Press &amp; Hold to confirm you are a human (and not a bot).</h1><p>Reference ID 7d1c</p><script>window._pxAppId="PXabc1";window._pxJsClientSrc="/abc1/init.js"</script><div id="px-captcha"></div>',
            title="Access to this page has been denied",
        ),
        {},
    ),
    (
        "pardon",
        B,
        200,
        "/flights/deals",
        page(
            "<h1>Pardon Our Interruption...</h1><p>As you were browsing, something about your browser made us think you were a bot. There are a few reasons this might happen: you're a power user moving through this website with super-human speed; you've disabled JavaScript; a third-party browser plugin is preventing JavaScript from running.</p>",
            title="Pardon Our Interruption",
        ),
        {},
    ),
    (
        "aws-waf",
        B,
        202,
        "/wiki/rope",
        '<html><head><script>window.awsWafCookieDomainList=[];window.gokuProps={"key":"AQ"};</script><script src="https://a1.edge.sdk.awswaf.com/challenge.js"></script></head><body><div id="challenge-container"></div><noscript><h1>JavaScript is disabled</h1>In order to continue, we need to verify that you\'re not a robot.</noscript></body></html>',
        {"x-amzn-waf-action": "challenge"},
    ),
    (
        "vercel",
        B,
        429,
        "/changelog",
        page(
            "<p>We're verifying your browser</p><p>Website owner? Click here to fix</p>",
            title="Vercel Security Checkpoint",
        ),
        {"x-vercel-mitigated": "challenge", "server": "Vercel"},
    ),
    (
        "anubis",
        B,
        200,
        "/cgit/loom/tree/",
        page(
            '<h1 id="title">Making sure you\'re not a bot!</h1><p>You are seeing this because the administrator has set up Anubis to protect the server against aggressive scraping.</p><script id="anubis_challenge" type="application/json">{"rules":{"algorithm":"fast","difficulty":4}}</script><p>Protected by Anubis</p>',
            title="Making sure you're not a bot!",
        ),
        {},
    ),
    (
        "anubis-de",
        B,
        200,
        "/git/webstuhl",
        page(
            '<h1 id="title">Es wird sichergestellt, dass Sie kein Bot sind!</h1><p>Laden...</p><script id="anubis_challenge" type="application/json">{"difficulty":4}</script>',
            title="Es wird sichergestellt, dass Sie kein Bot sind!",
            lang="de",
        ),
        {},
    ),
    (
        "sucuri",
        B,
        403,
        "/parish/notes",
        page(
            "<h1>Access Denied - Sucuri Website Firewall</h1><p>If you are the site owner (or you manage this site), please whitelist your IP. Block reason: Bad bot access attempt. Block ID: BAD1</p>",
            title="Sucuri WebSite Firewall - Access Denied",
        ),
        {"X-Sucuri-ID": "14005"},
    ),
    (
        "wordfence",
        B,
        503,
        "/2014/06/honey/",
        page(
            "<h1>Your access to this site has been limited by the site owner</h1><p>Your access to this service has been limited. (HTTP response code 503) Generated by Wordfence. Block Technical Data: Block Reason: Exceeded the maximum number of page not found errors per minute for a crawler.</p>",
            title="Your access to this site has been limited",
        ),
        {},
    ),
    (
        "f5-support",
        B,
        200,
        "/statutes/bylaw7",
        "<html><head><title>Request Rejected</title></head><body>The requested URL was rejected. Please consult with your administrator.<br><br>Your support ID is: 8172635412<br><br><a href='javascript:history.back();'>[Go Back]</a></body></html>",
        {},
    ),
    (
        "modsec-406",
        BU,
        406,
        "/shop/clogs",
        page(
            "<h1>Not Acceptable!</h1><p>An appropriate representation of the requested resource could not be found on this server. This error was generated by Mod_Security.</p>",
            title="Not Acceptable!",
        ),
        {},
    ),
    ("li-999", B, 999, "/in/cooper", page('<script>window.location.href="/authwall"</script>'), {}),
    (
        "too-many",
        B,
        429,
        "/r/knots",
        page(
            "<h1>whoa there, pardner!</h1><p>We've seen far too many requests come from your IP address recently. Please wait a few minutes and try again.</p>",
            title="Too Many Requests",
        ),
        {"Retry-After": "0"},
    ),
    (
        "too-many-fr",
        B,
        429,
        "/annuaire/forgerons",
        page(
            "<h1>Trop de requêtes</h1><p>Vous avez dépassé la limite. Réessayez plus tard.</p>",
            title="429",
            lang="fr",
        ),
        {"Retry-After": "0"},
    ),
    (
        "basic-auth",
        B,
        401,
        "/intern/protokolle/2012.html",
        page(
            "<h1>Anmeldung erforderlich</h1><p>Diese Seiten sind Mitgliedern vorbehalten.</p>",
            title="401 Unauthorized",
            lang="de",
        ),
        {"WWW-Authenticate": 'Basic realm="Mitglieder"'},
    ),
    (
        "paid-402",
        B,
        402,
        "/archive/1911/03",
        page("<h1>Payment required</h1><p>This archive is for subscribers.</p>", title="402"),
        {},
    ),
    (
        "legal-451",
        B,
        451,
        "/article/88120",
        page(
            "<h1>Unavailable due to legal reasons</h1><p>We recognize you are attempting to access this website from a country belonging to the European Economic Area including the EU and therefore access cannot be granted at this time.</p>",
            title="451",
        ),
        {},
    ),
    (
        "plain-403",
        B,
        403,
        "/cellar/ledger.html",
        "<html><head><title>403 Forbidden</title></head><body><center><h1>403 Forbidden</h1></center><hr><center>nginx</center></body></html>",
        {},
    ),
    (
        "forbidden-ru",
        B,
        403,
        "/kniga/12",
        page(
            "<h1>Доступ ограничен</h1><p>Доступ с вашего IP-адреса запрещён администратором.</p>",
            title="403",
            lang="ru",
        ),
        {},
    ),
    (
        "slider-zh",
        BU,
        200,
        "/item/77120",
        page(
            '<h1>访问验证</h1><p>请按住滑块，拖动到最右边，完成验证后继续访问。</p><div id="nocaptcha"></div><script src="/punish/x5sec.js"></script>',
            title="验证码拦截",
            lang="zh",
        ),
        {},
    ),
    (
        "unusual-en",
        B,
        200,
        "/maps/parish",
        page(
            '<p>Our systems have detected unusual traffic from your computer network. This page checks to see if it\'s really you sending the requests, and not a robot.</p><form id="captcha-form"><div class="g-recaptcha" data-sitekey="6Lf"></div></form>',
            title="Are you a robot?",
        ),
        {},
    ),
    (
        "ddosguard-ru",
        B,
        403,
        "/forum/lodka",
        page(
            '<h1>Проверка браузера</h1><p>DDoS-Guard проверяет ваш браузер перед переходом на сайт. Подождите несколько секунд.</p><script src="/.well-known/ddos-guard/js-challenge/index.js"></script>',
            title="DDoS-Guard",
            lang="ru",
        ),
        {"Server": "ddos-guard"},
    ),
    (
        "geo-block",
        B,
        403,
        "/programme/412",
        page(
            "<h1>Not available in your region</h1><p>This programme cannot be viewed from your country.</p>",
            title="Not available",
        ),
        {},
    ),
    (
        "robot-ja",
        BU,
        200,
        "/review/441",
        page(
            '<h1>ロボットではないことを確認してください</h1><p>下の文字を入力すると続きをご覧いただけます。</p><img src="/captcha.png"><input name="code">',
            title="アクセス確認",
            lang="ja",
        ),
        {},
    ),
    (
        "verify-es",
        BU,
        200,
        "/pisos/7712",
        page(
            '<h1>Un momento, por favor</h1><p>Parece que estás usando un robot. Resuelve el captcha para continuar navegando.</p><div class="h-captcha" data-sitekey="a1"></div>',
            title="Verificación",
            lang="es",
        ),
        {},
    ),
)


def _gates() -> Iterator[Case]:
    login = sent(
        framed(
            "en",
            "social",
            "Log in to Shoal",
            "<form><input name=user><input type=password name=pw><button>Log in</button></form>||Forgot password? New here? Sign up.",
        )
    )
    yield case(
        "gate-login",
        "login-next",
        B,
        "/groups/rope/files",
        {"/login/": login, "/": login, "*": lambda r: to("/login/?next=" + r.bare_path)},
    )
    konto = sent(
        framed(
            "de",
            "forum",
            "Anmelden",
            "<p>Du musst angemeldet sein, um dieses Forum zu lesen.</p><form><input name=username><input type=password name=password></form>",
        )
    )
    yield case(
        "gate-login",
        "login-return-de",
        B,
        "/forum/werkstatt/112",
        {"/ucp.php": konto, "/": konto, "*": gate("/ucp.php?mode=login&redirect=HERE")},
    )
    sso = sent(
        framed(
            "en",
            "corp",
            "Sign in with your university account",
            "<form><input name=j_username><input type=password name=j_password></form>",
        )
    )
    yield case(
        "gate-login",
        "sso-host",
        B,
        "/intranet/handbook/7",
        {
            ("idp.r18-sso-host.example", "/sso"): sso,
            "*": gate("http://idp.r18-sso-host.example/sso?RelayState=HERE"),
        },
    )
    members = framed(
        "en",
        "forum",
        "Information",
        "You are not authorised to read this forum. The board requires you to be registered and logged in to view this forum.||<form><label>Username</label><input name=username><label>Password</label><input type=password name=password><button>Login</button></form>",
    )
    yield case(
        "gate-login",
        "forum-in-place",
        BU,
        "/viewtopic.php?t=3012",
        {"*": sent(members), "/": sent(front("en", "forum"))},
    )
    membres = framed(
        "fr",
        "forum",
        "Connexion requise",
        "Vous devez être inscrit et connecté pour voir ce sujet.||<form><input name=username><input type=password name=password><button>Connexion</button></form>",
    )
    yield case(
        "gate-login",
        "forum-fr",
        BU,
        "/viewtopic.php?t=2201",
        {"*": sent(membres), "/": sent(front("fr", "forum"))},
    )
    consent = sent(
        page(
            "<h1>Bevor Sie fortfahren</h1><p>Wir verwenden Cookies und Daten, um Dienste bereitzustellen. Alle ablehnen. Alle akzeptieren. Weitere Optionen.</p>",
            title="Bevor Sie fortfahren",
            lang="de",
        )
    )
    yield case(
        "gate-consent",
        "consent-de",
        BU,
        "/karte/hof",
        {
            ("consent.r18-consent-de.example", "/m"): consent,
            "*": gate("http://consent.r18-consent-de.example/m?continue=HERE"),
        },
    )
    age = sent(
        page(
            "<h1>Are you of legal drinking age?</h1><p>You must be 18 or older to enter this site.</p><button>Yes</button><button>No</button>",
            title="Age check",
        )
    )
    yield case(
        "gate-age",
        "age-gate",
        BU,
        "/distillery/history",
        {"/age-gate": age, "*": gate("/age-gate?return=HERE")},
    )
    password = sent(
        framed(
            "en",
            "blog",
            "Protected: Notes on the dig",
            "This content is password protected. To view it please enter your password below:||<form><input type=password name=post_password><button>Enter</button></form>",
            ptitle="Protected: Notes on the dig",
        )
    )
    yield case(
        "gate-auth",
        "wp-protected",
        BU,
        "/2017/08/notes-on-the-dig/",
        {
            "/2017/08/notes-on-the-dig/": password,
            "*": sent(framed("en", "blog", "Page not found", "Nothing here."), 404),
        },
    )
    for name, status, text in (
        ("limit-headers", 403, "API rate limit exceeded for this address."),
        ("limit-503", 503, "Slow down, please."),
    ):
        reply = Reply(
            status,
            {"Content-Type": "text/html", "X-RateLimit-Limit": "60", "X-RateLimit-Remaining": "0"},
            page(f"<p>{text}</p>", title="Rate limit"),
        )
        yield case("wall-rate", name, B, "/repo/weave/readme", {"*": reply})


BOOT = '<script src="/cdn-cgi/challenge-platform/scripts/jsd/main.js"></script><script defer src="https://static.cloudflareinsights.com/beacon.min.js"></script>'
PXS = '<script>window._pxAppId="PXk1";</script><script src="/k1/init.js"></script>'
# living pages behind the vendors
BEHIND: Any = (
    (
        "behind-cf",
        "en",
        "blog",
        "/posts/hurdle-making",
        "Hurdle making in the Weald",
        "Ten sails stand in the mould, and the rods are woven round them from the bottom upwards, twisted at each end so that they do not break. A good man made six hurdles a day. The last of the makers at Ashcombe learned from his grandfather and sells to film companies, who like the look of them and leave them in the rain.",
        BOOT,
        {"server": "cloudflare", "cf-ray": "8af1"},
    ),
    (
        "behind-px",
        "en",
        "shop",
        "/p/linen-apron",
        "Linen apron",
        "<p class=price>£42.00</p>||Cut from one width of heavy Irish linen with the selvedge left on. Cross-back straps, no knots. Softens with every wash and outlives its owner, as our customers tell us. Colours: flax, soot, madder.",
        PXS,
        {},
    ),
    (
        "behind-dd",
        "fr",
        "news",
        "/savoir-faire/le-dernier-cordier",
        "Le dernier cordier",
        "Dans la corderie longue de trois cents mètres, Marcel Aubin marche à reculons depuis quarante ans. Le chanvre sort de ses doigts comme une pensée, dit-il. La commune voudrait racheter l'atelier ; il manque vingt mille euros et un apprenti.",
        "",
        {"x-datadome": "protected"},
    ),
    (
        "behind-turnstile",
        "de",
        "corp",
        "/kontakt",
        "Kontakt",
        "Werkstatt für Blechspielzeug, Am Mühlgraben 4. Montag bis Donnerstag von 8 bis 16 Uhr.||<form><label>Name</label><input name=n><label>Nachricht</label><textarea name=m></textarea><div class='cf-turnstile' data-sitekey='0x4'></div><p>Bitte bestätigen Sie, dass Sie kein Roboter sind.</p><button>Senden</button></form>",
        '<script src="https://challenges.cloudflare.com/turnstile/v0/api.js"></script>',
        {},
    ),
    (
        "behind-recaptcha",
        "es",
        "blog",
        "/2016/10/esparto",
        "El esparto y sus nudos",
        "El esparto se arranca en agosto, se cuece en balsas durante cuarenta días y se pica con maza hasta que suelta la hebra. Con tres hebras se hace el filete, con diecinueve la pleita.||<div class='comment-form'><p>Demuestra que no eres un robot</p><div class='g-recaptcha' data-sitekey='6Lx'></div></div>",
        '<script src="https://www.google.com/recaptcha/api.js"></script>',
        {},
    ),
    (
        "behind-akamai",
        "it",
        "corp",
        "/storia/la-filanda",
        "La filanda",
        "Nel 1884 la filanda contava centoventi bacinelle e altrettante donne, le più piccole di nove anni. L'acqua doveva restare a ottanta gradi e le mani dentro l'acqua. Nel reparto d'ingresso si legge ancora l'orario dipinto sul muro.",
        '<script src="/akam/13/41ac"></script>',
        {"Server": "AkamaiGHost"},
    ),
    (
        "behind-incap",
        "pt",
        "news",
        "/cultura/oleiros",
        "Os últimos oleiros de barro preto",
        "Em Bisalhães restam cinco. O barro vem da Telheira, pica-se, peneira-se, amassa-se e roda-se baixo, com o homem sentado no chão. A cozedura faz-se num buraco, com giesta, e abafa-se com terra para que o fumo entre na louça.",
        '<script src="/_Incapsula_Resource?SWJIYLWA=5074"></script>',
        {"X-CDN": "Imperva"},
    ),
)


def cases() -> Iterator[Case]:
    for name, truth, status, path, body, headers in WALLS:
        yield case("wall", name, truth, path, {"*": sent(body, status, **dict(headers))})
    yield from _gates()
    for name, lang, style, path, title, text, head, headers in BEHIND:
        yield framed_case(
            "living-behind",
            name,
            (LIVE,),
            path,
            lang,
            style,
            title,
            text,
            head=head,
            headers=headers,
        )
    late = framed(
        "en",
        "corp",
        "We'll be right back",
        "The site is down for scheduled maintenance. Please try again in an hour.",
    )
    yield case(
        "wall-maintenance",
        "maint-503",
        (UNREACHABLE,),
        "/docs/kiln",
        {"*": sent(late, 503, Retry_After="0")},
    )
