"""Values into the database. Every function here runs inside one write transaction of the Store."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from functools import cache
from sqlite3 import Connection

from citekeeper.model import (
    ArchiveReply,
    Audit,
    Canary,
    Citation,
    Document,
    Finding,
    Memento,
    Observation,
    PageFacts,
    Sibling,
    UriR,
)
from citekeeper.store import evidence_rows, rows
from citekeeper.store.cells import Row, as_json, as_text, clean, storable
from citekeeper.store.forgetting import forgotten

# --- runs and documents -------------------------------------------------------------------------


def add_run(db: Connection, row: Row) -> int:
    """The id of the new row."""
    return _insert(db, "runs", row)


def add_canaries(db: Connection, run: int, canaries: Sequence[Canary]) -> None:
    """More answers to "is our own network there?", behind those that the run has."""
    found = db.execute("select canaries from runs where id = ?", (run,)).fetchone()
    known = rows.canaries(found[0])
    db.execute(
        "update runs set canaries = ? where id = ?",
        (clean(rows.canaries_json((*known, *canaries))), run),
    )


def finish_run(db: Connection, run: int, *, finished: datetime, degraded: bool) -> None:
    """The end of a run; the database refuses a second one."""
    db.execute(
        "update runs set finished_at = ?, degraded = ? where id = ?",
        (as_text(finished), degraded, run),
    )


def add_document(db: Connection, document: Document, *, now: datetime) -> int:
    """The id of the document's row: a new one only where exactly this was never read before."""
    row = storable(rows.document_row(document, read_at=now))
    known = db.execute(
        "update documents set read_at = max(read_at, :read_at) "
        "where path = :path and content_sha256 = :content_sha256 returning id",
        row,
    ).fetchall()
    if known:
        return int(known[0][0])
    number = _insert(db, "documents", row)
    links = link_ids(db, (c.uri_r for citation in document.citations for c in citation.cited))
    for position, citation in enumerate(document.citations):
        _add_citation(db, citation, document=number, position=position, links=links)
    return number


def _add_citation(
    db: Connection, citation: Citation, *, document: int, position: int, links: Mapping[UriR, int]
) -> None:
    row = rows.citation_row(citation, document=document, position=position)
    number = _insert(db, "citations", row)
    for place, cited in enumerate(citation.cited):
        link = links[cited.uri_r]
        row = rows.cited_link_row(cited, citation=number, position=place, link=link)
        _insert(db, "cited_links", row)


def link_ids(db: Connection, uri_rs: Iterable[UriR]) -> dict[UriR, int]:
    """The ids of links, whose rows are made where they are missing."""
    wanted = tuple(dict.fromkeys(uri_rs))
    found: dict[UriR, int] = {}
    for uri_r in wanted:
        db.execute("insert or ignore into links (uri_r) values (?)", (clean(uri_r),))
        row = db.execute("select id from links where uri_r = ?", (clean(uri_r),)).fetchone()
        found[uri_r] = row[0]
    return found


# --- evidence -----------------------------------------------------------------------------------


def add_observation(
    db: Connection, seen: Observation, text: str | None, *, link: int
) -> Observation:
    """The observation as stored, with its id; of a forgotten page without its words."""
    if forgotten(db, link):
        seen, text = replace(seen, detail="", headers={}, page=_wordless(seen.page)), None
    if seen.page is not None:
        _add_text(db, seen.page.text_sha256, text)
    row = storable(evidence_rows.observation_row(seen, link=link))
    number = _insert(db, "observations", row)
    return evidence_rows.observation({**_NO_PAGE, **row, "id": number}, seen.uri_r)


