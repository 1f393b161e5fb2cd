"""A fiftieth set, written blind: what the footnotes of reports cite, in eighteen languages."""

from __future__ import annotations

from ..case import Case
from . import gone, living_en, living_many, living_more, odd, other, sold, walls


def cases() -> tuple[Case, ...]:
    """All of them."""
    parts = (living_en, living_many, living_more, odd, gone, sold, walls, other)
    return tuple(case for part in parts for case in part.cases())
