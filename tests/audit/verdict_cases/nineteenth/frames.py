"""The sites of the nineteenth set: chrome in many languages, and the frames of several products."""

from __future__ import annotations

import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from citekeeper.demo.exchange import Reply
from citekeeper.model import Standing

from ..case import Case, page, sent
from .bulk import DEEP, POOL


@dataclass(frozen=True)
class Chrome:
    """What stands around the text."""

    menu: tuple[str, ...]
    search: str
    login: str
    cookies: str
    related: str
    titles: tuple[str, ...]
    footer: str
    share: str
    no_title: str
    no_text: str


def _c(line: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in line.split("|"))


CHROME: Mapping[str, Chrome] = {
    "en": Chrome(
        _c(
            "Home|About us|What we do|Policy|News and media|Publications|Events|Work with us|Contact"
        ),
        "Search this site",
        "Sign in",
        "We use cookies to make this site work and to understand how it is used. Accept all cookies. Reject optional cookies. Manage your choices.",
        "Related",
        _c(
            "Spring newsletter is out|New chair of the board elected|Call for papers opens in May|Annual accounts published"
        ),
        "Privacy notice. Accessibility statement. Terms of use. Site map. Freedom of information. Follow us. All rights reserved.",
        "Share this page: e-mail, print",
        "Page not found",
        "Sorry, the page you asked for could not be found. Check the address or use the search.",
    ),
    "de": Chrome(
        _c(
            "Startseite|Über uns|Themen|Presse|Publikationen|Termine|Service|Leichte Sprache|Kontakt"
        ),
        "Suche auf dieser Seite",
        "Anmelden",
        "Wir verwenden Cookies, um die Nutzung der Website statistisch auszuwerten. Alle akzeptieren. Nur notwendige. Einstellungen.",
        "Weitere Meldungen",
        _c(
            "Neuer Beirat berufen|Fachtag im Herbst|Jahresbericht erschienen|Ausschreibung für Ehrenamtliche"
        ),
        "Impressum. Datenschutz. Barrierefreiheit. Gebärdensprache. Inhaltsübersicht. Benutzerhinweise.",
        "Seite teilen, drucken, vorlesen",
        "Seite nicht gefunden",
        "Die angeforderte Seite konnte nicht gefunden werden. Bitte prüfen Sie die Adresse.",
    ),
    "fr": Chrome(
        _c(
            "Accueil|Qui sommes-nous|Nos missions|Actualités|Espace presse|Publications|Agenda|Nous rejoindre|Contact"
        ),
        "Rechercher sur le site",
        "Se connecter",
        "Ce site utilise des cookies pour mesurer son audience. Tout accepter. Tout refuser. Personnaliser mes choix.",
        "À lire aussi",
        _c(
            "Un nouveau président pour le conseil|La lettre de printemps|Appel à contributions|Rapport annuel"
        ),
        "Mentions légales. Plan du site. Données personnelles. Accessibilité : partiellement conforme. Marchés publics.",
        "Partager, imprimer, écouter",
        "Page introuvable",
        "La page demandée est introuvable. Vérifiez l'adresse ou utilisez la recherche.",
    ),
    "nl": Chrome(
        _c("Home|Over ons|Onderwerpen|Nieuws|Documenten|Agenda|Werken bij|Contact"),
        "Zoeken binnen deze website",
        "Inloggen",
        "Deze website gebruikt cookies om het gebruik te meten. Alles accepteren. Weigeren. Voorkeuren.",
        "Zie ook",
        _c(
            "Nieuwe voorzitter benoemd|Jaarverslag verschenen|Studiedag in november|Vacature beleidsmedewerker"
        ),
        "Over deze website. Privacy. Toegankelijkheid. Kwetsbaarheid melden. Archief.",
        "Deel deze pagina",
        "Pagina niet gevonden",
        "De pagina die u zoekt bestaat niet of is verplaatst.",
    ),
    "es": Chrome(
        _c(
            "Inicio|Quiénes somos|Áreas de trabajo|Sala de prensa|Publicaciones|Agenda|Transparencia|Contacto"
        ),
        "Buscar en el portal",
        "Iniciar sesión",
        "Utilizamos cookies propias y de terceros para fines analíticos. Aceptar todas. Rechazar. Configurar.",
        "Noticias relacionadas",
        _c("Nueva directora general|Boletín de primavera|Convocatoria de ayudas|Memoria anual"),
        "Aviso legal. Política de privacidad. Accesibilidad. Mapa web. Sede electrónica.",
        "Compartir, imprimir",
        "Página no encontrada",
        "La página solicitada no existe o ha cambiado de dirección.",
    ),
    "it": Chrome(
        _c(
            "Home|Chi siamo|Temi e priorità|Notizie|Sala stampa|Pubblicazioni|Eventi|Amministrazione trasparente|Contatti"
        ),
        "Cerca nel sito",
        "Accedi",
        "Questo sito utilizza cookie tecnici e, previo consenso, cookie analitici. Accetta. Rifiuta. Personalizza.",
        "Leggi anche",
        _c("Insediato il nuovo comitato|Bando per le scuole|Relazione annuale|Giornata di studio"),
        "Note legali. Privacy. Dichiarazione di accessibilità. Mappa del sito. URP.",
        "Condividi, stampa",
        "Pagina non trovata",
        "La pagina richiesta non è stata trovata.",
    ),
    "pt": Chrome(
        _c("Início|Sobre|Áreas|Notícias|Imprensa|Publicações|Agenda|Transparência|Contactos"),
        "Pesquisar no portal",
        "Entrar",
        "Este portal utiliza cookies para melhorar a navegação. Aceitar todos. Recusar. Definições.",
        "Relacionado",
        _c("Nova direção tomou posse|Boletim da primavera|Candidaturas abertas|Relatório anual"),
        "Aviso legal. Privacidade. Acessibilidade. Mapa do sítio. Livro de reclamações.",
        "Partilhar, imprimir",
        "Página não encontrada",
        "A página que procura não foi encontrada.",
    ),
    "pl": Chrome(
        _c(
            "Strona główna|O nas|Działalność|Aktualności|Dla mediów|Publikacje|Wydarzenia|BIP|Kontakt"
        ),
        "Szukaj w serwisie",
        "Zaloguj się",
        "Strona korzysta z plików cookies w celach statystycznych. Akceptuję. Odrzucam. Ustawienia.",
        "Zobacz także",
        _c("Nowa przewodnicząca rady|Raport roczny|Konferencja jesienna|Nabór wniosków"),
        "Polityka prywatności. Deklaracja dostępności. Mapa strony. Zastrzeżenia prawne.",
        "Udostępnij, drukuj",
        "Nie znaleziono strony",
        "Strona o podanym adresie nie istnieje.",
    ),
    "cs": Chrome(
        _c("Úvod|O nás|Témata|Aktuality|Pro média|Publikace|Kalendář|Úřední deska|Kontakty"),
        "Hledat na webu",
        "Přihlásit",
        "Tento web používá soubory cookie k měření návštěvnosti. Přijmout vše. Odmítnout. Nastavení.",
        "Související",
        _c("Nová předsedkyně výboru|Výroční zpráva|Podzimní seminář|Výzva k podání žádostí"),
        "Prohlášení o přístupnosti. Ochrana osobních údajů. Mapa stránek. RSS.",
        "Sdílet, tisk",
        "Stránka nenalezena",
        "Požadovaná stránka nebyla nalezena.",
    ),
    "sv": Chrome(
        _c("Start|Om oss|Ämnen|Nyheter|Press|Publikationer|Kalender|Lediga jobb|Kontakt"),
        "Sök på webbplatsen",
        "Logga in",
        "Vi använder kakor för att webbplatsen ska fungera bra. Godkänn alla. Endast nödvändiga. Inställningar.",
        "Relaterat",
        _c("Ny ordförande vald|Årsredovisning|Höstens konferens|Utlysning öppnar"),
        "Om webbplatsen. Tillgänglighetsredogörelse. Personuppgifter. Kakor. Teckenspråk.",
        "Dela, skriv ut, lyssna",
        "Sidan kunde inte hittas",
        "Sidan du söker finns inte längre på den här adressen.",
    ),
    "da": Chrome(
        _c("Forside|Om os|Emner|Nyheder|Presse|Udgivelser|Kalender|Job|Kontakt"),
        "Søg på siden",
        "Log ind",
        "Vi bruger cookies til statistik. Accepter alle. Kun nødvendige. Indstillinger.",
        "Læs også",
        _c("Ny formand for rådet|Årsberetning|Konference til efteråret|Puljer og tilskud"),
        "Tilgængelighedserklæring. Privatlivspolitik. Cookies. Sitemap.",
        "Del, print",
        "Siden blev ikke fundet",
        "Den side, du leder efter, findes ikke.",
    ),
    "fi": Chrome(
        _c(
            "Etusivu|Tietoa meistä|Teemat|Uutiset|Medialle|Julkaisut|Tapahtumat|Avoimet työpaikat|Yhteystiedot"
        ),
        "Hae sivustolta",
        "Kirjaudu",
        "Käytämme evästeitä sivuston kehittämiseen. Hyväksy kaikki. Vain välttämättömät. Asetukset.",
        "Aiheeseen liittyvää",
        _c("Uusi puheenjohtaja|Vuosikertomus|Syysseminaari|Avustushaku"),
        "Saavutettavuusseloste. Tietosuoja. Evästeet. Sivukartta.",
        "Jaa, tulosta",
        "Sivua ei löytynyt",
        "Etsimääsi sivua ei löytynyt.",
    ),
    "el": Chrome(
        _c(
            "Αρχική|Ποιοι είμαστε|Θέματα|Νέα|Γραφείο Τύπου|Εκδόσεις|Εκδηλώσεις|Διαφάνεια|Επικοινωνία"
        ),
        "Αναζήτηση",
        "Σύνδεση",
        "Χρησιμοποιούμε cookies για στατιστικούς λόγους. Αποδοχή όλων. Απόρριψη. Ρυθμίσεις.",
        "Σχετικά",
        _c("Νέα πρόεδρος του συμβουλίου|Ετήσια έκθεση|Ημερίδα φθινοπώρου"),
        "Όροι χρήσης. Προσβασιμότητα. Προσωπικά δεδομένα. Χάρτης ιστότοπου.",
        "Κοινοποίηση",
        "Η σελίδα δεν βρέθηκε",
        "Η σελίδα που ζητήσατε δεν βρέθηκε.",
    ),
    "ru": Chrome(
        _c("Главная|О нас|Деятельность|Новости|Пресс-центр|Документы|Мероприятия|Контакты"),
        "Поиск по сайту",
        "Войти",
        "Сайт использует файлы cookie. Продолжая работу, вы соглашаетесь с этим. Принять. Отклонить.",
        "Читайте также",
        _c("Избран новый председатель|Годовой отчёт|Осенняя конференция"),
        "Политика конфиденциальности. Карта сайта. Версия для слабовидящих.",
        "Поделиться, распечатать",
        "Страница не найдена",
        "Запрошенная страница не найдена.",
    ),
    "tr": Chrome(
        _c("Ana sayfa|Hakkımızda|Çalışmalar|Haberler|Basın|Yayınlar|Etkinlikler|İletişim"),
        "Sitede ara",
        "Giriş yap",
        "Bu site istatistik amacıyla çerez kullanır. Tümünü kabul et. Reddet. Ayarlar.",
        "İlgili haberler",
        _c("Yeni başkan seçildi|Faaliyet raporu|Güz konferansı"),
        "Gizlilik. Erişilebilirlik. Site haritası. Kullanım koşulları.",
        "Paylaş, yazdır",
        "Sayfa bulunamadı",
        "Aradığınız sayfa bulunamadı.",
    ),
    "ja": Chrome(
        _c("ホーム|組織について|施策|お知らせ|報道発表資料|刊行物|行事|採用情報|お問い合わせ"),
        "サイト内検索",
        "ログイン",
        "当サイトは利用状況の把握のためクッキーを使用しています。同意する。拒否する。",
        "関連情報",
        _c("新しい委員長を選出|年次報告書を公表|秋の研究会のご案内"),
        "個人情報保護方針。利用規約。ウェブアクセシビリティ。サイトマップ。",
        "印刷する",
        "ページが見つかりません",
        "お探しのページは見つかりませんでした。",
    ),
    "zh": Chrome(
        _c("首页|机构概况|工作动态|新闻中心|信息公开|出版物|活动|联系我们"),
        "站内搜索",
        "登录",
        "本网站使用 Cookie 以统计访问情况。接受。拒绝。",
        "相关阅读",
        _c("新一届理事会成立|年度报告发布|秋季研讨会通知"),
        "版权声明。隐私政策。网站地图。无障碍浏览。",
        "分享 打印",
        "页面不存在",
        "您访问的页面不存在。",
    ),
    "ar": Chrome(
        _c("الرئيسية|من نحن|مجالات العمل|الأخبار|المركز الإعلامي|الإصدارات|الفعاليات|اتصل بنا"),
        "بحث في الموقع",
        "تسجيل الدخول",
        "يستخدم هذا الموقع ملفات تعريف الارتباط. قبول. رفض.",
        "مواضيع ذات صلة",
        _c("انتخاب رئيسة جديدة للمجلس|التقرير السنوي|ندوة الخريف"),
        "سياسة الخصوصية. خريطة الموقع. شروط الاستخدام.",
        "مشاركة طباعة",
        "الصفحة غير موجودة",
        "الصفحة التي طلبتها غير موجودة.",
    ),
    "no": Chrome(
        _c("Forside|Om oss|Tema|Aktuelt|Presse|Publikasjoner|Kalender|Kontakt"),
        "Søk på nettstedet",
        "Logg inn",
        "Vi bruker informasjonskapsler til statistikk. Godta alle. Kun nødvendige.",
        "Les også",
        _c("Ny leder i rådet|Årsrapport|Høstkonferansen"),
        "Personvern. Tilgjengelighetserklæring. Nettstedskart.",
        "Del, skriv ut",
        "Siden finnes ikke",
        "Vi finner ikke siden du ser etter.",
    ),
    "hu": Chrome(
        _c("Főoldal|Rólunk|Témák|Hírek|Sajtó|Kiadványok|Események|Kapcsolat"),
        "Keresés",
        "Belépés",
        "Az oldal sütiket használ. Elfogadom. Elutasítom. Beállítások.",
        "Kapcsolódó",
        _c("Új elnök a tanács élén|Éves jelentés|Őszi konferencia"),
        "Adatvédelem. Akadálymentesítési nyilatkozat. Oldaltérkép.",
        "Megosztás, nyomtatás",
        "Az oldal nem található",
        "A keresett oldal nem található.",
    ),
    "ro": Chrome(
        _c("Acasă|Despre noi|Domenii|Noutăți|Presă|Publicații|Evenimente|Contact"),
        "Caută pe site",
        "Autentificare",
        "Acest site folosește cookie-uri. Accept toate. Refuz. Setări.",
        "Vezi și",
        _c("Noua președintă a consiliului|Raport anual|Conferința de toamnă"),
        "Politica de confidențialitate. Hartă site. Accesibilitate.",
        "Distribuie, tipărește",
        "Pagina nu a fost găsită",
        "Pagina căutată nu există.",
    ),
}

