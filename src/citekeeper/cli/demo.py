"""`citekeeper demo`: a whole audit on a practice web and archive on this machine, offline."""

from __future__ import annotations

import shlex
import signal
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from citekeeper.cli import options
from citekeeper.errors import InputError

if TYPE_CHECKING:
    from citekeeper.cli.wiring import Wiring
    from citekeeper.demo.server import PracticeWeb
    from citekeeper.demo.world import World
    from citekeeper.model import Settings

REPORT = "report.md"
LEDGER = "citations.yml"
DATABASE = "citekeeper.db"

HOST_INTERVAL = 0.05
"""Seconds between two requests to one practice host: nobody is bothered on loopback."""

FLAGS: dict[str, Any] = {
    "format_": "table",
    "output": None,
    "only": (),
    "hosts": (),
    "outcomes": (),
    "new_only": False,
    "unconfirmed": False,
    "fail_on": "never",
}


@click.command("demo")
@click.argument("document", required=False, metavar="[DOCUMENT]")
@click.option(
    "--keep",
    metavar="DIR",
    help="Keep the sample report, its ledger and the database in this folder.",
)
@click.option(
    "--serve",
    is_flag=True,
    help="Serve a practice web for DOCUMENT (or for the sample report) until Ctrl-C, and say how "
    "to audit against it.",
)
@options.quiet
@options.no_color
def command(
    document: str | None, keep: str | None, serve: bool, quiet: bool, no_color: bool
) -> int:
    """Run a whole audit on a practice web and a practice archive on this machine.

    A sample report cites some two dozen pages that have moved, died, been sold, changed, locked
    their doors or stayed as they were; all of them live on 127.0.0.1, and nothing leaves this
    machine. The result is marked simulated.
    """
    if document and not serve:
        raise click.UsageError("DOCUMENT goes with --serve; to audit it: citekeeper audit DOCUMENT")
    with _folder(keep) as folder:
        if serve:
            return _serve(document, folder)
        ledger = _set_out(folder)
        code = _audit(ledger, {**FLAGS, "quiet": quiet, "no_color": no_color})
        if not quiet:
            for line in _next_commands(keep):
                click.echo(line)
    return code


@contextmanager
def _folder(keep: str | None) -> Iterator[Path]:
    """The folder that is kept, made where needed; else one that is removed at the end."""
    if keep is None:
        with tempfile.TemporaryDirectory(prefix="citekeeper-demo-") as name:
            yield Path(name)
        return
    folder = Path(keep)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        hint = "name a folder that can be made"
        raise InputError(error.strerror or "cannot be made", where=keep, hint=hint) from error
    yield folder


def _set_out(folder: Path) -> Path:
    """The sample report and its ledger in a folder; what is there already must be the same."""
    from citekeeper.cli.targets import read_document
    from citekeeper.cli.writing import write_atomically
    from citekeeper.demo.world import sample_report
    from citekeeper.manifest import merge

    report, ledger = folder / REPORT, folder / LEDGER
    text = sample_report()
    if report.exists() and report.read_bytes() != text.encode():
        hint = "name an empty folder with --keep"
        raise InputError("is not the sample report of the demo", where=str(report), hint=hint)
    write_atomically(report, text)
    if not ledger.exists():
        document = replace(read_document(str(report)), path=REPORT)
        write_atomically(ledger, merge(None, [document], name=LEDGER).text)
    return ledger


# --- the audit ------------------------------------------------------------------------------------


def _audit(ledger: Path, flags: dict[str, Any]) -> int:
    """Audit the ledger against the demo's world, print the findings; the exit code."""
    from citekeeper.audit import run
    from citekeeper.cli.audit import conclude
    from citekeeper.cli.loading import load_targets
    from citekeeper.cli.progress import progress
    from citekeeper.cli.show import console
    from citekeeper.cli.wiring import world
    from citekeeper.demo.world import demo_world

    targets = load_targets([str(ledger)])
    err = console(no_color=flags["no_color"], stderr=True)
    with _practice(demo_world(), ledger.parent) as (settings, wiring):
        with (
            progress(err, quiet=flags["quiet"]) as notify,
            world(settings, wiring, notify=notify) as where,
        ):
            previous = next(iter(where.store.last_audits((LEDGER,), 1)), None)
            audit = run([loaded.target for loaded in targets], settings, where)
        return conclude(audit, targets, flags, previous=previous, now=audit.finished_at)


