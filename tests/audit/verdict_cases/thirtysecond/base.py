"""Frames of real products (markup from memory of their templates) and the makers of cases."""

from __future__ import annotations

import html as _html
from collections.abc import Mapping
from typing import Any

from citekeeper.demo.exchange import Reply
from citekeeper.model import Standing

from ..case import (
    BLOCKED,
    DEAD,
    DRIFTED,
    LIVE,
    MOVED,
    PARKED,
    SOFT_404,
    UNKNOWN,
    UNREACHABLE,
    Case,
    Route,
    gate,
    sent,
    to,
)

__all__ = [
    "ALIVE",
    "BLOCKED",
    "DEAD",
    "DRIFTED",
    "GATE",
    "LIVE",
    "MOVED",
    "PARKED",
    "PAUSE",
    "SOFT",
    "SOFT_404",
    "SOLD",
    "UNKNOWN",
    "UNREACHABLE",
    "WALL",
    "Place",
    "Truth",
    "bare",
    "dead",
    "front",
    "gate",
    "live",
    "missing",
    "other",
    "paras",
    "sent",
    "skin",
    "soft",
    "sold",
    "to",
    "wall",
]

Truth = tuple[Standing, ...]
Place = str | tuple[str, str]

ALIVE: Truth = (LIVE,)
SOFT: Truth = (SOFT_404,)
WALL: Truth = (BLOCKED,)
GATE: Truth = (BLOCKED, UNKNOWN)
SOLD: Truth = (PARKED,)
PAUSE: Truth = (UNKNOWN, UNREACHABLE)

