"""What one look at a link means: the ordered RULES, first match wins.

The rows are those of docs/findings.md. A rule is a function of one `Scene` that returns a `Sight`
or None. To add one, write the function and give it its place in RULES.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from urllib.parse import parse_qsl, urlsplit

from citekeeper.judge.policy import Policy
from citekeeper.model import (
    Confidence,
    Observation,
    Problem,
    Reason,
    SignFamily,
    Standing,
)
from citekeeper.page import challenged_by, parked_by
from citekeeper.urls import host

LOW, MEDIUM, HIGH = Confidence.LOW, Confidence.MEDIUM, Confidence.HIGH


@dataclass(frozen=True, slots=True)
class Sight:
    """What one look means by itself, before time has its say.

    `strike` is False where the look failed but cannot count against the link (it was not repeated,
    or the run was degraded).
    """

    standing: Standing
    reason: Reason
    confidence: Confidence
    message: str
    strike: bool = True
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Scene:
    """What a rule may look at."""

    seen: Observation
    policy: Policy

    @property
    def ok(self) -> bool:
        """True for a final 2xx."""
        return self.seen.status is not None and 200 <= self.seen.status < 300


Rule = Callable[[Scene], Sight | None]


# --- the rules, in the order of the table -------------------------------------------------------


def _not_askable(scene: Scene) -> Sight | None:
    """Row 1: what we cannot or must not ask says nothing about the page."""
    messages = {
        Problem.INVALID_URL: (Reason.INVALID_URL, "is no address that can be asked"),
        Problem.SCHEME: (Reason.SCHEME, "is neither http nor https, so it was not asked"),
        Problem.PRIVATE_HOST: (
            Reason.PRIVATE_HOST,
            "leads to a private or local address, which is never asked",
        ),
    }
    if scene.seen.problem is None or scene.seen.problem not in messages:
        return None
    reason, message = messages[scene.seen.problem]
    return Sight(Standing.UNKNOWN, reason, HIGH, message)


def _no_name(scene: Scene) -> Sight | None:
    """Row 3: the DNS says that the name, or even the whole domain, does not exist."""
    if scene.seen.problem is Problem.DNS_NXDOMAIN_DOMAIN:
        return Sight(
            Standing.DEAD, Reason.DNS_NXDOMAIN_DOMAIN, HIGH, "the whole domain no longer exists"
        )
    if scene.seen.problem is Problem.DNS_NXDOMAIN:
        return Sight(Standing.DEAD, Reason.DNS_NXDOMAIN, MEDIUM, "the host name no longer exists")
    return None


TRANSPORT_FAILURES: Mapping[Problem, tuple[Reason, str]] = MappingProxyType(
    {
        Problem.DNS_ERROR: (Reason.DNS_ERROR, "the host name could not be looked up"),
        Problem.CONNECT_REFUSED: (Reason.CONNECT_REFUSED, "the server refused the connection"),
        Problem.CONNECT_RESET: (Reason.CONNECT_RESET, "the server cut the connection"),
        Problem.TIMEOUT: (Reason.TIMEOUT, "the server did not answer in time"),
        Problem.EMPTY_REPLY: (Reason.EMPTY_REPLY, "the server closed without an answer"),
        Problem.BAD_REPLY: (Reason.BAD_REPLY, "the server's answer is not HTTP"),
        Problem.TLS_HANDSHAKE: (Reason.TLS_HANDSHAKE, "no secure connection could be made"),
    }
)


def _no_answer(scene: Scene) -> Sight | None:
    """Rows 4, 5 and the second half of 7: nothing usable came back; it may pass."""
    if scene.seen.problem is None or scene.seen.problem not in TRANSPORT_FAILURES:
        return None
    reason, message = TRANSPORT_FAILURES[scene.seen.problem]
    return Sight(Standing.UNREACHABLE, reason, LOW, message)


def _foreign_certificate(scene: Scene) -> Sight | None:
    """Row 7: the certificate is somebody else's, and so is the page."""
    page = scene.seen.page
    if "tls-mismatch" in scene.seen.warnings and page is not None and parked_by(page):
        message = "the certificate is for another name, and the page is a parking page"
        return Sight(Standing.PARKED, Reason.TLS_MISMATCH, MEDIUM, message)
    return None


def _challenge(scene: Scene) -> Sight | None:
    """Row 8: a challenge, by header or by structure; challenges come with many codes."""
    page = scene.seen.page
    sign = challenged_by(page, scene.seen.status) if page and scene.seen.status else None
    if sign is None:
        return None
    message = f"a bot challenge stands before the page ({sign.name})"
    return Sight(Standing.BLOCKED, Reason.BOT_CHALLENGE, HIGH, message)


