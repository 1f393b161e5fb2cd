"""The database keeps its own rules, whoever writes into it."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

import pytest
from sqlite_utils import Database

from citekeeper.model import (
    Action,
    Answer,
    AuditKind,
    Confidence,
    Kind,
    Label,
    Outcome,
    Problem,
    Reason,
    Standing,
)
from citekeeper.schema import (
    APPLICATION_ID,
    VERSION,
    describe,
    migrate,
    prepared,
    version,
)
from citekeeper.schema.migrations import MIGRATIONS

NOW = datetime(2026, 11, 1, 12, 0, tzinfo=UTC)
AT = "2026-11-01T12:00:00Z"
DOCS = Path(__file__).parents[1] / "docs" / "database.md"


@pytest.fixture
def db() -> Iterator[Database]:
    """A new database in memory, with one row in every table of evidence."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        migrate(prepared(connection), now=NOW)
        for statement in ROWS:
            connection.execute(statement)
        yield Database(connection)


SEEN = (
    "link, run, attempt, at, status, detail, final_uri, redirects, headers, dns, warnings, elapsed"
)
ROWS = (
    f"insert into runs values (1, '{AT}', null, '0', '1', '{{}}', 0, '[]', null)",
    "insert into links values (1, 'http://a.example/')",
    f"insert into texts values ('{'0' * 64}', x'00')",
    f"insert into observations (id, {SEEN}) "
    f"values (1, 1, 1, 1, '{AT}', 200, '', '', '[]', '{{}}', '[]', '[]', 0.5)",
    f"insert into siblings values (1, 1, 'a.example', '/', '{AT}', 'http://a.example/x', "
    "404, 0, '', null, null)",
    "insert into archive_replies (id, link, archive, action, answer, at, detail) "
    f"values (1, 1, 'wayback', 'find', 'none', '{AT}', '')",
    "insert into candidates values (1, 1, 0, '', '', '', '', '', '')",
)

EVIDENCE = ("observations", "siblings", "archive_replies", "candidates", "texts", "runs")


# --- append-only ----------------------------------------------------------------------------------


@pytest.mark.parametrize("table", EVIDENCE)
def test_evidence_is_never_deleted(db: Database, table: str) -> None:
    """A row of evidence cannot be deleted."""
    with pytest.raises(sqlite3.IntegrityError, match="rows are never deleted"):
        db.conn.execute(f"delete from {table}")


@pytest.mark.parametrize("table", EVIDENCE)
def test_evidence_is_never_changed(db: Database, table: str) -> None:
    """No column of a row of evidence can be changed."""
    columns = [column.name for column in db.table(table).columns]
    open_ended = {"finished_at", "canaries", "degraded"} if table == "runs" else set()
    for column in set(columns) - open_ended:
        with pytest.raises(sqlite3.IntegrityError, match="is evidence"):
            db.conn.execute(f"update {table} set [{column}] = [{column}]")


@pytest.mark.parametrize("table", EVIDENCE)
def test_evidence_is_never_replaced(db: Database, table: str) -> None:
    """Not even by "insert or replace", which asks no trigger that guards a delete."""
    db.conn.execute("pragma recursive_triggers = off")
    before = db.conn.execute(f"select * from {table}").fetchall()
    replace = f"insert or replace into {table} select * from {table}"
    if table == "texts":
        db.conn.execute(f"insert or replace into texts values ('{'0' * 64}', x'11')")
    else:
        with pytest.raises(sqlite3.IntegrityError, match="rows are never replaced"):
            db.conn.execute(replace)
    assert db.conn.execute(f"select * from {table}").fetchall() == before


def test_a_run_ends_once(db: Database) -> None:
    """The end of a run is written once."""
    finish = f"update runs set finished_at = '{AT}', degraded = 0"
    db.conn.execute(finish)
    with pytest.raises(sqlite3.IntegrityError, match="a run is finished once"):
        db.conn.execute(finish)


def test_one_world(db: Database) -> None:
    """Simulated runs never come among real ones, even by hand."""
    with pytest.raises(sqlite3.IntegrityError, match="never share a database"):
        db.conn.execute(ROWS[0].replace("(1, ", "(2, ", 1).replace(", 0, '[]'", ", 1, '[]'"))


# --- checks ---------------------------------------------------------------------------------------

WORDS: tuple[tuple[str, str, type[StrEnum]], ...] = (
    ("citations", "kind", Kind),
    ("observations", "problem", Problem),
    ("archive_replies", "action", Action),
    ("archive_replies", "answer", Answer),
    ("audits", "kind", AuditKind),
    ("findings", "outcome", Outcome),
    ("findings", "standing", Standing),
    ("findings", "confidence", Confidence),
    ("findings", "label", Label),
)


@pytest.mark.parametrize(("table", "column", "words"), WORDS)
def test_words_are_those_of_the_vocabulary(
    db: Database, table: str, column: str, words: type[StrEnum]
) -> None:
    """A closed set is checked and has the words of model.py: a new word is a migration."""
    sql = db.table(table).schema
    found = re.search(rf"check \({column} in \(([^)]*)\)", sql)
    assert found is not None
    assert set(re.findall(r"'([^']+)'", found[1])) == set(words)


def test_every_reason_passes() -> None:
    """Reasons are an open list of which only the form is checked; all of ours have it."""
    assert all(re.fullmatch("[a-z0-9-]+", reason) for reason in Reason)


