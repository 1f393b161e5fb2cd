"""Moved pages, and pages that say something else now."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from citekeeper.demo.exchange import Reply, Request
from citekeeper.demo.media import small_pdf

from ..case import DRIFTED, LIVE, MOVED, PARKED, SOFT_404, UNKNOWN, Case, Route, page, sent, to
from .frames import Place, Truth, absent, framed, front, living, made
from .was import SAID

T = {
    "en": (
        "Guidance on indecent images",
        "Guidance for investigators on the grading of images, issued after the Court of Appeal had asked for a scale. Level one is the "
        "least serious, level five the worst. Officers should view no more than a sample.|The exhibit officer keeps the originals in a sealed bag and signs for each "
        "viewing. Where the defence wishes to see the material, it comes to the station.|The guidance binds all forces from 1 June 2006.",
    ),
    "de": (
        "Bericht der Enquete-Kommission",
        "Die Kommission hat in zwei Jahren 31 Sachverständige gehört und empfiehlt, den Unterricht zu ändern statt die Leitungen. Kinder sollen "
        "lernen, was eine Quelle ist.|Eine Minderheit verlangt strengere Strafen für Anbieter, die auf Hinweise nicht antworten. Der Bericht wurde mit zwölf gegen fünf "
        "Stimmen beschlossen.",
    ),
    "fr": (
        "Rapport sur la corégulation",
        "Le rapport retrace six ans de réunions entre fournisseurs, ministères et associations. Les chartes sont nombreuses, les contrôles rares. La "
        "mission propose une autorité légère, dotée de quatre agents et d'un site.|Elle entend rendre publics les chiffres que chacun garde aujourd'hui pour soi.",
    ),
    "nl": (
        "Evaluatie van het meldpunt",
        "Het meldpunt werkt met vier medewerkers en kreeg in 2008 ruim zesduizend meldingen. Twee derde betrof materiaal in het buitenland. De politie "
        "gaf zelden terugkoppeling.|De onderzoekers raden aan de afspraken op papier te zetten en de medewerkers beter te begeleiden.",
    ),
    "es": (
        "Memoria de la fiscalía especial",
        "La fiscalía abrió 412 diligencias y presentó 180 acusaciones. La cooperación con los proveedores mejoró desde que existe un punto de "
        "contacto único.|Se pide más personal y un protocolo para la entrevista de menores.",
    ),
}


def cases() -> Iterator[Case]:
    """The cases of this module."""
    yield from _moved()
    yield from _drifted()


def _moved() -> Iterator[Case]:
    def shift(
        name: str,
        lang: str,
        org: str,
        old: str,
        new: str,
        chain: tuple[int, ...] = (301,),
        truth: Truth = (MOVED,),
        *,
        seen: bool = True,
        named: bool = False,
        shape: str = "drupal",
        elsewhere: str = "",
    ) -> Case:
        title, text = SAID.get(name, T[lang])
        host = elsewhere or f"v31-{name}.example"
        steps = [old, *(f"/hop{n}/{name}" for n in range(len(chain) - 1))]
        targets = [*steps[1:], f"http://{host}{new}" if elsewhere else new]
        routes: dict[Place, Route] = {
            step: to(target, status)
            for step, target, status in zip(steps, targets, chain, strict=True)
        }
        routes[host, new] = sent(framed(shape, lang, org, title, text))
        routes["/"] = front(shape, lang, org)
        routes["*"] = absent(shape, lang, org)
        if elsewhere:
            routes[host, "/"] = front(shape, lang, org)
            routes[host, "*"] = absent(shape, lang, org)
        memento = framed("old", lang, org, title, text).encode() if seen else b""
        return made(
            name, truth, old, routes, "moved", memento=memento, title=title if named else None
        )

    yield shift(
        "mv-slug",
        "en",
        "Prosecution Service of Marra",
        "/legal/section12/chapter_d.html",
        "/legal-guidance/indecent-images",
    )
    yield shift(
        "mv-host",
        "en",
        "Association of Police Heads",
        "/policies/images.html",
        "/library/2006/downloaded-images",
        elsewhere="v31-policeheads.example",
    )
    yield shift(
        "mv-de-two",
        "de",
        "Landtag Nordgau",
        "/ausschuss/eq/bericht.htm",
        "/parlament/enquete/abschlussbericht",
        (301, 308),
    )
    yield shift(
        "mv-fr",
        "fr",
        "Forum des droits du réseau",
        "/rapports/telech/coreg.phtml",
        "/publications/recommandation-telechargement",
        named=True,
    )
    yield shift(
        "mv-nl",
        "nl",
        "Onderzoekscentrum Justitie",
        "/onderzoeken/1616.aspx",
        "/publicatie/filteren-van-materiaal",
        (308,),
    )
    yield shift(
        "mv-es",
        "es",
        "Fiscalía de Valdemar",
        "/memorias/2008.jsp",
        "/es/documentos/memoria-especial",
    )
    yield shift(
        "mv-title",
        "en",
        "Sentencing Panel",
        "/docs/a7.htm",
        "/resources/item/advice-court-of-appeal-images",
        seen=False,
        named=True,
    )
    yield shift(
        "mv-merge",
        "nl",
        "Expertisebureau Kinderen",
        "/pers/2009.html",
        "/archief/jaarbericht-expertisebureau",
        elsewhere="v31-kinderbureau.example",
        named=True,
    )
    yield shift(
        "mv-en-uni",
        "en",
        "University of Corrin Law Library",
        "/law/pub/g.html",
        "/collections/guide-internet-offences",
        (301, 301),
        shape="lib",
    )
    yield shift(
        "mv-es-host",
        "es",
        "Observatorio Judicial",
        "/obs/memoria.htm",
        "/publicaciones/estudio-sentencias-menores",
        elsewhere="v31-observatoriojudicial.example",
        shape="gov",
    )
    yield shift(
        "mv-302",
        "de",
        "Archiv für Netzpolitik",
        "/akten/7",
        "/neu/akten/anhoerung-netzsperren",
        (302,),
        (LIVE, MOVED),
    )
    yield shift(
        "mv-mixed",
        "fr",
        "Observatoire des réseaux",
        "/obs/4.htm",
        "/fr/hebergeurs-signalements",
        (301, 302),
        (LIVE, MOVED),
    )
    yield made(
        "mv-pdf",
        (MOVED, LIVE),
        "/files/annual2005.pdf",
        {
            "/files/annual2005.pdf": to("/content/dam/reports/2005/annual2005.pdf", 301),
            "/content/dam/reports/2005/annual2005.pdf": Reply(
                200,
                {"Content-Type": "application/pdf"},
                small_pdf("Annual report 2005 of the Trust"),
            ),
            "*": absent("gov", "en", "Reporting Trust"),
        },
        "moved",
    )
    title, text = SAID["mv-https"]
    yield made(
        "mv-https",
        (LIVE,),
        "/papers/88/",
        {
            "/papers/88/": _secure(
                sent(framed("gov", "en", "Council of Investigators", title, text))
            ),
            "*": absent("gov", "en", "Council of Investigators"),
        },
        "moved",
        memento=framed("old", "en", "Council of Investigators", title, text).encode(),
    )
    title, text = SAID["mv-slash"]
    yield made(
        "mv-slash",
        (LIVE,),
        "/statements/witnesses",
        {
            "/statements/witnesses": to("/statements/witnesses/", 301),
            "/statements/witnesses/": sent(
                framed("gov", "en", "Chief Officers' Council", title, text)
            ),
            "*": absent("gov", "en", "Chief Officers' Council"),
        },
        "moved",
    )


def _secure(here: Reply) -> Callable[[Request], Reply]:
    def answer(request: Request) -> Reply:
        return (
            here if request.scheme == "https" else to(f"https://{request.host}{request.path}", 301)
        )

    return answer


def _drifted() -> Iterator[Case]:
    def turned(
        name: str,
        lang: str,
        shape: str,
        org: str,
        path: str,
        title: str,
        text: str,
        was: str = "",
        truth: Truth = (DRIFTED,),
        was_org: str = "",
        quote: str | None = None,
    ) -> Case:
        old_title, old_text = SAID.get(name, T[was or lang])
        return living(
            name,
            lang,
            shape,
            org,
            path,
            title,
            text,
            truth=truth,
            cause="drift",
            memento=framed("old", was or lang, was_org or org, old_title, old_text).encode(),
            quote=quote,
        )

    yield turned(
        "dr-latest",
        "en",
        "gov",
        "Inspectorate of Constabularies",
        "/latest-report",
        "Firearms licensing 2024",
        "Our inspectors visited twelve forces and read 900 files. Certificates were renewed late in a third of them. Two forces lacked a vet for the dogs.|We will return "
        "in spring. The chief officers have accepted eleven of twelve recommendations.",
    )
    yield turned(
        "dr-rolling",
        "de",
        "typo3",
        "Landtag Südgau",
        "/aktuelles",
        "Tag der offenen Tür",
        "Am 3. Oktober öffnet der Landtag seine Türen. Es gibt Führungen, Musik und Kuchen. Kinder dürfen im Plenarsaal sitzen und abstimmen.|Der Eintritt ist frei.",
    )
    yield turned(
        "dr-home-team",
        "fr",
        "wp",
        "Association Réseaux et Familles",
        "/equipe",
        "Notre équipe",
        "Claire dirige la maison depuis 2021. Hugo tient les comptes. Samia forme les bénévoles et Paul répond au téléphone le mardi.",
    )
    yield turned(
        "dr-id-reused",
        "nl",
        "old",
        "Vereniging Digitale Burgers",
        "/item.php?id=18",
        "Borrel in september",
        "Op vrijdag 12 september drinken we een glas op het nieuwe kantoor. Aanmelden hoeft niet, hapjes zijn welkom.",
    )
    yield turned(
        "dr-minutes",
        "en",
        "drupal",
        "Borough Safety Partnership",
        "/minutes/current",
        "Minutes of 4 March 2025",
        "Present: eleven. Apologies: two. The bins in Cross Street were discussed. The chair reported on scooters. Next meeting in June.",
    )
    yield turned(
        "dr-es",
        "es",
        "gov",
        "Fiscalía de Alba",
        "/memoria",
        "Memoria del año 2024",
        "El año estuvo marcado por la mudanza a la nueva sede. Se incorporaron nueve fiscales y se digitalizó el registro. La estafa es ya el delito más frecuente.",
    )
    yield turned(
        "dr-quote-lost",
        "en",
        "news",
        "Officer's Weekly",
        "/guidance",
        "Buyers' guide to body cameras",
        "We tested nine cameras in rain, mud and a nightclub. The cheapest lasted two shifts. The best weighs as much as a lemon and costs as much as a bicycle.",
        quote="Officers should view no more than a sample.",
    )
    yield turned(
        "dr-half",
        "en",
        "gov",
        "College of Detectives",
        "/app/images",
        "Guidance on indecent images",
        "Guidance for investigators on the grading of images, issued after the Court of Appeal had asked for a scale.|This edition has three categories, from A to C, and "
        "replaces the former levels. Software now does the first pass, and an officer confirms what it proposes before the schedule is served. Viewing at home is never "
        "allowed. Welfare checks take place each quarter and are recorded by the supervisor, who also keeps the list of trained staff and their dates of expiry.",
        truth=(DRIFTED, LIVE),
    )
    yield turned(
        "dr-quote-kept",
        "en",
        "builder",
        "Evidence Handbook Project",
        "/images",
        "Handling exhibits: a short reader",
        "This reader gathers passages from guidance old and new. From the edition of 2006: 'Officers should view no more than a sample.' From the edition of 2014: software first."
        "|Comments by Ms Ida Kell, trainer, on why the sample became smaller each time and what courts made of it.",
        truth=(LIVE,),
        quote="Officers should view no more than a sample.",
    )
    yield turned(
        "dr-kept-fr",
        "fr",
        "builder",
        "Forum des usages",
        "/coregulation",
        "Rapport sur la corégulation",
        T["fr"][1] + "|Mise à jour : une note de 2011 complète ce texte.",
        truth=(LIVE,),
    )
    yield turned(
        "dr-new-owner",
        "en",
        "builder",
        "Bloom Yoga Studio",
        "/policy",
        "Our class policy",
        "Please arrive ten minutes early. Mats are provided. Classes cancelled less than six hours "
        "ahead are charged in full. Namaste.",
        was="de",
        was_org="Landtag Westgau",
        truth=(DRIFTED, PARKED),
    )
    yield turned(
        "dr-course",
        "nl",
        "builder",
        "Hogeschool De Kade",
        "/onderzoek",
        "Minor digitale veiligheid",
        "Studenten volgen in het najaar twaalf colleges en lopen mee met een wijkagent. De inschrijving opent in mei. Er zijn dertig plaatsen.",
    )
    yield turned(
        "dr-stats",
        "fr",
        "gov",
        "Office des chiffres",
        "/publications/derniere",
        "Note de conjoncture",
        "Les prix ont reculé en mars. Le logement pèse davantage, les légumes moins. La prochaine note paraîtra en juillet, avec une annexe sur les loyers.",
    )
    yield turned(
        "dr-campaign",
        "en",
        "wp",
        "Stay Safe Coalition",
        "/report/",
        "Walk with us in October",
        "Join the sponsored walk on the sea wall. Ten miles, soup at the end. Dogs welcome. Register by the first and bring a torch.",
    )
    for name, lang, org, title, text, truth in (
        (
            "pdf-landing",
            "en",
            "Digital Store of Norland",
            "Publications portal",
            "Reports are now found through the portal. Choose a subject, a year and a language. Browse, "
            "compare, order printed copies or ask a librarian.",
            (SOFT_404, DRIFTED),
        ),
        (
            "pdf-viewer",
            "de",
            "Mediathek Nordgau",
            "Dokumentenansicht",
            "Dokumente werden im neuen Leser angezeigt. Blättern, vergrößern, merken. Bestellungen richten Sie an die "
            "Poststelle.",
            (SOFT_404, DRIFTED),
        ),
        (
            "pdf-missing",
            "fr",
            "Centre d'études familiales",
            "Fichier manquant",
            "Le fichier demandé n'est plus en ligne. Écrivez à la documentaliste.",
            (SOFT_404, DRIFTED),
        ),
    ):
        yield made(
            f"dr-{name}",
            truth,
            f"/download/{name}-2007.pdf",
            {"/": front("drupal", lang, org), "*": sent(framed("drupal", lang, org, title, text))},
            "drift",
        )
    yield made(
        "dr-pdf-alone",
        (DRIFTED, UNKNOWN),
        "/papers/wp12.pdf",
        {
            "/papers/wp12.pdf": sent(
                framed(
                    "lib",
                    "en",
                    "Working Papers of Ostrand",
                    "Working Paper 12: Liability of hosts",
                    "By E. Lindqvist. Abstract: who pays when nobody knew? Cite "
                    "as WP 12 (2008). Full text in the repository; request a copy from the author.",
                )
            ),
            "*": absent("lib", "en", "Working Papers of Ostrand"),
        },
        "drift",
    )
    yield made(
        "mute-generic",
        (UNKNOWN, LIVE),
        "/node/7",
        {"/node/7": sent(page("<p>OK</p>", title="")), "*": absent("bare", "en", "Vault 2")},
        "other",
    )
