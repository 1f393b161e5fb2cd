"""Removing what was stored of a page, as somebody who may ask for it wants; a tombstone stays.

Evidence is never changed otherwise: the triggers that see to it are set aside for this one
transaction and put back in it.
"""

from __future__ import annotations

from sqlite3 import Connection

from citekeeper.schema.m004_forgotten import ERASED
from citekeeper.store.cells import clean


def forget(db: Connection, uri_r: str, *, at: str, reason: str) -> int | None:
    """Remove the words of a link's pages, live and archived, inside the open transaction.

    Returns how many rows of evidence were emptied; None where the link is not known.
    """
    row = db.execute("select id from links where uri_r = ?", (clean(uri_r),)).fetchone()
    if row is None:
        return None
    link = row[0]
    triggers = db.execute(
        "select name, sql from sqlite_master where type = 'trigger' and tbl_name in "
        "('observations', 'archive_replies', 'texts')"
    ).fetchall()
    for name, _ in triggers:
        db.execute(f"drop trigger {name}")
    emptied = sum(
        db.execute(f"update {table} set {columns} where link = ?", (link,)).rowcount  # noqa: S608
        for table, columns in ERASED.items()
    )
    db.execute(
        "update findings set message = 'forgotten on request', moved_to = null, warnings = '[]' "
        "where link = ?",
        (link,),
    )
    db.execute(
        "delete from texts where sha256 not in (select text_sha256 from observations "
        "where text_sha256 is not null union select text_sha256 from archive_replies "
        "where text_sha256 is not null union select text_sha256 from siblings "
        "where text_sha256 is not null)"
    )
    for _, sql in triggers:
        db.execute(sql)
    db.execute(
        "insert into forgotten values (?, ?, ?) "
        "on conflict (link) do update set at = excluded.at, reason = excluded.reason",
        (link, at, clean(reason)),
    )
    return emptied


def forgotten(db: Connection, link: int) -> bool:
    """True for a link of which nothing may be kept."""
    found = db.execute("select 1 from forgotten where link = ?", (link,)).fetchall()
    return bool(found)


def rewrite(db: Connection) -> None:
    """Write the file anew, so that nothing of what was removed is left in it."""
    db.execute("pragma wal_checkpoint(truncate)").fetchall()
    db.execute("vacuum")
    db.execute("pragma wal_checkpoint(truncate)").fetchall()
