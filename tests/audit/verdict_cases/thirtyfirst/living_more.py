"""Living pages in seventeen other languages that look difficult."""

from __future__ import annotations

from collections.abc import Iterator

from citekeeper.demo.exchange import Reply
from citekeeper.demo.media import small_pdf

from ..case import LIVE, Case, sent
from .frames import absent, framed, living, made


def cases() -> Iterator[Case]:
    """The cases of this module."""
    yield from _german()
    yield from _french()
    yield from _dutch()
    yield from _southern()
    yield from _northern()
    yield from _eastern()


def _german() -> Iterator[Case]:
    yield living(
        "de-stoppschild",
        "de",
        "news",
        "Märkische Rundschau",
        "/politik/2009/stoppschild-im-netz-1.4411",
        "Stoppschild im Netz: Gesetz tritt nicht in Kraft",
        "Das Gesetz, nach dem Anbieter gesperrte Seiten mit einem Stoppschild versehen sollten, wird nicht "
        "angewandt. 'Diese Seite ist nicht verfügbar' hätte darauf gestanden, dazu eine Nummer des "
        "Bundesamts.|Löschen statt sperren, so heißt nun die Losung. Im ersten Halbjahr wurden 68 von hundert "
        "gemeldeten Seiten binnen einer Woche entfernt.|Die Aufhebung soll im Herbst folgen.",
        quote="Löschen statt sperren",
    )
    yield living(
        "de-mitteilung",
        "de",
        "gov",
        "Polizeiinspektion Weserbergland",
        "/presse/2012/0341",
        "Vermisste wieder da",
        "Die seit Sonntag vermisste 15-Jährige ist wohlbehalten zurück. Die Fahndung ist erledigt, das Foto "
        "wurde entfernt. Wir bitten die Medien, es nicht mehr zu verwenden.",
    )
    yield living(
        "de-gesetz",
        "de",
        "bare",
        "Document Store",
        "/bundesrecht/zugerschwg/__9.html",
        "§ 9 ZugErschwG",
        "(weggefallen)|<a href='__8.html'>zurück</a> <a href='index.html'>Inhaltsübersicht</a> <a "
        "href='__10.html'>weiter</a>",
    )
    yield living(
        "de-drucksache",
        "de",
        "typo3",
        "Landtag von Elbmark, Dokumentation",
        "/dok/drs/16-2204",
        "Drucksache 16/2204: Kleine Anfrage zu nicht mehr erreichbaren Seiten",
        "Wie viele der vom Landeskriminalamt gemeldeten Seiten sind nicht mehr erreichbar?|Antwort: Von 311 "
        "Seiten waren nach vier Wochen 280 gelöscht, 19 auf einen anderen Server umgezogen, 12 unverändert. "
        "Für 2007 liegen keine Zahlen vor.",
    )
    yield living(
        "de-abschied",
        "de",
        "wp",
        "Netzpolitisches Tagebuch Lübeck",
        "/2013/12/wir-machen-zu/",
        "Wir machen zu",
        "Nach sieben Jahren und 1.904 Beiträgen ist Schluss. Das Archiv bleibt stehen, solange der Server "
        "läuft. Kommentare sind geschlossen. Die Domain gehört uns noch bis 2031, niemand muss uns ein Angebot "
        "machen.|Danke an alle, die mitgelesen haben.",
    )
    yield living(
        "de-verein",
        "de",
        "old",
        "Kinderschutzbund Ortsverband Altenmoor",
        "/beratung.htm",
        "Beratung",
        "Dienstag 15 bis 18 Uhr, Kirchgasse 4, ohne Anmeldung. Im August geschlossen.",
    )
    yield living(
        "de-domain",
        "de",
        "drupal",
        "Verbraucherzentrale Havelland",
        "/digitales/domain-zu-verkaufen-12093",
        "Domain zu verkaufen: Vorsicht bei diesen Angeboten",
        "'Diese Domain steht zum Verkauf' heißt es in Mails an Vereine, die ihre Adresse haben auslaufen "
        "lassen. Verlangt werden bis zu 4.000 Euro. Zahlen Sie nicht sofort.|Prüfen Sie bei der "
        "Registrierungsstelle, wem die Domain gehört. Oft ist sie noch frei. Melden Sie Abmahnungen.",
        title="Domain zu verkaufen: Vorsicht bei diesen Angeboten",
    )
    yield living(
        "de-cookie",
        "de",
        "news",
        "Oberrhein Anzeiger",
        "/panorama/spielhallen-gesetz-a-918273.html",
        "Jede zweite Spielhalle muss schließen",
        "<div id='cmp'>Mit Werbung und Tracking weiterlesen: Zustimmen. Oder Pur-Abo ab 3,99 Euro. Ohne "
        "Zustimmung ist das Angebot nicht nutzbar.</div>|Zwischen zwei Casinos müssen künftig 500 Meter liegen. "
        "Für Freiburg heißt das: von 61 Spielhallen bleiben 28. Die Betreiber klagen.|Das Gericht hat einen "
        "Eilantrag abgewiesen. Roulette und Poker im Netz berührt das Gesetz nicht.",
    )
    yield living(
        "de-archivseite",
        "de",
        "gov",
        "Bundesamt für Kinderfragen",
        "/archiv/2008/modellprojekt-lotse",
        "Modellprojekt Lotse (2005 bis 2008)",
        "<div class='hinweis'>Diese Seite wird nicht mehr gepflegt. Die Angaben entsprechen dem Stand von "
        "2008.</div>|Vierzehn Städte erprobten Lotsen für junge Mütter. Der Abschlussbericht ist vergriffen und "
        "kann in der Bibliothek eingesehen werden. Das Projekt ist beendet.",
    )
    yield living(
        "de-bib",
        "de",
        "lib",
        "Hochschulschriftenserver Nordhausen",
        "/frontdoor/index/docId/1187",
        "Zur Strafbarkeit des Besitzes",
        "Dissertation, 2007. Volltext gesperrt bis 2012, seither frei. |Die Arbeit fragt, seit wann der bloße "
        "Besitz bestraft wird und mit welcher Begründung. Sie vergleicht vier Rechtsordnungen und liest die "
        "Protokolle der Ausschüsse.|Zugriffsrechte: öffentlich. Schlagwörter: Besitz, Strafe.",
        title="Zur Strafbarkeit des Besitzes",
    )
    yield living(
        "de-forum",
        "de",
        "old",
        "Forum für Schulsozialarbeit",
        "/showthread.php?tid=5521",
        "Link zum Handbuch geht nicht",
        "<b>Heike</b>: Bei mir kommt 'Fehler 404, Seite nicht gefunden'. Hat jemand das Handbuch als PDF?"
        "|<b>Jens</b>: Schick mir deine Adresse.|<b>Moderator</b>: Dieses Thema ist geschlossen.",
    )


