"""Drift pairs with the archive's copy, and pages that moved."""

from __future__ import annotations

from collections.abc import Iterator

from ..case import DRIFTED, LIVE, MOVED, UNKNOWN, Case, sent, to
from .frames import ALIVE, DRIFT, SHIFT, framed, lost, told

BEFORE = {
    "en": (
        "Fish weirs and the law",
        "A fish weir of stakes was held to be lawful if it stood before the great charter and unlawful if it came after. The court rolls of the level name ninety-four of them.\nThe abbot's weir at Marl was pulled down in 1412 by men with axes and put back within the month. Nobody was fined. The jurors said that they had not seen whose axes they were.\nBy 1600 the weirs had silted the channel, and the board bought them out one by one, with a pension in eels.",
    ),
    "de": (
        "Fischwehre und das Recht",
        "Ein Wehr aus Pfählen galt als erlaubt, wenn es vor dem großen Deichbrief stand, und als verboten, wenn es später kam. Die Gerichtsrollen nennen vierundneunzig.\nDas Wehr des Abtes wurde 1412 mit Äxten zerstört und im selben Monat erneuert. Niemand zahlte Buße. Die Schöffen wollten nicht gesehen haben, wessen Äxte es waren.\nUm 1600 hatten die Wehre das Fahrwasser verlandet, und der Verband löste sie ab, gegen eine Rente in Aalen.",
    ),
    "fr": (
        "Les pêcheries et le droit",
        "Une pêcherie de pieux était tenue pour légale si elle précédait la grande charte, illégale si elle la suivait. Les rôles du tribunal en nomment quatre-vingt-quatorze.\nCelle de l'abbé fut abattue à la hache en 1412 et relevée dans le mois. Personne ne paya d'amende. Les jurés dirent n'avoir pas vu à qui étaient les haches.\nVers 1600 les pêcheries avaient envasé le chenal, et le syndicat les racheta une à une contre une rente en anguilles.",
    ),
    "es": (
        "Las pesqueras y el derecho",
        "Una pesquera de estacas era lícita si existía antes del fuero y prohibida si venía después. Los libros del juzgado nombran noventa y cuatro.\nLa del abad fue derribada a hachazos en 1412 y rehecha en el mismo mes. Nadie pagó multa. Los jurados dijeron no haber visto de quién eran las hachas.\nHacia 1600 las pesqueras habían cegado el canal, y la junta las compró una a una por una renta en anguilas.",
    ),
}
OTHER = {
    "en": (
        "Summer programme for visitors",
        "Guided walks start at the lock every Saturday at ten. Bring boots and a hat. Children under twelve walk free of charge.\nThe café sells soup, tea and plum bread. Dogs are welcome on a lead. The boat to the heronry goes at noon and at three if the wind allows it, and seats nine.\nGroups should book a fortnight ahead by telephone; schools may borrow nets and magnifying glasses.",
    ),
    "de": (
        "Sommerprogramm für Gäste",
        "Geführte Wanderungen beginnen jeden Samstag um zehn an der Schleuse. Bitte Stiefel und Hut mitbringen. Kinder unter zwölf gehen frei mit.\nIm Café gibt es Suppe, Tee und Pflaumenbrot. Hunde an der Leine sind willkommen. Das Boot zur Reiherkolonie fährt um zwölf und um drei und hat neun Plätze.\nGruppen melden sich zwei Wochen vorher telefonisch an.",
    ),
    "fr": (
        "Programme d'été",
        "Les promenades guidées partent de l'écluse chaque samedi à dix heures. Prévoir des bottes et un chapeau. Gratuit pour les enfants de moins de douze ans.\nLe café sert de la soupe, du thé et du pain aux prunes. Les chiens sont admis en laisse. La barque de la héronnière part à midi et à quinze heures.\nLes groupes réservent deux semaines à l'avance.",
    ),
    "es": (
        "Programa de verano",
        "Los paseos guiados salen de la esclusa cada sábado a las diez. Traiga botas y sombrero. Los menores de doce años no pagan.\nLa cafetería sirve sopa, té y pan de ciruelas. Se admiten perros con correa. La barca a la garcera sale a las doce y a las tres y lleva nueve plazas.\nLos grupos reservan con dos semanas de antelación.",
    ),
}


def _old(lang: str, style: str) -> str:
    title, text = BEFORE[lang]
    return framed(lang, style, title, text)