def add_reply(db: Connection, reply: ArchiveReply, text: str | None, *, link: int) -> ArchiveReply:
    """The reply as stored, with its id; its memento and candidates with it."""
    if forgotten(db, link):
        reply, text = replace(reply, page=_wordless(reply.page)), None
    if reply.page is not None:
        _add_text(db, reply.page.text_sha256, text)
    memento = None if reply.memento is None else _memento_id(db, reply.memento)
    row = storable(evidence_rows.reply_row(reply, link=link, memento=memento))
    number = _insert(db, "archive_replies", row)
    for position, candidate in enumerate(reply.candidates):
        found = evidence_rows.candidate_row(candidate)
        _insert(db, "candidates", {"reply": number, "position": position, **found})
    uri_m = None if reply.memento is None else reply.memento.uri_m
    stored = {**_NO_PAGE, **row, "id": number, "uri_m": uri_m}
    return evidence_rows.reply(stored, reply.uri_r, reply.candidates)


def newest_capture(db: Connection, link: int, archive: str) -> int:
    """The id of the newest reply about a capture of the link at an archive; 0 without any."""
    sql = (
        "select coalesce(max(id), 0) from archive_replies "
        "where link = ? and action = 'capture' and archive = ?"
    )
    return int(db.execute(sql, (link, clean(archive))).fetchone()[0])


def add_sibling(db: Connection, sibling: Sibling, text: str | None) -> None:
    """A row for what an address that cannot exist was answered."""
    _add_text(db, sibling.text_sha256, text)
    _insert(db, "siblings", evidence_rows.sibling_row(sibling))


def _wordless(page: PageFacts | None) -> PageFacts | None:
    """What is left of a page that must be forgotten: what kind it was, and how long."""
    if page is None:
        return None
    return PageFacts(
        chars=page.chars,
        words=page.words,
        scripts=page.scripts,
        kind=page.kind,
        sign_version=page.sign_version,
    )


_NO_PAGE: Row = {"page_kind": None}


def _add_text(db: Connection, sha256: str | None, text: str | None) -> None:
    if sha256 is None or text is None:
        return
    if not db.execute("select 1 from texts where sha256 = ?", (sha256,)).fetchall():
        compressed = zlib.compress(text.encode("utf-8", "surrogatepass"))
        _insert(db, "texts", {"sha256": sha256, "compressed": compressed})


def _memento_id(db: Connection, memento: Memento) -> int:
    """The id of the memento's row, which holds the newest that is known of it."""
    link = link_ids(db, (memento.uri_r,))[memento.uri_r]
    row = db.execute(
        "insert into mementos (uri_m, link, archive, captured_at, digest, tier, verified_at) "
        "values (:uri_m, :link, :archive, :captured_at, :digest, :tier, :verified_at) "
        "on conflict (uri_m) do update set digest = coalesce(excluded.digest, digest), "
        "tier = coalesce(excluded.tier, tier), "
        "verified_at = coalesce(max(excluded.verified_at, verified_at), "
        "excluded.verified_at, verified_at) returning id",
        storable(evidence_rows.memento_row(memento, link=link)),
    ).fetchall()
    return int(row[0][0])


# --- judgement ----------------------------------------------------------------------------------


def add_audit(
    db: Connection,
    audit: Audit,
    *,
    policy: Mapping[str, object],
    overrides: Mapping[str, object],
    now: datetime,
) -> int:
    """The id of the audit's row, without its findings."""
    return _insert(
        db,
        "audits",
        {
            "run": audit.run,
            "kind": audit.kind.value,
            "started_at": as_text(audit.started_at),
            "finished_at": as_text(audit.finished_at),
            "now": as_text(now),
            "degraded": audit.degraded,
            "simulated": audit.simulated,
            "archive_unavailable": audit.archive_unavailable,
            "troubles": as_json(audit.troubles),
            "differences": as_json(audit.differences),
            "policy": as_json(policy),
            "overrides": as_json(overrides),
        },
    )


