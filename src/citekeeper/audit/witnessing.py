"""Asks the archives for the newest captures of links that look gone: a second witness.

One question for each such link, once in thirty days, and none where all captures were listed
already. An archive that has enough of us, or does not answer, changes nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from citekeeper.archives import Archive, Replayed
from citekeeper.audit.assemble import Evidence
from citekeeper.judge.history import walk_through
from citekeeper.judge.policy import Policy
from citekeeper.judge.witness import unheard
from citekeeper.model import UriR

Asked = tuple[Archive, UriR]


def looking_gone(
    uri_rs: Sequence[UriR],
    archives: Sequence[Archive],
    evidence: Evidence,
    *,
    policy: Policy,
    now: datetime,
) -> tuple[Asked, ...]:
    """The links whose newest decided look says gone, for each archive that was not heard of them
    lately; only archives whose lists tell what a site answered."""
    gone: list[UriR] = []
    for uri_r in dict.fromkeys(uri_rs):
        walk = walk_through(evidence.looks(uri_r, policy), policy, evidence.around(uri_r))
        if walk.decided is not None and walk.decided.found.standing.gone:
            gone.append(uri_r)
    return tuple(
        (archive, uri_r)
        for archive in archives
        for uri_r in gone
        if archive.tells_statuses and unheard(archive.name, evidence.replies.get(uri_r, ()), now)
    )


@dataclass(frozen=True, slots=True)
class _TimeIsUp:
    """Set once a run's time is over: nobody waits for a token then."""

    patience: Callable[[], float | None]

    def is_set(self) -> bool:
        left = self.patience()
        return left is not None and left <= 0


def witnessed(
    asked: Sequence[Asked], *, run: int, patience: Callable[[], float | None]
) -> Iterator[Replayed]:
    """What each archive says, one link after the other, until the run's time is over."""
    stop = _TimeIsUp(patience)
    for archive, uri_r in asked:
        if stop.is_set():
            return
        if archive.closed is None:
            yield Replayed(archive.newest(uri_r, run=run, stop=stop))
