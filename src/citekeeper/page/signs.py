"""The sign tables: what on a page or in its headers speaks for a bot wall, parking, a login ...

An entry is one line of data. `needles` are what must be there, in lower case (any of them will do;
all tables are searched on lower-cased slices), `pattern` confirms a needle that alone says too
little. `thin` is the number of visible characters below which the sign counts (None: always), and
`ordinary` marks what ordinary pages of the same vendor carry too. Reading is done by `reading`;
whether a sign counts is said by `parked_by` and `challenged_by` below, and nowhere else.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

from citekeeper.model import PageFacts, Sign, SignFamily
from citekeeper.page.charset import TEXTUAL

SIGN_VERSION = "1"
"""Raised with every change of the tables; kept with each page, since signs are read only once."""


class Place(Enum):
    """Where a sign is looked for."""

    HEADER = "header"  # needles are header names, the pattern judges the value
    MARKUP = "markup"  # the bytes of the body
    TITLE = "title"  # title or h1, alone
    HEAD = "head"  # title, h1 and meta description
    TEXT = "text"  # the visible text
    HOST = "host"  # the host of the final address; the pattern judges the address
    RULE = "rule"  # counted by a function of `reading`


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the sign tables."""

    name: str
    family: SignFamily
    place: Place
    needles: tuple[str, ...] = ()
    pattern: re.Pattern[str] | None = None
    thin: int | None = None
    ordinary: bool = False


THIN = 2000
"""Visible characters of a thin page: a parking page has little of its own (docs/findings.md)."""

SHORT = 700
"""Visible characters of a page so short that a phrase in its text speaks for all of it."""


