"""Names in other hands: parking, offers, hosting defaults, hijacks; all neighbours get the same."""

from __future__ import annotations

from typing import Any

from ..case import Case
from .frames import PARKED, SOFT, UNKNOWN, Truth, framed, html, raw, to

SOLD: Truth = (PARKED,)


def parked(
    name: str,
    lang: str,
    path: str,
    title: str,
    body: str,
    *,
    head: str = "",
    truth: Truth = SOLD,
    status: int = 200,
    headers: dict[str, str] | None = None,
    **rest: Any,
) -> Case:
    """A host that answers for its name only."""
    page = f'<!doctype html><html lang="{lang}"><head><meta charset="utf-8"><title>{title}</title>{head}</head><body>{body}</body></html>'
    return raw("sold", name, truth, lang, path, html(page, status, **(headers or {})), **rest)


def spam(
    name: str,
    style: str,
    lang: str,
    site: str,
    path: str,
    title: str,
    text: str,
    /,
    *,
    truth: Truth = (PARKED, SOFT),
    **rest: Any,
) -> Case:
    """A site that somebody else has taken over."""
    return raw(
        "hijacked", name, truth, lang, path, html(framed(style, lang, site, title, text)), **rest
    )


MEM_CHOIR = framed(
    "table",
    "en",
    "Wenlock Choral Society",
    "Programme notes: Messiah 2011",
    "The society sang Messiah with forty voices and a borrowed trumpet.\nTenors were scarce. The soloist in “Thou shalt break them” had a cold and was splendid.\nTickets paid for the new heating.",
)

