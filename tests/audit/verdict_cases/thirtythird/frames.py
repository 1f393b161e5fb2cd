"""Frames, chrome and running text of the sites of this set."""

from __future__ import annotations

import random
from collections.abc import Mapping
from typing import Any

from citekeeper.demo.exchange import Reply

from ..case import LIVE, Case, page, sent
from .wells import MORE, TOWNS

# skip, search, cookies, privacy, related, contact, share, home, not-found title, not-found text
CHROME: Mapping[str, tuple[str, ...]] = {
    "en": (
        "Skip to main content",
        "Search",
        "We use cookies to measure visits. Accept all. Reject optional cookies. Settings.",
        "Privacy notice",
        "Related",
        "Contact us",
        "Share this page",
        "Home",
        "Page not found",
        "Sorry, the page you asked for cannot be found. Check the address or use the search.",
    ),
    "fr": (
        "Aller au contenu",
        "Rechercher",
        "Ce site utilise des cookies de mesure d'audience. Tout accepter. Tout refuser. Personnaliser.",
        "Mentions légales",
        "À lire aussi",
        "Nous contacter",
        "Partager",
        "Accueil",
        "Page introuvable",
        "La page demandée n'existe pas ou plus. Vérifiez l'adresse saisie.",
    ),
    "de": (
        "Zum Inhalt springen",
        "Suche",
        "Wir verwenden Cookies zur Reichweitenmessung. Alle annehmen. Nur notwendige. Einstellungen.",
        "Datenschutz",
        "Mehr zum Thema",
        "Kontakt",
        "Teilen",
        "Startseite",
        "Seite nicht gefunden",
        "Die angeforderte Seite wurde nicht gefunden. Bitte prüfen Sie die Adresse.",
    ),
    "nl": (
        "Direct naar inhoud",
        "Zoeken",
        "Wij plaatsen cookies voor statistieken. Accepteren. Weigeren.",
        "Privacy",
        "Lees ook",
        "Contact",
        "Delen",
        "Home",
        "Pagina niet gevonden",
        "De pagina die u zoekt bestaat niet.",
    ),
    "es": (
        "Saltar al contenido",
        "Buscar",
        "Utilizamos cookies propias y de terceros con fines analíticos. Aceptar. Rechazar. Configurar.",
        "Aviso legal",
        "Noticias relacionadas",
        "Contacto",
        "Compartir",
        "Inicio",
        "Página no encontrada",
        "La página solicitada no existe. Compruebe la dirección.",
    ),
    "it": (
        "Vai al contenuto",
        "Cerca",
        "Questo sito utilizza cookie tecnici e analitici. Accetta. Rifiuta.",
        "Note legali",
        "Leggi anche",
        "Contatti",
        "Condividi",
        "Home",
        "Pagina non trovata",
        "La pagina richiesta non esiste.",
    ),
    "pt": (
        "Ir para o conteúdo",
        "Pesquisar",
        "Este sítio utiliza cookies para fins estatísticos. Aceitar. Recusar.",
        "Política de privacidade",
        "Veja também",
        "Contactos",
        "Partilhar",
        "Início",
        "Página não encontrada",
        "A página que procura não existe.",
    ),
    "pl": (
        "Przejdź do treści",
        "Szukaj",
        "Używamy plików cookie do celów statystycznych. Akceptuję. Odrzucam.",
        "Polityka prywatności",
        "Zobacz także",
        "Kontakt",
        "Udostępnij",
        "Strona główna",
        "Nie znaleziono strony",
        "Strona o podanym adresie nie istnieje.",
    ),
    "cs": (
        "Přejít k obsahu",
        "Hledat",
        "Používáme cookies pro měření návštěvnosti. Přijmout. Odmítnout.",
        "Ochrana údajů",
        "Související",
        "Kontakt",
        "Sdílet",
        "Úvod",
        "Stránka nenalezena",
        "Požadovaná stránka neexistuje.",
    ),
    "sv": (
        "Till innehållet",
        "Sök",
        "Vi använder kakor för statistik. Godkänn. Neka.",
        "Integritet",
        "Läs mer",
        "Kontakt",
        "Dela",
        "Start",
        "Sidan hittades inte",
        "Sidan du söker finns inte.",
    ),
    "da": (
        "Gå til indhold",
        "Søg",
        "Vi bruger cookies til statistik. Tillad. Afvis.",
        "Privatliv",
        "Læs også",
        "Kontakt",
        "Del",
        "Forside",
        "Siden blev ikke fundet",
        "Siden findes ikke.",
    ),
    "fi": (
        "Siirry sisältöön",
        "Haku",
        "Käytämme evästeitä kävijämittaukseen. Hyväksy. Hylkää.",
        "Tietosuoja",
        "Lue myös",
        "Yhteystiedot",
        "Jaa",
        "Etusivu",
        "Sivua ei löytynyt",
        "Hakemaasi sivua ei ole.",
    ),
    "el": (
        "Μετάβαση στο περιεχόμενο",
        "Αναζήτηση",
        "Χρησιμοποιούμε cookies για στατιστικούς λόγους. Αποδοχή. Απόρριψη.",
        "Όροι χρήσης",
        "Σχετικά",
        "Επικοινωνία",
        "Κοινοποίηση",
        "Αρχική",
        "Η σελίδα δεν βρέθηκε",
        "Η σελίδα που ζητήσατε δεν υπάρχει.",
    ),
    "ru": (
        "Перейти к содержанию",
        "Поиск",
        "Сайт использует файлы cookie. Принять. Отклонить.",
        "Политика конфиденциальности",
        "Читайте также",
        "Контакты",
        "Поделиться",
        "Главная",
        "Страница не найдена",
        "Запрашиваемая страница не существует.",
    ),
    "tr": (
        "İçeriğe geç",
        "Ara",
        "Bu site çerez kullanır. Kabul et. Reddet.",
        "Gizlilik",
        "İlgili haberler",
        "İletişim",
        "Paylaş",
        "Anasayfa",
        "Sayfa bulunamadı",
        "Aradığınız sayfa mevcut değil.",
    ),
    "ja": (
        "本文へ移動",
        "検索",
        "当サイトはクッキーを使用しています。同意する。拒否する。",
        "個人情報保護方針",
        "関連情報",
        "お問い合わせ",
        "共有",
        "ホーム",
        "ページが見つかりません",
        "お探しのページは見つかりませんでした。",
    ),
    "zh": (
        "跳到正文",
        "搜索",
        "本网站使用Cookie进行统计。接受。拒绝。",
        "隐私政策",
        "相关阅读",
        "联系我们",
        "分享",
        "首页",
        "页面不存在",
        "您访问的页面不存在。",
    ),
    "ar": (
        "انتقل إلى المحتوى",
        "بحث",
        "يستخدم هذا الموقع ملفات تعريف الارتباط. قبول. رفض.",
        "سياسة الخصوصية",
        "اقرأ أيضا",
        "اتصل بنا",
        "مشاركة",
        "الرئيسية",
        "الصفحة غير موجودة",
        "الصفحة المطلوبة غير موجودة.",
    ),
}
MENU: Mapping[str, str] = {
    "en": "About|News|Publications|Data|Services|Topics|Events|Careers|Media centre|Consultations",
    "fr": "Le ministère|Actualités|Publications|Données|Démarches|Dossiers|Agenda|Recrutement|Presse",
    "de": "Über uns|Aktuelles|Publikationen|Daten|Service|Themen|Termine|Karriere|Presse",
    "nl": "Over ons|Nieuws|Publicaties|Cijfers|Diensten|Onderwerpen|Agenda|Werken bij|Pers",
    "es": "Institución|Noticias|Publicaciones|Datos|Trámites|Temas|Agenda|Empleo|Prensa",
    "it": "Chi siamo|Notizie|Pubblicazioni|Dati|Servizi|Temi|Eventi|Lavora con noi|Stampa",
    "pt": "Sobre nós|Notícias|Publicações|Dados|Serviços|Temas|Agenda|Emprego|Imprensa",
    "pl": "O nas|Aktualności|Publikacje|Dane|Usługi|Tematy|Wydarzenia|Praca|Dla mediów",
    "cs": "O nás|Aktuality|Publikace|Data|Služby|Témata|Akce|Kariéra|Pro média",
    "sv": "Om oss|Nyheter|Publikationer|Statistik|Tjänster|Ämnen|Kalender|Jobb|Press",
    "da": "Om os|Nyheder|Udgivelser|Tal|Ydelser|Emner|Kalender|Job|Presse",
    "fi": "Meistä|Uutiset|Julkaisut|Tilastot|Palvelut|Aiheet|Tapahtumat|Työpaikat|Medialle",
    "el": "Σχετικά|Νέα|Εκδόσεις|Δεδομένα|Υπηρεσίες|Θέματα|Εκδηλώσεις|Τύπος",
    "ru": "О ведомстве|Новости|Публикации|Статистика|Услуги|Темы|События|Вакансии|Пресс-служба",
    "tr": "Hakkımızda|Haberler|Yayınlar|Veriler|Hizmetler|Konular|Etkinlikler|Kariyer|Basın",
    "ja": "組織概要|お知らせ|刊行物|統計|手続き|政策|採用情報|報道発表",
    "zh": "机构概况|新闻动态|出版物|统计数据|办事服务|专题|招聘|新闻发布",
    "ar": "عن الهيئة|الأخبار|المنشورات|البيانات|الخدمات|المواضيع|الفعاليات|الوظائف|الإعلام",
}
# running text: {s} the subject, {p} a place, {n} a number, {m} a year
BANK: Mapping[str, str] = {
    "en-gov": "The figures on {s} were collected between March and October {m} and cover {n} local authorities.|Officials in {p} told the review that the rules on {s} had been applied unevenly.|The department accepts the recommendation in principle and will report back to the committee within twelve months.|Funding for {s} rose by {n} per cent over the period, although most of the rise went to three districts.|A summary of responses lists {n} submissions, most of them from charities and professional bodies.|Where a child or a vulnerable adult is concerned, staff must record the decision and the reasons for it.|The working group met {n} times and heard evidence from inspectors, parents and front line staff.|In {p} the number of complaints fell, while waiting times grew longer.|The guidance replaces the circular of {m} and applies to England and Wales only.|Readers who need the tables in another format may ask the statistics team.|The duty does not extend to bodies that hold records solely for historical research.|An equality impact assessment was carried out before the measures on {s} were laid before Parliament.|Nothing in this document changes the duties that councils already have under the Act.|Regional directors will publish their own plans for {s} before the end of the financial year.|The pilot in {p} ran for eighteen months and was judged by an independent evaluator.|The minister thanked the authors and said the government would weigh each of the {n} proposals.|Data before {m} are not comparable because the definition of {s} was widened.|Annex B explains how the sample was drawn and how non-response was treated.",
    "en-news": "Residents of {p} said they had first heard about {s} from a neighbour.|A spokesman declined to comment on individual cases but said lessons would be learned.|The row over {s} has divided the council since {m}.|Campaigners handed in a petition with {n} thousand signatures on Tuesday morning.|“Nobody asked us what we thought,” said a teacher who has lived in {p} for {n} years.|The company’s shares fell {n} per cent in early trading before recovering.|Police confirmed that an inquiry had been opened and appealed for witnesses.|Opposition members called the reply evasive and demanded a debate on {s}.|Documents seen by this newspaper show that managers were warned as early as {m}.|The family’s solicitor said the ruling was a step in the right direction.|Similar disputes have broken out in {p} and in at least {n} other towns.|The bishop, who was travelling at the time, sent a short message of sympathy.|An earlier version of this story misstated the number of people affected.|The tribunal is expected to sit for {n} days and to deliver its findings in the spring.|Union leaders said members would be balloted if talks on {s} failed.|For many in {p} the decision came too late.",
    "en-blog": "I first came across {s} in {m}, when I was working in {p} and knew almost nothing about it.|Our own logs tell a similar story: about {n} per cent of the requests were affected.|There are at least three ways to read this result, and I do not think the first one is the best.|Several readers wrote to say that the method would not work for smaller archives.|The literature on {s} is scattered, and much of it is locked away in reports that few people open.|We tested the idea on {n} examples drawn at random and wrote down every disagreement.|That is not a complaint, merely an observation about how institutions remember.|A longer treatment, with the data, is in the paper that we gave in {p}.|Thanks to everybody who commented on a draft; the remaining mistakes are mine.|If you only take one thing away from this post, let it be that {s} costs time.|The next release will contain a fix, and we have written a test so that it stays fixed.|Between {m} and today the share has doubled, which surprised even the sceptics among us.|None of this is new, but it is rarely said in one place.|The tool prints one line per file and stops at the first error it meets.",
    "fr": "Selon les données recueillies en {m}, {s} concerne {n} départements.|Le rapporteur a entendu des associations, des magistrats et des représentants des collectivités de {p}.|Les crédits consacrés à {s} ont augmenté de {n} pour cent en trois ans.|Un bilan sera présenté au Parlement avant la fin de l'année.|Les personnes interrogées à {p} soulignent la lenteur des procédures.|La circulaire de {m} est abrogée et remplacée par une instruction unique.|Cette évolution s'explique en partie par un changement de méthode statistique.|La ministre a salué le travail des {n} agents mobilisés sur le terrain.|Les auteurs recommandent de mieux former les professionnels et de publier les résultats.|Dans les communes rurales, la situation demeure contrastée.|Plusieurs syndicats regrettent que la concertation sur {s} ait été aussi brève.|Le tribunal de {p} devrait rendre sa décision au printemps.|Une annexe méthodologique décrit l'échantillon et les questions posées.|Le conseil scientifique a rendu un avis favorable, assorti de {n} réserves.",
    "de": "Die Angaben zu {s} wurden im Jahr {m} in {n} Landkreisen erhoben.|Aus {p} liegen für diesen Zeitraum keine vergleichbaren Werte vor.|Der Ausschuss hat den Bericht zur Kenntnis genommen und um Ergänzung gebeten.|Die Mittel für {s} stiegen um {n} Prozent, verteilten sich jedoch ungleich.|Betroffene berichten von langen Wartezeiten und wechselnden Zuständigkeiten.|Eine Sprecherin sagte, man werde die Empfehlungen sorgfältig prüfen.|In {p} wurde das Verfahren zwei Jahre lang erprobt und wissenschaftlich begleitet.|Die Verordnung tritt am ersten Januar in Kraft und ersetzt die Fassung von {m}.|Von den {n} eingegangenen Stellungnahmen stammten die meisten von Verbänden.|Für die Kommunen entstehen nach Angaben des Ministeriums keine zusätzlichen Kosten.|Die Autorinnen weisen darauf hin, dass die Fallzahlen gering sind.|Der Beirat tagte zuletzt in {p} und wählte einen neuen Vorsitz.|Weitere Tabellen enthält der Anhang, der auch gedruckt bestellt werden kann.|Kritik kam von der Opposition, die mehr Tempo bei {s} verlangt.",
    "nl": "De cijfers over {s} zijn in {m} verzameld bij {n} gemeenten.|In {p} nam het aantal meldingen toe, maar de wachttijd bleef gelijk.|De staatssecretaris stuurt de Kamer voor de zomer een brief over {s}.|Volgens de onderzoekers zijn de verschillen tussen regio's groot.|Een woordvoerder van de gemeente {p} wil niet op de zaak vooruitlopen.|Het budget steeg met {n} procent ten opzichte van {m}.|Ouders en professionals werden in gesprekken van een uur bevraagd.|De inspectie heeft {n} instellingen bezocht en haar bevindingen besproken met de besturen.|De bijlage bevat een verantwoording van de gebruikte methode.|De rechtbank doet over zes weken uitspraak.",
    "es": "Los datos sobre {s} se recogieron en {m} en {n} municipios.|La Defensoría recomendó a las autoridades de {p} revisar sus protocolos.|El presupuesto destinado a {s} creció un {n} por ciento.|Las organizaciones consultadas piden más transparencia y plazos claros.|Según el informe, las diferencias entre provincias siguen siendo notables.|La comisión se reunió en {p} y escuchó a {n} especialistas.|El decreto de {m} queda derogado por la presente resolución.|Los familiares celebraron la decisión, aunque lamentaron la demora.|El anexo describe la muestra y el cuestionario utilizado.|La ministra anunció que el plan se presentará al Congreso antes de diciembre.|Un portavoz explicó que los trabajos continúan según lo previsto.|La sentencia puede ser recurrida en un plazo de {n} días.",
    "it": "I dati su {s} sono stati raccolti nel {m} in {n} comuni.|La commissione ha ascoltato esperti, magistrati e associazioni di {p}.|Le risorse destinate a {s} sono aumentate del {n} per cento.|Secondo gli autori permangono forti differenze territoriali.|Il sindaco di {p} ha chiesto un incontro urgente al ministero.|La nota metodologica illustra il campione e le domande poste.|Il decreto del {m} è stato modificato in più punti.|Il tribunale si pronuncerà entro {n} giorni.|Le famiglie hanno accolto la notizia con prudenza.|Una sintesi in lingua inglese è disponibile su richiesta.",
    "pt": "Os dados sobre {s} foram recolhidos em {m} em {n} concelhos.|A comissão ouviu especialistas e associações de {p}.|A verba destinada a {s} aumentou {n} por cento.|O relatório assinala diferenças relevantes entre regiões.|A autarquia de {p} afirma que cumpriu os prazos legais.|A portaria de {m} foi revogada pelo presente diploma.|Os autores recomendam formação contínua dos profissionais.|O tribunal deverá decidir no prazo de {n} dias.|O anexo metodológico descreve a amostra utilizada.|A ministra agradeceu o trabalho das equipas no terreno.",
    "pl": "Dane dotyczące obszaru {s} zebrano w roku {m} w {n} powiatach.|Rzecznik zwrócił się do władz miasta {p} o wyjaśnienia.|Nakłady wzrosły o {n} procent w porównaniu z rokiem {m}.|Autorzy raportu podkreślają duże różnice między regionami.|Komisja wysłuchała ekspertów oraz przedstawicieli organizacji społecznych.|Sąd w mieście {p} ogłosi wyrok w przyszłym miesiącu.|Aneks opisuje dobór próby i użyty kwestionariusz.|Minister zapowiedział zmiany w rozporządzeniu.",
    "ru": "Данные по теме «{s}» собраны в {m} году в {n} районах.|Уполномоченный направил запрос в администрацию города {p}.|Расходы выросли на {n} процентов по сравнению с предыдущим годом.|Авторы доклада отмечают заметные различия между регионами.|Комиссия заслушала экспертов и представителей общественных организаций.|Суд огласит решение в следующем месяце.|В приложении описаны выборка и вопросы анкеты.|Министерство обещало подготовить поправки до конца года.",
}
PLACES = {
    "en": "Marlow|Thurso|Kilkenny|Dunedin|Halifax|Ballarat|Swansea|Leith|Truro|Derry",
    "fr": "Rouen|Tulle|Namur|Brest|Colmar|Valence|Laval|Sion",
    "de": "Kassel|Rostock|Linz|Chur|Fulda|Görlitz|Trier|Husum",
    "nl": "Zwolle|Tilburg|Emmen|Gent|Hoorn|Sittard",
    "es": "Cuenca|Salta|Arequipa|Cádiz|Puebla|Lugo",
    "it": "Lecce|Trento|Parma|Cuneo|Siena|Matera",
    "pt": "Évora|Braga|Viseu|Recife|Beja|Faro",
    "pl": "Toruń|Opole|Kielce|Zamość|Gdynia",
    "ru": "Тула|Псков|Омск|Пермь|Калуга",
}


