"""How a host says "not found": addresses that cannot exist, and what they answered. Pure.

A sibling is a made-up neighbour of a cited page. If it is answered as the page is, the page's own
answer proves nothing (Bar-Yossef et al. 2004 found 29 % of dead links to be such soft 404s).
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from posixpath import splitext
from urllib.parse import parse_qsl, unquote, urlencode, urlsplit, urlunsplit

from citekeeper.judge.likeness import novel, numbers, plain
from citekeeper.judge.policy import Policy
from citekeeper.model import Observation, Sibling, SignFamily
from citekeeper.page import called_a_challenge, challenged_by, parked_in_words
from citekeeper.urls import differs, host
from citekeeper.urls.sameness import telling

OWN_WORDS = 5
"""Words of its own that make a page which calls itself missing more than that, where two siblings
are the same: what its server repeats of an address differs from one to the next."""

MOST = 2
"""Siblings asked for one (host, directory)."""

_INDEX = re.compile(r"(?:index|default|home|main|start)\.[a-z]{2,5}", re.I)
_FRONT = re.compile(
    r"(?:index|default|home|main|start|welcome|accueil|startseite|inicio)"
    r"(?:[-_](?:[a-z]{2}))?(?:\.[a-z]{2,5})?|[a-z]{2}(?:[-_][a-z]{2,4})?",
    re.I,
)
"""A part of a path that names a front page, or the language of one."""

_SCRIPT = re.compile(r"[a-z_]+\.(?:php\d?|aspx?|jspx?|cfml?|cgi|pl|do|action)", re.I)
_ID_KEY = re.compile(
    r"\w*_?(?:id|no|nr|num)|[apvq]|art(?:icle)?|doc|item|news|node|page|paper|record|story|title",
    re.I,
)
"""Query keys that name a page, to servers whose scripts show many."""


def steps(uri: str) -> list[str]:
    """The parts of a path that say more than "front page"."""
    return [part for part in urlsplit(uri).path.split("/") if part and not _FRONT.fullmatch(part)]


def is_front(uri: str) -> bool:
    """Whether an address is a front page, in whatever language: nothing in it names a page."""
    query = telling(urlsplit(uri).query)
    named = [value for key, value in query if _ID_KEY.fullmatch(key)]
    return not steps(uri) and all(_FRONT.fullmatch(value) for value in named)


def _in_query(uri_r: str) -> bool:
    """Whether a page is named by the query of a script alone ("article.php?id=12")."""
    parts = urlsplit(uri_r)
    leaf = parts.path.rpartition("/")[2]
    keys = [key for key, value in telling(parts.query) if value and _ID_KEY.fullmatch(key)]
    return bool(keys) and _SCRIPT.fullmatch(leaf) is not None


def directory(uri_r: str) -> str:
    """The folder of a page: its path up to the last part, or the script that shows many pages."""
    path = urlsplit(uri_r).path.rstrip("/")
    if _in_query(uri_r):
        return f"{path}?"
    return path[: path.rfind("/") + 1] or "/"


def has_siblings(uri_r: str) -> bool:
    """False at front pages, and for what is no HTML by its name: nothing can be learnt there."""
    leaf = urlsplit(uri_r).path.rstrip("/").rpartition("/")[2]
    return not is_front(uri_r) and splitext(leaf)[1].lower() not in _NOT_HTML


_READ = frozenset({"html", "json", "text", "xml"})
_NOT_HTML = frozenset(
    ".pdf .doc .docx .xls .xlsx .ppt .pptx .odt .csv .txt .xml .json .zip .epub .rtf".split()
)


def sibling_uris(uri_r: str) -> tuple[str, ...]:
    """Two addresses in the same directory that cannot exist; () where none make sense.

    Everything that could identify the page is changed: the last part of the path, numbers in the
    parts before it, the ids in the query. What is a number stays one, and the extension stays. Many
    servers ignore one of them and serve the live page all the same.
    """
    if not has_siblings(uri_r):
        return ()
    return tuple(_changed(uri_r, _token(uri_r, number)) for number in range(MOST))


def _token(uri_r: str, number: int) -> str:
    """Letters that no page is called by, the same for the same address: chance without chance."""
    digest = hashlib.sha256(f"{number} {uri_r}".encode()).hexdigest()
    return "".join(chr(ord("a") + int(c, 16)) for c in digest[:14])


def _digits(token: str) -> str:
    """Seven digits and more: a number that no page has, and every database can hold."""
    return "9" + "".join(str(ord(c) % 10) for c in token)[:6]


def _changed(uri_r: str, token: str) -> str:
    parts = urlsplit(uri_r)
    path = parts.path.rstrip("/")
    slash = "/" if parts.path.endswith("/") and path else ""
    folders, _, leaf = path.rpartition("/")
    if not (_in_query(uri_r) or (_INDEX.fullmatch(leaf) and parts.query)):
        leaf = _other_leaf(leaf, token)
    query = _other_query(parts.query, token)
    changed = "/".join(_renumbered(folders.split("/"), token))
    return urlunsplit((parts.scheme, parts.netloc, f"{changed}/{leaf}{slash}", query, ""))


def _other_leaf(leaf: str, token: str) -> str:
    """Other letters for letters and another number for a number of three digits and more."""
    stem, suffix = splitext(leaf)
    number = re.fullmatch(r"([a-z]{0,3})(\d+)|(\d{3,})([-_,].*)|(.*[-_,])(\d{3,})", stem, re.I)
    if number is None:
        return token + suffix if leaf else leaf
    if number[2]:
        return f"{number[1]}{_digits(token)}{suffix}"
    if number[3]:
        return f"{_digits(token)}{number[4][0]}{token}{suffix}"
    return f"{token}{number[5][-1]}{_digits(token)}{suffix}"


def _renumbered(folders: Sequence[str], token: str) -> list[str]:
    """The parts of a path, with other digits where a number may name the page.

    A year, and the month and day after one, stay: dated folders that do not exist are answered as
    folders, not as pages. A version or a section with a digit in its name is changed, too: then the
    folder is not there, which proves nothing, while a page behind an old id would prove too much.
    """
    found: list[str] = []
    dated = False
    for part in folders:
        year = re.fullmatch(r"(?:19|20)\d\d", part) is not None
        dated = year or (dated and re.fullmatch(r"\d\d?", part) is not None)
        found.append(part if dated else re.sub(r"\d+", _digits(token), part))
    return found


def _other_query(query: str, token: str) -> str:
    pairs = parse_qsl(query, keep_blank_values=True)
    if not pairs:
        return token if query else ""
    named = set(telling(query))
    ids = [
        pair in named and bool(_ID_KEY.fullmatch(pair[0]) or re.search(r"\d{2,}|\d$", pair[1]))
        for pair in pairs
    ]
    if not any(ids):
        ids = [True] * len(pairs)
    return urlencode(
        [
            (key, (_digits(token) if value.isdigit() else token) if changed else value)
            for (key, value), changed in zip(pairs, ids, strict=True)
        ]
    )


# --- what they tell -------------------------------------------------------------------------------


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
        return Profile(alike=True, same_end=True)
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
        return True
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


def named(uri: str) -> str:
    """The words of an address that name its page: of the last part, or of the query of a script."""
    parts = urlsplit(uri)
    stem = splitext(parts.path.rstrip("/").rpartition("/")[2])[0]
    if _in_query(uri):
        stem = " ".join(value for _, value in parse_qsl(parts.query))
    return plain(unquote(stem).replace("_", " "))


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


def place_of(uri_r: str) -> tuple[str, str]:
    """Host and directory: what a profile is kept for."""
    return host(uri_r), directory(uri_r)


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
