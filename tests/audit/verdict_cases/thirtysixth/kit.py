"""What the sites of this set are built from: tongues, skins, servers."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from citekeeper.demo.exchange import Reply, Request
from citekeeper.model import Standing

from ..case import Case

Truth = tuple[Standing, ...]
Route = Reply | Callable[[Request], Reply]
LIVE, MOVED, DRIFTED = Standing.LIVE, Standing.MOVED, Standing.DRIFTED
SOFT, PARKED, DEAD = Standing.SOFT_404, Standing.PARKED, Standing.DEAD
BLOCKED, UNREACHABLE, UNKNOWN = Standing.BLOCKED, Standing.UNREACHABLE, Standing.UNKNOWN
HTML = {"Content-Type": "text/html; charset=utf-8"}


@dataclass(frozen=True)
class Tongue:
    """What the frames of sites say in one language, each list parted by bars."""

    menu: str
    foot: str
    cookies: str
    news: str
    lost: str


TONGUES: Mapping[str, Tongue] = {
    "en": Tongue(
        "Home|About us|Our work|Publications|News|Events|Contact|Press office|Careers|Library|Support us|Statistics|Projects|Partners|Training|FAQ|Newsletter|Legal|Members|Data|Policy|Resources|Search|Sign in",
        "Privacy notice. Accessibility. Terms of use. All rights reserved.|Imprint and privacy. Site map. Follow us.|Registered charity. Complaints procedure. Freedom of information.|Crown copyright unless stated otherwise. Help. Feedback.|Published by the communications unit. Disclaimer. RSS.",
        "We use cookies to make this site work. Accept all. Reject. Settings.|This website places cookies for statistics. Read our cookie statement. OK, understood.|Your privacy matters: choose which cookies you allow. Save choices.|",
        "Annual conference opens registration|Board appoints new chair|Hotline figures for the first half of the year|Ministers meet in Luxembourg|New guidance for schools|Consultation closes on Friday|Training day for prosecutors in the north|Budget for 2027 adopted|Video: a day with the forensic team|Report on age verification published|Three questions to our new director|Library opening hours over the holidays|Call for papers extended|Joint statement with industry",
        "Page not found. The page you asked for is not on this server. Please check the address.|404. Nothing here. Use the menu or the search.|Sorry, we cannot find that page. It may have been renamed.",
    ),
    "de": Tongue(
        "Startseite|Über uns|Aktuelles|Presse|Themen|Publikationen|Termine|Kontakt|Karriere|Service|Statistik|Mitglieder|Recht|Bibliothek|Suche|Anmelden|Leichte Sprache|Projekte",
        "Impressum. Datenschutz. Barrierefreiheit.|Herausgegeben vom Referat Öffentlichkeitsarbeit. Impressum. Inhaltsverzeichnis.|Alle Rechte vorbehalten. Datenschutzerklärung. Kontakt.",
        "Diese Seite verwendet Cookies. Alle akzeptieren. Nur notwendige.|Wir nutzen Cookies zur Reichweitenmessung. Einstellungen. Einverstanden.|",
        "Fachtagung in Kassel: Anmeldung geöffnet|Neue Leiterin der Meldestelle|Haushalt 2027 beschlossen|Handreichung für Schulen erschienen|Jahresbericht liegt vor|Kabinett berät Gesetzentwurf|Stellenausschreibung: Referent (m/w/d)|Innenminister tagen in Rostock|Podcast: Folge zwölf",
        "Seite nicht gefunden. Unter dieser Adresse gibt es hier nichts.|Fehler 404. Die gewünschte Seite existiert nicht.",
    ),
    "fr": Tongue(
        "Accueil|Qui sommes-nous|Actualités|Presse|Dossiers|Publications|Agenda|Contact|Recrutement|Ressources|Chiffres clés|Adhérer|Textes officiels|Recherche|Connexion|Projets|Espace parents",
        "Mentions légales. Accessibilité : partiellement conforme. Plan du site.|Tous droits réservés. Données personnelles. Nous écrire.|Directeur de la publication : le secrétaire général. Crédits.",
        "Nous utilisons des cookies. Tout accepter. Continuer sans accepter.|En poursuivant votre navigation vous acceptez le dépôt de traceurs.|",
        "Colloque de Lyon : le programme|Nouvelle directrice de la plateforme|Budget 2027 adopté|Guide pour les collèges|Le rapport annuel est en ligne|Formation des magistrats|Offre d'emploi : chargé de mission|Vidéo : une journée avec les enquêteurs|Trois questions à la présidente",
        "Page introuvable. Cette adresse ne correspond à aucun contenu.|Erreur 404. La page demandée n'existe pas.",
    ),
    "nl": Tongue(
        "Home|Over ons|Actueel|Pers|Onderwerpen|Publicaties|Agenda|Contact|Werken bij|Cijfers|Wet en regelgeving|Zoeken|Inloggen|Projecten|Voor ouders|Veelgestelde vragen",
        "Privacy. Cookies. Toegankelijkheid. Copyright.|Colofon. Disclaimer. Archief.|Alle rechten voorbehouden. Klachtenregeling.",
        "Wij gebruiken cookies. Accepteren. Weigeren. Meer informatie.|Deze website plaatst analytische cookies. Akkoord.|",
        "Studiemiddag in Zwolle|Nieuwe voorzitter benoemd|Begroting 2027 vastgesteld|Lesbrief voor brugklassen|Jaarverslag verschenen|Kamerdebat uitgesteld|Vacature beleidsmedewerker|Cijfers eerste halfjaar",
        "Pagina niet gevonden. Controleer het adres.|Fout 404. Deze pagina bestaat niet.",
    ),
    "es": Tongue(
        "Inicio|Quiénes somos|Noticias|Prensa|Temas|Publicaciones|Agenda|Contacto|Empleo|Estadísticas|Legislación|Buscar|Acceder|Proyectos|Familias|Preguntas frecuentes",
        "Aviso legal. Privacidad. Accesibilidad. Mapa web.|Todos los derechos reservados. Política de cookies.|Sede electrónica. Transparencia. Contacto.",
        "Usamos cookies propias y de terceros. Aceptar. Rechazar. Configurar.|Este sitio utiliza cookies técnicas. Entendido.|",
        "Jornada en Zaragoza: abierta la inscripción|Nueva directora de la línea de ayuda|Presupuesto 2027 aprobado|Guía para centros escolares|Memoria anual disponible|Oferta de empleo público|Curso para fiscales|Vídeo: así trabaja la unidad",
        "Página no encontrada. La dirección no corresponde a ningún contenido.|Error 404. No existe la página solicitada.",
    ),
    "it": Tongue(
        "Home|Chi siamo|Notizie|Stampa|Temi|Pubblicazioni|Eventi|Contatti|Lavora con noi|Statistiche|Normativa|Cerca|Accedi|Progetti|Genitori|Domande frequenti",
        "Note legali. Privacy. Accessibilità. Mappa del sito.|Tutti i diritti riservati. Amministrazione trasparente.|Redazione. Contatti. Credits.",
        "Questo sito usa cookie tecnici e analitici. Accetta. Rifiuta.|Informativa sui cookie. Ho capito.|",
        "Convegno a Bologna: il programma|Nuova presidente del centro|Bilancio 2027 approvato|Guida per le scuole|Relazione annuale online|Bando di selezione|Corso per magistrati|Video: una giornata con gli agenti",
        "Pagina non trovata. L'indirizzo non corrisponde ad alcun contenuto.|Errore 404. La pagina richiesta non esiste.",
    ),
    "pt": Tongue(
        "Início|Quem somos|Notícias|Imprensa|Temas|Publicações|Agenda|Contactos|Recrutamento|Estatísticas|Legislação|Pesquisa|Entrar|Projetos|Famílias",
        "Aviso legal. Privacidade. Acessibilidade. Mapa do sítio.|Todos os direitos reservados. Ficha técnica.",
        "Este sítio utiliza cookies. Aceitar. Recusar.|",
        "Seminário no Porto: inscrições abertas|Nova diretora da linha|Orçamento 2027 aprovado|Guia para escolas|Relatório anual disponível|Concurso público|Formação de procuradores",
        "Página não encontrada. O endereço não corresponde a nenhum conteúdo.|Erro 404. A página pedida não existe.",
    ),
    "pl": Tongue(
        "Strona główna|O nas|Aktualności|Prasa|Publikacje|Kontakt|Kariera|Statystyki|Prawo|Szukaj|Zaloguj|Projekty|Dla rodziców",
        "Polityka prywatności. Deklaracja dostępności. Mapa strony.|Wszelkie prawa zastrzeżone. Redakcja.",
        "Ta strona używa plików cookie. Akceptuję. Odrzucam.|",
        "Konferencja w Łodzi|Nowa dyrektorka zespołu|Budżet na 2027 rok|Poradnik dla szkół|Raport roczny|Szkolenie dla prokuratorów",
        "Nie znaleziono strony. Sprawdź adres.|Błąd 404. Strona nie istnieje.",
    ),
    "cs": Tongue(
        "Úvod|O nás|Aktuality|Tisk|Publikace|Kontakty|Kariéra|Statistiky|Legislativa|Hledat|Přihlásit|Projekty|Rodiče",
        "Prohlášení o přístupnosti. Ochrana osobních údajů.|Všechna práva vyhrazena. Mapa webu.",
        "Používáme cookies. Přijmout. Odmítnout.|",
        "Konference v Brně|Nová ředitelka linky|Rozpočet 2027 schválen|Příručka pro školy|Výroční zpráva|Školení státních zástupců",
        "Stránka nenalezena. Zkontrolujte adresu.|Chyba 404. Stránka neexistuje.",
    ),
    "sv": Tongue(
        "Start|Om oss|Nyheter|Press|Publikationer|Kontakt|Jobba hos oss|Statistik|Lagar|Sök|Logga in|Projekt|För föräldrar",
        "Tillgänglighet. Om kakor. Personuppgifter.|Ansvarig utgivare. Kontakta redaktionen.",
        "Vi använder kakor. Godkänn. Avböj.|",
        "Konferens i Umeå|Ny generalsekreterare|Budget 2027 antagen|Handledning för skolor|Årsredovisning|Utbildning för åklagare",
        "Sidan hittades inte. Kontrollera adressen.|404. Sidan finns inte.",
    ),
    "da": Tongue(
        "Forside|Om os|Nyheder|Presse|Publikationer|Kontakt|Job|Statistik|Lovgivning|Søg|Log ind|Projekter|Forældre",
        "Tilgængelighedserklæring. Cookies. Persondata.|Ansvarshavende redaktør. Kontakt.",
        "Vi bruger cookies. Accepter. Afvis.|",
        "Konference i Odense|Ny direktør|Finanslov 2027 vedtaget|Vejledning til skoler|Årsrapport|Kursus for anklagere",
        "Siden blev ikke fundet. Tjek adressen.|404. Siden findes ikke.",
    ),
    "fi": Tongue(
        "Etusivu|Tietoa meistä|Ajankohtaista|Medialle|Julkaisut|Yhteystiedot|Tilastot|Lainsäädäntö|Haku|Kirjaudu|Hankkeet|Vanhemmille",
        "Saavutettavuusseloste. Tietosuoja. Evästeet.|Toimitus. Palaute.",
        "Käytämme evästeitä. Hyväksy. Hylkää.|",
        "Seminaari Tampereella|Uusi johtaja aloittaa|Talousarvio 2027|Opas kouluille|Vuosikertomus|Koulutus syyttäjille",
        "Sivua ei löytynyt. Tarkista osoite.|404. Sivua ei ole.",
    ),
    "el": Tongue(
        "Αρχική|Ποιοι είμαστε|Νέα|Τύπος|Εκδόσεις|Επικοινωνία|Στατιστικά|Νομοθεσία|Αναζήτηση|Σύνδεση|Έργα|Γονείς",
        "Όροι χρήσης. Προσωπικά δεδομένα. Χάρτης ιστοτόπου.|Με την επιφύλαξη παντός δικαιώματος.",
        "Χρησιμοποιούμε cookies. Αποδοχή. Απόρριψη.|",
        "Ημερίδα στη Θεσσαλονίκη|Νέα διευθύντρια|Προϋπολογισμός 2027|Οδηγός για σχολεία|Ετήσια έκθεση",
        "Η σελίδα δεν βρέθηκε. Ελέγξτε τη διεύθυνση.|Σφάλμα 404. Η σελίδα δεν υπάρχει.",
    ),
    "ru": Tongue(
        "Главная|О нас|Новости|Пресс-центр|Публикации|Контакты|Статистика|Законодательство|Поиск|Войти|Проекты|Родителям",
        "Политика конфиденциальности. Карта сайта.|Все права защищены. Обратная связь.",
        "Сайт использует файлы cookie. Принять.|",
        "Конференция в Казани|Новый директор центра|Бюджет на 2027 год|Пособие для школ|Годовой отчёт",
        "Страница не найдена. Проверьте адрес.|Ошибка 404. Такой страницы нет.",
    ),
    "tr": Tongue(
        "Ana sayfa|Hakkımızda|Haberler|Basın|Yayınlar|İletişim|İstatistikler|Mevzuat|Ara|Giriş|Projeler|Aileler",
        "Gizlilik. Erişilebilirlik. Site haritası.|Tüm hakları saklıdır.",
        "Çerez kullanıyoruz. Kabul et. Reddet.|",
        "İzmir'de çalıştay|Yeni başkan atandı|2027 bütçesi|Okullar için kılavuz|Yıllık rapor",
        "Sayfa bulunamadı. Adresi kontrol edin.|404. Böyle bir sayfa yok.",
    ),
    "ja": Tongue(
        "ホーム|団体概要|お知らせ|報道発表|出版物|お問い合わせ|統計|法令|検索|ログイン|事業|保護者の方へ",
        "個人情報保護方針。サイトマップ。|著作権について。ご意見。",
        "当サイトではクッキーを使用しています。同意する。|",
        "名古屋で研究会を開催|新理事長が就任|令和九年度予算|学校向け手引き|年次報告書",
        "ページが見つかりません。アドレスをご確認ください。|404 お探しのページはありません。",
    ),
    "zh": Tongue(
        "首页|关于我们|新闻|媒体中心|出版物|联系我们|统计数据|法律法规|搜索|登录|项目|家长园地",
        "隐私政策。网站地图。|版权所有。意见反馈。",
        "本网站使用Cookie。接受。|",
        "成都研讨会|新主任就任|2027年度预算|学校指南|年度报告",
        "找不到页面。请检查网址。|404 该页面不存在。",
    ),
    "ar": Tongue(
        "الرئيسية|من نحن|الأخبار|الصحافة|المنشورات|اتصل بنا|الإحصاءات|التشريعات|بحث|تسجيل الدخول|المشاريع|للأهل",
        "سياسة الخصوصية. خريطة الموقع.|جميع الحقوق محفوظة.",
        "يستخدم هذا الموقع ملفات تعريف الارتباط. موافق.|",
        "مؤتمر في عمّان|مديرة جديدة للمركز|ميزانية 2027|دليل للمدارس|التقرير السنوي",
        "الصفحة غير موجودة. تحقق من العنوان.|خطأ 404. لا توجد صفحة بهذا العنوان.",
    ),
}

SKINS = "wp drupal typo3 joomla sharepoint tables news ojs portal plone liferay static gds ghost frames".split()


def _chance(seed: str) -> random.Random:
    return random.Random(seed)


def _paras(text: str) -> str:
    parts = [part.strip() for part in text.split("||")]
    return "".join(part if part.startswith("<") else f"<p>{part}</p>" for part in parts if part)


def bare(lang: str, title: str, body: str, head: str = "") -> str:
    """A page without any frame."""
    way = ' dir="rtl"' if lang == "ar" else ""
    return (
        f'<!doctype html><html lang="{lang}"{way}><head><meta charset="utf-8"><title>{title}</title>'
        f"{head}</head><body>{body}</body></html>"
    )


def framed(
    lang: str,
    site: str,
    title: str,
    text: str,
    *,
    skin: str = "",
    head: str = "",
    date: str = "",
    seed: str = "",
) -> str:
    """A page of a site: the site's name and a seed decide what else stands on it."""
    tongue = TONGUES[lang]
    luck = _chance(site)
    menu = luck.sample(tongue.menu.split("|"), min(luck.randint(6, 12), tongue.menu.count("|")))
    foot = luck.choice(tongue.foot.split("|"))
    cookies = luck.choice(tongue.cookies.split("|"))
    skin = skin or luck.choice(SKINS)
    news = _chance(site + seed).sample(tongue.news.split("|"), 4)
    links = "".join(f'<li><a href="/{n}/">{word}</a></li>' for n, word in enumerate(menu))
    more = "".join(f'<li><a href="/n/{n}">{word}</a></li>' for n, word in enumerate(news))
    said = _paras(text)
    stamp = f"<p><time>{date}</time></p>" if date else ""
    top = f"<h1>{title}</h1>" if title else ""
    full = f"{title} | {site}" if title else site
    body = {
        "wp": f'<a class="skip-link screen-reader-text" href="#content">{menu[0]}</a><header class="site-header"><p class="site-title"><a href="/">{site}</a></p><nav><ul class="menu">{links}</ul></nav></header><main id="content"><article class="post hentry"><header class="entry-header">{top}{stamp}</header><div class="entry-content">{said}</div></article></main><aside class="widget-area"><ul>{more}</ul></aside><footer>{site}. {foot}</footer><div class="cookie-law">{cookies}</div>',
        "drupal": f'<div id="page"><div class="region region-header"><div class="site-branding">{site}</div><ul class="menu nav">{links}</ul></div><div class="region region-content">{top}<div class="node node--type-article">{stamp}<div class="field--name-body">{said}</div></div></div><div class="region region-sidebar-second"><ul>{more}</ul></div><div class="region region-footer">{foot}</div></div><div id="sliding-popup">{cookies}</div>',
        "typo3": f'<div id="c1" class="csc-default"><ul class="nav-main">{links}</ul></div><!--TYPO3SEARCH_begin--><div class="csc-header">{top}</div>{stamp}<div class="csc-textpic-text">{said}</div><!--TYPO3SEARCH_end--><div class="rightcol"><ul>{more}</ul></div><div id="footer">{site} - {foot} {cookies}</div>',
        "joomla": f'<div class="moduletable_menu"><ul>{links}</ul></div><div class="item-page">{top}<dl class="article-info"><dd>{date}</dd></dl>{said}</div><div class="latestnews"><ul>{more}</ul></div><div class="footer1">{site}. {foot}</div><div>{cookies}</div>',
        "sharepoint": f'<form id="aspnetForm"><div id="s4-workspace"><div id="s4-titlerow">{site}</div><div class="ms-core-listMenu-horizontalBox"><ul>{links}</ul></div><div id="contentBox"><div id="pageTitle">{title}</div>{top}<div class="ms-rtestate-field">{stamp}{said}</div><div class="ms-webpart-zone"><ul>{more}</ul></div></div></div><div class="footer">{foot}</div></form>',
        "tables": f'<table width="760" align="center"><tr><td colspan="2" bgcolor="#003366"><font color="#fff">{site}</font></td></tr><tr><td valign="top" width="160">{"<br>".join(menu)}</td><td>{top}{stamp}{said}</td></tr></table><center><font size="1">{foot}</font></center>',
        "news": f'<header><div class="masthead">{site}</div><nav><ul>{links}</ul></nav><div class="newsletter">{menu[-1]}</div></header><div class="leaderboard-ad"></div><article>{top}{stamp}{said}<div class="share">Facebook X WhatsApp E-mail</div></article><section class="most-read"><ol>{more}</ol></section><footer>{foot}</footer><div class="cmp">{cookies}</div>',
        "ojs": f'<div class="pkp_structure_page"><header class="pkp_structure_head"><div class="pkp_site_name"><a href="/index">{site}</a></div><ul class="pkp_navigation_primary">{links}</ul></header><main class="pkp_structure_main">{top}<section class="item published">{date}</section><section class="item abstract">{said}</section></main><footer>{foot} PKP</footer></div>',
        "portal": f'<div class="wrap"><div class="top"><ul>{links}</ul><form role="search"><input name="q"></form></div><ol class="breadcrumb"><li>{menu[0]}</li><li>{menu[1]}</li><li>{title}</li></ol><div class="main">{top}{stamp}{said}</div><div class="side"><ul>{links}</ul><ul>{more}</ul></div><div class="bottom">{site} {foot}</div></div><div role="dialog">{cookies}</div>',
        "plone": f'<div id="visual-portal-wrapper"><div id="portal-top"><ul id="portal-globalnav">{links}</ul></div><div id="content">{top}<div class="documentByLine">{date}</div><div id="content-core">{said}</div></div><dl class="portletNews"><dd>{more}</dd></dl><div id="portal-footer">{site}. {foot}</div></div>',
        "liferay": f'<div id="wrapper"><header id="banner">{site}<ul>{links}</ul></header><div class="portlet-journal-content"><div class="journal-content-article">{top}{stamp}{said}</div></div><div class="portlet-asset-publisher"><ul>{more}</ul></div><footer>{foot}</footer></div><div class="cookies">{cookies}</div>',
        "static": f'<div class="head"><b>{site}</b> {" / ".join(menu[:5])}</div>{top}{stamp}{said}<hr><small>{foot}</small>',
        "gds": f'<div class="govuk-cookie-banner">{cookies}</div><header class="govuk-header">{site}</header><div class="govuk-width-container"><nav class="govuk-breadcrumbs">{menu[0]}</nav><main class="govuk-main-wrapper">{top}{stamp}<div class="govspeak">{said}</div></main></div><footer class="govuk-footer"><ul>{links}</ul>{foot}</footer>',
        "ghost": f'<div class="viewport"><header class="gh-head">{site}<ul class="nav">{links}</ul></header><article class="gh-article">{top}<p class="gh-article-meta">{date}</p><div class="gh-content">{said}</div></article><div class="gh-read-next"><ul>{more}</ul></div><footer class="gh-foot">{foot}</footer></div>',
        "frames": f'<div style="float:left;width:180px"><img src="/logo.gif" alt="{site}"><ul>{links}</ul></div><div style="margin-left:200px">{top}{stamp}{said}<p><a href="#top">^</a></p></div><div class="bot">{foot}</div>',
    }[skin]
    return bare(lang, full, body, head)


