"""More living pages: shops, platforms, records and notices that could be taken for something else."""

from __future__ import annotations

from collections.abc import Iterator

from ..case import Case
from .told import told

TEXT = """
@ fn-l-auction | shop | en | Lot & Hammer | /lots/2013/0884 | Lot 884: a ship's bell. Sold for 1,400
This lot is closed. Bidding has ended. Estimate 800 to 1,200.
Bronze, cast in Hull in 1871, with the name Perseverance. Height 31 cm. A crack of two centimetres at the lip, old repair to the clapper. Provenance: sold by the widow of the last mate.
Buyers pay a premium of 22 per cent. Results are published an hour after the sale.
@ fn-l-realtor | shop | en | Domain Homes | /news/2016/domain-for-sale-in-valley | The Domain is for sale: 400 acres of vineyard on the river
The old estate known as the Domain is for sale for the first time since 1921. Offers above four million are invited before 30 September.
The house has nineteen rooms, a chapel and a ballroom with a sprung floor. The vines were replanted in 1988.
Viewing by appointment. Contact the agent to make an offer.
@ fn-l-parked-cars | gov | en | Borough of Ansley | /minutes/2010-05-parking.html | Minutes: parked vehicles in Station Road
Present: Cllrs Marsh, Odell, Patel. Apologies: Cllr Teague. 1. The minutes of April were not available and will be taken in June.
2. Parked vehicles. A resident asked why a caravan had been parked in Station Road for fourteen months with a sign that it was for sale. The clerk will write to the owner.
3. Any other business: none. The meeting closed at 8.15 pm.
@ fn-l-suspended | news | en | Island Herald | /2012/03/account-suspended | Account suspended: the treasurer, the bank and the missing choir money
The choir's account has been suspended since Tuesday. Nobody can pay the organist.
The bank says that a signature did not match. The treasurer, who is 91, says that his hand shakes. The matter was settled on Friday with a stamp.
The concert on Sunday will take place. Entrance is free; there will be a hat.
@ fn-l-coming-soon | blog | en | Hedge Press | /2014/coming-soon/ | Coming soon: four books for the autumn
Coming soon from Hedge Press: a history of gates, a novel in letters, the second volume of the moth diaries and a cookery book without an oven.
The gate book has taken six years. Its author walked to every gate in it. The moth diaries are delayed because the lamp broke.
Orders by post. Our website is small and will stay so.
@ fn-l-maintenance | gov | en | Canal Office | /stoppages/2015/lock-9 | Under maintenance: Lock 9, 2 November to 18 December 2015
Lock 9 is closed for maintenance. The bottom gates are being replaced. Boats may wait above at the visitor moorings.
We apologise for the inconvenience. Please check back for updates. Update 4 December: the new gates are hung; reopening is expected on the 15th.
@ fn-l-app-page | shop | en | Tidewise | /help/error-messages | Error messages and what they mean
Something went wrong. The app could not read the tide table. Check the date of your telephone.
No data found for this place. There is no gauge within ten kilometres. Choose another harbour.
Session expired. Please log in again. You have not opened the app for ninety days.
Last changed in version 4.1. Was this page helpful?
@ fn-l-vid-music | video | en | Songbox | /track/marsh-hymn | Marsh Hymn - The Saltings
Released 3 March 2014. 12,011 plays. Lyrics: The page is torn, the road is gone, the ferry does not run; I knocked upon your door at noon and you were not at home.
<div class="note">Preview only: 0:30. Sign in to play the full song.</div><div>More by The Saltings: Reed, Ebb, Nine Gulls</div>
@ fn-l-pw-science | library | en | Annals of Estuarine Science | /doi/abs/10.9999/aes.2009.114 | Settling velocity of flocs in a stratified estuary
! cited Settling velocity of flocs in a stratified estuary
H. Brandt, M. Osei. Annals of Estuarine Science 22, 114-131 (2009).
Abstract. Settling velocities of 2,410 flocs were measured with a camera lowered on a line. Flocs above the pycnocline settled at 0.4 mm/s, those below at 1.1 mm/s. Organic content explains half of the difference.
<div class="access">You do not have access to this article. Purchase PDF for 31.50 or log in via your institution.</div>
@ fn-l-wiki-stub | wiki | fr | Encyclopédie des fleuves | /wiki/Bac_de_Lourmel | Bac de Lourmel
Le bac de Lourmel est un ancien bac à chaîne. Il a cessé d'exister en 1958.
Cet article est une ébauche. Vous pouvez l'améliorer.
@ fn-l-wiki-de | wiki | de | Regiowiki | /wiki/Liste_abgegangener_D%C3%B6rfer | Liste abgegangener Dörfer
! tab Liste abgegangener Dörfer - Regiowiki
<ul><li>Altendorf (nicht mehr vorhanden, letzte Erwähnung 1412)</li><li>Brunsrode (Lage unbekannt)</li><li>Eckersfeld (Seite existiert nicht)</li><li>Hohnstedt (1625 abgebrannt)</li><li>Klein Veltum (im Stausee)</li></ul>
Diese Liste ist unvollständig. Einzelnachweise: 1. Urkundenbuch II, Nr. 88. 2. Kirchenbuch Hohnstedt.
@ fn-l-pr-es | shop | es | Astilleros Noriega | /prensa/2010/cierre-web-reservas | Cerramos la web de reservas
Desde el 1 de octubre de 2010 las reservas de varadero se hacen por teléfono. La web de reservas ya no estará disponible.
La decisión responde a un fallo que duplicó 31 reservas en agosto. Los clientes afectados han recibido un bono de un día.
@ fn-l-tender-pl | gov | pl | Zamówienia Powiatu | /przetargi/2014/zp-33 | Przetarg ZP-33/2014: unieważnienie postępowania
Postępowanie unieważniono, ponieważ nie złożono żadnej oferty. Termin składania ofert upłynął 12 maja 2014 r. o godz. 10.
Przedmiot: dostawa tablic drogowych dla wsi, które już nie istnieją (sic) – sprostowano w piśmie z 15 maja.
@ fn-l-it-consent | news | it | Il Corriere della Laguna | /economia/2018/06/vongole | Vongole, la stagione che non c'è stata
<div class="consent-layer"><h2>Il tuo consenso</h2><p>Noi e i nostri partner archiviamo informazioni su un dispositivo. Puoi accettare, rifiutare o abbonarti.</p><button>Accetta e continua</button></div>
Le barche sono rimaste ferme da aprile a giugno. La temperatura dell'acqua ha superato i trenta gradi e il seme è morto.
La cooperativa chiede lo stato di calamità. «Abbiamo raccolto un decimo dell'anno scorso», dice la presidente, che ha contato i sacchi uno per uno.
L'agenzia per l'ambiente pubblicherà i dati in autunno.
@ fn-l-nl-webshop | shop | nl | Lampenhuis | /lampen/retro/model-olga | Model Olga - uitverkocht
Dit product is niet meer leverbaar. Model Olga werd van 1958 tot 1971 gemaakt in Culemborg.
Hoogte 44 cm, kap van perkament, voet van messing. Wij kopen gebruikte exemplaren in. Vergelijkbaar: model Ria, model Truus.
@ fn-l-da-stat | gov | da | Statistikkontoret | /nyt/2012/fiskeri | Fiskeri 2012: færre kuttere
Der var 2.741 fartøjer ved årets udgang. For to havne findes der ingen oplysninger.
<table><tr><td>Havn</td><td>Fartøjer</td></tr><tr><td>Vest</td><td>311</td></tr><tr><td>Øst</td><td>..</td></tr></table>
Næste udgivelse udkommer ikke. Serien er afsluttet.
@ fn-l-no-gov | gov | no | Kystdirektoratet | /arkiv/2009/pressemelding-14 | Pressemelding 14/2009: nettstedet legges ned
Nettstedet for havnedata legges ned 1. juli 2009. Dette innholdet er arkivert og blir ikke oppdatert.
Direktøren sier at tallene fra 1990 til 2008 kan bestilles på papir.
@ fn-l-fi-blog | blog | fi | Veneentekijä | /2012/virhe-404/ | Virhe 404
Vene numero 404 epäonnistui. Kaari halkesi, eikä sopivaa tammea löytynyt mistään.
Sahasin veneen polttopuiksi ja aloitin alusta. Numero 405 lasketaan vesille toukokuussa.
@ fn-l-press-ja | shop | ja | 北浜精機 | /news/2011/0701.html | 製品「T-4」の販売終了について
測量器「T-4」は二〇一一年六月末をもって販売を終了しました。在庫はございません。修理は二〇一八年まで承ります。後継機は「T-5」です。
@ fn-l-zh-blog | blog | zh | 修表匠札记 | /2013/09/zuihou/ | 最后一篇
这是最后一篇。博客写了九年，共六百一十一篇，内容不会删除，评论已关闭。
店还开着。老钟的零件早已停产，可以用车床做，请带钟来。
@ fn-l-ru-forum | forum | ru | Форум моделистов | /viewtopic.php?t=44120 | Ссылка на чертежи не работает (решено)
<div class="postbody">Пишет «Файл не найден или удалён». У кого сохранились чертежи буксира?</div>
<div class="postbody">Есть скан, масштаб 1:50, два листа. Перезалил, ссылка в личке.</div>
<div class="postbody">Спасибо! Тему можно закрыть.</div>
У вас нет прав отвечать в этой теме. Войдите на форум.
@ fn-l-pdf-pt | bare | pt | Câmara | /docs/ata-2011-09.pdf | Ata
! pdf
Ata da reunião de 14 de setembro de 2011. Presentes: sete vereadores. Ausente: um.
1. Páginas em falta. O secretário informou que a página 14 do livro de 1911 não foi encontrada.
2. Estrada municipal. Aprovado o projeto por maioria. 3. Outros assuntos: nada.
@ fn-l-pdf-it | bare | it | Ufficio | /allegati/bando-2009.pdf | Bando
! pdf
Bando 2009 per la pulizia dei canali minori. Art. 1. Possono partecipare le cooperative iscritte all'albo.
Art. 2. Le domande arrivate dopo il termine non sono ammesse. Art. 3. La graduatoria non sarà più modificata dopo la pubblicazione.
@ fn-l-gallery-dead | uni | en | Museum of Rural Crafts | /collection/object/1931-44 | Object 1931.44: no image available
No image available. Object not on display.
Hay knife with a blade of 61 cm and a handle of ash. Made by W. Dunn, Carlton, about 1880. Given by the maker's daughter in 1931. Inscription: not found on inspection in 1988.
@ fn-l-mailing | old | en | seabirds-l archive | /pipermail/seabirds-l/2006-May/000412.html | [seabirds-l] Undelivered: ring 404-2210 not found
<pre>From: k.larsen at fugl
Date: Tue May 9 10:11:52 2006

Ring 404-2210 could not be found in the database. Was it perhaps 404-2201?
That bird was ringed on Stora Karl in 1999 and found dead in 2004.

Previous message: Gannets. Next message: Re: Undelivered.</pre>
@ fn-l-tr-blog | blog | tr | Saatçinin Defteri | /2015/kapandik/ | Kapandık
Dükkân kapandı, blog kapanmadı. Yazılar burada kalacak.
Kırk yıl boyunca tamir ettiğim saatlerin listesini haftaya yayımlayacağım.
@ fn-l-ar-nashra | library | ar | المكتبة الرقمية | /kitab/2210 | كتاب الأنهار المفقودة
المؤلف: سليم حداد. السنة: 1934. عدد الصفحات: 212. الصفحتان 14 و15 غير موجودتين في الأصل.
الملخص: يصف الكتاب تسعة أنهار لم تعد موجودة. النص الكامل متاح في قاعة المطالعة.
"""


def cases() -> Iterator[Case]:
    """The cases of this part."""
    yield from told(TEXT, "living-more", "live")
