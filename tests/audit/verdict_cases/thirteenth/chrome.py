"""The frames that the pages of this set stand in: menus, banners, sidebars, footers, by language."""

from __future__ import annotations

import itertools
import random
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from citekeeper.demo.exchange import Reply, Request
from citekeeper.model import Standing

from ..case import Case, page, sent, to

Answer = Reply | Callable[[Request], Reply]


@dataclass(frozen=True)
class Chrome:
    """The words around the text, in one language."""

    menu: str
    cookie: str
    search: str
    login: str
    foot: str
    more: str
    teasers: str
    letter: str
    lost: str
    lost_text: str
    home: str


CHROME: dict[str, Chrome] = {
    "en": Chrome(
        "News|Topics|Publications|People|Events|Library|Contact",
        "We use cookies to count visits and to remember your settings. Accept all | Only necessary | Settings",
        "Search this site",
        "Sign in | Register",
        "© 2026. Legal notice. Privacy. Accessibility statement. Site map",
        "Read next",
        "Council approves repairs to the old swimming baths|Students measure noise along the ring road|Ferry timetable changes from March|Museum reopens its clock collection|New trees for the station square|Volunteers wanted for the spring count",
        "Get our newsletter every Thursday. Unsubscribe at any time.",
        "Page not found",
        "The page you asked for does not exist or has been moved. Try the search or start again from the home page.",
        "Welcome. Here you find what is new, our calendar and the most read articles of this week.",
    ),
    "de": Chrome(
        "Aktuelles|Themen|Veröffentlichungen|Über uns|Termine|Bibliothek|Kontakt",
        "Wir verwenden Cookies, um unsere Website zu verbessern. Alle akzeptieren | Nur notwendige | Einstellungen",
        "Suche",
        "Anmelden | Registrieren",
        "© 2026 · Impressum · Datenschutz · Barrierefreiheit · Sitemap",
        "Weitere Beiträge",
        "Stadtrat beschließt Sanierung des Freibads|Neue Bäume am Bahnhofsplatz|Fahrplanwechsel bringt dichteren Takt|Schüler messen Lärm an der Ringstraße|Heimatmuseum zeigt alte Uhren|Ehrenamtliche für die Vogelzählung gesucht",
        "Newsletter abonnieren: jeden Donnerstag das Wichtigste in Ihr Postfach.",
        "Seite nicht gefunden",
        "Die angeforderte Seite existiert nicht oder wurde verschoben. Nutzen Sie bitte die Suche oder die Startseite.",
        "Herzlich willkommen! Hier finden Sie Neuigkeiten, Termine und die meistgelesenen Beiträge der Woche.",
    ),
    "fr": Chrome(
        "Actualités|Dossiers|Publications|Qui sommes-nous|Agenda|Bibliothèque|Contact",
        "Nous utilisons des cookies pour mesurer l'audience. Tout accepter | Continuer sans accepter | Paramétrer",
        "Rechercher",
        "Se connecter | Créer un compte",
        "© 2026 Mentions légales – Données personnelles – Accessibilité : partiellement conforme – Plan du site",
        "À lire aussi",
        "Le conseil vote la rénovation de la piscine|De nouveaux arbres place de la Gare|Les horaires du bac changent en mars|Le musée rouvre sa salle des horloges|Des lycéens mesurent le bruit de la rocade|Recherche bénévoles pour le comptage des oiseaux",
        "Recevez notre lettre d'information chaque jeudi.",
        "Page introuvable",
        "La page demandée n'existe pas ou a été déplacée. Utilisez la recherche ou revenez à l'accueil.",
        "Bienvenue. Retrouvez nos nouveautés, l'agenda et les articles les plus lus de la semaine.",
    ),
    "nl": Chrome(
        "Nieuws|Onderwerpen|Publicaties|Over ons|Agenda|Bibliotheek|Contact",
        "Wij gebruiken cookies om bezoek te meten. Alles accepteren | Alleen noodzakelijk | Instellingen",
        "Zoeken",
        "Inloggen | Account aanmaken",
        "© 2026 Disclaimer – Privacy – Toegankelijkheid – Sitemap",
        "Lees ook",
        "Raad stemt in met opknapbeurt zwembad|Nieuwe bomen op het stationsplein|Dienstregeling veerpont wijzigt in maart|Museum heropent zaal met klokken|Scholieren meten geluid langs de ring|Vrijwilligers gezocht voor vogeltelling",
        "Meld u aan voor de nieuwsbrief, elke donderdag in uw mailbox.",
        "Pagina niet gevonden",
        "De pagina die u zoekt bestaat niet of is verplaatst. Gebruik de zoekfunctie of ga naar de homepage.",
        "Welkom. Hier vindt u nieuws, de agenda en de meest gelezen artikelen van deze week.",
    ),
    "es": Chrome(
        "Noticias|Temas|Publicaciones|Quiénes somos|Agenda|Biblioteca|Contacto",
        "Utilizamos cookies propias y de terceros. Aceptar todas | Rechazar | Configurar",
        "Buscar",
        "Iniciar sesión | Registrarse",
        "© 2026 Aviso legal · Política de privacidad · Accesibilidad · Mapa web",
        "Te puede interesar",
        "El pleno aprueba reformar la piscina municipal|Árboles nuevos en la plaza de la estación|Cambian los horarios del transbordador|El museo reabre la sala de relojes|Alumnos miden el ruido de la ronda|Se buscan voluntarios para el censo de aves",
        "Suscríbete al boletín: cada jueves en tu correo.",
        "Página no encontrada",
        "La página solicitada no existe o ha cambiado de dirección. Utilice el buscador o vuelva al inicio.",
        "Bienvenidos. Aquí encontrará novedades, la agenda y lo más leído de la semana.",
    ),
    "it": Chrome(
        "Notizie|Temi|Pubblicazioni|Chi siamo|Eventi|Biblioteca|Contatti",
        "Questo sito utilizza cookie tecnici e di terze parti. Accetta tutti | Rifiuta | Preferenze",
        "Cerca nel sito",
        "Accedi | Registrati",
        "© 2026 Note legali | Privacy | Dichiarazione di accessibilità | Mappa del sito",
        "Leggi anche",
        "Il consiglio approva i lavori alla piscina|Nuovi alberi in piazza della stazione|Cambiano gli orari del traghetto|Il museo riapre la sala degli orologi|Studenti misurano il rumore della tangenziale|Cercasi volontari per il censimento degli uccelli",
        "Iscriviti alla newsletter del giovedì.",
        "Pagina non trovata",
        "La pagina richiesta non esiste oppure è stata spostata. Usa la ricerca o torna alla home.",
        "Benvenuti. Qui trovate le novità, il calendario e gli articoli più letti della settimana.",
    ),
    "pt": Chrome(
        "Notícias|Temas|Publicações|Quem somos|Agenda|Biblioteca|Contactos",
        "Este sítio utiliza cookies para medir visitas. Aceitar todos | Recusar | Definições",
        "Pesquisar",
        "Entrar | Criar conta",
        "© 2026 Aviso legal | Privacidade | Acessibilidade | Mapa do sítio",
        "Leia também",
        "Câmara aprova obras na piscina municipal|Novas árvores no largo da estação|Horários do barco mudam em março|Museu reabre a sala dos relógios|Alunos medem o ruído da circular|Procuram-se voluntários para contar aves",
        "Assine o boletim e receba-o às quintas-feiras.",
        "Página não encontrada",
        "A página que procura não existe ou mudou de endereço. Use a pesquisa ou volte ao início.",
        "Bem-vindo. Aqui encontra novidades, a agenda e os artigos mais lidos da semana.",
    ),
    "pl": Chrome(
        "Aktualności|Tematy|Publikacje|O nas|Kalendarz|Biblioteka|Kontakt",
        "Używamy plików cookie do statystyk. Akceptuję | Tylko niezbędne | Ustawienia",
        "Szukaj",
        "Zaloguj się | Załóż konto",
        "© 2026 Polityka prywatności · Deklaracja dostępności · Mapa strony",
        "Czytaj także",
        "Rada zgodziła się na remont basenu|Nowe drzewa na placu dworcowym|Zmiana rozkładu promu od marca|Muzeum otwiera salę zegarów|Uczniowie mierzą hałas przy obwodnicy",
        "Zapisz się na newsletter, wysyłamy go w czwartki.",
        "Nie znaleziono strony",
        "Strona, której szukasz, nie istnieje lub została przeniesiona. Skorzystaj z wyszukiwarki.",
        "Witamy. Tu znajdziesz nowości, kalendarz i najczęściej czytane teksty tygodnia.",
    ),
    "cs": Chrome(
        "Aktuality|Témata|Publikace|O nás|Kalendář|Knihovna|Kontakt",
        "Používáme cookies k měření návštěvnosti. Přijmout vše | Jen nezbytné | Nastavení",
        "Hledat",
        "Přihlásit se | Registrace",
        "© 2026 Ochrana údajů · Prohlášení o přístupnosti · Mapa webu",
        "Čtěte také",
        "Zastupitelé schválili opravu koupaliště|Nové stromy před nádražím|Přívoz má od března nový jízdní řád|Muzeum otevírá sál hodin|Studenti měří hluk u okruhu",
        "Odebírejte náš zpravodaj každý čtvrtek.",
        "Stránka nenalezena",
        "Požadovaná stránka neexistuje nebo byla přesunuta. Zkuste vyhledávání.",
        "Vítejte. Najdete zde novinky, kalendář a nejčtenější články týdne.",
    ),
    "sv": Chrome(
        "Nyheter|Ämnen|Publikationer|Om oss|Kalender|Bibliotek|Kontakt",
        "Vi använder kakor för statistik. Godkänn alla | Endast nödvändiga | Inställningar",
        "Sök",
        "Logga in | Skapa konto",
        "© 2026 Om webbplatsen · Personuppgifter · Tillgänglighet · Webbkarta",
        "Läs mer",
        "Kommunen rustar upp badhuset|Nya träd på stationstorget|Färjan får ny tidtabell i mars|Museet öppnar klocksalen igen|Elever mäter buller vid ringleden",
        "Prenumerera på vårt nyhetsbrev, varje torsdag.",
        "Sidan kunde inte hittas",
        "Sidan du söker finns inte eller har flyttats. Prova att söka.",
        "Välkommen. Här hittar du nyheter, kalender och veckans mest lästa.",
    ),
    "da": Chrome(
        "Nyheder|Emner|Publikationer|Om os|Kalender|Bibliotek|Kontakt",
        "Vi bruger cookies til statistik. Acceptér alle | Kun nødvendige | Indstillinger",
        "Søg",
        "Log ind | Opret bruger",
        "© 2026 Privatlivspolitik · Tilgængelighedserklæring · Sitemap",
        "Læs også",
        "Byrådet renoverer svømmehallen|Nye træer på banegårdspladsen|Færgen får ny køreplan i marts|Museet genåbner ursalen|Elever måler støj ved ringvejen",
        "Tilmeld dig nyhedsbrevet, hver torsdag.",
        "Siden blev ikke fundet",
        "Siden findes ikke eller er flyttet. Prøv at søge eller gå til forsiden.",
        "Velkommen. Her finder du nyheder, kalender og ugens mest læste.",
    ),
    "fi": Chrome(
        "Uutiset|Aiheet|Julkaisut|Tietoa meistä|Tapahtumat|Kirjasto|Yhteystiedot",
        "Käytämme evästeitä tilastointiin. Hyväksy kaikki | Vain välttämättömät | Asetukset",
        "Hae",
        "Kirjaudu | Luo tili",
        "© 2026 Tietosuoja · Saavutettavuusseloste · Sivukartta",
        "Lue myös",
        "Valtuusto päätti uimahallin remontista|Uusia puita asema-aukiolle|Lautan aikataulu muuttuu maaliskuussa|Museo avaa kellosalin|Oppilaat mittaavat kehätien melua",
        "Tilaa uutiskirje, joka ilmestyy torstaisin.",
        "Sivua ei löytynyt",
        "Hakemaasi sivua ei ole tai se on siirretty. Kokeile hakua.",
        "Tervetuloa. Täältä löydät uutiset, kalenterin ja viikon luetuimmat.",
    ),
    "el": Chrome(
        "Νέα|Θέματα|Εκδόσεις|Ποιοι είμαστε|Εκδηλώσεις|Βιβλιοθήκη|Επικοινωνία",
        "Χρησιμοποιούμε cookies για στατιστικά. Αποδοχή όλων | Μόνο απαραίτητα | Ρυθμίσεις",
        "Αναζήτηση",
        "Σύνδεση | Εγγραφή",
        "© 2026 Όροι χρήσης · Προσωπικά δεδομένα · Χάρτης ιστοτόπου",
        "Διαβάστε επίσης",
        "Εγκρίθηκε η επισκευή του κολυμβητηρίου|Νέα δέντρα στην πλατεία του σταθμού|Αλλάζουν τα δρομολόγια του πορθμείου|Το μουσείο ανοίγει την αίθουσα ρολογιών",
        "Εγγραφείτε στο ενημερωτικό δελτίο μας.",
        "Η σελίδα δεν βρέθηκε",
        "Η σελίδα που ζητήσατε δεν υπάρχει ή έχει μετακινηθεί.",
        "Καλώς ήρθατε. Εδώ θα βρείτε τα νέα μας και το ημερολόγιο εκδηλώσεων.",
    ),
    "ru": Chrome(
        "Новости|Темы|Публикации|О нас|Календарь|Библиотека|Контакты",
        "Мы используем файлы cookie для статистики. Принять | Только необходимые | Настройки",
        "Поиск",
        "Войти | Регистрация",
        "© 2026 Правовая информация · Политика конфиденциальности · Карта сайта",
        "Читайте также",
        "Совет одобрил ремонт бассейна|Новые деревья на привокзальной площади|Меняется расписание парома|Музей открывает зал часов|Школьники измеряют шум у кольцевой",
        "Подпишитесь на рассылку по четвергам.",
        "Страница не найдена",
        "Запрошенная страница не существует или была перемещена. Воспользуйтесь поиском.",
        "Добро пожаловать. Здесь новости, календарь и самые читаемые материалы недели.",
    ),
    "tr": Chrome(
        "Haberler|Konular|Yayınlar|Hakkımızda|Etkinlikler|Kütüphane|İletişim",
        "İstatistik için çerez kullanıyoruz. Tümünü kabul et | Yalnızca gerekli | Ayarlar",
        "Ara",
        "Giriş yap | Üye ol",
        "© 2026 Gizlilik · Kullanım koşulları · Site haritası",
        "Bunları da okuyun",
        "Meclis yüzme havuzunun onarımını onayladı|İstasyon meydanına yeni ağaçlar|Vapur tarifesi martta değişiyor|Müze saat salonunu açıyor",
        "Perşembe bültenimize abone olun.",
        "Sayfa bulunamadı",
        "Aradığınız sayfa mevcut değil veya taşınmış olabilir.",
        "Hoş geldiniz. Burada haberleri, takvimi ve haftanın en çok okunanlarını bulabilirsiniz.",
    ),
    "ja": Chrome(
        "お知らせ|テーマ|刊行物|私たちについて|行事予定|図書室|お問い合わせ",
        "当サイトではアクセス解析のためにクッキーを使用しています。同意する | 設定",
        "サイト内検索",
        "ログイン | 新規登録",
        "© 2026 利用規約 個人情報保護方針 サイトマップ",
        "関連記事",
        "市議会が屋内プールの改修を可決|駅前広場に新しい並木|渡し船の時刻表が三月に変更|博物館の時計展示室が再開",
        "メールマガジンを毎週木曜日に配信しています。",
        "ページが見つかりません",
        "お探しのページは存在しないか、移動した可能性があります。トップページへお戻りください。",
        "ようこそ。最新のお知らせと行事予定、今週よく読まれた記事をご覧ください。",
    ),
    "zh": Chrome(
        "新闻|专题|出版物|关于我们|活动|图书馆|联系方式",
        "本站使用 Cookie 统计访问量。接受 | 仅必要 | 设置",
        "站内搜索",
        "登录 | 注册",
        "© 2026 版权声明 隐私政策 网站地图",
        "相关阅读",
        "市议会批准游泳馆维修|站前广场新种行道树|三月起渡轮时刻表调整|博物馆钟表厅重新开放",
        "每周四发送电子简报,欢迎订阅。",
        "页面不存在",
        "您访问的页面不存在或已被移动,请返回首页或使用搜索。",
        "欢迎访问。这里有最新消息、活动日历和本周热门文章。",
    ),
    "ar": Chrome(
        "الأخبار|المواضيع|المنشورات|من نحن|الفعاليات|المكتبة|اتصل بنا",
        "نستخدم ملفات تعريف الارتباط لقياس الزيارات. قبول الكل | الضرورية فقط | الإعدادات",
        "بحث",
        "تسجيل الدخول | حساب جديد",
        "© 2026 الشروط والأحكام · الخصوصية · خريطة الموقع",
        "اقرأ أيضا",
        "المجلس يوافق على ترميم المسبح|أشجار جديدة في ساحة المحطة|تعديل مواعيد العبارة ابتداء من مارس|المتحف يعيد فتح قاعة الساعات",
        "اشترك في نشرتنا البريدية كل خميس.",
        "الصفحة غير موجودة",
        "الصفحة التي طلبتها غير موجودة أو تم نقلها. استخدم البحث أو عد إلى الصفحة الرئيسية.",
        "أهلا بكم. تجدون هنا آخر الأخبار والفعاليات وأكثر المقالات قراءة.",
    ),
}


