"""Frames of sites: menus, banners, teasers, footers, in eighteen languages and seven styles."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from citekeeper.demo.exchange import Reply, Request

from ..case import page, sent, to

Route = Reply | Callable[[Request], Reply]

# site | menu | cookies | search | teasers | foot | title of absence | words of absence
TALK: Mapping[str, tuple[str, ...]] = {
    lang: tuple(part.strip() for part in text.replace("\n", " ").split("|"))
    for lang, text in {
        "en": """Halden Observer|Home,News,Politics,Society,Economy,Culture,Science,Opinion,Video,
Archive,Newsletters,About us,Contact|We and our partners use cookies to store and read information
on your device, to measure audiences and to improve our services. You can change your choice at any
time in the settings.|Search|Council delays vote on the tram line;Nurses accept new pay offer;Why
the hill farms are emptying;Five books for the long evenings;How we count the homeless|Terms of use
- Privacy - Accessibility - Imprint - RSS - All rights reserved. Reproduction with permission of
the publisher only.|Page not found|We could not find the page you were looking for. It may have
been moved or deleted. Use the search or go back to the home page.""",
        "de": """Haldener Bote|Startseite,Nachrichten,Politik,Gesellschaft,Wirtschaft,Kultur,
Wissen,Meinung,Mediathek,Archiv,Newsletter,Über uns,Kontakt|Wir verwenden Cookies, um Inhalte zu
personalisieren und die Zugriffe auf unsere Website zu analysieren. Ihre Auswahl können Sie
jederzeit ändern.|Suche|Rat vertagt Abstimmung über die Tram;Pflegekräfte nehmen Angebot an;Warum
die Bergbauern aufgeben;Fünf Bücher für lange Abende|Impressum - Datenschutz - Barrierefreiheit -
AGB - Alle Rechte vorbehalten.|Seite nicht gefunden|Die gewünschte Seite konnte leider nicht
gefunden werden. Bitte nutzen Sie die Suche oder kehren Sie zur Startseite zurück.""",
        "fr": """Le Courrier de Halden|Accueil,Actualités,Politique,Société,Économie,Culture,
