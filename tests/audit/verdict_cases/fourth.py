"""A fourth set, written without a look at the rules: the styles of vendors, registrars and portals.

What stands here was built from what such pages are known to look like, before any run. Half of it
lives.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from citekeeper.demo.exchange import Reply, Request
from citekeeper.demo.media import small_pdf
from citekeeper.model import Standing

from .case import (
    BLOCKED,
    DEAD,
    DRIFTED,
    LIVE,
    MOVED,
    PARKED,
    SOFT_404,
    UNKNOWN,
    UNREACHABLE,
    Case,
    gate,
    page,
    rotating,
    sent,
    to,
)
from .official import OFFICES, frame

REP = "/publications/wells-2015.html"
EN = OFFICES["en"]
NO = sent(page("<h1>404</h1><p>Nothing at this address.</p>", title="Error 404"), 404)
FOUND = sent(frame("en", EN.title, f"<p>{EN.report}</p>"))
ALIVE = (LIVE,)
WALL = (BLOCKED,)
GATE = (BLOCKED, UNKNOWN)
SOFT = (SOFT_404,)
SOLD = (PARKED,)
Truth = tuple[Standing, ...]


def _src(source: str) -> str:
    return f'<script src="{source}"></script>'


def _wall(title: str, body: str, head: str = "") -> str:
    return page(body, title=title, head=head)


# --- walls --------------------------------------------------------------------------------------

CF_BLOCK = _wall(
    "Attention Required! | Cloudflare",
    '<div id="cf-wrapper"><div id="cf-error-details"><h1 '
    'data-translate="block_headline">Sorry, you '
    "have been blocked</h1><h2>You are unable to access wells.example</h2><p>This website is using "
    "a security service to protect itself from online attacks. The action you just performed "
    "triggered the security solution. You can email the site owner to let them know you were "
    "blocked.</p><p>Cloudflare Ray ID: <b>7d1fa2</b> Your IP: Click to reveal</p></div></div>",
)
CF_FRENCH = _wall(
    "Un instant…",
    "<h1>wells.example</h1><p>Vérifiez que vous êtes humain en effectuant l'action ci-dessous.</p>"
    "<p>wells.example doit vérifier la sécurité de votre connexion avant de continuer.</p>"
    "<p>Ray ID : 8a1b2c</p>"
    + _src("/cdn-cgi/challenge-platform/h/g/orchestrate/chl_page/v1?ray=8a1b2c"),
)
AKAMAI_SEC = page(
    '<div id="sec-if-cpt-container" style="display:none"></div><div id="sec-bc-tile-container">'
    "</div>" + _src("/_sec/cp_challenge/ak-challenge-4-4.htm"),
    title="Challenge Validation",
)
IMPERVA_15 = _wall(
    "wells.example",
    "<h1>Access Denied</h1><h2>Error 15</h2><p>www.wells.example</p><p>2024-05-05 10:11:12 UTC</p>"
    "<p>This request was blocked by our security service</p><p>Your IP: 192.0.2.4</p><p>Proxy IP: "
    "192.0.2.9 (ID 10573-100)</p><p>Incident ID: 573000120301-44</p><p>Powered by Imperva</p>",
)
AWS_HUMAN = _wall(
    "Human Verification",
    "<h1>Let's confirm you are human</h1><p>Complete the security check before continuing. This "
    "step verifies that you are not a bot, which helps to protect your account and "
    "prevent spam.</p>"
    '<div id="captcha-container"></div>',
    head=_src("https://1c5c.captcha.awswaf.com/1c5c/jsapi.js"),
)
F5_TSPD = page(
    "<noscript>Please enable JavaScript to view the page content.<br/>Your support ID is: "
    "11122233344455566.</noscript>",
    head='<APM_DO_NOT_TOUCH><script type="text/javascript" src="/TSPD/0854a3?type=9"></script>'
    "</APM_DO_NOT_TOUCH>",
)
FRONT_DOOR = page(
    "<h2>The request is blocked.</h2><p>20240505T101112Z-r1f585c6b65abcdefg</p>",
    title="Microsoft-Azure-Front-Door",
)
SUCURI_JS = page(
    "<noscript>Javascript is required. Please enable javascript before you are allowed to see this "
    "page.</noscript><script>var s={},u,c,U,r,i,l=0,a,e=eval,w=String.fromCharCode,"
    "sucuri_cloudproxy_js='',S='dj0n';</script>",
    title="You are being redirected...",
)
DDG_JS = page(
    "<p>Checking your browser</p>" + _src("/.well-known/ddos-guard/js-challenge/index.js"),
    title="DDOS-GUARD",
)
VERCEL_CODE = page(
    "<p>Failed to verify your browser</p><p>Code 21</p><a href=#>Vercel Security Checkpoint</a>",
    title="Vercel Security Checkpoint",
)
STACKPATH = _wall(
    "StackPath",
    "<h1>Sorry, you have been blocked</h1><p>wells.example is using a security service for "
    "protection against online attacks. An action has triggered the service and blocked your "
    "request.</p><p>Please try again in a few minutes. If the issue persist, please contact the "
    "site owner for further assistance.</p><p>Reference ID: 5f2a IP Address: 192.0.2.4</p>",
)
BITNINJA = _wall(
    "Security check by BitNinja.IO",
    "<h1>Visitor anti-robot validation</h1><p>If you are human please click on the box below.</p>"
    '<div class="g-recaptcha"></div>',
)
SITEGROUND = _wall(
    "Robot Challenge Screen",
    "<p>Checking the site connection security</p><p>This site's access is restricted due to a "
    "security rule. Our system thinks you might be a robot!</p>",
)
ANUBIS_DE = _wall(
    "Es wird sichergestellt, dass Sie kein Bot sind!",
    "<h1>Es wird sichergestellt, dass Sie kein Bot sind!</h1><p>Berechnung läuft … Schwierigkeit: 4"
    "</p><p>Geschützt durch Anubis von Techaro.</p>"
    + _src("/.within.website/x/cmd/anubis/static/js/main.mjs"),
)
FRIENDLY = _wall(
    "Sicherheitsabfrage",
    "<h1>Sicherheitsabfrage</h1><p>Bitte bestätigen Sie, dass Sie ein Mensch sind.</p>"
    '<div class="frc-captcha" data-sitekey="FC"></div>' + _src("/friendly-challenge/widget.min.js"),
)
PX_HOLD = _wall(
    "Robot or human?",
    "<h1>Robot or human?</h1><p>Activate and hold the button to confirm that you're human. Thank "
    'You!</p><div id="px-captcha"></div>',
    head='<meta name="description" content="px-captcha">',
)
TOO_MANY = _wall(
    "Too many requests",
    "<h1>Too many requests</h1><p>Access from your IP address has been temporarily restricted "
    "because of an unusual number of requests. Please try again later.</p>",
)
TALL_WALLS: Mapping[str, Reply] = {
    "cf-blocked": sent(CF_BLOCK, 403),
    "cf-blocked-200": sent(CF_BLOCK),
    "cf-french-503": sent(CF_FRENCH, 503),
    "akamai-sec-200": sent(AKAMAI_SEC),
    "imperva-15-503": sent(IMPERVA_15, 503),
    "aws-human-405": sent(AWS_HUMAN, 405),
    "f5-tspd-200": sent(F5_TSPD),
    "front-door-200": sent(FRONT_DOOR),
    "sucuri-js-200": sent(SUCURI_JS),
    "ddos-guard-js-200": sent(DDG_JS),
    "vercel-code-403": sent(VERCEL_CODE, 403),
    "stackpath-200": sent(STACKPATH),
    "bitninja-200": sent(BITNINJA),
    "siteground-200": sent(SITEGROUND),
    "anubis-de-200": sent(ANUBIS_DE),
    "friendly-200": sent(FRIENDLY),
    "too-many-200": sent(TOO_MANY),
    "datadome-old": sent(page("<p id=cmsg>Please enable JS and disable any ad blocker</p>"), 403),
}
DOORS = (
    "/Shibboleth.sso/Login?target=HERE",
    "/auth/realms/portal/protocol/openid-connect/auth?client_id=web&redirect_uri=HERE",
    "/_layouts/15/Authenticate.aspx?Source=HERE",
    "/login.action?os_destination=HERE",
    "/consent?brandType=nonEu&gcrumb=k3&done=HERE",
    "/privacygate/?siteKey=a1&callbackUrl=HERE",
)


def walls() -> Iterator[Case]:
    """Block pages, challenges, rooms to wait in, doors."""
    for name, reply in TALL_WALLS.items():
        yield Case("fourth: walls", f"w4-{name}", WALL, {"*": reply}, path=REP)
    held = {"*": gate("/blocked?url=HERE&uuid=1f0e&vid=&g=b"), "/blocked": sent(PX_HOLD)}
    yield Case("fourth: walls", "w4-px-redirect", WALL, held, path=REP)
    room = _wall("Waiting Room", "<h1>You are now in line.</h1><p>Your estimated wait: 4 minutes.")
    truth: Truth = (BLOCKED, UNKNOWN, UNREACHABLE)
    yield Case("fourth: doors", "w4-waiting-room", truth, {"*": sent(room)}, path=REP)
    form = '<form method="post">User <input name=u> Password <input type=password name=p></form>'
    for number, where in enumerate(DOORS):
        inside = sent(page(f"<h1>{EN.portal}</h1>{form}", title="Sign in"))
        if number > 3:
            inside = sent(page("<p>We and our 812 partners store data. Accept? Reject?", title=""))
        routes = {"*": gate(where), where.partition("?")[0]: inside}
        yield Case("fourth: doors", f"w4-door-{number}", GATE, routes, path=REP)
    course = page(f"<h1>Wells 101</h1><p>Guests cannot access this course. Log in.</p>{form}")
    yield Case("fourth: doors", "w4-door-course", GATE, {"*": sent(course)}, path="/course/48213")


# --- names in other hands -----------------------------------------------------------------------


def _lot(title: str, text: str, lang: str = "en", head: str = "") -> Reply:
    return sent(page(f"<h1>{title}</h1><p>{text}</p>", title=title, lang=lang, head=head))


HOLDING: Mapping[str, Reply] = {
    "hostinger": _lot(
        "Parked Domain name on Hostinger DNS system",
        "Happy to see your domain with Hostinger! Your domain is active and is using Hostinger "
        "nameservers. Take the recommended steps below to continue your journey.",
    ),
    "dynadot": _lot(
        "wells.example - domain is parked",
        "This domain is registered at Dynadot.com. Website coming soon. Why not buy a domain?",
    ),
    "porkbun": _lot(
        "wells.example - parked on porkbun.com",
        "A Brand New Domain! Congratulations on your new domain. This page is a placeholder.",
    ),
    "name-com": _lot("wells.example", "Is this your domain? This domain is parked at Name.com."),
    "loopia": _lot("Parked at Loopia", "This domain has been purchased and parked by a customer."),
    "transip": _lot("Gereserveerd", "Deze domeinnaam is gereserveerd via TransIP.", "nl"),
    "aruba": _lot(
        "Dominio registrato", "Il dominio è stato registrato. Sito web in costruzione.", "it"
    ),
    "arsys": _lot(
        "Página en construcción", "Este dominio ha sido registrado a través de nosotros.", "es"
    ),
    "locaweb": _lot(
        "Domínio registrado", "Este domínio foi registado e está estacionado. Em breve, site.", "pt"
    ),
    "icann": _lot(
        "NOTICE: This domain name is suspended",
        "This domain name expired on 02/03/2024 and is pending renewal or deletion. The registrant "
        "has not verified the contact information as ICANN requires.",
    ),
    "seized": _lot(
        "This domain has been seized",
        "This domain name has been seized pursuant to a warrant issued by a district court.",
    ),
    "sedo-de": _lot(
        "wells.example steht zum Verkauf",
        "Der Inhaber dieser Domain bietet sie zum Kauf an. Gebot abgeben. Jetzt anfragen.",
        "de",
    ),
    "buy-now": _lot(
        "wells.example",
        "The domain name wells.example is available for purchase. Get a price in less than 24 "
        "hours. Fill out the form below. Escrow, payment plans and buyer protection.",
    ),
    "search-links": sent(
        page(
            "<p>wells.example</p><p>Related Searches: Water Filters, Borehole Drilling, Well Pumps"
            "</p><p>The Sponsored Listings displayed above are served automatically by a third "
            "party. Neither the service provider nor the domain owner maintain any relationship "
            "with the advertisers.</p>",
            title="wells.example",
        )
    ),
}
TAKEN: Mapping[str, tuple[str, str, str]] = {
    "casino-de": (
        "de",
        "Neue Online Casinos im Vergleich",
        "Die besten Online Casinos mit Bonus ohne Einzahlung, Freispiele sofort, Spielautomaten "
        "um Echtgeld und schnelle Auszahlung. Casino ohne Limit, Casino ohne Lugas. ",
    ),
    "pharmacie": (
        "fr",
        "Viagra en ligne sans ordonnance",
        "Acheter viagra générique, cialis prix bas, pharmacie en ligne livraison discrète. ",
    ),
    "slot-id": (
        "id",
        "Situs Slot Gacor Maxwin Terpercaya",
        "Bandar judi slot online gampang menang, RTP live hari ini, deposit pulsa tanpa potongan, "
        "bonus new member, slot gacor malam ini. ",
    ),
    "nha-cai": (
        "vi",
        "Nhà cái uy tín, cá cược bóng đá trực tuyến",
        "Link vào nhà cái mới nhất, casino trực tuyến, khuyến mãi nạp đầu, tài xỉu, nổ hũ. ",
    ),
    "kasyno": (
        "pl",
        "Najlepsze kasyno online bez depozytu",
        "Kasyno online, darmowe spiny, bonus bez depozytu i automaty na prawdziwe pieniądze. ",
    ),
}


def sold() -> Iterator[Case]:
    """Registrars' holding pages, offers, and names that carry something else now."""
    for name, reply in HOLDING.items():
        yield Case("fourth: parked", f"p4-{name}", SOLD, {"*": reply}, path=REP)
    for name, (lang, title, text) in TAKEN.items():
        body = sent(page(f"<h1>{title}</h1><p>{text * 5}</p>", title=title, lang=lang))
        yield Case("fourth: taken over", f"p4-{name}", SOLD, {"*": body}, path=REP)
        old = frame("en", EN.title, EN.report)
        yield Case(
            "fourth: taken over", f"p4-{name}-kept", SOLD, {"*": body}, path=REP, memento=old
        )
    market = {
        "*": to("http://www.afternic.com/forsale/wells.example?utm_source=TDFS"),
        ("www.afternic.com", "/forsale/wells.example"): sent(page("<p>Get a quote.</p>")),
    }
    yield Case("fourth: parked", "p4-to-afternic", SOLD, market, path=REP)
    essays = sent(page("<h1>Essay help</h1><p>" + "Our writers deliver your paper. " * 30))
    yield Case(
        "fourth: drifted",
        "p4-essays",
        (DRIFTED, PARKED),
        {REP: essays, "*": NO},
        path=REP,
        memento=frame("en", EN.title, EN.report),
    )


