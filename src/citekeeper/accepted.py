"""citations.accepted.json <-> the findings that are known and accepted.

Small, sorted and one line a finding, to be kept in git and read in a review.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from citekeeper.errors import InputError
from citekeeper.model import Finding, Outcome

SCHEMA = "citekeeper/accepted/1"
FILE_NAME = "citations.accepted.json"

Key = tuple[str, str, str]
"""Document, citation id and URI-R: what makes a finding the same one next time."""


def key(finding: Finding) -> Key:
    """What makes a finding the same one next time; only findings with a link have one."""
    return (finding.document, finding.citation.id, finding.cited.uri_r if finding.cited else "")


def to_accept(findings: Iterable[Finding]) -> Mapping[Key, Outcome]:
    """The findings worth accepting: everything worse than secure."""
    return {
        key(f): f.outcome
        for f in findings
        if f.outcome is not None and f.outcome.rank > Outcome.SECURE.rank
    }


def is_new(finding: Finding, accepted: Mapping[Key, Outcome]) -> bool:
    """True for a finding that is not accepted, or is worse than when it was."""
    known = accepted.get(key(finding))
    found = finding.outcome
    return known is None or (found is not None and found.rank > known.rank)


def dump(accepted: Mapping[Key, Outcome]) -> str:
    """The file's text; the same findings always give the same bytes."""
    rows = [
        json.dumps({"document": d, "id": i, "uri_r": u, "outcome": o.value}, ensure_ascii=False)
        for (d, i, u), o in sorted(accepted.items())
    ]
    body = ",\n  ".join(rows)
    inner = f"\n  {body}\n " if rows else ""
    return f'{{\n "schema": "{SCHEMA}",\n "accepted": [{inner}]\n}}\n'


def load(text: str, *, name: str) -> Mapping[Key, Outcome]:
    """The accepted findings of a file; raises InputError with the file's name and what is wrong."""
    hint = "write it anew with `citekeeper accept`"
    try:
        value = json.loads(text)
        if value["schema"] != SCHEMA:
            raise InputError(f"its schema is not {SCHEMA}", where=name, hint=hint)
        return {
            (str(row["document"]), str(row["id"]), str(row["uri_r"])): Outcome(row["outcome"])
            for row in value["accepted"]
        }
    except json.JSONDecodeError as error:
        where = f"{name}:{error.lineno}"
        raise InputError("is no valid JSON", where=where, hint=hint) from error
    except (KeyError, TypeError, ValueError) as error:
        raise InputError("is no list of accepted findings", where=name, hint=hint) from error
