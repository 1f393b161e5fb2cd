"""Names in other hands: parked, for sale, hijacked, hosting defaults."""

from __future__ import annotations

from collections.abc import Iterator

from ..case import PARKED, Case, page, sent, to
from .frames import Site, everywhere, fill

SOLD = (PARKED,)

# (id, language, title, body, head, path)
LANDERS: list[tuple[str, str, str, str, str, str]] = [
    (
        "p-afternic",
        "en",
        "wexmoorlabs.example is for sale",
        "<h1>wexmoorlabs.example</h1><p>The domain name wexmoorlabs.example is for sale! Get a price in less than 24 hours.</p><form><input placeholder='Your name'><input placeholder='Email'><button>Get price</button></form><p>Buyer protection. Fast transfers. 24/7 support.</p>",
        "<script src='https://www.afternic.com/forsale/lander.js'></script>",
        "/people/weiss/",
    ),
    (
        "p-sedo",
        "de",
        "heimatverein-oberlauter.example",
        "<div id='buybox'>Diese Domain steht möglicherweise zum Verkauf. <a href='https://sedo.com/search/details/'>Anfrage senden</a></div><ul><li>Trachten</li><li>Vereinssoftware</li><li>Wanderreisen</li></ul><p>Diese Webseite wurde vom Domaininhaber dynamisch generiert, der das Sedo Domain Parking Programm nutzt.</p>",
        "<script src='https://img.sedoparking.com/js/jquery.js'></script>",
        "/chronik/1971.html",
    ),
    (
        "p-adblock",
        "en",
        "",
        "<div id='target' style='opacity: 0'></div><script>window.park = 'eyJ1dWlkIjoiNzcifQ==';</script><script src='/bDAbLpwKE.js'></script>",
        "",
        "/drafts/locper/tombs.html",
    ),
    (
        "p-godaddy",
        "en",
        "canalsociety.example",
        "<h1>canalsociety.example is parked free, courtesy of GoDaddy.com</h1><p>Is this your domain? Let's turn it into a website! Would you like to buy this domain?</p>",
        "<script src='https://img1.wsimg.com/parking-lander/static/js/main.js'></script>",
        "/newsletter/12.htm",
    ),
    (
        "p-dan",
        "en",
        "Buy jals-journal.example",
        "<h1>jals-journal.example</h1><p>This domain name is for sale. Buy now for 2,995 or make an offer.</p><p>Free ownership transfer, free transaction support, secure payments by Dan.com</p>",
        "",
        "/index.php/jals/article/view/12",
    ),
    (
        "p-hugedomains",
        "en",
        "FennTramway.example is for sale | HugeDomains",
        "<h1>FennTramway.example is for sale</h1><p>Price 3,195. Or 133.12 a month for 24 months. 30-day money back guarantee. HugeDomains.com</p><h2>What our customers say</h2><p>Quick and easy. R., 4 May.</p>",
        "",
        "/history/opening.html",
    ),
    (
        "p-expired",
        "en",
        "Domain expired",
        "<h1>This domain has expired</h1><p>If you are the owner, log in at your registrar to renew it. Renewal is possible for another 21 days.</p>",
        "",
        "/staff/idowu.html",
    ),
    (
        "p-pending",
        "en",
        "Pending renewal or deletion",
        "<p>NOTICE: This domain name expired on 11/02/2026 and is pending renewal or deletion.</p><p>Related searches: Lock repair, Boat hire, Cheap hosting</p>",
        "",
        "/rfc/locators.html",
    ),
    (
        "p-fr",
        "fr",
        "Ce domaine est à vendre",
        "<h1>amis-du-canal.example</h1><p>Ce nom de domaine est à vendre. Faites une offre au propriétaire.</p>",
        "",
        "/bulletin/avril.html",
    ),
    (
        "p-nl",
        "nl",
        "Domeinnaam te koop",
        "<h1>Deze domeinnaam is te koop</h1><p>Interesse in historischekring-waterdam.example? Doe een bod via het formulier.</p>",
        "",
        "/molens/de-hoop.html",
    ),
    (
        "p-nl-reg",
        "nl",
        "Gereserveerd",
        "<h1>Deze domeinnaam is geregistreerd door een klant van HostWater</h1><p>Hier komt binnenkort een nieuwe website. Zelf een domeinnaam registreren? Vanaf 2,99 per jaar.</p>",
        "",
        "/projecten/atlas.html",
    ),
    (
        "p-es",
        "es",
        "Dominio en venta",
        "<h1>Este dominio está en venta</h1><p>museo-valdemora.example puede ser suyo. Haga su oferta.</p>",
        "",
        "/salas/mapas.html",
    ),
    (
        "p-it",
        "it",
        "Dominio in vendita",
        "<h1>Il dominio prolocomontefrasco.example è in vendita</h1><p>Fai un'offerta. Pagamento sicuro.</p>",
        "",
        "/sagra/2009.html",
    ),
    (
        "p-pl",
        "pl",
        "Domena na sprzedaż",
        "<h1>Ta domena jest na sprzedaż</h1><p>Cena: 4 900 zł. Kup teraz lub złóż ofertę na giełdzie domen.</p>",
        "",
        "/kronika.html",
    ),
    (
        "p-ru",
        "ru",
        "Домен продаётся",
        "<h1>Домен продаётся</h1><p>Купить домен можно у регистратора. Срок регистрации истёк.</p>",
        "",
        "/atlas/karta.html",
    ),
    (
        "p-cs",
        "cs",
        "Doména je na prodej",
        "<h1>Tato doména je na prodej</h1><p>Nabídněte cenu. Vyřízení do tří dnů.</p>",
        "",
        "/mapy/1921.html",
    ),
    (
        "p-ja",
        "ja",
        "このドメインは販売中です",
        "<h1>このドメインは販売中です</h1><p>お問い合わせはドメイン登録会社まで。期限切れドメイン取得代行。</p>",
        "",
        "/shiryo/7.html",
    ),
    (
        "p-apache",
        "en",
        "Apache2 Ubuntu Default Page: It works",
        "<h1>Apache2 Ubuntu Default Page</h1><p>It works! This is the default welcome page used to test the correct operation of the Apache2 server after installation on Ubuntu systems. You should replace this file (located at /var/www/html/index.html) before continuing to operate your HTTP server.</p>",
        "",
        "/wg/locper/charter.html",
    ),
    (
        "p-nginx",
        "en",
        "Welcome to nginx!",
        "<h1>Welcome to nginx!</h1><p>If you see this page, the nginx web server is successfully installed and working. Further configuration is required.</p>",
        "",
        "/api-docs/3.html",
    ),
    (
        "p-cpanel",
        "en",
        "Account Suspended",
        "<h1>Account Suspended</h1><p>This Account has been suspended.</p><p>Contact your hosting provider for more information.</p>",
        "",
        "/abstracts/2011.html",
    ),
    (
        "p-plesk",
        "en",
        "Domain Default page",
        "<h1>Domain Default page</h1><p>If you see this page it means that no website has been set up for this domain yet. Log in to Plesk to publish website files.</p>",
        "",
        "/club/minutes-1999.html",
    ),
    (
        "p-strato",
        "de",
        "Hier entsteht eine neue Internetpräsenz",
        "<h1>Hier entsteht eine neue Internetpräsenz</h1><p>Diese Domain wurde bei einem Anbieter registriert und ist noch nicht mit Inhalten verbunden.</p>",
        "",
        "/lexikon/schleuse.html",
    ),
    (
        "p-iis",
        "en",
        "IIS Windows Server",
        "<div id='container'><a href='http://go.microsoft.com/fwlink/?linkid=66138'><img src='iisstart.png' alt='IIS'></a></div>",
        "",
        "/tables/2009.asp",
    ),
]

