"""Time as an argument: the real one, or the real one begun at another moment."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """What asks for the time gets one of these."""

    def now(self) -> datetime:
        """The moment, aware UTC."""

    def monotonic(self) -> float:
        """Seconds that never go back, from an unknown beginning."""

    def sleep(self, seconds: float) -> None:
        """Let `seconds` pass."""


class SystemClock:
    """The machine's clock. With `start` (aware), `now` begins there and runs on as usual."""

    def __init__(self, start: datetime | None = None) -> None:
        self._ahead = start - datetime.now(UTC) if start is not None else None

    def now(self) -> datetime:
        """The moment, aware UTC."""
        now = datetime.now(UTC)
        return now if self._ahead is None else now + self._ahead

    def monotonic(self) -> float:
        """Seconds that never go back."""
        return time.monotonic()

    def sleep(self, seconds: float) -> None:
        """Let `seconds` pass."""
        time.sleep(seconds)
