"""Pages in other languages that live and look difficult: one a line, in a table."""

from __future__ import annotations

from collections.abc import Iterator

from ..case import Case
from .make import Site, lives

SITES = {
    "fr": Site("Archives de la Vallée", "fr", "drupal"),
    "fr2": Site("Le Courrier du Canal", "fr", "news", "Se connecter | S'abonner"),
    "de": Site("Stadtarchiv Ammerfeld", "de", "typo3"),
    "de2": Site("Ammerfelder Bote", "de", "news", "Anmelden | Abo"),
    "nl": Site("Waterschap De Lage Dijk", "nl", "gov"),
    "nl2": Site("Heemkundekring Oude Sluis", "nl", "wp"),
    "es": Site("Biblioteca Provincial de Río Seco", "es", "joomla"),
    "es2": Site("El Faro de la Costa", "es", "news", "Iniciar sesión"),
    "it": Site("Comune di Ponte Vecchio Ligure", "it", "gov", "Accedi all'area personale"),
    "pt": Site("Museu do Rio Manso", "pt", "wp"),
    "pl": Site("Muzeum Żuław", "pl", "wp"),
    "cs": Site("Městská knihovna Lipnice", "cs", "drupal"),
    "sv": Site("Åsunda hembygdsförening", "sv", "wp"),
    "da": Site("Lokalarkivet Nørreå", "da", "typo3"),
    "fi": Site("Jokilaakson kirjasto", "fi", "drupal", "Kirjaudu"),
    "el": Site("Δημοτική Βιβλιοθήκη Καλαμιάς", "el", "joomla"),
    "ru": Site("Краеведческий музей Заречья", "ru", "wp"),
    "tr": Site("Akçasu Kent Arşivi", "tr", "wp"),
    "ja": Site("川辺市立図書館", "ja", "table"),
    "zh": Site("河湾地方志办公室", "zh", "gov"),
    "ar": Site("مكتبة وادي النخيل", "ar", "wp"),
}

