"""Start-up: `citekeeper --version` against bare Python, in turn, as a difference of medians.

python bench/startup.py [--runs 30]
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence

GOAL_MS = 65.0
"""What `--version` may cost more than bare Python."""


def milliseconds(command: Sequence[str]) -> float:
    """Wall time of one run of a command."""
    started = time.perf_counter()
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
    return (time.perf_counter() - started) * 1000


def main() -> None:
    """Time both in turn and print medians and their difference."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=30)
    runs = parser.parse_args().runs
    bare = [sys.executable, "-c", "pass"]
    ours = [sys.executable, "-m", "citekeeper", "--version"]
    pairs = [(milliseconds(bare), milliseconds(ours)) for _ in range(runs + 1)][1:]
    medians = [statistics.median(times) for times in zip(*pairs, strict=True)]
    extra = statistics.median(one - other for other, one in pairs)
    print(f"bare python {medians[0]:.0f} ms, citekeeper --version {medians[1]:.0f} ms")
    print(f"costs {extra:.0f} ms more (goal: at most {GOAL_MS:.0f})")


if __name__ == "__main__":
    main()
