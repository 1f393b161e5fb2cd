"""Living pages in other languages."""

from __future__ import annotations

from collections.abc import Iterator

from citekeeper.demo.media import small_pdf

from .kit import (
    ALIVE,
    AT,
    BLOCKED,
    LIVE,
    Case,
    Reply,
    art,
    frame,
    front,
    kase,
    lost,
    ok,
    page,
    sent,
    words,
)

# name, language, product, path, title, text
PAGES: tuple[tuple[str, str, str, str, str, str], ...] = (
    (
        "de-404-glosse",
        "de",
        "news",
        "/feuilleton/fehler-404.html",
        "Fehler 404: Lob der Seite, die es nicht gibt",
        "„Seite nicht gefunden“ ist der ehrlichste Satz im Netz. Er verspricht nichts, er verkauft nichts, er fragt nicht nach Cookies.\n\nEine Ausstellung im Kommunikationsmuseum zeigt jetzt neunzig Fehlerseiten aus dreißig Jahren, vom grauen Apache-Kasten bis zum weinenden Elefanten. Die Kuratorin Imke Dahl hat sie fotografiert, ausgedruckt und gerahmt. „Die meisten sind inzwischen selbst nicht mehr erreichbar“, sagt sie.",
    ),
    (
        "de-aufgehoben",
        "de",
        "gov",
        "/vorschriften/pegelverordnung-1994",
        "Verordnung über das Pegelwesen (PegelV) vom 3. Mai 1994 – außer Kraft",
        "Diese Vorschrift ist am 31.12.2011 außer Kraft getreten und wird nur noch zu Dokumentationszwecken bereitgestellt.\n\n§ 1 Geltungsbereich. § 2 (weggefallen). § 3 Der Betreiber hat die Wasserstände bis zum zehnten Tag des Folgemonats zu melden. § 4 Ordnungswidrig handelt, wer vorsätzlich oder fahrlässig entgegen § 3 nicht meldet.",
    ),
    (
        "de-stelle",
        "de",
        "typo3",
        "/stellen/hydrologe-2016-11",
        "Hydrologin/Hydrologe (m/w), Kennziffer 2016-11",
        "Die Bewerbungsfrist ist abgelaufen. Die Ausschreibung bleibt aus Gründen der Transparenz abrufbar.\n\nSie betreuen elf Pegel, schulen Ehrenamtliche und schreiben den Jahresbericht. Wir bieten Entgeltgruppe 11 TV-L, befristet auf drei Jahre, Dienstort Chemnitz. Schwerbehinderte werden bei gleicher Eignung bevorzugt.",
    ),
    (
        "de-kurz",
        "de",
        "old",
        "/aushang/wehr.htm",
        "Aushang",
        "Das Wehr bleibt vom 5. bis 9. Dezember geschlossen. Der Wassermeister.",
    ),
    (
        "de-spielbank",
        "de",
        "news",
        "/region/spielbank-schliesst.html",
        "Spielbank schließt: Letzte Kugel rollt am 30. Juni",
        "Nach 47 Jahren ist Schluss. Das Casino am Kurpark, in dem zuletzt noch neun Croupiers an Roulette und Black Jack arbeiteten, macht zu. Die Betreiberin nennt Online-Casinos, Sportwetten und Spielautomaten in Gaststätten als Gründe.\n\nDie Suchtberatung der Caritas begrüßt den Schritt nicht ohne Vorbehalt: „Wer spielt, spielt zu Hause weiter, ohne Sperrliste und ohne Schließzeit.“",
    ),
    (
        "de-domainrecht",
        "de",
        "wp",
        "/2018/domain-zu-verkaufen-urteil/",
        "„Diese Domain steht zum Verkauf“: BGH zum Domaingrabbing",
        "Wer einen fremden Vereinsnamen registriert und auf einer Parkseite anbietet, handelt nicht in jedem Fall unlauter. Der Bundesgerichtshof hat die Klage eines Heimatvereins abgewiesen, dessen Domain nach versäumter Verlängerung gelöscht worden war.\n\nPraxistipp: Tragen Sie die Verlängerung als Daueraufgabe ein und nennen Sie der Registry zwei Ansprechpartner.",
    ),
    (
        "de-wiki",
        "de",
        "mw",
        "/wiki/Pegel_Wechselburg",
        "Pegel Wechselburg 1",
        "Der <b>Pegel Wechselburg 1</b> ist eine Messstelle an der Zwickauer Mulde. Er liegt bei Flusskilometer 38,4.\n\nDieser Artikel ist ein Stub. Hilf mit, ihn zu ergänzen. Der Weblink ist nicht mehr abrufbar (Archivversion). Kategorie: Pegel.",
    ),
    (
        "de-archivseite",
        "de",
        "typo3",
        "/projekte/warn-2012",
        "WARN 2012 – Abgeschlossenes Projekt",
        "Hinweis: Dieses Projekt ist beendet, die Seite wird nicht mehr aktualisiert. Links können ins Leere führen.\n\nDas Verbundvorhaben verglich amtliche und ehrenamtliche Wasserstände. Beteiligt waren sechs Hochschulen und neunzehn Gemeinden. Abschlussbericht, Leitfaden und Datensatz stehen zum Download bereit.",
    ),
    (
        "de-wartung",
        "de",
        "gov",
        "/meldungen/wartung-portal",
        "Wartungsarbeiten am Meldeportal",
        "Am Samstag, 4. März 2017, steht das Portal zwischen 22 und 6 Uhr wegen Wartungsarbeiten nicht zur Verfügung. Versuchen Sie es später erneut. Die Hochwasserzentrale ist telefonisch erreichbar.",
    ),
    (
        "de-kleine-anfrage",
        "de",
        "gov",
        "/drucksachen/6-4471",
        "Kleine Anfrage: Ausgefallene Pegel, Drs 6/4471",
        "Frage 1: Wie viele Pegel lieferten am 2. Juni 2013 keine Daten? Antwort: vier von elf. Frage 2: War die Internetseite erreichbar? Antwort: Zwischen 2.10 und 4.21 Uhr erschien die Meldung „Dienst nicht verfügbar“. Frage 3: Wird das geändert? Antwort: Der Wortlaut der Meldung wurde angepasst.",
    ),
    (
        "fr-abroge",
        "fr",
        "gov",
        "/loda/article_lc/LEGIARTI000006832",
        "Article R211-14 du code des rivières (abrogé)",
        "Version abrogée depuis le 1er janvier 2012. Abrogé par décret n° 2011-1771 du 5 décembre 2011, article 9.\n\nLe propriétaire d'une échelle transmet au service, avant le dix de chaque mois, les hauteurs relevées le mois précédent. Le défaut de transmission est puni de l'amende prévue pour les contraventions de la 3e classe.",
    ),
    (
        "fr-casino",
        "fr",
        "news",
        "/vie-locale/casino-municipal.html",
        "Le casino municipal cherche un repreneur",
        "Le casino, ses quarante machines à sous, ses tables de roulette et de black-jack, est à vendre. La ville, propriétaire des murs, exclut les opérateurs de paris en ligne.\n\nLe maire rappelle que le poker n'y a été autorisé qu'en 2009. « Nous ne voulons pas d'un bonus de bienvenue, nous voulons un théâtre », résume une riveraine.",
    ),
    (
        "fr-cloture",
        "fr",
        "drupal",
        "/appels/jeunes-chercheurs-2018",
        "Appel jeunes chercheurs 2018 : clos",
        "Cet appel est clos, il n'est plus possible de déposer un dossier.\n\nOnze lauréats ont été retenus sur 164 candidatures. Le jury, présidé par Odile Ferrand, a souligné la qualité des projets sur les petits bassins versants. La liste des lauréats et le montant des aides figurent ci-dessous.",
    ),
    (
        "fr-adieu",
        "fr",
        "wp",
        "/2020/06/derniere-note/",
        "Dernière note",
        "Ce carnet s'arrête ici. Il ne sera plus mis à jour mais reste en ligne. Les commentaires sont fermés. Merci aux trois cents lecteurs des billets trop longs.",
    ),
    ("fr-avis", "fr", "old", "/avis.htm", "Avis", "Pont fermé du 5 au 9 décembre. Le maire."),
    (
        "fr-communique",
        "fr",
        "drupal",
        "/presse/donnees-ouvertes-2015",
        "Communiqué : les hauteurs d'eau en accès libre",
        "Lombreuil, le 11 mars 2015. Les relevés de 1 430 stations sont désormais accessibles à tous, gratuitement et sans inscription.\n\n« Ce qui est mesuré avec l'argent public appartient au public », a déclaré le directeur. Contact presse : 01 00 00 00 00. Le service, en version bêta, peut être momentanément indisponible.",
    ),
    (
        "fr-hal",
        "fr",
        "repo",
        "/hal-01399112",
        "Écouter l'échelle : amateurs et autorité",
        "Fichier non disponible : ce dépôt ne contient qu'une notice. Odile Ferrand, Isaac Mensah. Études rurales, 2018, 201, p. 12-24. Résumé : qui croit-on quand deux relevés d'une même rivière diffèrent ? Domaine : Sciences de l'Homme et Société. Soumis le lundi 14 novembre 2016.",
    ),
    (
        "nl-vacature",
        "nl",
        "drupal",
        "/vacatures/hydroloog-4471",
        "Hydroloog (vacature gesloten)",
        "Op deze vacature kunt u niet meer reageren. De sluitingsdatum was 12 december 2016.\n\nU beheert elf meetpunten, begeleidt vrijwilligers en schrijft het jaarverslag. Wij bieden 36 uur per week, schaal 10, standplaats Maastricht.",
    ),
    (
        "nl-ingetrokken",
        "nl",
        "gov",
        "/BWBR0006712/geldigheidsdatum_2011-12-31",
        "Regeling peilschalen 1994 (vervallen)",
        "Deze regeling is vervallen per 01-01-2012. Artikel 1. De eigenaar van een peilschaal zendt de standen voor de tiende van de maand aan het waterschap. Artikel 2. [Vervallen per 01-07-2003]. Artikel 3. Deze regeling wordt aangehaald als: Regeling peilschalen.",
    ),
    (
        "nl-blogcasino",
        "nl",
        "news",
        "/binnenland/goksites-boete.html",
        "Boete van vier ton voor illegale goksites",
        "De toezichthouder heeft twee online casino's beboet die zonder vergunning gokkasten en roulette aanboden aan Nederlanders. Op het tijdstip van de controle was een van de sites al niet meer bereikbaar: bezoekers kregen de melding dat het domein te koop was.\n\nHet bedrijf, gevestigd op Curaçao, gaat in beroep.",
    ),
    (
        "nl-archief",
        "nl",
        "old",
        "/archief/2004/index.html",
        "Archief 2004",
        "Dit is een gearchiveerde pagina; deze wordt niet meer bijgewerkt. Verslagen van de vergaderingen van 2004. Januari: geen verslag gevonden. Februari: verslag. Maart: vervallen. April: verslag met bijlage.",
    ),
    (
        "nl-kort",
        "nl",
        "wp",
        "/mededeling/",
        "Mededeling",
        "De stuw is gesloten van 5 tot en met 9 december.",
    ),
    (
        "es-derogada",
        "es",
        "gov",
        "/buscar/act.php?id=B-1994-10331",
        "Orden de 3 de mayo de 1994 sobre aforos (disposición derogada)",
        "Disposición derogada. Vigencia agotada el 31 de diciembre de 2011. Texto consolidado.\n\nArtículo 1. El titular de una escala remitirá las lecturas antes del día diez de cada mes. Artículo 2. (Sin contenido). Artículo 3. El incumplimiento se sancionará con multa.",
    ),
    (
        "es-404",
        "es",
        "wp",
        "/2019/05/error-404-la-exposicion/",
        "«Error 404»: una exposición sobre lo que ya no está",
        "La página no existe, dice el cartel de la entrada, y es verdad: las noventa páginas de error expuestas ya no se pueden visitar en ningún otro sitio.\n\nLa comisaria, Lucía Barrio, empezó a guardarlas en 2004. «Página no encontrada es nuestra frase más leída después de buenos días», dice. Hasta el 30 de junio, entrada libre.",
    ),
    (
        "es-convocatoria",
        "es",
        "gov",
        "/becas/convocatoria-2017",
        "Becas 2017: convocatoria cerrada",
        "Plazo finalizado. Este trámite no está disponible en este momento. Se publica la relación definitiva de adjudicatarios: once becas de doce mil euros para el estudio de pequeñas cuencas. Contra la resolución cabe recurso de reposición en el plazo de un mes.",
    ),
    (
        "es-apuestas",
        "es",
        "news",
        "/sociedad/casas-de-apuestas.html",
        "El barrio con más casas de apuestas que farmacias",
        "En la avenida hay once locales de apuestas deportivas, tres bingos y una farmacia. Los vecinos piden que no se concedan más licencias a menos de quinientos metros de un instituto.\n\nEl sector responde que el casino en línea y la ruleta del móvil no tienen horario. «El bono de bienvenida llega al teléfono de mi hijo», cuenta una madre.",
    ),
    (
        "es-breve",
        "es",
        "old",
        "/bando.html",
        "Bando",
        "El puente queda cerrado del 5 al 9 de diciembre. La alcaldesa.",
    ),
    (
        "it-sequestro",
        "it",
        "news",
        "/cronaca/dominio-scaduto.html",
        "Il dominio scaduto della parrocchia finisce ai bookmaker",
        "Sul sito della parrocchia, da lunedì, si scommette. Il dominio era scaduto e qualcuno lo ha comprato per undici euro: al posto degli orari delle messe, slot machine e casinò online.\n\nDon Aldo ha scoperto tutto da una parrocchiana. Il nuovo proprietario chiede duemila euro: «questo dominio è in vendita», recita un avviso.",
    ),
    (
        "it-abrogato",
        "it",
        "gov",
        "/atto/dm-331-1994",
        "Decreto ministeriale 3 maggio 1994, n. 331 (abrogato)",
        "Provvedimento abrogato dal D.Lgs. 9 dicembre 2011, n. 204. Art. 1. Il titolare di un idrometro trasmette le letture entro il giorno dieci di ogni mese. Art. 2. (Abrogato). Art. 3. Le violazioni sono punite con la sanzione amministrativa da 100 a 600 euro.",
    ),
    (
        "it-bando",
        "it",
        "drupal",
        "/bandi/assegno-2016-44",
        "Assegno di ricerca 2016/44 – scaduto",
        "Bando scaduto il 12 dicembre 2016. Non è più possibile presentare domanda. Titolo della ricerca: letture volontarie e strumentali dei fiumi appenninici. Durata dodici mesi. Graduatoria: vedi allegato.",
    ),
    ("it-avviso", "it", "wp", "/avviso/", "Avviso", "Il ponte resterà chiuso dal 5 al 9 dicembre."),
    (
        "pt-revogada",
        "pt",
        "gov",
        "/legislacao/portaria-331-1994",
        "Portaria n.º 331/94 (revogada)",
        "Este diploma foi revogado pela Lei n.º 44/2011. Artigo 1.º O titular de uma régua envia as leituras até ao dia dez de cada mês. Artigo 2.º (Revogado). Artigo 3.º A falta de envio constitui contraordenação punível com coima.",
    ),
    (
        "pt-bets",
        "pt",
        "news",
        "/economia/bets-endividamento.html",
        "Bets e cassino online já comprometem a renda de uma em cada quatro famílias",
        "Pesquisa da universidade ouviu 2.140 pessoas. O jogo do tigrinho, a roleta e as apostas esportivas aparecem à frente do cartão de crédito como causa de atraso nas contas.\n\n«O bônus grátis é a isca», diz a economista Inês Moura. Metade dos sites citados já saiu do ar; o endereço de um deles está à venda.",
    ),
    (
        "pt-edital",
        "pt",
        "drupal",
        "/editais/2018-11",
        "Edital 11/2018 – encerrado",
        "Inscrições encerradas. O resultado final foi publicado em 3 de maio de 2018. O edital apoiou onze projetos sobre pequenas bacias. Consulte a lista dos aprovados e o modelo de prestação de contas.",
    ),
    (
        "pl-uchylona",
        "pl",
        "gov",
        "/akty/dz-u-1994-331",
        "Rozporządzenie z dnia 3 maja 1994 r. w sprawie wodowskazów – akt uchylony",
        "Status: uchylony. Data uchylenia: 2011-12-31. § 1. Właściciel wodowskazu przesyła odczyty do dziesiątego dnia każdego miesiąca. § 2. (uchylony). § 3. Rozporządzenie wchodzi w życie po upływie 14 dni od dnia ogłoszenia.",
    ),
    (
        "pl-nabor",
        "pl",
        "typo3",
        "/praca/hydrolog-2016",
        "Nabór na stanowisko hydrologa – zakończony",
        "Nabór został zakończony 12 grudnia 2016 r. Ogłoszenie jest nieaktualne i pozostaje w archiwum. Do zadań należy obsługa jedenastu wodowskazów i szkolenie wolontariuszy. W wyniku naboru wybrano panią Annę Tyrską.",
    ),
    (
        "pl-kasyno",
        "pl",
        "news",
        "/region/kasyno-zamkniete.html",
        "Kasyno w dworcu zamknięte po kontroli",
        "Celnicy zajęli 41 automatów do gier, stół do ruletki i serwer, na którym działał internetowy poker. Właściciel twierdzi, że miał koncesję; ministerstwo odpowiada, że wygasła w 2014 roku.\n\nBudynek wraca do gminy.",
    ),
    (
        "cs-zruseno",
        "cs",
        "gov",
        "/predpis/331-1994",
        "Vyhláška č. 331/1994 Sb. (zrušeno)",
        "Předpis byl zrušen ke dni 31. 12. 2011. § 1 Vlastník vodočtu zasílá údaje do desátého dne každého měsíce. § 2 zrušen. § 3 Tato vyhláška nabývá účinnosti dnem vyhlášení.",
    ),
    (
        "cs-konec",
        "cs",
        "wp",
        "/2021/konec-blogu/",
        "Konec blogu",
        "Po čtrnácti letech tento blog končí. Nové články nebudou, komentáře jsou uzavřeny, staré texty zůstanou na svých adresách. Děkuji všem, kdo četli i ty dlouhé.",
    ),
    (
        "sv-upphavd",
        "sv",
        "gov",
        "/sfs/1994-331",
        "Förordning (1994:331) om pegelstationer – upphävd",
        "Författningen är upphävd 2011-12-31. 1 § Ägaren av en pegel ska före den tionde i varje månad sända in avläsningarna. 2 § Har upphävts genom förordning (2003:610). 3 § Denna förordning träder i kraft den 1 juli 1994.",
    ),
    (
        "sv-tjanst",
        "sv",
        "drupal",
        "/lediga-jobb/hydrolog",
        "Hydrolog – ansökningstiden har gått ut",
        "Ansökningstiden för tjänsten gick ut den 12 december 2016. Du sköter elva mätstationer, utbildar frivilliga och skriver årsrapporten. Tjänsten tillsattes i februari 2017.",
    ),
    (
        "da-ophaevet",
        "da",
        "gov",
        "/eli/lta/1994/331",
        "Bekendtgørelse om vandstandsmålere (Historisk)",
        "Bekendtgørelsen er ophævet. § 1. Ejeren af en måler indsender aflæsningerne inden den tiende i hver måned. § 2. (Ophævet). § 3. Overtrædelse straffes med bøde.",
    ),
    (
        "da-kasino",
        "da",
        "news",
        "/indland/kasino-lukker.html",
        "Kasinoet på havnen lukker",
        "Efter 31 år slukkes der for roulette, blackjack og 60 spilleautomater. Onlinekasinoer og sportsvæddemål har taget gæsterne, siger direktøren. Foreningen mod ludomani håber, at bygningen bliver bibliotek.",
    ),
    (
        "fi-kumottu",
        "fi",
        "gov",
        "/lainsaadanto/1994/331",
        "Asetus vedenkorkeusasemista 331/1994 (kumottu)",
        "Tämä säädös on kumottu 31.12.2011. 1 § Aseman omistajan on lähetettävä lukemat ennen kuukauden kymmenettä päivää. 2 § on kumottu. 3 § Tämä asetus tulee voimaan 1 päivänä heinäkuuta 1994.",
    ),
    (
        "fi-haku",
        "fi",
        "drupal",
        "/avoimet-tyopaikat/hydrologi",
        "Hydrologi – hakuaika päättynyt",
        "Hakuaika on päättynyt 12.12.2016. Tehtävässä hoidetaan yhtätoista mittausasemaa, koulutetaan vapaaehtoisia ja kirjoitetaan vuosiraportti. Tehtävään valittiin Anna Tirronen.",
    ),
    (
        "el-katargithike",
        "el",
        "gov",
        "/nomothesia/331-1994",
        "Υπουργική απόφαση 331/1994 (καταργήθηκε)",
        "Η απόφαση δεν ισχύει από 31.12.2011. Άρθρο 1. Ο κύριος του σταθμού αποστέλλει τις μετρήσεις έως τη δεκάτη κάθε μήνα. Άρθρο 2. (Καταργήθηκε). Άρθρο 3. Η ισχύς αρχίζει από τη δημοσίευση.",
    ),
    (
        "ru-utratil",
        "ru",
        "gov",
        "/docs/postanovlenie-331",
        "Постановление от 3 мая 1994 г. № 331 (утратило силу)",
        "Документ утратил силу с 31 декабря 2011 года. 1. Владелец гидропоста направляет показания до десятого числа каждого месяца. 2. Пункт исключён. 3. Контроль возложить на управление.",
    ),
    (
        "ru-kazino",
        "ru",
        "news",
        "/incidents/kazino-podval.html",
        "В подвале библиотеки нашли подпольное казино",
        "Полиция изъяла сорок игровых автоматов, рулетку и сервер онлайн-казино. Организатор рассылал бонусы постоянным игрокам и принимал ставки на спорт.\n\nДиректор библиотеки узнала о соседях из новостей: «Мы думали, что там архив».",
    ),
    (
        "tr-mulga",
        "tr",
        "gov",
        "/mevzuat/331-1994",
        "Su Seviyesi İstasyonları Yönetmeliği (mülga)",
        "Bu yönetmelik 31/12/2011 tarihinde yürürlükten kaldırılmıştır. Madde 1 – İstasyon sahibi ölçümleri her ayın onuna kadar gönderir. Madde 2 – (Mülga). Madde 3 – Bu yönetmelik yayımı tarihinde yürürlüğe girer.",
    ),
    (
        "ja-haishi",
        "ja",
        "gov",
        "/reiki/h06-331",
        "水位計に関する条例（廃止）",
        "この条例は平成二十三年十二月三十一日に廃止されました。第一条 水位計の所有者は、毎月十日までに前月の水位を届け出なければならない。第二条 削除。第三条 この条例は公布の日から施行する。",
    ),
    (
        "ja-shuryo",
        "ja",
        "wp",
        "/2019/owari/",
        "ブログ終了のお知らせ",
        "十四年間続けてきたこのブログは本日で更新を終了します。過去の記事はこのまま残します。コメント欄は閉じました。長い文章を読んでくださった三百人の皆さん、ありがとうございました。",
    ),
    (
        "zh-feizhi",
        "zh",
        "gov",
        "/fagui/1994-331.html",
        "水文站管理办法（已废止）",
        "本办法自二〇一一年十二月三十一日起废止。第一条 水文站所有人应当在每月十日前报送上月读数。第二条 （删除）。第三条 本办法自公布之日起施行。发布机构：水务局。",
    ),
    (
        "zh-dubo",
        "zh",
        "news",
        "/shehui/wangluo-dubo.html",
        "警方破获网络赌博案 涉案网站域名已被查封",
        "警方通报，该团伙注册了四百多个过期域名，用来架设线上赌场、百家乐和体育博彩网站，并以“注册送彩金”招揽玩家。\n\n其中一个域名原属一所乡村小学，过期后被抢注。校长表示，学校已启用新的网址。",
    ),
    (
        "ar-mulgha",
        "ar",
        "gov",
        "/qawanin/331-1994",
        "لائحة محطات قياس الأنهار (ملغاة)",
        "ألغيت هذه اللائحة بتاريخ 31 ديسمبر 2011. المادة 1: يرسل مالك المحطة القراءات قبل اليوم العاشر من كل شهر. المادة 2: (ملغاة). المادة 3: يعمل بهذه اللائحة من تاريخ نشرها.",
    ),
    (
        "hu-hatalyat",
        "hu",
        "gov",
        "/jogszabaly/1994-331",
        "331/1994. rendelet a vízmércékről (hatályát vesztette)",
        "A rendelet 2011. december 31-én hatályát vesztette. 1. § A vízmérce tulajdonosa a leolvasásokat minden hónap tizedikéig megküldi. 2. § (hatályon kívül). 3. § Ez a rendelet a kihirdetése napján lép hatályba.",
    ),
    (
        "ko-pyeji",
        "ko",
        "gov",
        "/law/1994-331",
        "수위 관측소 규칙 (폐지)",
        "이 규칙은 2011년 12월 31일 폐지되었다. 제1조 관측소의 소유자는 매월 십일까지 전월의 수위를 제출하여야 한다. 제2조 삭제. 제3조 이 규칙은 공포한 날부터 시행한다.",
    ),
)


