"""Living pages in other languages that look like something else."""

from __future__ import annotations

from ..case import Case
from .kit import read

TEXT = """
= fr-etang | fr | wordpress | Les Amis de l'Étang de Brandes | etang-brandes.example | /2014/11/la-page-tournee/ | live | ok
# La page est tournée
Après vingt-deux ans notre association cesse ses activités. L'étang appartient désormais au Conservatoire et n'a plus
besoin de nous ; c'est ce que nous voulions.

Il reste à dire merci. À Lucette, qui comptait les grèbes à la jumelle de théâtre ; aux élèves du lycée agricole, qui
ont arraché la jussie trois étés de suite. Les relevés de 1993 à 2014 sont déposés aux archives départementales. Ce site ne sera plus
mis à jour.

= fr-erreur-404 | fr | news | Le Quotidien des Ponts | quotidien-ponts.example | /culture/erreur-404-la-piece | live | ok
# « Erreur 404 », une pièce sur ce qui ne se retrouve pas
Page non trouvée : c'est par ces mots que commence la pièce de Mathilde Orsay, jouée jusqu'à dimanche au théâtre des Cordeliers. Une
archiviste cherche le site de son frère mort ; il a été remplacé par une boutique de chaussures.

On rit, puis l'on ne rit plus. Le décor, une seule porte, s'ouvre douze fois sur un mur. Durée : une heure dix. Complet samedi.

= fr-arrete | fr | gov | Préfecture de la Haute-Loue | haute-loue-gouv.example | /arretes/2015-118 | live | ok
# Arrêté n° 2015-118 portant interdiction d'accès au site de la Roche Creuse
Article 1er. L'accès est interdit au public du 1er avril au 30 septembre. Article 2. L'interdiction ne s'applique pas aux agents chargés
du suivi du faucon pèlerin. Article 3. Les contrevenants s'exposent à l'amende prévue pour les contraventions de 4e classe.

Fait le 23 mars 2015. Le préfet, pour la préfète empêchée : le secrétaire général. Cet arrêté abroge et remplace l'arrêté 2009-44.

= fr-these | fr | repo | Archive ouverte de l'Université d'Orvane | archive-orvane.example | /items/00512 | live | ok
title: Le sel et la route : contrebande en Bresse
# Le sel et la route : contrebande en Bresse
Auteur : Paul Jacquemin. Thèse soutenue le 4 décembre 2008. Document non disponible en texte intégral : diffusion réservée à l'établissement.

Résumé. De 1680 à 1789 les greniers de Bresse perdent en moyenne un quart de leurs ventes. L'auteur suit soixante familles de faux-sauniers, leurs chiens et
leurs notaires. La répression, montre-t-il, déplace les chemins sans les fermer.

= fr-casino-therm | fr | tables | Histoire de Bourbelles-les-Bains | bourbelles-histoire.example | /casino.htm | live | ok
# Le casino de 1884
Le premier casino brûla en 1883, avec sa roulette et les registres. Celui-ci, de l'architecte Ferret, n'eut jamais la licence des jeux : on y donnait des opérettes
et, le jeudi, la tombola des sœurs. Les machines à sous vinrent en 1988 et repartirent en 1991.

La verrière est inscrite depuis 1995. Visite le premier samedi du mois, sur demande à la mairie.

= fr-rupture | fr | shop | Librairie du Puits | librairie-du-puits.example | /livres/flore-des-murs | live | ok
# Flore des murs, de J. Hébrard
Épuisé. Cet ouvrage n'est plus disponible chez l'éditeur. Prévenez-moi d'une réédition.

Cent quarante plantes des vieilles pierres, de la cymbalaire à la rue-des-murailles, dessinées sur place par l'auteur, instituteur à Sancerre. La clé par
couleur est restée fameuse pour ses erreurs. 212 pages, broché, 1978. Poids 340 g.

= de-abschied | de | blog | Schreibtisch und Gartentor | schreibtisch-gartentor.example | /2013/12/schluss.html | live | ok
# Schluss
Diese Seite gibt es seit elf Jahren, und nun ist es genug. Ich lösche nichts. Was hier steht, bleibt stehen, bis der Anbieter es merkt.

Die meisten von Ihnen kamen wegen der Quittenmarmelade (2006) und blieben wegen des Streits um die Hecke. Den Streit habe ich verloren; die Hecke ist
weg. An ihrer Stelle steht ein Schild „Zu verkaufen“, auf das sich abends die Amsel setzt. Danke fürs Lesen.

= de-bekanntmachung | de | gov | Amt Großwenkow | amt-grosswenkow.example | /bekanntmachungen/2016/17 | live | ok
# Öffentliche Bekanntmachung Nr. 17/2016
Die Einziehung des Weges Flurstück 112/4 wird hiermit bekannt gemacht. Der Weg ist in der Örtlichkeit nicht mehr vorhanden.

Einwendungen können binnen eines Monats schriftlich oder zur Niederschrift erhoben werden. Der Plan liegt im Zimmer 4 aus; außerhalb der Sprechzeiten ist der Zugang
gesperrt. Großwenkow, den 8. April 2016. Der Amtsvorsteher.

= de-nicht-gefunden | de | typo3 | Stiftung Verlorene Bücher | verlorene-buecher.example | /katalog/nicht-gefunden/ | live | ok
# Nicht gefunden: 412 Titel, nach denen wir suchen
Die Liste nennt Bücher, die in Katalogen stehen und in keinem Magazin. Manches wurde 1943 ausgelagert, manches nie gedruckt.

Wir suchen vor allem: Amalie Hoppe, Der Schnitt der Reben (Bernkastel 1811), bekannt aus einer Rezension; die zweite Auflage des Rostocker Kochbuchs; sowie ein Heft
über die Haltung von Blutegeln, das 1872 zwölf Kreuzer kostete. Hinweise nimmt die Stiftung gern entgegen. Sieben Titel sind seit 2010 aufgetaucht.

= de-wartung-orgel | de | joomla | Kirchenmusik St. Nikolai Tessow | nikolai-tessow.example | /orgel/wartungsarbeiten | live | ok
# Wegen Wartungsarbeiten schweigt die Orgel
Von Aschermittwoch bis Pfingsten ist das Instrument vorübergehend nicht verfügbar. Die Firma Eule nimmt die Bälge heraus und beledert sie neu.

Zur Geschichte: 1741 von einem Schüler Schnitgers gebaut, 1822 um ein Pedal erweitert, 1917 um die Prospektpfeifen gebracht. Im Gottesdienst spielt solange das Positiv, das
ein Kirchenvorsteher „die Drehleier“ nennt. Wir bitten um Geduld und Spenden.

= de-domain-urteil | de | drupal | Rechtsprechung im Netz | rechtsprechung-netz.example | /urteile/ax-17-o-204 | live | ok
# 17 O 204/11: Wer eine Domain nur zum Verkauf anbietet
Leitsatz. Das Parken einer Domain mit Werbung ist Benutzung des Namens, wenn der Name Verkehrsgeltung hat. Der Hinweis „Diese Domain steht zum Verkauf“ ändert daran nichts.

Tatbestand: Die Klägerin führt seit 1926 eine Kaffeerösterei. Der Beklagte hält 340 Domains und verlangte 18.000 Euro. Entscheidungsgründe: Die Klage ist begründet. Auf die
Frage, ob der Beklagte die Klägerin kannte, kommt es nicht an.

= de-konto | de | portal | Sparverein Althafen | sparverein-althafen.example | /chronik/gesperrtes-konto | live | ok
# Das gesperrte Konto des Kapitäns Rode
Melden Sie sich an: So stand es 1923 auf dem Zettel, den der Kassierer an die Tür hängte, und Kapitän Rode meldete sich an, neunmal. Sein Konto blieb gesperrt, weil sein Schiff
als verschollen galt und er mit ihm.

Erst als der Pfarrer ihn auf offener Straße grüßte, wurde er wieder eingetragen. Das Sparbuch, auf dem vierzehn Milliarden stehen, hängt im Vereinszimmer.

= de-kurz | de | bare | Zitatnachweise | zitatnachweise.example | /z/0871 | live | ok
# Nachweis 871
„Man sieht nur, was man weiß“ steht so nicht bei Goethe. Gemeint ist wohl das Gespräch mit Müller vom 24. April 1819.

= nl-domein | nl | news | De Streekbode | streekbode-nieuws.example | /2015/04/domein-te-koop | live | ok
# Domein te koop: landgoed De Eschrand na 200 jaar van de hand
Het domein is te koop, met huis, duiventil en 61 hectare bos. De familie Van Tuyll verlaat het na zeven generaties. Vraagprijs: op aanvraag.

De gemeente hoopt dat de lanen open blijven voor wandelaars. Over een bestemming als hotel of casino wordt volgens de wethouder niet gesproken. "Eerst
moet het dak dicht." De kijkdag is op 9 mei; wie wil bieden kan dat tot Pinksteren doen.

= nl-verwijderd | nl | gov | Gemeente Oudewaal | gemeente-oudewaal.example | /besluiten/2014/fietsen | live | ok
# Verwijderde fietsen rond het station
Uw fiets is niet gevonden op de plaats waar u hem zette? Dan is hij misschien verwijderd. In 2014 haalde de gemeente 1.412 fietsen weg, waarvan 690 wrakken.

Ophalen kan op de Veemarkt, dinsdag tot zaterdag van 12 tot 19 uur. Neem een sleutel en een legitimatiebewijs mee. Na zes weken gaat de fiets naar de werkplaats. Kosten: 25 euro.

= nl-sluis | nl | wordpress | Stichting De Oude Sluis | deoudesluis.example | /opgeheven/ | live | ok
# De stichting is opgeheven
Per 1 januari 2013 bestaat de stichting niet meer. De sluis is gerestaureerd en overgedragen aan het waterschap. Deze pagina blijft als herinnering.

In 1989 telde de kolk elf lekken en een eendennest. Bouwmeester Siebe Hiddink bewees dat de deuren uit 1764 nog konden draaien door het te doen, 's nachts, met zijn zwager. De
proces-verbalen hangen ingelijst in het wachthuis.

= es-no-existe | es | news | La Voz de la Vega | vozdelavega.example | /cultura/la-pagina-que-no-existe | live | ok
# «La página que no existe», un libro sobre bibliotecas quemadas
La autora, Remedios Alcaide, visitó diecisiete ciudades en busca de libros de los que solo queda el título. El archivo solicitado no se encuentra, le respondieron en casi
todas, y en Mondoñedo añadieron: gracias a Dios.

El capítulo más largo trata de un recetario de 1611 que una cocinera se comió, hoja a hoja, durante un asedio. La presentación será el jueves a las ocho en la casa de cultura.

= es-licitacion | es | gov | Ayuntamiento de Peñarrubia | penarrubia-ayto.example | /anuncios/2013/044 | live | ok
# Anuncio 44/2013: licitación desierta
No se ha presentado ninguna oferta para la explotación del quiosco de la alameda. Plazo cerrado. El procedimiento se declara desierto.

El quiosco, de 1926, tiene 14 metros cuadrados, toldo y toma de agua. Queda prohibida la venta de pólvora. Contra este acuerdo cabe recurso en un mes. La alcaldesa, 12 de junio
de 2013.

= es-tesis | es | repo | Repositorio Institucional de Almenara | repositorio-almenara.example | /xmlui/handle/123/774 | live | ok
title: Los pósitos de grano en la sierra norte
# Los pósitos de grano en la sierra norte
Ficheros en este ítem: no hay ficheros asociados a este ítem. Fecha: 2007-10. Autor: Quiroga Sanz, Elvira.

Resumen: Se estudian 38 pósitos entre 1751 y 1836 a partir de sus libros de cuentas. El préstamo de simiente alcanzó a la mitad de los vecinos en los años malos; el interés, una gallina por
fanega, no figuraba en los libros. Materias: crédito rural, trigo, historia agraria.

= es-robot | es | blog | Cuaderno del Bibliotecario | cuadernobiblio.example | /2015/no-soy-un-robot.html | live | ok
# No soy un robot
Marque las casillas con semáforos. El señor Ortuño, de 84 años, quiere leer el boletín de su pueblo y no ve los semáforos. Acceso denegado, dice la máquina.

Le hemos puesto la lupa. Le hemos leído las imágenes. Al final Paquita, la de la limpieza, pulsó la tecla del sonido y entendió a la primera lo que decía aquella
voz: «siete, cuatro, nueve». El boletín traía la esquela de un compañero de quinta.

= it-chiuso | it | joomla | Pro Loco di Castelvento | prolococastelvento.example | /museo/chiuso-per-sempre | live | ok
# Chiuso per sempre? Il museo della carta cerca casa
Il museo non è più disponibile nella sede di via dei Tintori: il tetto ha ceduto in febbraio. Le tre pile a magli sono salve; il torchio è sotto un telo.

Nel 1967 Ermete Fabbri le comprò dal rigattiere che voleva farne tavolini. Per quarant'anni ha mostrato ai bambini come si alza un foglio. Ora la raccolta aspetta in un capannone. Chi
avesse una cantina asciutta, alta tre metri, telefoni alla segreteria.

= it-delibera | it | gov | Comune di Rocca Sorana | roccasorana-comune.example | /albo/2012/318 | live | ok
# Delibera n. 318 del 5 ottobre 2012
Oggetto: soppressione della fermata «Pagina». Premesso che la fermata non esiste più da anni sull'orario ma compare ancora sulle carte, la Giunta delibera di chiederne la
rimozione.

Visto il parere favorevole del responsabile. Pubblicata all'albo per quindici giorni; pubblicazione scaduta. Il segretario comunale.

= it-forum | it | forum | Radio d'Epoca Forum | radiodepoca-forum.example | /showthread.php?tid=2093 | live | ok
# Errore 500 sul sito degli schemi
<div class="post"><b>valvolaro58</b> 11-02-2014<br>Da ieri il sito degli schemi risponde «Internal Server Error». Qualcuno ha salvato lo schema della Phonola 547?</div>

<div class="post"><b>mirco_bo</b> 11-02-2014<br>Ce l'ho in casa. La media frequenza è a 470, non fidarti di quello che scrivono. Ti mando la scansione.</div>

<div class="post"><b>valvolaro58</b> 12-02-2014<br>Ricevuta, grazie! Il condensatore da 50 era esploso. Adesso canta.</div>

= pt-acervo | pt | portal | Acervo do Rádio Mineiro | acervoradiomineiro.example | /programas/hora-da-saudade | live | ok
# Hora da Saudade (1951–1968)
Áudio indisponível: nenhuma gravação deste programa foi encontrada. Restam os roteiros, 614 folhas datilografadas, e uma carta de protesto do bispo.

O programa ia ao ar aos domingos, com regional ao vivo e um locutor que chorava. Em 1959 a emissora mudou de frequência e metade das cartas passou a vir da Argentina. O
último roteiro termina com a indicação: «despedida, sem despedida».

= pt-lei | pt | gov | Diário da Região Autónoma | diario-regiao.example | /decretos/1998/22 | live | ok
# Decreto Regional n.º 22/98
Artigo 1.º É proibido o acesso de veículos ao ilhéu. Artigo 2.º (Revogado.) Artigo 3.º (Revogado.) Artigo 4.º As licenças que tenham expirado não se renovam.

Aprovado em 3 de junho de 1998. Nota: versão consolidada com as alterações de 2004 e 2011. A versão original encontra-se na série em papel.

= pl-strona | pl | wordpress | Pracownia Zegarów Wieżowych | zegary-wiezowe.example | /o-zamknieciu/ | live | ok
# Pracownia zamknięta, zegary chodzą
Po śmierci ojca warsztat nie przyjmuje zleceń. Strona nie będzie aktualizowana, ale opisy zostają, bo pytają o nie kościelni z całej Polski.

Zegar w Pasymiu ma wahadło dłuższe niż wieża: kończy się w skrzyni pod podłogą. W Reszlu kukułka pieje, bo ktoś w 1931 roku pomylił mieszki. Wszystkie należy oliwić
przed świętym Marcinem, a nie po.

= pl-ustawa | pl | gov | Rejestr Uchwał Powiatu Nadborskiego | uchwaly-nadborski.example | /2010/xxiv/188 | live | ok
# Uchwała nr XXIV/188/2010
W sprawie wykreślenia drogi nr 1407 z ewidencji. Droga nie istnieje w terenie od 1978 roku; w jej miejscu jest zalew.

§ 1. Drogę wykreśla się. § 2. Wykonanie powierza się zarządowi. § 3. Uchwała wchodzi w życie po upływie 14 dni. Uchwałę podjęto 21 głosami, przy jednym wstrzymującym się, który tą
drogą jeździł.

= cs-chyba | cs | blog | Zápisky z Podskalí | zapisky-podskali.example | /2012/chyba-404.html | live | ok
# Chyba 404 na Vyšehradě
Průvodce ukazuje prstem: tady stála rotunda. Nenalezeno, říká archeolog. Stránka v kronice, kde se o ní píše, chybí; někdo ji v roce 1881 vyřízl nožem.

Šel jsem za panem Hrubým, který má opis. Má ho v zásuvce s pérem a lahvičkou inkoustu. „Rotunda,“ čte, „měla devět kroků a zvonek, jenž se bál hromu.“ Víc na opise není.

= sv-sida | sv | drupal | Sällskapet Gamla Fyrar | gamlafyrar.example | /fyrplatser/hallgrund | live | ok
# Hållgrund – fyrplatsen som inte finns längre
Fyren släcktes 1967 och revs året därpå. På platsen finns i dag bara grunden och en rostig vev.

Den sista fyrmästaren, Algot Sjöblom, vägrade lämna skäret och fick hämtas av lotsen. Hans journaler är tillgängliga i landsarkivet. Linsen såldes till en restaurang i Gävle, där den hänger
över salladen. Sidan uppdaterades senast 2009.

= da-lukket | da | tables | Aarslev Lokalarkiv | aarslev-lokalarkiv.example | /mejeri.htm | live | ok
# Mejeriet lukkede, og døren er stadig låst
Adgang forbudt, stod der på porten i 1971, og det står der endnu. Mejeriet blev bygget i 1888 af 43 bønder, som hæftede én for alle.

Mejerist Kjær førte dagbog over fedtprocenter og vejr. Den 4. maj 1945 skrev han: »Ingen mælk. Sang.« Arkivet har åbent hver anden torsdag, undtagen når arkivaren er på Fanø.

= fi-poistettu | fi | gov | Järvikunnan karttapalvelu | jarvikunta-kartat.example | /nimisto/poistetut | live | ok
# Poistetut paikannimet 1960–1990
Seuraavat nimet on poistettu peruskartasta: Kurjenpesä, Ei-mitään-lampi, Vanha Mylly, Ristinniemi. Nimiä ei löytynyt enää asukkailtakaan.

Ei-mitään-lampi kuivui ojituksessa 1963. Ristinniemi jäi tekojärven alle. Luettelo perustuu kenttätyöhön, jonka teki maisteri Aune Kallio polkupyörällä.

= el-sigi | el | news | Η Γνώμη του Νησιού | gnomi-nisiou.example | /2014/poleitai | live | ok
# «Πωλείται»: το τελευταίο καφενείο της Χώρας
Η ταμπέλα κρεμάστηκε την Τρίτη. Το καφενείο του μπαρμπα-Γιάννη, ανοιχτό από το 1921, δεν υπάρχει πια στον κατάλογο του δήμου, όμως ο καφές ψήνεται ακόμη.

Ο εγγονός του ζει στη Μελβούρνη και δεν θα γυρίσει. Οι θαμώνες, έντεκα όλοι κι όλοι, σκέφτονται να το αγοράσουν μαζί. «Αν κλείσει», λέει ο παπάς, «ποιος θα με μαλώνει;»

= ru-zapret | ru | typo3 | Музей почтовой связи | muzey-pochty.example | /istoriya/dostup-zakryt | live | ok
# Доступ закрыт: письма, которые не дошли
В фонде хранится 1 316 писем с пометкой «адресат не найден». Самое старое отправлено в 1847 году из Вологды сыну, служившему на корабле, который уже не существовал.

До 1991 года фонд был закрыт. Сегодня его можно смотреть по средам. Мы не вскрываем конверты: так решил первый хранитель, и так завещал.

= ru-kratko | ru | bare | Словарь говоров | slovar-govorov.example | /k/kurzhak | live | ok
# Куржак
Куржак, м. Иней на деревьях и на бровях. Арх., сиб. «Весь в куржаке пришёл». Примеров из печати не найдено.

= tr-bulunamadi | tr | wordpress | Kayıp Kitaplar Sahafı | kayipkitaplar.example | /2013/sayfa-42/ | live | ok
# 42. sayfa bulunamadı
Müşteri kitabı geri getirdi: 42. sayfa yok. Yırtılmamış, hiç basılmamış. Yayınevinin sahibi yıllar önce ölmüş, matbaa otopark olmuş.

Aynı baskıdan yedi kitap daha buldum; hepsinde 41'den sonra 43 geliyor. Romanın en güzel yeri belki de orasıydı. Kitap artık satılık değil, camekânda duruyor.

= ja-heikan | ja | tables | 港町図書館 | minatomachi-lib.example | /heikan/index.html | live | ok
# 閉館のお知らせとお礼
港町図書館は平成二十六年三月三十一日をもちまして閉館いたしました。六十二年間のご利用、まことにありがとうございました。

蔵書四万冊は市立中央図書館へ移管し、地域の漁業に関する資料は郷土資料館で閲覧できます。なお「お探しのページは見つかりません」と表示される旧蔵書検索は、四月以降に再開する予定です。最後の貸出は、小学生の男の子による『海底二万里』でした。

= ja-404 | ja | blog | 川辺の技術日誌 | kawabe-nisshi.example | /2012/05/404.html | live | ok
# 404エラーの文章を考える
「ページが見つかりません」という一文を、仕事で三百回は書いた。丁寧に謝るべきか、明るく振る舞うべきか、担当者はいつも迷う。

ある老舗旅館の依頼では、女将が自ら筆をとり「道に迷われましたか。お茶をどうぞ」と書いてくださった。公開の翌月、そのページへの直接の訪問が予約ページを上回った。読まれるために、わざと間違える人が現れたのである。

= zh-tingkan | zh | portal | 江南地方文献网 | jiangnan-wenxian.example | /qikan/tingkan-qishi | live | ok
# 停刊启事：一份县报的最后一期
本报自即日起停刊，所有栏目不再更新。一九三七年十一月三日，主编沈若愚在头版写下这句话，随后带着铅字上了船。

铅字沉在太湖里，二〇〇四年清淤时捞出四百余枚，其中"无"字最多。现存报纸一百一十九期，第四十二期找不到。本网已将全部报纸扫描，读者可以免费阅览。

= zh-yanzheng | zh | news | 城市观察周刊 | chengshi-guancha.example | /tech/yanzhengma | live | ok
# 请输入验证码：谁在为机器证明自己是人
老周今年七十三岁，想在网上挂号，却被"请完成安全验证"挡了四十分钟。图片里的红绿灯他认得，屏幕上的按钮却太小。

研究者统计了二十家医院的网站，其中十七家的验证码没有语音。专家建议为老年人保留电话窗口。记者发稿时，老周已经学会请孙女代劳，"她点一下，机器就信了"。

= ar-ghair | ar | news | جريدة الميناء الأسبوعية | almina-weekly.example | /thaqafa/ghair-mawjud | live | ok
# «الصفحة غير موجودة»: معرض عن الكتب المفقودة
افتتح في بيت الحكمة معرض يضم أربعين غلافا لكتب لم يبق منها سوى عناوينها. تقول القيمة على المعرض إن الفكرة جاءتها حين بحثت عن ديوان جدها فلم تجده.

في القاعة الأخيرة رفوف فارغة تحمل بطاقات، وقد كتب أحد الزوار على بطاقة منها: كنت أملكه وأعرته. يستمر المعرض حتى نهاية الشهر والدخول مجاني.

= hybrid-fr-consent | fr | portal | Terres et Marées | terres-et-marees.example | /enquetes/algues-vertes-1 | live | ok
head: <script src="https://sdk.privacy-center.example/loader.js"></script>
# Algues vertes : la baie qui ne se tait plus
<div id="consent-popup"><p>Avec votre accord, nos 612 partenaires et nous utilisons des cookies. Continuer sans accepter. Abonnez-vous pour ne plus voir cette fenêtre.</p></div>

Au mois d'août 2009 un cheval meurt sur la grève. Le vétérinaire parle d'hydrogène sulfuré, la mairie de fatigue. Nous avons suivi pendant trois ans les ramasseurs, le chauffeur et
le laboratoire.

Le premier rapport compte vingt-trois pages, dont onze ont été retirées. L'ingénieur qui l'a écrit élève maintenant des abeilles. « On m'a demandé des preuves, dit-il, et quand je les ai apportées, un parking. »

= hybrid-de-paywallhint | de | news | Elbmarsch Kurier | elbmarsch-kurier.example | /lokales/deichschafe | live | ok
# Deichschafe: Warum der Schäfer nachts zählt
<div class="teaser-plus"><p>Sie lesen einen kostenlosen Beitrag. Mit einem Abo lesen Sie alles. Jetzt anmelden.</p></div>

Es sind 840, und wenn eines fehlt, merkt er es am Ton. Hinnerk Lührs hütet seit 1999 zwischen Kollmar und Glückstadt. Der Tritt der Tiere verdichtet den Boden, ihr Biss hält die
Grasnarbe kurz; ohne Schafe, sagt der Deichverband, müsste man Walzen kaufen.

Im Frühjahr wurden vier gerissen. Das Gutachten nennt einen Hund. Lührs hat seitdem zwei Esel.
"""


def cases() -> list[Case]:
    """The living pages in other languages."""
    return list(read("living-tongues", TEXT))
