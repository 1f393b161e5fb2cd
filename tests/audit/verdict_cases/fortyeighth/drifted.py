"""Pages whose text is another one by now, or the same one, mended."""

from __future__ import annotations

from collections.abc import Iterator

from ..case import DRIFTED, LIVE, UNKNOWN, Case, sent
from .frames import front, lost
from .make import Truth, alive, article, everywhere

EDITED: Truth = (LIVE,)


# ident, lang, software then and now, site, path, title then, text then, title now, text now
DRIFTS: tuple[tuple[str, ...], ...] = (
    (
        "drift-en-course",
        "en",
        "old",
        "sitecore",
        "University of Brant",
        "/courses/hy201",
        "HY201 Open channel flow",
        "The course treats uniform flow, the hydraulic jump and the weir, with six afternoons at the flume. Students bring a slide rule. The examination has two questions, of which one must be answered with a drawing. The text is Marchi, chapters four to nine.",
        "Environmental Management, online degree",
        "Study from home for a degree that employers value. Flexible start dates, personal tutors and no examinations. Apply now and save ten per cent of the fee. Our graduates work in consulting, retail and government in thirty countries.",
    ),
    (
        "drift-en-minister",
        "en",
        "drupal",
        "aem",
        "Ministry of Ports",
        "/minister",
        "Harriet Vane, Minister of Ports",
        "Mrs Vane was born in Grimsby, worked as a tally clerk and entered parliament in 1997. She steered the Pilotage Act through two sittings and opened the eastern lock. She is married with three sons and plays the cornet in a works band.",
        "Daniel Obuya, Minister of Ports",
        "Appointed in July, Mr Obuya leads on freight, decarbonisation and border posts. Before politics he ran a logistics company in Felixstowe and chaired the regional chamber. His priorities include shore power at every berth by 2030.",
    ),
    (
        "drift-en-product",
        "en",
        "wordpress",
        "wordpress",
        "Tackle & Twine",
        "/rope/",
        "Our ropewalk",
        "We still lay rope by hand on a walk of two hundred yards. Hemp comes from Hungary, is hatchelled on boards set with pins and spun backwards by a man with the fibre round his waist. Three strands make a hawser, nine a cable. Visitors may turn the top on Saturdays.",
        "Ropes and cords from £4.99",
        "Shop our range of paracord, dog leads, washing lines and macramé kits. Next day delivery on orders before two. Rated 4.7 by 2,310 customers. Subscribe for offers and get ten per cent off your first basket.",
    ),
    (
        "drift-de-projekt",
        "de",
        "typo3",
        "typo3",
        "Hochschule Tiefenbach",
        "/projekt/aal.html",
        "Projekt Aalwanderung",
        "Drei Jahre lang folgten wir zwölfhundert Aalen mit Sendern. Sie zogen in dunklen Nächten bei steigendem Wasser und mieden beleuchtete Brücken. Am Kraftwerk starb jeder vierte. Ein Rechen mit zehn Millimetern Abstand senkte den Verlust auf ein Zehntel.",
        "Transferzentrum Künstliche Intelligenz",
        "Wir unterstützen kleine Unternehmen bei der Einführung lernender Systeme. Beratung, Schulung und Testumgebungen stehen kostenfrei bereit. Vereinbaren Sie ein Erstgespräch oder besuchen Sie unsere nächste Praxiswerkstatt im Gründerzentrum.",
    ),
    (
        "drift-fr-musee",
        "fr",
        "ez",
        "drupal",
        "Musée de la batellerie",
        "/exposition",
        "La péniche Adèle",
        "L'exposition raconte la vie à bord d'une péniche de trente-huit mètres entre les deux guerres. On y voit la cabine, le poêle, la couchette des enfants et le harnais des haleurs. Le journal de la marinière, tenu de 1924 à 1938, est lu par une comédienne.",
        "Visages de céramique",
        "Quarante artistes contemporains réinventent le portrait en grès et en porcelaine. Ateliers pour les familles le mercredi, visite commentée le dimanche à quinze heures. Billet jumelé avec le jardin botanique, gratuit pour les moins de dix-huit ans.",
    ),
    (
        "drift-es-ley",
        "es",
        "jsp",
        "drupal",
        "Instituto del Agua",
        "/tarifas",
        "Tarifas de riego 2011",
        "La hora de riego se paga a cuatro euros con veinte en turno de día y a tres en turno de noche. Los regantes con noria propia quedan exentos del canon de elevación. Las multas por regar fuera de tanda se duplican en agosto.",
        "Factura electrónica y domiciliación",
        "Date de alta en la oficina virtual y consulta tus recibos desde el móvil. Si domicilias el pago participas en el sorteo de una bicicleta. Para dudas escribe a atención al cliente o pide cita previa en nuestras oficinas.",
    ),
    (
        "drift-ja-annai",
        "ja",
        "old",
        "static",
        "港町資料館",
        "/tenji/",
        "特別展「北前船と港」",
        "北前船が運んだ昆布、鰊粕、塩、古着を船箪笥とともに展示する。船頭の日記には嵐の夜に積荷を捨てた様子が詳しく記されている。会場では帆布を織る実演を毎週日曜に行う。",
        "企画展「現代写真の十人」",
        "国内外で活躍する写真家十名の近作百二十点を紹介します。作家による対談は事前申込制です。館内の喫茶室では展覧会にちなんだ菓子を期間限定で提供しています。",
    ),
)


