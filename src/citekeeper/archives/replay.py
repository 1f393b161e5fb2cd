"""One candidate replayed: the only proof that a memento exists, and that it is what was cited.

A response is a memento only if it has Memento-Datetime; only then does its status belong to the old
page (docs/archives.md, "Replay"). A replay that fails is unknown, never a refutation.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from urllib.parse import urljoin

from citekeeper.archives import facts
from citekeeper.archives.service import Service, Silence
from citekeeper.archives.wayback import excluded
from citekeeper.budget import Stop
from citekeeper.judge.candidates import capture_key
from citekeeper.model import Answer as Said
from citekeeper.model import PageFacts, SignFamily
from citekeeper.page import PageText, challenged_by, parked_by, read_page
from citekeeper.urls import host, join_uri_m, moment, scheme, split_uri_m, timestamp
from citekeeper.web import Answer


@dataclass(frozen=True, slots=True)
class Capture:
    """One capture by what its address says: 14 digits and the original."""

    timestamp: str
    original: str


@dataclass(frozen=True, slots=True)
class Shown:
    """What a replay showed of one capture: VERIFIED, REFUTED, UNKNOWN; or EXCLUDED for the link.

    `status` is the archived one, None where no memento was shown. `detail` is for a person.
    """

    capture: Capture
    answer: Said
    detail: str
    status: int | None = None
    page: PageText | None = None


def replay(
    service: Service,
    capture: Capture,
    *,
    wants_pdf: bool,
    at: str | None = None,
    stop: Stop | None = None,
) -> tuple[Shown, ...]:
    """Replay a capture, and what its archived redirects lead to within a day.

    The first is what became of the capture itself. A redirect is refuted, whatever it leads to; its
    target, if it holds, is a second one, VERIFIED: that memento then serves. `at` is the address to
    ask for where it is not put together from the service's base, 14 digits and the original.
    """
    return tuple(_Walk(service, capture, wants_pdf, at, stop).shown())


@dataclass(slots=True)
class _Walk:
    """The way from a capture over archived redirects to the one with content, if there is one."""

    service: Service
    start: Capture
    wants_pdf: bool
    at: str | None
    stop: Stop | None

    def shown(self) -> Iterator[Shown]:
        here, status = self.start, None
        seen: set[str] = set()
        uri = self.at or self._address(here)
        for _ in range(facts.REDIRECT_HOPS + 1):
            if uri in seen:
                break
            seen.add(uri)
            answer = self.service.get(uri, stop=self.stop)
            step = self._step(answer, here, uri, moved=bool(status))
            if isinstance(step, Shown):
                yield from self._arrived(step, status)
                return
            here, status = step.capture, status or step.status
            uri = self._address(here)
            if uri in seen:  # by https, say: then by the very address that the archive gave
                uri = step.given or uri
        said = "its redirects go round in circles"
        if status is None:  # the archive's own addresses do, and no capture has been seen at all
            yield Shown(self.start, Said.UNKNOWN, self.service.unusable(said).detail)
        else:
            yield Shown(self.start, Said.REFUTED, said, status)

    def _address(self, capture: Capture) -> str:
        return join_uri_m(self.service.base, capture.timestamp, _asked(capture.original), "id_")

    def _arrived(self, end: Shown, status: int | None) -> Iterator[Shown]:
        """What the end of the walk says about its beginning: a redirect is not its target."""
        if end.answer is Said.EXCLUDED and not (status is None and _same_site(end, self.start)):
            said = f"it leads to an excluded site ({_site(end.capture)})"
            yield Shown(self.start, Said.REFUTED, said, status)
            return
        if status is None or end.answer is Said.UNKNOWN:
            yield Shown(self.start, end.answer, end.detail, end.status, end.page)
            return
        leads = f"an archived redirect (HTTP {status})"
        if end.answer is Said.VERIFIED:
            at = end.capture.timestamp
            yield Shown(self.start, Said.REFUTED, f"{leads} to the capture of {at}", status)
            yield end
        else:
            yield Shown(self.start, Said.REFUTED, f"{leads}: {end.detail}", status)

    def _step(
        self, answer: Answer | Silence, here: Capture, uri: str, *, moved: bool
    ) -> Shown | _Next:
        if isinstance(answer, Silence):
            return Shown(here, Said.UNKNOWN, answer.detail)
        captured = _memento_datetime(answer.headers)
        if captured is None:
            return self._no_memento(answer, here, uri, moved=moved)
        if answer.truncated and len(answer.body) < facts.REPLAY_LIMITS.body:
            said = "the archive broke off in the middle of its answer"
            return Shown(here, Said.UNKNOWN, self.service.unusable(said).detail)
        self.service.usable()
        if timestamp(captured) != here.timestamp:
            said = f"the archive showed its capture of {timestamp(captured)} instead"
            return Shown(here, Said.REFUTED, said)
        if 300 <= answer.status < 400 and answer.headers.get("location"):
            return self._redirected(answer, here, uri)
        return _judged(answer, here, wants_pdf=self.wants_pdf)

    def _redirected(self, answer: Answer, here: Capture, uri: str) -> Shown | _Next:
        target = _capture_at(answer, uri) or _as_captured(answer, here)
        if target is None:
            said = f"an archived redirect (HTTP {answer.status}) that leads out of the archive"
            return Shown(here, Said.REFUTED, said, answer.status)
        return _Next(target, answer.status)

    def _no_memento(self, answer: Answer, here: Capture, uri: str, *, moved: bool) -> Shown | _Next:
        if answer.status == 403 or excluded(answer):
            return Shown(here, Said.EXCLUDED, "the site is excluded from the archive")
        if answer.status == 404:
            return Shown(here, Said.REFUTED, "the archive does not hold this capture")
        if answer.status in (301, 302, 303, 307, 308):
            return self._elsewhere(answer, here, uri, moved=moved)
        said = f"the archive answered with HTTP {answer.status} and no memento"
        return Shown(here, Said.UNKNOWN, self.service.unusable(said).detail)

    def _elsewhere(self, answer: Answer, here: Capture, uri: str, *, moved: bool) -> Shown | _Next:
        """No capture at this very second: after an archived redirect one within a day will do."""
        nearest = _capture_at(answer, uri)
        if nearest is None:
            said = "the archive sent us to another address"
            return Shown(here, Said.UNKNOWN, self.service.unusable(said).detail)
        if nearest.timestamp == here.timestamp:
            return _Next(nearest, given=_raw(answer, uri))  # another spelling of the same capture
        if not moved:
            said = f"the nearest capture is that of {nearest.timestamp}"
            return Shown(here, Said.REFUTED, said)
        if not _within_a_day(nearest, self.start):
            said = f"its target was captured more than {facts.REDIRECT_HOURS} hours apart"
            return Shown(here, Said.REFUTED, said)
        return _Next(nearest)


@dataclass(frozen=True, slots=True)
class _Next:
    """The capture to be replayed next; `status` of the archived redirect that led there.

    `given` is its address as the archive spells it, where that shows the bytes as they were.
    """

    capture: Capture
    status: int | None = None
    given: str | None = None


def _asked(original: str) -> str:
    """An original as part of an address to be asked: a fragment sign would cut it short."""
    return original.replace("#", "%23")


def _memento_datetime(headers: Mapping[str, str]) -> datetime | None:
    try:
        captured = parsedate_to_datetime(headers.get("memento-datetime", ""))
        return captured.astimezone(UTC) if captured.tzinfo else captured.replace(tzinfo=UTC)
    except (ValueError, OverflowError, TypeError, IndexError):  # a year of twenty digits, say
        return None


def _capture_at(answer: Answer, uri: str) -> Capture | None:
    """The capture that a Location names, if it is one of this archive."""
    try:
        target = urljoin(uri, answer.headers.get("location", ""))
    except ValueError:
        return None
    parts = split_uri_m(target) if target != uri else None
    if parts is None or host(target) != host(uri):
        return None
    return Capture(parts[1], parts[3])


def _as_captured(answer: Answer, here: Capture) -> Capture | None:
    """The page that a Location names as the site sent it: pywb does not rewrite it either."""
    try:
        target = urljoin(here.original, answer.headers.get("location", ""))
    except ValueError:
        return None
    leads = target != here.original and scheme(target) in ("http", "https")
    return Capture(here.timestamp, target) if leads else None


def _raw(answer: Answer, uri: str) -> str | None:
    """The address that the archive gave, at the very archive and with a flag; else None.

    Without a flag the archive adds words of its own, and shows a redirect as a page.
    """
    given = urljoin(uri, answer.headers.get("location", ""))
    parts = split_uri_m(given)
    return given if parts and parts[2] and _authority(given) == _authority(uri) else None


def _authority(uri: str) -> str:
    """Host and port; ports 80 and 443 are none, so that http and https are one."""
    authority = uri.partition("://")[2].partition("/")[0].lower()
    return authority.removesuffix(":80").removesuffix(":443")


def _site(capture: Capture) -> str:
    """The host as archives compare it: without `www.` and port."""
    return capture_key(capture.timestamp, capture.original)[1].partition("/")[0]


def _same_site(end: Shown, start: Capture) -> bool:
    return _site(end.capture) == _site(start)


def _within_a_day(one: Capture, other: Capture) -> bool:
    apart = abs(moment(one.timestamp) - moment(other.timestamp))
    return apart <= timedelta(hours=facts.REDIRECT_HOURS)


# --- what was shown -----------------------------------------------------------------------------


def _judged(answer: Answer, here: Capture, *, wants_pdf: bool) -> Shown:
    """The same rules as for a live page: an error, a stub or a stranger's page does not serve."""
    if answer.status not in facts.GOOD_STATUS and not _whole(answer):
        said = f"the archived answer was an HTTP {answer.status}"
        return Shown(here, Said.REFUTED, said, answer.status)
    page = read_page(
        answer.body,
        content_type=answer.content_type,
        headers=_old_headers(answer.headers),
        uri=here.original,
    )
    wrong = _wrong(answer, page.facts, wants_pdf=wants_pdf)
    if wrong:
        kept = PageText(replace(page.facts, text_sha256=None, main_span=None))  # no text is kept
        return Shown(here, Said.REFUTED, wrong, answer.status, kept)
    return Shown(here, Said.VERIFIED, "replayed", answer.status, page)


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


def _wrong(answer: Answer, page: PageFacts, *, wants_pdf: bool) -> str | None:
    """Why a body does not serve; None where nothing speaks against it."""
    if not answer.body:
        return "the archived answer is empty"
    if wants_pdf:
        return None if answer.body.startswith(b"%PDF-") else "a PDF was cited, and this is none"
    if page.kind == "html" and not page.chars and not page.title:
        return "the archived page shows no text"
    challenge = challenged_by(page, answer.status)
    if challenge is not None:
        return f"the archived page is a bot challenge ({challenge.name})"
    parked = parked_by(page)
    if parked is not None:
        return f"the archived page is that of a domain {_PARKED[parked.family]} ({parked.name})"
    missing = next((s for s in page.signs if s.family is SignFamily.NOT_FOUND), None)
    return f"the archived page says not found ({missing.name})" if missing else None


_PARKED = {
    SignFamily.PARKING: "that is parked",
    SignFamily.FOR_SALE: "that is for sale",
    SignFamily.PLACEHOLDER: "without a site",
    SignFamily.HIJACK: "in other hands",
}
