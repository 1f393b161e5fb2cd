"""JSON Lines: a finding a line, the same as in `json`, for streams and big tables."""

from __future__ import annotations

from collections.abc import Iterator

from citekeeper.exports.json import as_dict, dumps
from citekeeper.model import Report

SCHEMA = "citekeeper/finding/1"


def render(report: Report) -> Iterator[str]:
    """Each line is complete: it says its schema, the audit's time, and whether it is simulated."""
    at = report.audit.finished_at.strftime("%Y-%m-%dT%H:%M:%SZ")
    about = {"schema": SCHEMA, "audited_at": at, "simulated": report.audit.simulated}
    for finding in report.audit.findings:
        yield dumps({**about, **as_dict(finding)}) + "\n"
