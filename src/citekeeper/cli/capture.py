"""`citekeeper capture`: have an archive keep the most endangered links, and prove that it does."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from citekeeper.cli import capturing, environment, options
from citekeeper.cli.audit import refuse_output, wiring_for, write_text
from citekeeper.cli.loading import (
    LoadedTarget,
    database_for,
    last_audits,
    load_targets,
    narrowed,
    refuse_unknown,
)
from citekeeper.errors import CannotAudit
from citekeeper.model import Finding, Settings

if TYPE_CHECKING:
    from citekeeper.capture import Result
    from citekeeper.judge.endangered import Plan


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
        plan, result = capturing.captured(targets, findings, where, flags)
    _write(plan, result, where.saver.has_keys if where.saver else False, flags)
    return CannotAudit.exit_code if capturing.in_trouble(result, where) else 0


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
        plan = capturing.planned(findings, store, name, now, flags)
    _write(plan, None, keys_of(wiring) is not None, flags)
    return 0


def _write(plan: Plan, result: Result | None, has_keys: bool, flags: dict[str, Any]) -> None:
    from citekeeper.cli.capture_words import as_json, as_text

    form = as_json if flags["format_"] == "json" else as_text
    write_text(form(plan, result, has_keys=has_keys), flags["output"])
