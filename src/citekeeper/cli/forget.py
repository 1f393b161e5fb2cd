"""`citekeeper forget`: remove what was stored of a page."""

from __future__ import annotations

from typing import Any

import click

from citekeeper.cli import environment, options
from citekeeper.cli.loading import database_for, load_targets
from citekeeper.errors import SettingsError, StoreError


@click.command("forget")
@click.argument("url")
@options.targets
@options.db
@click.option("--reason", required=True, help="Who asked for it, or why; kept with the tombstone.")
@options.quiet
def command(**flags: Any) -> None:
    """Remove what was stored of the page at URL, for good: an erasure request.

    Its words, titles and headers go, live and archived, in every audit; the database file is
    written anew. That it was asked, when, and whether it answered stays, and a tombstone by which
    later audits keep nothing of it. Your own footnotes are not touched, nor copies you exported.
    """
    from citekeeper.store import Store
    from citekeeper.urls import cited_link
    from citekeeper.web import SystemClock

    path = database_for(load_targets(flags["targets"]), flags["db"])
    if not path.exists():
        raise StoreError("there is no database", where=str(path), hint="name it with --db")
    try:
        link = cited_link(flags["url"])
    except ValueError as error:
        hint = "write it as the footnote has it"
        raise SettingsError("is no web address", where=flags["url"][:100], hint=hint) from error
    start = environment.simulated_start()
    now = SystemClock(start).now()
    with Store.open(path, now=now, simulated=start is not None) as store:
        emptied = store.forget(link.uri_r, reason=flags["reason"], now=now)
    if emptied is None:
        hint = "`citekeeper status` lists the links that are stored"
        raise SettingsError("is no link of this database", where=link.uri_r, hint=hint)
    if not flags["quiet"]:
        click.echo(f"{link.uri_r}: forgotten ({emptied} records emptied)")