def paragraphs(text: str) -> str:
    """Paragraphs of a text; a part that begins with a tag stays as it is."""
    parts = [part.strip() for part in text.split("\n\n") if part.strip()]
    return "".join(part if part.startswith("<") else f"<p>{part}</p>" for part in parts)


def _list(words: str, base: str = "/s") -> str:
    return "".join(
        f'<li><a href="{base}/{n}">{word.strip()}</a></li>'
        for n, word in enumerate(words.split("|"))
    )


def ballast(c: Chrome, noise: int, rows: int) -> str:
    """The blocks below an article: most read, sections, dossiers."""
    chosen = random.Random(noise + 7)
    teasers, menu = c.teasers.split("|"), c.menu.split("|")
    clock = [f"{chosen.randrange(6, 22)}:{chosen.randrange(10, 59)}" for _ in range(rows)]
    ticker = "".join(
        f"<li><time>{at}</time> {teasers[n % len(teasers)]}</li>" for n, at in enumerate(clock)
    )
    mega = "".join(
        f'<div><h4><a href="/s/{n}">{word}</a></h4><ul>'
        + "".join(
            f'<li><a href="/s/{n}/{k}">{teasers[(n + k) % len(teasers)]}</a></li>' for k in range(2)
        )
        + "</ul></div>"
        for n, word in enumerate(menu)
    )
    return (
        f'<section class="ticker"><ol>{ticker}</ol></section><section class="mega">{mega}</section>'
    )


