"""One dynamic queue per host, spread over threads: no thread waits while another host is free."""

from __future__ import annotations

import heapq
import queue
import threading
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from citekeeper.lanes.gate import SLICE, Gate, Stopped

Item = TypeVar("Item")
Result = TypeVar("Result")

LAST_WORDS = 20
"""Slices that answers under way get after a stop, before their threads are left behind."""

MOST_THREADS = 128
"""More are slower (measured with requests on two cores)."""


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
