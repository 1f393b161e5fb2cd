"""Gone pages whose address leads somewhere else, pages that moved, pages that changed."""

from __future__ import annotations

from collections.abc import Iterator

from ..case import Case
from .told import told

LED_AWAY = """
@ fn-h-root-en | gov | en | Fisheries Agency | /publications/2007/eels.htm | Fisheries Agency: protecting our waters
! hop 302 /
Latest: new licence fees, cod quota agreed, survey of estuaries. Read about our work, our people and our plans for 2030.
Apply for a licence. Report a fish kill. Find your regional office.
@ fn-h-root-de | news | de | Elbkurier | /lokales/2010/11/art4411,88120 | Elbkurier – Nachrichten aus der Region
! hop 301 /
Hafenfest: das Programm. Baustelle an der B 75. Kreisliga: Alle Ergebnisse. Leserreise nach Gotland.
@ fn-h-root-fr | gov | fr | Ministère des Canaux | /article.php3?id_article=441 | Ministère des Canaux
! hop 301 /
À la une : réouverture de l'écluse, plan vélo, concours de recrutement. L'agenda de la ministre. Vos démarches.
@ fn-h-root-es | uni | es | Universidad del Litoral Sur | /prensa/archivo/2008/n44.html | Universidad del Litoral Sur
! hop 302 /
Matrícula abierta. Becas. Noticias: nueva biblioteca, premio de química, coro universitario.
@ fn-h-merged | shop | en | Amalgamated Cables | /investors/ar2006/chairman.html | Amalgamated Cables: connecting continents
! near all
! hop 301 https://www.amalgamated-fn.example/
Products. Industries. Sustainability. Careers. Our new plant opens in May.
@ fn-h-error-asp | gov | it | Regione Costa | /delibere/scheda.asp?num=441 | Si è verificato un problema
! hop 302 /errore404.html
La risorsa che si sta cercando è stata rimossa o ha cambiato nome.
@ fn-h-error-nl | news | nl | De Havenbode | /archief/2009/stuk12.html | Niets gevonden
! hop 302 /niet-gevonden
Op dit adres staat niets. Probeer de zoekfunctie of het archief.
@ fn-h-search | gov | sv | Skogsmyndigheten | /rapporter/2005/barr.html | Sökresultat
! hop 302 /sok?q=barr
Din sökning gav 0 träffar. Kontrollera stavningen.
@ fn-h-archive-idx | news | pl | Kurier Nadmorski | /2008/12/artykul-441.html | Kurier Nadmorski - archiwum
! hop 301 /archiwum
Wybierz rok i miesiąc. Archiwum obejmuje lata 2015-2026.
@ fn-h-parent-ru | gov | ru | Агентство водных путей | /docs/2007/prikaz44.html | Агентство водных путей
! hop 302 /
Новости агентства. Открыта навигация. Приём граждан по вторникам. Вакансии.
@ fn-h-closed-platform | video | en | Streamly | /clips/8812/harbour-choir | Streamly has closed
! near all
! truth soft-404,dead
! hop 301 https://goodbye-fn.example/
After eleven years Streamly has shut down. All clips and accounts have been deleted. Thank you for watching.
@ fn-h-ja-top | news | ja | 海辺通信 | /article/2009/0412.html | 海辺通信トップ
! hop 302 /
今日のニュース。港祭りの日程。新しい時刻表。読者の声。
"""

