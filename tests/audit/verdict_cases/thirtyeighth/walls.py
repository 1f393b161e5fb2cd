"""Walls and gates: the server answers, but not with the page."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from citekeeper.demo.exchange import Reply

from ..case import BLOCKED, UNKNOWN, Case, gate, page, sent
from .kit import Truth, frame, home, paras, whole

WALL: Truth = (BLOCKED,)
EITHER: Truth = (BLOCKED, UNKNOWN)


def bots() -> Iterator[Case]:
    """Challenges and refusals by vendors."""
    cf_moment = page(
        '<div class="main-wrapper"><h1>tei-cf-moment.example</h1><h2>Verifying you are human. This may take a few seconds.</h2><p>Enable JavaScript and cookies to continue</p></div><script>(function(){window._cf_chl_opt={cvId:"3",cType:"managed"};})();</script><script src="/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1"></script>',
        title="Just a moment...",
    )
    yield whole(
        "cf-moment",
        WALL,
        sent(cf_moment, 403, cf_mitigated="challenge", Server="cloudflare"),
        path="/publications/2019/report",
    )
    yield whole(
        "cf-moment-503",
        WALL,
        sent(
            page(
                '<h1>Checking your browser before accessing tei-cf-moment-503.example.</h1><p>This process is automatic. Your browser will redirect to your requested content shortly. DDoS protection by Cloudflare</p><form id="challenge-form" action="/?__cf_chl_jschl_tk__=1"></form>',
                title="Just a moment...",
            ),
            503,
            Server="cloudflare",
        ),
        path="/2016/04/post",
    )
    yield whole(
        "cf-1020",
        WALL,
        sent(
            page(
                "<h1>Error 1020</h1><h2>Access denied</h2><p>This website is using a security service to protect itself from online attacks. Cloudflare Ray ID: 6b1.</p>",
                title="Access denied | tei-cf-1020.example used Cloudflare to restrict access",
            ),
            403,
            Server="cloudflare",
        ),
        path="/docs/law.pdf",
    )
    yield whole(
        "imperva",
        WALL,
        sent(
            '<html><head><META NAME="robots" CONTENT="noindex,nofollow"></head><body><iframe id="main-iframe" src="/_Incapsula_Resource?SWUDNSAI=31&xinfo=9-1&incident_id=511-88">Request unsuccessful. Incapsula incident ID: 511000880-88</iframe></body></html>'
        ),
        path="/statistics/2011",
    )
    yield whole(
        "datadome",
        WALL,
        sent(
            page(
                '<p id="cmsg">Please enable JS and disable any ad blocker</p><script>var dd={"host":"geo.captcha-delivery.com","t":"fe"}</script><script src="https://ct.captcha-delivery.com/c.js"></script>',
                title="tei-datadome.example",
            ),
            403,
            x_datadome="protected",
        ),
        path="/news/11",
    )
    yield whole(
        "perimeterx",
        WALL,
        sent(
            page(
                '<h1>Please verify you are a human</h1><p>Access to this page has been denied because we believe you are using automation tools. Reference ID: #31aa</p><script>window._pxAppId="PXf1";</script><div id="px-captcha"></div>',
                title="Access to this page has been denied",
            ),
            403,
        ),
        path="/policy",
    )
    yield whole(
        "aws-waf-202",
        WALL,
        sent(
            '<html><head><title></title><script>window.gokuProps={"key":"AQ"};</script><script src="https://1ab.token.awswaf.com/1ab/challenge.js"></script></head><body><div id="challenge-container"></div><noscript><h1>JavaScript is disabled</h1>In order to continue, we need to verify that you\'re not a robot.</noscript></body></html>',
            202,
            x_amzn_waf_action="challenge",
        ),
        path="/report/5",
    )
    yield whole(
        "anubis",
        WALL,
        sent(
            page(
                '<script id="anubis_challenge" type="application/json">{"rules":{"difficulty":4}}</script><h1>Making sure you\'re not a bot!</h1><p>Loading… You are seeing this because the administrator of this website has set up Anubis to protect the server against AI scrapers.</p>',
                title="Making sure you're not a bot!",
            )
        ),
        path="/wiki/Hash_lists",
    )
    yield whole(
        "anubis-de",
        WALL,
        sent(
            page(
                '<script id="anubis_challenge" type="application/json">{"rules":{"difficulty":2}}</script><h1>Wir stellen sicher, dass Sie kein Bot sind!</h1><p>Wird geladen…</p>',
                title="Wir stellen sicher, dass Sie kein Bot sind!",
                lang="de",
            )
        ),
        path="/handle/11/4",
    )
    yield whole(
        "akamai-pdf",
        WALL,
        sent(
            "<HTML><HEAD>\n<TITLE>Access Denied</TITLE>\n</HEAD><BODY>\n<H1>Access Denied</H1>\nYou don't have permission to access this page on this server.<P>\nReference&#32;&#35;18&#46;6d2c1602&#46;1700\n</BODY></HTML>",
            403,
            Server="AkamaiGHost",
        ),
        path="/sites/default/files/ncmec.pdf",
    )
    yield whole(
        "f5",
        WALL,
        sent(
            "<html><head><title>Request Rejected</title></head><body>The requested URL was rejected. Please consult with your administrator.<br><br>Your support ID is: 1180011223344<br><br><a href='javascript:history.back();'>[Go Back]</a></body></html>"
        ),
        path="/sejm/druk/2011",
    )
    yield whole(
        "pardon",
        WALL,
        sent(
            page(
                "<h1>Pardon Our Interruption</h1><p>As you were browsing something about your browser made us think you were a bot. You're a power user moving with super-human speed; you've disabled JavaScript; a plugin prevents it from running.</p>",
                title="Pardon Our Interruption",
            )
        ),
        path="/companies/terms",
    )
    yield whole(
        "sgcaptcha",
        WALL,
        sent(
            '<html><head><link rel="icon" href="data:;"><meta http-equiv="refresh" content="90;/.well-known/sgcaptcha/?r=%2Farticles%2Fview.html&y=ipc"></head></html>',
            202,
        ),
        path="/articles/view.html",
    )
    yield whole(
        "bad-behaviour-406",
        EITHER,
        sent(
            page(
                "<h1>Not Acceptable!</h1><p>An appropriate representation of the requested resource could not be found on this server. This error was generated by Mod_Security.</p>",
                title="Not Acceptable!",
            ),
            406,
        ),
        path="/statuts",
    )
    yield whole(
        "wordfence",
        WALL,
        sent(
            page(
                "<h1>Your access to this site has been limited by the site owner</h1><p>Your access to this service has been limited. (HTTP response code 503). Block Technical Data. Generated by Wordfence.</p>",
                title="Your access to this site has been limited",
            ),
            503,
        ),
        path="/hotline-figures/",
    )
    yield whole(
        "999",
        WALL,
        Reply(
            999,
            {"Content-Type": "text/html"},
            "<html><head><script>window.onload=function(){location.href='https://social.example/authwall'}</script></head></html>",
        ),
        path="/company/kidsnet",
    )
    yield whole("418", WALL, sent("<p>I'm a teapot</p>", 418), path="/kurssi")
    yield whole(
        "aliyun",
        WALL,
        sent(
            page(
                "<p>405</p><p>很抱歉，由于您访问的URL有可能对网站造成安全威胁，您的访问被阻断。</p><p>您的请求ID是: 7b1</p>",
                title="405",
                lang="zh",
            ),
            405,
        ),
        path="/gongbao/2011",
    )
    yield whole(
        "qrator-ru",
        WALL,
        sent(
            page(
                "<h1>403</h1><p>Доступ к сайту ограничен. Ваш запрос похож на автоматический. Если вы не робот, обратитесь к администратору.</p>",
                title="403 Forbidden",
                lang="ru",
            ),
            403,
        ),
        path="/zakon/114",
    )
    yield whole(
        "captcha-fr",
        WALL,
        sent(
            page(
                '<h1>Vérification de sécurité</h1><p>Nous avons détecté un trafic inhabituel. Cochez la case pour prouver que vous n\'êtes pas un robot.</p><div class="g-recaptcha" data-sitekey="6L"></div>',
                title="Êtes-vous un robot ?",
                lang="fr",
            ),
            403,
        ),
        path="/jo/2009",
    )
    yield whole(
        "captcha-es-200",
        WALL,
        sent(
            page(
                '<h1>Compruebe que no es un robot</h1><form action="/verificar"><div class="h-captcha" data-sitekey="aa"></div><button>Continuar</button></form>',
                title="Verificación",
                lang="es",
            )
        ),
        path="/jurisprudencia/88",
    )
    yield whole(
        "captcha-ja",
        WALL,
        sent(
            page(
                '<h1>ロボットではないことを確認してください</h1><form><div class="g-recaptcha" data-sitekey="6L"></div></form>',
                title="アクセス確認",
                lang="ja",
            ),
            403,
        ),
        path="/shingi/2011",
    )
    yield whole(
        "unusual-traffic",
        WALL,
        sent(
            page(
                "<p>Our systems have detected unusual traffic from your computer network. This page checks to see if it's really you sending the requests, and not a robot.</p><div class='g-recaptcha' data-sitekey='6L'></div>",
                title="Sorry...",
            ),
            429,
        ),
        path="/books?id=Xx1",
    )
    yield whole(
        "429-plain",
        WALL,
        sent("Too many requests", 429, Retry_After="3600", content_type="text/plain"),
        path="/doc/22",
    )
    yield whole(
        "hk-verify",
        WALL,
        sent(
            page(
                "<h1>Security check</h1><p>Please type the characters you see in the image to view the judgment.</p><img src='/cap.png' alt='captcha'><input name=captcha>",
                title="Judgment search - security check",
            )
        ),
        path="/judg/2008/114",
    )


def forbidden() -> Iterator[Case]:
    """Refusals without a vendor's mark, by law, by country."""
    yield whole(
        "403-nginx",
        WALL,
        sent(
            "<html><head><title>403 Forbidden</title></head><body><center><h1>403 Forbidden</h1></center><hr><center>nginx/1.18.0</center></body></html>",
            403,
        ),
        path="/uploads/report.pdf",
    )
    yield whole(
        "403-sv",
        WALL,
        sent(
            frame(
                "sv", "Barnrådet", "Åtkomst nekad", paras("Du har inte behörighet att visa sidan.")
            ),
            403,
        ),
        path="/intern/rapport",
    )
    yield whole(
        "451-gdpr",
        WALL,
        sent(
            page(
                "<h1>451: Unavailable due to legal reasons</h1><p>We recognize you are attempting to access this website from a country belonging to the European Economic Area and therefore cannot grant you access at this time. For any issues call 555-0199.</p>",
                title="Unavailable",
            ),
            451,
        ),
        path="/news/local/abuse-case/article_1.html",
    )
    yield whole(
        "geo-200",
        EITHER,
        sent(
            page(
                "<h1>Not available in your region</h1><p>This site is currently unavailable to visitors from outside the United States.</p>",
                title="Not available in your region",
            )
        ),
        path="/story/2011/courts",
    )
    yield whole(
        "geo-403-de",
        WALL,
        sent(
            page(
                "<h1>Zugriff aus Ihrem Land nicht möglich</h1><p>Der Zugriff aus dem Ausland ist derzeit gesperrt.</p>",
                title="Zugriff gesperrt",
                lang="de",
            ),
            403,
        ),
        path="/statistik",
    )
    yield whole(
        "401-basic",
        WALL,
        sent("<h1>Authorization Required</h1>", 401, WWW_Authenticate='Basic realm="members"'),
        path="/members/minutes-2006.doc",
    )
    yield whole(
        "402",
        WALL,
        sent(
            page(
                "<h1>Payment required</h1><p>Crawlers need a licence to read this publisher.</p>",
                title="402",
            ),
            402,
        ),
        path="/opinion/11",
    )


