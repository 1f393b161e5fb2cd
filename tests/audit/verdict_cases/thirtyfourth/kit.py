"""Frames of many products in many languages, and sites that answer with hops like real ones."""

from __future__ import annotations

import itertools
import random
import zlib
from collections.abc import Callable, Sequence
from typing import Any

from citekeeper.demo.exchange import Reply, Request

from ..case import Case
from .bulk import longer, others

HTMLTYPE = "text/html; charset=utf-8"

# menu, search, cookies, footer, login, share, not-found title, not-found text, related heading
WORDS: dict[str, tuple[str, ...]] = {
    "en": (
        "Home|About us|News|Publications|Events|Contact|Archive|Members|Press|Projects|Support|Careers",
        "Search this site",
        "We use cookies to make this website work and to measure how it is used. Accept all. Manage preferences.",
        "Privacy notice. Accessibility statement. Terms of use. Site map.",
        "Sign in",
        "Share this page: Facebook, X, LinkedIn, email",
        "Page not found",
        "Sorry, we could not find the page you asked for. It may have been moved or deleted.",
        "You may also like",
    ),
    "de": (
        "Startseite|Über uns|Aktuelles|Veröffentlichungen|Termine|Kontakt|Archiv|Mitglieder|Presse|Projekte|Service|Karriere",
        "Suche auf dieser Website",
        "Wir verwenden Cookies, um Ihnen die Nutzung zu erleichtern. Alle akzeptieren. Nur notwendige.",
        "Impressum. Datenschutz. Barrierefreiheit. Inhaltsverzeichnis.",
        "Anmelden",
        "Seite teilen: Facebook, X, E-Mail, drucken",
        "Seite nicht gefunden",
        "Die angeforderte Seite konnte leider nicht gefunden werden. Bitte prüfen Sie die Adresse.",
        "Das könnte Sie auch interessieren",
    ),
    "fr": (
        "Accueil|Qui sommes-nous|Actualités|Publications|Agenda|Contact|Archives|Adhérents|Presse|Projets|Aide|Recrutement",
        "Rechercher sur le site",
        "Ce site utilise des cookies pour mesurer son audience. Tout accepter. Personnaliser.",
        "Mentions légales. Données personnelles. Accessibilité : partiellement conforme. Plan du site.",
        "Se connecter",
        "Partager : Facebook, X, courriel, imprimer",
        "Page introuvable",
        "La page que vous cherchez n'existe pas ou a été déplacée.",
        "À lire aussi",
    ),
    "nl": (
        "Home|Over ons|Nieuws|Publicaties|Agenda|Contact|Archief|Leden|Pers|Projecten|Hulp|Vacatures",
        "Zoeken op deze site",
        "Deze website gebruikt cookies voor een goede werking en om bezoek te meten. Alles accepteren. Instellingen.",
        "Privacy. Toegankelijkheid. Proclaimer. Sitemap.",
        "Inloggen",
        "Deel deze pagina: Facebook, X, e-mail",
        "Pagina niet gevonden",
        "De pagina die u zoekt bestaat niet of is verplaatst.",
        "Lees ook",
    ),
    "es": (
        "Inicio|Quiénes somos|Noticias|Publicaciones|Agenda|Contacto|Archivo|Socios|Prensa|Proyectos|Ayuda|Empleo",
        "Buscar en el sitio",
        "Utilizamos cookies propias y de terceros para mejorar nuestros servicios. Aceptar todas. Configurar.",
        "Aviso legal. Política de privacidad. Accesibilidad. Mapa web.",
        "Iniciar sesión",
        "Compartir: Facebook, X, correo",
        "Página no encontrada",
        "La página solicitada no existe o ha cambiado de dirección.",
        "También le puede interesar",
    ),
    "it": (
        "Home|Chi siamo|Notizie|Pubblicazioni|Eventi|Contatti|Archivio|Soci|Stampa|Progetti|Assistenza|Lavora con noi",
        "Cerca nel sito",
        "Questo sito utilizza cookie tecnici e di statistica. Accetta tutti. Gestisci preferenze.",
        "Note legali. Privacy. Dichiarazione di accessibilità. Mappa del sito.",
        "Accedi",
        "Condividi: Facebook, X, posta elettronica",
        "Pagina non trovata",
        "La pagina richiesta non esiste oppure è stata spostata.",
        "Leggi anche",
    ),
    "pt": (
        "Início|Quem somos|Notícias|Publicações|Agenda|Contactos|Arquivo|Sócios|Imprensa|Projetos|Ajuda|Recrutamento",
        "Pesquisar no sítio",
        "Este site utiliza cookies para melhorar a sua experiência. Aceitar todos. Definições.",
        "Aviso legal. Política de privacidade. Acessibilidade. Mapa do sítio.",
        "Entrar",
        "Partilhar: Facebook, X, correio eletrónico",
        "Página não encontrada",
        "A página que procura não existe ou mudou de endereço.",
        "Veja também",
    ),
    "pl": (
        "Strona główna|O nas|Aktualności|Publikacje|Wydarzenia|Kontakt|Archiwum|Prasa|Projekty|Praca",
        "Szukaj w serwisie",
        "Ta strona używa plików cookie. Akceptuję wszystkie. Ustawienia.",
        "Polityka prywatności. Deklaracja dostępności. Mapa strony.",
        "Zaloguj się",
        "Udostępnij: Facebook, X, e-mail",
        "Nie znaleziono strony",
        "Strona, której szukasz, nie istnieje lub została przeniesiona.",
        "Zobacz także",
    ),
    "cs": (
        "Úvod|O nás|Aktuality|Publikace|Akce|Kontakt|Archiv|Pro média|Projekty|Kariéra",
        "Hledat na webu",
        "Web používá soubory cookie. Přijmout vše. Nastavení.",
        "Ochrana osobních údajů. Prohlášení o přístupnosti. Mapa webu.",
        "Přihlásit se",
        "Sdílet: Facebook, X, e-mail",
        "Stránka nenalezena",
        "Požadovaná stránka neexistuje nebo byla přesunuta.",
        "Mohlo by vás zajímat",
    ),
    "sv": (
        "Hem|Om oss|Nyheter|Publikationer|Kalender|Kontakt|Arkiv|Press|Projekt|Lediga jobb",
        "Sök på webbplatsen",
        "Vi använder kakor för att webbplatsen ska fungera. Godkänn alla. Inställningar.",
        "Behandling av personuppgifter. Tillgänglighetsredogörelse. Webbkarta.",
        "Logga in",
        "Dela: Facebook, X, e-post",
        "Sidan hittades inte",
        "Sidan du söker finns inte eller har flyttats.",
        "Läs mer",
    ),
    "da": (
        "Forside|Om os|Nyheder|Udgivelser|Kalender|Kontakt|Arkiv|Presse|Projekter|Job",
        "Søg på siden",
        "Vi bruger cookies til statistik. Accepter alle. Indstillinger.",
        "Privatlivspolitik. Tilgængelighedserklæring. Sitemap.",
        "Log ind",
        "Del: Facebook, X, mail",
        "Siden blev ikke fundet",
        "Siden findes ikke eller er flyttet.",
        "Læs også",
    ),
    "fi": (
        "Etusivu|Tietoa meistä|Uutiset|Julkaisut|Tapahtumat|Yhteystiedot|Arkisto|Medialle|Hankkeet|Työpaikat",
        "Hae sivustolta",
        "Käytämme evästeitä. Hyväksy kaikki. Asetukset.",
        "Tietosuoja. Saavutettavuusseloste. Sivukartta.",
        "Kirjaudu",
        "Jaa: Facebook, X, sähköposti",
        "Sivua ei löytynyt",
        "Hakemaasi sivua ei ole tai se on siirretty.",
        "Lue myös",
    ),
    "el": (
        "Αρχική|Ποιοι είμαστε|Νέα|Δημοσιεύσεις|Εκδηλώσεις|Επικοινωνία|Αρχείο|Τύπος|Έργα",
        "Αναζήτηση",
        "Χρησιμοποιούμε cookies. Αποδοχή όλων. Ρυθμίσεις.",
        "Όροι χρήσης. Προσωπικά δεδομένα. Χάρτης ιστοτόπου.",
        "Σύνδεση",
        "Κοινοποίηση: Facebook, X",
        "Η σελίδα δεν βρέθηκε",
        "Η σελίδα που ζητήσατε δεν υπάρχει ή έχει μετακινηθεί.",
        "Δείτε επίσης",
    ),
    "ru": (
        "Главная|О нас|Новости|Публикации|События|Контакты|Архив|Пресса|Проекты|Вакансии",
        "Поиск по сайту",
        "Мы используем файлы cookie. Принять. Настроить.",
        "Политика конфиденциальности. Карта сайта. Обратная связь.",
        "Войти",
        "Поделиться: ВКонтакте, Telegram",
        "Страница не найдена",
        "Запрошенная страница не существует или была перемещена.",
        "Читайте также",
    ),
    "tr": (
        "Ana sayfa|Hakkımızda|Haberler|Yayınlar|Etkinlikler|İletişim|Arşiv|Basın|Projeler",
        "Sitede ara",
        "Bu sitede çerezler kullanılmaktadır. Kabul et. Ayarlar.",
        "Gizlilik politikası. Kullanım koşulları. Site haritası.",
        "Giriş yap",
        "Paylaş: Facebook, X",
        "Sayfa bulunamadı",
        "Aradığınız sayfa mevcut değil veya taşınmış.",
        "İlgili haberler",
    ),
    "ja": (
        "ホーム|私たちについて|お知らせ|刊行物|催し|お問い合わせ|アーカイブ|報道関係|採用情報",
        "サイト内検索",
        "当サイトではクッキーを使用しています。同意する。設定。",
        "個人情報保護方針。利用規約。サイトマップ。",
        "ログイン",
        "共有：Facebook、X、LINE",
        "ページが見つかりません",
        "お探しのページは存在しないか、移動した可能性があります。",
        "関連記事",
    ),
    "zh": (
        "首页|关于我们|新闻|出版物|活动|联系我们|档案|媒体|项目|招聘",
        "站内搜索",
        "本网站使用 Cookie。全部接受。设置。",
        "隐私政策。使用条款。网站地图。备案号 1234567。",
        "登录",
        "分享：微信、微博",
        "页面不存在",
        "您访问的页面不存在或已被移动。",
        "相关阅读",
    ),
    "ar": (
        "الرئيسية|من نحن|الأخبار|المنشورات|الفعاليات|اتصل بنا|الأرشيف|الصحافة|المشاريع",
        "ابحث في الموقع",
        "يستخدم هذا الموقع ملفات تعريف الارتباط. قبول الكل. الإعدادات.",
        "سياسة الخصوصية. شروط الاستخدام. خريطة الموقع.",
        "تسجيل الدخول",
        "شارك: فيسبوك، إكس",
        "الصفحة غير موجودة",
        "الصفحة التي طلبتها غير موجودة أو تم نقلها.",
        "اقرأ أيضا",
    ),
}

