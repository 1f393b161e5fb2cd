"""Walls, gates, limits, shells and pauses, in the markup of their makers."""

from __future__ import annotations

from citekeeper.demo.exchange import Reply

from ..case import Case
from .base import (
    BLOCKED,
    GATE,
    PAUSE,
    UNKNOWN,
    UNREACHABLE,
    WALL,
    bare,
    gate,
    other,
    sent,
    skin,
    to,
    wall,
)

OUT = (UNREACHABLE,)
ANUBIS = '<link rel="stylesheet" href="/.within.website/x/xess/xess.min.css?cachebuster=1.21.3"><script id="anubis_version" type="application/json">"1.21.3"</script><script id="anubis_challenge" type="application/json">{"rules":{"algorithm":"fast","difficulty":4},"challenge":"8a0f2b7c"}</script><script id="anubis_base_prefix" type="application/json">""</script>'


def cases() -> list[Case]:
    """Refusals, gates, limits, shells and pauses."""
    return [
        wall(
            "anubis-fr",
            bare(
                "Nous vérifions que vous n'êtes pas un robot !",
                '<main><h1 id="title" class="centered-div">Nous vérifions que vous n\'êtes pas un robot !</h1><div class="centered-div"><img id="image" src="/.within.website/x/cmd/anubis/static/img/pensive.webp?cacheBuster=1.21.3"><p id="status">Chargement...</p><script async type="module" src="/.within.website/x/cmd/anubis/static/js/main.mjs"></script><div id="progress" role="progressbar"><div class="bar-inner"></div></div><details><summary>Pourquoi est-ce que je vois cette page ?</summary><p>L\'administrateur de ce site a mis en place Anubis pour protéger le serveur des entreprises d\'IA qui aspirent le Web sans retenue.</p></details><noscript><p>Vous devez activer JavaScript pour passer ce défi.</p></noscript></div></main>',
                lang="fr",
                head=ANUBIS,
            ),
            "/archives/delib/2013/118",
            200,
        ),
        wall(
            "anubis-git",
            bare(
                "Making sure you&#39;re not a bot!",
                '<main><h1 id="title" class="centered-div">Making sure you&#39;re not a bot!</h1><div class="centered-div"><p id="status">Loading...</p><details><summary>Why am I seeing this?</summary><p>You are seeing this because the administrator of this forge protects it with Anubis against aggressive scraping.</p></details><noscript><p>Sadly, you must enable JavaScript to get past this challenge.</p></noscript></div><footer>Protected by Anubis From Techaro.</footer></main>',
                head=ANUBIS,
            ),
            "/users/wera/tideclock/blob/main/README.md",
            401,
        ),
        wall(
            "goaway",
            bare(
                "Checking you are not a bot",
                '<main><center><h1 id="title" class=".centered-div">Checking you are not a bot</h1></center><div class="centered-div"><p id="status">Loading challenge <em>js-pow-sha256</em>...</p><details><summary>Why am I seeing this?</summary><p>You are seeing this because the administrator of this website has set up go-away to protect the server.</p></details><noscript><p>Sadly, you may need to enable JavaScript to get past this challenge.</p></noscript><p><small>If you have any issues contact the site administrator and provide the following Request Id: <em>6f11d2</em></small></p></div></main>',
                head='<link rel="stylesheet" href="/.well-known/.git.gammaspectra.live/git/go-away/cmd/go-away/assets/static/anubis/style.css"><meta http-equiv="refresh" content="30">',
            ),
            "/wiki/Peat_cutting",
            418,
        ),
        wall(
            "bunkerweb",
            bare(
                "Bot Detection",
                '<div class="wrapper"><h1>Bot Detection</h1><p>Please wait while we check if you are a Human</p><form method="POST" action="/challenge" id="form"><input type="hidden" id="challenge" name="challenge"></form><footer>BunkerWeb</footer></div><script>async function digestMessage(m){return crypto.subtle.digest("SHA-256",m)}</script>',
            ),
            "/handle/10901/4471",
            200,
        ),
        wall(
            "cf-moment-ja",
            bare(
                "しばらくお待ちください...",
                '<div class="main-wrapper" role="main"><div class="main-content"><noscript><div id="challenge-error-title"><span id="challenge-error-text">Enable JavaScript and cookies to continue</span></div></noscript></div></div><script>(function(){window._cf_chl_opt={cvId:"3",cZone:"v32-cf-moment-ja.example",cType:"managed",cRay:"8f1b"};var a=document.createElement("script");a.src="/cdn-cgi/challenge-platform/h/g/orchestrate/chl_page/v1?ray=8f1b";document.getElementsByTagName("head")[0].appendChild(a);}());</script>',
                lang="ja",
                head='<meta name="robots" content="noindex,nofollow">',
            ),
            "/kiji/2016/0712.html",
            403,
            headers={"cf_mitigated": "challenge", "Server": "cloudflare"},
        ),
        wall(
            "cf-1020",
            bare(
                "Access denied | v32-cf-1020.example used Cloudflare to restrict access",
                '<div id="cf-wrapper"><div class="cf-alert cf-alert-error cf-cookie-error hidden" id="cookie-alert">Please enable cookies.</div><div id="cf-error-details" class="p-0"><header class="mx-auto"><h1><span>Error</span> <span>1020</span></h1><span>Ray ID: 88a1f0ce2b1d &bull; 2026-11-20 10:14:02 UTC</span><h2>Access denied</h2></header><section><h2>What happened?</h2><p>This website is using a security service to protect itself from online attacks.</p></section></div></div>',
            ),
            "/reports/moorland-fires.html",
            403,
            headers={"Server": "cloudflare"},
        ),
        wall(
            "cf-country-tr",
            bare(
                "Access denied",
                '<div id="cf-wrapper"><div id="cf-error-details"><h1>Error 1009 Ray ID: 7c1</h1><h2>Access denied</h2><p>The owner of this website (v32-cf-country-tr.example) has banned the country or region your IP address is in (BE) from accessing this website.</p></div></div>',
                lang="tr",
            ),
            "/duyuru/4410",
            403,
        ),
        wall(
            "ddosguard-ru",
            bare(
                "DDoS-Guard",
                '<div class="lds-ring"><div></div><div></div></div><h1 id="ddg-l10n-title">Проверка браузера перед переходом на сайт</h1><p id="ddg-l10n-description">Пожалуйста, подождите несколько секунд. Как только проверка завершится, вы автоматически попадёте на сайт.</p><p>Защита от DDoS-атак: DDoS-Guard</p><script src="/.well-known/ddos-guard/js-challenge/index.js"></script>',
                lang="ru",
                head='<script data-ddg-origin="true" src="https://check.ddos-guard.net/check.js"></script>',
            ),
            "/obzor/2015/reki",
            403,
            headers={"Server": "ddos-guard"},
        ),
        wall(
            "qrator",
            bare(
                "HTTP 403",
                "<h1>403</h1><p>Доступ к ресурсу с вашего адреса ограничен. Обратитесь к владельцу сайта и сообщите идентификатор запроса 5d2e-0a91.</p><hr>QRATOR",
                lang="ru",
            ),
            "/press/41873/",
            403,
            headers={"Server": "QRATOR"},
        ),
        wall(
            "incapsula-it",
            '<html style="height:100%"><head><META NAME="ROBOTS" CONTENT="NOINDEX, NOFOLLOW"><meta name="format-detection" content="telephone=no"><script src="/_Incapsula_Resource?SWJIYLWA=719d34d31c8e3a6e6fffd425f7e032f3"></script></head><body style="margin:0px;height:100%"><iframe id="main-iframe" src="/_Incapsula_Resource?CWUDNSAI=9&xinfo=5-11-0&incident_id=1080-77&edet=9" frameborder=0 width="100%" height="100%">Request unsuccessful. Incapsula incident ID: 1080000570077</iframe></body></html>',
            "/bandi/2014/ponte.html",
            200,
        ),
        wall(
            "akamai-de",
            '<HTML><HEAD>\n<TITLE>Access Denied</TITLE>\n</HEAD><BODY>\n<H1>Access Denied</H1>\n \nYou don\'t have permission to access "http&#58;&#47;&#47;v32-akamai-de&#46;example&#47;presse&#47;2016" on this server.<P>\nReference&#32;&#35;18&#46;7d1e2117&#46;1764291&#46;2ab\n<P>https&#58;&#47;&#47;errors&#46;edgesuite&#46;net&#47;18&#46;7d1e2117\n</BODY>\n</HTML>',
            "/presse/2016/bahnsteig.html",
            403,
            headers={"Server": "AkamaiGHost"},
        ),
        wall(
            "f5-pt",
            "<html><head><title>Request Rejected</title></head><body>O endereço solicitado foi rejeitado. Contacte o administrador do portal.<br><br>Your support ID is: 4045204596866416688<br><br><a href='javascript:history.back();'>[Voltar]</a></body></html>",
            "/portal/legislacao/despacho-118.aspx",
            200,
        ),
        wall(
            "f5-zh",
            "<html><head><title>Request Rejected</title></head><body>The requested URL was rejected. Please consult with your administrator.<br><br>Your support ID is: 9108677460373260626<br><br><a href='javascript:history.back();'>[Go Back]</a></body></html>",
            "/gongbao/2014/t118.shtml",
            200,
        ),
        wall(
            "datadome-fr",
            '<html lang="fr"><head><title>v32-datadome-fr.example</title><style>#cmsg{animation: A 1.5s;}</style></head><body style="margin:0"><p id="cmsg">Please enable JS and disable any ad blocker</p><script data-cfasync="false">var dd={"rt":"c","cid":"AHrlqAAAAAMA","hsh":"2211F522B61E","t":"bv","s":17439,"host":"geo.captcha-delivery.com"}</script><script src="https://ct.captcha-delivery.com/c.js"></script></body></html>',
            "/region/2017/04/moulin-restaure.html",
            403,
            headers={"x_datadome": "challenge", "Server": "DataDome"},
        ),
        wall(
            "px-es",
            bare(
                "Acceso denegado",
                '<div class="px-captcha-container"><div class="px-captcha-message">Antes de continuar…</div><p>Mantenga pulsado el botón para confirmar que es usted una persona y no un programa.</p><div id="px-captcha"></div><p class="px-captcha-refid">ID de referencia 9e1a-77</p></div><script>window._pxAppId="PXa1b2c3";window._pxJsClientSrc="/a1b2c3/init.js";</script>',
                lang="es",
            ),
            "/economia/2018/olivar.html",
            403,
        ),
        wall(
            "awswaf",
            '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title></title><script type="text/javascript">window.awsWafCookieDomainList=[];window.gokuProps={"key":"AQIDAHjcYu"};</script><script src="https://1a2b.edge.sdk.awswaf.com/1a2b/challenge.js"></script></head><body><div id="challenge-container"></div><script type="text/javascript">AwsWafIntegration.getToken()</script><noscript><h1>JavaScript is disabled</h1>In order to continue, we need to verify that you are not a robot. This requires JavaScript.</noscript></body></html>',
            "/title/0118/cast",
            202,
            headers={"x_amzn_waf_action": "challenge"},
        ),
        wall(
            "distil",
            bare(
                "Pardon Our Interruption",
                '<div class="container"><h1>Pardon Our Interruption</h1><p>As you were browsing something about your browser made us think you might be a bot. There are a few reasons this might happen:</p><ul><li>You are a power user moving through this website with super-human speed.</li><li>You have disabled cookies in your web browser.</li></ul><p>Reference ID: <span id="ref"></span></p></div>',
            ),
            "/listings/mill-lane",
            200,
        ),
        wall(
            "sucuri",
            bare(
                "Sucuri WebSite Firewall - Access Denied",
                '<div id="main-container"><header class="app-header clearfix"><div class="wrap"><p class="logo"><a href="https://sucuri.net">Sucuri</a></p><span class="logo-neartext">Website Firewall</span></div></header><section class="app-content access-denied"><h1>Access Denied - Sucuri Website Firewall</h1><p>If you are the site owner (or you manage this site), please whitelist your IP.</p><table><tr><td>Block ID:</td><td>GEO02</td></tr><tr><td>Block reason:</td><td>Access from your Country was disabled by the administrator.</td></tr></table></section></div>',
            ),
            "/2015/08/well-dressing/",
            403,
            headers={"Server": "Sucuri/Cloudproxy"},
        ),
        wall(
            "wordfence-nl",
            bare(
                "403 Forbidden",
                '<h1>Uw toegang tot deze site is beperkt door de eigenaar</h1><p>Uw toegang tot deze dienst is beperkt (HTTP-responscode 503). Als u denkt dat dit onterecht is, neem dan contact op met de eigenaar.</p><table class="block-data"><tr><th>Block Reason:</th><td>Access from your area has been temporarily limited for security reasons</td></tr></table><p class="about">About Wordfence: Wordfence is a security plugin installed on over 4 million WordPress sites. Generated by Wordfence</p>',
                lang="nl",
            ),
            "/2014/turfschip/",
            503,
        ),
        wall(
            "siteground",
            bare(
                "Robot Challenge Screen",
                '<div class="main-wrapper"><h1>Checking the site connection security</h1><p><strong>v32-siteground.example</strong> needs to review the security of your connection before proceeding.</p><script>const sgchallenge="21:1764:9c";const sgsubmit_url="/.well-known/sgcaptcha/?r=%2F&y=pow";</script></div>',
                head='<link rel="icon" href="data:;base64,=">',
            ),
            "/blog/hedge-laying/",
            202,
            headers={"SG_Captcha": "challenge"},
        ),
        wall(
            "imunify-pl",
            bare(
                "One moment, please...",
                '<div id="content"><h1>Proszę czekać, trwa sprawdzanie Państwa żądania...</h1><div class="spinner"></div><p>Strona zostanie wczytana automatycznie.</p></div><script>setTimeout(function(){var f=document.createElement("form");f.method="POST";f.action="/z0f76a1d14fd21a8fb5fd0d03e0fdc3d3cedae52f";},5000)</script>',
                lang="pl",
                head='<meta name="robots" content="noindex, nofollow"><!-- Imunify360 WebShield -->',
            ),
            "/artykuly/mlyn-wodny",
            415,
            truth=GATE,
        ),
        wall(
            "vercel",
            bare(
                "Vercel Security Checkpoint",
                '<div class="container"><p id="header-text">We\'re verifying your browser</p><p id="footer-text">Website owner? <a href="https://vercel.link/security-checkpoint">Click here to fix</a></p></div><div id="footer">Vercel Security Checkpoint | <span>fra1::1764</span></div>',
            ),
            "/posts/kiln-notes",
            429,
            headers={"x_vercel_mitigated": "challenge"},
        ),
        wall(
            "modsec",
            "<head><title>Not Acceptable!</title></head><body><h1>Not Acceptable!</h1><p>An appropriate representation of the requested resource could not be found on this server. This error was generated by Mod_Security.</p></body>",
            "/library/plates.php?id=31",
            406,
            truth=(BLOCKED, UNKNOWN),
        ),
        wall(
            "safeline-zh",
            bare(
                "安全检测能力由雷池 WAF 驱动",
                '<div id="slg-box"><div id="slg-caption">正在检测客户端环境，请稍候</div><p>当前访问需要完成人机验证后才能继续。</p></div><script>window.product_data={};SafeLineChallenge("e1f", {level:1});</script>',
                lang="zh",
            ),
            "/wenzhang/2017/11804.html",
            468,
            truth=WALL,
        ),
        wall(
            "aliyun405",
            bare(
                "405",
                '<div id="content"><div class="msg">很抱歉，由于您访问的URL有可能对网站造成安全威胁，您的访问被阻断。</div><div class="tips">您的请求ID是：<strong>76b20f2a17642</strong></div><img src="https://errors.aliyun.com/images/TB1TpamHpXXXXaJXXXXeB7nYVXX-104-162.png"></div>',
                lang="zh",
            ),
            "/art/2016/7/1/art_118_2204.html",
            405,
            truth=(BLOCKED, UNKNOWN),
        ),
        wall(
            "recaptcha-sorry",
            bare(
                "Unusual traffic",
                '<div id="captcha-box"><h1>We have detected unusual traffic from your network</h1><p>To protect our readers, please complete the check below. Your IP address: 127.0.0.1. Time: 2026-11-20T10:00:00Z</p><form id="captcha-form" action="/sorry/index" method="post"><div id="recaptcha" class="g-recaptcha" data-sitekey="6LfwuyUTAAAA"></div><noscript>Please enable JavaScript.</noscript></form></div>',
            ),
            "/scholar/paper/77182",
            429,
        ),
        wall(
            "friendly-de",
            bare(
                "Sicherheitsabfrage",
                '<main><h1>Sicherheitsabfrage</h1><p>Bitte bestätigen Sie, dass Sie ein Mensch sind. Danach gelangen Sie direkt zum gewünschten Dokument.</p><form method="post" action="/captcha/pruefen"><div class="frc-captcha" data-sitekey="FCMG7"></div><button type="submit">Weiter</button></form></main>',
                lang="de",
                head='<script type="module" src="/js/friendly-challenge/widget.module.min.js"></script>',
            ),
            "/amtsblatt/2014/nr-31",
            200,
        ),
        wall(
            "basic-auth",
            '<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">\n<html><head><title>401 Unauthorized</title></head><body><h1>Unauthorized</h1><p>This server could not verify that you are authorized to access the document requested.</p><hr><address>Apache/2.4.57 (Debian) Server Port 80</address></body></html>',
            "/intern/protokolle/2015-03.pdf",
            401,
            headers={"WWW_Authenticate": 'Basic realm="Mitglieder"'},
        ),
        wall(
            "iis403",
            '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>403 - Förbjudet: Åtkomst nekad.</title></head><body><div id="header"><h1>Serverfel</h1></div><div id="content"><div class="content-container"><fieldset><h2>403 - Förbjudet: Åtkomst nekad.</h2><h3>Du har inte behörighet att visa den här katalogen eller sidan med de autentiseringsuppgifter du angav.</h3></fieldset></div></div></body></html>',
            "/arkiv/handlingar/2013/",
            403,
        ),
        wall(
            "s3denied",
            '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>AccessDenied</Code><Message>Access Denied</Message><RequestId>W1AKV3QJ</RequestId><HostId>y2m1</HostId></Error>',
            "/reports/2017/tide-gauge.pdf",
            403,
            truth=(BLOCKED, UNKNOWN),
        ),
        wall(
            "legal451",
            bare(
                "Unavailable For Legal Reasons",
                "<h1>451: Unavailable due to legal reasons</h1><p>We recognize you are attempting to access this website from a country belonging to the European Economic Area (EEA) including the EU which enforces the General Data Protection Regulation (GDPR) and therefore access cannot be granted at this time. For any issues, contact news@v32-legal451.example or call 555-0118.</p>",
            ),
            "/news/local/levee-vote/article_118.html",
            451,
        ),
        wall(
            "gdpr200",
            bare(
                "Our European visitors are important to us",
                '<div class="message"><h1>Our European visitors are important to us.</h1><p>This site is currently unavailable to visitors from the European Economic Area while we work to ensure your data is protected in accordance with applicable EU laws.</p></div>',
            ),
            "/2018/06/02/harbor-ferry-fares/",
            200,
            truth=GATE,
        ),
        wall(
            "geo-video-es",
            bare(
                "Contenido no disponible en su región",
                '<div class="player-error"><h1>Este contenido no está disponible en su país</h1><p>Por cuestiones de derechos, la emisión solicitada solo puede verse desde el territorio nacional. Código GEO-02.</p></div>',
                lang="es",
            ),
            "/play/videos/documentales/salinas/118",
            200,
            truth=GATE,
        ),
        wall(
            "rate-nginx",
            "<html>\r\n<head><title>429 Too Many Requests</title></head>\r\n<body>\r\n<center><h1>429 Too Many Requests</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>",
            "/api/v2/records/118",
            429,
        ),
        wall(
            "rate-wiki-sv",
            bare(
                "För många förfrågningar",
                "<h1>För många förfrågningar</h1><p>Er adress har skickat ovanligt många anrop till katalogen. Vänta en stund och försök igen.</p>",
                lang="sv",
            ),
            "/katalog/post/99120",
            429,
        ),
        wall(
            "payment402",
            bare(
                "402 Payment Required",
                "<h1>402</h1><p>AI crawlers must pay for access to this publication. Contact licensing@v32-payment402.example for a crawl agreement.</p>",
            ),
            "/essays/dry-stone",
            402,
            headers={"crawler_price": "USD 0.01"},
        ),
        wall(
            "status999",
            bare(
                "",
                '<script type="text/javascript">window.onload=function(){var trk="bf",domain="v32-status999.example";window.location.href="https://"+domain+"/authwall?trk="+trk;}</script>',
            ),
            "/in/marguerite-paulsen",
            999,
        ),
        other(
            "wall",
            "siteground-hop",
            WALL,
            {
                "/.well-known/sgcaptcha/": sent(
                    bare(
                        "Robot Challenge Screen",
                        '<p>Checking the site connection security</p><script>const sgchallenge="20:1764:1a";const sgsubmit_url="/.well-known/sgcaptcha/?r=%2F";</script>',
                    ),
                    202,
                    SG_Captcha="challenge",
                ),
                "*": sent(
                    '<html><head><link rel="icon" href="data:;"><meta http-equiv="refresh" content="0;/.well-known/sgcaptcha/?r=%2F&y=ipc:127.0.0.1:1764"></meta></head></html>',
                    202,
                    SG_Captcha="challenge",
                    X_Robots_Tag="noindex",
                ),
            },
            "/blog/2016/coppice/",
        ),
        # gates
        other(
            "wall",
            "cas-login",
            WALL,
            {
                "/login": sent(
                    skin(
                        "plone",
                        "en",
                        "Wexcombe University",
                        "Central Authentication Service",
                        "Enter your NetID and password. For security reasons, please log out and exit your web browser when you are done.",
                        '<form id="fm1" action="login" method="post"><input name="username"><input name="password" type="password"><input type="hidden" name="execution" value="e1s1"></form>',
                    )
                ),
                "*": gate("http://v32-cas-login.example/login?service=HERE"),
            },
            "/courses/hist-211/reading/week4.html",
        ),
        other(
            "wall",
            "shib-de",
            WALL,
            {
                "/idp/profile/SAML2/Redirect/SSO": sent(
                    bare(
                        "Anmeldung",
                        '<div class="wrapper"><h1>Anmeldung bei: Digitale Sammlungen</h1><form action="/idp/profile/SAML2/Redirect/SSO?execution=e1s2" method="post"><label for="username">Benutzername</label><input id="username" name="j_username"><label for="password">Passwort</label><input type="password" name="j_password"><button name="_eventId_proceed">Anmelden</button></form></div>',
                        lang="de",
                    )
                ),
                "*": gate("/idp/profile/SAML2/Redirect/SSO?RelayState=HERE"),
            },
            "/sammlung/nachlass-voss/brief-118",
        ),
        other(
            "wall",
            "moodle-es",
            WALL,
            {
                "/login/index.php": sent(
                    bare(
                        "Aula virtual: Entrar al sitio",
                        '<div id="page-login-index"><h1 class="login-heading">Entrar a Aula virtual</h1><form class="login-form" action="/login/index.php" method="post" id="login"><input type="hidden" name="logintoken" value="x1"><input type="text" name="username" placeholder="Nombre de usuario"><input type="password" name="password" placeholder="Contraseña"><button>Acceder</button></form><p>Algunos cursos permiten el acceso de invitados.</p></div>',
                        lang="es",
                    )
                ),
                "*": gate("/login/index.php?wantsurl=HERE"),
            },
            "/mod/resource/view.php?id=11803",
        ),
        other(
            "wall",
            "confluence-login",
            WALL,
            {
                "/login.action": sent(
                    skin(
                        "confluence",
                        "en",
                        "Harbour Works Wiki",
                        "Log In",
                        '<form name="loginform" method="POST" action="/dologin.action" class="aui login-form-container"><label>Username</label><input name="os_username"><label>Password</label><input type="password" name="os_password"><input type="hidden" name="os_destination" value="/x"></form>',
                    )
                ),
                "*": gate("/login.action?os_destination=HERE&permissionViolation=true"),
            },
            "/display/HW/Crane+inspection+notes",
        ),
        wall(
            "xenforo-loginreq",
            skin(
                "xenforo",
                "en",
                "Narrowboat Owners' Forum",
                "Log in",
                '<div class="blockMessage blockMessage--error blockMessage--iconic">You must be logged-in to do that.</div>',
                '<form action="/login/login" method="post" class="block"><dl class="formRow"><dt>Your name or email address</dt><dd><input name="login" class="input"></dd></dl><dl><dt>Password</dt><dd><input type="password" name="password"></dd></dl></form>',
            ),
            "/threads/hull-blacking-costs.4418/",
            403,
        ),
        wall(
            "phpbb-login-de",
            skin(
                "phpbb",
                "de",
                "Modellbahn-Forum Spur N",
                "",
                '<form action="./ucp.php?mode=login" method="post" id="login"><div class="panel"><div class="inner"><div class="content"><h2 class="login-title">Um Themen in diesem Forum anzusehen, musst du auf diesem Board registriert und angemeldet sein.</h2><fieldset class="fields1"><dl><dt><label for="username">Benutzername:</label></dt><dd><input name="username"></dd></dl><dl><dt>Passwort:</dt><dd><input type="password" name="password"></dd></dl></fieldset></div></div></div></form>',
            ),
            "/viewtopic.php?f=4&t=1182",
            200,
            truth=GATE,
        ),
        wall(
            "vb-nl",
            skin(
                "smf",
                "nl",
                "Duikforum Oosterschelde",
                "Waarschuwing!",
                "De onderwerpen in dit board zijn alleen zichtbaar voor geregistreerde leden. Log hieronder in of registreer een account.",
                '<form action="/index.php?action=login2" method="post"><input name="user"><input type="password" name="passwrd"></form>',
            ),
            "/index.php?topic=3118.0",
            403,
        ),
        other(
            "wall",
            "sp-login",
            WALL,
            {
                "/_layouts/15/Authenticate.aspx": gate("/_forms/default.aspx?ReturnUrl=HERE"),
                "/_forms/default.aspx": sent(
                    skin(
                        "sharepoint",
                        "en",
                        "County Extranet",
                        "Sign In",
                        "Sign in with your organisational account to continue.",
                        '<input name="ctl00$user"><input type="password" name="ctl00$password">',
                    )
                ),
                "*": gate("/_layouts/15/Authenticate.aspx?Source=HERE"),
            },
            "/sites/planning/Documents/bypass-2014.docx",
        ),
        other(
            "wall",
            "consent-de",
            GATE,
            {
                "/consent": sent(
                    bare(
                        "Bevor Sie weitergehen",
                        "<main><h1>Mit Werbung weiterlesen oder Pur-Abo wählen</h1><p>Besuchen Sie unser Angebot wie gewohnt mit Werbung und Tracking. Ihre Zustimmung können Sie jederzeit widerrufen.</p><button>Akzeptieren und weiter</button><button>Pur-Abo für 3,99 Euro im Monat</button><p>Bereits Abonnent? Anmelden</p></main>",
                        lang="de",
                        head='<script src="https://cmp.v32-consent-de.example/wrapperMessagingWithoutDetection.js"></script>',
                    )
                ),
                "*": gate("/consent?redirect=HERE"),
            },
            "/regional/brueckenbau-118.html",
        ),
        other(
            "wall",
            "consent-nl",
            GATE,
            {
                "/privacy-gate/": sent(
                    bare(
                        "Toestemming",
                        '<div class="dpg"><h1>Wij en onze partners gebruiken cookies</h1><p>Om deze website te bekijken vragen wij uw toestemming voor het plaatsen van cookies en het verwerken van persoonsgegevens.</p><button>Akkoord</button><button>Instellen</button></div>',
                        lang="nl",
                    )
                ),
                "*": gate("/privacy-gate/accept?redirectUri=HERE&authId=1"),
                "/privacy-gate/accept": sent(
                    bare(
                        "Toestemming",
                        '<div class="dpg"><h1>Wij en onze partners gebruiken cookies</h1><p>Om deze website te bekijken vragen wij uw toestemming voor het plaatsen van cookies en het verwerken van persoonsgegevens.</p><button>Akkoord</button><button>Instellen</button></div>',
                        lang="nl",
                    )
                ),
            },
            "/binnenland/veerpont-terug~b118/",
        ),
        other(
            "wall",
            "age-gate",
            GATE,
            {
                "*": sent(
                    bare(
                        "Welcome",
                        '<div class="age-gate-wrapper"><div class="age-gate"><h1>Kettle Bay Distillers</h1><h2>Please confirm that you are of legal drinking age in your country</h2><form method="post"><label>Day<input name="age_gate[d]"></label><label>Month<input name="age_gate[m]"></label><label>Year<input name="age_gate[y]"></label><button>Submit</button></form></div></div>',
                    )
                )
            },
            "/stories/the-1911-still/",
        ),
        other(
            "wall",
            "kc-login-cs",
            WALL,
            {
                "/auth/realms/archiv/protocol/openid-connect/auth": sent(
                    bare(
                        "Přihlášení do archiv",
                        '<div class="login-pf-page"><div id="kc-header-wrapper">ARCHIV</div><h1 id="kc-page-title">Přihlaste se ke svému účtu</h1><form id="kc-form-login" method="post"><label>Uživatelské jméno</label><input name="username"><label>Heslo</label><input type="password" name="password"></form></div>',
                        lang="cs",
                    )
                ),
                "*": gate(
                    "/auth/realms/archiv/protocol/openid-connect/auth?client_id=web&response_type=code&redirect_uri=HERE"
                ),
            },
            "/fond/118/karton/4",
        ),
        # shells and empty answers
        other(
            "other",
            "js-react",
            (UNKNOWN,),
            {
                "*": sent(
                    '<!doctype html><html lang="en"><head><meta charset="utf-8"/><title>React App</title><script defer="defer" src="/static/js/main.4f2b7e1c.js"></script></head><body><noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div></body></html>'
                )
            },
            "/map/wells/118",
        ),
        other(
            "other",
            "js-angular-dspace",
            (UNKNOWN,),
            {
                "*": sent(
                    '<!DOCTYPE html><html><head><meta charset="UTF-8"><base href="/"><title>DSpace</title><meta name="viewport" content="width=device-width,minimum-scale=1"></head><body><ds-app></ds-app><script src="runtime.js" type="module"></script><script src="main.js" type="module"></script></body></html>'
                )
            },
            "/items/6f0b9c52-118d-4b1c-9a7e-0aa",
        ),
        other(
            "other",
            "js-ember",
            (UNKNOWN,),
            {
                "*": sent(
                    '<!DOCTYPE html><html lang="fr"><head><title>Portail cartographique</title><meta name="portail/config/environment" content="%7B%7D"></head><body><div id="ember-basic-dropdown-wormhole"></div><script src="/assets/vendor-0a1.js"></script></body></html>'
                )
            },
            "/carte/parcelle/0118",
        ),
        other("other", "empty-200", (UNKNOWN,), {"*": sent("", 200)}, "/rapporti/2014-03.asp"),
        # pauses and broken servers
        other(
            "other",
            "wp-maint-it",
            OUT,
            {
                "*": sent(
                    bare(
                        "Manutenzione",
                        '<div class="wp-die-message">Momentaneamente non disponibile per manutenzione programmata. Riprovare tra un minuto.</div>',
                        lang="it",
                        attrs=' id="error-page"',
                    ),
                    503,
                    Retry_After="600",
                )
            },
            "/2015/10/vendemmia/",
        ),
        other(
            "other",
            "drupal-maint-nl",
            OUT,
            {
                "*": sent(
                    skin(
                        "drupal",
                        "nl",
                        "Waterschap De Kreken",
                        "Website in onderhoud",
                        "Waterschap De Kreken is momenteel in onderhoud. We zijn zo snel mogelijk terug. Bedankt voor uw geduld.",
                    ),
                    503,
                )
            },
            "/nieuws/peilbesluit-2016",
        ),
        other(
            "other",
            "joomla-offline-es",
            PAUSE,
            {
                "*": sent(
                    bare(
                        "Cofradía de pescadores de Rioseco",
                        '<div id="frame" class="outline"><h1>Cofradía de pescadores de Rioseco</h1><p>El sitio está fuera de línea por tareas de mantenimiento. Vuelva a visitarnos más tarde.</p><form action="/index.php" method="post" id="form-login"><input name="username" id="username"><input type="password" name="password" id="passwd"></form></div>',
                        lang="es",
                    )
                )
            },
            "/index.php/lonja/precios-2014",
        ),
        other(
            "other",
            "magento-maint",
            OUT,
            {
                "*": sent(
                    bare(
                        "Service Temporarily Unavailable",
                        '<main class="page-main"><h1>Service Temporarily Unavailable</h1><p>The server is temporarily unable to service your request due to maintenance downtime or capacity problems. Please try again later.</p></main>',
                    ),
                    503,
                )
            },
            "/garden-forks-118.html",
        ),
        other(
            "other",
            "dbconn-pl",
            OUT,
            {
                "*": sent(
                    bare(
                        "Błąd bazy danych",
                        '<div class="wp-die-message"><h1>Błąd nawiązywania połączenia z bazą danych</h1></div>',
                        lang="pl",
                        attrs=' id="error-page"',
                    ),
                    500,
                )
            },
            "/2014/05/kajaki/",
        ),
        other(
            "other",
            "cf522",
            OUT,
            {
                "*": sent(
                    bare(
                        "v32-cf522.example | 522: Connection timed out",
                        '<div id="cf-wrapper"><div id="cf-error-details"><header><h1><span class="inline-block">Connection timed out</span><span class="code-label">Error code 522</span></h1><div>Visit cloudflare.com for more information.</div></header><div><h2>What happened?</h2><p>The initial connection between Cloudflare\'s network and the origin web server timed out. As a result, the web page can not be displayed.</p></div></div></div>',
                    ),
                    522,
                )
            },
            "/ledger/1891/page-118",
        ),
        other(
            "other",
            "varnish503",
            OUT,
            {
                "*": sent(
                    '<?xml version="1.0" encoding="utf-8"?><html><head><title>503 Backend fetch failed</title></head><body><h1>Error 503 Backend fetch failed</h1><p>Backend fetch failed</p><h3>Guru Meditation:</h3><p>XID: 1182094</p><hr><p>Varnish cache server</p></body></html>',
                    503,
                )
            },
            "/uutiset/2016/jaatie",
        ),
        other(
            "other",
            "tomcat500",
            OUT,
            {
                "*": sent(
                    '<!doctype html><html lang="de"><head><title>HTTP Status 500 – Interner Serverfehler</title></head><body><h1>HTTP Status 500 – Interner Serverfehler</h1><hr class="line" /><p><b>Type</b> Fehlerbericht</p><p><b>Message</b> java.lang.NullPointerException</p><hr class="line" /><h3>Apache Tomcat/9.0.65</h3></body></html>',
                    500,
                )
            },
            "/opac/record/118204",
        ),
        other(
            "other",
            "iis-runtime",
            OUT,
            {
                "*": sent(
                    "<html><head><title>Runtime Error</title></head><body bgcolor=\"white\"><span><H1>Server Error in '/' Application.<hr width=100% size=1 color=silver></H1><h2><i>Runtime Error</i></h2></span><b>Description: </b>An application error occurred on the server. The current custom error settings for this application prevent the details of the application error from being viewed remotely.</body></html>",
                    500,
                )
            },
            "/Minutes/View.aspx?id=118",
        ),
        other(
            "other",
            "mysql-200",
            PAUSE,
            {
                "*": sent(
                    "<br />\n<b>Warning</b>:  mysqli_connect(): (HY000/2002): Connection refused in <b>/home/users/orchid/htdocs/inc/db.php</b> on line <b>14</b><br />\nConnection failed: Connection refused"
                )
            },
            "/species.php?id=118",
        ),
        other("other", "refused", OUT, {"*": Reply(then="reset")}, "/karten/blatt-31"),
        other("other", "hang-empty", OUT, {"*": Reply(then="empty")}, "/dossiers/sel-marin"),
        other("other", "ojs-500", OUT, {"*": sent("", 500)}, "/index.php/rev/article/view/118"),
        other(
            "other",
            "loop",
            OUT,
            {"*": to("/fr/boucle"), "/fr/boucle": to("/boucle"), "/boucle": to("/fr/boucle")},
            "/boucle/texte",
        ),
    ]
