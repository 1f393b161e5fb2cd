"""Living pages: in many frames and tongues, with misleading words, slight ones, guarded ones."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from citekeeper.demo.exchange import Reply
from citekeeper.demo.media import small_pdf

from ..case import LIVE, Case, page, sent
from .lost import SOFT
from .words import BEES, firm

REP = "/reports/2016/hives-on-roofs"
NO = sent(
    page("<h1>Not Found</h1><p>The requested URL was not found on this server.", title="404"), 404
)

FRAMES = {
    "en": "sharepoint",
    "nl": "typo3",
    "fr": "builder",
    "de": "drupal",
    "es": "tables",
    "it": "news",
    "pt": "drupal",
    "sv": "news",
    "ro": "tables",
    "uk": "typo3",
    "ja": "builder",
    "ar": "news",
}
LOST = {
    "sv": "sv",
    "ro": "ro",
    "uk": "uk",
    "ja": "ja",
    "ar": "ar",
    "fr": "builder-fr",
    "de": "news-de",
}
LOST |= {"nl": "gemeente-nl", "es": "gov-es", "it": "comune-it", "pt": "camara-pt", "en": "search"}


def tongues() -> Iterator[Case]:
    """The report in twelve tongues, where all other addresses answer 200 and a lost page."""
    for lang, kind in FRAMES.items():
        title, text = BEES[lang]
        frame = {"fr": "builder", "de": "news", "nl": "sharepoint", "es": "drupal", "it": "typo3"}
        frame |= {"pt": "tables", "en": "drupal", "sv": "drupal", "ro": "builder", "uk": "news"}
        frame |= {"ja": "typo3", "ar": "drupal"}
        near = {REP: sent(firm(frame[lang], lang, title, text)), "*": sent(SOFT[LOST[lang]])}
        yield Case("sixth: live, tongues", f"l6-soft-{lang}", (LIVE,), near, path=REP)
        if lang in ("en", "fr", "ja", "uk"):
            far = {REP: sent(firm(kind, lang, title, text)), "*": NO}
            yield Case("sixth: live, tongues", f"l6-{lang}", (LIVE,), far, path=REP)


SAYS: Mapping[str, tuple[str, str, str]] = {
    "404-art": (
        "en",
        "404: Page not found, and other lovely dead ends",
        """We collected two hundred error pages. "Sorry, the page you are looking for does not
        exist" is still the most common sentence; the kindest one offers a poem. Designers told us
        what they tried: jokes, a search box, a cat. Visitors stay nine seconds on average.""",
    ),
    "404-nl": (
        "nl",
        "Pagina niet gevonden",
        """Gedichtenbundel van L. Bastiaans, 64 blz., gebonden. De bundel opent met een reeks over
        verloren adressen. 'Helaas, deze pagina bestaat niet meer', luidt de laatste regel.""",
    ),
    "404-de": (
        "de",
        "Warum Links sterben",
        """Jeder zweite Verweis in Urteilen führt nach zehn Jahren ins Leere. „Seite nicht
        gefunden“ heißt es dann, oder man landet auf der Startseite. Ein Gespräch mit zwei
        Bibliothekarinnen über Archive, Kennungen und Geduld.""",
    ),
    "domains": (
        "en",
        "Who buys expired domains?",
        """This domain is for sale: three thousand of the names in our sample said so, another
        nine hundred showed related searches from a parking service. Brokers asked for an offer;
        the median price was 2,888 dollars. Most of the names had belonged to clubs.""",
    ),
    "domain-de": (
        "de",
        "Domain-Parking",
        """Unter Domain-Parking versteht man das Belegen einer Adresse mit Werbung, bis sie
        verkauft wird. Der Bundesgerichtshof hat 2010 entschieden, dass der Anbieter erst ab
        Kenntnis haftet. Diese Domain steht zum Verkauf, heißt es dort meist nur.""",
    ),
    "casino-it": (
        "it",
        "Gioco d'azzardo: i numeri della regione",
        """Slot machine, casinò online e scommesse: nel 2016 ogni abitante ha giocato 1.580 euro.
        I servizi per le dipendenze hanno seguito 921 persone, un terzo più dell'anno prima. La
        giunta propone di spegnere gli apparecchi di notte. Il bonus di benvenuto va vietato.""",
    ),
    "casino-sv": (
        "sv",
        "Spelbolag varnas för bonusreklam",
        """Spelinspektionen varnar två bolag med casino på nätet. De har erbjudit bonus och gratis
        spinn till kunder som stängt av sig. Bolagen kan överklaga till förvaltningsrätten.""",
    ),
    "sildenafil": (
        "en",
        "Sildenafil and altitude sickness: a small trial",
        """Twelve climbers received sildenafil (sold as Viagra), twelve a placebo. Pressure in the
        lung fell in the first group; tadalafil (Cialis) was not tested. No pharmacy paid for it.
        """,
    ),
    "cf-outage": (
        "en",
        "Just a moment: what the Cloudflare outage taught us",
        """For three hours half of our links answered "Checking your browser before accessing".
        Error 1020, Error 522 and a Ray ID were all our readers saw. We now keep a second route.
        """,
    ),
    "captcha-fr": (
        "fr",
        "Je ne suis pas un robot : petite histoire du captcha",
        """« Confirmez que vous n'êtes pas un robot » : la phrase naît en 2000 à Pittsburgh. Elle a
        servi à lire des livres, puis des numéros de maison. Un aveugle raconte comment il
        contourne l'épreuve.""",
    ),
    "denied": (
        "en",
        "Access Denied",
        """A play in two acts for five voices. First performed in the small hall on 4 March 2016.
        The doorman is sung by a countertenor. Scores for hire from the publisher.""",
    ),
    "login-es": (
        "es",
        "Inicie sesión: cómo pedimos contraseñas a los mayores",
        """Entrevistamos a sesenta vecinos mayores de setenta años. A la mayoría el formulario le
        pareció hostil; dos lloraron. Proponemos letras grandes y un teléfono.""",
    ),
    "age-pt": (
        "pt",
        "Tem mais de 18 anos? A lei e os portões de idade",
        """A nova lei obriga os sítios a verificar a idade. Um clique em "sim, tenho mais de 18
        anos" deixa de bastar. Ouvimos pais, juristas e um rapaz de quinze anos.""",
    ),
    "closed-de": (
        "de",
        "Museum geschlossen",
        """Das Bienenmuseum ist seit dem 1. Mai geschlossen. Die Sammlung ging an das Stadtarchiv
        und ist dort nach Anmeldung zu sehen. Wir danken allen, die uns besucht haben.""",
    ),
    "repealed": (
        "en",
        "Bees (Importation) Order 1980 (repealed)",
        """This Order is no longer in force. It was revoked on 1 April 1987. Article 3: no person
        shall import any bee except under a licence. Article 5: expired licences are void.""",
    ),
    "errata": (
        "en",
        "Retraction: hives and lime trees",
        """This article has been withdrawn at the request of the authors. The yields in table 2
        were counted twice. The editors regret the error. The text remains here for the record.""",
    ),
    "moved-office": (
        "nl",
        "We zijn verhuisd",
        """Het bijenkantoor is verhuisd naar de Lindelaan 11. Het oude adres bestaat niet meer.
        Post die daar aankomt wordt tot mei doorgestuurd. De telefoon blijft hetzelfde.""",
    ),
    "hosting": (
        "fr",
        "Votre domaine affiche une page par défaut ? Explications",
        """« Félicitations, votre domaine a bien été créé » : tant qu'aucun fichier index n'est
        déposé, le serveur montre sa page d'attente. Envoyez vos fichiers dans le dossier www, puis
        videz le cache. En dix minutes, le site en construction laisse la place au vôtre.""",
    ),
    "nginx": (
        "en",
        "Install nginx on a small board",
        """Fetch the package, start the service and open the address of the board. Welcome to
        nginx! should greet you. Then replace the default page and set the server name. If you
        see 502 Bad Gateway, the application behind is not running.""",
    ),
    "antiques": (
        "en",
        "Skep, straw, about 1880",
        """A coiled straw skep in good order, from a farm in the fens. For sale; make an offer or
        buy now for £140. Collection only. Item number 481.""",
    ),
    "coming": (
        "it",
        "Presto online: il catasto delle arnie",
        """Il nuovo catasto è in costruzione e sarà online in autunno. Fino ad allora le arnie si
        dichiarano con il modulo cartaceo presso l'ufficio veterinario di zona.""",
    ),
    "outage": (
        "pt",
        "Serviço temporariamente indisponível",
        """O balcão de registo de colmeias estará fechado para obras entre 3 e 9 de maio. Os
        pedidos entregues antes são tratados por ordem. Pedimos desculpa pelo incómodo.""",
    ),
    "suspended": (
        "en",
        "Account suspended: why a beekeeper lost his page",
        """The network closed his page after a film of a swarm was reported as violent. "This
        account has been suspended" was all he read. After nine weeks it came back.""",
    ),
}


