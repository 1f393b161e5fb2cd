"""Domains that no longer carry their publisher: parked, for sale, placeholders, taken over."""

from __future__ import annotations

from collections.abc import Iterator

from ..case import PARKED, UNKNOWN, Case, page, sent, to
from .frames import SOLD, everywhere, framed


def _lander(title: str, body: str, lang: str = "en", head: str = "") -> str:
    return page(body, title=title, lang=lang, head=head)


MILL = "<h1>The mills of the lower fen</h1><p>Between the sluice and the sea there were sixty-one mills in 1840, and each had its keeper, its drain and its quarrel with the neighbours. The parish books name the keepers. Most were paid in turf. The last sails were taken down in 1926 and the brick towers sold to farmers, who kept apples in them.</p>"


def _parked() -> Iterator[tuple[str, str]]:
    yield (
        "sedo",
        _lander(
            "fenmills.example - Informationen zum Thema fenmills.",
            '<p>fenmills.example steht zum Verkauf!</p><p>Diese Webseite wurde vom Domain Inhaber dynamisch generiert, der das Sedo Domain Parking Programm nutzt.</p><ul><li>Mühlen</li><li>Urlaub</li><li>Versicherung</li></ul><script src="https://img.sedoparking.com/templates/bg/x.js"></script>',
            "de",
        ),
    )
    yield (
        "bodis",
        _lander(
            "fenmills.example",
            '<div id="target" style="opacity:0"></div><script>window.park="eyJ1dWlkIjoi";</script><script src="/bXyZabc.js"></script><noscript>Related Searches: Windmill Tours, Cheap Flights, Web Hosting. Copyright. All Rights Reserved. Privacy Policy</noscript>',
            head='<link rel="preconnect" href="https://www.bodis.com">',
        ),
    )
    yield (
        "adblockkey",
        '<!doctype html><html data-adblockkey="MFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBANDrp2lz7AOmADaN8tA50LsWcjLFyQFcb_abc" lang="en"><head><title>fenmills</title></head><body><div id="related">Related links: Mortgage Rates. Car Insurance. Online Degrees.</div></body></html>',
    )
    yield (
        "hugedomains",
        _lander(
            "FenMills.example is for sale | HugeDomains",
            "<h1>FenMills.example</h1><p>Buy now for 2,895, or start a payment plan from 120 a month.</p><p>30-day money back guarantee. Safe and secure shopping. Since 2005 we've helped thousands of people get the perfect domain name.</p>",
        ),
    )
    yield (
        "dan",
        _lander(
            "The domain name fenmills.example is for sale",
            "<h1>fenmills.example</h1><p>This domain name is for sale. Get this domain.</p><p>Buyer protection program. Fast and easy transfers. Hassle free payments.</p><p>Make an offer</p>",
        ),
    )
    yield (
        "godaddy",
        _lander(
            "fenmills.example",
            '<div id="root"></div><p>This domain is registered, but may still be available. Get this domain. Parked free, courtesy of GoDaddy.com</p><script>window.LANDER_SYSTEM="PW"</script><script src="https://img1.wsimg.com/parking-lander/static/js/main.js"></script>',
        ),
    )
    yield (
        "afternic",
        _lander(
            "fenmills.example for sale",
            '<h1>Interested in this domain?</h1><p>fenmills.example is listed on Afternic. Our experts will help you get it. Request price.</p><a href="https://www.afternic.com/forsale/fenmills.example">Get a price</a>',
        ),
    )
    yield (
        "expired-notice",
        _lander(
            "This domain has expired",
            "<h1>fenmills.example has expired</h1><p>If you are the registered holder of this name and wish to renew it, please contact your registration service provider.</p>",
        ),
    )
    yield (
        "cpanel-suspended",
        _lander(
            "Account Suspended",
            "<h1>This Account has been suspended.</h1><p>Contact your hosting provider for more information.</p>",
        ),
    )
    yield (
        "nginx-welcome",
        _lander(
            "Welcome to nginx!",
            "<h1>Welcome to nginx!</h1><p>If you see this page, the nginx web server is successfully installed and working. Further configuration is required.</p><p><em>Thank you for using nginx.</em></p>",
        ),
    )
    yield (
        "apache-ubuntu",
        _lander(
            "Apache2 Ubuntu Default Page: It works",
            "<h1>Apache2 Ubuntu Default Page</h1><p>It works! This is the default welcome page used to test the correct operation of the Apache2 server after installation on Ubuntu systems.</p>",
        ),
    )
    yield (
        "iis",
        _lander(
            "IIS Windows Server",
            '<a href="http://go.microsoft.com/fwlink/?linkid=66138"><img src="iis-85.png" alt="IIS"></a>',
        ),
    )
    # other languages
    yield (
        "de-verkauf",
        _lander(
            "Domain zu verkaufen",
            "<h1>fenmuehlen.example</h1><p>Diese Domain steht zum Verkauf. Unterbreiten Sie uns ein Angebot. Sichere Abwicklung über Treuhand, Umzug der Domain innerhalb von 24 Stunden.</p>",
            "de",
        ),
    )
    yield (
        "de-strato",
        _lander(
            "Hier entsteht eine neue Internetpräsenz",
            "<h1>Hier entsteht eine neue Internetpräsenz</h1><p>Diese Domain wurde soeben registriert. Der Inhaber hat noch keine Inhalte hinterlegt.</p>",
            "de",
        ),
    )
    yield (
        "fr-gandi",
        _lander(
            "Ce nom de domaine est enregistré",
            "<h1>moulins-du-marais.example</h1><p>Ce nom de domaine a été enregistré par un de nos clients et n'est pas encore relié à un site. Domaine parqué. Vous êtes le propriétaire ? Connectez-vous.</p>",
            "fr",
        ),
    )
    yield (
        "fr-vente",
        _lander(
            "Nom de domaine à vendre",
            "<h1>Ce nom de domaine est à vendre</h1><p>moulins-du-marais.example, prix : 1 490 €. Achetez-le maintenant ou faites une offre. Transfert rapide, paiement sûr.</p>",
            "fr",
        ),
    )
    yield (
        "nl-tekoop",
        _lander(
            "Domeinnaam te koop",
            "<h1>poldermolens.example is te koop</h1><p>Interesse in deze domeinnaam? Doe een bod. Wij nemen binnen een werkdag contact met u op.</p>",
            "nl",
        ),
    )
    yield (
        "es-venta",
        _lander(
            "Dominio en venta",
            "<h1>¡Este dominio está en venta!</h1><p>molinos.example: haga su oferta. Transferencia segura en 24 horas.</p>",
            "es",
        ),
    )
    yield (
        "it-vendita",
        _lander(
            "Dominio in vendita",
            "<h1>Questo dominio è in vendita</h1><p>mulini.example. Fai un'offerta oppure acquista subito a 1.900 euro.</p>",
            "it",
        ),
    )
    yield (
        "pl-sprzedaz",
        _lander(
            "Domena na sprzedaż",
            "<h1>Domena wiatraki.example jest na sprzedaż</h1><p>Cena: 2 500 zł. Złóż ofertę. Oferta na giełdzie domen.</p>",
            "pl",
        ),
    )
    yield (
        "cs-prodej",
        _lander(
            "Doména je na prodej",
            "<h1>Doména mlyny.example je na prodej</h1><p>Máte zájem o koupi? Nabídněte cenu.</p>",
            "cs",
        ),
    )
    yield (
        "ru-prodazha",
        _lander(
            "Домен продаётся",
            "<h1>Домен продаётся</h1><p>melnitsy.example. Цена по запросу. Домен припаркован у регистратора. Купить домен.</p>",
            "ru",
        ),
    )
    yield (
        "tr-satilik",
        _lander(
            "Bu alan adı satılıktır",
            "<h1>Bu alan adı satılıktır</h1><p>degirmenler.example için teklif verin. Güvenli ödeme, hızlı transfer.</p>",
            "tr",
        ),
    )
    yield (
        "ja-onamae",
        _lander(
            "このドメインは販売中です",
            "<h1>このドメインは販売中です</h1><p>suisha.example をお求めの方は、お問い合わせください。お名前の取得、移管は即日で行います。</p>",
            "ja",
        ),
    )
    yield (
        "zh-chushou",
        _lander(
            "域名出售",
            "<h1>您访问的域名正在出售</h1><p>shuiche.example 一口价 8,000 元，购买请联系经纪人，安全中介交易。</p>",
            "zh",
        ),
    )


