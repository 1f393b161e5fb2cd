"""Copies of what an audit fetched: which pages are kept, what they count for, how they are lost."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from warcio.archiveiterator import ArchiveIterator

from citekeeper.audit.verifying import State
from citekeeper.demo.captures import Capture, Shelf
from citekeeper.demo.exchange import Reply, html
from citekeeper.demo.media import small_pdf
from citekeeper.demo.scenes import SCENES, Page
from citekeeper.demo.server import moved
from citekeeper.model import Answer, Keeping, Label, Outcome
from citekeeper.urls import is_local, split_local

from .conftest import Bench, captured, document, outcomes
from .test_verifying import OTHER, STORY, checked, only

ALIVE, PAPER = "http://alive.example/mill", "http://alive.example/paper.pdf"
OLD, GONE = "http://old.example/mill", "http://gone.example/mill"
ROUTES = {
    ("alive.example", "/mill"): html("The mill", STORY),
    ("alive.example", "/paper.pdf"): Reply(
        headers={"Content-Type": "application/pdf"}, body=small_pdf("A paper")
    ),
    ("old.example", "/mill"): moved("http://new.example/mill"),
    ("new.example", "/mill"): html("The mill", STORY),
    ("gone.example", "/mill"): html("Nothing here", status=404),
}
BEGUN = datetime(2026, 3, 1, 12, tzinfo=UTC)


@pytest.fixture
def here(bench: Any, tmp_path: Path) -> Bench:
    """A bench that keeps copies beside its database, with an archive that holds nothing."""
    made: Bench = bench(ROUTES)
    made.copies = tmp_path / "copies"
    made.now = BEGUN
    return made


def keepings(audit: Any) -> Sequence[Keeping]:
    """What keeps each cited link."""
    return [finding.keeping for finding in audit.findings]


def routes(here: Bench) -> dict[tuple[str, str], Reply]:
    """What the practice web answers, to be changed."""
    found = here.practice.routes
    assert isinstance(found, dict)
    return found


def copied(here: Bench) -> set[str]:
    """The addresses of all pages and hops in the files."""
    found: set[str] = set()
    assert here.copies is not None
    for path in here.copies.iterdir():
        with path.open("rb") as file:
            for record in ArchiveIterator(file):
                found.add(str(record.rec_headers.get_header("WARC-Target-URI")))
    return found - {"None"}


def test_live_pages_are_kept(here: Bench) -> None:
    """What is live or moved is in the file, with its redirects, and its copy keeps the link."""
    audit = here.audit(document(ALIVE, PAPER, OLD, GONE))
    assert copied(here) == {ALIVE, PAPER, OLD, "http://new.example/mill"}
    assert outcomes(audit) == ["secure", "secure", "secure", "lost"]
    first = keepings(audit)[0]
    assert first.memento is not None
    assert (first.memento.archive, first.label) == ("local", Label.DISTANT)
    copy = split_local(first.memento.uri_m)
    assert copy is not None
    assert (here.folder / copy.file).is_file()
    assert copy.original == ALIVE
    assert copy.timestamp.startswith("2026030112000")
    assert first.memento.verified_at is not None


def test_the_evidence_of_a_copy(here: Bench) -> None:
    """A copy is captured, then verified: two rows about the same memento."""
    here.audit(document(ALIVE))
    with sqlite3.connect(here.db) as db:
        rows = db.execute(
            "select archive, action, answer, page_title from archive_replies "
            "where archive = 'local' order by id"
        ).fetchall()
    assert rows == [
        ("local", "capture", "captured", None),
        ("local", "verify", "verified", "The mill"),
    ]


def test_a_copy_is_found_by_the_next_judgement(here: Bench) -> None:
    """What was kept counts in every later audit, asked or not."""
    here.audit(document(ALIVE))
    here.copies = None
    for days, offline in ((0, True), (20, False), (40, True)):
        here.now = BEGUN + timedelta(days=days)
        assert outcomes(here.audit(document(ALIVE), offline=offline)) == ["secure"]


@pytest.mark.parametrize(
    "scene",
    ["parked", "for-sale", "hijacked", "challenge", "soft-404", "placeholder", "login", "shell"],
)
def test_no_page_of_a_stranger_is_kept(here: Bench, scene: str) -> None:
    """What is parked, hijacked, blocked or gone leaves no byte in the folder."""
    page = Page("http://odd.example/archive/2015/mill", scene=scene, title="The mill", text=STORY)
    routes(here).update(SCENES[scene](page).replies)
    audit = here.audit(document(page.uri, ALIVE))
    assert not any("odd.example" in uri for uri in copied(here))
    assert ALIVE in copied(here)
    first = keepings(audit)[0]
    assert first is None or first.answer is not Answer.VERIFIED


def test_a_page_that_was_replaced_is_not_kept(here: Bench) -> None:
    """A page that has nothing of what its snapshot says is another page: no copy of it."""
    here.archive.shelf = Shelf([Capture(ALIVE, "20150610120000", html("The mill", STORY).body)])
    routes(here)[("alive.example", "/mill")] = html("Sale", OTHER)
    audit = here.audit(document(ALIVE))
    assert outcomes(audit) == ["rescued"]
    assert copied(here) == set()


def test_an_archive_is_preferred(here: Bench) -> None:
    """A memento in an archive serves before a copy of our own, however far off it is."""
    here.archive.shelf = Shelf([captured(ALIVE, "20040101000000")])
    routes(here)[("alive.example", "/mill")] = html(
        "The wheel", "The wheel turns with the tide. " * 40
    )
    kept = keepings(here.audit(document(ALIVE)))[0]
    assert kept.memento is not None
    assert kept.memento.archive == "wayback"
    assert copied(here) == {ALIVE}


def test_a_copy_closes_no_question(here: Bench) -> None:
    """An archive that was out is asked again by the next run, and its outage is still said."""
    here.archive.misbehave("503")
    first = here.audit(document(ALIVE))
    assert (outcomes(first), first.archive_unavailable) == (["secure"], True)
    here.archive.behave()
    here.archive.shelf = Shelf([Capture(ALIVE, "20150610120000", html("The mill", STORY).body)])
    kept = keepings(here.audit(document(ALIVE)))[0]
    assert kept.memento is not None
    assert not is_local(kept.memento.uri_m)


def test_pages_without_a_copy_are_asked(here: Bench) -> None:
    """A live page that is not due is asked once more for its copy, and a dead one is not."""
    folder, here.copies = here.copies, None
    here.audit(document(ALIVE, GONE))
    here.copies = folder
    before = len(here.practice.hits)
    here.audit(document(ALIVE, GONE))
    asked = [f"http://{hit.host}{hit.path}" for hit in here.practice.hits[before:]]
    assert (asked.count(ALIVE), asked.count(GONE)) == (1, 0)
    before = len(here.practice.hits)
    here.audit(document(ALIVE, GONE))
    assert len(here.practice.hits) == before + 1  # the canary


def test_the_same_words_are_kept_once(here: Bench) -> None:
    """A page that says what its newest copy says is not written again; one that changed is."""
    here.audit(document(ALIVE))
    assert here.copies is not None
    assert len(list(here.copies.iterdir())) == 1
    here.now = BEGUN + timedelta(days=30)
    here.audit(document(ALIVE))
    assert len(list(here.copies.iterdir())) == 1
    routes(here)[("alive.example", "/mill")] = html("The mill", f"{STORY} And a new line.")
    here.now = BEGUN + timedelta(days=60)
    here.audit(document(ALIVE))
    assert len(list(here.copies.iterdir())) == 2


def test_a_live_page_is_compared_with_our_first_look(here: Bench) -> None:
    """A copy made later does not take the place of the first look as what was cited."""
    folder, here.copies = here.copies, None
    here.audit(document(ALIVE))
    here.copies = folder
    half = " ".join(STORY.split()[:42])
    tail = " ".join(OTHER.split()[:35])
    routes(here)[("alive.example", "/mill")] = html("The mill", f"{half} {tail}")
    here.now = BEGUN + timedelta(days=20)
    assert outcomes(here.audit(document(ALIVE))) == ["secure"]
    routes(here)[("alive.example", "/mill")] = html("The mill", OTHER)
    here.now = BEGUN + timedelta(days=40)
    audit = here.audit(document(ALIVE))
    verdict = audit.findings[0].verdict
    assert verdict is not None
    assert f"our own first look of {BEGUN:%Y-%m-%d}" in verdict.message


def test_a_file_that_was_removed(here: Bench) -> None:
    """`verify` notices that the file of a copy is gone: what it kept is not kept any more."""
    here.audit(document(ALIVE))
    assert here.copies is not None
    (file,) = here.copies.iterdir()
    here.now = BEGUN + timedelta(days=91)
    assert only(checked(here, document(ALIVE))).became.state is State.KEPT
    file.unlink()
    lost = only(checked(here, document(ALIVE), recheck=True))
    assert lost.became.state is State.LOST
    assert "not there any more" in lost.became.detail
    assert [f.outcome for f in lost.losses] == [Outcome.FRAGILE]
    assert outcomes(here.audit(document(ALIVE))) == ["secure"]  # copied again


def test_a_folder_that_is_not_there(here: Bench) -> None:
    """Where the whole folder is away, nothing is known, and nothing is lost."""
    here.audit(document(ALIVE))
    assert here.copies is not None
    here.copies.rename(here.folder / "elsewhere")
    here.now = BEGUN + timedelta(days=91)
    one = only(checked(here, document(ALIVE)))
    assert (one.became.state, one.losses) == (State.UNKNOWN, ())


def test_a_copy_that_was_tampered_with(here: Bench) -> None:
    """A file in which other bytes stand under the same name does not verify."""
    here.audit(document(ALIVE))
    assert here.copies is not None
    (file,) = here.copies.iterdir()
    name = file.name
    file.unlink()
    routes(here)[("alive.example", "/mill")] = html("The mill", STORY.replace("eggs", "gold"))
    here.audit(document(ALIVE), recheck=True)
    (other,) = here.copies.iterdir()
    other.rename(here.copies / name)
    one = only(checked(here, document(ALIVE), recheck=True))
    assert one.became.state is State.LOST


def test_a_degraded_run_keeps_nothing(here: Bench) -> None:
    """Where our own network is in trouble no page is believed, and none is copied."""
    canaries = ("http://nowhere.invalid/",)
    assert here.audit(document(ALIVE), canaries=canaries).degraded
    assert copied(here) == set()


def test_a_disk_that_is_full(here: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the file cannot be written the audit is recorded all the same, and it is said."""

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    audit = here.audit(document(ALIVE))
    assert outcomes(audit) == ["fragile"]
    assert audit.archive_unavailable
    assert "The copies cannot be written (No space left on device)." in audit.troubles
    assert copied(here) == set()
