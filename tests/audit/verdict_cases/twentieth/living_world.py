"""Pages in other languages that stand, though they look difficult."""

from __future__ import annotations

from collections.abc import Iterator

from citekeeper.demo.exchange import Reply
from citekeeper.demo.media import small_pdf

from ..case import LIVE, Case, page, sent
from .kit import POOL, alive, doc, lost

BRIEF = (
    "de-hinweis",
    "de-nachruf",
    "fr-disparu",
    "fr-erratum",
    "es-ong-cierre",
    "de-abo",
    "nl-nietgevonden",
)

ROWS = (
    # German
    (
        "de-404",
        "de",
        "news",
        "/netzpolitik/fehler-404-behoerden",
        "Fehler 404: Wie Behörden ihre Akten im Netz verlieren",
        "Wer im Bericht der Kommission von 2009 die Fußnoten prüft, landet in sechs von zehn Fällen auf einer Fehlerseite. „Die Seite wurde nicht gefunden“, heißt es dann, oder die Domain steht zum Verkauf. Das Bundesarchiv sichert seit 2012 nur Seiten der obersten Behörden. Eine Bibliothekarin aus Kiel hat angefangen, die Quellen von Hand zu retten.",
    ),
    (
        "de-paragraph",
        "de",
        "parl",
        "/stgb/__175.html",
        "§ 175 (weggefallen)",
        "Strafgesetzbuch. § 175 (weggefallen). Nichtamtliches Inhaltsverzeichnis. Zurück. Weiter.",
    ),
    (
        "de-drucksache",
        "de",
        "parl",
        "/drucksachen/17/8117",
        "Drucksache 17/8117",
        "Abschlussbericht Runder Tisch. Unterrichtung durch die Bundesregierung. Der Runde Tisch tagte fünfmal im Plenum. Er empfiehlt ein ergänzendes Hilfesystem, Leitlinien zur Einschaltung der Strafverfolgungsbehörden und eine Verlängerung der Verjährung.\n"
        + POOL["de"],
    ),
    (
        "de-verkauf",
        "de",
        "gov",
        "/presse/2015/verkauf-von-kindern",
        "Verkauf von Kindern: Deutschland ratifiziert Protokoll",
        "Das Fakultativprotokoll betreffend den Verkauf von Kindern, die Kinderprostitution und die Kinderpornographie ist für Deutschland in Kraft getreten. Die Ministerin sprach von einem überfälligen Schritt. Der Handel mit Kindern zum Zwecke der Adoption ist nunmehr ausdrücklich strafbar.",
    ),
    (
        "de-gesperrt",
        "de",
        "news",
        "/politik/stoppschild-gesperrt",
        "Gesperrt: Das Ende des Stoppschilds",
        "Das Gesetz, nach dem Seiten mit Missbrauchsbildern gesperrt werden sollten, ist Geschichte. Der Bundestag hob es am Donnerstag auf. Künftig gilt: löschen statt sperren. Wer die Seite aufrief, hätte ein rotes Schild gesehen: Zugriff verweigert. Dazu kam es nie.",
    ),
    (
        "de-casino",
        "de",
        "gov",
        "/ministerium/gluecksspiel-jugendschutz",
        "Glücksspiel: Online-Casinos und Jugendschutz",
        "Jeder fünfte Jugendliche hat schon einmal um Geld gespielt. Die Länder wollen Online-Casinos und virtuelle Automatenspiele nur zulassen, wenn Anbieter ein Sperrsystem nutzen. Die Studie der Bundeszentrale befragte 11.500 Personen. Wetten auf Spiele von Minderjährigen bleiben verboten.",
    ),
    (
        "de-stellungnahme",
        "de",
        "ngo",
        "/stellungnahmen/2013-03",
        "Stellungnahme nicht mehr aktuell (Archiv)",
        "Dieser Text gehört zum Archiv und wird nicht mehr gepflegt. Der Verein begrüßte im März 2013 den Entwurf zur Kooperation im Kinderschutz, vermisste aber eine Regelung zur Finanzierung der Netzwerke. Ansprechpartnerin war Frau Lindner.",
    ),
    (
        "de-kurz",
        "de",
        "bare",
        "/bgbl/2008/i/1188",
        "Bekanntmachung",
        "Das Gesetz zur Erleichterung familiengerichtlicher Maßnahmen bei Gefährdung des Kindeswohls vom 4. Juli 2008 ist am 12. Juli 2008 in Kraft getreten.",
    ),
    (
        "de-nachruf",
        "de",
        "news",
        "/nachrufe/richterin",
        "Nachruf: Die Frau, die nicht wegsah",
        "Hilde Brandes ist tot. Vierzig Jahre war sie Vormundschaftsrichterin in Emden. Sie fuhr mit dem Fahrrad zu den Familien und fand, eine Akte sei kein Kind. Nicht gefunden hat sie, sagte sie zum Abschied, die richtige Strafe für das Schweigen der Nachbarn.",
    ),
    (
        "de-tabelle",
        "de",
        "stats",
        "/genesis/22518-0001",
        "Tabelle 22518: Gefährdungseinschätzungen",
        "<table><tr><td>2012</td><td>106.623</td></tr><tr><td>2013</td><td>115.687</td></tr><tr><td>2014</td><td>124.213</td></tr></table>\nKeine Daten vorhanden für 2011. Die Erhebung wurde 2012 eingeführt. Stand: 3. August 2015.",
    ),
    (
        "de-hinweis",
        "de",
        "gov",
        "/umzug",
        "Wir sind umgezogen",
        "Die Geschäftsstelle der Kommission finden Sie seit dem 1. Juni in der Glinkastraße 24. Die alte Adresse gibt es nicht mehr. Postsendungen werden bis Jahresende nachgesandt. Die Rufnummern bleiben gleich.",
    ),
    (
        "de-urteil",
        "de",
        "parl",
        "/rechtsprechung/bverfg/1-bvr-1620-04",
        "1 BvR 1620/04",
        "Leitsätze: Die den Eltern gemäß Art. 6 Abs. 2 Satz 1 GG auferlegte Pflicht zur Pflege und Erziehung ihres Kindes besteht nicht allein dem Staat, sondern auch ihrem Kind gegenüber. Mit dieser elterlichen Pflicht korrespondiert das Recht des Kindes. Volltext: nicht verfügbar. Zitiervorschlag.",
    ),
    (
        "de-abo",
        "de",
        "news",
        "/plus/heimkinder",
        "Die Akten vom Dachboden",
        "Als das Heim in Rotenburg 1983 schloss, trug der Hausmeister achtzehn Kisten auf seinen Dachboden. Er las keine Zeile. Sein Enkel hat es getan, und seither schläft er schlecht.\n<div class='offer'><p>Weiterlesen mit Plus. Jetzt testen: vier Wochen für 1 Euro. Bereits Abonnent? Anmelden.</p></div>",
    ),
    # French
    (
        "fr-404",
        "fr",
        "news",
        "/pixels/erreur-404-administration",
        "« Erreur 404 » : quand l'État efface ses rapports",
        "Page introuvable. C'est le message que reçoit le lecteur qui suit l'une des notes du rapport parlementaire de 2005 sur l'enfance maltraitée. Sur 312 adresses, 187 ne répondent plus, et neuf noms de domaine sont à vendre. La Bibliothèque nationale collecte deux fois par an, mais ne peut tout garder, explique sa conservatrice.",
    ),
    (
        "fr-abroge",
        "fr",
        "parl",
        "/codes/article_lc/LEGIARTI000006418",
        "Article 227-26 (abrogé)",
        "Code pénal. Partie législative. Article 227-26. Version en vigueur du 1er mars 1994 au 7 août 2013. Abrogé par la loi n° 2013-711 du 5 août 2013, art. 5.",
    ),
    (
        "fr-arret",
        "fr",
        "old",
        "/jurisprudence/arrets/2004-18",
        "Arrêt n° 18 du 4 mars 2004",
        "Attendu que le pourvoi n'est pas fondé ; Par ces motifs : rejette le pourvoi. Ainsi fait et jugé.",
    ),
    (
        "fr-vente",
        "fr",
        "ngo",
        "/actions/enfants-pas-a-vendre",
        "Les enfants ne sont pas à vendre",
        "Notre campagne parcourt les gares routières de quatre pays. Deux mille chauffeurs ont appris à reconnaître l'enfant que l'on déplace pour le vendre : il n'a pas de bagage, ne sait pas où il va, et ne connaît pas le nom de l'adulte. Cent quarante signalements ont été faits en un an.",
    ),
    (
        "fr-disparu",
        "fr",
        "gov",
        "/avis/disparition-2016-11",
        "Avis de disparition",
        "Disparue depuis le 3 novembre 2016 à Charleroi : Inès, 14 ans, 1 m 58, cheveux noirs. Si vous avez des informations, appelez le 116 000.",
    ),
    (
        "fr-acces-refuse",
        "fr",
        "ngo",
        "/rapports/acces-refuse",
        "Accès refusé : le parcours d'un mineur isolé",
        "À la porte du service, on lui a dit de revenir lundi ; lundi, que la page de son dossier était introuvable ; mardi, que son accès était refusé parce qu'il n'avait pas de justificatif. Nous avons suivi vingt-six jeunes pendant un an. Dix-neuf dorment encore dehors.",
    ),
    (
        "fr-rapport-clos",
        "fr",
        "gov",
        "/onpe/projet-clos",
        "Projet clos : suivi des jeunes majeurs",
        "Ce projet est terminé depuis 2014. Cette page n'est plus mise à jour. L'enquête a suivi 1 622 jeunes de 17 à 21 ans dans sept départements. Un sur quatre avait connu la rue. Voir le rapport final et la base de données.",
    ),
    (
        "fr-jorf",
        "fr",
        "bare",
        "/jorf/id/JORFTEXT000000234",
        "Arrêté du 12 mars 2009",
        "Par arrêté de la garde des sceaux en date du 12 mars 2009, M. Lefort est nommé membre de la commission nationale consultative des droits de l'homme, en remplacement de Mme Aubert, démissionnaire.",
    ),
    (
        "fr-robot",
        "fr",
        "journal",
        "/revue/article/441",
        "« Êtes-vous un robot ? » L'accès des aveugles aux démarches en ligne",
        "Résumé. Nous étudions vingt téléservices protégés par une vérification de sécurité. Onze ne proposent pas d'autre voie. L'usager est bloqué, sans que personne l'ait décidé. L'article soutient que l'obligation d'accessibilité s'étend à ce contrôle.",
    ),
    (
        "fr-casino",
        "fr",
        "news",
        "/societe/casino-mineurs",
        "Casino en ligne : les mineurs jouent aussi",
        "Un tiers des 15-17 ans a déjà parié de l'argent, selon l'Observatoire des jeux. Les machines à sous en ligne, interdites en France, sont accessibles depuis des sites établis aux Antilles. « Il suffit de cocher une case », raconte Théo, 16 ans, qui a perdu 900 euros au casino en une nuit.",
    ),
    (
        "fr-tableau",
        "fr",
        "stats",
        "/statistiques/mineurs-incarceres",
        "Mineurs incarcérés au 1er janvier",
        "<table><tr><td>2012</td><td>712</td></tr><tr><td>2013</td><td>724</td></tr><tr><td>2014</td><td>n.d.</td></tr></table>\nn.d. : donnée non disponible. Source : administration pénitentiaire. Cette série n'est plus diffusée depuis 2015.",
    ),
    (
        "fr-erratum",
        "fr",
        "journal",
        "/revue/erratum-12",
        "Erratum",
        "Page 214, ligne 9, lire « sept cas » au lieu de « sept cents cas ».",
    ),
    (
        "fr-be-loi",
        "fr",
        "parl",
        "/eli/loi/1912/05/15/1912051550",
        "15 MAI 1912. Loi sur la protection de l'enfance (abrogée)",
        "Cette loi a été abrogée par la loi du 8 avril 1965. Texte : Art. 1er. Sont exclus de la puissance paternelle, à l'égard de tous leurs enfants, le père et la mère condamnés du chef de viol. Art. 2. Abrogé. Art. 3. Abrogé.",
    ),
    # Dutch
    (
        "nl-kamerstuk",
        "nl",
        "parl",
        "/kst-31015-32",
        "Kamerstuk 31015, nr. 32",
        "Brief van de staatssecretaris. Kindermishandeling. Hierbij bied ik u de voortgangsrapportage aan. Het aantal adviezen en meldingen steeg met zes procent. Bijlage: niet beschikbaar in digitale vorm, ter inzage gelegd bij het Centraal Informatiepunt.",
    ),
    (
        "nl-vervallen",
        "nl",
        "parl",
        "/BWBR0001854/artikel-248bis",
        "Artikel 248bis",
        "Wetboek van Strafrecht. Artikel 248bis [Vervallen per 20-05-1971].",
    ),
    (
        "nl-nietgevonden",
        "nl",
        "news",
        "/binnenland/kind-niet-gevonden",
        "Vermist kind na drie dagen niet gevonden",
        "De zoektocht naar de negenjarige Milan is zondag gestaakt. Duikers hebben hem niet gevonden. De politie vraagt om beelden van deurbellen. De pagina met de opsporingsfoto is door vijf miljoen mensen bekeken.",
    ),
    (
        "nl-tekoop",
        "nl",
        "news",
        "/onderzoek/domein-te-koop",
        "Domein van jeugdzorginstelling was te koop, mails van cliënten lekten",
        "Een ethisch hacker kocht voor zeven euro de verlopen domeinnaam van een opgeheven bureau jeugdzorg. Binnen een week kreeg hij 3.200 mails met dossiers binnen. De naam stond als ‘vrij’ te boek. De minister noemt het ernstig en laat alle vervallen domeinen nagaan.",
    ),
    (
        "nl-rapport",
        "nl",
        "gov",
        "/publicaties/mensenhandel-negende",
        "Mensenhandel in en uit beeld: negende rapportage",
        "De rapporteur telt 1.561 mogelijke slachtoffers, van wie 283 minderjarig. Loverboys werven via chat. Het escortbureau dat de meisjes aanbood, had een vergunning. De rapporteur beveelt aan om de leeftijdsgrens te verhogen.\n"
        + POOL["nl"],
    ),
    (
        "nl-kort",
        "nl",
        "bare",
        "/uitspraken/ecli-nl-rbdha-2012-771",
        "ECLI:NL:RBDHA:2012:771",
        "Ondertoezichtstelling. Verzoek afgewezen. De kinderrechter acht de gronden niet langer aanwezig.",
    ),
    (
        "nl-archief",
        "nl",
        "gov",
        "/archief/taskforce",
        "Archief: Taskforce kindermishandeling",
        "U bekijkt een archiefpagina. De taskforce is per 1 januari 2017 opgeheven; deze website wordt niet meer bijgewerkt. De taskforce telde elf leden onder voorzitterschap van de burgemeester van Amsterdam en bracht drie adviezen uit.",
    ),
    (
        "nl-onderhoud",
        "nl",
        "gov",
        "/alimentatie/onderhoudsplicht",
        "Onderhoud: wie betaalt voor het kind?",
        "Ouders zijn verplicht te voorzien in de kosten van verzorging. De onderhoudsplicht duurt tot 21 jaar. Tijdelijk niet beschikbaar inkomen telt niet mee. Probeer het later opnieuw als uw situatie verandert: een wijziging kan elk jaar worden aangevraagd.",
    ),
    # Spanish
    (
        "es-desaparecidos",
        "es",
        "news",
        "/politica/no-encontrados",
        "No encontrados: los niños de la dictadura",
        "Las Abuelas restituyeron la identidad de 130 nietos. Faltan unos 300. «No se encontró registro», dice el sello de cada expediente. El juzgado ordenó abrir los libros de la maternidad de Campo de Mayo, donde una enfermera anotaba los partos con una letra y un número.",
    ),
    (
        "es-404",
        "es",
        "journal",
        "/index.php/revista/article/view/2204",
        "Error 404. La desaparición de las fuentes en la prensa digital",
        "Resumen: Se analizan 4.800 enlaces de doce diarios. El 38 % conduce a «página no encontrada», y un 6 % a dominios en venta o a casinos en línea. Se propone un depósito legal de lo citado. Palabras clave: hemeroteca, enlaces rotos.",
    ),
    (
        "es-derogado",
        "es",
        "parl",
        "/buscar/act.php?id=BOE-A-1948-7697",
        "Ley de Tribunales Tutelares de Menores (derogada)",
        "Norma derogada por Ley Orgánica 5/2000. Decreto de 11 de junio de 1948 por el que se aprueba el texto refundido. Artículo 1. (Derogado). Artículo 15. (Declarado inconstitucional). Artículo 16. El Juez dictará el acuerdo en audiencia reservada.",
    ),
    (
        "es-boletin",
        "es",
        "bare",
        "/diario/2011/03/02/aviso",
        "Aviso",
        "Se hace de conocimiento público que el Comité Nacional para la Erradicación del Trabajo Infantil sesionará el día 9 de marzo de 2011 a las diez horas en la sala de juntas del Ministerio.",
    ),
    (
        "es-bloqueados",
        "es",
        "gov",
        "/sala-prensa/paginas-bloqueadas",
        "Bloqueadas 2.100 páginas de abuso sexual infantil",
        "La Policía Nacional solicitó el bloqueo de 2.100 páginas. El acceso está prohibido por orden judicial y quien entra ve un aviso. Se detuvo a cuarenta personas. Los agentes ocuparon discos con tres millones de archivos, que han sido eliminados tras su copia forense.",
    ),
    (
        "es-ong-cierre",
        "es",
        "ngo",
        "/despedida",
        "Nos despedimos",
        "Tras veinte años la fundación cierra. La casa de acogida pasa a la diputación. Esta web no se actualizará más, pero las publicaciones seguirán disponibles para su descarga. Gracias a las 900 familias.",
    ),
    (
        "es-cifras",
        "es",
        "stats",
        "/series/homicidios-menores",
        "Homicidios de menores de edad",
        "<table><tr><td>2010</td><td>1.408</td></tr><tr><td>2011</td><td>1.529</td></tr></table>\nSin datos para 2012. Serie suspendida. La consulta no arrojó resultados para la categoría «otros».",
    ),
    (
        "es-mx-ley",
        "es",
        "gov",
        "/leyes/lgdnna",
        "Ley General de los Derechos de Niñas, Niños y Adolescentes",
        "Nueva Ley publicada el 4 de diciembre de 2014. Texto vigente. Artículo 1. La presente Ley es de orden público. Artículo 2. El interés superior de la niñez deberá ser considerado de manera primordial.\n"
        + POOL["es"],
    ),
    (
        "es-suspendida",
        "es",
        "news",
        "/judicial/cuenta-suspendida",
        "Suspendida la cuenta que vendía vídeos de niñas",
        "La red social tardó nueve días. La cuenta fue suspendida el lunes, con 11.000 seguidores. «Esta cuenta ya no existe», lee ahora quien la busca. El fiscal pidió los datos de los compradores, que pagaban con tarjetas de apuestas.",
    ),
    # Italian
    (
        "it-404",
        "it",
        "news",
        "/cronaca/pagina-non-trovata",
        "«Pagina non trovata»: spariti dal sito i verbali della commissione",
        "I verbali della commissione sugli affidi non sono più sul sito della Regione. Al loro posto, dal 3 febbraio, si legge che la pagina non è disponibile. Il consigliere Berti li ha pubblicati per conto suo. «Errore tecnico», risponde l'assessorato.",
    ),
    (
        "it-abrogato",
        "it",
        "parl",
        "/codice-penale/art-530",
        "Art. 530 c.p. (abrogato)",
        "Corruzione di minorenni. Articolo abrogato dalla L. 15 febbraio 1996, n. 66.",
    ),
    (
        "it-gazzetta",
        "it",
        "bare",
        "/atto/2007/avviso-114",
        "Comunicato",
        "Nomina del Presidente della Commissione per le adozioni internazionali. Con decreto del 9 maggio 2007 è stata nominata la dott.ssa Carla Serra.",
    ),
    (
        "it-scommesse",
        "it",
        "gov",
        "/notizie/scommesse-minori",
        "Scommesse e casinò: un minore su tre gioca",
        "La ricerca dell'Istituto, condotta su 15.000 studenti, mostra che scommesse sportive, gratta e vinci e casinò online attirano il 29 per cento dei minorenni. Il gioco è vietato sotto i 18 anni. I controlli nei centri scommesse sono stati 2.100, le sanzioni 214.",
    ),
    (
        "it-vendita",
        "it",
        "ngo",
        "/rapporti/vendita-bambini",
        "In vendita: la tratta delle ragazze nigeriane",
        "Il debito è di trentamila euro. Lo si giura davanti a un prete di un altro dio. Le ragazze arrivano a Catania con un numero di telefono cucito nell'orlo. Il rapporto raccoglie 61 testimonianze e chiede case protette, mediatrici e tempo.",
    ),
    (
        "it-sentenza",
        "it",
        "old",
        "/pronunce/2012/31.html",
        "Sentenza 31/2012",
        "LA CORTE COSTITUZIONALE dichiara l'illegittimità costituzionale dell'articolo 569 del codice penale, nella parte in cui stabilisce che consegua di diritto la perdita della potestà genitoriale.",
    ),
    (
        "it-chiuso",
        "it",
        "ngo",
        "/progetti/chiuso-2010",
        "Progetto concluso: Sportello Ascolto",
        "Il progetto si è concluso nel 2010. La pagina resta online come archivio e non viene aggiornata. Lo sportello ha accolto 812 ragazzi in quattro scuole di Bari. Pubblicazione finale scaricabile.",
    ),
    # Portuguese
    (
        "pt-404",
        "pt",
        "news",
        "/poder/erro-404",
        "Erro 404: governo tira do ar relatórios sobre tortura",
        "Desde quinta, quem procura os relatórios do mecanismo de prevenção lê «página não encontrada». O ministério diz que o site está em manutenção. Pesquisadores haviam salvado 38 documentos, que a universidade agora oferece para consulta.",
    ),
    (
        "pt-revogado",
        "pt",
        "parl",
        "/ccivil_03/leis/1970-1979/L6697.htm",
        "LEI Nº 6.697, DE 10 DE OUTUBRO DE 1979",
        "(Revogada pela Lei nº 8.069, de 1990) Institui o Código de Menores. O PRESIDENTE DA REPÚBLICA faço saber que o Congresso Nacional decreta: Art. 1º Este Código dispõe sobre assistência, proteção e vigilância a menores.",
    ),
    (
        "pt-diario",
        "pt",
        "bare",
        "/dr/2013/despacho-4411",
        "Despacho n.º 4411/2013",
        "É exonerado, a seu pedido, do cargo de presidente da Comissão Nacional de Proteção das Crianças e Jovens em Risco, o licenciado Armando Leandro. O presente despacho produz efeitos imediatos.",
    ),
    (
        "pt-disque",
        "pt",
        "gov",
        "/disque-100/balanco-2015",
        "Disque 100: balanço 2015",
        "O serviço registrou 137.516 denúncias, 58,3 % delas sobre crianças e adolescentes. Em 12 % dos casos o endereço informado não foi encontrado. O serviço funciona 24 horas. A ligação é gratuita e o anonimato, garantido.",
    ),
    (
        "pt-vende",
        "pt",
        "ngo",
        "/campanha/nao-esta-a-venda",
        "Minha infância não está à venda",
        "A campanha chega a sete estádios da Copa. Taxistas, garçons e arrumadeiras receberam treinamento. O folheto diz: se você vir, não compre o silêncio, disque 100. Foram 400 mil folhetos em três línguas.",
    ),
    (
        "pt-acordao",
        "pt",
        "old",
        "/jtrp.nsf/0/8812",
        "Acórdão do Tribunal da Relação do Porto",
        "Processo: 0844116. Nº Convencional: JTRP00041. Relator: MARIA ELISA. Descritores: MENORES, RAPTO. Nº do Documento: RP200811. Votação: UNANIMIDADE. Decisão: NEGADO PROVIMENTO. Sumário: não disponível.",
    ),
    # Polish, Czech
    (
        "pl-uchylony",
        "pl",
        "parl",
        "/isap/WDU19820350228",
        "Ustawa z dnia 26 października 1982 r. (akt uchylony)",
        "Ustawa o postępowaniu w sprawach nieletnich. Status aktu: uchylony. Data uchylenia: 2022-09-01. Dz.U. 1982 nr 35 poz. 228. Tekst ogłoszony: D19820228.pdf. Akty wykonawcze (41).",
    ),
    (
        "pl-zaginieni",
        "pl",
        "news",
        "/kraj/zaginiony-nie-odnaleziony",
        "Zaginionego chłopca nie znaleziono",
        "Trzeci dzień poszukiwań w lasach pod Augustowem nie przyniósł skutku. Strażacy przeszukali 400 hektarów. „Nie znaleziono żadnego śladu” – mówi rzecznik policji. Matka prosi o udostępnianie zdjęcia.",
    ),
    (
        "pl-rpd",
        "pl",
        "gov",
        "/wystapienia/2014/zablokowane-strony",
        "Wystąpienie w sprawie blokowania stron",
        "Rzecznik zwrócił się do ministra z pytaniem, ile stron z treściami pedofilskimi zablokowano i ile usunięto u źródła. W odpowiedzi wskazano, że dostęp został zablokowany w 212 przypadkach, a strona usunięta w 198.",
    ),
    (
        "pl-komunikat",
        "pl",
        "bare",
        "/komunikaty/2010-05",
        "Komunikat",
        "Posiedzenie Komisji Praw Człowieka w dniu 12 maja 2010 r. zostało odwołane.",
    ),
    (
        "cs-zruseno",
        "cs",
        "parl",
        "/cs/1950-86",
        "Zákon č. 86/1950 Sb. (zrušen)",
        "Trestní zákon. Předpis byl zrušen ke dni 1. 1. 1962 zákonem č. 140/1961 Sb. § 216 Opuštění dítěte. Kdo opustí dítě, o které má povinnost pečovat, bude potrestán odnětím svobody.",
    ),
    (
        "cs-nenalezeno",
        "cs",
        "news",
        "/domaci/nenalezeno",
        "Nenalezeno: úřad ztratil spisy 63 dětí",
        "Na dotaz soudu odpověděl městský úřad jediným slovem: nenalezeno. Spisy dětí z ústavu v Letech se ztratily při stěhování. Ombudsmanka mluví o selhání a žádá omluvu.",
    ),
    (
        "cs-kasino",
        "cs",
        "gov",
        "/tiskove-zpravy/hazard",
        "Hazard dospívajících: kasina a sázky na internetu",
        "Podle studie si 11 % šestnáctiletých vsadilo v online kasinu. Národní koordinátor navrhuje rejstřík vyloučených osob. Automaty zmizely z 400 obcí. Zpráva je ke stažení.",
    ),
    # Nordic
    (
        "sv-sou",
        "sv",
        "gov",
        "/rattsliga-dokument/sou-2011-61",
        "Vanvård i social barnavård, SOU 2011:61",
        "Slutrapport. Utredningen har intervjuat 866 personer som varit placerade i fosterhem och institutioner. De flesta berättar om fler än ett slag av övergrepp. Handlingar kunde inte hittas för var femte. Tryckt utgåva är slut på förlaget.",
    ),
    (
        "sv-upphavd",
        "sv",
        "parl",
        "/sfs/1960-97",
        "Barnavårdslag (1960:97), upphävd",
        "SFS nr: 1960:97. Författningen har upphävts genom: SFS 1980:621. Utfärdad: 1960-04-29. Det finns ingen fulltext till denna författning.",
    ),
    (
        "sv-till-salu",
        "sv",
        "news",
        "/inrikes/till-salu",
        "Flickor till salu på annonssajt – mannen häktad",
        "En 52-årig man är häktad på sannolika skäl. Annonserna låg ute i fyra månader. Sajten säger att kontot är avstängt. Åklagaren vill inte kommentera.",
    ),
    (
        "da-lov",
        "da",
        "parl",
        "/eli/lta/1997/416",
        "Lov om forældreansvar (Historisk)",
        "LOV nr 416 af 10/06/1997. Historisk. Ophævet ved lov nr. 499 af 6. juni 2007. § 1. Forældre har ansvar for deres børn.",
    ),
    (
        "da-kort",
        "da",
        "news",
        "/indland/siden-er-nede",
        "Borgerportal nede i fire timer",
        "Borgere fik onsdag beskeden »Siden kan ikke vises«, da de ville søge om børnebidrag. Fejlen er rettet. Der var ikke tale om et angreb, siger styrelsen.",
    ),
    (
        "fi-he",
        "fi",
        "parl",
        "/fi/esitykset/he/2010/20100282",
        "HE 282/2010",
        "Hallituksen esitys Eduskunnalle. Esitys on rauennut. Asian käsittely keskeytyi vaalikauden päättyessä. Valiokunta ei antanut mietintöä. Esityksessä ehdotetaan lastensuojelulain muuttamista.",
    ),
    (
        "fi-kumottu",
        "fi",
        "parl",
        "/fi/laki/alkup/1936/19360052",
        "Lastensuojelulaki 52/1936",
        "Kumottu lailla 683/1983. Säädös on kumottu. 1 § Kunnallisen lastensuojelun tehtävänä on valvoa lasten oloja. Ei ajantasaista tekstiä.",
    ),
    (
        "no-nou",
        "no",
        "gov",
        "/dokumenter/nou-2017-12",
        "NOU 2017: 12 Svikt og svik",
        "Gjennomgang av saker hvor barn har vært utsatt for vold. Utvalget gikk gjennom hundre saker. I nesten alle fantes det varsler som ikke ble fulgt opp. Barna ble ikke funnet fordi ingen lette.",
    ),
    # Greek, Hungarian, Romanian
    (
        "el-fek",
        "el",
        "bare",
        "/fek/2008/b-1422",
        "Απόφαση Φ.1422",
        "Ορίζεται μέλος της Εθνικής Επιτροπής για τα Δικαιώματα του Ανθρώπου η Άννα Παπαδοπούλου, δικηγόρος, για τριετή θητεία. Η απόφαση να δημοσιευθεί στην Εφημερίδα της Κυβερνήσεως.",
    ),
    (
        "el-diakopi",
        "el",
        "news",
        "/ellada/den-vrethike",
        "Δεν βρέθηκε το κορίτσι που αγνοείται από την Πέμπτη",
        "Συνεχίζονται οι έρευνες για τη 14χρονη που αγνοείται από την Καλαμάτα. Η αστυνομία ζητά όποιος γνωρίζει κάτι να καλέσει το 1017. Η σελίδα της στο διαδίκτυο έχει αποκλειστεί από τις αρχές για να διαφυλαχθούν τα ίχνη.",
    ),
    (
        "el-synigoros",
        "el",
        "gov",
        "/el/entheseis/2011",
        "Ειδική έκθεση: παιδιά σε ιδρύματα",
        "Ο Συνήγορος επισκέφθηκε δώδεκα ιδρύματα. Σε πέντε δεν βρέθηκε ατομικός φάκελος των παιδιών. Η έκθεση ζητά να κλείσουν οι δομές με περισσότερα από τριάντα παιδιά και να ενισχυθεί η αναδοχή.",
    ),
    (
        "hu-hatalyon",
        "hu",
        "parl",
        "/jogszabaly/1978-4-00-00",
        "1978. évi IV. törvény (hatályon kívül)",
        "A Büntető Törvénykönyvről. Hatályon kívül helyezve: 2013. július 1. 195. § Kiskorú veszélyeztetése. A kiskorú nevelésére köteles személy, aki e feladatából folyó kötelességét súlyosan megszegi.",
    ),
    (
        "ro-abrogat",
        "ro",
        "parl",
        "/Public/DetaliiDocument/1402",
        "LEGE nr. 3 din 26 martie 1970 (abrogată)",
        "privind regimul ocrotirii unor categorii de minori. Emitent: Marea Adunare Națională. Act abrogat prin Legea 272/2004. Art. 1. Statul ocrotește minorii. Art. 2. Abrogat.",
    ),
    (
        "ro-orfelinat",
        "ro",
        "news",
        "/actualitate/negasit",
        "Dosar negăsit: copiii uitați din căminul-spital",
        "Procurorii au cerut arhiva. Direcția a răspuns că dosarele nu au fost găsite. O asistentă păstrase caietul de gardă: 771 de nume, cu data sosirii și data morții.",
    ),
    # Russian, Ukrainian, Turkish
    (
        "ru-404",
        "ru",
        "news",
        "/articles/2015/oshibka-404",
        "Ошибка 404: как исчезают судебные решения",
        "Тексты решений по делам о насилии над детьми исчезают с сайтов судов. Вместо них читатель видит: «Страница не найдена». Мы проверили 1 200 карточек в трёх областях. В 340 случаях текст был удалён без объяснения причин.",
    ),
    (
        "ru-utratil",
        "ru",
        "parl",
        "/document/cons_doc_LAW_1402",
        "Кодекс о браке и семье РСФСР (утратил силу)",
        "Утверждён Верховным Советом РСФСР 30 июля 1969 года. Документ утратил силу с 1 марта 1996 года. Статья 59. Лишение родительских прав. Статья 60. Утратила силу.",
    ),
    (
        "ru-blok",
        "ru",
        "ngo",
        "/news/zablokirovan",
        "Наш сайт заблокирован: что это значит",
        "Доступ к старому адресу заблокирован по решению ведомства. Мы открыли этот сайт, чтобы читатели могли и дальше находить доклады. Архив за 2005–2014 годы перенесён полностью. Юридическая помощь продолжается.",
    ),
    (
        "ru-kratko",
        "ru",
        "old",
        "/docs/prikaz77.htm",
        "Приказ № 77",
        "Назначить Иванову М. П. уполномоченным по правам ребёнка в районе. Контроль оставляю за собой.",
    ),
    (
        "uk-zakon",
        "uk",
        "parl",
        "/laws/show/2789-14",
        "Закон № 2789-III (втратив чинність)",
        "Про попередження насильства в сім'ї. Закон втратив чинність на підставі Закону № 2229-VIII від 07.12.2017. Стаття 1. Визначення термінів.",
    ),
    (
        "uk-znykli",
        "uk",
        "news",
        "/news/2016/znykli-dity",
        "Не знайдено: діти, яких шукають на сході",
        "Поліція шукає 168 дітей. У базі навпроти прізвищ стоїть «не знайдено». Волонтери повернули додому сорок двох. Мати Артема щодня оновлює сторінку.",
    ),
    (
        "tr-yururluk",
        "tr",
        "parl",
        "/mevzuat/2253",
        "Çocuk Mahkemeleri Kanunu (mülga)",
        "Kanun Numarası: 2253. Bu Kanun 3/7/2005 tarihli ve 5395 sayılı Kanunun 48 inci maddesiyle yürürlükten kaldırılmıştır. Madde 1. (Mülga).",
    ),
    (
        "tr-erisim",
        "tr",
        "news",
        "/haber/erisim-engellendi",
        "Erişime engellenen haber sayısı 58 bini aştı",
        "Rapora göre bir yılda 5.680 haber adresine erişim engellendi, 5.190'ı yayından kaldırıldı. “Bu içeriğe erişim engellenmiştir” yazısını gören okurlar, kararın hangi mahkemece verildiğini öğrenemiyor. Çocuk istismarı davalarına ilişkin haberler ilk sırada.",
    ),
    (
        "tr-kayip",
        "tr",
        "gov",
        "/duyurular/kayip-cocuk",
        "Kayıp çocuk duyurusu",
        "12.05.2015 tarihinden beri haber alınamayan 11 yaşındaki E. Y. henüz bulunamadı. Görenlerin 155'i araması rica olunur.",
    ),
    # Japanese, Chinese, Arabic
    (
        "ja-404",
        "ja",
        "news",
        "/articles/ASH4V",
        "「ページが見つかりません」消える自治体の虐待検証報告",
        "児童虐待による死亡事例の検証報告書のうち、三割が自治体のサイトから消えていることが本紙の調べでわかった。リンク先には「ページが見つかりません」と表示される。担当者は「掲載期間が終了したため」と説明する。専門家は、検証は社会で共有されてこそ意味があると指摘している。",
    ),
    (
        "ja-haishi",
        "ja",
        "parl",
        "/hourei/S08HO040",
        "児童虐待防止法(昭和八年法律第四十号)〔廃止〕",
        "昭和八年四月一日公布。昭和二十二年十二月十二日廃止。第一条 本法ニ於テ児童ト称スルハ十四歳未満ノ者ヲ謂フ。第二条 削除。",
    ),
    (
        "ja-oshirase",
        "ja",
        "gov",
        "/press/20120703",
        "閲覧を終了した統計表について",
        "平成二十二年度までの統計表は、新しい統計窓口に移しました。この頁では概要のみをお示しします。児童相談所における相談対応件数は五万六千三百八十四件で、前年度より一万二千件あまり増えました。",
    ),
    (
        "ja-kanpo",
        "ja",
        "bare",
        "/kanpo/20090514/h05072",
        "人事異動",
        "法務省 人権擁護委員を委嘱する 山田花子 平成二十一年五月一日",
    ),
    (
        "ja-shuryo",
        "ja",
        "ngo",
        "/blog/owari",
        "事業終了のお知らせ",
        "十五年にわたり続けてきた電話相談は、三月末日をもって終了いたしました。これまでに受けた相談は四万一千件です。記録は大学の図書館に寄贈し、報告書はこのサイトで引き続きお読みいただけます。長い間ありがとうございました。",
    ),
    (
        "zh-404",
        "zh",
        "news",
        "/society/2014/wangye",
        "“页面不存在”:消失的判决书",
        "记者查询一百二十份涉未成年人侵害案件的判决书,其中三十一份打开后显示“您访问的页面不存在”。法院工作人员称,部分文书因涉及个人隐私已被撤回。学者建议以隐名方式公开,以便研究。",
    ),
    (
        "zh-feizhi",
        "zh",
        "parl",
        "/flfg/1991-09-04",
        "中华人民共和国未成年人保护法(1991年,已修订)",
        "(1991年9月4日第七届全国人民代表大会常务委员会第二十一次会议通过)本法已于2006年修订,此文本失效。第一条 为了保护未成年人的身心健康,保障未成年人的合法权益,根据宪法,制定本法。",
    ),
    (
        "zh-dubo",
        "zh",
        "gov",
        "/zwgk/dubo",
        "公安机关打击跨境网络赌博",
        "全年侦破网络赌博案件三千五百余起,查扣赌博网站域名两千二百个,抓获犯罪嫌疑人七万五千名。其中利用未成年人推广百家乐、老虎机等博彩游戏的案件二十一起。警方提醒:网上娱乐城十赌九骗。",
    ),
    (
        "zh-tongzhi",
        "zh",
        "bare",
        "/tongzhi/2010-18",
        "通知",
        "原定于六月一日召开的儿童权益座谈会改期,时间另行通知。办公厅。",
    ),
    (
        "ar-404",
        "ar",
        "news",
        "/news/2016/5/safha",
        "«الصفحة غير موجودة»: كيف اختفت تقارير حقوق الطفل",
        "عندما يحاول القارئ فتح تقرير اللجنة لعام ٢٠٠٩ تظهر له عبارة «الصفحة غير موجودة». تقول الوزارة إن الموقع القديم أغلق ونُقلت بعض الملفات. أحصى باحثون مئتي تقرير مفقود، واستعادوا منها سبعين من الأرشيف.",
    ),
    (
        "ar-qanun",
        "ar",
        "parl",
        "/qanun/1974-31",
        "قانون الأحداث رقم ٣١ لسنة ١٩٧٤ (ملغى)",
        "ألغي هذا القانون بموجب القانون رقم ١٢ لسنة ١٩٩٦. المادة ١: يقصد بالحدث من لم تجاوز سنه ثماني عشرة سنة. المادة ٢: ملغاة.",
    ),
    (
        "ar-bayan",
        "ar",
        "ngo",
        "/bayan-7",
        "بيان صحفي",
        "تعرب الشبكة عن قلقها لمنع محاميها من دخول دار الأحداث. طُلب منهم العودة لاحقاً دون بيان السبب. تطالب الشبكة بالسماح لهم بالدخول فوراً.",
    ),
)


