"""A forty-ninth set, written blind: what footnotes of 2005 to 2020 cite, and what answers there."""

from __future__ import annotations

from collections.abc import Iterator

from ..case import Case
from . import (
    down,
    elsewhere,
    gone,
    living_en,
    living_long,
    living_more,
    living_west,
    living_wide,
    sold,
    walls,
)

PARTS = (
    living_en,
    living_west,
    living_wide,
    living_more,
    living_long,
    gone,
    elsewhere,
    sold,
    walls,
    down,
)


def _all() -> Iterator[Case]:
    for part in PARTS:
        yield from part.cases()


def cases() -> tuple[Case, ...]:
    """All cases of the set."""
    return tuple(_all())