# --- answers that say "not here" ----------------------------------------------------------------

DENIALS: Mapping[str, str] = {
    "aem": page(
        "<p>Resource at '/content/wells/en/publications/x.html' not found: No resource found</p>"
        "<p>Cannot serve request on this server. Apache Sling</p>",
        title="404 Resource not found",
    ),
    "typo3-default": page(
        '<div class="panel"><h4>Page Not Found</h4><p>Reason: The requested page does not '
        "exist!</p>"
        "</div>",
        title="",
    ),
    "ez-publish": frame(
        "en",
        "",
        "<h2>The requested page could not be displayed. (20)</h2><p>Object is unavailable. The "
        "requested object is not available.</p><ul><li>The id or name of the object was "
        "wrong.</ul>",
    ),
    "domino": page("<h1>HTTP Web Server: Lotus Notes Exception - Entry not found in index</h1>"),
    "umbraco": page(
        "<h1>Page not found</h1><h3>No umbraco document matches the url '/publications/x'.</h3>",
        title="",
    ),
    "tumblr": frame(
        "en",
        "",
        "<p>There's nothing here.</p><p>Whatever you were looking for doesn't currently exist at "
        "this address. Unless you were looking for this error page, in which case: congrats!</p>",
        name="Wells and more",
    ),
    "dspace": frame(
        "en", "Invalid Identifier", "The identifier does not correspond to a valid Item in DSpace."
    ),
    "sunset": frame(
        "en",
        "The Wells Programme has ended",
        "The programme was closed at the end of 2018, and its website has been taken offline. We "
        "thank all parishes. For questions please write to the ministry.",
    ),
    "asp-error": page(
        "<h1>Server Error in '/' Application.</h1><h2>The resource cannot be found.</h2><p>HTTP "
        "404. Requested URL: /publications</p>",
        title="The resource cannot be found.",
    ),
    "shop-closed": frame("en", "", "<p>Sorry, this item is no longer in our catalogue.</p>"),
}
FORWARDS: Mapping[str, str] = {
    "sharepoint": "/Pages/PageNotFoundError.aspx?requestUrl=HERE",
    "sitecore": "/notfound?item=%2fpublications%2fwells&user=extranet%5cAnonymous&site=website",
    "dnn": "/404-Error-Page?404;HERE",
    "search": "/search-results?keys=wells+2015",
    "publications": "/publications/",
    "oops": "/oops.html",
}