def gates() -> Iterator[Case]:
    """Logins, consent, terms."""

    def behind(
        name: str,
        lang: str,
        site: str,
        path: str,
        target: str,
        title: str,
        text: str,
        *,
        truth: Truth = WALL,
        mark: str = "?return=HERE",
    ) -> Case:
        form = '<form method="post"><input name="user"><input type="password" name="pass"><button>OK</button></form>'
        shown = sent(frame(lang, site, title, paras(text) + form))
        routes: dict[Any, Any] = {
            "*": gate(target + mark),
            path: gate(target + mark),
            target: shown,
            "/": home(lang, site),
        }
        return Case("walls", f"tei-{name}", truth, routes, path)

    yield behind(
        "login-intranet",
        "en",
        "Council Members' Room",
        "/committee/2010/doc.pdf",
        "/login",
        "Sign in",
        "Please sign in to continue.",
    )
    yield behind(
        "login-social",
        "en",
        "Facefriends",
        "/groups/hotline/posts/11",
        "/login/",
        "Log in to Facefriends",
        "You must log in to continue.",
        mark="?next=HERE",
    )
    yield behind(
        "login-de",
        "de",
        "Lernplattform",
        "/mod/resource/view.php?id=411",
        "/login/index.php",
        "Anmelden",
        "Sie müssen sich anmelden, um diesen Kurs zu sehen.",
        mark="?url=HERE",
    )
    yield behind(
        "sso-fr",
        "fr",
        "Université du Port",
        "/ged/rapport/88",
        "/cas/login",
        "Authentification",
        "Entrez votre identifiant et votre mot de passe.",
        mark="?service=HERE",
    )
    yield behind(
        "login-es",
        "es",
        "Aula virtual",
        "/mod/page/view.php?id=8",
        "/login/index.php",
        "Entrar",
        "Identifíquese para continuar.",
        mark="?wantsurl=HERE",
    )
    yield behind(
        "login-nl",
        "nl",
        "Vakblad",
        "/artikel/2011/filter",
        "/inloggen",
        "Inloggen",
        "Dit artikel is alleen voor leden.",
        mark="?terug=HERE",
    )
    yield whole(
        "login-inplace",
        EITHER,
        sent(
            frame(
                "en",
                "Analyst Portal",
                "Sign in",
                "<p>You must be signed in to view this page.</p><form><input name=email><input type=password><button>Sign in</button></form>",
            )
        ),
        path="/notes/311",
    )
    yield whole(
        "members-only-it",
        EITHER,
        sent(
            frame(
                "it",
                "Ordine",
                "Area riservata",
                "<p>Il contenuto è riservato agli iscritti. Accedi con le tue credenziali.</p><form><input name=u><input type=password></form>",
            )
        ),
        path="/circolari/2008/11",
    )
    wall = sent(
        page(
            "<h1>Before you continue</h1><p>We use cookies and data to deliver and maintain services. Reject all. Accept all. More options.</p>",
            title="Before you continue to Clipwell",
        )
    )
    yield Case(
        "walls",
        "tei-consent-redirect",
        EITHER,
        {
            "*": gate("http://consent.tei-clipwell.example/m?continue=HERE"),
            ("consent.tei-clipwell.example", "*"): wall,
            ("consent.tei-clipwell.example", "/m"): wall,
        },
        "/watch?v=Aa11bb22",
    )
    yield whole(
        "terms-click",
        EITHER,
        sent(
            page(
                "<h1>Conditions of use</h1><p>To read the judgments you must accept the conditions of use. I accept. I do not accept.</p><form method=post><input type=hidden name=agree value=1><button>I accept</button></form>",
                title="Conditions of use",
            )
        ),
        path="/judgment/2007/88",
    )
    yield whole(
        "age-gate-only",
        EITHER,
        sent(
            page(
                "<h1>Are you of legal drinking age?</h1><form><input name=day><input name=month><input name=year><button>Enter</button></form>",
                title="Age check",
            )
        ),
        path="/csr/report",
    )


def cases() -> Iterator[Case]:
    """All of them."""
    yield from bots()
    yield from forbidden()
    yield from gates()
