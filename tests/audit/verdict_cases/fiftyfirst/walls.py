"""Walls, gates and limits; and names that lapsed, are for sale, or fell into other hands."""

from __future__ import annotations

from collections.abc import Iterator

from citekeeper.demo.exchange import Reply

from ..case import BLOCKED, PARKED, UNKNOWN, UNREACHABLE, Case, gate, page, sent, to
from .frame import TONGUES, Truth, framed

WALL = (BLOCKED,)
SOLD = (PARKED,)

CF_HEAD = '<meta http-equiv="refresh" content="390"><meta name="robots" content="noindex,nofollow">'
CF_JS = "<script>(function(){window._cf_chl_opt={cvId:'3',cZone:'z',cType:'managed',cRay:'8c1f'};var a=document.createElement('script');a.src='/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1?ray=8c1f';document.head.appendChild(a)}());</script>"


def _cf(lang: str, title: str, text: str) -> Reply:
    body = f'<div class="main-wrapper" role="main"><div class="main-content"><noscript><div class="h2">{text}</div></noscript></div></div>{CF_JS}'
    return sent(page(body, title=title, lang=lang, head=CF_HEAD), 403, server="cloudflare", cf_mitigated="challenge", cf_ray="8c1f2a-AMS")  # fmt: skip


def _plain(title: str, body: str, status: int, lang: str = "en", **headers: str) -> Reply:
    return sent(page(body, title=title, lang=lang), status, **headers)


