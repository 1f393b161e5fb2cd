"""Odd forms: moves, drift, twins in the archive, PDFs, feeds, text, shells, outages."""

from __future__ import annotations

from typing import Any

from citekeeper.demo.exchange import Reply
from citekeeper.demo.media import small_pdf

from ..case import Case, Route
from .frames import (
    ALIVE,
    DEAD,
    DRIFTED,
    LIVE,
    MOVED,
    SOFT,
    UNKNOWN,
    UNREACHABLE,
    Place,
    Truth,
    case,
    framed,
    front,
    html,
    lost,
    raw,
    to,
)

EEL = """Every June the elvers come up the weir at Tarring in the dark, and for three weeks volunteers sit beside a plastic tray and count them.
In 2011 the count was 14,220, the highest since the pass was built. In 2012 it fell to 3,104, and nobody on the river could say why.
The pass is a gutter of nylon bristle at an angle of eleven degrees. Water trickles down it from a pump that farmer Alan Peake lends the trust each spring.
“You hear them before you see them,” says Maud Ellery, who has counted since the first night. “It is like rain on felt.”
The trust wants a second pass at Cowden mill, where the sill is two metres high and the owner is willing."""
LAMP = """Die Gaslaternen der Vorstadt wurden 1897 aufgestellt und brannten bis in den letzten Kriegswinter. Achtzig von ihnen stehen noch.
Der Verein pflegt Mäntel, Glühstrümpfe und Zündwerke. Ersatzteile kommen aus Prag, wo eine Werkstatt sie nach alten Formen gießt.
Im Jahr 2009 wollte der Rat alle Laternen auf Leuchtdioden umrüsten. 4.100 Bürger unterschrieben dagegen.
Ein Gutachten ergab, dass Gaslicht weniger Insekten anzieht als jedes elektrische Licht. Der Beschluss wurde vertagt."""
SALT = """Les paludiers de Kervalet récoltent le sel à la main, de juin à septembre, quand le vent d'est sèche les œillets.
Une bonne journée donne soixante kilos de gros sel par œillet et trois de fleur. L'été 2007 n'a compté que onze bonnes journées.
Le syndicat a racheté douze salines abandonnées depuis 1964. Les digues ont été relevées par des lycéens.
« Le sel ne se fabrique pas, il se laisse faire », dit Yann Guého, quarante ans de métier."""
OIL = """El molino de Arriba tiene dos piedras cónicas y una viga de quebracho de nueve metros. Molió hasta 1958.
La asociación lo restauró con planos de 1871 hallados en una notaría. Faltaba el husillo, que se talló de nuevo en olmo.
Cada noviembre se muelen mil kilos de aceituna para que los niños vean el aceite salir turbio y verde.
El agua de la acequia llega los martes y los viernes, según una sentencia de 1743 que sigue vigente."""
NEWTXT = {
    "en": "Compare broadband, energy and mobile deals in minutes.\n# How it works\nTell us your postcode. We show tariffs from twelve suppliers. Switch online without a phone call.\n# Popular guides\nWhat is an exit fee? Which router do I need? How do I read a meter?\nOur service is free for households and paid by suppliers.",
    "de": "Unser Ratgeber zeigt, welche Wärmepumpe zu welchem Haus passt.\n# Kosten\nRechnen Sie mit 18.000 bis 30.000 Euro einschließlich Einbau. Förderung gibt es von der Bank des Bundes.\n# Fachbetriebe\nGeben Sie Ihre Postleitzahl ein und erhalten Sie drei Angebote aus Ihrer Umgebung.",
    "fr": "Réservez votre séjour bien-être dans nos trois hôtels face à la mer.\n# Chambres\nVue jardin, vue port, suites familiales avec terrasse.\n# Spa\nHammam, enveloppement d'algues, massage à quatre mains. Coffrets cadeaux disponibles à la réception.",
    "es": "Descubra nuestra escuela de yoga y pilates en el centro.\n# Horarios\nGrupos de mañana y de tarde, primera clase gratuita.\n# Precios\nBono de diez clases, tarifa plana mensual, descuentos para estudiantes y jubilados.",
}