# menu | search | footer | cookies | related heading | related | not-found title | not-found text
_T = {
    "en": "Home;About us;News;Publications;Services;Events;People;Library;Contact;Help|Search|Registered office and correspondence address. Accessibility statement. Privacy notice. Terms of use. Freedom of information. Sitemap.|We use necessary cookies to make this site work. With your agreement we also set analytics cookies that help us improve it. Accept all. Manage preferences.|You may also like|Autumn programme published;How we measure rainfall;Volunteers wanted for the archive;Annual report and accounts;New opening hours at the reading room|Page not found|The page you asked for does not exist on this server. Check the address or use the search.",
    "fr": "Accueil;Qui sommes-nous;Actualités;Publications;Services;Agenda;Équipe;Bibliothèque;Contact;Aide|Rechercher|Mentions légales. Accessibilité : partiellement conforme. Données personnelles. Plan du site. Marchés publics. Gestion des cookies.|Ce site utilise des cookies nécessaires à son fonctionnement et, avec votre accord, des cookies de mesure d'audience. Tout accepter. Personnaliser.|À lire aussi|Le programme d'automne est en ligne;Comment la pluie est mesurée;Appel à bénévoles pour les archives;Rapport annuel;Nouveaux horaires de la salle de lecture|Page introuvable|La page demandée n'existe pas sur ce site. Vérifiez l'adresse ou utilisez la recherche.",
    "de": "Startseite;Über uns;Aktuelles;Veröffentlichungen;Leistungen;Termine;Personen;Bibliothek;Kontakt;Hilfe|Suche|Impressum. Datenschutz. Barrierefreiheit. Inhaltsverzeichnis. Leichte Sprache. Gebärdensprache. Stellenangebote.|Wir verwenden notwendige Cookies und, wenn Sie zustimmen, auch solche zur Reichweitenmessung. Alle akzeptieren. Nur notwendige. Einstellungen.|Das könnte Sie auch interessieren|Herbstprogramm erschienen;Wie Regen gemessen wird;Ehrenamtliche für das Archiv gesucht;Jahresbericht;Neue Öffnungszeiten im Lesesaal|Seite nicht gefunden|Die angeforderte Seite gibt es auf diesem Server nicht. Bitte prüfen Sie die Adresse oder nutzen Sie die Suche.",
    "nl": "Home;Over ons;Nieuws;Publicaties;Diensten;Agenda;Medewerkers;Bibliotheek;Contact;Hulp|Zoeken|Privacyverklaring. Toegankelijkheid. Proclaimer. Archief. Kwetsbaarheid melden. Sitemap.|Wij plaatsen functionele cookies en, als u dat goedvindt, ook analytische cookies. Alles accepteren. Weigeren. Instellingen.|Lees ook|Najaarsprogramma bekend;Zo meten we regen;Vrijwilligers gezocht voor het archief;Jaarverslag;Nieuwe openingstijden studiezaal|Pagina niet gevonden|De gevraagde pagina bestaat niet op deze server. Controleer het adres of gebruik de zoekfunctie.",
    "es": "Inicio;Quiénes somos;Noticias;Publicaciones;Servicios;Agenda;Personas;Biblioteca;Contacto;Ayuda|Buscar|Aviso legal. Accesibilidad. Protección de datos. Mapa web. Portal de transparencia. Política de cookies.|Utilizamos cookies propias y de terceros con fines técnicos y estadísticos. Aceptar todas. Rechazar. Configurar.|También le puede interesar|Programa de otoño disponible;Cómo se mide la lluvia;Voluntarios para el archivo;Memoria anual;Nuevo horario de la sala de lectura|Página no encontrada|La página solicitada no existe en este servidor. Compruebe la dirección o utilice el buscador.",
    "it": "Home;Chi siamo;Notizie;Pubblicazioni;Servizi;Eventi;Persone;Biblioteca;Contatti;Aiuto|Cerca|Note legali. Privacy. Dichiarazione di accessibilità. Mappa del sito. Amministrazione trasparente. Albo pretorio.|Questo sito utilizza cookie tecnici e, previo consenso, cookie analitici di terze parti. Accetta tutti. Rifiuta. Preferenze.|Leggi anche|Programma d'autunno;Come si misura la pioggia;Cercasi volontari per l'archivio;Relazione annuale;Nuovi orari della sala lettura|Pagina non trovata|La pagina richiesta non esiste su questo server. Controlla l'indirizzo oppure usa la ricerca.",
    "pt": "Início;Quem somos;Notícias;Publicações;Serviços;Agenda;Pessoas;Biblioteca;Contactos;Ajuda|Pesquisar|Aviso legal. Acessibilidade. Política de privacidade. Mapa do sítio. Transparência. Livro de reclamações.|Este sítio utiliza cookies necessários e, com o seu consentimento, cookies estatísticos. Aceitar todos. Recusar. Definições.|Veja também|Programa de outono;Como se mede a chuva;Procuram-se voluntários para o arquivo;Relatório anual;Novo horário da sala de leitura|Página não encontrada|A página pedida não existe neste servidor. Verifique o endereço ou utilize a pesquisa.",
    "pl": "Strona główna;O nas;Aktualności;Publikacje;Usługi;Wydarzenia;Ludzie;Biblioteka;Kontakt;Pomoc|Szukaj|Polityka prywatności. Deklaracja dostępności. Mapa strony. Biuletyn Informacji Publicznej. Ochrona danych.|Używamy plików cookie niezbędnych do działania serwisu oraz, za zgodą, statystycznych. Akceptuję. Ustawienia.|Zobacz także|Program jesienny;Jak mierzymy deszcz;Szukamy wolontariuszy;Sprawozdanie roczne;Nowe godziny czytelni|Nie znaleziono strony|Podana strona nie istnieje na tym serwerze. Sprawdź adres lub skorzystaj z wyszukiwarki.",
    "cs": "Úvod;O nás;Aktuality;Publikace;Služby;Akce;Lidé;Knihovna;Kontakt;Nápověda|Hledat|Prohlášení o přístupnosti. Ochrana osobních údajů. Mapa webu. Povinně zveřejňované informace.|Používáme nezbytné cookies a s vaším souhlasem také statistické. Přijmout vše. Nastavení.|Mohlo by vás zajímat|Podzimní program;Jak se měří déšť;Hledáme dobrovolníky do archivu;Výroční zpráva;Nová otevírací doba studovny|Stránka nenalezena|Požadovaná stránka na tomto serveru neexistuje. Zkontrolujte adresu nebo použijte hledání.",
    "sv": "Start;Om oss;Nyheter;Publikationer;Tjänster;Kalender;Medarbetare;Bibliotek;Kontakt;Hjälp|Sök|Om webbplatsen. Tillgänglighetsredogörelse. Behandling av personuppgifter. Webbkarta. Diarium.|Vi använder nödvändiga kakor och, om du godkänner det, kakor för statistik. Godkänn alla. Inställningar.|Läs också|Höstens program;Så mäter vi regn;Volontärer sökes till arkivet;Årsredovisning;Nya öppettider i läsesalen|Sidan hittades inte|Sidan du sökte finns inte på den här servern. Kontrollera adressen eller använd sökfunktionen.",
    "da": "Forside;Om os;Nyheder;Udgivelser;Ydelser;Kalender;Medarbejdere;Bibliotek;Kontakt;Hjælp|Søg|Tilgængelighedserklæring. Privatlivspolitik. Sitemap. Presse. Job. Cookies på siden.|Vi bruger nødvendige cookies og, hvis du siger ja, også cookies til statistik. Acceptér alle. Afvis.|Læs også|Efterårets program;Sådan måler vi regn;Frivillige søges til arkivet;Årsrapport;Nye åbningstider på læsesalen|Siden blev ikke fundet|Den side du bad om findes ikke på denne server. Tjek adressen eller brug søgefeltet.",
    "fi": "Etusivu;Tietoa meistä;Uutiset;Julkaisut;Palvelut;Tapahtumat;Henkilöt;Kirjasto;Yhteystiedot;Ohjeet|Haku|Saavutettavuusseloste. Tietosuoja. Sivukartta. Palaute. Evästeasetukset.|Käytämme välttämättömiä evästeitä ja luvallasi myös tilastoevästeitä. Hyväksy kaikki. Asetukset.|Lue myös|Syksyn ohjelma;Näin sadetta mitataan;Arkistoon etsitään vapaaehtoisia;Vuosikertomus;Lukusalin uudet aukioloajat|Sivua ei löytynyt|Pyytämääsi sivua ei ole tällä palvelimella. Tarkista osoite tai käytä hakua.",
    "el": "Αρχική;Ποιοι είμαστε;Νέα;Εκδόσεις;Υπηρεσίες;Εκδηλώσεις;Πρόσωπα;Βιβλιοθήκη;Επικοινωνία;Βοήθεια|Αναζήτηση|Όροι χρήσης. Προσβασιμότητα. Προσωπικά δεδομένα. Χάρτης ιστοτόπου. Διαύγεια.|Χρησιμοποιούμε απαραίτητα cookies και, με τη συγκατάθεσή σας, cookies στατιστικών. Αποδοχή. Ρυθμίσεις.|Δείτε επίσης|Φθινοπωρινό πρόγραμμα;Πώς μετριέται η βροχή;Ζητούνται εθελοντές;Ετήσια έκθεση;Νέο ωράριο αναγνωστηρίου|Η σελίδα δεν βρέθηκε|Η σελίδα που ζητήσατε δεν υπάρχει σε αυτόν τον διακομιστή.",
    "ru": "Главная;О нас;Новости;Публикации;Услуги;События;Сотрудники;Библиотека;Контакты;Помощь|Поиск|Политика обработки персональных данных. Карта сайта. Противодействие коррупции. Версия для слабовидящих.|Мы используем необходимые файлы cookie и, с вашего согласия, файлы статистики. Принять. Настроить.|Читайте также|Осенняя программа;Как измеряют дождь;Нужны волонтёры в архив;Годовой отчёт;Новые часы работы читального зала|Страница не найдена|Запрошенная страница не существует на этом сервере. Проверьте адрес или воспользуйтесь поиском.",
    "tr": "Ana Sayfa;Hakkımızda;Haberler;Yayınlar;Hizmetler;Etkinlikler;Kişiler;Kütüphane;İletişim;Yardım|Ara|Kişisel verilerin korunması. Erişilebilirlik. Site haritası. Bilgi edinme. Çerez politikası.|Sitemizde zorunlu çerezler ve onayınızla istatistik çerezleri kullanılır. Kabul et. Ayarlar.|Bunlar da ilginizi çekebilir|Güz programı;Yağmur nasıl ölçülür;Arşive gönüllü aranıyor;Faaliyet raporu;Okuma salonunun yeni saatleri|Sayfa bulunamadı|İstediğiniz sayfa bu sunucuda yok. Adresi kontrol edin ya da aramayı kullanın.",
    "ja": "ホーム;概要;お知らせ;刊行物;サービス;催し;人々;図書室;お問い合わせ;ヘルプ|検索|個人情報の取り扱い。サイトマップ。ウェブアクセシビリティ。著作権。リンクについて。|当サイトでは利用状況の分析のためクッキーを使用しています。同意する。設定。|関連記事|秋の催しのご案内;雨量の測り方;資料整理ボランティア募集;年次報告書;閲覧室の開室時間変更|ページが見つかりません|ご指定のページはこのサーバーにありません。アドレスをご確認ください。",
    "zh": "首页;关于我们;新闻;出版物;服务;活动;人员;图书馆;联系我们;帮助|搜索|隐私政策。网站地图。无障碍声明。版权所有。主办单位。技术支持。|本网站使用必要的缓存文件，经您同意后也用于统计。全部接受。设置。|相关阅读|秋季活动安排;如何测量雨量;档案馆招募志愿者;年度报告;阅览室开放时间调整|页面不存在|您访问的页面在本服务器上不存在，请检查网址。",
    "ar": "الرئيسية;من نحن;الأخبار;المنشورات;الخدمات;الفعاليات;الأشخاص;المكتبة;اتصل بنا;مساعدة|بحث|سياسة الخصوصية. خريطة الموقع. شروط الاستخدام. إمكانية الوصول.|نستخدم ملفات تعريف الارتباط الضرورية، وبموافقتك ملفات الإحصاء. قبول. إعدادات.|اقرأ أيضا|برنامج الخريف;كيف يقاس المطر;مطلوب متطوعون للأرشيف;التقرير السنوي;مواعيد جديدة لقاعة القراءة|الصفحة غير موجودة|الصفحة التي طلبتها غير موجودة على هذا الخادم.",
    "no": "Forside;Om oss;Nyheter;Publikasjoner;Tjenester;Kalender;Ansatte;Bibliotek;Kontakt;Hjelp|Søk|Personvern. Tilgjengelighetserklæring. Nettstedkart. Offentlig journal.|Vi bruker nødvendige informasjonskapsler og, hvis du samtykker, også statistikk. Godta alle. Avvis.|Les også|Høstens program;Slik måler vi regn;Frivillige søkes;Årsrapport;Nye åpningstider|Fant ikke siden|Siden du ba om finnes ikke på denne tjeneren.",
    "hu": "Kezdőlap;Rólunk;Hírek;Kiadványok;Szolgáltatások;Események;Munkatársak;Könyvtár;Kapcsolat;Súgó|Keresés|Adatkezelési tájékoztató. Akadálymentesítés. Oldaltérkép. Közérdekű adatok.|Az oldal működéséhez szükséges sütiket használunk. Elfogadom. Beállítások.|Kapcsolódó cikkek|Őszi program;Hogyan mérjük az esőt;Önkénteseket keresünk;Éves jelentés;Új nyitvatartás|Az oldal nem található|A kért oldal nem létezik ezen a kiszolgálón.",
}
TALK = {lang: text.split("|") for lang, text in _T.items()}


