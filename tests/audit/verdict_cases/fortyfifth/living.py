"""Living pages that look difficult."""

from __future__ import annotations

from collections.abc import Iterator

from citekeeper.demo.exchange import Reply
from citekeeper.demo.media import small_pdf

from ..case import HTML, LIVE, UNKNOWN, Case, page, sent
from .kit import fill, frame, front, missing, only, paras

ALIVE = (LIVE,)
# name, language, software, path, title, own words; a "+" before the name: without the long passage
ROWS = (
    (
        "art-404",
        "en",
        "wordpress",
        "/2016/03/why-404/",
        "Why our 404 page tells jokes",
        "A visitor who meets the words “page not found” is already annoyed. We tested four "
        "versions of "
        "our own error page over a month and found that a search box beats a joke, and a joke "
        "beats a "
        "sad robot. Here is what we learned, and how the museum's site handles missing addresses.",
    ),
    (
        "linkrot",
        "en",
        "ojs",
        "/index.php/jil/article/view/418",
        "Link rot in county court opinions",
        "Abstract. We followed 1,204 links cited in opinions between 1998 and 2014. Of these 38 % "
        "returned 404 Not Found, 6 % led to parked domains offered for sale, and 4 % redirected to "
        "a home page. We discuss soft 404 responses and propose a deposit duty for clerks.",
    ),
    (
        "captcha",
        "en",
        "drupal",
        "/blog/captcha-screen-readers",
        "CAPTCHA and screen readers",
        "“Please verify you are human” is a sentence many of our members cannot get past. We asked "
        "thirty blind users to complete six challenges. The audio version of one was solved by "
        "nobody. "
        "Access denied, said one participant, is the most honest part of the page.",
    ),
    (
        "domsale",
        "en",
        "news",
        "/business/2015/jun/03/domain-for-sale",
        "This domain is for sale: the men who buy dictionary words",
        "In a basement in Leeds two brothers own 41,000 names. Type one in and you read that "
        "the domain "
        "may be for sale and that you can make an offer. Most never sell. One paid for the house.",
    ),
    (
        "casino",
        "en",
        "news",
        "/local/casino-vote-2013",
        "Casino vote splits the harbour ward",
        "Councillors voted 7 to 6 to refuse the casino a licence for slots, roulette and poker "
        "on the "
        "old ferry pier. Supporters promised jobs; the bishop spoke of gambling debts. The "
        "developer "
        "says that it will appeal, and that a betting shop may open instead.",
    ),
    (
        "pharma",
        "en",
        "drupal",
        "/advice/fake-pills",
        "Buying pills online: how to stay safe",
        "Sites that sell viagra, cialis or tramadol without prescription are nearly always "
        "illegal. Of "
        "sixty samples our laboratory tested, twenty-two held no active ingredient. Check the "
        "register "
        "of pharmacies before you buy, and report suspicious offers to the inspectorate.",
    ),
    (
        "outage",
        "en",
        "wordpress",
        "/status/2018-11-02/",
        "What happened on Friday: 503 for six hours",
        "On Friday from 02:10 to 08:25 every page answered 503 Service Unavailable. A disk "
        "filled with "
        "logs, and the maintenance page itself needed the database. We are sorry. This is the "
        "report "
        "that we promised, with the timeline and the four things that we have changed since.",
    ),
    (
        "withdrawn",
        "en",
        "drupal",
        "/medicines/withdrawn/oralex",
        "Oralex 5 mg tablets: no longer available",
        "The maker has withdrawn Oralex 5 mg. The product is no longer available in pharmacies "
        "since 1 "
        "May 2014. Patients should speak to their doctor about alternatives. This notice stays "
        "on the "
        "register for reference, together with the assessment report and the letter to "
        "prescribers.",
    ),
    (
        "farewell",
        "en",
        "wordpress",
        "/2019/12/31/goodbye/",
        "Goodbye, and thank you",
        "After eleven years this site is closing its comment pages and I will not write again. The "
        "archive stays. Nothing will be removed, and the domain is paid until 2030. If you find "
        "a link "
        "that does not work, tell me; I still read my mail on Sundays.",
    ),
    (
        "closed-proj",
        "en",
        "typo3",
        "/projects/aquanet/results",
        "AQUANET (2009-2013): results",
        "This project has ended. The site is kept as an archive and is no longer updated. The "
        "final "
        "report was approved in March 2014. The consortium measured nitrates in nine catchments "
        "and "
        "handed its database to the water agency, which keeps it under an open licence.",
    ),
    (
        "forum-nf",
        "en",
        "phpbb",
        "/viewtopic.php?f=4&t=20917",
        "File not found when booting from disk",
        "Mossy wrote: after the update I get “error: file not found” and then grub rescue. Tarn "
        "wrote: "
        "you have the wrong partition, type ls first. Mossy wrote: that worked, thanks! Moderator: "
        "thread marked as solved. This topic is locked, you cannot edit posts or make replies.",
    ),
    (
        "wiki-stub",
        "en",
        "mediawiki",
        "/wiki/Harrow_Beck",
        "Harrow Beck",
        "Harrow Beck is a stream in the parish of Thornby. It rises on the common and joins the "
        "river "
        "below the mill. This article is a stub. You can help by expanding it. "
        "[edit] References: see also Thornby Mill (page does not exist).",
    ),
    (
        "press",
        "en",
        "drupal",
        "/press/2012-04-17",
        "Ministry opens new seed bank",
        "FOR IMMEDIATE RELEASE. The minister today opened the national seed bank at Larkhill. "
        "The vault "
        "holds 18,000 samples at minus 20 degrees. “It is an insurance for our grandchildren”, "
        "he said. "
        "Contact for journalists: press office. Expired embargo: 17 April 2012, 10:00.",
    ),
    (
        "obit",
        "en",
        "news",
        "/obituaries/ruth-amsel",
        "Ruth Amsel, 91, cataloguer of lost rivers",
        "Ruth Amsel, who is gone but whose maps are not, died on Tuesday. She spent forty years "
        "finding "
        "streams that no longer exist above ground. Her card index is in the city library.",
    ),
    (
        "statute",
        "en",
        "drupal",
        "/acts/1987/22/section/14",
        "Section 14: Removal of notices (repealed)",
        "14.-(1) A notice under section 13 that has expired shall be removed within 14 days. (2) A "
        "person who fails to remove it commits an offence. Repealed by Act 9 of 2004, s. 3. "
        "This version "
        "is no longer in force. Annotations: amended 1991; words deleted 1996.",
    ),
    (
        "bots",
        "en",
        "wordpress",
        "/2020/05/bot-traffic/",
        "Are you a robot? Measuring bot traffic",
        "Forty per cent of the requests to our catalogue come from crawlers. We describe how we "
        "blocked "
        "the unusual traffic, how many humans saw a “Just a moment” page by mistake, and why we "
        "turned "
        "rate limiting off on Sundays. Log excerpts and the scripts are attached.",
    ),
    (
        "hackart",
        "en",
        "news",
        "/tech/hacked-school",
        "Hacked by schoolboys: a site's bad weekend",
        "For two days the front page of the college read “Hacked by Kr4ken”. Parents laughed, "
        "the head "
        "did not. Police traced the message to a bedroom above a bakery. The site is back.",
    ),
    (
        "jsnotice",
        "en",
        "drupal",
        "/atlas/beetles",
        "Atlas of ground beetles",
        "<noscript>JavaScript is disabled. Please enable JavaScript to use the "
        "map.</noscript>The atlas "
        "lists 311 species. Maps open in a new window; the descriptions below can be read "
        "without it.",
    ),
    (
        "dsp-item",
        "en",
        "dspace",
        "/handle/10023/4471",
        "Peat and memory in upland parishes",
        "Author: Wren, Tessa. Date: 2014-06-25. Type: Thesis. Abstract: This thesis studies how "
        "four "
        "parishes remember the cutting of peat. Files in this item: There are no files "
        "associated with "
        "this item. Embargo: access restricted until 2029. Login to request a copy.",
    ),
    (
        "paywall-teaser",
        "en",
        "news",
        "/culture/2018/organ",
        "The organ that came by barge",
        "It came in 214 crates. Subscribe to support our journalism, from 1 a week. Already a "
        "subscriber? "
        "Log in. This article is free to read, one of three this month.",
    ),
    (
        "jobart",
        "en",
        "wordpress",
        "/2017/job-closed/",
        "“This position has been filled”: rejections",
        "We collected 300 rejection letters. The shortest said: this vacancy is no longer "
        "available. "
        "The longest ran to four pages. What applicants want is a date and a name.",
    ),
    (
        "suspend",
        "en",
        "news",
        "/news/2016/account-suspended",
        "Account suspended: mayor loses his page",
        "The mayor's page showed “this account has been suspended” on Monday. The company said "
        "that it "
        "was a mistake. Opponents spoke of censorship, the mayor of a quiet weekend.",
    ),
    (
        "eshop",
        "en",
        "wordpress",
        "/product/oak-stool/",
        "Oak stool, hand turned",
        "Out of stock. 45.00. Turned from one piece of oak, oiled twice. Height 44 cm, weight "
        "3.2 kg. "
        "Delivery in two weeks. Reviews (12): “Mine arrived with a crack, replaced at once.”",
    ),
    (
        "fr-404",
        "fr",
        "wordpress",
        "/2015/06/erreur-404/",
        "Erreur 404 : petite histoire d'un message",
        "« Page introuvable » : d'où vient cette formule ? Nous avons retrouvé la première "
        "erreur 404 du "
        "site de la mairie, en 1997, et interrogé le technicien qui l'avait rédigée un dimanche.",
    ),
    (
        "fr-domaine",
        "fr",
        "news",
        "/economie/noms-de-domaine-a-vendre",
        "Noms de domaine à vendre",
        "« Ce domaine est à vendre », annonce la page. Le vigneron dont c'était l'adresse n'en "
        "revient "
        "pas : il a oublié de payer douze euros, on lui en demande quatre mille. Enquête sur un "
        "marché.",
    ),
    (
        "fr-ferme",
        "fr",
        "typo3",
        "/actualites/fermeture-guichet",
        "Fermeture du guichet de la gare",
        "Le guichet n'est plus disponible depuis le 1er mars. Les voyageurs sont invités à "
        "utiliser "
        "l'automate. Le comité d'usagers a remis une pétition de 1 200 signatures au préfet.",
    ),
    (
        "fr-loi",
        "fr",
        "drupal",
        "/codes/article/L312-4",
        "Article L312-4 (abrogé)",
        "Version en vigueur du 1er janvier 1993 au 4 juillet 2008. Abrogé par la loi n° "
        "2008-611, art. "
        "9. Le présent article n'existe plus dans la version consolidée. Les demandes sont "
        "adressées au "
        "préfet dans un délai de deux mois.",
    ),
    (
        "fr-avis",
        "fr",
        "ojs",
        "/index.php/rev/article/view/77",
        "Les robots et le dépôt légal du web",
        "Résumé. Accès refusé, captcha, contrôle de sécurité : nous décrivons les obstacles que "
        "rencontre le robot de collecte. Sur 5 000 sites, 312 l'ont bloqué.",
    ),
    (
        "de-404",
        "de",
        "wordpress",
        "/2014/09/nicht-gefunden/",
        "„Seite nicht gefunden“: Fehlerseiten",
        "Die schönste Fehlerseite des Jahres kommt aus einem Tierheim: Ein Hund schnüffelt, "
        "darunter "
        "steht „404, hier ist nichts vergraben“. Wir stellen zehn Beispiele vor und sagen, was "
        "eine "
        "gute Fehlermeldung leisten muss.",
    ),
    (
        "de-domain",
        "de",
        "news",
        "/wirtschaft/domainhandel",
        "Diese Domain steht zum Verkauf",
        "Wer den Namen des alten Schwimmbads eintippt, liest: Diese Domain steht zum Verkauf. "
        "Die Stadt "
        "hatte die Verlängerung vergessen. Nun verhandelt der Kämmerer mit einem Händler in Zug.",
    ),
    (
        "de-verordnung",
        "de",
        "typo3",
        "/recht/vo-1998-12",
        "Verordnung über Aushänge (außer Kraft)",
        "§ 1 Aushänge sind nach Ablauf zu entfernen. § 2 Zuwiderhandlungen werden geahndet. Diese "
        "Verordnung ist am 31. Dezember 2009 außer Kraft getreten und wird nur zur Information "
        "gezeigt.",
    ),
    (
        "de-wartung",
        "de",
        "drupal",
        "/meldungen/wartung-schleuse",
        "Schleuse wegen Wartung gesperrt",
        "Wegen Wartungsarbeiten ist die Schleuse vom 3. bis 9. März nicht verfügbar. Wir bitten um "
        "Verständnis. Schiffe über 40 Meter melden sich beim Hafenmeister.",
    ),
    (
        "de-stelle",
        "de",
        "typo3",
        "/verein/chronik",
        "Chronik des Vereins",
        "Der Verein wurde 2018 aufgelöst; diese Seite wird nicht mehr gepflegt und bleibt als "
        "Archiv "
        "bestehen. 1954 Gründung im Gasthaus Krone. 1971 Bau der Hütte. 1988 Besuch aus Zagreb.",
    ),
    (
        "de-spiel",
        "de",
        "news",
        "/ratgeber/spielsucht",
        "Spielsucht: Wenn das Casino im Telefon wohnt",
        "Herr K. verlor in einer Nacht 9.000 Euro an Online-Slots. Roulette, Poker, Sportwetten: "
        "Die Beratungsstelle zählt doppelt so viele Anfragen. Der Bonus, sagt sie, sei der Köder.",
    ),
    (
        "nl-404",
        "nl",
        "wordpress",
        "/2016/foutmelding/",
        "Pagina niet gevonden, en nu?",
        "Op gemeentelijke sites loopt één op de acht links dood. Wij vroegen webredacteuren hoe "
        "zij hun "
        "404-pagina inrichten, en of iemand ooit de zoekbalk gebruikt.",
    ),
    (
        "nl-dom",
        "nl",
        "news",
        "/nieuws/domeinnaam-te-koop",
        "Domeinnaam te koop: kerk betaalt losgeld",
        "De parochie vergat haar domein te verlengen. Nu staat er dat de domeinnaam te koop is. De "
        "koster bood vijftig euro; de handelaar vroeg er negenhonderd.",
    ),
    (
        "nl-opgeheven",
        "nl",
        "drupal",
        "/regeling/oud-papier",
        "Regeling oud papier vervallen",
        "Deze regeling is per 1 januari 2011 vervallen. De tekst blijft ter inzage. Artikel 1. De "
        "vergoeding bedraagt drie cent per kilo. Artikel 2. Aanvragen worden niet meer behandeld.",
    ),
    (
        "es-404",
        "es",
        "wordpress",
        "/2015/error-404/",
        "Error 404: elogio de la página no encontrada",
        "La página no encontrada es el género literario más breve de la red. Recogemos aquí "
        "quince, de "
        "la biblioteca que pide silencio al ayuntamiento que culpa al lector.",
    ),
    (
        "es-retirado",
        "es",
        "drupal",
        "/alertas/queso-retirado",
        "Retirado del mercado un queso curado",
        "El producto ya no está disponible en los comercios. Lote 4417, caducado el 3 de mayo. "
        "Quien lo "
        "haya comprado puede devolverlo. No se han notificado enfermos.",
    ),
    (
        "es-ley",
        "es",
        "typo3",
        "/boletin/2003/118",
        "Orden 118/2003 (derogada)",
        "Artículo único. Se suprime la tasa de pastos. Esta disposición ha sido derogada y no está "
        "vigente. Se conserva a efectos de consulta en el boletín histórico.",
    ),
    (
        "es-apuestas",
        "es",
        "news",
        "/sociedad/casas-de-apuestas",
        "Las casas de apuestas rodean el liceo",
        "Hay cuatro casas de apuestas a menos de doscientos metros. Ruleta, bingo, casino: los "
        "alumnos "
        "lo saben de memoria. El bono de bienvenida cuesta lo que un bocadillo.",
    ),
    (
        "it-404",
        "it",
        "wordpress",
        "/2017/pagina-non-trovata/",
        "Pagina non trovata: l'arte dell'errore",
        "Dietro ogni «pagina non trovata» c'è un redattore che ha spostato un file. Ne abbiamo "
        "intervistati sei, tra ministeri e biblioteche, e tutti danno la colpa al predecessore.",
    ),
    (
        "it-chiuso",
        "it",
        "typo3",
        "/progetti/alpi-vive",
        "Alpi Vive: progetto concluso",
        "Il progetto è terminato nel 2015. Il sito non è più aggiornato e resta in linea come "
        "archivio. "
        "Partner: sette comuni. Risultati: un sentiero, due rifugi, una carta dei suoni.",
    ),
    (
        "pt-404",
        "pt",
        "wordpress",
        "/2018/erro-404/",
        "Erro 404 nos sites das prefeituras",
        "Página não encontrada: em 2018 testamos 900 endereços citados em editais e um terço já "
        "não "
        "existia. O relatório traz a lista por estado e sugestões de preservação.",
    ),
    (
        "pt-loteria",
        "pt",
        "news",
        "/economia/bets",
        "O que mudou na lei das apostas",
        "Cassino, bingo e jogo do bicho continuam proibidos; apostas esportivas pagam imposto. "
        "Especialistas temem o vício. A votação terminou às duas da manhã.",
    ),
    (
        "pl-404",
        "pl",
        "wordpress",
        "/2016/blad-404/",
        "Nie znaleziono strony: o martwych odnośnikach",
        "Co piąty odnośnik w pracach magisterskich prowadzi donikąd. Sprawdziliśmy cztery tysiące "
        "przypisów. Najczęstsza odpowiedź: nie znaleziono strony, błąd 404.",
    ),
    (
        "pl-ustawa",
        "pl",
        "drupal",
        "/akty/1998/44",
        "Rozporządzenie z 1998 r. (uchylone)",
        "§ 1. Tablice usuwa się w terminie 14 dni. Akt uchylony, nie obowiązuje od 2006 roku.",
    ),
    (
        "cs-404",
        "cs",
        "typo3",
        "/clanky/stranka-nenalezena",
        "Stránka nenalezena: deset chyb úřadů",
        "Prošli jsme weby stovky obcí. Na třiceti z nich odkaz na rozpočet končí chybou 404.",
    ),
    (
        "sv-404",
        "sv",
        "wordpress",
        "/2015/sidan-saknas/",
        "Sidan kunde inte hittas",
        "Så heter vår nya utställning om det som försvunnit från nätet: hemsidor, gästböcker, "
        "kattbilder. "
        "Den öppnar på lördag i museets källare och pågår till midsommar.",
    ),
    (
        "da-lukket",
        "da",
        "drupal",
        "/nyheder/biblioteket-lukker",
        "Filialen findes ikke længere",
        "Biblioteket i Nørre Aaby lukkede fredag. Bøgerne er flyttet, kaffemaskinen er til salg.",
    ),
    (
        "fi-404",
        "fi",
        "typo3",
        "/artikkelit/kuolleet-linkit",
        "Sivua ei löydy: kuolleet linkit",
        "Tutkimme kaksituhatta viitettä. Joka neljäs johti sivulle, jota ei enää ole.",
    ),
    (
        "el-nomos",
        "el",
        "drupal",
        "/nomoi/2190",
        "Νόμος 2190 (καταργήθηκε)",
        "Άρθρο 1. Η προθεσμία λήγει σε 30 ημέρες. Ο νόμος δεν ισχύει πλέον και διατίθεται για "
        "ενημέρωση.",
    ),
    (
        "ru-404",
        "ru",
        "wordpress",
        "/2014/oshibka-404/",
        "Ошибка 404: страница не найдена",
        "Так называется спектакль студенческого театра о человеке, которого стёрли из всех "
        "списков. "
        "Премьера прошла в субботу, билеты проданы до мая.",
    ),
    (
        "ru-zakon",
        "ru",
        "drupal",
        "/docs/1996/318",
        "Постановление № 318 (утратило силу)",
        "1. Объявления удаляются в течение десяти дней. Документ утратил силу с 1 января 2005 "
        "года.",
    ),
    (
        "tr-404",
        "tr",
        "news",
        "/kultur/sayfa-bulunamadi",
        "“Sayfa bulunamadı” romanı ödül aldı",
        "Genç yazarın ilk kitabı, silinen bir internet sayfasını arayan kütüphaneciyi anlatıyor.",
    ),
    (
        "ja-shuryo",
        "ja",
        "drupal",
        "/news/2013/0412.html",
        "路線バス三号線の運行終了について",
        "三号線は三月三十一日をもって運行を終了しました。停留所のページは資料として残しています。"
        "見つからない落とし物は営業所へお問い合わせください。",
    ),
    (
        "zh-404",
        "zh",
        "news",
        "/2015/0608/1207.html",
        "“页面不存在”：网页消失研究",
        "研究者追踪了三千个政府网页，五年后有近四成显示“404”或“您访问的页面不存在”。",
    ),
    (
        "ar-qanun",
        "ar",
        "drupal",
        "/laws/1990/17",
        "القانون رقم 17 لسنة 1990 (ملغى)",
        "المادة الأولى: تزال الإعلانات خلال عشرة أيام. ألغي هذا القانون سنة 2006 ولم يعد ساريا.",
    ),
)

