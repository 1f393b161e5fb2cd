"""Domains that changed hands: parked, for sale, hijacked, defaults of hosts."""

from __future__ import annotations

from collections.abc import Iterator

from .kit import PARKED, SOLD, UNKNOWN, Case, Reply, Request, Site, case, everywhere, page, sent, to


def lander(title: str, body: str, *, lang: str = "en", head: str = "") -> Reply:
    return sent(page(body, title=title, lang=lang, head=head))


def related(host: str) -> str:
    return f"<div class='rb'><h1>{host}</h1><p>Related searches</p><ul><li>Foster care jobs</li><li>Adoption agencies</li><li>Online counselling</li><li>Degree in social work</li></ul><p>2026 Copyright {host}. All Rights Reserved. The sponsored listings displayed above are served automatically by a third party. Neither the service provider nor the domain owner maintain any relationship with the advertisers.</p></div>"


def sedo(request: Request) -> Reply:
    return lander(
        request.host,
        related(request.host),
        head='<script src="https://img.sedoparking.com/templates/bg/js.js"></script>',
    )


def bodis(request: Request) -> Reply:
    return sent(
        f'<!doctype html><html data-adblockkey="MFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBANDrp2lz7AOmADaN8tA50LsWcjLFyQFc_abc" lang="en"><head><meta charset="utf-8"><title>{request.host}</title></head><body><div id="target" style="opacity:0"></div><script>window.park="eyJ1dWlkIjoi";</script></body></html>'
    )


CASINO = Site("en", "Jackpot Harbour", "wp")
SLOT_ID = Site("id", "SLOT88 GACOR", "wp")

