"""The frames of sites in many languages."""

from __future__ import annotations

import itertools
import random
from collections.abc import Callable
from dataclasses import dataclass

from citekeeper.demo.exchange import Reply, Request

from ..case import page, sent
from .more import MORE


@dataclass(frozen=True)
class Kit:
    """What a site of one language has around its text."""

    name: str
    menu: str
    news: str
    about: str
    foot: str
    cookie: str
    missing: str
    lost: str


KITS: dict[str, Kit] = {
    "en": Kit(
        "Marlow County Record",
        "Home|News|Council|Business|Schools|Sport|Arts|Obituaries|Archive|Contact us|Log in|Newsletter",
        "Bridge on the B4155 to reopen in March: Engineers say the new deck has been poured and only the railings are missing|"
        "Library extends Saturday hours: From next month the reading room stays open until six, the council said on Tuesday|"
        "Choir wins regional title: Forty singers travelled north and came home with the cup and a cheque|"
        "Flood barrier passes first test: The gates held during the spring tide and residents slept without sandbags|"
        "Bakery marks hundred years: The ovens in Mill Street were lit in 1926 and have never been cold for more than a day|"
        "New head at the grammar school: Dr Ellen Pryce takes over after eleven years in Leeds|"
        "Allotment holders win appeal: The inspector found that the notice had been served on the wrong society",
        "We are an independent publisher with a small staff, and have reported from the valley since 1894. Corrections are made openly and dated. Letters to the editor should carry a name and address.",
        "About|Terms of use|Privacy policy|Accessibility|Complaints|Advertise|Jobs|RSS|All rights reserved",
        "We use cookies to measure our audience and to remember your choices. Accept all, reject all, or manage your preferences.",
        "Page not found",
        "Sorry, the page you were looking for could not be found. It may have been moved or deleted. Try the search or go back to the home page.",
    ),
    "de": Kit(
        "Landkreis Auental",
        "Startseite|Aktuelles|Bürgerservice|Politik|Wirtschaft|Bildung|Kultur|Termine|Presse|Kontakt|Anmelden|Leichte Sprache",
        "Neue Öffnungszeiten im Kreishaus: Ab dem ersten März ist die Zulassungsstelle donnerstags bis achtzehn Uhr geöffnet|"
        "Radweg an der Aue freigegeben: Nach zwei Jahren Bauzeit können Pendler wieder bis zum Bahnhof fahren|"
        "Musikschule sucht Lehrkräfte: Gesucht werden Fachleute für Oboe, Fagott und musikalische Früherziehung|"
        "Haushalt beschlossen: Der Kreistag hat mit großer Mehrheit einen ausgeglichenen Etat verabschiedet|"
        "Warnung vor Waldbrand: Bei anhaltender Trockenheit gilt Stufe vier, offenes Feuer ist verboten|"
        "Ehrenamtskarte wird digital: Wer mindestens fünf Stunden in der Woche hilft, bekommt sie nun auf das Telefon",
        "Der Landkreis umfasst vierzehn Gemeinden mit rund hundertzwanzigtausend Einwohnern. Die Verwaltung hat ihren Sitz im alten Amtshaus und ist telefonisch montags bis freitags zu erreichen.",
        "Impressum|Datenschutz|Barrierefreiheit|Inhaltsverzeichnis|Gebärdensprache|Seite drucken|Nach oben",
        "Diese Website verwendet Cookies. Technisch notwendige Cookies sind immer aktiv, der Statistik können Sie zustimmen oder widersprechen.",
        "Seite nicht gefunden",
        "Die von Ihnen aufgerufene Seite konnte leider nicht gefunden werden. Möglicherweise wurde sie verschoben oder gelöscht. Bitte nutzen Sie die Suche oder die Startseite.",
    ),
    "fr": Kit(
        "Le Courrier du Vexin",
        "Accueil|Actualités|Politique|Société|Économie|Culture|Sports|Annonces|Archives|Nous contacter|Se connecter|S'abonner",
        "Le marché couvert rouvre ses portes: Après dix-huit mois de travaux, les commerçants retrouvent la halle samedi matin|"
        "Une classe menacée de fermeture: Les parents occupent l'école depuis lundi et demandent un rendez-vous au rectorat|"
        "Le pont de pierre classé: La commission régionale a rendu un avis favorable à l'unanimité|"
        "Sécheresse: le préfet restreint l'arrosage jusqu'à la fin du mois dans onze communes|"
        "La médiathèque prête aussi des outils: Perceuses et échelles rejoignent les romans sur les rayons|"
        "Course de la Saint-Jean: Plus de huit cents coureurs attendus dimanche sur les bords de l'Epte",
        "Journal indépendant fondé en 1911, imprimé chaque jeudi. La rédaction est ouverte au public du mardi au vendredi. Toute reproduction est soumise à autorisation.",
        "Mentions légales|Conditions générales|Données personnelles|Plan du site|Accessibilité : partiellement conforme|Publicité|Flux RSS",
        "Nous utilisons des cookies pour mesurer l'audience et améliorer nos services. Tout accepter, continuer sans accepter, paramétrer.",
        "Page introuvable",
        "La page que vous recherchez n'existe pas ou n'existe plus. Elle a peut-être été déplacée. Vous pouvez revenir à l'accueil ou lancer une recherche.",
    ),
    "nl": Kit(
        "Gemeente Wierdenland",
        "Home|Nieuws|Bestuur|Ondernemen|Wonen|Onderwijs|Cultuur|Agenda|Archief|Contact|Inloggen|Nieuwsbrief",
        "Nieuwe fietsbrug over het kanaal: De brug wordt in het weekend van twaalf april op zijn plaats gehesen|"
        "Afvalkalender aangepast: Het oud papier wordt voortaan op dinsdag opgehaald in alle kernen|"
        "Zwembad dicht voor onderhoud: De bassins worden leeggepompt en opnieuw betegeld|"
        "Subsidie voor dorpshuizen: Verenigingen kunnen tot één juni een aanvraag indienen|"
        "Kermis gaat door: De burgemeester heeft de vergunning verleend onder voorwaarden|"
        "Bibliotheek zoekt voorlezers: Twee ochtenden in de maand, een opleiding is niet nodig",
        "Het gemeentehuis is open op werkdagen van negen tot vijf. Voor een paspoort of rijbewijs maakt u eerst een afspraak. Bellen kan met het algemene nummer.",
        "Privacyverklaring|Toegankelijkheid|Disclaimer|Proclaimer|Sitemap|Vacatures|Volg ons",
        "Deze website gebruikt cookies om het bezoek te meten. U kunt alle cookies accepteren of alleen de noodzakelijke.",
        "Pagina niet gevonden",
        "De pagina die u zoekt bestaat niet (meer) of is verplaatst. Gebruik de zoekfunctie of ga terug naar de startpagina.",
    ),
    "es": Kit(
        "Diario de la Sierra",
        "Inicio|Actualidad|Provincia|Economía|Cultura|Deportes|Opinión|Esquelas|Hemeroteca|Contacto|Iniciar sesión|Suscríbete",
        "El ayuntamiento aprueba el plan del agua: La obra costará dos millones y empezará en otoño, según el alcalde|"
        "Vuelve la feria del libro: Cuarenta casetas ocuparán el paseo hasta el domingo|"
        "Detenido el incendio del pinar: Los bomberos trabajaron toda la noche y mantienen un retén|"
        "Más plazas en la escuela infantil: La consejería autoriza dos aulas nuevas para septiembre|"
        "El equipo local asciende: La afición llenó la plaza mayor para recibir a los jugadores|"
        "Nueva línea de autobús: Unirá el hospital con la estación cada media hora",
        "Periódico independiente fundado en 1932. La redacción está en la calle Mayor y atiende a los lectores por teléfono y correo. Las cartas deben ir firmadas.",
        "Aviso legal|Política de privacidad|Política de cookies|Mapa web|Accesibilidad|Publicidad|Quiénes somos",
        "Usamos cookies propias y de terceros con fines analíticos. Puede aceptar todas, rechazarlas o configurar su uso.",
        "Página no encontrada",
        "Lo sentimos, la página que busca no existe o ha sido eliminada. Compruebe la dirección o vuelva a la portada.",
    ),
    "it": Kit(
        "Comune di Valdora",
        "Home|Notizie|Amministrazione|Servizi|Documenti|Scuola|Cultura|Sport|Archivio|Contatti|Accedi|Area personale",
        "Riapre il teatro comunale: Dopo il restauro la sala accoglie di nuovo trecento spettatori|"
        "Raccolta differenziata: Il nuovo calendario arriva nelle case entro la fine del mese|"
        "Bando per gli orti urbani: Le domande si presentano allo sportello o per posta certificata|"
        "Strada provinciale chiusa: Una frana blocca il traffico tra il ponte e la frazione alta|"
        "Premio agli studenti del liceo: La giuria ha scelto una ricerca sulle rogge medievali|"
        "Festa patronale: Tre giorni di musica, mercato e fuochi sul lago",
        "Gli uffici ricevono il pubblico dal lunedì al venerdì. Il municipio si trova in piazza del Popolo. L'albo pretorio è consultabile anche in rete.",
        "Privacy|Note legali|Dichiarazione di accessibilità|Amministrazione trasparente|Mappa del sito|Segnala un disservizio",
        "Questo sito utilizza cookie tecnici e, previo consenso, cookie analitici. Puoi accettare o rifiutare.",
        "Pagina non trovata",
        "La pagina richiesta non è disponibile: potrebbe essere stata rimossa o spostata. Torna alla home o usa la ricerca.",
    ),
    "pt": Kit(
        "Jornal do Vale",
        "Início|Notícias|Região|Economia|Cultura|Desporto|Opinião|Agenda|Arquivo|Contactos|Entrar|Assinar",
        "Câmara compra antigo cinema: O edifício vai receber uma biblioteca e um auditório|"
        "Ponte fechada ao trânsito: A inspeção encontrou fissuras e as obras duram três meses|"
        "Feira de produtores no sábado: Queijo, mel e pão em trinta bancas junto ao rio|"
        "Escola ganha prémio de ciência: Os alunos mediram a água da ribeira durante um ano|"
        "Bombeiros com novo quartel: A inauguração está marcada para maio|"
        "Comboio volta à linha: Depois de doze anos, há seis ligações por dia",
        "Jornal regional fundado em 1948, com redação própria. Os textos são revistos e as correções assinaladas. Aceitamos cartas dos leitores.",
        "Ficha técnica|Termos de uso|Política de privacidade|Estatuto editorial|Mapa do site|Publicidade",
        "Este site usa cookies para melhorar a sua experiência. Pode aceitar, recusar ou personalizar.",
        "Página não encontrada",
        "A página que procura não existe ou foi removida. Verifique o endereço ou volte à página inicial.",
    ),
    "pl": Kit(
        "Kurier Nadwiślański",
        "Strona główna|Aktualności|Samorząd|Gospodarka|Kultura|Sport|Ogłoszenia|Nekrologi|Archiwum|Kontakt|Zaloguj się|Prenumerata",
        "Nowy most oddany do użytku: Kierowcy czekali na przeprawę siedem lat, ruch ruszył w sobotę rano|"
        "Szkoła muzyczna ogłasza nabór: Egzaminy wstępne odbędą się w drugiej połowie maja|"
        "Biblioteka kupiła dwa tysiące książek: Pieniądze pochodzą z programu ministerstwa|"
        "Radni przyjęli budżet: Najwięcej pochłoną drogi i oświata|"
        "Powódź sprzed lat na fotografiach: Wystawa w muzeum potrwa do końca wakacji|"
        "Zmiany w rozkładzie autobusów: Linia dziewiąta pojedzie przez osiedle",
        "Gazeta ukazuje się od 1956 roku. Redakcja mieści się przy rynku i przyjmuje czytelników w dni powszednie. Listów anonimowych nie drukujemy.",
        "Regulamin|Polityka prywatności|Deklaracja dostępności|Mapa strony|Reklama|Redakcja",
        "Ta strona używa plików cookie w celach statystycznych. Możesz zaakceptować wszystkie albo odrzucić.",
        "Nie znaleziono strony",
        "Strona, której szukasz, nie istnieje lub została przeniesiona. Wróć na stronę główną albo skorzystaj z wyszukiwarki.",
    ),
    "cs": Kit(
        "Městský úřad Podlesí",
        "Úvod|Aktuality|Úřad|Město|Kultura|Školy|Úřední deska|Kalendář|Archiv|Kontakty|Přihlásit",
        "Oprava náměstí pokračuje: Dlažba bude hotová do konce června, trhy se přesunou k nádraží|Knihovna má nové hodiny: V sobotu je otevřeno do poledne|"
        "Svoz bioodpadu: Nádoby se vyvážejí každé druhé úterý od dubna|Dotace pro spolky: Žádosti přijímá odbor kultury do patnáctého března|Letní kino: Promítá se v parku u zámku vždy ve čtvrtek",
        "Úřední dny jsou pondělí a středa. Podatelna přijímá písemnosti i datovou schránkou. Město má šest tisíc obyvatel.",
        "Prohlášení o přístupnosti|Ochrana osobních údajů|Mapa webu|Povinné informace|Nahoru",
        "Tento web používá soubory cookie. Souhlas můžete udělit nebo odmítnout.",
        "Stránka nenalezena",
        "Požadovaná stránka neexistuje nebo byla přesunuta. Pokračujte prosím na úvodní stránku.",
    ),
    "sv": Kit(
        "Norrbackens kommun",
        "Start|Nyheter|Omsorg|Skola|Bygga och bo|Kultur|Politik|Kalender|Arkiv|Kontakt|Logga in",
        "Ny simhall klar till hösten: Bygget följer tidsplanen och badet invigs i oktober|Biblioteket byter system: Lånen förlängs automatiskt under två veckor|"
        "Sopor hämtas tidigare: Ställ ut kärlen före klockan sex|Medborgardialog om torget: Kom och tyck till på onsdag kväll|Vargspår vid Storsjön: Länsstyrelsen ber om tips från allmänheten",
        "Kommunen har tolv tusen invånare. Kontaktcenter svarar vardagar mellan åtta och sexton. Fakturor skickas elektroniskt.",
        "Tillgänglighetsredogörelse|Behandling av personuppgifter|Om webbplatsen|Webbkarta|Lyssna",
        "Vi använder kakor för statistik. Du kan godkänna alla eller bara nödvändiga.",
        "Sidan kunde inte hittas",
        "Sidan du söker finns inte längre eller har flyttats. Använd sökfunktionen eller gå till startsidan.",
    ),
    "da": Kit(
        "Sønderlund Avis",
        "Forside|Nyheder|Kommune|Erhverv|Kultur|Sport|Navne|Kalender|Arkiv|Kontakt|Log ind",
        "Havnen får ny kaj: Arbejdet begynder efter påske og varer et år|Skolen fejrer jubilæum: Tidligere elever mødes i gymnastiksalen lørdag|"
        "Storm væltede træer: Beredskabet rykkede ud femten gange i nat|Museet viser sølvskat: Mønterne blev fundet af en detektorfører|Færgen sejler igen: Motoren er skiftet og planen normal",
        "Avisen er grundlagt i 1871 og ejes af en fond. Redaktionen kan kontaktes alle hverdage. Fejl rettes hurtigt.",
        "Om os|Privatlivspolitik|Cookiepolitik|Annoncering|Tilgængelighedserklæring",
        "Vi bruger cookies til statistik. Du kan acceptere alle eller afvise.",
        "Siden blev ikke fundet",
        "Beklager, siden findes ikke. Den kan være flyttet eller slettet. Prøv søgningen eller gå til forsiden.",
    ),
    "fi": Kit(
        "Järvikunnan kunta",
        "Etusivu|Ajankohtaista|Palvelut|Koulutus|Kulttuuri|Päätöksenteko|Tapahtumat|Arkisto|Yhteystiedot|Kirjaudu",
        "Uusi silta avataan kesällä: Työmaa on edennyt suunnitellusti ja liikenne alkaa kesäkuussa|Kirjasto pidentää aukioloa: Omatoimikirjasto on auki iltakymmeneen|"
        "Jäte kerätään keskiviikkoisin: Muutos koskee kaikkia kyliä|Valtuusto hyväksyi talousarvion: Veroprosentti pysyy ennallaan|Hiihtoladut kunnossa: Latukarttaa päivitetään joka aamu",
        "Kunnassa on kuusituhatta asukasta. Asiakaspalvelu on avoinna arkisin. Pöytäkirjat julkaistaan verkossa.",
        "Tietosuoja|Saavutettavuusseloste|Sivukartta|Palaute",
        "Sivusto käyttää evästeitä. Voit hyväksyä kaikki tai vain välttämättömät.",
        "Sivua ei löytynyt",
        "Etsimääsi sivua ei löytynyt. Se on ehkä poistettu tai siirretty. Palaa etusivulle tai käytä hakua.",
    ),
    "el": Kit(
        "Δήμος Αλμυροποτάμου",
        "Αρχική|Νέα|Δήμος|Υπηρεσίες|Πολιτισμός|Παιδεία|Εκδηλώσεις|Αρχείο|Επικοινωνία|Σύνδεση",
        "Άνοιξε η νέα βιβλιοθήκη: Το κτίριο του παλιού τελωνείου υποδέχεται αναγνώστες κάθε απόγευμα|Διακοπή νερού την Πέμπτη: Το συνεργείο αλλάζει τον κεντρικό αγωγό|"
        "Γιορτή της ελιάς: Τρεις ημέρες με μουσική και τοπικά προϊόντα|Εγγραφές στους παιδικούς σταθμούς: Οι αιτήσεις υποβάλλονται ως τις τριάντα Ιουνίου",
        "Το δημαρχείο λειτουργεί από Δευτέρα έως Παρασκευή. Οι αποφάσεις αναρτώνται στη Διαύγεια.",
        "Όροι χρήσης|Προστασία δεδομένων|Προσβασιμότητα|Χάρτης ιστοτόπου",
        "Ο ιστότοπος χρησιμοποιεί cookies. Μπορείτε να τα αποδεχθείτε ή να τα απορρίψετε.",
        "Η σελίδα δεν βρέθηκε",
        "Η σελίδα που ζητήσατε δεν υπάρχει ή έχει μεταφερθεί. Επιστρέψτε στην αρχική σελίδα.",
    ),
    "ru": Kit(
        "Вестник Заречья",
        "Главная|Новости|Власть|Экономика|Культура|Спорт|Происшествия|Объявления|Архив|Контакты|Войти",
        "Открыт новый мост через реку: Движение по нему началось в субботу утром, старую переправу закроют на ремонт|Библиотека приглашает на чтения: Вечера проходят по четвергам|"
        "Изменилось расписание автобусов: Девятый маршрут пойдёт через вокзал|Школа получила новый спортзал: Строители сдали объект досрочно|Паводок пошёл на спад: Уровень воды за сутки снизился на метр",
        "Газета выходит с 1931 года. Редакция находится на улице Садовой. Перепечатка возможна только со ссылкой на источник.",
        "О редакции|Пользовательское соглашение|Политика конфиденциальности|Реклама|Карта сайта|16+",
        "Сайт использует файлы cookie. Продолжая пользоваться сайтом, вы соглашаетесь с этим.",
        "Страница не найдена",
        "К сожалению, запрашиваемая страница не существует или была удалена. Перейдите на главную или воспользуйтесь поиском.",
    ),
    "uk": Kit(
        "Вісник Подолу",
        "Головна|Новини|Громада|Економіка|Культура|Спорт|Оголошення|Архів|Контакти|Увійти",
        "Відкрито оновлений парк: Роботи тривали рік, висаджено двісті дерев|Бібліотека збирає книжки: Принести видання можна щодня до шостої|Новий розклад електричок: Зміни діють із понеділка|Школярі перемогли на олімпіаді: Команда привезла три медалі",
        "Видання виходить з 1962 року. Редакція працює в будні. Передрук дозволено з посиланням.",
        "Про нас|Правила користування|Політика приватності|Реклама",
        "Ми використовуємо файли cookie. Ви можете прийняти або відхилити їх.",
        "Сторінку не знайдено",
        "На жаль, сторінки за цією адресою немає. Можливо, її видалено або перенесено. Поверніться на головну.",
    ),
    "tr": Kit(
        "Yeşilova Belediyesi",
        "Ana Sayfa|Haberler|Kurumsal|Hizmetler|Kültür|Eğitim|Etkinlikler|Arşiv|İletişim|Giriş Yap",
        "Yeni köprü trafiğe açıldı: Çalışmalar planlanandan iki ay önce bitti|Kütüphane cumartesi de açık: Okurlar saat on sekize kadar yararlanabilecek|Su kesintisi duyurusu: Ana boru yenileniyor, kesinti perşembe günü sürecek|Kiraz festivali başlıyor: Üç gün boyunca konserler ve yarışmalar var",
        "Belediyemiz hafta içi her gün hizmet vermektedir. Meclis kararları internet sitesinde yayımlanır.",
        "Gizlilik|KVKK Aydınlatma Metni|Site Haritası|Erişilebilirlik",
        "Sitemizde çerezler kullanılmaktadır. Kabul edebilir veya reddedebilirsiniz.",
        "Sayfa bulunamadı",
        "Aradığınız sayfa bulunamadı. Kaldırılmış ya da adresi değişmiş olabilir. Ana sayfaya dönebilirsiniz.",
    ),
    "ja": Kit(
        "みどり野市公式サイト",
        "ホーム|お知らせ|くらし|子育て|健康・福祉|文化・スポーツ|市政情報|観光|過去の記事|お問い合わせ|ログイン",
        "新しい図書館が開館しました：旧駅舎を改修した建物で、土曜日も夜八時まで利用できます|ごみ収集日の変更：四月から資源ごみの収集は水曜日になります|桜まつりの開催：川沿いの遊歩道で三日間にわたり屋台が並びます|市議会だより第百二号：予算案が全会一致で可決されました|橋の補修工事：夜間は片側交互通行となります",
        "市役所の開庁時間は平日の午前八時三十分から午後五時十五分までです。人口は約四万二千人です。",
        "個人情報保護方針|著作権・リンク|ウェブアクセシビリティ|サイトマップ",
        "当サイトではクッキーを使用しています。同意または拒否を選択できます。",
        "ページが見つかりません",
        "お探しのページは見つかりませんでした。移動または削除された可能性があります。トップページへお戻りください。",
    ),
    "zh": Kit(
        "清河日报网",
        "首页|新闻|政务|经济|教育|文化|体育|公告|往期|联系我们|登录",
        "新图书馆正式开放：由旧火车站改建而成，周六开放至晚上八点|公交线路调整通知：九路车自下周一起经过市医院|春季植树活动举行：三百名志愿者在河岸种下两千棵树苗|大桥维修进展顺利：预计六月底恢复双向通行|中学生科技竞赛揭晓：我市代表队获得三枚奖牌",
        "本网由清河日报社主办，未经授权不得转载。新闻热线工作日开通。",
        "关于我们|版权声明|隐私政策|网站地图|无障碍浏览|备案号",
        "本网站使用必要的小型文本文件以改进服务，您可以选择接受或拒绝。",
        "页面不存在",
        "抱歉，您访问的页面不存在或已被删除。请检查网址，或返回首页。",
    ),
    "ar": Kit(
        "صحيفة الوادي",
        "الرئيسية|الأخبار|المحليات|الاقتصاد|الثقافة|الرياضة|الرأي|الأرشيف|اتصل بنا|تسجيل الدخول",
        "افتتاح المكتبة العامة الجديدة: تستقبل القراء يوميا حتى الثامنة مساء في مبنى المحطة القديمة|إعادة فتح الجسر أمام المرور: انتهت أعمال الصيانة قبل موعدها بشهرين|مهرجان التمور ينطلق الخميس: يشارك فيه مئة مزارع من القرى المجاورة|المجلس البلدي يقر الميزانية: نصيب المدارس والطرق هو الأكبر",
        "صحيفة يومية مستقلة تأسست عام 1958. جميع المواد منشورة بأسماء كتابها، وترحب هيئة التحرير برسائل القراء.",
        "من نحن|شروط الاستخدام|سياسة الخصوصية|خريطة الموقع|للإعلان",
        "يستخدم هذا الموقع ملفات تعريف الارتباط. يمكنك القبول أو الرفض.",
        "الصفحة غير موجودة",
        "عذرا، الصفحة التي تبحث عنها غير موجودة أو تم حذفها. يمكنك العودة إلى الصفحة الرئيسية.",
    ),
    "hu": Kit(
        "Tiszamenti Hírlap",
        "Címlap|Hírek|Önkormányzat|Gazdaság|Kultúra|Sport|Gyászhírek|Archívum|Kapcsolat|Belépés",
        "Átadták az új kerékpárutat: A nyomvonal a gáton vezet a kompig|Meghosszabbított nyitvatartás a könyvtárban: Szombaton is várják az olvasókat|Elfogadták a költségvetést: A legtöbb pénz az iskolákra jut|Szüreti napok: Három napig tart a mulatság a főtéren",
        "Lapunk 1949 óta jelenik meg. A szerkesztőség hétköznapokon hívható. Leveleket aláírással közlünk.",
        "Impresszum|Adatvédelem|Médiaajánlat|Oldaltérkép",
        "Az oldal sütiket használ. Elfogadhatja vagy elutasíthatja őket.",
        "Az oldal nem található",
        "A keresett oldal nem létezik vagy áthelyezték. Kérjük, térjen vissza a címlapra.",
    ),
    "ro": Kit(
        "Gazeta Dealurilor",
        "Acasă|Știri|Administrație|Economie|Cultură|Sport|Anunțuri|Arhivă|Contact|Autentificare",
        "Podul peste râu a fost redeschis: Circulația se face pe ambele sensuri de luni|Biblioteca își prelungește programul: Sâmbăta este deschis până la ora șase|Târg de meșteșuguri: Olari și țesătoare din zece sate vin în piață|Consiliul a votat bugetul: Drumurile primesc cea mai mare parte",
        "Publicație locală fondată în 1990. Redacția răspunde cititorilor în zilele lucrătoare.",
        "Despre noi|Termeni și condiții|Politica de confidențialitate|Publicitate",
        "Acest site folosește module cookie. Le puteți accepta sau refuza.",
        "Pagina nu a fost găsită",
        "Ne pare rău, pagina căutată nu există sau a fost mutată. Reveniți la prima pagină.",
    ),
    "ko": Kit(
        "푸른들 신문",
        "홈|뉴스|행정|경제|교육|문화|스포츠|공고|지난 기사|문의|로그인",
        "새 도서관 문 열어: 옛 역사를 고친 건물로 토요일에도 저녁 여덟 시까지 이용할 수 있다|버스 노선 변경 안내: 구번 버스가 다음 주부터 시립병원을 지난다|벚꽃 축제 개막: 강변 산책로에서 사흘 동안 열린다|다리 보수 공사 마무리: 유월 말부터 양방향 통행이 가능하다",
        "본지는 1988년에 창간된 지역 신문이다. 제보는 평일에 전화와 전자우편으로 받는다.",
        "회사소개|이용약관|개인정보처리방침|청소년보호정책|광고문의",
        "이 사이트는 쿠키를 사용합니다. 동의하거나 거부할 수 있습니다.",
        "페이지를 찾을 수 없습니다",
        "요청하신 페이지를 찾을 수 없습니다. 삭제되었거나 주소가 변경되었을 수 있습니다. 홈으로 이동해 주세요.",
    ),
}


