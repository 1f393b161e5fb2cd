"""A blind set: blogs, forums, wikis, firms, shops, manuals, personal and social pages; walls; lapsed domains."""

from __future__ import annotations

from ..case import Case
from . import gone, living_a, living_b, living_c, rest, sold, walls


def cases() -> list[Case]:
    return [
        case
        for part in (living_a, living_b, living_c, gone, sold, walls, rest)
        for case in part.cases()
    ]
