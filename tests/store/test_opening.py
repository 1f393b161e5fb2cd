"""Opening a database: created, brought up to date, or refused with one clear line."""

from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path

import pytest

import citekeeper.schema
import citekeeper.store.opening
from citekeeper.errors import StoreError
from citekeeper.model import Audit, AuditKind, Observation, UriR
from citekeeper.store import Store

Look = Callable[..., tuple[Observation, str]]

NOBODY = 65534


def execute(path: Path, *statements: str) -> None:
    """Somebody else at work in the file."""
    with closing(sqlite3.connect(path)) as connection, connection:
        for statement in statements:
            connection.execute(statement)


def refused(path: Path, now: datetime, *, simulated: bool = False) -> str:
    """The one line that opening it ends with."""
    with pytest.raises(StoreError) as caught:
        Store.open(path, now=now, simulated=simulated)
    line = str(caught.value)
    assert "\n" not in line
    assert line.startswith(f"{path}: ")
    assert caught.value.hint
    assert caught.value.exit_code == 3
    return line


# --- opening it ---------------------------------------------------------------------------------


def test_created_and_opened_again(path: Path, now: datetime) -> None:
    """A new file is a whole database, in WAL mode; opening it again changes nothing in it."""
    Store.open(path, now=now, simulated=False).close()
    before = path.read_bytes()
    Store.open(path, now=now, simulated=False).close()
    assert path.read_bytes() == before
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("pragma journal_mode").fetchone() == ("wal",)
        applied = connection.execute("select name, applied_at from _sqlite_migrations").fetchall()
        at = "2026-11-01 12:00:00+00:00"
        names = ("m001_ledger", "m002_carried", "m003_replayed", "m004_forgotten")
        assert applied == [(name, at) for name in names]


def test_empty_file(path: Path, now: datetime) -> None:
    """An empty file becomes a database, as with any tool of SQLite."""
    path.touch()
    Store.open(path, now=now, simulated=False).close()
    assert path.stat().st_size > 0


def test_odd_names(tmp_path: Path, now: datetime) -> None:
    """Names with spaces, signs of URIs and accents are just names."""
    path = tmp_path / "é 100%?#.db"
    Store.open(path, now=now, simulated=False).close()
    Store.read(path).close()
    assert {
        entry.name.removesuffix("-wal").removesuffix("-shm") for entry in tmp_path.iterdir()
    } == {path.name}


def test_reading(store: Store, path: Path, run: int, look: Look) -> None:
    """A reader sees what a writer has committed, beside it, and can write nothing."""
    store.add_observations([look("http://a.example/", run)])
    with Store.read(path) as reader:
        assert len(reader.histories([UriR("http://a.example/")])[UriR("http://a.example/")]) == 1
        assert not reader.simulated
        with pytest.raises(StoreError, match="the database cannot be written; check"):
            reader.add_canaries(run, ())


# --- refusing it ----------------------------------------------------------------------------------


def test_missing(path: Path) -> None:
    """Reading a database that is not there says what makes one, and makes none."""
    with pytest.raises(StoreError, match="there is no database yet; run citekeeper audit first"):
        Store.read(path)
    assert not path.exists()


@pytest.mark.parametrize("times", [1, 100])
def test_no_database(path: Path, now: datetime, times: int) -> None:
    """A file of something else is left as it is, however short."""
    path.write_text("once upon a time " * times)
    assert "this is no SQLite database; name another file" in refused(path, now)
    with pytest.raises(StoreError, match="no SQLite database"):
        Store.read(path)
    assert path.read_text() == "once upon a time " * times


def test_of_somebody_else(path: Path, now: datetime) -> None:
    """A database of another program is left as it is, its journal mode too."""
    execute(path, "create table recipes (id integer primary key)")
    before = path.read_bytes()
    assert "was not made by citekeeper" in refused(path, now)
    with pytest.raises(StoreError, match="was not made by citekeeper"):
        Store.read(path)
    assert path.read_bytes() == before


def test_newer(store: Store, path: Path, now: datetime) -> None:
    """A database of a newer version is not touched by an older program."""
    store.close()
    execute(path, "pragma user_version = 99")
    said = (
        f"by a newer citekeeper (schema 99, known: {citekeeper.schema.VERSION}); update citekeeper"
    )
    assert said in refused(path, now)
    with pytest.raises(StoreError, match="newer citekeeper"):
        Store.read(path)


