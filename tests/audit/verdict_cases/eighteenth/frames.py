"""How the sites of this set talk and look: languages, page styles, not-found pages."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from citekeeper.demo.exchange import Reply, Request
from citekeeper.model import Standing

from ..case import Case, page, sent

Truth = tuple[Standing, ...]


class Words(NamedTuple):
    site: str
    menu: str
    cookies: str
    foot: str
    more: str
    links: str
    login: str
    lost: str
    lost_text: str


W: Mapping[str, Words] = {
    "en": Words(
        "Millbrook Notes",
        "Home|About|Topics|Archive|Gallery|Newsletter|Contact",
        "We use cookies to measure visits and to remember your choices. Accept all or manage your preferences.",
        "© 2009–2026. Imprint. Privacy. Terms of use. Accessibility statement. RSS.",
        "You may also like",
        "Ten weekend walks along the canal|How we repaired the bandstand|Readers' letters, October|The bakery that never closed",
        "Log in or create an account",
        "Page not found",
        "Sorry, the page you asked for does not exist. Check the address or use the search.",
    ),
    "de": Words(
        "Mühlbacher Hefte",
        "Startseite|Über uns|Themen|Archiv|Termine|Rundbrief|Kontakt",
        "Wir verwenden Cookies, um Besuche zu zählen. Sie können alle annehmen oder eine Auswahl treffen.",
        "© 2009–2026. Impressum. Datenschutz. AGB. Barrierefreiheit.",
        "Das könnte Sie auch interessieren",
        "Zehn Spaziergänge am Kanal|Wie der Pavillon gerettet wurde|Leserbriefe im Oktober|Die Bäckerei am Markt",
        "Anmelden oder registrieren",
        "Seite nicht gefunden",
        "Die angeforderte Seite existiert leider nicht. Bitte prüfen Sie die Adresse.",
    ),
    "fr": Words(
        "Les Cahiers du Moulin",
        "Accueil|À propos|Dossiers|Archives|Agenda|Lettre|Contact",
        "Nous utilisons des cookies pour mesurer l'audience. Vous pouvez accepter, refuser ou paramétrer vos choix.",
        "© 2009–2026. Mentions légales. Confidentialité. Plan du site.",
        "À lire aussi",
        "Dix promenades le long du canal|Comment le kiosque fut sauvé|Courrier des lecteurs|La boulangerie du marché",
        "Se connecter ou créer un compte",
        "Page introuvable",
        "La page demandée n'existe pas. Vérifiez l'adresse ou utilisez la recherche.",
    ),
    "nl": Words(
        "Molenbeekse Bladen",
        "Home|Over ons|Onderwerpen|Archief|Agenda|Nieuwsbrief|Contact",
        "Wij gebruiken cookies om bezoek te meten. U kunt alles accepteren of uw voorkeuren instellen.",
        "© 2009–2026. Colofon. Privacy. Voorwaarden. Toegankelijkheid.",
        "Lees ook",
        "Tien wandelingen langs het kanaal|Hoe de muziektent werd gered|Brieven van lezers|De bakker op de markt",
        "Inloggen of registreren",
        "Pagina niet gevonden",
        "De pagina die u zoekt bestaat niet. Controleer het adres.",
    ),
    "es": Words(
        "Cuadernos del Molino",
        "Inicio|Quiénes somos|Temas|Hemeroteca|Agenda|Boletín|Contacto",
        "Usamos cookies propias y de terceros para medir las visitas. Puede aceptarlas, rechazarlas o configurarlas.",
        "© 2009–2026. Aviso legal. Privacidad. Mapa web.",
        "Le puede interesar",
        "Diez paseos junto al canal|Cómo se salvó el quiosco|Cartas de los lectores|La panadería de la plaza",
        "Iniciar sesión o registrarse",
        "Página no encontrada",
        "La página solicitada no existe. Compruebe la dirección.",
    ),
    "it": Words(
        "Quaderni del Mulino Vecchio",
        "Home|Chi siamo|Temi|Archivio|Agenda|Newsletter|Contatti",
        "Questo sito usa cookie tecnici e di statistica. Puoi accettare, rifiutare o scegliere.",
        "© 2009–2026. Note legali. Privacy. Mappa del sito.",
        "Leggi anche",
        "Dieci passeggiate lungo il canale|Come fu salvato il chiosco|Lettere dei lettori|Il forno della piazza",
        "Accedi o registrati",
        "Pagina non trovata",
        "La pagina richiesta non esiste. Controlla l'indirizzo.",
    ),
    "pt": Words(
        "Cadernos do Moinho",
        "Início|Quem somos|Temas|Arquivo|Agenda|Boletim|Contacto",
        "Utilizamos cookies para medir as visitas. Pode aceitar todos ou gerir as preferências.",
        "© 2009–2026. Aviso legal. Privacidade. Mapa do site.",
        "Leia também",
        "Dez passeios junto ao canal|Como se salvou o coreto|Cartas dos leitores|A padaria da praça",
        "Entrar ou criar conta",
        "Página não encontrada",
        "A página pedida não existe. Verifique o endereço.",
    ),
    "pl": Words(
        "Zeszyty Młyńskie",
        "Strona główna|O nas|Tematy|Archiwum|Kalendarz|Kontakt",
        "Używamy plików cookie do pomiaru odwiedzin. Możesz zaakceptować wszystkie lub zmienić ustawienia.",
        "© 2009–2026. Regulamin. Prywatność. Mapa strony.",
        "Zobacz także",
        "Dziesięć spacerów nad kanałem|Jak uratowano altanę|Listy czytelników",
        "Zaloguj się lub załóż konto",
        "Nie znaleziono strony",
        "Podana strona nie istnieje. Sprawdź adres.",
    ),
    "cs": Words(
        "Mlýnské sešity",
        "Domů|O nás|Témata|Archiv|Kalendář|Kontakt",
        "Používáme cookies k měření návštěvnosti. Můžete je přijmout nebo odmítnout.",
        "© 2009–2026. Podmínky. Ochrana údajů. Mapa webu.",
        "Čtěte také",
        "Deset procházek u kanálu|Jak byl zachráněn altán|Dopisy čtenářů",
        "Přihlásit se nebo registrovat",
        "Stránka nenalezena",
        "Požadovaná stránka neexistuje. Zkontrolujte adresu.",
    ),
    "sv": Words(
        "Kvarnbladet",
        "Hem|Om oss|Ämnen|Arkiv|Kalender|Kontakt",
        "Vi använder kakor för att räkna besök. Du kan godkänna alla eller göra egna val.",
        "© 2009–2026. Villkor. Integritet. Tillgänglighet.",
        "Läs mer",
        "Tio promenader längs kanalen|Så räddades paviljongen|Läsarbrev",
        "Logga in eller skapa konto",
        "Sidan hittades inte",
        "Sidan du söker finns inte. Kontrollera adressen.",
    ),
    "da": Words(
        "Møllebladet",
        "Forside|Om os|Emner|Arkiv|Kalender|Kontakt",
        "Vi bruger cookies til at tælle besøg. Du kan acceptere alle eller vælge selv.",
        "© 2009–2026. Vilkår. Privatliv. Tilgængelighed.",
        "Læs også",
        "Ti gåture langs kanalen|Sådan blev pavillonen reddet|Læserbreve",
        "Log ind eller opret konto",
        "Siden blev ikke fundet",
        "Siden, du leder efter, findes ikke. Kontrollér adressen.",
    ),
    "fi": Words(
        "Myllyn lehti",
        "Etusivu|Tietoa meistä|Aiheet|Arkisto|Kalenteri|Yhteystiedot",
        "Käytämme evästeitä kävijämäärien mittaamiseen. Voit hyväksyä kaikki tai muuttaa asetuksia.",
        "© 2009–2026. Käyttöehdot. Tietosuoja. Saavutettavuus.",
        "Lue myös",
        "Kymmenen kävelyä kanavan varrella|Näin huvimaja pelastettiin|Lukijoiden kirjeitä",
        "Kirjaudu sisään tai rekisteröidy",
        "Sivua ei löytynyt",
        "Hakemaasi sivua ei ole. Tarkista osoite.",
    ),
    "el": Words(
        "Τετράδια του Μύλου",
        "Αρχική|Ποιοι είμαστε|Θέματα|Αρχείο|Επικοινωνία",
        "Χρησιμοποιούμε cookies για τη μέτρηση επισκέψεων. Μπορείτε να τα αποδεχθείτε ή να τα απορρίψετε.",
        "© 2009–2026. Όροι χρήσης. Απόρρητο.",
        "Διαβάστε επίσης",
        "Δέκα περίπατοι στο κανάλι|Πώς σώθηκε το περίπτερο|Γράμματα αναγνωστών",
        "Σύνδεση ή εγγραφή",
        "Η σελίδα δεν βρέθηκε",
        "Η σελίδα που ζητήσατε δεν υπάρχει.",
    ),
    "ru": Words(
        "Мельничные тетради",
        "Главная|О нас|Темы|Архив|Календарь|Контакты",
        "Мы используем файлы cookie для подсчёта посещений. Вы можете принять их или отказаться.",
        "© 2009–2026. Правила. Конфиденциальность. Карта сайта.",
        "Читайте также",
        "Десять прогулок вдоль канала|Как спасли беседку|Письма читателей",
        "Войти или зарегистрироваться",
        "Страница не найдена",
        "Запрошенная страница не существует. Проверьте адрес.",
    ),
    "tr": Words(
        "Değirmen Defterleri",
        "Ana sayfa|Hakkımızda|Konular|Arşiv|Takvim|İletişim",
        "Ziyaretleri ölçmek için çerez kullanıyoruz. Tümünü kabul edebilir veya tercihlerinizi seçebilirsiniz.",
        "© 2009–2026. Kullanım şartları. Gizlilik.",
        "Bunlar da ilginizi çekebilir",
        "Kanal boyunca on yürüyüş|Köşk nasıl kurtarıldı|Okur mektupları",
        "Giriş yap veya üye ol",
        "Sayfa bulunamadı",
        "Aradığınız sayfa mevcut değil. Adresi denetleyin.",
    ),
    "ja": Words(
        "水車だより",
        "ホーム|私たちについて|記事一覧|アーカイブ|お問い合わせ",
        "当サイトではアクセス解析のためクッキーを使用しています。同意または設定を選択してください。",
        "© 2009–2026 利用規約 プライバシー サイトマップ",
        "関連記事",
        "運河沿いの散歩道十選|東屋はこうして残った|読者からの手紙",
        "ログイン 新規登録",
        "ページが見つかりません",
        "お探しのページは存在しません。アドレスをご確認ください。",
    ),
    "zh": Words(
        "水磨笔记",
        "首页|关于我们|专题|档案|联系",
        "本站使用 Cookie 统计访问量。您可以接受全部或自行设置。",
        "© 2009–2026 使用条款 隐私政策 网站地图",
        "相关阅读",
        "运河边的十条步道|凉亭是怎样保住的|读者来信",
        "登录 注册",
        "页面不存在",
        "您访问的页面不存在，请检查网址。",
    ),
    "ar": Words(
        "دفاتر الطاحونة",
        "الرئيسية|من نحن|مواضيع|الأرشيف|اتصل بنا",
        "نستخدم ملفات تعريف الارتباط لقياس الزيارات. يمكنك قبولها أو رفضها.",
        "© 2009–2026. شروط الاستخدام. الخصوصية.",
        "اقرأ أيضا",
        "عشر نزهات على ضفاف القناة|كيف أنقذ الكشك|رسائل القراء",
        "تسجيل الدخول أو إنشاء حساب",
        "الصفحة غير موجودة",
        "الصفحة المطلوبة غير موجودة. تحقق من العنوان.",
    ),
    "hu": Words(
        "Malomfüzetek",
        "Kezdőlap|Rólunk|Témák|Archívum|Kapcsolat",
        "Sütiket használunk a látogatások mérésére. Elfogadhatja vagy elutasíthatja őket.",
        "© 2009–2026. Feltételek. Adatvédelem.",
        "Olvassa el ezt is",
        "Tíz séta a csatorna mentén|Így menekült meg a pavilon|Olvasói levelek",
        "Belépés vagy regisztráció",
        "Az oldal nem található",
        "A keresett oldal nem létezik.",
    ),
    "no": Words(
        "Mølleposten",
        "Forside|Om oss|Emner|Arkiv|Kalender|Kontakt",
        "Vi bruker informasjonskapsler for å telle besøk. Du kan godta alle eller velge selv.",
        "© 2009–2026. Vilkår. Personvern.",
        "Les også",
        "Ti turer langs kanalen|Slik ble paviljongen reddet|Leserbrev",
        "Logg inn eller opprett konto",
        "Siden finnes ikke",
        "Vi finner ikke siden du leter etter.",
    ),
}


def paras(text: str) -> str:
    """Blocks parted by || become paragraphs; a block that begins with < stays markup."""
    return "".join(
        part if part.startswith("<") else f"<p>{part}</p>"
        for part in (p.strip() for p in text.split("||"))
    )


def _ul(words: str, cls: str = "") -> str:
    return (
        f'<ul class="{cls}">'
        + "".join(f'<li><a href="/s/{n}">{w}</a></li>' for n, w in enumerate(words.split("|")))
        + "</ul>"
    )


def framed(
    lang: str,
    style: str,
    title: str,
    text: str,
    *,
    head: str = "",
    h1: str | None = None,
    site: str | None = None,
    ptitle: str | None = None,
) -> str:
    """A page of a site in one of the styles."""
    w = W[lang]
    name = site or w.site
    inner = paras(text)
    h = f"<h1>{title if h1 is None else h1}</h1>" if (title or h1) else ""
    full = ptitle if ptitle is not None else (f"{title} | {name}" if title else name)
    cookie = f'<div id="cookie-banner" role="dialog"><p>{w.cookies}</p></div>'
    foot = f"<footer><p>{name} {w.foot}</p></footer>"
    nav = f"<nav>{_ul(w.menu)}</nav>"
    more = f"<aside><h2>{w.more}</h2>{_ul(w.links)}</aside>"
    log = f'<div class="user"><a href="/login">{w.login}</a></div>'
    if style == "blog":
        body = (
            f'<div id="page" class="hfeed"><header class="site-header"><p class="site-title"><a href="/">{name}</a></p>{nav}</header>'
            f'<main><article class="post hentry">{h}<div class="entry-content">{inner}</div></article></main>'
            f'<div id="secondary" class="widget-area">{more}<ul><li>2026</li><li>2025</li><li>2024</li><li>2019</li></ul></div>{foot}</div>{cookie}'
        )
    elif style == "forum":
        body = (
            f'<div id="wrap"><div id="page-header"><a id="logo" href="/">{name}</a>{log}<ul class="linklist"><li>FAQ</li></ul></div>{nav}'
            f'<div id="page-body">{h.replace("h1", "h2")}{inner}</div>{more}<div id="page-footer"><p>phpBB © phpBB Limited. UTC+01:00</p>{foot}</div></div>'
        )
    elif style == "wiki":
        body = (
            f'<div id="mw-page-base"></div><div id="content" class="mw-body" role="main"><h1 id="firstHeading" class="firstHeading">{title if h1 is None else h1}</h1>'
            f'<div id="siteSub">{name}</div><div id="mw-content-text"><div class="mw-parser-output">{inner}</div></div></div>'
            f'<div id="mw-navigation">{log}{nav}</div><div id="footer">{w.foot}</div>'
        )
    elif style == "corp":
        body = (
            f'<header class="masthead"><a class="brand" href="/">{name}</a>{nav}{log}</header><div class="breadcrumb">{w.menu.split("|")[0]} › {title}</div>'
            f'<main class="container">{h}{inner}</main><section class="cards">{more}</section><div class="footer-cols">{_ul(w.menu)}{_ul(w.links)}</div>{foot}{cookie}'
        )
    elif style == "shop":
        body = (
            f'<div class="topbar">{log}<span class="cart">0,00 €</span></div><header><a href="/">{name}</a>{nav}</header>'
            f'<main id="product">{h}{inner}</main><section class="related products"><h2>{w.more}</h2>{_ul(w.links)}</section>{foot}{cookie}'
        )
    elif style == "docs":
        body = (
            f'<div class="wy-grid-for-nav"><nav class="wy-nav-side"><a href="/">{name}</a><div class="version">latest</div>{_ul(w.menu)}</nav>'
            f'<section class="wy-nav-content"><div role="main" class="document">{h}{inner}</div><footer><hr><p>{w.foot}</p></footer></section></div>'
        )
    elif style == "personal":
        body = f'<table width="700" align="center"><tr><td>{h}{inner}<hr><small><a href="index.html">{name}</a></small></td></tr></table>'
    elif style == "bare":
        body = f"{h}{inner}"
    elif style == "news":
        body = (
            f'<div class="skip"><a href="#c">⇣</a></div><header>{log}<a href="/">{name}</a>{nav}{_ul(w.menu, "sub")}</header><main id="c"><article>{h}'
            f'{inner}</article></main><aside class="ad">Advertisement</aside>{more}{_ul(w.links, "most-read")}{foot}{cookie}'
        )
    else:  # social
        body = (
            f'<div id="app"><div class="top">{name} {log}</div><div role="main" class="feed"><article>{h}{inner}</article></div>'
            f'<div class="suggest"><h3>{w.more}</h3>{_ul(w.links)}</div><div class="links">{w.foot}</div></div>'
        )
    return page(body, title=full, lang=lang, head=head)


def no(lang: str, style: str, *, status: int = 404, site: str | None = None) -> Reply:
    """The site's own honest not-found page."""
    w = W[lang]
    return sent(framed(lang, style, w.lost, w.lost_text, site=site), status)