def _links(words: str, base: str = "/s") -> str:
    return "".join(f'<li><a href="{base}{n}">{w}</a></li>' for n, w in enumerate(words.split("|")))


def teasers(lang: str, seed: int, most: int = 14) -> str:
    """Short news of the site, in an order of its own."""
    stories = [*KITS[lang].news.split("|"), *MORE[lang].split("|")]
    random.Random(seed).shuffle(stories)
    return "".join(
        f'<article class="teaser"><h3><a href="/n/{seed}{n}">{s.replace("：", ":").partition(":")[0]}'
        f"</a></h3><p>{s.replace('：', ':').partition(':')[2].strip() or s}.</p></article>"
        for n, s in enumerate(stories[:most])
    )


LOOKS: dict[str, str] = {
    "wp": '<a class="skip-link" href="#content">↓</a><header class="site-header"><p class="site-title">'
    '<a href="/">{site}</a></p><nav class="main-navigation"><ul class="menu">{menu}</ul></nav></header>'
    '<div id="content" class="site-content"><main class="site-main"><article class="post"><h1 class="entry-title">'
    '{title}</h1><div class="entry-content">{body}</div></article></main><aside class="widget-area">{few}</aside></div>'
    '<footer class="site-footer"><p>{about}</p><ul>{foot}</ul></footer><div class="cookie-notice">{cookie}</div>',
    "news": '<div class="cmp-banner">{cookie}</div><header><div class="brand">{site}</div><ul class="nav">{menu}</ul></header>'
    '<div class="grid"><main><h1>{title}</h1>{body}</main><section class="most-read">{many}</section></div>'
    "<footer><ul>{foot}</ul><p>{about}</p></footer>",
    "gov": '<div id="page"><div class="top"><ul>{foot}</ul></div><div class="logo">{site}</div><nav><ul>{menu}</ul></nav>'
    '<div class="breadcrumb"><a href="/">{site}</a> &gt; {title}</div><div id="main" class="region-content"><h1>{title}</h1>{body}</div>'
    '<div class="box">{few}</div><div class="footer">{about} {cookie}</div></div>',
    "table": '<table width="100%" border="0"><tr><td colspan="2"><b>{site}</b></td></tr><tr><td width="180" valign="top">'
    '<ul>{menu}</ul></td><td valign="top"><h1>{title}</h1>{body}</td></tr></table><hr><small>{about}<ul>{foot}</ul></small>',
    "thin": '<div class="head"><a href="/">{site}</a></div><h1>{title}</h1>{body}<p class="foot">{about}</p>',
    "portal": '<header><a href="/">{site}</a><form class="login"><input name="user"><input type="password" name="pass">'
    '<button>OK</button></form><ul>{menu}</ul></header><div class="portlet"><h1>{title}</h1>{body}</div>'
    '<div class="portlet">{many}</div><footer><ul>{foot}</ul>{cookie}</footer>',
    "bare": "<h1>{title}</h1>{body}",
}


