"""Set thirty-two: templates of real products, rendered for invented sites."""

from __future__ import annotations

from ..case import Case
from . import drift, gone, living_en, living_x, living_y, long, parked, walls


def cases() -> tuple[Case, ...]:
    """All cases."""
    return tuple(
        one
        for part in (living_en, living_x, living_y, long, gone, parked, walls, drift)
        for one in part.cases()
    )