def paras(*texts: str) -> str:
    """Paragraphs; a text that begins with < is markup already."""
    return "".join(one if one.startswith("<") else f"<p>{one}</p>" for one in texts)


def _frames(kind: str, lang: str, site: str, title: str, body: str) -> str:
    menu, search, foot, cookies, rel, related, _, _ = TALK[lang]
    words = menu.split(";")
    turn = len(site) % 5
    words = words[turn:] + words[:turn]
    li = "".join(f'<li class="menu-item"><a href="/{n}">{w}</a></li>' for n, w in enumerate(words))
    rels = "".join(f'<li><a href="/r{n}">{w}</a></li>' for n, w in enumerate(related.split(";")))
    if kind in {"liferay", "news", "sharepoint", "typo3", "drupal", "shop"}:  # menus of two levels
        subs = [*related.split(";"), *words]
        li = "".join(
            f'<li class="menu-item has-sub"><a href="/{n}">{w}</a><ul class="sub">'
            + "".join(
                f'<li><a href="/{n}/{m}">{subs[(n * 3 + m * (2 + turn)) % len(subs)]}</a></li>'
                for m in range(4)
            )
            + "</ul></li>"
            for n, w in enumerate(words)
        )
    dir_ = ' dir="rtl"' if lang == "ar" else ""
    full = f"{title} – {site}" if title else site
    t = _html.escape(full, quote=False)
    h1 = title
    top = f'<!DOCTYPE html>\n<html lang="{lang}"{dir_}>\n<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">'
    if kind == "wp":
        return f'{top}<title>{t}</title><link rel="https://api.w.org/" href="/wp-json/"><link rel="stylesheet" href="/wp-content/themes/twentytwenty/style.css?ver=2.1"><meta name="generator" content="WordPress 6.4.3"></head><body class="post-template-default single single-post wp-embed-responsive"><a class="skip-link screen-reader-text" href="#site-content">Skip to the content</a><header id="site-header" class="header-footer-group"><div class="site-title faux-heading"><a href="/">{site}</a></div><nav class="primary-menu-wrapper"><ul class="primary-menu reset-list-style">{li}</ul></nav></header><main id="site-content"><article class="post type-post status-publish hentry"><header class="entry-header has-text-align-center"><h1 class="entry-title">{h1}</h1></header><div class="post-inner thin"><div class="entry-content">{body}</div></div></article></main><div class="footer-nav-widgets-wrapper"><aside class="footer-widgets-outer-wrapper"><h2 class="widget-title">{rel}</h2><ul>{rels}</ul><form role="search" class="search-form"><label>{search}</label><input type="search" name="s"></form></aside></div><footer id="site-footer"><p class="footer-copyright">&copy; 2026 {site}</p><p>{foot}</p></footer><div id="cookie-notice" role="dialog">{cookies}</div></body></html>'
    if kind == "drupal":
        return f'{top}<meta name="Generator" content="Drupal 10 (https://www.drupal.org)"><title>{full.replace(" – ", " | ")}</title></head><body class="path-node page-node-type-article"><a href="#main-content" class="visually-hidden focusable skip-link">Skip to main content</a><div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas><div class="layout-container"><header role="banner"><div id="block-olivero-site-branding" class="block block-system"><a href="/" rel="home">{site}</a></div><nav role="navigation" id="block-main-menu"><ul class="menu">{li}</ul></nav></header><main role="main"><a id="main-content" tabindex="-1"></a><div class="layout-content"><h1 class="title page-title">{h1}</h1><div class="node__content"><div class="text-content clearfix field field--name-body field--type-text-with-summary">{body}</div></div></div><aside class="layout-sidebar-first" role="complementary"><h2>{rel}</h2><ul>{rels}</ul></aside></main><footer role="contentinfo"><p>{foot}</p></footer></div></div><div class="eu-cookie-compliance-banner">{cookies}</div></body></html>'
    if kind == "typo3":
        return f'{top}<!-- This website is powered by TYPO3 - inspiring people to share! --><meta name="generator" content="TYPO3 CMS"><title>{full.replace(" – ", " : ")}</title><link rel="stylesheet" href="/typo3temp/assets/compressed/merged.css"></head><body id="p412" class="page-412 pagelevel-3 language-0 layout-default"><div id="top"></div><div class="body-bg"><header id="page-header" class="bp-page-header navbar"><a class="navbar-brand" href="/">{site}</a><ul class="navbar-nav">{li}</ul></header><div id="page-content" class="bp-page-content main-section"><!--TYPO3SEARCH_begin--><div id="c1988" class="frame frame-default frame-type-textmedia"><div class="frame-header"><h1 class="element-header"><span>{h1}</span></h1></div><div class="ce-bodytext">{body}</div></div><!--TYPO3SEARCH_end--></div><footer id="page-footer" class="bp-page-footer"><section class="footer-section"><h3>{rel}</h3><ul>{rels}</ul><p>{foot}</p></section></footer><div class="cookieman-modal">{cookies}</div></div></body></html>'
    if kind == "joomla":
        return f'{top}<meta name="generator" content="Joomla! - Open Source Content Management"><title>{h1 or site}</title><link href="/templates/protostar/css/template.css" rel="stylesheet"></head><body class="site com_content view-article no-layout no-task itemid-121"><div class="body" id="top"><div class="container"><header class="header" role="banner"><a class="brand pull-left" href="/"><span class="site-title">{site}</span></a></header><nav class="navigation" role="navigation"><ul class="nav menu mod-list">{li}</ul></nav><div class="row-fluid"><main id="content" role="main" class="span9"><div id="system-message-container"></div><div class="item-page" itemscope itemtype="https://schema.org/Article"><div class="page-header"><h2 itemprop="headline">{h1}</h2></div><div itemprop="articleBody">{body}</div></div><ul class="breadcrumb"><li>{words[0]}</li></ul></main><div id="aside" class="span3"><h3>{rel}</h3><ul class="latestnews mod-list">{rels}</ul></div></div></div></div><footer class="footer" role="contentinfo"><p class="pull-right">{foot}</p><p>&copy; 2026 {site}</p></footer></body></html>'
    if kind == "plone":
        return f'{top}<meta name="generator" content="Plone - https://plone.org/"><title>{full.replace(" – ", " — ")}</title></head><body id="visual-portal-wrapper" class="col-content frontend template-document_view portaltype-document"><div class="outer-wrapper"><header id="content-header" role="banner"><a id="portal-logo" href="/">{site}</a><ul id="portal-globalnav">{li}</ul></header><main id="main-container" role="main"><article id="content"><header><h1 class="documentFirstHeading">{h1}</h1></header><section id="content-core"><div id="parent-fieldname-text">{body}</div></section></article></main><aside id="global_statusmessage"></aside><div class="portlet"><h2>{rel}</h2><ul>{rels}</ul></div><footer id="portal-footer-wrapper" role="contentinfo"><div id="portal-siteactions">{foot}</div></footer></div></body></html>'
    if kind == "mw":
        return f'<!DOCTYPE html>\n<html class="client-nojs" lang="{lang}"{dir_}><head><meta charset="UTF-8"><title>{full.replace(" – ", " - ")}</title><meta name="generator" content="MediaWiki 1.39.7"></head><body class="mediawiki ltr sitedir-ltr mw-hide-empty-elt ns-0 ns-subject skin-vector action-view skin-vector-legacy"><div id="mw-page-base" class="noprint"></div><div id="content" class="mw-body" role="main"><a id="top"></a><div class="mw-indicators"></div><h1 id="firstHeading" class="firstHeading mw-first-heading">{h1}</h1><div id="bodyContent" class="vector-body"><div id="siteSub" class="noprint">{site}</div><div id="mw-content-text" class="mw-body-content mw-content-ltr"><div class="mw-parser-output">{body}</div></div></div></div><div id="mw-navigation"><div id="mw-panel"><nav id="p-navigation" class="vector-menu mw-portlet"><ul class="vector-menu-content-list">{li}</ul></nav><nav id="p-tb"><ul>{rels}</ul></nav></div></div><footer id="footer" class="mw-footer" role="contentinfo"><ul id="footer-info"><li id="footer-info-lastmod">2019-03-11, 14:02.</li></ul><ul id="footer-places"><li>{foot}</li></ul></footer></body></html>'
    if kind == "phpbb":
        return f'{top}<title>{full}</title></head><body id="phpbb" class="nojs notouch section-viewtopic ltr"><div id="wrap" class="wrap"><a id="top" class="top-anchor" accesskey="t"></a><div id="page-header"><div class="headerbar" role="banner"><div class="inner"><div id="site-description" class="site-description"><a id="logo" class="logo" href="./index.php"></a><h1>{site}</h1></div></div></div><div class="navbar" role="navigation"><ul id="nav-main" class="nav-main linklist">{li}</ul></div></div><a id="start_here" class="anchor"></a><div id="page-body" class="page-body" role="main"><h2 class="topic-title">{h1}</h2>{body}</div><div id="page-footer" class="page-footer" role="contentinfo"><div class="navbar"><ul id="nav-footer"><li>{words[0]}</li></ul></div><div class="copyright"><p class="footer-row"><span class="footer-copyright">Powered by phpBB® Forum Software &copy; phpBB Limited</span></p><p>{foot}</p></div></div></div></body></html>'
    if kind == "smf":
        return f'{top}<title>{h1}</title></head><body id="chrome" class="action_messageindex"><div id="footerfix"><div id="top_section"><div class="inner_wrap"><ul class="floatleft welcome"><li>{search}</li></ul></div></div><div id="header"><h1 class="forumtitle"><a id="top" href="/index.php">{site}</a></h1></div><div id="wrapper"><div id="upper_section"><div id="main_menu"><ul class="dropmenu menu_nav">{li}</ul></div></div><div id="content_section"><div id="main_content_section"><div class="cat_bar"><h3 class="catbg">{h1}</h3></div><div class="windowbg">{body}</div></div></div></div></div><div id="footer"><ul><li class="copyright">SMF 2.1.4 &copy; 2023, Simple Machines</li></ul><p>{foot}</p></div></body></html>'
    if kind == "xenforo":
        return f'<!DOCTYPE html>\n<html id="XF" lang="{lang}" dir="LTR" data-app="public" data-template="thread_view" data-container-key="node-7" class="has-no-js template-thread_view"><head><meta charset="utf-8"><title>{full.replace(" – ", " | ")}</title></head><body data-template="thread_view"><div class="p-pageWrapper" id="top"><header class="p-header"><a href="/">{site}</a></header><nav class="p-nav"><ul class="p-nav-list">{li}</ul></nav><div class="p-body"><div class="p-body-inner"><div class="p-body-header"><div class="p-title"><h1 class="p-title-value">{h1}</h1></div></div><div class="p-body-main"><div class="p-body-content"><div class="p-body-pageContent">{body}</div></div></div></div></div><footer class="p-footer"><div class="p-footer-inner">{foot} Community platform by XenForo</div></footer></div><div class="u-bottomFixer"><div class="notice-content">{cookies}</div></div></body></html>'
    if kind == "discourse":
        return f'{top}<title>{full.replace(" – ", " - ")}</title><meta name="generator" content="Discourse 3.3.0 - https://github.com/discourse/discourse version"></head><body class="crawler"><header><a href="/">{site}</a></header><div id="main-outlet" class="wrap" role="main"><div id="topic-title"><h1><a href="#">{h1}</a></h1><div class="topic-category"><span class="category-name">{words[2]}</span></div></div>{body}<div id="related-topics" class="more-topics__list"><h3 class="more-topics__list-title">{rel}</h3><table>{rels}</table></div></div><footer class="container wrap"><nav class="crawler-nav"><ul>{li}</ul></nav><p class="powered-by-link">Powered by Discourse, best viewed with JavaScript enabled</p></footer></body></html>'
    if kind == "dspace":
        return f'{top}<meta content="DSpace 6.3" name="Generator"><title>{h1 or site}</title></head><body><header><div class="navbar navbar-default navbar-static-top" role="navigation"><a class="navbar-brand" href="/xmlui/">{site}</a><ul class="nav navbar-nav">{li}</ul></div></header><div class="trail-wrapper hidden-print"><ul class="breadcrumb hidden-xs"><li><i class="glyphicon glyphicon-home"></i></li></ul></div><div id="main-container" class="container"><div class="row row-offcanvas"><div class="main-content"><h2 class="ds-div-head page-header first-page-header">{h1}</h2><div id="aspect_artifactbrowser_ItemViewer_div_item-view" class="ds-static-div primary"><div class="item-summary-view-metadata">{body}</div></div></div><div class="sidebar-offcanvas" id="sidebar"><h2 class="ds-option-set-head h6">{rel}</h2><div class="list-group">{rels}</div></div></div><footer><a href="http://www.dspace.org/">DSpace software</a> copyright &copy; 2002-2016 DuraSpace {foot}</footer></div></body></html>'
    if kind == "eprints":
        return f'<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">\n<html xmlns="http://www.w3.org/1999/xhtml" lang="{lang}"><head><meta charset="utf-8"/><title>{full.replace(" – ", " - ")}</title><meta name="Generator" content="EPrints 3.3.16"/><link rel="schema.DC" href="http://purl.org/DC/elements/1.0/"/></head><body><div class="ep_tm_header ep_noprint"><div class="ep_tm_logo"><a href="/">{site}</a></div><ul class="ep_tm_menu">{li}</ul></div><div id="wrapper"><div class="ep_tm_page_content"><h1 class="ep_tm_pagetitle">{h1}</h1>{body}</div></div><div class="ep_tm_footer ep_noprint"><p>{site} is powered by <em>EPrints 3</em> which is developed by the School of Electronics and Computer Science.</p><p>{foot}</p></div></body></html>'
    if kind == "ojs":
        return f'{top}<title>{full.replace(" – ", " | ")}</title><meta name="generator" content="Open Journal Systems 3.3.0.13"></head><body class="pkp_page_article pkp_op_view" dir="ltr"><div class="pkp_structure_page"><header class="pkp_structure_head" id="headerNavigationContainer" role="banner"><div class="pkp_site_name"><a href="/index" class="is_text">{site}</a></div><nav class="pkp_site_nav_menu"><ul id="navigationPrimary" class="pkp_navigation_primary pkp_nav_list">{li}</ul></nav></header><div class="pkp_structure_content has_sidebar"><div class="pkp_structure_main" role="main"><a id="pkp_content_main"></a><div class="page page_article"><nav class="cmp_breadcrumbs"><ol><li>{words[0]}</li></ol></nav><h1 class="page_title">{h1}</h1>{body}</div></div><div class="pkp_structure_sidebar left" role="complementary"><div class="pkp_block block_information"><h2 class="title">{rel}</h2><ul>{rels}</ul></div></div></div><div class="pkp_structure_footer_wrapper" role="contentinfo"><div class="pkp_structure_footer"><p>{foot}</p><div class="pkp_brand_footer">About this Publishing System</div></div></div></div></body></html>'
    if kind == "sharepoint":
        return f'<!DOCTYPE html>\n<html dir="ltr" lang="{lang}"><head><meta name="GENERATOR" content="Microsoft SharePoint"><meta http-equiv="Content-type" content="text/html; charset=utf-8"><title>{h1 or site}</title></head><body><form method="post" action="#" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUBMA9kFgJmD2Q"><div id="ms-designer-ribbon"></div><div id="s4-workspace"><div id="s4-bodyContainer"><div id="s4-titlerow" class="ms-dialogHidden s4-titlerowhidetitle"><div id="siteIcon">{site}</div><div class="ms-core-navigation"><ul class="root ms-core-listMenu-root static">{li}</ul></div><h1 id="pageTitle" class="ms-core-pageTitle">{h1}</h1></div><div id="contentRow"><div id="contentBox" aria-live="polite"><div id="DeltaPlaceHolderMain"><div class="ms-rtestate-field">{body}</div></div></div></div><div class="footer"><h4>{rel}</h4><ul>{rels}</ul>{foot}</div></div></div></form></body></html>'
    if kind == "govuk":
        return f'<!DOCTYPE html>\n<html class="govuk-template" lang="{lang}"><head><meta charset="utf-8"><title>{full.replace(" – ", " - ")}</title></head><body class="gem-c-layout-for-public govuk-template__body draft"><div id="global-cookie-message" class="gem-c-cookie-banner govuk-clearfix" role="region">{cookies}</div><a href="#content" class="govuk-skip-link">Skip to main content</a><header class="gem-c-layout-super-navigation-header" role="banner"><a href="/">{site}</a><ul>{li}</ul></header><div id="wrapper" class="wrapper govuk-width-container"><main role="main" id="content" class="govuk-main-wrapper"><div class="gem-c-heading"><h1 class="gem-c-heading__text govuk-heading-l">{h1}</h1></div><div class="gem-c-govspeak govuk-govspeak">{body}</div></main><div class="gem-c-related-navigation"><h2 class="govuk-heading-s">{rel}</h2><ul>{rels}</ul></div></div><footer class="gem-c-layout-footer govuk-footer" role="contentinfo">{foot}</footer></body></html>'
    if kind == "liferay":
        return f'{top}<title>{full}</title><link href="/o/classic-theme/css/main.css" rel="stylesheet"></head><body class="controls-visible yui3-skin-sam guest-site signed-out public-page site"><div class="container-fluid position-relative" id="wrapper"><header id="banner"><h2 class="site-title"><a href="/web/guest">{site}</a></h2><nav id="navigation" class="sort-pages"><ul role="menubar">{li}</ul></nav></header><section id="content"><div class="portlet-boundary portlet-journal-content"><div class="journal-content-article"><h1>{h1}</h1>{body}</div></div><div class="portlet-asset-publisher"><h3>{rel}</h3><ul>{rels}</ul></div></section><footer id="footer" role="contentinfo"><p>{foot} Powered by Liferay</p></footer></div><div class="cadmin cookies-banner">{cookies}</div></body></html>'
    if kind == "news":
        return f'{top}<title>{full.replace(" – ", " | ")}</title><meta property="og:type" content="article"><script type="application/ld+json">{{"@context":"https://schema.org","@type":"NewsMediaOrganization","name":"{site}"}}</script></head><body class="article-page"><div class="ad ad--leaderboard" data-slot="top"></div><header class="masthead"><a class="masthead__logo" href="/">{site}</a><nav class="masthead__sections"><ul>{li}</ul></nav><button>{search}</button></header><main><article class="article"><h1 class="article__headline">{h1}</h1><div class="article__body">{body}</div></article><section class="most-read"><h2>{rel}</h2><ol>{rels}</ol></section></main><div class="ad ad--mpu"></div><footer class="site-footer"><p>{foot}</p><p>&copy; {site} 2026</p></footer><div id="sp_message_container">{cookies}</div></body></html>'
    if kind == "blogger":
        return f"<!DOCTYPE html>\n<html class='v2' dir='ltr' lang='{lang}'><head><meta content='text/html; charset=UTF-8' http-equiv='Content-Type'/><meta content='blogger' name='generator'/><title>{site}: {h1}</title></head><body class='loading'><div class='navbar section' id='navbar'></div><div class='body-fauxcolumns'></div><div class='content'><header><div class='header section' id='header'><h1 class='title'><a href='/'>{site}</a></h1></div></header><div class='main-outer'><div class='main section' id='main'><div class='widget Blog' id='Blog1'><div class='blog-posts hfeed'><div class='post hentry'><h3 class='post-title entry-title'>{h1}</h3><div class='post-body entry-content'>{body}</div></div></div></div></div><aside><div class='widget PageList'><ul>{li}</ul></div><div class='widget BlogArchive'><h2>{rel}</h2><ul>{rels}</ul></div></aside></div><footer><div class='widget Attribution'>{foot} Powered by Blogger.</div></footer></div><div class='cookie-choices-info'>{cookies}</div></body></html>"
    if kind == "shop":
        return f'{top}<title>{full}</title></head><body id="product" class="lang-{lang} country-xx currency-eur layout-full-width page-product"><main><header id="header"><div class="header-nav">{search}</div><div id="_desktop_logo"><a href="/">{site}</a></div><ul class="top-menu" id="top-menu" data-depth="0">{li}</ul></header><section id="wrapper"><nav data-depth="3" class="breadcrumb"><ol><li>{words[0]}</li></ol></nav><div id="content-wrapper"><section id="main"><h1 class="h1">{h1}</h1>{body}</section></div></section><footer id="footer"><div class="block-categories"><h3>{rel}</h3><ul>{rels}</ul></div><p>{foot}</p></footer><div class="cookies">{cookies}</div></main></body></html>'
    if kind == "hugo":
        return f'{top}<meta name="generator" content="Hugo 0.121.1"><title>{full.replace(" – ", " · ")}</title></head><body><nav class="site-nav"><a href="/">{site}</a></nav><main class="content"><article class="post"><h1>{h1}</h1>{body}</article></main><footer><ul>{li}</ul>{foot}</footer></body></html>'
    if kind == "old":
        return f'<HTML><HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=utf-8"><META NAME="GENERATOR" CONTENT="Mozilla/4.7 [en] (WinNT; I) [Netscape]"><TITLE>{h1 or site}</TITLE></HEAD><BODY BGCOLOR="#FFFFF0" TEXT="#000000" LINK="#0000EE"><CENTER><FONT SIZE="+2">{site}</FONT></CENTER><HR><H1>{h1}</H1>{body}<HR><UL>{li}</UL><ADDRESS>{foot}</ADDRESS></BODY></HTML>'
    if kind == "confluence":
        return f'{top}<title>{full.replace(" – ", " - ")}</title><meta name="ajs-version-number" content="8.5.4"></head><body id="com-atlassian-confluence" class="theme-default view-navigator aui-layout"><div id="page"><div id="full-height-container"><header id="header" role="banner"><nav class="aui-header" role="navigation"><ul class="aui-nav">{li}</ul><a class="aui-nav-link" href="/login.action?os_destination=%2Fx">Log in</a></nav></header><div class="ia-splitter"><div id="main" class="aui-page-panel"><div id="main-header"><div id="breadcrumb-section">{site}</div><h1 id="title-text" class="with-breadcrumbs">{h1}</h1></div><div id="content" class="page view"><div id="main-content" class="wiki-content">{body}</div></div></div></div><div id="footer" role="contentinfo"><p>{foot}</p></div></div></div></body></html>'
    if kind == "fedi":
        return f'{top}<title>{full.replace(" – ", " - ")}</title></head><body class="app-body theme-default no-reduce-motion"><div class="public-layout"><div class="container"><nav class="header"><a class="brand" href="/">{site}</a><ul>{li}</ul></nav></div><div class="container"><div class="grid"><div class="column-0"><h1>{h1}</h1>{body}</div></div></div><div class="footer"><h4>{rel}</h4><p>{foot}</p></div></div></body></html>'
    raise ValueError(kind)


