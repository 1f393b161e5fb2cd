"""What the Store promises beside giving back what it was given."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from citekeeper.errors import StoreError
from citekeeper.model import (
    Action,
    Answer,
    ArchiveReply,
    Audit,
    AuditKind,
    Citation,
    Confidence,
    Document,
    Finding,
    Keeping,
    Kind,
    Memento,
    Observation,
    Reason,
    Standing,
    UriM,
    UriR,
    Verdict,
)
from citekeeper.store import Store

Look = Callable[..., tuple[Observation, str]]
Report = Callable[..., Document]

A, B = UriR("http://a.example/"), UriR("http://b.example/")


def table(path: Path, sql: str) -> list[tuple[object, ...]]:
    """What somebody else sees in the file."""
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(sql).fetchall()


def an_audit(*documents: Document, now: datetime, standing: Standing = Standing.LIVE) -> Audit:
    """An audit that finds every link of the documents alike."""
    verdict = Verdict(standing, Confidence.HIGH, Reason.OK, "as it was cited")
    findings = tuple(
        Finding(document.path, citation, cited, verdict, Keeping(Answer.UNKNOWN))
        for document in documents
        for citation in document.citations
        for cited in citation.cited
    )
    return Audit(AuditKind.AUDITED, now, now, findings)


def keep(store: Store, audit: Audit) -> Audit:
    """The audit as recorded."""
    return store.add_audit(audit, policy={"strikes": 3}, overrides={}, now=audit.started_at)


# --- runs and documents ---------------------------------------------------------------------------


def test_run_row_is_there_at_once(store: Store, path: Path, now: datetime) -> None:
    """The row of a run can be seen by others before its first request."""
    store.begin_run({"threads": 64}, version="0.1.0", rules_version="1", now=now)
    found = table(path, "select started_at, finished_at, settings from runs")
    assert found == [("2026-11-01T12:00:00Z", None, '{"threads":64}')]


def test_run_ends_once(store: Store, run: int, now: datetime) -> None:
    """Neither the end of a run nor its canaries can be written again."""
    store.finish_run(run, finished=now, degraded=True)
    with pytest.raises(StoreError, match="a run is finished once"):
        store.finish_run(run, finished=now, degraded=False)
    with pytest.raises(StoreError, match="a run is finished once"):
        store.add_canaries(run, ())
    assert store.runs()[run].degraded is True


def test_known_version_of_a_document(
    store: Store, path: Path, now: datetime, report: Report
) -> None:
    """A document read again gets no second row; a changed one does."""
    first = report(A, B)
    store.add_documents([first], now=now)
    store.add_documents([first], now=now + timedelta(days=1))
    assert table(path, "select path, read_at from documents") == [
        ("report.md", "2026-11-02T12:00:00Z")
    ]
    store.add_documents([replace(first, title="Now with a title")], now=now)
    assert table(path, "select count(*) from documents") == [(2,)]
    assert table(path, "select uri_r from links order by id") == [(A,), (B,)]


def test_document_that_turns_back(store: Store, now: datetime, report: Report) -> None:
    """An audit speaks of the version that was read for it, not of the newest row."""
    old, new = report(A), report(A, B)
    for document in (old, new, old):
        store.add_documents([document], now=now)
    kept = keep(store, an_audit(old, now=now))
    assert kept.id is not None
    assert store.documents(kept.id) == (old,)


# --- evidence -------------------------------------------------------------------------------------


def test_history_is_in_order(store: Store, run: int, look: Look) -> None:
    """Oldest first; looks within one second stay in the order in which they were learnt."""
    hours = (5, 1, 3, 3, 0)
    stored = store.add_observations([look(A, run, hours=hour) for hour in hours])
    history = store.histories([A])[A]
    assert [seen.id for seen in history] == [5, 2, 3, 4, 1]
    assert history[0] == stored[4]


def test_nothing_known(store: Store) -> None:
    """A link that was never asked has an empty history, not none."""
    assert store.histories([A]) == {A: ()}
    assert store.replies([A]) == {A: ()}
    assert store.histories([]) == {}
    assert store.newest_looks() == {}
    assert store.text("0" * 64) is None
    assert store.last_audits(["report.md"]) == ()


def test_all_or_nothing(store: Store, run: int, look: Look) -> None:
    """One row that cannot be kept, and nothing of its batch is."""
    wrong = replace(look(B, run)[0], page=None, run=run + 1)
    with pytest.raises(StoreError, match="FOREIGN KEY"):
        store.add_observations([look(A, run), (wrong, None)])
    assert store.histories([A, B]) == {A: (), B: ()}
    store.add_observations([look(A, run)])
    assert len(store.histories([A])[A]) == 1


def test_a_text_is_kept_once(store: Store, run: int, path: Path, look: Look) -> None:
    """Pages that say the same share one compressed text."""
    seen, text = look(A, run)
    store.add_observations([(seen, text), (seen, text)])
    store.add_observations([(seen, None)])
    ((digest, size),) = table(path, "select sha256, length(compressed) from texts")
    assert (digest, store.text(str(digest))) == (seen.page and seen.page.text_sha256, text)
    assert isinstance(size, int)


def test_damaged_text(store: Store, path: Path) -> None:
    """A text that cannot be read any more is one clear line."""
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("insert into texts values (?, ?)", ("0" * 64, b"no zlib"))
    with pytest.raises(StoreError, match=r"citekeeper\.db: the database is damaged"):
        store.text("0" * 64)


def test_newest_looks(store: Store, run: int, look: Look, now: datetime) -> None:
    """The newest look at each link."""
    store.add_observations([look(A, run, hours=2), look(A, run), look(B, run, hours=1)])
    assert store.newest_looks() == {A: now + timedelta(hours=2), B: now + timedelta(hours=1)}


def test_memento_knows_the_newest(store: Store, path: Path, now: datetime) -> None:
    """The mementos table has the newest of each; a reply says what was known when it came."""
    found = Memento(A, UriM("http://archive.example/1/http://a.example/"), "wayback", now, tier=1)
    proved = replace(found, verified_at=now + timedelta(hours=1), tier=0, digest="D")
    for memento in (found, proved, found):
        reply = ArchiveReply(A, "wayback", Action.VERIFY, Answer.VERIFIED, now, memento=memento)
        store.add_replies([(reply, None)])
    assert table(path, "select tier, digest, verified_at from mementos") == [
        (1, "D", "2026-11-01T13:00:00Z")
    ]
    assert [reply.memento for reply in store.replies([A])[A]] == [found, proved, found]


def test_one_memento_of_two_links(store: Store, now: datetime) -> None:
    """An archive folds addresses that we keep apart: each link keeps its memento as its own."""
    uri_m = UriM("http://archive.example/1/http://a.example/")
    for uri_r in (A, B):
        memento = Memento(uri_r, uri_m, "wayback", now)
        reply = ArchiveReply(uri_r, "wayback", Action.FIND, Answer.FOUND, now, memento=memento)
        store.add_replies([(reply, None)])
    kept = {uri_r: said[0].memento for uri_r, said in store.replies([A, B]).items()}
    assert kept == {uri_r: Memento(uri_r, uri_m, "wayback", now) for uri_r in (A, B)}


# --- audits ---------------------------------------------------------------------------------------


def test_last_audits(store: Store, now: datetime, report: Report) -> None:
    """Newest first, at most n, and only those that cover all the documents asked about."""
    one, two = report(A, path="one.md"), report(B, path="two.md")
    store.add_documents([one, two], now=now)
    both = keep(store, an_audit(one, two, now=now))
    first = keep(store, an_audit(one, now=now + timedelta(days=1)))
    assert store.last_audits(["one.md", "two.md"]) == (both,)
    assert store.last_audits(["one.md"], 1) == (first,)
    assert [audit.id for audit in store.last_audits(["one.md"])] == [first.id, both.id]
    assert [audit.id for audit in store.last_audits()] == [first.id, both.id]


def test_audit_narrowed(store: Store, now: datetime, report: Report) -> None:
    """Asked about one document of several, an audit has only its findings."""
    one, two = report(A, path="one.md"), report(B, path="two.md")
    store.add_documents([one, two], now=now)
    keep(store, an_audit(one, two, now=now))
    (audit,) = store.last_audits(["two.md"])
    assert [finding.document for finding in audit.findings] == ["two.md"]


def test_audit_by_another_process(store: Store, path: Path, now: datetime, report: Report) -> None:
    """Who did not read the document itself means the version that was read last."""
    store.add_documents([report(A)], now=now)
    store.add_documents([report(A, B)], now=now + timedelta(days=1))
    with Store.open(path, now=now, simulated=False) as other:
        audit = keep(other, an_audit(report(A, B), now=now))
        assert other.last_audits(["report.md"]) == (audit,)


@pytest.mark.parametrize("added", [False, True])
def test_finding_about_nothing(store: Store, now: datetime, report: Report, added: bool) -> None:
    """A finding about a document or citation that was never added is refused, all of it."""
    if added:
        store.add_documents([report(A)], now=now)
    stranger = Citation("9", "9", Kind.SOURCE)
    audit = replace(an_audit(now=now), findings=(Finding("report.md", stranger),))
    with pytest.raises(ValueError, match="never added"):
        keep(store, audit)
    assert store.last_audits() == ()


def test_evidence_that_is_not_there(store: Store, now: datetime, report: Report) -> None:
    """A finding cannot rest on a row that does not exist."""
    document = report(A)
    store.add_documents([document], now=now)
    audit = an_audit(document, now=now)
    verdict = Verdict(Standing.DEAD, Confidence.HIGH, Reason.HTTP_410, "gone", evidence=(7,))
    with pytest.raises(StoreError, match="FOREIGN KEY"):
        keep(store, replace(audit, findings=(replace(audit.findings[0], verdict=verdict),)))
    assert store.last_audits() == ()


def test_what_decided_is_kept(store: Store, path: Path, now: datetime, report: Report) -> None:
    """Thresholds, human decisions and the moment of judging are there to judge again."""
    document = report(A)
    store.add_documents([document], now=now)
    store.add_audit(
        an_audit(document, now=now),
        policy={"strikes": 3},
        overrides={A: {"force": "live"}},
        now=now,
    )
    assert table(path, "select policy, overrides, now from audits") == [
        ('{"strikes":3}', '{"http://a.example/":{"force":"live"}}', "2026-11-01T12:00:00Z")
    ]


def test_worlds_apart(store: Store, now: datetime) -> None:
    """A simulated audit is not recorded among real ones."""
    with pytest.raises(StoreError, match="never share a database"):
        keep(store, replace(an_audit(now=now), simulated=True))


# --- quick enough ---------------------------------------------------------------------------------


def test_thousands(store: Store, run: int, now: datetime, look: Look, report: Report) -> None:
    """Thousands of links and findings in one call each."""
    links = [UriR(f"http://h{n % 50}.example/{n}") for n in range(3000)]
    document = report(*links)
    store.add_documents([document], now=now)
    store.add_observations([look(uri_r, run) for uri_r in links])
    audit = keep(store, an_audit(document, now=now))
    assert sum(map(len, store.histories(links).values())) == 3000
    assert store.last_audits(["report.md"]) == (audit,)


def test_newest_looks_read_the_index_alone(store: Store) -> None:
    """A million rows are grouped in the covering index; the table itself is never touched."""
    sql = "explain query plan select link, max(at) from observations group by link"
    plan = table(store.path, sql)
    assert "USING COVERING INDEX observations_link_at" in str(plan)
