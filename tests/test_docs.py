"""What can be computed in the docs is computed, and what they list is what there is."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from citekeeper.cli import EXIT_CODES
from citekeeper.exports import EXPORTS
from citekeeper.model import Reason, Standing
from citekeeper.readers import READERS

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"

PAGES = [*sorted(ROOT.glob("*.md")), *sorted(DOCS.glob("*.md"))]


def page(name: str) -> str:
    """The text of a page of docs/."""
    return (DOCS / name).read_text(encoding="utf-8")


def test_computed_docs_are_in_step() -> None:
    """docs/cli.md and every computed table say what the code says."""
    done = subprocess.run(
        [sys.executable, ROOT / "scripts" / "docs.py", "--check"],
        stdout=subprocess.PIPE,
        text=True,
        check=False,
    )
    assert (done.stdout, done.returncode) == ("", 0)


def test_readme_lists_the_exit_codes() -> None:
    """The exit codes in README.md are those of --help, with the same words."""
    told = dict(re.findall(r"^ +(\d+) +(.+)$", EXIT_CODES, flags=re.MULTILINE))
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    rows = dict(re.findall(r"^\| `?(\d+)`? \| (.+?) \|$", readme, flags=re.MULTILINE))
    assert set(told) == {"0", "1", "2", "3", "4", "130"}
    assert {code: words(text) for code, text in rows.items()} == {
        code: words(text) for code, text in told.items()
    }


def words(text: str) -> list[str]:
    """The words of a line, without Markdown and without "at or above it" against the option."""
    return text.replace("`", "").replace("at or above it", "at or above --fail-on").split()


def test_every_reason_is_explained() -> None:
    """A reader who meets a reason code finds its section in docs/findings.md, and no others."""
    reasons = page("findings.md").partition("\n## Reasons\n")[2].split("\n## ")[0]
    told = re.findall(r"^### (.+)$", reasons, flags=re.MULTILINE)
    assert sorted(told) == sorted(reason.value for reason in Reason)


@pytest.mark.parametrize("standing", Standing)
def test_every_standing_is_explained(standing: Standing) -> None:
    """A reader who meets a standing finds it in docs/findings.md."""
    assert f"`{standing.value}`" in page("findings.md")


@pytest.mark.parametrize("name", [*READERS, *EXPORTS])
def test_every_format_is_described(name: str) -> None:
    """Every file ending that is read and every format handed out stands in docs/formats.md."""
    assert f"`{name}`" in page("formats.md")


def test_every_environment_variable_is_described() -> None:
    """Every CITEKEEPER_ variable that the code reads stands in docs/cli.md, and no other."""
    source = "".join(p.read_text(encoding="utf-8") for p in (ROOT / "src").rglob("*.py"))
    variable = r"\bCITEKEEPER_[A-Z]+\b"
    assert set(re.findall(variable, source)) == set(re.findall(variable, page("cli.md")))


def test_decisions_are_dated_and_short() -> None:
    """Every decision has its date and at most ten lines, the newest last."""
    _, *entries = re.split(r"^## ", page("decisions.md"), flags=re.MULTILINE)
    dates = [entry[:10] for entry in entries]
    assert all(re.match(r"\d{4}-\d\d-\d\d: ", entry) for entry in entries)
    assert dates == sorted(dates)
    lengths = {entry.split("\n")[0]: len(entry.strip().split("\n")[2:]) for entry in entries}
    assert {title for title, lines in lengths.items() if lines > 10} == set()


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_links_between_pages_lead_somewhere(path: Path) -> None:
    """A relative link in a page of ours leads to a file of ours."""
    text = re.sub(r"```.*?```", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
    targets = re.findall(r"\]\(([^)#\s]+)(?:#[^)]*)?\)", text)
    relative = [t for t in targets if not re.match(r"[a-z]+:", t)]
    assert [t for t in relative if not (path.parent / t).exists()] == []
