"""Pairs with a memento: replaced, shortened, kept; and pages that moved."""

from __future__ import annotations

from typing import Any

from ..case import Case, Route
from .base import (
    ALIVE,
    DEAD,
    DRIFTED,
    MOVED,
    PARKED,
    SOFT_404,
    Place,
    Truth,
    front,
    live,
    missing,
    other,
    sent,
    skin,
    to,
)

DRIFT = (DRIFTED,)
GONE_OVER = (MOVED,)


LONGER = {
    "dr-staff": (
        (
            "Oake was born above the chandlery in Sandry and learned to read soundings before she learned to read. Her first published note, on a sandbank that had been charted upside down, appeared when she was nineteen and was refused twice.",
            "She edits the yearly tables, keeps the list of lost gauges and answers letters from fishermen by return of post. Visitors are asked to knock, because the pendulum in her room is not to be disturbed.",
            "Selected reports: The bar at Pell Mouth; Nine harbours and one rule; On the failure of wooden gauges in hard winters.",
        ),
        (
            "Eide's group runs three altimeter products and a small fleet of drifting buoys. Doctoral students are welcome to apply before the first of March each year, with two referees and a sample of code.",
            "Current grants: surge attribution in a warming basin; open tide models for low-lying deltas; a shared calibration range with partners in four countries.",
            "Teaching: statistical geodesy, spring term; field week on the mudflats, boots provided.",
        ),
    ),
    "dr-home-news": (
        (
            "Le préfet a rappelé que le bief appartient à la commune depuis 1921 et que la vanne de tête doit rester manœuvrable par une seule personne. Un forgeron de Sel a proposé de refaire la crémaillère pour le prix du fer.",
            "La truite est revenue sous le pont avant même la délibération, ce que le rapporteur a tenu à faire figurer au procès-verbal.",
        ),
        (
            "La buvette sera tenue par l'équipe de rugby, la tombola par les écoles. Premier prix : un vélo électrique offert par la concession du rond-point.",
            "Stationnement au champ de foire, navette toutes les vingt minutes. En cas de pluie, repli sous la halle couverte et report du feu d'artifice au samedi suivant.",
        ),
    ),
    "dr-rules-de": (
        (
            "Schüler zeigen ihren Ausweis unaufgefordert vor. Wer ohne Fahrschein angetroffen wird, zahlt vierzig Euro oder fegt an einem Samstag den Betriebshof, nach Wahl des Betriebsleiters.",
            "Die Nachtlinie N3 kostet einen Zuschlag von fünfzig Cent, der in einen Topf beim Fahrer zu werfen ist.",
        ),
        (
            "Für Studierende gilt ein ermäßigter Preis, den Ihre Hochschule einzieht. Firmenkunden erhalten ab fünf Abos einen Rahmenvertrag und eine Ansprechpartnerin.",
            "Bei Fragen hilft der Chat rund um die Uhr. Die Mobilitätsgarantie erstattet ab einer Verspätung von zwanzig Minuten ein Taxi bis fünfundzwanzig Euro.",
        ),
    ),
    "dr-list-nl": (
        (
            "De sluis van Hoek dateert van 1822 en is in 1953 met paardenmest en zeildoek gedicht. Sindsdien draagt zij een gedenkplaat waarop het woord zeildoek verkeerd is gespeld.",
            "De beheerder meet elke maandag de zetting met een waterpas uit de nalatenschap van zijn voorganger.",
        ),
        (
            "Route geel voert langs de schaapskooi en het uitkijkpunt, route blauw is geschikt voor rolstoelen en kinderwagens. Onderweg staan bankjes, een kraantje en een kunstwerk van gerecycled staal.",
            "Deel uw foto's met ons en maak kans op een verrekijker. Honden mogen mee op route rood.",
        ),
    ),
    "dr-product-es": (
        (
            "El año fue seco hasta agosto y después no dejó de llover; se salvaron las viñas viejas de la ladera norte, que tienen las raíces más largas que la memoria del capataz.",
            "Se embotellaron 4.118 botellas, numeradas a mano, de las que once se rompieron en la fiesta del pueblo.",
        ),
        (
            "Nuestro club ofrece descuentos, cenas privadas y talleres infantiles los domingos. Aparcamiento para autobuses y zona de recarga.",
            "Síganos en redes para conocer el calendario de conciertos al atardecer entre barricas. Aceptamos tarjetas regalo y pagos aplazados.",
        ),
    ),
    "dr-pl": (
        (
            "W drugiej sali zebrano sto czternaście kłódek z komór celnych, w tym jedną bez klucza i jedną bez dziurki. Nad drzwiami wisi szyld karczmy, z której flisacy nie wychodzili przed świtem.",
            "Muzeum przyjmuje w darze wiosła, pod warunkiem że były mokre.",
        ),
        (
            "Do dyspozycji gości jest taras z widokiem na rzekę, parking na czterdzieści aut i pokoje noclegowe. Organizujemy także wieczory firmowe z animacjami.",
            "Rezerwacja wymaga zaliczki w wysokości jednej trzeciej ceny. Menu dla alergików po wcześniejszym uzgodnieniu z szefem kuchni.",
        ),
    ),
    "dr-ja": (
        (
            "町の北には石積みの防潮堤があり、宝永の津波の高さを示す刻み目が今も残る。刻み目の下に腰掛けると縁起が悪いと言われ、子どもたちはわざと腰掛ける。",
            "名物は塩まんじゅうで、朝のうちに売り切れる。店主は塩田最後の親方の孫にあたる。",
        ),
        (
            "就業支援として漁業研修と農業研修を用意し、研修期間中は住居を無償で貸与します。申し込みは年二回、春と秋に受け付けます。",
            "移住者交流会では先輩移住者の話を聞くことができます。お子さま連れも歓迎いたします。詳しくは企画課までご連絡ください。",
        ),
    ),
    "soft-lander-memento": (
        (
            "Ask räknar med att pålarna håller i sextio år om ingen lägger till med färja. De gamla pålarna, av gran, har redan blivit bänkar utanför handelsboden.",
            "Kommunen bidrog med en skylt, som väntas bli större än bryggan.",
        ),
        (),
    ),
    "soft-lander-de": (
        (
            "Das Wehr stammt aus dem Jahr 1904 und trieb bis 1958 eine Papiermühle an, deren letzter Besitzer es dem Verein für eine Mark und ein Fass Bier überließ.",
            "Die Fischtreppe soll im Frühjahr folgen. Der Bürgermeister sprach von einem guten Tag für die Barbe.",
        ),
        (),
    ),
}
THEN = {
    "dr-staff": "plone",
    "dr-rules-de": "old",
    "dr-list-nl": "sharepoint",
    "dr-product-es": "joomla",
    "dr-ja": "old",
    "dr-home-news": "plone",
    "soft-lander-memento": "old",
}


