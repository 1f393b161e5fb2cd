"""Living pages in other tongues, and some of odd forms."""

from __future__ import annotations

from collections.abc import Iterator

from citekeeper.demo.exchange import Reply
from citekeeper.demo.media import small_pdf

from ..case import LIVE, Case, page, sent
from .frame import TONGUES, framed, house, lives, lost

ROWS: tuple[tuple[str, str, str, str, str, str, str], ...] = (
    ("nl-links", "nl", "drupal", "Hogeschool Waalbrug", "/onderzoek/dode-links", "Pagina niet gevonden: dode links in Kamerstukken", "Van de 2.200 webadressen in de onderzochte Kamerstukken werkt vier op de tien niet meer. De meeste geven een 404, een deel leidt naar de voorpagina van een ministerie.|De griffie wil verwijzingen voortaan laten bewaren. Het rapport telt 38 bladzijden en staat onderaan."),
    ("nl-museum-dicht", "nl", "wp", "Scheepvaartmuseum De Kaag", "/nieuws/gesloten/", "Museum definitief gesloten", "Op 1 november ging de deur voor het laatst dicht. De collectie is verdeeld over drie instellingen; de sleepboot ligt in Vlaardingen.|De website blijft bestaan als naslagwerk. Bestellingen in de winkel zijn niet meer mogelijk. Wij danken onze 140 vrijwilligers."),
    ("nl-gokken", "nl", "typo3", "Verslavingszorg Oost", "/publicaties/gokken-2012/", "Online gokken onder jongeren", "Poker, roulette en sportweddenschappen: een op de zes jongens tussen 16 en 20 speelde vorig jaar om geld. De bonus bij inschrijving trekt het meest.|De vragenlijst is door 1.900 scholieren ingevuld. Hulp is gratis en zo nodig anoniem."),
    ("nl-storing", "nl", "sharepoint", "Waterschap Lage Dijken", "/nieuws/storing-gemaal.aspx", "Storing gemaal verholpen", "Het gemaal aan de Molenkade was tijdelijk buiten gebruik door een storing in de besturing. Het peil is nergens boven de norm gekomen."),
    ("es-enlaces", "es", "drupal", "Universidad de Valdeoro", "/noticias/enlaces-rotos", "Error 404: el 38 % de los enlaces citados en tesis ya no existe", "El estudio revisa 5.600 direcciones. La página no encontrada es la respuesta más común; le siguen los dominios en venta y los servidores que no contestan.|Las autoras piden que las bibliotecas guarden una copia de lo citado. Los datos están en el repositorio."),
    ("es-derogado", "es", "table", "Legislación consolidada", "/ley/1985/12/art-8.html", "Artículo 8. (Derogado)", "Artículo 8. (Sin contenido)|<p>Derogado por la disposición derogatoria única de la Ley 4/2006, de 30 de marzo. Redacción anterior: las comunidades de regantes podrán imponer multas de hasta cinco mil pesetas.</p>|Artículo anterior. Artículo siguiente. Índice."),
    ("es-clausura", "es", "wp", "Radio Ribera", "/2013/07/cierre/", "Esta emisora deja de existir", "Hoy a las doce apagamos el transmisor. Fueron veintidós años de programas hechos por vecinos.|El archivo sonoro queda en esta página y en la filmoteca municipal. Gracias por escuchar, por llamar y por corregirnos los nombres."),
    ("es-aviso", "es", "joomla", "Ayuntamiento de Peñalba", "/avisos/agua.html", "Corte de agua", "El martes 14 no habrá servicio de agua en la calle Mayor entre las 9 y las 13 horas por obras en la red."),
    ("es-subasta", "es", "wp", "Economía del Sur", "/empresas/dominio-vendido/", "Se vende dominio: la puja por una palabra de cuatro letras", "Una cadena de hoteles pagó 310.000 euros por una dirección que llevaba años aparcada con anuncios.|El vendedor la registró en 1997 por veinte dólares. Los intermediarios hablan de un mercado que se enfría."),
    ("it-pagine", "it", "drupal", "Archivio di Stato di Montelupo", "/articoli/pagine-perdute", "Pagina non trovata. Che cosa resta del web dei comuni", "Abbiamo cercato i siti di 120 comuni com'erano nel 2001. Per 47 il dominio è scaduto e in nove casi oggi ospita pubblicità di casinò.|L'archivio ha avviato con la regione una raccolta annuale. L'elenco dei siti salvati è in coda all'articolo."),
    ("it-chiusura", "it", "wp", "Il forno di Berta", "/2012/saluti/", "Il blog chiude", "Non scriverò più qui. Le ricette restano, compresa la torta che a mezza Italia non è lievitata.|Grazie a chi ha commentato, e a chi ha commentato di non commentare. Trovate l'indice per ingrediente nel menu."),
    ("it-bando", "it", "sharepoint", "Provincia di Valdarsa", "/bandi/2011/esito-14.aspx", "Bando scaduto: esito della gara 14/2011", "Il termine è scaduto il 30 settembre e sono pervenute sei offerte. La fornitura di sale per le strade è aggiudicata alla ditta Salini e Figli per 41.200 euro.|Il verbale è depositato presso l'ufficio contratti."),
    ("it-abrogato", "it", "table", "Normattica", "/decreto/1931/773/art-115.html", "Art. 115", "ARTICOLO ABROGATO DAL D.LGS. 13 LUGLIO 1994, N. 480|<p>Il testo previgente è consultabile nella versione storica. Articolo precedente, articolo successivo, indice degli articoli.</p>"),
    ("pt-ligacoes", "pt", "drupal", "Biblioteca de Alvares", "/estudos/ligacoes-mortas", "Página não encontrada: as ligações mortas da Assembleia", "Em três mil endereços citados em pareceres, mil e cem já não respondem. Muitos domínios foram vendidos e mostram anúncios.|O estudo recomenda depositar uma cópia no arquivo da Web portuguesa antes da publicação."),
    ("pt-encerrado", "pt", "wp", "Observatório do Sobreiro", "/sobre/encerramento/", "Projeto encerrado", "O observatório terminou em dezembro de 2012. Este sítio já não é atualizado e fica disponível para consulta.|Entre 2006 e 2012 medimos 400 árvores em nove herdades. A mortalidade foi de 2,1 por cento ao ano, com um pico após a seca de 2009."),
    ("pt-produto", "pt", "joomla", "Instituto do Medicamento", "/alertas/descontinuado.html", "Xarope Tussival já não está disponível", "O titular informou que o fabrico cessa em março por razões comerciais. Não há risco para os doentes. Existem alternativas com a mesma substância.|As farmácias podem escoar as embalagens até ao fim do prazo."),
    ("pl-linki", "pl", "drupal", "Biblioteka w Starym Borze", "/badania/martwe-odnosniki", "Nie znaleziono strony: martwe odnośniki w uchwałach", "Sprawdziliśmy 900 adresów z uchwał rad gmin. Co trzeci daje błąd 404, a kilkanaście domen wystawiono na sprzedaż.|Gminy dostały od nas zestawienie i krótką instrukcję archiwizowania."),
    ("pl-zamkniecie", "pl", "wp", "Kino Wrzos", "/aktualnosci/koniec/", "Kino zostało zamknięte", "Ostatni seans odbył się 28 lutego 2013 roku. Przyszło 212 osób, choć foteli było 180.|Projektor przekazaliśmy technikum. Strona z historią kina pozostaje dostępna dla czytelników."),
    ("pl-awaria", "pl", "joomla", "Wodociągi Małe Rudy", "/komunikaty/awaria.html", "Awaria usunięta", "Serwis internetowy był chwilowo niedostępny z powodu awarii zasilania. Faktury za maj zostaną wysłane z tygodniowym opóźnieniem."),
    ("cs-odkazy", "cs", "drupal", "Univerzita v Horním Brodě", "/zpravy/mrtve-odkazy", "Chyba 404: kam mizí citované stránky", "Z osmi set adres v diplomových pracích jich 290 už neexistuje. Studenti citují weby firem, které zanikly, a jejich domény dnes někdo prodává.|Knihovna nabízí školení o archivaci. Přihlášky přijímá do konce října."),
    ("cs-zrusen", "cs", "table", "Sbírka předpisů", "/zakon/1991/140/par-6.html", "§ 6 zrušen", "§ 6|<p>zrušen zákonem č. 312/2004 Sb. Přechodné ustanovení: řízení zahájená před účinností se dokončí podle dosavadních předpisů.</p>|Předchozí paragraf. Následující paragraf. Obsah."),
    ("sv-lankar", "sv", "drupal", "Högskolan i Sandviken Norra", "/nyheter/doda-lankar", "Sidan finns inte: döda länkar i statens utredningar", "Av 1 700 adresser i utredningar från 2002 till 2010 leder 640 till en felsida. Myndigheter som slagits ihop har sällan sparat sina gamla webbplatser.|Rapporten kan beställas från institutionen."),
    ("sv-nedlagd", "sv", "wp", "Tidskriften Myren", "/om/nedlagd/", "Myren är nedlagd", "Tidskriften lades ned med nummer 4 2011. Alla artiklar ligger kvar här och får läsas fritt.|Redaktionen tackar 312 prenumeranter och en envis tryckare i Umeå."),
    ("da-artikel", "da", "typo3", "Landsarkivet Vest", "/artikler/siden-findes-ikke/", "Siden findes ikke længere", "Sådan svarede hver tredje adresse, da vi fulgte henvisningerne i 60 betænkninger. Artiklen fortæller, hvad der gik tabt, og hvad vi fandt igen i netarkivet.|Kommunalreformen i 2007 lukkede på én nat over 200 hjemmesider."),
    ("da-opslag", "da", "joomla", "Vejle Havkajak", "/opslag/udsolgt.html", "Turen er udsolgt", "Alle 24 pladser til Samsø er taget, og tilmeldingen er lukket. Skriv dig på ventelisten hos Birthe. Næste tur går til Endelave i august."),
    ("fi-linkit", "fi", "drupal", "Kaamoksen yliopisto", "/tutkimus/kuolleet-linkit", "Sivua ei löydy: lainvalmistelun kuolleet linkit", "Hallituksen esitysten verkko-osoitteista 37 prosenttia johtaa virhesivulle. Osa verkkotunnuksista on myynnissä.|Tutkijat ehdottavat pysyviä tunnisteita ja verkkoarkiston kopioita lähdeluetteloon."),
    ("fi-lopetus", "fi", "wp", "Marjatiedote", "/2014/lopetus/", "Blogi on lopetettu", "Kirjoitin marjoista seitsemän vuotta. Nyt lopetan, mutta reseptit ja paikkojen kartat jäävät. Kartat eivät edelleenkään kerro hillapaikkoja."),
    ("el-syndesmoi", "el", "drupal", "Βιβλιοθήκη Άνω Χώρας", "/arthra/nekroi-syndesmoi", "Η σελίδα δεν βρέθηκε: οι νεκροί σύνδεσμοι των διατριβών", "Από χίλιες διευθύνσεις, τριακόσιες πενήντα δεν απαντούν πια. Άλλες οδηγούν στην αρχική σελίδα, άλλες σε ονόματα που πωλούνται.|Η βιβλιοθήκη προτείνει να φυλάσσεται αντίγραφο πριν από την κατάθεση."),
    ("ru-ssylki", "ru", "drupal", "Университет Белой Реки", "/novosti/mertvye-ssylki", "Ошибка 404: куда пропадают цитируемые страницы", "Из двух тысяч ссылок в диссертациях не открывается каждая третья. Чаще всего страница не найдена, реже домен продаётся.|Библиотека сохраняет копии по заявке авторов. Таблица с результатами приложена."),
    ("ru-zakryt", "ru", "table", "Клуб «Вертикаль»", "/klub/zakryt.html", "Клуб закрыт", "Клуб прекратил работу в 2009 году. Отчёты о походах, схемы перевалов и фотографии остаются здесь для всех, кто ходит после нас.|Самый подробный отчёт о Подкаменной составила Галина Рябова."),
    ("tr-baglanti", "tr", "drupal", "Kızıldere Üniversitesi", "/haber/olu-baglantilar", "Sayfa bulunamadı: tezlerdeki ölü bağlantılar", "İncelenen 1.500 adresin 540'ı artık açılmıyor. Bazı alan adları satılık, bazıları kumar sitelerine dönüşmüş.|Araştırmacılar kaynakların arşivlenmesini öneriyor."),
    ("ja-link", "ja", "drupal", "北浜大学図書館", "/news/link-rot", "ページが見つかりません――引用されたウェブの行方", "学位論文に引用された八百件のアドレスを調べたところ、三割が開けなかった。最も多いのは四〇四の表示で、売りに出されたドメインも二十件あった。|図書館では提出前に保存手続きをとるよう勧めている。結果の表は末尾に掲げる。"),
    ("ja-heikan", "ja", "table", "山の郵便館", "/oshirase/heikan.html", "閉館のお知らせ", "郵便館は平成二十五年三月末で閉館しました。収蔵品は町の資料室に移しました。このページは記録として残します。"),
    ("zh-link", "zh", "drupal", "青石大学", "/xinwen/siling", "页面不存在：被引网页去了哪里", "研究人员检查了论文中的一千二百个网址，其中四百个已经打不开，二十多个域名正在出售。|图书馆建议作者在提交之前保存所引网页，并注明保存日期。数据附在文后。"),
    ("ar-link", "ar", "drupal", "جامعة الوادي", "/akhbar/rawabit", "الصفحة غير موجودة: روابط الرسائل الجامعية الميتة", "من بين ألف رابط ذُكرت في الرسائل لم يعد ثلاثمئة وسبعون يعمل، وبعض النطاقات معروضة للبيع.|توصي المكتبة بحفظ نسخة من كل صفحة قبل الإيداع."),
    ("de-archiv", "de", "sharepoint", "Bezirk Niederwald", "/archiv/seiten/hochwasser-2002.aspx", "Archiv: Hochwasser 2002", "Diese Meldung ist älter als zehn Jahre und wird nicht mehr aktualisiert.|Am 12. August 2002 stand die Muldenbrücke 1,40 m unter Wasser. 63 Haushalte wurden in der Turnhalle versorgt, der Schaden betrug nach erster Schätzung 4,1 Millionen Euro."),
    ("fr-cookies", "fr", "drupal", "Observatoire de la Loire", "/etudes/castors", "Les castors de la Loire moyenne", "<div class='modal'>Votre consentement est nécessaire. Avec nos 312 partenaires, nous stockons des informations sur votre terminal. Accepter et continuer. Continuer sans accepter.</div>|On compte 218 gîtes entre Nevers et Gien, contre 61 vingt ans plus tôt. Les crues de 2003 n'ont détruit que neuf terriers.|La carte des relevés, au 1:50 000, se consulte au siège."),
    ("en-consent", "en", "wp", "Weekly Heron", "/2015/bridge-tolls/", "Bridge tolls rise for the third time", "<div role='dialog'>Before you continue: we and our 845 partners value your privacy. Agree. Reject all. Manage options.</div>|Crossing the Heron bridge will cost 2.10 from Monday. The trust says repainting has eaten its reserve. Commuters can still buy a book of forty.|The last rise brought 11 % fewer cars and the same income."),
    ("en-js-frame", "en", "wp", "Delta Herbarium", "/specimens/2211/", "Specimen 2211: Carex pendula", "<noscript>You need to enable JavaScript to run the zoom viewer.</noscript>|Collected by J. Orme at Brockweir, 11 June 1904, in wet alder wood. Sheet in good condition, label typed in 1931. Determination confirmed by A. Vane in 1988."),
    ("en-waf-manual", "en", "drupal", "Shieldwall Documentation", "/kb/why-am-i-blocked", "Sorry, you have been blocked: what the message means", "Visitors see this page when a rule of the firewall has fired. It shows a ray identifier; ask them to send it to you.|Open Events, paste the identifier, and look for the rule. To let a good bot pass, add its address range to the allow list. Pages with 'Access denied' and code 1020 come from a custom rule."),
    ("de-forum", "de", "table", "Modellbahnforum", "/thread/4711", "Thema: Link tot - wo gibt es den Schaltplan jetzt?", "Kurt: Der Link im Wiki geht nicht mehr, Fehler 404. Hat jemand den Plan für den LD-3?|Horst: Die Domain steht zum Verkauf. Ich habe ihn noch auf Papier: Pin 1 an Masse, Pin 4 über 470 Ohm an den Motor, Pin 7 an Plus.|Kurt: Läuft. Danke dir.|Thema geschlossen."),
)  # fmt: skip


