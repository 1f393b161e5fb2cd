"""The table of planted captures: the right snapshot of each, over real sockets."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from citekeeper.demo.archive import PracticeArchive

from .choosing_cases import CASES, Case, told

if TYPE_CHECKING:
    from tests.archives.conftest import Asker

Start = Callable[..., PracticeArchive]


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_the_snapshot_that_a_careful_person_would_cite(
    case: Case, asker: Asker, practice_archive: Start
) -> None:
    """It is found, proven and labelled, with three replays at most; every other capture that was
    replayed is named with a reason."""
    practice = practice_archive(case.captures, excluded=case.excluded)
    kept = case.asked(asker.open(practice.settings), practice.base)
    assert told(kept) == case.answer
    if case.label:
        assert kept.label == case.label
    replays = [hit.path for hit in practice.hits if hit.path.startswith("/web/2")]
    captures = {path[5:19] for path in replays}
    assert len(captures) <= 3
    named = {r.timestamp for r in kept.rejected} | {told(kept)[:14]}
    assert captures <= named
    assert all(rejection.reason for rejection in kept.rejected)
