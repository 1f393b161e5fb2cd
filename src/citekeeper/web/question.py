"""One hop to ask for, as the session keeps it while it is asked, perhaps again."""

from __future__ import annotations

from dataclasses import dataclass, field
from urllib.parse import urlsplit

import requests

from citekeeper.web.reading import Limits


@dataclass(slots=True)
class Question:
    """One hop to ask for, with everything that stays the same when it is asked again.

    `began` is in seconds of our clock, `deadline` in those of `time.monotonic`.
    """

    prepared: requests.PreparedRequest
    limits: Limits
    proxy: str | None
    trusted: bool
    fresh: bool
    read_any: bool
    uri: str = field(init=False)
    host: str = field(init=False)
    began: float = 0.0
    deadline: float = 0.0

    def __post_init__(self) -> None:
        self.uri = self.prepared.url or ""
        self.host = (urlsplit(self.uri).hostname or "").rstrip(".")

    @property
    def proxies(self) -> dict[str, str]:
        """The proxy as requests wants it told."""
        return {"all": self.proxy} if self.proxy else {}
