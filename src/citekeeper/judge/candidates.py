"""Which capture comes first: the rows of an archive's index, put in order for one citation. Pure.

docs/archives.md ("Choosing a snapshot") gives the rules in words. Nothing here is proof: a row of
an index only says what may be there; a replay says what is.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache

from citekeeper.model import Candidate, Label, Rejection
from citekeeper.urls import moment

NEAR = timedelta(days=30)
"""A memento this close to its target is "near"; targets this close are one question."""

LATER_COUNTS = 2
"""A capture after the target is as far off as one twice as long before it: what a page became
says less about what was cited than what it was."""

UNKNOWN_STATUS = "-"
NO_DIGEST = ("", "-")

TIER_SAME, TIER_VARIANT, TIER_UNKNOWN, TIER_REDIRECT, TIER_WRONG_KIND = range(5)

_EMBEDDED = ("image/", "audio/", "video/", "font/", "text/css", "text/javascript")
_SCRIPTS = ("application/javascript", "application/x-javascript")
_PDF = ("application/pdf", "application/x-pdf")
_ANYTHING = ("application/octet-stream", "binary/octet-stream", "unk", "-", "")
_REVISIT = "warc/revisit"


CONSIDERED = 3
"""So many candidates of one question are replayed; if none of them serves, the answer is none."""

LISTED = 60
"""So many rows around a date are asked for: as many in an answer may mean that there are more."""


@dataclass(frozen=True, slots=True)
class Ranked:
    """A candidate in its place: what is still believed of it until a replay proves it.

    `statuscode` and `mimetype` are those of the row that a revisit repeats. `label` is what the
    memento would be called; REDIRECT where only its archived target could serve.
    """

    candidate: Candidate
    captured_at: datetime
    tier: int
    label: Label
    statuscode: str
    mimetype: str


@dataclass(frozen=True, slots=True)
class Ranking:
    """All rows of an index for one citation: the possible ones, best first, and the others."""

    ranked: tuple[Ranked, ...] = ()
    rejected: tuple[Rejection, ...] = ()

    @property
    def eligible(self) -> tuple[Ranked, ...]:
        """Those worth a replay: a capture from before the publication never serves."""
        return tuple(r for r in self.ranked if r.label is not Label.BEFORE_PUBLICATION)


def ranked(
    candidates: Sequence[Candidate],
    *,
    uri_r: str,
    target: datetime,
    floor: datetime | None,
    wants_pdf: bool,
) -> Ranking:
    """Order the rows: before the floor last; then by tier; then by distance, later counting double.

    Captures of 4xx and 5xx answers are dropped, with that as the reason. Where the last good one
    before the target and the first good one after it have the same digest, the page did not change
    in between: both are certain, and the earlier comes first.
    """
    rows, rejected = _possible(candidates, uri_r=uri_r, wants_pdf=wants_pdf)
    rows.sort(key=lambda row: _order(row, target, floor))
    certain = _certain(rows, target, floor)
    if certain:
        rows = [*certain[:1], *(row for row in rows if row is not certain[0])]
    labelled = tuple(
        Ranked(
            row.candidate,
            row.captured_at,
            row.tier,
            label_of(
                row.captured_at,
                target=target,
                floor=floor,
                certain=row in certain,
                redirect=row.tier == TIER_REDIRECT,
            ),
            row.statuscode,
            row.mimetype,
        )
        for row in rows
    )
    return Ranking(labelled, tuple(rejected))


def considered(rows: Iterable[Ranked], looked_at: Callable[[Ranked], bool]) -> Iterator[Ranked]:
    """Those that are replayed, in their order: three at most, and no bytes twice.

    `looked_at` is asked once a row has been given out: whether a replay of it showed a page. Later
    rows of the same digest are the same page then, and are passed over.
    """
    left = CONSIDERED
    known: set[str] = set()
    for row in rows:
        digest = row.candidate.digest
        if digest in known:
            continue
        if left == 0:
            return
        left -= 1
        yield row
        if digest not in NO_DIGEST and looked_at(row):
            known.add(digest)


def may_serve(candidates: Sequence[Candidate], *, redirects: bool) -> bool:
    """True where a row may be the page itself; with `redirects`, or lead to it."""
    dated = [(c, captured) for c in candidates if (captured := _moment(c.timestamp)) is not None]
    originals = _by_digest(dated)
    statuses = (_resolved(*pair, originals).statuscode for pair in dated)
    return any(
        _unusable(status) is None and (redirects or status[:1] != "3") for status in statuses
    )


def same_question(one: datetime, other: datetime) -> bool:
    """True where two target dates are so close that one question to an archive serves both."""
    return abs(one - other) <= NEAR


def capture_key(timestamp: str, original: str) -> tuple[str, str]:
    """What makes two spellings of a capture the same one: its moment and its plain URL."""
    return timestamp, _plain(original)


def label_of(
    captured_at: datetime,
    *,
    target: datetime,
    floor: datetime | None,
    certain: bool = False,
    redirect: bool = False,
) -> Label:
    """What a capture of that moment is to a citation of that date."""
    if floor is not None and captured_at < floor:
        return Label.BEFORE_PUBLICATION
    if redirect:
        return Label.REDIRECT
    if certain:
        return Label.CERTAIN
    return Label.NEAR if abs(captured_at - target) <= NEAR else Label.DISTANT


def distance(captured_at: datetime, target: datetime) -> timedelta:
    """How far a capture is off its target, later counting double; never negative."""
    gap = captured_at - target
    return gap * LATER_COUNTS if gap > timedelta(0) else -gap


@dataclass(slots=True, eq=False)
class _Row:
    candidate: Candidate
    captured_at: datetime
    statuscode: str
    mimetype: str
    tier: int = TIER_UNKNOWN


def _possible(
    candidates: Sequence[Candidate], *, uri_r: str, wants_pdf: bool
) -> tuple[list[_Row], list[Rejection]]:
    dated = [(c, captured) for c in candidates if (captured := _moment(c.timestamp)) is not None]
    originals = _by_digest(dated)
    cited = _folded(uri_r)
    rows: list[_Row] = []
    rejected: list[Rejection] = []
    for candidate, captured in dated:
        row = _resolved(candidate, captured, originals)
        reason = _unusable(row.statuscode)
        if reason:
            rejected.append(Rejection(candidate.timestamp, candidate.original, reason))
            continue
        row.tier = _tier(row, cited, wants_pdf=wants_pdf)
        rows.append(row)
    return rows, rejected


def _moment(timestamp: str) -> datetime | None:
    try:
        return moment(timestamp)
    except ValueError:
        return None  # some old index rows carry a day that never was, such as 20010631


# --- revisits -------------------------------------------------------------------------------------

_Dated = tuple[Candidate, datetime]


def _by_digest(dated: Sequence[_Dated]) -> dict[str, list[_Dated]]:
    """The rows that know their own status, by digest, oldest first."""
    known: dict[str, list[_Dated]] = {}
    for candidate, captured in sorted(dated, key=lambda pair: pair[1]):
        if candidate.digest not in NO_DIGEST and not _is_revisit(candidate):
            known.setdefault(candidate.digest, []).append((candidate, captured))
    return known


def _is_revisit(candidate: Candidate) -> bool:
    return candidate.mimetype == _REVISIT or candidate.statuscode in ("", UNKNOWN_STATUS)


def _resolved(candidate: Candidate, captured: datetime, originals: dict[str, list[_Dated]]) -> _Row:
    """A revisit says "same bytes as earlier": the newest earlier row with them speaks for it."""
    if not _is_revisit(candidate):
        return _Row(candidate, captured, candidate.statuscode, candidate.mimetype)
    same = originals.get(candidate.digest, ())
    if same:
        newest_earlier = bisect_right(same, captured, key=lambda pair: pair[1]) - 1
        source = same[max(newest_earlier, 0)][0]
        return _Row(candidate, captured, source.statuscode, source.mimetype)
    kind = "-" if candidate.mimetype == _REVISIT else candidate.mimetype
    return _Row(candidate, captured, UNKNOWN_STATUS, kind)


# --- tiers ----------------------------------------------------------------------------------------


def _unusable(status: str) -> str | None:
    if status[:1] in ("4", "5"):
        return f"the archive captured an HTTP {status}, not the page"
    if status in ("204", "205", "304"):
        return f"the archive captured an HTTP {status}, which has no content"
    return None


def _tier(row: _Row, cited: str, *, wants_pdf: bool) -> int:
    """0 best to 4: the worst of what status, kind and spelling say."""
    return max(
        _status_tier(row.statuscode),
        _kind_tier(row.mimetype, wants_pdf=wants_pdf) if row.statuscode[:1] != "3" else 0,
        TIER_SAME if _folded(row.candidate.original) == cited else TIER_VARIANT,
    )


def _status_tier(status: str) -> int:
    if status in ("200", "203"):
        return TIER_SAME
    if status == "206":
        return TIER_VARIANT
    return TIER_REDIRECT if status[:1] == "3" else TIER_UNKNOWN


def _kind_tier(mimetype: str, *, wants_pdf: bool) -> int:
    kind = mimetype.lower().partition(";")[0].strip()
    if kind in _ANYTHING:
        return TIER_VARIANT
    if wants_pdf:
        return TIER_SAME if kind in _PDF else TIER_WRONG_KIND
    wrong = kind.startswith(_EMBEDDED) or kind in _SCRIPTS
    return TIER_WRONG_KIND if wrong else TIER_SAME


def _folded(uri: str) -> str:
    """A URL as archives file it: as `_plain`, and a slash at the end of its path makes no page."""
    path, mark, query = _plain(uri).partition("?")
    return path.rstrip("/") + mark + query


@lru_cache(maxsize=4096)  # the rows of one link are thousands of captures of a few spellings
def _plain(uri: str) -> str:
    """A URL as archives compare it: without scheme, www, default port and fragment."""
    rest = uri.partition("#")[0]
    head, colon, tail = rest.partition("://")
    rest = tail if colon and head.isalpha() else rest
    cut = min((at for at in (rest.find("/"), rest.find("?")) if at >= 0), default=len(rest))
    host, path = rest[:cut].lower(), rest[cut:]
    host = host.removesuffix(":80").removesuffix(":443").removeprefix("www.")
    return host + (path if path.startswith("/") else f"/{path}")


# --- order ----------------------------------------------------------------------------------------


def _order(
    row: _Row, target: datetime, floor: datetime | None
) -> tuple[bool, int, timedelta, datetime]:
    too_early = floor is not None and row.captured_at < floor
    return (too_early, row.tier, distance(row.captured_at, target), row.captured_at)


def _certain(rows: Sequence[_Row], target: datetime, floor: datetime | None) -> tuple[_Row, ...]:
    """The two good captures on both sides of the target if they are the same bytes, else none."""
    good = [
        row
        for row in rows
        if row.tier <= TIER_VARIANT and (floor is None or row.captured_at >= floor)
    ]
    before = max(_side(good, target, later=False), key=lambda row: row.captured_at, default=None)
    after = min(_side(good, target, later=True), key=lambda row: row.captured_at, default=None)
    if before is None or after is None or before.candidate.digest in NO_DIGEST:
        return ()
    return (before, after) if before.candidate.digest == after.candidate.digest else ()


def _side(rows: Sequence[_Row], target: datetime, *, later: bool) -> Iterator[_Row]:
    return (row for row in rows if (row.captured_at > target) is later)
