"""How the portals of authorities talk in seven languages: a report, another page, a lost page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Office:
    """A portal of an authority: its name, a report it published, other news, and "not here"."""

    portal: str
    title: str
    report: str
    news: str
    missing: str
    sorry: str


OFFICES: Mapping[str, Office] = {
    "en": Office(
        "Inspectorate of Wells",
        "Wells and springs: findings of the seventh survey",
        "Between March and October our inspectors visited four hundred wells in nine parishes. "
        "One in six held more nitrate than the law allows, most of them below fields that are "
        "manured in winter. Owners were told by letter and may ask for a second sample free of "
        "charge. Springs above the tree line were clean without exception. The survey recommends "
        "that shallow wells be closed where mains water runs within a mile, and that parishes "
        "keep a map of disused shafts. A summary for schools is available on request.",
        "The office will be closed on the two days after midsummer. Letters that arrive in this "
        "time are answered in the week that follows. A new form for moving house can be fetched "
        "at the counter, together with the brochure on bulky waste and the ferry timetable.",
        "We can't find the page you're looking for",
        "The page may have been moved, renamed or removed since the last redesign of this portal. "
        "Check the spelling of the web address, browse by topic, or contact the web team.",
    ),
    "fr": Office(
        "Service des puits et des sources",
        "Puits et sources : résultats de la septième enquête",
        "De mars à octobre, nos inspecteurs ont visité quatre cents puits dans neuf communes. Un "
        "sur six contenait plus de nitrates que la loi ne le permet, la plupart en contrebas de "
        "champs fumés en hiver. Les propriétaires ont été avertis par courrier et peuvent demander "
        "une seconde analyse gratuite. Les sources d'altitude étaient toutes propres. L'enquête "
        "recommande de fermer les puits peu profonds là où passe une conduite d'eau, et de tenir "
        "une carte des puits abandonnés. Un résumé pour les écoles est envoyé sur demande.",
        "Les bureaux seront fermés les deux jours qui suivent la Saint-Jean. Les lettres reçues "
        "pendant ce temps auront une réponse la semaine suivante. Le nouveau formulaire de "
        "déménagement se retire au guichet, avec la brochure sur les encombrants.",
        "Désolé, cette page n'existe plus",
        "Le contenu demandé a été déplacé ou supprimé lors de la refonte du portail. Vérifiez "
        "l'adresse saisie, consultez le plan du site ou écrivez-nous.",
    ),
    "de": Office(
        "Landesamt für Brunnen",
        "Brunnen und Quellen: Ergebnisse der siebten Erhebung",
        "Von März bis Oktober haben unsere Prüferinnen vierhundert Brunnen in neun Gemeinden "
        "besucht. Jeder sechste enthielt mehr Nitrat, als das Gesetz erlaubt, die meisten davon "
        "unterhalb von Feldern, die im Winter gedüngt werden. Die Eigentümer wurden schriftlich "
        "verständigt und können eine zweite Probe kostenlos verlangen. Quellen oberhalb der "
        "Baumgrenze waren ausnahmslos sauber. Die Erhebung empfiehlt, flache Brunnen zu schließen, "
        "wo eine Leitung in der Nähe liegt, und aufgegebene Schächte in Karten zu verzeichnen.",
        "Das Amt bleibt an den beiden Tagen nach Johanni geschlossen. Briefe aus dieser Zeit "
        "werden in der Woche darauf beantwortet. Das neue Formular für den Umzug liegt am Schalter "
        "bereit, ebenso das Merkblatt zum Sperrmüll und der Fahrplan der Fähre.",
        "Diese Seite ist leider nicht (mehr) vorhanden",
        "Der Inhalt wurde möglicherweise bei der Umstellung des Portals verschoben oder gelöscht. "
        "Bitte prüfen Sie die Schreibweise der Adresse oder nutzen Sie das Stichwortverzeichnis.",
    ),
    "nl": Office(
        "Inspectie Putten en Bronnen",
        "Putten en bronnen: uitkomsten van het zevende onderzoek",
        "Van maart tot oktober bezochten onze inspecteurs vierhonderd putten in negen gemeenten. "
        "Een op de zes bevatte meer nitraat dan de wet toestaat, de meeste onder akkers die in de "
        "winter worden bemest. De eigenaren kregen een brief en kunnen kosteloos om een tweede "
        "monster vragen. Bronnen boven de boomgrens waren zonder uitzondering schoon. Het "
        "onderzoek "
        "beveelt aan ondiepe putten te sluiten waar een waterleiding in de buurt ligt, en verlaten "
        "schachten op een kaart bij te houden.",
        "Het kantoor is gesloten op de twee dagen na Sint-Jan. Brieven uit die tijd worden in de "
        "week erna beantwoord. Het nieuwe formulier voor verhuizing ligt klaar aan het loket, net "
        "als de folder over grofvuil en de dienstregeling van het veer.",
        "Deze pagina bestaat niet (meer)",
        "Mogelijk is de inhoud verplaatst of verwijderd bij de vernieuwing van dit portaal. "
        "Controleer het adres of kijk in het onderwerpenregister.",
    ),
    "es": Office(
        "Inspección de Pozos",
        "Pozos y manantiales: resultados de la séptima encuesta",
        "De marzo a octubre nuestros inspectores visitaron cuatrocientos pozos en nueve "
        "municipios. "
        "Uno de cada seis contenía más nitratos de lo que permite la ley, la mayoría por debajo de "
        "campos abonados en invierno. Los dueños fueron avisados por carta y pueden pedir gratis "
        "una segunda muestra. Los manantiales de montaña estaban limpios sin excepción. "
        "La encuesta "
        "recomienda cerrar los pozos someros donde haya una conducción cercana y llevar un mapa de "
        "los pozos abandonados.",
        "La oficina cerrará los dos días siguientes a San Juan. Las cartas que lleguen entonces se "
        "contestarán la semana siguiente. El nuevo impreso de mudanza se recoge en la ventanilla, "
        "junto con el folleto de residuos voluminosos.",
        "El contenido solicitado no está disponible",
        "Es posible que se haya trasladado o eliminado con la renovación del portal. Compruebe la "
        "dirección, consulte el mapa web o póngase en contacto con nosotros.",
    ),
    "it": Office(
        "Ispettorato dei Pozzi",
        "Pozzi e sorgenti: i risultati della settima indagine",
        "Da marzo a ottobre i nostri ispettori hanno visitato quattrocento pozzi in nove comuni. "
        "Uno su sei conteneva più nitrati di quanto la legge permetta, per lo più a valle di campi "
        "concimati d'inverno. I proprietari sono stati avvisati per lettera e possono chiedere un "
        "secondo campione gratuito. Le sorgenti di montagna erano pulite senza eccezione. "
        "L'indagine raccomanda di chiudere i pozzi bassi dove passa un acquedotto e di tenere una "
        "mappa di quelli abbandonati.",
        "L'ufficio resterà chiuso nei due giorni dopo San Giovanni. Alle lettere di quei giorni si "
        "risponde la settimana seguente. Il nuovo modulo per il trasloco si ritira allo sportello, "
        "insieme all'opuscolo sui rifiuti ingombranti.",
        "Spiacenti, il contenuto non è più disponibile",
        "La pagina potrebbe essere stata spostata o rimossa con il rinnovo del portale. Verifica "
        "l'indirizzo, consulta la mappa del sito oppure scrivici.",
    ),
    "pt": Office(
        "Inspeção dos Poços",
        "Poços e nascentes: resultados do sétimo inquérito",
        "De março a outubro os nossos inspetores visitaram quatrocentos poços em nove "
        "concelhos. Um "
        "em cada seis continha mais nitratos do que a lei permite, a maioria abaixo de campos "
        "estrumados no inverno. Os donos foram avisados por carta e podem pedir grátis uma segunda "
        "amostra. As nascentes de montanha estavam limpas sem exceção. O inquérito "
        "recomenda fechar "
        "os poços pouco fundos onde passe uma conduta e manter um mapa dos poços abandonados.",
        "O serviço estará fechado nos dois dias depois do São João. As cartas desses dias terão "
        "resposta na semana seguinte. O novo impresso de mudança está no balcão, com o folheto dos "
        "resíduos volumosos.",
        "O conteúdo que procura não existe ou foi removido",
        "É possível que a página tenha mudado de sítio com a renovação do portal. Confirme o "
        "endereço, veja o mapa do portal ou contacte-nos.",
    ),
}


def frame(lang: str, title: str, inner: str, *, name: str = "", crumbs: str = "") -> str:
    """The markup of a portal's page: skip links, breadcrumbs, a content block, a fat footer."""
    office = OFFICES[lang]
    name = name or office.portal
    links = "".join(f'<li><a href="/t/{n}">{word}</a></li>' for n, word in enumerate("ABCDEFGH"))
    shown = f"{title} | {name}" if title else name
    heading = f'<h1 class="page-header">{title}</h1>' if title else ""
    return (
        f'<!doctype html><html lang="{lang}"><head><meta charset="utf-8"><title>{shown}</title>'
        f'<link rel="stylesheet" href="/themes/gov.css"></head><body><a href="#main">#</a>'
        f'<header role="banner"><p>{name}</p><ul>{links}</ul></header>'
        f'<div class="breadcrumb">{name} &gt; {crumbs or title}</div>'
        f'<main id="main">{heading}<div class="field-body">{inner}</div></main>'
        f'<footer role="contentinfo"><ul>{links * 2}</ul><p>{name}</p></footer></body></html>'
    )