def ok(body: str | bytes, status: int = 200, **headers: str) -> Reply:
    """A page as an answer; `x_y=...` is the header x-y."""
    named = {key.replace("_", "-"): value for key, value in headers.items()}
    return Reply(status, {**HTML, **named}, body)


def to(where: str, status: int = 302) -> Reply:
    """A redirect."""
    return Reply(status, {"Location": where, **HTML}, "<p>See there.</p>")


def carrying(where: str, status: int = 302) -> Callable[[Request], Reply]:
    """A redirect that carries the asked address with it: HERE stands for it, PATH for the path."""
    return lambda request: to(
        where.replace("HERE", quote(request.url, safe="")).replace(
            "PATH", quote(request.path, safe="")
        ),
        status,
    )


def lost(lang: str, site: str, status: int = 404, skin: str = "", text: str = "") -> Reply:
    """The site's own answer for addresses it does not know."""
    said = text or _chance(site + "?").choice(TONGUES[lang].lost.split("|"))
    title, _, rest = said.partition(". ")
    return ok(framed(lang, site, title, rest or said, skin=skin, seed="?"), status)


def home(lang: str, site: str, skin: str = "") -> Reply:
    """The site's front page."""
    tongue = TONGUES[lang]
    heads = "||".join(_chance(site + "home").sample(tongue.news.split("|"), 5))
    return ok(framed(lang, site, "", heads, skin=skin, seed="home"))


