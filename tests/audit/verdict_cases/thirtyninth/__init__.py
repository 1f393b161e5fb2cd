"""A blind set of 373 cases: what the footnotes of reports meet, at the length of real pages."""

from __future__ import annotations

from ..case import Case
from . import gone, living_en, living_west, living_wide, other, sold, walls


def cases() -> list[Case]:
    """All cases of the set."""
    modules = (living_en, living_west, living_wide, gone, sold, walls, other)
    return [case for module in modules for case in module.cases()]
