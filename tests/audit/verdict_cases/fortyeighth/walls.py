"""Walls and gates: shown to everybody, at every address."""

from __future__ import annotations

from collections.abc import Iterator

from citekeeper.demo.exchange import Reply

from ..case import BLOCKED, UNKNOWN, Case, sent
from .make import Truth, bare, everywhere

WALL: Truth = (BLOCKED,)
GATE: Truth = (BLOCKED, UNKNOWN)


def answer(
    status: int, title: str, body: str, lang: str = "en", head: str = "", **headers: str
) -> Reply:
    return sent(bare(title, body, lang=lang, head=head), status, **headers)


def vendors() -> Iterator[Case]:
    table: tuple[tuple[str, Truth, str, Reply], ...] = (
        (
            "cf-moment",
            WALL,
            "/papers/2014/piers",
            answer(
                403,
                "Just a moment...",
                "<div class='main-wrapper'><h1>harbour.example</h1><h2>Verifying you are human. This may take a few seconds.</h2><noscript>Enable JavaScript and cookies to continue</noscript></div><script>window._cf_chl_opt={cvId:'3'};</script>",
                cf_mitigated="challenge",
                Server="cloudflare",
            ),
        ),
        (
            "cf-block",
            WALL,
            "/studies/eel-2012.html",
            answer(
                403,
                "Attention Required! | Cloudflare",
                "<h1>Sorry, you have been blocked</h1><h2>You are unable to access eel.example</h2><p>This website is using a security service to protect itself from online attacks.</p><p>Cloudflare Ray ID: 8a1b2c3d</p>",
                Server="cloudflare",
            ),
        ),
        (
            "cf-1020",
            WALL,
            "/reports/7",
            answer(
                403,
                "Access denied | reports.example used Cloudflare to restrict access",
                "<h1>Error 1020</h1><h2>Access denied</h2><p>The owner of this website has set restrictions.</p>",
                Server="cloudflare",
            ),
        ),
        (
            "akamai",
            WALL,
            "/content/press/2013/ferry.html",
            answer(
                403,
                "Access Denied",
                '<H1>Access Denied</H1>You don\'t have permission to access "http&#58;&#47;&#47;ferry&#47;" on this server.<P>Reference&#32;&#35;18&#46;2d7a1602&#46;1700000000&#46;1a2b3c',
                Server="AkamaiGHost",
            ),
        ),
        (
            "f5-rejected",
            WALL,
            "/servlet/show?doc=31",
            answer(
                200,
                "Request Rejected",
                "The requested URL was rejected. Please consult with your administrator.<br><br>Your support ID is: 1047283916552<br><br><a href='javascript:history.back();'>[Go Back]</a>",
            ),
        ),
        (
            "incapsula",
            WALL,
            "/gazette/1998/31",
            answer(
                200,
                "",
                "<iframe id='main-iframe' src='/_Incapsula_Resource?CWUDNSAI=23&xinfo=9-1' frameborder=0>Request unsuccessful. Incapsula incident ID: 877000</iframe>",
                head="<META NAME='robots' CONTENT='noindex,nofollow'>",
            ),
        ),
        (
            "datadome",
            WALL,
            "/annonces/1882",
            answer(
                403,
                "annonces.example",
                "<p id='cmsg'>Please enable JS and disable any ad blocker</p><script>var dd={'rt':'c','host':'geo.captcha-delivery.com'}</script>",
                x_datadome="challenge",
            ),
        ),
        (
            "perimeterx",
            WALL,
            "/homes/41",
            answer(
                403,
                "Access to this page has been denied",
                "<h1>Press &amp; Hold to confirm you are a human (and not a bot).</h1><p>Reference ID 7d2e</p><script>window._pxAppId='PX1';</script>",
            ),
        ),
        (
            "anubis",
            WALL,
            "/cgit/tide.git/tree/",
            answer(
                200,
                "Making sure you're not a bot!",
                "<h1>Making sure you're not a bot!</h1><p>Loading...</p><p>You are seeing this because the administrator of this website has set up Anubis to protect the server.</p><script id='anubis_challenge' type='application/json'>{}</script>",
            ),
        ),
        (
            "aws-waf",
            WALL,
            "/collections/9912",
            answer(
                202,
                "",
                "<div id='challenge-container'></div><script src='https://a1.token.awswaf.com/a1/challenge.js'></script><noscript><h1>JavaScript is disabled</h1>In order to continue, we need to verify that you're not a robot.</noscript>",
                x_amzn_waf_action="challenge",
            ),
        ),
        (
            "distil",
            WALL,
            "/fares/1",
            answer(
                405,
                "Pardon Our Interruption",
                "<h1>Pardon Our Interruption...</h1><p>As you were browsing, something about your browser made us think you were a bot. There are a few reasons this might happen.</p>",
            ),
        ),
        (
            "sucuri",
            WALL,
            "/2011/05/tar/",
            answer(
                403,
                "Sucuri WebSite Firewall - Access Denied",
                "<h1>Sucuri Website Firewall</h1><p>Access Denied. Block ID: EXP042. Your request was blocked by the firewall. Contact the owner of the site.</p>",
                X_Sucuri_ID="14002",
            ),
        ),
        (
            "vercel",
            WALL,
            "/notes/gauge",
            answer(
                429,
                "Vercel Security Checkpoint",
                "<p>We're verifying your browser</p><p>Website owner? Click here to fix</p>",
                x_vercel_mitigated="challenge",
            ),
        ),
        (
            "wordfence",
            WALL,
            "/about/history/",
            answer(
                503,
                "Your access to this site has been limited",
                "<h1>Your access to this site has been limited by the site owner</h1><p>Block technical data: blocked by Wordfence advanced blocking. HTTP response code 503.</p>",
            ),
        ),
        (
            "aliyun",
            WALL,
            "/lunwen/881.html",
            answer(
                405,
                "405",
                "<h1>很抱歉，由于您访问的URL有可能对网站造成安全威胁，您的访问被阻断。</h1><p>您的请求ID是: 2760820</p>",
                lang="zh",
            ),
        ),
        (
            "zh-waf",
            WALL,
            "/zhengce/2013/7.html",
            answer(
                403,
                "网站防火墙",
                "<h1>您的请求可能存在攻击行为，已被管理员设置拦截！</h1><p>如何解决：检查提交内容；如网站托管，请联系空间提供商；普通网站访客，请联系网站管理员。</p>",
                lang="zh",
            ),
        ),
        (
            "ru-ddos",
            WALL,
            "/novosti/2013/4",
            answer(
                403,
                "DDoS-Guard",
                "<h1>Проверка браузера перед переходом на сайт</h1><p>Пожалуйста, подождите несколько секунд. Процесс автоматический.</p><script src='/.well-known/ddos-guard/js-challenge/index.js'></script>",
                lang="ru",
            ),
        ),
        (
            "fr-robot",
            GATE,
            "/revue/1999/31",
            answer(
                200,
                "Vérification",
                "<h1>Êtes-vous un robot ?</h1><p>Un nombre inhabituel de requêtes provient de votre réseau. Recopiez les caractères de l'image pour poursuivre votre visite.</p><form><input name='captcha'><button>Valider</button></form>",
                lang="fr",
            ),
        ),
        (
            "de-captcha",
            GATE,
            "/suche/treffer/771",
            answer(
                200,
                "Sicherheitsabfrage",
                "<h1>Sicherheitsabfrage</h1><p>Bitte bestätigen Sie, dass Sie ein Mensch sind, um fortzufahren.</p><div class='h-captcha' data-sitekey='x'></div>",
                lang="de",
            ),
        ),
        (
            "es-403",
            WALL,
            "/boe/2009/118",
            answer(
                403,
                "Acceso denegado",
                "<h1>Acceso denegado</h1><p>Su dirección IP ha sido bloqueada por un uso automatizado del servicio. Identificador de incidente 88120.</p>",
                lang="es",
            ),
        ),
        (
            "ja-403",
            WALL,
            "/db/record/31",
            answer(
                403,
                "403 Forbidden",
                "<h1>閲覧できません</h1><p>海外からのアクセスおよび自動取得は制限しています。</p>",
                lang="ja",
            ),
        ),
        (
            "nginx-403",
            WALL,
            "/files/tides.html",
            answer(
                403,
                "403 Forbidden",
                "<center><h1>403 Forbidden</h1></center><hr><center>nginx</center>",
            ),
        ),
        (
            "rate-429",
            WALL,
            "/wiki/Tide_mill",
            answer(
                429,
                "Too Many Requests",
                "<h1>Too many requests</h1><p>Please respect our robot policy and slow down.</p>",
            ),
        ),
        (
            "linkedin-999",
            WALL,
            "/company/tide-mills",
            answer(999, "", "<script>window.onload=function(){location.href='/authwall'}</script>"),
        ),
        (
            "legal-451",
            WALL,
            "/news/2018/storm.html",
            answer(
                451,
                "Unavailable due to legal reasons",
                "<h1>451: Unavailable due to legal reasons</h1><p>We recognize you are attempting to access this website from a country belonging to the European Economic Area and therefore access cannot be granted at this time.</p>",
            ),
        ),
        (
            "geo-200",
            GATE,
            "/watch/harbour-nights",
            answer(
                200,
                "Not available in your region",
                "<h1>Not available in your region</h1><p>Because of licensing, this site can only be used from within the Kingdom. If you use a proxy or a private network, switch it off.</p>",
            ),
        ),
        (
            "pay-402",
            WALL,
            "/archive/1988/31.html",
            answer(
                402,
                "Payment required",
                "<h1>Payment required</h1><p>Automated access to the archive is licensed. Ask for a token.</p>",
            ),
        ),
        (
            "basic-401",
            WALL,
            "/intern/protokolle/2011",
            answer(
                401,
                "401 Unauthorized",
                "<h1>Unauthorized</h1><p>This server could not verify that you are authorized to access the document requested.</p>",
                WWW_Authenticate='Basic realm="intern"',
            ),
        ),
    )
    for ident, truth, path, reply in table:
        yield everywhere(f"wall-{ident}", truth, reply, path=path, cause="walls")
