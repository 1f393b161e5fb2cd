"""More living pages: odd subjects, short notes, lists, old sites, and pairs that changed little."""

from __future__ import annotations

from ..case import Case
from .kit import read

TEXT = """
= mo-lost-property | en | gov | Tramways of Calderbank | calderbank-tramways.example | /lost | live | ok
# Lost, and not found
What you are looking for may be in the cellar at Depot Street. In 2015 we kept 412 umbrellas, a bassoon, and a set of teeth. Items not claimed in ninety days are sold by auction, without reserve.

Describe the thing, the line and the hour. Telephones are returned against the number on the back. Animals are taken to the kennels the same evening.

= mo-fr-parking | fr | gov | Ville de Sainte-Aulaire | sainte-aulaire-ville.example | /stationnement/parkings | live | ok
# Parkings : ce qui change
Le parking du Mail est fermé pour travaux jusqu'en juin. Celui de la gare est complet avant huit heures. Zone bleue : une heure trente, disque obligatoire.

Le domaine des Tilleuls, à vendre depuis 2012, offre provisoirement quarante places. Les abonnements expirés ne sont plus acceptés à la barrière.

= mo-de-robot | de | blog | Werkbank 12 | werkbank-zwoelf.example | /2015/ich-bin-kein-roboter.html | live | ok
# Ich bin kein Roboter
Das sagte mein Mähroboter, als ich ihm eine Stimme gab. Das Modul kostet elf Euro und kennt vierzig Sätze. „Zugriff verweigert“ sagt er nun zum Igel.

Schaltplan: Pin 4 an den Verstärker, ein Kondensator gegen das Brummen. Wer den Fahrmotor anzapft, bekommt bei jedem Wenden ein Stottern, das die Nachbarn für Absicht halten.

= mo-es-baja | es | portal | Boletín de la Marina Civil | boletin-marinacivil.example | /bajas/1898 | live | ok
# Relación de bajas del año 1898
Buques eliminados de la lista: Concha, vapor, desguazado en Bilbao; Joven Teresa, laúd, desaparecido; San Telmo, no se encontró. Buques cuya matrícula ha caducado: Dos Hermanos, Virgen del Mar.

Se eliminan asimismo los faluchos Pepito y Remedios, por no existir ya, según declara el ayudante de marina de Garrucha.

= mo-it-scaduto | it | blog | La Dispensa di Nives | dispensa-di-nives.example | /2013/scaduto | live | ok
# Scaduto da vent'anni
In fondo alla dispensa c'era un vaso di amarene del 1993. Non più disponibile in commercio la marca, non più disponibile la nonna. L'abbiamo aperto a Ferragosto.

Erano nere, dense, buone. La ricetta: un chilo di amarene, sei etti di zucchero, quaranta giorni di sole sul davanzale, e nessuno che tocchi il coperchio.

= mo-pt-encerrado | pt | wordpress | Rota das Azenhas | rota-das-azenhas.example | /azenha-do-rei/ | live | ok
# Azenha do Rei: encerrada, mas de pé
O acesso está bloqueado por uma silva. Quem desce pelo lado do freixo encontra a roda, com catorze penas, e a mó alveira partida ao meio.

O último moleiro, Abílio, saiu em 1974 e deixou a chave na porta. A junta fala num museu. Entretanto mora lá uma coruja, e nós pedimos que não se faça barulho.

= mo-nl-storing | nl | news | Veluwse Courant | veluwse-courant-nieuws.example | /1953/storing | live | ok
# Storing: zestig jaar geleden viel het licht uit
Excuses voor het ongemak, stond er op het bord van de centrale. Op 12 februari 1953 zat de hele streek elf uur in het donker. De bakker bakte op gevoel.

Oorzaak was een zwaan in de hoogspanning. Het dier werd opgezet en staat nog altijd in de kantine, met een kaartje: Niet beschikbaar voor uitleen.

= mo-pl-brak | pl | forum | Forum Rowerów Dawnych | rowery-dawne.example | /temat/4471-brak-czesci | live | ok
# Brak części: piasta Torpedo 1936
<div class="post"><b>szprycha</b>: Wszędzie piszą „produkt niedostępny” albo „nie znaleziono”. Ktoś ma stożek hamulca?</div>

<div class="post"><b>dziadek_z_woli</b>: Mam dwa. Zmierz średnicę, bo przed wojną były dwie. Suwmiarką, nie linijką.</div>

<div class="post"><b>szprycha</b>: 31,5. Pasuje! Rower jedzie, żona nie wierzy.</div>

= mo-cs-prodej | cs | news | Podhorské listy | podhorske-listy.example | /2014/na-prodej | live | ok
# Na prodej: vesnice se vším všudy
Ruský inzerent nabízel osadu Horní Ves za cenu garsonky. Zastupitelé ji koupili sami, aby nezmizela. V kronice to má starosta napsáno na jednu stránku, která málem neexistovala.

Dnes tu žije devět lidí a koza. Kaple dostala střechu, hospoda pípu.

= mo-sv-stangt | sv | blog | Kajutan | kajutan-anteckningar.example | /2012/stangt | live | ok
# Stängt för säsongen
Lappen på kioskluckan sitter kvar sedan 1999. Ingen vågar ta ner den, för ingen vet vem som äger kiosken.

I somras ringde jag på hos en kvinna i Öregrund. Hon sålde glass där i elva år. "Jag tänkte alltid öppna igen", sa hon. "Sen fick jag barnbarn och katt."

= mo-da-spil | da | gov | Nordjysk Museumsråd | nordjysk-museumsraad.example | /temaer/spillehuller | live | ok
# Spillehuller og kasinoer i købstaden 1850-1910
Forbudt spil foregik bag bagerier. Roulette fandtes i Frederikshavn, poker blandt sømænd, og tombola hos provsten. Politiprotokollen nævner jackpot første gang i 1907.

Temaet bygger på retsbøger og på en kuffert med falske terninger, som museet fik af en anonym giver.

= mo-fi-palvelu | fi | bare | Majakkaluettelo | majakkaluettelo.example | /m/sappi | live | ok
# Säppi
Loisto sammutettu väliaikaisesti 2004; palvelu ei ole käytettävissä talvella. Torni 31 m, tiiltä, 1873. Linssi Pariisista.

= mo-el-lathos | el | blog | Σημειώσεις ενός τυπογράφου | simeioseis-typografou.example | /2011/lathos | live | ok
# Σφάλμα στη σελίδα 404
Το βιβλίο είχε 403 σελίδες, μα το ευρετήριο παρέπεμπε στην 404. Ο συγγραφέας ορκιζόταν πως την είχε γράψει. Ψάξαμε στα δοκίμια και δεν βρέθηκε.

Στη δεύτερη έκδοση βάλαμε μια λευκή σελίδα με τον αριθμό της. Οι αναγνώστες έγραψαν ότι ήταν η καλύτερη.

= mo-ru-moved | ru | joomla | Клуб любителей паровозов | parovozy-klub.example | /depo/pereezd | live | ok
# Депо переехало, а паровоз остался
Страница истории депо Лихая. В 1975 году цеха перенесли на станцию Замчалово; паровоз Эу 684-37 стоит на прежнем месте, потому что рельсы сняли раньше, чем его вывезли.

Доступ ограничен: территория охраняется собакой по кличке Буфер. Экскурсии по субботам.

= mo-tr-satilik | tr | news | Boğaz Mecmuası | bogaz-mecmuasi.example | /2012/satilik-yali | live | ok
# Satılık: Kanlıca'da perili yalı
Tabela on yedi yıldır duruyor. Teklif veren çok, alan yok. Emlakçı Sabri Bey, geceleri piyano sesi duyulduğunu müşteriye baştan söylüyor.

Yalıyı 1891'de bir telgraf müdürü yaptırmış. Bahçedeki çınar tapuda ayrıca yazılı; onu kesen evi de kaybediyor.

= mo-ja-hikoukai | ja | repo | 東嶺大学学術機関リポジトリ | torei-repository.example | /records/2210 | live | ok
# 近世村落における水利争論の研究
本文は非公開です。著者の申し出により、公開期間は終了しました。抄録のみ閲覧できます。

抄録：本論文は、享保年間の三つの用水争論を、裁許状と絵図から検討する。番水の時刻が寺の鐘ではなく線香の本数で測られていたこと、その線香を供給した商人が双方から礼を受けていたことを明らかにした。著者：岡本澄江。学位授与年月日：二〇〇五年三月。

= mo-zh-chuxi | zh | blog | 老街拾遗 | laojie-shiyi.example | /2011/chushou.html | live | ok
# 此屋出售
牌子挂在门上，已经褪色。邻居说房主去了南洋，一九四八年来过最后一封信。信里问：井还在不在？

井还在，水是甜的。我们量了井台，拓了字，又把牌子挂回去。本文写好后，有三位读者来信说愿意买下这口井。

= mo-ar-mughlaq | ar | blog | دفتر الحارة | daftar-alhara.example | /2013/mughlaq | live | ok
# مغلق للصيانة
علقت اللافتة على باب الحمام القديم سنة ثمان وتسعين ولم يصلح شيء. كان جدي يقول إن الماء نفسه أغلق الباب.

دخلته أخيرا مع مهندسة من البلدية. القباب سليمة، وعيون الزجاج فيها اثنتا عشرة بقيت منها خمس. على الجدار كتب أحدهم: نعود قريبا.

= mo-security-check | en | wordpress | Ferry Port Memories | ferryport-memories.example | /security-check-1974/ | live | ok
# Security check, 1974
Please wait while we check your bags, said the sergeant, and my mother handed him the cake. He pushed a knitting needle through it and gave it back.

We crossed eleven times that winter. The needle hole was always in the same place, she said, and baked the next one with a gap.

= mo-bonus-bees | en | drupal | Apiary Economics Group | apiary-economics.example | /notes/bonus | live | ok
# Does a bonus help? A trial with free spins of the extractor
Members were offered one of two prizes for early extraction: a jar, or the free use of the power extractor. The second drew twice as many. Nobody had bet on that.

Honey came in nine days sooner, with 0.7 percent more water. We do not advise it. Data and code are at the foot of the page.

= mo-gone-fishing | en | tables | Captain Hale's Log | captain-hale.example | /gone.html | live | ok
# Gone
Gone the brown-sailed smacks of Brixham, two hundred in 1890, four afloat. Gone the barking yards, the block makers, the boys who sculled the crews out for a penny.

I list below the fate of each: 31 lost, 44 sold to Norway, 60 broken up, the rest let rot. If a name is missing, it is missing from the register as well.

= mo-service-stop | en | gov | Meteorological Stations Office | met-stations.example | /stations/ben-rinn | live | ok
# Ben Rinn (closed)
This station is no longer in service. Observations ended on 30 June 1998. No current data available.

Height 841 m. Records: highest gust 142 mph on 13 January 1984, when the mast bent; lowest temperature -19.4. The observer, Mrs Grant, walked up at nine each morning for twenty-two years and was late once.

= mo-license-expired | en | wiki | WikiOfKnots | wikiofknots.example | /wiki/Carrick_bend | live | ok
# Carrick bend
The carrick bend joins two heavy ropes. Both ends lie on opposite sides; drawn up, it capsizes into a compact form. The patent on a machine to tie it has expired.

The image that stood here was deleted for lack of a licence. See also: sheet bend; the section on heraldry has been moved to its own page.

= mo-fr-brouillon | fr | drupal | Dictionnaire des Facteurs d'Orgues | dictionnaire-facteurs.example | /notices/lefevre-clement | live | ok
# Lefèvre (Clément)
Notice en construction. Né à Rouen vers 1630, mort après 1709. Orgues à Caudebec, à Bernay (disparu), à Elbeuf (supprimé en 1794). Aucune signature trouvée.

On lui attribue sans preuve le positif de Saint-Godard. Sources : minutes Caron, registre 4, feuillets manquants.

= mo-de-404-zug | de | news | Bahnhofsblatt | bahnhofsblatt.example | /baureihen/404 | live | ok
# Die 404: ein Triebwagen, den niemand fand
Baureihe 404 steht im Nummernplan von 1968, gebaut wurde sie nie. Wer im Archiv nach ihr fragt, bekommt ein leeres Blatt.

Gedacht war an einen Nebenbahnwagen mit Klapptritt. Die Zeichnung verschwand mit dem Konstrukteur, der in Uruguay Molkereien baute. Ein Modell im Maßstab 1:87 gibt es dennoch; der Hersteller hat es sich ausgedacht.

= mo-es-forbidden | es | blog | Bitácora de una Restauradora | bitacora-restauradora.example | /2014/prohibido.html | live | ok
# Prohibido el paso
El cartel era de 1936 y estaba pintado detrás del retablo. Lo encontramos al desmontar la predela: «403 sacos. Prohibido el paso». Nadie sabe de qué eran los sacos.

Lo hemos dejado a la vista. El párroco, que es de números, cree que fue trigo; el sacristán, que es de letras, que fue miedo.

= mo-nl-testament | nl | tables | Streekarchief Lopikerkapel | streekarchief-lopikerkapel.example | /akten/1701-33.html | live | ok
# Akte 33: testament van Neeltje Cornelis
Verlopen en herroepen in 1704. Zij laat haar broer de koe, haar zuster het bed, en aan Jan Aertsz niets, omdat hij er niet meer is.

Het origineel ontbreekt sinds de brand; deze tekst volgt het afschrift van de secretaris. Pagina twee is niet gevonden.

= mo-it-indice | it | tables | Indice dei Toponimi Lagunari | toponimi-laguna.example | /indice/s.htm | live | ok
# Lettera S
<ul><li>Sacca Persa: oggi non esiste, sommersa nel 1410</li><li>San Marco in Boccalama: non trovata fino al 1996</li><li>Santo Arian: accesso vietato</li><li>Scanello: vedi Scano</li><li>Settemorti: casone, in vendita nel 1871</li></ul>

= mo-same-quote | en | wordpress | Letters from the Signal Tower | signal-tower-letters.example | /letter-19 | live | ok
quote: the fog is the only guest who never wipes his feet
# Letter 19
Dear Hetty, the fog is the only guest who never wipes his feet. He came on Monday and sits here still. I have read the almanac through twice and begun to argue with it. Send wool, and the other book.
--- was
# Letter 19
Dear Hetty, the fog is the only guest who never wipes his feet. He came on Monday and sits here still. I have read the almanac through twice and begun to argue with it. Send wool, and the other book.

= mo-reordered | de | drupal | Verzeichnis der Wandmalereien | wandmalereien-verzeichnis.example | /ort/tannroda | live | ok
title: Tannroda, Dorfkirche
# Tannroda, Dorfkirche
Am Triumphbogen die klugen und die törichten Jungfrauen, um 1420, 1903 freigelegt und zu kräftig ergänzt. An der Nordwand ein Christophorus, dessen Kopf einem Fenster wich. Unter der Empore Ranken mit Papageien,
bezeichnet 1688. Zustand 2018: gefestigt.
--- was
# Tannroda, Dorfkirche
Am Triumphbogen die klugen und die törichten Jungfrauen, um 1420, 1903 freigelegt und zu kräftig ergänzt. An der Nordwand ein Christophorus, dessen Kopf einem Fenster wich. Unter der Empore Ranken mit Papageien,
bezeichnet 1688. Zustand 2009: gefährdet.

= mo-fr-menu-change | fr | portal | Carnets de l'Herbier | carnets-herbier.example | /planches/1882-44 | live | ok
# Planche 44, gentiane jaune
Récoltée le 2 août 1882 au-dessus de Mijoux par l'abbé Grenard, dans un pré « où paissaient des vaches silencieuses ». Racine coupée. L'étiquette est de sa sœur. Une fourmi séchée adhère à la feuille du bas.
--- was
# Planche 44, gentiane jaune
Récoltée le 2 août 1882 au-dessus de Mijoux par l'abbé Grenard, dans un pré « où paissaient des vaches silencieuses ». Racine coupée. L'étiquette est de sa sœur. Une fourmi séchée adhère à la feuille du bas.
"""

