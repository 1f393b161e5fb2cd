"""Replays of mementos that were proven before: the threads, and what the second look means.

What is not as it was is replayed a second time, and believed where two replays of one run agree.
What an archive does not answer is unknown.
"""

from __future__ import annotations

import math
import threading
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from citekeeper.archives import Archive, Replayed
from citekeeper.audit import Progress, World
from citekeeper.audit.asking import ARCHIVE_WORKERS
from citekeeper.judge.candidates import capture_key
from citekeeper.judge.heard import key_of, wants_pdf
from citekeeper.judge.lasting import CHANGED, Sameness, by_digest, by_text
from citekeeper.lanes import Gate, run_lanes
from citekeeper.model import Answer, ArchiveReply, Candidate, Memento, UriR
from citekeeper.urls import is_local, split_local, split_uri_m


class State(StrEnum):
    """What became of a memento. KEPT: as it was. UNKNOWN: its archive did not answer, or was not
    asked. ELSEWHERE: it lies in none of the archives that are asked."""

    KEPT = "kept"
    CHANGED = "changed"
    LOST = "lost"
    UNKNOWN = "unknown"
    ELSEWHERE = "elsewhere"


@dataclass(frozen=True, slots=True, eq=False)
class Proven:
    """A memento of one link to be replayed again, the reply that proved it last, and what its
    citations call the page."""

    uri_r: UriR
    memento: Memento
    proof: ArchiveReply | None
    titles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Became:
    """What became of a memento. `same` says whether it shows what it showed (None: that cannot be
    told), `share` how much of the text of then is left where that differs, 0 to 1."""

    state: State
    detail: str
    same: bool | None = None
    share: float | None = None


@dataclass(frozen=True, slots=True)
class _Seen:
    """What a replay showed, and the digest that the index has for that capture now."""

    replayed: tuple[Replayed, ...]
    digest: str | None = None


class Replaying:
    """The replays of one run; `stop` ends it."""

    def __init__(self, world: World, archives: Sequence[Archive], number: int, total: int) -> None:
        self.stop = threading.Event()
        self._world = world
        self._archives = archives
        self._run = number
        self._total = total
        self._done = 0

    def all(self, wanted: Sequence[Proven]) -> dict[Proven, Became]:
        """Each memento with what became of it. What is not as it was is replayed once more at the
        end, and nothing of it is kept before."""
        self._world.notify(Progress("verify", 0, len(wanted), minutes=self._minutes(wanted)))
        found: dict[Proven, Became] = {}
        doubtful: dict[Proven, _Seen] = {}
        for one, look in self._looks([one for one in wanted if self._archive(one) is not None]):
            told, seen = self._judged(one, look)
            if told.state in (State.LOST, State.CHANGED):
                doubtful[one] = seen
            else:
                found[one] = self._kept(one, told, [seen])
        for one, look in self._looks(tuple(doubtful)):
            told, seen = self._judged(one, look)
            both = [seen] if told.state is State.UNKNOWN else [doubtful[one], seen]
            found[one] = self._kept(one, told, both)
        return {one: found.get(one) or self._not_asked(one, doubtful) for one in wanted}

    def _minutes(self, wanted: Sequence[Proven]) -> float:
        """How long so many replays take by what the archives allow; each is asked by itself."""
        many = Counter(one.memento.archive for one in wanted)
        pace = {archive.name: archive.replay_per_minute for archive in self._world.allowed}
        return max((number / pace.get(name, math.inf) for name, number in many.items()), default=0)

    def _not_asked(self, one: Proven, doubtful: Collection[Proven]) -> Became:
        archive = self._archive(one)
        if archive is None:
            said = f"it is not in the archives that are asked, but in {one.memento.archive}"
            return Became(State.ELSEWHERE, said)
        why = archive.replay_closed or "the time for this run was over"
        asked = (
            "not as it was in one replay, and not asked again" if one in doubtful else "not asked"
        )
        return Became(State.UNKNOWN, f"{asked}: {why}")

    def _archive(self, one: Proven) -> Archive | None:
        held = (a for a in self._archives if a.holds(one.memento.uri_m))
        return next(held, None)

    def _looks(self, wanted: Sequence[Proven]) -> Iterator[tuple[Proven, _Seen]]:
        """Replay all of these, each archive by several threads within its budget."""
        gate = Gate(self._world.clock, interval=0.0, per_host=ARCHIVE_WORKERS)
        looks = run_lanes(
            wanted,
            host_of=lambda one: one.memento.archive,
            work=self._look,
            threads=ARCHIVE_WORKERS * max(len(self._archives), 1),
            gate=gate,
            stop=self.stop,
        )
        for one, seen in looks:
            if isinstance(seen, Exception):
                raise seen
            if seen is not None:
                yield one, seen

    def _look(self, one: Proven) -> _Seen | None:
        """One replay; None where its archive is not asked any more."""
        archive = self._archive(one)
        if archive is None or archive.replay_closed or self.stop.is_set():
            return None
        memento = one.memento
        stamp, original = _capture(memento)
        replayed = archive.verify(
            Candidate(stamp, original, "-", "-", memento.digest or "-"),
            uri_r=one.uri_r,
            near=(one.proof and one.proof.near) or memento.captured_at,
            tier=memento.tier,
            uri_m=memento.uri_m,
            wants_pdf=wants_pdf(one.uri_r),
            titles=one.titles,
            run=self._run,
            stop=self.stop,
        )
        return _Seen(replayed, self._digest_now(archive, one, replayed[0].reply))

    def _digest_now(self, archive: Archive, one: Proven, reply: ArchiveReply) -> str | None:
        """What the index says of the capture, where the texts alone do not show that it is the
        same; of a copy of our own, what was read."""
        memento = one.memento
        if reply.answer is not Answer.VERIFIED or memento.digest is None:
            return None
        if is_local(memento.uri_m):
            return reply.memento.digest if reply.memento else None
        before = one.proof.page if one.proof else None
        if by_text(before, reply.page, lambda _: None).same:
            return None
        _, original = _capture(memento)
        found = archive.find(UriR(original), memento.captured_at, run=self._run, stop=self.stop)
        key = key_of(memento)
        rows = (r for r in found.candidates if capture_key(r.timestamp, r.original) == key)
        return next((row.digest for row in rows), None)

    def _judged(self, one: Proven, seen: _Seen) -> tuple[Became, _Seen]:
        """What a replay means beside the one that proved the memento; and the replay as it is to
        be kept: one that shows another page is no proof."""
        first = seen.replayed[0]
        reply = first.reply
        if reply.answer is not Answer.VERIFIED:
            state = State.UNKNOWN if reply.answer is Answer.UNKNOWN else State.LOST
            return Became(state, reply.detail), seen
        alike = self._sameness(one, first)
        if alike.same:
            return Became(State.KEPT, "as it was", same=True), seen
        bytes_same = by_digest(one.memento.digest, seen.digest)
        if bytes_same:
            said = "as it was: the archive's index has the same bytes"
            told = Became(State.KEPT, said, same=True)
            return told, _Seen((_without_page(first, said), *seen.replayed[1:]))
        if alike.another_page(self._world.policy):
            said = _another_page(one, alike)
            return Became(State.LOST, said, same=False, share=alike.share), _Seen(
                (_refuted(first, said), *seen.replayed[1:])
            )
        if alike.same is False or bytes_same is False:
            part = alike.part(self._world.policy)
            told = Became(State.CHANGED, _changed(alike, part), same=False, share=alike.share)
            return told, _Seen((_marked(first, seen.digest), *seen.replayed[1:]))
        said = "it is there; whether it is the same cannot be told"
        return Became(State.KEPT, said), seen

    def _sameness(self, one: Proven, seen: Replayed) -> Sameness:
        page = seen.reply.page

        def text(sha256: str) -> str | None:
            new = page is not None and sha256 == page.text_sha256
            return seen.text if new else self._world.store.text(sha256)

        return by_text(one.proof.page if one.proof else None, page, text)

    def _kept(self, one: Proven, became: Became, looks: Sequence[_Seen]) -> Became:
        """What became of it, once the replays that tell so are in the database."""
        replayed = [told for look in looks for told in look.replayed]
        self._world.store.add_replies([(told.reply, told.text) for told in replayed])
        self._done += 1
        self._world.notify(Progress("verify", self._done, self._total, one.memento.uri_m))
        return became