def skin(kind: str, lang: str, site: str, title: str, *texts: str) -> str:
    """A whole page in the frame of a product."""
    return _frames(kind, lang, site, title, paras(*texts))


def missing(kind: str, lang: str, site: str, status: int = 404) -> Reply:
    """The site's own error page with its true status."""
    return sent(skin(kind, lang, site, TALK[lang][6], TALK[lang][7]), status)


def front(kind: str, lang: str, site: str) -> Reply:
    """The site's first page."""
    items = TALK[lang][5].split(";")
    return sent(
        skin(
            kind, lang, site, "", *(f"<h2>{one}</h2><p>{one}. {TALK[lang][2]}</p>" for one in items)
        )
    )


def bare(
    title: str,
    body: str,
    *,
    lang: str = "en",
    head: str = "",
    attrs: str = "",
    html_attrs: str = "",
) -> str:
    """A page without any site around it."""
    return f'<!DOCTYPE html>\n<html lang="{lang}"{html_attrs}>\n<head>\n<meta charset="utf-8">\n<title>{title}</title>\n{head}</head>\n<body{attrs}>\n{body}\n</body>\n</html>'


def live(
    name: str,
    kind: str,
    lang: str,
    site: str,
    path: str,
    title: str,
    /,
    *texts: str,
    truth: Truth = ALIVE,
    near: Route | None = None,
    cause: str = "living",
    routes: Mapping[Place, Route] | None = None,
    **more: Any,
) -> Case:
    """A page that is there; made-up neighbours get the site's 404."""
    said: dict[Place, Route] = {
        path: sent(skin(kind, lang, site, title, *texts)),
        "/": front(kind, lang, site),
        "*": near or missing(kind, lang, site),
        **(routes or {}),
    }
    return Case(cause, f"v32-{name}", truth, said, path=path, **more)