TABLE = """
fr-404 ~ fr2 ~ /culture/page-introuvable-exposition ~ « Page introuvable » : une exposition sur les livres perdus ~ Sous ce titre, la médiathèque montre jusqu'au 12 mai quarante ouvrages dont il manque au moins un feuillet. | « Nous cherchons ce qui n'existe plus », dit la commissaire, Hélène Marchal. Un registre de 1784 a été retrouvé dans un grenier, sans sa dernière page. | Entrée libre du mardi au samedi. Une visite guidée a lieu chaque jeudi à 18 heures.
fr-domaine ~ fr ~ /conseils/nom-de-domaine-expire ~ Nom de domaine expiré : ce que doivent faire les associations ~ Lorsqu'un nom de domaine expire, il peut être mis en vente dès le lendemain de la période de grâce. Deux sociétés savantes de la vallée ont ainsi perdu leur adresse. | Notez la date de renouvellement dans deux agendas et confiez les codes à deux personnes. | Nos fiches pratiques sont remises gratuitement à l'accueil.
fr-loi ~ fr ~ /textes/arrete-1923-art-7 ~ Article 7 (abrogé) ~ Version en vigueur du 1er mars 1923 au 30 juin 1958. | Il est interdit de puiser l'eau du canal entre le coucher et le lever du soleil, sauf en cas d'incendie. Les contrevenants sont punis de l'amende prévue à l'article 12. | Abrogé par l'arrêté du 30 juin 1958.
fr-fin ~ fr2 ~ /blogs/jardin/dernier-billet ~ Dernier billet : le jardin ferme ~ Ce blog s'arrête aujourd'hui. Les billets restent en ligne, les commentaires sont fermés. | Pendant neuf ans j'ai noté les gelées, les limaces et les visites du héron. Le héron est toujours là. | Merci à celles et ceux qui ont envoyé des graines.
fr-avis ~ fr ~ /avis/2024-18 ~ Avis n° 18 ~ La salle de lecture est fermée le vendredi 10 mai. Les commandes passées la veille sont servies le lundi. | Le directeur.
de-wartung ~ de ~ /ausstellung/wegen-umbau-geschlossen ~ Wegen Umbau geschlossen: hundert Jahre Schließungen im Stadtbad ~ Das Stadtbad war seit 1912 insgesamt 31 Jahre lang geschlossen: wegen Krieg, Kohlenmangel, Frost und Umbau. Die Ausstellung zeigt die Schilder, die an der Tür hingen. | „Wir sind bald wieder für Sie da“ stand dort 1947 und blieb vier Jahre hängen. | Öffnungszeiten: Dienstag bis Sonntag, zehn bis siebzehn Uhr.
de-404 ~ de2 ~ /netz/fehler-404-behoerden ~ Fehler 404: Warum Behörden ihre Seiten nicht finden ~ Jeder fünfte Verweis in den Drucksachen des Landtags führt ins Leere. „Seite nicht gefunden“ ist dort der häufigste Satz, hat eine Stichprobe dieser Zeitung ergeben. | Schuld ist meist ein neues Redaktionssystem. Alte Adressen werden nicht umgeleitet, weil niemand den Auftrag dazu hat. | Das Ministerium will bis Jahresende dauerhafte Adressen einführen.
de-casino ~ de2 ~ /lokales/spielbank-kurhaus ~ Spielbank im Kurhaus: Roulette kehrt zurück ~ Nach zwanzig Jahren wird im Kurhaus wieder Roulette gespielt. Die Betreiber rechnen mit 70.000 Gästen im Jahr, Automaten gibt es im Erdgeschoss. | Die Suchtberatung warnt. Sie hat im vergangenen Jahr 214 Menschen beraten, die um Geld spielten. | Der Rat stimmte mit einer Stimme Mehrheit zu.
de-bekannt ~ de ~ /bekanntmachung/2023-44 ~ Bekanntmachung 44/2023 ~ Die Satzung über die Benutzung des Archivs vom 3. Mai 1999 tritt mit Ablauf des 31. Dezember außer Kraft. | Ammerfeld, den 2. Oktober. Die Bürgermeisterin.
de-gelöscht ~ de ~ /findbuch/best-71/nr-204 ~ Nr. 204: Akte nicht vorhanden ~ Bestand 71, Nummer 204. Titel: Beschwerden über den Nachtwächter, 1831 bis 1836. | Vermerk: Akte seit 1944 nicht mehr vorhanden; Inhalt nach dem alten Verzeichnis. Umfang ursprünglich 41 Blatt. | Verwandte Stücke: Nr. 203, Nr. 211. Bestellung nicht möglich.
de-nachruf ~ de ~ /aktuelles/nachruf-eberlein ~ Wir trauern um Gisela Eberlein ~ Am 4. Januar ist unsere frühere Kollegin Gisela Eberlein gestorben. Sie ordnete zwischen 1966 und 1998 den Nachlass der Mühle und fand dabei die Karten, die als verloren galten. | Ihre Verzeichnisse sind bis heute in Gebrauch. Sie duldete keine Klammern. | Die Beisetzung fand im kleinen Kreis statt.
nl-storing ~ nl ~ /nieuws/storing-gemaal ~ Storing: gemaal Oostdijk buiten gebruik ~ Door een storing was gemaal Oostdijk van 4 tot 9 februari niet beschikbaar. Het peil steeg elf centimeter. | Twee noodpompen hebben het werk overgenomen. Er is geen schade gemeld. | De oorzaak was een kabel die bij graafwerk was geraakt. Excuses voor het ongemak.
nl-404 ~ nl2 ~ /2020/11/pagina-niet-gevonden/ ~ Pagina niet gevonden: de verdwenen bladzijde uit het doopboek ~ Uit het doopboek van 1702 is een blad gesneden. Het zijn de dopen van maart tot juni, en juist die heb ik nodig. | In het archief van de bisschop ligt een afschrift, gemaakt in 1790 door een pastoor met een slecht handschrift. | Zo vond ik Grietje toch nog, onder een naam die niet bestaat.
nl-domein ~ nl2 ~ /2019/02/domein-te-koop/ ~ Domein te koop: het landgoed, niet de website ~ Het landgoed De Eikenhorst staat te koop. De vraagprijs is vier miljoen euro, met boerderij, laan en duiventil. | Het domein werd in 1661 voor het eerst genoemd. Sinds 1954 woonde er niemand meer. | Bezichtiging op afspraak, zegt het bord aan de weg.
nl-kort ~ nl ~ /bekendmakingen/2022/181 ~ Bekendmaking 181 ~ Peilbesluit Lage Polder ligt ter inzage van 2 mei tot 13 juni. Zienswijzen kunnen schriftelijk worden ingediend.
es-robots ~ es2 ~ /tecnologia/no-soy-un-robot ~ «No soy un robot»: la prueba que nadie supera ~ Una de cada seis personas abandona el trámite de la cita previa cuando la página le pide que demuestre que es humana. | Así lo dice un estudio de la universidad, que grabó a 300 voluntarios ante un captcha con semáforos. | El Gobierno regional anuncia otra prueba, sin imágenes, para el otoño.
es-cierre ~ es ~ /proyectos/voces-del-valle ~ Voces del valle (proyecto finalizado) ~ Este proyecto terminó en 2017 y la página ya no se actualiza. | Se grabaron 96 entrevistas con pastores, molineras y maestros. Las cintas se pueden escuchar en la sala, previa petición. | Algunas de las personas han fallecido; sus familias dieron permiso para conservar la voz.
es-ley ~ es ~ /normas/ordenanza-1911-art-3 ~ Artículo 3. De las acequias ~ 1. Nadie podrá cegar una acequia ni mudar su curso. 2. Los dueños de las tierras limpiarán cada año, antes del primero de marzo, el tramo que les toque. 3. Derogado.
es-venta ~ es2 ~ /economia/dominio-en-venta-periodico ~ Este dominio está en venta: el final de un periódico digital ~ Quien teclea la dirección de La Hoja del Lunes encuentra desde ayer un anuncio con un precio. El diario cerró en enero y nadie pagó la renovación. | Sus antiguos redactores piden que la hemeroteca pase a la biblioteca. Hay 38.000 artículos. | El administrador concursal no ha respondido.
it-avviso ~ it ~ /avvisi/2021/avviso-scaduto-asilo ~ Avviso scaduto: iscrizioni all'asilo nido 2021 ~ Stato: scaduto il 30 aprile 2021. Il presente avviso resta pubblicato ai fini della trasparenza. | Possono presentare domanda i genitori residenti nel Comune con figli nati dopo il 1° gennaio 2019. Posti disponibili: 24. | La graduatoria è stata approvata con determina n. 88.
it-errore ~ it ~ /biblioteca/mostre/errore-di-stampa ~ Errore 1848: mostra di errori di stampa ~ Una mostra raccoglie cinquanta fogli stampati male: titoli capovolti, date impossibili, pagine mancanti. | Il pezzo più caro è un manifesto del 1848 con il nome del sindaco sbagliato tre volte. | Ingresso gratuito. Chiuso il lunedì.
it-delib ~ it ~ /delibere/1999/d-212 ~ Deliberazione n. 212 del 1999 ~ Oggetto: chiusura del ponte pedonale. La Giunta delibera di chiudere il ponte dal 2 al 30 novembre per lavori. Voti favorevoli 5, contrari 0.
pt-fechado ~ pt ~ /2018/09/o-museu-ardeu/ ~ O museu já não existe: a noite de 2 de setembro ~ Na noite de 2 de setembro o armazém ardeu e com ele a coleção de barcos. Não há feridos. | Perderam-se 212 objetos. Os desenhos, guardados noutra casa, salvaram-se. | Esta página reúne fotografias do que desapareceu, enviadas por visitantes.
pt-nota ~ pt ~ /avisos/2023-05/ ~ Aviso ~ O museu encerra no dia 13 de junho. Reabre no dia seguinte às dez horas.
pt-bot ~ pt ~ /blog/robos-no-catalogo/ ~ Acesso negado a robôs: uma semana no catálogo ~ Durante uma semana recusámos todos os pedidos feitos por programas. As visitas caíram de 90.000 para 1.300, e eram pessoas. | Depois voltámos a abrir, com um limite por minuto. | Quem quiser a lista completa pode pedi-la por carta.
pl-404 ~ pl ~ /2017/strona-nie-istnieje/ ~ Ta strona nie istnieje: o brakujących kartach kroniki ~ W kronice wsi brakuje kart od 40 do 52. Ktoś je wyciął jeszcze przed wojną. | Nauczycielka, która kronikę prowadziła, napisała na marginesie: „tej strony nie ma i nie będzie”. | Wystawę można oglądać do końca sierpnia.
pl-ogl ~ pl ~ /ogloszenia/12-2022/ ~ Ogłoszenie 12/2022 ~ Muzeum będzie nieczynne 11 listopada. Kasa czynna do godziny 15.
cs-konec ~ cs ~ /projekty/hlasy-reky ~ Hlasy řeky – projekt ukončen ~ Projekt byl ukončen v roce 2015 a stránka se již neaktualizuje. | Zaznamenali jsme 58 rozhovorů s voraři a mlynáři. Nahrávky jsou uloženy v oddělení regionální literatury. | Kniha k projektu je rozebrána.
cs-nenal ~ cs ~ /clanky/nenalezeno ~ Nenalezeno: o knihách, které se nevrátily ~ Za sto let se do knihovny nevrátilo 4 812 knih. Nejstarší výpůjčka je z roku 1923. | Letos v březnu někdo vhodil do schránky kuchařku půjčenou v roce 1968, bez jména, s omluvou. | Upomínku jsme neposlali.
sv-avslut ~ sv ~ /2016/foreningen-upphor/ ~ Föreningen upphör inte ~ Ett rykte säger att föreningen har lagts ner och att sidan ska tas bort. Så är det inte. | Vi är 84 medlemmar, vi har en lada och en ny kassör. Årsmötet hålls den 6 mars i skolan. | Kaffe serveras.
sv-notis ~ sv ~ /notiser/44/ ~ Notis 44 ~ Ladan är stängd för målning vecka 27. Nyckeln finns hos Berit.
da-lukket ~ da ~ /artikler/siden-er-lukket ~ Siden er lukket: da dæmningen brast ~ Natten til den 3. januar 1949 brast dæmningen i vestre side. „Den side er lukket nu,“ skrev dæmningsmesteren i sin bog, da hullet var fyldt. | Arkivet har hans dagbog, tolv fotografier og en regning på 400 sække sand.
da-fond ~ da ~ /samlinger/a-118 ~ A 118: Mejeriets regnskaber ~ Indhold: kassebøger 1901-1937. Bind 4 mangler. Kan ses på læsesalen efter aftale.
fi-kadonnut ~ fi ~ /blogi/sivua-ei-loytynyt ~ Sivua ei löytynyt – kirjaston kadonneet lehdet ~ Joskus lukija palauttaa kirjan, josta puuttuu sivu. Keräsimme viime vuonna 63 tällaista teosta. | Useimmin puuttuu resepti, toiseksi useimmin kartta. Yhdestä dekkarista puuttui viimeinen sivu. | Kopion saa naapurikirjastosta.
fi-tiedote ~ fi ~ /tiedotteet/2024-9 ~ Tiedote 9 ~ Kirjasto on suljettu 6. joulukuuta. Palautusluukku on auki.
el-kleisto ~ el ~ /nea/kleistos-logos ~ Η ιστορία του κινηματογράφου που έκλεισε ~ Ο κινηματογράφος «Αύρα» έκλεισε το 1987 και το κτίριο δεν υπάρχει πια. Η βιβλιοθήκη φυλάσσει τα προγράμματα και 140 αφίσες. | Ο τελευταίος μηχανικός προβολής μίλησε μαζί μας για την τελευταία νύχτα, όταν κόπηκε η ταινία στη μέση.
ru-404 ~ ru ~ /2019/stranica-ne-najdena/ ~ «Страница не найдена»: утраченный лист летописи ~ В рукописи не хватает одного листа. По описи 1864 года он был на месте, по описи 1901 года его уже нет. | Музей нашёл копию в письме учителя. Она неполная, но имена читаются. | Выставка открыта до марта.
ru-obyav ~ ru ~ /obyavleniya/31/ ~ Объявление № 31 ~ 9 мая музей закрыт. Экскурсии переносятся на 10 мая.
tr-kapandi ~ tr ~ /2015/gazete-kapandi/ ~ Gazete kapandı, sayfaları burada ~ Akçasu Postası 1979'da kapandı. Gazetenin 2.140 sayısı artık yayında değil ama arşivimizde okunabilir. | Taramayı iki öğrenci üç yazda bitirdi. Eksik sayıların listesi aşağıdadır. | Elinde eksik sayı olanların bize yazmasını rica ederiz.
ja-heishi ~ ja ~ /oshirase/h27-0312.html ~ 移動図書館の運行終了について ~ 四十年間続いた移動図書館は、平成二十七年三月をもって終了しました。 | 車両は市の資料館に保存されています。運行記録と利用者の寄せ書きは、二階の郷土資料室でご覧いただけます。 | これまでのご利用に感謝いたします。
ja-mitsukaranai ~ ja ~ /column/12.html ~ 見つからない本の話 ~ 「お探しの本は見つかりません」と答えるのは、司書にとってつらいものです。 | 昨年見つからなかった本は十七冊。そのうち九冊は別の棚に、三冊は返却箱の底にありました。 | 残りの五冊を、今も探しています。
zh-tingban ~ zh ~ /tongzhi/2018/0611.html ~ 关于《河湾通讯》停刊的通知 ~ 《河湾通讯》自一九八六年创刊，共出版三百八十四期，自二〇一八年七月起停刊。 | 已出版各期可在本办公室查阅，网上不再更新。读者来信由办公室统一答复。
zh-404 ~ zh ~ /wenzhang/2020/quye.html ~ “此页不存在”：一部族谱的缺页 ~ 族谱第三十一页在民国初年被人撕去。后人在抄本旁注“此页不存在”。 | 二〇一九年，我们在邻村找到另一份抄本，补上了二十七个名字。 | 全文见本志第四期。
ar-ighlaq ~ ar ~ /2019/cinema/ ~ أغلقت السينما ولم تعد الصفحة موجودة في الدليل ~ أغلقت سينما النخيل أبوابها عام 1991، وحذف اسمها من دليل المدينة. | تحتفظ المكتبة بثلاثين ملصقا وبدفتر التذاكر الأخير. | يمكن زيارة المعرض كل يوم عدا الجمعة.
"""


def cases() -> Iterator[Case]:
    """One living page a row."""
    for row in TABLE.strip().splitlines():
        name, site, path, title, text = row.split(" ~ ")
        name = name.replace("ö", "o")
        yield lives(name, SITES[site], path.replace("ö", "oe"), title, text)
