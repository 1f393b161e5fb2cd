"""A twenty-ninth set, written without a look at the rules: products and hosts as they answer."""

from __future__ import annotations

from ..case import Case
from . import changed, gone, living, ready, sold, walls


def cases() -> tuple[Case, ...]:
    """All cases of the set."""
    return tuple(
        case for module in (living, ready, gone, sold, walls, changed) for case in module.cases()
    )