def _taken() -> Iterator[tuple[str, str]]:
    yield (
        "slot-id",
        framed(
            "en",
            "news",
            "Situs Slot Gacor Hari Ini: Daftar Slot Online Terpercaya",
            "Selamat datang di situs judi slot online resmi. Bonus new member 100 persen, deposit pulsa tanpa potongan, RTP live hari ini.\nMainkan slot gacor, poker, baccarat, togel dan casino online. Link alternatif anti blokir. Daftar sekarang dan raih jackpot maxwin.",
            name="FENMILLS88",
        ),
    )
    yield (
        "casino-de",
        framed(
            "de",
            "news",
            "Beste Online Casinos ohne Verifizierung",
            "Wir haben Casinos ohne Lizenz getestet: Bonus ohne Einzahlung, Freispiele, schnelle Auszahlung.\nSpielautomaten, Roulette, Blackjack, Sportwetten: unser Vergleich der Online Casinos zeigt, wo sich das Spielen lohnt. Jetzt 200 Freispiele sichern.",
            name="Fenmühlen",
        ),
    )
    yield (
        "bahis-tr",
        framed(
            "tr",
            "news",
            "Deneme Bonusu Veren Siteler",
            "Güvenilir bahis siteleri listesi. Casino, canlı bahis, slot oyunları ve çevrimsiz deneme bonusu.\nYeni giriş adresi için tıklayın. Yatırım şartsız bonus, rulet, blackjack ve kaçak iddaa burada.",
            name="Değirmen",
        ),
    )
    yield (
        "pills-fr",
        framed(
            "fr",
            "shop",
            "Acheter Viagra sans ordonnance",
            "Pharmacie en ligne : Viagra générique, Cialis, Kamagra, livraison discrète en 48 heures.\nPaiement par carte, sans ordonnance. Commandez dix comprimés, recevez quatre comprimés gratuits. Levitra, Priligy et autres traitements.",
            name="Moulins Pharma",
        ),
    )
    yield (
        "adult-es",
        framed(
            "es",
            "news",
            "Videos porno gratis y escorts en tu ciudad",
            "Sexo en vivo, chicas webcam, porno amateur. Entra gratis y encuentra contactos xxx cerca de ti.\nMilf, maduras, universitarias. Mayores de edad solamente.",
            name="Molinos XXX",
        ),
    )
    yield (
        "zh-dubo",
        framed(
            "zh",
            "news",
            "澳门新葡京娱乐场官网",
            "欢迎来到真人百家乐、老虎机、体育博彩平台。首存送彩金，提款快。\n注册即送五十八元，六合彩、时时彩、棋牌一应俱全。",
            name="葡京",
        ),
    )
    yield (
        "ja-casino",
        framed(
            "ja",
            "news",
            "オンラインカジノおすすめランキング",
            "入金不要ボーナスがもらえるオンラインカジノを比較。スロット、バカラ、ルーレット、ブラックジャック。\n登録するだけで無料スピン五十回。勝てるスロット機種も紹介。",
            name="水車カジノ",
        ),
    )
    yield (
        "ru-vulkan",
        framed(
            "ru",
            "news",
            "Казино Вулкан: игровые автоматы онлайн",
            "Играть в игровые автоматы на деньги. Бездепозитный бонус за регистрацию, фриспины, рабочее зеркало казино.\nРулетка, покер, ставки на спорт. Вывод выигрыша за час.",
            name="Вулкан",
        ),
    )


