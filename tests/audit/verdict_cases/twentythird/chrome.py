"""The frames of the twenty-third set: sites of many countries with menu, news, footer, banner."""

from __future__ import annotations

import random
from dataclasses import dataclass

from citekeeper.demo.exchange import Reply

from ..case import page, sent


@dataclass(frozen=True)
class Words:
    """What the frame of a site says in one language."""

    menu: str
    news: str
    foot: str
    cookie: str
    search: str
    no_title: str
    no_text: str
    more: str


WORDS: dict[str, Words] = {
    "en": Words(
        "Home|About us|Our work|Publications|News and events|Data|Careers|Contact|Donate|Sign in|Subscribe",
        """Village clinics reopen after the floods|Nurses in nine districts are back at work, and the health office expects vaccines to arrive before the end of the month.
Annual report now available|Our trustees thank the volunteers, donors and partner schools who made the past year possible.
New director of research appointed|Dr Miriam Okello joins us from the institute of rural studies, where she led the household panel.
Call for papers: coastal livelihoods|Abstracts of up to 300 words may be sent until the first Friday of March.
Ferry timetable changes for the winter|Sailings to the outer islands are reduced from Monday; freight is carried on Tuesdays and Fridays.
Museum lends its map collection|Forty sheets surveyed between 1871 and 1902 travel to the university library for scanning.
Workshop on school meals|Cooks, teachers and parents from twelve municipalities compared menus, prices and storage.
Court upholds the land registry fee|Three judges found that the fee follows from the act and is proportionate to the cost.
Photographs from the harvest festival|More than two thousand visitors came to the market square in fine weather.
Statistics: births, deaths and marriages|The tables for the third quarter have been added to the database and may be downloaded.
Radio series on river pollution|Five programmes follow the water from the tannery district down to the estuary.
Library opening hours over the holidays|The reading room closes at four on Thursday and opens again on the second of January.""",
        "Contact | Privacy notice | Terms of use | Accessibility | Sitemap | Cookie settings. Registered charity. All rights reserved. Follow us on Facebook, LinkedIn and YouTube.",
        "We use cookies to make this website work and to understand how it is used. You can accept all cookies or change your preferences at any time. Accept all. Reject. Manage settings.",
        "Search this site",
        "Page not found",
        "Sorry, the page you asked for could not be found. It may have been moved or removed. Check the address or use the search.",
        "Read more",
    ),
    "fr": Words(
        "Accueil|Qui sommes-nous|Nos actions|Publications|Actualités|Espace presse|Recrutement|Contact|Faire un don|Se connecter",
        """La mairie rénove le marché couvert|Les travaux commenceront au printemps et dureront quatorze mois ; les étals seront installés sur la place.
Rapport d'activité en ligne|L'association remercie ses bénévoles, ses donateurs et les écoles partenaires pour l'année écoulée.
Nomination à la direction des études|Mme Claire Baudoin prend ses fonctions le 1er septembre après dix ans passés à l'observatoire.
Colloque sur l'habitat rural|Les propositions de communication sont reçues jusqu'au 15 février par le comité scientifique.
Le lac retrouve son niveau|Après trois étés secs, les pluies d'automne ont rempli la retenue aux deux tiers.
Une exposition consacrée aux tisserands|Le musée présente cent vingt pièces et les carnets d'un contremaître.
Transports scolaires : nouveaux horaires|Les lignes 4 et 7 sont modifiées à partir du lundi de la rentrée.
Les chiffres du logement|Les tableaux du troisième trimestre sont disponibles par commune et par type de bien.
Conseil municipal du 12 octobre|Les élus ont voté la subvention aux clubs sportifs et la réfection du pont.
Cycle de conférences à la médiathèque|Quatre historiens racontent la navigation sur le fleuve au XVIIIe siècle.""",
        "Mentions légales | Données personnelles | Plan du site | Accessibilité : partiellement conforme | Gestion des cookies. Tous droits réservés. Suivez-nous sur les réseaux sociaux.",
        "Nous utilisons des cookies pour assurer le bon fonctionnement du site et mesurer son audience. Tout accepter. Tout refuser. Personnaliser.",
        "Rechercher sur le site",
        "Page introuvable",
        "La page que vous recherchez n'existe pas ou n'existe plus. Vérifiez l'adresse ou retournez à l'accueil.",
        "Lire la suite",
    ),
    "de": Words(
        "Startseite|Über uns|Themen|Veröffentlichungen|Aktuelles|Presse|Stellenangebote|Kontakt|Spenden|Anmelden",
        """Brücke über den Mühlbach wird erneuert|Die Umleitung führt ab Montag über die Gartenstraße und gilt voraussichtlich bis Pfingsten.
Jahresbericht erschienen|Der Vorstand dankt allen Ehrenamtlichen und den Schulen, die das Projekt getragen haben.
Neue Leiterin des Kreisarchivs|Dr. Anke Petersen übernimmt im Oktober und will die Bestände der Zünfte erschließen.
Tagung zur Geschichte der Moorbauern|Vorschläge für Vorträge können bis Ende Februar eingereicht werden.
Grippeimpfung in den Apotheken|Vier Apotheken im Landkreis beteiligen sich in diesem Herbst am Modellversuch.
Sonderausstellung: Salz und Siedepfannen|Gezeigt werden neunzig Objekte aus drei Jahrhunderten, darunter eine vollständige Pfanne.
Fahrplanwechsel im Dezember|Die Linie 12 fährt künftig auch am Sonntagvormittag bis zum Krankenhaus.
Zahlen zur Schülerbeförderung|Die Tabellen für das Schuljahr stehen nach Gemeinden gegliedert zum Herunterladen bereit.
Gemeinderat beschließt Haushalt|Bei zwei Gegenstimmen wurden die Mittel für Kita und Freibad bewilligt.
Vortragsreihe in der Stadtbibliothek|An vier Abenden geht es um Flößerei, Holzhandel und die Städte am Fluss.""",
        "Impressum | Datenschutz | Barrierefreiheit | Inhaltsverzeichnis | Leichte Sprache | Cookie-Einstellungen. Alle Rechte vorbehalten.",
        "Wir verwenden Cookies, um die Website zu betreiben und ihre Nutzung auszuwerten. Alle akzeptieren. Nur notwendige. Einstellungen.",
        "Suche",
        "Seite nicht gefunden",
        "Die gewünschte Seite konnte nicht gefunden werden. Bitte prüfen Sie die Adresse oder nutzen Sie die Suche.",
        "Weiterlesen",
    ),
    "nl": Words(
        "Home|Over ons|Onderwerpen|Publicaties|Nieuws|Pers|Werken bij|Contact|Doneer|Inloggen",
        """Dijk bij het gemaal wordt versterkt|Het waterschap begint in mei; het fietspad blijft tot oktober dicht.
Jaarverslag verschenen|Het bestuur dankt vrijwilligers, donateurs en scholen voor hun inzet.
Nieuwe conservator voor het streekmuseum|Marijke Hofstra gaat de collectie landbouwwerktuigen beschrijven.
Studiedag over veenkoloniën|Voorstellen voor lezingen kunnen tot en met 1 maart worden ingestuurd.
Buslijn 34 rijdt weer|Na vier maanden omleiding stopt de bus opnieuw bij het station en het ziekenhuis.
Cijfers over woningbouw|De tabellen over het derde kwartaal zijn per gemeente te downloaden.
Raad stemt in met zwembad|Een meerderheid vindt de kosten verantwoord; twee partijen stemden tegen.
Lezingen in de bibliotheek|Vier avonden over trekvaart, turf en tolhuizen.""",
        "Colofon | Privacyverklaring | Toegankelijkheid | Sitemap | Cookies. Alle rechten voorbehouden.",
        "Wij gebruiken cookies om deze website goed te laten werken en het gebruik te meten. Alles accepteren. Weigeren. Instellingen.",
        "Zoeken",
        "Pagina niet gevonden",
        "De pagina die u zoekt bestaat niet of niet meer. Controleer het adres of ga naar de homepage.",
        "Lees meer",
    ),
    "es": Words(
        "Inicio|Quiénes somos|Qué hacemos|Publicaciones|Noticias|Transparencia|Empleo|Contacto|Colabora|Iniciar sesión",
        """El ayuntamiento restaura el lavadero|Las obras empezarán en abril y permitirán abrirlo a las visitas en verano.
Memoria anual disponible|La fundación agradece su trabajo a los voluntarios y a los centros educativos.
Nueva directora del archivo provincial|Carmen Olmedo quiere digitalizar los protocolos notariales del siglo XVII.
Jornadas sobre trashumancia|Las comunicaciones pueden enviarse hasta el 15 de febrero al comité científico.
La campaña de vacunación llega a los pueblos|Dos unidades móviles recorrerán la comarca durante el mes de noviembre.
Exposición de cerámica popular|Se muestran ciento diez piezas de alfares ya cerrados.
Cambios en las líneas de autobús|La línea 3 prolonga su recorrido hasta el hospital comarcal.
Datos de empleo del tercer trimestre|Las tablas pueden descargarse por municipio, sexo y sector.
El pleno aprueba el presupuesto|La oposición votó en contra de la subida de la tasa de basuras.
Ciclo de conferencias en la biblioteca|Cuatro sesiones sobre caminos, ventas y posadas.""",
        "Aviso legal | Política de privacidad | Accesibilidad | Mapa web | Política de cookies. Todos los derechos reservados.",
        "Utilizamos cookies propias y de terceros para mejorar nuestros servicios y analizar la navegación. Aceptar todas. Rechazar. Configurar.",
        "Buscar",
        "Página no encontrada",
        "La página que busca no existe o ha cambiado de dirección. Revise la dirección o vuelva al inicio.",
        "Leer más",
    ),
    "it": Words(
        "Home|Chi siamo|Cosa facciamo|Pubblicazioni|Notizie|Sala stampa|Lavora con noi|Contatti|Sostienici|Accedi",
        """Riapre il sentiero delle miniere|Dopo la frana di marzo i tecnici hanno messo in sicurezza gli ultimi due chilometri.
Pubblicato il bilancio sociale|L'associazione ringrazia volontari, donatori e scuole.
Convegno sull'emigrazione stagionale|Le proposte vanno inviate entro il 28 febbraio alla segreteria.
Il consiglio comunale approva il piano|Previsti nuovi parcheggi e una pista ciclabile lungo il torrente.
Mostra sulle filande|In esposizione telai, registri di paga e fotografie degli anni Trenta.
Orari invernali della biblioteca|La sala di lettura chiude alle diciotto, il sabato alle tredici.
Dati sul turismo del terzo trimestre|Le tabelle sono scaricabili per comune e tipo di struttura.
Vaccini, si parte dagli ambulatori|I medici di base hanno ricevuto le prime dosi.""",
        "Note legali | Privacy | Dichiarazione di accessibilità | Mappa del sito | Cookie. Tutti i diritti riservati.",
        "Questo sito utilizza cookie tecnici e, con il tuo consenso, cookie di profilazione. Accetta tutti. Rifiuta. Personalizza.",
        "Cerca nel sito",
        "Pagina non trovata",
        "La pagina richiesta non esiste o è stata spostata. Controlla l'indirizzo o torna alla home.",
        "Leggi tutto",
    ),
    "pt": Words(
        "Início|Quem somos|O que fazemos|Publicações|Notícias|Imprensa|Transparência|Contato|Doe|Entrar",
        """Prefeitura reforma o mercado municipal|As obras começam em abril e os feirantes vão para a praça ao lado.
Relatório anual disponível|A entidade agradece a voluntários, doadores e escolas parceiras.
Seminário sobre comunidades ribeirinhas|Resumos podem ser enviados até 15 de março.
Vacinação contra a gripe chega ao interior|Duas equipes percorrem os distritos rurais a partir de segunda-feira.
Exposição reúne mapas coloniais|São oitenta peças, muitas delas vistas pela primeira vez.
Linha 12 muda de trajeto|Os ônibus passam a atender o hospital regional.
Dados de saneamento do terceiro trimestre|As tabelas podem ser baixadas por município.
Câmara aprova orçamento|Vereadores mantiveram a verba para creches e postos de saúde.""",
        "Política de privacidade | Termos de uso | Acessibilidade | Mapa do site | Acesso à informação. Todos os direitos reservados.",
        "Usamos cookies para melhorar a sua experiência e analisar o tráfego. Aceitar. Rejeitar. Preferências.",
        "Buscar",
        "Página não encontrada",
        "A página que você procura não existe ou foi removida. Verifique o endereço ou volte ao início.",
        "Leia mais",
    ),
    "pl": Words(
        "Strona główna|O nas|Działalność|Publikacje|Aktualności|Dla mediów|Praca|Kontakt|BIP|Zaloguj",
        """Rusza remont mostu na Wełnie|Objazd poprowadzi przez Kolejową; prace potrwają do czerwca.
Sprawozdanie roczne już dostępne|Zarząd dziękuje wolontariuszom i szkołom partnerskim.
Konferencja o osadnictwie olęderskim|Zgłoszenia referatów przyjmujemy do końca lutego.
Nowa wystawa w muzeum|Pokazujemy sto narzędzi bednarskich i kołodziejskich.
Szczepienia w gminach|Punkty szczepień będą czynne w soboty od ósmej do trzynastej.
Zmiany w rozkładzie jazdy|Linia 5 zatrzyma się przy szpitalu powiatowym.
Dane o ludności za trzeci kwartał|Tablice można pobrać w podziale na gminy.
Rada przyjęła budżet|Za głosowało dwunastu radnych, trzech było przeciw.""",
        "Polityka prywatności | Deklaracja dostępności | Mapa strony | Ochrona danych | Redakcja. Wszelkie prawa zastrzeżone.",
        "Nasza strona używa plików cookie w celach statystycznych i funkcjonalnych. Akceptuję. Odrzuć. Ustawienia.",
        "Szukaj",
        "Nie znaleziono strony",
        "Strona, której szukasz, nie istnieje lub została przeniesiona. Sprawdź adres lub wróć na stronę główną.",
        "Czytaj więcej",
    ),
    "cs": Words(
        "Úvod|O nás|Činnost|Publikace|Aktuality|Pro média|Kariéra|Kontakt|Úřední deska|Přihlásit",
        """Oprava mostu přes Sázavu začne v květnu|Objízdná trasa povede přes Nádražní ulici a potrvá do října.
Výroční zpráva zveřejněna|Děkujeme dobrovolníkům, dárcům i školám za spolupráci.
Konference o sklářství|Příspěvky lze přihlásit do konce února.
Nová výstava v muzeu|K vidění je stovka betlémů z podhůří.
Změny jízdních řádů|Autobus číslo 6 bude zastavovat u nemocnice.
Údaje o obyvatelstvu za třetí čtvrtletí|Tabulky jsou ke stažení podle obcí.
Zastupitelstvo schválilo rozpočet|Proti hlasovali tři zastupitelé.
Přednášky v knihovně|Čtyři večery o plavení dřeva a starých cestách.""",
        "Ochrana osobních údajů | Prohlášení o přístupnosti | Mapa stránek | Cookies. Všechna práva vyhrazena.",
        "Tento web používá soubory cookie k zajištění provozu a měření návštěvnosti. Přijmout vše. Odmítnout. Nastavení.",
        "Hledat",
        "Stránka nenalezena",
        "Požadovaná stránka neexistuje nebo byla přesunuta. Zkontrolujte adresu nebo přejděte na úvod.",
        "Více",
    ),
    "sv": Words(
        "Start|Om oss|Verksamhet|Publikationer|Nyheter|Press|Lediga jobb|Kontakt|Logga in",
        """Bron vid kvarnen renoveras|Trafiken leds om via Skolgatan fram till midsommar.
Årsredovisningen är publicerad|Styrelsen tackar alla frivilliga och de skolor som medverkat.
Konferens om fäbodliv|Anmäl föredrag senast den sista februari.
Ny utställning på länsmuseet|Nittio föremål från järnbrukens tid visas fram till påsk.
Buss 40 går åter till sjukhuset|Efter sommarens ombyggnad gäller den gamla tidtabellen.
Befolkningsstatistik för tredje kvartalet|Tabellerna kan laddas ned per kommun.
Kommunfullmäktige antog budgeten|Två partier reserverade sig mot beslutet.
Föredrag på biblioteket|Fyra kvällar om flottning, kolning och gamla vägar.""",
        "Om webbplatsen | Personuppgifter | Tillgänglighet | Webbkarta | Kakor.",
        "Vi använder kakor för att webbplatsen ska fungera och för att mäta hur den används. Godkänn alla. Endast nödvändiga.",
        "Sök på webbplatsen",
        "Sidan kunde inte hittas",
        "Sidan du söker finns inte eller har flyttats. Kontrollera adressen eller gå till startsidan.",
        "Läs mer",
    ),
    "da": Words(
        "Forside|Om os|Emner|Udgivelser|Nyheder|Presse|Job|Kontakt|Log ind",
        """Broen over åen skal skiftes|Trafikken ledes ad Nørregade frem til august.
Årsrapporten er udkommet|Bestyrelsen takker de frivillige og skolerne for indsatsen.
Konference om husmandsbrug|Forslag til oplæg modtages til udgangen af februar.
Ny særudstilling på egnsmuseet|Se halvfems genstande fra fiskernes hverdag.
Bus 12 kører igen til sygehuset|Den gamle køreplan gælder fra mandag.
Tal for befolkningen i tredje kvartal|Tabellerne kan hentes for hver kommune.
Byrådet vedtog budgettet|To medlemmer stemte imod.
Foredrag på biblioteket|Fire aftener om tørv, teglværker og gamle veje.""",
        "Om hjemmesiden | Privatlivspolitik | Tilgængelighedserklæring | Sitemap | Cookies.",
        "Vi bruger cookies til statistik og for at få siden til at fungere. Accepter alle. Kun nødvendige.",
        "Søg",
        "Siden blev ikke fundet",
        "Den side, du leder efter, findes ikke eller er flyttet. Kontroller adressen, eller gå til forsiden.",
        "Læs mere",
    ),
    "fi": Words(
        "Etusivu|Tietoa meistä|Toiminta|Julkaisut|Ajankohtaista|Medialle|Avoimet työpaikat|Yhteystiedot|Kirjaudu",
        """Myllysilta korjataan keväällä|Liikenne ohjataan Koulukadun kautta juhannukseen saakka.
Vuosikertomus on julkaistu|Hallitus kiittää vapaaehtoisia ja mukana olleita kouluja.
Seminaari tervanpoltosta|Esitelmäehdotukset pyydetään helmikuun loppuun mennessä.
Uusi näyttely maakuntamuseossa|Esillä on yhdeksänkymmentä esinettä savottojen ajalta.
Linja 40 kulkee taas sairaalalle|Aikataulu palaa ennalleen maanantaina.
Väestötiedot kolmannelta neljännekseltä|Taulukot voi ladata kunnittain.
Valtuusto hyväksyi talousarvion|Kaksi ryhmää jätti eriävän mielipiteen.
Luentosarja kirjastossa|Neljä iltaa uitosta, teistä ja kestikievareista.""",
        "Tietoa sivustosta | Tietosuoja | Saavutettavuus | Sivukartta | Evästeet.",
        "Käytämme evästeitä sivuston toimintaan ja kävijämäärien mittaamiseen. Hyväksy kaikki. Vain välttämättömät.",
        "Hae sivustolta",
        "Sivua ei löytynyt",
        "Hakemaasi sivua ei ole tai se on siirretty. Tarkista osoite tai siirry etusivulle.",
        "Lue lisää",
    ),
    "el": Words(
        "Αρχική|Ποιοι είμαστε|Δράσεις|Εκδόσεις|Νέα|Γραφείο Τύπου|Επικοινωνία|Σύνδεση",
        """Αναστηλώνεται το παλιό γεφύρι|Οι εργασίες ξεκινούν τον Απρίλιο και θα διαρκέσουν οκτώ μήνες.
Δημοσιεύθηκε ο ετήσιος απολογισμός|Το διοικητικό συμβούλιο ευχαριστεί τους εθελοντές και τα σχολεία.
Ημερίδα για τη σπογγαλιεία|Περιλήψεις γίνονται δεκτές έως το τέλος Φεβρουαρίου.
Νέα έκθεση στο λαογραφικό μουσείο|Παρουσιάζονται ενενήντα υφαντά από την ορεινή ζώνη.
Αλλαγές στα δρομολόγια|Η γραμμή 7 φτάνει πλέον ως το νοσοκομείο.
Στοιχεία πληθυσμού τρίτου τριμήνου|Οι πίνακες διατίθενται ανά δήμο.
Ψηφίστηκε ο προϋπολογισμός|Δύο παρατάξεις καταψήφισαν.""",
        "Όροι χρήσης | Προστασία δεδομένων | Προσβασιμότητα | Χάρτης ιστοτόπου.",
        "Χρησιμοποιούμε cookies για τη λειτουργία του ιστοτόπου και τη στατιστική ανάλυση. Αποδοχή όλων. Απόρριψη.",
        "Αναζήτηση",
        "Η σελίδα δεν βρέθηκε",
        "Η σελίδα που ζητήσατε δεν υπάρχει ή έχει μετακινηθεί.",
        "Περισσότερα",
    ),
    "ru": Words(
        "Главная|О нас|Деятельность|Издания|Новости|Пресс-центр|Вакансии|Контакты|Войти",
        """Мост через Ижу закроют на ремонт|Объезд организуют по Садовой улице до начала июня.
Опубликован годовой отчёт|Правление благодарит волонтёров, жертвователей и школы.
Конференция по истории ярмарок|Заявки на доклады принимаются до конца февраля.
Новая выставка в краеведческом музее|Представлены девяносто предметов из мастерских гончаров.
Изменения в расписании автобусов|Маршрут 12 продлён до областной больницы.
Данные о населении за третий квартал|Таблицы доступны по районам.
Депутаты приняли бюджет|Трое проголосовали против.
Лекции в библиотеке|Четыре вечера о сплаве леса и старых трактах.""",
        "Политика конфиденциальности | Пользовательское соглашение | Карта сайта | Обратная связь. Все права защищены.",
        "Мы используем файлы cookie, чтобы сайт работал лучше. Продолжая пользоваться сайтом, вы соглашаетесь с этим. Принять.",
        "Поиск по сайту",
        "Страница не найдена",
        "Запрошенная страница не существует или была перемещена. Проверьте адрес или перейдите на главную.",
        "Подробнее",
    ),
    "tr": Words(
        "Ana Sayfa|Hakkımızda|Faaliyetler|Yayınlar|Haberler|Basın|Kariyer|İletişim|Giriş",
        """Tarihi köprünün onarımı başlıyor|Çalışmalar nisanda başlayacak ve sekiz ay sürecek.
Faaliyet raporu yayımlandı|Yönetim kurulu gönüllülere ve okullara teşekkür etti.
Dokumacılık sempozyumu|Bildiri özetleri şubat sonuna kadar kabul edilecek.
Müzede yeni sergi|Doksan parça bakır eşya ilk kez gösteriliyor.
Otobüs hatlarında değişiklik|7 numaralı hat hastaneye kadar uzatıldı.
Üçüncü çeyrek nüfus verileri|Tablolar ilçelere göre indirilebilir.
Meclis bütçeyi kabul etti|İki üye karşı oy kullandı.""",
        "Gizlilik politikası | Kullanım koşulları | Erişilebilirlik | Site haritası | KVKK aydınlatma metni. Tüm hakları saklıdır.",
        "Sitemizde çerezler kullanılmaktadır. Tümünü kabul et. Reddet. Ayarlar.",
        "Ara",
        "Sayfa bulunamadı",
        "Aradığınız sayfa bulunamadı veya taşınmış olabilir. Adresi kontrol edin ya da ana sayfaya dönün.",
        "Devamı",
    ),
    "ja": Words(
        "ホーム|組織について|事業内容|刊行物|お知らせ|報道関係の方へ|採用情報|お問い合わせ|ログイン",
        """橋の架け替え工事を始めます|四月から来年一月まで、車は県道を通って迂回してください。
年次報告書を公開しました|ご協力いただいた皆様と学校に心よりお礼申し上げます。
研究会「里山の記録」のご案内|発表の申し込みは二月末日まで受け付けています。
企画展「紙漉きの道具」|近隣の集落から集めた九十点を展示します。
バス路線の変更について|七番系統は市民病院まで延びます。
第三四半期の人口統計|市町村ごとの表をダウンロードできます。
市議会が予算を可決|反対は二名でした。""",
        "個人情報の取り扱い | サイトポリシー | ウェブアクセシビリティ | サイトマップ",
        "当サイトではクッキーを使用しています。同意する。設定。",
        "サイト内検索",
        "ページが見つかりません",
        "お探しのページは移動または削除された可能性があります。",
        "続きを読む",
    ),
    "zh": Words(
        "首页|关于我们|工作动态|出版物|新闻中心|信息公开|招聘|联系我们|登录",
        """老桥维修工程四月开工|施工期间车辆请绕行学府路，预计明年一月完工。
年度报告发布|理事会感谢各位志愿者、捐赠人和合作学校。
水乡聚落研讨会征文|论文摘要请于二月底前提交。
博物馆新展：造纸工具|共展出周边村落征集的九十件实物。
公交线路调整通知|七路车延伸至市人民医院。
第三季度人口数据|各区县表格可供下载。
市人大通过预算|两名代表投了反对票。""",
        "网站声明 | 隐私政策 | 网站地图 | 联系方式 | 版权所有",
        "本网站使用缓存文件以改善浏览体验。同意。设置。",
        "站内搜索",
        "页面不存在",
        "您访问的页面不存在或已被删除，请检查网址或返回首页。",
        "查看更多",
    ),
    "ar": Words(
        "الرئيسية|من نحن|أنشطتنا|الإصدارات|الأخبار|المركز الإعلامي|الوظائف|اتصل بنا|تسجيل الدخول",
        """ترميم الجسر القديم يبدأ في نيسان|تستمر الأعمال ثمانية أشهر ويحوَّل السير إلى شارع المدرسة.
صدور التقرير السنوي|يشكر مجلس الإدارة المتطوعين والمدارس الشريكة.
ندوة عن صيد اللؤلؤ|تُقبل الملخصات حتى نهاية شباط.
معرض جديد في المتحف|تُعرض تسعون قطعة من أدوات النجارين.
تعديل على خطوط الحافلات|يصل الخط السابع إلى المستشفى الحكومي.
بيانات السكان للربع الثالث|الجداول متاحة بحسب المحافظات.
المجلس يقر الموازنة|صوّت عضوان ضد القرار.""",
        "سياسة الخصوصية | شروط الاستخدام | خريطة الموقع | جميع الحقوق محفوظة",
        "نستخدم ملفات تعريف الارتباط لتحسين تجربتكم. موافق. رفض.",
        "بحث في الموقع",
        "الصفحة غير موجودة",
        "الصفحة التي تبحث عنها غير موجودة أو تم نقلها. تحقق من العنوان أو عد إلى الرئيسية.",
        "المزيد",
    ),
    "uk": Words(
        "Головна|Про нас|Діяльність|Видання|Новини|Пресслужба|Вакансії|Контакти|Увійти",
        """Міст через Стир закриють на ремонт|Об'їзд прокладуть Садовою вулицею до червня.
Оприлюднено річний звіт|Правління дякує волонтерам і школам.
Конференція з історії ярмарків|Заявки приймають до кінця лютого.
Нова виставка в музеї|Показують дев'яносто виробів гончарів.
Зміни в розкладі автобусів|Маршрут 12 подовжено до лікарні.
Дані про населення за третій квартал|Таблиці доступні за громадами.
Депутати ухвалили бюджет|Троє голосували проти.""",
        "Політика конфіденційності | Умови користування | Доступність | Мапа сайту.",
        "Ми використовуємо файли cookie для роботи сайту. Погоджуюся. Відхилити.",
        "Пошук",
        "Сторінку не знайдено",
        "Сторінка, яку ви шукаєте, не існує або її перенесено.",
        "Докладніше",
    ),
    "hu": Words(
        "Kezdőlap|Rólunk|Tevékenység|Kiadványok|Hírek|Sajtó|Állások|Kapcsolat|Belépés",
        """Felújítják a Malom-hidat|A terelőút június végéig az Iskola utcán vezet.
Megjelent az éves jelentés|Köszönjük az önkéntesek és az iskolák munkáját.
Konferencia a tanyavilágról|Előadással február végéig lehet jelentkezni.
Új kiállítás a múzeumban|Kilencven kádáreszköz látható húsvétig.
Változik a menetrend|A 12-es busz a kórházig közlekedik.
Népességi adatok a harmadik negyedévről|A táblázatok településenként letölthetők.
A testület elfogadta a költségvetést|Ketten szavaztak ellene.""",
        "Adatvédelem | Impresszum | Akadálymentesség | Oldaltérkép. Minden jog fenntartva.",
        "Az oldal sütiket használ a működéshez és a látogatottság méréséhez. Elfogadom. Elutasítom.",
        "Keresés",
        "Az oldal nem található",
        "A keresett oldal nem létezik vagy áthelyeztük. Ellenőrizze a címet.",
        "Tovább",
    ),
    "ro": Words(
        "Acasă|Despre noi|Activitate|Publicații|Noutăți|Presă|Cariere|Contact|Autentificare",
        """Podul peste Mureș intră în reparații|Traficul va fi deviat pe strada Gării până în iunie.
Raportul anual a fost publicat|Mulțumim voluntarilor, donatorilor și școlilor partenere.
Conferință despre satele de munte|Rezumatele se primesc până la sfârșitul lunii februarie.
Expoziție nouă la muzeu|Sunt prezentate nouăzeci de obiecte din atelierele dogarilor.
Modificări ale traseelor de autobuz|Linia 7 ajunge până la spitalul județean.
Date demografice pentru trimestrul trei|Tabelele pot fi descărcate pe comune.
Consiliul a aprobat bugetul|Doi consilieri au votat împotrivă.""",
        "Politica de confidențialitate | Termeni și condiții | Accesibilitate | Harta site-ului. Toate drepturile rezervate.",
        "Acest site folosește cookie-uri. Accept toate. Refuz. Setări.",
        "Caută",
        "Pagina nu a fost găsită",
        "Pagina căutată nu există sau a fost mutată. Verificați adresa.",
        "Citește mai mult",
    ),
    "id": Words(
        "Beranda|Tentang Kami|Program|Publikasi|Berita|Siaran Pers|Karier|Kontak|Masuk",
        """Perbaikan jembatan lama dimulai April|Pekerjaan berlangsung delapan bulan dan lalu lintas dialihkan lewat Jalan Sekolah.
Laporan tahunan telah terbit|Pengurus berterima kasih kepada relawan dan sekolah mitra.
Seminar tentang nelayan tradisional|Abstrak diterima sampai akhir Februari.
Pameran baru di museum|Sembilan puluh perkakas tenun dipamerkan.
Perubahan rute bus|Jalur 7 kini sampai ke rumah sakit umum.
Data penduduk triwulan ketiga|Tabel dapat diunduh menurut kecamatan.
Dewan menyetujui anggaran|Dua anggota menolak.""",
        "Kebijakan privasi | Syarat penggunaan | Peta situs | Hak cipta dilindungi.",
        "Situs ini menggunakan kuki untuk meningkatkan layanan. Terima. Tolak.",
        "Cari",
        "Halaman tidak ditemukan",
        "Halaman yang Anda cari tidak ada atau telah dipindahkan.",
        "Selengkapnya",
    ),
    "ko": Words(
        "홈|기관 소개|사업 안내|발간물|소식|보도자료|채용|문의|로그인",
        """옛 다리 보수 공사가 시작됩니다|사월부터 여덟 달 동안 차량은 학교길로 우회합니다.
연차 보고서 발간|자원봉사자와 협력 학교에 감사드립니다.
어촌 생활사 학술대회|발표 신청은 이월 말까지 받습니다.
박물관 새 전시|한지 도구 구십 점을 선보입니다.
버스 노선 변경 안내|칠 번 버스가 시립병원까지 운행합니다.
삼분기 인구 통계|시군별 표를 내려받을 수 있습니다.
시의회 예산안 통과|의원 두 명이 반대했습니다.""",
        "개인정보처리방침 | 이용약관 | 사이트맵 | 저작권 정책",
        "이 사이트는 쿠키를 사용합니다. 동의. 거부.",
        "검색",
        "페이지를 찾을 수 없습니다",
        "요청하신 페이지가 없거나 이동되었습니다.",
        "더 보기",
    ),
}


