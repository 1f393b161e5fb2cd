"""Long living pages: registers, bibliographies, indexes, statutes, logs full of words of absence."""

from __future__ import annotations

import random

from ..case import Case
from .frames import living

PLACES = "Aldham Brook Carrow Dene Eastry Fenwick Garton Holme Ingle Jarrow Kelby Lunt Marden Norby Oxley Penn Quorn Rudby Selby Thorpe".split()
SAINTS = "Anna Brigid Clara Elisabeth Georg Hedwig Josef Klara Lukas Maria Nikolaus Vinzenz".split()


def _rows(seed: str, heads: str, kinds: str, ends: str, count: int) -> str:
    """A register: number, house, place, years and what became of it."""
    dice = random.Random(seed)
    made = "".join(f"<th>{head}</th>" for head in heads.split("|"))
    for n in range(1, count + 1):
        first = dice.randint(1850, 1960)
        cells = (
            str(n),
            f"{dice.choice(kinds.split('|'))} {dice.choice(SAINTS)}",
            dice.choice(PLACES),
            f"{first}-{first + dice.randint(3, 90)}",
            dice.choice(ends.split("|")),
        )
        made += "<tr>" + "".join(f"<td>{cell}</td>" for cell in cells) + "</tr>"
    return f"<table>{made}</table>"


def _works(seed: str, verbs: str, notes: str, count: int) -> str:
    """A bibliography with notes on what became of each address."""
    dice = random.Random(seed)
    made = ""
    for n in range(1, count + 1):
        made += f"- [{n}] {dice.choice(PLACES)}, {dice.choice('ABCDEFGH')}., {dice.choice(verbs.split('|'))}, {dice.randint(1970, 2014)}, http://www.{dice.choice(PLACES).lower()}{n}.example/{dice.randint(100, 999)}.html. {dice.choice(notes.split('|'))}\n"
    return made.strip()


def _log(seed: str, lines: str, count: int) -> str:
    """A log of days."""
    dice = random.Random(seed)
    return "\n".join(
        f"- {dice.randint(1, 28)}.{dice.randint(1, 12)}.{2005 + n // 8}: {dice.choice(lines.split('|'))}"
        for n in range(count)
    )


CASES: tuple[Case, ...] = (
    living(
        "long-register-en",
        "en",
        "Commission on Residential Care",
        "/research/register-of-homes",
        "Register of homes",
        'The register lists every home of which we found a trace. "Not found" means that no record survives.\n\n'
        + _rows(
            "en",
            "No.|Home|Place|Years|Outcome",
            "St|Home|Convent of|School of",
            "closed|records not found|demolished|sold|no longer exists|removed to the county|destroyed by fire|domain of the diocese|site for sale",
            120,
        ),
        style="gov",
    ),
    living(
        "long-register-de",
        "de",
        "Forschungsverbund Heimgeschichte",
        "/datenbank/heime",
        "Verzeichnis der Heime",
        "Das Verzeichnis nennt alle Häuser, für die ein Beleg vorliegt.\n\n"
        + _rows(
            "de",
            "Nr.|Haus|Ort|Jahre|Verbleib",
            "Haus|Stift|Kinderheim|Anstalt",
            "geschlossen|Akten nicht gefunden|abgerissen|verkauft|existiert nicht mehr|nicht verfügbar|gelöscht",
            110,
        ),
    ),
    living(
        "long-register-fr",
        "fr",
        "Archives de l'aide sociale",
        "/inventaire/etablissements",
        "Inventaire des établissements",
        "L'inventaire recense les maisons attestées par au moins une source.\n\n"
        + _rows(
            "fr",
            "N°|Maison|Lieu|Années|Devenir",
            "Maison|Asile|Orphelinat|Foyer",
            "fermé|archives introuvables|démoli|vendu|n'existe plus|non disponible|supprimé",
            100,
        ),
    ),
    living(
        "long-register-nl",
        "nl",
        "Onderzoeksarchief Jeugdzorg",
        "/bronnen/tehuizen",
        "Lijst van tehuizen",
        "De lijst noemt alle huizen waarvan een bron bestaat.\n\n"
        + _rows(
            "nl",
            "Nr.|Huis|Plaats|Jaren|Afloop",
            "Huize|Gesticht|Tehuis",
            "gesloten|niet gevonden|gesloopt|te koop|bestaat niet meer|verwijderd",
            90,
        ),
    ),
    living(
        "long-biblio-en",
        "en",
        "Library of the Law Faculty",
        "/guides/child-law-online",
        "Child law online: an annotated list",
        "Every address was tried in May 2014; the note tells what answered.\n\n"
        + _works(
            "en",
            "Report on guardianship|Care and control|The law of wardship|Access and custody",
            "404, page not found.|Works.|Domain for sale.|Blocked: captcha.|Moved, no redirect.|Login required.|Archived copy only.|Casino advertisements.",
            60,
        ),
        style="tables",
    ),
    living(
        "long-biblio-es",
        "es",
        "Biblioteca de Ciencias Sociales",
        "/guias/infancia",
        "Infancia en la red: lista comentada",
        "Las direcciones se comprobaron en mayo de 2014.\n\n"
        + _works(
            "es",
            "Informe sobre tutela|Acogimiento familiar|La adopción|Menores y justicia",
            "Página no encontrada.|Funciona.|Dominio en venta.|Acceso denegado.|Ya no existe.|Requiere contraseña.",
            50,
        ),
    ),
    living(
        "long-biblio-it",
        "it",
        "Centro di documentazione minori",
        "/sitografia",
        "Sitografia ragionata",
        "Indirizzi verificati nel maggio 2014.\n\n"
        + _works(
            "it",
            "Relazione sull'affido|Adozione|Tutela|Minori e giustizia",
            "Pagina non trovata.|Funziona.|Dominio in vendita.|Accesso negato.|Non esiste più.",
            45,
        ),
    ),
    living(
        "long-status",
        "en",
        "National Archives Reading Room",
        "/service/log",
        "Service log of the catalogue",
        "All systems are working. What follows is the history since 2005.\n\n"
        + _log(
            "en",
            "503 Service Unavailable for two hours|planned maintenance, site unavailable|error 500 in the order form|too many requests from one address, blocked|page not found after the move of series HO 45|certificate expired, renewed|back to normal|captcha added to the order form",
            70,
        ),
        style="aspx",
    ),
    living(
        "long-status-pl",
        "pl",
        "Archiwum Państwowe",
        "/serwis/dziennik",
        "Dziennik awarii katalogu",
        "Wszystkie usługi działają. Poniżej historia od 2005 roku.\n\n"
        + _log(
            "pl",
            "serwis niedostępny przez dwie godziny|przerwa techniczna|nie znaleziono strony po przeniesieniu zespołu 14|zbyt wiele żądań, adres zablokowany|powrót do pracy",
            50,
        ),
    ),
    living(
        "long-moderation",
        "en",
        "Foster Families Message Board",
        "/topic/8812-bedtime/",
        "Bedtime: what works? (locked)",
        "This topic is closed to further replies.\n\n"
        + _log(
            "mb",
            "Guest: this post has been removed by a moderator|Jo: a lamp in the hall helped ours|Deleted user: [message deleted]|Mags: the link you gave is dead, page not found|Tess: we read the same book for eleven months|Mod: please do not advertise, account suspended|Ray: ours asked for his sister every night until we rang her",
            45,
        ),
    ),
)