def denials() -> Iterator[Case]:
    """Content systems and portals that answer 200 and have nothing."""
    for lang, office in OFFICES.items():
        none = sent(frame(lang, office.missing, f"<p>{office.sorry}</p>"))
        yield Case("fourth: soft-404", f"n4-portal-{lang}", SOFT, {"*": none}, path=REP)
        quiet = sent(frame(lang, "", f"<p>{office.missing}. {office.sorry}</p>"))
        path = "/doc/48213/wells"
        yield Case("fourth: soft-404", f"n4-quiet-{lang}", SOFT, {"*": quiet}, path=path)
    for name, body in DENIALS.items():
        # its maker shows the same words for a blog that is gone: parked is as right for that one
        truth: Truth = (SOFT_404, PARKED) if name == "tumblr" else SOFT
        yield Case("fourth: soft-404", f"n4-{name}", truth, {"*": sent(body)}, path=REP)
    for name, where in FORWARDS.items():
        landing = sent(frame("en", "Publications and forms", f"<p>{EN.news}</p>"))
        routes = {"*": gate(where), where.partition("?")[0]: landing}
        yield Case("fourth: soft-404", f"n4-to-{name}", SOFT, routes, path=REP)
    merged = {"*": to("http://www.ministry-n4.example/", 301)}
    home = {("www.ministry-n4.example", "/"): sent(frame("en", "", EN.news, name="Ministry"))}
    yield Case("fourth: soft-404", "n4-to-ministry", SOFT, {**merged, **home}, path=REP)
    withdrawn = sent(frame("de", "", "Der Beitrag ist nach Ablauf der Frist nicht mehr abrufbar."))
    truth = (SOFT_404, UNKNOWN, DRIFTED)
    yield Case("fourth: soft-404", "n4-depublished", truth, {REP: withdrawn, "*": NO}, path=REP)