def frame(
    lang: str,
    style: str,
    title: str,
    text: str,
    *,
    site: str = "Northgate",
    noise: int = 0,
    head: str = "",
    doctitle: str | None = None,
) -> str:
    """A whole page: `text` inside the frame of a site of that style."""
    c = CHROME[lang]
    menu = f"<nav><ul>{_list(c.menu)}</ul></nav>"
    body = paragraphs(text)
    h1 = f"<h1>{title}</h1>" if title else ""
    chosen = random.Random(noise)
    teasers = c.teasers.split("|")
    some = "|".join(chosen.sample(teasers, min(4, len(teasers)))) if noise else c.teasers
    cookie = f'<div class="cc-window" role="dialog"><p>{c.cookie}</p></div>'
    foot = f"<footer><p>{site}</p><p>{c.foot}</p></footer>"
    form = f'<form action="/search"><input name="q" placeholder="{c.search}"><button>{c.search}</button></form>'
    visits = (
        f"<p>{chosen.randrange(1000, 99999)} / {chosen.randrange(1, 29)}.11.2026</p>"
        if noise
        else ""
    )
    made = {
        "news": f'<header><a class="logo" href="/">{site}</a><span>{c.login}</span>{menu}{form}</header>'
        f'<main><article>{h1}<div class="share">Facebook X WhatsApp E-mail</div>{body}</article>'
        f'<aside><h2>{c.more}</h2><ul>{_list(some, "/t")}</ul><div class="nl">{c.letter}</div>{visits}</aside>'
        f"</main>{ballast(c, noise, 8)}{foot}{cookie}",
        "gov": f'<a class="skip" href="#main">»</a><div class="top">{c.login} | EN | FR | DE</div>'
        f'<header><strong>{site}</strong>{form}{menu}</header><div class="crumbs">{c.menu.split("|")[0]} &gt; '
        f'{c.menu.split("|")[2]}</div><main id="main">{h1}{body}</main><aside>{c.letter}</aside>{ballast(c, 0, 0)}{foot}',
        "uni": f'<table width="760" border="0"><tr><td colspan="2" bgcolor="#003366"><b>{site}</b></td></tr>'
        f'<tr><td valign="top"><ul>{_list(c.menu)}</ul></td><td>{h1}{body}</td></tr>'
        f'<tr><td colspan="2"><hr><small>{c.foot}</small></td></tr></table>',
        "blog": f'<div id="page" class="hfeed site"><header class="site-header"><p class="site-title">{site}</p>{menu}'
        f'</header><div class="entry-content">{h1}{body}</div><div id="secondary" class="widget-area">{form}'
        f'<h2>{c.more}</h2><ul>{_list(some, "/p")}</ul></div><footer class="site-info">{c.foot}</footer></div>{cookie}',
        "wiki": f'<div id="mw-page-base"></div><div id="content" class="mw-body"><h1 id="firstHeading">{title}</h1>'
        f'<div id="mw-content-text">{body}</div></div><div id="mw-navigation"><div id="p-personal">{c.login}</div>'
        f'<div id="p-search">{form}</div><div id="p-navigation"><ul>{_list(c.menu)}</ul></div></div>'
        f'<div id="footer"><ul><li>{c.foot}</li></ul></div>',
        "repo": f'<div class="navbar">{site} <span>{c.login}</span>{form}</div><ol class="breadcrumb">{_list(c.menu)}'
        f'</ol><div id="aspect_artifactbrowser_ItemViewer">{h1}{body}</div><footer>DSpace · {c.foot}</footer>',
        "forum": f'<div id="wrap"><div class="headerbar"><h2>{site}</h2><span>{c.login}</span>{form}</div>'
        f'<ul class="linklist">{_list(c.menu)}</ul><div id="page-body">{h1}{body}</div>'
        f'<div class="stat-block">{visits}</div><div class="copyright">{c.foot}</div></div>',
        "shop": f'<header>{site} {form} <span>{c.login}</span> <span class="cart">0</span>{menu}</header>'
        f"<main>{h1}{body}</main><section><h3>{c.more}</h3><ul>{_list(some, '/c')}</ul></section>"
        f"<div>{c.letter}</div>{ballast(c, noise, 2)}{foot}{cookie}",
        "bare": f"{h1}{body}",
    }[style]
    whole = f"{title} - {site}" if title and style != "bare" else title or site
    return page(made, title=whole if doctitle is None else doctitle, lang=lang, head=head)


