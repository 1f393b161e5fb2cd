"""The index of a Wayback Machine: one CDX question, through waybackpy's class on our own session.

waybackpy builds the query and the snapshot values. Its network access, which knows no timeout, no
HTTP status and no budget, is replaced in the one method that it has for it (docs/archives.md,
"How waybackpy is used").
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import pairwise

from waybackpy import WaybackMachineCDXServerAPI
from waybackpy.cdx_utils import full_url

from citekeeper.archives import facts
from citekeeper.archives.rows import Dialect, read_index, sound
from citekeeper.archives.service import Service, Silence
from citekeeper.budget import Stop
from citekeeper.judge.candidates import may_serve
from citekeeper.model import Answer as Said
from citekeeper.model import Candidate, UriR
from citekeeper.urls import moment, timestamp
from citekeeper.web import Answer


@dataclass(frozen=True, slots=True)
class Found:
    """What an index said: FOUND with rows, NONE, EXCLUDED, or UNKNOWN; with a word about it."""

    answer: Said
    candidates: tuple[Candidate, ...] = ()
    detail: str = ""
    cut_off: bool = False
    """True where as many rows came, good and bad ones, as were asked for, or only those of some
    years: there may be more."""


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
        without: Sequence[str],
    ) -> None:
        super().__init__(
            uri_r,
            start_timestamp=between[0] if between else None,
            end_timestamp=between[1] if between else None,
            filters=[facts.NO_ERRORS] * pages + [f"!digest:{digest}" for digest in without],
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
            rows = [row for row in self.outcome if sound(row)]
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


def others(
    service: Service,
    uri_r: UriR,
    near: datetime,
    *,
    beside: Sequence[Candidate],
    without: Sequence[str],
    since: datetime | None,
    dialect: Dialect,
    stop: Stop | None = None,
) -> Found:
    """What else there is around a date, added to the rows that are known: errors left out, and the
    bytes of the digests `without`, and what is older than `since`. Nothing raises; trouble is
    UNKNOWN."""
    found = _ask(
        service,
        uri_r,
        dialect=dialect,
        stop=stop,
        closest=timestamp(near),
        between=(timestamp(since), timestamp(_LAST)) if since else None,
        pages=True,
        without=without,
    )
    if found.answer in (Said.UNKNOWN, Said.EXCLUDED):
        return found
    rows = tuple(dict.fromkeys((*beside, *found.candidates)))
    return Found(Said.FOUND, rows, _counted(len(rows), 0), cut_off=found.cut_off)


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
            return replace(around, cut_off=True)  # there may be more beyond the window
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
        return Found(Said.FOUND, rows, _counted(len(rows), 0), cut_off=pages.cut_off)
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
    without: Sequence[str] = (),
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
            without=without,
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
