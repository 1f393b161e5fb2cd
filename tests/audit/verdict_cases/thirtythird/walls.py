"""Bot walls, gates, logins, limits, consent pages."""

from __future__ import annotations

from typing import Any

from citekeeper.demo.exchange import Reply

from ..case import BLOCKED, LIVE, UNKNOWN, Case, gate, page, sent
from .frames import alive, frame

B = (BLOCKED,)
BU = (BLOCKED, UNKNOWN)


def wall(key: str, host: str, path: str, reply: Any, truth: Any = B, more: Any = None) -> Case:
    """The same wall at all addresses."""
    return Case(
        "wall", f"v33-{key}", truth, {path: reply, "*": reply, **(more or {})}, path=path, host=host
    )


def body(
    title: str, text: str, status: int = 200, lang: str = "en", head: str = "", **headers: str
) -> Reply:
    """A wall's page."""
    return sent(page(text, title=title, lang=lang, head=head), status, **headers)


def login(
    key: str, host: str, path: str, target: str, shown: Reply, truth: Any = B, status: int = 302
) -> Case:
    """A redirect to a login which carries the address."""
    go = gate(target, status)
    bare = target.partition("?")[0]
    return Case(
        "login", f"v33-{key}", truth, {path: go, bare: shown, "*": go}, path=path, host=host
    )


