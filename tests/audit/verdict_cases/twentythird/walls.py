"""Walls and gates: bot checks, logins, consent, payment, geography, law."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import quote

from citekeeper.demo.exchange import Reply

from .kit import (
    BLOCKED,
    GATE,
    UNKNOWN,
    UNREACHABLE,
    Case,
    Request,
    Site,
    Truth,
    case,
    everywhere,
    page,
    sent,
    to,
)

WALL: Truth = (BLOCKED,)


def wall(
    title: str, body: str, status: int = 200, *, lang: str = "en", head: str = "", **headers: str
) -> Reply:
    return sent(page(body, title=title, lang=lang, head=head), status, **headers)


CF = wall(
    "Just a moment...",
    '<div class="main-wrapper" role="main"><div class="main-content"><noscript><div class="h2"><span id="challenge-error-text">Enable JavaScript and cookies to continue</span></div></noscript></div></div>'
    "<script>(function(){window._cf_chl_opt={cvId:'3',cZone:'x',cType:'managed',cRay:'8f2c'};var cpo=document.createElement('script');cpo.src='/cdn-cgi/challenge-platform/h/g/orchestrate/chl_page/v1?ray=8f2c';document.getElementsByTagName('head')[0].appendChild(cpo);}());</script>",
    403,
    cf_mitigated="challenge",
    Server="cloudflare",
)
CF_BAN = wall(
    "Attention Required! | Cloudflare",
    "<div id='cf-wrapper'><h1>Sorry, you have been blocked</h1><h2>You are unable to access this website</h2><h2>Why have I been blocked?</h2><p>This website is using a security service to protect itself from online attacks. The action you just performed triggered the security solution. There are several actions that could trigger this block including submitting a certain word or phrase, a SQL command or malformed data.</p><p>What can I do to resolve this? You can email the site owner. Cloudflare Ray ID: 8f2c11. Your IP: 203.0.113.4</p></div>",
    403,
    Server="cloudflare",
)
AKAMAI = wall(
    "Access Denied",
    "<H1>Access Denied</H1>You don't have permission to access this page on this server.<P>Reference&#32;&#35;18&#46;6d1a1602&#46;1732&#46;8f2c<P>https&#58;&#47;&#47;errors&#46;edgesuite&#46;net&#47;18&#46;6d1a1602",
    403,
    Server="AkamaiGHost",
)
IMPERVA = wall(
    "",
    '<iframe id="main-iframe" src="/_Incapsula_Resource?SWUDNSAI=31&xinfo=9-1234-0&incident_id=1234-5678&edet=12&cinfo=04000000" frameborder=0 width="100%" height="100%">Request unsuccessful. Incapsula incident ID: 1234-5678</iframe>',
    200,
    head='<META NAME="ROBOTS" CONTENT="NOINDEX, NOFOLLOW">',
)
DATADOME = wall(
    "lemondial.example",
    "<p id='cmsg'>Please enable JS and disable any ad blocker</p><script>var dd={'rt':'c','cid':'AHrlq','hsh':'2211','host':'geo.captcha-delivery.com'}</script><script src='https://ct.captcha-delivery.com/c.js'></script>",
    403,
    x_datadome="protected_no",
    Server="DataDome",
)
PX = wall(
    "Access to this page has been denied",
    "<div class='px-captcha-error-header'>Before we continue...</div><div>Press &amp; Hold to confirm you are a human (and not a bot).</div><script>window._pxAppId='PXabc';window._pxJsClientSrc='/abc/init.js';</script><p>Reference ID 7c11-22</p>",
    403,
)
AWS = Reply(
    202,
    {"Content-Type": "text/html; charset=utf-8", "x-amzn-waf-action": "challenge"},
    "<!DOCTYPE html><html lang='en'><head><title></title><script src='https://abc.edge.sdk.awswaf.com/abc/challenge.js'></script></head><body><div id='challenge-container'></div><script>AwsWafIntegration.saveReferrer();</script><noscript><h1>JavaScript is disabled</h1>In order to continue, we need to verify that you're not a robot. This requires JavaScript.</noscript></body></html>",
)
ANUBIS = wall(
    "Making sure you're not a bot!",
    '<h1>Making sure you\'re not a bot!</h1><p id=\'status\'>Loading...</p><details><summary>Why am I seeing this?</summary><p>You are seeing this because the administrator of this website has set up Anubis to protect the server against the scourge of AI companies aggressively scraping websites. Anubis uses a proof-of-work scheme.</p></details><script id=\'anubis_challenge\' type=\'application/json\'>{"rules":{"algorithm":"fast","difficulty":4}}</script>',
)
VERCEL = wall(
    "Vercel Security Checkpoint",
    "<p>We're verifying your browser</p><p>Website owner? Click here to fix</p><script src='/.well-known/vercel/security/static/challenge.v2.min.js'></script>",
    429,
    x_vercel_mitigated="challenge",
)
DISTIL = wall(
    "Pardon Our Interruption",
    "<h1>Pardon Our Interruption...</h1><p>As you were browsing, something about your browser made us think you were a bot. There are a few reasons this might happen: you're a power user moving through this website with super-human speed; you've disabled cookies in your web browser; a third-party browser plugin is preventing JavaScript from running.</p><p>To regain access, please make sure that cookies and JavaScript are enabled before reloading the page.</p>",
)
SUCURI = wall(
    "Sucuri WebSite Firewall - Access Denied",
    "<h1>Access Denied - Sucuri Website Firewall</h1><p>If you are the site owner (or you manage this site), please whitelist your IP or if you think this block is an error please open a support ticket.</p><p>Block ID: GEO02. Block reason: Access from your Country was disabled by the administrator.</p>",
    403,
    Server="Sucuri/Cloudproxy",
)
WORDFENCE = wall(
    "Your access to this site has been limited",
    "<h1>Your access to this site has been limited by the site owner</h1><p>Your access to this service has been limited. (HTTP response code 503). If you think you have been blocked in error, contact the owner of this site for assistance.</p><h3>Block Technical Data</h3><p>Block Reason: Exceeded the maximum number of page not found errors per minute. Generated by Wordfence.</p>",
    503,
)
SGCAP = Reply(
    202,
    {"Content-Type": "text/html; charset=utf-8", "sg-captcha": "challenge"},
    '<html><head><link rel="icon" href="data:;"><meta http-equiv="refresh" content="0;/.well-known/sgcaptcha/?r=%2Freport&y=ipr:203.0.113.4:1732"></meta></head></html>',
)
DDOSGUARD = wall(
    "DDoS-Guard",
    "<h1>Проверка браузера перед переходом на сайт</h1><p>Пожалуйста, подождите несколько секунд. После проверки вы будете перенаправлены автоматически.</p><script src='/.well-known/ddos-guard/js-challenge/index.js'></script>",
    403,
    lang="ru",
    Server="ddos-guard",
)
QUEUE = wall(
    "Security check",
    "<h1>One more step</h1><p>Please complete the security check to access this journal. Why do I have to complete a CAPTCHA? Completing the CAPTCHA proves you are a human and gives you temporary access.</p><div class='h-captcha' data-sitekey='10000000'></div>",
    403,
)
GOOGLE = wall(
    "Sorry...",
    "<b>We're sorry...</b><p>... but your computer or network may be sending automated queries. To protect our users, we can't process your request right now.</p><p>See Help for more information.</p>",
    429,
)
ZH_WAF = wall(
    "访问被拦截",
    "<h1>很抱歉,由于您访问的网址有可能对网站造成安全威胁,您的访问被阻断。</h1><p>您的请求编号:76b20f。如有疑问请联系网站管理员。</p>",
    405,
    lang="zh",
    Server="Tengine",
)
FORTI = wall(
    "Web Page Blocked",
    "<h1>Web Page Blocked!</h1><p>The page cannot be displayed. Please contact the administrator for additional information.</p><p>Attack ID: 20000051. Message ID: 000012345678.</p>",
    403,
)
F5 = wall(
    "Request Rejected",
    "The requested URL was rejected. Please consult with your administrator.<br><br>Your support ID is: 11223344556677889900<br><br><a href='javascript:history.back();'>[Go Back]</a>",
)
ES_WAF = wall(
    "Solicitud rechazada",
    "<p>La URL solicitada ha sido rechazada. Por favor, consulte con el administrador del sitio.</p><p>Su identificador de soporte es: 998877665544332211</p>",
    lang="es",
)
RATE = wall(
    "429 Too Many Requests",
    "<center><h1>429 Too Many Requests</h1></center><hr><center>nginx</center>",
    429,
)
APACHE403 = wall(
    "403 Forbidden",
    "<h1>Forbidden</h1><p>You don't have permission to access this resource.</p><hr><address>Apache Server</address>",
    403,
)
GEO_TV = wall(
    "Not available",
    "<header>Home Live Programmes Sign in</header><h1>This content is not available in your location</h1><p>For rights reasons this programme can only be watched from within Tamora. If you are in the country and see this message, switch off your VPN.</p><footer>Terms Privacy Help</footer>",
    403,
)
GDPR451 = wall(
    "451",
    "<h1>451: Unavailable due to legal reasons</h1><p>We recognize you are attempting to access this website from a country belonging to the European Economic Area (EEA) including the EU which enforces the General Data Protection Regulation (GDPR) and therefore access cannot be granted at this time.</p>",
    451,
)
GEO200 = wall(
    "Sorry",
    "<h1>This site is currently unavailable to visitors from the European Economic Area</h1><p>We are engaged on the issue and committed to looking at options that support our full range of digital offerings to your market. We thank you for your patience.</p>",
)
FR_ROBOT = wall(
    "Vérification",
    "<h1>Vérifions que vous n'êtes pas un robot</h1><p>Nous avons détecté une activité inhabituelle depuis votre réseau. Cochez la case ci-dessous pour poursuivre votre lecture.</p><div class='g-recaptcha' data-sitekey='6Lf'></div>",
    403,
    lang="fr",
)
DE_ROBOT = wall(
    "Sicherheitsüberprüfung",
    "<h1>Sind Sie ein Mensch?</h1><p>Zum Schutz vor automatisierten Zugriffen bitten wir Sie, die Aufgabe zu lösen. Danach gelangen Sie zur gewünschten Seite.</p><div class='frc-captcha' data-sitekey='FCM'></div>",
    403,
    lang="de",
)
PT_AUTH = wall(
    "401",
    "<h1>Autenticação necessária</h1><p>Este recurso exige usuário e senha.</p>",
    401,
    lang="pt",
    WWW_Authenticate='Basic realm="Acervo restrito"',
)
LINKEDIN = Reply(
    999,
    {"Content-Type": "text/html"},
    "<html><head><script>window.onload=function(){var trk='bf';window.location.href='/authwall?trk='+trk;}</script></head><body></body></html>",
)
JP_403 = wall(
    "403 Forbidden",
    "<h1>403 アクセスが制限されています</h1><p>海外からのアクセスは制限しております。ご用の方は電話でお問い合わせください。</p>",
    403,
    lang="ja",
)

ROWS: tuple[tuple[str, str, Reply, Truth], ...] = (
    ("cf-challenge", "/doi/10.5555/abc.221", CF, WALL),
    ("cf-ban", "/report/children-2009/", CF_BAN, WALL),
    ("akamai", "/publications/2011/annual.html", AKAMAI, WALL),
    ("imperva", "/statistics/orphans", IMPERVA, WALL),
    ("datadome", "/societe/article/2009/05/02/pupilles_1188.html", DATADOME, WALL),
    ("awswaf", "/legislation/act/1975/22", AWS, WALL),
    ("anubis", "/git/tables/tree/master/1950", ANUBIS, WALL),
    ("vercel", "/research/briefs/care-leavers", VERCEL, WALL),
    ("distil", "/journal/volume-22/issue-3", DISTIL, WALL),
    ("wordfence", "/2012/05/the-letters/", WORDFENCE, WALL),
    ("sgcaptcha", "/report", SGCAP, GATE),
    ("ddosguard", "/arhiv/1937/spiski.html", DDOSGUARD, WALL),
    ("hcaptcha", "/content/22/3/114", QUEUE, WALL),
    ("google-sorry", "/books?id=xyz&pg=PA12", GOOGLE, WALL),
    ("zh-waf", "/gk/2009/tongji.html", ZH_WAF, GATE),
    ("f5", "/web/ministerio/noticias/-/asset_publisher/4411", F5, GATE),
    ("apache403", "/uploads/2009/scan-14.html", APACHE403, WALL),
    ("geo-tv", "/programmes/p00h1/orphans", GEO_TV, WALL),
    ("gdpr451", "/news/local/foster-home-closed/article_22.html", GDPR451, WALL),
    ("geo200", "/2013/10/sheriff-records/", GEO200, GATE),
    ("wall-fr-robot", "/recherche/notice/7712", FR_ROBOT, WALL),
    ("pt-401", "/acervo/restrito/livro-4", PT_AUTH, WALL),
    ("999", "/in/archivist-tamora", LINKEDIN, WALL),
    ("jp-403", "/tosho/kiroku/1949.html", JP_403, WALL),
)


def login(name: str, path: str, target: str, shown: str, truth: Truth = WALL) -> Case:
    """Every address asks to sign in first, and remembers where one wanted to go."""
    bare = target.partition("?")[0]

    def answer(request: Request) -> Reply:
        return to(target.replace("HERE", quote(request.url, safe="")))

    return case("login", name, truth, path, {bare: sent(shown), "*": answer})


def cases() -> Iterator[Case]:
    for name, path, answer, truth in ROWS:
        yield everywhere("wall", name, truth, path, answer)
    uni = Site("en", "Harrow Vale Digital Repository", "drupal")
    yield login(
        "login-shib",
        "/bitstream/1842/551/1/thesis.html",
        "/idp/login?return=HERE",
        uni.wrap(
            "Sign in",
            "<h1>Sign in with your university account</h1><form><label>Username<input name=u></label><label>Password<input type=password name=p></label><button>Log in</button></form><p>Forgotten your password?</p>",
        ),
    )
    de = Site("de", "Archivportal Intern", "typo3")
    yield login(
        "login-de",
        "/bestand/12b/akte7",
        "/anmeldung.html?ziel=HERE",
        de.wrap(
            "Anmeldung",
            "<h1>Bitte melden Sie sich an</h1><form><label>Benutzername<input></label><label>Kennwort<input type=password></label></form>",
        ),
    )
    pt = Site("pt", "Grupo Memória", "wp")
    yield login(
        "login-pt",
        "/grupos/memoria/permalink/8812",
        "/login/?next=HERE",
        pt.wrap(
            "Entrar",
            "<h1>Entre para continuar</h1><form><label>E-mail ou telefone<input></label><label>Senha<input type=password></label><button>Entrar</button></form><p>Esqueceu a senha? Criar nova conta</p>",
        ),
    )
    yield login(
        "consent-redirect",
        "/artikel/2010/weeshuis",
        "/privacy-gate?callbackUrl=HERE",
        page(
            "<h1>Jouw privacy-instellingen</h1><p>Wij en onze 300 partners gebruiken cookies. Kies hieronder of je akkoord gaat voordat je verder leest.</p><button>Akkoord</button><button>Instellen</button>",
            title="Privacy gate",
            lang="nl",
        ),
        GATE,
    )
    yield login(
        "consent-de",
        "/panorama/heimkinder-a-771.html",
        "/zustimmung?url=HERE",
        page(
            "<h1>Weiter mit Werbung lesen oder im Pur-Abo</h1><p>Besuchen Sie die Seite wie gewohnt mit Werbung und Tracking, oder schließen Sie ein Abo für 4,99 Euro im Monat ab.</p><button>Akzeptieren und weiter</button>",
            title="Zustimmung",
            lang="de",
        ),
        GATE,
    )
    fr = Site("fr", "Base Généalogie", "drupal")
    form = "<h1>Identifiez-vous</h1><p>L'accès à cette page est réservé aux membres. Vous devez être connecté pour consulter ce document.</p><form><label>Identifiant<input name=login></label><label>Mot de passe<input type=password name=mdp></label><button>Connexion</button></form>"
    yield everywhere(
        "login", "login-200-fr", GATE, "/actes/1882/44", sent(fr.wrap("Connexion", form))
    )
    yield everywhere(
        "wall",
        "payment-402",
        WALL,
        "/issue/22/article/3",
        wall(
            "Payment required",
            "<h1>Your organisation's subscription has lapsed</h1><p>Payment is required to continue.</p>",
            402,
        ),
    )
    # the wall stands only for this one page; elsewhere an honest 404
    one = Site("en", "Bureau of Statistics Tamora", "aspx")
    yield case(
        "wall",
        "one-403",
        WALL,
        "/microdata/1990/index.aspx",
        {
            "/microdata/1990/index.aspx": sent(
                one.wrap(
                    "Access denied",
                    "<h1>Access denied</h1><p>You do not have permission to view this directory or page using the credentials that you supplied.</p>",
                ),
                403,
            ),
            "/": sent(one.front()),
            "*": one.no(),
        },
    )
    # maintenance
    yield everywhere(
        "maintenance",
        "maint-503",
        (UNREACHABLE,),
        "/wiki/Orphan_Train",
        wall(
            "Down for maintenance",
            "<h1>We'll be back soon</h1><p>The wiki is being upgraded. Please try again in an hour.</p>",
            503,
            Retry_After="3600",
        ),
    )
    yield everywhere(
        "maintenance",
        "maint-200-fr",
        (UNKNOWN, UNREACHABLE),
        "/notices/1950",
        wall(
            "Site en maintenance",
            "<h1>Site en maintenance</h1><p>Notre site est momentanément indisponible en raison d'une opération de maintenance. Merci de revenir plus tard.</p>",
            lang="fr",
        ),
    )
    yield everywhere(
        "maintenance",
        "maint-200-wp",
        (UNKNOWN, UNREACHABLE),
        "/2010/12/letters/",
        wall(
            "Maintenance",
            "<p>Briefly unavailable for scheduled maintenance. Check back in a minute.</p>",
        ),
    )