WALLS: tuple[tuple[str, str, Truth, Reply], ...] = (
    ("cf-en", "/journal/12/3", WALL, _cf("en-US", "Just a moment...", "Enable JavaScript and cookies to continue")),
    ("cf-de", "/artikel/2011/moor", WALL, _cf("de", "Nur einen Moment…", "Aktivieren Sie JavaScript und Cookies, um fortzufahren")),
    ("cf-fr", "/dossier/9", WALL, _cf("fr", "Un instant…", "Activez JavaScript et les cookies pour continuer")),
    ("cf-ja", "/kiji/9", WALL, _cf("ja", "しばらくお待ちください...", "続行するには、JavaScript と Cookie を有効にしてください")),
    ("cf-1020", "/stats/2010", WALL, _plain("Attention Required! | Cloudflare", '<div id="cf-wrapper"><div id="cf-error-details"><h1 data-translate="block_headline">Sorry, you have been blocked</h1><h2>You are unable to access this site</h2><p>This website is using a security service to protect itself from online attacks. The action you just performed triggered the security solution.</p><p>Cloudflare Ray ID: 8c1f2a</p></div></div>', 403, server="cloudflare")),
    ("akamai", "/filings/q2", WALL, _plain("Access Denied", '<h1>Access Denied</h1>You don\'t have permission to access "http&#58;&#47;&#47;site&#47;filings" on this server.<p>Reference&#32;&#35;18&#46;4d2e1602&#46;1700000000&#46;1a2b3c</p><p>https&#58;&#47;&#47;errors&#46;edgesuite&#46;net&#47;18&#46;4d2e1602</p>', 403, server="AkamaiGHost")),
    ("imperva", "/law/act-9", WALL, sent('<html style="height:100%"><head><META NAME="ROBOTS" CONTENT="NOINDEX, NOFOLLOW"></head><body style="margin:0px;height:100%"><iframe id="main-iframe" src="/_Incapsula_Resource?SWUDNSAI=31&xinfo=9-1" frameborder=0 width="100%" height="100%">Request unsuccessful. Incapsula incident ID: 877000-1188</iframe></body></html>', x_iinfo="9-1-0")),
    ("datadome", "/annonce/12.htm", WALL, _plain("site", '<p id="cmsg">Please enable JS and disable any ad blocker</p><script data-cfasync="false">var dd={"rt":"c","cid":"AHrl","hsh":"05B3","t":"bv","host":"geo.captcha-delivery.com"}</script><script src="https://ct.captcha-delivery.com/c.js"></script>', 403, x_datadome="protected", x_dd_b="1")),
    ("sucuri", "/posts/kiln", WALL, _plain("Sucuri WebSite Firewall - Access Denied", "<h1>Access Denied - Sucuri Website Firewall</h1><p>If you are the site owner (or you manage this site), please whitelist your IP. Block ID: BNP005. Block reason: Bad bot access attempt.</p>", 403, server="Sucuri/Cloudproxy", x_sucuri_id="14005")),
    ("px", "/homes/9", WALL, _plain("Access to this page has been denied", "<h1>Press &amp; Hold to confirm you are a human (and not a bot).</h1><div id=px-captcha></div><script>window._pxAppId='PX3a';window._pxJsClientSrc='/3a/init.js';</script><p>Reference ID 5c1-11</p>", 403)),
    ("awswaf", "/doc/88", WALL, _plain("", "<script>window.awsWafCookieDomainList=[];window.gokuProps={key:'AQ'};</script><script src='https://x.token.awswaf.com/x/challenge.js'></script><div id=challenge-container></div><noscript><h1>JavaScript is disabled</h1>In order to continue, we need to verify that you're not a robot.</noscript>", 202, x_amzn_waf_action="challenge")),
    ("distil", "/rail/fares", WALL, _plain("Pardon Our Interruption", "<h1>Pardon Our Interruption</h1><p>As you were browsing something about your browser made us think you were a bot. You're a power user moving through this website with super-human speed; you've disabled cookies; a plugin prevents JavaScript from running.</p>", 200)),
    ("anubis", "/cgit/x/tree", WALL, _plain("Making sure you're not a bot!", '<script id="anubis_version" type="application/json">"v1.18"</script><script id="anubis_challenge" type="application/json">{"challenge":"9f","rules":{"difficulty":4}}</script><h1>Making sure you\'re not a bot!</h1><p id=status>Loading...</p><p>Protected by Anubis from Techaro.</p>', 200)),
    ("vercel", "/guides/a", WALL, _plain("Vercel Security Checkpoint", "<p>We're verifying your browser</p><p>Website owner? Click here to fix</p>", 429, x_vercel_mitigated="challenge", server="Vercel")),
    ("modsec", "/index.php?id=4", (BLOCKED, UNKNOWN), _plain("Not Acceptable!", "<h1>Not Acceptable!</h1><p>An appropriate representation of the requested resource could not be found on this server. This error was generated by Mod_Security.</p>", 406)),
    ("f5", "/register/view", WALL, _plain("Request Rejected", "The requested URL was rejected. Please consult with your administrator.<br><br>Your support ID is: 1193848829<br><br><a href='javascript:history.back();'>[Go Back]</a>", 200)),
    ("403-apache", "/intern/plan", WALL, _plain("403 Forbidden", "<h1>Forbidden</h1><p>You don't have permission to access this resource.</p><hr><address>Apache/2.4.54 Server</address>", 403)),
    ("403-nl", "/dossier/1", WALL, _plain("Toegang geweigerd", "<h1>Toegang geweigerd</h1><p>Uw verzoek is geblokkeerd door onze beveiliging. Neem contact op met de servicedesk en vermeld nummer 88213.</p>", 403, "nl")),
    ("429-en", "/paper/88", WALL, _plain("Too Many Requests", "<h1>429</h1><p>You have sent too many requests in a given amount of time.</p>", 429)),
    ("429-pt", "/artigo/12", WALL, _plain("Muitos pedidos", "<h1>Demasiados pedidos</h1><p>Aguarde alguns minutos e tente de novo.</p>", 429, "pt")),
    ("401-basic", "/secure/minutes", WALL, _plain("401 Authorization Required", "<h1>401 Authorization Required</h1><hr>nginx", 401, www_authenticate='Basic realm="Members"')),
    ("402", "/premium/1", WALL, _plain("Payment Required", "<h1>Payment required</h1><p>This document is available to paying customers.</p>", 402)),
    ("451-en", "/news/us/12", WALL, _plain("451: Unavailable for legal reasons", "<h1>451</h1><p>We recognise you are attempting to access this website from a country belonging to the European Economic Area, which enforces the GDPR, and therefore access cannot be granted at this time.</p>", 451)),
    ("999", "/in/someone", WALL, Reply(999, {"Content-Type": "text/html"}, "<html><head><script>window.onload=function(){location.href='/authwall?trk=qf'}</script></head><body></body></html>")),
    ("sgcaptcha", "/2012/loom/", WALL, _plain("Robot Challenge Screen", "<h1>Checking the site connection security</h1><p>Performing a security check of your browser. Please enable JavaScript.</p><script>const sgchallenge='20:17';</script><script src='/.well-known/captcha/c.js'></script>", 202, sg_captcha="challenge")),
    ("ddosguard", "/stati/8", WALL, _plain("DDoS-Guard", "<h1 id=title>Проверка браузера перед переходом на сайт</h1><p>Пожалуйста, подождите несколько секунд. DDoS-GUARD</p><script src='/.well-known/ddos-guard/check?context=free_splash'></script>", 403, "ru", server="ddos-guard")),
    ("geo-es", "/programa/9", WALL, _plain("Contenido no disponible en su país", "<h1>Acceso restringido</h1><p>Este sitio no se puede consultar desde su ubicación. Si cree que es un error escriba a soporte e indique su dirección IP.</p>", 403, "es")),
)  # fmt: skip


