"""Pages that moved, that now say something else, or whose file became a page."""

from __future__ import annotations

from collections.abc import Iterator

from ..case import DRIFTED, LIVE, MOVED, PARKED, UNKNOWN, Case, sent, to
from .frame import framed, house, lives

MOVES: tuple[tuple[str, str, str, str, str, str, str, str], ...] = (
    ("scheme-en", "en", "drupal", "Eelpout Institute", "/pubs/show.php?id=88", "/publications/88-eelpout-survey", "Eelpout survey 2008", "Fourteen stations were trawled between the light vessel and the bar. Eelpout were taken at nine, most of them in the muddy reach below the weir. Lengths, weights and ages are given in table two; the otoliths are kept at the museum."),
    ("new-host-de", "de", "typo3", "Amt für Moorschutz", "/moor/nr12.html", "http://moorschutz-neu.example/veroeffentlichungen/nr12", "Heft 12: Wiedervernässung", "Heft 12 beschreibt die Wiedervernässung von vier Hochmooren im Kreis. Die Gräben wurden 2004 mit Spundwänden aus Lärche verschlossen. Nach fünf Jahren stand das Wasser im Mittel acht Zentimeter unter Flur, und das Wollgras war zurück."),
    ("scheme-fr", "fr", "wp", "Société des Moulins", "/spip.php?article214", "/articles/le-moulin-de-brossac/", "Le moulin de Brossac", "Le moulin de Brossac moulait encore en 1953. La roue de poitrine, large de deux mètres, fut remontée par les élèves du lycée technique. On y produit chaque automne un sac de farine de châtaigne pour la fête."),
    ("scheme-nl", "nl", "drupal", "Waterlinie Archief", "/stukken/inv_44.htm", "/inventaris/44", "Inventaris 44: de sluis bij Asperen", "De sluis bij Asperen werd in 1815 gebouwd om het land onder water te kunnen zetten. De bestekken, twee kaarten en de rekeningen van de aannemer zijn bewaard. De kaarten zijn op aanvraag te zien in de studiezaal."),
    ("scheme-es", "es", "joomla", "Instituto del Agua", "/index.php?option=com_content&id=31", "/estudios/acequias-mayores", "Las acequias mayores", "El estudio reconstruye el reparto del agua en tres acequias mayores entre 1750 y 1850. Los turnos se medían con una tabla agujereada que se hundía en un cubo. Las sentencias del tribunal se conservan desde 1781."),
    ("scheme-it", "it", "wp", "Museo della Carta", "/scheda.asp?id=9", "/collezione/filigrane/", "Le filigrane del fondo Bassi", "Il fondo Bassi comprende 1.140 filigrane raccolte tra Fabriano e Pioraco. Ogni foglio è stato fotografato a luce trasmessa. Le più antiche, con la lettera G, risalgono al 1293."),
    ("scheme-sv", "sv", "typo3", "Fyrsällskapet", "/fyrar/fyr17.html", "/fyrplatser/hallo-lilla", "Hållö lilla fyr", "Fyren tändes 1842 och avbemannades 1969. Linsen är av tredje ordningen och står nu på museet. Fyrmästarens dagböcker från 1880 till 1911 har skrivits av."),
    ("scheme-pl", "pl", "drupal", "Towarzystwo Flisackie", "/art.php?id=5", "/artykuly/tratwy-na-sanie", "Tratwy na Sanie", "Tratwy na Sanie wiązano witkami ze świerka. Spływ do ujścia trwał dziewięć dni. Ostatnia tratwa przepłynęła w roku 1951, a jej retman opowiedział o tym w nagraniu, które tu spisano."),
)  # fmt: skip

