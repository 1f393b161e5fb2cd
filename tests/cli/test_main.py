"""The command line as a program: exit codes, signals, pipes, start-up."""

from __future__ import annotations

import os
import runpy
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import click
import pytest

from citekeeper import __version__, cli
from citekeeper.cli import environment, options
from citekeeper.errors import SettingsError
from citekeeper.model import ArchiveSettings


def _planted(error: BaseException) -> click.Command:
    @click.command("planted")
    def command() -> None:
        raise error

    return command


@pytest.fixture
def planted(monkeypatch: pytest.MonkeyPatch) -> Callable[[BaseException], int]:
    """Put a command into the program that ends with this exception, and run it."""

    def run(error: BaseException) -> int:
        monkeypatch.setattr(cli.LazyGroup, "get_command", lambda *_: _planted(error))
        return cli.run(["planted"])

    return run


@pytest.mark.parametrize(
    ("error", "code"),
    [(KeyboardInterrupt(), 130), (click.Abort(), 130), (click.ClickException("no"), 2)],
)
def test_ends(planted: Callable[[BaseException], int], error: BaseException, code: int) -> None:
    """Ctrl-C is 130, whatever click makes of it; what click refuses is wrong usage."""
    assert planted(error) == code


def test_a_closed_pipe_is_no_error() -> None:
    """`citekeeper --help | head -1`: exit 0 and not a word on stderr."""
    read, write = os.pipe()
    os.close(read)
    done = subprocess.run(
        [sys.executable, "-m", "citekeeper", "--help"],
        stdout=write,
        stderr=subprocess.PIPE,
        text=True,
        timeout=60,
        check=False,
    )
    os.close(write)
    assert (done.returncode, done.stderr) == (0, "")


def test_version(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """The quick answer to --version and the command line's own are the same."""
    monkeypatch.setattr(sys, "argv", ["citekeeper", "--version"])
    runpy.run_module("citekeeper", run_name="__main__")
    quick = capsys.readouterr().out
    assert cli.run(["--version"]) == 0
    assert quick == capsys.readouterr().out == f"citekeeper {__version__}\n"


def test_module_runs_commands(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """`python -m citekeeper status --help` is the command line."""
    monkeypatch.setattr(sys, "argv", ["citekeeper", "status", "--help"])
    with pytest.raises(SystemExit) as ended:
        runpy.run_module("citekeeper", run_name="__main__")
    assert ended.value.code == 0
    assert "last findings" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("text", "seconds"), [("90s", 90), ("30m", 1800), ("12h", 43200), ("14d", 1209600)]
)
def test_durations(text: str, seconds: int) -> None:
    """Durations are a number and a unit."""
    assert options.duration(text).total_seconds() == seconds


@pytest.mark.parametrize("text", ["", "14", "d", "-1d", "99999999999999w"])
def test_no_durations(text: str) -> None:
    """Anything else is a ValueError or too large to be one."""
    with pytest.raises((ValueError, OverflowError)):
        options.duration(text)


def test_option_types_take_their_own_values() -> None:
    """Defaults pass through click's conversion unchanged."""
    assert options.Ids().convert((), None, None) == ()
    assert options.Ids().convert(" 1, 2 ,", None, None) == ("1", "2")
    day = options.duration("1d")
    assert options.Duration().convert(day, None, None) is day


def test_state_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """CITEKEEPER_STATE, else the user's own state folder."""
    monkeypatch.setenv("CITEKEEPER_STATE", str(tmp_path))
    assert environment.state_folder() == tmp_path
    monkeypatch.delenv("CITEKEEPER_STATE")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "xdg"))
    assert environment.state_folder().name == "citekeeper"


def test_archive_by_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """--wayback before CITEKEEPER_WAYBACK before the ledger before the Internet Archive."""
    monkeypatch.delenv("CITEKEEPER_WAYBACK", raising=False)
    (default,) = environment.archives(None, None)
    assert default.cdx == "https://web.archive.org/cdx/search/cdx"
    assert environment.archives(None, (default,)) == (default,)
    monkeypatch.setenv("CITEKEEPER_WAYBACK", "http://archive.example/")
    assert environment.archives(None, None)[0].replay == "http://archive.example/web/"
    assert environment.archives("http://b.example", None)[0].save == "http://b.example/save"
    monkeypatch.setenv("CITEKEEPER_WAYBACK", "archive.example")
    with pytest.raises(SettingsError, match="CITEKEEPER_WAYBACK"):
        environment.archives(None, None)


def test_canaries_follow_the_archives() -> None:
    """Unless listed: example.com and the front page of the first archive, which alone is waited
    for; all of them are known as archives, also one that has a TimeGate only."""
    gate = ArchiveSettings("other", "memento", cdx="", replay="", timegate="http://b.example/tg/")
    archives = (*environment.archives("http://archive.example", None), gate)
    pages = ("http://archive.example/", "http://b.example/")
    assert environment.front_pages(archives) == pages
    expected = ("https://example.com/", "http://archive.example/")
    assert environment.canaries(None, archives) == expected
    assert environment.canaries(("http://mine.example/",), archives) == ("http://mine.example/",)