# short pages and other forms: name, language, software, path, title, body
SHORT = (
    (
        "note",
        "en",
        "plain",
        "/notice.html",
        "Notice",
        "<p>The footpath at Mill Lane is closed from 3 "
        "to 9 May while the wall is rebuilt. Walkers please use Church Street. Parish clerk.</p>",
    ),
    (
        "index",
        "en",
        "apache",
        "/pub/data/",
        "Index of /pub/data",
        "<h1>Index of /pub/data</h1><pre>"
        "<a href='../'>Parent Directory</a>\n<a>beetles-2011.csv</a> 2012-02-03 11:20 1.2M\n"
        "<a>beetles-2012.csv</a> 2013-02-01 09:14 1.3M\n<a>README</a> 2012-02-03 11:22 2.1K</pre>"
        "<address>Apache/2.4.57 (Debian) Server</address>",
    ),
    (
        "poem",
        "de",
        "plain",
        "/gedichte/7.html",
        "Am Wehr",
        "<p>Das Wasser geht, das Wehr bleibt stehn, "
        "<br>der Reiher hat es nicht gesehn.<br>Ein Blatt, ein Boot, ein halber Schuh,<br>der "
        "Abend "
        "macht die Ufer zu.</p>",
    ),
    (
        "record",
        "fr",
        "plain",
        "/notice/cb4471",
        "Notice n° 4471",
        "<table><tr><td>Auteur</td><td>Lemaire"
        ", Odile</td></tr><tr><td>Titre</td><td>Les lavoirs du "
        "plateau</td></tr><tr><td>Cote</td><td>"
        "8-LK-220</td></tr><tr><td>Exemplaire</td><td>Indisponible</td></tr></table>",
    ),
    (
        "home-tilde",
        "it",
        "plain",
        "/~rossi/tesi.html",
        "Tesi assegnate",
        "<ul><li>Bianchi, Fontane e "
        "acquedotti, 2009</li><li>Verdi, Muri a secco, 2010</li><li>Neri, Campane, 2011</li></ul>"
        "<p>Questa pagina si è trasferita? No, è sempre qui.</p>",
    ),
    (
        "bekend",
        "nl",
        "plain",
        "/bekendmaking/2014-88",
        "Bekendmaking 2014-88",
        "<p>Burgemeester en "
        "wethouders maken bekend dat een kapvergunning is verleend voor drie elzen aan de "
        "Dorpsstraat. "
        "Bezwaar is mogelijk tot zes weken na verzending; de termijn is verlopen.</p>",
    ),
    (
        "table-es",
        "es",
        "plain",
        "/datos/2012/pozos.htm",
        "Pozos 2012",
        "<table><tr><th>Pozo</th><th>m"
        "</th></tr><tr><td>La Hoya</td><td>41</td></tr><tr><td>El Soto</td><td>37</td></tr><tr><td>"
        "Arenal</td><td>sin datos</td></tr><tr><td>Molino</td><td>no disponible</td></tr></table>",
    ),
    (
        "kou",
        "ja",
        "plain",
        "/kokuji/77.html",
        "告示第七十七号",
        "<p>河川法に基づき、下記の区域を河川保全"
        "区域に指定する。この告示は公布の日から施行する。町長</p>",
    ),
)


