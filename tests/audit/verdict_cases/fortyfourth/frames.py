"""The frames of the sites: menus, banners, asides, footers, and sentences that fill a report."""

from __future__ import annotations

import random
from dataclasses import dataclass

from ..case import page


@dataclass(frozen=True)
class Tongue:
    """What a site of a language says around its texts."""

    menu: str
    cookies: str
    related: str
    foot: str
    missing: str
    missing_text: str
    fill: tuple[str, ...]


_RAW: dict[str, str] = {
    "en": """Home;About us;Our work;News;Publications;Resources;Events;Press;Donate;Contact
We use cookies to improve your experience on this site. Read our privacy policy. Accept Decline
Related;Annual report published;Statement to the council;New toolkit for teachers;Job vacancies
Registered charity. All rights reserved. Terms of use, accessibility, privacy, site map. Follow us.
Page not found
Sorry, the page you requested could not be found. Try the search or go back to the home page.
The fieldwork took place in {place} between March and October, with two hundred interviews.
Officials in {place} told the authors that the budget for the service had been cut by a third.
According to the ministry, a revised procedure will be laid before parliament next spring.
Families described long journeys to the nearest office and fees that they could not pay.
A table in the annex gives the figures for each district and the sources they were taken from.
The working group recommends independent inspections at least twice a year, unannounced.
Staff turnover remains high, and training is offered to fewer than half of the new recruits.
Several speakers warned that numbers alone hide how differently the law is applied.
The court noted that the authorities had been told of the risk and had taken no practical steps.
Data were collected with a standard questionnaire and checked by two researchers separately.
The organisation, founded in 1987, works with partner groups in eleven countries.
Comparable surveys in neighbouring regions show a slow improvement since the reform.
Teachers and nurses were the first to notice, but a clear path for referrals was missing.
An earlier draft was discussed with local associations at a round table in {place}.
The committee asked the government to report back within two years on the steps it had taken.
In the words of one mother, nobody had ever asked the children what they wanted.
The authors thank the foundation that paid for the study; the views are their own.
Readers who want the full data set can write to the research unit for a copy.
Photographs were taken with permission, and all names have been changed.
A follow-up visit is planned, and the results will be posted in the publications section.""",
    "fr": """Accueil;Qui sommes-nous;Nos actions;Actualités;Publications;Presse;Agenda;Contact
Ce site utilise des cookies pour mesurer son audience. En savoir plus. Tout accepter. Refuser.
À lire aussi;Rapport annuel;Lettre d'information;Communiqués;Offres d'emploi;Formation
Mentions légales. Plan du site. Données personnelles. Accessibilité : partiellement conforme.
Page introuvable
La page que vous demandez n'existe pas ou a été déplacée. Utilisez la recherche ou le plan du site.
L'enquête a été menée à {place} pendant dix mois, auprès de deux cents familles volontaires.
Selon le ministère, un décret devrait préciser les conditions de contrôle avant la fin de l'année.
Les associations réclament depuis longtemps des inspections inopinées et un registre public.
Le tableau en annexe présente les chiffres par département ainsi que les sources utilisées.
Plusieurs intervenants ont rappelé que les statistiques cachent de fortes inégalités locales.
Le rapporteur regrette le manque de formation des personnels et la faiblesse des moyens.
Les enfants interrogés disent surtout qu'on ne leur a jamais demandé leur avis sur le placement.
Le groupe de travail recommande deux visites par an et des entretiens hors de la direction.
Dans les pays voisins, des enquêtes semblables montrent une lente amélioration depuis la réforme.
Les enseignants sont souvent les premiers à signaler, sans savoir quelle suite est donnée.
Une version provisoire du texte avait été discutée à {place} avec les partenaires sociaux.
Les résultats complets sont disponibles sur demande auprès du service des études.
La cour relève que les autorités avaient été averties du risque et n'avaient rien entrepris.
Un second volet portera sur la situation des adolescents placés loin de leur famille.""",
    "de": """Startseite;Über uns;Themen;Aktuelles;Publikationen;Presse;Termine;Kontakt;Spenden
Wir verwenden Cookies. Notwendige Cookies sind immer aktiv. Alle akzeptieren. Nur notwendige.
Mehr zum Thema;Jahresbericht;Stellungnahmen;Newsletter;Stellenangebote;Fortbildung
Impressum. Datenschutz. Barrierefreiheit. Gebärdensprache. Leichte Sprache. Seite drucken.
Seite nicht gefunden
Die angeforderte Seite existiert nicht. Bitte nutzen Sie die Suche oder gehen Sie zur Startseite.
Die Erhebung fand in {place} statt und umfasste zweihundert Gespräche mit betroffenen Familien.
Nach Angaben des Ministeriums soll die Verordnung im kommenden Frühjahr überarbeitet werden.
Fachverbände fordern seit Jahren unangemeldete Kontrollen und eine unabhängige Beschwerdestelle.
Die Tabelle im Anhang nennt die Zahlen für jeden Landkreis und die verwendeten Quellen.
Mehrere Rednerinnen wiesen darauf hin, dass die Statistik große Unterschiede verdeckt.
Das Gericht stellte fest, dass die Behörden von der Gefahr wussten und nicht handelten.
Der Verein wurde 1987 gegründet und arbeitet mit Partnern in elf Ländern zusammen.
Wer als Kind in einem Heim lebte, wusste oft nicht, an wen er sich mit Klagen wenden konnte.
Im Vergleich mit den Nachbarländern gibt es nur wenige Fachkräfte je Gruppe und viele Wechsel.
Die Arbeitsgruppe empfiehlt zwei Besuche im Jahr und Gespräche ohne Beisein der Leitung.
Eine Befragung von Schulen und Arztpraxen ergab, dass Hinweise häufig nicht weitergegeben werden.
Ein erster Entwurf war bei einem Fachgespräch in {place} mit den Trägern beraten worden.
Die vollständigen Daten können bei der Forschungsstelle angefordert werden.
Eine Fortsetzung der Studie ist geplant und wird voraussichtlich zwei Jahre dauern.""",
    "nl": """Home;Over ons;Thema's;Nieuws;Publicaties;Pers;Agenda;Contact;Doneren
Wij gebruiken cookies om de site te verbeteren. Lees ons privacybeleid. Accepteren. Weigeren.
Lees ook;Jaarverslag;Nieuwsbrief;Vacatures;Persberichten;Veelgestelde vragen
Privacy. Toegankelijkheid. Kwetsbaarheid melden. Archief. Over deze website. Colofon.
Pagina niet gevonden
De pagina die u zoekt bestaat niet of is verplaatst. Gebruik de zoekfunctie of ga naar de home.
Het onderzoek vond plaats in {place} en omvatte tweehonderd gesprekken met gezinnen.
Volgens het ministerie wordt de regeling komend voorjaar aan de Kamer voorgelegd.
De bijlage geeft de cijfers per gemeente en de bronnen waaruit zij afkomstig zijn.
Deskundigen pleiten al jaren voor onaangekondigde inspecties en een meldpunt.
De rechtbank oordeelde dat de instanties van het risico wisten en niets deden.
Een eerdere versie werd in {place} met de betrokken instellingen besproken.
De volledige gegevens zijn op te vragen bij de afdeling onderzoek.""",
    "es": """Inicio;Quiénes somos;Qué hacemos;Noticias;Publicaciones;Prensa;Agenda;Contacto
Utilizamos cookies propias y de terceros. Más información. Aceptar todas. Rechazar. Configurar.
Relacionado;Memoria anual;Boletín;Comunicados;Empleo;Transparencia
Aviso legal. Política de privacidad. Accesibilidad. Mapa web. Síguenos en las redes.
Página no encontrada
La página solicitada no existe o ha sido movida. Utilice el buscador o vuelva al inicio.
El trabajo de campo se hizo en {place} durante diez meses con doscientas entrevistas.
Según el ministerio, el nuevo reglamento se presentará al congreso la próxima primavera.
Las organizaciones piden inspecciones sin aviso y un registro público de las denuncias.
El cuadro del anexo recoge las cifras por provincia y las fuentes consultadas.
El tribunal señaló que las autoridades conocían el riesgo y no tomaron medidas.
Los niños entrevistados dijeron que nadie les había preguntado nunca lo que querían.
El grupo de trabajo recomienda dos visitas al año y entrevistas sin presencia del personal.
Los maestros suelen ser los primeros en avisar, pero no saben qué ocurre después.
Una versión preliminar fue discutida en {place} con las asociaciones locales.
Los datos completos pueden solicitarse a la unidad de investigación.
Una segunda fase estudiará la situación de los adolescentes alejados de su familia.""",
    "it": """Home;Chi siamo;Attività;Notizie;Pubblicazioni;Stampa;Eventi;Contatti
Questo sito utilizza cookie tecnici e analitici. Leggi l'informativa. Accetta. Rifiuta.
Leggi anche;Rapporto annuale;Newsletter;Comunicati;Lavora con noi;Amministrazione trasparente
Note legali. Privacy. Dichiarazione di accessibilità. Mappa del sito. Seguici su.
Pagina non trovata
La pagina richiesta non esiste oppure è stata spostata. Torna alla home o usa la ricerca.
La ricerca si è svolta a {place} per dieci mesi con duecento interviste alle famiglie.
Secondo il ministero il nuovo regolamento sarà presentato alle Camere in primavera.
Le associazioni chiedono ispezioni senza preavviso e un registro delle segnalazioni.
La tabella in appendice riporta i dati per provincia e le fonti consultate.
La corte ha osservato che le autorità conoscevano il rischio e non sono intervenute.
Una prima bozza era stata discussa a {place} con gli enti del territorio.
I dati completi si possono richiedere all'ufficio studi.""",
    "pt": """Início;Quem somos;O que fazemos;Notícias;Publicações;Imprensa;Agenda;Contato
Este site usa cookies para melhorar a navegação. Saiba mais. Aceitar. Recusar.
Leia também;Relatório anual;Boletim;Comunicados;Vagas;Transparência
Aviso legal. Política de privacidade. Acessibilidade. Mapa do site. Redes sociais.
Página não encontrada
A página solicitada não existe ou foi movida. Use a busca ou volte ao início.
A pesquisa de campo ocorreu em {place} durante dez meses, com duzentas entrevistas.
Segundo o ministério, o novo regulamento será enviado ao congresso no próximo ano.
As organizações pedem inspeções sem aviso e um registro público das denúncias.
A tabela do anexo traz os números por município e as fontes consultadas.
O tribunal observou que as autoridades conheciam o risco e nada fizeram.
Uma versão preliminar foi discutida em {place} com as associações locais.
Os dados completos podem ser pedidos à unidade de pesquisa.""",
    "pl": """Strona główna;O nas;Aktualności;Publikacje;Prasa;Kontakt
Ta strona używa plików cookie. Dowiedz się więcej. Akceptuję.
Czytaj także;Raport roczny;Komunikaty;Praca
Polityka prywatności. Deklaracja dostępności. Mapa strony.
Nie znaleziono strony
Strona, której szukasz, nie istnieje. Skorzystaj z wyszukiwarki.
Badanie przeprowadzono w miejscowości {place} i objęło ono dwieście rodzin.
Według ministerstwa nowe przepisy trafią do sejmu wiosną przyszłego roku.
Organizacje domagają się niezapowiedzianych kontroli oraz jawnego rejestru skarg.
Tabela w załączniku podaje liczby dla każdego powiatu i wykorzystane źródła.
Pełne dane można otrzymać w dziale badań.""",
    "cs": """Úvod;O nás;Aktuality;Publikace;Pro média;Kontakt
Tento web používá soubory cookie. Více informací. Souhlasím.
Související;Výroční zpráva;Tiskové zprávy;Volná místa
Ochrana osobních údajů. Prohlášení o přístupnosti. Mapa stránek.
Stránka nenalezena
Požadovaná stránka neexistuje. Zkuste vyhledávání.
Šetření proběhlo v obci {place} a zahrnovalo dvě stě rozhovorů s rodinami.
Podle ministerstva bude nová vyhláška předložena na jaře.
Organizace žádají neohlášené kontroly a veřejný rejstřík stížností.
Tabulka v příloze uvádí čísla pro jednotlivé okresy a použité zdroje.""",
    "sv": """Start;Om oss;Nyheter;Publikationer;Press;Kontakt
Vi använder kakor. Läs mer om kakor. Godkänn.
Läs mer;Årsredovisning;Pressmeddelanden;Lediga jobb
Personuppgifter. Tillgänglighetsredogörelse. Webbkarta.
Sidan kunde inte hittas
Sidan du söker finns inte. Prova att söka eller gå till startsidan.
Undersökningen gjordes i {place} och omfattade tvåhundra samtal med familjer.
Enligt departementet ska förordningen ses över under våren.
Organisationerna kräver oanmälda inspektioner och ett öppet register.
Tabellen i bilagan visar siffrorna för varje kommun och vilka källor som använts.""",
    "da": """Forside;Om os;Nyheder;Udgivelser;Presse;Kontakt
Vi bruger cookies. Læs mere. Accepter alle.
Læs også;Årsrapport;Pressemeddelelser;Ledige stillinger
Privatlivspolitik. Tilgængelighedserklæring. Sitemap.
Siden blev ikke fundet
Den side, du leder efter, findes ikke. Prøv at søge.
Undersøgelsen foregik i {place} og omfattede to hundrede samtaler med familier.
Ifølge ministeriet bliver bekendtgørelsen revideret til foråret.
Organisationerne kræver uanmeldte tilsyn og et offentligt register.
Tabellen i bilaget viser tallene for hver kommune og kilderne bag.""",
    "fi": """Etusivu;Meistä;Ajankohtaista;Julkaisut;Medialle;Yhteystiedot
Käytämme evästeitä. Lue lisää. Hyväksy.
Lue myös;Vuosikertomus;Tiedotteet;Avoimet työpaikat
Tietosuoja. Saavutettavuusseloste. Sivukartta.
Sivua ei löytynyt
Etsimääsi sivua ei ole. Kokeile hakua.
Tutkimus tehtiin paikkakunnalla {place}, ja siihen haastateltiin kahtasataa perhettä.
Ministeriön mukaan asetusta uudistetaan ensi keväänä.
Järjestöt vaativat ennalta ilmoittamattomia tarkastuksia.
Liitteen taulukossa on luvut kunnittain ja käytetyt lähteet.""",
    "el": """Αρχική;Ποιοι είμαστε;Νέα;Εκδόσεις;Τύπος;Επικοινωνία
Χρησιμοποιούμε cookies. Μάθετε περισσότερα. Αποδοχή.
Διαβάστε επίσης;Ετήσια έκθεση;Δελτία τύπου
Πολιτική απορρήτου. Χάρτης ιστότοπου. Προσβασιμότητα.
Η σελίδα δεν βρέθηκε
Η σελίδα που ζητήσατε δεν υπάρχει.
Η έρευνα έγινε στην περιοχή {place} με διακόσιες συνεντεύξεις οικογενειών.
Σύμφωνα με το υπουργείο, ο κανονισμός θα αναθεωρηθεί την άνοιξη.
Οι οργανώσεις ζητούν αιφνιδιαστικούς ελέγχους και δημόσιο μητρώο.
Ο πίνακας του παραρτήματος δίνει τα στοιχεία ανά δήμο και τις πηγές.""",
    "ru": """Главная;О нас;Новости;Публикации;Прессе;Контакты
Сайт использует файлы cookie. Подробнее. Принять.
Читайте также;Годовой отчёт;Пресс-релизы;Вакансии
Политика конфиденциальности. Карта сайта. Все права защищены.
Страница не найдена
Запрошенная страница не существует. Воспользуйтесь поиском.
Исследование проводилось в районе {place}, были опрошены двести семей.
По данным министерства, новый порядок будет представлен весной.
Организации требуют внезапных проверок и открытого реестра жалоб.
В таблице приложения приведены данные по районам и использованные источники.""",
    "tr": """Ana sayfa;Hakkımızda;Haberler;Yayınlar;Basın;İletişim
Bu site çerez kullanır. Ayrıntılı bilgi. Kabul et.
İlgili;Yıllık rapor;Basın bültenleri;İlanlar
Gizlilik politikası. Site haritası. Erişilebilirlik.
Sayfa bulunamadı
Aradığınız sayfa mevcut değil.
Araştırma {place} ilçesinde yapıldı ve iki yüz aileyle görüşüldü.
Bakanlığa göre yeni yönetmelik ilkbaharda meclise sunulacak.
Kuruluşlar habersiz denetim ve açık bir şikâyet kaydı istiyor.
Ekteki tabloda ilçelere göre sayılar ve kullanılan kaynaklar yer alıyor.""",
    "ja": """ホーム;団体について;お知らせ;刊行物;報道;お問い合わせ
当サイトではクッキーを使用しています。詳細。同意する。
関連記事;年次報告書;報道発表;採用情報
個人情報保護方針。サイトマップ。アクセシビリティ。
ページが見つかりません
お探しのページは存在しません。検索をご利用ください。
調査は{place}で十か月にわたり行われ、二百世帯から話を聞いた。
省によると、新しい規則は来年春に国会へ提出される見通しである。
関係団体は抜き打ちの検査と公開された苦情の記録を求めている。
付録の表には市町村ごとの数字と使われた資料が示されている。
前回の草案は地元の団体との会合で議論された。""",
    "zh": """首页;关于我们;新闻;出版物;媒体;联系我们
本网站使用 Cookie。了解更多。接受。
相关阅读;年度报告;新闻稿;招聘
隐私政策。网站地图。无障碍说明。
页面不存在
您访问的页面不存在，请使用搜索功能。
调查在{place}进行了十个月，走访了两百个家庭。
据有关部门介绍，新的规定将于明年春季提交审议。
有关组织要求进行突击检查，并建立公开的投诉记录。
附录中的表格列出了各地区的数据以及所引用的资料来源。
此前的草案曾在与当地团体的会议上讨论。""",
    "ar": """الرئيسية;من نحن;الأخبار;الإصدارات;الصحافة;اتصل بنا
يستخدم هذا الموقع ملفات تعريف الارتباط. اقرأ المزيد. موافق.
اقرأ أيضا;التقرير السنوي;بيانات صحفية;وظائف
سياسة الخصوصية. خريطة الموقع. جميع الحقوق محفوظة.
الصفحة غير موجودة
الصفحة التي طلبتها غير موجودة. استخدم البحث.
أجريت الدراسة في {place} على مدى عشرة أشهر وشملت مئتي أسرة.
وبحسب الوزارة ستعرض اللائحة الجديدة على البرلمان في الربيع.
وتطالب المنظمات بزيارات تفتيش مفاجئة وسجل علني للشكاوى.
ويعرض الجدول في الملحق الأرقام لكل محافظة والمصادر المستخدمة.""",
}


