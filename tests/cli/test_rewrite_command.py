"""`citekeeper rewrite` as a person meets it, on findings of a real audit."""

from __future__ import annotations

import json
import os
import signal
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from citekeeper.demo.server import html

REPORT = """\
---
title: The wheel
date: 2015-06-02
lang: de
---

Alive.[^1] Gone.[^2] Lost.[^3]

[^1]: <http://alive.example/wheel>
[^2]: The wheel, <http://gone.example/wheel>, p. 3.
[^3]: <http://lost.example/wheel>
"""

LEDGER = """\
report: {title: The wheel, published: 2015-06, language: fr, document: report.md}
settings: {canaries: ['http://canary.example/']}
citations:
  - {marker: "1", url: http://alive.example/wheel}
  - {marker: "2", url: http://gone.example/wheel}
  - {marker: "3", url: http://lost.example/wheel}
"""


def _audited(terminal: Any, ledger: str | None = None) -> Any:
    page = "The wheel turns with the tide. " * 40
    routes = {
        ("canary.example", "/"): html("Here"),
        ("alive.example", "/wheel"): html("The wheel", page),
        ("gone.example", "/wheel"): html("Nothing here", status=404),
        ("lost.example", "/wheel"): html("Nothing here", status=404),
    }
    here = terminal(ledger, routes)
    Path("report.md").write_text(REPORT, encoding="utf-8")
    target = "report.md" if ledger is None else "citations.yml"
    assert here.audit(target, "--fail-on", "never", "-q") == 0, here.err
    return here


def test_nothing_is_corrected_before_it_is_confirmed(terminal: Any) -> None:
    """One look proposes nothing; how many wait is said, and what lets them through."""
    here = _audited(terminal)
    assert here.type("rewrite", "report.md") == 0
    assert here.out == ""
    assert here.err.splitlines() == [
        "report.md: 0 links to correct",
        "report.md: 1 rescued, not confirmed yet; --unconfirmed corrects them, too",
    ]


def test_a_diff_then_the_same_written_then_nothing(terminal: Any) -> None:
    """The diff names the one rescued link, --write corrects it, and then there is nothing more to
    do in any style; mode and the other bytes stay."""
    here = _audited(terminal)
    Path("report.md").chmod(0o640)
    memento = f"{here.archive.base}/web/20150601120000/http://gone.example/wheel"
    assert here.type("rewrite", "report.md", "--unconfirmed", "-q") == 0
    diff = here.out
    changed = [line for line in diff.splitlines() if line[:1] in "+-"]
    assert changed == [
        "--- a/report.md",
        "+++ b/report.md",
        "-[^2]: The wheel, <http://gone.example/wheel>, p. 3.",
        f"+[^2]: The wheel, <{memento}>, p. 3.",
    ]
    assert Path("report.md").read_text("utf-8") == REPORT
    assert here.type("rewrite", "report.md", "--unconfirmed", "--write") == 0
    assert (here.out, here.err) == ("", "report.md: 1 link corrected\n")
    assert Path("report.md").read_text("utf-8") == REPORT.replace(
        "http://gone.example/wheel", memento
    )
    assert stat.S_IMODE(Path("report.md").stat().st_mode) == 0o640
    for style in ("replace", "append", "robust"):
        assert here.type("rewrite", "report.md", "--unconfirmed", "--style", style) == 0
        assert (here.out, here.err) == ("", "report.md: 0 links to correct\n")


def test_the_diff_can_be_applied(terminal: Any, tool: Callable[[str], str]) -> None:
    """`git apply` turns the diff into the corrected report."""
    here = _audited(terminal)
    Path("report.md").write_bytes(REPORT.rstrip("\n").replace("\n", "\r\n").encode())
    assert here.type("rewrite", "report.md", "--unconfirmed", "-q", "--style", "append") == 0
    Path("a.diff").write_bytes(here.out.encode())
    subprocess.run([tool("git"), "apply", "a.diff"], check=True)
    by_git = Path("report.md").read_bytes()
    assert "archiviert unter" in by_git.decode("utf-8")
    Path("report.md").write_bytes(REPORT.rstrip("\n").replace("\n", "\r\n").encode())
    assert here.type("rewrite", "report.md", "--unconfirmed", "--write", "--style", "append") == 0
    assert Path("report.md").read_bytes() == by_git


