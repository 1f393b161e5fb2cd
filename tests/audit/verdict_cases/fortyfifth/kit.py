"""Frames of real software, long neutral passages in many languages, and sites that answer."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from citekeeper.demo.exchange import Reply, Request

from ..case import page, sent, to

Answer = Callable[[Request], Reply]

MENU = {
    "en": (
        "Home About News Publications Events Contact",
        "Search",
        "We use cookies. Accept Reject",
        "Privacy Terms Accessibility",
        "Page not found",
        "The page you requested could not be found.",
    ),
    "fr": (
        "Accueil Présentation Actualités Publications Agenda Contact",
        "Rechercher",
        "Nous utilisons des cookies. Accepter Refuser",
        "Mentions légales Plan du site",
        "Page introuvable",
        "La page demandée n'existe pas.",
    ),
    "de": (
        "Startseite Über-uns Aktuelles Publikationen Termine Kontakt",
        "Suche",
        "Wir verwenden Cookies. Zustimmen Ablehnen",
        "Impressum Datenschutz",
        "Seite nicht gefunden",
        "Die angeforderte Seite existiert nicht.",
    ),
    "nl": (
        "Home Over-ons Nieuws Publicaties Agenda Contact",
        "Zoeken",
        "Wij gebruiken cookies. Akkoord Weigeren",
        "Privacy Toegankelijkheid",
        "Pagina niet gevonden",
        "De opgevraagde pagina bestaat niet.",
    ),
    "es": (
        "Inicio Nosotros Noticias Publicaciones Agenda Contacto",
        "Buscar",
        "Utilizamos cookies. Aceptar Rechazar",
        "Aviso legal Privacidad",
        "Página no encontrada",
        "La página solicitada no existe.",
    ),
    "it": (
        "Home Chi-siamo Notizie Pubblicazioni Eventi Contatti",
        "Cerca",
        "Questo sito usa cookie. Accetta Rifiuta",
        "Note legali Privacy",
        "Pagina non trovata",
        "La pagina richiesta non esiste.",
    ),
    "pt": (
        "Início Sobre Notícias Publicações Agenda Contato",
        "Buscar",
        "Usamos cookies. Aceitar Recusar",
        "Termos Privacidade",
        "Página não encontrada",
        "A página solicitada não existe.",
    ),
    "pl": (
        "Strona-główna O-nas Aktualności Publikacje Kalendarz Kontakt",
        "Szukaj",
        "Używamy plików cookie. Akceptuj",
        "Polityka prywatności",
        "Nie znaleziono strony",
        "Strona o podanym adresie nie istnieje.",
    ),
    "cs": (
        "Úvod O-nás Aktuality Publikace Kalendář Kontakt",
        "Hledat",
        "Používáme cookies. Přijmout",
        "Ochrana údajů",
        "Stránka nenalezena",
        "Požadovaná stránka neexistuje.",
    ),
    "sv": (
        "Hem Om-oss Nyheter Publikationer Kalender Kontakt",
        "Sök",
        "Vi använder kakor. Godkänn",
        "Tillgänglighet Integritet",
        "Sidan hittades inte",
        "Sidan du söker finns inte.",
    ),
    "da": (
        "Forside Om-os Nyheder Publikationer Kalender Kontakt",
        "Søg",
        "Vi bruger cookies. Accepter",
        "Privatliv",
        "Siden blev ikke fundet",
        "Siden findes ikke.",
    ),
    "fi": (
        "Etusivu Meistä Uutiset Julkaisut Tapahtumat Yhteystiedot",
        "Haku",
        "Käytämme evästeitä. Hyväksy",
        "Tietosuoja",
        "Sivua ei löytynyt",
        "Hakemaasi sivua ei ole.",
    ),
    "el": (
        "Αρχική Σχετικά Νέα Εκδόσεις Εκδηλώσεις Επικοινωνία",
        "Αναζήτηση",
        "Χρησιμοποιούμε cookies. Αποδοχή",
        "Όροι χρήσης",
        "Η σελίδα δεν βρέθηκε",
        "Η σελίδα που ζητήσατε δεν υπάρχει.",
    ),
    "ru": (
        "Главная О-нас Новости Издания События Контакты",
        "Поиск",
        "Мы используем файлы cookie. Принять",
        "Карта сайта",
        "Страница не найдена",
        "Запрошенная страница не существует.",
    ),
    "tr": (
        "Ana-sayfa Hakkında Haberler Yayınlar Etkinlikler İletişim",
        "Ara",
        "Çerez kullanıyoruz. Kabul et",
        "Gizlilik",
        "Sayfa bulunamadı",
        "İstediğiniz sayfa mevcut değil.",
    ),
    "ja": (
        "ホーム 概要 お知らせ 刊行物 行事 お問い合わせ",
        "検索",
        "当サイトはクッキーを使用します。同意",
        "個人情報保護方針",
        "ページが見つかりません",
        "お探しのページは存在しません。",
    ),
    "zh": (
        "首页 关于 新闻 出版物 活动 联系我们",
        "搜索",
        "本网站使用Cookie。同意",
        "隐私政策",
        "页面不存在",
        "您访问的页面不存在。",
    ),
    "ar": (
        "الرئيسية عن-المركز الأخبار المنشورات الفعاليات اتصل-بنا",
        "بحث",
        "نستخدم ملفات تعريف الارتباط. موافق",
        "سياسة الخصوصية",
        "الصفحة غير موجودة",
        "الصفحة المطلوبة غير موجودة.",
    ),
}

FILL = {
    "en": (
        "The county survey of small bridges began in the spring of 2011, when two engineers and a "
        "retired surveyor walked the upper valley with a tape, a notebook and a borrowed level. "
        "They measured sixty-three crossings in nine weeks. Most of them were built between 1840 "
        "and 1890, from local sandstone, by masons whose names appear only in the account books "
        "of the turnpike trust. Eleven have been widened since, four were rebuilt in concrete "
        "after the flood of 1953, and one carries nothing but sheep.",
        "What the survey could not settle is how many of the older arches rest on timber. Cores "
        "were taken at three sites with the permission of the landowners, and at two of them the "
        "drill met oak at a depth of two metres. The laboratory in the county town dated the "
        "samples to the first half of the eighteenth century. The committee has therefore asked "
        "for a second season of work, to be paid from the maintenance reserve, and for a public "
        "register in which every crossing has its own sheet, photograph and load rating.",
        "Volunteers who would like to take part need no training, only boots and a free Saturday. "
        "The first meeting takes place in the school hall, where the maps of 1848 will be shown "
        "and the routes divided among the groups. Results are published each autumn.",
    ),
    "fr": (
        "Le recensement des lavoirs de la vallée a commencé en 2012, à l'initiative de quelques "
        "habitants et d'une étudiante en géographie. En deux étés, l'équipe a décrit quarante-sept "
        "bassins, dont dix-neuf sont encore alimentés par leur source d'origine. Chaque fiche "
        "comporte un plan, trois photographies et les souvenirs recueillis auprès des voisins.",
        "Les archives communales montrent que la plupart des toitures furent posées entre 1860 et "
        "1890, lorsque le préfet accordait des secours aux communes pauvres. Les pierres viennent "
        "de la carrière du plateau, fermée depuis la guerre. Le conseil a voté une enveloppe pour "
        "réparer les charpentes les plus abîmées, et le parc naturel prendra à sa charge les "
        "panneaux. Une promenade commentée est proposée chaque premier dimanche du mois.",
    ),
    "de": (
        "Die Erfassung der Trockenmauern im oberen Tal begann im Frühjahr 2010 mit einer Karte aus "
        "dem Landesarchiv und vier Freiwilligen. Bis zum Herbst waren einunddreißig Kilometer "
        "begangen, vermessen und fotografiert. Die ältesten Abschnitte stammen aus der Zeit um "
        "1720, als die Gemeinde den Südhang unter den Winzern verloste. Später kamen Treppen, "
        "Wasserrinnen und kleine Unterstände hinzu, von denen heute noch zwölf stehen.",
        "Im zweiten Jahr untersuchte die Arbeitsgruppe, welche Tiere in den Fugen leben. Gefunden "
        "wurden unter anderem Mauereidechsen, neun Arten von Schnecken und eine seltene Biene. "
        "Der Kreis stellte daraufhin Mittel für die Sanierung bereit. Wer mithelfen möchte, meldet "
        "sich beim Verein; Werkzeug und Handschuhe werden gestellt, für Verpflegung ist gesorgt. "
        "Der Abschlussbericht erscheint in der Schriftenreihe des Museums.",
    ),
    "nl": (
        "De inventarisatie van de oude sluisjes in de polder begon in 2013, toen twee leden van de "
        "historische kring met een roeiboot de ringvaart afvoeren. Zij vonden achtentwintig "
        "kunstwerken, waarvan er zestien nog dienst doen. De meeste zijn gebouwd tussen 1870 en "
        "1910 door een aannemer uit het dorp, die zijn rekeningen keurig bewaarde.",
        "Het waterschap gebruikt de lijst nu bij het onderhoud. In het voorjaar worden de houten "
        "deuren van drie sluisjes vervangen door nieuwe van eikenhout, gemaakt door leerlingen van "
        "de vakschool. Belangstellenden kunnen op zaterdag komen kijken. De kring geeft in het "
        "najaar een boekje uit met tekeningen, oude foto's en verhalen van de sluiswachters.",
    ),
    "es": (
        "El inventario de los molinos de la comarca empezó en 2012 con tres voluntarios y un mapa "
        "militar de 1916. En dos años se visitaron cincuenta y cuatro edificios, de los cuales "
        "veintidós conservan la maquinaria. La mayoría se levantó en el siglo XVIII, cuando el "
        "monasterio arrendaba el agua a las familias del valle por un tercio de la harina.",
        "La asociación ha presentado al ayuntamiento un plan para reparar las acequias y señalizar "
        "una ruta a pie de once kilómetros. Los técnicos calculan que las obras durarán dos "
        "veranos. Mientras tanto, el archivo municipal ha digitalizado los contratos, y los "
        "vecinos mayores han prestado fotografías que se expondrán en la biblioteca en otoño.",
    ),
    "it": (
        "Il censimento delle fontane del paese è cominciato nel 2014 per iniziativa della "
        "biblioteca. In una sola estate gli studenti ne hanno descritte trentanove, misurando la "
        "portata e annotando le iscrizioni. Le più antiche risalgono al 1680; molte furono rifatte "
        "dopo il terremoto con la pietra della cava comunale.",
        "Il comune ha stanziato una somma per restaurare le vasche più rovinate e la "
        "soprintendenza ha dato parere favorevole. I lavori inizieranno in primavera e saranno "
        "affidati a un'impresa della valle. Un quaderno con i disegni, le fotografie e i racconti "
        "delle lavandaie sarà presentato in autunno nella sala del consiglio.",
    ),
    "pt": (
        "O levantamento dos engenhos da serra começou em 2011, com um grupo de professores e "
        "alunos da escola técnica. Em três anos foram visitadas quarenta e duas propriedades, e "
        "em dezessete delas ainda existem as rodas de madeira. A maior parte foi erguida entre "
        "1850 e 1890 por famílias que chegaram pelo rio com poucas ferramentas.",
        "A prefeitura pretende reunir as peças mais bem conservadas num pequeno museu, instalado "
        "na antiga estação. O projeto prevê oficinas, uma sala de leitura e um depósito. Os "
        "moradores emprestaram fotografias e cadernos de contas, que foram digitalizados pela "
        "universidade e podem ser consultados na biblioteca durante a semana.",
    ),
    "pl": (
        "Spis drewnianych kapliczek w powiecie rozpoczął się w 2012 roku z inicjatywy nauczycieli "
        "i biblioteki. Przez dwa lata opisano sto trzy obiekty, z których większość powstała w "
        "drugiej połowie XIX wieku. Każda karta zawiera plan, fotografie i wspomnienia sąsiadów. "
        "Najstarsza kapliczka stoi nad rzeką i pochodzi z 1764 roku.",
        "Starostwo przeznaczyło środki na naprawę dachów, a konserwator wydał zalecenia dotyczące "
        "malowania. Prace potrwają do jesieni. Wyniki spisu zostaną wydane w formie książki, "
        "która będzie dostępna w bibliotekach oraz w muzeum regionalnym.",
    ),
    "cs": (
        "Soupis starých studní v okrese začal roku 2013 z podnětu muzea a místních škol. Za dvě "
        "sezony bylo popsáno osmdesát studní, z nichž polovina dosud slouží. Nejstarší pochází z "
        "roku 1702 a stojí u fary. Každý list obsahuje plánek, fotografie a vyprávění sousedů.",
        "Obec letos opraví roubení u šesti z nich a kraj na práce přispěje. Výsledky soupisu "
        "vyjdou na podzim jako kniha, kterou bude možné koupit v muzeu a v informačním centru.",
    ),
    "sv": (
        "Inventeringen av socknens kvarnar började 2012 när hembygdsföreningen fick låna kartor "
        "från lantmäteriet. På två somrar beskrevs trettiofyra platser, och vid elva av dem finns "
        "hjulet kvar. De flesta byggdes mellan 1790 och 1850 av bönder som delade på kostnaden.",
        "Kommunen har nu avsatt pengar för att laga dammarna, och länsstyrelsen bidrar med "
        "skyltar. "
        "Arbetet väntas pågå till hösten. En skrift med ritningar, fotografier och berättelser ges "
        "ut av föreningen och kan köpas på biblioteket.",
    ),
    "da": (
        "Registreringen af egnens stengærder begyndte i 2011, da lokalarkivet fik hjælp af "
        "gymnasiets elever. På to år blev fyrre kilometer målt og fotograferet. De fleste gærder "
        "er fra tiden efter udskiftningen omkring 1790, men enkelte er langt ældre.",
        "Kommunen har afsat midler til at sætte de værste strækninger i stand, og museet holder "
        "kurser for frivillige. Resultaterne udgives til efteråret i en lille bog.",
    ),
    "fi": (
        "Pitäjän vanhojen siltojen luettelointi alkoi vuonna 2012 kotiseutuyhdistyksen "
        "aloitteesta. "
        "Kahden kesän aikana mitattiin ja valokuvattiin viisikymmentäkaksi siltaa, joista vanhin "
        "on vuodelta 1788. Useimmat rakensivat kylän miehet talkoilla.",
        "Kunta on varannut rahaa korjauksiin, ja museo järjestää näyttelyn syksyllä. Tulokset "
        "julkaistaan kirjana, jota saa ostaa kirjastosta ja museon kaupasta.",
    ),
    "el": (
        "Η καταγραφή των πέτρινων γεφυριών της περιοχής ξεκίνησε το 2012 με πρωτοβουλία του "
        "συλλόγου και τη βοήθεια φοιτητών. Σε δύο καλοκαίρια περιγράφηκαν σαράντα πέντε γεφύρια, "
        "τα περισσότερα από τον δέκατο όγδοο αιώνα.",
        "Ο δήμος ενέκρινε πόρους για τη στερέωση των τόξων και το μουσείο ετοιμάζει έκθεση με "
        "φωτογραφίες και μαρτυρίες κατοίκων. Ο κατάλογος θα εκδοθεί το φθινόπωρο.",
    ),
    "ru": (
        "Опись деревянных мельниц уезда началась в 2012 году по инициативе краеведческого музея и "
        "учителей. За два лета были описаны шестьдесят построек, большинство из которых возведено "
        "во второй половине девятнадцатого века. Каждая карточка содержит план и фотографии.",
        "Район выделил средства на ремонт крыш, а институт подготовил рекомендации. Работы "
        "продлятся до осени. Итоги будут изданы отдельной книгой для библиотек.",
    ),
    "tr": (
        "İlçedeki taş çeşmelerin envanteri 2013 yılında müze ve öğretmenlerin girişimiyle başladı. "
        "İki yaz boyunca yetmiş bir çeşme ölçüldü ve fotoğraflandı; çoğu on dokuzuncu yüzyılda "
        "yapılmıştı. Her kartta bir plan ve komşuların anıları yer alıyor.",
        "Belediye onarım için ödenek ayırdı, üniversite de öneriler hazırladı. Çalışmalar "
        "sonbahara kadar sürecek ve sonuçlar kitap olarak yayımlanacak.",
    ),
    "ja": (
        "町内の石橋の調査は二〇一二年に郷土史会と高校生の協力で始まった。二年間で五十三の橋が測量され、写真に"
        "収められた。多くは十九世紀に村人が費用を出し合って架けたもので、最も古い橋には一七六四年の銘がある。",
        "町は傷みの激しい橋の修理に予算を付け、博物館は秋に展示を開く予定である。調査の結果は一冊の本にまとめ"
        "られ、図書館で閲覧できる。参加を希望する人は資料館まで申し込んでほしい。",
    ),
    "zh": (
        "本县古井调查始于二〇一二年，由博物馆与中学教师共同发起。两年间共测绘并拍摄古井八十七口，其中半数至今"
        "仍在使用。最早的一口凿于康熙年间，井栏上的题刻保存完好。每张登记表都附有平面图与邻里口述。",
        "县政府已拨款修缮六口井的井台，大学也提供了技术建议。工程预计秋季完成，调查成果将结集出版，读者可在"
        "图书馆与博物馆查阅。",
    ),
    "ar": (
        "بدأ حصر الآبار القديمة في المحافظة سنة 2012 بمبادرة من المتحف ومعلمي المدارس. وخلال عامين "
        "جرى قياس ثلاث وستين بئرا وتصويرها، ومعظمها يعود إلى القرن التاسع عشر.",
        "خصصت البلدية مبلغا لترميم الأحواض، وأعدت الجامعة توصيات فنية. وستنشر النتائج في كتاب يوزع "
        "على المكتبات في الخريف.",
    ),
}


def paras(*texts: str) -> str:
    """Paragraphs."""
    return "".join(f"<p>{text}</p>" for text in texts)


def fill(lang: str) -> str:
    """The neutral long passage of a language."""
    return paras(*FILL[lang])


def frame(soft: str, lang: str, title: str, body: str, *, name: str = "", head: str = "") -> str:
    """A page as this software sends it."""
    menu, search, cookies, foot, _, _ = MENU[lang]
    name = name or "Ostrava Hollins"
    items = "".join(
        f'<li><a href="/{word.lower()}/">{word.replace("-", " ")}</a></li>' for word in menu.split()
    )
    heading = f"<h1>{title}</h1>" if title else ""
    note = f'<div id="cookie-banner" role="dialog">{cookies}</div>'
    end = f"<footer><p>© 2026 {name}</p><p>{foot}</p></footer>"
    find = f'<form role="search" action="/search"><input name="q"><button>{search}</button></form>'
    if soft == "mediawiki":
        inner = (
            f'<div id="content" class="mw-body"><h1 id="firstHeading">{title}</h1><div '
            f'id="mw-content-text" class="mw-parser-output">{body}</div></div>'
            '<div id="mw-navigation">'
            f'<ul><li>Log in</li></ul>{items}{find}</div><footer id="footer">{name}</footer>'
        )
        gen = '<meta name="generator" content="MediaWiki 1.39.6">'
    elif soft == "phpbb":
        inner = (
            f'<div id="wrap" class="wrap"><div class="headerbar"><p>{name}</p></div>'
            '<ul class="linklist">'
            f'<li>FAQ</li><li>Login</li><li>Register</li></ul><h2 class="topic-title">{title}</h2>'
            f'{body}<div class="copyright">'
            "Powered by phpBB® Forum Software © phpBB Limited</div></div>"
        )
        gen = ""
    elif soft == "dspace":
        inner = (
            f'<header><nav class="navbar">{items}<a href="/login">Login</a></nav></header><main>'
            f'<ol class="breadcrumb"><li>{name}</li></ol><h2 class="item-page-title-field">{title}'
            f"</h2>{body}</main><footer>DSpace software copyright © 2002-2026 LYRASIS. "
            f"{foot}</footer>"
        )
        gen = '<meta name="Generator" content="DSpace 7.6">'
    elif soft == "ojs":
        inner = (
            f'<div class="pkp_structure_page"><header><ul id="navigationPrimary">{items}</ul>'
            f'<ul id="navigationUser"><li>Register</li><li>Login</li></ul></header><div '
            f'class="pkp_structure_main" role="main">{heading}{body}</div><div '
            f'class="pkp_structure_footer">{name}. ISSN 2199-0448. Open Journal Systems</div></div>'
        )
        gen = '<meta name="generator" content="Open Journal Systems 3.3.0.13">'
    elif soft == "news":
        inner = (
            f'<header class="masthead">{name}<nav>{items}</nav>'
            "<a>Subscribe</a><a>Log in</a></header>"
            f"<article>{heading}<time>12.05.2017</time>{body}</article><aside><h3>Top</h3><ul><li>"
            f"1</li><li>2</li><li>3</li></ul></aside>{end}{note}"
        )
        gen = ""
    elif soft == "typo3":
        inner = (
            f"<nav><ul>{items}</ul></nav>{find}"
            f'<div id="c118" class="frame">{heading}{body}</div>{end}'
        )
        gen = '<meta name="generator" content="TYPO3 CMS">'
    elif soft == "drupal":
        inner = (
            f'<div class="region region-header"><ul>{items}</ul>{find}</div><main role="main"><div '
            f'id="block-content">{heading}{body}</div></main>{end}{note}'
        )
        gen = '<meta name="Generator" content="Drupal 10 (https://www.drupal.org)">'
    else:
        inner = (
            f'<header class="site-header"><a>{name}</a><ul class="menu">{items}</ul></header><div '
            f'class="entry-content">{heading}{body}</div><aside class="widget-area">{find}</aside>'
            f"{end}{note}"
        )
        gen = '<meta name="generator" content="WordPress 6.6.1">'
    return page(inner, title=f"{title} - {name}" if title else name, lang=lang, head=gen + head)


def missing(soft: str, lang: str, name: str = "", status: int = 404) -> Reply:
    """The site's own page for addresses that do not exist."""
    title, text = MENU[lang][4:]
    return sent(frame(soft, lang, title, f"<p>{text}</p>", name=name), status)


def front(soft: str, lang: str, name: str = "") -> Reply:
    """The front page of the site."""
    menu = MENU[lang][0].split()
    teasers = "".join(f"<h2>{word}</h2><p>{FILL[lang][-1][:140]}</p>" for word in menu[1:])
    return sent(frame(soft, lang, "", teasers, name=name))


def only(path: str, reply: Reply, other: Reply | Answer, home: Reply | None = None) -> Any:
    """Routes: this answer at the path, the home at "/", the other one everywhere else."""

    def answer(request: Request) -> Reply:
        if request.path == path:
            return reply
        if home is not None and request.path == "/":
            return home
        return other if isinstance(other, Reply) else other(request)

    return {"*": answer}


def all_over(reply: Reply | Answer) -> Any:
    """Routes: the same for every address."""
    return {"*": reply}


def carried(host: str, status: int = 301) -> Answer:
    """A redirect to another host of the site that carries the path."""
    return lambda request: to(f"http://{host}{request.path}", status)
