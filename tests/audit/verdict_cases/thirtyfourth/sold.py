"""Names that no longer carry their publisher: parked, for sale, hijacked, placeholders."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from citekeeper.demo.exchange import Reply, Request

from ..case import DEAD, PARKED, SOFT_404, Case
from .kit import every, frame, go, html

SOLD = (PARKED,)
STRANGER = (PARKED, SOFT_404)


def p(name: str, path: str, answer: Any, truth: tuple[Any, ...] = SOLD, **more: Any) -> Case:
    """A host that answers so everywhere."""
    return every(name, truth, path, answer, cause="sold", **more)


def doc(title: str, body: str, head: str = "", lang: str = "en") -> Reply:
    """A bare page."""
    return html(
        f'<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8"><title>{title}</title>{head}</head><body>{body}</body></html>'
    )


OLD = frame(
    "drupal",
    "en",
    "Fenland Birth Centre",
    "Hospital bag: what to bring",
    "<p>Bring two nightdresses, a towel that you do not mind losing, and something to eat that does not rustle. Leave jewellery at home. Your midwife will have your notes, but bring the green card all the same.</p><p>Partners may stay until ten in the evening and from seven in the morning. There is a kettle.</p>",
)
OLD_DE = frame(
    "typo3",
    "de",
    "Jugendhilfe Lauchratal",
    "Beratung für Eltern",
    "<p>Wir beraten Eltern kostenlos und auf Wunsch ohne Namen. Die Sprechstunde ist dienstags von neun bis zwölf und donnerstags von vierzehn bis achtzehn Uhr im Haus am Markt. Wer nicht kommen kann, ruft an; wir rufen zurück.</p>",
)


def cases() -> Iterator[Case]:
    """All of them."""
    yield p(
        "sedo",
        "/museum/lace.html",
        doc(
            "v34-sedo.example - Informationen zum Thema lace",
            '<div id="main"><h1>v34-sedo.example</h1><ul><li>Lace Curtains</li><li>Bobbins</li><li>Wedding Veils</li></ul><p>Diese Webseite wurde vom Domain Inhaber dynamisch generiert, der das Sedo Domain Parking Programm nutzt.</p></div>',
            '<script src="https://img.sedoparking.com/js/jquery.js"></script>',
            "de",
        ),
    )
    yield p(
        "adblockkey",
        "/tides/2012",
        html(
            '<html data-adblockkey="MFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBANnylWw2vLY4hUn9w06zQKbhKBfvjFUC_x"><head><title>v34-adblockkey.example</title></head><body><h2>Related searches</h2><a>Tide Tables</a> <a>Sea Fishing Trips</a> <a>Boat Insurance</a><p>2026 Copyright. All Rights Reserved. Privacy Policy</p></body></html>',
            X_Adblock_Key="MFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBANnylWw2vLY4hUn9w06zQKbhKBfvjFUC_x",
        ),
    )
    yield Case(
        "sold",
        "v34-huge",
        SOLD,
        {
            "*": doc(
                "v34-huge.example is for sale | HugeDomains",
                "<h1>v34-huge.example</h1><p>This domain is for sale: $2,895</p><p>Buy now for $2,895 or pay $120.63 per month for 24 months</p><ul><li>30-day money back guarantee</li><li>Take immediate ownership</li><li>Safe and secure shopping</li></ul><p>Questions? Talk to a domain expert: 1-303-555-0155</p>",
            )
        },
        path="/studies/peat",
    )
    yield p(
        "dan",
        "/choir/2015/messiah",
        doc(
            "v34-dan.example",
            "<h1>The domain name v34-dan.example is for sale</h1><p>Make an offer</p><form>Your offer in EUR <input> <button>Next</button></form><p>Free transaction support. Secure payments. Fast transfer.</p>",
            '<script src="https://cdn.dan.com/assets/lander.js"></script>',
        ),
    )
    yield p(
        "afternic",
        "/advice/damp",
        doc(
            "v34-afternic.example is for sale!",
            "<p>Get this domain</p><p>Price on request</p><p>Call us today. Listed at Afternic, a GoDaddy brand.</p>",
            '<script src="https://www.afternic.com/forsale/lander.js"></script>',
        ),
    )
    yield p(
        "godaddy-soon",
        "/index/clockmakers",
        doc(
            "v34-godaddy-soon.example",
            "<h1>This Web page is parked free, courtesy of GoDaddy</h1><p>Is this your domain? Let's turn it into a website! Would you like to buy this domain? Get started.</p>",
            '<script src="https://img1.wsimg.com/parking-lander/static/js/main.js"></script>',
        ),
    )
    yield p(
        "expired-registrar",
        "/parish/register-1701.html",
        doc(
            "Domain expired",
            "<h1>This domain has expired</h1><p>The registration of this name ended on 3 October 2026. If you are the registrant, sign in to your account to renew it within the grace period. Otherwise it will be released.</p>",
        ),
    )
    yield p(
        "namecheap",
        "/ponds/survey",
        doc(
            "Registrant WHOIS contact information verification",
            "<h1>v34-namecheap.example</h1><p>This domain is parked. It was registered recently at a registrar and has no content yet. Search for another name.</p>",
            '<script src="//parkingcrew.net/assets/scripts/js3.js"></script>',
        ),
    )
    yield p(
        "ovh-fr",
        "/atelier/cordes.html",
        doc(
            "Félicitations ! Votre domaine a bien été créé chez OVHcloud !",
            "<h1>Félicitations !</h1><p>Votre domaine v34-ovh-fr.example a bien été créé chez nous. Cette page est affichée par défaut tant qu'aucun site n'est installé. Commander un hébergement.</p>",
            lang="fr",
        ),
    )
    yield p(
        "ionos-de",
        "/vereine/turner",
        doc(
            "Diese Domain ist geparkt",
            "<h1>v34-ionos-de.example</h1><p>Diese Domain wurde gerade registriert und ist bei uns geparkt. Hier entsteht demnächst eine Internetpräsenz.</p>",
            lang="de",
        ),
    )
    yield p(
        "de-kauf",
        "/texte/glocken",
        doc(
            "v34-de-kauf.example kaufen",
            "<h1>Die Domain v34-de-kauf.example steht zum Verkauf</h1><p>Preisvorstellung 1.450 EUR. Jetzt Anfrage stellen.</p>",
            lang="de",
        ),
    )
    yield p(
        "nl-koop",
        "/turf/kaart",
        doc(
            "Domein te koop",
            "<h1>Dit domein is te koop</h1><p>Interesse in v34-nl-koop.example? Doe een bod vanaf 500 euro. Veilige overdracht via onze notaris.</p>",
            lang="nl",
        ),
    )
    yield p(
        "es-venta",
        "/romances/18",
        doc(
            "Dominio en venta",
            "<h1>Este dominio está en venta</h1><p>Consulte el precio y las condiciones. Transferencia inmediata.</p>",
            lang="es",
        ),
    )
    yield p(
        "it-vendita",
        "/campane/x",
        doc(
            "Dominio in vendita",
            "<h1>v34-it-vendita.example è in vendita</h1><p>Fai un'offerta. Risposta entro 24 ore.</p>",
            lang="it",
        ),
    )
    yield p(
        "ru-prodam",
        "/muzey/lodki",
        doc(
            "Домен продаётся",
            "<h1>Домен v34-ru-prodam.example продаётся</h1><p>Цена: 90 000 рублей. Купить домен можно через магазин доменов регистратора.</p>",
            lang="ru",
        ),
    )
    yield p(
        "ja-urimasu",
        "/rekishi/",
        doc(
            "このドメインは販売中です",
            "<h1>v34-ja-urimasu.example</h1><p>このドメインは販売中です。購入をご希望の方はお問い合わせください。</p>",
            lang="ja",
        ),
    )
    yield p(
        "zh-chushou",
        "/wenshi/12",
        doc(
            "域名出售",
            "<h1>v34-zh-chushou.example</h1><p>您正在访问的域名可以出售！This domain may be for sale. 联系：domain@mail.example</p>",
            lang="zh",
        ),
    )
    yield p(
        "pl-sprzedaz",
        "/mlyny/",
        doc(
            "Domena na sprzedaż",
            "<h1>Ta domena jest na sprzedaż</h1><p>Cena: 3 200 zł. Kup teraz lub złóż ofertę.</p>",
            lang="pl",
        ),
    )

    casino = html(
        frame(
            "wp",
            "en",
            "Lucky Fen 88",
            "Fen88: online slots, live casino and sports betting",
            "<p>Sign up for a 200 % welcome bonus and 50 free spins. Play slots, roulette, blackjack, baccarat and poker with real dealers. Fast withdrawals, crypto accepted. Our jackpot reached 2.1 million last week.</p><p>Best betting odds on football. No deposit bonus for new players. Gamble responsibly, 18+.</p>",
        )
    )
    yield p(
        "hijack-birth",
        "/advice/hospital-bag",
        casino,
        STRANGER,
        memento=OLD,
        title="Hospital bag: what to bring",
    )
    yield p(
        "hijack-slot-id",
        "/profil/sejarah",
        html(
            frame(
                "wp",
                "en",
                "Situs Gacor77",
                "Slot gacor hari ini: situs judi slot online terpercaya",
                "<p>Daftar slot gacor maxwin, bonus new member 100, deposit pulsa tanpa potongan. Link alternatif slot88, togel, bandar bola, casino online, RTP live tertinggi. Jackpot setiap hari.</p>",
            )
        ),
        STRANGER,
    )
    yield p(
        "hijack-pharma",
        "/kurse/yoga",
        html(
            frame(
                "wp",
                "de",
                "Apotheke ohne Rezept",
                "Viagra rezeptfrei kaufen - Cialis, Levitra, Kamagra billig",
                "<p>Bestellen Sie Viagra Generika, Cialis 20 mg und Levitra online ohne Rezept. Diskreter Versand aus der EU, Zahlung per Nachnahme. Potenzmittel günstig, Tadalafil, Sildenafil, Kamagra Oral Jelly.</p>",
            )
        ),
        STRANGER,
        memento=OLD_DE,
    )
    yield p(
        "hijack-porn",
        "/ecole/classe-verte",
        html(
            frame(
                "portal",
                "fr",
                "Chaudes Vidéos",
                "Porno gratuit : vidéos XXX amateur et sexe en direct",
                "<p>Des milliers de films porno gratuits, webcams sexe, plans cul et escortes. Vidéos XXX ajoutées chaque jour. Réservé aux adultes.</p>",
            )
        ),
        STRANGER,
    )
    yield p(
        "hijack-ja",
        "/library/opening-hours.html",
        html(
            frame(
                "news",
                "ja",
                "激安ブランド館",
                "スーパーコピー時計 N級品 激安通販",
                "<p>ロレックススーパーコピー、ルイヴィトン偽物、シャネルコピー代引き。当店は最高品質のスーパーコピー専門店です。</p>",
            )
        ),
        STRANGER,
        memento=frame(
            "gov",
            "en",
            "Soke Library",
            "Opening hours",
            "<p>The library is open on Monday, Wednesday and Friday from ten to five and on Saturday until noon. The reading room closes fifteen minutes earlier. During the flower show we are open on Sunday as well, and the printer costs ten pence a sheet.</p>",
        ),
    )
    yield p(
        "hijack-betting-tr",
        "/dernek/tuzuk",
        html(
            frame(
                "wp",
                "tr",
                "Kıyıbet",
                "Kıyıbet güncel giriş: canlı bahis ve casino",
                "<p>Deneme bonusu veren siteler, canlı bahis, slot oyunları, rulet ve poker. Kaçak iddaa, yüksek oranlar, freebet. Güncel giriş adresi için tıklayın.</p>",
            )
        ),
        STRANGER,
    )

    yield p(
        "apache-default",
        "/~societe/bulletin12.html",
        doc(
            "Apache2 Debian Default Page: It works",
            "<h1>Apache2 Debian Default Page</h1><h2>It works!</h2><p>This is the default welcome page used to test the correct operation of the Apache2 server after installation on Debian systems. If you can read this page, it means that the Apache HTTP server installed at this site is working properly. You should replace this file (located at /var/www/html/index.html) before continuing to operate your HTTP server.</p>",
        ),
        STRANGER,
    )
    yield p(
        "nginx-default",
        "/fleet/tugs",
        doc(
            "Welcome to nginx!",
            "<h1>Welcome to nginx!</h1><p>If you see this page, the nginx web server is successfully installed and working. Further configuration is required.</p><p><em>Thank you for using nginx.</em></p>",
        ),
        STRANGER,
    )
    yield p(
        "cpanel-suspended",
        "/news/regatta",
        doc(
            "Account Suspended",
            "<h1>Account Suspended</h1><p>This Account has been suspended. Contact your hosting provider for more information.</p>",
        ),
    )
    yield p(
        "wix-gone",
        "/team",
        html(
            "<title>Error ConnectYourDomain occurred</title><h1>Looks Like This Domain Isn't Connected To A Website Yet</h1><p>Is this your domain? Connect it to your Wix website in just a few easy steps.</p>",
            404,
        ),
        (PARKED, DEAD),
    )
    yield p(
        "plesk",
        "/katalog/1",
        doc(
            "Domain Default page",
            "<h1>Domain Default page</h1><p>If you are seeing this message, the website for v34-plesk.example is not available at this time. If you are the owner of this website, one of the following things may be occurring: you have not put any content on your website; your provider has suspended this page.</p><p>Powered by Plesk</p>",
        ),
        STRANGER,
    )

    def to_market(request: Request) -> Reply:
        return (
            doc(
                "v34-to-market.example is available on Sedo",
                "<h1>v34-to-market.example</h1><p>This domain is listed for sale. Buy it for 4,999 USD or make an offer.</p><p>Buyer protection. Transfer service.</p>",
            )
            if request.host.startswith("market.")
            else go(
                f"https://market.v34-to-market.example/search/details/?domain={request.host}", 302
            )
        )

    yield Case(
        "sold",
        "v34-to-market",
        SOLD,
        {"*": to_market, ("market.v34-to-market.example", "*"): to_market},
        path="/weather/1987-gale",
    )
