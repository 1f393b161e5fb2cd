"""Parked and taken domains, walls, drift, moves, and what cannot be told."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from citekeeper.demo.exchange import Reply, Request

from ..case import (
    BLOCKED,
    DRIFTED,
    LIVE,
    MOVED,
    PARKED,
    UNKNOWN,
    UNREACHABLE,
    Case,
    gate,
    page,
    sent,
    to,
)
from .frames import absent, frame, home, report

PATH = "/reports/2012/children-in-care.html"

PARKS: dict[str, tuple[str, str, str]] = {
    "p-sedo": (
        "en",
        "ffo-p-sedo.example",
        '<script src="https://img.sedoparking.com/js/j.js">'
        "</script><p>Related searches</p><ul><li>Foster care</li><li>Child support</li><li>Lawyers"
        "</li></ul><p>The domain is for sale. Buy this domain.</p>",
    ),
    "p-hd": (
        "en",
        "This domain is for sale",
        "<h1>This premium domain is for sale</h1><p>Price "
        "2,895 USD or 24 payments. Make an offer. Secure escrow. 30-day guarantee.</p>",
    ),
    "p-de": (
        "de",
        "Diese Domain steht zum Verkauf",
        "<h1>Diese Domain steht zum Verkauf</h1><p>"
        "Der Inhaber bietet den Namen zum Kauf an. Jetzt Preis anfragen.</p>",
    ),
    "p-fr": (
        "fr",
        "Nom de domaine à vendre",
        "<h1>Ce nom de domaine est à vendre</h1><p>Faites "
        "une offre au propriétaire. Réponse sous 24 heures.</p>",
    ),
    "p-es": (
        "es",
        "Dominio en venta",
        "<h1>Este dominio está en venta</h1><p>Haga una oferta por el dominio. Pago seguro.</p>",
    ),
    "p-it": (
        "it",
        "Dominio scaduto",
        "<h1>Questo dominio è scaduto</h1><p>Se sei il titolare "
        "rinnova il dominio dal pannello. Altrimenti puoi acquistarlo.</p>",
    ),
    "p-nl": (
        "nl",
        "Domein te koop",
        "<h1>Deze domeinnaam is te koop</h1><p>Doe een bod op deze domeinnaam.</p>",
    ),
    "p-ru": (
        "ru",
        "Домен продаётся",
        "<h1>Домен продаётся</h1><p>Вы можете купить этот домен. Цена по запросу.</p>",
    ),
    "p-zh": ("zh", "域名出售", "<h1>该域名正在出售</h1><p>您可以购买此域名，请联系我们报价。</p>"),
    "p-susp": (
        "en",
        "Account Suspended",
        "<h1>Account Suspended</h1><p>This account has been "
        "suspended. Contact your hosting provider for more information.</p>",
    ),
    "p-nginx": (
        "en",
        "Welcome to nginx!",
        "<h1>Welcome to nginx!</h1><p>If you see this page, the "
        "nginx web server is successfully installed and working. Further configuration is "
        "required.</p>",
    ),
    "p-plesk": (
        "de",
        "Domain Default page",
        "<h1>Hier entsteht eine neue Internetpräsenz</h1><p>"
        "Diese Domain wurde soeben bei unserem Hoster registriert.</p>",
    ),
    "p-exp": (
        "en",
        "Expired domain",
        "<h1>This domain has expired</h1><p>Is this your domain? "
        "Renew it now at the registrar.</p>",
    ),
}
SPAM: dict[str, tuple[str, str, str]] = {
    "j-slot": (
        "en",
        "Slot Gacor Online: Daftar Situs Slot 2024",
        "Slot gacor, judi online, casino "
        "live, togel, poker and sportsbook with bonus for new members. Deposit now, free spins "
        "and jackpot every day. Register at the best casino and betting agent. ",
    ),
    "j-casino-de": (
        "de",
        "Online Casino ohne Lizenz: Bonus 2023",
        "Die besten Online Casinos mit "
        "Bonus, Freispielen und Sportwetten. Spielautomaten, Roulette und Poker um Echtgeld. ",
    ),
    "j-pills": (
        "en",
        "Buy Viagra Online Without Prescription",
        "Cheap viagra, cialis, levitra and "
        "tramadol shipped overnight. Our online pharmacy needs no prescription. Order cialis. ",
    ),
    "j-bet-pt": (
        "pt",
        "Melhores casas de apostas e cassino online",
        "Apostas esportivas, cassino "
        "ao vivo, caça-níqueis e bônus de boas-vindas. Cadastre-se e jogue roleta e pôquer. ",
    ),
    "j-bahis": (
        "tr",
        "Canlı bahis ve casino siteleri",
        "Deneme bonusu veren bahis siteleri, "
        "casino, slot, rulet ve poker oyunları. Güncel giriş adresi için tıklayın. ",
    ),
    "j-adult": (
        "en",
        "Hot escorts and live sex cams",
        "Escorts in your city, free porn videos, "
        "live sex cams and xxx chat with nude girls. Adults only. ",
    ),
}
WALLED: tuple[tuple[str, int, str, str, dict[str, str]], ...] = (
    (
        "w-cf",
        403,
        "Just a moment...",
        "<script>window._cf_chl_opt={cType:'managed'}</script><p>"
        "Verifying you are human. This may take a few seconds.</p>",
        {"cf-mitigated": "challenge"},
    ),
    (
        "w-cf503",
        503,
        "Just a moment...",
        "<p>Checking your browser before accessing.</p><script "
        "src='/cdn-cgi/challenge-platform/h/b/orchestrate'></script>",
        {},
    ),
    (
        "w-incap",
        200,
        "",
        "<iframe src='/_Incapsula_Resource?SWUDNSAI=31&xinfo=1'>Request "
        "unsuccessful. Incapsula incident ID: 877000-123</iframe>",
        {},
    ),
    (
        "w-akamai",
        403,
        "Access Denied",
        "<h1>Access Denied</h1>You don't have permission to access "
        "this page on this server.<p>Reference #18.2f3e1202.1700000000.1a2b3c</p>",
        {},
    ),
    (
        "w-dd",
        403,
        "",
        "<p>Please enable JS and disable any ad blocker</p><script src='https://"
        "ct.captcha-delivery.com/c.js'></script>",
        {"x-datadome": "protected"},
    ),
    (
        "w-aws",
        202,
        "",
        "<script src='https://token.awswaf.com/challenge.js'></script><noscript>"
        "JavaScript is disabled. Verify that you are not a robot.</noscript>",
        {"x-amzn-waf-action": "challenge"},
    ),
    (
        "w-anubis",
        200,
        "Making sure you're not a bot!",
        "<script id='anubis_challenge' "
        "type='application/json'>{}</script><p>Loading... Protected by Anubis.</p>",
        {},
    ),
    (
        "w-px",
        403,
        "Access to this page has been denied",
        "<script>window._pxAppId='PX1'</script><p>Press and hold to confirm you are a human.</p>",
        {},
    ),
    (
        "w-pardon",
        200,
        "Pardon Our Interruption",
        "<p>As you were browsing, something about your browser made us think you were a bot.</p>",
        {},
    ),
    ("w-429", 429, "Too Many Requests", "<p>Rate limit exceeded.</p>", {"retry-after": "1"}),
    ("w-403", 403, "403 Forbidden", "<h1>Forbidden</h1><p>nginx</p>", {}),
    ("w-451", 451, "Unavailable for legal reasons", "<p>Blocked by order of the court.</p>", {}),
    (
        "w-geo",
        451,
        "Not available in your region",
        "<p>We cannot give readers in the European Economic Area access to this site.</p>",
        {},
    ),
    (
        "w-401",
        401,
        "Authorization Required",
        "<p>Staff only.</p>",
        {"www-authenticate": 'Basic realm="intranet"'},
    ),
    ("w-402", 402, "Payment required", "<p>Subscribe to read.</p>", {}),
    ("w-999", 999, "", "<script>window.location.href='/authwall'</script>", {}),
    (
        "w-403fr",
        403,
        "Accès refusé",
        "<h1>Accès refusé</h1><p>Votre adresse a été bloquée par le "
        "pare-feu. Numéro d'incident 44871.</p>",
        {},
    ),
    (
        "w-403de",
        403,
        "Zugriff verweigert",
        "<p>Ihre Anfrage wurde aus Sicherheitsgründen abgelehnt.</p>",
        {},
    ),
    ("w-403ru", 403, "Доступ запрещён", "<p>Доступ с вашего адреса ограничен.</p>", {}),
    ("w-403zh", 403, "访问被拒绝", "<p>您的请求可能对网站造成威胁，已被防火墙拦截。</p>", {}),
)
LEADS: dict[str, tuple[str, str]] = {
    "en": (
        "Children in care: the year in figures",
        "At the end of March 4,102 children were in "
        "care in the county, most of them with foster parents. The number has grown every year.",
    ),
    "fr": (
        "Enfants placés : les chiffres",
        "À la fin du mois de mars, 4 102 enfants étaient "
        "placés dans le département, la plupart en famille d'accueil.",
    ),
    "de": (
        "Kinder in Pflege: Zahlen",
        "Ende März lebten 4102 Kinder in Pflege, die meisten davon "
        "bei Pflegefamilien. Die Zahl steigt seit Jahren.",
    ),
    "es": (
        "Menores acogidos: cifras",
        "A finales de marzo había 4.102 menores acogidos en la provincia, la mayoría en familias.",
    ),
    "nl": (
        "Kinderen in de pleegzorg",
        "Eind maart woonden 4102 kinderen in een pleeggezin. Hun aantal groeit elk jaar.",
    ),
    "it": (
        "Minori in affido: i dati",
        "A fine marzo i minori in affido erano 4.102, in gran parte presso famiglie.",
    ),
    "pt": (
        "Crianças acolhidas: números",
        "No fim de março havia 4.102 crianças acolhidas, a maioria em famílias.",
    ),
    "sv": ("Barn i familjehem", "I slutet av mars bodde 4102 barn i familjehem."),
}


def _www(host: str, scheme: str = "https", status: int = 301) -> Callable[[Request], Reply]:
    return lambda request: to(f"{scheme}://{host}{request.path}", status)


def _article(lang: str, style: str, name: str) -> str:
    title, lead = LEADS[lang]
    return frame(lang, style, name, title, report(lang, "care" + lang, lead, 16))


def parked() -> Iterator[Case]:
    """Domains in other hands."""
    for key, (lang, title, body) in PARKS.items():
        answer = sent(page(body, title=title, lang=lang))
        yield Case("parked", f"ffo-{key}", (PARKED,), {"*": answer}, path=PATH)
    for key, (lang, title, text) in SPAM.items():
        shown = frame(lang, "wp", "Portal", title, f"<p>{text * 4}</p>")
        was = _article("en" if lang in ("en", "tr") else lang, "old", "Children's Rights Watch")
        yield Case("hijacked", f"ffo-{key}", (PARKED,), {"*": sent(shown)}, path=PATH, memento=was)
    default = sent(page("<h1>It works!</h1>"))
    yield Case("parked", "ffo-p-works", (PARKED,), {"*": default}, path=PATH)


def walls() -> Iterator[Case]:
    """Servers that refuse this client."""
    for key, status, title, body, headers in WALLED:
        answer = sent(page(body, title=title), status, **headers)
        yield Case("wall", f"ffo-{key}", (BLOCKED,), {"*": answer}, path=PATH)
    form = (
        '<form action="/login" method="post"><input name="user"><input type="password" name="pw">'
        "<button>Sign in</button></form>"
    )
    for key, lang, name, where in (
        ("w-login", "en", "Members' Library", "/login?return=HERE"),
        ("w-login-de", "de", "Fachportal", "/anmelden?returnUrl=HERE"),
        ("w-login-fr", "fr", "Extranet", "/connexion?redirect=HERE"),
        ("w-login-es", "es", "Intranet", "/acceso?next=HERE"),
    ):
        login = sent(frame(lang, "drupal", name, "Login", form))
        yield Case(
            "wall",
            f"ffo-{key}",
            (BLOCKED,),
            {where.partition("?")[0]: login, "*": gate(where)},
            path=PATH,
        )


def changed() -> Iterator[Case]:
    """Drift, moves, redirects that mean nothing, and what cannot be told."""
    new = {
        "en": ("Our garden team", "Meet the volunteers who plant the roundabouts of the town."),
        "fr": ("Notre offre de séjours", "Découvrez nos séjours à la montagne pour l'hiver."),
        "de": ("Unsere Leistungen", "Wir reinigen Fassaden, Dächer und Solaranlagen."),
        "es": ("Recetas de temporada", "Prepare en casa una sopa de calabaza con jengibre."),
        "nl": ("Fietsroutes", "De mooiste routes langs het water, met pauzeplekken."),
        "it": ("Corsi di ceramica", "Iscrizioni aperte ai corsi serali per principianti."),
    }
    for lang, (title, text) in new.items():
        now = frame(
            lang,
            "wp",
            "Corvale",
            title,
            f"<p>{text}</p>"
            + "".join(f"<h3>{title} {number}</h3><p>{text}</p>" for number in range(2, 7)),
        )
        yield Case(
            "drift",
            f"ffo-d-{lang}",
            (DRIFTED,),
            {
                PATH: sent(now),
                "/": sent(home(lang, "wp", "Corvale")),
                "*": sent(absent(lang, "wp", "Corvale"), 404),
            },
            path=PATH,
            memento=_article(lang, "old", "Corvale"),
        )
    for lang in ("en", "fr", "de", "es", "nl", "it", "pt", "sv"):
        title = LEADS[lang][0]
        lost = sent(absent(lang, "gov", "Corvale"), 404)
        fresh = sent(_article(lang, "gov", "Corvale"))
        front = sent(home(lang, "gov", "Corvale"))
        was = _article(lang, "old", "Corvale")
        yield Case(
            "moved",
            f"ffo-m-{lang}",
            (MOVED,),
            {
                PATH: to("/library/figures/care-2012", 301),
                "/": front,
                "/library/figures/care-2012": fresh,
                "*": lost,
            },
            path=PATH,
            memento=was,
            title=title,
        )
        host = f"www.ffo-t-{lang}.example"
        yield Case(
            "living",
            f"ffo-t-{lang}",
            (LIVE,),
            {"*": _www(host), (host, PATH): fresh, (host, "/"): front, (host, "*"): lost},
            path=PATH,
            memento=was,
        )
    lost_en = sent(absent("en", "news", "Marsk Mail"), 404)
    other = "ffo-m-host-new.example"
    good = sent(_article("en", "news", "Marsk Mail"))
    yield Case(
        "moved",
        "ffo-m-host",
        (MOVED,),
        {"*": _www(other), (other, PATH): good, (other, "*"): lost_en},
        path=PATH,
        memento=_article("en", "old", "Marsk Mail"),
    )
    shell = sent(
        page('<div id="root"></div><script src="/static/js/main.js"></script>', title="Portal")
    )
    yield Case("undecided", "ffo-u-shell", (UNKNOWN,), {"*": shell}, path=PATH)
    app = sent(
        page(
            "<app-root></app-root><noscript>Please enable JavaScript.</noscript><script "
            'src="runtime.js"></script>',
            title="Datenportal",
            lang="de",
        )
    )
    yield Case("undecided", "ffo-u-app", (UNKNOWN,), {"*": app}, path="/statistik/tabelle/4471")
    yield Case("undecided", "ffo-u-empty", (UNKNOWN,), {"*": sent("")}, path=PATH)
    yield Case(
        "undecided",
        "ffo-u-400",
        (UNKNOWN,),
        {"*": sent(page("<h1>Bad Request</h1>"), 400)},
        path=PATH,
    )
    down = (("500", "Internal Server Error"), ("502", "Bad Gateway"), ("503", "Wartungsarbeiten"))
    for code, words in down:
        answer = sent(
            page(f"<h1>{words}</h1><p>Please try again later.</p>", title=words), int(code)
        )
        yield Case("down", f"ffo-n-{code}", (UNREACHABLE,), {"*": answer}, path=PATH)
    yield Case("down", "ffo-n-refused", (UNREACHABLE,), {}, path=PATH, trouble="refused")
    yield Case("down", "ffo-n-dns", (UNREACHABLE,), {}, path=PATH, trouble="servfail")
    yield Case("down", "ffo-n-loop", (UNREACHABLE,), {"*": to("/a/b?c=1")}, path=PATH)
    html = sent(
        frame(
            "en",
            "drupal",
            "Rights Forum",
            "Publications",
            "<p>All our publications can be ordered from the new shop.</p>",
        )
    )
    yield Case(
        "drift",
        "ffo-d-pdf",
        (DRIFTED,),
        {"/files/report-2008.pdf": html, "*": sent(absent("en", "drupal", "Rights Forum"), 404)},
        path="/files/report-2008.pdf",
    )