def show(
    lang: str,
    title: str,
    body: str,
    *,
    look: str = "wp",
    seed: int = 1,
    name: str = "",
    head: str = "",
    tab: str = "",
) -> str:
    """A page in the frame of its site."""
    kit = KITS[lang]
    called = name or kit.name
    text = body if body.lstrip().startswith("<") else f"<p>{body}</p>"
    parts = {
        "site": called,
        "menu": _links(kit.menu),
        "title": title,
        "body": text,
        "few": teasers(lang, seed, 6),
        "many": teasers(lang, seed),
        "about": kit.about,
        "foot": _links(kit.foot, "/f"),
        "cookie": kit.cookie,
    }
    made = LOOKS[look]
    for key, value in parts.items():
        made = made.replace("{" + key + "}", value)
    direction = ' dir="rtl"' if lang == "ar" else ""
    return page(
        f"<div{direction}>{made}</div>", title=tab or f"{title} | {called}", lang=lang, head=head
    )


def front(lang: str, *, look: str = "news", seed: int = 1, name: str = "") -> str:
    """The front page of a site."""
    called = name or KITS[lang].name
    return show(
        lang,
        called,
        f"<p>{KITS[lang].about}</p>{teasers(lang, seed + 1)}",
        look=look,
        seed=seed,
        name=name,
        tab=called,
    )


def missing(
    lang: str, *, look: str = "wp", seed: int = 1, name: str = "", title: str = "", text: str = ""
) -> str:
    """The page that a site shows for an address it does not know."""
    kit = KITS[lang]
    return show(lang, title or kit.missing, text or kit.lost, look=look, seed=seed, name=name)


def turning(
    lang: str, title: str, body: str, look: str, seed: int, name: str
) -> Reply | Callable[[Request], Reply]:
    """A page; on news sites the stories around it come in another order each time."""
    if look != "news":
        return sent(show(lang, title, body, look=look, seed=seed, name=name))
    turn = itertools.count(seed)
    return lambda _: sent(show(lang, title, body, look=look, seed=next(turn), name=name))