DRIFTS: tuple[tuple[str, str, str, str, str, tuple[str, str], tuple[str, str]], ...] = (
    ("reused-en", "en", "drupal", "Ferry Safety Office", "/reports/latest", ("Report on the loss of the Annie Bell", "The Annie Bell left Stromay at six with eleven aboard. The bow door had not been closed. She filled in four minutes. The office found that the indicator lamp had been out of order since March and that nobody had been told to look."), ("Guide to life jackets for hire boats", "Choose a jacket by weight, not by age. Check the gas bottle each spring and replace the head after five years. Hire firms must keep one spare for every ten berths and show customers how to fasten the crotch strap.")),
    ("reused-de", "de", "typo3", "Wetterwarte Brock", "/monatsbericht.html", ("Monatsbericht Februar 2009", "Der Februar war mit minus 5,1 Grad um zwei Grad zu kalt. Die Schneedecke erreichte am 24. eine Höhe von 162 Zentimetern. An elf Tagen war der Aufstieg zur Warte nur mit Ketten möglich. Der Wind wehte an vier Tagen in Orkanstärke."), ("Sonnenscheindauer im Juli", "Mit 271 Stunden schien die Sonne so lange wie nie seit Beginn der Messung. Gewitter gab es nur zwei, beide abends. Die Quelle am Hexenstieg versiegte in der dritten Woche, und der Harzer Wasserverband rief zum Sparen auf.")),
    ("reused-fr", "fr", "drupal", "Centre des Digues", "/etude-du-mois", ("La rupture de la levée de Jargeau", "La levée céda le 19 octobre sur quarante mètres. L'eau atteignit le premier étage des maisons du val. Les ingénieurs accusèrent les terriers de lapins, les riverains l'abandon de l'entretien. Trois ponts furent emportés avant le soir."), ("Semer l'herbe sur les talus", "Un mélange de fétuque et de ray-grass tient la terre dès le deuxième printemps. Il faut faucher deux fois, jamais par temps humide, et laisser les racines tranquilles. Le coût revient à trente centimes au mètre carré.")),
    ("reused-es", "es", "wp", "Observatorio del Lince", "/ficha/", ("Censo del lince en Sierra Morena", "Se contaron 172 ejemplares, 41 de ellos hembras con territorio. Las cámaras registraron camadas en diecinueve puntos. La mortalidad en carretera fue de once animales, casi todos jóvenes que buscaban sitio."), ("Cómo reconocer las huellas del tejón", "La huella del tejón muestra cinco dedos en línea y uñas largas. Suele seguir la misma senda cada noche hasta la tejonera. En el barro queda a veces la marca ancha de la almohadilla, parecida a la de un osezno.")),
    ("reused-nl", "nl", "wp", "Vogelwacht Slik", "/telling/", ("Wintertelling rotganzen 2010", "Op 16 januari zijn 4.212 rotganzen geteld tussen de veerdam en het Kooizand. Dat is een vijfde minder dan het jaar ervoor. Door ijsgang konden twee vakken niet worden bezocht. Eén vogel droeg een ring uit Tajmyr."), ("Nestkasten voor gierzwaluwen", "Hang de kast minstens vier meter hoog, op het noorden of oosten. De ingang is een liggend ovaal van drie bij zes centimeter. Heb geduld: het duurt vaak drie jaar voor een paar het huis ontdekt, daarna komen ze elk jaar terug.")),
    ("reused-ja", "ja", "drupal", "港町資料館", "/tokushu/", ("明治の灯台守の日記", "明治二十六年から三十年までの日記五冊が寄贈された。灯台守は毎晩の油の量と船の数を書き留めている。嵐の夜には頁が塩水で波打っており、翌朝の筆跡は乱れている。難破した帆船の名も三隻記されていた。"), ("秋の干物づくり教室", "鯵と鰯を使って一夜干しをつくります。参加費は五百円で、包丁と前掛けをお持ちください。雨天の場合は翌週に延期します。小学生は保護者と一緒にお申し込みください。")),
)  # fmt: skip


def _moved() -> Iterator[Case]:
    for name, lang, style, site, at, where, title, text in MOVES:
        now = sent(framed(lang, style, site, title, text))
        was = framed(lang, "table", site, title, text)
        routes = dict(house(lang, style, site, at, to(where, 301)))
        if where.startswith("http://"):
            host, _, rest = where.removeprefix("http://").partition("/")
            routes[host, "/" + rest] = now
            routes.update({(host, "*"): routes["*"]})
        else:
            routes[where] = now
        yield Case("moved", f"fy-{name}", (MOVED,), routes, path=at, memento=was, title=title)