def pair(
    name: str,
    truth: Truth,
    kind: str,
    lang: str,
    site: str,
    path: str,
    then: tuple[str, ...],
    now: tuple[str, ...],
    quote: str | None = None,
    now_kind: str | None = None,
    now_site: str | None = None,
    then_kind: str | None = None,
    **more: Any,
) -> Case:
    """A page now, and what the archive has of it: each (title, paragraphs...)."""
    cause = {"live": "living"}.get(truth[0].value, "drift")
    return live(
        name,
        now_kind or kind,
        lang,
        now_site or site,
        path,
        now[0],
        *now[1:],
        *LONGER.get(name, ((), ()))[1],
        truth=truth,
        cause=cause,
        memento=skin(
            then_kind or THEN.get(name) or kind,
            lang,
            site,
            then[0],
            *then[1:],
            *LONGER.get(name, ((), ()))[0],
        ),
        quote=quote,
        **more,
    )


def went(
    name: str,
    kind: str,
    lang: str,
    site: str,
    path: str,
    new: str,
    title: str,
    *texts: str,
    status: int = 301,
    truth: Truth = GONE_OVER,
    host: str | None = None,
    old_kind: str | None = None,
    **more: Any,
) -> Case:
    """A permanent redirect to the same page elsewhere; other old addresses are 404."""
    page = sent(skin(kind, lang, site, title, *texts))
    routes: dict[Place, Route] = {
        path: to(new, status),
        "/": front(kind, lang, site),
        "*": missing(kind, lang, site),
    }
    if host:
        routes = {
            path: to(f"http://{host}{new}", status),
            "/": front(kind, lang, site),
            "*": missing(kind, lang, site),
            (host, new): page,
            (host, "/"): front(kind, lang, site),
            (host, "*"): missing(kind, lang, site),
        }
    else:
        routes[new] = page
    return other(
        "moved",
        name,
        truth,
        routes,
        path,
        memento=skin(old_kind or kind, lang, site, title, *texts),
        title=title,
        **more,
    )