def ends() -> Iterator[Case]:
    """Honest deaths and troubles, in dresses that mislead."""
    bodies: Mapping[str, str] = {
        "same-title": frame("en", EN.title, "This page was removed. Others read: " + EN.news),
        "long-map": frame("de", OFFICES["de"].missing, f"<p>{OFFICES['de'].report * 3}</p>"),
        "email-guard": page("<p>No page.</p>" + _src("/cdn-cgi/scripts/email-decode.min.js")),
        "heroku": page("<p>There's nothing here, yet.</p>", title="No such app"),
        "robot-words": page("<h1>404</h1><p>If you are not a robot, please use the search.</p>"),
    }
    for name, body in bodies.items():
        truth: Truth = (DEAD, PARKED) if name == "heroku" else (DEAD,)
        yield Case("fourth: dead", f"e4-{name}", truth, {"*": sent(body, 404)}, path=REP)
    down = page(
        '<div id="cf-wrapper"><div id="cf-error-details"><h1>Web server is down</h1><h2>Error code '
        "521</h2><p>Visit cloudflare.com for more information. You: Browser Working. Host: Error."
        "</p><p>Cloudflare Ray ID: 7d1fa2</p></div></div>",
        title="wells.example | 521: Web server is down",
    )
    yield Case("fourth: trouble", "e4-cf-521", (UNREACHABLE,), {"*": sent(down, 521)}, path=REP)
    repair = sent(page("<h1>Wartungsarbeiten</h1><p>Bis 14 Uhr.", lang="de"), 503, Retry_After="0")
    truth = (UNREACHABLE, UNKNOWN, BLOCKED)
    yield Case("fourth: trouble", "e4-repair-503", truth, {"*": repair}, path=REP)
    fatal = sent("<br><b>Fatal error</b>: Uncaught Error: Call to a member function on null in /x")
    truth = (UNKNOWN, UNREACHABLE)
    yield Case("fourth: trouble", "e4-php-200", truth, {"*": fatal}, path=REP)


