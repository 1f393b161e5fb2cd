"""An archive asked over real sockets, on a budget in which waiting costs no time."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from citekeeper.archives import MementoArchive, WaybackArchive, open_archive
from citekeeper.archives.shown import Reader
from citekeeper.budget import Budget
from citekeeper.model import ArchiveSettings
from citekeeper.page import Unread
from citekeeper.web import Limits, SystemClock, SystemResolver, Web


class Hasty:
    """A budget clock on which waiting costs no time."""

    def __init__(self) -> None:
        self.now = 1e9

    def time(self) -> float:
        """Virtual Unix seconds."""
        return self.now

    def sleep(self, seconds: float) -> None:
        """Jump ahead."""
        self.now += seconds


class Asker:
    """Opens archives on one real session and one budget."""

    def __init__(self, folder: Path) -> None:
        self.clock = Hasty()
        self.budget = Budget(folder, self.clock)
        self.web = Web(
            user_agent="citekeeper/test",
            clock=SystemClock(),
            resolver=SystemResolver(),
            gate=None,
            proxy=None,
        )

    def open(
        self, settings: ArchiveSettings, *, patience: float = 10.0, read: Reader = Unread.read
    ) -> WaybackArchive | MementoArchive:
        """The archive of these settings; `patience` is the read timeout in seconds. Pages are read
        here, PDFs as well: they are our own."""
        archive = open_archive(
            settings, web=self.web, clock=self.web.clock, budget=self.budget, read=read
        )
        for service in (archive._index, archive._replay):
            service.limits = Limits(patience, patience, 2 * patience, body=1_000_000)
        return archive


@pytest.fixture
def asker(tmp_path: Path) -> Iterator[Asker]:
    """A session and a budget of this test's own."""
    asker = Asker(tmp_path)
    with asker.budget, asker.web:
        yield asker
