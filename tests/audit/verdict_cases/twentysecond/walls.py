"""Walls and gates: what refuses this client, and what only looks like it."""

from __future__ import annotations

from collections.abc import Iterator

from citekeeper.demo.exchange import Reply

from ..case import BLOCKED, LIVE, UNKNOWN, Case, gate, page, sent
from .frames import Truth, doc, front, lost, plain
from .words import T, paras

WALL: Truth = (BLOCKED,)


def _login(lang: str, title: str, text: str, style: str = "drupal") -> Reply:
    form = '<form method="post"><input name="user"><input type="password" name="pass"><button>OK</button></form>'
    return sent(doc(lang, title, f"<p>{text}</p>{form}", style=style))


def _walls() -> Iterator[tuple[str, str, Reply]]:
    yield (
        "cf-moment",
        "/journal/article/117",
        sent(
            page(
                '<div class="main-wrapper"><h1>www.journal.example</h1><p>Verifying you are human. This may take a few seconds.</p></div><script>window._cf_chl_opt={cvId:"3"};</script><script src="/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1"></script><noscript>Enable JavaScript and cookies to continue</noscript>',
                title="Just a moment...",
            ),
            403,
            cf_mitigated="challenge",
            Server="cloudflare",
        ),
    )
    yield (
        "cf-1020",
        "/stats/2014.html",
        sent(
            page(
                '<div id="cf-error-details"><h1>Error 1020</h1><p>Ray ID: 8c1f22</p><h2>Access denied</h2><p>What happened? This website is using a security service to protect itself from online attacks.</p></div>',
                title="Access denied",
            ),
            403,
            Server="cloudflare",
            CF_RAY="8c1f22-AMS",
        ),
    )
    yield (
        "incapsula",
        "/Docs/View/812",
        sent(
            '<html style="height:100%"><head><META NAME="ROBOTS" CONTENT="NOINDEX, NOFOLLOW"><script src="/_Incapsula_Resource?SWJIYLWA=719d34d31c8e3a6e6fffd425f7e032f3"></script></head><body style="margin:0px;height:100%"><iframe id="main-iframe" src="/_Incapsula_Resource?CWUDNSAI=9&xinfo=8" frameborder=0>Request unsuccessful. Incapsula incident ID: 812000110220</iframe></body></html>'
        ),
    )
    yield (
        "datadome",
        "/enquete/2014/colonies",
        sent(
            '<html><head><title>lejournal.example</title></head><body><p id="cmsg">Please enable JS and disable any ad blocker</p><script>var dd={"rt":"c","cid":"AHr","hsh":"5B","t":"bv","host":"geo.captcha-delivery.com"}</script><script src="https://ct.captcha-delivery.com/c.js"></script></body></html>',
            403,
            X_DataDome="protected",
            X_DD_B="1",
        ),
    )
    yield (
        "perimeterx",
        "/property/news/88",
        sent(
            page(
                '<div class="px-captcha-container"><h1>Press &amp; Hold to confirm you are a human (and not a bot).</h1><p>Reference ID 8a11</p></div><script>window._pxAppId="PXu6b0qd2S";</script>',
                title="Access to this page has been denied.",
            ),
            403,
        ),
    )
    yield (
        "imperva-pardon",
        "/en/judgments/2013-118",
        sent(
            page(
                "<h1>Pardon Our Interruption</h1><p>As you were browsing something about your browser made us think you were a bot. There are a few reasons this might happen: you’re a power user moving through this website with super-human speed; you’ve disabled cookies; a third-party browser plugin is preventing JavaScript from running.</p>",
                title="Pardon Our Interruption",
            )
        ),
    )
    yield (
        "akamai",
        "/content/dam/report.html",
        sent(
            '<HTML><HEAD>\n<TITLE>Access Denied</TITLE>\n</HEAD><BODY>\n<H1>Access Denied</H1>\nYou don\'t have permission to access "http&#58;&#47;&#47;www&#46;agency&#46;example&#47;" on this server.<P>\nReference&#32;&#35;18&#46;2d7a1702&#46;1764&#46;1f2\n</BODY></HTML>',
            403,
            Server="AkamaiGHost",
        ),
    )
    yield (
        "aws-waf",
        "/cases/1182",
        Reply(
            202,
            {"Content-Type": "text/html", "x-amzn-waf-action": "challenge"},
            '<html><body><div id="challenge-container"></div><script src="https://x.token.awswaf.com/challenge.js"></script><noscript><h1>JavaScript is disabled</h1>In order to continue, we need to verify that you\'re not a robot.</noscript></body></html>',
        ),
    )
    yield (
        "anubis",
        "/git/papers/tree/README",
        sent(
            page(
                '<main><h1>Making sure you&#39;re not a bot!</h1><p>Loading...</p><details><summary>Why am I seeing this?</summary><p>You are seeing this because the administrator of this website has set up Anubis to protect the server against the scourge of AI companies aggressively scraping websites.</p></details></main><script id="anubis_challenge" type="application/json">{"rules":{"difficulty":4}}</script>',
                title="Making sure you&#39;re not a bot!",
            )
        ),
    )
    yield (
        "vercel",
        "/reports/2015/index",
        sent(
            page(
                "<p>We're verifying your browser</p><p>Website owner? Click here to fix</p><p>Vercel Security Checkpoint</p>",
                title="Vercel Security Checkpoint",
            ),
            429,
            x_vercel_mitigated="challenge",
        ),
    )
    yield (
        "sucuri",
        "/2013/04/18/hotline/",
        sent(
            page(
                "<h1>Sucuri WebSite Firewall - Access Denied</h1><p>If you are the site owner (or you manage this site), please whitelist your IP or open a support ticket.</p><p>Block reason: Access from your Country was disabled by the administrator. Block ID: GEO02</p>",
                title="Sucuri WebSite Firewall - Access Denied",
            ),
            403,
            X_Sucuri_ID="15008",
        ),
    )
    yield (
        "wordfence",
        "/wp/2014/kindeswohl/",
        sent(
            page(
                "<h1>Your access to this site has been limited by the site owner</h1><p>Your access to this service has been limited. (HTTP response code 503) If you think you have been blocked in error, contact the owner of this site for assistance.</p><p>Block Technical Data. Block Reason: Access from your area has been temporarily limited for security reasons. Generated by Wordfence</p>",
                title="Your access to this site has been limited",
            ),
            503,
        ),
    )
    yield (
        "f5-support-id",
        "/Dokumente/2013/bericht.html",
        sent(
            "<html><head><title>Request Rejected</title></head><body>The requested URL was rejected. Please consult with your administrator.<br><br>Your support ID is: 11822910021182<br><br><a href='javascript:history.back();'>[Go Back]</a></body></html>"
        ),
    )
    yield (
        "modsec-406",
        "/history/reform.html",
        sent(
            "<head><title>Not Acceptable!</title></head><body><h1>Not Acceptable!</h1><p>An appropriate representation of the requested resource could not be found on this server. This error was generated by Mod_Security.</p></body></html>",
            406,
        ),
    )
    yield (
        "plain-403",
        "/intern/protokoll.pdf",
        sent(
            "<html><head><title>403 Forbidden</title></head><body><center><h1>403 Forbidden</h1></center><hr><center>nginx</center></body></html>",
            403,
        ),
    )
    yield (
        "gov-403-fr",
        "/legifrance/jorf/id/JORFTEXT0000295",
        sent(
            doc(
                "fr",
                "Accès refusé",
                "<p>Votre requête a été bloquée par notre système de protection. Si vous pensez qu’il s’agit d’une erreur, contactez l’assistance en indiquant l’identifiant 88-2210.</p>",
                style="bare",
            ),
            403,
        ),
    )
    yield (
        "gov-403-es",
        "/boe/dias/2011/txt.html",
        sent(
            doc(
                "es",
                "Acceso denegado",
                "<p>Se ha detectado un número anormal de peticiones desde su dirección. Inténtelo más tarde.</p>",
                style="gov",
            ),
            403,
        ),
    )
    yield (
        "rate-429",
        "/opinions/118/",
        sent(
            page(
                "<h1>429 Too Many Requests</h1><p>Your client has issued too many requests. Please wait.</p>",
                title="Too Many Requests",
            ),
            429,
        ),
    )
    yield (
        "robot-check-shop",
        "/dp/0199271119",
        sent(
            page(
                '<h4>Enter the characters you see below</h4><p>Sorry, we just need to make sure you’re not a robot. For best results, please make sure your browser is accepting cookies.</p><form action="/errors/validateCaptcha"><img src="/captcha/x.jpg"><input name="field-keywords"></form>',
                title="Robot Check",
            )
        ),
    )
    yield (
        "ja-403",
        "/kaigi/h22/giji.html",
        sent(
            doc(
                "ja",
                "アクセスが拒否されました",
                "<p>お客様のアクセスは、セキュリティ上の理由により遮断されました。</p>",
                style="bare",
            ),
            403,
        ),
    )
    yield (
        "zh-waf-405",
        "/n2/2011/0517/c44.html",
        sent(
            doc(
                "zh",
                "405",
                "<p>很抱歉，由于您访问的URL有可能对网站造成安全威胁，您的访问被阻断。您的请求ID是：7b1822。</p>",
                style="bare",
            ),
            405,
        ),
    )
    yield (
        "ru-guard",
        "/doc/2011/44",
        sent(
            page(
                '<h1>Проверка браузера</h1><p>Перед входом на сайт мы проверяем ваш браузер. Это займёт несколько секунд. Пожалуйста, включите JavaScript и файлы cookie.</p><script src="/__ddg/check.js"></script>',
                title="DDoS-Guard",
                lang="ru",
            ),
            403,
            Server="ddos-guard",
        ),
    )
    yield (
        "recaptcha-200",
        "/record/search?id=33",
        sent(
            page(
                '<h1>Security check</h1><p>Please complete the captcha below to continue to the catalogue.</p><div class="g-recaptcha" data-sitekey="6Lc"></div><script src="https://www.google.com/recaptcha/api.js"></script>',
                title="Security check",
            )
        ),
    )
    yield (
        "legal-451",
        "/local-news/2014/trial.html",
        sent(
            page(
                "<h1>451: Unavailable due to legal reasons</h1><p>We recognize you are attempting to access this website from a country belonging to the European Economic Area, including the EU, which enforces the General Data Protection Regulation, and therefore access cannot be granted at this time.</p>",
                title="Unavailable due to legal reasons",
            ),
            451,
        ),
    )
    yield (
        "basic-auth",
        "/members/bulletin-44.html",
        sent(
            "<html><head><title>401 Authorization Required</title></head><body><h1>Authorization Required</h1><p>This server could not verify that you are authorized to access the document requested.</p></body></html>",
            401,
            WWW_Authenticate='Basic realm="Members"',
        ),
    )
    yield (
        "pay-402",
        "/papers/pdf/1182",
        sent(
            page("<h1>Payment required</h1><p>Purchase access to continue.</p>", title="402"), 402
        ),
    )
    yield (
        "network-999",
        "/in/janedoe",
        Reply(
            999,
            {"Content-Type": "text/html"},
            '<html><head><script>window.onload=function(){window.location.href="/authwall?trk=x";}</script></head></html>',
        ),
    )
    yield (
        "sso-page-200",
        "/staff/handbook/ch3",
        _login(
            "en",
            "Sign in to your account",
            "You need to sign in with your university account to view this page.",
        ),
    )
    yield (
        "anmelden-200",
        "/intern/rundschreiben-7.html",
        _login(
            "de",
            "Anmeldung erforderlich",
            "Dieser Bereich ist nur für Mitglieder zugänglich. Bitte melden Sie sich mit Ihrem Benutzernamen und Kennwort an.",
            "typo3",
        ),
    )
    yield (
        "private-wiki",
        "/wiki/Casework",
        sent(
            doc(
                "en",
                "Login required",
                "<p>You must log in to view other pages. Return to the main page.</p>",
                style="wiki",
            )
        ),
    )
    yield (
        "age-gate",
        "/boards/history/t/188",
        sent(
            page(
                '<h1>Are you over 18?</h1><p>You must be at least eighteen years old to view this content. Are you over eighteen and willing to see adult content?</p><form method="post"><button name="over18" value="yes">Yes</button><button>No</button></form>',
                title="over 18?",
            )
        ),
    )


