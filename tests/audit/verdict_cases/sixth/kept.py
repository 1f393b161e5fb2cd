"""Pages that moved, and pages that no longer say what was cited, with and without a snapshot."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from citekeeper.demo.exchange import Reply
from citekeeper.model import Standing

from ..case import DRIFTED, LIVE, MOVED, SOFT_404, UNKNOWN, Case, page, sent, to
from .words import BEES, NEWS, firm

REP = "/reports/2016/hives-on-roofs"
NO = sent(page("<h1>404</h1>", title="404"), 404)
Truth = tuple[Standing, ...]


def moved() -> Iterator[Case]:
    """New addresses, houses and makers."""
    for lang, kind, new in (
        ("en", "sharepoint", "/library/481-hives-on-the-roofs"),
        ("fr", "drupal", "/fr/etudes/ruches-sur-les-toits.html"),
        ("de", "news", "/archiv/2016/bienen-auf-dem-dach/"),
        ("ja", "typo3", "/kankobutsu/481.html"),
    ):
        old = firm("tables", lang, *BEES[lang])
        routes = {REP: to(new, 301), new: sent(firm(kind, lang, *BEES[lang])), "*": NO}
        yield Case("sixth: moved", f"v6-{lang}", (MOVED,), routes, path=REP, memento=old)
    old = firm("tables", "it", *BEES["it"])
    house = "www.casa-v6.example"
    away = {
        "*": to(f"http://{house}/arnie", 301),
        (house, "/arnie"): sent(firm("builder", "it", *BEES["it"], brand="Casa delle api")),
        (house, "*"): NO,
    }
    yield Case("sixth: moved", "v6-house", (MOVED,), away, path=REP, memento=old)
    either: Truth = (LIVE, MOVED)
    found = sent(firm("drupal", "pt", *BEES["pt"]))
    for name, new, status in (
        ("session", f"{REP};jsessionid=48A1", 302),
        ("locale", f"/pt-pt{REP}", 302),
        ("slash", f"{REP}/", 301),
        ("html", f"{REP}.html", 301),
        ("tracking", f"{REP}?utm_source=r", 302),
    ):
        routes = {REP: to(new, status), new: found, "*": NO}
        yield Case("sixth: moved", f"v6-{name}", either, routes, path=REP)
    notice = sent(
        firm(
            "tables",
            "en",
            "We have moved",
            "Our reports now live at <a href='/new'>the library</a>.",
        )
    )
    truth = (DRIFTED, SOFT_404, UNKNOWN)
    routes = {"*": notice}
    old = firm("tables", "en", *BEES["en"])
    yield Case("sixth: drifted", "v6-notice", truth, routes, path=REP, memento=old)


def pairs() -> Iterator[Case]:
    """What stood there and what stands there."""
    en, nl = BEES["en"], BEES["nl"]
    cut = " ".join(en[1].split()[:30])
    told: Mapping[str, tuple[Truth, str, str, str]] = {
        "other-report": ((DRIFTED,), "en", en[1], NEWS["en"]),
        "summary": ((DRIFTED,), "en", en[1], f"{cut}. Read more in the print edition."),
        "new-frame": ((LIVE,), "nl", nl[1], nl[1]),
        "comments": ((LIVE,), "nl", nl[1], f"{nl[1]} Reacties: {NEWS['nl']} Mooi stuk! Dank u."),
        "first-half": ((LIVE,), "de", BEES["de"][1], " ".join(BEES["de"][1].split()[:75])),
        "figures": (
            (LIVE,),
            "es",
            "Colmenas: 411. Enjambres: 38. Miel por colmena: 11 kilos. " * 4,
            "Colmenas: 502. Enjambres: 12. Miel por colmena: 9 kilos. " * 4,
        ),
        "translated": ((DRIFTED,), "fr", en[1], BEES["fr"][1]),
    }
    for name, (truth, lang, before, now) in told.items():
        title = BEES[lang][0]
        routes: dict[str, Reply] = {REP: sent(firm("drupal", lang, title, now)), "*": NO}
        old = firm("tables", "en" if name == "translated" else lang, title, before)
        cause = "sixth: drifted" if truth[0] is DRIFTED else "sixth: live, kept"
        yield Case(cause, f"k6-{name}", truth, routes, path=REP, memento=old)
    quote = "a full hive is as heavy as a grown pig"
    kept = sent(firm("news", "en", "Bees", f"{NEWS['en']} One said that {quote}. {NEWS['en']}"))
    old = firm("tables", "en", *en)
    routes = {REP: kept, "*": NO}
    yield Case("sixth: live, kept", "k6-quote", (LIVE,), routes, path=REP, memento=old, quote=quote)
    paper = sent(firm("builder", "en", "Library", NEWS["en"]))
    cited = {"/h/hives.pdf": paper, "*": NO}
    yield Case("sixth: drifted", "k6-pdf-html", (DRIFTED,), cited, path="/h/hives.pdf")


def cases() -> Iterator[Case]:
    """All of this file."""
    for family in (moved, pairs):
        yield from family()