TEASERS: dict[str, str] = {
    "en": "Autumn lecture series opens on Thursday|Two new trustees appointed|Volunteers wanted for the river count|Annual accounts laid before the board|Reading room closed for stocktaking|Survey of rural buses: first results|Grants for small museums|A walk along the old tramway|Consultation on the harbour plan|Library extends evening hours|Photo of the month: frost on the weir|School visits fully booked until March|How the orchard census works|Minutes of the October meeting",
    "de": "Herbstvorträge beginnen am Donnerstag|Zwei neue Vorstandsmitglieder gewählt|Freiwillige für die Flusszählung gesucht|Haushalt im Rat beraten|Lesesaal wegen Inventur zu|Busse auf dem Land: erste Ergebnisse|Fördermittel für kleine Museen|Spaziergang entlang der alten Trambahn|Bürgerbeteiligung zum Hafenplan|Bücherei länger auf|Bild des Monats: Raureif am Wehr|Wie die Obstbaumzählung funktioniert",
    "fr": "Le cycle de conférences commence jeudi|Deux nouveaux administrateurs|Appel aux bénévoles pour le comptage|Le budget présenté au conseil|Inventaire de la salle de lecture|Les cars ruraux : premiers résultats|Aides aux petits musées|Promenade le long de l'ancien tramway|Concertation sur le plan du port|La bibliothèque élargit ses horaires|La photo du mois : givre au barrage",
    "nl": "Najaarslezingen beginnen donderdag|Twee nieuwe bestuursleden|Vrijwilligers gezocht voor de telling|Begroting besproken in de raad|Inventarisatie van de leeszaal|Bussen op het platteland: eerste cijfers|Subsidie voor kleine musea|Wandeling langs de oude tram|Inspraak over het havenplan|Bibliotheek langer open|Foto van de maand: rijp bij de stuw",
    "es": "El ciclo de conferencias empieza el jueves|Dos nuevos patronos|Se buscan voluntarios para el recuento|El presupuesto, ante el pleno|Inventario de la sala de lectura|Autobuses rurales: primeros resultados|Ayudas a museos pequeños|Paseo por el antiguo tranvía|Consulta sobre el plan del puerto|Foto del mes: escarcha en la presa",
    "it": "Il ciclo di conferenze comincia giovedì|Due nuovi consiglieri|Cercansi volontari per il censimento|Il bilancio in consiglio|Inventario della sala di lettura|Autobus rurali: primi risultati|Fondi ai piccoli musei|Passeggiata lungo la vecchia tranvia|Consultazione sul piano del porto|Foto del mese: brina alla chiusa",
    "pt": "O ciclo de conferências começa na quinta-feira|Dois novos administradores|Procuram-se voluntários para a contagem|O orçamento na assembleia|Inventário da sala de leitura|Autocarros rurais: primeiros resultados|Apoios a pequenos museus|Passeio pelo antigo elétrico|Fotografia do mês: geada no açude",
    "pl": "Wykłady jesienne od czwartku|Nowi członkowie zarządu|Budżet na sesji rady|Spacer śladem starego tramwaju|Dotacje dla małych muzeów",
    "cs": "Podzimní přednášky začínají ve čtvrtek|Noví členové rady|Rozpočet v zastupitelstvu|Procházka po staré tramvaji|Dotace malým muzeím",
    "sv": "Höstens föreläsningar börjar på torsdag|Nya i styrelsen|Budgeten i fullmäktige|Promenad längs gamla spårvägen|Bidrag till små museer",
    "da": "Efterårets foredrag begynder torsdag|Nye i bestyrelsen|Budgettet i byrådet|Gåtur langs den gamle sporvej|Støtte til små museer",
    "fi": "Syksyn luennot alkavat torstaina|Uusia hallituksen jäseniä|Talousarvio valtuustossa|Kävely vanhaa raitiotietä pitkin|Avustuksia pienille museoille",
    "el": "Οι διαλέξεις του φθινοπώρου|Νέα μέλη του συμβουλίου|Ο προϋπολογισμός στο δημοτικό συμβούλιο|Περίπατος στο παλιό τραμ",
    "ru": "Осенние лекции начинаются в четверг|Новые члены правления|Бюджет на заседании совета|Прогулка вдоль старого трамвая",
    "tr": "Sonbahar konferansları perşembe başlıyor|Yönetim kuruluna yeni üyeler|Bütçe mecliste|Eski tramvay boyunca yürüyüş",
    "ja": "秋の講演会は木曜日から|新理事の紹介|予算案を議会に提出|旧路面電車を歩く",
    "zh": "秋季讲座周四开始|新任理事介绍|预算提交审议|沿着老电车线散步",
    "ar": "محاضرات الخريف تبدأ يوم الخميس|أعضاء جدد في المجلس|الميزانية أمام المجلس|جولة على خط الترام القديم",
}