STYLES = (
    "drupal",
    "typo3",
    "wordpress",
    "tables",
    "sharepoint",
    "liferay",
    "react",
    "plone",
    "news",
)


def frame(
    lang: str,
    style: str,
    site: str,
    title: str,
    body: str,
    *,
    head: str = "",
    h1: str | None = None,
    bare: bool = False,
) -> str:
    """A page in the frame of a product; `body` is markup."""
    c = CHROME[lang]
    heading = title if h1 is None else h1
    top = f"<h1>{heading}</h1>" if heading else ""
    items = "".join(f'<li><a href="/{style}/{n}">{word}</a></li>' for n, word in enumerate(c.menu))
    near = "".join(f'<li><a href="/n/{n}">{t}</a></li>' for n, t in enumerate(c.titles))
    deep = "".join(
        f'<li><a href="/d/{n}">{word}</a></li>'
        for n, word in enumerate(DEEP.get(lang, "").split("|"))
        if word
    )
    if style in ("drupal", "sharepoint", "react", "news", "liferay", "typo3"):
        items += f'<li class="mega"><ul>{deep}</ul></li>'
    cookie = f'<div id="cookie-banner" role="dialog"><p>{c.cookies}</p></div>'
    field = f'<form action="/search"><label>{c.search}</label><input name="q"><button>{c.search}</button></form>'
    if bare:
        markup = f"{top}{body}"
    elif style == "drupal":
        head += '<meta name="Generator" content="Drupal 10 (https://www.drupal.org)">'
        markup = (
            f'<a class="visually-hidden" href="#main-content">#</a><header role="banner"><a href="/" rel="home">{site}</a>'
            f'<nav><ul class="menu">{items}</ul></nav>{field}</header><main id="main-content"><div class="region region-content">'
            f'<article class="node">{top}<div class="field--name-body">{body}</div></article><p>{c.share}</p></div>'
            f'<aside class="region-sidebar"><h2>{c.related}</h2><ul>{near}</ul></aside></main><footer>{site}. {c.footer}</footer>{cookie}'
        )
    elif style == "typo3":
        head += '<meta name="generator" content="TYPO3 CMS">'
        markup = (
            f'<div class="page-wrap"><div class="meta-nav">{c.login} | {c.search}</div><nav id="main-nav"><ul>{items}</ul></nav>'
            f'<div class="breadcrumb">{site} / {c.menu[3]}</div><div id="c4711" class="frame frame-default">{top}{body}</div>'
            f'<div id="c4712" class="frame"><h3>{c.related}</h3><ul>{near}</ul></div><footer><p>{site}</p><p>{c.footer}</p></footer></div>{cookie}'
        )
    elif style == "wordpress":
        head += '<meta name="generator" content="WordPress 6.6"><link rel="stylesheet" href="/wp-content/themes/astra/style.css">'
        markup = (
            f'<div id="page" class="site"><header id="masthead"><p class="site-title">{site}</p><nav><ul>{items}</ul></nav></header>'
            f'<div id="primary"><article class="post hentry"><header class="entry-header">{top}</header><div class="entry-content">{body}</div>'
            f'<footer class="entry-footer">{c.share}</footer></article></div><aside id="secondary" class="widget-area">{field}<h2>{c.related}</h2>'
            f'<ul>{near}</ul></aside><footer id="colophon">{site}. {c.footer}</footer></div>{cookie}'
        )
    elif style == "tables":
        markup = (
            f'<table width="780" align="center" cellpadding="4"><tr><td colspan="2" bgcolor="#003366"><font color="#fff"><b>{site}</b></font></td></tr>'
            f'<tr><td valign="top" width="160"><ul>{items}</ul></td><td valign="top">{top}{body}</td></tr>'
            f'<tr><td colspan="2"><font size="1">{c.footer} Webmaster.</font></td></tr></table>'
        )
    elif style == "sharepoint":
        head += '<meta name="GENERATOR" content="Microsoft SharePoint">'
        markup = (
            f'<form id="aspnetForm" action="/Pages/default.aspx"><input type="hidden" name="__VIEWSTATE" value="/wEPDwUKMTY"><div id="s4-workspace">'
            f'<div class="ms-dialogHidden">{site} {c.login}</div><ul class="static">{items}</ul><div id="contentBox">{top}<div class="ms-rtestate-field">{body}</div></div>'
            f'<div class="ms-webpart-zone"><h2>{c.related}</h2><ul>{near}</ul></div><div id="footer">{c.footer}</div></div></form>{cookie}'
        )
    elif style == "liferay":
        markup = (
            f'<div id="wrapper" class="aui"><header id="banner"><span>{site}</span> <a href="/c/portal/login">{c.login}</a></header><nav id="navigation"><ul>{items}</ul></nav>'
            f'<section id="content"><div class="portlet-body"><div class="journal-content-article">{top}{body}</div></div>'
            f'<div class="portlet-asset-publisher"><h2>{c.related}</h2><ul>{near}</ul></div></section><footer>{c.footer}</footer></div>{cookie}'
        )
    elif style == "react":
        head += '<script src="/_next/static/chunks/main-7af3.js" defer></script>'
        markup = (
            f'<div id="__next"><header class="hdr"><a href="/">{site}</a><button>{c.login}</button><ul>{items}</ul></header><main class="mx-auto">{top}<div class="prose">{body}</div>'
            f"<section><h2>{c.related}</h2><ul>{near}</ul></section></main><footer>{c.footer}</footer></div>"
            f'<script id="__NEXT_DATA__" type="application/json">{{"page":"/[...slug]","buildId":"k3"}}</script>{cookie}'
        )
    elif style == "plone":
        markup = (
            f'<div id="portal-top"><div id="portal-personaltools">{c.login}</div><div id="portal-logo">{site}</div><ul id="portal-globalnav">{items}</ul></div>'
            f'<div id="portal-column-content"><h1 class="documentFirstHeading">{heading}</h1><div id="content-core">{body}</div></div>'
            f'<div id="portal-column-two"><h3>{c.related}</h3><ul>{near}</ul></div><div id="portal-footer">{c.footer}</div>'
        )
    else:
        markup = (
            f'<div class="topbar"><a>{c.login}</a> {field}</div><h2 class="masthead">{site}</h2><nav><ul>{items}</ul></nav><main><article>{top}<p class="meta">{c.share}</p>{body}</article>'
            f'<section class="more"><h2>{c.related}</h2><ul>{near}</ul></section><aside>{"".join(f"<p>{t}</p>" for t in c.titles)}</aside></main><footer>{c.footer}</footer>{cookie}'
        )
    return page(markup, title=f"{title} | {site}" if title else site, lang=lang, head=head)


