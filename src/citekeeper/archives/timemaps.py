"""Which mementos of a link there are, by a TimeMap or a TimeGate (RFC 7089).

A TimeMap lists all mementos of a page, with dates and without statuses, perhaps over several pages;
a TimeGate names the one nearest to a date. Nothing here raises for the archive's trouble.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from typing import TypeVar
from urllib.parse import urljoin, urlsplit

from citekeeper.archives import facts
from citekeeper.archives.linkformat import Link, as_http_date, http_date, is_whole, links
from citekeeper.archives.rows import excluded
from citekeeper.archives.service import Service, Silence
from citekeeper.archives.wayback import Found
from citekeeper.budget import Stop
from citekeeper.model import Answer as Said
from citekeeper.model import Candidate, UriR
from citekeeper.urls import split_uri_m, timestamp
from citekeeper.web import Answer

FIRST_YEAR = 1991
"""No memento is older than the web: what is dated before is a mistake."""

NO_DISTANCE = timedelta(0)
_REDIRECTS = (301, 302, 303, 307, 308)


@dataclass(frozen=True, slots=True)
class Dated:
    """The address of a memento and the moment it was captured at."""

    uri_m: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Finder:
    """Where an archive is asked: before a link, the bases of its TimeGate and its TimeMap.

    Its answers may lead to its own hosts only: what the user configured is asked without the guard
    of private addresses.
    """

    service: Service
    timegate: str | None
    timemap: str | None
    hosts: frozenset[str]

    def find(self, uri_r: UriR, near: datetime, *, stop: Stop | None = None) -> Found:
        """The mementos around a date, nearest first: by the TimeMap, which lists all of them.

        By the TimeGate where there is no TimeMap, or it is of no use; then by the TimeMap that the
        TimeGate names.
        """
        listed = None
        if self.timemap:
            listed = TimeMap(self, uri_r, near, stop).read(self.timemap + uri_r)
            if listed.answer is not Said.UNKNOWN or not self.timegate:
                return listed
        gate = self.negotiate(uri_r, near, stop=stop)
        if isinstance(gate, Silence):
            return listed or Found(Said.UNKNOWN, detail=gate.detail)
        if isinstance(gate, Said):
            return Found(gate, detail=_WORDS[gate])
        named = None if listed else _timemap_of(gate.links, self)
        if named:
            listed = TimeMap(self, uri_r, near, stop).read(named)
            if listed.answer is Said.FOUND:
                return listed
        return _found([gate.memento, *_mementos(gate.links)], uri_r, near)

    def negotiate(
        self, uri_r: str, near: datetime, *, stop: Stop | None = None
    ) -> Negotiated | Said | Silence:
        """The memento nearest to a date as the TimeGate names it; NONE, EXCLUDED, or Silence."""
        if self.timegate is None:
            return Silence("the archive's TimeGate is not known", again=False)
        asked = self.timegate + uri_r
        return _tried(partial(self._negotiated, asked, near, stop))

    def _negotiated(
        self, asked: str, near: datetime, stop: Stop | None
    ) -> Negotiated | Said | Silence:
        uri, known = asked, tuple[Link, ...]()
        for _ in range(facts.REDIRECT_HOPS):
            headers = {"accept-datetime": as_http_date(near)}
            answer = self.service.get(uri, headers=headers, stop=stop)
            if isinstance(answer, Silence):
                return answer
            known += tuple(links(answer.headers.get("link", ""), base=uri))
            said = self._memento_in(answer, uri, known)
            if isinstance(said, Negotiated | Said | Silence):
                return said
            uri = said
        return self.service.unusable("the archive's TimeGate sends us round in circles")

    def _memento_in(
        self, answer: Answer, uri: str, known: tuple[Link, ...]
    ) -> Negotiated | Said | Silence | str:
        """What one answer of the TimeGate says; an address where that has to be asked first."""
        captured = http_date(answer.headers.get("memento-datetime", ""))
        if captured is not None:
            self.service.usable()
            here = urljoin(uri, answer.headers.get("content-location", uri))
            return Negotiated(Dated(here, captured), known)
        if answer.status not in _REDIRECTS:
            return _negative(answer, self.service)
        target = _joined(uri, answer.headers.get("location", ""))
        at = _moment_of(target, known)
        if at is not None:
            self.service.usable()
            return Negotiated(Dated(target, at), known)
        if not self.owns(target):
            return self.service.unusable("the archive's TimeGate sent us to another address")
        return target

    def owns(self, uri: str) -> bool:
        """True for an address on one of the hosts that the settings name."""
        return place_of(uri) in self.hosts


@dataclass(frozen=True, slots=True)
class Negotiated:
    """What a TimeGate answered: the nearest memento, and the links that came with it."""

    memento: Dated
    links: tuple[Link, ...]


# --- TimeMaps -----------------------------------------------------------------------------------


@dataclass(slots=True)
class TimeMap:
    """A list of mementos being read: as many of its pages as matter for one date.

    A page says from when until when the others reach. The one nearest to the date is read next,
    until no page left can hold a memento nearer than the sixty that are known.
    """

    finder: Finder
    uri_r: UriR
    near: datetime
    stop: Stop | None
    mementos: dict[str, Dated] = field(default_factory=dict)
    waiting: dict[str, tuple[str, timedelta]] = field(default_factory=dict)
    seen: set[str] = field(default_factory=set)

    def read(self, first: str) -> Found:
        """The mementos nearest to the date; NONE, EXCLUDED; UNKNOWN where a page cannot be read."""
        self.waiting[_plain(first)] = first, NO_DISTANCE
        for number in range(facts.TIMEMAP_PAGES):
            uri = self._next()
            if uri is None:
                break
            page: tuple[Link, ...] | Said | Silence = _tried(partial(self._page, uri))
            if isinstance(page, Said | Silence):
                return _unread(page, first=number == 0)
            self._take(page)
        if self.mementos:
            return _found(self.mementos.values(), self.uri_r, self.near)
        if self.waiting:
            return Found(Said.UNKNOWN, detail="the archive's list of captures has too many parts")
        return Found(Said.NONE, detail=_WORDS[Said.NONE])

    def _next(self) -> str | None:
        """The page to read now; None where no page can hold a memento that would matter."""
        if not self.waiting:
            return None
        key, (uri, away) = min(self.waiting.items(), key=lambda item: item[1][1])
        near = sorted(_away(memento.at, self.near) for memento in self.mementos.values())
        if len(near) >= facts.ROWS and near[facts.ROWS - 1] <= away:
            return None
        del self.waiting[key]
        self.seen.add(key)
        return uri

    def _page(self, uri: str) -> tuple[Link, ...] | Said | Silence:
        service = self.finder.service
        answer = service.get(uri, stop=self.stop)
        if isinstance(answer, Silence):
            return answer
        if answer.status != 200:
            return _negative(answer, service)
        if answer.truncated:
            return service.unusable("the archive's answer was cut off")
        text = answer.body.decode("utf-8", "replace")
        found = tuple(links(text, base=uri))
        undated = any("memento" in link.rels and link.at is None for link in found[-1:])
        if undated or not is_whole(text):
            return service.unusable("the archive's answer broke off or is no list of mementos")
        if not any(link.rels & _OF_A_TIMEMAP for link in found):
            return service.unusable("the archive's answer was no list of mementos")
        service.usable()
        return found

    def _take(self, page: tuple[Link, ...]) -> None:
        for dated in _mementos(page):
            self.mementos.setdefault(dated.uri_m, dated)
        for link in page:
            key = _plain(link.uri)
            if key not in self.seen and _is_timemap(link) and self.finder.owns(link.uri):
                self.waiting.setdefault(key, (link.uri, _outside(self.near, link)))


def _unread(page: Said | Silence, *, first: bool) -> Found:
    """What a list comes to that cannot be read: only its first page speaks for all of it."""
    why = page.detail if isinstance(page, Silence) else _WORDS[page]
    if not first:
        why = f"a part of the archive's list cannot be read: {why}"
    return Found(page if isinstance(page, Said) and first else Said.UNKNOWN, detail=why)


_OF_A_TIMEMAP = frozenset({"original", "timegate", "timemap", "self", "memento"})


def _is_timemap(link: Link) -> bool:
    return "timemap" in link.rels and link.type in ("", "application/link-format")


def _outside(near: datetime, link: Link) -> timedelta:
    """How far a date lies outside of what a page of a TimeMap covers; an open end covers all."""
    if link.since is not None and near < link.since:
        return link.since - near
    return near - link.until if link.until is not None and near > link.until else NO_DISTANCE


def _timemap_of(known: Iterable[Link], finder: Finder) -> str | None:
    named = (link.uri for link in known if _is_timemap(link) and finder.owns(link.uri))
    return next(named, None)


# --- answers ------------------------------------------------------------------------------------

_WORDS = {
    Said.NONE: "the archive holds no capture",
    Said.EXCLUDED: "the site is excluded from the archive",
}


T = TypeVar("T")


def _tried(ask: Callable[[], T | Silence]) -> T | Silence:
    """Ask, and once more where that may help."""
    said = ask()
    for _ in range(facts.TRIES - 1):
        if not (isinstance(said, Silence) and said.again):
            break
        said = ask()
    return said


def _negative(answer: Answer, service: Service) -> Said | Silence:
    """What an answer that names no memento means: excluded, none, or nothing."""
    if excluded(answer):
        service.usable()
        return Said.EXCLUDED
    if answer.status == 404:
        service.usable()
        return Said.NONE
    return service.unusable(f"the archive answered with HTTP {answer.status} and no memento")


def _found(mementos: Iterable[Dated], uri_r: UriR, near: datetime) -> Found:
    """FOUND with the sixty mementos nearest to the date."""
    rows = dict.fromkeys(
        _candidate(memento, uri_r)
        for memento in sorted(mementos, key=lambda memento: _away(memento.at, near))
    )
    counted = f"{len(rows)} mementos" if len(rows) != 1 else "1 memento"
    return Found(Said.FOUND, tuple(rows)[: facts.ROWS], counted)


def _candidate(memento: Dated, uri_r: UriR) -> Candidate:
    parts = split_uri_m(memento.uri_m)
    return Candidate(timestamp(memento.at), parts[3] if parts else uri_r, "-", "-", "-")


def _mementos(known: Iterable[Link]) -> Iterator[Dated]:
    for link in known:
        if "memento" in link.rels and link.at is not None and link.at.year >= FIRST_YEAR:
            yield Dated(link.uri, link.at)


def _moment_of(uri: str, known: Iterable[Link]) -> datetime | None:
    """When a memento was captured, by the links that came with it."""
    return next((m.at for m in _mementos(known) if _plain(m.uri_m) == _plain(uri)), None)


def _away(at: datetime, near: datetime) -> timedelta:
    return abs(at - near)


def _joined(base: str, uri: str) -> str:
    try:
        return urljoin(base, uri)
    except ValueError:
        return ""


def _plain(uri: str) -> str:
    """An address of an archive without its scheme: http and https are the same there."""
    return uri.partition("://")[2] or uri


def place_of(uri: str) -> str:
    """Host and port of an http address; ports 80 and 443 are none. "" for any other address."""
    try:
        split = urlsplit(uri)
    except ValueError:
        return ""
    if split.scheme not in ("http", "https"):
        return ""
    return split.netloc.lower().removesuffix(":80").removesuffix(":443")
