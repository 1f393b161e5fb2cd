"""Domains that no longer carry their publisher."""

from __future__ import annotations

from collections.abc import Iterator

from ..case import DRIFTED, PARKED, SOFT_404, UNKNOWN, Case, page, sent, to
from .kit import doc

SOLD = (PARKED,)
AT = "/reports/child-rights-2008.html"


def _p(title: str, body: str, lang: str = "en", head: str = "") -> str:
    return page(body, title=title, lang=lang, head=head)


ROWS = (
    (
        "sale-en",
        SOLD,
        _p(
            "childrightsmonitor.example is for sale",
            "<h1>childrightsmonitor.example</h1><p>This domain is for sale. Buy now for $2,995 or make an offer. Safe transfer within 24 hours. Why a good name matters.</p><form><input name='offer' placeholder='Your offer'><button>Make offer</button></form>",
        ),
    ),
    (
        "sale-de",
        SOLD,
        _p(
            "Domain zu verkaufen",
            "<h1>Diese Domain steht zum Verkauf</h1><p>Der Inhaber bietet diese Domain zum Verkauf an. Preisvorschlag senden. Treuhandservice, Überweisung.</p>",
            "de",
        ),
    ),
    (
        "sale-fr",
        SOLD,
        _p(
            "Nom de domaine à vendre",
            "<h1>Ce nom de domaine est à vendre</h1><p>Faites une offre à son propriétaire. Paiement sécurisé, transfert rapide.</p>",
            "fr",
        ),
    ),
    (
        "sale-nl",
        SOLD,
        _p(
            "Domeinnaam te koop",
            "<h1>Deze domeinnaam is te koop!</h1><p>Interesse? Doe een bod via het formulier. Veilige overdracht via escrow.</p>",
            "nl",
        ),
    ),
    (
        "sale-es",
        SOLD,
        _p(
            "Dominio en venta",
            "<h1>Este dominio está en venta</h1><p>Haga una oferta por este dominio. Respuesta en 48 horas.</p>",
            "es",
        ),
    ),
    (
        "sale-it",
        SOLD,
        _p(
            "Dominio in vendita",
            "<h1>Questo dominio è in vendita</h1><p>Fai un'offerta. Il proprietario risponde entro due giorni.</p>",
            "it",
        ),
    ),
    (
        "sale-pl",
        SOLD,
        _p(
            "Domena na sprzedaż",
            "<h1>Ta domena jest na sprzedaż</h1><p>Złóż ofertę kupna. Cena wywoławcza 1 200 zł.</p>",
            "pl",
        ),
    ),
    (
        "sale-ru",
        SOLD,
        _p(
            "Домен продаётся",
            "<h1>Домен продаётся</h1><p>Предложите свою цену. Безопасная сделка, перенос за сутки.</p>",
            "ru",
        ),
    ),
    (
        "sale-zh",
        SOLD,
        _p(
            "该域名出售",
            "<h1>您正在访问的域名可以转让!</h1><p>本域名正在出售,如有意请联系。一口价交易,安全过户。</p>",
            "zh",
        ),
    ),
    (
        "sale-ja",
        SOLD,
        _p(
            "ドメイン売ります",
            "<h1>このドメインは販売中です</h1><p>ご購入を希望される方はお問い合わせください。</p>",
            "ja",
        ),
    ),
    (
        "ads-key",
        SOLD,
        '<!doctype html><html data-adblockkey="MFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBAL_x"><head><title>childlegalhelp.example</title></head><body><div id="target">Related searches: Child Custody Lawyer. Foster Care Jobs. Legal Aid. Online Degrees.</div><script src="https://www.parkingcrew.example/jsparkcaf.php"></script></body></html>',
    ),
    (
        "ads-sedo",
        SOLD,
        _p(
            "rights-observer.example - Informationen zum Thema rights-observer.",
            "<div>rights-observer.example</div><ul><li>Kinderrechte</li><li>Anwalt Familienrecht</li><li>Kredit</li></ul><p>Die hier angezeigten Sponsored Listings werden von dritter Seite automatisch generiert. Diese Seite wurde mit Sedo Domain Parking erstellt.</p>",
            "de",
            "<script src='https://img.sedoparking.com/js/jquery.js'></script>",
        ),
    ),
    (
        "ads-en",
        SOLD,
        _p(
            "ngowatch.example",
            "<p>ngowatch.example</p><p>Related Searches</p><ul><li>Online Casino Bonus</li><li>Personal Loans</li><li>Dating Sites</li></ul><p>The Sponsored Listings displayed above are served automatically by a third party. Neither the service provider nor the domain owner maintain any relationship with the advertisers. Privacy Policy</p>",
        ),
    ),
    (
        "expired-en",
        SOLD,
        _p(
            "This domain has expired",
            "<h1>This domain name has expired</h1><p>If you are the owner, please renew it through your registrar. Renew now.</p>",
        ),
    ),
    (
        "expired-es",
        SOLD,
        _p(
            "Dominio expirado",
            "<h1>Este dominio ha expirado</h1><p>Si usted es el titular, renuévelo en su área de cliente.</p>",
            "es",
        ),
    ),
    (
        "expired-cs",
        SOLD,
        _p(
            "Doména expirovala",
            "<h1>Platnost domény vypršela</h1><p>Doména nebyla prodloužena. Pro obnovení kontaktujte registrátora.</p>",
            "cs",
        ),
    ),
    (
        "registered-da",
        SOLD,
        _p(
            "Domænet er parkeret",
            "<h1>Her kommer snart en ny hjemmeside</h1><p>Dette domæne er parkeret hos udbyderen. Køb webhotel fra 19 kr.</p>",
            "da",
        ),
    ),
    (
        "registered-fr",
        SOLD,
        _p(
            "Domaine enregistré",
            "<h1>Ce domaine vient d'être enregistré</h1><p>Félicitations ! Votre domaine a bien été créé chez notre bureau d'enregistrement. Le site n'est pas encore installé.</p>",
            "fr",
        ),
    ),
    (
        "parked-tr",
        SOLD,
        _p(
            "Alan adı park edilmiştir",
            "<h1>Bu alan adı park edilmiştir</h1><p>Bu alan adı müşterimiz adına kayıt edilmiş ve park sayfasına yönlendirilmiştir.</p>",
            "tr",
        ),
    ),
    (
        "apache-default",
        (PARKED,),
        _p(
            "Apache2 Ubuntu Default Page: It works",
            "<h1>Apache2 Ubuntu Default Page</h1><p>It works! This is the default welcome page used to test the correct operation of the Apache2 server after installation on Ubuntu systems. If you can read this page, it means that the Apache HTTP server installed at this site is working properly.</p>",
        ),
    ),
    (
        "nginx-default",
        (PARKED,),
        _p(
            "Welcome to nginx!",
            "<h1>Welcome to nginx!</h1><p>If you see this page, the nginx web server is successfully installed and working. Further configuration is required.</p>",
        ),
    ),
    (
        "plesk",
        (PARKED,),
        _p(
            "Web Server's Default Page",
            "<h1>Web Server's Default Page</h1><p>This page is generated by Plesk, the leading hosting automation software. You see this page because there is no Web site at this address.</p>",
        ),
    ),
    (
        "cpanel-suspended",
        (PARKED,),
        _p(
            "Account Suspended",
            "<h1>This Account has been suspended.</h1><p>Contact your hosting provider for more information.</p>",
        ),
    ),
    (
        "hosting-es",
        (PARKED,),
        _p(
            "Sitio suspendido",
            "<h1>Cuenta suspendida</h1><p>Este sitio web ha sido suspendido por su proveedor de hosting. Si es el propietario, póngase en contacto con soporte.</p>",
            "es",
        ),
    ),
    (
        "not-connected",
        (PARKED,),
        _p(
            "Domain not connected",
            "<h1>Looks like this domain isn't connected to a website yet</h1><p>Is this your domain? Connect it to your site in the dashboard, or create a new website.</p>",
        ),
    ),
    (
        "soon",
        (PARKED,),
        _p(
            "Coming soon",
            "<h1>Future home of something quite cool</h1><p>If you're the site owner, log in to launch this site. If you are a visitor, check back soon.</p>",
        ),
    ),
    (
        "casino-id",
        SOLD,
        _p(
            "SLOT88: Situs Judi Slot Gacor Online Terpercaya 2026",
            "<h1>Situs slot gacor hari ini</h1><p>Daftar judi online terpercaya, slot gacor maxwin, live casino, togel, sportsbook dan poker. Deposit pulsa tanpa potongan, bonus new member 100%. Link alternatif slot.</p>"
            * 3,
            "id",
        ),
    ),
    (
        "casino-en",
        SOLD,
        doc(
            "en",
            "ngo",
            "Best online casinos with no deposit bonus",
            "Our experts review the best online casino sites. Play slots, blackjack and roulette for real money. Claim 200 free spins. Welcome bonus up to $5,000. Top casino list: Lucky Reel, Golden Spin, Jackpot Bay. Sports betting tips and odds.",
            name="childrights-network.example",
        ),
    ),
    (
        "casino-ru",
        SOLD,
        doc(
            "ru",
            "ngo",
            "Казино онлайн: зеркало, бонусы, игровые автоматы",
            "Рабочее зеркало казино на сегодня. Игровые автоматы на деньги, фриспины за регистрацию, ставки на спорт. Лучшие онлайн казино с выводом.",
            name="Права детей",
        ),
    ),
    (
        "casino-tr",
        SOLD,
        doc(
            "tr",
            "ngo",
            "Deneme bonusu veren bahis siteleri",
            "Güvenilir bahis siteleri, canlı casino, slot oyunları, bedava bonus ve yüksek oranlar. Kaçak iddaa giriş adresi.",
            name="Çocuk Ağı",
        ),
    ),
    (
        "casino-zh",
        SOLD,
        doc(
            "zh",
            "portal",
            "澳门娱乐城_真人百家乐_老虎机平台",
            "最新网上娱乐城注册送彩金,真人百家乐、老虎机、时时彩投注、体育博彩,信誉第一,提款快速。",
            name="线上娱乐",
        ),
    ),
    (
        "pharma",
        SOLD,
        doc(
            "en",
            "ngo",
            "Buy Viagra online without prescription",
            "Cheap generic Viagra, Cialis and Levitra. Order now, discreet shipping, no prescription needed. Canadian pharmacy with best prices. Sildenafil 100 mg, tadalafil 20 mg.",
            name="streetkids.example",
        ),
    ),
    (
        "pharma-de",
        SOLD,
        doc(
            "de",
            "ngo",
            "Potenzmittel rezeptfrei kaufen",
            "Viagra, Cialis und Levitra ohne Rezept bestellen. Online Apotheke mit günstigen Preisen, diskreter Versand, Sildenafil Generika.",
            name="Kinderhilfe",
        ),
    ),
    (
        "adult",
        SOLD,
        doc(
            "en",
            "ngo",
            "Free porn videos and live sex cams",
            "Watch free porn, hot escorts in your city, live sex cams, xxx videos updated daily. Adults only.",
            name="hope-shelter.example",
        ),
    ),
    (
        "adult-es",
        SOLD,
        doc(
            "es",
            "ngo",
            "Escorts y putas en tu ciudad",
            "Las mejores escorts, masajes eróticos, videos porno gratis y webcams de sexo en vivo. Solo adultos.",
            name="Fundación Amparo",
        ),
    ),
    (
        "loans",
        (PARKED, DRIFTED, SOFT_404, UNKNOWN),
        doc(
            "en",
            "ngo",
            "Payday loans online: instant approval",
            "Bad credit? Get cash today. Payday loans with instant approval, no credit check. Compare lenders. Apply now for up to $5,000.",
            name="safechild.example",
        ),
    ),
)


