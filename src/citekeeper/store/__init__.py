"""Store: the only door to the database.

Every method that writes is one transaction, committed when it returns. One thread owns a Store;
several processes may use one database. Whatever SQLite complains about leaves as a StoreError.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from sqlite3 import Connection
from types import TracebackType
from typing import Self

from citekeeper.errors import StoreError
from citekeeper.model import (
    Action,
    ArchiveReply,
    Audit,
    Canary,
    Document,
    Observation,
    Past,
    Run,
    Sibling,
    UriR,
)
from citekeeper.schema import immediate
from citekeeper.store import extent as extents
from citekeeper.store import forgetting, past, reading, rows, writing
from citekeeper.store.cells import as_json, as_text, whole
from citekeeper.store.extent import EVERYTHING, Extent
from citekeeper.store.opening import opened, opened_for_reading
from citekeeper.store.reading import Recorded
from citekeeper.store.trouble import plainly

__all__ = ["EVERYTHING", "Extent", "Recorded", "Store", "whole"]


class Store:
    """The ledger's database: evidence goes in and is never changed; judgements go in beside it.

    Made by `Store.open` or `Store.read`. Moments are kept as whole seconds; what a method returns
    is what was stored.
    """

    def __init__(self, db: Connection, path: Path, *, simulated: bool = False) -> None:
        self._db = db
        self._documents: dict[str, int] = {}
        self.path = path
        self.simulated = simulated

    @classmethod
    def open(cls, path: Path, *, now: datetime, simulated: bool) -> Self:
        """The database at `path`, created and brought up to date; StoreError where it cannot be.

        `simulated` says that the clock is CITEKEEPER_NOW's: such evidence and real evidence never
        share a database.
        """
        return cls(opened(path, now=now, simulated=simulated), path, simulated=simulated)

    @classmethod
    def read(cls, path: Path) -> Self:
        """The database at `path`, only to be read; StoreError where there is none."""
        db = opened_for_reading(path)
        with plainly(path):
            return cls(db, path, simulated=reading.simulated(db))

    def close(self) -> None:
        """Let go of the file."""
        with plainly(self.path):
            self._db.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        with plainly(self.path), immediate(self._db):
            yield self._db

    # --- runs and documents ---------------------------------------------------------------------

    def begin_run(
        self, settings: Mapping[str, object], *, version: str, rules_version: str, now: datetime
    ) -> Run:
        """A new run, whose row is there before the first request; it ends with `finish_run`."""
        row = {
            "started_at": as_text(now),
            "version": version,
            "rules_version": rules_version,
            "settings": as_json(settings),
            "simulated": self.simulated,
        }
        with self._writing() as db:
            number = writing.add_run(db, row)
        never = {"finished_at": None, "canaries": "[]", "degraded": None}
        return rows.run({"id": number, **row, **never})

    def add_canaries(self, run: int, canaries: Sequence[Canary]) -> None:
        """More answers to "is our own network there?", behind those that the run has."""
        with self._writing() as db:
            writing.add_canaries(db, run, canaries)

    def finish_run(self, run: int, *, finished: datetime, degraded: bool) -> None:
        """The end of a run, written once; `degraded`: our own network was in trouble."""
        with self._writing() as db:
            writing.finish_run(db, run, finished=finished, degraded=degraded)

    def add_documents(self, documents: Sequence[Document], *, now: datetime) -> None:
        """The documents as they were read now; a version that is known gets no second row."""
        with self._writing() as db:
            ids = {d.path: writing.add_document(db, d, now=now) for d in documents}
        self._documents |= ids

    # --- evidence -------------------------------------------------------------------------------

    def add_observations(
        self, observed: Sequence[tuple[Observation, str | None]]
    ) -> tuple[Observation, ...]:
        """Observations with the texts of their pages; returns them as stored, with ids.

        A text is kept once, under the `text_sha256` of its page facts, which must be its digest.
        """
        with self._writing() as db:
            links = writing.link_ids(db, (seen.uri_r for seen, _ in observed))
            return tuple(
                writing.add_observation(db, seen, text, link=links[seen.uri_r])
                for seen, text in observed
            )

    def add_intent(
        self, intent: ArchiveReply, *, known: Sequence[ArchiveReply]
    ) -> ArchiveReply | None:
        """The intent of a capture, as stored; None where the link has captures that are not among
        the `known` replies: somebody else was first, and nothing may be sent."""
        newest = max((r.id or 0 for r in known if r.action is Action.CAPTURE), default=0)
        with self._writing() as db:
            link = writing.link_ids(db, (intent.uri_r,))[intent.uri_r]
            if writing.newest_capture(db, link, intent.archive) != newest:
                return None
            return writing.add_reply(db, intent, None, link=link)

    def add_replies(
        self, replied: Sequence[tuple[ArchiveReply, str | None]]
    ) -> tuple[ArchiveReply, ...]:
        """Archive replies with the texts of replayed pages; returns them as stored, with ids."""
        with self._writing() as db:
            links = writing.link_ids(db, (reply.uri_r for reply, _ in replied))
            return tuple(
                writing.add_reply(db, reply, text, link=links[reply.uri_r])
                for reply, text in replied
            )

    def add_siblings(self, asked: Sequence[tuple[Sibling, str | None]]) -> None:
        """What addresses that cannot exist were answered, with the texts of their pages."""
        with self._writing() as db:
            for sibling, text in asked:
                writing.add_sibling(db, sibling, text)

    def extent(self, until: datetime | None = None) -> Extent:
        """How far the evidence reaches: now, or at a moment (to the second)."""
        with plainly(self.path):
            return extents.extent(self._db, until)

    def siblings(
        self, places: Iterable[tuple[str, str]], upto: Extent = EVERYTHING
    ) -> dict[tuple[str, str], tuple[Sibling, ...]]:
        """All siblings asked in each (host, directory), oldest first; () where there is none."""
        with plainly(self.path):
            return reading.siblings(self._db, places, upto)

    def runs(self, upto: Extent = EVERYTHING) -> dict[int, Run]:
        """Every run by its id, as it is known now."""
        with plainly(self.path):
            return reading.runs(self._db, upto)

    def histories(
        self, uri_rs: Iterable[UriR], upto: Extent = EVERYTHING
    ) -> dict[UriR, tuple[Observation, ...]]:
        """All observations of each of these links, oldest first; () where there is none."""
        with plainly(self.path):
            return reading.histories(self._db, uri_rs, upto)

    def redirected(
        self, uri_rs: Iterable[UriR], upto: Extent = EVERYTHING
    ) -> dict[UriR, tuple[Observation, ...]]:
        """The observations of these links that followed a redirect, in the form of `histories`."""
        with plainly(self.path):
            return reading.histories(self._db, uri_rs, upto, redirected=True)

    def seen_by(self, run: int, upto: Extent = EVERYTHING) -> tuple[Observation, ...]:
        """All observations of one run, oldest first, whatever links they are about."""
        with plainly(self.path):
            return reading.seen_by(self._db, run, upto)

    def replies(
        self, uri_rs: Iterable[UriR], upto: Extent = EVERYTHING
    ) -> dict[UriR, tuple[ArchiveReply, ...]]:
        """All archive replies about each of these links, oldest first; () where there is none."""
        with plainly(self.path):
            return reading.replies(self._db, uri_rs, upto)

    def sign_versions(self, uri_rs: Iterable[UriR]) -> dict[str, int]:
        """How many looks at these links had their page's signs read by which version of the
        table."""
        with plainly(self.path):
            return reading.sign_versions(self._db, uri_rs)

    def newest_looks(self) -> dict[UriR, datetime]:
        """When each link that was ever observed was last observed."""
        with plainly(self.path):
            return reading.newest_looks(self._db)

    def text(self, sha256: str) -> str | None:
        """The stored text with this digest; None where it was not kept."""
        with plainly(self.path):
            return reading.text(self._db, sha256)

    def texts(self, digests: Iterable[str]) -> dict[str, str]:
        """The stored texts with these digests; those that were not kept are left out."""
        with plainly(self.path):
            return reading.texts(self._db, digests)

    def forget(self, uri_r: UriR, *, reason: str, now: datetime) -> int | None:
        """Remove the words of a link's pages, and of its mementos, from the file; a tombstone
        stays, by which nothing of them is kept again. Returns how many rows of evidence were
        emptied; None where the link is not known."""
        with self._writing() as db:
            emptied = forgetting.forget(db, uri_r, at=as_text(now), reason=reason)
        if emptied is not None:
            with plainly(self.path):
                forgetting.rewrite(self._db)
        return emptied

    # --- judgement ------------------------------------------------------------------------------

    def add_audit(
        self,
        audit: Audit,
        *,
        policy: Mapping[str, object],
        overrides: Mapping[str, object],
        now: datetime,
    ) -> Audit:
        """The audit with all its findings and what they rest on; returns it with its id.

        Its documents must have been added. `policy`, `overrides` and `now` are kept as they were,
        so that the judgement can be repeated.
        """
        if audit.simulated is not self.simulated:
            raise StoreError("simulated and real evidence never share a database")
        with self._writing() as db:
            number = writing.add_audit(db, audit, policy=policy, overrides=overrides, now=now)
            writing.add_findings(db, audit.findings, audit=number, documents=self._documents)
        return replace(
            audit,
            id=number,
            started_at=whole(audit.started_at),
            finished_at=whole(audit.finished_at),
        )

    def last_audits(self, paths: Sequence[str] = (), n: int = 2) -> tuple[Audit, ...]:
        """The newest `n` audits that cover all of these documents, newest first.

        Each is narrowed to the findings of these documents; without paths it is whole.
        """
        with plainly(self.path):
            return reading.last_audits(self._db, paths, n)

    def history(self, paths: Sequence[str], n: int = 60) -> tuple[Past, ...]:
        """The counts of the newest `n` audits that cover all of these documents, oldest first."""
        with plainly(self.path):
            return past.history(self._db, paths, n)

    def audit_numbers(self) -> tuple[int, ...]:
        """The ids of all audits, oldest first."""
        with plainly(self.path):
            return reading.audit_numbers(self._db)

    def recorded(self, audit: int) -> Recorded:
        """An audit with all that it was judged by; StoreError where there is none of this id."""
        with plainly(self.path):
            found = reading.recorded(self._db, audit)
        if found is None:
            raise StoreError(f"holds no audit {audit}", where=str(self.path))
        return found

    def documents(self, audit: int) -> tuple[Document, ...]:
        """The documents of an audit as they were read for it, in the order of its findings."""
        with plainly(self.path):
            return reading.documents(self._db, audit)
