"""`citekeeper capture`: have an archive keep the most endangered links, and prove that it does."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from citekeeper import __version__
from citekeeper.cli import environment, options
from citekeeper.cli.audit import refuse_output, wiring_for, write_text
from citekeeper.cli.loading import (
    LoadedTarget,
    database_for,
    last_audits,
    load_targets,
    narrowed,
    refuse_unknown,
)
from citekeeper.errors import CannotAudit, SettingsError
from citekeeper.model import Finding, Settings

if TYPE_CHECKING:
    from citekeeper.archives.save import SavePageNow
    from citekeeper.audit import World
    from citekeeper.capture import Result
    from citekeeper.judge.endangered import Plan
    from citekeeper.store import Store


@click.command("capture")
@options.targets
@options.db
@click.option("--dry-run", is_flag=True, help="Show the plan, and ask nothing.")
@click.option("--limit", type=click.IntRange(0), metavar="N", help="Submit so many links at most.")
@click.option(
    "--force", is_flag=True, help="Also links that refuse us: the archive may be let in. One try."
)
@click.option(
    "--max-runtime", type=options.Duration(), metavar="30m", help="Stop asking after this long."
)
@click.option("--wayback", metavar="URL", help="Base URL of the Wayback Machine to ask.")
@options.narrowing
@options.table_or_json
@options.output
@options.quiet
@options.verbose
@options.no_color
def command(**flags: Any) -> int:
    """Ask the archive to keep links that are there and that nobody keeps yet; prove each capture.

    The plan goes by the last audit: links without a snapshot first, those of sites that have lost
    pages before the others. Only pages that are there are captured; never private addresses,
    addresses with tokens, or domains in other hands. Captures of an earlier run are gone on with.
    With keys of an Internet Archive account (IA_ACCESS_KEY_ID and IA_SECRET_ACCESS_KEY, or ia.ini)
    each is a job whose end is told; without, each link gets one careful try.
    """
    targets = load_targets(flags["targets"])
    refuse_unknown(targets, flags)
    inputs = [Path(loaded.path) for loaded in targets]
    refuse_output(flags["output"], keep=[*inputs, database_for(targets, flags["db"])])
    findings = narrowed(last_audits(targets, flags["db"])[0].findings, flags)
    if flags["dry_run"]:
        return _dry_run(targets, findings, flags)
    settings = Settings(max_runtime=flags["max_runtime"])
    from citekeeper.cli.progress import progress
    from citekeeper.cli.show import console
    from citekeeper.cli.wiring import world

    err = console(no_color=flags["no_color"], stderr=True)
    with (
        progress(err, quiet=flags["quiet"], verbose=flags["verbose"]) as notify,
        world(settings, wiring_for(targets, flags), notify=notify) as where,
    ):
        plan, result = captured(targets, findings, where, flags)
    _write(plan, result, where.saver.has_keys if where.saver else False, flags)
    return CannotAudit.exit_code if in_trouble(result, where) else 0


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
    plan = _planned(findings, where.store, where.saver.name, where.clock.now(), flags)
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


def _planned(
    findings: Sequence[Finding], store: Store, archive: str, now: datetime, flags: dict[str, Any]
) -> Plan:
    from dataclasses import replace

    from citekeeper.judge.captures import progress
    from citekeeper.judge.endangered import plan

    links = dict.fromkeys(f.cited.uri_r for f in findings if f.cited is not None)
    known = {uri_r: progress(said, archive) for uri_r, said in store.replies(links).items()}
    under_way = {uri_r: told for uri_r, told in known.items() if told is not None}
    made = plan(findings, under_way, now=now, force=flags.get("force", False))
    limit = flags.get("limit")
    return made if limit is None else replace(made, wanted=made.wanted[:limit])


def _dry_run(
    targets: Sequence[LoadedTarget], findings: Sequence[Finding], flags: dict[str, Any]
) -> int:
    """The plan, from the database alone."""
    from citekeeper.cli.wiring import keys_of, saving
    from citekeeper.store import Store
    from citekeeper.web import SystemClock

    wiring = wiring_for(targets, flags)
    settings = saving(wiring.archives)
    name = settings.name if settings else "wayback"
    now = SystemClock(environment.simulated_start()).now()
    with Store.read(wiring.db) as store:
        plan = _planned(findings, store, name, now, flags)
    _write(plan, None, keys_of(wiring) is not None, flags)
    return 0


def in_trouble(result: Result, where: World) -> bool:
    """True where the archive could not do what it was asked, or not say what became of it."""
    from citekeeper.capture import TIME_OVER

    deaf = where.saver is not None and where.saver.deaf is not None
    open_ones = any(told.result is None for told in result.captures.values())
    return (result.ended is not None and result.ended != TIME_OVER) or (deaf and open_ones)


def _write(plan: Plan, result: Result | None, has_keys: bool, flags: dict[str, Any]) -> None:
    from citekeeper.cli.capturing import as_json, as_text

    form = as_json if flags["format_"] == "json" else as_text
    write_text(form(plan, result, has_keys=has_keys), flags["output"])
