"""The frames of the sites: menus, banners, footers and teasers in eighteen languages."""

from __future__ import annotations

import random
from collections.abc import Mapping
from typing import Any

from citekeeper.demo.exchange import Reply
from citekeeper.model import Standing

from ..case import Case, Route, page, sent

Truth = tuple[Standing, ...]
Place = str | tuple[str, str]

# menu | cookies | search | footer | related | 404 title | 404 words | teasers
CHROME: Mapping[str, tuple[str, ...]] = {
    "en": (
        "Home;About us;News;Publications;Contact;Subscribe;Events;Statistics;Careers;Legal notice",
        "We use cookies to understand how visitors use this site. Accept all. Manage settings.",
        "Search this site",
        "All rights reserved. Accessibility. Privacy. Site map. Follow us.",
        "More on this subject",
        "Page not found",
        "We are sorry, the page you asked for does not exist on this server. Check the spelling "
        "of the address or use the search.",
        "Council approves budget for two new advice centres;Annual review shows fewer complaints;"
        "Interview with the new director;Volunteers sought for the winter helpline;Minutes of the "
        "June meeting are out;Five questions about the new bill;Study looks at rural bus lines",
    ),
    "de": (
        "Startseite;Über uns;Aktuelles;Veröffentlichungen;Kontakt;Presse;Termine;Statistik;Karriere",
        "Wir verwenden Cookies, um unsere Seiten zu verbessern. Alle akzeptieren. Einstellungen.",
        "Suchbegriff eingeben",
        "Impressum. Datenschutz. Barrierefreiheit. Inhaltsverzeichnis. Seite drucken.",
        "Das könnte Sie auch interessieren",
        "Seite nicht gefunden",
        "Die von Ihnen aufgerufene Seite existiert leider nicht. Bitte prüfen Sie die Adresse.",
        "Haushalt für zwei Beratungsstellen beschlossen;Jahresbericht liegt vor;Neue Leitung stellt "
        "sich vor;Ehrenamtliche für den Winterdienst gesucht;Fünf Fragen zum neuen Gesetz;"
        "Buslinien auf dem Land untersucht",
    ),
    "fr": (
        "Accueil;Qui sommes-nous;Actualités;Publications;Contact;Presse;Agenda;Chiffres;Emploi",
        "Ce site utilise des cookies de mesure d'audience. Tout accepter. Personnaliser.",
        "Rechercher sur le site",
        "Mentions légales. Accessibilité. Données personnelles. Plan du site. Suivez-nous.",
        "À lire aussi",
        "Page introuvable",
        "La page que vous demandez n'existe pas ou a changé d'adresse.",
        "Deux centres d'écoute financés;Le rapport annuel est paru;Entretien avec la directrice;"
        "Appel à bénévoles pour l'hiver;Cinq questions sur la loi;Les lignes de bus à l'étude",
    ),
    "nl": (
        "Home;Over ons;Nieuws;Publicaties;Contact;Pers;Agenda;Cijfers;Werken bij",
        "Wij gebruiken cookies om deze site te verbeteren. Alles accepteren. Voorkeuren.",
        "Zoeken op deze site",
        "Privacy. Toegankelijkheid. Colofon. Sitemap. Volg ons.",
        "Lees ook",
        "Pagina niet gevonden",
        "De pagina die u zoekt bestaat niet. Controleer het adres of gebruik de zoekfunctie.",
        "Geld voor twee adviespunten;Jaarverslag verschenen;Gesprek met de nieuwe directeur;"
        "Vrijwilligers gezocht;Vijf vragen over de nieuwe wet;Onderzoek naar streekbussen",
    ),
    "es": (
        "Inicio;Quiénes somos;Noticias;Publicaciones;Contacto;Prensa;Agenda;Cifras;Empleo",
        "Utilizamos cookies propias y de terceros. Aceptar todo. Configurar.",
        "Buscar en el sitio",
        "Aviso legal. Accesibilidad. Privacidad. Mapa web. Síganos.",
        "Le puede interesar",
        "Página no encontrada",
        "La página solicitada no existe en este servidor. Revise la dirección.",
        "Fondos para dos centros de orientación;Se publica la memoria anual;Entrevista con la "
        "directora;Se buscan voluntarios;Cinco preguntas sobre la ley;Estudio de autobuses rurales",
    ),
    "it": (
        "Home;Chi siamo;Notizie;Pubblicazioni;Contatti;Stampa;Agenda;Dati;Lavora con noi",
        "Questo sito usa cookie tecnici e analitici. Accetta tutti. Preferenze.",
        "Cerca nel sito",
        "Note legali. Privacy. Accessibilità. Mappa del sito. Seguici.",
        "Leggi anche",
        "Pagina non trovata",
        "La pagina richiesta non esiste. Controlla l'indirizzo oppure usa la ricerca.",
        "Fondi per due sportelli;Pubblicata la relazione annuale;Intervista alla direttrice;"
        "Cercasi volontari;Cinque domande sulla legge;Studio sulle corriere",
    ),
    "pt": (
        "Início;Sobre nós;Notícias;Publicações;Contactos;Imprensa;Agenda;Números;Recrutamento",
        "Este sítio utiliza cookies. Aceitar todos. Definições.",
        "Pesquisar",
        "Aviso legal. Privacidade. Acessibilidade. Mapa do sítio.",
        "Veja também",
        "Página não encontrada",
        "A página que procura não existe neste servidor.",
        "Verbas para dois centros;Relatório anual publicado;Entrevista à directora;"
        "Procuram-se voluntários;Cinco perguntas sobre a lei",
    ),
    "pl": (
        "Strona główna;O nas;Aktualności;Publikacje;Kontakt;Prasa;Kalendarium;Statystyka",
        "Ta strona używa plików cookie. Akceptuję. Ustawienia.",
        "Szukaj",
        "Polityka prywatności. Deklaracja dostępności. Mapa serwisu.",
        "Zobacz także",
        "Nie znaleziono strony",
        "Strona o podanym adresie nie istnieje.",
        "Środki na dwa punkty porad;Ukazał się raport roczny;Rozmowa z dyrektorem;"
        "Pięć pytań o ustawę",
    ),
    "cs": (
        "Úvod;O nás;Aktuality;Publikace;Kontakt;Pro média;Kalendář;Statistiky",
        "Tento web používá soubory cookie. Souhlasím. Nastavení.",
        "Hledat",
        "Ochrana osobních údajů. Prohlášení o přístupnosti. Mapa stránek.",
        "Čtěte také",
        "Stránka nenalezena",
        "Požadovaná stránka na tomto serveru neexistuje.",
        "Peníze pro dvě poradny;Vyšla výroční zpráva;Rozhovor s ředitelkou;Pět otázek k zákonu",
    ),
    "sv": (
        "Start;Om oss;Nyheter;Publikationer;Kontakt;Press;Kalender;Statistik",
        "Vi använder kakor för att förbättra webbplatsen. Godkänn. Inställningar.",
        "Sök på webbplatsen",
        "Om webbplatsen. Tillgänglighet. Personuppgifter.",
        "Läs också",
        "Sidan kunde inte hittas",
        "Sidan du söker finns inte.",
        "Pengar till två rådgivningar;Årsrapporten är här;Möt den nya chefen;Fem frågor om lagen",
    ),
    "da": (
        "Forside;Om os;Nyheder;Udgivelser;Kontakt;Presse;Kalender;Tal og fakta",
        "Vi bruger cookies. Accepter alle. Indstillinger.",
        "Søg",
        "Tilgængelighed. Privatlivspolitik. Sidekort.",
        "Læs også",
        "Siden blev ikke fundet",
        "Den side, du leder efter, findes ikke.",
        "Penge til to rådgivninger;Årsrapporten er ude;Mød den nye chef;Fem spørgsmål om loven",
    ),
    "fi": (
        "Etusivu;Tietoa meistä;Ajankohtaista;Julkaisut;Yhteystiedot;Medialle;Tilastot",
        "Käytämme evästeitä. Hyväksy kaikki. Asetukset.",
        "Hae sivustolta",
        "Saavutettavuus. Tietosuoja. Sivukartta.",
        "Lue myös",
        "Sivua ei löytynyt",
        "Etsimääsi sivua ei ole olemassa.",
        "Rahaa kahdelle neuvonnalle;Vuosikertomus ilmestyi;Uusi johtaja esittäytyy",
    ),
    "el": (
        "Αρχική;Σχετικά;Νέα;Δημοσιεύσεις;Επικοινωνία;Τύπος;Στατιστικά",
        "Χρησιμοποιούμε cookies. Αποδοχή. Ρυθμίσεις.",
        "Αναζήτηση",
        "Όροι χρήσης. Προσβασιμότητα. Χάρτης ιστοτόπου.",
        "Δείτε επίσης",
        "Η σελίδα δεν βρέθηκε",
        "Η σελίδα που ζητήσατε δεν υπάρχει.",
        "Χρήματα για δύο κέντρα;Η ετήσια έκθεση;Συνέντευξη με τη διευθύντρια",
    ),
    "ru": (
        "Главная;О нас;Новости;Публикации;Контакты;Пресса;Статистика",
        "Сайт использует файлы cookie. Принять. Настройки.",
        "Поиск по сайту",
        "Политика конфиденциальности. Карта сайта. Версия для слабовидящих.",
        "Читайте также",
        "Страница не найдена",
        "Запрошенная страница не существует.",
        "Деньги для двух центров;Вышел годовой отчёт;Интервью с директором",
    ),
    "tr": (
        "Ana sayfa;Hakkımızda;Haberler;Yayınlar;İletişim;Basın;İstatistik",
        "Bu site çerez kullanır. Kabul et. Ayarlar.",
        "Sitede ara",
        "Gizlilik. Erişilebilirlik. Site haritası.",
        "İlgili haberler",
        "Sayfa bulunamadı",
        "Aradığınız sayfa mevcut değil.",
        "İki danışma merkezine ödenek;Yıllık rapor yayımlandı;Yeni müdürle söyleşi",
    ),
    "ja": (
        "ホーム;当協会について;お知らせ;刊行物;お問い合わせ;報道資料;統計",
        "当サイトはクッキーを使用しています。同意する。設定。",
        "サイト内検索",
        "個人情報保護方針。サイトマップ。",
        "関連記事",
        "ページが見つかりません",
        "お探しのページは存在しません。",
        "相談窓口に予算;年次報告書を公表;新所長に聞く",
    ),
    "zh": (
        "首页;关于我们;新闻;出版物;联系我们;统计数据",
        "本网站使用Cookie。接受。设置。",
        "站内搜索",
        "隐私声明。网站地图。版权所有。",
        "相关阅读",
        "页面不存在",
        "您访问的页面不存在。",
        "两个咨询中心获得经费;年度报告发布;专访新主任",
    ),
    "ar": (
        "الرئيسية;من نحن;الأخبار;المنشورات;اتصل بنا;الإحصاءات",
        "يستخدم هذا الموقع ملفات تعريف الارتباط. موافق.",
        "بحث",
        "سياسة الخصوصية. خريطة الموقع. جميع الحقوق محفوظة.",
        "اقرأ أيضا",
        "الصفحة غير موجودة",
        "الصفحة التي طلبتها غير موجودة.",
        "تمويل لمركزين جديدين;صدور التقرير السنوي;حوار مع المديرة",
    ),
}

