"""Living pages on sites that answer oddly for what they have not, and pages in heavy wrappings."""

from __future__ import annotations

from collections.abc import Iterator

from citekeeper.demo.exchange import Reply

from ..case import Case, sent, to
from .kit import ALIVE, Route, frame, lost, paragraphs
from .words import FILL, TALKS

CONSENT = (
    '<div id="onetrust-consent-sdk" role="dialog" aria-modal="true"><h2>Before you continue</h2><p>'
    "We and our 911 partners store and access information on a device. You may accept or refuse. "
    "Legitimate interest can be objected to under Manage options.</p><button>Accept all</button>"
    "<button>Reject all</button></div>"
)
SIGN_IN = (
    '<div class="modal" hidden><h3>Sign in to continue</h3><form action="/login"><input '
    'name="email"><input type="password" name="password"><button>Sign in</button></form><p>No '
    "account? Register for free.</p></div>"
)
STALE = (
    '<div class="alert alert-warning"><p>This page is archived and is no longer updated. Links may '
    "not work.</p></div>"
)
TALKBACK = (
    '<div class="comments"><h3>Comments (3)</h3><p>Petra: the map gives Error 404.</p><p>Sam: page '
    "not found for me as well.</p><p>Editor: it was removed, sorry; the domain expired.</p></div>"
)

