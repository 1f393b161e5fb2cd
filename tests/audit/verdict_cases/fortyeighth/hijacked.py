"""Names in the hands of strangers, and living pages that speak of sales."""

from __future__ import annotations

from collections.abc import Iterator

from citekeeper.demo.exchange import Reply, Request

from ..case import LIVE, PARKED, Case, sent
from .frames import framed, front
from .make import Answer, Truth, alive, article, everywhere

SOLD: Truth = (PARKED,)


def spammed(lang: str, name: str, title: str, *texts: str) -> Answer:
    """A new owner's site, which answers everything with its front page."""
    shown = sent(article("wordpress", lang, name, title, *texts))
    return lambda request: shown


def hijacked() -> Iterator[Case]:
    yield everywhere(
        "hijack-casino",
        SOLD,
        spammed(
            "en",
            "Best Slots Guide",
            "Top 10 Online Casinos with No Deposit Bonus 2024",
            "Spin the best slots and claim free spins at trusted casino sites. Our experts rank poker rooms, roulette and live betting by payout.",
            "Bonus codes: 200 free spins, 100% welcome bonus up to $500. Gamble responsibly.",
        ),
        path="/trust/annual-report-2009.html",
        cause="sold",
        memento=article(
            "old",
            "en",
            "Eastmere Museums Trust",
            "Annual report 2009",
            "The trust looked after three museums and a windmill. Visitors rose to 41,000, and the school service reached every primary school in the district. The roof of the corn hall was mended with slates from the old quarry.",
        ),
    )
    yield everywhere(
        "hijack-slot-id",
        SOLD,
        spammed(
            "en",
            "SLOT GACOR 88",
            "Situs Slot Gacor Hari Ini Maxwin Judi Online",
            "Daftar situs judi slot online gacor dengan deposit pulsa tanpa potongan. Bonus new member 100, rtp live tertinggi, maxwin setiap hari.",
            "Permainan: slot, poker, togel, casino, sbobet.",
        ),
        path="/conference/2012/programme",
        cause="sold",
        memento=article(
            "drupal",
            "en",
            "Conference on Estuaries",
            "Programme 2012",
            "Monday opens with the keynote on mud. Sessions on eels, levees and gauges follow; the dinner is held on the lightship. Posters stand in the hall for three days and authors are present at noon.",
        ),
    )
    yield everywhere(
        "hijack-pharmacy",
        SOLD,
        spammed(
            "en",
            "RX Direct",
            "Buy Viagra, Cialis and Levitra without prescription",
            "Our Canadian pharmacy ships generic viagra, tadalafil, tramadol and modafinil worldwide. Cheap prices, discreet packaging, no prescription needed.",
            "Order now and get ten free pills.",
        ),
        path="/parish/bells.htm",
        cause="sold",
    )
    yield everywhere(
        "hijack-ru-casino",
        SOLD,
        spammed(
            "ru",
            "Вулкан Клуб",
            "Онлайн казино: игровые автоматы на деньги",
            "Играйте в слоты, рулетку и покер с бонусом за регистрацию. Бездепозитный бонус, фриспины каждый день, вывод выигрыша за час. Ставки на спорт и рабочее зеркало казино.",
        ),
        path="/rapports/2008/dunes.html",
        cause="sold",
        memento=article(
            "ez",
            "fr",
            "Observatoire des dunes",
            "Rapport 2008 sur les dunes",
            "Le cordon a reculé de quatre mètres en moyenne. Les oyats plantés par les écoles ont tenu sur deux plages. Le rapport décrit douze profils levés au théodolite et compare les photographies aériennes depuis 1947.",
        ),
    )
    yield everywhere(
        "hijack-escort",
        SOLD,
        spammed(
            "de",
            "Nachtfalter",
            "Escort, Sexkontakte und Erotik in deiner Stadt",
            "Heiße Sexkontakte, Pornofilme und Livecams ohne Anmeldung. Täglich neue Escort-Damen, Erotik-Chat kostenlos.",
        ),
        path="/verein/chronik.html",
        cause="sold",
        memento=article(
            "typo3",
            "de",
            "Turnverein Obersülz",
            "Chronik",
            "Der Verein wurde 1893 im Gasthaus zur Linde gegründet. Erst 1921 durften Frauen mitturnen. Die Halle am Bach wurde von den Mitgliedern selbst gebaut und steht bis heute.",
        ),
    )
    yield everywhere(
        "hijack-ja-goods",
        SOLD,
        spammed(
            "ja",
            "激安ブランド本舗",
            "ブランドコピー 財布 バッグ 激安通販",
            "スーパーコピー時計、ブランドコピー財布を激安で販売。送料無料、国内発送、代引き対応。偽物ではない最高級品質を保証します。",
        ),
        path="/kaigi/2010/annai.html",
        cause="sold",
        memento=article(
            "static",
            "ja",
            "河川学会",
            "二〇一〇年大会のご案内",
            "大会は九月に水原市で開催します。発表は三十件、見学会では旧水門と用水路を巡ります。参加申込は七月末までに事務局へお送りください。",
        ),
    )

    def cloaked(request: Request) -> Reply:
        return sent(
            framed(
                "wordpress",
                "en",
                "Betway Review Hub",
                "Sports betting bonus and casino free spins",
                "<p>Compare casino bonus offers, betting odds, slots and poker promos. Free spins for every new player. Roulette live now.</p>",
            )
        )

    yield everywhere("hijack-betting", SOLD, cloaked, path="/campaigns/safe-roads/", cause="sold")


def near_sales() -> Iterator[Case]:
    """Living sites with a word of sale beside their text."""
    yield alive(
        "sale-banner",
        "en",
        "old",
        "Knots and Splices",
        "/knots/bowline.htm",
        "The bowline",
        "Make a loop, pass the end up through it, behind the standing part and down again. It holds under load and can be undone with cold hands. Sailors test apprentices by asking for it behind the back, in the dark.",
        "<p><small>This site and its domain are for sale to a good home. Write to the webmaster.</small></p>",
        truth=(LIVE,),
    )
    yield alive(
        "sale-de-haus",
        "de",
        "wordpress",
        "Das alte Zollhaus",
        "/geschichte/",
        "Das Zollhaus steht zum Verkauf",
        "Seit 1811 wurde hier der Brückenzoll erhoben. Nun sucht die Gemeinde einen Käufer, der die Schranke erhält. Besichtigung samstags; Angebote bis Ende Mai an das Bauamt.",
    )
    yield Case(
        "living",
        "fe-registrar-front",
        (LIVE,),
        {
            "/help/expired-domains": sent(
                article(
                    "sitecore",
                    "en",
                    "Namehold Registrar",
                    "What happens when a domain expires?",
                    "A name that is not renewed is parked for thirty days and shows a notice. It then enters redemption for another thirty, during which only the holder can have it back, for a fee. After five days of pending deletion anybody may register it.",
                    "We never offer expired names at auction before redemption ends.",
                )
            ),
            "/": sent(front("sitecore", "en", "Namehold Registrar")),
            "*": sent(
                framed(
                    "sitecore",
                    "en",
                    "Namehold Registrar",
                    "Page not found",
                    "<p>That help page does not exist.</p>",
                ),
                404,
            ),
        },
        path="/help/expired-domains",
        title="What happens when a domain expires?",
    )