# what the larger sites hang below their pages: summaries of other articles
BELOW: Mapping[str, tuple[str, ...]] = {
    "en": (
        "Budget. The council has approved two advice centres, one in the old library and one above the swimming pool. They open in autumn and will be run by volunteers who have had "
        "forty hours of training. Councillors asked for a yearly report and a lift.",
        "Buses. A study of rural lines says that every third village has no bus after seven. The authors followed forty passengers for a week and drew a map of waiting. The operator "
        "calls the map unfair and has promised two more journeys on Saturdays.",
        "People. The new director comes from the health service and likes to swim in cold water. She wants to answer letters within ten days and to abolish the fax. We asked her five "
        "questions and she answered six.",
        "Service. Opening hours, forms, maps of the building, parking for bicycles, loan of wheelchairs, hearing loops, lost property, how to complain, how to praise, how to reach us by "
        "train, terms of use, newsletter, archive of newsletters, easy language, sign language.",
    ),
    "de": (
        "Haushalt. Der Rat hat Geld für zwei Beratungsstellen bewilligt, eine in der alten Bücherei, eine über dem Hallenbad. Sie öffnen im Herbst. Die Fraktionen wünschen einen "
        "Jahresbericht und einen Aufzug.",
        "Verkehr. Jedes dritte Dorf hat nach sieben Uhr abends keinen Bus mehr, sagt eine Studie. Vierzig Fahrgäste wurden eine Woche lang begleitet. Der Betreiber verspricht zwei Fahrten "
        "mehr am Samstag.",
        "Service. Öffnungszeiten, Formulare, Lagepläne, Fahrradständer, Leihrollstühle, Fundsachen, Beschwerden, Lob, Anfahrt mit der Bahn, Rundbrief, Leichte Sprache, Gebärdensprache, "
        "Stellenangebote, Ausschreibungen, Bürgertelefon.",
    ),
    "fr": (
        "Budget. Deux centres d'écoute ouvriront à l'automne, l'un dans l'ancienne bibliothèque, l'autre au-dessus de la piscine. Les bénévoles suivront quarante heures de formation.",
        "Transports. Un village sur trois n'a plus de car après sept heures du soir. Quarante voyageurs ont été suivis pendant une semaine. L'exploitant promet deux courses de plus le samedi.",
        "Pratique. Horaires, formulaires, plan d'accès, vélos, objets trouvés, réclamations, lettre d'information, langue des signes, marchés publics, recrutement, espace presse, glossaire.",
    ),
    "nl": (
        "Begroting. Er komen twee adviespunten, een in de oude bibliotheek en een boven het zwembad. Ze gaan in het najaar open en worden gedragen door vrijwilligers.",
        "Vervoer. In een op de drie dorpen rijdt na zeven uur geen bus meer. Onderzoekers volgden veertig reizigers een week lang. De vervoerder belooft twee ritten extra op zaterdag.",
        "Service. Openingstijden, formulieren, plattegrond, fietsenstalling, gevonden voorwerpen, klachten, nieuwsbrief, gebarentaal, aanbestedingen, vacatures, persvoorlichting.",
    ),
    "es": (
        "Presupuesto. Abrirán dos centros de orientación, uno en la antigua biblioteca y otro sobre la piscina. Los voluntarios recibirán cuarenta horas de formación.",
        "Servicios. Horarios, formularios, planos, bicicletas, objetos perdidos, quejas, boletín, lengua de signos, contratación, empleo público, sala de prensa, glosario.",
    ),
    "it": (
        "Bilancio. Apriranno due sportelli, uno nella vecchia biblioteca e uno sopra la piscina. I volontari seguiranno quaranta ore di formazione.",
        "Servizi. Orari, moduli, piante, biciclette, oggetti smarriti, reclami, bollettino, lingua dei segni, gare, concorsi, sala stampa, glossario, amministrazione trasparente.",
    ),
}


