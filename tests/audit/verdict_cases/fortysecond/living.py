"""Pages that live and look as if they did not: long ones and short ones in many languages."""

from __future__ import annotations

from collections.abc import Iterator

from ..case import LIVE, UNKNOWN, Case, sent
from .frames import frame, hosted, long_text

# name, language, software, site, path, title, opening; long ones go on with a story
LONG: tuple[tuple[str, str, str, str, str, str, str], ...] = (
    (
        "essay-404",
        "en",
        "wordpress",
        "Margin Notes",
        "/2014/03/page-not-found/",
        "404: a short history of the page not found",
        "Every reader has met the words: the page you are looking for could not be found. We asked "
        "where the phrase began, and who first wrote Error 404 on a screen.",
    ),
    (
        "linkrot",
        "en",
        "news",
        "Parish Gazette",
        "/news/linkrot-study-20151.html",
        "Half of court citations no longer exist, study finds",
        "Of 15,000 addresses cited in judgments, half answer with a not found page or with "
        "a domain "
        "that is for sale, according to a study published on Tuesday.",
    ),
    (
        "domainsale",
        "en",
        "news",
        "Trade Weekly",
        "/business/domain-sale-record",
        "This domain is for sale: inside the market for names",
        "Brokers bought the domain for $300 and want to make an offer hard to refuse. Parked pages "
        "with sponsored listings bring them a few cents per visit.",
    ),
    (
        "casino-law",
        "en",
        "gov",
        "Ministry of the Interior",
        "/laws/gambling-act-report",
        "Online casino licensing: report of the working group",
        "The group examined online casino operators, slots, sports betting and poker rooms. Bonus "
        "offers and free spins are limited by section 4 of the draft.",
    ),
    (
        "pharma-fraud",
        "en",
        "drupal",
        "Medicines Watch",
        "/briefing/fake-viagra",
        "Counterfeit Viagra and Cialis: what the seizures show",
        "Border officers seized 40,000 tablets sold as cheap viagra without prescription by an "
        "online pharmacy. Laboratories found chalk, paint and sometimes the active substance.",
    ),
    (
        "captcha-study",
        "en",
        "ojs",
        "Journal of Web Access",
        "/index.php/jwa/article/view/311",
        "Verify you are human: CAPTCHAs and blind readers",
        "We asked 62 blind readers to pass the test that says Please verify you are a human. "
        "Checking "
        "your browser before accessing, the pages said, and for a third it never ended.",
    ),
    (
        "outage",
        "en",
        "wordpress",
        "Cloudlog",
        "/2019/07/02/503-outage/",
        "503 Service Unavailable: a post-mortem of Tuesday's outage",
        "For 27 minutes most visitors saw Bad Gateway or Service Unavailable. A regular expression "
        "consumed every core; the site is temporarily unavailable, our banner said.",
    ),
    (
        "school-closed",
        "en",
        "gov",
        "Borough Council",
        "/schools/hill-lane-closure",
        "Hill Lane School has closed permanently",
        "The school is permanently closed since 31 August 2012 and is no longer available for "
        "visits. "
        "Records of former pupils were transferred to the borough archive.",
    ),
    (
        "removed-statue",
        "en",
        "news",
        "Evening Mercury",
        "/city/statue-removed-77120",
        "Removed: the statue that no longer exists",
        "The general on his horse has been removed. Nothing was found beneath the plinth but "
        "a tin of "
        "coins and a page of newsprint from 1903.",
    ),
    (
        "obituary",
        "en",
        "wordpress",
        "Riverside Chapel",
        "/obituaries/edith-morrow/",
        "Edith Morrow, 1931-2016",
        "Edith has gone from us. She leaves a garden, four grandchildren and an unfinished "
        "index of "
        "the parish registers, which the family will deposit.",
    ),
    (
        "farewell",
        "en",
        "wordpress",
        "The Ferry Blog",
        "/2017/12/31/goodbye/",
        "This blog has moved on: a farewell",
        "After eleven years this blog is closing. No new posts will be published here, but "
        "everything "
        "stays online as an archive, and comments are closed.",
    ),
    (
        "maint-howto",
        "en",
        "plain",
        "Admin Handbook",
        "/docs/maintenance-mode.html",
        "Under construction and down for maintenance: how to say it well",
        "We'll be back soon is not enough. A good maintenance page answers 503, names the time and "
        "says whom to call. This chapter shows three examples.",
    ),
    (
        "expired-terms",
        "en",
        "gov",
        "Treaty Office",
        "/treaties/1921/expired",
        "Treaties that have expired: list and commentary",
        "The convention of 1921 has expired and is no longer in force. Its text is kept here for "
        "research. The domain of its application was limited to two river basins.",
    ),
    (
        "access-denied",
        "en",
        "drupal",
        "Archivists' Forum",
        "/essays/access-denied",
        "Access denied: closed files and the thirty year rule",
        "Access denied, said the slip, and nothing more. You do not have permission to view "
        "this file "
        "was the answer to four out of ten requests in that year.",
    ),
    (
        "login-head",
        "en",
        "phpbb",
        "Steam Engine Forum",
        "/viewtopic.php?t=4410",
        "Beam engine at the waterworks: drawings wanted",
        "<b>Please log in or register to post.</b> Username: Password: Remember me. Posted "
        "by oiler "
        "on 4 May 2011: does anybody know who kept the drawings of the second engine?",
    ),
    (
        "paywall-open",
        "en",
        "news",
        "The Standard",
        "/long-read/water-quarrel",
        "The quarrel over water",
        "Subscribe for full access. Already a subscriber? Sign in. This "
        "article is free to read this month. The quarrel began over a meter and ended in court.",
    ),
    (
        "wiki-page",
        "en",
        "mediawiki",
        "Local History Wiki",
        "/wiki/Not_Found",
        "Not Found (album)",
        "<b>Not Found</b> is the second album by the group Error Pages, released in 2004. The page "
        "you requested is its longest song. This article needs additional citations.",
    ),
    (
        "dspace-item",
        "en",
        "dspace",
        "Institutional Repository",
        "/handle/10234/5567",
        "Water supply and mortality, 1887-1914",
        "Files in this item: thesis.pdf (2.1 Mb). Embargo expired. The metadata of this item were "
        "withdrawn and restored in 2013. Abstract: this thesis compares registers of two towns.",
    ),
    (
        "bots",
        "en",
        "wordpress",
        "Ops Diary",
        "/blocking-bad-bots/",
        "Are you a robot? Blocking bad bots without hurting readers",
        "Rate limiting with 429 Too Many Requests is the gentle way. Just a moment, the "
        "interstitial "
        "says, while it looks at unusual traffic from your network.",
    ),
    (
        "shop-product",
        "en",
        "shop",
        "Iron & Oak",
        "/products/cast-iron-pump",
        "Cast iron garden pump",
        "Sold out. This product is no longer available, but the notes on "
        "its history stay. The pump was cast from moulds of the original waterworks.",
    ),
    (
        "hacked",
        "en",
        "news",
        "Coast Herald",
        "/tech/council-site-hacked",
        "Council website hacked by betting spammers",
        "Visitors looking for bin days found slot gacor, judi online and casino bonus pages. The "
        "council says the site has since been cleaned.",
    ),
    (
        "suspended",
        "en",
        "news",
        "Coast Herald",
        "/tech/account-suspended-row",
        "Account suspended: why 900 small sites vanished on Friday",
        "This account has been suspended, contact your hosting provider: nine hundred clubs "
        "and shops "
        "saw the notice after a billing error at one host.",
    ),
    (
        "fr-404",
        "fr",
        "wordpress",
        "Carnets du web",
        "/2015/04/erreur-404/",
        "Erreur 404 : petite histoire de la page introuvable",
        "La page que vous cherchez n'existe pas : d'où vient cette phrase ? Nous avons "
        "interrogé les "
        "premiers administrateurs qui ont écrit ces mots sur un écran.",
    ),
    (
        "fr-domaine",
        "fr",
        "news",
        "Le Courrier du Port",
        "/economie/nom-de-domaine-a-vendre",
        "Ce nom de domaine est à vendre : enquête sur un marché discret",
        "Acheter ce domaine, faire une offre : les pages de stationnement rapportent peu, "
        "mais elles "
        "sont des millions.",
    ),
    (
        "fr-fermeture",
        "fr",
        "drupal",
        "Médiathèque de Valmont",
        "/actualites/fermeture-definitive",
        "Fermeture définitive de l'annexe",
        "L'annexe n'est plus disponible depuis le 30 juin 2014. Les documents supprimés du "
        "catalogue "
        "ont été donnés à des associations.",
    ),
    (
        "fr-jeux",
        "fr",
        "gov",
        "Autorité des jeux",
        "/rapports/casinos-en-ligne",
        "Casinos en ligne : rapport annuel",
        "Le poker, les paris sportifs et les machines à sous en ligne font l'objet de "
        "contrôles. Les "
        "bonus de bienvenue sont interdits par l'article 5.",
    ),
    (
        "de-404",
        "de",
        "typo3",
        "Netzkunde",
        "/beitraege/seite-nicht-gefunden.html",
        "Seite nicht gefunden: wie der Fehler 404 berühmt wurde",
        "Die angeforderte Seite wurde nicht gefunden - kaum ein Satz wird im Netz öfter gelesen. "
        "Unsere Autorin hat die Geschichte der Fehlermeldung aufgeschrieben.",
    ),
    (
        "de-parken",
        "de",
        "news",
        "Hafenblatt",
        "/wirtschaft/domain-zu-verkaufen-1.23344",
        "Diese Domain steht zum Verkauf: das Geschäft mit Namen",
        "Wer die Domain kaufen will, macht ein Angebot. Geparkte Seiten mit Werbung sind für "
        "Händler "
        "ein Zubrot, für Leser ein Ärgernis.",
    ),
    (
        "de-wartung",
        "de",
        "gov",
        "Landesarchiv",
        "/aktuelles/wartung-lesesaal",
        "Wartungsarbeiten: Lesesaal vorübergehend geschlossen",
        "Wegen Wartungsarbeiten ist der Lesesaal bis 4. Mai nicht verfügbar. Bestellungen werden "
        "weiter angenommen, die Magazine bleiben gesperrt.",
    ),
    (
        "de-gelöscht",
        "de",
        "phpbb",
        "Dampfmaschinen-Forum",
        "/viewtopic.php?f=3&t=771",
        "Wer hat meinen Beitrag gelöscht?",
        "Verfasst von kessel am 3. März 2012: Das Thema existiert nicht, sagte das Forum, als ich "
        "nachsehen wollte. Antwort des Moderators: Es wurde nur verschoben, hier ist es.",
    ),
    (
        "de-gesetz",
        "de",
        "plain",
        "Gesetze im Überblick",
        "/wasg/__12.html",
        "§ 12 WasG (weggefallen)",
        "Die Vorschrift wurde durch Gesetz vom 3. Mai 1976 aufgehoben. "
        "Zur früheren Fassung und zu ihrer Geschichte siehe die folgenden Anmerkungen.",
    ),
    (
        "nl-404",
        "nl",
        "wordpress",
        "Webgeschiedenis",
        "/2016/pagina-niet-gevonden/",
        "Pagina niet gevonden: de geschiedenis van een foutmelding",
        "De pagina die u zoekt bestaat niet meer. Iedereen kent de zin, maar wie schreef hem "
        "op? Een "
        "zoektocht langs oude servers.",
    ),
    (
        "nl-gokken",
        "nl",
        "gov",
        "Kansspelregister",
        "/rapport/online-casino",
        "Online casino's: toezicht in 2015",
        "Gokken, poker en gokkasten vallen onder de wet. De bonus voor nieuwe spelers wordt "
        "beperkt, "
        "zo blijkt uit het jaarverslag.",
    ),
    (
        "es-404",
        "es",
        "drupal",
        "Bitácora de redes",
        "/historia/pagina-no-encontrada",
        "Página no encontrada: historia del error 404",
        "La página solicitada no existe. La frase nació antes de la web y ha sobrevivido a "
        "todos los "
        "diseños. Hablamos con quien la tradujo.",
    ),
    (
        "es-retirado",
        "es",
        "news",
        "El Faro",
        "/cultura/obra-retirada-4471.html",
        "El cuadro ya no está disponible: retirada una obra del museo",
        "La obra ha sido eliminada de la exposición. Nadie encontró el acta que lo ordenaba.",
    ),
    (
        "it-404",
        "it",
        "wordpress",
        "Appunti di rete",
        "/2013/errore-404/",
        "Errore 404, la pagina non esiste: storia di un messaggio",
        "La pagina che stai cercando non è stata trovata. Chi ha scritto per primo queste parole? "
        "Una ricerca tra vecchi manuali.",
    ),
    (
        "it-scommesse",
        "it",
        "joomla",
        "Osservatorio sul gioco",
        "/studi/casino-online",
        "Casinò online e slot: i numeri del gioco",
        "Scommesse, poker e slot machine valgono miliardi. I bonus senza deposito attirano i più "
        "giovani, secondo la ricerca che qui si presenta.",
    ),
    (
        "pt-404",
        "pt",
        "wordpress",
        "Caderno da Rede",
        "/2014/erro-404/",
        "Erro 404: a página que não existe",
        "A página que procura não foi encontrada. A frase tem mais de trinta anos e uma história "
        "curiosa, que contamos a seguir.",
    ),
    (
        "pl-404",
        "pl",
        "joomla",
        "Historia sieci",
        "/artykuly/404-nie-znaleziono",
        "404 Nie znaleziono: krótka historia błędu",
        "Strona, której szukasz, nie istnieje. Te słowa zna każdy, ale mało kto wie, skąd są.",
    ),
    (
        "cs-prodej",
        "cs",
        "news",
        "Podhorský list",
        "/ekonomika/domena-na-prodej",
        "Tato doména je na prodej: obchod se jmény",
        "Překupníci kupují domény po desítkách tisíc. Zaparkované stránky vydělávají haléře.",
    ),
    (
        "sv-stängt",
        "sv",
        "gov",
        "Kommunarkivet",
        "/nyheter/lasesalen-stangd",
        "Läsesalen är stängd och finns inte längre",
        "Läsesalen på Storgatan är borttagen sedan 2013. Handlingarna finns nu i landsarkivet.",
    ),
    (
        "da-404",
        "da",
        "wordpress",
        "Netnoter",
        "/2015/siden-findes-ikke/",
        "Siden findes ikke: historien om en fejlmeddelelse",
        "Den side, du leder efter, blev ikke fundet. Ordene er kendt af alle, men hvem skrev dem?",
    ),
    (
        "fi-404",
        "fi",
        "drupal",
        "Verkkohistoria",
        "/artikkelit/sivua-ei-loydy",
        "Sivua ei löydy: virheilmoituksen historia",
        "Hakemaasi sivua ei ole olemassa, sanoo palvelin. Kuka lauseen kirjoitti ensimmäisenä?",
    ),
    (
        "el-404",
        "el",
        "news",
        "Εφημερίδα του Λιμανιού",
        "/tech/selida-404",
        "Η σελίδα δεν βρέθηκε: η ιστορία ενός μηνύματος",
        "Η σελίδα που ζητήσατε δεν υπάρχει. Η φράση είναι γνωστή σε όλους.",
    ),
    (
        "ru-404",
        "ru",
        "wordpress",
        "Записки о сети",
        "/2014/oshibka-404/",
        "Ошибка 404: история ненайденной страницы",
        "Страница не найдена или удалена. Эти слова видел каждый. Откуда они взялись?",
    ),
    (
        "ru-kazino",
        "ru",
        "news",
        "Портовый вестник",
        "/obshestvo/onlain-kazino-zakon",
        "Онлайн-казино и ставки: что меняет новый закон",
        "Закон запрещает рекламу казино, покера и игровых автоматов. Бонусы "
        "за регистрацию вне закона.",
    ),
    (
        "tr-404",
        "tr",
        "joomla",
        "Ağ Notları",
        "/yazilar/sayfa-bulunamadi",
        "Sayfa bulunamadı: bir hata iletisinin tarihi",
        "Aradığınız sayfa bulunamadı. Herkesin bildiği bu sözleri ilk kim yazdı?",
    ),
    (
        "ja-404",
        "ja",
        "wordpress",
        "網の手帖",
        "/2015/404-not-found/",
        "「ページが見つかりません」の歴史",
        "お探しのページは削除されたか、見つかりません。誰もが見たこの言葉は、いつ生まれたのか。",
    ),
    (
        "zh-404",
        "zh",
        "wordpress",
        "网络札记",
        "/2015/404-history/",
        "“页面不存在”：404错误小史",
        "您访问的页面不存在或已删除。这句话人人见过，但很少有人知道它的来历。",
    ),
    (
        "ar-404",
        "ar",
        "drupal",
        "دفاتر الشبكة",
        "/articles/not-found-history",
        "الصفحة غير موجودة: تاريخ رسالة",
        "الصفحة التي تبحث عنها غير موجودة. عبارة يعرفها الجميع، فمن كتبها أول مرة؟",
    ),
    (
        "zh-gongan",
        "zh",
        "gov",
        "市公安局",
        "/news/2016/wangluo-dubo.html",
        "警方通报网络赌博案件",
        "警方查处多个网络赌博平台，涉及百家乐、老虎机、体育投注和线上娱乐城。",
    ),
    (
        "ja-heisa",
        "ja",
        "gov",
        "県立文書館",
        "/oshirase/heisa.html",
        "分館の閉館について",
        "分館は閉館しました。資料はもう利用できませんが、本館に移されました。",
    ),
    (
        "en-consent",
        "en",
        "news",
        "Lakeside Times",
        "/2018/05/25/consent",
        "Before you continue: how consent walls ate the web",
        "We and our 742 partners store and access information on a device. You must accept to "
        "continue, the notice says. This piece looks at who wrote it.",
    ),
    (
        "en-ddos",
        "en",
        "drupal",
        "Open Source Weekly",
        "/features/proof-of-work-walls",
        "Making sure you're not a bot: the year of proof of work",
        "Maintainers put Anubis before their forges. Protected by a challenge, a page waits "
        "until the "
        "browser has done its sums. Please enable JavaScript, it says.",
    ),
    (
        "en-geo",
        "en",
        "news",
        "Transatlantic Post",
        "/media/451-unavailable",
        "451: unavailable for legal reasons",
        "This content is not available in your region. We recognise you are attempting to "
        "access this "
        "website from a country in the European Economic Area, wrote 1,100 papers in 2018.",
    ),
    (
        "en-job",
        "en",
        "gov",
        "Health Trust",
        "/jobs/annual-report-2014",
        "This vacancy has expired: why posts stay empty",
        "The position has been filled, or the vacancy is closed. We looked at 640 adverts of the "
        "trust and found that a third of them had lapsed without an applicant.",
    ),
    (
        "en-empty-results",
        "en",
        "ojs",
        "Library Systems Review",
        "/article/view/19",
        "No results found: designing the empty page",
        "Your search did not match any documents. Try different keywords. Readers leave at "
        "this point "
        "in 61 cases of 100, and this paper tells why.",
    ),
    (
        "en-default",
        "en",
        "plain",
        "Server Museum",
        "/exhibits/it-works.html",
        "It works! A history of the default page",
        "Apache2 Default Page, Welcome to nginx, IIS7: the first page of a new server says "
        "more about "
        "its makers than they intended.",
    ),
    (
        "de-spam",
        "de",
        "news",
        "Kreisbote",
        "/lokales/vereinsseite-gehackt",
        "Sportwetten statt Spielplan: Vereinsseite gekapert",
        "Wo der Spielplan stand, warben Online-Casinos mit Freispielen und Bonus ohne Einzahlung. "
        "Der Verein hat die Domain nicht rechtzeitig verlängert.",
    ),
    (
        "fr-robot",
        "fr",
        "wordpress",
        "Lire en ligne",
        "/je-ne-suis-pas-un-robot/",
        "Je ne suis pas un robot",
        "Veuillez vérifier que vous êtes humain : cette demande occupe des "
        "millions d'heures. Notre dossier sur les captchas et ceux qui n'y voient pas.",
    ),
    (
        "es-mantenim",
        "es",
        "gov",
        "Ayuntamiento de Ribera",
        "/actas/2014/mantenimiento",
        "En mantenimiento: acta sobre la sede electrónica",
        "El sitio no está disponible temporalmente, decía el aviso durante nueve días. La comisión "
        "pidió explicaciones al contratista.",
    ),
    (
        "it-chiuso",
        "it",
        "plain",
        "Parrocchia di San Rocco",
        "/storia/oratorio-chiuso.html",
        "L'oratorio ha chiuso",
        "Il vecchio oratorio non è più disponibile. Il contenuto "
        "dell'archivio è stato rimosso e portato in curia, dove si può consultare.",
    ),
    (
        "pt-venda",
        "pt",
        "news",
        "Jornal do Cais",
        "/economia/dominio-a-venda",
        "Domínio à venda: o negócio dos nomes",
        "Este domínio está à venda, dizem milhões de páginas. Quem compra e quem faz a oferta?",
    ),
    (
        "pl-zamkniete",
        "pl",
        "gov",
        "Urząd Gminy",
        "/bip/usuniete",
        "Rejestr dokumentów usuniętych",
        "Dokument został usunięty. Rejestr wymienia pisma, które nie są już dostępne, i powody.",
    ),
    (
        "ru-zakryt",
        "ru",
        "gov",
        "Областной архив",
        "/news/chitalnyi-zal-zakryt",
        "Читальный зал закрыт на ремонт",
        "Зал временно недоступен. Ведутся технические работы. Дела выдаются в другом здании.",
    ),
    (
        "sv-spel",
        "sv",
        "drupal",
        "Spelnämnden",
        "/rapporter/natcasino",
        "Nätcasino och betting: årsrapport",
        "Casino, poker och sportspel utan licens ökar. Bonusar begränsas enligt lagens 14 kap.",
    ),
    (
        "nl-verwijderd",
        "nl",
        "phpbb",
        "Stoomforum",
        "/viewtopic.php?t=90",
        "Onderwerp verwijderd?",
        "Geplaatst door ketel op 9 mei 2013: het onderwerp bestaat niet, "
        "kreeg ik te lezen. Inloggen hielp niet. Antwoord: het staat nu hier.",
    ),
)