LOST_THINGS = {
    "fr": (
        "Disparus : ce que la vallée a perdu",
        "What is no longer there: mills, wash-houses, names.",
    ),
    "de": (
        "Nicht mehr vorhanden: verlorene Mauern",
        "Walls deleted from the land register since 1900.",
    ),
    "es": (
        "No encontrado: molinos sin rastro",
        "Nineteen mills in the deeds were not found on site.",
    ),
    "it": (
        "Fontane rimosse e fontane spostate",
        "Fountains removed or moved by the council, 1920-60.",
    ),
    "pt": ("Engenhos fechados da serra", "Closed for ever: an inventory of sites out of service."),
    "pl": (
        "Kapliczki usunięte",
        "Shrines removed by decree; the error of the 1954 list corrected.",
    ),
    "ru": (
        "Удалённые мельницы",
        "Mills deleted from the maps. Access denied: archives until 1991.",
    ),
    "tr": ("Bulunamayan çeşmeler", "Fountains not found in the 1950 survey, and where they went."),
    "ja": ("失われた橋", "Bridges that could not be found again after the flood."),
    "zh": ("已不存在的古井", "Wells which do not exist any more, and the stories about them."),
    "el": (
        "Γεφύρια που δεν υπάρχουν πια",
        "Bridges gone since 1940; a catalogue of missing arches.",
    ),
    "fi": ("Poistetut sillat", "Removed bridges and the notices of their sale at auction."),
}


