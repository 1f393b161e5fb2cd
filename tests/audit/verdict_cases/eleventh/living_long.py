"""Long living pages, and such as speak of what spam speaks of. Lists are made from parts, as registers are."""

from __future__ import annotations

import random
from collections.abc import Iterator

from ..case import Case, sent
from .base import alive, skin

PLACES = (
    "Wick",
    "Merrow",
    "Halden",
    "Sillens",
    "Aldorf",
    "Upper Ferry",
    "Long Sutton",
    "Brod",
    "Struga",
    "Tarn Head",
    "Ness",
    "Pell",
)
NAMES = (
    "Aune",
    "Roe",
    "Tate",
    "Okoro",
    "Lowe",
    "Halloran",
    "Quill",
    "Sundin",
    "Firth",
    "Orme",
    "Pell",
    "Janssen",
    "Roussel",
    "Vial",
    "Kramer",
)


def _rows(seed: int, count: int, form: str, words: tuple[str, ...]) -> str:
    """`count` lines in which {w}, {p}, {n}, {y} and {k} are filled in."""
    chance = random.Random(seed)
    return "".join(
        form.format(
            w=chance.choice(words),
            p=chance.choice(PLACES),
            n=chance.choice(NAMES),
            y=chance.randint(1931, 2021),
            k=chance.randint(2, 980),
            i=number,
        )
        for number in range(1, count + 1)
    )


def cases() -> Iterator[Case]:
    """Every such page."""
    yield from _lists()
    yield from _protection()
    yield from _talks()


