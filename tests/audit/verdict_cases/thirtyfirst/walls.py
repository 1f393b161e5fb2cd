"""Walls, gates and pauses."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from citekeeper.demo.exchange import Reply

from ..case import BLOCKED, LIVE, UNKNOWN, UNREACHABLE, Case, gate, page, sent
from .frames import Truth, absent, front, living, made

WALL: Truth = (BLOCKED,)
GATE: Truth = (BLOCKED, UNKNOWN)
PAUSE: Truth = (UNREACHABLE, UNKNOWN)
H = {"Content-Type": "text/html; charset=utf-8"}


def _wall(
    title: str, body: str, status: int = 200, lang: str = "en", head: str = "", **headers: str
) -> Reply:
    return sent(page(body, title=title, lang=lang, head=head), status, **headers)


EVERYBODY: Mapping[str, tuple[Truth, str, Reply]] = {
    "cf-iuam": (
        WALL,
        "/policy/2012/filters",
        _wall(
            "Just a moment...",
            "<noscript><div>Enable JavaScript and cookies to continue</div></noscript><script>"
            "(function(){window._cf_chl_opt={cvId:'3',cZone:'x',cType:'managed'};var a=document.createElement('script');"
            "a.src='/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1?ray=8f';})();</script>",
            403,
            cf_mitigated="challenge",
            Server="cloudflare",
        ),
    ),
    "cf-1020": (
        WALL,
        "/en/statements/114",
        _wall(
            "Access denied | www.ngo.example used Cloudflare to restrict access",
            "<div id='cf-wrapper'><h1>Error 1020</h1>"
            "<h2>Access denied</h2><p>What happened? This website is using a security service to protect itself from "
            "online attacks.</p><p>Cloudflare Ray ID: 7ab2c1 . Your IP: 192.0.2.7</p></div>",
            403,
            Server="cloudflare",
        ),
    ),
    "akamai-ref": (
        WALL,
        "/newsroom/press-releases/2011/06/tool",
        _wall(
            "Access Denied",
            '<h1>Access Denied</h1>You don\'t have permission to access "http&#58;&#47;&#47;corp" on this '
            "server.<p>Reference&#32;&#35;18&#46;5f0a1702&#46;1764291&#46;9c1b</p>",
            403,
            Server="AkamaiGHost",
        ),
    ),
    "imperva-frame": (
        WALL,
        "/publications/report-2009",
        Reply(
            200,
            H,
            '<html style="height:100%"><head><META NAME="ROBOTS" CONTENT="NOINDEX, NOFOLLOW"><script src="/_Incapsula_'
            'Resource?SWJIYLWA=719d34"></script></head><body style="margin:0px;height:100%"><iframe id="main-iframe" src='
            '"/_Incapsula_Resource?CWUDNSAI=27&incident_id=7770">Request unsuccessful. Incapsula incident ID: 7770-11'
            "</iframe></body></html>",
        ),
    ),
    "datadome": (
        WALL,
        "/politique/2013/le-filtrage",
        _wall(
            "journal.example",
            "<p id='cmsg'>Please enable JS and disable any ad blocker</p><script data-cfasync='false'>var "
            "dd={'rt':'c','cid':'AHrl','hsh':'2211','t':'fe','host':'geo.captcha-delivery.com'}</script><script src='https://ct."
            "captcha-delivery.com/c.js'></script>",
            403,
            lang="fr",
            X_DataDome="protected",
        ),
    ),
    "px-hold": (
        WALL,
        "/story/2015/hotline",
        _wall(
            "Access to this page has been denied",
            "<div class='px-captcha-error-header'>Before we continue...</div><p>Press "
            "&amp; Hold to confirm you are a human (and not a bot).</p><p>Reference ID 9c1e-88</p><script>window._pxAppId="
            "'PXrf81';</script>",
            403,
        ),
    ),
    "aws-202": (
        WALL,
        "/dataset/7",
        _wall(
            "",
            "<div id='challenge-container'></div><script src='https://a1.token.awswaf.com/a1/challenge.js'></script><script>"
            "AwsWafIntegration.getToken()</script><noscript><h1>JavaScript is disabled</h1>In order to continue, we need to verify "
            "that you're not a robot.</noscript>",
            202,
            x_amzn_waf_action="challenge",
        ),
    ),
    "anubis": (
        WALL,
        "/git/policy-texts/tree/README",
        _wall(
            "Making sure you&#39;re not a bot!",
            "<h1 id='title'>Making sure you&#39;re not a bot!</h1><p id='status'>Loading..."
            "</p><details><summary>Why am I seeing this?</summary><p>The administrator of this website has set up Anubis to protect "
            "the server against the scourge of AI companies.</p></details><script id='anubis_challenge' type='application/json'>"
            '{"rules":{"difficulty":4}}</script>',
        ),
    ),
    "distil": (
        WALL,
        "/research/working-paper-31",
        _wall(
            "Pardon Our Interruption",
            "<h1>Pardon Our Interruption...</h1><p>As you were browsing something about your browser "
            "made us think you were a bot. There are a few reasons this might happen: you're a power user moving through this "
            "website with super-human speed; you've disabled cookies.</p><p>Once done, reload the page.</p>",
        ),
    ),
    "sucuri": (
        WALL,
        "/2012/01/annual-report",
        _wall(
            "Sucuri WebSite Firewall - Access Denied",
            "<h1>Access Denied - Sucuri Website Firewall</h1><p>If you are the site owner "
            "(or you manage this site), please whitelist your IP.</p><table><tr><td>Block ID:</td><td>BNP005</td></tr><tr><td>Block "
            "reason:</td><td>Bad bot access attempt.</td></tr></table>",
            403,
            Server="Sucuri/Cloudproxy",
        ),
    ),
    "wordfence": (
        WALL,
        "/library/briefing-4/",
        _wall(
            "Your access to this site has been limited by the site owner",
            "<h1>Your access to this site has been limited by the site "
            "owner</h1><p>If you think you have been blocked in error, contact the owner of this site for assistance.</p><h2>Block "
            "Technical Data</h2><p>Block Reason: Access from your area has been temporarily limited for security reasons.</p><p>"
            "Generated by Wordfence</p>",
            503,
        ),
    ),
    "f5-reject": (
        WALL,
        "/ministry/en/news/2210",
        _wall(
            "Request Rejected",
            "The requested URL was rejected. Please consult with your administrator.<br><br>Your support ID is: "
            "4471188200311<br><br><a href='javascript:history.back();'>[Go Back]</a>",
        ),
    ),
    "modsec-406": (
        GATE,
        "/docs/minutes.html",
        Reply(
            406,
            H,
            "<html><head><title>Not Acceptable!</title></head><body><h1>Not Acceptable!</h1><p>An appropriate representation of "
            "the requested resource could not be found on this server. This error was generated by Mod_Security.</p></body></html>",
        ),
    ),
    "nginx-403": (
        WALL,
        "/archive/2007/speech.html",
        Reply(
            403,
            H,
            "<html><head><title>403 Forbidden</title></head><body><center><h1>403 Forbidden</h1></center><hr><center>nginx"
            "</center></body></html>",
        ),
    ),
    "linkedin-999": (
        WALL,
        "/company/hotline-trust",
        Reply(
            999,
            H,
            "<html><head><script>window.onload=function(){var d=location;d.href='/authwall?sessionRedirect='+d.href}</script>"
            "</head><body></body></html>",
        ),
    ),
    "basic-401": (
        WALL,
        "/intranet/circular12",
        Reply(
            401,
            {**H, "WWW-Authenticate": 'Basic realm="Staff"'},
            "<h1>Authorization Required</h1><p>This server could not verify that "
            "you are authorized to access the document requested.</p>",
        ),
    ),
    "pay-402": (
        WALL,
        "/api/article/7",
        Reply(402, H, "<h1>Payment Required</h1><p>Crawlers pay per page here.</p>"),
    ),
    "too-many": (
        WALL,
        "/search/record/40021",
        _wall(
            "429 Too Many Requests",
            "<h1>Too Many Requests</h1><p>You have sent too many requests in a given amount of time.</p>",
            429,
        ),
    ),
    "too-many-de": (
        WALL,
        "/bibliothek/titel/8812",
        _wall(
            "Zu viele Anfragen",
            "<h1>Zu viele Anfragen</h1><p>Von Ihrer Adresse kamen ungewöhnlich viele Zugriffe. Bitte warten Sie "
            "zehn Minuten.</p>",
            429,
            lang="de",
        ),
    ),
    "legal-451": (
        WALL,
        "/posts/2016/list-of-names",
        _wall(
            "451 Unavailable For Legal Reasons",
            "<h1>Unavailable For Legal Reasons</h1><p>Access to this page was withheld by order of "
            "the Regional Court.</p>",
            451,
        ),
    ),
    "geo-451": (
        WALL,
        "/news/local/2017/05/sheriff",
        _wall(
            "451: Unavailable due to legal reasons",
            "<h1>451: Unavailable due to legal reasons</h1><p>We recognize you are attempting to "
            "access this website from a country belonging to the European Economic Area (EEA) and therefore access cannot be granted at "
            "this time.</p>",
            451,
        ),
    ),
    "geo-200": (
        GATE,
        "/players/terms-2014",
        _wall(
            "Not available in your country",
            "<h1>Sorry</h1><p>This site is not available in the country you are visiting from. Your "
            "address: 192.0.2.7 (NL).</p>",
        ),
    ),
    "captcha-fr": (
        GATE,
        "/arrets/2008/441",
        _wall(
            "Vérification de sécurité",
            "<h1>Vérifions que vous êtes humain</h1><p>Recopiez les caractères de l'image pour accéder aux "
            "arrêts de la Cour.</p><form><img src='/cap.png' alt='code'><input name='code'><button>Valider</button></form>",
            lang="fr",
        ),
    ),
    "captcha-es": (
        GATE,
        "/sentencias/ver/8812",
        _wall(
            "Control de acceso",
            "<h1>Control de acceso</h1><p>Hemos detectado un número elevado de consultas desde su dirección. Escriba el "
            "código de la imagen para continuar.</p><form><input name=cap></form>",
            lang="es",
        ),
    ),
    "captcha-ru": (
        GATE,
        "/doc/law/4410",
        _wall(
            "Ой!",
            "<h1>Подтвердите, что запросы отправляли вы, а не робот</h1><p>Нам очень жаль, но запросы с вашего устройства похожи на "
            "автоматические.</p><form><label><input type=checkbox> Я не робот</label></form>",
            lang="ru",
        ),
    ),
    "captcha-zh": (
        GATE,
        "/paper/view/2210",
        _wall(
            "安全验证",
            "<h1>请完成安全验证</h1><p>系统检测到您的访问异常，请拖动滑块完成验证后继续访问。</p>",
            lang="zh",
        ),
    ),
    "qn-pl": (
        GATE,
        "/orzeczenia/iii-kk-12",
        _wall(
            "Weryfikacja",
            "<h1>Czy jesteś człowiekiem?</h1><p>Wykryliśmy nietypowy ruch z Twojej sieci. Zaznacz pole, aby przejść do "
            "serwisu.</p><div class='h-captcha' data-sitekey='10'></div><script src='https://js.hcaptcha.com/1/api.js'></script>",
            lang="pl",
        ),
    ),
    "bot-tr": (
        GATE,
        "/mevzuat/5651",
        _wall(
            "Güvenlik doğrulaması",
            "<h1>Tarayıcınız denetleniyor</h1><p>Robot olmadığınızı doğruladıktan sonra sayfaya "
            "yönlendirileceksiniz.</p><div class='cf-turnstile' data-sitekey='0x4A'></div>",
            403,
            lang="tr",
        ),
    ),
    "denied-it": (
        WALL,
        "/documenti/relazione",
        _wall(
            "Accesso negato",
            "<h1>Accesso negato</h1><p>La richiesta è stata bloccata dal firewall applicativo. Codice 99-1204.</p>",
            403,
            lang="it",
        ),
    ),
    "denied-ja": (
        WALL,
        "/hakusho/h21/",
        _wall(
            "403 Forbidden",
            "<h1>アクセスが制限されています</h1><p>海外からのアクセスは制限しています。</p>",
            403,
            lang="ja",
        ),
    ),
    "age-gate": (
        GATE,
        "/research/alcohol-minors",
        _wall(
            "Age verification",
            "<h1>Are you over 18?</h1><p>You must be of legal drinking age to enter the brewery's website. Enter your date of "
            "birth.</p><form><select name=y></select><button>Enter</button></form>",
        ),
    ),
    "login-only": (
        GATE,
        "/members/briefings/12",
        _wall(
            "Members' area - Sign in",
            "<h1>Members' area</h1><p>Please sign in to see this page.</p><form method=post><label>E-mail <input "
            "name=u></label><label>Password <input type=password name=p></label><button>Sign in</button></form><p>Not a member? Join.</p>",
        ),
    ),
}


def cases() -> Iterator[Case]:
    """The cases of this module."""
    for name, (truth, path, reply) in EVERYBODY.items():
        yield made(f"wall-{name}", truth, path, {"*": reply}, "wall")
    yield made(
        "wall-shib",
        WALL,
        "/journal/12/3/44",
        {
            "/journal/12/3/44": gate("/idp/login?target=HERE"),
            "/": front("lib", "en", "Skerry Law Journals"),
            "/idp/login": _wall(
                "Institutional sign-in",
                "<h1>Sign in through your institution</h1><form><input name=inst placeholder="
                "'Find your institution'></form>",
            ),
            "*": gate("/idp/login?target=HERE"),
        },
        "wall",
    )
    yield made(
        "wall-social",
        WALL,
        "/groups/stopit/permalink/5512/",
        {
            "/login/": _wall(
                "Log in to Facepage",
                "<div>You must log in to continue.</div><form><input name=email><input name=pass type="
                "password><button>Log In</button></form><a href='/r'>Create new account</a>",
            ),
            "*": gate("/login/?next=HERE"),
        },
        "wall",
    )
    yield made(
        "wall-adfs-nl",
        WALL,
        "/sites/beleid/nota-2013.aspx",
        {
            "/adfs/ls": _wall(
                "Aanmelden",
                "<h1>Aanmelden met uw organisatieaccount</h1><form><input name=UserName><input type=password "
                "name=Password></form>",
                lang="nl",
            ),
            "*": gate("/adfs/ls?wa=wsignin1.0&wctx=HERE"),
        },
        "wall",
    )
    yield made(
        "wall-consent-hop",
        GATE,
        "/binnenland/2014/meldpunt",
        {
            "/privacygate/": _wall(
                "Privacy-instellingen",
                "<h1>Uw privacy</h1><p>Wij en onze partners plaatsen cookies. Kies Akkoord om "
                "door te gaan naar de site.</p><button>Akkoord</button><button>Instellen</button>",
                lang="nl",
            ),
            "*": gate("/privacygate/?redirectUri=HERE"),
        },
        "wall",
    )
    yield made(
        "wall-consent-de",
        GATE,
        "/artikel/2016/kinderschutz",
        {
            "*": _wall(
                "Zustimmung erforderlich",
                "<h1>Willkommen</h1><p>Um unsere Inhalte zu lesen, stimmen Sie bitte der Nutzung von "
                "Cookies zu oder schließen Sie ein Abo ohne Werbung ab.</p><button>Zustimmen und weiter</button><p>Abonnent? Hier "
                "anmelden.</p>",
                lang="de",
            )
        },
        "wall",
    )
    yield living(
        "half-paywall",
        "en",
        "lib",
        "Kluwen Law Online",
        "/article/10.9999/kl.2008.4",
        "Notice, Takedown and the Innocent Host",
        "Author: R. Amory. In: Kluwen Law Review 16 (2008), 201-230.|Abstract: The host that does not know is not liable; the article "
        "asks what knowing means when a machine reads the complaint.|You do not have access to this content. Purchase for EUR 34.00. "
        "Log in through your institution.",
        truth=(LIVE,),
        cause="paywall",
    )
    yield living(
        "de-plus",
        "de",
        "news",
        "Hanse Morgenblatt",
        "/plus/a-2210113/",
        "Der Mann, der die Liste schrieb",
        "Zwölf Jahre lang hat Karl Wendt entschieden, welche Seiten ein Land nicht sehen darf. Jetzt spricht er.|<div>Jetzt weiterlesen "
        "mit Plus. Ein Monat 1 Euro. Sie haben bereits ein Abo? Anmelden.</div>",
        cause="paywall",
        title="Der Mann, der die Liste schrieb",
    )
    # pauses and failures
    for name, lang, status, title, text in (
        (
            "varnish",
            "en",
            503,
            "503 Backend fetch failed",
            "Error 503 Backend fetch failed. Guru Meditation: XID: 3310. Varnish cache server",
        ),
        ("wp-db", "en", 500, "Database Error", "Error establishing a database connection"),
        (
            "wp-maint",
            "en",
            503,
            "Maintenance",
            "Briefly unavailable for scheduled maintenance. Check back in a minute.",
        ),
        (
            "cf-522",
            "en",
            522,
            "522: Connection timed out",
            "Connection timed out. Browser Working. Cloudflare Working. Host Error.",
        ),
        (
            "iis-500",
            "nl",
            500,
            "500 - Interne serverfout",
            "Er is een probleem met de bron die u zoekt en deze kan niet worden weergegeven.",
        ),
        (
            "bad-gateway",
            "de",
            502,
            "502 Bad Gateway",
            "Der Server ist vorübergehend nicht erreichbar. Technische Störung.",
        ),
    ):
        yield made(
            f"down-{name}",
            (UNREACHABLE,),
            "/reports/2011/summary",
            {"*": _wall(title, f"<h1>{title}</h1><p>{text}</p>", status, lang)},
            "down",
        )
    for name, reply in (("reset", Reply(then="reset")), ("empty", Reply(then="empty"))):
        yield made(f"down-{name}", (UNREACHABLE,), "/cms/node/81", {"*": reply}, "down")
    yield made(
        "down-refused",
        (UNREACHABLE,),
        "/a/b.html",
        {"/": absent("bare", "en", "Tables")},
        "down",
        trouble="refused",
    )
    yield made(
        "down-servfail",
        (UNREACHABLE,),
        "/a/c.html",
        {"/": absent("bare", "en", "Stacks")},
        "down",
        trouble="servfail",
    )
    yield made(
        "down-loop",
        (UNREACHABLE,),
        "/en/loop",
        {"*": Reply(302, {"Location": "/en/loop"}, "")},
        "down",
    )
    yield made(
        "maint-200",
        (UNKNOWN, UNREACHABLE),
        "/ministerio/informe-2010",
        {
            "*": _wall(
                "En mantenimiento",
                "<h1>Sitio en mantenimiento</h1><p>Estamos realizando tareas de mantenimiento. Volvemos el lunes a las 8:00.</p>",
                lang="es",
            )
        },
        "down",
    )
    yield made(
        "maint-200-pt",
        (UNKNOWN, UNREACHABLE),
        "/relatorios/2009",
        {
            "*": _wall(
                "Manutenção",
                "<h1>Portal em manutenção</h1><p>O portal do Tribunal está temporariamente indisponível. Agradecemos a compreensão.</p>",
                lang="pt",
            )
        },
        "down",
    )
    yield made(
        "php-fatal",
        (UNKNOWN, UNREACHABLE),
        "/index.php?id=44",
        {
            "*": Reply(
                200,
                H,
                "<br />\n<b>Fatal error</b>: Uncaught Error: Call to undefined function mysql_connect() in /home/www/inc/db.php:12 Stack "
                "trace: #0 {main} thrown in <b>/home/www/inc/db.php</b> on line <b>12</b><br />",
            )
        },
        "down",
    )
    # shells and empty bodies
    yield made(
        "spa-root",
        (UNKNOWN,),
        "/documents/2018/4410",
        {
            "*": Reply(
                200,
                H,
                "<!doctype html><html><head><title>Document portal</title><script defer src='/static/js/main.8f1.js'></script></head>"
                "<body><noscript>You need to enable JavaScript to run this app.</noscript><div id='root'></div></body></html>",
            )
        },
        "shell",
    )
    yield made(
        "ng-root",
        (UNKNOWN,),
        "/portal/publicatie/8812",
        {
            "*": Reply(
                200,
                H,
                "<!doctype html><html lang=nl><head><base href='/'><title>Publicaties</title></head><body><app-root></app-root><script "
                "src='runtime.js'></script><script src='main.js' type=module></script></body></html>",
            )
        },
        "shell",
    )
    yield made(
        "js-redirect",
        (UNKNOWN,),
        "/r/20071",
        {
            "*": Reply(
                200,
                H,
                "<html><head><script>var p=document.cookie;window.setTimeout(function(){boot(p)},10);</script></head><body>Loading...</body>"
                "</html>",
            )
        },
        "shell",
    )
    yield made("void", (UNKNOWN,), "/minutes/9.html", {"*": Reply(200, H, "")}, "shell")
    yield made(
        "frameset",
        (UNKNOWN, LIVE),
        "/bericht/index.htm",
        {
            "/bericht/index.htm": Reply(
                200,
                H,
                "<html><head><title>Bericht 2005</title></head><frameset cols='20%,80%'><frame src='nav.htm'>"
                "<frame src='text.htm'></frameset></html>",
            ),
            "/bericht/nav.htm": Reply(200, H, "<p>Kapitel 1. Kapitel 2. Anhang.</p>"),
            "/bericht/text.htm": Reply(
                200, H, "<h1>Bericht 2005</h1><p>Die Kommission tagte neunmal.</p>"
            ),
            "*": absent("bare", "de", "Boxes"),
        },
        "shell",
    )
