"""The frames, fillers and answers that the cases of this set are put together from."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any

from citekeeper.demo.exchange import Reply, Request
from citekeeper.model import Standing

from ..case import Case, Route, page, sent, to
from .news import NEWS

Truth = tuple[Standing, ...]


@dataclass(frozen=True)
class Chrome:
    """What the pages of a site in one language have around their text."""

    menu: str
    cookies: str
    foot: str
    more: str
    lost: tuple[str, str]
    filler: tuple[str, ...]

    @property
    def entries(self) -> list[str]:
        """The menu's entries."""
        return self.menu.split("|")


CHROME: Mapping[str, Chrome] = {
    "en": Chrome(
        "Home|About us|Our work|Publications|News|Events|Contact",
        "We use cookies to understand how the site is used. Accept all. Reject. Settings.",
        "Registered office and privacy notice. Accessibility. Terms of use. Sitemap.",
        "Read next|Annual review published|Field notes from the coast|Meet the trustees",
        ("Page not found", "Sorry, we could not find that page. Try the search or the menu."),
        (
            "The team visited eleven communities between March and June and spoke to teachers, "
            "nurses, parish clerks and shopkeepers. Most of them said that the service had "
            "improved since the last survey, although waiting times in winter remained long.",
            "Figures for the northern districts were collected by volunteers, who walked the same "
            "routes twice and entered their counts on paper forms. A second reader compared every "
            "tenth form with the ledger, and the differences were small.",
            "Funding came from the county, two charities and a levy on quarry companies. The "
            "steering group met six times, and its minutes may be read at the record office.",
            "Three things stood out. The first was the distance that families travel: on average "
            "nineteen miles each way, often with two changes of bus. The second was the lack of a "
            "quiet room in which a child could wait. The third was paper; every office kept its "
            "own forms, and none of them matched.",
            "The authors recommend one form for the whole county, a fund for fares and a second "
            "visit after eighteen months. They thank the drivers, the interpreters and the two "
            "schools that lent their halls. An annex gives the questions in four languages.",
        ),
    ),
    "fr": Chrome(
        "Accueil|Qui sommes-nous|Nos actions|Publications|Actualités|Agenda|Contact",
        "Ce site utilise des cookies de mesure d'audience. Tout accepter. Continuer sans accepter.",
        "Mentions légales. Données personnelles. Plan du site. Accessibilité : non conforme.",
        "À lire aussi|Bilan annuel|Rencontre avec les bénévoles|Le budget voté",
        ("Page introuvable", "La page demandée n'existe pas. Utilisez la recherche ou le menu."),
        (
            "Les enquêteurs ont rencontré des enseignants, des infirmières et des maires de onze "
            "communes entre mars et juin. La plupart estiment que le service s'est amélioré, même "
            "si les délais d'hiver demeurent longs dans les vallées.",
            "Les relevés ont été faits deux fois par des équipes différentes, puis comparés aux "
            "registres tenus par la préfecture ; les écarts sont restés faibles.",
            "Le financement a été assuré par le département et deux fondations, et le comité de "
            "suivi s'est réuni six fois.",
            "Trois constats dominent : les familles parcourent en moyenne trente kilomètres, "
            "aucune salle d'attente calme n'est prévue pour les enfants, et chaque bureau emploie "
            "ses propres formulaires, qui ne concordent pas.",
            "Les auteurs proposent un formulaire unique, une aide au transport et une seconde "
            "visite dans dix-huit mois. L'annexe donne le questionnaire en quatre langues.",
        ),
    ),
    "de": Chrome(
        "Startseite|Über uns|Themen|Veröffentlichungen|Presse|Termine|Kontakt",
        "Wir verwenden Cookies, um die Nutzung auszuwerten. Alle annehmen. Nur notwendige.",
        "Impressum. Datenschutz. Barrierefreiheit. Leichte Sprache. Inhaltsverzeichnis.",
        "Mehr zum Thema|Jahresbericht vorgestellt|Besuch in der Werkstatt|Haushalt beschlossen",
        ("Seite nicht gefunden", "Die Seite gibt es leider nicht. Bitte nutzen Sie die Suche."),
        (
            "Zwischen März und Juni wurden elf Gemeinden besucht und Lehrkräfte, Pflegende und "
            "Ladenbesitzer befragt. Die meisten fanden, dass sich das Angebot verbessert habe, "
            "auch wenn die Wartezeiten im Winter lang blieben.",
            "Die Zählungen nahmen Freiwillige zweimal auf denselben Wegen vor; jeder zehnte Bogen "
            "wurde mit dem Register verglichen, die Abweichungen waren gering.",
            "Gefördert wurde das Vorhaben vom Landkreis und von zwei Stiftungen, der Beirat tagte "
            "sechsmal, und seine Niederschriften liegen im Kreisarchiv aus.",
            "Drei Dinge fielen auf: Familien legen im Mittel dreißig Kilometer zurück, ein ruhiges "
            "Wartezimmer für Kinder fehlt überall, und jede Stelle führt eigene Vordrucke, die "
            "nicht zueinander passen.",
            "Empfohlen werden ein gemeinsamer Vordruck, ein Zuschuss zu den Fahrten und ein "
            "zweiter Besuch nach anderthalb Jahren. Der Anhang enthält den Fragebogen.",
        ),
    ),
    "nl": Chrome(
        "Home|Over ons|Onderwerpen|Publicaties|Nieuws|Agenda|Contact",
        "Wij gebruiken cookies om bezoek te meten. Accepteren. Weigeren. Voorkeuren.",
        "Privacyverklaring. Toegankelijkheid. Colofon. Kwetsbaarheid melden.",
        "Lees ook|Jaarverslag verschenen|Op bezoek bij de molenaar|Begroting vastgesteld",
        ("Pagina niet gevonden", "De pagina die u zoekt bestaat niet. Zoek verder via het menu."),
        (
            "Tussen maart en juni werden elf gemeenten bezocht en spraken de onderzoekers met "
            "leraren, verpleegkundigen en winkeliers. De meesten vonden dat de dienst beter was "
            "geworden, al bleven de wachttijden in de winter lang.",
            "De tellingen zijn tweemaal op dezelfde route gedaan en daarna met het register "
            "vergeleken; de verschillen waren klein.",
            "De provincie en twee fondsen betaalden mee, en de begeleidingsgroep kwam zes keer "
            "bijeen.",
        ),
    ),
    "es": Chrome(
        "Inicio|Quiénes somos|Qué hacemos|Publicaciones|Noticias|Agenda|Contacto",
        "Usamos cookies propias y de terceros con fines analíticos. Aceptar. Rechazar.",
        "Aviso legal. Política de privacidad. Accesibilidad. Mapa web.",
        "También te puede interesar|Memoria anual|Visita al taller|Presupuesto aprobado",
        ("Página no encontrada", "La página solicitada no existe. Pruebe con el buscador."),
        (
            "El equipo recorrió once municipios entre marzo y junio y habló con maestros, "
            "enfermeras y comerciantes. La mayoría opinó que el servicio había mejorado, aunque "
            "las esperas del invierno seguían siendo largas.",
            "Los recuentos se hicieron dos veces por las mismas rutas y se cotejaron con el "
            "registro; las diferencias fueron pequeñas.",
            "La diputación y dos fundaciones pagaron los trabajos, y la comisión se reunió seis "
            "veces a lo largo del año.",
        ),
    ),
    "it": Chrome(
        "Home|Chi siamo|Attività|Pubblicazioni|Notizie|Eventi|Contatti",
        "Questo sito usa cookie tecnici e statistici. Accetta. Rifiuta. Preferenze.",
        "Note legali. Privacy. Dichiarazione di accessibilità. Mappa del sito.",
        "Leggi anche|Relazione annuale|Visita alla bottega|Bilancio approvato",
        ("Pagina non trovata", "La pagina richiesta non esiste. Prova con la ricerca."),
        (
            "Tra marzo e giugno sono stati visitati undici comuni e ascoltati insegnanti, "
            "infermiere e negozianti. La maggior parte ritiene che il servizio sia migliorato, "
            "anche se le attese invernali restano lunghe.",
            "I conteggi sono stati ripetuti due volte sugli stessi percorsi e confrontati con il "
            "registro; gli scarti sono modesti.",
            "Hanno contribuito la provincia e due fondazioni, e il comitato si è riunito sei "
            "volte.",
        ),
    ),
    "pt": Chrome(
        "Início|Quem somos|O que fazemos|Publicações|Notícias|Agenda|Contactos",
        "Este sítio utiliza cookies para medir as visitas. Aceitar. Recusar.",
        "Aviso legal. Privacidade. Acessibilidade. Mapa do sítio.",
        "Leia também|Relatório anual|Visita à oficina|Orçamento aprovado",
        ("Página não encontrada", "A página que procura não existe. Use a pesquisa."),
        (
            "Entre março e junho a equipa percorreu onze concelhos e ouviu professores, "
            "enfermeiras e comerciantes. A maioria considera que o serviço melhorou, embora as "
            "esperas do inverno continuem longas.",
            "As contagens foram feitas duas vezes nos mesmos percursos e comparadas com o "
            "registo; as diferenças foram pequenas.",
            "O município e duas fundações financiaram o trabalho, e a comissão reuniu seis vezes.",
        ),
    ),
    "pl": Chrome(
        "Strona główna|O nas|Działania|Publikacje|Aktualności|Kalendarz|Kontakt",
        "Używamy plików cookie do celów statystycznych. Akceptuję. Odrzucam.",
        "Polityka prywatności. Deklaracja dostępności. Mapa serwisu. BIP.",
        "Czytaj także|Sprawozdanie roczne|Wizyta w pracowni|Budżet przyjęty",
        ("Nie znaleziono strony", "Strona, której szukasz, nie istnieje. Skorzystaj z menu."),
        (
            "Od marca do czerwca odwiedzono jedenaście gmin i rozmawiano z nauczycielami, "
            "pielęgniarkami i sklepikarzami. Większość uznała, że usługa się poprawiła, choć zimą "
            "nadal czeka się długo.",
            "Liczenia powtórzono dwukrotnie na tych samych trasach i porównano z rejestrem; "
            "różnice były niewielkie.",
        ),
    ),
    "cs": Chrome(
        "Úvod|O nás|Činnost|Publikace|Aktuality|Kalendář|Kontakt",
        "Používáme cookies k měření návštěvnosti. Přijmout vše. Odmítnout.",
        "Prohlášení o přístupnosti. Ochrana osobních údajů. Mapa stránek.",
        "Čtěte také|Výroční zpráva|Návštěva v dílně|Rozpočet schválen",
        ("Stránka nenalezena", "Požadovaná stránka neexistuje. Použijte vyhledávání."),
        (
            "Od března do června bylo navštíveno jedenáct obcí a osloveni byli učitelé, sestry i "
            "obchodníci. Většina soudí, že se služba zlepšila, i když v zimě se stále dlouho čeká.",
            "Sčítání se opakovalo dvakrát na stejných trasách a porovnalo s evidencí; rozdíly "
            "byly malé.",
        ),
    ),
    "sv": Chrome(
        "Start|Om oss|Vårt arbete|Publikationer|Nyheter|Kalender|Kontakt",
        "Vi använder kakor för statistik. Godkänn alla. Endast nödvändiga.",
        "Tillgänglighetsredogörelse. Personuppgifter. Webbkarta.",
        "Läs mer|Årsrapport|Besök i verkstaden|Budgeten antagen",
        ("Sidan hittades inte", "Sidan du söker finns inte. Använd sökfunktionen."),
        (
            "Mellan mars och juni besöktes elva kommuner och lärare, sjuksköterskor och handlare "
            "intervjuades. De flesta tyckte att tjänsten blivit bättre, även om väntan på vintern "
            "fortfarande var lång.",
            "Räkningarna gjordes två gånger längs samma vägar och jämfördes med registret; "
            "skillnaderna var små.",
        ),
    ),
    "da": Chrome(
        "Forside|Om os|Arbejdsområder|Udgivelser|Nyheder|Kalender|Kontakt",
        "Vi bruger cookies til statistik. Accepter alle. Kun nødvendige.",
        "Tilgængelighedserklæring. Privatlivspolitik. Sitemap.",
        "Læs også|Årsberetning|Besøg i værkstedet|Budgettet vedtaget",
        ("Siden blev ikke fundet", "Siden, du leder efter, findes ikke. Prøv søgningen."),
        (
            "Mellem marts og juni blev elleve kommuner besøgt, og lærere, sygeplejersker og "
            "butiksejere blev spurgt. De fleste mente, at tilbuddet var blevet bedre, selv om "
            "ventetiden om vinteren var lang.",
            "Tællingerne blev gentaget to gange ad de samme ruter og sammenlignet med registret; "
            "forskellene var små.",
        ),
    ),
    "fi": Chrome(
        "Etusivu|Tietoa meistä|Toiminta|Julkaisut|Uutiset|Kalenteri|Yhteystiedot",
        "Käytämme evästeitä kävijämäärien seurantaan. Hyväksy kaikki. Vain välttämättömät.",
        "Saavutettavuusseloste. Tietosuoja. Sivukartta.",
        "Lue myös|Vuosikertomus|Vierailu verstaalla|Talousarvio hyväksytty",
        ("Sivua ei löytynyt", "Hakemaasi sivua ei ole. Käytä hakua tai valikkoa."),
        (
            "Maalis-kesäkuussa käytiin yhdessätoista kunnassa ja haastateltiin opettajia, "
            "hoitajia ja kauppiaita. Useimpien mielestä palvelu oli parantunut, vaikka talvella "
            "odotusajat olivat yhä pitkiä.",
            "Laskennat tehtiin kahdesti samoilla reiteillä ja niitä verrattiin rekisteriin; erot "
            "olivat pieniä.",
        ),
    ),
    "el": Chrome(
        "Αρχική|Ποιοι είμαστε|Δράσεις|Εκδόσεις|Νέα|Ημερολόγιο|Επικοινωνία",
        "Χρησιμοποιούμε cookies για στατιστικούς λόγους. Αποδοχή. Απόρριψη.",
        "Όροι χρήσης. Προστασία δεδομένων. Προσβασιμότητα.",
        "Διαβάστε επίσης|Ετήσια έκθεση|Επίσκεψη στο εργαστήριο|Ο προϋπολογισμός",
        ("Η σελίδα δεν βρέθηκε", "Η σελίδα που ζητήσατε δεν υπάρχει."),
        (
            "Από τον Μάρτιο ως τον Ιούνιο η ομάδα επισκέφθηκε έντεκα δήμους και μίλησε με "
            "δασκάλους, νοσηλευτές και καταστηματάρχες. Οι περισσότεροι έκριναν ότι η υπηρεσία "
            "βελτιώθηκε, αν και τον χειμώνα η αναμονή παραμένει μεγάλη.",
        ),
    ),
    "ru": Chrome(
        "Главная|О нас|Деятельность|Издания|Новости|Календарь|Контакты",
        "Мы используем файлы cookie для статистики. Принять. Отклонить.",
        "Политика конфиденциальности. Карта сайта. Версия для слабовидящих.",
        "Читайте также|Годовой отчёт|В гостях у мастера|Бюджет принят",
        ("Страница не найдена", "Запрошенная страница не существует."),
        (
            "С марта по июнь исследователи побывали в одиннадцати районах и говорили с учителями, "
            "медсёстрами и продавцами. Большинство считает, что обслуживание улучшилось, хотя "
            "зимой ждать по-прежнему приходится долго.",
            "Подсчёты повторили дважды по тем же маршрутам и сверили с реестром; расхождения "
            "оказались невелики.",
        ),
    ),
    "tr": Chrome(
        "Ana sayfa|Hakkımızda|Çalışmalar|Yayınlar|Haberler|Takvim|İletişim",
        "Sitemizde istatistik amaçlı çerezler kullanılır. Kabul et. Reddet.",
        "Gizlilik. Kullanım koşulları. Site haritası.",
        "İlgili haberler|Yıllık rapor|Atölye ziyareti|Bütçe kabul edildi",
        ("Sayfa bulunamadı", "Aradığınız sayfa mevcut değil."),
        (
            "Mart ile haziran arasında on bir ilçe ziyaret edildi; öğretmenlerle, hemşirelerle ve "
            "esnafla görüşüldü. Çoğu hizmetin iyileştiğini, ancak kışın bekleme süresinin uzun "
            "olduğunu söyledi.",
        ),
    ),
    "ja": Chrome(
        "ホーム|当会について|活動|刊行物|お知らせ|行事|お問い合わせ",
        "当サイトでは統計のためクッキーを使用します。同意する。拒否する。",
        "個人情報保護方針。サイトマップ。アクセシビリティ。",
        "関連記事|年次報告書|工房を訪ねて|予算の可決",
        ("ページが見つかりません", "お探しのページは存在しません。"),
        (
            "三月から六月にかけて十一の町村を訪ね、教員や看護師、商店主に話を聞いた。多くの人は"
            "サービスが良くなったと答えたが、冬の待ち時間は依然として長いという。",
            "調査は同じ道筋で二度行われ、台帳と照合された。差はわずかであった。",
        ),
    ),
    "zh": Chrome(
        "首页|关于我们|工作|出版物|新闻|日历|联系我们",
        "本网站使用统计类 Cookie。接受。拒绝。",
        "隐私政策。网站地图。无障碍浏览。",
        "相关阅读|年度报告|走访工坊|预算通过",
        ("页面未找到", "您访问的页面不存在。"),
        (
            "三月至六月，调查组走访了十一个乡镇，访问了教师、护士和店主。多数人认为服务有所改善，"
            "但冬季等候时间仍然较长。",
            "统计在同一路线上进行了两次，并与登记簿核对，差异很小。",
        ),
    ),
    "ar": Chrome(
        "الرئيسية|من نحن|أعمالنا|المنشورات|الأخبار|التقويم|اتصل بنا",
        "نستخدم ملفات تعريف الارتباط للإحصاء. قبول. رفض.",
        "سياسة الخصوصية. شروط الاستخدام. خريطة الموقع.",
        "اقرأ أيضا|التقرير السنوي|زيارة إلى الورشة|إقرار الميزانية",
        ("الصفحة غير موجودة", "الصفحة التي طلبتها غير موجودة."),
        (
            "زار الفريق إحدى عشرة بلدية بين مارس ويونيو وتحدث إلى المعلمين والممرضات وأصحاب "
            "المتاجر. رأى معظمهم أن الخدمة تحسنت، وإن ظلت مدة الانتظار في الشتاء طويلة.",
        ),
    ),
}