# --- pages that live ----------------------------------------------------------------------------

MISLEADING: Mapping[str, tuple[str, str, str]] = {
    "http-codes": (
        "en",
        "List of HTTP status codes",
        "404 Not Found: the requested resource could not be found but may be available again. 410 "
        "Gone: the resource is no longer available. 403 Forbidden: access denied. 429 Too Many "
        "Requests: slow down. 503 Service Unavailable: down for maintenance.",
    ),
    "good-404": (
        "en",
        "How to write a 404 page that helps",
        "A good page not found message says sorry, explains that the page may have been moved or "
        "removed, and offers a search. Ours reads: we can't find the page you're looking for.",
    ),
    "vineyard": (
        "fr",
        "Domaine à vendre en Bourgogne",
        "Ce domaine est à vendre : neuf hectares de vignes, un pressoir et une maison de maître. "
        "Faites une offre à l'étude notariale, qui organise les visites.",
    ),
    "crane-sale": (
        "en",
        "For sale: harbour crane, oak, 1782",
        "This crane is for sale. Make an offer to the harbour master before the end of the month; "
        "the buyer removes it at his own cost.",
    ),
    "expired-help": (
        "en",
        "What to do when your domain has expired",
        "If your domain has expired it is parked for thirty days. In this time you can renew it in "
        "your account; later it may be for sale at an auction. This article explains each step.",
    ),
    "cf-help": (
        "en",
        "Error 1020: Access denied, and what site owners can do",
        "Visitors who see Error 1020 Access denied quote the Cloudflare Ray ID. Open the firewall "
        "events, search for that Ray ID and look which rule blocked the request.",
    ),
    "gamblers": (
        "en",
        "Help for people who gamble online",
        "Free spins, a no deposit bonus and online slots are made to keep you at the "
        "casino. If you "
        "cannot stop, our counsellors listen by day and night, and betting sites can be blocked.",
    ),
    "medicines": (
        "it",
        "Farmaci falsificati: elenco dei siti oscurati",
        "Il ministero ha oscurato siti che vendevano viagra online senza ricetta, cialis generico "
        "e altri farmaci falsi. I cittadini sono invitati a rivolgersi a una farmacia autorizzata.",
    ),
    "kansspel": (
        "nl",
        "Boete voor aanbieder van online casino",
        "De autoriteit legt een boete op aan een online casino zonder vergunning. De aanbieder "
        "lokte spelers met een bonus zonder storting en gratis spins. Bezwaar is mogelijk.",
    ),
    "coming-soon": (
        "en",
        "Coming soon: an exhibition under construction",
        "The museum shows how a museum is built. Coming soon to the east wing, under construction "
        "since spring, it opens its doors when the last nail is in.",
    ),
    "verify": (
        "en",
        "Verify you are human: proofs of personhood",
        "A lecture on how machines ask us to verify that we are human, from distorted letters to "
        "pictures of traffic lights, and on whom these checks keep out.",
    ),
    "en-construccion": (
        "es",
        "El puente en construcción",
        "Página a página cuenta este cuaderno la construcción del puente, cerrado por obras desde "
        "enero. Próximamente se publicará la segunda parte.",
    ),
    "manutencao": (
        "pt",
        "Manutenção das comportas",
        "As comportas estão em manutenção até maio. O canal volta a abrir em breve, e os barcos "
        "passam entretanto pelo braço norte, como o aviso à navegação indica.",
    ),
    "withdrawn": (
        "en",
        "Guidance on wells (withdrawn)",
        "This publication was withdrawn on 3 May 2019 and is no longer current. " + EN.report,
    ),
    "anmeldung": (
        "de",
        "Anmeldung einer Quelle",
        "Wer eine Quelle fassen will, braucht eine Anmeldung beim Amt. Das Formular verlangt Lage, "
        "Tiefe und Nutzung; die Bearbeitung dauert sechs Wochen und kostet nichts.",
    ),
}


