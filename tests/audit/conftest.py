"""A whole audit on the practice web and the practice archive, in this process."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from citekeeper.audit import Progress, run
from citekeeper.cli.wiring import Wiring, world
from citekeeper.demo.archive import PracticeArchive
from citekeeper.demo.captures import Capture
from citekeeper.demo.server import PracticeWeb, Reply, html
from citekeeper.model import (
    Audit,
    Citation,
    Document,
    Kind,
    Override,
    Settings,
    Target,
)
from citekeeper.urls import cited_link

CANARY = "http://canary.example/"
PAGE = "The wheel turns with the tide. " * 40


def document(*uris: str, path: str = "report.md", published: str = "2015-06") -> Document:
    """A report whose footnotes 1, 2, 3 ... cite these addresses."""
    citations = tuple(
        Citation(str(n), str(n), Kind.LINK, note=f"Note {n}", cited=(cited_link(uri),))
        for n, uri in enumerate(uris, start=1)
    )
    return Document(path, "text/markdown", "0" * 64, citations, published_on=published)


def captured(uri: str, timestamp: str = "20150620120000", **more: object) -> Capture:
    """A good capture of a page near the report's date."""
    return Capture(uri, timestamp, body=html("The wheel", PAGE).body, **more)  # type: ignore[arg-type]


@dataclass
class Bench:
    """Where audits are run: change its parts, then `audit(...)`."""

    practice: PracticeWeb
    archive: PracticeArchive
    folder: Path
    now: datetime | None = None
    copies: Path | None = None
    settings: Settings = field(
        default_factory=lambda: Settings(
            canaries=(CANARY,), host_interval=0.0, per_host=4, allow_private=True
        )
    )
    steps: list[Progress] = field(default_factory=list)

    @property
    def db(self) -> Path:
        """The database of this test."""
        return self.folder / "citekeeper.db"

    def audit(
        self,
        *documents: Document,
        domains: dict[str, Override] | None = None,
        **changes: object,
    ) -> Audit:
        """One audit of the documents with these changes to the settings."""
        wiring = Wiring(
            db=self.db,
            state=self.folder / "state",
            archives=(self.archive.settings,),
            resolver=self.practice.resolver,
            ca_bundle=str(self.practice.ca_bundle) if self.practice.ca_bundle else None,
            now=self.now,
            copies=self.copies,
        )
        settings = replace(self.settings, **changes)  # type: ignore[arg-type]
        with world(settings, wiring, notify=self.steps.append) as where:
            return run([Target(d, domains or {}) for d in documents], settings, where)


Start = Callable[..., Bench]


@pytest.fixture
def bench(practice_web: Any, practice_archive: Any, tmp_path: Any) -> Start:
    """`bench(routes, captures)` starts both servers; canary.example answers unless routed."""

    def start(
        routes: dict[tuple[str, str], Reply],
        captures: Iterable[Capture] = (),
        **options: object,
    ) -> Bench:
        with_canary = {("canary.example", "/"): html("Here"), **routes}
        return Bench(
            practice_web(with_canary, tls=False),
            practice_archive(captures, **options),
            tmp_path,
        )

    return start


def by_id(audit: Audit) -> dict[str, Any]:
    """The findings by their footnote."""
    return {finding.citation.id: finding for finding in audit.findings}


def outcomes(audit: Audit) -> Sequence[str | None]:
    """The outcome of each finding, in order."""
    return [finding.outcome.value if finding.outcome else None for finding in audit.findings]


def at(day: int) -> datetime:
    """Noon of a day in a practice month, for simulated runs."""
    return datetime(2026, 11, day, 12, tzinfo=UTC)
