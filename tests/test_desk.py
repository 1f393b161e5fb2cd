"""Pages are read in a helper process: what comes back, and what happens when the helper dies."""

from __future__ import annotations

import io
import os
import pickle
import signal
import subprocess
import sys
import threading
from collections.abc import Sequence

import pytest

from citekeeper import desk as desk_module
from citekeeper.demo.media import small_pdf
from citekeeper.desk import UNREADABLE, Desk, serve
from citekeeper.page import PageText, Unread

WAIT = 30.0


def page(words: str) -> Unread:
    """A small page with these words."""
    body = f"<title>{words}</title><p>{words}</p>".encode()
    return Unread(body, "text/html", {"content-type": "text/html"}, "http://a.example/")


class Deadly(Unread):
    """A page that ends whoever unpacks it."""

    def __reduce__(self) -> tuple[object, ...]:
        return os._exit, (3,)


DEADLY = Deadly(b"", None, {}, "http://deadly.example/")


def read(desk: Desk, pages: Sequence[Unread]) -> list[PageText]:
    """What the desk tells of these pages, in their order."""
    told: dict[int, PageText] = {}
    all_told = threading.Event()

    def tell(number: int, text: PageText) -> None:
        told[number] = text
        if len(told) == len(pages):
            all_told.set()

    desk.read([(p, lambda text, n=n: tell(n, text)) for n, p in enumerate(pages)])  # type: ignore[misc]
    assert all_told.wait(WAIT)
    return [told[number] for number in range(len(pages))]


def test_a_helper_reads_what_we_would() -> None:
    """Many pages, from a helper that was not started before, each read as `read_page` reads it."""
    pages = [page(f"Page {number}") for number in range(50)]
    with Desk() as desk:
        assert read(desk, pages) == [one.read() for one in pages]


def test_the_helper_reads_the_words_of_a_pdf() -> None:
    """Only there: what PDFium is given by strangers may end its process."""
    pdf = small_pdf("A report as a PDF of one page")
    with Desk() as desk:
        deadly, told = read(desk, [DEADLY, Unread(pdf, "application/pdf", {}, "http://a.example/")])
    assert deadly == UNREADABLE
    assert (told.facts.kind, told.text) == ("pdf", "A report as a PDF of one page")


def test_one_page_may_be_waited_for() -> None:
    """What it tells, and that it could not be read, come back to whoever asked."""
    with Desk() as desk:
        assert desk.one(page("Here")).facts.title == "Here"
        assert desk.one(DEADLY) == UNREADABLE


def test_nobody_waits_for_a_desk_that_is_closed() -> None:
    """A thread that waits for its page is let go when the run is over."""
    asleep = subprocess.Popen([sys.executable, "-c", "import sys; sys.stdin.read()"], stdin=-1)
    desk = Desk()
    told: list[PageText] = []
    try:
        with desk._lock:
            desk._helper = desk_module._Helper(asleep)
        waiting = threading.Thread(target=lambda: told.append(desk.one(page("Here"))))
        waiting.start()
        while not desk._helper.given:
            waiting.join(0.01)
        desk.close()
        waiting.join(WAIT)
    finally:
        asleep.kill()
        asleep.communicate()
    assert told == [UNREADABLE]


def test_the_helper_may_be_started_beforehand() -> None:
    """`open` twice starts one helper; nothing to read is nothing to do."""
    with Desk() as desk:
        desk.open()
        first = desk._helper
        desk.open()
        desk.read([])
        assert desk._helper is first
        assert read(desk, [page("Here")])[0].facts.title == "Here"


def test_a_page_that_kills_its_reader_harms_no_other() -> None:
    """It comes back as unreadable; those behind it are read by a new helper."""
    with Desk() as desk:
        before, deadly, behind = read(desk, [page("Before"), DEADLY, page("Behind")])
    assert before.facts.title == "Before"
    assert deadly == UNREADABLE
    assert behind.facts.title == "Behind"


def test_a_page_that_takes_too_long_ends_its_helper() -> None:
    """The time for one page is bounded even where the parser never comes back."""
    program = (
        "import io, pickle, threading; from citekeeper import desk\n"
        "class Endless:\n"
        "    def read(self):\n"
        "        print('reading', flush=True); threading.Event().wait()\n"
        "desk.SECONDS = 0.1\n"
        "desk.serve(io.BytesIO(pickle.dumps(Endless())), io.BytesIO())\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, timeout=WAIT, check=False
    )
    assert done.stdout == b"reading\n"
    assert done.returncode == -signal.SIGALRM


@pytest.mark.parametrize("broken", ["no such program", "one that says nothing"])
def test_without_a_helper_pages_are_read_here(monkeypatch: pytest.MonkeyPatch, broken: str) -> None:
    """Where no process can be started, or it ends before its first word, no page is blamed."""
    if broken == "no such program":
        monkeypatch.setattr(desk_module.sys, "executable", "/nowhere/python")  # type: ignore[attr-defined]
    else:
        monkeypatch.setattr(desk_module, "_START", "pass")
    with Desk() as desk:
        titles = [text.facts.title for text in read(desk, [page("One"), page("Two")])]
    assert titles == ["One", "Two"]


def test_a_desk_that_is_closed_tells_nothing_more() -> None:
    """Closing ends the helper, however much is waiting for it."""
    desk = Desk()
    desk.read([(page("Late"), lambda text: None)] * 500)  # noqa: ARG005
    helper = desk._helper
    desk.close()
    assert helper is not None
    assert helper.process.poll() is not None
    assert not helper.given


def test_the_helper_ends_with_us() -> None:
    """Killed without a word, we leave no helper behind: its pipe closes, and it ends."""
    program = (
        "import os, sys; from citekeeper.desk import Desk\n"
        "desk = Desk(); desk.open()\n"
        "sys.stdout.write(str(desk._helper.process.pid)); sys.stdout.flush()\n"
        "os.kill(os.getpid(), 9)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, timeout=WAIT, check=False
    )
    helper = int(done.stdout)
    ended = threading.Event()
    deadline = threading.Timer(WAIT, ended.set)
    deadline.start()
    while not ended.is_set() and _runs(helper):
        ended.wait(0.01)
    deadline.cancel()
    assert not _runs(helper)


def _runs(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    with open(f"/proc/{pid}/stat", encoding="ascii") as stat:  # noqa: PTH123 - a zombie runs no more
        return stat.read().rpartition(")")[2].split()[0] != "Z"


def test_the_helpers_side() -> None:
    """It says that it is ready, reads page after page, and ends with its input."""
    pages = [page("One"), page("Two")]
    answers = io.BytesIO()
    serve(io.BytesIO(b"".join(pickle.dumps(p) for p in pages)), answers)
    said = [desk_module.READY, *(p.read() for p in pages)]
    assert answers.getvalue().startswith(pickle.dumps(said[0]))
    assert answers.getvalue().endswith(pickle.dumps(said[-1], pickle.HIGHEST_PROTOCOL))
