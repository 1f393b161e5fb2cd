"""The commands, one file each; exit codes; nothing else.

Commands are imported when they are called, so that `--help` and `--version` stay quick. A command
returns its exit code or None; what goes wrong leaves it as an exception and becomes a line on
stderr and an exit code here.
"""

from __future__ import annotations

import importlib
import os
import signal
import sys
from typing import ClassVar

import click

from citekeeper import __version__
from citekeeper.errors import CitekeeperError

INTERRUPTED = 130
UNWRITTEN = 3

EXIT_CODES = """\b
Exit codes:
  0    nothing at or above --fail-on
  1    findings at or above --fail-on (that differ: --compare-rules), and for nothing else
  2    wrong usage, unreadable document or citations.yml
  3    could not audit: no network, degraded run, archive or database trouble
  4    internal error
  130  interrupted; everything learnt until then is kept
"""


class LazyGroup(click.Group):
    """A group that knows its commands' one-line helps and imports a command when it is called."""

    COMMANDS: ClassVar[dict[str, str]] = {
        "extract": "Show the citations of a document as its reader sees them.",
        "init": "Write a citations.yml from documents, or merge into one.",
        "audit": "Ask every cited page and the archives; print the findings.",
        "capture": "Have the archive keep the most endangered links; prove each capture.",
        "verify": "Replay the snapshots that serve again: still there, still the same?",
        "status": "Print the last findings again; no network.",
        "why": "Explain one finding: evidence, rule, what nearly decided; no network.",
        "mark": "Write a human decision on one citation into citations.yml.",
        "accept": "Accept the present findings, so that --new-only speaks of news.",
        "export": "Hand out the last findings: pages, tables, citations, CI reports; no network.",
        "rewrite": "Put mementos where links in a document rotted: a diff, or --write.",
        "forget": "Remove what was stored of a page (erasure requests).",
        "demo": "Run a whole audit on a practice web on this machine.",
    }

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """The commands in the order in which a newcomer meets them."""
        return list(self.COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """The command, imported now."""
        if cmd_name not in self.COMMANDS:
            return None
        module = importlib.import_module(f"citekeeper.cli.{cmd_name}")
        command = module.command
        assert isinstance(command, click.Command)  # noqa: S101 - a mistake in this house
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """The list for --help, written from COMMANDS so that nothing needs importing."""
        with formatter.section("Commands"):
            formatter.write_dl(list(self.COMMANDS.items()))


@click.group(
    cls=LazyGroup,
    epilog=EXIT_CODES,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(__version__, message="citekeeper %(version)s")
def cli() -> None:
    """Keep footnotes checkable.

    citekeeper pulls every cited URL out of a report together with its footnote, finds out whether
    each page still says what was cited, finds the archive snapshot that serves that citation, and
    keeps dated evidence of it all.
    """


def main(arguments: list[str] | None = None) -> None:
    """Run the command line and exit with the code that docs/cli.md promises.

    A polite kill (SIGTERM: a cancelled CI job, `timeout`) ends like Ctrl-C.
    """
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    sys.exit(run(arguments))


def run(arguments: list[str] | None = None) -> int:
    """Run the command line; returns the exit code. What goes wrong is one line on stderr."""
    try:
        code = cli.main(arguments, prog_name="citekeeper", standalone_mode=False)
        sys.stdout.flush()
    except click.ClickException as error:
        error.show()
        return error.exit_code if isinstance(error, click.UsageError) else 2
    except CitekeeperError as error:
        click.echo(f"citekeeper: {error}", err=True)
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):
        click.echo("citekeeper: interrupted; everything learnt until now is kept", err=True)
        return INTERRUPTED
    except (BrokenPipeError, SystemExit):  # in this mode click exits for a closed pipe only
        return _unread()
    except OSError as error:
        if error.filename is not None:  # a file of ours that nobody looked after
            return _internal(error)
        click.echo(f"citekeeper: the output cannot be written ({error.strerror})", err=True)
        return UNWRITTEN
    except Exception as error:  # noqa: BLE001 - the last net: a traceback is a bug of ours
        return _internal(error)
    return code if isinstance(code, int) else 0


def _unread() -> int:
    """The reader of our output has left (`| head`): nothing is wrong.

    Python would complain once more when it flushes stdout at exit, so stdout goes nowhere now.
    """
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    return 0


def _internal(error: Exception) -> int:
    import traceback

    place = traceback.extract_tb(error.__traceback__)[-1]
    where = f"{os.path.basename(place.filename)}:{place.lineno}"  # noqa: PTH119 - text, no path
    click.echo(
        f"citekeeper: internal error: {type(error).__name__} in {where}; this is a bug: please "
        "report it with the command you ran (CITEKEEPER_DEBUG=1 shows where it happened)",
        err=True,
    )
    if os.environ.get("CITEKEEPER_DEBUG"):
        traceback.print_exception(error)
    return CitekeeperError.exit_code