# (id, language, site's name, title, text, head, path)
TAKEN: list[tuple[str, str, str, str, str, str]] = [
    (
        "h-slot",
        "en",
        "Slot Gacor 88",
        "Slot Gacor 88: Situs Judi Slot Online Terpercaya",
        "<p>Daftar situs slot gacor hari ini dengan bonus new member 100. Judi online, togel, live casino, poker dan taruhan bola dalam satu akun. Deposit pulsa tanpa potongan.</p><h2>Slot gacor mudah menang</h2><p>RTP live slot tertinggi, jackpot setiap hari, casino online resmi.</p>",
        "/2011/papers/weiss-soft-errors.html",
    ),
    (
        "h-casino-en",
        "en",
        "Lucky Reels",
        "Best Online Casino Bonus 2026 - Free Spins No Deposit",
        "<p>Compare the best online casinos with free spins, no deposit bonus codes and blackjack tables. Our experts rate every casino, sportsbook and poker room.</p><p>Play slots for real money. Roulette, baccarat, betting tips.</p>",
        "/wexmoor-ecdl2009/programme.html",
    ),
    (
        "h-pharma",
        "en",
        "Trusted Meds",
        "Buy Viagra Online Without Prescription",
        "<p>Cheap Viagra, Cialis and Levitra from our online pharmacy. Generic sildenafil 100mg from 0.79 per pill. No prescription needed, worldwide delivery, bonus pills with every order.</p>",
        "/projects/fen-atlas/methods.html",
    ),
    (
        "h-de",
        "de",
        "Casino ohne Limit",
        "Die besten Online Casinos ohne Lizenz 2026",
        "<p>Casinos ohne Limit mit Bonus ohne Einzahlung, Freispiele und Sportwetten. Spielautomaten, Roulette und Poker um echtes Geld.</p>",
        "/tagung2008/beitraege.html",
    ),
    (
        "h-tr",
        "tr",
        "Bahis Kulübü",
        "Deneme bonusu veren casino siteleri",
        "<p>Güvenilir bahis siteleri, canlı casino, slot oyunları ve bedava bahis. Kaçak iddaa giriş adresi güncel. Deneme bonusu yatırımsız.</p>",
        "/en/symposium/papers.html",
    ),
    (
        "h-zh",
        "zh",
        "澳门娱乐",
        "澳门赌场官网 真人娱乐 体育投注",
        "<p>澳门赌场官网提供百家乐、老虎机、体育投注、彩票和真人娱乐。注册即送彩金，六合彩开奖结果。</p>",
        "/journal/volume3/okafor.html",
    ),
    (
        "h-ja-shop",
        "ja",
        "激安ブランド通販",
        "ブランドコピー 時計 激安通販 送料無料",
        "<p>スーパーコピー時計、バッグ、財布を激安で通販。ロレックス コピー、ルイヴィトン 偽物、N級品、送料無料。</p>",
        "/society/newsletter-31.html",
    ),
]


