"""Hosts that lapsed: parked, for sale, default pages of hosters, and those in other hands."""

from __future__ import annotations

from collections.abc import Iterator

from citekeeper.demo.exchange import Reply, Request

from ..case import DEAD, PARKED, UNKNOWN, Case, page, sent, to
from .make import SOLD, Site, Truth, everywhere, on

# name, language, head, title, body: shown at every address of the host
LANDERS = """
sedo ~ en ~ <script src="https://img.sedoparking.com/js/jquery.js"></script> ~ HOST - fenpumps Resources and Information. ~ <h1>HOST</h1><div class="ads"><ul><li>Submersible Pumps</li><li>Water Drainage Systems</li><li>Pump Repair Near Me</li><li>Sump Pump Installation</li></ul></div><p>The domain owner maintains this page through a parking program. Disclaimer: the owner has no relationship with the advertisers.</p><p><a href="#">This domain may be for sale. Click here to inquire.</a></p><p>Privacy Policy</p>
bodis ~ en ~ <script>window.park="eyJ1dWlkIjoi";</script><script src="/bLxYqKd.js"></script> ~ HOST ~ <div id="target" style="opacity:0"></div><noscript>Related searches: Canal Boats Hire. Narrowboat Holidays. Boat Insurance.</noscript><p>2026 Copyright. All Rights Reserved. Privacy Policy</p>
makeoffer ~ en ~  ~ HOST is for sale ~ <h1>The domain name HOST is for sale</h1><form><label>Your offer in USD</label><input name="offer"><input name="email"><button>Make an offer</button></form><ul><li>Buyer protection programme</li><li>Fast and easy transfers</li><li>Hassle-free payments</li></ul><p>Listed by a seller verified since 2016. Lease to own from 49 a month.</p>
expired-reg ~ en ~  ~ Domain expired ~ <h1>This domain has expired</h1><p>If you are the owner of this domain, please sign in to your account and renew it within 30 days. After this period the name will be deleted and may be registered by somebody else.</p><a href="#">Renew now</a><p>Domain registration. Web hosting. Email. SSL certificates.</p>
de-park ~ de ~  ~ Diese Domain ist geparkt ~ <h1>Diese Domain wurde soeben registriert</h1><p>Hier entsteht in Kürze eine neue Internetpräsenz. Die Domain ist bei unserem Haus geparkt.</p><p>Webhosting ab 2,99 Euro. Domains ab 0,49 Euro. Server. Homepage-Baukasten.</p>
de-sale ~ de ~  ~ HOST steht zum Verkauf ~ <h1>HOST</h1><h2>Diese Domain können Sie kaufen!</h2><p>Preis: 1.490 Euro. Der Inhaber bietet die Domain zum Kauf an. Sichere Abwicklung über unseren Treuhandservice.</p><form><input placeholder="Ihr Gebot"><button>Angebot abgeben</button></form>
fr-park ~ fr ~  ~ Domaine enregistré ~ <h1>Félicitations ! Ce nom de domaine a été enregistré</h1><p>Le propriétaire n'a pas encore publié de site. Vous êtes le propriétaire ? Connectez-vous à votre espace client pour associer un hébergement.</p><p>Noms de domaine. Hébergement. Messagerie. Assistance.</p>
nl-sale ~ nl ~  ~ Domeinnaam te koop ~ <h1>Deze domeinnaam is te koop</h1><p>Interesse in HOST? Doe een bod. Na betaling staat de naam binnen een dag op uw eigen account.</p><form><input name="bod"><button>Bod plaatsen</button></form>
es-park ~ es ~  ~ Dominio aparcado ~ <h1>Este dominio está aparcado</h1><p>Página de aparcamiento gratuita ofrecida por el registrador. Si es el titular, active su alojamiento en el panel de control.</p>
it-park ~ it ~  ~ Dominio in vendita ~ <h1>Il dominio HOST è in vendita</h1><p>Prezzo richiesto 890 euro. Compila il modulo per fare un'offerta al venditore.</p>
pl-park ~ pl ~  ~ Domena na sprzedaż ~ <h1>Domena HOST jest na sprzedaż</h1><p>Cena: 2 400 zł. Złóż ofertę lub wydzierżaw domenę. Bezpieczna transakcja przez giełdę domen.</p>
ru-park ~ ru ~  ~ Домен продаётся ~ <h1>Домен HOST продаётся</h1><p>Срок регистрации домена истёк. Вы можете купить это имя. Цена 35 000 руб. Заявка рассматривается в течение дня.</p>
ja-park ~ ja ~  ~ このドメインはお名前サービスで取得されています ~ <h1>このドメインは取得されています</h1><p>ホームページはまだ設定されていません。ドメインの取得、レンタルサーバーのお申し込みはこちら。</p>
suspended ~ en ~  ~ Account Suspended ~ <h1>This Account has been suspended.</h1><p>Contact your hosting provider for more information.</p>
zh-stop ~ zh ~  ~ 站点已暂停 ~ <h1>该网站已到期</h1><p>您访问的主机服务已到期，请管理员登录会员中心续费。域名注册、虚拟主机、企业邮箱。</p>
"""

