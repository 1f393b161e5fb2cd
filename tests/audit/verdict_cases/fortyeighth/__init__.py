"""A blind set, written without a look at the rules: the software that institutions run."""

from __future__ import annotations

from ..case import Case
from . import (
    changed,
    dead,
    drifted,
    gates,
    gone,
    gone2,
    hijacked,
    living_en,
    living_en2,
    living_ends,
    living_far,
    living_odd,
    living_servers,
    living_south,
    living_west,
    notices,
    sold,
    walls,
)

PARTS = (
    living_en.about_absence,
    living_en.about_gates,
    living_ends.about_sales,
    living_ends.about_ends,
    living_en2.technical,
    living_en2.short_ones,
    living_servers.servers,
    living_west.french,
    living_west.german,
    living_west.dutch,
    living_south.spanish,
    living_south.italian,
    living_south.portuguese,
    living_far.table,
    living_odd.old_encodings,
    living_odd.papers,
    gone.soft,
    dead.right,
    gone2.to_fronts,
    gone2.shells,
    notices.notices,
    sold.parked,
    hijacked.hijacked,
    hijacked.near_sales,
    walls.vendors,
    gates.logins,
    gates.pauses,
    gates.half_open,
    changed.moves,
    drifted.drifts,
    drifted.edits,
)


def cases() -> tuple[Case, ...]:
    """All of them, in the order of their parts."""
    return tuple(case for part in PARTS for case in part())
