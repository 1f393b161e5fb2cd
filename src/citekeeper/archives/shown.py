"""What a replay shows, and what it is worth: by the rules for live pages, on the old page."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from citekeeper.archives import facts
from citekeeper.guard import refuse_uri
from citekeeper.judge.policy import POLICY
from citekeeper.judge.sight import Around, Sight
from citekeeper.judge.standing import ruled
from citekeeper.model import Answer as Said
from citekeeper.model import Hop, Observation, PageFacts, Reason, Standing, UriR
from citekeeper.page import PageText, Unread, read_page
from citekeeper.urls import moment, uri_r
from citekeeper.web import Answer

Reader = Callable[[Unread], PageText]
"""Reads a page that strangers wrote, and waits for it: `desk.Desk.one`."""


def read_here(page: Unread) -> PageText:
    """Reads a page in this very process, and so nothing of a PDF but that it is one."""
    return read_page(page.body, content_type=page.content_type, headers=page.headers, uri=page.uri)


@dataclass(frozen=True, slots=True)
class Sought:
    """What a memento should be of: the link, what its citations call it, whether it is a PDF."""

    uri_r: UriR
    titles: tuple[str, ...] = ()
    wants_pdf: bool = False


@dataclass(frozen=True, slots=True)
class Capture:
    """One capture by what its address says: 14 digits and the original."""

    timestamp: str
    original: str


@dataclass(frozen=True, slots=True)
class Shown:
    """What a replay showed of one capture: VERIFIED, REFUTED, UNKNOWN; or EXCLUDED for the link.

    `status` is the archived one, None where no memento was shown. `detail` is for a person.
    `warnings` as of an observation: "truncated" where only the beginning of the page was read.
    """

    capture: Capture
    answer: Said
    detail: str
    status: int | None = None
    page: PageText | None = None
    warnings: tuple[str, ...] = ()


def judged(
    answer: Answer, here: Capture, sought: Sought, *, hops: Sequence[Hop], read: Reader
) -> Shown:
    """What a memento at the end of a walk is worth: an error, a stub or a stranger's page does not
    serve, nor a page that could not be read; nothing of a refused page is kept but its facts."""
    if answer.status not in facts.GOOD_STATUS and not _whole(answer):
        said = f"the archived answer was an HTTP {answer.status}"
        return Shown(here, Said.REFUTED, said, answer.status)
    headers = _old_headers(answer.headers)
    page = read(Unread(answer.body, answer.content_type, headers, here.original))
    cut = ("truncated",) if answer.truncated else ()
    wrong = _wrong(answer, page.facts, sought)
    if wrong is None:
        seen = _seen(answer, here, sought, hops, page.facts)
        found = ruled(seen, POLICY, Around(titles=sought.titles))
        if found.reason is Reason.UNREADABLE:
            return Shown(here, Said.UNKNOWN, f"replayed, but {found.message}", answer.status)
        wrong = _refused(found)
    if wrong is None:
        return Shown(here, Said.VERIFIED, "replayed", answer.status, page, cut)
    kept = PageText(replace(page.facts, text_sha256=None, main_span=None))
    return Shown(here, Said.REFUTED, wrong, answer.status, kept, cut)


def _whole(answer: Answer) -> bool:
    """True for a 206 that is all of the resource: "bytes 0-99/100"."""
    part = answer.headers.get("x-archive-orig-content-range", "")
    part = (part or answer.headers.get("content-range", "")).removeprefix("bytes ")
    stretch, _, size = part.partition("/")
    start, _, end = stretch.partition("-")
    numbers = all(n.isdecimal() and len(n) < 20 for n in (start, end, size))
    return answer.status == 206 and numbers and int(start) == 0 and int(end) + 1 == int(size)


def _old_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """The headers the site sent then; those of the archive itself say nothing about the page."""
    prefix = "x-archive-orig-"
    return {
        name.removeprefix(prefix): text for name, text in headers.items() if name.startswith(prefix)
    }


def _wrong(answer: Answer, page: PageFacts, sought: Sought) -> str | None:
    """Why a body does not serve, whatever stands in it; None where that is still to be seen."""
    if not answer.body:
        return "the archived answer is empty"
    if sought.wants_pdf and not answer.body.startswith(b"%PDF-"):
        return "a PDF was cited, and this is none"
    if page.kind == "html" and not page.chars and not page.title:
        return "the archived page shows no text"
    return None


# --- the rules for live pages ---------------------------------------------------------------------


def _seen(
    answer: Answer, here: Capture, sought: Sought, hops: Sequence[Hop], page: PageFacts
) -> Observation:
    """The memento as if we had looked at the live page when it was captured."""
    return Observation(
        sought.uri_r,
        run=0,
        attempt=1,
        at=moment(here.timestamp),
        final_uri=_named(here.original, sought) if hops else sought.uri_r,
        status=answer.status,
        redirects=tuple(hops),
        headers=_old_headers(answer.headers),
        content_type=answer.content_type,
        page=page,
    )


def _named(original: str, sought: Sought) -> str:
    """The captured address; the cited one where nobody could ask for it."""
    try:
        found = uri_r(original)
    except ValueError:
        return sought.uri_r
    strange = refuse_uri(found, allow_private=True) is not None
    return sought.uri_r if strange else found


_NEVER_SERVES = {
    Standing.BLOCKED: "the archived page is a wall",
    Standing.SOFT_404: "the archived page says that something is missing",
    Standing.DRIFTED: "the archived page is of another kind",
    Standing.PARKED: "the archived page is a stranger's",
}


def _refused(found: Sight) -> str | None:
    """Why a page with this sight does not serve. What could not be decided speaks against none."""
    what = _NEVER_SERVES.get(found.standing)
    return None if what is None else f"{what}: {found.message}"