def _gates() -> Iterator[Case]:
    forms = (
        ("login-en", "en", "drupal", "Members of the Guild", "/papers/2012/9", "/user/login?destination=HERE", "Log in", "Enter your username and password to read this page. Forgot your password? Not a member? Apply here."),
        ("login-de", "de", "typo3", "Fachverband Holz", "/intern/merkblatt-7", "/anmelden?return=HERE", "Anmeldung", "Dieser Bereich ist Mitgliedern vorbehalten. Benutzername, Kennwort. Kennwort vergessen?"),
        ("login-fr", "fr", "joomla", "Ordre des géomètres", "/espace/note-12", "/connexion?retour=HERE", "Connexion", "L'accès à cette page est réservé. Identifiant, mot de passe. Mot de passe oublié ?"),
        ("login-sp", "en", "sharepoint", "Port Intranet", "/sites/safety/plan.aspx", "/_layouts/15/Authenticate.aspx?Source=HERE", "Sign in", "Sign in with your work account to continue."),
    )  # fmt: skip
    for name, lang, style, site, at, where, title, text in forms:
        form = "|<form method='post'><input name='user'><input type='password' name='pass'><button>OK</button></form>"
        routes = {
            where.partition("?")[0]: sent(framed(lang, style, site, title, text + form)),
            "*": gate(where),
        }
        yield Case("wall-login", f"fy-{name}", WALL, routes, path=at)


