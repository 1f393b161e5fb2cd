"""BibTeX for BibLaTeX, JabRef and Zotero: one entry per citation.

The snapshot stands in `addendum`, which BibLaTeX prints behind the reference; the whole note in
`note`; what the audit found in `annotation`, which the standard styles do not print.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from citekeeper.csl import entry, latex
from citekeeper.exports.csl import as_csl
from citekeeper.exports.inert import plain
from citekeeper.exports.items import Item, Source, cites, items, simulated
from citekeeper.model import Report

_UNSAFE = frozenset("%#\\{}^~&")
r"""What TeX would not take within `\url` in the argument of another command."""


def render(report: Report) -> Iterator[str]:
    """An entry for each citation; behind them how many notes are left out."""
    left = 0
    yield "% Citations as checked by citekeeper. In `addendum` the verified snapshot.\n"
    yield f"% {simulated(report)}\n" if report.audit.simulated else ""
    for item in items(report):
        if not cites(item):
            left += 1
            continue
        kind, fields = _fields(item)
        written = ",\n".join(f"  {name} = {{{value}}}" for name, value in fields.items())
        yield f"\n@{kind}{{{item.key},\n{written}\n}}\n"
    yield f"\n% Left out: {left:,} notes that cite no work of their own.\n" if left else ""


def _fields(item: Item) -> tuple[str, Mapping[str, str]]:
    found = as_csl(item)
    for name in ("archive", "archive_location"):
        found.pop(name, None)  # BibLaTeX's `eprint`: no place for the snapshot of a page
    found["note"] = f"{item.heading}: {item.note}" if item.note else item.heading
    kind, fields = entry(found)
    if "url" in fields:
        fields["url"] = _braced(fields["url"])
    snapshots = [_archived(source) for source in item.sources if source.memento]
    if snapshots:
        fields["addendum"] = ". ".join(snapshots)
    told = {source.archived for source in item.sources}
    unsaid = [latex(plain(remark)) for remark in item.remarks() if remark not in told]
    if unsaid:
        fields["annotation"] = "; ".join(unsaid)
    return kind, fields


def _archived(source: Source) -> str:
    before, _, uri = source.archived.rpartition(" ")
    return f"{latex(before)} {_url(uri)}"


def _url(uri: str) -> str:
    return latex(uri) if _UNSAFE & set(uri) else f"\\url{{{uri}}}"


def _braced(uri: str) -> str:
    """The address of a field that is read verbatim: braces would end it."""
    return uri.replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C")
