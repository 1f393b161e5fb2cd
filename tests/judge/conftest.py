"""Small makers of evidence for the judge's tests."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from citekeeper.model import Observation, PageFacts, UriR

START = datetime(2026, 11, 1, 12, 0, tzinfo=UTC)
URI = UriR("http://mill.example/history/wheel.html")

See = Callable[..., Observation]


@pytest.fixture
def see() -> See:
    """Make an observation: `see(200)`, `see(problem=...)`, `see(404, day=3, attempt=2)`."""
    ids = iter(range(1, 100_000))

    def make(
        status: int | None = None, *, day: float = 0, text: int = 3000, **facts: Any
    ) -> Observation:
        page = facts.pop("page", None)
        if page is None and status is not None and not facts.pop("media", False):
            page = PageFacts(title="A page", chars=text, words=text // 6)
        defaults: dict[str, Any] = {
            "uri_r": URI,
            "run": 1,
            "attempt": 1,
            "at": START + timedelta(days=day),
            "final_uri": URI,
            "id": next(ids),
        }
        return Observation(**{**defaults, "status": status, "page": page, **facts})

    return make