def paras(text: str | Sequence[str]) -> str:
    """Paragraphs; what starts with "<" is markup already."""
    parts = text.strip().split("\n\n") if isinstance(text, str) else text
    return "".join(
        part if part.lstrip().startswith("<") else f"<p>{part.strip()}</p>" for part in parts
    )


def lost(lang: str, style: str, site: str, status: int = 404) -> Reply:
    """The true error page of a site."""
    c = CHROME[lang]
    return sent(frame(lang, style, site, c.no_title, f"<p>{c.no_text}</p>"), status)


FRONTS: Mapping[str, str] = {
    "en": "Welcome. We bring together people who work for children, families and communities across the region.",
    "de": "Willkommen. Wir vernetzen Fachleute, die sich für Kinder, Familien und Gemeinden einsetzen.",
    "fr": "Bienvenue. Nous réunissons celles et ceux qui agissent pour les enfants et les familles.",
    "nl": "Welkom. Wij verbinden mensen die werken voor kinderen, gezinnen en buurten.",
    "es": "Bienvenidos. Reunimos a quienes trabajan por la infancia y las familias.",
    "it": "Benvenuti. Mettiamo in rete chi lavora per i bambini e le famiglie.",
    "pt": "Bem-vindos. Juntamos quem trabalha pelas crianças e pelas famílias.",
    "pl": "Witamy. Łączymy osoby pracujące na rzecz dzieci i rodzin.",
    "cs": "Vítejte. Spojujeme lidi, kteří pracují pro děti a rodiny.",
    "sv": "Välkommen. Vi för samman dem som arbetar för barn och familjer.",
    "da": "Velkommen. Vi samler dem, der arbejder for børn og familier.",
    "fi": "Tervetuloa. Kokoamme yhteen lasten ja perheiden parissa työskentelevät.",
    "el": "Καλώς ήρθατε. Φέρνουμε κοντά όσους εργάζονται για τα παιδιά και τις οικογένειες.",
    "ru": "Добро пожаловать. Мы объединяем тех, кто работает ради детей и семей.",
    "tr": "Hoş geldiniz. Çocuklar ve aileler için çalışanları bir araya getiriyoruz.",
    "ja": "ようこそ。子どもと家庭のために働く人々をつなぎます。",
    "zh": "欢迎访问。我们联合为儿童和家庭工作的人们。",
    "ar": "أهلا بكم. نجمع العاملين من أجل الأطفال والأسر.",
    "no": "Velkommen. Vi samler dem som arbeider for barn og familier.",
    "hu": "Üdvözöljük. Összekötjük azokat, akik a gyermekekért és családokért dolgoznak.",
    "ro": "Bun venit. Îi aducem împreună pe cei care lucrează pentru copii și familii.",
}