def pdf(*lines: str) -> bytes:
    """A PDF of one page with some lines of text."""
    shown = [line.encode("ascii", "replace").translate(None, b"()\\") for line in lines]
    text = b" T* ".join(b"(" + line + b") Tj" for line in shown)
    stream = b"BT /F1 11 Tf 14 TL 60 780 Td " + text + b" ET"
    objects = (
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
        b"/Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%b\nendstream" % (len(stream), stream),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    )
    out = b"%PDF-1.4\n"
    places = []
    for number, one in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%b\nendobj\n" % (number, one)
    start = len(out)
    out += b"xref\n0 6\n0000000000 65535 f \n"
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    return out + b"trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % start


def living(
    name: str,
    lang: str,
    site: str,
    path: str,
    title: str,
    text: str,
    *,
    skin: str = "",
    date: str = "",
    head: str = "",
    quote_: str | None = None,
    cite: bool | None = None,
    kept: str = "",
    neighbour: str = "404",
    truth: Truth = (LIVE,),
    status: int = 200,
) -> Case:
    """A page that stands; `kept` is the text of its memento ("same": as today)."""
    there = ok(framed(lang, site, title, text, skin=skin, date=date, head=head), status)
    other: Route = lost(lang, site, skin=skin)
    if neighbour == "soft":
        other = lost(lang, site, 200, skin=skin)
    elif neighbour == "home":
        other = to("/")
    elif neighbour == "410":
        other = lost(lang, site, 410, skin=skin)
    memento = ""
    if kept:
        memento = framed(lang, site, title, text if kept == "same" else kept, skin=skin, seed="15")
    named = cite if cite is not None else sum(map(ord, name)) % 2 == 0
    return Case(
        "v36 living",
        f"v36-{name}",
        truth,
        {path: there, "/": home(lang, site, skin), "*": other},
        path=path,
        memento=memento,
        quote=quote_,
        title=title if named and title else None,
    )


