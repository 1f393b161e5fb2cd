"""Living pages in seventeen languages that look like something else."""

from __future__ import annotations

from collections.abc import Iterator

from ..case import Case
from .kit import living

ROWS: tuple[tuple[str, str, str, str, str, str, int], ...] = (
    # German
    (
        "de-404-kolumne",
        "news",
        "de",
        "/kultur/seite-nicht-gefunden-kolumne-1.2231",
        "Seite nicht gefunden: eine Liebeserklärung",
        "Fehler 404, die Seite wurde nicht gefunden, vielleicht wurde sie gelöscht: Kein Satz der "
        "Netzgeschichte ist häufiger gelesen worden. Unsere Kolumnistin sammelt seit zwölf Jahren "
        "Fehlerseiten und hat nun die schönsten dreihundert ausgestellt.",
        3,
    ),
    (
        "de-gesetz",
        "gov",
        "de",
        "/gesetze/fundg/__4.html",
        "§ 4 Nicht gefundener Eigentümer",
        "(1) Wird der Eigentümer nicht gefunden, so fällt die Sache der Gemeinde zu. (2) (weggefallen)",
        0,
    ),
    (
        "de-stelle",
        "typo3",
        "de",
        "/stellen/2018/archivar/",
        "Stellenausschreibung Archivar (Frist abgelaufen)",
        "Die Bewerbungsfrist ist abgelaufen, die Stelle ist besetzt. Der Text bleibt zur Einsicht "
        "stehen, weil er den Aufgabenplan des Archivs beschreibt.",
        2,
    ),
    (
        "de-domainhandel",
        "wordpress",
        "de",
        "/2016/diese-domain-steht-zum-verkauf/",
        "Diese Domain steht zum Verkauf",
        "Diese Domain steht zum Verkauf: Hinter dem Satz steht ein Handel mit abgelaufenen Namen. "
        "Ein Verein erzählt, wie er seine Adresse verlor und für viertausend Euro zurückkaufte.",
        3,
    ),
    (
        "de-wartung",
        "typo3",
        "de",
        "/aktuelles/schleuse-wartungsarbeiten/",
        "Wartungsarbeiten: Schleuse bis März nicht erreichbar",
        "Wegen Wartungsarbeiten ist die Schleuse vorübergehend nicht verfügbar. Bitte versuchen Sie "
        "es nicht über den Treidelweg; er ist gesperrt.",
        3,
    ),
    (
        "de-repositorium",
        "dspace",
        "de",
        "/handle/20.500.11811/4410",
        "Mühlen an der Ilm",
        "Der Zugriff auf die Datei ist auf Angehörige der Hochschule beschränkt. Zusammenfassung: "
        "Elf Mühlen werden nach den Rechnungsbüchern beschrieben.",
        2,
    ),
    # French
    (
        "fr-404-chronique",
        "news",
        "fr",
        "/idees/article/2015/03/02/page-introuvable_4585.html",
        "Erreur 404, poésie de la page introuvable",
        "La page que vous recherchez n'existe plus ou a été déplacée: une exposition réunit cent "
        "pages d'erreur. Le commissaire y voit une littérature mineure et gratuite.",
        3,
    ),
    (
        "fr-jeux",
        "gov",
        "fr",
        "/reglementation/casinos/machines-a-sous",
        "Casinos: machines à sous et jeux de table",
        "Un casino ne peut exploiter de machines à sous qu'au-delà d'un nombre fixé de tables de "
        "roulette et de blackjack. L'autorisation est retirée en cas de faillite.",
        2,
    ),
    (
        "fr-captcha",
        "drupal",
        "fr",
        "/accessibilite/captcha",
        "Je ne suis pas un robot: les captchas et les aveugles",
        "Veuillez confirmer que vous êtes humain: pour un lecteur d'écran, l'épreuve est souvent "
        "impossible. L'association a testé quarante services publics.",
        3,
    ),
    (
        "fr-notice-musee",
        "tables",
        "fr",
        "/collections/inv-1884-17.htm",
        "Inv. 1884-17, disparu",
        "Objet non localisé depuis le récolement de 1938. Bronze, h. 11 cm.",
        0,
    ),
    (
        "fr-fermeture",
        "wordpress",
        "fr",
        "/2019/10/le-site-ferme/",
        "Ce site ferme ses portes",
        "Le site n'est plus mis à jour. Les articles restent en ligne tant que l'hébergement est "
        "payé; le nom de domaine sera ensuite à vendre, comme les chaises.",
        3,
    ),
    # Dutch
    (
        "nl-404-museum",
        "news",
        "nl",
        "/cultuur/artikel/pagina-niet-gevonden-2~b81",
        "Pagina niet gevonden hangt nu in het museum",
        "Oeps, deze pagina bestaat niet meer. Het museum verzamelde tweehonderd foutpagina's van "
        "gemeenten en banken en hing ze op ware grootte aan de muur.",
        3,
    ),
    (
        "nl-vacature",
        "drupal",
        "nl",
        "/vacature/sluiswachter-2017",
        "Vacature sluiswachter (gesloten)",
        "Deze vacature is gesloten, reageren is niet meer mogelijk. De tekst blijft staan als "
        "voorbeeld voor het functieboek.",
        2,
    ),
    (
        "nl-domein",
        "wordpress",
        "nl",
        "/weblog/domeinnaam-te-koop/",
        "Onze domeinnaam was te koop",
        "Deze domeinnaam is te koop, stond er op een ochtend op onze eigen voorpagina. Hoe een "
        "dorpskoor zijn naam verloor aan een goksite en terugkreeg.",
        3,
    ),
    (
        "nl-wet",
        "gov",
        "nl",
        "/wetten/waterkeringen/artikel/12",
        "Artikel 12 [Vervallen]",
        "[Vervallen per 01-01-2014]",
        0,
    ),
    # Spanish
    (
        "es-404-reportaje",
        "news",
        "es",
        "/tecnologia/2014/05/11/pagina-no-encontrada_1398.html",
        "Página no encontrada: quién escribe los errores",
        "Lo sentimos, la página que busca no existe o ha sido eliminada. Detrás de cada aviso hay "
        "un redactor, casi siempre mal pagado. Hablamos con seis de ellos.",
        3,
    ),
    (
        "es-boe",
        "gov",
        "es",
        "/diario/txt.php?id=A-2011-4410",
        "Orden de 3 de marzo sobre apuestas y casinos",
        "Disposición derogada. Los casinos, las apuestas deportivas y las máquinas tragaperras "
        "quedan sujetos a autorización previa.",
        2,
    ),
    (
        "es-mantenimiento",
        "drupal",
        "es",
        "/noticias/funicular-en-mantenimiento",
        "El funicular, en mantenimiento hasta abril",
        "El servicio no está disponible temporalmente. Disculpen las molestias. Vuelva a intentarlo "
        "en abril, dice el cartel de la estación baja.",
        3,
    ),
    (
        "es-wiki",
        "mediawiki",
        "es",
        "/wiki/Error_404",
        "Error 404",
        "El error 404 o no encontrado indica que el servidor no ha hallado el recurso. No debe "
        "confundirse con la falta de respuesta del servidor.",
        3,
    ),
    (
        "es-oferta",
        "wordpress",
        "es",
        "/2012/09/plaza-de-bibliotecario/",
        "Plaza de bibliotecario: plazo cerrado",
        "Esta oferta ya no está disponible. Se publica la lista de admitidos y la composición del "
        "tribunal, junto con las preguntas del primer ejercicio.",
        2,
    ),
    # Italian
    (
        "it-404-saggio",
        "wordpress",
        "it",
        "/2018/02/errore-404/",
        "Errore 404: breve storia di un'assenza",
        "La pagina che cerchi non esiste o è stata spostata. Da dove viene la frase più letta della "
        "rete? Una ricerca nelle liste di posta del 1992.",
        3,
    ),
    (
        "it-norma",
        "gov",
        "it",
        "/norme/1931/articolo/110",
        "Articolo 110 (giochi d'azzardo)",
        "Sono vietate le slot machine nei locali posti a meno di trecento metri da una scuola. Il "
        "casinò municipale è soggetto a legge propria. Comma 4 abrogato.",
        1,
    ),
    (
        "it-bando",
        "joomla",
        "it",
        "/index.php/bandi/204-restauro",
        "Bando scaduto: restauro del ponte",
        "Il bando è scaduto il 30 giugno 2016. Documenti e verbali restano consultabili.",
        2,
    ),
    (
        "it-ritirato",
        "ojs",
        "it",
        "/index.php/qs/article/view/77",
        "Nota sui registri di pedaggio [ritirato]",
        "L'articolo è stato ritirato dagli autori. Il testo resta leggibile con l'indicazione del "
        "ritiro e la lettera della redazione.",
        3,
    ),
    # Portuguese
    (
        "pt-404-cronica",
        "news",
        "pt",
        "/opiniao/2016/04/pagina-nao-encontrada",
        "Página não encontrada, disse o meu avô",
        "A página que procura não existe, lia ele em voz alta, e fechava o computador com respeito. "
        "Uma crónica sobre avós, ligações partidas e o endereço de uma padaria.",
        3,
    ),
    (
        "pt-dominio",
        "drupal",
        "pt",
        "/guias/dominio-a-venda",
        "Este domínio está à venda: o que fazer",
        "Se o domínio da sua associação expirou, tem trinta dias para o recuperar. Depois pode "
        "aparecer uma página de leilão ou um casino em linha.",
        2,
    ),
    (
        "pt-obito",
        "tables",
        "pt",
        "/registos/obitos/1856-112.htm",
        "Óbito n.º 112, 1856",
        "Nome não encontrado no livro. Idade cerca de 40. Morreu no hospital velho.",
        0,
    ),
    # Polish
    (
        "pl-404-felieton",
        "news",
        "pl",
        "/felietony/nie-znaleziono-strony",
        "Nie znaleziono strony: felieton",
        "Strona, której szukasz, nie istnieje lub została usunięta. Tak zaczyna się powieść, której "
        "nikt nie napisał. Autor zbiera komunikaty o błędach od 2003 roku.",
        3,
    ),
    (
        "pl-ustawa",
        "gov",
        "pl",
        "/akty/gry-hazardowe/art-14",
        "Art. 14. Kasyno gry (uchylony)",
        "1. (uchylony) 2. W kasynie gry urządza się ruletkę, gry w karty i gry na automatach.",
        1,
    ),
    (
        "pl-repo",
        "dspace",
        "pl",
        "/handle/11320/2290",
        "Młyny wodne nad Wartą",
        "Dostęp do pliku jest ograniczony do sieci uczelni. Streszczenie: opisano jedenaście młynów.",
        2,
    ),
    # Czech
    (
        "cs-404-blog",
        "wordpress",
        "cs",
        "/2015/stranka-nenalezena/",
        "Stránka nenalezena a jiné zklamání",
        "Stránka, kterou hledáte, neexistuje nebo byla odstraněna. Sbírám tyto věty deset let a mám "
        "jich čtyři tisíce.",
        3,
    ),
    (
        "cs-zrusena",
        "gov",
        "cs",
        "/predpisy/1992/hazard/par-9",
        "§ 9 Kasina (zrušen)",
        "Zrušeno zákonem č. 186. Poznámka: hrací automaty upravuje hlava třetí.",
        1,
    ),
    (
        "cs-forum",
        "phpbb",
        "cs",
        "/viewtopic.php?f=3&t=8811",
        "Web píše, že doména je na prodej",
        "od Jana &raquo; 3. bře 2019<br>Po přechodu na jiného registrátora se ukazuje stránka "
        "doména je na prodej. od Petr: počkej den na DNS. od Jana: už jede, díky.",
        1,
    ),
    # Swedish
    (
        "sv-404-kronika",
        "news",
        "sv",
        "/kultur/sidan-kunde-inte-hittas",
        "Sidan kunde inte hittas – en krönika",
        "Sidan du söker finns inte längre. Så står det på dörren till mitt barndomsbibliotek, "
        "skrivet för hand, och ingen har skrattat ännu.",
        3,
    ),
    (
        "sv-lag",
        "gov",
        "sv",
        "/lagar/spel/kap-5",
        "5 kap. Kasinospel",
        "1 § Kasinospel får anordnas efter tillstånd. 2 § har upphävts genom lag (2018:1138). "
        "Spelautomater får inte ställas upp i närheten av en skola.",
        1,
    ),
    (
        "sv-nedlagd",
        "drupal",
        "sv",
        "/projekt/lyktan",
        "Lyktan (avslutat projekt)",
        "Projektet är avslutat och sidan uppdateras inte längre. Vissa länkar fungerar inte.",
        3,
    ),
    # Danish
    (
        "da-404-klumme",
        "news",
        "da",
        "/debat/siden-findes-ikke",
        "Siden findes ikke – klumme",
        "Siden, du leder efter, findes ikke eller er flyttet. Min mor ringede til nummeret nederst "
        "og fik en god samtale om vejret.",
        3,
    ),
    (
        "da-stilling",
        "typo3",
        "da",
        "/job/arkivar-2018",
        "Arkivar søges (opslaget er udløbet)",
        "Ansøgningsfristen er udløbet. Opslaget gemmes, fordi det beskriver arbejdet med kortene.",
        2,
    ),
    (
        "da-kort",
        "bare",
        "da",
        "/opslag/17.html",
        "Opslag",
        "Brønden er lukket indtil videre. Sognerådet.",
        0,
    ),
    # Finnish
    (
        "fi-404-essee",
        "news",
        "fi",
        "/kulttuuri/art-2000006011.html",
        "Sivua ei löytynyt – essee puuttumisesta",
        "Hakemaasi sivua ei löydy. Se on poistettu tai siirretty. Kirjailija kävi läpi kirjaston "
        "verkkosivujen kaikki virheilmoitukset ja teki niistä runon.",
        3,
    ),
    (
        "fi-laki",
        "gov",
        "fi",
        "/laki/arpajaislaki/17",
        "17 § Kasinopelit (kumottu)",
        "Pykälä on kumottu lailla 661/2010. Raha-automaateista säädetään asetuksella.",
        1,
    ),
    (
        "fi-huolto",
        "drupal",
        "fi",
        "/ajankohtaista/silta-huollossa",
        "Silta huollossa maaliskuuhun",
        "Palvelu on tilapäisesti pois käytöstä, lukee kyltissä, ja kulkijat kiertävät padon kautta.",
        3,
    ),
    # Greek
    (
        "el-404",
        "news",
        "el",
        "/politismos/i-selida-den-vrethike",
        "Η σελίδα δεν βρέθηκε: ένα χρονογράφημα",
        "Η σελίδα που αναζητάτε δεν υπάρχει ή έχει μετακινηθεί. Με αυτή τη φράση αρχίζει η έκθεση "
        "στο δημοτικό μουσείο, όπου κρέμονται διακόσιες σελίδες σφάλματος.",
        3,
    ),
    (
        "el-kazino",
        "gov",
        "el",
        "/nomoi/kazino/arthro-3",
        "Άρθρο 3: άδεια λειτουργίας καζίνο",
        "Η άδεια καζίνο χορηγείται με απόφαση του υπουργού. Η παράγραφος 2 καταργήθηκε. Η ρουλέτα "
        "και τα φρουτάκια τοποθετούνται σε χωριστή αίθουσα.",
        1,
    ),
    (
        "el-kleisto",
        "wordpress",
        "el",
        "/2018/antio/",
        "Το ιστολόγιο κλείνει",
        "Η σελίδα δεν ενημερώνεται πια. Τα κείμενα μένουν εδώ όσο πληρώνεται ο λογαριασμός.",
        2,
    ),
    # Russian
    (
        "ru-404",
        "news",
        "ru",
        "/culture/2016/04/12/stranica-ne-naydena",
        "Страница не найдена: заметки собирателя",
        "Страница, которую вы ищете, не существует или удалена. Собиратель ошибок показал нам "
        "четыре тысячи таких сообщений, вышитых на полотенцах.",
        3,
    ),
    (
        "ru-zakon",
        "gov",
        "ru",
        "/zakony/azartnye-igry/statya-5",
        "Статья 5. Казино и игровые автоматы",
        "Деятельность казино, букмекерских контор и залов игровых автоматов вне игорных зон "
        "запрещена. Часть 3 утратила силу.",
        2,
    ),
    (
        "ru-tehraboty",
        "joomla",
        "ru",
        "/index.php/novosti/77-most",
        "Технические работы на мосту",
        "Проход временно недоступен, ведутся технические работы. Приносим извинения.",
        3,
    ),
    (
        "ru-forum",
        "phpbb",
        "ru",
        "/viewtopic.php?f=12&t=3390",
        "Запрошенной темы не существует",
        "Сообщение Лена &raquo; 12 мар 2018<br>После переноса форума пишет: запрошенной темы не "
        "существует. Ответ Игоря: очистите кэш. Лена: помогло.",
        1,
    ),
    # Turkish
    (
        "tr-404",
        "news",
        "tr",
        "/kultur/aradiginiz-sayfa-bulunamadi",
        "Aradığınız sayfa bulunamadı: bir deneme",
        "Aradığınız sayfa kaldırılmış ya da taşınmış olabilir. Yazar bu cümleyi iki yüz belediyenin "
        "sitesinden topladı ve bir kitap yaptı.",
        3,
    ),
    (
        "tr-kanun",
        "gov",
        "tr",
        "/mevzuat/talih-oyunlari/madde-4",
        "Madde 4 (Mülga)",
        "Casino, rulet ve bahis yerleri yasaktır. İkinci fıkra yürürlükten kaldırılmıştır.",
        1,
    ),
    (
        "tr-bakim",
        "drupal",
        "tr",
        "/haber/kopru-bakimda",
        "Köprü bakımda, geçici olarak kapalı",
        "Bakım çalışması nedeniyle geçici olarak hizmet veremiyoruz, diyor levha.",
        3,
    ),
    # Japanese
    (
        "ja-404",
        "news",
        "ja",
        "/articles/DA3S14002210.html",
        "「お探しのページは見つかりません」を集めて",
        "お探しのページは移動または削除された可能性があります。この一文を二十年集めた司書がいる。"
        "展示室には役所や銀行のエラー画面が二百枚並ぶ。",
        3,
    ),
    (
        "ja-rei",
        "gov",
        "ja",
        "/reiki/kasino/dai4jo.html",
        "第四条 カジノ施設",
        "カジノ施設の設置は許可を要する。第二項 削除。スロットマシンの台数は規則で定める。",
        1,
    ),
    (
        "ja-shuryo",
        "tables",
        "ja",
        "/event/2012/ten.html",
        "この展覧会は終了しました",
        "公開は終了しました。図録の残部はありません。会場写真と講演の記録を以下に載せます。",
        2,
    ),
    (
        "ja-heisa",
        "wordpress",
        "ja",
        "/2019/12/heisa/",
        "サイト閉鎖のお知らせ",
        "本サイトは来年三月に閉鎖します。それまでは従来どおりご覧いただけます。",
        2,
    ),
    # Chinese
    (
        "zh-404",
        "news",
        "zh",
        "/2015/0611/c1002-27140001.html",
        "您访问的页面不存在：一个收藏家的故事",
        "抱歉，您访问的页面不存在或已被删除。这句话他抄了十二年，抄满了四十个本子，如今在县文化馆展出。",
        3,
    ),
    (
        "zh-fa",
        "gov",
        "zh",
        "/fagui/2009/t20090312_4410.htm",
        "关于禁止网络博彩的通知",
        "严禁开设赌场、网上投注、百家乐和老虎机。第三条已废止。各单位应当自查。",
        2,
    ),
    (
        "zh-weihu",
        "drupal",
        "zh",
        "/news/1182",
        "系统维护公告：老桥封闭至三月",
        "因维护施工，老桥暂停使用，给您带来不便，敬请谅解。行人请绕行水坝。",
        3,
    ),
    # Arabic
    (
        "ar-404",
        "news",
        "ar",
        "/culture/2017/page-not-found",
        "الصفحة غير موجودة: مقال في الغياب",
        "عذرا، الصفحة التي تبحث عنها غير موجودة أو تم حذفها. جمع الكاتب هذه الجملة من مئتي موقع "
        "وجعلها معرضا صغيرا في مكتبة البلدة.",
        3,
    ),
    (
        "ar-qanun",
        "gov",
        "ar",
        "/laws/gambling/article-6",
        "المادة 6 (ملغاة)",
        "يحظر فتح الكازينو وألعاب القمار والمراهنات. ألغيت الفقرة الثانية بالقانون رقم 12.",
        1,
    ),
    (
        "ar-siyana",
        "wordpress",
        "ar",
        "/2018/bridge-maintenance/",
        "الجسر تحت الصيانة",
        "الجسر مغلق مؤقتا بسبب أعمال الصيانة، ونعتذر عن الإزعاج.",
        3,
    ),
)


def cases() -> Iterator[Case]:
    """All of them."""
    for ident, product, lang, path, title, lead, size in ROWS:
        yield living(ident, product, lang, path, title, lead, size)
