"""How reference health changed over the audits, in one line."""

from __future__ import annotations

from collections.abc import Sequence

from citekeeper.model import Past

STEPS = "▁▂▃▄▅▆▇█"
SHOWN = 30
"""So many of the newest audits are drawn: a line on a terminal holds no more."""


def health(past: Past) -> float | None:
    """The share of cited links that a reader can still follow up: secure, fragile and rescued of
    all that could be told; None where nothing could."""
    totals = past.totals
    good = totals.secure + totals.fragile + totals.rescued
    told = good + totals.lost
    return good / told if told else None


def trend(history: Sequence[Past]) -> str:
    """`Reference health: 92 % of 18 links (▇▇▆▆ since 2026-01-05)`; empty below two audits.

    Audits without our own network saw nothing and are left out; so is what could not be told.
    """
    seen = [(past, share) for past in history if (share := health(past)) is not None]
    seen = [(past, share) for past, share in seen if not past.degraded][-SHOWN:]
    if len(seen) < 2:
        return ""
    last, share = seen[-1]
    told = last.totals.cited_links - last.totals.unsure - last.totals.ignored
    drawn = "".join(STEPS[min(int(part * len(STEPS)), len(STEPS) - 1)] for _, part in seen)
    since = f"{seen[0][0].at:%Y-%m-%d}"
    return f"Reference health: {share:.0%} of {told} links can be read ({drawn} since {since}).\n"