PARKED: Mapping[SignFamily, tuple[Reason, Confidence, str]] = MappingProxyType(
    {
        SignFamily.PARKING: (
            Reason.PARKED_FINGERPRINT,
            HIGH,
            "the domain is parked: advertising stands where the page was",
        ),
        SignFamily.FOR_SALE: (Reason.FOR_SALE, MEDIUM, "the domain is for sale"),
        SignFamily.PLACEHOLDER: (
            Reason.PLACEHOLDER,
            MEDIUM,
            "a placeholder of the hosting company stands where the page was",
        ),
        SignFamily.HIJACK: (
            Reason.HIJACKED,
            MEDIUM,
            "the domain seems to be in other hands: its page is spam",
        ),
    }
)


def _parked(scene: Scene) -> Sight | None:
    """Row 17: parking, for sale, placeholder or hijack, at any status."""
    page = scene.seen.page
    sign = parked_by(page) if page is not None else None
    if sign is None:
        return None
    reason, confidence, message = PARKED[sign.family]
    return Sight(Standing.PARKED, reason, confidence, message)


RATE_LIMIT_HEADERS = ("x-ratelimit-remaining", "ratelimit-remaining", "x-rate-limit-remaining")


def _rate_limited(scene: Scene) -> Sight | None:
    """Row 9: 429, or 403/503 with exhausted rate-limit headers."""
    exhausted = any(scene.seen.headers.get(name, "").strip() == "0" for name in RATE_LIMIT_HEADERS)
    if scene.seen.status == 429 or (scene.seen.status in (403, 503) and exhausted):
        message = "the server asks us to come back later"
        return Sight(Standing.BLOCKED, Reason.RATE_LIMITED, HIGH, message)
    return None


REFUSALS: Mapping[int, tuple[Reason, Confidence, str]] = MappingProxyType(
    {
        999: (Reason.BOT_WALL, HIGH, "the server refuses programs"),
        418: (Reason.BOT_WALL, HIGH, "the server refuses programs"),
        401: (Reason.AUTH, HIGH, "the page wants a login"),
        407: (Reason.AUTH, HIGH, "a proxy before the page wants a login"),
        402: (Reason.PAYMENT, HIGH, "the page wants a payment"),
        451: (Reason.LEGAL, HIGH, "the page is withheld here for legal reasons"),
        403: (Reason.FORBIDDEN, MEDIUM, "the server refuses us; a reader may see the page"),
    }
)

_LOGIN_WORDS = frozenset({"login", "log-in", "signin", "sign-in", "sso", "auth", "cas", "oauth2"})
_RETURN_WORDS = frozenset(
    {
        *("return", "returnto", "return_to", "returnurl", "return_url", "continue", "next"),
        *("redirect", "redirect_to", "redirect_uri", "redirecturl", "dest", "destination"),
        *("goto", "url", "target", "service", "wreply", "relaystate"),
    }
)


def _is_login(uri: str) -> bool:
    words = {part.split(".")[0] for part in urlsplit(uri).path.lower().split("/")}
    return bool(words & _LOGIN_WORDS)


def _login_wall(scene: Scene) -> Sight | None:
    """Row 10, last part: a redirect to a login that carries the address to return to."""
    seen = scene.seen
    if not seen.redirects or _is_login(seen.uri_r) or not _is_login(seen.final_uri):
        return None
    keys = {key.lower() for key, _ in parse_qsl(urlsplit(seen.final_uri).query)}
    if not keys & _RETURN_WORDS:
        return None
    return Sight(Standing.BLOCKED, Reason.LOGIN_WALL, HIGH, "a login stands before the page")


def _refused(scene: Scene) -> Sight | None:
    """Rows 10 to 12: the server was reached and refuses this client."""
    if scene.seen.status is None or scene.seen.status not in REFUSALS:
        return None
    reason, confidence, message = REFUSALS[scene.seen.status]
    return Sight(Standing.BLOCKED, reason, confidence, f"{message} (HTTP {scene.seen.status})")


def _unread(scene: Scene) -> Sight | None:
    """Row 23, last part: a page that its reader died of says neither that it is there nor not.

    It stands before row 13: what a "not found" page holds may be a bot wall or a parking page.
    """
    page = scene.seen.page
    if page is None or page.kind != "unread" or not (scene.ok or scene.seen.status in (404, 410)):
        return None
    message = "the page could not be read: it takes too long, or ends its reader"
    return Sight(Standing.UNKNOWN, Reason.UNREADABLE, LOW, message)


