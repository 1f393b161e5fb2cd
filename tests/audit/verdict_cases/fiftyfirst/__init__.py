"""A set of 2026-11-28, written without a look at the rules."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from ..case import Case
from . import drift, gone, living_a, living_b, living_c, walls


def cases() -> Iterator[Case]:
    """All cases of the set."""
    return chain.from_iterable(
        m.cases() for m in (living_a, living_b, living_c, gone, walls, drift)
    )