def pad(lang: str, n: int, seed: str, subject: str, bank: str = "") -> str:
    """`n` sentences of running text on a subject, in paragraphs."""
    kind = bank or (lang if lang != "en" else "en-gov")
    stock = [one for well in (BANK, MORE) for one in well.get(kind, "").split("|") if one]
    if not stock or not n:
        return ""
    dice = random.Random(seed)
    places = (PLACES.get(lang) or TOWNS[lang]).split("|")
    order: list[str] = []
    while len(order) < n:
        order += dice.sample(stock, len(stock))
        dice.shuffle(places)
    lines = [
        one.format(
            s=subject, p=dice.choice(places), n=dice.randint(3, 87), m=dice.randint(1998, 2023)
        )
        for one in order[:n]
    ]
    out, at = [], 0
    while at < len(lines):
        step = dice.randint(2, 5)
        out.append(f"<p>{' '.join(lines[at : at + step])}</p>")
        at += step
    return "".join(out)


def teasers(lang: str, n: int, seed: str, subject: str) -> str:
    """A list of what else the site has."""
    lines = (
        pad(lang, n, seed, subject, "en-news" if lang == "en" else "")
        .replace("</p>", "")
        .replace("<p>", " ")
        .split(". ")
    )
    return (
        f"<h3>{CHROME[lang][4]}</h3><ul class='most-read'>"
        + "".join(
            f"<li><a href='/n/{at}'>{one.strip(' .')}</a></li>"
            for at, one in enumerate(lines)
            if one.strip()
        )
        + "</ul>"
        if n
        else ""
    )


