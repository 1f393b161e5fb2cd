"""Progress on stderr: bars for people, lines for logs, silence on demand."""

from __future__ import annotations

import io

import pytest
from rich.console import Console

from citekeeper.audit import Progress
from citekeeper.cli.progress import progress


def _shown(*, terminal: bool, quiet: bool, steps: int = 3) -> str:
    out = Console(file=io.StringIO(), force_terminal=terminal, width=80)
    with progress(out, quiet=quiet) as notify:
        for done in range(1, steps + 1):
            notify(Progress("links", done, steps))
            notify(Progress("archive", done, steps))
    written = out.file
    assert isinstance(written, io.StringIO)
    return written.getvalue()


def test_bars_on_a_terminal() -> None:
    """A terminal sees a bar for each stage."""
    shown = _shown(terminal=True, quiet=False)
    assert "pages asked" in shown
    assert "archive questions" in shown


def test_nothing_with_quiet() -> None:
    """--quiet is silent, on a terminal too."""
    assert _shown(terminal=True, quiet=True) == ""


def test_a_short_run_leaves_no_lines() -> None:
    """A log learns nothing from a run that was over at once."""
    assert _shown(terminal=False, quiet=False) == ""


def test_lines_in_a_log(monkeypatch: pytest.MonkeyPatch) -> None:
    """A long run says every ten seconds how far it is, and when a stage is complete."""
    moments = iter(range(0, 1000, 6))
    monkeypatch.setattr("citekeeper.cli.progress.time.monotonic", lambda: float(next(moments)))
    shown = _shown(terminal=False, quiet=False).splitlines()
    assert "pages asked: 3 of 3" in shown
    assert 3 <= len(shown) <= 5


@pytest.mark.parametrize("verbose", [False, True])
@pytest.mark.parametrize("terminal", [False, True])
def test_a_long_run_is_announced(terminal: bool, verbose: bool) -> None:
    """How long the archives will take is said before they are asked, and not with --quiet, nor for
    what takes a minute."""

    def said(minutes: float, *, quiet: bool) -> str:
        out = Console(file=io.StringIO(), force_terminal=terminal, width=300)
        with progress(out, quiet=quiet, verbose=verbose) as notify:
            notify(Progress("archive", 0, 480, minutes=minutes))
        written = out.file
        assert isinstance(written, io.StringIO)
        return written.getvalue()

    assert "about 20 minutes for 480 archive questions" in said(19.3, quiet=False)
    assert "minutes" not in said(19.3, quiet=True)
    assert "minutes" not in said(1.0, quiet=False)
