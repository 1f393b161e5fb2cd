"""Reference rot counted by host, or by the year of citing, as studies of link rot compare it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType

from citekeeper.exports.csv import cell, line
from citekeeper.model import Finding, Outcome, Report
from citekeeper.urls import host

SCHEMA = "citekeeper/rot/1"
NO_YEAR = "unknown"

COUNTS = ("cited_links", "links", *(o.value for o in Outcome))


def by_host(finding: Finding, _: Report) -> str:
    """The host of the cited page."""
    return host(finding.cited.uri_r) if finding.cited else ""


def by_year(finding: Finding, report: Report) -> str:
    """The year in which it was cited: the access date's, else that of the report."""
    document = next((d for d in report.documents if d.path == finding.document), None)
    dates = (finding.citation.accessed_on, document.published_on if document else None)
    return next((date[:4] for date in dates if date and date[:4].isdigit()), NO_YEAR)


GROUPS: Mapping[str, Callable[[Finding, Report], str]] = MappingProxyType(
    {"host": by_host, "year": by_year}
)
"""What `export --by` takes."""


def counted(report: Report, by: str) -> dict[tuple[str, str], dict[str, int]]:
    """For each document and group: cited links, distinct links, and how many of each outcome."""
    counts: dict[tuple[str, str], dict[str, int]] = {}
    links: dict[tuple[str, str], set[str]] = {}
    for finding in report.audit.findings:
        if finding.cited is None or finding.outcome is None:
            continue
        group = (finding.document, GROUPS[by](finding, report))
        row = counts.setdefault(group, dict.fromkeys(COUNTS, 0))
        links.setdefault(group, set()).add(finding.cited.uri_r)
        row["cited_links"] += 1
        row["links"] = len(links[group])
        row[finding.outcome.value] += 1
    return dict(sorted(counts.items()))


def csv_by(by: str) -> Callable[[Report], Iterator[str]]:
    """An export of the counts as CSV, a row for each document and group."""

    def render(report: Report) -> Iterator[str]:
        yield line(("document", by, *COUNTS))
        for (document, group), row in counted(report, by).items():
            yield line((cell(document), cell(group), *(str(row[name]) for name in COUNTS)))

    return render


def json_by(by: str) -> Callable[[Report], Iterator[str]]:
    """The same as JSON, schema `citekeeper/rot/1`."""

    def render(report: Report) -> Iterator[str]:
        rows = [
            {"document": document, by: group, **row}
            for (document, group), row in counted(report, by).items()
        ]
        at = report.audit.finished_at.strftime("%Y-%m-%dT%H:%M:%SZ")
        about = {"schema": SCHEMA, "audited_at": at, "simulated": report.audit.simulated}
        yield json.dumps({**about, "rows": rows}, indent=1) + "\n"

    return render