SHAPES: Mapping[str, str] = {
    "news": '<header class="masthead"><a class="logo" href="/">{org}</a><nav>{menu}</nav></header>'
    '<div class="cmp-banner">{cookies}</div><main><article><h1>{title}</h1><div class="share">'
    '<a href="#">Facebook</a> <a href="#">E-mail</a></div>{inner}</article><aside><h3>{related}'
    "</h3>{teasers}</aside></main><footer>{org}. {foot}</footer>",
    "wp": '<div id="page" class="hfeed site"><header id="masthead"><p class="site-title"><a href="/"'
    '>{org}</a></p><ul class="menu">{menu}</ul></header><div id="primary"><article class="post '
    'hentry"><h1 class="entry-title">{title}</h1><div class="entry-content">{inner}</div></article>'
    '</div><div id="secondary" class="widget-area"><form role="search"><label>{search}</label></form>'
    "<h2>{related}</h2>{teasers}</div><footer>{foot} WordPress</footer></div>",
    "drupal": '<div class="dialog-off-canvas-main-canvas"><div role="banner"><a href="/" rel="home">'
    '{org}</a>{menu}</div><div id="block-page-title"><h1 class="page-title">{title}</h1></div><div '
    'class="node__content field--name-body">{inner}</div><div class="region-sidebar">{search} '
    "{teasers}</div><div role=contentinfo>{foot} {cookies}</div></div>",
    "typo3": '<div class="page-wrap"><div class="metanav">{foot}</div><div class="mainnav"><ul>{menu}'
    '</ul></div><div id="c1812" class="frame frame-default"><h1>{title}</h1>{inner}</div><div '
    'class="sidebar">{related} {teasers}</div><div class="cookiehint">{cookies}</div></div>',
    "gov": '<a class="skip" href="#c">Menu</a><header><span class="crest"></span>{org}</header><nav '
    'class="breadcrumb">{org} &gt; {title}</nav><form class="search">{search}</form><main id="c"><h1>'
    '{title}</h1>{inner}</main><nav>{menu}</nav><footer class="govfoot">{org}. {foot}</footer>',
    "old": '<table width="760" align="center"><tr><td colspan="2"><img src="/img/banner.gif" alt="'
    '{org}"></td></tr><tr><td valign="top" width="160"><font size="2">{menu}</font></td><td><h1>'
    "{title}</h1>{inner}</td></tr></table><hr><center><font size=1>{org} {foot}</font></center>",
    "sharepoint": '<form id="aspnetForm"><div id="s4-workspace"><div class="ms-siteicon">{org}</div>'
    '<div id="zz12_TopNavigationMenu">{menu}</div><div id="DeltaPlaceHolderMain"><h1>{title}</h1><div '
    'class="ms-rtestate-field">{inner}</div></div><div class="ms-footer">{foot}</div></div></form>',
    "lib": '<div class="container"><div class="header">{org} <span>{search}</span></div><ol class='
    '"breadcrumb"><li>{org}</li></ol><div class="item-view"><h1>{title}</h1>{inner}</div><div class='
    '"browse">{menu}</div><div class="footer">DSpace software. {foot}</div></div>',
    "wiki": '<div id="content" class="mw-body"><h1 id="firstHeading">{title}</h1><div id="bodyContent">'
    '<div id="siteSub">{org}</div><div class="mw-parser-output">{inner}</div></div></div><div '
    'id="mw-navigation">{menu} {search}</div><div id="footer">{foot} MediaWiki</div>',
    "builder": '<div class="wix-page"><div class="hdr">{org} {menu}</div><section><h1>{title}</h1>'
    '{inner}</section><section class="gallery">{teasers}</section><div>{cookies}</div></div>',
    "bare": "<h1>{title}</h1>{inner}",
}


