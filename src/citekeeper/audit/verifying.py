"""Replays the mementos that serve the findings again: still there, still the same, still serving?

What is learnt is evidence like any other replay's, and is judged like it.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from citekeeper import __version__
from citekeeper.archives import Archive
from citekeeper.audit import World, run
from citekeeper.audit.judging import judged, stored
from citekeeper.audit.records import settings_row
from citekeeper.audit.replaying import Became, Proven, Replaying, State
from citekeeper.audit.wanted import collect
from citekeeper.judge.carried import named
from citekeeper.judge.lasting import due
from citekeeper.judge.policy import RULES_VERSION
from citekeeper.model import (
    Action,
    Answer,
    ArchiveReply,
    Audit,
    Finding,
    Memento,
    Reason,
    Settings,
    Target,
    UriM,
    UriR,
)
from citekeeper.store import whole

__all__ = ["Rechecked", "Served", "State", "Verification", "verify"]


@dataclass(frozen=True, slots=True)
class Served:
    """A finding that a memento served, before and after it was replayed again."""

    before: Finding
    after: Finding

    @property
    def still(self) -> bool:
        """True where the same memento serves it now."""
        return _key(self.before) == _key(self.after)


@dataclass(frozen=True, slots=True)
class Rechecked:
    """One memento replayed again: what became of it, and all findings that it served."""

    memento: Memento
    became: Became
    served: tuple[Served, ...]

    @property
    def losses(self) -> tuple[Finding, ...]:
        """The findings that it served and does not serve any more, as they are now."""
        if self.became.state not in (State.LOST, State.CHANGED):
            return ()
        return tuple(served.after for served in self.served if not served.still)


@dataclass(frozen=True, slots=True)
class Verification:
    """What a run of verify learnt. `audit` is what the findings are now; None: nothing was due.

    `not_due` counts mementos that serve and were proven not long ago.
    """

    started_at: datetime
    finished_at: datetime
    rechecked: tuple[Rechecked, ...] = ()
    not_due: int = 0
    audit: Audit | None = None
    simulated: bool = False

    def count(self, state: State) -> int:
        """How many mementos ended so."""
        return sum(one.became.state is state for one in self.rechecked)


def verify(
    targets: Sequence[Target],
    settings: Settings,
    world: World,
    archives: Sequence[Archive],
    *,
    narrow: Callable[[Sequence[Finding]], Sequence[Finding]] = tuple,
) -> Verification:
    """Replay what is due (all that serves, with `settings.recheck`), record it, judge again.

    `narrow` leaves the findings whose mementos are meant. Raises StoreError when the database
    cannot be used; trouble of an archive is in the result.
    """
    started = whole(world.clock.now())
    before = _findings(targets, world, started)
    serving = _serving(narrow(before), world)
    wanted = [p for p, finding in serving if settings.recheck or due(finding.keeping, started)]
    if not wanted:
        ended, simulated = whole(world.clock.now()), world.store.simulated
        return Verification(started, ended, not_due=len(serving), simulated=simulated)
    begun = world.store.begin_run(
        settings={"verify": len(wanted), **settings_row(settings)},
        version=__version__,
        rules_version=RULES_VERSION,
        now=started,
    )
    replaying = Replaying(world, archives, begun.id, len(wanted))
    with _limited(replaying.stop, settings.max_runtime):
        became = replaying.all(wanted)
    world.store.finish_run(begun.id, finished=world.clock.now(), degraded=False)
    audit = run(targets, replace(settings, offline=True), world)
    return Verification(
        started,
        audit.finished_at,
        tuple(_rechecked(one, became[one], before, audit.findings) for one in wanted),
        len(serving) - len(wanted),
        audit,
        simulated=world.store.simulated,
    )


@contextmanager
def _limited(stop: threading.Event, limit: timedelta | None) -> Iterator[None]:
    """Within it `stop` is set when the time is over."""
    if limit is None:
        yield
        return
    timer = threading.Timer(limit.total_seconds(), stop.set)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()


# --- what serves, and what it served --------------------------------------------------------------


def _findings(targets: Sequence[Target], world: World, now: datetime) -> tuple[Finding, ...]:
    """What the stored evidence says at this moment."""
    wanted = collect(targets, now=now)
    nothing: Mapping[UriR, tuple[Reason, str]] = {}
    known = stored(wanted, world.store, world.policy, now=now)
    return judged(targets, wanted, known, not_asked=nothing, policy=world.policy, now=now)


def _serving(findings: Sequence[Finding], world: World) -> list[tuple[Proven, Finding]]:
    """The mementos that serve, each once for each link, with one of the findings."""
    groups: dict[tuple[UriR, UriM], list[Finding]] = {}
    for finding in findings:
        if (key := _key(finding)) is not None and not finding.ignored:
            groups.setdefault(key, []).append(finding)
    replies = world.store.replies({uri_r for uri_r, _ in groups})
    return [
        (Proven(uri_r, memento, _proof(replies.get(uri_r, ()), uri_m), _titles(group)), group[0])
        for (uri_r, uri_m), group in groups.items()
        if (memento := _memento(group[0])) is not None
    ]


def _memento(finding: Finding) -> Memento | None:
    kept = finding.keeping
    return kept.memento if kept is not None and kept.answer is Answer.VERIFIED else None


def _key(finding: Finding) -> tuple[UriR, UriM] | None:
    """The link and the memento that serves it; None where none does."""
    memento = _memento(finding)
    return (finding.cited.uri_r, memento.uri_m) if memento and finding.cited else None


def _titles(findings: Sequence[Finding]) -> tuple[str, ...]:
    found = (named(f.citation, f.cited).title for f in findings if f.cited is not None)
    return tuple(dict.fromkeys(filter(None, found)))


def _proof(replies: Sequence[ArchiveReply], uri_m: UriM) -> ArchiveReply | None:
    """The newest replay that verified a memento; one whose page is known, if there is any."""
    proofs = [
        reply
        for reply in reversed(replies)
        if reply.action is Action.VERIFY
        and reply.answer is Answer.VERIFIED
        and reply.memento is not None
        and reply.memento.uri_m == uri_m
    ]
    return next((p for p in proofs if p.page is not None), proofs[0] if proofs else None)


def _rechecked(
    one: Proven, became: Became, before: Sequence[Finding], after: Sequence[Finding]
) -> Rechecked:
    """With every finding that the memento served, whether it was meant or not."""
    key = (one.uri_r, one.memento.uri_m)
    pairs = zip(before, after, strict=True)
    return Rechecked(one.memento, became, tuple(Served(a, b) for a, b in pairs if _key(a) == key))
