"""Moved, drifted, down, and what cannot be told."""

from __future__ import annotations

from typing import Any

from citekeeper.demo.exchange import Reply

from ..case import Case, sent, to
from .frames import (
    ALIVE,
    MOVE,
    OTHER,
    Site,
    Truth,
    living,
    prose,
    served,
)

TEXTS = {
    "en": (
        "Runaways from care: a study of three cities",
        "Of 611 young people reported missing from homes, half had run away more than five times. Most returned within two days and were not asked where they had been.\n\nResidential staff described a routine of forms. Police officers described the same routine from the other side. Neither group had read the other's records.\n\nWe recommend an interview by someone independent within 72 hours of every return, and a single list for each city that is read every morning by both services.",
    ),
    "de": (
        "Entwichene Jugendliche: eine Untersuchung in drei Städten",
        "Von 611 vermisst gemeldeten Jugendlichen war die Hälfte mehr als fünfmal entwichen. Die meisten kehrten binnen zwei Tagen zurück und wurden nicht gefragt, wo sie gewesen waren.\n\nDie Fachkräfte beschrieben Formulare. Die Polizei beschrieb dieselben Formulare von der anderen Seite.\n\nWir empfehlen ein unabhängiges Gespräch innerhalb von 72 Stunden nach jeder Rückkehr.",
    ),
    "fr": (
        "Fugues de mineurs placés : enquête dans trois villes",
        "Sur 611 jeunes signalés en fugue, la moitié était partie plus de cinq fois. La plupart sont revenus en deux jours sans que personne ne leur demande où ils étaient allés.\n\nLes éducateurs décrivent des formulaires. Les policiers décrivent les mêmes formulaires vus de l'autre côté.\n\nNous recommandons un entretien indépendant dans les 72 heures suivant chaque retour.",
    ),
    "nl": (
        "Weglopers uit instellingen: een onderzoek in drie steden",
        "Van 611 als vermist opgegeven jongeren was de helft vaker dan vijf keer weggelopen. De meesten kwamen binnen twee dagen terug en niemand vroeg waar ze waren geweest.\n\nBegeleiders beschrijven formulieren. De politie beschrijft dezelfde formulieren van de andere kant.\n\nWij bevelen een onafhankelijk gesprek aan binnen 72 uur na elke terugkeer.",
    ),
    "es": (
        "Fugas de menores tutelados: estudio en tres ciudades",
        "De 611 jóvenes denunciados como desaparecidos, la mitad se había fugado más de cinco veces. La mayoría volvió en dos días y nadie preguntó dónde habían estado.\n\nLos educadores describen formularios. La policía describe los mismos formularios desde el otro lado.\n\nRecomendamos una entrevista independiente en las 72 horas siguientes a cada regreso.",
    ),
    "pl": (
        "Ucieczki z placówek: badanie w trzech miastach",
        "Spośród 611 zgłoszonych nieletnich połowa uciekała więcej niż pięć razy. Większość wracała po dwóch dniach i nikt nie pytał, gdzie byli.\n\nWychowawcy opisują formularze. Policja opisuje te same formularze z drugiej strony.\n\nZalecamy niezależną rozmowę w ciągu 72 godzin po każdym powrocie.",
    ),
}


def moved(
    name: str,
    lang: str,
    org: str,
    old: str,
    new: str,
    *,
    host: str = "",
    memento: bool = True,
    hops: int = 301,
) -> Case:
    """A page that went to another address for good, with its text."""
    site = Site(lang, org)
    title, text = TEXTS[lang]
    shown = site.page(title, prose(text))
    target = f"http://{host}{new}" if host else new
    routes: dict[Any, Any]
    if host:
        routes = {
            old: to(target, hops),
            "*": site.lost,
            (host, new): sent(shown),
            (host, "/"): sent(site.home),
            (host, "*"): site.lost,
        }
    else:
        routes = {**served(site, new, sent(shown)), old: to(target, hops)}
    return Case(
        "moved", f"fv-{name}", MOVE, routes, path=old, memento=shown if memento else "", title=title
    )


def drift(
    name: str,
    lang: str,
    org: str,
    path: str,
    title: str,
    text: str,
    *,
    truth: Truth = OTHER,
    quote: str | None = None,
) -> Case:
    """A page that says something else now, or the same in other words."""
    was_title, was = TEXTS[lang]
    return living(
        name,
        lang,
        org,
        path,
        title,
        text,
        was=was,
        was_title=was_title,
        cause="drift",
        truth=truth,
        quote=quote,
    )


def swap(name: str, path: str, answer: Reply, truth: Truth, **more: Any) -> Case:
    """One odd answer of a living site."""
    site = Site("en", "Runaways Research Unit", "drupal")
    routes = {
        **served(site, path, answer),
        "/studies/runaways": sent(UNIT.page(EN_TITLE, prose(EN_TEXT))),
    }
    return Case("other", f"fv-{name}", truth, routes, path=path, **more)


