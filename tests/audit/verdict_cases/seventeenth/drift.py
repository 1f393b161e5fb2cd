"""Pages with a memento: kept, edited, replaced, moved; and what became of the quoted sentence."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from citekeeper.demo.exchange import Reply
from citekeeper.demo.media import small_pdf

from ..case import DEAD, DRIFTED, LIVE, MOVED, PARKED, SOFT_404, UNKNOWN, Case, page, sent, to
from .frames import PATHS, PRE, Truth, home, inst, nope

# two texts a language: what was cited, and what may stand there now
TWO: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "en": (
        (
            "The inspectorate visited forty-one homes between January and June and spoke with 214 children alone. In nineteen homes the complaints book was locked in the office, and in seven nobody could say where the key was kept.",
            "Children under ten were asked to draw the house at night. Most drew a corridor with a single lamp; eleven drew a door without a handle. The inspectors do not wish to read too much into drawings, but they asked each warden to mend the handles.",
            "The inspectorate recommends a telephone in every hall, a visitor who belongs to no authority, and a report to parliament each spring. The ministry has accepted the first two and will consider the third.",
            "Staff had on average four days of training. In the northern counties the figure was lower, and night staff were trained by whoever had the shift before.",
        ),
        (
            "Registration for the autumn conference on digital government opens on Monday. Early birds pay 240 until the end of August and students half of that.",
            "Our keynote speakers come from eleven countries and will talk about identity wallets, open tenders and what artificial intelligence means for the front desk. A boat trip is planned for the second evening.",
            "Hotels near the venue fill quickly; a list with codes for reduced rates is in the delegate area. Posters may be handed in as files of at most five megabytes.",
            "Sponsors receive a stand of six square metres, four passes and their mark on the bags.",
        ),
    ),
    "fr": (
        (
            "L'inspection a visité quarante et un foyers entre janvier et juin et s'est entretenue seule avec 214 enfants. Dans dix-neuf foyers, le registre des plaintes était enfermé au bureau ; dans sept, nul ne savait où se trouvait la clé.",
            "On a demandé aux plus jeunes de dessiner la maison la nuit. La plupart ont tracé un couloir et une seule lampe ; onze ont dessiné une porte sans poignée.",
            "L'inspection recommande un téléphone dans chaque entrée, un visiteur indépendant et un rapport annuel au parlement. Le ministère a accepté les deux premières mesures.",
        ),
        (
            "Les inscriptions au colloque d'automne sur l'administration numérique ouvrent lundi. Le tarif réduit s'applique jusqu'à la fin du mois d'août.",
            "Les conférenciers viennent de onze pays et parleront de portefeuilles d'identité, de marchés ouverts et d'accueil du public. Une promenade en bateau est prévue le second soir.",
            "Les hôtels proches se remplissent vite ; une liste de codes figure dans l'espace des participants.",
        ),
    ),
    "de": (
        (
            "Die Aufsicht besuchte zwischen Januar und Juni einundvierzig Heime und sprach allein mit 214 Kindern. In neunzehn Heimen war das Beschwerdebuch im Büro eingeschlossen; in sieben wusste niemand, wo der Schlüssel lag.",
            "Die Jüngsten wurden gebeten, das Haus bei Nacht zu zeichnen. Die meisten zeichneten einen Gang mit einer einzigen Lampe, elf eine Tür ohne Klinke.",
            "Die Aufsicht empfiehlt ein Telefon in jedem Flur, eine unabhängige Besuchsperson und einen jährlichen Bericht an den Landtag. Das Ministerium hat die ersten beiden Vorschläge angenommen.",
        ),
        (
            "Die Anmeldung zur Herbsttagung über digitale Verwaltung beginnt am Montag. Bis Ende August gilt der Frühbucherpreis von 240 Euro.",
            "Die Vortragenden kommen aus elf Ländern und sprechen über Ausweise auf dem Telefon, offene Vergabe und künstliche Intelligenz am Schalter. Am zweiten Abend ist eine Bootsfahrt geplant.",
            "Hotels in der Nähe sind rasch belegt; eine Liste mit Kennwörtern steht im Bereich für Teilnehmende.",
        ),
    ),
    "nl": (
        (
            "De inspectie bezocht tussen januari en juni eenenveertig tehuizen en sprak alleen met 214 kinderen. In negentien tehuizen lag het klachtenboek achter slot; in zeven wist niemand waar de sleutel was.",
            "De jongsten tekenden het huis bij nacht. De meesten tekenden een gang met één lamp, elf een deur zonder kruk.",
            "De inspectie beveelt een telefoon in elke hal aan, een onafhankelijke bezoeker en een jaarlijks verslag aan de Kamer.",
        ),
        (
            "De inschrijving voor het najaarscongres over de digitale overheid opent maandag. Vroege boekers betalen tot eind augustus 240 euro.",
            "De sprekers komen uit elf landen en behandelen identiteit op de telefoon, open aanbesteden en kunstmatige intelligentie aan de balie.",
            "Hotels in de buurt raken snel vol; een lijst met kortingscodes staat in de deelnemersomgeving.",
        ),
    ),
    "es": (
        (
            "La inspección visitó cuarenta y un hogares entre enero y junio y habló a solas con 214 niños. En diecinueve, el libro de quejas estaba bajo llave en el despacho; en siete nadie sabía dónde estaba la llave.",
            "A los más pequeños se les pidió que dibujaran la casa de noche. La mayoría dibujó un pasillo con una sola lámpara; once, una puerta sin picaporte.",
            "La inspección recomienda un teléfono en cada vestíbulo, un visitante independiente y un informe anual al parlamento.",
        ),
        (
            "El lunes se abre la inscripción en el congreso de otoño sobre administración digital. La tarifa reducida vale hasta finales de agosto.",
            "Los ponentes llegan de once países y hablarán de carteras de identidad, licitación abierta e inteligencia artificial en ventanilla.",
            "Los hoteles cercanos se llenan pronto; hay una lista de códigos en la zona de participantes.",
        ),
    ),
    "pl": (
        (
            "Inspekcja odwiedziła od stycznia do czerwca czterdzieści jeden domów i rozmawiała na osobności z 214 dziećmi. W dziewiętnastu domach księga skarg leżała zamknięta w biurze; w siedmiu nikt nie wiedział, gdzie jest klucz.",
            "Najmłodszych poproszono o narysowanie domu nocą. Większość narysowała korytarz z jedną lampą, jedenaścioro drzwi bez klamki.",
            "Inspekcja zaleca telefon w każdym holu, niezależnego wizytatora i coroczne sprawozdanie dla sejmu.",
        ),
        (
            "W poniedziałek rusza rejestracja na jesienną konferencję o cyfrowej administracji. Niższa opłata obowiązuje do końca sierpnia.",
            "Prelegenci z jedenastu krajów opowiedzą o portfelach tożsamości, otwartych przetargach i sztucznej inteligencji w okienku.",
            "Hotele w pobliżu szybko się zapełniają; lista kodów jest w strefie uczestnika.",
        ),
    ),
    "ru": (
        (
            "Инспекция с января по июнь посетила сорок один дом и наедине побеседовала с 214 детьми. В девятнадцати домах книга жалоб была заперта в кабинете, в семи никто не знал, где ключ.",
            "Младших попросили нарисовать дом ночью. Большинство нарисовали коридор с одной лампой, одиннадцать — дверь без ручки.",
            "Инспекция советует поставить телефон в каждом холле, назначить независимого посетителя и ежегодно докладывать парламенту.",
        ),
        (
            "В понедельник открывается запись на осеннюю конференцию о цифровом управлении. Льготная цена действует до конца августа.",
            "Докладчики из одиннадцати стран расскажут об электронных удостоверениях, открытых торгах и искусственном интеллекте.",
            "Гостиницы поблизости быстро заполняются; список кодов есть в разделе участника.",
        ),
    ),
    "ja": (
        (
            "監察官は一月から六月にかけて四十一の施設を訪れ、二百十四名の児童から個別に話を聞いた。十九の施設では苦情簿が事務室に施錠されており、七つの施設では鍵の場所を誰も知らなかった。",
            "年少の児童には夜の建物を描いてもらった。多くは電灯が一つだけの廊下を描き、十一名は取っ手のない扉を描いた。",
            "監察官は、各玄関への電話の設置、独立した訪問者の任命、議会への年次報告を勧告した。",
        ),
        (
            "秋の電子行政会議の参加登録は月曜日に始まります。早期割引は八月末までです。",
            "十一か国の講演者が、電子身分証、公開入札、窓口における人工知能について話します。二日目の夕方には遊覧船を予定しています。",
            "会場近くの宿は早く埋まります。割引番号の一覧は参加者専用欄にあります。",
        ),
    ),
    "it": (
        (
            "L'ispettorato ha visitato quarantuno istituti tra gennaio e giugno e ha parlato da solo con 214 bambini. In diciannove il libro dei reclami era chiuso in ufficio; in sette nessuno sapeva dove fosse la chiave.",
            "Ai più piccoli si è chiesto di disegnare la casa di notte. Quasi tutti hanno disegnato un corridoio con una sola lampada; undici, una porta senza maniglia.",
            "L'ispettorato raccomanda un telefono in ogni atrio, un visitatore indipendente e una relazione annuale al parlamento.",
        ),
        (
            "Da lunedì ci si può iscrivere al convegno d'autunno sull'amministrazione digitale. La tariffa ridotta vale fino alla fine di agosto.",
            "I relatori vengono da undici paesi e parleranno di identità digitale, gare aperte e intelligenza artificiale allo sportello.",
            "Gli alberghi vicini si riempiono presto; l'elenco dei codici è nell'area riservata.",
        ),
    ),
}
HEADS = {
    "en": ("Inspection of children's homes 2014", "Autumn conference: register now"),
    "fr": ("Inspection des foyers d'enfants 2014", "Colloque d'automne : inscrivez-vous"),
    "de": ("Bericht über die Kinderheime 2014", "Herbsttagung: jetzt anmelden"),
    "nl": ("Inspectie van kindertehuizen 2014", "Najaarscongres: schrijf u in"),
    "es": ("Inspección de hogares infantiles 2014", "Congreso de otoño: inscríbase"),
    "pl": ("Kontrola domów dziecka 2014", "Konferencja jesienna: zapisy"),
    "ru": ("Проверка детских домов, 2014", "Осенняя конференция: запись"),
    "ja": ("児童養護施設の監察報告", "秋の会議:参加登録"),
    "it": ("Ispezione degli istituti per minori 2014", "Convegno d'autunno: iscrizioni"),
}

SHOP = inst(
    "en",
    "table",
    "Handmade lamps and shades",
    "We make lamps to order in our workshop. Delivery takes three weeks; returns are free within thirty days. Shades come in linen, paper and glass.",
    "Visit us on Saturdays between ten and four. Gift cards from 25. Free shipping above 90.",
    name="Bright & Daughters",
)


def old(lang: str, style: str = "gov", **rest: Any) -> str:
    return inst(lang, style, HEADS[lang][0], *TWO[lang][0], **rest)


def new(lang: str, style: str = "gov", **rest: Any) -> str:
    return inst(lang, style, HEADS[lang][1], *TWO[lang][1], **rest)


def pair(
    name: str,
    truth: Truth,
    lang: str,
    style: str,
    was: str | bytes,
    now: Any,
    *,
    path: str = "",
    more: Any = None,
    cause: str = "drift",
    **rest: Any,
) -> Case:
    path = path or PATHS[style]
    routes = {
        path: now if not isinstance(now, str) else sent(now),
        "/": home(lang, style),
        "*": nope(lang, style),
        **(more or {}),
    }
    return Case(cause, PRE + name, truth, routes, path=path, memento=was, **rest)


def replaced() -> Iterator[Case]:
    """The cited text is not there any more."""
    for lang, before, after in (
        ("en", "gov", "news"),
        ("fr", "gov", "agency"),
        ("de", "table", "gov"),
        ("nl", "gov", "lib"),
        ("es", "agency", "gov"),
        ("pl", "gov", "news"),
        ("ru", "table", "gov"),
        ("ja", "gov", "agency"),
        ("it", "news", "gov"),
    ):
        yield pair(
            f"replaced-{lang}",
            (DRIFTED,),
            lang,
            after,
            old(lang, before),
            new(lang, after),
            path="/aktuell/index2.html" if lang == "de" else "/topics/children",
        )
    for lang in ("en", "de", "fr", "it"):
        yield pair(
            f"samechrome-{lang}",
            (DRIFTED,),
            lang,
            "gov",
            old(lang),
            new(lang),
            quote=TWO[lang][0][2],
        )
    yield pair(
        "minister",
        (DRIFTED,),
        "en",
        "gov",
        inst(
            "en",
            "gov",
            "The Minister: Anna Dole",
            "Anna Dole was born in Lund in 1958 and trained as a midwife. She entered parliament in 2001 and wrote the small ports act. As minister she opened the archive of the children's homes and answered 417 letters of former inmates by hand.",
            "She has three sons and keeps bees.",
        ),
        inst(
            "en",
            "gov",
            "The Minister: Peter Harker",
            "Peter Harker took office in November 2025. He is an engineer, built the Orlen viaduct and led the waterways for nine years. His priorities are freight, broadband and the deficit.",
            "He sings in the choir of St Hild.",
        ),
        path="/ministry/minister",
    )
    yield pair(
        "stats-release",
        (DRIFTED,),
        "de",
        "agency",
        inst(
            "de",
            "agency",
            "Heizen in Haushalten: 31,3 % mit Holz",
            "Im Jahr 2014 heizten 31,3 % der Haushalte mit Holz, dreizehn Jahre zuvor waren es noch 44,1 %. Der Rückgang war im Norden am stärksten, wo neue Gasleitungen verlegt wurden.",
            "Befragt wurden 11 200 Haushalte in drei Kreisen; die Antwortquote lag bei 62 %. Wer zur Miete wohnt, weiß oft nicht, womit geheizt wird.",
        ),
        inst(
            "de",
            "agency",
            "Preise für Wohnungen gestiegen",
            "Eigentumswohnungen kosteten im dritten Quartal 2026 im Mittel 4,1 % mehr als ein Jahr zuvor. In Städten unter zwanzigtausend Einwohnern blieben die Preise fast gleich.",
            "Grundlage sind die Kaufverträge, die von den Gutachterausschüssen gemeldet werden. Neubauten sind überwiegend in den Umlandgemeinden entstanden.",
        ),
        path="/aktuelle-mitteilung",
    )
    yield pair(
        "issue-now",
        (DRIFTED,),
        "en",
        "lib",
        inst(
            "en",
            "lib",
            "Current issue",
            "<ul><li>Ansell: Leaf 41 of the Lund psalter reconsidered</li><li>Marsh and Odell: Salt prices in the Tave valley</li><li>Vane: Peat, houses and sleeping rights</li><li>Dole: The complaint books of the northern homes</li><li>Pell: A keeper's diary from the winter of 1947</li></ul>",
        ),
        inst(
            "en",
            "lib",
            "Current issue",
            "<ul><li>Ibe: Machine reading of toll rolls, a benchmark</li><li>Quist: Satellite images and medieval field edges</li><li>Lima: Wage chains in colonial shipyards</li><li>Okada: Earthquake bells of the western temples</li><li>Roy: What the census forgot in 1871</li></ul>",
        ),
        path="/journal/current",
    )
    yield pair(
        "wiki-redirected",
        (DRIFTED,),
        "en",
        "table",
        inst("en", "table", "Orlen homes scandal", *TWO["en"][0]),
        inst(
            "en",
            "table",
            "Orlen",
            "Orlen is a market town on the Tave with 11,200 inhabitants. It has a weir, a viaduct and a signal box that is a listed building. Trains run hourly to Lund.",
            "In 2014 its children's homes were inspected.",
            "Sports: rowing and bowls. Notable people: the midwife Anna Dole, the rower T. Marsh.",
            long=1,
        ),
        path="/wiki/Orlen_homes_scandal",
    )
    yield pair(
        "quote-gone-part",
        (DRIFTED,),
        "fr",
        "news",
        inst("fr", "news", "Foyers : ce que dit l'inspection", *TWO["fr"][0], *TWO["fr"][1][:1]),
        inst(
            "fr",
            "news",
            "Foyers : ce que dit l'inspection",
            TWO["fr"][0][2][:60] + "…",
            "Mise à jour : à la suite d'un recours, l'essentiel de cet article a été retiré et remplacé par le droit de réponse qui suit.",
            "La direction conteste avoir fermé un registre à clé. Elle rappelle qu'aucune plainte n'a été jugée fondée et que les travaux des couloirs sont terminés depuis l'été. Elle invite la presse à visiter les lieux.",
        ),
        quote=TWO["fr"][0][1],
    )
    yield pair(
        "pdf-to-html",
        (DRIFTED, SOFT_404),
        "en",
        "gov",
        small_pdf("Inspection of children's homes 2014: full report"),
        inst(
            "en",
            "gov",
            "Publications have moved",
            "Our reports are now listed by year. Choose a year to see what was published.",
            long=1,
        ),
        path="/docs/homes-2014.pdf",
    )
    yield pair(
        "lang-flip-shop",
        (PARKED, DRIFTED, SOFT_404),
        "nl",
        "agency",
        old("nl", "agency"),
        SHOP,
        path="/rapport/kindertehuizen",
        more={"/": sent(SHOP), "*": sent(SHOP)},
    )
    yield pair(
        "list-emptied",
        (DRIFTED,),
        "es",
        "gov",
        inst("es", "gov", "Informes sobre hogares infantiles", *TWO["es"][0], long=2),
        inst(
            "es",
            "gov",
            "Informes",
            "Próximamente publicaremos aquí los informes de la nueva legislatura. Puede suscribirse al boletín para recibir avisos cuando haya novedades en esta sección.",
        ),
        path="/informes/hogares",
    )


def kept() -> Iterator[Case]:
    """It stands there still, in another dress or with an edit."""
    for lang, before, after in (
        ("en", "table", "gov"),
        ("fr", "gov", "news"),
        ("de", "gov", "agency"),
        ("nl", "table", "gov"),
        ("es", "gov", "lib"),
        ("pl", "news", "gov"),
        ("ru", "gov", "table"),
        ("ja", "table", "gov"),
        ("it", "gov", "agency"),
    ):
        yield pair(
            f"redesign-{lang}",
            (LIVE,),
            lang,
            after,
            old(lang, before),
            old(lang, after, long=1),
            path="/topics/children",
            cause="kept",
        )
    yield pair(
        "edited-en",
        (LIVE,),
        "en",
        "gov",
        old("en"),
        inst(
            "en",
            "gov",
            HEADS["en"][0],
            '<p class="note">Updated 4 May 2016: a figure in the fourth paragraph was corrected.</p>',
            *TWO["en"][0][:3],
            TWO["en"][0][3].replace("four days", "three days"),
        ),
        cause="kept",
    )
    yield pair(
        "quote-kept",
        (LIVE,),
        "en",
        "news",
        inst("en", "news", HEADS["en"][0], *TWO["en"][0]),
        inst(
            "en",
            "news",
            "Ten years on: the homes report",
            "What became of the forty-one homes? We went back to all of them. Thirty have closed, six are hotels, and five still take children under another name.",
            f"The report of 2014 said: “{TWO['en'][0][1]}”",
            "Of the wardens, two still live in their lodges. One showed us a drawer of handles.",
            long=2,
        ),
        quote="Most drew a corridor with a single lamp; eleven drew a door without a handle",
        cause="kept",
    )
    yield pair(
        "quote-kept-de",
        (LIVE,),
        "de",
        "gov",
        old("de"),
        inst(
            "de",
            "gov",
            "Kinderheime: Stand der Umsetzung",
            "Zwei Jahre nach dem Bericht sind die meisten Flure mit Fernsprechern versehen.",
            TWO["de"][0][0],
            "Das Amt hat seither 31 Heime erneut geprüft. Die Bücher liegen nun offen aus, auch in den Wohngruppen am Stadtrand, die früher nicht erfasst waren.",
        ),
        quote=TWO["de"][0][0].split(". ")[0],
        cause="kept",
    )
    yield pair(
        "quote-cut",
        (LIVE, DRIFTED),
        "nl",
        "gov",
        old("nl", long=1),
        inst("nl", "gov", HEADS["nl"][0], TWO["nl"][0][0], TWO["nl"][0][2], long=1),
        quote=TWO["nl"][0][1],
        cause="kept",
    )
    yield pair(
        "grown",
        (LIVE,),
        "es",
        "news",
        old("es", "news"),
        inst(
            "es",
            "news",
            HEADS["es"][0],
            *TWO["es"][0],
            "<h2>Reacciones</h2>",
            "El sindicato pide más personal de noche; la patronal, más dinero. El defensor del menor anuncia una visita en otoño.",
            "La diputada Sáez presentó once preguntas. La ministra respondió a cuatro.",
        ),
        cause="kept",
    )
    yield pair(
        "teaser-now",
        (LIVE,),
        "it",
        "news",
        old("it", "news", long=1),
        inst(
            "it",
            "news",
            HEADS["it"][0],
            TWO["it"][0][0],
            "<div class='paywall'>Questo articolo è riservato agli abbonati. Abbonati per continuare a leggere.</div>",
        ),
        quote="In diciannove il libro dei reclami era chiuso in ufficio",
        cause="kept",
    )
    yield pair(
        "removed-banner",
        (LIVE,),
        "fr",
        "gov",
        old("fr"),
        inst(
            "fr",
            "gov",
            HEADS["fr"][0],
            "<div class='archive'>Cette page n'est plus mise à jour. Le ministère a été réorganisé en 2020.</div>",
            *TWO["fr"][0],
        ),
        cause="kept",
    )
    yield pair(
        "ads-grown",
        (LIVE,),
        "pl",
        "news",
        old("pl", "news"),
        inst(
            "pl",
            "news",
            HEADS["pl"][0],
            *TWO["pl"][0],
            "<div class='ad'>Reklama: rejsy po porcie, lampy, ubezpieczenia.</div>",
            long=2,
        ),
        cause="kept",
    )
    yield pair(
        "pdf-same",
        (LIVE,),
        "en",
        "gov",
        small_pdf("Inspection of children homes 2014: full report of the inspectorate"),
        Reply(
            200,
            {"Content-Type": "application/pdf"},
            small_pdf("Inspection of children homes 2014: full report of the inspectorate"),
        ),
        path="/docs/homes-2014.pdf",
        cause="kept",
    )


def moves() -> Iterator[Case]:
    """The same content behind a permanent redirect."""

    def moved(
        name: str,
        lang: str,
        style: str,
        path: str,
        there: str,
        *,
        host: str = "",
        with_memento: bool = True,
        status: int = 301,
        truth: Truth = (MOVED,),
        after: str = "",
    ) -> Case:
        body = sent(old(lang, after or style, long=1))
        at = (host, there) if host else there
        routes: dict[Any, Any] = {
            path: to(f"http://{host}{there}" if host else there, status),
            "/": home(lang, style),
            "*": nope(lang, style),
            at: body,
        }
        if host:
            routes |= {(host, "/"): home(lang, style), (host, "*"): nope(lang, style)}
        return Case(
            "moved",
            PRE + name,
            truth,
            routes,
            path=path,
            memento=old(lang, style) if with_memento else b"",
            title=HEADS[lang][0],
        )

    yield moved(
        "moved-en",
        "en",
        "gov",
        "/reports/2014/homes.asp",
        "/government/publications/inspection-of-childrens-homes-2014",
    )
    yield moved(
        "moved-de",
        "de",
        "gov",
        "/cms/list/bericht.php?id=4417",
        "/themen/kinder/heimbericht-2014",
        after="agency",
    )
    yield moved(
        "moved-fr",
        "fr",
        "news",
        "/article/2015/03/12/foyers_48213.html",
        "/societe/foyers-inspection-48213",
    )
    yield moved(
        "moved-host-nl",
        "nl",
        "gov",
        "/rapporten/tehuizen-2014.html",
        "/documenten/rapporten/2015/03/12/tehuizen",
        host=PRE + "overheid-nl.example",
    )
    yield moved(
        "moved-host-en",
        "en",
        "lib",
        "/18822/",
        "/handle/10451/18822",
        host=PRE + "newrepo.example",
        after="lib",
    )
    yield moved(
        "moved-308",
        "es",
        "gov",
        "/documentos/hogares.htm",
        "/publicaciones/2015/hogares-infantiles",
        status=308,
    )
    yield moved(
        "moved-nomem-pl",
        "pl",
        "gov",
        "/raporty/domy_2014.html",
        "/web/inspekcja/kontrola-domow-dziecka-2014",
        with_memento=False,
    )
    yield moved(
        "moved-302",
        "it",
        "gov",
        "/pubb/istituti2014.jsp",
        "/it/pubblicazioni/istituti-minori-2014",
        status=302,
        truth=(LIVE, MOVED),
    )
    yield moved(
        "moved-ja", "ja", "gov", "/houkoku/h26/shisetsu.htm", "/stf/kodomo/shisetsu/h26.html"
    )
    wrong = PRE + "wrongplace.example"
    yield Case(
        "moved",
        PRE + "moved-elsewhere",
        (SOFT_404, DRIFTED),
        {
            "*": to(f"http://{wrong}/events/autumn", 301),
            (wrong, "/events/autumn"): sent(new("en", "news")),
            (wrong, "/"): home("en", "news"),
            (wrong, "*"): nope("en", "news"),
        },
        path="/reports/2014/homes.html",
        memento=old("en", "table"),
    )
    yield Case(
        "moved",
        PRE + "moved-notice",
        (MOVED, LIVE, UNKNOWN),
        {
            "/reports/2014/homes.html": sent(
                page(
                    "<h1>This page has moved</h1><p>The report on children's homes is now at <a href='/pubs/homes-2014'>/pubs/homes-2014</a>. Please update your bookmarks.</p>",
                    title="This page has moved",
                )
            ),
            "/pubs/homes-2014": sent(old("en")),
            "/": home("en", "gov"),
            "*": nope("en", "gov"),
        },
        path="/reports/2014/homes.html",
    )
    yield Case(
        "moved",
        PRE + "moved-refresh",
        (MOVED, LIVE),
        {
            "/reports/2014/homes.html": sent(
                '<html><head><title>Moved</title><meta http-equiv="refresh" content="2; url=/pubs/homes-2014"></head><body><p>This document has moved.</p></body></html>'
            ),
            "/pubs/homes-2014": sent(old("en", "gov", long=1)),
            "/": home("en", "gov"),
            "*": nope("en", "gov"),
        },
        path="/reports/2014/homes.html",
        memento=old("en", "gov"),
        title=HEADS["en"][0],
    )
    yield Case(
        "gone",
        PRE + "memento-soft",
        (SOFT_404, DRIFTED),
        {
            "/": home("de", "gov"),
            "*": sent(
                inst(
                    "de",
                    "gov",
                    "Inhalt nicht verfügbar",
                    "Der aufgerufene Inhalt ist nicht mehr vorhanden.",
                    long=1,
                )
            ),
        },
        path="/berichte/heime-2014",
        memento=old("de"),
    )
    yield Case(
        "gone",
        PRE + "memento-home",
        (SOFT_404, DRIFTED),
        {"/": home("ru", "gov"), "*": to("/", 302)},
        path="/otchety/doma-2014",
        memento=old("ru"),
    )
    yield Case(
        "gone",
        PRE + "memento-410",
        (DEAD,),
        {
            "/": home("it", "gov"),
            "*": sent(
                inst("it", "gov", "Non più disponibile", "Il documento è stato rimosso."), 410
            ),
        },
        path="/relazioni/istituti-2014",
        memento=old("it"),
    )


def cases() -> Iterator[Case]:
    yield from replaced()
    yield from kept()
    yield from moves()
