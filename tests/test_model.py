"""The table that is the product, and the counts that must add up."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from citekeeper.model import (
    Answer,
    Audit,
    AuditKind,
    Citation,
    CitedLink,
    Confidence,
    Finding,
    Keeping,
    Kind,
    Observation,
    Outcome,
    Reason,
    Standing,
    UriR,
    Verdict,
    outcome,
)

NOW = datetime(2026, 11, 23, tzinfo=UTC)

YES, NO, EXCLUDED, UNKNOWN = (
    Keeping(answer) for answer in (Answer.VERIFIED, Answer.NONE, Answer.EXCLUDED, Answer.UNKNOWN)
)

TABLE = {
    Standing.LIVE: ("secure", "fragile", "unsure"),
    Standing.MOVED: ("secure", "fragile", "unsure"),
    Standing.BLOCKED: ("unsure", "unsure", "unsure"),
    Standing.UNREACHABLE: ("unsure", "unsure", "unsure"),
    Standing.UNKNOWN: ("unsure", "unsure", "unsure"),
    Standing.DEAD: ("rescued", "lost", "unsure"),
    Standing.SOFT_404: ("rescued", "lost", "unsure"),
    Standing.PARKED: ("rescued", "lost", "unsure"),
    Standing.DRIFTED: ("rescued", "lost", "unsure"),
}


@pytest.mark.parametrize("standing", list(Standing))
def test_outcome_table(standing: Any) -> None:
    """Standing and memento meet in the documented table; an excluded site is a no."""
    yes, no, unknown = TABLE[standing]
    assert outcome(standing, YES) == yes
    assert outcome(standing, NO) == no
    assert outcome(standing, EXCLUDED) == no
    assert outcome(standing, UNKNOWN) == unknown
    assert outcome(standing, None) == unknown


def test_outcomes_are_ordered() -> None:
    """secure < fragile < unsure < rescued < lost, and ignored below them all."""
    assert [o.rank for o in Outcome] == [0, 1, 2, 3, 4, -1]


def test_confidence_has_a_floor() -> None:
    """One step lower, and low stays low."""
    assert [c.one_lower() for c in Confidence] == [
        Confidence.LOW,
        Confidence.LOW,
        Confidence.MEDIUM,
    ]


def test_an_observation_has_one_ending() -> None:
    """Neither both nor none of status and problem."""
    with pytest.raises(ValueError, match="exactly one"):
        Observation(UriR("http://a.example/"), 1, 1, NOW, "http://a.example/")


def test_totals_add_up() -> None:
    """Citations, links and outcomes add up, also with several links in one note."""
    links = tuple(CitedLink(u, UriR(u)) for u in ("http://a.example/", "http://b.example/"))
    two = Citation("1", "1", Kind.LINK, cited=links)
    none = Citation("2", "2", Kind.EXPLANATORY)
    again = Citation("3", "3", Kind.LINK, cited=links[:1])
    live = Verdict(Standing.LIVE, Confidence.LOW, Reason.OK, "answers", confirmed=True)
    found = (
        Finding("a", two, links[0], live, YES),
        Finding("a", two, links[1], live, UNKNOWN, ignored=True),
        Finding("a", none),
        Finding("a", again, links[0], live, NO),
    )
    totals = Audit(AuditKind.AUDITED, NOW, NOW, found).totals
    assert (totals.citations, totals.with_link, totals.without_link) == (3, 2, 1)
    assert (totals.cited_links, totals.links) == (3, 2)
    assert (totals.secure, totals.fragile, totals.ignored, totals.lost) == (1, 1, 1, 0)
