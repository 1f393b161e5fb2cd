"""Pages that servers put before, or in the place of, every page for a while. Pure.

Walls, logins, consent pages, maintenance, shells that scripts fill: they answer for addresses that
cannot exist, too, and so look like soft 404s. Of the page that was asked for they say nothing.
"""

from __future__ import annotations

import re
from urllib.parse import parse_qsl, unquote, urlsplit

from citekeeper.judge.policy import Policy
from citekeeper.model import PageFacts, SignFamily

# --- by the address -----------------------------------------------------------------------------

_LOGIN_WORDS = frozenset(
    {
        *("login", "log-in", "log_in", "signin", "sign-in", "sign_in", "logon", "signon", "sso"),
        *("auth", "authorize", "authenticate", "cas", "oauth2", "saml2", "adfs", "wp-login"),
        *("servicelogin", "anmelden", "connexion", "inloggen", "aanmelden", "log-ind", "logind"),
        *("logg-inn", "logginn", "logga-in", "loggain", "kirjaudu", "logowanie", "zaloguj"),
        *("prihlaseni", "prihlasenie", "iniciar-sesion", "inicio-sesion", "iniciar-sessao"),
        "accedi",
    }
)
_PLAINLY_LOGIN = _LOGIN_WORDS - {"auth", "authorize", "cas", "sso", "connexion"}
_LOGIN_HOSTS = frozenset(
    {"login", "signin", "sso", "auth", "accounts", "idp", "shibboleth", "cas", "wayf"}
)
_RETURN_WORDS = frozenset(
    {
        *("return", "returnto", "return_to", "returnurl", "return_url", "continue", "next"),
        *("redirect", "redirect_to", "redirect_uri", "redirecturl", "dest", "destination"),
        *("goto", "url", "target", "service", "wreply", "relaystate", "source", "back", "referer"),
        *("callbackurl", "callback_url", "orig_url", "originalurl", "from", "ref"),
    }
)
_CONSENT_WORDS = re.compile(r"(?:collect|cookie|privacy)?-?_?(?:consent|cookiewall|cookie-wall)")
_CONSENT_HOSTS = frozenset({"consent", "guce", "myprivacy", "cookiewall"})
"""Hosts that Google, Yahoo, DPG Media and others send European readers to first."""


def _words(uri: str) -> list[str]:
    return [part.split(".")[0] for part in urlsplit(uri).path.lower().split("/") if part]


def _first_label(uri: str) -> str:
    return (urlsplit(uri).hostname or "").partition(".")[0]


def is_login(uri: str, *, beside: str | None = None) -> bool:
    """Whether an address is that of a login by its path, or by its host where `beside` has none."""
    if set(_words(uri)) & _LOGIN_WORDS:
        return True
    label = _first_label(uri)
    return label in _LOGIN_HOSTS and beside is not None and _first_label(beside) != label


def is_plainly_login(uri: str) -> bool:
    """Whether its last part calls itself a login, and can hardly be anything else."""
    return bool(set(_words(uri)[-1:]) & _PLAINLY_LOGIN)


def comes_back(uri: str) -> bool:
    """Whether an address carries one to which its readers shall return."""
    keys = {key.lower() for key, _ in parse_qsl(urlsplit(uri).query)}
    return bool(keys & _RETURN_WORDS)


def carries_address(uri: str, cited: str) -> bool:
    """Whether the query of an address has that of the cited page in it, path and all."""
    path = urlsplit(cited).path
    return len(path) > 1 and path in unquote(urlsplit(uri).query)


_GATE = re.compile(
    r"(?:.*[-_])?(?:age|country|region|geo|gdpr|cookies?|cookieabsent|captcha|browser|session|"
    r"terms|disclaimer|unsupported|blocked|denied|restricted|maintenance|queue)(?:[-_].*)?|"
    r"(?:show|check|verify|get)captcha",
    re.I,
)
"""Parts of addresses at which sites ask for something, or refuse, before they show a page."""


_SEARCH = re.compile(
    r"(?:site)?search|suche|zoeken|recherche|buscar|b[uú]squeda|cerca|ricerca|pesquisa"
)
"""Searches for the lost address know it, too, and lead nowhere."""


def is_gate(uri: str, cited: str) -> bool:
    """Whether an address looks like a gate before all pages: by its name, or as it knows the way.

    Error pages and searches carry the cited address, too, and are none; nor is the cited page.
    """
    if is_error(uri) or any(map(_GATE.fullmatch, _words(cited))):
        return False
    if is_search(uri):
        return False
    return carries_address(uri, cited) or any(map(_GATE.fullmatch, _words(uri)[-1:]))


def is_search(uri: str) -> bool:
    """Whether an address is that of a search."""
    return _SEARCH.fullmatch((_words(uri) or [""])[-1]) is not None