Sciences,Débats,Vidéos,Archives,Qui sommes-nous,Contact|Avec votre accord, nous utilisons des
cookies pour mesurer l'audience et vous proposer des contenus adaptés. Vous pouvez retirer votre
consentement à tout moment.|Rechercher|Le conseil reporte le vote sur le tramway;Les infirmières
acceptent l'offre;Pourquoi les fermes se vident;Cinq livres pour l'hiver|Mentions légales - Données
personnelles - Accessibilité - Plan du site - Tous droits réservés.|Page introuvable|La page que
vous recherchez n'existe pas ou a été déplacée. Utilisez le moteur de recherche ou revenez à
l'accueil.""",
        "es": """El Diario de Halden|Inicio,Noticias,Política,Sociedad,Economía,Cultura,Ciencia,
Opinión,Vídeos,Hemeroteca,Quiénes somos,Contacto|Utilizamos cookies propias y de terceros para
analizar la navegación y mostrar contenidos de interés. Puede configurar sus preferencias.|Buscar|
El pleno aplaza la votación del tranvía;Las enfermeras aceptan la oferta;Por qué se vacían las
granjas;Cinco libros|Aviso legal - Privacidad - Accesibilidad - Mapa del sitio - Todos los derechos
reservados.|Página no encontrada|La página que busca no existe o ha cambiado de dirección. Utilice
el buscador o vuelva al inicio.""",
        "nl": """Haldense Courant|Home,Nieuws,Politiek,Samenleving,Economie,Cultuur,Wetenschap,
Opinie,Video,Archief,Over ons,Contact|Wij gebruiken cookies om het gebruik van de website te meten
en te verbeteren. U kunt uw keuze altijd aanpassen.|Zoeken|Raad stelt stemming over tram uit;
Verplegers aanvaarden bod;Waarom bergboeren stoppen;Vijf boeken|Disclaimer - Privacy -
Toegankelijkheid - Sitemap - Alle rechten voorbehouden.|Pagina niet gevonden|De pagina die u zoekt
bestaat niet of is verplaatst. Gebruik de zoekfunctie of ga terug naar de homepage.""",
        "it": """Il Corriere di Halden|Home,Notizie,Politica,Società,Economia,Cultura,Scienze,
Opinioni,Video,Archivio,Chi siamo,Contatti|Questo sito utilizza cookie tecnici e, con il tuo
consenso, cookie di profilazione. Puoi modificare la scelta in ogni momento.|Cerca|Il consiglio
rinvia il voto sul tram;Le infermiere accettano l'offerta;Perché le fattorie si svuotano;Cinque
libri|Note legali - Privacy - Accessibilità - Mappa del sito - Tutti i diritti riservati.|Pagina
non trovata|La pagina richiesta non esiste o è stata spostata. Usa la ricerca o torna alla
home.""",
        "pt": """Correio de Halden|Início,Notícias,Política,Sociedade,Economia,Cultura,Ciência,
Opinião,Vídeos,Arquivo,Quem somos,Contactos|Utilizamos cookies para medir a audiência e melhorar os
nossos serviços. Pode alterar as suas preferências a qualquer momento.|Pesquisar|Câmara adia a
votação do elétrico;Enfermeiras aceitam proposta;Porque se esvaziam as quintas;Cinco livros|Aviso
legal - Privacidade - Acessibilidade - Mapa do sítio - Todos os direitos reservados.|Página não
encontrada|A página que procura não existe ou foi movida. Utilize a pesquisa ou volte à página
inicial.""",
        "pl": """Kurier Haldeński|Strona główna,Aktualności,Polityka,Społeczeństwo,Gospodarka,
Kultura,Nauka,Opinie,Archiwum,O nas,Kontakt|Ta strona używa plików cookie w celach statystycznych.
Ustawienia można zmienić w przeglądarce.|Szukaj|Rada odkłada głosowanie;Pielęgniarki przyjmują
ofertę;Pięć książek|Regulamin - Polityka prywatności - Deklaracja dostępności - Mapa strony|Nie
znaleziono strony|Strona, której szukasz, nie istnieje lub została przeniesiona. Skorzystaj z
wyszukiwarki.""",
        "cs": """Haldenské listy|Úvod,Zprávy,Politika,Společnost,Ekonomika,Kultura,Věda,Názory,
Archiv,O nás,Kontakty|Tento web používá soubory cookie k měření návštěvnosti. Nastavení můžete
kdykoli změnit.|Hledat|Zastupitelé odložili hlasování;Sestry přijaly nabídku;Pět knih|Prohlášení o
přístupnosti - Ochrana údajů - Mapa stránek|Stránka nenalezena|Požadovaná stránka neexistuje nebo
byla přesunuta. Použijte vyhledávání.""",
        "sv": """Haldens Tidning|Start,Nyheter,Politik,Samhälle,Ekonomi,Kultur,Vetenskap,Åsikter,
Arkiv,Om oss,Kontakt|Vi använder kakor för att mäta besök och förbättra webbplatsen. Du kan ändra
ditt val.|Sök|Fullmäktige skjuter upp beslut;Sköterskor säger ja;Fem böcker|Om webbplatsen -
Personuppgifter - Tillgänglighet - Webbkarta|Sidan kunde inte hittas|Sidan du söker finns inte
eller har flyttats. Använd sökfunktionen eller gå till startsidan.""",
        "da": """Halden Avis|Forside,Nyheder,Politik,Samfund,Økonomi,Kultur,Viden,Debat,Arkiv,Om
os,Kontakt|Vi bruger cookies til at måle trafikken og forbedre siden. Du kan altid ændre dit
valg.|Søg|Byrådet udskyder afstemning;Sygeplejersker siger ja;Fem bøger|Om siden - Persondata -
Tilgængelighed - Sitemap|Siden blev ikke fundet|Siden, du leder efter, findes ikke eller er
flyttet. Brug søgefeltet eller gå til forsiden.""",
        "fi": """Haldenin Sanomat|Etusivu,Uutiset,Politiikka,Yhteiskunta,Talous,Kulttuuri,Tiede,
Mielipide,Arkisto,Tietoa meistä,Yhteystiedot|Käytämme evästeitä kävijämäärien mittaamiseen. Voit
muuttaa valintaasi milloin vain.|Haku|Valtuusto lykkäsi äänestystä;Hoitajat hyväksyivät tarjouksen|
Tietosuoja - Saavutettavuus - Sivukartta|Sivua ei löytynyt|Etsimääsi sivua ei ole tai se on
siirretty. Käytä hakua tai palaa etusivulle.""",
        "el": """Εφημερίδα του Χάλντεν|Αρχική,Ειδήσεις,Πολιτική,Κοινωνία,Οικονομία,Πολιτισμός,
Επιστήμη,Απόψεις,Αρχείο,Επικοινωνία|Χρησιμοποιούμε cookies για τη μέτρηση της επισκεψιμότητας.
Μπορείτε να αλλάξετε την επιλογή σας.|Αναζήτηση|Αναβάλλεται η ψηφοφορία;Πέντε βιβλία|Όροι χρήσης -
Προσωπικά δεδομένα - Προσβασιμότητα|Η σελίδα δεν βρέθηκε|Η σελίδα που ζητήσατε δεν υπάρχει ή έχει
μετακινηθεί. Χρησιμοποιήστε την αναζήτηση.""",
        "ru": """Хальденский вестник|Главная,Новости,Политика,Общество,Экономика,Культура,Наука,
Мнения,Архив,О нас,Контакты|Мы используем файлы cookie для статистики. Настройки можно изменить в
любое время.|Поиск|Совет отложил голосование;Медсёстры приняли предложение;Пять книг|Правила -
Персональные данные - Карта сайта - Все права защищены|Страница не найдена|Запрашиваемая страница
не существует или была перемещена. Воспользуйтесь поиском.""",
        "tr": """Halden Gazetesi|Ana Sayfa,Haberler,Siyaset,Toplum,Ekonomi,Kültür,Bilim,Görüş,
Arşiv,Hakkımızda,İletişim|Sitemizde ziyaretleri ölçmek için çerezler kullanılır. Tercihinizi her
zaman değiştirebilirsiniz.|Ara|Meclis oylamayı erteledi;Hemşireler teklifi kabul etti|Kullanım
koşulları - Gizlilik - Site haritası|Sayfa bulunamadı|Aradığınız sayfa mevcut değil veya taşınmış.
Arama yapabilir ya da ana sayfaya dönebilirsiniz.""",
        "ja": """ハルデン新聞|ホーム,ニュース,政治,社会,経済,文化,科学,意見,アーカイブ,お問い合わせ|
当サイトでは利用状況の測定のためにクッキーを使用しています。|検索|議会、路面電車の採決を延期;
看護師組合が妥結|利用規約 - プライバシーポリシー - サイトマップ - 無断転載を禁じます|
ページが見つかりません|お探しのページは存在しないか、移動された可能性があります。""",
        "zh": """哈尔登日报|首页,新闻,政治,社会,经济,文化,科技,评论,资料库,联系我们|
本网站使用Cookie来统计访问量,您可以随时更改设置。|搜索|市议会推迟电车表决;护士接受薪资方案|
使用条款 - 隐私政策 - 网站地图 - 版权所有|页面不存在|您访问的页面不存在或已被移动,请返回首页。""",
        "ar": """صحيفة هالدن|الرئيسية,الأخبار,سياسة,مجتمع,اقتصاد,ثقافة,علوم,آراء,الأرشيف,اتصل بنا|
نستخدم ملفات تعريف الارتباط لقياس الزيارات ويمكنك تغيير اختيارك في أي وقت.|بحث|
المجلس يؤجل التصويت;الممرضات يقبلن العرض|شروط الاستخدام - الخصوصية - خريطة الموقع|
الصفحة غير موجودة|الصفحة التي تبحث عنها غير موجودة أو تم نقلها.""",
    }.items()
}


