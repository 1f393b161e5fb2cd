"""A seventeenth set, written without a look at the rules: institutions, papers, digital libraries."""

from __future__ import annotations

from ..case import Case
from .drift import cases as drift
from .gone import cases as gone
from .living_a import cases as living_a
from .living_b import cases as living_b
from .sold import cases as sold
from .walls import cases as walls

__all__ = ["cases"]


def cases() -> tuple[Case, ...]:
    """All cases of the set."""
    return (*living_a(), *living_b(), *gone(), *sold(), *walls(), *drift())