def paras(text: str) -> str:
    """Paragraphs parted by |; what begins with < stays as it is, # is a subheading."""
    out = []
    for one in text.split("|"):
        one = one.strip()
        if one.startswith("<"):
            out.append(one)
        elif one.startswith("#"):
            out.append(f"<h2>{one[1:].strip()}</h2>")
        elif one:
            out.append(f"<p>{one}</p>")
    return "".join(out)


def frame(
    lang: str,
    name: str,
    shape: str,
    title: str,
    body: str,
    *,
    seed: str = "",
    head: str = "",
    menu: str = "",
    titled: str | None = None,
) -> str:
    """A page of a site: the shape is the make of its templates."""
    c = CHROME[lang]
    items = (menu or MENU[lang]).split("|")
    dice = random.Random(seed + name)
    dice.shuffle(items)
    links = "".join(f'<li><a href="/{n}/">{w}</a></li>' for n, w in enumerate(items))
    h1 = f"<h1>{title}</h1>" if title else ""
    side = "".join(f'<li><a href="/r/{n}">{w}</a></li>' for n, w in enumerate(items[:4]))
    year = dice.randint(2019, 2026)
    if shape == "gov":
        out = (
            f'<a class="skip-link" href="#main">{c[0]}</a><div id="cookie-banner">{c[2]}</div><header role="banner"><a href="/">{name}</a><form role="search"><label>{c[1]}</label><input name="q"></form><nav><ul>{links}</ul></nav></header>'
            f'<main id="main"><p class="breadcrumbs"><a href="/">{c[7]}</a> &gt; {items[0]}</p>{h1}{body}</main><footer><ul>{links}</ul><p>{c[3]} | {c[5]} | &copy; {year} {name}</p></footer>'
        )
    elif shape == "news":
        out = (
            f'<header class="masthead"><a class="logo" href="/">{name}</a><ul class="nav">{links}</ul></header><div class="ad-slot" data-ad="top"></div><article>{h1}<div class="share">{c[6]}: Facebook X WhatsApp</div>{body}</article>'
            f'<aside><h3>{c[4]}</h3><ul>{side}</ul></aside><div class="cmp">{c[2]}</div><footer>{name} &copy; {year} - {c[3]} - {c[5]}</footer>'
        )
    elif shape == "wp":
        out = (
            f'<div id="page" class="hfeed site"><header id="masthead"><p class="site-title"><a href="/">{name}</a></p><nav id="site-navigation"><ul class="menu">{links}</ul></nav></header><div id="content"><article class="post hentry"><header class="entry-header">{h1.replace("<h1", "<h1 class=entry-title")}</header>'
            f'<div class="entry-content">{body}</div></article></div><aside id="secondary"><section class="widget widget_search">{c[1]}</section><section class="widget"><h2>{c[4]}</h2><ul>{side}</ul></section></aside><footer id="colophon">{name} {year}</footer></div>'
        )
    elif shape == "drupal":
        out = (
            f'<div class="dialog-off-canvas-main-canvas"><header class="region region-header"><div class="site-branding">{name}</div><ul class="menu menu--main">{links}</ul></header><div class="region region-content"><h1 class="page-header">{title}</h1><div class="field field--name-body">{body}</div></div>'
            f'<div class="region region-footer"><ul>{side}</ul>{c[3]} {c[5]}</div><div id="sliding-popup">{c[2]}</div></div>'
        )
    elif shape == "old":
        out = f'<table width="760" border="0"><tr><td colspan="2" bgcolor="#003366"><font color="white" size="5">{name}</font></td></tr><tr><td valign="top" width="160"><ul>{links}</ul></td><td><font face="Verdana" size="2">{h1}{body}</font></td></tr></table><hr><font size="1">{name}, {year}. {c[5]}</font>'
    elif shape == "uni":
        out = f'<div class="topbar">{c[1]} | Intranet | {c[5]}</div><div class="brand">{name}</div><nav class="mega">{links}{links}</nav><div class="crumbs">{c[7]} / {items[1]} / {items[2]}</div><section class="content">{h1}{body}</section><div class="right"><h4>{c[4]}</h4><ul>{side}</ul></div><footer>{name} &middot; {c[3]}</footer>'
    elif shape == "app":
        out = f'<div id="__next"><header class="css-1x"><a href="/">{name}</a><button>{c[1]}</button><ul>{links}</ul></header><main class="css-9k">{h1}{body}</main><footer class="css-3f">{c[3]} {c[5]}</footer></div><script id="__NEXT_DATA__" type="application/json">{{"page":"/[slug]","buildId":"{year}k"}}</script>'
    else:  # bare
        out = f"{h1}{body}<hr><address>{name}</address>"
    shown = titled if titled is not None else (f"{title} | {name}" if title else name)
    return page(out, title=shown, lang=lang, head=head)


