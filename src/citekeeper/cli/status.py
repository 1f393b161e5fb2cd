"""`citekeeper status`: the last findings again, from the database alone."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from citekeeper.cli import options
from citekeeper.cli.audit import conclude, refuse_output
from citekeeper.cli.loading import (
    database_for,
    history,
    last_audits,
    load_targets,
    refuse_unknown,
)
from citekeeper.cli.trend import trend
from citekeeper.errors import StoreError


@click.command("status")
@options.targets
@options.db
@options.fail_on
@options.new_only
@options.unconfirmed
@click.option(
    "--if-audited",
    is_flag=True,
    help="Where no audit is stored yet, read the targets and be content (for hooks).",
)
@options.narrowing
@options.table_or_json
@options.output
@options.quiet
@options.no_color
def command(**flags: Any) -> int:
    """Print the last findings, and what changed since the audit before; no network.

    With --fail-on it exits as that audit did or would have; without, always with 0.
    """
    targets = load_targets(flags["targets"])
    refuse_unknown(targets, flags)
    inputs = [Path(loaded.path) for loaded in targets]
    refuse_output(flags["output"], keep=[*inputs, database_for(targets, flags["db"])])
    try:
        audits = last_audits(targets, flags["db"])
    except StoreError:
        if flags["if_audited"]:
            return 0
        raise
    flags = {**flags, "fail_on": flags["fail_on"] or "never", "offline": flags["fail_on"] is None}
    previous = audits[1] if len(audits) > 1 else None
    if flags["format_"] == "table" and not flags["output"]:
        click.echo(trend(history(targets, flags["db"])), nl=False)
    return conclude(audits[0], targets, flags, previous=previous, now=audits[0].finished_at)