ROWS: tuple[tuple[str, str, object], ...] = (
    ("sedo", "/reports/2009.html", sedo),
    ("bodis", "/projects/orphan-trains/", bodis),
    (
        "afternic",
        "/docs/wells.html",
        lander(
            "Domain for sale",
            "<h1>w23-afternic.example is for sale!</h1><p>Get this domain. Buy now for USD 2,995 or pay 12 instalments. Call an Afternic specialist. Safe transfer, 30-day payment window.</p>",
            head='<script src="https://www.afternic.com/forsale/lander.js"></script>',
        ),
    ),
    (
        "dan",
        "/about/history",
        lander(
            "The domain name is for sale",
            "<h1>The domain name w23-dan.example is for sale</h1><p>Make an offer. Buyer protection programme. Fast and easy transfers. Hassle free payments. Listed at dan.com.</p>",
        ),
    ),
    ("hugedomains", "/article/17", case),
    (
        "expired-en",
        "/members/list.html",
        lander(
            "Domain expired",
            "<h1>This domain has expired</h1><p>If you are the owner, renew it through your registrar within the redemption period. Otherwise it may be offered at auction.</p>",
        ),
    ),
    (
        "expired-fr",
        "/histoire/pupilles.html",
        lander(
            "Nom de domaine expiré",
            "<h1>Ce nom de domaine a expiré</h1><p>Le propriétaire peut encore le renouveler depuis son espace client. Passé ce délai, il sera remis en vente.</p>",
            lang="fr",
        ),
    ),
    (
        "verkauf-de",
        "/chronik/1950.html",
        lander(
            "w23-verkauf-de.example steht zum Verkauf",
            "<h1>Die Domain w23-verkauf-de.example steht zum Verkauf!</h1><p>Jetzt Preis anfragen. Treuhandservice, sicherer Domaintransfer, persönliche Beratung durch unsere Domain-Broker.</p>",
            lang="de",
        ),
    ),
    (
        "strato",
        "/verein/satzung.html",
        lander(
            "Diese Domain wurde reserviert",
            "<h1>Hier entsteht eine neue Internetpräsenz</h1><p>Diese Domain wurde bei unserem Hosting-Paket registriert und noch nicht mit Inhalten belegt. Sie sind der Inhaber? Im Kundenbereich können Sie Ihre Website einrichten.</p>",
            lang="de",
        ),
    ),
    (
        "tekoop-nl",
        "/verhalen/12",
        lander(
            "Domeinnaam te koop",
            "<h1>Deze domeinnaam is te koop</h1><p>Heeft u interesse in w23-tekoop-nl.example? Doe een bod via het formulier. Vraagprijs: EUR 1.450.</p>",
            lang="nl",
        ),
    ),
    (
        "prodazha-ru",
        "/kniga/gl3.html",
        lander(
            "Домен продаётся",
            "<h1>Домен продаётся</h1><p>Срок регистрации истёк, домен выставлен на продажу. Предложить цену. Узнать стоимость у регистратора.</p>",
            lang="ru",
        ),
    ),
    (
        "chushou-zh",
        "/wenzhang/44.html",
        lander(
            "域名出售",
            "<h1>您正在访问的域名可以出售</h1><p>如果您对该域名感兴趣,请点击这里提供报价。一口价:28000元。</p>",
            lang="zh",
        ),
    ),
    (
        "shutoku-ja",
        "/rekishi/03.html",
        lander(
            "このドメインは販売中です",
            "<h1>このドメインは販売中です</h1><p>お名前でドメインの取得を。購入希望の方は価格をお問い合わせください。</p>",
            lang="ja",
        ),
    ),
    (
        "apache-default",
        "/survey/data.html",
        lander(
            "Apache2 Ubuntu Default Page: It works",
            "<h1>Apache2 Ubuntu Default Page</h1><p>It works!</p><p>This is the default welcome page used to test the correct operation of the Apache2 server after installation on Ubuntu systems. If you can read this page, it means that the Apache HTTP server installed at this site is working properly. You should replace this file (located at /var/www/html/index.html) before continuing to operate your HTTP server.</p>",
        ),
    ),
    (
        "nginx-default",
        "/en/reports",
        lander(
            "Welcome to nginx!",
            "<h1>Welcome to nginx!</h1><p>If you see this page, the nginx web server is successfully installed and working. Further configuration is required.</p><p>For online documentation and support please refer to nginx.org.</p>",
        ),
    ),
    (
        "suspended",
        "/2011/04/letters/",
        lander(
            "Account Suspended",
            "<h1>Account Suspended</h1><p>This account has been suspended. Contact your hosting provider for more information.</p>",
        ),
    ),
    (
        "suspendu-fr",
        "/spip.php?article8",
        lander(
            "Site suspendu",
            "<h1>Ce site a été suspendu</h1><p>L'hébergement de ce site est suspendu. Si vous en êtes le propriétaire, contactez le service client.</p>",
            lang="fr",
        ),
    ),
    (
        "cpanel-sorry",
        "/ngo/",
        sent(
            page(
                "<h1>SORRY!</h1><p>If you are the owner of this website, please contact your hosting provider. It is possible you have reached this page because the IP address has changed, there has been a server misconfiguration, or the site may have moved to a different server.</p>",
                title="Default Web Site Page",
            )
        ),
    ),
    (
        "casino-en",
        "/stories/home-children.html",
        sent(
            CASINO.article(
                "Best online casino bonus 2026: free spins and slots",
                "Looking for the best online casino? Claim a 200% welcome bonus and 150 free spins on slots today. Our experts reviewed blackjack, roulette, live poker and sports betting sites.\n\nPlay now: no deposit bonus, fast withdrawals, jackpot every hour. Gamble responsibly, 18+.",
            )
        ),
    ),
    (
        "slot-id",
        "/laporan/anak.html",
        sent(
            SLOT_ID.article(
                "SLOT88: Situs Slot Gacor Gampang Menang Maxwin",
                "Daftar situs slot gacor hari ini dengan bonus new member 100. Judi online terpercaya, togel, live casino, sabung ayam dan taruhan bola.\n\nDeposit pulsa tanpa potongan, RTP tinggi, jackpot maxwin setiap hari. Login slot88 sekarang.",
            )
        ),
    ),
    (
        "pills",
        "/conference/2008/",
        sent(
            Site("en", "Express Meds", "wp").article(
                "Buy Viagra online without prescription",
                "Cheap Viagra, Cialis and Levitra shipped worldwide. Generic tadalafil from $0.79 per pill. No prescription needed, discreet packaging, free bonus pills.\n\nOur online pharmacy also sells Xanax, Tramadol and Modafinil. Order now.",
            )
        ),
    ),
    (
        "bahis-tr",
        "/children-report-2010",
        sent(
            Site("tr", "Bahis Kralı", "wp").article(
                "Deneme bonusu veren bahis siteleri",
                "En güvenilir casino ve bahis siteleri, deneme bonusu, canlı bahis, slot oyunları ve rulet. Hemen üye ol, yüzde yüz hoş geldin bonusu kazan.\n\nGüncel giriş adresi, kaçak iddaa, poker ve jackpot fırsatları.",
            )
        ),
    ),
    (
        "escort",
        "/parish/registers.html",
        sent(
            Site("es", "Noches VIP", "wp").article(
                "Escorts VIP y contactos para adultos",
                "Las mejores escorts y acompañantes de lujo. Sexo, webcams porno, masajes eróticos y citas para adultos las 24 horas. Contenido sólo para mayores de 18 años.",
            )
        ),
    ),
)


