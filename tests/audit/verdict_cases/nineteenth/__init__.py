"""A nineteenth set: what reports of 2005-2015 cite, as the web serves it ten years later."""

from __future__ import annotations

from ..case import Case
from . import gone, living_west, living_world, long, rest, sold, walls


def cases() -> tuple[Case, ...]:
    """All of them."""
    return tuple(
        case
        for module in (living_west, living_world, long, gone, sold, walls, rest)
        for case in module.cases()
    )
