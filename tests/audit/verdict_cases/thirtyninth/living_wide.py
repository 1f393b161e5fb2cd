"""Pages in eleven further languages that are there, and living pages with odd ways of answering."""

from __future__ import annotations

from collections.abc import Iterator

from citekeeper.demo.exchange import Reply, Request
from citekeeper.demo.media import small_pdf

from ..case import LIVE, MOVED, Case, Route, page, sent, to
from .frames import House, around, case, paragraphs, turning, www

ROWS: tuple[tuple[str, str, str, str, str, str, str, int, str], ...] = (
    # name, language, style, manner, path, publisher, title, filler, text
    (
        "pl-wyrok",
        "pl",
        "tables",
        "honest",
        "/orzeczenia/i-acz-1203-11.html",
        "Portal Orzeczeń",
        "Postanowienie I ACz 1203/11",
        3,
        "Pozwany zarejestrował domenę i umieścił na stronie napis „domena na sprzedaż” oraz odsyłacze do kasyn internetowych.|Sąd oddala zażalenie. Strony o podanym adresie w dniu rozprawy nie znaleziono, co nie ma znaczenia dla sprawy.",
    ),
    (
        "pl-uchylony",
        "pl",
        "portal",
        "honest",
        "/isap/DocDetails.xsp?id=WDU20050371331",
        "Internetowy System Aktów",
        "Rozporządzenie z 19 października 2007 r. w sprawie placówek (akt uchylony)",
        0,
        "Status aktu: uchylony. Data uchylenia: 1 stycznia 2012 r. Tekst ujednolicony: brak. Tekst ogłoszony: D20071455. Organ wydający: Minister Pracy. Akty uchylone: 2. Odesłania: 4. Orzeczenia TK: nie znaleziono. Uwagi: akt nie obowiązuje, podany w celach informacyjnych.",
    ),
    (
        "pl-koniec",
        "pl",
        "wordpress",
        "honest",
        "/2020/01/konczymy/",
        "Fundacja Dzieci Niczyje Lublin",
        "Kończymy działalność",
        0,
        "Z końcem stycznia fundacja kończy działalność. Telefon będzie wyłączony, poradnia zamknięta. Strona pozostaje jako archiwum i nie będzie aktualizowana. Dziękujemy wszystkim, którzy nam zaufali przez szesnaście lat.",
    ),
    (
        "pl-gazeta",
        "pl",
        "paper",
        "soft",
        "/kraj/7,114883,sierociniec-akta-zaginely.html",
        "Gazeta Wschodnia",
        "Akta zaginęły, dzieci też",
        3,
        "„Nie znaleziono” – tak odpisało archiwum na pytanie o dziewięćdziesiąt teczek z Zabrza. Siostry twierdzą, że dokumentów nie ma od powodzi.|Komentarz usunięty przez moderatora.",
    ),
    (
        "cs-nalez",
        "cs",
        "tables",
        "honest",
        "/search/GetText.aspx?sz=1-2078-16_1",
        "Nálezy soudu",
        "I. ÚS 2078/16 ze dne 2. 11. 2017",
        3,
        "Stěžovatelce bylo doručováno na adresu, která neexistuje; zásilka se vrátila s poznámkou adresát nenalezen.|Ústavní soud rozhodl, že byla porušena práva dítěte být slyšeno, a rozsudek zrušuje.",
    ),
    (
        "cs-domena",
        "cs",
        "paper",
        "home",
        "/technika/2017/domena-detskeho-domova",
        "Moravské noviny",
        "Doména dětského domova propadla, koupil ji prodejce kasin",
        2,
        "Ředitelka zapomněla zaplatit 180 korun. O měsíc později stálo na stránce: tato doména je na prodej.|Policie případ odložila, protože nabídnout doménu k prodeji není trestné.",
    ),
    (
        "cs-konec",
        "cs",
        "bare",
        "honest",
        "/zprava.html",
        "Spolek Paměť ústavů",
        "Zpráva",
        0,
        "Výstava v Brně byla zrušena. Katalog vyjde, ale později. Fotografie z Budeničky zatím nejsou k dispozici.",
    ),
    (
        "sv-dom",
        "sv",
        "tables",
        "honest",
        "/domar/hd/2010/t-2559-09",
        "Rättsdatabasen",
        "NJA 2010 s. 112: skadestånd efter vanvård",
        3,
        "Akten kunde inte hittas hos kommunen. HD finner att bevisbördan för detta inte kan läggas på den som var barn.|Domsidan har rättats. Skiljaktig mening: justitierådet Lind.",
    ),
    (
        "sv-upphavd",
        "sv",
        "portal",
        "honest",
        "/dokument-lagar/lag/1980-621",
        "Riksdagsbiblioteket",
        "Socialtjänstlag (1980:620) - upphävd",
        1,
        "Författningen är upphävd sedan den 1 januari 2002. 1 § Samhällets socialtjänst skall på demokratins grund främja människornas trygghet.|2 § har upphört att gälla. 12 § Socialnämnden skall verka för att barn växer upp under trygga förhållanden.",
    ),
    (
        "sv-tidning",
        "sv",
        "paper",
        "soft",
        "/nyheter/2011-11-21/ursakten",
        "Norrlandskuriren",
        "Ursäkten kom för sent för Birgit",
        3,
        "Stolen på tredje raden var tom. Birgit Holm, 71, hade skrivit elva brev och fått svaret att akten inte fanns.|Artikeln är låst för prenumeranter efter en vecka; i dag är den öppen för alla. Logga in för att kommentera.",
    ),
    (
        "sv-lagt-ner",
        "sv",
        "drupal",
        "honest",
        "/myndigheter/ungdomsstyrelsen",
        "Statliga webben",
        "Ungdomsstyrelsen finns inte längre",
        0,
        "Myndigheten bytte namn den 1 april 2014 och fick nya uppgifter. Den gamla webbplatsen är stängd. Rapporterna från 1994 till 2014 finns i arkivet och listas här: Unga och våld, Fokus 05, Ung idag, Vem är med. Frågor besvaras av efterträdaren.",
    ),
    (
        "da-dom",
        "da",
        "tables",
        "honest",
        "/afgoerelser/u-2014-0212-v",
        "Domsarkivet",
        "U.2014.212V: Godhavnsdrengene",
        3,
        "Sagen afvises, da kravet er forældet. Journalerne er ikke fundet, og vidnerne er døde.|Landsretten lægger til grund, at siden med navnene er revet ud af protokollen.",
    ),
    (
        "da-historisk",
        "da",
        "portal",
        "honest",
        "/eli/lta/1976/277",
        "Lovsamlingen",
        "Bistandsloven (historisk)",
        0,
        "Historisk: loven er ophævet og gælder ikke længere. Kapitel 8. § 32. Kommunen skal føre tilsyn med de forhold, hvorunder børn og unge lever. § 33. Ophævet. § 34. Skønnes et barn at have behov for støtte, skal der træffes beslutning om en eller flere foranstaltninger. Senere ændringer: 41.",
    ),
    (
        "da-farvel",
        "da",
        "wordpress",
        "honest",
        "/farvel-og-tak/",
        "Foreningen Børnehjemsbørn",
        "Farvel og tak",
        0,
        "Foreningen er nedlagt. Mødestedet på Nørrebro er lukket, og telefonen bliver ikke taget. Siden står her endnu, så vores beretninger kan læses. Den opdateres ikke. Tak for alt.",
    ),
    (
        "fi-kko",
        "fi",
        "tables",
        "honest",
        "/fi/oikeus/kko/kko/2013/20130097",
        "Oikeustietokanta",
        "KKO:2013:97",
        3,
        "Asiakirjoja ei löytynyt kunnan arkistosta. Kysymys siitä, onko kunta vastuussa sijoitetun lapsen kärsimyksestä.|Korkein oikeus hylkäsi valituksen. Äänestys.",
    ),
    (
        "fi-kumottu",
        "fi",
        "portal",
        "honest",
        "/fi/laki/ajantasa/kumotut/1983/19830683",
        "Säädöstietopankki",
        "Lastensuojelulaki 683/1983 (kumottu)",
        1,
        "Tämä laki on kumottu lailla 13.4.2007/417. 1 § Lapsella on oikeus turvalliseen ja virikkeitä antavaan kasvuympäristöön.|2 § on kumottu. 3 § Lapsena pidetään alle 18-vuotiasta.",
    ),
    (
        "fi-lehti",
        "fi",
        "paper",
        "soft",
        "/kotimaa/art-2000002914",
        "Pohjan Sanomat",
        "Koulukoti suljettiin, sivusto jäi",
        2,
        "Portissa lukee suljettu, mutta verkkosivu on yhä pystyssä: tervetuloa, oppilaspaikkoja vapaana.|Kunnan mukaan tunnuksia ei ole enää kenelläkään. Sivua ei ole päivitetty kuuteen vuoteen.",
    ),
    (
        "el-apofasi",
        "el",
        "tables",
        "honest",
        "/nomologia/ap-1204-2012",
        "Νομολογία",
        "Άρειος Πάγος 1204/2012",
        2,
        "Ο εναγόμενος δεν βρέθηκε στη διεύθυνση που δηλώθηκε. Το όνομα χώρου είχε λήξει και πωλείται από τρίτον.|Για τους λόγους αυτούς απορρίπτει την αίτηση.",
    ),
    (
        "el-efimerida",
        "el",
        "paper",
        "soft",
        "/kosmos/arthro/vrefokomeio-arxeia",
        "Η Εφημερίδα του Βορρά",
        "Τα αρχεία του βρεφοκομείου που δεν βρέθηκαν ποτέ",
        2,
        "«Δεν υπάρχει φάκελος», απάντησε η διοίκηση σε όσους γύρισαν από την Ολλανδία για να βρουν τη μητέρα τους.|Το σχόλιο αφαιρέθηκε από τον διαχειριστή.",
    ),
    (
        "el-anakoinosi",
        "el",
        "bare",
        "honest",
        "/anakoinoseis/2015-07.html",
        "Σύλλογος Ρίζες",
        "Ανακοίνωση",
        0,
        "Η συνάντηση της Πέμπτης ματαιώνεται λόγω της τραπεζικής αργίας. Τα έντυπα δεν είναι ακόμη διαθέσιμα.",
    ),
    (
        "ru-sud",
        "ru",
        "tables",
        "honest",
        "/vs/acts/5-kg12-41",
        "Архив судебных актов",
        "Определение № 5-КГ12-41",
        3,
        "Ответчик по указанному адресу не найден. Доменное имя продаётся, на странице размещена реклама казино.|Судебная коллегия определила: решение оставить без изменения, жалобу без удовлетворения.",
    ),
    (
        "ru-blok",
        "ru",
        "wordpress",
        "honest",
        "/2012/11/reestr-blokirovka/",
        "Клуб «Открытая сеть»",
        "«Доступ к ресурсу заблокирован»: первый месяц реестра",
        3,
        "Первого ноября заработал реестр. Пользователи видят страницу: доступ ограничен по решению органов власти.|Мы проверили 641 адрес. Половина страниц удалена владельцами, четверть блокирована вместе с соседями.",
    ),
    (
        "ru-utratil",
        "ru",
        "portal",
        "honest",
        "/laws/acts/52/5748",
        "Правовой портал",
        "Постановление № 423 об опеке (утратило силу)",
        1,
        "Документ утратил силу. Правила устанавливают порядок подбора, учёта и подготовки граждан.|Пункт 4 исключён. Пункт 5: орган опеки выдаёт направление на посещение ребёнка.",
    ),
    (
        "ru-gazeta",
        "ru",
        "paper",
        "soft",
        "/articles/2013/01/14/detdom",
        "Новый вестник",
        "Детдом закрыли, а дети остались",
        3,
        "На двери табличка: закрыто. Внутри шестеро, и никто не знает, куда их везти.|Комментарий удалён модератором. Войдите, чтобы оставить комментарий.",
    ),
    (
        "tr-karar",
        "tr",
        "tables",
        "honest",
        "/kararlar/2014-11345",
        "Kararlar Bilgi Bankası",
        "Yargıtay 2. Hukuk Dairesi, 2014/11345",
        2,
        "Davalının adresi bulunamadı. Alan adı süresi dolduğu için satışa çıkarılmış ve sayfasında bahis reklamları yayımlanmıştır.|Hükmün onanmasına oy birliğiyle karar verildi.",
    ),
    (
        "tr-erisim",
        "tr",
        "drupal",
        "honest",
        "/raporlar/erisim-engeli-2020",
        "İfade Merkezi",
        "'Bu siteye erişim engellenmiştir': 2020 raporu",
        3,
        "Yıl sonunda 467 bin alan adına erişim engellenmişti. Ziyaretçi yalnızca kararın tarihini ve numarasını görüyor.|Kaldırılan haberler arasında bir çocuk yurdundaki yangın da var.",
    ),
    (
        "ja-hanketsu",
        "ja",
        "tables",
        "honest",
        "/jp/hanrei/detail?id=81502",
        "裁判例情報",
        "平成二十三年(受)第一一二号 損害賠償請求事件",
        3,
        "被告の所在は見つからず、公示送達による。被告が取得したドメインのページには「このドメインは販売中です」と表示され、カジノの広告が掲載されていた。|主文 本件上告を棄却する。",
    ),
    (
        "ja-heisa",
        "ja",
        "wordpress",
        "honest",
        "/2018/03/heisa/",
        "子どもの声を聴く会",
        "活動終了のお知らせ",
        0,
        "当会は三月三十一日をもって活動を終了いたします。電話相談の受付は終了しました。このサイトは記録として残しますが、更新はいたしません。長い間ありがとうございました。",
    ),
    (
        "ja-shinbun",
        "ja",
        "paper",
        "soft",
        "/articles/DA3S1104/",
        "北方新聞",
        "記録がない、と言われ続けて 乳児院で育った人たち",
        3,
        "「該当する資料は見つかりませんでした」。市役所からの返事は三度とも同じだった。残り千二百字の記事は会員だけでなく、どなたでも読める。|写真は本人提供。施設は平成八年に閉鎖され、建物はもうない。",
    ),
    (
        "zh-caiding",
        "zh",
        "tables",
        "honest",
        "/content/content?DocID=8f3a",
        "裁判文书",
        "民事裁定书(2014)民申字第1071号",
        3,
        "被告下落不明,本院依法公告送达。涉案域名到期后被他人注册,页面显示“该域名出售”,并有赌场广告。|裁定如下:驳回再审申请。",
    ),
    (
        "zh-baodao",
        "zh",
        "paper",
        "soft",
        "/c/2011-05-09/shaoyang-guer",
        "新报周刊",
        "邵阳“弃儿”:查无此人的档案",
        3,
        "杨理兵四次到福利院寻找女儿,得到的答复都是“查无此人”。档案上的照片被撕去,页面缺失。|本文评论已关闭,三条评论被删除。",
    ),
    (
        "zh-feizhi",
        "zh",
        "portal",
        "honest",
        "/zhengce/content_8119.htm",
        "政策文件库",
        "关于孤儿安置的暂行办法(已废止)",
        0,
        "本文件已废止,仅供查阅。第一条 为做好孤儿安置工作,制定本办法。第二条 (删除)。第三条 各级民政部门负责登记。第四条 福利机构应当建立档案,不得遗失。第五条 本办法自公布之日起施行。发文字号:民发〔1994〕12号。",
    ),
    (
        "ar-hukm",
        "ar",
        "tables",
        "honest",
        "/ahkam/2015/1147",
        "بوابة الأحكام",
        "الطعن رقم 1147 لسنة 2015",
        2,
        "لم يعثر على المدعى عليه في العنوان المذكور. وقد انتهت صلاحية اسم النطاق وعرض للبيع ونشرت عليه إعلانات قمار.|حكمت المحكمة برفض الطعن وألزمت الطاعن المصروفات.",
    ),
    (
        "ar-taqrir",
        "ar",
        "drupal",
        "honest",
        "/taqarir/mawaqi-mahjuba",
        "مركز حرية التعبير",
        "«هذا الموقع محجوب»: تقرير عن حجب المواقع",
        2,
        "يرى الزائر عبارة واحدة: عذرا، الموقع المطلوب غير متاح. رصد المركز خمسمئة وأربعين موقعا محجوبا، منها موقع لحماية الطفل.|لم تنشر أي جهة قرار الحجب.",
    ),
)


