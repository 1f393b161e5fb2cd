"""GitHub: annotations of the workflow commands, worst first; the job summary goes beside it."""

from __future__ import annotations

from collections.abc import Iterator

from citekeeper.exports.inert import plain
from citekeeper.exports.markdown import render as markdown
from citekeeper.exports.telling import fails, key, outcome, sentence
from citekeeper.model import Finding, Outcome, Report

SHOWN = 10
"""GitHub shows so many annotations of one kind in a step; the worst come first."""

_WORTH_SAYING = (Outcome.LOST, Outcome.RESCUED, Outcome.UNSURE, Outcome.FRAGILE)


def render(report: Report) -> Iterator[str]:
    """`::error file=...,line=...::`: what fails the build is an error, other losses are warnings,
    the rest notices. Past ten of a kind one line says how many more there are."""
    kinds: dict[str, list[Finding]] = {"error": [], "warning": [], "notice": []}
    for finding in _worst_first(report):
        kinds[_kind(finding, report)].append(finding)
    for kind, findings in kinds.items():
        few = findings if len(findings) <= SHOWN else findings[: SHOWN - 1]
        for finding in few:
            yield _command(kind, finding, report)
        if len(few) < len(findings):
            more = f"{len(findings) - len(few)} more such findings are in the job summary."
            yield f"::{kind} title=citekeeper::{_data(more)}\n"


def summary(report: Report) -> Iterator[str]:
    """Markdown for the job summary: what is new, then everything."""
    if report.failing:
        yield f"**{len(report.failing)} of the findings below fail this build.**\n\n"
    if report.accepted is not None:
        shown = [f for f in report.audit.findings if f.outcome in _WORTH_SAYING]
        news = [f for f in shown if key(f) not in report.accepted]
        yield f"{len(news)} of {len(shown)} findings are not in citations.accepted.json.\n\n"
    yield from markdown(report)


def _worst_first(report: Report) -> list[Finding]:
    told = [f for f in report.audit.findings if f.outcome in _WORTH_SAYING]
    return sorted(told, key=lambda f: (not f.confirmed, -f.outcome.rank if f.outcome else 0))


def _kind(finding: Finding, report: Report) -> str:
    if fails(finding, report):
        return "error"
    return "warning" if finding.outcome in (Outcome.LOST, Outcome.RESCUED) else "notice"


def _command(kind: str, finding: Finding, report: Report) -> str:
    path = report.files.get(finding.document, finding.document)
    line = f",line={finding.citation.place.line}" if finding.citation.place.line else ""
    title = f"footnote {finding.citation.id}: {outcome(finding)}"
    return (
        f"::{kind} file={_property(path)}{line},title={_property(title)}"
        f"::{_data(sentence(finding))}\n"
    )


def _data(text: str) -> str:
    """The text of a command, which a line end would finish."""
    return plain(text).replace("%", "%25")


def _property(text: str) -> str:
    """A value among others, which a comma or a colon would finish too."""
    return _data(text).replace(":", "%3A").replace(",", "%2C")