def case(
    cause: str, name: str, truth: Truth, path: str, routes: Mapping[Any, Any], **more: Any
) -> Case:
    return Case("r18-" + cause, "r18-" + name, truth, routes, path=path, **more)


def framed_case(
    cause: str,
    name: str,
    truth: Truth,
    path: str,
    lang: str,
    style: str,
    title: str,
    text: str,
    *,
    everywhere: bool = False,
    status: int = 200,
    head: str = "",
    h1: str | None = None,
    site: str | None = None,
    ptitle: str | None = None,
    headers: Mapping[str, str] | None = None,
    lost: Reply | Callable[[Request], Reply] | None = None,
    ctitle: str | None = None,
    **more: Any,
) -> Case:
    """A case whose page stands in a frame; its neighbours get the site's 404 or the same page."""
    answer = sent(
        framed(lang, style, title, text, head=head, h1=h1, site=site, ptitle=ptitle),
        status,
        **dict(headers or {}),
    )
    routes: dict[Any, Any] = {path: answer, "*": lost or no(lang, style, site=site)}
    if everywhere:
        routes = {"*": answer}
        if path != "/":
            routes["/"] = sent(front(lang, style, site))
    return case(cause, name, truth, path, routes, title=ctitle, **more)


def front(lang: str, style: str, site: str | None = None) -> str:
    """The front page of such a site."""
    w = W[lang]
    items = "".join(f"<h2>{link}</h2><p>{link}. {w.foot}</p>" for link in w.links.split("|"))
    return framed(lang, style, "", f"<div>{items}</div>", site=site)