def gone(
    name: str,
    lang: str,
    site: str,
    path: str,
    title: str,
    text: str,
    *,
    status: int = 404,
    skin: str = "",
    truth: Truth | None = None,
    front: bool = True,
    kept: tuple[str, str] | None = None,
    only: bool = False,
) -> Case:
    """A page that is not there any more: every unknown address gets this answer (`only`: just
    the cited one, and its neighbours the site's 404)."""
    there = ok(framed(lang, site, title, text, skin=skin, seed="gone"), status)
    routes: dict[Any, Any] = {path: there, "*": lost(lang, site, skin=skin) if only else there}
    if front:
        routes["/"] = home(lang, site, skin)
    memento = framed(lang, site, kept[0], kept[1], skin=skin, seed="15") if kept else ""
    right = truth or ((SOFT,) if status == 200 else (DEAD,))
    return Case(
        "v36 gone",
        f"v36-{name}",
        right,
        routes,
        path=path,
        memento=memento,
        title=kept[0] if kept else None,
    )


def served(
    cause: str,
    name: str,
    truth: Truth,
    path: str,
    routes: Mapping[Any, Any],
    *,
    memento: str | bytes = b"",
    title: str | None = None,
    quote_: str | None = None,
    trouble: str = "",
) -> Case:
    """A case whose server is written out."""
    return Case(
        f"v36 {cause}",
        f"v36-{name}",
        truth,
        routes,
        path=path,
        memento=memento,
        title=title,
        quote=quote_,
        trouble=trouble,
    )
