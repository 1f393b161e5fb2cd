"""The index of a Wayback Machine: one CDX question, through waybackpy's class on our own session.

waybackpy builds the query and the snapshot values. Its network access, which knows no timeout, no
HTTP status and no budget, is replaced in the one method that it has for it (docs/archives.md,
"How waybackpy is used").
"""

from __future__ import annotations

import json
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from functools import partial
from itertools import pairwise

from waybackpy import WaybackMachineCDXServerAPI
from waybackpy.cdx_utils import full_url

from citekeeper.archives import facts
from citekeeper.archives.service import Service, Silence
from citekeeper.budget import Stop
from citekeeper.judge.candidates import may_serve
from citekeeper.model import Answer as Said
from citekeeper.model import Candidate, UriR
from citekeeper.urls import moment, timestamp
from citekeeper.web import Answer


class Dialect(StrEnum):
    """How an index answers: the Internet Archive's list of lists, or pywb's object per line."""

    WAYBACK = "wayback"
    PYWB = "pywb"


@dataclass(frozen=True, slots=True)
class Found:
    """What an index said: FOUND with rows, NONE, EXCLUDED, or UNKNOWN; with a word about it."""

    answer: Said
    candidates: tuple[Candidate, ...] = ()
    detail: str = ""
    cut_off: bool = False
    """True where as many rows came, good and bad ones, as were asked for: there may be more."""


class _Cdx(WaybackMachineCDXServerAPI):
    """waybackpy's CDX question, asked once: our session, status before body, no resume keys."""

    def __init__(
        self,
        uri_r: str,
        *,
        service: Service,
        dialect: Dialect,
        stop: Stop | None,
        closest: str | None,
        between: tuple[str, str] | None,
        limit: int,
        pages: bool,
    ) -> None:
        super().__init__(
            uri_r,
            start_timestamp=between[0] if between else None,
            end_timestamp=between[1] if between else None,
            filters=[facts.NO_ERRORS] if pages else [],
            sort="closest" if closest else None,
            closest=closest,
            limit=str(limit),
        )
        self.endpoint = service.base
        self._service = service
        self._dialect = dialect
        self._stop = stop
        self.outcome: list[list[str]] | Said | Silence = Silence("not asked")
        self.bad_rows = 0

    def cdx_api_manager(
        self,
        payload: dict[str, str],
        headers: dict[str, str],  # noqa: ARG002 - the session says who we are
    ) -> Generator[str, None, None]:
        """One request; its rows as the seven columns of text that waybackpy reads."""
        payload |= {"output": "json", "limit": str(self.limit)}
        if str(self.limit).startswith("-"):
            newest = {"fastLatest": "true"}
            if self._dialect is Dialect.PYWB:  # it knows no limit from the end
                newest = {"sort": "reverse", "limit": str(self.limit)[1:]}
            payload |= newest
        if self._dialect is Dialect.WAYBACK:
            payload["fl"] = ",".join(facts.FIELDS)  # pywb has other names, and gives all of them
        if "*" in self.url:
            payload["matchType"] = "exact"  # else a star in the cited URL asks for a whole site
        self.last_api_request_url = full_url(self.endpoint, params=payload)
        answer = self._service.get(self.last_api_request_url, stop=self._stop)
        self.outcome = answer if isinstance(answer, Silence) else self._read(answer)
        if isinstance(self.outcome, list):
            rows = [row for row in self.outcome if _sound(row)]
            self.bad_rows = len(self.outcome) - len(rows)
            yield "\n".join(" ".join(row) for row in rows)

    def _read(self, answer: Answer) -> list[list[str]] | Said | Silence:
        outcome = read_index(answer, self._dialect)
        if isinstance(outcome, list | Said):
            return outcome
        return self._service.unusable(outcome)

    def candidates(self) -> tuple[Candidate, ...]:
        """Ask, and return the rows that can be used."""
        return tuple(
            Candidate(
                snapshot.timestamp,
                snapshot.original,
                snapshot.mimetype,
                snapshot.statuscode,
                snapshot.digest,
                snapshot.length,
            )
            for snapshot in self.snapshots()
        )


def find(
    service: Service,
    uri_r: UriR,
    near: datetime,
    *,
    dialect: Dialect,
    stop: Stop | None = None,
) -> Found:
    """Ask which captures there are around a date. Nothing raises; trouble is UNKNOWN.

    Where the rows were cut off and do not come nearest first, the question is repeated for the year
    on both sides, then without any date. Where none of a cut-off list is the page itself, errors
    and redirects are asked to be left out. A repetition that brings no decision is UNKNOWN.
    """
    ask = partial(_ask, service, uri_r, dialect=dialect, stop=stop)
    first = ask(closest=timestamp(near))
    if not first.cut_off:
        return first
    if not _nearest_first(first.candidates, near):
        return _unsorted(ask, first, near)
    if may_serve(first.candidates, redirects=False):
        return first
    return _pages(ask, first, near)


