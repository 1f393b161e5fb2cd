"""Living pages in other languages that look difficult."""

from __future__ import annotations

from collections.abc import Iterator

from citekeeper.demo.exchange import Reply
from citekeeper.demo.media import small_pdf

from .kit import ALIVE, Case, Site, case, living, page

FR = Site("fr", "Le Courrier du Val", "news")
FRG = Site("fr", "Préfecture de la Haute-Sarre", "drupal")
DE = Site("de", "Moorländer Zeitung", "news")
DEU = Site("de", "Universität Altbrück", "typo3")
NL = Site("nl", "De Streekbode", "news")
NLG = Site("nl", "Gemeente Oosterveld", "drupal")
ES = Site("es", "El Diario de la Sierra", "news")
ESG = Site("es", "Consejería de Bienestar Social", "aspx")
IT = Site("it", "La Voce delle Valli", "news")
ITG = Site("it", "Comune di Roccaverde", "wp")
PT = Site("pt", "Jornal do Sertão", "news")
PTG = Site("pt", "Secretaria da Criança", "drupal")
PL = Site("pl", "Kurier Wełniański", "news")
CS = Site("cs", "Posázavské listy", "news")
SV = Site("sv", "Länsbladet", "news")
DA = Site("da", "Egnsavisen", "news")
FI = Site("fi", "Maakuntalehti", "news")
EL = Site("el", "Φωνή της Ηπείρου", "news")
RU = Site("ru", "Вестник уезда", "news")
TR = Site("tr", "Anadolu Postası", "news")
JA = Site("ja", "里山市", "wp")
ZH = Site("zh", "江南晚报", "news")
AR = Site("ar", "صحيفة الضفة", "news")
UK = Site("uk", "Волинський вісник", "news")
HU = Site("hu", "Tiszavidéki Napló", "wp")
RO = Site("ro", "Gazeta Mureșului", "news")
ID = Site("id", "Harian Pesisir", "news")
KO = Site("ko", "남해신문", "news")

