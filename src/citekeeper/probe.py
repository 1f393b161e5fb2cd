"""One URI-R -> one Observation: the walk over its redirects, and what stands at its end.

Nothing that the web does ends in an exception here: it ends in evidence. Only a run that is over
(`lanes.Stopped`) is let through.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from urllib.parse import quote, urljoin

from citekeeper.guard import refuse_uri
from citekeeper.model import Hop, Observation, Problem, UriR
from citekeeper.page import PageText, Unread, meta_refresh
from citekeeper.urls import host, scheme, uri_r, without_user
from citekeeper.web import Answer, Clock, Limits, Unreachable, Web

MOST_HOPS = 10
"""Redirects followed (docs/findings.md, row 16)."""

LONGEST_WAIT = 60.0
WAITS_PER_HOST = 3
"""How long and how often a host's Retry-After is waited for (docs/findings.md, request policy)."""

UNTOLD_WAIT = 2.0
"""Seconds after the first 429 that does not say how long; doubled each time."""

MOST_ALTERNATIVES = 3

REDIRECTS = frozenset({301, 302, 303, 307, 308})

KEPT_HEADERS = (
    "content-type",
    "content-length",
    "location",
    "server",
    "retry-after",
    "last-modified",
    "etag",
    "www-authenticate",
    "cf-mitigated",
    "x-vercel-mitigated",
    "x-datadome",
    "x-amzn-waf-action",
    "x-adblock-key",
    "x-ratelimit-remaining",
    "x-rate-limit-remaining",
    "ratelimit-remaining",
)
HEADER_BYTES = 2048


@dataclass(frozen=True, slots=True)
class Probed:
    """What one probe saw; the visible text of the page, None where there is none to keep; the
    answers of all its hops, where they were asked for."""

    observation: Observation
    text: str | None = None
    exchanges: tuple[Answer, ...] = ()


@dataclass(frozen=True, slots=True)
class Fetched:
    """What one probe saw but for its page, whose body is still to be read."""

    observation: Observation
    unread: Unread
    exchanges: tuple[Answer, ...] = ()

    def read(self, page: PageText) -> Probed:
        """All of it, with what the page tells."""
        return Probed(replace(self.observation, page=page.facts), page.text, self.exchanges)


@dataclass(frozen=True, slots=True)
class OverBudget:
    """A link that was not asked, because its host has used up the waits it may ask for."""

    uri_r: UriR


class _Spent(Exception):  # noqa: N818 - a signal between two methods
    """The host that should be asked now is not asked any more in this run."""


@dataclass(slots=True)
class _Walk:
    """One walk as it goes: where it is, what it went over, what it learnt."""

    uri: str
    fresh: bool
    hops: list[Hop] = field(default_factory=list)
    dns: list[str] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    elapsed: float = 0.0
    answers: list[Answer] = field(default_factory=list)
    answer: Answer | None = None
    problem: Problem | None = None
    detail: str = ""

    def fail(self, problem: Problem, detail: str) -> None:
        self.answer, self.problem, self.detail = None, problem, detail

    def learn(self, answer: Answer) -> None:
        self.answer = answer
        self.answers.append(answer)
        self.elapsed += answer.elapsed
        self.dns.extend(ip for ip in answer.dns if ip not in self.dns)
        self.warnings.extend(w for w in answer.warnings if w not in self.warnings)

    @property
    def missing(self) -> bool:
        """True where the URL itself may be spelled wrongly."""
        if self.answer is not None:
            return self.answer.status in (404, 410)
        return self.problem in (Problem.DNS_NXDOMAIN, Problem.DNS_NXDOMAIN_DOMAIN)


