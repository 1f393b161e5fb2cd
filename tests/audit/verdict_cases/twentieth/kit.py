"""Frames of official, press and research sites in many languages, for the practice cases."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from citekeeper.demo.exchange import Reply

from ..case import LIVE, Case, page, sent


@dataclass(frozen=True)
class Chrome:
    """How the sites of one language talk around their text."""

    menu: str
    more: str
    cookie: str
    foot: str
    search: str
    gone: str
    gone_text: str
    site: str

    @property
    def items(self) -> list[str]:
        return self.menu.split("|")

    @property
    def news(self) -> list[str]:
        return self.more.split("|")


CHROME: Mapping[str, Chrome] = {
    "en": Chrome(
        "Home|About us|What we do|Publications|Statistics|News and events|Consultations|Careers|Contact|Accessibility|Log in|Register",
        "Committee publishes its annual report on juvenile detention|Call for evidence on online harms opens|New figures on prosecutions in the northern region|Speech by the Commissioner at the spring conference|Vacancy: senior research officer|Minutes of the advisory board, second quarter|Guidance for local safeguarding partners updated",
        "We use some essential cookies to make this website work. We would like to set additional cookies to understand how you use it. Accept additional cookies. Reject additional cookies. View cookie settings.",
        "Terms and conditions. Privacy notice. Freedom of information. Modern slavery statement. Sitemap. All content is available under the Open Licence except where otherwise stated.",
        "Search this site",
        "Page not found",
        "If you typed the web address, check it is correct. If you pasted the web address, check you copied the entire address.",
        "Office for Rights and Justice",
    ),
    "fr": Chrome(
        "Accueil|L'institution|Missions|Publications|Statistiques|Actualités|Espace presse|Recrutement|Contact|Accessibilité|Se connecter|S'abonner",
        "Le comité rend son rapport annuel sur la détention des mineurs|Appel à contributions sur la haine en ligne|Les chiffres des poursuites dans la région nord|Discours de la Défenseure au colloque de printemps|Offre d'emploi : chargé d'études|Compte rendu du conseil d'orientation",
        "Ce site utilise des cookies pour mesurer son audience et vous proposer des contenus adaptés. Tout accepter. Tout refuser. Personnaliser.",
        "Mentions légales. Données personnelles. Plan du site. Accessibilité : partiellement conforme. Marchés publics. Sauf mention contraire, les contenus sont sous licence ouverte.",
        "Rechercher sur le site",
        "Page introuvable",
        "La page que vous cherchez n'existe pas ou plus. Vérifiez l'adresse saisie ou utilisez le moteur de recherche.",
        "Observatoire des droits",
    ),
    "de": Chrome(
        "Startseite|Über uns|Themen|Publikationen|Statistik|Aktuelles|Presse|Karriere|Kontakt|Barrierefreiheit|Anmelden|Leichte Sprache",
        "Ausschuss legt Jahresbericht zum Jugendvollzug vor|Anhörung zu Hass im Netz|Neue Zahlen zu Verurteilungen im Norden|Rede der Beauftragten auf der Frühjahrstagung|Stellenausschreibung: Referentin Forschung|Protokoll des Beirats, zweites Quartal",
        "Wir verwenden Cookies, um die Nutzung unserer Website statistisch auszuwerten. Alle akzeptieren. Nur notwendige. Einstellungen.",
        "Impressum. Datenschutz. Erklärung zur Barrierefreiheit. Benutzerhinweise. Inhaltsverzeichnis. Gebärdensprache. Newsletter abonnieren.",
        "Suchbegriff eingeben",
        "Seite nicht gefunden",
        "Die von Ihnen aufgerufene Seite existiert leider nicht. Bitte prüfen Sie die Adresse oder nutzen Sie die Suche.",
        "Beauftragte für Menschenrechte",
    ),
    "nl": Chrome(
        "Home|Over ons|Onderwerpen|Publicaties|Cijfers|Nieuws|Pers|Werken bij|Contact|Toegankelijkheid|Inloggen|Nieuwsbrief",
        "Commissie brengt jaarverslag jeugddetentie uit|Consultatie over online haat geopend|Nieuwe cijfers over vervolgingen in het noorden|Toespraak van de rapporteur|Vacature: senior onderzoeker|Verslag van de adviesraad",
        "Deze website gebruikt cookies om het gebruik te meten. Alle cookies toestaan. Alleen noodzakelijke cookies. Meer over cookies.",
        "Privacy. Cookies. Toegankelijkheidsverklaring. Archief. Sitemap. Kwetsbaarheid melden. Copyright.",
        "Zoeken binnen deze website",
        "Pagina niet gevonden",
        "De pagina die u zoekt bestaat niet (meer). Controleer het adres of gebruik de zoekfunctie.",
        "Nationaal Bureau Rechten",
    ),
    "es": Chrome(
        "Inicio|La institución|Qué hacemos|Publicaciones|Estadísticas|Noticias|Prensa|Empleo|Contacto|Accesibilidad|Iniciar sesión|Suscríbete",
        "La comisión presenta su informe anual sobre detención de menores|Consulta pública sobre odio en línea|Nuevas cifras de procesamientos en el norte|Discurso del Defensor en la conferencia de primavera|Convocatoria: técnico de investigación|Acta del consejo asesor",
        "Utilizamos cookies propias y de terceros para fines analíticos. Aceptar todas. Rechazar. Configurar.",
        "Aviso legal. Política de privacidad. Mapa del sitio. Accesibilidad. Portal de transparencia. Sede electrónica.",
        "Buscar en el sitio",
        "Página no encontrada",
        "La página solicitada no existe o ha sido movida. Compruebe la dirección o utilice el buscador.",
        "Defensoría de Derechos",
    ),
    "it": Chrome(
        "Home|Chi siamo|Attività|Pubblicazioni|Statistiche|Notizie|Ufficio stampa|Lavora con noi|Contatti|Accessibilità|Accedi|Abbonati",
        "La commissione presenta la relazione sulla detenzione minorile|Consultazione sull'odio in rete|Nuovi dati sui procedimenti nel Nord|Intervento della Garante al convegno di primavera|Bando: ricercatore senior|Verbale del consiglio",
        "Questo sito utilizza cookie tecnici e, previo consenso, cookie di profilazione. Accetta tutti. Rifiuta. Preferenze.",
        "Note legali. Privacy. Mappa del sito. Dichiarazione di accessibilità. Amministrazione trasparente. Social media policy.",
        "Cerca nel sito",
        "Pagina non trovata",
        "La pagina richiesta non esiste o è stata spostata. Verifica l'indirizzo oppure usa la ricerca.",
        "Garante dei diritti",
    ),
    "pt": Chrome(
        "Início|Quem somos|O que fazemos|Publicações|Estatísticas|Notícias|Imprensa|Trabalhe conosco|Contactos|Acessibilidade|Entrar|Assine",
        "Comissão apresenta relatório anual sobre detenção juvenil|Consulta pública sobre ódio em linha|Novos números de processos no norte|Discurso da Provedora na conferência|Concurso: técnico superior|Ata do conselho consultivo",
        "Este sítio utiliza cookies para melhorar a sua experiência. Aceitar todos. Recusar. Saber mais.",
        "Termos de uso. Política de privacidade. Mapa do sítio. Acesso à informação. Ouvidoria. Transparência.",
        "Pesquisar no sítio",
        "Página não encontrada",
        "A página que procura não existe ou foi removida. Verifique o endereço ou utilize a pesquisa.",
        "Provedoria dos Direitos",
    ),
    "pl": Chrome(
        "Strona główna|O nas|Działalność|Publikacje|Statystyki|Aktualności|Dla mediów|Praca|Kontakt|Dostępność|Zaloguj|BIP",
        "Komisja przedstawiła raport o zatrzymaniach nieletnich|Konsultacje w sprawie mowy nienawiści|Nowe dane o postępowaniach na północy|Wystąpienie Rzecznika na konferencji|Nabór: starszy specjalista|Protokół rady",
        "Serwis korzysta z plików cookies. Akceptuję wszystkie. Odrzucam. Ustawienia.",
        "Polityka prywatności. Deklaracja dostępności. Mapa strony. Ponowne wykorzystywanie informacji. RSS.",
        "Szukaj w serwisie",
        "Nie znaleziono strony",
        "Strona, której szukasz, nie istnieje lub została przeniesiona.",
        "Biuro Praw",
    ),
    "cs": Chrome(
        "Úvod|O nás|Činnost|Publikace|Statistiky|Aktuality|Pro média|Kariéra|Kontakty|Přístupnost|Přihlásit|Úřední deska",
        "Výbor předložil zprávu o vazbě mladistvých|Veřejná konzultace k nenávisti na internetu|Nové údaje o stíháních|Projev ochránce na konferenci|Volné místo: výzkumný pracovník|Zápis z rady",
        "Tento web používá soubory cookie. Přijmout vše. Odmítnout. Nastavení.",
        "Ochrana osobních údajů. Prohlášení o přístupnosti. Mapa webu. Povinně zveřejňované informace.",
        "Hledat na webu",
        "Stránka nenalezena",
        "Požadovaná stránka neexistuje nebo byla přesunuta.",
        "Kancelář práv",
    ),
    "sv": Chrome(
        "Start|Om oss|Verksamhet|Publikationer|Statistik|Aktuellt|Press|Jobba hos oss|Kontakt|Tillgänglighet|Logga in|Lättläst",
        "Utskottet lämnar rapport om unga i häkte|Remiss om hat på nätet|Nya siffror över åtal i norr|Tal vid vårkonferensen|Ledig tjänst: utredare|Protokoll från rådet",
        "Vi använder kakor för att webbplatsen ska fungera. Godkänn alla. Endast nödvändiga. Inställningar.",
        "Behandling av personuppgifter. Tillgänglighetsredogörelse. Webbkarta. Om webbplatsen. Visselblåsning.",
        "Sök på webbplatsen",
        "Sidan kunde inte hittas",
        "Sidan du söker finns inte eller har flyttats. Kontrollera adressen.",
        "Rättighetsmyndigheten",
    ),
    "da": Chrome(
        "Forside|Om os|Områder|Publikationer|Statistik|Nyheder|Presse|Job|Kontakt|Tilgængelighed|Log ind|Nyhedsbrev",
        "Udvalget afgiver beretning om unge i varetægt|Høring om had på nettet|Nye tal for sigtelser|Tale ved forårskonferencen|Ledig stilling: specialkonsulent|Referat fra rådet",
        "Vi bruger cookies til statistik. Accepter alle. Afvis. Indstillinger.",
        "Privatlivspolitik. Tilgængelighedserklæring. Sitemap. Whistleblowerordning. EAN-nummer.",
        "Søg på siden",
        "Siden blev ikke fundet",
        "Den side, du leder efter, findes ikke eller er flyttet.",
        "Institut for Rettigheder",
    ),
    "fi": Chrome(
        "Etusivu|Tietoa meistä|Toiminta|Julkaisut|Tilastot|Ajankohtaista|Medialle|Työpaikat|Yhteystiedot|Saavutettavuus|Kirjaudu|Uutiskirje",
        "Valiokunta julkaisi vuosikertomuksen nuorten vangitsemisesta|Lausuntopyyntö verkkovihasta|Uudet luvut syytteistä|Puhe kevätseminaarissa|Avoin virka: erityisasiantuntija|Neuvottelukunnan pöytäkirja",
        "Käytämme evästeitä. Hyväksy kaikki. Vain välttämättömät. Asetukset.",
        "Tietosuoja. Saavutettavuusseloste. Sivukartta. Asiakirjajulkisuuskuvaus. Palaute.",
        "Hae sivustolta",
        "Sivua ei löytynyt",
        "Etsimääsi sivua ei ole olemassa tai se on siirretty.",
        "Oikeuksien virasto",
    ),
    "el": Chrome(
        "Αρχική|Σχετικά|Δράσεις|Δημοσιεύσεις|Στατιστικά|Νέα|Τύπος|Θέσεις εργασίας|Επικοινωνία|Προσβασιμότητα|Σύνδεση|Ενημερωτικό δελτίο",
        "Η επιτροπή παρουσίασε την έκθεση για την κράτηση ανηλίκων|Διαβούλευση για τη ρητορική μίσους|Νέα στοιχεία για διώξεις|Ομιλία του Συνηγόρου|Προκήρυξη θέσης|Πρακτικά συμβουλίου",
        "Χρησιμοποιούμε cookies για τη λειτουργία του ιστοτόπου. Αποδοχή όλων. Απόρριψη. Ρυθμίσεις.",
        "Όροι χρήσης. Πολιτική απορρήτου. Χάρτης ιστοτόπου. Δήλωση προσβασιμότητας.",
        "Αναζήτηση",
        "Η σελίδα δεν βρέθηκε",
        "Η σελίδα που ζητήσατε δεν υπάρχει ή έχει μετακινηθεί.",
        "Συνήγορος Δικαιωμάτων",
    ),
    "ru": Chrome(
        "Главная|О нас|Деятельность|Публикации|Статистика|Новости|Пресс-центр|Вакансии|Контакты|Версия для слабовидящих|Вход|Подписка",
        "Комитет представил доклад о содержании под стражей подростков|Открыты консультации о ненависти в сети|Новые данные о делах на севере|Выступление уполномоченного|Вакансия: научный сотрудник|Протокол совета",
        "Сайт использует файлы cookie. Принять все. Отклонить. Настройки.",
        "Правила использования. Политика конфиденциальности. Карта сайта. Противодействие коррупции. Обратная связь.",
        "Поиск по сайту",
        "Страница не найдена",
        "Запрошенная страница не существует или была перемещена.",
        "Бюро по правам",
    ),
    "tr": Chrome(
        "Ana Sayfa|Hakkımızda|Faaliyetler|Yayınlar|İstatistikler|Haberler|Basın|Kariyer|İletişim|Erişilebilirlik|Giriş|Abone ol",
        "Komisyon çocuk tutukluluğu raporunu açıkladı|Çevrim içi nefret üzerine görüş çağrısı|Kuzeydeki davalara ilişkin yeni veriler|Bahar konferansı konuşması|İlan: uzman araştırmacı|Danışma kurulu tutanağı",
        "Bu sitede çerezler kullanılmaktadır. Tümünü kabul et. Reddet. Ayarlar.",
        "Kullanım koşulları. Gizlilik politikası. Site haritası. Bilgi edinme. KVKK aydınlatma metni.",
        "Sitede ara",
        "Sayfa bulunamadı",
        "Aradığınız sayfa mevcut değil veya taşınmış olabilir.",
        "Haklar Kurumu",
    ),
    "ja": Chrome(
        "ホーム|概要|活動|出版物|統計|お知らせ|報道資料|採用情報|お問い合わせ|アクセシビリティ|ログイン|メールマガジン",
        "委員会が少年拘禁に関する年次報告を公表|インターネット上の憎悪に関する意見募集|起訴件数の新しい統計|春季会議での講演|職員募集のお知らせ|審議会議事録",
        "本サイトではクッキーを使用しています。すべて許可。拒否。設定。",
        "利用規約。個人情報保護方針。サイトマップ。著作権について。",
        "サイト内検索",
        "ページが見つかりません",
        "お探しのページは存在しないか、移動した可能性があります。",
        "人権擁護庁",
    ),
    "zh": Chrome(
        "首页|机构概况|工作动态|出版物|统计数据|新闻|公告|人事招聘|联系我们|无障碍|登录|订阅",
        "委员会发布未成年人羁押年度报告|网络仇恨言论公开征求意见|北部地区起诉数据更新|春季会议致辞|招聘公告|咨询委员会会议纪要",
        "本网站使用Cookie改善服务。全部接受。拒绝。设置。",
        "网站声明。隐私政策。网站地图。主办单位。网站标识码。",
        "站内搜索",
        "页面不存在",
        "您访问的页面不存在或已被移动。",
        "权利保护办公室",
    ),
    "ar": Chrome(
        "الرئيسية|من نحن|أنشطتنا|المنشورات|الإحصاءات|الأخبار|الصحافة|وظائف|اتصل بنا|إمكانية الوصول|تسجيل الدخول|اشترك",
        "اللجنة تصدر تقريرها السنوي عن احتجاز الأحداث|دعوة لتقديم الآراء حول الكراهية على الإنترنت|أرقام جديدة عن الملاحقات في الشمال|كلمة المفوض في مؤتمر الربيع|وظيفة شاغرة: باحث أول|محضر المجلس الاستشاري",
        "يستخدم هذا الموقع ملفات تعريف الارتباط. قبول الكل. رفض. الإعدادات.",
        "شروط الاستخدام. سياسة الخصوصية. خريطة الموقع. حقوق النشر محفوظة.",
        "ابحث في الموقع",
        "الصفحة غير موجودة",
        "الصفحة التي طلبتها غير موجودة أو تم نقلها.",
        "مكتب الحقوق",
    ),
    "uk": Chrome(
        "Головна|Про нас|Діяльність|Публікації|Статистика|Новини|Пресцентр|Вакансії|Контакти|Доступність|Увійти|Підписка",
        "Комітет оприлюднив доповідь про тримання підлітків|Консультації щодо ненависті в мережі|Нові дані про справи|Виступ уповноваженого|Вакансія: дослідник|Протокол ради",
        "Сайт використовує файли cookie. Прийняти всі. Відхилити. Налаштування.",
        "Умови користування. Політика конфіденційності. Мапа сайту. Доступ до публічної інформації.",
        "Пошук на сайті",
        "Сторінку не знайдено",
        "Запитана сторінка не існує або була переміщена.",
        "Офіс прав",
    ),
    "ro": Chrome(
        "Acasă|Despre noi|Activitate|Publicații|Statistici|Noutăți|Presă|Cariere|Contact|Accesibilitate|Autentificare|Abonare",
        "Comisia a publicat raportul privind detenția minorilor|Consultare despre ura online|Date noi despre urmăriri penale|Discursul Avocatului la conferință|Post vacant: cercetător|Procesul-verbal al consiliului",
        "Acest site folosește cookie-uri. Accept toate. Refuz. Setări.",
        "Termeni și condiții. Politica de confidențialitate. Harta site-ului. Informații de interes public.",
        "Caută în site",
        "Pagina nu a fost găsită",
        "Pagina solicitată nu există sau a fost mutată.",
        "Oficiul Drepturilor",
    ),
    "hu": Chrome(
        "Kezdőlap|Rólunk|Tevékenység|Kiadványok|Statisztika|Hírek|Sajtó|Állás|Kapcsolat|Akadálymentesség|Belépés|Hírlevél",
        "A bizottság közzétette jelentését a fiatalkorúak fogva tartásáról|Konzultáció az online gyűlöletről|Új adatok a vádemelésekről|Beszéd a tavaszi konferencián|Álláshirdetés: kutató|A tanács jegyzőkönyve",
        "Az oldal sütiket használ. Elfogadom. Elutasítom. Beállítások.",
        "Adatvédelem. Oldaltérkép. Közérdekű adatok. Impresszum.",
        "Keresés",
        "Az oldal nem található",
        "A keresett oldal nem létezik vagy áthelyezték.",
        "Jogok Hivatala",
    ),
    "no": Chrome(
        "Forside|Om oss|Tema|Publikasjoner|Statistikk|Aktuelt|Presse|Ledige stillinger|Kontakt|Tilgjengelighet|Logg inn|Nyhetsbrev",
        "Utvalget la fram rapport om unge i varetekt|Høring om hat på nett|Nye tall for tiltaler|Tale på vårkonferansen|Ledig stilling: seniorrådgiver|Referat fra rådet",
        "Vi bruker informasjonskapsler. Godta alle. Avvis. Innstillinger.",
        "Personvern. Tilgjengelighetserklæring. Nettstedskart. Offentlig journal.",
        "Søk på nettstedet",
        "Fant ikke siden",
        "Siden du leter etter finnes ikke eller er flyttet.",
        "Rettighetsdirektoratet",
    ),
}


def paras(text: str) -> str:
    """Paragraphs of markup; a line that starts with < is markup as it is."""
    return "".join(p if p.startswith("<") else f"<p>{p}</p>" for p in text.split("\n") if p)


def doc(
    lang: str,
    style: str,
    title: str,
    text: str,
    *,
    head: str = "",
    name: str = "",
    h1: str | None = None,
    whole: str | None = None,
) -> str:
    """A page of a site: `style` is its make, `h1` and `whole` replace its heading and title."""
    c = CHROME[lang]
    site = name or c.site
    heading = title if h1 is None else h1
    top = f"<h1>{heading}</h1>" if heading else ""
    body = paras(text)
    links = "".join(f'<li><a href="/s{n}/">{w}</a></li>' for n, w in enumerate(c.items))
    news = "".join(
        f'<li><a href="/n/{n + 4411}">{w}</a> <time>{n * 4 + 2}.0{n + 1}.2026</time></li>'
        for n, w in enumerate(c.news)
    )
    again = f'<div class="footer-links"><h2>{site}</h2><ul>{links}</ul></div><div class="promo"><ul>{news}</ul></div>'
    if style == "gov":
        inner = (
            f'<a class="visually-hidden skip-link" href="#main-content">{c.items[0]}</a>'
            f'<div class="cookie-banner" role="region"><p>{c.cookie}</p></div>'
            f'<header role="banner" class="region-header"><a href="/">{site}</a><form action="/search">'
            f'<label>{c.search}</label><input name="q"><button>{c.search}</button></form>'
            f'<nav><ul class="menu menu--main">{links}</ul></nav></header>'
            f'<nav class="breadcrumb"><ol><li>{c.items[0]}</li><li>{c.items[3]}</li></ol></nav>'
            f'<main role="main"><article class="node node--type-page"><div class="field--name-body">{top}{body}</div>'
            f'</article></main><aside><ul>{news}</ul></aside><footer class="site-footer">{again}<p>{c.foot}</p><p>© {site}</p></footer>'
        )
    elif style == "news":
        inner = (
            f'<div id="top-ad" class="ad-slot"></div><header><div class="user-bar"><a href="/login">{c.items[10]}</a>'
            f' <a href="/sub">{c.items[11]}</a></div><div class="logo">{site}</div><nav><ul>{links}</ul></nav></header>'
            f'<section class="story">{top}<div class="byline">12.03.2017 08:41</div><div class="story-body">{body}</div>'
            f'<div class="share">Facebook Twitter WhatsApp E-mail</div></section>'
            f'<section class="most-read"><h2>{c.items[5]}</h2><ol>{news}</ol></section>'
            f'<section class="latest"><ul>{news}</ul></section><div class="ad-slot"></div>'
            f'<footer>{again}{c.foot} {site}</footer><div id="cmp" class="cmp-layer"><p>{c.cookie}</p></div>'
        )
    elif style == "old":
        cells = "<br>".join(f'<a href="s{n}.htm">{w}</a>' for n, w in enumerate(c.items))
        inner = (
            f'<center><font size="5" color="navy"><b>{site}</b></font></center><hr><table border="0" width="780"><tr>'
            f'<td width="150" valign="top" bgcolor="#dddddd"><font size="2">{cells}</font></td><td valign="top">{top}{body}</td>'
            f'</tr></table><hr><font size="1">{c.foot}</font>'
        )
    elif style == "ngo":
        inner = (
            f'<div id="page" class="hfeed site"><header id="masthead" class="site-header"><p class="site-title">{site}</p>'
            f'<nav id="site-navigation"><ul class="menu">{links}</ul></nav></header><div id="content"><main class="site-main">'
            f'<article class="post type-post hentry"><header class="entry-header">{top}</header><div class="entry-content">{body}</div>'
            f'</article></main><aside class="widget-area"><section class="widget"><h2>{c.items[5]}</h2><ul>{news}</ul></section>'
            f'<section class="widget widget_search">{c.search}</section></aside></div><footer class="site-footer">{again}{c.foot}</footer>'
            f'<div id="cookie-law-info-bar">{c.cookie}</div></div>'
        )
    elif style == "journal":
        inner = (
            f'<div class="pkp_structure_page"><header class="pkp_structure_head"><a href="/index.php/j/index">{site}</a>'
            f'<ul class="pkp_navigation_user"><li>{c.items[10]}</li></ul><ul>{links}</ul></header><div class="pkp_structure_main">'
            f'<article class="obj_article_details">{top}<div class="abstract">{body}</div></article></div>'
            f'<div class="pkp_structure_sidebar"><span>{c.search}</span><ul>{news}</ul></div>'
            f'<div class="pkp_structure_footer">{c.foot} ISSN 2399-0417</div></div>'
        )
    elif style == "bare":
        inner = f"{top}{body}"
    else:  # an app-like portal
        inner = (
            f'<div class="wrapper"><div class="topbar"><span>A- A A+</span><span>{c.items[9]}</span><span>{c.items[10]}</span></div>'
            f'<div class="brand">{site}</div><ul class="nav navbar-nav">{links}</ul><div class="container"><div class="row">'
            f'<div class="col-md-9">{top}{body}</div><div class="col-md-3"><h4>{c.items[5]}</h4><ul>{news}</ul></div></div></div>'
            f'<div class="footer"><div class="col">{"</div><div class=col>".join(c.items)}</div><p>{c.foot}</p></div>'
            f'<div class="cc-window">{c.cookie}</div></div>'
        )
    shown = whole if whole is not None else (f"{title} | {site}" if title else site)
    return page(inner, title=shown, lang=lang, head=head)


def lost(lang: str, style: str, name: str = "", status: int = 404) -> Reply:
    """What a site says at addresses it does not have."""
    c = CHROME[lang]
    return sent(doc(lang, style, c.gone, c.gone_text, name=name), status)


def alive(
    slug: str,
    lang: str,
    style: str,
    path: str,
    title: str,
    text: str,
    *,
    truth: tuple[Any, ...] = (LIVE,),
    cause: str = "living",
    **more: Any,
) -> Case:
    """A page that stands, on a site that answers 404 elsewhere."""
    keys = ("head", "name", "h1", "whole")
    shape = {k: more.pop(k) for k in keys if k in more}
    name = shape.get("name", "")
    routes = {path: sent(doc(lang, style, title, text, **shape)), "*": lost(lang, style, name)}
    return Case(cause, f"t20-{slug}", truth, routes, path=path, **more)


POOL: Mapping[str, str] = {
    "en": "The working group met eleven times and heard from forty-two witnesses, among them magistrates, social workers, teachers and three young people who had been in care. Its members agreed that data are gathered in too many places and compared in none. A child who moves from one district to the next appears in two registers, and sometimes in neither.\n"
    "The second chapter sets out how cases travel. A report reaches the desk of a duty officer, who has twenty-four hours to decide whether it is passed on; a third of the files examined showed no entry for that decision. Where the decision was noted, it was nearly always signed, and in the southern districts it was also explained in a sentence or two.\n"
    "Costs were examined by an outside accountant. Most of the money goes to placements, and placements cost more where they are arranged late. The authors therefore ask the treasury to let districts spend a twentieth of the budget on early help for a trial period of four years, to be evaluated by a university chosen by tender.",
    "fr": "Le groupe de travail s'est réuni onze fois et a entendu quarante-deux personnes, dont des magistrats, des éducateurs, des enseignants et trois jeunes qui avaient été placés. Ses membres s'accordent sur un point : les données sont recueillies en trop d'endroits et ne sont comparées nulle part. L'enfant qui change de département figure dans deux fichiers, parfois dans aucun.\n"
    "Le deuxième chapitre décrit le trajet d'un dossier. Le signalement arrive sur le bureau d'un agent de permanence, qui dispose de vingt-quatre heures pour décider de la suite ; dans un tiers des dossiers étudiés, cette décision n'est pas consignée.",
    "de": "Die Arbeitsgruppe tagte elfmal und hörte zweiundvierzig Sachverständige, darunter Richterinnen, Fachkräfte der Jugendhilfe, Lehrer und drei junge Menschen, die selbst in Heimen gelebt hatten. Einig war man sich darin, dass Daten an zu vielen Stellen erhoben und an keiner verglichen werden. Ein Kind, das den Landkreis wechselt, steht in zwei Registern und manchmal in keinem.\n"
    "Das zweite Kapitel beschreibt den Weg einer Akte. Eine Meldung erreicht den Bereitschaftsdienst, der binnen vierundzwanzig Stunden über die Weitergabe entscheidet; in einem Drittel der geprüften Akten fehlte dazu jeder Vermerk.",
    "es": "El grupo de trabajo se reunió once veces y escuchó a cuarenta y dos personas, entre ellas jueces, educadores, docentes y tres jóvenes que habían vivido en centros. Todos coinciden en que los datos se recogen en demasiados lugares y no se comparan en ninguno. Un niño que cambia de provincia figura en dos registros, y a veces en ninguno.",
    "nl": "De werkgroep kwam elf keer bijeen en sprak met tweeënveertig deskundigen, onder wie rechters, jeugdwerkers, leraren en drie jongeren die zelf in een instelling hadden gewoond. Men was het erover eens dat gegevens op te veel plaatsen worden verzameld en nergens worden vergeleken.",
}
