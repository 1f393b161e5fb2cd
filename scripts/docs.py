"""Write what is computed in docs/, or with --check only tell whether it is in step.

    python scripts/docs.py            writes
    python scripts/docs.py --check    exits 1 and names what is out of step

Computed are docs/cli.md, whole, from the commands themselves, and in every file of docs/ what
stands between `<!-- computed: NAME -->` and `<!-- end -->`, by the function of that name in BLOCKS.
The other way round, src/citekeeper/exports/reasons.json is what docs/findings.md says of each
reason: CI systems show it beside a finding.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

import click

from citekeeper.cli import cli
from citekeeper.exports import EXPORTS
from citekeeper.judge.policy import POLICY
from citekeeper.readers import READERS, reader

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"
REASONS = ROOT / "src" / "citekeeper" / "exports" / "reasons.json"
WIDTH = 96

CLI_HEAD = """\
# The command line

<!-- Computed from the commands by scripts/docs.py (make docs); do not edit. -->

A TARGET is a citations.yml or a document; without one, `./citations.yml`. What every file format
holds is in [formats.md](formats.md); what the findings mean, in [findings.md](findings.md).
"""


ENVIRONMENT = {
    "`CITEKEEPER_WAYBACK`": "base URL of the archive, serving /cdx/search/cdx and /web/; "
    "default https://web.archive.org",
    "`CITEKEEPER_CONTACT`": "your address, shown to the servers that are asked, in the User-Agent",
    "`CITEKEEPER_NOW`": "an ISO time at which the clock starts; such runs are marked as simulated",
    "`CITEKEEPER_STATE`": "folder of the archive budgets shared by all runs of a user; "
    "default the XDG state folder",
    "`CITEKEEPER_DEBUG`": "set: an internal error shows its traceback",
    "`NO_COLOR`": "set: no colours",
    "`HTTP_PROXY`, `HTTPS_PROXY`, `ALL_PROXY`, `NO_PROXY`": "the proxy to ask through; "
    "`--proxy` wins",
    "`REQUESTS_CA_BUNDLE`, `CURL_CA_BUNDLE`, `SSL_CERT_FILE`": "the certificates to trust; "
    "the first that is set",
}
"""What no command can list; a test holds the names against the code."""


def cli_page() -> Iterator[str]:
    """docs/cli.md: the help of the program and of each command, as a terminal shows it."""
    yield CLI_HEAD
    yield section("citekeeper", cli)
    context = click.Context(cli, info_name="citekeeper")
    for name in cli.list_commands(context):
        command = cli.get_command(context, name)
        if command is None:
            raise SystemExit(f"docs: citekeeper lists {name} and does not have it")
        yield section(f"citekeeper {name}", command)
    yield "\n## Environment\n\n"
    yield table(("variable", "meaning"), ENVIRONMENT.items()) + "\n"


def section(name: str, command: click.Command) -> str:
    """One command's heading and help text."""
    context = click.Context(command, info_name=name, terminal_width=WIDTH, color=False)
    return f"\n## {name}\n\n```text\n{command.get_help(context).strip()}\n```\n"


def module_line(function: Callable[..., object]) -> str:
    """The first line of the module that a reader or an export lives in: what it is."""
    return (sys.modules[function.__module__].__doc__ or "").split("\n")[0].rstrip(".")


def table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    """A Markdown table."""
    lines = [head, ("---",) * len(head), *rows]
    return "\n".join("| " + " | ".join(cells) + " |" for cells in lines)


def readers_table() -> str:
    """Which file endings are read, and what their reader is."""
    endings: dict[str, list[str]] = {}
    for suffix in READERS:
        endings.setdefault(module_line(reader(suffix)), []).append(f"`{suffix}`")
    rows = ((", ".join(suffixes), read) for read, suffixes in endings.items())
    return table(("ending", "read as"), rows)


def exports_table() -> str:
    """Which formats are handed out."""
    rows = ((f"`{name}`", module_line(render)) for name, render in EXPORTS.items())
    return table(("format", "what it is"), rows)


def strikes_table() -> str:
    """How many strikes over how many days confirm each reason."""
    rows = (
        (f"`{reason.value}`", str(rule.strikes), str(rule.days))
        for reason, rule in POLICY.strike_rules.items()
    )
    return table(("reason", "strikes", "over at least days"), rows)


BLOCKS: Mapping[str, Callable[[], str]] = {
    "readers": readers_table,
    "exports": exports_table,
    "strikes": strikes_table,
}

BLOCK = re.compile(r"(<!-- computed: (\w+) -->\n).*?(\n<!-- end -->)", re.DOTALL)


def computed(text: str, *, name: str) -> str:
    """A page with its computed blocks written anew; exits when it asks for an unknown one."""

    def block(match: re.Match[str]) -> str:
        if match[2] not in BLOCKS:
            raise SystemExit(f"docs/{name}: no block {match[2]!r}; there are {', '.join(BLOCKS)}")
        return f"{match[1]}{BLOCKS[match[2]]()}{match[3]}"

    return BLOCK.sub(block, text)


def pages() -> Mapping[Path, str]:
    """Every page of docs/ as it should be."""
    found = {
        path: computed(path.read_text(encoding="utf-8"), name=path.name)
        for path in sorted(DOCS.glob("*.md"))
    }
    return {**found, DOCS / "cli.md": "".join(cli_page()), REASONS: reasons()}


def reasons() -> str:
    """Reason to what it means, how it was decided and what to do, each a paragraph of text."""
    sections = (DOCS / "findings.md").read_text(encoding="utf-8").split("\n### ")[1:]
    told = {}
    for section in sections:
        name, _, body = section.partition("\n")
        parts = re.findall(r"\*\*(\w+):\*\*(.*?)(?=\*\*\w+:\*\*|\Z)", body.split("\n## ")[0], re.S)
        told[name] = {word.lower(): " ".join(text.split()) for word, text in parts}
    return json.dumps(told, ensure_ascii=False, indent=1) + "\n"


def main(arguments: list[str]) -> int:
    """0 when every page is in step, or was brought into step."""
    if arguments not in ([], ["--check"]):
        print(__doc__, file=sys.stderr)
        return 2
    late = [
        (path, text)
        for path, text in pages().items()
        if not path.exists() or path.read_text(encoding="utf-8") != text
    ]
    for path, text in late:
        if arguments:
            print(f"{path.relative_to(ROOT)} is out of step with the code: run `make docs`")
        else:
            path.write_text(text, encoding="utf-8")
            print(f"{path.relative_to(ROOT)} written")
    return 1 if late and arguments else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
