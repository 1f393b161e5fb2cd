"""From a link to its mementos: archives are asked one question at a time, answers are dated.

Everything an archive says ends in found, none, unknown or excluded; only a replay makes verified.
Nothing here raises for an archive's trouble, and the trouble of one delays no other.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from citekeeper.archives import facts
from citekeeper.archives.answers import Asking, Replayed
from citekeeper.archives.asking import Archive, ask
from citekeeper.archives.memento import MementoArchive
from citekeeper.archives.replay import replay
from citekeeper.archives.rows import Dialect
from citekeeper.archives.service import Service
from citekeeper.archives.shown import Capture, Reader, Sought, read_here
from citekeeper.archives.wayback import find, newest, others
from citekeeper.budget import Budget, Stop
from citekeeper.judge.witness import END_OF_TIME
from citekeeper.model import (
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

    def others(
        self,
        uri_r: UriR,
        near: datetime,
        *,
        beside: Sequence[Candidate],
        without: Sequence[str] = (),
        since: datetime | None = None,
        run: int | None = None,
        stop: Stop | None = None,
    ) -> ArchiveReply | None:
        """One question to the index; see `Archive.others`."""
        found = others(
            self._index,
            uri_r,
            near,
            beside=beside,
            without=without,
            since=since,
            dialect=self._dialect,
            stop=stop,
        )
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