LOOKS = ("wp", "gov", "news", "uni", "old", "bare")


def paras(*texts: str) -> str:
    """Texts as paragraphs."""
    return "".join(f"<p>{text}</p>" for text in texts)


def frame(
    lang: str,
    site: str,
    title: str,
    body: str,
    *,
    look: str = "wp",
    tab: str | None = None,
    head: str = "",
    date: str = "",
) -> str:
    """A page inside its site: menu, banner, sidebar, related links, footer; title "" for no h1."""
    chrome = CHROME[lang]
    links = "".join(
        f'<li><a href="/{number}/">{word}</a></li>' for number, word in enumerate(chrome.entries)
    )
    heading, *related = chrome.more.split("|")
    other = "".join(
        f'<li><a href="/n/{number}">{word}</a></li>' for number, word in enumerate(related)
    )
    teasers = "".join(
        f'<div class="teaser"><h3><a href="/n/{number}">{word}</a></h3><p>{text}</p></div>'
        for number, (word, text) in enumerate(zip(related, NEWS.get(lang, ()), strict=False))
    )
    deep = "".join(
        f'<li><a href="/{number}/">{word}</a><ul>{other}</ul></li>'
        for number, word in enumerate(chrome.entries)
    )
    top = f"<h1>{title}</h1>" if title else ""
    when = f'<p class="meta"><time>{date}</time></p>' if date else ""
    foot = f"<footer><p>© {site}. {chrome.foot}</p></footer>"
    bodies = {
        "wp": f'<a class="skip-link" href="#content">{chrome.entries[0]}</a><header class='
        f'"site-header"><p class="site-title">{site}</p><nav><ul class="menu">{links}</ul></nav>'
        f'</header><main id="content"><article class="hentry">{top}{when}{body}</article></main>'
        f'<aside class="widget-area"><h2>{heading}</h2>{teasers}</aside>{foot}'
        f'<div id="cookie-notice"><p>{chrome.cookies}</p></div>',
        "gov": f'<div class="cookie-banner" role="region"><p>{chrome.cookies}</p></div><header>'
        f'<a href="/">{site}</a><form role="search"><input name="q"></form><ul>{deep}</ul>'
        f'</header><nav class="breadcrumb"><ol><li>{chrome.entries[0]}</li><li>'
        f'{chrome.entries[3]}</li></ol></nav><main>{top}{when}<div class="body-text">{body}</div>'
        f"</main>{foot}",
        "news": f'<header><a class="logo">{site}</a><nav><ul>{links}</ul></nav></header><div '
        f'class="ad">Ad</div><article>{top}{when}<div class="article-body">{body}</div></article>'
        f'<section class="related"><h2>{heading}</h2>{teasers}<ul>{other}</ul></section>{foot}<div '
        f'class="consent"><p>{chrome.cookies}</p></div>',
        "uni": f'<div id="top"><ul>{links}</ul></div><div id="left"><ul>{deep}</ul></div>'
        f'<div id="main" class="content">{top}{when}{body}</div>{foot}',
        "old": f'<table width="760"><tr><td colspan="2" bgcolor="#336699"><b>{site}</b></td></tr>'
        f'<tr><td valign="top"><ul>{links}</ul></td><td>{top}{when}{body}</td></tr></table>'
        f"<hr><font size=1>{site}. {chrome.foot}</font>",
        "bare": f"{top}{when}{body}<hr><p>{site}</p>",
    }
    shown = tab if tab is not None else (f"{title} | {site}" if title else site)
    return page(bodies[look], title=shown, lang=lang, head=head)


