"""The twenty-sixth set: old links in many countries, as maintainers of reports meet them."""

from __future__ import annotations

from ..case import Case
from . import changed, gone, living_en, living_world, sold, walls


def cases() -> list[Case]:
    """All of them."""
    return [
        one
        for part in (living_en, living_world, gone, sold, walls, changed)
        for one in part.cases()
    ]
