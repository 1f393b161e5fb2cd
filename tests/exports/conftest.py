"""A report with friendly and hostile findings."""

from __future__ import annotations

from collections.abc import Callable
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
from citekeeper.urls import cited_link

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


# --- citations for the bibliographic formats ---------------------------------------------------

WHEEL = "http://mill.example/wheel?a=1&b=2"
HOSTILE_NOTE = (
    "=HYPERLINK(\"http://evil.example/\")\x1b[31m\u202e {{evil|x}} [[File:x]] ''b'' ~~~~ </ref> -->"
    " <script>alert(1)</script> \\input{/etc/passwd} $x$ } @article{evil, title = {x}} % #\n"
    "ER  - \nTY  - BOOK\nTI  - Evil\n{{{ author: Evil\ntitle: Evil {:title: Evil} \u2028|url=x"
)


def memento(uri: str) -> str:
    """The snapshot that a kept link has here."""
    return f"https://web.archive.org/web/20150602000000/{uri}"


def cited(
    id_: str,
    note: str | None,
    uri: str | None = None,
    standing: Standing = Standing.LIVE,
    *,
    kept: bool = True,
    kind: Kind | None = None,
    document: str = "reports/My Mills (2015).txt",
    **fields: object,
) -> Finding:
    """A finding on one link, confirmed, kept by an archive or not."""
    link = cited_link(uri) if uri else None
    kind = kind or (Kind.LINK if link else Kind.SOURCE)
    cited = (link,) if link else ()
    citation = Citation(id_, id_, kind, note, cited=cited, **fields)  # type: ignore[arg-type]
    if link is None:
        return Finding(document, citation)
    said = Verdict(standing, Confidence.HIGH, Reason.OK, "as seen", confirmed=True, observed_at=NOW)
    day = datetime(2015, 6, 2, tzinfo=UTC)
    snapshot = Memento(link.uri_r, UriM(memento(link.uri_r)), "wayback", day, verified_at=NOW)
    keeping = Keeping(Answer.VERIFIED, snapshot, gap_days=-13, label=Label.NEAR)
    return Finding(document, citation, link, said, keeping if kept else Keeping(Answer.NONE))


def report_of(*findings: Finding, simulated: bool = False) -> Report:
    """A report with these findings."""
    return Report(
        Audit(AuditKind.AUDITED, NOW, NOW, findings, simulated=simulated), citekeeper="0.1.0"
    )


FINDINGS = (
    cited(
        "1",
        f'K. Ness, "Mills & wheels", Mill Review, 3 May 2011, pp. 3-5, {WHEEL}'
        " (accessed 4 June 2015).",
        WHEEL,
        Standing.DEAD,
        published_on="2011-05-03",
        accessed_on="2015-06-04",
    ),
    cited("2", "http://parked.example/kept", "http://parked.example/kept", Standing.PARKED),
    cited("3", "http://parked.example/x", "http://parked.example/x", Standing.PARKED, kept=False),
    cited("4", "Lind, M. (2014). Water law. Lind Press. doi:10.1000/xyz", "doi:10.1000/xyz"),
    cited("5", "Ness, K. (1999). The ledger. Lind Press.", published_on="1999"),
    cited("6", "Gone: http://gone.example/", "http://gone.example/", Standing.DEAD, kept=False),
    cited(
        "7", "http://wall.example/", "http://wall.example/", Standing.BLOCKED, accessed_on="2015-06"
    ),
    cited("8", "A mill is a machine.", kind=Kind.EXPLANATORY),
    cited("9", "Ibid.", kind=Kind.SHORT_FORM, refers_to="5"),
)
HOSTILE_FINDINGS = (
    cited("1\n]}{,", HOSTILE_NOTE, "http://evil.example/a?b=[c]|d", Standing.BLOCKED),
    cited(
        "2",
        HOSTILE_NOTE,
        "http://h.example/{x}",
        csl={"title": HOSTILE_NOTE, "author": [{"literal": HOSTILE_NOTE}]},
    ),
    cited(
        "2", "http://h.example/", "javascript:alert(1)//http://h.example/", document=HOSTILE_NOTE
    ),
    cited("3", HOSTILE_NOTE, kind=Kind.EXPLANATORY, document=HOSTILE_NOTE),
)


@pytest.fixture
def cited_report() -> Report:
    """Citations that try what bibliographic formats can hold."""
    return report_of(*FINDINGS)


@pytest.fixture
def hostile_report() -> Report:
    """Citations that bibliographic formats must withstand."""
    return report_of(*HOSTILE_FINDINGS)


@pytest.fixture
def citation() -> Callable[..., Finding]:
    """`citation("1", note, uri, standing, kept=True, ...)`: a finding on one cited link."""
    return cited


@pytest.fixture
def reporting() -> Callable[..., Report]:
    """`reporting(*findings)`: a report with these findings."""
    return report_of
