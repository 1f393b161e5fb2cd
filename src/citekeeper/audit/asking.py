"""The threads of a run: they only fetch, and put what they learn on one queue.

Liveness and archive look-ups run beside each other: other hosts, other limits, and trouble of the
one never delays the other. The database belongs to whoever empties the queue.
"""

from __future__ import annotations

import contextlib
import queue
import threading
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from citekeeper.archives import Archive, Replayed, ask
from citekeeper.judge.choose import Question
from citekeeper.judge.policy import Policy
from citekeeper.judge.standing import needs_second
from citekeeper.lanes import Gate, run_lanes
from citekeeper.model import Settings, UriR
from citekeeper.probe import OverBudget, Probed, Prober
from citekeeper.urls import host

ARCHIVE_WORKERS = 8
"""Questions under way at one archive: its index can take 15 to 50 s for one answer
(docs/archives.md), and the budget of 24 a minute should still be used up."""

BACKLOG = 256
"""Results waiting to be written: memory stays small however long the list is."""

LAST_WORDS = 40
"""Twentieths of a second that an interrupted run waits for its threads."""


@dataclass(frozen=True, slots=True)
class Asked:
    """An archive question is through with one archive, whatever came of it."""

    question: Question
    archive: str


@dataclass(frozen=True, slots=True)
class Ended:
    """A thread has ended, by itself or by an exception that the run must raise."""

    error: BaseException | None = None


Event = Probed | OverBudget | Replayed | Asked | Ended


@dataclass(frozen=True, slots=True)
class Due:
    """Links to be asked from the start, and links that miss only their second look."""

    first: tuple[UriR, ...] = ()
    second: tuple[UriR, ...] = ()

    def __len__(self) -> int:
        return len(self.first) + len(self.second)


@dataclass(slots=True)
class Asking:
    """Everything a run asks, started by `events` and stopped by `stop`."""

    run: int
    prober: Prober
    gate: Gate
    archives: Sequence[Archive]
    settings: Settings
    policy: Policy
    stop: threading.Event
    timed_out: bool = False
    _events: queue.Queue[Event] = field(default_factory=lambda: queue.Queue(BACKLOG))

    def events(
        self, due: Due, questions: Sequence[Question], *, patience: Callable[[], float | None]
    ) -> Iterator[list[Event]]:
        """What is learnt, as it is learnt, until all is asked or `stop` is set.

        Each list is all that has come in since the last one, so that a busy run commits in batches
        and a slow one commits every answer at once.

        `patience` tells how many seconds the run may still take (None: no limit); when it runs out
        the asking stops and what is under way is still delivered.
        """
        threads = [self._thread(self._probe, due)]
        for archive in self.archives if questions else ():
            waiting = deque(questions)
            workers = min(ARCHIVE_WORKERS, len(waiting))
            threads += [self._thread(self._find, archive, waiting) for _ in range(workers)]
        running = len(threads)
        try:
            while running:
                batch = self._next(patience)
                ended = [event for event in batch if isinstance(event, Ended)]
                running -= len(ended)
                if learnt := [event for event in batch if not isinstance(event, Ended)]:
                    yield learnt
                for end in ended:
                    if end.error is not None:
                        raise end.error
        finally:
            self._wind_up(threads)

    def _next(self, patience: Callable[[], float | None]) -> list[Event]:
        left = patience()
        if left is not None and left <= 0:
            self.stop.set()
            self.timed_out = True
            left = None
        batch: list[Event] = []
        with contextlib.suppress(queue.Empty):
            batch.append(self._events.get(timeout=left))
            while len(batch) < BACKLOG:
                batch.append(self._events.get_nowait())
        return batch

    def _wind_up(self, threads: Sequence[threading.Thread]) -> None:
        """Let the threads go. One that hangs in a request is left behind: it is a daemon."""
        self.stop.set()
        self.gate.stop()
        for _ in range(LAST_WORDS):
            if not any(thread.is_alive() for thread in threads):
                return
            with contextlib.suppress(queue.Empty):
                self._events.get(timeout=0.05)

    def _thread(self, work: Callable[..., None], *arguments: object) -> threading.Thread:
        def body() -> None:
            try:
                work(*arguments)
            except BaseException as error:  # noqa: BLE001 - handed to the run, which raises it
                self._events.put(Ended(error))
            else:
                self._events.put(Ended())

        thread = threading.Thread(target=body, daemon=True, name=f"citekeeper-{work.__name__}")
        thread.start()
        return thread

    def _probe(self, due: Due) -> None:
        """All links once; then, on fresh connections, those whose first look needs a second."""
        again = list(due.second)
        for _, found in self._lanes(due.first, attempt=1):
            self._events.put(found)
            if isinstance(found, Probed) and needs_second(found.observation, self.policy):
                again.append(found.observation.uri_r)
        for _, found in self._lanes(tuple(again), attempt=2):
            self._events.put(found)

    def _lanes(
        self, links: Sequence[UriR], *, attempt: int
    ) -> Iterator[tuple[UriR, Probed | OverBudget]]:
        found = run_lanes(
            links,
            host_of=host,
            work=lambda uri_r: self.prober.probe(uri_r, run=self.run, attempt=attempt),
            threads=self.settings.threads,
            gate=self.gate,
            stop=self.stop,
        )
        for uri_r, result in found:
            if isinstance(result, BaseException):
                raise result
            yield uri_r, result

    def _find(self, archive: Archive, waiting: deque[Question]) -> None:
        while not self.stop.is_set():
            try:
                question = waiting.popleft()
            except IndexError:
                return
            for replayed in ask(archive, question, run=self.run):
                self._events.put(replayed)
            self._events.put(Asked(question, archive.name))