@contextmanager
def _practice(played: World, folder: Path) -> Iterator[tuple[Settings, Wiring]]:
    """Both practice servers running, and what an audit against them is made of."""
    from citekeeper.cli.wiring import Wiring
    from citekeeper.demo.world import CANARY, DEMO_NOW
    from citekeeper.model import Settings

    with (
        played.web() as web,
        played.archive() as archive,
        tempfile.TemporaryDirectory(prefix="citekeeper-state-") as state,
    ):
        settings = Settings(
            canaries=(CANARY, f"{archive.base}/"),
            host_interval=HOST_INTERVAL,
            allow_private=True,
        )
        wiring = Wiring(
            db=folder / DATABASE,
            state=Path(state),
            archives=(archive.settings,),
            ca_bundle=web.ca_bundle,
            resolver=web.resolver,
            now=DEMO_NOW,
        )
        yield settings, wiring


def _next_commands(keep: str | None) -> Iterator[str]:
    """What to try after the demo, ready to be copied."""
    yield ""
    yield "Every page and every snapshot above was practice, on this machine. Next, try:"
    if keep is None:
        yield "  citekeeper demo --keep practice             keep report, ledger and database"
    else:
        ledger = shlex.quote(str(Path(keep) / LEDGER))
        yield f"  citekeeper status {ledger}"
        yield f"  citekeeper why 11 {ledger}"
        page = shlex.quote(str(Path(keep) / "companion.html"))
        yield f"  citekeeper export html {ledger} -o {page}"
        yield f"  citekeeper extract {shlex.quote(str(Path(keep) / REPORT))}"
    yield "  citekeeper init YOUR-REPORT                 a ledger of your own footnotes"
    yield "  citekeeper audit                            ask the real web about them"
    yield "  citekeeper demo --serve YOUR-REPORT         or ask a practice web about them first"


# --- serving --------------------------------------------------------------------------------------


def _serve(document: str | None, folder: Path) -> int:
    """Serve until Ctrl-C; the commands to type go to standard output."""
    from citekeeper.cli.loading import load_targets
    from citekeeper.demo.world import DEMO_NOW, demo_world, world_for

    named = document or str(_set_out(folder))
    target = load_targets([named])[0].target
    played = world_for(target.document, now=DEMO_NOW) if document else demo_world()
    if threading.current_thread() is threading.main_thread():
        signal.signal(signal.SIGTERM, signal.default_int_handler)
    with played.together() as web:
        for line in _serving(web, named, folder):
            click.echo(line)
        try:
            _until_interrupted()
        except KeyboardInterrupt:
            click.echo("citekeeper: the practice web is closed", err=True)
    return 0


def _until_interrupted() -> None:
    """Wait for Ctrl-C (an Event that nobody sets lets Python handle signals meanwhile)."""
    threading.Event().wait()


def _serving(web: PracticeWeb, named: str, folder: Path) -> Iterator[str]:
    """The exact lines for another terminal. Ledger and report stay as they are; the database and
    the archive budgets are of the practice folder, so that practice never mixes with evidence."""
    from citekeeper.demo.world import DEMO_NOW

    place, document = folder.resolve(), Path(named).resolve()
    yield "# A practice web, proxy and archive are running on this machine until Ctrl-C."
    yield "# The archive is asked 24 questions a minute, as the real one is. In another terminal:"
    yield f"export REQUESTS_CA_BUNDLE={shlex.quote(str(web.ca_bundle))}"
    yield f"export CITEKEEPER_STATE={shlex.quote(str(place / 'state'))}"
    yield f"export CITEKEEPER_NOW={DEMO_NOW:%Y-%m-%dT%H:%M:%SZ}"
    database = shlex.quote(str(place / "practice.db"))
    yield (
        f"citekeeper audit {shlex.quote(str(document))} --proxy {web.proxy} --wayback {web.base} "
        f"--host-interval {HOST_INTERVAL} --db {database}"
    )