STYLES: dict[str, str] = {
    "wp": '<link rel="stylesheet" href="/wp-content/themes/twentyseventeen/style.css"></head><body class="post-template single"><a class="skip-link" href="#content">{S}</a><header id="masthead"><p class="site-title">{S}</p><nav><ul>{M}</ul></nav></header><main id="main"><article class="post hentry"><h1 class="entry-title">{T}</h1><div class="entry-content">{B}</div></article><p>{SH}</p></main><aside class="widget-area"><form role="search"><label>{Q}</label><input name="s"></form><h2>{RH}</h2><ul>{R}</ul></aside><footer>{F} {S}. WordPress</footer><div id="cookie-law-info-bar">{C}</div>',
    "drupal": '<meta name="Generator" content="Drupal 9 (https://www.drupal.org)"></head><body class="path-node page-node-type-page"><div role="banner"><a href="/" rel="home">{S}</a>{Q}<ul class="menu">{M}</ul></div><ol class="breadcrumb"><li>{M1}</li><li>{T}</li></ol><main><div class="region-content"><h1 class="page-header"><span>{T}</span></h1><div class="field--name-body">{B}</div></div><div class="region-sidebar"><h2>{RH}</h2><ul>{R}</ul></div></main><footer>{F}</footer><div class="eu-cookie-compliance-banner">{C}</div>',
    "typo3": '<meta name="generator" content="TYPO3 CMS"></head><body id="p142"><div id="top"><span>{S}</span> <a>{LG}</a></div><div id="nav-main"><ul>{M}</ul></div><div id="c1023" class="frame frame-default"><h1>{T}</h1>{B}</div><div id="sub"><h3>{RH}</h3><ul>{R}</ul><ul>{M}</ul></div><div id="footer"><p>{S}</p><p>{F}</p></div>',
    "bare": '</head><body bgcolor="#ffffff"><h1>{T}</h1>{B}<hr><address>{S}</address>',
    "nineties": '</head><body bgcolor="#FFFFCC" text="#000000"><center><img src="banner.gif" alt="{S}"></center><table border=0 width=760><tr><td width=140 valign=top bgcolor="#99CCFF"><font face="Arial" size=2><ul>{M}</ul></font></td><td valign=top><font face="Times New Roman"><h1>{T}</h1>{B}</font></td></tr></table><center><font size=1>{S} - {F}</font></center>',
    "news": '<meta property="og:type" content="article"></head><body><div class="topbar">{LG} | E-paper | {Q}</div><nav class="sections"><ul>{M}{M}</ul></nav><div class="leaderboard-ad" data-slot="top"></div><article><h1 class="headline">{T}</h1><div class="tools">{SH}</div><div class="story">{B}</div></article><section class="more"><h3>{RH}</h3><ul>{R}{R2}</ul></section><div class="newsletter">Newsletter</div><footer><ul>{M}</ul>{F} © {S}</footer><div id="onetrust-banner-sdk">{C}</div>',
    "gov": '</head><body class="govuk-template__body"><div class="cookie-banner">{C}</div><header><a>{S}</a></header><div class="breadcrumbs"><ol>{M1}</ol></div><main id="content"><h1 class="heading-xl">{T}</h1><div class="body-text">{B}</div></main><div class="feedback">?</div><footer><h2>{RH}</h2><ul>{R}</ul><ul>{M}</ul><p>{F}</p></footer>',
    "wiki": '<meta name="generator" content="MediaWiki 1.39.5"></head><body class="mediawiki ltr ns-0"><div id="content" class="mw-body"><h1 id="firstHeading">{T}</h1><div id="siteSub">{S}</div><div id="mw-content-text"><div class="mw-parser-output">{B}</div></div><div id="catlinks">{M1}</div></div><div id="mw-navigation"><ul><li>{LG}</li></ul><ul>{M}</ul><form>{Q}</form></div><div id="footer">{F}</div>',
    "ojs": '<meta name="generator" content="Open Journal Systems 3.3.0.13"></head><body class="pkp_page_article pkp_op_view"><header><div class="pkp_site_name">{S}</div><nav><ul id="navigationPrimary">{M}</ul><ul id="navigationUser"><li>{LG}</li></ul></nav></header><div class="pkp_structure_main"><article class="obj_article_details"><h1 class="page_title">{T}</h1>{B}</article></div><div class="pkp_structure_sidebar"><ul>{R}</ul></div><div class="pkp_brand_footer">PKP</div><p>{F}</p>',
    "dspace": '<meta name="Generator" content="DSpace 6.3"></head><body><header><a href="/">{S}</a><form><input placeholder="{Q}"></form><a>{LG}</a></header><ul class="breadcrumb"><li>{M1}</li></ul><div id="main"><h1 class="page-header">{T}</h1><div class="item-summary">{B}</div></div><div id="sidebar"><h2>{Q}</h2><ul>{M}</ul></div><footer>DSpace software copyright 2002-2016 {F}</footer>',
    "forum": '</head><body id="phpbb" class="section-viewtopic"><div class="headerbar"><p>{S}</p><form>{Q}</form></div><ul class="linklist"><li>{LG}</li>{M}</ul><div id="page-body"><h2 class="topic-title">{T}</h2>{B}</div><div class="stat-block">{RH}<ul>{R}</ul></div><div class="copyright">Powered by phpBB. {F}</div>',
    "shop": '</head><body class="catalog-product-view"><div class="header"><a>{S}</a> {Q} <a>{LG}</a> <span class="cart">0,00</span></div><nav><ul>{M}</ul></nav><div class="product-main"><h1>{T}</h1>{B}</div><div class="upsell"><h2>{RH}</h2><ul>{R}</ul></div><div class="footer">{F} Visa Mastercard PayPal</div><div class="cookies">{C}</div>',
    "sphinx": '<link rel="stylesheet" href="_static/alabaster.css"></head><body><div class="document"><div class="body" role="main"><section><h1>{T}<a class="headerlink" href="#x">¶</a></h1>{B}</section></div></div><div class="sphinxsidebar"><h3>{S}</h3><ul>{M}</ul><p>{Q}</p></div><div class="footer">Powered by Sphinx 4.3</div>',
    "sharepoint": '<meta name="GENERATOR" content="Microsoft SharePoint"></head><body><form id="aspnetForm" action="./page.aspx"><input type="hidden" name="__VIEWSTATE" value="/wEPDwUKMTI3"><div id="s4-ribbonrow">{LG}</div><div id="s4-titlerow">{S} {Q}</div><ul class="static">{M}</ul><div id="DeltaPlaceHolderMain"><h1>{T}</h1><div class="ms-rtestate-field">{B}</div></div><div class="foot">{F}<ul>{M}</ul></div></form>',
    "hugo": '<meta name="generator" content="Hugo 0.92.1"></head><body><nav><a href="/">{S}</a></nav><main><article><h1>{T}</h1>{B}</article></main><footer>{S}</footer>',
    "joomla": '<meta name="generator" content="Joomla! - Open Source Content Management"></head><body><div id="header"><h3>{S}</h3></div><ul class="nav menu">{M}</ul><div class="item-page"><h2 itemprop="headline">{T}</h2><div itemprop="articleBody">{B}</div></div><div class="moduletable"><h3>{RH}</h3><ul>{R}</ul></div><div class="moduletable_login">{LG}: <input name="username"><input type="password" name="password"></div><div class="foot">{F}</div>',
    "spip": '<meta name="generator" content="SPIP 3.2.8"></head><body class="page_article"><div class="page"><div class="header">{S}</div><div class="nav"><ul>{M}</ul></div><div class="wrapper"><div class="cartouche"><h1 class="crayon article-titre">{T}</h1></div><div class="texte">{B}</div></div><div class="aside"><h2>{RH}</h2><ul>{R}</ul>{Q}</div><div class="footer">{F} SPIP</div></div>',
    "portal": '</head><body><div id="hd">{C}<ul>{M}{M}{M}</ul></div><div id="col1"><ul>{R}{R2}</ul></div><div id="col2"><h1>{T}</h1>{B}</div><div id="col3">{Q} {LG} {SH}<h4>{RH}</h4><ul>{R}</ul><ul>{M}</ul></div><div id="ft"><ul>{M}</ul>{F} {S}</div>',
}

