"""What each archive service still allows this user, across threads, runs and processes.

The limits of an archive are per network address, and the fine for passing them is an hour's ban of
everyone behind it (docs/archives.md). So one small SQLite file in the user's state folder holds a
row for every request sent in the last minute, and what was taken of a quota today; nobody sends
without having put his request there.
"""

from __future__ import annotations

import math
import os
import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Protocol

from citekeeper.errors import SettingsError

WINDOW = 60.0
"""Seconds over which a limit counts: at most so many requests in any such stretch of time."""

LATE = 1.0
"""Seconds by which one request may reach the archive later after its token than another: a token
counts for so much longer, else the archive would see a minute with one request too many."""

LONGEST_PAUSE = 300.0
"""Seconds that one pause may last, whatever a Retry-After asks for (docs/archives.md)."""

BUSY_SECONDS = 30
"""How long to wait for another process that holds the file; it does so for milliseconds."""

GLANCE = 0.25
"""Seconds between two looks at `stop` while waiting."""

FILE = "budgets.sqlite"

_SCHEMA = (
    "create table if not exists tokens (service text not null, at real not null)",
    "create index if not exists tokens_by_service on tokens (service, at)",
    "create table if not exists pauses (service text primary key, until real not null)",
    "create table if not exists days (service text not null, day text not null,"
    " taken integer not null, primary key (service, day))",
)


class Clock(Protocol):
    """The time that budgets run on: Unix seconds, shared by all processes."""

    def time(self) -> float:
        """Unix seconds."""

    def sleep(self, seconds: float) -> None:
        """Let `seconds` pass."""


class Stop(Protocol):
    """What ends a wait early; a `threading.Event` is one."""

    def is_set(self) -> bool:
        """True once nobody wants the token any more."""


class WallClock:
    """The machine's own clock. Never a simulated one: the network address is real."""

    def time(self) -> float:
        """Unix seconds."""
        return time.time()

    def sleep(self, seconds: float) -> None:
        """Let `seconds` pass."""
        time.sleep(seconds)


class Budget:
    """The tokens of this user, in a folder of their own; a context manager.

    Threads and processes may share the folder. Raises SettingsError when it cannot be used.
    """

    def __init__(self, folder: Path, clock: Clock | None = None) -> None:
        self._clock = clock or WallClock()
        self._file = Path(folder) / FILE
        self._lock = threading.Lock()
        with self._usable():
            self._connection = _opened(self._file)

    def __enter__(self) -> Budget:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file; whoever asks afterwards is told that it cannot be used."""
        with self._lock:
            self._connection.close()

    def take(
        self,
        service: str,
        per_minute: int,
        *,
        per_day: int | None = None,
        stop: Stop | None = None,
    ) -> bool:
        """Wait for a token of the service; True once it is ours, False as soon as `stop` is set.

        At most `per_minute` tokens are given in any 60 seconds, over all processes, and none while
        the service is paused. The waiting is done outside the transaction. Of `per_day` in a day,
        which begins at 00:00 UTC, the last one is not waited for: False at once, when it is gone.
        """
        while stop is None or not stop.is_set():
            wait = self._attempt(service, per_minute, per_day)
            if wait <= 0:
                return True
            if math.isinf(wait):
                return False
            self._wait(wait, stop)
        return False

    def left_today(self, service: str, per_day: int) -> int:
        """Tokens of a quota per day that nobody of this user has taken yet; the day is UTC's."""
        with self._transaction() as connection:
            return max(per_day - _taken(connection, service, _day(self._clock.time())), 0)

    def pause(self, service: str, seconds: float) -> None:
        """Nobody of this user asks the service for so long (300 s at most); never shortens one."""
        with self._transaction() as connection:
            until = self._clock.time() + min(max(seconds, 0.0), LONGEST_PAUSE)
            connection.execute(
                "insert into pauses (service, until) values (?, ?) on conflict (service)"
                " do update set until = max(until, excluded.until)",
                (service, until),
            )

    def _attempt(self, service: str, per_minute: int, per_day: int | None) -> float:
        """Take a token and return 0, or return the seconds after which to try again: infinitely
        many where the day's are gone."""
        with self._transaction() as connection:
            now = self._clock.time()
            if per_day is not None and _taken(connection, service, _day(now)) >= per_day:
                return math.inf
            wait = _paused(connection, service, now)
            if wait <= 0:
                wait = _full(connection, service, now, limit=max(per_minute, 1))
            if wait <= 0:
                _note(connection, service, now)
            return wait

    def _wait(self, seconds: float, stop: Stop | None) -> None:
        end = self._clock.time() + seconds
        while (left := end - self._clock.time()) > 0:
            if stop is not None and stop.is_set():
                return
            self._clock.sleep(min(left, GLANCE))
            if left > seconds + GLANCE:
                return  # the machine's clock was set back: look at the file again

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        with self._lock, self._usable():
            self._connection.execute("begin immediate")
            try:
                yield self._connection
            except BaseException:
                self._connection.execute("rollback")
                raise
            self._connection.execute("commit")

    @contextmanager
    def _usable(self) -> Iterator[None]:
        try:
            yield
        except (OSError, sqlite3.Error) as error:
            raise SettingsError(
                f"the archive budgets cannot be kept here ({error})",
                where=str(self._file),
                hint="set CITEKEEPER_STATE to a folder of your own, or delete that file",
            ) from error