def cases() -> Iterator[Case]:
    """Replaced, changed, edited, kept by a quotation, moved."""
    why = "drift"
    for lang, style in (
        ("en", "gov"),
        ("de", "uni"),
        ("fr", "news"),
        ("es", "gov"),
        ("en", "table"),
    ):
        title, text = OTHER[lang]
        yield told(
            f"replaced-{lang}-{style}",
            DRIFT,
            lang,
            style,
            title,
            text,
            cause=why,
            memento=_old(lang, style),
        )
    title, text = BEFORE["en"]
    lines = text.split("\n")
    yield told(
        "half-left",
        DRIFT,
        "en",
        "news",
        "Eels",
        lines[0] + "\n" + OTHER["en"][1],
        cause=why,
        memento=_old("en", "bare"),
    )
    yield told(
        "quote-gone",
        DRIFT,
        "en",
        "uni",
        "Visiting the weirs",
        OTHER["en"][1],
        cause=why,
        memento=_old("en", "uni"),
        quote="They had not seen whose axes they were",
    )
    yield told(
        "quote-gone-de",
        DRIFT,
        "de",
        "gov",
        OTHER["de"][0],
        OTHER["de"][1],
        cause=why,
        memento=_old("de", "gov"),
        quote="gegen eine Rente in Aalen",
    )
    yield told(
        "quote-kept",
        ALIVE,
        "en",
        "uni",
        "The weirs: a new account",
        OTHER["en"][1]
        + "\nThe old page ended thus: 'the board bought them out one by one, with a pension in eels'.",
        cause=why,
        memento=_old("en", "uni"),
        quote="the board bought them out one by one, with a pension in eels",
    )
    yield told(
        "quote-kept-fr",
        ALIVE,
        "fr",
        "news",
        "Les pêcheries, nouvelle édition",
        OTHER["fr"][1] + "\nLes jurés dirent n'avoir pas vu à qui étaient les haches.",
        cause=why,
        memento=_old("fr", "news"),
        quote="Les jurés dirent n'avoir pas vu à qui étaient les haches",
    )
    yield told(
        "edited",
        ALIVE,
        "en",
        "gov",
        title,
        text + "\nUpdated in 2019: a map of the ninety-four weirs was added.",
        cause=why,
        memento=_old("en", "gov"),
    )
    yield told(
        "same-de", ALIVE, "de", "news", *BEFORE["de"], cause=why, memento=_old("de", "table")
    )
    yield told(
        "new-title",
        ALIVE,
        "fr",
        "gov",
        "Pieux, anguilles et procès",
        BEFORE["fr"][1],
        cause=why,
        memento=_old("fr", "gov"),
    )
    yield told(
        "chrome-changed", ALIVE, "es", "shop", *BEFORE["es"], cause=why, memento=_old("es", "bare")
    )
    yield told(
        "pdf-to-html", DRIFT, "en", "gov", *OTHER["en"], cause=why, path="/files/weirs-report.pdf"
    )
    yield told(
        "rolling-page",
        DRIFT,
        "en",
        "news",
        "Notices of the week",
        "Lost: a grey goose, tame. Found: an oar. For hire: a horse box. The choir meets on Thursday. The chemist is closed on Monday. Plum jam at the vicarage gate, honesty box. A lift to the market is offered from Hope every Wednesday.",
        cause=why,
        memento=framed(
            "en",
            "bare",
            "Notices of the week",
            "The well at Cross is closed. Seed potatoes at the barn. A pony cart is for hire. The dentist comes on the ninth. The reading room has new lamps and opens until eight. Wanted: a boy for the bakery, early riser.",
        ),
    )
    yield told(
        "article-replaced-notice",
        (DRIFTED, UNKNOWN),
        "en",
        "lib",
        "Fish weirs",
        "This page is being written anew by the editors and will be filled in the course of the year.",
        cause=why,
        memento=_old("en", "bare"),
    )
    fine = sent(framed("en", "gov", title, text))
    yield Case(
        "moved",
        "tse-moved-same",
        SHIFT,
        {
            "/weirs/law.html": to("/library/history/fish-weirs-and-the-law", 301),
            "/library/history/fish-weirs-and-the-law": fine,
            "*": lost("en", "gov"),
        },
        path="/weirs/law.html",
        memento=_old("en", "gov").encode(),
    )
    yield Case(
        "moved",
        "tse-moved-308",
        SHIFT,
        {
            "/show/4471": to("/articles/fish-weirs-law", 308),
            "/articles/fish-weirs-law": fine,
            "*": lost("en", "gov"),
        },
        path="/show/4471",
        memento=_old("en", "news").encode(),
    )
    yield Case(
        "moved",
        "tse-moved-host",
        SHIFT,
        {
            "/weirs/law.html": to("http://tse-moved-host-new.example/essays/weirs-and-law", 301),
            ("tse-moved-host-new.example", "/essays/weirs-and-law"): fine,
            ("tse-moved-host-new.example", "*"): lost("en", "gov"),
            "*": lost("en", "gov"),
        },
        path="/weirs/law.html",
        memento=_old("en", "gov").encode(),
    )
    for lang in ("de", "fr", "es"):
        yield Case(
            "moved",
            f"tse-moved-{lang}",
            SHIFT,
            {
                "/alt/4471.html": to("/archiv/4471-wehre", 301),
                "/archiv/4471-wehre": sent(framed(lang, "uni", *BEFORE[lang])),
                "*": lost(lang, "uni"),
            },
            path="/alt/4471.html",
            memento=_old(lang, "table").encode(),
        )
    yield Case(
        "moved",
        "tse-moved-title",
        (MOVED, LIVE),
        {
            "/weirs/law.html": to("/library/fish-weirs", 301),
            "/library/fish-weirs": fine,
            "*": lost("en", "gov"),
        },
        path="/weirs/law.html",
        title="Fish weirs and the law",
    )