ADS = (
    "boats",
    "flights",
    "mortgages",
    "running shoes",
    "tents",
    "lamps",
    "pianos",
    "knives",
    "mattresses",
    "hearing aids",
    "solar panels",
    "cruises",
)
_turn = itertools.count(1)


def frame(
    style: str,
    lang: str,
    site: str,
    title: str,
    body: str,
    *,
    doc: str | None = None,
    ads: bool = False,
    head: str = "",
    charset: str = "utf-8",
) -> str:
    """A page of one product; the choice of menu and teasers belongs to the site."""
    menu, search, cookies, foot, login, share, _, _, related = WORDS[lang]
    rng = random.Random(zlib.crc32(site.encode()))
    items = rng.sample(menu.split("|"), 7)
    teasers = TEASERS[lang].split("|")
    first = rng.sample(teasers, min(4, len(teasers)))
    second = [t for t in teasers if t not in first][:5]
    if ads:
        turn = random.Random(next(_turn))
        first = turn.sample(teasers, min(4, len(teasers)))
        body += f'<div class="ad">{", ".join(turn.sample(ADS, 4))}</div><p class="now">{turn.randint(1, 28)}.11.2026, {turn.randint(3, 900)} online</p>'

    def li(words: Sequence[str]) -> str:
        return "".join(f'<li><a href="/s/{n}">{w}</a></li>' for n, w in enumerate(words))

    text = STYLES[style]
    for mark, value in (
        ("{T}", title),
        ("{S}", site),
        ("{M1}", " / ".join(items[:2])),
        ("{M}", li(items)),
        ("{R}", li(first) + f"</ul>{others(style, site, teasers)}<ul>"),
        ("{R2}", li(second)),
        ("{RH}", related),
        ("{Q}", search),
        ("{C}", cookies),
        ("{F}", foot),
        ("{LG}", login),
        ("{SH}", share),
    ):
        text = text.replace(mark, value)
    text = text.replace("{B}", body)
    rtl = ' dir="rtl"' if lang == "ar" else ""
    shown = f"{title} | {site}" if doc is None else doc
    return f'<!DOCTYPE html>\n<html lang="{lang}"{rtl}><head><meta charset="{charset}"><title>{shown}</title>{head}{text}</body></html>'


