"""What the cited pages of `changed` said when they were cited."""

from __future__ import annotations

from collections.abc import Mapping

SAID: Mapping[str, tuple[str, str]] = {
    "mv-host": (
        "Position on downloaded images",
        "Chief officers hold that the downloading of an image is a form of making it. The position was agreed in Harrogate by forty votes to "
        "one and replaces the note of 1999.|Forces should tell the central unit of each seizure within a week, in writing, with the number of discs and the age of the suspect.",
    ),
    "mv-nl": (
        "Filteren van materiaal op internet",
        "Providers filteren op basis van een lijst van de politie, en voor die lijst bestaat geen wettelijke grondslag. Het onderzoek beschrijft hoe een "
        "adres op de lijst komt en waarom het er zelden af gaat.|In drie landen is nagegaan wat het filter kost en wat het tegenhoudt. Het antwoord is tweemaal: weinig.",
    ),
    "mv-title": (
        "Advice to the Court of Appeal on images",
        "The Panel advises that custody should be usual at the two highest levels and that a fine will do at the lowest. Possession for own use "
        "weighs less than exchange; exchange weighs less than trade.|The advice was adopted on 15 August after 211 replies.",
    ),
    "mv-merge": (
        "Jaarbericht expertisebureau",
        "Het bureau kreeg vorig jaar 4.600 meldingen en sprak met dertien buitenlandse zusterorganisaties. De helft van de meldingen ging over materiaal dat elders "
        "stond. Twee medewerkers vertrokken, drie kwamen.|Het bestuur dankt de ministeries en vooral de vrijwilligers van de telefoon.",
    ),
    "mv-302": (
        "Protokoll der Anhörung zu Netzsperren",
        "Geladen waren sieben Sachverständige, gekommen sind sechs. Sperren auf der Ebene der Namen seien in einer halben Minute zu umgehen, sagte der "
        "Techniker; das Grundgesetz brauche länger, sagte der Jurist.|Die Sitzung dauerte fünf Stunden und endete ohne Beschluss.",
    ),
    "mv-mixed": (
        "Les hébergeurs face aux signalements",
        "Trente hébergeurs ont répondu à notre questionnaire. Ils retirent vite ce qui leur est signalé par l'autorité, lentement ce que signale un "
        "particulier. Aucun ne tient de statistiques publiques.|L'observatoire publie leurs réponses, noms compris.",
    ),
    "mv-en-uni": (
        "Research guide: internet offences",
        "The guide lists statutes, cases and journals held on the third floor. Start with the consolidated Act, then the annotations of 2008. Unreported judgments "
        "are in the grey boxes.|Ask at the desk for the loose-leaf service, which has not been filed since Easter.",
    ),
    "mv-es-host": (
        "Estudio de sentencias sobre menores",
        "Se leyeron 640 sentencias de nueve audiencias. La pena media fue de tres años; el informe pericial llegó tarde en la mitad de los casos.|El observatorio "
        "propone un turno de guardia para peritos y un formulario único.",
    ),
    "mv-fr": (
        "Recommandation sur le téléchargement",
        "Le forum recommande d'avertir avant de punir. Deux courriels, une lettre, puis seulement le juge. Les ayants droit y voient une faiblesse, les "
        "associations une ruse.|La recommandation a été adoptée par consensus le 25 mai, moins une voix.",
    ),
    "mv-slash": (
        "Joint statement on witnesses under ten",
        "Officers, teachers and doctors state together that a child under ten should be heard once, on film, in a room with toys. The film goes to the court; the "
        "child goes home.|Signed by nine bodies.",
    ),
    "mv-https": (
        "Council paper 88: storage of seized discs",
        "Discs are kept for seven years, in the dark, at eighteen degrees. A disc that nobody has asked for is destroyed in the presence of two officers.|The paper "
        "replaces numbers 41 and 67.",
    ),
    "dr-latest": (
        "Hidden in Plain Sight: an inspection of hi-tech crime units",
        "Inspectors visited nine hi-tech crime units and found a queue of eleven months. Discs lay in bags marked with felt pen. Three units had no "
        "one who could read a telephone.|We recommend a triage by risk to children and a national price for examinations.",
    ),
    "dr-rolling": (
        "Landtag debattiert Sperrverfügungen",
        "Der Landtag hat am Mittwoch drei Stunden lang über Sperrverfügungen gestritten. Der Innenminister verteidigte die Bezirksregierung, die Opposition sprach von einem "
        "Stoppschild für die Freiheit.|Ein Antrag auf Aufhebung fiel mit einer Stimme durch.",
    ),
    "dr-home-team": (
        "Charte de l'association",
        "Nous croyons que les parents doivent parler avant de filtrer. La charte, adoptée à Rennes en 2006, engage ses signataires à ne pas espionner leurs enfants et à "
        "signaler ce qui est illégal.|Elle compte neuf articles et cent douze signatures.",
    ),
    "dr-id-reused": (
        "Open brief aan de minister over het filter",
        "Excellentie, uw filter houdt niets tegen en niemand weet wat er op de lijst staat. Wij vragen om een rechter, een termijn en een adres waar men kan klagen."
        "|Getekend door elf organisaties en vier hoogleraren.",
    ),
    "dr-minutes": (
        "Minutes of 9 November 2006",
        "Present: fourteen. The constable showed the new leaflet on chat rooms. Mrs Dale asked who would translate it. It was agreed to print two thousand and to ask the schools.|The "
        "grant of six hundred pounds was noted with thanks.",
    ),
    "dr-course": (
        "Lectoraat: kinderen en chat, eindrapport",
        "In drie schooljaren spraken wij 1.400 leerlingen. Een op de zes had iemand ontmoet die zij alleen van het scherm kenden; bijna altijd was dat een leeftijdgenoot."
        "|Het lectoraat beveelt lessen aan in groep zeven, niet pas in de brugklas.",
    ),
    "dr-stats": (
        "Mineurs victimes en 2009",
        "Les services ont enregistré 14 100 mineurs victimes, soit six pour cent de plus. La hausse vient surtout d'une meilleure déclaration. Les données par âge figurent en annexe."
        "|La série commence en 1996 et n'est pas corrigée.",
    ),
    "dr-campaign": (
        "Report: one year of the coalition's line",
        "The line took 3,004 calls between April and March. Most callers were mothers, most worries were about a single chat room, and most chats were harmless. In "
        "forty cases we rang the police ourselves.|The coalition's nine members paid in equal parts.",
    ),
    "dr-new-owner": (
        "Beschluss zur Vorratsspeicherung",
        "Der Ausschuss empfiehlt, Verkehrsdaten sieben Tage zu speichern und nur auf richterliche Anordnung herauszugeben. Die Polizei hatte sechs Monate verlangt, der "
        "Datenschutz keinen einzigen Tag.|Der Beschluss erging mit neun zu acht.",
    ),
}
