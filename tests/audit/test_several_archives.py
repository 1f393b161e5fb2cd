"""Several archives in one run: each has its own budget and its own failure."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from citekeeper.archives import facts
from citekeeper.audit import run
from citekeeper.cli.wiring import Wiring, world
from citekeeper.demo.archive import PracticeArchive
from citekeeper.demo.server import PracticeWeb, Reply, Request, html
from citekeeper.model import (
    Answer,
    ArchiveSettings,
    Audit,
    Document,
    Outcome,
    Settings,
    Target,
    UriR,
)
from citekeeper.store import Store
from citekeeper.web import Limits

from .conftest import CANARY, captured, document

LINKS = [UriR(f"http://gone{number}.example/page") for number in range(12)]

Web = Callable[..., PracticeWeb]
Archive = Callable[..., PracticeArchive]


def gone(request: Request) -> Reply:
    """Our network works, and every page is gone."""
    return html("Here") if request.host == "canary.example" else html("Gone", status=410)


def audit(
    folder: Path, practice: PracticeWeb, archives: tuple[ArchiveSettings, ...], report: Document
) -> Audit:
    """One audit with these archives."""
    wiring = Wiring(
        db=folder / "citekeeper.db",
        state=folder / "state",
        archives=archives,
        resolver=practice.resolver,
    )
    settings = Settings(
        canaries=(CANARY,), host_interval=0.0, per_host=4, allow_private=True, siblings=False
    )
    with world(settings, wiring, notify=lambda _: None) as where:
        return run([Target(report)], settings, where)


@pytest.mark.parametrize("trouble", ["hang", "reset", "503", "429", "html"])
def test_a_dead_archive_takes_nothing_away(
    practice_web: Web,
    practice_archive: Archive,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    trouble: str,
) -> None:
    """With one archive dead the other answers for every link: nothing is unsure on its account, and
    the dead one is left alone after a few questions."""
    short = Limits(connect=0.5, read=0.5, total=1.0, body=1_000_000)
    monkeypatch.setattr(facts, "INDEX_LIMITS", short)
    monkeypatch.setattr(facts, "PAUSE_SECONDS", 0.0)
    good = practice_archive([captured(link) for link in LINKS])
    dead = practice_archive([captured(link) for link in LINKS], trouble=trouble)
    other = replace(dead.settings, name="other", kind="memento", cdx="")
    found = audit(
        tmp_path,
        practice_web(gone, tls=False),
        (other, good.settings),
        document(*LINKS),
    )
    assert [finding.outcome for finding in found.findings] == [Outcome.RESCUED] * len(LINKS)
    mementos = [f.keeping.memento for f in found.findings if f.keeping]
    assert {memento.archive for memento in mementos if memento} == {"wayback"}
    assert found.archive_unavailable is False
    assert len(dead.hits) <= 24


def test_what_only_one_archive_holds(
    practice_web: Web, practice_archive: Archive, tmp_path: Path
) -> None:
    """Each link is kept by the archive that holds it; an exclusion here is no exclusion there; only
    an index that tells statuses, and has not told them all, is asked as a witness."""
    often = [captured(LINKS[0], f"201506{day}120000") for day in range(10, 30)]
    often += [captured(LINKS[0], f"2015{month}01000000") for month in range(10, 13)]
    often += [captured(LINKS[0], f"201606{day}120000") for day in range(10, 30)] * 2
    first = practice_archive(often, excluded={"gone1.example"})
    second = practice_archive([captured(LINKS[1]), captured(LINKS[2])])
    other = replace(second.settings, name="other", kind="memento", cdx="")
    practice = practice_web(gone, tls=False)
    found = audit(tmp_path, practice, (first.settings, other), document(*LINKS[:4]))
    kept = [finding.keeping for finding in found.findings]
    assert [k.memento.archive if k and k.memento else None for k in kept] == [
        *("wayback", "other", "other", None)
    ]
    assert kept[3] is not None
    assert kept[3].answer is Answer.NONE
    with Store.read(tmp_path / "citekeeper.db") as store:
        replies = [r for said in store.replies(LINKS).values() for r in said]
    newest = {(r.uri_r, r.archive) for r in replies if r.near and r.near.year == 9999}
    assert newest == {(LINKS[0], "wayback")}


def test_the_better_memento_of_two_archives(
    practice_web: Web, practice_archive: Archive, tmp_path: Path
) -> None:
    """Of two proven mementos the nearer one is cited, whichever archive holds it."""
    far, near = (
        practice_archive([captured(LINKS[0], at)]) for at in ("20120101000000", "20150615000000")
    )
    other = replace(near.settings, name="other", kind="pywb")
    practice = practice_web(gone, tls=False)
    (finding,) = audit(tmp_path, practice, (far.settings, other), document(LINKS[0])).findings
    assert finding.keeping is not None
    assert finding.keeping.memento is not None
    assert finding.keeping.memento.archive == "other"


def test_an_archive_that_is_added_later(
    practice_web: Web, practice_archive: Archive, tmp_path: Path
) -> None:
    """A link that the first archive does not hold is asked of a new one at the next run, and again
    while that one is silent, which changes nothing; the first is not asked again."""
    first, second = practice_archive(), practice_archive([captured(LINKS[0])])
    other = replace(second.settings, name="other", kind="memento", cdx="")
    practice = practice_web(gone, tls=False)
    report = document(LINKS[0])
    audit(tmp_path, practice, (first.settings,), report)
    asked = len(first.hits)
    second.misbehave("reset")
    for _ in range(2):
        found = audit(tmp_path, practice, (first.settings, other), report)
        assert (found.findings[0].outcome, found.archive_unavailable) == (Outcome.LOST, False)
    second.behave()
    found = audit(tmp_path, practice, (first.settings, other), report)
    assert found.findings[0].outcome is Outcome.RESCUED
    assert [hit.path for hit in first.hits[asked:]] == []