def test_newer_in_the_same_moment(
    path: Path, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A newer program that migrates between our look and our lock is not undone."""
    real = citekeeper.schema.immediate

    @contextmanager
    def overtaken(db: object) -> Iterator[None]:
        newer = f"pragma application_id = {citekeeper.schema.APPLICATION_ID}"
        execute(path, newer, "pragma user_version = 99")
        with real(db):  # type: ignore[arg-type]
            yield

    monkeypatch.setattr(citekeeper.schema, "immediate", overtaken)
    assert "newer citekeeper" in refused(path, now)
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("pragma user_version").fetchone() == (99,)


def test_older_for_reading(path: Path) -> None:
    """What only reads cannot bring a database up to date, and says what can."""
    path.touch()
    with pytest.raises(
        StoreError, match="older citekeeper, or is still empty; run citekeeper audit"
    ):
        Store.read(path)


@pytest.mark.parametrize("simulated", [False, True])
def test_two_worlds(path: Path, now: datetime, simulated: bool) -> None:
    """Simulated and real evidence never share a database, whichever came first."""
    with Store.open(path, now=now, simulated=simulated) as store:
        assert store.begin_run({}, version="0", rules_version="1", now=now).simulated is simulated
    line = refused(path, now, simulated=not simulated)
    assert "CITEKEEPER_NOW" in line
    assert ("holds simulated evidence" if simulated else "holds real evidence") in line
    with Store.read(path) as store:
        assert store.simulated is simulated


def test_two_worlds_by_audit(path: Path, now: datetime) -> None:
    """An audit that asked nothing is evidence enough."""
    with Store.open(path, now=now, simulated=True) as store:
        audit = Audit(AuditKind.OFFLINE, now, now, (), simulated=True)
        store.add_audit(audit, policy={}, overrides={}, now=now)
    assert "holds simulated evidence" in refused(path, now)


def test_two_worlds_at_once(path: Path, now: datetime) -> None:
    """Two processes that open an empty database for two worlds: the second to write is refused."""
    with (
        Store.open(path, now=now, simulated=True) as one,
        Store.open(path, now=now, simulated=False) as two,
    ):
        one.begin_run({}, version="0", rules_version="1", now=now)
        with pytest.raises(StoreError, match="never share a database"):
            two.begin_run({}, version="0", rules_version="1", now=now)


def test_folder(tmp_path: Path, now: datetime) -> None:
    """A folder in the place of the file."""
    assert "this is a folder; name a file with --db" in refused(tmp_path, now)


def test_no_folder(tmp_path: Path, now: datetime) -> None:
    """A file in a folder that does not exist; the folder is not made."""
    assert "its folder does not exist" in refused(tmp_path / "none" / "a.db", now)
    assert list(tmp_path.iterdir()) == []


def test_locked(path: Path, now: datetime, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another process that never lets go: after the busy timeout one line that says so."""
    monkeypatch.setattr(citekeeper.schema, "BUSY_SECONDS", 0.05)
    monkeypatch.setattr(citekeeper.store.opening, "BUSY_SECONDS", 0.05)
    with Store.open(path, now=now, simulated=False) as store:
        with closing(sqlite3.connect(path, isolation_level=None)) as other:
            other.execute("begin immediate")
            with pytest.raises(
                StoreError, match="keeps the database locked; wait until it is done"
            ):
                store.begin_run({}, version="0", rules_version="1", now=now)
        assert store.begin_run({}, version="0", rules_version="1", now=now).id == 1


def test_locked_from_the_start(path: Path, now: datetime, monkeypatch: pytest.MonkeyPatch) -> None:
    """The switch to WAL is tried again and again, and then given up."""
    monkeypatch.setattr(citekeeper.schema, "BUSY_SECONDS", 0.05)
    monkeypatch.setattr(citekeeper.store.opening, "BUSY_SECONDS", 0.05)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("begin immediate")
        assert "keeps the database locked" in refused(path, now)


def test_disk_full(store: Store, path: Path, run: int, look: Look) -> None:
    """A full disk loses nothing that was learnt before."""
    pages = store._db.execute("pragma page_count").fetchone()[0]
    store.add_observations([look("http://a.example/", run)])
    store._db.execute(f"pragma max_page_count = {pages}")
    with pytest.raises(StoreError, match="the disk is full; make room"):
        store.add_observations([look(f"http://a.example/{n}", run) for n in range(1000)])
    with Store.read(path) as reader:
        assert len(reader.newest_looks()) == 1


def test_damaged(store: Store, path: Path, run: int, look: Look) -> None:
    """A damaged file is one clear line, not a traceback."""
    store.add_observations([look(f"http://a.example/{n}", run) for n in range(100)])
    store.close()
    whole = path.read_bytes()
    path.write_bytes(whole[:4096] + b"\xff" * (len(whole) - 4096))
    with pytest.raises(StoreError, match="the database is damaged"):
        Store.read(path)


def test_closed(store: Store) -> None:
    """Even a mistake of ours leaves as a line about the database."""
    store.close()
    with pytest.raises(StoreError, match=r"citekeeper\.db: the database refuses: Cannot operate"):
        store.runs()


# --- permissions ----------------------------------------------------------------------------------


@pytest.fixture
def somebody() -> Iterator[Path]:
    """A folder in which this process is nobody special, even when root runs the tests."""
    folder = Path(tempfile.mkdtemp(prefix="citekeeper-"))
    root = os.geteuid() == 0
    if root:
        os.chown(folder, NOBODY, NOBODY)
        os.seteuid(NOBODY)
    try:
        yield folder
    finally:
        if root:
            os.seteuid(0)
        folder.chmod(0o755)
        shutil.rmtree(folder)


def test_folder_that_may_not_be_written(somebody: Path, now: datetime) -> None:
    """No database can be made in a read-only folder."""
    somebody.chmod(0o555)
    line = refused(somebody / "a.db", now)
    assert "the database cannot be opened; check that its folder exists and may be written" in line


def test_file_that_may_not_be_written(somebody: Path, now: datetime) -> None:
    """A read-only database in a read-only folder can be read, not audited."""
    path = somebody / "a.db"
    Store.open(path, now=now, simulated=False).close()
    path.chmod(0o444)
    somebody.chmod(0o555)
    with Store.read(path) as store:
        assert store.runs() == {}
    assert "the database cannot be" in refused(path, now)


def test_log_that_cannot_be_read(somebody: Path, now: datetime) -> None:
    """Where a log is left that only a writer could read, nothing old is shown as if it were new."""
    path = somebody / "a.db"
    with Store.open(path, now=now, simulated=False) as store:
        store.begin_run({}, version="0", rules_version="1", now=now)
        copy = somebody / "copy"
        copy.mkdir()
        for name in ("a.db", "a.db-wal"):
            shutil.copy(somebody / name, copy / name)
    copy.chmod(0o555)
    try:
        with pytest.raises(StoreError, match="the database cannot be"):
            Store.read(copy / "a.db")
    finally:
        copy.chmod(0o755)
