"""Pages that moved, and pages whose text is another one by now."""

from __future__ import annotations

from collections.abc import Iterator

from citekeeper.demo.exchange import Reply
from citekeeper.demo.media import small_pdf

from ..case import LIVE, MOVED, Case, sent, to
from .frames import front, lost
from .make import Truth, article

EDITED: Truth = (LIVE,)

# ident, lang, software then and now, site, old path, new host or "", new path, title, text
MOVES: tuple[tuple[str, ...], ...] = (
    (
        "move-en-path",
        "en",
        "old",
        "drupal",
        "Harbour Heritage Fund",
        "/awards99.htm",
        "",
        "/grants/archive/awards-1999",
        "Awards 1999",
        "Seven boats received money in 1999, four of them luggers. The fund was then two years old and had no office; the committee met in the back room of a chandler's. The largest sum went to the ketch Provider, which has since been lost off Skye. Two applicants were refused because they meant to use epoxy.",
    ),
    (
        "move-en-host",
        "en",
        "wordpress",
        "wordpress",
        "Hedgerow Notes",
        "/2009/05/white-letter/",
        "www.fe-move-en-host-notes.example",
        "/2009/05/white-letter/",
        "The white-letter hairstreak",
        "A butterfly of elms, and so of few places now. I found eleven eggs on one sucker by the lane in February, each like a flying saucer beside the bud. The hedge was flailed in March. In July there were two adults over the same yards of hedge, spinning about each other above the brambles.",
    ),
    (
        "move-de-host",
        "de",
        "typo3",
        "typo3",
        "Institut für Moorkunde",
        "/torf/bohrung-7.html",
        "www.fe-move-de-host-neu.example",
        "/forschung/torf/bohrung-7.html",
        "Bohrung 7",
        "Die siebte Bohrung erreichte in elf Metern Tiefe den Seeton. Darüber liegen vier Meter Schilftorf, dann eine Lage Birkenholz, die auf das dritte Jahrtausend datiert wurde. In zwei Metern Tiefe fand sich eine Lage Asche, die wohl von Brandkultur stammt. Die Proben lagern im Kühlraum des Instituts.",
    ),
    (
        "move-fr-path",
        "fr",
        "ez",
        "drupal",
        "Agence des rivages",
        "/Etudes/Etude-31",
        "",
        "/nos-etudes/recul-du-trait-de-cote",
        "Le recul du trait de côte",
        "Entre 1952 et 2008, la falaise a reculé de dix-sept mètres devant le sémaphore et de trois seulement devant le hameau. L'étude explique l'écart par la présence d'un platier qui brise la houle. Elle recommande de déplacer le sentier et de renoncer aux enrochements, qui reportent l'érosion vers le sud.",
    ),
    (
        "move-nl-path",
        "nl",
        "liferay",
        "sitecore",
        "Waterschap Oude Grift",
        "/web/guest/gemalen/-/hoop",
        "",
        "/over-ons/gemalen/de-hoop",
        "Gemaal De Hoop",
        "Het gemaal werd in 1904 gebouwd en maalde met twee ketels honderdtwintig kuub per minuut. De machinist woonde naast het ketelhuis en hield een dagboek bij waarin hij elke storing noteerde. In 1953 draaide de machine negen dagen achter elkaar. De schoorsteen werd in 1961 tot de helft afgebroken.",
    ),
    (
        "move-es-path",
        "es",
        "joomla",
        "wordpress",
        "Red de Molinos",
        "/index.php/molinos/44-batan",
        "",
        "/molinos/el-batan-del-rio-alto/",
        "El batán del río Alto",
        "El batán conserva la rueda y uno de los dos mazos. Se usó hasta 1928 para enfurtir mantas, que se batían durante dos días con agua tibia y tierra de batán. El último batanero cobraba en lana. El edificio perdió la cubierta en los años sesenta y fue restaurado por los vecinos en doce fines de semana.",
    ),
    (
        "move-it-host",
        "it",
        "plone",
        "liferay",
        "Archivio dei Ponti",
        "/schede/ponte-118",
        "www.fe-move-it-host-ente.example",
        "/web/ponti/scheda-118",
        "Ponte coperto di Rovè",
        "Il ponte ha una sola luce di ventidue metri e una capriata doppia di larice. Fu rifatto nel 1784 dopo la piena e porta la data incisa sulla catena. Il tetto, di scandole, viene rinnovato ogni quarant'anni. Un inventario del 1911 lo dice in cattivo stato, ma nel 1945 vi passarono i carri armati.",
    ),
    (
        "move-ru-path",
        "ru",
        "old",
        "joomla",
        "Краеведческий музей",
        "/istoriya/kalancha.htm",
        "",
        "/index.php/istoriya/12-kalancha",
        "Пожарная каланча",
        "Каланчу построили через год после большого пожара из кирпича местного завода. Высота её двадцать шесть саженей, наверху дежурили двое, сменяясь каждые четыре часа. Шары, поднятые днём, и фонари ночью указывали часть города. В тысяча девятьсот тридцатом году сняли колокол, а через сорок лет здание передали музею.",
    ),
    (
        "move-ja-path",
        "ja",
        "static",
        "wordpress",
        "水車保存会",
        "/rekishi/dai3.html",
        "",
        "/history/third-wheel/",
        "第三水車の歴史",
        "第三水車は明治二十年に村の共同で建てられ、米と蕎麦を挽いた。直径は一丈六尺、心棒は欅である。大正の洪水で流されたが、下流の淵で見つかり、翌春に据え直された。昭和四十年に止まり、現在は保存会が毎月一度回している。",
    ),
)