def cases() -> Iterator[Case]:
    """The living ones."""
    for name, lang, soft, path, title, words in ROWS:
        publisher = f"{name.title()} Review"
        text = frame(soft, lang, title, paras(words) + fill(lang), name=publisher)
        routes = only(
            path, sent(text), missing(soft, lang, publisher), front(soft, lang, publisher)
        )
        yield Case("living", f"fif-l-{name}", ALIVE, routes, path=path)
    bare = sent(
        page(
            "<h1>Not Found</h1><p>The requested URL was not found on this server.</p>",
            title="404 Not Found",
        ),
        404,
    )
    for name, lang, _, path, title, body in SHORT:
        routes = only(path, sent(page(body, title=title, lang=lang)), bare)
        yield Case("living-short", f"fif-s-{name}", ALIVE, routes, path=path)
    pdf = Reply(200, {"Content-Type": "application/pdf"}, small_pdf("Error 404: annual report"))
    for number, path in enumerate(
        ("/docs/report-404.pdf", "/bitstream/10023/88/1/page-not-found.pdf")
    ):
        yield Case("pdf", f"fif-pdf-{number}", ALIVE, only(path, pdf, bare), path=path)
    plain = Reply(
        200,
        {"Content-Type": "text/plain; charset=utf-8"},
        "RFC draft. 6.5.4. 404 Not Found\n\nThe origin server did not find a current "
        "representation for the target resource or is not willing to disclose it.\n",
    )
    yield Case(
        "text", "fif-txt", ALIVE, only("/id/draft-3.txt", plain, bare), path="/id/draft-3.txt"
    )
    data = Reply(
        200,
        {"Content-Type": "application/json"},
        '{"id": 4471, "status": "withdrawn", "error": null, "name": "Harrow Beck"}',
    )
    yield Case(
        "json", "fif-json", ALIVE, only("/api/sites/4471", data, bare), path="/api/sites/4471"
    )
    # a rule of long pages with a wall's script, a login box, a cookie wall over the text
    head = (
        "<script src='/cdn-cgi/challenge-platform/scripts/jsd/main.js'></script>"
        "<script>window.__CF$cv$params={r:'8a1',t:'MTc='};</script>"
    )
    for lang, soft, path, title in (
        ("en", "wordpress", "/2018/02/otters-return/", "Otters return to the lower river"),
        ("de", "news", "/region/biber-damm-4417.html", "Biber stauen den Dorfbach"),
        ("fr", "drupal", "/dossiers/haies-bocageres", "Les haies du bocage, dix ans après"),
        ("pl", "news", "/region/bociany-2016.html", "Bociany wróciły nad rzekę"),
    ):
        text = frame(soft, lang, title, fill(lang) + fill(lang), head=head)
        yield Case(
            "living-vendor",
            f"fif-v-cf-{lang}",
            ALIVE,
            only(
                path,
                sent(text, server="cloudflare", cf_ray="8a1b2c3d4e5f-FRA"),
                missing(soft, lang),
                front(soft, lang),
            ),
            path=path,
        )
    login = (
        "<form action='/login' method='post'><label>User</label><input name='user'><label>"
        "Password</label><input type='password' name='pw'><button>Sign in</button></form>"
    )
    for lang, soft, path, title in (
        ("en", "drupal", "/node/8812", "Minutes of the bridge committee"),
        ("nl", "typo3", "/verslagen/2015-06", "Verslag van de ledenvergadering"),
        ("sv", "drupal", "/protokoll/14", "Protokoll från årsmötet"),
        ("tr", "wordpress", "/tutanak/2016/", "Yıllık toplantı tutanağı"),
    ):
        yield Case(
            "living-login",
            f"fif-v-login-{lang}",
            ALIVE,
            only(
                path,
                sent(frame(soft, lang, title, login + fill(lang))),
                missing(soft, lang),
                front(soft, lang),
            ),
            path=path,
        )
    consent = {
        "it": (
            "Con il tuo consenso noi e i nostri 812 partner usiamo cookie. Accetta tutto. "
            "Continua senza accettare. Abbonati per rifiutare.",
            "Il ponte delle lavandaie",
        ),
        "es": (
            "Aceptar y continuar. Rechazar y suscribirse. Nosotros y nuestros 790 socios "
            "almacenamos información.",
            "El agua de los molinos",
        ),
        "pt": (
            "Este site usa cookies. Aceitar todos. Gerir opções. 640 parceiros.",
            "A estação e o museu",
        ),
        "cs": ("Souhlasíte s cookies? Přijmout vše. Nastavení. 512 partnerů.", "Studny a lidé"),
        "el": ("Εμείς και οι 400 συνεργάτες μας αποθηκεύουμε δεδομένα. Αποδοχή.", "Τα γεφύρια"),
    }
    for lang, (banner, title) in consent.items():
        body = f"<div class='cmp-overlay' style='position:fixed'><p>{banner}</p></div>{fill(lang)}"
        path = f"/articolo/{lang}/2017/4471.html"
        yield Case(
            "living-consent",
            f"fif-v-consent-{lang}",
            ALIVE,
            only(
                path,
                sent(frame("news", lang, title, body)),
                missing("news", lang),
                front("news", lang),
            ),
            path=path,
        )
    # trivial redirects that carry the path: www, https, slash, locale
    for number, (lang, soft, path) in enumerate(
        (
            ("en", "wordpress", "/articles/weir-repair/"),
            ("da", "drupal", "/artikler/gaerder"),
            ("fi", "typo3", "/tutkimus/sillat"),
            ("ru", "wordpress", "/stati/melnicy/"),
            ("zh", "news", "/a/2014/gujing.html"),
        )
    ):
        name = f"fif-v-www-{number}"
        title = frame(soft, lang, f"{path.strip('/').split('/')[-1].title()} 2014", fill(lang))
        inner = only(path, sent(title), missing(soft, lang), front(soft, lang))["*"]

        def hop(request: object, name: str = name) -> Reply:
            asked = getattr(request, "path", "/")
            return Reply(301, {"Location": f"http://www.{name}.example{asked}", **HTML}, "")

        yield Case(
            "living-www", name, ALIVE, {"*": hop, (f"www.{name}.example", "*"): inner}, path=path
        )
    # 200 for an answer that shows the neighbour's page because the slug is ignored
    for lang, title in (("en", "Sandstone arches"), ("de", "Mauern am Südhang")):
        text = frame("news", lang, title, fill(lang))
        number_path = f"/news/48812/{title.lower().replace(' ', '-').replace('ü', 'ue')}"

        def by_number(request: object, text: str = text, lang: str = lang) -> Reply:
            asked = str(getattr(request, "path", "/"))
            return sent(text) if asked.startswith("/news/48812") else missing("news", lang)

        yield Case("living-slug", f"fif-v-slug-{lang}", ALIVE, {"*": by_number}, path=number_path)
    # a quotation still there, a page much edited
    for lang, said in (
        ("en", "one carries nothing but sheep"),
        ("de", "eine seltene Biene"),
        ("fr", "dix-neuf sont encore alimentés"),
    ):
        path = f"/survey/{lang}/valley.html"
        yield Case(
            "living-quote",
            f"fif-v-quote-{lang}",
            ALIVE,
            only(path, sent(frame("drupal", lang, "2011", fill(lang))), missing("drupal", lang)),
            path=path,
            quote=said,
            memento=frame("table", lang, "2011", fill(lang)).encode(),
        )
    for number, (lang, (title, abstract)) in enumerate(LOST_THINGS.items()):
        path = f"/index.php/rsv/article/view/{300 + number * 7}"
        body = f"<h2>Abstract</h2>{paras(abstract)}<h2>Text</h2>{fill(lang)}{fill('en')}"
        yield Case(
            "living-journal",
            f"fif-j-{lang}",
            ALIVE,
            only(
                path,
                sent(frame("ojs", lang, title, body)),
                missing("ojs", lang),
                front("ojs", lang),
            ),
            path=path,
        )
    shell = page(
        "<div id='app'></div><script src='/static/js/main.4f1c.js'></script>"
        "<noscript>You need to enable JavaScript to run this app.</noscript>",
        title="Atlas",
    )
    yield Case("shell", "fif-u-react", (UNKNOWN,), {"*": sent(shell)}, path="/species/4471")
