"""What the body of an index's answer says: rows, none, excluded, or nothing that can be used."""

from __future__ import annotations

import json
from collections.abc import Sequence
from enum import StrEnum

from citekeeper.archives import facts
from citekeeper.model import Answer as Said
from citekeeper.urls import moment
from citekeeper.web import Answer


class Dialect(StrEnum):
    """How an index answers: the Internet Archive's list of lists, or pywb's object per line."""

    WAYBACK = "wayback"
    PYWB = "pywb"


def excluded(answer: Answer) -> bool:
    """True where the archive says that it does not show this site, now or ever."""
    words = answer.body[:100_000] if answer.status in (200, 403) else b""
    return (
        answer.status in facts.EXCLUDED_STATUS
        or (answer.status == 403 and facts.EXCLUDED_HEADER in answer.headers)
        or any(word in words for word in facts.EXCLUDED_WORDS)
    )


def read_index(answer: Answer, dialect: Dialect) -> list[list[str]] | Said | str:
    """The rows of an answer, NONE, EXCLUDED, or what is wrong with it; status before body.

    Both forms are taken from both kinds; only what an empty body means differs between them.
    """
    if answer.status != 200:
        said = f"the archive answered with HTTP {answer.status}"
        return Said.EXCLUDED if excluded(answer) else said
    if answer.truncated:
        return "the archive's answer was cut off"
    text = answer.body.decode("utf-8-sig", "replace").strip()
    if not text:
        return Said.NONE if dialect is Dialect.PYWB else "the archive's answer was empty"
    try:
        rows = _table(json.loads(text)) if text[0] == "[" else _lines(text)
    except (ValueError, RecursionError):
        rows = None
    if rows is not None:
        return rows or Said.NONE
    return Said.EXCLUDED if excluded(answer) else "the archive's answer was no list of rows"


def _table(answer: object) -> list[list[str]] | None:
    """The rows of a list of lists without its header; None where it is something else.

    What is no row among rows (a message, a key for the next page) is a bad row, and is counted.
    """
    if not isinstance(answer, list) or (answer and not any(isinstance(r, list) for r in answer)):
        return None
    rows = [[*map(_cell, row)] if isinstance(row, list) else ["?"] for row in answer if row]
    if not rows:
        return []
    if "timestamp" not in rows[0] or "original" not in rows[0]:
        return rows if len(rows[0]) == len(facts.FIELDS) else None
    return [_by_name(dict(zip(rows[0], row, strict=False))) for row in rows[1:]]


_PYWB_NAMES = {"original": "url", "mimetype": "mime", "statuscode": "status"}


def _lines(text: str) -> list[list[str]] | None:
    """The rows of one JSON object per line; None where no line is one. Other lines are bad rows."""
    rows = [_object(line) for line in text.splitlines() if line.strip()]
    if not any("timestamp" in row for row in rows):
        return None
    named = [{name: row.get(_PYWB_NAMES.get(name, name)) for name in facts.FIELDS} for row in rows]
    return [_by_name({name: _cell(cell) for name, cell in row.items()}) for row in named]


def _object(line: str) -> dict[str, object]:
    try:
        row = json.loads(line)
    except (ValueError, RecursionError):
        return {}
    return row if isinstance(row, dict) else {}


def _cell(cell: object) -> str:
    return "-" if cell is None else str(cell)


def _by_name(cells: dict[str, str]) -> list[str]:
    row = [cells.get(name) or "-" for name in facts.FIELDS]
    row[2] = row[2].replace(" ", "%20")  # some captures have spaces in their URL
    return row


SHORTEST = 46
"""waybackpy takes a line shorter than a timestamp and a digest for no row."""


def sound(row: Sequence[str]) -> bool:
    """True for seven words with a real date: only such a row survives being one line of text."""
    if len(row) != len(facts.FIELDS) or len(" ".join(row)) < SHORTEST:
        return False
    try:
        moment(row[1])
    except ValueError:
        return False
    return all(cell and cell.isprintable() and " " not in cell for cell in row)
