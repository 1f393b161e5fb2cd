"""Moves, drift, edits and what an older copy or a quotation tells of them."""

from __future__ import annotations

from collections.abc import Iterator

from citekeeper.demo.exchange import Reply, Request

from ..case import (
    DEAD,
    DRIFTED,
    LIVE,
    MOVED,
    PARKED,
    SOFT_404,
    UNKNOWN,
    UNREACHABLE,
    Case,
    page,
    sent,
    to,
)
from .frames import STYLES, frame, front, honest, missing
from .prose import POOLS, article, long_article

HEADS = {
    "en": "Children in care: the second report",
    "de": "Heimbericht 2011",
    "fr": "Rapport sur les foyers",
    "es": "Informe sobre acogida",
    "nl": "Rapport jeugdzorg",
    "it": "Relazione sulle case famiglia",
    "pt": "Relatório dos lares",
    "pl": "Raport o placówkach",
    "cs": "Zpráva o domovech",
    "sv": "Rapport om boenden",
    "da": "Rapport om opholdssteder",
    "fi": "Raportti laitoksista",
    "el": "Έκθεση για τα ιδρύματα",
    "ru": "Доклад об учреждениях",
    "tr": "Yurtlar raporu",
    "ja": "施設に関する報告書",
    "zh": "关于机构的报告",
    "ar": "تقرير عن دور الرعاية",
}
# what the same addresses carry today: (title, words of another subject)
OTHER = {
    "de": (
        "Radtouren im Frühling",
        "Die neue Strecke führt am Kanal entlang zum Bahnhof. Räder "
        "kann man an der Schleuse leihen, Kinder fahren gratis. Im Café gibt es Kuchen. Wer "
        "weiter will, nimmt die Fähre und kehrt über die Weinberge zurück.",
    ),
    "fr": (
        "Balades à vélo",
        "Le nouveau parcours longe le canal jusqu'à la gare. On loue les "
        "vélos à l'écluse. Le café sert des tartes. Pour aller plus loin, prenez le bac et "
        "revenez par les vignes au coucher du soleil.",
    ),
    "es": (
        "Rutas en bicicleta",
        "El nuevo recorrido bordea el canal hasta la estación. Las "
        "bicicletas se alquilan en la esclusa. La cafetería ofrece tartas caseras. Quien quiera "
        "seguir toma la barca y vuelve por los viñedos.",
    ),
    "it": (
        "Itinerari in bicicletta",
        "Il nuovo percorso segue il canale fino alla stazione. Le "
        "bici si noleggiano alla chiusa. Il bar offre torte di mele. Chi vuole proseguire "
        "prende il traghetto e torna tra le vigne.",
    ),
    "pl": (
        "Wycieczki rowerowe",
        "Nowa trasa biegnie wzdłuż kanału do dworca. Rowery wypożycza się "
        "przy śluzie. W kawiarni podają szarlotkę. Dalej płynie prom, a powrót wiedzie przez "
        "winnice.",
    ),
    "ru": (
        "Велопрогулки",
        "Новый маршрут идёт вдоль канала до вокзала. Велосипеды дают напрокат у "
        "шлюза. В кафе подают яблочный пирог. Дальше ходит паром, а обратно едут через "
        "виноградники.",
    ),
    "ja": (
        "春のサイクリング",
        "新しい道は運河に沿って駅まで続く。自転車は水門のそばで"
        "借りられる。喫茶店では林檎の"
        "焼き菓子が楽しめる。さらに先へ行く人は渡し船に乗り、葡萄畑を通って帰る。",
    ),
}

QUOTED = "<p>Files were kept in two different systems, and neither was complete.</p>"


def _old(lang: str, seed: str, style: str) -> bytes:
    return frame(lang, HEADS[lang], article(lang, seed, "care", 4), style).encode()


