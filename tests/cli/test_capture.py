"""`citekeeper capture`: the plan, the run, what it prints and how it ends."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from citekeeper.demo.captures import Capture
from citekeeper.demo.saving import error
from citekeeper.demo.server import html

LEDGER = """\
report: {title: The wheel, published: 2015-06}
settings: {canaries: ['http://canary.example/']}
citations:
  - marker: "1"
    url: http://alive.example/wheel
  - marker: "2"
    url: http://gone.example/wheel
  - marker: "3"
    url: http://lonely.example/page?id=1&lang=en
  - marker: "4"
    url: http://wall.example/
  - marker: "5"
    url: http://lonely.example/other?token=abc
"""

TEXT = "The wheel turns with the tide. " * 40
ROUTES = {
    ("canary.example", "/"): html("Here"),
    ("alive.example", "/wheel"): html("The wheel", TEXT),
    ("gone.example", "/wheel"): html("Nothing here", status=404),
    ("lonely.example", "/page"): html("Lonely", TEXT),
    ("lonely.example", "/other"): html("Other", TEXT),
    ("wall.example", "/"): html("Forbidden", status=403),
}
LONELY = "http://lonely.example/page?id=1&lang=en"


def kept(uri: str) -> Capture:
    """What the archive finds there: the page that we find."""
    return Capture(uri, "", html("Lonely", TEXT).body)


@pytest.fixture
def audited(terminal: Callable[..., Any], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Any:
    """A ledger that was audited: one link is kept, one is lonely, one gone, one refuses us."""
    shell = terminal(LEDGER, ROUTES)
    shell.archive.saving.fetch = kept
    monkeypatch.setenv("HOME", str(tmp_path))  # nobody's ia.ini
    monkeypatch.setenv("IA_ACCESS_KEY_ID", "ACCESS")
    monkeypatch.setenv("IA_SECRET_ACCESS_KEY", "SECRET")
    assert shell.audit("--fail-on", "never", "--no-siblings") == 0
    return shell


def capture(shell: Any, *words: str) -> int:
    """`citekeeper capture` at the practice archive."""
    code: int = shell.type("capture", "--wayback", shell.archive.base, *words)
    return code


def test_the_plan_asks_nothing(audited: Any) -> None:
    """What would be captured and why, what stays out and why, what it costs."""
    before = len(audited.archive.hits)
    assert capture(audited, "--dry-run") == 0
    assert len(audited.archive.hits) == before
    lines = audited.out.splitlines()
    assert LONELY in lines[0]
    assert "no snapshot serves it; plain http; a deep query" in lines[0]
    assert "1 link to capture (with the keys of an account): about 1 minute" in audited.out
    assert "the page is gone (http://gone.example/wheel)" in audited.out
    assert "token" in audited.out
    assert "--force" in audited.out


def test_the_plan_as_data(audited: Any) -> None:
    """Schema, links with their dangers, those left out."""
    assert capture(audited, "--dry-run", "--format", "json") == 0
    told = json.loads(audited.out)
    assert (told["schema"], told["dry_run"], told["keys"]) == ("citekeeper/capture/1", True, True)
    assert [link["uri_r"] for link in told["wanted"]] == [LONELY]
    assert len(told["left_out"]) == 4


def test_captured_verified_and_counted(audited: Any) -> None:
    """The fragile link is secure afterwards, without another audit."""
    assert capture(audited, "--format", "json") == 0
    told = json.loads(audited.out)
    (made,) = told["captures"]
    assert (made["result"], made["attempt"]) == ("verified", 1)
    assert made["uri_m"].endswith(LONELY)
    assert audited.archive.saving.submitted == [LONELY]
    assert audited.archive.saving.keys == ["LOW ACCESS:SECRET"]
    audited.type("status", "--format", "json")
    third = json.loads(audited.out)["findings"][2]
    assert (third["outcome"], third["memento"]["uri_m"]) == ("secure", made["uri_m"])
    assert capture(audited) == 0
    assert "Nothing captured." in audited.out
    assert audited.archive.saving.submitted == [LONELY]


def test_what_refuses_us_is_tried_once(audited: Any) -> None:
    """Only with --force."""
    audited.archive.saving.script("http://wall.example/", states=[error("error:no-access")])
    assert capture(audited, "--force", "--host", "wall.example") == 0
    assert audited.archive.saving.submitted == ["http://wall.example/"]
    assert "refused" in audited.out
    assert "Perma.cc" in audited.out


def test_limit(audited: Any) -> None:
    """No more than that; none at all shows what is under way only."""
    assert capture(audited, "--limit", "0") == 0
    assert audited.archive.saving.submitted == []


def test_keys_that_are_refused(audited: Any) -> None:
    """The archive could not be used: exit code 3, and what to do is said; no key is shown."""
    audited.archive.saving.script(LONELY, submit=html("Log in", status=401))
    assert capture(audited) == 3
    assert "keys" in audited.out
    assert "SECRET" not in audited.out + audited.err


def test_without_an_audit(terminal: Callable[..., Any]) -> None:
    """There is nothing to go by: what to do first."""
    shell = terminal(LEDGER, ROUTES)
    assert capture(shell, "--dry-run") == 3
    assert "citekeeper audit" in shell.err


def test_half_a_pair_of_keys(audited: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """One line that names the missing one, before anything is asked."""
    monkeypatch.delenv("IA_SECRET_ACCESS_KEY")
    assert capture(audited) == 2
    assert "IA_SECRET_ACCESS_KEY" in audited.err
    assert audited.archive.saving.submitted == []


def test_after_an_audit(
    terminal: Callable[..., Any], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """`audit --capture` finds, captures, and prints the findings as they are then."""
    shell = terminal(LEDGER, ROUTES)
    shell.archive.saving.fetch = kept
    monkeypatch.setenv("HOME", str(tmp_path))
    assert shell.audit("--capture", "--fail-on", "never", "--no-siblings", "--format", "json") == 0
    told = json.loads(shell.out)
    assert told["findings"][2]["outcome"] == "secure"
    assert "captured and verified" in shell.err
    assert shell.archive.saving.keys == []
    assert shell.audit("--capture", "--offline") == 2
    assert "--capture" in shell.err