def html(body: str | bytes, status: int = 200, **headers: str) -> Reply:
    """An HTML answer."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Reply(status, {"Content-Type": HTMLTYPE, **named}, body)


def raw(kind: str, body: str | bytes, status: int = 200, **headers: str) -> Reply:
    """An answer of another kind."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Reply(status, {"Content-Type": kind, **named}, body)


def go(where: str, status: int = 302, **headers: str) -> Reply:
    """A redirect."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Reply(
        status,
        {"Location": where, "Content-Type": "text/html", **named},
        f'<html><head><title>Object moved</title></head><body><a href="{where}">here</a></body></html>',
    )


def paras(text: str) -> str:
    """Paragraphs at blank lines; a block that starts with a tag stays as it is."""
    return "".join(
        b if b.startswith("<") else f"<p>{b}</p>"
        for b in (p.strip() for p in text.strip().split("\n\n"))
    )


def miss(style: str, lang: str, site: str, status: int = 404) -> Reply:
    """The site's own 404 page."""
    return html(frame(style, lang, site, WORDS[lang][6], f"<p>{WORDS[lang][7]}</p>"), status)


Answer = Callable[[Request], Reply]


def routes(host: str, path: str, found: Answer, lost: Answer, hop: str = "") -> dict[Any, Any]:
    """A site whose cited page is `found`, all else `lost`, with the hops that are usual there."""
    plain, _, _ = path.partition("#")

    def real(request: Request) -> Reply:
        return (
            found(request)
            if request.path == plain
            or request.path.startswith(plain + ("&" if "?" in plain else "?"))
            else lost(request)
        )

    def main(request: Request) -> Reply:
        asked = request.path
        if hop in ("https", "https-www") and request.scheme == "http":
            return go(f"https://{host}{asked}", 301, Strict_Transport_Security="max-age=31536000")
        if hop in ("www", "https-www"):
            return go(f"{request.scheme}://www.{host}{asked}", 301)
        if hop == "session" and "PHPSESSID" not in asked:
            return go(
                f"{asked}{'&' if '?' in asked else '?'}PHPSESSID=9f2c7e51ab3044d0",
                302,
                Set_Cookie="PHPSESSID=9f2c7e51ab3044d0; path=/",
            )
        if hop == "bounce" and "ck=1" not in asked:
            return go(f"{asked}{'&' if '?' in asked else '?'}ck=1", 302, Set_Cookie="ck=1; path=/")
        if hop == "track" and "utm_source" not in asked:
            return go(f"{asked}{'&' if '?' in asked else '?'}utm_source=web&utm_medium=direct", 302)
        if hop.startswith("lang:"):
            code = hop[5:]
            if not asked.startswith(f"/{code}/"):
                return go(f"/{code}{asked}", 302, Vary="Accept-Language")
            inner = Request(
                request.method,
                request.host,
                asked[len(code) + 1 :],
                request.headers,
                request.body,
                request.scheme,
            )
            return real(inner)
        if hop == "slash":
            if asked == plain:
                return go(plain + "/", 301)
            return found(request) if asked == plain + "/" else lost(request)
        return real(request)

    table: dict[Any, Any] = {"*": main}
    if hop in ("www", "https-www"):
        table[f"www.{host}", "*"] = real
    return table


