"""Which snapshot is chosen from planted captures, beside three simpler ways to choose one.

python bench/choosing.py

The cases are those of tests/archives/choosing_cases.py: what an archive holds of a link, and the
capture that a careful person would cite. Each is asked over loopback of the practice archive: by
citekeeper (index, replays, judgement), by near() of waybackpy, and with the one question that
scripts often ask: the newest capture of status 200 ("latest 200"), and the oldest ("first 200").
The exit code is 1 where citekeeper is not right in all cases.
"""

from __future__ import annotations

import argparse
import importlib
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import requests
from waybackpy import WaybackMachineCDXServerAPI
from waybackpy.exceptions import WaybackError

from citekeeper.archives import open_archive
from citekeeper.budget import Budget
from citekeeper.demo.archive import PracticeArchive
from citekeeper.page import Unread
from citekeeper.web import SystemClock, SystemResolver, Web

CASES_FOLDER = Path(__file__).parent.parent / "tests" / "archives"
AGENT = "citekeeper/bench"
NEAR = "20150602120000"
"""The date of all cases, as an archive writes it."""

SECONDS = 30


def planted() -> Any:
    """The cases, and how an answer is told; their folder is no installed package."""
    if str(CASES_FOLDER) not in sys.path:
        sys.path.insert(0, str(CASES_FOLDER))
    return importlib.import_module("choosing_cases")


# --- four ways to choose ------------------------------------------------------------------------


def near(practice: PracticeArchive, case: Any) -> str:
    """What waybackpy's near() returns."""
    api = WaybackMachineCDXServerAPI(case.link, AGENT)
    api.endpoint = practice.settings.cdx
    try:
        found = api.near(wayback_machine_timestamp=NEAR)
    except (WaybackError, ValueError):  # it takes a refusal for a row, and cannot read it
        return "none"
    return f"{found.timestamp} {found.original}"


def latest(practice: PracticeArchive, case: Any) -> str:
    """The newest capture of status 200."""
    return _first_row(practice, case, limit="-1")


def first(practice: PracticeArchive, case: Any) -> str:
    """The oldest capture of status 200."""
    return _first_row(practice, case, limit="1")


def _first_row(practice: PracticeArchive, case: Any, *, limit: str) -> str:
    asked = {"url": case.link, "output": "json", "filter": "statuscode:200", "limit": limit}
    answer = requests.get(practice.settings.cdx, params=asked, timeout=SECONDS)
    rows = answer.json()[1:] if answer.ok else []
    return f"{rows[0][1]} {rows[0][2]}" if rows else "none"


def ours(practice: PracticeArchive, case: Any) -> str:
    """What citekeeper finds, proves and keeps."""
    clock = SystemClock()
    with (
        tempfile.TemporaryDirectory() as folder,
        Budget(Path(folder)) as budget,
        Web(user_agent=AGENT, clock=clock, resolver=SystemResolver(), gate=None) as web,
    ):
        archive = open_archive(
            practice.settings, web=web, clock=clock, budget=budget, read=Unread.read
        )
        told: str = planted().told(case.asked(archive, practice.base))
        return told


WAYS: Mapping[str, Callable[[PracticeArchive, Any], str]] = {
    "citekeeper": ours,
    "near()": near,
    "latest 200": latest,
    "first 200": first,
}


# --- the table ----------------------------------------------------------------------------------


@dataclass(frozen=True)
class Line:
    """One case, and what each way made of it."""

    case: Any
    told: Mapping[str, str]

    def right(self, way: str) -> bool:
        """Whether a way chose what a careful person would."""
        return bool(self.told[way] == self.case.answer)


def run(case: Any) -> Line:
    """All ways on one case, on an archive of its own."""
    with ExitStack() as stack:
        practice = PracticeArchive(case.captures, excluded=case.excluded)
        stack.enter_context(practice)
        return Line(case, {name: way(practice, case) for name, way in WAYS.items()})


def table(lines: Sequence[Line]) -> Iterator[str]:
    """The right answer of each case, and which ways gave it; where they did not, what they gave."""
    wide = max(len(line.case.name) for line in lines)
    yield f"{'':<{wide}}  {'right':<10}  " + "  ".join(f"{way:<12}" for way in WAYS)
    for line in lines:
        told = (_cell(line, way) for way in WAYS)
        row = f"{line.case.name:<{wide}}  {_day(line.case.answer):<10}  " + "  ".join(told)
        yield row.rstrip()
    counts = (sum(line.right(way) for line in lines) for way in WAYS)
    yield f"{'right in':<{wide}}  {len(lines):<10}  " + "  ".join(f"{n:<12}" for n in counts)


def _cell(line: Line, way: str) -> str:
    return f"{'right' if line.right(way) else '! ' + _day(line.told[way]):<12}"


def _day(told: str) -> str:
    """`2014-03-01`, or a word."""
    digits = told.partition(" ")[0]
    return f"{digits[:4]}-{digits[4:6]}-{digits[6:8]}" if digits.isdigit() else told


def main(arguments: Sequence[str] | None = None) -> int:
    """Run all cases and print the table; the exit code."""
    argparse.ArgumentParser(description=__doc__.partition("\n")[0]).parse_args(arguments)
    lines = [run(case) for case in planted().CASES]
    print(*table(lines), sep="\n")
    wrong = [line.case.name for line in lines if not line.right("citekeeper")]
    print("citekeeper is right in all" if not wrong else "WRONG: " + "; ".join(wrong))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