# ident, product, language, neighbours, wrapping, path, title, lead, size
ROWS: tuple[tuple[str, str, str, str, str, str, str, str, int], ...] = (
    (
        "soft-site-en",
        "tables",
        "en",
        "soft",
        "",
        "/hist/locks.htm",
        "The nine locks",
        "Nine locks lift a boat by twenty-two metres; the fifth was rebuilt after it burst.",
        4,
    ),
    (
        "soft-site-de",
        "joomla",
        "de",
        "soft",
        "",
        "/index.php/chronik/1816",
        "Das Jahr ohne Sommer",
        "Im Juli 1816 lag auf den Höhen Reif, und das Brot kostete das Vierfache.",
        3,
    ),
    (
        "soft-site-fr",
        "gov",
        "fr",
        "soft",
        "",
        "/arretes/2014-112",
        "Arrêté n° 2014-112",
        "La pêche est interdite entre le pont et le barrage du premier mars au trente avril.",
        3,
    ),
    (
        "soft-site-ru",
        "joomla",
        "ru",
        "soft",
        "",
        "/index.php/kray/44",
        "Ледоход 1926 года",
        "Лёд пошёл второго апреля и снёс два моста и пристань.",
        3,
    ),
    (
        "soft-site-zh",
        "gov",
        "zh",
        "soft",
        "",
        "/zhi/1931.html",
        "一九三一年大水",
        "七月初八，水漫石桥，城外三十六村受灾，县志记录了每村的损失。",
        3,
    ),
    (
        "soft-site-es",
        "news",
        "es",
        "soft",
        "",
        "/local/2011/molino.html",
        "El molino vuelve a moler",
        "Tras cuarenta años parado, el molino molió el sábado tres sacos de trigo.",
        3,
    ),
    (
        "home-site-en",
        "wordpress",
        "en",
        "home",
        "",
        "/2012/08/swifts/",
        "Swifts over the brewery",
        "Sixty birds at dusk on the ninth, none on the tenth; they had gone in the night.",
        5,
    ),
    (
        "home-site-it",
        "drupal",
        "it",
        "home",
        "",
        "/storia/filanda",
        "La filanda di sotto",
        "Nella filanda lavoravano centodieci donne, molte di loro con meno di quindici anni.",
        3,
    ),
    (
        "home-site-pl",
        "wordpress",
        "pl",
        "home",
        "",
        "/2013/prom/",
        "Prom na Warcie",
        "Prom kursował od 1894 roku i mieścił dwa wozy albo czterdzieści osób.",
        3,
    ),
    (
        "home-site-ja",
        "drupal",
        "ja",
        "home",
        "",
        "/shi/shiohama",
        "塩浜の歴史",
        "塩浜は寛永年間に開かれ、明治末に廃止された。釜屋の跡が二か所に残る。",
        3,
    ),
    (
        "consent-en",
        "news",
        "en",
        "",
        CONSENT,
        "/science/eels-at-night",
        "Eels go over land at night",
        "On wet nights in August young eels cross the towpath; a camera counted eleven.",
        5,
    ),
    (
        "consent-de",
        "news",
        "de",
        "",
        CONSENT,
        "/wissen/aale-1.441",
        "Aale wandern über Land",
        "In nassen Augustnächten queren junge Aale den Treidelpfad; elf zählte die Kamera.",
        3,
    ),
    (
        "signin-modal",
        "shop",
        "en",
        "",
        SIGN_IN,
        "/blogs/notes/wicks",
        "On wicks",
        "A flat wick gives a broad flame; trim it square and round the corners.",
        4,
    ),
    (
        "signin-da",
        "drupal",
        "da",
        "",
        SIGN_IN,
        "/artikler/fyr",
        "Fyret på odden",
        "Fyret blev tændt i 1868 og slukket i 1991; linsen står på museet.",
        3,
    ),
    (
        "stale-en",
        "gov",
        "en",
        "",
        STALE,
        "/archive/2007/peat-survey",
        "Peat survey 2007",
        "The survey took cores at four hundred points; the deepest peat was 6.2 metres.",
        5,
    ),
    (
        "stale-fi",
        "gov",
        "fi",
        "",
        STALE,
        "/arkisto/2007/turve",
        "Turvetutkimus 2007",
        "Näytteitä otettiin neljästäsadasta paikasta; paksuin turve oli 6,2 metriä.",
        3,
    ),
    (
        "talkback-en",
        "wordpress",
        "en",
        "",
        TALKBACK,
        "/2010/04/old-maps/",
        "Old maps of the fen",
        "Seven maps between 1604 and 1838 show the same causeway under seven names.",
        4,
    ),
    (
        "talkback-pt",
        "wordpress",
        "pt",
        "",
        TALKBACK,
        "/2010/04/mapas/",
        "Mapas antigos da ria",
        "Sete mapas entre 1604 e 1838 mostram o mesmo caminho com sete nomes.",
        3,
    ),
    (
        "talkback-el",
        "wordpress",
        "el",
        "",
        TALKBACK,
        "/2010/04/hartes/",
        "Παλιοί χάρτες",
        "Επτά χάρτες από το 1604 ως το 1838 δείχνουν τον ίδιο δρόμο με επτά ονόματα.",
        3,
    ),
    (
        "blog-tr",
        "wordpress",
        "tr",
        "soft",
        "",
        "/2011/05/degirmen/",
        "Su değirmeni",
        "Değirmen 1871'de kuruldu ve 1983'e kadar çalıştı; taşları hâlâ yerinde.",
        3,
    ),
    (
        "blog-ar",
        "wordpress",
        "ar",
        "home",
        "",
        "/2011/05/mill/",
        "الطاحونة القديمة",
        "بنيت الطاحونة سنة 1871 وظلت تعمل حتى 1983 ولا تزال أحجارها في مكانها.",
        3,
    ),
    (
        "forum-long-en",
        "phpbb",
        "en",
        "",
        "",
        "/viewtopic.php?f=1&t=77",
        "Which lime for the wall?",
        "by mason &raquo; Tue<br>Putty, three years old, one part to two and a half of sharp sand.",
        4,
    ),
    (
        "item-it",
        "dspace",
        "it",
        "",
        "",
        "/handle/11577/331",
        "Idraulica dei mulini natanti",
        "Si ricostruisce il rendimento di sei mulini natanti dai registri dei mugnai.",
        3,
    ),
    (
        "journal-pt",
        "ojs",
        "pt",
        "soft",
        "",
        "/index.php/rb/article/view/61",
        "Azenhas do Vouga",
        "Descrevem-se trinta e duas azenhas e as contas de quatro moleiros.",
        3,
    ),
    (
        "eprint-sv",
        "eprints",
        "sv",
        "",
        "",
        "/id/eprint/771/",
        "Kvarnar i Ätradalen",
        "Trettio kvarnar beskrivs efter jordeböckerna 1640 till 1820.",
        3,
    ),
    (
        "wiki-fr",
        "mediawiki",
        "fr",
        "",
        "",
        "/wiki/Moulin_de_la_Vesle",
        "Moulin de la Vesle",
        "Le moulin de la Vesle est cité en 1204; sa roue fut remplacée par une turbine.",
        3,
    ),
    (
        "wiki-fi",
        "mediawiki",
        "fi",
        "",
        "",
        "/wiki/Kymin_mylly",
        "Kymin mylly",
        "Mylly mainitaan 1640; sen pyörä korvattiin turbiinilla vuonna 1912.",
        3,
    ),
    (
        "doku-de",
        "dokuwiki",
        "de",
        "",
        "",
        "/wiki/wehr/pflege",
        "Pflege des Wehrs",
        "Das Wehr wird im März geräumt; die Reihenfolge der Schützen ist einzuhalten.",
        3,
    ),
    (
        "gov-da",
        "gov",
        "da",
        "soft",
        "",
        "/afgoerelser/2013-88",
        "Afgørelse 2013-88",
        "Nævnet stadfæster kommunens afslag på at fjerne stemmeværket.",
        3,
    ),
    (
        "gov-cs",
        "gov",
        "cs",
        "home",
        "",
        "/rozhodnuti/2013-88",
        "Rozhodnutí 2013-88",
        "Úřad zamítá odvolání a potvrzuje zákaz odstranit jez.",
        3,
    ),
    (
        "press-nl",
        "typo3",
        "nl",
        "",
        CONSENT,
        "/pers/sluis-klaar",
        "Sluis na twee jaar klaar",
        "De sluis gaat zaterdag open; het eerste schip is een tjalk uit 1898.",
        3,
    ),
    (
        "press-en",
        "sharepoint",
        "en",
        "soft",
        "",
        "/press/Pages/lock-open.aspx",
        "Lock opens again",
        "The lock opens on Saturday after two years; the first boat is a barge of 1898.",
        5,
    ),
    (
        "lecture-en",
        "bare",
        "en",
        "",
        "",
        "/lectures/6.html",
        "Lecture 6: estimating a flood",
        "We know eleven marks on the church wall and no gauge. What can be said of the peak?",
        6,
    ),
    (
        "speech-de",
        "drupal",
        "de",
        "",
        "",
        "/reden/2016-bruecke",
        "Rede zur Brücke",
        "Diese Brücke war lange nicht verfügbar, wie man heute sagt. Nun trägt sie wieder.",
        3,
    ),
)


def _neighbours(kind: str, product: str, lang: str) -> Route:
    if kind == "soft":
        return lost(product, lang, status=200)
    if kind == "home":
        return to("/", 302)
    return lost(product, lang)


def _front(product: str, lang: str) -> Reply:
    org = TALKS[lang].org
    news = "".join(f"<h2>{text[:40]}</h2><p>{text[40:160]}</p>" for text in FILL[lang])
    return sent(frame(product, lang, org, f"<h1>{org}</h1>{news}"))


def cases() -> Iterator[Case]:
    """All of them."""
    for ident, product, lang, kind, wrap, path, title, lead, size in ROWS:
        stamp = f"<p class='date'>{TALKS[lang].date}</p>"
        talk = wrap == TALKBACK
        main = (
            f"{'' if talk else wrap}<h1>{title}</h1>{stamp}<p>{lead}</p>"
            f"{paragraphs(lang, ident, size)}{wrap if talk else ''}"
        )
        routes: dict[str, Route] = {
            path: sent(frame(product, lang, title, main)),
            "/": _front(product, lang),
            "*": _neighbours(kind, product, lang),
        }
        yield Case("living", f"for-m-{ident}", ALIVE, routes, path)
