"""`citekeeper forget`: what was stored of a page is gone from the file, and stays gone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from citekeeper.cli import run
from citekeeper.store import Store

SECRET = "The wheel turns with the tide"
GONE = "http://alive.example/wheel"


@pytest.fixture
def audited(terminal: Callable[..., Any]) -> Any:
    """A ledger that was audited twice."""
    here = terminal()
    here.audit("--fail-on", "never")
    here.audit("--fail-on", "never", "--recheck")
    return here


def _replies() -> Any:
    with Store.read(Path("citekeeper.db")) as store:
        history = store.histories([GONE])  # type: ignore[list-item]
        return next(iter(history.values()))


def test_nothing_of_it_is_left(audited: Any) -> None:
    """No title, no text; when it was asked and that it answered stays, and so does the verdict."""
    before = _replies()
    assert before[0].page.title == "The wheel"
    assert audited.type("forget", GONE, "--reason", "asked by the author") == 0
    assert "forgotten" in audited.out
    after = _replies()
    assert [look.status for look in after] == [look.status for look in before]
    assert {(look.page.title, look.page.text_sha256) for look in after} == {(None, None)}
    assert not Path("citekeeper.db-wal").exists() or not Path("citekeeper.db-wal").stat().st_size
    assert audited.type("status", "--fail-on", "never") == 0
    assert audited.type("why", "1") == 0
    assert SECRET not in audited.out


def test_it_stays_forgotten(audited: Any) -> None:
    """A later audit asks whether the page is there, and keeps nothing of it."""
    audited.type("forget", GONE, "--reason", "asked")
    audited.audit("--fail-on", "never", "--recheck")
    assert _replies()[-1].status == 200
    assert _replies()[-1].page.title is None


def test_evidence_is_protected_again(audited: Any) -> None:
    """The triggers that refuse a change are all there afterwards."""
    import sqlite3

    audited.type("forget", GONE, "--reason", "asked")
    with sqlite3.connect("citekeeper.db") as db, pytest.raises(sqlite3.IntegrityError):
        db.execute("update observations set status = 404")
    db.close()


@pytest.mark.usefixtures("audited")
def test_other_pages_keep_theirs() -> None:
    """Only that page is emptied; an unknown one is an error that changes nothing."""
    size = Path("citekeeper.db").stat().st_size
    assert run(["forget", "http://nowhere.example/", "--reason", "asked"]) == 2
    assert run(["forget", "no address", "--reason", "asked"]) == 2
    assert Path("citekeeper.db").stat().st_size == size
    assert run(["forget", "http://gone.example/wheel", "--reason", "asked", "--quiet"]) == 0
    assert _replies()[0].page.title == "The wheel"
