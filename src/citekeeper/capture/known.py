"""What a run of captures knows of its links: the stored replies, and what was added to them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from citekeeper.judge.captures import Progress, Step, progress
from citekeeper.model import Action, Answer, ArchiveReply, Memento, UriM, UriR
from citekeeper.store import Store
from citekeeper.urls import moment, split_uri_m
from citekeeper.web import Clock


@dataclass(frozen=True, slots=True)
class Change:
    """A step was made about a link; `done` of `total` links are through."""

    done: int
    total: int
    uri_r: UriR
    told: Progress


class Known:
    """The replies about the links of a run at one archive. What is added is committed first."""

    def __init__(
        self,
        store: Store,
        clock: Clock,
        archive: str,
        run: int,
        links: Iterable[UriR],
        notify: Callable[[Change], None],
    ) -> None:
        self._store = store
        self._clock = clock
        self._archive = archive
        self._run = run
        self._notify = notify
        self._replies = dict(store.replies(links))
        self._states: dict[UriR, Progress | None] = {}
        self._later: set[UriR] = set()

    # --- reading ----------------------------------------------------------------------------------

    def progress(self, uri_r: UriR) -> Progress | None:
        """How far the newest capture of the link is; None without any."""
        if uri_r not in self._states:
            self._states[uri_r] = progress(self._replies.get(uri_r, ()), self._archive)
        return self._states[uri_r]

    def at(self, uri_r: UriR) -> Progress:
        """The same of a link that is known to have a capture."""
        told = self.progress(uri_r)
        assert told is not None  # noqa: S101 - an intent was written before
        return told

    def all(self) -> Mapping[UriR, Progress]:
        """How far every capture is."""
        told = ((uri_r, self.progress(uri_r)) for uri_r in self._replies)
        return {uri_r: state for uri_r, state in told if state is not None}

    def open(self) -> Sequence[tuple[UriR, Progress]]:
        """The captures that are neither through nor put off to the next run."""
        return [
            (uri_r, state)
            for uri_r, state in self.all().items()
            if state.step is not Step.DONE and uri_r not in self._later
        ]

    def due(self, step: Step) -> Sequence[tuple[UriR, Progress]]:
        """Those of the open ones whose next step is this one, now."""
        now = self._clock.now()
        return [(u, told) for u, told in self.open() if told.step is step and told.due <= now]

    def is_put_off(self, uri_r: UriR) -> bool:
        """True where this run does nothing more about the link."""
        return uri_r in self._later

    # --- adding -----------------------------------------------------------------------------------

    def put_off(self, uri_r: UriR) -> None:
        """Nothing more can be learnt of the link in this run."""
        self._later.add(uri_r)

    def intend(self, uri_r: UriR, capture: str, attempt: int) -> bool:
        """Commit the intent of a submission; False where another process was first."""
        now = self._clock.now()
        intent = self._row(uri_r, Answer.INTENT, "about to be submitted", capture, attempt, now)
        stored = self._store.add_intent(intent, known=self._replies.get(uri_r, ()))
        if stored is None:
            self._replies |= self._store.replies((uri_r,))
            self._states.pop(uri_r, None)
            return False
        self._extend(uri_r, (stored,))
        return True

    def keep(
        self,
        uri_r: UriR,
        told: Progress,
        answer: Answer,
        detail: str,
        *,
        job: str | None = None,
        memento: Memento | None = None,
        next_at: datetime | None = None,
    ) -> None:
        """Commit a step of a capture."""
        still = told.job if answer is Answer.PENDING else None
        row = self._row(
            uri_r,
            answer,
            detail,
            told.capture,
            told.attempt,
            next_at,
            job=job or still,
            memento=memento,
        )
        self.add(uri_r, [(row, None)])
        self.changed(uri_r)

    def add(self, uri_r: UriR, replied: Sequence[tuple[ArchiveReply, str | None]]) -> None:
        """Commit what an archive answered about the link."""
        self._extend(uri_r, self._store.add_replies(replied))

    def changed(self, uri_r: UriR) -> None:
        """Tell who watches how far the run is."""
        told = self.all()
        done = sum(state.step is Step.DONE for state in told.values())
        self._notify(Change(done, len(self._replies), uri_r, self.at(uri_r)))

    def memento(self, uri_r: UriR, uri_m: UriM) -> Memento:
        """A capture by its address, not proven."""
        parts = split_uri_m(uri_m)
        assert parts is not None  # noqa: S101 - it was just put together
        return Memento(uri_r, uri_m, self._archive, moment(parts[1]))

    def _extend(self, uri_r: UriR, stored: Sequence[ArchiveReply]) -> None:
        self._replies[uri_r] = (*self._replies.get(uri_r, ()), *stored)
        self._states.pop(uri_r, None)

    def _row(
        self,
        uri_r: UriR,
        answer: Answer,
        detail: str,
        capture: str,
        attempt: int,
        next_at: datetime | None,
        *,
        job: str | None = None,
        memento: Memento | None = None,
    ) -> ArchiveReply:
        return ArchiveReply(
            uri_r,
            self._archive,
            Action.CAPTURE,
            answer,
            self._clock.now(),
            run=self._run,
            memento=memento,
            detail=detail,
            capture=capture,
            attempt=attempt,
            job=job,
            next_at=next_at,
        )
