"""Living pages that look difficult by their form: short, indexes, statutes, PDF, logins, walls over text."""

from __future__ import annotations

from collections.abc import Iterator

from citekeeper.demo.exchange import Reply
from citekeeper.demo.media import small_pdf

from ..case import Case, page, sent, to
from .frames import ALIVE, answering, front, lost, told

PASSWORD = "<form action='/login' method='post'><input name='user'><input type='password' name='pass'><button>Log in</button></form>"
SHORT: tuple[tuple[str, str, str, str, str, str], ...] = (
    ("minutes", "en", "table", "Minutes, 4 June 2013", "Present: Hale, Penn, Carver. The pump is mended. Bill of 41 passed. Next meeting 2 July.", "404"),
    ("tide", "en", "bare", "Tides at Marl Sluice, May 1911", "High water on the 3rd: 14 ft 2 in. On the 17th: 13 ft 11 in. Wind from the north-east on both days.", "404"),
    ("notice-road", "en", "gov", "Temporary closure of Mill Lane", "Mill Lane will be closed to traffic from 3 to 7 June for work on the water main. The way round is by Hope Street.", "front"),
    ("press-en", "en", "gov", "New pumps for the lower fen", "The board has ordered two electric pumps for the station at Marl. They will lift 900 litres a second and replace the diesel engines of 1956. The chairman said that the herons would be glad of the quiet.", "soft"),
    ("index-en", "en", "uni", "Reports by year", "<ul><li>2012: Drains of the north level</li><li>2013: Brick mills, a survey</li><li>2014: Wages of dykers</li><li>2015: Fish weirs and the law</li></ul>", "404"),
    ("obit-en", "en", "news", "Ada Penn, lock keeper, 1921 to 2014", "She kept the lock at Marl for thirty-eight years and pulled eleven people out of it. She liked to say that the river has no manners. The funeral is on Friday.", "404"),
    ("stub-en", "en", "wiki", "Scoop wheel", "A scoop wheel is a wheel with paddles that lifts water from a drain to a higher level. This article is a stub. You can help by expanding it.", "404"),
    ("comments-en", "en", "news", "How to lay a hedge", "Cut on the slope, bend uphill, stake every cubit.\nComments. Ben: The link to the video gives page not found. Editor: mended. Joan: Still 404 here. Ben: works now, thanks.", "404"),
    ("loginhead-en", "en", "table", "Eel recipes of the fen", PASSWORD + "\nSkin the eel, cut it in lengths of a finger, lay it in vinegar for a night. Fry it in lard with sage. The bones go to the cat, the skin to the bookbinder.", "404"),
    ("statute-en", "en", "gov", "Section 14. Duty to scour", "(1) The occupier of land that adjoins a watercourse shall scour it in every third year. (2) Where he fails to do so, the board may enter and do the work at his cost. (3) This section does not bind the Crown.", "404"),
    ("forum-en", "en", "table", "Thread: which grease for a pintle?", "dyker52: Tallow, always was. millhand: tallow draws rats. dyker52: then keep a cat. Moderator: thread closed.", "soft"),
    ("teaser-pay", "en", "news", "The last dyker hangs up his spade", "Jack Lund dug his first drain at fourteen and his last on Tuesday. In between lie sixty years, four spades and one pair of boots that fitted.\n'The clay remembers you,' he says in his kitchen, where the spade now leans by the stove. He shows the notch that his father cut in the handle.\nSubscribe to read on. You have two free articles left this month.", "404"),
    ("fr-avis", "fr", "gov", "Arrêté municipal no 2014-31", "Article 1. La baignade est interdite en aval du moulin. Article 2. Le garde champêtre est chargé de l'exécution du présent arrêté.", "404"),
    ("fr-necro", "fr", "news", "Mort de l'éclusier Jean Morvan", "Il avait tenu l'écluse de Brézal pendant trente ans. Ses obsèques ont lieu vendredi à l'église Saint-Pol.", "404"),
    ("fr-index", "fr", "lib", "Cartes et plans, série F", "<ul><li>F 1. Plan des marais, 1712</li><li>F 2. Cours de la rivière, 1745</li><li>F 3. Moulins à eau, 1801</li></ul>", "404"),
    ("fr-login", "fr", "news", "La fête des roseaux", PASSWORD + "\nOn coupe les roseaux en janvier, sur la glace quand il y en a. Les bottes sèchent contre le mur du presbytère. Le dimanche suivant, on danse.", "soft"),
    ("fr-cookie", "fr", "uni", "Les salaires des terrassiers, 1780-1830", "Les comptes du syndicat donnent le salaire journalier de 412 hommes. Il monte de quinze à vingt-deux sous en cinquante ans, mais le pain monte plus vite.", "404"),
    ("de-satzung", "de", "gov", "Satzung des Deichverbands, § 9", "(1) Jedes Mitglied hat eine Stimme. (2) Beschlüsse bedürfen der einfachen Mehrheit. (3) Bei Stimmengleichheit entscheidet der Deichgraf.", "404"),
    ("de-kurz", "de", "table", "Wasserstand am Siel, 4. Juni 2013", "Morgens 1,42 m, abends 1,38 m. Wind West 3.", "404"),
    ("de-nachruf", "de", "news", "Zum Tod von Deichgraf Onno Harms", "Er sprach wenig und kannte jeden Graben. Achtzehn Jahre stand er dem Verband vor. Die Beisetzung findet am Freitag statt.", "front"),
    ("de-presse", "de", "gov", "Neues Schöpfwerk nimmt Betrieb auf", "Das Schöpfwerk Osterende hebt seit Montag bis zu 900 Liter in der Sekunde. Es ersetzt eine Anlage von 1956. Die Kosten von 2,1 Millionen Euro trägt zur Hälfte das Land.", "soft"),
    ("de-wiki", "de", "wiki", "Schöpfrad", "Ein Schöpfrad hebt Wasser aus einem Graben in einen höher gelegenen. Dieser Artikel ist sehr kurz. Hilf mit, ihn zu erweitern.", "404"),
    ("nl-keur", "nl", "gov", "Keur van de polder, artikel 12", "Het is verboden zonder ontheffing palen te slaan in een watergang. Het bestuur kan aan de ontheffing voorschriften verbinden.", "404"),
    ("nl-kort", "nl", "news", "Molen draait weer", "Na twee jaar herstel draaide zaterdag de molen van Oudendijk. De wieken zijn van lariks. De molenaar trakteerde op krentenbrood.", "404"),
    ("es-ordenanza", "es", "gov", "Ordenanza de riegos, artículo 7", "El agua se repartirá por turnos de doce horas. El que la tomare fuera de turno perderá el siguiente.", "404"),
    ("es-nota", "es", "news", "La noria vuelve a girar", "Después de cuarenta años parada, la noria de Abarán giró el domingo. La restauró un taller de Cieza con madera de olivo.", "soft"),
    ("it-statuto", "it", "gov", "Statuto del consorzio, art. 5", "Sono organi del consorzio l'assemblea, il consiglio e il presidente. L'assemblea si riunisce due volte l'anno.", "404"),
    ("it-scheda", "it", "lib", "Mappa delle valli, 1794", "Inchiostro e acquerello su carta, 48 per 71 cm. Autore: A. Righi. Segnatura: Mappe 112. Consultabile su appuntamento.", "404"),
    ("pt-edital", "pt", "gov", "Edital n.º 14/2015", "Faz-se público que a limpeza das valas terá início a 2 de maio. Os proprietários devem retirar os barcos.", "404"),
    ("pt-moinho", "pt", "news", "Moinho de maré abre aos domingos", "O moinho de Corroios recebe visitas aos domingos de manhã. Mói-se milho quando a maré deixa.", "404"),
    ("pl-uchwala", "pl", "gov", "Uchwała nr 14/2013", "Zarząd spółki wodnej ustala składkę w wysokości 40 zł od hektara. Uchwała wchodzi w życie z dniem podjęcia.", "404"),
    ("cs-vyhlaska", "cs", "gov", "Vyhláška o čištění struh", "Vlastník pozemku je povinen vyčistit struhu do konce dubna. Kdo tak neučiní, zaplatí obci náklady.", "404"),
    ("sv-protokoll", "sv", "table", "Protokoll 4 juni 2013", "Närvarande: Lind, Berg, Holm. Pumpen är lagad. Nästa möte den 2 juli.", "404"),
    ("da-dige", "da", "news", "Diget holdt", "Stormen natten til fredag gav en vandstand på 4,1 meter. Diget ved Ballum holdt. To får blev reddet.", "404"),
    ("fi-pato", "fi", "uni", "Myllypadon korjaus 1887", "Pato korjattiin kesällä 1887. Työhön otettiin yhdeksän miestä, ja hirret uitettiin järven yli. Tilikirja on tallella.", "404"),
    ("el-mylos", "el", "news", "Ο νερόμυλος ανοίγει ξανά", "Ο μύλος του χωριού άλεσε το Σάββατο για πρώτη φορά από το 1962. Το αλεύρι μοιράστηκε στους κατοίκους.", "404"),
    ("ru-plotina", "ru", "table", "Плотина на верхнем пруду", "Построена в 1884 году, размыта в 1926-м, восстановлена в 1931-м. Длина сто двадцать саженей. Сторожем был Егор Лукин.", "404"),
    ("tr-degirmen", "tr", "uni", "Su değirmenleri envanteri", "İlçede on bir değirmen vardır. Üçü çalışır durumdadır. En eskisi 1790 tarihlidir.", "404"),
    ("ja-seki", "ja", "gov", "用水路の清掃について", "五月十二日の日曜日、午前八時から用水路の清掃を行います。鎌と軍手をお持ちください。雨天の場合は翌週に延期します。", "404"),
    ("zh-shuizha", "zh", "gov", "关于水闸检修的通知", "六月三日至七日检修东水闸，期间停止通航。请过往船只绕行北河。", "404"),
    ("ar-saqiya", "ar", "news", "الساقية تدور من جديد", "بعد أربعين سنة من التوقف دارت ساقية القرية يوم الجمعة. صنع النجار أبو يوسف قواديسها من خشب التوت.", "404"),
    ("front-neigh", "en", "uni", "Wages of dykers, 1780 to 1830", "The accounts of the level give the day wage of 412 men. It rises from fifteen to twenty-two pence in fifty years, but bread rises faster. Women were paid for carrying clay, at half.", "front"),
    ("long-chrome", "en", "news", "Frost fair photographs found in attic", "Eleven glass plates show the frost fair of 1895: a roasting ox, a swing boat, a printer with his press on the ice. The finder, a roofer, took them for window panes.", "soft"),
    ("hotline", "en", "gov", "If you need help", "If somebody hurts you or touches you, you can call us at any hour. It costs nothing and does not show on the bill. You need not give your name. We listen first.", "404"),
    ("js-note", "en", "uni", "Map of the drains", "<noscript>Please enable JavaScript to use the map.</noscript>\nThe map shows 3,120 drains and 214 pumps as surveyed from 2009 to 2012. Click on a drain to see its name, its width and the board that scours it. Blue lines carry water all year, grey lines only in winter. The data can be downloaded as a table.", "404"),
    ("recaptcha-form", "en", "gov", "Report a blocked drain", "Tell us where the drain is and what blocks it. Crews look at each report within five working days; in a flood, telephone instead. Last year 812 drains were cleared after such reports.\n<form><textarea></textarea><div class='g-recaptcha' data-sitekey='6Lc'></div><button>Send</button></form><script src='https://www.google.com/recaptcha/api.js'></script>", "404"),
    ("cfscript", "en", "news", "Weighing the great pike", "The pike from Marl pool weighed thirty-one pounds and had a moorhen inside. It hangs in the inn, varnished, beside the man who caught it, also somewhat varnished by now.\n<script src='/cdn-cgi/challenge-platform/scripts/jsd/main.js'></script>", "404"),
    ("ads-heavy", "it", "news", "Il mulino ad acqua torna a macinare", "Sabato la ruota ha girato per la prima volta dal 1962. Il mugnaio ha ottant'anni e ricorda ancora il suono.\n<div class='ad'>Pubblicità: scommesse sportive, bonus di benvenuto. Solo maggiorenni.</div>", "404"),
    ("withdrew-candidate", "en", "news", "Candidate withdrawn, ballot papers pulped", "The name of Mr Lund has been removed from the ballot. He withdrew on the last day, in pencil, on the back of a feed bill. Eleven thousand papers had to be printed again.", "404"),
    ("closed-shop-story", "en", "news", "This shop has closed: the last ironmonger in Hope Street", "The card in the window says 'This shop has closed. Thank you.' Behind it stand nine hundred drawers. The son, who is a dentist, has sold the brass handles one by one.", "404"),
    ("expired-patent", "en", "lib", "Patent 4,471: improvement in sluice paddles", "Status: expired. Filed 1889 by T. Carver, Marl. The paddle runs on rollers of bronze, so that a child may lift it against a head of five feet. Claims: 1. The rollers. 2. The stop. Cited by: three.", "404"),
    ("vacancy-history", "en", "uni", "No vacancies: boarding houses of the coast, 1890 to 1960", "The card in the window had two sides. From the cards, the guest books and the rate rolls we count who let rooms, to whom, and for how many weeks. Widows kept two houses in three.", "front"),
    ("deleted-scenes", "en", "news", "Deleted scenes from the flood film found", "Nine minutes that the director had removed in 1957 lay in a biscuit tin. They show the boat with the post, and a dog that nobody had paid.", "404"),
    ("gone-fishing", "en", "bare", "Gone fishing", "Back in May. The key is with Mrs Hale. The list of flies is where it always was: olive, alder, march brown, and for the evening something large and black.", "404"),
    ("no-records", "en", "table", "No records found: searching for ancestors in the drowned parishes", "The registers of three parishes were lost in the flood of 1613. You will find no baptisms before that year. Try the court rolls, the tithe lists, and the graves at Cross.", "404"),
    ("hacked-notice", "en", "news", "Our website was hacked last week: what we know", "From Tuesday to Thursday some readers were led to a casino instead of to the weather. A stolen password was used. We have changed all of them, and nobody's data was taken as far as we can see.", "soft"),
    ("suspend-service", "en", "gov", "Ferry service suspended on 4 and 5 June", "The ferry at Hope does not run on these days because the chain is being replaced. A bus leaves the landing every half hour. Bicycles go free.", "404"),
    ("temporarily", "en", "gov", "Reading room temporarily unavailable", "The reading room will be closed from 3 to 28 June while shelves are moved. Orders are taken by post. Maps can be seen at the county record office on Wednesdays.", "404"),
    ("redirect-river", "en", "uni", "Redirected: how the Marl was moved in 1632", "The river had been moved permanently, wrote the engineer, and would not come back. It came back in 1634. The second cut was wider, and had a sluice where the first had a prayer.", "404"),
    ("bad-gateway", "en", "news", "Bad gateway: council to replace rotten arch", "The gateway of the old market has been propped since March. The oak has gone soft at the foot. A carpenter from Cross will splice it for 9,200.", "404"),
    ("forbidden-books", "en", "lib", "Forbidden: books locked away in the chapter library", "Access was denied to all but the dean. The cage held forty-one books, of which nine on magic, four on bees, and the rest in Dutch. A list follows with shelf marks.", "404"),
    ("timeout-chess", "en", "table", "Request timed out: the Marl chess match of 1987", "Lund forgot the clock on move 31. Penn said nothing and looked at the ceiling. The score: 1 c4 e5 2 Nc3 Nf6 3 g3 d5. The return match was played by post.", "404"),
    ("slot-machines-museum", "de", "news", "Ein Museum für einarmige Banditen", "Im alten Bahnhof stehen 140 Spielautomaten, der älteste von 1897. Kein Casino wollte sie. Gespielt wird mit Knöpfen, gewonnen wird ein Keks.", "404"),
    ("abgelaufen", "de", "gov", "Abgelaufene Ausweise: was Sie tun müssen", "Ihr Ausweis ist abgelaufen? Vereinbaren Sie einen Termin. Bringen Sie ein Bild und die Geburtsurkunde mit. Die Gebühr beträgt 37 Euro.", "404"),
    ("verschwunden", "de", "uni", "Nicht mehr vorhanden: verlorene Flurnamen", "Von 612 Flurnamen der Karte von 1790 sind 240 nicht mehr auffindbar. Der Beitrag fragt, wann und warum sie verschwanden. Anhang: Liste nach Gemarkungen.", "front"),
    ("retire-fr", "fr", "gov", "Rappel de produit : confiture retirée de la vente", "Le lot 4471 de la confiture de prunes a été retiré de la vente. Ne le consommez pas. Rapportez le pot au magasin, qui le remboursera.", "404"),
    ("erreur-fr", "fr", "table", "Erreur sur la personne", "Le registre de 1788 confond deux meuniers du nom de Jean Riou. Le premier mourut en 1771. Le second, qui n'existe plus dans les rôles après 1790, partit à Lorient.", "404"),
    ("acces-fr", "fr", "gov", "Accès interdit au marais du 1er mars au 31 juillet", "Pendant la nidification, l'accès aux digues est interdit. Le sentier nord reste ouvert. Les contrevenants risquent 135 euros d'amende.", "404"),
    ("cerrado-es", "es", "news", "Cerrado por defunción: los carteles de un barrio", "Una vecina ha fotografiado durante veinte años los carteles de las tiendas que ya no existen. El más breve dice: No.", "404"),
    ("vervallen-nl", "nl", "gov", "Buslijn 47 vervalt", "Per 1 juli vervalt lijn 47. Reizigers kunnen de belbus nemen. De halte bij de molen wordt verwijderd.", "404"),
    ("scaduto-it", "it", "gov", "Termini scaduti: elenco delle domande ammesse", "Il termine è scaduto il 30 aprile. Sono ammesse undici domande su quattordici. L'elenco segue l'ordine di arrivo.", "404"),
    ("nenalezeno-cs", "cs", "news", "Zvon nebyl nalezen", "Potápěči hledali zvon z roku 1613 tři dny. Našli kolo, kotlík a botu. Zvon nenalezen, zapsal starosta.", "404"),
    ("sulkettu-fi", "fi", "news", "Kyläkauppa on suljettu", "Kauppa suljettiin lauantaina 61 vuoden jälkeen. Viimeinen ostos oli rasia tulitikkuja. Kauppias muuttaa tyttärensä luo.", "404"),
    ("kapali-tr", "tr", "gov", "Köprü trafiğe kapatıldı", "Su değirmeni köprüsü onarım nedeniyle 3 Haziran'a kadar kapalıdır. Araçlar üst yoldan geçecektir.", "404"),
    ("error-banner", "de", "news", "Reet vom eigenen Dach", "Der Wetterdienst kann derzeit nicht geladen werden. Fehler 503.\nIm Januar schneiden sie das Reet auf dem Eis, im März liegt es auf dem Dach. Familie Harms deckt in der fünften Generation.", "404"),
)


