"""kill -9 in the middle of an audit: nothing learnt is lost, nothing is asked twice.

Real processes; marked `kill`, measured without coverage.
"""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Sequence
from pathlib import Path

import pytest
from warcio.archiveiterator import ArchiveIterator

from citekeeper.demo.server import PracticeWeb, Reply, Request, html

pytestmark = pytest.mark.kill

LINKS = 500
THREADS = 16
STATUSES = (200, 200, 404, 200, 403, 200, 503, 410)


class Site:
    """500 pages that answer by their number; `reached` is set once so many have been answered."""

    def __init__(self, stop_after: int) -> None:
        self.reached = threading.Event()
        self.asked = 0
        self._stop_after = stop_after

    def __call__(self, request: Request) -> Reply:
        """The answer of one page; the canary always answers."""
        if request.host == "canary.example":
            return html("Here")
        self.asked += 1
        if self.asked == self._stop_after:
            self.reached.set()
        status = STATUSES[int(request.path.rsplit("/", 1)[1]) % len(STATUSES)]
        return html(f"Page {request.path}", "The tide turns the wheel. " * 30, status=status)


def _ledger(folder: Path) -> Path:
    path = folder / "citations.yml"
    notes = "".join(
        f'  - marker: "{n}"\n    url: http://h{n % 50}.example/{n}\n' for n in range(LINKS)
    )
    head = "report: {title: Five hundred links, published: 2015-06}\n"
    settings = "settings: {canaries: ['http://canary.example/']}\n"
    path.write_text(f"{head}{settings}citations:\n{notes}", encoding="utf-8")
    return path


def _command(folder: Path, practice: PracticeWeb) -> Sequence[str]:
    flags = (
        f"--proxy {practice.proxy} --no-archives --host-interval 0 --fail-on never --format json"
    )
    command = [sys.executable, "-m", "citekeeper", "audit", str(folder / "citations.yml")]
    return [*command, *flags.split(), "--quiet", "--threads", str(THREADS)]


def _environment(folder: Path) -> dict[str, str]:
    clean = {k: v for k, v in os.environ.items() if not k.lower().endswith("_proxy")}
    return {**clean, "CITEKEEPER_STATE": str(folder / "state")}


def _findings(output: str) -> list[tuple[object, ...]]:
    found = json.loads(output)["findings"]
    return [
        (f["id"], f["outcome"], f["verdict"]["standing"], f["verdict"]["reason"]) for f in found
    ]


def _audit(folder: Path, practice: PracticeWeb, *more: str) -> list[tuple[object, ...]]:
    done = subprocess.run(
        [*_command(folder, practice), *more],
        env=_environment(folder),
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return _findings(done.stdout)


def _undisturbed(folder: Path) -> list[tuple[object, ...]]:
    folder.mkdir()
    _ledger(folder)
    with PracticeWeb(Site(LINKS * 9), tls=False) as practice:
        return _audit(folder, practice)


def _rows(folder: Path) -> list[tuple[str, int]]:
    with sqlite3.connect(folder / "citekeeper.db") as db:
        rows = db.execute(
            "select uri_r, attempt from observations join links on links.id = link"
        ).fetchall()
    db.close()
    return rows


def _siblings(folder: Path) -> int:
    """How many answers of addresses that cannot exist are kept."""
    with sqlite3.connect(folder / "citekeeper.db") as db:
        (count,) = db.execute("select count(*) from siblings").fetchone()
    db.close()
    return int(count)


@pytest.mark.parametrize("stop_after", [40, 250, 560])
def test_kill_loses_nothing(tmp_path: Path, stop_after: int) -> None:
    """What was answered is stored, only the rest is asked, and the findings are the same."""
    folder = tmp_path / "killed"
    folder.mkdir()
    _ledger(folder)
    site = Site(stop_after)
    with PracticeWeb(site, tls=False) as practice:
        running = subprocess.Popen(
            _command(folder, practice),
            env=_environment(folder),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        assert site.reached.wait(60)
        running.send_signal(signal.SIGKILL)
        running.wait(20)
        answered = sum(hit.ended is not None for hit in practice.hits) - 1
        kept = _rows(folder)
        assert len(kept) + _siblings(folder) >= answered - THREADS
        assert len(kept) == len(set(kept))
        practice.hits.clear()
        found = _audit(folder, practice)
        again = [f"http://{hit.host}{hit.path}" for hit in practice.hits]
    twice = {uri for uri, _ in kept if STATUSES[_number(uri) % 8] in (404, 410, 503)}
    complete = {uri for uri, attempt in kept if uri not in twice or attempt == 2}
    assert not complete & set(again)
    assert found == _undisturbed(tmp_path / "whole")


def _number(uri: str) -> int:
    return int(uri.rsplit("/", 1)[1])


def test_kill_leaves_no_half_copies(tmp_path: Path) -> None:
    """A kill leaves no piece of a copy; the next run copies all that is live, due or not."""
    _ledger(tmp_path)
    copies = tmp_path / "copies"
    site = Site(250)
    keeping = ("--keep-copies", str(copies))
    with PracticeWeb(site, tls=False) as practice:
        running = subprocess.Popen(
            [*_command(tmp_path, practice), *keeping],
            env=_environment(tmp_path),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        assert site.reached.wait(60)
        running.send_signal(signal.SIGKILL)
        running.wait(20)
        assert list(copies.iterdir()) == []
        found = _audit(tmp_path, practice, *keeping)
    live = {number for number, _, standing, _ in found if standing == "live"}
    assert len(live) > LINKS // 3
    (file,) = copies.iterdir()
    with file.open("rb") as records:
        uris = {str(r.rec_headers.get_header("WARC-Target-URI")) for r in ArchiveIterator(records)}
    assert {str(_number(uri)) for uri in uris - {"None"}} == live
