"""The sites around the pages: menus, banners, footers and error pages in many languages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from citekeeper.demo.exchange import Reply

from ..case import page, sent


@dataclass(frozen=True)
class Chrome:
    """The words that stand on every page of a site, and those of its error page."""

    menu: str
    cookies: str
    foot: str
    more: str
    lost: str
    lost_text: str


CHROME: Mapping[str, Chrome] = {
    "en": Chrome(
        "Home|News|Reports|Data|Events|About us|Contact|Log in",
        "We use cookies to understand how this site is used. Accept all, reject optional cookies.",
        "Privacy notice|Accessibility statement|Freedom of information|Terms of use|Jobs",
        "Council approves bus timetable|Annual review published|Volunteers wanted for river count",
        "Page not found",
        "Sorry, we could not find the page you asked for. It may have been moved or deleted.",
    ),
    "fr": Chrome(
        "Accueil|Actualités|Publications|Agenda|Qui sommes-nous|Contact|Connexion",
        "Ce site utilise des cookies de mesure d’audience. Tout accepter, tout refuser.",
        "Mentions légales|Plan du site|Accessibilité : partiellement conforme|Recrutement",
        "Réunion publique le 12 mars|Le rapport annuel est paru|Travaux rue des Tanneurs",
        "Page introuvable",
        "La page que vous demandez n’existe pas ou n’existe plus.",
    ),
    "de": Chrome(
        "Startseite|Aktuelles|Veröffentlichungen|Termine|Über uns|Kontakt|Anmelden",
        "Wir verwenden Cookies für die Statistik. Alle annehmen oder nur notwendige zulassen.",
        "Impressum|Datenschutz|Barrierefreiheit|Leichte Sprache|Presse",
        "Neuer Fahrplan ab Dezember|Jahresbericht liegt vor|Sprechstunde entfällt am Montag",
        "Seite nicht gefunden",
        "Die angeforderte Seite konnte nicht gefunden werden.",
    ),
    "nl": Chrome(
        "Home|Nieuws|Publicaties|Agenda|Over ons|Contact|Inloggen",
        "Deze website gebruikt cookies om het bezoek te meten. Accepteren of weigeren.",
        "Privacy|Toegankelijkheid|Colofon|Werken bij|Archief",
        "Brug week dicht voor onderhoud|Jaarverslag verschenen|Inloopavond in het dorpshuis",
        "Pagina niet gevonden",
        "De pagina die u zoekt bestaat niet of is verplaatst.",
    ),
    "es": Chrome(
        "Inicio|Noticias|Publicaciones|Agenda|Quiénes somos|Contacto|Acceder",
        "Utilizamos cookies propias y de terceros. Aceptar, rechazar o configurar.",
        "Aviso legal|Accesibilidad|Protección de datos|Sede electrónica|Transparencia",
        "Abierto el plazo de becas|Corte de agua el jueves|Nueva sala de lectura",
        "Página no encontrada",
        "La página solicitada no existe o ha cambiado de dirección.",
    ),
    "it": Chrome(
        "Home|Notizie|Pubblicazioni|Eventi|Chi siamo|Contatti|Accedi",
        "Questo sito utilizza cookie tecnici e statistici. Accetta o rifiuta.",
        "Note legali|Dichiarazione di accessibilità|Amministrazione trasparente|PEC",
        "Aperte le iscrizioni al corso|Chiusura estiva degli uffici|Bando per le scuole",
        "Pagina non trovata",
        "La pagina richiesta non esiste oppure è stata spostata.",
    ),
    "pt": Chrome(
        "Início|Notícias|Publicações|Agenda|Quem somos|Contacto|Entrar",
        "Este sítio utiliza cookies para medir as visitas. Aceitar ou recusar.",
        "Política de privacidade|Acessibilidade|Transparência|Mapa do sítio",
        "Obras na ponte até maio|Relatório anual disponível|Inscrições abertas",
        "Página não encontrada",
        "A página que procura não existe ou mudou de endereço.",
    ),
    "pl": Chrome(
        "Strona główna|Aktualności|Publikacje|Kalendarz|O nas|Kontakt|Zaloguj",
        "Ta strona używa plików cookie. Akceptuję wszystkie, odrzucam opcjonalne.",
        "Polityka prywatności|Deklaracja dostępności|BIP|Mapa strony",
        "Zmiana rozkładu jazdy|Raport roczny już dostępny|Nabór wniosków do marca",
        "Nie znaleziono strony",
        "Strona, której szukasz, nie istnieje lub została przeniesiona.",
    ),
    "cs": Chrome(
        "Úvod|Aktuality|Publikace|Kalendář|O nás|Kontakty|Přihlásit",
        "Tento web používá soubory cookie. Přijmout vše, odmítnout.",
        "Prohlášení o přístupnosti|Ochrana údajů|Úřední deska|Mapa webu",
        "Výluka na trati do Kolína|Vyšla výroční zpráva|Den otevřených dveří",
        "Stránka nenalezena",
        "Požadovaná stránka neexistuje nebo byla přesunuta.",
    ),
    "sv": Chrome(
        "Start|Nyheter|Publikationer|Kalender|Om oss|Kontakt|Logga in",
        "Vi använder kakor för statistik. Godkänn alla eller endast nödvändiga.",
        "Tillgänglighetsredogörelse|Personuppgifter|Press|Lediga jobb",
        "Ny tidtabell i december|Årsrapporten är här|Vattnet stängs av på tisdag",
        "Sidan hittades inte",
        "Sidan du söker finns inte eller har flyttats.",
    ),
    "da": Chrome(
        "Forside|Nyheder|Udgivelser|Kalender|Om os|Kontakt|Log ind",
        "Vi bruger cookies til statistik. Accepter alle eller afvis.",
        "Tilgængelighedserklæring|Privatlivspolitik|Presse|Job",
        "Ny køreplan|Årsrapport udgivet|Vejarbejde på Havnegade",
        "Siden blev ikke fundet",
        "Den side, du leder efter, findes ikke eller er flyttet.",
    ),
    "fi": Chrome(
        "Etusivu|Ajankohtaista|Julkaisut|Tapahtumat|Tietoa meistä|Yhteystiedot|Kirjaudu",
        "Käytämme evästeitä kävijätilastointiin. Hyväksy tai hylkää.",
        "Saavutettavuusseloste|Tietosuoja|Avoimet työpaikat|Sivukartta",
        "Uudet aikataulut|Vuosikertomus ilmestyi|Silta suljettu viikon",
        "Sivua ei löytynyt",
        "Hakemaasi sivua ei ole tai se on siirretty.",
    ),
    "el": Chrome(
        "Αρχική|Νέα|Εκδόσεις|Εκδηλώσεις|Σχετικά|Επικοινωνία|Σύνδεση",
        "Ο ιστότοπος χρησιμοποιεί cookies. Αποδοχή ή απόρριψη.",
        "Όροι χρήσης|Προσβασιμότητα|Προσωπικά δεδομένα",
        "Νέο ωράριο βιβλιοθήκης|Ετήσια έκθεση|Έργα στην παραλία",
        "Η σελίδα δεν βρέθηκε",
        "Η σελίδα που ζητήσατε δεν υπάρχει ή έχει μετακινηθεί.",
    ),
    "ru": Chrome(
        "Главная|Новости|Публикации|События|О нас|Контакты|Войти",
        "Сайт использует файлы cookie. Принять или отказаться.",
        "Политика конфиденциальности|Карта сайта|Версия для слабовидящих",
        "Изменение расписания|Вышел годовой отчёт|Ремонт моста до мая",
        "Страница не найдена",
        "Запрошенная страница не существует или была перемещена.",
    ),
    "tr": Chrome(
        "Ana sayfa|Haberler|Yayınlar|Etkinlikler|Hakkımızda|İletişim|Giriş",
        "Bu site çerez kullanmaktadır. Kabul et veya reddet.",
        "Gizlilik|KVKK aydınlatma metni|Site haritası",
        "Köprü onarımı mayısta bitecek|Yıllık rapor yayımlandı|Kurs kayıtları başladı",
        "Sayfa bulunamadı",
        "Aradığınız sayfa mevcut değil veya taşınmış olabilir.",
    ),
    "ja": Chrome(
        "ホーム|お知らせ|刊行物|イベント|当館について|お問い合わせ|ログイン",
        "当サイトではクッキーを使用しています。同意する 同意しない",
        "個人情報保護方針|アクセシビリティ|サイトマップ|採用情報",
        "冬期の開館時間について|年次報告書を公開しました|橋の補修工事",
        "ページが見つかりません",
        "お探しのページは移動または削除された可能性があります。",
    ),
    "zh": Chrome(
        "首页|新闻|出版物|活动|关于我们|联系我们|登录",
        "本网站使用Cookie统计访问量。接受 拒绝",
        "隐私政策|网站地图|无障碍浏览|版权声明",
        "冬季开放时间通知|年度报告已发布|大桥维修公告",
        "页面不存在",
        "抱歉，您访问的页面不存在或已被删除。",
    ),
    "ar": Chrome(
        "الرئيسية|الأخبار|المنشورات|الفعاليات|من نحن|اتصل بنا|تسجيل الدخول",
        "يستخدم هذا الموقع ملفات تعريف الارتباط. قبول أو رفض.",
        "سياسة الخصوصية|خريطة الموقع|إمكانية الوصول",
        "مواعيد المكتبة الجديدة|صدور التقرير السنوي|إصلاح الجسر",
        "الصفحة غير موجودة",
        "الصفحة التي طلبتها غير موجودة أو تم نقلها.",
    ),
    "ro": Chrome(
        "Acasă|Știri|Publicații|Evenimente|Despre noi|Contact|Autentificare",
        "Acest site folosește cookie-uri. Acceptă sau refuză.",
        "Politica de confidențialitate|Harta site-ului|Transparență",
        "Program de iarnă|Raportul anual|Lucrări la pod",
        "Pagina nu a fost găsită",
        "Pagina căutată nu există sau a fost mutată.",
    ),
    "hu": Chrome(
        "Kezdőlap|Hírek|Kiadványok|Események|Rólunk|Kapcsolat|Belépés",
        "Az oldal sütiket használ. Elfogadom, elutasítom.",
        "Adatvédelem|Akadálymentesítés|Oldaltérkép",
        "Téli nyitvatartás|Megjelent az éves jelentés|Hídfelújítás májusig",
        "Az oldal nem található",
        "A keresett oldal nem létezik vagy áthelyezték.",
    ),
}


def _items(words: str, stem: str) -> str:
    return "".join(f'<li><a href="/{stem}{n}">{w}</a></li>' for n, w in enumerate(words.split("|")))


def frame(lang: str, title: str, body: str, *, name: str, style: int = 0, head: str = "") -> str:
    """A page of a site with all that surrounds it."""
    c = CHROME[lang]
    menu, foot, more = _items(c.menu, "m"), _items(c.foot, "f"), _items(c.more, "n/")
    main = f"<h1>{title}</h1>{body}" if title else body
    shown = (
        f'<div id="cookie-bar" role="dialog">{c.cookies}</div><header><a href="/">{name}</a><nav>'
        f"<ul>{menu}</ul></nav></header><main><article>{main}</article><aside><ul>{more}</ul>"
        f"</aside></main><footer><ul>{foot}</ul><p>© 2026 {name}</p></footer>",
        f'<table width="760" align="center"><tr><td colspan="2"><b>{name}</b></td></tr><tr>'
        f'<td valign="top" width="160"><ul>{menu}</ul></td><td valign="top">{main}</td></tr>'
        f'</table><p align="center"><small>{name} | {c.foot.replace("|", " | ")}</small></p>',
        f'<div class="page-wrapper"><div class="topbar"><ul>{menu}</ul></div><div class="layout">'
        f'<div class="region region-content">{main}<div class="share">Facebook X WhatsApp</div>'
        f'</div><div class="region region-sidebar"><ul>{more}</ul><ul>{more}</ul></div></div><div '
        f'class="footer"><ul>{foot}</ul>{name}</div></div><div class="consent">{c.cookies}</div>',
    )[style % 3]
    return page(shown, title=f"{title} | {name}" if title else name, lang=lang, head=head)


def lost(lang: str, name: str, style: int = 0, status: int = 404) -> Reply:
    """The error page of a site."""
    c = CHROME[lang]
    return sent(frame(lang, c.lost, f"<p>{c.lost_text}</p>", name=name, style=style), status)


def paras(text: str) -> str:
    """Paragraphs from lines."""
    return "".join(f"<p>{line.strip()}</p>" for line in text.strip().split("\n"))
