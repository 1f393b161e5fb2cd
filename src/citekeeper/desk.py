"""Reads pages in a process of its own, so that no page can harm or hold up the run.

Parsing what strangers wrote is the one heavy and the one dangerous step of a probe. Beside the
threads that fetch it would take turns with them (two thirds of all processor time was page reading,
measured on 2,000 pages), and a page that kills the parser would take the whole audit with it. The
helper reads one page after the other, each within `SECONDS` and all within `MEMORY`; it ends when
our end of its pipe closes, so also when this process is killed.
"""

from __future__ import annotations

import json
import pickle
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from queue import Empty, SimpleQueue
from types import TracebackType
from typing import IO

from citekeeper.model import PageFacts
from citekeeper.page import SIGN_VERSION, PageText, Unread

SECONDS = 20
"""What one page may take; a megabyte of HTML takes a twentieth of a second."""

MEMORY = 2 << 30
"""Bytes of address space that the helper may use."""

UNREADABLE = PageText(PageFacts(kind="unread", sign_version=SIGN_VERSION))
"""What a page tells that the helper died of: nothing, and that is what it says."""

GLANCE = 0.25
"""Seconds between two looks at whether the desk is still open, while a page is waited for."""

READY = "ready"
"""The helper's first word. Where it never comes, no page is to blame, and no helper can be had."""

Order = tuple[Unread, Callable[[PageText], None]]
"""A page to be read, and what is told when it has been: on another thread, once."""

_START = (
    "import json, sys; sys.path[:] = json.loads(sys.argv[1]); "
    "from citekeeper.desk import main; main()"
)


# --- our side -------------------------------------------------------------------------------------


@dataclass(slots=True)
class _Helper:
    """One helper process, and the orders given to it in the order in which it carries them out."""

    process: subprocess.Popen[bytes]
    given: deque[Order] = field(default_factory=deque)
    _waiting: SimpleQueue[Unread | None] = field(default_factory=SimpleQueue)

    @property
    def pipes(self) -> tuple[IO[bytes], IO[bytes]]:
        """What it reads from, and what it writes to."""
        given, told = self.process.stdin, self.process.stdout
        assert given is not None  # noqa: S101 - for the type checker
        assert told is not None  # noqa: S101 - for the type checker
        return given, told

    def give(self, orders: Sequence[Order]) -> None:
        """Returns at once: a pipe takes two pages, and whoever gives has better things to do."""
        self.given.extend(orders)
        for page, _ in orders:
            self._waiting.put(page)

    def feed(self) -> None:
        """Write what was given, until `end`."""
        pipe = self.pipes[0]
        with suppress(OSError, ValueError):  # it has died: whoever listens to it will see
            while (page := self._waiting.get()) is not None:
                pickle.dump(page, pipe, pickle.HIGHEST_PROTOCOL)
                if self._waiting.empty():
                    pipe.flush()
        with suppress(OSError):
            pipe.close()

    def end(self) -> None:
        """No more pages: the helper ends, and so does `feed`."""
        self._waiting.put(None)
        self.process.kill()
        self.process.wait()


class Desk:
    """`page.read_page` in a helper process; safe for many threads. A context manager.

    The helper is started by `open`, or by the first page. One that dies is replaced: the page it
    died of comes back as UNREADABLE, the others are read by the next one. Where no helper can be
    started pages are read here.
    """

    def __init__(self) -> None:
        self._lock = threading.RLock()
        self._helper: _Helper | None = None
        self._alone = False
        self._closed = False

    def __enter__(self) -> Desk:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def open(self) -> None:
        """Start the helper now, so that it is ready when the first page comes."""
        with self._lock:
            self._started()

    def close(self) -> None:
        """End the helper. Pages that it has not read yet stay unread, and nothing is told."""
        with self._lock:
            helper, self._helper, self._alone = self._helper, None, True
            self._closed = True
            if helper is not None:
                helper.given.clear()
        if helper is not None:
            helper.end()

    def read(self, orders: Sequence[Order]) -> None:
        """Have these pages read; returns at once, or where nobody helps when it is done."""
        if not orders:
            return
        with self._lock:
            helper = self._started()
            if helper is not None:
                helper.give(orders)
        if helper is None:
            for page, done in orders:
                done(page.read())

    def one(self, page: Unread) -> PageText:
        """What one page tells, waited for; UNREADABLE where the desk is closed meanwhile."""
        told: SimpleQueue[PageText] = SimpleQueue()
        self.read([(page, told.put)])
        while True:
            with suppress(Empty):
                return told.get(timeout=GLANCE)
            if self._closed:
                return UNREADABLE

    def _started(self) -> _Helper | None:
        if self._helper is None and not self._alone:
            try:
                self._helper = _Helper(_process())
            except OSError:
                self._alone = True
                return None
            for work in (self._helper.feed, partial(self._listen, self._helper)):
                threading.Thread(target=work, daemon=True, name="citekeeper-desk").start()
        return self._helper

    def _listen(self, helper: _Helper) -> None:
        """Tell what has been read as it comes, until the helper ends."""
        answers = helper.pipes[1]
        ready = False
        with suppress(EOFError, OSError, ValueError, IndexError, pickle.UnpicklingError):
            ready = pickle.load(answers) == READY  # noqa: S301 - from our own process
            while ready:
                read: PageText = pickle.load(answers)  # noqa: S301 - the same
                helper.given.popleft()[1](read)
        helper.end()
        answers.close()
        with self._lock:
            left = list(helper.given)
            self._alone |= not ready
            if self._helper is helper:
                self._helper = None
        if ready and left:
            page, done = left.pop(0)
            done(page.given_up())
        self.read(left)


def _process() -> subprocess.Popen[bytes]:
    """A new helper, in a session of its own: Ctrl-C is for us, and we end it."""
    return subprocess.Popen(  # noqa: S603 - this very Python and program
        [sys.executable, "-c", _START, json.dumps(sys.path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )


# --- the helper's side ----------------------------------------------------------------------------


def main() -> None:
    """What the helper process runs."""
    try:
        import resource
    except ImportError:  # no such limits on this system
        pass
    else:
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    with suppress(BrokenPipeError):
        serve(sys.stdin.buffer, sys.stdout.buffer)


def serve(pages: IO[bytes], answers: IO[bytes]) -> None:
    """Read the pages that come in, one after the other, until there are no more."""
    import signal

    def alarm(seconds: float) -> None:
        if hasattr(signal, "setitimer"):  # not on every system
            signal.setitimer(signal.ITIMER_REAL, seconds)

    pickle.dump(READY, answers)
    answers.flush()
    while True:
        try:
            page: Unread = pickle.load(pages)  # noqa: S301 - from our own process
        except EOFError:
            return
        alarm(SECONDS)  # nobody handles it: it ends this process wherever it is
        read = page.read()
        alarm(0)
        pickle.dump(read, answers, pickle.HIGHEST_PROTOCOL)
        answers.flush()
