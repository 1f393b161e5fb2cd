"""Pages that live, in other languages, though they look difficult."""

from __future__ import annotations

from collections.abc import Iterator

from citekeeper.demo.exchange import Reply
from citekeeper.demo.media import small_pdf

from ..case import LIVE, MOVED, Case, sent, to
from .kits import KITS, front, missing, show, turning

# name, language, look, path, site, title, body
ABROAD: tuple[tuple[str, str, str, str, str, str, str], ...] = (
    (
        "de-404-kunst",
        "de",
        "wp",
        "/feuilleton/fehler-404",
        "Neue Auentaler Zeitung",
        "Fehler 404: Eine Ausstellung über verschwundene Seiten",
        "<p>„Seite nicht gefunden“ steht in Neonschrift über dem Eingang. Die Künstlerin Hanne Vogt hat zweihundert Fehlermeldungen gesammelt und in Öl gemalt. Am schönsten ist die einer Sparkasse: „Bitte gehen Sie zurück zum Anfang.“</p><p>Zu sehen bis 12. Mai im alten Schlachthof, montags geschlossen.</p>",
    ),
    (
        "de-gesetz-weggefallen",
        "de",
        "gov",
        "/gesetze/deichg/12.html",
        "Landesrecht",
        "§ 12 DeichG (weggefallen)",
        "<p>§ 12 (weggefallen)</p><p>Fußnote: § 12 aufgehoben durch Art. 3 des Gesetzes vom 4. Dezember 2007 mit Wirkung vom 1. Januar 2008.</p>",
    ),
    (
        "de-pressemitteilung",
        "de",
        "gov",
        "/presse/2014/pm-088",
        "Landkreis Auental",
        "Internetseiten des Landkreises am Wochenende nicht erreichbar",
        "<p>Pressemitteilung 88/2014. Wegen Wartungsarbeiten sind die Seiten des Landkreises von Samstag, 18 Uhr, bis Sonntag, 8 Uhr, nicht erreichbar. Auch das Kfz-Portal steht nicht zur Verfügung. Wir bitten um Verständnis.</p>",
    ),
    (
        "de-spielbank",
        "de",
        "news",
        "/wirtschaft/spielbank-schliesst",
        "Neue Auentaler Zeitung",
        "Spielbank Bad Aue schließt nach 48 Jahren",
        "<p>Am Silvesterabend rollt die Kugel zum letzten Mal. Das Casino mit Roulette, Poker und 110 Spielautomaten lohnt sich nicht mehr, seit Online-Wetten und Bonusangebote die Gäste binden. 61 Beschäftigte verlieren ihre Stelle.</p>",
    ),
    (
        "de-nachruf",
        "de",
        "thin",
        "/nachruf/k-eberle",
        "Heimatverein Auental",
        "Nachruf auf Karl Eberle",
        "<p>Karl Eberle ist von uns gegangen. Er hat das Archiv des Vereins vierzig Jahre geführt und nie eine Karte verloren. Seine Sammlung alter Flurnamen bleibt hier abrufbar.</p>",
    ),
    (
        "de-forum",
        "de",
        "table",
        "/showthread.php?t=8812",
        "Schlepperfreunde",
        "Link tot - wer hat die Anleitung?",
        "<p><b>Eicher26</b>: Hallo, der Link im ersten Beitrag ist tot, „Die angeforderte Seite existiert nicht“. Hat jemand das PDF?</p><p><b>Moosbauer</b>: Hier die Einstellwerte: Ventilspiel 0,2 kalt, Förderbeginn 24 Grad.</p>",
    ),
    (
        "de-stellenausschreibung",
        "de",
        "portal",
        "/stellen/2019-12",
        "Hochschule Auental",
        "Bibliotheksleitung (m/w/d) - Ausschreibung beendet",
        "<p>Die Bewerbungsfrist ist abgelaufen. Gesucht wurde eine Leitung für unsere Bibliothek mit 240.000 Bänden, elf Beschäftigten und einem Handschriftenkeller. Vergütung nach E 14.</p>",
    ),
    (
        "de-katalog",
        "de",
        "portal",
        "/DB=1/PPN?PPN=118842",
        "Verbundkatalog",
        "Flurkarte der Gemarkung Auental, 1824",
        "<p>Maßstab 1:2500, 12 Blätter, koloriert. Blatt 7 nicht vorhanden. Signatur K 14/3. Status: zurzeit nicht verfügbar, Restaurierung bis Herbst.</p>",
    ),
    (
        "de-leer-kategorie",
        "de",
        "gov",
        "/amtsblatt/2003/nr-14",
        "Amtsblatt",
        "Amtsblatt Nr. 14/2003",
        "<p>Inhalt: 1. Öffentliche Zustellung an Unbekannt. 2. Ungültigkeit eines Dienstausweises. 3. Verlust eines Dienstsiegels: Das Siegel Nr. 4 ist nicht mehr auffindbar und wird für ungültig erklärt.</p>",
    ),
    (
        "de-abschied",
        "de",
        "wp",
        "/2020/06/abschied",
        "Gartenblog Linde",
        "Dieser Blog wird eingestellt",
        "<p>Nach zwölf Jahren höre ich auf. Die Beiträge bleiben stehen, die Kommentare sind geschlossen. Das alte Rezeptarchiv gibt es nicht mehr, die Rezepte stehen jetzt unter „Küche“.</p><p>Danke für die Samen und die Briefe.</p>",
    ),
    (
        "de-domain",
        "de",
        "news",
        "/digital/domainhandel",
        "Neue Auentaler Zeitung",
        "Diese Domain steht zum Verkauf: Wie Händler mit alten Adressen verdienen",
        "<p>Wer seine Adresse nicht verlängert, findet dort bald Werbung. Der Verein für Denkmalpflege verlor seine Domain an einen Händler, der 4.800 Euro verlangte. Später warb dort ein Wettanbieter.</p>",
    ),
    (
        "fr-article-404",
        "fr",
        "news",
        "/culture/la-page-introuvable",
        "",
        "« Page introuvable », le roman d'un bibliothécaire",
        "<p>Le héros cherche un livre qui n'existe plus. À chaque rayon, la même phrase : « Le document demandé est introuvable ». Le premier roman de Paul Amiel, conservateur à Gisors, tient du conte et du procès-verbal.</p><p>Éditions du Bac, 212 pages.</p>",
    ),
    (
        "fr-loi-abrogee",
        "fr",
        "gov",
        "/codes/article/LEGIARTI0088",
        "Recueil des lois",
        "Article R. 214-8 (abrogé)",
        "<p>Article abrogé au 1er janvier 2012. Modifié par le décret n° 2006-880, art. 2. Le dossier est réputé perdu lorsqu'il n'a pu être retrouvé dans un délai de six mois.</p>",
    ),
    (
        "fr-avis-deces",
        "fr",
        "news",
        "/avis/2018/lemoine",
        "",
        "Avis de décès : Jeanne Lemoine",
        "<p>Jeanne Lemoine nous a quittés le 3 mars 2018. La cérémonie aura lieu dans l'intimité. Ni fleurs ni couronnes.</p>",
    ),
    (
        "fr-communique",
        "fr",
        "gov",
        "/presse/communiques/2011-21",
        "Préfecture du Vexin",
        "Interdiction de pêche dans l'Epte",
        "<p>Communiqué du 8 juillet 2011. À la suite d'une pollution, la pêche est interdite jusqu'à nouvel ordre entre le moulin et le confluent. Les poissons morts ne doivent pas être ramassés.</p>",
    ),
    (
        "fr-site-archive",
        "fr",
        "gov",
        "/archives/plan-2007",
        "Agence de l'eau du Vexin",
        "Plan de gestion 2007-2012 (page archivée)",
        "<p>Cette page n'est plus mise à jour. Elle est conservée à titre documentaire et certains liens peuvent être rompus.</p><p>Le plan fixe les débits minimaux de onze cours d'eau et finance quarante passes à poissons.</p>",
    ),
    (
        "fr-jeu-en-ligne",
        "fr",
        "portal",
        "/revue/sante/112",
        "Revue d'addictologie",
        "Casinos en ligne et jeunes adultes : une enquête",
        "<p>Résumé. 1 204 étudiants ont été interrogés sur les paris sportifs, le poker et les machines à sous en ligne. Un sur neuf a joué le mois précédent ; le bonus de bienvenue est le premier motif cité.</p>",
    ),
    (
        "fr-marche-clos",
        "fr",
        "portal",
        "/marches/2016/044",
        "Conseil départemental",
        "Marché 2016-044 : consultation clôturée",
        "<p>Cette consultation est close. Objet : réfection de la toiture du collège. Lot 1 charpente, lot 2 ardoise. Attributaire : entreprise Morel et fils, 418 000 euros.</p>",
    ),
    (
        "nl-wegwijzer",
        "nl",
        "gov",
        "/nieuws/2012/pagina-niet-gevonden-prijs",
        "Gemeente Wierdenland",
        "Gemeente wint prijs voor mooiste pagina niet gevonden",
        "<p>Onze 404-pagina, met de verdwaalde koe, kreeg dinsdag de webprijs. De jury prees de tekst: “Deze pagina is weggelopen. Wij zoeken mee.” Wethouder Dijkstra nam een stalen klomp in ontvangst.</p>",
    ),
    (
        "nl-wet-vervallen",
        "nl",
        "gov",
        "/regeling/BWB0004/artikel/6",
        "Regelingenbank",
        "Artikel 6 [Vervallen per 01-01-2010]",
        "<p>Artikel 6</p><p>[Vervallen per 01-01-2010]</p><p>Toon relaties. Wijzigingen in de regeling. Permanente link.</p>",
    ),
    (
        "nl-vereniging-opgeheven",
        "nl",
        "thin",
        "/vereniging",
        "Schaakclub De Toren",
        "De vereniging is opgeheven",
        "<p>Op 1 juli 2017 is onze schaakclub opgeheven na 71 jaar. De uitslagen vanaf 1946 en de partijen van het jubileumtoernooi blijven op deze site staan. Het clubblad wordt niet meer gemaakt.</p>",
    ),
    (
        "nl-rechtspraak",
        "nl",
        "portal",
        "/uitspraak?id=2013-4471",
        "Uitsprakenregister",
        "Zaak 2013/4471, verzoek tot verwijdering van een artikel",
        "<p>De voorzieningenrechter wijst het verzoek af. Het krantenartikel hoeft niet te worden verwijderd; wel moet de zoekmachine het niet langer op naam tonen. Volgt motivering in elf overwegingen.</p>",
    ),
    (
        "nl-onderhoud",
        "nl",
        "wp",
        "/blog/onderhoud",
        "Sluiswachter",
        "Site in onderhoud, en andere leugens",
        "<p>“We zijn zo terug”, stond er drie jaar op de deur van de sluis en ook op de site. Dit stuk gaat over bordjes die blijven hangen. Met foto's van zevenentwintig bordjes.</p>",
    ),
    (
        "es-esquela",
        "es",
        "news",
        "/esquelas/2015/rufino",
        "",
        "Fallece Rufino Calleja, último carbonero del valle",
        "<p>Rufino Calleja murió el jueves a los 92 años. Con él desaparece un oficio. Su horno, apagado en 1971, se conserva junto al museo.</p>",
    ),
    (
        "es-boe-derogada",
        "es",
        "gov",
        "/legislacion/orden-1998-14",
        "Boletín de la Provincia",
        "Orden de 14 de mayo de 1998 (disposición derogada)",
        "<p>Disposición derogada. Orden por la que se regula el registro de pozos. Artículo 1. Los pozos no encontrados en la inspección se darán de baja. Rango: orden. Vigencia agotada en 2009.</p>",
    ),
    (
        "es-error-404-bar",
        "es",
        "news",
        "/cultura/bar-error-404",
        "",
        "Error 404, un bar sin cobertura",
        "<p>Página no encontrada, dice el rótulo, y dentro no hay wifi. Lo abrieron dos informáticas de Soria hartas de pantallas. Sirven vermú, hay ajedrez y un teléfono de monedas.</p>",
    ),
    (
        "es-licitacion",
        "es",
        "portal",
        "/perfil/exp-2017-88",
        "Ayuntamiento de Robledo",
        "Expediente 88/2017: licitación desierta",
        "<p>Estado: desierta. No se presentaron ofertas. Objeto: retirada de carteles. Presupuesto base 9.800 euros. Plazo vencido el 3 de abril.</p>",
    ),
    (
        "es-blog-cierre",
        "es",
        "wp",
        "/2014/01/adios",
        "Cuaderno de trenes",
        "Adiós: este blog se cierra",
        "<p>Ya no habrá más entradas. Las 412 fichas de locomotoras seguirán publicadas. Los vídeos no están disponibles porque la plataforma cerró, pero he puesto fotogramas.</p>",
    ),
    (
        "es-mx-desaparecidos",
        "es",
        "gov",
        "/fichas/1120",
        "Registro de búsqueda",
        "Ficha 1120: persona no localizada",
        "<p>Nombre: Julián M. Edad: 19. No localizado desde el 5 de agosto de 2011. Vestía camisa azul. Carpeta 44/2011. Informes por teléfono, se guarda reserva.</p>",
    ),
    (
        "it-delibera",
        "it",
        "gov",
        "/delibere/2008/112",
        "Comune di Valdora",
        "Delibera n. 112/2008 (annullata)",
        "<p>La presente delibera è stata annullata in autotutela con atto n. 31 del 2009. Oggetto: rimozione della fontana di piazza. Presenti otto consiglieri. La fontana è rimasta.</p>",
    ),
    (
        "it-necrologio",
        "it",
        "news",
        "/necrologi/2016/b-ferri",
        "Voce della Valle",
        "È scomparsa Bice Ferri, maestra",
        "<p>Ha insegnato a leggere a tre generazioni. È scomparsa domenica nella sua casa di via Roma. I funerali martedì alle quindici.</p>",
    ),
    (
        "it-scommesse",
        "it",
        "news",
        "/cronaca/scommesse-clandestine",
        "Voce della Valle",
        "Scommesse clandestine dietro il bar: sei denunce",
        "<p>Slot machine non collegate, poker e un sito di casinò registrato all'estero. La guardia di finanza ha sequestrato nove apparecchi e il quaderno dei bonus.</p>",
    ),
    (
        "it-biblioteca",
        "it",
        "portal",
        "/opac/scheda/55210",
        "Catalogo delle biblioteche",
        "Canti di risaia / raccolti da G. Pozzi",
        "<p>Torino, 1911. 88 p. Non disponibile al prestito. Esemplare unico, mutilo delle pp. 33-36. Accedi per prenotare la consultazione.</p>",
    ),
    (
        "it-frana",
        "it",
        "gov",
        "/avvisi/2019/sp44",
        "Provincia di Valdora",
        "SP 44 interrotta",
        "<p>Si avvisa che la SP 44 è interrotta al km 12 fino a cessata esigenza.</p>",
    ),
    (
        "pt-diploma",
        "pt",
        "gov",
        "/diario/1987/portaria-44",
        "Diário Legislativo",
        "Portaria n.º 44/87 (revogada)",
        "<p>Revogada pela Portaria n.º 12/2003. Fixa o preço do gelo nas lotas do continente. Artigo único. O gelo não levantado considera-se perdido.</p>",
    ),
    (
        "pt-br-aviso",
        "pt",
        "gov",
        "/avisos/2018/sistema",
        "Prefeitura de Rio Claro do Sul",
        "Sistema de notas fora do ar no dia 12",
        "<p>O sistema ficará indisponível no sábado, das 8h às 18h, para manutenção. Notas emitidas em papel devem ser lançadas até o dia 20.</p>",
    ),
    (
        "pt-fado",
        "pt",
        "wp",
        "/discos/pagina-nao-encontrada",
        "Discos Perdidos",
        "Página não encontrada, o disco que ninguém ouviu",
        "<p>Gravado em 1974 e apreendido na fábrica, o disco foi dado como desaparecido até 2015. Uma cópia estava num sótão de Elvas. Lado A: sete temas. Lado B: silêncio.</p>",
    ),
    (
        "pl-strona-w-budowie",
        "pl",
        "news",
        "/kultura/strona-w-budowie",
        "",
        "„Strona w budowie”: wystawa o starym internecie",
        "<p>Żółte znaki z kopiącym ludzikiem, liczniki odwiedzin i napis „Błąd 404, nie znaleziono strony”. Muzeum pokazuje trzysta stron zapisanych na dyskietkach. Wstęp wolny w czwartki.</p>",
    ),
    (
        "pl-ustawa",
        "pl",
        "gov",
        "/akty/1995/88",
        "Zbiór aktów",
        "Rozporządzenie z 1995 r. w sprawie łodzi (akt uchylony)",
        "<p>Status: uchylony. Akt utracił moc 1 maja 2004 r. § 1. Łódź nieodnalezioną w ciągu roku wykreśla się z rejestru.</p>",
    ),
    (
        "pl-nekrolog",
        "pl",
        "news",
        "/nekrologi/2012/kos",
        "",
        "Odszedł Józef Kos, przewoźnik",
        "<p>Przez czterdzieści lat woził ludzi przez Wisłę. Prom już nie istnieje, łódź stoi przy muzeum. Pogrzeb w piątek o jedenastej.</p>",
    ),
    (
        "pl-konkurs",
        "pl",
        "portal",
        "/konkursy/2018/7",
        "Uniwersytet Nadwiślański",
        "Konkurs na stanowisko adiunkta - zakończony",
        "<p>Konkurs zakończony, oferta nieaktualna. Wybrano dr Annę Lis. Uzasadnienie: dorobek w zakresie geomorfologii, znajomość języka fińskiego.</p>",
    ),
    (
        "cs-zruseno",
        "cs",
        "gov",
        "/vyhlasky/2001-4",
        "Městský úřad Podlesí",
        "Obecně závazná vyhláška č. 4/2001 (zrušena)",
        "<p>Zrušena vyhláškou č. 2/2011. Čl. 1 Poplatek ze psů činí sto korun. Čl. 2 Nenalezený pes se po roce odhlašuje.</p>",
    ),
    (
        "cs-zanikly-web",
        "cs",
        "wp",
        "/clanky/zanikle-weby",
        "Síťař",
        "Zaniklé weby devadesátých let",
        "<p>„Stránka nenalezena“ hlásí polovina odkazů z první české příručky o internetu. Prošel jsem jich dvě stě. Nejdéle vydržela hvězdárna.</p>",
    ),
    (
        "sv-utgangen",
        "sv",
        "gov",
        "/forfattningar/2003-12",
        "Norrbackens kommun",
        "Renhållningsordning 2003:12 (upphävd)",
        "<p>Upphävd genom 2014:3. 1 § Kärl som inte kan hittas ersätts av kommunen. 2 § Latrin hämtas var fjortonde dag.</p>",
    ),
    (
        "sv-dodsruna",
        "sv",
        "thin",
        "/minnesord/ek",
        "Bygdearkivet",
        "Minnesord: Gunnel Ek",
        "<p>Gunnel Ek har lämnat oss. Hon tecknade upp 900 ortnamn som annars hade varit borta.</p>",
    ),
    (
        "da-lukket",
        "da",
        "thin",
        "/om/lukning",
        "Fyrmuseet",
        "Museet er lukket for altid",
        "<p>Fyrmuseet lukkede den 1. oktober 2016. Samlingen er flyttet til egnsmuseet. Siderne om fyrmestrene og regnskaberne bevares her.</p>",
    ),
    (
        "da-netkasino",
        "da",
        "news",
        "/nyheder/spil",
        "",
        "Unge taber på netkasino: kommunen åbner rådgivning",
        "<p>Betting, poker og spillemaskiner på mobilen fylder hos de unge mænd. Én i hver klasse har gæld, viser en rundspørge blandt 800 elever.</p>",
    ),
    (
        "fi-kumottu",
        "fi",
        "gov",
        "/saadokset/1988-41",
        "Säädöskokoelma",
        "Asetus uittoväylistä (kumottu)",
        "<p>Kumottu asetuksella 12/1999. 1 § Puuta, jota ei löydy vuoden kuluessa, pidetään uponneena.</p>",
    ),
    (
        "fi-lakkautettu",
        "fi",
        "wp",
        "/juna/lakkautettu-asema",
        "Rataharrastaja",
        "Lakkautettu asema: Korpijärvi",
        "<p>Asema suljettiin 1969 ja rakennus purettiin. Sivua ei löytynyt kirjastakaan, joten piirsin pohjan naapurin muistista. Kuvat: neljä.</p>",
    ),
    (
        "el-katargithike",
        "el",
        "gov",
        "/nomoi/1981/112",
        "Συλλογή νόμων",
        "Άρθρο 12 (καταργήθηκε)",
        "<p>Το άρθρο 12 καταργήθηκε με τον νόμο 2044 του 1992. Προέβλεπε την αποζημίωση για δίκτυα που δεν βρέθηκαν.</p>",
    ),
    (
        "el-pethane",
        "el",
        "news",
        "/nea/pethane-o-karavomaragkos",
        "Φωνή του Ευβοϊκού",
        "Πέθανε ο τελευταίος καραβομαραγκός του κόλπου",
        "<p>Ο Νικόλας Βλάχος έφυγε στα ενενήντα. Έφτιαξε σαράντα καΐκια, από τα οποία πλέουν τρία. Το εργαστήριο έκλεισε το 2004.</p>",
    ),
    (
        "ru-404",
        "ru",
        "news",
        "/culture/stranica-ne-najdena",
        "",
        "«Страница не найдена»: в музее открылась выставка об исчезнувших сайтах",
        "<p>На стенах висят снимки ста сайтов девяностых годов. Рядом стоят ошибки: 403, 404, 500. Куратор говорит, что дольше всех продержалась страница клуба голубеводов.</p>",
    ),
    (
        "ru-zakon",
        "ru",
        "gov",
        "/docs/1996/31",
        "Собрание законов края",
        "Постановление № 31 (утратило силу)",
        "<p>Документ утратил силу 14 марта 2005 года. 1. Установить плату за перевоз. 2. Утерянные билеты не возмещаются.</p>",
    ),
    (
        "ru-forum",
        "ru",
        "table",
        "/forum/topic8841.html",
        "Форум лодочников",
        "Ссылка не работает, у кого есть чертёж?",
        "<p><b>Бакен</b>: По ссылке пишет, что файл удалён или не существует. <b>Шкипер</b>: Перезалил. Шпангоут пятый рисуйте на два сантиметра выше.</p>",
    ),
    (
        "uk-nekroloh",
        "uk",
        "news",
        "/novyny/pomer-pereviznyk",
        "",
        "Помер перевізник Гнат Малий",
        "<p>Йому було вісімдесят дев'ять. Поромну переправу закрито 1987 року, сторінку з його спогадами ми зберігаємо.</p>",
    ),
    (
        "tr-mulga",
        "tr",
        "gov",
        "/mevzuat/1979/88",
        "Mevzuat Derlemesi",
        "Madde 8 (Mülga)",
        "<p>Madde 8 – (Mülga: 12/5/1994-3990/2 md.)</p><p>Bulunamayan sandallar kayıttan düşülür hükmü yürürlükten kaldırılmıştır.</p>",
    ),
    (
        "tr-yasadisi-bahis",
        "tr",
        "news",
        "/haber/yasa-disi-bahis",
        "Yeşilova Postası",
        "Yasa dışı bahis operasyonu: on iki gözaltı",
        "<p>Polis, canlı casino, slot ve bahis siteleri için para aktaran on iki kişiyi gözaltına aldı. Bonus vaadiyle kandırılan öğrencilerin hesapları kullanılmış.</p>",
    ),
    (
        "ja-haishi",
        "ja",
        "gov",
        "/reiki/s52-14.html",
        "みどり野市例規集",
        "渡船使用料条例（廃止）",
        "<p>昭和五十二年条例第十四号。平成十年三月三十一日廃止。第一条　渡船を使用する者は使用料を納めなければならない。第二条　見つからない切符は再発行しない。</p>",
    ),
    (
        "ja-shuryo",
        "ja",
        "wp",
        "/news/2017/service-end",
        "古地図研究会",
        "旧サイトの公開終了について",
        "<p>旧サイトは三月末で公開を終了しました。掲載していた地図百二十点はこのサイトの「地図目録」に移しました。お探しの地図が見つからない場合は事務局へお知らせください。</p>",
    ),
    (
        "ja-owabi",
        "ja",
        "thin",
        "/press/20141003.html",
        "緑川食品",
        "商品回収のお詫びとお知らせ",
        "<p>平成二十六年十月三日。弊社の味噌の一部に表示の誤りがありました。対象商品は販売を終了し、回収いたします。深くお詫び申し上げます。</p>",
    ),
    (
        "zh-feizhi",
        "zh",
        "gov",
        "/zcfg/1993/021.html",
        "清河市政府文件库",
        "关于渡口收费的通知（已废止）",
        "<p>本文件已于2004年6月1日废止。一、渡口收费标准为每人五角。二、遗失船票概不退款。三、本通知自发布之日起施行。</p>",
    ),
    (
        "zh-404-wenhua",
        "zh",
        "news",
        "/culture/2015/404.html",
        "",
        "“页面不存在”：一位程序员收集了三百个错误页面",
        "<p>他从二零零三年开始截图。有的网站写“您访问的页面走丢了”，有的画一只熊猫。最短的只有三个数字。展览将持续到月底。</p>",
    ),
    (
        "ar-multaqa",
        "ar",
        "news",
        "/culture/safha-ghayr-mawjuda",
        "",
        "«الصفحة غير موجودة»: رواية عن أرشيف ضائع",
        "<p>يبحث البطل عن دفتر حذف من السجل، وكلما فتح درجا وجد العبارة نفسها. صدرت الرواية عن دار النهر في مئتي صفحة.</p>",
    ),
    (
        "hu-hatalyon-kivul",
        "hu",
        "gov",
        "/rendeletek/1997-6",
        "Önkormányzati rendelettár",
        "6/1997. rendelet (hatályon kívül)",
        "<p>Hatályon kívül helyezte a 3/2012. rendelet. 1. § A révdíj ötven forint. 2. § Az elveszett jegy nem pótolható.</p>",
    ),
    (
        "ro-abrogat",
        "ro",
        "gov",
        "/acte/1991/44",
        "Monitorul Județean",
        "Hotărârea 44/1991 (abrogată)",
        "<p>Abrogată prin Hotărârea 12/2001. Art. 1. Taxa de trecere cu bacul este de cinci lei. Art. 2. Biletele pierdute nu se înlocuiesc.</p>",
    ),
    (
        "ko-pyeji",
        "ko",
        "gov",
        "/law/1989/31",
        "푸른들시 자치법규",
        "나루터 사용료 조례 (폐지)",
        "<p>1999년 4월 1일 폐지. 제1조 나루터를 이용하는 자는 사용료를 낸다. 제2조 잃어버린 표는 다시 내주지 아니한다.</p>",
    ),
)