def _odd() -> Iterator[Case]:
    # a PDF that is now a page of the library's reader, or a landing page
    text = "This report is part of the digital collections. Pages: 48. Rights: public domain. Open in viewer. Cite this item. Download options: none for guests.|Related items: Annual report for 1911; Map of the lower harbour; Letters of the harbour master."  # fmt: skip
    for name, lang, at in (("pdf-landing", "en", "/files/harbour-1912.pdf"), ("doc-landing", "en", "/files/minutes-1913.doc")):  # fmt: skip
        yield lives("type-changed", name, (DRIFTED, UNKNOWN), lang, "drupal", "Harbour Archive", at, "Collections", text)  # fmt: skip
    text = "Unsere Publikationen finden Sie jetzt nach Themen geordnet: Boden, Wasser, Luft, Abfall. Ältere Hefte können Sie beim Versand bestellen, solange der Vorrat reicht.|Neu erschienen: Heft 88, Streuobst im Klimawandel."  # fmt: skip
    yield lives("type-changed", "pdf-overview-de", (DRIFTED,), "de", "typo3", "Umweltamt", "/pdf/heft_31.pdf", "Publikationen", text)  # fmt: skip
    # a passage that was cited is gone; most of the page is as it was
    was = "The trail starts at the mill and climbs through oak. At the second gate turn left. The bridge is closed to horses. Allow three hours for the round and take water, for there is none above the spring. Dogs must be kept on a lead from March to July because of the ground-nesting birds."  # fmt: skip
    now = was.replace("The bridge is closed to horses. ", "")
    site = ("en", "wp", "Oakcombe Trails")
    yield lives("quote-lost", "quote-lost", (LIVE, DRIFTED), *site, "/trails/mill/", "Mill trail", now, memento=framed(*site, "Mill trail", was), quote="The bridge is closed to horses.")  # fmt: skip
    # a society's name is now the blog of a shop, without gambling: another publisher
    was = framed("en", "table", "Tallow Lane History Group", "The candle makers of Tallow Lane", "Between 1741 and 1803 eleven chandlers worked in the lane. Their wills list moulds, coppers and debts. The group has transcribed them all and set them beside the rate books of the parish.")  # fmt: skip
    text = "Looking for the best air fryer? Our experts tested nine models so that you do not have to. The Crispo 400 wins on price, the Vento on noise. As an associate we earn from qualifying purchases.|Also on our blog: five mattresses for side sleepers; is a robot mower worth it?"  # fmt: skip
    shop = ("en", "wp", "Best Home Picks")
    reply = sent(framed(*shop, "Best air fryers of 2026", text))
    routes = house(*shop, "/chandlers.html", reply)
    yield Case("taken-over", "fy-air-fryer", (PARKED, DRIFTED), routes, path="/chandlers.html", memento=was)  # fmt: skip
    # part of a long page is left, the rest went to a sub-page
    was = "The census of 1911 counted 412 people in the parish. Forty worked at the quarry. The school had two rooms. The rector kept bees. The inn had a licence for music. The smithy closed in 1908. The first motor car was the doctor's. The reading room took three newspapers and a chess board."  # fmt: skip
    now = "The census of 1911 counted 412 people in the parish. Forty worked at the quarry. For the rest of the history see the printed guide, which is on sale at the church and costs four pounds; the proceeds go to the roof."  # fmt: skip
    site = ("en", "joomla", "Parish of Slatecombe")
    yield lives("drift-part", "shortened", (DRIFTED,), *site, "/history.html", "History", now, memento=framed(*site, "History", was), quote="The reading room took three newspapers and a chess board.")  # fmt: skip


def cases() -> Iterator[Case]:
    """All of them."""
    yield from _moved()
    for name, lang, style, site, at, (title, text), (new, now) in DRIFTS:
        was = framed(lang, style, site, title, text)
        yield lives("drifted", name, (DRIFTED,), lang, style, site, at, new, now, memento=was)
    yield from _odd()