def framed(
    shape: str, lang: str, org: str, title: str, text: str, *, head: str = "", tab: str = ""
) -> str:
    """A page of a site; the paragraphs of `text` are parted by "|", markup in it stays."""
    menu, cookies, search, foot, related, _, _, teasers = CHROME[lang]
    draw = random.Random(org)
    items = menu.split(";")
    draw.shuffle(items)
    told = teasers.split(";")
    draw.shuffle(told)
    below = list(BELOW.get(lang, ())) if shape not in ("old", "bare", "wiki") else []
    below = draw.sample(below, draw.randint(0, len(below)))
    dates = [f"{draw.randint(1, 28)}.{draw.randint(1, 12)}.2026" for _ in told]
    inner = "".join(
        part if part.startswith("<") else f"<p>{part}</p>" for part in text.split("|") if part
    )
    body = SHAPES[shape].format(
        org=org,
        title=title,
        inner=inner,
        menu="".join(f'<li><a href="/{n}/">{item}</a></li>' for n, item in enumerate(items[:8])),
        teasers="".join(
            f'<div class="t"><a href="/n/{n}">{one}</a></div>' for n, one in enumerate(told[:5])
        ),
        cookies=cookies,
        search=search,
        foot=foot,
        related=related,
    )
    if below:
        latest = "".join(
            f"<li>{date} <a href='/n/{n}'>{one}</a></li>"
            for n, (date, one) in enumerate(zip(dates, told, strict=True))
        )
        body += (
            f"<div class='prefooter'><ul>{latest}</ul>"
            + "".join(f"<section>{one}</section>" for one in below)
            + "</div>"
        )
    tabbed = tab or (f"{title} | {org}" if shape != "bare" else title)
    return page(body, title=tabbed, lang=lang, head=head)


