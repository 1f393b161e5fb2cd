"""Is our own network there? All canaries are asked at once, beside whatever else is to be done."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import replace

from citekeeper.model import Canary, Settings


def asked(ask: Callable[[str], Canary], settings: Settings) -> Callable[[], tuple[Canary, ...]]:
    """Begin to ask; returns what waits for the answers.

    Daemons, and no pool: a pool's threads would hold up Ctrl-C until a silent canary times out.
    """
    answers = [_beside(ask, uri) for uri in settings.canaries]
    return lambda: _told(answers, settings)


def _told(answers: Sequence[Future[Canary]], settings: Settings) -> tuple[Canary, ...]:
    told = (answer.result() for answer in answers)
    return tuple(replace(c, archive=c.uri in settings.archive_canaries) for c in told)


def _beside(ask: Callable[[str], Canary], uri: str) -> Future[Canary]:
    answer: Future[Canary] = Future()

    def body() -> None:
        try:
            answer.set_result(ask(uri))
        except BaseException as error:  # noqa: BLE001 - raised again by whoever waits
            answer.set_exception(error)

    threading.Thread(target=body, daemon=True, name="citekeeper-canary").start()
    return answer