def drifts() -> Iterator[Case]:
    for ident, lang, before, now, name, path, title, text, newer, other in DRIFTS:
        yield alive(
            ident,
            lang,
            now,
            name,
            path,
            newer,
            other,
            truth=(DRIFTED,),
            cause="drifted",
            memento=article(before, lang, name, title, text),
            title=title,
        )
    yield Case(
        "drifted",
        "fe-drift-pdf-html",
        (DRIFTED,),
        {
            "/docs/plan-2009.pdf": sent(
                article(
                    "drupal",
                    "en",
                    "River Board",
                    "Plans and strategies",
                    "Our current strategy runs to 2030. Read about catchments, consultations and how to object to an abstraction licence. Older plans may be ordered from the records office for the cost of copying.",
                )
            ),
            "/": sent(front("drupal", "en", "River Board")),
            "*": sent(lost("drupal", "en", "River Board"), 404),
        },
        path="/docs/plan-2009.pdf",
    )
    yield Case(
        "drifted",
        "fe-drift-pdf-viewer",
        (DRIFTED, LIVE, UNKNOWN),
        {
            "/bericht/eis-2010.pdf": sent(
                article(
                    "typo3",
                    "de",
                    "Landesamt für Gewässer",
                    "Eisbericht 2010 (Datensatz)",
                    "<p>Autor: Landesamt. Umfang: 84 Seiten. Format: PDF, 3,1 MB.</p><p><a href='/dl/eis-2010'>Dokument öffnen</a></p>",
                )
            ),
            "*": sent(lost("typo3", "de", "Landesamt für Gewässer"), 404),
        },
        path="/bericht/eis-2010.pdf",
    )


