"""Runs, documents and judgements to rows and back, without loss."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import datetime
from sys import intern
from types import MappingProxyType

from citekeeper.model import (
    NOTHING,
    Answer,
    Canary,
    Carries,
    Citation,
    CitedLink,
    Confidence,
    Document,
    Keeping,
    Kind,
    Label,
    Override,
    Pin,
    Place,
    Reason,
    Rejection,
    Run,
    Standing,
    UriR,
    Verdict,
)
from citekeeper.store.cells import (
    Row,
    as_json,
    as_moment,
    as_moment_or_none,
    as_text,
    as_text_or_none,
    of_json,
)
from citekeeper.store.evidence_rows import memento, memento_facts

# --- runs ---------------------------------------------------------------------------------------


def canaries_json(canaries: Sequence[Canary]) -> str:
    """The canaries of a run, as its row holds them."""
    return as_json([{**asdict(canary), "at": as_text(canary.at)} for canary in canaries])


def canaries(text: str) -> tuple[Canary, ...]:
    """The canaries that `canaries_json` wrote."""
    return tuple(Canary(**{**row, "at": as_moment(row["at"])}) for row in of_json(text))


def run(row: Row) -> Run:
    """A row of runs."""
    return Run(
        id=row["id"],
        started=as_moment(row["started_at"]),
        version=row["version"],
        rules_version=row["rules_version"],
        settings=of_json(row["settings"]),
        simulated=bool(row["simulated"]),
        canaries=canaries(row["canaries"]),
        degraded=None if row["degraded"] is None else bool(row["degraded"]),
        finished=as_moment_or_none(row["finished_at"]),
    )


# --- documents ----------------------------------------------------------------------------------


_DOCUMENT = ("path", "title", "author", "publisher", "published_on", "language", "media_type")


def document_row(document: Document, *, read_at: datetime) -> Row:
    """A row of documents, without its id."""
    row = _facts(document)
    return row | {"content_sha256": content_sha256(document), "read_at": as_text(read_at)}


def content_sha256(document: Document) -> str:
    """The digest of everything that was read: two documents with the same one are one version."""
    content = [_facts(document)] + [
        citation_row(citation, document=0, position=0)
        | {
            "cited": [
                cited_link_row(cited, citation=0, position=0, link=0) | {"uri_r": cited.uri_r}
                for cited in citation.cited
            ]
        }
        for citation in document.citations
    ]
    return hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()


def _facts(document: Document) -> Row:
    return {name: getattr(document, name) for name in (*_DOCUMENT, "sha256")}


def document(row: Row, citations: tuple[Citation, ...]) -> Document:
    """The document of a row, with its citations."""
    facts = {name: row[name] for name in (*_DOCUMENT, "sha256")}
    return Document(**facts, citations=citations)


_CITATION = ("marker", "note", "context", "refers_to", "accessed_on", "published_on", "quote")


def citation_row(citation: Citation, *, document: int, position: int) -> Row:
    """A row of citations, without its id."""
    return {name: getattr(citation, name) for name in _CITATION} | {
        "document": document,
        "position": position,
        "handle": citation.id,
        "kind": citation.kind.value,
        "csl": as_json(citation.csl),
        "line": citation.place.line,
        "page": citation.place.page,
        "override": None if citation.override is None else as_json(asdict(citation.override)),
        "pin": None if citation.pin is None else as_json(asdict(citation.pin)),
    }


def citation(row: Row, cited: tuple[CitedLink, ...]) -> Citation:
    """The citation of a row, with its links."""
    return Citation(
        id=row["handle"],
        kind=Kind(row["kind"]),
        cited=cited,
        csl=of_json(row["csl"]) or NOTHING,
        place=place(row["line"], row["page"]),
        override=None if row["override"] is None else Override(**of_json(row["override"])),
        pin=None if row["pin"] is None else Pin(**of_json(row["pin"])),
        **{name: row[name] for name in _CITATION},
    )


def place(line: int | None, page: int | None) -> Place:
    """Where a citation stands; most stand on no known line or page and share one place."""
    return NOWHERE if line is None and page is None else Place(line, page)


def cited_link_row(cited: CitedLink, *, citation: int, position: int, link: int) -> Row:
    """A row of cited_links, without its id."""
    return {
        "citation": citation,
        "position": position,
        "link": link,
        "uri_as_cited": cited.uri_as_cited,
        "fragment": cited.fragment,
        "alternatives": as_json(cited.alternatives),
        "known_memento": cited.known_memento,
    }


def cited_link(row: Row) -> CitedLink:
    """The cited link of a row that has `uri_r` joined to it."""
    same = row["uri_as_cited"] == row["uri_r"]  # mostly, and then one string will do
    return CitedLink(
        uri_as_cited=row["uri_r"] if same else row["uri_as_cited"],
        uri_r=UriR(row["uri_r"]),
        fragment=row["fragment"],
        alternatives=tuple(of_json(row["alternatives"])),
        known_memento=row["known_memento"],
    )


# --- judgement ----------------------------------------------------------------------------------


def verdict_row(verdict: Verdict | None) -> Row:
    """The columns of findings that hold a verdict; none of them where there is none."""
    if verdict is None:
        return {}
    return {
        "standing": verdict.standing.value,
        "confidence": verdict.confidence.value,
        "reason": verdict.reason.value,
        "message": verdict.message,
        "since": as_text_or_none(verdict.since),
        "streak": verdict.streak,
        "observed_at": as_text_or_none(verdict.observed_at),
        "moved_to": verdict.moved_to,
        "not_before": as_text_or_none(verdict.not_before),
        "warnings": as_json(verdict.warnings),
        "scores": as_json(verdict.scores),
    }


NOTHING_SCORED: Mapping[str, float] = MappingProxyType({})


def verdict(row: Row, evidence: tuple[int, ...]) -> Verdict | None:
    """The verdict in a row of findings; `evidence` are its observations."""
    if row["standing"] is None:
        return None
    return Verdict(
        standing=Standing(row["standing"]),
        confidence=Confidence(row["confidence"]),
        reason=Reason(row["reason"]),
        message=intern(row["message"]),
        confirmed=bool(row["confirmed"]),
        since=as_moment_or_none(row["since"]),
        streak=row["streak"],
        observed_at=as_moment_or_none(row["observed_at"]),
        moved_to=row["moved_to"],
        not_before=as_moment_or_none(row["not_before"]),
        warnings=tuple(of_json(row["warnings"])),
        scores=of_json(row["scores"]) or NOTHING_SCORED,
        evidence=evidence,
    )


def keeping_row(keeping: Keeping | None, *, memento: int | None) -> Row:
    """The columns of findings that hold a keeping; none of them where there is none."""
    if keeping is None:
        return {}
    kept = keeping.memento
    return {
        "memento_answer": keeping.answer.value,
        "memento": memento,
        "memento_facts": memento_facts(kept),
        "captured_at": None if kept is None else as_text(kept.captured_at),
        "gap_days": keeping.gap_days,
        "label": None if keeping.label is None else keeping.label.value,
        "rejected": as_json([[r.timestamp, r.original, r.reason] for r in keeping.rejected]),
        "asked_at": as_text_or_none(keeping.asked_at),
    }


def keeping(row: Row, evidence: tuple[int, ...]) -> Keeping | None:
    """The keeping in a row of findings with `uri_m` joined; `evidence` are its replies."""
    if row["memento_answer"] is None:
        return None
    return Keeping(
        answer=Answer(row["memento_answer"]),
        memento=memento(row["uri_m"], row["memento_facts"]),
        gap_days=row["gap_days"],
        label=None if row["label"] is None else Label(row["label"]),
        rejected=tuple(Rejection(*found) for found in of_json(row["rejected"])),
        asked_at=as_moment_or_none(row["asked_at"]),
        evidence=evidence,
    )


def carries_row(live: Carries, archived: Carries) -> Row:
    """The columns of findings that say what the live page and the memento carry."""
    return {
        "live_title": live.title,
        "live_quote": live.quote,
        "memento_title": archived.title,
        "memento_quote": archived.quote,
    }


NOWHERE, CANNOT_TELL = Place(), Carries()
"""What most rows have, once for all of them."""


def carries(row: Row, whose: str) -> Carries:
    """What one of them carries, "live" or "memento"."""
    title, quote = row[f"{whose}_title"], row[f"{whose}_quote"]
    if title is None and quote is None:
        return CANNOT_TELL
    return Carries(None if title is None else bool(title), None if quote is None else bool(quote))
