"""Pages that moved or became others, told by an old copy, a title or a chain."""

from __future__ import annotations

from collections.abc import Iterator

from citekeeper.demo.exchange import Reply
from citekeeper.demo.media import small_pdf

from ..case import DRIFTED, LIVE, MOVED, PARKED, SOFT_404, Case, sent, to
from .kit import CHROME, POOL, doc, lost

TEXTS = {
    "en": (
        "Inspection of Thornfield secure unit",
        "Inspectors spent four days at Thornfield. They found clean rooms, tired staff and a log book in which restraint was entered as 'talked to'. Nineteen boys lived there, eleven of them a hundred miles from home. The school had no teacher of mathematics. The unit should close its isolation wing before the spring.",
    ),
    "de": (
        "Bericht über die Unterbringung Minderjähriger",
        "Der Bericht beschreibt siebzehn Einrichtungen in vier Ländern. In neun davon wurden Jugendliche zeitweise eingeschlossen, ohne dass ein Gericht dies genehmigt hatte. Die Kommission fordert eine unabhängige Beschwerdestelle und verlangt, dass jedes Kind seine Akte lesen darf.",
    ),
    "fr": (
        "Avis sur les mineurs en garde à vue",
        "La commission recommande qu'un avocat assiste le mineur dès la première heure, que ses parents soient prévenus sans délai et que l'enregistrement de l'audition soit conservé. Elle relève que dans un commissariat sur trois la caméra ne fonctionnait pas le jour de sa visite.",
    ),
    "es": (
        "Informe sobre centros de protección",
        "La institución visitó veintitrés centros en nueve comunidades. Encontró aislamiento, medicación sin control y patios sin sombra. Recomienda limitar las contenciones, garantizar la visita de un juez cada mes y abrir un teléfono gratuito para los menores.",
    ),
    "nl": (
        "Advies over gesloten jeugdzorg",
        "De raad adviseert de isoleercel af te schaffen en jongeren binnen een uur van hun ouders te plaatsen. Van de vierhonderd meisjes die in gesloten instellingen verbleven was een derde slachtoffer van een loverboy. Zij zaten naast jongens die wegens geweld waren geplaatst.",
    ),
    "ru": (
        "Доклад о детских домах области",
        "Комиссия посетила двадцать шесть учреждений. В восьми дети не знали телефона уполномоченного. Воспитатели получают меньше сторожей. Комиссия предлагает закрыть отделения милосердия и искать приёмные семьи, а деньги следовать должны за ребёнком.",
    ),
}
OTHER = {
    "en": (
        "Book your summer course",
        "Our language school offers courses in June and July. Pick a town, a level and a host family. Lessons take place in the mornings and there is sailing on Wednesdays. Early bookers receive a bag. Transfers from the airport can be arranged on request.",
    ),
    "de": (
        "Unsere Leistungen für Unternehmen",
        "Wir beraten mittelständische Firmen bei der Einführung von Lohnsoftware. Sprechen Sie uns an, wir vereinbaren gern einen Termin in Ihrem Haus. Schulungen finden monatlich in Kassel statt und dauern zwei Tage.",
    ),
    "fr": (
        "Nos recettes de saison",
        "Épluchez les courges, coupez-les en dés et faites-les revenir dans le beurre avec un oignon. Ajoutez le bouillon, laissez cuire une demi-heure, mixez. Servez avec un filet de crème et quelques graines grillées.",
    ),
    "es": (
        "Alquiler de coches en la isla",
        "Recoja su coche en el puerto o en el aeropuerto y devuélvalo donde quiera. Seguro incluido, kilómetros sin límite, silla de niño gratis. Reserve hoy y pague al llegar. Atendemos todos los días hasta las once.",
    ),
    "nl": (
        "Tuintips voor het najaar",
        "Plant uw bollen voor de eerste vorst, snoei de rozen en leg blad tussen de heesters. Een egel slaapt graag onder takken. Wie nu compost strooit, heeft in het voorjaar minder werk en meer bloei.",
    ),
    "ru": (
        "Ремонт квартир под ключ",
        "Наша бригада выполнит ремонт за месяц. Выезд замерщика бесплатно, смета в день обращения, гарантия два года. Работаем с плиткой, паркетом и натяжными потолками, закупаем материалы сами.",
    ),
}


