"""`citekeeper accept`: the present findings are known; from now on speak of news."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from citekeeper.accepted import FILE_NAME, dump, to_accept
from citekeeper.cli import options
from citekeeper.cli.loading import last_audits, load_targets
from citekeeper.cli.writing import write_atomically
from citekeeper.errors import CannotAudit


@click.command("accept")
@options.targets
@options.db
@options.quiet
def command(**flags: Any) -> None:
    """Write citations.accepted.json beside the ledger: the findings that are known and accepted.

    The file is small and meant for git. `audit --new-only` and `status --new-only` then fail only
    for findings that are not in it, or have become worse.
    """
    targets = load_targets(flags["targets"])
    audit = last_audits(targets, flags["db"])[0]
    if audit.degraded:
        hint = "audit again with a network, then accept"
        raise CannotAudit("the last audit had no network and found nothing", hint=hint)
    for folder in dict.fromkeys(Path(loaded.path).parent for loaded in targets):
        inside = {
            loaded.target.document.path for loaded in targets if Path(loaded.path).parent == folder
        }
        accepted = to_accept(f for f in audit.findings if f.document in inside)
        write_atomically(folder / FILE_NAME, dump(accepted))
        if not flags["quiet"]:
            click.echo(f"{folder / FILE_NAME}: {len(accepted)} findings accepted")
