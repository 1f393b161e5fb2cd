"""`citekeeper verify`: replay the recorded mementos again, and say which are lost or changed."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from citekeeper.cli import options
from citekeeper.cli.audit import refuse_output, wiring_for, write_text
from citekeeper.cli.loading import (
    LoadedTarget,
    accepted_of,
    database_for,
    load_targets,
    narrowed,
    refuse_unknown,
    shared_setting,
)
from citekeeper.errors import CannotAudit, StoreError
from citekeeper.model import Finding, Settings

if TYPE_CHECKING:
    from citekeeper.audit.verifying import Verification


@click.command("verify")
@options.targets
@options.db
@options.fail_on
@options.new_only
@options.unconfirmed
@click.option(
    "--recheck", is_flag=True, help="Replay all of them now  [default: those proven 90 days ago]"
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
    """Replay the snapshots that serve citations again: are they still there, still the same?

    A snapshot that two replays do not show any more is lost: it serves no longer, and the next
    audit looks for another. One whose text differs is told, too. An archive that does not answer
    loses nothing. Copies of your own (audit --keep-copies) are read back from their files.

    Exits with 1 where a loss puts a finding at or above --fail-on, with 3 where an archive that was
    needed did not answer.
    """
    targets = load_targets(flags["targets"])
    refuse_unknown(targets, flags)
    wiring = wiring_for(targets, flags)
    refuse_output(flags["output"], keep=[*(Path(loaded.path) for loaded in targets), wiring.db])
    accepted_of(targets)  # a damaged file is said now, and not after an hour of asking
    verification = _verified(targets, flags)
    from citekeeper.cli.verified import as_json, as_text, troubles

    write = as_json if flags["format_"] == "json" else as_text
    write_text(write(verification), flags["output"])
    for trouble in troubles(verification):
        click.echo(f"citekeeper: {trouble}", err=True)
    return _exit_code(verification, targets, flags)


def _verified(targets: Sequence[LoadedTarget], flags: dict[str, Any]) -> Verification:
    from citekeeper.audit.verifying import verify
    from citekeeper.cli.progress import progress
    from citekeeper.cli.show import console
    from citekeeper.cli.wiring import own_copies, world

    path = database_for(targets, flags["db"])
    if not path.exists():
        hint = "run citekeeper audit first"
        raise StoreError("there is no database yet", where=str(path), hint=hint)
    wiring = wiring_for(targets, flags)
    settings = Settings(recheck=flags["recheck"], max_runtime=flags["max_runtime"])
    err = console(no_color=flags["no_color"], stderr=True)
    with (
        progress(err, quiet=flags["quiet"], verbose=flags["verbose"]) as notify,
        world(settings, wiring, notify=notify) as where,
    ):
        return verify(
            [loaded.target for loaded in targets],
            settings,
            where,
            (*where.archives, own_copies(wiring, where.clock, where.desk)),
            narrow=lambda findings: narrowed(findings, flags),
        )


def _exit_code(
    verification: Verification, targets: Sequence[LoadedTarget], flags: dict[str, Any]
) -> int:
    """3 before 1 before 0, as everywhere."""
    from citekeeper.accepted import is_new
    from citekeeper.audit.verifying import State
    from citekeeper.judge.gate import fails

    if verification.count(State.UNKNOWN):
        return CannotAudit.exit_code
    fail_on = flags["fail_on"] or shared_setting(targets, "fail_on") or "lost"
    accepted = accepted_of(targets) if flags["new_only"] else {}

    def counts(finding: Finding) -> bool:
        news = not flags["new_only"] or is_new(finding, accepted)
        return news and fails(finding, fail_on=fail_on, unconfirmed=flags["unconfirmed"])

    lost = (finding for one in verification.rechecked for finding in one.losses)
    return 1 if any(counts(finding) for finding in lost) else 0
