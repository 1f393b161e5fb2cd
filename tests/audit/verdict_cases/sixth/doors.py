"""Gates of consent and age, logins, and sites that are out of order."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from citekeeper.demo.exchange import Reply

from ..case import BLOCKED, UNKNOWN, UNREACHABLE, Case, gate, page, sent, to
from .walls import REP
from .words import firm, says

CONSENT = page(
    "<div class='pg-modal'><h1>Bevor Sie weiterlesen</h1><p>Mit Werbung weiterlesen: Besuchen Sie "
    "uns wie gewohnt mit Werbung und Tracking. Details in der Datenschutzerklärung. Oder ohne "
    "Werbetracking: ab 2,99 € im Monat.</p><button>Akzeptieren und weiter</button>"
    "<button>Abo abschließen</button></div>",
    title="Apis Zeitung: Ihre Einwilligung",
    lang="de",
)
AGE = page(
    "<div id='agegate'><img src='logo.png'><h2>Are you of legal drinking age in your country?</h2>"
    "<form><input name='dd'><input name='mm'><input name='yyyy'><button>Enter</button></form>"
    "<p>Please do not share with minors.</p></div>",
    title="Welcome",
)
ADULT_IT = page(
    "<h1>Sei maggiorenne?</h1><p>Per accedere a questo sito devi avere almeno 18 anni.</p>"
    "<a href='?ok=1'>Entra</a> <a href='https://www.example.org'>Esci</a>",
    title="Verifica dell'età",
    lang="it",
)
FORM = "<form method=post><input name=user><input type=password name=pw><button>OK</button></form>"


def doors() -> Iterator[Case]:
    """Gates that ask for consent, age or a name."""
    truth = (BLOCKED, UNKNOWN)
    bodies: Mapping[str, str] = {
        "consent-pur": CONSENT,
        "age": AGE,
        "age-it": ADULT_IT,
        "intranet-de": firm("sharepoint", "de", "Anmelden", f"Bitte melden Sie sich an. {FORM}"),
        "facebook": page(
            "<h1>Log in to Facebook</h1><div>You must log in to continue.</div>"
            f"{FORM}<a>Forgotten account?</a> <a>Create new account</a>",
            title="Log in to Facebook",
        ),
        "members-fr": firm(
            "typo3",
            "fr",
            "Espace adhérents",
            f"Contenu réservé aux adhérents. Identifiez-vous. {FORM}",
        ),
        "campus-es": page(
            f"<h2>Aula virtual</h2>{FORM}<p>¿Olvidó su contraseña? Acceso de invitados.</p>",
            title="Aula virtual: Entrar al sitio",
            lang="es",
        ),
    }
    for name, body in bodies.items():
        yield Case("sixth: doors", f"g6-{name}", truth, {"*": sent(body)}, path=REP)
    away = {
        "*": gate("http://myprivacy-g6.example/consent?siteKey=PUBX2&callbackUrl=HERE"),
        ("myprivacy-g6.example", "/consent"): sent(
            page("<h1>Apis respecteert je privacy</h1><p>Wij en onze 140 partners…", lang="nl")
        ),
    }
    yield Case("sixth: doors", "g6-consent-away", truth, away, path=REP)
    office = {
        "*": gate("http://login-g6.example/common/oauth2/authorize?client_id=0&redirect_uri=HERE"),
        ("login-g6.example", "*"): sent(page(f"Sign in {FORM}", title="Sign in to your account")),
    }
    yield Case("sixth: doors", "g6-oauth", truth, office, path=REP)
    paid = sent(firm("news", "en", "Subscribe to read", "This article is for subscribers."), 402)
    yield Case("sixth: doors", "g6-402", (BLOCKED,), {"*": paid}, path=REP)
    basic = sent("<h1>401 Authorization Required</h1>", 401, WWW_Authenticate='Basic realm="Apis"')
    yield Case("sixth: doors", "g6-401", (BLOCKED,), {"*": basic}, path=REP)


REPAIRS: Mapping[str, Reply] = {
    "wp-503": sent(
        page("Briefly unavailable for scheduled maintenance. Check back in a minute."), 503
    ),
    "plugin": sent(
        says(
            "We'll be back soon!",
            "Sorry for the inconvenience, we are performing "
            "some maintenance at the moment. Follow us for updates. The team",
        )
    ),
    "nl": sent(
        says(
            "Onderhoud",
            "Onze website is tijdelijk niet bereikbaar wegens onderhoud. "
            "Probeer het later nog eens.",
            lang="nl",
        )
    ),
    "es": sent(
        says(
            "Sitio en mantenimiento",
            "Estamos realizando mejoras. Volveremos en unas horas. Disculpen las molestias.",
            lang="es",
        )
    ),
    "fr-portal": sent(
        firm(
            "drupal",
            "fr",
            "Maintenance en cours",
            "Le site est actuellement indisponible en raison d'une opération de maintenance.",
        )
    ),
    "db": sent(says("Error establishing a database connection", ""), 500),
    "db-200": sent(
        page(
            "<b>Warning</b>: mysqli_connect(): (HY000/2002): Connection refused in "
            "<b>/var/www/inc/db.php</b> on line <b>12</b>"
        )
    ),
    "heroku": sent(
        says(
            "Application error",
            "An error occurred in the application and your page could not be served.",
        ),
        503,
    ),
    "522": sent(
        says(
            "Connection timed out Error code 522",
            "The origin web server is not reachable. Cloudflare Ray ID: 8f",
        ),
        522,
    ),
    "gateway": sent(page("<center><h1>502 Bad Gateway</h1></center><hr>nginx"), 502),
}


def repairs() -> Iterator[Case]:
    """Sites that are out of order for everybody."""
    for name, reply in REPAIRS.items():
        truth = (UNREACHABLE,) if reply.status >= 500 else (UNKNOWN, UNREACHABLE)
        yield Case("sixth: out of order", f"r6-{name}", truth, {"*": reply}, path=REP)
    routes = {"*": to("/maintenance.html"), "/maintenance.html": REPAIRS["plugin"]}
    yield Case("sixth: out of order", "r6-to", (UNKNOWN, UNREACHABLE), routes, path=REP)


def cases() -> Iterator[Case]:
    """All of this file."""
    for family in (doors, repairs):
        yield from family()
