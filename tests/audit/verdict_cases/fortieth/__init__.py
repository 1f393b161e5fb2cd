"""A fortieth set, written blind: what real products serve for pages, walls, absence and sale."""

from __future__ import annotations

from collections.abc import Iterator

from ..case import Case
from . import changes, gone, living_en, living_xx, more, sold, walls


def cases() -> list[Case]:
    """All of them."""
    return list(_all())


def _all() -> Iterator[Case]:
    for module in (living_en, living_xx, more, gone, walls, sold, changes):
        yield from module.cases()
