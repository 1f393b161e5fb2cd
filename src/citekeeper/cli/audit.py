"""`citekeeper audit`: ask, record, print, and set the exit code."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from citekeeper import __version__
from citekeeper.accepted import is_new
from citekeeper.cli import environment, options
from citekeeper.cli.copying import copied, copies_folder
from citekeeper.cli.loading import (
    LoadedTarget,
    accepted_of,
    database_for,
    load_targets,
    narrowed,
    refuse_unknown,
    shared_setting,
)
from citekeeper.errors import CannotAudit, SettingsError
from citekeeper.judge.gate import fails
from citekeeper.model import Audit, Finding, Report, Settings

if TYPE_CHECKING:
    from citekeeper.audit import World
    from citekeeper.audit.decisions import Decision
    from citekeeper.cli.wiring import Wiring
    from citekeeper.store import Store

BEHIND_PROXY = "Behind a proxy, host names are left to it: it decides where they lead."


@click.command("audit")
@options.targets
@options.db
@options.fail_on
@options.new_only
@options.unconfirmed
@click.option("--no-archives", is_flag=True, help="Ask no archive; use what is stored of them.")
@click.option("--offline", is_flag=True, help="Ask nothing at all: judge what is stored again.")
@options.no_siblings
@click.option(
    "--compare-rules",
    is_flag=True,
    help="Ask and record nothing: list the findings of the last audit that today's rules see "
    "otherwise; exit with 1 if there are any.",
)
@click.option(
    "--max-age", type=options.Duration(), metavar="14d", help="Ask again what is older than this."
)
@click.option("--recheck", is_flag=True, help="Ask every page again, due or not.")
@click.option(
    "--max-runtime", type=options.Duration(), metavar="30m", help="Stop asking after this long."
)
@click.option(
    "--threads", type=click.IntRange(1, 256), default=64, show_default=True, help="Pages at once."
)
@click.option(
    "--per-host",
    type=click.IntRange(1, 16),
    default=1,
    show_default=True,
    help="Requests at once to one host.",
)
@click.option(
    "--host-interval",
    type=click.FloatRange(0.0, 3600.0),
    default=1.0,
    show_default=True,
    metavar="SECONDS",
    help="Least time between two requests to one host.",
)
@click.option(
    "--capture",
    is_flag=True,
    help="Afterwards have the archive keep the most endangered links (see `capture`).",
)
@click.option(
    "--keep-copies",
    metavar="DIR",
    help="Keep what is fetched of live pages (HTML, text, PDF) in a WARC file in this folder; asks "
    "pages without a copy, due or not.",
)
@click.option("--wayback", metavar="URL", help="Base URL of the Wayback Machine to ask.")
@click.option("--proxy", metavar="URL", help="Ask cited pages through this HTTP proxy.")
@click.option("--allow-private", is_flag=True, help="Allow private and loopback addresses.")
@options.narrowing
@options.table_or_json
@options.output
@options.quiet
@options.verbose
@options.no_color
def command(**flags: Any) -> int:
    """Ask every cited page that is due, find its snapshots, record it all, print the findings.

    TARGET is a citations.yml or a document; without one, ./citations.yml. Pages are asked politely,
    one request at a time per host. robots.txt is not consulted: single pages that you cite are
    asked, as a reader's browser would.
    """
    targets = load_targets(flags["targets"])
    refuse_unknown(targets, flags)
    if flags["compare_rules"]:
        return _compare(targets, flags)
    if flags["capture"] and (flags["offline"] or flags["no_archives"]):
        hint = "leave one of the two options out"
        raise SettingsError("needs an archive that is asked", where="--capture", hint=hint)
    settings, wiring = _prepare(targets, flags)
    refuse_output(flags["output"], keep=[*(Path(loaded.path) for loaded in targets), wiring.db])
    accepted_of(targets)  # a damaged file is said now, and not after an hour of asking
    from citekeeper.audit import run
    from citekeeper.cli.progress import progress
    from citekeeper.cli.show import console
    from citekeeper.cli.wiring import world

    err = console(no_color=flags["no_color"], stderr=True)
    with (
        progress(err, quiet=flags["quiet"], verbose=flags["verbose"]) as notify,
        world(settings, wiring, notify=notify) as where,
    ):
        if where.behind_proxy and not flags["quiet"]:
            click.echo(BEHIND_PROXY, err=True)
        previous = next(iter(where.store.last_audits(_paths(targets), 1)), None)
        audit = run([loaded.target for loaded in targets], settings, where)
        if where.keeper is not None and not flags["quiet"]:
            click.echo(copied(where.keeper), err=True)
        if settings.offline and not flags["quiet"]:
            click.echo(_judged_by(audit, where.store), err=True)
        if flags["capture"] and not audit.degraded:
            audit = _capture_too(audit, targets, where, flags)
    return conclude(audit, targets, flags, previous=previous, now=audit.finished_at)


def _capture_too(
    audit: Audit, targets: Sequence[LoadedTarget], where: World, flags: dict[str, Any]
) -> Audit:
    """Capture what the audit found endangered; the audit as it is judged with that."""
    from citekeeper.cli.capture_words import as_text
    from citekeeper.cli.capturing import captured

    plan, result = captured(targets, narrowed(audit.findings, flags), where, flags)
    if not flags["quiet"]:
        has_keys = where.saver is not None and where.saver.has_keys
        click.echo(as_text(plan, result, has_keys=has_keys), err=True, nl=False)
    again = next(iter(where.store.last_audits(_paths(targets), 1)), audit)
    return replace(
        again,
        kind=audit.kind,
        started_at=audit.started_at,
        archive_unavailable=audit.archive_unavailable,
        troubles=audit.troubles,
    )


def _compare(targets: Sequence[LoadedTarget], flags: dict[str, Any]) -> int:
    """What today's rules see otherwise; exit code 1 where it is anything."""
    from citekeeper.cli.comparing import compared

    db = database_for(targets, flags["db"])
    refuse_output(flags["output"], keep=[*(Path(loaded.path) for loaded in targets), db])
    text, code = compared(targets, flags)
    write_text(text, flags["output"])
    return code