def cases() -> Iterator[Case]:
    """All of them, at every address of their hosts."""
    for name, lang, title, body, head, path in LANDERS:
        more = (
            {
                "X-Adblock-Key": "MFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBANnylWw2vLY4hUn9w06zQKbhKBfvjFUCsdFlb6TdQhxb"
            }
            if name == "p-adblock"
            else {}
        )
        markup = page(body, title=title, lang=lang, head=head)
        if name == "p-adblock":
            markup = markup.replace("<html ", "<html data-adblockkey='MFwwDQYJ' ", 1)
        yield everywhere(f"u21-{name}", SOLD, sent(markup, 200, **more), path=path, cause="sold")
    for name, lang, owner, title, text, path in TAKEN:
        was = (
            "<h1>Programme of the symposium</h1><p>"
            + "The morning sessions dealt with names and their keepers, the afternoon with the maps of the fen and with the boards that paid for the pumps. Papers of fifteen minutes were followed by discussion. "
            * 5
            + "</p>"
        )
        site = Site(lang, owner, "spam")
        yield everywhere(
            f"u21-{name}",
            SOLD,
            fill(site.frame(title, text)),
            path=path,
            cause="taken",
            memento=page(was, title="Symposium"),
        )
    # the name leads to a market of names, which says so
    market = "u21-m-market-names.example"
    lander = sent(
        page(
            "<h1>locper.example</h1><p>This premium domain is for sale. Make an offer. Minimum offer 900.</p>",
            title="locper.example is for sale",
        )
    )
    yield Case(
        "sold",
        "u21-m-market",
        SOLD,
        {"*": to(f"http://{market}/forsale/locper"), (market, "*"): lander},
        path="/charter.html",
    )
    gone = sent(
        page(
            "<h1>This site is parked</h1><p>The domain oldlist.example is parked. Buy this domain.</p>",
            head="<script src='https://d38psrni17bvxu.cloudfront.net/themes/parkingcrew.js'></script>",
            title="oldlist.example",
        ),
        404,
    )
    yield everywhere("u21-m-parked-404", SOLD, gone, path="/archive/1.html", cause="sold")
