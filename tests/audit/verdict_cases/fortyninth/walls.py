"""Walls: a server that answers and will not serve this reader."""

from __future__ import annotations

from collections.abc import Iterator

from ..case import Case
from .told import told

BOTS = """
@ fn-w-cf | bare | en | x | /2014/05/12/harbour-vote | -
! status 403
! tab Just a moment...
! header cf-mitigated: challenge
! header Server: cloudflare
! head <script>window._cf_chl_opt={cvId:'3',cType:'managed',cRay:'8e1f'};</script><script src="/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1"></script>
<noscript>Enable JavaScript and cookies to continue</noscript>
@ fn-w-cf-block | bare | en | x | /wiki/page/8812 | Sorry, you have been blocked
! status 403
! tab Attention Required! | Cloudflare
You are unable to access this site. Why have I been blocked? This website is using a security service to protect itself from online attacks. The action you just performed triggered the security solution.
<div class="cf-error-footer">Cloudflare Ray ID: 8e1f2a &bull; Your IP: 203.0.113.9 &bull; Performance &amp; security by Cloudflare</div>
@ fn-w-cf-country | bare | en | x | /press/2013/44 | Error 1009
! status 403
! header Server: cloudflare
Access denied. What happened? The owner of this website has banned the country or region your IP address is in (XY) from accessing this website. Ray ID: 8e1f3b
@ fn-w-akamai | bare | en | x | /investors/releases/2012-q3.html | Access Denied
! status 403
! header Server: AkamaiGHost
You don't have permission to access "http://site/investors/releases/2012-q3.html" on this server.
Reference #18.4c2d1602.1764324000.1a2b3c4d
https://errors.edgesuite.net/18.4c2d1602.1764324000.1a2b3c4d
@ fn-w-incapsula | bare | en | x | /statistics/table/14.html | -
! head <META NAME="robots" CONTENT="noindex,nofollow"><script src="/_Incapsula_Resource?SWJIYLWA=719d34d31c8e3a6e6fffd425f7e032f3"></script>
<iframe id="main-iframe" src="/_Incapsula_Resource?CWUDNSAI=20&xinfo=9-1-0" frameborder=0 width="100%" height="100%">Request unsuccessful. Incapsula incident ID: 118000-4410</iframe>
@ fn-w-datadome | bare | fr | x | /economie/2016/03/ports-francs.html | -
! status 403
! header x-datadome: protected
! tab lecourrier.example
<p id="cmsg">Please enable JS and disable any ad blocker</p><script data-cfasync="false">var dd={'rt':'c','cid':'AHr','hsh':'2211F5','host':'geo.captcha-delivery.com'}</script><script src="https://ct.captcha-delivery.com/c.js"></script>
@ fn-w-px | bare | en | x | /homes/report/2011 | Access to this page has been denied
! status 403
! head <script>window._pxAppId='PXab12';window._pxJsClientSrc='/ab12/init.js';</script>
Please verify you are a human. Access to this page has been denied because we believe you are using automation tools to browse the website. Reference ID: #4411-aa
@ fn-w-imperva-pardon | bare | en | x | /research/briefing/77 | Pardon Our Interruption
As you were browsing something about your browser made us think you were a bot. There are a few reasons this might happen: You've disabled JavaScript. You're moving through this website with super-human speed. Cookies are disabled.
To regain access, please make sure that cookies and JavaScript are enabled before reloading the page.
@ fn-w-aws | bare | en | x | /docs/2015/brief.html | -
! status 202
! header x-amzn-waf-action: challenge
! head <script src="https://9f1.token.awswaf.com/9f1/challenge.js"></script>
<div id="challenge-container"></div><noscript><h1>JavaScript is disabled</h1>In order to continue, we need to verify that you're not a robot. This requires JavaScript.</noscript>
@ fn-w-anubis | bare | en | x | /cgit/tools/tree/README | Making sure you're not a bot!
! head <script id="anubis_challenge" type="application/json">{"rules":{"difficulty":4}}</script>
Loading... You are seeing this because the administrator of this website has set up Anubis to protect the server against the scourge of AI companies aggressively scraping websites. Protected by Anubis from Techaro.
@ fn-w-vercel | bare | en | x | /posts/fieldwork | We're verifying your browser
! status 429
! header x-vercel-mitigated: challenge
Website owner? Click here to fix. Vercel Security Checkpoint
@ fn-w-ddosguard-ru | bare | ru | x | /news/2011/44120 | Проверка браузера
! status 403
! header Server: ddos-guard
Проверяем ваш браузер перед переходом на сайт. Это займёт несколько секунд. Включите JavaScript и файлы cookie. DDoS-Guard
@ fn-w-sucuri | bare | en | x | /2012/11/the-ferry/ | Sucuri WebSite Firewall - Access Denied
! status 403
! header X-Sucuri-ID: 14011
Block details: Your IP 203.0.113.9. URL {path}. Block ID: BOT44. Block reason: Bad bot access attempt. If you are the site owner, please whitelist your IP.
@ fn-w-yandex | bare | ru | x | /maps/article/8812 | Подтвердите, что запросы отправляли вы, а не робот
Нам очень жаль, но запросы с вашего устройства похожи на автоматические. Нажмите, чтобы продолжить: «Я не робот» SmartCaptcha.
@ fn-w-sorry | bare | de | x | /books?id=a1k | Unsere Systeme haben ungewöhnlichen Datenverkehr festgestellt
! status 429
Auf dieser Seite wird überprüft, ob die Anfragen wirklich von Ihnen gesendet werden und nicht von einem Roboter. <br>
Füllen Sie das Captcha aus, um fortzufahren. IP-Adresse: 203.0.113.9
@ fn-w-zh-waf | bare | zh | x | /zhengce/2012-04/11.htm | 405
! status 405
很抱歉，由于您访问的URL有可能对网站造成安全威胁，您的访问被阻断。您的请求ID是: 7a1e0c。云盾Web应用防火墙
@ fn-w-ja-deny | bare | ja | x | /kaken/2010/88.html | アクセスが拒否されました
! status 403
お客様の環境からのアクセスは制限されています。ボットと判定された可能性があります。
@ fn-w-modsec | bare | es | x | /leyes/2009/44.html | Not Acceptable!
! truth blocked,unknown
! status 406
An appropriate representation of the requested resource could not be found on this server. This error was generated by Mod_Security.
@ fn-w-999 | bare | en | x | /in/harbour-engineer | -
! status 999
<script>window.location.href="/authwall?trk=bf&original="+encodeURIComponent(location.pathname);</script>
@ fn-w-403-plain | bare | en | x | /annual/2011.html | Forbidden
! status 403
You don't have permission to access this resource. Apache Server
@ fn-w-403-pl | gov | pl | Urząd Statystyczny Portów | /publikacje/2013/rocznik | Brak dostępu
! status 403
Twoje żądanie zostało odrzucone ze względów bezpieczeństwa. Skontaktuj się z administratorem, podając numer 88120441.
@ fn-w-f5 | bare | en | x | /committees/2014/report9.html | Request Rejected
The requested URL was rejected. Please consult with your administrator. Your support ID is: 8812044120113991
@ fn-w-404-challenge | bare | en | x | /2016/notes.html | -
! status 404
! tab Just a moment...
! header cf-mitigated: challenge
! head <script>window._cf_chl_opt={cvId:'3'};</script>
Verifying you are human. This may take a few seconds.
"""

