"""Pages that moved, and pages that say something else today."""

from __future__ import annotations

from ..case import Case
from .kit import DRIFTED, LIVE, MOVED, SOFT, Truth, framed, home, lost, ok, pdf, served, to


def _moved(
    name: str,
    lang: str,
    site: str,
    old: str,
    new: str,
    title: str,
    text: str,
    skin: str,
    *,
    status: int = 301,
    kept: bool = True,
    host: str = "",
    truth: Truth = (MOVED,),
) -> Case:
    now = ok(framed(lang, site, title, text, skin=skin))
    if host:
        routes = {
            old: to(f"https://{host}{new}", status),
            (host, new): now,
            (host, "/"): home(lang, site, skin),
            (host, "*"): lost(lang, site, skin=skin),
            "*": lost(lang, site, skin=skin),
        }
    else:
        routes = {
            old: to(new, status),
            new: now,
            "/": home(lang, site, skin),
            "*": lost(lang, site, skin=skin),
        }
    memento = framed(lang, site, title, text, skin="tables", seed="15") if kept else ""
    return served("moved", name, truth, old, routes, memento=memento, title=title)


def _drifted(
    name: str,
    lang: str,
    site: str,
    path: str,
    was: tuple[str, str],
    now: tuple[str, str],
    skin: str,
    quote_: str | None = None,
    truth: Truth = (DRIFTED,),
) -> Case:
    routes = {
        path: ok(framed(lang, site, now[0], now[1], skin=skin)),
        "/": home(lang, site, skin),
        "*": lost(lang, site, skin=skin),
    }
    return served(
        "drifted",
        name,
        truth,
        path,
        routes,
        memento=framed(lang, site, was[0], was[1], skin=skin, seed="15"),
        title=was[0],
        quote_=quote_,
    )


