"""SARIF 2.1.0 for code scanning: a result for each link worse than secure, where it is cited."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from urllib.parse import quote

from citekeeper.exports.inert import plain, serving, strangers
from citekeeper.exports.json import dumps
from citekeeper.exports.telling import fails, key, outcome, reasons, sentence
from citekeeper.model import Finding, Outcome, Reason, Report

SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)

LEVELS = {
    Outcome.FRAGILE: "note",
    Outcome.UNSURE: "note",
    Outcome.RESCUED: "warning",
    Outcome.LOST: "error",
}
"""An outcome that is not confirmed yet is never an error."""


def render(report: Report) -> Iterator[str]:
    """One run; rules are the reasons of the findings, each with its help."""
    shown = [f for f in report.audit.findings if f.outcome in LEVELS]
    rules = [r for r in Reason if any(f.verdict and f.verdict.reason is r for f in shown)]
    driver = {
        "name": "citekeeper",
        "version": report.citekeeper,
        "rules": [_rule(reason) for reason in rules],
    }
    yield '{"$schema": ' + dumps(SCHEMA) + ', "version": "2.1.0", "runs": [{"tool": {"driver": '
    yield dumps(driver) + '}, "columnKind": "unicodeCodePoints", "results": ['
    for position, finding in enumerate(shown):
        yield ",\n " if position else "\n "
        yield dumps(_result(finding, report, rules))
    yield "\n]}]}\n"


def _rule(reason: Reason) -> dict[str, object]:
    told = reasons()[reason]
    means, do = _text(told["means"]), _text(told["do"])
    return {
        "id": reason.value,
        "name": "".join(word.capitalize() for word in reason.value.split("-")),
        "shortDescription": {"text": means.partition(";")[0].partition(": ")[0].strip() or means},
        "fullDescription": {"text": means},
        "help": {
            "text": f"{means}\nHow it was decided: {_text(told['decided'])}\nWhat to do: {do}",
            "markdown": f"{told['means']}\n\n**How it was decided:** {told['decided']}\n\n"
            f"**What to do:** {told['do']}",
        },
    }


def _result(finding: Finding, report: Report, rules: list[Reason]) -> dict[str, object]:
    assert finding.verdict is not None  # noqa: S101 - only findings with an outcome are shown
    assert finding.outcome is not None  # noqa: S101
    level = LEVELS[finding.outcome]
    doubtful = level == "error" and not finding.confirmed
    memento = serving(finding)
    result: dict[str, object] = {
        "ruleId": finding.verdict.reason.value,
        "ruleIndex": rules.index(finding.verdict.reason),
        "level": "error" if fails(finding, report) else "warning" if doubtful else level,
        "message": {"text": sentence(finding)},
        "locations": [_location(finding, report)],
        "partialFingerprints": {"citation/v1": _fingerprint(finding)},
        "properties": {
            "outcome": outcome(finding),
            "confirmed": finding.confirmed,
            "note": plain(finding.citation.note),
            "snapshot": memento.uri_m if memento and not strangers(finding) else None,
        },
    }
    if report.accepted is not None:
        known = key(finding) in report.accepted
        result["baselineState"] = "unchanged" if known else "new"
    return result


def _location(finding: Finding, report: Report) -> dict[str, object]:
    path = report.files.get(finding.document, finding.document)
    place: dict[str, object] = {"artifactLocation": {"uri": quote(path)}}
    if finding.citation.place.line:
        place["region"] = {"startLine": finding.citation.place.line}
    where: dict[str, object] = {"physicalLocation": place}
    where["logicalLocations"] = [{"name": plain(finding.citation.id), "kind": "footnote"}]
    return where


def _fingerprint(finding: Finding) -> str:
    """The same for the same link in the same footnote, whatever line it has moved to."""
    return hashlib.sha256("\x00".join(key(finding)).encode("utf-8", "replace")).hexdigest()


def _text(markdown: str) -> str:
    return markdown.replace("`", "").replace("**", "")