def _capture(memento: Memento) -> tuple[str, str]:
    """The 14 digits and the original in an address."""
    copy = split_local(memento.uri_m)
    if copy is not None:
        return copy.timestamp, copy.original
    parts = split_uri_m(memento.uri_m)
    assert parts is not None  # noqa: S101 - an archive holds it
    return parts[1], parts[3]


def _another_page(one: Proven, alike: Sameness) -> str:
    when = f"{one.proof.at:%Y-%m-%d}" if one.proof else "then"
    return f"it shows another page: {alike.share or 0:.0%} of what it showed on {when} is left"


def _changed(alike: Sameness, part: bool) -> str:
    if alike.share is None:
        return "its archive shows other bytes under this address than before"
    if part:
        return f"it shows only a part of what it showed: {alike.share:.0%}"
    return f"its text has changed: {alike.share:.0%} of it is left"


def _without_page(seen: Replayed, said: str) -> Replayed:
    """The replay as a proof that the memento is there; of its page the earlier replay tells, since
    the same bytes were read otherwise now: by other rules, or not all of them."""
    return Replayed(replace(seen.reply, page=None, detail=f"replayed: {said}"))


def _refuted(seen: Replayed, said: str) -> Replayed:
    """The replay as one that refutes; nothing of what it showed is kept but its facts."""
    reply = seen.reply
    page = reply.page and replace(reply.page, text_sha256=None, main_span=None)
    memento = reply.memento and replace(reply.memento, verified_at=None)
    warnings = (*reply.warnings, CHANGED)
    return Replayed(
        replace(
            reply,
            answer=Answer.REFUTED,
            detail=said,
            page=page,
            memento=memento,
            warnings=warnings,
        )
    )


def _marked(seen: Replayed, digest: str | None) -> Replayed:
    """The replay with a word that it is not what it was, and the digest of today."""
    reply = seen.reply
    memento = reply.memento and replace(reply.memento, digest=digest or reply.memento.digest)
    return replace(seen, reply=replace(reply, memento=memento, warnings=(*reply.warnings, CHANGED)))
