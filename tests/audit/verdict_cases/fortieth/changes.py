"""What became of a page that the archive holds: moved, edited, replaced, or the same."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from citekeeper.demo.exchange import Reply, Request

from ..case import DRIFTED, HTML, LIVE, MOVED, UNKNOWN, Case, sent, to
from .kit import ALIVE, AWAY, NEW, SOFT, SOLD, Truth, frame, lost, paragraphs
from .words import FILL, TALKS

EITHER: Truth = (MOVED, LIVE)

# the cited texts: language, title, first sentence
TEXTS: dict[str, tuple[str, str, str]] = {
    "weirs": (
        "en",
        "Weirs of the upper Marl",
        "There are nineteen weirs between the spring and the bridge, and eleven of them still hold "
        "water. The oldest is named in a charter of 1204.",
    ),
    "bells": (
        "en",
        "The bells of Saint Osyth",
        "The ring of six was cast in 1711 by a travelling founder who set up his furnace in the "
        "churchyard and was paid in oats.",
    ),
    "muehlen": (
        "de",
        "Mühlen im oberen Ilmtal",
        "Von den einunddreißig Mühlen, die 1780 gezählt wurden, mahlen heute noch zwei, und eine "
        "davon nur am Mühlentag.",
    ),
    "ponts": (
        "fr",
        "Les ponts de la Vesle",
        "On compte quatorze ponts entre la source et la plaine; le plus ancien repose sur des pieux "
        "de chêne datés de 1312.",
    ),
    "molens": (
        "nl",
        "Watermolens langs de Dommel",
        "Van de drieëntwintig watermolens zijn er zes over, en in twee daarvan wordt nog elke "
        "zaterdag gemalen.",
    ),
    "fuentes": (
        "es",
        "Las fuentes del Arlanza",
        "El inventario recoge cuarenta y una fuentes, de las cuales nueve se han secado desde la "
        "apertura de la cantera.",
    ),
    "ponti": (
        "it",
        "I ponti del Serchio",
        "I ponti in pietra sono diciassette; tre furono minati nel 1944 e ricostruiti con i conci "
        "originali.",
    ),
    "mlyny": (
        "pl",
        "Młyny nad Wartą",
        "Z czterdziestu młynów spisanych w 1801 roku przetrwało pięć, z tego jeden z kołem.",
    ),
    "hashi": (
        "ja",
        "三浜の石橋",
        "町に残る石橋は十七基で、最も古いものは宝暦年間に架けられた。うち三基は流失後に元の石で組み直された。",
    ),
    "mosty": (
        "ru",
        "Каменные мосты Приволжья",
        "Сохранилось семнадцать каменных мостов, древнейший упомянут в описи 1712 года.",
    ),
}

OTHER: dict[str, tuple[str, str]] = {
    "en": (
        "Autumn coats and boots",
        "Waxed coats, lined boots and hats in five colours, now with thirty per cent off in the "
        "shop on the square. Delivery takes two days. Sizes run small; order one up. Gift cards "
        "can be bought at the till and online. Our fitters speak four languages and will measure "
        "your feet while you drink a coffee. Members collect points with each purchase and are "
        "asked to the summer evening with music. Returns are free within a month. The store opens "
        "at nine on weekdays and at eleven on Sundays, except in the week of the fair.",
    ),
    "de": (
        "Ihr neues Bad in fünf Tagen",
        "Wir planen, fliesen und montieren aus einer Hand. Fordern Sie den Katalog an und sichern "
        "Sie sich den Frühbucherpreis. Unsere Ausstellung zeigt dreißig Bäder, vom kleinen Gästebad "
        "bis zur Sauna mit Blick in den Garten. Die Beratung ist kostenlos, die Anfahrt ebenso. "
        "Förderung für altersgerechtes Wohnen beantragen wir gern für Sie mit.",
    ),
    "fr": (
        "Assurances pour camping-cars",
        "Comparez douze contrats en deux minutes et obtenez un devis immédiat. L'assistance joue "
        "dès le premier kilomètre, en France et à l'étranger, et le bonus est repris. Nos "
        "conseillers répondent du lundi au samedi. Le paiement mensuel est sans frais, et la "
        "résiliation de l'ancien contrat est faite pour vous.",
    ),
    "nl": (
        "Zonnepanelen zonder zorgen",
        "Vraag een offerte aan en ontvang binnen een dag een legplan voor uw dak. Wij plaatsen in "
        "zes weken, regelen de aanmelding bij de netbeheerder en geven vijfentwintig jaar garantie "
        "op de opbrengst. Huurders kunnen met onze coöperatie meedoen.",
    ),
    "es": (
        "Seguros para mascotas",
        "Calcule su precio en un minuto. Cubrimos consultas, cirugía y responsabilidad civil desde "
        "el primer día. Puede elegir veterinario y pagar mes a mes, sin permanencia. La segunda "
        "mascota tiene un descuento del quince por ciento.",
    ),
    "it": (
        "Materassi su misura",
        "Scegli la rigidità, provalo cento notti e restituiscilo gratis. Consegna al piano e ritiro "
        "dell'usato compresi. I nostri negozi sono aperti anche la domenica, e il pagamento in "
        "dieci rate è senza interessi.",
    ),
    "pl": (
        "Okna i drzwi na wymiar",
        "Bezpłatny pomiar, montaż w cztery tygodnie i dziesięć lat gwarancji. Zamów katalog i "
        "skorzystaj z rabatu na drzwi wejściowe. Pomożemy złożyć wniosek o dotację.",
    ),
    "ja": (
        "秋の新作コートと長靴",
        "防水コートと裏地付きの長靴を三割引で販売中です。配送は二日、返品は一か月無料です。"
        "会員は購入ごとに点数がたまり、夏の夕べにご招待します。寸法は小さめですので一つ上をお選びください。",
    ),
    "ru": (
        "Натяжные потолки за один день",
        "Замер бесплатно, монтаж без пыли, гарантия пятнадцать лет. Закажите расчёт сегодня и "
        "получите светильники в подарок. Рассрочка без переплаты для постоянных клиентов.",
    ),
}


def _main(key: str, *, size: int = 3, first: bool = True, more: str = "", less: int = 0) -> str:
    """The cited text; `less` leaves so many of its filling paragraphs out."""
    lang, title, lead = TEXTS[key]
    parts = [f"<p>{text}</p>" for text in FILL[lang][:size]][less:]
    return f"<h1>{title}</h1>" + (f"<p>{lead}</p>" if first else "") + "".join(parts) + more


def _then(key: str) -> str:
    """The page as the archive saw it, in an older frame."""
    lang, title, _ = TEXTS[key]
    return frame("tables", lang, title, _main(key))


def _now(key: str, product: str, main: str = "", title: str = "") -> Reply:
    lang, named, _ = TEXTS[key]
    return sent(frame(product, lang, title or named, main or _main(key)))


def _kept(
    ident: str,
    truth: Truth,
    key: str,
    reply: Reply | Callable[[Request], Reply],
    *,
    product: str = "drupal",
    path: str = "/texts/2014/paper.html",
    quote: str | None = None,
    title: str | None = None,
    cause: str = "drift",
    others: dict[object, object] | None = None,
    memento: bool = True,
) -> Case:
    lang = TEXTS[key][0]
    routes: dict[object, object] = {path: reply, "*": lost(product, lang)}
    routes |= others or {}
    return Case(
        cause,
        f"for-{ident}",
        truth,
        routes,
        path,
        memento=_then(key) if memento else "",
        quote=quote,
        title=title,
    )


def _shop(key: str) -> Reply:
    """Another text at the same address."""
    lang = TEXTS[key][0]
    title, text = OTHER[lang]
    return sent(frame("shop", lang, title, f"<h1>{title}</h1><p>{text}</p>", name=title))


def _upgraded(host: str) -> Callable[[Request], Reply]:
    """http to https and to www, with the path."""
    return lambda request: to(f"https://www.{host}{request.path}", 301)


def cases() -> Iterator[Case]:
    """All of them."""
    keys = tuple(TEXTS)
    # the same text in a new design
    for key in keys[::2]:
        yield _kept(f"same-{key}", ALIVE, key, _now(key, "drupal"), cause="living")
    # moved for good: old address 301 to a new one that carries the text; neighbours 404
    for key in keys[:7]:
        yield _kept(
            f"moved-{key}",
            AWAY,
            key,
            to(f"/collection/{key}", 301),
            product="wordpress",
            others={f"/collection/{key}": _now(key, "wordpress")},
            cause="moved",
        )
    # moved to another host, with a 308
    for key in ("bells", "muehlen", "hashi"):
        host = f"for-new-house-{key}.example"
        yield _kept(
            f"host-{key}",
            AWAY,
            key,
            to(f"https://{host}/a/{key}", 308),
            others={
                (host, f"/a/{key}"): _now(key, "typo3"),
                (host, "*"): lost("typo3", TEXTS[key][0]),
                "*": to(f"https://{host}/", 302),
            },
            cause="moved",
        )
    # a 301 to a new scheme of addresses, without a memento, but under the cited title
    for key in ("ponts", "fuentes", "mosty"):
        yield _kept(
            f"titled-{key}",
            EITHER,
            key,
            to(f"/node/{len(key)}17", 301),
            title=TEXTS[key][1],
            others={f"/node/{len(key)}17": _now(key, "drupal")},
            memento=False,
            cause="moved",
        )
    # temporary redirect to the text's present place
    yield _kept(
        "temp-weirs",
        EITHER,
        "weirs",
        to("/current/weirs", 302),
        others={"/current/weirs": _now("weirs", "drupal")},
        cause="moved",
    )
    # trivial redirects carry the path
    for key in ("weirs", "molens"):
        host = f"for-www-{key}.example"
        yield Case(
            "living",
            f"for-www-{key}",
            ALIVE,
            {
                "*": _upgraded(host),
                (f"www.{host}", "/texts/paper.html"): _now(key, "wordpress"),
                (f"www.{host}", "*"): lost("wordpress", TEXTS[key][0]),
            },
            "/texts/paper.html",
        )
    yield Case(
        "living",
        "for-slash-ponti",
        ALIVE,
        {
            "/ponti/serchio": to("/ponti/serchio/", 301),
            "/ponti/serchio/": _now("ponti", "wordpress"),
            "*": lost("wordpress", "it"),
        },
        "/ponti/serchio",
    )
    yield Case(
        "living",
        "for-locale-muehlen",
        ALIVE,
        {
            "/muehlen": to("/de/muehlen", 302),
            "/de/muehlen": _now("muehlen", "drupal"),
            "*": lost("drupal", "de"),
        },
        "/muehlen",
    )
    # replaced by a shop, an insurer, a seller of windows
    for key in ("weirs", "muehlen", "ponts", "molens", "mlyny", "hashi", "mosty"):
        lang = TEXTS[key][0]
        missing = lost("shop", lang, OTHER[lang][0])
        yield _kept(f"replaced-{key}", NEW, key, _shop(key), others={"*": missing})
    # taken over in another language by a casino
    for key in ("bells", "ponts", "mlyny"):
        yield _kept(
            f"seized-{key}",
            SOLD,
            key,
            sent(
                frame(
                    "wordpress",
                    "en",
                    "Situs Slot Gacor Resmi",
                    "<h1>Situs Slot Gacor Resmi dan Togel Online</h1><p>Daftar situs slot gacor, togel "
                    "online, judi bola dan live casino terpercaya. Bonus new member 100 persen, "
                    "deposit pulsa tanpa potongan.</p><p>Slot gacor maxwin setiap hari.</p>",
                    name="MARL88",
                )
            ),
            others={"*": lost("wordpress", "en", "MARL88")},
            cause="hijacked",
        )
    # the quotation is still there, though all around it is new
    for key in ("weirs", "muehlen", "ponts"):
        lang, title, lead = TEXTS[key]
        other = OTHER[lang][1]
        yield _kept(
            f"quoted-{key}",
            ALIVE,
            key,
            _now(key, "drupal", f"<h1>{title}</h1><p>{lead}</p><p>{other}</p>"),
            quote=lead,
            cause="living",
        )
    # shortened to a third, quotation gone
    for key in ("bells", "muehlen", "fuentes"):
        lang, title, _ = TEXTS[key]
        gone_quote = TEXTS[key][2]
        yield _kept(
            f"cut-{key}",
            NEW,
            key,
            _now(key, "drupal", _main(key, first=False, less=2)),
            quote=gone_quote,
        )
    # a few sentences were added: the text is edited, not lost
    for key in ("molens", "ponti", "mosty"):
        lang = TEXTS[key][0]
        extra = f"<p>{TALKS[lang].date}</p><p>{OTHER[lang][1][:90]}</p>"
        yield _kept(
            f"edited-{key}", ALIVE, key, _now(key, "drupal", _main(key, more=extra)), cause="living"
        )
    # a list of news under a constant address: the cited item is gone
    for key in ("weirs", "ponts"):
        lang = TEXTS[key][0]
        title = TALKS[lang].menu.split()[1]
        news = "".join(
            f"<h3>{OTHER[lang][0]} {turn}</h3><p>{OTHER[lang][1]}</p>" for turn in range(3)
        )
        yield _kept(
            f"latest-{key}",
            NEW,
            key,
            _now(key, "news", f"<h1>{title}</h1>{news}", title=title),
            product="news",
        )
    # a pdf was cited and a page answers
    for key in ("weirs", "molens"):
        lang = TEXTS[key][0]
        yield Case(
            "drift",
            f"for-pdf-page-{key}",
            NEW,
            {
                f"/files/{key}.pdf": sent(
                    frame(
                        "gov",
                        lang,
                        OTHER[lang][0],
                        f"<h1>{OTHER[lang][0]}</h1><p>{OTHER[lang][1]}</p>",
                    )
                ),
                "*": lost("gov", lang),
            },
            f"/files/{key}.pdf",
        )
    # the redirect of a whole site to its new front page, with the text kept nowhere
    for key in ("bells", "mlyny"):
        lang = TEXTS[key][0]
        front = sent(
            frame("gov", lang, TALKS[lang].org, f"<h1>{TALKS[lang].org}</h1>" + OTHER[lang][1])
        )
        yield Case(
            "redirected",
            f"for-lost-front-{key}",
            SOFT,
            {"*": to("/", 301), "/": front},
            "/texts/2014/paper.html",
            memento=_then(key),
        )
    # the journal's single page took the chapters in: the chapter is found at the root by its title
    lang, title, _ = TEXTS["bells"]
    yield Case(
        "moved",
        "for-root-bells",
        EITHER,
        {"/bells.html": to("/", 301), "/": _now("bells", "bare"), "*": lost("bare", "en")},
        "/bells.html",
        title=title,
        memento=_then("bells"),
    )
    # the old address shows a stub that names the new one; no redirect
    yield _kept(
        "signpost",
        (DRIFTED, MOVED, UNKNOWN),
        "weirs",
        sent(
            frame(
                "tables",
                "en",
                "This page has moved",
                "<h1>This page has moved</h1><p>Please update your bookmarks: "
                "<a href='https://collection.example/weirs'>collection.example/weirs</a></p>",
            )
        ),
        product="tables",
    )
    # meta refresh to the new place
    yield _kept(
        "refresh-bells",
        EITHER,
        "bells",
        Reply(
            200,
            HTML,
            "<html><head><title>Moved</title><meta http-equiv='refresh' content='0; "
            "url=/tower/bells'></head><body><p>Moved to /tower/bells</p></body></html>",
        ),
        product="wordpress",
        others={"/tower/bells": _now("bells", "wordpress")},
        cause="moved",
    )
    # drupal's file cabinet answers an old staff page with another person
    yield _kept(
        "other-person",
        NEW,
        "bells",
        sent(
            frame(
                "drupal",
                "en",
                "Dr Ines Okafor",
                "<h1>Dr Ines Okafor</h1><p>Lecturer in soil physics. Office hours on Thursday. She "
                "studied clay swelling in Leeds and Ibadan and teaches the second-year field class. "
                "Recent papers concern gypsum, lime and the cracking of clay in dry summers.</p>"
                + paragraphs("en", "x", 0),
            )
        ),
    )
    # for sale, though the archive knew a text
    offer = sent(
        frame(
            "bare",
            "it",
            "Questo dominio è in vendita",
            "<h1>Questo dominio è in vendita</h1><p>Fai un'offerta al proprietario.</p>",
        )
    )
    yield _kept("sold-ponti", SOLD, "ponti", offer, others={"*": offer}, cause="parked")
