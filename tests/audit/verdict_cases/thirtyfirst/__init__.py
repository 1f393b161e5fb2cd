"""A thirty-first set, written without a look at the rules: what footnotes of 2005-2020 meet now."""

from __future__ import annotations

from ..case import Case
from . import changed, gone, living, living_more, longer, sold, walls


def cases() -> tuple[Case, ...]:
    """All cases of the set."""
    return tuple(
        case
        for module in (living, living_more, longer, gone, sold, walls, changed)
        for case in module.cases()
    )
