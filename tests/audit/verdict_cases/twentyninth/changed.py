"""Moved and drifted pages, and documents."""

from __future__ import annotations

from collections.abc import Iterator

from citekeeper.demo.exchange import Reply
from citekeeper.demo.media import small_pdf

from ..case import BLOCKED, DEAD, DRIFTED, LIVE, MOVED, SOFT_404, UNKNOWN, UNREACHABLE, Case
from .frames import case, filler, framed, front, lost, page, sent, to


def cases() -> Iterator[Case]:
    """What became something else, or went elsewhere."""
    for name, lang, style, title, new in (
        (
            "gov-merge",
            "en",
            "drupal",
            "Foster care review 2016",
            "/collections/families/foster-care-review-2016",
        ),
        ("wp-slug", "en", "wp", "What carers told us", "/2016/05/what-carers-told-us/"),
        (
            "spip-fr",
            "fr",
            "typo3",
            "Bilan de la protection de l'enfance",
            "/publications/bilan-protection-enfance",
        ),
        (
            "typo3-de",
            "de",
            "typo3",
            "Bericht zur Vollzeitpflege",
            "/themen/pflege/bericht-vollzeitpflege",
        ),
        (
            "es-nuevo",
            "es",
            "drupal",
            "Informe sobre el acogimiento",
            "/es/informes/acogimiento-2016",
        ),
        ("nl-nieuw", "nl", "drupal", "Rapport pleegzorg", "/documenten/2016/rapport-pleegzorg"),
        ("pl-nowy", "pl", "drupal", "Raport o pieczy zastępczej", "/web/rodzina/raport-piecza"),
        ("ja-shin", "ja", "typo3", "里親委託調査報告書", "/policies/satooya/houkoku.html"),
    ):
        text = framed(lang, style, "Office", title, filler(lang) * 2)
        yield case(
            "moved",
            f"m-{name}",
            (MOVED,),
            to(new, 301),
            lang=lang,
            style=style,
            site="Office",
            more={new: sent(text)},
            memento=text.encode(),
            title=title,
        )
    other = "cc29-newhouse.example"
    text = framed("en", "drupal", "New House", "Care leavers at nineteen", filler("en"))
    yield case(
        "moved",
        "m-new-domain",
        (MOVED,),
        to(f"https://{other}/care-leavers-at-nineteen", 301),
        title="Care leavers at nineteen",
        memento=text.encode(),
        more={
            (other, "/care-leavers-at-nineteen"): sent(text),
            (other, "/"): front("en", "drupal", "New House"),
            (other, "*"): lost("en", "drupal", "New House"),
        },
    )
    # drifted: the old text and the new one
    for name, lang, style, was, now, body in (
        (
            "index-renewed",
            "en",
            "drupal",
            "Figures 2016",
            "Our services",
            "<p>Book a meeting room, hire a hall, renew a parking permit or pay your council tax online. The customer hub is open from nine to five, and advisers reply within two working days. Choose a service from the list.</p>",
        ),
        (
            "reused-slug-de",
            "de",
            "wp",
            "Pflegefamilien im Landkreis",
            "Sommerfest 2026",
            "<p>Am Samstag feiern wir auf dem Marktplatz mit Musik, Kuchen und Hüpfburg. Der Eintritt ist frei, die Feuerwehr zeigt ihre Fahrzeuge, und am Abend spielt die Blaskapelle. Bei Regen ziehen wir in die Halle um.</p>",
        ),
        (
            "reused-fr",
            "fr",
            "wp",
            "Placement familial",
            "Recette de la tarte aux poireaux",
            "<p>Faites fondre les poireaux vingt minutes à feu doux, ajoutez la crème, les œufs et la muscade, puis versez sur la pâte. Enfournez quarante minutes et servez tiède avec une salade.</p>",
        ),
        (
            "wiki-rewrite-es",
            "es",
            "mw",
            "Acogimiento",
            "Acogida turística",
            "<p>Las casas rurales de la comarca ofrecen alojamiento con desayuno, rutas a caballo y visitas a bodegas. Consulte precios y temporadas en la oficina de turismo, abierta todos los días.</p>",
        ),
    ):
        old = framed(lang, style, "Office", was, filler(lang) * 2)
        yield case(
            "drifted",
            f"d-{name}",
            (DRIFTED,),
            sent(framed(lang, style, "Office", now, body)),
            lang=lang,
            style=style,
            site="Office",
            memento=old.encode(),
            title=was,
        )
    pdf_path = "/files/2016/foster-care-review.pdf"
    landing = sent(
        framed(
            "en",
            "drupal",
            "Office",
            "Foster care review",
            "<p>Download the report (PDF, 2 MB). Published May 2016.</p>",
        )
    )
    yield case(
        "drifted",
        "d-pdf-to-html",
        (DRIFTED,),
        landing,
        style="drupal",
        site="Office",
        path=pdf_path,
    )
    # edited pages that still live
    for name, lang in (
        ("edited-en", "en"),
        ("edited-nl", "nl"),
        ("edited-cs", "cs"),
        ("edited-da", "da"),
    ):
        old = framed(lang, "drupal", "Office", "2016", filler(lang))
        new = framed(lang, "drupal", "Office", "2016", filler(lang) + "<p>2026-03-02: v2.</p>")
        yield case(
            "living",
            f"l-{name}",
            (LIVE,),
            sent(new),
            lang=lang,
            style="drupal",
            site="Office",
            memento=old.encode(),
        )
    kept = framed(
        "en",
        "wp",
        "Office",
        "Facts on foster care",
        "<p>In 2016, one child in four moved home twice in a year.</p><p>Updated tables for 2026: counts, ages, lengths of stay, costs for each region, notes on method and a glossary of terms for readers.</p>",
    )
    yield case(
        "living",
        "l-quote-kept",
        (LIVE,),
        sent(kept),
        site="Office",
        memento=framed(
            "en",
            "wp",
            "Office",
            "Facts",
            "<p>In 2016, one child in four moved home twice in a year.</p>" + filler("en") * 2,
        ).encode(),
        quote="one child in four moved home twice in a year",
    )
    # documents
    pdf = {"Content-Type": "application/pdf"}
    for name, path, title in (
        ("pdf-plain", pdf_path, "Foster care review 2016"),
        ("pdf-404-title", "/docs/error-404-study.pdf", "404 Not Found: vanished reports"),
        ("pdf-attachment", "/download?id=5518", "Annual report of the children's panel"),
        ("pdf-withdrawn", "/docs/withdrawn-circular.pdf", "WITHDRAWN Circular 8/1994"),
    ):
        yield case(
            "living",
            f"l-{name}",
            (LIVE,),
            Reply(
                200,
                {**pdf, "Content-Disposition": 'attachment; filename="r.pdf"'}
                if "?" in path
                else pdf,
                small_pdf(title),
            ),
            path=path,
            site="Office",
        )
    yield case(
        "error",
        "e-pdf-404",
        (DEAD,),
        lost("de", "typo3", "Amt"),
        lang="de",
        style="typo3",
        site="Amt",
        path="/fileadmin/pflege.pdf",
    )
    gone = sent(
        framed(
            "en",
            "drupal",
            "Office",
            "File not found",
            "<p>The file you requested is no longer on our server.</p>",
        )
    )
    yield case(
        "soft",
        "s-pdf-soft",
        (SOFT_404, DRIFTED),
        gone,
        style="drupal",
        site="Office",
        others=gone,
        root=front("en", "drupal", "Office"),
        path=pdf_path,
    )
    # trivial redirects
    good = sent(framed("en", "wp", "Office", "Siblings in care", filler("en")))
    yield case(
        "living",
        "l-slash",
        (LIVE,),
        to("/reports/siblings/", 301),
        path="/reports/siblings",
        more={"/reports/siblings/": good},
        site="Office",
    )
    yield case(
        "living",
        "l-locale",
        (LIVE,),
        to("/en/reports/siblings", 302),
        path="/reports/siblings",
        more={"/en/reports/siblings": good},
        site="Office",
    )
    yield case("trouble", "u-loop", (UNREACHABLE,), to("/reports/2016/foster-care-review.html"))
    csv = "region,year,placements\nNorth,2016,412\nSouth,2016,388\nEast,2016,290\n"
    yield case(
        "living",
        "l-csv",
        (LIVE,),
        sent(csv, Content_Type="text/csv"),
        path="/data/placements.csv",
        site="Office",
    )
    locked = sent(
        page(
            "<h1>This item is restricted</h1><p>Access is limited to members of the university. Sign in to request a copy.</p>",
            title="Restricted item",
        ),
        401,
    )
    yield case(
        "wall",
        "w-restricted-401",
        (BLOCKED,),
        locked,
        site="Repository",
        path="/bitstream/10024/77/thesis.pdf",
    )
    yield case(
        "shell",
        "u-405",
        (UNKNOWN,),
        sent(page("<h1>Method Not Allowed</h1>", title="405 Method Not Allowed"), 405),
    )
