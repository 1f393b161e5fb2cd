"""The run, top to bottom: collect, ask what is due, find mementos, judge, assemble, record.

This is the seam of the pure core and its shell: every effect comes in as an argument. Each row is
committed when it is learnt, so that Ctrl-C or a kill loses at most the requests in flight, and the
next run goes on from there.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from citekeeper import __version__
from citekeeper.archives import Archive, Replayed
from citekeeper.archives.save import SavePageNow
from citekeeper.audit.asking import Asked, Asking, Due, Event
from citekeeper.audit.assemble import Evidence
from citekeeper.audit.canaries import asked
from citekeeper.audit.copying import Keeper, without_copy
from citekeeper.audit.judging import judged, stored
from citekeeper.audit.neighbours import Neighbour, Neighbours
from citekeeper.audit.records import EVIDENCE, decisions_row, policy_row, settings_row
from citekeeper.audit.telling import Learnt, minutes, not_asked, troubles
from citekeeper.audit.wanted import Wanted, alternatives, chosen, collect, questions_of
from citekeeper.audit.witnessing import looking_gone, witnessed
from citekeeper.desk import Desk
from citekeeper.judge.choose import Question, unanswered, unasked
from citekeeper.judge.network import all_silent, degraded, suspicious
from citekeeper.judge.policy import POLICY, RULES_VERSION, Policy
from citekeeper.judge.schedule import due
from citekeeper.lanes import Gate
from citekeeper.model import (
    ArchiveSettings,
    Audit,
    AuditKind,
    Canary,
    Observation,
    Run,
    Settings,
    Target,
    UriM,
    UriR,
)
from citekeeper.probe import OverBudget, Probed, Prober
from citekeeper.store import Store, whole
from citekeeper.web import Clock


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a run is: `stage` is "links", "archive", "witness", "capture" or "verify".

    `minutes` is how long a stage will take by what the archives allow; it comes before its first
    step.
    """

    stage: str
    done: int
    total: int
    what: str = ""
    minutes: float | None = None


@dataclass(frozen=True, slots=True)
class World:
    """What a run acts on: the web, the archives, the database, the time; and who reads pages.

    `allowed` are the archives' settings, by which it is known how long a run will take.
    """

    store: Store
    clock: Clock
    prober: Prober
    desk: Desk
    gate: Gate
    archives: tuple[Archive, ...]
    ask_canary: Callable[[str], Canary]
    notify: Callable[[Progress], None] = lambda progress: None  # noqa: ARG005
    policy: Policy = POLICY
    behind_proxy: bool = False
    saver: SavePageNow | None = None
    allowed: tuple[ArchiveSettings, ...] = ()
    keeper: Keeper | None = None


def run(targets: Sequence[Target], settings: Settings, world: World) -> Audit:
    """Audit the targets and record it; returns the audit as stored.

    Raises StoreError when the database cannot be used; trouble of the network or of an archive is
    in the audit (`degraded`, `archive_unavailable`, `troubles`), never an exception.
    """
    started = whole(world.clock.now())
    wanted = collect(targets, now=started)
    documents = [target.document for target in targets]
    if settings.offline:
        world.store.add_documents(documents, now=started)
        return _record(targets, wanted, settings, world, Learnt(started))
    run = world.store.begin_run(
        settings=settings_row(settings),
        version=__version__,
        rules_version=RULES_VERSION,
        now=started,
    )
    canaries = asked(world.ask_canary, settings)
    world.store.add_documents(documents, now=started)
    learnt = Learnt(started, run.id, canaries=_kept(canaries(), world, run))
    if all_silent(learnt.canaries):
        learnt.degraded = True  # asking on would only collect evidence of our own outage
    else:
        _ask_everything(wanted, settings, world, run, learnt)
    world.store.finish_run(run.id, finished=world.clock.now(), degraded=learnt.degraded)
    if world.keeper is not None and not learnt.degraded:
        learnt.uncopied = world.keeper.keep(
            targets, wanted, world.store, policy=world.policy, run=run.id, now=world.clock.now()
        )
    return _record(targets, wanted, settings, world, learnt)


# --- asking ---------------------------------------------------------------------------------------


