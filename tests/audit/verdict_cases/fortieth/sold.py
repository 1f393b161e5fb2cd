"""Parked, for sale, suspended, taken over, or never set up: what registrars and hosts serve."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from citekeeper.demo.exchange import Reply, Request

from ..case import DEAD, PARKED, Case, page, sent, to
from .kit import SOLD, Route, Truth, everywhere, frame, lost

AT = "/press/2014/opening.html"
HOST_GONE: Truth = (PARKED, DEAD)


def _p(body: str, title: str = "", *, lang: str = "en", head: str = "", status: int = 200) -> Reply:
    return sent(page(body, title=title, lang=lang, head=head), status)


def _key(request: Request) -> Reply:
    """A lander that names the asked host and carries the key for blockers."""
    return sent(
        '<!doctype html><html data-adblockkey="MFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBANDrp2lz7AOmADaN8tA50'
        'LsWcjLFyQFcb_abc==" lang="en"><head><meta charset="utf-8"><title>'
        f'{request.host}</title><script>window.park = "eyJ1dWlkIjoiMSJ9";</script></head><body '
        'id="target" style="opacity:0"><script src="/bSQkHlAFl.js"></script></body></html>'
    )


def _crew(request: Request) -> Reply:
    return sent(
        f"<html><head><title>{request.host}</title><script "
        "src='//d1lxhc4jvstzrp.cloudfront.net/themes/cleanPeppermint/style.js'></script><script "
        "src='https://parkingcrew.net/jsparkcaf.php?regcn=1'></script></head><body><h1>"
        f"{request.host}</h1><div id='rs'>Related searches</div><p>Privacy policy</p></body></html>"
    )


def _sedo(request: Request) -> Reply:
    return sent(
        f"<html><head><title>{request.host} - This website is for sale! - {request.host} Resources "
        "and Information.</title><meta name='description' content='This website is for sale! This "
        "domain may be for sale by its owner!'><script src='//img.sedoparking.com/js/jquery.js'>"
        "</script></head><body><p>Buy this domain. The owner of this domain is offering it for sale "
        "for an asking price of 2500 EUR!</p><ul><li>Ferienwohnung</li><li>Versicherung</li></ul>"
        "</body></html>"
    )


LANDER = Reply(
    200,
    {"Content-Type": "text/html"},
    '<!DOCTYPE html><html><head><script>window.onload=function(){window.location.href="/lander"}'
    "</script></head></html>",
)

PLACES: tuple[tuple[str, Truth, Route], ...] = (
    ("bodis", SOLD, _key),
    ("parkingcrew", SOLD, _crew),
    ("sedo", SOLD, _sedo),
    ("afternic-lander", SOLD, LANDER),
    (
        "expired-netsol",
        SOLD,
        _p(
            "<h1>This domain has expired.</h1><p>If you owned this domain, contact your domain "
            "registration service provider for further assistance.</p>",
            "marl.example - expired",
        ),
    ),
    (
        "ionos-de",
        SOLD,
        _p(
            "<h1>Hier entsteht eine neue Internetpräsenz</h1><p>Diese Domain wurde soeben für unseren "
            "Kunden bei IONOS freigeschaltet.</p>",
            "marl.example",
            lang="de",
        ),
    ),
    (
        "sedo-de",
        SOLD,
        _p(
            "<h1>marl.example steht zum Verkauf</h1><p>Der Inhaber bietet diese Domain zum Preis von "
            "1.900 EUR an. Jetzt Angebot abgeben.</p>",
            "marl.example - Diese Website steht zum Verkauf!",
            lang="de",
        ),
    ),
    (
        "ovh-fr",
        SOLD,
        _p(
            "<h1>Félicitations ! Votre domaine a bien été créé chez OVHcloud !</h1><p>Site en "
            "construction. Accédez à vos services hébergés.</p>",
            "Félicitations ! Votre domaine a bien été créé chez OVHcloud !",
            lang="fr",
        ),
    ),
    (
        "transip-nl",
        SOLD,
        _p(
            "<h1>Gereserveerd</h1><p>Deze domeinnaam is gereserveerd via TransIP. Ook een domeinnaam "
            "registreren?</p>",
            "TransIP - Reserved domain",
            lang="nl",
        ),
    ),
    (
        "dondominio-es",
        SOLD,
        _p(
            "<h1>Este dominio está a la venta</h1><p>El titular acepta ofertas. Haga su oferta en el "
            "formulario.</p>",
            "marl.example está en venta",
            lang="es",
        ),
    ),
    (
        "homepl",
        SOLD,
        _p(
            "<h1>Domena zaparkowana</h1><p>Domena jest utrzymywana na serwerach home.pl. Domena na "
            "sprzedaż: złóż ofertę.</p>",
            "Domena zaparkowana w home.pl",
            lang="pl",
        ),
    ),
    (
        "active24-cs",
        SOLD,
        _p(
            "<h1>Doména je zaregistrována</h1><p>Na této doméně zatím není žádný obsah. Doménu "
            "spravuje Active 24.</p>",
            "Doména je zaparkována",
            lang="cs",
        ),
    ),
    (
        "loopia-sv",
        SOLD,
        _p(
            "<h1>Parkerad hos Loopia</h1><p>Domänen är registrerad och parkerad av en kund hos "
            "Loopia.</p>",
            "Parkerad hos Loopia",
            lang="sv",
        ),
    ),
    (
        "simply-da",
        SOLD,
        _p(
            "<h1>Domænet er parkeret</h1><p>Domænet er til salg. Giv et bud på domænet.</p>",
            "Domænet er parkeret",
            lang="da",
        ),
    ),
    (
        "zoner-fi",
        SOLD,
        _p(
            "<h1>Verkkotunnus on myytävänä</h1><p>Tee tarjous verkkotunnuksesta omistajalle.</p>",
            "Verkkotunnus on myytävänä",
            lang="fi",
        ),
    ),
    (
        "papaki-el",
        SOLD,
        _p(
            "<h1>Το domain είναι κατοχυρωμένο</h1><p>Το όνομα είναι σταθμευμένο στο Papaki. Το domain "
            "πωλείται, κάντε προσφορά.</p>",
            "Σταθμευμένο domain",
            lang="el",
        ),
    ),
    (
        "regru",
        SOLD,
        _p(
            "<h1>Домен припаркован компанией REG.RU</h1><p>Домен продаётся. Узнать цену и купить "
            "домен.</p>",
            "Домен припаркован",
            lang="ru",
        ),
    ),
    (
        "natro-tr",
        SOLD,
        _p(
            "<h1>Bu alan adı satılıktır</h1><p>Alan adı Natro'da park edilmiştir. Teklif verin.</p>",
            "Bu alan adı satılıktır",
            lang="tr",
        ),
    ),
    (
        "onamae-ja",
        SOLD,
        _p(
            "<h1>このドメインはお名前.comで取得されています</h1><p>お名前.comは、ドメイン登録サービスです。</p>",
            "お名前.com ドメインパーキング",
            lang="ja",
        ),
    ),
    (
        "westcn-zh",
        SOLD,
        _p(
            "<h1>您正在访问的域名可以转让</h1><p>该域名正在出售，欢迎报价。This domain is for sale.</p>",
            "域名出售 marl.example",
            lang="zh",
        ),
    ),
    (
        "saudi-ar",
        SOLD,
        _p(
            "<h1>هذا النطاق معروض للبيع</h1><p>قدم عرضك لشراء اسم النطاق.</p>",
            "النطاق للبيع",
            lang="ar",
        ),
    ),
    (
        "cpanel-default",
        SOLD,
        _p(
            "<h1>SORRY!</h1><p>If you are the owner of this website, please contact your hosting "
            "provider: webmaster@marl.example</p><p>It is possible you have reached this page "
            "because: the IP address has changed; there has been a server misconfiguration; the site "
            "may have moved to a different server.</p>",
            "Default Web Site Page",
        ),
    ),
    (
        "nginx-welcome",
        SOLD,
        _p(
            "<h1>Welcome to nginx!</h1><p>If you see this page, the nginx web server is successfully "
            "installed and working. Further configuration is required.</p>",
            "Welcome to nginx!",
        ),
    ),
    (
        "wix-unconnected",
        HOST_GONE,
        _p(
            "<h1>Looks Like This Domain Isn't Connected To A Website Yet</h1><p>If this is your "
            "domain you can connect it to your Wix site.</p>",
            "ConnectYourDomain",
            status=404,
        ),
    ),
    (
        "github-pages-none",
        HOST_GONE,
        _p(
            "<h1>404</h1><p><strong>There isn't a GitHub Pages site here.</strong></p><p>If you're "
            "trying to publish one, read the full documentation.</p>",
            "Site not found · GitHub Pages",
            status=404,
        ),
    ),
    (
        "shopify-closed",
        HOST_GONE,
        _p(
            "<h1>Sorry, this store is currently unavailable.</h1><p>Only one step left! If you are the "
            "owner, log in.</p>",
            "Create an Ecommerce Website and Sell Online!",
            status=404,
        ),
    ),
    (
        "wpcom-suspended",
        (DEAD, PARKED),
        _p(
            "<p>marl.example is no longer available. This blog has been archived or suspended in "
            "accordance with our Terms of Service.</p>",
            "WordPress.com",
            status=410,
        ),
    ),
)


def _spam(lang: str, title: str, text: str, links: str) -> Reply:
    items = "".join(f"<li>{link}</li>" for link in links.split("|"))
    return sent(
        frame(
            "wordpress",
            lang,
            title,
            f"<h1>{title}</h1><p>{text}</p><ul>{items}</ul><p>{text}</p>",
            name=title.split(":")[0],
        )
    )


HIJACKS: tuple[tuple[str, Reply], ...] = (
    (
        "judol",
        _spam(
            "en",
            "GACOR88: Situs Slot Gacor Terpercaya Hari Ini",
            "GACOR88 adalah situs slot gacor dengan RTP live tertinggi, slot online gampang menang, "
            "togel online, judi bola dan live casino 24 jam. Daftar sekarang, bonus new member 100%.",
            "Slot Gacor|Togel Online|Live Casino|Judi Bola|Daftar",
        ),
    ),
    (
        "ja-casino",
        _spam(
            "ja",
            "オンラインカジノ比較: 入金不要ボーナス",
            "おすすめのオンラインカジノを比較。スロット、ブラックジャック、バカラのボーナスと出金速度を紹介します。",
            "オンラインカジノ|スロット|バカラ|入金不要ボーナス",
        ),
    ),
    (
        "nl-casino",
        _spam(
            "nl",
            "Online casino zonder Cruks: beste lijst",
            "Speel bij een casino zonder Cruks met gratis spins. Wij vergelijken gokkasten, roulette, "
            "blackjack en welkomstbonussen van elk online casino.",
            "Online casino|Gokkasten|Gratis spins|Roulette",
        ),
    ),
    (
        "pharma",
        _spam(
            "en",
            "Buy Viagra Online: Cheap Generic Pharmacy",
            "Order generic viagra, cialis and levitra without prescription. Cheap tramadol and xanax "
            "shipped overnight from our online pharmacy.",
            "Viagra|Cialis|Levitra|No prescription|Bitcoin accepted",
        ),
    ),
    (
        "tr-bahis",
        _spam(
            "tr",
            "Canlı bahis ve casino siteleri: deneme bonusu",
            "Deneme bonusu veren bahis siteleri, canlı casino, rulet, slot oyunları ve yüksek oranlar. "
            "Hemen üye ol, ilk yatırıma bonus kazan.",
            "Canlı bahis|Casino|Slot|Deneme bonusu",
        ),
    ),
    (
        "ru-kazino",
        _spam(
            "ru",
            "Онлайн казино: вход и зеркало",
            "Официальный сайт онлайн казино, рабочее зеркало, игровые автоматы на деньги, фриспины и "
            "бездепозитный бонус за регистрацию.",
            "Казино|Игровые автоматы|Зеркало|Бонус",
        ),
    ),
    (
        "zh-bocai",
        _spam(
            "zh",
            "澳门赌场官网: 真人百家乐",
            "真人百家乐、老虎机、体育投注、彩票平台，注册即送彩金，存取秒到账。",
            "百家乐|老虎机|体育投注|彩票",
        ),
    ),
)


def _named(reply: Reply) -> Callable[[Request], Reply]:
    """The page with the asked host's own name in it."""
    text = reply.content.decode()
    return lambda request: Reply(
        reply.status, reply.headers, text.replace("marl.example", request.host)
    )