def _lists() -> Iterator[Case]:
    yield alive(
        "long-changelog",
        "en",
        "bare",
        "",
        "/weft/CHANGELOG.html",
        "Changelog - weft",
        "<ul>"
        + _rows(
            1,
            120,
            "<li>#{k} ({n}): {w}</li>",
            (
                "fixed: page not found after renaming a draft",
                "removed: the old login page",
                "the error page now says which file is missing",
                "deprecated: warp files are no longer supported",
                "fixed: access denied on read-only folders",
                "404 pages are sent with 404, not 200",
                "docs: link to the manual was dead",
                "added: a maintenance mode (503)",
                "fixed: endless redirect on Windows",
                "removed: parked builds",
            ),
        )
        + "</ul>",
    )
    yield alive(
        "long-blocked-casinos-it",
        "it",
        "gov",
        "Agenzia dei Giochi",
        "/elenchi/siti-inibiti",
        "Elenco dei siti di gioco inibiti",
        "I siti seguenti offrono casinò, slot, poker o scommesse senza concessione e sono inibiti ai sensi della legge.|<table>"
        + _rows(
            2,
            140,
            "<tr><td>{i}</td><td>{w}{k}.example</td><td>{y}</td></tr>",
            ("slotgratis", "casinobonus", "pokerlive", "scommesse", "roulette", "jackpot"),
        )
        + "</table>",
    )
    yield alive(
        "long-blocked-sites-fr",
        "fr",
        "gov",
        "Autorité des jeux",
        "/decisions/blocages-2021",
        "Sites de jeux illégaux : liste des blocages",
        "Le tribunal a ordonné le blocage des sites de casino en ligne et de paris sportifs ci-dessous. L'internaute qui les demande voit une page "
        "« site bloqué ».|<ol>"
        + _rows(
            3,
            110,
            "<li>{w}-{k}.example (ordonnance du {i} mars)</li>",
            ("bonus-casino", "machines-a-sous", "poker-vip", "paris"),
        )
        + "</ol>",
    )
    yield alive(
        "long-bibliography-dead-links",
        "en",
        "old",
        "Tolls and Turnpikes: a bibliography",
        "/biblio/online.htm",
        "Online sources",
        "Links were tried on 3 May 2014. A dagger marks those that were dead.<ul>"
        + _rows(
            4,
            90,
            "<li>{n}, J. {w} {p}, {y}, {k} pp.</li>",
            (
                "Tollmen of [dead link]",
                "The turnpike at",
                "The gates of [page not found, May 2014]",
                "Minutes of the trust of [domain for sale]",
                "Map of",
                "Riots at [link no longer works]",
            ),
        )
        + "</ul>",
    )
    yield alive(
        "long-standards-es",
        "es",
        "shop",
        "Catálogo de normas",
        "/catalogo/retiradas",
        "Normas retiradas",
        "Estas normas ya no están en vigor.<table>"
        + _rows(
            5,
            100,
            "<tr><td>NE {k}:{y}</td><td>{w}</td><td>retirada</td></tr>",
            (
                "Cuerdas de cáñamo",
                "Redes de cerco",
                "Anulada sin sustitución",
                "Boyas",
                "Faroles de aceite",
                "No disponible",
            ),
        )
        + "</table>",
    )
    yield alive(
        "long-api-errors",
        "en",
        "next",
        "Loomware Developers",
        "/reference/errors",
        "Error codes",
        "<dl>"
        + _rows(
            6,
            80,
            "<dt>E{k}</dt><dd>{w}</dd>",
            (
                "Not found. The draft does not exist or was deleted.",
                "Unauthorized. Please sign in.",
                "Too many requests. Slow down.",
                "Forbidden. You don't have permission to access this resource.",
                "Gone. The account has been closed.",
                "Service unavailable. Try again later.",
            ),
        )
        + "</dl>",
    )
    yield alive(
        "long-list-archive",
        "en",
        "bare",
        "",
        "/pipermail/loom-dev/2007-August/thread.html",
        "The loom-dev August 2007 archive by thread",
        "<b>Messages:</b> 118<ul>"
        + _rows(
            7,
            118,
            "<li>[loom-dev] {w} <i>{n}</i></li>",
            (
                "page not found",
                "domain expired?",
                "site down again",
                "removing the old pages",
                "captcha on the wiki",
                "patch for reeds",
                "moved to new server",
                "spam: casino and viagra in the wiki",
            ),
        )
        + "</ul>",
    )
    yield alive(
        "long-names-nl",
        "nl",
        "lib",
        "Streekarchief Poldermeer",
        "/index/schippers",
        "Index op schippers",
        "<p>Niet alle akten zijn bewaard; een streepje betekent: "
        "niet gevonden.</p><ul>"
        + _rows(
            8,
            160,
            "<li>{n}, {p}, {y}, {w}</li>",
            ("inv. {k}", "niet gevonden", "vervallen", "verwijderd uit register", "blad ontbreekt"),
        ).replace("{k}", "44")
        + "</ul>",
    )
    yield alive(
        "long-lost-objects-cs",
        "cs",
        "drupal",
        "Muzeum Brod",
        "/ztracene",
        "Ztracené předměty sbírky",
        "Seznam předmětů, které nebyly při revizi nalezeny.<ul>"
        + _rows(
            9,
            90,
            "<li>inv. č. {k}: {w}, ztraceno {y}</li>",
            (
                "hodiny",
                "obraz, nenalezen",
                "mince, odcizena",
                "kniha, chybí strana",
                "lampa, vyřazena",
            ),
        )
        + "</ul>",
    )
    yield alive(
        "long-prices-pt",
        "pt",
        "gov",
        "Autoridade do Medicamento",
        "/precos/lista-2019",
        "Lista de preços de medicamentos 2019",
        "<table>"
        + _rows(
            10,
            130,
            "<tr><td>{w}</td><td>{k} mg</td><td>{i},40 €</td></tr>",
            (
                "Sildenafil",
                "Tadalafil",
                "Tramadol",
                "Zolpidem",
                "Finasterida",
                "Paracetamol",
                "Viagra (original)",
                "Descontinuado",
            ),
        )
        + "</table>",
    )
    yield alive(
        "long-closed-schools-da",
        "da",
        "gov",
        "Vig Kommune",
        "/skoler/nedlagte",
        "Nedlagte skoler 1931-2021",
        "Skolerne findes ikke mere.<ul>"
        + _rows(
            11,
            80,
            "<li>{p} Skole, {w} {y}</li>",
            ("lukket", "nedlagt", "flyttet", "fjernet", "solgt"),
        )
        + "</ul>",
    )
    yield alive(
        "long-withdrawn-pl",
        "pl",
        "gov",
        "Urząd Patentowy Nadbrzeże",
        "/wykazy/wygasle",
        "Wykaz praw wygasłych",
        "Prawa wymienione niżej wygasły lub zostały usunięte z rejestru.<table>"
        + _rows(
            12,
            110,
            "<tr><td>{k}</td><td>{n}</td><td>{w} {y}</td></tr>",
            ("wygasło", "usunięto", "nie znaleziono następcy", "na sprzedaż"),
        )
        + "</table>",
    )
    yield alive(
        "long-timetable-tr",
        "tr",
        "old",
        "Kıyı Vapurları",
        "/tarife/1999.htm",
        "1999 vapur tarifesi",
        "<table>"
        + _rows(
            13,
            120,
            "<tr><td>{i}</td><td>{p}</td><td>{w}</td></tr>",
            ("07.40", "iptal", "sefer yok", "09.15", "geçici olarak kaldırıldı", "18.20"),
        )
        + "</table>",
    )
    yield alive(
        "long-jobs-en",
        "en",
        "wp",
        "Jobs for Archivists",
        "/list/2018/",
        "All vacancies of 2018",
        "Most of these are closed; the list stays for statistics.<ul>"
        + _rows(
            14,
            90,
            "<li>{p}: assistant, ref. {k}. {w}</li>",
            (
                "This vacancy has expired.",
                "Position filled.",
                "No longer accepting applications.",
                "Open.",
                "Withdrawn by the employer.",
            ),
        )
        + "</ul>",
    )


