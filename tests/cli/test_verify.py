"""`citekeeper verify` and `audit --keep-copies` as their users meet them."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import pytest

from citekeeper.demo.captures import Capture, Shelf
from citekeeper.demo.server import html

from .conftest import CAPTURES, LEDGER, PAGE, Terminal

ALIVE, GONE = CAPTURES


@pytest.fixture
def audited(terminal: Any) -> Terminal:
    """A folder whose ledger was audited: one secure note, one rescued."""
    here: Terminal = terminal()
    assert here.audit() == 0
    return here


def verify(here: Terminal, *words: str) -> int:
    """`citekeeper verify` at the practice archive, now."""
    return here.type("verify", "--wayback", here.archive.base, "--recheck", *words)


def test_nothing_is_due(audited: Terminal) -> None:
    """Right after an audit nothing is replayed, and that is said."""
    asked = len(audited.archive.hits)
    assert audited.type("verify", "--wayback", audited.archive.base) == 0
    assert audited.out == (
        "None is due. 2 snapshots proven less than 90 days ago: --recheck replays all.\n"
    )
    assert len(audited.archive.hits) == asked


def test_all_as_they_were(audited: Terminal) -> None:
    """What is there needs no line of its own; the counts add up."""
    assert verify(audited) == 0
    assert audited.out == "2 snapshots: 2 as before.\n"
    assert "\x1b" not in audited.out


def test_a_loss_is_printed(audited: Terminal) -> None:
    """A lost snapshot is named with its note, what it means, and what to do."""
    audited.archive.shelf = Shelf([ALIVE])
    assert verify(audited, "--fail-on", "lost") == 0
    lines = audited.out.splitlines()
    day = "lost       note 2: snapshot of 2015-06-01: the archive does not hold this capture"
    assert lines[0] == day
    assert lines[1].strip().endswith("/web/20150601120000/http://gone.example/wheel")
    assert lines[2].strip() == (
        "note 2: rescued? (dead) -> lost? (dead); `citekeeper audit` looks for another"
    )
    assert lines[-1] == "2 snapshots: 1 as before, 1 lost."
    assert audited.type("status") == 0
    assert "1 secure, 1 lost" in audited.out


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ((), 0),
        (("--unconfirmed",), 1),
        (("--fail-on", "rescued"), 0),
        (("--fail-on", "fragile", "--unconfirmed"), 1),
        (("--fail-on", "never", "--unconfirmed"), 0),
        (("--unconfirmed", "--only", "1"), 0),
        (("--unconfirmed", "--host", "gone.example"), 1),
        (("--unconfirmed", "--outcome", "secure"), 0),
    ],
)
def test_exit_code_of_a_loss(audited: Terminal, words: tuple[str, ...], code: int) -> None:
    """1 where a loss puts a finding at or above --fail-on, by the rules of audit."""
    audited.archive.shelf = Shelf([ALIVE])
    assert verify(audited, *words) == code


def test_only_losses_count(audited: Terminal) -> None:
    """A finding that was as bad before does not fail a verify that lost nothing."""
    assert verify(audited, "--fail-on", "secure") == 0


def test_accepted_losses_are_no_news(audited: Terminal) -> None:
    """With --new-only what was accepted at that outcome does not count."""
    audited.archive.shelf = Shelf([ALIVE])
    assert verify(audited, "--unconfirmed") == 1
    assert audited.type("accept") == 0
    audited.archive.shelf = Shelf(CAPTURES)
    assert verify(audited, "--unconfirmed", "--new-only") == 0


def test_an_archive_that_does_not_answer(audited: Terminal) -> None:
    """Exit 3, a plain sentence, and the findings stay what they were."""
    audited.archive.misbehave("503")
    assert verify(audited, "--fail-on", "never") == 3
    assert "2 of 2 snapshots could not be replayed" in audited.err
    assert "unknown, not no" in audited.err
    assert "lost" not in audited.out
    assert audited.type("status") == 0
    assert "1 secure, 1 rescued" in audited.out


def test_as_data(audited: Terminal) -> None:
    """--format json has every snapshot that was due, and the findings before and after."""
    audited.archive.shelf = Shelf([ALIVE])
    verify(audited, "--format", "json")
    value = json.loads(audited.out)
    assert value["schema"] == "citekeeper/verify/1"
    assert value["totals"] == {
        "kept": 1,
        "changed": 0,
        "lost": 1,
        "unknown": 0,
        "elsewhere": 0,
        "not_due": 0,
    }
    kept, lost = value["mementos"]
    assert (kept["state"], kept["same"], lost["state"]) == ("kept", True, "lost")
    assert lost["uri_r"] == "http://gone.example/wheel"
    (finding,) = lost["findings"]
    assert finding == {
        "document": "citations.yml",
        "id": "2",
        "outcome_before": "rescued",
        "outcome": "lost",
        "confirmed": False,
        "still_serves": False,
        "memento": None,
    }


def test_to_a_file(audited: Terminal) -> None:
    """-o writes it there, and never over an input."""
    assert verify(audited, "-o", "told.txt") == 0
    assert Path("told.txt").read_text() == "2 snapshots: 2 as before.\n"
    assert verify(audited, "-o", "citations.yml") == 2
    assert Path("citations.yml").read_text() == LEDGER


def test_before_any_audit(terminal: Any) -> None:
    """Without a database: one line that says what to do, exit 3, and none is made."""
    here = terminal()
    assert here.type("verify") == 3
    assert here.err == (
        "citekeeper: citekeeper.db: there is no database yet; run citekeeper audit first\n"
    )
    assert not Path("citekeeper.db").exists()


def test_where_nothing_serves(terminal: Any) -> None:
    """Without any snapshot it says that there is nothing to replay."""
    here = terminal(captures=())
    here.audit("--fail-on", "never")
    assert verify(here) == 0
    assert here.out == "No snapshot serves yet: `citekeeper audit` looks for them.\n"


def test_wrong_words(audited: Terminal) -> None:
    """An unknown id, host or outcome is wrong usage."""
    for words in (("--only", "9"), ("--host", "x.example"), ("--outcome", "good")):
        assert verify(audited, *words) == 2


# --- copies ---------------------------------------------------------------------------------------


def test_copies_are_told(terminal: Any) -> None:
    """--keep-copies says what it kept and where; the table says that the copy is local."""
    here = terminal(captures=())
    assert here.audit("--keep-copies", "copies", "--fail-on", "never") == 0
    (file,) = Path("copies").iterdir()
    assert f"Copies of 1 page: copies/{file.name}" in here.err
    assert "(local copy)" in here.out
    assert here.audit("--keep-copies", "copies", "--quiet", "--fail-on", "never") == 0
    assert here.err == ""
    here.audit("--keep-copies", "copies")
    assert "No page was copied" in here.err
    assert here.type("why", "1") == 0
    assert "a copy of our own" in here.out


def test_a_copy_is_no_link(terminal: Any) -> None:
    """No export makes a link of a copy's address."""
    here = terminal(captures=())
    here.audit("--keep-copies", "copies")
    assert here.type("export", "markdown") == 0
    assert "(local:" not in here.out
    assert "local copy of" in here.out
    assert here.type("export", "json") == 0
    memento = json.loads(here.out)["findings"][0]["memento"]
    assert (memento["archive"], memento["uri_m"][:13]) == ("local", "local:copies/")


