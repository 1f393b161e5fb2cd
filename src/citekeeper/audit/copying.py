"""Copies of our own: which pages of a run are kept in its WARC file, and the evidence of it.

Only a page whose verdict rests on the very look that fetched it is kept, and only where that
verdict is live or moved. A copy counts when it was read back from its file.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from citekeeper.archives import Replayed
from citekeeper.archives.copies import Copies, Waiting, may_be_kept
from citekeeper.archives.local import LocalArchive
from citekeeper.audit.assemble import Evidence
from citekeeper.audit.judging import judged, stored
from citekeeper.audit.wanted import Wanted
from citekeeper.judge.heard import wants_pdf
from citekeeper.judge.history import walk_through
from citekeeper.judge.policy import Policy
from citekeeper.model import (
    Action,
    Answer,
    ArchiveReply,
    Candidate,
    Finding,
    Memento,
    Observation,
    Standing,
    Target,
    UriM,
    UriR,
)
from citekeeper.probe import Probed
from citekeeper.store import Store, whole
from citekeeper.urls import LOCAL, LocalCopy, join_local

KEPT = (Standing.LIVE, Standing.MOVED)


@dataclass(slots=True)
class Keeper:
    """Keeps the copies of one run. `base` is the folder that their files are named from: the
    database's. After `keep` there are `file`, None where no page was kept, and how many `pages`.
    """

    copies: Copies
    archive: LocalArchive
    base: Path
    file: Path | None = None
    pages: int = 0

    def fetched(self, looks: Iterable[tuple[Observation, Probed]]) -> None:
        """Take what may be kept, with the observations as they were stored."""
        for seen, probed in looks:
            if may_be_kept(seen):
                self.copies.add(seen, probed.exchanges)

    def keep(
        self,
        targets: Sequence[Target],
        wanted: Sequence[Wanted],
        store: Store,
        *,
        policy: Policy,
        run: int,
        now: datetime,
    ) -> str | None:
        """Write the pages that are judged live, and the evidence of it; returns what could not be
        done."""
        now = whole(now)
        known = stored(wanted, store, policy, now=now)
        fetched = [want for want in wanted if want.cited.uri_r in self.copies.waiting]
        found = judged(targets, fetched, known, not_asked={}, policy=policy, now=now)
        kept = _chosen(self.copies.waiting, found, store)
        try:
            self.file = self.copies.write(kept, run=run, now=now)
        except OSError as error:
            return f"The copies cannot be written ({error.strerror})."
        unread = 0
        for replayed in self._evidence(kept, run=run, now=now):
            rows = store.add_replies([(told.reply, told.text) for told in replayed])
            unread += rows[-1].answer is not Answer.VERIFIED
        self.pages = len(kept) - unread
        if self.copies.trouble is not None:
            return f"Not all pages could be copied: {self.copies.trouble}."
        return f"{unread} copies do not show what was copied." if unread else None

    def _evidence(
        self, kept: Mapping[UriR, Waiting], *, run: int, now: datetime
    ) -> Iterator[list[Replayed]]:
        """Of each page in the finished file: that it was written, and what was read back."""
        if self.file is None:
            return
        file = Path(os.path.relpath(self.file.resolve(), self.base.resolve())).as_posix()
        for uri_r, waiting in kept.items():
            uri_m = join_local(LocalCopy(file, waiting.timestamp, waiting.uri))
            said = _captured(uri_m, uri_r, waiting, file=self.file.name, run=run, now=now)
            yield [Replayed(said), *_read_back(uri_m, uri_r, waiting, self.archive, run)]


# --- choosing -------------------------------------------------------------------------------------


def without_copy(uri_rs: Sequence[UriR], evidence: Evidence, policy: Policy) -> frozenset[UriR]:
    """The links whose page is there, may be kept, and has no copy: worth a look though not due."""
    found: set[UriR] = set()
    for uri_r in dict.fromkeys(uri_rs):
        seen = evidence.observations.get(uri_r, ())
        if not seen or not may_be_kept(seen[-1]):
            continue
        newest = _newest(evidence.replies.get(uri_r, ()))
        if newest is not None and newest.answer is Answer.VERIFIED:
            continue
        decided = walk_through(
            evidence.looks(uri_r, policy), policy, evidence.around(uri_r)
        ).decided
        if decided is not None and decided.found.standing in KEPT:
            found.add(uri_r)
    return frozenset(found)


def _newest(replies: Sequence[ArchiveReply]) -> ArchiveReply | None:
    """What was read back last of the copies of a link."""
    read = (r for r in reversed(replies) if r.archive == LOCAL and r.action is Action.VERIFY)
    return next(read, None)


def _chosen(
    waiting: Mapping[UriR, Waiting], findings: Sequence[Finding], store: Store
) -> dict[UriR, Waiting]:
    """The pages to keep: live or moved for a citation by this very look, a stranger's for none,
    and not the same text as in the newest copy."""
    by_link: dict[UriR, list[Finding]] = {}
    for finding in findings:
        if finding.cited is not None and finding.cited.uri_r in waiting:
            by_link.setdefault(finding.cited.uri_r, []).append(finding)
    replies = store.replies(by_link)
    return {
        uri_r: waiting[uri_r]
        for uri_r, group in by_link.items()
        if _worthy(waiting[uri_r], group) and not _same(waiting[uri_r], _newest(replies[uri_r]))
    }


def _worthy(waiting: Waiting, findings: Sequence[Finding]) -> bool:
    verdicts = [f.verdict for f in findings if f.verdict is not None]
    kept = any(v.standing in KEPT and v.observed_at == waiting.at for v in verdicts)
    return kept and all(v.standing is not Standing.PARKED for v in verdicts)


def _same(waiting: Waiting, newest: ArchiveReply | None) -> bool:
    if newest is None or newest.answer is not Answer.VERIFIED or newest.page is None:
        return False
    return waiting.text_sha256 is not None and waiting.text_sha256 == newest.page.text_sha256


# --- evidence -------------------------------------------------------------------------------------


def _captured(
    uri_m: UriM, uri_r: UriR, waiting: Waiting, *, file: str, run: int, now: datetime
) -> ArchiveReply:
    """That a page was written; nothing is proven yet."""
    return ArchiveReply(
        uri_r,
        LOCAL,
        Action.CAPTURE,
        Answer.CAPTURED,
        now,
        near=waiting.at,
        run=run,
        memento=Memento(uri_r, uri_m, LOCAL, waiting.at, waiting.digest, 0),
        detail=f"written to {file}",
        capture=file,
        attempt=1,
    )


def _read_back(
    uri_m: UriM, uri_r: UriR, waiting: Waiting, archive: LocalArchive, run: int
) -> tuple[Replayed, ...]:
    return archive.verify(
        Candidate(waiting.timestamp, waiting.uri, "-", "200", waiting.digest),
        uri_r=uri_r,
        near=waiting.at,
        tier=0,
        uri_m=uri_m,
        wants_pdf=wants_pdf(uri_r),
        run=run,
    )
