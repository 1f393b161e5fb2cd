"""The thirty-fifth set: written blind, as link rot is: half of it lives and looks otherwise."""

from __future__ import annotations

from ..case import Case
from . import drift, gone, living_en, living_more, living_xx, roads, sold, walls

MODULES = (living_en, living_xx, living_more, gone, walls, sold, drift, roads)


def cases() -> list[Case]:
    """All cases of the set."""
    return [case for module in MODULES for case in module.cases()]
