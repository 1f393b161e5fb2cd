"""An archive that dies in the middle of a long run costs neither time nor answers."""

from __future__ import annotations

import sqlite3
import time
from collections import Counter
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest

from citekeeper.cli.audit import exit_code
from citekeeper.demo.archive import PracticeArchive
from citekeeper.demo.exchange import Reply, Request
from citekeeper.demo.server import html
from citekeeper.model import Answer, Outcome
from citekeeper.web import Limits

from .conftest import PAGE, by_id, captured, document

LINKS = [f"http://host{n % 50}.example/page{n}" for n in range(500)]
ROUTES = {(f"host{n}.example", "*"): html("The wheel", PAGE) for n in range(50)}
QUESTIONS = 350
"""After so many questions of any kind the archive dies: a find and a replay for each link."""

FLAGS = {"fail_on": "lost", "unconfirmed": False, "new_only": False}

PATIENCE = 60.0
"""Seconds that a run may take here; a healthy one takes a few."""


def dying(archive: PracticeArchive, trouble: str) -> None:
    """Let the archive get into trouble half-way, for good."""
    well: Callable[[Request], Reply] = archive.answer

    def answer(request: Request) -> Reply:
        if len(archive.hits) == QUESTIONS:
            archive.misbehave(trouble)
        return well(request)

    archive.web.routes = answer


def questions(hits: list[Any]) -> Counter[str]:
    """How often the index was asked about each link."""
    asked = [dict(parse_qsl(urlsplit(hit.path).query)) for hit in hits]
    return Counter(query["url"] for query in asked if "url" in query)


@pytest.mark.parametrize("trouble", ["503", "429", "html", "hang", "reset"])
def test_an_archive_that_dies_half_way(
    bench: Any, monkeypatch: pytest.MonkeyPatch, trouble: str
) -> None:
    """500 links: the run ends soon, and says that it could not ask (exit code 3); every answer is
    kept, every verdict is as it would have been, and the next run asks only what is missing."""
    impatient = Limits(connect=1.0, read=0.5, total=1.0, body=1_000_000, pdf=4_000_000)
    for limits in ("INDEX_LIMITS", "REPLAY_LIMITS"):
        monkeypatch.setattr(f"citekeeper.archives.facts.{limits}", impatient)
    monkeypatch.setattr("citekeeper.archives.facts.PAUSE_SECONDS", 0.01)
    here = bench(ROUTES, [captured(uri) for uri in LINKS])
    dying(here.archive, trouble)
    report = document(*LINKS)
    began = time.monotonic()
    audit = here.audit(report, siblings=False)
    assert time.monotonic() - began < PATIENCE
    assert exit_code(audit, [], FLAGS) == 3
    assert "only what is missing will be asked" in audit.troubles[0]
    found = by_id(audit)
    assert {f.verdict.standing for f in found.values()} == {"live"}
    kept = {n for n, f in found.items() if f.keeping.answer is Answer.VERIFIED}
    assert 100 < len(kept) < 250
    assert {found[n].outcome for n in found if n not in kept} == {Outcome.UNSURE}
    assert len(here.archive.hits) < QUESTIONS + 50  # a dead one is soon left alone
    listed = _listed(here.db)

    here.archive.behave()
    here.archive.web.routes = here.archive.answer
    here.archive.hits.clear()
    pages = len(here.practice.hits)
    later = here.audit(report, siblings=False)
    assert exit_code(later, [], FLAGS) == 0
    assert {f.outcome for f in later.findings} == {Outcome.SECURE}
    assert set(questions(here.archive.hits)) == set(LINKS) - listed
    assert set(questions(here.archive.hits).values()) <= {1}
    assert len(here.practice.hits) == pages + 1  # the canary


def _listed(db: Any) -> set[str]:
    """The links of which the archive's list of captures is stored."""
    with sqlite3.connect(db) as connection:
        rows = connection.execute(
            "select uri_r from archive_replies join links on links.id = link where answer = 'found'"
        ).fetchall()
    connection.close()
    return {uri for (uri,) in rows}
