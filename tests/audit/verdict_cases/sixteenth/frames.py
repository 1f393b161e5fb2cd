"""Frames of sites in eighteen languages, and the small builders that the sets share."""

from __future__ import annotations

import itertools
import random
import zlib
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from citekeeper.demo.exchange import Reply, Request
from citekeeper.model import Standing

from ..case import Case, page, sent, to

Truth = tuple[Standing, ...]


class Words(NamedTuple):
    """What the chrome of a site says in one language."""

    menu: str
    cookie: str
    foot: str
    more: str
    login: str
    lost: str
    lost_text: str
    teasers: str


W: Mapping[str, Words] = {
    "en": Words(
        "Home|News|About us|Services|Events|Archive|Library|Contact",
        "We use cookies to make this website work and to count visits. Accept all | Manage",
        "Privacy | Accessibility | Terms of use | Sitemap | Follow us",
        "Read also",
        "Sign in",
        "Page not found",
        "The page you asked for does not exist. Check the address or use the search.",
        "Council agrees to repair the old footbridge|Swimming pool opens two weeks early|Volunteers "
        "count swifts along the canal|New timetable for the night buses|School orchestra wins a "
        "prize in Ghent|How we store twelve kilometres of paper|Rain delays the harvest festival",
    ),
    "fr": Words(
        "Accueil|Actualités|Qui sommes-nous|Services|Agenda|Archives|Médiathèque|Contact",
        "Ce site utilise des cookies pour mesurer son audience. Tout accepter | Paramétrer",
        "Mentions légales | Accessibilité : partiellement conforme | Plan du site",
        "À lire aussi",
        "Se connecter",
        "Page introuvable",
        "La page demandée n'existe pas. Vérifiez l'adresse ou utilisez la recherche.",
        "La passerelle rouvrira au printemps|Un nouveau verger partagé au sud de la ville|La fanfare "
        "fête ses cent ans|Horaires d'hiver de la piscine|Le marché déménage pour trois mois|Deux "
        "faucons nichent dans le clocher",
    ),
    "de": Words(
        "Startseite|Aktuelles|Über uns|Angebote|Termine|Archiv|Bibliothek|Kontakt",
        "Diese Website verwendet Cookies. Alle akzeptieren | Nur notwendige | Einstellungen",
        "Impressum | Datenschutz | Barrierefreiheit | Inhaltsverzeichnis | Leichte Sprache",
        "Mehr zum Thema",
        "Anmelden",
        "Seite nicht gefunden",
        "Die gewünschte Seite existiert nicht. Bitte prüfen Sie die Adresse.",
        "Stadtrat beschließt Sanierung der Brücke|Freibad öffnet früher|Ehrenamtliche zählen Mauer"
        "segler|Neuer Fahrplan ab Dezember|Jugendorchester gewinnt Preis|Herbstmarkt verschoben",
    ),
    "nl": Words(
        "Home|Nieuws|Over ons|Diensten|Agenda|Archief|Bibliotheek|Contact",
        "Wij gebruiken cookies om de site te verbeteren. Akkoord | Instellingen",
        "Privacy | Toegankelijkheid | Proclaimer | Sitemap",
        "Lees ook",
        "Inloggen",
        "Pagina niet gevonden",
        "De opgevraagde pagina bestaat niet. Controleer het adres of gebruik de zoekfunctie.",
        "Brug over de vaart krijgt nieuw dek|Zwembad opent twee weken eerder|Vrijwilligers tellen "
        "gierzwaluwen|Nieuwe dienstregeling voor de nachtbus|Oogstfeest uitgesteld door regen",
    ),
    "es": Words(
        "Inicio|Noticias|Quiénes somos|Servicios|Agenda|Archivo|Biblioteca|Contacto",
        "Utilizamos cookies propias y de terceros. Aceptar | Rechazar | Configurar",
        "Aviso legal | Accesibilidad | Mapa web | Protección de datos",
        "También te puede interesar",
        "Iniciar sesión",
        "Página no encontrada",
        "La página solicitada no existe. Compruebe la dirección o utilice el buscador.",
        "El puente viejo se repara en primavera|La piscina abre antes|Voluntarios cuentan vencejos|"
        "Nuevo horario del autobús nocturno|La banda municipal cumple cien años",
    ),
    "it": Words(
        "Home|Notizie|Chi siamo|Servizi|Eventi|Archivio|Biblioteca|Contatti",
        "Questo sito utilizza cookie tecnici e statistici. Accetta | Rifiuta | Preferenze",
        "Note legali | Dichiarazione di accessibilità | Mappa del sito | Amministrazione trasparente",
        "Leggi anche",
        "Accedi",
        "Pagina non trovata",
        "La pagina richiesta non esiste. Controlla l'indirizzo o usa la ricerca.",
        "Riapre la passerella sul fiume|La piscina anticipa l'apertura|Volontari contano i rondoni|"
        "Nuovi orari per l'autobus notturno|La banda compie cent'anni",
    ),
    "pt": Words(
        "Início|Notícias|Sobre nós|Serviços|Agenda|Arquivo|Biblioteca|Contactos",
        "Este site utiliza cookies. Aceitar | Recusar | Preferências",
        "Política de privacidade | Acessibilidade | Mapa do site",
        "Leia também",
        "Entrar",
        "Página não encontrada",
        "A página que pediu não existe. Verifique o endereço ou use a pesquisa.",
        "Ponte antiga vai ser reparada|Piscina abre mais cedo|Voluntários contam andorinhões|Novo "
        "horário do autocarro nocturno|Banda filarmónica faz cem anos",
    ),
    "pl": Words(
        "Strona główna|Aktualności|O nas|Usługi|Kalendarz|Archiwum|Biblioteka|Kontakt",
        "Ta strona używa plików cookie. Akceptuję | Ustawienia",
        "Polityka prywatności | Deklaracja dostępności | Mapa strony",
        "Czytaj także",
        "Zaloguj się",
        "Nie znaleziono strony",
        "Strona o podanym adresie nie istnieje.",
        "Stary most czeka na remont|Basen otwarty wcześniej|Wolontariusze liczą jerzyki|Nowy rozkład "
        "autobusów nocnych",
    ),
    "cs": Words(
        "Úvod|Aktuality|O nás|Služby|Kalendář|Archiv|Knihovna|Kontakt",
        "Tento web používá soubory cookie. Souhlasím | Nastavení",
        "Ochrana osobních údajů | Prohlášení o přístupnosti | Mapa stránek",
        "Čtěte také",
        "Přihlásit se",
        "Stránka nenalezena",
        "Požadovaná stránka neexistuje.",
        "Starý most se dočká opravy|Koupaliště otevře dříve|Dobrovolníci sčítají rorýse|Nové noční linky",
    ),
    "sv": Words(
        "Start|Nyheter|Om oss|Tjänster|Kalender|Arkiv|Bibliotek|Kontakt",
        "Vi använder kakor. Godkänn alla | Inställningar",
        "Om webbplatsen | Tillgänglighetsredogörelse | Lättläst",
        "Läs också",
        "Logga in",
        "Sidan kunde inte hittas",
        "Sidan du söker finns inte.",
        "Gamla bron ska rustas upp|Badet öppnar tidigare|Frivilliga räknar tornseglare|Nya nattbussar",
    ),
    "da": Words(
        "Forside|Nyheder|Om os|Ydelser|Kalender|Arkiv|Bibliotek|Kontakt",
        "Vi bruger cookies. Acceptér alle | Indstillinger",
        "Privatlivspolitik | Tilgængelighedserklæring | Sitemap",
        "Læs også",
        "Log ind",
        "Siden blev ikke fundet",
        "Siden, du leder efter, findes ikke.",
        "Den gamle bro skal renoveres|Svømmehallen åbner før tid|Frivillige tæller mursejlere|Nye natbusser",
    ),
    "fi": Words(
        "Etusivu|Ajankohtaista|Tietoa meistä|Palvelut|Tapahtumat|Arkisto|Kirjasto|Yhteystiedot",
        "Käytämme evästeitä. Hyväksy kaikki | Asetukset",
        "Tietosuoja | Saavutettavuusseloste | Sivukartta",
        "Lue myös",
        "Kirjaudu sisään",
        "Sivua ei löytynyt",
        "Hakemaasi sivua ei ole olemassa.",
        "Vanha silta korjataan keväällä|Uimahalli avataan etuajassa|Vapaaehtoiset laskevat tervapääskyjä",
    ),
    "el": Words(
        "Αρχική|Νέα|Ποιοι είμαστε|Υπηρεσίες|Εκδηλώσεις|Αρχείο|Βιβλιοθήκη|Επικοινωνία",
        "Χρησιμοποιούμε cookies. Αποδοχή | Ρυθμίσεις",
        "Πολιτική απορρήτου | Προσβασιμότητα | Χάρτης ιστότοπου",
        "Διαβάστε επίσης",
        "Σύνδεση",
        "Η σελίδα δεν βρέθηκε",
        "Η σελίδα που ζητήσατε δεν υπάρχει.",
        "Επισκευάζεται η παλιά γέφυρα|Ανοίγει νωρίτερα το κολυμβητήριο|Νέα δρομολόγια τη νύχτα",
    ),
    "ru": Words(
        "Главная|Новости|О нас|Услуги|Афиша|Архив|Библиотека|Контакты",
        "Мы используем файлы cookie. Принять | Настроить",
        "Политика конфиденциальности | Карта сайта | Версия для слабовидящих",
        "Читайте также",
        "Войти",
        "Страница не найдена",
        "Запрошенная страница не существует.",
        "Старый мост отремонтируют весной|Бассейн откроется раньше|Новое расписание ночных автобусов",
    ),
    "tr": Words(
        "Ana Sayfa|Haberler|Hakkımızda|Hizmetler|Etkinlikler|Arşiv|Kütüphane|İletişim",
        "Sitemizde çerezler kullanılmaktadır. Kabul et | Ayarlar",
        "Gizlilik | Erişilebilirlik | Site haritası",
        "Bunlar da ilginizi çekebilir",
        "Giriş yap",
        "Sayfa bulunamadı",
        "Aradığınız sayfa mevcut değil.",
        "Eski köprü onarılıyor|Havuz erken açılıyor|Gece otobüslerinin yeni saatleri",
    ),
    "ja": Words(
        "ホーム|お知らせ|概要|サービス|イベント|アーカイブ|図書館|お問い合わせ",
        "当サイトではクッキーを使用しています。同意する | 設定",
        "個人情報保護方針 | サイトマップ | アクセシビリティ",
        "関連記事",
        "ログイン",
        "ページが見つかりません",
        "お探しのページは存在しません。",
        "古い橋の改修が始まります|市民プールの開館時間について|夜間バスの新しい時刻表",
    ),
    "zh": Words(
        "首页|新闻|关于我们|服务|活动|档案|图书馆|联系我们",
        "本网站使用 Cookie。接受 | 设置",
        "隐私政策 | 网站地图 | 无障碍说明",
        "相关阅读",
        "登录",
        "页面未找到",
        "您访问的页面不存在。",
        "老桥春季维修|游泳馆提前开放|夜班公交新时刻表",
    ),
    "ar": Words(
        "الرئيسية|الأخبار|من نحن|الخدمات|الفعاليات|الأرشيف|المكتبة|اتصل بنا",
        "يستخدم هذا الموقع ملفات تعريف الارتباط. موافق | الإعدادات",
        "سياسة الخصوصية | خريطة الموقع",
        "اقرأ أيضا",
        "تسجيل الدخول",
        "الصفحة غير موجودة",
        "الصفحة التي طلبتها غير موجودة.",
        "ترميم الجسر القديم في الربيع|المسبح يفتح أبوابه مبكرا|مواعيد جديدة للحافلات الليلية",
    ),
}

