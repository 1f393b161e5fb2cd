"""Names that are no longer their publisher's: parked, for sale, seized, set back to defaults."""

from __future__ import annotations

from dataclasses import replace

from citekeeper.demo.exchange import Reply

from ..case import DEAD, DRIFTED, PARKED, SOFT_404, UNKNOWN, Case, page, sent, to
from .frames import SOLD, Site, Truth, all_paths, prose
from .frames import alike as same

OLD = Site("en", "Street Children Alliance", "joomla").page(
    "Street children: a census of six cities",
    prose(
        "We counted 11,204 children in six cities over five nights. Two thirds had a home to "
        "which they returned at weekends. The census was done by former street children.\n\n"
        "Girls were one in nine; most worked in markets. The method is set out in the annex."
    ),
)
OLD_DE = Site("de", "Verein Kinderhilfe Süd", "typo3").page(
    "Wohnungslose Kinder in Süddeutschland",
    prose(
        "Die Erhebung umfasst elf Städte. 2.100 Kinder lebten ohne feste Wohnung, davon 300 ohne "
        "Begleitung Erwachsener. Der Verein fordert Notschlafstellen in jeder Großstadt."
    ),
)


def _lot(
    name: str,
    body: str,
    *,
    title: str,
    lang: str = "en",
    head: str = "",
    status: int = 200,
    truth: Truth = SOLD,
    memento: str = "",
    **headers: str,
) -> Case:
    answer = sent(page(body, title=title, lang=lang, head=head), status, **headers)
    return all_paths(name, "sold", truth, answer, memento=memento)


ADS = (
    "<ul>"
    + "".join(
        f'<li><a href="/?q={n}">{word}</a></li>'
        for n, word in enumerate(
            (
                "Child Sponsorship",
                "Family Lawyers Near Me",
                "Adoption Agencies",
                "Cheap Flights",
                "Online Degrees",
                "Debt Consolidation",
            )
        )
    )
    + "</ul>"
)
LURE = ("casino", "poker", "slots", "roulette", "sportsbook")

