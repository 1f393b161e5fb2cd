"""The thirty-eighth set, blind: what reports of the years 2005 to 2024 cite, alive and otherwise."""

from __future__ import annotations

from ..case import Case
from . import changes, extra, gone, living_en, living_xx, sold, walls


def cases() -> list[Case]:
    """All cases of the set."""
    return [
        *living_en.cases(),
        *living_xx.cases(),
        *extra.cases(),
        *gone.cases(),
        *sold.cases(),
        *walls.cases(),
        *changes.cases(),
    ]
