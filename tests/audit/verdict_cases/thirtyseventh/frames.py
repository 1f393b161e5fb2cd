"""What the sites of this set have around their texts: menus, banners, footers, lost pages."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from citekeeper.demo.exchange import Reply, Request
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
    page,
    sent,
    to,
)

Truth = tuple[Standing, ...]
ALIVE: Truth = (LIVE,)
SOFT: Truth = (SOFT_404,)
GONE: Truth = (DEAD,)
SOLD: Truth = (PARKED,)
WALL: Truth = (BLOCKED,)
OPEN: Truth = (UNKNOWN,)
DRIFT: Truth = (DRIFTED,)
SHIFT: Truth = (MOVED,)
PAUSE: Truth = (UNREACHABLE,)


@dataclass(frozen=True)
class Words:
    """How the sites of a language talk around their pages."""

    menu: str
    cookies: str
    foot: str
    related: str
    lost: str
    sorry: str
    search: str
    letter: str


WORDS: Mapping[str, Words] = {
    "en": Words(
        "Home|News|Local|Business|Culture|Opinion|Sport|Weather|Contact",
        "We use cookies to improve your visit and to measure our audience. Accept all. Reject all. Settings.",
        "About us. Terms of use. Privacy notice. Accessibility. Advertise with us. All rights reserved.",
        "Bus timetable changes from Monday|School orchestra returns to the town hall|Readers' photographs of the first frost|Five walks for a short afternoon|Council tax explained",
        "Page not found",
        "Sorry, we could not find the page you asked for. It may have been moved or the address may be mistyped. Use the search or return to the home page.",
        "Search this site",
        "Get our stories in your inbox every Friday. No spam, unsubscribe whenever you like.",
    ),
    "fr": Words(
        "Accueil|Actualités|Région|Économie|Culture|Débats|Sports|Météo|Contact",
        "Nous utilisons des cookies pour mesurer l'audience. Tout accepter. Continuer sans accepter. Paramétrer.",
        "Qui sommes-nous. Mentions légales. Données personnelles. Accessibilité : partiellement conforme. Plan du site.",
        "Les horaires d'été de la piscine|La chorale cherche des ténors|Un nouveau marché le jeudi|Travaux rue des Tanneurs|Le carnet du jardinier",
        "Page introuvable",
        "La page demandée n'existe pas ou a changé d'adresse. Vérifiez l'adresse ou revenez à l'accueil.",
        "Rechercher",
        "Recevez chaque matin notre lettre d'information.",
    ),
    "de": Words(
        "Startseite|Nachrichten|Region|Wirtschaft|Kultur|Meinung|Sport|Wetter|Kontakt",
        "Wir verwenden Cookies, um die Nutzung unserer Seiten auszuwerten. Alle akzeptieren. Ablehnen. Einstellungen.",
        "Impressum. Datenschutz. Barrierefreiheit. Mediadaten. Nutzungsbedingungen. Leichte Sprache.",
        "Neue Fahrpläne ab Montag|Schulorchester im Rathaussaal|Fünf Wege für kurze Tage|Die Müllgebühr einfach erklärt|Wochenmarkt zieht um",
        "Seite nicht gefunden",
        "Die gewünschte Seite wurde leider nicht gefunden. Bitte prüfen Sie die Adresse oder nutzen Sie die Suche.",
        "Suche",
        "Unser Newsletter erscheint jeden Freitag.",
    ),
    "nl": Words(
        "Home|Nieuws|Regio|Economie|Cultuur|Opinie|Sport|Weer|Contact",
        "Wij gebruiken cookies om onze site te verbeteren. Alles accepteren. Weigeren. Voorkeuren.",
        "Over ons. Colofon. Privacyverklaring. Toegankelijkheid. Adverteren. Voorwaarden.",
        "Nieuwe dienstregeling vanaf maandag|Schoolorkest speelt in het stadhuis|Vijf wandelingen voor een korte middag|Afvalkalender uitgelegd",
        "Pagina niet gevonden",
        "De pagina die u zoekt bestaat niet of is verplaatst. Ga terug naar de startpagina of gebruik de zoekfunctie.",
        "Zoeken",
        "Elke vrijdag onze nieuwsbrief in uw mailbox.",
    ),
    "es": Words(
        "Inicio|Noticias|Local|Economía|Cultura|Opinión|Deportes|El tiempo|Contacto",
        "Usamos cookies propias y de terceros. Aceptar todo. Rechazar. Configurar.",
        "Quiénes somos. Aviso legal. Política de privacidad. Accesibilidad. Publicidad.",
        "Nuevos horarios de autobús|El coro busca voces|Cinco paseos cortos|Mercado de los jueves|Obras en la calle Mayor",
        "Página no encontrada",
        "Lo sentimos, la página solicitada no existe. Compruebe la dirección o vuelva al inicio.",
        "Buscar",
        "Reciba nuestro boletín cada viernes.",
    ),
    "it": Words(
        "Home|Notizie|Regione|Economia|Cultura|Opinioni|Sport|Meteo|Contatti",
        "Questo sito utilizza cookie tecnici e di profilazione. Accetta. Rifiuta. Preferenze.",
        "Chi siamo. Note legali. Informativa privacy. Accessibilità. Pubblicità.",
        "Nuovi orari degli autobus|Il coro cerca voci|Cinque passeggiate brevi|Il mercato si sposta",
        "Pagina non trovata",
        "La pagina richiesta non esiste. Controlla l'indirizzo oppure torna alla home.",
        "Cerca",
        "Iscriviti alla newsletter del venerdì.",
    ),
    "pt": Words(
        "Início|Notícias|Região|Economia|Cultura|Opinião|Desporto|Tempo|Contactos",
        "Utilizamos cookies para melhorar a sua visita. Aceitar. Rejeitar. Definições.",
        "Quem somos. Termos de utilização. Privacidade. Acessibilidade. Ficha técnica.",
        "Novos horários dos autocarros|Coro procura vozes|Cinco passeios curtos|Mercado muda de praça",
        "Página não encontrada",
        "A página que procura não existe. Verifique o endereço ou volte ao início.",
        "Pesquisar",
        "Receba a nossa newsletter à sexta-feira.",
    ),
    "pl": Words(
        "Strona główna|Wiadomości|Region|Gospodarka|Kultura|Opinie|Sport|Pogoda|Kontakt",
        "Używamy plików cookie. Akceptuję. Odrzucam. Ustawienia.",
        "O nas. Regulamin. Polityka prywatności. Deklaracja dostępności. Reklama.",
        "Nowy rozkład jazdy|Chór szuka tenorów|Pięć krótkich spacerów",
        "Nie znaleziono strony",
        "Przepraszamy, strona o podanym adresie nie istnieje. Sprawdź adres lub wróć na stronę główną.",
        "Szukaj",
        "Zapisz się na nasz newsletter.",
    ),
    "cs": Words(
        "Úvod|Zprávy|Region|Ekonomika|Kultura|Názory|Sport|Počasí|Kontakt",
        "Používáme soubory cookie. Přijmout vše. Odmítnout. Nastavení.",
        "O nás. Podmínky užití. Ochrana údajů. Prohlášení o přístupnosti.",
        "Nové jízdní řády|Sbor hledá tenory|Pět krátkých procházek",
        "Stránka nenalezena",
        "Omlouváme se, požadovaná stránka neexistuje. Zkontrolujte adresu nebo přejděte na úvod.",
        "Hledat",
        "Odebírejte náš zpravodaj.",
    ),
    "sv": Words(
        "Start|Nyheter|Lokalt|Ekonomi|Kultur|Åsikt|Sport|Väder|Kontakt",
        "Vi använder kakor. Godkänn alla. Endast nödvändiga. Inställningar.",
        "Om oss. Integritetspolicy. Tillgänglighet. Annonsera. Ansvarig utgivare.",
        "Nya busstider|Kören söker tenorer|Fem korta promenader",
        "Sidan hittades inte",
        "Sidan du söker finns inte. Kontrollera adressen eller gå till startsidan.",
        "Sök",
        "Prenumerera på vårt nyhetsbrev.",
    ),
    "da": Words(
        "Forside|Nyheder|Lokalt|Økonomi|Kultur|Debat|Sport|Vejr|Kontakt",
        "Vi bruger cookies. Accepter alle. Afvis. Indstillinger.",
        "Om os. Privatlivspolitik. Tilgængelighedserklæring. Annoncer.",
        "Nye køreplaner|Koret søger tenorer|Fem korte gåture",
        "Siden blev ikke fundet",
        "Den side, du leder efter, findes ikke. Kontroller adressen eller gå til forsiden.",
        "Søg",
        "Tilmeld dig nyhedsbrevet.",
    ),
    "fi": Words(
        "Etusivu|Uutiset|Paikalliset|Talous|Kulttuuri|Mielipide|Urheilu|Sää|Yhteys",
        "Käytämme evästeitä. Hyväksy kaikki. Vain välttämättömät. Asetukset.",
        "Tietoa meistä. Tietosuoja. Saavutettavuusseloste. Mainosta.",
        "Uudet bussiaikataulut|Kuoro etsii tenoreita|Viisi lyhyttä kävelyä",
        "Sivua ei löytynyt",
        "Hakemaasi sivua ei ole. Tarkista osoite tai siirry etusivulle.",
        "Haku",
        "Tilaa uutiskirjeemme.",
    ),
    "el": Words(
        "Αρχική|Ειδήσεις|Τοπικά|Οικονομία|Πολιτισμός|Απόψεις|Αθλητικά|Καιρός|Επικοινωνία",
        "Χρησιμοποιούμε cookies. Αποδοχή όλων. Απόρριψη. Ρυθμίσεις.",
        "Ποιοι είμαστε. Όροι χρήσης. Προστασία δεδομένων. Προσβασιμότητα.",
        "Νέα δρομολόγια|Η χορωδία ζητά φωνές|Πέντε σύντομοι περίπατοι",
        "Η σελίδα δεν βρέθηκε",
        "Η σελίδα που ζητήσατε δεν υπάρχει. Ελέγξτε τη διεύθυνση ή επιστρέψτε στην αρχική.",
        "Αναζήτηση",
        "Εγγραφείτε στο ενημερωτικό δελτίο.",
    ),
    "ru": Words(
        "Главная|Новости|Регион|Экономика|Культура|Мнения|Спорт|Погода|Контакты",
        "Мы используем файлы cookie. Принять. Отклонить. Настройки.",
        "О редакции. Пользовательское соглашение. Политика конфиденциальности. Реклама.",
        "Новое расписание автобусов|Хор ищет теноров|Пять коротких прогулок",
        "Страница не найдена",
        "К сожалению, запрошенная страница не существует. Проверьте адрес или вернитесь на главную.",
        "Поиск",
        "Подпишитесь на рассылку.",
    ),
    "tr": Words(
        "Ana sayfa|Haberler|Yerel|Ekonomi|Kültür|Görüş|Spor|Hava durumu|İletişim",
        "Çerez kullanıyoruz. Tümünü kabul et. Reddet. Ayarlar.",
        "Hakkımızda. Kullanım koşulları. Gizlilik. Erişilebilirlik. Künye.",
        "Yeni otobüs saatleri|Koro tenor arıyor|Beş kısa yürüyüş",
        "Sayfa bulunamadı",
        "Üzgünüz, aradığınız sayfa mevcut değil. Adresi denetleyin veya ana sayfaya dönün.",
        "Ara",
        "Bültenimize abone olun.",
    ),
    "ja": Words(
        "ホーム|ニュース|地域|経済|文化|オピニオン|スポーツ|天気|お問い合わせ",
        "当サイトではクッキーを使用しています。同意する。設定。",
        "会社概要。利用規約。個人情報保護方針。サイトマップ。",
        "バスの時刻が変わります|合唱団が団員を募集|短い散歩道五選",
        "ページが見つかりません",
        "お探しのページは存在しないか、移動した可能性があります。アドレスをご確認ください。",
        "検索",
        "メールマガジンに登録する。",
    ),
    "zh": Words(
        "首页|新闻|地方|经济|文化|评论|体育|天气|联系我们",
        "本网站使用 Cookie。全部接受。拒绝。设置。",
        "关于我们。使用条款。隐私政策。网站地图。",
        "公交时刻表调整|合唱团招募团员|五条短途步道",
        "页面不存在",
        "抱歉，您访问的页面不存在或已移动。请检查网址或返回首页。",
        "搜索",
        "订阅我们的每周通讯。",
    ),
    "ar": Words(
        "الرئيسية|الأخبار|محليات|الاقتصاد|الثقافة|آراء|رياضة|الطقس|اتصل بنا",
        "نستخدم ملفات تعريف الارتباط. قبول الكل. رفض. الإعدادات.",
        "من نحن. شروط الاستخدام. سياسة الخصوصية. خريطة الموقع.",
        "مواعيد جديدة للحافلات|الجوقة تبحث عن أصوات|خمس نزهات قصيرة",
        "الصفحة غير موجودة",
        "عذراً، الصفحة التي طلبتها غير موجودة. تحقق من العنوان أو عد إلى الصفحة الرئيسية.",
        "بحث",
        "اشترك في نشرتنا البريدية.",
    ),
}


def paragraphs(text: str) -> str:
    """A paragraph a line; a line of markup stays as it is."""
    return "".join(
        line if line.startswith("<") else f"<p>{line}</p>" for line in text.strip().split("\n")
    )


def framed(
    lang: str, style: str, title: str, text: str, *, name: str = "", head: str = "", tag: str = ""
) -> str:
    """A text inside the frame of its site."""
    words = WORDS[lang]
    name = (
        name
        or {
            "news": "Valley Courier",
            "gov": "Office for Rural Affairs",
            "uni": "Institute of Regional Studies",
            "table": "The Old Mill Pages",
            "shop": "Linden & Daughters",
            "wiki": "Millpedia",
            "bare": "",
            "lib": "Digital Collections",
        }[style]
    )
    items = "".join(
        f'<li><a href="/s{place}">{word}</a></li>'
        for place, word in enumerate(words.menu.split("|"))
    )
    others = "".join(
        f'<li><a href="/r{place}">{word}</a></li>'
        for place, word in enumerate(words.related.split("|"))
    )
    body = f"<h1>{title}</h1>{paragraphs(text)}" if title else paragraphs(text)
    frame = {
        "news": f'<div id="consent" role="dialog">{words.cookies}</div><header><a href="/" class="logo">{name}</a><form action="/search"><input name="q" placeholder="{words.search}"></form><nav><ul>{items}</ul></nav></header><main><article>{body}</article></main><aside><ul>{others}</ul><p>{words.letter}</p></aside><footer>{name}. {words.foot}</footer>',
        "gov": f'<a class="skip" href="#main">↓</a><div class="banner">{words.cookies}</div><header role="banner"><span class="crest"></span>{name}</header><nav><ul>{items}</ul></nav><ol class="breadcrumb"><li>{words.menu.split("|")[0]}</li><li>{words.menu.split("|")[1]}</li></ol><main id="main">{body}</main><footer role="contentinfo"><ul>{others}</ul>{words.foot}</footer>',
        "uni": f'<div class="top"><a href="/">{name}</a><ul class="quick">{items}</ul></div><div class="row"><div class="col-9" id="content">{body}</div><div class="col-3"><h3>{words.search}</h3><ul>{others}</ul></div></div><div class="footer">{name} {words.foot}</div>',
        "table": f'<table width="780"><tr><td colspan="2" bgcolor="#ddeecc"><font size="5">{name}</font></td></tr><tr><td valign="top"><ul>{items}</ul></td><td>{body}</td></tr></table><hr><small>{words.foot}</small>',
        "shop": f'<div class="promo">{words.letter}</div><header>{name}<nav><ul>{items}</ul></nav><a href="/cart">0</a><a href="/account/login">Login</a></header><div class="main">{body}</div><section class="tips"><ul>{others}</ul></section><footer>{words.foot}</footer><div class="cc-window">{words.cookies}</div>',
        "wiki": f'<div id="mw-page-base"></div><div id="content" class="mw-body">{body}</div><div id="mw-navigation"><ul>{items}</ul><input type="search" placeholder="{words.search}"></div><div id="footer">{words.foot}</div>',
        "lib": f'<header class="ds-header">{name}<form>{words.search}</form><a href="/login">Log in</a></header><ul class="trail">{items}</ul><div id="ds-body">{body}</div><div id="ds-options"><ul>{others}</ul></div><footer>{words.foot}</footer>',
        "bare": body,
    }[style]
    shown = tag or (f"{title} | {name}" if title and name else title or name)
    return page(frame, title=shown, lang=lang, head=head)


def lost(lang: str, style: str, status: int = 404) -> Reply:
    """The site's own answer to addresses that it does not have."""
    words = WORDS[lang]
    if style == "bare":
        return sent(
            page(
                "<h1>Not Found</h1><p>The requested URL was not found on this server.</p>",
                title="404 Not Found",
            ),
            status,
        )
    return sent(framed(lang, style, words.lost, words.sorry), status)


