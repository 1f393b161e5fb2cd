"""A thirty-sixth set: the footnotes of a child protection report of 2015, as they answer today."""

from __future__ import annotations

from ..case import Case
from .changes import changes
from .gone import hard_gone, soft_gone
from .living_en import living_en
from .living_xx import living_far, living_west
from .sold import sold
from .walls import walls


def cases() -> list[Case]:
    """All cases of the set."""
    return [
        *living_en(),
        *living_west(),
        *living_far(),
        *hard_gone(),
        *soft_gone(),
        *sold(),
        *walls(),
        *changes(),
    ]