# name, language, site, title, text: a site in other hands; unknown addresses get its own 404
TAKEN = """
slot-id ~ en ~ SLOT GACOR 88 ~ /about-us/history ~ Slot Gacor Hari Ini: Situs Slot Online Resmi dan Judi Bola ~ Daftar slot gacor terpercaya dengan bonus new member 100%. Main roulette, baccarat, poker dan sabung ayam dalam satu akun. | Deposit pulsa tanpa potongan, withdraw cepat 24 jam. RTP live tertinggi untuk Gates of Olympus dan Mahjong Ways. | Situs judi online resmi berlisensi. Agen slot, casino, togel dan bola. Link alternatif tersedia setiap hari.
pharma ~ en ~ Canadian Meds 24 ~ /reports/2011 ~ Buy Viagra Online Without Prescription - Cheap Cialis ~ Order generic viagra, cialis and levitra at the lowest price. No prescription needed, overnight shipping, discreet package. | Tramadol, Xanax and Ambien in stock. Ten free pills with each order. | Our online pharmacy accepts Visa and bitcoin. Add to cart.
bahis-tr ~ tr ~ Bahis Giriş ~ /yayinlar/rapor ~ Canlı Bahis ve Casino: Güncel Giriş Adresi ~ Yeni üyelere özel deneme bonusu ve bedava freespin. Rulet, blackjack, slot ve canlı casino oyunları. | Yüksek oranlarla iddaa oyna, kaçak bahis sitelerinin en güveniliri. | Çekim işlemleri on dakikada tamamlanır. Güncel giriş için bağlantıyı kullanın.
kazino-ru ~ ru ~ Казино Вулкан ~ /proekty/2012 ~ Казино онлайн: игровые автоматы на деньги ~ Играйте в игровые автоматы на реальные деньги, бонус за регистрацию без депозита. | Рулетка, покер, блэкджек, фриспины каждый день. Зеркало казино работает круглосуточно. | Быстрый вывод выигрыша на карту.
brand-ja ~ ja ~ ブランド激安店 ~ /docs/report ~ スーパーコピー時計 激安通販 送料無料 ~ 最高級のスーパーコピー時計、ブランドバッグを激安価格で販売。 | ロレックス、ルイヴィトン、エルメスのコピー品。品質保証、全国送料無料。 | 今すぐ注文する。カートに入れる。
casino-nl ~ nl ~ Beste Casino Gids ~ /projecten/jeugd ~ Online casino zonder CRUKS: de beste bonussen ~ Vergelijk online casino's en pak 200 free spins. Roulette, blackjack, gokkasten en sportweddenschappen. | Storten met iDEAL, uitbetalen in vijf minuten. | Wij krijgen een vergoeding als je via onze links gaat gokken. 18+.
"""


def _play(title: str, text: str, lang: str = "en", head: str = "") -> Reply:
    return sent(page(f"<h1>{title}</h1><p>{text}</p>", title=title, lang=lang, head=head))


