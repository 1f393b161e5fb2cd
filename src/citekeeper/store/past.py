"""What earlier audits counted, without their findings: a trend is drawn from this."""

from __future__ import annotations

from collections.abc import Sequence
from sqlite3 import Connection, Row

from citekeeper.model import AuditKind, Outcome, Past, Totals
from citekeeper.store.cells import as_json, as_moment, clean

_COUNTS = ", ".join(f"sum(findings.outcome = '{o.value}') as {o.value}" for o in Outcome)

_HISTORY = f"""
with covering as (
  select audits.id, audits.finished_at, audits.kind, audits.degraded from audits
  where (select count(distinct documents.path) from audit_documents
    join documents on documents.id = audit_documents.document
    where audit_documents.audit = audits.id
    and documents.path in (select value from json_each(:paths))) = :count
  order by audits.id desc limit :n)
select covering.*,
  count(distinct findings.citation) as citations,
  count(distinct case when findings.cited_link is not null then findings.citation end)
    as with_link,
  count(findings.cited_link) as cited_links,
  count(distinct findings.link) as links,
  sum(findings.outcome in ('rescued', 'lost') and findings.confirmed) as confirmed,
  {_COUNTS}
from covering
join findings on findings.audit = covering.id
join documents on documents.id = findings.document
  and documents.path in (select value from json_each(:paths))
group by covering.id order by covering.id
"""  # noqa: S608 - the words are those of the enum


def history(db: Connection, paths: Sequence[str], n: int) -> tuple[Past, ...]:
    """The counts of the newest `n` audits that cover all of these documents, oldest first."""
    wanted = tuple(dict.fromkeys(map(clean, paths)))
    asked = {"paths": as_json(wanted), "count": len(wanted), "n": n}
    cursor = db.cursor()
    cursor.row_factory = Row
    return tuple(_past(row) for row in cursor.execute(_HISTORY, asked))


def _past(row: Row) -> Past:
    counts = {outcome.value: row[outcome.value] or 0 for outcome in Outcome}
    return Past(
        as_moment(row["finished_at"]),
        AuditKind(row["kind"]),
        bool(row["degraded"]),
        Totals(
            citations=row["citations"],
            with_link=row["with_link"],
            without_link=row["citations"] - row["with_link"],
            cited_links=row["cited_links"],
            links=row["links"],
            **counts,
        ),
        row["confirmed"] or 0,
        row["id"],
    )