def _protection() -> Iterator[Case]:
    yield alive(
        "cp-annual-report",
        "en",
        "gov",
        "Hotline for Child Protection",
        "/reports/2019/summary",
        "Annual report 2019: removal of child sexual abuse material",
        "In 2019 the hotline assessed 41,204 reports. 11,880 web pages were found to show the sexual abuse of children and were removed, nine in ten within "
        "three working days. Adult pornography, which is not within our remit, made up 30 per cent of all reports.|Pages that could no longer be reached when "
        'an analyst opened them are counted as "not available" (2,114). 61 commercial sites used the names of cam and escort services to disguise what they '
        "sold.|Tables 1 to 9 give the figures by country of hosting.",
        tls=True,
        date="April 2020",
    )
    yield alive(
        "cp-missbrauch-de",
        "de",
        "typo3",
        "Beirat Kinderschutz",
        "/stellungnahmen/loeschen-statt-sperren",
        "Löschen statt Sperren: Stellungnahme",
        'Der Beirat hat 212 Meldungen nachgeprüft. Nach vier Wochen waren 97 von 100 Inhalten gelöscht; die Adressen zeigten "Seite nicht gefunden" oder eine '
        "geparkte Domain.|Sperrlisten halten wir für ungeeignet. Wer nach Pornografie, Sexchats oder Missbrauch sucht, umgeht sie in einer Minute.",
    )
    yield alive(
        "cp-signalement-fr",
        "fr",
        "drupal",
        "Observatoire de l'enfance",
        "/etudes/exposition-pornographie",
        "Exposition des mineurs à la pornographie : étude 2020",
        "Un enfant sur trois dit avoir vu une vidéo porno avant douze ans, le plus souvent par une publicité pour un site de streaming ou de casino.|L'étude "
        "recommande la vérification de l'âge, l'éducation à la sexualité et un signalement simple.",
    )
    yield alive(
        "cp-voorlichting-nl",
        "nl",
        "wp",
        "Jeugd & Veilig",
        "/lesbrief/sexting/",
        "Lesbrief sexting voor groep 8",
        "Wat is sexting? Wat doe je als iemand een naaktfoto "
        'doorstuurt? In deze les praten kinderen over grenzen, seks en schaamte.|Verwijderd is niet weg: leg uit dat een foto die "niet meer beschikbaar" is, '
        "elders kan opduiken. Meldpunt: 0555 0116.",
    )
    yield alive(
        "cp-sex-education-en",
        "en",
        "next",
        "School Health Notes",
        "/units/relationships/7",
        "Unit 7: sex, consent and the internet",
        "Aims: pupils can say what consent is, know that porn is made by actors, and know whom to tell. Do not show adult material.|Activity: sort the cards (dating, "
        'webcam, nude, hot, escort, spam) into three heaps. There is no right answer for "hot".',
    )
    yield alive(
        "cp-kasyno-mlodziez-pl",
        "pl",
        "drupal",
        "Instytut Młodzieży",
        "/raporty/hazard-2020",
        "Hazard online wśród młodzieży: raport",
        "Co piąty uczeń grał w kasynie internetowym, "
        "co ósmy obstawiał zakłady bukmacherskie. Bonus bez depozytu pojawia się w reklamach przy grach dla dzieci.|Raport zawiera wyniki ankiety, automaty do gier w "
        "podziale na województwa i zalecenia.",
    )
    yield alive(
        "cp-poker-history-sv",
        "sv",
        "wiki",
        "Spelhistoria",
        "/wiki/Kasino_i_Vik",
        "Kasino i Vik",
        "<b>Kasino i Vik</b> var ett spelhus som fanns 1887–1903. Där spelades roulette, "
        "poker och kort om pengar.|Huset stängdes av polisen. Efter det var det apotek och sålde bland annat potensmedel.",
    )


