"""When a memento is replayed again, and whether it still shows what was proven."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from citekeeper.judge.lasting import Sameness, by_digest, by_text, due
from citekeeper.judge.policy import POLICY
from citekeeper.model import Answer, Keeping, Memento, PageFacts, UriM, UriR

NOW = datetime(2026, 11, 26, 12, tzinfo=UTC)
MEMENTO = Memento(UriR("http://a.example/"), UriM("http://w.example/x"), "wayback", NOW)
TEXTS = {
    "mill": "the mill at the weir ground corn for the whole valley until the old bridge fell",
    "part": "the mill at the weir ground corn",
    "more": "the mill at the weir ground corn for the whole valley until the old bridge fell again",
    "sale": "garden chairs and parasols leave the shop for half of what they cost last spring",
    "none": "",
}


@pytest.mark.parametrize(
    ("days", "answer", "expected"),
    [
        (89, Answer.VERIFIED, False),
        (90, Answer.VERIFIED, True),
        (400, Answer.NONE, False),
        (400, Answer.UNKNOWN, False),
    ],
)
def test_when_it_is_due(days: int, answer: Answer, expected: bool) -> None:
    """What serves is due 90 days after it was proven; where nothing serves, nothing is."""
    memento = MEMENTO if answer is Answer.VERIFIED else None
    kept = Keeping(answer, memento, asked_at=NOW - timedelta(days=days))
    assert due(kept, NOW) is expected
    assert not due(None, NOW)


def page(name: str) -> PageFacts:
    """A page with one of the texts."""
    return PageFacts(text_sha256=name)


@pytest.mark.parametrize(
    ("before", "after", "same", "another", "part"),
    [
        ("mill", "mill", True, False, False),
        ("mill", "more", False, False, False),
        ("more", "mill", False, False, True),
        ("mill", "part", False, False, True),
        ("mill", "sale", False, True, False),
        ("mill", "none", False, False, False),
        ("mill", "lost", False, False, False),
    ],
)
def test_by_their_texts(before: str, after: str, same: bool, another: bool, part: bool) -> None:
    """The same, another page, or only a part of it; what has no words to compare is no other."""
    found = by_text(page(before), page(after), TEXTS.get)
    assert found.same is same
    assert found.another_page(POLICY) is another
    assert found.part(POLICY) is part


def test_what_has_no_text() -> None:
    """A page that was not read, or whose text was not kept, cannot be compared."""
    for before, after in ((None, page("mill")), (page("mill"), None), (PageFacts(), page("mill"))):
        assert by_text(before, after, TEXTS.get) == Sameness(None)


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("AAA", "AAA", True),
        ("AAA", "BBB", False),
        ("-", "AAA", None),
        ("AAA", "", None),
        (None, "AAA", None),
        ("AAA", None, None),
    ],
)
def test_by_their_digests(before: str | None, after: str | None, expected: bool | None) -> None:
    """Two digests of an index are the same or not; a missing one tells nothing."""
    assert by_digest(before, after) is expected