def cases() -> list[Case]:
    """Pages that say something else now, and pages that moved."""
    return [
        pair(
            "dr-staff",
            DRIFT,
            "drupal",
            "en",
            "Institute of Hydrography",
            "/people/head-of-section",
            (
                "Dr Miriam Oake",
                "Miriam Oake leads the tidal section. She joined in 1998 from the survey ship Plover, where she rebuilt the sounding machine twice in one winter.",
                "Her report on the bar at Pell Mouth changed the way small harbours are dredged along the whole coast, and it is still quoted in every inquiry.",
            ),
            (
                "Prof. Lars Eide",
                "Lars Eide works on satellite altimetry and on the statistics of storm surges in shallow seas. He took up the post in 2024.",
                "Before that he taught geodesy for eleven years and kept a gauge in his own cellar, which floods.",
            ),
            "rebuilt the sounding machine twice in one winter",
        ),
        pair(
            "dr-home-news",
            DRIFT,
            "wp",
            "fr",
            "Amis du canal",
            "/actualites/",
            (
                "Actualités",
                "Le 4 juin 2013, l'assemblée a voté la remise en eau du bief de Tornac par quarante voix contre trois. Les travaux de curage débuteront en octobre.",
                "Les boues seront épandues sur les prés de l'ancienne tuilerie, avec l'accord écrit des deux fermiers concernés.",
            ),
            (
                "Actualités",
                "La fête des bateliers aura lieu le 14 septembre 2026. Inscription au repas auprès du secrétariat avant la fin du mois.",
                "Nous cherchons un accordéoniste et trois bénévoles pour la buvette du dimanche.",
            ),
            "la remise en eau du bief de Tornac",
        ),
        pair(
            "dr-rules-de",
            DRIFT,
            "typo3",
            "de",
            "Verkehrsverbund Auental",
            "/tickets/tarif",
            (
                "Tarif 2012",
                "Die Einzelfahrt in der Zone A kostet 2,10 Euro, die Streifenkarte mit acht Streifen 14,80 Euro. Hunde fahren in Begleitung kostenlos.",
                "Fahrräder dürfen werktags nach neun Uhr mitgenommen werden, sofern der Wagenführer Platz sieht.",
            ),
            (
                "Deutschlandticket",
                "Mit dem Abo fahren Sie im ganzen Land im Nahverkehr. Kündigung jeweils zum zehnten des Monats über die App.",
                "Papierfahrscheine verkaufen wir seit Januar nur noch im Kundenzentrum am Markt.",
            ),
            "die Streifenkarte mit acht Streifen 14,80 Euro",
        ),
        pair(
            "dr-list-nl",
            DRIFT,
            "liferay",
            "nl",
            "Waterschap De Kreken",
            "/dijkring-31",
            (
                "Dijkring 31",
                "De dijkring telt elf kunstwerken, waarvan de duiker bij Hoek als zwakste schakel geldt. Toetsing in 2011 wees een tekort van veertig centimeter aan.",
                "Versterking is voorzien in 2016, met klei uit de Braakman.",
            ),
            (
                "Wandelroutes",
                "Onze mooiste wandelroutes liggen op en langs de dijk. Download de kaart, trek laarzen aan en sluit de hekken.",
                "Honden aan de lijn tussen half maart en half juli in verband met broedende vogels.",
            ),
            "de duiker bij Hoek als zwakste schakel",
        ),
        pair(
            "dr-product-es",
            DRIFT,
            "shop",
            "es",
            "Bodegas Peñaclara",
            "/vinos/reserva",
            (
                "Reserva 2004",
                "Vendimia del 2 de octubre de 2004, en cajas de quince kilos. Veinte meses en roble de Allier y dieciocho en botella.",
                "La etiqueta reproduce un grabado de la abuela del fundador, que no bebía.",
            ),
            (
                "Experiencias",
                "Reserve su visita con cata de tres vinos y paseo en tractor. Grupos a partir de ocho personas, con aviso de una semana.",
                "Regale una caja personalizada con el nombre de la persona que quiera.",
            ),
            "Veinte meses en roble de Allier",
        ),
        pair(
            "dr-newowner",
            (DRIFTED, PARKED),
            "old",
            "en",
            "Pell Valley Railway Society",
            "/history.html",
            (
                "History of the line",
                "The first sod was cut in 1861 by Lady Pell, who broke the silver spade and finished the job with a borrowed one.",
                "The line closed to passengers in 1951 and to milk in 1963; the last stationmaster kept the clock.",
            ),
            (
                "Our story",
                "We are a family dental practice with three surgeries and a calm approach to anxious patients. Whitening, implants and hygiene by appointment.",
                "New patients are welcome; ask about our payment plan.",
            ),
            "broke the silver spade",
            now_kind="wp",
            now_site="Pell Smile Dental",
        ),
        pair(
            "dr-newowner-it",
            (DRIFTED, PARKED),
            "joomla",
            "it",
            "Circolo Nautico Arno",
            "/regate/2009",
            (
                "Regate 2009",
                "La coppa d'autunno è andata all'equipaggio di Bocca di Magra, con undici secondi sul secondo e una vela strappata.",
                "La giuria ha respinto quattro proteste e accolto una richiesta di scuse.",
            ),
            (
                "Materassi in offerta",
                "Confronta i migliori materassi in memory e molle insacchettate con le nostre recensioni aggiornate. Spedizione in due giorni.",
                "Iscriviti alla newsletter e ricevi un guanciale in omaggio con il primo ordine.",
            ),
            "con undici secondi sul secondo e una vela strappata",
            now_kind="wp",
            now_site="Dormi Meglio",
        ),
        pair(
            "dr-partial",
            DRIFT,
            "govuk",
            "en",
            "GOV.PRACTICE",
            "/guidance/boat-licence",
            (
                "Boat licence: fees",
                "A licence for a boat under seven metres costs £84. You must show a safety certificate no older than four years. Working boats pay half. Payment is by cheque to the lock keeper at Pell, who issues a brass plate. The plate must be screwed, not glued, to the port bow. Lost plates cost £3.",
            ),
            (
                "Boat licence: apply online",
                "You must show a safety certificate no older than four years. Apply with your sign-in account. Digital licences appear in the wallet of your telephone within a day. We no longer take cheques. Fees depend on length, engine and air quality zone, and a calculator shows the total before you pay. Appeals go to the tribunal within twenty-eight days.",
            ),
            "The plate must be screwed, not glued",
        ),
        pair(
            "dr-pl",
            DRIFT,
            "drupal",
            "pl",
            "Muzeum Flisactwa",
            "/wystawa-stala",
            (
                "Wystawa stała",
                "W pierwszej sali stoi tratwa z 1903 roku, złożona z dwudziestu jeden pni i zszyta wiciami. Obok wisi róg retmana.",
                "Dzieci mogą pociągnąć za linę; dzwonek jest prawdziwy.",
            ),
            (
                "Wynajem sal",
                "Oferujemy wynajem sal na konferencje i wesela do stu dwudziestu osób, z rzutnikiem i zapleczem kuchennym.",
                "Cennik wysyłamy pocztą elektroniczną.",
            ),
            "złożona z dwudziestu jeden pni",
        ),
        pair(
            "dr-ja",
            DRIFT,
            "plone",
            "ja",
            "潮見町",
            "/kankou/",
            (
                "観光案内",
                "潮見の塩田は明治三十八年に廃止されたが、入浜式の樋門が二基残り、春の大潮には今も海水が上がる。",
                "樋門の鍵は漁協が預かっている。見学は三日前までに電話で申し込むこと。",
            ),
            (
                "移住のご案内",
                "町では空き家バンクを開設しました。改修費の半額を助成し、子育て世帯には加算があります。",
                "オンライン相談を毎週水曜に行っています。お気軽にご予約ください。",
            ),
            "入浜式の樋門が二基残り",
        ),
        live(
            "dr-typechange",
            "plone",
            "en",
            "Kelp Board",
            "/files/harvest-2011.pdf",
            "Publications",
            "Our publications are now listed by year. Choose a year from the menu; printed copies can be had from the office.",
            "<ul><li>2024</li><li>2023</li><li>2022</li></ul>",
            truth=DRIFT,
            cause="drift",
        ),
        pair(
            "kept-edited",
            ALIVE,
            "mw",
            "en",
            "Signal Box Wiki",
            "/wiki/Lever_collar",
            (
                "Lever collar",
                "A lever collar is slipped over the catch handle to remind the signalman that the line is occupied. Collars are red, and were issued in pairs from 1910.",
                "Some boxes used a tin mug.",
            ),
            (
                "Lever collar",
                "A lever collar is slipped over the catch handle to remind the signalman that the line is occupied. Collars are red, and were issued in pairs from 1910. Replicas are now sold at galas.",
                "Some boxes used a tin mug, at Pell a blue one.",
            ),
            "to remind the signalman that the line is occupied",
        ),
        pair(
            "kept-quote-redesign",
            ALIVE,
            "old",
            "de",
            "Glockenarchiv",
            "/glocken/118.html",
            (
                "Die Glocke von Tann",
                "Gegossen 1491 von Meister Hans aus Ried. Der Schlagton ist e, die Inschrift lautet: O rex glorie veni cum pace. Im Krieg lag sie in einem Weiher.",
            ),
            (
                "Tann, Glocke II",
                "Gegossen 1491 von Meister Hans aus Ried. Der Schlagton ist e, die Inschrift lautet: O rex glorie veni cum pace. Im Krieg lag sie in einem Weiher.",
                "Neu: Hörprobe und 3D-Modell.",
            ),
            "Im Krieg lag sie in einem Weiher",
            now_kind="drupal",
        ),
        pair(
            "kept-fr-loi",
            ALIVE,
            "drupal",
            "fr",
            "Journal des textes",
            "/texte/31/art-2",
            (
                "Article 2",
                "Le passeur doit tenir une lanterne allumée de la Toussaint à la Chandeleur. Il ne peut refuser un médecin.",
            ),
            (
                "Article 2",
                "Le passeur doit tenir une lanterne allumée de la Toussaint à la Chandeleur. Il ne peut refuser un médecin ni une sage-femme.",
                "Version en vigueur depuis 2019.",
            ),
            "Il ne peut refuser un médecin",
        ),
        pair(
            "kept-quote-only",
            ALIVE,
            "news",
            "en",
            "Coastal Bugle",
            "/live/flood-night",
            (
                "Flood night: live",
                "21:04 The sluice at Pell is open and the keeper says he will not close it for anybody. 21:10 Sandbags reach the church.",
            ),
            (
                "Flood night: how it unfolded",
                "A year on, we publish the log of that night in full, with maps, corrections and the names of those who carried sandbags.",
                "21:04 The sluice at Pell is open and the keeper says he will not close it for anybody.",
            ),
            "he will not close it for anybody",
        ),
        pair(
            "kept-es-menu",
            ALIVE,
            "liferay",
            "es",
            "Cabildo de Puerto Viejo",
            "/acta-1898",
            (
                "Acta de 1898",
                "El cabildo acordó pagar doce reales al campanero por tocar a niebla y descontarle tres por dormirse.",
            ),
            (
                "Acta de 1898",
                "El cabildo acordó pagar doce reales al campanero por tocar a niebla y descontarle tres por dormirse.",
                "<h2>Documentos relacionados</h2><ul><li>Acta de 1899</li></ul>",
            ),
            "descontarle tres por dormirse",
        ),
        pair(
            "soft-lander-memento",
            (SOFT_404, DEAD, DRIFTED),
            "news",
            "sv",
            "Skärgårdsbladet",
            "/lokalt/2012/bryggan-118",
            (
                "Bryggan i Norrhamn lagas",
                "Bryggan i Norrhamn får nya pålar av ek, betalda av fyra familjer och en anonym givare. Arbetet leds av båtbyggare Sten Ask.",
            ),
            (
                "Artikeln finns inte kvar",
                "Den artikel du söker har tagits bort. Här är dagens mest lästa.",
            ),
            "nya pålar av ek",
        ),
        pair(
            "soft-lander-de",
            (SOFT_404, DEAD, DRIFTED),
            "news",
            "de",
            "Auentaler Bote",
            "/lokales/wehr-118.html",
            (
                "Wehr in Ried wird abgerissen",
                "Das Wehr in Ried wird im Herbst abgerissen. Der Angelverein hatte dagegen geklagt und verlor in zweiter Instanz.",
            ),
            (
                "Beitrag nicht mehr verfügbar",
                "Dieser Beitrag ist aus rechtlichen Gründen nicht mehr abrufbar. Agenturmeldungen löschen wir nach zwölf Monaten.",
            ),
            "verlor in zweiter Instanz",
        ),
        # moved
        went(
            "mv-html",
            "hugo",
            "en",
            "Ropewalk Notes",
            "/knots/118.html",
            "/notes/carrick-bend/",
            "The carrick bend",
            "Draw it up evenly or it will look like a quarrel. For heavy hawsers seize both ends.",
            "Sailors used it for coats of arms, and farmers for nothing at all.",
        ),
        went(
            "mv-host",
            "wp",
            "en",
            "The Slow Kiln",
            "/2011/05/ash-glaze/",
            "/journal/ash-glaze/",
            "Ash glaze from vine cuttings",
            "Burn the cuttings in a clean bin, wash the ash three times and sieve at eighty. It runs, so glaze short of the foot.",
            host="v32-mv-host-new.example",
        ),
        went(
            "mv-fr",
            "typo3",
            "fr",
            "Réseau des musées d'eau",
            "/index.php?id=118",
            "/collections/noria-de-sel",
            "La noria de Sel",
            "La noria comptait seize godets de terre cuite, renouvelés chaque hiver par le même potier.",
            "Elle tourna jusqu'en 1938.",
        ),
        went(
            "mv-de",
            "plone",
            "de",
            "Deichmuseum",
            "/objekt.asp?nr=31",
            "/sammlung/deichhacke",
            "Deichhacke, um 1820",
            "Die Hacke trägt drei Kerben, je eine für eine Sturmflut. Der Stiel ist aus Esche und jünger.",
        ),
        went(
            "mv-nl-308",
            "drupal",
            "nl",
            "Streekarchief Tholen",
            "/archief/118",
            "/inventaris/veer-gorishoek",
            "Veer Gorishoek, stukken 1820–1911",
            "De stukken betreffen pacht, ijsgang en een proces over een verdronken koe.",
            status=308,
        ),
        went(
            "mv-it",
            "joomla",
            "it",
            "Museo della Canapa",
            "/index.php?option=com_content&id=118",
            "/lavorazione/macero",
            "Il macero",
            "Il fascio restava sott'acqua otto giorni, fermato dai sassi; il nono si capiva dall'odore.",
        ),
        went(
            "mv-host-es",
            "liferay",
            "es",
            "Archivo del Riego",
            "/fondos/118",
            "/es/fondos/tandas-1804",
            "Libro de tandas, 1804",
            "El libro fija el turno de cada huerta por la sombra de la torre; los días nublados decide el alcalde de aguas.",
            host="v32-mv-host-es-archivo.example",
        ),
        went(
            "mv-pt",
            "ojs",
            "pt",
            "Cadernos do Sal",
            "/ojs/viewarticle.php?id=31",
            "/index.php/cs/article/view/31",
            "Rodos e ugalhos: alfaias da salina",
            "O rodo mede-se em palmos do marnoto que o usa, e por isso não se empresta.",
        ),
        went(
            "mv-eprints",
            "eprints",
            "en",
            "St Brannock Research Repository",
            "/118/01/tidal.html",
            "/id/eprint/118/",
            "Tidal prism and the rule of twelfths",
            "The rule of twelfths fails in estuaries whose mouth is narrower than their middle. Six such estuaries are measured here.",
        ),
        went(
            "mv-sv",
            "sharepoint",
            "sv",
            "Sjöfartsarkivet",
            "/sida.aspx?id=118",
            "/arkiv/fyrjournaler",
            "Fyrjournaler 1880–1930",
            "Fyrmästarna skrev vind, sikt och vilka som kom på besök; det sista oftast kort.",
        ),
        went(
            "mv-ru",
            "mw",
            "ru",
            "Речная энциклопедия",
            "/article/118",
            "/wiki/Bakenshchik",
            "Бакенщик",
            "Бакенщик зажигал фонари на закате и гасил на рассвете; лодку ему полагалось красить самому.",
        ),
        # redirects that are not moves
        other(
            "drift",
            "mv-wrong-page",
            (SOFT_404, DRIFTED),
            {
                "/recipes/eel-pie-1911": to("/recipes", 301),
                "/recipes": sent(
                    skin(
                        "wp",
                        "en",
                        "Pell Kitchen",
                        "Recipes",
                        "<ul><li>Vegan trays</li><li>Air fryer basics</li><li>Ten soups for autumn</li></ul>",
                    )
                ),
                "/": front("wp", "en", "Pell Kitchen"),
                "*": to("/recipes", 301),
            },
            "/recipes/eel-pie-1911",
            memento=skin(
                "wp",
                "en",
                "Pell Kitchen",
                "Eel pie, 1911",
                "Skin two eels, and do it out of doors. Parsley, mace and a glass of cider; cover with a short crust and leave a hole.",
            ),
        ),
        other(
            "drift",
            "mv-company",
            (SOFT_404, DRIFTED),
            {
                ("v32-mv-company-group.example", "*"): sent(
                    skin(
                        "drupal",
                        "fr",
                        "Groupe Ondine",
                        "Le groupe",
                        "Ondine rassemble douze marques de l'eau et de l'énergie dans neuf pays. Découvrez nos engagements.",
                    )
                ),
                "*": to("http://v32-mv-company-group.example/le-groupe", 301),
            },
            "/rapport/forage-118",
            memento=skin(
                "drupal",
                "fr",
                "Eaux de Sel",
                "Forage 118",
                "Le forage a atteint la nappe à quarante-deux mètres, sous un banc de marne qui a usé trois couronnes.",
            ),
        ),
    ]