def _moved() -> Iterator[Case]:
    """301 to a new address of the same piece; the archive or the cited title tells that it is."""
    for number, lang in enumerate(HEADS):
        style = STYLES[number % len(STYLES)]
        path, new = "/old/2011/report.html", f"/{lang}/library/reports/4412-report"
        name = f"ffi-mv-{lang}"
        now = sent(
            frame(
                lang,
                HEADS[lang],
                article(lang, name, "care", 4),
                STYLES[(number + 2) % len(STYLES)],
            )
        )
        old = _old(lang, name, style)
        if number % 3 == 2:  # to another host
            there = f"{name}-new.example"
            routes: dict[str | tuple[str, str], object] = {
                path: to(f"http://{there}{new}", 301),
                "/": front(lang, style),
                "*": missing(lang, style),
                (there, new): now,
                (there, "/"): front(lang),
                (there, "*"): missing(lang),
            }
        else:
            routes = {
                path: to(new, 301),
                new: now,
                "/": front(lang, style),
                "*": missing(lang, style),
            }
        yield Case("moved", name, (MOVED,), routes, path=path, memento=old, title=HEADS[lang])
    for lang in ("en", "de", "es"):  # without a copy, a move to an address with the same slug
        path, new = "/reports/second-report-2011", "/what-we-do/reports/second-report-2011"
        now = sent(frame(lang, HEADS[lang], article(lang, f"mvt{lang}", "care", 4), "news"))
        routes = {path: to(new, 301), new: now, "/": front(lang), "*": missing(lang)}
        yield Case("moved", f"ffi-mvt-{lang}", (MOVED,), routes, path=path, title=HEADS[lang])


def _drifted() -> Iterator[Case]:
    """Another subject at the same address."""
    path = "/topics/focus.html"
    for number, (lang, (title, words)) in enumerate(OTHER.items()):
        style = STYLES[number]
        now = sent(frame(lang, title, f"<p>{words}</p>", style))
        yield Case(
            "drifted",
            f"ffi-dr-{lang}",
            (DRIFTED,),
            honest(lang, path, now, style),
            path=path,
            memento=_old(lang, f"dr{lang}", style),
        )
    for number, subject in enumerate(("water", "court", "budget")):
        style = STYLES[number + 2]
        text = article("en", f"dr{subject}", subject, 4)
        before = QUOTED + article("en", f"old{subject}", "care", 3)
        now = sent(frame("en", f"In focus: {subject}", text, style))
        yield Case(
            "drifted",
            f"ffi-dr-{subject}",
            (DRIFTED,),
            honest("en", path, now, style),
            path=path,
            memento=frame("en", HEADS["en"], before, style).encode(),
            quote="Files were kept in two different systems",
        )
    # a fifth of the old text is left, the quoted passage has gone
    for lang in ("en", "fr", "nl"):
        pool = POOLS[lang, "care"]
        kept = pool[:2]
        old = " ".join(pool[:9]).replace("{n}", "41").replace("{y}", "2004").replace("{p}", "Osk")
        left = " ".join(kept).replace("{n}", "41").replace("{y}", "2004").replace("{p}", "Osk")
        fresh = (
            article("en", f"part{lang}", "budget", 2)
            if lang == "en"
            else (
                f"<p>{OTHER['fr'][1]}</p>"
                if lang == "fr"
                else "<p>De nieuwe route loopt langs het "
                "kanaal naar het station. Fietsen huur je bij de sluis. In het café is er "
                "appeltaart.</p>"
            )
        )
        now = sent(frame(lang, HEADS[lang], f"<p>{left}</p>{fresh}", "typo3"))
        yield Case(
            "drifted",
            f"ffi-dp-{lang}",
            (DRIFTED,),
            honest(lang, path, now, "typo3"),
            path=path,
            quote=pool[7].replace("{n}", "41").replace("{p}", "Osk"),
            memento=frame(lang, HEADS[lang], f"<p>{old}</p>", "typo3").encode(),
        )
    # a report in PDF whose address now gives a web page
    for lang in ("en", "de", "pt"):
        at = "/download/report-2011.pdf"
        now = sent(frame(lang, "Publications", article(lang, f"pdf{lang}", "water", 2), "portal"))
        yield Case(
            "drifted",
            f"ffi-pdfhtml-{lang}",
            (DRIFTED, UNKNOWN),
            honest(lang, at, now, "portal"),
            path=at,
        )


