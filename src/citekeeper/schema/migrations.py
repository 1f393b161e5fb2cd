"""The migrations, kept by sqlite-utils, which writes down in the file which of them it has had.

A table change is a function `m00N_what` with the `MIGRATIONS` decorator; `VERSION` counts them.
`transform()` of sqlite-utils drops a table's triggers, so whoever uses it makes them again in the
same migration.
"""

from __future__ import annotations

from datetime import datetime
from sqlite3 import Connection

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from citekeeper.schema.m001_ledger import TABLES, TRIGGERS
from citekeeper.schema.m002_carried import COLUMNS as CARRIED
from citekeeper.schema.m003_replayed import COLUMNS as REPLAYED
from citekeeper.schema.m004_forgotten import TABLES as FORGOTTEN

MIGRATIONS = Migrations("citekeeper")


@MIGRATIONS()
def m001_ledger(db: Database) -> None:
    """Documents, evidence, judgements."""
    db.executescript(TABLES + TRIGGERS)


@MIGRATIONS()
def m002_carried(db: Database) -> None:
    """Title and quotation, on the live page and in the memento."""
    db.executescript(CARRIED)


@MIGRATIONS()
def m003_replayed(db: Database) -> None:
    """What else was odd about an archive's answer."""
    db.executescript(REPLAYED)


@MIGRATIONS()
def m004_forgotten(db: Database) -> None:
    """What somebody asked us to forget."""
    db.executescript(FORGOTTEN)


def apply(connection: Connection, *, now: datetime) -> None:
    """Apply what the database has not had yet, inside the transaction that is open."""
    db = Database(connection, execute_plugins=False)
    known = len(MIGRATIONS.applied(db))
    MIGRATIONS.apply(db)
    db.execute(
        "update _sqlite_migrations set applied_at = ? where id > ?",
        (now.isoformat(sep=" ", timespec="seconds"), known),
    )