def lost(
    lang: str, name: str, shape: str, *, status: int = 404, title: str = "", text: str = ""
) -> Reply:
    """The site's own page for what it does not have."""
    c = CHROME[lang]
    return sent(frame(lang, name, shape, title or c[8], f"<p>{text or c[9]}</p>"), status)


def alive(
    key: str,
    lang: str,
    host: str,
    path: str,
    name: str,
    shape: str,
    title: str,
    text: str,
    n: int = 0,
    subject: str = "",
    bank: str = "",
    *,
    truth: Any = (LIVE,),
    quote: str | None = None,
    cited: str | None = None,
    head: str = "",
    memento: str = "",
    menu: str = "",
    titled: str | None = None,
    cause: str = "live",
    extra: Any = None,
) -> Case:
    """A living page on a site with a home page and a true 404."""
    if n:
        n = min(random.Random(key).randint(n + n // 2, 3 * n), 52 if lang == "en" else 34)
    elif lang in TOWNS and len(text) > 90:
        n = random.Random(key).randint(4, 7)
    body = paras(text) + pad(lang, n, key, subject or title, bank)
    routes: dict[Any, Any] = {
        path: sent(
            frame(lang, name, shape, title, body, seed=key, head=head, menu=menu, titled=titled)
        ),
        "/": sent(
            frame(
                lang, name, shape, name, pad(lang, 4, key + "home", name, bank), seed=key, menu=menu
            )
        ),
        "*": lost(lang, name, shape),
    }
    routes.update(extra or {})
    return Case(
        cause,
        f"v33-{key}",
        truth,
        routes,
        path=path,
        host=host,
        quote=quote,
        title=cited,
        memento=memento,
    )
