"""Pages that moved, and pages whose content is another than the cited one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..case import DRIFTED, LIVE, MOVED, PARKED, Case, sent, to
from .make import front, lost, text_of
from .words import TONGUES

REPORT: dict[str, tuple[str, str, str]] = {
    "en": (
        "Report on placements 2010",
        "The board visited nine homes and spoke with forty children.",
        "Summer fair at the harbour",
    ),
    "fr": (
        "Rapport 2010 sur les placements",
        "Le comité a visité neuf foyers et entendu quarante enfants.",
        "Fête d'été au port",
    ),
    "de": (
        "Bericht 2010 über Unterbringungen",
        "Der Beirat besuchte neun Heime und sprach mit vierzig Kindern.",
        "Sommerfest am Hafen",
    ),
    "nl": (
        "Rapport 2010 over plaatsingen",
        "De raad bezocht negen tehuizen en sprak veertig kinderen.",
        "Zomerfeest in de haven",
    ),
    "es": (
        "Informe 2010 sobre acogimientos",
        "La junta visitó nueve centros y habló con cuarenta niños.",
        "Fiesta de verano en el puerto",
    ),
    "it": (
        "Rapporto 2010 sugli affidi",
        "Il comitato ha visitato nove case e sentito quaranta bambini.",
        "Festa d'estate al porto",
    ),
    "pt": (
        "Relatório 2010 sobre acolhimentos",
        "O conselho visitou nove lares e ouviu quarenta crianças.",
        "Festa de verão no porto",
    ),
}
FAIR: dict[str, tuple[str, str]] = {
    "en": (
        "Brass bands, pancakes and a raffle await visitors on Saturday from noon. Entry is free.",
        (
            "Bring a picnic rug. Dogs are welcome on a lead, and the ferry runs "
            "every half hour until midnight. The raffle is drawn at nine by the "
            "harbour master."
        ),
    ),
    "fr": (
        "Fanfare, crêpes et tombola attendent les visiteurs samedi dès midi. Entrée libre.",
        (
            "Le bac circule toutes les demi-heures jusqu'à minuit. Le tirage a "
            "lieu à vingt et une heures devant la capitainerie."
        ),
    ),
    "de": (
        "Blasmusik, Pfannkuchen und eine Tombola warten am Samstag ab zwölf auf die Gäste.",
        (
            "Die Fähre fährt bis Mitternacht alle dreißig Minuten. Gezogen wird um "
            "einundzwanzig Uhr vor dem Hafenamt, Hunde sind angeleint willkommen."
        ),
    ),
    "nl": (
        "Fanfare, pannenkoeken en een loterij wachten zaterdag vanaf twaalf uur op de bezoekers.",
        (
            "Het pontje vaart tot middernacht elk half uur. De trekking is om "
            "negen uur bij de havenmeester."
        ),
    ),
    "es": (
        "Banda, tortitas y una rifa esperan a los visitantes el sábado desde mediodía.",
        (
            "El transbordador sale cada media hora hasta medianoche. El sorteo es "
            "a las nueve ante la capitanía."
        ),
    ),
    "it": (
        "Banda, frittelle e lotteria attendono i visitatori sabato da mezzogiorno.",
        (
            "Il traghetto parte ogni mezz'ora fino a mezzanotte. L'estrazione è "
            "alle ventuno davanti alla capitaneria."
        ),
    ),
    "pt": (
        "Banda, panquecas e rifa esperam os visitantes no sábado a partir do meio-dia.",
        (
            "O barco parte de meia em meia hora até à meia-noite. O sorteio é às "
            "nove junto à capitania."
        ),
    ),
}


def cases() -> Iterator[Case]:
    """Moved, drifted and edited pages."""
    for lang, (title, own, other) in REPORT.items():
        name = TONGUES[lang].menu.split("|")[1]
        old = text_of(lang, "table", name, title, own, 5)
        now = text_of(lang, "ministry", name, title, own, 5)
        fair = text_of(lang, "ministry", name, other, "|".join(FAIR[lang]), 0)
        none = lost(lang, "ministry", name)
        home = front(lang, "ministry", name)
        new = f"/library/{lang}/report-2010"
        path = "/docs/2010/report.htm"
        routes: dict[Any, Any] = {path: to(new, 301), new: sent(now), "/": home, "*": none}
        yield Case("moved", f"fth-moved-{lang}", (MOVED,), routes, path, memento=old.encode())
        away = f"new.fth-host-{lang}.example"
        routes = {
            path: to(f"http://{away}{new}", 301),
            "*": none,
            (away, new): sent(now),
            (away, "*"): none,
        }
        yield Case(
            "moved",
            f"fth-host-{lang}",
            (MOVED,),
            routes,
            path,
            memento=old.encode(),
            title=title,
            quote=own.rstrip("."),
        )
        yield Case(
            "drifted",
            f"fth-drift-{lang}",
            (DRIFTED,),
            {path: sent(fair), "/": home, "*": none},
            path,
            memento=old.encode(),
            quote=own.rstrip("."),
        )
        if lang in ("en", "de", "es"):
            routes = {"/files/report.pdf": sent(fair), "/": home, "*": none}
            yield Case("drifted", f"fth-type-{lang}", (DRIFTED,), routes, "/files/report.pdf")
        if lang in ("fr", "nl", "it", "pt"):
            edited = text_of(lang, "ministry", name, title, f"{own}|{FAIR[lang][1]}", 5)
            routes = {path: sent(edited), "/": home, "*": none}
            yield Case("edited", f"fth-edited-{lang}", (LIVE,), routes, path, memento=old.encode())
    title, own, other = REPORT["en"]
    old = text_of("en", "table", "Board", title, own, 5)
    shop = text_of(
        "de",
        "news",
        "Matratzenwelt",
        "Matratzen günstig kaufen",
        "Kaltschaum, Federkern, Topper: Ratgeber und Testsieger für jeden Geldbeutel.",
        0,
    )
    yield Case(
        "drifted",
        "fth-reborn",
        (PARKED, DRIFTED),
        {"*": sent(shop)},
        "/2010/report",
        memento=old.encode(),
    )