def misleading() -> Iterator[Case]:
    """Living pages whose words sound like a wall, an offer or a lost page."""
    for name, (lang, title, text) in MISLEADING.items():
        found = sent(frame(lang, title, f"<p>{text}</p>"))
        none = sent(frame(lang, OFFICES[lang].missing, f"<p>{OFFICES[lang].sorry}</p>"))
        for kind, other in (("hard", NO), ("soft", none)):
            routes = {REP: found, "*": other}
            yield Case("fourth: live, misleading", f"m4-{name}-{kind}", ALIVE, routes, path=REP)


def portals() -> Iterator[Case]:
    """Living reports on portals that answer 200 to everything, found by various keys."""
    for lang, office in OFFICES.items():
        found = sent(frame(lang, office.title, f"<p>{office.report}</p>"))
        none = sent(frame(lang, office.missing, f"<p>{office.sorry}</p>"))
        routes = {REP: found, "*": none}
        yield Case("fourth: live, portal", f"l4-portal-{lang}", ALIVE, routes, path=REP)

    def keyed(name: str, path: str, key: str) -> Case:
        none = sent(frame("en", "", "<p>The requested document does not exist.</p>"))
        routes = {"*": lambda request: FOUND if key in request.path else none}
        return Case("fourth: live, keyed", f"l4-{name}", ALIVE, routes, path=path)

    yield keyed("celex", "/legal-content/EN/TXT/?uri=CELEX:32011L0093", "32011L0093")
    yield keyed("hash", "/stories/wells-and-springs-3f2504e04f89", "3f2504e04f89")
    yield keyed("question", "/doceo/document/E-8-2015-004821_EN.html", "E-8-2015-004821")
    yield keyed("jsession", "/report.do;jsessionid=9F2C?docId=48213", "docId=48213")
    yield keyed("drive", "/d/1AbCdEfGhIjKlMnOp/view", "1AbCdEfGhIjKlMnOp")
    yield keyed("gazette", "/eli/loi/2015/6/20/n4/jo", "/2015/6/20/n4")
    yield keyed("act", "/act.php?nr=a/res/44/25&lang=en", "44/25")

    def random_related(request: Request, shown: str) -> str:
        office = OFFICES["fr"]
        inner = office.report if request.path == REP else office.sorry
        title = office.title if request.path == REP else office.missing
        return frame("fr", title, f"<p>{inner}</p><aside>{shown}</aside>")

    yield Case(
        "fourth: live, portal", "l4-related-fr", ALIVE, {"*": rotating(random_related)}, path=REP
    )
    echo = {
        REP: FOUND,
        "*": lambda r: sent(
            frame("en", "Search", f"<p>No results for {r.bare_path.replace('-', ' ')}. Wells?</p>")
        ),
    }
    yield Case("fourth: live, portal", "l4-search-echo", ALIVE, echo, path=REP)
    guess = {REP: FOUND, "/publications/springs.html": sent(frame("en", "Springs", EN.news))}
    guess["*"] = to("/publications/springs.html", 301)
    yield Case("fourth: live, portal", "l4-guessing", ALIVE, guess, path=REP)