def soft(
    name: str,
    kind: str,
    lang: str,
    site: str,
    path: str,
    title: str,
    /,
    *texts: str,
    truth: Truth = SOFT,
    cause: str = "gone",
    routes: Mapping[Place, Route] | None = None,
    **more: Any,
) -> Case:
    """Says in a 200 that it is gone, and says so of every made-up address."""
    said: dict[Place, Route] = {
        "/": front(kind, lang, site),
        "*": sent(skin(kind, lang, site, title, *texts)),
        **(routes or {}),
    }
    return Case(cause, f"v32-{name}", truth, said, path=path, **more)


def dead(
    name: str,
    body: str,
    path: str,
    status: int = 404,
    *,
    truth: Truth = (DEAD,),
    cause: str = "gone",
    root: str = "",
    headers: Mapping[str, str] | None = None,
    **more: Any,
) -> Case:
    """A true 404 or 410 whatever its body says."""
    said: dict[Place, Route] = {"*": sent(body, status, **(headers or {}))}
    if root:
        said["/"] = sent(root)
    return Case(cause, f"v32-{name}", truth, said, path=path, **more)


def sold(
    name: str,
    body: str,
    path: str,
    status: int = 200,
    *,
    truth: Truth = SOLD,
    cause: str = "parked",
    headers: Mapping[str, str] | None = None,
    **more: Any,
) -> Case:
    """The whole host answers so."""
    return Case(
        cause, f"v32-{name}", truth, {"*": sent(body, status, **(headers or {}))}, path=path, **more
    )


def wall(
    name: str,
    body: str,
    path: str,
    status: int = 403,
    *,
    truth: Truth = WALL,
    cause: str = "wall",
    headers: Mapping[str, str] | None = None,
    **more: Any,
) -> Case:
    """The whole host refuses so."""
    return Case(
        cause, f"v32-{name}", truth, {"*": sent(body, status, **(headers or {}))}, path=path, **more
    )


def other(
    cause: str, name: str, truth: Truth, routes: Mapping[Place, Route], path: str, **more: Any
) -> Case:
    """Anything else."""
    return Case(cause, f"v32-{name}", truth, routes, path=path, **more)
