"""The thirtieth set: written blind, without a look at the rules or at the other sets."""

from __future__ import annotations

from ..case import Case
from .abroad import ABROAD
from .forms import FORMS
from .gone import GONE
from .living import LIVING
from .longer import LONGER
from .sold import SOLD_PAGES
from .walls import WALLS


def cases() -> tuple[Case, ...]:
    """All of them."""
    return (*LIVING, *ABROAD, *GONE, *SOLD_PAGES, *WALLS, *FORMS, *LONGER)
