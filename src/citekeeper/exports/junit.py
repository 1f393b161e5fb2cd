"""JUnit XML for CI systems: a test case for each cited link, failed where it fails the build."""

from __future__ import annotations

from collections.abc import Iterator
from xml.sax.saxutils import escape, quoteattr

from citekeeper.exports.inert import plain
from citekeeper.exports.telling import address, fails, reasons, sentence
from citekeeper.model import Finding, Outcome, Report


def render(report: Report) -> Iterator[str]:
    """One test suite for each document. Unsure links are skipped ones; those without are left out.

    The dialect is that of Jenkins' schema, which GitLab, Azure and others read too.
    """
    findings = [f for f in report.audit.findings if f.cited is not None]
    failed = sum(fails(finding, report) for finding in findings)
    yield '<?xml version="1.0" encoding="UTF-8"?>\n'
    yield f'<testsuites name="citekeeper" tests="{len(findings)}" failures="{failed}">\n'
    for path in dict.fromkeys(finding.document for finding in findings):
        yield from _suite(path, [f for f in findings if f.document == path], report)
    yield "</testsuites>\n"


def _suite(path: str, findings: list[Finding], report: Report) -> Iterator[str]:
    failed = sum(fails(f, report) for f in findings)
    skipped = sum(_skipped(f) and not fails(f, report) for f in findings)
    at = report.audit.finished_at.strftime("%Y-%m-%dT%H:%M:%S")
    yield (
        f'<testsuite name={_attribute(path)} tests="{len(findings)}" failures="{failed}" '
        f'errors="0" skipped="{skipped}" timestamp="{at}">\n'
    )
    for finding in findings:
        yield from _case(finding, report)
    yield "</testsuite>\n"


def _case(finding: Finding, report: Report) -> Iterator[str]:
    name = f"{finding.citation.id}: {address(finding)}"
    yield f"<testcase classname={_attribute(finding.document)} name={_attribute(name)}>"
    if fails(finding, report):
        kind = finding.verdict.reason.value if finding.verdict else ""
        yield (
            f"<failure message={_attribute(sentence(finding))} type={_attribute(kind)}>"
            f"{escape(_advice(finding, report))}</failure>"
        )
    elif _skipped(finding):
        yield f"<skipped message={_attribute(sentence(finding))}/>"
    else:
        yield f"<system-out>{escape(sentence(finding))}</system-out>"
    yield "</testcase>\n"


def _skipped(finding: Finding) -> bool:
    """What could not be told, or was left out, is neither passed nor failed."""
    return finding.outcome in (Outcome.UNSURE, Outcome.IGNORED)


def _advice(finding: Finding, report: Report) -> str:
    """Where it is cited, by which note, and what to do."""
    told = reasons().get(finding.verdict.reason, {}) if finding.verdict else {}
    line = finding.citation.place.line
    where = report.files.get(finding.document, finding.document)
    place = f"{where}:{line}" if line else where
    parts = (plain(place), plain(finding.citation.note), told.get("do", ""))
    return "\n".join(part for part in parts if part)


def _attribute(text: str) -> str:
    """Quoted; what XML cannot hold is gone, since no control character is printable."""
    return quoteattr(plain(text))