GATES = """
@ fn-g-login | shop | en | Board of Studies Portal | /secure/papers/44.html | Sign in
! hop 302 /login?returnUrl=HERE
Sign in with your organisational account. User name, password. Forgotten password?
@ fn-g-saml | uni | de | Universität Weststadt | /intranet/skripte/k7.html | Anmeldung
! near all
! hop 302 https://idp-fn.example/idp/profile/SAML2/Redirect/SSO?RelayState=HERE
Melden Sie sich mit Ihrer Hochschulkennung an. Benutzername, Passwort.
@ fn-g-401 | bare | en | x | /members/bulletin12.html | 401 Unauthorized
! status 401
! header WWW-Authenticate: Basic realm="Members"
This server could not verify that you are authorized to access the document requested.
@ fn-g-402 | news | en | Deep Sea Review | /issue/2010/4/squid | Payment required
! near lost
! status 402
To read this article please buy a day pass or subscribe.
@ fn-g-451 | news | en | Lakeside Broadcasting | /news/2015/boat-race | Unavailable for legal reasons
! near all
! status 451
We recognise you are attempting to access this website from a country belonging to the European Economic Area, including the EU, which enforces the General Data Protection Regulation, and therefore access cannot be granted at this time.
@ fn-g-429 | bare | en | x | /dataset/9921 | Too Many Requests
! near all
! status 429
! header Retry-After: 3600
You have exceeded the rate limit for your IP address.
@ fn-g-geo-video | video | fr | Chaîne du Littoral | /replay/phares-2013 | Ce programme n'est pas disponible dans votre pays
! near lost
! truth blocked,unknown
Pour des raisons de droits, cette vidéo n'est pas accessible depuis votre zone géographique. Chaîne du Littoral propose d'autres programmes dans votre pays.
@ fn-g-consent | bare | de | Das Tageblatt | /politik/2017/44-haefen.html | Willkommen
! near all
! truth blocked,unknown
! hop 302 https://consent-fn.example/?return=HERE
Um unser Angebot zu nutzen, stimmen Sie bitte der Verarbeitung zu oder schließen Sie ein Abo ab. Mit Werbung weiterlesen: Zustimmen. Werbefrei lesen: 3,99 Euro im Monat. Bereits Abonnent? Hier anmelden.
@ fn-g-social-login | video | en | Faceplace | /groups/marshwalkers/posts/8812 | Log in to Faceplace
! hop 302 /login/?next=HERE
You must log in to continue. Email or phone, password. Create new account.
@ fn-g-pl-login | forum | pl | Forum Archiwistów | /viewtopic.php?f=9&t=441 | Logowanie
! truth blocked,unknown
Aby przeglądać to forum, musisz się zalogować. Nazwa użytkownika, hasło. Zapamiętaj mnie.
@ fn-g-age | shop | en | Stonecask Whisky | /journal/2012/peat.html | Are you of legal drinking age?
! near all
! truth blocked,unknown
! frame bare
Please enter your date of birth to visit this site. Day, month, year. By entering you accept our terms. Drink responsibly.
"""


def cases() -> Iterator[Case]:
    """The cases of this part."""
    yield from told(BOTS, "wall", "blocked", near="all")
    yield from told(GATES, "gate", "blocked", near="same")
