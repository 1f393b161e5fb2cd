"""One dynamic queue per host, spread over threads: no thread waits while another host is free."""

from __future__ import annotations

import heapq
import queue
import threading
from collections import Counter, deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from citekeeper.lanes.gate import SLICE, Gate, Stopped

Item = TypeVar("Item")
Result = TypeVar("Result")

UNTRIED = 60.0
"""Seconds that an item of a host may take of which nothing is known yet: such hosts come first."""

LOOK_ROUND = 1.0
"""Seconds until an idle thread looks round by itself; it is woken for all that it waits for."""

LAST_WORDS = 20
"""Slices that answers under way get after a stop, before their threads are left behind."""

MOST_THREADS = 256
"""More are slower (measured with requests on two cores)."""

KEPT_OPEN = 512
"""Hosts whose connection surely stays open while other hosts are asked (`web.pools.POOLS`)."""


@dataclass(slots=True)
class _Lane(Generic[Item]):
    """The queue of one host's items, how many of them are under way, and what one item takes."""

    host: str
    order: int
    items: deque[Item] = field(default_factory=deque)
    under_way: int = 0
    listed: bool = False
    pace: float = UNTRIED


class _Lanes(Generic[Item]):
    """All lanes of a run: which one a free thread should take from next.

    A lane stands in `_ready` (longest first) or in `_waiting` (by the moment it becomes ready), or
    in neither while as many of its items are under way as the gate allows. What is to be asked once
    more waits in `_later` until everything else has been taken.
    """

    def __init__(
        self,
        items: Sequence[Item],
        later: Sequence[Item],
        host_of: Callable[[Item], str],
        gate: Gate,
        threads: int,
    ) -> None:
        self._gate = gate
        self._host_of = host_of
        self._changed = threading.Condition()
        self._closed = False
        self._left = self._under_way = 0
        self._later = list(later)
        self._ready: list[tuple[float, int, _Lane[Item]]] = []
        self._waiting: list[tuple[float, int, _Lane[Item]]] = []
        self._lanes: dict[str, _Lane[Item]] = {}
        self._add(items)
        wanted = Counter(map(host_of, (*items, *later)))
        self._even = len(wanted) <= KEPT_OPEN
        self.threads = min(
            threads, MOST_THREADS, sum(min(n, gate.per_host) for n in wanted.values())
        )

    def take(self, last: Taken[Item] | None, again: Item | None) -> Taken[Item] | None:
        """The next item; None when nothing is left.

        `last` is what the thread has just done, `again` what must be asked once more because of it.
        """
        with self._changed:
            if again is not None:
                self._later.append(again)
            if last is not None:
                lane = self._done(last)
                if self._stays(lane):
                    return self._taken(lane)
                self._list(lane)
                self._changed.notify()
            while not self._closed and (self._left or self._later or self._under_way):
                if not self._left and self._later:
                    later, self._later = self._later, []
                    self._add(later)
                    self._changed.notify_all()
                if self._ready or self._waiting:
                    return self._taken(self._next())
                self._changed.wait(LOOK_ROUND)
            self._changed.notify_all()
            return None

    def close(self) -> None:
        """Nothing more is taken."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()

    def _add(self, items: Sequence[Item]) -> None:
        for item in items:
            host = self._host_of(item)
            lane = self._lanes.get(host)
            if lane is None:
                lane = self._lanes[host] = _Lane(host, len(self._lanes))
            lane.items.append(item)
        self._left += len(items)
        for host in dict.fromkeys(map(self._host_of, items)):
            self._list(self._lanes[host])

    def _done(self, last: Taken[Item]) -> _Lane[Item]:
        lane = last.lane
        took = self._gate.now() - last.since
        lane.pace = took if lane.pace == UNTRIED else (lane.pace + took) / 2
        lane.under_way -= 1
        self._under_way -= 1
        return lane

    def _stays(self, lane: _Lane[Item]) -> bool:
        """True where a thread should go on with its host, whose connection is open.

        Not where another lane will take longer: a host that is slow, or sends us on and on, so
        begins early and cannot be the last of all to end. With more hosts than connections can be
        kept open, only a lane that is longer than a thread's fair share is a reason to leave.
        """
        now = self._gate.now()
        if self._closed or lane.listed or not lane.items or self._gate.ready_at(lane.host) > now:
            return False
        self._sort(now)
        longest = -self._ready[0][0] if self._ready else 0
        fair = 0.0 if self._even else self._left / self.threads
        return longest <= max(self._length(lane), fair)

    def _length(self, lane: _Lane[Item]) -> float:
        """Seconds, as far as they are known; with too many hosts to try each first, items."""
        return len(lane.items) * (lane.pace if self._even else 1.0)

    def _taken(self, lane: _Lane[Item]) -> Taken[Item]:
        item = lane.items.popleft()
        self._left -= 1
        lane.under_way += 1
        self._under_way += 1
        lane.listed = False
        if self._list(lane):
            self._changed.notify()
        return Taken(item, lane, self._gate.now())

    def _list(self, lane: _Lane[Item]) -> bool:
        """Put a lane where the next thread finds it; False where its host is fully occupied."""
        if not lane.items or lane.listed or lane.under_way >= self._gate.per_host:
            return False
        lane.listed = True
        soon = self._gate.now() + self._gate.interval * lane.under_way
        moment = max(soon, self._gate.ready_at(lane.host))
        heapq.heappush(self._waiting, (moment, lane.order, lane))
        return True

    def _sort(self, now: float) -> None:
        while self._waiting and self._waiting[0][0] <= now:
            lane = heapq.heappop(self._waiting)[2]
            heapq.heappush(self._ready, (-self._length(lane), lane.order, lane))

    def _next(self) -> _Lane[Item]:
        """The longest ready lane; where none is ready, the one that will be soonest."""
        self._sort(self._gate.now())
        if self._ready:
            return heapq.heappop(self._ready)[2]
        return heapq.heappop(self._waiting)[2]


@dataclass(frozen=True, slots=True)
class Taken(Generic[Item]):
    """An item under way, its lane, and since when (the gate's seconds)."""

    item: Item
    lane: _Lane[Item]
    since: float


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
    later: Sequence[Item] = (),
    again: Callable[[Item, Result], Item | None] = lambda item, result: None,  # noqa: ARG005
) -> Iterator[tuple[Item, Result | Exception]]:
    """Each item with what `work` made of it, as it comes; an exception of `work` is a value too.

    `later` is asked when all `items` have been taken, and so is what `again` makes of an item and
    its result.

    `stop` ends the asking: nothing new is started, `gate.stop()` sends home whoever waits, answers
    under way get two seconds. Leaving the iterator early does the same, without the seconds. The
    threads are daemons: none can hold up the end of the program.
    """
    lanes = _Lanes(items, later, host_of, gate, threads)
    answers: queue.Queue[tuple[Item, Result | Exception] | _Ended] = queue.Queue(2 * MOST_THREADS)
    left = threading.Event()

    def put(answer: tuple[Item, Result | Exception] | _Ended) -> None:
        while not left.is_set():
            with suppress(queue.Full):
                answers.put(answer, timeout=SLICE)
                return

    def body() -> None:
        try:
            walk()
        finally:
            put(_Ended())

    def walk() -> None:
        taken: Taken[Item] | None = None
        once_more: Item | None = None
        while (taken := lanes.take(taken, once_more)) is not None:
            once_more = None
            try:
                result = work(taken.item)
                once_more = again(taken.item, result)
                put((taken.item, result))
            except Stopped:
                lanes.close()
            except Exception as error:  # noqa: BLE001 - handed to the run as a value
                put((taken.item, error))

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