def _tongue(raw: str) -> Tongue:
    rows = raw.split("\n")
    menu, cookies, beside, foot, head, words = rows[:6]
    return Tongue(menu, cookies, beside, foot, head, words, tuple(rows[6:]))


TONGUES: dict[str, Tongue] = {lang: _tongue(raw) for lang, raw in _RAW.items()}
PLACES = ("Brenda", "Halmstede", "Corvale", "Lindow", "Marsk", "Oruela", "Tavira Nova", "Sant Odo")


def report(lang: str, seed: str, lead: str, count: int) -> str:
    """A text of paragraphs: what the case says, and `count` sentences that such reports have."""
    chance = random.Random(seed)
    fill = TONGUES[lang].fill
    chosen = chance.sample(fill, min(count, len(fill)))
    said = [one.replace("{place}", chance.choice(PLACES)) for one in chosen]
    groups = [said[start : start + 3] for start in range(0, len(said), 3)]
    return f"<p>{lead}</p>" + "".join(f"<p>{' '.join(group)}</p>" for group in groups)


def _links(words: str, base: str = "/") -> str:
    return "".join(
        f'<li><a href="{base}{number}">{word}</a></li>'
        for number, word in enumerate(words.split(";"))
    )


def frame(lang: str, style: str, name: str, title: str, body: str, head: str = "") -> str:
    """A page of a site in one of six styles."""
    tongue = TONGUES[lang]
    menu, related = _links(tongue.menu), _links(tongue.related, "/more/")
    shown = f"<h1>{title}</h1>{body}" if title else body
    heading = f"{title} | {name}" if title else name
    if style == "drupal":
        whole = (
            f'<a href="#main" class="visually-hidden">{name}</a><header role="banner"><div '
            f'class="region region-header">{name}</div><nav role="navigation"><ul>{menu}</ul></nav>'
            f'</header><main id="main"><article class="node node--type-page">{shown}</article>'
            f'</main><aside class="region-sidebar"><ul>{related}</ul></aside><footer><ul>{menu}'
            f"</ul>{tongue.foot} © 2024 {name}</footer>"
            f"<div class='eu-cookie'>{tongue.cookies}</div>"
        )
    elif style == "wp":
        whole = (
            f'<div id="page" class="hfeed site"><header class="site-header"><p>{name}</p><ul '
            f'class="menu">{menu}</ul></header><main class="site-main">'
            f'<article class="post">{shown}</article></main>'
            f'<div class="widget-area"><ul>{related}</ul><ul>{menu}</ul></div>'
            f'<footer class="site-info">{tongue.foot} WordPress</footer></div>'
            f'<div class="cookie-notice">{tongue.cookies}</div>'
        )
    elif style == "old":
        whole = (
            f'<table width="760" border="0"><tr><td colspan="2" bgcolor="#003366">{name}</td></tr>'
            f'<tr><td valign="top"><ul>{menu}</ul></td><td>{shown}</td></tr></table><hr>'
            f'<font size="1">{tongue.foot}</font>'
        )
    elif style == "gov":
        whole = (
            f'<div class="gov-banner">{tongue.cookies}</div><header>{name}<ul>{menu}</ul></header>'
            f'<div class="breadcrumb">{tongue.menu.replace(";", " / ")}</div><div class="content">'
            f'{shown}</div><div class="right"><ul>{related}</ul></div><footer><ul>{menu}{related}'
            f"</ul>{tongue.foot} {name}</footer>"
        )
    elif style == "news":
        whole = (
            f"<header><b>{name}</b><ul>{menu}</ul></header><article>{shown}</article><section>"
            f"<ul>{related}{related}</ul></section><aside>{tongue.cookies}</aside><footer><ul>"
            f"{menu}</ul>{tongue.foot}</footer>"
        )
    else:  # bare
        whole = f"<p><b>{name}</b></p>{shown}<hr><address>{tongue.foot}</address>"
    return page(whole, title=heading, lang=lang, head=head)


def absent(lang: str, style: str, name: str) -> str:
    """The site's own page for what it does not have."""
    tongue = TONGUES[lang]
    return frame(lang, style, name, tongue.missing, f"<p>{tongue.missing_text}</p>")


def home(lang: str, style: str, name: str) -> str:
    """The site's front page."""
    tongue = TONGUES[lang]
    news = "".join(
        f"<h3>{word}</h3><p>{line}</p>"
        for word, line in zip(tongue.related.split(";"), tongue.fill, strict=False)
    )
    return frame(
        lang, style, name, "", f"<div class='teasers'>{news}</div>".replace("{place}", PLACES[0])
    )
