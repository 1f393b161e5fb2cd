"""A sixth set: two hundred answers as ten makers of sites would send them, written before any run.

Twelve tongues, six frames; about half lives.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..case import Case
from . import alive, doors, guarded, kept, lost, names, walls


def cases() -> Iterator[Case]:
    """All of this folder."""
    for part in (walls, doors, names, lost, alive, guarded, kept):
        yield from part.cases()
