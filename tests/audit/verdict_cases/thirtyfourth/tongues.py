"""Living pages in other languages, ordinary ones and difficult ones."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from citekeeper.demo.media import small_pdf

from ..case import LIVE, Case
from .kit import alive, every, html, raw

OK = (LIVE,)


def a(
    name: str, lang: str, style: str, site: str, path: str, title: str, text: str, **more: Any
) -> Case:
    """A living page."""
    return alive(name, lang, style, site, path, title, text, truth=OK, **more)


def german() -> Iterator[Case]:
    """German."""
    yield a(
        "de-freibad",
        "de",
        "typo3",
        "Gemeinde Oberlauchra",
        "/freizeit/freibad.html",
        "Freibad am Mühlgraben",
        "Das Bad ist vom 15. Mai bis zum 10. September geöffnet, täglich von 9 bis 20 Uhr, bei Gewitter nicht.\n\nErwachsene zahlen drei Euro fünfzig, Kinder die Hälfte. Die Zehnerkarte gilt auch im nächsten Jahr. Hunde dürfen am letzten Tag der Saison hinein, und nur an diesem.",
    )
    yield a(
        "de-orgel",
        "de",
        "bare",
        "Orgelverzeichnis Hinterland",
        "/orgeln/eckelshausen.html",
        "Eckelshausen, ev. Kirche",
        "Erbaut 1794 von Johann Jost Dampf. Ein Manual, acht Register, angehängtes Pedal. Der Prinzipal ist noch der erste; die Mixtur wurde 1917 abgeliefert und 1963 neu gemacht.\n\nStimmton: ein Halbton über normal.",
        charset="iso-8859-1",
        quote="die Mixtur wurde 1917 abgeliefert und 1963 neu gemacht",
    )
    yield a(
        "de-urteil",
        "de",
        "gov",
        "Landesrecht Wiesenland",
        "/rechtsprechung/vg-2016-04-12-3k117",
        "VG Lauchra, Urteil vom 12.04.2016 - 3 K 117/15",
        "Leitsatz: Wer einen Bienenstand im Außenbereich errichtet, bedarf keiner Genehmigung, solange das Häuschen keinen Ofen hat.\n\nTatbestand. Der Kläger hält zwölf Völker. Der Beklagte gab ihm auf, die Hütte zu beseitigen.\n\nEntscheidungsgründe. Die Klage ist begründet. Ein Ofen war nicht vorhanden; ein Ofenrohr allein ist kein Ofen.",
        quote="ein Ofenrohr allein ist kein Ofen",
        cited=True,
    )
    yield a(
        "de-verlag",
        "de",
        "shop",
        "Buchhandlung Zum Zirkel",
        "/buch/978-3-00-041177-2",
        "Kleine Geschichte der Knöpfe",
        "Von Friederike Amsel. 184 Seiten, Halbleinen, 62 Abbildungen. Erschienen 2012.\n\nVergriffen, keine Neuauflage. Wir sehen gern antiquarisch nach.\n\n24,80 Euro. Versand frei ab dreißig Euro.",
        cited="Kleine Geschichte der Knöpfe",
    )
    yield a(
        "de-fehler404",
        "de",
        "hugo",
        "Notizen eines Webmeisters",
        "/2018/fehler-404/",
        "Fehler 404: Seite nicht gefunden - und was man daraus machen kann",
        "Die meisten Fehlerseiten entschuldigen sich. Wozu? Wer auf eine tote Adresse kommt, will nicht getröstet werden, er will wissen, wo die Sache geblieben ist.\n\nUnsere zeigt seit März die fünf Seiten, deren Namen der getippten Adresse am nächsten kommen. Vier von zehn Besuchern klicken auf eine davon.",
        quote="er will wissen, wo die Sache geblieben ist",
        cited=True,
    )
    yield a(
        "de-forum",
        "de",
        "forum",
        "Traktorfreunde Unterland",
        "/viewtopic.php?t=4471",
        "Hydraulik hebt nicht mehr",
        "<div><b>Schorsch</b>: Der D25 hebt seit gestern nicht. Öl ist voll.</div><div><b>Lanzbulle</b>: Sieb gereinigt? Beitrag wurde gelöscht.</div><div><b>Schorsch</b>: Sieb war zu. Er hebt. Dank euch.</div>\n\nSie haben keine ausreichende Berechtigung, um auf dieses Thema zu antworten.",
    )
    yield a(
        "de-presse",
        "de",
        "news",
        "Lauchraer Anzeiger",
        "/lokales/glocke-gestohlen-art118.html",
        "Glocke gestohlen, Glocke wieder da",
        "Lauchra. Die am Montag aus der Friedhofskapelle verschwundene Glocke ist wieder da. Sie stand am Mittwochmorgen vor dem Rathaus, geputzt und mit einem Zettel: Entschuldigung.\n\nDie Polizei hat die Ermittlungen nicht eingestellt. Bürgermeisterin Röhrig sagte, sie wisse nicht, ob man sich bedanken dürfe.",
        ads=True,
        hop="https",
        quote="geputzt und mit einem Zettel",
    )
    yield a(
        "de-nachruf",
        "de",
        "drupal",
        "Institut für Moorkunde",
        "/personen/nachrufe/hollmann",
        "Nachruf auf Gerda Hollmann",
        "Das Institut trauert um seine langjährige Bibliothekarin. Sie kannte jeden Band am Rücken und jeden Leser am Schritt. Die Seite mit ihren Sprechzeiten ist nicht mehr erreichbar; wir haben es nicht übers Herz gebracht, sie zu löschen, es war ein Versehen.",
    )
    yield a(
        "de-bauanleitung",
        "de",
        "wp",
        "Ofenbau selbst gemacht",
        "/lehmofen-teil-3/",
        "Lehmofen, Teil 3: die Kuppel",
        "Der Sand wird feucht aufgeschüttet und mit Zeitung belegt. Darüber kommt die erste Schicht, handbreit, ohne Luft dazwischen. Nach zwei Tagen die zweite mit Stroh.\n\nErst wenn die Kuppel beim Klopfen hell klingt, wird die Tür geschnitten und der Sand herausgeholt. Wer früher schneidet, baut noch einmal.",
        quote="Wer früher schneidet, baut noch einmal",
    )
    yield a(
        "de-katalog",
        "de",
        "portal",
        "Verbund Historischer Karten",
        "/karte?id=7718",
        "Plan der Feldmark Eckel, 1741",
        "Handzeichnung, koloriert, 61 x 84 cm. Signatur K II 19. Maßstab in Ruten.\n\nZustand: Riss im Falz. Digitalisat: 600 dpi.",
        hop="session",
        cited=True,
    )
    yield a(
        "de-satzung",
        "de",
        "joomla",
        "Imkerverein Lauchra",
        "/index.php/verein/satzung",
        "Satzung",
        "§ 1 Der Verein heißt Imkerverein Lauchra. § 2 Er fördert die Bienen. § 3 Mitglied wird, wer es bei der Versammlung sagt. § 4 Ausgeschlossen wird, wer spritzt, ohne es zu sagen. § 5 Der Beitrag beträgt ein Glas Honig im Jahr.",
        quote="Ausgeschlossen wird, wer spritzt, ohne es zu sagen",
    )
    yield a(
        "de-abgelaufen",
        "de",
        "gov",
        "Landesamt für Gewässer",
        "/stellen/archiv/2014-07",
        "Stellenausschreibung Pegelwart (abgelaufen)",
        "Die Bewerbungsfrist ist abgelaufen. Zum 1. Oktober 2014 suchten wir für den Pegel Lauchra eine Person, die bei jedem Wetter einen Stab abliest.\n\nAnforderungen: Schwindelfreiheit, lesbare Handschrift, Führerschein. Vergütung nach Entgeltgruppe 5.",
    )
    yield a(
        "de-domain",
        "de",
        "wp",
        "Recht im Netz",
        "/urteil-domain-zu-verkaufen/",
        "Diese Domain steht zum Verkauf: Wann ist das Grabbing?",
        "Das Oberlandesgericht hatte über einen Händler zu entscheiden, der 4.000 Namen kleiner Gemeinden auf eine Seite mit Werbung zeigen ließ. 'Diese Domain steht zum Verkauf', stand da, und ein Preis.\n\nDer Senat verneint eine Sperrung für den Namen Au: so heißen zu viele.",
        cited=True,
        quote="so heißen zu viele",
    )
    yield a(
        "de-kurz",
        "de",
        "nineties",
        "Heimatseite Familie Brömmel",
        "/oma.html",
        "Omas Rezept für Schmandkuchen",
        "Ein halbes Pfund Mehl, ein Viertel Butter, drei Becher Schmand. Backen, bis er wackelt und doch nicht.",
        charset="windows-1252",
    )


def french() -> Iterator[Case]:
    """French."""
    yield a(
        "fr-moulin",
        "fr",
        "spip",
        "Les Amis du Moulin de Trébrec",
        "/spip.php?article84",
        "Le moulin remis en eau",
        "Le 14 juin, à onze heures, la vanne a été levée. La roue a hésité, puis elle est partie. Trente-deux ans d'arrêt, quatre ans de chantier, un seul doigt écrasé.\n\nLe meunier, M. Le Goff, moud désormais le samedi. La farine se vend au marché, en sacs de deux kilos.",
        cited=True,
        quote="La roue a hésité, puis elle est partie",
    )
    yield a(
        "fr-arrete",
        "fr",
        "gov",
        "Préfecture du Haut-Var",
        "/actes/2015/arrete-2015-118",
        "Arrêté n° 2015-118 portant limitation des usages de l'eau",
        "Article 1. L'arrosage des pelouses est interdit de 8 h à 20 h. Article 2. Le remplissage des piscines est interdit, sauf chantier en cours. Article 3. Les potagers ne sont pas concernés. Article 4. Le présent arrêté est abrogé le 30 octobre 2015.",
        quote="Les potagers ne sont pas concernés",
        hop="https-www",
    )
    yield a(
        "fr-these",
        "fr",
        "dspace",
        "Archive ouverte de Trébrec",
        "/handle/2042/5518",
        "Le sel et la loi : gabelous et faux-sauniers (1680-1789)",
        "Auteur : Mireille Kervadec. Thèse de doctorat en histoire, 2009. Résumé : à partir de 612 procès-verbaux, cette thèse montre que la fraude était moins affaire de misère que de voisinage.\n\nFichier : these_kervadec.pdf. Accès libre.",
        cited=True,
    )
    yield a(
        "fr-revue",
        "fr",
        "ojs",
        "Cahiers de dialectologie",
        "/index.php/cd/article/view/230",
        "Nommer la brume en haut-breton",
        "Yann Prigent. N° 31 (2014), p. 55-78.\n\nRésumé. Vingt-sept mots relevés dans onze communes désignent la brume selon sa hauteur, son heure et ce qu'elle cache. Nous en proposons une carte.",
        quote="selon sa hauteur, son heure et ce qu'elle cache",
    )
    yield a(
        "fr-page-introuvable",
        "fr",
        "wp",
        "Bibliothèque imaginaire",
        "/la-page-introuvable/",
        "La page introuvable",
        "Nouvelle. Au chapitre neuf manquait toujours la même page, dans tous les exemplaires. L'éditeur jurait. Le relieur jurait aussi, mais plus bas.\n\nUn jour une lectrice l'a trouvée, pliée en quatre, dans la poche d'un manteau acheté à la salle des ventes. Elle y lut que la page n'existait pas.",
        cited=True,
        quote="Le relieur jurait aussi, mais plus bas",
    )
    yield a(
        "fr-journal",
        "fr",
        "news",
        "Le Courrier du Littoral",
        "/faits-divers/une-vache-au-casino-4471.php",
        "Une vache au casino de Trébrec",
        "Les machines à sous n'ont pas intéressé l'animal, qui s'est dirigé vers le bar. Le directeur du casino, qui rappelle que les jeux d'argent sont interdits aux mineurs, ignore l'âge de la bête.\n\nReconduite à son pré par deux gendarmes, elle n'avait rien misé.",
        ads=True,
        hop="https",
        quote="elle n'avait rien misé",
    )
    yield a(
        "fr-asso",
        "fr",
        "joomla",
        "Chorale du Pays d'Auge-Basse",
        "/index.php/repetitions",
        "Répétitions",
        "Tous les mardis à 20 h 15, salle des fêtes, chauffage allumé dès 19 h par Bernard. Les basses manquent. On peut venir sans savoir lire.",
    )
    yield a(
        "fr-notice",
        "fr",
        "portal",
        "Musée de la Corderie",
        "/collections/notice/880",
        "Toupin à quatre rainures",
        "Buis, fin du XVIIIe siècle. Inv. 880. Il sépare les torons pendant le commettage. Don de la veuve Hamon.\n\nNon exposé.",
        cited=True,
    )
    yield a(
        "fr-robot",
        "fr",
        "hugo",
        "carnet d'admin",
        "/robots/",
        "Je ne suis pas un robot",
        "Ma mère a cliqué sur onze feux rouges pour payer sa cantine. Au douzième le site lui a dit : accès refusé, trafic inhabituel. Elle a écrit au maire une lettre de trois pages, à la plume.\n\nLe maire lui a répondu par un formulaire. Avec des feux rouges.",
        quote="Elle a écrit au maire une lettre de trois pages",
    )
    yield a(
        "fr-fermeture",
        "fr",
        "wp",
        "Librairie L'Hameçon",
        "/fermeture/",
        "Fermeture définitive",
        "La librairie a fermé ses portes le 31 décembre 2019 après quarante et un ans. Le site n'est plus mis à jour. Les livres sont chez les gens ; le chat est chez Odile.",
    )
    yield a(
        "fr-latin1",
        "fr",
        "nineties",
        "Généalogie du Bas-Pays",
        "/familles/hamon.htm",
        "Famille Hamon de la Corderie",
        "Pierre Hamon, cordier, né vers 1712, épouse en 1739 Perrine Le Bihan. D'où : Pierre, noyé ; Jeanne ; René, cordier ; un enfant non nommé.",
        charset="iso-8859-1",
    )
    yield a(
        "fr-decision",
        "fr",
        "bare",
        "Jurisprudence du travail",
        "/cass/2013-118.html",
        "Cour du Littoral, ch. soc., 6 mars 2013",
        "Attendu que le salarié avait refusé de nourrir le perroquet du directeur ; que le contrat de travail ne mentionnait pas de perroquet ; la cour dit le licenciement sans cause réelle et sérieuse.",
        quote="que le contrat de travail ne mentionnait pas de perroquet",
    )


def dutch() -> Iterator[Case]:
    """Dutch."""
    yield a(
        "nl-gemaal",
        "nl",
        "drupal",
        "Waterschap De Lage Weren",
        "/gemalen/de-otter",
        "Gemaal De Otter",
        "Gebouwd in 1926, twee pompen, samen 180 kubieke meter per minuut. Sinds 2004 op afstand bediend vanuit Zwartewiel.\n\nDe oude dieselmotor is bewaard. Op Monumentendag draait hij een uur, tot vreugde van de jeugd en ergernis van de buren.",
        cited=True,
        quote="tot vreugde van de jeugd en ergernis van de buren",
    )
    yield a(
        "nl-raad",
        "nl",
        "sharepoint",
        "Gemeente Zwartewiel",
        "/bestuur/Pages/besluitenlijst-2013-09.aspx",
        "Besluitenlijst raad september 2013",
        "1. Agenda vastgesteld. 2. Krediet fietsbrug: aangenomen met 11 tegen 6. 3. Motie kauwgomvlekken: ingetrokken. 4. Rondvraag: de heer Blom vraagt naar de eenden.",
        quote="de heer Blom vraagt naar de eenden",
    )
    yield a(
        "nl-recept",
        "nl",
        "wp",
        "Kees kookt in de kombuis",
        "/snert/",
        "Snert zoals aan boord",
        "Spliterwten een nacht weken. Kluif, spek, knolselderij, prei, twee wortels. Drie uur laten trekken en pas daarna zout.\n\nDe lepel moet blijven staan. Valt hij om, dan morgen weer opwarmen.",
        ads=True,
    )
    yield a(
        "nl-krant",
        "nl",
        "news",
        "Dagblad van de Weren",
        "/regio/brug-open-brug-dicht~a4471",
        "Brug open, brug dicht: schipper vast",
        "<div class='consent'><h2>Wij geven om uw privacy</h2><p>Accepteren of abonnement nemen. Wij en onze 611 partners plaatsen cookies.</p></div>\n\nEen zandschip zat dinsdag vier uur klem onder de ophaalbrug van Zwartewiel. De brugwachter had koffie gehaald. 'Ik was zo terug,' zegt hij, 'maar het water ook.'\n\nNiemand raakte gewond; de koffie was koud.",
        quote="maar het water ook",
        hop="bounce",
    )
    yield a(
        "nl-404kunst",
        "nl",
        "hugo",
        "Kunst & Kabel",
        "/pagina-niet-gevonden/",
        "Pagina niet gevonden: tentoonstelling over lege adressen",
        "In de kelder van het postkantoor hangen 404 foutmeldingen in lijst. Kunstenares Fenna Dijk verzamelde ze sinds 1998. Haar mooiste: 'Deze pagina bestaat niet (meer). U wel.'\n\nTe zien tot en met zondag.",
        cited=True,
        quote="Kunstenares Fenna Dijk verzamelde ze sinds 1998",
    )
    yield a(
        "nl-archief",
        "nl",
        "portal",
        "Streekarchief Lage Weren",
        "/archieven/inventaris/114",
        "114 Polder De Otter, 1611-1951",
        "Omvang: 7,25 m. Openbaar, behalve inv. nr. 88 (persoonlijke kwesties van de penningmeester).\n\nGeschiedenis van het archiefvormend orgaan. De polder werd in 1611 bedijkt door vijf families die elkaar niet mochten.",
        cited=True,
        hop="https",
    )
    yield a(
        "nl-bijsluiter",
        "nl",
        "gov",
        "Kenniscentrum Huisdieren",
        "/advies/cavia-tanden",
        "Tanden van de cavia",
        "De tanden groeien het hele leven door. Eet uw cavia niet, wacht dan niet tot morgen. Hooi is het beste wat u geven kunt.",
    )
    yield a(
        "nl-vacature",
        "nl",
        "wp",
        "Museum De Zaag",
        "/vacatures/",
        "Vacatures",
        "Op dit moment zijn er geen vacatures. Vrijwilligers voor de smidse zijn altijd welkom; brandblaren horen erbij.",
    )


def iberian_italian() -> Iterator[Case]:
    """Spanish, Portuguese and Italian."""
    yield a(
        "es-ermita",
        "es",
        "wp",
        "Pueblos de la Sierra Baja",
        "/ermita-de-san-roque/",
        "La ermita de San Roque",
        "Se sube en veinte minutos desde la fuente. La llave la tiene Remedios, en la casa azul. Dentro hay un san Roque sin perro: se lo llevaron los franceses, o eso se dice.\n\nLa romería es el segundo domingo de mayo.",
        quote="se lo llevaron los franceses, o eso se dice",
    )
    yield a(
        "es-boe",
        "es",
        "gov",
        "Boletín de la Provincia de Altamira",
        "/boletin/2011/anuncio-3318",
        "Anuncio 3318/2011: subasta de pastos",
        "Se saca a subasta el aprovechamiento de pastos del monte número 41, por cuatro años y un tipo de 900 euros. Las plicas se presentarán en sobre cerrado. Si la subasta quedara desierta se celebrará otra a los ocho días.",
        cited="Anuncio 3318/2011: subasta de pastos",
    )
    yield a(
        "es-revista",
        "es",
        "ojs",
        "Revista de Estudios Trashumantes",
        "/index.php/ret/article/view/58",
        "Cencerros: acústica y parentesco",
        "Resumen. Cada familia de pastores afina sus cencerros de modo distinto. Grabamos 340 y hallamos que las nueras conservan la afinación de su casa.\n\nPalabras clave: cencerro, afinación, matrimonio.",
        quote="las nueras conservan la afinación de su casa",
        hop="lang:es",
    )
    yield a(
        "es-diario",
        "es",
        "news",
        "El Eco de Altamira",
        "/local/20180214/pagina-no-existe.html",
        "'Esta página no existe': el ayuntamiento pierde sus actas",
        "Durante once días, quien buscaba las actas del pleno leía un aviso: 'Error 404. La página solicitada no existe'. El concejal de modernización, que no quiso dar su nombre, lo atribuye a una migración.\n\nLas actas han vuelto. Falta la del 3 de marzo.",
        ads=True,
        quote="Falta la del 3 de marzo",
        cited=True,
    )
    yield a(
        "es-biblio",
        "es",
        "dspace",
        "Repositorio de la Universidad de Altamira",
        "/handle/10366/1190",
        "Vocabulario de los esquiladores",
        "Autor: Cordero Lanas, Blas. Fecha: 1998. Tipo: tesina. Resumen: recoge 418 voces, 96 de ellas ausentes de los diccionarios.",
    )
    yield a(
        "es-vino",
        "es",
        "shop",
        "Bodega Tres Cepas",
        "/vinos/albillo-2016",
        "Albillo 2016",
        "Agotado. De esta añada se embotellaron 1.140 botellas y no queda ninguna, salvo dos que guardamos para la boda de Nuria. Nariz de manzana; boca larga.",
        cited=True,
    )
    yield a(
        "pt-farol",
        "pt",
        "drupal",
        "Autoridade dos Faróis do Norte",
        "/farois/ponta-da-garca",
        "Farol da Ponta da Garça",
        "Aceso pela primeira vez em 1888. Alcance de 24 milhas, um clarão de dez em dez segundos. O último faroleiro deixou-o em 2003 e mora ali ao lado, porque não dorme às escuras.",
        hop="https",
        quote="porque não dorme às escuras",
    )
    yield a(
        "pt-jornal",
        "pt",
        "news",
        "Gazeta do Vouga",
        "/noticia/2017/08/leilao-dominio",
        "Junta perde o domínio e este vai a leilão",
        "O domínio da junta de freguesia expirou em julho e foi registado por uma empresa que o tem agora à venda. Quem procura o horário do cemitério encontra apostas desportivas.\n\n'Pedem-nos dois mil euros', diz o presidente. 'Com isso arranjo o telhado.'",
        ads=True,
        quote="Com isso arranjo o telhado",
        cited=True,
    )
    yield a(
        "pt-lei",
        "pt",
        "bare",
        "Legislação Municipal de Vila Parda",
        "/posturas/1932/art14.html",
        "Artigo 14.º",
        "É proibido tanger sinos, chocalhos ou latas depois das dez da noite, salvo em véspera de São João.",
        quote="salvo em véspera de São João",
    )
    yield a(
        "pt-br-ufvp",
        "pt",
        "joomla",
        "Departamento de Solos",
        "/index.php/disciplinas/sol312",
        "SOL 312 - Gênese do solo",
        "Ementa: fatores de formação; intemperismo; perfis. Aulas às terças, 8h. Prova substitutiva: não há. Trazer bota.",
    )
    yield a(
        "it-campane",
        "it",
        "spip",
        "Associazione Campanari di Valdora",
        "/spip.php?article19",
        "Suonare a distesa",
        "La campana parte da ferma. Il primo colpo non si sente: si vede. Dal terzo in poi la corda restituisce quello che le hai dato.\n\nChi ha fretta si fa male alle spalle.",
        quote="Il primo colpo non si sente: si vede",
    )
    yield a(
        "it-delibera",
        "it",
        "typo3",
        "Comune di Borgo Valdora",
        "/albo/delibere/2014/118",
        "Deliberazione di Giunta n. 118 del 2014",
        "Oggetto: concessione gratuita della sala dell'orologio al circolo scacchistico. La Giunta, con voti unanimi, delibera di concedere la sala il giovedì, purché si ricarichi l'orologio.",
        cited=True,
        quote="purché si ricarichi l'orologio",
    )
    yield a(
        "it-giornale",
        "it",
        "news",
        "La Voce di Valdora",
        "/cronaca/2019/03/sito-non-raggiungibile",
        "Sito non raggiungibile, prenotazioni a voce",
        "Da lunedì il portale dell'ospedale risponde 'servizio temporaneamente non disponibile'. In portineria hanno rispolverato il quaderno.\n\n'Funziona benissimo', assicura la signora Ines, che il quaderno lo teneva già nel 1987.",
        ads=True,
        quote="che il quaderno lo teneva già nel 1987",
    )
    yield a(
        "it-museo",
        "it",
        "portal",
        "Museo della Carta",
        "/opere/scheda?id=332",
        "Forma per filigrana con grifone",
        "Legno e ottone, 1821. Inv. 332. La filigrana compare nelle lettere di tre vescovi.",
        hop="session",
        cited=True,
    )
    yield a(
        "it-blog",
        "it",
        "wp",
        "Pane e pazienza",
        "/lievito-morto/",
        "Il mio lievito è morto",
        "Non si è più svegliato. Undici anni, due traslochi. Ho chiamato Carla, che ne aveva avuto un vasetto nel 2013. Domani prendo il treno.",
    )


def world() -> Iterator[Case]:
    """The other languages."""
    yield a(
        "pl-szkola",
        "pl",
        "joomla",
        "Szkoła Podstawowa w Zalesiu Małym",
        "/index.php/historia",
        "Historia szkoły",
        "Szkołę otwarto w 1928 roku w domu sołtysa. Uczniów było dziewiętnastu, ławek siedem. W czasie wojny lekcje odbywały się w młynie.\n\nDzwonek jest ten sam.",
        quote="W czasie wojny lekcje odbywały się w młynie",
    )
    yield a(
        "pl-wyrok",
        "pl",
        "gov",
        "Baza Orzeczeń Zalesie",
        "/orzeczenia/II-C-88-12",
        "Wyrok II C 88/12",
        "Sąd oddala powództwo. Gęś powoda wyszła sama. Pozwany jej nie wołał.",
        cited=True,
    )
    yield a(
        "pl-czcionki",
        "pl",
        "nineties",
        "Muzeum Drukarstwa",
        "/kaszty.html",
        "Kaszty i czcionki",
        "Kaszta polska ma o jedenaście przegródek więcej niż niemiecka, bo trzeba gdzieś położyć ogonki. Zecer sięgał po ą lewą ręką.",
        charset="iso-8859-2",
        quote="bo trzeba gdzieś położyć ogonki",
    )
    yield a(
        "pl-404",
        "pl",
        "hugo",
        "Zapiski administratora",
        "/blad-404/",
        "Błąd 404, czyli nie znaleziono strony",
        "Klient zadzwonił, że strona nie istnieje. Istniała, tylko wpisał przecinek zamiast kropki. Od tej pory obsługujemy przecinki.",
        cited=True,
    )
    yield a(
        "cs-hrad",
        "cs",
        "drupal",
        "Spolek pro záchranu hradu Kozlov",
        "/hrad/historie",
        "Dějiny hradu",
        "Hrad založil kolem roku 1330 Ješek z Kozlova. Roku 1468 byl dobyt lstí: obránci šli na pivo. Od té doby je v troskách.",
        quote="obránci šli na pivo",
        hop="https",
    )
    yield a(
        "cs-zakon",
        "cs",
        "bare",
        "Sbírka obecních vyhlášek",
        "/kozlov/2009/3.html",
        "Vyhláška č. 3/2009 o psech",
        "Čl. 1. Pes musí být na vodítku. Čl. 2. Ustanovení čl. 1 se zrušuje v zimě.",
        charset="windows-1250",
        cited=True,
    )
    yield a(
        "cs-noviny",
        "cs",
        "news",
        "Kozlovský zpravodaj",
        "/clanek/4471-most-prodan",
        "Most prodán za korunu",
        "Obec prodala dřevěný most přes Mlýnku za jednu korunu. Kupec, pan Vrba, jej nechá stát; vybírat mýto prý nebude.",
        ads=True,
    )
    yield a(
        "sv-fyr",
        "sv",
        "wp",
        "Fyrvännerna på Skarvholmen",
        "/fyren/",
        "Fyren på Skarvholmen",
        "Tänd 1871, släckt 1968. Trappan har 94 steg. På nionde steget har någon ristat 'orkar inte' och på nittionde 'orkade'.",
        quote="På nionde steget har någon ristat",
    )
    yield a(
        "sv-avhandling",
        "sv",
        "dspace",
        "Öppna arkivet vid Norrviks högskola",
        "/handle/2077/3381",
        "Skvaller och skuld i en bruksort",
        "Författare: Majlis Öberg. Datum: 2007. Sammanfattning: etthundratolv brev visar hur krediter i handelsboden följde ryktet.",
        cited=True,
        hop="lang:sv",
    )
    yield a(
        "sv-nyhet",
        "sv",
        "gov",
        "Norrviks kommun",
        "/nyheter/2016/alg-i-simhallen",
        "Älg i simhallen",
        "Simhallen är stängd i dag på grund av en älg. Vi öppnar igen när den har gått.",
    )
    yield a(
        "da-mejeri",
        "da",
        "typo3",
        "Lokalarkivet for Vester Hede",
        "/mejeriet.html",
        "Andelsmejeriet Håbet",
        "Stiftet 1889 af toogtyve mænd og én enke, som ejede flest køer. Skorstenen blev væltet i 1974; lyden kunne høres til Ølgod.",
        cited="Andelsmejeriet Håbet",
    )
    yield a(
        "da-siden",
        "da",
        "hugo",
        "Webmager i Vendsyssel",
        "/siden-findes-ikke/",
        "Siden findes ikke - et forsvar",
        "En god fejlside siger tre ting: at siden ikke findes, at det ikke er din skyld, og hvor du nu kan gå hen. Det tredje glemmer næsten alle.",
        quote="Det tredje glemmer næsten alle",
    )
    yield a(
        "fi-sauna",
        "fi",
        "wp",
        "Saunaseura Kiuas",
        "/kiuaskivet/",
        "Kiuaskivien vaihto",
        "Kivet vaihdetaan joka toinen vuosi. Isot alle, pienet päälle, eikä väliin mitään. Halkeillut kivi ei pidä lämpöä.\n\nVanhat kivet saa jättää portin viereen.",
        quote="Halkeillut kivi ei pidä lämpöä",
    )
    yield a(
        "fi-laki",
        "fi",
        "gov",
        "Saariston säädökset",
        "/saadokset/1987/44",
        "Asetus lammaslautoista 44/1987",
        "1 § Lautalla saa kuljettaa enintään kaksikymmentä lammasta kerrallaan. 2 § Pässi kuljetetaan erikseen. 3 § Tämä asetus on kumottu.",
        cited=True,
    )
    yield a(
        "el-elia",
        "el",
        "wp",
        "Συνεταιρισμός Άνω Κώμης",
        "/elaiotriveio/",
        "Το παλιό ελαιοτριβείο",
        "Το ελαιοτριβείο χτίστηκε το 1902. Η μυλόπετρα ήρθε με καΐκι και έπεσε δύο φορές στη θάλασσα. Σήμερα λειτουργεί ως καφενείο.",
        quote="έπεσε δύο φορές στη θάλασσα",
    )
    yield a(
        "el-apofasi",
        "el",
        "gov",
        "Δήμος Κάτω Λίμνης",
        "/apofaseis/2013/88",
        "Απόφαση 88/2013",
        "Το δημοτικό συμβούλιο αποφασίζει ομόφωνα την επισκευή της βρύσης στην πλατεία.",
        charset="iso-8859-7",
    )
    yield a(
        "ru-most",
        "ru",
        "joomla",
        "Краеведческий музей Заречья",
        "/index.php/stati/most",
        "Деревянный мост через Лугу",
        "Мост построили в 1856 году плотники из соседнего села. Его трижды уносило половодьем, и трижды его находили ниже по течению и приводили обратно.",
        charset="windows-1251",
        quote="трижды его находили ниже по течению",
    )
    yield a(
        "ru-404",
        "ru",
        "hugo",
        "Записки верстальщика",
        "/404-ne-najdeno/",
        "Ошибка 404: страница не найдена",
        "Коллекция самых странных страниц ошибок. Лучшая принадлежит заводу сеялок: «Ничего не взошло». Худшая просит ввести капчу.",
        cited=True,
    )
    yield a(
        "ru-gazeta",
        "ru",
        "news",
        "Зареченский вестник",
        "/news/2019/4471.html",
        "В библиотеке нашли рукопись повести",
        "Рукопись лежала за батареей с 1938 года. Последней страницы нет. Автор, учитель чистописания, подписался буквой «Я».",
        ads=True,
        hop="www",
    )
    yield a(
        "tr-degirmen",
        "tr",
        "wp",
        "Yukarıköy Kültür Derneği",
        "/su-degirmeni/",
        "Su değirmeni",
        "Değirmen 1874 yılında yapılmış. Taşı hâlâ dönüyor, ama un yerine masal öğütüyor, diyor Hatice nine.",
        quote="un yerine masal öğütüyor",
    )
    yield a(
        "tr-erisim",
        "tr",
        "news",
        "Kıyı Postası",
        "/haber/erisim-engellendi",
        "'Bu siteye erişim engellendi' yazısı neden çıkar?",
        "Geçen yıl 4.100 adrese erişim engeli getirildi. Hukukçu Selin Ak anlatıyor: kararların yarısı yanlış adres içeriyordu.",
        ads=True,
        charset="iso-8859-9",
        quote="kararların yarısı yanlış adres içeriyordu",
    )
    yield a(
        "ja-onsen",
        "ja",
        "wp",
        "山あいの湯めぐり",
        "/yu/kawara/",
        "河原の湯",
        "川の水が多い日は入れません。板を一枚ずらすと湯がぬるくなります。脱衣所に鍵はありませんが、猫がいます。",
        quote="脱衣所に鍵はありませんが、猫がいます",
    )
    yield a(
        "ja-sjis",
        "ja",
        "nineties",
        "郷土史の部屋",
        "/mura/hashi.htm",
        "橋の名前",
        "村には橋が七つあり、そのうち三つには名前がない。名前のない橋を渡ると忘れ物をするという。",
        charset="shift_jis",
        cited=True,
    )
    yield a(
        "ja-rombun",
        "ja",
        "ojs",
        "地域言語研究",
        "/index.php/cgk/article/view/12",
        "港町における霧の語彙",
        "要旨。三つの港で霧を表す語を二十四語採集した。語の多くは匂いを含む。キーワード：霧、方言、嗅覚。",
        cited="港町における霧の語彙",
    )
    yield a(
        "ja-404",
        "ja",
        "hugo",
        "制作日誌",
        "/not-found/",
        "ページが見つかりませんと言われたら",
        "住所を一文字ずつ読み直す。それでもだめなら管理人に手紙を書く。私はそうして返事を三通もらった。",
        quote="私はそうして返事を三通もらった",
    )
    yield a(
        "zh-qiao",
        "zh",
        "portal",
        "石桥地方志",
        "/view?id=883",
        "西门石桥",
        "桥建于一七四二年，单孔，长十九米。桥栏上有十二只石狮，其中一只没有头。传说它在等一封信。",
        charset="gb18030",
        quote="传说它在等一封信",
    )
    yield a(
        "zh-xueshu",
        "zh",
        "ojs",
        "江南民俗",
        "/index.php/jnms/article/view/71",
        "米市里的暗语",
        "摘要：本文收集米行暗语九十六条，说明数字的隐语如何随码头迁移。关键词：暗语，米市，码头。",
        cited=True,
    )
    yield a(
        "zh-gonggao",
        "zh",
        "gov",
        "河口县人民政府",
        "/gonggao/2014/0512.html",
        "关于渡口停运的公告",
        "因水位过高，南渡口自五月十二日起停运。恢复时间另行公告。",
        hop="https",
    )
    yield a(
        "ar-souq",
        "ar",
        "wp",
        "ذاكرة السوق القديم",
        "/warraq/",
        "دكان الوراق",
        "كان الدكان في أول السوق إلى اليمين. كان صاحبه يبيع الورق ويقرأ الرسائل لمن لا يقرأ، ولا يأخذ على القراءة أجرا.",
        quote="ولا يأخذ على القراءة أجرا",
    )
    yield a(
        "ar-qanun",
        "ar",
        "gov",
        "الجريدة الرسمية لولاية الواحة",
        "/qawanin/1961/17",
        "قرار رقم 17 لسنة 1961 بشأن السواقي",
        "المادة 1: لا يجوز ردم ساقية إلا بإذن. المادة 2: ينشر هذا القرار.",
        charset="windows-1256",
        cited=True,
    )
    lost = html("<h1>404</h1>", 404)
    yield every(
        "de-pdf",
        OK,
        "/fileadmin/berichte/pegel2009.pdf",
        raw("application/pdf", small_pdf("Pegelbericht Lauchra 2009")),
        cause="kinds",
        lost=lost,
        title="Pegelbericht Lauchra 2009",
    )
    yield every(
        "fr-txt",
        OK,
        "/textes/chanson.txt",
        raw(
            "text/plain; charset=utf-8",
            "LA CORDE ET LE VENT\nchanson de bord\n\nTire, tire sur la corde,\nle vent n'a pas de maison.\nS'il en avait une, à bord\nnous chanterions sa chanson.\n",
        ),
        cause="kinds",
        lost=lost,
        quote="le vent n'a pas de maison",
    )
    yield every(
        "nl-ics",
        OK,
        "/agenda/export.csv",
        raw(
            "text/csv; charset=utf-8",
            "datum;wat;waar\n2019-05-04;herdenking;kerkplein\n2019-06-01;waddentocht;vervalt\n2019-09-14;monumentendag;gemaal\n",
        ),
        cause="kinds",
        lost=lost,
    )
    yield every(
        "ja-eucjp",
        OK,
        "/~taki/memo.html",
        raw(
            "text/html",
            '<html><head><meta http-equiv="Content-Type" content="text/html; charset=euc-jp"><title>滝の覚え書き</title></head><body><h1>滝の覚え書き</h1><p>春は水が白く、秋は黒い。冬は音だけになる。</p></body></html>'.encode(
                "euc-jp"
            ),
        ),
        cause="kinds",
        lost=lost,
        quote="冬は音だけになる",
    )
    yield every(
        "ru-koi8",
        OK,
        "/lib/prose/snow.txt",
        raw(
            "text/plain; charset=koi8-r",
            "СНЕГ\n\nСнег шёл всю ночь, и к утру деревня стала тише. Только у колодца спорили двое, чья очередь.\n".encode(
                "koi8-r"
            ),
        ),
        cause="kinds",
        lost=lost,
        quote="к утру деревня стала тише",
    )


def cases() -> Iterator[Case]:
    """All of them."""
    for part in (german, french, dutch, iberian_italian, world):
        yield from part()
