"""JSON for machines: schema `citekeeper/audit/1`, the same for audit, status and export."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import asdict
from datetime import datetime

from citekeeper.model import Finding, Keeping, Override, Report, Verdict

SCHEMA = "citekeeper/audit/1"


def render(report: Report) -> Iterator[str]:
    """One JSON object; a finding a line, so that a diff of two exports can be read."""
    audit = report.audit
    head = {
        "schema": SCHEMA,
        "citekeeper": report.citekeeper,
        "kind": audit.kind.value,
        "started_at": _time(audit.started_at),
        "finished_at": _time(audit.finished_at),
        "degraded": audit.degraded,
        "simulated": audit.simulated,
        "archive_unavailable": audit.archive_unavailable,
        "troubles": list(audit.troubles),
        "differences": list(audit.differences),
        "totals": asdict(audit.totals),
    }
    lines = dumps(head, indent=1).rsplit("\n", 1)[0]
    yield f'{lines},\n "findings": ['
    for position, finding in enumerate(audit.findings):
        yield "\n  " if position == 0 else ",\n  "
        yield dumps(as_dict(finding))
    yield "\n ]\n}\n"


# C1 controls drive terminals, direction marks turn text around, and half a pair of surrogates is no
# text at all: they travel escaped.
_UNSEEN = re.compile("[\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ud800-\udfff\ufeff]")


def dumps(value: object, *, indent: int | None = None) -> str:
    """JSON that people can read and that is harmless when it is shown on a terminal."""
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    return _UNSEEN.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def as_dict(finding: Finding) -> dict[str, object]:
    """A finding as the JSON of the interface; `outcome` null where there is nothing to check."""
    citation, cited = finding.citation, finding.cited
    return {
        "document": finding.document,
        "id": citation.id,
        "marker": citation.marker,
        "note": citation.note,
        "kind": citation.kind.value,
        "uri_as_cited": cited.uri_as_cited if cited else None,
        "uri_r": cited.uri_r if cited else None,
        "refers_to": citation.refers_to,
        "outcome": finding.outcome.value if finding.outcome else None,
        "confirmed": finding.confirmed,
        "verdict": _verdict(finding.verdict) if finding.verdict else None,
        "memento": _memento(finding.keeping) if finding.keeping else None,
        "memento_known": bool(finding.keeping and finding.keeping.known),
        "memento_answer": finding.keeping.answer.value if finding.keeping else None,
        "live_title": finding.live.title,
        "live_quote": finding.live.quote,
        "memento_title": finding.archived.title,
        "memento_quote": finding.archived.quote,
        "override": _override(citation.override) if citation.override else None,
    }


def _override(override: Override) -> dict[str, object]:
    """A person's decision on the citation; whether it still holds is a question of the date."""
    return {
        "force": override.force,
        "expect": override.expect,
        "ignore": override.ignore,
        "reason": override.reason,
        "by": override.by,
        "until": override.until,
    }


def _verdict(verdict: Verdict) -> dict[str, object]:
    return {
        "standing": verdict.standing.value,
        "confidence": verdict.confidence.value,
        "reason": verdict.reason.value,
        "message": verdict.message,
        "since": _time(verdict.since),
        "streak": verdict.streak,
        "moved_to": verdict.moved_to,
        "observed_at": _time(verdict.observed_at),
        "not_before": _time(verdict.not_before),
        "warnings": list(verdict.warnings),
        "scores": dict(verdict.scores),
    }


def _memento(keeping: Keeping) -> dict[str, object] | None:
    memento = keeping.memento
    if memento is None or not keeping.label or not keeping.label.serves:
        return None
    return {
        "uri_m": memento.uri_m,
        "captured_at": _time(memento.captured_at),
        "archive": memento.archive,
        "verified_at": _time(memento.verified_at),
        "gap_days": keeping.gap_days,
        "label": keeping.label.value,
    }


def _time(moment: datetime | None) -> str | None:
    return None if moment is None else moment.strftime("%Y-%m-%dT%H:%M:%SZ")