def look_of(name: str) -> str:
    """Every case keeps one look, taken from its name."""
    return LOOKS[hashlib.sha256(name.encode()).digest()[0] % (len(LOOKS) - 1)]


def no_page(lang: str, site: str, look: str = "wp") -> Reply:
    """The honest 404 of a site."""
    title, text = CHROME[lang].lost
    return sent(frame(lang, site, title, paras(text), look=look), 404)


def home(lang: str, site: str, look: str = "wp", text: str = "") -> Reply:
    """A front page."""
    chrome = CHROME[lang]
    _, *related = chrome.more.split("|")
    teasers = "".join(f"<h2>{word}</h2><p>{chrome.filler[0]}</p>" for word in related)
    return sent(frame(lang, site, "", f"<p>{text}</p>{teasers}", look=look, tab=site))


def alive(
    name: str,
    lang: str,
    site: str,
    title: str,
    text: str,
    *,
    path: str = "/articles/view.html",
    fill: int = 4,
    look: str = "",
    tab: str | None = None,
    head: str = "",
    date: str = "",
    truth: Truth = (Standing.LIVE,),
    quote: str | None = None,
    cause: str = "living",
    more: Mapping[Any, Any] | None = None,
    memento: str = "",
    cited: str | None = None,
    headers: Mapping[str, str] | None = None,
) -> Case:
    """A page that stands there on a site with honest 404s; `text` may be paragraphs or markup."""
    look = look or look_of(name)
    body = text if text.startswith("<") else paras(*text.split("\n"))
    body += paras(*CHROME[lang].filler[:fill])
    reply = sent(frame(lang, site, title, body, look=look, tab=tab, head=head, date=date))
    if headers:
        reply = Reply(200, {**reply.headers, **headers}, reply.body)
    routes: dict[Any, Any] = {
        path: reply,
        "/": home(lang, site, look),
        "*": no_page(lang, site, look),
        **(more or {}),
    }
    return Case(
        cause, f"tei-{name}", truth, routes, path, quote=quote, memento=memento, title=cited
    )


