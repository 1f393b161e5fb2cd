"""Captures from intent to proof: submit, hear what became of it, look for it, replay it.

What is to be done next about each link is computed from what is stored of it (`judge.captures`),
so that a run can end at any moment and the next one goes on from there. An intent is in the
database before anything is sent, and whatever is learnt is committed before the next step.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from citekeeper.archives import Archive
from citekeeper.archives.save import Said, SavePageNow
from citekeeper.archives.save_codes import LOOK_FIRST, SESSION_LIMIT, Reaction
from citekeeper.capture.known import Change, Known
from citekeeper.judge.captures import (
    POLL_FIRST,
    RECENT_COPY,
    Progress,
    Step,
    found,
    next_look,
    next_poll,
    next_submission,
    open_again,
    tomorrow,
)
from citekeeper.judge.endangered import Endangered
from citekeeper.model import Answer, Candidate, UriR
from citekeeper.store import Store
from citekeeper.urls import join_uri_m, split_uri_m
from citekeeper.web import Clock

__all__ = ["TIME_OVER", "Capturing", "Change", "Result"]

TIME_OVER = "the time for this run was over"

SLOT_WAIT, SLOT_TRIES = timedelta(minutes=1), 10
"""An account has so many captures at once: nothing is wrong with the link, a slot is waited for."""

WAIT_IN_RUN = timedelta(minutes=15)
"""A run waits for what is due within this; the rest is for the next run."""


@dataclass(frozen=True, slots=True)
class Result:
    """What a run came to: how far each link is, which were not submitted, and why it ended before
    everything was submitted, if it did."""

    captures: Mapping[UriR, Progress] = field(default_factory=dict)
    not_submitted: tuple[UriR, ...] = ()
    ended: str | None = None


@dataclass(slots=True)
class Capturing:
    """One run of captures. `patience` tells the seconds that it may still take; None: no limit."""

    store: Store
    clock: Clock
    archive: Archive
    saver: SavePageNow
    run: int
    notify: Callable[[Change], None] = lambda change: None  # noqa: ARG005
    patience: Callable[[], float | None] = lambda: None
    _wanted: dict[UriR, Endangered] = field(default_factory=dict)
    _waiting: dict[UriR, Endangered] = field(default_factory=dict)
    _ended: str | None = None
    _known: Known = field(init=False)

    def capture(self, wanted: Sequence[Endangered], resumed: Iterable[UriR] = ()) -> Result:
        """Go on with what is under way, submit what is wanted in its order, prove what was made.

        Ends when nothing more is due soon, or the time is over; what is due later is stored.
        """
        self._wanted = {link.uri_r: link for link in wanted}
        self._waiting = dict(self._wanted)
        links = dict.fromkeys((*resumed, *self._wanted))
        self._known = Known(self.store, self.clock, self.saver.name, self.run, links, self.notify)
        while True:
            if _over(self.patience()):
                self._ended = self._ended or TIME_OVER
                break
            if not (self._poll() or self._look_or_verify() or self._submit() or self._wait()):
                break
        return Result(
            self._known.all(),
            tuple(self._waiting),
            (self._ended or self.saver.closed) if self._waiting else self._ended,
        )

    # --- steps ------------------------------------------------------------------------------------

    def _poll(self) -> bool:
        """Ask about all jobs that are due; False where none is."""
        due = {told.job or "": uri_r for uri_r, told in self._known.due(Step.POLL)}
        if not due:
            return False
        if not self.saver.has_keys:
            return self._without_keys(due.values())
        for job, said in self.saver.poll(list(due)).items():
            uri_r = due[job]
            told = self._known.at(uri_r)
            if said.answer is Answer.UNKNOWN and not said.forgotten and self.saver.deaf:
                self._known.put_off(uri_r)
            elif said.answer in (Answer.PENDING, Answer.UNKNOWN) and not said.forgotten:
                self._pending(uri_r, told, said)
            else:
                self._said(uri_r, told, said)
        return True

    def _without_keys(self, links: Iterable[UriR]) -> bool:
        """Jobs tell nothing to somebody without keys: what they made is looked for."""
        for uri_r in links:
            told, now = self._known.at(uri_r), self.clock.now()
            detail = "without its keys the job tells nothing; the capture is looked for"
            self._known.keep(uri_r, told, Answer.UNKNOWN, detail, next_at=now)
        return True

    def _look_or_verify(self) -> bool:
        """Look for one capture, or replay one; False where none is due."""
        for uri_r, told in self._known.due(Step.VERIFY):
            self._verify(uri_r, told)
            return True
        for uri_r, told in self._known.due(Step.LOOK):
            self._look(uri_r, told)
            return True
        return False

    def _submit(self) -> bool:
        """Submit one link, those that failed for the moment first; False where none may be."""
        if self._ended is not None or self.saver.closed is not None:
            return False
        for uri_r, told in self._known.due(Step.SUBMIT):
            self._send(uri_r, told.capture, told.attempt + 1)
            return True
        for uri_r in tuple(self._waiting):
            del self._waiting[uri_r]
            if open_again(self._known.progress(uri_r), self.clock.now()) is None:
                self._send(uri_r, f"{self.run}.{len(self._wanted) - len(self._waiting)}", 1)
                return True
        return False

    def _wait(self) -> bool:
        """Wait for the next thing that is due; False where nothing is due soon."""
        now = self.clock.now()
        may_submit = self._ended is None and self.saver.closed is None
        soon = [
            told.due
            for uri_r, told in self._known.open()
            if told.due - now <= WAIT_IN_RUN and (told.step is not Step.SUBMIT or may_submit)
        ]
        if not soon:
            return False
        seconds = max((min(soon) - now).total_seconds(), 0.05)
        left = self.patience()
        self.clock.sleep(seconds if left is None else max(min(seconds, left), 0.0))
        return True

    # --- one link ---------------------------------------------------------------------------------

    def _send(self, uri_r: UriR, capture: str, attempt: int) -> None:
        """The intent, then the submission, then what came of it. Another process may be first."""
        if not self._known.intend(uri_r, capture, attempt):
            return
        link = self._wanted.get(uri_r)
        answer = self.saver.submit(uri_r, wants_pdf=link is not None and link.wants_pdf)
        self._said(uri_r, self._known.at(uri_r), answer)

    def _said(self, uri_r: UriR, told: Progress, said: Said) -> None:
        """Keep what the archive said, with the moment of the next step."""
        now = self.clock.now()
        next_at: datetime | None = None
        answer, detail, memento = said.answer, said.detail, None
        if said.answer is Answer.SUBMITTED:
            next_at = now + POLL_FIRST
        elif said.answer is Answer.CAPTURED and said.uri_m is not None:
            next_at, memento = now, self._known.memento(uri_r, said.uri_m)
        elif said.answer is Answer.UNKNOWN or said.code in LOOK_FIRST:
            answer, next_at = Answer.UNKNOWN, now
            detail = f"{RECENT_COPY}: {detail}" if said.recent else detail
        elif said.answer is Answer.FAILED:
            next_at = self._again_at(uri_r, told, said)
            if next_at is None and said.reaction is Reaction.LATER and self._found(uri_r, told):
                return
        self._known.keep(
            uri_r, told, answer, detail, job=said.job, memento=memento, next_at=next_at
        )

    def _again_at(self, uri_r: UriR, told: Progress, said: Said) -> datetime | None:
        """When to submit again after a failure; None: not in this run."""
        now = self.clock.now()
        if said.reaction is Reaction.QUIT:
            self._ended = self._ended or said.detail
            return now  # by the next run
        if said.reaction is Reaction.TOMORROW:
            return tomorrow(now)
        link = self._wanted.get(uri_r)
        once = not self.saver.has_keys or (link is not None and link.once)
        if said.code == SESSION_LIMIT and told.attempt < SLOT_TRIES:
            return now + SLOT_WAIT
        return None if once else next_submission(told.attempt, now)

    def _pending(self, uri_r: UriR, told: Progress, said: Said) -> None:
        """Ask again later; after an hour the job is forgotten, and the capture is looked for."""
        now = self.clock.now()
        next_at = next_poll(told, now)
        if next_at is None:
            detail = "the archive was at it for an hour; the capture is looked for from now on"
            self._known.keep(uri_r, told, Answer.UNKNOWN, detail, next_at=now)
        else:
            self._known.keep(uri_r, told, Answer.PENDING, said.detail, next_at=next_at)

    def _look(self, uri_r: UriR, told: Progress) -> None:
        """Ask the index whether the capture is there by now."""
        if self.archive.closed is not None:
            self._known.put_off(uri_r)
        elif not self._found(uri_r, told) and not self._known.is_put_off(uri_r):
            now = self.clock.now()
            next_at = next_look(told, now)
            detail = "it may have been captured, and the archive does not show it"
            self._known.keep(uri_r, told, Answer.UNKNOWN, detail, next_at=next_at)

    def _found(self, uri_r: UriR, told: Progress) -> bool:
        """True where the index has what was asked for, or says that it may not show it."""
        reply = self.archive.newest(uri_r, run=self.run)
        self._known.add(uri_r, [(reply, None)])
        if reply.answer is Answer.UNKNOWN:
            self._known.put_off(uri_r)
            return False
        if reply.answer is Answer.EXCLUDED:
            self._known.keep(uri_r, told, Answer.EXCLUDED, reply.detail)
            return True
        row = found(told, reply.candidates)
        if row is None:
            return False
        uri_m = join_uri_m(self.saver.shown_at, row.timestamp, row.original)
        memento = self._known.memento(uri_r, uri_m)
        detail = "the archive's index has the capture"
        next_at = self.clock.now()
        self._known.keep(uri_r, told, Answer.CAPTURED, detail, memento=memento, next_at=next_at)
        return True

    def _verify(self, uri_r: UriR, told: Progress) -> None:
        """Replay what was captured: nothing else makes it kept."""
        parts = split_uri_m(told.memento.uri_m) if told.memento is not None else None
        if self.archive.closed is not None or parts is None or told.memento is None:
            self._known.put_off(uri_r)
            return
        link = self._wanted.get(uri_r)
        replayed = self.archive.verify(
            Candidate(parts[1], parts[3], "-", "-", "-"),
            uri_r=uri_r,
            near=self.clock.now(),
            uri_m=told.memento.uri_m,
            wants_pdf=link is not None and link.wants_pdf,
            run=self.run,
        )
        self._known.add(uri_r, [(seen.reply, seen.text) for seen in replayed])
        if replayed[-1].reply.answer is Answer.UNKNOWN:
            self._known.put_off(uri_r)  # silence: the next run asks again
        self._known.changed(uri_r)


def _over(left: float | None) -> bool:
    return left is not None and left <= 0