def talkers() -> Iterator[Case]:
    """Pages whose words mislead; half of them among neighbours that answer 200."""
    kinds = ("typo3", "drupal", "news", "sharepoint", "builder", "tables")
    for number, (name, (lang, title, text)) in enumerate(SAYS.items()):
        kind = kinds[number % 6]
        lost = {"en": "file", "nl": "gemeente-nl", "fr": "builder-fr", "de": "news-de"}
        lost |= {"es": "gov-es", "it": "comune-it", "pt": "camara-pt", "sv": "sv"}
        other = sent(SOFT[lost[lang]]) if number % 2 else NO
        routes = {REP: sent(firm(kind, lang, title, text)), "*": other}
        yield Case("sixth: live, misleading", f"m6-{name}", (LIVE,), routes, path=REP)


SLIGHT: Mapping[str, str] = {
    "vote": page("<h1>Motion 48</h1><p>Carried: 41 yes, 3 no.</p>", title="Motion 48"),
    "haiku": page("<p>Lime trees in the heat<br>a roof hums above the tram<br>nobody looks up"),
    "redirected": page(
        "<p>Erratum: p. 12, l. 4: for <i>lost</i> read <i>last</i>.", title="Erratum"
    ),
    "phones": page("<table><tr><td>Office<td>555 0101<tr><td>Swarm line<td>555 0144</table>"),
    "index": page(
        "<h1>Index of /reports/2016</h1><pre><a href='../'>Parent Directory</a>\n<a href='h.csv'>"
        "h.csv</a> 2016-05-04 10:11 12K\n<a href='h.pdf'>h.pdf</a> 2016-05-04 10:12 410K</pre>",
        title="Index of /reports/2016",
    ),
    "definition": page("<h1>skep</h1><p>n. a hive of straw.</p>", title="skep", lang="en"),
    "none": page("<h1>Swarms in May 2016</h1><p>None reported.</p>", title="Swarms"),
    "avis": page("<h1>Avis n° 48</h1><p>Favorable.</p>", title="Avis n° 48", lang="fr"),
    "picture": page(
        "<figure><img src='/hive.jpg' alt='A hive on a roof'><figcaption>Roof hive</figcaption>"
        "</figure>",
        title="Roof hive",
    ),
    "beschluss": page("<h1>Beschluss 48/2016</h1><p>Vertagt.</p>", lang="de", title="Beschluss"),
}