def moves() -> Iterator[Case]:
    for ident, lang, before, now, name, old, host, new, title, text in MOVES:
        shown, no = sent(article(now, lang, name, title, text)), sent(lost(now, lang, name), 404)
        home = sent(front(now, lang, name))
        then = article(before, lang, name, title, text)
        if host:
            routes = {
                old: to(f"https://{host}{new}", 301),
                "*": no,
                (host, new): shown,
                "/": to(f"https://{host}/", 301),
                (host, "/"): home,
                (host, "*"): no,
            }
        else:
            routes = {old: to(new, 301), new: shown, "/": home, "*": no}
        yield Case("moved", f"fe-{ident}", (MOVED,), routes, path=old, memento=then, title=title)
    text = "The code asks that an air draught be marked on both sides of a bridge and be read from a mile."
    yield Case(
        "moved",
        "fe-move-no-memento",
        (MOVED, LIVE),
        {
            "/codes/airdraught.asp": to("/standards/air-draught-marks", 301),
            "/standards/air-draught-marks": sent(
                article(
                    "aem",
                    "en",
                    "Bridge Marks Board",
                    "Air draught marks",
                    text,
                    "The figures are painted a foot high, black on white, and renewed every five years.",
                )
            ),
            "/": sent(front("aem", "en", "Bridge Marks Board")),
            "*": sent(lost("aem", "en", "Bridge Marks Board"), 404),
        },
        path="/codes/airdraught.asp",
        title="Air draught marks",
    )
    yield Case(
        "moved",
        "fe-move-pdf",
        (MOVED,),
        {
            "/pdf/eel-plan.pdf": to("/media/2291/eel-plan.pdf", 308),
            "/media/2291/eel-plan.pdf": Reply(
                200,
                {"Content-Type": "application/pdf"},
                small_pdf("Eel management plan for the lower river basin, second revised edition"),
            ),
            "*": sent(lost("sitecore", "en", "River Board"), 404),
        },
        path="/pdf/eel-plan.pdf",
        title="Eel management plan",
        memento=small_pdf("Eel management plan for the lower river basin, second revised edition"),
    )
