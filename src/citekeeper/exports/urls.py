"""A plain list of the cited addresses, each once, which other archivers take."""

from __future__ import annotations

from collections.abc import Iterator

from citekeeper.exports.inert import clickable, strangers
from citekeeper.model import Report


def render(report: Report) -> Iterator[str]:
    """An address a line, in the order of the documents; those in other hands are left out: nobody
    should keep them."""
    told: set[str] = set()
    for finding in report.audit.findings:
        uri = finding.cited.uri_r if finding.cited else None
        if uri and uri not in told and clickable(uri) and not strangers(finding):
            told.add(uri)
            yield f"{uri}\n"