SALE: tuple[tuple[str, str, str, str, str, str], ...] = (
    ("godaddy", "/history/mill", "en", "millhouse-trust.example", "<script>window.LANDER_SYSTEM='PW'</script><script src='https://img1.wsimg.com/parking-lander/static/js/main.js'></script><h1>millhouse-trust.example</h1><p>This domain is parked free, courtesy of GoDaddy.com. Get this domain.</p>", ""),
    ("sedo", "/verein/satzung.html", "de", "ruderclub-alt.example", "<script src='https://img.sedoparking.com/js/jquery.js'></script><h1>Diese Domain steht zum Verkauf</h1><p>Der Inhaber bietet ruderclub-alt.example auf Sedo an. Verwandte Suchbegriffe: Ruderboote, Bootsverleih, Kredit, Versicherung.</p>", "<meta name='description' content='Diese Domain kaufen'>"),
    ("ionos", "/kontakt", "de", "IONOS", "<h1>Hier entsteht eine neue Internetpräsenz</h1><p>Diese Domain wurde soeben bei IONOS für einen Kunden registriert. Sie möchten selbst eine Domain? Jetzt Domain prüfen.</p>", ""),
    ("ovh", "/", "fr", "Site en construction", "<h1>Félicitations, votre domaine a bien été créé chez OVHcloud !</h1><p>Cette page est générée automatiquement. Le site n'est pas encore en ligne ; envoyez vos fichiers dans le dossier www.</p>", ""),
    ("hostinger", "/blog/kelp", "en", "Parked Domain name on Hostinger DNS system", "<h1>Happy to see your domain with Hostinger!</h1><p>This domain is parked. If you are the owner, log in to manage it, buy hosting or start a website.</p>", ""),
    ("dan", "/papers/4", "en", "fenwaters.example is for sale", "<h1>The domain name fenwaters.example is for sale!</h1><p>Buy now for 1,995 EUR or make an offer. Free ownership transfer, secure payments by Dan.com.</p>", ""),
    ("huge", "/a.html", "en", "HugeDomains.com - bargeman.example is for sale (Bargeman)", "<h1>bargeman.example</h1><p>This domain is for sale: $2,895. Buy now or pay 12 monthly instalments. 30-day money back guarantee.</p>", ""),
    ("adblock", "/x/y", "en", "glasswork.example", "<div id='container'></div><script src='https://www.parkingcrew.net/jsparkcaf.php'></script><p>Related links: Stained Glass, Window Repair, Cheap Loans. Privacy policy.</p>", ""),
    ("expired-es", "/actas/2011", "es", "Dominio caducado", "<h1>Este dominio ha caducado</h1><p>Si usted es el titular, renueve el dominio desde su panel de cliente antes de que quede libre.</p>", ""),
    ("expired-it", "/soci/elenco", "it", "Dominio scaduto", "<h1>Il dominio è scaduto</h1><p>Questo dominio non è stato rinnovato dal proprietario. Per riattivarlo accedi alla tua area clienti.</p>", ""),
    ("forsale-nl", "/nieuws/12", "nl", "Deze domeinnaam is te koop", "<h1>Deze domeinnaam is te koop</h1><p>Doe een bod via onze makelaar of neem direct over voor € 750. Binnen een dag op uw naam.</p>", ""),
    ("forsale-fr", "/asso/statuts", "fr", "Nom de domaine à vendre", "<h1>Ce nom de domaine est à vendre</h1><p>Faites une offre. Paiement sécurisé, transfert sous 24 heures.</p>", ""),
    ("forsale-pl", "/o-nas", "pl", "Domena na sprzedaż", "<h1>Ta domena jest na sprzedaż</h1><p>Złóż ofertę albo kup teraz za 2400 zł. Bezpieczna transakcja.</p>", ""),
    ("forsale-ru", "/stati/9", "ru", "Домен продаётся", "<h1>Домен продаётся</h1><p>Предложите свою цену или купите сразу. Регистрация на ваше имя за один день.</p>", ""),
    ("forsale-zh", "/wen/3", "zh", "域名出售", "<h1>您正在访问的域名可以转让</h1><p>请通过经纪人报价，安全交易，当日过户。</p>", ""),
    ("suspended", "/projects/oak", "en", "Account Suspended", "<h1>This Account has been suspended.</h1><p>Contact your hosting provider for more information.</p>", ""),
    ("nginx-welcome", "/", "en", "Welcome to nginx!", "<h1>Welcome to nginx!</h1><p>If you see this page, the nginx web server is successfully installed and working. Further configuration is required.</p><p><em>Thank you for using nginx.</em></p>", ""),
    ("plesk", "/", "en", "Web Server's Default Page", "<h1>Web Server's Default Page</h1><p>This page is generated by Plesk, the leading hosting automation software. You see this page because there is no Web site at this address.</p>", ""),
    ("cpanel", "/cgi/3", "en", "Default Web Site Page", "<h1>SORRY!</h1><p>If you are the owner of this website, please contact your hosting provider. It is possible you have reached this page because the IP address has changed, or there has been a server misconfiguration.</p>", "<meta http-equiv='cache-control' content='no-cache'>"),
    ("wix", "/about", "en", "Wix.com - Connect your domain", "<h1>Looks like this domain isn't connected to a website yet</h1><p>Is this your domain? Connect it to your Wix website in just a few easy steps.</p>", ""),
    ("squarespace", "/essays/salt", "en", "Website Expired", "<h1>Website Expired</h1><p>This account has expired. If you are the site owner, click below to log in.</p>", ""),
)  # fmt: skip

SPAM: tuple[tuple[str, str, str, str, str], ...] = (
    ("slot-id", "/program/laporan", "en", "Situs Slot Gacor Online Terpercaya", "Daftar slot gacor hari ini dengan bonus new member 100 persen. Kami menyediakan judi bola, live casino, poker online dan togel.|Deposit pulsa tanpa potongan, withdraw cepat, jackpot setiap hari. RTP slot tertinggi hanya di sini."),
    ("casino-de", "/jugend/schutz", "de", "Online Casino Bonus ohne Einzahlung 2026", "Die besten Online Casinos im Test: 200 Freispiele, Roulette, Blackjack und Spielautomaten mit Echtgeld.|Jetzt Casino Bonus sichern, ohne Lizenzprüfung und ohne OASIS. Sportwetten mit Quotenboost."),
    ("pills-fr", "/sante/enfants", "fr", "Acheter Viagra générique sans ordonnance", "Pharmacie en ligne : Viagra, Cialis, Levitra, Kamagra à partir de 0,69 € la pilule. Livraison discrète.|Commandez vos comprimés sans ordonnance, paiement par carte, bonus de quatre pilules offertes."),
    ("bet-tr", "/rapor/2011", "tr", "Deneme bonusu veren bahis siteleri", "Güvenilir canlı bahis ve casino siteleri listesi. Deneme bonusu, slot oyunları, rulet ve poker.|Hemen üye ol, çevrimsiz bonusu kap. Kaçak iddaa oranları her gün güncellenir."),
)  # fmt: skip