def front(lang: str, style: str) -> Reply:
    """The front page: teasers of what there is."""
    words = WORDS[lang]
    teasers = "".join(
        f"<h2><a href='/r{place}'>{line}</a></h2>"
        for place, line in enumerate(words.related.split("|"))
    )
    return sent(framed(lang, style, "", f"{teasers}\n{words.letter}", tag=words.menu.split("|")[0]))


def answering(
    path: str, reply: Reply, beside: str, lang: str, style: str
) -> Callable[[Request], Reply]:
    """A site that has one page and a way to answer for those that it does not have."""

    def answer(request: Request) -> Reply:
        if request.path == path:
            return reply
        if request.path == "/":
            return front(lang, style)
        if beside == "front":
            return to("/")
        if beside == "same":
            return reply
        if beside == "soft":
            return lost(lang, style, 200)
        return lost(lang, style)

    return answer


def spot(name: str, style: str) -> str:
    """The address that a page of this style has."""
    slug = name.removeprefix("tse-")
    number = 1000 + sum(ord(letter) * (place + 3) for place, letter in enumerate(slug)) % 80000
    return {
        "news": f"/news/2016/05/{slug}-{number}",
        "gov": f"/publications/2015/{slug}.html",
        "uni": f"/research/reports/{slug}/",
        "table": f"/show.php?id={number}",
        "shop": f"/products/{slug}",
        "wiki": f"/wiki/{slug.title()}",
        "lib": f"/handle/10123/{number}",
        "bare": f"/docs/{slug}.html",
    }[style]


def told(
    name: str,
    truth: Truth,
    lang: str,
    style: str,
    title: str,
    text: str,
    *,
    cause: str = "living",
    beside: str = "404",
    status: int = 200,
    path: str = "",
    tag: str = "",
    head: str = "",
    site: str = "",
    quote: str | None = None,
    cited: str | None = None,
    memento: str = "",
) -> Case:
    """A page of a site with its neighbours."""
    place = path or spot(name, style)
    reply = sent(framed(lang, style, title, text, name=site, head=head, tag=tag), status)
    return Case(
        cause,
        f"tse-{name}",
        truth,
        {"*": answering(place, reply, beside, lang, style)},
        path=place,
        quote=quote,
        title=cited,
        memento=memento.encode() if memento else b"",
    )


def everywhere(
    name: str,
    truth: Truth,
    cause: str,
    reply: Reply,
    *,
    path: str = "/articles/2016/harvest-report.html",
    quote: str | None = None,
    memento: str = "",
) -> Case:
    """A host that gives one answer to everything."""
    return Case(
        cause,
        f"tse-{name}",
        truth,
        {"*": reply},
        path=path,
        quote=quote,
        memento=memento.encode() if memento else b"",
    )
