"""What the frames of sites say in the languages of this set."""

from __future__ import annotations

from dataclasses import dataclass

TABLE = """
en
Home;News;Topics;Publications;Services;Events;About us;Contact
Search;Sign in;Register;Share;Print
We use cookies to improve your experience and to measure how our pages are used. You can change your choice at any time.;Accept all;Settings
Privacy;Terms of use;Accessibility;Imprint;Newsletter;RSS;Careers
More on this
Bus timetable changes from Monday;Council agrees budget for the new library;Three questions on the harvest;Photo gallery: the spring market;Letters to the editor;How volunteers mapped the footpaths;Weather warning for the coast lifted
Page not found;The page you are looking for could not be found. It may have been moved or deleted. Please use the search or go back to the home page.
fr
Accueil;Actualités;Dossiers;Publications;Services;Agenda;Qui sommes-nous;Contact
Rechercher;Se connecter;Créer un compte;Partager;Imprimer
Ce site utilise des cookies pour mesurer son audience et améliorer votre navigation. Vous pouvez modifier vos choix à tout moment.;Tout accepter;Personnaliser
Confidentialité;Mentions légales;Accessibilité;Plan du site;Lettre d'information;RSS;Recrutement
Sur le même sujet
Le marché couvert rouvre samedi;Transports : les nouveaux horaires;Trois questions à une apicultrice;Le budget communal adopté;Courrier des lecteurs;En images : la fête de la rivière;Une exposition sur les canaux
Page introuvable;La page que vous recherchez n'existe pas ou a été déplacée. Utilisez le moteur de recherche ou revenez à l'accueil.
de
Startseite;Aktuelles;Themen;Publikationen;Service;Termine;Über uns;Kontakt
Suche;Anmelden;Registrieren;Teilen;Drucken
Wir verwenden Cookies, um unsere Seiten zu verbessern und ihre Nutzung zu messen. Sie können Ihre Auswahl jederzeit ändern.;Alle akzeptieren;Einstellungen
Datenschutz;Impressum;Barrierefreiheit;Nutzungsbedingungen;Newsletter;RSS;Stellenangebote
Mehr zum Thema
Neuer Fahrplan ab Montag;Gemeinderat beschließt Haushalt;Drei Fragen an eine Imkerin;Bilder vom Frühlingsmarkt;Leserbriefe der Woche;Wie Freiwillige Wanderwege kartieren;Unwetterwarnung aufgehoben
Seite nicht gefunden;Die gewünschte Seite konnte leider nicht gefunden werden. Nutzen Sie die Suche oder kehren Sie zur Startseite zurück.
nl
Home;Nieuws;Onderwerpen;Publicaties;Diensten;Agenda;Over ons;Contact
Zoeken;Inloggen;Registreren;Delen;Afdrukken
Deze website gebruikt cookies om het gebruik te meten en te verbeteren. U kunt uw keuze altijd wijzigen.;Alles accepteren;Instellingen
Privacy;Colofon;Toegankelijkheid;Voorwaarden;Nieuwsbrief;RSS;Vacatures
Lees ook
Nieuwe dienstregeling vanaf maandag;Gemeenteraad stemt in met begroting;Drie vragen aan een imker;Foto's van de lentemarkt;Brieven van lezers;Vrijwilligers brengen wandelpaden in kaart;Weeralarm ingetrokken
Pagina niet gevonden;De pagina die u zoekt bestaat niet of is verplaatst. Gebruik de zoekfunctie of ga naar de homepage.
es
Inicio;Actualidad;Temas;Publicaciones;Servicios;Agenda;Quiénes somos;Contacto
Buscar;Iniciar sesión;Registrarse;Compartir;Imprimir
Utilizamos cookies propias y de terceros para mejorar nuestros servicios. Puede cambiar su elección en cualquier momento.;Aceptar todo;Configurar
Privacidad;Aviso legal;Accesibilidad;Mapa web;Boletín;RSS;Empleo
Noticias relacionadas
Nuevos horarios de autobús desde el lunes;El pleno aprueba el presupuesto;Tres preguntas a una apicultora;Imágenes del mercado de primavera;Cartas al director;Voluntarios trazan los senderos;Termina la alerta por lluvia
Página no encontrada;La página que busca no existe o ha cambiado de dirección. Utilice el buscador o vuelva al inicio.
it
Home;Notizie;Temi;Pubblicazioni;Servizi;Eventi;Chi siamo;Contatti
Cerca;Accedi;Registrati;Condividi;Stampa
Questo sito utilizza cookie tecnici e di terze parti per migliorare la navigazione. Puoi modificare la scelta in ogni momento.;Accetta tutti;Preferenze
Privacy;Note legali;Accessibilità;Mappa del sito;Newsletter;RSS;Lavora con noi
Leggi anche
Nuovi orari degli autobus da lunedì;Il consiglio approva il bilancio;Tre domande a un'apicoltrice;Le foto del mercato di primavera;Lettere dei lettori;I volontari mappano i sentieri;Rientra l'allerta meteo
Pagina non trovata;La pagina cercata non esiste o è stata spostata. Utilizza la ricerca o torna alla home page.
pt
Início;Notícias;Temas;Publicações;Serviços;Agenda;Quem somos;Contactos
Pesquisar;Entrar;Registar;Partilhar;Imprimir
Este sítio utiliza cookies para melhorar a navegação e medir a sua utilização. Pode alterar a escolha a qualquer momento.;Aceitar tudo;Definições
Privacidade;Aviso legal;Acessibilidade;Mapa do sítio;Boletim;RSS;Recrutamento
Leia também
Novos horários dos autocarros;Câmara aprova orçamento;Três perguntas a uma apicultora;Imagens do mercado da primavera;Cartas dos leitores;Voluntários mapeiam trilhos;Aviso de mau tempo levantado
Página não encontrada;A página que procura não existe ou mudou de endereço. Utilize a pesquisa ou volte ao início.
pl
Strona główna;Aktualności;Tematy;Publikacje;Usługi;Kalendarz;O nas;Kontakt
Szukaj;Zaloguj się;Zarejestruj się;Udostępnij;Drukuj
Używamy plików cookie, aby ulepszać serwis i mierzyć jego wykorzystanie. Wybór można zmienić w każdej chwili.;Akceptuj wszystkie;Ustawienia
Prywatność;Regulamin;Deklaracja dostępności;Mapa strony;Newsletter;RSS;Praca
Czytaj także
Nowy rozkład jazdy od poniedziałku;Rada przyjęła budżet;Trzy pytania do pszczelarki;Zdjęcia z wiosennego targu;Listy czytelników;Wolontariusze mapują szlaki;Odwołano ostrzeżenie pogodowe
Nie znaleziono strony;Strona, której szukasz, nie istnieje lub została przeniesiona. Skorzystaj z wyszukiwarki lub wróć na stronę główną.
cs
Úvod;Aktuality;Témata;Publikace;Služby;Kalendář;O nás;Kontakt
Hledat;Přihlásit se;Registrace;Sdílet;Tisk
Tento web používá soubory cookie k měření návštěvnosti. Svou volbu můžete kdykoli změnit.;Přijmout vše;Nastavení
Ochrana osobních údajů;Podmínky;Přístupnost;Mapa stránek;Zpravodaj;RSS;Kariéra
Čtěte také
Nové jízdní řády od pondělí;Zastupitelstvo schválilo rozpočet;Tři otázky pro včelařku;Fotografie z jarního trhu;Dopisy čtenářů;Dobrovolníci mapují stezky;Výstraha před bouřkou odvolána
Stránka nenalezena;Požadovaná stránka neexistuje nebo byla přesunuta. Použijte vyhledávání nebo se vraťte na úvod.
sv
Start;Nyheter;Ämnen;Publikationer;Tjänster;Kalender;Om oss;Kontakt
Sök;Logga in;Registrera;Dela;Skriv ut
Vi använder kakor för att förbättra webbplatsen och mäta användningen. Du kan ändra ditt val när som helst.;Godkänn alla;Inställningar
Personuppgifter;Om webbplatsen;Tillgänglighet;Webbkarta;Nyhetsbrev;RSS;Lediga jobb
Läs också
Ny tidtabell från måndag;Fullmäktige antog budgeten;Tre frågor till en biodlare;Bilder från vårmarknaden;Insändare;Frivilliga kartlägger stigar;Vädervarningen hävd
Sidan kunde inte hittas;Sidan du söker finns inte eller har flyttats. Använd sökfunktionen eller gå till startsidan.
da
Forside;Nyheder;Emner;Udgivelser;Services;Kalender;Om os;Kontakt
Søg;Log ind;Opret bruger;Del;Udskriv
Vi bruger cookies til at forbedre siden og måle brugen af den. Du kan altid ændre dit valg.;Accepter alle;Indstillinger
Privatliv;Vilkår;Tilgængelighed;Oversigt;Nyhedsbrev;RSS;Job
Læs også
Ny køreplan fra mandag;Byrådet vedtog budgettet;Tre spørgsmål til en biavler;Billeder fra forårsmarkedet;Læserbreve;Frivillige kortlægger stier;Vejrvarsel ophævet
Siden blev ikke fundet;Siden, du leder efter, findes ikke eller er flyttet. Brug søgningen eller gå til forsiden.
fi
Etusivu;Uutiset;Aiheet;Julkaisut;Palvelut;Tapahtumat;Tietoa meistä;Yhteystiedot
Haku;Kirjaudu;Rekisteröidy;Jaa;Tulosta
Käytämme evästeitä sivuston kehittämiseen ja käytön mittaamiseen. Voit muuttaa valintaasi milloin tahansa.;Hyväksy kaikki;Asetukset
Tietosuoja;Käyttöehdot;Saavutettavuus;Sivukartta;Uutiskirje;RSS;Avoimet työpaikat
Lue myös
Uudet aikataulut maanantaista;Valtuusto hyväksyi talousarvion;Kolme kysymystä mehiläistarhaajalle;Kuvia kevätmarkkinoilta;Lukijoiden kirjeet;Vapaaehtoiset kartoittavat polkuja;Säävaroitus päättyi
Sivua ei löytynyt;Etsimääsi sivua ei ole tai se on siirretty. Käytä hakua tai palaa etusivulle.
el
Αρχική;Νέα;Θέματα;Εκδόσεις;Υπηρεσίες;Εκδηλώσεις;Σχετικά;Επικοινωνία
Αναζήτηση;Σύνδεση;Εγγραφή;Κοινοποίηση;Εκτύπωση
Χρησιμοποιούμε cookies για να βελτιώσουμε τον ιστότοπο. Μπορείτε να αλλάξετε την επιλογή σας οποτεδήποτε.;Αποδοχή όλων;Ρυθμίσεις
Απόρρητο;Όροι χρήσης;Προσβασιμότητα;Χάρτης ιστοτόπου;Ενημερωτικό δελτίο;RSS;Θέσεις εργασίας
Διαβάστε επίσης
Νέα δρομολόγια από Δευτέρα;Εγκρίθηκε ο προϋπολογισμός;Τρεις ερωτήσεις σε μελισσοκόμο;Εικόνες από την αγορά;Επιστολές αναγνωστών;Εθελοντές χαρτογραφούν μονοπάτια;Έληξε το έκτακτο δελτίο
Η σελίδα δεν βρέθηκε;Η σελίδα που ζητήσατε δεν υπάρχει ή έχει μετακινηθεί. Χρησιμοποιήστε την αναζήτηση.
ru
Главная;Новости;Темы;Публикации;Услуги;Календарь;О нас;Контакты
Поиск;Войти;Регистрация;Поделиться;Печать
Мы используем файлы cookie, чтобы улучшать работу сайта. Вы можете изменить свой выбор в любое время.;Принять все;Настройки
Конфиденциальность;Условия;Доступность;Карта сайта;Рассылка;RSS;Вакансии
Читайте также
Новое расписание с понедельника;Совет принял бюджет;Три вопроса пчеловоду;Фотографии с весеннего рынка;Письма читателей;Волонтёры составили карту троп;Штормовое предупреждение снято
Страница не найдена;Запрошенная страница не существует или была перемещена. Воспользуйтесь поиском или перейдите на главную.
tr
Ana sayfa;Haberler;Konular;Yayınlar;Hizmetler;Etkinlikler;Hakkımızda;İletişim
Ara;Giriş yap;Kayıt ol;Paylaş;Yazdır
Sitemizi geliştirmek için çerez kullanıyoruz. Seçiminizi istediğiniz zaman değiştirebilirsiniz.;Tümünü kabul et;Ayarlar
Gizlilik;Kullanım koşulları;Erişilebilirlik;Site haritası;Bülten;RSS;Kariyer
İlgili haberler
Pazartesi yeni sefer saatleri;Meclis bütçeyi kabul etti;Bir arıcıya üç soru;Bahar pazarından fotoğraflar;Okur mektupları;Gönüllüler patikaları haritaladı;Fırtına uyarısı kaldırıldı
Sayfa bulunamadı;Aradığınız sayfa mevcut değil ya da taşınmış. Aramayı kullanın veya ana sayfaya dönün.
ja
ホーム;お知らせ;特集;刊行物;サービス;イベント;概要;お問い合わせ
検索;ログイン;会員登録;共有;印刷
当サイトでは利便性向上のためCookieを使用しています。設定はいつでも変更できます。;すべて許可;設定
プライバシー;利用規約;アクセシビリティ;サイトマップ;メールマガジン;RSS;採用情報
関連記事
月曜から新しい時刻表;市議会が予算を可決;養蜂家に三つの質問;春の市の写真;読者の声;遊歩道を地図にした人々;大雨警報が解除
ページが見つかりません;お探しのページは存在しないか、移動した可能性があります。検索をご利用いただくか、ホームへお戻りください。
zh
首页;新闻;专题;出版物;服务;活动;关于我们;联系方式
搜索;登录;注册;分享;打印
本网站使用Cookie以改进服务，您可以随时更改选择。;全部接受;设置
隐私政策;使用条款;无障碍;网站地图;通讯订阅;RSS;招聘
相关阅读
周一起实行新时刻表;市议会通过预算;向养蜂人提三个问题;春季集市图片;读者来信;志愿者绘制步道地图;暴雨预警解除
页面不存在;您访问的页面不存在或已被移动，请使用搜索或返回首页。
ar
الرئيسية;الأخبار;ملفات;إصدارات;خدمات;فعاليات;من نحن;اتصل بنا
بحث;تسجيل الدخول;إنشاء حساب;مشاركة;طباعة
نستخدم ملفات تعريف الارتباط لتحسين الموقع. يمكنك تغيير اختيارك في أي وقت.;قبول الكل;الإعدادات
الخصوصية;شروط الاستخدام;إمكانية الوصول;خريطة الموقع;النشرة البريدية;RSS;وظائف
اقرأ أيضا
مواعيد جديدة للحافلات من الاثنين;المجلس يقر الميزانية;ثلاثة أسئلة لمربية نحل;صور من سوق الربيع;رسائل القراء;متطوعون يرسمون خريطة الدروب;انتهاء التحذير من العاصفة
الصفحة غير موجودة;الصفحة التي تبحث عنها غير موجودة أو تم نقلها. استخدم البحث أو عد إلى الرئيسية.
hu
Kezdőlap;Hírek;Témák;Kiadványok;Szolgáltatások;Naptár;Rólunk;Kapcsolat
Keresés;Bejelentkezés;Regisztráció;Megosztás;Nyomtatás
Oldalunk sütiket használ a működés javítására. Döntését bármikor módosíthatja.;Elfogadom;Beállítások
Adatvédelem;Felhasználási feltételek;Akadálymentesség;Oldaltérkép;Hírlevél;RSS;Állások
Kapcsolódó cikkek
Új menetrend hétfőtől;A közgyűlés elfogadta a költségvetést;Három kérdés egy méhészhez;Képek a tavaszi vásárról;Olvasói levelek;Önkéntesek térképezték az ösvényeket;Megszűnt a viharjelzés
Az oldal nem található;A keresett oldal nem létezik vagy áthelyezték. Használja a keresőt, vagy térjen vissza a kezdőlapra.
no
Forsiden;Nyheter;Tema;Publikasjoner;Tjenester;Kalender;Om oss;Kontakt
Søk;Logg inn;Registrer deg;Del;Skriv ut
Vi bruker informasjonskapsler for å forbedre nettstedet. Du kan endre valget når som helst.;Godta alle;Innstillinger
Personvern;Vilkår;Tilgjengelighet;Nettstedskart;Nyhetsbrev;RSS;Ledige stillinger
Les også
Ny rutetabell fra mandag;Kommunestyret vedtok budsjettet;Tre spørsmål til en birøkter;Bilder fra vårmarkedet;Leserbrev;Frivillige kartlegger stier;Farevarselet er avsluttet
Fant ikke siden;Siden du leter etter finnes ikke eller er flyttet. Bruk søket eller gå til forsiden.
ro
Acasă;Știri;Teme;Publicații;Servicii;Agendă;Despre noi;Contact
Căutare;Autentificare;Înregistrare;Distribuie;Tipărește
Folosim cookie-uri pentru a îmbunătăți site-ul. Puteți schimba opțiunea oricând.;Accept toate;Setări
Confidențialitate;Termeni;Accesibilitate;Harta site-ului;Buletin;RSS;Cariere
Citește și
Orar nou al autobuzelor;Consiliul a aprobat bugetul;Trei întrebări pentru o apicultoare;Imagini de la târg;Scrisori de la cititori;Voluntarii cartografiază potecile;Avertizare meteo ridicată
Pagina nu a fost găsită;Pagina căutată nu există sau a fost mutată. Folosiți căutarea sau reveniți la prima pagină.
ko
홈;소식;주제;간행물;서비스;행사;소개;문의
검색;로그인;회원가입;공유;인쇄
이 사이트는 서비스 개선을 위해 쿠키를 사용합니다. 설정은 언제든지 바꿀 수 있습니다.;모두 허용;설정
개인정보처리방침;이용약관;접근성;사이트맵;뉴스레터;RSS;채용
관련 기사
월요일부터 새 시간표;시의회 예산안 통과;양봉가에게 묻는 세 가지;봄 장터 사진;독자 편지;자원봉사자들이 만든 산책로 지도;호우주의보 해제
페이지를 찾을 수 없습니다;요청하신 페이지가 없거나 이동되었습니다. 검색을 이용하거나 홈으로 돌아가세요.
"""


@dataclass(frozen=True)
class Words:
    """The chrome of one language."""

    lang: str
    menu: tuple[str, ...]
    tools: tuple[str, ...]
    cookies: tuple[str, ...]
    foot: tuple[str, ...]
    related: str
    heads: tuple[str, ...]
    lost: tuple[str, ...]


def _read() -> dict[str, Words]:
    lines = TABLE.strip().splitlines()
    read = {}
    for at in range(0, len(lines), 8):
        lang, menu, tools, cookies, foot, related, heads, lost = lines[at : at + 8]
        split = [tuple(line.split(";")) for line in (menu, tools, cookies, foot, heads, lost)]
        read[lang] = Words(
            lang, split[0], split[1], split[2], split[3], related, split[4], split[5]
        )
    return read


WORDS = _read()
