"""Domains that carry somebody else, or nobody."""

from __future__ import annotations

from collections.abc import Iterator

from citekeeper.demo.exchange import Reply

from ..case import DEAD, DRIFTED, LIVE, PARKED, SOFT_404, UNKNOWN, Case, page, sent, to
from .frames import Truth, doc, front, lost
from .words import paras

SOLD: Truth = (PARKED,)


def _links(words: str) -> str:
    return "".join(f'<li><a href="/c?k={n}">{w}</a></li>' for n, w in enumerate(words.split("|")))


def _lander(host: str, words: str, lang: str = "en", note: str = "", head: str = "") -> str:
    return page(
        f'<div id="main"><h1>{host}</h1><h2>{note}</h2><ul class="rl">{_links(words)}</ul></div><div '
        f'id="footer">{host}. Privacy Policy</div>',
        title=host,
        lang=lang,
        head=head,
    )


def _pages() -> Iterator[tuple[str, str, Reply]]:
    yield (
        "sedo-en",
        "/hotline/report.html",
        sent(
            _lander(
                "saferlines-hotline",
                "Child Care|Foster Parenting|Parental Control Software|Online Degrees|Car Insurance",
                note="Related Searches",
                head='<script src="//img.sedoparking.com/js/jquery.js"></script>',
            )
            + "<p>The domain owner may be offering this domain for sale. Sponsored listings displayed above are served automatically by a third party.</p>"
        ),
    )
    yield (
        "sedo-de",
        "/netz/zensur.html",
        sent(
            _lander(
                "netz-und-recht",
                "Anwalt Familienrecht|Kredit|Kinderbetten|Haftpflicht|Stromvergleich",
                "de",
                "Diese Domain steht zum Verkauf",
                '<link rel="stylesheet" href="https://img.sedoparking.com/templates/bg/arrows.css">',
            )
        ),
    )
    yield (
        "bodis",
        "/paper/12.html",
        sent(
            page(
                '<div id="target" style="opacity: 0"></div><script>window.park = "eyJ1dWlkIjoi";</script><script src="/bKQvRTxMz.js"></script>',
                title="",
                head='<script src="https://parking.bodiscdn.com/main.js"></script>',
            ).replace(
                "<html",
                '<html data-adblockkey="MFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBANDrp2lz7AOmADaN8tA50LsWcjLFyQFcb"',
            )
        ),
    )
    yield (
        "parkingcrew",
        "/about/team.html",
        Reply(
            200,
            {
                "Content-Type": "text/html; charset=utf-8",
                "X-Adblock-Key": "MFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBALquDFETXRn0Hr05fUP7EJT77xYnPmRbpMy4vk8KYiHnkNpednjOANJcaXDXcKQJN0nXKZJL7TciJD8AoHXK158CAwEAAQ",
            },
            page(
                '<div class="wrapper"><h1>child-watch-forum</h1><p>2026 Copyright. All Rights Reserved.</p><script src="//d38psrni17bvxu.cloudfront.net/themes/x.js"></script></div>',
                title="child-watch-forum",
            ),
        ),
    )
    yield (
        "hugedomains",
        "/index.php/essays",
        sent(
            page(
                "<h1>HistoryOfChildhood.example is for sale!</h1><p>Price: $2,895 or 24 payments of $120.63 per month.</p><p>Buy now. Start payment plan. Call 1-303-555-0100. 30-day money back guarantee. Quick delivery of the domain. Safe and secure shopping. Questions? Talk to a domain expert.</p>",
                title="HistoryOfChildhood is for sale | HugeDomains",
            )
        ),
    )
    yield (
        "dan",
        "/articles/34",
        sent(
            page(
                "<h1>The domain name policing-papers is for sale.</h1><p>Make an offer or buy it now. Free ownership transfer. Transaction support. Secure payments. Your offer: EUR. Minimum 500.</p>",
                title="The domain name policing-papers is for sale",
                head='<script src="https://cdn0.dan.com/assets/lander.js"></script>',
            )
        ),
    )
    yield (
        "afternic",
        "/law/guide.htm",
        sent(
            page(
                "<h1>Get this domain</h1><p>childlawguide. Price: $4,188 USD. Lease to own. Find out if it is right for you: 339-222-5115. Powered by Afternic.</p>",
                title="childlawguide is for sale",
                head='<script src="https://www.afternic.com/forsale/static/main.js"></script>',
            )
        ),
    )
    yield (
        "godaddy-lander",
        "/2012/report",
        sent(
            page(
                '<div id="root"></div><script>window.LANDER_SYSTEM="PW"</script><script src="https://img1.wsimg.com/parking-lander/static/js/main.d9ebbb8c.js"></script>',
                title="",
            )
        ),
    )
    yield (
        "expired-registrar",
        "/docs/minutes-2011.html",
        sent(
            page(
                "<h1>This domain has expired</h1><p>The domain name you are trying to visit has expired. If you are the owner, log in to your account to renew it within the grace period. Otherwise it may soon be available for registration.</p>",
                title="Domain expired",
            )
        ),
    )
    yield (
        "expired-fr",
        "/rapport/2011/",
        sent(
            page(
                "<h1>Ce nom de domaine a expiré</h1><p>Le propriétaire peut encore le renouveler depuis son espace client. Vous souhaitez ce nom ? Placez une option.</p>",
                title="Domaine expiré",
                lang="fr",
            )
        ),
    )
    yield (
        "registered-nl",
        "/dossier/12",
        sent(
            page(
                "<h1>Deze domeinnaam is geregistreerd</h1><p>Deze domeinnaam is door een klant van ons vastgelegd. Er is nog geen website geplaatst. Ook een domeinnaam registreren? Vanaf € 4,99 per jaar.</p>",
                title="Geregistreerd domein",
                lang="nl",
            )
        ),
    )
    yield (
        "strato-de",
        "/texte/heime.html",
        sent(
            page(
                "<h1>Hier entsteht eine neue Internetpräsenz</h1><p>Diese Domain ist bereits registriert und wird bald mit Inhalten gefüllt. Weitere Informationen beim Anbieter.</p>",
                title="Hier entsteht eine neue Internetpräsenz",
                lang="de",
            )
        ),
    )
    yield (
        "aruba-it",
        "/temi/minori.htm",
        sent(
            page(
                "<h1>Dominio registrato</h1><p>Questo dominio è stato registrato da un nostro cliente. Il sito è in costruzione. Torna presto.</p>",
                title="Sito in costruzione",
                lang="it",
            )
        ),
    )
    yield (
        "cpanel-default",
        "/~wells/paper.html",
        sent(
            page(
                "<h1>SORRY!</h1><p>If you are the owner of this website, please contact your hosting provider. It is possible you have reached this page because: the IP address has changed; there has been a server misconfiguration; the site may have been moved to a different server.</p><p>cPanel, Inc.</p>",
                title="Default Web Site Page",
            )
        ),
    )
    yield (
        "plesk-default",
        "/start.php",
        sent(
            page(
                "<h1>Web Server's Default Page</h1><p>This page is generated by Plesk, the leading hosting automation software. You see this page because there is no Web site at this address.</p><p>You can do the following: create domains and set up Web hosting using Plesk.</p>",
                title="Web Server's Default Page",
            )
        ),
    )
    yield (
        "nginx-welcome",
        "/archive/index.html",
        sent(
            page(
                "<h1>Welcome to nginx!</h1><p>If you see this page, the nginx web server is successfully installed and working. Further configuration is required.</p><p>Thank you for using nginx.</p>",
                title="Welcome to nginx!",
            )
        ),
    )
    yield (
        "apache-debian",
        "/papers/",
        sent(
            page(
                '<div class="main_page"><span>Apache2 Debian Default Page</span><h2>It works!</h2><p>This is the default welcome page used to test the correct operation of the Apache2 server after installation on Debian systems. If you can read this page, it means that the Apache HTTP server installed at this site is working properly. You should replace this file (located at /var/www/html/index.html) before continuing to operate your HTTP server.</p></div>',
                title="Apache2 Debian Default Page: It works",
            )
        ),
    )
    yield (
        "iis-welcome",
        "/default.asp",
        sent(
            page(
                '<div id="container"><a href="http://go.microsoft.com/fwlink/"><img src="iisstart.png" alt="IIS" width="960"></a></div>',
                title="IIS Windows Server",
            )
        ),
    )
    yield (
        "suspended",
        "/blog/2013/hotlines.html",
        sent(
            page(
                "<h1>Account Suspended</h1><p>This Account has been suspended. Contact your hosting provider for more information.</p>",
                title="Account Suspended",
            )
        ),
    )
    yield (
        "suspended-es",
        "/articulos/menores.html",
        sent(
            page(
                "<h1>Cuenta suspendida</h1><p>Este sitio ha sido suspendido temporalmente por falta de pago. Póngase en contacto con su proveedor de alojamiento.</p>",
                title="Cuenta suspendida",
                lang="es",
            )
        ),
    )
    yield (
        "wix-unconnected",
        "/report",
        sent(
            page(
                "<h1>Looks like this domain isn’t connected to a website yet!</h1><p>Is this your domain? Connect it to your site in just a few clicks.</p>",
                title="Website not connected",
            ),
            404,
        ),
    )
    yield (
        "shop-closed",
        "/pages/history",
        sent(
            page(
                "<h1>Sorry, this shop is currently unavailable.</h1><p>Are you the store owner? Log in here. Start a free trial and sell your products online.</p>",
                title="Shop unavailable",
            ),
            404,
        ),
    )
    casino = (
        "<p>Slot gacor hari ini, situs judi online terpercaya, bandar togel dan poker resmi. Daftar sekarang, bonus new member 100%, RTP live slot tertinggi, maxwin setiap hari.</p>"
        * 3
    )
    yield (
        "hijack-slot-id",
        "/publications/2011/annual-report.html",
        sent(
            doc(
                "en",
                "SLOT GACOR 777: Situs Judi Slot Online Resmi",
                casino
                + "<ul><li>Slot Pragmatic</li><li>Togel Hongkong</li><li>Live casino</li><li>Sabung ayam</li></ul>",
                style="wp",
                site="slot777",
            ).replace('lang="en"', 'lang="id"')
        ),
    )
    yield (
        "hijack-casino-en",
        "/about/our-work.html",
        sent(
            doc(
                "en",
                "Best Online Casinos 2026 – No Deposit Bonus and Free Spins",
                "<p>Our experts compare the best online casino bonuses, slots with the highest payout, blackjack, roulette and live poker tables. Claim 200 free spins today without deposit. Read our review of every casino licensed in Curaçao.</p>"
                * 3,
                style="bare",
            )
        ),
    )
    yield (
        "hijack-pharma",
        "/campaign/letters.html",
        sent(
            doc(
                "en",
                "Buy generic Viagra and Cialis online without prescription",
                "<p>Cheap sildenafil, tadalafil and Levitra from a trusted online pharmacy. Free pills with every order, discreet shipping worldwide, no prescription needed.</p>"
                * 3,
                style="bare",
            )
        ),
    )
    yield (
        "hijack-casino-de",
        "/verein/satzung.html",
        sent(
            doc(
                "de",
                "Online Casino ohne Lizenz: die besten Anbieter im Test",
                "<p>Casino Bonus ohne Einzahlung, Freispiele, Spielautomaten und Live-Roulette: Wir testen jedes Online Casino ohne OASIS. Jetzt 100 Freispiele sichern, Sportwetten inklusive.</p>"
                * 3,
                style="bare",
            )
        ),
    )
    yield (
        "hijack-bet-tr",
        "/tr/yayinlar/rapor.html",
        sent(
            doc(
                "tr",
                "Deneme bonusu veren bahis siteleri 2026",
                "<p>Canlı bahis, casino, slot ve rulet oyunları. Güncel giriş adresi, deneme bonusu, yatırım şartsız freespin. Kaçak iddaa ve canlı casino için üye olun.</p>"
                * 3,
                style="bare",
            )
        ),
    )
    yield (
        "hijack-zh",
        "/reports/2010.htm",
        sent(
            doc(
                "zh",
                "澳门新葡京娱乐城_真人百家乐_官方网站",
                "<p>线上赌场，真人百家乐，老虎机，六合彩开奖结果，体育投注，注册即送彩金。官方网站二十四小时客服，存取款快速。</p>"
                * 4,
                style="bare",
            )
        ),
    )