SOLD_PAGES = (
    parked(
        "p-offer-en",
        "en",
        "/essays/quern-stones.html",
        "quernstudies.example is for sale",
        "<h1>quernstudies.example</h1><p>This domain is for sale. Asking price 2,995 USD.</p><form><input name='offer'><button>Make an offer</button></form><p>Secure escrow - Transfer within 24 hours - Buyer protection</p>",
    ),
    parked(
        "p-adblock",
        "en",
        "/2012/report.html",
        "harvestmice.example",
        "<div id='main'><h2>Related searches</h2><ul><li>Mouse traps</li><li>Pest control near me</li><li>Harvest loans</li></ul></div><p>The owner of this page is not responsible for the links.</p>",
        head="<script>window.park='eyJ1dWlkIjoi';</script>",
        headers={"X_Adblock_Key": "MFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBAKrfVMMmFD_abcDEF"},
    ),
    parked(
        "p-sedo-de",
        "de",
        "/verein/chronik",
        "moorfreunde.example steht zum Verkauf",
        "<h1>moorfreunde.example</h1><p>Die Domain moorfreunde.example steht zum Verkauf. Jetzt Preisanfrage stellen.</p><script src='https://img.sedoparking.com/js/jsparking.js'></script><p>Der Inhaber dieser Domain parkt diese beim Domain-Parking-Programm.</p>",
    ),
    parked(
        "p-expired-en",
        "en",
        "/walks/ridgeway",
        "Domain expired",
        "<h1>This domain has expired</h1><p>If you are the owner, renew it at your registrar before it enters redemption. Renew now.</p>",
    ),
    parked(
        "p-expired-fr",
        "fr",
        "/stages/vannerie",
        "Nom de domaine expiré",
        "<h1>Ce nom de domaine a expiré</h1><p>Vous en êtes le titulaire ? Renouvelez-le depuis votre espace client.</p>",
    ),
    parked(
        "p-regged-de",
        "de",
        "/galerie/2009",
        "Domain reserviert",
        "<h1>Diese Domain ist bereits registriert</h1><p>Hier entsteht in Kürze eine neue Internetpräsenz. Domain, Webspace und E-Mail ab 1,99 Euro im Monat.</p>",
    ),
    parked(
        "p-ovh-like-fr",
        "fr",
        "/bulletin/12",
        "Félicitations ! Votre domaine a bien été créé",
        "<h1>Félicitations !</h1><p>Votre domaine a bien été créé chez Hébergeur Azur. Si vous venez de commander un hébergement, votre site sera en ligne d'ici quelques minutes.</p><a>Déposer vos fichiers par FTP</a>",
    ),
    parked(
        "p-nl-tekoop",
        "nl",
        "/artikelen/turf",
        "Deze domeinnaam is te koop",
        "<h1>turfsteker.example</h1><p>Deze domeinnaam is te koop. Doe een bod vanaf 450 euro en ontvang binnen een werkdag antwoord.</p>",
    ),
    parked(
        "p-es-venta",
        "es",
        "/recetas/migas",
        "Dominio en venta",
        "<h1>migasdelabuela.example</h1><p>Este dominio está en venta. Haga su oferta o cómprelo ya en cuotas.</p>",
    ),
    parked(
        "p-it-vendita",
        "it",
        "/storia/torri",
        "Dominio in vendita",
        "<p>Il dominio <b>torrimedievali.example</b> è in vendita.</p><p>Contatta il venditore</p>",
    ),
    parked(
        "p-pl-sprzedaz",
        "pl",
        "/opisy/zamki.html",
        "Domena na sprzedaż",
        "<h1>zamkizapomniane.example</h1><p>Ta domena jest na sprzedaż. Złóż ofertę na giełdzie domen.</p>",
    ),
    parked(
        "p-ru-prodaetsya",
        "ru",
        "/stati/berega",
        "Домен продаётся",
        "<h1>Домен beregareki.example продаётся</h1><p>Купить домен в один клик. Рассрочка до 12 месяцев.</p>",
    ),
    parked(
        "p-ja-park",
        "ja",
        "/rekishi/shiro.html",
        "このドメインは販売中です",
        "<h1>oshiromeguri.example</h1><p>このドメインは現在販売中です。ご購入のお問い合わせはこちら。</p>",
    ),
    parked(
        "p-zh-sale",
        "zh",
        "/wenzhang/cha.html",
        "域名出售",
        "<h1>该域名正在出售</h1><p>您正在访问的域名可以转让，欢迎报价。</p>",
    ),
    parked(
        "p-apache",
        "en",
        "/manuals/",
        "Apache2 Ubuntu Default Page: It works",
        "<div class='main_page'><span class='floating_element'>Apache2 Ubuntu Default Page</span><div class='section_header'>It works!</div><p>This is the default welcome page used to test the correct operation of the Apache2 server after installation. You should replace this file before continuing to operate your HTTP server.</p></div>",
    ),
    parked(
        "p-cpanel",
        "en",
        "/papers/yeast.html",
        "Account Suspended",
        "<h1>This Account has been suspended.</h1><p>Contact your hosting provider for more information.</p>",
    ),
    parked(
        "p-plesk",
        "en",
        "/journal/7",
        "Web Server's Default Page",
        "<h1>Web Server's Default Page</h1><p>This page is generated by Plesk, the leading hosting automation software. You see this page because there is no Web site at this address.</p>",
    ),
    parked(
        "p-iis",
        "en",
        "/project/index.asp",
        "IIS Windows Server",
        "<div id='container'><a href='http://go.microsoft.com/fwlink/?linkid=66138'><img src='iisstart.png' alt='IIS' width='960' height='600'></a></div>",
        truth=(PARKED, UNKNOWN),
    ),
    parked(
        "p-nginx",
        "en",
        "/album/spring.html",
        "Welcome to nginx!",
        "<h1>Welcome to nginx!</h1><p>If you see this page, the nginx web server is successfully installed and working. Further configuration is required.</p><p><em>Thank you for using nginx.</em></p>",
    ),
    parked(
        "p-coming",
        "en",
        "/exhibitions/1999",
        "Coming soon",
        "<h1>Coming soon</h1><p>A new website is being built on this domain. Powered by SiteBrick website builder. Is this your domain? Log in to publish.</p>",
        truth=(PARKED, SOFT),
    ),
    parked(
        "p-registrar-sv",
        "sv",
        "/blogg/2010",
        "Domänen är parkerad",
        "<h1>Den här domänen är parkerad hos Namnbolaget</h1><p>Är du ägare? Logga in och peka om den.</p>",
    ),
    parked(
        "p-wix-none",
        "en",
        "/recipes",
        "Looks like this domain isn't connected to a website yet",
        "<h1>Looks like this domain isn't connected to a website yet!</h1><p>Is this your domain? Connect it to your site in a few clicks.</p>",
    ),
    raw(
        "sold",
        "p-market-hop",
        SOLD,
        "en",
        "/library/heather.html",
        to("https://www.hugedomains.com/domain_profile.cfm?d=heatherlore.com", 302),
        more={
            ("www.hugedomains.com", "*"): html(
                "<html><head><title>HeatherLore.com is for sale | HugeDomains</title></head><body><h1>HeatherLore.com</h1><p>This domain is for sale: $3,895. Buy now or pay monthly from $162.</p><p>Since 2005 we have helped thousands of people get the right name. 30 day money back guarantee.</p></body></html>"
            )
        },
    ),
    spam(
        "h-slots-id",
        "wp",
        "en",
        "Wenlock Choral",
        "/notes/messiah-2011.html",
        "Slot Gacor Hari Ini: Daftar Situs Judi Online Terpercaya",
        "Situs slot gacor dengan bonus new member 100 persen. Judi online resmi, poker, togel dan live casino dalam satu akun.\n# Daftar game\n- Slot Pragmatic\n- Baccarat\n- Sportsbook\n# Deposit\nDeposit pulsa tanpa potongan, RTP tertinggi, jackpot harian.",
        memento=MEM_CHOIR.encode(),
        title="Programme notes: Messiah 2011",
    ),
    spam(
        "h-casino-en",
        "hugo",
        "en",
        "BestSpins",
        "/charity/annual-review-2013",
        "Best online casino no deposit bonus codes",
        "We compare the best online casino bonus offers, free spins and jackpot slots.\n# Top five\n- SpinPalace: 200 free spins\n- LuckyReef: no deposit bonus\n- BetHarbour: blackjack and roulette with live dealers\n# Is gambling online safe?\nChoose casinos with a licence, play poker responsibly, and read the wagering terms.",
    ),
    spam(
        "h-pharma",
        "shop",
        "en",
        "RxFast24",
        "/departments/botany/seminar.html",
        "Buy Viagra, Cialis and Levitra without prescription",
        "Generic Viagra from 0.69 a pill. Cialis 20mg, Levitra, Kamagra, Tramadol. No prescription needed, discreet worldwide shipping.\n- Bestsellers\n- Weight loss\n- Antibiotics\nPay with Visa or Bitcoin and get bonus pills.",
    ),
    spam(
        "h-tr-bahis",
        "blog",
        "tr",
        "GirişAdresi",
        "/kongre-2010/bildiriler",
        "Güncel giriş adresi: canlı bahis ve casino siteleri",
        "Canlı bahis, slot oyunları, rulet ve casino bonusları için güncel giriş adresi. Deneme bonusu veren siteler, kaçak bahis, freespin.\n# Deneme bonusu\nÜye ol, yatırımsız bonus kazan.",
    ),
    spam(
        "h-de-casino",
        "wp",
        "de",
        "Kinderhaus Sonnenblume",
        "/elternbrief-2012/",
        "Online Casino ohne Lizenz: Freispiele sofort",
        "Die besten Online Casinos ohne OASIS: Freispiele, Bonus ohne Einzahlung, Spielautomaten, Roulette und Sportwetten.\n# Unser Testsieger\nWildRanch Casino zahlt in zehn Minuten aus. Blackjack, Poker und Jackpot Slots.",
    ),
    spam(
        "h-adult",
        "static",
        "en",
        "hotcams",
        "/rowing/regatta-2008.html",
        "Free live sex cams and adult webcam chat",
        "Watch free porn cams, nude models and XXX shows. 18+ only. Sign up for adult chat and private sex shows.",
    ),
)