UNIT = Site("en", "Runaways Research Unit", "drupal")
EN_TITLE, EN_TEXT = TEXTS["en"]
SHELL = '<div id="root"></div><script src="/static/js/main.8a1f.js"></script><noscript>You need to enable JavaScript to run this app.</noscript>'

CASES: tuple[Case, ...] = (
    moved(
        "mv-scheme",
        "en",
        "Institute of Criminology",
        "/research/r12.asp",
        "/publications/runaways-from-care",
    ),
    moved(
        "mv-host",
        "en",
        "Children's Research Unit",
        "/cru/r12.html",
        "/units/children/runaways",
        host="www.fv-mv-host-university.example",
    ),
    moved(
        "mv-308", "en", "Police Studies Centre", "/papers/12", "/library/papers/runaways", hops=308
    ),
    moved(
        "mv-de",
        "de",
        "Jugendforschung Nord",
        "/cms/front_content.php?idart=204",
        "/studien/entwichene-jugendliche",
    ),
    moved(
        "mv-de-host",
        "de",
        "Landesjugendamt",
        "/download/entwichen.html",
        "/jugend/studien/entwichen",
        host="www.fv-mv-de-land.example",
    ),
    moved(
        "mv-fr",
        "fr",
        "Observatoire de l'enfance",
        "/spip.php?article204",
        "/etudes/fugues-de-mineurs-places",
    ),
    moved("mv-nl", "nl", "Jeugdinstituut", "/nji/eCache/DEF/1/204.html", "/kennis/weglopers"),
    moved(
        "mv-es",
        "es",
        "Centro Reina Isabel",
        "/node/204",
        "/investigacion/fugas-de-menores",
        memento=False,
    ),
    moved("mv-pl", "pl", "Fundacja Dzieciom", "/?p=204", "/badania/ucieczki"),
    moved(
        "mv-title-only",
        "en",
        "Missing Persons Bureau",
        "/docs/runaway.shtml",
        "/knowledge/runaways-from-care-a-study",
        memento=False,
    ),
    drift(
        "dr-home-topic",
        "en",
        "Northern Social Institute",
        "/research/current",
        "Current research: ageing on farms",
        "Our new programme asks who will milk the cows. Interviews with 90 farmers over seventy begin in April; a film follows in autumn.\n\nThe team is led by two sociologists and a vet. Partners are welcome, above all from hill districts where a single holding may be the last within ten miles.",
    ),
    drift(
        "dr-index-de",
        "de",
        "Zentrum für Sozialforschung",
        "/projekt/aktuell.html",
        "Aktuelles Projekt: Pendeln im Alter",
        "Seit Januar untersuchen wir, weshalb Rentner weiterhin pendeln. 140 Tagebücher liegen vor. Die Ergebnisse werden im November auf einer Tagung in Jena vorgestellt.\n\nGefördert von der Stiftung Mobilität. Studentische Hilfskräfte können sich bis Ostern bewerben.",
    ),
    drift(
        "dr-fr",
        "fr",
        "Centre d'études sociales",
        "/dossier-du-mois",
        "Dossier du mois : les jardins partagés",
        "Trois cents jardins, neuf mille jardiniers et une question : à qui appartient l'eau ? Le dossier rassemble quatre articles et un entretien avec la maire de Bray.\n\nProchain dossier : les marchés de nuit. Les propositions de contribution sont attendues pour le 2 mars.",
    ),
    drift(
        "dr-nl",
        "nl",
        "Sociaal Bureau",
        "/uitgelicht",
        "Uitgelicht: huren zonder contract",
        "Een op de elf studenten huurt zonder contract. Wij spraken met vijftig van hen en met twaalf verhuurders. De gemeente overweegt een meldpunt.\n\nVolgende maand in deze rubriek: mantelzorg in de bouw en het recht op pauze.",
    ),
    drift(
        "dr-reused-id",
        "en",
        "County Document Store",
        "/doc/2204",
        "Gritting routes, winter 2026",
        "Priority one: A roads, hospital approaches and the bus station. Priority two: school roads. Salt bins are filled before 15 November and again in January.\n\nReport an empty bin with the number on its lid. Footways are not gritted, save in the pedestrian zone.",
    ),
    drift(
        "dr-quote",
        "en",
        "Northern Missing Children Forum",
        "/topics/runaways",
        "Running away: for parents",
        "If your child has not come home, ring us. A researcher once found that half had run away more than five times; you are not alone, and it is not your fault.\n\nWhat we will ask you: name, age, clothes, friends. What we will not ask: whose fault it was. Lines are open day and night.",
        truth=ALIVE,
        quote="half had run away more than five times",
    ),
    drift(
        "dr-edited",
        "en",
        "Institute of Youth Studies",
        "/studies/runaways",
        EN_TITLE,
        EN_TEXT + "\n\nNote of 2019: the figures for the third city were corrected.",
        truth=ALIVE,
    ),
    drift(
        "dr-edited-es",
        "es",
        "Observatorio Juvenil",
        "/estudios/fugas",
        TEXTS["es"][0],
        TEXTS["es"][1] + "\n\nNota: se han corregido dos cifras.",
        truth=ALIVE,
    ),
)
