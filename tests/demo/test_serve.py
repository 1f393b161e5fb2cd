"""The practice web for benches tells its ports and counts politeness."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from collections import Counter

import requests

from citekeeper.demo.serve import bench_web, main, politeness


def test_a_process_of_its_own() -> None:
    """`python -m citekeeper.demo.serve` prints one line when ready, and ends with its input."""
    with subprocess.Popen(
        [sys.executable, "-m", "citekeeper.demo.serve", "--delay", "0"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        ready = json.loads(process.stdout.readline())
        answer = requests.get(f"{ready['proxy']}/hits", timeout=5)
        assert answer.json()["requests"] == 0
        process.communicate(timeout=10)
    assert process.returncode == 0


def test_in_this_process() -> None:
    """The line of JSON names both ports, the proxy, the CA bundle and the process."""
    out = io.StringIO()
    main(["--kilobytes", "1"], until=io.StringIO(), out=out)
    ready = json.loads(out.getvalue())
    assert ready["pid"] == os.getpid()
    assert ready["proxy"].endswith(str(ready["port"]))
    assert ready["ca_bundle"].endswith("ca.pem")


def test_the_mixture_and_its_count() -> None:
    """Pages, redirects and 404 stand in their proportion; /hits and /reset speak of them."""
    statuses: Counter[int] = Counter()
    with bench_web(delay=0, kilobytes=30) as web, requests.Session() as session:
        session.proxies["http"] = web.proxy
        for number in range(200):
            url = f"http://h{number % 40}.example/{number}"
            answer = session.get(url, allow_redirects=False, timeout=5)
            statuses[answer.status_code] += 1
        assert session.get("http://h1.example/1/there", timeout=5).text.startswith("<!doctype")
        told = requests.get(web.url("/hits"), timeout=5).json()
        assert (told["requests"], told["hosts"], told["most_together"]) == (201, 40, 1)
        assert told["smallest_gap"] > 0
        assert requests.get(web.url("/reset"), timeout=5).json()["requests"] == 0
    assert 5 <= statuses[301] <= 40
    assert 2 <= statuses[404] <= 25
    assert sum(statuses.values()) == 200


def test_politeness_of_nothing() -> None:
    """Without requests there is no gap to speak of."""
    assert politeness([])["smallest_gap"] is None
