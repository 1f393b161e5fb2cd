"""Pages that moved or changed what they say."""

from __future__ import annotations

from collections.abc import Iterator

from ..case import DRIFTED, LIVE, MOVED, PARKED, SOFT_404, UNKNOWN, Case, sent, to
from .kit import T, every, frame, front, none, p

AT = "/publications/2019/report-118.html"
OTHER = {
    "en": "Subscribe to our coffee club and receive two bags of freshly roasted beans each month. Choose light, medium or dark. Our roastery opens at seven, dogs are welcome, and every tenth cup is free. Gift cards can be bought at the counter or ordered by telephone until Friday noon.",
    "fr": "Abonnez-vous à notre club de café et recevez chaque mois deux paquets de grains torréfiés. Choisissez clair, moyen ou foncé. L'atelier ouvre à sept heures, les chiens sont bienvenus et la dixième tasse est offerte. Les cartes cadeaux s'achètent au comptoir.",
    "de": "Abonnieren Sie unseren Kaffeeclub und erhalten Sie jeden Monat zwei Tüten frisch gerösteter Bohnen. Wählen Sie hell, mittel oder dunkel. Die Rösterei öffnet um sieben, Hunde sind willkommen, jede zehnte Tasse geht aufs Haus. Gutscheine gibt es an der Theke.",
    "es": "Suscríbase a nuestro club de café y reciba cada mes dos bolsas de granos recién tostados. Elija claro, medio u oscuro. El tostadero abre a las siete, los perros son bienvenidos y la décima taza es gratis. Las tarjetas regalo se compran en la barra.",
    "nl": "Word lid van onze koffieclub en ontvang elke maand twee zakken versgebrande bonen. Kies licht, medium of donker. De branderij opent om zeven uur, honden zijn welkom en elk tiende kopje is gratis. Cadeaubonnen koop je aan de toog.",
    "pl": "Dołącz do naszego klubu kawy i odbieraj co miesiąc dwie paczki świeżo palonych ziaren. Wybierz jasne, średnie lub ciemne. Palarnia otwiera się o siódmej, psy są mile widziane, a co dziesiąta filiżanka jest gratis.",
}
FIRST = {
    "en": "The inquiry examined nineteen care homes and found that none kept a complete register of visitors between 1961 and 1974. Files had been burned in the boiler room at Elm House. The chair called the loss deliberate and asked the county to open its minute books without delay to former residents.",
    "fr": "L'enquête a porté sur dix-neuf foyers et constaté qu'aucun ne tenait de registre complet des visiteurs entre 1961 et 1974. Des dossiers avaient été brûlés dans la chaufferie. La présidente a qualifié cette perte de délibérée et demandé l'ouverture immédiate des procès-verbaux.",
    "de": "Die Untersuchung prüfte neunzehn Heime und fand, dass keines zwischen 1961 und 1974 ein vollständiges Besucherbuch führte. Akten waren im Heizungskeller verbrannt worden. Die Vorsitzende nannte den Verlust vorsätzlich und forderte den Kreis auf, seine Protokolle zu öffnen.",
    "es": "La investigación examinó diecinueve hogares y halló que ninguno llevaba un registro completo de visitas entre 1961 y 1974. Los expedientes habían sido quemados en la caldera. La presidenta calificó la pérdida de deliberada y pidió abrir las actas sin demora.",
    "nl": "Het onderzoek bekeek negentien tehuizen en vond dat geen enkel huis tussen 1961 en 1974 een volledig bezoekersregister bijhield. Dossiers waren in de stookkelder verbrand. De voorzitter noemde het verlies opzettelijk en vroeg de provincie haar notulen te openen.",
    "pl": "Komisja zbadała dziewiętnaście domów i stwierdziła, że żaden nie prowadził pełnego rejestru odwiedzin w latach 1961-1974. Akta spalono w kotłowni. Przewodnicząca uznała stratę za umyślną i zażądała otwarcia protokołów.",
}


