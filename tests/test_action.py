"""action.yml and the pre-commit hook: their steps in a shell, as far as they go without GitHub."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from citekeeper.demo.archive import PracticeArchive
from citekeeper.demo.server import PracticeWeb, html

ROOT = Path(__file__).parent.parent
TEXT = "The wheel turns with the tide. " * 40
LEDGER = """\
report: {title: The wheel, published: 2015-06}
settings: {canaries: ['http://canary.example/']}
citations:
  - marker: "1"
    url: http://alive.example/wheel
  - marker: "2"
    url: http://gone.example/wheel
"""
GH = """\
#!/bin/sh
echo "$@" >> "$CALLS"
case "$1 $2" in
"issue list") cat "$OPEN" ;;
"issue create" | "issue edit")
    while [ $# -gt 1 ]; do
        [ "$1" != --body-file ] || cp "$2" "$BODY"
        shift
    done ;;
esac
"""


class Job:
    """A checkout in which the steps of action.yml are run, one after the other."""

    def __init__(self, folder: Path, web: PracticeWeb, archive: PracticeArchive) -> None:
        self.folder = folder
        (folder / "citations.yml").write_text(LEDGER, encoding="utf-8")
        (folder / "open").write_text("")
        tools = folder / "bin"
        tools.mkdir()
        (tools / "gh").write_text(GH)
        (tools / "citekeeper").write_text(
            f'#!/bin/sh\nexec "{sys.executable}" -m citekeeper "$@"\n'
        )
        for tool in tools.iterdir():
            tool.chmod(0o755)
        clean = {k: v for k, v in os.environ.items() if not k.lower().endswith("_proxy")}
        servers = f"--proxy {web.proxy} --wayback {archive.base} --host-interval 0 --no-siblings"
        self.environment = {
            **clean,
            "PATH": f"{tools}{os.pathsep}{os.environ['PATH']}",
            "CITEKEEPER_STATE": str(folder / "state"),
            "CITEKEEPER_ACTION_ARGS": servers,
            "GITHUB_ACTION_PATH": str(ROOT),
            "GITHUB_OUTPUT": str(folder / "output"),
            "GITHUB_STEP_SUMMARY": str(folder / "summary"),
            **{name.upper(): str(folder / name) for name in ("calls", "open", "body")},
        }

    def step(self, name: str, **inputs: str) -> subprocess.CompletedProcess[str]:
        """Run one step of action.yml with these inputs."""
        action = YAML(typ="safe").load((ROOT / "action.yml").read_text(encoding="utf-8"))
        step = next(step for step in action["runs"]["steps"] if step.get("name") == name)
        values = {key: told.get("default", "") for key, told in action["inputs"].items()} | inputs
        env = {}
        for key, text in step.get("env", {}).items():
            wanted = text.removeprefix("${{ ").removesuffix(" }}")
            env[key] = values.get(wanted.removeprefix("inputs."), self.output(wanted))
        return subprocess.run(
            ("/bin/bash", "-e", "-o", "pipefail", "-c", step["run"]),
            cwd=self.folder,
            env={**self.environment, **env},
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    def output(self, wanted: str) -> str:
        """What an earlier step has written to $GITHUB_OUTPUT."""
        file = self.folder / "output"
        lines = file.read_text().splitlines() if file.exists() else []
        told = dict(line.split("=", 1) for line in lines)
        return told.get(wanted.rpartition(".")[2], "")

    def calls(self) -> list[str]:
        """What gh was asked to do."""
        file = self.folder / "calls"
        return [" ".join(line.split()[:2]) for line in file.read_text().splitlines()]


@pytest.fixture
def job(
    practice_web: Callable[..., PracticeWeb],
    practice_archive: Callable[..., PracticeArchive],
    tmp_path: Path,
) -> Job:
    """One page that is there, one that is gone, nothing in the archive."""
    routes = {
        ("canary.example", "/"): html("Here"),
        ("alive.example", "/wheel"): html("The wheel", TEXT),
        ("gone.example", "/wheel"): html("Nothing here", status=404),
    }
    return Job(tmp_path, practice_web(routes, tls=False), practice_archive())


def test_a_job_without_failures(job: Job) -> None:
    """A first audit confirms nothing: the job passes, says so, and its summary has the table."""
    done = job.step("Audit")
    assert done.returncode == 0, done.stderr
    assert "nothing can be confirmed before" in done.stdout
    told = job.step("Annotations and summary")
    assert told.returncode == 0, told.stderr
    assert "::warning file=citations.yml,line=6,title=footnote 2%3A lost?::" in told.stdout
    assert "| 2 | lost? |" in (job.folder / "summary").read_text()
    assert job.step("The verdict").returncode == 0
    issue = job.step("Issue")
    assert issue.returncode == 0, issue.stderr
    assert job.calls() == ["issue list"]


def test_a_job_that_fails(job: Job) -> None:
    """The findings at or above fail-on are errors, open one issue, update it, and fail the job."""
    asked = {"fail-on": "fragile"}
    assert job.step("Audit", **asked).returncode == 0
    assert (
        "::error file=citations.yml,line=4" in job.step("Annotations and summary", **asked).stdout
    )
    assert job.step("The verdict").returncode == 1
    issue = job.step("Issue", **asked)
    assert issue.returncode == 0, issue.stderr
    assert job.calls() == ["issue list", "label create", "issue create"]
    body = (job.folder / "body").read_text()
    assert "alive.example" in body
    (job.folder / "open").write_text("7\n")
    assert job.step("Issue", **asked).returncode == 0
    assert job.calls()[-1] == "issue edit"
    assert job.step("Issue", **{"fail-on": "never"}).returncode == 0
    assert job.calls()[-1] == "issue close"


def test_a_job_with_a_mistake(job: Job) -> None:
    """What cannot be read ends with citekeeper's own code."""
    job.step("Audit", target="missing.yml")
    assert job.output("exit-code") == "2"
    assert job.step("The verdict").returncode == 2


def test_captures(job: Job) -> None:
    """With `capture` what nobody keeps is kept afterwards."""
    done = job.step("Audit", capture="true")
    assert "captured and verified" in done.stderr


def test_only_news_with_new_only(job: Job) -> None:
    """What was accepted fails no job."""
    asked = {"fail-on": "fragile", "new-only": "true"}
    job.step("Audit", **asked)
    assert job.output("exit-code") == "1"
    accept = (sys.executable, "-m", "citekeeper", "accept", "--quiet")
    subprocess.run(accept, cwd=job.folder, env=job.environment, check=True)
    job.step("Audit", **asked)
    assert job.output("exit-code") == "0"


def test_every_action_used_is_pinned() -> None:
    """Other people's actions by a version; inputs all have a description and a default."""
    action: Any = YAML(typ="safe").load((ROOT / "action.yml").read_text(encoding="utf-8"))
    assert all("@v" in step["uses"] for step in action["runs"]["steps"] if "uses" in step)
    assert all({"description", "default"} <= set(told) for told in action["inputs"].values())
    assert {"target", "fail-on", "new-only", "capture"} <= set(action["inputs"])


def test_the_hook(job: Job) -> None:
    """Before any audit it reads the ledger only; a mistake in it stops the commit."""
    (hook,) = YAML(typ="safe").load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    words = (sys.executable, "-m", *hook["entry"].split(), "citations.yml")

    def run() -> int:
        return subprocess.run(
            words, cwd=job.folder, env=job.environment, capture_output=True, check=False
        ).returncode

    assert run() == 0
    (job.folder / "citations.yml").write_text(LEDGER + "    maker: x\n", encoding="utf-8")
    assert run() == 2
