"""Domains that changed hands: parked, for sale, put to another use, hosting defaults."""

from __future__ import annotations

from collections.abc import Iterator

from citekeeper.demo.exchange import Reply
from citekeeper.model import Standing

from ..case import Case, page, sent, to
from .frames import DEAD, PARKED, SOFT_404, UNKNOWN, frame, lost, paras
from .gone import OLD

PATH = "/documents/2009/report.html"
Truth = tuple[object, ...]


def _all(
    name: str,
    body: str | Reply,
    *,
    truth: tuple[Standing, ...] = (PARKED,),
    path: str = PATH,
    old: bool = False,
    more: dict[object, object] | None = None,
) -> Case:
    reply = body if isinstance(body, Reply) else sent(body)
    memento = (
        frame("en", "tables", "Network for Children", "Report of the working group", OLD)
        if old
        else ""
    )
    return Case(
        "s19 sold", f"s19-{name}", truth, {"*": reply, **(more or {})}, path=path, memento=memento
    )


def _links(words: str) -> str:
    return "".join(
        f'<div class="rs"><a href="/?k={n}">{w.strip()}</a></div>'
        for n, w in enumerate(words.split("|"))
    )


def cases() -> Iterator[Case]:
    """Them all."""
    yield _all(
        "p-lander-js",
        page(
            '<div id="container"></div><script>window.park="eyJ1dWlkIjoi";</script><script src="/lander.js"></script><noscript>Enable JavaScript</noscript>',
            head='<script data-adblockkey="MFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBANDrp2lz7AOmADaN8tA50LsWcjLFyQFcb_P2Txc58oYO"></script>',
            title="childrens-network.example",
        ),
    )
    yield _all(
        "p-rel-links",
        page(
            f"<h1>kids-policy-forum.example</h1><p>Related Searches</p>{_links('Foster Care Agencies|Child Psychologist Near Me|Family Lawyers|Online Degrees|Cheap Flights')}<p>The Sponsored Listings displayed above are served automatically by a third party. Neither the service provider nor the domain owner maintain any relationship with the advertisers.</p><p>Privacy Policy</p>",
            title="kids-policy-forum.example - Resources and Information",
        ),
    )
    yield _all(
        "p-for-sale-broker",
        page(
            '<h1>The domain safe-youth-eu is for sale</h1><p>Make an offer: your price in USD</p><form><input name="offer"><button>Submit offer</button></form><p>Buyer protection. Fast transfer. Hassle-free payments.</p>',
            title="safe-youth-eu - domain name for sale",
        ),
    )
    yield _all(
        "p-buy-now",
        page(
            '<div class="price">$3,895</div><h1>YouthRightsCoalition is available</h1><p>Buy now, or pay in 24 monthly instalments. Our team is ready to help, call us. 30-day money back guarantee. Why choose a premium domain?</p>',
            title="YouthRightsCoalition | Premium domains",
        ),
    )
    yield _all(
        "p-de-verkauf",
        page(
            "<h1>Diese Domain steht zum Verkauf</h1><p>kinderschutz-projekt kaufen: Der Inhaber dieser Domain parkt sie beim Domain-Parking-Programm. Jetzt Angebot abgeben.</p>",
            title="kinderschutz-projekt steht zum Verkauf",
            lang="de",
        ),
    )
    yield _all(
        "p-fr-vente",
        page(
            "<h1>Ce nom de domaine est à vendre</h1><p>Vous souhaitez acquérir reseau-enfance ? Faites une offre. Paiement sécurisé par tiers de confiance.</p>",
            title="reseau-enfance est à vendre",
            lang="fr",
        ),
    )
    yield _all(
        "p-nl-tekoop",
        page(
            "<h1>Deze domeinnaam is te koop</h1><p>Interesse in jeugdbeleid-europa? Doe een bod, of huur deze domeinnaam per maand.</p>",
            title="Domeinnaam te koop",
            lang="nl",
        ),
    )
    yield _all(
        "p-es-venta",
        page(
            "<h1>Este dominio está en venta</h1><p>Dominio infancia-red. Haga su oferta. Transferencia en 24 horas.</p>",
            title="Dominio en venta",
            lang="es",
        ),
    )
    yield _all(
        "p-pl-sprzedaz",
        page(
            "<h1>Ta domena jest na sprzedaż</h1><p>Złóż ofertę kupna domeny prawa-dziecka-projekt. Minimalna oferta: 500 zł.</p>",
            title="Domena na sprzedaż",
            lang="pl",
        ),
    )
    yield _all(
        "p-ru-prodaetsya",
        page(
            "<h1>Домен продаётся</h1><p>Вы можете купить домен detskiy-fond-proekt. Предложите цену. Безопасная сделка через регистратора.</p>",
            title="Домен продаётся",
            lang="ru",
        ),
    )
    yield _all(
        "p-zh-sale",
        page(
            "<h1>您访问的域名正在出售</h1><p>该域名可转让，一口价，请联系卖家报价。</p>",
            title="域名出售",
            lang="zh",
        ),
    )
    yield _all(
        "p-registrar-new",
        page(
            "<h1>Félicitations ! Votre domaine a bien été créé</h1><p>Ce nom de domaine vient d'être enregistré. Si vous en êtes le titulaire, installez votre site ou activez vos e-mails depuis votre espace client.</p>",
            title="Domaine enregistré",
            lang="fr",
        ),
    )
    yield _all(
        "p-registrar-expired",
        page(
            "<h1>This domain has expired</h1><p>If you are the registrant, please contact your registration service provider to renew it. The domain may be deleted after the redemption period.</p>",
            title="Expired domain",
        ),
    )
    yield _all(
        "p-es-caducado",
        page(
            "<h1>Dominio caducado</h1><p>Este dominio ha expirado y está pendiente de renovación o eliminación. Si es usted el titular, renuévelo en su panel.</p>",
            title="Dominio caducado",
            lang="es",
        ),
    )
    yield _all(
        "p-hosting-suspended",
        page(
            "<h1>Account Suspended</h1><p>This account has been suspended. Contact your hosting provider for more information.</p>",
            title="Account Suspended",
        ),
        path="/cgi-sys/2009/list.html",
    )
    yield _all(
        "p-apache-default",
        page(
            "<h1>Apache2 Debian Default Page</h1><p>It works!</p><p>This is the default welcome page used to test the correct operation of the Apache2 server after installation on Debian systems. If you can read this page, it means that the Apache HTTP server installed at this site is working properly. You should replace this file (located at /var/www/html/index.html) before continuing to operate your HTTP server.</p>",
            title="Apache2 Debian Default Page: It works",
        ),
    )
    yield _all(
        "p-plesk-default",
        page(
            "<h1>Web Server's Default Page</h1><p>This page is generated by Plesk, the leading hosting automation software. You see this page because there is no Web site at this address.</p>",
            title="Domain Default page",
        ),
    )
    yield _all(
        "p-wp-fresh",
        frame(
            "en",
            "wordpress",
            "My WordPress",
            "Hello world!",
            "<p>Welcome to WordPress. This is your first post. Edit or delete it, then start writing!</p>",
        ),
        truth=(PARKED, SOFT_404),
        old=True,
    )
    yield _all(
        "p-soon",
        page(
            "<h1>Coming soon</h1><p>Our new website is on its way. This domain was recently registered.</p><p>Get notified: your e-mail</p>",
            title="Coming soon",
        ),
        truth=(PARKED, SOFT_404),
    )
    yield _all(
        "p-to-market",
        to("https://s19-market.example/domain/childhood-forum?ref=redirect", 302),
        more={
            ("s19-market.example", "*"): sent(
                page(
                    "<h1>childhood-forum is for sale</h1><p>Get this domain. Lease to own. Make an offer. Secure payments, free transfer support.</p>",
                    title="childhood-forum is for sale | Domain market",
                )
            )
        },
    )
    casino_en = frame(
        "en",
        "wordpress",
        "Network for Children",
        "Best Online Casino Bonuses 2026",
        paras("""Play the hottest slots with a 200% welcome bonus and 150 free spins. Our experts rank the best online casinos, live roulette, blackjack and sports betting sites with instant withdrawal.

No deposit bonus codes are updated daily. Gamble responsibly. 18+."""),
    )
    yield _all("h-casino-every", casino_en, old=True)
    slot_id = page(
        "<h1>SLOT GACOR: Situs Judi Slot Online Terpercaya</h1><p>Daftar situs slot gacor hari ini, bonus new member 100, RTP live, togel, poker online, sbobet. Deposit pulsa tanpa potongan. Link alternatif.</p>",
        title="SLOT GACOR > Link Judi Slot Online Resmi",
        lang="id",
    )
    yield _all("h-slot-id", slot_id, old=True, path="/publications/childprotection-2012.html")
    yield _all("h-slot-no-memento", slot_id)
    pharm = frame(
        "en",
        "tables",
        "Canadian Health Mall",
        "Buy Viagra, Cialis and Levitra without prescription",
        "<p>Generic Viagra from $0.49 per pill. Cheap Cialis, Levitra, Xanax, Tramadol. Worldwide shipping, bonus pills, no prescription needed. Add to cart.</p>",
    )
    yield _all("h-pharmacy", pharm, old=True)
    escort = page(
        "<h1>Escort Bayan İlanları</h1><p>Escort, eskort bayan, canlı sex, vip escort, porno izle. İlan ver, WhatsApp hattı.</p>",
        title="Escort Bayan",
        lang="tr",
    )
    yield _all("h-escort-tr", escort, old=True)
    bet_de = frame(
        "de",
        "wordpress",
        "Kinderprojekt",
        "Online Casino ohne Lizenz: die besten Anbieter",
        paras(
            "Online Casino ohne OASIS, Freispiele ohne Einzahlung, Sportwetten Bonus, Spielautomaten mit Echtgeld, Roulette und Poker. Wir haben 40 Casinos getestet. Willkommensbonus bis 500 Euro sichern."
        ),
    )
    yield _all("h-casino-de", bet_de, old=True)
    bet_fr = frame(
        "fr",
        "wordpress",
        "Réseau Enfance",
        "Casino en ligne fiable : notre classement",
        paras(
            "Bonus de bienvenue, tours gratuits, machines à sous, roulette en direct, paris sportifs, retrait instantané. Inscrivez-vous et jouez en argent réel dès maintenant."
        ),
    )
    yield _all("h-casino-fr", bet_fr, old=True)
    bet_ja = page(
        "<h1>オンラインカジノおすすめランキング</h1><p>入金不要ボーナス、スロット、バカラ、ルーレット、スポーツベット。登録ボーナスをもらって今すぐプレイ。</p>",
        title="オンラインカジノ比較",
        lang="ja",
    )
    yield _all("h-casino-ja", bet_ja, old=True)
    # root is a casino, deep path a plain 404 of its theme
    yield _all(
        "h-deep-404",
        lost("en", "wordpress", "Lucky Spin Casino Guide"),
        truth=(DEAD, PARKED),
        more={"/": sent(casino_en)},
    )
    # bought by a small firm, everything leads to its front page, memento shows another publisher
    paint = sent(
        frame(
            "es",
            "wordpress",
            "Pinturas Hermanos Soto",
            "",
            "<p>Pintamos pisos, locales y comunidades en toda la provincia. Presupuesto sin compromiso. Veinte años de experiencia.</p>",
            h1="Pinturas Hermanos Soto",
        )
    )
    yield _all("n-painter", to("/", 301), truth=(PARKED, SOFT_404), old=True, more={"/": paint})
    crypto = frame(
        "en",
        "react",
        "CoinPulse",
        "Latest market news",
        paras(
            "Token prices rallied on Tuesday as traders weighed the coming upgrade. Our guide explains wallets, staking and exchanges. Sign up for the daily letter. Not financial advice."
        ),
    )
    yield _all("n-crypto-every", crypto, truth=(PARKED, SOFT_404), old=True)
    # parked at 403 and 404
    yield _all(
        "p-lander-403",
        sent(
            page(
                "<h1>inhope-project.example</h1><p>This domain may be for sale. Inquire about this domain.</p>",
                head='<script src="https://d1lxhc4jvstzrp.cloudfront.example/bodis.js" data-adblockkey="MFwwDQYJ"></script>',
                title="inhope-project.example",
            ),
            403,
        ),
    )
    yield _all(
        "p-sale-404",
        sent(
            page(
                "<h1>Domain zu verkaufen</h1><p>Diese Domain ist zu verkaufen. Anfrage senden.</p>",
                title="Domain zu verkaufen",
                lang="de",
            ),
            404,
        ),
        truth=(PARKED, DEAD),
    )
    # nothing but a blank with a registrar's frame
    yield _all(
        "p-empty-registrar",
        page(
            '<frameset rows="100%,*"><frame src="https://s19-frame-park.example/p?d=youthpol" name="main"></frameset>',
            title="youthpol.example",
        ),
        truth=(UNKNOWN, PARKED),
        more={
            ("s19-frame-park.example", "*"): sent(
                page("<h1>youthpol.example</h1><p>Buy this domain</p>", title="Parked")
            )
        },
    )