def _french() -> Iterator[Case]:
    yield living(
        "fr-blocage",
        "fr",
        "news",
        "La Tribune du Littoral",
        "/societe/article/2011/03/08/sites-bloques_1489.html",
        "Sites bloqués : la liste restera secrète",
        "Le juge a refusé de publier la liste. « Page bloquée par décision administrative », lira "
        "l'internaute, sans autre explication. Les associations dénoncent un filtrage sans contrôle.|Le "
        "ministre répond que la page introuvable vaut mieux que la page illégale.|Un recours est annoncé.",
    )
    yield living(
        "fr-communique",
        "fr",
        "gov",
        "Préfecture de la Haute-Lande",
        "/communiques/2015-118",
        "Alerte enlèvement levée",
        "L'alerte est levée. L'enfant a été retrouvé. Les photographies ne sont plus disponibles et ne doivent "
        "plus être diffusées.",
    )
    yield living(
        "fr-article-loi",
        "fr",
        "bare",
        "Green Shelf",
        "/codes/article/LEGI-227-24-1/",
        "Article 227-24-1 (abrogé)",
        "Abrogé par la loi du 5 mars 2007, art. 35.|Version en vigueur du 22 juin 2004 au 7 mars 2007 : le fait "
        "de fabriquer ou de diffuser un message de cette nature est puni de trois ans.",
    )
    yield living(
        "fr-emploi",
        "fr",
        "drupal",
        "Fondation Enfance & Réseaux",
        "/offres/juriste-2014",
        "Juriste (CDD, offre pourvue)",
        "Cette offre est pourvue. Elle reste en ligne pour mémoire.|Vous rédigez les notes destinées au Conseil, "
        "suivez les arrêts de la Cour et répondez aux parlementaires. Poste à Lyon, 24 mois.",
    )
    yield living(
        "fr-hotline",
        "fr",
        "wp",
        "Point Signal",
        "/2006/09/premier-rapport/",
        "Premier rapport d'activité",
        "En un an, 4 302 signalements. Le tiers des adresses menait à une erreur 404, le dixième à un domaine "
        "en vente, le reste a été transmis à la police.|Nous sommes trois, dans une pièce sans fenêtre. Le "
        "rapport complet compte 31 pages.",
        quote="dans une pièce sans fenêtre",
    )
    yield living(
        "fr-hal",
        "fr",
        "lib",
        "Archive ouverte de Bourgneuf",
        "/hal-00812277v1",
        "L'oubli numérique : pages mortes et preuve",
        "Thèse. Une page disparue peut-elle prouver ? L'auteure étudie 212 décisions où le juge a cherché un "
        "lien mort. Fichier non disponible avant 2013, libre depuis. Mots-clés : preuve, lien, archive.",
        title="L'oubli numérique : pages mortes et preuve",
    )
    yield living(
        "fr-jeux",
        "fr",
        "typo3",
        "Autorité romande des loteries",
        "/fr/rapports/2010/chap4",
        "Chapitre 4. Casinos en ligne sans licence",
        "L'Autorité a compté 270 adresses offrant poker, roulette et machines à sous aux joueurs suisses. "
        "Trente ont cessé après un courrier. Les bonus de bienvenue dépassaient souvent mille francs.|Elle "
        "propose le blocage et une liste publique.",
    )
    yield living(
        "fr-senat",
        "fr",
        "old",
        "Journal des questions, Assemblée de Kerven",
        "/q/2008/q18834.html",
        "Question n° 18834",
        "M. Le Goff demande pourquoi le site du ministère est indisponible depuis quatre jours.|Réponse : pour "
        "cause de maintenance. Le site a été rétabli le 9 mai.",
    )
    yield living(
        "fr-avis",
        "fr",
        "sharepoint",
        "Commission des données personnelles de Valmont",
        "/avis/Pages/2012-07.aspx",
        "Avis 2012/07 : accès refusé aux parents",
        "Un père demandait à lire les messages de sa fille. L'accès a été refusé par l'école. La Commission "
        "approuve : à quinze ans, l'enfant a son propre secret.|L'avis est rendu à l'unanimité.",
    )


