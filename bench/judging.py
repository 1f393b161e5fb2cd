"""Judging what is stored, without network: time and memory for a hundred thousand links.

python bench/judging.py [--links 100000] [--keep FILE]

Each link has one look and a verified memento, with a text of about 300 words each that differ in a
few sentences; one page in twenty is gone, one in ten was replaced, and one in ten redirects. The
database is built first (once, with --keep); then a process of its own judges it as
`citekeeper audit --offline` does, and records nothing. Building has its own process too: a child's
peak of memory begins with what its parent holds.
"""

from __future__ import annotations

import argparse
import hashlib
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from citekeeper.audit.judging import judged, stored
from citekeeper.audit.wanted import collect
from citekeeper.judge.policy import POLICY, RULES_VERSION
from citekeeper.model import (
    Action,
    Answer,
    ArchiveReply,
    Candidate,
    Citation,
    CitedLink,
    Document,
    Hop,
    Kind,
    Memento,
    Observation,
    PageFacts,
    Sibling,
    Target,
    UriM,
    UriR,
)
from citekeeper.store import Store

GOAL_SECONDS, GOAL_MB = 60.0, 500.0

NOW = datetime(2026, 11, 1, 12, tzinfo=UTC)
JUDGED = NOW + timedelta(hours=2)
PAGES_OF_A_HOST = 20
BATCH = 2000
SENTENCES, WORDS_OF_ONE = 25, 12

_CHANCE = random.Random(1)  # noqa: S311 - no secret
LEXICON = tuple(
    "".join(_CHANCE.choices("aaabcdeeeefghiijklmnnoooprrssttuuvwyz", k=_CHANCE.randint(2, 11)))
    for _ in range(4000)
)
"""Words about as long as those of a European language."""