def cases() -> Iterator[Case]:
    """All of them."""
    for ident, truth, reply in PLACES:
        routes: dict[str, Route] = {"*": _named(reply) if isinstance(reply, Reply) else reply}
        if ident == "afternic-lander":
            routes["/lander"] = _key
        yield Case("parked", f"for-{ident}", truth, routes, AT)
    for ident, taken in HIJACKS:
        name = taken.content.decode().partition(" – ")[2].partition("</title>")[0]
        # the takers' WordPress knows the front page and the cited address, which they bought for it
        routes = {AT: taken, "/": taken, "*": lost("wordpress", "en", name)}
        yield Case("hijacked", f"for-{ident}", SOLD, routes, AT)
    yield Case(
        "parked",
        "for-hugedomains",
        SOLD,
        {
            "*": to("https://www.hugedomains.com/domain_profile.cfm?d=marl.example", 302),
            ("www.hugedomains.com", "*"): sent(
                page(
                    "<h1>marl.example is for sale</h1><p>Buy now: $2,895. Or start a payment plan. "
                    "Since 2005 we've helped thousands of people get the perfect domain name.</p>",
                    title="marl.example is for sale | HugeDomains",
                )
            ),
        },
        AT,
    )
    yield Case(
        "parked",
        "for-suspended-redirect",
        SOLD,
        {
            "*": to("/cgi-sys/suspendedpage.cgi"),
            "/cgi-sys/suspendedpage.cgi": sent(
                page(
                    "<h1>This Account has been suspended.</h1><p>Contact your hosting provider for "
                    "more information.</p>",
                    title="Account Suspended",
                )
            ),
        },
        AT,
    )
    yield Case(
        "parked",
        "for-defaultwebpage",
        SOLD,
        {
            "*": to("/cgi-sys/defaultwebpage.cgi"),
            "/cgi-sys/defaultwebpage.cgi": {ident: reply for ident, _, reply in PLACES}[
                "cpanel-default"
            ],
        },
        AT,
    )
    yield everywhere(
        "parked-403",
        SOLD,
        AT,
        sent(
            page(
                "<h1>marl.example</h1><p>This domain is for sale. Inquire about this domain.</p>",
                title="marl.example is for sale",
            ),
            403,
        ),
        cause="parked",
    )
