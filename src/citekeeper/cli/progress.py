"""Progress on stderr: a bar on a terminal, plain lines in CI, nothing with --quiet."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, TaskID, TextColumn, TimeElapsedColumn
from rich.progress import Progress as Bars

from citekeeper.audit import Progress
from citekeeper.cli.show import clean

NAMES = {
    "links": "pages asked",
    "archive": "archive questions",
    "witness": "newest captures",
    "verify": "snapshots replayed",
}

LINE_EVERY = 10.0
"""Seconds between two plain progress lines: enough to see life, little enough to read a log."""


@contextmanager
def progress(
    out: Console, *, quiet: bool, verbose: bool = False
) -> Iterator[Callable[[Progress], None]]:
    """A function that takes each step of a run and shows it; `verbose`: a line for every step."""
    if quiet:
        yield lambda step: None  # noqa: ARG005
    elif verbose:
        yield lambda step: out.print(
            f"{NAMES[step.stage]}: {step.done} of {step.total}: {clean(step.what)}"
        )
    elif out.is_terminal:
        with _bars(out) as show:
            yield show
    else:
        yield _lines(out)


@contextmanager
def _bars(out: Console) -> Iterator[Callable[[Progress], None]]:
    columns = (TextColumn("{task.description:<18}"), BarColumn(), MofNCompleteColumn())
    tasks: dict[str, TaskID] = {}
    with Bars(*columns, TimeElapsedColumn(), console=out, transient=True) as bars:

        def show(step: Progress) -> None:
            if step.stage not in tasks:
                tasks[step.stage] = bars.add_task(NAMES[step.stage], total=step.total)
            bars.update(tasks[step.stage], completed=step.done, total=step.total)

        yield show


def _lines(out: Console) -> Callable[[Progress], None]:
    spoken: dict[str, float] = {}
    started = time.monotonic()

    def show(step: Progress) -> None:
        now = time.monotonic()
        ended = step.done == step.total and now - started > 1.0
        if ended or now - spoken.get(step.stage, started) >= LINE_EVERY:
            spoken[step.stage] = now
            out.print(f"{NAMES[step.stage]}: {step.done} of {step.total}")

    return show
