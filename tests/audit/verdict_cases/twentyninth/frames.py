"""The frames of sites (menu, cookie banner, footer, related links) in many languages."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from citekeeper.demo.exchange import Reply, Request

from ..case import Case, page, sent, to


class Words(NamedTuple):
    """What a site says around its texts."""

    menu: str
    cookies: str
    foot: str
    lost: tuple[str, str]
    filler: str


TALK: Mapping[str, Words] = {
    "en": Words(
        "Home|About us|Publications|News|Data|Contact|Log in",
        "We use cookies to make this site work. Accept all | Reject | Settings",
        "Privacy | Accessibility | Terms of use | Sitemap | Follow us",
        (
            "Page not found",
            "The page you requested could not be found. Check the address or use the search.",
        ),
        "The ministry collected the figures from local authorities between March and September. Councils reported how many children were placed in foster families, how long each placement lasted and who decided about it. Roughly a third of the authorities had no written procedure, and those that had one applied it unevenly. The working group recommends common forms, yearly training for social workers and a public register of decisions. It asks the parliament to fund the work for three years and to review the outcome afterwards.",
    ),
    "fr": Words(
        "Accueil|Qui sommes-nous|Publications|Actualités|Données|Contact|Connexion",
        "Ce site utilise des cookies. Tout accepter | Refuser | Personnaliser",
        "Mentions légales | Accessibilité : partiellement conforme | Plan du site",
        (
            "Page introuvable",
            "La page que vous cherchez n'existe pas ou a été supprimée. Utilisez la recherche.",
        ),
        "Le ministère a recueilli les chiffres auprès des départements entre mars et septembre. Chaque collectivité a indiqué combien d'enfants étaient confiés à une famille d'accueil, pour quelle durée et sur décision de quel juge. Un tiers des services ne disposait d'aucune procédure écrite. Le groupe de travail recommande des formulaires communs, une formation annuelle des travailleurs sociaux et un registre public des décisions.",
    ),
    "de": Words(
        "Startseite|Über uns|Veröffentlichungen|Aktuelles|Statistik|Kontakt|Anmelden",
        "Wir verwenden Cookies. Alle akzeptieren | Nur notwendige | Einstellungen",
        "Impressum | Datenschutz | Barrierefreiheit | Leichte Sprache",
        (
            "Seite nicht gefunden",
            "Die gewünschte Seite wurde nicht gefunden. Bitte nutzen Sie die Suche.",
        ),
        "Das Ministerium hat die Zahlen zwischen März und September bei den Jugendämtern erhoben. Gemeldet wurde, wie viele Kinder in Pflegefamilien lebten, wie lange eine Unterbringung dauerte und wer darüber entschied. Ein Drittel der Ämter hatte kein schriftliches Verfahren. Die Arbeitsgruppe empfiehlt einheitliche Vordrucke, jährliche Fortbildungen und ein öffentliches Verzeichnis der Entscheidungen.",
    ),
    "nl": Words(
        "Home|Over ons|Publicaties|Nieuws|Cijfers|Contact|Inloggen",
        "Deze website gebruikt cookies. Accepteren | Weigeren | Voorkeuren",
        "Privacy | Toegankelijkheid | Sitemap | Colofon",
        (
            "Pagina niet gevonden",
            "De pagina die u zoekt bestaat niet of is verplaatst. Gebruik de zoekfunctie.",
        ),
        "Het ministerie verzamelde de cijfers tussen maart en september bij de gemeenten. Zij meldden hoeveel kinderen in een pleeggezin woonden, hoe lang een plaatsing duurde en wie daarover besliste. Een derde van de gemeenten had geen schriftelijke procedure. De werkgroep adviseert gezamenlijke formulieren, jaarlijkse bijscholing en een openbaar register van besluiten.",
    ),
    "es": Words(
        "Inicio|Quiénes somos|Publicaciones|Noticias|Datos|Contacto|Acceder",
        "Usamos cookies propias y de terceros. Aceptar | Rechazar | Configurar",
        "Aviso legal | Privacidad | Accesibilidad | Mapa web",
        (
            "Página no encontrada",
            "La página solicitada no existe o ha cambiado de dirección. Utilice el buscador.",
        ),
        "El ministerio recogió las cifras entre marzo y septiembre en las comunidades autónomas. Cada una indicó cuántos menores vivían en familias de acogida, cuánto duraba la medida y quién la decidía. Un tercio de los servicios carecía de procedimiento escrito. El grupo de trabajo recomienda formularios comunes, formación anual y un registro público de decisiones.",
    ),
    "it": Words(
        "Home|Chi siamo|Pubblicazioni|Notizie|Dati|Contatti|Accedi",
        "Questo sito utilizza i cookie. Accetta | Rifiuta | Preferenze",
        "Note legali | Privacy | Dichiarazione di accessibilità | Mappa del sito",
        (
            "Pagina non trovata",
            "La pagina richiesta non esiste o è stata spostata. Usa la ricerca.",
        ),
        "Il ministero ha raccolto i dati tra marzo e settembre presso i comuni. Ogni ente ha indicato quanti minori erano in affido, quanto durava il collocamento e chi lo decideva. Un terzo dei servizi non aveva una procedura scritta. Il gruppo di lavoro raccomanda moduli comuni, formazione annuale e un registro pubblico delle decisioni.",
    ),
    "pt": Words(
        "Início|Sobre nós|Publicações|Notícias|Dados|Contactos|Entrar",
        "Este sítio utiliza cookies. Aceitar | Rejeitar | Definições",
        "Política de privacidade | Acessibilidade | Mapa do sítio",
        (
            "Página não encontrada",
            "A página que procura não existe ou foi removida. Utilize a pesquisa.",
        ),
        "O ministério recolheu os números entre março e setembro junto dos municípios. Cada um indicou quantas crianças viviam em famílias de acolhimento, quanto durava a medida e quem a decidia. Um terço dos serviços não tinha procedimento escrito. O grupo de trabalho recomenda formulários comuns, formação anual e um registo público das decisões.",
    ),
    "pl": Words(
        "Strona główna|O nas|Publikacje|Aktualności|Dane|Kontakt|Zaloguj",
        "Ta strona używa plików cookie. Akceptuję | Odrzuć",
        "Polityka prywatności | Deklaracja dostępności | BIP",
        ("Nie znaleziono strony", "Strona, której szukasz, nie istnieje lub została usunięta."),
        "Ministerstwo zebrało dane od marca do września w powiatach. Podano, ile dzieci mieszkało w rodzinach zastępczych, jak długo trwało umieszczenie i kto o nim decydował. Jedna trzecia urzędów nie miała pisemnej procedury. Zespół zaleca wspólne formularze, coroczne szkolenia i jawny rejestr decyzji.",
    ),
    "cs": Words(
        "Úvod|O nás|Publikace|Aktuality|Data|Kontakty|Přihlásit",
        "Tento web používá cookies. Přijmout vše | Odmítnout",
        "Ochrana osobních údajů | Prohlášení o přístupnosti | Mapa webu",
        ("Stránka nenalezena", "Požadovaná stránka neexistuje nebo byla přesunuta."),
        "Ministerstvo shromáždilo údaje od března do září u obcí. Obce uvedly, kolik dětí žilo v pěstounských rodinách, jak dlouho umístění trvalo a kdo o něm rozhodl. Třetina úřadů neměla písemný postup. Pracovní skupina doporučuje společné formuláře, každoroční školení a veřejný rejstřík rozhodnutí.",
    ),
    "sv": Words(
        "Start|Om oss|Publikationer|Nyheter|Statistik|Kontakt|Logga in",
        "Vi använder kakor. Godkänn alla | Endast nödvändiga",
        "Om kakor | Tillgänglighetsredogörelse | Personuppgifter",
        ("Sidan kunde inte hittas", "Sidan du söker finns inte eller har flyttats."),
        "Departementet samlade in siffrorna från kommunerna mellan mars och september. Kommunerna uppgav hur många barn som bodde i familjehem, hur länge placeringen varade och vem som beslutade. En tredjedel saknade skriftliga rutiner. Arbetsgruppen föreslår gemensamma blanketter, årlig utbildning och ett offentligt register.",
    ),
    "da": Words(
        "Forside|Om os|Udgivelser|Nyheder|Tal|Kontakt|Log ind",
        "Vi bruger cookies. Tillad alle | Kun nødvendige",
        "Privatlivspolitik | Tilgængelighedserklæring",
        (
            "Siden blev ikke fundet",
            "Den side, du leder efter, findes ikke længere eller er flyttet.",
        ),
        "Ministeriet indsamlede tallene fra kommunerne mellem marts og september. Kommunerne oplyste, hvor mange børn der boede i plejefamilier, hvor længe anbringelsen varede, og hvem der traf afgørelsen. En tredjedel havde ingen skriftlig procedure. Arbejdsgruppen anbefaler fælles skemaer og årlig uddannelse.",
    ),
    "fi": Words(
        "Etusivu|Tietoa meistä|Julkaisut|Uutiset|Tilastot|Yhteystiedot|Kirjaudu",
        "Käytämme evästeitä. Hyväksy kaikki | Vain välttämättömät",
        "Tietosuoja | Saavutettavuusseloste",
        ("Sivua ei löytynyt", "Etsimääsi sivua ei ole tai se on siirretty."),
        "Ministeriö keräsi luvut kunnilta maaliskuun ja syyskuun välillä. Kunnat ilmoittivat, kuinka moni lapsi asui sijaisperheessä, kuinka kauan sijoitus kesti ja kuka siitä päätti. Kolmanneksella ei ollut kirjallista menettelyä. Työryhmä suosittelee yhteisiä lomakkeita ja vuosittaista koulutusta.",
    ),
    "el": Words(
        "Αρχική|Σχετικά|Εκδόσεις|Νέα|Στοιχεία|Επικοινωνία|Σύνδεση",
        "Χρησιμοποιούμε cookies. Αποδοχή | Απόρριψη",
        "Πολιτική απορρήτου | Όροι χρήσης",
        ("Η σελίδα δεν βρέθηκε", "Η σελίδα που ζητήσατε δεν υπάρχει ή έχει μετακινηθεί."),
        "Το υπουργείο συγκέντρωσε τα στοιχεία από τους δήμους μεταξύ Μαρτίου και Σεπτεμβρίου. Οι δήμοι δήλωσαν πόσα παιδιά ζούσαν σε ανάδοχες οικογένειες, πόσο διαρκούσε η τοποθέτηση και ποιος αποφάσιζε. Το ένα τρίτο δεν είχε γραπτή διαδικασία. Η ομάδα προτείνει κοινά έντυπα και ετήσια εκπαίδευση.",
    ),
    "ru": Words(
        "Главная|О нас|Публикации|Новости|Данные|Контакты|Войти",
        "Сайт использует файлы cookie. Принять | Подробнее",
        "Политика конфиденциальности | Карта сайта",
        ("Страница не найдена", "Запрашиваемая страница не существует или была удалена."),
        "Министерство собирало сведения с марта по сентябрь у муниципалитетов. Они сообщили, сколько детей жило в приёмных семьях, как долго длилось размещение и кто принимал решение. Треть ведомств не имела письменного порядка. Рабочая группа рекомендует единые бланки и ежегодное обучение.",
    ),
    "tr": Words(
        "Ana Sayfa|Hakkımızda|Yayınlar|Haberler|Veriler|İletişim|Giriş",
        "Bu site çerez kullanır. Kabul et | Reddet",
        "Gizlilik politikası | KVKK aydınlatma metni",
        ("Sayfa bulunamadı", "Aradığınız sayfa mevcut değil ya da taşınmış olabilir."),
        "Bakanlık verileri mart ve eylül ayları arasında belediyelerden topladı. Belediyeler kaç çocuğun koruyucu aile yanında yaşadığını, yerleştirmenin ne kadar sürdüğünü ve kararı kimin verdiğini bildirdi. Kurumların üçte birinin yazılı usulü yoktu. Çalışma grubu ortak formlar ve yıllık eğitim öneriyor.",
    ),
    "ja": Words(
        "ホーム|概要|刊行物|お知らせ|統計|お問い合わせ|ログイン",
        "当サイトではクッキーを使用しています。同意する",
        "プライバシーポリシー | サイトマップ | ウェブアクセシビリティ",
        ("ページが見つかりません", "お探しのページは削除されたか、移動した可能性があります。"),
        "省は三月から九月にかけて市町村から数字を集めた。各市町村は里親家庭で暮らす子どもの数、委託の期間、決定を行った機関を報告した。三分の一の機関には文書化された手順がなかった。作業部会は共通の様式、毎年の研修、決定の公開登録簿を勧告している。",
    ),
    "zh": Words(
        "首页|关于我们|出版物|新闻|数据|联系我们|登录",
        "本网站使用Cookie。同意",
        "隐私政策 | 网站地图 | 版权所有",
        ("页面不存在", "您访问的页面不存在或已被删除。"),
        "该部门在三月至九月间向各市县收集了数据。各地报告了有多少儿童生活在寄养家庭、安置持续多长时间以及由谁作出决定。三分之一的机构没有书面程序。工作组建议采用统一表格、每年培训社会工作者并公开登记各项决定。",
    ),
    "ar": Words(
        "الرئيسية|من نحن|منشورات|أخبار|بيانات|اتصل بنا|دخول",
        "يستخدم هذا الموقع ملفات تعريف الارتباط. موافق",
        "سياسة الخصوصية | خريطة الموقع",
        ("الصفحة غير موجودة", "الصفحة التي تبحث عنها غير موجودة أو تم حذفها."),
        "جمعت الوزارة الأرقام من البلديات بين مارس وسبتمبر. وأفادت البلديات بعدد الأطفال الذين يعيشون لدى أسر بديلة ومدة الإيداع والجهة التي قررته. ولم يكن لدى ثلث الجهات إجراء مكتوب. ويوصي فريق العمل بنماذج موحدة وتدريب سنوي وسجل علني للقرارات.",
    ),
}


def framed(lang: str, style: str, name: str, title: str, body: str, *, related: str = "") -> str:
    """A page of a CMS."""
    talk = TALK[lang]
    links = "".join(
        f'<li><a href="/{n}">{word}</a></li>' for n, word in enumerate(talk.menu.split("|"))
    )
    more = (
        "".join(f'<li><a href="/r/{n}">{one}</a></li>' for n, one in enumerate(related.split("|")))
        if related
        else ""
    )
    head = f'<meta property="og:site_name" content="{name}">'
    if style == "wp":
        head += '<meta name="generator" content="WordPress 6.4.3"><link rel="stylesheet" href="/wp-content/themes/astra/style.css">'
        inner = f'<header id="masthead"><p class="site-title">{name}</p><nav><ul class="menu">{links}</ul></nav></header><div id="primary"><article class="post"><h1 class="entry-title">{title}</h1><div class="entry-content">{body}</div></article></div><aside id="secondary"><ul>{more}</ul></aside><footer id="colophon">{talk.foot}</footer><div id="cookie-law-info-bar">{talk.cookies}</div>'
    elif style == "drupal":
        head += '<meta name="Generator" content="Drupal 10 (https://www.drupal.org)">'
        inner = f'<a class="visually-hidden skip-link" href="#main">Skip</a><div class="dialog-off-canvas-main-canvas"><header role="banner"><ul class="menu">{links}</ul></header><main id="main"><div class="block-page-title-block"><h1 class="page-header">{title}</h1></div><div class="region-content">{body}</div><ul class="views-row">{more}</ul></main><footer>{talk.foot}</footer></div><div class="eu-cookie-compliance-banner">{talk.cookies}</div>'
    elif style == "typo3":
        head += '<meta name="generator" content="TYPO3 CMS">'
        inner = f'<div id="page"><nav class="metanav"><ul>{links}</ul></nav><!--TYPO3SEARCH_begin--><div class="ce-bodytext"><h1>{title}</h1>{body}</div><!--TYPO3SEARCH_end--><div class="sidebar"><ul>{more}</ul></div><footer>{name} &copy; 2026 {talk.foot}</footer></div><div class="cookieman">{talk.cookies}</div>'
    elif style == "mw":
        head += '<meta name="generator" content="MediaWiki 1.39.6">'
        inner = f'<div id="mw-page-base"></div><div id="content" class="mw-body"><h1 id="firstHeading" class="firstHeading">{title}</h1><div id="bodyContent"><div id="siteSub">{name}</div><div id="mw-content-text"><div class="mw-parser-output">{body}</div></div></div></div><div id="mw-navigation"><ul>{links}</ul></div><div id="footer"><ul id="footer-places">{talk.foot}</ul></div>'
    elif style == "ojs":
        head += '<meta name="generator" content="Open Journal Systems 3.3.0.13">'
        inner = f'<div class="pkp_structure_page"><header class="pkp_structure_head"><ul id="navigationPrimary">{links}</ul></header><div class="pkp_structure_main"><article class="obj_article_details"><h1 class="page_title">{title}</h1>{body}</article></div><div class="pkp_structure_sidebar"><ul>{more}</ul></div><div class="pkp_structure_footer">{name} {talk.foot}</div></div>'
    elif style == "table":
        inner = f'<table width="780" align="center"><tr><td bgcolor="#dddddd"><b>{name}</b><br><ul>{links}</ul></td><td valign="top"><h1>{title}</h1>{body}</td></tr></table><hr><font size="1">{talk.foot}</font>'
    else:  # news
        inner = f'<header class="masthead"><nav><ul>{links}</ul></nav></header><main><article itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">{title}</h1><div itemprop="articleBody">{body}</div></article><section class="most-read"><ol>{more}</ol></section></main><footer>{name}. {talk.foot}</footer><div id="didomi-notice">{talk.cookies}</div>'
    return page(inner, title=f"{title} | {name}", lang=lang, head=head)


def filler(lang: str) -> str:
    """A paragraph of a report."""
    return f"<p>{TALK[lang].filler}</p>"


def lost(lang: str, style: str, name: str, status: int = 404) -> Reply:
    """What a site says of an address that it does not have."""
    title, text = TALK[lang].lost
    return sent(framed(lang, style, name, title, f"<p>{text}</p>"), status)


def front(lang: str, style: str, name: str) -> Reply:
    """The first page of a site."""
    words = TALK[lang].menu.split("|")
    teasers = "".join(f"<h2>{word}</h2><p>{name}: {word}, 2026.</p>" for word in words[1:6])
    return sent(framed(lang, style, name, name, teasers + filler(lang)))


Answer = Reply | Callable[[Request], Reply]


def case(
    cause: str,
    name: str,
    truth: tuple[Any, ...],
    answer: Answer,
    *,
    lang: str = "en",
    style: str = "wp",
    site: str = "Institute for Family Policy",
    others: Answer | None = None,
    root: Answer | None = None,
    path: str = "/reports/2016/foster-care-review.html",
    more: Mapping[Any, Answer] | None = None,
    **kept: Any,
) -> Case:
    """A case whose host answers neighbours with its own 404 page unless told otherwise."""
    routes: dict[Any, Answer] = {
        "/": root
        or (
            others
            if others is not None and cause in ("parked", "wall")
            else front(lang, style, site)
        )
    }
    routes |= {path: answer, "*": others or lost(lang, style, site), **(more or {})}
    return Case(cause, f"cc29-{name}", truth, routes, path=path, **kept)


__all__ = ["TALK", "case", "filler", "framed", "front", "lost", "page", "sent", "to"]
