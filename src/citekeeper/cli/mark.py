"""`citekeeper mark`: a human decision about one citation, into its citations.yml."""

from __future__ import annotations

from pathlib import Path

import click

from citekeeper.cli.writing import read_ledger, write_atomically
from citekeeper.errors import InputError


@click.command("mark")
@click.argument("id_", metavar="ID")
@click.argument("decision", type=click.Choice(["live", "gone", "ignore"]))
@click.argument("target", default="citations.yml", metavar="[TARGET]")
@click.option("--reason", required=True, metavar="TEXT", help="Why; shown in every report.")
@click.option(
    "--until",
    metavar="DATE",
    help="The first day on which it no longer holds  [default: it holds until you remove it]",
)
@click.option("--by", metavar="NAME", help="Who decided.")
@click.option("-q", "--quiet", is_flag=True, help="Say nothing where nothing is wrong.")
def command(
    id_: str,
    decision: str,
    target: str,
    *,
    reason: str,
    until: str | None,
    by: str | None,
    quiet: bool,
) -> None:
    """Write a human decision on one citation into citations.yml.

    For a page that refuses programs, or that you have looked at by eye: `live` and `gone` take the
    place of what the page answers, `ignore` leaves the link out of every verdict. TARGET is the
    ledger; by default ./citations.yml.
    """
    from citekeeper.manifest import mark

    if Path(target).suffix.lower() not in (".yml", ".yaml"):
        hint = "make its ledger with `citekeeper init`, and mark there"
        raise InputError("is no citations.yml", where=target, hint=hint)
    path = Path(target)
    kept = read_ledger(path)
    marked = mark(kept, name=target, id=id_, decision=decision, reason=reason, until=until, by=by)
    if marked != kept:
        write_atomically(path, marked)
    if not quiet:
        holds = f" until {until}" if until else ""
        click.echo(f"{target}: citation {id_} is marked {decision}{holds}")
        click.echo("`citekeeper audit --offline` judges with it; no page is asked again.")