def turning(lang: str, style: str, title: str, text: str, status: int = 200, **more: Any) -> Answer:
    """A framed page whose teasers and counters differ at each visit."""
    turn = itertools.count(1)

    def answer(_: Request) -> Reply:
        return sent(frame(lang, style, title, text, noise=next(turn), **more), status)

    return answer


NGINX = sent(
    "<html><head><title>404 Not Found</title></head><body><center><h1>404 Not Found</h1></center>"
    "<hr><center>nginx/1.24.0</center></body></html>",
    404,
)
APACHE = sent(
    '<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN"><html><head><title>404 Not Found</title></head><body>'
    "<h1>Not Found</h1><p>The requested URL was not found on this server.</p><hr><address>Apache/2.4.58 (Debian)"
    " Server at www Port 80</address></body></html>",
    404,
)
IIS = sent(
    "<html><head><title>404 - File or directory not found.</title></head><body><div id='header'><h1>Server Error"
    "</h1></div><fieldset><h2>404 - File or directory not found.</h2><h3>The resource you are looking for might have "
    "been removed, had its name changed, or is temporarily unavailable.</h3></fieldset></body></html>",
    404,
)


def missing(kind: str, lang: str, style: str, site: str) -> Answer:
    """What a host says to addresses it does not know."""
    c = CHROME[lang]
    if kind == "hard":
        return sent(frame(lang, style, c.lost, c.lost_text, site=site), 404)
    if kind == "soft":
        return turning(lang, style, c.lost, c.lost_text, site=site)
    return {
        "nginx": NGINX,
        "apache": APACHE,
        "iis": IIS,
        "home": to("/"),
        "home301": to("/", 301),
        "error": to("/error/404"),
        "gone": sent(frame(lang, style, c.lost, c.lost_text, site=site), 410),
    }[kind]