MOVED = """
@ fn-m-slug | news | en | The Estuary Times | /story.php?id=4412 | Old lock gates to be saved
! hop 301 /2010/03/old-lock-gates-to-be-saved
The two oak gates of the upper lock will not be burned. A joiner from Sandwell has offered to store them until a museum takes them.
The gates were made in 1884 and replaced last winter by steel. Each weighs four tons. The trust hopes to show one of them standing in water.
--- Old lock gates to be saved
The two oak gates of the upper lock will not be burned. A joiner from Sandwell has offered to store them until a museum takes them.
The gates were made in 1884 and replaced last winter by steel. Each weighs four tons. The trust hopes to show one of them standing in water.
@ fn-m-host-de | uni | de | Institut für Deichbau | /forschung/papier7.html | Papier 7: Setzungen an Kleideichen
! hop 301 https://www.deichbau-fn.example/publikationen/papier-7
Wir berichten über Messungen an neun Kleideichen zwischen 1998 und 2006. Die Setzung betrug im Mittel 31 Zentimeter in acht Jahren.
Am stärksten setzten sich die Strecken über altem Prielbett. Empfohlen wird ein Zuschlag von vierzig Zentimetern.
--- Papier 7: Setzungen an Kleideichen
Wir berichten über Messungen an neun Kleideichen zwischen 1998 und 2006. Die Setzung betrug im Mittel 31 Zentimeter in acht Jahren.
Am stärksten setzten sich die Strecken über altem Prielbett. Empfohlen wird ein Zuschlag von vierzig Zentimetern.
@ fn-m-blog-fr | blog | fr | Le jardin d'Odile | /2009/05/12/semis.html | Semis de mai
! hop 301 https://jardin-odile-fn.example/semis-de-mai/
Les courges se sèment le 12 mai, pas avant. Deux graines par godet, le bout pointu vers le bas, et de la patience.
On garde la plus forte des deux. L'autre va au voisin, qui dit merci et l'oublie sur le rebord.
--- Semis de mai
Les courges se sèment le 12 mai, pas avant. Deux graines par godet, le bout pointu vers le bas, et de la patience.
On garde la plus forte des deux. L'autre va au voisin, qui dit merci et l'oublie sur le rebord.
@ fn-m-repo-es | library | es | Repositorio del Sur | /handle/123/88 | Los molinos de marea de la ría
! hop 301 /items/7f1a-molinos-de-marea
Autor: Gómez Prieto, A. Resumen: Se inventarían catorce molinos de marea, de los que cinco conservan la maquinaria. Se estudian los contratos de arrendamiento entre 1560 y 1790.
Palabras clave: molinos, mareas, arrendamiento. Descargar (PDF, 2 MB).
--- Los molinos de marea de la ría
Autor: Gómez Prieto, A. Resumen: Se inventarían catorce molinos de marea, de los que cinco conservan la maquinaria. Se estudian los contratos de arrendamiento entre 1560 y 1790.
Palabras clave: molinos, mareas, arrendamiento. Descargar (PDF, 2 MB).
@ fn-m-308-gov | gov | en | Board of Weights | /guidance/g12.html | Guidance 12: testing of market scales
! hop 308 /collections/guidance/12-market-scales
Scales used in open markets shall be tested once in two years. The inspector applies a load of one half and of the full capacity and notes the error in grams.
A scale outside the tolerance is sealed. The owner has twenty-one days to have it adjusted and may then ask for a second test.
--- Guidance 12: testing of market scales
Scales used in open markets shall be tested once in two years. The inspector applies a load of one half and of the full capacity and notes the error in grams.
A scale outside the tolerance is sealed. The owner has twenty-one days to have it adjusted and may then ask for a second test.
@ fn-m-it-stampa | gov | it | Autorità dei Porti | /stampa/cs0812.htm | Nuove tariffe per l'ormeggio
! hop 301 /comunicati/2008/12/nuove-tariffe-ormeggio
Dal primo gennaio 2009 l'ormeggio delle barche sotto i sei metri costa 14 euro al mese. Le barche da lavoro sono esenti fino al 2011.
L'Autorità ha sentito le cooperative dei pescatori, che avevano chiesto un anno di proroga. Il ricavato finanzia il dragaggio del canale.
--- Nuove tariffe per l'ormeggio
Dal primo gennaio 2009 l'ormeggio delle barche sotto i sei metri costa 14 euro al mese. Le barche da lavoro sono esenti fino al 2011.
L'Autorità ha sentito le cooperative dei pescatori, che avevano chiesto un anno di proroga. Il ricavato finanzia il dragaggio del canale.
"""

