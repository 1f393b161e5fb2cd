"""Pages with a memento: rewritten, edited, extended or kept, in small frames and large."""

from __future__ import annotations

from ..case import Case
from .kit import read

TEXT = """
= dr-blog-new-theme | en | portal | Harl Valley Notes | harlvalley-notes.example | /river | drifted | ok
past: blog / en / Harl Valley Notes
# Canoe hire
Open canoes by the hour or the day from the slip below the weir. Helmets and aids are free, dogs ride at their own risk. Groups of eight should ring ahead. We take cards but the machine prefers
sunshine.
--- was
# The river in 1848
The enclosure map shows three channels where there is one today. The northern one fed the fulling mill and was stopped with clay and faggots after the flood of 1852, when the miller's cow was found in
the pulpit. Tithe papers give the names of eleven holms, of which two survive.

= dr-small-frame | en | bare | Tannin notes | tannin-notes.example | /bark.html | drifted | ok
# Bark prices today
Oak 210 a ton, larch 90, mimosa 340 delivered. Prices hold until Friday. Ring the yard for smaller lots.
--- was
# How bark was peeled
The barkers went into the wood in April, when the sap let go. Each had a peeling iron of bone, the shin of a horse for choice. The coppice was cut at twenty-four years. A good pair
stripped half a ton a day, stacked it on horses to dry, and was paid by the ton once the tanner had complained of the weight.

= dr-quote-kept | en | wordpress | Society for Dry Stone | society-drystone.example | /rules/ | live | ok
quote: a wall is built of stones and of the spaces that the stones leave
# Our rules, in short
The long rules of 1972 were retired by the annual meeting. One sentence of them was kept by acclamation: a wall is built of stones and of the spaces that the stones leave. Everything else may now
be settled between waller and farmer over tea.
--- was
# Rules of the society
First, a wall is built of stones and of the spaces that the stones leave. Second, throughs are set at half height, a yard apart. Third, hearting is placed by hand and never shovelled. Fourth, the
batter is one in six. Fifth, no member shall break a cope to fit. Sixth, a gap is repaired from its foundation. Seventh, disputes go to the eldest waller present.

= dr-quote-lost | en | drupal | Office of Tidal Energy | tidal-energy-office.example | /key-facts | drifted | ok
quote: the barrage would supply five percent of national demand
# Key facts
Six lagoons are now in the consultation. Together they would take eleven years to build. The levy on household bills is capped. A new model of silt movement was put out for comment in June, and the
ports have asked for longer locks. Public meetings are held in Barry, Weston and Burnham.
--- was
# Key facts
In the view of the office the barrage would supply five percent of national demand. It would be ten miles long, with 216 turbines in concrete caissons floated into place. The estuary has the second
highest tides in the world. Waders would lose a third of the mud on which they feed, for which new marsh must be found.

= dr-edited-live | en | gov | Harbour Commissioners of Skell | skell-harbour.example | /byelaws | live | ok
quote: No master shall leave a vessel in the fairway
# Byelaws of the harbour
1. No master shall leave a vessel in the fairway. 2. Speed in the inner harbour is limited to four knots. 3. Nets may be dried on the north wall only. 4. Ballast is discharged where the harbour
master directs. 5. Drones need the written leave of the commissioners. Amended in May 2019.
--- was
# Byelaws of the harbour
1. No master shall leave a vessel in the fairway. 2. Speed in the inner harbour is limited to four knots. 3. Nets may be dried on the north wall only. 4. Ballast is discharged where the harbour
master directs. 5. Dogs are kept on a lead. Amended in June 2011.

= dr-extended-live | en | wiki | Beekeepers' Handbook | beekeepers-handbook.example | /wiki/Skep | live | ok
# Skep
A skep is a hive of coiled straw, bound with split bramble. It stands on a stool and is covered with a hackle in winter. To take honey the whole colony was once killed over a sulphur pit; a cap or
an eke let some be saved.

In law, skeps with fixed combs are no longer allowed in several countries, since they cannot be inspected. They are still woven for catching swarms. A heather keeper on the Luneburg heath had forty or more, each
with a guard mask of carved wood over its mouth. The straw is rye, cut green and passed through a ring of horn.
--- was
# Skep
A skep is a hive of coiled straw, bound with split bramble. It stands on a stool and is covered with a hackle in winter. To take honey the whole colony was once killed over a sulphur pit; a cap or
an eke let some be saved.

= dr-section-index | fr | typo3 | Observatoire des Sols d'Armagnac | sols-armagnac.example | /publications/boulbenes | drifted | ok
# Publications
Toutes nos publications sont désormais classées par année. Nouveautés : Lettre n° 41, Guide de la haie, Mesurer l'infiltration avec un tuyau et une montre. Pour recevoir les numéros papier, écrivez
au secrétariat.
--- was
# Les boulbènes, sols de misère
Battantes l'hiver, dures l'été, les boulbènes couvrent les terrasses hautes. L'argile y est descendue à quarante centimètres et retient l'eau comme une assiette. Nos essais à Nogaro montrent qu'un
couvert de féverole, semé avant le 20 octobre, double le nombre de vers en trois ans et permet de labourer un mois plus tôt.

= dr-fr-quote-kept | fr | news | Le Fil de l'Adour | fil-adour.example | /dossier/anguille | live | ok
quote: la civelle vaut plus cher que le caviar
# L'anguille, dossier mis à jour
Depuis notre première enquête, deux procès ont eu lieu et le quota a baissé de moitié. Le mareyeur interrogé alors purge sa peine. Reste sa phrase : « À Noël, la civelle vaut plus cher que le caviar. » Les
scientifiques demandent l'arrêt complet ; les pêcheurs du fleuve proposent de repeupler les barthes.
--- was
# L'anguille
Sur le quai d'Urt les tamis sèchent. « À Noël, la civelle vaut plus cher que le caviar », dit un mareyeur qui ne veut pas être nommé. Trois cents pêcheurs tiennent une licence. La nuit, à la
lampe, ils remontent avec le flot, et la balance du quai ne connaît que les nuits déclarées.

= dr-de-neu | de | joomla | Segelverein Möhnebogen | sv-moehnebogen.example | /jugend | drifted | ok
# Jugend
Unsere Jugendgruppe trifft sich donnerstags um 17 Uhr am Steg. Neu sind zwei Boote vom Typ Ilca 4. Schwimmabzeichen in Bronze ist Pflicht, Schwimmwesten stellt der Verein. Anmeldung beim Jugendwart.
--- was
# Die Regatta von 1936 und ihre Folgen
Als Ernst Pohl die Boje rundete, setzte er die falsche Flagge, und zwar mit Absicht. Die Vereinsleitung schloss ihn aus und strich ihn aus der Tafel. Der Brief, in dem er sich erklärt, fand sich 2008 hinter
einer Täfelung. Wir drucken ihn hier ganz ab, dazu die Antwort, die nie abgeschickt wurde.

= dr-de-gleich | de | tables | Heimatbund Obersprotte | heimatbund-obersprotte.example | /sagen/kornmuhme.htm | live | ok
# Die Kornmuhme von Sprotte
Wer zur Mittagszeit ins Korn geht, den fragt die Muhme nach dem Flachs. Weiß er alles vom Säen bis zum Hemd zu erzählen, bis die Glocke eins schlägt, so kommt er frei. Ein Hütejunge aus Obersprotte soll
sich so lange beim Brechen aufgehalten haben, dass sie einschlief. Aufgezeichnet 1897 von Lehrer Zschoche. Neu eingestellt 2017.
--- was
# Die Kornmuhme von Sprotte
Wer zur Mittagszeit ins Korn geht, den fragt die Muhme nach dem Flachs. Weiß er alles vom Säen bis zum Hemd zu erzählen, bis die Glocke eins schlägt, so kommt er frei. Ein Hütejunge aus Obersprotte soll
sich so lange beim Brechen aufgehalten haben, dass sie einschlief. Aufgezeichnet 1897 von Lehrer Zschoche.

= dr-es-cambio | es | wordpress | Cofradía de Pescadores de Almarza | cofradia-almarza.example | /historia/ | drifted | ok
# Visítanos
Degusta nuestro pescado en la terraza del puerto, abierta de jueves a domingo. Menú marinero a 14 euros. Reserva tu mesa por teléfono o por mensaje. También organizamos bautizos de mar para grupos.
--- was
# Historia de la cofradía
La cofradía nació en 1482 para enterrar a los ahogados. Sus ordenanzas mandaban repartir la ballena en doce partes y dar la lengua a la iglesia. En 1719 los ingleses quemaron el archivo, salvo un libro de multas que el
mayordomo tenía en casa, y de él procede casi todo lo que sabemos.

= dr-nl-cijfers | nl | gov | Bureau Visserijtelling | visserijtelling.example | /cijfers/haring | live | ok
title: Haring in cijfers
# Haring in cijfers
Aanvoer: de vloot van zestien schepen bracht de haring aan in IJmuiden en Scheveningen. De cijfers over het laatste jaar zijn voorlopig en worden in het najaar herzien. Bron: logboeken en afslag. Een vat telt
als honderd kilo. De besomming is gestegen door de vraag uit het oosten, ondanks een lager quotum.
--- was
# Haring in cijfers
Aanvoer: de vloot van negentien schepen bracht de haring aan in IJmuiden en Scheveningen. De cijfers over het laatste jaar zijn voorlopig en worden in het najaar herzien. Bron: logboeken en afslag. Een vat telt
als honderd kilo. De besomming is gedaald door stormen in mei.

= dr-ja-kaitei | ja | gov | 白峰町観光課 | shiramine-kanko.example | /onsen/rekishi | drifted | ok
# 日帰り入浴のご案内
営業時間は午前十時から午後八時まで。料金は大人六百円、小人三百円です。タオルは売店でお求めください。毎週水曜日は清掃のため休業します。駐車場は三十台分あります。
--- was
# 温泉の歴史
養老元年、泰澄大師が傷ついた鹿に導かれて発見したと伝えられる。江戸時代には加賀藩の役人が湯治に訪れ、湯銭帳が今も残る。昭和九年の大洪水で源泉は埋まり、二十年のあいだ村人は山の湯を忘れていた。再び掘り当てたのは、水路を直していた一人の石工である。

= dr-large-frame-live | it | portal | Gazzetta del Tavoliere | gazzetta-tavoliere.example | /cronaca/2010/trabucco | live | ok
quote: il mare non si affitta
# Crolla il trabucco di San Lorenzo
Ieri notte la mareggiata ha portato via il trabucco del 1905. «Ai miei ho sempre detto che il mare non si affitta», ricorda Nicola Ottaviano, l'ultimo a calare la rete. Restano due pali d'acacia e la
campana. La Regione promette un progetto; il Comune aveva chiesto i fondi tre anni fa.
--- was
# Crolla il trabucco di San Lorenzo
Ieri notte la mareggiata ha portato via il trabucco del 1905. «Ai miei ho sempre detto che il mare non si affitta», ricorda Nicola Ottaviano, l'ultimo a calare la rete. Restano due pali d'acacia e la
campana. La Regione promette un progetto; il Comune aveva chiesto i fondi tre anni fa.

= dr-new-owner-firm | en | wordpress | Calder Vale Roofing | calder-vale.example | /survey/ | drifted parked | ok
past: tables / en / Calder Vale Bat Group
# Roof surveys from 80 pounds
Calder Vale Roofing surveys slate, tile and flat roofs in Lancashire and beyond. Our drones find the slipped slate before the rain does. Ring for a quotation; pensioners pay less.
--- was
# Survey of bats in Calder Vale churches
Of forty-four churches we searched thirty-nine. Pipistrelles roosted in twenty-six, Natterer's in nine, and long-eared bats above the organ at Chipping, whose organist wears a hat. Droppings were counted on sheets laid
for a week. No vicar asked for removal; two asked for curtains.

= dr-half-kept | en | typo3 | Fens Skating Committee | fens-skating.example | /records | drifted | ok
# Records
The mile was skated on Welney Wash in 1895 by James Smart. Since 2010 results are kept by the national body and can be found there. Members are reminded that a committee without ice still meets, on the first Monday of
December, at the Lamb and Flag. The trophy has been mended and insured. Races for children need two marshals and a rope.
--- was
# Records
The mile was skated on Welney Wash in 1895 by James Smart. The half mile fell to Fish Smart at Mepal in 1881. In 1929 C. Horn won both cups on the same morning and lost a boot. In 1963 the frost held for nine weeks and
every record but one was taken. The women's quarter was first timed in 1947, with a railway watch.

= dr-pl-zmiana | pl | drupal | Dom Kultury w Strzałkowie Dolnym | dk-strzalkowo.example | /teatr | drifted | ok
# Repertuar kina
Piątek 18:00 film familijny, sobota 20:00 komedia, niedziela 16:00 seans dla seniorów. Bilety w kasie po 15 złotych. W sierpniu kino nieczynne.
--- was
# Teatr lalek Antoniego Wilka
Wilk wystrugał pierwszą lalkę w obozie w Murnau z nogi taboretu. Po powrocie jeździł po wsiach wozem strażackim z kotarą z koca. Zachowało się dziewięćdziesiąt lalek i zeszyt, w którym zapisywał, gdzie się śmiano, a gdzie nie.
Milicja zabrała mu diabła w 1953 roku i oddała w 1957.

= dr-now-notice | en | gov | Regional Water Archive | water-archive.example | /papers/1921-drought | drifted soft | ok
# Papers moved to the reading room
The digital collection was withdrawn when the scanning contract ended. Readers may order boxes two days ahead by letter or telephone. Pencils only.
--- was
# Papers on the drought of 1921
From February to November nine inches of rain fell at Margate, the least on record. The water committee sat each Tuesday. Box 1 holds the standpipe orders, box 2 the complaints, among them that of a laundress who asked whether the
mayor washed. The reservoir at Holmfield showed its drowned bridge for the first time.
"""


def cases() -> list[Case]:
    """The pairs."""
    return list(read("drift", TEXT))
