"""The line that tells how it went over the audits."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from citekeeper.cli.trend import health, trend
from citekeeper.model import AuditKind, Past, Totals

START = datetime(2026, 1, 5, tzinfo=UTC)


def past(weeks: int, *, degraded: bool = False, **counts: int) -> Past:
    """One audit with these outcomes."""
    totals = Totals(cited_links=sum(counts.values()), **counts)
    return Past(START + timedelta(weeks=weeks), AuditKind.AUDITED, degraded, totals)


def test_health() -> None:
    """What can still be read, of what could be told at all."""
    assert health(past(0, secure=2, fragile=1, rescued=1, lost=4, unsure=9)) == 0.5
    assert health(past(0, unsure=3)) is None


def test_the_line() -> None:
    """Now, drawn back to the first audit; one without a network is left out."""
    told = trend(
        [
            past(0, secure=10),
            past(1, unsure=10, degraded=True),
            past(2, secure=5, lost=5),
            past(3, secure=9, lost=1, unsure=1),
        ]
    )
    assert told == "Reference health: 90% of 10 links can be read (█▅█ since 2026-01-05).\n"


def test_one_audit_is_no_trend() -> None:
    """Nothing is drawn."""
    assert trend([past(0, secure=1)]) == ""
    assert trend([]) == ""
