"""The shape of the database: its migrations, and what is true of every connection.

Table changes are in `migrations.py`, views in `views.py`; SQL is written as SQL, and
`docs/database.md` is made of what stands behind `--` in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from sqlite3 import Connection, connect

from citekeeper.schema import m002_carried, m003_replayed
from citekeeper.schema.views import VIEWS

APPLICATION_ID = 0x63697465
"""The bytes "cite" in the header of the file: this database is one of ours."""

BUSY_SECONDS = 30
"""How long a process waits while another one writes; transactions here take milliseconds."""

VERSION = 4
"""How many migrations there are; kept as `user_version` in the file."""


@contextmanager
def immediate(db: Connection) -> Iterator[None]:
    """A write transaction: all of it or nothing.

    It takes the write lock first. A transaction that reads before it writes fails at once where two
    processes meet, whatever the busy timeout.
    """
    db.execute("begin immediate")
    try:
        yield
        db.execute("commit")
    except BaseException:
        db.rollback()
        raise


def prepared(db: Connection) -> Connection:
    """The connection with the pragmas that hold for every connection of ours."""
    db.execute(f"pragma busy_timeout = {BUSY_SECONDS * 1000}")
    db.execute("pragma foreign_keys = on")
    db.execute("pragma synchronous = normal")
    db.execute("pragma recursive_triggers = on")
    return db


def migrate(db: Connection, *, now: datetime) -> None:
    """Bring the database to this version, in one transaction; two processes may try at once."""
    if _number(db, "user_version") >= VERSION:
        return
    from citekeeper.schema.migrations import apply  # a tenth of a second that few runs need

    with immediate(db):
        if _number(db, "user_version") >= VERSION:
            return  # another process was quicker, and perhaps newer
        for name in VIEWS:  # a view of the user's own stays
            db.execute(f"drop view if exists {name}")
        apply(db, now=now)
        for sql in VIEWS.values():
            db.execute(sql)
        db.execute(f"pragma application_id = {APPLICATION_ID}")
        db.execute(f"pragma user_version = {VERSION}")


def version(db: Connection) -> int | None:
    """The version of the schema in the file: 0 while it is empty, None where it is not ours."""
    if _number(db, "application_id") == APPLICATION_ID:
        return _number(db, "user_version")
    foreign = db.execute("select exists (select 1 from sqlite_master)").fetchone()[0]
    return None if foreign else 0


def _number(db: Connection, pragma: str) -> int:
    return int(db.execute(f"pragma {pragma}").fetchone()[0])


# --- describing it ----------------------------------------------------------------------------


_HEAD = re.compile(r"create (?:table|view) (\w+) (?:\(|as) -- (.+)", re.IGNORECASE)
_COLUMN = re.compile(r"^  (\w+) (?=(?:text|integer|real|blob)\b)", re.MULTILINE)
_ADDED = re.compile(r"alter table (\w+) add column\s+(\w+) [^;]*; -- (.+)")
_REFERENCE = re.compile(r"references (\w+)\((\w+)\)")
_WORDS = re.compile(r"check \(\w+ in \(('[^)]*)\)")
_NAMED = re.compile(r"\bas (\w+),? -- (.+)")


def describe() -> str:
    """The tables and views with their columns, as Markdown for docs/database.md."""
    with closing(connect(":memory:", isolation_level=None)) as db:
        migrate(db, now=datetime.min.replace(tzinfo=UTC))
        rows = db.execute(
            "select sql, type from sqlite_master where type in ('view', 'table') "
            "and name not like '!_%' escape '!' order by type desc, rowid"
        ).fetchall()
    later = m002_carried.COLUMNS + m003_replayed.COLUMNS
    added = [(column, table, said) for table, column, said in _ADDED.findall(later)]
    return "\n\n".join(_section(sql, kind, added) for sql, kind in rows) + "\n"


def _section(sql: str, kind: str, added: Sequence[tuple[str, str, str]]) -> str:
    head = _HEAD.match(sql)
    assert head is not None, sql  # noqa: S101 - a mistake in this house
    columns = _NAMED.findall(sql) if kind == "view" else list(_table_columns(sql))
    columns += [(column, said) for column, table, said in added if table == head[1]]
    table = "\n".join(f"| `{name}` | {meaning.strip()} |" for name, meaning in columns)
    title = f"### {head[1]} ({kind})\n\n{head[2][0].upper()}{head[2][1:]}."
    return f"{title}\n\n| column | meaning |\n|---|---|\n{table}"


def _table_columns(sql: str) -> Iterator[tuple[str, str]]:
    """Name and meaning of each column: what is said, what it refers to, what words it has."""
    _, *parts = _COLUMN.split(sql)
    for name, rest in zip(parts[::2], parts[1::2], strict=True):
        said = re.findall(r" -- (.+)", rest)
        reference = [f"`{table}.{column}`" for table, column in _REFERENCE.findall(rest)]
        words = [found.replace("'", "`") for found in _WORDS.findall(rest)]
        yield name, "; ".join((*said, *reference, *(re.sub(r"\s+", " ", w) for w in words)))
