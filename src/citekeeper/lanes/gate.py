"""Politeness before every single request: how many at once to one host, and how far apart."""

from __future__ import annotations

import math
import threading
from dataclasses import dataclass
from types import TracebackType
from typing import Protocol

SLICE = 0.1
"""Seconds of the longest single wait: so soon does a waiting thread see that all is to stop."""

KEPT_HOSTS = 4096
"""Hosts remembered before idle ones are forgotten: memory follows what is under way."""


class Stopped(Exception):  # noqa: N818 - a signal, not an error
    """The run is over: whoever waits for a turn goes home without one."""


class Time(Protocol):
    """What the gate needs of a clock."""

    def monotonic(self) -> float:
        """Seconds that never go back."""

    def sleep(self, seconds: float) -> None:
        """Let `seconds` pass."""


@dataclass(slots=True)
class _Host:
    """What the gate remembers of one host: when it may be asked next, and by how many now."""

    freed: threading.Condition
    ready: float = -math.inf
    under_way: int = 0
    quickest: float | None = None


class Gate:
    """Per-host politeness: `with gate.turn(host):` around each single request.

    `slot` is the finer form for a client that connects first: it holds one of the `per_host`
    places; its `go` waits for the gap right before the request is written, `sent` and `heard` tell
    the gate when. After `stop` every wait ends with `Stopped`.
    """

    def __init__(self, clock: Time, interval: float = 1.0, per_host: int = 1) -> None:
        self.per_host = per_host
        self.interval = interval
        self._clock = clock
        self._lock = threading.Lock()
        self._hosts: dict[str, _Host] = {}
        self._stopped = False

    def turn(self, host: str) -> Turn:
        """One whole request as a context: waits for a place and for the gap, then counts."""
        return Turn(self, host, at_once=True)

    def slot(self, host: str) -> Turn:
        """A place at the host as a context; the request itself begins with `Turn.go`."""
        return Turn(self, host, at_once=False)

    def pause(self, host: str, seconds: float) -> None:
        """Nobody asks `host` for so long (it said Retry-After)."""
        with self._lock:
            known = self._known(host)
            known.ready = max(known.ready, self._clock.monotonic() + seconds)

    def now(self) -> float:
        """The clock's monotonic seconds."""
        return self._clock.monotonic()

    def ready_at(self, host: str) -> float:
        """When `host` may be asked next, in the same seconds; the past where it may be now."""
        with self._lock:
            known = self._hosts.get(host)
            return known.ready if known is not None else -math.inf

    def stop(self) -> None:
        """End every wait, now and from now on."""
        with self._lock:
            self._stopped = True
            for known in self._hosts.values():
                known.freed.notify_all()

    def _known(self, host: str) -> _Host:
        known = self._hosts.get(host)
        if known is None:
            self._forget_idle()
            known = self._hosts[host] = _Host(threading.Condition(self._lock))
        return known

    def _forget_idle(self) -> None:
        if len(self._hosts) < KEPT_HOSTS:
            return
        now = self._clock.monotonic()
        for host in [h for h, k in self._hosts.items() if not k.under_way and k.ready < now]:
            del self._hosts[host]

    def _enter(self, host: str) -> _Host:
        """Take a place once the gap is over too: nobody holds a place while waiting."""
        while True:
            with self._lock:
                self._check()
                known = self._known(host)
                wait = known.ready - self._clock.monotonic()
                if wait <= 0 and known.under_way < self.per_host:
                    known.under_way += 1
                    return known
                if wait <= 0:
                    known.freed.wait(SLICE)
            if wait > 0:
                self._clock.sleep(min(wait, SLICE))

    def _leave(self, known: _Host) -> None:
        with self._lock:
            known.under_way -= 1
            known.freed.notify()

    def _go(self, known: _Host) -> None:
        """Wait for the gap and take it, so that no other thread starts within it."""
        while True:
            with self._lock:
                self._check()
                now = self._clock.monotonic()
                if (wait := known.ready - now) <= 0:
                    known.ready = now + self.interval
                    return
            self._clock.sleep(min(wait, SLICE))

    def _check(self) -> None:
        if self._stopped:
            raise Stopped

    def _sent(self, known: _Host) -> float:
        with self._lock:
            now = self._clock.monotonic()
            known.ready = max(known.ready, now + self.interval)
            return now

    def _heard(self, known: _Host, sent: float) -> None:
        """Add to the gap what the request may have been late at the server.

        It saw the request some time between `sent` and now. What the host's quickest answer took
        is its own time; anything above may be a late arrival. Of a first or quickest answer nothing
        is known, so all of it may be.
        """
        with self._lock:
            took = self._clock.monotonic() - sent
            late = took
            if known.quickest is not None and took >= known.quickest:
                late = took - known.quickest
            known.quickest = took if known.quickest is None else min(took, known.quickest)
            known.ready = max(known.ready, sent + self.interval + late)


class Turn:
    """One place at one host, from `with` to its end; made by `Gate.turn` and `Gate.slot`."""

    __slots__ = ("_at_once", "_gate", "_host", "_known", "_sent")

    def __init__(self, gate: Gate, host: str, *, at_once: bool) -> None:
        self._gate = gate
        self._host = host
        self._at_once = at_once
        self._sent: float | None = None

    def __enter__(self) -> Turn:
        self._known = self._gate._enter(self._host)
        if self._at_once:
            try:
                self.go()
            except BaseException:
                self._gate._leave(self._known)
                raise
            self.sent()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._gate._leave(self._known)

    def go(self) -> None:
        """Wait until the gap to the last request is over; the request is written right after."""
        self._gate._go(self._known)

    def sent(self) -> None:
        """The request has been written."""
        self._sent = self._gate._sent(self._known)

    def heard(self) -> None:
        """The head of the answer is here."""
        if self._sent is not None:
            self._gate._heard(self._known, self._sent)
            self._sent = None