def _menu(lang: str) -> str:
    return "".join(
        f'<li><a href="/s/{number}">{word.strip()}</a></li>'
        for number, word in enumerate(TALK[lang][1].split(","))
    )


def _teasers(lang: str) -> str:
    return "".join(
        f'<article class="teaser"><a href="/t/{number}"><h3>{word.strip()}</h3></a>'
        f"<time>{3 + number * 4}.11.2026</time></article>"
        for number, word in enumerate(TALK[lang][4].split(";"))
    )


TOWNS = (
    "Adelin Brancova Carrow Dunmere Eskhall Farsund Gellin Hartow Ilmen Jarva Kestrel Lindhaven "
    "Morrow Nimsk Orvel Pellworth Quessel Rusane Santerio Tarnby Ulvik Velmora Wexbridge Yarrow "
    "Zelena Altburg Borvik Corlay Drava Elmstead Fenwick Grasno Holmby Isola Jelling Korsun"
).split()


def _editions(number: int) -> str:
    """The long tail of a frame: regions, years, pages of an index."""
    towns = "".join(f'<li><a href="/r/{town.lower()}">{town}</a></li>' for town in TOWNS)
    years = "".join(f'<a href="/y/{year}">{year}</a> ' for year in range(1999, 2027))
    return "".join((f"<ul>{towns}</ul>", f"<p>{years}</p>")[:number])


STYLES = ("wordpress", "drupal", "typo3", "news", "tables", "portal", "library")