STAYED = """
@ fn-r-https | news | en | Coastal Record | /2013/07/groynes.html | Groynes: what fifty winters did
! secure
The groynes on the north beach were built in 1962. Half of the timbers are gone, the shingle has moved eastward and the cafe has lost its terrace.
Engineers measured the beach every spring. The sheets fill two cabinets in the town hall.
@ fn-r-slash | blog | de | Drachenbau | /2012/rokkaku | Rokkaku selbst gebaut
! hop 301 /2012/rokkaku/
Sechs Ecken, zwei Querstäbe, ein Mittelstab. Der Rokkaku fliegt ohne Schwanz und steht ruhig wie ein Bild.
Stoff: 1,5 Meter Spinnaker. Stäbe: Kohlefaser 6 mm. Die Waage wird so eingestellt, dass der Drachen die Nase leicht hebt.
@ fn-r-302-lang | gov | en | Commission of Lakes | /reports/2016-water-levels.html | Water levels in 2016
! hop 302 /en/reports/2016-water-levels.html
Levels were above the long-term mean in January and below it from June. The lowest level was read on 9 October, 41 cm below the mark.
Tables for all gauges are in annex 2.
"""

CHANGED = """
@ fn-d-agency-new | gov | en | Office of Tides | /about/board.html | Our board
The board meets six times a year. Chair: Priya Nair. Members: Tom Wells, Anna Kowalczyk, Dr Owusu. Minutes are published after approval, and members of the public may attend by prior arrangement.
Register of interests 2026. Code of conduct. Remuneration.
! truth drifted
--- Statement on the flood of 2013
On the night of 5 December 2013 the gauge at Holm recorded 6.12 metres, the highest level since readings began in 1849. The Office regrets that the warning reached the harbour master forty minutes late.
An inquiry led by a retired judge will examine the chain of calls. Its report is expected in June 2014 and will be laid before the House.
! quote forty minutes late
@ fn-d-column | news | en | Marsh Herald | /columns/latest | Column: why I keep hens
! truth drifted
I keep hens because they disagree with me. Every morning they want to leave by the fence and every evening they come back by the gate.
An egg costs me about a pound, if I count the fox. My neighbour counts the noise as well.
--- Column: the end of the village shop
! was news
The shop closed on Saturday at noon, and by one o'clock the shelves were in a van. Mrs Pell had stood behind the counter for thirty-one years and never once asked why I needed so much string.
Parishes that lose the shop lose the post office within two years and the bus within five. The county has figures and no plan.
@ fn-d-company-de | shop | de | Seilwerke Kehr | /unternehmen/nachhaltigkeit | Nachhaltigkeit
! truth drifted
Wir messen unseren Fußabdruck nach anerkanntem Standard. Seit 2024 beziehen wir nur Strom aus Wind und Wasser, und bis 2035 wollen wir klimaneutral produzieren.
Unser Lieferkettenbericht steht zum Herunterladen bereit.
--- Nachhaltigkeit
Die Seilwerke verpflichten sich, ab 2011 keinen Sisal mehr aus Plantagen ohne Schulversorgung zu kaufen. Eine unabhängige Prüferin besucht jede Plantage zweimal im Jahr und veröffentlicht ihre Befunde ungekürzt.
Verstöße führen zur Kündigung des Vertrags nach sechs Monaten.
@ fn-d-faq-fr | gov | fr | Caisse des bateliers | /questions/retraite.html | Vos questions : la retraite
! truth drifted
Depuis la réforme, l'âge de départ dépend de l'année de naissance. Utilisez le simulateur pour connaître vos droits et créez votre espace personnel.
Une conseillère vous répond du lundi au jeudi.
--- Vos questions : la retraite
Le batelier peut partir à cinquante-cinq ans s'il justifie de cent quatre-vingts mois de navigation fluviale. Les mois passés à quai pour avarie comptent pour moitié.
La demande se fait sur papier libre auprès du bureau du port d'attache, avec le livret visé.
@ fn-d-kept-quote | gov | en | Institute of Footpaths | /facts/stiles.html | Stiles and gates
! truth live
! quote a stile shall not be higher than three feet
The law is short: a stile shall not be higher than three feet. Everything else is custom. This page was rewritten in 2024 and now covers gates for wheelchairs, kissing gates and the new grant scheme for landowners.
Apply for a grant online. Photographs of good gates are welcome.
--- Stiles and gates
Under the by-law of 1911 a stile shall not be higher than three feet. Inspectors measured 4,120 stiles in the winter of 2009 and found one in nine too high. Letters were sent to the owners, of whom half replied within the month.
The remainder will be visited again after lambing.
@ fn-d-edited | news | nl | Dagblad De Lek | /2014/02/dijkversterking | Dijkversterking begint in maart
! truth live
De versterking van de dijk tussen de twee veren begint op 3 maart. Het werk duurt elf maanden en kost 14 miljoen euro. Fietsers worden omgeleid over de binnenweg.
Bewoners kunnen op woensdag met vragen terecht in de keet bij het gemaal. Correctie: in een eerdere versie stond twaalf miljoen.
--- Dijkversterking begint in maart
De versterking van de dijk tussen de twee veren begint op 3 maart. Het werk duurt elf maanden en kost 12 miljoen euro. Fietsers worden omgeleid over de binnenweg.
Bewoners kunnen op woensdag met vragen terecht in de keet bij het gemaal.
@ fn-d-pdf-html | library | en | Bureau Library | /pdfs/br-1998-04.pdf | Report BR 1998/04
! truth drifted,live
Report BR 1998/04: Roads to the coast. Authors: L. Dunn, P. Ferris. 88 pages.
This report can be ordered in print from the library desk. Related reports: BR 1997/11, BR 1999/02.
@ fn-d-pdf-lost | gov | pl | Biuro Wydawnictw | /pliki/raport2009.pdf | Nie ma takiego pliku
! truth soft-404
! near same
Plik, którego szukasz, został usunięty z serwera. Lista aktualnych publikacji znajduje się w dziale Publikacje.
@ fn-d-tool-es | shop | es | Molinos Arregui | /empresa/historia | Historia
! truth drifted
Somos líderes en soluciones de molienda. Más de 40 países confían en nosotros. Descubra la nueva gama Nova y solicite presupuesto sin compromiso.
--- Historia
Fundó la casa Martín Arregui en 1902 con dos piedras traídas en carro desde La Ferté. En la huelga de 1917 los obreros ocuparon el molino nueve días y repartieron la harina entre los pueblos del valle.
El libro de jornales de aquel año se conserva en el despacho.
@ fn-d-list-grown | old | en | Prof. Arkwright | /~arkwright/links.html | Weather diaries
! truth live
<ul><li>Diary of Thomas Hughes, Stroud, 1771-1813</li><li>Diary of Mary Ferris, Louth, 1840-1851</li><li>Log of the brig Ann, 1822</li><li>Parish weather notes of Ewell, 1699-1703</li><li>Diary of H. Cole, Wick, 1901-1930</li></ul>
Please send me others. Some are held in private and cannot be seen.
--- Weather diaries
<ul><li>Diary of Thomas Hughes, Stroud, 1771-1813</li><li>Diary of Mary Ferris, Louth, 1840-1851</li><li>Log of the brig Ann, 1822</li><li>Parish weather notes of Ewell, 1699-1703</li></ul>
Please send me others. Some are held in private and cannot be seen.
@ fn-d-sv-page | gov | sv | Hamnverket | /fakta/fyrar.html | Fyrar
! truth drifted
Boka en natt på en fyr! Tre fyrar har öppet för gäster hela sommaren. Pris från 900 kronor, lakan ingår. Husdjur är tyvärr inte tillåtna.
--- Fyrar
År 1965 fanns 212 bemannade fyrar längs kusten. Den sista fyrvaktaren lämnade sin plats i september 1979, och hennes dagbok är den enda källan till isvintern samma år.
Tabell över ljuskaraktärer och lyshöjder följer nedan.
@ fn-d-ja-page | gov | ja | 河川局 | /jigyo/seki.html | 堰の見学
! truth drifted
堰の見学は事前予約制です。見学できる日は毎週水曜日と土曜日で、所要時間は約四十分です。駐車場はありませんので、公共交通機関をご利用ください。団体でのお申し込みは電話で受け付けます。
--- 堰の決壊に関する報告
昭和五十七年八月の台風により、堰の左岸が三十二メートルにわたって決壊した。原因は基礎の洗掘であり、昭和四十九年の点検で指摘されていた。本報告はその経過と補修の費用を記録するものである。
"""


def cases() -> Iterator[Case]:
    """The cases of this part."""
    yield from told(LED_AWAY, "gone-elsewhere", "soft-404", near="same")
    yield from told(MOVED, "moved", "moved")
    yield from told(STAYED, "living-redirects", "live")
    yield from told(CHANGED, "changed", "drifted")