TAILS: Mapping[str, str] = {
    "en": "Share this page: Facebook, Mastodon, email, print.|Our newsletter comes every second Thursday and can "
    "be cancelled at any time. We never pass your address on.|Found a mistake or a broken link? Tell the web team, "
    "quoting the address of the page. The desk answers calls from nine to half past four, except on Wednesdays, and "
    "letters within ten working days.|About this site: it is run by a staff of six with help from the county fund for "
    "local reporting. Texts may be quoted with the source. Pictures belong to those who took them unless stated.",
    "fr": "Partager : Facebook, courriel, imprimer.|Recevez notre lettre un jeudi sur deux ; désinscription à tout "
    "moment.|Une erreur, un lien mort ? Écrivez au webmestre en précisant l'adresse de la page. L'accueil "
    "téléphonique répond de neuf heures à seize heures trente, sauf le mercredi.|Ce site est édité par une équipe de "
    "six personnes avec le soutien du fonds départemental. Les textes peuvent être cités avec mention de la source ; "
    "les photographies restent la propriété de leurs auteurs.",
    "de": "Teilen: Facebook, E-Mail, Drucken.|Unser Rundbrief erscheint alle zwei Wochen und kann jederzeit "
    "abbestellt werden.|Fehler gefunden, toter Link? Schreiben Sie der Redaktion und nennen Sie die Adresse der "
    "Seite. Telefonisch erreichen Sie uns von neun bis halb fünf, außer mittwochs.|Diesen Auftritt betreuen sechs "
    "Personen mit Mitteln des Kreises. Texte dürfen mit Quellenangabe zitiert werden, Bilder gehören denen, die sie "
    "gemacht haben.",
    "nl": "Delen: Facebook, e-mail, afdrukken.|Onze nieuwsbrief verschijnt om de twee weken en is altijd op te "
    "zeggen.|Fout gezien of een dode link? Meld het de webredactie met het adres van de pagina. Wij zijn bereikbaar "
    "van negen tot half vijf, behalve op woensdag.|Deze site wordt gemaakt door zes mensen met steun van de provincie.",
    "es": "Compartir: Facebook, correo, imprimir.|Nuestro boletín sale cada dos jueves y puede darse de baja cuando "
    "quiera.|¿Un error o un enlace roto? Escriba a la redacción indicando la dirección de la página. Atendemos el "
    "teléfono de nueve a cuatro y media, salvo los miércoles.|Este sitio lo mantienen seis personas con ayuda de la "
    "diputación. Los textos pueden citarse con mención de la fuente.",
    "it": "Condividi: Facebook, posta, stampa.|La nostra lettera esce un giovedì sì e uno no.|Un errore o un "
    "collegamento interrotto? Scrivete alla redazione indicando l'indirizzo della pagina. Rispondiamo al telefono "
    "dalle nove alle sedici e trenta, tranne il mercoledì.|Il sito è curato da sei persone con il sostegno della "
    "provincia.",
    "pt": "Partilhar: Facebook, correio, imprimir.|O nosso boletim sai de quinze em quinze dias.|Encontrou um erro "
    "ou uma ligação quebrada? Escreva à redacção com o endereço da página. Atendemos das nove às dezasseis e trinta, "
    "excepto à quarta-feira.",
    "pl": "Udostępnij: Facebook, e-mail, drukuj.|Biuletyn ukazuje się co dwa tygodnie.|Widzisz błąd lub martwy "
    "odnośnik? Napisz do redakcji i podaj adres strony. Dyżur telefoniczny od dziewiątej do szesnastej trzydzieści.",
    "ja": "共有する　印刷する|誤りやリンク切れにお気づきの方は、ページのアドレスを添えて編集部までお知らせください。電話の受付は平日九時から十六時半までです。",
    "ru": "Поделиться, распечатать.|Нашли ошибку или нерабочую ссылку? Напишите в редакцию и укажите адрес страницы. "
    "Телефон отвечает с девяти до половины пятого, кроме среды.|Сайт ведут шесть человек при поддержке областного фонда.",
    "zh": "分享 打印|如发现错误或失效链接，请将页面地址告知编辑部。工作日九时至十六时三十分接听电话。",
}