def cases() -> Iterator[Case]:
    for lang, (title, text) in TEXTS.items():
        more = text + "\n" + POOL.get(lang, text)
        old = doc(lang, "old", title, more)
        path = f"/{lang}/doc/2009-14.html"
        new = f"/{lang}/publications/2009/14"
        yield Case(
            "moved",
            f"t20-mv-{lang}",
            (MOVED,),
            {path: to(new, 301), new: sent(doc(lang, "gov", title, more)), "*": lost(lang, "gov")},
            path=path,
            memento=old,
            title=title,
        )
        other, words = OTHER[lang]
        yield Case(
            "drift",
            f"t20-dr-{lang}",
            (DRIFTED, PARKED),
            {path: sent(doc(lang, "ngo", other, words * 2)), "*": lost(lang, "ngo")},
            path=path,
            memento=old,
        )
        yield Case(
            "living",
            f"t20-same-{lang}",
            (LIVE,),
            {path: sent(doc(lang, "portal", title, more)), "*": lost(lang, "portal")},
            path=path,
            memento=old,
        )
    title, text = TEXTS["en"]
    full = text + "\n" + POOL["en"]
    old = doc("en", "news", title, full)
    host = "t20-mv-newhost-www.example"
    yield Case(
        "moved",
        "t20-mv-host",
        (MOVED,),
        {
            "/a/14.html": to(f"http://{host}/inspections/14", 301),
            (host, "/inspections/14"): sent(doc("en", "gov", title, full)),
            (host, "*"): lost("en", "gov"),
            "*": lost("en", "gov"),
        },
        path="/a/14.html",
        memento=old,
    )
    yield Case(
        "moved",
        "t20-mv-308",
        (MOVED,),
        {
            "/a/15.html": to("/library/inspections/thornfield", 308),
            "/library/inspections/thornfield": sent(doc("en", "gov", title, full)),
            "*": lost("en", "gov"),
        },
        path="/a/15.html",
        memento=old,
    )
    yield Case(
        "moved",
        "t20-mv-chain",
        (MOVED,),
        {
            "/a/16.html": to("/b/16", 301),
            "/b/16": to("/c/thornfield", 301),
            "/c/thornfield": sent(doc("en", "ngo", title, full)),
            "*": lost("en", "ngo"),
        },
        path="/a/16.html",
        memento=old,
        title=title,
    )
    yield Case(
        "moved",
        "t20-mv-title-only",
        (MOVED, LIVE),
        {
            "/index.asp?doc=88": to("/reports/thornfield-secure-unit", 301),
            "/reports/thornfield-secure-unit": sent(doc("en", "gov", title, full)),
            "*": lost("en", "gov"),
        },
        path="/index.asp?doc=88",
        title=title,
    )
    yield Case(
        "moved",
        "t20-mv-pdf",
        (MOVED, LIVE),
        {
            "/pdfs/thornfield.pdf": to("/media/5a7/thornfield-inspection.pdf", 301),
            "/media/5a7/thornfield-inspection.pdf": Reply(
                200, {"Content-Type": "application/pdf"}, small_pdf(title)
            ),
            "*": lost("en", "gov"),
        },
        path="/pdfs/thornfield.pdf",
        title=title,
    )
    # drift with the site's own frame kept
    yield Case(
        "drift",
        "t20-dr-latest",
        (DRIFTED,),
        {
            "/press/latest.html": sent(
                doc(
                    "en",
                    "gov",
                    "Latest press release",
                    "The Minister opened a bridge over the Ose on Friday. It is four hundred metres long and replaces a ferry on which eleven people drowned in the storm of 1987. Tolls will be collected until the loan is repaid.",
                )
            ),
            "*": lost("en", "gov"),
        },
        path="/press/latest.html",
        memento=doc("en", "gov", "Latest press release", full),
    )
    yield Case(
        "drift",
        "t20-dr-pdf-html",
        (DRIFTED,),
        {
            "/files/study.pdf": sent(
                doc(
                    "en",
                    "ngo",
                    "Our library",
                    "Browse our library by year, by region or by theme. New titles are added each month. Most read: the street, the school, the scale.",
                )
            ),
            "*": lost("en", "ngo"),
        },
        path="/files/study.pdf",
    )
    yield Case(
        "drift",
        "t20-dr-edited-quote",
        (LIVE,),
        {
            "/a/17.html": sent(
                doc(
                    "en",
                    "news",
                    title,
                    "Update. "
                    + text
                    + " A spokesman for the county has since resigned and the wing has been closed. New rules on restraint came into force in April, and a second visit was announced for the autumn of the year.",
                )
            ),
            "*": lost("en", "news"),
        },
        path="/a/17.html",
        memento=doc("en", "news", title, text),
        quote="a log book in which restraint was entered as 'talked to'",
    )
    yield Case(
        "drift",
        "t20-dr-quote-gone",
        (DRIFTED,),
        {
            "/a/18.html": sent(
                doc(
                    "en",
                    "portal",
                    "Secure units",
                    "The county no longer runs secure units. Placements are bought from three providers, whose inspection reports can be found with the national inspectorate. For complaints ring the children's rights officer.",
                )
            ),
            "*": lost("en", "portal"),
        },
        path="/a/18.html",
        memento=old,
        quote="Nineteen boys lived there, eleven of them a hundred miles from home",
    )
    yield Case(
        "drift",
        "t20-dr-merge",
        (DRIFTED,),
        {
            "/institution/observatoire/": sent(
                doc(
                    "fr",
                    "gov",
                    "Conseil national",
                    "L'observatoire a rejoint le Conseil national en 2018. Retrouvez ici l'actualité du Conseil, son agenda et l'annuaire des départements.",
                )
            ),
            "*": lost("fr", "gov"),
        },
        path="/institution/observatoire/",
        memento=doc("fr", "gov", TEXTS["fr"][0], TEXTS["fr"][1] + POOL["fr"]),
    )
    # a fresh soft 404 where an old copy shows a report
    yield Case(
        "gone",
        "t20-sf-memento-en",
        (SOFT_404, DRIFTED),
        {
            "*": sent(
                doc(
                    "en",
                    "gov",
                    "We can't find that page",
                    "It may have been moved during the redesign of our website.",
                )
            )
        },
        path="/a/19.html",
        memento=old,
    )
    yield Case(
        "gone",
        "t20-sf-memento-es",
        (SOFT_404, DRIFTED),
        {"*": lost("es", "portal", status=200)},
        path="/informes/9.html",
        memento=doc("es", "old", *TEXTS["es"]),
    )
    yield Case(
        "gone",
        "t20-rd-memento-root",
        (SOFT_404,),
        {"*": to("/", 301), "/": sent(doc("en", "gov", "", "\n".join(CHROME["en"].news)))},
        path="/a/20.html",
        memento=old,
    )
    # live by trivial redirects
    yield Case(
        "living",
        "t20-lv-http302",
        (LIVE,),
        {
            "/a/21.html": to("/a/21.html?lang=en"),
            "/a/21.html?lang=en": sent(doc("en", "gov", title, full)),
            "*": lost("en", "gov"),
        },
        path="/a/21.html",
        memento=old,
    )
    yield Case(
        "living",
        "t20-lv-memento-longer",
        (LIVE,),
        {"/a/22.html": sent(doc("en", "gov", title, full + "\n" + full)), "*": lost("en", "gov")},
        path="/a/22.html",
        memento=doc("en", "gov", title, full),
    )
    yield Case(
        "other",
        "t20-redirect-nobase",
        (MOVED, LIVE),
        {
            "/a/23.html": to("/b/23", 301),
            "/b/23": sent(
                doc(
                    "en",
                    "gov",
                    "Circular",
                    "Circular on the placement of children abroad, with annexes A to D.",
                )
            ),
            "*": lost("en", "gov"),
        },
        path="/a/23.html",
    )
