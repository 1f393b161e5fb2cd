"""A twenty-third set, written without a look at the rules: reference lists, theses, NGO reports."""

from __future__ import annotations

from ..case import Case
from . import gone, living_a, living_b, other, sold, walls


def cases() -> list[Case]:
    """All of them."""
    return [
        case for part in (living_a, living_b, gone, sold, walls, other) for case in part.cases()
    ]