def cases() -> Iterator[Case]:
    """Parked, for sale and taken over."""
    for name, body in _parked():
        yield everywhere(f"sold-{name}", SOLD, "sold", sent(body), path="/history/mills-1840.html")
    for name, body in _taken():
        yield everywhere(
            f"taken-{name}",
            SOLD,
            "sold",
            sent(body),
            path="/history/mills-1840.html",
            memento=page(MILL, title="The mills of the lower fen")
            if name in ("slot-id", "zh-dubo", "bahis-tr")
            else "",
        )
    yield Case(
        "sold",
        "tse-sold-market",
        SOLD,
        {
            ("tse-sold-market.example", "*"): to(
                "http://www.hugedomains.com/domain_profile.cfm/tse-fenmills"
            ),
            ("www.hugedomains.com", "/domain_profile.cfm/tse-fenmills"): sent(
                _lander(
                    "FenMills is for sale | HugeDomains",
                    "<h1>FenMills.example is for sale</h1><p>Price 3,195. Buy now.</p>",
                )
            ),
        },
        path="/history/mills-1840.html",
    )
    yield everywhere(
        "sold-403-lander",
        SOLD,
        "sold",
        sent(
            _lander(
                "fenmills.example",
                '<script src="https://d38psrni17bvxu.cloudfront.net/themes/parkingcrew/x.js"></script><p>Buy this domain. The owner has put this domain up for sale. parkingcrew</p>',
            ),
            403,
        ),
        path="/history/mills-1840.html",
    )
    yield everywhere(
        "sold-coming-soon",
        (PARKED, UNKNOWN),
        "sold",
        sent(
            _lander("Coming soon", "<h1>Coming soon</h1><p>A new WordPress site is on its way.</p>")
        ),
        path="/history/mills-1840.html",
    )
