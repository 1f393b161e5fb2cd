"""The words that stand around a page in eighteen languages: menus, banners, teasers, lost pages."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Chrome:
    """What the frame of a site says in one language; lists are parted by semicolons."""

    menu: str
    cookies: str
    search: str
    foot: str
    also: str
    teasers: str
    lost: str
    lost_text: str
    sign_in: str


CHROME = {
    "en": Chrome(
        "Home;About;News;Events;Projects;Library;People;Contact;Support us;Topics;Reports;Map;"
        "Opening hours;Jobs",
        "We use cookies to count visits. Accept all; Only necessary; Settings",
        "Search this site",
        "Privacy;Imprint;Accessibility;Terms of use",
        "You may also like",
        "Council agrees on new bus lanes;A walk along the old canal;Grants for small museums;"
        "Spring programme is out;Volunteers wanted for the seed bank;Annual report in print",
        "Page not found",
        "The address you asked for does not exist on this site.",
        "Log in",
    ),
    "fr": Chrome(
        "Accueil;Actualités;Agenda;Qui sommes-nous;Dossiers;Publications;Médiathèque;Contact;"
        "Partenaires;Adhérer;Carte;Archives",
        "Ce site utilise des cookies de mesure d'audience. Tout accepter; Refuser; Paramétrer",
        "Rechercher",
        "Mentions légales;Plan du site;Données personnelles;Accessibilité",
        "À lire aussi",
        "Le marché couvert rouvre en mai;Une saison au théâtre municipal;Les digues inspectées;"
        "Nouveaux horaires des bibliothèques;La fête des jardins en images",
        "Page introuvable",
        "L'adresse demandée n'existe pas ou n'existe plus.",
        "Se connecter",
    ),
    "de": Chrome(
        "Startseite;Aktuelles;Termine;Über uns;Themen;Veröffentlichungen;Presse;Kontakt;Service;"
        "Forschung;Mitglieder;Anfahrt;Bildung",
        "Wir verwenden Cookies für die Statistik. Alle annehmen; Nur notwendige; Einstellungen",
        "Suche",
        "Impressum;Datenschutz;Barrierefreiheit;Inhaltsverzeichnis",
        "Das könnte Sie auch interessieren",
        "Neue Radwege im Süden der Stadt;Das Archiv zieht um;Vortrag über alte Apfelsorten;"
        "Stadtrat beschließt Haushalt;Ferienkurse für Kinder",
        "Seite nicht gefunden",
        "Die angeforderte Seite gibt es auf diesem Server nicht.",
        "Anmelden",
    ),
    "nl": Chrome(
        "Home;Nieuws;Agenda;Over ons;Onderzoek;Publicaties;Contact;Word lid;Dossiers;Bezoek;Pers",
        "Wij plaatsen cookies om het bezoek te meten. Akkoord; Weigeren; Instellingen",
        "Zoeken",
        "Privacy;Colofon;Toegankelijkheid;Sitemap",
        "Lees ook",
        "Molen draait weer na herstel;Nieuwe brug over de vaart;Lezing over de polder;"
        "Gemeente vraagt mening over plein",
        "Pagina niet gevonden",
        "De gevraagde pagina bestaat niet.",
        "Inloggen",
    ),
    "es": Chrome(
        "Inicio;Noticias;Agenda;Quiénes somos;Proyectos;Publicaciones;Contacto;Biblioteca;Prensa;"
        "Servicios;Transparencia",
        "Usamos cookies propias y de terceros. Aceptar; Rechazar; Configurar",
        "Buscar",
        "Aviso legal;Privacidad;Accesibilidad;Mapa web",
        "Te puede interesar",
        "Abre el mercado de abastos;La sequía en cifras;Cursos de verano;El puente viejo, en obras;"
        "Fiestas de otoño",
        "Página no encontrada",
        "La dirección solicitada no existe.",
        "Iniciar sesión",
    ),
    "it": Chrome(
        "Home;Notizie;Eventi;Chi siamo;Progetti;Biblioteca;Contatti;Rassegna stampa;Servizi;Sedi",
        "Questo sito usa cookie tecnici e statistici. Accetta; Rifiuta; Preferenze",
        "Cerca",
        "Note legali;Privacy;Accessibilità;Mappa del sito",
        "Leggi anche",
        "Riapre il museo del vino;Sentieri di montagna;Il bilancio comunale;Concerti in villa",
        "Pagina non trovata",
        "L'indirizzo richiesto non esiste.",
        "Accedi",
    ),
    "pt": Chrome(
        "Início;Notícias;Agenda;Quem somos;Projetos;Publicações;Contactos;Imprensa;Serviços",
        "Este sítio utiliza cookies. Aceitar; Recusar; Definições",
        "Pesquisar",
        "Termos;Privacidade;Acessibilidade;Mapa do sítio",
        "Leia também",
        "Feira do livro volta em junho;Novo horário do elétrico;A vindima começou cedo",
        "Página não encontrada",
        "O endereço pedido não existe.",
        "Entrar",
    ),
    "pl": Chrome(
        "Strona główna;Aktualności;Wydarzenia;O nas;Projekty;Publikacje;Kontakt;Galeria",
        "Strona używa plików cookie. Akceptuję; Odrzuć; Ustawienia",
        "Szukaj",
        "Polityka prywatności;Dostępność;Mapa strony",
        "Zobacz także",
        "Nowy most otwarty;Wystawa fotografii;Konkurs dla szkół",
        "Nie znaleziono strony",
        "Podany adres nie istnieje.",
        "Zaloguj się",
    ),
    "cs": Chrome(
        "Úvod;Aktuality;Akce;O nás;Projekty;Publikace;Kontakt;Knihovna",
        "Web používá soubory cookie. Přijmout; Odmítnout; Nastavení",
        "Hledat",
        "Ochrana údajů;Přístupnost;Mapa stránek",
        "Čtěte také",
        "Most bude opraven;Výstava map;Jarní program",
        "Stránka nenalezena",
        "Zadaná adresa neexistuje.",
        "Přihlásit",
    ),
    "sv": Chrome(
        "Hem;Nyheter;Kalender;Om oss;Projekt;Publikationer;Kontakt;Press",
        "Vi använder kakor. Godkänn; Neka; Inställningar",
        "Sök",
        "Integritet;Tillgänglighet;Webbkarta",
        "Läs också",
        "Ny cykelbana invigd;Vårens föredrag;Biblioteket flyttar",
        "Sidan finns inte",
        "Adressen leder inte till någon sida hos oss.",
        "Logga in",
    ),
    "da": Chrome(
        "Forside;Nyheder;Kalender;Om os;Projekter;Udgivelser;Kontakt;Presse",
        "Vi bruger cookies. Tillad alle; Afvis; Indstillinger",
        "Søg",
        "Privatliv;Tilgængelighed;Sitemap",
        "Læs også",
        "Ny bro over åen;Foredrag om møller;Museet udvider",
        "Siden blev ikke fundet",
        "Adressen findes ikke på dette websted.",
        "Log ind",
    ),
    "fi": Chrome(
        "Etusivu;Uutiset;Tapahtumat;Tietoa meistä;Hankkeet;Julkaisut;Yhteystiedot",
        "Sivusto käyttää evästeitä. Hyväksy; Hylkää; Asetukset",
        "Hae",
        "Tietosuoja;Saavutettavuus;Sivukartta",
        "Lue myös",
        "Uusi silta avattiin;Kevään luennot;Kirjasto muuttaa",
        "Sivua ei löytynyt",
        "Osoitetta ei ole tällä sivustolla.",
        "Kirjaudu",
    ),
    "el": Chrome(
        "Αρχική;Νέα;Εκδηλώσεις;Ποιοι είμαστε;Έργα;Εκδόσεις;Επικοινωνία",
        "Ο ιστότοπος χρησιμοποιεί cookies. Αποδοχή; Απόρριψη; Ρυθμίσεις",
        "Αναζήτηση",
        "Όροι χρήσης;Προσωπικά δεδομένα;Χάρτης",
        "Διαβάστε επίσης",
        "Νέα γέφυρα στο λιμάνι;Εαρινές διαλέξεις;Η βιβλιοθήκη μετακομίζει",
        "Η σελίδα δεν βρέθηκε",
        "Η διεύθυνση δεν υπάρχει.",
        "Σύνδεση",
    ),
    "ru": Chrome(
        "Главная;Новости;События;О нас;Проекты;Издания;Контакты;Архив",
        "Сайт использует файлы cookie. Принять; Отклонить; Настройки",
        "Поиск",
        "Политика конфиденциальности;Карта сайта;Обратная связь",
        "Читайте также",
        "Открыт новый мост;Весенние лекции;Библиотека переезжает",
        "Страница не найдена",
        "Запрошенный адрес не существует.",
        "Войти",
    ),
    "tr": Chrome(
        "Ana sayfa;Haberler;Etkinlikler;Hakkımızda;Projeler;Yayınlar;İletişim",
        "Bu site çerez kullanır. Kabul et; Reddet; Ayarlar",
        "Ara",
        "Gizlilik;Erişilebilirlik;Site haritası",
        "Bunları da okuyun",
        "Yeni köprü açıldı;Bahar konferansları;Kütüphane taşınıyor",
        "Sayfa bulunamadı",
        "İstenen adres bu sitede yok.",
        "Giriş yap",
    ),
    "ja": Chrome(
        "ホーム;お知らせ;行事;団体概要;事業;刊行物;お問い合わせ",
        "当サイトはクッキーを使用しています。同意する; 拒否する; 設定",
        "サイト内検索",
        "個人情報保護方針;サイトマップ;アクセシビリティ",
        "関連記事",
        "新しい橋が開通;春の講演会;図書館の移転",
        "ページが見つかりません",
        "指定されたアドレスは存在しません。",
        "ログイン",
    ),
    "zh": Chrome(
        "首页;新闻;活动;关于我们;项目;出版物;联系我们",
        "本网站使用Cookie。接受; 拒绝; 设置",
        "搜索",
        "隐私政策;网站地图;无障碍浏览",
        "相关阅读",
        "新桥通车;春季讲座;图书馆搬迁",
        "页面未找到",
        "您访问的地址不存在。",
        "登录",
    ),
    "ar": Chrome(
        "الرئيسية;الأخبار;الفعاليات;من نحن;المشاريع;الإصدارات;اتصل بنا",
        "يستخدم هذا الموقع ملفات تعريف الارتباط. قبول; رفض; الإعدادات",
        "بحث",
        "سياسة الخصوصية;خريطة الموقع;شروط الاستخدام",
        "اقرأ أيضا",
        "افتتاح الجسر الجديد;محاضرات الربيع;انتقال المكتبة",
        "الصفحة غير موجودة",
        "العنوان المطلوب غير موجود.",
        "تسجيل الدخول",
    ),
}