def test_a_lost_copy_is_printed(terminal: Any) -> None:
    """`verify` reads copies back, and names the file that is not there any more."""
    here = terminal(captures=())
    here.audit("--keep-copies", "copies", "--fail-on", "never")
    (file,) = Path("copies").iterdir()
    assert verify(here) == 0
    assert here.out == "1 snapshot: 1 as before.\n"
    file.unlink()
    assert verify(here, "--fail-on", "fragile") == 1
    assert f"the file copies/{file.name} is not there any more" in here.out
    assert "note 1: secure (live) -> fragile (live)" in here.out


def test_copies_of_another_folder(terminal: Any, tmp_path: Path) -> None:
    """A folder outside of the database's is named from there, and found again."""
    here = terminal(captures=())
    here.audit("--keep-copies", str(tmp_path / "apart"), "--fail-on", "never")
    assert verify(here) == 0
    here.type("status", "--format", "json")
    memento = json.loads(here.out)["findings"][0]["memento"]
    assert memento["uri_m"].startswith("local:../apart/citekeeper-")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--keep-copies", "citations.yml"), "citations.yml: cannot be written"),
        (("--keep-copies", "no/such/place"), "no/such/place: cannot be written"),
        (("--keep-copies", "copies", "--offline"), "--offline fetches nothing to keep"),
    ],
)
def test_a_folder_that_cannot_be_used(audited: Terminal, words: Any, said: str) -> None:
    """Exit 2 with one clear line, before anything is asked."""
    asked = len(audited.practice.hits)
    assert audited.audit(*words) == 2
    assert said in audited.err
    assert len(audited.practice.hits) == asked


def test_without_the_extra(audited: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without warcio the message is the command that installs it."""
    monkeypatch.setitem(sys.modules, "warcio.archiveiterator", None)
    assert audited.audit("--keep-copies", "copies") == 2
    assert "pip install 'citekeeper[warc]'" in audited.err
    assert not Path("copies").exists()


def test_old_proofs_are_hinted_at(terminal: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """An audit says when snapshots were proven more than 90 days ago, and by which command."""
    here = terminal()
    monkeypatch.setenv("CITEKEEPER_NOW", "2026-03-01T12:00:00Z")
    here.audit()
    assert "citekeeper verify" not in here.err
    monkeypatch.setenv("CITEKEEPER_NOW", "2026-06-01T12:00:00Z")
    here.practice.routes[("gone.example", "/wheel")] = html("The wheel", PAGE)
    here.audit()
    assert "hint: 2 snapshots were last proven more than 90 days ago: citekeeper verify" in here.err


def test_captures_that_changed(audited: Terminal) -> None:
    """A snapshot whose text was edited is told, and still serves."""
    edited = html("The wheel", f"{PAGE} A word was added.").body
    audited.archive.shelf = Shelf(
        [ALIVE, Capture("http://gone.example/wheel", "20150601120000", body=edited)]
    )
    assert verify(audited) == 0
    assert audited.out.splitlines()[0].startswith("changed    note 2: snapshot of 2015-06-01: ")
    assert "rescued? (dead); it still serves" in audited.out