@pytest.mark.parametrize(
    ("column", "wrong"),
    [
        ("at", "yesterday"),
        ("at", "2026-11-01 12:00:00"),
        ("attempt", 3),
        ("problem", "bad luck"),
        ("status", None),
        ("headers", "{"),
        ("page_signs", "{"),
        ("page_kind", "html"),
        ("elapsed", "long"),
        ("link", 2),
        ("run", 2),
        ("text_sha256", "1" * 64),
    ],
)
def test_nonsense_is_refused(db: Database, column: str, wrong: object) -> None:
    """Times, numbers, words, JSON and references are checked by the database itself."""
    columns = dict.fromkeys(SEEN.split(", "), None)
    right = (1, 1, 1, AT, 200, "", "", "[]", "{}", "[]", "[]", 0.5)
    row = dict(zip(columns, right, strict=True)) | {column: wrong}
    names = ", ".join(row)
    values = ", ".join(f":{name}" for name in row)
    with pytest.raises(sqlite3.IntegrityError):
        db.conn.execute(f"insert into observations ({names}) values ({values})", row)


def test_every_table_is_strict(db: Database) -> None:
    """No column takes a value of another type."""
    lax = [table.name for table in db.tables if not table.strict]
    assert lax == ["_sqlite_migrations"]


def test_foreign_keys_name_their_column(db: Database) -> None:
    """Datasette answers 500 where a reference leaves the column out."""
    keys = [key for table in db.tables for key in table.foreign_keys]
    assert {(key.other_table, key.other_column) for key in keys} >= {
        ("links", "id"),
        ("runs", "id"),
    }
    for table in db.tables:
        references = re.findall(r"references \w+(\(\w+\))?", table.schema)
        assert all(references)


# --- migrations -----------------------------------------------------------------------------------


def everything(db: Database) -> list[tuple[str, ...]]:
    """What the file says about its own shape."""
    sql = "select type, name, tbl_name, sql from sqlite_master order by type, name"
    return [tuple(map(str, row)) for row in db.conn.execute(sql)]


@pytest.mark.parametrize("start", range(VERSION))
def test_from_every_older_version(db: Database, start: int) -> None:
    """A database of any older version ends with the tables, triggers and views of a new one."""
    later = [migration.name for migration in MIGRATIONS.pending(Database(memory=True))][start:]
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        old = Database(prepared(connection))
        MIGRATIONS.apply(old, stop_before=later)
        migrate(connection, now=NOW)
        assert everything(old) == everything(db)
        assert version(connection) == VERSION


def test_views_are_made_anew(db: Database) -> None:
    """A migration makes our views anew and leaves those that a user has added."""
    shape = everything(db)
    db.conn.execute("drop view rot_by_host")
    db.conn.execute("create view rot_by_host as select 'old'")
    db.conn.execute("create view own as select 1 as mine")
    db.conn.execute("pragma user_version = 0")
    migrate(db.conn, now=NOW)
    db.conn.execute("drop view own")
    assert everything(db) == shape


def test_version(db: Database) -> None:
    """The file says in its header whose it is and how new."""
    assert db.conn.execute("pragma application_id").fetchone() == (APPLICATION_ID,)
    assert version(db.conn) == VERSION == len(MIGRATIONS.applied(db))
    with closing(sqlite3.connect(":memory:")) as connection:
        assert version(connection) == 0


# --- views ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("uri_r", "host"),
    [
        ("http://a.example", "a.example"),
        ("http://a.example:8080/path:1", "a.example"),
        ("http://a.example?q=http://b.example/", "a.example"),
        ("http://a.example#top", "a.example"),
        ("https://[2001:db8::1]:443/", "[2001:db8::1]"),
    ],
)
def test_host(db: Database, uri_r: str, host: str) -> None:
    """rot_by_host names the host of every form of address."""
    for statement in (
        "insert into links (id, uri_r) values (2, :uri)",
        "insert into documents values (1, 'a', null, null, null, null, null, '', '', '', :at)",
        "insert into citations (id, document, position, handle, kind, csl) "
        "values (1, 1, 0, '1', 'link', '{}')",
        "insert into cited_links (id, citation, position, link, uri_as_cited, alternatives) "
        "values (1, 1, 0, 2, :uri, '[]')",
        "insert into audits values "
        "(1, 1, 'audited', :at, :at, :at, 0, 0, 0, '[]', '[]', '{}', '{}')",
        "insert into audit_documents values (1, 1)",
        "insert into findings (audit, position, document, citation, cited_link, link, outcome, "
        "confirmed, ignored, standing) values (1, 0, 1, 1, 1, 2, 'lost', 1, 0, 'parked')",
    ):
        db.conn.execute(statement, {"uri": uri_r, "at": AT})
    found = db.conn.execute("select host, cited_links, gone, lost, secure from rot_by_host")
    assert found.fetchall() == [(host, 1, 1, 1, 0)]
    guarded = db.conn.execute("select uri_as_cited from current_findings").fetchone()
    assert guarded == (f"parked: {uri_r}",)


# --- documentation --------------------------------------------------------------------------------


def test_describe_names_every_column(db: Database) -> None:
    """The description has a section for each table and view, and a line for each column."""
    text = describe()
    for name in (*db.table_names(), *db.view_names()):
        if name.startswith("_"):
            continue
        section = text.split(f"### {name} (", 1)[1].split("### ")[0]
        columns = [row[1] for row in db.conn.execute(f"pragma table_info({name})")]
        assert re.findall(r"^\| `(\w+)` \|", section, re.MULTILINE) == columns


def test_docs_are_up_to_date() -> None:
    """docs/database.md has the description as the code gives it."""
    assert describe().strip() in DOCS.read_text(encoding="utf-8")


def test_questions_in_the_docs(db: Database) -> None:
    """The questions that docs/database.md asks can be asked."""
    blocks = re.findall(r"(?:^    .+\n)+", DOCS.read_text(encoding="utf-8"), re.MULTILINE)
    questions = [block for block in blocks if block.lstrip().startswith("select")]
    assert questions
    for question in questions:
        db.conn.execute(question).fetchall()