def _talks() -> Iterator[Case]:
    yield alive(
        "parking-town",
        "en",
        "gov",
        "Borough of Long Sutton",
        "/parking/market-place",
        "Parking: Market Place",
        "This car park has 41 spaces. Parked cars must show a "
        "ticket. Season tickets for sale at the library, or make an offer for one of the six lock-up garages (sealed bids by 1 June).|Permits that have expired "
        "must be renewed within 14 days. Suspended bays are marked with cones.",
    )
    yield alive(
        "adult-learning",
        "en",
        "drupal",
        "Adult College of Merrow",
        "/courses/adult-evening",
        "Adult evening classes",
        "Life drawing (nude model), Tuesdays. "
        "Bridge and poker for beginners, Thursdays. Pharmacy assistants, level 2. Over 18 only. Free places for those on benefits.",
    )
    yield alive(
        "deletion-debate",
        "en",
        "wiki",
        "Roads Wiki",
        "/wiki/Project:Deletion/Tollmen_of_Wick",
        "Project:Deletion/Tollmen of Wick",
        "<i>The following discussion is "
        "closed. Please do not change it.</i> The result was <b>keep</b>.|* Delete, no sources. [[User:Roe]]|* The page has been deleted twice before. [[User:Pell]]|* "
        "Keep: there is a chapter in Lowe 1958, pages 40-61. [[User:Tate]]|* Comment: the link in note 3 says page not found. [[User:Roe]]",
    )
    comments = _rows(
        15,
        60,
        "<li><b>{n}</b>: {w}</li>",
        (
            "Link in the second paragraph gives a 404.",
            "Thanks, fixed.",
            "[This comment was removed by the author]",
            "My great-uncle kept that gate!",
            "Sorry, I can't open the map, it says access denied.",
            "Lovely. More please.",
            "Page not found for me too.",
            "Check out casino-bonus.example (spam, will delete)",
        ),
    )
    yield alive(
        "blog-many-comments",
        "en",
        "wp",
        "Historic Ways",
        "/2011/toll-gates-of-pell/",
        "The toll gates of Pell",
        "Pell had five gates and one keeper, who ran. The "
        "accounts show that on market days he took a third more, and was out of breath.|The lowest gate survives as a garden table.|<h2>60 comments</h2><ol "
        "class='comment-list'>" + comments + "</ol>",
    )
    yield alive(
        "chat-ru-long",
        "ru",
        "board",
        "Форум рыбаков",
        "/viewtopic.php?t=771",
        "Где карта бродов?",
        _rows(
            16,
            40,
            "<div class='post'><b>{n}</b>: {w}</div>",
            (
                "Ссылка не работает, страница не найдена.",
                "Сообщение удалено модератором.",
                "У меня открылось.",
                "Карта 1931 года лежит в музее.",
                "Спасибо, нашёл.",
            ),
        ),
    )
    yield alive(
        "hilfe-bibliothek-de",
        "de",
        "lib",
        "Stadtbibliothek Aldorf",
        "/hilfe/katalog",
        "Hilfe zum Katalog",
        "<h3>Keine Treffer gefunden?</h3>Prüfen Sie die Schreibweise.|"
        "<h3>Sitzung abgelaufen?</h3>Nach zwanzig Minuten meldet der Katalog Sie ab.|<h3>Titel nicht verfügbar?</h3>Dann ist er entliehen; merken Sie ihn vor.|<h3>"
        "Zugriff verweigert?</h3>Melden Sie sich mit der Nummer Ihres Ausweises an.",
    )
    yield alive(
        "sitemap-fr",
        "fr",
        "gov",
        "Ville de Sainte-Aude",
        "/plan-du-site",
        "Plan du site",
        "<ul>"
        + _rows(
            17,
            90,
            "<li><a href='/{k}'>{w} {p}</a></li>",
            (
                "Démarches",
                "Délibérations",
                "Page supprimée :",
                "Écoles de",
                "Marché de",
                "Archives :",
            ),
        )
        + "</ul>",
        rest=sent(
            skin(
                "gov",
                "fr",
                "Ville de Sainte-Aude",
                "Page introuvable",
                "La page demandée n'existe pas.",
            )
        ),
    )
    yield alive(
        "sold-house-en",
        "en",
        "shop",
        "Ferry & Sons, Estate Agents",
        "/property/lock-house-771",
        "Lock House, Wick (sold)",
        "SOLD. This property is no longer "
        "available. Three bedrooms, a boat shed, and a right of way for eels.|Guide price 240,000; best offers were invited by 3 June 2016. Floor plan and history below.",
        long=True,
    )
