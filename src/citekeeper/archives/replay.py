"""One candidate replayed: the only proof that a memento exists, and that it is what was cited.

A response is a memento only if it has Memento-Datetime; only then does its status belong to the old
page (docs/archives.md, "Replay"). A replay that fails is unknown, never a refutation. What the page
at the end of the walk is worth is said by `shown`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from urllib.parse import urljoin

from citekeeper.archives import facts
from citekeeper.archives.rows import excluded
from citekeeper.archives.service import Service, Silence
from citekeeper.archives.shown import Capture, Reader, Shown, Sought, judged, read_here
from citekeeper.budget import Stop
from citekeeper.judge.candidates import capture_key
from citekeeper.model import Answer as Said
from citekeeper.model import Hop
from citekeeper.urls import host, join_uri_m, moment, scheme, split_uri_m, timestamp
from citekeeper.web import Answer


def replay(
    service: Service,
    capture: Capture,
    sought: Sought,
    *,
    at: str | None = None,
    read: Reader = read_here,
    stop: Stop | None = None,
) -> tuple[Shown, ...]:
    """Replay a capture, and what its archived redirects lead to within a day.

    The first is what became of the capture itself. A redirect is refuted, whatever it leads to; its
    target, if it holds, is a second one, VERIFIED: that memento then serves. `at` is the address to
    ask for where it is not put together from the service's base, 14 digits and the original.
    """
    return tuple(_Walk(service, capture, sought, at, read, stop).shown())


@dataclass(slots=True)
class _Walk:
    """The way from a capture over archived redirects to the one with content, if there is one."""

    service: Service
    start: Capture
    sought: Sought
    at: str | None
    read: Reader
    stop: Stop | None
    hops: list[Hop] = field(default_factory=list)

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
            yield replace(end, capture=self.start)
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
        if answer.truncated and not self._cut_by_us(answer):
            said = "the archive broke off in the middle of its answer"
            return Shown(here, Said.UNKNOWN, self.service.unusable(said).detail)
        self.service.usable()
        if timestamp(captured) != here.timestamp:
            said = f"the archive showed its capture of {timestamp(captured)} instead"
            return Shown(here, Said.REFUTED, said)
        if 300 <= answer.status < 400 and answer.headers.get("location"):
            return self._redirected(answer, here, uri)
        return judged(answer, here, self.sought, hops=tuple(self.hops), read=self.read)

    def _cut_by_us(self, answer: Answer) -> bool:
        """True where the body is exactly as long as we read at most: the archive had more."""
        limits = self.service.limits
        return len(answer.body) in (limits.body, limits.pdf)

    def _redirected(self, answer: Answer, here: Capture, uri: str) -> Shown | _Next:
        target = _capture_at(answer, uri) or _as_captured(answer, here)
        if target is None:
            said = f"an archived redirect (HTTP {answer.status}) that leads out of the archive"
            return Shown(here, Said.REFUTED, said, answer.status)
        self.hops.append(Hop(answer.status, here.original))
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