ENGLISH_PDF = "The dredging of Pattle Reach, 1911-1938"


def cases() -> Iterator[Case]:
    """The living pages in other languages, and living pages behind detours."""
    for n, (name, lang, look, path, called, title, body) in enumerate(ABROAD, 5):
        seen = turning(lang, title, body, look, n, called)
        lost = sent(missing(lang, look=look, seed=n + 90, name=called), 404)
        start = sent(front(lang, look=look, seed=n, name=called))
        yield Case("living", f"x24-{name}", (LIVE,), {path: seen, "/": start, "*": lost}, path=path)
    yield from detours()


def detours() -> Iterator[Case]:
    """Living pages behind redirects, in odd formats, or edited since."""
    pdf = Reply(200, {"Content-Type": "application/pdf"}, small_pdf(ENGLISH_PDF))
    lost = sent(missing("en"), 404)
    yield Case(
        "living", "x24-pdf", (LIVE,), {"/docs/reach.pdf": pdf, "*": lost}, path="/docs/reach.pdf"
    )
    octet = Reply(200, {"Content-Type": "application/octet-stream"}, small_pdf("Tide tables 1950"))
    yield Case(
        "living",
        "x24-pdf-octet",
        (LIVE,),
        {"/get.php?f=12.pdf": octet, "*": lost},
        path="/get.php?f=12.pdf",
    )
    feed = Reply(
        200,
        {"Content-Type": "application/rss+xml"},
        '<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour notices</title><item><title>Notice 117: buoy withdrawn</title><description>Buoy 14 is no longer in place.</description></item><item><title>Notice 118: light restored</title></item></channel></rss>',
    )
    yield Case(
        "living", "x24-feed", (LIVE,), {"/notices.rss": feed, "*": lost}, path="/notices.rss"
    )
    data = Reply(
        200,
        {"Content-Type": "application/json"},
        '{"station":"Skerry","unit":"cm","values":[211,214,219,null,230],"note":"value 4 not found in log"}',
    )
    yield Case(
        "living", "x24-json", (LIVE,), {"/api/station/77": data, "*": lost}, path="/api/station/77"
    )
    table = Reply(
        200,
        {"Content-Type": "text/csv"},
        "parish,year,baptisms\nPattle,1801,14\nPattle,1802,missing\nSkerry,1801,31\n",
    )
    yield Case(
        "living",
        "x24-csv",
        (LIVE,),
        {"/data/baptisms.csv": table, "*": lost},
        path="/data/baptisms.csv",
    )
    plain = Reply(
        200,
        {"Content-Type": "text/plain; charset=utf-8"},
        "404 LINE NOT IN USE\n\nSignal box diagram, Pattle Road, 1938. Levers 1 to 24; 7 and 19 spare.\n"
        * 3,
    )
    yield Case(
        "living", "x24-plain", (LIVE,), {"/box/404.txt": plain, "*": lost}, path="/box/404.txt"
    )
    latin = Reply(
        200,
        {"Content-Type": "text/html; charset=iso-8859-1"},
        "<html><head><title>Fähre Grünau</title></head><body><h1>Fähre Grünau</h1><p>Die Fähre fuhr bis 1968. Über die Fährleute ist wenig bekannt; das Fährbuch ist verschwunden. Der Anleger wurde 1971 gesprengt, die Glocke hängt in der Kirche.</p></body></html>".encode(
            "latin-1"
        ),
    )
    yield Case(
        "living",
        "x24-latin1",
        (LIVE,),
        {"/faehre.htm": latin, "*": sent(missing("de"), 404)},
        path="/faehre.htm",
    )
    for n, (name, lang, path) in enumerate(
        (
            ("slash", "en", "/reports/weirs"),
            ("slash-fr", "fr", "/rapports/ecluses"),
            ("slash-pl", "pl", "/raporty/jazy"),
        )
    ):
        text = show(
            lang,
            {"en": "Report on weirs", "fr": "Rapport sur les écluses", "pl": "Raport o jazach"}[
                lang
            ],
            "<p>" + KITS[lang].about + "</p><p>" + KITS[lang].news.replace("|", ". ") + "</p>",
            seed=n,
        )
        yield Case(
            "living",
            f"x24-{name}",
            (LIVE,),
            {
                path: to(path + "/", 301),
                path + "/": sent(text),
                "/": sent(front(lang)),
                "*": sent(missing(lang), 404),
            },
            path=path,
        )
    locale = sent(
        show(
            "nl",
            "Jaarverslag 2013 van het waterschap",
            "<p>Het waterschap baggerde 41 kilometer sloot en verving negen gemalen. De lasten stegen met twee procent. Het bestuur vergaderde elf keer.</p>",
            look="gov",
        )
    )
    yield Case(
        "living",
        "x24-locale",
        (LIVE, MOVED),
        {
            "/jaarverslag-2013": to("/nl/jaarverslag-2013"),
            "/nl/jaarverslag-2013": locale,
            "*": sent(missing("nl"), 404),
        },
        path="/jaarverslag-2013",
    )
    before = show(
        "sv",
        "Sälinventering 2011",
        "<p>Inventeringen räknade 4 112 sälar längs kusten från flyg och båt. Flest djur fanns kring Storgrundet, där vattnet är grunt och ostört. Räkningen upprepas vart tredje år och bekostas av länet.</p><p>Vädret var lugnt alla fyra dagar och sikten god.</p>",
        look="gov",
    )
    after = show(
        "sv",
        "Sälinventering 2011",
        "<p>Inventeringen räknade 4 112 sälar längs kusten från flyg och båt. Flest djur fanns kring Storgrundet, där vattnet är grunt och ostört. Räkningen upprepas vart tredje år och bekostas av länet.</p><p>Vädret var lugnt alla fyra dagar och sikten god. Uppdaterad: kartan är inte längre tillgänglig.</p>",
        look="gov",
        seed=7,
    )
    yield Case(
        "living",
        "x24-edited-sv",
        (LIVE,),
        {"/rapport/sal-2011": sent(after), "*": sent(missing("sv"), 404)},
        path="/rapport/sal-2011",
        memento=before,
    )
    body = "<p>The committee visited eleven slipways in May. It found that six had been sold and that two were used by the public without charge. The committee recommends that the remaining slipways be entered in the register of common rights before the end of the year.</p>"
    yield Case(
        "living",
        "x24-redesigned",
        (LIVE,),
        {
            "/minutes/2009-05": sent(show("en", "Minutes, May 2009", body, look="wp", seed=3)),
            "*": lost,
        },
        path="/minutes/2009-05",
        memento=show("en", "Minutes, May 2009", body, look="table", seed=9),
        quote="six had been sold",
    )
    one = show(
        "it",
        "Avviso di deviazione",
        "<p>La linea 4 è deviata per lavori in via dei Mulini dal 3 al 9 maggio 2010. Le fermate Mulini e Ponte sono soppresse.</p>",
        look="bare",
    )
    yield Case(
        "living",
        "x24-it-memento-same",
        (LIVE,),
        {"/avvisi/4": sent(one), "*": sent(missing("it"), 404)},
        path="/avvisi/4",
        memento=one,
    )
    news = show(
        "pt",
        "Notícias",
        "<p>" + KITS["pt"].news.replace("|", ".</p><p>") + "</p>",
        look="news",
        seed=8,
    )
    yield Case(
        "living",
        "x24-pt-index",
        (LIVE,),
        {"/noticias/": sent(news), "*": sent(missing("pt"), 404)},
        path="/noticias/",
    )
    yield Case(
        "living",
        "x24-ja-front",
        (LIVE,),
        {"/": sent(front("ja", look="gov")), "*": sent(missing("ja"), 404)},
        path="/",
    )
    yield Case(
        "living",
        "x24-ar-front",
        (LIVE,),
        {"/": sent(front("ar")), "*": sent(missing("ar"), 404)},
        path="/",
    )
    yield Case(
        "living",
        "x24-fi-front-thin",
        (LIVE,),
        {"/": sent(front("fi", look="thin")), "*": sent(missing("fi"), 404)},
        path="/",
    )
