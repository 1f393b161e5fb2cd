"""Living pages in French, German, Dutch, Spanish, Italian and Portuguese."""

from __future__ import annotations

from collections.abc import Iterator

from ..case import Case
from .make import alive


def french() -> Iterator[Case]:
    yield alive(
        "fr-erreur-404",
        "fr",
        "wordpress",
        "Carnets de l'hypertexte",
        "/2013/11/petite-histoire-erreur-404/",
        "Page introuvable : petite histoire de l'erreur 404",
        "Elle est née avec le protocole et n'a pas pris une ride. Le chiffre quatre désigne la faute du client, les deux autres un simple numéro d'ordre. Longtemps, les serveurs se contentaient d'une ligne en anglais.",
        "Aujourd'hui, les marques en font une vitrine : un jeu, un dessin, une excuse. Nous avons relevé quatre cents de ces pages ; une sur trois ne propose aucun lien utile.",
        title="Page introuvable : petite histoire de l'erreur 404",
        secure=True,
    )
    yield alive(
        "fr-domaine-vente",
        "fr",
        "ez",
        "Commune de Valbrune",
        "/Actualites/Domaine-a-vendre",
        "Domaine à vendre : la commune cède le château et son parc",
        "Le conseil municipal met en vente le domaine de la Roselière, douze hectares, un château de 1784 et ses communs. Les offres sont reçues sous pli fermé jusqu'au 30 juin à midi.",
        "Le prix de réserve a été fixé à 940 000 euros. L'acquéreur devra laisser le chemin de halage ouvert aux promeneurs.",
    )
    yield alive(
        "fr-loi-abrogee",
        "fr",
        "jsp",
        "Recueil des lois",
        "/codes/article.do?id=LEGI0417",
        "Article L. 214-7 (abrogé)",
        "Abrogé par l'ordonnance n° 2010-418 du 27 avril 2010, article 9.",
        "Les exploitants de moulins établis avant 1789 étaient réputés autorisés, à charge pour eux d'entretenir les vannes et de les ouvrir à la demande du préfet.",
    )
    yield alive(
        "fr-casino",
        "fr",
        "news",
        "Le Courrier du littoral",
        "/2014/08/casino-municipal-bilan.html",
        "Casino municipal : les machines à sous rapportent moins",
        "Le produit brut des jeux a reculé de neuf pour cent au premier semestre. La roulette se maintient, le poker attire une clientèle plus jeune, mais les machines à sous perdent un joueur sur dix.",
        "La ville, qui touche quinze pour cent des recettes, devra revoir le budget du festival. L'opposition demande un audit.",
        '<div class="paywall-teaser">Article offert. Pour lire tous nos articles, abonnez-vous dès 1 € par mois.</div>',
    )
    yield alive(
        "fr-avis-court",
        "fr",
        "joomla",
        "Syndicat des eaux de la Dormoise",
        "/index.php/avis/12-coupure",
        "Avis de coupure",
        "L'eau sera coupée rue du Four le 6 mai de 8 h à 11 h.",
    )
    yield alive(
        "fr-revue-numerique",
        "fr",
        "ojs",
        "Revue d'histoire des canaux",
        "/index.php/rhc/article/view/204",
        "L'éclusier et son registre (1822-1871)",
        "<p><b>Mathilde Orsel</b>. Revue d'histoire des canaux, 18, 2012, p. 41-66</p>",
        "Résumé. Vingt-sept registres d'écluse permettent de suivre le passage de chaque bateau, sa charge et l'humeur de son patron. L'article montre que le chômage d'août, réputé sans trafic, voyait passer de nuit le bois de contrebande.",
        "Texte intégral non disponible en ligne avant 2032 à la demande de l'éditeur.",
        then="ojs",
    )
    yield alive(
        "fr-acces-interdit",
        "fr",
        "typo3",
        "Observatoire des frontières",
        "/rapports/acces-refuse.html",
        "Accès refusé. Rapport sur les zones d'attente",
        "En 2013, nos observateurs se sont présentés quatre-vingt-une fois à la porte d'une zone d'attente. Trente-quatre fois, l'accès leur a été refusé sans motif écrit.",
        "Le rapport publie les courriers échangés avec le ministère et formule douze recommandations.",
    )
    yield alive(
        "fr-blog-fin",
        "fr",
        "wordpress",
        "La cuisine d'Odile",
        "/2014/01/cest-fini/",
        "C'est fini",
        "Ce blog ferme ses portes. Six ans, trois cents recettes, un four changé. Je laisse tout en ligne, servez-vous, mais je ne répondrai plus aux commentaires. Merci à vous toutes.",
        "Dernière recette : des œufs durs. Eau froide, dix minutes, c'est tout.",
    )
    yield alive(
        "fr-archive-projet",
        "fr",
        "plone",
        "Projet MARELLE",
        "/livrables/l3",
        "Livrable 3 : inventaire des moulins à marée",
        "<p><b>Ce projet est terminé depuis décembre 2012 ; le site n'est plus mis à jour.</b></p>",
        "Cent quarante moulins ont été visités, quatre-vingt-neuf conservent leur digue et douze tournent encore. Les fiches donnent les coordonnées, le propriétaire et l'état des vannes.",
        then="plone",
    )