def _p(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


_C, _P, _S, _D = (
    SignFamily.CHALLENGE,
    SignFamily.PARKING,
    SignFamily.FOR_SALE,
    SignFamily.PLACEHOLDER,
)
_HEADER, _MARKUP, _TITLE, _HEAD, _TEXT, _HOST = (
    Place.HEADER,
    Place.MARKUP,
    Place.TITLE,
    Place.HEAD,
    Place.TEXT,
    Place.HOST,
)

# fmt: off
CHALLENGE: tuple[Entry, ...] = (
    # Cloudflare docs, "Detect a Challenge Page response": challenge is the only valid value
    Entry("cf-mitigated", _C, _HEADER, ("cf-mitigated",), _p(r"challenge")),
    # Vercel Firewall, seen with status 429: warpdotdev/docs PR #219
    Entry("x-vercel-mitigated", _C, _HEADER, ("x-vercel-mitigated",), _p(r"challenge|deny")),
    # DataDome says "protected" on every page it let through: microlinkhq/is-antibot PR #15
    Entry("x-datadome", _C, _HEADER, ("x-datadome",), _p(r"^(?!\s*protected\s*$)\s*\S")),
    # AWS WAF developer guide: x-amzn-waf-action is challenge or captcha
    Entry("x-amzn-waf-action", _C, _HEADER, ("x-amzn-waf-action",), _p(r"challenge|captcha")),
    # Cloudflare challenge pages set up window._cf_chl_opt
    Entry("cf-chl-opt", _C, _MARKUP, ("_cf_chl_opt",), None, THIN),
    # Cloudflare: the same folder serves scripts/jsd/ to ordinary pages, which says nothing
    Entry("cf-challenge-platform", _C, _MARKUP, ("/cdn-cgi/challenge-platform/",), _p(r"/cdn-cgi/challenge-platform/(?!(?:h/\w+/)?scripts/jsd/)"), SHORT, ordinary=True),  # noqa: E501
    # Imperva: ordinary pages load it as a script, block pages as a frame
    Entry("incapsula-resource", _C, _MARKUP, ("_incapsula_resource",), None, SHORT, ordinary=True),
    # Imperva's block page in words
    Entry("incapsula-incident", _C, _TEXT, ("incapsula incident id",), None, SHORT),
    # DataDome: host of its captcha (geo.captcha-delivery.com, ct.captcha-delivery.com)
    Entry("captcha-delivery", _C, _MARKUP, ("captcha-delivery.com",), None, SHORT, ordinary=True),
    # HUMAN (PerimeterX): its script variable, on ordinary pages too
    Entry("px-app-id", _C, _MARKUP, ("_pxappid",), None, SHORT, ordinary=True),
    # HUMAN (PerimeterX): its block page, as in EnableSecurity/wafw00f plugins/perimeterx.py
    Entry("px-blocked", _C, _MARKUP, ("perimeterx.net/whywasiblocked", "perimeterx.com/whywasiblocked", "px-captcha"), None, THIN),  # noqa: E501
    # Anubis: the element that carries its proof-of-work task
    Entry("anubis", _C, _MARKUP, ("anubis_challenge",), None, THIN),
    # Akamai's block page: "Reference #18.xxxxxxxx.1234567890.xxxxxxx" (sqlmap identYwaf: kona)
    Entry("akamai-reference", _C, _TEXT, ("reference #", "reference&#32;#"), _p(r"reference #\s*\d+\.[0-9a-f]{6,10}\.\d{9,11}\.[0-9a-f]{5,9}"), SHORT),  # noqa: E501
    # Akamai: the host its newer block pages name
    Entry("akamai-errors", _C, _MARKUP, ("errors.edgesuite.net",), None, SHORT),
    # AWS WAF: its SDK is on ordinary pages too: microlinkhq/is-antibot PR #66
    Entry("awswaf", _C, _MARKUP, ("awswaf",), None, SHORT, ordinary=True),
    # AWS WAF: the challenge page's own settings (same PR)
    Entry("awswaf-goku", _C, _MARKUP, ("gokuprops",), None, THIN),
    # Distil, now Imperva
    Entry("pardon-our-interruption", _C, _HEAD, ("pardon our interruption",), None, THIN),
    # Cloudflare
    Entry("just-a-moment", _C, _TITLE, ("just a moment",), _p(r"^just a moment\W*$"), THIN),
    Entry("cf-attention", _C, _TITLE, ("attention required! | cloudflare",), None, THIN),
    # Vercel, Anubis, DDoS-Guard, AWS WAF, Sucuri, Fastly: titles of their checkpoints
    Entry("checkpoint-title", _C, _TITLE, ("vercel security checkpoint", "making sure you're not a bot", "ddos-guard", "human verification", "sucuri website firewall", "client challenge"), _p(r"^(?:vercel security checkpoint|making sure you're not a bot!?|ddos-guard|human verification|.*\bsucuri website firewall\b.*|client challenge)$"), SHORT),  # noqa: E501
    # Cloudflare before 2022, DDoS-Guard
    Entry("checking-your-browser", _C, _TEXT, ("checking your browser before accessing",), None, SHORT),  # noqa: E501
)

PARKING: tuple[Entry, ...] = (
    # the key that parking pages show to Adblock Plus's "acceptable ads"
    Entry("x-adblock-key", _P, _HEADER, ("x-adblock-key",), None, THIN),
    Entry("data-adblockkey", _P, _MARKUP, ("data-adblockkey",), None, THIN),
    # Sedo: its ad frames and scripts
    Entry("sedoparking", _P, _MARKUP, ("sedoparking.com", "sedoparking/"), None, THIN),
    # ParkingCrew (Team Internet)
    Entry("parkingcrew", _P, _MARKUP, ("parkingcrew.net", "parkingcrew.com"), None, THIN),
    # Bodis: host, and the variable its lander reads
    Entry("bodis", _P, _MARKUP, ("bodis.com", "bodiscdn.com", "window.park ="), None, THIN),
    # Above.com
    Entry("above", _P, _MARKUP, ("above.com/",), _p(r"//(?:[\w-]+\.)?above\.com/"), THIN),
    # ParkLogic
    Entry("parklogic", _P, _MARKUP, ("parklogic.com",), None, THIN),
    # Dan.com, once Undeveloped, now GoDaddy
    Entry("dan", _P, _MARKUP, ("dan.com/", "undeveloped.com/"), _p(r"//(?:[\w-]+\.)?(?:dan|undeveloped)\.com/"), THIN),  # noqa: E501
    # Afternic
    Entry("afternic", _P, _MARKUP, ("afternic.com",), _p(r"//(?:[\w-]+\.)?afternic\.com/"), THIN),
    # HugeDomains
    Entry("hugedomains", _P, _MARKUP, ("hugedomains.com",), _p(r"//(?:[\w-]+\.)?hugedomains\.com/"), THIN),  # noqa: E501
    # GoDaddy: the lander's script folder, and the stub that sends its visitors to /lander
    Entry("godaddy-lander", _P, _MARKUP, ("wsimg.com/parking-lander", "\"/lander\"", "'/lander'"), _p(r"wsimg\.com/parking-lander|location(?:\.href)?\s*=\s*[\"']/lander[\"']"), THIN),  # noqa: E501
    # where lapsed names are sold; with the name for sale in the address the length says nothing
    Entry("market-offer", _P, _HOST, ("afternic.com", "dan.com", "domainmarket.com", "dynadot.com", "hugedomains.com", "sedo.com", "undeveloped.com"), _p(r"/(?:domain_profile|forsale|buy-domain|search/details)\b|/\?.*\bdomain=|[/=][a-z0-9-]+\.(?!html?\b|cfm\b|php\b|aspx?\b|js\b)[a-z]{2,12}(?:[/?&#]|$)")),  # noqa: E501
    Entry("market-host", _P, _HOST, ("afternic.com", "atom.com", "brandbucket.com", "buydomains.com", "dan.com", "domainmarket.com", "hugedomains.com", "sedo.com", "undeveloped.com"), None, THIN),  # noqa: E501
)

_TLD = r"(?:com|net|org|info|biz|eu|be|nl|de|fr|uk|es|it|pt|lu|ch|at|ie|io|co|us|ca|au|asia|mobi)"
_SALE = {
    # Sedo, Dan, Afternic, GoDaddy, HugeDomains, Squarespace, and the registrars' own pages
    "en": (("domain", "for sale", "expired", "parked"), rf"\b(?:this|the) domain(?: name)?\b[^\n]{{0,60}}?\b(?:is|may be|might be|could be) (?:now |also |currently )?(?:available )?for sale|(?<!public )\bdomain(?: name)? (?:is )?(?:for sale|parked|expired)\b|\b[a-z0-9-]+\.{_TLD} (?:is|may be|might be|could be) (?:now |available )?for sale|\bbuy this domain\b|\bmake an offer (?:on|for) (?:this|the) domain|\bdomain(?: name)? (?:is|has been|was) parked\b|\bparked (?:free|domain|courtesy of)\b|\bthis (?:domain|domain name|web ?site|account|hosting account)\b[^\n]{{0,40}}?\bhas expired|\bthe domain\b[^\n]{{0,40}}?\bhas expired|^website expired$"),  # noqa: E501
    # Sedo and united-domains in German
    "de": (("domain",), r"\bdomain\b[^\n]{0,60}?\b(?:steht|ist|wird)\b[^\n]{0,20}? zum verkauf|\bdomain\b[^\n]{0,60}?\bzu verkaufen\b|\bdiese domain\b[^\n]{0,20}? (?:kaufen|geparkt|abgelaufen)"),  # noqa: E501
    # Sedo, Gandi and OVH in French
    "fr": (("domaine",), r"\b(?:nom de domaine|ce domaine|domaine [a-z0-9-]+\.[a-z]{2,12})\b[^\n]{0,60}?(?:\bà vendre\b|\ben vente\b)|\bnom de domaine\b[^\n]{0,30}? (?:a expiré|est expiré|expiré\b|est parqué)"),  # noqa: E501
    # Sedo and TransIP in Dutch
    "nl": (("domein",), r"\b(?:domeinnaam|(?:dit|deze) domein|domein [a-z0-9-]+\.[a-z]{2,12})\b[^\n]{0,60}?\bte koop\b|\bdomein(?:naam)?\b[^\n]{0,30}? (?:is verlopen|is geparkeerd)"),  # noqa: E501
    # Sedo in Spanish
    "es": (("dominio",), r"\bdominio\b[^\n]{0,60}?\b(?:en|a la) venta\b|\bdominio\b[^\n]{0,30}? (?:ha )?(?:expirado|caducado)\b"),  # noqa: E501
    # Sedo and Aruba in Italian
    "it": (("dominio",), r"\bdominio\b[^\n]{0,60}?\bin vendita\b|\bdominio\b[^\n]{0,30}? (?:è )?scaduto\b"),  # noqa: E501
    # Sedo and Registro.br in Portuguese
    "pt": (("domínio",), r"\bdomínio\b[^\n]{0,60}?\bà venda\b|\bdomínio\b[^\n]{0,30}? (?:expirou|expirado)\b"),  # noqa: E501
}
FOR_SALE: tuple[Entry, ...] = (
    # the page's own host name and "for sale" in its title: no article calls itself so
    Entry("own-name-for-sale", _S, Place.RULE),
    *(Entry(f"for-sale-{lang}", _S, _HEAD, needles, _p(f"(?m){words}"), THIN) for lang, (needles, words) in _SALE.items()),  # noqa: E501
    *(Entry(f"for-sale-{lang}-text", _S, _TEXT, needles, _p(f"(?m){words}"), SHORT) for lang, (needles, words) in _SALE.items()),  # noqa: E501
)

PLACEHOLDER: tuple[Entry, ...] = (
    # Debian's and Ubuntu's apache2: /var/www/html/index.html
    Entry("apache-default", _D, _TITLE, ("apache2",), _p(r"^apache2 (?:\w+ )?default page(?:: it works!?)?$")),  # noqa: E501
    # Apache as built from source, htdocs/index.html
    Entry("it-works", _D, _TITLE, ("it works!",), _p(r"^it works!$"), 200),
    # Fedora, Red Hat, CentOS: httpd's noindex page
    Entry("httpd-test-page", _D, _TITLE, ("test page ",), _p(r"^(?:apache )?(?:http server )?test page (?:for the|powered by)\b.*")),  # noqa: E501
    # nginx: html/index.html
    Entry("nginx-default", _D, _TITLE, ("welcome to nginx", "nginx"), _p(r"^welcome to nginx!?$|^(?:test page for the )?nginx http server(?: on .*)?$"), THIN),  # noqa: E501
    # IIS 7 to 10: iisstart.htm
    Entry("iis-default", _D, _TITLE, ("iis7", "iis8", "iis windows", "internet information services"), _p(r"^(?:iis ?\d*(?:\.\d)?|iis windows(?: server)?|(?:microsoft )?internet information services.*)$"), SHORT),  # noqa: E501
    # cPanel: /cgi-sys/defaultwebpage.cgi; Plesk: its default vhost
    Entry("panel-default", _D, _TITLE, ("default web", "default page", "default web page"), _p(r"^(?:default web ?site page|web server's default page|domain default page|default plesk page|default web ?page)$"), THIN),  # noqa: E501
    # cPanel: /cgi-sys/suspendedpage.cgi, in the title and in the text
    Entry("suspended-page", _D, _MARKUP, ("/cgi-sys/suspendedpage.cgi",), None, SHORT),
    Entry("account-suspended", _D, _TITLE, ("suspended",), _p(r"^(?:this )?(?:web ?site|account|hosting account|site|domain)(?: has been| is)?(?: temporarily)? suspended\.?$"), SHORT),  # noqa: E501
    Entry("account-suspended-text", _D, _TEXT, ("suspended",), _p(r"\bthis (?:web ?site|account|hosting account|domain(?: name)?) (?:has been|is)(?: temporarily)? suspended"), SHORT),  # noqa: E501
    # GitHub Pages and its like
    Entry("no-site-here", _D, _TEXT, ("there isn",), _p(r"there isn['\u2019]t a (?:github pages )?(?:web ?)?site here"), SHORT),  # noqa: E501
    # Wix; GoDaddy's builder; Shopify; WordPress.com
    Entry("not-connected", _D, _TEXT, ("connected to a website", "something quite cool", "this shop is currently unavailable", "the authors have deleted this site"), None, SHORT),  # noqa: E501
)

OTHERS: tuple[Entry, ...] = (
    # two terms with one in title or h1, or four anywhere: see `spam.py`
    Entry("gambling", SignFamily.HIJACK, Place.RULE),
    Entry("pharmacy", SignFamily.HIJACK, Place.RULE),
    Entry("adult", SignFamily.HIJACK, Place.RULE),
    # spam that no reader sees was slipped into a living page: never decisive
    Entry("hidden-spam", SignFamily.HIJACK, Place.RULE, thin=0),
    # a password field on a page that calls itself a login, in seven languages
    Entry("login-form", SignFamily.LOGIN, _TITLE, ("log", "sign", "anmeld", "connect", "connexion", "aanmelden", "sesión", "sessão", "acced", "accesso", "entrar"), _p(r"^(?:[^\n]{0,60}[\s|:\u2013-])?(?:log[ -]?in|sign[ -]?in|log[ -]?on|anmelden|anmeldung|einloggen|connexion|se connecter|inloggen|aanmelden|iniciar sesión|acceder|accedi|accesso|iniciar sessão|entrar)\b")),  # noqa: E501
    # the titles of error pages as Apache, WordPress, Drupal, TYPO3 and Joomla word them
    Entry("not-found-code", SignFamily.NOT_FOUND, _TITLE, ("404",), _p(r"^\W*404\b(?! (?!error|not|page|file|-|\u2013|\|))|\b(?:error|erreur|fehler|fout|errore|erro)[ :]*404\b|\b404 (?:error|not found)|[|\u2013-] ?404$")),  # noqa: E501
    Entry("not-found-en", SignFamily.NOT_FOUND, _TITLE, ("not found", "be found", "exist", "no longer available"), _p(r"\b(?:page|file|document|resource|object) (?:was |is |could )?not (?:be )?found\b|^not found$|\bpage\b[^\n]{0,40}\b(?:can(?:no|')t|could(?: no|n')t) be found|\bpage (?:does ?n[o']t|no longer) exists?|\bpage (?:is )?no longer available")),  # noqa: E501
    Entry("not-found-fr", SignFamily.NOT_FOUND, _TITLE, ("introuvable", "non trouvé", "existe p"), _p(r"\b(?:page|fichier|document) (?:est )?(?:introuvable|non trouvée?)|\bpage\b[^\n]{0,40}n['\u2019]existe (?:pas|plus)")),  # noqa: E501
    Entry("not-found-de", SignFamily.NOT_FOUND, _TITLE, ("nicht gefunden", "existiert nicht"), _p(r"\b(?:seite|datei|dokument)\b[^\n]{0,40}(?:nicht gefunden|existiert nicht)|^nicht gefunden$")),  # noqa: E501
    Entry("not-found-nl", SignFamily.NOT_FOUND, _TITLE, ("niet gevonden", "bestaat niet"), _p(r"\bpagina\b[^\n]{0,40}(?:niet gevonden|bestaat niet)|^niet gevonden$")),  # noqa: E501
    Entry("not-found-es", SignFamily.NOT_FOUND, _TITLE, ("no encontrad", "no se ha encontrado", "no existe"), _p(r"\bpágina (?:no encontrada|no existe)|no se ha encontrado la página")),  # noqa: E501
    Entry("not-found-it", SignFamily.NOT_FOUND, _TITLE, ("non trovata", "inesistente", "non esiste"), _p(r"\bpagina (?:non trovata|inesistente|non esiste)")),  # noqa: E501
    Entry("not-found-pt", SignFamily.NOT_FOUND, _TITLE, ("não encontrada", "não existe"), _p(r"\bpágina (?:não encontrada|não existe)")),  # noqa: E501
)
# fmt: on

TABLE: dict[str, Entry] = {
    entry.name: entry for entry in (*CHALLENGE, *PARKING, *FOR_SALE, *PLACEHOLDER, *OTHERS)
}
"""All entries by their name, which is the name of the Sign they yield."""

# --- when a sign counts -------------------------------------------------------------------------

_PARKED_FAMILIES = (
    SignFamily.PARKING,
    SignFamily.FOR_SALE,
    SignFamily.PLACEHOLDER,
    SignFamily.HIJACK,
)
_REFUSING = frozenset({202, 503, *range(400, 500)} - {404, 410})


def _thin_enough(sign: Sign, chars: int) -> bool:
    entry = TABLE.get(sign.name)  # an older table may have known a sign that this one dropped
    limit = entry.thin if entry is not None else SHORT
    return limit is None or chars < limit


def parked_by(facts: PageFacts) -> Sign | None:
    """The sign by which a page is parked, for sale, a placeholder or hijacked; None if by none.

    The families weigh in this order. Most signs count on a thin page only: long pages speak about
    such things, thin ones are such things.
    """
    if facts.kind not in TEXTUAL:
        return None
    for family in _PARKED_FAMILIES:
        for sign in facts.signs:
            if sign.family is family and _thin_enough(sign, facts.chars):
                return sign
    return None


def challenged_by(facts: PageFacts, status: int) -> Sign | None:
    """The sign by which an answer is a bot challenge instead of the page; None if by none.

    A challenge header always; a mark in the body on a thin page, or with a status by which servers
    refuse. Ordinary pages of the same vendors carry their scripts too, missing ones as well: with
    404 and 410 such a script proves nothing, whatever the length.
    """
    for sign in facts.signs:
        entry = TABLE.get(sign.name)
        if sign.family is not SignFamily.CHALLENGE or entry is None:
            continue
        if entry.place is Place.HEADER or status in _REFUSING:
            return sign
        if entry.ordinary and status in (404, 410):
            continue
        if _thin_enough(sign, facts.chars):
            return sign
    return None