def old(lang: str, site: str, title: str, text: str) -> bytes:
    """The page as the archive has it, in an older frame."""
    return framed("table", lang, site, title, text).encode()


def pdf(*lines: str) -> Reply:
    """A PDF with these words."""
    return Reply(200, {"Content-Type": "application/pdf"}, small_pdf(" ".join(lines)))


def moved(
    name: str,
    style: str,
    lang: str,
    site: str,
    path: str,
    goal: str,
    title: str,
    text: str,
    /,
    *,
    memento: bytes = b"",
    host: str = "",
    truth: Truth = (MOVED,),
    hop: int = 301,
    **rest: Any,
) -> Case:
    """A page that a redirect leads to, on its own host or another."""
    page, none = html(framed(style, lang, site, title, text)), lost(style, lang, site)
    where = f"https://{host}{goal}" if host else goal
    more: dict[Place, Route] = (
        {(host, goal): page, (host, "*"): none, (host, "/"): front(style, lang, site)}
        if host
        else {goal: page}
    )
    return raw(
        "moved",
        name,
        truth,
        lang,
        path,
        to(where, hop),
        near=none,
        root=front(style, lang, site),
        more=more,
        memento=memento,
        **rest,
    )


def drift(
    name: str,
    style: str,
    lang: str,
    site: str,
    path: str,
    title: str,
    text: str,
    /,
    *,
    was: str,
    was_title: str,
    truth: Truth = (DRIFTED,),
    **rest: Any,
) -> Case:
    """A page that the archive has otherwise."""
    return case(
        "drift",
        name,
        truth,
        style,
        lang,
        site,
        path,
        title,
        text,
        memento=old(lang, site, was_title, was),
        **rest,
    )


def live(
    name: str,
    style: str,
    lang: str,
    site: str,
    path: str,
    title: str,
    text: str,
    /,
    *,
    truth: Truth = ALIVE,
    **rest: Any,
) -> Case:
    """A living page of an odd form or with odd neighbours."""
    return case("living form", name, truth, style, lang, site, path, title, text, **rest)


