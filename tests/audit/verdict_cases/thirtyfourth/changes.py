"""Pages that moved, that were rewritten, that cannot be read, and those that only look so."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..case import DRIFTED, LIVE, MOVED, PARKED, UNKNOWN, Case
from .kit import every, frame, go, html, paras, raw

NO = html("<html><head><title>Not here</title></head><body><h1>404</h1></body></html>", 404)


def move(
    name: str,
    path: str,
    to: str,
    page: str,
    truth: tuple[Any, ...] = (MOVED,),
    status: int = 301,
    **more: Any,
) -> Case:
    """A page that is at another address now; the rest of the site is 404."""
    ident = f"v34-{name}"
    table: dict[Any, Any] = {path: go(to, status), "*": NO}
    if "://" in to:
        host, _, rest = to.partition("://")[2].partition("/")
        table[host, f"/{rest}"] = html(page)
        table[host, "*"] = NO
    else:
        table[to] = html(page)
    return Case("moved", ident, truth, table, path=path, **more)


def now(name: str, path: str, page: str, truth: tuple[Any, ...], **more: Any) -> Case:
    """A page as it stands now."""
    return every(name, truth, path, html(page), cause="pairs", lost=NO, **more)


LAMP = paras(
    "The lamp at Tern Point was changed from oil to electricity in 1924, and the keeper, who had polished brass for thirty years, asked what he was to do with his evenings. The board sent him a barometer. He wrote down its height twice a day until he died, and the board has the books.\n\nThe present light is a panel of diodes the size of a tea tray. It is watched from an office two hundred miles away by a woman who has never seen the sea there. She has the books on her shelf."
)
SALZ = paras(
    "Der Salzzug fuhr zweimal am Tag und hielt, wo jemand winkte. Fünf Wagen, ein Heizer, der sang. Nach der Stilllegung 1931 blieben die Gleise liegen, bis man sie im Krieg brauchte. Wer heute den Damm entlanggeht, findet noch die Schwellenlöcher und in einem Garten den letzten Wagen, in dem die Hühner des Pfarrers schlafen."
)
LIN = paras(
    "On rouissait le lin dans la rivière pendant quinze jours, et tout le village sentait. Puis venaient le teillage, le peignage, et les longues soirées où l'on filait en parlant bas. La dernière quenouille a été rangée en 1952. La rivière, elle, a mis vingt ans à redevenir claire, et les truites sont revenues en 1974."
)
EEL = paras(
    "Eels were caught in wicker hives baited with worms threaded on wool. A good hive lasted three winters. The willow was cut in February, before the sap, and soaked for a week. Men wove, boys baited, and women sold the catch at the bridge from a tub with a wet sack over it, by length and never by weight."
)
BRIDGE = paras(
    "De brug werd in 1787 gebouwd door timmerlieden die op de terugweg waren van een kerk. Zij kregen betaald in haring. De leuning is van 1840, het dek van 1963, de ruzie over het tolgeld van alle tijden. In de winter van 1929 reden er wagens onderdoor, over het ijs."
)


def cases() -> Iterator[Case]:
    """All of them."""
    yield move(
        "lamp",
        "/articles.php?id=118",
        "/history/the-lamp-at-tern-point",
        frame("drupal", "en", "Tern Point Trust", "The lamp at Tern Point", LAMP),
        title="The lamp at Tern Point",
        memento=frame("nineties", "en", "Tern Point Trust", "The lamp at Tern Point", LAMP),
    )
    yield move(
        "salzzug",
        "/geschichte/salzzug.htm",
        "https://archiv.v34-salzzug.example/beitraege/der-salzzug",
        frame("wp", "de", "Eisenbahnfreunde Unterland", "Der Salzzug", SALZ),
        title="Der Salzzug",
        memento=frame("bare", "de", "Eisenbahnfreunde", "Der Salzzug", SALZ),
    )
    yield move(
        "lin",
        "/spip.php?article31",
        "/patrimoine/le-lin",
        frame("hugo", "fr", "Vallée de la Claire", "Le temps du lin", LIN),
        title="Le temps du lin",
        quote="La dernière quenouille a été rangée en 1952",
        status=308,
    )
    yield move(
        "eel",
        "/fen/eels.html",
        "https://fen-museum.v34-eel.example/stories/eel-hives/",
        frame("portal", "en", "Fen Museum", "Eel hives and how they were woven", EEL, ads=True),
        title="Eel hives and how they were woven",
        memento=frame("wiki", "en", "Fen Wiki", "Eel hives and how they were woven", EEL),
    )
    yield move(
        "brug",
        "/bruggen/12",
        "/monumenten/haringbrug",
        frame("typo3", "nl", "Bruggenstichting", "De Haringbrug", BRIDGE),
        title="De Haringbrug",
        memento=frame("drupal", "nl", "Bruggenstichting", "De Haringbrug", BRIDGE),
    )
    yield move(
        "es-mv",
        "/node/4418",
        "/patrimonio/la-fragua",
        frame(
            "drupal",
            "es",
            "Museo del Hierro",
            "La fragua del puente",
            paras(
                "La fragua trabajó hasta 1966. El fuelle era de dos pieles de toro y lo movía un muchacho por la merienda. Aquí se hicieron las rejas de la cárcel y, según cuentan, la lima que las cortó."
            ),
        ),
        title="La fragua del puente",
        quote="y, según cuentan, la lima que las cortó",
    )
    yield move(
        "temp-302",
        "/maps/soke-1722",
        "/viewer/soke-1722/full",
        frame(
            "portal",
            "en",
            "Estate Maps Online",
            "Plan of the manor of Soke, 1722",
            paras(
                "Surveyed by Isaac Pell with a chain of four poles. The common is coloured green, the parson's land yellow, and the disputed corner not at all. Vellum, two membranes, torn at the foot."
            ),
        ),
        (LIVE, MOVED),
        302,
        title="Plan of the manor of Soke, 1722",
    )
    yield move(
        "two-hops",
        "/p/77",
        "/posts/77",
        frame(
            "hugo",
            "en",
            "inkpot",
            "Oak gall ink, a recipe",
            paras(
                "Crush forty galls, steep them in rain water for a week, add green vitriol and gum. The ink goes on pale and turns black overnight, like news."
            ),
        ),
        title="Oak gall ink, a recipe",
        quote="The ink goes on pale and turns black overnight",
    )
    yield move(
        "utf-slug",
        "/artikel/88",
        "/artikel/der-letzte-glockengiesser",
        frame(
            "news",
            "de",
            "Unterländer Bote",
            "Der letzte Glockengießer",
            paras(
                "Er goss 412 Glocken und hörte am Ende keine davon. Seine Tochter stimmt sie ihm mit der Hand auf dem Tisch."
            ),
            ads=True,
        ),
        (MOVED, LIVE),
        title="Der letzte Glockengießer",
        quote="Er goss 412 Glocken und hörte am Ende keine davon",
    )

    # rewritten
    yield now(
        "drift-cafe",
        "/tern/mill",
        frame(
            "shop",
            "en",
            "Mill Café",
            "Brunch, bottomless",
            paras(
                "Book a table for two to twelve. Eggs any way, sourdough, oat flat whites. Private hire on Fridays. Gift cards make good presents. Our chef Marco came from the city to cook what grows here, and the kitchen is open from eight until three, later in summer."
            ),
        ),
        (DRIFTED,),
        memento=frame(
            "nineties",
            "en",
            "Tern Mill",
            "The machinery of Tern Mill",
            paras(
                "Three pairs of stones are driven from a pit wheel of oak with cogs of apple. The tentering is by hand. The bolter was added in 1841 and never worked well. The miller's tally, cut in the door of the meal floor, runs from 1790 to 1868 and records 61,000 sacks."
            ),
        ),
        quote="The bolter was added in 1841 and never worked well",
        title="The machinery of Tern Mill",
    )
    yield now(
        "drift-latest",
        "/news/latest",
        frame(
            "drupal",
            "en",
            "Harbour Trust",
            "Latest news",
            paras(
                "The dredger arrives on Monday. Moorings at the east wall are closed until she leaves. Berth holders have been written to. The office is shut on Friday for training.\n\nThe new crane was certified last week and lifted its first yacht, which belongs to the chairman."
            ),
        ),
        (DRIFTED,),
        memento=frame(
            "drupal",
            "en",
            "Harbour Trust",
            "Latest news",
            paras(
                "A storm on the night of the 11th broke the outer boom and sank four punts. Divers from the naval base found the anchor of a brig, with its stock, at nine metres. It is to be shown in the customs house once the conservator has removed the concretion, which may take three years."
            ),
        ),
        quote="Divers from the naval base found the anchor of a brig",
    )
    yield now(
        "drift-de",
        "/projekte/aktuell",
        frame(
            "typo3",
            "de",
            "Stiftung Wasserrad",
            "Aktuelles Projekt",
            paras(
                "Wir bauen am Oberlauf eine Fischtreppe aus Findlingen. Die ersten Barben sind gezählt. Besichtigung nach Anmeldung, Gummistiefel werden gestellt. Gefördert vom Land und von vielen, die nicht genannt werden wollen."
            ),
        ),
        (DRIFTED,),
        memento=frame(
            "typo3",
            "de",
            "Stiftung Wasserrad",
            "Aktuelles Projekt",
            paras(
                "Im Sommer wird das unterschlächtige Rad der Hammermühle ausgebaut und nach Plänen von 1823 neu gezimmert. Vier Lehrlinge des Berufskollegs arbeiten mit. Das alte Wellbaumlager kommt ins Museum, wo es neben der Esse stehen soll, aus der es einmal kam."
            ),
        ),
        quote="nach Plänen von 1823 neu gezimmert",
    )
    yield now(
        "drift-fr",
        "/page/12",
        frame(
            "joomla",
            "fr",
            "Gîtes de la Vallée",
            "Nos tarifs",
            paras(
                "Haute saison : 640 euros la semaine. Basse saison : 410. Draps en sus. Les animaux sont acceptés s'ils sont propres. Arrivée à seize heures, départ à dix. Caution rendue le jour même, sauf casse."
            ),
        ),
        (DRIFTED,),
        memento=frame("joomla", "fr", "Mémoire de la Vallée", "Le moulin à papier", LIN),
        title="Le moulin à papier",
        quote="les truites sont revenues en 1974",
    )
    yield every(
        "type-changed",
        (DRIFTED,),
        "/docs/heronry-2011.pdf",
        html(
            frame(
                "drupal",
                "en",
                "Wetland Partnership",
                "Publications of the partnership",
                paras(
                    "Browse our reports by year and subject; older ones are being moved to a new platform. Most read this month: Reed cutting for beginners. Boardwalks. The bittern in winter. Subscribe to hear of new titles."
                ),
            )
        ),
        cause="pairs",
        lost=NO,
    )
    yield now(
        "drift-owner",
        "/about",
        frame(
            "wp",
            "en",
            "Kestrel Digital Agency",
            "We craft brands",
            paras(
                "From strategy to launch, our team of makers helps ambitious companies to grow. We do content, motion and growth. Say hello and let us build something bold together. Trusted by fintechs, clinics and two breweries."
            ),
        ),
        (DRIFTED, PARKED),
        memento=frame(
            "bare",
            "en",
            "Kestrel Watch",
            "About Kestrel Watch",
            paras(
                "Kestrel Watch is run by volunteers from a shed on the common. We put up boxes on barns, ring the young in June and send the records to the county recorder. Farmers who would like a box may ring after dark, when we are in. Boxes cost nothing; ladders are a problem."
            ),
        ),
        title="About Kestrel Watch",
    )
    yield now(
        "edited",
        "/wells/gauge",
        frame(
            "gov",
            "en",
            "Rivers Office",
            "Reading a gauge board",
            paras(
                "Stand where you can see the board without leaning. Read the lower edge of the water, not the crest of a wave. Wait for three waves and take the mean of the troughs and the crests. Write the time first. If there is ice, write ICE and the thickness.\n\nUpdated: photographs may now be sent by telephone."
            ),
        ),
        (LIVE,),
        memento=frame(
            "gov",
            "en",
            "Rivers Office",
            "Reading a gauge board",
            paras(
                "Stand where you can see the board without leaning. Read the lower edge of the water, not the crest of a wave. Wait for three waves and take the mean of the troughs and the crests. Write the time first. If there is ice, write ICE and the thickness."
            ),
        ),
        title="Reading a gauge board",
    )
    yield now(
        "redesign-nl",
        "/verhalen/turf",
        frame(
            "news",
            "nl",
            "Veenkoloniaal Journaal",
            "Turf in de klas",
            paras(
                "Iedere leerling bracht in november een turf mee voor de schoolkachel. Wie er geen had, zat achteraan. De meester zat zelf het dichtst bij, maar hij gaf, zo vertelt mijn oma, zijn stoel wel eens weg aan wie het hardst hoestte."
            ),
            ads=True,
        ),
        (LIVE,),
        memento=frame(
            "nineties",
            "nl",
            "Veenkolonie.nl",
            "Turf in de klas",
            paras(
                "Iedere leerling bracht in november een turf mee voor de schoolkachel. Wie er geen had, zat achteraan. De meester zat zelf het dichtst bij, maar hij gaf, zo vertelt mijn oma, zijn stoel wel eens weg aan wie het hardst hoestte."
            ),
        ),
        quote="Wie er geen had, zat achteraan",
    )
    yield now(
        "quote-kept",
        "/opinion/ferries",
        frame(
            "news",
            "en",
            "The Islander",
            "Why ferries matter: a debate",
            paras(
                "Four readers answer. Mrs Dunn: 'a ferry that does not sail is a pier with a fine view'. Mr Tulloch disagrees about the pier. The minister was asked and has not replied. The poll closes on Sunday; so far, most would rather have a later boat than a bigger one."
            ),
            ads=True,
        ),
        (LIVE,),
        memento=frame(
            "news",
            "en",
            "The Islander",
            "Why ferries matter",
            paras(
                "A winter of cancelled sailings has taught us arithmetic. Twelve days without post, nine without milk, three without a doctor. My grandmother used to say that a ferry that does not sail is a pier with a fine view. She did not say it kindly, and she said it to the chairman of the company at his own table."
            ),
        ),
        quote="a ferry that does not sail is a pier with a fine view",
    )
    yield now(
        "redesign-ja",
        "/kura/3",
        frame(
            "wp",
            "ja",
            "蔵の町保存会",
            "三番蔵のこと",
            paras(
                "三番蔵は安政の大火で焼け残った唯一の蔵である。壁の厚さは二尺あり、夏でも中は冷える。梁に大工の名前が三つ、猫の足跡が一つ残っている。"
            ),
        ),
        (LIVE,),
        memento=frame(
            "nineties",
            "ja",
            "蔵の町",
            "三番蔵のこと",
            paras(
                "三番蔵は安政の大火で焼け残った唯一の蔵である。壁の厚さは二尺あり、夏でも中は冷える。梁に大工の名前が三つ、猫の足跡が一つ残っている。"
            ),
        ),
        title="三番蔵のこと",
    )

    # not to be read
    yield every(
        "react-shell",
        (UNKNOWN,),
        "/explore/records/9912",
        html(
            '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Records Explorer</title><script defer src="/static/js/main.3f2a.js"></script></head><body><noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div></body></html>'
        ),
        cause="shell",
    )
    yield every(
        "vue-shell",
        (UNKNOWN,),
        "/beeldbank/detail/8f2c",
        html(
            '<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>Beeldbank</title><script type="module" src="/assets/index-77ab.js"></script></head><body><div id="app"><div class="loader">Laden...</div></div></body></html>'
        ),
        cause="shell",
    )
    yield every("empty-200", (UNKNOWN,), "/print.php?id=5", raw("text/html", ""), cause="shell")
    yield every(
        "bad-400",
        (UNKNOWN,),
        "/cgi/view?doc=%7B12%7D",
        html(
            "<title>Bad Request</title><h1>Bad Request - Invalid URL</h1><hr><p>HTTP Error 400. The request URL is invalid.</p>",
            400,
        ),
        cause="shell",
    )
    yield every(
        "splash-angular",
        (UNKNOWN,),
        "/portal/case/2016-118",
        html(
            '<html><head><title>eCourt</title><base href="/"><link rel="stylesheet" href="styles.css"></head><body><app-root></app-root><script src="runtime.js"></script><script src="polyfills.js"></script><script src="main.js"></script></body></html>'
        ),
        cause="shell",
    )
    yield every(
        "php-blank",
        (UNKNOWN,),
        "/termine/2013/lesung.php",
        raw("text/html; charset=utf-8", "<html><body></body></html>"),
        cause="shell",
    )