def is_consent(uri: str, *, beside: str | None = None) -> bool:
    """Whether an address is that of a page which asks for consent before all else."""
    if comes_back(uri) and any(map(_CONSENT_WORDS.fullmatch, _words(uri))):
        return True
    label = _first_label(uri)
    return label in _CONSENT_HOSTS and beside is not None and _first_label(beside) != label


_ERROR = re.compile(
    r"e?404(?:[-_]?(?:error|page))?|(?:http)?err(?:or)?s?(?:[-_]?(?:pages?|\d{3}|not[-_]?found))?|"
    r"(?:page|file|seite)?[-_]?not[-_]?found(?:[-_]?(?:page|error|\d+))?|custom[-_]?(?:404|error)|"
    r"fehler(?:seite)?|erreur|errore?|erro|"
    r"(?:risorsa|pagina)[-_]?inesistente|foutpagina|nicht[-_]?gefunden|(?:page[-_]?)?introuvable|"
    r"(?:pagina[-_]?)?niet[-_]?gevonden|(?:pagina[-_]?)?no[-_]?encontrad[ao]|"
    r"(?:pagina[-_]?)?non[-_]?trovata|(?:pagina[-_]?)?nao[-_]?encontrada",
    re.I,
)
"""Names that sites give their error pages: a whole part of a path, or a value in a query."""

_ERROR_KEY = re.compile(
    r"(?:aspxerrorpath|404;|error_?404|(?:page[-_]?)?not[-_]?found|404=).*|"
    r"(?:err(?:or)?|status|code|reason)(?:[-_]?code)?=(?:404|410)",
    re.I,
)
"""Parameters by which servers tell a page that it stands for a missing one."""


def is_error(uri: str) -> bool:
    """Whether an address calls itself that of an error page."""
    parts = urlsplit(uri)
    pairs = parse_qsl(parts.query, keep_blank_values=True)
    names = [part.partition(".")[0] for part in parts.path.split("/") if part]
    values = [value for _, value in pairs if not value.isdigit()]
    return any(map(_ERROR.fullmatch, (*names, *values))) or any(
        _ERROR_KEY.fullmatch(f"{key}={value}") for key, value in pairs
    )


# --- by the page --------------------------------------------------------------------------------

_WALL = re.compile(
    r"(?:error )?(?:40[13]\W+)?(?:access (?:is |was )?(?:denied|blocked|restricted)|forbidden|"
    r"request (?:rejected|blocked|denied)|unauthori[sz]ed|too many requests|"
    r"(?:are you a )?robot(?: check|\?)|security check(?: required)?|unusual traffic[^:]*|"
    r"(?:please )?verify (?:that )?you are (?:a )?human|captcha(?: required)?|"
    r"(?:please )?(?:solve|complete|enter) (?:this|the|a) captcha|waiting room|"
    r"you are (?:now )?in (?:line|(?:the|a) queue)|please enable (?:cookies|javascript).*|"
    r"cookies? (?:are |is |must be )?(?:required|disabled|not (?:enabled|supported))|"
    r"before you continue.*|bevor (?:sie|du) (?:fortfahren|fortfährst|weiter).*|"
    r"avant de continuer.*|voordat (?:je|u) (?:verdergaat|doorgaat|verder gaat).*|"
    r"antes de continuar.*|prima di continuare.*|"
    r"zugriff verweigert|accès (?:refusé|interdit)|toegang geweigerd|"
    r"acceso denegado|accesso negato|acesso negado|sicherheitsabfrage|vérification de sécurité|"
    r"verificación de seguridad|verifica di sicurezza|verificação de segurança)\W*",
    re.I,
)
"""Titles of refusals that come with 200: F5 says "Request Rejected", Akamai "Access Denied"."""

_PAUSE = re.compile(
    r"\b(?:(?:under|down for|scheduled|site|website) maintenance|maintenance(?: mode)?$|"
    r"be (?:right )?back (?:soon|shortly)|temporarily (?:unavailable|offline|down|out of service)|"
    r"service unavailable|database (?:error|connection)|internal server error|bad gateway|"
    r"wartungs(?:arbeiten|modus)|vorübergehend nicht|(?:en|opération de) maintenance|"
    r"maintenance en cours|temporairement indisponible|"
    r"onderhoud|tijdelijk niet|en mantenimiento|in manutenzione|em manutenção)",
    re.I,
)
"""Titles of pages that stand in for a site while it is repaired."""

