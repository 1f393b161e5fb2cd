"""The counts of earlier audits."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from citekeeper.model import (
    Audit,
    AuditKind,
    Confidence,
    Document,
    Finding,
    Reason,
    Standing,
    Verdict,
)
from citekeeper.store import Store

NOW = datetime(2026, 11, 1, 12, tzinfo=UTC)


def _audit(document: Document, *, days: int, standing: Standing) -> Audit:
    verdict = Verdict(standing, Confidence.HIGH, Reason.OK, "so it is", confirmed=True)
    findings = tuple(
        Finding(document.path, citation, cited, verdict)
        for citation in document.citations
        for cited in citation.cited or (None,)
    )
    findings = tuple(replace(f, verdict=f.verdict if f.cited else None) for f in findings)
    at = NOW + timedelta(days=days)
    return Audit(AuditKind.AUDITED, at, at, findings)


def test_history_counts_as_the_audits_do(store: Store, report: Callable[..., Document]) -> None:
    """Oldest first, each with the totals that the audit itself has; other documents stay out."""
    mine = report("http://a.example/", "http://a.example/", "http://b.example/", path="a.md")
    other = report("http://a.example/", path="b.md")
    store.add_documents([mine, other], now=NOW)
    audits = [
        _audit(mine, days=0, standing=Standing.LIVE),
        _audit(other, days=1, standing=Standing.DEAD),
        _audit(mine, days=2, standing=Standing.DEAD),
    ]
    for audit in audits:
        store.add_audit(audit, policy={}, overrides={}, now=audit.finished_at)
    told = store.history(["a.md"])
    assert [past.at for past in told] == [audits[0].finished_at, audits[2].finished_at]
    assert [past.totals for past in told] == [audits[0].totals, audits[2].totals]
    assert [past.at for past in store.history(["a.md"], 1)] == [audits[2].finished_at]
    assert store.history(["c.md"]) == ()