def _ask_everything(
    wanted: Sequence[Wanted], settings: Settings, world: World, run: Run, learnt: Learnt
) -> None:
    canaries = learnt.canaries
    to_ask = chosen(wanted, settings)
    evidence = _evidence(to_ask, world)
    due_links = _due(to_ask, evidence, settings, world)
    questions = _questions(to_ask, evidence, settings, world)
    learnt.asked = questions
    patience = _patience(settings, world)
    seen = _ask(to_ask, due_links, questions, evidence, settings, world, learnt, patience)
    if suspicious(seen, world.policy):
        learnt.canaries = _kept(asked(world.ask_canary, settings)(), world, run)
        canaries += learnt.canaries
    learnt.degraded = degraded(canaries, seen, world.policy)
    if settings.ask_archives and not learnt.degraded:
        _ask_witnesses(to_ask, world, run, patience)


def _ask_witnesses(
    to_ask: Sequence[Wanted], world: World, run: Run, patience: Callable[[], float | None]
) -> None:
    """Ask the archives for the newest captures of what looks gone, and commit each answer."""
    evidence = _evidence(to_ask, world)
    pairs = looking_gone(
        [want.cited.uri_r for want in to_ask],
        world.archives,
        evidence,
        policy=world.policy,
        now=world.clock.now(),
    )
    if pairs:
        pace = {archive.name: archive.cdx_per_minute for archive in world.allowed}
        takes = sum(1 / pace[archive.name] for archive, _ in pairs if archive.name in pace)
        world.notify(Progress("witness", 0, len(pairs), minutes=takes))
    asked_so_far = witnessed(pairs, run=run.id, patience=patience)
    for done, replayed in enumerate(asked_so_far, start=1):
        world.store.add_replies([(replayed.reply, replayed.text)])
        world.notify(Progress("witness", done, len(pairs), replayed.reply.uri_r))


def _kept(canaries: tuple[Canary, ...], world: World, run: Run) -> tuple[Canary, ...]:
    world.store.add_canaries(run.id, canaries)
    return canaries


def _evidence(wanted: Sequence[Wanted], world: World) -> Evidence:
    now = world.clock.now()
    return stored(wanted, world.store, world.policy, now=now).about(wanted)


def _due(wanted: Sequence[Wanted], evidence: Evidence, settings: Settings, world: World) -> Due:
    now = world.clock.now()
    first: list[UriR] = []
    second: list[UriR] = []
    links = [want.cited.uri_r for want in wanted]
    bare = without_copy(links, evidence, world.policy) if world.keeper else frozenset()
    for uri_r in {want.cited.uri_r: None for want in wanted}:
        found = due(
            evidence.looks(uri_r, world.policy),
            uri_r=uri_r,
            policy=world.policy,
            now=now,
            max_age=settings.max_age,
            around=evidence.around(uri_r),
            seen_elsewhere=evidence.witnesses(uri_r, now),
        )
        if settings.recheck or uri_r in bare or (found is not None and found.attempt == 1):
            first.append(uri_r)
        elif found is not None:
            second.append(uri_r)
    return Due(tuple(first), tuple(second))


def _questions(
    wanted: Sequence[Wanted], evidence: Evidence, settings: Settings, world: World
) -> tuple[Question, ...]:
    if not settings.ask_archives or not world.archives:
        return ()

    def holds(uri_m: UriM) -> bool:
        return any(archive.holds(uri_m) for archive in world.archives)

    now = world.clock.now()
    return unasked(
        questions_of(wanted),
        evidence.replies,
        now=now,
        holds=holds,
        archives=[archive.name for archive in world.archives],
        text=evidence.text,
    )


