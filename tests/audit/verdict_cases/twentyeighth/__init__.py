"""A twenty-eighth set, blind: old links as they are met in many countries."""

from __future__ import annotations

from ..case import Case
from . import gone, living, rest, walls


def cases() -> tuple[Case, ...]:
    """All cases of the set."""
    return (*living.cases(), *gone.cases(), *walls.cases(), *rest.cases())