def _sold() -> Iterator[Case]:
    for name, at, lang, title, body, head in SALE:
        reply = sent(page(body, title=title, lang=lang, head=head))
        if name == "adblock":
            key = '<html data-adblockkey="MFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBA_x">'
            reply = sent(f"{key}<head><title>{title}</title></head><body>{body}</body></html>", x_adblock_key="MFww")  # fmt: skip
        routes: dict[str, Reply] = {"*": reply}
        if at == "/":  # a fresh server: its welcome at the root, and nothing else
            bare = "<html><head><title>404 Not Found</title></head><body><center><h1>404 Not Found</h1></center><hr><center>nginx</center></body></html>"
            routes = {"/": reply, "*": sent(bare, 404)}
        elif name == "suspended":
            routes = {"/cgi-sys/suspendedpage.cgi": reply, "*": to("/cgi-sys/suspendedpage.cgi")}
        elif name == "wix":
            routes = {"*": sent(page(body, title=title), 404)}
        yield Case("sold", f"fy-{name}", SOLD, routes, path=at)
    for name, at, lang, title, text in SPAM:
        tongue = TONGUES["en"]
        was = framed("en", "drupal", "Children's Safety Forum", "Keeping children safe in sports clubs", "The forum publishes advice for trainers and parents. Every club should name one person to whom a child can turn. Two adults go along on each trip, and changing rooms are left to the children.|" + tongue.about)  # fmt: skip
        now = sent(page(f"<nav>Home Promo Contact</nav><h1>{title}</h1>" + "".join(f"<p>{p}</p>" for p in text.split("|") * 3) + "<footer>18+ | Play responsibly</footer>", title=title, lang=lang))  # fmt: skip
        yield Case("hijacked", f"fy-spam-{name}", SOLD, {"*": now}, path=at, memento=was)
    market = {("names-market.example", "*"): sent(page("<h1>Buy this domain</h1><p>The domain you visited is listed for sale with us. Make an offer; our brokers answer within a day.</p>", title="Domain for sale | Names Market")), "*": to("http://names-market.example/offer?d=kilnclub", 302)}  # fmt: skip
    yield Case("sold", "fy-to-market", SOLD, market, path="/glazes/ash.html")


def _down() -> Iterator[Case]:
    for name, status, title, text in (
        ("502", 502, "502 Bad Gateway", "<center><h1>502 Bad Gateway</h1></center><hr><center>nginx</center>"),
        ("503-wp", 503, "Maintenance", "<h1>Briefly unavailable for scheduled maintenance. Check back in a minute.</h1>"),
        ("500-iis", 500, "500 - Internal server error.", "<h2>500 - Internal server error.</h2><h3>There is a problem with the resource you are looking for, and it cannot be displayed.</h3>"),
        ("522", 522, "Connection timed out", "<h1>Connection timed out</h1><p>Error code 522. The host web server is not responding.</p>"),
        ("503-de", 503, "Wartungsarbeiten", "<h1>Wartungsarbeiten</h1><p>Wir sind in Kürze wieder für Sie da.</p>"),
    ):  # fmt: skip
        yield Case("down", f"fy-down-{name}", (UNREACHABLE,), {"*": _plain(title, text, status)}, path="/a/page")  # fmt: skip
    soft = sent(page("<h1>We'll be back soon!</h1><p>Sorry for the inconvenience. We are performing some maintenance at the moment. The team.</p>", title="Site Maintenance"))  # fmt: skip
    yield Case("down", "fy-maintenance-200", (UNKNOWN, UNREACHABLE), {"*": soft}, path="/notes/a")


def cases() -> Iterator[Case]:
    """All of them."""
    for name, at, truth, reply in WALLS:
        yield Case("wall", f"fy-{name}", truth, {"*": reply}, path=at)
    yield from _gates()
    yield from _sold()
    yield from _down()
