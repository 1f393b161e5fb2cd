"""A twenty-first set, blind: technical and academic references, local news and associations."""

from __future__ import annotations

from ..case import Case
from . import abroad, changed, gone, living, sold, walls


def cases() -> tuple[Case, ...]:
    """Every case of the set."""
    parts = (living, abroad, gone, sold, walls, changed)
    return tuple(case for part in parts for case in part.cases())


__all__ = ["cases"]
