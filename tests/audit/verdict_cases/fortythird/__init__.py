"""A forty-third set: what NGOs, ministries, journalists, universities and courts cite."""

from __future__ import annotations

from ..case import Case
from . import gone, living, sold, turned


def cases() -> tuple[Case, ...]:
    """All cases of the set."""
    made = (*living.cases(), *gone.cases(), *sold.cases(), *turned.cases())
    return tuple(made)