def _judged_by(audit: Audit, store: Store) -> str:
    """Which rules spoke, and by which table the signs on the pages had been read."""
    from citekeeper.judge.policy import RULES_VERSION
    from citekeeper.page import SIGN_VERSION

    versions = store.sign_versions({f.cited.uri_r for f in audit.findings if f.cited})
    read = ", ".join(f"version {name} ({number} looks)" for name, number in versions.items())
    late = any(name != SIGN_VERSION for name in versions)
    hint = f"; today's is {SIGN_VERSION}, and `--recheck` reads the pages anew" if late else ""
    return (
        f"Judged by version {RULES_VERSION} of the rules from what is stored; nothing was asked. "
        f"The signs on the pages are as they were read when fetched, by the sign table's "
        f"{read or 'no version: no page is stored'}{hint}."
    )


def _paths(targets: Sequence[LoadedTarget]) -> tuple[str, ...]:
    return tuple(loaded.target.document.path for loaded in targets)


def _prepare(targets: Sequence[LoadedTarget], flags: dict[str, Any]) -> tuple[Settings, Wiring]:
    """Flags over citations.yml over defaults."""
    listed = shared_setting(targets, "archives")
    archives = environment.archives(flags["wayback"], listed)
    settings = Settings(
        canaries=environment.canaries(shared_setting(targets, "canaries"), archives),
        archive_canaries=environment.front_pages(archives),
        max_age=_max_age(targets) if flags["max_age"] is None else flags["max_age"],
        max_runtime=flags["max_runtime"],
        recheck=flags["recheck"],
        offline=flags["offline"],
        ask_archives=not flags["no_archives"],
        siblings=not flags["no_siblings"],
        threads=flags["threads"],
        per_host=flags["per_host"],
        host_interval=flags["host_interval"],
        allow_private=flags["allow_private"],
        only=flags["only"],
        hosts=flags["hosts"],
    )
    return settings, wiring_for(targets, flags)


def wiring_for(targets: Sequence[LoadedTarget], flags: dict[str, Any]) -> Wiring:
    """Where a command that asks something goes; the flags that it has over citations.yml."""
    from citekeeper.cli.wiring import Wiring

    return Wiring(
        db=database_for(targets, flags["db"]),
        state=environment.state_folder(),
        archives=environment.archives(flags["wayback"], shared_setting(targets, "archives")),
        contact=environment.contact(),
        proxy=flags.get("proxy"),
        now=environment.simulated_start(),
        copies=copies_folder(flags),
    )