SLIGHT: Mapping[str, str] = {
    "norm": "<h1>§ 8a Brunnenschutz</h1><p>(1) Brunnen sind abzudecken. (2) Wer einen Schacht "
    "aufgibt, zeigt es an.</p>",
    "dataset": "<h1>Nitrate in wells, 2015</h1><dl><dt>DOI<dd>10.5555/wells<dt>Format<dd>CSV"
    '<dt>Licence<dd>CC BY</dl><a href="/d.csv">Download</a>',
    "video": '<h1>The well digger</h1><video src="/v.mp4"></video><p>12 min. Published 3 May.</p>',
    "press": "<h1>Inspectors start seventh survey</h1><p>The survey starts on Monday. "
    "Parishes have "
    "been told. Results follow in autumn.</p>",
    "pdf-landing": '<h1>Wells and springs</h1><p>Report, 44 pages.</p><a href="/w.pdf">PDF</a>',
    "viewer": "<h1>Map of wells</h1><noscript>You need to enable JavaScript to see the "
    "map.</noscript>"
    '<div id="map"></div><p>Click on a parish to see its wells. Scale 1:25,000.</p>'
    + _src("/ol.js"),
    "next": f'<div id="__next"><h1>{EN.title}</h1><p>{EN.report}</p></div><script '
    'id="__NEXT_DATA__" type="application/json">{"page":"/[slug]"}</script>' + _src("/_next/m.js"),
    "guarded": f"<h1>{EN.title}</h1><p>{EN.report}</p>" + _src("/TSPD/0854a3?type=12"),
    "gated-form": f"<h1>{EN.title}</h1><p>{EN.report[:200]}</p><form>Comments are "
    f"protected. Please "
    'confirm you are not a robot. <div class="g-recaptcha"></div></form>',
    "consent-first": "<div class=overlay><h2>Your privacy</h2><p>We and our 812 partners "
    "store data."
    f" Accept? Reject?</p></div><h1>{EN.title}</h1><p>{EN.report}</p>",
}


def slight() -> Iterator[Case]:
    """Living pages with few words, and with more scripts than words."""
    for name, body in SLIGHT.items():
        routes = {REP: sent(page(body, title="Wells")), "*": NO}
        yield Case("fourth: live, slight", f"s4-{name}", ALIVE, routes, path=REP)
    month = sent(frame("en", "June 2015", "<ul><li>Survey starts<li>New ferry<li>Bulky waste</ul>"))
    none = sent(frame("en", "Archive", "No posts."))
    routes = {"/2015/06/": month, "*": none}
    yield Case("fourth: live, slight", "s4-month", ALIVE, routes, path="/2015/06/")
    meta = '<meta property="og:title" content="Wells and springs">' + _src("/main.js")
    shell = sent(page('<div id="root"></div>', title="Wells and springs", head=meta))
    routes = {REP: shell, "*": sent(page('<div id="root"></div>', title="Portal", head=meta[60:]))}
    yield Case("fourth: live, slight", "s4-og-shell", (UNKNOWN, LIVE), routes, path=REP)