def cases() -> Iterator[Case]:
    for number, (slug, lang, style, path, title, text) in enumerate(ROWS):
        pool = POOL.get(lang, "")
        long = (
            number % 2 == 0
            and pool
            and style in ("gov", "journal", "ngo", "news")
            and slug not in BRIEF
            and pool not in text
        )
        yield alive(slug, lang, style, path, title, f"{text}\n{pool}" if long else text)
    # old encodings
    body = doc(
        "ru",
        "old",
        "Доклад о положении детей, 1999",
        "Комитет отмечает, что число детей, живущих без родителей, выросло за десять лет вдвое. Регистрация беспризорных ведётся в семи областях. Сведения о девочках не найдены в отчётах ни одной из них. Комитет рекомендует единый реестр.",
    ).replace('charset="utf-8"', 'charset="windows-1251"')
    yield Case(
        "living",
        "t20-ru-cp1251",
        (LIVE,),
        {
            "/doklad99.htm": Reply(
                200,
                {"Content-Type": "text/html; charset=windows-1251"},
                body.encode("cp1251", "replace"),
            ),
            "*": lost("ru", "old"),
        },
        path="/doklad99.htm",
    )
    body = page(
        "<h1>児童の権利に関する条約</h1><p>締約国は、児童があらゆる形態の身体的若しくは精神的な暴力から保護されるようすべての適当な措置をとる。</p><p>第十九条。第二十条。第三十四条。目次へ戻る。</p>",
        title="条約本文",
        lang="ja",
    ).replace(
        '<meta charset="utf-8">',
        '<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS">',
    )
    yield Case(
        "living",
        "t20-ja-sjis",
        (LIVE,),
        {
            "/treaty/jidou.html": Reply(
                200, {"Content-Type": "text/html"}, body.encode("cp932", "replace")
            ),
            "*": lost("ja", "old"),
        },
        path="/treaty/jidou.html",
    )
    body = doc(
        "pl",
        "old",
        "Raport: dzieci w policyjnych izbach",
        "W 2003 roku w izbach dziecka przebywało 8 412 nieletnich. Co piąty dłużej niż dobę. Nie znaleziono protokołów badań lekarskich w jedenastu izbach. Fundacja skontrolowała wszystkie.",
    ).replace('charset="utf-8"', 'charset="iso-8859-2"')
    yield Case(
        "living",
        "t20-pl-latin2",
        (LIVE,),
        {
            "/raport/izby.html": Reply(
                200,
                {"Content-Type": "text/html; charset=iso-8859-2"},
                body.encode("iso8859-2", "replace"),
            ),
            "*": lost("pl", "old"),
        },
        path="/raport/izby.html",
    )
    yield Case(
        "living",
        "t20-zh-gb",
        (LIVE,),
        {
            "/yjbg/ltj.htm": Reply(
                200,
                {"Content-Type": "text/html; charset=gb2312"},
                doc(
                    "zh",
                    "old",
                    "流动儿童状况调查",
                    "调查覆盖九个城市的一万二千户家庭。未登记出生的儿童占百分之六。超过一半的儿童曾转学两次以上。报告建议取消借读费,建立统一学籍。",
                )
                .replace("utf-8", "gb2312")
                .encode("gb18030"),
            ),
            "*": lost("zh", "old"),
        },
        path="/yjbg/ltj.htm",
    )
    # PDFs
    for slug, lang, path, title in (
        (
            "fr-pdf",
            "fr",
            "/IMG/pdf/avis_mineurs_isoles.pdf",
            "Avis sur la situation des mineurs isoles etrangers, assemblee pleniere du 26 juin 2014",
        ),
        (
            "es-pdf",
            "es",
            "/Portals/0/informe_anual_2009.pdf",
            "Informe anual 2009 del Defensor del Menor, tomo segundo",
        ),
    ):
        yield Case(
            "living",
            f"t20-{slug}",
            (LIVE,),
            {
                path: Reply(200, {"Content-Type": "application/pdf"}, small_pdf(title)),
                "*": lost(lang, "gov"),
            },
            path=path,
        )
    # sites whose other addresses are soft, while this page stands
    yield Case(
        "living",
        "t20-de-softhost",
        (LIVE,),
        {
            "/artikel/heimkinder-fonds": sent(
                doc(
                    "de",
                    "news",
                    "Fonds Heimerziehung: Frist läuft ab",
                    "Noch bis Jahresende können frühere Heimkinder Leistungen beantragen. 19.000 haben sich gemeldet. Die Berater in den Anlaufstellen arbeiten sonnabends. Wer sich später meldet, geht leer aus.",
                )
            ),
            "*": lost("de", "news", status=200),
        },
        path="/artikel/heimkinder-fonds",
    )
    yield Case(
        "living",
        "t20-es-softhost",
        (LIVE,),
        {
            "/noticia/menas-ceuta": sent(
                doc(
                    "es",
                    "news",
                    "Los menores del puerto",
                    "Duermen entre los contenedores y esperan un camión. La delegación cuenta 140; las monjas, 300. Anoche la policía se llevó a once, y por la mañana habían vuelto nueve.",
                )
            ),
            "*": sent(
                doc(
                    "es",
                    "news",
                    "",
                    "Última hora. Lo más leído. Opinión. Deportes. Cultura. El tiempo. Horóscopo.",
                )
            ),
        },
        path="/noticia/menas-ceuta",
    )
    yield Case(
        "living",
        "t20-zh-softhost",
        (LIVE,),
        {
            "/art/2013/6/1/art_41.html": sent(
                doc(
                    "zh",
                    "gov",
                    "关于加强学校安全工作的通知",
                    "各市教育局:近期个别学校发生侵害学生的案件。现要求各地开展排查,建立值班制度,女生宿舍须由女性管理员负责。学校发现情况应在两小时内报告。",
                )
            ),
            "*": lost("zh", "gov", status=200),
        },
        path="/art/2013/6/1/art_41.html",
    )
    # a cookie wall layered over the real text
    layer = "<div class='fc-consent-root' style='position:fixed;inset:0'><h2>Wir und unsere 214 Partner verarbeiten Daten</h2><p>Mit Werbung und Tracking lesen oder für 4,99 Euro im Monat ohne. Zustimmen. Pur-Abo abschließen. Bereits Abonnent? Hier anmelden.</p></div>"
    yield alive(
        "de-pur",
        "de",
        "news",
        "/panorama/kinderheim-akten",
        "Akten aus dem Kinderheim aufgetaucht",
        layer
        + "\nIn einer Scheune bei Celle lagen dreißig Jahre lang die Akten von 412 Kindern. Ein Landwirt fand sie beim Ausräumen. Das Landesarchiv hat sie abgeholt und sucht nun die Menschen, die darin vorkommen.",
    )
    layer = "<div id='didomi-host'><h2>Le respect de votre vie privée est notre priorité</h2><p>Nous et nos 610 partenaires stockons des informations. Accepter et continuer. S'abonner pour refuser.</p></div>"
    yield alive(
        "fr-didomi",
        "fr",
        "news",
        "/faits-divers/article-4471",
        "Foyer de l'enfance : les éducateurs en grève",
        layer
        + "\nIls demandent deux postes de nuit. Dans la nuit du 3 au 4, une seule personne gardait trente-deux enfants. Le département promet une réponse avant Noël.",
    )
    yield alive(
        "it-paywall",
        "it",
        "news",
        "/premium/minori-stranieri",
        "I ragazzi di Pozzallo",
        "Sono in centottanta in un capannone per quaranta. Hanno sedici anni, qualcuno tredici. Il medico viene il martedì.\n<div><p>Questo contenuto è riservato agli abbonati. Hai già un abbonamento? Accedi. Abbonati a 1 euro al mese.</p></div>",
    )
    yield alive(
        "ja-member",
        "ja",
        "news",
        "/DA3S1402",
        "児童養護施設を出た若者たち",
        "施設を出た若者の四人に一人が、三年以内に行方が分からなくなっている。支援団体が全国の二百施設に尋ねた。\n<p>この記事は有料会員記事です。残り一八〇〇文字。ログインまたは会員登録すると続きをお読みいただけます。</p>",
    )
