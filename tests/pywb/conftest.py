"""A real archive for these tests; without it they are skipped, and fail where CI is set.

- `real_archive(captures, blocked=..., records=...)` starts one and returns it; all are stopped at
  the end of the module.
- `ask_real(settings)` opens an archive on a session and a budget of the module's own.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from itertools import count

import pytest

from citekeeper.archives import MementoArchive, WaybackArchive, open_archive
from citekeeper.budget import Budget
from citekeeper.demo.captures import Capture
from citekeeper.model import ArchiveSettings
from citekeeper.page import Unread
from citekeeper.web import SystemClock, SystemResolver, Web

from .real import MISSING, RealArchive, installed


@pytest.fixture(scope="module")
def real_archive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[..., RealArchive]]:
    """A factory of running archives."""
    if not installed():
        unasked = pytest.fail if os.environ.get("CI", "").lower() in ("true", "1") else pytest.skip
        unasked(MISSING)
    numbers = count()
    with ExitStack() as stack:

        def start(captures: Iterable[Capture] = (), **options: object) -> RealArchive:
            folder = tmp_path_factory.mktemp("pywb") / str(next(numbers))
            archive = RealArchive(folder, captures, **options)  # type: ignore[arg-type]
            return stack.enter_context(archive)

        yield start


@pytest.fixture(scope="module")
def ask_real(
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Callable[[ArchiveSettings], WaybackArchive | MementoArchive]]:
    """Opens an archive on a real session; its budget never makes anyone wait."""
    clock = SystemClock()
    with (
        Budget(tmp_path_factory.mktemp("state")) as budget,
        Web(
            user_agent="citekeeper/test",
            clock=clock,
            resolver=SystemResolver(),
            gate=None,
        ) as web,
    ):
        yield lambda settings: open_archive(
            settings, web=web, clock=clock, budget=budget, read=Unread.read
        )