def _dutch() -> Iterator[Case]:
    yield living(
        "nl-persbericht",
        "nl",
        "gov",
        "Korps Rivierenland",
        "/nieuws/2007/03/verspreider-aangehouden.html",
        "Verspreider aangehouden na tip van meldpunt",
        "Rechercheurs hebben dinsdag een 44-jarige man aangehouden. De pagina die hij beheerde is verwijderd en "
        "niet meer beschikbaar. Het meldpunt had hem in februari gemeld.|De rechter-commissaris heeft hem "
        "veertien dagen vastgezet.",
        title="Verspreider aangehouden na tip van meldpunt",
    )
    yield living(
        "nl-kamerstuk",
        "nl",
        "bare",
        "Minute Books",
        "/kst-31200-VI-98.html",
        "Kamerstuk 31200 VI, nr. 98",
        "Motie van het lid Van der Meulen. Voorgesteld 6 november 2007.|De Kamer, gehoord de beraadslaging, "
        "verzoekt de regering filters niet verplicht te stellen, en gaat over tot de orde van de dag.",
    )
    yield living(
        "nl-filter",
        "nl",
        "lib",
        "Wetenschappelijk Documentatiecentrum Zeist",
        "/handle/20.500/1616",
        "Filteren van verboden materiaal op internet: techniek en recht",
        "Onderzoek in opdracht. De politie houdt een lijst bij van adressen; wie er een opvraagt krijgt een "
        "stopboodschap te zien. Van de adressen op de lijst was een kwart al dood en een tiende geparkeerd."
        "|Bestel nr. 1616. Uitverkocht. Download volledige tekst (NL), summary (EN).",
        quote="een kwart al dood en een tiende geparkeerd",
    )
    yield living(
        "nl-vacature",
        "nl",
        "wp",
        "Stichting Kind en Web",
        "/vacatures/beleidsmedewerker/",
        "Vacature beleidsmedewerker (gesloten)",
        "De reactietermijn is verstreken. Reageren is niet meer mogelijk. |Je schrijft notities over wetgeving en "
        "spreekt met providers. 28 uur, schaal 10, Amersfoort.",
    )
    yield living(
        "nl-krant",
        "nl",
        "news",
        "De Noordzeekoerier",
        "/binnenland/domein-gemeente-verkocht~b1123/",
        "Oude webadres van gemeente nu goksite",
        "Wie het oude adres van de gemeente intikt, komt uit bij een casino met gratis spins. De naam was na de "
        "herindeling niet verlengd. 'Dit domein is te koop' stond er een week, daarna roulette.|De wethouder wil "
        "het adres terug. De eigenaar vraagt 9.000 euro.",
    )
    yield living(
        "nl-be",
        "nl",
        "drupal",
        "Kinderrechtencommissie Vlaanderland",
        "/advies/2009-2010/4",
        "Advies 4: onderzoek naar de site zonder naam",
        "Dit advies is vervangen door advies 11 (2013). De tekst blijft ter informatie raadpleegbaar.|Een kind dat "
        "een fout maakt op internet moet die kunnen laten wissen. De Commissie vraagt een knop en een termijn.",
    )
    yield living(
        "nl-kort",
        "nl",
        "bare",
        "Old Server",
        "/mededelingen/2005-07.htm",
        "Mededeling",
        "Het loket is op 5 mei gesloten.",
    )
    yield living(
        "nl-onderhoud",
        "nl",
        "typo3",
        "Waterschap De Drie Sluizen",
        "/onderhoud-gemaal-2016",
        "Gemaal tijdelijk buiten gebruik",
        "Wegens onderhoud is het gemaal tijdelijk niet beschikbaar. Probeer het later opnieuw, zegt de sluiswachter "
        "tegen schippers. Vanaf 3 oktober draait alles weer.|De kosten zijn 2,1 miljoen.",
    )