# name, language, software, site, path, title, the whole main part
SHORT: tuple[tuple[str, str, str, str, str, str, str], ...] = (
    (
        "notice",
        "en",
        "gov",
        "Harbour Board",
        "/notices/2013/14",
        "Notice to mariners 14/2013",
        "<p>The green buoy at Cobb Point has been removed. Its position is no longer marked.</p>",
    ),
    (
        "stub",
        "en",
        "mediawiki",
        "Mill Wiki",
        "/wiki/Edward_Tarn",
        "Edward Tarn",
        "<p><b>Edward Tarn</b> (1841-1909) was a millwright. <i>This article is a stub. You "
        "can help "
        "by expanding it.</i></p>",
    ),
    (
        "statute",
        "en",
        "plain",
        "Revised Statutes",
        "/rs/c14/s9.html",
        "Section 9 [Repealed]",
        "<p>9. [Repealed, 1994, c. 12, s. 3.]</p><p>Previous section | Next section</p>",
    ),
    (
        "erratum",
        "en",
        "ojs",
        "Annals of Hydrology",
        "/article/view/77",
        "Erratum",
        "<p>In table 2 of the article, the figure for 1901 should read 4,012. The error was "
        "not found "
        "before printing.</p>",
    ),
    (
        "retracted",
        "en",
        "ojs",
        "Annals of Hydrology",
        "/article/view/91",
        "RETRACTED: Yields of shallow wells",
        "<p>This article has been withdrawn at the request of the authors. The retraction "
        "notice of "
        "4 May 2016 is printed in vol. 12, p. 88.</p>",
    ),
    (
        "closedday",
        "en",
        "drupal",
        "Town Museum",
        "/visit/closed",
        "Closed on Mondays",
        "<p>The museum is closed on Mondays and from 24 December to 6 January.</p>",
    ),
    (
        "deadline",
        "en",
        "gov",
        "Research Council",
        "/calls/2012-03",
        "Call 2012-03: water histories",
        "<p>This call is closed. Applications are no longer accepted. Awards: J. Hale, M. Osei, "
        "T. Brandt. Amount granted: 412,000.</p>",
    ),
    (
        "disambig",
        "en",
        "mediawiki",
        "Mill Wiki",
        "/wiki/Lost",
        "Lost",
        "<p><b>Lost</b> may refer to: Lost, a hamlet; Lost River; The Lost Page, a novel.</p>",
    ),
    (
        "poem",
        "en",
        "plain",
        "Poems of the Week",
        "/poems/nothing-here.html",
        "Nothing here",
        "<p>There is nothing here,<br>the page is white,<br>the door stood open<br>all night.</p>",
    ),
    (
        "changelog",
        "en",
        "plain",
        "libferry",
        "/changes/0.4.2.html",
        "libferry 0.4.2",
        "<ul><li>Return 404 instead of 500 when a page does not exist.</li><li>Fix: redirect "
        "loop on "
        "login.</li></ul>",
    ),
    (
        "fr-avis",
        "fr",
        "gov",
        "Préfecture",
        "/avis/2014-22",
        "Avis n° 2014-22",
        "<p>L'arrêté du 3 mai 2011 est abrogé. Le présent avis sera affiché en mairie.</p>",
    ),
    (
        "fr-ebauche",
        "fr",
        "mediawiki",
        "WikiMoulins",
        "/wiki/Moulin_perdu",
        "Moulin perdu",
        "<p>Le <b>moulin perdu</b> est un lieu-dit de la commune de Valmont. Cet article est une "
        "ébauche.</p>",
    ),
    (
        "de-hinweis",
        "de",
        "typo3",
        "Stadt Altenau",
        "/bekanntmachungen/2014/31.html",
        "Bekanntmachung 31/2014",
        "<p>Der Bebauungsplan Nr. 7 ist aufgehoben. Er liegt nicht mehr zur Einsicht aus.</p>",
    ),
    (
        "de-nachruf",
        "de",
        "wordpress",
        "Heimatverein Altenau",
        "/nachruf-berger/",
        "Wir trauern um Karl Berger",
        "<p>Unser Ehrenvorsitzender ist am 3. Mai von uns gegangen. Er wird uns fehlen.</p>",
    ),
    (
        "nl-bericht",
        "nl",
        "gov",
        "Waterschap",
        "/berichten/2012/8",
        "Bericht 8/2012",
        "<p>De vergunning van 4 mei 2009 is ingetrokken. Het besluit ligt niet langer ter "
        "inzage.</p>",
    ),
    (
        "es-edicto",
        "es",
        "gov",
        "Diputación",
        "/edictos/2013-118",
        "Edicto 118/2013",
        "<p>Queda sin efecto la orden de 2 de mayo. El plazo ha expirado.</p>",
    ),
    (
        "it-avviso",
        "it",
        "gov",
        "Comune di Rivalta",
        "/albo/2014/55",
        "Avviso n. 55",
        "<p>Il bando è scaduto il 30 giugno. Vincitore: ditta Bruni, Rivalta. Importo: 41.200.</p>",
    ),
    (
        "pt-aviso",
        "pt",
        "gov",
        "Câmara Municipal",
        "/avisos/2014/12",
        "Aviso 12/2014",
        "<p>O concurso foi encerrado. A lista dos admitidos foi afixada a 3 de maio.</p>",
    ),
    (
        "pl-nota",
        "pl",
        "gov",
        "Starostwo",
        "/ogloszenia/2013/7",
        "Ogłoszenie 7/2013",
        "<p>Przetarg unieważniono. Nie znaleziono oferty spełniającej warunki.</p>",
    ),
    (
        "cs-oznam",
        "cs",
        "gov",
        "Obec Lhota",
        "/deska/2014/3",
        "Oznámení 3/2014",
        "<p>Vyhláška č. 2 se ruší. Místní knihovna je trvale uzavřena.</p>",
    ),
    (
        "sv-anslag",
        "sv",
        "gov",
        "Kommunen",
        "/anslag/2014/9",
        "Anslag 9/2014",
        "<p>Detaljplan 12 är upphävd. Överklagandetiden har gått ut.</p>",
    ),
    (
        "fi-ilmoitus",
        "fi",
        "gov",
        "Kunta",
        "/ilmoitukset/2014/4",
        "Ilmoitus 4/2014",
        "<p>Kirjasto on suljettu pysyvästi. Aineisto on siirretty pääkirjastoon.</p>",
    ),
    (
        "el-anak",
        "el",
        "gov",
        "Δήμος",
        "/anak/2014/6",
        "Ανακοίνωση 6/2014",
        "<p>Ο διαγωνισμός έληξε. Ανάδοχος: Α. Γεωργίου. Ποσό: 12.400 ευρώ.</p>",
    ),
    (
        "ru-prikaz",
        "ru",
        "gov",
        "Администрация",
        "/prikaz/2014/41",
        "Приказ № 41",
        "<p>Приказ от 3 мая 2011 г. № 12 признать утратившим силу.</p>",
    ),
    (
        "tr-ilan",
        "tr",
        "gov",
        "Belediye",
        "/ilan/2014/5",
        "İlan 5/2014",
        "<p>İhale iptal edilmiştir. Başvuru süresi dolmuştur.</p>",
    ),
    (
        "ja-kokuji",
        "ja",
        "gov",
        "町役場",
        "/kokuji/2014/8",
        "告示第八号",
        "<p>条例第三条は廃止する。募集は終了しました。</p>",
    ),
    (
        "zh-gonggao",
        "zh",
        "gov",
        "区政府",
        "/gonggao/2014/12",
        "公告第十二号",
        "<p>原通知自即日起废止。报名已结束，入选名单：王、李、陈。</p>",
    ),
    (
        "ar-ilan",
        "ar",
        "gov",
        "البلدية",
        "/ilan/2014/3",
        "إعلان رقم 3",
        "<p>ألغي القرار رقم 12. انتهت مدة تقديم الطلبات.</p>",
    ),
    (
        "download-list",
        "en",
        "plain",
        "libferry",
        "/download/old.html",
        "Old releases",
        "<ul><li>0.3 (not supported any more)</li><li>0.2 (withdrawn)</li><li>0.1</li></ul>",
    ),
    (
        "index",
        "en",
        "plain",
        "Index of /pub/maps",
        "/pub/maps/",
        "Index of /pub/maps",
        "<pre><a href='../'>Parent Directory</a>\nmill-1841.tif  2009-03-02  14M\nriver-1860.tif  "
        "2009-03-02  11M</pre>",
    ),
    (
        "tender",
        "en",
        "gov",
        "Port Authority",
        "/tenders/2011-09",
        "Tender 2011-09 (cancelled)",
        "<p>This tender has been cancelled. No suitable offer was found.</p>",
    ),
    (
        "recipe",
        "en",
        "wordpress",
        "Crumb",
        "/rye-loaf/",
        "Rye loaf",
        "<p>500 g rye, 400 ml water, salt. Bake until the crust sings. Advertisement: casino "
        "night at "
        "the village hall, Saturday.</p>",
    ),
    (
        "domain-math",
        "en",
        "mediawiki",
        "Math Notes",
        "/wiki/Domain",
        "Domain",
        "<p>An integral <b>domain</b> is a ring without zero divisors. See also: park, "
        "Domain name.</p>",
    ),
    (
        "team",
        "en",
        "drupal",
        "Institute",
        "/people/lee-moran",
        "Lee Moran",
        "<p>Lee Moran has left the institute and is no longer available at this address. Thesis: "
        "Meters and Waste (2009).</p>",
    ),
    (
        "status",
        "en",
        "plain",
        "Cloudlog Status",
        "/incidents/8831",
        "Resolved: elevated 404 rate",
        "<p>Resolved. Some pages could not be found between 10:02 and 10:31 UTC.</p>",
    ),
    (
        "abstract",
        "en",
        "dspace",
        "Repository",
        "/handle/10234/88",
        "Old mills",
        "<p>This item is restricted. Abstract: A survey of 41 mills on the upper river with "
        "plans and "
        "owners. Keywords: mills, water rights.</p>",
    ),
)


def cases() -> Iterator[Case]:
    """The living pages, each on a site that answers an honest 404 beside it."""
    for name, lang, software, site, path, title, opening in LONG:
        main = long_text(lang, opening, name)
        routes = hosted(software, lang, site, path, sent(frame(software, lang, site, title, main)))
        yield Case("living-long", _id(name), (LIVE,), routes, path=path)
    for name, lang, software, site, path, title, main in SHORT:
        routes = hosted(software, lang, site, path, sent(frame(software, lang, site, title, main)))
        truth = (LIVE, UNKNOWN) if name in ("poem", "retracted") else (LIVE,)
        yield Case("living-short", _id(name), truth, routes, path=path)


PLAIN = str.maketrans({"ö": "oe", "ä": "ae", "ü": "ue"})


def _id(name: str) -> str:
    return f"fse-live-{name.translate(PLAIN)}"
