"""Opening the file: created and migrated, or refused with one clear line and left as it was."""

from __future__ import annotations

import sqlite3
import time
from contextlib import closing
from datetime import datetime
from pathlib import Path
from urllib.parse import quote

from citekeeper.errors import StoreError
from citekeeper.schema import BUSY_SECONDS, VERSION, migrate, prepared, version
from citekeeper.store.trouble import plainly

_RETRY_SECONDS = 0.02

SMALLEST = 512
"""Bytes of the smallest SQLite database; a shorter file with something in it passes for an empty
one, and would be written over."""


def opened(path: Path, *, now: datetime, simulated: bool) -> sqlite3.Connection:
    """The database at `path` for writing, created where there is none.

    Raises StoreError, and then has changed nothing in a file that is not ours.
    """
    with plainly(path):
        _refuse_place(path)
        db = _connected(path)
        try:
            _refuse_version(db, path)
            _switch_to_wal(db)
            migrate(db, now=now)
            _refuse_version(db, path)
            _refuse_other_world(db, path, simulated=simulated)
        except BaseException:
            db.close()
            raise
        return db


def opened_for_reading(path: Path) -> sqlite3.Connection:
    """The database at `path`, never created and never written, in a read-only folder too."""
    if not path.exists():
        raise StoreError(
            "there is no database yet", where=str(path), hint="run citekeeper audit first"
        )
    with plainly(path):
        _refuse_place(path)
        db = _connected_read_only(path)
        try:
            if _refuse_version(db, path) < VERSION:
                raise StoreError(
                    "the database was written by an older citekeeper, or is still empty",
                    where=str(path),
                    hint="run citekeeper audit, which brings it up to date",
                )
        except BaseException:
            db.close()
            raise
        return db


def _connected(path: Path) -> sqlite3.Connection:
    return prepared(sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None))


def _connected_read_only(path: Path) -> sqlite3.Connection:
    """Read-only; without the write-ahead log's helper files where these cannot be made.

    SQLite makes files beside a database in WAL mode even for reading. Where the folder forbids it
    and no log is left to be read, the file alone is the whole database.
    """
    try:
        return _checked(path, "mode=ro")
    except sqlite3.OperationalError:
        log = path.with_name(f"{path.name}-wal")
        if log.exists() and log.stat().st_size:
            raise
        return _checked(path, "immutable=1")


def _checked(path: Path, how: str) -> sqlite3.Connection:
    uri = f"file:{quote(str(path.absolute()))}?{how}"
    connection = sqlite3.connect(uri, uri=True, timeout=BUSY_SECONDS, isolation_level=None)
    try:
        connection.execute("select 1 from sqlite_master").fetchone()
        return prepared(connection)
    except sqlite3.Error:
        connection.close()
        raise


def _switch_to_wal(db: sqlite3.Connection) -> None:
    """Readers and one writer at once. The switch itself ignores the busy timeout at times."""
    deadline = time.monotonic() + BUSY_SECONDS
    while True:
        try:
            db.execute("pragma journal_mode = wal").fetchone()
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > deadline:
                raise
            time.sleep(_RETRY_SECONDS)
        else:
            return


# --- refusing -----------------------------------------------------------------------------------


def _refuse_place(path: Path) -> None:
    if path.is_dir():
        raise StoreError("this is a folder", where=str(path), hint="name a file with --db")
    if path.is_file() and 0 < path.stat().st_size < SMALLEST:
        raise StoreError(
            "this is no SQLite database", where=str(path), hint="name another file with --db"
        )
    if not path.parent.is_dir():
        raise StoreError(
            "its folder does not exist", where=str(path), hint="make it, or name another with --db"
        )


def _refuse_version(db: sqlite3.Connection, path: Path) -> int:
    found = version(db)
    if found is None:
        raise StoreError(
            "this SQLite database was not made by citekeeper",
            where=str(path),
            hint="name another file with --db",
        )
    if found > VERSION:
        raise StoreError(
            f"the database was written by a newer citekeeper (schema {found}, known: {VERSION})",
            where=str(path),
            hint="update citekeeper, or name another file with --db",
        )
    return found


def _refuse_other_world(db: sqlite3.Connection, path: Path, *, simulated: bool) -> None:
    """Evidence from a simulated clock and real evidence never share a database."""
    other = db.execute(
        "select exists (select 1 from runs where simulated <> :simulated) "
        "or exists (select 1 from audits where simulated <> :simulated)",
        {"simulated": simulated},
    )
    with closing(other):
        if not other.fetchone()[0]:
            return
    if simulated:
        raise StoreError(
            "the database holds real evidence, and this run is simulated (CITEKEEPER_NOW is set)",
            where=str(path),
            hint="unset CITEKEEPER_NOW, or name another file with --db",
        )
    raise StoreError(
        "the database holds simulated evidence, and this run is a real one",
        where=str(path),
        hint="set CITEKEEPER_NOW, or name another file with --db",
    )