def edits() -> Iterator[Case]:
    """The same text, mended here and there, or grown."""
    text = "The mill stands on a cut of the river and has two pairs of stones. It was built for a clothier in 1734, burnt in 1802 and rebuilt with iron shafts. The last miller, Amos Tull, ground pig feed until the winter of 1963, when the wheel froze and cracked."
    yield alive(
        "edit-en",
        "en",
        "wordpress",
        "Millpond Trust",
        "/mills/tull/",
        "Tull's Mill",
        text,
        "Update, 2019: the wheel has been recast and turns again.",
        truth=EDITED,
        memento=article("wordpress", "en", "Millpond Trust", "Tull's Mill", text),
    )
    alt = "Die Mühle steht an einem Seitenarm und hat zwei Mahlgänge. Sie wurde 1734 für einen Tuchmacher erbaut, brannte 1802 ab und wurde mit eisernen Wellen wieder aufgebaut. Der letzte Müller mahlte bis zum Winter 1963, als das Rad im Eis zerbrach."
    yield alive(
        "edit-de",
        "de",
        "plone",
        "Mühlenverein",
        "/muehlen/seitenarm",
        "Die Mühle am Seitenarm",
        alt,
        "Nachtrag: Das Rad wurde 2018 erneuert und dreht sich jeden Sonntag.",
        truth=EDITED,
        memento=article("old", "de", "Mühlenverein", "Die Mühle am Seitenarm", alt),
    )
    pt = "O moinho tem duas mós e uma roda de quatro metros. Foi construído em 1734 para um mercador de panos, ardeu em 1802 e voltou a ser levantado com veios de ferro. O último moleiro trabalhou até ao inverno de 1963."
    yield alive(
        "edit-pt",
        "pt",
        "joomla",
        "Amigos dos Moinhos",
        "/index.php/moinhos/7-roda",
        "O moinho da levada",
        pt,
        truth=EDITED,
        memento=article(
            "old",
            "pt",
            "Amigos dos Moinhos",
            "O moinho da levada",
            pt,
            "Última atualização em 2009.",
        ),
    )
    yield alive(
        "edit-fi",
        "fi",
        "drupal",
        "Myllyyhdistys",
        "/myllyt/vanha",
        "Vanha mylly",
        "Mylly rakennettiin vuonna 1834 kosken partaalle ja siinä on kaksi kiviparia. Viimeinen mylläri jauhoi rehua talveen 1963, jolloin ratas halkesi jäissä. Kylä osti myllyn markalla ja kattoi sen uudestaan.",
        truth=EDITED,
        then="old",
    )
    yield alive(
        "edit-zh",
        "zh",
        "wordpress",
        "水车研究会",
        "/shuiche/gu/",
        "古水车",
        "这架水车建于道光年间，直径一丈八尺，带动两盘石磨。最后一位磨工一直干到一九六三年冬天，那年水车被冰冻裂。村民集资重修，如今每逢集日转动。",
        truth=EDITED,
        then="static",
    )
    same = "Der Ausschuss stellt fest, dass die Schleuse im Sommer 2012 an neunzehn Tagen stillstand. Ursache war in elf Fällen das Untertor. Die Kosten der Instandsetzung werden auf 1,9 Millionen Euro geschätzt."
    yield alive(
        "edit-title",
        "de",
        "ez",
        "Kreis Ried",
        "/Protokolle/Schleuse",
        "Sitzung des Bauausschusses vom 4. Februar 2013",
        same,
        truth=EDITED,
        memento=article("ez", "de", "Kreis Ried", "Protokoll Bauausschuss", same),
        quote="an neunzehn Tagen stillstand",
    )
    yield everywhere(
        "edit-catch-all",
        (LIVE, UNKNOWN),
        sent(
            article(
                "static",
                "en",
                "One Page Manifesto",
                "Manifesto for slow harbours",
                "We hold that a harbour is a place and not a number. Ships shall wait for the tide. Cranes shall be heard and not shown. No quay shall be let to a car park. Whoever signs shall mend a net before winter. The signatures of four hundred harbour masters are kept in a chest at Whitby, and are read aloud each spring at the turning of the tide.",
            )
        ),
        path="/manifesto",
        cause="odd",
        memento=article(
            "static",
            "en",
            "One Page Manifesto",
            "Manifesto for slow harbours",
            "We hold that a harbour is a place and not a number. Ships shall wait for the tide. Cranes shall be heard and not shown. No quay shall be let to a car park. Whoever signs shall mend a net before winter. The signatures of four hundred harbour masters are kept in a chest at Whitby, and are read aloud each spring at the turning of the tide.",
        ),
    )