ROWS: tuple[tuple[str, Site, str, str, str], ...] = (
    (
        "fr-liensmorts",
        FR,
        "/numerique/2017/04/12/liens-morts",
        "Page introuvable : comment le Web oublie",
        "« La page demandée n'existe pas. » Un lien sur quatre cité dans les thèses soutenues en 2010 mène aujourd'hui à cette phrase.\n\nLa bibliothèque universitaire a relu 6 200 notes de bas de page. Les ministères, qui changent de nom à chaque gouvernement, perdent le plus de documents.\n\nElle conseille de déposer une copie dans une archive du Web.",
    ),
    (
        "fr-casino",
        FR,
        "/societe/2011/02/03/casino-machines-a-sous",
        "Le casino de la station obtient quarante machines à sous",
        "Le casino, ouvert en 1922, pourra exploiter quarante machines à sous et une table de poker. Le préfet a signé l'arrêté mardi.\n\nL'association des joueurs abstinents déplore que la publicité pour les paris en ligne et les bonus de bienvenue s'affiche jusque dans les abribus.",
    ),
    (
        "fr-avis",
        FRG,
        "/Publications/Avis/2014/Avis-de-fermeture-etat-civil",
        "Avis relatif à la fermeture du guichet",
        "Le guichet de l'état civil est fermé le vendredi 2 mai 2014. Les demandes en cours ne sont plus disponibles en ligne jusqu'au lundi.",
    ),
    (
        "fr-abroge",
        Site("fr", "Journal des textes", "typo3"),
        "/loi/1971/0417/article-12",
        "Article 12 (abrogé)",
        "Article abrogé par l'ordonnance du 3 juin 2002, art. 4. Version en vigueur du 17 avril 1971 au 5 juin 2002 :\n\nToute personne qui recueille un enfant hors du domicile de ses parents en fait la déclaration au maire dans les huit jours. Le défaut de déclaration est puni d'une amende.",
    ),
    (
        "fr-adieu",
        Site("fr", "Carnets d'une sage-femme", "wp"),
        "/2012/06/fin-du-blog/",
        "Fin du blog",
        "Ce blog s'arrête aujourd'hui. Les commentaires sont fermés, les 412 billets restent en ligne.\n\nMerci à celles qui ont écrit, et à la lectrice de Thiès qui corrigeait mes fautes de wolof.",
    ),
    (
        "fr-maintenance",
        FRG,
        "/Actualites/2015/maintenance-barrage",
        "Site en maintenance : le barrage de la Sarre vidé pour un an",
        "Le site du barrage est en maintenance jusqu'en octobre 2016. La retenue a été vidée, les poissons transférés.\n\nLa visite de la galerie est suspendue. Un belvédère est installé rive gauche.",
    ),
    (
        "fr-robot",
        FR,
        "/sciences/2016/je-ne-suis-pas-un-robot",
        "« Je ne suis pas un robot » : enquête sur une case à cocher",
        "Accès refusé, dit la machine, si la souris va trop droit. Nous avons interrogé trois ingénieurs sur la case qui distingue l'homme de la machine.\n\nLes personnes aveugles et celles qui naviguent par un réseau partagé sont les plus souvent arrêtées.",
    ),
    (
        "fr-abonne",
        FR,
        "/culture/2018/10/03/les-tisserands-du-val",
        "Les derniers tisserands du Val",
        "Ils étaient quatre cents en 1950. Ils ne sont plus que deux, et leur métier, fabriqué à Lyon en 1888, n'a plus de pièces.\n\nRaymond Fauvel pose la navette. « Quand je partirai, il faudra quelqu'un pour éteindre la lampe. »\n\nIl vous reste 78 % de cet article à lire. La suite est réservée aux abonnés. Déjà abonné ? Se connecter.",
    ),
    (
        "fr-cloture",
        Site("fr", "Agence des projets culturels", "drupal"),
        "/appels/2009/residences",
        "Appel à candidatures « Résidences 2009 » (clos)",
        "L'appel à candidatures est clos depuis le 15 mai 2009. Cette page est conservée pour mémoire.\n\nSix résidences de trois mois ont été attribuées à Bamako, Cayenne, Nouméa et Oran. Jury : voir la liste.",
    ),
    (
        "de-linkfaeule",
        DEU,
        "/bibliothek/blog/2018/tote-links",
        "Fehler 404: Was aus den Fußnoten der Dissertationen wurde",
        "„Seite nicht gefunden“ lautet die Antwort auf jede vierte Fußnote. Wir haben 5.100 Verweise aus 80 Dissertationen geprüft.\n\nAm schlechtesten schneiden Ministerien ab, deren Adressen mit jeder Umbildung wechseln, am besten die Normdatenbanken.",
    ),
    (
        "de-aufgehoben",
        Site("de", "Landesrecht Altmark", "aspx"),
        "/bsal/document/jlr-KiHeimVAM1962rahmen",
        "Verordnung über Kinderheime vom 4. Mai 1962 (außer Kraft)",
        "Diese Vorschrift ist außer Kraft getreten am 31.12.1990.\n\n§ 1 Kinderheime bedürfen der Erlaubnis. § 2 Über jedes Kind ist eine Akte zu führen. § 3 Die Akte ist dreißig Jahre aufzubewahren. § 4 (weggefallen).",
    ),
    (
        "de-vermisst",
        DE,
        "/lokales/2013/kind-nicht-gefunden",
        "Suche eingestellt: Kind wurde nicht gefunden",
        "Die Suche nach dem seit Dienstag vermissten Jungen ist eingestellt worden. Er wurde nicht gefunden, obwohl zweihundert Helfer das Moor abgingen.\n\nDie Polizei bittet um Hinweise. Der Junge trug eine rote Jacke.",
    ),
    (
        "de-domain",
        DE,
        "/wirtschaft/2015/domain-steht-zum-verkauf",
        "„Diese Domain steht zum Verkauf“: Verein verliert seine Adresse",
        "Der Heimatverein hat seine Internetadresse verloren, weil eine Rechnung über 14 Euro an eine alte Anschrift ging. Nun steht die Domain zum Verkauf: 2.900 Euro will der Händler.\n\n„Wir kaufen nicht“, sagt der Vorsitzende Karl Brüning. Die Chronik liegt auf einem anderen Server.",
    ),
    (
        "de-nachruf",
        DEU,
        "/institute/geo/personen/nachruf-weiland",
        "Prof. Dr. Heinz Weiland (1931-2010)",
        "Am 3. Februar 2010 verstarb Heinz Weiland. Er hat die Moorkunde an dieser Universität begründet. Seine Sprechstunde entfällt, schrieb er in seinem letzten Aushang, „bis auf Weiteres“.",
    ),
    (
        "de-stellenende",
        DEU,
        "/projekte/findbuch/ende",
        "Projekt beendet: Findbuch der Heimakten",
        "Das Projekt wurde am 30. Juni 2011 abgeschlossen. Die Seiten werden nicht mehr gepflegt, einzelne Verweise können ins Leere führen.\n\nErschlossen wurden 4.118 Akten aus elf Heimen. Der Schlussbericht steht als PDF bereit.",
    ),
    (
        "de-kurz",
        Site("de", "Samtgemeinde Hohne", "typo3"),
        "/aktuelles/sperrung-k12.html",
        "Vollsperrung K 12",
        "Die K 12 ist vom 3. bis 5. Mai gesperrt. Umleitung über Wense.",
    ),
    (
        "de-forum",
        Site("de", "Ahnenforschung im Netz – Forum", "old"),
        "/viewtopic.php?f=12&t=20817",
        "Kirchenbuch Hohne 1730-1764",
        "Hallo zusammen, der Link in der Linkliste geht nicht mehr: „Die Seite kann nicht angezeigt werden“. Hat jemand die Filme?\n\nRe: Das Buch 1730-1764 ist verbrannt. Es gibt Auszüge im Staatsarchiv, Signatur 12 b 7.\n\nSie müssen sich anmelden, um Anhänge zu sehen. Thema geschlossen.",
    ),
    (
        "nl-niet-gevonden",
        NL,
        "/achtergrond/2014/archief-niet-gevonden",
        "Niet gevonden: het dossier dat de commissie zocht",
        "Het dossier werd niet gevonden. Niet in het archief van het ministerie, niet bij de stichting, niet in de kelder van het tehuis.\n\nDe commissie zocht drie jaar. In haar eindrapport staat dat 61 dossiers ontbreken.",
    ),
    (
        "nl-vervallen",
        Site("nl", "Wetten en regelingen", "drupal"),
        "/BWBR0002471/1998-01-01",
        "Besluit kindertehuizen (vervallen)",
        "Deze regeling is vervallen per 1 januari 1998. U bekijkt een historische versie.\n\nArtikel 1. In dit besluit wordt verstaan onder tehuis: een inrichting waar ten minste vijf kinderen verblijven. Artikel 2. Van elk kind wordt een dossier bijgehouden.",
    ),
    (
        "nl-gesloten",
        NLG,
        "/nieuws/2012/loket-gesloten",
        "Loket gesloten op 30 april",
        "Het loket is op maandag 30 april gesloten. Aanvragen via de website zijn die dag niet beschikbaar.",
    ),
    (
        "nl-phishing",
        NL,
        "/nieuws/2019/toegang-geweigerd",
        "'Toegang geweigerd': gemeente sluit buitenlandse bezoekers uit",
        "Wie vanuit het buitenland de website van de gemeente bezoekt, leest sinds maandag 'Toegang geweigerd'.\n\nDe maatregel volgde op een aanval waarbij de servers urenlang onbereikbaar waren. Emigranten klagen dat zij hun paspoort niet kunnen aanvragen.",
    ),
    (
        "nl-blogstop",
        Site("nl", "Turf en Tolhuis", "wp"),
        "/2016/12/31/tot-slot/",
        "Tot slot",
        "Dit is het laatste bericht. De site blijft staan, reageren kan niet meer. Dank aan wie in tien jaar meelas.",
    ),
    (
        "es-noencontrada",
        ES,
        "/tecnologia/2016/pagina-no-encontrada",
        "Página no encontrada: la memoria rota de las administraciones",
        "«La página solicitada no existe», contesta la consejería a quien busca el informe de 2008. Cuatro de cada diez enlaces del boletín de aquel año ya no funcionan.\n\nLos archiveros piden que cada cambio de web se acompañe de redirecciones.",
    ),
    (
        "es-derogada",
        Site("es", "Boletín Legislativo", "aspx"),
        "/buscar/act.php?id=A-1979-8812",
        "Orden de 6 de marzo de 1979 sobre hogares infantiles (derogada)",
        "Norma derogada, con efectos de 1 de enero de 1996.\n\nArtículo primero. Los hogares infantiles llevarán un libro de entradas y salidas. Artículo segundo. El libro estará a disposición de la inspección. Artículo tercero. (Sin contenido).",
    ),
    (
        "es-apuestas",
        ES,
        "/sociedad/2019/casas-de-apuestas",
        "Una casa de apuestas a cien metros del instituto",
        "El barrio tiene ya nueve casas de apuestas. «Bono de bienvenida», «ruleta», «apuesta gratis», leen los alumnos camino de clase.\n\nLa asociación de madres pide una distancia mínima. El casino provincial se opone.",
    ),
    (
        "es-convocatoria",
        ESG,
        "/convocatorias/2011/ayudas-acogida.aspx",
        "Ayudas a familias de acogida 2011. Plazo cerrado",
        "El plazo de presentación está cerrado. La convocatoria ya no está disponible para nuevas solicitudes; se mantiene a efectos informativos.\n\nSe concedieron 212 ayudas por importe de 1.800 euros.",
    ),
    (
        "es-despedida",
        Site("es", "Bitácora del molino", "wp"),
        "/2013/08/cerramos/",
        "Cerramos",
        "Después de ocho años cerramos esta bitácora. No habrá más entradas; las que hay seguirán aquí mientras el servidor aguante.",
    ),
    (
        "es-aviso",
        Site("es", "Municipalidad de Quebrada Honda", "wp"),
        "/avisos/corte-de-agua-2015/",
        "Corte de agua",
        "El servicio no estará disponible el martes 9 de junio entre las 8 y las 14 horas.",
    ),
    (
        "it-nontrovata",
        IT,
        "/cultura/2015/pagina-non-trovata",
        "«Pagina non trovata»: perché spariscono gli atti dei comuni",
        "L'albo pretorio tiene gli atti quindici giorni, poi il collegamento risponde: pagina non trovata. Ottanta comuni su cento non conservano nulla.\n\nDue archiviste hanno salvato a mano quattromila delibere.",
    ),
    (
        "it-abrogata",
        Site("it", "Raccolta normativa regionale", "old"),
        "/leggi/1974/lr031.htm",
        "Legge regionale 12 luglio 1974, n. 31 [ABROGATA]",
        "Abrogata dall'art. 40 della l.r. 9/1999. Art. 1. La Regione vigila sugli istituti per minori. Art. 2. Ogni istituto tiene un registro. Art. 3. Il registro è esibito a richiesta.",
    ),
    (
        "it-avviso",
        ITG,
        "/avvisi/sito-in-manutenzione-lavatoio/",
        "Lavatoio in manutenzione",
        "Il sito del lavatoio è in manutenzione fino al 30 giugno. Ci scusiamo per il disagio.",
    ),
    (
        "it-necrologio",
        IT,
        "/persone/2009/maestra-ines",
        "È morta la maestra Ines",
        "Aveva 97 anni. Nella scuola di Roccaverde insegnò a leggere a tre generazioni, e a 140 bambini mandati dal brefotrofio.",
    ),
    (
        "it-slot",
        IT,
        "/cronaca/2014/slot-machine-tassa",
        "Slot machine, il Comune spegne le luci alle ventidue",
        "Ordinanza del sindaco: le slot si spengono alle dieci. I gestori annunciano ricorso.\n\nNel solo 2013 in paese sono stati giocati tre milioni, tra videopoker, scommesse e casinò online.",
    ),
    (
        "pt-naoencontrada",
        PT,
        "/2017/05/pagina-nao-encontrada",
        "Página não encontrada: o sumiço dos relatórios da ditadura",
        "O link que a comissão citou leva a um aviso: página não encontrada. Dos 84 anexos, 31 já não estão no ar.\n\nA universidade guardou cópias e as publicou nesta semana.",
    ),
    (
        "pt-revogada",
        Site("pt", "Legislação Estadual", "old"),
        "/leis/1981/L02217.htm",
        "Lei nº 2.217, de 9 de novembro de 1981 (REVOGADA)",
        "Revogada pela Lei nº 8.004, de 1991. Art. 1º Os abrigos manterão livro de registro. Art. 2º O livro será rubricado pelo juiz. Art. 3º (Vetado).",
    ),
    (
        "pt-encerrado",
        PTG,
        "/programas/primeira-carta",
        "Programa Primeira Carta (encerrado)",
        "O programa foi encerrado em dezembro de 2012. Esta página não é mais atualizada.\n\nEm quatro anos, 3.114 crianças abrigadas receberam cópia de sua certidão de nascimento.",
    ),
    (
        "pt-nota",
        Site("pt", "Câmara Municipal de Vale de Água", "typo3"),
        "/noticias/nota-2011-33",
        "Nota à imprensa 33/2011",
        "A Câmara informa que a biblioteca estará encerrada a 24 e 31 de Dezembro.",
    ),
    (
        "pt-cassino",
        PT,
        "/2010/11/cassino-da-ilha",
        "Ruínas do cassino viram escola de música",
        "O cassino fechou em 1946, quando o jogo foi proibido. As roletas foram para o fundo da baía.\n\nHoje duzentas crianças aprendem violino na sala do bacará.",
    ),
    (
        "pl-niezn",
        PL,
        "/kultura/2016/nie-znaleziono",
        "Nie znaleziono strony. Co zostało z portali gminnych z lat 90.",
        "Z 214 portali gminnych działających w 1999 roku pod dawnym adresem odpowiada dziewięć. Reszta wyświetla komunikat „strona nie istnieje” albo reklamy.\n\nArchiwiści z Wełny zebrali kopie na płytach.",
    ),
    (
        "pl-uchylony",
        Site("pl", "System Aktów Prawnych", "aspx"),
        "/isap/DocDetails.xsp?id=WDU19580290122",
        "Rozporządzenie z dnia 2 maja 1958 r. w sprawie domów dziecka",
        "Status aktu: uchylony. Data uchylenia: 1991-10-25. Tekst ogłoszony: D19580122.pdf. Tekst ujednolicony: brak. Akty wykonawcze: brak. Akty zmieniające (3).",
    ),
    (
        "pl-oferta",
        Site("pl", "Muzeum w Wełnie", "wp"),
        "/2014/przetarg-uniewazniony/",
        "Przetarg unieważniony",
        "Postępowanie unieważniono, ponieważ nie złożono żadnej oferty. Ogłoszenie pozostaje w archiwum.",
    ),
    (
        "cs-nenalezena",
        CS,
        "/zpravy/2018/stranka-nenalezena",
        "Stránka nenalezena: jak mizí obecní kroniky z internetu",
        "Ze 74 kronik vystavených v roce 2006 jich dnes otevřete dvacet. U ostatních čtete „stránka nebyla nalezena“.\n\nOkresní archiv nabízí obcím úložiště zdarma.",
    ),
    (
        "cs-zruseno",
        Site("cs", "Sbírka předpisů", "drupal"),
        "/sb/1964/43",
        "Vyhláška č. 43/1964 Sb., o dětských domovech (zrušeno)",
        "Zrušeno k 1. 4. 2000. § 1 Dětský domov vede o každém dítěti spis. § 2 Spis se uchovává padesát let.",
    ),
    (
        "cs-smutek",
        CS,
        "/spolecnost/2011/zemrel-ucitel",
        "Zemřel učitel Vávra",
        "Bylo mu 91 let. Poslední rozloučení se koná v pátek v rodinném kruhu.",
    ),
    (
        "sv-hittades",
        SV,
        "/nyheter/2012/hittades-inte",
        "Sidan kunde inte hittas – kommunens gamla protokoll borta",
        "När kommunen bytte webbplats försvann protokollen från 1998 till 2006. Den som följer en gammal länk möts av texten att sidan inte finns.\n\nLandsarkivet kräver nu att handlingarna återställs.",
    ),
    (
        "sv-upphavd",
        Site("sv", "Författningssamlingen", "old"),
        "/sfs/1960-97.html",
        "Barnavårdslag (1960:97) – upphävd",
        "Upphävd 1982-01-01. 1 § I varje kommun skall finnas en barnavårdsnämnd. 2 § Nämnden skall göra sig förtrogen med barnens villkor.",
    ),
    (
        "sv-avslutat",
        Site("sv", "Projekt Fäbod", "wp"),
        "/om/",
        "Projektet är avslutat",
        "Projektet avslutades 2010. Sidorna uppdateras inte längre. Rapport: se arkivet.",
    ),
    (
        "da-ikkefundet",
        DA,
        "/kultur/2013/siden-findes-ikke",
        "Siden findes ikke: ministeriets glemte rapporter",
        "Hver tredje henvisning i betænkningen fra 2005 ender ved beskeden »siden blev ikke fundet«.\n\nDet Kongelige Bibliotek har kopier af de fleste.",
    ),
    (
        "da-lukket",
        Site("da", "Egnsmuseet", "wp"),
        "/nyt/lukket-i-uge-7/",
        "Lukket i uge 7",
        "Museet holder lukket i uge 7 på grund af ombygning.",
    ),
    (
        "fi-eiloydy",
        FI,
        "/kotimaa/2014/sivua-ei-loytynyt",
        "Sivua ei löytynyt – kuntien pöytäkirjat katosivat",
        "Kuntaliitoksen jälkeen vanhat pöytäkirjat eivät enää avaudu. Linkit vievät ilmoitukseen, jonka mukaan sivua ei löytynyt.\n\nMaakunta-arkisto tallensi ne levyille.",
    ),
    (
        "fi-kumottu",
        Site("fi", "Säädöskokoelma", "typo3"),
        "/fi/laki/1936/52",
        "Lastensuojelulaki 52/1936 (kumottu)",
        "Tämä laki on kumottu. 1 § Kunnan on pidettävä huolta siitä, että turvaton lapsi saa hoidon. 2 § Lapsesta pidetään luetteloa.",
    ),
    (
        "el-denvrethike",
        EL,
        "/arthra/2016/selida-den-vrethike",
        "«Η σελίδα δεν βρέθηκε»: τα χαμένα αρχεία των δήμων",
        "Μετά τη συνένωση των δήμων οι παλιοί ιστότοποι έσβησαν. Όποιος αναζητεί τα πρακτικά διαβάζει ότι η σελίδα δεν βρέθηκε.\n\nΔύο δάσκαλοι στα Ιωάννινα μάζεψαν αντίγραφα και τα έδωσαν στη βιβλιοθήκη.",
    ),
    (
        "el-anakoinosi",
        Site("el", "Δήμος Κόνιτσας", "wp"),
        "/anakoinoseis/2012-88/",
        "Ανακοίνωση 88/2012",
        "Το ΚΕΠ θα παραμείνει κλειστό την Παρασκευή.",
    ),
    (
        "ru-nenaydena",
        RU,
        "/articles/2015/stranica-ne-najdena/",
        "Страница не найдена: куда исчезают сайты районных газет",
        "Из сорока районных газет, у которых в 2003 году были сайты, прежний адрес сохранили шесть. Остальные отвечают «ошибка 404» или предлагают купить домен.\n\nОбластная библиотека собрала копии и просит читателей приносить диски.",
    ),
    (
        "ru-utratil",
        Site("ru", "Правовая база области", "old"),
        "/docs/1969/115.htm",
        "Положение о детском доме от 12.03.1969 (утратило силу)",
        "Документ утратил силу. 1. Детский дом ведёт личное дело каждого воспитанника. 2. Дело хранится семьдесят пять лет. 3. Исключён.",
    ),
    (
        "ru-kazino",
        RU,
        "/news/2009/kazino-zakryty/",
        "Казино закрыты, игровые автоматы вывезены",
        "С первого июля в городе закрыты все казино. Автоматы вывезли на трёх грузовиках.\n\nВладелец «Фортуны» сказал, что ставки уйдут в интернет. Клуб передадут детской музыкальной школе.",
    ),
    (
        "tr-bulunamadi",
        TR,
        "/haber/2017/sayfa-bulunamadi",
        "'Sayfa bulunamadı': belediyelerin kaybolan arşivi",
        "Büyükşehir yasasından sonra kapanan belde belediyelerinin siteleri de kapandı. Eski bağlantılar 'sayfa bulunamadı' yazısına çıkıyor.\n\nÜniversite kütüphanesi 312 sitenin kopyasını topladı.",
    ),
    (
        "tr-mulga",
        Site("tr", "Mevzuat Arşivi", "aspx"),
        "/Metin.aspx?MevzuatKod=1.3.6972",
        "Korunmaya Muhtaç Çocuklar Hakkında Kanun (Mülga)",
        "Bu kanun yürürlükten kaldırılmıştır. Madde 1 - Korunmaya muhtaç çocuk için karar alınır. Madde 2 - Her çocuk için dosya tutulur.",
    ),
    (
        "ja-link",
        Site("ja", "県立図書館", "drupal"),
        "/blog/2016/notfound.html",
        "「ページが見つかりません」を数える",
        "卒業論文の脚注に引かれたウェブページ三千件を調べたところ、四分の一が「ページが見つかりません」と答えました。\n\n市町村合併で消えた役場のサイトが最も多く、写しは国の保存事業に残っているものがあります。\n\n引用した日に写しを残すことをお勧めします。",
    ),
    (
        "ja-shuryo",
        JA,
        "/kouhou/2009/shuryo.html",
        "募集は終了しました(平成二十一年度里親研修)",
        "平成二十一年度の里親研修の募集は終了しました。参加者は四十二名でした。記録は市民課で閲覧できます。",
    ),
    (
        "ja-haishi",
        Site("ja", "例規集", "old"),
        "/reiki/s39_012.html",
        "里山市児童寮条例(廃止)",
        "昭和三十九年三月三十日条例第十二号。平成三年廃止。第一条 市に児童寮を置く。第二条 寮に寮長を置く。第三条 削除。",
    ),
    (
        "zh-404",
        ZH,
        "/2018/0312/c204-4471.html",
        "“页面不存在”:县级网站十年消失过半",
        "记者逐一打开二〇〇八年的一百二十个县级网站,有六十七个显示“页面不存在”或“域名出售”。\n\n市档案馆表示,将把停用网站的内容刻盘保存,并提供阅览。",
    ),
    (
        "zh-feizhi",
        Site("zh", "地方法规库", "aspx"),
        "/fg/1986/0615.htm",
        "儿童福利院管理办法(已废止)",
        "本办法已于二〇〇一年废止。第一条 福利院应当为每名儿童建立档案。第二条 档案保存期限为长期。第三条 本办法自发布之日起施行。",
    ),
    (
        "ar-ghayr",
        AR,
        "/articles/2016/page-not-found",
        "«الصفحة غير موجودة»: أرشيف البلديات الضائع",
        "من بين ستين موقعًا بلديًا عملت عام ٢٠٠٥ بقي أحد عشر. البقية تجيب بعبارة «الصفحة غير موجودة».\n\nجمعت مكتبة الجامعة نسخًا منها وأتاحتها للباحثين.",
    ),
    (
        "ar-elghaa",
        Site("ar", "الجريدة الرسمية", "old"),
        "/laws/1974/27.html",
        "قانون دور الرعاية رقم ٢٧ لسنة ١٩٧٤ (ملغى)",
        "أُلغي هذا القانون عام ٢٠٠٣. المادة ١: تمسك كل دار سجلًا للأطفال. المادة ٢: يُحفظ السجل خمسين سنة.",
    ),
    (
        "uk-neznaydeno",
        UK,
        "/statti/2017/storinku-ne-znajdeno/",
        "Сторінку не знайдено: що лишилося від сайтів сільрад",
        "Після об'єднання громад старі сайти вимкнули. На більшості адрес читаємо «сторінку не знайдено».\n\nОбласний архів зберіг копії дев'яноста сайтів.",
    ),
    (
        "hu-nemtalalhato",
        HU,
        "/cikk/2014/nem-talalhato/",
        "Az oldal nem található – eltűnt falukrónikák",
        "A kétszáz falukrónikából harminc érhető el. A többi helyén ez áll: az oldal nem található.\n\nA megyei könyvtár gyűjti a másolatokat.",
    ),
    (
        "ro-negasita",
        RO,
        "/2015/pagina-nu-a-fost-gasita",
        "Pagina nu a fost găsită: rapoartele dispărute ale ministerului",
        "Din 96 de rapoarte citate de comisie, 40 duc la mesajul „pagina nu a fost găsită”.\n\nBiblioteca județeană a păstrat copii pe hârtie.",
    ),
    (
        "id-tidak",
        ID,
        "/2016/02/halaman-tidak-ditemukan",
        "Halaman tidak ditemukan: hilangnya situs desa",
        "Dari 300 situs desa tahun 2009, tinggal 41 yang dapat dibuka. Sisanya menampilkan halaman tidak ditemukan atau iklan judi slot.\n\nPerpustakaan provinsi menyimpan salinannya.",
    ),
    (
        "ko-eopda",
        KO,
        "/news/2016/0412-404.html",
        "‘페이지를 찾을 수 없습니다’ 사라진 면사무소 누리집",
        "이천오년에 문을 연 면사무소 누리집 팔십 곳 가운데 열두 곳만 남았다. 나머지는 페이지를 찾을 수 없다고 답한다.\n\n군립도서관이 사본을 모으고 있다.",
    ),
)


