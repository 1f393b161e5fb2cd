"""Real web pages through whole audits on loopback: is any of them called gone?

    python bench/living_pages.py FOLDER [--pages N] [--show]

Every HTML page below FOLDER (at most N, and at most 12 of one folder of it) is served as it is, at
an address of its own, with what real sites give for addresses that do not exist: a 404, a refusal,
trouble of the server, or the front page of its folder, at once or by a redirect. All are living
pages, so that each should be live; printed is what they were called for each kind of neighbour. The
exit code is 1 where one is called dead, soft-404 or parked.

The pages are yours: of a site you keep, or of saved pages. None are in this repository.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib
import random
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from citekeeper.demo.exchange import Reply
from citekeeper.model import Standing

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parent / "tests" / "audit")]
Case = importlib.import_module("verdict_cases.case").Case  # both folders are no packages
audited = importlib.import_module("verdicts").audited

SUFFIXES = frozenset((".html", ".htm", ".xhtml"))
LEAST, MOST = 300, 600_000
"""Bytes of a page: less is a frame or a redirect, more is not what people cite."""
OF_A_FOLDER = 12
PATH = "/docs/report/page.html"
ABSENT = "<title>404 Not Found</title><h1>Not Found</h1><p>The address was not found here.</p>"


def pages(folder: Path, most: int) -> Iterator[Path]:
    """Different pages below a folder, by a chance that is always the same; none that lead away."""
    files = [p for p in folder.rglob("*") if p.suffix.lower() in SUFFIXES and p.is_file()]
    random.Random(1).shuffle(files)  # noqa: S311 - a sample, no secret
    known: set[bytes] = set()
    taken: Counter[Path] = Counter()
    for path in files:
        if not LEAST < path.stat().st_size < MOST or taken[path.parent] == OF_A_FOLDER:
            continue
        body = path.read_bytes()
        digest = hashlib.sha256(body).digest()
        if digest in known or b'http-equiv="refresh"' in body.lower():
            continue
        known.add(digest)
        taken[path.parent] += 1
        yield path
        if len(known) == most:
            return


def neighbours(path: Path) -> Iterator[tuple[str, Mapping[str, Reply]]]:
    """What a page's site may give for addresses that do not exist."""
    yield "404", {"*": answer(404, ABSENT)}
    yield "403", {"*": answer(403, "<h1>Forbidden</h1>")}
    yield "503", {"*": answer(503)}
    front = next((p for p in sorted(path.parent.glob("index.*htm*")) if p != path), None)
    if front is not None:
        shown = as_it_is(front)
        yield "front page", {"*": shown}
        yield "to the front page", {"/": shown, "*": Reply(302, {"Location": "/"})}


def as_it_is(path: Path) -> Reply:
    """A page without a charset in its headers, as most servers send files."""
    return answer(200, path.read_bytes())


def answer(status: int, body: str | bytes = "") -> Reply:
    """A page of a server."""
    return Reply(status, {"Content-Type": "text/html"}, body)


def cases(paths: Sequence[Path]) -> Iterator[tuple[Any, Path]]:
    """Each page with each kind of neighbours."""
    for number, path in enumerate(paths):
        for kind, (cause, others) in enumerate(neighbours(path)):
            routes: dict[str, Reply] = {PATH: as_it_is(path), **others}
            yield Case(cause, f"page-{number}-{kind}", (Standing.LIVE,), routes, path=PATH), path


def main(arguments: Sequence[str] | None = None) -> int:
    """Serve, audit and count; the exit code."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("folder", type=Path, help="where the pages are")
    parser.add_argument("--pages", type=int, default=1000, metavar="N", help="at most so many")
    parser.add_argument("--show", action="store_true", help="name every page that is not live")
    options = parser.parse_args(arguments)
    files = {
        case.name: (case, path) for case, path in cases([*pages(options.folder, options.pages)])
    }
    if not files:
        parser.error(f"{options.folder}: no HTML page there")
    told = audited([case for case, _ in files.values()])
    for cause in dict.fromkeys(one.case.cause for one in told):
        found = Counter(called(one) for one in told if one.case.cause == cause)
        shares = ", ".join(f"{count} {name}" for name, count in found.most_common())
        print(f"neighbours answered by {cause}: {shares}")
    if options.show:
        for one in told:
            if not one.agrees:
                path = files[one.case.name][1].relative_to(options.folder)
                print(f"  {called(one)}, {one.case.cause}: {path} ({one.verdict.message})")
    return 1 if any(one.verdict.standing.gone for one in told) else 0


def called(one: Any) -> str:
    """A verdict in two words."""
    return f"{one.verdict.standing} {one.verdict.reason}"


if __name__ == "__main__":
    sys.exit(main())