def cases() -> Iterator[Case]:
    for slug, truth, body in ROWS:
        yield Case("sold", f"t20-pk-{slug}", truth, {"*": sent(body)}, path=AT)
    yield Case(
        "sold",
        "t20-pk-404",
        SOLD,
        {
            "*": sent(
                _p(
                    "justicewatch.example",
                    "<h1>justicewatch.example</h1><p>This domain is for sale! Price: 1,800 EUR. Contact the owner to purchase.</p>",
                ),
                404,
            )
        },
        path=AT,
    )
    yield Case(
        "sold",
        "t20-pk-403",
        SOLD,
        {
            "*": sent(
                _p(
                    "Account suspended",
                    "<h1>Account suspended</h1><p>The hosting account of this site has been suspended. Please contact the billing department of your provider.</p>",
                ),
                403,
            )
        },
        path=AT,
    )
    market = "t20-pk-market-dan.example"
    yield Case(
        "sold",
        "t20-pk-market",
        (PARKED, SOFT_404),
        {
            "*": to(f"http://{market}/buy-domain/childline-info.example"),
            (market, "*"): sent(
                _p(
                    "childline-info.example is for sale",
                    "<h1>The domain name childline-info.example is for sale</h1><p>Buy it now for 1,450 USD, lease to own from 99 USD a month, or make an offer.</p>",
                )
            ),
        },
        path=AT,
    )
    yield Case(
        "sold",
        "t20-pk-lander-js",
        (PARKED, UNKNOWN),
        {
            "*": sent(
                '<!doctype html><html><head><script>window.onload=function(){window.location.href="/lander"}</script></head><body></body></html>'
            ),
            "/lander": sent(
                _p(
                    "Parked",
                    "<p>This domain is parked free, courtesy of the registrar. Get this domain.</p>",
                )
            ),
        },
        path=AT,
    )
    old = doc(
        "fr",
        "ngo",
        "Rapport sur le travail des enfants",
        "Dans les carrières du sud, des enfants de huit ans cassent la pierre pour un dollar. L'association a suivi cent familles pendant deux ans et ouvert quatre écoles du soir. Le rapport décrit les contremaîtres, les prix et les blessures.",
    )
    yield Case(
        "sold",
        "t20-pk-hijack-blog",
        (PARKED, DRIFTED, SOFT_404),
        {
            "*": sent(
                doc(
                    "en",
                    "ngo",
                    "Ten online casino tips for beginners",
                    "Pick a licensed casino, read the bonus terms, set a budget. Slots pay between 92 and 97 percent. Blackjack and roulette have other odds. Try our recommended casino with free spins.",
                    name="Travail et enfance",
                )
            )
        },
        path="/rapport-2009/",
        memento=old,
    )
    yield Case(
        "sold",
        "t20-pk-hijack-shop",
        (PARKED, DRIFTED, SOFT_404),
        {
            "*": sent(
                doc(
                    "en",
                    "portal",
                    "Discount sneakers and handbags outlet",
                    "Cheap replica handbags, sneakers and watches. Free shipping on all orders over 99 dollars. Add to cart. New arrivals. Best sellers.",
                    name="Outlet 88",
                )
            )
        },
        path="/rapport-2010/",
        memento=old,
    )
