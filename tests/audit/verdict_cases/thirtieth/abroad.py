"""Living pages that look difficult, in other languages."""

from __future__ import annotations

from ..case import Case
from .living import living

ABROAD: tuple[Case, ...] = (
    living(
        "fr-depublication",
        "news",
        "fr",
        "Le Courrier de la Brenne",
        "/medias/2022/article-retire",
        "« Cet article a été supprimé » : quand un journal efface",
        """
Mardi matin, les lecteurs du Réveil berrichon ont trouvé à la place d'une enquête une seule ligne : « Cet article a été supprimé ». La rédaction n'a donné aucune explication pendant deux jours.
Selon nos informations, le directeur avait reçu la lettre d'un avocat. Le texte, lui, circule toujours par courriel.
> On ne retire pas un article comme on retire un panneau, dit la juriste Nadège Colin.
La charte de la profession demande une rectification visible. Elle ne dit rien de la page introuvable.""",
    ),
    living(
        "fr-casino-histoire",
        "wp",
        "fr",
        "Mémoire d'Enghien",
        "/le-casino-1901/",
        "Le casino de 1901, du lac à la faillite",
        """
Le premier casino ouvrit en 1901 avec une salle de baccara, un théâtre et une terrasse sur le lac. On y jouait aux petits chevaux, puis à la boule.
La loi de 1907 régla les jeux ; celle de 1920 les interdit à moins de cent kilomètres de Paris. Le casino devint un dancing.
Les registres des recettes ont disparu. Nous n'avons retrouvé qu'un carnet de 1912, à moitié brûlé.""",
    ),
    living(
        "fr-offre-pourvue",
        "typo3",
        "fr",
        "Ville de Saint-Aubin",
        "/histoire/petites-annonces-1890",
        "Petites annonces de 1890 : « place pourvue »",
        """
Les archives municipales ont numérisé deux cents annonces. On cherche une cuisinière, un garde champêtre, un souffleur pour l'orgue.
En marge, une main a noté : « place pourvue », « annonce expirée », « n'est plus disponible ».
L'exposition est ouverte jusqu'au 30 avril, entrée libre.""",
    ),
    living(
        "fr-arrete",
        "static",
        "fr",
        "Recueil des actes administratifs",
        "/raa/2009/112",
        "Arrêté n° 2009-112",
        """
Article 1er. L'arrêté n° 2004-87 est abrogé.
Article 2. La circulation est interdite sur le pont de la Chaume.
Article 3. Le présent arrêté sera affiché en mairie.""",
    ),
    living(
        "fr-erreurs-bpost",
        "hugo",
        "fr",
        "Carnet d'un webmestre",
        "/erreur-404-originale/",
        "Dix pages 404 qui font sourire",
        """
Oups, cette page n'existe pas : la formule est partout. J'ai relevé dix variantes plus drôles.
- Un musée montre un cadre vide.
- Une boulangerie : « Cette page a été mangée ».
- Un opéra laisse un fauteuil libre.
Une bonne page d'erreur dit ce qui s'est passé et propose une recherche. Elle doit aussi envoyer le code 404, ce que quatre des dix ne font pas.""",
    ),
    living(
        "fr-fin-de-blog",
        "blog",
        "fr",
        "Chroniques du potager",
        "/2015/03/je-ferme.html",
        "Je ferme boutique",
        """
Voilà, c'est fini. Le blog n'est plus mis à jour. Les recettes restent en ligne tant que l'hébergeur le veut bien.
La page des graines a été retirée car je n'en ai plus. Merci aux six lecteurs fidèles, dont ma mère.""",
    ),
    living(
        "fr-mise-en-demeure",
        "gov",
        "fr",
        "Agence des noms",
        "/decisions/2011-009",
        "Décision 2011-009 : nom de domaine à vendre",
        """
La requérante reproche au titulaire d'avoir placé sur le nom en litige la mention « ce domaine est à vendre, faites une offre ».
Le collège constate que le nom avait expiré le 3 mars et qu'il fut enregistré par le titulaire le 5.
Par ces motifs, le collège ordonne la transmission du nom.""",
    ),
    living(
        "fr-notice-oeuvre",
        "repo",
        "fr",
        "Musées du Perche",
        "/notice/D-884",
        "Vierge à l'oiseau",
        """
- Domaine : sculpture
- Époque : XVe siècle
- État : œuvre non localisée depuis 1944
- Remarque : l'image n'est pas disponible. Notice retirée du catalogue imprimé de 1972.
- Mise à jour : 2018""",
    ),
    living(
        "fr-panne-sante",
        "news",
        "fr",
        "Ouest Matin",
        "/sante/panne-site-vaccin",
        "Le site de rendez-vous en panne toute la journée",
        """
« Service momentanément indisponible, veuillez réessayer plus tard » : c'est tout ce qu'ont pu lire les habitants qui voulaient prendre rendez-vous lundi.
La panne a duré neuf heures. L'agence régionale l'explique par la saturation d'un serveur.
Vingt mille personnes ont dû téléphoner. Le numéro vert sonnait occupé.""",
    ),
    living(
        "fr-loi-courte",
        "drupal",
        "fr",
        "Codex cantonal",
        "/loi/741.1/art-9",
        "Art. 9 Retrait",
        """
L'autorité peut retirer l'autorisation si son titulaire n'est plus joignable.
Art. 10 : supprimé.""",
    ),
    living(
        "de-depublikation",
        "news",
        "de",
        "Havelländer Bote",
        "/medien/depubliziert",
        "„Dieser Beitrag ist nicht mehr verfügbar“: Was Depublizieren heißt",
        """
Wer in der Mediathek nach der Reihe über den Deichbau sucht, liest: „Dieser Beitrag ist leider nicht mehr verfügbar.“ Der Sender musste ihn nach zwölf Monaten löschen.
Die Frist steht im Staatsvertrag. Verleger hatten sie verlangt, Nutzer verstehen sie nicht.
> Wir haben das mit Gebühren bezahlt, und nun ist es weg, sagt der Lehrer Jonas Wieck.
Archivare schätzen, dass über eine Million Seiten verschwunden sind.""",
    ),
    living(
        "de-stelle-besetzt",
        "typo3",
        "de",
        "Stadtarchiv Wernau",
        "/bestaende/bewerbungen",
        "Bestand C 14: Bewerbungen, Stelle bereits besetzt",
        """
Der Bestand umfasst 214 abgelehnte Bewerbungen um das Amt des Türmers aus den Jahren 1820 bis 1866. Auf vielen steht von der Hand des Schultheißen: Die Stelle ist bereits besetzt.
Laufzeit: 1820 bis 1866. Umfang: 0,4 lfd. m. Nummer 31 nicht auffindbar.
Einsicht im Lesesaal nach Anmeldung.""",
    ),
    living(
        "de-domainrecht",
        "wp",
        "de",
        "Kanzlei Ostertag",
        "/domain-zu-verkaufen-recht/",
        "„Domain zu verkaufen“: Was Inhaber einer Marke tun können",
        """
Sie rufen Ihren alten Namen auf und lesen: „Diese Domain steht zum Verkauf“. Was nun?
# Erstens
Sichern Sie einen Beleg. Ein Bildschirmfoto mit Datum genügt.
# Zweitens
Stellen Sie bei der Registrierungsstelle einen Dispute-Antrag. Er verhindert, dass der Name weitergegeben wird.
# Drittens
Prüfen Sie Namensrecht und Markenrecht. Ein Parken mit Werbung reicht dem Bundesgerichtshof nicht immer.
Anruf genügt: Erstberatung 90 Euro.""",
    ),
    living(
        "de-paragraph",
        "static",
        "de",
        "Landesrecht",
        "/fischg/p12",
        "§ 12 (weggefallen)",
        """
§ 12 (weggefallen)
§ 13 Fischereischein. Wer fischt, muss einen Fischereischein bei sich führen.""",
    ),
    living(
        "de-wartung-orgel",
        "wp",
        "de",
        "Orgelbau Tangermann",
        "/wartung/",
        "Wartungsarbeiten an der Orgel in St. Jakobi",
        """
Wegen Wartungsarbeiten ist die Orgel bis Pfingsten nicht erreichbar, jedenfalls nicht über die Treppe: das Gerüst steht davor.
Wir reinigen 2.140 Pfeifen, ersetzen die Bälge und stimmen neu. Zwölf Pfeifen des Registers Vox humana fehlen seit 1946; sie wurden nicht gefunden und werden neu gegossen.
Wir sind bald wieder für Sie da, zuerst mit Buxtehude.""",
    ),
    living(
        "de-spielbank",
        "news",
        "de",
        "Badener Anzeiger",
        "/wirtschaft/spielbank-bilanz",
        "Spielbank schreibt wieder Gewinn",
        """
Die Spielbank hat 2016 einen Bruttospielertrag von 18 Millionen Euro erreicht. Roulette und Black Jack gingen zurück, Automaten legten zu.
80 Prozent gehen als Spielbankabgabe an das Land. Der Personalrat beklagt, dass Trinkgelder sinken.
Direktorin Hahn nannte Online-Casinos ohne Erlaubnis „unser größtes Ärgernis“.""",
    ),
    living(
        "de-cookie-text",
        "news",
        "de",
        "Allgäuer Land",
        "/kultur/krippe",
        "Die Krippe von Oy hat wieder drei Könige",
        """
<div class="cmp-overlay"><p>Mit Werbung weiterlesen oder Pur-Abo abschließen. Wir und unsere 174 Partner speichern Informationen auf Ihrem Gerät. Zustimmen. Ablehnen nur im Pur-Abo.</p></div>
Sechzig Jahre lang standen nur zwei Könige an der Krippe. Der dritte galt als verschollen. Nun fand ihn die Mesnerin in einer Kiste mit Weihrauch, ohne Hand, aber mit Krone.
Der Schnitzer Vinzenz Rapp hat die Hand ergänzt.""",
    ),
    living(
        "de-abschied-forum",
        "forum",
        "de",
        "Modellbahn-Treff",
        "/thread/20991",
        "Das Forum schließt zum Jahresende",
        """
Administrator: Nach 14 Jahren schließen wir. Ab Januar ist das Forum nur noch lesbar, Anmeldung und Suche gehen nicht mehr.
H0-Heinz: Schade. Mein Beitrag über die Weichen wurde schon gelöscht, warum?
Administrator: Der Server hat beim Umzug einige Bilder verloren. „Datei nicht gefunden“ heißt leider: weg.
Spur-N-Ute: Danke für alles!""",
    ),
    living(
        "de-lexikon-stub",
        "wiki",
        "de",
        "Regiowiki Uckermark",
        "/wiki/Krummer_See",
        "Krummer See (Lychen)",
        """
Der Krumme See ist ein See in der Uckermark.
Dieser Artikel ist ein Stub. Hilf mit, ihn zu erweitern.""",
    ),
    living(
        "de-urteil",
        "gov",
        "de",
        "Justizportal",
        "/urteil/4-O-211-13",
        "4 O 211/13: Zugriff verweigert",
        """
Leitsatz: Wer einen Nutzer von einem Forum ausschließt („Zugriff verweigert“), muss den Grund nennen.
Tatbestand: Der Kläger war Mitglied eines Forums für Imker. Am 2. Mai erschien bei der Anmeldung: „Ihr Konto wurde gesperrt.“
Gründe: Der Nutzungsvertrag ist ein Dauerschuldverhältnis. Eine Kündigung ohne Grund war nicht vereinbart.
Die Beklagte trägt die Kosten.""",
    ),
    living(
        "de-vergriffen",
        "shop",
        "de",
        "Verlag am Eschbach",
        "/buch/moorvoegel",
        "Moorvögel. Eine Naturgeschichte (vergriffen)",
        """
Dieser Titel ist vergriffen und nicht mehr lieferbar. Eine Neuauflage ist nicht geplant.
Elsbeth Harms beobachtete vierzig Jahre lang Brachvogel, Bekassine und Sumpfohreule. Ihr Buch beschreibt jede Art auf vier Seiten, mit eigenen Zeichnungen.
212 Seiten, Leinen, 1987. ISBN auf Anfrage. Pressestimmen: „Kein Wort zu viel.“""",
    ),
    living(
        "nl-artikel-weg",
        "news",
        "nl",
        "De Merwebode",
        "/media/artikel-verwijderd",
        "Krant verwijdert artikel na brief van advocaat",
        """
‘Dit artikel is verwijderd’, meer staat er sinds vrijdag niet op de plek waar De Stentor van Zuid een verhaal over een zorgbedrijf had gezet.
De hoofdredacteur zegt dat het stuk slordig was. De schrijver zegt dat er niets aan mankeert.
De Raad voor de Journalistiek vindt dat een krant bij verwijdering de reden moet noemen. Wie de link opent, krijgt een pagina die niet meer bestaat.""",
    ),
    living(
        "nl-vacature-uitleg",
        "gov",
        "nl",
        "Gemeente Oudewaard",
        "/werken/vacature-vervuld",
        "Wat betekent ‘deze vacature is vervuld’?",
        """
Ziet u bij een baan de tekst ‘deze vacature is vervuld’, dan is iemand aangenomen. U kunt niet meer reageren.
Wij halen vacatures na dertig dagen van de site. Een open sollicitatie mag altijd.
Vragen? Bel 14 0348.""",
    ),
    living(
        "nl-domein-blog",
        "hugo",
        "nl",
        "Lex op het web",
        "/domeinkapers/",
        "Domeinkapers: ‘deze domeinnaam is te koop’",
        """
De voetbalclub van mijn zoon vergat te betalen. Drie dagen later stond er op hun adres: ‘Deze domeinnaam is te koop’, voor 2.400 euro.
Ik heb gebeld. De man aan de lijn was heel beleefd.
# Wat helpt
Zet automatische verlenging aan. Gebruik een adres van de club en niet van de penningmeester die verhuisd is.""",
    ),
    living(
        "nl-sluis-dicht",
        "static",
        "nl",
        "Waterschap De Oude Rijn",
        "/berichten/0412",
        "Bericht 0412",
        """
Sluis Bodegraven buiten dienst tot nader bericht. Omvaren via Gouda.""",
    ),
    living(
        "nl-stamboom",
        "table",
        "nl",
        "Familie Terpstra",
        "/gen/12.html",
        "Twaalfde generatie",
        """
- Sjoerd Terpstra, geb. 1788, overl. onbekend. Akte niet gevonden.
- Trijntje Terpstra, geb. 1791. Pagina uit het doopboek verdwenen.
- Wiebe Terpstra, geb. 1794, schipper, verdronken 1825.""",
    ),
    living(
        "es-contenido-eliminado",
        "news",
        "es",
        "Diario de la Vega",
        "/sociedad/derecho-al-olvido",
        "«Este contenido ha sido eliminado»: el derecho al olvido, diez años después",
        """
Quien busca la condena de un alcalde de los ochenta encuentra hoy una frase: «Este contenido ha sido eliminado». Un juez lo ordenó.
En diez años, los diarios españoles han recibido miles de peticiones. La mitad se rechaza.
> Borrar no es corregir, dice la archivera Rosario Gálvez.
La ley permite una tercera vía: dejar el texto y quitar el nombre.""",
    ),
    living(
        "es-boe",
        "static",
        "es",
        "Boletín provincial",
        "/bop/2006/77",
        "Anuncio 77",
        """
Queda sin efecto el anuncio 61, publicado por error. La plaza ya no está disponible.""",
    ),
    living(
        "es-casino-obrero",
        "wp",
        "es",
        "Patrimonio de Linares",
        "/casino-obrero/",
        "El Casino Obrero: cien años de una sociedad",
        """
No se jugaba dinero en este casino, o no mucho. Era una sociedad de mineros con biblioteca, billar y un piano.
Se fundó en 1899 y cerró en 1983. Del archivo solo quedan las actas; los libros de cuentas no se encuentran.
El edificio está en venta desde 2009 y nadie hace una oferta.""",
    ),
    living(
        "es-mantenimiento-puente",
        "gov",
        "es",
        "Ayuntamiento de Riofrío",
        "/obras/puente",
        "Puente en mantenimiento",
        """
El puente no estará disponible del 3 al 28 de mayo por trabajos de mantenimiento. Volveremos pronto a abrirlo, primero a peatones.
Desvío por la carretera de Otero. Perdonen las molestias.""",
    ),
    living(
        "es-tesis",
        "repo",
        "es",
        "Repositorio Institucional de la Universidad de Almenara",
        "/handle/10877/5521",
        "El riego en las vegas altas, 1750-1850",
        """
- Autor: Molina Prats, Ana
- Fecha: 2013
- Resumen: Se estudian los pleitos por el agua de siete pueblos. De 214 expedientes se conservan 180; los demás no se han encontrado.
- Nota: el archivo adjunto no está disponible hasta 2016 (embargo).
- Tipo: tesis doctoral""",
        title="El riego en las vegas altas, 1750-1850",
    ),
    living(
        "it-rimosso",
        "news",
        "it",
        "Il Corriere della Laguna",
        "/cronaca/articolo-rimosso",
        "Giornale rimuove l'articolo, il sindaco protesta",
        """
«Articolo rimosso»: due parole al posto di un'inchiesta sui moli. Il quotidiano online Acque Alte l'ha tolto dopo una diffida.
Il sindaco chiede che torni in rete. La pagina non esiste più, ma decine di lettori l'avevano salvata.
L'Ordine dei giornalisti ricorda che la rettifica è preferibile alla cancellazione.""",
    ),
    living(
        "it-scheda-opera",
        "drupal",
        "it",
        "Catalogo dei beni di Val Trebbia",
        "/scheda/0812",
        "Crocifisso ligneo (non reperibile)",
        """
Crocifisso ligneo, sec. XVI, già nell'oratorio di San Rocco. Opera non reperibile dal 1978, furto denunciato.
Misure: cm 84 x 60. Bibliografia: Bossi 1931. La fotografia non è disponibile.""",
    ),
    living(
        "it-bando-scaduto",
        "gov",
        "it",
        "Comune di Pontelungo",
        "/bandi/storico/2010-3",
        "Bando 3/2010 (scaduto): restauro della fontana",
        """
Stato: scaduto. Questo bando non è più attivo; resta pubblicato ai fini della trasparenza.
Oggetto: restauro della fontana di piazza Dante. Importo a base di gara: 84.000 euro.
Aggiudicatario: Restauri Gandolfi snc, ribasso 12,4 per cento. Offerte pervenute: cinque, di cui una esclusa.""",
    ),
    living(
        "it-blog-chiuso",
        "blog",
        "it",
        "Treni e Nebbia",
        "/2013/09/fine-corsa.html",
        "Fine corsa",
        """
Questo blog chiude. La pagina delle foto non è più disponibile perché il servizio che le ospitava ha chiuso prima di me.
Restano i racconti, compreso quello del casello 42. Buon viaggio.""",
    ),
    living(
        "pt-removido",
        "news",
        "pt",
        "Jornal do Mondego",
        "/media/noticia-removida",
        "Notícia removida, perguntas por responder",
        """
«Esta notícia foi removida»: é o que se lê desde ontem no portal Beira Viva, onde havia uma reportagem sobre águas.
A direção fala em erro técnico. O autor fala em pressão da empresa.
A entidade reguladora abriu um processo. Entretanto a página não existe, mas o texto foi copiado por três blogues.""",
    ),
    living(
        "pt-lei-revogada",
        "static",
        "pt",
        "Diário Regional",
        "/dec/1998/14",
        "Decreto 14/98 (revogado)",
        """
Artigo 1.º Fica proibida a apanha de percebe entre março e maio.
Artigo 2.º (Revogado.)""",
    ),
    living(
        "pt-casa-a-venda",
        "wp",
        "pt",
        "Casas do Barroso",
        "/artigo-domínio/".replace("í", "i"),
        "Domínio à venda: a quinta que deu nome a um vinho",
        """
O Domínio do Covelo está à venda, faça-se uma oferta. Não é um endereço na rede, é uma quinta com 12 hectares de vinha velha.
O dono, de 88 anos, não tem quem lhe suceda. «Vendo a quem beba», disse.
A adega fechou em 2004. O portão não abre.""",
    ),
    living(
        "pl-usuniety",
        "news",
        "pl",
        "Głos Podlasia",
        "/media/usuniety-artykul",
        "„Ten artykuł został usunięty”. Gazeta nie wyjaśnia dlaczego",
        """
Od środy pod adresem głośnego tekstu o wysypisku widnieje tylko jedno zdanie: „Ten artykuł został usunięty”.
Redakcja odmawia komentarza. Autor mówi, że dowiedział się od czytelników.
Prawnik Marek Zaręba przypomina, że strona, która nie istnieje, też może być dowodem.""",
    ),
    living(
        "pl-paragraf",
        "static",
        "pl",
        "Dziennik Urzędowy",
        "/poz/118",
        "Poz. 118",
        """
§ 4. Uchylony.
§ 5. Zakazuje się połowu w górnym biegu rzeki.""",
    ),
    living(
        "pl-kasyno",
        "wp",
        "pl",
        "Sopot dawniej",
        "/kasyno-1919/",
        "Kasyno w Sopocie 1919-1939",
        """
Kasyno otwarto w 1919 roku. Grano w ruletkę i bakarata, a dochód szedł na budowę mola.
W 1939 księgi zaginęły i do dziś ich nie znaleziono. Zachował się jeden żeton.
Dziś w tym miejscu stoi hotel.""",
    ),
    living(
        "cs-zruseno",
        "gov",
        "cs",
        "Obec Lhotka",
        "/uredni-deska/2012/8",
        "Zrušeno: vyhláška č. 2/2009",
        """
Zastupitelstvo zrušilo vyhlášku o psech. Vyhláška již neplatí a není k dispozici v tištěné podobě.
Nová vyhláška platí od 1. ledna. Kdo nemá známku, nenajde u nás odpuštění.""",
    ),
    living(
        "cs-nenalezeno",
        "repo",
        "cs",
        "Digitální knihovna Vysočina",
        "/view/uuid:77a1",
        "Listy z Pelhřimova, 1889, č. 14",
        """
- Poznámka: strany 3 a 4 nenalezeny.
- Stav: poškozeno vodou
- Vydavatel: J. Kraus
- Práva: volné dílo""",
    ),
    living(
        "sv-borttagen",
        "news",
        "sv",
        "Norrbygden",
        "/kultur/borttagen-artikel",
        "Artikeln är borttagen – och alla vill läsa den",
        """
”Den här artikeln är borttagen”, står det sedan i måndags på Kustbladets sajt. Texten handlade om en hamn och två kusiner.
Chefredaktören säger att en uppgift var fel. Mediegranskaren Ulla Frisk säger att man då rättar, inte raderar.
Sidan finns inte längre, men den lästes av fler i går än i hela förra veckan.""",
    ),
    living(
        "sv-kort",
        "static",
        "sv",
        "Skärgårdsverket",
        "/ufs/2008/31",
        "Ufs 31",
        """
Fyren Blåkläppen släckt. Prick saknas. Sök ej skydd i viken.""",
    ),
    living(
        "da-fjernet",
        "drupal",
        "da",
        "Pressehistorisk Forening",
        "/artikler/fjernet",
        "Da avisen fjernede sin egen leder",
        """
Den 4. maj 1952 kunne læserne se en hvid plet på side otte. Lederen var fjernet efter et telefonopkald.
I dag ville der stå: Denne artikel er ikke længere tilgængelig. Dengang stod der intet.
Vi har fundet sætternes aftryk på museet i Odense og bringer teksten i sin helhed i årsskriftet.""",
    ),
    living(
        "da-lukket",
        "wp",
        "da",
        "Projekt Tang",
        "/om/",
        "Projektet er afsluttet",
        """
Projekt Tang blev afsluttet i 2015. Siden opdateres ikke længere, og nogle links virker ikke.
Vi dyrkede sukkertang på liner i Limfjorden i tre vintre. Udbyttet var fire ton pr. hektar, mindre end i Norge.
Rapporten kan læses her på siden, kapitel for kapitel.""",
    ),
    living(
        "fi-poistettu",
        "news",
        "fi",
        "Saimaan Sanomat",
        "/media/poistettu-juttu",
        "”Juttu on poistettu” – mitä lehti saa pyyhkiä?",
        """
Viime viikolla Rantalehti poisti jutun kaavoituksesta. Tilalla luki: ”Tämä juttu on poistettu.”
Julkisen sanan neuvoston mukaan virhe pitää oikaista näkyvästi. Poistaminen ei riitä.
Päätoimittaja myöntää, että sivua ei olisi pitänyt hävittää.""",
    ),
    living(
        "el-diagrafi",
        "news",
        "el",
        "Η Φωνή της Λέσβου",
        "/media/diagrafi",
        "«Το άρθρο έχει αφαιρεθεί»: τι απαντά η εφημερίδα",
        """
Από την Τρίτη οι αναγνώστες βλέπουν μόνο μία γραμμή: «Το άρθρο έχει αφαιρεθεί». Η έρευνα αφορούσε το λιμάνι.
Ο διευθυντής δήλωσε ότι υπήρχε λάθος σε έναν αριθμό. Ο συντάκτης λέει ότι ο αριθμός ήταν σωστός.
Η ένωση συντακτών ζητά εξηγήσεις.""",
    ),
    living(
        "ru-udaleno",
        "news",
        "ru",
        "Вести Поморья",
        "/media/udaleno",
        "«Материал удалён»: кто стирает новости",
        """
С понедельника вместо статьи о верфи на сайте соседней газеты одна строка: «Материал удалён».
Редактор объяснил это ошибкой в цифрах. Автор утверждает, что ему никто не звонил.
Библиотека сохранила печатный номер, и страница, которой больше нет в сети, лежит в читальном зале.""",
    ),
    living(
        "ru-kazino-muzej",
        "wp",
        "ru",
        "Старый Кисловодск",
        "/kursaal/",
        "Курзал: казино, которого не было",
        """
Говорят, в Курзале играли в рулетку. Документы этого не подтверждают: казино в 1895 году не разрешили.
Зато здесь пел Шаляпин и был зал для шахмат.
Часть архива утрачена, опись не найдена.""",
    ),
    living(
        "tr-kaldirildi",
        "news",
        "tr",
        "Ege Postası",
        "/medya/kaldirildi",
        "“Bu haber kaldırılmıştır” yazısı ne anlama geliyor?",
        """
Mahkeme kararıyla kaldırılan haberlerin yerinde tek cümle kalıyor: “Bu haber kaldırılmıştır.”
Geçen yıl üç bin adrese erişim engellendi. Gazeteciler cemiyeti listeyi her ay yayımlıyor.
Avukat Selin Aksu, sayfanın bulunamaması ile kaldırılmasının aynı şey olmadığını söylüyor.""",
    ),
    living(
        "ja-sakujo",
        "news",
        "ja",
        "みなと日報",
        "/media/sakujo",
        "「この記事は削除されました」新聞社に説明求める声",
        """
湾岸新聞は十日、市長の発言を伝えた記事をサイトから取り下げた。同じアドレスには「この記事は削除されました」とだけ表示されている。
同社は「事実関係に誤りがあった」としているが、どの部分かは明らかにしていない。
専門家は「訂正と削除は別のものだ。ページが見つからないだけでは読者は納得しない」と話す。""",
    ),
    living(
        "ja-heikan",
        "static",
        "ja",
        "海の資料館",
        "/oshirase/28.html",
        "閉館のお知らせ",
        """
当館は三月三十一日をもって閉館いたしました。収蔵品は県立博物館に移りました。長い間ありがとうございました。""",
    ),
    living(
        "ja-hoan",
        "table",
        "ja",
        "町例規集",
        "/reiki/s42-8.html",
        "第八条",
        """
第八条 削除
第九条 港内において船舶は許可なく係留してはならない。""",
    ),
    living(
        "zh-shanchu",
        "news",
        "zh",
        "江南晚报",
        "/media/shanchu",
        "“该文章已被删除”：一篇报道的消失",
        """
上周三，《沿河周刊》关于码头改造的报道从网站上消失，原地址只剩一句话：“该文章已被删除”。
编辑部说，数据有误；作者说，数据来自公开年报。
读者王女士保存了全文。她说：“页面不存在，不等于事情不存在。”""",
    ),
    living(
        "ar-hadhf",
        "news",
        "ar",
        "صدى الساحل",
        "/media/hadhf",
        "«تم حذف هذا المقال»: من يمحو الأخبار؟",
        """
منذ الاثنين لا يرى القراء في مكان التحقيق عن الميناء سوى جملة واحدة: «تم حذف هذا المقال».
يقول رئيس التحرير إن رقما كان خاطئا. ويقول الكاتب إن الرقم صحيح.
وطالبت نقابة الصحفيين بتوضيح علني، لأن الصفحة غير الموجودة لا تشرح شيئا.""",
    ),
)