class Prober:
    """Probes links for one run; safe for many threads. It remembers which hosts asked for rest.
    With `exchanges` the answers themselves are handed on, too."""

    def __init__(
        self, web: Web, clock: Clock, *, limits: Limits | None = None, exchanges: bool = False
    ) -> None:
        self._exchanges = exchanges
        self._web = web
        self._clock = clock
        self._limits = limits or web.limits
        self._lock = threading.Lock()
        self._waits: dict[str, int] = {}
        self._spent: set[str] = set()

    def probe(
        self, uri_r: UriR, *, run: int, attempt: int, alternatives: Sequence[str] = ()
    ) -> Probed | OverBudget:
        """What `fetch` brings, with its page read."""
        found = self.fetch(uri_r, run=run, attempt=attempt, alternatives=alternatives)
        return found.read(found.unread.read()) if isinstance(found, Fetched) else found

    def fetch(
        self, uri_r: UriR, *, run: int, attempt: int, alternatives: Sequence[str] = ()
    ) -> Fetched | Probed | OverBudget:
        """What one GET of the link sees at the end of its redirects.

        A second `attempt` uses fresh connections. Where the link is missing and one of its
        `alternatives` (other readings of the document) answers, a warning says so; the observation
        stays the one of `uri_r`. OverBudget: the host has asked for rest too often.
        """
        at = self._clock.now()
        try:
            walk = self._walk(uri_r, fresh=attempt > 1)
        except _Spent:
            return OverBudget(uri_r)
        if walk.missing:
            self._try_alternatives(walk, alternatives)
        seen = _seen(walk, uri_r, run=run, attempt=attempt, at=at)
        unread = _unread(walk)
        exchanges = tuple(walk.answers) if self._exchanges else ()
        return Probed(seen) if unread is None else Fetched(seen, unread, exchanges)

    # --- walking ------------------------------------------------------------------------------

    def _walk(self, uri: str, *, fresh: bool) -> _Walk:
        """Hop by hop to a final answer or a problem. Raises _Spent."""
        walk = _Walk(uri, fresh)
        try:
            while True:
                answer = self._ask(walk)
                walk.learn(answer)
                target = _target(answer, walk.uri)
                if target is None or not _step(walk, answer.status, target):
                    return walk
        except Unreachable as failed:
            walk.elapsed += failed.elapsed
            walk.fail(failed.problem, failed.detail)
        return walk

    def _ask(self, walk: _Walk) -> Answer:
        """One hop, as often as its host asks for patience. Raises Unreachable, _Spent."""
        name = host(walk.uri)
        while True:
            if name in self._spent:
                raise _Spent
            left = max(1.0, self._limits.total - walk.elapsed)
            limits = replace(self._limits, total=left)
            answer = self._web.get(walk.uri, fresh=walk.fresh, limits=limits)
            wait = _asked_to_wait(answer, self._clock.now())
            if wait is None:
                return answer
            if not self._wait(name, wait):
                return answer

    def _wait(self, name: str, seconds: float) -> bool:
        """Grant a host its rest; False, for the rest of the run, where it asks for too much."""
        with self._lock:
            waits = self._waits[name] = self._waits.get(name, 0) + 1
            if seconds < 0:
                seconds = UNTOLD_WAIT * 2 ** (waits - 1)
            if waits > WAITS_PER_HOST or seconds > LONGEST_WAIT:
                self._spent.add(name)
                return False
        if self._web.gate is not None:
            self._web.gate.pause(name, seconds)
        else:
            self._clock.sleep(seconds)
        return True

    def _try_alternatives(self, walk: _Walk, alternatives: Sequence[str]) -> None:
        for other in alternatives[:MOST_ALTERNATIVES]:
            try:
                tried = self._walk(uri_r(other), fresh=False)
            except (_Spent, ValueError):
                continue
            if tried.answer is not None and 200 <= tried.answer.status < 300:
                walk.warnings.append(f"alternative-answers:{other}")
                return


