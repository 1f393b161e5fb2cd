"""A thirty-seventh set, blind: notices of removal, pages about loss, walls, sold names, drift."""

from __future__ import annotations

from ..case import Case
from . import drift, lost, plain, removals, sold, subjects, walls


def cases() -> list[Case]:
    """All cases of the set."""
    parts = (removals, subjects, plain, lost, sold, walls, drift)
    return [case for part in parts for case in part.cases()]
