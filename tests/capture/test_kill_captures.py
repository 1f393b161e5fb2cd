"""kill -9 at each step of a run of captures: the next run ends as if nothing had happened.

Real processes; marked `kill`, measured without coverage.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import pytest

from citekeeper.demo.archive import PracticeArchive
from citekeeper.demo.captures import Capture
from citekeeper.demo.server import PracticeWeb, Reply, Request, html

pytestmark = pytest.mark.kill

START = (sys.executable, "-m", "citekeeper")
LINKS = 30
TEXT = "The tide turns the wheel. " * 30


class Holding:
    """Answers as the archive does, but holds back the `stop_at`th answer of one step."""

    def __init__(self, archive: PracticeArchive, step: str, stop_at: int) -> None:
        self.reached = threading.Event()
        self.go_on = threading.Event()
        self._archive = archive
        self._step = step
        self._left = stop_at

    def __call__(self, request: Request) -> Reply:
        """What was asked for is done first: only the answer never arrives."""
        reply = self._archive.answer(request)
        if step_of(request) == self._step:
            self._left -= 1
            if self._left == 0:
                self.reached.set()
                self.go_on.wait(30)
        return reply


def step_of(request: Request) -> str:
    """Which step of a capture a request to the archive is."""
    if request.method == "POST":
        return "submit" if request.path == "/save" else "poll"
    return "verify" if request.path.startswith("/web/") else ""


def page(request: Request) -> Reply:
    """Every page is there; so is the canary."""
    return html(f"Page {request.path}", TEXT)


def kept(uri: str) -> Capture:
    """The archive finds what we find."""
    return Capture(uri, "", html(f"Page /{uri.rsplit('/', 1)[1]}", TEXT).body)


def ledger(folder: Path) -> None:
    """Thirty links, and an archive that does not make us wait for its budgets."""
    notes = "".join(f'  - marker: "{n}"\n    url: http://h{n}.example/{n}\n' for n in range(LINKS))
    limits = "cdx_per_minute: 6000, replay_per_minute: 6000, save_per_minute: 6000"
    (folder / "citations.yml").write_text(
        "report: {title: Thirty links, published: 2026-11}\n"
        "settings:\n  canaries: ['http://canary.example/']\n"
        f"  archives: [{{name: wayback, kind: wayback, {limits}}}]\ncitations:\n{notes}",
        encoding="utf-8",
    )


def command(folder: Path, archive: PracticeArchive, *words: str) -> Sequence[str]:
    """citekeeper in a process of its own."""
    target = str(folder / "citations.yml")
    return (*START, *words, target, "--wayback", archive.base, "--format", "json", "--quiet")


def environment(folder: Path) -> dict[str, str]:
    """Nobody's keys but the practice ones."""
    clean = {k: v for k, v in os.environ.items() if not k.lower().endswith("_proxy")}
    keys = {"IA_ACCESS_KEY_ID": "A", "IA_SECRET_ACCESS_KEY": "S", "HOME": str(folder)}
    return {**clean, **keys, "CITEKEEPER_STATE": str(folder / "state")}


def done(folder: Path, archive: PracticeArchive, *words: str) -> object:
    """Run it to its end; what it printed."""
    ran = subprocess.run(
        command(folder, archive, *words),
        env=environment(folder),
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    return json.loads(ran.stdout)


def audited(folder: Path, archive: PracticeArchive) -> None:
    """A first audit: thirty live pages that nobody keeps."""
    folder.mkdir()
    ledger(folder)
    archive.saving.fetch = kept
    with PracticeWeb(page, tls=False) as web:
        flags = ("--proxy", web.proxy, "--host-interval", "0", "--no-siblings")
        done(folder, archive, "audit", "--fail-on", "never", *flags)


def state(folder: Path, archive: PracticeArchive) -> tuple[object, object]:
    """What the database holds in the end, times and numbers apart."""
    told = done(folder, archive, "capture", "--dry-run")
    shown = subprocess.run(
        (*START, "status", str(folder / "citations.yml"), "--format", "json"),
        capture_output=True,
        text=True,
        check=True,
    )
    findings = json.loads(shown.stdout)["findings"]
    return told, [(f["id"], f["outcome"], bool(f["memento"])) for f in findings]


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory: pytest.TempPathFactory) -> tuple[object, object]:
    """The state after a run that nobody disturbed."""
    folder = tmp_path_factory.mktemp("whole") / "work"
    with PracticeArchive() as archive:
        audited(folder, archive)
        done(folder, archive, "capture")
        return state(folder, archive)


@pytest.mark.parametrize(("step", "stop_at"), [("submit", 11), ("poll", 2), ("verify", 9)])
def test_kill_at_every_step(
    tmp_path: Path, undisturbed: tuple[object, object], step: str, stop_at: int
) -> None:
    """Each link is submitted once over both runs, and all of them are kept in the end."""
    folder = tmp_path / "work"
    with PracticeArchive() as archive:
        audited(folder, archive)
        holding = Holding(archive, step, stop_at)
        archive.web.routes = holding
        running = subprocess.Popen(
            command(folder, archive, "capture"),
            env=environment(folder),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        assert holding.reached.wait(60)
        running.send_signal(signal.SIGKILL)
        running.wait(20)
        holding.go_on.set()
        done(folder, archive, "capture")
        submitted = Counter(archive.saving.submitted)
        assert submitted == {f"http://h{n}.example/{n}": 1 for n in range(LINKS)}
        assert state(folder, archive) == undisturbed