def drift() -> Iterator[Case]:
    """The address answers with something else."""
    for lang, text in FIRST.items():
        was = frame("table", lang, "Inquiry", "Report 118", p(text, T[lang].text))
        now = sent(frame("wp", lang, "Bean Club", T[lang].news.split("|")[0], p(OTHER[lang]) * 2))
        yield every(
            f"replaced-{lang}",
            (DRIFTED, PARKED),
            "replaced",
            none("wp", lang, "Bean Club"),
            home=sent(front("wp", lang, "Bean Club")),
            more={AT: now},
            memento=was,
            quote=text.split(". ")[1],
        )
        # the same page with the text kept
        kept = sent(frame("drupal", lang, "Inquiry", "Report 118", p(text, T[lang].text)))
        yield every(
            f"kept-{lang}",
            (LIVE,),
            "kept",
            none("drupal", lang, "Inquiry"),
            home=sent(front("drupal", lang, "Inquiry")),
            more={AT: kept},
            memento=was,
            quote=text.split(". ")[1],
        )
    was = frame("table", "en", "Lights Board", "Current notice to mariners", p(FIRST["en"]))
    yield every(
        "rolling-notice",
        (DRIFTED,),
        "replaced",
        none("table", "en", "Lights Board"),
        more={
            AT: sent(
                frame(
                    "table",
                    "en",
                    "Lights Board",
                    "Current notice to mariners",
                    p(
                        "Notice 14 of 2026. Dredging at Nordholm from Monday. Vessels keep two cables east of the yellow buoys. Speed five knots. Listen on channel twelve. The old beacon is unlit until further word from the pilot office."
                    ),
                )
            )
        },
        memento=was,
        quote="none kept a complete register of visitors",
    )
    yield every(
        "pdf-to-html",
        (DRIFTED, SOFT_404),
        "type changed",
        none("gov", "en", "Bureau"),
        path="/docs/report118.pdf",
        more={
            "/docs/report118.pdf": sent(
                frame(
                    "gov",
                    "en",
                    "Bureau",
                    "Document library",
                    p(
                        "Browse our documents by year, subject or office. Use the filters to narrow the list."
                    ),
                )
            )
        },
    )
    yield every(
        "pdf-to-viewer-de",
        (DRIFTED, SOFT_404, UNKNOWN),
        "type changed",
        none("gov", "de", "Amt"),
        path="/dokumente/bericht.pdf",
        more={
            "/dokumente/bericht.pdf": sent(
                frame(
                    "gov",
                    "de",
                    "Amt",
                    "Mediathek",
                    p("Hier finden Sie Broschüren, Videos und Berichte. Wählen Sie ein Thema."),
                )
            )
        },
    )


def moves() -> Iterator[Case]:
    """The same content elsewhere."""
    for lang, style in (
        ("en", "gov"),
        ("fr", "drupal"),
        ("de", "wp"),
        ("es", "news"),
        ("nl", "gov"),
        ("pl", "drupal"),
    ):
        text = p(FIRST[lang], T[lang].text)
        was = frame("table", lang, "Inquiry", "Report 118", text)
        there = sent(frame(style, lang, "Inquiry", "Report 118", text))
        host = f"aa27-new-{lang}.example"
        yield every(
            f"moved-{lang}",
            (MOVED,),
            "moved",
            none(style, lang, "Inquiry"),
            home=sent(front(style, lang, "Inquiry")),
            memento=was,
            cite="Report 118",
            more={
                AT: to(f"https://{host}/inquiry/report-118", 301),
                (host, "/inquiry/report-118"): there,
                (host, "/"): sent(front(style, lang, "Inquiry")),
                (host, "*"): none(style, lang, "Inquiry"),
            },
        )
    t = T["en"].text
    yield every(
        "moved-title",
        (MOVED,),
        "moved",
        none("dspace", "en", "Repository"),
        path="/jspui/handle/1/2211",
        cite="Sediment records of three mountain lakes",
        more={
            "/jspui/handle/1/2211": to("/items/5f1c", 308),
            "/items/5f1c": sent(
                frame(
                    "dspace", "en", "Repository", "Sediment records of three mountain lakes", p(t)
                )
            ),
            "/": sent(front("dspace", "en", "Repository")),
        },
    )
    yield every(
        "moved-302",
        (LIVE, MOVED),
        "temporary",
        none("wp", "it", "Ente"),
        path="/rapporto.html",
        cite="Rapporto 118",
        more={
            "/rapporto.html": to("/archivio/rapporto-118/", 302),
            "/archivio/rapporto-118/": sent(
                frame("wp", "it", "Ente", "Rapporto 118", p(T["it"].text) * 2)
            ),
            "/": sent(front("wp", "it", "Ente")),
        },
    )
    yield every(
        "moved-whole-site",
        (MOVED,),
        "moved",
        lambda r: to("https://aa27-newhome.example" + r.path, 301),
        path="/fyr.html",
        cite="Fyrar vid kusten",
        memento=frame("table", "sv", "Fyrsällskapet", "Fyrar vid kusten", p(T["sv"].text)),
        more={
            ("aa27-newhome.example", "/fyr.html"): sent(
                frame("wp", "sv", "Fyrsällskapet", "Fyrar vid kusten", p(T["sv"].text))
            ),
            ("aa27-newhome.example", "/"): sent(front("wp", "sv", "Fyrsällskapet")),
            ("aa27-newhome.example", "*"): none("wp", "sv", "Fyrsällskapet"),
        },
    )
    yield every(
        "section-catchall",
        (SOFT_404,),
        "redirect to section",
        to("/publications/", 302),
        home=sent(front("gov", "fi", "Virasto")),
        more={
            "/publications/": sent(
                frame(
                    "gov",
                    "fi",
                    "Virasto",
                    "Julkaisut",
                    p("Selaa julkaisuja vuoden tai aiheen mukaan."),
                )
            )
        },
    )
    yield every(
        "merged-host",
        (SOFT_404,),
        "redirect to other front page",
        to("https://aa27-merged.example/", 301),
        more={
            ("aa27-merged.example", "/"): sent(front("gov", "da", "Styrelsen")),
            ("aa27-merged.example", "*"): none("gov", "da", "Styrelsen"),
        },
    )


def cases() -> list[Case]:
    """All of this module."""
    return [*drift(), *moves()]
