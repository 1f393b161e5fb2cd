"""What exports for CI systems say of a finding: one wording for all of them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from citekeeper.exports.inert import plain, serving, strangers
from citekeeper.model import Finding, Outcome, Reason, Report

Key = tuple[str, str, str]


def key(finding: Finding) -> Key:
    """Document, citation and link: what makes a finding the same one next time."""
    return (finding.document, finding.citation.id, finding.cited.uri_r if finding.cited else "")


def fails(finding: Finding, report: Report) -> bool:
    """True for a finding that fails the build."""
    return key(finding) in report.failing


def outcome(finding: Finding) -> str:
    """`lost?`: the question mark says that it is not confirmed."""
    found = finding.outcome
    if found is None:
        return "no link"
    doubtful = found in (Outcome.RESCUED, Outcome.LOST) and not finding.confirmed
    return f"{found.value}?" if doubtful else found.value


def sentence(finding: Finding) -> str:
    """`Footnote 14 is lost (dead): not found. http://...`: inert, one line; of a page in other
    hands its address is not told as something to be clicked."""
    cited, verdict = finding.cited, finding.verdict
    if cited is None or verdict is None:
        return f"Footnote {plain(finding.citation.id)} cites no link."
    why = "its domain is in other hands" if strangers(finding) else plain(verdict.message)
    memento = serving(finding)
    kept = f" Snapshot: {plain(memento.uri_m)}" if memento else ""
    return (
        f"Footnote {plain(finding.citation.id)} is {outcome(finding)} "
        f"({verdict.standing.value}): {why}. {address(finding)}{kept}"
    )


def address(finding: Finding) -> str:
    """The cited address; of a page in other hands without its scheme, which no viewer links."""
    uri = plain(finding.cited.uri_as_cited) if finding.cited else ""
    return uri.partition("://")[2] if strangers(finding) and "://" in uri else uri


@cache
def reasons() -> Mapping[Reason, Mapping[str, str]]:
    """What docs/findings.md says of each reason: `means`, `decided`, `do`."""
    told = json.loads((files(__package__) / "reasons.json").read_text(encoding="utf-8"))
    return {Reason(name): parts for name, parts in told.items()}