@dataclass(frozen=True)
class Site:
    """One website: its language, its name, the product it runs on."""

    lang: str
    name: str
    style: str = "wp"

    @property
    def words(self) -> Words:
        return WORDS[self.lang]

    def items(self, count: int, salt: str = "") -> list[tuple[str, str]]:
        """Some of the news of the language, in an order of the site's own."""
        lines = [tuple(line.split("|")) for line in self.words.news.splitlines()]
        chance = random.Random(self.name + salt)
        return chance.sample(lines, min(count, len(lines)))  # type: ignore[arg-type]

    def menu(self) -> str:
        return "".join(
            f'<li class="menu-item"><a href="/m/{n}/">{word}</a></li>'
            for n, word in enumerate(self.words.menu.split("|"))
        )

    def teasers(self, count: int, salt: str = "") -> str:
        return "".join(
            f'<article class="teaser"><h3><a href="/n/{n}/">{head}</a></h3><p>{text} '
            f'<a href="/n/{n}/">{self.words.more}</a></p></article>'
            for n, (head, text) in enumerate(self.items(count, salt))
        )

    def wrap(
        self, title: str, main: str, *, head: str = "", aside: int = 4, bare: bool = False
    ) -> str:
        """A page of the site."""
        w = self.words
        side = "".join(
            f'<li><a href="/n/{n}/">{h}</a></li>'
            for n, (h, _) in enumerate(self.items(aside, "side"))
        )
        frames = {
            "wp": f'<a class="skip-link" href="#content">&darr;</a><header id="masthead"><a href="/" rel="home">{self.name}'
            f'</a><nav><ul class="menu">{self.menu()}</ul></nav></header><div id="content"><main>{{0}}</main><aside '
            f'class="widget-area"><form role="search"><label>{w.search} <input name="s"></label></form>{self.teasers(aside, "rail")}</aside>'
            f'</div><footer id="colophon">{self.name}. {w.foot}</footer><div class="cookie-law-info-bar">{w.cookie}</div>',
            "drupal": f'<div class="dialog-off-canvas-main-canvas"><header class="region region-header"><a href="/">{self.name}</a>'
            f'<ul class="nav">{self.menu()}</ul></header><div class="region region-content">{{0}}</div><div class="region '
            f'region-sidebar-second"><h2>{w.search}</h2><ul>{side}</ul>{self.teasers(3, "rail")}</div><footer class="region region-footer">{w.foot}'
            f'</footer></div><div id="sliding-popup">{w.cookie}</div>',
            "typo3": f'<div id="page"><div id="top"><ul>{self.menu()}</ul></div><div class="breadcrumb">{self.name}</div><!--TYPO3SEARCH_begin-->'
            f'{{0}}<!--TYPO3SEARCH_end--><div id="right"><ul>{side}</ul>{self.teasers(3, "rail")}</div><div id="footer">{w.foot} {self.name}</div></div>',
            "news": f'<div class="cmp">{w.cookie}</div><div class="topbar"><a href="/">{self.name}</a> <form>{w.search}<input></form></div>'
            f'<nav><ul>{self.menu()}</ul></nav><div class="layout"><div class="main">{{0}}</div><div class="rail">{self.teasers(aside, "rail")}'
            f"</div></div><footer><ul>{self.menu()}</ul><p>{w.foot}</p></footer>",
            "old": f'<table width="760" align="center" cellpadding="4"><tr><td colspan="2" bgcolor="#336699"><font color="white" size="5">{self.name}'
            f'</font></td></tr><tr><td valign="top" width="150"><ul>{self.menu()}</ul></td><td valign="top">{{0}}</td><td valign="top" width="180">{self.teasers(aside, "rail")}</td></tr><tr><td colspan="2">'
            f'<font size="1">{w.foot}</font></td></tr></table>',
            "aspx": f'<form method="post" action="./default.aspx" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="/wEPDwUKMTY1NDU2MTA1">'
            f'<div id="s4-workspace"><div class="ms-core-sideNavBox"><ul>{self.menu()}</ul></div><div id="DeltaPlaceHolderMain">{{0}}</div><div class="ms-webpart-zone">{self.teasers(aside, "rail")}</div>'
            f'<div class="foot">{self.name} {w.foot}</div></div></form>',
        }
        frame = "{0}" if bare else frames[self.style]
        shown = f"{title} | {self.name}" if title else self.name
        return page(frame.replace("{0}", main), title=shown, lang=self.lang, head=head)

    def article(
        self, title: str, text: str, *, head: str = "", extra: str = "", aside: int = 4
    ) -> str:
        """A text with its heading; blank lines part its paragraphs."""
        paragraphs = "".join(f"<p>{part.strip()}</p>" for part in text.split("\n\n"))
        return self.wrap(
            title, f"<article><h1>{title}</h1>{paragraphs}{extra}</article>", head=head, aside=aside
        )

    def front(self, title: str = "") -> str:
        """The front page."""
        return self.wrap(
            title,
            f'<div class="home">{self.teasers(12, "front")}</div><ul class="quick">{self.menu()}</ul><p>{self.words.foot}</p>',
            aside=5,
        )

    def lost(self) -> str:
        """The page for what is not there."""
        w = self.words
        return self.wrap(
            w.no_title,
            f"<h1>{w.no_title}</h1><p>{w.no_text}</p><form>{w.search}<input></form>{self.teasers(7, 'lost')}<ul class='sitemap'>{self.menu()}</ul>",
        )

    def no(self, status: int = 404) -> Reply:
        return sent(self.lost(), status)
