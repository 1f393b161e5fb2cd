"""A run of captures against the practice archive, on a clock that jumps instead of waiting."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from citekeeper.archives import open_archive
from citekeeper.archives.keys import Keys
from citekeeper.archives.save import SavePageNow
from citekeeper.budget import Budget
from citekeeper.capture import Capturing, Change, Result
from citekeeper.demo.archive import PracticeArchive
from citekeeper.judge.captures import Progress, progress
from citekeeper.judge.endangered import Endangered
from citekeeper.model import Answer, ArchiveReply, UriR
from citekeeper.store import Store
from citekeeper.web import Limits, SystemResolver, Web

START = datetime(2026, 11, 26, 21, 0, tzinfo=UTC)
LINK = UriR("http://mill.example/wheel")


class JumpingClock:
    """Time passes only where somebody waits for it; each look at it costs a millisecond."""

    def __init__(self) -> None:
        self.at = START

    def now(self) -> datetime:
        """The moment."""
        self.at += timedelta(milliseconds=1)
        return self.at

    def monotonic(self) -> float:
        """Seconds since the start."""
        return (self.at - START).total_seconds()

    def time(self) -> float:
        """Unix seconds, for budgets."""
        return self.at.timestamp()

    def sleep(self, seconds: float) -> None:
        """Jump ahead."""
        self.at += timedelta(seconds=seconds)


class Bench:
    """Runs of captures on one database and one archive."""

    def __init__(self, archive: PracticeArchive, folder: Path, stack: ExitStack) -> None:
        self.archive = archive
        self.folder = folder
        self.clock = JumpingClock()
        self.stack = stack
        self.changes: list[Change] = []
        archive.saving.now = lambda: self.clock.at
        self.budget = stack.enter_context(Budget(folder / "state", self.clock))
        self.store = stack.enter_context(Store.open(folder / "c.db", now=START, simulated=False))

    def capture(
        self,
        *links: UriR,
        resumed: Iterable[UriR] = (),
        keys: bool = True,
        once: bool = False,
        seconds: float | None = None,
    ) -> Result:
        """One run over these links, `seconds` long at most."""
        wanted = [Endangered(link, "no snapshot", once=once) for link in links]
        with Web(user_agent="t", clock=self.clock, resolver=SystemResolver(), gate=None) as web:
            asked = {"web": web, "clock": self.clock, "budget": self.budget}
            found = open_archive(self.archive.settings, **asked)  # type: ignore[arg-type]
            account = Keys("A", "S") if keys else None
            saver = SavePageNow(self.archive.settings, keys=account, **asked)  # type: ignore[arg-type]
            for service in (found._index, found._replay, saver._submit, saver._ask):
                service.limits = Limits(connect=2.0, read=0.7, total=1.5, body=1_000_000)
            begun = self.store.begin_run({}, version="t", rules_version="1", now=self.clock.now())
            end = None if seconds is None else self.clock.monotonic() + seconds
            run = Capturing(
                self.store,
                self.clock,
                found,
                saver,
                begun.id,
                self.changes.append,
                lambda: None if end is None else end - self.clock.monotonic(),
            )
            result = run.capture(wanted, resumed)
            self.store.finish_run(begun.id, finished=self.clock.now(), degraded=False)
            return result

    def replies(self, link: UriR = LINK) -> Sequence[ArchiveReply]:
        """Everything that is stored about a link."""
        return self.store.replies((link,))[link]

    def told(self, link: UriR = LINK) -> Progress:
        """How far its capture is, from the database."""
        found = progress(self.replies(link), "wayback")
        assert found is not None
        return found

    def captures(self, link: UriR = LINK) -> list[Answer]:
        """What the rows of its captures say, in order."""
        return [r.answer for r in self.replies(link) if r.action.value == "capture"]

    @property
    def submitted(self) -> list[str]:
        """Every address that reached the archive."""
        return self.archive.saving.submitted


@pytest.fixture
def bench(practice_archive: Callable[..., PracticeArchive], tmp_path: Path) -> Iterator[Bench]:
    """A practice archive, a database, a clock."""
    with ExitStack() as stack:
        yield Bench(practice_archive(), tmp_path, stack)
