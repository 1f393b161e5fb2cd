"""A practice web as a process of its own, for benches: `python -m citekeeper.demo.serve`.

It prints one line of JSON when it is ready (port, tls_port, proxy, ca_bundle, pid) and serves until
its standard input ends. Every name exists. A page is 30 KB of gzipped HTML after `--delay` seconds;
a stable hash of its address makes some of them redirects or 404. At the port itself /hits says in
JSON how politely everybody was asked since /reset.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import sys
from collections import defaultdict
from collections.abc import Sequence
from typing import TextIO
from zlib import crc32

from citekeeper.demo.exchange import Hit, Reply, Request, html, most_together, moved, smallest_gap
from citekeeper.demo.server import PracticeWeb

SENTENCES = "The mill stands at the head of the creek, and the sea does most of the work. " * 7


def bench_web(
    *, delay: float = 0.2, kilobytes: int = 30, redirects: int = 10, missing: int = 5
) -> PracticeWeb:
    """A web of all names, not yet started; `redirects` and `missing` are percent of the pages."""
    body = html("A page of the bench", "\n\n".join([SENTENCES] * (2 * kilobytes))).content
    headers = {"Content-Type": "text/html; charset=utf-8", "Content-Encoding": "gzip"}
    page = Reply(200, headers, gzip.compress(body[: kilobytes * 1024], mtime=0), delay)
    absent = html("Not Found", "There is no such page.", status=404, delay=delay)

    def answer(request: Request) -> Reply:
        if request.host == "127.0.0.1":
            return _about(web, request)
        if request.bare_path.endswith("/there"):
            return page
        lot = crc32(request.url.partition("://")[2].encode()) % 100
        if lot < redirects:
            return moved(request.bare_path.rstrip("/") + "/there")
        return absent if lot < redirects + missing else page

    web = PracticeWeb(answer)
    return web


def _about(web: PracticeWeb, request: Request) -> Reply:
    if request.path == "/reset":
        web.hits.clear()
    return Reply(
        headers={"Content-Type": "application/json"}, body=json.dumps(politeness(web.hits))
    )


def politeness(hits: Sequence[Hit]) -> dict[str, object]:
    """The worst that was done to any host: most requests at once, smallest gap between starts."""
    by_host: dict[str, list[Hit]] = defaultdict(list)
    for hit in list(hits):
        if hit.host != "127.0.0.1":
            by_host[hit.host].append(hit)
    gaps = [smallest_gap(asked, host) for host, asked in by_host.items()]
    return {
        "requests": sum(map(len, by_host.values())),
        "hosts": len(by_host),
        "together": most_together(hit for asked in by_host.values() for hit in asked),
        "most_together": max((most_together(asked) for asked in by_host.values()), default=0),
        "smallest_gap": min((gap for gap in gaps if gap is not None), default=None),
    }


def main(
    arguments: Sequence[str] | None = None,
    *,
    until: TextIO | None = None,
    out: TextIO | None = None,
) -> None:
    """Serve until `until` (standard input) ends; the JSON goes to `out` (standard output)."""
    parser = argparse.ArgumentParser(prog="python -m citekeeper.demo.serve", description=__doc__)
    parser.add_argument("--delay", type=float, default=0.2, help="seconds before each answer")
    parser.add_argument("--kilobytes", type=int, default=30, help="size of a page before gzip")
    parser.add_argument("--redirects", type=int, default=10, help="percent of the pages")
    parser.add_argument("--missing", type=int, default=5, help="percent of the pages")
    with bench_web(**vars(parser.parse_args(arguments))) as web:
        ready = {"port": web.port, "tls_port": web.tls_port, "proxy": web.proxy}
        ready |= {"ca_bundle": web.ca_bundle, "pid": os.getpid()}
        out = out or sys.stdout
        out.write(json.dumps(ready) + "\n")
        out.flush()
        (until or sys.stdin).read()


if __name__ == "__main__":
    main()
