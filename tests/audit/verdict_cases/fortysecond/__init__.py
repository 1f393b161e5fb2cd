"""A forty-second set: what known products truly serve, living, gone, sold, walled and moved."""

from __future__ import annotations

from ..case import Case
from . import drift, gone, living, sold, walls


def cases() -> tuple[Case, ...]:
    """All cases of the set."""
    return (
        *living.cases(),
        *drift.cases(),
        *gone.cases(),
        *sold.cases(),
        *walls.cases(),
    )
