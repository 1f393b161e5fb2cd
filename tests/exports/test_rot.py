"""Counts for studies of link rot, lists for other archivers, lines for streams."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace

from citekeeper.exports import EXPORTS
from citekeeper.exports.rot import csv_by, json_by
from citekeeper.model import Document, Report, Standing


def test_by_host(report: Report) -> None:
    """A row for each document and host, with every outcome."""
    rows = list(csv.DictReader(io.StringIO("".join(csv_by("host")(report)))))
    assert [(r["document"], r["host"], r["cited_links"], r["rescued"]) for r in rows] == [
        ("r.txt", "evil.example", "1", "0"),
        ("r.txt", "mill.example", "1", "1"),
    ]


def test_by_year(report: Report) -> None:
    """The year of the access date, else the report's, else not known."""
    first = report.audit.findings[0]
    accessed = replace(first, citation=replace(first.citation, accessed_on="2012-03"))
    audit = replace(report.audit, findings=(accessed, *report.audit.findings[1:]))
    document = Document("r.txt", "text/plain", "0" * 64, (), published_on="2015-06")
    told = json.loads("".join(json_by("year")(replace(report, audit=audit, documents=(document,)))))
    assert told["schema"] == "citekeeper/rot/1"
    assert [(row["year"], row["links"]) for row in told["rows"]] == [("2012", 1), ("2015", 1)]
    untold = json.loads("".join(json_by("year")(report)))
    assert [row["year"] for row in untold["rows"]] == ["unknown"]


def test_a_line_a_finding(report: Report) -> None:
    """Each can be read alone, and is the finding of the JSON export."""
    lines = "".join(EXPORTS["jsonl"](report)).splitlines()
    whole = json.loads("".join(EXPORTS["json"](report)))["findings"]
    assert len(lines) == len(whole) == 3
    for line, finding in zip(lines, whole, strict=True):
        told = json.loads(line)
        assert {name: told[name] for name in finding} == finding
        assert told["schema"] == "citekeeper/finding/1"


def test_addresses_for_other_archivers(report: Report) -> None:
    """Each once; never one in other hands, which nobody should keep."""
    first = report.audit.findings[0]
    twice = replace(report, audit=replace(report.audit, findings=(first, *report.audit.findings)))
    assert "".join(EXPORTS["urls"](twice)) == "http://mill.example/wheel\nhttp://evil.example/\n"
    assert first.verdict is not None
    parked = replace(first, verdict=replace(first.verdict, standing=Standing.PARKED))
    audit = replace(report.audit, findings=(parked,))
    assert "".join(EXPORTS["urls"](replace(report, audit=audit))) == ""