def _max_age(targets: Sequence[LoadedTarget]) -> timedelta | None:
    listed = shared_setting(targets, "max_age")
    return options.duration(listed) if listed else None


def conclude(
    audit: Audit,
    targets: Sequence[LoadedTarget],
    flags: dict[str, Any],
    *,
    previous: Audit | None,
    now: datetime,
) -> int:
    """Print the audit as asked for, say what could not be done, and return the exit code."""
    shown = replace(audit, findings=narrowed(audit.findings, flags))
    from citekeeper.audit.decisions import decisions

    code = exit_code(shown, targets, flags)
    domains = {loaded.target.document.path: loaded.target.domains for loaded in targets}
    decided = decisions(shown.findings, domains, audit.started_at)
    write_report(shown, flags, previous=previous, decided=decided)
    from citekeeper.cli.show import clean, hints

    for trouble in audit.troubles:
        click.echo(f"citekeeper: {clean(trouble)}", err=True)
    if not flags["quiet"] and flags["format_"] == "table":
        for hint in hints(shown, now=now):
            click.echo(f"hint: {hint}", err=True)
    return code


def exit_code(audit: Audit, targets: Sequence[LoadedTarget], flags: dict[str, Any]) -> int:
    """3 before 1 before 0: an audit that could not be made has no findings to fail on.

    --offline never ends with 3, and --no-archives never on an archive's account.
    """
    if not flags.get("offline") and (audit.degraded or audit.archive_unavailable):
        return CannotAudit.exit_code
    return 1 if any(failing(audit.findings, targets, flags)) else 0


def failing(
    findings: Iterable[Finding], targets: Sequence[LoadedTarget], flags: dict[str, Any]
) -> Iterator[Finding]:
    """The findings that fail a build, by --fail-on, --new-only and --unconfirmed."""
    fail_on = flags["fail_on"] or shared_setting(targets, "fail_on") or "lost"
    accepted = accepted_of(targets) if flags["new_only"] else {}
    for finding in findings:
        news = not flags["new_only"] or is_new(finding, accepted)
        if news and fails(finding, fail_on=fail_on, unconfirmed=flags["unconfirmed"]):
            yield finding


def write_report(
    audit: Audit,
    flags: dict[str, Any],
    *,
    previous: Audit | None,
    decided: Sequence[Decision] = (),
) -> None:
    """The findings to standard output or --output, as a table or as JSON."""
    from citekeeper.cli.show import console, print_audit
    from citekeeper.exports import EXPORTS

    report = Report(audit, citekeeper=__version__)
    if flags["format_"] == "json":
        write_text("".join(EXPORTS["json"](report)), flags["output"])
        return
    out = console(no_color=flags["no_color"])
    if not flags["output"]:
        print_audit(audit, out, previous=previous, decisions=decided)
        return
    with out.capture() as captured:
        print_audit(audit, out, previous=previous, decisions=decided)
    write_text(captured.get(), flags["output"])


def write_text(text: str | Iterable[str], output: str | None) -> None:
    """To standard output, or to a file that is never half-written; long texts part by part."""
    parts = (text,) if isinstance(text, str) else text
    if output is None or output == "-":
        for part in parts:
            click.echo(part, nl=False)
        return
    from citekeeper.cli.writing import write_atomically

    path = Path(output)
    if path.exists() and not path.is_file():  # a device or a pipe is written into, not replaced
        with path.open("w", encoding="utf-8") as out:
            out.writelines(parts)
        return
    write_atomically(path, parts)


def refuse_output(output: str | None, *, keep: Iterable[Path]) -> None:
    """Raises SettingsError where --output would write over an input or the database, or cannot be
    written at all: before anything is asked."""
    if output is None or output == "-":
        return
    path = Path(output)
    if path.is_dir():
        raise SettingsError("is a folder", where=output, hint="name a file in it")
    if not path.parent.is_dir():
        raise SettingsError("its folder does not exist", where=output, hint="make it first")
    if any(path.resolve() == other.resolve() for other in keep):
        hint = "name another file with -o"
        raise SettingsError("would be written over", where=output, hint=hint)