NAMES = ("Westmark", "Oldenhall", "Sankt Veit", "Rivabella", "Kestrel", "Lumen", "Tindra", "Aldora")


def seed_of(text: str) -> int:
    """A number that stays the same for a name."""
    return zlib.crc32(text.encode())


def paragraphs(text: str) -> str:
    """Paragraphs of a text: `|` parts them; what begins with < is markup already."""
    parts = (part.strip() for part in text.split("|"))
    return "".join(p if p.startswith("<") else f"<p>{p}</p>" for p in parts if p)


def put(
    lang: str,
    kind: str,
    title: str,
    text: str,
    *,
    seed: int = 0,
    head: str = "",
    name: str = "",
    title_tag: str | None = None,
) -> str:
    """A page of one kind of site around a text."""
    words = W[lang]
    name = name or f"{NAMES[seed % len(NAMES)]}"
    items = "".join(
        f'<li class="nav-item"><a href="/{n}/">{w}</a></li>'
        for n, w in enumerate(words.menu.split("|"))
    )
    shown = words.teasers.split("|")
    chosen = random.Random(seed).sample(shown, min(4, len(shown)))
    teasers = "".join(f'<li><a href="/n/{seed_of(t) % 9000}">{t}</a></li>' for t in chosen)
    cookie = f'<div class="cc-window" role="dialog"><p>{words.cookie}</p></div>'
    day = f"{seed % 27 + 1:02d}.{seed % 11 + 1:02d}.2026"
    body = f"<h1>{title}</h1>{paragraphs(text)}" if title else paragraphs(text)
    if kind in ("news", "gov", "blog") and seed % 8 != 5:
        body += f'<div class="after">{paragraphs(TAILS.get(lang, ""))}</div>'
    if seed % 8 in (2, 3, 6):
        years = "".join(f'<li><a href="/{y}/">{y}</a></li>' for y in range(2004, 2027))
        river = "".join(
            f'<div class="teaser"><time>{(seed + 5 * n) % 27 + 1:02d}.{(seed + n) % 12 + 1:02d}.</time> '
            f'<a href="/n/{seed_of(t) % 9000}">{t}</a> <span>{words.menu.split("|")[n % 8]}</span></div>'
            for n, t in enumerate(random.Random(seed + 1).sample(shown, len(shown)))
        )
        teasers += f"</ul><div>{river}</div><ul>{years}"
        items += "".join(
            f'<li class="sub"><a href="/{n}/{m}">{a}: {b}</a></li>'
            for n, a in enumerate(words.menu.split("|"))
            for m, b in enumerate(shown[:3])
        )
    frames = {
        "news": f'<div id="top"><span>{day}</span> <a href="/login">{words.login}</a></div><header>'
        f'<a class="logo" href="/">{name}</a><nav><ul>{items}</ul></nav></header><div class="grid">'
        f"<article>{body}</article><aside><h3>{words.more}</h3><ul>{teasers}</ul></aside></div>"
        f"<footer>{words.foot} &copy; 2026 {name}</footer>{cookie}",
        "gov": f'<a class="skip" href="#main">&darr;</a><header class="gov"><img alt="{name}" '
        f'src="/logo.svg"><ul>{items}</ul></header><ol class="breadcrumb"><li>'
        f'{words.menu.split("|")[0]}</li><li>{words.menu.split("|")[3]}</li></ol><main id="main">'
        f"{body}</main><section><h2>{words.more}</h2><ul>{teasers}</ul></section><footer>"
        f"<p>{name}</p><p>{words.foot}</p></footer>{cookie}",
        "blog": f'<div id="page" class="hfeed site"><header id="masthead"><p class="site-title">{name}'
        f'</p><ul>{items}</ul></header><div id="primary"><article class="post hentry">{body}</article>'
        f'</div><div id="secondary" class="widget-area"><h2>{words.more}</h2><ul>{teasers}</ul></div>'
        f'<footer id="colophon">{words.foot}</footer></div>',
        "old": f'<table border=0 width=760><tr><td colspan=2><img src="/banner.gif" alt="{name}"></td>'
        f"</tr><tr><td valign=top bgcolor=#ddddcc><ul>{items}</ul></td><td valign=top>{body}</td>"
        f"</tr></table><hr><font size=-1>{words.foot} {name}</font>",
        "repo": f'<div id="ds-header"><a href="/">{name} Repository</a> <a href="/login">{words.login}'
        f'</a></div><ul id="ds-trail"><li>{words.menu.split("|")[0]}</li><li>Communities</li><li>'
        f'Collections</li></ul><div id="ds-body">{body}</div><div id="ds-options"><ul>{items}</ul>'
        f'</div><div id="ds-footer">{words.foot}</div>',
        "shop": f'<div class="promo">-10 %</div><header><a href="/">{name}</a><a href="/cart">0,00'
        f'</a><a href="/account">{words.login}</a><ul>{items}</ul></header><main>{body}</main><div '
        f'class="also"><h3>{words.more}</h3><ul>{teasers}</ul></div><footer>{words.foot} Visa PayPal'
        f"</footer>{cookie}",
        "forum": f'<div id="wrap"><div id="header"><a href="/">{name} Forum</a><form>'
        f'<input name="username"><input type="password" name="password"><input type="submit" value="'
        f'{words.login}"></form></div><ul class="linklist">{items}</ul><div class="posts">{body}</div>'
        f'<div class="copyright">Powered by phpBB. {words.foot}</div></div>',
        "bare": body,
    }
    full = f"{title} | {name}" if title and kind != "bare" else title or name
    return page(frames[kind], title=full if title_tag is None else title_tag, lang=lang, head=head)


