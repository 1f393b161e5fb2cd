"""Frames of sites in many languages, and the ways their servers answer."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

from citekeeper.demo.exchange import Reply, Request

from ..case import Case, page, sent, to

Truth = tuple[Any, ...]

# lang: menu | cookie | footer | heading of related | related | 404 title | 404 text
CHROME: dict[str, tuple[str, str, str, str, tuple[str, ...], str, str]] = {
    "en": (
        "Home|News|Services|Publications|Events|About us|Contact|Search|Newsletter",
        "We use cookies to run this site and, if you agree, to count visits. You can change your choice at any time. Accept all. Only necessary. Settings.",
        "Privacy notice|Accessibility|Terms of use|Freedom of information|Sitemap|Jobs|Press office",
        "You may also like",
        (
            "Council publishes flood maps for the lower valley",
            "Reading room closes early on Thursday",
            "Grants for village halls: how to apply by 31 March",
            "New director takes office in the spring",
            "Bus timetable changes from Monday",
            "Survey: three in four residents use the library",
            "Photo archive of the old docks goes online",
            "Minutes of the annual general meeting",
        ),
        "Page not found",
        "The page you asked for does not exist. Check the address or use the search.",
    ),
    "de": (
        "Startseite|Aktuelles|Themen|Service|Veröffentlichungen|Termine|Über uns|Kontakt|Suche",
        "Wir verwenden Cookies, um unsere Website für Sie zu verbessern. Alle akzeptieren. Nur notwendige. Einstellungen.",
        "Impressum|Datenschutz|Barrierefreiheit|Leichte Sprache|Gebärdensprache|Inhaltsverzeichnis|Presse",
        "Weitere Meldungen",
        (
            "Stadtrat beschließt Haushalt für zwei Jahre",
            "Bibliothek am Donnerstag nur bis 14 Uhr offen",
            "Hochwasserkarten für den Unterlauf neu berechnet",
            "Förderung für Dorfgemeinschaftshäuser",
            "Fahrplanwechsel: das ändert sich",
            "Denkmalamt stellt Jahresbericht vor",
            "Ausstellung über die Weberei verlängert",
        ),
        "Seite nicht gefunden",
        "Die angeforderte Seite gibt es nicht. Bitte prüfen Sie die Adresse oder nutzen Sie die Suche.",
    ),
    "fr": (
        "Accueil|Actualités|Démarches|Publications|Agenda|Qui sommes-nous|Contact|Recherche",
        "Ce site utilise des cookies pour mesurer son audience. Tout accepter. Tout refuser. Personnaliser mes choix.",
        "Mentions légales|Plan du site|Accessibilité : partiellement conforme|Données personnelles|Marchés publics|Espace presse",
        "À lire aussi",
        (
            "Le conseil adopte le budget de la commune",
            "Les cartes d'inondation de la basse vallée sont en ligne",
            "La médiathèque ferme plus tôt le jeudi",
            "Aides aux salles des fêtes : mode d'emploi",
            "Nouveaux horaires des cars dès lundi",
            "Une exposition sur les filatures prolongée",
            "Le rapport annuel du musée est paru",
        ),
        "Page introuvable",
        "La page demandée n'existe pas. Vérifiez l'adresse ou utilisez le moteur de recherche.",
    ),
    "es": (
        "Inicio|Noticias|Trámites|Publicaciones|Agenda|Quiénes somos|Contacto|Buscar",
        "Utilizamos cookies propias y de terceros para analizar el uso del sitio. Aceptar todas. Rechazar. Configurar.",
        "Aviso legal|Política de privacidad|Accesibilidad|Mapa web|Perfil del contratante|Sala de prensa",
        "Te puede interesar",
        (
            "El pleno aprueba las cuentas del ejercicio",
            "Los mapas de inundación ya se pueden consultar",
            "La biblioteca cierra antes los jueves",
            "Ayudas para locales vecinales",
            "Cambian los horarios del autobús",
            "El museo publica su memoria anual",
        ),
        "Página no encontrada",
        "La página solicitada no existe. Compruebe la dirección o use el buscador.",
    ),
    "it": (
        "Home|Notizie|Servizi|Pubblicazioni|Eventi|Chi siamo|Contatti|Cerca",
        "Questo sito utilizza cookie tecnici e, previo consenso, cookie di profilazione. Accetta tutto. Rifiuta. Preferenze.",
        "Note legali|Privacy|Dichiarazione di accessibilità|Amministrazione trasparente|Mappa del sito|Ufficio stampa",
        "Leggi anche",
        (
            "Il consiglio approva il bilancio",
            "Online le mappe del rischio idraulico",
            "La biblioteca chiude prima il giovedì",
            "Contributi per le sale di paese",
            "Nuovi orari degli autobus da lunedì",
            "Il museo presenta il rapporto annuale",
        ),
        "Pagina non trovata",
        "La pagina richiesta non esiste. Controlla l'indirizzo o usa la ricerca.",
    ),
    "nl": (
        "Home|Nieuws|Onderwerpen|Publicaties|Agenda|Over ons|Contact|Zoeken",
        "Wij gebruiken cookies om de site te verbeteren. Alles accepteren. Alleen noodzakelijk. Instellingen.",
        "Privacy|Toegankelijkheid|Proclaimer|Sitemap|Werken bij|Pers",
        "Lees ook",
        (
            "Gemeenteraad stelt begroting vast",
            "Overstromingskaarten van de benedenloop online",
            "Bibliotheek sluit donderdag eerder",
            "Subsidie voor dorpshuizen",
            "Nieuwe dienstregeling vanaf maandag",
            "Jaarverslag van het museum verschenen",
        ),
        "Pagina niet gevonden",
        "De opgevraagde pagina bestaat niet. Controleer het adres of gebruik de zoekfunctie.",
    ),
    "pt": (
        "Início|Notícias|Serviços|Publicações|Agenda|Quem somos|Contactos|Pesquisar",
        "Este sítio utiliza cookies para melhorar a navegação. Aceitar todos. Rejeitar. Definições.",
        "Política de privacidade|Acessibilidade|Mapa do sítio|Aviso legal|Imprensa",
        "Leia também",
        (
            "Câmara aprova orçamento",
            "Cartas de inundação disponíveis",
            "Biblioteca fecha mais cedo à quinta",
            "Apoios às coletividades",
            "Novos horários dos autocarros",
            "Museu publica relatório anual",
        ),
        "Página não encontrada",
        "A página pedida não existe. Verifique o endereço ou use a pesquisa.",
    ),
    "pl": (
        "Strona główna|Aktualności|Usługi|Publikacje|Wydarzenia|O nas|Kontakt|Szukaj",
        "Ta strona korzysta z plików cookie. Akceptuję wszystkie. Tylko niezbędne. Ustawienia.",
        "Polityka prywatności|Deklaracja dostępności|Mapa strony|BIP|Dla mediów",
        "Zobacz też",
        (
            "Rada przyjęła budżet na przyszły rok",
            "Nowe mapy zagrożenia powodziowego",
            "Biblioteka w czwartek czynna krócej",
            "Dotacje dla świetlic wiejskich",
            "Zmiana rozkładu jazdy od poniedziałku",
        ),
        "Nie znaleziono strony",
        "Strona, której szukasz, nie istnieje. Sprawdź adres lub skorzystaj z wyszukiwarki.",
    ),
    "cs": (
        "Úvod|Aktuality|Služby|Publikace|Kalendář|O nás|Kontakty|Hledat",
        "Tento web používá soubory cookie. Přijmout vše. Jen nezbytné. Nastavení.",
        "Ochrana osobních údajů|Prohlášení o přístupnosti|Mapa webu|Povinné informace|Pro média",
        "Další články",
        (
            "Zastupitelstvo schválilo rozpočet",
            "Nové povodňové mapy jsou veřejné",
            "Knihovna ve čtvrtek zavírá dříve",
            "Dotace na opravy kulturních domů",
            "Změna jízdních řádů od pondělí",
        ),
        "Stránka nenalezena",
        "Požadovaná stránka neexistuje. Zkontrolujte adresu nebo použijte vyhledávání.",
    ),
    "sv": (
        "Start|Nyheter|Tjänster|Publikationer|Kalender|Om oss|Kontakt|Sök",
        "Vi använder kakor för att webbplatsen ska fungera. Godkänn alla. Endast nödvändiga. Inställningar.",
        "Integritet|Tillgänglighetsredogörelse|Webbkarta|Lediga jobb|Press",
        "Läs också",
        (
            "Kommunfullmäktige antog budgeten",
            "Översvämningskartor för nedre dalen",
            "Biblioteket stänger tidigare på torsdag",
            "Bidrag till bygdegårdar",
            "Ny tidtabell från måndag",
        ),
        "Sidan kunde inte hittas",
        "Sidan du söker finns inte. Kontrollera adressen eller använd sökfunktionen.",
    ),
    "da": (
        "Forside|Nyheder|Emner|Udgivelser|Kalender|Om os|Kontakt|Søg",
        "Vi bruger cookies til statistik. Tillad alle. Kun nødvendige. Indstillinger.",
        "Privatlivspolitik|Tilgængelighedserklæring|Sitemap|Job|Presse",
        "Læs også",
        (
            "Byrådet vedtog budgettet",
            "Nye kort over oversvømmelser",
            "Biblioteket lukker tidligt torsdag",
            "Tilskud til forsamlingshuse",
            "Ny køreplan fra mandag",
        ),
        "Siden blev ikke fundet",
        "Siden findes ikke. Kontrollér adressen eller brug søgefeltet.",
    ),
    "fi": (
        "Etusivu|Uutiset|Palvelut|Julkaisut|Tapahtumat|Tietoa meistä|Yhteystiedot|Haku",
        "Käytämme evästeitä sivuston kehittämiseen. Hyväksy kaikki. Vain välttämättömät. Asetukset.",
        "Tietosuoja|Saavutettavuusseloste|Sivukartta|Avoimet työpaikat|Medialle",
        "Lue myös",
        (
            "Valtuusto hyväksyi talousarvion",
            "Tulvakartat nyt verkossa",
            "Kirjasto sulkeutuu torstaina aikaisin",
            "Avustuksia kylätaloille",
            "Uudet aikataulut maanantaista alkaen",
        ),
        "Sivua ei löytynyt",
        "Etsimääsi sivua ei ole. Tarkista osoite tai käytä hakua.",
    ),
    "el": (
        "Αρχική|Νέα|Υπηρεσίες|Δημοσιεύσεις|Εκδηλώσεις|Σχετικά|Επικοινωνία|Αναζήτηση",
        "Χρησιμοποιούμε cookies για τη λειτουργία του ιστότοπου. Αποδοχή όλων. Μόνο απαραίτητα. Ρυθμίσεις.",
        "Πολιτική απορρήτου|Προσβασιμότητα|Χάρτης ιστότοπου|Γραφείο τύπου",
        "Διαβάστε επίσης",
        (
            "Το συμβούλιο ενέκρινε τον προϋπολογισμό",
            "Νέοι χάρτες πλημμύρας",
            "Η βιβλιοθήκη κλείνει νωρίτερα την Πέμπτη",
            "Επιχορηγήσεις για πολιτιστικούς συλλόγους",
        ),
        "Η σελίδα δεν βρέθηκε",
        "Η σελίδα που ζητήσατε δεν υπάρχει. Ελέγξτε τη διεύθυνση.",
    ),
    "ru": (
        "Главная|Новости|Услуги|Издания|Афиша|О нас|Контакты|Поиск",
        "Сайт использует файлы cookie. Принять все. Только необходимые. Настроить.",
        "Политика конфиденциальности|Карта сайта|Версия для слабовидящих|Пресс-служба",
        "Читайте также",
        (
            "Совет утвердил бюджет на год",
            "Опубликованы карты затопления",
            "Библиотека в четверг закроется раньше",
            "Гранты сельским клубам",
            "Новое расписание автобусов",
        ),
        "Страница не найдена",
        "Запрошенная страница не существует. Проверьте адрес или воспользуйтесь поиском.",
    ),
    "tr": (
        "Ana sayfa|Haberler|Hizmetler|Yayınlar|Etkinlikler|Hakkımızda|İletişim|Ara",
        "Sitemizde çerezler kullanılmaktadır. Tümünü kabul et. Yalnızca gerekli. Ayarlar.",
        "Gizlilik|Erişilebilirlik|Site haritası|Basın",
        "İlgili haberler",
        (
            "Meclis bütçeyi onayladı",
            "Taşkın haritaları yayımlandı",
            "Kütüphane perşembe erken kapanıyor",
            "Köy konaklarına destek",
        ),
        "Sayfa bulunamadı",
        "Aradığınız sayfa mevcut değil. Adresi kontrol edin.",
    ),
    "ja": (
        "ホーム|お知らせ|サービス|刊行物|イベント|当館について|お問い合わせ|検索",
        "当サイトではクッキーを使用しています。すべて許可する。必要なもののみ。設定。",
        "プライバシーポリシー|ウェブアクセシビリティ|サイトマップ|報道関係の方へ",
        "関連記事",
        (
            "市議会が来年度予算を可決",
            "下流域の浸水想定図を公開",
            "図書館は木曜日に早く閉館します",
            "集会所の改修に補助金",
            "月曜日からバスの時刻が変わります",
        ),
        "ページが見つかりません",
        "お探しのページは存在しません。アドレスをご確認ください。",
    ),
    "zh": (
        "首页|新闻|服务|出版物|活动|关于我们|联系方式|搜索",
        "本网站使用Cookie以改善浏览体验。全部接受。仅必要。设置。",
        "隐私政策|无障碍声明|网站地图|媒体中心|网站标识码",
        "相关阅读",
        (
            "市议会通过年度预算",
            "下游洪水风险图公布",
            "图书馆周四提前闭馆",
            "乡村文化站补助申请开始",
            "公交时刻表下周一调整",
        ),
        "页面未找到",
        "您访问的页面不存在，请检查网址。",
    ),
    "ar": (
        "الرئيسية|الأخبار|الخدمات|الإصدارات|الفعاليات|من نحن|اتصل بنا|بحث",
        "يستخدم هذا الموقع ملفات تعريف الارتباط. قبول الكل. الضرورية فقط. الإعدادات.",
        "سياسة الخصوصية|إمكانية الوصول|خريطة الموقع|المركز الإعلامي",
        "اقرأ أيضا",
        (
            "المجلس يقر الميزانية السنوية",
            "نشر خرائط الفيضانات",
            "المكتبة تغلق مبكرا يوم الخميس",
            "منح لترميم المراكز الثقافية",
        ),
        "الصفحة غير موجودة",
        "الصفحة المطلوبة غير موجودة. تحقق من العنوان.",
    ),
    "hu": (
        "Kezdőlap|Hírek|Szolgáltatások|Kiadványok|Események|Rólunk|Kapcsolat|Keresés",
        "Az oldal sütiket használ. Elfogadom. Csak a szükségesek. Beállítások.",
        "Adatvédelem|Akadálymentesítési nyilatkozat|Oldaltérkép|Sajtó",
        "Kapcsolódó cikkek",
        (
            "Elfogadták a költségvetést",
            "Új árvízi térképek",
            "A könyvtár csütörtökön korábban zár",
            "Támogatás művelődési házaknak",
        ),
        "Az oldal nem található",
        "A keresett oldal nem létezik. Ellenőrizze a címet.",
    ),
    "ro": (
        "Acasă|Știri|Servicii|Publicații|Evenimente|Despre noi|Contact|Căutare",
        "Acest site folosește cookie-uri. Accept toate. Doar necesare. Setări.",
        "Confidențialitate|Accesibilitate|Harta site-ului|Presă",
        "Citește și",
        (
            "Consiliul a aprobat bugetul",
            "Hărți noi de inundații",
            "Biblioteca se închide mai devreme joi",
            "Granturi pentru căminele culturale",
        ),
        "Pagina nu a fost găsită",
        "Pagina cerută nu există. Verificați adresa.",
    ),
    "no": (
        "Forside|Nyheter|Tjenester|Publikasjoner|Kalender|Om oss|Kontakt|Søk",
        "Vi bruker informasjonskapsler. Godta alle. Bare nødvendige. Innstillinger.",
        "Personvern|Tilgjengelighetserklæring|Nettstedskart|Ledige stillinger|Presse",
        "Les også",
        (
            "Kommunestyret vedtok budsjettet",
            "Nye flomsonekart",
            "Biblioteket stenger tidlig torsdag",
            "Tilskudd til grendehus",
        ),
        "Siden finnes ikke",
        "Vi finner ikke siden du ba om. Kontroller adressen.",
    ),
    "ko": (
        "홈|소식|서비스|간행물|행사|기관 소개|문의|검색",
        "이 사이트는 쿠키를 사용합니다. 모두 동의. 필수만. 설정.",
        "개인정보처리방침|웹 접근성|사이트맵|보도자료",
        "관련 기사",
        (
            "시의회, 내년도 예산안 의결",
            "하류 지역 침수 지도 공개",
            "도서관 목요일 조기 폐관",
            "마을회관 보수 지원 안내",
        ),
        "페이지를 찾을 수 없습니다",
        "요청하신 페이지가 존재하지 않습니다. 주소를 확인해 주세요.",
    ),
    "uk": (
        "Головна|Новини|Послуги|Видання|Події|Про нас|Контакти|Пошук",
        "Сайт використовує файли cookie. Прийняти всі. Лише необхідні. Налаштування.",
        "Конфіденційність|Доступність|Карта сайту|Для преси",
        "Читайте також",
        (
            "Рада ухвалила бюджет",
            "Оприлюднено карти затоплення",
            "Бібліотека у четвер зачиняється раніше",
            "Гранти сільським клубам",
        ),
        "Сторінку не знайдено",
        "Запитаної сторінки не існує. Перевірте адресу.",
    ),
}
TOOLS = {
    "en": "Share this page: email, print, copy the address. Was this page useful? Yes. No. Report a problem with this page. Sign up for our weekly letter; you can leave at any time. Opening hours of the enquiry desk: Monday to Friday, 9am to 5pm. Telephone 0555 4400. Follow us.",
    "de": "Seite teilen, drucken, per E-Mail versenden. War diese Seite hilfreich? Ja. Nein. Fehler melden. Newsletter bestellen. Bürgertelefon: Montag bis Freitag von 8 bis 16 Uhr, Telefon 0555 4400. Folgen Sie uns.",
    "fr": "Partager, imprimer, envoyer par courriel. Cette page vous a-t-elle été utile ? Oui. Non. Signaler une erreur. S'abonner à la lettre d'information. Accueil du lundi au vendredi de 9 h à 17 h, téléphone 05 55 44 00. Suivez-nous.",
    "es": "Compartir, imprimir, enviar por correo. ¿Le ha resultado útil? Sí. No. Avisar de un error. Suscríbase al boletín. Atención de lunes a viernes, de 9 a 14 horas. Teléfono 955 44 00. Síganos.",
    "it": "Condividi, stampa, invia per email. Questa pagina ti è stata utile? Sì. No. Segnala un errore. Iscriviti alla newsletter. Sportello: dal lunedì al venerdì, ore 9-13. Telefono 0555 4400. Seguici.",
    "nl": "Delen, afdrukken, mailen. Was deze pagina nuttig? Ja. Nee. Meld een fout. Abonneer u op de nieuwsbrief. Bereikbaar op werkdagen van 9 tot 17 uur, telefoon 0555 4400. Volg ons.",
    "pl": "Udostępnij, drukuj, wyślij. Czy ta strona była pomocna? Tak. Nie. Zgłoś błąd. Zapisz się do newslettera. Infolinia od poniedziałku do piątku w godzinach 8–16.",
    "pt": "Partilhar, imprimir, enviar. Esta página foi útil? Sim. Não. Comunicar um erro. Subscrever o boletim. Atendimento de segunda a sexta, das 9h às 17h.",
    "sv": "Dela, skriv ut, tipsa. Hade du nytta av sidan? Ja. Nej. Rapportera fel. Prenumerera på nyhetsbrevet. Växeln är öppen vardagar 8–16.",
    "ru": "Поделиться, распечатать, отправить. Была ли страница полезна? Да. Нет. Сообщить об ошибке. Подписаться на рассылку. Справочная работает по будням с 9 до 17.",
}


def frame(
    lang: str,
    name: str,
    title: str,
    body: str,
    *,
    style: str = "gov",
    head: str = "",
    h1: bool = True,
    tab: str | None = None,
    related: bool = True,
) -> str:
    """A page inside a site's menus, banner, related items and footer."""
    menu, cookie, foot, more, items, _, _ = CHROME[lang]
    words = menu.split("|")
    nav = "".join(f'<li><a href="/{n}/">{word}</a></li>' for n, word in enumerate(words))
    if style in ("gov", "news", "uni"):
        nav = "".join(
            f'<li><a href="/{n}/">{word}</a><ul>'
            + "".join(
                f'<li><a href="/{n}/{k}">{items[(n * 2 + k) % len(items)]}</a></li>'
                for k in range(2)
            )
            + "</ul></li>"
            for n, word in enumerate(words)
        )
    low = " | ".join(f'<a href="/f{n}">{word}</a>' for n, word in enumerate(foot.split("|")))
    shown = random.Random(name + title).sample(items, min(len(items), 4))
    side = (
        f"<h3>{more}</h3><ul>"
        + "".join(
            f'<li><a href="/n/{n}">{word}</a> <time>{n + 3}.11.2026</time></li>'
            for n, word in enumerate(shown)
        )
        + "</ul>"
        if related
        else ""
    )
    top = f"<h1>{title}</h1>" if h1 and title else ""
    text = (
        top
        + body
        + (
            f'<p class="tools">{TOOLS[lang]}</p>'
            if related and lang in TOOLS and style != "plain"
            else ""
        )
    )
    full = {
        "gov": f'<a href="#main">»</a><div id="cookie-banner" role="dialog">{cookie}</div><header><a href="/">{name}</a><nav aria-label="main"><ul>{nav}</ul></nav></header><main id="main"><article>{text}</article><aside>{side}</aside></main><footer>{low}<p>© 2026 {name}</p></footer>',
        "news": f'<header class="masthead"><a href="/">{name}</a><nav class="sections"><ul>{nav}</ul></nav></header><div class="ad-slot"></div><main class="story">{text}</main><section class="more">{side}</section><footer class="site-footer">{low}</footer><div class="cmp">{cookie}</div>',
        "uni": f'<div class="topbar"><a href="/login">Login</a> <a href="/en">EN</a></div><div class="logo">{name}</div><ul class="mainnav">{nav}</ul><div class="breadcrumb">{name} / {title}</div><div class="content">{text}</div><div class="sidebar">{side}</div><div class="foot">{low}</div>',
        "blog": f'<header id="masthead" class="site-header"><p class="site-title"><a href="/">{name}</a></p><ul id="primary-menu">{nav}</ul></header><div id="content" class="site-content"><article class="post">{text}</article></div><aside id="secondary" class="widget-area">{side}</aside><footer id="colophon">{name}. {low}</footer>',
        "table": f'<table width="780" border="0"><tr><td colspan="2" bgcolor="#003366"><font color="white"><b>{name}</b></font></td></tr><tr><td valign="top" width="160"><ul>{nav}</ul>{side}</td><td valign="top">{text}</td></tr></table><hr><font size="1">{low}</font>',
        "plain": f"<div>{name}</div>{text}<hr><p>{low}</p>",
    }[style]
    return page(
        full,
        title=(f"{title} | {name}" if title else name) if tab is None else tab,
        lang=lang,
        head=head,
    )


