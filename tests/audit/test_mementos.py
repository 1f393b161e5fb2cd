"""What a run makes of the mementos it replays: as texts to compare with, and as what was cited."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from citekeeper.demo.archive import Capture
from citekeeper.demo.server import Reply, html
from citekeeper.model import Document, Label, Outcome, Reason, Standing

from .conftest import PAGE, by_id, document

REPORT = "http://mill.example/report.pdf"
WHEEL = "http://mill.example/wheel"

CORN = (
    "The tide mill ground corn for three centuries. Its wheel was of elm, fourteen feet across, "
    "and turned twice a day when the pond behind the sluice had filled with water."
)
TOURS = (
    "Summer tours of the harbour start at ten from the northern quay, children pay half, and every "
    "group of twelve or more should write to the office a week before it wants to come."
)


def pdf(*lines: str) -> bytes:
    """A one-page PDF of these lines."""
    shown = b"".join(b"(%b) Tj T* " % line.encode() for line in lines)
    stream = b"BT /F1 9 Tf 12 TL 40 720 Td " + shown + b"ET"
    objects = (
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R "
        b"/Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%b\nendstream" % (len(stream), stream),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    )
    body = b"%PDF-1.4\n"
    for number, content in enumerate(objects, 1):
        body += b"%d 0 obj\n%b\nendobj\n" % (number, content)
    return body + b"trailer << /Size 6 /Root 1 0 R >>\n%%EOF\n"


def citing(uri: str, **facts: Any) -> Document:
    """A report with one footnote, with these facts of the citation."""
    whole = document(uri)
    return replace(whole, citations=(replace(whole.citations[0], **facts),))


def served(body: bytes, kind: str = "application/pdf") -> Reply:
    """A live document."""
    return Reply(headers={"Content-Type": kind}, body=body)


@pytest.mark.parametrize(("live", "standing"), [(CORN, Standing.LIVE), (TOURS, Standing.DRIFTED)])
def test_an_archived_pdf_is_what_a_live_one_is_compared_with(
    bench: Any, live: str, standing: Standing
) -> None:
    """Its words are read by the same helper as those of the live one; another text at the address
    is drifted, and the memento rescues what was cited."""
    capture = Capture(REPORT, "20150620120000", pdf(CORN), mimetype="application/pdf")
    here = bench({("mill.example", "/report.pdf"): served(pdf(live))}, [capture])
    found = by_id(here.audit(citing(REPORT, quote="its wheel was of elm")))["1"]
    assert found.verdict.standing is standing
    assert found.archived.quote is True
    assert found.live.quote is (live == CORN)
    if standing is Standing.DRIFTED:
        assert found.verdict.reason is Reason.REPLACED
        assert found.outcome is Outcome.RESCUED


def test_what_a_cut_replay_lacks_cannot_be_told(bench: Any) -> None:
    """Beyond a million bytes a page is not read: the memento serves, and neither it nor the finding
    says that the quotation is missing."""
    long = html("The wheel", PAGE).content + b"<p>" + b"words of it " * 100_000 + CORN.encode()
    here = bench(
        {("mill.example", "/wheel"): html("The wheel", PAGE)},
        [Capture(WHEEL, "20150620120000", long), Capture(WHEEL, "20100101000000", CORN)],
    )
    found = by_id(here.audit(citing(WHEEL, quote="its wheel was of elm")))["1"]
    assert found.archived.quote is None
    assert (found.keeping.label, found.keeping.rejected) == (Label.NEAR, ())


def test_the_memento_with_the_cited_words_is_taken(bench: Any) -> None:
    """And the nearer one without them is named with the reason; the next run asks nothing more."""
    here = bench(
        {("mill.example", "/wheel"): html("Nothing here", status=404)},
        [
            Capture(WHEEL, "20150620120000", html("Visit us", TOURS).body),
            Capture(WHEEL, "20140101000000", html("The wheel", CORN).body),
        ],
    )
    report = citing(WHEEL, quote="its wheel was of elm")
    found = by_id(here.audit(report))["1"]
    assert (found.outcome, found.keeping.memento.captured_at.year) == (Outcome.RESCUED, 2014)
    assert [r.reason for r in found.keeping.rejected] == ["it does not have the quoted words"]
    asked = len(here.archive.hits)
    again = by_id(here.audit(report))["1"]
    assert again.keeping.rejected == found.keeping.rejected
    assert len(here.archive.hits) == asked


def test_without_the_words_that_must_be_there(bench: Any) -> None:
    """Nothing serves, though a memento was proven; a title that is nowhere is only told."""
    routes = {("mill.example", "/wheel"): html("Nothing here", status=404)}
    captures = [Capture(WHEEL, "20150620120000", html("Visit us", TOURS).body)]
    lost = by_id(bench(routes, captures).audit(citing(WHEEL, quote="its wheel was of elm")))["1"]
    assert lost.outcome is Outcome.LOST
    titled = citing(WHEEL, csl={"title": "A history of the wheel"})
    kept = by_id(bench(routes, captures).audit(titled))["1"]
    assert (kept.outcome, kept.archived.title) == (Outcome.RESCUED, False)