def newest(service: Service, uri_r: UriR, *, dialect: Dialect, stop: Stop | None = None) -> Found:
    """The last few captures, whatever they found there. Nothing raises; trouble is UNKNOWN."""
    return _ask(service, uri_r, dialect=dialect, stop=stop, limit=-facts.ROWS_NEWEST)


def _unsorted(ask: Callable[..., Found], first: Found, near: datetime) -> Found:
    """The rows of the year on both sides, of a month where there are too many; else of all."""
    for days in facts.WINDOW_DAYS:
        around = ask(
            closest=timestamp(near),
            between=_window(near, timedelta(days=days)),
            limit=facts.ROWS_UNSORTED,
        )
        if around.answer in (Said.UNKNOWN, Said.EXCLUDED):
            return around
        whole = not around.cut_off or _nearest_first(around.candidates, near)
        if whole and may_serve(around.candidates, redirects=False):
            return around
        if whole:
            return _pages(ask, first, near)
    return Found(Said.UNKNOWN, detail=_TOO_LONG)


def _pages(ask: Callable[..., Found], first: Found, near: datetime) -> Found:
    """With all that may be the page itself, whatever its date: one more question."""
    pages = ask(closest=timestamp(near), limit=facts.ROWS_UNSORTED, pages=True)
    if pages.answer in (Said.UNKNOWN, Said.EXCLUDED):
        return pages
    # With the errors: a revisit of one is one.
    rows = tuple(dict.fromkeys((*first.candidates, *pages.candidates)))
    if may_serve(rows, redirects=False):
        return Found(Said.FOUND, rows, _counted(len(rows), 0))
    if pages.cut_off:
        return Found(Said.UNKNOWN, detail=_TOO_LONG)
    if may_serve(rows, redirects=True):
        return Found(Said.FOUND, rows, _counted(len(rows), 0))
    return Found(Said.NONE, rows, "every capture is one of an error")


def _window(near: datetime, away: timedelta) -> tuple[str, str]:
    """The 14 digits of both ends; the calendar's own end where it is nearer."""
    first = near - away if near - _FIRST > away else _FIRST
    last = near + away if _LAST - near > away else _LAST
    return timestamp(first), timestamp(last)


_FIRST = datetime.min.replace(tzinfo=UTC)
_LAST = datetime.max.replace(tzinfo=UTC, microsecond=0)
_TOO_LONG = "the archive's list of captures was cut off, and nothing in it decides"


def _ask(
    service: Service,
    uri_r: UriR,
    *,
    dialect: Dialect,
    stop: Stop | None,
    closest: str | None = None,
    between: tuple[str, str] | None = None,
    limit: int = facts.ROWS,
    pages: bool = False,
) -> Found:
    silence = Silence("not asked")
    for _ in range(facts.TRIES):
        question = _Cdx(
            uri_r,
            service=service,
            dialect=dialect,
            stop=stop,
            closest=closest,
            between=between,
            limit=limit,
            pages=pages,
        )
        candidates = question.candidates()
        outcome = question.outcome
        if isinstance(outcome, Silence):
            silence = outcome
        elif isinstance(outcome, Said):
            service.usable()
            return Found(outcome, detail=_WORDS[outcome])
        elif candidates:
            service.usable()
            detail = _counted(len(candidates), question.bad_rows)
            delivered = len(candidates) + question.bad_rows
            return Found(Said.FOUND, candidates, detail, cut_off=delivered >= limit)
        else:
            silence = service.unusable("no row of the archive's answer can be read")
        if not silence.again:
            break
    return Found(Said.UNKNOWN, detail=silence.detail)


_WORDS = {
    Said.NONE: "the archive holds no capture",
    Said.EXCLUDED: "the site is excluded from the archive",
}


def _counted(rows: int, bad: int) -> str:
    captures = f"{rows} captures" if rows != 1 else "1 capture"
    return f"{captures}, {bad} rows could not be read" if bad else captures


def _nearest_first(candidates: Sequence[Candidate], near: datetime) -> bool:
    away = [abs(moment(candidate.timestamp) - near) for candidate in candidates]
    return all(one <= other for one, other in pairwise(away))


# --- answers ------------------------------------------------------------------------------------


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


def _sound(row: Sequence[str]) -> bool:
    """True for seven words with a real date: only such a row survives being one line of text."""
    if len(row) != len(facts.FIELDS) or len(" ".join(row)) < SHORTEST:
        return False
    try:
        moment(row[1])
    except ValueError:
        return False
    return all(cell and cell.isprintable() and " " not in cell for cell in row)
