"""The rest of large pages: long lists of other stories, and the longer text of long articles."""

from __future__ import annotations

import random
import zlib

PLACES = "Skerrow Tern Soke Pell Wendle Carrow Gwern Brask Harle Eckel Lauchra Trébrec Altamira Valdora Zwartewiel Norrvik Kozlov Zalesie Greet Hallow Moorfield Eastmoor".split()
MANY = {
    "news": (30, 75),
    "portal": (20, 60),
    "drupal": (8, 30),
    "gov": (6, 24),
    "typo3": (8, 28),
    "wp": (8, 36),
    "shop": (15, 45),
    "sharepoint": (6, 20),
    "ojs": (8, 20),
    "joomla": (4, 18),
    "spip": (6, 22),
    "dspace": (4, 14),
    "forum": (6, 24),
}

PROSE = {
    "en": "The oldest paper in the box is a receipt for lime, unsigned.|In those years the road was impassable from November until the lambs came.|Nobody now living remembers the smell, but it is mentioned in eleven letters.|The committee met in the back room because the front room had the fire.|A second survey, made by the same hand, moves the boundary by a wheelbarrow's width.|It rained on the day, as it had on every such day since the records begin.|She wrote down what he said and then, in the margin, what he meant.|The price rose by a farthing and the street rose with it.|What the photograph does not show is the dog, which had just left.|There were two schools of thought, and they met on Wednesdays in different inns.|The ledger is silent about the third cart.|Of the nine who signed, four could write.|They rebuilt it in stone, a yard to the left, and called it the same.|The figures are rounded, and the rounding was done by an optimist.|It took the better part of a century for the willow to come back.|His successor kept the title, the key and the chair, and gave up the rest.|Measured again last summer, the wall leans a little less than it used to.|A copy went to the bishop, who used it to level a table.|The school closed for the harvest and, in wet years, for what was left of it.|We asked the county for its own figures and received a calendar.|The bell was rung for fires, floods and once for a wedding that did not take place.|When the water fell they found the stones in the order in which they had been laid.|The argument lasted longer than the building.|By the time the letter arrived the question had changed.|Both accounts agree about the weather and about nothing else.|The tools were sold by weight, which tells you what people thought of them.",
    "de": "Das älteste Blatt in der Mappe ist eine Quittung über Kalk, ohne Unterschrift.|Damals war der Weg von November bis zur Lammzeit nicht zu befahren.|Der Ausschuss tagte im Hinterzimmer, denn vorn stand der Ofen.|Eine zweite Vermessung verschiebt die Grenze um die Breite einer Schubkarre.|Am Tag selbst regnete es, wie an allen solchen Tagen, seit man sie aufschreibt.|Der Preis stieg um einen Pfennig, und die Straße stieg mit.|Das Rechnungsbuch schweigt über den dritten Wagen.|Von den neun, die unterschrieben, konnten vier schreiben.|Man baute es in Stein wieder auf, einen Schritt weiter links.|Eine Abschrift ging an den Bischof, der damit einen Tisch gerade stellte.|Die Schule schloss zur Ernte, in nassen Jahren auch für das, was davon übrig war.|Der Streit hielt länger als das Gebäude.|Als der Brief ankam, hatte sich die Frage geändert.|Die Werkzeuge wurden nach Gewicht verkauft.",
    "fr": "La plus ancienne pièce de la liasse est un reçu pour de la chaux, non signé.|En ce temps-là le chemin était impraticable de novembre à Pâques.|Le comité se réunissait dans l'arrière-salle, la salle ayant le feu.|Un second arpentage déplace la borne de la largeur d'une brouette.|Il plut ce jour-là, comme tous ces jours-là.|Le prix monta d'un liard, et la rue avec lui.|Le registre se tait sur la troisième charrette.|Des neuf signataires, quatre savaient écrire.|On le rebâtit en pierre, un pas plus à gauche.|Une copie fut envoyée à l'évêque, qui en cala une table.|La dispute a duré plus longtemps que le bâtiment.|Quand la lettre arriva, la question avait changé.",
    "nl": "Het oudste stuk in de doos is een kwitantie voor kalk, zonder naam.|De weg was in die jaren van november tot de lammertijd onbegaanbaar.|De commissie kwam bijeen in de achterkamer.|Een tweede meting verlegt de grens met de breedte van een kruiwagen.|Het regende die dag, zoals op al zulke dagen.|Het kasboek zwijgt over de derde kar.|Van de negen ondertekenaars konden er vier schrijven.|Men herbouwde het in steen, een stap naar links.|De ruzie duurde langer dan het gebouw.|Toen de brief aankwam was de vraag veranderd.",
    "es": "El papel más antiguo de la caja es un recibo de cal sin firma.|Entonces el camino no se podía pasar de noviembre a Pascua.|La junta se reunía en el cuarto de atrás.|Llovió aquel día, como todos aquellos días.|El libro de cuentas calla sobre el tercer carro.|De los nueve que firmaron, cuatro sabían escribir.|El pleito duró más que el edificio.|Cuando llegó la carta la pregunta era otra.",
    "it": "La carta più vecchia della scatola è una ricevuta per la calce, senza firma.|A quei tempi la strada era chiusa da novembre a Pasqua.|Il comitato si riuniva nella stanza di dietro.|Quel giorno piovve, come sempre in quei giorni.|Il registro tace sul terzo carro.|Dei nove firmatari quattro sapevano scrivere.|La lite durò più dell'edificio.|Quando arrivò la lettera la domanda era cambiata.",
}

LONG = frozenset(
    "otter-count obit-botanist train-wiki essay-chess speech thesis hymn dataset trail press-bank court-judgment museum-object beekeeping-long conference lost-page-essay domain-sold-story captcha-study casino-history outage-report farewell-blog cookie-wall-over suspended-story geo-article anti-phishing discontinued-docs retracted-paper expired-job-archive closed-project de-urteil de-presse de-fehler404 de-orgel de-domain fr-moulin fr-journal fr-page-introuvable fr-these nl-krant nl-gemaal nl-archief nl-404kunst es-diario es-ermita it-giornale it-campane pt-jornal gulls tool-manual law-section".split()
)


def others(style: str, site: str, teasers: list[str]) -> str:
    """Links to other pages, many on large sites."""
    if style not in MANY:
        return ""
    rng = random.Random(zlib.crc32(site.encode()) + 7)
    count = rng.randint(*MANY[style])
    rows = (
        f'<li><a href="/x/{n}">{rng.choice(PLACES)}: {rng.choice(teasers)}</a> <time>{rng.randint(1, 28)}.{rng.randint(1, 12)}.20{rng.randint(10, 26)}</time></li>'
        for n in range(count)
    )
    return f'<ul class="more-links">{"".join(rows)}</ul>'


def longer(name: str, lang: str) -> str:
    """What follows the first paragraphs of a long article."""
    if name not in LONG or lang not in PROSE:
        return ""
    rng = random.Random(zlib.crc32(name.encode()) + 3)
    lines = PROSE[lang].split("|")
    parts = []
    for _ in range(rng.randint(4, 16) if len(lines) > 12 else 3):
        parts.append("<p>" + " ".join(rng.sample(lines, rng.randint(3, 6))) + "</p>")
    return "".join(parts)
