"""The labelled cases through one whole audit: what bench/verdicts.py counts, held to its goals."""

from __future__ import annotations

import importlib.util
import sys
from collections import Counter
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

BENCH = Path(__file__).parents[3] / "bench" / "verdicts.py"


@pytest.fixture(scope="module")
def verdicts() -> ModuleType:
    """bench/verdicts.py as a module."""
    spec = importlib.util.spec_from_file_location("bench_verdicts", BENCH)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def told(verdicts: Any) -> Any:
    """What one audit says of every fourth case; bench/verdicts.py asks for all of them."""
    return verdicts.audited(verdicts.labelled()[::4])


def test_the_set_is_large_and_mixed(verdicts: Any) -> None:
    """At least 150 cases with names of their own, and ten of each truth or more."""
    cases = verdicts.labelled()
    assert len({case.name for case in cases}) == len(cases) >= 150
    truths = Counter(case.truth[0].value for case in cases)
    for truth in (
        "live",
        "moved",
        "drifted",
        "soft-404",
        "parked",
        "dead",
        "blocked",
        "unreachable",
    ):
        assert truths[truth] >= 10, truth


@pytest.mark.parametrize("fault", ["false_death", "false_life", "open_wall", "unsafe"])
def test_no_case_is_judged_on_the_wrong_side(verdicts: Any, told: Any, fault: str) -> None:
    """No living page is called gone, no gone page living, every wall is blocked, and where the
    verdict is not the true one it says that it cannot tell."""
    wrong = [one for one in told if getattr(one, fault)]
    assert not wrong, "\n".join(verdicts.disagreements(wrong))


def test_the_verdicts_agree_with_the_labels(verdicts: Any, told: Any) -> None:
    """At least 95 % agree, and at most 3 % of the decidable cases stay undecided."""
    assert list(verdicts.missed(told)) == []
