"""A forty-first set, written blind: what reports of NGOs, ministries, courts and press cite."""

from __future__ import annotations

from ..case import Case
from . import changed, gone, living, sold, walls


def cases() -> list[Case]:
    """All cases of the set."""
    return [case for part in (living, gone, sold, walls, changed) for case in part.cases()]