def _opened(file: Path) -> sqlite3.Connection:
    """The file, made if need be: nobody else's business which archives are asked when."""
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    os.close(os.open(file, os.O_CREAT | os.O_RDWR, 0o600))
    connection = sqlite3.connect(
        file, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False
    )
    try:
        # A power cut may lose a minute's tokens; waiting for the disk at each would cost more.
        connection.execute("pragma synchronous = off")
        connection.execute("pragma journal_mode = truncate")
        connection.execute("begin immediate")
        for statement in _SCHEMA:
            connection.execute(statement)
        connection.execute("commit")
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def _day(now: float) -> str:
    return datetime.fromtimestamp(now, UTC).date().isoformat()


def _taken(connection: sqlite3.Connection, service: str, day: str) -> int:
    """What was taken of the day's quota."""
    asked = "select taken from days where service = ? and day = ?"
    row = connection.execute(asked, (service, day)).fetchone()
    return int(row[0]) if row else 0


def _note(connection: sqlite3.Connection, service: str, now: float) -> None:
    """Write down that a token was given; what no limit counts any more is dropped."""
    connection.execute(
        "delete from tokens where service = ? and at < ?", (service, now - WINDOW - LATE)
    )
    connection.execute("insert into tokens values (?, ?)", (service, now))
    day = _day(now)
    connection.execute("delete from days where service = ? and day < ?", (service, day))
    connection.execute(
        "insert into days values (?, ?, 1) on conflict (service, day)"
        " do update set taken = taken + 1",
        (service, day),
    )


def _paused(connection: sqlite3.Connection, service: str, now: float) -> float:
    """Seconds that the service is still paused."""
    row = connection.execute("select until from pauses where service = ?", (service,)).fetchone()
    until = float(row[0]) if row else now
    if until > now + LONGEST_PAUSE + 1:  # the machine's clock was set back since
        until = now + LONGEST_PAUSE
        connection.execute("update pauses set until = ? where service = ?", (until, service))
    return until - now


def _full(connection: sqlite3.Connection, service: str, now: float, *, limit: int) -> float:
    """Seconds until the window has room for one more; 0 or less where it has."""
    newest = connection.execute(
        "select at from tokens where service = ? and at >= ? order by at desc limit ?",
        (service, now - WINDOW - LATE, limit),
    ).fetchall()
    if newest and newest[0][0] > now + 1:  # the machine's clock was set back since
        future = (now, service, now)
        connection.execute("update tokens set at = ? where service = ? and at > ?", future)
    if len(newest) < limit:
        return 0.0
    return min(float(newest[-1][0]), now) + WINDOW + LATE - now + 0.001
