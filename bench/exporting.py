"""Exporting what is stored: time and memory for a hundred thousand findings, per format.

    python bench/exporting.py [--findings 100000] [FORMAT ...]

A database with one audit of so many findings is built once; then a process of its own reads it and
writes each export, as `citekeeper export` does once its targets are read. The exit code is 1 where
a tabular format takes more than its goal.
"""

from __future__ import annotations

import argparse
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from citekeeper.exports import EXPORTS
from citekeeper.model import (
    Answer,
    Audit,
    AuditKind,
    Citation,
    CitedLink,
    Confidence,
    Document,
    Finding,
    Keeping,
    Kind,
    Label,
    Memento,
    Reason,
    Report,
    Standing,
    UriM,
    UriR,
    Verdict,
)
from citekeeper.store import Store

GOAL_SECONDS, GOAL_MB = 20.0, 300.0
NOW = datetime(2026, 11, 1, 12, tzinfo=UTC)
PATH = "large.md"


def main() -> int:
    """Build, export in processes of their own, compare with the goal."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("formats", nargs="*", choices=[*EXPORTS, []], metavar="FORMAT")
    parser.add_argument("--findings", type=int, default=100_000)
    parser.add_argument("--build", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--export", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    names = options.formats or list(EXPORTS)
    if options.build:
        return build(options.build, options.findings)
    if options.export:
        return export(options.export, names[0])
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "citekeeper.db"
        # A process of its own, too: a child's peak begins with what its parent holds.
        number = ("--findings", str(options.findings))
        subprocess.run((sys.executable, __file__, *number, "--build", str(path)), check=True)
        print(f"{options.findings} findings; goal {GOAL_SECONDS:.0f} s and {GOAL_MB:.0f} MB")
        codes = [
            subprocess.run((sys.executable, __file__, name, "--export", str(path)), check=False)
            for name in names
        ]
    return max(done.returncode for done in codes)


def export(path: Path, name: str) -> int:
    """Write one export beside the database; 1 where it took too much."""
    started = time.perf_counter()
    with Store.read(path) as store:
        (audit,) = store.last_audits((PATH,), 1)
    size = 0
    with (path.parent / f"out.{name}").open("w", encoding="utf-8") as out:
        for part in EXPORTS[name](Report(audit, citekeeper="0")):
            size += out.write(part)
    seconds = time.perf_counter() - started
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{name:>10}  {seconds:5.1f} s  {peak:4.0f} MB  {size / 1e6:6.1f} MB written", flush=True)
    return 0 if seconds < GOAL_SECONDS and peak < GOAL_MB else 1


def build(path: Path, number: int) -> int:
    """A database with one audit of so many findings."""
    found = tuple(findings(number))
    document = Document(PATH, "text/markdown", "0" * 64, tuple(f.citation for f in found))
    with Store.open(path, now=NOW, simulated=False) as store:
        store.add_documents([document], now=NOW)
        audit = Audit(AuditKind.AUDITED, NOW, NOW, found)
        store.add_audit(audit, policy={}, overrides={}, now=NOW)
    return 0


def findings(number: int) -> Iterator[Finding]:
    """Footnotes as reports have them; each third page is gone, each other one is kept."""
    live = Verdict(Standing.LIVE, Confidence.HIGH, Reason.OK, "the page answers", observed_at=NOW)
    dead = replace(live, standing=Standing.DEAD, reason=Reason.HTTP_404, since=NOW, streak=3)
    for n in range(number):
        uri = UriR(f"https://h{n // 20}.example/reports/{n % 20}/page-{n}.html")
        cited = CitedLink(uri, uri)
        note = f"A. Author, “A title of a report, number {n}”, Publisher, 2015, p. {n % 97}: {uri}"
        citation = Citation(str(n), str(n), Kind.LINK, note, cited=(cited,), accessed_on="2015-06")
        uri_m = UriM(f"https://web.archive.org/web/20150620120000/{uri}")
        memento = Memento(uri, uri_m, "wayback", datetime(2015, 6, 20, 12, tzinfo=UTC))
        kept = Keeping(Answer.VERIFIED, memento, 5, Label.NEAR)
        verdict = dead if n % 3 == 0 else live
        yield Finding(PATH, citation, cited, verdict, kept if n % 2 else Keeping(Answer.NONE))


if __name__ == "__main__":
    sys.exit(main())