def _defaults() -> Iterator[Case]:
    missing = sent(
        page(
            "<h1>Not Found</h1><p>The requested URL was not found on this server.</p><hr><address>Apache/2.4.52 (Ubuntu) Server Port 80</address>",
            title="404 Not Found",
        ),
        404,
    )
    apache = page(
        "<div><span>Apache2 Default Page</span><h2>It works!</h2><p>This is the default welcome page used to test the correct operation of the Apache2 server after installation on Ubuntu systems. If you can read this page, it means that the Apache HTTP server installed at this site is working properly. You should replace this file (located at /var/www/html/index.html) before continuing to operate your HTTP server.</p><p>If you are a normal user of this web site and don't know what this page is about, this probably means that the site is currently unavailable due to maintenance.</p></div>",
        title="Apache2 Ubuntu Default Page: It works",
    )
    yield Case(
        "hosting default", "fs-apache", (PARKED, UNKNOWN), {"/": sent(apache), "*": missing}, "/"
    )
    nginx = page(
        "<h1>Welcome to nginx!</h1><p>If you see this page, the nginx web server is successfully installed and working. Further configuration is required.</p><p><em>Thank you for using nginx.</em></p>",
        title="Welcome to nginx!",
    )
    yield Case(
        "hosting default",
        "fs-nginx",
        (PARKED, UNKNOWN),
        {
            "/": sent(nginx),
            "*": sent(
                page(
                    "<center><h1>404 Not Found</h1></center><hr><center>nginx/1.18.0</center>",
                    title="404 Not Found",
                ),
                404,
            ),
        },
        "/",
    )
    plesk = page(
        "<h1>Web Server's Default Page</h1><p>This page is generated by Plesk, the leading hosting automation software. You see this page because there is no Web site at this address.</p><p>You can do the following: create domains and set up Web hosting using Plesk. Learn more. Forum. Blog.</p>",
        title="Web Server's Default Page",
    )
    yield everywhere("hosting default", "plesk", SOLD, sent(plesk), "/locks/")
    wix = page(
        "<div class='splash'><h1>Looks Like This Domain Isn't Connected To A Website Yet</h1><p>Is this your domain? Connect it to your site in a few clicks.</p><a>Get started</a></div>",
        title="Error ConnectYourDomain",
    )
    yield everywhere("hosting default", "unconnected", (PARKED, DEAD), sent(wix, 404), "/gallery")
    cgi = "/cgi-sys/suspendedpage.cgi"
    halted = sent(
        page(
            "<h1>Account Suspended</h1><p>This Account has been suspended. Contact your hosting provider for more information.</p>",
            title="Account Suspended",
        )
    )
    yield Case(
        "hosting default",
        "fs-suspended-hop",
        SOLD,
        {cgi: halted, "*": to(cgi, 302)},
        "/minutes/2010.html",
    )
    market = "www.fs-market-hop.example"
    offer = sent(
        page(
            "<h1>fs-market-hop.example is for sale!</h1><p>Buy now for 3,295 USD or pay 24 months at 137.29. Thirty-day money back guarantee. Quick delivery of the domain. Safe and secure shopping.</p><p>Other names you may like: boatyard.example, myboatyard.example.</p>",
            title="fs-market-hop.example is for sale | Domain market",
        )
    )
    yield Case(
        "for sale",
        "fs-market-hop",
        SOLD,
        {"*": to(f"http://{market}/domain_profile.cfm?d=fs-market-hop", 302), (market, "*"): offer},
        "/yards/list.html",
    )
    lander = sent(
        page(
            '<div id="root"></div><script>window.LANDER_SYSTEM="CP"</script><script src="https://img1.wsimg.com/parking-lander/static/js/main.js"></script>',
            title="fs-lander-js.example",
        )
    )
    script = sent(
        '<!DOCTYPE html><html><head><script>window.onload=function(){window.location.href="/lander"}</script></head></html>'
    )
    yield Case(
        "parked",
        "fs-lander-js",
        (PARKED, UNKNOWN),
        {"/lander": lander, "*": script},
        "/studies/a.html",
    )


def _taken() -> Iterator[Case]:
    for row in TAKEN.strip().splitlines():
        name, lang, owner, path, title, text = row.split(" ~ ")
        site = Site(owner, lang, "wp")
        yield on(
            "hijacked",
            f"taken-{name}",
            SOLD,
            site,
            path,
            sent(site.html(title, site.body(text, 0))),
        )
    trust = Site("Lockside Youth Trust", "en", "typo3")
    was = trust.old(
        "Keeping children safe on the water",
        "Every child should wear a jacket that fits, and somebody should be watching who does nothing else. | Our leaders are checked every three years and never alone with one child. | Reports of harm go to the named officer on the same day.",
    )
    bets = Site("Judi Bola Lockside", "en", "wp")
    yield on(
        "hijacked",
        "taken-memento",
        SOLD,
        bets,
        "/safety/policy",
        sent(
            bets.html(
                "Agen Judi Bola Online dan Casino Terpercaya",
                bets.body(
                    "Pasang taruhan bola, mainkan slot dan poker, nikmati bonus deposit harian. | Bandar casino resmi dengan layanan 24 jam dan jackpot progresif.",
                    0,
                ),
            )
        ),
        memento=was,
    )
    kept = Site("Lockside Youth Trust", "de", "wp")
    yield on(
        "hijacked",
        "taken-seo",
        SOLD,
        kept,
        "/projects/boats",
        sent(
            kept.html(
                "Die besten Online Casinos ohne Lizenz 2026",
                kept.body(
                    "Spielautomaten, Roulette und Blackjack mit 500 Freispielen. Wir vergleichen Casino Bonus ohne Einzahlung und Sportwetten. | Echtgeld spielen, sofort auszahlen. Glücksspiel kann süchtig machen.",
                    0,
                ),
            )
        ),
        memento=was,
    )

    def spun(request: Request) -> Reply:
        return _play(
            "Mega Jackpot Casino",
            "Claim 300 free spins now. Slots, roulette, poker, blackjack and sports betting with a 500% welcome bonus. Play casino for real money, withdraw in minutes.",
        )

    yield Case("hijacked", "fs-taken-all", SOLD, {"*": spun}, "/essays/tide-mills.html")


def cases() -> Iterator[Case]:
    """All of them."""
    for row in LANDERS.strip().splitlines():
        name, lang, head, title, body = row.split(" ~ ")
        shown = page(body, title=title, lang=lang, head=head.strip())
        answer = sent(shown.replace("HOST", f"fs-lander-{name}.example"))
        truth: Truth = (PARKED, UNKNOWN) if name == "bodis" else SOLD
        yield everywhere("parked", f"lander-{name}", truth, answer, "/papers/2009/tide-mills.html")
    yield from _defaults()
    yield from _taken()
