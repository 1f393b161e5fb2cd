"""What people see on the terminal: one line per citation, a totals line, hints."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from datetime import datetime

from rich.console import Console
from rich.text import Text

from citekeeper.audit.decisions import Decision
from citekeeper.model import Answer, Audit, Finding, Keeping, Outcome, Standing, Verdict
from citekeeper.urls import host

STYLES = {
    Outcome.SECURE: "green",
    Outcome.FRAGILE: "cyan",
    Outcome.UNSURE: "yellow",
    Outcome.RESCUED: "magenta",
    Outcome.LOST: "bold red",
    Outcome.IGNORED: "dim",
}

WARNINGS = {
    "tls-expired": "its certificate is out of date",
    "tls-self-signed": "its certificate is self-signed",
    "tls-unknown-issuer": "nobody we trust vouches for its certificate",
    "tls-mismatch": "its certificate is for another name",
    "truncated": "only its beginning was read",
    "flapping": "it comes and goes",
    "edited": "parts of it have changed since it was cited",
    "seen-there": "an archive has seen it there lately",
    "archive-today": "cited through archive.today, which is deprecated: name another snapshot",
    "alternative-answers": "another reading of the URL answers:",
}
"""What was noticed besides, in words; codes that are not here are shown as they are."""

FILE_WIDTH = 160
"""Columns where the output is no terminal: a log should not wrap what a person may grep."""

NO_MEMENTO = {
    Answer.NONE: "no snapshot",
    Answer.EXCLUDED: "excluded",
    Answer.UNKNOWN: "not known",
}


def console(*, no_color: bool, stderr: bool = False) -> Console:
    """A console that honours NO_COLOR, never wraps a file, and makes nothing clickable."""
    colourless = no_color or bool(os.environ.get("NO_COLOR"))
    terminal = (sys.stderr if stderr else sys.stdout).isatty()
    return Console(
        no_color=colourless,
        stderr=stderr,
        highlight=False,
        markup=False,
        emoji=False,
        width=None if terminal or "COLUMNS" in os.environ else FILE_WIDTH,
    )


def clean(text: str | None) -> str:
    """The text without anything that could drive a terminal or turn the line around."""
    return "".join(c if c.isprintable() else " " for c in text or "")


NAMES = ("note", "outcome", "page", "host", "snapshot", "why")
HOST, WHY = NAMES.index("host"), NAMES.index("why")
GAP = "  "


def findings_lines(findings: Sequence[Finding], *, width: int) -> Iterator[Text]:
    """A heading and one line per finding: marker, outcome, standing, host, snapshot, reason.

    Where `width` columns are too few, host and reason are cut, and nothing else: a narrow terminal
    still shows every marker and outcome whole. Each line stays a line.
    """
    rows = [tuple(Text(name, "bold") for name in NAMES), *(_row(f) for f in findings)]
    widths = _widths(rows, width)
    for row in rows:
        line = Text(GAP).join(_aligned(row, widths))
        line.rstrip()
        yield line


def _widths(rows: Sequence[tuple[Text, ...]], width: int) -> list[int]:
    widths = [max(row[place].cell_len for row in rows) for place in range(len(NAMES))]
    fixed = sum(widths) - widths[HOST] - widths[WHY] + len(GAP) * (len(NAMES) - 1)
    left = max(width - fixed, 0)
    widths[HOST] = min(widths[HOST], max(left // 3, 8), 34)
    widths[WHY] = min(widths[WHY], max(left - widths[HOST], 8))
    return widths


def _aligned(row: tuple[Text, ...], widths: Sequence[int]) -> tuple[Text, ...]:
    cells = [cell.copy() for cell in row]
    for place, (cell, width) in enumerate(zip(cells, widths, strict=True)):
        cell.truncate(width, overflow="ellipsis")
        cell.align("right" if place == 0 else "left", width)
    return tuple(cells)


def _row(finding: Finding) -> tuple[Text, ...]:
    marker = Text(clean(finding.citation.id))
    if finding.cited is None or finding.verdict is None or finding.outcome is None:
        kind = finding.citation.kind.value
        tied = finding.citation.refers_to
        why = f"no link ({kind}{f', see {clean(tied)}' if tied else ''})"
        return (marker, Text("-", "dim"), Text(""), Text(""), Text(""), Text(why, "dim"))
    return (
        marker,
        Text(outcome_word(finding), STYLES[finding.outcome]),
        Text(finding.verdict.standing.value),
        Text(clean(host(finding.cited.uri_r)) or clean(finding.cited.uri_as_cited)[:34]),
        Text(snapshot(finding.keeping)),
        Text(clean(reason(finding.verdict))),
    )


def outcome_word(finding: Finding) -> str:
    """The outcome, with a question mark while a rescued or lost one is not confirmed."""
    found = finding.outcome
    if found is None:
        return "-"
    doubtful = found in (Outcome.RESCUED, Outcome.LOST) and not finding.confirmed
    return f"{found.value}?" if doubtful else found.value


def snapshot(keeping: Keeping | None) -> str:
    """`2015-06-20 +5 d`: the date of the snapshot and its gap to the date wanted, or why none."""
    if keeping is None:
        return ""
    if keeping.memento is None or keeping.answer is not Answer.VERIFIED:
        return NO_MEMENTO.get(keeping.answer, "not known")
    gap = f"{keeping.gap_days:+d} d" if keeping.gap_days is not None else ""
    return f"{keeping.memento.captured_at:%Y-%m-%d} {gap}".strip()


def reason(verdict: Verdict) -> str:
    """The reason in one short sentence, with what was noticed besides."""
    told = [warning for warning in verdict.warnings if warning != verdict.reason.value]
    return "; ".join((verdict.message, *(_warning(warning) for warning in told)))


def _warning(code: str) -> str:
    name, _, detail = code.partition(":")
    return f"{WARNINGS.get(name, name)} {detail}".strip()


def totals_line(audit: Audit) -> str:
    """`23 footnotes: 18 with a link (15 distinct), 5 without. 3 secure, ...`: it adds up."""
    t = audit.totals
    counts = {o: getattr(t, o.value) for o in Outcome}
    parts = [f"{count} {o.value}" for o, count in counts.items() if count]
    several = f", {t.cited_links} cited links" if t.cited_links != t.with_link else ""
    noun = "citation" if t.citations == 1 else "citations"
    return (
        f"{t.citations} {noun}: {t.with_link} with a link ({t.links} distinct{several}), "
        f"{t.without_link} without. {', '.join(parts) or 'no cited link'}."
    )


def hints(audit: Audit, *, now: datetime) -> Iterator[str]:
    """At most three things worth doing next."""
    return iter(list(_hints(audit, now))[:3])


def _hints(audit: Audit, now: datetime) -> Iterator[str]:
    judged = [(f, f.verdict) for f in audit.findings if f.verdict is not None]
    waiting = [v.not_before for f, v in judged if v.not_before and outcome_word(f).endswith("?")]
    if waiting:
        soonest = max(min(waiting), now)
        what = "1 finding is" if len(waiting) == 1 else f"{len(waiting)} findings are"
        yield (
            f"{what} not confirmed yet (marked ?): audit again; "
            f"nothing can be confirmed before {soonest:%Y-%m-%d}."
        )
    blocked = next((f for f, v in judged if v.standing is Standing.BLOCKED), None)
    if blocked is not None:
        yield (
            f"Look at blocked pages yourself, then: citekeeper mark {clean(blocked.citation.id)} "
            'live|gone --reason "seen by eye"'
        )
    if any(f.outcome in (Outcome.RESCUED, Outcome.LOST) for f in audit.findings):
        yield "Accept what is known with `citekeeper accept`; --new-only then speaks of news only."
    if any(f.outcome is Outcome.UNSURE for f in audit.findings) and audit.archive_unavailable:
        yield "Run the audit again later: only the archive questions still open will be asked."


def print_audit(
    audit: Audit,
    out: Console,
    *,
    previous: Audit | None = None,
    decisions: Sequence[Decision] = (),
) -> None:
    """What changed, the findings by document, what people decided, the totals."""
    out.print(Text(changes(audit, previous) if previous is not None else first(audit)))
    out.print()
    for path in dict.fromkeys(finding.document for finding in audit.findings):
        out.print(Text(clean(path), "bold"))
        here = [finding for finding in audit.findings if finding.document == path]
        for row in findings_lines(here, width=out.width):
            out.print(row, no_wrap=True, overflow="ignore", crop=False)
        out.print()
    for line in audit.differences:
        out.print(Text(f"note: {clean(line)}", "yellow"))
    print_decisions(decisions, out)
    out.print(Text(totals_line(audit)))
    if audit.simulated:
        out.print(Text("simulated: the clock of this audit was set by hand", "dim"))


def print_decisions(decisions: Sequence[Decision], out: Console) -> None:
    """Who decided what, why and until when, a line each; those that have ended last."""
    if not decisions:
        return
    out.print(Text("Decisions of people", "bold"))
    for decision in decisions:
        style = "" if decision.holds else "yellow"
        out.print(Text(f"  {clean(decision.sentence)}", style))
    out.print()


def first(audit: Audit) -> str:
    """What a first audit says of itself: deaths need several looks, and a database that stays."""
    waiting = [f.verdict.not_before for f in audit.findings if f.verdict and f.verdict.not_before]
    if not waiting:
        return "The first audit of these documents."
    soonest = max(min(waiting), audit.finished_at)
    return (
        "The first audit of these documents: nothing can be confirmed before "
        f"{soonest:%Y-%m-%d}. Keep the database until then."
    )


def changes(audit: Audit, previous: Audit) -> str:
    """What changed since the audit before, in one line."""
    before = {_key(finding): told(finding) for finding in previous.findings}
    changed = [
        f"{clean(f.citation.id)} {before[_key(f)]} -> {told(f)}"
        for f in audit.findings
        if _key(f) in before and before[_key(f)] != told(f)
    ]
    what = "; ".join(changed[:6]) + (f" and {len(changed) - 6} more" if len(changed) > 6 else "")
    return f"Since {previous.finished_at:%Y-%m-%d %H:%M}: {what or 'nothing changed'}."


def told(finding: Finding) -> str:
    """`lost? (dead)`: outcome, whether it is confirmed, and the standing behind it."""
    standing = f" ({finding.verdict.standing.value})" if finding.verdict else ""
    return f"{outcome_word(finding)}{standing}"


def _key(finding: Finding) -> tuple[str, str, str]:
    cited = finding.cited.uri_r if finding.cited else ""
    return (finding.document, finding.citation.id, cited)
