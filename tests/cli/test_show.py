"""What people see: words for outcomes, snapshots and reasons, hostile text made harmless."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from citekeeper.cli.show import (
    changes,
    clean,
    console,
    hints,
    outcome_word,
    print_audit,
    reason,
    snapshot,
    totals_line,
)
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
    Standing,
    UriM,
    UriR,
    Verdict,
)

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
LINK = CitedLink("http://mill.example/", UriR("http://mill.example/"))
DEAD = Verdict(
    Standing.DEAD, Confidence.LOW, Reason.HTTP_404, "gone", not_before=NOW + timedelta(days=7)
)
LOST = Finding("r.md", Citation("1", "1", Kind.LINK), LINK, DEAD, Keeping(Answer.NONE))


def _audit(*findings: Finding) -> Audit:
    return Audit(AuditKind.AUDITED, NOW, NOW, findings)


def test_words_for_outcomes() -> None:
    """Lost without confirmation carries a question mark; a note without a link a dash."""
    confirmed = replace(LOST, verdict=replace(DEAD, confirmed=True))
    assert [outcome_word(f) for f in (LOST, confirmed)] == ["lost?", "lost"]
    assert outcome_word(Finding("r.md", Citation("2", "2", Kind.SOURCE))) == "-"


@pytest.mark.parametrize(
    ("keeping", "words"),
    [
        (None, ""),
        (Keeping(Answer.NONE), "no snapshot"),
        (Keeping(Answer.EXCLUDED), "excluded"),
        (Keeping(Answer.UNKNOWN), "not known"),
    ],
)
def test_words_where_there_is_no_snapshot(keeping: Keeping | None, words: str) -> None:
    """None, excluded and not known are three different words."""
    assert snapshot(keeping) == words


def test_date_and_gap_of_a_snapshot() -> None:
    """A snapshot is its date and its distance, with a sign, to the date that was wanted."""
    memento = Memento(LINK.uri_r, UriM("http://a.example/web/1/x"), "wayback", NOW)
    kept = Keeping(Answer.VERIFIED, memento, gap_days=-3, label=Label.NEAR)
    assert snapshot(kept) == "2026-11-23 -3 d"


def test_hostile_text_is_made_harmless(capsys: pytest.CaptureFixture[str]) -> None:
    """Escape sequences and direction marks in a document never reach the terminal."""
    bad = "9\x1b[2J\u202e\x9b"
    finding = replace(LOST, citation=Citation(bad, bad, Kind.LINK), document=f"r{bad}.md")
    print_audit(_audit(finding), console(no_color=True))
    shown = capsys.readouterr().out
    assert not set("\x1b\u202e\x9b") & set(shown)
    assert clean(None) == ""


def test_changes_since_last_time() -> None:
    """Only what changed is named; a long list is cut and counted."""
    before = _audit(*(replace(LOST, citation=Citation(str(n), None, Kind.LINK)) for n in range(9)))
    fragile = replace(DEAD, standing=Standing.LIVE)
    after = replace(before, findings=tuple(replace(f, verdict=fragile) for f in before.findings))
    assert changes(before, before).endswith("nothing changed.")
    assert "0 lost? (dead) -> fragile (live)" in changes(after, before)
    assert "and 3 more" in changes(after, before)


def test_totals_of_notes_with_several_links() -> None:
    """Several links in one note are said, so that the sum can be followed."""
    two = _audit(
        LOST, replace(LOST, cited=CitedLink("http://b.example/", UriR("http://b.example/")))
    )
    assert "2 cited links" in totals_line(two)
    assert "no cited link" in totals_line(_audit())


def test_hints_are_few_and_to_the_point() -> None:
    """At most three hints; the first names the day before which nothing can be confirmed."""
    found = list(hints(_audit(LOST, LOST), now=NOW))
    assert found[0].startswith("2 findings are not confirmed yet")
    assert "before 2026-11-30" in found[0]
    assert list(hints(_audit(), now=NOW)) == []
    unsure = replace(LOST, keeping=Keeping(Answer.UNKNOWN))
    blocked = replace(LOST, verdict=replace(DEAD, standing=Standing.BLOCKED))
    many = replace(_audit(unsure, blocked, LOST), archive_unavailable=True)
    assert len(list(hints(many, now=NOW))) == 3
    one = replace(_audit(unsure), archive_unavailable=True)
    assert any("archive questions" in line for line in hints(one, now=NOW))


def test_warnings_in_words() -> None:
    """Codes are for programs: people read what was noticed, once."""
    seen = replace(DEAD, warnings=("tls-expired", "alternative-answers:http://b.example/", "odd"))
    assert reason(seen) == (
        "gone; its certificate is out of date; "
        "another reading of the URL answers: http://b.example/; odd"
    )
    foreign = replace(DEAD, reason=Reason.TLS_MISMATCH, warnings=("tls-mismatch",))
    assert reason(foreign) == "gone"
