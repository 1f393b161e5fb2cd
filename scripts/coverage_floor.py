"""Hold branch coverage to its floors: the whole, and each room where a hole would cost most.

    python scripts/coverage_floor.py .coverage.json

Prints one line for each floor and exits 1 when one is missed. A room without a single measured
file misses its floor: a gate that measures nothing must not pass.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

ALL = "citekeeper"
FLOORS = {ALL: 90.0, "judge": 95.0, "archives": 95.0, "readers": 95.0, "store": 95.0}
"""Percent of lines and branches taken together; a room is a package or a module of that name."""


@dataclass(frozen=True, slots=True)
class Coverage:
    """How much of one room the tests ran, in percent, and its file with the largest hole."""

    room: str
    percent: float
    worst: str


def room_of(path: str) -> str:
    """The first name below the package: "judge" for src/citekeeper/judge/policy.py."""
    below = PurePosixPath(path.replace("\\", "/")).parts
    return below[below.index(ALL) + 1].removesuffix(".py")


def measured(report: Mapping[str, Any]) -> Iterator[Coverage]:
    """The coverage of each room with a floor, from coverage.py's JSON report."""
    for room in FLOORS:
        files = {p: f["summary"] for p, f in report["files"].items() if room in (ALL, room_of(p))}
        holes = {p: possible(s) - reached(s) for p, s in files.items()}
        whole = sum(possible(s) for s in files.values())
        percent = 100.0 * sum(reached(s) for s in files.values()) / whole if whole else 0.0
        worst = max(holes, key=lambda p: holes[p], default="no file was measured")
        yield Coverage(room, percent, worst)


def possible(summary: Mapping[str, Any]) -> int:
    """Lines and branches of a file."""
    return int(summary["num_statements"]) + int(summary["num_branches"])


def reached(summary: Mapping[str, Any]) -> int:
    """Lines and branches of a file that the tests ran."""
    return int(summary["covered_lines"]) + int(summary["covered_branches"])


def main(path: str) -> int:
    """0 when every floor holds, else 1."""
    report = json.loads(Path(path).read_text(encoding="utf-8"))
    missed = 0
    for found in measured(report):
        floor = FLOORS[found.room]
        holds = found.percent >= floor
        missed += not holds
        note = "" if holds else f"  BELOW THE FLOOR; most is missing in {found.worst}"
        print(f"coverage {found.room:<10} {found.percent:6.2f} % (floor {floor:.0f} %){note}")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
