"""The twentieth set: sources that reports on rights, police and justice cite."""

from __future__ import annotations

from collections.abc import Iterator

from ..case import Case
from . import gone, living_en, living_more, living_world, pairs, sold, walls


def cases() -> Iterator[Case]:
    """All cases of the set."""
    for module in (living_en, living_world, living_more, gone, sold, walls, pairs):
        yield from module.cases()
