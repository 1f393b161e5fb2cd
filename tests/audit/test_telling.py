"""What a run says of itself."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from citekeeper.audit.telling import minutes
from citekeeper.judge.choose import Question
from citekeeper.model import Action, Answer, ArchiveReply, ArchiveSettings, UriR

NEAR = datetime(2015, 6, 2, 12, tzinfo=UTC)
ARCHIVE = ArchiveSettings("wayback", "wayback", "http://a.example/cdx", "http://a.example/web/")
LINK = UriR("http://mill.example/")
LISTED = ArchiveReply(LINK, "wayback", Action.FIND, Answer.FOUND, NEAR)


@pytest.mark.parametrize(
    ("asked", "replayed", "expected"),
    [(480, 0, 20), (24, 0, 1), (0, 120, 2), (24, 216, 4), (0, 0, 0)],
)
def test_how_long_the_archives_will_take(asked: int, replayed: int, expected: float) -> None:
    """24 questions and 60 replays a minute beside each other; a list that is known is not asked
    for; the slowest archive counts."""
    new = Question(LINK, NEAR)
    known = replace(new, stored={"wayback": LISTED})
    questions = [new] * asked + [known] * replayed
    quick = replace(ARCHIVE, name="quick", cdx_per_minute=1000, replay_per_minute=1000)
    assert minutes(questions, [ARCHIVE, quick]) == expected
    assert minutes(questions, []) == 0
