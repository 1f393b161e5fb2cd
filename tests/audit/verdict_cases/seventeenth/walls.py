"""Walls and gates: challenges, refusals, rate limits, logins, laws."""

from __future__ import annotations

from collections.abc import Iterator

from citekeeper.demo.exchange import Reply
from citekeeper.model import Standing

from ..case import BLOCKED, UNKNOWN, Case, gate, page, sent
from .frames import PRE, every, home, inst, nope

WALL = (BLOCKED,)
GATE = (BLOCKED, UNKNOWN)


def walls() -> Iterator[Case]:
    def one(
        name: str,
        title: str,
        body: str,
        status: int,
        *,
        lang: str = "en",
        head: str = "",
        truth: tuple[Standing, ...] = WALL,
        **headers: str,
    ) -> Case:
        return every(
            "wall",
            name,
            truth,
            sent(page(body, title=title, lang=lang, head=head), status, **headers),
        )

    yield one(
        "cf-just",
        "Just a moment...",
        '<div class="main-wrapper"><h1>tribune.example</h1><h2>Checking if the site connection is secure</h2><noscript>Enable JavaScript and cookies to continue</noscript></div><script>(function(){window._cf_chl_opt={cvId:"3",cType:"managed"};var a=document.createElement("script");a.src="/cdn-cgi/challenge-platform/h/g/orchestrate/chl_page/v1?ray=8f";document.head.appendChild(a)})()</script>',
        403,
        cf_mitigated="challenge",
        server="cloudflare",
    )
    yield one(
        "cf-503",
        "Just a moment...",
        '<h1>Checking your browser before accessing the ministry.</h1><p>This process is automatic. Your browser will redirect shortly.</p><p>DDoS protection by Cloudflare</p><script>window._cf_chl_opt={cType:"non-interactive"}</script>',
        503,
        server="cloudflare",
    )
    yield one(
        "cf-de",
        "Nur einen Moment…",
        '<h1>gericht.example</h1><p>Bestätigen Sie, dass Sie ein Mensch sind. Dies kann einige Sekunden dauern.</p><script src="/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1"></script>',
        403,
        lang="de",
        cf_mitigated="challenge",
    )
    yield one(
        "cf-1020",
        "Access denied | tribune.example used Cloudflare to restrict access",
        "<h1>Error 1020</h1><h2>Access denied</h2><p>What happened? This website is using a security service to protect itself from online attacks. Cloudflare Ray ID: 8f11aa</p>",
        403,
        server="cloudflare",
    )
    yield one(
        "cf-1015",
        "Access denied",
        "<h1>Error 1015</h1><h2>You are being rate limited</h2><p>The owner of this website has banned you temporarily from accessing this website.</p>",
        429,
        server="cloudflare",
    )
    yield one(
        "akamai",
        "Access Denied",
        '<h1>Access Denied</h1><p>You don\'t have permission to access "http&#58;&#47;&#47;ministry&#46;example&#47;pubs" on this server.</p><p>Reference&#32;&#35;18&#46;3f2c1602&#46;1426149660&#46;2ab91c</p><p>https&#58;&#47;&#47;errors&#46;edgesuite&#46;net&#47;18&#46;3f2c1602</p>',
        403,
        server="AkamaiGHost",
    )
    yield one(
        "imperva",
        "",
        '<iframe id="main-iframe" src="/_Incapsula_Resource?SWUDNSAI=31&xinfo=9-41-0&incident_id=417000" frameborder=0 width="100%" height="100%">Request unsuccessful. Incapsula incident ID: 417000-88</iframe>',
        200,
        head='<meta name="robots" content="noindex,nofollow">',
    )
    yield one(
        "datadome",
        "tribune.example",
        "<p>Please enable JS and disable any ad blocker</p><script>var dd={'rt':'c','cid':'AHr','hsh':'41','t':'fe','host':'geo.captcha-delivery.com'}</script><script src='https://ct.captcha-delivery.com/c.js'></script>",
        403,
        x_datadome="protected",
    )
    yield one(
        "px",
        "Access to this page has been denied",
        "<h1>Press &amp; Hold to confirm you are a human (and not a bot).</h1><p>Reference ID 4417-aa</p><script>window._pxAppId='PX41';</script><div id='px-captcha'></div>",
        403,
    )
    yield one(
        "pardon",
        "Pardon Our Interruption",
        "<h1>Pardon Our Interruption...</h1><p>As you were browsing something about your browser made us think you were a bot. There are a few reasons this might happen: you're a power user moving through this website with super-human speed; you've disabled cookies; a third-party plugin is preventing JavaScript from running.</p>",
        200,
    )
    yield one(
        "anubis",
        "Making sure you're not a bot!",
        '<h1>Making sure you&#39;re not a bot!</h1><p>You are seeing this because the administrator of this library has set up Anubis to protect the server against the scourge of AI companies aggressively scraping websites.</p><script id="anubis_challenge" type="application/json">{"rules":{"difficulty":4}}</script>',
        200,
    )
    yield one(
        "awswaf",
        "",
        '<div id="challenge-container"></div><script>AwsWafIntegration.saveReferrer()</script><noscript><h1>JavaScript is disabled</h1>In order to continue, we need to verify that you\'re not a robot. This requires JavaScript.</noscript>',
        202,
        head='<script src="https://x.token.awswaf.com/x/challenge.js"></script>',
        x_amzn_waf_action="challenge",
    )
    yield one(
        "vercel",
        "Vercel Security Checkpoint",
        "<p>We're verifying your browser</p><p>Website owner? Click here to fix</p>",
        429,
        x_vercel_mitigated="challenge",
    )
    yield one(
        "f5",
        "Request Rejected",
        "The requested URL was rejected. Please consult with your administrator.<br><br>Your support ID is: 4417000188<br><br><a href='javascript:history.back();'>[Go Back]</a>",
        200,
    )
    yield one(
        "f5-es",
        "Solicitud rechazada",
        "<p>La URL solicitada ha sido rechazada por razones de seguridad. Por favor, consulte con el administrador.</p><p>Su ID de soporte es: 4417000188</p>",
        200,
        lang="es",
    )
    yield one(
        "sucuri",
        "Sucuri WebSite Firewall - Access Denied",
        "<h1>Access Denied - Sucuri Website Firewall</h1><p>Your request was blocked. Block ID: BNP005. If you are the site owner, whitelist your IP.</p>",
        403,
    )
    yield one(
        "wordfence",
        "Your access to this site has been limited",
        "<h1>Your access to this site has been limited by the site owner</h1><p>Access from your area has been temporarily limited for security reasons. HTTP response code 503. Generated by Wordfence.</p>",
        503,
    )
    yield one(
        "ddosguard-ru",
        "DDoS-Guard",
        "<h1>Проверка браузера перед переходом на сайт</h1><p>Это займёт несколько секунд. Включите JavaScript и cookie.</p><script src='/.well-known/ddos-guard/js-challenge/index.js'></script>",
        403,
        lang="ru",
        server="ddos-guard",
    )
    yield one(
        "captcha-zh",
        "安全验证",
        "<h1>安全验证</h1><p>检测到您的访问异常,请拖动滑块完成验证后继续访问。</p><div id='nc_1_wrapper'></div>",
        200,
        lang="zh",
    )
    yield one(
        "captcha-ja",
        "アクセス確認",
        "<h1>ロボットではないことを確認してください</h1><p>短時間に多数のアクセスがありました。画像の文字を入力してください。</p><form><img src='/captcha.png'><input name='captcha'></form>",
        200,
        lang="ja",
    )
    yield one(
        "captcha-pt",
        "Verificação de segurança",
        "<h1>Não sou um robô</h1><p>Para continuar a consultar o acórdão, confirme que não é um robô.</p><form><div class='g-recaptcha' data-sitekey='6L'></div><button>Continuar</button></form>",
        200,
        lang="pt",
    )
    yield one(
        "captcha-fr",
        "Vérification",
        "<h1>Vérifions que vous êtes humain</h1><p>Un trafic inhabituel provient de votre réseau. Cochez la case pour accéder à la bibliothèque numérique.</p><div class='h-captcha' data-sitekey='x'></div>",
        403,
        lang="fr",
    )
    yield one(
        "forbid-plain",
        "403 Forbidden",
        "<center><h1>403 Forbidden</h1></center><hr><center>nginx</center>",
        403,
    )
    yield one(
        "forbid-it",
        "Accesso negato",
        "<h1>Accesso negato</h1><p>L'indirizzo IP da cui si naviga è stato bloccato dai sistemi di sicurezza del ministero.</p>",
        403,
        lang="it",
    )
    yield one(
        "forbid-pl",
        "Odmowa dostępu",
        "<h1>Dostęp zabroniony</h1><p>Twoje połączenie zostało zablokowane przez system ochrony urzędu. Numer zdarzenia 4417.</p>",
        403,
        lang="pl",
    )
    yield one(
        "geo-451",
        "Unavailable due to legal reasons",
        "<h1>451: Unavailable due to legal reasons</h1><p>We recognize you are attempting to access this website from a country belonging to the European Economic Area, including the EU, which enforces the GDPR, and therefore access cannot be granted at this time.</p>",
        451,
    )
    yield one(
        "geo-200",
        "Not available in your region",
        "<h1>This website is not available in your region</h1><p>Our European visitors are important to us. This site is currently unavailable to visitors from the European Economic Area while we work to ensure your data is protected.</p>",
        200,
    )
    yield one(
        "geo-403",
        "Zugriff aus Ihrem Land nicht möglich",
        "<h1>Zugriff nicht möglich</h1><p>Dieses Angebot kann aus Ihrem Land nicht aufgerufen werden.</p>",
        403,
        lang="de",
    )
    yield one(
        "legal-tr",
        "Erişim engeli",
        "<h1>Bu siteye erişim engellenmiştir</h1><p>Sulh Ceza Hakimliğinin kararıyla bu internet sitesine erişim engellenmiştir.</p>",
        451,
        lang="tr",
    )
    yield one(
        "rate-429",
        "Too many requests",
        "<p>Too many requests from your network. Wait and try again.</p>",
        429,
    )
    yield one(
        "rate-es",
        "Demasiadas peticiones",
        "<h1>Ha superado el número de consultas</h1><p>Vuelva a intentarlo más tarde.</p>",
        429,
        lang="es",
    )
    yield one(
        "pay-402",
        "Payment required",
        "<h1>Payment required</h1><p>Crawlers must hold a licence for this newspaper's archive.</p>",
        402,
    )
    yield one(
        "auth-401",
        "Authorization Required",
        "<h1>Authorization Required</h1><p>This server could not verify that you are authorized to access the document requested.</p>",
        401,
        www_authenticate='Basic realm="intranet"',
    )
    yield one("li-999", "", "<script>window.location.href='/authwall'</script>", 999)
    yield every(
        "wall",
        "json-403",
        WALL,
        Reply(403, {"Content-Type": "application/json"}, '{"message":"Forbidden"}'),
        path="/api/items/18822",
    )


