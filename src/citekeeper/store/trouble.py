"""SQLite's complaints as one clear line: the one place that knows its error codes."""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from citekeeper.errors import StoreError

_PLAIN = {
    sqlite3.SQLITE_BUSY: (
        "another process keeps the database locked",
        "wait until it is done, then run the command again",
    ),
    sqlite3.SQLITE_LOCKED: (
        "another process keeps the database locked",
        "wait until it is done, then run the command again",
    ),
    sqlite3.SQLITE_FULL: (
        "the disk is full",
        "make room and run the command again; everything learnt until now is kept",
    ),
    sqlite3.SQLITE_READONLY: (
        "the database cannot be written",
        "check the permissions of the file and its folder, or name another file with --db",
    ),
    sqlite3.SQLITE_PERM: (
        "the database may not be opened",
        "check the permissions of the file and its folder, or name another file with --db",
    ),
    sqlite3.SQLITE_CANTOPEN: (
        "the database cannot be opened",
        "check that its folder exists and may be written, or name another file with --db",
    ),
    sqlite3.SQLITE_NOTADB: (
        "this is no SQLite database",
        "name another file with --db",
    ),
    sqlite3.SQLITE_CORRUPT: (
        "the database is damaged",
        "put back a copy of it, or move it away and audit again",
    ),
    sqlite3.SQLITE_IOERR: (
        "the disk reports an error",
        "check the disk, or name another file with --db",
    ),
}


@contextmanager
def plainly(path: Path) -> Iterator[None]:
    """Within it every sqlite3.Error leaves as a StoreError about the database at `path`."""
    try:
        yield
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF  # the rest says which kind of it
        what, hint = _PLAIN.get(code, (f"the database refuses: {error}", None))
        raise StoreError(what, where=str(path), hint=hint) from error
    except zlib.error as error:  # of a stored text
        what, hint = _PLAIN[sqlite3.SQLITE_CORRUPT]
        raise StoreError(what, where=str(path), hint=hint) from error