def _odd() -> Iterator[Case]:
    at = "/fileadmin/reports/2012/annual.pdf"
    pdf = Reply(200, {"Content-Type": "application/pdf"}, small_pdf("Error 404: Annual report"))
    yield Case("living-form", "fy-pdf-404", (LIVE,), house("de", "typo3", "Kammer West", at, pdf), path=at)  # fmt: skip
    at = "/doc/circular-12.pdf"
    pdf = Reply(200, {"Content-Type": "application/pdf"}, small_pdf("Circular 12 is withdrawn"))
    yield Case("living-form", "fy-pdf-withdrawn", (LIVE,), house("en", "drupal", "Fisheries Office", at, pdf), path=at)  # fmt: skip
    at = "/data/stations.csv"
    rows = "".join(f"{n},Station {n},{40 + n / 7:.2f},not available\n" for n in range(90))
    csv = Reply(200, {"Content-Type": "text/csv"}, "id,name,lat,status\n" + rows)
    yield Case("living-form", "fy-csv", (LIVE,), house("en", "wp", "Rain Gauge Network", at, csv), path=at)  # fmt: skip
    at = "/rfc/note-12.txt"
    text = "Note 12\n\nHTTP 404 Not Found and 410 Gone\n\n" + "A server that knows that a document has been removed for good says 410. One that does not know says 404. Clients should not treat the two alike.\n" * 3  # fmt: skip
    txt = Reply(200, {"Content-Type": "text/plain; charset=utf-8"}, text)
    yield Case("living-form", "fy-txt", (LIVE,), house("en", "table", "Notes on Protocols", at, txt), path=at)  # fmt: skip
    at = "/img/map-1911.jpg"
    jpg = Reply(200, {"Content-Type": "image/jpeg"}, b"\xff\xd8\xff\xe0\x00\x10JFIF\x00" + b"\x11" * 900)  # fmt: skip
    yield Case(
        "living-form", "fy-jpeg", (LIVE,), house("nl", "wp", "Kaartenkamer", at, jpg), path=at
    )
    # a journal on OJS whose abstract is free and whose full text wants a subscription
    at = "/index.php/jfs/article/view/219"
    text = "Abstract|Three weirs on the Teme were lowered between 2001 and 2006. Salmon parr were counted above and below them for nine years. Numbers above the weirs rose from 4 to 31 per hundred square metres; below them nothing changed.|<p><a class='obj_galley_link pdf restricted' href='#'>PDF (Subscription required)</a></p>|How to cite: Rudge, P. (2012). Journal of Fen Studies, 14(2), 33-47."  # fmt: skip
    yield lives("living-form", "ojs-abstract", (LIVE,), "en", "drupal", "Journal of Fen Studies", at, "Lowering weirs: effects on salmon parr", text)  # fmt: skip
    # DSpace item with an embargo on the file only
    at = "/handle/10432/8817"
    text = "Author: Marchetti, Lucia. Date: 2014-03-12. Type: Tesi di dottorato.|Abstract: La tesi studia i contratti di mezzadria nelle carte dell'ospedale di Santa Fina fra il 1480 e il 1530, con l'edizione di quaranta atti.|File: tesi.pdf (4,2 MB), accesso chiuso fino al 2099, richiedi una copia.|Mostra tutti i metadati. Gli articoli dell'archivio sono protetti da copyright."  # fmt: skip
    yield lives("living-form", "dspace-embargo", (LIVE,), "it", "joomla", "Archivio istituzionale", at, "La mezzadria a San Gimignano", text)  # fmt: skip
    # trivial hops to the living page: a locale, a slash
    site = ("fr", "typo3", "Canton de Valbroye")
    reply = sent(framed(*site, "Règlement des alpages", "Le règlement du 3 mai 2011 fixe la date de la montée, le nombre de têtes par hectare et l'entretien des bisses. Il remplace celui de 1964.|Les alpages communaux sont loués pour six ans. Les demandes se déposent au greffe."))  # fmt: skip
    hop = Reply(302, {"Location": "/fr/reglements/alpages"}, "")
    routes = {**house(*site, "/reglements/alpages", hop), "/fr/reglements/alpages": reply}
    yield Case("living-hop", "fy-locale-hop", (LIVE,), routes, path="/reglements/alpages")
    site = ("es", "wp", "Museo del Esparto")
    reply = sent(framed(*site, "La soga de nueve cabos", "La soga de nueve cabos se hacía a mano entre tres personas. El museo conserva el último banco de hilar del valle.|El taller se repite cada otoño y no hace falta reservar."))  # fmt: skip
    hop = Reply(301, {"Location": "/piezas/soga/"}, "")
    routes = {**house(*site, "/piezas/soga", hop), "/piezas/soga/": reply}
    yield Case("living-hop", "fy-slash-hop", (LIVE,), routes, path="/piezas/soga")
    # a 404 page for neighbours that is longer than the page itself
    at = "/poems/heron.html"
    poem = sent(page("<h1>Heron</h1><p>Grey post in the shallows,<br>you are not there<br>until you are,<br>and then the fish is not.</p><p>A. M., 2006</p>", title="Heron"))  # fmt: skip
    routes = {at: poem, "*": sent(lost("en", "wp", "A. M., poems"), 404)}
    yield Case("living-form", "fy-poem", (LIVE,), routes, path=at)
    # a page whose quotation is there although the page was rewritten
    at = "/themes/eel-pass"
    was = framed("en", "drupal", "River Trust", "Eel passes", "The trust built its first eel pass at Dunford in 1996. Bristle boards let elvers climb the sill. Since then nine passes have been opened with money from the lottery and the county. A warden empties the traps each morning and counts the elvers by weight.")  # fmt: skip
    text = "All our passes in one map, with the counts of each month since 2010.|From the old page: 'Bristle boards let elvers climb the sill.' That is still how it works, though the boards are plastic by now.|If you find a blocked pass, ring the warden, who carries a spare pump and a good deal of patience."  # fmt: skip
    yield lives("living-quote", "quote-kept", (LIVE,), "en", "drupal", "River Trust", at, "Passes for eels", text, memento=was, quote="Bristle boards let elvers climb the sill.")  # fmt: skip
    at = "/politik/haushalt-2010/"
    text = "Der Rat hat den Haushalt mit 22 gegen 11 Stimmen angenommen. Er sieht Ausgaben von 41 Millionen Euro vor, 3 Millionen mehr als im Vorjahr. Strittig war bis zuletzt der Neubau der Sporthalle.|Die Fraktionen legten ihre Gründe in kurzen Reden dar. Das Protokoll wird nachgereicht."  # fmt: skip
    was = framed("de", "joomla", "Stadtbote Lennefeld", "Haushalt verabschiedet", text)
    yield lives("living-memento", "same-text-new-cms", (LIVE,), "de", "wp", "Stadtbote", at, "Haushalt verabschiedet", text + "|Nachtrag vom 3. Mai: Das Protokoll liegt jetzt vor.", memento=was)  # fmt: skip


