"""The command line on a practice web behind a proxy, and a practice archive."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

import pytest

from citekeeper.cli import run
from citekeeper.demo.archive import PracticeArchive
from citekeeper.demo.captures import Capture
from citekeeper.demo.server import PracticeWeb, Reply, html

PAGE = "The wheel turns with the tide. " * 40

LEDGER = """\
report: {title: The wheel, published: 2015-06}
settings: {canaries: ['http://canary.example/']}
citations:
  - marker: "1"
    url: http://alive.example/wheel
  - marker: "2"
    url: http://gone.example/wheel
  - marker: "3"
    title: A book about wheels
"""

ROUTES = {
    ("canary.example", "/"): html("Here"),
    ("alive.example", "/wheel"): html("The wheel", PAGE),
    ("gone.example", "/wheel"): html("Nothing here", status=404),
}

CAPTURES = (
    Capture("http://alive.example/wheel", "20150620120000", body=html("The wheel", PAGE).body),
    Capture("http://gone.example/wheel", "20150601120000", body=html("The wheel", PAGE).body),
)


@dataclass
class Terminal:
    """A working folder with a ledger, the servers beside it, and what a command printed."""

    practice: PracticeWeb
    archive: PracticeArchive
    capsys: pytest.CaptureFixture[str]
    out: str = ""
    err: str = ""

    def type(self, *words: str) -> int:
        """Run a command; returns its exit code and keeps its output in `out` and `err`."""
        self.capsys.readouterr()
        code = run(list(words))
        self.out, self.err = self.capsys.readouterr()
        return code

    def audit(self, *words: str) -> int:
        """`citekeeper audit` through the practice proxy, politeness off."""
        servers = ("--proxy", self.practice.proxy, "--wayback", self.archive.base)
        return self.type("audit", *servers, "--host-interval", "0", *words)


@pytest.fixture
def terminal(
    practice_web: Callable[..., PracticeWeb],
    practice_archive: Callable[..., PracticeArchive],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Callable[..., Terminal]:
    """`terminal(ledger, routes, captures)`: a fresh folder with citations.yml, now the cwd."""

    def start(
        ledger: str | None = LEDGER,
        routes: dict[tuple[str, str], Reply] | None = None,
        captures: Iterable[Capture] = CAPTURES,
    ) -> Terminal:
        for name in [n for n in os.environ if n.startswith("CITEKEEPER_")]:
            monkeypatch.delenv(name)
        monkeypatch.setenv("CITEKEEPER_STATE", str(tmp_path / "state"))
        monkeypatch.setenv("COLUMNS", "160")
        folder = tmp_path / "work"
        folder.mkdir()
        monkeypatch.chdir(folder)
        if ledger is not None:
            Path("citations.yml").write_text(ledger, encoding="utf-8")
        practice = practice_web(dict(ROUTES if routes is None else routes), tls=False)
        return Terminal(practice, practice_archive(captures), capsys)

    return start