def _southern() -> Iterator[Case]:
    yield living(
        "es-nota",
        "es",
        "gov",
        "Jefatura de Policía de Valdemar",
        "/prensa/2008/operacion-faro",
        "Operación Faro: 57 detenidos en doce provincias",
        "Los agentes siguieron durante un año a los usuarios de un foro ya cerrado. La página no existe desde "
        "marzo, pero sus registros permitieron identificar a 180 personas.|Se han intervenido 121 discos.",
    )
    yield living(
        "es-boe",
        "es",
        "bare",
        "Paper Office",
        "/buscar/doc.php?id=BOV-A-2010-5521",
        "Disposición 5521: corrección de errores",
        "Advertido error en la página 404, donde dice «no encontrado» debe decir «no encausado».",
    )
    yield living(
        "es-revista",
        "es",
        "lib",
        "Revista Meridional de Derecho Penal",
        "/index.php/rmdp/article/view/211",
        "El enlace roto como prueba",
        "Resumen. Se estudian 96 sentencias que citan páginas que ya no están disponibles. El tribunal suele "
        "aceptar la copia impresa. Palabras clave: enlace, prueba. Núm. 9 (2012). PDF. Artículo retirado del "
        "dossier y publicado en Varia.",
        title="El enlace roto como prueba",
    )
    yield living(
        "es-ong",
        "es",
        "wp",
        "Red Niñez Segura",
        "/2014/07/adios/",
        "Cerramos",
        "La Red cierra hoy. Quedan aquí los informes, los boletines y el mapa. El teléfono ya no está "
        "disponible. Gracias a las 214 voluntarias.",
    )
    yield living(
        "es-casino",
        "es",
        "news",
        "Diario del Estrecho",
        "/economia/2013/multa-casino-online.html",
        "Multa récord a un casino online",
        "La Dirección del Juego ha multado con cinco millones a una casa de apuestas que ofrecía ruleta y "
        "tragaperras sin licencia. El bono de bienvenida atraía a menores.|La empresa recurrirá.",
    )
    yield living(
        "es-robot",
        "es",
        "drupal",
        "Universidad de Altamar",
        "/sala-de-prensa/no-soy-un-robot",
        "«No soy un robot»: tesis sobre los captchas",
        "La doctora Inés Robledo ha demostrado que los mayores tardan tres veces más en marcar los semáforos. "
        "«Verifique que es humano» es la frase que más llamadas causa en la sede electrónica.",
    )
    yield living(
        "it-questura",
        "it",
        "gov",
        "Questura di Montefalco",
        "/comunicati/2009/0612",
        "Sito oscurato: denunciati in tre",
        "Il sito è stato oscurato questa mattina. Chi vi accede legge: pagina non disponibile per ordine "
        "dell'autorità. Tre persone sono state denunciate.|Le indagini proseguono.",
    )
    yield living(
        "it-norma",
        "it",
        "bare",
        "Depot 9",
        "/leggi/2006/038/art14.html",
        "Art. 14 (soppresso)",
        "Articolo soppresso dall'art. 3, comma 2, della legge 1 agosto 2007, n. 110.",
    )
    yield living(
        "it-rapporto",
        "it",
        "lib",
        "Centro di documentazione Innocenzi",
        "/scheda/4471",
        "Rapporto sul contrasto alla pedopornografia, anno 2010",
        "Il Centro ha visitato 28.000 siti; 1.240 erano già stati rimossi, 310 in vendita, 55 dietro una "
        "parola d'ordine. Documento esaurito in forma cartacea. Lingua: italiano. Pagine: 118.",
        quote="1.240 erano già stati rimossi",
    )
    yield living(
        "it-giornale",
        "it",
        "news",
        "Il Corriere delle Valli",
        "/cronaca/2016/errore-404-sciopero.html",
        "Errore 404, sciopero trovato: i programmatori della Regione in piazza",
        "«Pagina non trovata» era scritto sui cartelli. In duecento hanno chiesto contratti più lunghi di sei "
        "mesi. L'assessore li ha ricevuti.|Il portale è rimasto spento fino a sera.",
    )
    yield living(
        "it-bando",
        "it",
        "sharepoint",
        "Comune di Rocca San Vito",
        "/bandi/Pages/2011-03.aspx",
        "Bando scaduto: mediatori scolastici",
        "Il bando è scaduto il 30 aprile 2011. La graduatoria è pubblicata in fondo. Non è più possibile "
        "presentare domanda.|1. Ferri Lucia, punti 41. 2. Orsi Dino, punti 39.",
    )
    yield living(
        "pt-parecer",
        "pt",
        "typo3",
        "Comissão Nacional de Menores",
        "/pareceres/2007/12",
        "Parecer 12/2007",
        "A Comissão é de parecer que o domínio expirado de uma escola, hoje à venda, deve ser recuperado pela "
        "autarquia. Os alunos foram encaminhados para páginas de apostas.",
    )
    yield living(
        "pt-jornal",
        "pt",
        "news",
        "Diário da Ria",
        "/noticia/2012/site-fora-do-ar-1.8834",
        "Site das Finanças fora do ar no último dia",
        "«Serviço temporariamente indisponível» foi a resposta a milhares de contribuintes. O prazo foi "
        "alargado até sexta-feira. O secretário de Estado pediu desculpa.",
    )
    yield living(
        "pt-br",
        "pt",
        "wp",
        "Observatório Rede Limpa",
        "/2010/05/cpi-relatorio-final/",
        "CPI: o relatório final em dez pontos",
        "O relatório tem 1.696 páginas e pede o indiciamento de 29 pessoas. O provedor aceitou apagar perfis em "
        "24 horas. Perfis removidos, dados guardados: esse é o acordo.|Comentários encerrados.",
    )


