"""Walls and gates: who is reached and refuses."""

from __future__ import annotations

from citekeeper.demo.exchange import Reply

from ..case import BLOCKED, LIVE, UNKNOWN, UNREACHABLE, Case, gate, page, sent
from .frames import GATE, WALL, Site, Truth, all_paths, bare, prose

STORY = "The inspectors visited the unit on two nights and found the doors of four rooms locked. The log had been completed in advance."


def _w(
    name: str,
    body: str,
    *,
    title: str = "",
    status: int = 403,
    lang: str = "en",
    head: str = "",
    truth: Truth = WALL,
    path: str = "/reports/2013/secure-unit.html",
    **headers: str,
) -> Case:
    answer = sent(page(body, title=title, lang=lang, head=head), status, **headers)
    return all_paths(name, "wall", truth, answer, path=path)


def _framed(
    name: str,
    lang: str,
    org: str,
    title: str,
    text: str,
    *,
    status: int = 200,
    truth: Truth = WALL,
    style: str = "",
) -> Case:
    return all_paths(
        name, "wall", truth, sent(Site(lang, org, style).page(title, prose(text)), status)
    )


def _login(
    name: str, where: str, form: str, *, title: str, lang: str = "en", status: int = 302
) -> Case:
    """Every address of the host leads to its login, with the asked address to come back to."""
    shown = sent(page(form, title=title, lang=lang))
    place: object = where.partition("?")[0]
    if where.startswith("https://"):
        host, _, rest = where.removeprefix("https://").partition("/")
        place = (host, f"/{rest}".partition("?")[0])
    return Case(
        "gate",
        f"fv-{name}",
        WALL,
        {place: shown, "*": gate(where, status)},
        path="/members/briefing-2014.html",
    )


FORM = "<form><label>User name <input name=u></label><label>Password <input type=password name=p></label><button>Sign in</button><a href='/forgot'>Forgotten your password?</a></form>"

