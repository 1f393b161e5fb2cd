"""A forty-fourth set, written blind: what reports of NGOs, ministries and courts really cite."""

from __future__ import annotations

from ..case import Case
from .gone import gone
from .living import living
from .others import changed, parked, walls


def cases() -> list[Case]:
    """All cases of the set."""
    return [*living(), *gone(), *parked(), *walls(), *changed()]
