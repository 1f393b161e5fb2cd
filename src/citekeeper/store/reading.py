"""Values out of the database. Many links are asked for at once, as one JSON parameter."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from operator import itemgetter
from sqlite3 import Connection
from sys import intern

from citekeeper.model import (
    ArchiveReply,
    Audit,
    AuditKind,
    Candidate,
    Citation,
    CitedLink,
    Document,
    Finding,
    Observation,
    Run,
    Sibling,
    UriR,
)
from citekeeper.store import evidence_rows, rows
from citekeeper.store.cells import Row, as_json, as_moment, clean, of_json
from citekeeper.store.extent import EVERYTHING, Extent


@dataclass(frozen=True, slots=True)
class Recorded:
    """An audit as stored, with what it was judged by: `documents` as they were read for it, the
    moment `now`, and `policy` and `overrides` as they were given to `Store.add_audit`."""

    audit: Audit
    documents: tuple[Document, ...]
    now: datetime
    policy: Mapping[str, object]
    overrides: Mapping[str, object]


def simulated(db: Connection) -> bool:
    """True where what the database holds comes from a clock that was set (CITEKEEPER_NOW)."""
    found = db.execute(
        "select exists (select 1 from runs where simulated) "
        "or exists (select 1 from audits where simulated)"
    )
    return bool(found.fetchone()[0])


# --- evidence -----------------------------------------------------------------------------------


def runs(db: Connection, upto: Extent = EVERYTHING) -> dict[int, Run]:
    """Every run by its id."""
    sql = "select * from runs where id <= ? order by id"
    return {row["id"]: rows.run(row) for row in _rows(db, sql, (upto.runs,))}


def histories(
    db: Connection,
    uri_rs: Iterable[UriR],
    upto: Extent = EVERYTHING,
    *,
    redirected: bool = False,
) -> dict[UriR, tuple[Observation, ...]]:
    """All observations of each link, oldest first; an empty tuple where there is none.

    `redirected`: only those that followed a redirect.
    """
    wanted = _spellings(uri_rs)
    found: dict[UriR, list[Observation]] = {uri_r: [] for uri_r in wanted.values()}
    sql = (
        "select links.uri_r, observations.* from json_each(:links) as wanted "
        "join links on links.uri_r = wanted.value "
        "join observations on observations.link = links.id and observations.id <= :last "
        "and (not :redirected or redirects <> '[]') "
        "order by links.id, observations.at, observations.id"
    )
    asked = {"links": as_json(list(wanted)), "last": upto.observations, "redirected": redirected}
    for row in _rows(db, sql, asked):
        uri_r = wanted[row["uri_r"]]
        found[uri_r].append(evidence_rows.observation(row, uri_r))
    return {uri_r: tuple(seen) for uri_r, seen in found.items()}


def seen_by(db: Connection, run: int, upto: Extent = EVERYTHING) -> tuple[Observation, ...]:
    """All observations of one run, oldest first."""
    sql = (
        "select links.uri_r, observations.* from observations "
        "join links on links.id = observations.link "
        "where observations.run = :run and observations.id <= :last "
        "order by observations.at, observations.id"
    )
    rows = _rows(db, sql, {"run": run, "last": upto.observations})
    return tuple(evidence_rows.observation(row, UriR(row["uri_r"])) for row in rows)


def replies(
    db: Connection, uri_rs: Iterable[UriR], upto: Extent = EVERYTHING
) -> dict[UriR, tuple[ArchiveReply, ...]]:
    """All archive replies about each link, oldest first, each with its candidates."""
    wanted = _spellings(uri_rs)
    links = {"links": as_json(list(wanted)), "last": upto.archive_replies}
    candidates = _candidates(db, links)
    found: dict[UriR, list[ArchiveReply]] = {uri_r: [] for uri_r in wanted.values()}
    sql = (
        "select links.uri_r, mementos.uri_m, archive_replies.* from json_each(:links) as wanted "
        "join links on links.uri_r = wanted.value "
        "join archive_replies on archive_replies.link = links.id and archive_replies.id <= :last "
        "left join mementos on mementos.id = archive_replies.memento "
        "order by links.id, archive_replies.at, archive_replies.id"
    )
    for row in _rows(db, sql, links):
        uri_r = wanted[row["uri_r"]]
        considered = candidates.get(row["id"], ())
        found[uri_r].append(evidence_rows.reply(row, uri_r, considered))
    return {uri_r: tuple(said) for uri_r, said in found.items()}


def _candidates(db: Connection, links: Row) -> dict[int, tuple[Candidate, ...]]:
    sql = (
        "select candidates.* from json_each(:links) as wanted "
        "join links on links.uri_r = wanted.value "
        "join archive_replies on archive_replies.link = links.id and archive_replies.id <= :last "
        "join candidates on candidates.reply = archive_replies.id "
        "order by candidates.reply, candidates.position"
    )
    grouped = groupby(_rows(db, sql, links), key=itemgetter("reply"))
    return {reply: tuple(map(evidence_rows.candidate, found)) for reply, found in grouped}


def _spellings(uri_rs: Iterable[UriR]) -> dict[str, UriR]:
    """Each link by how the database spells it."""
    return {clean(uri_r): uri_r for uri_r in uri_rs}


def siblings(
    db: Connection, places: Iterable[tuple[str, str]], upto: Extent = EVERYTHING
) -> dict[tuple[str, str], tuple[Sibling, ...]]:
    """All siblings asked in each (host, directory), oldest first; () where there is none."""
    wanted = {(clean(host), clean(folder)): (host, folder) for host, folder in places}
    found: dict[tuple[str, str], list[Sibling]] = {place: [] for place in wanted.values()}
    sql = (
        "select siblings.* from json_each(:places) as wanted join siblings "
        "on host = wanted.value ->> 0 and directory = wanted.value ->> 1 and siblings.id <= :last "
        "order by at, siblings.id"
    )
    asked = {"places": as_json([list(place) for place in wanted]), "last": upto.siblings}
    for row in _rows(db, sql, asked):
        found[wanted[row["host"], row["directory"]]].append(evidence_rows.sibling(row))
    return {place: tuple(said) for place, said in found.items()}


def newest_looks(db: Connection) -> dict[UriR, datetime]:
    """When each link was last looked at, from the covering index alone."""
    sql = (
        "select links.uri_r, newest.at from "
        "(select link, max(at) as at from observations group by link) as newest "
        "join links on links.id = newest.link order by links.id"
    )
    return {UriR(row["uri_r"]): as_moment(row["at"]) for row in _rows(db, sql)}


def sign_versions(db: Connection, uri_rs: Iterable[UriR]) -> dict[str, int]:
    """By which versions of the table of signs the pages of these links were read, and how many."""
    sql = (
        "select sign_version, count(*) from json_each(:links) as wanted "
        "join links on links.uri_r = wanted.value "
        "join observations on observations.link = links.id "
        "where sign_version is not null group by sign_version order by sign_version"
    )
    found = db.execute(sql, {"links": as_json(list(_spellings(uri_rs)))})
    return {str(version): int(number) for version, number in found}


def text(db: Connection, sha256: str) -> str | None:
    """The stored text with this digest, None where it was not kept."""
    return texts(db, (sha256,)).get(sha256)


def texts(db: Connection, digests: Iterable[str]) -> dict[str, str]:
    """The stored texts with these digests; those that were not kept are left out."""
    sql = (
        "select sha256, compressed from json_each(:wanted) as wanted "
        "join texts on texts.sha256 = wanted.value"
    )
    found = db.execute(sql, {"wanted": as_json(list(digests))})
    return {
        sha256: zlib.decompress(compressed).decode("utf-8", "surrogatepass")
        for sha256, compressed in found
    }


# --- audits -------------------------------------------------------------------------------------


def last_audits(db: Connection, paths: Sequence[str], n: int) -> tuple[Audit, ...]:
    """The newest audits that cover all of these documents, newest first, narrowed to them."""
    wanted = tuple(dict.fromkeys(map(clean, paths)))
    sql = (
        "select audits.* from audits where (select count(distinct documents.path) "
        "from audit_documents join documents on documents.id = audit_documents.document "
        "where audit_documents.audit = audits.id and documents.path in "
        "(select value from json_each(:paths))) = :count order by audits.id desc limit :n"
    )
    found = _rows(db, sql, {"paths": as_json(wanted), "count": len(wanted), "n": n})
    citations: dict[int, _Read] = {}
    return tuple(_audit(db, row, wanted, citations) for row in list(found))


def audit_numbers(db: Connection) -> tuple[int, ...]:
    """The ids of all audits, oldest first."""
    return tuple(row[0] for row in db.execute("select id from audits order by id"))


def recorded(db: Connection, audit: int) -> Recorded | None:
    """An audit with all that it was judged by; None where there is none of this number."""
    for row in list(_rows(db, "select * from audits where id = ?", (audit,))):
        return Recorded(
            _audit(db, row, (), {}),
            documents(db, audit),
            as_moment(row["now"]),
            of_json(row["policy"]),
            of_json(row["overrides"]),
        )
    return None


def documents(db: Connection, audit: int) -> tuple[Document, ...]:
    """The documents of an audit, as they were then, in the order of its findings."""
    sql = (
        "select documents.* from audit_documents "
        "join documents on documents.id = audit_documents.document where audit = ? order by "
        "(select min(position) from findings where findings.audit = audit_documents.audit "
        "and findings.document = documents.id)"
    )
    return tuple(
        rows.document(row, _read(db, row["id"]).in_order) for row in list(_rows(db, sql, (audit,)))
    )


class _Read:
    """The citations of one document version, and its cited links by their rows."""

    def __init__(self, in_order: Mapping[int, Citation], cited: Mapping[int, CitedLink]) -> None:
        self.by_row = in_order
        self.cited = cited

    @property
    def in_order(self) -> tuple[Citation, ...]:
        return tuple(self.by_row.values())


def _read(db: Connection, document: int) -> _Read:
    sql = (
        "select cited_links.*, uri_r from citations "
        "join cited_links on cited_links.citation = citations.id "
        "join links on links.id = cited_links.link "
        "where document = ? order by citations.position, cited_links.position"
    )
    cited: dict[int, CitedLink] = {}
    by_citation: dict[int, list[CitedLink]] = {}
    for row in _rows(db, sql, (document,)):
        cited[row["id"]] = rows.cited_link(row)
        by_citation.setdefault(row["citation"], []).append(cited[row["id"]])
    sql = "select * from citations where document = ? order by position"
    citations = {
        row["id"]: rows.citation(row, tuple(by_citation.get(row["id"], ())))
        for row in _rows(db, sql, (document,))
    }
    return _Read(citations, cited)


def _audit(db: Connection, row: Row, paths: Sequence[str], citations: dict[int, _Read]) -> Audit:
    return Audit(
        kind=AuditKind(row["kind"]),
        started_at=as_moment(row["started_at"]),
        finished_at=as_moment(row["finished_at"]),
        findings=tuple(_findings(db, row["id"], paths, citations)),
        degraded=bool(row["degraded"]),
        simulated=bool(row["simulated"]),
        archive_unavailable=bool(row["archive_unavailable"]),
        troubles=tuple(of_json(row["troubles"])),
        differences=tuple(of_json(row["differences"])),
        run=row["run"],
        id=row["id"],
    )


def _findings(
    db: Connection, audit: int, paths: Sequence[str], citations: dict[int, _Read]
) -> Iterator[Finding]:
    """The findings of an audit in their order; of all its documents where no path is given."""
    looks, said = _evidence(db, audit)
    sql = (
        "select documents.path, mementos.uri_m, findings.* from findings "
        "join documents on documents.id = findings.document "
        "left join mementos on mementos.id = findings.memento "
        "where audit = :audit order by position"
    )
    for row in _rows(db, sql, {"audit": audit}):
        if paths and row["path"] not in paths:
            continue
        if row["document"] not in citations:
            citations[row["document"]] = _read(db, row["document"])
        read = citations[row["document"]]
        yield Finding(
            document=intern(row["path"]),
            citation=read.by_row[row["citation"]],
            cited=None if row["cited_link"] is None else read.cited[row["cited_link"]],
            verdict=rows.verdict(row, tuple(looks.get(row["id"], ()))),
            keeping=rows.keeping(row, tuple(said.get(row["id"], ()))),
            ignored=bool(row["ignored"]),
            live=rows.carries(row, "live"),
            archived=rows.carries(row, "memento"),
        )


def _evidence(db: Connection, audit: int) -> tuple[dict[int, list[int]], dict[int, list[int]]]:
    """The observations and the replies behind each finding."""
    looks: dict[int, list[int]] = {}
    said: dict[int, list[int]] = {}
    found = db.execute(
        "select finding, observation, reply from findings "
        "join finding_evidence on finding = findings.id where audit = ? "
        "order by finding, finding_evidence.position",
        (audit,),
    )
    for finding, observation, reply in found:
        if observation is not None:
            looks.setdefault(finding, []).append(observation)
        else:
            said.setdefault(finding, []).append(reply)
    return looks, said


def _rows(db: Connection, sql: str, parameters: Row | Sequence[object] = ()) -> Iterator[Row]:
    found = db.execute(sql, parameters)
    names = [column[0] for column in found.description]
    return (dict(zip(names, row, strict=True)) for row in found)
