"""A report with friendly and hostile findings."""

from __future__ import annotations

from datetime import UTC, datetime

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
    Label,
    Memento,
    Reason,
    Report,
    Standing,
    UriM,
    UriR,
    Verdict,
)

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
HOSTILE = '=HYPERLINK("http://evil.example/")\x1b[31m\u202e,\n"<script>'


@pytest.fixture
def report() -> Report:
    """One rescued link, one hostile one without memento, one citation without a link."""
    uri_r = UriR("http://mill.example/wheel")
    kept = Keeping(
        Answer.VERIFIED,
        Memento(
            uri_r,
            UriM("https://archive.example/web/20150602000000/http://mill.example/wheel"),
            "wayback",
            datetime(2015, 6, 2, tzinfo=UTC),
            verified_at=NOW,
        ),
        gap_days=-13,
        label=Label.NEAR,
    )
    dead = Verdict(
        Standing.DEAD, Confidence.MEDIUM, Reason.HTTP_404, "not found", since=NOW, streak=1
    )
    link = CitedLink("http://mill.example/wheel", uri_r)
    bad = CitedLink(HOSTILE, UriR("http://evil.example/"))
    return Report(
        Audit(
            AuditKind.AUDITED,
            NOW,
            NOW,
            (
                Finding(
                    "r.txt",
                    Citation("1", "1", Kind.LINK, "A note", cited=(link,)),
                    link,
                    dead,
                    kept,
                ),
                Finding(
                    "r.txt",
                    Citation("2", "2", Kind.LINK, HOSTILE, cited=(bad,)),
                    bad,
                    dead,
                    Keeping(Answer.UNKNOWN),
                ),
                Finding("r.txt", Citation("3", "3", Kind.EXPLANATORY)),
            ),
        ),
        citekeeper="0.1.0",
    )