CASES: tuple[Case, ...] = (
    _lot(
        "sedo",
        f'<div id="buybox"><p>The domain fv-sedo.example may be for sale. Click here to inquire.</p></div><h2>Related searches</h2>{ADS}<p>This page was generated using Sedo Domain Parking. Disclaimer: Sedo maintains no relationship with third party advertisers.</p><script src="https://img.sedoparking.com/js/jquery.js"></script>',
        title="fv-sedo.example - child Resources and Information.",
    ),
    _lot(
        "bodis",
        f'<div id="target"></div>{ADS}<script src="https://parking.bodiscdn.com/main.js"></script><p>2026 Copyright. All Rights Reserved. Privacy Policy</p>',
        title="fv-bodis.example",
        head='<meta name="x-adblock" data-adblockkey="MFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBANDrp2lz7AOmADaN8tA50LsWcjLFyQFc">',
    ),
    _lot(
        "godaddy",
        '<div id="root"><h1>fv-godaddy.example</h1><p>is parked free, courtesy of GoDaddy.com.</p><a>Get this domain</a></div><script src="https://img1.wsimg.com/parking-lander/static/js/main.js"></script>',
        title="fv-godaddy.example",
    ),
    _lot(
        "dan-like",
        "<h1>The domain name fv-dan-like.example is for sale!</h1><p>Buy now for 2,395 EUR or make an offer. Free transaction support. Secure payments. Listed by a verified seller.</p><form><input name=email><button>Next</button></form>",
        title="fv-dan-like.example is for sale",
        memento=OLD,
    ),
    _lot(
        "huge",
        "<h1>fv-huge.example</h1><p>This premium domain is available for purchase. Price: $3,895. Or 24 payments of $162.29 a month. 30-day money back guarantee. Quick delivery.</p><p>Questions? Talk to a domain expert.</p>",
        title="fv-huge.example is for sale | Premium domains",
    ),
    _lot(
        "expired",
        "<h1>This domain has expired</h1><p>The registration of this domain name has expired. If you are the owner, please contact your registrar to renew it. Pending renewal or deletion.</p>",
        title="Domain expired",
        memento=OLD,
    ),
    _lot(
        "de-frei",
        "<h1>Diese Domain kaufen</h1><p>Die Domain fv-de-frei.example steht zum Verkauf. Der Inhaber bietet sie für 1.900 EUR an. Jetzt Angebot abgeben.</p><p>Die aufgeführten Anzeigen stammen von Dritten.</p>",
        title="fv-de-frei.example steht zum Verkauf",
        lang="de",
        memento=OLD_DE,
    ),
    _lot(
        "de-registriert",
        "<h1>Hier entsteht eine neue Internetpräsenz</h1><p>Diese Domain wurde bei uns registriert und ist noch nicht mit Inhalten verknüpft. Günstiger Webspace ab 1 Euro im Monat.</p>",
        title="Domain registriert",
        lang="de",
        memento=OLD_DE,
    ),
    _lot(
        "fr-ovh",
        "<h1>Félicitations ! Votre domaine a bien été créé chez nous !</h1><p>Ce nom de domaine est réservé. Aucun site n'est encore installé. Découvrez nos offres d'hébergement.</p>",
        title="Site en construction",
        lang="fr",
    ),
    _lot(
        "fr-vente",
        "<h1>Ce nom de domaine est à vendre</h1><p>fv-fr-vente.example est mis en vente par son propriétaire. Faites une offre à partir de 900 €.</p>",
        title="Nom de domaine à vendre",
        lang="fr",
    ),
    _lot(
        "nl-geparkeerd",
        "<h1>Deze domeinnaam is geparkeerd</h1><p>De houder heeft nog geen website gekoppeld. Wilt u deze domeinnaam overnemen? Doe een bod via het formulier.</p>",
        title="Gereserveerd",
        lang="nl",
    ),
    _lot(
        "es-aparcado",
        "<h1>Dominio aparcado</h1><p>Este dominio está registrado en nuestra empresa y no tiene contenido. ¿Le interesa? Está en venta.</p>",
        title="Dominio en venta",
        lang="es",
    ),
    _lot(
        "it-vendita",
        "<h1>Dominio in vendita</h1><p>Il dominio fv-it-vendita.example è in vendita. Fai un'offerta. Trasferimento in 48 ore.</p>",
        title="Dominio in vendita",
        lang="it",
    ),
    _lot(
        "pl-sprzedaz",
        "<h1>Ta domena jest na sprzedaż</h1><p>Cena: 4 500 zł. Złóż ofertę lub kup teraz na giełdzie domen.</p>",
        title="Domena na sprzedaż",
        lang="pl",
    ),
    _lot(
        "ru-prodazha",
        "<h1>Домен продаётся</h1><p>Срок регистрации истёк. Домен выставлен на аукцион, начальная цена 9 000 рублей.</p>",
        title="Домен продаётся",
        lang="ru",
    ),
    _lot(
        "zh-chushou",
        "<h1>该域名正在出售</h1><p>您正在访问的域名可以转让，有意者请联系，价格面议。</p>",
        title="域名出售",
        lang="zh",
    ),
    _lot(
        "suspended",
        "<h1>Account Suspended</h1><p>This Account has been suspended. Contact your hosting provider for more information.</p>",
        title="Account Suspended",
        memento=OLD,
    ),
    _lot(
        "nginx-welcome",
        "<h1>Welcome to nginx!</h1><p>If you see this page, the nginx web server is successfully installed and working. Further configuration is required.</p><p>For online documentation and support please refer to nginx.org.</p>",
        title="Welcome to nginx!",
    ),
    _lot(
        "plesk",
        "<h1>Web Server's Default Page</h1><p>This page is generated by Plesk, the leading hosting automation software. You see this page because there is no Web site at this address.</p><p>You can do the following: Create domains and set up Web hosting using Plesk.</p>",
        title="Web Server's Default Page",
    ),
    _lot(
        "builder-gone",
        "<h1>Looks like this domain isn't connected to a website yet</h1><p>Is this your domain? Connect it to your website in just a few clicks.</p>",
        title="Domain not connected",
        status=404,
        truth=(PARKED, DEAD),
    ),
    _lot(
        "site-expired",
        "<h1>Website Expired</h1><p>This account has expired. If you are the site owner, click below to log in and reactivate.</p>",
        title="Website Expired",
        status=402,
    ),
    _lot(
        "slot-tr",
        "<h1>Deneme Bonusu Veren Siteler 2026</h1><p>Güncel giriş adresi, casino, slot, canlı bahis, rulet ve jackpot. İlk üyeliğe 500 TL bonus. Çevrimsiz freebet fırsatı.</p>"
        + "<p>Canlı casino ve slot oyunlarında en yüksek oranlar. Hemen üye ol.</p>" * 6,
        title="Deneme Bonusu - Casino Giriş",
        lang="tr",
        memento=OLD,
    ),
    _lot(
        "slot-id",
        "<h1>Situs Slot Gacor Hari Ini Gampang Menang</h1><p>Daftar slot online terpercaya, live casino, poker, togel dan jackpot maxwin. Deposit pulsa tanpa potongan.</p>"
        + "<p>RTP slot tertinggi, bonus new member 100, casino online resmi.</p>" * 8,
        title="Slot Gacor Maxwin | Casino Online",
        lang="id",
        memento=OLD,
    ),
    _lot(
        "casino-en",
        "<nav>Home Casinos Slots Bonuses Poker Sportsbook</nav><h1>Best Online Casinos 2026</h1>"
        + "".join(
            f"<h2>Top {w} sites</h2><p>Play {w} for real money with a 200% welcome bonus and 150 free spins. Our casino experts rate every {w} room for payouts, jackpots and mobile play.</p>"
            for w in LURE
        ),
        title="Best Online Casinos | Real Money Slots and Bonuses",
        memento=OLD,
    ),
    _lot(
        "pills-en",
        "<h1>Buy Viagra, Cialis and Levitra Online</h1>"
        + "<p>Canadian pharmacy, no prescription needed. Cheap generic sildenafil and tadalafil, overnight delivery, bonus pills with every order.</p>"
        * 5,
        title="Canadian Pharmacy: Buy Viagra Online",
        memento=OLD,
    ),
    _lot(
        "seized",
        "<h1>This domain has been seized</h1><p>This domain name has been seized by the authorities pursuant to a warrant issued by a district court.</p>",
        title="Domain seized",
        truth=(PARKED, UNKNOWN),
    ),
    Case(
        "sold",
        "fv-to-market",
        SOLD,
        {
            "*": to("http://market.fv-to-market-lots.example/domain/fv-to-market.example"),
            ("market.fv-to-market-lots.example", "*"): sent(
                page(
                    "<h1>fv-to-market.example is for sale</h1><p>Make an offer. Minimum offer 500 USD. Buyer protection programme.</p>",
                    title="Buy fv-to-market.example",
                )
            ),
        },
        path="/reports/2009/street.html",
        memento=OLD,
    ),
    Case(
        "sold",
        "fv-cgi-default",
        SOLD,
        {
            "*": to("/cgi-sys/defaultwebpage.cgi"),
            "/cgi-sys/defaultwebpage.cgi": sent(
                page(
                    "<h1>SORRY!</h1><p>If you are the owner of this website, please contact your hosting provider.</p><p>It is possible you have reached this page because: The IP address has changed. There has been a server misconfiguration. The site may have moved to a different server.</p>",
                    title="Default Web Site Page",
                )
            ),
        },
        path="/reports/2009/street.html",
    ),
    replace(
        same(
            "new-owner",
            "en",
            "Gadget Deals Weekly",
            "/reports/2009/street.html",
            "Best robot vacuums of the season",
            "We tested nineteen robot vacuums on carpet, tile and cat hair. Our favourite costs half of the runner-up. Use code CLEAN10 at the checkout.\n\nWe may earn a commission when you buy through links on our site. Prices were correct when this page was made.",
            style="wp",
            cause="sold",
            truth=(PARKED, SOFT_404, DRIFTED),
        ),
        memento=OLD,
    ),
    all_paths(
        "adblock-header",
        "sold",
        SOLD,
        Reply(
            200,
            {"Content-Type": "text/html", "X-Adblock-Key": "MFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBAKX"},
            page(
                f"<div id='ads'>{ADS}</div><p>Privacy Policy</p>", title="fv-adblock-header.example"
            ),
        ),
    ),
)
