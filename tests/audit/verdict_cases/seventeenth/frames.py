"""The frames of offices, papers and libraries in many languages, and how a case is put together."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from citekeeper.demo.exchange import Reply, Request
from citekeeper.model import Standing

from ..case import LIVE, OFFERS, SOFT_404, Case, page, rotating, sent

PRE = "q17-"
Truth = tuple[Standing, ...]

# menu | cookies | search | related head | related headlines | footer | 404 title | 404 text | filler
TONGUES: Mapping[str, tuple[str, ...]] = {
    "en": (
        "Home|About us|News|Publications|Data|Services|Careers|Contact|Subscribe|Log in",
        "We use cookies to make this site work and to count visits. Accept all. Reject. Settings.",
        "Search this site",
        "Related",
        "Board meets in October|Annual report published|New director takes office|Grants round opens|Road safety figures for spring",
        "Accessibility statement. Privacy notice. Freedom of information. Terms of use. Follow us on social media.",
        "Page not found",
        "The page you asked for does not exist. Check the address or use the search.",
        "The unit was set up under the act of 1994 and employs some sixty people in three towns. It publishes its working papers in the order in which they are finished and answers letters within four weeks. Readers who want older volumes may order them from the depository on the ground floor, where a clerk keeps the card index that was begun before the war.",
    ),
    "fr": (
        "Accueil|Le ministère|Actualités|Publications|Données|Démarches|Recrutement|Contact|Lettre d'information|Se connecter",
        "Ce site utilise des cookies pour mesurer son audience. Tout accepter. Tout refuser. Personnaliser.",
        "Rechercher sur le site",
        "À lire aussi",
        "Le conseil se réunit en octobre|Rapport annuel en ligne|Une nouvelle directrice|Appel à projets ouvert|Chiffres de la sécurité routière",
        "Plan du site. Mentions légales. Accessibilité : partiellement conforme. Données personnelles. Marchés publics.",
        "Page introuvable",
        "La page que vous demandez n'existe pas. Vérifiez l'adresse ou utilisez la recherche.",
        "Le service a été créé par la loi de 1994 et compte une soixantaine d'agents répartis dans trois villes. Il publie ses documents de travail au fur et à mesure de leur achèvement et répond au courrier dans un délai de quatre semaines. Les volumes anciens se commandent au dépôt du rez-de-chaussée, où un agent tient le fichier commencé avant la guerre.",
    ),
    "de": (
        "Startseite|Ministerium|Aktuelles|Veröffentlichungen|Daten|Service|Karriere|Kontakt|Newsletter|Anmelden",
        "Wir verwenden Cookies, um die Nutzung auszuwerten. Alle annehmen. Ablehnen. Einstellungen.",
        "Suche auf dieser Seite",
        "Mehr zum Thema",
        "Beirat tagt im Oktober|Jahresbericht erschienen|Neue Leiterin im Amt|Förderrunde beginnt|Zahlen zur Verkehrssicherheit",
        "Impressum. Datenschutz. Barrierefreiheit. Leichte Sprache. Gebärdensprache. Inhaltsverzeichnis.",
        "Seite nicht gefunden",
        "Die angeforderte Seite gibt es nicht. Prüfen Sie die Adresse oder nutzen Sie die Suche.",
        "Die Stelle wurde durch das Gesetz von 1994 eingerichtet und beschäftigt rund sechzig Menschen in drei Städten. Sie veröffentlicht ihre Arbeitspapiere in der Reihenfolge, in der sie fertig werden, und beantwortet Briefe binnen vier Wochen. Ältere Bände lassen sich im Magazin im Erdgeschoss bestellen, wo noch die Zettelkartei geführt wird, die vor dem Krieg begonnen wurde.",
    ),
    "nl": (
        "Home|Over ons|Nieuws|Publicaties|Cijfers|Diensten|Werken bij|Contact|Nieuwsbrief|Inloggen",
        "Wij gebruiken cookies om bezoek te meten. Alles accepteren. Weigeren. Instellingen.",
        "Zoeken",
        "Lees ook",
        "Raad vergadert in oktober|Jaarverslag verschenen|Nieuwe directeur begonnen|Subsidieronde open|Cijfers verkeersveiligheid",
        "Toegankelijkheid. Privacy. Cookies. Sitemap. Proclaimer. Archief.",
        "Pagina niet gevonden",
        "De pagina die u zoekt bestaat niet. Controleer het adres of gebruik de zoekfunctie.",
        "De dienst werd bij wet van 1994 opgericht en telt zo'n zestig medewerkers in drie steden. Hij publiceert zijn werkdocumenten in de volgorde waarin ze gereedkomen en beantwoordt brieven binnen vier weken. Oudere delen kunnen worden besteld bij het depot op de begane grond, waar nog de kaartenbak staat die voor de oorlog is begonnen.",
    ),
    "es": (
        "Inicio|El ministerio|Noticias|Publicaciones|Datos|Trámites|Empleo|Contacto|Boletín|Acceder",
        "Utilizamos cookies para medir las visitas. Aceptar todas. Rechazar. Configurar.",
        "Buscar en el sitio",
        "Te puede interesar",
        "El consejo se reúne en octubre|Publicada la memoria anual|Nueva directora|Abierta la convocatoria de ayudas|Datos de seguridad vial",
        "Aviso legal. Accesibilidad. Política de privacidad. Mapa web. Sede electrónica.",
        "Página no encontrada",
        "La página solicitada no existe. Compruebe la dirección o utilice el buscador.",
        "La unidad fue creada por la ley de 1994 y emplea a unas sesenta personas en tres ciudades. Publica sus documentos de trabajo en el orden en que se terminan y contesta las cartas en cuatro semanas. Los tomos antiguos pueden pedirse en el depósito de la planta baja, donde se conserva el fichero empezado antes de la guerra.",
    ),
    "it": (
        "Home|Il ministero|Notizie|Pubblicazioni|Dati|Servizi|Lavora con noi|Contatti|Newsletter|Accedi",
        "Usiamo i cookie per misurare le visite. Accetta tutto. Rifiuta. Personalizza.",
        "Cerca nel sito",
        "Leggi anche",
        "Il consiglio si riunisce in ottobre|Pubblicata la relazione annuale|Nuova direttrice|Aperto il bando|Dati sulla sicurezza stradale",
        "Note legali. Privacy. Dichiarazione di accessibilità. Amministrazione trasparente. Mappa del sito.",
        "Pagina non trovata",
        "La pagina richiesta non esiste. Controllare l'indirizzo o usare la ricerca.",
        "L'ufficio fu istituito con la legge del 1994 e impiega una sessantina di persone in tre città. Pubblica i suoi documenti di lavoro nell'ordine in cui vengono terminati e risponde alle lettere entro quattro settimane. I volumi più vecchi si ordinano al deposito del piano terra, dove è tenuto lo schedario cominciato prima della guerra.",
    ),
    "pt": (
        "Início|O ministério|Notícias|Publicações|Dados|Serviços|Recrutamento|Contactos|Boletim|Entrar",
        "Usamos cookies para medir visitas. Aceitar todos. Recusar. Configurar.",
        "Pesquisar no portal",
        "Veja também",
        "Conselho reúne em outubro|Publicado o relatório anual|Nova diretora toma posse|Aberto concurso de apoios|Números da segurança rodoviária",
        "Mapa do sítio. Acessibilidade. Política de privacidade. Ficha técnica. Livro de reclamações.",
        "Página não encontrada",
        "A página que procura não existe. Verifique o endereço ou use a pesquisa.",
        "O serviço foi criado pela lei de 1994 e emprega cerca de sessenta pessoas em três cidades. Publica os seus documentos de trabalho à medida que são concluídos e responde às cartas em quatro semanas. Os volumes antigos podem ser pedidos no depósito do rés do chão, onde se guarda o ficheiro começado antes da guerra.",
    ),
    "pl": (
        "Strona główna|O urzędzie|Aktualności|Publikacje|Dane|Załatw sprawę|Praca|Kontakt|Newsletter|Zaloguj",
        "Używamy plików cookie do statystyk. Akceptuję. Odrzucam. Ustawienia.",
        "Szukaj",
        "Czytaj także",
        "Rada zbierze się w październiku|Ukazał się raport roczny|Nowa dyrektorka|Rusza nabór wniosków|Dane o bezpieczeństwie na drogach",
        "Deklaracja dostępności. Polityka prywatności. BIP. Mapa strony. RODO.",
        "Nie znaleziono strony",
        "Strona, której szukasz, nie istnieje. Sprawdź adres lub skorzystaj z wyszukiwarki.",
        "Urząd powołano ustawą z 1994 roku; zatrudnia około sześćdziesięciu osób w trzech miastach. Publikuje opracowania w kolejności, w jakiej powstają, i odpowiada na listy w ciągu czterech tygodni. Starsze tomy można zamówić w magazynie na parterze, gdzie nadal prowadzi się kartotekę założoną przed wojną.",
    ),
    "cs": (
        "Úvod|O úřadu|Aktuality|Publikace|Data|Služby|Kariéra|Kontakt|Odběr novinek|Přihlásit",
        "Používáme cookies k měření návštěvnosti. Přijmout. Odmítnout. Nastavení.",
        "Hledat",
        "Čtěte také",
        "Rada se sejde v říjnu|Vyšla výroční zpráva|Nová ředitelka|Otevřena výzva|Údaje o bezpečnosti silnic",
        "Prohlášení o přístupnosti. Ochrana údajů. Mapa stránek. Povinné informace.",
        "Stránka nenalezena",
        "Požadovaná stránka neexistuje. Zkontrolujte adresu nebo použijte vyhledávání.",
        "Úřad byl zřízen zákonem z roku 1994 a zaměstnává asi šedesát lidí ve třech městech. Pracovní texty vydává v pořadí, v jakém jsou dokončeny, a na dopisy odpovídá do čtyř týdnů. Starší svazky lze objednat ve skladu v přízemí, kde je dosud vedena kartotéka založená před válkou.",
    ),
    "sv": (
        "Start|Om oss|Nyheter|Publikationer|Statistik|Tjänster|Jobba hos oss|Kontakt|Nyhetsbrev|Logga in",
        "Vi använder kakor för att mäta besök. Godkänn alla. Avvisa. Inställningar.",
        "Sök på webbplatsen",
        "Läs mer",
        "Rådet möts i oktober|Årsredovisningen klar|Ny generaldirektör|Utlysning öppnar|Siffror om trafiksäkerhet",
        "Tillgänglighetsredogörelse. Personuppgifter. Om kakor. Lyssna. Lättläst. Teckenspråk.",
        "Sidan hittades inte",
        "Sidan du söker finns inte. Kontrollera adressen eller använd sökfunktionen.",
        "Enheten inrättades genom lagen från 1994 och har ett sextiotal anställda i tre städer. Den ger ut sina arbetspapper i den ordning de blir färdiga och besvarar brev inom fyra veckor. Äldre band kan beställas från magasinet på bottenvåningen, där kortkatalogen från tiden före kriget fortfarande förs.",
    ),
    "da": (
        "Forside|Om os|Nyheder|Udgivelser|Tal|Selvbetjening|Job|Kontakt|Nyhedsbrev|Log ind",
        "Vi bruger cookies til statistik. Accepter alle. Afvis. Indstillinger.",
        "Søg",
        "Læs også",
        "Rådet mødes i oktober|Årsberetning udkommet|Ny direktør|Puljen er åben|Tal for trafiksikkerhed",
        "Tilgængelighedserklæring. Persondata. Cookies. Presse. Whistleblower.",
        "Siden blev ikke fundet",
        "Den side, du søger, findes ikke. Tjek adressen eller brug søgefeltet.",
        "Enheden blev oprettet ved loven af 1994 og har omkring tres ansatte i tre byer. Den udgiver sine arbejdspapirer i den rækkefølge, de bliver færdige, og besvarer breve inden for fire uger. Ældre bind kan bestilles fra magasinet i stueetagen, hvor kartoteket fra før krigen stadig føres.",
    ),
    "fi": (
        "Etusivu|Tietoa meistä|Uutiset|Julkaisut|Tilastot|Palvelut|Työpaikat|Yhteystiedot|Uutiskirje|Kirjaudu",
        "Käytämme evästeitä kävijämittaukseen. Hyväksy kaikki. Hylkää. Asetukset.",
        "Hae sivustolta",
        "Lue myös",
        "Neuvosto kokoontuu lokakuussa|Vuosikertomus ilmestyi|Uusi johtaja|Hakukierros avautuu|Liikenneturvallisuuden luvut",
        "Saavutettavuusseloste. Tietosuoja. Evästeet. Palaute. Sivukartta.",
        "Sivua ei löytynyt",
        "Etsimääsi sivua ei ole. Tarkista osoite tai käytä hakua.",
        "Yksikkö perustettiin vuoden 1994 lailla ja siinä työskentelee noin kuusikymmentä ihmistä kolmessa kaupungissa. Se julkaisee työpaperinsa siinä järjestyksessä kuin ne valmistuvat ja vastaa kirjeisiin neljässä viikossa. Vanhempia niteitä voi tilata pohjakerroksen varastosta, jossa pidetään yhä ennen sotaa aloitettua kortistoa.",
    ),
    "no": (
        "Forside|Om oss|Nyheter|Publikasjoner|Statistikk|Tjenester|Jobb|Kontakt|Nyhetsbrev|Logg inn",
        "Vi bruker informasjonskapsler for å måle besøk. Godta alle. Avvis. Innstillinger.",
        "Søk",
        "Les også",
        "Rådet møtes i oktober|Årsrapporten er klar|Ny direktør|Utlysning åpner|Tall for trafikksikkerhet",
        "Tilgjengelighetserklæring. Personvern. Nettstedskart. Innsyn. Postjournal.",
        "Siden finnes ikke",
        "Vi finner ikke siden du leter etter. Sjekk adressen eller bruk søket.",
        "Enheten ble opprettet ved loven av 1994 og har rundt seksti ansatte i tre byer. Den gir ut arbeidsnotatene sine etter hvert som de blir ferdige og svarer på brev innen fire uker. Eldre bind kan bestilles fra magasinet i første etasje, der kartoteket fra før krigen fortsatt føres.",
    ),
    "el": (
        "Αρχική|Το υπουργείο|Νέα|Εκδόσεις|Στοιχεία|Υπηρεσίες|Θέσεις εργασίας|Επικοινωνία|Ενημερωτικό δελτίο|Σύνδεση",
        "Χρησιμοποιούμε cookies για στατιστικά. Αποδοχή. Απόρριψη. Ρυθμίσεις.",
        "Αναζήτηση",
        "Διαβάστε επίσης",
        "Το συμβούλιο συνεδριάζει τον Οκτώβριο|Ετήσια έκθεση|Νέα διευθύντρια|Πρόσκληση ενδιαφέροντος|Στοιχεία οδικής ασφάλειας",
        "Δήλωση προσβασιμότητας. Προσωπικά δεδομένα. Όροι χρήσης. Χάρτης ιστοτόπου.",
        "Η σελίδα δεν βρέθηκε",
        "Η σελίδα που ζητήσατε δεν υπάρχει. Ελέγξτε τη διεύθυνση ή χρησιμοποιήστε την αναζήτηση.",
        "Η υπηρεσία ιδρύθηκε με τον νόμο του 1994 και απασχολεί περίπου εξήντα άτομα σε τρεις πόλεις. Δημοσιεύει τα κείμενα εργασίας με τη σειρά που ολοκληρώνονται και απαντά στις επιστολές μέσα σε τέσσερις εβδομάδες.",
    ),
    "ru": (
        "Главная|О ведомстве|Новости|Публикации|Данные|Услуги|Вакансии|Контакты|Рассылка|Войти",
        "Мы используем файлы cookie для статистики. Принять. Отклонить. Настройки.",
        "Поиск по сайту",
        "Читайте также",
        "Совет соберётся в октябре|Вышел годовой отчёт|Новый директор|Открыт приём заявок|Данные о безопасности дорог",
        "Карта сайта. Противодействие коррупции. Персональные данные. Версия для слабовидящих.",
        "Страница не найдена",
        "Запрошенная страница не существует. Проверьте адрес или воспользуйтесь поиском.",
        "Служба создана законом 1994 года, в ней работают около шестидесяти человек в трёх городах. Рабочие материалы выходят по мере готовности, на письма отвечают в течение четырёх недель. Старые тома можно заказать в хранилище на первом этаже, где до сих пор ведут картотеку, начатую до войны.",
    ),
    "tr": (
        "Ana sayfa|Kurumsal|Haberler|Yayınlar|Veriler|Hizmetler|Kariyer|İletişim|Bülten|Giriş",
        "Ziyaretleri ölçmek için çerez kullanıyoruz. Kabul et. Reddet. Ayarlar.",
        "Sitede ara",
        "İlgili haberler",
        "Kurul ekimde toplanıyor|Yıllık rapor yayımlandı|Yeni müdür görevde|Destek çağrısı açıldı|Yol güvenliği verileri",
        "Erişilebilirlik. KVKK aydınlatma metni. Site haritası. Bilgi edinme.",
        "Sayfa bulunamadı",
        "Aradığınız sayfa mevcut değil. Adresi kontrol edin veya aramayı kullanın.",
        "Birim 1994 tarihli yasayla kuruldu ve üç şehirde altmış kadar kişi çalıştırıyor. Çalışma metinlerini tamamlandıkları sırayla yayımlıyor ve mektupları dört hafta içinde yanıtlıyor. Eski ciltler zemin kattaki depodan istenebilir.",
    ),
    "ja": (
        "ホーム|組織について|お知らせ|刊行物|統計|手続き|採用|お問い合わせ|メールマガジン|ログイン",
        "当サイトでは利用状況の把握のためクッキーを使用しています。同意する。拒否する。設定。",
        "サイト内検索",
        "関連記事",
        "審議会を十月に開催|年次報告書を公表|新所長が就任|助成の募集を開始|春の交通安全統計",
        "アクセシビリティ方針。個人情報保護方針。サイトマップ。著作権について。",
        "ページが見つかりません",
        "お探しのページは存在しません。アドレスをご確認いただくか、検索をご利用ください。",
        "当機関は一九九四年の法律により設置され、三つの都市で約六十名が勤務しています。研究資料は完成した順に公表し、郵便でのお問い合わせには四週間以内に回答します。古い巻は一階の書庫で請求できます。",
    ),
    "zh": (
        "首页|机构概况|新闻动态|出版物|统计数据|办事服务|人才招聘|联系我们|订阅|登录",
        "本网站使用缓存文件统计访问量。全部接受。拒绝。设置。",
        "站内搜索",
        "相关阅读",
        "理事会十月开会|年度报告发布|新任主任到岗|资助申请开始|春季交通安全数据",
        "网站地图。隐私声明。版权说明。无障碍浏览。",
        "页面不存在",
        "您访问的页面不存在。请检查网址或使用站内搜索。",
        "本机构依据一九九四年的法律设立，在三座城市共有约六十名工作人员。工作论文按完成的先后公布，来信在四周内答复。旧卷可在一楼书库调阅。",
    ),
    "ar": (
        "الرئيسية|عن الوزارة|الأخبار|المنشورات|البيانات|الخدمات|الوظائف|اتصل بنا|النشرة البريدية|تسجيل الدخول",
        "نستخدم ملفات تعريف الارتباط لقياس الزيارات. قبول الكل. رفض. الإعدادات.",
        "بحث في الموقع",
        "اقرأ أيضا",
        "المجلس يجتمع في أكتوبر|صدور التقرير السنوي|مديرة جديدة|فتح باب المنح|أرقام السلامة على الطرق",
        "بيان إمكانية الوصول. سياسة الخصوصية. شروط الاستخدام. خريطة الموقع.",
        "الصفحة غير موجودة",
        "الصفحة التي طلبتها غير موجودة. تحقق من العنوان أو استخدم البحث.",
        "أنشئت الوحدة بموجب قانون عام 1994 ويعمل فيها نحو ستين موظفا في ثلاث مدن. وهي تنشر أوراق العمل بحسب ترتيب إنجازها وترد على الرسائل خلال أربعة أسابيع.",
    ),
    "hu": (
        "Kezdőlap|Rólunk|Hírek|Kiadványok|Adatok|Szolgáltatások|Állás|Kapcsolat|Hírlevél|Belépés",
        "Az oldal sütiket használ a látogatottság méréséhez. Elfogadom. Elutasítom. Beállítások.",
        "Keresés",
        "Kapcsolódó cikkek",
        "Októberben ülésezik a tanács|Megjelent az éves jelentés|Új igazgató|Pályázat nyílt|Közlekedésbiztonsági adatok",
        "Akadálymentesítési nyilatkozat. Adatvédelem. Impresszum. Oldaltérkép.",
        "Az oldal nem található",
        "A keresett oldal nem létezik. Ellenőrizze a címet, vagy használja a keresőt.",
        "A hivatalt az 1994-es törvény hozta létre, három városban mintegy hatvan embert foglalkoztat. Munkaanyagait elkészülésük sorrendjében teszi közzé, a levelekre négy héten belül válaszol.",
    ),
    "ro": (
        "Acasă|Despre noi|Noutăți|Publicații|Date|Servicii|Cariere|Contact|Buletin|Autentificare",
        "Folosim cookie-uri pentru statistică. Accept. Refuz. Setări.",
        "Căutare",
        "Citește și",
        "Consiliul se întrunește în octombrie|A apărut raportul anual|Director nou|Apel deschis|Date despre siguranța rutieră",
        "Declarație de accesibilitate. Protecția datelor. Harta site-ului. Informații publice.",
        "Pagina nu a fost găsită",
        "Pagina căutată nu există. Verificați adresa sau folosiți căutarea.",
        "Unitatea a fost înființată prin legea din 1994 și are circa șaizeci de angajați în trei orașe. Își publică documentele de lucru în ordinea încheierii lor și răspunde scrisorilor în patru săptămâni.",
    ),
}


def paras(*texts: str) -> str:
    """Paragraphs; what begins with < is markup as it is."""
    return "".join(text if text.startswith("<") else f"<p>{text}</p>" for text in texts if text)


def _items(words: str, at: str) -> str:
    return "".join(f'<li><a href="/{at}/{n}">{w}</a></li>' for n, w in enumerate(words.split("|")))


def inst(
    lang: str,
    style: str,
    title: str,
    *texts: str,
    name: str = "",
    long: int = 0,
    head: str = "",
    top: str | None = None,
) -> str:
    """A page in the frame of an office, a paper, a library, an agency or a small firm."""
    menu, cookies, search, rel, heads, foot, *_, filler = TONGUES[lang]
    first = menu.split("|")
    name = name or {"gov": first[1], "news": first[2], "lib": first[3], "agency": first[4]}.get(
        style, first[0]
    )
    body = paras(*texts) + paras(*([filler] * min(long, 1)))
    if long > 1:
        body += (
            f"<h2>{rel}</h2><ul>"
            + "".join(
                f"<li>{h}. {s}</li>"
                for h, s in zip(heads.split("|"), filler.split(". "), strict=False)
            )
            + "</ul>"
        )
    h1 = f"<h1>{title}</h1>" if top is None else top
    lis, news = _items(menu, "m"), _items(heads, "n")
    frame = {
        "gov": '<a class="skip" href="#main">{search}</a><header class="gov-header"><span>{name}</span><form action="/search"><input name="q" placeholder="{search}"></form>'
        '<nav class="primary"><ul>{lis}</ul></nav></header><nav class="breadcrumb">{home} › {third}</nav><main id="main">{h1}{body}</main>'
        '<aside><h2>{rel}</h2><ul>{news}</ul></aside><footer><ul>{lis}</ul><p>{foot}</p></footer><div id="cookie-banner" role="dialog"><p>{cookies}</p></div>',
        "news": '<div id="consent"><p>{cookies}</p></div><div class="topbar"><a href="/login">{login}</a><a href="/abo">{letter}</a></div><header><a href="/" class="logo">{name}</a><nav><ul>{lis}</ul></nav></header>'
        '<article>{h1}<div class="byline">12.03.2015 · 08:41</div>{body}<div class="share">Facebook Twitter WhatsApp E-Mail</div></article><section class="most-read"><h2>{rel}</h2><ol>{news}</ol></section>'
        '<section class="newsletter"><h3>{letter}</h3><input type="email"></section><footer><p>© {name}. {foot}</p></footer>',
        "lib": '<div class="container"><div class="navbar"><b>{name}</b><ul>{lis}</ul><a href="/password-login">{login}</a></div><ol class="breadcrumb"><li>{home}</li><li>{fourth}</li></ol>'
        '<div class="row"><div class="col-8">{h1}{body}</div><div class="col-4"><h4>{search}</h4><input><h4>{rel}</h4><ul>{news}</ul></div></div><footer>{foot} DSpace-CRIS</footer></div>',
        "agency": '<div class="langs">English Français Deutsch Español العربية 中文 Русский</div><header><h2 class="site">{name}</h2><ul>{lis}</ul></header><div class="content"><div class="left"><ul>{news}</ul></div>'
        '<div class="right">{h1}{body}</div></div><footer>{foot}</footer><div class="cc">{cookies}</div>',
        "table": '<table width="760" align="center"><tr><td colspan="2" bgcolor="#003366"><font color="white">{name}</font></td></tr><tr><td width="150" valign="top"><ul>{lis}</ul></td><td>{h1}{body}</td></tr></table><hr><font size="1">{foot}</font>',
        "bare": "{h1}{body}",
    }[style]
    fields = {
        "search": search,
        "name": name,
        "lis": lis,
        "home": first[0],
        "third": first[2],
        "fourth": first[3],
        "login": first[-1],
        "letter": first[-2],
        "rel": rel,
        "news": news,
        "foot": foot,
        "cookies": cookies,
        "h1": h1,
        "body": body,
    }
    return page(
        frame.format(**fields),
        title=f"{title} | {name}" if style != "bare" else title,
        lang=lang,
        head=head,
    )


def nope(lang: str, style: str, name: str = "") -> Reply:
    """The true 404 of such a site."""
    return sent(inst(lang, style, TONGUES[lang][6], TONGUES[lang][7], name=name), 404)


def home(lang: str, style: str, name: str = "") -> Reply:
    """Its front page."""
    heads = TONGUES[lang][4].split("|")
    filler = TONGUES[lang][8].split(". ")
    teasers = [f"<h3>{h}</h3><p>{filler[n % len(filler)]}.</p>" for n, h in enumerate(heads)]
    return sent(inst(lang, style, TONGUES[lang][0].split("|")[0], *teasers, name=name))


PATHS = {
    "gov": "/publications/2015/notice-0417.html",
    "news": "/2015/03/12/story-48213.html",
    "lib": "/handle/10451/18822",
    "agency": "/documents/detail/wd-2015-31",
    "table": "/docs/circular15.htm",
    "bare": "/notes/lamps.html",
}


def living(
    name: str,
    lang: str,
    style: str,
    title: str,
    *texts: str,
    truth: Truth = (LIVE,),
    site: str = "",
    long: int = 1,
    path: str = "",
    more: Mapping[Any, Any] | None = None,
    turning: bool = False,
    cause: str = "living",
    head: str = "",
    top: str | None = None,
    **rest: Any,
) -> Case:
    """A page that stands there, on a site that answers 404 to what it lacks."""
    markup = inst(lang, style, title, *texts, name=site, long=long, head=head, top=top)
    path = path or PATHS[style]
    route: Any = sent(markup)
    if turning:
        route = rotating(
            lambda _, shown: markup.replace("</body>", f"<aside>{shown}</aside></body>")
        )
    routes: dict[Any, Any] = {
        path: route,
        "/": home(lang, style, site),
        "*": nope(lang, style, site),
    }
    return Case(cause, PRE + name, truth, {**routes, **(more or {})}, path=path, **rest)


def soft(
    name: str,
    lang: str,
    style: str,
    title: str,
    *texts: str,
    truth: Truth = (SOFT_404,),
    site: str = "",
    path: str = "",
    turning: bool = False,
    cause: str = "soft",
    long: int = 0,
    head: str = "",
    top: str | None = None,
    status: int = 200,
    more: Mapping[Any, Any] | None = None,
    **rest: Any,
) -> Case:
    """The same answer for every address but the front page."""
    markup = inst(lang, style, title, *texts, name=site, long=long, head=head, top=top)
    route: Any = sent(markup, status)
    if turning:
        route = rotating(
            lambda _, shown: markup.replace("</body>", f"<aside>{shown}</aside></body>")
        )
    routes: dict[Any, Any] = {"/": home(lang, style, site), "*": route}
    return Case(
        cause, PRE + name, truth, {**routes, **(more or {})}, path=path or PATHS[style], **rest
    )


def every(
    cause: str,
    name: str,
    truth: Truth,
    answer: Any,
    *,
    path: str = "/2015/03/12/story-48213.html",
    more: Mapping[Any, Any] | None = None,
    **rest: Any,
) -> Case:
    """One answer at every address of the host."""
    return Case(cause, PRE + name, truth, {"*": answer, **(more or {})}, path=path, **rest)


__all__ = [
    "OFFERS",
    "PATHS",
    "PRE",
    "TONGUES",
    "Callable",
    "Request",
    "Sequence",
    "Truth",
    "every",
    "home",
    "inst",
    "living",
    "nope",
    "paras",
    "soft",
]
