"""Frames, languages and short ways to write a case."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from citekeeper.demo.exchange import Reply
from citekeeper.model import Standing

from ..case import Case, page, sent
from .blurbs import blurb

Truth = tuple[Standing, ...]


class Tongue(NamedTuple):
    """What a site of one language has around its text."""

    menu: str
    cookie: str
    foot: str
    news: str
    text: str
    lost: str
    lost_text: str


T: Mapping[str, Tongue] = {
    "en": Tongue(
        "Home|About us|Topics|Publications|News and events|Data|Careers|Contact",
        "We use cookies to make this website work and to understand how it is used. You can accept all cookies or choose which ones you allow. Accept all. Manage preferences.",
        "Privacy notice. Terms of use. Accessibility statement. Freedom of information. Sitemap. Follow us on LinkedIn, Mastodon and YouTube. All content is available under the Open Licence unless stated otherwise.",
        "Committee hears evidence on age checks|Annual statistics released for 2025|New guidance for schools on phones|Harbour authority opens consultation|Grants for local archives announced|Board appoints new chair|Winter opening hours",
        "The working group met eleven times between March and December and heard evidence from forty-two organisations. Its members agreed that the present rules leave too much to the discretion of individual providers, and that parents are seldom told what happens after they have made a report. The group therefore recommends a common form, a fixed period for the answer and a yearly account to parliament.",
        "Page not found",
        "The page you were looking for could not be found. Check the address or use the search.",
    ),
    "fr": Tongue(
        "Accueil|Qui sommes-nous|Dossiers|Publications|Actualités|Données|Recrutement|Contact",
        "Nous utilisons des cookies pour mesurer l'audience et améliorer votre navigation. Vous pouvez accepter, refuser ou personnaliser vos choix. Tout accepter. Continuer sans accepter.",
        "Mentions légales. Données personnelles. Accessibilité : partiellement conforme. Plan du site. Flux RSS. Marchés publics. Suivez-nous sur les réseaux sociaux.",
        "Audition de la ministre sur la protection des mineurs|Rapport annuel 2025 de la commission|Nouveau calendrier des concours|Les archives départementales rouvrent leurs portes|Consultation sur le projet de décret|Trois questions à une chercheuse",
        "Le groupe de travail s'est réuni onze fois et a entendu quarante-deux organismes. Ses membres constatent que les règles actuelles laissent trop de latitude aux plateformes et que les familles savent rarement ce que devient leur signalement. Ils proposent un formulaire unique, un délai de réponse fixe et un compte rendu annuel devant le Parlement.",
        "Page introuvable",
        "La page que vous cherchez n'existe pas ou a été déplacée.",
    ),
    "de": Tongue(
        "Startseite|Über uns|Themen|Publikationen|Aktuelles|Daten|Karriere|Kontakt",
        "Wir verwenden Cookies, um unsere Website zu verbessern. Sie können alle Cookies akzeptieren oder Ihre Einstellungen anpassen. Alle akzeptieren. Nur notwendige.",
        "Impressum. Datenschutz. Barrierefreiheit. Leichte Sprache. Gebärdensprache. Inhaltsverzeichnis. Newsletter. RSS. Folgen Sie uns.",
        "Anhörung zur Alterskontrolle im Netz|Jahresbericht 2025 vorgestellt|Neue Leitlinien für Schulen|Hafenbehörde startet Beteiligung|Förderung für Stadtarchive|Neue Präsidentin im Amt",
        "Die Arbeitsgruppe tagte elfmal und hörte zweiundvierzig Organisationen an. Nach ihrer Auffassung überlassen die geltenden Regeln zu viel dem Ermessen der Anbieter; Eltern erfahren selten, was aus ihrer Meldung geworden ist. Sie empfiehlt deshalb ein einheitliches Formular, eine feste Frist für die Antwort und einen jährlichen Bericht an das Parlament.",
        "Seite nicht gefunden",
        "Die von Ihnen aufgerufene Seite konnte leider nicht gefunden werden.",
    ),
    "nl": Tongue(
        "Home|Over ons|Onderwerpen|Publicaties|Nieuws|Cijfers|Werken bij|Contact",
        "Deze website gebruikt cookies om het gebruik te meten. U kunt cookies accepteren of weigeren. Accepteren. Weigeren. Meer over cookies.",
        "Privacy. Toegankelijkheid. Kwetsbaarheid melden. Archief. Proclaimer. Sitemap. Volg ons. Onderdeel van de Rijksoverheid.",
        "Hoorzitting over leeftijdscontrole|Jaarverslag 2025 verschenen|Nieuwe richtlijn voor scholen|Havenbedrijf vraagt om inspraak|Subsidie voor streekarchieven|Nieuwe voorzitter benoemd",
        "De werkgroep kwam elf keer bijeen en hoorde tweeënveertig organisaties. De leden vinden dat de huidige regels te veel aan aanbieders overlaten en dat ouders zelden horen wat er met hun melding is gebeurd. Zij bevelen één formulier aan, een vaste termijn voor het antwoord en een jaarlijkse verantwoording aan de Kamer.",
        "Pagina niet gevonden",
        "De pagina die u zoekt bestaat niet (meer).",
    ),
    "es": Tongue(
        "Inicio|Quiénes somos|Temas|Publicaciones|Noticias|Datos|Empleo|Contacto",
        "Utilizamos cookies propias y de terceros para analizar el uso del sitio. Puede aceptarlas todas o configurarlas. Aceptar. Rechazar. Configurar.",
        "Aviso legal. Protección de datos. Accesibilidad. Mapa web. Portal de transparencia. Sede electrónica. Síganos.",
        "Comparecencia sobre verificación de edad|Presentado el informe anual 2025|Nueva guía para centros escolares|La autoridad portuaria abre consulta|Ayudas a los archivos locales|Nombrada la nueva presidenta",
        "El grupo de trabajo se reunió once veces y escuchó a cuarenta y dos organizaciones. Sus miembros consideran que las normas vigentes dejan demasiado al criterio de los proveedores y que las familias rara vez saben qué ocurre tras una denuncia. Recomiendan un formulario único, un plazo fijo de respuesta y un informe anual al Parlamento.",
        "Página no encontrada",
        "La página que busca no existe o ha cambiado de dirección.",
    ),
    "it": Tongue(
        "Home|Chi siamo|Argomenti|Pubblicazioni|Notizie|Dati|Lavora con noi|Contatti",
        "Questo sito utilizza cookie tecnici e, previo consenso, cookie di terze parti. Accetta tutti. Rifiuta. Personalizza.",
        "Note legali. Privacy. Dichiarazione di accessibilità. Amministrazione trasparente. Mappa del sito. Seguici su.",
        "Audizione sulla verifica dell'età|Presentata la relazione annuale 2025|Nuove linee guida per le scuole|Il porto apre la consultazione|Contributi agli archivi locali|Nominata la nuova presidente",
        "Il gruppo di lavoro si è riunito undici volte e ha ascoltato quarantadue organizzazioni. I componenti ritengono che le regole attuali lascino troppo alla discrezione dei fornitori e che le famiglie raramente sappiano che cosa accade dopo una segnalazione. Raccomandano un modulo comune, un termine fisso per la risposta e una relazione annuale al Parlamento.",
        "Pagina non trovata",
        "La pagina richiesta non esiste o è stata spostata.",
    ),
    "pt": Tongue(
        "Início|Quem somos|Temas|Publicações|Notícias|Dados|Recrutamento|Contactos",
        "Este sítio utiliza cookies para melhorar a experiência de navegação. Aceitar todos. Rejeitar. Configurar.",
        "Aviso legal. Política de privacidade. Acessibilidade. Mapa do sítio. Livro de reclamações. Siga-nos.",
        "Audição sobre verificação da idade|Relatório anual de 2025|Novas orientações para escolas|Porto abre consulta pública|Apoios aos arquivos municipais|Nova presidente toma posse",
        "O grupo de trabalho reuniu onze vezes e ouviu quarenta e duas organizações. Os membros entendem que as regras atuais deixam demasiado ao critério dos prestadores e que as famílias raramente sabem o que acontece depois de uma denúncia. Recomendam um formulário único, um prazo fixo de resposta e um relatório anual ao Parlamento.",
        "Página não encontrada",
        "A página que procura não existe ou foi movida.",
    ),
    "pl": Tongue(
        "Strona główna|O nas|Tematy|Publikacje|Aktualności|Dane|Praca|Kontakt",
        "Strona używa plików cookie w celach statystycznych. Akceptuję. Odrzucam. Ustawienia.",
        "Polityka prywatności. Deklaracja dostępności. BIP. Mapa strony. Redakcja serwisu.",
        "Wysłuchanie w sprawie weryfikacji wieku|Raport roczny 2025|Nowe wytyczne dla szkół|Port ogłasza konsultacje|Dotacje dla archiwów",
        "Zespół spotkał się jedenaście razy i wysłuchał czterdziestu dwóch organizacji. Jego członkowie uważają, że obecne przepisy zostawiają zbyt wiele uznaniu dostawców, a rodzice rzadko dowiadują się, co stało się z ich zgłoszeniem. Zalecają wspólny formularz, stały termin odpowiedzi i coroczne sprawozdanie dla Sejmu.",
        "Nie znaleziono strony",
        "Strona, której szukasz, nie istnieje.",
    ),
    "cs": Tongue(
        "Úvod|O nás|Témata|Publikace|Aktuality|Data|Kariéra|Kontakty",
        "Tento web používá soubory cookie k měření návštěvnosti. Přijmout vše. Odmítnout. Nastavení.",
        "Prohlášení o přístupnosti. Ochrana osobních údajů. Mapa stránek. Povinně zveřejňované informace.",
        "Slyšení o ověřování věku|Výroční zpráva 2025|Nové pokyny pro školy|Přístav zahájil konzultace|Dotace archivům",
        "Pracovní skupina se sešla jedenáctkrát a vyslechla dvaačtyřicet organizací. Její členové soudí, že dosavadní pravidla ponechávají příliš mnoho na uvážení poskytovatelů a že se rodiče málokdy dozvědí, co se s jejich oznámením stalo. Doporučují společný formulář, pevnou lhůtu pro odpověď a každoroční zprávu parlamentu.",
        "Stránka nenalezena",
        "Požadovaná stránka neexistuje.",
    ),
    "sv": Tongue(
        "Start|Om oss|Ämnen|Publikationer|Nyheter|Statistik|Jobba hos oss|Kontakt",
        "Vi använder kakor för att webbplatsen ska fungera. Godkänn alla. Endast nödvändiga.",
        "Om webbplatsen. Tillgänglighetsredogörelse. Behandling av personuppgifter. Lyssna. Lättläst.",
        "Utfrågning om ålderskontroll|Årsredovisning 2025|Nya råd till skolor|Hamnen bjuder in till samråd|Bidrag till arkiv",
        "Arbetsgruppen träffades elva gånger och hörde fyrtiotvå organisationer. Medlemmarna anser att dagens regler lämnar för mycket åt leverantörernas omdöme och att föräldrar sällan får veta vad som hänt med deras anmälan. Gruppen föreslår en gemensam blankett, en fast svarstid och en årlig redovisning till riksdagen.",
        "Sidan hittades inte",
        "Sidan du söker finns inte.",
    ),
    "da": Tongue(
        "Forside|Om os|Emner|Udgivelser|Nyheder|Tal|Job|Kontakt",
        "Vi bruger cookies til statistik. Tillad alle. Afvis. Indstillinger.",
        "Privatlivspolitik. Tilgængelighedserklæring. Whistleblowerordning. Sitemap.",
        "Høring om alderskontrol|Årsberetning 2025|Nye råd til skoler|Havnen inviterer til høring",
        "Arbejdsgruppen mødtes elleve gange og hørte toogfyrre organisationer. Medlemmerne mener, at de nuværende regler overlader for meget til udbydernes skøn, og at forældre sjældent får at vide, hvad der er sket med deres anmeldelse. De anbefaler en fælles blanket, en fast svarfrist og en årlig redegørelse til Folketinget.",
        "Siden blev ikke fundet",
        "Den side, du leder efter, findes ikke.",
    ),
    "fi": Tongue(
        "Etusivu|Tietoa meistä|Aiheet|Julkaisut|Uutiset|Tilastot|Työpaikat|Yhteystiedot",
        "Käytämme evästeitä sivuston kehittämiseen. Hyväksy kaikki. Vain välttämättömät.",
        "Saavutettavuusseloste. Tietosuoja. Sivukartta. Palaute.",
        "Kuuleminen iän tarkistamisesta|Vuosikertomus 2025|Uudet ohjeet kouluille|Satama avaa lausuntokierroksen",
        "Työryhmä kokoontui yksitoista kertaa ja kuuli neljääkymmentäkahta järjestöä. Jäsenten mielestä nykyiset säännöt jättävät liikaa palveluntarjoajien harkintaan, ja vanhemmat saavat harvoin tietää, mitä heidän ilmoitukselleen on tapahtunut. Työryhmä ehdottaa yhteistä lomaketta, kiinteää vastausaikaa ja vuosittaista selontekoa eduskunnalle.",
        "Sivua ei löytynyt",
        "Etsimääsi sivua ei ole.",
    ),
    "el": Tongue(
        "Αρχική|Ποιοι είμαστε|Θέματα|Εκδόσεις|Νέα|Στοιχεία|Επικοινωνία",
        "Ο ιστότοπος χρησιμοποιεί cookies. Αποδοχή όλων. Απόρριψη. Ρυθμίσεις.",
        "Όροι χρήσης. Προσωπικά δεδομένα. Δήλωση προσβασιμότητας. Χάρτης ιστοτόπου.",
        "Ακρόαση για την επαλήθευση ηλικίας|Ετήσια έκθεση 2025|Νέες οδηγίες για σχολεία|Διαβούλευση του λιμένα",
        "Η ομάδα εργασίας συνεδρίασε έντεκα φορές και άκουσε σαράντα δύο οργανώσεις. Τα μέλη της θεωρούν ότι οι ισχύοντες κανόνες αφήνουν πολλά στην κρίση των παρόχων και ότι οι γονείς σπάνια μαθαίνουν τι απέγινε η αναφορά τους. Προτείνουν ενιαίο έντυπο, σταθερή προθεσμία απάντησης και ετήσια έκθεση στη Βουλή.",
        "Η σελίδα δεν βρέθηκε",
        "Η σελίδα που ζητήσατε δεν υπάρχει.",
    ),
    "ru": Tongue(
        "Главная|О нас|Темы|Публикации|Новости|Данные|Вакансии|Контакты",
        "Сайт использует файлы cookie. Принять. Отклонить. Подробнее.",
        "Политика конфиденциальности. Карта сайта. Версия для слабовидящих. При цитировании ссылка обязательна.",
        "Слушания о проверке возраста|Годовой отчёт за 2025 год|Новые рекомендации для школ|Порт открывает обсуждение",
        "Рабочая группа собиралась одиннадцать раз и выслушала сорок две организации. Её участники считают, что действующие правила оставляют слишком многое на усмотрение провайдеров, а родители редко узнают, что стало с их обращением. Группа рекомендует единую форму, твёрдый срок ответа и ежегодный доклад парламенту.",
        "Страница не найдена",
        "Запрошенная страница не существует.",
    ),
    "tr": Tongue(
        "Ana sayfa|Hakkımızda|Konular|Yayınlar|Haberler|Veriler|İletişim",
        "Sitemizde çerezler kullanılmaktadır. Kabul et. Reddet. Ayarlar.",
        "Gizlilik politikası. Erişilebilirlik. Site haritası. Bilgi edinme.",
        "Yaş doğrulama oturumu|2025 yıllık raporu|Okullar için yeni kılavuz|Liman görüş topluyor",
        "Çalışma grubu on bir kez toplandı ve kırk iki kuruluşu dinledi. Üyeler, mevcut kuralların sağlayıcıların takdirine çok fazla yer bıraktığını ve ailelerin bildirimlerinin sonucunu nadiren öğrendiğini düşünüyor. Ortak bir form, sabit bir yanıt süresi ve Meclise yıllık rapor öneriyorlar.",
        "Sayfa bulunamadı",
        "Aradığınız sayfa mevcut değil.",
    ),
    "ja": Tongue(
        "ホーム|私たちについて|テーマ|刊行物|ニュース|統計|採用情報|お問い合わせ",
        "当サイトではクッキーを使用しています。すべて許可する。拒否する。",
        "プライバシーポリシー。サイトマップ。ウェブアクセシビリティ。著作権について。リンク集。",
        "年齢確認に関する公聴会|令和七年度年次報告|学校向け新指針|港湾局が意見募集を開始",
        "作業部会は十一回開催され、四十二団体から意見を聴取した。委員は、現行の規則が事業者の裁量に多くを委ねており、保護者が通報の結果を知らされることはまれであると指摘している。部会は共通の様式、回答期限の設定、国会への年次報告を提言した。",
        "ページが見つかりません",
        "お探しのページは存在しません。",
    ),
    "zh": Tongue(
        "首页|关于我们|专题|出版物|新闻动态|数据|联系我们",
        "本网站使用必要的技术手段统计访问量。同意。拒绝。",
        "网站地图。隐私声明。无障碍浏览。版权所有。技术支持：信息中心。",
        "关于年龄验证的听证会|二〇二五年度报告发布|学校新指南|港务局征求意见",
        "工作组共召开十一次会议，听取了四十二个组织的意见。成员认为，现行规则过多依赖服务提供者的自由裁量，家长很少得知举报之后的处理结果。工作组建议采用统一表格，规定固定的答复期限，并每年向议会提交报告。",
        "页面不存在",
        "您访问的页面不存在或已被删除。",
    ),
    "ar": Tongue(
        "الرئيسية|من نحن|المواضيع|المنشورات|الأخبار|البيانات|اتصل بنا",
        "يستخدم هذا الموقع ملفات تعريف الارتباط. قبول الكل. رفض. الإعدادات.",
        "سياسة الخصوصية. شروط الاستخدام. خريطة الموقع. إمكانية الوصول.",
        "جلسة استماع حول التحقق من العمر|التقرير السنوي لعام 2025|إرشادات جديدة للمدارس",
        "اجتمع فريق العمل إحدى عشرة مرة واستمع إلى اثنتين وأربعين منظمة. ويرى أعضاؤه أن القواعد الحالية تترك الكثير لتقدير مقدمي الخدمات وأن الأهل نادراً ما يعرفون مصير بلاغاتهم. ويوصي الفريق باستمارة موحدة ومهلة محددة للرد وتقرير سنوي إلى البرلمان.",
        "الصفحة غير موجودة",
        "الصفحة التي تبحث عنها غير موجودة.",
    ),
}


def p(*parts: str) -> str:
    """Paragraphs."""
    return "".join(f"<p>{part}</p>" for part in parts)


def frame(
    style: str,
    lang: str,
    name: str,
    title: str,
    inner: str,
    *,
    h1: str | None = None,
    head: str = "",
) -> str:
    """A whole page of a site in one of the usual builds."""
    t = T[lang]
    items = t.menu.split("|")
    nav = "".join(f'<li><a href="/s{n}/">{word}</a></li>' for n, word in enumerate(items))
    news = "".join(
        f'<li><a href="/n/{n + 31}">{line}</a></li>' for n, line in enumerate(t.news.split("|"))
    )
    top = title if h1 is None else h1
    head1 = f"<h1>{top}</h1>" if top else ""
    shown = f"{title} | {name}" if title else name
    if style == "wp":
        body = (
            f'<div id="page" class="site"><header id="masthead" class="site-header"><p class="site-title"><a href="/">{name}</a></p>'
            f'<nav id="site-navigation"><ul class="menu">{nav}</ul></nav></header><main id="primary"><article class="post hentry">'
            f'<header class="entry-header">{head1}</header><div class="entry-content">{inner}</div></article></main>'
            f'<aside id="secondary" class="widget-area"><section class="widget widget_recent_entries"><ul>{news}</ul></section>{blurb(lang)}</aside>'
            f'<footer id="colophon" class="site-footer"><p>{t.foot}</p><p>&copy; 2026 {name}</p></footer></div><div id="cookie-law-info-bar"><span>{t.cookie}</span></div>'
        )
        head = '<meta name="generator" content="WordPress 6.8">' + head
    elif style == "drupal":
        body = (
            f'<div class="dialog-off-canvas-main-canvas"><header role="banner"><div class="site-branding"><a href="/" rel="home">{name}</a></div>'
            f'<nav role="navigation"><ul class="menu menu--main">{nav}</ul></nav></header><main role="main"><a id="main-content" tabindex="-1"></a>'
            f'<div class="region region-content">{head1}<div class="field field--name-body">{inner}</div></div></main>'
            f'<div class="region region-sidebar"><div class="block-views"><ul>{news}</ul></div>{blurb(lang)}</div><footer role="contentinfo">{t.foot} <ul>{nav}</ul></footer></div>'
            f'<div class="eu-cookie-compliance-banner">{t.cookie}</div>'
        )
    elif style == "gov":
        body = (
            f'<div id="global-cookie-message" role="region">{t.cookie}</div><header class="gov-header"><a href="/">{name}</a><ul>{nav}</ul></header>'
            f'<nav class="breadcrumb"><ol><li>{items[0]}</li><li>{items[3]}</li></ol></nav><div class="container"><main id="content">{head1}{inner}</main>'
            f'<div class="related"><ul>{news}</ul></div><div class="services">{blurb(lang)}</div></div><footer><ul>{nav}</ul><p>{t.foot}</p></footer>'
        )
    elif style == "news":
        body = (
            f'<div class="consent-banner" id="onetrust-banner-sdk">{t.cookie}</div><header class="masthead"><a href="/">{name}</a><nav><ul>{nav}</ul></nav></header>'
            f'<main><article><div class="headline">{head1}</div><div class="byline">12.03.2019</div><div class="story-body">{inner}</div></article>'
            f'<section class="most-read"><ol>{news}</ol></section><section class="more"><ul>{news}</ul></section><section class="service">{blurb(lang)}</section></main><footer><p>{t.foot}</p><ul>{nav}</ul><p>&copy; {name}</p></footer>'
        )
    elif style == "wiki":
        body = (
            f'<div id="mw-page-base"></div><div id="content" class="mw-body" role="main"><h1 id="firstHeading" class="firstHeading">{top}</h1>'
            f'<div id="bodyContent"><div id="siteSub">{name}</div><div id="mw-content-text"><div class="mw-parser-output">{inner}</div></div></div></div>'
            f'<div id="mw-navigation"><ul id="p-personal"><li>Log in</li></ul><ul>{nav}</ul></div><div id="footer"><p>{t.foot}</p></div>'
        )
        head = '<meta name="generator" content="MediaWiki 1.43.1">' + head
    elif style == "dspace":
        body = (
            f'<header class="navbar"><a href="/">{name}</a><ul>{nav}</ul><a href="/login">Log in</a></header><div class="container"><div class="row">'
            f'<div class="col-sm-9">{head1}<div class="simple-item-view">{inner}</div></div><div id="ds-options"><h2>Browse</h2><ul><li>Communities and collections</li><li>By issue date</li><li>Authors</li><li>Titles</li></ul></div></div></div>'
            f"<footer>DSpace software copyright 2002-2025 LYRASIS. {t.foot}</footer>"
        )
    elif style == "table":
        body = (
            f'<table width="780"><tr><td colspan="2" bgcolor="#336699"><font color="white"><b>{name}</b></font></td></tr><tr><td valign="top" width="160"><ul>{nav}</ul></td>'
            f"<td>{head1}{inner}</td></tr><tr><td colspan=2><hr><small>{t.foot}</small></td></tr></table>"
        )
    else:  # bare
        body = f"{head1}{inner}"
    return page(body, title=shown, lang=lang, head=head)


def front(style: str, lang: str, name: str) -> str:
    """The front page of the site."""
    t = T[lang]
    cards = "".join(
        f"<div><h2>{line}</h2><p>{t.text[n * 40 : n * 40 + 120]}</p></div>"
        for n, line in enumerate(t.news.split("|"))
    )
    return frame(style, lang, name, "", cards, h1=name)


def none(style: str, lang: str, name: str, status: int = 404) -> Reply:
    """The site's true not-found answer."""
    t = T[lang]
    return sent(frame(style, lang, name, t.lost, p(t.lost_text)), status)


