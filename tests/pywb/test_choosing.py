"""The table of planted captures, in a real archive: the same snapshots are chosen."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from citekeeper.archives import MementoArchive, WaybackArchive
from citekeeper.demo.captures import Capture
from citekeeper.model import ArchiveSettings

from .real import RealArchive

TABLE = Path(__file__).resolve().parents[1] / "archives" / "choosing_cases.py"
pytestmark = pytest.mark.pywb

Open = Callable[[ArchiveSettings], WaybackArchive | MementoArchive]


def planted() -> ModuleType:
    """The table."""
    spec = importlib.util.spec_from_file_location("choosing_cases", TABLE)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["choosing_cases"] = module
    spec.loader.exec_module(module)
    return module


CASES = planted()
LEFT_OUT = ("only revisits",)  # their originals are nowhere, and so a real archive shows nothing
SMALL = [c for c in CASES.CASES if len(c.captures) < 1000 and c.name not in LEFT_OUT]


def at_home(text: str, number: int) -> str:
    """Each case has a host of its own, so that one archive holds all."""
    return text.replace("mill.example", f"mill{number}.example")


def moved(capture: Capture, number: int) -> Capture:
    """The same capture at that host."""
    to = capture.location and at_home(capture.location, number)
    return replace(capture, uri=at_home(capture.uri, number), location=to)


def case_at(case: Any, number: int) -> Any:
    """The same case at that host."""
    return replace(
        case,
        captures=[moved(capture, number) for capture in case.captures],
        right_uri=at_home(case.right_uri, number),
        link=at_home(case.link, number),
        pin=case.pin and at_home(case.pin, number),
    )


HERE = [case_at(case, number) for number, case in enumerate(SMALL)]


@pytest.fixture(scope="module")
def real(real_archive: Callable[..., RealArchive]) -> RealArchive:
    """A real archive with all of it."""
    captures = [capture for case in HERE for capture in case.captures]
    blocked = [case.link for case in HERE if case.excluded]
    return real_archive(captures, blocked=blocked)


@pytest.mark.parametrize("case", HERE, ids=[case.name for case in HERE])
def test_the_same_snapshot_as_in_the_practice_archive(
    case: Any, real: RealArchive, ask_real: Open
) -> None:
    """The right one of the table."""
    base = real.base.removesuffix("/web/")
    assert CASES.told(case.asked(ask_real(real.settings), base)) == case.answer