def missing(
    name: str,
    lang: str,
    site: str,
    title: str,
    text: str,
    *,
    path: str = "/articles/view.html",
    status: int = 200,
    look: str = "",
    tab: str | None = None,
    fill: int = 0,
    head: str = "",
    truth: Truth = (Standing.SOFT_404,),
    cause: str = "soft",
    everywhere: bool = True,
    memento: str = "",
    cited: str | None = None,
    quote: str | None = None,
) -> Case:
    """A page that is gone; the neighbours answer alike unless `everywhere` is false."""
    look = look or look_of(name)
    body = text if text.startswith("<") else paras(*text.split("\n"))
    body += paras(*CHROME[lang].filler[:fill])
    reply = sent(frame(lang, site, title, body, look=look, tab=tab, head=head), status)
    routes: dict[Any, Any] = {"/": home(lang, site, look)}
    if everywhere:
        routes["*"] = reply
        routes[path] = reply
    else:
        routes[path] = reply
        routes["*"] = no_page(lang, site, look)
    return Case(
        cause, f"tei-{name}", truth, routes, path, memento=memento, title=cited, quote=quote
    )


def whole(
    name: str,
    truth: Truth,
    reply: Route,
    *,
    path: str = "/articles/view.html",
    cause: str = "walls",
    more: Mapping[Any, Any] | None = None,
    memento: str | bytes = b"",
    cited: str | None = None,
) -> Case:
    """One answer for every address of a host."""
    routes: dict[Any, Any] = {"*": reply, path: reply, "/": reply, **(more or {})}
    return Case(cause, f"tei-{name}", truth, routes, path, memento=memento, title=cited)


