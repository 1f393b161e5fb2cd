"""Moments, JSON and text as SQLite stores them, and back without loss.

Moments are whole seconds of UTC as text; tuples and mappings are JSON. What a page or a server sent
may hold lone surrogates, which no database stores: they become question marks.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any

Row = dict[str, Any]
"""Column to what SQLite stores."""


def as_text(moment: datetime) -> str:
    """YYYY-MM-DDTHH:MM:SSZ; what is smaller than a second is cut off. ValueError without zone."""
    if moment.tzinfo is None:
        raise ValueError("a moment without a time zone")
    plain = moment.astimezone(UTC).replace(microsecond=0, tzinfo=None)
    return f"{plain.isoformat()}Z"


@lru_cache(maxsize=4096)
def as_moment(text: str) -> datetime:
    """The moment that `as_text` wrote; one value for all rows that have it."""
    return datetime.fromisoformat(text)


def whole(moment: datetime) -> datetime:
    """The moment as the database will give it back."""
    return as_moment(as_text(moment))


def as_text_or_none(moment: datetime | None) -> str | None:
    """`as_text` of a moment that may be missing."""
    return None if moment is None else as_text(moment)


def as_moment_or_none(text: str | None) -> datetime | None:
    """`as_moment` of a text that may be missing."""
    return None if text is None else as_moment(text)


def as_json(value: object) -> str:
    """Compact JSON in the value's own order."""
    if not value:
        return "{}" if isinstance(value, Mapping) else "[]"
    plain = dict(value) if isinstance(value, Mapping) else value
    return json.dumps(plain, ensure_ascii=False, separators=(",", ":"), default=_plain)


def _plain(value: object) -> object:
    """What JSON has no word for: read-only mappings, and whatever a setting is."""
    return dict(value) if isinstance(value, Mapping) else str(value)


def of_json(text: str) -> Any:
    """What `as_json` was given: a list or a dict."""
    if text == "[]":
        return []
    return {} if text == "{}" else json.loads(text)


def storable(row: Row) -> Row:
    """The row with text that UTF-8 can hold."""
    return {
        name: clean(value) if type(value) is str and not value.isascii() else value
        for name, value in row.items()
    }


def clean(text: str) -> str:
    """The text with a question mark for every lone surrogate."""
    return text.encode("utf-8", "replace").decode()