def host(lang: str, style: str, site: str, miss: str, **routes: Any) -> dict[Any, Any]:
    """The home page of a host and its answer to unknown addresses."""
    c = CHROME[lang]
    made: dict[Any, Any] = {
        "/": sent(frame(lang, style, site, c.home, site=site)),
        "*": missing(miss, lang, style, site),
    }
    if miss == "error":
        made["/error/404"] = sent(frame(lang, style, c.lost, c.lost_text, site=site))
    return made


LANG: dict[str, str] = {}
MISSES = ("hard", "nginx", "soft", "hard", "home", "apache", "hard", "error")
_turn = itertools.count()


def made(
    cause: str,
    name: str,
    lang: str,
    truth: tuple[Standing, ...],
    path: str,
    answer: Answer | None = None,
    *,
    style: str = "news",
    miss: str = "",
    site: str = "",
    routes: dict[Any, Any] | None = None,
    **more: Any,
) -> Case:
    """A case whose host has a home page and an answer for unknown addresses."""
    n = next(_turn)
    name = f"re-{name}"
    LANG[name] = lang
    base = host(
        lang if lang in CHROME else "en",
        style,
        site or "Northgate",
        miss or MISSES[n % len(MISSES)],
    )
    if answer is not None:
        base[path] = answer
    return Case(cause, name, truth, {**base, **(routes or {})}, path=path, **more)