def cases() -> list[Case]:
    """The cases."""
    form = "<form method='post'><label>{0}</label><input name='u'><label>{1}</label><input type='password' name='p'><button>{2}</button></form>"
    return [
        wall(
            "w-cf-403",
            "www.ngo-monitor-daily.example",
            "/2021/04/report-on-shelters",
            body(
                "Just a moment...",
                "<div class='main-wrapper'><h1>www.ngo-monitor-daily.example</h1><p>Verifying you are human. This may take a few seconds.</p></div><script>(function(){window._cf_chl_opt={cvId:'3',cType:'managed'};var a=document.createElement('script');a.src='/cdn-cgi/challenge-platform/h/g/orchestrate/chl_page/v1?ray=8a1';}());</script>",
                403,
                cf_mitigated="challenge",
                Server="cloudflare",
            ),
        ),
        wall(
            "w-cf-block",
            "www.medical-weekly-ex.example",
            "/features/child-labour",
            body(
                "Attention Required! | Cloudflare",
                "<div id='cf-error-details'><h1>Sorry, you have been blocked</h1><h2>You are unable to access medical-weekly-ex.example</h2><p>This website is using a security service to protect itself from online attacks. Cloudflare Ray ID: 8a2f0</p></div>",
                403,
                Server="cloudflare",
            ),
        ),
        wall(
            "w-akamai",
            "www.euro-agency-drugs.example",
            "/publications/insights/9",
            body(
                "Access Denied",
                '<h1>Access Denied</h1>You don\'t have permission to access "http://www.euro-agency-drugs.example/publications/insights/9" on this server.<p>Reference #18.5c1e1302.1700000000.3f8a2b</p>',
                403,
                Server="AkamaiGHost",
            ),
        ),
        wall(
            "w-datadome",
            "www.annonces-famille.example",
            "/guide/adoption",
            body(
                "annonces-famille.example",
                "<p>Please enable JS and disable any ad blocker</p><script data-cfasync='false'>var dd={'rt':'c','cid':'AHrlqAAA','host':'geo.captcha-delivery.com'}</script><script src='https://ct.captcha-delivery.com/c.js'></script>",
                403,
                x_datadome="protected",
            ),
        ),
        wall(
            "w-px",
            "www.housing-listings-us.example",
            "/research/kids-and-moves",
            body(
                "Access to this page has been denied",
                "<h1>Press &amp; Hold to confirm you are a human (and not a bot).</h1><div id='px-captcha'></div><p>Reference ID 1f2a-77</p><script>window._pxAppId='PXo8a1';</script>",
                403,
            ),
        ),
        wall(
            "w-imperva",
            "www.ministry-labour-gulf.example",
            "/en/statistics/child",
            body(
                "",
                "<iframe id='main-iframe' src='/_Incapsula_Resource?SWUDNSAI=31&xinfo=9-1&incident_id=120-66' width='100%' height='100%'>Request unsuccessful. Incapsula incident ID: 120000660</iframe>",
                200,
            ),
        ),
        wall(
            "w-awswaf",
            "www.open-travel-advice.example",
            "/country/minors",
            body(
                "",
                "<div id='challenge-container'></div><script src='https://a1.token.awswaf.com/a1/challenge.js'></script><noscript><h1>JavaScript is disabled</h1>In order to continue, we need to verify that you're not a robot.</noscript>",
                202,
                x_amzn_waf_action="challenge",
            ),
        ),
        wall(
            "w-anubis",
            "git.archive-team-mirror.example",
            "/docs/warc.md",
            body(
                "Making sure you're not a bot!",
                "<h1 id='title'>Making sure you're not a bot!</h1><p>Loading... Calculating. Protected by Anubis.</p><script id='anubis_challenge' type='application/json'>{\"difficulty\":4}</script>",
                200,
            ),
        ),
        wall(
            "w-distil",
            "www.flightfacts-stat.example",
            "/reports/2014",
            body(
                "Pardon Our Interruption",
                "<h1>Pardon Our Interruption...</h1><p>As you were browsing, something about your browser made us think you were a bot. You're a power user moving through this website with super-human speed; you've disabled JavaScript.</p>",
                200,
            ),
        ),
        wall(
            "w-sucuri",
            "www.parishnews-blog.example",
            "/2012/abuse-inquiry",
            body(
                "Sucuri WebSite Firewall - Access Denied",
                "<h1>Access Denied - Sucuri Website Firewall</h1><p>Your access to this service has been limited. Block ID: BNP005. Block reason: Bad bot access attempt.</p>",
                403,
            ),
        ),
        wall(
            "w-wordfence",
            "www.clinic-network-ex.example",
            "/audit-2016",
            body(
                "Your access to this site has been limited",
                "<h1>Your access to this site has been limited by the site owner</h1><p>If you think you have been blocked in error, contact the owner of this site for assistance. HTTP response code 503. Generated by Wordfence.</p>",
                503,
            ),
            (BLOCKED,),
        ),
        wall(
            "w-modsec",
            "www.oldhost-legalaid.example",
            "/advice/wardship.php",
            sent(
                "<html><head><title>Not Acceptable!</title></head><body><h1>Not Acceptable!</h1><p>An appropriate representation of the requested resource could not be found on this server. This error was generated by Mod_Security.</p></body></html>",
                406,
            ),
            (BLOCKED, UNKNOWN),
        ),
        wall(
            "w-f5",
            "www.revenue-commission-ex.example",
            "/tables/t9",
            body(
                "Request Rejected",
                "The requested URL was rejected. Please consult with your administrator.<br><br>Your support ID is: 1201144550091<br><a href='javascript:history.back();'>[Go Back]</a>",
                200,
            ),
        ),
        wall(
            "w-429-html",
            "www.scholar-index-ex.example",
            "/paper/77aa",
            body(
                "Too many requests",
                "<h1>Too many requests</h1><p>Slow down, please.</p>",
                429,
                Retry_After="1",
            ),
        ),
        wall(
            "w-429-json",
            "api.courtdocs-ex.example",
            "/v3/opinions/771",
            Reply(
                429,
                {"Content-Type": "application/json"},
                '{"detail":"Request was throttled. Expected available in 3011 seconds."}',
            ),
        ),
        wall(
            "w-999",
            "www.proconnect-network.example",
            "/in/amina-yusuf",
            Reply(
                999,
                {"Content-Type": "text/html"},
                "<script>window.onload=function(){location.href='https://'+location.host+'/authwall'}</script>",
            ),
        ),
        wall(
            "w-451",
            "www.coastal-times-us.example",
            "/news/crime/2018/court",
            body(
                "451: Unavailable due to legal reasons",
                "<h1>451: Unavailable due to legal reasons</h1><p>We recognize you are attempting to access this website from a country belonging to the European Economic Area and therefore access cannot be granted at this time.</p>",
                451,
            ),
        ),
        wall(
            "w-geo-200",
            "www.prairie-broadcaster.example",
            "/news/foster-homes",
            body(
                "Unavailable in your region",
                "<h1>We're sorry</h1><p>This site is currently unavailable to visitors from the European Economic Area while we work to ensure your data is protected in accordance with applicable EU laws.</p>",
                200,
            ),
            BU,
        ),
        wall(
            "w-401",
            "extranet.council-eu-ex.example",
            "/doc/5510-14",
            sent(
                "<h1>401 Unauthorized</h1><p>This server could not verify that you are authorized to access the document requested.</p>",
                401,
                WWW_Authenticate='Basic realm="extranet"',
            ),
        ),
        wall(
            "w-402",
            "www.clipping-service.example",
            "/a/33120",
            body(
                "Payment required",
                "<h1>Payment required</h1><p>Your organisation's licence does not cover this article.</p>",
                402,
            ),
        ),
        wall(
            "w-403-plain",
            "files.police-inspect.example",
            "/hmic/2010/child.html",
            sent(
                "<html><head><title>403 Forbidden</title></head><body><center><h1>403 Forbidden</h1></center><hr><center>nginx</center></body></html>",
                403,
            ),
        ),
        wall(
            "w-403-es",
            "www.policia-nacional-ex.example",
            "/notas/menores",
            body(
                "Acceso denegado",
                "<h1>Acceso denegado</h1><p>Su petición ha sido bloqueada por el cortafuegos. Código de incidente 7781-22.</p>",
                403,
                "es",
            ),
        ),
        wall(
            "w-403-fr",
            "www.legislation-consultation-ex.example",
            "/loi/2007-293",
            body(
                "Vérification de sécurité",
                "<h1>Vérification en cours</h1><p>Merci de confirmer que vous n'êtes pas un robot pour accéder au site. Activez JavaScript et les cookies.</p><div class='h-captcha' data-sitekey='1'></div>",
                403,
                "fr",
            ),
        ),
        wall(
            "w-de-captcha200",
            "www.firmenregister-ex.example",
            "/eintrag/hrb-4412",
            body(
                "Sicherheitsabfrage",
                "<h1>Sind Sie ein Mensch?</h1><p>Bitte lösen Sie die Aufgabe, um fortzufahren. Von Ihrem Anschluss gingen ungewöhnlich viele Anfragen aus.</p><div class='g-recaptcha' data-sitekey='6Lx'></div>",
                200,
                "de",
            ),
        ),
        wall(
            "w-ja-captcha",
            "www.toshokan-kensaku-ex.example",
            "/bib/9912",
            body(
                "アクセス確認",
                "<h1>ロボットではないことを確認してください</h1><p>短時間に多数のアクセスがありました。下の画像の文字を入力してください。</p><img src='/captcha.png'><form><input name='captcha'></form>",
                403,
                "ja",
            ),
        ),
        wall(
            "w-zh-waf",
            "www.tongji-ju-ex.example",
            "/sj/2015",
            body(
                "405",
                "<p>很抱歉，由于您访问的URL有可能对网站造成安全威胁，您的访问被阻断。</p><p>您的请求ID是: 76b20f1c16</p>",
                405,
                "zh",
            ),
            BU,
        ),
        wall(
            "w-ru-ddosguard",
            "www.sudakt-ex.example",
            "/akt/771-2012",
            body(
                "DDoS-Guard",
                "<h1>Проверка браузера перед переходом на сайт</h1><p>Процесс автоматический. Пожалуйста, подождите несколько секунд. Включите JavaScript и cookies.</p><script src='/.well-known/ddos-guard/js-challenge/index.js'></script>",
                403,
                "ru",
            ),
        ),
        wall(
            "w-tr-403",
            "www.mevzuat-ara-ex.example",
            "/kanun/5395",
            body(
                "Erişim engellendi",
                "<h1>Erişiminiz engellendi</h1><p>Güvenlik duvarı isteğinizi reddetti. Olay no: 9912-5.</p>",
                403,
                "tr",
            ),
        ),
        wall(
            "w-consent-only",
            "www.noordzee-dagblad.example",
            "/artikel/2016/kinderarbeid",
            body(
                "Uw privacy-instellingen",
                "<h1>Wij vragen uw toestemming</h1><p>Om dit artikel te lezen, kiest u eerst: akkoord met cookies van ons en 640 partners, of een abonnement zonder advertenties.</p><button>Akkoord</button><button>Abonneren</button>",
                200,
                "nl",
            ),
            BU,
        ),
        login(
            "w-login-moodle",
            "elearning.uni-branche.example",
            "/mod/page/view.php?id=9912",
            "/login/index.php?return=HERE",
            sent(
                page(
                    "<h1>Log in to Branche Learning</h1>"
                    + form.format("Username", "Password", "Log in"),
                    title="Log in to the site",
                )
            ),
            B,
        ),
        login(
            "w-login-shib",
            "journals.provider-hub.example",
            "/doi/full/10.9999/jx.2011.44",
            "/action/ssostart?redirectUri=HERE",
            sent(
                page(
                    "<h1>Access through your institution</h1><p>Find your institution to continue.</p>"
                    + form.format("E-mail", "Password", "Sign in"),
                    title="Institutional login",
                )
            ),
            B,
        ),
        login(
            "w-login-fr",
            "intranet-partage.prefecture-ex.example",
            "/docs/protocole-mineurs",
            "/connexion?retour=HERE",
            sent(
                page(
                    "<h1>Connexion</h1>"
                    + form.format("Identifiant", "Mot de passe", "Se connecter"),
                    title="Connexion",
                    lang="fr",
                )
            ),
            B,
        ),
        login(
            "w-login-de",
            "wiki.fachverband-intern.example",
            "/display/KS/Leitfaden",
            "/anmelden?ziel=HERE",
            sent(
                page(
                    "<h1>Anmelden</h1><p>Der gewünschte Bereich ist Mitgliedern vorbehalten.</p>"
                    + form.format("Benutzername", "Passwort", "Anmelden"),
                    title="Anmeldung",
                    lang="de",
                )
            ),
            B,
        ),
        login(
            "w-login-social",
            "www.facechat-network.example",
            "/groups/stolen-childhoods/posts/7712",
            "/login/?next=HERE",
            sent(
                page(
                    "<h1>You must log in to continue.</h1>"
                    + form.format("Email or phone", "Password", "Log In")
                    + "<p>Create new account</p>",
                    title="Log in to Facechat",
                )
            ),
            B,
        ),
        wall(
            "w-login-inplace",
            "portal.research-data-uk.example",
            "/dataset/8812/files",
            sent(
                frame(
                    "en",
                    "Research Data Portal",
                    "app",
                    "Sign in",
                    "<p>You need to sign in to view this page.</p>"
                    + form.format("Email", "Password", "Sign in"),
                )
            ),
            BU,
        ),
        wall(
            "w-members-es",
            "www.colegio-trabajosocial-ex.example",
            "/area/informe-2012",
            sent(
                frame(
                    "es",
                    "Colegio de Trabajo Social",
                    "wp",
                    "Contenido exclusivo para colegiados",
                    "<p>Para ver este contenido debe iniciar sesión.</p>"
                    + form.format("Usuario", "Contraseña", "Entrar"),
                )
            ),
            BU,
        ),
        wall(
            "w-vercel",
            "www.policy-lab-next.example",
            "/briefs/foster-drift",
            body(
                "Vercel Security Checkpoint",
                "<p>We're verifying your browser</p><p>Website owner? Click here to fix</p>",
                429,
                x_vercel_mitigated="challenge",
            ),
        ),
        wall(
            "w-sgcaptcha",
            "www.rural-clergy-notes.example",
            "/2014/09/records",
            body(
                "",
                "<p>Robot challenge screen. Checking the site connection security...</p><script>const sgchallenge='20:177';</script>",
                202,
                lang="en",
                sg_captcha="challenge",
            ),
        ),
        wall(
            "w-ip-banned-pl",
            "www.orzeczenia-zbior-ex.example",
            "/sad/ii-k-112-13",
            body(
                "Dostęp zablokowany",
                "<h1>Dostęp zablokowany</h1><p>Z Państwa adresu IP wykonano zbyt wiele zapytań. Prosimy o kontakt z administratorem.</p>",
                403,
                "pl",
            ),
        ),
        wall(
            "w-it-403",
            "www.gazzetta-atti-ex.example",
            "/atto/2012/219",
            body(
                "Accesso negato",
                "<h1>Accesso negato</h1><p>La richiesta è stata bloccata dal sistema di protezione. ID evento 55120-7.</p>",
                403,
                "it",
            ),
        ),
        wall(
            "w-pt-robo",
            "www.diario-republica-ex.example",
            "/dr/detalhe/lei/147-1999",
            body(
                "Confirme que não é um robô",
                "<h1>Confirme que não é um robô</h1><p>Para continuar, resolva o desafio abaixo.</p><div class='cf-turnstile' data-sitekey='0x4'></div>",
                403,
                "pt",
            ),
        ),
        wall(
            "w-gone-403-ar",
            "www.mahkama-portal-ex.example",
            "/ahkam/2011/44",
            body(
                "تم رفض الوصول",
                "<h1>تم رفض الوصول</h1><p>لا تملك صلاحية عرض هذه الصفحة. رقم الحادثة 7712.</p>",
                403,
                "ar",
            ),
        ),
        # walls in name only: alive
        alive(
            "w-l-paywall-lead",
            "en",
            "www.capital-observer.example",
            "/politics/2019/adoption-law",
            "The Capital Observer",
            "news",
            "Adoption law heads for a close vote",
            "The bill to open adoption files will come before the upper house on Thursday. Its sponsors count 51 votes; its opponents count 50.|The debate has split both parties and produced the longest list of speakers in a decade, among them four members who were themselves adopted.|<div class='paywall'>To continue reading, subscribe. Already a subscriber? Sign in.</div>",
            4,
            "adoption files",
            "en-news",
            truth=(LIVE, BLOCKED),
            quote="Its sponsors count 51 votes",
        ),
        alive(
            "w-l-recaptcha-form",
            "de",
            "www.verbraucherstelle-nord.example",
            "/beratung/spielzeug",
            "Verbraucherstelle Nord",
            "drupal",
            "Spielzeug: Worauf Sie achten sollten",
            "Kleinteile, Knopfzellen und Weichmacher sind die häufigsten Gründe für Rückrufe. Achten Sie auf das GS-Zeichen und kaufen Sie nicht nach Bildern.|<form>Kommentar <textarea></textarea><div class='g-recaptcha' data-sitekey='x'></div>Bitte bestätigen Sie, dass Sie kein Roboter sind.</form>",
            14,
            "sicheres Spielzeug",
            head='<script src="https://www.google.com/recaptcha/api.js"></script>',
            quote="Kleinteile, Knopfzellen und Weichmacher",
        ),
        alive(
            "w-l-cf-script",
            "fr",
            "www.mediateur-enfants-ex.example",
            "/decisions/2018-44",
            "Médiateur des enfants",
            "app",
            "Décision 2018-44",
            "Le Médiateur recommande à l'établissement de revoir son règlement intérieur, qui interdit aux élèves de téléphoner à leurs parents.",
            12,
            "le règlement intérieur",
            head='<script src="/cdn-cgi/challenge-platform/scripts/jsd/main.js"></script>',
            quote="de revoir son règlement intérieur",
        ),
        alive(
            "w-l-noscript-es",
            "es",
            "www.instituto-estadistica-sur.example",
            "/prensa/np912",
            "Instituto de Estadística del Sur",
            "app",
            "Indicadores de infancia 2015",
            "<noscript>Active JavaScript para continuar.</noscript>|La tasa de riesgo de pobreza infantil se situó en el 29,6 %. Diez comunidades superan la media.",
            14,
            "la pobreza infantil",
            quote="se situó en el 29,6 %",
        ),
        alive(
            "w-l-consent-it",
            "it",
            "www.corriere-appennini.example",
            "/cronaca/2017/affido",
            "Corriere degli Appennini",
            "news",
            "Affido, il tribunale dà ragione ai nonni",
            "<div class='consent-wall'>Se vuoi continuare a leggere senza abbonarti accetta i cookie. Rifiuta e abbonati.</div>|I due fratellini torneranno dai nonni materni. «Abbiamo aspettato tre anni», dice la nonna, settantuno anni, con le chiavi della cameretta in mano.",
            10,
            "l'affido",
            quote="I due fratellini torneranno dai nonni materni",
        ),
    ]
