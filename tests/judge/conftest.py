"""Small makers of evidence for the judge's tests."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from citekeeper.judge.baselines import Baseline
from citekeeper.judge.beside import place_of
from citekeeper.judge.sight import Around
from citekeeper.model import Observation, PageFacts, Sibling, UriR

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


# --- pages with their words ---------------------------------------------------------------------

ARTICLE = (
    "The tide mill ground corn for three centuries. Its wheel was of elm, fourteen feet across, "
    "and turned twice a day when the pond behind the sluice had filled. The last miller left in "
    "the winter of the great frost, and the stones were sold to a quarry beyond the estuary. "
    "Volunteers rebuilt the gate, the hurst frame and the bridge from drawings in the county "
    "archive, and the first flour after eighty years was baked into bread on midsummer morning. "
)
SORRY = "Sorry, nothing was found here. Please use the search or go back to the start. "
MENU = "Home News Visits Members Shop Contact Imprint Privacy Accessibility "
CHROME = " ".join(f"menu{chr(97 + n // 26 % 26)}{chr(97 + n % 26)}" for n in range(600))
SPAM = "Slot gacor hari ini maxwin, daftar judi bola dan togel hari ini saja. " * 4


@dataclass
class Shelf:
    """Stored texts, and makers of pages, siblings and baselines that refer to them."""

    texts: dict[str, str] = field(default_factory=dict)

    def keep(self, text: str) -> str:
        """Store a text; its digest."""
        digest = hashlib.sha256(text.encode()).hexdigest()
        self.texts[digest] = text
        return digest

    def page(self, text: str = ARTICLE, **facts: Any) -> PageFacts:
        """The facts of a page of this text."""
        defaults: dict[str, Any] = {
            "title": "The wheel",
            "chars": len(text),
            "words": len(text.split()),
            "text_sha256": self.keep(text) if text else None,
        }
        return PageFacts(**{**defaults, **facts})

    def sibling(self, text: str | None = SORRY, **facts: Any) -> Sibling:
        """What an address that cannot exist was answered, in the same directory."""
        name, folder = place_of(URI)
        uri = "http://mill.example/history/nothing.html"
        defaults: dict[str, Any] = {
            "run": 1,
            "host": name,
            "directory": folder,
            "at": START,
            "uri": uri,
            "status": 200,
            "hops": 0,
            "final_uri": uri,
            "title": "The mill",
            "text_sha256": None if text is None else self.keep(text),
        }
        return Sibling(**{**defaults, **facts})

    def memento(self, text: str = ARTICLE, day: float = -2000, **facts: Any) -> Baseline:
        """A baseline from an archive."""
        return Baseline(self.page(text, **facts), START + timedelta(days=day), uri_m=f"m{day}")

    def around(self, *siblings: Sibling, **known: Any) -> Around:
        """What is known around a look, with these texts at hand."""
        return Around(siblings=siblings, text=self.texts.get, **known)


@pytest.fixture
def shelf() -> Shelf:
    """An empty shelf."""
    return Shelf()
