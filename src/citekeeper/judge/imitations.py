"""Rows 18 to 20: soft 404s, answers that look like a page and are that of no page.

Where the same evidence fits a living page as well, the answer is that it cannot be told.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from urllib.parse import urlsplit

from citekeeper.judge.absences import is_bare, says_absent
from citekeeper.judge.beside import is_front, named, steps
from citekeeper.judge.catchalls import (
    ASKS,
    SHELL,
    is_about_its_name,
    is_spam,
    may_stand_before,
    refuses,
    wants_a_login,
)
from citekeeper.judge.interludes import (
    is_error,
    is_gate,
    is_pause,
    is_search,
    says_missing,
)
from citekeeper.judge.likeness import novel, plain
from citekeeper.judge.recognition import is_the_cited
from citekeeper.judge.siblings import OWN_WORDS, Profile, nearest, profile, says_not_found
from citekeeper.judge.sight import HIGH, LOW, MEDIUM, Scene, Sight
from citekeeper.judge.tenor import Lack, lack, sentences
from citekeeper.model import Reason, Standing
from citekeeper.page.spam import names_a_trade
from citekeeper.urls import differs, host, registrable_domain
from citekeeper.urls.sameness import languages, telling


def _profile(scene: Scene) -> Profile | None:
    siblings = nearest(scene.around.siblings, scene.seen.at, scene.policy)
    return profile(scene.seen, siblings, scene.around.text, scene.policy)


def sibling_match(scene: Scene) -> Sight | None:
    """Row 19: an address that cannot exist is answered just so."""
    page = scene.seen.page
    if not scene.ok or page is None or (page.scripts and page.chars < scene.policy.shell_chars):
        return None
    found = _profile(scene)
    if found is None or not found.alike:
        return None
    message = "the server answers alike for an address that cannot exist"
    if found.same_end:
        message = "the server sends an address that cannot exist to the same page"
    counts = {"novel": found.novel, "noise": found.noise, "allowed": found.allowed}
    scores = tuple((name, float(n)) for name, n in counts.items() if n is not None)
    live = scene.text
    if page.kind != "html" and not (live and says_absent(page, live)):
        return None
    if found.echoed and not _lacks_as_others_do(scene, live):
        return None
    named_missing = says_not_found(scene.seen)
    spam = not named_missing and is_spam(page, live)
    front = found.same_end and is_front(scene.final_uri) and not is_bare(page, live or "")
    if not (named_missing or spam or front) and refuses(page, live, scene.policy):
        message += ", and says whom it refuses"
        return Sight(Standing.BLOCKED, Reason.BOT_WALL, MEDIUM, message, scores=scores)
    if (doubt := _doubt(scene, found)) is not None:
        reason, why = doubt
        return Sight(Standing.UNKNOWN, reason, LOW, f"{message}; but {why}", scores=scores)
    if spam:
        message += ", with a page of a spammer's trade"
        return Sight(Standing.PARKED, Reason.HIJACKED, MEDIUM, message, scores=scores)
    if not named_missing and is_about_its_name(page, live, scene.policy):
        message += ", with a page about the domain name"
        return Sight(Standing.PARKED, Reason.PLACEHOLDER, MEDIUM, message, scores=scores)
    if not (named_missing or found.echoed) and wants_a_login(page, live, scene.policy):
        message += ", and says to whom it is open"
        return Sight(Standing.BLOCKED, Reason.LOGIN_WALL, MEDIUM, message, scores=scores)
    sent = found.same_end or _leads_nowhere(scene)
    named_missing = named_missing or _is_sent_to_404(scene)
    stands = None if named_missing else may_stand_before(page, live, scene.policy, sent=sent)
    if stands is not None:
        message += f"; but {stands}"
        if stands == ASKS:
            return Sight(Standing.BLOCKED, Reason.BOT_WALL, LOW, message, scores=scores)
        reason = Reason.JS_SHELL if stands == SHELL else Reason.SIBLING_MATCH
        return Sight(Standing.UNKNOWN, reason, LOW, message, scores=scores)
    return Sight(Standing.SOFT_404, Reason.SIBLING_MATCH, HIGH, message, scores=scores)


def spammer_s_site(scene: Scene) -> Sight | None:
    """Row 17, last part: a page of a spammer's trade, on a site that has the name of one.

    It has a "not found" page of its own, and may be a paper about that trade: it cannot be told.
    """
    page = scene.seen.page
    if not scene.ok or page is None or page.kind != "html":
        return None
    if not is_spam(page, scene.text):
        return None
    siblings = nearest(scene.around.siblings, scene.seen.at, scene.policy)
    beside = " ".join(sibling.title for sibling in siblings if sibling.title)
    if not names_a_trade(beside) or is_the_cited(scene):
        return None
    message = (
        "the domain may be in other hands: its page is of a spammer's trade, as its name is; "
        "but so is a paper about that trade"
    )
    return Sight(Standing.UNKNOWN, Reason.HIJACKED, LOW, message)


def _doubt(scene: Scene, found: Profile) -> tuple[Reason, str] | None:
    """Why a page that is answered like its siblings may be there all the same, if it may."""
    page = scene.seen.page
    if page is None:
        return None
    if says_not_found(scene.seen):
        own = found.noise == 0 and (found.novel or 0) >= OWN_WORDS
        return (
            (Reason.PHRASE_TITLE, "it has words of its own, and others have none") if own else None
        )
    live = scene.text
    if _before_a_gate(scene):
        return Reason.SIBLING_MATCH, "it may be a gate before all pages of the site"
    if is_pause(page, scene.policy):
        return Reason.SIBLING_MATCH, "it says that the site will be back"
    if live is not None and _was_so(scene, live, found.allowed or scene.policy.sibling_words):
        return Reason.SIBLING_MATCH, "it is what archives saw at this address when it was cited"
    little = found.noise == 0 and bool(found.novel)
    if (little or found.numbers >= MANY_NUMBERS) and not _lacks_as_others_do(scene, live):
        return Reason.SIBLING_MATCH, "it has a little of its own, more than changes by itself"
    served = not (found.echoed or _leads_nowhere(scene))
    if served and _named_by_address(scene) and not says_missing(page, None):
        return Reason.SIBLING_MATCH, "its title is that of the cited address"
    return None


def _lacks_as_others_do(scene: Scene, live: str | None) -> bool:
    """Whether it says in the same sentence as an address that cannot exist that something is not
    there: a wiki may have titles made of addresses, and a short page of its own."""
    page = scene.seen.page
    siblings = nearest(scene.around.siblings, scene.seen.at, scene.policy)
    kept = ((s.uri, scene.around.text(s.text_sha256)) for s in siblings if s.text_sha256)
    uri, its = next(((uri, text) for uri, text in kept if text), ("", ""))
    if page is None or not live or not its:
        return False
    mine, beside = named(scene.uri_r), named(uri)
    its = plain(its).replace(beside, mine) if beside else plain(its)
    unnamed = replace(page, title=None, h1=None, main_span=None)
    parts = sentences(unnamed, live, framed=not is_bare(unnamed, live), least=2)
    return lack(unnamed, [part for part in parts if plain(part) in its]) in (
        Lack.PLAINLY,
        Lack.BY_A_NOT,
    )


MANY_NUMBERS = 20
"""Different numbers that make a page one of its own: dates and hours of a template are fewer."""


def _leads_nowhere(scene: Scene) -> bool:
    """Whether its readers are sent to a search or an error page, which are no gates."""
    there = scene.final_uri
    return bool(scene.seen.redirects) and (is_search(there) or is_error(there))


def _is_sent_to_404(scene: Scene) -> bool:
    """Whether its readers are sent to an address that says for which error it stands."""
    return bool(scene.seen.redirects) and _LOST.search(scene.final_uri) is not None


_LOST = re.compile(r"(?<!\d)404(?!\d)|not[-_]?found", re.I)


def _before_a_gate(scene: Scene) -> bool:
    return bool(scene.seen.redirects) and is_gate(scene.final_uri, scene.uri_r)


def _was_so(scene: Scene, live: str, allowed: int) -> bool:
    """Whether a memento had no words beyond a few that are not on the page today."""
    for baseline in scene.around.baselines:
        before = scene.around.text(baseline.sha256 or "") if not baseline.own else None
        if before and novel(baseline.main(before), live) <= allowed:
            return True
    return False


def _named_by_address(scene: Scene) -> bool:
    """Whether title or heading have the words of the address: then the server overlooks our change.

    At least two words of four letters and more, and most of them.
    """
    slug = (steps(scene.uri_r) or [""])[-1].rpartition(".")
    parts = {word for word in plain(slug[0] or slug[2]).replace("_", " ").split() if len(word) > 3}
    page = scene.seen.page
    lines = (page.title, page.h1) if page is not None else ()
    named = {word for line in lines if line for word in plain(line).split()}
    return len(parts & named) >= 2 and len(parts & named) * 3 >= len(parts) * 2


def redirected_to_error(scene: Scene) -> Sight | None:
    """Row 18: redirected to an address that calls itself an error, from one that does not."""
    seen = scene.seen
    if not scene.ok or not seen.redirects or is_the_cited(scene):
        return None
    if not is_error(seen.final_uri) or is_error(seen.uri_r) or _same_number(seen.uri_r):
        return None
    message = "the page sends its readers to an error page"
    return Sight(Standing.SOFT_404, Reason.REDIRECT_TO_ERROR, MEDIUM, message)


def _same_number(uri: str) -> bool:
    """Whether the cited address has the number itself: "/news?id=404" may well be "/news/404"."""
    return re.search(r"(?<!\d)404(?!\d)", uri) is not None


def redirected_away(scene: Scene) -> Sight | None:
    """Row 20: a deep address leads to a front page, or where other cited pages lead, too.

    Not where title or text there are those that were cited: then the page has moved.
    """
    seen = scene.seen
    if not scene.ok or not seen.redirects or not differs(seen.uri_r, seen.final_uri):
        return None
    if is_the_cited(scene):
        return None
    if (seen.run, seen.final_uri) in scene.around.converged:
        message = "this and other cited pages of its site all lead to one page"
        if _before_a_gate(scene):
            message = f"{message}; but it may be a gate before them"
            return Sight(Standing.UNKNOWN, Reason.REDIRECT_CONVERGE, LOW, message)
        return Sight(Standing.SOFT_404, Reason.REDIRECT_CONVERGE, MEDIUM, message)
    if not _is_above(seen.final_uri, seen.uri_r):
        return None
    message = "the page sends its readers to a front page"
    if (why := _may_be_meant(seen.uri_r, seen.final_uri)) is not None:
        message = f"{message}; but {why}"
        return Sight(Standing.UNKNOWN, Reason.REDIRECT_TO_ROOT, LOW, message)
    return Sight(Standing.SOFT_404, Reason.REDIRECT_TO_ROOT, LOW, message)


def _may_be_meant(cited: str, final: str) -> str | None:
    """Why a front page may be what was cited, if it may."""
    if _site(cited) != _site(final) and len(_parts(cited)) == 1 and not urlsplit(cited).query:
        return "a short address may stand for another site's front page"
    ours, theirs = languages(cited), languages(final)
    if ours and theirs and not ours & theirs:
        return "it is that of another language or country, as if chosen by where we ask from"
    return None


def _site(uri: str) -> str:
    return registrable_domain(host(uri)) or host(uri)


def _parts(uri: str) -> Sequence[str]:
    return [part for part in urlsplit(uri).path.split("/") if part]


def _is_above(final: str, cited: str) -> bool:
    """Whether one address is the front page of its site, or of a section above the cited one."""
    if is_front(cited) or telling(urlsplit(final).query):
        return False
    theirs, ours = steps(final), steps(cited)
    if not theirs:
        return True
    bare = host(final).removeprefix("www.") == host(cited).removeprefix("www.")
    return bare and len(ours) > len(theirs) and ours[: len(theirs)] == theirs