def _step(walk: _Walk, status: int, target: str) -> bool:
    """Go on to `target`; False where the walk ends here."""
    refused = refuse_uri(target, allow_private=True)
    if refused is Problem.INVALID_URL:
        return False
    walk.hops.append(Hop(status, walk.uri))
    if refused is Problem.SCHEME:
        name = scheme(without_user(target))
        walk.fail(
            Problem.REDIRECT_SCHEME,
            f"leads to a {name}: address" if name else "leads to no address",
        )
    elif refused is not None:
        walk.fail(refused, "leads to a private or local address")
    elif target in {hop.uri for hop in walk.hops}:
        walk.fail(Problem.REDIRECT_LOOP, "the redirects go in a circle")
    elif len(walk.hops) > MOST_HOPS:
        walk.fail(Problem.REDIRECT_LOOP, f"more than {MOST_HOPS} redirects")
    walk.uri = target
    return walk.problem is None


_UNQUOTED = "!#$%&'()*+,/:;=?@[]~-._"


def _target(answer: Answer, uri: str) -> str | None:
    """Where an answer sends us, absolute and without fragment; None where it is the final one.

    A redirect without a usable Location is final: its status says what we know.
    """
    if answer.status in REDIRECTS:
        location = answer.headers.get("location", "").strip()
        return _joined(uri, location) if location else None
    if 200 <= answer.status < 300 and answer.body:
        found = meta_refresh(answer.body, content_type=answer.content_type, uri=uri)
        return _joined(uri, found) if found else None
    return None


def _joined(uri: str, location: str) -> str | None:
    path, mark, query = location.partition("?")
    try:
        target = urljoin(uri, path.replace("\\", "/") + mark + query)
        return quote(uri_r(target), safe=_UNQUOTED)
    except ValueError:
        return None


# --- patience -------------------------------------------------------------------------------------


def _asked_to_wait(answer: Answer, now: datetime) -> float | None:
    """Seconds the server wants us to wait; -1 where it does not say how long; None: it does not."""
    if answer.status not in (429, 503):
        return None
    told = answer.headers.get("retry-after", "").strip()
    if told.isascii() and told.isdigit():
        return float(told[:9])
    moment = _http_date(told)
    if moment is not None:
        return max(0.0, (moment - now).total_seconds())
    return -1.0 if answer.status == 429 else None


def _http_date(text: str) -> datetime | None:
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


# --- from a walk to evidence ----------------------------------------------------------------------


def _seen(walk: _Walk, uri_r: UriR, *, run: int, attempt: int, at: datetime) -> Observation:
    answer = walk.answer
    kind = answer.content_type if answer is not None else None
    return Observation(
        uri_r=uri_r,
        run=run,
        attempt=attempt,
        at=at,
        final_uri=without_user(walk.uri),
        status=answer.status if answer else None,
        problem=walk.problem,
        detail=walk.detail,
        redirects=tuple(replace(hop, uri=without_user(hop.uri)) for hop in walk.hops),
        headers=_kept(answer.headers) if answer else {},
        dns=tuple(walk.dns),
        tls=answer.tls if answer else None,
        content_type=_kept_value(kind) if kind is not None else None,
        warnings=tuple(walk.warnings),
        elapsed=round(walk.elapsed, 3),
    )


def _unread(walk: _Walk) -> Unread | None:
    answer = walk.answer
    if answer is None or not answer.body_read:
        return None
    return Unread(answer.body, answer.content_type, answer.headers, walk.uri)


def _kept(headers: Mapping[str, str]) -> dict[str, str]:
    """The headers that the judge or a reader may want, no more than 2 KB of them, no secrets."""
    kept: dict[str, str] = {}
    room = HEADER_BYTES
    for name in KEPT_HEADERS:
        value = headers.get(name)
        if value is None:
            continue
        value = _kept_value(without_user(value) if name == "location" else value)
        if name == "www-authenticate":  # the scheme only: the rest may hold a session
            value = value.split(" ")[0]
        if len(name) + len(value.encode()) <= room:
            kept[name] = value
            room -= len(name) + len(value.encode())
    return kept


def _kept_value(value: str) -> str:
    return re.sub(r"\s+", " ", value).strip()[:1024]