def slight() -> Iterator[Case]:
    """Short pages, and files that are not HTML."""
    for name, body in SLIGHT.items():
        path = "/reports/2016/" if name == "index" else REP
        routes = {path: sent(body), "*": NO}
        yield Case("sixth: live, slight", f"s6-{name}", (LIVE,), routes, path=path)
    files: Mapping[str, tuple[str, Reply]] = {
        "txt": ("/rfc/481.txt", Reply(200, {"Content-Type": "text/plain"}, BEES["en"][1])),
        "csv": ("/h.csv", Reply(200, {"Content-Type": "text/csv"}, "roof,kilo\n1,11\n2,9\n")),
        "json": ("/api/48", Reply(200, {"Content-Type": "application/json"}, '{"kilo": 11}')),
        "pdf": ("/h.pdf", Reply(200, {"Content-Type": "application/pdf"}, small_pdf("Hives"))),
        "octet": (
            "/h2.pdf",
            Reply(200, {"Content-Type": "application/octet-stream"}, small_pdf("Error 404")),
        ),
        "atom": (
            "/feed",
            Reply(
                200,
                {"Content-Type": "application/atom+xml"},
                "<feed xmlns='http://www.w3.org/2005/Atom'><title>Bees</title></feed>",
            ),
        ),
    }
    for name, (path, reply) in files.items():
        routes = {path: reply, "*": sent(SOFT["file"])}
        yield Case("sixth: live, slight", f"s6-{name}", (LIVE,), routes, path=path)


def cases() -> Iterator[Case]:
    """All of this file."""
    for family in (tongues, talkers, slight):
        yield from family()
