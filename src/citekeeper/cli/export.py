"""`citekeeper export`: hand out what is stored."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from citekeeper import __version__
from citekeeper.accepted import key
from citekeeper.cli import options
from citekeeper.cli.audit import failing, refuse_output, write_text
from citekeeper.cli.loading import (
    LoadedTarget,
    accepted_of,
    database_for,
    history,
    last_audits,
    load_targets,
    narrowed,
    refuse_unknown,
)
from citekeeper.errors import SettingsError
from citekeeper.exports import EXPORTS
from citekeeper.exports.rot import GROUPS, csv_by, json_by
from citekeeper.model import Report


@click.command("export")
@click.argument("format_", type=click.Choice(list(EXPORTS)), metavar="|".join(EXPORTS))
@options.targets
@options.db
@options.fail_on
@options.new_only
@options.unconfirmed
@click.option(
    "--failing", "only_failing", is_flag=True, help="Only the findings that fail a build so."
)
@click.option(
    "--by",
    type=click.Choice(list(GROUPS)),
    help="With csv or json: counts by host, or by the year of citing, instead of findings.",
)
@options.narrowing
@options.output
@options.quiet
def command(**flags: Any) -> None:
    """Hand out the last findings in another FORMAT; no network.

    `html` is a companion page to publish beside a report; of several TARGETs it makes a folder
    (named with -o) with a page for each and an index over them. `junit`, `sarif` and `github` are
    for CI systems: --fail-on, --new-only and --unconfirmed say which findings are failures there;
    `github` adds a summary to the file that $GITHUB_STEP_SUMMARY names.
    """
    render = _renderer(flags["format_"], flags["by"])
    targets = load_targets(flags["targets"])
    refuse_unknown(targets, flags)
    if flags["format_"] == "html" and len(targets) > 1:
        _write_pages(targets, flags)
        return
    inputs = [Path(loaded.path) for loaded in targets]
    refuse_output(flags["output"], keep=[*inputs, database_for(targets, flags["db"])])
    report = _report(targets, flags)
    write_text(render(report), flags["output"])
    if flags["format_"] == "github":
        _add_summary(report)


def _renderer(name: str, by: str | None) -> Callable[[Report], Iterator[str]]:
    """The export of that name, or its counts by a group."""
    if by is None:
        return EXPORTS[name]
    counts = {"csv": csv_by, "json": json_by}
    if name not in counts:
        hint = "use it with csv or json"
        raise SettingsError(f"{name} holds no counts", where="--by", hint=hint)
    return counts[name](by)


def _add_summary(report: Report) -> None:
    """Behind what other steps of a GitHub job wrote for its summary; nowhere outside of one."""
    from citekeeper.exports.github import summary

    named = os.environ.get("GITHUB_STEP_SUMMARY")
    if named:
        with Path(named).open("a", encoding="utf-8") as file:
            file.writelines(summary(report))


def _write_pages(targets: Sequence[LoadedTarget], flags: dict[str, Any]) -> None:
    """A companion page for each report and an index over them, in a folder; made where missing."""
    from citekeeper.exports.companion import pages

    if flags["output"] in (None, "-") or Path(flags["output"]).is_file():
        hint = "name a folder with -o; it will hold index.html and a page for each report"
        raise SettingsError("several reports become several pages", where="--output", hint=hint)
    folder = Path(flags["output"])
    report = _report(targets, flags)
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        what = f"cannot be made ({error.strerror})"
        raise SettingsError(what, where=str(folder), hint="name another folder") from error
    for name, parts in pages(report):
        write_text(parts, str(folder / name))
        if not flags["quiet"]:
            click.echo(str(folder / name), err=True)


def _report(targets: Sequence[LoadedTarget], flags: dict[str, Any]) -> Report:
    """What is stored of the targets: the last audit as narrowed, the one before, the trend."""
    (audit,) = last_audits(targets, flags["db"], 1)
    audit = replace(audit, findings=narrowed(audit.findings, flags))
    failed = tuple(failing(audit.findings, targets, flags))
    if flags["only_failing"]:
        audit = replace(audit, findings=failed)
    accepted = accepted_of(targets)
    return Report(
        audit,
        documents=tuple(loaded.target.document for loaded in targets),
        citekeeper=__version__,
        history=history(targets, flags["db"]),
        failing=frozenset(map(key, failed)),
        accepted=frozenset(accepted) if accepted else None,
        files={t.target.document.path: _from_here(t.path) for t in targets},
    )


def _from_here(path: str) -> str:
    """A file as seen from the working folder, which in CI is the repository's own."""
    return Path(os.path.relpath(path)).as_posix()
