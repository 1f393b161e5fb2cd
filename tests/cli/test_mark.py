"""`citekeeper mark` as a person meets it."""

from __future__ import annotations

from pathlib import Path

import pytest

from citekeeper.cli import run
from citekeeper.manifest import load

LEDGER = "citations:\n- {marker: '5', url: 'http://a.example/'}   # five\n"


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a ledger in it, where the commands are typed."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "citations.yml").write_text(LEDGER, encoding="utf-8")
    return tmp_path


def test_mark_writes_a_decision(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The decision stands in the ledger, and what holds until when is said."""
    assert run(["mark", "5", "live", "--reason", "seen", "--until", "2027-01-01"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "citations.yml: citation 5 is marked live until 2027-01-01",
        "`citekeeper audit --offline` judges with it; no page is asked again.",
    ]
    text = (desk / "citations.yml").read_text("utf-8")
    override = load(text, name="c").document.citations[0].override
    assert override is not None
    assert (override.force, override.reason, override.until) == ("live", "seen", "2027-01-01")
    assert text.endswith("   # five\n")


def test_mark_takes_another_ledger_and_keeps_quiet(
    desk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """TARGET names another ledger; -q says nothing; the same decision again writes nothing."""
    other = desk / "other.yaml"
    other.write_text(LEDGER, "utf-8")
    arguments = ["mark", "5", "ignore", "--reason", "private", "--by", "me", "-q", "other.yaml"]
    assert run(arguments) == 0
    once = other.stat()
    assert run(arguments) == 0
    assert (other.stat().st_mtime_ns, other.stat().st_ino) == (once.st_mtime_ns, once.st_ino)
    assert "by: me" in other.read_text("utf-8")
    assert (desk / "citations.yml").read_text("utf-8") == LEDGER
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (["6", "live", "--reason", "x"], 'citations.yml: no citation has the id "6"'),
        (["5", "dead", "--reason", "x"], "'dead' is not one of 'live', 'gone', 'ignore'"),
        (["5", "live"], "Missing option '--reason'"),
        (["5", "live", "--reason", ""], "--reason: is empty"),
        (["5", "live", "--reason", "x", "--until", "x"], '--until: "x" is no date'),
        (["5", "live", "--reason", "x", "report.txt"], "report.txt: is no citations.yml; make"),
        (["5", "live", "--reason", "x", "none.yml"], "none.yml: there is no such file; make one"),
    ],
)
def test_mark_refuses_in_one_line(
    desk: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], line: str
) -> None:
    """What cannot be marked is said, with exit code 2, and the ledger stays as it was."""
    assert run(["mark", *arguments]) == 2
    assert line in capsys.readouterr().err
    assert (desk / "citations.yml").read_text("utf-8") == LEDGER