def _threads() -> Iterator[Case]:
    talks = (
        ("disc-en", "en", "Ferment Talk", "/t/captcha-loop/812", "Stuck in a captcha loop", "I tick 'I am human', it reloads, and asks again. Same in a private window.|jorn: your clock is two hours off, fix that first.|mel: that was it, thank you!|This topic was automatically closed 30 days after the last reply. New replies are no longer allowed."),
        ("disc-fr", "fr", "Forum des Ruchers", "/t/domaine-perdu/77", "Notre domaine a expiré, que faire ?", "Le nom du syndicat est passé à un revendeur qui en demande deux mille euros.|maya : passez par la procédure de l'Afnic, c'est long mais gratuit pour nous.|Sujet clos. Vous ne pouvez pas répondre."),
        ("disc-pl", "pl", "Forum Pszczelarzy", "/temat/blad-404/19", "Błąd 404 na stronie związku", "Czy u was też nie działa? Adres ze starej ulotki.|anka: przenieśli wszystko pod nowy adres w menu, trzeba szukać w Publikacjach.|Temat zamknięty."),
        ("disc-es", "es", "Foro Colmena", "/hilo/cuenta-suspendida/5", "Cuenta suspendida: ¿alguien sabe por qué?", "Mi tienda muestra 'cuenta suspendida' desde ayer.|luz: no pagaste el alojamiento, me pasó igual.|Arreglado, gracias. Tema cerrado."),
    )  # fmt: skip
    for name, lang, site, at, title, text in talks:
        assert lang in TONGUES
        yield lives("living-thread", name, (LIVE,), lang, "drupal", site, at, title, text)


def cases() -> Iterator[Case]:
    """All of them."""
    for name, lang, style, site, at, title, text in ROWS:
        yield lives("living", name, (LIVE,), lang, style, site, at, title, text)
    yield from _odd()
    yield from _threads()