def alive(
    name: str,
    lang: str,
    style: str,
    site: str,
    path: str,
    title: str,
    text: str,
    *,
    truth: tuple[Any, ...],
    hop: str = "",
    ads: bool = False,
    cited: str | bool | None = None,
    quote: str | None = None,
    doc: str | None = None,
    head: str = "",
    memento: str | bytes = b"",
    charset: str = "",
    lost: Any = None,
    status: int = 200,
    cause: str = "living",
    **headers: str,
) -> Case:
    """A page of a site in a product, found at its address; other addresses are 404 there."""
    ident = f"v34-{name}"
    body = paras(text) + longer(name, lang)

    def found(request: Request) -> Reply:
        markup = frame(
            style, lang, site, title, body, doc=doc, ads=ads, head=head, charset=charset or "utf-8"
        )
        kind = f"text/html; charset={charset}" if charset else HTMLTYPE
        named = {key.replace("_", "-"): value for key, value in headers.items()}
        return Reply(
            status,
            {"Content-Type": kind, **named},
            markup.encode(charset or "utf-8", "xmlcharrefreplace"),
        )

    other = (
        lost
        if callable(lost)
        else (
            (lambda request: lost)
            if lost is not None
            else (lambda request: miss(style, lang, site))
        )
    )
    return Case(
        cause,
        ident,
        truth,
        routes(f"{ident}.example", path, found, other, hop),
        path=path,
        memento=memento,
        quote=quote,
        title=title if cited is True else (cited or None),
    )


def every(
    name: str,
    truth: tuple[Any, ...],
    path: str,
    answer: Any,
    *,
    cause: str,
    lost: Any = None,
    **more: Any,
) -> Case:
    """A site given by its answers: `answer` at the cited path (at all, when `lost` is None)."""
    ident = f"v34-{name}"
    table = {"*": answer} if lost is None else {path: answer, "*": lost}
    return Case(cause, ident, truth, table, path=path, **more)