def walls() -> Iterator[Case]:
    """All of them; everybody meets a wall."""
    gates: Truth = (BLOCKED, UNKNOWN)
    for name, path, reply in _walls():
        truth: Truth = WALL
        if name in (
            "sso-page-200",
            "anmelden-200",
            "private-wiki",
            "age-gate",
            "modsec-406",
            "zh-waf-405",
            "recaptcha-200",
            "network-999",
        ):
            truth = gates if name != "network-999" else WALL
        yield Case("wall", "v22-" + name, truth, {"*": reply}, path=path)
    idp = "v22-idp.example"
    yield Case(
        "login",
        "v22-shibboleth",
        WALL,
        {
            (idp, "*"): _login(
                "en",
                "University login",
                "Log in with your university user name to continue to the library proxy.",
            ),
            "*": gate(f"https://{idp}/idp/profile/SAML2/Redirect/SSO?RelayState=HERE"),
        },
        path="/ebooks/ch4.pdf",
    )
    yield Case(
        "login",
        "v22-return-to",
        WALL,
        {
            "/login": _login(
                "nl",
                "Inloggen",
                "Log in om deze pagina te bekijken. Nog geen account? Registreer u.",
            ),
            "*": gate("/login?returnUrl=HERE"),
            "/": sent(front("nl")),
        },
        path="/leden/protocol-2012.html",
    )
    yield Case(
        "login",
        "v22-connexion-fr",
        WALL,
        {
            "/connexion": _login(
                "fr", "Connexion", "Identifiez-vous pour accéder à l’espace adhérents."
            ),
            "*": gate("/connexion?redirect=HERE"),
            "/": sent(front("fr")),
        },
        path="/adherents/note-12.html",
    )
    consent = "v22-consent.example"
    wall = sent(
        doc(
            "de",
            "Mit Werbung oder im Pur-Abo lesen",
            f"<p>{T['de'].cookies} Besuchen Sie unsere Seite wie gewohnt mit Werbung und Tracking, oder schließen Sie das Pur-Abo für 3,99 € im Monat ab.</p><button>Akzeptieren und weiter</button><button>Jetzt abonnieren</button>",
            style="bare",
        )
    )
    yield Case(
        "consent",
        "v22-pur-abo",
        gates,
        {(consent, "*"): wall, "*": gate(f"https://{consent}/zustimmung?targetUrl=HERE")},
        path="/politik/netzsperren-a-118.html",
    )
    yield Case(
        "consent",
        "v22-consent-nl",
        gates,
        {
            "/privacy-gate": sent(
                doc(
                    "nl",
                    "Wij vragen uw toestemming",
                    "<p>Om deze site te gebruiken vragen wij toestemming voor cookies. Kies Akkoord om verder te gaan naar het artikel.</p><button>Akkoord</button><button>Instellen</button>",
                    style="bare",
                )
            ),
            "*": gate("/privacy-gate?callbackUrl=HERE"),
        },
        path="/binnenland/filter~a118/",
    )
    # what only looks like a wall
    path = "/society/2014/jun/04/care-files"
    text = doc(
        "en",
        "The files they were never shown",
        paras("en", 1, 5),
        style="news",
        head='<script src="/cdn-cgi/challenge-platform/scripts/jsd/main.js"></script><script>window._pxAppId="PX1";</script>',
    )
    yield Case(
        "living",
        "v22-vendor-script-live",
        (LIVE,),
        {
            path: sent(text, X_DataDome="protected", Server="cloudflare"),
            "/": sent(front("en", style="news")),
            "*": lost("en", "news"),
        },
        path=path,
    )
    path = "/politik/2012/heimkinder.html"
    half = doc(
        "de",
        "Was die Akten verschweigen",
        paras("de", 2, 2)
        + '<div class="paywall"><h2>Weiterlesen mit Abo</h2><p>Sie haben 20 Prozent des Artikels gelesen. Jetzt für 1 € testen. Bereits Abonnent? Hier anmelden.</p></div>',
        style="news",
    )
    yield Case(
        "living",
        "v22-teaser-paywall-de",
        (LIVE,),
        {path: sent(half), "/": sent(front("de", style="news")), "*": lost("de", "news")},
        path=path,
    )
    path = "/doi/10.1080/child.2013.118"
    abstract = doc(
        "en",
        "Measuring the reach of hotlines",
        paras("en", 1, 1)
        + "<h2>Access options</h2><p>Get access to the full version of this article. Log in via your institution. Purchase PDF: 42.00 USD. Rent this article.</p><h2>References</h2><ol><li>Clayton R. Failures in a hybrid content blocking system.</li><li>Moore T. The impact of incentives on notice and take-down.</li></ol>",
        style="repo",
    )
    yield Case(
        "living",
        "v22-abstract-only",
        (LIVE,),
        {path: sent(abstract), "/": sent(front("en", style="repo")), "*": lost("en", "repo")},
        path=path,
    )
    path = "/forms/report.html"
    form = doc(
        "en",
        "Report something you have seen",
        '<p>You can report anonymously. Paste the address below and tell us what you saw. Do not take screenshots.</p><form><textarea></textarea><div class="g-recaptcha" data-sitekey="6L"></div><button>Send</button></form><script src="https://www.google.com/recaptcha/api.js"></script>',
        style="gov",
    )
    yield Case(
        "living",
        "v22-form-captcha",
        (LIVE,),
        {path: sent(form), "/": sent(front("en", style="gov")), "*": lost("en", "gov")},
        path=path,
    )
    path = "/robots-note.txt"
    yield Case(
        "living",
        "v22-text-file",
        (LIVE,),
        {
            path: plain(
                "Minutes of the filtering sub-group, 4 March 2009\r\n\r\n1. Apologies. None.\r\n2. The list. The chair reported that access denied pages would name the hotline.\r\n3. 404 pages. It was agreed that page not found is a lie and must not be used.\r\n4. Next meeting: 6 May.\r\n"
                * 2,
                "text/plain; charset=utf-8",
            ),
            "*": lost("en"),
        },
        path=path,
    )


__all__ = ["walls"]