def _ask(
    to_ask: Sequence[Wanted],
    due_links: Due,
    questions: Sequence[Question],
    evidence: Evidence,
    settings: Settings,
    world: World,
    learnt: Learnt,
    patience: Callable[[], float | None],
) -> list[Observation]:
    """Ask, and commit every answer as it comes; returns what this run saw."""
    assert learnt.run is not None  # noqa: S101 - for the type checker
    asking = Asking(
        learnt.run,
        world.prober,
        world.desk,
        world.gate,
        world.archives,
        settings,
        world.policy,
        threading.Event(),
        alternatives(to_ask),
        Neighbours(evidence.siblings, world.policy, learnt.started),
    )
    tally = _Tally({"links": len(due_links), "archive": len(questions) * len(world.archives)})
    if questions:
        takes = minutes(questions, world.allowed)
        world.notify(Progress("archive", 0, tally.totals["archive"], minutes=takes))
    for batch in asking.events(due_links, questions, patience=patience):
        _keep(batch, world, tally)
        for progress in tally.progress:
            world.notify(progress)
        tally.progress.clear()
    learnt.cut_short = asking.timed_out
    learnt.over_budget = tuple(tally.over_budget)
    return tally.seen


@dataclass(slots=True)
class _Tally:
    """What the asking has brought so far."""

    totals: Mapping[str, int]
    done: dict[str, int] = field(default_factory=lambda: {"links": 0, "archive": 0})
    seen: list[Observation] = field(default_factory=list)
    over_budget: list[UriR] = field(default_factory=list)
    progress: list[Progress] = field(default_factory=list)

    def step(self, stage: str, what: str) -> None:
        """One question more is through; a second look is not a link more."""
        self.done[stage] = min(self.done[stage] + 1, self.totals[stage])
        self.progress.append(Progress(stage, self.done[stage], self.totals[stage], what))


def _keep(batch: Sequence[Event], world: World, tally: _Tally) -> None:
    """Commit what came in; one transaction for observations, one for archive replies."""
    probed = [event for event in batch if isinstance(event, Probed)]
    replayed = [event for event in batch if isinstance(event, Replayed)]
    if probed:
        rows = world.store.add_observations([(p.observation, p.text) for p in probed])
        tally.seen.extend(rows)
        if world.keeper is not None:
            world.keeper.fetched(zip(rows, probed, strict=True))
    if beside := [event for event in batch if isinstance(event, Neighbour)]:
        world.store.add_siblings([(n.sibling, n.text) for n in beside])
    if replayed:
        world.store.add_replies([(r.reply, r.text) for r in replayed])
    for event in batch:
        if isinstance(event, Probed) and event.observation.attempt == 1:
            tally.step("links", event.observation.uri_r)
        elif isinstance(event, OverBudget):
            tally.over_budget.append(event.uri_r)
            tally.step("links", event.uri_r)
        elif isinstance(event, Asked):
            tally.step("archive", event.question.uri_r)


def _patience(settings: Settings, world: World) -> Callable[[], float | None]:
    if settings.max_runtime is None:
        return lambda: None
    end = world.clock.monotonic() + settings.max_runtime.total_seconds()
    return lambda: end - world.clock.monotonic()


# --- judging and recording ------------------------------------------------------------------------


def _record(
    targets: Sequence[Target],
    wanted: Sequence[Wanted],
    settings: Settings,
    world: World,
    learnt: Learnt,
) -> Audit:
    """Judge everything from what is stored, and keep the audit.

    Moments are whole seconds, as the database keeps them, so that a replay sees the same ones.
    """
    now = whole(world.clock.now())
    upto = world.store.extent()
    found = judged(
        targets,
        wanted,
        stored(wanted, world.store, world.policy, now=now, upto=upto),
        not_asked=not_asked(wanted, learnt),
        policy=world.policy,
        now=now,
    )
    replies = world.store.replies({question.uri_r for question in learnt.asked}, upto)
    open_questions = unanswered(learnt.asked, replies, since=learnt.started, text=world.store.text)
    audit = Audit(
        kind=AuditKind.OFFLINE if settings.offline else AuditKind.AUDITED,
        started_at=learnt.started,
        finished_at=now,
        findings=found,
        degraded=learnt.degraded,
        simulated=world.store.simulated,
        archive_unavailable=bool(open_questions or learnt.uncopied),
        troubles=tuple(troubles(learnt, open_questions, replies)),
        differences=tuple(line for target in targets for line in target.differences),
        run=learnt.run,
    )
    return world.store.add_audit(
        audit,
        policy={**policy_row(world.policy), EVIDENCE: upto.as_row()},
        overrides=decisions_row(targets),
        now=now,
    )
