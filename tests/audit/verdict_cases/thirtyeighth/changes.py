"""Pages that moved, drifted, were edited, or only look as if: pairs of a memento and today."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from citekeeper.demo.exchange import Reply, Request

from ..case import DRIFTED, LIVE, MOVED, SOFT_404, UNKNOWN, Case, sent, to
from .kit import CHROME, Truth, frame, home, lines_pdf, listed, no_page, paras, pdf, rows

ALIVE: Truth = (LIVE,)
ELSEWHERE: Truth = (MOVED,)
OTHER: Truth = (DRIFTED,)

HOTLINES = (
    "In 2008 the network's hotlines handled more than half a million reports, and a third of them were found to concern illegal pages.",
    "Analysts in nineteen countries record the address, the host and the country of every page, and pass it to the police within a day.",
    "Where the host lies abroad, the report goes to the partner in that country; in May the partners agreed on one form.",
    "The next review will look at the welfare of analysts, who are offered counselling four times a year.",
)
STORE = (
    "Our autumn range of garden furniture is in the shops, from oak benches to folding tables in six colours.",
    "Delivery is free within the county for orders above eighty pounds, and old chairs are taken back for reuse.",
    "Visit the showroom between ten and five, or book a call with one of our designers.",
)
FR_OLD = (
    "Le point de contact a reçu quatre mille signalements en 2006, dont la moitié concernait des pages hébergées à l'étranger.",
    "Chaque adresse est vérifiée par deux analystes, puis transmise à l'office central dans la journée.",
    "Le rapport recommande un suivi psychologique trimestriel des équipes.",
)
FR_NEW = (
    "La saison des conférences s'ouvre le 12 octobre avec une soirée consacrée aux jardins de montagne.",
    "Les places sont gratuites mais la réservation est conseillée ; le bar ouvre à dix-neuf heures.",
    "La troupe du village donnera ensuite trois représentations d'une comédie en un acte.",
)
DE_OLD = (
    "Die Beschwerdestelle bearbeitete im Jahr 2007 gut achttausend Hinweise, von denen jeder dritte einen Rechtsverstoß betraf.",
    "Jede Adresse wird von zwei Personen geprüft und am selben Tag an die Partnerstelle des Landes gemeldet.",
    "Seiten im Inland waren im Mittel nach zwei Tagen gelöscht, Seiten im Ausland nach elf.",
)
DE_NEW = (
    "Unsere Kanzlei berät mittelständische Unternehmen bei Nachfolge, Umwandlung und Steuern.",
    "Vereinbaren Sie ein kostenloses Erstgespräch an einem unserer vier Standorte.",
    "Wir suchen zum Herbst eine Auszubildende oder einen Auszubildenden.",
)
ES_OLD = (
    "La línea de denuncia recibió seis mil avisos durante 2009 y remitió un tercio a la policía.",
    "El protocolo exige que dos analistas comprueben cada dirección antes de enviarla.",
    "El informe propone que los proveedores conserven los datos noventa días.",
)
ES_NEW = (
    "Consulte aquí los horarios de verano de la biblioteca y las actividades para familias.",
    "El taller de cerámica comienza en julio y admite doce participantes por grupo.",
    "La sala de estudio abre los domingos durante los exámenes.",
)


def pair(
    name: str,
    lang: str,
    site: str,
    title: str,
    old: tuple[str, ...],
    new: tuple[str, ...],
    truth: Truth,
    *,
    path: str,
    look: str = "wp",
    new_title: str = "",
    quote: str | None = None,
    cited: str | None = None,
) -> Case:
    """The same address then and now."""
    then = frame(lang, site, title, paras(*old), look=look)
    now = sent(frame(lang, site, new_title or title, paras(*new), look=look))
    routes: dict[Any, Any] = {
        path: now,
        "/": home(lang, site, look),
        "*": no_page(lang, site, look),
    }
    return Case(
        "changes",
        f"tei-{name}",
        truth,
        routes,
        path,
        memento=then,
        quote=quote,
        title=cited or title,
    )


def drift() -> Iterator[Case]:
    """The address answers; what was cited is gone, or is not."""
    yield pair(
        "drift-en-store",
        "en",
        "Hearth",
        "Hotline figures",
        HOTLINES,
        STORE,
        OTHER,
        path="/figures",
        new_title="Garden furniture",
    )
    yield pair(
        "drift-fr",
        "fr",
        "Foyer",
        "Signalements 2006",
        FR_OLD,
        FR_NEW,
        OTHER,
        path="/actualites/une",
        new_title="Saison des conférences",
    )
    yield pair(
        "drift-de",
        "de",
        "Contora",
        "Jahresbericht 2007",
        DE_OLD,
        DE_NEW,
        OTHER,
        path="/bericht",
        look="gov",
        new_title="Nachfolge und Steuern",
    )
    yield pair(
        "drift-es",
        "es",
        "Casa Común",
        "Informe 2009",
        ES_OLD,
        ES_NEW,
        OTHER,
        path="/informe",
        look="old",
        new_title="Horarios de verano",
    )
    yield pair(
        "drift-latest",
        "en",
        "Network of Hotlines",
        "Latest figures",
        HOTLINES,
        (
            "Figures for 2023 will be published at the spring meeting of members in Tallinn.",
            "Our new dashboard shows trends by quarter. Members may sign in for detail on age bands and hosting.",
            "The code of practice has been revised and is open for comment until the end of the month.",
        ),
        OTHER,
        path="/statistics/latest",
        quote="a third of them were found to concern illegal pages",
    )
    yield pair(
        "drift-policy",
        "en",
        "Plinko",
        "Community rules",
        (
            "Do not post pictures of other people's children.",
            "We delete such pictures within six hours of a report.",
            "Repeat offenders lose their account for good and we keep a list of their devices.",
        ),
        (
            "Be kind. Be yourself. Plinko is for everyone.",
            "Our assistant reviews most reports; some go to a person, depending on region and language.",
            "You can appeal twice. Read about ranking, labels, monetisation and the creators' fund.",
        ),
        OTHER,
        path="/rules",
        quote="We delete such pictures within six hours of a report.",
    )
    yield pair(
        "drift-ja",
        "ja",
        "みなと通報窓口",
        "平成十九年の通報",
        (
            "通報は一万二千件で、そのうち三割が違法と判断された。担当者は二人一組で確認し、当日中に警察へ連絡した。",
            "海外のサーバーにあるものは提携団体へ送られた。",
        ),
        (
            "夏休みの工作教室の参加者を募集しています。木のおもちゃを作り、色を塗って持ち帰ります。",
            "材料費は五百円で、小学生は保護者の同伴が必要です。",
        ),
        OTHER,
        path="/report",
        new_title="工作教室",
    )
    yield pair(
        "drift-front-uni",
        "en",
        "Centre for Media Studies",
        "Children and screens: project page",
        HOTLINES,
        (
            "The Centre offers three master's degrees and a summer school.",
            "Applicants should send a portfolio and two letters by the first of March.",
            "Scholarships are listed on the faculty site; places in halls are limited.",
        ),
        OTHER,
        path="/screens",
        look="uni",
        new_title="Study with us",
    )
    yield pair(
        "edited-en",
        "en",
        "Network of Hotlines",
        "Hotline figures 2008",
        HOTLINES,
        (*HOTLINES[:3], "Corrected on 4 June: nineteen countries, not eighteen."),
        ALIVE,
        path="/2008/figures",
    )
    yield pair(
        "quote-kept",
        "en",
        "Network of Hotlines",
        "Our history",
        HOTLINES,
        (
            "The network was founded by eight hotlines in a borrowed office.",
            HOTLINES[0],
            *STORE[2:],
            "Today forty-seven hotlines share a database, a code and a helpdesk.",
        ),
        ALIVE,
        path="/history",
        quote=HOTLINES[0],
    )
    yield pair(
        "edited-de",
        "de",
        "Beschwerdestelle",
        "Jahresbericht 2007",
        DE_OLD,
        (DE_OLD[0], DE_OLD[1], DE_OLD[2], "Nachtrag: Die Zahlen wurden im Juni geprüft."),
        ALIVE,
        path="/jb2007",
        look="gov",
    )
    yield pair(
        "edited-fr-redesign",
        "fr",
        "Point de contact",
        "Signalements 2006",
        FR_OLD,
        (*FR_OLD, "Mise en ligne sur notre nouveau site."),
        ALIVE,
        path="/bilan-2006",
        look="news",
        quote="dont la moitié concernait des pages hébergées à l'étranger",
    )
    yield pair(
        "edited-ja",
        "ja",
        "通報窓口",
        "平成十九年の通報",
        (
            "通報は一万二千件で、そのうち三割が違法と判断された。担当者は二人一組で確認し、当日中に警察へ連絡した。",
        ),
        (
            "通報は一万二千件で、そのうち三割が違法と判断された。担当者は二人一組で確認し、当日中に警察へ連絡した。",
            "この資料は参考として残しています。",
        ),
        ALIVE,
        path="/h19",
    )
    yield pair(
        "then-notice-archive",
        "en",
        "Network of Hotlines",
        "Analyst welfare",
        HOTLINES,
        ("This page is no longer updated. The project has closed.", *HOTLINES),
        ALIVE,
        path="/welfare",
        look="old",
    )
    table_then = frame(
        "en",
        "Registry",
        "Registered homes",
        rows("Home|Places", "Ashlea|12", "Birchfield|9", "Copse End|6", "Downside|8"),
    )
    table_now = sent(
        frame(
            "en",
            "Registry",
            "Registered homes",
            rows(
                "Home|Places",
                "Ashlea|14",
                "Birchfield|11",
                "Copse End|6",
                "Downside|7",
                "Elm Bank|5",
            ),
        )
    )
    yield Case(
        "changes",
        "tei-table-updated",
        (LIVE, UNKNOWN),
        {"/homes": table_now, "/": home("en", "Registry"), "*": no_page("en", "Registry")},
        "/homes",
        memento=table_then,
    )
    tomb = frame(
        "en",
        "Lakeside Tribune",
        "Teacher cleared of all charges",
        paras(
            "The jury took an hour to clear the teacher, who had been suspended for two years.",
            *CHROME["en"].filler,
        ),
        look="news",
    )
    removed = sent(
        frame(
            "en",
            "Lakeside Tribune",
            "Article removed",
            paras("This article has been removed in line with our unpublishing policy."),
            look="news",
        )
    )
    yield Case(
        "changes",
        "tei-unpublished",
        (SOFT_404, DRIFTED),
        {
            "/2006/teacher-cleared.html": removed,
            "/": home("en", "Lakeside Tribune", "news"),
            "*": no_page("en", "Lakeside Tribune", "news"),
        },
        "/2006/teacher-cleared.html",
        memento=tomb,
        title="Teacher cleared of all charges",
    )
    gone_de = sent(
        frame(
            "de",
            "Rheinbote",
            "Artikel gelöscht",
            paras("Dieser Artikel wurde auf Wunsch der Betroffenen gelöscht."),
            look="news",
        )
    )
    then_de = frame("de", "Rheinbote", "Lehrer freigesprochen", paras(*DE_OLD), look="news")
    yield Case(
        "changes",
        "tei-depublished-de",
        (SOFT_404, DRIFTED),
        {
            "/lokales/1.311": gone_de,
            "/": home("de", "Rheinbote", "news"),
            "*": no_page("de", "Rheinbote", "news"),
        },
        "/lokales/1.311",
        memento=then_de,
        title="Lehrer freigesprochen",
    )
    html_now = sent(
        frame(
            "en",
            "Policy Library",
            "Publications",
            listed(["Brief 1", "Brief 2", "Brief 3"]) + paras(*CHROME["en"].filler),
        )
    )
    yield Case(
        "changes",
        "tei-pdf-now-html",
        (DRIFTED,),
        {
            "/pubs/brief14.pdf": html_now,
            "/": home("en", "Policy Library"),
            "*": no_page("en", "Policy Library"),
        },
        "/pubs/brief14.pdf",
        memento=lines_pdf(
            "Policy brief 14",
            "Filters at the network edge: costs and harms",
            title="Policy brief 14",
        ),
    )
    fr_viewer = sent(
        frame(
            "fr",
            "Bibliothèque du Sud",
            "Catalogue des rapports",
            paras(
                "Le catalogue des rapports est accessible par année et par auteur.",
                *CHROME["fr"].filler,
            ),
        )
    )
    yield Case(
        "changes",
        "tei-fr-pdf-now-html",
        (DRIFTED,),
        {
            "/docs/rapport-2005.pdf": fr_viewer,
            "/": home("fr", "Bibliothèque du Sud"),
            "*": no_page("fr", "Bibliothèque du Sud"),
        },
        "/docs/rapport-2005.pdf",
    )
    same = pdf(
        "Rapport 2007",
        "Le point de contact a recu 8 912 signalements.",
        "Fin du rapport.",
        title="Rapport 2007",
    )
    yield Case(
        "changes",
        "tei-pdf-same",
        ALIVE,
        {"/r2007.pdf": same, "*": no_page("fr", "PDC")},
        "/r2007.pdf",
        memento=same.content,
    )


def moved(
    name: str,
    lang: str,
    site: str,
    title: str,
    texts: tuple[str, ...],
    path: str,
    target: str,
    *,
    truth: Truth = ELSEWHERE,
    status: int = 301,
    memento: bool = True,
    host: str = "",
    look: str = "gov",
    quote: str | None = None,
) -> Case:
    """The same text at another address."""
    body = paras(*texts)
    then = frame(lang, site, title, body, look="old")
    now = sent(frame(lang, site, title, body, look=look))
    routes: dict[Any, Any] = {"/": home(lang, site, look), "*": no_page(lang, site, look)}
    if host:
        routes |= {
            path: to(f"http://{host}{target}", status),
            (host, target): now,
            (host, "/"): home(lang, site, look),
            (host, "*"): no_page(lang, site, look),
        }
    else:
        routes |= {path: to(target, status), target: now}
    return Case(
        "changes",
        f"tei-{name}",
        truth,
        routes,
        path,
        memento=then if memento else "",
        quote=quote,
        title=title,
    )


def moves() -> Iterator[Case]:
    """Permanent redirects to the same text, and trivial ones."""
    yield moved(
        "moved-en",
        "en",
        "Network of Hotlines",
        "Hotline figures 2008",
        HOTLINES,
        "/html/figures08.htm",
        "/publications/hotline-figures-2008",
    )
    yield moved(
        "moved-host",
        "en",
        "Digital Safety Authority",
        "Hotline figures 2008",
        HOTLINES,
        "/stats/08",
        "/archive/film-board/stats-08",
        host="www.tei-digital-safety.example",
    )
    yield moved(
        "moved-308-de",
        "de",
        "Beschwerdestelle",
        "Jahresbericht 2007",
        DE_OLD,
        "/index.php?id=88",
        "/berichte/2007/",
        status=308,
    )
    yield moved(
        "moved-fr",
        "fr",
        "Point de contact",
        "Signalements 2006",
        FR_OLD,
        "/article.php3?id_article=41",
        "/bilans/signalements-2006",
    )
    yield moved(
        "moved-es-host",
        "es",
        "Línea Abierta",
        "Informe 2009",
        ES_OLD,
        "/informe2009.htm",
        "/es/informes/2009",
        host="www.tei-linea-abierta.example",
    )
    yield moved(
        "moved-nl",
        "nl",
        "Meldpunt Zuid",
        "Jaarcijfers 2006",
        CHROME["nl"].filler,
        "/cijfers.php",
        "/organisatie/jaarcijfers-2006",
    )
    yield moved(
        "moved-it",
        "it",
        "Telefono Amico",
        "Rapporto 2008",
        CHROME["it"].filler,
        "/rapporto.asp?id=8",
        "/pubblicazioni/rapporto-2008",
    )
    yield moved(
        "moved-pl",
        "pl",
        "Linia",
        "Raport 2009",
        CHROME["pl"].filler,
        "/raport.php?id=9",
        "/publikacje/raport-2009",
    )
    yield moved(
        "moved-sv",
        "sv",
        "Barnrådet",
        "Lägesrapport 2005",
        CHROME["sv"].filler,
        "/lages05.asp",
        "/publikationer/lagesrapport-2005",
    )
    yield moved(
        "trivial-slash",
        "en",
        "Network of Hotlines",
        "Hotline figures 2008",
        HOTLINES,
        "/figures/2008",
        "/figures/2008/",
        truth=ALIVE,
    )
    yield moved(
        "trivial-302",
        "en",
        "Network of Hotlines",
        "Hotline figures 2008",
        HOTLINES,
        "/f/2008",
        "/figures/view/2008",
        truth=(LIVE, MOVED),
        status=302,
    )
    yield moved(
        "trivial-lang-de",
        "de",
        "Beschwerdestelle",
        "Jahresbericht 2007",
        DE_OLD,
        "/jahresbericht-2007",
        "/de/jahresbericht-2007",
        truth=(LIVE, MOVED),
        status=302,
    )
    for name, lang, site, title, texts, path in (
        (
            "https-en",
            "en",
            "Network of Hotlines",
            "Hotline figures 2008",
            HOTLINES,
            "/figures/08.html",
        ),
        ("https-fr", "fr", "Point de contact", "Signalements 2006", FR_OLD, "/bilan/06.html"),
        ("https-es", "es", "Línea Abierta", "Informe 2009", ES_OLD, "/informes/09.html"),
    ):
        yield secure(name, lang, site, title, texts, path)
    www = "www.tei-to-www.example"
    page_now = sent(frame("de", "Beschwerdestelle", "Jahresbericht 2007", paras(*DE_OLD)))
    yield Case(
        "changes",
        "tei-to-www",
        ALIVE,
        {
            "*": lambda request: to(f"http://{www}{request.path}", 301),
            (www, "/jb/2007"): page_now,
            (www, "/"): home("de", "Beschwerdestelle"),
            (www, "*"): no_page("de", "Beschwerdestelle"),
        },
        "/jb/2007",
    )
    slug = sent(
        frame(
            "en",
            "The Provincial",
            "Filter list leaked, ministry confirms",
            paras(*HOTLINES),
            look="news",
        )
    )
    yield Case(
        "changes",
        "tei-id-to-slug",
        (MOVED, LIVE),
        {
            "/article/99121": to("/politics/99121/filter-list-leaked-ministry-confirms", 301),
            "/politics/99121/filter-list-leaked-ministry-confirms": slug,
            "/": home("en", "The Provincial", "news"),
            "*": no_page("en", "The Provincial", "news"),
        },
        "/article/99121",
        title="Filter list leaked, ministry confirms",
    )
    other = sent(frame("en", "Hearth", "Garden furniture", paras(*STORE)))
    yield Case(
        "changes",
        "tei-301-elsewhere",
        (DRIFTED, SOFT_404),
        {
            "/figures/2008": to("/collections/garden", 301),
            "/collections/garden": other,
            "/": home("en", "Hearth"),
            "*": no_page("en", "Hearth"),
        },
        "/figures/2008",
        memento=frame("en", "Hearth", "Hotline figures", paras(*HOTLINES)),
        title="Hotline figures",
    )


def secure(name: str, lang: str, site: str, title: str, texts: tuple[str, ...], path: str) -> Case:
    """A site that sends everybody to HTTPS first."""
    host = f"tei-{name}.example"
    shown = sent(frame(lang, site, title, paras(*texts)))
    lost = no_page(lang, site)

    def answer(request: Request) -> Reply:
        if request.scheme == "http":
            return to(f"https://{host}{request.path}", 301)
        return shown if request.path == path else lost

    return Case("changes", f"tei-{name}", ALIVE, {"*": answer}, path, title=title)


def cases() -> Iterator[Case]:
    """All of them."""
    yield from drift()
    yield from moves()
