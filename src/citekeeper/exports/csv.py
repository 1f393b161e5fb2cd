"""CSV for spreadsheets: one row per finding, formula cells guarded."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from citekeeper.exports.json import as_dict
from citekeeper.model import Report

COLUMNS = (
    *("document", "id", "marker", "kind", "refers_to", "outcome", "confirmed"),
    *("standing", "confidence", "reason", "message", "since", "streak", "observed_at"),
    *("uri_as_cited", "uri_r"),
    *("memento", "captured_at", "gap_days", "label", "archive", "verified_at", "memento_known"),
    *("memento_answer", "note", "simulated"),
    *("live_title", "live_quote", "memento_title", "memento_quote"),
)

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def render(report: Report) -> Iterator[str]:
    """A header and one row per finding (RFC 4180 with `\\n` line ends)."""
    yield line(COLUMNS)
    for finding in report.audit.findings:
        row = as_dict(finding)
        flat = dict(row)
        for part in (row["verdict"], row["memento"]):
            flat.update(part if isinstance(part, dict) else {})
        flat["memento"] = flat.get("uri_m")
        flat["simulated"] = report.audit.simulated
        yield line(tuple(cell(flat.get(name)) for name in COLUMNS))


def line(cells: tuple[str, ...]) -> str:
    """A row with its line end."""
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerow(cells)
    return out.getvalue()


def cell(value: object) -> str:
    """The value as text; a quote before what a spreadsheet would run as a formula.

    Numbers are ours and stay numbers; control characters other than line ends are dropped.
    """
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int):
        return str(value)
    text = "".join(c for c in str(value) if c.isprintable() or c in "\n\t")
    return f"'{text}" if text.startswith(_FORMULA) else text
