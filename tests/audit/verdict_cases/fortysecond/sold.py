"""Domains that were parked, put up for sale, hijacked, or stand on a host's default page."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from citekeeper.demo.exchange import Reply, Request

from ..case import DEAD, PARKED, UNKNOWN, Case, page, sent, to
from .frames import Truth, apache, long_text

SOLD: Truth = (PARKED,)


def _hosted(make: Callable[[str], str], status: int = 200) -> Callable[[Request], Reply]:
    return lambda request: sent(make(request.host), status)


def _says(title: str, body: str, lang: str = "en", head: str = "") -> Callable[[str], str]:
    return lambda host: page(
        body.replace("HOST", host), title=title.replace("HOST", host), lang=lang, head=head
    )


LINKS = (
    "<ul><li>Boat Insurance</li><li>Cheap Flights</li><li>Credit Cards</li><li>Online Degrees</li>"
    "</ul>"
)

# name, code, what the domain says at every path, truth
PARKS: tuple[tuple[str, int, Callable[[str], str], Truth], ...] = (
    (
        "sedo",
        200,
        _says(
            "HOST - This website is for sale! - HOST Resources and Information.",
            "<h1>HOST</h1><div id='searchbox'>Related Searches</div>"
            + LINKS
            + "<p>The domain HOST may "
            "be for sale by its owner!</p><p>This page provided to the domain owner free by "
            "Sedo's Domain "
            "Parking.</p>",
            head="<script src='//img.sedoparking.com/templates/bg/arrows.js'></script>",
        ),
        SOLD,
    ),
    (
        "bodis",
        200,
        lambda host: page(
            f"<div id='target'><h1>{host}</h1>{LINKS}<p>Privacy Policy</p></div><script "
            f"src='https://"
            "www.bodis.com/js/landers.js'></script>",
            title=host,
        ),
        SOLD,
    ),
    (
        "crew",
        200,
        lambda host: (
            f"<!doctype html><html data-adblockkey='MFwwDQYJKoZI'><head><title>"
            f"{host}</title></head><body><div id='tc'>{LINKS}</div><script "
            f"src='http://d1lxhc4jvstzrp."
            "cloudfront.net/themes/parkingcrew/js.js'></script></body></html>"
        ),
        SOLD,
    ),
    (
        "hugedomains",
        200,
        _says(
            "HOST is for sale | HugeDomains",
            "<h1>HOST</h1><p>This domain is for sale: $2,895</p><p>Buy now. Start payment plan: "
            "$120.63 / "
            "month. 30-day money back guarantee.</p>",
        ),
        SOLD,
    ),
    (
        "dan",
        200,
        _says(
            "HOST is available for purchase - Dan.com",
            "<h1>The domain name HOST is for sale</h1><p>Make an offer. Buyer protection "
            "program. Fast "
            "and easy transfers.</p>",
        ),
        SOLD,
    ),
    (
        "godaddy",
        200,
        _says(
            "HOST",
            "<h1>HOST</h1><p>is parked free, courtesy of GoDaddy.com.</p><p>Get this domain</p>",
        ),
        SOLD,
    ),
    (
        "afternic",
        200,
        _says(
            "HOST", "<p>The domain HOST is listed for sale at Afternic. Request price. Call us.</p>"
        ),
        SOLD,
    ),
    (
        "namecheap",
        200,
        _says(
            "Registrant WHOIS contact information verification",
            "<h1>HOST is registered, but the owner currently does not have an active website "
            "here.</h1>"
            "<p>Other services, such as e-mail, may be active. Domain parked at Namecheap.</p>",
        ),
        SOLD,
    ),
    (
        "expired-net",
        200,
        _says(
            "HOST has expired",
            "<h1>HOST expired on 11/02/2026 and is pending "
            "renewal or deletion.</h1><p>Are you the owner? Renew now. Backorder domain.</p>",
        ),
        SOLD,
    ),
    (
        "strato",
        200,
        _says(
            "STRATO - Domain reserved",
            "<h1>HOST</h1><p>Diese Domain wurde für "
            "einen Kunden von STRATO registriert. Hier entsteht eine neue Internetpräsenz.</p>",
            lang="de",
        ),
        SOLD,
    ),
    (
        "ionos",
        200,
        _says(
            "HOST",
            "<h1>Diese Domain ist bereits vergeben</h1><p>HOST wurde gerade "
            "bei IONOS registriert und hat noch keine Inhalte.</p>",
            lang="de",
        ),
        SOLD,
    ),
    (
        "ovh",
        200,
        _says(
            "Félicitations ! Votre domaine a bien été créé chez OVHcloud",
            "<h1>HOST</h1><p>Le site n'est pas encore installé. Votre domaine est bien créé.</p>",
            lang="fr",
        ),
        SOLD,
    ),
    (
        "gandi",
        200,
        _says(
            "HOST",
            "<h1>Ce nom de domaine a été enregistré chez Gandi.net</h1><p>Il "
            "est actuellement en page parking.</p>",
            lang="fr",
        ),
        SOLD,
    ),
    (
        "transip",
        200,
        _says(
            "Gereserveerd",
            "<h1>HOST is gereserveerd</h1><p>Deze domeinnaam is "
            "geregistreerd bij TransIP door een van onze klanten.</p>",
            lang="nl",
        ),
        SOLD,
    ),
    (
        "arsys",
        200,
        _says(
            "Dominio HOST registrado",
            "<h1>HOST</h1><p>Este dominio ha sido "
            "registrado y está aparcado. Si le interesa, haga una oferta.</p>",
            lang="es",
        ),
        SOLD,
    ),
    (
        "aruba",
        200,
        _says(
            "HOST",
            "<h1>Il dominio HOST è in vendita</h1><p>Fai un'offerta al proprietario.</p>",
            lang="it",
        ),
        SOLD,
    ),
    (
        "nazwa",
        200,
        _says(
            "HOST - domena na sprzedaż",
            "<h1>Domena HOST jest na sprzedaż</h1><p>Kup teraz lub zaproponuj cenę.</p>",
            lang="pl",
        ),
        SOLD,
    ),
    (
        "reg-ru",
        200,
        _says(
            "Домен HOST припаркован",
            "<h1>HOST</h1><p>Домен припаркован компанией. "
            "Купить домен. Разместите сайт на хостинге.</p>",
            lang="ru",
        ),
        SOLD,
    ),
    (
        "onamae",
        200,
        _says(
            "HOST",
            "<h1>このドメインは、お名前.comで取得されています。</h1><p>"
            "ドメインの有効期限が切れている場合があります。</p>",
            lang="ja",
        ),
        SOLD,
    ),
    (
        "aliyun",
        200,
        _says(
            "HOST 域名出售",
            "<h1>HOST</h1><p>您正在访问的域名可以转让！This domain "
            "is for sale. 请联系域名所有者报价。</p>",
            lang="zh",
        ),
        SOLD,
    ),
    (
        "loopia",
        200,
        _says(
            "Parkerad hos Loopia",
            "<h1>HOST är parkerad hos Loopia</h1><p>Här finns ännu ingen webbplats.</p>",
            lang="sv",
        ),
        SOLD,
    ),
    (
        "suspended",
        200,
        _says(
            "Account Suspended",
            "<h1>Account Suspended</h1><p>This Account has "
            "been suspended. Contact your hosting provider for more information.</p>",
        ),
        SOLD,
    ),
    (
        "plesk",
        200,
        _says(
            "Web Server's Default Page",
            "<h1>Web Server's Default Page</h1><p>This "
            "page is generated by Plesk, the leading hosting automation software. You see "
            "this page "
            "because there is no Web site at this address.</p>",
        ),
        SOLD,
    ),
    (
        "cpanel",
        200,
        _says(
            "Default Web Site Page",
            "<h1>SORRY!</h1><p>If you are the owner of this "
            "website, please contact your hosting provider: webmaster@HOST</p><p>It is possible "
            "you have "
            "reached this page because: The IP address has changed. There has been a server "
            "misconfiguration.</p>",
        ),
        (PARKED, UNKNOWN),
    ),
    (
        "wix",
        404,
        _says(
            "Connect your domain",
            "<h1>Looks like this domain isn't connected to a "
            "website yet!</h1><p>Is this your domain? Connect it to your Wix website in a few easy "
            "steps.</p>",
        ),
        (PARKED, DEAD),
    ),
    (
        "squarespace",
        200,
        _says(
            "Website Expired",
            "<h1>Website Expired</h1><p>This account has "
            "expired. If you are the site owner, click below to login.</p>",
        ),
        SOLD,
    ),
    (
        "ghpages",
        404,
        _says(
            "Site not found · GitHub Pages",
            "<h1>404</h1><p><strong>There isn't a "
            "GitHub Pages site here.</strong></p><p>If you're trying to publish one, read the full "
            "documentation.</p>",
        ),
        (PARKED, DEAD),
    ),
    (
        "shopify",
        404,
        _says(
            "Create an Ecommerce Website and Sell Online!",
            "<h1>Sorry, this shop "
            "is currently unavailable.</h1><p>Are you the store owner? Log in.</p>",
        ),
        (PARKED, DEAD),
    ),
    (
        "soon",
        200,
        _says(
            "HOST - Coming Soon",
            "<h1>HOST</h1><p>Future home of something quite "
            "cool. If you're the site owner, log in to launch this site.</p>",
        ),
        SOLD,
    ),
    (
        "blogger",
        404,
        _says(
            "Blog not found",
            "<p>Sorry, the blog you were looking for does not "
            "exist. However, the name is available to register!</p>",
        ),
        (DEAD, PARKED),
    ),
)

SPAM: tuple[tuple[str, str, str, str, Truth], ...] = (
    (
        "slot-id",
        "id",
        "SLOT GACOR: Situs Judi Slot Online Terpercaya",
        "Daftar slot gacor hari ini, bonus new member 100, deposit pulsa, live casino, togel, "
        "poker online dan judi bola. Link alternatif slot88.",
        SOLD,
    ),
    (
        "casino-en",
        "en",
        "Best Online Casino Bonuses 2026",
        "Play slots, blackjack and roulette at the best online casino. Free spins no deposit, "
        "welcome "
        "bonus, sports betting and poker. Join now and win the jackpot.",
        SOLD,
    ),
    (
        "pharma-en",
        "en",
        "Buy Cheap Viagra Online Without Prescription",
        "Order viagra, cialis and levitra at our canadian pharmacy. No prescription needed, "
        "discreet "
        "shipping, tramadol and xanax in stock.",
        SOLD,
    ),
    (
        "kazino-ru",
        "ru",
        "Вулкан казино - игровые автоматы на деньги",
        "Играть в казино онлайн, игровые автоматы, бонус за регистрацию, фриспины, рулетка, "
        "покер и "
        "ставки на спорт. Рабочее зеркало.",
        SOLD,
    ),
    (
        "bo-zh",
        "zh",
        "澳门赌场官网 - 百家乐在线娱乐",
        "百家乐、老虎机、体育投注、真人娱乐城、六合彩，注册送彩金，提款快速，在线客服。",
        SOLD,
    ),
    (
        "bahis-tr",
        "tr",
        "Deneme bonusu veren bahis siteleri",
        "Canlı casino, slot, bahis, rulet, poker. Deneme bonusu, güncel giriş adresi, çevrimsiz "
        "bonus, kaçak iddaa.",
        SOLD,
    ),
    (
        "nha-cai",
        "vi",
        "Nhà cái uy tín - cá cược bóng đá, casino trực tuyến",
        "Nhà cái, casino, nổ hũ, tài xỉu, xóc đĩa, lô đề online. Tặng 100k khi đăng ký, cá "
        "cược thể "
        "thao, rút tiền nhanh.",
        SOLD,
    ),
    (
        "casino-fr",
        "fr",
        "Meilleur casino en ligne français 2026",
        "Casino en ligne, machines à sous, roulette, blackjack, bonus sans dépôt, tours gratuits, "
        "paris sportifs. Jouez maintenant.",
        SOLD,
    ),
    (
        "casino-de",
        "de",
        "Online Casino ohne Limit - beste Spielautomaten",
        "Casino Bonus ohne Einzahlung, Freispiele, Spielautomaten, Roulette, Poker, Sportwetten. "
        "Jetzt registrieren und gewinnen.",
        SOLD,
    ),
    (
        "adult",
        "en",
        "Hot Live Sex Cams - Free Porn Videos",
        "Free porn, live sex cams, escorts, xxx videos, nude webcam girls. Join free.",
        SOLD,
    ),
)


def cases() -> Iterator[Case]:
    """The domains that carry somebody else."""
    for name, status, make, truth in PARKS:
        yield Case(
            "parked",
            f"fse-park-{name}",
            truth,
            {"*": _hosted(make, status)},
            path="/history/wells.html",
        )
    memento = page("<h1>Wells</h1>" + long_text("en", "On wells.", "wells"), title="Wells")
    for name, lang, title, text, truth in SPAM:
        body = f"<h1>{title}</h1><p>{text}</p>" + f"<h2>{title}</h2><p>{text}</p>" * 2
        shown = sent(page(body, title=title, lang=lang))
        wild: dict[Any, Any] = {"*": shown}
        strict: dict[Any, Any] = {"/": shown, "/history/wells.html": shown, "*": apache}
        yield Case("hijacked", f"fse-spam-{name}", truth, wild, path="/history/wells.html")
        if name in ("slot-id", "pharma-en", "bo-zh", "casino-de"):
            yield Case(
                "hijacked",
                f"fse-spam-{name}-old",
                truth,
                strict,
                path="/history/wells.html",
                memento=memento,
            )
    market = sent(
        _says(
            "Domain market",
            "<h1>fse-park-jump.example is for sale</h1><p>Make an offer or buy it now.</p>",
        )("")
    )
    yield Case(
        "parked",
        "fse-park-jump",
        SOLD,
        {
            "*": to("https://fse-market.example/domain/fse-park-jump.example"),
            ("fse-market.example", "*"): market,
        },
        path="/history/wells.html",
    )