CASES: tuple[Case, ...] = (
    _w(
        "cf-chl",
        '<div class="main-wrapper"><h1>fv-cf-chl.example</h1><h2>Verifying you are human. This may take a few seconds.</h2><p>fv-cf-chl.example needs to review the security of your connection before proceeding.</p></div><script>window._cf_chl_opt={cvId:"3",cType:"managed"};</script>',
        title="Just a moment...",
        cf_mitigated="challenge",
        server="cloudflare",
    ),
    _w(
        "cf-503",
        '<h1>Checking your browser before accessing fv-cf-503.example.</h1><p>This process is automatic. Your browser will redirect to your requested content shortly. Please allow up to 5 seconds.</p><form id="challenge-form" action="/?__cf_chl_f_tk=x"></form><p>DDoS protection by Cloudflare</p><script src="/cdn-cgi/challenge-platform/h/b/orchestrate/jsch/v1"></script>',
        title="Just a moment...",
        status=503,
        server="cloudflare",
    ),
    _w(
        "cf-1020",
        '<div id="cf-wrapper"><h1>Sorry, you have been blocked</h1><h2>You are unable to access fv-cf-1020.example</h2><p>This website is using a security service to protect itself from online attacks. Cloudflare Ray ID: 8b1e2c4d5f6a7b8c</p></div>',
        title="Attention Required! | Cloudflare",
        server="cloudflare",
    ),
    _w(
        "cf-de",
        "<h1>Nur einen Moment…</h1><p>Es wird überprüft, ob Sie ein Mensch sind. Dies kann einige Sekunden dauern.</p><script>window._cf_chl_opt={};</script>",
        title="Nur einen Moment…",
        lang="de",
        cf_mitigated="challenge",
    ),
    _w(
        "datadome",
        '<p id="cmsg">Please enable JS and disable any ad blocker</p><script data-cfasync="false">var dd={"rt":"c","cid":"AHrlqAAA","hsh":"2211","host":"geo.captcha-delivery.com"}</script><script src="https://ct.captcha-delivery.com/c.js"></script>',
        title="fv-datadome.example",
        x_datadome="protected",
    ),
    _w(
        "imperva",
        '<iframe id="main-iframe" src="/_Incapsula_Resource?SWUDNSAI=31&xinfo=9-1204" frameborder=0 width="100%" height="100%">Request unsuccessful. Incapsula incident ID: 877000120-20411</iframe>',
        status=200,
        head='<META NAME="ROBOTS" CONTENT="NOINDEX, NOFOLLOW">',
    ),
    _w(
        "akamai",
        '<H1>Access Denied</H1> You don\'t have permission to access "http&#58;&#47;&#47;fv-akamai&#46;example&#47;reports" on this server.<P> Reference&#32;&#35;18&#46;5c7a1202&#46;1764312&#46;2b11',
        title="Access Denied",
        server="AkamaiGHost",
    ),
    _w(
        "perimeterx",
        '<h1>Press & Hold to confirm you are a human (and not a bot).</h1><p>Reference ID 11f2-aa</p><div id="px-captcha"></div><script>window._pxAppId="PXabc";</script>',
        title="Access to this page has been denied",
    ),
    _w(
        "aws-202",
        '<div id="challenge-container"></div><script src="https://x.token.awswaf.com/x/challenge.js"></script><noscript><h1>JavaScript is disabled</h1>In order to continue, we need to verify that you\'re not a robot.</noscript>',
        status=202,
        x_amzn_waf_action="challenge",
    ),
    _w(
        "anubis",
        '<h1 id="title">Making sure you\'re not a bot!</h1><p>Loading...</p><details><summary>Why am I seeing this?</summary><p>You are seeing this because the administrator of this website has set up Anubis to protect the server against the scourge of AI companies aggressively scraping websites.</p></details><script id="anubis_challenge" type="application/json">{"rules":{"difficulty":4}}</script>',
        title="Making sure you're not a bot!",
        status=200,
    ),
    _w(
        "sucuri",
        "<h1>Access Denied - Sucuri Website Firewall</h1><p>If you are the site owner (or you manage this site), please whitelist your IP. Block reason: Bad bot access attempt. Block ID: BOT12</p>",
        title="Sucuri WebSite Firewall - Access Denied",
    ),
    _w(
        "f5",
        "The requested URL was rejected. Please consult with your administrator.<br><br>Your support ID is: 1177204418820411<br><br><a href='javascript:history.back();'>[Go Back]</a>",
        title="Request Rejected",
        status=200,
    ),
    _w(
        "distil",
        "<h1>Pardon Our Interruption...</h1><p>As you were browsing something about your browser made us think you were a bot. There are a few reasons this might happen: you're a power user moving through this website with super-human speed; you've disabled cookies.</p>",
        title="Pardon Our Interruption",
        status=200,
    ),
    _w(
        "modsec",
        "<h1>Not Acceptable!</h1><p>An appropriate representation of the requested resource could not be found on this server. This error was generated by Mod_Security.</p>",
        title="Not Acceptable!",
        status=406,
        truth=(BLOCKED, UNKNOWN),
    ),
    _w(
        "vercel",
        "<h1>We're verifying your browser</h1><p>Website owner? Click here to fix</p>",
        title="Vercel Security Checkpoint",
        status=429,
        x_vercel_mitigated="challenge",
    ),
    _w(
        "plain-429",
        "<h1>Too Many Requests</h1><p>You have sent too many requests in a given amount of time.</p>",
        title="429 Too Many Requests",
        status=429,
        retry_after="86400",
    ),
    _w("linkedin-like", "<script>window.location.href='/authwall'</script>", status=999),
    _w("forbidden", bare("403 Forbidden", "nginx")),
    _w(
        "legal-451",
        "<h1>451: Unavailable for legal reasons</h1><p>We recognise you are attempting to access this website from a country in the European Economic Area and therefore cannot grant you access at this time.</p>",
        title="451",
        status=451,
    ),
    _w(
        "basic-auth",
        "<h1>Unauthorized</h1><p>This server could not verify that you are authorized to access the document requested.</p>",
        title="401 Unauthorized",
        status=401,
        www_authenticate='Basic realm="Extranet"',
    ),
    _w(
        "payment",
        "<h1>Payment required</h1><p>This article is for subscribers. A day pass costs 2 dollars.</p>",
        title="Subscribe",
        status=402,
    ),
    _w(
        "ru-ddos",
        "<h1>Проверка браузера</h1><p>Подождите, идёт проверка браузера перед переходом на сайт. DDoS-Guard</p><script src='/.well-known/ddos-guard/js-challenge/index.js'></script>",
        title="DDoS-Guard",
        lang="ru",
        server="ddos-guard",
    ),
    _w(
        "zh-waf",
        "<h1>访问被拦截</h1><p>很抱歉，由于您访问的 URL 有可能对网站造成安全威胁，您的访问被阻断。您的请求 ID 是 7a11c2。</p>",
        title="405",
        status=405,
        lang="zh",
        truth=GATE,
    ),
    _w(
        "ja-geo",
        "<h1>アクセスが制限されています</h1><p>海外からのアクセスは制限しております。</p>",
        title="403 Forbidden",
        lang="ja",
    ),
    _w(
        "fr-geo",
        "<h1>Accès refusé</h1><p>Votre adresse a été bloquée par le pare-feu du ministère. Identifiant d'incident : 20411-7.</p>",
        title="Accès refusé",
        lang="fr",
    ),
    _w(
        "es-captcha",
        "<h1>Compruebe que no es un robot</h1><p>Hemos detectado tráfico inusual desde su red. Marque la casilla para continuar.</p><div class='g-recaptcha' data-sitekey='6Lc'></div>",
        title="Verificación",
        status=200,
        lang="es",
    ),
    _framed(
        "de-captcha",
        "de",
        "Landesjustizportal",
        "Sicherheitsabfrage",
        "Zum Schutz vor automatisierten Zugriffen geben Sie bitte die Zeichen aus dem Bild ein. Danach wird das gewünschte Dokument angezeigt.\n\n<form><img src='/captcha.php' alt='Captcha'><input name='captcha'><button>Absenden</button></form>",
    ),
    _framed(
        "it-limit",
        "it",
        "Banca dati delle sentenze",
        "Accesso limitato",
        "È stato superato il numero massimo di richieste dal suo indirizzo. Riprovi domani.",
        status=429,
    ),
    _framed(
        "intranet",
        "en",
        "Health Trust Extranet",
        "Access restricted",
        "You do not have permission to view this page. If you work for the Trust please connect through the network.",
        status=403,
        style="aspx",
    ),
    _framed(
        "pl-403",
        "pl",
        "Archiwum Sądowe",
        "Odmowa dostępu",
        "Twój adres IP został zablokowany z powodu podejrzanego ruchu.",
        status=403,
    ),
    _login(
        "shib",
        "https://idp.fv-shib-login.example/profile/SAML2/Redirect/SSO?RelayState=HERE",
        "<h1>Wexmoor single sign-on</h1>" + FORM,
        title="University login",
    ),
    _login(
        "sso-gov",
        "/account/login?returnUrl=HERE",
        "<h1>Sign in</h1><p>This part of the site is for registered practitioners.</p>" + FORM,
        title="Sign in",
    ),
    _login(
        "de-login",
        "/anmeldung?zurueck=HERE",
        "<h1>Anmeldung</h1><p>Der Inhalt ist nur für Mitglieder zugänglich.</p>" + FORM,
        title="Anmeldung",
        lang="de",
    ),
    _login(
        "nl-login",
        "/inloggen?redirect=HERE",
        "<h1>Inloggen</h1><p>Log in om deze pagina te bekijken.</p>" + FORM,
        title="Inloggen",
        lang="nl",
    ),
    _login(
        "wp-login",
        "/wp-login.php?redirect_to=HERE&reauth=1",
        "<h1>Log In</h1>" + FORM + "<a href='/'>Back to Partnership Board</a>",
        title="Log In - Partnership Board",
    ),
    all_paths(
        "unusual",
        "wall",
        WALL,
        sent(
            page(
                "<h1>Unusual traffic</h1><p>Our systems have detected unusual traffic from your computer network. Please solve the CAPTCHA below to continue. IP address: 203.0.113.9</p><div class='h-captcha' data-sitekey='x'></div>",
                title="Sorry...",
            ),
            429,
        ),
    ),
    all_paths(
        "ban-503",
        "wall",
        (BLOCKED, UNREACHABLE),
        Reply(
            503,
            {
                "Content-Type": "text/html",
                "X-RateLimit-Remaining": "0",
                "X-RateLimit-Limit": "60",
                "Retry-After": "86400",
            },
            "<h1>Service Temporarily Unavailable</h1><p>Request quota exhausted.</p>",
        ),
    ),
    Case(
        "gate",
        "fv-paywall-teaser",
        (LIVE, BLOCKED),
        {
            "/2014/secure-unit": sent(
                Site("en", "The Northern Ledger", "news").page(
                    "Locked at night: inside the secure unit",
                    prose(
                        STORY
                        + "\n\nWhat they read in the log, and what the children told them, was kept from the board for eleven months.\n\n## Subscribe to read on\n\nThis article is for subscribers. Try one month for 1 pound. Already a subscriber? Log in."
                    ),
                )
            ),
            "*": Site("en", "The Northern Ledger", "news").lost,
        },
        path="/2014/secure-unit",
    ),
)
