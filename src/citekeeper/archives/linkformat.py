"""Typed links as web archives write them: a TimeMap, or a Link header (RFC 7089, 8288). Pure.

The address stands before its relations, `rel` is a set of words ("first last memento"), and commas
stand inside addresses and dates as well as between links.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import format_datetime, parsedate_to_datetime
from urllib.parse import urljoin

_NAME = r"[\w*!#$&+\-.^`|~]+"
_VALUE = r'"(?:[^"\\]|\\.)*"|[^\s;,"<>]*'
_LINK = re.compile(rf"<([^<>]*)>((?:\s*;\s*{_NAME}\s*(?:=\s*(?:{_VALUE}))?)*)")
_PARAMETER = re.compile(rf"({_NAME})\s*(?:=\s*({_VALUE}))?")


@dataclass(frozen=True, slots=True)
class Link:
    """One address and what it is: `at` dates a memento, `since` to `until` a part of a TimeMap."""

    uri: str
    rels: frozenset[str]
    at: datetime | None = None
    since: datetime | None = None
    until: datetime | None = None
    type: str = ""


def links(text: str, *, base: str) -> Iterator[Link]:
    """The links of a document or header, in order; `base` makes relative addresses whole.

    What is no link is passed over. Of a parameter named twice the first counts.
    """
    for found in _LINK.finditer(text):
        named: dict[str, str] = {}
        for name, value in _PARAMETER.findall(found[2]):
            named.setdefault(name.lower(), _unquoted(value))
        try:
            uri = urljoin(base, found[1].strip())
        except ValueError:
            continue
        yield Link(
            uri,
            frozenset(named.get("rel", "").lower().split()),
            http_date(named.get("datetime", "")),
            http_date(named.get("from", "")),
            http_date(named.get("until", "")),
            named.get("type", "").lower(),
        )


def is_whole(text: str) -> bool:
    """False where a list breaks off in the middle of a link: its last word is no end of one."""
    end = max((found.end() for found in _LINK.finditer(text)), default=0)
    return not text[end:].strip(" \t\r\n,")


def http_date(text: str) -> datetime | None:
    """The moment that a date of HTTP names, aware UTC; None for anything else."""
    try:
        moment = parsedate_to_datetime(text)
        return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
    except (ValueError, OverflowError, TypeError, IndexError):  # a year of twenty digits, say
        return None


def as_http_date(moment: datetime) -> str:
    """A moment as HTTP writes it: `Wed, 02 Jan 2024 03:04:05 GMT`."""
    return format_datetime(moment.astimezone(UTC), usegmt=True)


def _unquoted(value: str) -> str:
    return re.sub(r"\\(.)", r"\1", value[1:-1]) if value[:1] == '"' else value