def add_findings(
    db: Connection, findings: Sequence[Finding], *, audit: int, documents: Mapping[str, int]
) -> None:
    """The findings of an audit with the rows they rest on.

    `documents` are the rows of the document versions by path. ValueError where a finding speaks of
    a document or a citation that was never added.
    """
    used = {finding.document: _document_id(db, finding.document, documents) for finding in findings}
    places = {path: _places(db, number) for path, number in used.items()}
    for number in used.values():
        _insert(db, "audit_documents", {"audit": audit, "document": number})
    kept = [f.keeping.memento for f in findings if f.keeping is not None and f.keeping.memento]
    mementos = {memento: _memento_id(db, memento) for memento in dict.fromkeys(kept)}
    for position, finding in enumerate(findings):
        place = _place(finding, places[finding.document])
        place |= {"audit": audit, "position": position, "document": used[finding.document]}
        _add_finding(db, finding, place=place, mementos=mementos)


def _document_id(db: Connection, path: str, documents: Mapping[str, int]) -> int:
    """The version that this process read, else the one that was read last."""
    if path in documents:
        return documents[path]
    found = db.execute(
        "select id from documents where path = ? order by read_at desc, id desc limit 1",
        (clean(path),),
    ).fetchall()
    if not found:
        raise ValueError(f"a finding about a document that was never added: {path}")
    return int(found[0][0])


_Places = dict[str, tuple[int, tuple[tuple[int, int], ...]]]


def _places(db: Connection, document: int) -> _Places:
    """Handle to the row of its citation, and the rows (cited link, link) of its links in order."""
    found = db.execute(
        "select handle, citations.id, cited_links.id, link from citations "
        "left join cited_links on citation = citations.id where document = ? "
        "order by citations.id, cited_links.position",
        (document,),
    )
    places: _Places = {}
    for handle, citation, cited_link, link in found:
        _, links = places.get(handle, (citation, ()))
        here = () if cited_link is None else ((cited_link, link),)
        places[handle] = (citation, (*links, *here))
    return places


def _place(finding: Finding, places: _Places) -> Row:
    """The row of the finding's citation, and those of its link where it has one."""
    try:
        citation, links = places[clean(finding.citation.id)]
        if finding.cited is None:
            return {"citation": citation}
        cited_link, link = links[finding.citation.cited.index(finding.cited)]
    except (LookupError, ValueError):
        raise ValueError(
            f"a finding about a citation that was never added: {finding.citation.id}"
        ) from None
    return {"citation": citation, "cited_link": cited_link, "link": link}


def _add_finding(
    db: Connection, finding: Finding, *, place: Row, mementos: Mapping[Memento, int]
) -> None:
    kept = finding.keeping
    memento = None if kept is None or kept.memento is None else mementos[kept.memento]
    number = _insert(
        db,
        "findings",
        {
            **place,
            "outcome": None if finding.outcome is None else finding.outcome.value,
            "confirmed": finding.confirmed,
            "ignored": finding.ignored,
            **rows.verdict_row(finding.verdict),
            **rows.keeping_row(kept, memento=memento),
            **rows.carries_row(finding.live, finding.archived),
        },
    )
    looks = () if finding.verdict is None else finding.verdict.evidence
    replies = () if kept is None else kept.evidence
    evidence = [(look, None) for look in looks] + [(None, reply) for reply in replies]
    db.executemany(
        "insert into finding_evidence (finding, position, observation, reply) values (?, ?, ?, ?)",
        ((number, position, *pair) for position, pair in enumerate(evidence)),
    )


# --- rows ---------------------------------------------------------------------------------------


def _insert(db: Connection, table: str, row: Row) -> int:
    """The id of the new row.

    Plain SQL: sqlite-utils reads the schema and sets a savepoint for every insert, ten times the
    work, and our rows come in thousands.
    """
    number = db.execute(_insertion(table, tuple(row)), storable(row)).lastrowid
    assert number is not None  # noqa: S101 - for the type checker
    return number


@cache
def _insertion(table: str, columns: tuple[str, ...]) -> str:
    """Names here are our own; values travel as parameters."""
    values = ", ".join(f":{column}" for column in columns)
    return f"insert into {table} ({', '.join(columns)}) values ({values})"  # noqa: S608
