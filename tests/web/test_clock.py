"""The machine's clock, and the same begun at another moment."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from citekeeper.web import SystemClock


def test_now_is_now() -> None:
    """Without a start the clock tells the machine's time, aware."""
    before = datetime.now(UTC)
    assert before <= SystemClock().now() <= datetime.now(UTC)


def test_a_start_runs_on() -> None:
    """With a start it begins there and goes on; seconds pass as usual."""
    start = datetime(2015, 6, 1, tzinfo=UTC)
    clock = SystemClock(start)
    first, tick = clock.now(), clock.monotonic()
    clock.sleep(0.0)
    assert start <= first <= clock.now() < start + timedelta(hours=1)
    assert clock.monotonic() >= tick
