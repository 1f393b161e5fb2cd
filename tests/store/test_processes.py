"""Two processes on one database, and one that is killed."""

from __future__ import annotations

import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from threading import Timer

from citekeeper.model import UriR
from citekeeper.store import Store

DEADLINE = 60

WORKER = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from citekeeper.model import Observation, UriR
from citekeeper.store import Store

NOW = datetime(2026, 11, 1, 12, 0, tzinfo=UTC)

def begin(path):
    store = Store.open(Path(path), now=NOW, simulated=False)
    return store, store.begin_run({}, version="0", rules_version="1", now=NOW).id

def look(name, number, run):
    link = UriR(f"http://{name}.example/{number % 50}")
    return Observation(link, run, 1, NOW, link, status=200), None

print("ready", flush=True)
for line in sys.stdin:
    order, path, name = line.split()
    store, run = begin(path)
    with store:
        if order == "write":
            for start in range(0, 500, 5):
                store.add_observations([look(name, n, run) for n in range(start, start + 5)])
        number = 0
        while order == "forever":
            store.add_observations([look(name, n, run) for n in range(number, number + 7)])
            number += 7
            print(number, flush=True)
    print("done", flush=True)
"""


class Worker:
    """A process that opens databases and writes into them when it is told to."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process

    def tell(self, order: str, path: Path, name: str) -> None:
        """Go, without waiting for the answer."""
        assert self.process.stdin is not None
        print(order, path, name, file=self.process.stdin, flush=True)

    def answer(self) -> str:
        """The next line it says, empty when it has ended."""
        assert self.process.stdout is not None
        return self.process.stdout.readline().strip()


@contextmanager
def worker() -> Iterator[Worker]:
    """A worker that is ready; ended by force if it takes longer than the deadline."""
    command = [sys.executable, "-W", "error", "-c", WORKER]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True) as process:
        deadline = Timer(DEADLINE, process.kill)
        deadline.start()
        try:
            started = Worker(process)
            assert started.answer() == "ready"
            yield started
            assert process.stdin is not None
            process.stdin.close()
            process.wait()
        finally:
            deadline.cancel()
            process.kill()


def test_two_processes_open_a_new_database(tmp_path: Path) -> None:
    """Thirty times two processes open a new database at the same moment, and both can."""
    with ExitStack() as stack:
        both = [stack.enter_context(worker()) for _ in range(2)]
        for number in range(30):
            path = tmp_path / f"{number}.db"
            for one in both:
                one.tell("open", path, "x")
            assert [one.answer() for one in both] == ["done", "done"]
            with Store.read(path) as store:
                assert sorted(store.runs()) == [1, 2]


def test_two_processes_write(tmp_path: Path) -> None:
    """Of 500 rows that each of two processes writes, none is lost."""
    path = tmp_path / "shared.db"
    with ExitStack() as stack:
        both = {name: stack.enter_context(worker()) for name in ("left", "right")}
        for name, one in both.items():
            one.tell("write", path, name)
        assert [one.answer() for one in both.values()] == ["done", "done"]
    with Store.read(path) as store:
        for name in both:
            links = [UriR(f"http://{name}.example/{number}") for number in range(50)]
            assert sum(map(len, store.histories(links).values())) == 500


def test_kill(tmp_path: Path) -> None:
    """Killed in the middle of writing: the file is whole, and what was committed is in it."""
    path = tmp_path / "killed.db"
    with worker() as one:
        one.tell("forever", path, "x")
        kept = 0
        while kept < 700:
            kept = int(one.answer())
        one.process.send_signal(signal.SIGKILL)
        one.process.wait()
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("pragma integrity_check").fetchone() == ("ok",)
        rows = connection.execute("select count(*) from observations").fetchone()[0]
    assert rows >= kept
    assert rows % 7 == 0
    with Store.read(path) as store:
        assert store.runs()[1].finished is None