def absent(shape: str, lang: str, org: str, status: int = 404) -> Reply:
    """What the site answers for an address it does not have."""
    return sent(framed(shape, lang, org, CHROME[lang][5], CHROME[lang][6]), status)


def front(shape: str, lang: str, org: str) -> Reply:
    """The front page of the site."""
    menu, _, _, _, _, _, _, teasers = CHROME[lang]
    listed = "".join(
        f"<h2><a href='/n/{n}'>{one}</a></h2>" for n, one in enumerate(teasers.split(";"))
    )
    return sent(framed(shape, lang, org, org, f"{listed}|{menu.replace(';', ', ')}.", tab=org))


def living(
    name: str,
    lang: str,
    shape: str,
    org: str,
    path: str,
    heading: str,
    text: str,
    *,
    truth: Truth = (Standing.LIVE,),
    cause: str = "living",
    head: str = "",
    tab: str = "",
    more: Mapping[Place, Route] | None = None,
    headers: Mapping[str, str] | None = None,
    **known: Any,
) -> Case:
    """A page that stands at its address on a site that knows what it has not."""
    here = Reply(
        200,
        {"Content-Type": "text/html; charset=utf-8", **(headers or {})},
        framed(shape, lang, org, heading, text, head=head, tab=tab),
    )
    routes: dict[Place, Route] = {
        path: here,
        "/": front(shape, lang, org),
        "*": absent(shape, lang, org),
        **(more or {}),
    }
    return Case(cause, f"v31-{name}", truth, routes, path=path, **known)


def made(
    name: str, truth: Truth, path: str, routes: Mapping[Place, Route], cause: str, **known: Any
) -> Case:
    """A case with routes of its own."""
    return Case(cause, f"v31-{name}", truth, routes, path=path, **known)


def soft(
    name: str,
    lang: str,
    shape: str,
    org: str,
    path: str,
    heading: str,
    text: str,
    *,
    truth: Truth = (Standing.SOFT_404,),
    tab: str = "",
    head: str = "",
    **known: Any,
) -> Case:
    """A site that answers 200 with the same words for everything but its front page."""
    here = sent(framed(shape, lang, org, heading, text, tab=tab, head=head))
    return made(name, truth, path, {"/": front(shape, lang, org), "*": here}, "soft", **known)
