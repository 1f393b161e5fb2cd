"""A forty-seventh set: what reports cite, from offices, courts, universities and newsrooms."""

from __future__ import annotations

from ..case import Case
from . import (
    down,
    gone_codes,
    gone_elsewhere,
    gone_more,
    gone_soft,
    living_en,
    living_en_more,
    living_long,
    living_more_shapes,
    living_shapes,
    living_west,
    living_wide,
    other,
    sold,
    walls,
)


def cases() -> tuple[Case, ...]:
    """All cases of the set."""
    return (
        *living_en.CASES,
        *living_en_more.CASES,
        *living_long.CASES,
        *living_shapes.CASES,
        *living_more_shapes.CASES,
        *living_west.CASES,
        *living_wide.CASES,
        *gone_codes.CASES,
        *gone_soft.CASES,
        *gone_more.CASES,
        *gone_elsewhere.CASES,
        *sold.CASES,
        *walls.CASES,
        *other.CASES,
        *down.CASES,
    )