def _northern() -> Iterator[Case]:
    yield living(
        "sv-polis",
        "sv",
        "gov",
        "Polismyndigheten Västermark",
        "/aktuellt/2006/sparrlistan",
        "Spärrlistan ett år senare",
        "Varje dygn stoppas 30 000 försök. Den som stoppas ser en sida från polisen. Hundra adresser har "
        "tagits bort från listan eftersom sidan inte längre finns.|Listan är hemlig.",
    )
    yield living(
        "sv-sou",
        "sv",
        "lib",
        "Riksbibliotekets katalog",
        "/sou/2007-54",
        "SOU 2007:54 Barnet i fokus",
        "Betänkande av utredningen om barn på nätet. Slut på förlaget. Kan lånas. 402 s. ISSN 0375-250X.",
    )
    yield living(
        "sv-kort",
        "sv",
        "bare",
        "The Cabinet",
        "/dom/2011-b-1188.html",
        "Mål B 1188-11",
        "Hovrätten ger inte prövningstillstånd. Tingsrättens dom står därför fast.",
    )
    yield living(
        "da-nyhed",
        "da",
        "news",
        "Fjordposten",
        "/indland/2005-10-18-filter",
        "Filter stopper tusind om dagen",
        "Politiets filter har været i drift i to dage. 'Adgang nægtet' står der på skærmen med et våbenskjold. "
        "Udbyderne er enige, juristerne er ikke.|Siden kan ikke vises, siger filteret, og mere siger det ikke.",
    )
    yield living(
        "da-bet",
        "da",
        "bare",
        "Ledger Hall",
        "/ft/2008/alm-del-svar-221",
        "Svar på spørgsmål 221",
        "Ministeriet har ikke oplysningerne.|Med venlig hilsen, Justitsministeriet, 4. marts 2008.",
    )
    yield living(
        "fi-esto",
        "fi",
        "drupal",
        "Sähköisen viestinnän seura",
        "/uutiset/2008/estolista",
        "Estolistalla oli kritiikkiä",
        "Poliisin estolistalla on ollut sivu, joka arvosteli estolistaa. Kävijä näki tekstin: pääsy tälle "
        "sivulle on estetty. Ylläpitäjä valitti hallinto-oikeuteen.|Sivua ei löytynyt rikolliseksi.",
    )
    yield living(
        "fi-julkaisu",
        "fi",
        "lib",
        "Oikeustutkimuksen arkisto",
        "/handle/10138/4404",
        "Verkon lapsi: selvitys 2010",
        "Julkaisu on loppuunmyyty. Verkkoversio on avoin. Selvityksessä haastateltiin 44 poliisia ja 12 "
        "tuomaria. Sivuja 212.",
    )


