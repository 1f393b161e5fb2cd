"""How a host says "not found": what addresses that cannot exist were answered. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlsplit

from citekeeper.judge.beside import has_siblings, is_front, named
from citekeeper.judge.likeness import novel, numbers, plain
from citekeeper.judge.policy import Policy
from citekeeper.model import Observation, Sibling, SignFamily
from citekeeper.page import called_a_challenge, challenged_by, parked_in_words
from citekeeper.urls import differs

OWN_WORDS = 5
"""Words of its own that make a page which calls itself missing more than that, where two siblings
are the same: what its server repeats of an address differs from one to the next."""
_READ = frozenset({"html", "json", "text", "xml"})
"""Kinds of pages whose words can be compared."""


@dataclass(frozen=True, slots=True)
class Profile:
    """What the siblings of one directory answered, as it is compared with one page of it.

    `novel` is the number of words that the page has and the first sibling has not, `noise` that of
    words by which the two siblings differ (None: there was no second), `allowed` the novelty up to
    which they are alike; `numbers` that of the numbers that a page alike has alone. `echoed` tells
    that the server makes its titles of the addresses, as wikis and searches do.
    """

    alike: bool
    novel: int | None = None
    noise: int | None = None
    allowed: int | None = None
    same_end: bool = False
    numbers: int = 0
    echoed: bool = False


def nearest(siblings: Iterable[Sibling], at: datetime, policy: Policy) -> tuple[Sibling, ...]:
    """The siblings asked nearest to a moment, all in one run; () where they are too far off."""
    near = [s for s in siblings if abs(s.at - at) <= policy.siblings_hold]
    if not near:
        return ()
    run = min(near, key=lambda s: (abs(s.at - at), s.run)).run
    return tuple(s for s in near if s.run == run)


def say_something(siblings: Iterable[Sibling]) -> bool:
    """Whether one was answered with a page, or as missing; refusals and troubles say nothing."""
    return any(s.status in (404, 410) or (s.status and 200 <= s.status < 300) for s in siblings)


def profile(
    seen: Observation,
    siblings: Sequence[Sibling],
    text: Callable[[str], str | None],
    policy: Policy,
) -> Profile | None:
    """What siblings say of one 2xx look; None where they say nothing (none, or no 2xx answer).

    Alike is a page whose sibling ended at the same address after as many redirects, or whose words
    are all but a few those of the sibling: the rest is compared, not the page, since the chrome of
    a site makes all its pages alike. Pages with different titles are not alike as long as the
    page's own title does not say "not found", and is not made of its address as the sibling's is.
    """
    answered = [s for s in siblings if s.status is not None and 200 <= s.status < 300]
    if not answered or seen.page is None:
        return None
    hops = len(seen.redirects)
    first = next((s for s in answered if s.hops == hops), None)
    if first is None:
        return Profile(alike=False)
    if hops and first.final_uri == seen.final_uri:
        same = _is_of_the_cited(seen)
        return Profile(alike=not same, same_end=not same)
    mine, its = _text(seen.page.text_sha256, text), _text(first.text_sha256, text)
    if mine is None or its is None:
        return Profile(alike=False)
    second = next((s for s in answered if s is not first and s.hops == hops), None)
    other = _text(second.text_sha256, text) if second else None
    noise = None if other is None else novel(its, other)
    allowed = max(policy.sibling_words, policy.sibling_noise * (noise or 0))
    echoed = _repeats(first.title, first.uri) and _repeats(seen.page.title, seen.uri_r)
    if echoed:
        mine, its = f"{mine}\n{named(first.uri)}", f"{its}\n{named(seen.uri_r)}"
    found = novel(mine, its)
    veto = _differ(seen.page.title, first.title) and not (says_not_found(seen) or echoed)
    alike = found <= allowed and not veto
    figures = numbers(mine, its) if alike else 0
    return Profile(alike, found, noise, allowed, numbers=figures, echoed=echoed)


def _is_of_the_cited(seen: Observation) -> bool:
    """Whether a look ended at the very path that was cited, on another host or by another scheme:
    what is sent there as well says nothing of it, since no page for all is called so."""
    ours, theirs = urlsplit(seen.uri_r), urlsplit(seen.final_uri)
    return not is_front(seen.uri_r) and (ours.path, ours.query) == (theirs.path, theirs.query)


def answered_otherwise(
    seen: Observation,
    siblings: Sequence[Sibling],
    text: Callable[[str], str | None],
    policy: Policy,
) -> bool:
    """Whether an address that cannot exist is surely answered in another way than a look was.

    With 404 or 410, or with a page that can be read while this one must not be kept, or whose words
    are others: what stands before all addresses, or sells their name, answers alike.
    """
    if any(s.status in (404, 410) for s in siblings):
        return seen.status not in (404, 410)
    answered = [s for s in siblings if s.status is not None and 200 <= s.status < 300]
    if seen.page is None or not seen.page.text_sha256:
        return bool(answered) and all(s.text_sha256 for s in answered)
    found = profile(seen, siblings, text, policy)
    if found is not None and found.novel is not None:
        return not found.alike
    mine = text(seen.page.text_sha256)
    others = [its for s in answered if (its := _text(s.text_sha256, text))]
    if seen.redirects or mine is None or not others:
        return False
    return all(novel(mine, its) > policy.sibling_words for its in others)


def _text(sha256: str | None, text: Callable[[str], str | None]) -> str | None:
    return text(sha256) if sha256 else None


def _repeats(title: str | None, uri: str) -> bool:
    """Whether a title has the words of its address, all in a row."""
    words = named(uri)
    return bool(words) and f" {words} " in f" {plain((title or '').replace('_', ' '))} "


def _differ(title: str | None, other: str | None) -> bool:
    return bool(title and other) and (title or "").casefold() != (other or "").casefold()


def says_not_found(seen: Observation) -> bool:
    """Whether title or heading of a page say "not found"."""
    page = seen.page
    return page is not None and any(s.family is SignFamily.NOT_FOUND for s in page.signs)


# --- which are asked ------------------------------------------------------------------------------


def wants_siblings(seen: Observation, *, known: bool) -> bool:
    """Whether a look asks for siblings: a page that could be a soft 404, and no profile is at hand.

    `known` says that there is one of this directory; then only a page that looks like a soft 404
    asks for a fresh one. Bot walls, what is no HTML, and parked pages ask for none; but walls that
    are known by their title alone, and pages parked by words of their text alone, do.
    """
    ok = seen.status is not None and 200 <= seen.status < 300
    page = seen.page
    if not ok or page is None or page.kind not in _READ:
        return False
    if not page.text_sha256 and not parked_in_words(page, headed=True):
        return False
    if not has_siblings(seen.uri_r):
        return False
    if challenged_by(page, seen.status or 0) and not called_a_challenge(page, seen.status or 0):
        return False
    elsewhere = bool(seen.redirects) and differs(seen.uri_r, seen.final_uri)
    return not known or says_not_found(seen) or elsewhere


def tells_apart(
    seen: Observation,
    text: str | None,
    sibling: Sibling,
    its_text: str | None,
    policy: Policy,
) -> bool:
    """Whether one sibling is enough to tell a page and its sibling apart, or alike, for good.

    Not where the page has words of its own, few or many: a second sibling shows whether they are
    more than what changes from one answer to the next.
    """
    mine = seen.page.text_sha256 if seen.page else None
    texts = {digest: t for digest, t in ((mine, text), (sibling.text_sha256, its_text)) if t}
    found = profile(seen, [sibling], texts.get, policy)
    if found is None or found.novel is None:
        return True
    if found.alike:
        return found.novel < OWN_WORDS if says_not_found(seen) else found.novel == 0
    title = seen.page.title if seen.page else None
    return _differ(title, sibling.title) and not says_not_found(seen)
