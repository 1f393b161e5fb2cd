"""Run the tests with one marker; none being there yet is no failure.

python scripts/marked.py kill
"""

from __future__ import annotations

import sys

import pytest


def main(marker: str) -> int:
    """Pytest's exit code, with "no tests collected" taken for success."""
    code = pytest.main(["-m", f"{marker} and not live"])
    return 0 if code == pytest.ExitCode.NO_TESTS_COLLECTED else int(code)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
