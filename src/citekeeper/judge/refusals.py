"""Rows 8 to 12 and 17: bot walls, logins, refusals; and domains in other hands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from citekeeper.judge.catchalls import refuses
from citekeeper.judge.interludes import (
    carries_address,
    comes_back,
    is_consent,
    is_error,
    is_login,
    is_login_page,
    is_pause,
    is_plainly_login,
    is_wall,
)
from citekeeper.judge.recognition import is_the_cited, of_the_site
from citekeeper.judge.siblings import answered_otherwise, nearest, says_not_found
from citekeeper.judge.sight import HIGH, LOW, MEDIUM, Scene, Sight
from citekeeper.judge.tenor import bars, loads, sentences
from citekeeper.model import Confidence, Observation, PageFacts, Reason, SignFamily, Standing
from citekeeper.page import called_a_challenge, challenged_by, parked_by, parked_in_words
from citekeeper.urls import differs, host, registrable_domain


def challenge(scene: Scene) -> Sight | None:
    """Row 8: a challenge, by header or by structure; challenges come with many codes.

    Not a page that is only called like one, and stands among pages that are not.
    """
    page, status = scene.seen.page, scene.seen.status
    sign = challenged_by(page, status) if page and status else None
    if page is None or status is None or sign is None:
        return None
    if scene.ok and called_a_challenge(page, status) and _is_only_called_so(scene):
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


def parked(scene: Scene) -> Sight | None:
    """Row 17: parking, for sale, placeholder or hijack, at any status.

    Words of a text, or of a heading, prove it only where the whole name is so: not where an address
    that cannot exist is answered otherwise; of the heading of a short page, not where that answer
    has as much text as a site's. Then a page whose text speaks of a name is an article; of one
    whose heading does, or a placeholder that may be that of one user among many, it cannot be told.
    """
    page = scene.seen.page
    sign = parked_by(page) if page is not None else None
    if page is None or sign is None:
        return None
    reason, confidence, message = PARKED[sign.family]
    headed = page.chars >= scene.policy.short_chars or _stands_in_a_site(scene)
    if parked_in_words(page, headed=headed) and _told_apart(scene):
        sold = sign.family is SignFamily.FOR_SALE and (
            parked_in_words(page) or _says_more(scene, page)
        )
        if sold or sign.name in OF_A_NAME:
            return None
        message = f"{message}; but an address that cannot exist is answered otherwise"
        return Sight(Standing.UNKNOWN, reason, LOW, message)
    return Sight(Standing.PARKED, reason, confidence, message)


OF_A_NAME = frozenset({"unused-name", "no-site-yet"})
"""Placeholders of whole names: no single user of a host has one."""


def _stands_in_a_site(scene: Scene) -> bool:
    """Whether an address that cannot exist is answered with more text than a bare server gives."""
    text = of_the_site(scene.around, scene.seen.at, scene.policy)
    return text is not None and len(text) >= OF_A_SITE


def _says_more(scene: Scene, page: PageFacts) -> bool:
    """Whether it is longer than an address that cannot exist by what an article has."""
    text = of_the_site(scene.around, scene.seen.at, scene.policy)
    return text is not None and page.chars - len(text) >= OF_AN_ARTICLE


OF_AN_ARTICLE = 600
"""Characters that an article has beyond the frame of its site, and no lander."""


OF_A_SITE = 200
"""Characters of a "not found" page that has the frame of a site; bare ones have some sixty."""


def _told_apart(scene: Scene) -> bool:
    """Whether an address that cannot exist was surely answered in another way."""
    siblings = nearest(scene.around.siblings, scene.seen.at, scene.policy)
    return answered_otherwise(scene.seen, siblings, scene.around.text, scene.policy)


RATE_LIMIT_HEADERS = ("x-ratelimit-remaining", "ratelimit-remaining", "x-rate-limit-remaining")


def rate_limited(scene: Scene) -> Sight | None:
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


def _to_login(seen: Observation) -> bool:
    return is_login(seen.final_uri, beside=seen.uri_r)


def login_wall(scene: Scene) -> Sight | None:
    """Row 10, last part: a login stands before a page that is none itself.

    Surely so where the address to return to goes with it. A redirect to what calls itself a login,
    and a login served in the place of the page, cannot be told from a page that is gone.
    """
    seen, page = scene.seen, scene.seen.page
    if is_login(seen.uri_r):
        return None
    confidence = MEDIUM
    back = comes_back(seen.final_uri) or carries_address(seen.final_uri, seen.uri_r)
    if seen.redirects and _to_login(seen) and back:
        confidence = HIGH
    elif seen.redirects and is_plainly_login(seen.final_uri):
        pass
    elif (
        not scene.ok or page is None or not is_login_page(page, scene.policy) or is_the_cited(scene)
    ):
        return None
    return Sight(Standing.BLOCKED, Reason.LOGIN_WALL, confidence, "a login stands before the page")


def _waits_elsewhere(seen: Observation) -> bool:
    """Queues and captchas of other companies: sent there with the address to come back to.

    A page that calls itself an error carries the address as well, and is none.
    """
    there = carries_address(seen.final_uri, seen.uri_r)
    if not there or is_error(seen.final_uri) or says_not_found(seen):
        return False
    ours, theirs = host(seen.uri_r), host(seen.final_uri)
    return (registrable_domain(ours) or ours) != (registrable_domain(theirs) or theirs)


CALLED = 60
"""Characters of text below a title that refuses, from which on they should speak of it, too."""


def _is_only_called_so(scene: Scene) -> bool:
    """Whether title and heading refuse, the words below do not, and siblings are no refusals."""
    page = scene.seen.page
    text = scene.text
    if page is None or text is None or not _told_apart(scene):
        return False
    words = "\n".join(line for line in text.split("\n") if line not in (page.title, page.h1))
    unnamed = replace(page, title=None, h1=None)
    return len(words) >= CALLED and not refuses(unnamed, words, scene.policy)


def walled(scene: Scene) -> Sight | None:
    """Row 10 for refusals that come with 200, and for pages that ask for consent first."""
    seen, page = scene.seen, scene.seen.page
    if not scene.ok:
        return None
    to_consent = is_consent(seen.final_uri, beside=seen.uri_r)
    if seen.redirects and to_consent and not is_consent(seen.uri_r):
        message = "a page that asks for consent stands before the page"
        return Sight(Standing.BLOCKED, Reason.BOT_WALL, MEDIUM, message)
    if seen.redirects and _waits_elsewhere(seen):
        message = "a page of another site stands before the page, and knows where to return to"
        return Sight(Standing.BLOCKED, Reason.BOT_WALL, MEDIUM, message)
    if page is not None and _guards_its_script(scene, page):
        message = "the few words of a page that scripts fill say whom it refuses"
        return Sight(Standing.BLOCKED, Reason.BOT_WALL, LOW, message)
    if page is None or not is_wall(page, scene.policy) or is_the_cited(scene):
        return None
    away = bool(seen.redirects) and differs(seen.uri_r, seen.final_uri)
    if not away and _is_only_called_so(scene):
        return None
    message = "the server refuses us, though it calls that a success"
    return Sight(Standing.BLOCKED, Reason.BOT_WALL, MEDIUM, message)


def _guards_its_script(scene: Scene, page: PageFacts) -> bool:
    """Whether a page that scripts fill refuses in its few words, besides asking for scripts."""
    text = scene.text
    if not page.scripts or page.chars >= scene.policy.shell_chars or not text:
        return False
    parts = sentences(page, text, framed=False)
    return bars(page, [part for part in parts if not loads(part)], guarded=False)


def refused(scene: Scene) -> Sight | None:
    """Rows 10 to 12: the server was reached and refuses this client."""
    if scene.seen.status is None or scene.seen.status not in REFUSALS:
        return None
    reason, confidence, message = REFUSALS[scene.seen.status]
    return Sight(Standing.BLOCKED, reason, confidence, f"{message} (HTTP {scene.seen.status})")


def busy_with_us(scene: Scene) -> Sight | None:
    """Row 10, last part: trouble, or a question that was not accepted, whose page says that it
    refuses, as guards answer with 503 and 405."""
    page, status = scene.seen.page, scene.seen.status
    if page is None or status is None or not (status == 503 or 400 <= status < 500):
        return None
    if status in (404, 410) or not refuses(page, scene.text, scene.policy):
        return None
    if is_pause(page, scene.policy):
        return None
    message = f"the page says that the server refuses us (HTTP {status})"
    return Sight(Standing.BLOCKED, Reason.BOT_WALL, MEDIUM, message)
