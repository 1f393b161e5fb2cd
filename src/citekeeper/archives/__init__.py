"""From a link to its mementos: archives are asked one question at a time, answers are dated.

Everything an archive says ends in found, none, unknown or excluded; only a replay makes verified.
Nothing here raises for an archive's trouble, and the trouble of one delays no other.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from typing import Protocol

from citekeeper.archives import facts
from citekeeper.archives.answers import Asking, Replayed
from citekeeper.archives.memento import MementoArchive
from citekeeper.archives.replay import replay
from citekeeper.archives.service import Service
from citekeeper.archives.shown import Capture, Reader, Sought, read_here
from citekeeper.archives.wayback import Dialect, find, newest
from citekeeper.budget import Budget, Stop
from citekeeper.judge.candidates import Ranked, capture_key, considered, ranked
from citekeeper.judge.choose import Need, Question, served
from citekeeper.judge.witness import END_OF_TIME
from citekeeper.model import (
    Answer,
    ArchiveReply,
    ArchiveSettings,
    Candidate,
    UriM,
    UriR,
)
from citekeeper.urls import join_uri_m, split_uri_m
from citekeeper.web import Clock, Web

__all__ = [
    "ARCHIVES",
    "Archive",
    "MementoArchive",
    "Replayed",
    "WaybackArchive",
    "ask",
    "open_archive",
]


class Archive(Protocol):
    """A service that holds mementos, as asked in one run."""

    @property
    def name(self) -> str:
        """Its name in the settings."""

    @property
    def closed(self) -> str | None:
        """Why it cannot help any more in this run; None as long as it can."""

    @property
    def replay_closed(self) -> str | None:
        """Why nothing is replayed any more in this run."""

    @property
    def tells_statuses(self) -> bool:
        """True where its lists tell what a site answered then: only those witness anything."""

    def holds(self, uri_m: UriM) -> bool:
        """True where the address is one of this archive's own."""

    def find(
        self, uri_r: UriR, near: datetime, *, run: int | None = None, stop: Stop | None = None
    ) -> ArchiveReply:
        """The captures around a date: FOUND with candidates, NONE, EXCLUDED or UNKNOWN."""

    def newest(
        self, uri_r: UriR, *, run: int | None = None, stop: Stop | None = None
    ) -> ArchiveReply:
        """The last captures of all, as a FIND near the end of time: it answers no other question.

        They are dated looks of somebody else at a link that looks gone to us.
        """

    def verify(
        self,
        candidate: Candidate,
        *,
        uri_r: UriR,
        near: datetime,
        tier: int | None = None,
        uri_m: UriM | None = None,
        wants_pdf: bool = False,
        titles: tuple[str, ...] = (),
        run: int | None = None,
        stop: Stop | None = None,
    ) -> tuple[Replayed, ...]:
        """Replay a candidate: what became of it, and of the capture its redirects lead to.

        `uri_m` is its address where somebody else spelled it; `titles` are what its citations call
        the page. An exclusion met here is an answer about the link: a FIND that says EXCLUDED.
        """


class WaybackArchive:
    """An archive with a CDX index and Wayback-shaped replay: the Internet Archive, or any pywb."""

    tells_statuses = True

    def __init__(
        self,
        settings: ArchiveSettings,
        *,
        web: Web,
        clock: Clock,
        budget: Budget,
        read: Reader = read_here,
    ) -> None:
        self.name = settings.name
        self._clock = clock
        self._read = read
        self._dialect = Dialect(settings.kind)
        self._index = Service(
            "cdx", settings.cdx, settings.cdx_per_minute, web, budget, facts.INDEX_LIMITS
        )
        self._replay = Service(
            "replay", settings.replay, settings.replay_per_minute, web, budget, facts.REPLAY_LIMITS
        )

    @property
    def closed(self) -> str | None:
        """Why neither index nor replay is asked any more; one alone can still bring answers."""
        return self._replay.closed and self._index.closed

    @property
    def replay_closed(self) -> str | None:
        """Why nothing is replayed any more in this run."""
        return self._replay.closed

    def holds(self, uri_m: UriM) -> bool:
        """True for an address below our replay prefix, by http or https, and whatever its flag."""
        parts = split_uri_m(uri_m)
        ours = self._replay.base.partition("://")[2].rstrip("/")
        return parts is not None and parts[0].partition("://")[2].rstrip("/") == ours

    def find(
        self, uri_r: UriR, near: datetime, *, run: int | None = None, stop: Stop | None = None
    ) -> ArchiveReply:
        """One question to the index; up to three where its rows do not come nearest first."""
        found = find(self._index, uri_r, near, dialect=self._dialect, stop=stop)
        return Asking(self.name, uri_r, near, run).found(found, now=self._clock.now())

    def newest(
        self, uri_r: UriR, *, run: int | None = None, stop: Stop | None = None
    ) -> ArchiveReply:
        """One question to the index; see `Archive.newest`."""
        found = newest(self._index, uri_r, dialect=self._dialect, stop=stop)
        return Asking(self.name, uri_r, END_OF_TIME, run).found(found, now=self._clock.now())

    def verify(
        self,
        candidate: Candidate,
        *,
        uri_r: UriR,
        near: datetime,
        tier: int | None = None,
        uri_m: UriM | None = None,
        wants_pdf: bool = False,
        titles: tuple[str, ...] = (),
        run: int | None = None,
        stop: Stop | None = None,
    ) -> tuple[Replayed, ...]:
        """Replay a candidate; see `Archive.verify`."""
        asking = Asking(self.name, uri_r, near, run)
        start = Capture(candidate.timestamp, candidate.original)
        sought = Sought(uri_r, titles, wants_pdf)
        seen = replay(self._replay, start, sought, read=self._read, stop=stop)
        return tuple(
            asking.replayed(
                shown,
                now=self._clock.now(),
                uri_m=(uri_m if shown.capture == start else None) or self._address(shown.capture),
                digest=candidate.digest if shown.capture == start else None,
                tier=tier,
            )
            for shown in seen
        )

    def _address(self, capture: Capture) -> UriM:
        return join_uri_m(self._replay.base, capture.timestamp, capture.original)