def main() -> None:
    """Build the database, judge it in a process of its own, and hold both figures to the goal."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--links", type=int, default=100_000)
    parser.add_argument("--keep", type=Path, help="keep the database here, or take the one there")
    parser.add_argument("--step", choices=("build", "judge"), help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.step:
        {"build": build, "judge": judge}[options.step](options.keep, options.links)
        return
    with tempfile.TemporaryDirectory() as folder:
        path = options.keep or Path(folder) / "citekeeper.db"
        if not path.exists():
            started = time.perf_counter()
            if failed := step("build", path, options.links):
                sys.exit(failed)
            size = path.stat().st_size / 1e6
            print(f"built {path.name} ({size:.0f} MB) in {time.perf_counter() - started:.0f} s")
        sys.exit(step("judge", path, options.links))


def step(name: str, path: Path, links: int) -> int:
    """The exit code of one step, run by a process of its own."""
    command = [sys.executable, __file__, "--links", str(links), "--keep", str(path), "--step", name]
    return subprocess.run(command, check=False).returncode


def judge(path: Path, links: int) -> None:
    """Judge everything, print what it took, and exit with 1 where it took too much."""
    target = Target(report(links))
    started, used = time.perf_counter(), time.process_time()
    wanted = collect([target], now=JUDGED)
    with Store.read(path) as store:
        known = stored(wanted, store, POLICY, now=JUDGED, upto=store.extent())
        found = judged([target], wanted, known, not_asked={}, policy=POLICY, now=JUDGED)
    seconds, cpu = time.perf_counter() - started, time.process_time() - used
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    counts: dict[str, int] = {}
    for finding in found:
        name = finding.verdict.standing.value if finding.verdict else "-"
        counts[name] = counts.get(name, 0) + 1
    print(f"{len(found)} links judged: {counts}")
    print(f"{seconds:.1f} s wall (goal {GOAL_SECONDS:.0f}), {cpu:.1f} s CPU, ", end="")
    print(f"{peak:.0f} MB at most (goal {GOAL_MB:.0f})")
    sys.exit(0 if seconds < GOAL_SECONDS and peak < GOAL_MB else 1)


# --- a large report and its evidence --------------------------------------------------------------


def address(number: int) -> UriR:
    """Twenty pages a host, in two directories."""
    host, page = divmod(number, PAGES_OF_A_HOST)
    return UriR(f"https://h{host}.example/{'ab'[page % 2]}/page-{page}.html")


def report(links: int) -> Document:
    """A document that cites each address once."""
    citations = tuple(
        Citation(
            str(number),
            str(number),
            Kind.LINK,
            note=f'"{LEXICON[number % 1999]} page {number}", {address(number)}, p. {number % 97}',
            cited=(CitedLink(address(number), address(number)),),
        )
        for number in range(links)
    )
    return Document("large.md", "text/markdown", "0" * 64, citations, published_on="2015-06")


def build(path: Path, links: int) -> None:
    """A database with the evidence of one run over all addresses."""
    with Store.open(path, now=NOW, simulated=False) as store:
        run = store.begin_run({}, version="0", rules_version=RULES_VERSION, now=NOW).id
        for start in range(0, links, BATCH):
            numbers = range(start, min(start + BATCH, links))
            store.add_observations([look for n in numbers for look in looks(n, run)])
            store.add_replies([reply for n in numbers for reply in replies(n, run)])
            store.add_siblings([sibling(n, run) for n in numbers if n % PAGES_OF_A_HOST < 2])
        store.finish_run(run, finished=NOW + timedelta(hours=1), degraded=False)


def words(number: int) -> str:
    """A text of 300 words, the same for the same number."""
    chance = random.Random(number)  # noqa: S311 - no secret
    sentences = (
        " ".join(chance.choices(LEXICON, k=WORDS_OF_ONE)).capitalize() for _ in range(SENTENCES)
    )
    return ". ".join(sentences) + "."


def page(text: str, title: str) -> PageFacts:
    """The facts of a page with this text."""
    return PageFacts(
        title=title,
        h1=title,
        lang="en",
        chars=len(text),
        words=len(text.split()),
        scripts=3,
        sign_version="1",
        text_sha256=hashlib.sha256(text.encode()).hexdigest(),
    )


def looks(number: int, run: int) -> Iterator[tuple[Observation, str | None]]:
    """What the page answered: mostly its text with two sentences changed."""
    uri, kind = address(number), number % 20
    at = NOW + timedelta(minutes=number % 50)
    headers = {"content-type": "text/html; charset=utf-8", "server": "nginx"}
    if kind == 0:
        for attempt in (1, 2):
            facts = PageFacts("Not Found", chars=40, words=8, sign_version="1")
            yield Observation(uri, run, attempt, at, uri, 404, headers=headers, page=facts), None
        return
    text = f"Updated today. {words(number).partition('. ')[2]} Read more about it here."
    if kind < 3:
        text = words(number + 10_000_000)
    hops = (Hop(301, uri),) if kind in (4, 5) else ()
    final = uri.replace(".html", "-new.html") if hops else uri
    facts = page(text, f"Page {number}")
    seen = Observation(
        uri, run, 1, at, final, 200, redirects=hops, headers=headers, dns=("192.0.2.1",), page=facts
    )
    yield seen, text


def replies(number: int, run: int) -> Iterator[tuple[ArchiveReply, str | None]]:
    """An index that lists three captures, and a replay that proves the nearest."""
    uri, near = address(number), datetime(2015, 6, 15, 12, tzinfo=UTC)
    stamps = ("20140301000000", "20150620120000", "20190101000000")
    rows = tuple(
        Candidate(stamp, uri, "text/html", "200", f"D{number}{stamp[:4]}", "9000")
        for stamp in stamps
    )
    yield (
        ArchiveReply(uri, "wayback", Action.FIND, Answer.FOUND, NOW, near, run, candidates=rows),
        None,
    )
    memento = Memento(
        uri,
        UriM(f"https://web.archive.org/web/20150620120000/{uri}"),
        "wayback",
        datetime(2015, 6, 20, 12, tzinfo=UTC),
        digest=f"D{number}2015",
        tier=0,
        verified_at=NOW,
    )
    text = words(number)
    facts = page(text, f"Page {number}")
    yield (
        ArchiveReply(
            uri,
            "wayback",
            Action.VERIFY,
            Answer.VERIFIED,
            NOW,
            near,
            run,
            memento,
            status=200,
            page=facts,
        ),
        text,
    )


def sibling(number: int, run: int) -> tuple[Sibling, str | None]:
    """Most hosts say 404; every fifth answers with a page of its own."""
    host, which = divmod(number, PAGES_OF_A_HOST)
    folder, uri = f"/{'ab'[which % 2]}/", f"https://h{host}.example/{'ab'[which % 2]}/qqqq.html"
    name = f"h{host}.example"
    if host % 5:
        return Sibling(run, name, folder, NOW, uri, 404, 0, uri, "Not found"), None
    text = f"Nothing of this name is here on {name}. " + words(host)[:400]
    digest = hashlib.sha256(text.encode()).hexdigest()
    return Sibling(run, name, folder, NOW, uri, 200, 0, uri, "Not here", digest), text


if __name__ == "__main__":
    main()
