"""A forty-sixth set, written without a look at the rules: eighteen languages, real neighbours."""

from __future__ import annotations

from ..case import Case
from . import (
    gone,
    living_en,
    living_kinds,
    living_long,
    living_made,
    living_other,
    soft,
    sold,
    turned,
    walls,
)

PARTS = (
    living_en,
    living_other,
    living_kinds,
    living_long,
    living_made,
    gone,
    soft,
    sold,
    walls,
    turned,
)


def cases() -> list[Case]:
    """All cases of the set."""
    return [case for part in PARTS for case in part.cases()]