def paras(text: str) -> str:
    """Paragraphs from a text with || between."""
    return "".join(part if part.startswith("<") else f"<p>{part}</p>" for part in text.split("||"))


def nope(lang: str, name: str, style: str = "gov", status: int = 404) -> Reply:
    """The true 404 of a site."""
    chrome = CHROME[lang]
    return sent(frame(lang, name, chrome[5], f"<p>{chrome[6]}</p>", style=style), status)


def front(lang: str, name: str, style: str = "gov") -> Reply:
    """The front page: teasers only."""
    chrome = CHROME[lang]
    teasers = "".join(
        f"<h2>{item}</h2><p>{item}. {chrome[4][n - 1]}.</p>" for n, item in enumerate(chrome[4])
    )
    return sent(frame(lang, name, "", teasers, style=style, related=False))


def alive(
    cause: str,
    name: str,
    truth: Truth,
    lang: str,
    path: str,
    site: str,
    title: str,
    text: str,
    *,
    style: str = "gov",
    head: str = "",
    status: int = 200,
    **more: Any,
) -> Case:
    """A page that stands on its site; its neighbours are a true 404."""
    shown = sent(frame(lang, site, title, paras(text), style=style, head=head), status)
    return Case(
        cause,
        "z26-" + name,
        truth,
        {
            path.partition("#")[0]: shown,
            "/": front(lang, site, style),
            "*": nope(lang, site, style),
        },
        path=path,
        **more,
    )