def lost(lang: str, kind: str, seed: int = 0, status: int = 404) -> Reply:
    """The error page of a site."""
    return sent(put(lang, kind, W[lang].lost, W[lang].lost_text, seed=seed), status)


def home(lang: str, kind: str, seed: int = 0) -> Reply:
    """Its front page."""
    teasers = "|".join(f"<h2>{t}</h2>|{t}. {W[lang].more}..." for t in W[lang].teasers.split("|"))
    return sent(put(lang, kind, W[lang].menu.split("|")[1], teasers, seed=seed))


def soft(
    lang: str,
    kind: str,
    title: str,
    text: str,
    *,
    status: int = 200,
    head: str = "",
    tag: str | None = None,
    base: int = 2,
) -> Callable[[Request], Reply]:
    """An answer for all addresses: other teasers, another date each time."""
    turn = itertools.count(3)

    def answer(request: Request) -> Reply:
        asked = request.bare_path.rpartition("/")[2]
        shown = text.replace("ASKED", asked)
        return sent(
            put(
                lang,
                kind,
                title.replace("ASKED", asked),
                shown,
                seed=base + 8 * next(turn),
                head=head,
                title_tag=tag,
            ),
            status,
        )

    return answer


def around(name: str, lang: str, kind: str) -> dict[Any, Any]:
    """What a host answers besides the cited page: an error page mostly, a soft one, the front page."""
    seed = seed_of(name)
    other: Any = lost(lang, kind, seed)
    if seed % 7 == 5:
        other = soft(lang, kind, W[lang].lost, W[lang].lost_text, base=seed)
    elif seed % 7 == 6:
        other = to("/")
    return {"/": home(lang, kind, seed), "*": other}


def case(
    name: str,
    cause: str,
    truth: Truth,
    routes: Mapping[Any, Any],
    path: str,
    **more: Any,
) -> Case:
    """A case with the prefix of the set."""
    return Case(f"hh {cause}", f"hh-{name}", truth, routes, path=path, **more)


def living(
    name: str,
    lang: str,
    kind: str,
    path: str,
    title: str,
    text: str,
    *,
    head: str = "",
    status: int = 200,
    truth: Truth = (Standing.LIVE,),
    cause: str = "alive",
    tag: str | None = None,
    others: Mapping[Any, Any] | None = None,
    **more: Any,
) -> Case:
    """A page that stands on its own host."""
    shown = put(lang, kind, title, text, seed=seed_of(name), head=head, title_tag=tag)
    routes = {**around(name, lang, kind), **(others or {}), path: sent(shown, status)}
    return case(name, cause, truth, routes, path, **more)