def cases() -> Iterator[Case]:
    """Every living page in another language."""
    for name, lang, kind, path, title, text in PAGES:
        yield kase(
            f"living {kind}", name, ALIVE, ok(kind, lang, title, text), lost(kind, lang), path=path
        )
    dialog = {
        "de": "<div class='cmp-dialog' role='dialog'><h2>Mit Werbung und Tracking lesen oder mit PUR-Abo</h2><p>Besuchen Sie unsere Seite wie gewohnt mit Werbung und üblichem Tracking. Wir und unsere bis zu 412 Partner verarbeiten personenbezogene Daten. Details zum Tracking in der Datenschutzerklärung.</p><button>Alle akzeptieren</button><a>PUR-Abo für 2,99 € im Monat</a></div>",
        "fr": "<div id='didomi-host' role='dialog'><h2>Le respect de votre vie privée est notre priorité</h2><p>Avec votre accord, nos 311 partenaires et nous utilisons des cookies. Continuer sans accepter.</p><button>Accepter et fermer</button></div>",
        "it": "<div id='iubenda-cs-banner' role='alertdialog'><h2>Informativa</h2><p>Noi e terze parti selezionate utilizziamo cookie. Rifiuta e abbonati oppure accetta per continuare.</p></div>",
        "es": "<div class='fc-dialog'><h2>Acepta y continúa o suscríbete</h2><p>Nosotros y nuestros 520 socios almacenamos información en su dispositivo. Rechazar y pagar 1,99 € al mes.</p></div>",
        "nl": "<div id='privacy-gate'><h2>Wij geven om je privacy</h2><p>Om de inhoud te zien heb je toestemming voor cookies nodig of kun je instellingen beheren.</p><button>Akkoord</button></div>",
    }
    for lang, markup in dialog.items():
        title, _ = words(lang)
        whole = frame("news", lang, title, art(lang)).replace("<body>", "<body>" + markup)
        yield kase(
            "consent over text", f"{lang}-consent-over", ALIVE, sent(whole), lost("news", lang)
        )
    for lang, kind in (
        ("pl", "drupal"),
        ("cs", "wp"),
        ("sv", "typo3"),
        ("el", "news"),
        ("tr", "news"),
        ("ar", "wp"),
        ("hu", "gov"),
        ("ko", "gov"),
    ):
        title, _ = words(lang)
        yield kase(
            "plain article", f"{lang}-article-{kind}", ALIVE, ok(kind, lang), lost(kind, lang)
        )
    for lang, cut in (
        (
            "de",
            "Jetzt weiterlesen mit E-Plus. Sie haben schon ein Abo? Hier anmelden. 4 Wochen für 1 €, danach 9,90 € im Monat, jederzeit kündbar.",
        ),
        (
            "fr",
            "Il vous reste 72 % de cet article à lire. La suite est réservée aux abonnés. Déjà abonné ? Se connecter. 1 € le premier mois.",
        ),
    ):
        title, text = words(lang)
        yield kase(
            "metered",
            f"{lang}-meter",
            (LIVE, BLOCKED),
            sent(
                frame(
                    "news",
                    lang,
                    title,
                    f"<p>{text.split(chr(10))[0]}</p><div class='paywall-offer'>{cut}</div>",
                )
            ),
            lost("news", lang),
        )
    for lang in ("fr", "pt", "ja"):
        yield kase(
            "redesigned since",
            f"{lang}-redesign",
            ALIVE,
            ok("gov", lang),
            lost("gov", lang),
            memento=frame("old", lang, words(lang)[0], art(lang)).encode(),
        )
    yield kase(
        "pdf",
        "de-pdf",
        ALIVE,
        Reply(
            200,
            {"Content-Type": "application/pdf;charset=UTF-8"},
            small_pdf("Wer misst den Fluss? Abschlussbericht der Pegelkommission 2014"),
        ),
        lost("typo3", "de"),
        path="/fileadmin/user_upload/Abschlussbericht.pdf",
    )
    yield kase(
        "pdf",
        "nl-pdf",
        ALIVE,
        Reply(
            200,
            {"Content-Type": "application/pdf"},
            small_pdf("Pagina niet gevonden: onderzoek naar dode links, 2018"),
        ),
        lost("drupal", "nl"),
        path="/sites/default/files/2018-03/dode-links.pdf",
    )
    yield kase(
        "front page cited",
        "fi-home",
        ALIVE,
        sent(front("drupal", "fi")),
        lost("drupal", "fi"),
        path="/",
    )
    yield kase(
        "front page cited",
        "ru-home",
        ALIVE,
        sent(front("news", "ru")),
        lost("news", "ru"),
        path="/",
    )
    yield kase(
        "old charset",
        "de-latin1",
        ALIVE,
        Reply(
            200,
            {"Content-Type": "text/html; charset=iso-8859-1"},
            page(
                f"<h1>Pegel</h1><p>{words('de')[1].replace('„', '').replace('“', '')}</p>",
                title="Pegel",
                lang="de",
            )
            .replace('charset="utf-8"', 'charset="iso-8859-1"')
            .encode("iso-8859-1", "replace"),
        ),
        lost("old", "de"),
        path="/pegel/bericht.htm",
    )
    yield kase(
        "quote present",
        "fr-quote",
        ALIVE,
        ok("old", "fr"),
        lost("old", "fr"),
        quote="chiffres s'écartent en moyenne de deux centimètres",
        title=words("fr")[0],
        path=AT,
    )