def living(
    name: str,
    lang: str,
    style: str,
    who: str,
    title: str,
    inner: str,
    *,
    path: str = "/publications/2019/report-118.html",
    pad: int = 1,
    cause: str = "living",
    truth: Truth = (Standing.LIVE,),
    status: int = 200,
    head: str = "",
    memento: str = "",
    quote: str | None = None,
    cite: str | None = None,
    more: Mapping[Any, Any] | None = None,
) -> Case:
    """A page that is served; its neighbours answer 404."""
    inner = (inner if inner.startswith("<") else p(inner)) + p(T[lang].text) * pad
    routes: dict[Any, Any] = {
        path: sent(frame(style, lang, who, title, inner, head=head), status),
        "/": sent(front(style, lang, who)),
        "*": none(style, lang, who),
        **(more or {}),
    }
    return Case(
        cause, f"aa27-{name}", truth, routes, path, memento=memento, quote=quote, title=cite
    )


def every(
    name: str,
    truth: Truth,
    cause: str,
    reply: Any,
    *,
    path: str = "/publications/2019/report-118.html",
    home: Any = None,
    memento: str = "",
    quote: str | None = None,
    cite: str | None = None,
    more: Mapping[Any, Any] | None = None,
) -> Case:
    """One answer for every address (and another for the front page, where given)."""
    routes: dict[Any, Any] = {
        "*": reply,
        **({"/": home} if home is not None else {}),
        **(more or {}),
    }
    return Case(
        cause, f"aa27-{name}", truth, routes, path, memento=memento, quote=quote, title=cite
    )