def german() -> Iterator[Case]:
    yield alive(
        "de-404-aufsatz",
        "de",
        "typo3",
        "Hochschule Tiefenbach",
        "/bibliothek/tote-links.html",
        "Seite nicht gefunden: Warum Fußnoten sterben",
        "Von 1.200 Internetadressen in Abschlussarbeiten des Jahres 2006 führten acht Jahre später noch 511 zum zitierten Text. Ein Drittel ergab eine Fehlermeldung, der Rest eine andere Seite unter derselben Adresse.",
        "Die Bibliothek rät, beim Zitieren eine Archivkopie anzulegen und das Abrufdatum zu nennen. Ein Formular dafür liegt bei.",
        quote="Von 1.200 Internetadressen in Abschlussarbeiten",
    )
    yield alive(
        "de-domainurteil",
        "de",
        "jsp",
        "Rechtsprechung des Landes",
        "/entscheid.jsp?az=4-O-211-12",
        "4 O 211/12: Domain steht zum Verkauf",
        "Leitsatz: Wer eine Domain, die einem bürgerlichen Namen gleicht, nur zum Verkauf bereithält und darauf Werbeanzeigen schaltet, verletzt das Namensrecht. Die Beklagte wird verurteilt, in die Löschung einzuwilligen.",
        "Tatbestand: Unter der Adresse erschien der Hinweis, die Domain sei geparkt und könne für 4.900 Euro erworben werden. Der Kläger trägt den Namen seit Geburt.",
    )
    yield alive(
        "de-wartung",
        "de",
        "joomla",
        "Stadtwerke Reinsfeld",
        "/index.php/meldungen/31-wartung",
        "Wartungsarbeiten am Kundenportal am 9. März 2014",
        "Das Kundenportal ist am Sonntag von 6 bis 14 Uhr wegen Wartungsarbeiten nicht erreichbar. Zählerstände können in dieser Zeit telefonisch gemeldet werden. Wir bitten um Verständnis.",
    )
    yield alive(
        "de-gluecksspiel",
        "de",
        "sharepoint",
        "Landesstelle für Suchtfragen",
        "/berichte/Seiten/automaten-2013.aspx",
        "Spielautomaten, Online-Casino, Sportwetten: Jahresbericht 2013",
        "In den 41 Beratungsstellen meldeten sich 3.104 Menschen wegen Glücksspiels, zwei von drei wegen Automaten in Gaststätten. Online-Casinos nannten elf Prozent, Sportwetten neun.",
        "Der Bericht fordert eine Sperrdatei für alle Spielformen und ein Verbot von Bonusangeboten.",
    )
    yield alive(
        "de-stelle-besetzt",
        "de",
        "drupal",
        "Museum für Uhren",
        "/stellen/archiv/restaurator-2013",
        "Restaurator/in (Stelle besetzt)",
        "Diese Ausschreibung ist abgelaufen. Gesucht wurde zum 1. Juli 2013 eine Person mit abgeschlossener Ausbildung als Uhrmacher und Erfahrung mit Großuhren, 30 Stunden, befristet auf drei Jahre.",
        "Aufgaben: Pflege der Turmuhrensammlung, Führungen, Aufbau einer Werkstatt für Schulklassen.",
    )
    yield alive(
        "de-forum-geschlossen",
        "de",
        "phpbb",
        "Faltbootforum",
        "/viewtopic.php?t=5512",
        "Haut kleben oder nähen?",
        "<p><b>paddel47</b>: Die Anleitung von Heinz ist leider nicht mehr verfügbar, der Link führt ins Leere. Hat sie jemand gesichert?</p><p><b>kielwasser</b>: Ja. Erst anschleifen, dann zweimal dünn Kleber, zwanzig Minuten warten, anrollen. Nähen nur am Bug.</p>",
        "<p>Dieses Thema ist gesperrt, du kannst keine Beiträge editieren oder weitere Antworten erstellen.</p>",
    )
    yield alive(
        "de-bekanntmachung",
        "de",
        "aspnet",
        "Amtsblatt Grünthal",
        "/bekanntmachung.aspx?nr=88",
        "Bekanntmachung 88",
        "Der Wochenmarkt entfällt am 1. Mai.",
    )
    yield alive(
        "de-altes-archiv",
        "de",
        "old",
        "Heimatverein Obersülz",
        "/chronik/1813.htm",
        "Das Jahr 1813",
        "Im Februar zogen die Franzosen durch, im März die Kosaken. Beide nahmen Hafer. Der Müller vergrub seine Uhr und fand sie erst 1820 wieder. Im Herbst starb ein Drittel des Dorfes am Fieber.",
        then="old",
    )
    yield alive(
        "de-cookie-ueber-text",
        "de",
        "news",
        "Tagblatt am Ries",
        "/lokales/2014-05/bahnhof-umbau",
        "Bahnhof wird bis 2016 umgebaut",
        '<div class="cmp"><h2>Weiterlesen mit Werbung oder mit Abo</h2><p>Mit Ihrer Zustimmung nutzen wir und 168 Partner Cookies. Jederzeit widerrufbar.</p></div>',
        "Zwei Aufzüge, ein neues Dach und ein Fahrradparkhaus mit 240 Plätzen: Der Umbau beginnt im Herbst und kostet 11,3 Millionen Euro. Während der Arbeiten halten die Schnellzüge am Gleis vier.",
    )