def everywhere(
    cause: str,
    name: str,
    truth: Truth,
    path: str,
    reply: Reply | Callable[[Request], Reply],
    *,
    root: Reply | None = None,
    **more: Any,
) -> Case:
    """A host that answers every address alike, but for its front page where given."""
    routes: dict[Any, Any] = {"*": reply}
    if root is not None:
        routes["/"] = root
    return Case(cause, "z26-" + name, truth, routes, path=path, **more)


def soft(
    name: str,
    truth: Truth,
    lang: str,
    path: str,
    site: str,
    title: str,
    text: str,
    *,
    style: str = "gov",
    cause: str = "soft",
    status: int = 200,
    tab: str | None = None,
    **more: Any,
) -> Case:
    """A site that says its absence in a page of the given status, for every unknown address."""
    shown = sent(frame(lang, site, title, paras(text), style=style, tab=tab), status)
    return everywhere(cause, name, truth, path, shown, root=front(lang, site, style), **more)


def only(
    name: str,
    truth: Truth,
    lang: str,
    path: str,
    site: str,
    title: str,
    text: str,
    *,
    style: str = "news",
    cause: str = "removed",
    status: int = 200,
    tab: str | None = None,
    **more: Any,
) -> Case:
    """A notice at the cited address alone; its neighbours get the site's true 404."""
    shown = sent(frame(lang, site, title, paras(text), style=style, tab=tab), status)
    return Case(
        cause,
        "z26-" + name,
        truth,
        {path: shown, "/": front(lang, site, style), "*": nope(lang, site, style)},
        path=path,
        **more,
    )


def bounce(
    name: str,
    truth: Truth,
    lang: str,
    path: str,
    site: str,
    where: str,
    target: Reply | None,
    *,
    status: int = 302,
    style: str = "gov",
    every: bool = True,
    cause: str = "redirect",
    **more: Any,
) -> Case:
    """Redirects of every unknown address (or of the cited one alone) to another page."""
    routes: dict[Any, Any] = {
        "/": front(lang, site, style),
        path: to(where, status),
        "*": to(where, status) if every else nope(lang, site, style),
    }
    if target is not None:
        routes[where] = target
    return Case(cause, "z26-" + name, truth, routes, path=path, **more)