def test_the_audit_of_its_ledger_counts_for_a_document(terminal: Any) -> None:
    """Findings of a citations.yml correct the document that it names, and itself; a decision by a
    person confirms."""
    here = _audited(terminal, LEDGER)
    assert here.type("mark", "2", "gone", "--reason", "looked at it", "-q") == 0
    assert here.type("audit", "--offline", "--fail-on", "never", "-q") == 0
    assert here.type("rewrite", "report.md", "--write") == 0
    assert here.err == "report.md: 1 link corrected\n"
    assert here.type("rewrite", "citations.yml", "--write", "--style", "append") == 0
    kept = Path("citations.yml").read_text("utf-8")
    assert f'memento: "{here.archive.base}/web/20150601120000/http://gone.example/wheel"' in kept
    assert here.type("rewrite", "citations.yml", "--write", "--style", "append") == 0
    assert Path("citations.yml").read_text("utf-8") == kept


def test_json_names_every_correction(terminal: Any) -> None:
    """What is to be corrected, and what was left, with the reason."""
    here = _audited(terminal)
    Path("report.md").write_text(REPORT.replace("gone.example", "new.example"), encoding="utf-8")
    assert here.type("rewrite", "report.md", "--unconfirmed", "--format", "json") == 0
    said = json.loads(here.out)
    (one,) = said["corrections"]
    assert (one["id"], one["old"]) == ("2", "http://gone.example/wheel")
    assert one["left_because"].endswith("audit the document again")
    assert said["written"] is False


def test_other_formats_get_a_list(terminal: Any) -> None:
    """A plain text, like DOCX and PDF, is corrected by hand: marker, old, new."""
    routes = {
        ("canary.example", "/"): html("Here"),
        ("gone.example", "/wheel"): html("Nothing here", status=404),
    }
    here = terminal(None, routes)
    text = "It turned.[1]\n\n[1] The wheel (2015), http://gone.example/wheel\n"
    Path("report.txt").write_text(text, encoding="utf-8")
    assert here.audit("report.txt", "--fail-on", "never", "-q") == 0, here.err
    assert here.type("rewrite", "report.txt", "--unconfirmed") == 0
    memento = f"{here.archive.base}/web/20150601120000/http://gone.example/wheel"
    assert here.out == f"1: http://gone.example/wheel -> {memento}\n"
    assert here.err == "report.txt: 1 link to correct by hand\n"
    assert here.type("rewrite", "report.txt", "--unconfirmed", "--write") == 2
    assert "leave --write out" in here.err


def test_what_cannot_be_done_is_one_line(terminal: Any) -> None:
    """No such file, a style without a place, no audit yet."""
    here = terminal()
    Path("a.tex").write_text("\\url{http://a.example/}", encoding="utf-8")
    for words, code, said in [
        (("missing.md",), 2, "no such file"),
        (("-",), 2, "standard input cannot be rewritten"),
        (("a.tex", "--style", "robust"), 2, "--style replace or --style append"),
        (("a.tex",), 3, "citekeeper audit"),
    ]:
        assert here.type("rewrite", *words) == code
        assert said in here.err
        assert here.err.count("\n") == 1


@pytest.mark.kill
@pytest.mark.parametrize("delay", range(6))
def test_a_kill_leaves_the_old_file_or_the_new_one(terminal: Any, delay: int) -> None:
    """kill -9 at any moment of --write: never half a file."""
    here = _audited(terminal)
    filler = "A line that stays as it is.\n\n" * 4_000
    old = REPORT + filler
    Path("report.md").write_text(old, encoding="utf-8")
    memento = f"{here.archive.base}/web/20150601120000/http://gone.example/wheel"
    new = old.replace("http://gone.example/wheel", memento)
    command = [sys.executable, "-m", "citekeeper", "rewrite", "report.md", "--write"]
    running = subprocess.Popen([*command, "--unconfirmed"], stderr=subprocess.DEVNULL)
    seen = _wait_for_a_new_file(running, skip=delay)
    if running.poll() is None:
        os.kill(running.pid, signal.SIGKILL)
    running.wait(60)
    assert Path("report.md").read_text("utf-8") in (old, new)
    assert seen or running.returncode == 0
    if running.returncode == 0:
        assert Path("report.md").read_text("utf-8") == new


def _wait_for_a_new_file(running: subprocess.Popen[bytes], *, skip: int) -> bool:
    """Until the file beside the report is there, and has been looked at `skip` times more."""
    while running.poll() is None:
        if list(Path().glob(".report.md.*")):
            if skip == 0:
                return True
            skip -= 1
    return False
