"""One question to one archive, walked: what is found, then replays, until the citations are served.

`Archive` is what an archive promises to whoever asks it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Protocol

from citekeeper.archives.answers import Replayed
from citekeeper.budget import Stop
from citekeeper.judge.candidates import (
    CONSIDERED,
    NO_DIGEST,
    Ranked,
    capture_key,
    considered,
    ranked,
)
from citekeeper.judge.choose import Need, Question, served
from citekeeper.model import Answer, ArchiveReply, Candidate, UriM, UriR
from citekeeper.urls import split_uri_m


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
        """Where a list was cut off: its captures `beside`, and more that may be the page, of other
        bytes than those of the digests `without`, not older than `since`. None from an archive
        that cannot be asked so."""

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


# --- the walk -------------------------------------------------------------------------------------


def ask(
    archive: Archive, question: Question, *, run: int | None = None, stop: Stop | None = None
) -> Iterator[Replayed]:
    """Walk one question: what is found, then replays, until every citation behind it is served.

    The answers come as they are learnt. Pinned and named mementos are replayed first; then at most
    three candidates for each citation, best first; none that was replayed lately, none from before
    the publication, and no bytes twice. Where the list of captures was cut off before there were
    three in it, captures of other bytes than those that do not serve are asked for.
    """
    listed = question.stored.get(archive.name)
    if question.find and listed is None and archive.name not in question.answered:
        listed = archive.find(question.uri_r, question.near, run=run, stop=stop)
        yield Replayed(listed)
        if listed.answer is Answer.EXCLUDED:
            return
    walk = _Walk(archive, question)
    while True:
        rows = listed.candidates if listed is not None else ()
        for candidate, tier, uri_m in walk.waiting(rows):
            replayed = walk.replay(candidate, tier, uri_m, run=run, stop=stop)
            yield from replayed
            if walk.over or (stop is not None and stop.is_set()):
                return
        if listed is None or "truncated" not in listed.warnings or not walk.wants_more(rows):
            return
        more = archive.others(
            question.uri_r,
            question.near,
            beside=rows,
            without=walk.unfit(rows),
            since=walk.since,
            run=run,
            stop=stop,
        )
        if more is None:
            return
        yield Replayed(more)
        if more.answer is not Answer.FOUND or len(more.candidates) <= len(rows):
            return
        listed = more


class _Walk:
    """What is still needed on the way through one archive, and which captures are known."""

    def __init__(self, archive: Archive, question: Question) -> None:
        self.over = False
        self._archive = archive
        self._question = question
        self._needs = question.needs
        self._known = question.known
        self._done = set(question.done)
        self._looked_at = set(question.looked_at)

    def waiting(
        self, rows: Sequence[Candidate]
    ) -> Iterator[tuple[Candidate, int | None, UriM | None]]:
        """What to replay, in order, each capture once: with its tier, or the address it came by."""
        known, self._known = self._known, ()
        for uri_m in known:
            parts = split_uri_m(uri_m) if self._archive.holds(uri_m) else None
            if parts:
                self._done.add(capture_key(parts[1], parts[3]))
                yield Candidate(parts[1], parts[3], "-", "-", "-"), None, uri_m
        for need in self._question.needs if self._question.find else ():
            for row in self._considered(need, rows):
                if not any(need is other for other in self._needs):
                    break  # it has been served meanwhile
                if _key(row) not in self._done:
                    self._done.add(_key(row))
                    yield row.candidate, row.tier, None

    def replay(
        self,
        candidate: Candidate,
        tier: int | None,
        uri_m: UriM | None,
        *,
        run: int | None,
        stop: Stop | None,
    ) -> Sequence[Replayed]:
        """What a replay shows; with it, which needs are served, and whether its page is known."""
        question = self._question
        replayed = self._archive.verify(
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
        last = replayed[-1]
        if replayed[0].reply.page is not None:
            self._looked_at.add(capture_key(candidate.timestamp, candidate.original))
        self._needs = tuple(n for n in self._needs if not served(n, last.reply, last.text))
        self.over = not self._needs or last.reply.answer is Answer.EXCLUDED
        return replayed

    def wants_more(self, rows: Sequence[Candidate]) -> bool:
        """True where a need is open, and more candidates than these would be replayed for it."""
        return self._question.find and any(
            len(list(self._considered(need, rows))) < CONSIDERED for need in self._needs
        )

    def unfit(self, rows: Sequence[Candidate]) -> tuple[str, ...]:
        """The digests of the bytes that were looked at, and do not serve what is still needed."""
        seen = (row for row in rows if capture_key(row.timestamp, row.original) in self._looked_at)
        return tuple(dict.fromkeys(row.digest for row in seen if row.digest not in NO_DIGEST))

    @property
    def since(self) -> datetime | None:
        """No capture from before this serves any need that is open."""
        floors = [need.floor for need in self._needs]
        return None if None in floors else min((f for f in floors if f is not None), default=None)

    def _considered(self, need: Need, rows: Sequence[Candidate]) -> Iterator[Ranked]:
        ranking = ranked(
            rows,
            uri_r=self._question.uri_r,
            target=need.target,
            floor=need.floor,
            wants_pdf=self._question.wants_pdf,
        )
        return considered(ranking.eligible, lambda row: _key(row) in self._looked_at)


def _key(row: Ranked) -> tuple[str, str]:
    return capture_key(row.candidate.timestamp, row.candidate.original)