ARCHIVES: dict[str, Callable[..., WaybackArchive | MementoArchive]] = {
    "wayback": WaybackArchive,
    "pywb": WaybackArchive,
    "memento": MementoArchive,
}
"""The kinds of archives by their name in the settings."""


def open_archive(
    settings: ArchiveSettings,
    *,
    web: Web,
    clock: Clock,
    budget: Budget,
    read: Reader = read_here,
) -> WaybackArchive | MementoArchive:
    """The archive of these settings, ready to be asked in this run; `read` reads what it shows."""
    return ARCHIVES[settings.kind](settings, web=web, clock=clock, budget=budget, read=read)


# --- one question -------------------------------------------------------------------------------


def ask(
    archive: Archive, question: Question, *, run: int | None = None, stop: Stop | None = None
) -> Iterator[Replayed]:
    """Walk one question: what is found, then replays, until every citation behind it is served.

    The answers come as they are learnt. Pinned and named mementos are replayed first; then at most
    three candidates for each citation, best first; none that was replayed lately, none from before
    the publication, and no bytes twice.
    """
    rows = question.stored.get(archive.name)
    if question.find and rows is None:
        reply = archive.find(question.uri_r, question.near, run=run, stop=stop)
        yield Replayed(reply)
        if reply.answer is Answer.EXCLUDED:
            return
        rows = reply.candidates
    walk = _Walk(question)
    for candidate, tier, uri_m in walk.waiting(rows or (), archive.holds):
        replayed = archive.verify(
            candidate,
            uri_r=question.uri_r,
            near=question.near,
            tier=tier,
            uri_m=uri_m,
            wants_pdf=question.wants_pdf,
            titles=question.titles,
            run=run,
            stop=stop,
        )
        yield from replayed
        walk.learn(candidate, replayed)
        if walk.over or (stop is not None and stop.is_set()):
            return


class _Walk:
    """What is still needed on the way through one archive, and which captures are known."""

    def __init__(self, question: Question) -> None:
        self.over = False
        self._question = question
        self._needs = question.needs
        self._done = set(question.done)
        self._looked_at = set(question.looked_at)

    def waiting(
        self, rows: tuple[Candidate, ...], holds: Callable[[UriM], bool]
    ) -> Iterator[tuple[Candidate, int | None, UriM | None]]:
        """What to replay, in order, each capture once: with its tier, or the address it came by."""
        for uri_m in self._question.known:
            parts = split_uri_m(uri_m) if holds(uri_m) else None
            if parts:
                self._done.add(capture_key(parts[1], parts[3]))
                yield Candidate(parts[1], parts[3], "-", "-", "-"), None, uri_m
        for need in self._question.needs if self._question.find else ():
            for row in considered(self._order(need, rows), lambda r: _key(r) in self._looked_at):
                if not any(need is other for other in self._needs):
                    break  # it has been served meanwhile
                if _key(row) not in self._done:
                    self._done.add(_key(row))
                    yield row.candidate, row.tier, None

    def learn(self, candidate: Candidate, replayed: Sequence[Replayed]) -> None:
        """What a replay showed: which needs it serves, and whether its page is known now."""
        last = replayed[-1]
        if replayed[0].reply.page is not None:
            self._looked_at.add(capture_key(candidate.timestamp, candidate.original))
        self._needs = tuple(n for n in self._needs if not served(n, last.reply, last.text))
        self.over = not self._needs or last.reply.answer is Answer.EXCLUDED

    def _order(self, need: Need, rows: tuple[Candidate, ...]) -> tuple[Ranked, ...]:
        return ranked(
            rows,
            uri_r=self._question.uri_r,
            target=need.target,
            floor=need.floor,
            wants_pdf=self._question.wants_pdf,
        ).eligible


def _key(row: Ranked) -> tuple[str, str]:
    return capture_key(row.candidate.timestamp, row.candidate.original)
