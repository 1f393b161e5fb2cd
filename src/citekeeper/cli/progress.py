"""Progress on stderr: a bar on a terminal, plain lines in CI, nothing with --quiet."""

from __future__ import annotations

import math
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
    "capture": "links captured",
}

LONG = 1.0
"""Minutes from which on it is said how long the archives will take."""

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
        yield _announced(out, _every_step(out))
    elif out.is_terminal:
        with _bars(out) as show:
            yield _announced(out, show)
    else:
        yield _announced(out, _lines(out))


def _announced(out: Console, show: Callable[[Progress], None]) -> Callable[[Progress], None]:
    """What will take long is said before it begins."""

    def announce(step: Progress) -> None:
        if step.minutes is not None and step.minutes > LONG:
            out.print(
                f"about {math.ceil(step.minutes)} minutes for {step.total} {NAMES[step.stage]}: "
                "archives allow only so many a minute. Each answer is kept as it comes, and the "
                "next run asks only what is missing.",
                highlight=False,
            )
        show(step)

    return announce


def _every_step(out: Console) -> Callable[[Progress], None]:
    def show(step: Progress) -> None:
        if step.what:
            out.print(f"{NAMES[step.stage]}: {step.done} of {step.total}: {clean(step.what)}")

    return show


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
