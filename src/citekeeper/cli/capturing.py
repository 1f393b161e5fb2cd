"""The captures of a command: plan them by the last findings, make them, judge again."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from citekeeper import __version__
from citekeeper.cli.loading import LoadedTarget
from citekeeper.errors import SettingsError
from citekeeper.model import Finding, Settings

if TYPE_CHECKING:
    from citekeeper.archives.save import SavePageNow
    from citekeeper.audit import World
    from citekeeper.capture import Result
    from citekeeper.judge.endangered import Plan
    from citekeeper.store import Store


def captured(
    targets: Sequence[LoadedTarget],
    findings: Sequence[Finding],
    where: World,
    flags: dict[str, Any],
) -> tuple[Plan, Result]:
    """Capture what a plan says, and judge again what is known then."""
    from citekeeper.audit import run

    if where.saver is None:
        raise SettingsError(
            "no archive that was listed takes captures",
            where="settings.archives",
            hint="list wayback, or give an archive of kind wayback its `save` address",
        )
    plan = planned(findings, where.store, where.saver.name, where.clock.now(), flags)
    result = _capture(plan, where, where.saver, flags["max_runtime"])
    if result.captures:
        run([loaded.target for loaded in targets], Settings(offline=True), where)
    return plan, result


def _capture(plan: Plan, where: World, saver: SavePageNow, max_runtime: timedelta | None) -> Result:
    """A run of its own in the database, as an audit has one."""
    from citekeeper.audit import Progress
    from citekeeper.capture import Capturing, Change, Result
    from citekeeper.judge.policy import RULES_VERSION

    def notify(change: Change) -> None:
        where.notify(Progress("capture", change.done, change.total, change.uri_r))

    if not plan.wanted and not plan.resumed:
        return Result()
    end = None if max_runtime is None else where.clock.monotonic() + max_runtime.total_seconds()
    begun = where.store.begin_run(
        settings={"capture": len(plan.wanted), "keys": saver.has_keys},
        version=__version__,
        rules_version=RULES_VERSION,
        now=where.clock.now(),
    )
    capturing = Capturing(
        where.store,
        where.clock,
        next(archive for archive in where.archives if archive.name == saver.name),
        saver,
        begun.id,
        notify,
        lambda: None if end is None else end - where.clock.monotonic(),
    )
    result = capturing.capture(plan.wanted, plan.resumed)
    where.store.finish_run(begun.id, finished=where.clock.now(), degraded=False)
    return result


def planned(
    findings: Sequence[Finding], store: Store, archive: str, now: datetime, flags: dict[str, Any]
) -> Plan:
    """What the findings, and what is stored of earlier captures, say must be captured."""
    from dataclasses import replace

    from citekeeper.guard import refuse_submission
    from citekeeper.judge.captures import progress
    from citekeeper.judge.endangered import plan

    links = dict.fromkeys(f.cited.uri_r for f in findings if f.cited is not None)
    known = {uri_r: progress(said, archive) for uri_r, said in store.replies(links).items()}
    under_way = {uri_r: told for uri_r, told in known.items() if told is not None}
    force = flags.get("force", False)
    made = plan(findings, under_way, refuse_submission, now=now, force=force)
    limit = flags.get("limit")
    return made if limit is None else replace(made, wanted=made.wanted[:limit])


def in_trouble(result: Result, where: World) -> bool:
    """True where the archive could not do what it was asked, or not say what became of it."""
    from citekeeper.capture import TIME_OVER

    deaf = where.saver is not None and where.saver.deaf is not None
    open_ones = any(told.result is None for told in result.captures.values())
    return (result.ended is not None and result.ended != TIME_OVER) or (deaf and open_ones)