def _eastern() -> Iterator[Case]:
    yield living(
        "pl-komunikat",
        "pl",
        "gov",
        "Komenda Wojewódzka w Brzezinach",
        "/aktualnosci/2011/akcja-latarnia",
        "Akcja Latarnia: zatrzymano 31 osób",
        "Policjanci weszli rano do czterdziestu mieszkań. Strona, którą prowadzili zatrzymani, została usunięta "
        "i nie jest już dostępna. Zabezpieczono 900 płyt.",
    )
    yield living(
        "pl-ustawa",
        "pl",
        "bare",
        "Archive Annex",
        "/dz-u/2008/214/poz-1344/art-7.html",
        "Art. 7",
        "(uchylony)",
    )
    yield living(
        "pl-gazeta",
        "pl",
        "news",
        "Głos Podgórza",
        "/kraj/hazard-blokada,2210.html",
        "Rejestr stron zakazanych: na początek kasyna",
        "Od lipca operatorzy blokują strony z pokerem i ruletką. Zamiast kasyna widać komunikat ministerstwa. "
        "Na liście jest 400 adresów, w tym dwa już nieistniejące.",
    )
    yield living(
        "cs-zprava",
        "cs",
        "typo3",
        "Linka pro děti Vysočina",
        "/zpravy/2009",
        "Zpráva za rok 2009",
        "Přijali jsme 1 204 hlášení. U 211 adres stránka nebyla nalezena, 40 domén bylo na prodej. Zbytek "
        "dostala policie.|Linka je mimo provoz každé první úterý kvůli údržbě.",
    )
    yield living(
        "cs-soud",
        "cs",
        "bare",
        "Loose Leaves",
        "/judikatura/8-tdo-219-2007",
        "8 Tdo 219/2007",
        "Dovolání se odmítá.|Datum rozhodnutí: 14. 3. 2007.",
    )
    yield living(
        "el-deltio",
        "el",
        "gov",
        "Αστυνομική Διεύθυνση Πελαγίας",
        "/deltia/2010-44",
        "Εξάρθρωση κυκλώματος: έκλεισε ιστοσελίδα",
        "Η ιστοσελίδα δεν είναι πλέον διαθέσιμη. Συνελήφθησαν έξι άτομα σε τέσσερις πόλεις. Κατασχέθηκαν 40 "
        "δίσκοι.|Οι πολίτες μπορούν να καλούν στο 11188.",
    )
    yield living(
        "ru-novost",
        "ru",
        "news",
        "Невская хроника",
        "/news/2012/11/01/reestr.html",
        "Реестр запрещённых сайтов заработал",
        "С первого ноября провайдеры обязаны закрывать сайты из реестра. Вместо страницы пользователь видит "
        "надпись «Доступ ограничен». В первый день внесли сорок адресов, из них пять казино.|Список закрыт.",
    )
    yield living(
        "ru-stat",
        "ru",
        "lib",
        "Электронная библиотека правоведа",
        "/articles/1188",
        "Об ошибке в предмете",
        "Аннотация. Статья отозвана автором из печати и опубликована здесь. Рассматриваются приговоры 2004-2008 "
        "годов. Файл недоступен для слабых соединений, есть текст.|Ключевые слова: ошибка, умысел.",
    )
    yield living(
        "tr-karar",
        "tr",
        "gov",
        "Bilişim Kurulu",
        "/kararlar/2007-12",
        "2007/12 sayılı karar: erişim engeli",
        "Bu siteye erişim mahkeme kararıyla engellenmiştir ibaresi sayfada gösterilecektir. Karar oybirliğiyle "
        "alınmıştır. Bahis ve kumar siteleri ayrı listededir.",
    )
    yield living(
        "ja-happyo",
        "ja",
        "gov",
        "北浜県警察本部",
        "/sec/cyber/h20-blocking.html",
        "平成20年度ブロッキング実証について",
        "協力事業者は八社です。利用者が該当アドレスを開くと「このページは表示できません」という警告画面が出ます。"
        "一覧に載ったサイトのうち三割はすでに削除されていました。|詳細は報告書の第三章をご覧ください。",
    )
    yield living(
        "ja-oshirase",
        "ja",
        "bare",
        "Clerk's Corner",
        "/info/2011/0328.html",
        "窓口終了のお知らせ",
        "電話相談窓口は三月末をもって終了しました。長い間ありがとうございました。",
    )
    yield living(
        "zh-news",
        "zh",
        "news",
        "海湾日报",
        "/a/2010-06/14/content_4471.htm",
        "全市关闭违法网站四百余家",
        "本报讯 市公安局昨日通报，半年内关闭违法网站四百零四家，其中赌博网站一百余家。市民打开这些地址，"
        "只会看到“该网站已被关闭”的提示。|举报电话全天开通。",
    )
    yield living(
        "ar-bayan",
        "ar",
        "drupal",
        "هيئة حماية الطفولة في الساحل",
        "/ar/reports/2012",
        "تقرير عام 2012: صفحات محذوفة",
        "تلقت الهيئة ألف بلاغ. ربع الصفحات لم يعد موجودا عند فتحها، وعشرها نطاقات معروضة للبيع. أحيل الباقي إلى "
        "الشرطة.",
    )
    yield made(
        "de-pdf",
        (LIVE,),
        "/fileadmin/dokumente/jahresbericht_2006.pdf",
        {
            "/fileadmin/dokumente/jahresbericht_2006.pdf": Reply(
                200,
                {"Content-Type": "application/pdf"},
                small_pdf("Jahresbericht 2006 der Beschwerdestelle"),
            ),
            "*": absent("typo3", "de", "Beschwerdestelle Inhalte"),
        },
        "file",
    )
    yield made(
        "latin1",
        (LIVE,),
        "/old/rapport99.html",
        {
            "/old/rapport99.html": Reply(
                200,
                {"Content-Type": "text/html; charset=iso-8859-1"},
                (
                    "<html><head><title>Rapport sur la prévention, 2005</title></head><body bgcolor=white><h1>Rapport sur "
                    "la prévention, 2005</h1><p>Les écoles visitées ont reçu une brochure et deux heures de débat. Page "
                    "créée avec un éditeur gratuit.</p></body></html>"
                ).encode("latin-1"),
            ),
            "*": absent("bare", "fr", "Deposit"),
        },
        "living",
        title="Rapport sur la prévention, 2005",
    )
    text = (
        "Der Rat der Stadt hat beschlossen, in jeder Grundschule eine Stelle für Sozialarbeit einzurichten. "
        "Die Kosten von 1,4 Millionen Euro trägt zur Hälfte das Land.|Die Opposition enthielt sich. Die ersten "
        "sechs Stellen werden im Februar besetzt, die übrigen nach den Sommerferien.|Eltern können sich an das "
        "Schulamt wenden."
    )
    yield living(
        "de-relaunch",
        "de",
        "builder",
        "Stadt Hohenwarte",
        "/rathaus/presse/2010-11-03",
        "Sozialarbeit an allen Grundschulen",
        text,
        cause="drift",
        memento=framed(
            "old", "de", "Stadt Hohenwarte", "Sozialarbeit an allen Grundschulen", text
        ).encode(),
    )
    yield made(
        "locale-hop",
        (LIVE,),
        "/report/2009",
        {
            "/report/2009": Reply(302, {"Location": "/fr/report/2009"}, ""),
            "/fr/report/2009": sent(
                framed(
                    "drupal",
                    "fr",
                    "Réseau Justice Mineurs",
                    "Rapport 2009",
                    "Le réseau a suivi 812 dossiers. Dans un sur trois, l'enfant n'a pas été entendu. Nous demandons une "
                    "salle d'audition par tribunal.",
                )
            ),
            "*": absent("drupal", "fr", "Réseau Justice Mineurs"),
        },
        "living",
    )
