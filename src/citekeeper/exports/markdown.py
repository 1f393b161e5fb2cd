"""Markdown for wikis, issues and READMEs: a table of all footnotes, then each with its reasons."""

from __future__ import annotations

import re
from collections.abc import Iterator

from citekeeper.exports.companion import words
from citekeeper.exports.inert import clickable, live_link, plain, serving, strangers
from citekeeper.model import Finding, Outcome, Report

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>()#+!|~^$&@])")
_BREAKS_LINKS = {"(": "%28", ")": "%29", "|": "%7C", "*": "%2A", "_": "%5F", "[": "%5B", "]": "%5D"}


def render(report: Report) -> Iterator[str]:
    """Counts, a table with a row for each cited link, a list with notes and reasons."""
    audit = report.audit
    for path in dict.fromkeys(finding.document for finding in audit.findings):
        here = [finding for finding in audit.findings if finding.document == path]
        title = next((d.title for d in report.documents if d.path == path and d.title), path)
        yield f"# Footnotes of {_text(title)}\n\nChecked {words.day(audit.finished_at)}"
        yield " (simulated: the clock was set by hand)" if audit.simulated else ""
        yield f": {_counted(here)}.\n\n"
        yield from _table(here)
        yield "\n## Notes\n\n"
        for finding in here:
            yield _entry(finding)
        yield "\n"


def _counted(findings: list[Finding]) -> str:
    counts = {o: sum(f.outcome is o for f in findings) for o in Outcome}
    told = [f"{count} {o.value}" for o, count in counts.items() if count]
    return ", ".join(told) or "no cited link"


def _table(findings: list[Finding]) -> Iterator[str]:
    yield "| note | outcome | cited page | snapshot |\n| --- | --- | --- | --- |\n"
    for finding in findings:
        if finding.cited is None:
            continue
        cells = (
            _shown(finding, finding.citation.id),
            _outcome(finding),
            _live(finding),
            _kept(finding),
        )
        yield f"| {' | '.join(cells)} |\n"


def _entry(finding: Finding) -> str:
    """`- **14** (lost?): the note. Why.`"""
    parts = [f"- **{_shown(finding, finding.citation.id)}**"]
    if finding.outcome is not None:
        parts[0] += f" ({_outcome(finding)})"
    parts.append(_shown(finding, finding.citation.note))
    if finding.citation.refers_to:
        parts.append(f"See {_shown(finding, finding.citation.refers_to)}.")
    parts += [_text(words.reason(finding)), words.doubt(finding)]
    return " ".join(part for part in parts if part) + "\n"


def _outcome(finding: Finding) -> str:
    found = finding.outcome
    doubtful = found in (Outcome.RESCUED, Outcome.LOST) and not finding.confirmed
    return f"{found.value if found else '-'}{'?' if doubtful else ''}"


def _live(finding: Finding) -> str:
    live = live_link(finding)
    cited = finding.cited.uri_as_cited if finding.cited else ""
    return f"<{_address(live)}>" if live else _code(plain(cited))


def _kept(finding: Finding) -> str:
    memento = serving(finding)
    if memento is None:
        known = finding.keeping is not None and finding.keeping.known
        return "none" if known else "not known"
    date = words.day(memento.captured_at)
    gap = finding.keeping.gap_days if finding.keeping else None
    told = f" ({gap:+d} d)" if gap is not None else ""
    if not clickable(memento.uri_m):
        return f"{_text(memento.archive)} copy of {date}{told}"
    return f"[{date}]({_address(memento.uri_m)}){told}"


def _shown(finding: Finding, text: str | None) -> str:
    """Words of the report. Many renderers make links of addresses in text, and none of code: what
    is said of a page in other hands is code."""
    return _code(plain(text)) if strangers(finding) else _text(text)


def _text(text: str | None) -> str:
    """Text in which nothing is markup."""
    return _SPECIAL.sub(r"\\\1", plain(text))


def _code(text: str) -> str:
    """The text as code, which no renderer makes a link of."""
    return f"`` {text.replace('`', chr(0x2CB)).replace('|', '¦')} ``" if text else ""


def _address(uri: str) -> str:
    return "".join(_BREAKS_LINKS.get(c, c) for c in uri)