FORMS = (
    # --- moved --------------------------------------------------------------------------------
    moved(
        "m-slug",
        "wp",
        "en",
        "Tarring Rivers Trust",
        "/eels.html",
        "/wildlife/counting-elvers/",
        "Counting elvers at Tarring",
        EEL,
        memento=old("en", "Tarring Rivers Trust", "Counting elvers at Tarring", EEL),
        title="Counting elvers at Tarring",
    ),
    moved(
        "m-host-de",
        "typo3",
        "de",
        "Gaslicht Vorstadt e.V.",
        "/laternen.php",
        "/themen/laternen",
        "Achtzig Laternen",
        LAMP,
        host="www.gaslicht-vorstadt.example",
        memento=old("de", "Gaslicht Vorstadt", "Achtzig Laternen", LAMP),
        title="Achtzig Laternen",
    ),
    moved(
        "m-fr-308",
        "drupal",
        "fr",
        "Pays de Kervalet",
        "/sel/recolte.html",
        "/patrimoine/recolte-du-sel",
        "La récolte du sel",
        SALT,
        memento=old("fr", "Kervalet", "La récolte du sel", SALT),
        hop=308,
        quote="Le sel ne se fabrique pas, il se laisse faire",
    ),
    moved(
        "m-es-host",
        "hugo",
        "es",
        "Molinos vivos",
        "/arriba.htm",
        "/molinos/arriba/",
        "El molino de Arriba",
        OIL,
        host="molinosvivos.example",
        memento=old("es", "Molinos", "El molino de Arriba", OIL),
        title="El molino de Arriba",
    ),
    moved(
        "m-index-php",
        "wiki",
        "en",
        "Weir Wiki",
        "/index.php?title=Tarring_weir",
        "/wiki/Tarring_weir",
        "Tarring weir",
        EEL,
        memento=old("en", "Weir Wiki", "Tarring weir", EEL),
        truth=(MOVED, LIVE),
    ),
    moved(
        "m-to-root-same",
        "static",
        "en",
        "The Elver Count",
        "/elvers/index.html",
        "/count/",
        "The Elver Count",
        EEL,
        memento=old("en", "The Elver Count", "The Elver Count", EEL),
        title="The Elver Count",
    ),
    moved(
        "m-302-live",
        "drupal",
        "de",
        "Lampenmuseum",
        "/exponat/44",
        "/sammlung/objekt/44-gaslaterne",
        "Gaslaterne, um 1897",
        LAMP,
        hop=302,
        truth=(LIVE, MOVED),
        memento=old("de", "Lampenmuseum", "Gaslaterne, um 1897", LAMP),
        title="Gaslaterne, um 1897",
    ),
    # --- drift --------------------------------------------------------------------------------
    drift(
        "d-replaced-en",
        "wp",
        "en",
        "Switchwise",
        "/about/elvers.html",
        "Compare and switch",
        NEWTXT["en"],
        was=EEL,
        was_title="Counting elvers at Tarring",
        title="Counting elvers at Tarring",
    ),
    drift(
        "d-replaced-de",
        "typo3",
        "de",
        "Wärme-Ratgeber",
        "/laternen",
        "Welche Wärmepumpe passt?",
        NEWTXT["de"],
        was=LAMP,
        was_title="Achtzig Laternen",
    ),
    drift(
        "d-replaced-fr",
        "shop",
        "fr",
        "Hôtels de la Rade",
        "/sel.html",
        "Séjours et spa",
        NEWTXT["fr"],
        was=SALT,
        was_title="La récolte du sel",
        quote="Le sel ne se fabrique pas",
    ),
    drift(
        "d-replaced-es",
        "wp",
        "es",
        "Escuela Loto",
        "/molino/",
        "Yoga y pilates",
        NEWTXT["es"],
        was=OIL,
        was_title="El molino de Arriba",
    ),
    drift(
        "d-index-now",
        "news",
        "en",
        "Lowland Farmer",
        "/weekly/eels",
        "This week on the farm",
        "# Potato prices\nGrowers expect 140 pounds a tonne after a dry August.\n# Letters\nWhy I keep geese, by a reader in Fenton.\n# Machinery\nWe test a baler that ties its own knots and usually gets them right.\n# Weather\nShowers, then more showers.",
        was=EEL,
        was_title="Elvers at the weir",
        quote="It is like rain on felt",
    ),
    drift(
        "d-quote-kept",
        "drupal",
        "en",
        "River Voices",
        "/maud-ellery",
        "Maud Ellery, counter of eels",
        "Maud Ellery died in March. She had kept the tray at Tarring for nineteen springs.\nAsked once what she listened for, she answered: “You hear them before you see them. It is like rain on felt.”\nA bench has been put up above the pass.",
        was=EEL,
        was_title="Counting elvers",
        truth=(LIVE,),
        quote="It is like rain on felt",
    ),
    drift(
        "d-edited",
        "hugo",
        "de",
        "Gaslicht aktuell",
        "/laternen/",
        "Achtzig Laternen",
        LAMP.replace("4.100", "4.112") + "\nNachtrag 2015: Der Rat hat den Beschluss aufgehoben.",
        was=LAMP,
        was_title="Achtzig Laternen",
        truth=ALIVE,
    ),
    drift(
        "d-redesigned",
        "news",
        "fr",
        "Le Paludier",
        "/reportages/sel",
        "La récolte du sel",
        SALT,
        was=SALT,
        was_title="La récolte du sel",
        truth=ALIVE,
        title="La récolte du sel",
    ),
    drift(
        "d-part-left",
        "gov",
        "es",
        "Diputación de Arriba",
        "/molino",
        "Molino de Arriba: visitas",
        "El molino de Arriba tiene dos piedras cónicas y una viga de quebracho de nueve metros. Molió hasta 1958.\nHorario de visitas: sábados de diez a dos. Entrada: dos euros, niños gratis. Aparcamiento en la plaza.\nGrupos de más de diez personas con cita previa en la oficina de turismo. El recinto no es accesible con sillas de ruedas.\nTaller de jabón el primer domingo de mes.",
        was=OIL,
        was_title="El molino de Arriba",
        quote="El agua de la acequia llega los martes y los viernes",
    ),
    drift(
        "d-tomb-memento",
        "news",
        "en",
        "Tarring Advertiser",
        "/2012/eels",
        "Removed",
        "This report was taken down at the request of the landowner.",
        was=EEL,
        was_title="Elver count collapses",
        truth=(DRIFTED, SOFT, DEAD),
        title="Elver count collapses",
    ),
    raw(
        "drift",
        "d-pdf-html",
        (DRIFTED,),
        "en",
        "/docs/elvers-2012.pdf",
        html(
            framed(
                "gov",
                "en",
                "River Authority Documents",
                "Fish passes",
                "This series of guides explains how fish passes are built and who pays for them.\n# Bristle passes\nFor eels.\n# Pool passes\nFor salmon.\nOrder printed copies from the shop.",
            )
        ),
        near=lost("gov", "en", "River Authority Documents"),
        root=front("gov", "en", "River Authority Documents"),
    ),
    # --- living forms -------------------------------------------------------------------------
    raw(
        "living form",
        "f-pdf",
        ALIVE,
        "en",
        "/pdf/eel-pass.pdf",
        pdf("Design of a bristle pass for elvers at a two metre sill, technical note 7"),
        near=lost("static", "en", "Pass notes"),
        title="Design of a bristle pass for elvers",
    ),
    raw(
        "living form",
        "f-text",
        ALIVE,
        "en",
        "/rfc/note-12.txt",
        Reply(
            200,
            {"Content-Type": "text/plain; charset=utf-8"},
            "Note 12: On reporting 404 Not Found to old clients\n\n1. A server that cannot find a page SHOULD say so.\n2. It MUST NOT send the front page instead.\n3. Clients that do not understand the code treat it as 400.\n\nAuthor: J. Pell, 1997\n",
        ),
        near=lost("static", "en", "Notes"),
    ),
    raw(
        "living form",
        "f-http-https",
        ALIVE,
        "nl",
        "/verhalen/ijsvogel",
        lambda r: (
            to("https://" + r.host + r.path, 301)
            if r.scheme == "http"
            else html(
                framed(
                    "wp",
                    "nl",
                    "Vogels van de Vecht",
                    "De ijsvogel bij Nigtevecht",
                    "Langs de dode arm broedt sinds 2006 een paar. Wie stil zit bij de knotwilg ziet het mannetje duiken, gemiddeld elke elf minuten.\nIn de strenge winter van 2012 verdween het paar. Een jaar later was de wand weer bewoond.",
                )
            )
        ),
        near=lost("wp", "nl", "Vogels van de Vecht"),
        title="De ijsvogel bij Nigtevecht",
    ),
    raw(
        "living form",
        "f-slash",
        ALIVE,
        "it",
        "/storie/campane",
        to("/storie/campane/", 301),
        near=lost("hugo", "it", "Campanili"),
        more={
            "/storie/campane/": html(
                framed(
                    "hugo",
                    "it",
                    "Campanili",
                    "La campana che tacque",
                    "La campana maggiore di Sant'Abbondio si ruppe la notte di Natale del 1911. Fu rifusa a Varese con l'aggiunta di due cannoni.\nIl suono, dicono i vecchi, non è più quello.",
                )
            )
        },
    ),
    raw(
        "living form",
        "f-locale",
        ALIVE,
        "pt",
        "/museu/coracles",
        to("/pt/museu/coracles", 302),
        near=lost("drupal", "pt", "Museu do Rio"),
        more={
            "/pt/museu/coracles": html(
                framed(
                    "drupal",
                    "pt",
                    "Museu do Rio",
                    "Barcos de vime",
                    "O museu guarda nove barcos de vime e pele, usados na pesca da lampreia até 1950.\nO mais antigo foi encontrado num palheiro de Caminha.",
                )
            )
        },
    ),
    live(
        "f-near-soft",
        "news",
        "en",
        "Ansty Mercury",
        "/2015/06/brickworks",
        "Last bricks leave Ansty",
        "The last 40,000 bricks left the Ansty works by lorry on Friday. The kiln, lit in 1937, was let go cold over the weekend.\nEighteen men lose their jobs. The clay pit will be a lake.",
        near=html(framed("news", "en", "Ansty Mercury", "Sorry", "We cannot find that story.")),
    ),
    live(
        "f-near-home",
        "shop",
        "de",
        "Messer Haug",
        "/werkstatt/schleifen",
        "Wie wir schleifen",
        "Wir schleifen nass, auf Steinen aus den Ardennen. Ein Kochmesser braucht zwölf Minuten, ein Rasiermesser eine Stunde.\nGesellen lernen zuerst das Schweigen.",
        near=to("/"),
    ),
    live(
        "f-near-403",
        "sp",
        "fr",
        "Archives du Val-Perdu",
        "/Pages/moulins.aspx",
        "Les moulins du Val-Perdu",
        "Dix-sept moulins tournaient en 1809 ; il en reste deux. Le dernier meunier, Abel Roussin, s'est arrêté en 1971.\nLes meules viennent de La Ferté.",
        near=html("<h1>403 Forbidden</h1>", 403),
    ),
    live(
        "f-soft-looking",
        "gov",
        "sv",
        "Länsstyrelsen i Bergsviken",
        "/beslut/2009-551",
        "Beslut om strandskydd",
        "Länsstyrelsen avslår ansökan. Bryggan ska tas bort senast den 1 maj. Beslutet kan inte överklagas.",
    ),
    live(
        "f-js-heavy",
        "hugo",
        "en",
        "Bell Ringers' Almanac",
        "/methods/kent/",
        "Kent Treble Bob",
        "Kent is rung by bands that have grown tired of Plain Bob. The places in 3-4 come when the treble is on the lead.\nLearn the line before you learn the work.",
        head="<script src='/a.js'></script><script src='/b.js'></script><script src='https://challenges.cloudflare.com/turnstile/v0/api.js' async></script>",
    ),
    live(
        "f-recaptcha-form",
        "typo3",
        "de",
        "Heimatverein Lohne",
        "/fundsachen/kanne",
        "Die Zinnkanne aus dem Moor",
        "Beim Torfstechen kam 1926 eine Zinnkanne zutage. Auf dem Deckel steht die Jahreszahl 1631.\nSie liegt heute im Schulmuseum.\n# Frage zum Fund?\n<form><input name='mail'><div class='g-recaptcha' data-sitekey='6Lx'></div><button>Absenden</button></form>",
    ),
    live(
        "f-cookie-wall",
        "news",
        "nl",
        "Zeeuws Weekblad",
        "/2016/mosselen",
        "Mosselprijs zakt naar dieptepunt",
        "<div class='didomi-popup'><p>Accepteer cookies om verder te gaan. Zonder toestemming geen toegang. Alles accepteren.</p></div>\nDe prijs van mosselen op de veiling in Yerseke is gezakt tot 62 cent per kilo. Kwekers spreken van het slechtste jaar sinds 1998.\nDe oorzaak is de grote oogst in de Waddenzee.",
    ),
    live(
        "f-domain-market-firm",
        "hugo",
        "en",
        "Quayside Domain Brokers",
        "/learn/how-escrow-works/",
        "How escrow works when you buy a domain",
        "When you buy this domain or that one from a stranger, neither side wants to move first. Escrow solves this.\n# Steps\n- Buyer pays the agent.\n- Seller transfers the name.\n- Buyer confirms, agent pays out.\nWe have closed 812 sales since 2008. The slowest took nine months, because the seller had lost his password and then his passport.",
    ),
    live(
        "f-closed-job",
        "typo3",
        "fr",
        "Parc naturel des Landes hautes",
        "/emploi/garde-2013",
        "Garde-moniteur (offre pourvue)",
        "Cette offre est pourvue. Le texte reste affiché pour information.\nMissions : surveiller 4.000 hectares de lande, accueillir les écoles, tenir le registre des feux.\nProfil : permis B, goût du vent. Salaire : grille C, échelon 4. Date limite : 15 mars 2013.",
    ),
    live(
        "f-ended-auction",
        "shop",
        "en",
        "Rostrum Sale Rooms",
        "/lots/1884-sextant",
        "Lot 212: brass sextant, 1884 (sold)",
        "This lot has been sold and is no longer available. Hammer price 640 pounds.\nBrass sextant by Heath of Crayford, seven inch arc with silver scale, three telescopes, in its keystone case with a certificate dated 1884.\nProvenance: by descent from a mate of the barque Loch Ettive.",
    ),
    live(
        "f-disambig",
        "wiki",
        "pl",
        "Wiki Kaszubska",
        "/wiki/Jezioro",
        "Jezioro",
        "Jezioro – strona ujednoznaczniająca.\n- Jezioro (wieś)\n- Jezioro (powieść)",
    ),
    live(
        "f-errata",
        "repo",
        "en",
        "Proceedings of Drystone",
        "/view/errata-4",
        "Erratum",
        "On page 114, line 6, for “not found” read “now found”. The editors regret the loss of meaning.",
    ),
    live(
        "f-status-page",
        "static",
        "en",
        "Status of Heron Mail",
        "/incidents/2017-02-11",
        "Incident 2017-02-11: mail temporarily unavailable",
        "Resolved 14:20. Mail is flowing again.\nMonitoring 13:50. A disk was replaced.\nInvestigating 12:05. Log in fails with 502 Bad Gateway. We are working on it.",
    ),
    live(
        "f-suspended-player",
        "news",
        "es",
        "Deporte Sur",
        "/2012/suspendido",
        "Cuenta suspendida: Ruiz no jugará la final",
        "El club ha suspendido la cuenta de Ruiz en las redes y también su ficha. El delantero insultó al árbitro en un mensaje ya eliminado.\nNo jugará la final del domingo. El entrenador dijo que no hay página que pasar.",
    ),
    live(
        "f-app-gate-text",
        "wp",
        "da",
        "Fyrvogteren",
        "/2014/skjoldnaes/",
        "En nat på Skjoldnæs Fyr",
        "Log ind for at kommentere. Fyret blev tændt i 1881 og er 22 meter højt. Jeg sov under linsen, der drejer på kviksølv og laver en lyd som en kat.\nKlokken fire kom tågen.",
    ),
    live(
        "f-fi-short",
        "static",
        "fi",
        "Merenkulkulaitos",
        "/tiedotteet/14",
        "Tiedote 14",
        "Loisto sammutettu. Väylä suljettu toistaiseksi.",
    ),
    live(
        "f-el-law",
        "table",
        "el",
        "Νομοθεσία Αιγαίου",
        "/nomos/112/arthro7.htm",
        "Άρθρο 7 (καταργήθηκε)",
        "Άρθρο 7. Καταργήθηκε.\nΆρθρο 8. Απαγορεύεται η αλιεία με φως από Μάιο έως Ιούλιο.",
    ),
    live(
        "f-ar-library",
        "drupal",
        "ar",
        "مكتبة الميناء",
        "/makhtut/44",
        "مخطوط رقم ٤٤ (غير متاح للاطلاع)",
        "كتاب في صناعة الشباك، نسخ سنة ١٧٨٢. الورقتان الأخيرتان مفقودتان.\nالمخطوط غير متاح للاطلاع بسبب الترميم، ويمكن قراءة وصفه هنا.",
    ),
    live(
        "f-zh-domain",
        "hugo",
        "zh",
        "域名笔记",
        "/posts/chushou/",
        "“此域名出售”背后的生意",
        "打开一个老网站，看到的却是“此域名出售，欢迎报价”。本文采访了三位域名投资人。\n一位说，他手里有两千个名字，每年卖出七个。另一位说，最贵的一个卖给了原来的主人。",
    ),
    live(
        "f-tr-short",
        "table",
        "tr",
        "Liman Başkanlığı",
        "/ilan/2009-7.htm",
        "Denizcilere ilan 7",
        "Fener arızalıdır. Şamandıra yerinde yoktur. Denizcilerin dikkatine.",
    ),
    live(
        "f-cs-blog",
        "blog",
        "cs",
        "Zápisky z mlýna",
        "/2011/konec.html",
        "Konec vysílání",
        "Blog končí. Stránka s recepty už není dostupná, protože ji nikdo nečetl.\nMlýn stojí a kolo se točí. Kdo chce mouku, ať zazvoní.",
    ),
    live(
        "f-redacted-doc",
        "gov",
        "en",
        "Freedom of Information Disclosures",
        "/foi/2014/0881",
        "FOI 2014/0881: request refused",
        "Your request for the flood model has been refused under section 24. Access denied does not mean that no record exists.\nYou asked for maps of the outer dyke. We hold four. Three are withheld, one is attached.\nYou may ask for a review within forty working days.",
    ),
    # --- undecided and out of order -----------------------------------------------------------
    raw(
        "undecided",
        "u-js-shell",
        (UNKNOWN,),
        "en",
        "/stories/the-last-ferry",
        html(
            "<!doctype html><html><head><title>Storyline</title><script src='/static/js/main.8a1.js' defer></script></head><body><noscript>You need to enable JavaScript to run this app.</noscript><div id='root'></div></body></html>"
        ),
    ),
    raw("undecided", "u-empty", (UNKNOWN,), "en", "/notes/gannets.php", html("")),
    raw(
        "undecided",
        "u-vue",
        (UNKNOWN,),
        "zh",
        "/detail/88121",
        html(
            "<!DOCTYPE html><html><head><title></title><script src='/js/chunk-vendors.js'></script></head><body><div id='app'></div></body></html>"
        ),
    ),
    raw(
        "undecided",
        "u-400",
        (UNKNOWN,),
        "en",
        "/doc?id=%7B12%7D",
        html(
            "<html><head><title>Bad Request</title></head><body><h2>Bad Request - Invalid URL</h2><hr><p>HTTP Error 400. The request URL is invalid.</p></body></html>",
            400,
        ),
    ),
    raw(
        "out of order",
        "u-503-maint",
        (UNREACHABLE,),
        "de",
        "/beitraege/deich",
        html(
            "<html lang='de'><head><title>Wartungsmodus</title></head><body><h1>Wartungsarbeiten</h1><p>Wir sind in Kürze wieder für Sie da.</p></body></html>",
            503,
            Retry_After="1",
        ),
    ),
    raw(
        "out of order",
        "u-500",
        (UNREACHABLE,),
        "fr",
        "/base/notice.php?n=77",
        html(
            "<b>Fatal error</b>: Uncaught PDOException: SQLSTATE[HY000] [2002] Connection refused in /var/www/base/lib/db.php on line 31",
            500,
        ),
    ),
    raw(
        "out of order",
        "u-522",
        (UNREACHABLE,),
        "en",
        "/guide/terns",
        html(
            "<html><head><title>ternguide.example | 522: Connection timed out</title></head><body><h1>Connection timed out <span>Error code 522</span></h1><p>Browser Working, Cloudflare Working, Host Error</p></body></html>",
            522,
        ),
    ),
    raw(
        "out of order",
        "u-reset",
        (UNREACHABLE,),
        "en",
        "/tide/tables",
        Reply(200, {}, "", then="reset"),
    ),
    raw(
        "out of order",
        "u-loop",
        (UNREACHABLE,),
        "es",
        "/ruta/1",
        to("/ruta/2"),
        near=to("/ruta/1"),
        more={"/ruta/2": to("/ruta/1")},
    ),
    raw(
        "out of order",
        "u-200-maint",
        (UNKNOWN, UNREACHABLE),
        "es",
        "/fondo/mapas-1790",
        html(
            "<html lang='es'><head><title>En mantenimiento</title></head><body><h1>Estamos realizando tareas de mantenimiento</h1><p>El sitio volverá a estar disponible en unas horas. Disculpe las molestias.</p></body></html>"
        ),
    ),
    raw(
        "out of order",
        "u-db-error",
        (UNREACHABLE, UNKNOWN),
        "en",
        "/2009/05/corncrakes/",
        html(
            "<html><head><title>Database Error</title></head><body id='error-page'><h1>Error establishing a database connection</h1></body></html>",
            500,
        ),
    ),
)
