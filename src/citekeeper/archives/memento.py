"""Any archive that speaks RFC 7089, asked by its TimeGate and its TimeMap."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from citekeeper.archives import facts
from citekeeper.archives.answers import Asking, Replayed
from citekeeper.archives.replay import replay
from citekeeper.archives.service import Service, Silence
from citekeeper.archives.shown import Capture, Reader, Shown, Sought, read_here
from citekeeper.archives.timemaps import Finder, place_of
from citekeeper.archives.wayback import Found
from citekeeper.budget import Budget, Stop
from citekeeper.judge.witness import END_OF_TIME
from citekeeper.model import Answer, ArchiveReply, ArchiveSettings, Candidate, UriM, UriR
from citekeeper.urls import host, join_uri_m, moment, split_uri_m
from citekeeper.web import Clock, Web


class MementoArchive:
    """An archive with a TimeGate, a TimeMap, or both; see `Archive` for what it promises.

    Where the settings have a `replay` prefix its addresses are of the Wayback shape, and the bytes
    as captured are asked for. Else a memento is asked for where the archive says that it is.
    """

    tells_statuses = False

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
        self._raw = settings.replay
        index = settings.timemap or settings.timegate or ""
        self._index = Service(
            "timemap", index, settings.cdx_per_minute, web, budget, facts.INDEX_LIMITS
        )
        self._replay = Service(
            "replay",
            settings.replay or index,
            settings.replay_per_minute,
            web,
            budget,
            facts.REPLAY_LIMITS,
        )
        named = (settings.timemap, settings.timegate, settings.replay)
        hosts = frozenset(place_of(base) for base in named if base)
        self._finder = Finder(self._index, settings.timegate, settings.timemap, hosts)

    @property
    def closed(self) -> str | None:
        """Why neither lists nor mementos are asked for any more in this run."""
        return self._replay.closed and self._index.closed

    @property
    def replay_closed(self) -> str | None:
        """Why no memento is asked for any more in this run."""
        return self._replay.closed

    def holds(self, uri_m: UriM) -> bool:
        """True for an address that names its moment, below our replay prefix or on our hosts."""
        parts = split_uri_m(uri_m)
        if parts is None:
            return False
        return _bare(parts[0]) == _bare(self._raw) if self._raw else self._finder.owns(uri_m)

    def find(
        self, uri_r: UriR, near: datetime, *, run: int | None = None, stop: Stop | None = None
    ) -> ArchiveReply:
        """One question to the TimeMap, more where it has parts; or to the TimeGate."""
        found = self._finder.find(uri_r, near, stop=stop)
        return Asking(self.name, uri_r, near, run).found(found, now=self._clock.now())

    def others(self, uri_r: UriR, near: datetime, **_: object) -> None:
        """Its lists tell no bytes, so that it cannot be asked for others."""

    def newest(
        self, uri_r: UriR, *, run: int | None = None, stop: Stop | None = None
    ) -> ArchiveReply:
        """The last mementos; their statuses are not known, so that they witness nothing."""
        found = self._finder.find(uri_r, END_OF_TIME, stop=stop)
        last = Found(found.answer, found.candidates[: facts.ROWS_NEWEST], found.detail)
        return Asking(self.name, uri_r, END_OF_TIME, run).found(last, now=self._clock.now())

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
        return tuple(
            asking.replayed(shown, now=self._clock.now(), uri_m=address, tier=tier)
            for shown, address in self._shown(start, uri_m, sought, stop=stop)
        )

    def _shown(
        self, start: Capture, uri_m: UriM | None, sought: Sought, *, stop: Stop | None
    ) -> Iterator[tuple[Shown, UriM | None]]:
        """What the replays showed, each with the address that a reader takes."""
        if self._raw:
            for shown in replay(self._replay, start, sought, read=self._read, stop=stop):
                at, original = shown.capture.timestamp, shown.capture.original
                named = uri_m if shown.capture == start else None
                yield shown, named or join_uri_m(self._raw, at, original)
            return
        address = uri_m or self._located(start, stop)
        if isinstance(address, Shown):
            yield address, None
        elif host(address) in facts.FRAMED_HOSTS or not self._finder.owns(address):
            yield Shown(start, Answer.UNKNOWN, _unproven(address)), address
        else:
            asked = _as_captured(address)
            seen = replay(self._replay, start, sought, at=asked, read=self._read, stop=stop)
            yield seen[0], address
            yield from ((more, _beside(address, more.capture)) for more in seen[1:])

    def _located(self, start: Capture, stop: Stop | None) -> UriM | Shown:
        """Where the archive has a capture, as its TimeGate says."""
        gate = self._finder.negotiate(start.original, moment(start.timestamp), stop=stop)
        if isinstance(gate, Silence):
            return Shown(start, Answer.UNKNOWN, gate.detail)
        if gate is Answer.EXCLUDED:
            return Shown(start, Answer.EXCLUDED, "the site is excluded from the archive")
        if isinstance(gate, Answer):
            return Shown(start, Answer.UNKNOWN, "the archive's TimeGate does not know this capture")
        return UriM(gate.memento.uri_m)


def _unproven(address: str) -> str:
    if host(address) in facts.FRAMED_HOSTS:
        return (
            f"{host(address)} shows its captures in pages of its own, so that only a person can "
            f"tell what this one shows: look at {address}"
        )
    return f"it lies in another archive ({host(address)})"


def _as_captured(address: UriM) -> str:
    """The address under which an archive of the Wayback shape shows the bytes as captured."""
    parts = split_uri_m(address)
    if parts is None:
        return address
    return join_uri_m(parts[0], parts[1], parts[3].replace("#", "%23"), "id_")


def _beside(address: UriM, capture: Capture) -> UriM | None:
    """The address of another capture in the archive of a Wayback-shaped one."""
    parts = split_uri_m(address)
    return join_uri_m(parts[0], capture.timestamp, capture.original) if parts else None


def _bare(base: str) -> str:
    return base.partition("://")[2].rstrip("/")