def moves() -> Iterator[Case]:
    """Redirects that lead to the page."""
    new = "/en/library/wells-survey-7"
    tail: dict[Any, Any] = {new: FOUND, "*": NO}
    old = frame("en", EN.title, EN.report)
    yield Case(
        "fourth: moved", "v4-new-path", (MOVED,), {REP: to(new, 301), **tail}, path=REP, memento=old
    )
    yield Case(
        "fourth: moved",
        "v4-titled",
        (MOVED,),
        {REP: to(new, 301), **tail},
        path=REP,
        title=EN.title,
    )
    away = {
        "*": to("http://records.v4-away-new.example/wells", 301),
        ("records.v4-away-new.example", "/wells"): FOUND,
    }
    yield Case(
        "fourth: moved",
        "v4-away",
        (MOVED, UNKNOWN),
        {REP: away["*"], **away, "*": NO},
        path=REP,
        memento=old,
    )
    chain = {REP: to("/step", 301), "/step": to(new, 308), **tail}
    yield Case("fourth: moved", "v4-chain", (MOVED,), chain, path=REP, memento=old)
    either: Truth = (LIVE, MOVED)
    slash = "/publications/wells-2015/"
    query = "/2015/06/wells-and-springs/"
    forms: Mapping[str, tuple[str, dict[Any, Any]]] = {
        "no-ext": (REP, {REP: to(slash, 301), slash: FOUND}),
        "wordpress-p": ("/?p=48213", {"/?p=48213": to(query, 301), query: FOUND}),
        "versions": ("/docs/wells", {"/docs/wells": to("/docs/v7/wells"), "/docs/v7/wells": FOUND}),
        "refresh": (
            REP,
            {REP: sent(page("", head=f'<meta http-equiv=refresh content="0;{new}">')), new: FOUND},
        ),
        "lower": (
            "/Publications/Wells.ASPX",
            {
                "/Publications/Wells.ASPX": to("/publications/wells.aspx", 301),
                "/publications/wells.aspx": FOUND,
            },
        ),
        "handle": (
            "/20.500/48213",
            {
                "/20.500/48213": to("http://repo-v4.example/item/9"),
                ("repo-v4.example", "/item/9"): FOUND,
            },
        ),
        "front-locale": ("/", {"/": to("/en/home"), "/en/home": FOUND}),
        "cookie": (
            REP,
            {REP: to("/ck?back=1"), "/ck?back=1": to(f"{REP}?ck=1"), f"{REP}?ck=1": FOUND},
        ),
    }
    for name, (path, routes) in forms.items():
        yield Case("fourth: moved", f"v4-{name}", either, {**routes, "*": NO}, path=path)
    pdf = Reply(200, {"Content-Type": "application/pdf"}, small_pdf("Wells and springs"))
    routes = {"/w.pdf": to("/media/2019/w_v2.pdf", 301), "/media/2019/w_v2.pdf": pdf, "*": NO}
    yield Case("fourth: moved", "v4-pdf", (MOVED, LIVE), routes, path="/w.pdf")
    book = sent(
        frame("en", "Water: all surveys", f"<p>{EN.news}</p><h2>{EN.title}</h2>{EN.report}")
    )
    routes = {REP: to("/publications/", 301), "/publications/": book, "*": NO}
    yield Case("fourth: moved", "v4-into-index", (MOVED, LIVE), routes, path=REP, memento=old)


def pairs() -> Iterator[Case]:
    """What the archive holds, and what is there now."""
    table = "".join(f"<tr><td>Parish {name}<td>{{0}}" for name in "ABCDEFGHIJKL")
    words = (
        "Wells with too much nitrate, by parish and year. Source: own survey. Per cent of wells."
    )

    def figures(year: int) -> str:
        rows = table.replace("{0}", str(year % 17))
        return frame("en", f"Wells in figures, {year}", f"<p>{words}</p><table>{rows}</table>")

    def pair(name: str, truth: Truth, old: str, new: str, **more: Any) -> Case:
        routes = {REP: sent(new), "*": NO}
        cause = "fourth: drifted" if truth[0] is DRIFTED else "fourth: live, kept"
        return Case(cause, f"d4-{name}", truth, routes, path=REP, memento=old, **more)

    yield pair("figures", ALIVE, figures(2015), figures(2024))
    for lang in ("en", "de", "es", "pt"):
        office = OFFICES[lang]
        old = frame(lang, office.title, f"<p>{office.report}</p>")
        half = " ".join(office.report.split()[: len(office.report.split()) // 4])
        quote = " ".join(office.report.split()[3:11])
        yield pair(f"other-{lang}", (DRIFTED,), old, frame(lang, office.portal, office.news))
        rewritten = frame(lang, office.title, f"{half} {office.news} {office.sorry}")
        yield pair(f"rewritten-{lang}", (DRIFTED,), old, rewritten)
        yield pair(f"quoted-{lang}", ALIVE, old, rewritten, quote=quote)
        new = frame(lang, office.title, f"<p>{office.sorry}</p>{office.report}", name="New portal")
        yield pair(f"relaunched-{lang}", ALIVE, old, new)
    old = frame("en", EN.title, f"<p>{EN.report}</p>")
    listing = "".join(f"<li><a href=/n/{n}>{w}</a>" for n, w in enumerate(EN.news.split(". ")))
    yield pair("listing", (DRIFTED,), old, frame("en", "Latest news", f"<ul>{listing}</ul>"))
    alternate = f'<link rel="alternate" hreflang="en" href="{REP}">'
    french = frame("fr", OFFICES["fr"].title, OFFICES["fr"].report, name=EN.portal)
    french = french.replace("</head>", f"{alternate}</head>")
    yield pair("translated", (LIVE, DRIFTED, UNKNOWN), old, french)
    banner = f"<div class=cookie>{'We value your privacy. Choose partners. ' * 40}</div>{EN.report}"
    yield pair("banner", ALIVE, old, frame("en", EN.title, banner))
    yield pair("teaser", ALIVE, old, frame("en", EN.title, EN.report[: len(EN.report) * 7 // 10]))
    lost = frame("en", EN.missing, EN.sorry)
    yield pair("lost-then", ALIVE, lost, frame("en", EN.title, EN.report))


def cases() -> Iterator[Case]:
    """All of this file."""
    for family in (walls, sold, denials, ends, misleading, portals, slight, moves, pairs):
        yield from family()
