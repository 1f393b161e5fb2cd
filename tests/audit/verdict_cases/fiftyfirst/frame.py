"""The frames of sites in many tongues: menus, teasers, cookie notes, footers and 404 pages."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from citekeeper.model import Standing

from ..case import Case, page, sent

Truth = tuple[Standing, ...]
Routes = Mapping[Any, Any]


class Tongue(NamedTuple):
    """What a site says in one language besides its text."""

    menu: str
    side: str
    about: str
    cookies: str
    foot: str
    lost: str
    lost_text: str


TONGUES: Mapping[str, Tongue] = {
    "en": Tongue(
        "Home|About us|News|Events|Publications|Members|Library|Press|Jobs|Contact|Sign in",
        "Summer opening hours of the reading room|New annual report: the year in figures|Volunteers wanted for the spring walk|Photographs from the members' evening|Minutes of the last general meeting",
        "The site is kept by a small office and a circle of volunteers. It carries notices of the society, reports of its working groups and papers that members have given at the monthly meetings since 1987. Suggestions are welcome; the office is staffed on Tuesday and Thursday mornings, and letters are answered within ten working days.",
        "We use cookies to remember your settings and to count visits. You can accept all of them, choose which ones you allow, or continue with the necessary ones only. Accept all. Necessary only. Settings.",
        "Imprint. Privacy. Accessibility. Terms of use. Newsletter. Follow us on Mastodon and YouTube. All rights reserved.",
        "Page not found",
        "We could not find the page you asked for. Check the address or use the search.",
    ),
    "de": Tongue(
        "Startseite|Über uns|Aktuelles|Termine|Veröffentlichungen|Mitglieder|Bibliothek|Presse|Stellen|Kontakt|Anmelden",
        "Sommeröffnungszeiten des Lesesaals|Neuer Jahresbericht: das Jahr in Zahlen|Helfer für die Frühjahrswanderung gesucht|Bilder vom Mitgliederabend|Protokoll der letzten Vollversammlung",
        "Die Seiten werden von einer kleinen Geschäftsstelle und einem Kreis Ehrenamtlicher gepflegt. Hier stehen Mitteilungen des Vereins, Berichte der Arbeitskreise und Vorträge, die Mitglieder seit 1987 bei den Monatstreffen gehalten haben. Anregungen sind willkommen; die Geschäftsstelle ist dienstags und donnerstags am Vormittag besetzt, Briefe werden binnen zehn Werktagen beantwortet.",
        "Wir verwenden Cookies, um Ihre Einstellungen zu speichern und Besuche zu zählen. Sie können alle annehmen, einzeln auswählen oder nur die notwendigen zulassen. Alle annehmen. Nur notwendige. Einstellungen.",
        "Impressum. Datenschutz. Barrierefreiheit. Nutzungsbedingungen. Rundbrief. Folgen Sie uns auf Mastodon und YouTube. Alle Rechte vorbehalten.",
        "Seite nicht gefunden",
        "Die gewünschte Seite konnten wir nicht finden. Prüfen Sie die Adresse oder nutzen Sie die Suche.",
    ),
    "fr": Tongue(
        "Accueil|Qui sommes-nous|Actualités|Agenda|Publications|Adhérents|Bibliothèque|Presse|Emplois|Contact|Connexion",
        "Horaires d'été de la salle de lecture|Nouveau rapport annuel : l'année en chiffres|Bénévoles recherchés pour la marche de printemps|Photos de la soirée des adhérents|Compte rendu de la dernière assemblée",
        "Le site est tenu par un petit secrétariat et un cercle de bénévoles. Il présente les avis de la société, les rapports de ses groupes de travail et les exposés que ses membres ont donnés lors des réunions mensuelles depuis 1987. Vos suggestions sont les bienvenues ; le secrétariat est ouvert le mardi et le jeudi matin, et répond au courrier sous dix jours.",
        "Nous utilisons des cookies pour mémoriser vos réglages et mesurer l'audience. Vous pouvez tout accepter, choisir ou continuer avec les seuls cookies nécessaires. Tout accepter. Refuser. Paramétrer.",
        "Mentions légales. Données personnelles. Accessibilité : partiellement conforme. Plan du site. Lettre d'information. Tous droits réservés.",
        "Page introuvable",
        "Nous n'avons pas trouvé la page demandée. Vérifiez l'adresse ou utilisez la recherche.",
    ),
    "nl": Tongue(
        "Home|Over ons|Nieuws|Agenda|Publicaties|Leden|Bibliotheek|Pers|Vacatures|Contact|Inloggen",
        "Zomeropeningstijden van de leeszaal|Nieuw jaarverslag: het jaar in cijfers|Vrijwilligers gezocht voor de voorjaarswandeling|Foto's van de ledenavond|Notulen van de laatste ledenvergadering",
        "De site wordt bijgehouden door een klein bureau en een kring van vrijwilligers. U vindt er berichten van de vereniging, verslagen van de werkgroepen en lezingen die leden sinds 1987 op de maandelijkse bijeenkomsten hebben gehouden. Suggesties zijn welkom; het bureau is op dinsdag- en donderdagochtend bezet en brieven worden binnen tien werkdagen beantwoord.",
        "Wij gebruiken cookies om uw instellingen te onthouden en bezoeken te tellen. U kunt alles accepteren, zelf kiezen of alleen de noodzakelijke toestaan. Alles accepteren. Alleen noodzakelijk. Instellingen.",
        "Colofon. Privacy. Toegankelijkheid. Gebruiksvoorwaarden. Nieuwsbrief. Volg ons op Mastodon en YouTube. Alle rechten voorbehouden.",
        "Pagina niet gevonden",
        "De gevraagde pagina konden we niet vinden. Controleer het adres of gebruik de zoekfunctie.",
    ),
    "es": Tongue(
        "Inicio|Quiénes somos|Noticias|Agenda|Publicaciones|Socios|Biblioteca|Prensa|Empleo|Contacto|Acceder",
        "Horario de verano de la sala de lectura|Nueva memoria anual: el año en cifras|Se buscan voluntarios para la marcha de primavera|Fotos de la velada de socios|Acta de la última asamblea",
        "El sitio lo mantienen una pequeña oficina y un círculo de voluntarios. Recoge avisos de la sociedad, informes de sus grupos de trabajo y ponencias que los socios han presentado en las reuniones mensuales desde 1987. Las sugerencias son bienvenidas; la oficina atiende martes y jueves por la mañana y contesta las cartas en diez días hábiles.",
        "Utilizamos cookies para recordar sus preferencias y medir las visitas. Puede aceptarlas todas, elegir o continuar solo con las necesarias. Aceptar todas. Solo necesarias. Configurar.",
        "Aviso legal. Privacidad. Accesibilidad. Condiciones de uso. Boletín. Síganos en Mastodon y YouTube. Todos los derechos reservados.",
        "Página no encontrada",
        "No hemos encontrado la página solicitada. Compruebe la dirección o utilice el buscador.",
    ),
    "it": Tongue(
        "Home|Chi siamo|Notizie|Eventi|Pubblicazioni|Soci|Biblioteca|Stampa|Lavora con noi|Contatti|Accedi",
        "Orario estivo della sala di lettura|Nuova relazione annuale: l'anno in cifre|Cercansi volontari per la camminata di primavera|Foto della serata dei soci|Verbale dell'ultima assemblea",
        "Il sito è curato da un piccolo ufficio e da un gruppo di volontari. Raccoglie avvisi della società, relazioni dei gruppi di lavoro e contributi che i soci hanno presentato negli incontri mensili dal 1987. I suggerimenti sono graditi; l'ufficio è aperto il martedì e il giovedì mattina e risponde alle lettere entro dieci giorni lavorativi.",
        "Utilizziamo i cookie per ricordare le impostazioni e contare le visite. Puoi accettarli tutti, scegliere o proseguire con i soli necessari. Accetta tutti. Solo necessari. Impostazioni.",
        "Note legali. Privacy. Accessibilità. Condizioni d'uso. Newsletter. Seguici su Mastodon e YouTube. Tutti i diritti riservati.",
        "Pagina non trovata",
        "Non abbiamo trovato la pagina richiesta. Controlla l'indirizzo o usa la ricerca.",
    ),
    "pt": Tongue(
        "Início|Sobre nós|Notícias|Agenda|Publicações|Sócios|Biblioteca|Imprensa|Emprego|Contactos|Entrar",
        "Horário de verão da sala de leitura|Novo relatório anual: o ano em números|Procuram-se voluntários para a caminhada da primavera|Fotografias do serão dos sócios|Ata da última assembleia",
        "O sítio é mantido por um pequeno secretariado e por um grupo de voluntários. Reúne avisos da sociedade, relatórios dos grupos de trabalho e comunicações que os sócios apresentaram nas reuniões mensais desde 1987. As sugestões são bem-vindas; o secretariado atende às terças e quintas de manhã e responde às cartas em dez dias úteis.",
        "Utilizamos cookies para guardar as suas preferências e contar visitas. Pode aceitar todos, escolher ou continuar só com os necessários. Aceitar todos. Só necessários. Definições.",
        "Aviso legal. Privacidade. Acessibilidade. Condições de utilização. Boletim. Todos os direitos reservados.",
        "Página não encontrada",
        "Não encontrámos a página pedida. Verifique o endereço ou utilize a pesquisa.",
    ),
    "pl": Tongue(
        "Strona główna|O nas|Aktualności|Wydarzenia|Publikacje|Członkowie|Biblioteka|Prasa|Praca|Kontakt|Zaloguj",
        "Letnie godziny otwarcia czytelni|Nowe sprawozdanie roczne|Szukamy wolontariuszy na wiosenny marsz|Zdjęcia z wieczoru członków|Protokół z ostatniego zebrania",
        "Stronę prowadzi małe biuro i grono wolontariuszy. Zamieszczamy tu komunikaty towarzystwa, sprawozdania grup roboczych i referaty, które członkowie wygłosili na comiesięcznych spotkaniach od 1987 roku. Biuro jest czynne we wtorki i czwartki przed południem, na listy odpowiadamy w ciągu dziesięciu dni roboczych.",
        "Używamy plików cookie, aby zapamiętać ustawienia i liczyć odwiedziny. Możesz przyjąć wszystkie albo tylko niezbędne. Akceptuję. Tylko niezbędne.",
        "Nota prawna. Prywatność. Deklaracja dostępności. Regulamin. Biuletyn. Wszelkie prawa zastrzeżone.",
        "Nie znaleziono strony",
        "Nie znaleźliśmy żądanej strony. Sprawdź adres lub skorzystaj z wyszukiwarki.",
    ),
    "cs": Tongue(
        "Úvod|O nás|Aktuality|Akce|Publikace|Členové|Knihovna|Tisk|Volná místa|Kontakt|Přihlásit",
        "Letní otevírací doba čítárny|Nová výroční zpráva|Hledáme dobrovolníky na jarní pochod|Fotografie z členského večera|Zápis z poslední schůze",
        "Stránky spravuje malá kancelář a okruh dobrovolníků. Najdete zde oznámení společnosti, zprávy pracovních skupin a přednášky, které členové přednesli na měsíčních schůzkách od roku 1987. Kancelář je otevřena v úterý a ve čtvrtek dopoledne, na dopisy odpovídáme do deseti pracovních dnů.",
        "Používáme soubory cookie, abychom si pamatovali nastavení a počítali návštěvy. Můžete přijmout všechny, nebo jen nezbytné. Přijmout vše. Jen nezbytné.",
        "Právní ujednání. Soukromí. Prohlášení o přístupnosti. Zpravodaj. Všechna práva vyhrazena.",
        "Stránka nenalezena",
        "Požadovanou stránku jsme nenašli. Zkontrolujte adresu nebo použijte vyhledávání.",
    ),
    "sv": Tongue(
        "Hem|Om oss|Nyheter|Kalender|Publikationer|Medlemmar|Bibliotek|Press|Lediga jobb|Kontakt|Logga in",
        "Läsesalens sommartider|Ny årsredovisning: året i siffror|Frivilliga sökes till vårvandringen|Bilder från medlemskvällen|Protokoll från senaste årsmötet",
        "Webbplatsen sköts av ett litet kansli och en krets frivilliga. Här finns föreningens meddelanden, arbetsgruppernas rapporter och föredrag som medlemmar har hållit vid månadsmötena sedan 1987. Kansliet är bemannat på tisdag- och torsdagförmiddagar, och brev besvaras inom tio arbetsdagar.",
        "Vi använder kakor för att minnas dina inställningar och räkna besök. Du kan godkänna alla eller bara de nödvändiga. Godkänn alla. Endast nödvändiga.",
        "Om webbplatsen. Personuppgifter. Tillgänglighet. Villkor. Nyhetsbrev. Alla rättigheter förbehållna.",
        "Sidan hittades inte",
        "Vi kunde inte hitta sidan. Kontrollera adressen eller använd sökningen.",
    ),
    "da": Tongue(
        "Forside|Om os|Nyheder|Kalender|Publikationer|Medlemmer|Bibliotek|Presse|Job|Kontakt|Log ind",
        "Læsesalens sommeråbningstider|Ny årsrapport: året i tal|Frivillige søges til forårsvandringen|Billeder fra medlemsaftenen|Referat af seneste generalforsamling",
        "Siden passes af et lille sekretariat og en kreds af frivillige. Her findes foreningens meddelelser, arbejdsgruppernes rapporter og foredrag, som medlemmer har holdt ved de månedlige møder siden 1987. Sekretariatet er bemandet tirsdag og torsdag formiddag, og breve besvares inden for ti hverdage.",
        "Vi bruger cookies til at huske dine indstillinger og tælle besøg. Du kan acceptere alle eller kun de nødvendige. Accepter alle. Kun nødvendige.",
        "Om siden. Privatliv. Tilgængelighedserklæring. Nyhedsbrev. Alle rettigheder forbeholdes.",
        "Siden blev ikke fundet",
        "Vi kunne ikke finde siden. Kontrollér adressen eller brug søgningen.",
    ),
    "fi": Tongue(
        "Etusivu|Tietoa meistä|Uutiset|Tapahtumat|Julkaisut|Jäsenet|Kirjasto|Medialle|Avoimet paikat|Yhteystiedot|Kirjaudu",
        "Lukusalin kesäaukiolo|Uusi vuosikertomus|Vapaaehtoisia haetaan kevätkävelylle|Kuvia jäsenillasta|Viime kokouksen pöytäkirja",
        "Sivustoa hoitaa pieni toimisto ja joukko vapaaehtoisia. Täältä löytyvät seuran tiedotteet, työryhmien raportit ja esitelmät, joita jäsenet ovat pitäneet kuukausikokouksissa vuodesta 1987. Toimisto on avoinna tiistai- ja torstaiaamupäivisin, ja kirjeisiin vastataan kymmenen arkipäivän kuluessa.",
        "Käytämme evästeitä asetusten muistamiseen ja kävijöiden laskemiseen. Voit hyväksyä kaikki tai vain välttämättömät. Hyväksy kaikki. Vain välttämättömät.",
        "Tietosuoja. Saavutettavuusseloste. Käyttöehdot. Uutiskirje. Kaikki oikeudet pidätetään.",
        "Sivua ei löytynyt",
        "Emme löytäneet hakemaasi sivua. Tarkista osoite tai käytä hakua.",
    ),
    "el": Tongue(
        "Αρχική|Ποιοι είμαστε|Νέα|Εκδηλώσεις|Εκδόσεις|Μέλη|Βιβλιοθήκη|Τύπος|Επικοινωνία|Σύνδεση",
        "Θερινό ωράριο αναγνωστηρίου|Νέα ετήσια έκθεση|Ζητούνται εθελοντές|Φωτογραφίες από τη βραδιά των μελών",
        "Τον ιστότοπο φροντίζει ένα μικρό γραφείο και ένας κύκλος εθελοντών. Εδώ δημοσιεύονται ανακοινώσεις του συλλόγου, εκθέσεις των ομάδων εργασίας και ομιλίες των μελών από το 1987. Το γραφείο λειτουργεί Τρίτη και Πέμπτη πρωί.",
        "Χρησιμοποιούμε cookies για να θυμόμαστε τις ρυθμίσεις σας. Αποδοχή όλων. Μόνο τα απαραίτητα.",
        "Όροι χρήσης. Απόρρητο. Προσβασιμότητα. Με επιφύλαξη παντός δικαιώματος.",
        "Η σελίδα δεν βρέθηκε",
        "Δεν βρήκαμε τη σελίδα που ζητήσατε. Ελέγξτε τη διεύθυνση.",
    ),
    "ru": Tongue(
        "Главная|О нас|Новости|События|Публикации|Участники|Библиотека|Пресса|Вакансии|Контакты|Войти",
        "Летние часы работы читального зала|Новый годовой отчёт|Ищем волонтёров для весеннего похода|Фотографии со встречи|Протокол общего собрания",
        "Сайт ведут небольшая канцелярия и круг добровольцев. Здесь публикуются объявления общества, отчёты рабочих групп и доклады, прочитанные на ежемесячных встречах с 1987 года. Канцелярия открыта по вторникам и четвергам утром, на письма отвечаем в течение десяти рабочих дней.",
        "Мы используем файлы cookie, чтобы помнить настройки и считать посещения. Принять все. Только необходимые.",
        "Правовая информация. Конфиденциальность. Карта сайта. Все права защищены.",
        "Страница не найдена",
        "Мы не нашли запрошенную страницу. Проверьте адрес или воспользуйтесь поиском.",
    ),
    "tr": Tongue(
        "Ana sayfa|Hakkımızda|Haberler|Etkinlikler|Yayınlar|Üyeler|Kütüphane|Basın|Kariyer|İletişim|Giriş",
        "Okuma salonunun yaz saatleri|Yeni yıllık rapor|Bahar yürüyüşü için gönüllüler aranıyor|Üye gecesinden fotoğraflar",
        "Siteyi küçük bir büro ve gönüllüler yürütüyor. Burada derneğin duyuruları, çalışma gruplarının raporları ve üyelerin 1987'den beri aylık toplantılarda sunduğu bildiriler yer alır. Büro salı ve perşembe sabahları açıktır, mektuplar on iş günü içinde yanıtlanır.",
        "Ayarlarınızı hatırlamak ve ziyaretleri saymak için çerez kullanıyoruz. Tümünü kabul et. Yalnızca gerekli olanlar.",
        "Yasal uyarı. Gizlilik. Erişilebilirlik. Site haritası. Tüm hakları saklıdır.",
        "Sayfa bulunamadı",
        "Aradığınız sayfayı bulamadık. Adresi denetleyin ya da aramayı kullanın.",
    ),
    "ja": Tongue(
        "ホーム|概要|お知らせ|行事|刊行物|会員|図書室|報道関係|採用|お問い合わせ|ログイン",
        "閲覧室の夏季開室時間|年次報告書を公開しました|春の散策ボランティア募集|会員の夕べの写真",
        "このサイトは小さな事務局と有志によって運営されています。会からのお知らせ、作業部会の報告、1987年以来の例会で会員が行った講演を掲載しています。事務局は火曜日と木曜日の午前に開いています。お手紙には十営業日以内にお返事します。",
        "当サイトは設定の保存と訪問数の計測のためクッキーを使用します。すべて許可。必要なもののみ。",
        "利用規約。個人情報保護方針。サイトマップ。無断転載を禁じます。",
        "ページが見つかりません",
        "お探しのページは見つかりませんでした。アドレスをご確認ください。",
    ),
    "zh": Tongue(
        "首页|关于我们|新闻|活动|出版物|会员|图书馆|媒体|招聘|联系我们|登录",
        "阅览室夏季开放时间|新年度报告发布|春游志愿者招募|会员之夜照片",
        "本网站由一个小型办公室和一群志愿者维护，刊登学会通知、工作组报告以及会员自1987年以来在每月例会上所作的报告。办公室每周二和周四上午开放，来信将在十个工作日内答复。",
        "我们使用Cookie来记住您的设置并统计访问量。全部接受。仅必要。",
        "法律声明。隐私政策。网站地图。版权所有。",
        "页面未找到",
        "没有找到您请求的页面，请检查地址或使用搜索。",
    ),
    "ar": Tongue(
        "الرئيسية|من نحن|الأخبار|الفعاليات|المنشورات|الأعضاء|المكتبة|الصحافة|اتصل بنا|الدخول",
        "أوقات قاعة المطالعة في الصيف|التقرير السنوي الجديد|نبحث عن متطوعين|صور أمسية الأعضاء",
        "يدير الموقع مكتب صغير ومجموعة من المتطوعين. ننشر هنا إعلانات الجمعية وتقارير فرق العمل والمحاضرات التي ألقاها الأعضاء في اللقاءات الشهرية منذ عام 1987. المكتب مفتوح صباح الثلاثاء والخميس.",
        "نستخدم ملفات تعريف الارتباط لحفظ إعداداتك. قبول الكل. الضرورية فقط.",
        "شروط الاستخدام. الخصوصية. خريطة الموقع. جميع الحقوق محفوظة.",
        "الصفحة غير موجودة",
        "لم نعثر على الصفحة المطلوبة. تحقق من العنوان.",
    ),
}

# What the same sites say beside every page about their archive.
MORE: Mapping[str, str] = {
    "en": "The older numbers of the bulletin have been scanned and can be read here in full. To look for a name or a place, type it in the box above and choose a decade. Volumes one to twelve were scanned from the copies of the county library, the others from our own. If you own number 31, which we lack, please lend it to us for a day. Copies of single articles are sent by post for the price of the stamp, and teachers may use all texts in class without asking.",
    "de": "Die älteren Hefte des Mitteilungsblatts sind gescannt und können hier vollständig gelesen werden. Wer einen Namen oder Ort sucht, gibt ihn oben in das Feld ein und wählt ein Jahrzehnt. Die Bände eins bis zwölf stammen aus der Kreisbibliothek, die übrigen aus eigenem Besitz. Wer uns Heft 31 für einen Tag leihen kann, melde sich bitte. Einzelne Aufsätze schicken wir gegen das Porto zu; Lehrkräfte dürfen alle Texte im Unterricht verwenden.",
    "fr": "Les anciens numéros du bulletin ont été numérisés et se lisent ici en entier. Pour chercher un nom ou un lieu, tapez-le dans la case du haut et choisissez une décennie. Les tomes un à douze viennent de la bibliothèque départementale, les autres de notre fonds. Si vous possédez le numéro 31, qui nous manque, prêtez-le-nous une journée. Les articles sont envoyés par la poste au prix du timbre, et les enseignants peuvent utiliser tous les textes en classe.",
    "nl": "De oudere nummers van het bulletin zijn gescand en hier volledig te lezen. Zoekt u een naam of plaats, typ die dan in het vak hierboven en kies een decennium. De delen één tot en met twaalf komen uit de provinciale bibliotheek, de andere uit eigen bezit. Wie nummer 31 heeft, dat ons ontbreekt, lene het ons een dag. Losse artikelen sturen wij voor de prijs van de postzegel, en leraren mogen alle teksten in de klas gebruiken.",
    "es": "Los números antiguos del boletín están escaneados y se leen aquí completos. Para buscar un nombre o un lugar, escríbalo en la casilla de arriba y elija una década. Los tomos uno a doce proceden de la biblioteca provincial, los demás de nuestro fondo. Si tiene el número 31, que nos falta, préstenoslo un día. Enviamos artículos sueltos por el precio del sello, y los maestros pueden usar todos los textos en clase.",
    "it": "I vecchi numeri del bollettino sono stati digitalizzati e si leggono qui per intero. Per cercare un nome o un luogo, scrivetelo nella casella in alto e scegliete un decennio. I volumi da uno a dodici vengono dalla biblioteca provinciale, gli altri dal nostro fondo. Chi possiede il numero 31, che ci manca, ce lo presti per un giorno. Spediamo i singoli articoli al prezzo del francobollo, e gli insegnanti possono usare tutti i testi in classe.",
    "pt": "Os números antigos do boletim foram digitalizados e lêem-se aqui por inteiro. Para procurar um nome ou um lugar, escreva-o na caixa acima e escolha uma década. Os volumes um a doze vêm da biblioteca distrital, os outros do nosso fundo. Quem tiver o número 31 empreste-no-lo por um dia. Enviamos artigos soltos pelo preço do selo, e os professores podem usar todos os textos nas aulas.",
    "pl": "Starsze numery biuletynu zostały zeskanowane i można je tu czytać w całości. Aby znaleźć nazwisko lub miejscowość, wpisz je w pole u góry i wybierz dziesięciolecie. Tomy od pierwszego do dwunastego pochodzą z biblioteki powiatowej, pozostałe z naszych zbiorów. Kto ma numer 31, niech nam go użyczy na jeden dzień. Nauczyciele mogą korzystać ze wszystkich tekstów na lekcjach.",
    "cs": "Starší čísla zpravodaje jsou naskenována a lze je zde číst celá. Hledáte-li jméno nebo místo, napište je do pole nahoře a zvolte desetiletí. Svazky jedna až dvanáct pocházejí z okresní knihovny, ostatní z našich sbírek. Kdo má číslo 31, ať nám je na den půjčí. Učitelé smějí všechny texty používat ve výuce.",
    "sv": "Äldre nummer av bulletinen är inskannade och kan läsas här i sin helhet. Söker du ett namn eller en plats, skriv det i rutan ovan och välj ett årtionde. Banden ett till tolv kommer från länsbiblioteket, de övriga ur egen ägo. Den som har nummer 31 får gärna låna ut det en dag. Lärare får använda alla texter i undervisningen.",
    "da": "Ældre numre af bladet er skannet og kan læses her i deres helhed. Søger du et navn eller et sted, så skriv det i feltet foroven og vælg et årti. Bind et til tolv kommer fra landsbiblioteket, de øvrige fra vores egen samling. Har du nummer 31, vil vi gerne låne det en dag. Lærere må bruge alle tekster i undervisningen.",
    "fi": "Tiedotteen vanhat numerot on skannattu, ja ne voi lukea täällä kokonaan. Kirjoita etsimäsi nimi tai paikka yllä olevaan kenttään ja valitse vuosikymmen. Niteet yhdestä kahteentoista ovat maakuntakirjastosta, muut omista kokoelmistamme. Jos sinulla on numero 31, lainaa se meille päiväksi. Opettajat saavat käyttää tekstejä opetuksessa.",
    "el": "Τα παλαιότερα τεύχη του δελτίου έχουν σαρωθεί και διαβάζονται εδώ ολόκληρα. Για να βρείτε ένα όνομα ή έναν τόπο, γράψτε το στο πεδίο επάνω και διαλέξτε δεκαετία. Οι τόμοι ένα έως δώδεκα προέρχονται από τη δημόσια βιβλιοθήκη, οι υπόλοιποι από τη συλλογή μας.",
    "ru": "Старые выпуски бюллетеня отсканированы и доступны здесь целиком. Чтобы найти имя или место, введите его в поле наверху и выберите десятилетие. Тома с первого по двенадцатый взяты из областной библиотеки, остальные из нашего собрания. Если у вас есть выпуск 31, одолжите его нам на день. Учителя могут использовать все тексты на уроках.",
    "tr": "Bültenin eski sayıları tarandı ve burada tam olarak okunabilir. Bir ad ya da yer aramak için yukarıdaki kutuya yazın ve on yılı seçin. Birden on ikiye kadar olan ciltler il kütüphanesinden, ötekiler kendi koleksiyonumuzdandır. Öğretmenler bütün metinleri derste kullanabilir.",
    "ja": "会報のバックナンバーは電子化され、全文をここで読むことができます。人名や地名を探すときは上の欄に入力し、年代を選んでください。第一巻から第十二巻までは県立図書館の所蔵本、それ以降は当会の所蔵本によります。第三十一号をお持ちの方は一日だけお貸しください。授業での利用は自由です。",
    "zh": "旧期通讯已经扫描，可在此阅读全文。查找人名或地名，请在上方输入并选择年代。第一至十二卷来自省图书馆，其余为本会收藏。如您藏有第三十一期，请借给我们一天。教师可在课堂上自由使用所有文章。",
    "ar": "جرى مسح الأعداد القديمة من النشرة ويمكن قراءتها هنا كاملة. للبحث عن اسم أو مكان اكتبه في الخانة أعلاه واختر العقد. المجلدات من الأول إلى الثاني عشر من مكتبة المحافظة، والباقي من مجموعتنا.",
}


def paras(text: str) -> str:
    """Paragraphs, parted by "|"; what starts with "<" is markup already."""
    return "".join(p if p.startswith("<") else f"<p>{p}</p>" for p in text.split("|"))


def framed(lang: str, style: str, name: str, title: str, text: str, head: str = "") -> str:
    """A page of a site in the frame that its software makes."""
    tongue = TONGUES[lang]
    about = f"{tongue.about}</p><p>{MORE[lang]}" if style != "table" else tongue.about
    links = [f'<a href="/s{n}">{word}</a>' for n, word in enumerate(tongue.menu.split("|"))]
    items = "".join(f"<li>{link}</li>" for link in links)
    teasers = "".join(
        f'<li><a href="/t/{n}">{word}</a></li>' for n, word in enumerate(tongue.side.split("|"))
    )
    inner = f"<h1>{title}</h1>{paras(text)}"
    if style == "wp":
        head += '<meta name="generator" content="WordPress 6.6"><link rel="stylesheet" href="/wp-content/themes/astra/style.css">'
        body = f'<header id="masthead" class="site-header"><a class="site-title" href="/">{name}</a><nav><ul class="menu">{items}</ul></nav></header><div id="primary"><main><article class="hentry"><div class="entry-content">{inner}</div></article></main><aside class="widget-area"><ul>{teasers}</ul><p>{about}</p></aside></div><footer class="site-footer">{name}. {tongue.foot}</footer><div id="cookie-law-info-bar">{tongue.cookies}</div>'
    elif style == "typo3":
        head += '<meta name="generator" content="TYPO3 CMS"><link rel="stylesheet" href="/typo3temp/assets/a.css">'
        body = f'<div class="frame frame-default"><ul class="navbar-nav">{items}</ul></div><div id="c117" class="ce-bodytext">{inner}</div><div id="c118"><ul>{teasers}</ul></div><div id="c9"><p>{about}</p></div><footer>{name} | {tongue.foot}</footer><div id="cookieman-modal">{tongue.cookies}</div>'
    elif style == "drupal":
        head += '<meta name="Generator" content="Drupal 10 (https://www.drupal.org)">'
        body = f'<div class="dialog-off-canvas-main-canvas"><header role="banner"><a href="/">{name}</a><ul class="menu menu--main">{items}</ul></header><main role="main"><div class="region region-content"><div id="block-page-title">{inner}</div></div><aside class="region-sidebar-second"><ul>{teasers}</ul></aside></main><footer role="contentinfo"><p>{about}</p>{tongue.foot}</footer><div class="eu-cookie-compliance-content">{tongue.cookies}</div></div>'
    elif style == "sharepoint":
        head += '<meta name="GENERATOR" content="Microsoft SharePoint">'
        body = f'<form id="aspnetForm"><div id="s4-workspace"><div id="DeltaTopNavigation"><ul class="static">{items}</ul></div><div id="DeltaPlaceHolderMain"><div class="ms-rtestate-field">{inner}</div></div><div id="sideNavBox"><ul>{teasers}</ul><p>{about}</p></div><div class="footer">{name} {tongue.foot} {tongue.cookies}</div></div></form>'
    elif style == "table":
        body = f'<center><b>{name}</b></center><table width="100%" border="0"><tr><td valign="top" bgcolor="#dddddd"><ul>{items}</ul><ul>{teasers}</ul></td><td valign="top">{inner}</td></tr></table><hr><font size="1">{about} {tongue.foot}</font>'
    else:
        head += '<meta name="generator" content="Joomla! - Open Source Content Management">'
        body = f'<div class="container-header"><a class="brand-logo" href="/">{name}</a><ul class="mod-menu mod-list nav">{items}</ul></div><div class="site-grid"><main><div class="com-content-article item-page">{inner}</div></main><div class="container-sidebar-right"><ul class="mostread">{teasers}</ul></div></div><footer>{about} {tongue.foot}</footer><div class="cookie-bar">{tongue.cookies}</div>'
    return page(body, title=f"{title} - {name}", lang=lang, head=head)


def lost(lang: str, style: str, name: str) -> str:
    """The 404 page of such a site."""
    tongue = TONGUES[lang]
    return framed(lang, style, name, tongue.lost, tongue.lost_text)


def house(lang: str, style: str, name: str, at: str, reply: Any) -> Routes:
    """A site that lives: the cited address, a front page, and a true 404 for all others."""
    front = framed(lang, style, name, name, TONGUES[lang].about)
    return {at: reply, "/": sent(front), "*": sent(lost(lang, style, name), 404)}


def lives(
    cause: str, name: str, truth: Truth, lang: str, style: str, site: str, at: str, title: str,
    text: str, **more: Any,
) -> Case:  # fmt: skip
    """A case whose cited page stands in a living site under 200."""
    reply = sent(framed(lang, style, site, title, text))
    return Case(cause, f"fy-{name}", truth, house(lang, style, site, at, reply), path=at, **more)
