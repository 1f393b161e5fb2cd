"""How close a run comes to the pace that an archive allows.

python bench/archive_pace.py [--links 480] [--per-minute 240]

N links without a known memento, alive, on a practice web, and a practice archive that holds none of
them and answers 429 beyond its limit: one whole audit. The archive's answers take as long as given
by --delay. The goals: the wall time is at most 1.05 of N / limit minutes plus 5 s; no question is
refused; each link is asked about once; and all pages, and what is asked beside them, were asked
while the archive questions were under way. The exit code is 1 where one is missed.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from citekeeper.audit import run
from citekeeper.cli.wiring import Wiring, world
from citekeeper.demo.archive import PracticeArchive
from citekeeper.demo.exchange import Hit, Reply, Request
from citekeeper.demo.server import PracticeWeb, html
from citekeeper.model import Answer, Audit, Citation, Document, Kind, Settings, Standing, Target
from citekeeper.urls import cited_link

HOSTS = 60
CANARY = "canary.example"
WORDS = "The wheel turns with the tide. " * 40
STRETCH, EXTRA_SECONDS = 1.05, 5.0
"""The goal: so many times the minutes that the limit makes it take, and so many seconds more."""


@dataclass(frozen=True)
class Took:
    """What an audit of N links did and how long it took, in seconds."""

    audit: Audit
    links: int
    began: float
    seconds: float
    pages_by: float
    archive: Sequence[Hit]
    refused: int


def report(links: int) -> Document:
    """A document with so many footnotes, each with a link of its own."""
    citations = tuple(
        Citation(
            str(n),
            str(n),
            Kind.LINK,
            cited=(cited_link(f"http://host{n % HOSTS}.example/page{n}"),),
        )
        for n in range(links)
    )
    return Document("pace.md", "text/markdown", "0" * 64, citations, published_on="2015-06")


def audited(links: int, per_minute: int, delay: float) -> Took:
    """One audit of a fresh database, with all manners but the pace of the cited hosts."""
    routes = {
        (f"host{n % HOSTS}.example", f"/page{n}"): html(f"Wheel {n}", WORDS) for n in range(links)
    }
    routes[CANARY, "/"] = html("Here")
    settings = Settings(canaries=(f"http://{CANARY}/",), host_interval=0.2, allow_private=True)
    with (
        PracticeWeb(routes, tls=False) as web,
        PracticeArchive([], per_minute=per_minute) as archive,
        tempfile.TemporaryDirectory() as folder,
    ):
        archive.web.routes = _slowly(archive.answer, delay)
        allowed = replace(archive.settings, cdx_per_minute=per_minute)
        wiring = Wiring(
            db=Path(folder) / "pace.db",
            state=Path(folder) / "state",
            archives=(allowed,),
            resolver=web.resolver,
        )
        began = time.monotonic()
        with world(settings, wiring, notify=lambda _: None) as where:
            audit = run([Target(report(links))], settings, where)
        seconds = time.monotonic() - began
        pages = [hit for hit in web.hits if hit.host != CANARY]
        last = max(hit.ended or hit.started for hit in pages) - began
        return Took(audit, links, began, seconds, last, tuple(archive.hits), archive.refusals)


def _slowly(well: Callable[[Request], Reply], delay: float) -> Callable[[Request], Reply]:
    return lambda request: replace(well(request), delay=delay)


def missed(took: Took, per_minute: int) -> Iterator[str]:
    """The goals that are not reached."""
    findings = took.audit.findings
    if took.seconds > goal(took.links, per_minute):
        yield f"{took.seconds:.1f} s, at most {goal(took.links, per_minute):.1f} s"
    if took.refused:
        yield f"{took.refused} questions were refused"
    if len(took.archive) != took.links:
        yield f"{len(took.archive)} questions for {took.links} links"
    if took.pages_by > took.archive[-1].started - took.began:
        yield f"the pages were asked until {took.pages_by:.1f} s, longer than the archive"
    if any(f.verdict is None or f.verdict.standing is not Standing.LIVE for f in findings):
        yield "a page that answers is not live"
    if any(f.keeping is None or f.keeping.answer is not Answer.NONE for f in findings):
        yield "an answer of the archive is missing"


def goal(links: int, per_minute: int) -> float:
    """The seconds that a run may take."""
    return STRETCH * 60.0 * links / per_minute + EXTRA_SECONDS


def main(arguments: Sequence[str] | None = None) -> int:
    """Run it and print the figures; the exit code."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--links", type=int, default=480)
    parser.add_argument("--per-minute", type=int, default=240)
    parser.add_argument("--delay", type=float, default=0.5, help="seconds before each answer")
    options = parser.parse_args(arguments)
    took = audited(options.links, options.per_minute, options.delay)
    print(
        f"{options.links} links, {options.per_minute} archive questions a minute: "
        f"{took.seconds:.1f} s (goal {goal(options.links, options.per_minute):.1f} s), "
        f"all pages asked after {took.pages_by:.1f} s, {took.refused} refused"
    )
    goals = list(missed(took, options.per_minute))
    print("all goals reached" if not goals else "MISSED: " + "; ".join(goals))
    return 1 if goals else 0


if __name__ == "__main__":
    sys.exit(main())