def _edited() -> Iterator[Case]:
    """The same text, with a new frame, a correction, or more of it."""
    for number, lang in enumerate(("en", "de", "fr", "es", "pt", "cs", "da", "fi", "ru", "zh")):
        path = "/analysis/2012/11/homes"
        name = f"ffi-ed-{lang}"
        text = article(lang, name, "care", 4)
        now = frame(lang, HEADS[lang], text + "<p>(+)</p>", STYLES[(number + 3) % len(STYLES)])
        yield Case(
            "edited",
            name,
            (LIVE,),
            honest(lang, path, sent(now)),
            path=path,
            memento=frame(lang, HEADS[lang], text, STYLES[number % 7]).encode(),
        )
    # a list that grows: the cited sentence stands among many others
    for name, quote in (
        ("log", "Guidance on restraint had been issued in 2004"),
        ("faq", "Files were kept in two different systems"),
    ):
        path = f"/{name}.html"
        text = f"<p>{quote}, and nobody knew which of them was right.</p>"
        now = frame("en", "Chronicle", long_article("en", name, 12) + text, "tables")
        old = frame("en", "Chronicle", text + article("en", f"o{name}", "court", 2), "tables")
        yield Case(
            "edited",
            f"ffi-q-{name}",
            (LIVE,),
            honest("en", path, sent(now)),
            path=path,
            memento=old.encode(),
            quote=quote,
        )


def _others() -> Iterator[Case]:
    at = "/programmes/children/report-2008.html"
    spam = (
        "<p>Daftar situs slot gacor, judi online, poker, togel dan casino. Bonus deposit, jackpot "
        "dan taruhan bola setiap hari, agen resmi terpercaya.</p>"
    )
    for lang in ("en", "de", "es"):  # the charity's address, and its old text in the archive
        now = sent(page(f"<h1>Slot Gacor 88</h1>{spam}{spam}", title="Slot Gacor 88", lang="id"))
        yield Case(
            "hijacked",
            f"ffi-hjm-{lang}",
            (PARKED,),
            {"*": now},
            path=at,
            memento=_old(lang, f"hjm{lang}", "wordpress"),
        )
    for lang in ("en", "fr"):  # old article, now a soft 404 to everybody
        routes = {"/": front(lang), "*": missing(lang, "news", "", 200)}
        yield Case(
            "gone",
            f"ffi-sm-{lang}",
            (SOFT_404,),
            routes,
            path=at,
            memento=_old(lang, f"sm{lang}", "news"),
        )
    gone = {"*": missing("en")}
    yield Case("nxdomain", "ffi-nx-sub", (DEAD,), gone, path=at, trouble="nxdomain")
    yield Case("nxdomain", "ffi-nx-dom", (DEAD,), gone, path=at, trouble="nxdomain-domain")
    yield Case("nxdomain", "ffi-nx-dom-de", (DEAD,), gone, path="/", trouble="nxdomain-domain")
    yield Case("loop", "ffi-loop", (UNREACHABLE,), {"*": to(at, 302)}, path=at)

    def deeper(request: Request) -> Reply:
        return to(f"{request.bare_path}/x", 302)

    yield Case("loop", "ffi-deeper", (UNREACHABLE,), {"*": deeper}, path="/r/2008")
    for lang, words in (
        ("en", "We are carrying out scheduled maintenance. Please come back later."),
        ("de", "Wegen Wartungsarbeiten ist unser Angebot vorübergehend nicht erreichbar."),
        ("fr", "Site en maintenance. Merci de revenir dans quelques instants."),
    ):
        pause = sent(page(f"<h1>{words.split('.')[0]}</h1><p>{words}</p>", title="-", lang=lang))
        yield Case("pause", f"ffi-pause-{lang}", (UNKNOWN, UNREACHABLE), {"*": pause}, path=at)
    # http goes to https, and a language is put before the path
    for lang in ("en", "nl", "el"):
        now = sent(frame(lang, HEADS[lang], article(lang, f"loc{lang}", "care", 4), "drupal"))
        routes = {
            at: to(f"/{lang}{at}", 302),
            f"/{lang}{at}": now,
            "/": to(f"/{lang}", 302),
            f"/{lang}": front(lang, "drupal"),
            "*": missing(lang, "drupal"),
        }
        yield Case(
            "locale",
            f"ffi-loc-{lang}",
            (LIVE,),
            routes,
            path=at,
            memento=_old(lang, f"loc{lang}", "drupal"),
        )

    def secure(request: Request) -> Reply:
        if request.scheme == "http":
            return to(f"https://{request.host}{request.path}", 301)
        if request.bare_path == at:
            return sent(frame("sv", HEADS["sv"], article("sv", "sec", "care", 4), "portal"))
        return front("sv", "portal") if request.bare_path == "/" else missing("sv", "portal")

    yield Case("locale", "ffi-https-sv", (LIVE,), {"*": secure}, path=at)


def cases() -> Iterator[Case]:
    """All of them."""
    for part in (_moved, _drifted, _edited, _others):
        yield from part()