_MISSING = re.compile(
    r"\b404\b|\bnot (?:be )?found\b|\bno [\w ]{1,40} (?:was|were|could be) found\b|"
    r"can(?:no|')t find|could ?n[o']t find|"
    r"(?:does|do) ?n[o'\u2019]t exist|no longer (?:exists?|available|here)|is not here|"
    r"introuvable|n['\u2019]existe (?:pas|plus)|"
    r"(?:nicht|niet) ge[fv][uo]nden|nicht (?:\(?mehr\)? )?vorhanden|existiert nicht|bestaat niet|"
    r"no (?:se ha )?encontrad|"
    r"no existe|non (?:è stata )?trovat|non esiste|não (?:foi )?encontrad|não existe",
    re.I,
)


def _lines(page: PageFacts) -> list[str]:
    return [line.strip() for line in (page.title, page.h1) if line]


def is_wall(page: PageFacts, policy: Policy) -> bool:
    """Whether a thin page calls itself a refusal."""
    return page.chars < policy.thin_chars and any(map(_WALL.fullmatch, _lines(page)))


def is_login_page(page: PageFacts, policy: Policy) -> bool:
    """Whether a thin page is a login: it calls itself one, and asks for a password."""
    return page.chars < policy.thin_chars and any(s.family is SignFamily.LOGIN for s in page.signs)


def is_pause(page: PageFacts, policy: Policy) -> bool:
    """Whether a thin page says that its site will be back."""
    return page.chars < policy.thin_chars and any(map(_PAUSE.search, _lines(page)))


def says_missing(page: PageFacts, text: str | None) -> bool:
    """Whether its title, its heading or its words say that something is missing."""
    return any(map(_MISSING.search, (*_lines(page), text or "")))


# --- by its words -------------------------------------------------------------------------------

_BROKEN = re.compile(
    r"\W*(?:(?:php )?(?:fatal|parse) error\b|uncaught \w*(?:error|exception)\b|"
    r"traceback \(most recent call last\)|unhandled exception\b|sqlstate\[|ora-\d{5}\b|"
    r"microsoft ole db provider\b|java\.lang\.\w+|"
    r"(?:warning|notice|deprecated|strict standards): [^\n]{0,200}\bon line \d+\b"
    r"[^\n]*\n?[^\n]{0,200}\Z)",
    re.I,
)


def is_broken(page: PageFacts, text: str | None) -> bool:
    """Whether a page without a title or heading begins with the error message of its program."""
    return not _lines(page) and text is not None and _BROKEN.match(text) is not None


_WITHDRAWN = re.compile(
    r"\bcurrently no text in this page\b|\b(?:page|article|document|content|post|item|file|"
    r"publication|video|story|report|dataset)\b"
    r"[^.\n]{0,60}\b(?:no longer (?:available|online|accessible|published)|"
    r"(?:been|was|were) (?:removed|deleted|withdrawn|taken down|deaccessioned))\b|"
    r"\b(?:seite|artikel|beitrag|dokument|inhalt|meldung|video|datei|sendung)\b"
    r"[^.\n]{0,60}\b(?:nicht mehr (?:verfügbar|abrufbar|vorhanden|online|zugänglich)|"
    r"(?:gelöscht|entfernt|depubliziert))\b|"
    r"\b(?:page|article|document|contenu|fichier|vidéo|publication)\b"
    r"[^.\n]{0,60}\b(?:n'est plus (?:disponible|accessible|en ligne)|"
    r"a été (?:\w+ ){0,2}(?:supprimée?|retirée?))\b|"
    r"\b(?:pagina|artikel|document|inhoud|bericht|bestand|video)\b"
    r"[^.\n]{0,60}\b(?:niet meer (?:beschikbaar|toegankelijk|online)|is (?:\w+ ){0,3}verwijderd)\b|"
    r"\b(?:página|artículo|documento|contenido|archivo|vídeo|noticia)\b"
    r"[^.\n]{0,60}\b(?:ya no (?:está (?:disponible|publicado)|se encuentra)|"
    r"ha sido eliminad[oa])\b|"
    r"\b(?:pagina|articolo|documento|contenuto|file|video|notizia)\b"
    r"[^.\n]{0,60}\b(?:non è più (?:disponibile|accessibile|online)|è stat[oa] rimoss[oa])\b|"
    r"\b(?:página|artigo|documento|conteúdo|ficheiro|vídeo|notícia)\b"
    r"[^.\n]{0,60}\b(?:já não está disponível|não está mais disponível|foi removid[oa])\b",
    re.I,
)
_WITHDRAWN_MOST = 300
"""Characters of a main part that holds a notice and little else."""


def is_withdrawn(page: PageFacts, text: str | None) -> bool:
    """Whether the few words of a page's main part say that something was taken away."""
    if text is None:
        return False
    start, end = page.main_span or (0, len(text))
    part = text[start:end].replace("\u2019", "'")
    return len(part) < _WITHDRAWN_MOST and _WITHDRAWN.search(part) is not None