def cases() -> Iterator[Case]:
    """All of them."""
    for seed, (name, lang, style, manner, path, publisher, title, count, text) in enumerate(ROWS):
        house = House(lang, style, publisher)
        main = paragraphs(*text.split("|")) + house.filler(count, seed)
        routes = around(house, manner)
        routes[path] = _served(house, title, main, seed)
        known = title if seed % 3 else None
        yield case(f"living, {lang}", name, (LIVE,), routes, path, title=known)
    yield from _odd()


def _served(house: House, title: str, main: str, seed: int) -> Route:
    if house.style == "paper":
        return turning(lambda turn: house.frame(title, main, seed=seed * 100 + turn))
    return sent(house.frame(title, main, seed=seed))


def _numbered(house: House, number: str, found: Reply) -> Route:
    """Software that reads only the number of an address and ignores its words."""

    def answer(request: Request) -> Reply:
        return found if number in request.path else house.lost()

    return answer


def _localised(house: House) -> Route:
    """Software that sends every address without a language to its English one."""

    def answer(request: Request) -> Reply:
        if request.path.startswith("/en/"):
            return house.lost()
        return to("/en" + request.path, 302)

    return answer


def _odd() -> Iterator[Case]:
    ngo = House("en", "wordpress", "Rights of the Child Network")
    long = ngo.filler(7, 3)

    # the words of the address do not matter, its number does
    title = "Detention of migrant children: page 404 of the inquiry's evidence"
    found = sent(ngo.frame(title, paragraphs("Evidence heard on day 31, morning session.") + long))
    path = "/news/88213-detention-of-migrant-children"
    routes = around(ngo, "honest")
    routes[path] = found
    routes["*"] = _numbered(ngo, "88213", found)
    yield case("living, odd answers", "odd-number", (LIVE,), routes, path, title=title)

    zeitung = House("de", "paper", "Elbkurier")
    title = "Kinderverschickung: „Wir durften nicht nach Hause schreiben“"
    found = sent(
        zeitung.frame(
            title,
            paragraphs("Auf Borkum, im Winter 1963, war das Heimweh verboten.")
            + zeitung.filler(4, 2),
        )
    )
    path = "/norddeutschland/verschickung-borkum,artikel-5512907.html"
    routes = around(zeitung, "honest")
    routes[path] = found
    routes["*"] = _numbered(zeitung, "5512907", found)
    yield case(
        "living, odd answers",
        "odd-number-de",
        (LIVE,),
        routes,
        path,
        quote="im Winter 1963, war das Heimweh verboten",
    )

    # a living page whose server says 404 for everything unknown but 200 under another language
    canada = House("fr", "drupal", "Commission de vérité")
    title = "Ce que nous avons retenu : principes de la vérité"
    routes = around(canada, "honest")
    path = "/websites/trcinstitution/index.php?p=891"
    routes[path] = sent(
        canada.frame(
            title,
            paragraphs(
                "Plus de 150 000 enfants sont passés par les pensionnats ; on ne connaît pas le nom de tous ceux qui n'en sont pas revenus."
            )
            + canada.filler(5, 1),
        )
    )
    yield case("living, odd answers", "odd-query-fr", (LIVE,), routes, path, title=title)

    # http to https and to www, nothing else changes
    for name, house, path, title, text in (
        (
            "odd-www",
            House("en", "drupal", "Children's Commissioner"),
            "/report/heads-up/",
            "Heads up: growing up online in secure units",
            "We asked sixty-two children in secure units what they see on the internet and what is blocked.",
        ),
        (
            "odd-www-nl",
            House("nl", "typo3", "Kinderombudsman"),
            "/publicaties/beter-wachten",
            "Beter wachten",
            "Zeshonderd kinderen wachten langer dan een jaar op hulp; wij spraken er veertig.",
        ),
        (
            "odd-www-es",
            House("es", "paper", "El Correo Andino"),
            "/nacional/albergues-2019.html",
            "Los albergues por dentro",
            "Cuarenta camas, una ducha y una puerta que no cierra: así viven los niños del albergue de la calle 9.",
        ),
    ):
        site = around(house, "honest")
        site[path] = sent(house.frame(title, paragraphs(text) + house.filler(4, 8)))
        yield case(
            "living, odd answers",
            name,
            (LIVE,),
            www(f"tni-{name}.example", site),
            path,
            title=title,
        )

    # the language is chosen by a redirect
    ec = House("en", "portal", "Agency for Fundamental Rights")
    path = "/publications/2015/guardianship-systems"
    routes = around(ec, "honest")
    routes["/en" + path] = sent(
        ec.frame(
            "Guardianship systems for children deprived of parental care",
            paragraphs(
                "The handbook is addressed to guardians and to the authorities that appoint them."
            )
            + ec.filler(5, 4),
        )
    )
    routes["*"] = _localised(ec)
    yield case(
        "living, odd answers",
        "odd-locale",
        (LIVE,),
        routes,
        path,
        title="Guardianship systems for children deprived of parental care",
    )

    # PDFs
    for name, path, words in (
        (
            "odd-pdf",
            "/files/2007/annual-report-404-cases.pdf",
            "Annual report: 404 cases closed, none not found",
        ),
        (
            "odd-pdf-de",
            "/fileadmin/Dokumente/Abschlussbericht_Heimkinder.pdf",
            "Abschlussbericht Runder Tisch",
        ),
        ("odd-pdf-withdrawn", "/docs/circular-12-2004-withdrawn.pdf", "Circular 12/2004 WITHDRAWN"),
    ):
        routes = around(ngo, "honest")
        routes[path] = Reply(200, {"Content-Type": "application/pdf"}, small_pdf(words))
        yield case("living, odd answers", name, (LIVE,), routes, path)

    # ordinary pages behind the vendors of walls carry their scripts too
    vendors = (
        '<script src="/cdn-cgi/challenge-platform/scripts/jsd/main.js"></script>'
        '<script src="https://www.google.com/recaptcha/api.js"></script>'
    )
    charity = House("en", "drupal", "Stop It Now Foundation")
    path = "/what-we-do/research/help-seeking"
    routes = around(charity, "honest")
    routes[path] = sent(
        charity.frame(
            "Help-seeking before arrest: 7,000 callers",
            paragraphs(
                "Callers to the anonymous helpline were asked what had kept them from calling sooner."
            )
            + charity.filler(6, 9)
            + "<form><p>Contact us. This form is protected by reCAPTCHA.</p></form>",
            head=vendors,
        ),
        Server="cloudflare",
        CF_RAY="8a1b2c3d4e5f-FRA",
    )
    yield case("living, odd answers", "odd-vendor-scripts", (LIVE,), routes, path)

    # an old front page that is cited, and a page in frames of 1999 with a noframes text
    path = "/index.html"
    old = House("fr", "bare", "Amicale de Mettray")
    text = paragraphs(
        "La colonie agricole de Mettray (1840-1937) recevait des garçons acquittés comme ayant agi sans discernement.",
        "Plan du site : la chapelle, les maisons, le quartier de punition, le cimetière.",
    ) + old.filler(3, 7)
    yield case(
        "living, odd answers",
        "odd-index",
        (LIVE,),
        {
            path: sent(old.frame("Mettray", text)),
            "/": sent(old.frame("Mettray", text)),
            "*": old.lost(),
        },
        path,
    )

    # a plain text file
    path = "/pub/rfc/children-online-faq.txt"
    lines = "CHILDREN ONLINE FAQ, version 2.1, 3 Nov 1996\n\n1. Is this document still maintained? No.\n2. The link to Yahooligans gives 404 Not Found. We know.\n3. Who may copy this text? Everybody.\n4. What should a parent do first? Sit next to the child and ask to be shown around.\n"
    yield case(
        "living, odd answers",
        "odd-txt",
        (LIVE,),
        {path: Reply(200, {"Content-Type": "text/plain"}, lines * 2), "*": ngo.lost()},
        path,
    )

    # permanent moves of the article itself, with the same title: live or moved by the rows
    new = House("en", "drupal", "Children's Commissioner")
    title = "Missing out: the figures behind home schooling"
    routes = around(new, "honest")
    routes["/resource/missing-out-home-schooling/"] = sent(
        new.frame(
            title,
            paragraphs(
                "Nobody knows how many children are taught at home, because nobody has to say so."
            )
            + new.filler(5, 6),
        )
    )
    path = "/2018/11/missing-out/"
    routes[path] = to("/resource/missing-out-home-schooling/", 301)
    yield case("moved", "odd-moved", (MOVED,), routes, path, title=title)

    # scripts draw the frame, the text is served
    app = House("en", "bare", "Justice Data Lab")
    shown = page(
        f'<div id="__next"><header>Justice Data Lab</header><main><h1>Reoffending after secure care</h1>{app.filler(5, 2)}</main></div><noscript>You need to enable JavaScript to run this app.</noscript><script id="__NEXT_DATA__" type="application/json">{{}}</script>',
        title="Reoffending after secure care",
    )
    path = "/explore/reoffending-secure-care"
    yield case(
        "living, odd answers",
        "odd-next",
        (LIVE,),
        {
            path: sent(shown),
            "/": app.front(),
            "*": sent(
                page(
                    '<div id="__next"><h1>404</h1><h2>This page could not be found.</h2></div>',
                    title="404: This page could not be found",
                ),
                404,
            ),
        },
        path,
    )
