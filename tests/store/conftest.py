"""A new database, and small values to put into it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from citekeeper.model import (
    Citation,
    CitedLink,
    Document,
    Kind,
    Observation,
    PageFacts,
    UriR,
)
from citekeeper.store import Store

NOW = datetime(2026, 11, 1, 12, 0, tzinfo=UTC)


@pytest.fixture
def now() -> datetime:
    """A moment with whole seconds."""
    return NOW


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the database of this test is."""
    return tmp_path / "citekeeper.db"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    """A new database at `path`."""
    with Store.open(path, now=NOW, simulated=False) as opened:
        yield opened


@pytest.fixture
def run(store: Store) -> int:
    """A run that has begun."""
    return store.begin_run({"threads": 64}, version="0.1.0", rules_version="1", now=NOW).id


@pytest.fixture
def look() -> Callable[..., tuple[Observation, str]]:
    """An observation of a link with the text of its page: `look(uri, run, hours=0)`."""

    def build(uri: str, run: int, *, hours: float = 0) -> tuple[Observation, str]:
        text = f"The page at {uri}"
        page = PageFacts("A page", text_sha256=hashlib.sha256(text.encode()).hexdigest())
        at = NOW + timedelta(hours=hours)
        return Observation(UriR(uri), run, 1, at, uri, status=200, page=page), text

    return build


@pytest.fixture
def report() -> Callable[..., Document]:
    """A document citing these URLs in notes 1, 2 ...: `report(uri, uri, path="r.md")`."""

    def build(*uris: str, path: str = "report.md") -> Document:
        citations = tuple(
            Citation(str(n), str(n), Kind.LINK, cited=(CitedLink(uri, UriR(uri)),))
            for n, uri in enumerate(uris, start=1)
        )
        return Document(path, "text/markdown", hashlib.sha256(path.encode()).hexdigest(), citations)

    return build