OLD = doc(
    "en", "How hotlines work with the police", paras("en", 0, 4), style="wp", site="Hotline Watch"
)


def sold() -> Iterator[Case]:
    """All of them: what stands at every address of the host."""
    for name, path, reply in _pages():
        kind = "hijacked" if name.startswith("hijack") else "parked"
        truth: Truth = (PARKED, DEAD) if reply.status == 404 else SOLD
        if name == "shop-closed":
            truth = (DEAD, PARKED)
        yield Case(kind, "v22-" + name, truth, {"*": reply}, path=path)
    market = "v22-names-market.example"
    offer = sent(
        page(
            "<h1>youthjusticewatch is for sale</h1><p>This premium domain is available. Make an offer. Secure transfer with escrow. Trusted by brokers since 2003.</p>",
            title="youthjusticewatch is for sale",
        )
    )
    yield Case(
        "parked",
        "v22-thrown-to-market",
        SOLD,
        {(market, "*"): offer, "*": to("http://" + market + "/domain/youthjusticewatch")},
        path="/cases/1899.html",
    )
    reviews = sent(
        doc(
            "en",
            "Top 10 Sofas for Small Rooms in 2026",
            "<p>We tested forty sofas so that you do not have to. As an affiliate we may earn a commission on purchases. Best overall, best on a budget, best for dogs.</p>"
            * 4,
            style="wp",
            site="Cosy Home Picks",
        )
    )
    yield Case(
        "hijacked",
        "v22-sofas",
        (PARKED, SOFT_404, DRIFTED),
        {"*": reviews},
        path="/research/blocking-lists.html",
        memento=OLD,
    )
    page_casino = sent(
        doc(
            "en",
            "Casino utan svensk licens 2026",
            "<p>Spela på casino utan spelpaus, bonus, freespins, slots och live casino. Bästa betting utan licens. Poker och odds varje dag.</p>"
            * 4,
            style="bare",
        ).replace('lang="en"', 'lang="sv"')
    )
    yield Case(
        "hijacked",
        "v22-memento-casino-sv",
        SOLD,
        {"*": page_casino},
        path="/hotlines/police.html",
        memento=OLD,
    )
    tls = sent(
        page(
            "<h1>Domain parked</h1><p>This domain is parked free of charge by the registrar. Want to buy it? Make an offer.</p>",
            title="Parked domain",
        )
    )
    yield Case("parked", "v22-parked-free", SOLD, {"*": tls}, path="/minutes/2008/june.html")
    soon = sent(
        page(
            "<h1>Coming soon</h1><p>A new WordPress site is on its way. Launching shortly.</p>",
            title="Coming soon – My WordPress site",
        )
    )
    yield Case(
        "parked",
        "v22-coming-soon",
        (PARKED, UNKNOWN, SOFT_404),
        {"*": soon},
        path="/report-2010.html",
    )
    hidden = doc(
        "en",
        "Wells parish watch committee, 1836–1890",
        paras("en", 2, 3)
        + '<div style="position:absolute;left:-9999px"><a href="http://x.invalid">casino online</a> <a href="http://x.invalid">buy viagra</a> <a href="http://x.invalid">slots bonus</a></div>',
        style="wp",
    )
    yield Case(
        "living",
        "v22-hidden-spam",
        (LIVE,),
        {"/": sent(front("en")), "/history/watch.html": sent(hidden), "*": lost("en")},
        path="/history/watch.html",
    )


__all__ = ["sold"]