CHANGED = """
= dm-sv-byte | sv | wordpress | Roslagens Båtmuseum | roslagen-batmuseum.example | /storbaten | drifted | ok
# Boka visning
Visningar ges lördagar klockan elva och två. Grupper betalar 900 kronor, skolklasser ingenting. Kaffe och bulle ingår inte men luktar gott.
--- was
# Storbåten från Vätö
Storbåten byggdes 1831 av åtta bönder för vedfart till Stockholm. Hon tog fyrtio famnar och seglades av en man och en kvinna. Skrovet är av fura, klinkbyggt, spikat med en. År 1902 drogs hon upp på land och blev tak
åt ett fårhus, vilket räddade henne.

= dm-en-product | en | shop | Orrin & Daughters | orrin-daughters.example | /knives/history | drifted | ok
# Knives
Paring, 18 pounds. Oyster, 22. Bread, 41. Billhook, 64, two weeks to order. All carbon steel; wipe dry. Engraving of initials is free in February.
--- was
# How the works began
Elias Orrin was a bellows boy who could not afford a knife, so he ground one from a file on the church step. The groove is still there. By 1851 he had four hearths on the Rivelin and a waterwheel that he shared with a
snuff mill, whose dust made the grinders sneeze and, he claimed, kept their lungs clean.

= dm-ru-smena | ru | portal | Лесной институт Верхней Пинеги | lesinst-pinega.example | /otdel/dendro | drifted | ok
# Приём документов в аспирантуру
Документы принимаются с 1 по 20 июня в кабинете 12. Нужны копия диплома, две фотографии и отзыв руководителя. Общежитие предоставляется. Экзамен по языку сдаётся осенью.
--- was
# Кольца лиственниц и пожары
Старейшая лиственница срубленная в верховьях имела 614 колец. По рубцам мы восстановили двадцать три пожара, сильнейший в 1691 году. После каждого кольца шире, потому что сгорали соседи. Образцы хранятся в бывшей бане.
"""


def cases() -> list[Case]:
    """The additions."""
    return [*read("living", TEXT), *read("drift", CHANGED)]
