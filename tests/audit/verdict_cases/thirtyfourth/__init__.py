"""A thirty-fourth set, written without a look at the rules: half of its living pages are ordinary."""

from __future__ import annotations

from ..case import Case
from . import changes, gone, hard_en, more, plain_en, sold, tongues, walls


def cases() -> tuple[Case, ...]:
    """All cases of the set."""
    return tuple(
        one
        for part in (plain_en, hard_en, tongues, gone, sold, walls, changes, more)
        for one in part.cases()
    )
