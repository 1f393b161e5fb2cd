"""The archive as a second witness: its captures are dated looks of somebody else. Pure.

It speaks of time only: whether a link that looks gone to us has been gone for long. It never
changes a standing, and no answer changes nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from citekeeper.judge.candidates import LISTED
from citekeeper.model import Action, Answer, ArchiveReply
from citekeeper.urls import moment

END_OF_TIME = datetime(9999, 12, 31, tzinfo=UTC)
"""The date near which the newest captures of all are asked for: no citation's date is near it."""

ASK_AGAIN = timedelta(days=30)
"""The newest captures of a link that looks gone are asked for again after this."""


def unheard(archive: str, replies: Sequence[ArchiveReply], now: datetime) -> bool:
    """Whether an archive has not told the newest captures of a link lately.

    It has where it was asked for them, and where it listed all captures that it has, or none.
    """
    return not any(
        reply.archive == archive
        and reply.action is Action.FIND
        and reply.answer is not Answer.UNKNOWN
        and (reply.near == END_OF_TIME or _is_all(reply))
        and now - reply.at < ASK_AGAIN
        for reply in replies
    )


def _is_all(reply: ArchiveReply) -> bool:
    """Whether a list was not cut off."""
    return "truncated" not in reply.warnings and len(reply.candidates) < LISTED


@dataclass(frozen=True, slots=True)
class Witness:
    """One capture: the moment, and whether it found the page missing (404, 410) or there (2xx)."""

    at: datetime
    missing: bool


def witnesses(replies: Sequence[ArchiveReply], *, until: datetime) -> tuple[Witness, ...]:
    """What all rows that archives have listed say of a link up to a moment, oldest first.

    Redirects, other errors and rows without a status say nothing; so do dates that no calendar has.
    """
    found: dict[datetime, bool] = {}
    for reply in replies:
        for row in reply.candidates if reply.action is Action.FIND and reply.at <= until else ():
            try:
                at = moment(row.timestamp)
            except ValueError:
                continue
            if row.statuscode in ("404", "410") and at <= until:
                found.setdefault(at, True)
            elif row.statuscode.startswith("2") and len(row.statuscode) == 3 and at <= until:
                found[at] = False
    return tuple(Witness(at, missing) for at, missing in sorted(found.items()))


def missing_since(seen: Sequence[Witness], after: datetime | None) -> list[datetime]:
    """The moments at which captures found the page missing, later than any that found it there.

    `after` is our own newest look that saw the page: what is older says nothing any more.
    """
    there = [witness.at for witness in seen if not witness.missing]
    last = max([*there, *([after] if after else [])], default=None)
    return [w.at for w in seen if w.missing and (last is None or w.at > last)]


def there_near(seen: Sequence[Witness], at: datetime, within: timedelta) -> datetime | None:
    """The newest capture that found the page there so near to a moment, if any."""
    return max((w.at for w in seen if not w.missing and abs(at - w.at) <= within), default=None)
