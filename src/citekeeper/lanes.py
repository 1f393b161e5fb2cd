"""Politeness: the gate before every single request, and one dynamic queue per host.

A `Gate` lets no more than `per_host` requests at once pass to one host, and keeps `interval`
seconds between their starts as the server sees them. `run_lanes` spreads many questions over
threads so that no thread waits for a host while another host could be asked.
"""

from __future__ import annotations

import heapq
import math
import queue
import threading
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from types import TracebackType
from typing import Generic, Protocol, TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")

SLICE = 0.1
"""Seconds of the longest single wait: so soon does a waiting thread see that all is to stop."""

LAST_WORDS = 20
"""Slices that answers under way get after a stop, before their threads are left behind."""

KEPT_HOSTS = 4096
"""Hosts remembered before idle ones are forgotten: memory follows what is under way."""

MOST_THREADS = 128
"""More are slower (measured with requests on two cores)."""


class Stopped(Exception):  # noqa: N818 - a signal, not an error
    """The run is over: whoever waits for a turn goes home without one."""


class Time(Protocol):
    """What the gate needs of a clock."""

    def monotonic(self) -> float:
        """Seconds that never go back."""

    def sleep(self, seconds: float) -> None:
        """Let `seconds` pass."""


# --- the gate -------------------------------------------------------------------------------------


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


# --- the lanes ------------------------------------------------------------------------------------


@dataclass(slots=True)
class _Lane(Generic[Item]):
    """The queue of one host's items, and how many of them are under way."""

    host: str
    order: int
    items: deque[Item] = field(default_factory=deque)
    under_way: int = 0
    listed: bool = False


class _Lanes(Generic[Item]):
    """All lanes of a run: which one a free thread should take from next.

    A lane stands in `_ready` (longest first) or in `_waiting` (by the moment it becomes ready), or
    in neither while as many of its items are under way as the gate allows.
    """

    def __init__(
        self, items: Sequence[Item], host_of: Callable[[Item], str], gate: Gate, threads: int
    ) -> None:
        self._gate = gate
        self._changed = threading.Condition()
        self._closed = False
        self._left = len(items)
        self._ready: list[tuple[int, int, _Lane[Item]]] = []
        self._waiting: list[tuple[float, int, _Lane[Item]]] = []
        lanes: dict[str, _Lane[Item]] = {}
        for item in items:
            host = host_of(item)
            lanes.setdefault(host, _Lane(host, len(lanes))).items.append(item)
        for lane in lanes.values():
            self._list(lane)
        useful = sum(min(len(lane.items), gate.per_host) for lane in lanes.values())
        self.threads = min(threads, MOST_THREADS, useful)

    def take(self, last: _Lane[Item] | None) -> tuple[_Lane[Item], Item] | None:
        """The next item and its lane; None when nothing is left. `last` is where the thread was."""
        with self._changed:
            if last is not None:
                last.under_way -= 1
                if self._stays(last):
                    return last, self._taken(last)
                self._list(last)
                self._changed.notify()
            while self._left and not self._closed:
                if self._ready or self._waiting:
                    lane = self._next()
                    return lane, self._taken(lane)
                self._changed.wait(SLICE)
            self._changed.notify_all()
            return None

    def close(self) -> None:
        """Nothing more is taken."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()

    def _stays(self, lane: _Lane[Item]) -> bool:
        """True where a thread should go on with its host, whose connection is open.

        Not where another lane is so long that it would be the last of all to end.
        """
        now = self._gate.now()
        if self._closed or lane.listed or not lane.items or self._gate.ready_at(lane.host) > now:
            return False
        self._sort(now)
        longest = -self._ready[0][0] if self._ready else 0
        return longest <= max(len(lane.items), self._left / self.threads)

    def _taken(self, lane: _Lane[Item]) -> Item:
        item = lane.items.popleft()
        self._left -= 1
        lane.under_way += 1
        lane.listed = False
        self._list(lane)
        return item

    def _list(self, lane: _Lane[Item]) -> None:
        """Put a lane where the next thread finds it, unless its host is fully occupied."""
        if lane.items and not lane.listed and lane.under_way < self._gate.per_host:
            lane.listed = True
            soon = self._gate.now() + self._gate.interval * lane.under_way
            moment = max(soon, self._gate.ready_at(lane.host))
            heapq.heappush(self._waiting, (moment, lane.order, lane))

    def _sort(self, now: float) -> None:
        while self._waiting and self._waiting[0][0] <= now:
            lane = heapq.heappop(self._waiting)[2]
            heapq.heappush(self._ready, (-len(lane.items), lane.order, lane))

    def _next(self) -> _Lane[Item]:
        """The longest ready lane; where none is ready, the one that will be soonest."""
        self._sort(self._gate.now())
        if self._ready:
            return heapq.heappop(self._ready)[2]
        return heapq.heappop(self._waiting)[2]


class _Ended:
    """A thread's last word on the queue of answers."""


def run_lanes(
    items: Sequence[Item],
    *,
    host_of: Callable[[Item], str],
    work: Callable[[Item], Result],
    threads: int,
    gate: Gate,
    stop: threading.Event,
) -> Iterator[tuple[Item, Result | Exception]]:
    """Each item with what `work` made of it, as it comes; an exception of `work` is a value too.

    `stop` ends the asking: nothing new is started, `gate.stop()` sends home whoever waits, answers
    under way get two seconds. Leaving the iterator early does the same, without the seconds. The
    threads are daemons: none can hold up the end of the program.
    """
    lanes = _Lanes(items, host_of, gate, threads)
    answers: queue.Queue[tuple[Item, Result | Exception] | _Ended] = queue.Queue(2 * MOST_THREADS)
    left = threading.Event()

    def put(answer: tuple[Item, Result | Exception] | _Ended) -> None:
        while not left.is_set():
            with suppress(queue.Full):
                answers.put(answer, timeout=SLICE)
                return

    def body() -> None:
        lane = None
        while (taken := lanes.take(lane)) is not None:
            lane, item = taken
            try:
                put((item, work(item)))
            except Stopped:
                lanes.close()
            except Exception as error:  # noqa: BLE001 - handed to the run as a value
                put((item, error))
        put(_Ended())

    for number in range(lanes.threads):
        threading.Thread(target=body, daemon=True, name=f"citekeeper-lane-{number}").start()
    try:
        yield from _answers(answers, lanes, gate=gate, stop=stop)
    finally:
        lanes.close()
        left.set()


def _answers(
    answers: queue.Queue[tuple[Item, Result | Exception] | _Ended],
    lanes: _Lanes[Item],
    *,
    gate: Gate,
    stop: threading.Event,
) -> Iterator[tuple[Item, Result | Exception]]:
    running = lanes.threads
    patience = LAST_WORDS
    while running and patience:
        try:
            answer = answers.get(timeout=SLICE)
        except queue.Empty:
            patience -= stop.is_set()
        else:
            if isinstance(answer, _Ended):
                running -= 1
            else:
                yield answer
        if stop.is_set():
            lanes.close()
            gate.stop()