def frame(
    lang: str, title: str, main: str, style: str = "wordpress", site: str = "", head: str = ""
) -> str:
    """A whole page; `main` is markup that stands under an h1 with the title (none if empty)."""
    talk = TALK[lang]
    site = site or talk[0]
    menu, teasers, cookies, search, foot = (_menu(lang), _teasers(lang), talk[2], talk[3], talk[5])
    top = f"<h1>{title}</h1>" if title else ""
    form = (
        f'<form action="/search"><input name="q" placeholder="{search}">'
        f"<button>{search}</button></form>"
    )
    body = {
        "wordpress": f'<a class="skip-link" href="#content">&darr;</a><header id="masthead">'
        f'<p class="site-title">{site}</p><nav><ul class="menu">{menu}</ul></nav></header>'
        f'<div id="content"><main id="main"><article class="post">{top}'
        f'<div class="entry-content">{main}</div></article></main><aside class="widget-area">'
        f'{form}{teasers}</aside></div><footer id="colophon">{foot} &copy; {site}</footer>'
        f'{_editions(1)}<div id="cookie-notice">{cookies}</div>',
        "drupal": f'<div class="region-header">{site}{form}<nav role="navigation"><ul>{menu}</ul>'
        f'</nav></div><div class="breadcrumb">{site} &raquo; {title}</div><div role="main" '
        f'class="main-container">{top}<div class="field--name-body">{main}</div></div>'
        f'<div class="region-sidebar">{teasers}</div><footer class="footer">'
        f"{menu}{_editions(2)}{foot}</footer>"
        f'<div class="eu-cookie-compliance-banner">{cookies}</div>',
        "typo3": f'<div id="page"><div id="top"><ul>{menu}</ul></div><!--TYPO3SEARCH_begin-->'
        f'<div class="csc-default">{top}{main}</div><!--TYPO3SEARCH_end--><div id="foot">{site} '
        f"{foot}</div></div>",
        "news": f'<div class="cmp-banner" role="dialog"><p>{cookies}</p><button>OK</button></div>'
        f'<header><a href="/">{site}</a><nav><ul>{menu}</ul></nav>{form}</header><main><article>'
        f'{top}<div class="article__body">{main}</div></article><section class="most-read">'
        f"{teasers}{teasers}</section></main>"
        f"{_editions(1)}<footer><ul>{menu}</ul>{_editions(2)}<p>{foot}</p></footer>",
        "tables": f'<table width="760" align="center"><tr><td colspan="2"><font size="5">{site}'
        f'</font></td></tr><tr><td width="160" valign="top"><ul>{menu}</ul></td><td>{top}{main}'
        f'</td></tr><tr><td colspan="2"><font size="1">{foot}</font></td></tr></table>',
        "portal": f'<div class="govbar">{site}</div><ul class="mega">{menu}{menu}</ul>{form}'
        f'<div class="container"><div class="row"><div class="col-md-8">{top}{main}</div>'
        f'<div class="col-md-4">{teasers}</div></div></div>'
        f"<footer>{menu}{_editions(2)}<p>{foot}</p><p>{cookies}</p>"
        f"</footer>",
        "library": f'<nav class="navbar"><ul>{menu}</ul></nav><div id="ds-main">{top}{main}'
        f"{form}</div><footer>{site} - {foot}</footer>",
    }[style]
    return page(body, title=f"{title} | {site}" if title else site, lang=lang, head=head)


def front(lang: str, style: str = "wordpress", site: str = "") -> Reply:
    """A front page: teasers, no article."""
    return sent(frame(lang, "", _teasers(lang) * 3, style, site))


def missing(lang: str, style: str = "wordpress", site: str = "", status: int = 404) -> Reply:
    """The error page of that site."""
    talk = TALK[lang]
    return sent(frame(lang, talk[6], f"<p>{talk[7]}</p>", style, site), status)


def honest(
    lang: str, path: str, route: Route, style: str = "wordpress", site: str = ""
) -> dict[str, Route]:
    """A site that answers 404 to whatever it does not have."""
    return {path: route, "/": front(lang, style, site), "*": missing(lang, style, site)}


def everywhere(reply: Route) -> dict[str, Route]:
    """The same answer at every address."""
    return {"*": reply}


def www(host: str, path: str, route: Route, lang: str = "en") -> dict[str | tuple[str, str], Route]:
    """A bare host that sends everybody to its www with the path asked for."""

    def onward(request: Request) -> Reply:
        return to(f"http://www.{host}{request.path}", 301)

    return {
        "*": onward,
        (f"www.{host}", path): route,
        (f"www.{host}", "/"): front(lang),
        (f"www.{host}", "*"): missing(lang),
    }
