"""A twenty-fourth set, written without a look at the rules."""

from __future__ import annotations

from ..case import Case
from . import abroad, gone, living, others, sold, walls

PARTS = (living, abroad, gone, sold, walls, others)


def cases() -> tuple[Case, ...]:
    """All cases of the set."""
    return tuple(case for part in PARTS for case in part.cases())
