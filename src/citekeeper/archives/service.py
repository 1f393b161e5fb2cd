"""One service of one archive in one run: its budget, its patience with us, ours with it.

Whatever goes wrong is a `Silence`, with a sentence for a person, and never an exception. Its
trouble is its own: other services and archives go on.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from urllib.parse import urlsplit

from citekeeper.archives import facts
from citekeeper.budget import Budget, Stop
from citekeeper.errors import SettingsError
from citekeeper.model import Problem
from citekeeper.web import Answer, Limits, Unreachable, Web


@dataclass(frozen=True, slots=True)
class Silence:
    """No usable answer: why, and whether asking again at once may help.

    `sent` is False where nothing can have come of the question: it did not leave us, or the archive
    said so. `status` is that of an answer which was of no use.
    """

    detail: str
    again: bool = True
    sent: bool = True
    status: int | None = None


@dataclass(slots=True)
class Service:
    """The index or the replay of one archive. Threads may share it.

    `closed` is why it is not asked any more in this run; None as long as it is. `per_day` is how
    many requests it allows in a day that begins at 00:00 UTC, where it says so.
    """

    what: str
    base: str
    per_minute: int
    web: Web
    budget: Budget
    limits: Limits
    closed: str | None = None
    per_day: int | None = None
    _throttled: int = 0
    _silent: int = 0
    _unusable: int = 0
    _lock: threading.Lock = field(default_factory=threading.Lock)

    @property
    def name(self) -> str:
        """What its budget is kept under: limits count per address of the service."""
        return f"{self.what} {urlsplit(self.base).netloc}"

    def get(
        self,
        uri: str,
        *,
        headers: Mapping[str, str] | None = None,
        fresh: bool = False,
        stop: Stop | None = None,
    ) -> Answer | Silence:
        """One request within the budget. An answer that is a memento is never trouble, whatever
        its status; everything else is looked at by status first. `fresh`: on a connection of its
        own, so that it is sent once."""

        def send() -> Answer:
            return self.web.get(
                uri, headers=headers, trusted=True, limits=self.limits, fresh=fresh, read_any=True
            )

        return self._heard(send, stop)

    def post(
        self,
        uri: str,
        form: Mapping[str, str],
        *,
        headers: Mapping[str, str] | None = None,
        stop: Stop | None = None,
    ) -> Answer | Silence:
        """The same with a form, sent once: what it asks for is never asked for twice."""

        def send() -> Answer:
            return self.web.post(uri, form, headers=headers, limits=self.limits)

        return self._heard(send, stop)

    def _heard(self, send: Callable[[], Answer], stop: Stop | None) -> Answer | Silence:
        refused = self._token(stop)
        if refused is not None:
            return refused
        try:
            answer = send()
        except Unreachable as trouble:
            return self._no_answer(trouble)
        with self._lock:
            self._silent = 0
        if "memento-datetime" in answer.headers:
            return answer
        if answer.status == 429:
            return self._slow_down(answer)
        if answer.status >= 500:
            return self._broken(answer)
        return answer

    def usable(self) -> None:
        """The last answer could be used: earlier failures were not an outage."""
        with self._lock:
            self._unusable = 0

    def unusable(self, detail: str) -> Silence:
        """The last answer could not be used; the tenth in a row ends the service's part."""
        with self._lock:
            self._unusable += 1
            if self._unusable >= facts.UNUSABLE_END:
                self._close(f"its last {facts.UNUSABLE_END} answers were of no use ({detail})")
        return Silence(detail)

    def _token(self, stop: Stop | None) -> Silence | None:
        if self.closed is None:
            try:
                end = _End(self, stop)
                taken = self.budget.take(self.name, self.per_minute, per_day=self.per_day, stop=end)
            except SettingsError as error:
                with self._lock:
                    self._close(str(error))
            else:
                if not taken and not end.is_set():
                    with self._lock:
                        self._close(f"its {self.per_day} requests of today (UTC) are used up")
                elif not taken and self.closed is None:
                    said = "the run was ended before the archive was asked"
                    return Silence(said, again=False, sent=False)
        # Others may have closed it while we waited for the token.
        if self.closed is None:
            return None
        return Silence(f"not asked: {self.closed}", again=False, sent=False)

    def _no_answer(self, trouble: Unreachable) -> Silence:
        if trouble.problem in _OUR_QUESTION:
            said = f"the archive cannot be asked: {trouble.detail}"
            return Silence(said, again=False, sent=False)
        with self._lock:
            self._silent += 1
            if self._silent >= facts.SILENT_END:
                self._close(f"it did not answer {facts.SILENT_END} times ({trouble.detail})")
        sent = trouble.problem not in _NOT_SENT
        return Silence(f"no answer from the archive: {trouble.detail}", sent=sent)

    def _slow_down(self, answer: Answer) -> Silence:
        seconds = _retry_after(answer.headers.get("retry-after"), self.web.clock.now())
        with self._lock:
            self._throttled += 1
            if self._throttled >= facts.THROTTLED_END:
                self._close(f"it asked us {facts.THROTTLED_END} times to slow down")
        try:
            self.budget.pause(self.name, seconds)
        except SettingsError as error:
            with self._lock:
                self._close(str(error))
        return Silence("the archive asked us to slow down (HTTP 429)", sent=False, status=429)

    def _broken(self, answer: Answer) -> Silence:
        if answer.status == 503 and facts.TEMPORARILY_OFFLINE.encode() in answer.body:
            with self._lock:
                self._close("the archive says that it is temporarily offline")
        silence = self.unusable(f"the archive is in trouble (HTTP {answer.status})")
        done = answer.status not in facts.NOT_DONE
        return replace(silence, sent=done, status=answer.status)

    def _close(self, reason: str) -> None:
        self.closed = self.closed or reason


_OUR_QUESTION = (Problem.INVALID_URL, Problem.SCHEME, Problem.PRIVATE_HOST)
"""What says something about the address asked, and nothing about the archive."""

_NOT_SENT = (
    Problem.DNS_NXDOMAIN,
    Problem.DNS_NXDOMAIN_DOMAIN,
    Problem.DNS_ERROR,
    Problem.CONNECT_REFUSED,
    Problem.TLS_HANDSHAKE,
)
"""What happens before a question leaves us."""


@dataclass(frozen=True, slots=True)
class _End:
    """Set when the run ends, or the service is closed while somebody waits for a token of it."""

    service: Service
    stop: Stop | None

    def is_set(self) -> bool:
        return self.service.closed is not None or (self.stop is not None and self.stop.is_set())


def _retry_after(value: str | None, now: datetime) -> float:
    """Seconds to pause, from either form of Retry-After; the usual minute without one."""
    text = (value or "").strip()
    if text.isascii() and text.isdigit():
        return min(float(text), facts.PAUSE_CAP_SECONDS) or facts.PAUSE_SECONDS
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, OverflowError, TypeError, IndexError):  # a year of twenty digits, say
        return facts.PAUSE_SECONDS
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return min(max((moment - now).total_seconds(), facts.PAUSE_SECONDS), facts.PAUSE_CAP_SECONDS)
