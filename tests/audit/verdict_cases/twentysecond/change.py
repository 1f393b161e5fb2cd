"""Pages that moved, changed or only look changed; files; odd neighbours."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from citekeeper.demo.exchange import Reply
from citekeeper.demo.media import PNG, small_pdf

from ..case import DRIFTED, LIVE, MOVED, SOFT_404, UNKNOWN, Case, page, sent, to
from .frames import Truth, around, doc, front, lost
from .words import T, paras

ALIVE: Truth = (LIVE,)
CHANGED: Truth = (DRIFTED,)
WENT: Truth = (MOVED,)


def _long_pdf(title: str, lines: tuple[str, ...]) -> bytes:
    """A one-page PDF with several lines of text."""
    shown = [one.encode("ascii", "replace").translate(None, b"()\\") for one in (title, *lines)]
    stream = (
        b"BT /F1 12 Tf 14 TL 72 720 Td "
        + b" ".join(b"(" + one + b") Tj T*" for one in shown)
        + b" ET"
    )
    objects = (
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font "
        b"<< /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%b\nendstream" % (len(stream), stream),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        b"<< /Title (" + shown[0] + b") >>",
    )
    body, offsets = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        offsets.append(len(body))
        body += b"%d 0 obj\n%b\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    tail = b"trailer\n<< /Size %d /Root 1 0 R /Info 6 0 R >>\nstartxref\n%d\n%%%%EOF\n"
    return (
        body
        + b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
        + table
        + tail % (len(objects) + 1, len(body))
    )


def _pdf(body: bytes, **more: str) -> Reply:
    return Reply(200, {"Content-Type": "application/pdf", **more}, body)


# --- drift: what the archive holds, and what stands there now --------------------------------------


# name, language, style then, style now, path, title then, text then, title now, text now, truth, quote
def _pair(
    name: str,
    lang: str,
    path: str,
    then: str,
    now: str,
    truth: Truth,
    *,
    style: str = "wp",
    style_then: str = "",
    quote: str | None = None,
    title: str | None = None,
) -> Case:
    return Case(
        "drift" if truth == CHANGED else "edited",
        "v22-" + name,
        truth,
        around(lang, style, sent(now), path),
        path=path,
        memento=then,
        quote=quote,
        title=title,
    )


def _drift() -> Iterator[Case]:
    def d(lang: str, title: str, body: str, style: str = "wp", site: str = "") -> str:
        return doc(lang, title, body, style=style, site=site)

    yield _pair(
        "stats-new-year",
        "en",
        "/statistics/latest.html",
        d("en", "Latest figures: 2013", paras("en", 1, 3), "gov"),
        d(
            "en",
            "Latest figures: 2026",
            "<p>In the year to September 2026 the hotline assessed 291,000 reports, two thirds of them found by analysts themselves. Synthetic images are counted apart for the third time. A breakdown by host country is given in the tables, and a note explains why the series cannot be compared with figures before 2021.</p><p>The next release is due in April 2027. Pre-release access is listed.</p>",
            "gov",
        ),
        CHANGED,
        style="gov",
    )
    yield _pair(
        "minister-page",
        "en",
        "/ministers/children.html",
        d(
            "en",
            "Minister for children",
            "<p>Tim Lowe was appointed in September 2012. He was a barrister before he entered Parliament, and he grew up with foster children, of whom his parents cared for ninety. He has written about adoption law and edited a practitioners’ handbook.</p>"
            + paras("en", 5, 1),
            "gov",
        ),
        d(
            "en",
            "Minister for children",
            "<p>Joan Farr took up the post in July 2026. She was headteacher of two schools and chaired the county safeguarding board. Her responsibilities include kinship care, early years, holiday activities and the register of home-educated children.</p><p>Press enquiries: please use the form.</p>",
            "gov",
        ),
        CHANGED,
        style="gov",
    )
    yield _pair(
        "blog-slot-reused",
        "en",
        "/about.html",
        d("en", "About the filter lists", paras("en", 3, 3)),
        d(
            "en",
            "About",
            "<p>We are a small studio in Leeds that makes podcasts about food. Our clients are bakeries, cheesemongers and a brewery. Write to us if you would like a quotation for a series or a single episode.</p><p>Founded 2021 by two sisters.</p>",
            site="Crumb Audio",
        ),
        CHANGED,
    )
    yield _pair(
        "index-turned",
        "de",
        "/aktuelles/index.html",
        d("de", "Aktuelles im Mai 2011", paras("de", 0, 2), "typo3"),
        d(
            "de",
            "Aktuelles im November 2026",
            "<p>Am 20. November ist Tag der Kinderrechte. Wir laden zu einem offenen Haus mit Theater, Suppe und Gesprächen ein. Anmeldungen bis zum 15. November im Sekretariat.</p><p>Neu im Team: Lea Sommer leitet seit Oktober die Bibliothek und führt donnerstags durch die Sammlung.</p>",
            "typo3",
        ),
        CHANGED,
        style="typo3",
    )
    yield _pair(
        "dossier-fr",
        "fr",
        "/dossiers/internet.html",
        d("fr", "Internet et mineurs", paras("fr", 0, 2), "drupal"),
        d(
            "fr",
            "Écrans : repères pour les parents",
            "<p>Pas d’écran avant trois ans, pas de téléphone dans la chambre, une heure choisie ensemble : la campagne de la rentrée tient en cinq affiches à télécharger.</p><p>Une ligne d’écoute répond tous les jours de neuf heures à vingt-trois heures aux familles et aux adolescents.</p>",
            "drupal",
        ),
        CHANGED,
        style="drupal",
    )
    yield _pair(
        "kamer-nl",
        "nl",
        "/dossier/filter",
        d("nl", "Dossier internetfilter", paras("nl", 0, 2), "gov"),
        d(
            "nl",
            "Dossier online veiligheid",
            "<p>De nieuwe autoriteit kan sinds juli 2024 bindende aanwijzingen geven aan aanbieders. Zij meldt per kwartaal hoeveel bevelen zijn uitgevaardigd en hoe vaak bezwaar werd gemaakt.</p><p>Op deze pagina staan formulieren, tarieven en antwoorden op vragen van hostingbedrijven.</p>",
            "gov",
        ),
        CHANGED,
        style="gov",
    )
    yield _pair(
        "plan-es",
        "es",
        "/planes/infancia.html",
        d("es", "Plan estratégico 2006-2009", paras("es", 0, 2), "gov"),
        d(
            "es",
            "Estrategia estatal 2023-2030",
            "<p>La estrategia se articula en torno a cinco ejes: igualdad, participación, cuidado, entornos protectores y derechos digitales. Su seguimiento corresponde a un observatorio que publicará indicadores cada otoño.</p>",
            "gov",
        ),
        CHANGED,
        style="gov",
    )
    yield _pair(
        "scheda-it",
        "it",
        "/polizia/centro.html",
        d("it", "Il centro nazionale", paras("it", 0, 2), "typo3"),
        d(
            "it",
            "Consigli per i genitori",
            "<p>Parlate con i vostri figli prima di comprare loro un telefono. Stabilite insieme gli orari, controllate le impostazioni dei giochi e non pubblicate fotografie in costume. In caso di dubbio, il commissariato in linea risponde entro due giorni.</p>",
            "typo3",
        ),
        CHANGED,
        style="typo3",
    )
    yield _pair(
        "half-gone",
        "en",
        "/papers/evidence.html",
        d("en", "The evidence on blocking", paras("en", 0, 4)),
        d(
            "en",
            "The evidence on blocking",
            paras("en", 0, 1)
            + "<p>The remainder of this paper has been superseded by our handbook for hotlines, which is sold in the shop at a price of 40 pounds and may be read in member libraries.</p><p>Chapters of the handbook: law, machinery, welfare of analysts, relations with the police, statistics, annexes.</p>",
        ),
        CHANGED,
    )
    yield _pair(
        "quote-lost",
        "en",
        "/speeches/2011-06.html",
        d(
            "en",
            "Speech to the hotline conference",
            "<p>A list that nobody may read is a list that nobody can correct.</p>"
            + paras("en", 3, 1),
            "gov",
        ),
        d(
            "en",
            "Speeches",
            "<p>Speeches of former ministers have been moved to the national archive. A selection of recent ones follows.</p><ul><li>Remarks at the launch of the regulator</li><li>Opening of the new court building</li><li>Address to the youth parliament on artificial companions</li></ul>",
            "gov",
        ),
        CHANGED,
        style="gov",
        quote="A list that nobody may read is a list that nobody can correct.",
    )
    # changed in dress only, or cut and still holding the quotation
    yield _pair(
        "quote-kept",
        "en",
        "/speeches/2012-02.html",
        d(
            "en",
            "Speech to the federation",
            paras("en", 1, 3) + "<p>Removal is a race between two telephones.</p>",
            "gov",
        ),
        d(
            "en",
            "Three sentences we keep",
            "<p>“Removal is a race between two telephones.” (Harrogate, 2012)</p><p>“Every file is a person who could not close the door.” (York, 2009)</p><p>“Ask the analysts first.” (Hull, 2010)</p>",
            "gov",
        ),
        ALIVE,
        style="gov",
        quote="Removal is a race between two telephones.",
    )
    yield _pair(
        "relaunch-same",
        "de",
        "/themen/akten.html",
        d("de", "Die Akten der Fürsorgeerziehung", paras("de", 2, 3), "old"),
        d(
            "de",
            "Die Akten der Fürsorgeerziehung",
            paras("de", 2, 3) + "<p>Nachtrag 2019: Die Digitalisierung ist abgeschlossen.</p>",
            "gov",
        ),
        ALIVE,
        style="gov",
    )
    yield _pair(
        "relaunch-fr",
        "fr",
        "/mettray.php",
        d("fr", "Mettray", paras("fr", 2, 2), "old"),
        d("fr", "La colonie de Mettray", paras("fr", 2, 2) + paras("fr", 0, 1)),
        ALIVE,
    )
    yield _pair(
        "comments-grown",
        "en",
        "/2010/04/the-list/",
        d("en", "The list", paras("en", 3, 2)),
        d(
            "en",
            "The list",
            paras("en", 3, 2)
            + "<h2>58 comments</h2>"
            + "".join(
                f'<div class="comment"><p>{w}</p></div>'
                for w in (
                    "Page not found when I tried the link to the ruling.",
                    "Same here, 404.",
                    "The domain is for sale now.",
                    "Here is a copy in the archive.",
                    "Thank you, that works.",
                    "Comment deleted.",
                )
            ),
        ),
        ALIVE,
    )
    yield _pair(
        "name-only-title",
        "en",
        "/units/paedophile-unit.html",
        d("en", "Paedophile Unit", paras("en", 4, 2), "gov"),
        d("en", "Online Sexual Abuse Command", paras("en", 4, 2), "gov"),
        ALIVE,
        style="gov",
        title="Paedophile Unit",
    )
    yield _pair(
        "same-ja",
        "ja",
        "/houkoku/h26.html",
        d("ja", "平成二十六年度報告", paras("ja", 0, 2), "old"),
        d("ja", "平成二十六年度報告", paras("ja", 0, 2), "gov"),
        ALIVE,
        style="gov",
    )
    yield _pair(
        "same-ru",
        "ru",
        "/arhiv/komissii.html",
        d("ru", "Комиссии 1918 года", paras("ru", 1, 1), "old"),
        d(
            "ru",
            "Комиссии 1918 года",
            paras("ru", 1, 1) + "<p>Текст исправлен в 2020 году.</p>",
            "news",
        ),
        ALIVE,
        style="news",
    )
    yield _pair(
        "drift-zh",
        "zh",
        "/tongji/index.htm",
        d("zh", "举报情况", paras("zh", 0, 1), "gov"),
        d(
            "zh",
            "通知公告",
            "<p>关于举办二〇二六年青少年网络素养夏令营的通知。各区县教育局：为丰富暑期生活，定于七月十日至十五日在本市举办夏令营，请于六月底前报名，名额六十人，食宿由主办方承担，交通费自理。</p><p>联系人：办公室，电话见首页。附件：报名表、日程安排、安全须知。</p>",
            "gov",
        ),
        CHANGED,
        style="gov",
    )
    yield _pair(
        "drift-pl",
        "pl",
        "/raport/aktualny.html",
        d("pl", "Raport 2014", paras("pl", 0, 1), "gov"),
        d(
            "pl",
            "Kampania Zadzwoń",
            "<p>Jesienią ruszyła kampania z udziałem aktorów i sportowców. Plakaty można zamówić bezpłatnie, a szkoły otrzymają scenariusze dwóch lekcji wychowawczych o rozmowie z obcymi w grach.</p>",
            "gov",
        ),
        CHANGED,
        style="gov",
    )
    yield _pair(
        "drift-pt",
        "pt",
        "/noticias.html",
        d("pt", "Notícias de março de 2012", paras("pt", 0, 2)),
        d(
            "pt",
            "Notícias",
            "<p>Arranca hoje a semana da leitura nas bibliotecas municipais. Haverá contos à noite, uma feira do livro usado e oficinas de ilustração para maiores de seis anos.</p><p>A piscina reabre no sábado depois das obras.</p>",
        ),
        CHANGED,
    )


# --- moved --------------------------------------------------------------------------------------------


def _moves() -> Iterator[Case]:
    def went(
        name: str,
        lang: str,
        path: str,
        new: str,
        title: str,
        style: str,
        first: int,
        *,
        status: int = 301,
        truth: Truth = WENT,
        memento: bool = True,
        cite: bool = True,
        n: int = 3,
    ) -> Case:
        body = paras(lang, first, n)
        routes: dict[Any, Any] = {
            "/": sent(front(lang, style=style)),
            "*": lost(lang, style),
            path: to(new, status),
            new: sent(doc(lang, title, body, style=style)),
        }
        return Case(
            "moved",
            "v22-" + name,
            truth,
            routes,
            path=path,
            memento=doc(lang, title, body, style="old") if memento else "",
            title=title if cite else None,
        )

    yield went(
        "move-html-slug",
        "en",
        "/research/r12.html",
        "/research/hotlines-and-police",
        "Hotlines and police",
        "wp",
        0,
    )
    yield went(
        "move-section",
        "en",
        "/hotline/press/2011-04.html",
        "/about/newsroom/archive/2011-04/",
        "Statement on the directive",
        "gov",
        5,
    )
    yield went(
        "move-asp",
        "en",
        "/showdoc.asp?id=41",
        "/documents/juvenile-court-registers",
        "Juvenile court registers",
        "drupal",
        6,
    )
    yield went(
        "move-nomemento",
        "en",
        "/articles/9.html",
        "/library/reading-room/cruelty-men",
        "The cruelty men",
        "wp",
        2,
        memento=False,
    )
    yield went(
        "move-de",
        "de",
        "/pks/dunkelfeld.php",
        "/themen/statistik/dunkelfeld-lesen/",
        "Statistik richtig lesen",
        "typo3",
        3,
    )
    yield went(
        "move-fr",
        "fr",
        "/spip.php?article88",
        "/histoire/colonie-de-mettray",
        "La colonie de Mettray",
        "drupal",
        2,
    )
    yield went(
        "move-nl",
        "nl",
        "/archief/kinderwetten.htm",
        "/geschiedenis/kinderwetten-1905",
        "De kinderwetten van 1905",
        "gov",
        2,
    )
    yield went(
        "move-es",
        "es",
        "/tutelar.html",
        "/archivo/fondos/tribunal-tutelar/",
        "El tribunal tutelar",
        "gov",
        2,
    )
    yield went(
        "move-it",
        "it",
        "/fascicoli.php",
        "/archivio/fascicoli-personali",
        "I fascicoli personali",
        "wp",
        2,
    )
    yield went(
        "move-sv",
        "sv",
        "/sv/1902.html",
        "/historia/barnavardslagen/",
        "Barnavårdslagen av 1902",
        "gov",
        1,
    )
    yield went(
        "trivial-slash",
        "en",
        "/research/interviews",
        "/research/interviews/",
        "Interviews with practitioners",
        "wp",
        4,
        truth=ALIVE,
    )
    yield went(
        "locale-302",
        "fi",
        "/julkaisut/estolista",
        "/fi/julkaisut/estolista",
        "Estolista",
        "gov",
        0,
        status=302,
        truth=(LIVE, MOVED),
    )
    new_host = "v22-new-office.example"
    body = paras("en", 0, 3)
    yield Case(
        "moved",
        "v22-office-renamed",
        WENT,
        {
            "*": to(f"http://{new_host}/", 301),
            "/": to(f"http://{new_host}/", 301),
            "/reports/working-group.html": to(f"http://{new_host}/reports/working-group.html", 301),
            (new_host, "/reports/working-group.html"): sent(
                doc(
                    "en",
                    "Report of the working group",
                    body,
                    style="gov",
                    site="Office for Children",
                )
            ),
            (new_host, "/"): sent(front("en", style="gov", site="Office for Children")),
            (new_host, "*"): lost("en", "gov", site="Office for Children"),
        },
        path="/reports/working-group.html",
        memento=doc("en", "Report of the working group", body, style="old"),
        title="Report of the working group",
    )
    yield Case(
        "moved",
        "v22-thrown-to-section-but-same",
        WENT,
        {
            "/": sent(front("en")),
            "*": lost("en"),
            "/history/strongroom.html": to("/history/", 301),
            "/history/": sent(doc("en", "The strong room", paras("en", 6, 1) + paras("en", 2, 2))),
        },
        path="/history/strongroom.html",
        memento=doc("en", "The strong room", paras("en", 6, 1) + paras("en", 2, 2), style="old"),
        title="The strong room",
    )
    refresh = page(
        '<p>This page has moved. Please update your bookmarks. <a href="/library/unit.html">Continue</a></p>',
        title="Page moved",
        head='<meta http-equiv="refresh" content="5;url=/library/unit.html">',
    )
    yield Case(
        "moved",
        "v22-refresh-moved",
        (MOVED, LIVE),
        {
            "/": sent(front("en")),
            "*": lost("en"),
            "/unit.htm": sent(refresh),
            "/library/unit.html": sent(doc("en", "The unit", paras("en", 4, 3))),
        },
        path="/unit.htm",
        memento=doc("en", "The unit", paras("en", 4, 3), style="old"),
        title="The unit",
    )
    to_https = {"/": sent(front("de")), "*": lost("de")}
    path = "/texte/urteil.html"

    def secure(request: Any) -> Reply:
        if request.scheme == "http":
            return to("https://" + request.host + request.path, 301)
        return sent(doc("de", "Das Urteil zur Sperrverfügung", paras("de", 4, 3)))

    yield Case("living", "v22-to-https", ALIVE, {**to_https, path: secure}, path=path)


# --- files and odd neighbours ----------------------------------------------------------------------------


def _files() -> Iterator[Case]:
    lines = (
        "The requested page was not found in the volume.",
        "Table 3 gives the number of sites removed or no longer available.",
        "This document has been withdrawn from circulation and declassified.",
        "Sites checked: 1,182. Pages not found: 410. Domains for sale: 77.",
    )
    yield Case(
        "file",
        "v22-pdf-report",
        ALIVE,
        around(
            "en",
            "gov",
            _pdf(_long_pdf("Annual report of the hotline 2012", lines)),
            "/reports/annual-2012.pdf",
        ),
        path="/reports/annual-2012.pdf",
    )
    yield Case(
        "file",
        "v22-pdf-404-title",
        ALIVE,
        around(
            "en",
            "wp",
            _pdf(small_pdf("404: Page not found. A study of dead links")),
            "/papers/dead-links.pdf",
        ),
        path="/papers/dead-links.pdf",
    )
    yield Case(
        "file",
        "v22-pdf-octet",
        ALIVE,
        around(
            "de",
            "typo3",
            Reply(
                200,
                {
                    "Content-Type": "application/octet-stream",
                    "Content-Disposition": 'attachment; filename="bericht.pdf"',
                },
                _long_pdf(
                    "Bericht der Arbeitsgruppe", ("Die Seite wurde nicht gefunden: Anlage 4.",)
                ),
            ),
            "/download.php?file=bericht.pdf",
        ),
        path="/download.php?file=bericht.pdf",
    )
    yield Case(
        "file",
        "v22-pdf-same-memento",
        ALIVE,
        around(
            "en", "gov", _pdf(_long_pdf("Evidence to the committee", lines)), "/evidence/e12.pdf"
        ),
        path="/evidence/e12.pdf",
        memento=_long_pdf("Evidence to the committee", lines),
    )
    yield Case(
        "file",
        "v22-png",
        ALIVE,
        around("en", "wp", Reply(200, {"Content-Type": "image/png"}, PNG), "/images/map-1891.png"),
        path="/images/map-1891.png",
    )
    yield Case(
        "file",
        "v22-csv",
        ALIVE,
        around(
            "en",
            "gov",
            Reply(
                200,
                {"Content-Type": "text/csv"},
                "year,reports,confirmed\r\n2010,48702,16739\r\n2011,41877,12966\r\n2012,39211,9550\r\n2013,51186,13182\r\n",
            ),
            "/data/reports.csv",
        ),
        path="/data/reports.csv",
    )
    viewer = doc(
        "en",
        "Download: strategy-2010.pdf",
        '<p>Thank you for your interest in our publications. Please tell us your name and organisation and we will send you the document by e-mail.</p><form><input name="name"><input name="org"><button>Send</button></form>'
        + paras("en", 5, 1),
        style="gov",
    )
    yield Case(
        "type",
        "v22-pdf-now-form",
        (DRIFTED,),
        around("en", "gov", sent(viewer), "/docs/strategy-2010.pdf"),
        path="/docs/strategy-2010.pdf",
    )
    html_home = sent(front("fr", style="gov"))
    yield Case(
        "type",
        "v22-pdf-now-home-fr",
        (SOFT_404, DRIFTED),
        {"/": html_home, "*": html_home},
        path="/pdf/rapport-2008.pdf",
    )
    yield Case(
        "type",
        "v22-pdf-landing-nl",
        (DRIFTED,),
        around(
            "nl",
            "gov",
            sent(
                doc(
                    "nl",
                    "Rapport filteren",
                    "<p>Bij dit rapport hoort een samenvatting. Het rapport is op aanvraag verkrijgbaar bij de bibliotheek van het ministerie.</p>"
                    + paras("nl", 1, 2),
                    style="gov",
                )
            ),
            "/bestanden/rapport.pdf",
        ),
        path="/bestanden/rapport.pdf",
    )
    # a real page on a site that answers 200 to everything it does not have
    gone = sent(str(lost("en", "gov").body))
    path = "/casework/registers.html"
    yield Case(
        "living",
        "v22-live-on-soft-site",
        ALIVE,
        {
            path: sent(
                doc(
                    "en",
                    "Registers of the reformatory",
                    paras("en", 6, 1) + paras("en", 2, 2),
                    style="gov",
                )
            ),
            "/": sent(front("en", style="gov")),
            "*": gone,
        },
        path=path,
    )
    path = "/archiv/bericht-1911.html"
    yield Case(
        "living",
        "v22-live-on-soft-site-de",
        ALIVE,
        {
            path: sent(doc("de", "Bericht von 1911", paras("de", 2, 3), style="typo3")),
            "/": sent(front("de", style="typo3")),
            "*": sent(str(lost("de", "typo3").body)),
        },
        path=path,
    )
    path = "/publications/14"
    yield Case(
        "living",
        "v22-live-others-home",
        ALIVE,
        {
            path: sent(doc("en", "Paper 14: interviews", paras("en", 4, 3), style="drupal")),
            "/": sent(front("en", style="drupal")),
            "*": to("/"),
        },
        path=path,
    )
    path = "/estudios/bloqueo"
    yield Case(
        "living",
        "v22-live-others-home-es",
        ALIVE,
        {
            path: sent(doc("es", "Estudio comparado del bloqueo", paras("es", 3, 3), style="gov")),
            "/": sent(front("es", style="gov")),
            "*": to("/", 301),
        },
        path=path,
    )
    # a site that ignores the slug, or the query
    slug = sent(doc("en", "What constables wrote down", paras("en", 2, 3), style="news"))
    slugs = {"/": sent(front("en", style="news")), "*": lost("en", "news")}

    def by_number(request: Any) -> Reply:
        return slug if request.bare_path.startswith("/a/11822-") else lost("en", "news")

    yield Case(
        "living",
        "v22-slug-ignored",
        ALIVE,
        {**slugs, "*": by_number},
        path="/a/11822-what-constables-wrote-down",
    )
    path = "/staff/contact.html"
    small = sent(
        doc(
            "en",
            "Archive reading room",
            "<p>Open Tuesday and Thursday, ten to four. Pencils only.</p>",
            style="bare",
        )
    )
    yield Case(
        "living",
        "v22-tiny-page",
        ALIVE,
        {path: small, "/": sent(front("en", style="old")), "*": lost("en", "old")},
        path=path,
    )
    path = "/tocs/vol12.html"
    toc = (
        "<ul>"
        + "".join(
            f"<li>{w}</li>"
            for w in (
                "Editorial, 1–2",
                "A. Marsh: Lists without owners, 3–28",
                "J. Adair: The police court missionaries, 29–55",
                "Not found: a note on sources, 56–60",
                "Books received, 61–64",
                "Errata, 65",
            )
        )
        + "</ul>"
    )
    yield Case(
        "living",
        "v22-contents-list",
        ALIVE,
        {
            path: sent(doc("en", "Volume 12 (2011): contents", toc, style="repo")),
            "/": sent(front("en", style="repo")),
            "*": lost("en", "repo"),
        },
        path=path,
    )
    frames = '<html><head><title>Reformatory letters</title></head><frameset cols="180,*"><frame src="nav.htm"><frame src="text.htm"><noframes><body>This page uses frames, but your browser doesn\'t support them. <a href="text.htm">Read the letters without frames</a>.</body></noframes></frameset></html>'
    yield Case(
        "living",
        "v22-frameset",
        (LIVE, UNKNOWN),
        around("en", "old", sent(frames), "/letters/index.htm"),
        path="/letters/index.htm",
    )
    latin = Reply(
        200,
        {"Content-Type": "text/html; charset=iso-8859-1"},
        doc(
            "fr",
            "La protection de l'enfance en 1898",
            "".join(f"<p>{p}</p>" for p in T["fr"].paras[2:4]),
            style="old",
        )
        .replace("’", "'")
        .replace("—", "-")
        .replace("utf-8", "iso-8859-1")
        .encode("latin-1", "replace"),
    )
    yield Case(
        "living",
        "v22-latin-1",
        ALIVE,
        around("fr", "old", latin, "/histoire/1898.htm"),
        path="/histoire/1898.htm",
    )
    banner = (
        '<div id="onetrust-banner"><h2>We value your privacy</h2><p>'
        + T["en"].cookies * 4
        + "</p><button>Accept all</button></div>"
    )
    yield Case(
        "living",
        "v22-cookie-flood",
        ALIVE,
        around(
            "en",
            "news",
            sent(
                doc(
                    "en",
                    "Inside the inspectors’ notebooks",
                    banner + paras("en", 2, 2),
                    style="news",
                )
            ),
            "/history/notebooks.html",
        ),
        path="/history/notebooks.html",
    )
    old_browser = '<div class="alert">Your browser is not supported. Please upgrade your browser or enable JavaScript for the full experience. You are currently not logged in. Session expired? Log in again.</div>'
    yield Case(
        "living",
        "v22-browser-warning",
        ALIVE,
        around(
            "en",
            "drupal",
            sent(
                doc(
                    "en",
                    "Directive 2011: state of transposition",
                    old_browser + paras("en", 5, 2),
                    style="drupal",
                )
            ),
            "/eu/transposition.html",
        ),
        path="/eu/transposition.html",
    )
    yield Case(
        "living",
        "v22-cloaked-cache-header",
        ALIVE,
        around(
            "en",
            "wp",
            sent(
                doc("en", "Letters to the inspector", paras("en", 2, 3)),
                X_Robots_Tag="noindex",
                X_Cache="Error from cloudfront",
            ),
            "/letters/inspector/",
        ),
        path="/letters/inspector/",
    )
    odd = sent(
        doc(
            "en",
            "Hearing of 6 May 2014 (transcript)",
            "<p>THE CHAIR: The page cannot be found? WITNESS: It was removed, sir. THE CHAIR: By whom? WITNESS: It says “this content has been removed”. It does not say by whom.</p>"
            + paras("en", 3, 2),
            style="gov",
        )
    )
    yield Case(
        "living",
        "v22-transcript",
        ALIVE,
        around("en", "gov", odd, "/inquiry/2014-05-06-am"),
        path="/inquiry/2014-05-06-am",
        quote="It does not say by whom.",
    )
    cited = sent(doc("en", "Blocked by mistake: the kennel and the dentist", paras("en", 3, 2)))
    yield Case(
        "living",
        "v22-quote-present",
        ALIVE,
        around("en", "wp", cited, "/cases/kennel.html"),
        path="/cases/kennel.html",
        quote="the domain of a dentist and that of a kennel had been listed for months",
    )
    tls = sent(doc("en", "Old minutes of the watch committee", paras("en", 2, 3), style="old"))
    yield Case(
        "living",
        "v22-watch-minutes",
        ALIVE,
        around("en", "old", tls, "/minutes/watch.htm"),
        path="/minutes/watch.htm",
    )


def change() -> Iterator[Case]:
    """All of them."""
    yield from _drift()
    yield from _moves()
    yield from _files()


__all__ = ["change"]
