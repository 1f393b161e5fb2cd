"""A twenty-fifth set, written without a look at the rules: products, systems and hosts of 2015-2026."""

from __future__ import annotations

from ..case import Case
from . import changed, gone, living_en, living_world, sold, walls


def cases() -> tuple[Case, ...]:
    """All of them."""
    parts = (living_en, living_world, gone, sold, walls, changed)
    return tuple(case for part in parts for case in part.cases())