def cases() -> Iterator[Case]:
    for name, path, answer in ROWS:
        if name == "hugedomains":
            shop = "w23-hugedomains-shop.example"
            page_ = lander(
                "HugeDomains.com",
                "<h1>w23-hugedomains.example is for sale</h1><p>$4,195 USD. Buy now, or start a payment plan of 24 months. Since 2005 HugeDomains has helped thousands find the perfect domain. 30-day money back guarantee.</p>",
                head='<link href="https://www.hugedomains.com/css/site.css" rel="stylesheet">',
            )
            yield case(
                "parked",
                name,
                SOLD,
                path,
                {
                    "*": to(f"http://{shop}/domain_profile.cfm?d=w23-hugedomains", 302),
                    (shop, "*"): page_,
                },
            )
        else:
            yield everywhere(
                "hijacked"
                if name in {"casino-en", "slot-id", "pills", "bahis-tr", "escort"}
                else "parked",
                name,
                SOLD,
                path,
                answer,
            )
    # a memento of the old publisher, and a stranger in its place
    old = Site("en", "Home Children Descendants Society", "old")
    past = old.article(
        "Ships' lists 1882-1914",
        "The lists give the names of 8,214 children who sailed from Liverpool to Quebec. They were copied by volunteers from the originals at Ottawa. Each entry gives age, home, party leader and the place of distribution.\n\nCorrections are welcome.",
    )
    new = Site("ja", "暮らしのおすすめ情報", "wp").article(
        "カードローン即日審査おすすめ比較",
        "即日融資に対応したカードローンを比較しました。審査の流れ、金利、必要書類をわかりやすく解説します。\n\nオンラインカジノの入金不要ボーナスやスロットのランキングも紹介しています。",
    )
    yield everywhere(
        "hijacked", "seo-ja-memento", (PARKED,), "/lists/1882.html", sent(new), memento=past
    )
    tot = Site("de", "Verein ehemaliger Heimkinder", "wp").article(
        "Unsere Geschichte",
        "Der Verein wurde 2004 in Idstein gegründet. Er half ehemaligen Heimkindern, ihre Akten zu finden, und sprach am Runden Tisch für sie. 2015 löste er sich auf, die Bibliothek ging an das Archiv.",
    )
    yield everywhere(
        "hijacked",
        "casino-de-memento",
        (PARKED,),
        "/geschichte/",
        sent(
            Site("de", "Casino Vergleich", "wp").article(
                "Online Casino ohne Lizenz: Bonus und Freispiele",
                "Die besten Online Casinos im Vergleich: Bonus ohne Einzahlung, Freispiele für Spielautomaten, Roulette, Sportwetten und schnelle Auszahlung.\n\nJetzt registrieren und 500 Euro Willkommensbonus sichern.",
            )
        ),
        memento=tot,
    )
    # the parked page comes with an error code
    yield everywhere(
        "parked",
        "parked-404",
        (PARKED,),
        "/kinder/",
        sent(
            page(
                "<h1>w23-parked-404.example</h1><p>This domain is parked. Buy this domain at auction. Sponsored listings: insurance, travel, loans.</p>",
                title="Parked domain",
                head='<script src="https://d1lxhc4jvstzrp.cloudfront.net/themes/registrar/793432/parking.js"></script>',
            ),
            404,
        ),
    )
    yield everywhere(
        "parked",
        "coming-soon",
        (PARKED, UNKNOWN),
        "/articles/44",
        sent(
            page(
                "<h1>Coming soon</h1><p>A new website is on its way. This domain has just been registered and no content has been uploaded yet. Powered by your web host.</p>",
                title="Coming soon",
            )
        ),
    )