def changes() -> list[Case]:
    """Moved and drifted pages."""
    return [
        _moved(
            "cms-scheme",
            "en",
            "Europa Crime Desk",
            "/content/child-exploitation-2014.php?lang=en",
            "/media-press/newsroom/news/child-exploitation-2014",
            "Child exploitation: 2014 in figures",
            "Thirty countries exchanged 24,000 messages on child exploitation through the secure line. Every third message led to an inquiry. The desk trained sixty officers.",
            "drupal",
        ),
        _moved(
            "new-domain",
            "en",
            "Hotline Ireland West",
            "/annual-report-2014/",
            "/resources/annual-report-2014/",
            "Annual report of the hotline 2014",
            "The hotline assessed 4,701 reports; 312 were confirmed. Members paid for two more analysts. The oldest notice was answered after nine days, the quickest after four minutes.",
            "wp",
            host="v36-new-domain-iwh.example",
        ),
        _moved(
            "journal-platform",
            "en",
            "Law and Networks",
            "/vol4/iss2/art7",
            "/article/view/407",
            "Notice and action: an empirical view",
            "We sent 600 notices to 90 hosts and waited. Hosts with a named contact person acted within a day. We discuss why.",
            "ojs",
            status=308,
        ),
        _moved(
            "archive-host",
            "en",
            "Government Web",
            "/homeoffice/press/2014-child-summit",
            "/news/2014-child-summit",
            "Summit on child protection online",
            "Fifty governments and twenty-six companies met in London. They agreed on a model for national response and on a global fund.",
            "gds",
            host="v36-archive-host-nat.example",
        ),
        _moved(
            "de-umzug",
            "de",
            "Meldestelle im Verband",
            "/beschwerden/statistik_2014.htm",
            "/de/statistik/2014",
            "Beschwerdestatistik 2014",
            "Es gingen 8.103 Beschwerden ein. In 42 Prozent der Fälle lag ein Verstoß vor. Die meisten Server standen in Übersee.",
            "typo3",
        ),
        _moved(
            "fr-demenage",
            "fr",
            "Cellule nationale",
            "/spip.php?article112",
            "/publications/bilan-2014",
            "Bilan 2014 de la cellule",
            "La cellule a traité 1 812 dossiers dont 400 venus de l'étranger. Le délai moyen est passé de vingt à neuf jours.",
            "drupal",
        ),
        _moved(
            "nl-verhuisd",
            "nl",
            "Expertisecentrum Zeden",
            "/nieuws/item/331",
            "/actueel/2014/tbkk-cijfers",
            "Cijfers van het team 2014",
            "Het team identificeerde 82 slachtoffers. De samenwerking met buitenlandse korpsen leverde de helft van de aanwijzingen op.",
            "portal",
        ),
        _moved(
            "it-trasloco",
            "it",
            "Centro Nazionale di Contrasto",
            "/pagina.asp?id=77",
            "/attivita/relazione-2014",
            "Relazione sulle attività 2014",
            "Il centro ha monitorato 21.000 spazi web e inserito 1.700 indirizzi nella lista. Le persone denunciate sono 428.",
            "liferay",
        ),
        _moved(
            "es-traslado",
            "es",
            "Brigada Tecnológica",
            "/es/noticia.php?n=201",
            "/prensa/operacion-faro",
            "Operación Faro: balance",
            "La brigada detuvo a veinte personas en doce provincias y analizó noventa discos. Colaboraron tres países.",
            "portal",
            host="v36-es-traslado-nueva.example",
        ),
        _moved(
            "no-baseline",
            "en",
            "Charter of Providers",
            "/charter.htm",
            "/about/charter",
            "Charter of Providers 2013",
            "Signatories answer the police within two working days and publish the number of requests once a year.",
            "plone",
            kept=False,
        ),
        _moved(
            "slash-only",
            "en",
            "Youth Net Institute",
            "/glossary",
            "/glossary/",
            "Glossary of terms",
            "Grooming, sexting, capping: forty terms in plain words, agreed among eleven organisations in 2014.",
            "wp",
            truth=(LIVE,),
        ),
        _moved(
            "temp-hop",
            "cs",
            "Úřad pro děti",
            "/metodika",
            "/cs/metodika",
            "Metodika pro školy",
            "Metodika popisuje postup školy při podezření. Prvním krokem je rozhovor, druhým oznámení.",
            "drupal",
            status=302,
            truth=(LIVE,),
        ),
        _drifted(
            "course-page",
            "en",
            "Police College",
            "/courses/cyber",
            (
                "Course: Online child abuse investigation",
                "A five-day course for detectives. Day one deals with law, day two with seizure, day three with victim identification, day four with interviews. The course costs nothing for forces of the region.",
            ),
            (
                "Courses in cyber security",
                "Choose a certificate: network defence, cloud audit, incident command. Evening classes begin in September. Companies receive a discount from the third seat.",
            ),
            "plone",
            "day three with victim identification",
        ),
        _drifted(
            "latest-news",
            "en",
            "Assembly Committee on Media",
            "/latest",
            (
                "Committee hears hotlines",
                "Three hotlines told the committee that removal abroad takes four times as long as at home. Members asked for a treaty.",
            ),
            (
                "Committee visits film studios",
                "Members went to the coast to see how tax relief helps local crews. A report on cinemas follows in spring.",
            ),
            "gds",
        ),
        _drifted(
            "stats-current",
            "en",
            "Clearinghouse Statistics",
            "/statistics/current",
            (
                "Statistics for 2014",
                "Received: 125,000 addresses. Confirmed: 31,266. Median removal: four days. Countries hosting: 45.",
            ),
            (
                "Dashboard",
                "Figures for the running quarter appear after registration of all members. Charts by region and by type of service. Download as spreadsheet. Methodology revised in 2025.",
            ),
            "liferay",
            "Median removal: four days",
        ),
        _drifted(
            "ceo-letter",
            "en",
            "Orbit Mobile responsibility pages",
            "/responsibility/children",
            (
                "Children and our network",
                "Orbit blocks listed addresses in all its markets since 2009. In 2014 the stop page was shown 310,000 times. Parents get a filter without charge.",
            ),
            (
                "Planet and people",
                "By 2040 we shall emit nothing. Solar masts, repaired handsets, plastic-free cards: read how our shops turn green.",
            ),
            "ghost",
        ),
        _drifted(
            "de-thema",
            "de",
            "Bundesverband Digitales",
            "/themen/jugendschutz",
            (
                "Jugendschutz im Netz",
                "Der Verband fordert Löschen vor Sperren, eine Meldestelle mit fester Finanzierung und einheitliche Formulare. Das Papier wurde im März 2014 beschlossen.",
            ),
            (
                "Künstliche Intelligenz im Mittelstand",
                "Rechenzentren, Fachkräfte, Normen: Was Betriebe jetzt brauchen. Anmeldung zum Frühstück in Bonn.",
            ),
            "typo3",
            "eine Meldestelle mit fester Finanzierung",
        ),
        _drifted(
            "fr-rubrique",
            "fr",
            "Conseil du numérique",
            "/travaux",
            (
                "Avis sur le blocage",
                "Le conseil estime que le blocage sans juge est disproportionné. Il recommande une autorité indépendante et un bilan annuel.",
            ),
            (
                "Travaux en cours",
                "Sobriété numérique, lutte contre les fractures territoriales, commande publique. Les auditions reprennent à l'automne.",
            ),
            "drupal",
        ),
        _drifted(
            "nl-thema",
            "nl",
            "Platform Internetveiligheid",
            "/werkgroepen",
            (
                "Werkgroep notice and takedown",
                "De werkgroep herzag de gedragscode. Providers verwijderen binnen een etmaal en melden terug aan het meldpunt. Achttien bedrijven tekenden.",
            ),
            (
                "Werkgroepen",
                "Post-kwantumcryptografie en routeveiligheid zijn de nieuwe onderwerpen. Aanmelden kan tot de zomer.",
            ),
            "wp",
        ),
        _drifted(
            "es-portada",
            "es",
            "Instituto de la Juventud Austral",
            "/programas",
            (
                "Programa Navega Seguro",
                "Navega Seguro llegó a doscientas escuelas y formó a novecientos docentes. La evaluación señala menos contactos con desconocidos.",
            ),
            (
                "Programas",
                "Becas de vivienda, carné joven, voluntariado de verano. Abierta la convocatoria de cortometrajes.",
            ),
            "joomla",
        ),
        served(
            "drifted",
            "pdf-became-page",
            (DRIFTED,),
            "/uploads/strategy-2014.pdf",
            {
                "/uploads/strategy-2014.pdf": ok(
                    framed(
                        "en",
                        "Commission for Children's Safety",
                        "Strategies and plans",
                        "Our strategy for 2025 to 2030 is being printed. Earlier strategies can be asked for by telephone.",
                        skin="portal",
                    )
                ),
                "/": home("en", "Commission for Children's Safety", "portal"),
                "*": lost("en", "Commission for Children's Safety", skin="portal"),
            },
            memento=pdf(
                "National strategy 2014",
                "Goal 1: every report is answered.",
                "Goal 2: every police force has one trained officer.",
            ),
        ),
        served(
            "drifted",
            "moved-title-root",
            (MOVED, SOFT),
            "/site/conference2014/index.htm",
            {
                "/": ok(
                    framed(
                        "en",
                        "Harbourside Forum",
                        "Harbourside Forum 2014 on online exploitation",
                        "The forum met on 5 and 6 June 2014. Ninety experts agreed on a list of eleven measures, first of them a shared contact book. The minutes and the list of participants follow.",
                        skin="static",
                    )
                ),
                "*": to("/", 301),
            },
            memento=framed(
                "en",
                "Harbourside Forum",
                "Harbourside Forum 2014 on online exploitation",
                "The forum met on 5 and 6 June 2014. Ninety experts agreed on a list of eleven measures, first of them a shared contact book. The minutes and the list of participants follow.",
                skin="tables",
            ),
            title="Harbourside Forum 2014 on online exploitation",
        ),
    ]