def lines_pdf(*lines: str, title: str = "") -> bytes:
    """A PDF of one page with several lines of text."""
    shown = [line.encode("latin-1", "replace").translate(None, b"()\\") for line in lines]
    stream = b"BT /F1 11 Tf 14 TL 60 760 Td " + b" ".join(b"(%b) Tj T*" % one for one in shown)
    stream += b" ET"
    named = title.encode("ascii", "replace").translate(None, b"()\\")
    objects = (
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R "
        b"/Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%b\nendstream" % (len(stream), stream),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        b"<< /Title (%b) >>" % named,
    )
    body, offsets = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        offsets.append(len(body))
        body += b"%d 0 obj\n%b\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    size = len(objects) + 1
    trailer = b"trailer\n<< /Size %d /Root 1 0 R /Info 6 0 R >>\nstartxref\n%d\n%%%%EOF\n"
    return body + b"xref\n0 %d\n0000000000 65535 f \n" % size + table + trailer % (size, len(body))


def pdf(*lines: str, title: str = "") -> Reply:
    """A PDF as an answer."""
    return Reply(200, {"Content-Type": "application/pdf"}, lines_pdf(*lines, title=title))


def follow(target: str, status: int = 301) -> Callable[[Request], Reply]:
    """A redirect to one place for everybody."""
    return lambda request: to(target, status)


def listed(items: Sequence[str], *, ordered: bool = False) -> str:
    """Items as a list."""
    tag = "ol" if ordered else "ul"
    return f"<{tag}>" + "".join(f"<li>{item}</li>" for item in items) + f"</{tag}>"


def rows(*lines: str) -> str:
    """Lines of cells divided by bars as a table."""
    cells = ("".join(f"<td>{escape(cell)}</td>" for cell in line.split("|")) for line in lines)
    return "<table>" + "".join(f"<tr>{line}</tr>" for line in cells) + "</table>"