def _missing(scene: Scene) -> Sight | None:
    """Row 13: 404 or 410 (that it was asked twice is `look.sight`'s business)."""
    if scene.seen.status == 404:
        return Sight(Standing.DEAD, Reason.HTTP_404, MEDIUM, "the server says: not found (404)")
    if scene.seen.status == 410:
        return Sight(Standing.DEAD, Reason.HTTP_410, HIGH, "the server says: gone for good (410)")
    return None


def _server_trouble(scene: Scene) -> Sight | None:
    """Row 15: 5xx and its vendors' cousins; it may pass."""
    status = scene.seen.status
    if status is None or status < 500:
        return None
    message = f"the server is in trouble (HTTP {status})"
    return Sight(Standing.UNREACHABLE, Reason.HTTP_5XX, LOW, message)


def _our_question(scene: Scene) -> Sight | None:
    """Row 14: the server dislikes our question, or sent something that is no final answer.

    Any other 4xx, and a 1xx or 3xx that leads nowhere, says as little about the page.
    """
    status = scene.seen.status
    if status is None or 200 <= status < 300 or status >= 500:
        return None
    message = f"the server did not accept the question (HTTP {status})"
    if status < 400:
        message = f"the server sends us on, but not where to (HTTP {status})"
    return Sight(Standing.UNKNOWN, Reason.CLIENT_ERROR, LOW, message)


def _loop(scene: Scene) -> Sight | None:
    """Row 16: redirects in a circle, more than ten of them, or out of the web."""
    if scene.seen.problem is Problem.REDIRECT_LOOP:
        message = "the redirects never end"
    elif scene.seen.problem is Problem.REDIRECT_SCHEME:
        message = "the page sends its readers to something that is not a web page"
    else:
        return None
    return Sight(Standing.UNREACHABLE, Reason.REDIRECT_LOOP, MEDIUM, message)


_TEXTUAL = frozenset({"html", "text", "xml", "json", "empty"})


def _nothing_to_read(scene: Scene) -> Sight | None:
    """Row 23: a 2xx without anything a reader could read: a JavaScript shell, or nothing."""
    page = scene.seen.page
    if not scene.ok or page is None or page.kind not in _TEXTUAL:
        return None
    if page.scripts and page.chars < scene.policy.shell_chars:
        message = "the page is built by scripts in the browser; its text cannot be seen from here"
        return Sight(Standing.UNKNOWN, Reason.JS_SHELL, MEDIUM, message)
    if page.chars == 0:
        return Sight(Standing.UNKNOWN, Reason.EMPTY_BODY, MEDIUM, "the page is empty")
    return None


def _live(scene: Scene) -> Sight | None:
    """Row 27: any other 2xx. Low confidence as long as nothing compares the text with a memento."""
    if not scene.ok:
        return None
    message = "the page answers"
    if scene.seen.redirects:
        where = host(scene.seen.final_uri)
        same = where == host(scene.seen.uri_r)
        message += " at another address of its site" if same else f" at {where}"
    if scene.seen.page is None:
        message += " (its body is of a kind that is not read)"
    return Sight(Standing.LIVE, Reason.OK, LOW, message)


RULES: tuple[tuple[str, Rule], ...] = (
    ("1", _not_askable),
    ("3", _no_name),
    ("4-5", _no_answer),
    ("7", _foreign_certificate),
    ("8", _challenge),
    ("17", _parked),
    ("9", _rate_limited),
    ("10", _login_wall),
    ("10-12", _refused),
    ("23", _unread),
    ("13", _missing),
    ("14", _our_question),
    ("15", _server_trouble),
    ("16", _loop),
    ("23", _nothing_to_read),
    ("27", _live),
)
"""The rows of docs/findings.md in their order; row 2 (a degraded run) stands before them
all, in `look.sight`, and row 6 (a certificate that could not be verified) lowers what they say."""


# --- from rules to a sight ----------------------------------------------------------------------


def ruled(seen: Observation, policy: Policy) -> Sight:
    """What one observation means by the first rule that matches.

    Row 6: seen without a verified certificate, everything is a step less certain.
    """
    scene = Scene(seen, policy)
    found = next(sight for _, rule in RULES if (sight := rule(scene)) is not None)
    if any(warning.startswith("tls-") for warning in seen.warnings):
        found = replace(found, confidence=found.confidence.one_lower())
    return replace(found, warnings=seen.warnings)


def needs_second(seen: Observation, policy: Policy) -> bool:
    """True where one GET is not enough: rows 3, 4, 5, 13, 15 are asked again before they count."""
    found = ruled(seen, policy)
    transient = found.standing is Standing.UNREACHABLE and found.reason is not Reason.REDIRECT_LOOP
    return transient or found.standing is Standing.DEAD