def front(lang: str, style: str, site: str) -> Reply:
    """The front page of a site."""
    c = CHROME[lang]
    tiles = "".join(f"<h2>{t}</h2><p>{c.menu[n % len(c.menu)]}</p>" for n, t in enumerate(c.titles))
    return sent(frame(lang, style, site, "", f"<p>{FRONTS[lang]}</p>{tiles}", h1=site))


LIVE, MOVED, DRIFTED = Standing.LIVE, Standing.MOVED, Standing.DRIFTED
SOFT_404, PARKED, DEAD = Standing.SOFT_404, Standing.PARKED, Standing.DEAD
BLOCKED, UNREACHABLE, UNKNOWN = Standing.BLOCKED, Standing.UNREACHABLE, Standing.UNKNOWN


def living(
    name: str,
    lang: str,
    style: str,
    path: str,
    site: str,
    title: str,
    text: str,
    *,
    status: int = 200,
    old: str | None = None,
    before: str = "",
    truth: tuple[Standing, ...] = (LIVE,),
    extra: str = "",
    head: str = "",
    next_door: Reply | None = None,
    bare: bool = False,
    more: Mapping[Any, Any] | None = None,
    cause: str = "s19 living",
    **rest: Any,
) -> Case:
    """A page that stands at the cited address, among true 404 pages. `old`: the same text in an
    older frame is in the archive; `before`: another text was."""
    if cause == "s19 living" and lang in POOL and len(text) > 230 and not before:
        chosen = zlib.crc32(name.encode())
        pool = POOL[lang]
        text += "".join(
            "\n\n" + pool[(chosen // 7 + n) % len(pool)] for n in range(min(len(pool), chosen % 5))
        )
    shown = sent(frame(lang, style, site, title, paras(text) + extra, head=head, bare=bare), status)
    routes: dict[Any, Any] = {
        path: shown,
        "/": front(lang, style, site),
        "*": next_door or lost(lang, style, site),
        **(more or {}),
    }
    memento: str = ""
    if old or before:
        memento = frame(lang, old or "tables", site, title, paras(before or text))
    return Case(cause, f"s19-{name}", truth, routes, path=path, memento=memento, **rest)


def pdf(title: str, lines: Sequence[str]) -> bytes:
    """A one-page PDF with a title and lines (ASCII)."""

    def clean(text: str) -> bytes:
        return text.encode("ascii", "replace").translate(None, b"()\\")

    rows = b" ".join(b"0 -16 Td (" + clean(line) + b") Tj" for line in lines)
    stream = b"BT /F1 16 Tf 60 760 Td (" + clean(title) + b") Tj /F1 11 Tf " + rows + b" ET"
    objects = (
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%b\nendstream" % (len(stream), stream),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        b"<< /Title (" + clean(title) + b") >>",
    )
    body, offsets = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        offsets.append(len(body))
        body += b"%d 0 obj\n%b\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    size = len(objects) + 1
    return (
        body
        + b"xref\n0 %d\n0000000000 65535 f \n" % size
        + table
        + b"trailer\n<< /Size %d /Root 1 0 R /Info 6 0 R >>\nstartxref\n%d\n%%%%EOF\n"
        % (size, len(body))
    )


def pdf_reply(title: str, lines: Sequence[str]) -> Reply:
    """It as an answer."""
    return Reply(200, {"Content-Type": "application/pdf"}, pdf(title, lines))
