"""Drift pairs with a memento, moves, and living pages behind harmless quirks."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from citekeeper.demo.exchange import Reply, Request
from citekeeper.demo.media import small_pdf

from ..case import BLOCKED, DRIFTED, LIVE, MOVED, PARKED, Case, page, sent, to
from .frames import (
    NGINX_404,
    frame,
    front,
    honest,
    hosted,
    over,
    paragraphs,
)
from .words import TONGUES

TITLES: Mapping[str, tuple[str, str]] = {
    "en": ("A ledger of the waterworks", "Baking with rye"),
    "fr": ("Le registre du service des eaux", "Le pain au levain"),
    "de": ("Das Verzeichnis des Wasserwerks", "Brot mit Sauerteig"),
    "nl": ("Het register van het waterbedrijf", "Brood met zuurdesem"),
    "es": ("El libro del servicio de aguas", "Pan de masa madre"),
    "it": ("Il registro dell'acquedotto", "Il pane con lievito madre"),
    "pt": ("O livro do serviço de águas", "Pão de fermento natural"),
    "pl": ("Księga wodociągów", ""),
    "cs": ("Kniha městské vodárny", ""),
    "sv": ("Vattenverkets liggare", ""),
    "da": ("Vandværkets protokol", ""),
    "fi": ("Vesilaitoksen luettelo", ""),
    "el": ("Το βιβλίο του υδραγωγείου", ""),
    "ru": ("Книга городского водопровода", "Хлеб на закваске"),
    "tr": ("Su idaresinin defteri", ""),
    "ja": ("上水道の台帳", ""),
    "zh": ("自来水厂的登记册", ""),
    "ar": ("سجل محطة المياه", ""),
}
AT = "/texts/2013/ledger.html"


def _shown(lang: str, software: str, *, extra: str = "", before: str = "", head: str = "") -> str:
    title = TITLES[lang][0]
    main = before + paragraphs(TONGUES[lang].text()) + extra
    return frame(software, lang, TONGUES[lang].more, title, main, head=head)


def _site(lang: str, software: str, cited: Reply, path: str = AT) -> dict[Any, Any]:
    return hosted(software, lang, TONGUES[lang].more, path, cited)


COMMENTS = (
    "<section id='comments'><h2>3 comments</h2><p>anna: the second link gives me Page not found, "
    "404.</p><p>webmaster: fixed, thanks.</p><p>hale: this video is no longer available.</p>"
    "<form>Leave a reply. You must be logged in to post a comment.</form></section>"
)
WALL = (
    "<div id='onetrust-banner-sdk' role='dialog'><h2>We value your privacy</h2><p>We and our 742 "
    "partners store and access information on a device. Accept all. Reject all. You can withdraw "
    "consent at any time.</p></div>"
)
LOGIN = (
    "<form id='login'><label>Username</label><input><label>Password</label><input type='password'>"
    "<a href='/lost'>Forgot your password?</a><button>Sign in</button></form>"
)
ADS = (
    "<aside class='sponsored'><p>Sponsored: Casino Royal Bonus 100 free spins. Loans from 2 %. "
    "18+ play responsibly.</p></aside>"
)
CAPTCHA = (
    "<form action='/contact'><label>Your question</label><textarea></textarea><div class='g-"
    "recaptcha' data-sitekey='6Lc'></div><p>Please confirm that you are not a robot.</p></form>"
    "<script src='https://www.google.com/recaptcha/api.js'></script>"
)
CF = (
    "<script>(function(){window.__CF$cv$params={r:'7a',t:'MTc'};})()</script><script src='/cdn-cgi/"
    "challenge-platform/scripts/jsd/main.js'></script>"
)
HIDDEN = (
    "<div style='display:none'><a href='#'>slot gacor</a> <a href='#'>judi online</a> <a href='#'>"
    "casino bonus</a> <a href='#'>poker</a></div>"
)
EMPTY = "<div class='related'><h2>Events</h2><p>No results found. No events are listed.</p></div>"
PAY = "<div class='meter'><p>You have 3 free articles left. Subscribe now for 1 a week.</p></div>"
NOSCRIPT = "<noscript><p>Please enable JavaScript to use all functions of this site.</p></noscript>"
OLD = "<p class='notice'>This page is archived and no longer updated. Links may be broken.</p>"
LIVED = "<p>Last modified 3 May 2013. Print. Share. Report a broken link.</p>"

# quirk, markup before the text, markup behind it, software, languages
QUIRKS: tuple[tuple[str, str, str, str, str], ...] = (
    ("comments", "", COMMENTS, "wordpress", "en fr pl ja"),
    ("consent", WALL, "", "news", "en de it zh"),
    ("loginbox", LOGIN, "", "joomla", "en es cs ru"),
    ("ads", "", ADS, "news", "en pt tr el"),
    ("captcha", "", CAPTCHA, "drupal", "en nl sv ar"),
    ("cfscript", "", CF, "shop", "en de fi"),
    ("hidden", "", HIDDEN, "joomla", "en it es"),
    ("empty", "", EMPTY, "gov", "en da fr"),
    ("meter", PAY, LIVED, "news", "en pt ru"),
    ("noscript", NOSCRIPT, "", "typo3", "de ja zh"),
    ("archived", OLD, LIVED, "gov", "en nl pl"),
)


def _softly(lang: str, software: str) -> Reply:
    tongue = TONGUES[lang]
    return sent(frame(software, lang, tongue.more, tongue.lost, f"<p>{tongue.gone}</p>"))


def _secure(routes: Mapping[str, Reply]) -> Callable[[Request], Reply]:
    def answer(request: Request) -> Reply:
        if request.scheme == "http":
            return to(f"https://{request.host}{request.path}", 301)
        return routes.get(request.bare_path, routes["*"])

    return answer


def _living() -> Iterator[Case]:
    for quirk, before, after, software, langs in QUIRKS:
        for lang in langs.split():
            cited = sent(_shown(lang, software, before=before, extra=after))
            yield Case(
                "quirk", f"fse-{quirk}-{lang}", (LIVE,), _site(lang, software, cited), path=AT
            )
    for lang, software in (
        ("en", "gov"),
        ("fr", "drupal"),
        ("de", "typo3"),
        ("es", "news"),
        ("ru", "joomla"),
        ("ja", "gov"),
        ("pl", "shop"),
    ):
        cited = sent(_shown(lang, software))
        home = front(software, lang, TONGUES[lang].more)
        soft = {AT: cited, "/": home, "*": _softly(lang, software)}
        yield Case("beside-soft", f"fse-besidesoft-{lang}", (LIVE,), soft, path=AT)
        root = {AT: cited, "/": home, "*": to("/", 302)}
        yield Case("beside-home", f"fse-besidehome-{lang}", (LIVE,), root, path=AT)
    for lang, software in (("en", "wordpress"), ("it", "joomla"), ("sv", "gov"), ("el", "news")):
        cited = sent(_shown(lang, software))
        rest = honest(software, lang, TONGUES[lang].more)
        name = f"fse-www-{lang}"
        www = f"www.{name}.example"
        yield Case(
            "trivial",
            name,
            (LIVE,),
            {"*": over(f"https://{www}"), (www, AT): cited, (www, "*"): rest},
            path=AT,
        )
        served = {"*": _secure({AT: cited, "*": rest})}
        yield Case("trivial", f"fse-https-{lang}", (LIVE,), served, path=AT)
    for lang in ("en", "de", "fr", "pt"):
        cited = sent(_shown(lang, "drupal"))
        slashed = {
            "/eau/ledger": to("/eau/ledger/", 301),
            "/eau/ledger/": cited,
            "*": honest("drupal", lang, TONGUES[lang].more),
        }
        yield Case("trivial", f"fse-slash-{lang}", (LIVE,), slashed, path="/eau/ledger")
    for lang in ("en", "nl", "cs", "tr", "zh", "it"):
        memento = _shown(lang, "plain").encode()
        cited = sent(_shown(lang, "typo3", extra=LIVED))
        yield Case(
            "kept",
            f"fse-kept-{lang}",
            (LIVE,),
            _site(lang, "typo3", cited),
            path=AT,
            memento=memento,
        )
    for number, title in enumerate(
        (
            "Well survey 1901",
            "404 mills of the upper river",
            "Closed stations: a list",
            "Domain walls in iron",
        )
    ):
        pdf = Reply(200, {"Content-Type": "application/pdf"}, small_pdf(title))
        path = f"/files/report-{number}.pdf"
        yield Case("pdf", f"fse-pdf-{number}", (LIVE,), {path: pdf, "*": NGINX_404}, path=path)
    latin = _shown("fr", "plain").replace("utf-8", "iso-8859-1").replace("’", "'")
    old = Reply(200, {"Content-Type": "text/html"}, latin.encode("iso-8859-1", "replace"))
    yield Case("quirk", "fse-latin-fr", (LIVE,), _site("fr", "plain", old), path=AT)
    text = Reply(
        200,
        {"Content-Type": "text/plain; charset=utf-8"},
        "RFC-like note\n\n404 is returned when a page is not found.\n\n"
        + "\n".join(TONGUES["en"].text()),
    )
    yield Case(
        "quirk",
        "fse-text-en",
        (LIVE,),
        {"/notes/n12.txt": text, "*": NGINX_404},
        path="/notes/n12.txt",
    )


OTHERS = ("en", "fr", "de", "nl", "es", "it", "pt", "ru")
QUOTES: Mapping[str, str] = {
    "en": "Two beam engines lifted the water from the springs to a brick tower",
    "fr": "Deux machines à balancier montaient l'eau des sources",
    "de": "Zwei Balanciermaschinen hoben das Wasser von den Quellen",
    "es": "Dos máquinas de balancín subían el agua de los manantiales",
}


def _drifted() -> Iterator[Case]:
    for lang in OTHERS:
        title = TITLES[lang][1]
        main = paragraphs(TONGUES[lang].text(other=True))
        cited = sent(frame("wordpress", lang, TONGUES[lang].more, title, main))
        yield Case(
            "replaced",
            f"fse-replaced-{lang}",
            (DRIFTED,),
            _site(lang, "wordpress", cited),
            path=AT,
            memento=_shown(lang, "plain").encode(),
        )
    for lang, quote in QUOTES.items():
        tongue = TONGUES[lang]
        new = paragraphs(tongue.text(other=True))
        kept = paragraphs(tongue.text(1, 1)) + new
        cited = sent(frame("drupal", lang, tongue.more, TITLES[lang][0], kept))
        yield Case(
            "quote-kept",
            f"fse-quoted-{lang}",
            (LIVE,),
            _site(lang, "drupal", cited),
            path=AT,
            memento=_shown(lang, "plain").encode(),
            quote=quote,
        )
        part = paragraphs(tongue.text(7, 6)) + new
        cited = sent(frame("drupal", lang, tongue.more, TITLES[lang][0], part))
        yield Case(
            "partly",
            f"fse-partly-{lang}",
            (DRIFTED,),
            _site(lang, "drupal", cited),
            path=AT,
            memento=_shown(lang, "plain").encode(),
            quote=quote,
        )
    teaser = "<p>" + TONGUES["en"].text(0, 1)[0] + "</p><p>Sign in to read the whole text.</p>"
    cited = sent(frame("news", "en", "The Standard", TITLES["en"][0], teaser + LOGIN))
    yield Case(
        "teaser",
        "fse-teaser-en",
        (DRIFTED, BLOCKED),
        _site("en", "news", cited),
        path=AT,
        memento=_shown("en", "plain").encode(),
    )
    travel = (
        "<p>Liburan ke pantai selalu menyenangkan bagi keluarga. Kami memilih lima tempat yang "
        "murah dan mudah dicapai dari kota.</p><p>Bawalah air, topi dan sandal. Hotel di sekitar "
        "pantai menawarkan kamar dengan harga baik sepanjang tahun.</p>"
    )
    flipped = page(f"<h1>Tips liburan ke pantai</h1>{travel}", title="Tips liburan", lang="id")
    yield Case(
        "flipped",
        "fse-flipped-id",
        (PARKED, DRIFTED),
        {AT: sent(flipped), "/": sent(flipped), "*": NGINX_404},
        path=AT,
        memento=_shown("en", "plain").encode(),
    )


def _moved() -> Iterator[Case]:
    for lang, new in (
        ("en", "/archive/2013/05/ledger"),
        ("fr", "/fr/dossiers/registre"),
        ("de", "/archiv/artikel-4471"),
        ("es", "/hemeroteca/2013/libro"),
        ("it", "/storia/registro-acquedotto"),
        ("ja", "/shiryo/4471"),
    ):
        shown = sent(_shown(lang, "drupal"))
        routes = _site(lang, "drupal", shown, new)
        routes[AT] = to(new, 301)
        yield Case(
            "moved",
            f"fse-moved-{lang}",
            (MOVED,),
            routes,
            path=AT,
            memento=_shown(lang, "plain").encode(),
        )
    for lang in ("en", "nl", "ru", "sv"):
        new = "/history/water/ledger-4471"
        routes = _site(lang, "typo3", sent(_shown(lang, "typo3")), new)
        routes[AT] = to(new, 301)
        yield Case("moved", f"fse-titled-{lang}", (MOVED,), routes, path=AT, title=TITLES[lang][0])
    routes = _site("en", "dspace", sent(_shown("en", "dspace")), "/items/4f1c-99/ledger")
    routes["/handle/1842/ledger"] = to("/items/4f1c-99/ledger", 302)
    yield Case(
        "moved",
        "fse-found-en",
        (LIVE, MOVED),
        routes,
        path="/handle/1842/ledger",
        memento=_shown("en", "plain").encode(),
    )
    target = "fse-newhouse.example"
    yield Case(
        "moved",
        "fse-newhost-en",
        (MOVED,),
        {
            "*": over(f"https://{target}"),
            (target, AT): sent(_shown("en", "wordpress")),
            (target, "*"): honest("wordpress", "en", "New House"),
        },
        path=AT,
        memento=_shown("en", "plain").encode(),
    )
    refresh = page(
        "<p>This page has moved.</p>",
        title="Moved",
        head='<meta http-equiv="refresh" content="0; url=/new/ledger.html">',
    )
    routes = _site("en", "plain", sent(_shown("en", "plain")), "/new/ledger.html")
    routes[AT] = sent(refresh)
    yield Case(
        "moved",
        "fse-refresh-en",
        (MOVED, LIVE),
        routes,
        path=AT,
        memento=_shown("en", "plain").encode(),
    )


def cases() -> Iterator[Case]:
    """Drift, moves and quirks."""
    yield from _living()
    yield from _drifted()
    yield from _moved()