def gates() -> Iterator[Case]:
    login = sent(
        inst(
            "en",
            "lib",
            "Sign in",
            '<form method="post"><label>Library card</label><input name="user"><label>PIN</label><input type="password" name="pin"><button>Sign in</button></form>',
            "Members only. Forgotten your PIN?",
        )
    )
    yield Case(
        "gate",
        PRE + "login-return",
        WALL,
        {"/": home("en", "lib"), "/login": login, "*": gate("/login?returnUrl=HERE")},
        path="/members/minutes-2015.html",
    )
    idp = PRE + "idp.example"
    yield Case(
        "gate",
        PRE + "login-idp",
        WALL,
        {
            "*": gate(f"http://{idp}/idp/profile/SAML2/Redirect/SSO?RelayState=HERE"),
            (idp, "*"): sent(
                page(
                    '<h1>University login</h1><form><input name="j_username"><input type="password" name="j_password"><button>Login</button></form>',
                    title="Web Login Service",
                )
            ),
        },
        path="/theses/18822.html",
    )
    yield Case(
        "gate",
        PRE + "login-de",
        WALL,
        {
            "/": home("de", "agency"),
            "/anmelden": sent(
                inst(
                    "de",
                    "agency",
                    "Anmelden",
                    '<form><label>Benutzer</label><input name="u"><label>Kennwort</label><input type="password" name="p"><button>Anmelden</button></form>',
                )
            ),
            "*": gate("/anmelden?ziel=HERE"),
        },
        path="/intern/protokoll-41.html",
    )
    yield Case(
        "gate",
        PRE + "sharepoint",
        WALL,
        {
            "*": gate("/_layouts/15/Authenticate.aspx?Source=HERE"),
            "/_layouts/15/Authenticate.aspx": sent(
                page(
                    '<h1>Sign in to your account</h1><form><input type="email"><input type="password"><button>Next</button></form>',
                    title="Sign in to your account",
                )
            ),
        },
        path="/sites/unit/Shared/minutes.aspx",
    )
    consent = PRE + "consent.example"
    yield Case(
        "gate",
        PRE + "consent-hop",
        GATE,
        {
            "*": gate(f"http://{consent}/v2/collectConsent?sessionId=3&done=HERE"),
            (consent, "*"): sent(
                page(
                    "<h1>Wij respecteren je privacy</h1><p>Wij en onze 231 partners bewaren informatie op je apparaat. Klik op Alles accepteren om door te gaan naar de krant, of pas je keuzes aan.</p><button>Alles accepteren</button><button>Alles afwijzen</button>",
                    title="Privacykeuzes",
                    lang="nl",
                )
            ),
        },
        path="/nieuws/2015/03/12/havenkraan",
    )
    yield Case(
        "gate",
        PRE + "forum-login",
        WALL,
        {
            "/": home("en", "table"),
            "*": sent(
                inst(
                    "en",
                    "table",
                    "Board message",
                    "You must be logged in to view this topic.",
                    '<form><input name="username"><input type="password" name="password"><button>Log in</button></form>',
                )
            ),
        },
        path="/forum/viewtopic.php?t=18822",
    )
    yield Case(
        "gate",
        PRE + "forbidden-one",
        WALL,
        {
            "/internal/minutes-2015.html": sent(
                inst("sv", "gov", "Åtkomst nekad", "Du saknar behörighet att se den här sidan."),
                403,
            ),
            "/": home("sv", "gov"),
            "*": nope("sv", "gov"),
        },
        path="/internal/minutes-2015.html",
    )
    yield Case(
        "gate",
        PRE + "login-200-fr",
        GATE,
        {
            "/": home("fr", "lib"),
            "*": sent(
                inst(
                    "fr",
                    "lib",
                    "Accès réservé",
                    "Ce document est réservé aux membres de l'établissement. Identifiez-vous pour continuer.",
                    '<form><input name="id"><input type="password" name="mdp"><button>Connexion</button></form>',
                )
            ),
        },
        path="/documents/rapport-18822",
    )


def cases() -> Iterator[Case]:
    yield from walls()
    yield from gates()