def cases() -> Iterator[Case]:
    for name, site, path, title, text in ROWS:
        yield living(name, site, path, title, text)
    pdf = {"Content-Type": "application/pdf"}
    yield case(
        "pdf",
        "de-pdf",
        ALIVE,
        "/fileadmin/user_upload/Abschlussbericht_2011.pdf",
        {
            "/fileadmin/user_upload/Abschlussbericht_2011.pdf": Reply(
                200, pdf, small_pdf("Abschlussbericht Heimkinder")
            ),
            "*": DEU.no(),
        },
    )
    yield case(
        "pdf",
        "fr-pdf",
        ALIVE,
        "/IMG/pdf/rapport_enfance-2.pdf",
        {
            "/IMG/pdf/rapport_enfance-2.pdf": Reply(200, pdf, small_pdf("Rapport sur l'enfance")),
            "*": FRG.no(),
        },
    )
    yield living(
        "fr-cite",
        FR,
        "/politique/2008/archives-brulees",
        "Les archives ont brûlé, dit le ministre",
        "« Il ne reste rien, la page est tournée », a déclaré le ministre devant les députés. Les dossiers des pupilles de l'île auraient brûlé en 1978.\n\nUn ancien archiviste conteste.",
        quote="Il ne reste rien, la page est tournée",
        cause="quote",
    )
    yield living(
        "de-zitat",
        DE,
        "/politik/2010/runder-tisch",
        "Runder Tisch legt Bericht vor",
        "„Die Akten sind nicht mehr vorhanden, aber die Menschen sind es“, sagte die Vorsitzende. Der Bericht umfasst 300 Seiten.\n\nEin Fonds soll im Sommer eingerichtet werden.",
        quote="Die Akten sind nicht mehr vorhanden, aber die Menschen sind es",
        cause="quote",
    )
    text = (
        "El hospicio de San Roque recibió entre 1790 y 1934 a unos ocho mil niños. Cada uno llevaba al cuello una medalla de plomo con un número. El libro de entradas se conserva casi entero; "
        "falta el tomo de 1868, que se mojó en una riada. Las nodrizas vivían en los pueblos de la sierra y cobraban por trimestres. En 1934 los últimos treinta niños pasaron a la casa provincial."
    )
    yield living(
        "es-base",
        ES,
        "/historia/hospicio-san-roque",
        "El hospicio de San Roque",
        text + " Actualizado en 2020.",
        cause="baseline",
        memento=page(
            f"<h1>El hospicio de San Roque</h1><p>{text}</p>",
            title="El hospicio de San Roque",
            lang="es",
        ),
    )
    yield living(
        "nl-cookie",
        NL,
        "/regio/2018/kazerne-wordt-school",
        "Kazerne wordt school",
        "De oude marechausseekazerne wordt een basisschool. De raad trok 4,2 miljoen uit. In september 2019 moeten de eerste leerlingen binnen zijn.\n\nOmwonenden vrezen drukte op de Kazernelaan.",
        cause="consent",
        extra="<div role='dialog'><h2>Wij respecteren jouw privacy</h2><p>Om de site te bezoeken moet je kiezen. Wij en 231 partners plaatsen cookies. Akkoord. Weigeren. Instellen.</p></div>",
    )
    yield living(
        "ja-noscript",
        JA,
        "/shisetsu/jidoukan.html",
        "児童館のご案内",
        "児童館は平成十年に開館しました。開館時間は午前九時から午後五時まで、月曜日は休館です。図書室には絵本が二千冊あります。",
        cause="noscript",
        extra="<noscript>このページではJavaScriptを使用しています。JavaScriptを有効にしてください。</noscript>",
    )