def dutch() -> Iterator[Case]:
    yield alive(
        "nl-niet-gevonden",
        "nl",
        "drupal",
        "Genealogisch Centrum",
        "/hulp/akte-niet-gevonden",
        "Akte niet gevonden? Zo zoekt u verder",
        "Staat een doop niet in het register van de parochie, zoek dan in de buurparochies: in de wintermaanden liep men niet ver. Let op verschrijvingen; Jansz werd Hansz, Griet werd Margareta.",
        "Van de jaren 1695 tot 1702 bestaan geen registers meer, die zijn verbrand. Gebruik voor die jaren de belastinglijsten.",
    )
    yield alive(
        "nl-buitengebruik",
        "nl",
        "sitecore",
        "Waterschap Oude Grift",
        "/nieuws/2013/gemaal-buiten-gebruik",
        "Gemaal De Hoop buiten gebruik",
        "Het stoomgemaal uit 1904 is sinds 1 maart niet meer in bedrijf. Een elektrische pomp van 90 kilowatt neemt de taak over. Het gebouw blijft staan en krijgt een bestemming als museum.",
    )
    yield alive(
        "nl-parkeren",
        "nl",
        "liferay",
        "Gemeente Zijlkerk",
        "/web/gemeente/parkeren-centrum",
        "Geparkeerd in het centrum: nieuwe tarieven",
        "Vanaf 1 april kost parkeren in het centrum 1,80 euro per uur. Bewoners met een vergunning parkeren gratis. Foutgeparkeerde fietsen worden na twee waarschuwingen verwijderd.",
    )
    yield alive(
        "nl-archiefsite",
        "nl",
        "static",
        "Proef Getijdenturbine",
        "/resultaten/",
        "Resultaten van de proef",
        "<p>Deze website wordt niet meer bijgehouden. Het project is in 2013 afgesloten.</p>",
        "De turbine leverde in veertien maanden 61 megawattuur, zes procent minder dan berekend. Vissen werden met een sonar geteld; van de 4.100 aangetroffen palingen zwommen er 4.071 ongedeerd voorbij.",
    )
    yield alive(
        "nl-verkocht",
        "nl",
        "wordpress",
        "Stichting Dorpskerken",
        "/te-koop-kerkje-van-aalst/",
        "Te koop: kerkje met eigen webadres",
        "Het kerkje van Aalst staat te koop voor 145.000 euro, inclusief klok, kerkhofmuur en de domeinnaam. De koper mag er wonen, maar de klok moet op zondag blijven luiden.",
    )