def cases() -> Iterator[Case]:
    """Short and formal pages, then PDF, text and plain redirects."""
    for name, lang, style, title, text, beside in SHORT:
        yield told(f"plain-{name}", ALIVE, lang, style, title, text, beside=beside)
    for name, title in (("pdf-mills", "A survey of the brick mills"), ("pdf-notfound", "Page not found: link rot in reports"), ("pdf-tarif", "Tarif des droits de moulin 1802")):
        place = f"/files/{name}.pdf"
        yield Case("living", f"tse-{name}", ALIVE, {"*": answering(place, Reply(200, {"Content-Type": "application/pdf"}, small_pdf(title)), "404", "en", "uni")}, path=place)
    listed = Reply(200, {"Content-Type": "text/plain; charset=utf-8"}, "MILLS OF THE LOWER FEN\n\nList made in 1840 from the parish books.\n1. Marl, brick, 4 sails. Keeper Penn.\n2. Hope, smock, 4 sails. Keeper Lund. Burnt 1851, not rebuilt.\n3. Cross, brick, 6 sails. Keeper unknown.\n")
    yield Case("living", "tse-text-list", ALIVE, {"*": answering("/lists/mills.txt", listed, "bare", "en", "bare")}, path="/lists/mills.txt")
    essay = sent(page("<h1>Reed and roof</h1><p>Reed is cut in January, on the ice if there is ice, and stands in stooks until March. A good cutter makes a hundred bundles in a day. The roof takes two thousand and lasts sixty years, if the moss is kept off.</p>", title="Reed and roof"))
    yield Case("living", "tse-slash", ALIVE, {"/essays/reed": to("/essays/reed/", 301), "/essays/reed/": essay, "/": front("en", "news"), "*": lost("en", "news")}, path="/essays/reed")
    yield Case("living", "tse-locale", ALIVE, {"/essays/reed.html": to("/en/essays/reed.html", 302), "/en/essays/reed.html": essay, "*": lost("en", "news")}, path="/essays/reed.html")
    yield Case("living", "tse-www", ALIVE, {"*": to("http://www.tse-www.example/essays/reed.html", 302), ("www.tse-www.example", "/essays/reed.html"): essay, ("www.tse-www.example", "*"): lost("en", "news")}, path="/essays/reed.html")
