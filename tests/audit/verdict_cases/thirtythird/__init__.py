"""The thirty-third set: what a scheduled job over the footnotes of reports would meet."""

from __future__ import annotations

from ..case import Case
from . import changed, gone, living_en, living_xx, sold, walls


def cases() -> list[Case]:
    """All cases."""
    return [
        one for part in (living_en, living_xx, gone, sold, walls, changed) for one in part.cases()
    ]
